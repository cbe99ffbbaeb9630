"""Posts to forges that lose answers, limit, refuse, redirect and kill, and looks at what is there.

    deliveries.py PROGRAM [--quick] [-v] [PART OF A NAME]...

--quick tries on one forge what is tried often or waits long.

Whatever happens on the way, each ends with exactly one message of ours, and with none that is said
to be there and is not.
"""

import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import ssl
import subprocess
import sys
import tempfile
import time

import forges
from forges import Fault
from program import Program, Roadmap, jsonschema

SCHEMAS = pathlib.Path(__file__).parents[2] / "schemas/output"

FORGES = ["github", "gitlab", "gitea", "azure", "bitbucket"]
CASES = []


def case(job):
    CASES.append(job)
    return job


class Bench:
    def __init__(self, program, folder):
        self.forge = forges.Forge()
        self.folder = folder
        self.program_path = program
        self.is_quick = False
        self.count = 0
        self.renew()

    def renew(self):
        self.count += 1
        assert not self.forge.broken, self.forge.broken[0]
        self.forge.reset()
        self.roadmap = Roadmap(f"{self.folder}/{self.count}", self.forge.port)
        self.program = Program(self.program_path, self.roadmap, self.forge)

    def writes(self):
        return [one for one in self.forge.log if one[0] != "GET"]

    def one(self):
        ours = self.forge.ours
        assert len(ours) == 1, f"{len(ours)} messages instead of one: " + " ".join(
            f"{one[0]} {one[1]}" for one in self.forge.log)
        return ours[0]


def marker(body):
    found = re.search(
        r"(?m)^(?:<!-- |\*)tiekartta v1 key=(\S+) head=(\S+) seq=(\d+) hash=(\S+?)(?: -->|\*)$", body)
    assert found, body[:200] + " … " + body[-200:]
    return found.groups()


def each_forge(bench, job):
    for name in ["github"] if bench.is_quick else FORGES:
        bench.renew()
        try:
            job(bench, name)
        except AssertionError as fault:
            raise AssertionError(f"{name}: {fault}") from fault


@case
def posts_once_then_leaves_it(bench):
    def job(bench, name):
        assert bench.program.states(name) == ["delivered"]
        body = bench.one().body
        lines = body.splitlines()
        shown = lines[-1] if name == "bitbucket" else lines[0]
        assert marker(shown)[0] == f"summary%2F{name}", shown
        assert "@town" not in body, "a mention came through"
        count = len(bench.writes())
        assert bench.program.states(name) == ["unchanged"]
        assert len(bench.writes()) == count, "what was there already was sent again"
        bench.one()
    each_forge(bench, job)


@case
def changes_what_it_posted(bench):
    def job(bench, name):
        assert bench.program.states(name) == ["delivered"]
        first = bench.one()
        old = marker(first.body)
        bench.roadmap.commit("2028-06-30")
        assert bench.program.states(name) == ["delivered"]
        new = marker(bench.one().body)
        assert bench.one() is first and first.changes == 1
        assert new[3] != old[3] and int(new[2]) > int(old[2])
    each_forge(bench, job)


@case
def finds_its_own_on_later_pages_among_others(bench):
    def job(bench, name):
        bench.forge.page = 7
        for number in range(40):
            bench.forge.add(f"talk {number}", author="somebody")
        assert bench.program.states(name) == ["delivered"]
        copy = bench.one().body
        for number in range(25):
            bench.forge.add(f"more {number}", author="somebody")
        # Somebody quotes ours, marker and all.
        bench.forge.add(copy, author="somebody")
        bench.roadmap.commit("2028-06-30")
        assert bench.program.states(name) == ["delivered"]
        assert bench.one().changes == 1, [one[:2] for one in bench.forge.log]
        assert sum(one.author == "somebody" and one.changes for one in bench.forge.comments) == 0
    each_forge(bench, job)


