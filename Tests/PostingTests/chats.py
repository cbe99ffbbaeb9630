"""Posts to chats, a webhook, a mail server and a folder, and looks at what arrived.

    chats.py PROGRAM

The servers are played over loopback by what the documentation of each says; the mail server is
aiosmtpd, with TLS and authentication.
"""

import email
import email.policy
import hashlib
import hmac
import http.server
import json
import os
import pathlib
import ssl
import subprocess
import sys
import tempfile
import threading
import urllib.parse

try:
    import jsonschema
except ImportError:  # a checkout without the tests' readers
    jsonschema = None

# The published schema of cards, on machines that have it beside the repository.
CARD = pathlib.Path(__file__).resolve().parents[3] / "shared/contracts/adaptive-card-1.5.json"
SCHEMA = json.loads(
    (pathlib.Path(__file__).parents[2] / "schemas/output/webhook.schema.json").read_text())
SECRET = "nobody-may-see-this"
GIT = {
    "HOME": "/nonexistent", "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
    "GIT_CONFIG_GLOBAL": "/nonexistent/gitconfig", "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Digi", "GIT_AUTHOR_EMAIL": "digi@kuusilampi.example",
    "GIT_COMMITTER_NAME": "Digi", "GIT_COMMITTER_EMAIL": "digi@kuusilampi.example",
    "GIT_AUTHOR_DATE": "2026-03-01T12:00:00Z", "GIT_COMMITTER_DATE": "2026-03-01T12:00:00Z"}
ROADMAP = """roadmap: {{title: "Tiekartta <!channel> @all", languages: [fi], period: {{start: 2026, end: 2029}}}}
parties: {{ict: {{title: Äly ja ICT, kind: unit}}}}
goals: {{T1: {{title: Asiointi}}}}
actions:
  A1: {{title: "Asiointi <@U1> @here", status: in-progress, goals: T1, responsible: ict,
        start: 2026-01-01, end: {end}}}
"""


class Chats:
    """What the chats keep, and what each was asked."""

    def __init__(self):
        self.log, self.slack, self.posts, self.events, self.fail = [], [], [], [], None
        chats = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *words):
                pass

            def handle_any(self):
                size = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(size)
                path = self.path.split("?")[0]
                chats.log.append((self.command, self.path, dict(self.headers), body))
                chats.query = self.path.partition("?")[2]
                status, answer = chats.answer(
                    self.command, path, self.headers, json.loads(body) if body else None)
                if status is None:
                    self.connection.close()
                    return
                data = answer.encode() if isinstance(answer, str) else json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_POST = do_PUT = do_DELETE = handle_any

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, method, path, headers, body):
        if self.fail:
            fail, self.fail = self.fail, None
            return fail
        if path.startswith("/hook/"):
            return (202, "") if "teams" in path else (200, "ok")
        if headers.get("Authorization") != "Bearer " + SECRET:
            return 401, {"error": "M_UNKNOWN_TOKEN"}
        if path.startswith("/api/v4"):
            return self.mattermost(method, path, body)
        if path.startswith("/api/"):
            return 200, self.slack_method(path[5:], body)
        return self.matrix(method, path, body)

    def slack_method(self, method, body):
        if method == "auth.test":
            return {"ok": True, "bot_id": "B1", "user_id": "U1"}
        if method == "conversations.history":
            return {"ok": True, "messages": [
                one for one in self.slack[::-1] if f"channel={one['channel']}" in self.query]}
        if method == "chat.postMessage":
            if body["channel"] != "C1":
                return {"ok": False, "error": "not_in_channel"}
            self.slack.append({**body, "ts": f"{len(self.slack)}.1", "bot_id": "B1"})
            return {"ok": True, "ts": self.slack[-1]["ts"], "channel": "C1"}
        if method == "chat.update":
            found = [one for one in self.slack if one["ts"] == body["ts"]][0]
            found.update(body)
            return {"ok": True, "ts": body["ts"]}
        raise AssertionError(method)

    def mattermost(self, method, path, body):
        if path.endswith("/users/me"):
            return 200, {"id": "me"}
        if method == "GET":
            return 200, {"order": [one["id"] for one in self.posts[::-1]],
                         "posts": {one["id"]: one for one in self.posts}}
        if method == "POST":
            assert body["channel_id"] == "r1"
            self.posts.append({**body, "id": f"p{len(self.posts)}", "user_id": "me"})
            return 201, self.posts[-1]
        found = [one for one in self.posts if f"/posts/{one['id']}/patch" in path][0]
        found.update(body)
        return 200, found

    def matrix(self, method, path, body):
        parts = [urllib.parse.unquote(part) for part in path.split("/")]
        if path.endswith("/whoami"):
            return 200, {"user_id": "@bot:kunta.example"}
        if "directory" in parts:
            assert parts[-1] == "#tie:kunta.example", parts
            return 200, {"room_id": "!r:kunta.example"}
        assert "!r:kunta.example" in parts, parts
        if parts[-1] == "messages":
            return 200, {"chunk": self.events[::-1]}
        assert method == "PUT" and parts[-3:-1] == ["send", "m.room.message"], parts
        known = [one for one in self.events if one["txn"] == parts[-1]]
        if not known:
            known = [{"event_id": f"$e{len(self.events)}", "txn": parts[-1], "content": body,
                      "sender": "@bot:kunta.example", "type": "m.room.message"}]
            self.events += known
        return 200, {"event_id": known[0]["event_id"]}


