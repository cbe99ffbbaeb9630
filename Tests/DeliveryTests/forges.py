"""Forges over loopback: each answers as its documentation says, and fails as a test asks it to.

One server plays GitHub, GitLab, Gitea, Azure DevOps and Bitbucket at once, told apart by their
paths. A fault is put in front of the n-th request that would write (or of any request):

    lose        do it, and end the connection without an answer
    drop        end the connection, and do nothing
    kill        do nothing, and kill the client
    kill-after  do it, and kill the client
    a number    answer with that status and do nothing; `headers` and `body` go with it
    html, cut   an answer of 200 that is a page, or half of its JSON
    slow        send one byte, then nothing
    away        redirect to another host
"""

import gzip
import http.server
import json
import re
import threading
import time
import traceback
import urllib.parse

TOKEN = "s3cret-token-of-the-test"


class Fault:
    def __init__(self, do, at=1, methods=("POST", "PUT", "PATCH", "DELETE"), headers=None, body=None,
                 times=1):
        self.do, self.at, self.methods, self.times = do, at, methods, times
        self.headers, self.body = headers or {}, body
        self.seen = 0


class Comment:
    def __init__(self, number, body, author):
        self.number, self.body, self.author = number, body, author
        self.resolved = False
        self.changes = 0


class Forge(http.server.ThreadingHTTPServer):
    """What all the forges keep: one list of comments, on one matter."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.reset()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, address):
        """Keeps what went wrong in here: a test that passes all the same would prove nothing."""
        self.broken.append(traceback.format_exc())

    @property
    def port(self):
        return self.server_address[1]

    def reset(self):
        self.comments = []
        self.next = 10 ** 15
        self.log = []
        self.broken = []
        self.faults = []
        self.author = "tiekartta-bot"
        self.knows_author = True
        self.head = None
        self.may_comment = self.may_check = True
        self.checks = []
        self.page = None  # a smaller page than was asked for
        self.zip = False
        self.client = None
        self.lock = threading.Lock()

    def add(self, body, author=None):
        self.next += 1
        comment = Comment(self.next, body, author or self.author)
        self.comments.append(comment)
        return comment

    def find(self, number):
        return next((one for one in self.comments if str(one.number) == number), None)

    @property
    def ours(self):
        return [one for one in self.comments if one.author == self.author]


class Gone(Exception):
    """The connection is to end without an answer."""


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        pass

    def do_GET(self):
        self.handle_one()

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET

    def handle_one(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        forge = self.server
        with forge.lock:
            forge.log.append((self.command, self.path, dict(self.headers), body))
            try:
                self.respond(forge, body)
            except Gone:
                self.close_connection = True
                try:
                    self.connection.shutdown(2)
                except OSError:
                    pass

    def respond(self, forge, body):
        fault = self.fault(forge)
        do = fault.do if fault else None
        if do == "drop":
            raise Gone
        if do == "kill":
            forge.client.kill()
            forge.client.wait()
            raise Gone
        if do == "away":
            return self.answer(302, None, {"Location": "https://elsewhere.example" + self.path})
        if isinstance(do, int):
            return self.answer(do, fault.body or {"message": "so the test wants it"}, fault.headers)
        status, value, headers = self.route(forge, body)
        if do == "lose":
            raise Gone
        if do == "kill-after":
            forge.client.kill()
            forge.client.wait()
            raise Gone
        if do == "html":
            return self.raw(200, b"<html>sign in</html>", {"Content-Type": "text/html"})
        if do == "cut":
            text = json.dumps(value).encode()
            return self.raw(status, text[:len(text) // 2], {"Content-Type": "application/json"})
        if do == "slow":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"[")
            self.wfile.flush()
            time.sleep(float(fault.headers.get("seconds", 3)))
            raise Gone
        self.answer(status, value, headers)

    def fault(self, forge):
        for fault in forge.faults:
            if self.command not in fault.methods:
                continue
            fault.seen += 1
            if fault.at <= fault.seen < fault.at + fault.times:
                return fault
        return None

    def answer(self, status, value, headers=None):
        text = b"" if value is None else json.dumps(value).encode()
        headers = {"Content-Type": "application/json", **(headers or {})}
        if self.server.zip and text:
            text = gzip.compress(text)
            headers["Content-Encoding"] = "gzip"
        self.raw(status, text, headers)

    def raw(self, status, text, headers):
        try:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)
        except OSError:
            pass

    # The forges.

    def route(self, forge, body):
        url = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        value = json.loads(body) if body else None
        for pattern, job in ROUTES:
            found = re.fullmatch(pattern, url.path)
            if found:
                return job(self, forge, query, value, *found.groups())
        return 404, {"message": "Not Found"}, {}

    def paged(self, forge, query, key, usual):
        size = min(int(query.get(key, usual)), forge.page or 100)
        number = int(query.get("page", 1))
        shown = forge.comments[(number - 1) * size:number * size]
        return shown, number, number * size < len(forge.comments)

    def who(self, forge, query, value):
        if self.headers.get("Authorization") is None and self.headers.get("PRIVATE-TOKEN") is None:
            return 401, {"message": "Requires authentication"}, {}
        if not forge.knows_author:
            return 403, {"message": "Resource not accessible by integration"}, {}
        return 200, {"login": forge.author, "id": forge.author, "uuid": forge.author}, {}

    # GitHub below /github, Gitea below /gitea.

    @staticmethod
    def plain(comment):
        return {
            "id": comment.number, "body": comment.body, "user": {"login": comment.author},
            "html_url": f"https://forge.example/c/{comment.number}"}

    def list_plain(self, forge, query, value, name):
        if name == "gitea":
            return 200, [self.plain(one) for one in forge.comments], {}
        shown, number, more = self.paged(forge, query, "per_page", 30)
        link = f"<http://127.0.0.1/x?page={number + 1}>; rel=\"next\"" if more else ""
        return 200, [self.plain(one) for one in shown], {"Link": link} if link else {}

    def plain_comments(self, forge, query, value, name):
        if self.command == "GET":
            return self.list_plain(forge, query, value, name)
        if not forge.may_comment:
            return 403, {"message": "Resource not accessible by integration"}, {}
        return 201, self.plain(forge.add(value["body"])), {}

    def plain_comment(self, forge, query, value, name, number):
        comment = forge.find(number)
        if comment is None:
            return 404, {"message": "Not Found"}, {}
        if self.command == "DELETE":
            forge.comments.remove(comment)
            return 204, None, {}
        if comment.author != forge.author:
            return 403, {"message": "Must have write access"}, {}
        comment.body = value["body"]
        comment.changes += 1
        return 200, self.plain(comment), {}

    def check_runs(self, forge, query, value):
        if not forge.may_check and self.command != "GET":
            return 403, {"message": "Resource not accessible by integration"}, {}
        if self.command == "GET":
            found = [one for one in forge.checks if one["name"] == query["check_name"]]
            return 200, {"total_count": len(found), "check_runs": found}, {}
        number = self.path.rsplit("/", 1)[1]
        if self.command == "PATCH":
            check = next(one for one in forge.checks if str(one["id"]) == number)
        else:
            check = {"id": len(forge.checks) + 1}
            forge.checks.append(check)
        check.update(value)
        return 201, check, {}

    def pull(self, forge, query, value, name):
        return 200, {"number": 7, "head": {"sha": forge.head}, "state": "open"}, {}

    # GitLab.

    @staticmethod
    def note(comment):
        return {
            "id": comment.number, "body": comment.body, "author": {"id": comment.author},
            "system": False, "resolved": comment.resolved}

    def discussions(self, forge, query, value):
        if self.command == "POST":
            comment = forge.add(value["body"])
            return 201, {"id": f"d{comment.number}", "notes": [self.note(comment)]}, {}
        shown, number, more = self.paged(forge, query, "per_page", 20)
        return 200, [
            {"id": f"d{one.number}", "individual_note": True, "notes": [self.note(one)]}
            for one in shown], {"X-Next-Page": str(number + 1) if more else ""}

    def notes(self, forge, query, value):
        return 201, self.note(forge.add(value["body"])), {}

    def one_note(self, forge, query, value, number):
        comment = forge.find(number)
        if comment is None:
            return 404, {"message": "404 Not found"}, {}
        if self.command == "DELETE":
            forge.comments.remove(comment)
            return 204, None, {}
        comment.body = value["body"]
        comment.changes += 1
        return 200, self.note(comment), {}

    def discussion(self, forge, query, value, number):
        forge.find(number).resolved = query["resolved"] == "true"
        return 200, {}, {}

    def merge_request(self, forge, query, value):
        return 200, {"iid": 7, "sha": forge.head}, {}

    # Azure DevOps.

    @staticmethod
    def thread(comment):
        return {
            "id": comment.number, "status": "closed" if comment.resolved else "active",
            "comments": [
                {"id": 1, "content": comment.body, "author": {"id": comment.author}}]}

    def connection(self, forge, query, value):
        return 200, {"authenticatedUser": {"id": forge.author}}, {}

    def threads(self, forge, query, value):
        if self.command == "GET":
            return 200, {"value": [self.thread(one) for one in forge.comments]}, {}
        assert query["api-version"] and value["comments"][0]["parentCommentId"] == 0
        comment = forge.add(value["comments"][0]["content"])
        comment.resolved = value["status"] == 4
        return 200, self.thread(comment), {}

    def thread_comment(self, forge, query, value, number, inner):
        comment = forge.find(number)
        if self.command == "DELETE":
            forge.comments.remove(comment)
            return 200, None, {}
        comment.body = value["content"]
        comment.changes += 1
        return 200, {"id": 1, "content": comment.body}, {}

    def thread_status(self, forge, query, value, number):
        forge.find(number).resolved = value["status"] == 4
        return 200, self.thread(forge.find(number)), {}

    def azure_pull(self, forge, query, value):
        return 200, {"lastMergeSourceCommit": {"commitId": forge.head}}, {}

    # Bitbucket.

    @staticmethod
    def raw_comment(comment):
        return {
            "id": comment.number, "content": {"raw": comment.body},
            "user": {"uuid": comment.author}, "deleted": False}

    def bitbucket(self, forge, query, value):
        if self.command == "POST":
            return 201, self.raw_comment(forge.add(value["content"]["raw"])), {}
        shown, number, more = self.paged(forge, query, "pagelen", 10)
        page = {"values": [self.raw_comment(one) for one in shown], "page": number}
        if more:
            page["next"] = "https://elsewhere.example/steals?page=2"
        return 200, page, {}

    def bitbucket_comment(self, forge, query, value, number):
        comment = forge.find(number)
        if comment is None:
            return 404, {"error": {"message": "no such comment"}}, {}
        if self.command == "DELETE":
            forge.comments.remove(comment)
            return 204, None, {}
        comment.body = value["content"]["raw"]
        comment.changes += 1
        return 200, self.raw_comment(comment), {}

    def bitbucket_pull(self, forge, query, value):
        return 200, {"source": {"commit": {"hash": forge.head}}}, {}


MATTER = "/repos/town/roadmap"
AZURE = "/azure/plan/_apis/git/repositories/roadmap/pullRequests/7"
BITBUCKET = "/bitbucket/repositories/town/roadmap/pullrequests/7"
LAB = "/gitlab/api/v4/projects/town%2Froadmap/merge_requests/7"
ROUTES = [
    (r"/(?:github/api/v3|gitlab/api/v4|gitea/api/v1|bitbucket)/user", Handler.who),
    (rf"/(github)/api/v3{MATTER}/issues/7/comments", Handler.plain_comments),
    (rf"/(github)/api/v3{MATTER}/issues/comments/(\d+)", Handler.plain_comment),
    (rf"/(github)/api/v3{MATTER}/pulls/7", Handler.pull),
    (rf"/github/api/v3{MATTER}/commits/[0-9a-f]+/check-runs", Handler.check_runs),
    (rf"/github/api/v3{MATTER}/check-runs(?:/\d+)?", Handler.check_runs),
    (rf"/(gitea)/api/v1{MATTER}/issues/7/comments", Handler.plain_comments),
    (rf"/(gitea)/api/v1{MATTER}/issues/comments/(\d+)", Handler.plain_comment),
    (rf"/(gitea)/api/v1{MATTER}/pulls/7", Handler.pull),
    (rf"{LAB}/discussions", Handler.discussions),
    (rf"{LAB}/notes", Handler.notes),
    (rf"{LAB}/notes/(\d+)", Handler.one_note),
    (rf"{LAB}/discussions/d(\d+)", Handler.discussion),
    (LAB, Handler.merge_request),
    (r"/azure/_apis/connectionData", Handler.connection),
    (rf"{AZURE}/threads", Handler.threads),
    (rf"{AZURE}/threads/(\d+)/comments/(\d+)", Handler.thread_comment),
    (rf"{AZURE}/threads/(\d+)", Handler.thread_status),
    (AZURE, Handler.azure_pull),
    (rf"{BITBUCKET}/comments", Handler.bitbucket),
    (rf"{BITBUCKET}/comments/(\d+)", Handler.bitbucket_comment),
    (BITBUCKET, Handler.bitbucket_pull),
]