@case
def looks_before_it_sends_again(bench):
    def job(bench, name):
        bench.forge.faults = [Fault("lose", methods=("POST",))]
        assert bench.program.states(name) == ["delivered"]
        bench.one()
        bench.renew()
        bench.forge.faults = [Fault(502, methods=("POST",))]
        assert bench.program.states(name) == ["delivered"]
        bench.one()
        bench.roadmap.commit("2028-06-30")
        bench.forge.faults = [Fault("lose", methods=("PUT", "PATCH"))]
        assert bench.program.states(name) == ["delivered"]
        bench.one()
    each_forge(bench, job)


@case
def survives_being_killed_at_every_request(bench):
    """Kills the program before and after the n-th request, until a run is over before."""
    def job(bench, name):
        methods = ("GET", "POST", "PUT", "PATCH", "DELETE")
        for behaviour in ["replace"] if bench.is_quick else ["update", "replace"]:
            for do in ["kill", "kill-after"]:
                at = 0
                while True:
                    at += 1
                    bench.renew()
                    bench.roadmap.configure("", **{name: behaviour})
                    assert bench.program.states(name) == ["delivered"]
                    old = bench.forge.comments[0]
                    bench.roadmap.commit("2028-06-30")
                    bench.forge.faults = [Fault(do, at=at, methods=methods)]
                    code, told, notes = bench.program.run(name)
                    was_killed = code < 0
                    if was_killed:
                        assert told is None
                    bench.forge.faults = []
                    state = bench.program.states(name)
                    assert state in (["delivered"], ["unchanged"]), state
                    assert bench.one().body != "" and marker(bench.one().body)
                    assert (bench.one() is old) == (behaviour == "update")
                    if not was_killed:
                        break
                    assert at < 30
    each_forge(bench, job)


@case
def leaves_the_message_of_a_newer_run(bench):
    def job(bench, name):
        bench.roadmap.commit("2028-06-30")
        newer = bench.roadmap.git("rev-parse", "HEAD")
        assert bench.program.states(name) == ["delivered"]
        body = bench.one().body
        bench.forge.head = newer
        bench.roadmap.git("reset", "--quiet", "--hard", "HEAD~1")
        assert bench.program.states(name) == ["superseded"]
        assert bench.one().body == body
        # The branch itself was set back: then the older commit is what it has.
        bench.forge.head = bench.roadmap.git("rev-parse", "HEAD")
        assert bench.program.states(name) == ["delivered"]
        assert bench.one().body != body
    each_forge(bench, job)


@case
def keeps_to_its_behaviours(bench):
    for behaviour, counts in {
            "update": [1, 1, 1], "new": [1, 1, 2], "replace": [1, 1, 1], "on-change": [1, 1, 2],
            "resolve-when-clean": [1, 1, 1]}.items():
        bench.renew()
        bench.roadmap.configure("", github=behaviour)
        bench.roadmap.commit("2026-02-28")
        seen = [bench.program.states("github")]
        found = [len(bench.forge.ours)]
        seen.append(bench.program.states("github"))
        found.append(len(bench.forge.ours))
        bench.roadmap.commit("2026-02-27")
        seen.append(bench.program.states("github"))
        found.append(len(bench.forge.ours))
        assert found == counts, f"{behaviour}: {found}, {seen}"
        assert seen[1] == ["unchanged"], f"{behaviour}: {seen}"


@case
def waits_as_it_is_told(bench):
    for headers, at_least in [
            ({"Retry-After": "2"}, 2), ({"RateLimit-Reset": "2"}, 2),
            ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(int(time.time()) + 3)}, 1),
            ({}, 0.4)]:
        for status in [429, 403] if "Retry-After" in headers else [429]:
            bench.renew()
            if "x-ratelimit-reset" in headers:
                headers["x-ratelimit-reset"] = str(int(time.time()) + 3)
            bench.forge.faults = [Fault(status, headers=headers)]
            begin = time.monotonic()
            assert bench.program.states("github") == ["delivered"], headers
            took = time.monotonic() - begin
            assert took >= at_least, f"{headers}: only {took:.1f} s"
            bench.one()