class Bench:
    def __init__(self, program, folder):
        self.program, self.folder = program, pathlib.Path(folder) / "roadmap"
        self.folder.mkdir()
        self.chats = Chats()
        self.git("init", "--quiet", "--initial-branch=main", ".")
        self.commit("2026-12-31")

    def git(self, *words):
        subprocess.run(["git", *words], cwd=self.folder, env=GIT, check=True, capture_output=True)

    def commit(self, end):
        (self.folder / "roadmap.yaml").write_text(ROADMAP.format(end=end))
        self.git("add", ".")
        self.git("commit", "--quiet", "--allow-empty", "-m", "Plan " + end)

    def configure(self, text):
        (self.folder / "tiekartta.yaml").write_text(
            "format: 1\npost:\n  channels:\n    it: {" + text + "}\n")
        self.git("add", ".")
        self.git("commit", "--quiet", "--allow-empty", "-m", "Channel")

    def post(self, *words, hook="", **env):
        child = subprocess.run(
            [self.program, "post", "it", *words, "--today", "2026-11-30", "--format", "json"],
            cwd=self.folder, capture_output=True, text=True, timeout=120,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "no_proxy": "*",
                 "TIEKARTTA_TOKEN": SECRET,
                 "TIEKARTTA_HOOK": f"http://127.0.0.1:{self.chats.port}/hook/{hook}{SECRET}",
                 **env})
        assert SECRET not in child.stdout + child.stderr, "the secret is told"
        assert child.stdout.strip(), child.stderr
        told = json.loads(child.stdout)
        return told["results"][0]

    def state(self, *words, **more):
        result = self.post(*words, **more)
        self.last = result
        return result["state"]


HOOK = "webhook: {env: TIEKARTTA_HOOK}, host: 127.0.0.1"
BOT = "token: {env: TIEKARTTA_TOKEN}"


def hooks(bench):
    for kind, state in [("slack", "delivered"), ("mattermost", "delivered"),
                        ("teams", "accepted-unconfirmed")]:
        bench.configure(f"type: {kind}, {HOOK}")
        del bench.chats.log[:]
        assert bench.state(hook=kind) == state, bench.last
        assert bench.state(hook=kind) == "unchanged", bench.last
        assert len(bench.chats.log) == 1, bench.chats.log
        body = json.loads(bench.chats.log[0][3])
        text = json.dumps(body, ensure_ascii=False)
        assert "odota päätöstä" in text, text
        if kind == "teams" and jsonschema and CARD.exists():
            schema = json.loads(CARD.read_text())
            known = jsonschema.validators.validator_for(schema)(schema)
            faults = list(known.iter_errors(body["attachments"][0]["content"]))
            assert not faults, faults[0].message
        if kind == "slack":
            assert "<" not in body["text"] and "&lt;!channel&gt;" in body["text"], body["text"]
        if kind == "mattermost":
            assert "@all" not in body["text"] and "@here" not in body["text"], body["text"]
        # An answer that was lost leaves it in doubt, until somebody says to send it again.
        bench.commit("2027-01-31")
        bench.chats.fail = (None, None)
        assert bench.state(hook=kind) == "in-doubt", bench.last
        assert bench.state(hook=kind) == "in-doubt", bench.last
        assert bench.state("--resend", hook=kind) == state, bench.last
        bench.chats.fail = (404, "no_service")
        bench.commit("2027-02-28")
        assert bench.state(hook=kind) == "failed", bench.last
        assert bench.state(hook=kind) == state, bench.last
        bench.commit("2026-12-31")


