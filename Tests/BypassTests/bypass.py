#!/usr/bin/env python3
"""Tries to get past the gate: bypass.py PROGRAM COUNT [SEED]

Makes so many pull requests over random roadmaps, each doing one thing (pulls.py) and hiding it one
way (ways.py), and holds what `tiekartta check` says of each against another reading (judge.py). What
differs is told and kept, with the command that shows it.
"""
import collections
import concurrent.futures
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

import judge
import pulls
import ways

TODAY = pulls.TODAY.isoformat()
YESTERDAY = (pulls.TODAY - pulls.DAY).isoformat()


class Import:
    """A stream for `git fast-import`, which makes thousands of commits at once."""

    def __init__(self, path):
        self.git = subprocess.Popen(["git", "-C", path, "fast-import", "--quiet", "--force"],
                                    stdin=subprocess.PIPE)
        self.mark = 0

    def data(self, text):
        content = text.encode()
        self.git.stdin.write(b"data %d\n%b\n" % (len(content), content))

    def line(self, text):
        self.git.stdin.write(text.encode() + b"\n")

    def commit(self, branch, tree, message, day, parent=None):
        """Commits a tree to a branch; the mark of the commit."""
        self.mark += 1
        self.line(f"commit refs/heads/{branch}\nmark :{self.mark}")
        self.line(f"committer Digi <digi@kuusilampi.example> {1_769_940_000 + day * 86_400} +0200")
        self.data(message)
        if parent:
            self.line(f"from :{parent}")
        self.line("deleteall")
        for path, content in sorted(tree.items()):
            link = not isinstance(content, str)
            self.line(f"M {'120000' if link else '100644'} inline {path}")
            self.data(content[1] if link else content)
        return self.mark

    def end(self):
        self.git.stdin.close()
        if self.git.wait():
            sys.exit("git fast-import failed")


class Pull:
    """One pull request: what it does, how it hides it, and what another reading says of it."""

    def __init__(self, number, seed):
        self.number = number
        chance = random.Random(f"{seed}/{number}")
        while True:
            old = pulls.Roadmap(chance)
            harmless = chance.random() < 0.25
            self.act = chance.choice(pulls.HARMLESS if harmless else pulls.FORBIDDEN)
            self.way = chance.choice(ways.OPENLY if harmless and chance.random() < 0.8 else ways.WAYS)
            self.base, new = old.files(chance), old.copy()
            what = self.act(new, chance)
            trees = what and self.way(old, new, what, chance)
            if trees:
                break
        self.commits = ways.steps(*trees, why=self.act is not pulls.silently)
        self.chance = chance
        self.head = self.commits[-1][0]
        self.judge = judge.Judge(
            self.base, self.head, [message for _, message in self.commits], TODAY,
            self.config(self.base), self.config(self.head), old.folder)
        self.expected = self.judge.verdict()

    @staticmethod
    def config(tree):
        content = tree.get("tiekartta.yaml")
        try:
            return judge.yaml.load(content, Loader=judge.Plain) if isinstance(content, str) else {}
        except judge.yaml.YAMLError:
            return {}

    def name(self):
        return f"{self.number}: {self.act.__name__} by {self.way.__name__}"

    def write(self, stream):
        parent = stream.commit(f"base/{self.number}", self.base, "Pohja", 0)
        self.base_mark = parent
        for day, (tree, message) in enumerate(self.commits):
            parent = stream.commit(f"pull/{self.number}", tree, message, 20 + day, parent)
        self.mark = parent


class Approval:
    """Approvals that the same branch brings along, good and bad ones."""

    def __init__(self, pull, violations):
        self.pull, chance = pull, pull.chance
        self.violations = [each for each in violations if each["level"] == "error"]
        entries, self.standing = {}, {}
        for each in self.violations:
            entry = {"record": each["record"] or "roadmap", "reason": "Sovittu"}
            entry.update(chance.choice([
                {"by": "hallitus"}, {"by": "hallitus"}, {"by": "ohjaus"}, {"by": "ict"},
                {"decision": "d2"}, {"decision": "d2"}, {"decision": "d3"}, {"decision": "d4"},
                {"decision": "d5"}, {"by": "hallitus", "expires": TODAY},
                {"by": "hallitus", "expires": YESTERDAY}]))
            if chance.random() < 0.95:
                entries[each["change"]] = entry
        self.entries = entries
        if chance.random() < 0.1:
            self.standing = {key: {**entry, "reason": "Ennen"} for key, entry in entries.items()}
        base, head = pull.judge.base, pull.judge.head
        self.expected = not all(
            judge.approved(each, entries, self.standing, base, head, TODAY)
            for each in self.violations)

    def name(self):
        return f"{self.pull.name()}, approved"

    def tree(self, files, entries):
        if not entries:
            return files
        return {**files, ".tiekartta/approvals.yaml": "approvals:\n" + "".join(
            f"  '{key}': {json.dumps(entry, ensure_ascii=False)}\n" for key, entry in entries.items())}

    def write(self, stream):
        pull = self.pull
        parent = stream.commit(f"approved-base/{pull.number}", self.tree(pull.base, self.standing), "B", 0)
        for day, (tree, message) in enumerate(pull.commits):
            parent = stream.commit(f"approved/{pull.number}", self.tree(tree, self.standing), message,
                                   20 + day, parent)
        stream.commit(f"approved/{pull.number}", self.tree(pull.head, self.entries), "Lupa", 30, parent)