@case
def does_not_insist(bench):
    for status, words in [
            (400, None), (401, "expired"), (403, "write:issue"), (404, None), (422, None)]:
        bench.renew()
        bench.forge.faults = [Fault(status, times=9)]
        code, told, _ = bench.program.run("gitea")
        assert code == 0 and told["results"][0]["state"] == "failed", (status, told)
        assert len(bench.writes()) == 1, f"{status} was tried {len(bench.writes())} times"
        assert str(status) in told["results"][0]["reason"]
        assert words is None or words in told["results"][0]["hint"], told
        assert not bench.forge.ours
    bench.renew()
    bench.forge.faults = [Fault(422, times=9)]
    code, told, _ = bench.program.run("github", "--require", "delivered")
    assert code == 5, code
    # A wait that nobody would sit through is told and not waited for.
    bench.renew()
    bench.forge.faults = [Fault(429, headers={"Retry-After": "4000"}, times=9)]
    begin = time.monotonic()
    code, told, _ = bench.program.run("github")
    assert told["results"][0]["state"] == "failed" and time.monotonic() - begin < 10, told


@case
def says_what_came_instead_of_an_answer(bench):
    for do, word in [("html", "JSON"), ("cut", "JSON"), ("away", "elsewhere.example")]:
        bench.renew()
        bench.forge.faults = [Fault(do, methods=("GET",), at=2, times=99)]
        code, told, _ = bench.program.run("github")
        result = told["results"][0]
        assert result["state"] == "failed" and word in result["reason"], (do, result)
        assert not bench.writes(), "something was written without knowing what is there"
    bench.renew()
    bench.forge.zip = True
    assert bench.program.states("github") == ["delivered"]
    assert bench.program.states("github") == ["unchanged"]


@case
def sends_no_token_elsewhere(bench):
    """The other host would be found on the same machine, if the token went there."""
    other = forges.Forge()
    bench.forge.faults = [Fault("away", methods=("GET", "POST"), times=99)]
    bench.program.states("github")
    assert not other.log
    # The run's own token is for the host that the run declares, whatever the file says.
    bench.renew()
    (bench.roadmap.path / "tiekartta.yaml").write_text(
        "format: 1\npost: {channels: {github: "
        f"{{url: 'http://127.0.0.1:{other.port}/github', repository: town/roadmap}}}}}}\n")
    env = {
        "GITHUB_TOKEN": forges.TOKEN, "GITHUB_API_URL": f"http://127.0.0.1:{bench.forge.port}/github/api/v3"}
    code, told, _ = bench.program.run("github", env=env)
    assert told["results"][0]["state"] == "failed" and not other.log, told
    # Other variables are not read at all.
    for name in ["AWS_SECRET_ACCESS_KEY", "GITHUB_TOKEN", "TIEKARTTA_", "tiekartta_token"]:
        (bench.roadmap.path / "tiekartta.yaml").write_text(
            "format: 1\npost: {channels: {github: {token: {env: " + name + "}, "
            f"url: 'http://127.0.0.1:{other.port}/github', repository: town/roadmap}}}}}}\n")
        code, told, notes = bench.program.run("github", env={name: forges.TOKEN})
        assert told["results"][0]["state"] == "failed" and not other.log, told
    # Nothing goes unencrypted to another machine.
    (bench.roadmap.path / "tiekartta.yaml").write_text(
        "format: 1\npost: {channels: {github: {token: {env: TIEKARTTA_TOKEN}, "
        "url: 'http://git.example', repository: town/roadmap}}}\n")
    code, told, notes = bench.program.run("github")
    assert "https" in told["results"][0]["reason"], told