def foreign_host(bench):
    bench.configure("type: slack, webhook: {env: TIEKARTTA_HOOK}, host: hooks.slack.com")
    del bench.chats.log[:]
    assert bench.state(hook="slack") == "failed"
    assert not bench.chats.log


def signed(bench):
    bench.configure(f"type: webhook, {HOOK}, secret: {{env: TIEKARTTA_TOKEN}}")
    del bench.chats.log[:]
    assert bench.state() == "delivered", bench.last
    _, _, headers, body = bench.chats.log[0]
    due = hmac.new(SECRET.encode(), headers["X-Tiekartta-Time"].encode() + b"." + body,
                   hashlib.sha256).hexdigest()
    assert headers["X-Tiekartta-Signature"] == "v1=" + due, headers
    assert headers["X-Tiekartta-Delivery"] and json.loads(body)["title"]
    if jsonschema:
        jsonschema.validate(json.loads(body), SCHEMA)


def bots(bench):
    base = f"url: http://127.0.0.1:{bench.chats.port}, {BOT}"
    for kind, room, kept in [
            ("slack", "C1", "slack"), ("mattermost", "r1", "posts"),
            ("matrix", "#tie:kunta.example", "events")]:
        bench.commit("2026-12-31")
        bench.configure(f"type: {kind}, {base}, room: '{room}'")
        assert bench.state() == "delivered", bench.last
        there = getattr(bench.chats, kept)
        assert len(there) == 1, there
        assert bench.state() == "unchanged", bench.last
        assert len(there) == 1, there
        bench.commit("2026-10-31")
        assert bench.state() == "delivered", bench.last
        if kind == "matrix":
            assert len(there) == 2, there
            relation = there[1]["content"]["m.relates_to"]
            assert relation == {"rel_type": "m.replace", "event_id": "$e0"}, relation
            for event in there:
                assert event["content"]["m.mentions"] == {}
                assert "<@" not in event["content"]["formatted_body"]
            assert bench.state() == "unchanged", bench.last
        else:
            assert len(there) == 1, there
        assert "1 on myöhässä" in json.dumps(there[-1], ensure_ascii=False), there[-1]
    # Slack tells of faults in answers that look like success.
    bench.configure(f"type: slack, {base}, room: C2")
    assert bench.state() == "failed" and "not_in_channel" in bench.last["reason"], bench.last


def folder(bench):
    bench.configure("type: folder, folder: out/deep")
    assert bench.state() == "delivered", bench.last
    assert bench.state() == "unchanged", bench.last
    endings = sorted(path.suffix for path in (bench.folder / "out/deep").iterdir())
    assert endings == [".html", ".json", ".md"], endings