def check(program, path, base, head):
    """What the gate says: whether it fails, and its violations; a fault of the program ends it all."""
    run = subprocess.run(
        [program, "check", f"{base}...{head}", "--format", "json", "--today", TODAY, "--lang", "en"],
        cwd=path, capture_output=True, timeout=120)
    # A configuration that can't be read fails as well, and says so by a code of its own.
    if run.returncode not in (0, 1, 3, 4):
        raise SystemExit(f"{base}...{head}: exit code {run.returncode}\n{run.stderr.decode()}")
    violations = json.loads(run.stdout)["violations"] if run.returncode in (0, 1) else []
    return run.returncode != 0, violations, run


def main():
    program, count = os.path.abspath(sys.argv[1]), int(sys.argv[2])
    seed = sys.argv[3] if len(sys.argv) > 3 else "1"
    path = tempfile.mkdtemp(prefix="bypass-")
    settings = os.path.join(path, "gitconfig")
    open(settings, "w").close()
    os.environ.update(GIT_CONFIG_GLOBAL=settings, GIT_CONFIG_NOSYSTEM="1", TZ="UTC")
    for name in [name for name in os.environ if name.startswith(("GITHUB_", "CI_"))]:
        del os.environ[name]
    repository = os.path.join(path, "repository")
    subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", repository], check=True)

    made = [Pull(number, seed) for number in range(count)]
    tally, wrong, approvals = collections.Counter(), [], []

    def tell(case, base, head, fails, run):
        tally[(case.expected, fails)] += 1
        if case.expected is not None and case.expected != fails:
            reasons = sorted(case.judge.found) if isinstance(case, Pull) else case.entries
            wrong.append(
                f"{case.name()}\n  {'passes' if case.expected else 'fails'}, though another reading says:"
                f" {reasons or 'nothing is forbidden'}\n  {program} check {base}...{head} --today {TODAY}"
                f" --lang en -C {repository}\n"
                + "".join(f"    {line}\n" for line in run.stdout.decode().splitlines()
                          if '"rule"' in line or '"message"' in line))

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        stream = Import(repository)
        stream.commit("main", made[0].base, "Pohja", 0)
        for pull in made:
            pull.write(stream)
        stream.end()
        names = [(f"base/{pull.number}", f"pull/{pull.number}") for pull in made]
        answers = pool.map(lambda pair: check(program, repository, *pair), names)
        for pull, (base, head), (fails, violations, run) in zip(made, names, answers):
            tell(pull, base, head, fails, run)
            readable = not any(rule == "unreadable" for rule, _ in pull.judge.found)
            if violations and pull.expected and fails and readable and pull.chance.random() < 0.4:
                approvals.append(Approval(pull, violations))

        stream = Import(repository)
        for each in approvals:
            each.write(stream)
        stream.end()
        names = [(f"approved-base/{each.pull.number}", f"approved/{each.pull.number}")
                 for each in approvals]
        answers = pool.map(lambda pair: check(program, repository, *pair), names)
        for each, (base, head), (fails, _, run) in zip(approvals, names, answers):
            tell(each, base, head, fails, run)

    print(f"{count} pull requests and {len(approvals)} with approvals: "
          f"{tally[True, True]} forbidden and stopped, {tally[False, False]} allowed and let through, "
          f"{tally[None, True] + tally[None, False]} that the page leaves open")
    # A suite that stops making one of the two would prove nothing.
    if not wrong and not (tally[True, True] and tally[False, False]):
        wrong.append("nothing was tried")
    for each in wrong[:20]:
        print(each)
    if wrong:
        print(f"{len(wrong)} are judged otherwise than another reading says; {repository} has them")
        return 1
    shutil.rmtree(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