@case
def knows_the_forge_by_the_run(bench):
    bench.renew()
    bench.forge.author = "github-actions[bot]"
    bench.forge.knows_author = False
    event = bench.roadmap.path / "event.json"
    head = "ab" * 20
    event.write_text(json.dumps({"pull_request": {"number": 7, "head": {"sha": head}}}))
    (bench.roadmap.path / "tiekartta.yaml").write_text("format: 1\nlanguage: en\n")
    env = {
        "CI": "true", "GITHUB_ACTIONS": "true", "GITHUB_TOKEN": forges.TOKEN, "TIEKARTTA_TOKEN": None,
        "GITHUB_API_URL": f"http://127.0.0.1:{bench.forge.port}/github/api/v3",
        "GITHUB_REPOSITORY": "town/roadmap", "GITHUB_EVENT_PATH": str(event),
        "GITHUB_RUN_NUMBER": "12", "GITHUB_STEP_SUMMARY": str(bench.roadmap.path / "page.md")}
    (bench.roadmap.path / "page.md").write_text("")
    child = bench.program.start("github", "job-summary", env=env)
    out, notes = child.communicate(timeout=60)
    told = json.loads(out)
    assert [one["state"] for one in told["results"]] == ["delivered", "delivered"], (told, notes)
    found = marker(bench.one().body)
    assert found[1] == head and int(found[2]) % 1_000_000 == 12, found
    assert "Digitiekartta" in (bench.roadmap.path / "page.md").read_text()


@case
def takes_channels_from_the_branch_a_change_goes_into(bench):
    bench.renew()
    bench.roadmap.configure("")
    bench.roadmap.commit("2027-02-28")
    bench.roadmap.git("update-ref", "refs/remotes/origin/main", "HEAD")
    bench.roadmap.git("checkout", "--quiet", "-b", "evil")
    other = forges.Forge()
    (bench.roadmap.path / "tiekartta.yaml").write_text(
        "format: 1\nlanguage: en\npost: {channels: {github: {token: {env: TIEKARTTA_TOKEN}, "
        f"url: 'http://127.0.0.1:{other.port}/github', repository: town/roadmap}}}}}}\n")
    bench.roadmap.commit("2027-09-30")
    env = {"GITHUB_ACTIONS": "true", "GITHUB_BASE_REF": "main"}
    code, told, notes = bench.program.run("github", "--what", "check", env=env)
    assert not other.log, "the branch said where the secret goes"
    assert told["results"][0]["state"] == "delivered", (told, notes)
    assert "check%2Fgithub" in bench.one().body


@case
def shows_what_it_would_send(bench):
    code, told, notes = bench.program.run(*FORGES, "--dry-run")
    assert code == 0 and not bench.forge.log, notes
    for result in told["results"]:
        assert result["state"] is None and len(result["requests"]) == 1, result
        request = result["requests"][0]
        assert request.startswith("POST http://127.0.0.1") and "TIEKARTTA_TOKEN" in request, request
    assert sum(told["counts"].values()) == 0


@case
def looks_without_posting(bench):
    child = bench.program.start("doctor", *FORGES, "--number", "7")
    out, notes = child.communicate(timeout=60)
    told = json.loads(out)
    assert child.returncode == 0, (out, notes)
    assert not bench.writes() and len(told["doctor"]) == 5
    bench.forge.faults = [Fault(401, methods=("GET",), times=99)]
    child = bench.program.start("doctor", "github", "--number", "7")
    out, notes = child.communicate(timeout=60)
    assert child.returncode == 1 and "401" in out, out


@case
def steps_down_where_a_token_may_not_comment(bench):
    bench.forge.may_comment = False
    code, told, notes = bench.program.run("github", "--require", "delivered")
    result = told["results"][0]
    assert result["state"] == "degraded" and "check" in result["reason"] and code == 5, told
    assert "pull-requests: write" in result["hint"]
    assert len(bench.forge.checks) == 1 and bench.forge.checks[0]["conclusion"] == "neutral"
    assert len(bench.forge.checks[0]["output"]["summary"].encode()) <= 65_535
    bench.program.run("github")
    assert len(bench.forge.checks) == 1, "a second check for the same commit"
    bench.forge.may_check = False
    page = bench.roadmap.path / "page.md"
    page.write_text("")
    code, told, notes = bench.program.run("github", env={"GITHUB_STEP_SUMMARY": str(page)})
    reason = told["results"][0]["reason"]
    assert "Digitiekartta" in page.read_text() and "page" in reason, reason
    assert reason.count("403") == 2, "not every step down is told: " + reason
    shown, of = map(int, re.search(r"(\d+) of (\d+)", reason).groups())
    lines = [one for one in notes.splitlines() if one.startswith("::")]
    more = sum(int(one) for one in re.findall(r"::and (\d+) more", notes))
    told_lines = [one for one in lines if not re.search(r"::and \d+ more$", one)]
    assert len(told_lines) == shown and shown + more == of, (reason, lines)
    code, told, notes = bench.program.run("github")
    assert "in the log" in told["results"][0]["reason"] and "Digitiekartta" in notes