def mails(bench):
    import aiosmtpd.controller
    import aiosmtpd.smtp
    key = bench.folder.parent / "key.pem"
    cert = bench.folder.parent / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert,
         "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
        check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    got = []

    class Handler:
        async def handle_DATA(self, server, session, envelope):
            assert session.ssl and session.authenticated
            got.append(envelope)
            return "250 OK"

    def known(server, session, envelope, mechanism, data):
        good = data.login == b"tiekartta" and data.password == SECRET.encode()
        return aiosmtpd.smtp.AuthResult(success=good)

    server = aiosmtpd.controller.Controller(
        Handler(), hostname="127.0.0.1", port=0, tls_context=context, require_starttls=True,
        authenticator=known, auth_required=True, server_hostname="localhost")
    server.port = free_port()
    server.start()
    try:
        text = (f"type: mail, server: localhost, port: {server.port}, user: tiekartta,"
                f" password: {BOT[7:]}, from: 'Tiekartta <tiekartta@kunta.example>',"
                " to: ['Jory <jory@kunta.example>', kh@kunta.example]")
        bench.configure(text)
        assert bench.state() == "failed", "a certificate that nobody vouches for was taken"
        assert not got
        bench.configure(text + f", authorities: '{cert}'")
        assert bench.state() == "delivered", bench.last
        assert bench.state() == "unchanged", bench.last
        assert len(got) == 1 and got[0].rcpt_tos == ["jory@kunta.example", "kh@kunta.example"]
        mail = email.message_from_bytes(got[0].content, policy=email.policy.default)
        plain, page = mail.iter_parts()
        assert " päätöstä" in " ".join(plain.get_content().split()), plain.get_content()
        assert plain.get_content_type() == "text/plain" and "<!DOCTYPE" in page.get_content()
        bench.commit("2027-05-31")
        assert bench.state(TIEKARTTA_TOKEN="wrong") == "failed", bench.last
        assert bench.state() == "delivered" and len(got) == 2, bench.last
        other = email.message_from_bytes(got[1].content, policy=email.policy.default)
        assert other["References"] == mail["References"]
        assert other["Message-ID"] != mail["Message-ID"]
    finally:
        server.stop()
    bench.configure("type: mail, folder: mails, from: a@kunta.example, to: [b@kunta.example]")
    assert bench.state() == "delivered", bench.last
    assert bench.state() == "unchanged", bench.last
    assert len(list((bench.folder / "mails").glob("*.eml"))) == 1


def agrees(bench):
    """The lead of the example's follow-up counts what its data hold, whole and for each language."""
    root = pathlib.Path(__file__).resolve().parents[2]
    story = bench.folder.parent / "story"
    subprocess.run([root / "script/replay-example", story], check=True, capture_output=True)
    settings = story / "tiekartta.yaml"
    settings.write_text(settings.read_text() + "\npost:\n  channels:\n    it: {type: webhook, "
                        + HOOK + ", secret: {env: TIEKARTTA_TOKEN}}\n")

    def run(*words):
        child = subprocess.run(
            [bench.program, *words, "--today", "2026-11-30", "--format", "json"], cwd=story,
            capture_output=True, text=True, env={
                "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TIEKARTTA_TOKEN": SECRET,
                "TIEKARTTA_HOOK": "http://127.0.0.1/hook"})
        return json.loads(child.stdout)

    for language in ["fi", "sv", "en"]:
        posted = run("post", "it", "--dry-run", "--lang", language)["results"][0]["requests"][0]
        parts = {one["matter"]: one for one in json.loads(posted.split("\n\n", 1)[1])["parts"]}
        told = run("summary", "--audience", "public", "--lang", language)
        due = {"decide": told["decisions"], "late": told["late"], "moved": told["moved"],
               "finished": told["finished"], "deadlines": told["deadlines"],
               "coming": [one for one in told["coming"] if one["days-left"] <= 30]}
        assert parts.keys() == {name for name, all in due.items() if all}, parts.keys()
        for name, part in parts.items():
            assert part["count"] == len(due[name]), (name, part["count"], len(due[name]))
            for line, one in zip(part["lines"], due[name]):
                assert name == "deadlines" or one["record"].split("/")[-1] in line, (line, one)
        for line, one in zip(parts["moved"]["lines"], due["moved"]):
            assert f"+{one['days']} " in line and one["reason"].rstrip(".") in line, (line, one)


def free_port():
    import socket
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return place.getsockname()[1]


with tempfile.TemporaryDirectory() as place:
    bench = Bench(os.path.abspath(sys.argv[1]), place)
    failed = 0
    for job in [hooks, foreign_host, signed, bots, folder, mails, agrees]:
        try:
            job(bench)
        except Exception as fault:  # each is told
            failed += 1
            line = fault.__traceback__.tb_next.tb_lineno if fault.__traceback__.tb_next else 0
            print(f"{job.__name__}:{line}: {type(fault).__name__}: {str(fault)[:900]}")
    sys.exit(failed > 0)
