"""A throwaway roadmap in git, and the program that posts it."""

import json
import os
import pathlib
import subprocess

import forges

try:
    import jsonschema
except ImportError:  # a checkout without the tests' readers
    jsonschema = None

SCHEMA = json.loads(
    (pathlib.Path(__file__).parents[2] / "schemas/output/post.schema.json").read_text())
GIT = {
    "HOME": "/nonexistent", "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
    "GIT_CONFIG_GLOBAL": "/nonexistent/gitconfig", "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Digi", "GIT_AUTHOR_EMAIL": "digi@kuusilampi.example",
    "GIT_COMMITTER_NAME": "Digi", "GIT_COMMITTER_EMAIL": "digi@kuusilampi.example"}
ROADMAP = """roadmap: {{title: "Digitiekartta @town/all <b>", languages: [fi], period: {{start: 2026, end: 2029}}}}
parties: {{ict: {{title: ICT, kind: unit}}}}
goals: {{T1: {{title: Asiointi}}}}
actions:
  A1: {{title: Asiointi, status: in-progress, goals: T1, responsible: ict, start: 2026-01-01, end: {end}}}
"""


class Roadmap:
    """A repository with one roadmap, and channels for every forge."""

    def __init__(self, folder, port):
        self.path = pathlib.Path(folder)
        self.path.mkdir(parents=True)
        self.port = port
        self.day = 0
        self.git("init", "--quiet", "--initial-branch=main", ".")
        self.configure("")
        self.commit("2027-01-31")

    def configure(self, more, **behaviours):
        base = f"http://127.0.0.1:{self.port}"
        token = "token: {env: TIEKARTTA_TOKEN}"
        channels = {
            "github": f"url: {base}/github, repository: town/roadmap, {token}",
            "gitlab": f"url: {base}/gitlab, repository: town/roadmap, {token}",
            "gitea": f"url: {base}/gitea, repository: town/roadmap, {token}",
            "azure": f"url: {base}/azure, project: plan, repository: roadmap, {token}",
            "bitbucket": f"url: {base}/bitbucket, repository: town/roadmap, {token}"}
        lines = []
        for name, text in channels.items():
            behaviour = behaviours.get(name)
            if behaviour:
                text += f", behaviour: {behaviour}"
            lines.append(f"    {name}: {{{text}}}\n")
        (self.path / "tiekartta.yaml").write_text(
            "format: 1\nlanguage: en\npost:\n  channels:\n" + "".join(lines) + more)

    def git(self, *words):
        self.day += 1
        time = f"2026-03-{self.day % 28 + 1:02}T12:{self.day // 28:02}:00Z"
        environment = {**GIT, "GIT_AUTHOR_DATE": time, "GIT_COMMITTER_DATE": time}
        return subprocess.run(
            ["git", *words], cwd=self.path, env=environment, check=True, capture_output=True,
            text=True).stdout.strip()

    def commit(self, end):
        (self.path / "roadmap.yaml").write_text(ROADMAP.format(end=end))
        self.git("add", ".")
        self.git("commit", "--quiet", "-m", f"Plan {end}")
        return self.git("rev-parse", "HEAD")


class Program:
    def __init__(self, path, roadmap, forge):
        self.path, self.roadmap, self.forge = path, roadmap, forge
        self.said = []

    def start(self, *words, today="2026-11-30", env=None):
        environment = {
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
            "TIEKARTTA_TOKEN": forges.TOKEN, "no_proxy": "*", **(env or {})}
        child = subprocess.Popen(
            [self.path, "post", *words, "--today", today, "--format", "json"],
            cwd=self.roadmap.path, env={k: v for k, v in environment.items() if v is not None},
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.forge.client = child
        return child

    def run(self, *words, **more):
        """The exit code, and what was told as JSON; nothing of it where it was killed."""
        child = self.start(*words, "--number", "7", **more)
        try:
            out, notes = child.communicate(timeout=120)
        finally:
            child.kill()
        self.said.append(out + notes)
        assert forges.TOKEN not in out + notes, "the secret is in what was said: " + out + notes
        told = json.loads(out) if out.strip() else None
        if told is not None and jsonschema:
            jsonschema.validate(told, SCHEMA)
        return child.returncode, told, notes

    def states(self, *words, **more):
        code, told, notes = self.run(*words, **more)
        assert told is not None, f"no result: {code} {notes}"
        return [one["state"] for one in told["results"]]