def bundle_of(bench, number="7"):
    """What an untrusted job hands over for a branch that moves an end by years."""
    bench.roadmap.commit("2027-02-28")
    bench.roadmap.git("update-ref", "refs/remotes/origin/main", "HEAD")
    bench.roadmap.git("checkout", "--quiet", "-b", "branch")
    head = bench.roadmap.commit("2029-09-30")
    file = bench.roadmap.path.parent / f"bundle{bench.count}.json"
    event = bench.roadmap.path.parent / f"event{bench.count}.json"
    event.write_text(json.dumps({"pull_request": {"number": 7, "head": {"sha": head}}}))
    code = subprocess.run(
        [bench.program_path, "check", "--bundle", str(file)], cwd=bench.roadmap.path,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "CI": "true",
             "GITHUB_EVENT_PATH": str(event)}, capture_output=True, text=True)
    assert code.returncode == 1, code.stderr
    # The trusted job has the base alone.
    bench.roadmap.git("checkout", "--quiet", "main")
    return file, head


@case
def posts_what_an_untrusted_job_hands_over(bench):
    file, head = bundle_of(bench)
    bundle = json.loads(file.read_text())
    if jsonschema:
        jsonschema.validate(bundle, json.loads(
            (SCHEMAS / "bundle.schema.json").read_text()))
    assert bundle["head"] == head and bundle["number"] == 7
    for name in FORGES:
        bench.forge.comments.clear()
        bench.forge.head = head
        words = [name, "--from", str(file), "--head", head]
        assert bench.program.states(*words) == ["delivered"], name
        body = bench.one().body
        assert "check" in marker(body)[0] and marker(body)[1] == head
        assert "nverified" in body, body[:400]
        assert bench.program.states(*words) == ["unchanged"]
        bench.forge.comments.clear()
        bench.forge.head = "cd" * 20
        code, told, _ = bench.program.run(*words)
        assert told["results"][0]["state"] == "failed" and not bench.forge.ours, told
    # Whoever wrote the bundle must not choose which commit it is held against.
    bench.forge.head = head
    code, told, _ = bench.program.run("github", "--from", str(file), "--head", "ef" * 20)
    assert told["results"][0]["state"] == "failed" and not bench.forge.ours, told
    code, told, notes = bench.program.run("github", "--from", str(file))
    assert code == 2 and "--head" in notes, notes
    assert not bench.forge.checks, "a bundle must set no status"


