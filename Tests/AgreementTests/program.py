"""Runs the program and keeps what it said, so that each command is asked once."""
import json
import os
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TOOL = os.environ.get("TIEKARTTA", str(ROOT / ".build/debug/tiekartta"))
# Exit codes with which a command still says what it found.
SAID = (0, 1)
# Commands that tell some readers less than others.
READERS = ("show", "summary", "changelog", "slippage", "log", "blame")


class Refused(Exception):
    """The program gave no result."""


class Program:
    """A repository looked at from a day, by options that all commands share."""

    def __init__(self, path, today, lang="en", cache=True, audience="internal"):
        self.path, self.today, self.lang = path, today, lang
        self.cache, self.audience = cache, audience
        self.kept = {}

    def run(self, *words):
        """What a command writes to stdout."""
        command = [TOOL, *words, "--lang", self.lang, "--quiet", "--today", self.today]
        if words[0] in READERS:
            command += ["--audience", self.audience]
        if not self.cache:
            command += ["--no-cache"]
        # No line of text is broken for a narrow window.
        run = subprocess.run(
            command, cwd=self.path, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**os.environ, "LANG": "C.UTF-8", "GIT_CONFIG_GLOBAL": "/nonexistent/gitconfig",
                 "COLUMNS": "4000"})
        if run.returncode not in SAID:
            raise Refused(f"tiekartta {' '.join(words)}: exit {run.returncode}: {run.stderr.decode().strip()}")
        return run.stdout.decode()

    def json(self, *words):
        """What a command says as JSON."""
        if words not in self.kept:
            self.kept[words] = json.loads(self.run(*words, "--format", "json"))
        return self.kept[words]

    def text(self, *words, form):
        """What a command writes in a form to stdout."""
        return self.run(*words, "--format", form)

    def files(self, *words, forms):
        """What a command writes to files of several forms in one run."""
        with tempfile.TemporaryDirectory() as folder:
            places = {form: os.path.join(folder, form) for form in forms}
            outputs = [word for form, place in places.items()
                       for word in ("--output", f"{form}={place}")]
            self.run(*words, *outputs)
            return {form: pathlib.Path(place).read_text("utf-8") for form, place in places.items()}


class View:
    """What the commands say of one history on one day, each as JSON."""

    def __init__(self, history, program, range):
        self.history, self.program = history, program
        self.range = range
        self.older, newer = range.split("..")
        # What looks at the range's newer end; the files, where that is HEAD.
        self.at = [] if newer == "HEAD" else ["--at", newer]

    @property
    def show(self):
        return self.program.json("show")

    @property
    def lint(self):
        return self.program.json("lint", "--fail-on", "never", "--no-baseline")

    @property
    def summary(self):
        return self.program.json("summary")

    @property
    def slippage(self):
        return self.program.json("slippage")

    @property
    def period(self):
        """The slippage since the report that the follow-up compares with."""
        return self.program.json("slippage", "--since", self.summary["since"]["commit"])

    @property
    def changelog(self):
        return self.program.json("changelog", self.range)

    @property
    def diff(self):
        return self.program.json("diff", self.range)

    @property
    def check(self):
        return self.program.json("check", self.range)

    @property
    def since(self):
        """The follow-up of the range's newer end since its older one."""
        return self.program.json("summary", "--since", self.older, *self.at)

    @property
    def range_slippage(self):
        return self.program.json("slippage", "--since", self.older, *self.at)

    @property
    def has_lost_rename(self):
        """Whether two states by themselves tell other records than their history: one that is new to
        them has a past by a `formerly` taken away since, or an id names another record by now."""
        ids = {each["record"]: each["ids"] for each in self.range_slippage["records"]}
        if any(f"{record.split('/')[0]}/{id}" in ids for record, its in ids.items() for id in its[:-1]):
            return True
        changes = {kind: [e["record"] for e in self.diff["changes"] if e["class"] == kind]
                   for kind in ("added", "removed")}
        return any(f"{record.split('/')[0]}/{id}" in changes["removed"]
                   for record in changes["added"] for id in ids.get(record, []))

    def record(self, id):
        return self.program.json("show", id)

    def course(self, id):
        return self.program.json("slippage", id)

    def log(self, id):
        return self.program.json("log", id)

    def blame(self, id):
        return self.program.json("blame", id)

    def party(self, id):
        return self.program.json("summary", "--party", id)
