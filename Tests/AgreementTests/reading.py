"""Another reading of a history, which shares nothing with the program but the format's page.

It reads every version's files with PyYAML, follows records through new ids, and works out by the
definitions of docs/format.md and docs/standing.md what is late, due and silent, which deadlines are
answered, and how far each end has moved.
"""
import datetime
import re
import subprocess

import yaml

from figures import spread

DAY = datetime.timedelta(days=1)
RETIRED = ("cancelled", "merged")
OPEN = ("planned", "preparing", "in-progress", "paused")
LIMITS = {"slip-information": 14, "slip-decision": 60, "update-days": 60, "stale-days": 180,
          "legal-warning-days": 180}


class Plain(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Scalars as they are written."""

    yaml_implicit_resolvers = {}


def interval(text):
    """The first and the last day of a period in ISO form; None where it is none."""
    def month(year, first, count):
        last = datetime.date(year + (first + count > 12), (first + count - 1) % 12 + 1, 1)
        return datetime.date(year, first, 1), last - DAY

    match = re.fullmatch(r"(\d{4})(?:-(?:H([12])|T([123])|Q([1-4])|W(\d\d)|(\d\d)(?:-(\d\d))?))?", text or "")
    if not match:
        return None
    year = int(match[1])
    half, third, quarter, week, number, day = (each and int(each) for each in match.groups()[1:])
    if day:
        return (datetime.date(year, number, day),) * 2
    if number:
        return month(year, number, 1)
    if week:
        first = datetime.date.fromisocalendar(year, week, 1)
        return first, first + 6 * DAY
    if quarter:
        return month(year, quarter * 3 - 2, 3)
    if third:
        return month(year, third * 4 - 3, 4)
    if half:
        return month(year, half * 6 - 5, 6)
    return month(year, 1, 12)


def listed(value):
    return [] if value is None else value if isinstance(value, list) else [value]


class Course(list):
    """What a record was in each version that has it, the key it had last, and the days on which it
    went, by the version that has it again."""

    def __init__(self):
        super().__init__()
        self.key, self.gaps = None, {}


class Line:
    """The versions of a repository's main line and the course of each record."""

    def __init__(self, path, today):
        self.path, self.today = path, datetime.date.fromisoformat(today)
        self.blobs, self.holders, self.present, self.clock = {}, {}, set(), None
        last = {}
        log = self.git("log", "--first-parent", "--reverse", "--format=%H %ct", "HEAD")
        for line in log.splitlines():
            commit, stamp = line.split()
            day = datetime.datetime.fromtimestamp(int(stamp), datetime.timezone(2 * datetime.timedelta(hours=1))).date()
            files = {}
            for entry in self.git("ls-tree", "-r", commit).splitlines():
                meta, name = entry.split("\t")
                if name.endswith(".yaml") and name != "tiekartta.yaml":
                    content = self.blob(meta.split()[2])
                    files[name] = last.get(name, {}) if content is None else content
            last = files
            self.version(day, files)
        self.limits = LIMITS | (self.blob(self.git("rev-parse", "HEAD:tiekartta.yaml").strip())
                                .get("limits") or {})
        self.limits = {key: int(value) for key, value in self.limits.items()}

    def git(self, *words):
        return subprocess.run(
            ["git", "-C", self.path, *words], stdout=subprocess.PIPE, check=True).stdout.decode()

    def blob(self, name):
        """What a file holds; None where it cannot be read."""
        if name not in self.blobs:
            try:
                self.blobs[name] = yaml.load(self.git("cat-file", "blob", name), Loader=Plain) or {}
            except yaml.YAMLError:
                self.blobs[name] = None
        return self.blobs[name]

    def version(self, day, files):
        """Adds a version to the courses of its records."""
        merged = {}
        for name in sorted(files):
            for section, content in files[name].items():
                if section == "roadmap":
                    merged["roadmap"] = content
                else:
                    for id, record in content.items():
                        merged.setdefault(section, {}).setdefault(id, record)
        self.now = merged
        self.clock = max(self.clock or day, day)
        draft = merged["roadmap"].get("state") == "draft"
        there = {(section, id) for section in ("actions", "phases") for id in merged.get(section, {})}
        holders = {}

        def free(key, by):
            """The course that an id had, unless its record is there under another one."""
            course = self.holders.get(key)
            return None if course is None or course.key in there - {by} else course

        for section in ("actions", "phases"):
            for name, record in merged.get(section, {}).items():
                key = (section, name)
                olds = [(section, old) for old in listed(record.get("formerly"))]
                course = self.holders[key] if key in self.present else next(
                    (found for old in [key, *olds] if old == key or old not in there
                     if (found := free(old, key)) is not None), None)
                holders[key] = course = Course() if course is None else course
                status = record.get("status")
                if section == "phases":
                    status = status or ("done" if "completed" in record else "planned")
                course.append({**record, "status": status, "day": day, "clock": self.clock,
                               "draft": draft})
        for key in self.present - there:
            if not any(course is self.holders[key] for course in holders.values()):
                self.holders[key].gaps.setdefault(len(self.holders[key]), self.clock)
        # A record that is away keeps its course for when it comes back.
        self.holders |= holders
        for key, course in holders.items():
            course.key = key
        self.present = there

    def works(self):
        """Each action and phase that is there, with its course."""
        for key in self.present:
            yield "/".join(key), self.holders[key][-1], self.holders[key]

    def paths(self, section):
        return [(path, work, course) for path, work, course in self.works()
                if path.startswith(section)]

    def passed(self, period):
        return period is not None and period[1] < self.today

    def late(self):
        """Open, not paused, and past the last day of its end."""
        return {path: (self.today - interval(work.get("end"))[1]).days
                for path, work, _ in self.works()
                if work["status"] in OPEN and work["status"] != "paused"
                and work.get("continuous") != "true" and self.passed(interval(work.get("end")))}

    def due(self):
        """Open and continuous, its review past."""
        return {path for path, work, _ in self.works()
                if work.get("status") in OPEN and work.get("continuous") == "true"
                and self.passed(interval(work.get("review")))}

    def silent(self):
        """In work, and its newest note, or where there is none its start, is too old."""
        found = {}
        for path, work, _ in self.paths("actions/"):
            start = interval(work.get("start"))
            begun = start and start[0] <= self.today
            if work["status"] not in ("in-progress", "preparing") and not (
                    work["status"] == "planned" and begun):
                continue
            notes = [datetime.date.fromisoformat(key[:10]) for key in work.get("updates") or {}]
            since = max((day for day in notes if day <= self.today), default=None)
            if since is None and "started" in work:
                since = datetime.date.fromisoformat(work["started"])
            since = since or start and start[0]
            if since and (self.today - since).days > self.limits["update-days"]:
                found[path] = (self.today - since).days
        return found

    def on_time(self, section, plan):
        """Of those whose plan has passed, how many were done by it."""
        due = kept = 0
        for _, work, course in self.paths(section):
            end = plan(course)
            if not self.passed(end) or work["status"] in RETIRED:
                continue
            due += 1
            kept += work["status"] == "done" and self.done(course) <= end[1]
        return {"due": due, "on-time": kept}

    def promise(self, course):
        """The last end to fall due as it stood thirty days before it came."""
        stood = []
        for place, version in enumerate(course):
            if place in course.gaps:
                stood.append((course.gaps[place], None, True))
            counts = not place or version["status"] not in ("done", *RETIRED)
            end = interval(version.get("end"))
            if not stood or stood[-1][1] != end or counts and not stood[-1][2]:
                stood.append((version["clock"], end, counts))
        until = None
        for since, end, counts in reversed(stood):
            if not counts:
                continue
            if self.passed(end):
                told = end[1] - 30 * DAY
                if since <= told and (until is None or told < until):
                    return end
            until = since
        return None

    def first(self, course):
        return next((interval(version["end"]) for version in course if self.counts(version)), None)

    @staticmethod
    def done(course):
        """The day it was done: as it says, else that of the version that made it done."""
        said = course[-1].get("completed")
        return datetime.date.fromisoformat(said) if said else course[closing(course)]["day"]

    def deadlines(self):
        """Deadlines that bind, near or passed: how long is left, and which actions answer."""
        found = {}
        for id, requirement in self.now.get("requirements", {}).items():
            if requirement.get("kind") == "bill":
                continue
            naming = {name: [] for name in requirement.get("deadlines", {})}
            loose = []
            for path, work, _ in self.works():
                if not path.startswith("actions/") or work.get("status") in RETIRED:
                    continue
                for each in listed(work.get("requirements")):
                    each = each if isinstance(each, dict) else {"requirement": each}
                    if each["requirement"] == id:
                        naming.get(each.get("deadline"), loose).append(path)
            for name, deadline in requirement.get("deadlines", {}).items():
                left = (interval(deadline["date"])[1] - self.today).days
                answering = naming[name] or loose
                open_ones = [path for path in answering
                             if self.now["actions"][path.split("/")[1]].get("status") in OPEN]
                limit = self.limits["legal-warning-days"]
                missed = -limit <= left and any(
                    (self.done(self.holders[tuple(path.split("/"))]) - self.today).days > left
                    for path in answering
                    if self.now["actions"][path.split("/")[1]].get("status") == "done")
                if left <= limit and (left >= 0 or open_ones or missed):
                    found[f"requirements/{id}/{name}"] = (left, frozenset(answering))
        return found

    def slips(self):
        """How far each record stands from its first plan, where it has one."""
        found = {}
        for path, work, course in self.works():
            first = self.first(course)
            if first is None:
                continue
            status = work["status"]
            closed = closing(course)
            if status == "done":
                day = self.done(course)
                found[path] = 0 if first[0] <= day <= first[1] else (day - first[1]).days
                continue
            # What is cancelled or merged keeps the end it had before.
            held = course[max(closed - 1, 0)] if status in RETIRED else work
            if held.get("continuous") == "true" or interval(held.get("end")) is None:
                continue
            end = interval(held["end"])
            inside = first[0] <= end[0] and end[1] <= first[1]
            found[path] = 0 if inside else (end[1] - first[1]).days
        return found

    @staticmethod
    def counts(version):
        """Whether a version's end is a plan: it has one, is not proposed and the roadmap no draft."""
        return (interval(version.get("end")) is not None and version.get("status") != "proposed"
                and not version["draft"] and version.get("continuous") != "true")


def closing(course):
    """The version from which a record has been closed as it is now."""
    status = course[-1].get("status")
    at = len(course) - 1
    while at and course[at - 1].get("status") == status:
        at -= 1
    return at


def readings(history, program, view):
    """What the definitions give and what the program says."""
    line = Line(history.path, history.today)
    records = [e for e in view.slippage["records"] if e["present"]]
    yield "late, by the definition", {
        "another reading": line.late(),
        "summary": {e["record"]: e["days"] for e in view.summary["late"]}}
    yield "reviews due, by the definition", {
        "another reading": line.due(),
        "summary": {e["record"] for e in view.summary["reviews-due"]}}
    yield "legal deadlines, by the definition", {
        "another reading": line.deadlines(),
        "summary": {f"{e['record']}/{e['deadline']}": (
            e["days-left"], frozenset(a["record"] for a in e["actions"]))
            for e in view.summary["deadlines"]
            if e["days-left"] <= line.limits["legal-warning-days"]}}
    yield "silent records, by the definition", {
        "another reading": line.silent(),
        "summary": {e["record"]: e["days"] for e in view.summary["silent"]}}
    for name, plan in ("first", line.first), ("promise", line.promise):
        rate = view.slippage["totals"]["on-time"][name]
        yield f"done by the plan of {name}, by the definition", {
            "another reading": line.on_time("actions/", plan),
            "slippage": {key: rate[key] for key in ("due", "on-time")}}
    slips = line.slips()
    yield "slip since the first plan, by the definition", {
        "another reading": slips,
        "slippage": {e["record"]: e["slip"]["first"]["days"] for e in records
                     if e["slip"]["first"] and e["slip"]["first"]["days"] is not None}}
    yield "median and largest slip, by the definition", {
        "another reading": spread(list(slips.values())),
        "slippage": dict(zip(("median", "largest", "measured"), (
            view.slippage["totals"]["spreads"]["first"][k] for k in ("median", "worst", "count"))))}