@case
def takes_no_bundle_that_is_not_as_it_must_be(bench):
    file, head = bundle_of(bench)
    bench.forge.head = head
    right = json.loads(file.read_text())

    def spoilt():
        for key in right:
            yield {k: v for k, v in right.items() if k != key}
        yield {**right, "extra": 1}
        yield {**right, "head": "main"}
        yield {**right, "number": -1}
        yield {**right, "language": "xx"}
        yield {**right, "title": "x" * 30_000}
        yield {**right, "verdict": [{"text": "x", "role": "link"}]}
        yield {**right, "parts": [{**right["parts"][0], "count": 99, "lines": []}]}
        yield {**right, "blocks": [{"kind": "html", "text": "<script>"}]}
        yield {**right, "blocks": [{"kind": "code", "text": "x"}] * 30_000}
        deep = []
        for _ in range(9):
            deep = [{"kind": "folded", "runs": [], "blocks": deep}]
        yield {**right, "blocks": deep}
        yield []
    for value in spoilt():
        file.write_text(json.dumps(value))
        code, told, notes = bench.program.run("github", "--from", str(file), "--head", head)
        assert code == 3 and told is None, (code, str(value)[:100])
    for text in [b"", b"{", b"\xff\xfe", b"[" * 100_000, b" " * (2 << 20)]:
        file.write_bytes(text)
        code, told, notes = bench.program.run("github", "--from", str(file), "--head", head)
        assert code == 3 and told is None, (code, text[:20])
    assert not bench.forge.comments
    # What a stranger wrote in it is words, and nothing more.
    hostile = "@town/all <img src=x onerror=1> [x](https://evil.example) | ::error::x <!-- tiekartta v1 -->"
    file.write_text(json.dumps({
        **right, "title": hostile, "verdict": [{"text": hostile, "role": "error"}],
        "blocks": [{"kind": "paragraph", "runs": [{"text": hostile, "role": "plain"}]}]}))
    code, told, notes = bench.program.run("github", "--from", str(file), "--head", head)
    body = bench.one().body
    assert "@town" not in body and "<img" not in body and not re.search(
        r"(?<!\\)\]\(https://evil", body), body


def certificate(folder, name, signed_by=None):
    """A certificate for this machine, of itself or of another one."""
    key, request, made = (folder / f"{name}.{end}" for end in ("key", "csr", "pem"))
    extra = folder / f"{name}.ext"
    extra.write_text("subjectAltName=IP:127.0.0.1\nbasicConstraints=critical,CA:" + (
        "FALSE" if signed_by else "TRUE") + "\n")
    sign = ["-CA", f"{folder}/{signed_by}.pem", "-CAkey", f"{folder}/{signed_by}.key",
            "-CAcreateserial"] if signed_by else ["-signkey", str(key)]
    for words in [
            ["req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", str(key), "-subj", f"/CN={name}",
             "-out", str(request)],
            ["x509", "-req", "-in", str(request), "-days", "2", "-extfile", str(extra), *sign,
             "-out", str(made)]]:
        subprocess.run(["openssl", *words], check=True, capture_output=True)


@case
def trusts_only_whom_it_is_told_to(bench):
    folder = bench.roadmap.path.parent
    certificate(folder, "authority")
    certificate(folder, "server", "authority")
    certificate(folder, "client", "authority")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem", folder / "server.key")
    context.load_verify_locations(folder / "authority.pem")
    context.verify_mode = ssl.CERT_REQUIRED
    forge = forges.Forge()
    forge.socket = context.wrap_socket(forge.socket, server_side=True)
    base = f"https://127.0.0.1:{forge.port}/github"

    def outcome(more):
        (bench.roadmap.path / "tiekartta.yaml").write_text(
            "format: 1\nlanguage: en\npost: {channels: {github: {token: {env: TIEKARTTA_TOKEN}, "
            f"url: '{base}', repository: town/roadmap{more}}}}}}}\n")
        code, told, _ = bench.program.run("github")
        return told["results"][0]

    result = outcome("")
    assert result["state"] == "failed" and "certificate" in result["reason"], result
    assert "authorities" in result["hint"] and not forge.log
    trusting = f", authorities: {folder}/authority.pem"
    result = outcome(trusting)
    assert result["state"] == "failed" and not forge.log, (result, forge.log)
    shown = trusting + f", certificate: {folder}/client.pem, certificate-key: {folder}/client.key"
    assert outcome(shown)["state"] == "delivered", result
    assert len(forge.ours) == 1
    forge.shutdown()


@case
def goes_through_a_proxy_that_is_named(bench):
    proxy = forges.Forge()
    proxy.comments, base = bench.forge.comments, f"http://127.0.0.1:{proxy.port}"
    (bench.roadmap.path / "tiekartta.yaml").write_text(
        "format: 1\nlanguage: en\npost: {channels: {github: {token: {env: TIEKARTTA_TOKEN}, proxy: '"
        + base + f"', url: 'http://127.0.0.1:{bench.forge.port}/github', repository: town/roadmap}}}}}}\n")
    bench.program.run("github", env={"no_proxy": None})
    assert proxy.log and proxy.log[0][1].startswith(f"http://127.0.0.1:{bench.forge.port}/")
    assert not bench.forge.log


@case
def says_what_to_install_where_libcurl_is_missing(bench):
    if bench.is_quick or os.geteuid() != 0 or not shutil.which("unshare"):
        return
    # An empty file in its place, for this run alone.
    empty = bench.roadmap.path.parent / "empty"
    empty.write_text("")
    found = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True).stdout
    paths = set(re.findall(r"libcurl(?:-gnutls)?\.so\.4 .*=> (\S+)", found))
    hide = " && ".join(f"mount --bind {empty} $(readlink -f {path})" for path in paths)
    child = subprocess.run(
        ["unshare", "-m", "sh", "-c", hide + f" && exec {bench.program_path} post github --number 7"],
        cwd=bench.roadmap.path, capture_output=True, text=True,
        env={"PATH": os.environ["PATH"], "TIEKARTTA_TOKEN": forges.TOKEN, "LC_ALL": "C.UTF-8"})
    assert "libcurl" in child.stdout and "apt-get install" in child.stdout, child


@case
def gives_up_on_a_server_that_says_nothing(bench):
    if bench.is_quick:
        return
    bench.forge.faults = [Fault("slow", methods=("GET",), times=9, headers={"seconds": 40})]
    begin = time.monotonic()
    code, told, _ = bench.program.run("github")
    assert told["results"][0]["state"] == "failed" and not bench.writes(), told
    assert time.monotonic() - begin < 200


@case
def lets_no_target_stop_the_others(bench):
    bench.forge.faults = [Fault(422, methods=("POST",))]
    code, told, _ = bench.program.run("github", "gitea", "--require", "delivered")
    assert [one["state"] for one in told["results"]] == ["failed", "delivered"], told
    assert code == 5 and told["counts"]["failed"] == 1 and told["counts"]["delivered"] == 1


@case
def tells_what_is_wrong_with_channels(bench):
    for text, words in [
            ("githup: {}", "did you mean 'github'"), ("a: {type: gitlap}", "did you mean 'gitlab'"),
            ("github: {tokn: {env: X}}", "token"), ("github: {token: abc-not-shown}", "keys"),
            ("github: {room: x}", "has no key 'room'"), ("bitbucket: {}", "lacks 'token'"),
            ("doctor: {type: github}", "doctor")]:
        (bench.roadmap.path / "tiekartta.yaml").write_text(
            "format: 1\nlanguage: en\npost: {channels: {" + text + "}}\n")
        child = bench.program.start("github", "--lang", "en")
        out, notes = child.communicate(timeout=60)
        assert child.returncode == 3 and words in notes, (text, child.returncode, notes)
        assert "abc-not-shown" not in notes, notes
    (bench.roadmap.path / "tiekartta.yaml").write_text("format: 1\nlanguage: en\n")
    child = bench.program.start("githbu")
    out, notes = child.communicate(timeout=60)
    assert child.returncode == 2 and "did you mean 'github'" in notes, notes


def main(words):
    verbose = "-v" in words
    program, *parts = [word for word in words if not word.startswith("-")]
    folder = tempfile.mkdtemp()
    jobs = [job for job in CASES if not parts or any(part in job.__name__ for part in parts)]

    def attempt(job):
        """What went wrong with a case, each of which has forges and roadmaps of its own."""
        begin = time.monotonic()
        fault = None
        try:
            bench = Bench(program, f"{folder}/{job.__name__}")
            bench.is_quick = "--quick" in words
            job(bench)
            assert not bench.forge.broken, bench.forge.broken[0]
        except Exception as wrong:  # each case stands for itself
            fault = f"{job.__name__}: {type(wrong).__name__}: {wrong}"
        if verbose:
            print(f"{job.__name__}: {time.monotonic() - begin:.1f} s", flush=True)
        return fault

    try:
        # Most of them wait for most of their time.
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            faults = [fault for fault in pool.map(attempt, jobs) if fault]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
