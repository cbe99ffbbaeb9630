"""Another reading of what a pull request does, which shares nothing with the program but the docs.

It reads both trees with PyYAML and says whether the branch brings what docs/check.md forbids: True
where it does, False where it does not, and None where the page leaves it open.
"""
import datetime
import re

import yaml

DAY = datetime.timedelta(days=1)
OPEN = ("planned", "preparing", "in-progress", "paused")
STEERED = {"end-moved-far", "end-removed", "moved-without-reason", "moved-again",
           "removed-without-retirement", "cancelled-at-short-notice"}


class Unreadable(Exception):
    """What this reading can't make sense of, and the gate must not take for unchanged."""


class Plain(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Scalars as they are written, and no key twice."""

    yaml_implicit_resolvers = {}


def mapping(loader, node, deep=False):
    keys = [loader.construct_object(key, deep=True) for key, _ in node.value]
    if any(not isinstance(key, str) for key in keys) or len(keys) != len(set(keys)) or "<<" in keys:
        raise Unreadable("a key twice, or none that is a word")
    return {key: loader.construct_object(value, deep=True)
            for key, (_, value) in zip(keys, node.value)}


Plain.add_constructor("tag:yaml.org,2002:map", mapping)


def months(year, first, count):
    last = datetime.date(year + (first + count > 12), (first + count - 1) % 12 + 1, 1)
    return datetime.date(year, first, 1), last - DAY


def interval(text):
    """The first and the last day of a period, in ISO form or the Finnish one; None if it is none."""
    text = text.strip() if isinstance(text, str) else ""
    if match := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text):
        text = f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    if match := re.fullmatch(r"(\d{1,2})/(\d{4})", text):
        text = f"{match[2]}-{int(match[1]):02}"
    if match := re.fullmatch(r"([HTQ]\d)/(\d{4})", text):
        text = f"{match[2]}-{match[1]}"
    match = re.fullmatch(
        r"(\d{4})(?:-(?:H([12])|T([123])|Q([1-4])|W(\d\d)|(\d\d)(?:-(\d\d))?))?", text)
    if not match:
        return None
    year = int(match[1])
    half, third, quarter, week, number, day = (each and int(each) for each in match.groups()[1:])
    try:
        if day:
            return (datetime.date(year, number, day),) * 2
        if number:
            return months(year, number, 1)
        if week:
            first = datetime.date.fromisocalendar(year, week, 1)
            return first, first + 6 * DAY
    except ValueError:
        return None
    if quarter:
        return months(year, quarter * 3 - 2, 3)
    if third:
        return months(year, third * 4 - 3, 4)
    if half:
        return months(year, half * 6 - 5, 6)
    return months(year, 1, 12)


def listed(value):
    return [] if value in (None, "") else value if isinstance(value, list) else [value]


def decimal(value):
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def read(files, folder):
    """The records of a tree by section and id, where a tree is {path: text or ('link', target)}."""
    inside = {path: content for path, content in files.items() if path.startswith(folder + "/")}
    away = {path.rsplit("/", 1)[0] + "/" for path in inside
            if path.endswith("/tiekartta.yaml")}
    records = {}
    for path in sorted(inside):
        name = path.rsplit("/", 1)[1]
        parts = path.split("/")
        if any(part.startswith(".") for part in parts) or not re.search(r"\.ya?ml$", name):
            continue
        if any(path.startswith(each) for each in away) or name == "tiekartta.yaml":
            continue
        content = inside[path]
        if not isinstance(content, str):
            raise Unreadable(f"{path} is a link")
        try:
            whole = yaml.load(content, Loader=Plain)
        except (yaml.YAMLError, RecursionError) as fault:
            raise Unreadable(f"{path}: {fault}")
        if whole is None:
            continue
        if not isinstance(whole, dict):
            raise Unreadable(f"{path} is no map")
        for section, content in whole.items():
            if section in ("roadmap", "vision", "scale"):
                content = {section: content}
            if not isinstance(content, dict):
                raise Unreadable(f"{path}: {section} is no map")
            for id, record in content.items():
                if not isinstance(record, dict):
                    raise Unreadable(f"{section}/{id} is no map")
                # Of two with one id, the first file in the order of paths counts.
                records.setdefault(section, {}).setdefault(id, record)
    return records


def heirs(base, head, section):
    """What each record of the base is at the head: by its id, else by who had it as an earlier one."""
    now = head.get(section, {})
    claims = {}
    for id, record in now.items():
        for old in listed(record.get("formerly")):
            claims.setdefault(old, []).append(id)
    found = {}
    for id in base.get(section, {}):
        if id in now:
            found[id] = now[id]
        elif len(claims.get(id, [])) == 1 and claims[id][0] not in base.get(section, {}):
            found[id] = now[claims[id][0]]
        elif id in claims:
            raise Unreadable(f"{id} is claimed twice, or by one that was there")
        else:
            found[id] = None
    return found


def bodies(state):
    model = state.get("roadmap", {}).get("roadmap", {}).get("operating-model") or {}
    return {id: (body or {}).get("role") for id, body in (model.get("bodies") or {}).items()}


class Judge:
    """Holds one branch against its base."""

    def __init__(self, base, head, messages, today, config, head_config, folder):
        self.today = datetime.date.fromisoformat(today)
        self.config, self.head_config = config, head_config
        self.messages, self.found, self.open = messages, set(), False
        self.limit = int((config.get("limits") or {}).get("slip-decision", 60))
        try:
            self.base = read(base, folder)
            self.head = read(head, folder)
        except Unreadable as fault:
            self.found.add(("unreadable", str(fault)))
            return
        try:
            self.judge()
        except (AttributeError, TypeError) as fault:
            self.found.add(("unreadable", f"a value of another shape: {fault}"))

    def verdict(self):
        return True if self.found else None if self.open else False

    def add(self, rule, what):
        self.found.add((rule, what))

    def judge(self):
        if {**self.config, "language": 0} != {**self.head_config, "language": 0}:
            self.add("gate-changed", "tiekartta.yaml")
        old, new = (side.get("roadmap", {}).get("roadmap", {}) for side in (self.base, self.head))
        if bodies(self.base) != bodies(self.head):
            self.add("gate-changed", "bodies")
        if old.get("state") == "approved" and new.get("state") != "approved":
            self.add("gate-changed", "state")
        if old.get("owner") != new.get("owner"):
            self.open = True
        if old.get("state") == "draft":
            return
        for section in ("goals", "perspectives", "indicators"):
            for id, now in heirs(self.base, self.head, section).items():
                if now is None:
                    self.add("goal-removed", id)
                else:
                    self.targets(section, id, self.base[section][id], now)
        for section in ("actions", "phases"):
            for id, now in heirs(self.base, self.head, section).items():
                self.work(section, id, self.base[section][id], now)

    def targets(self, section, id, old, new):
        if section == "goals":
            if old.get("owner") and not new.get("owner"):
                self.add("responsible-removed", id)
            return
        if section == "perspectives":
            was, now = old.get("target") or {}, new.get("target") or {}
            pairs = [(was.get("value"), now.get("value"))]
            down = False
            before, after = interval(was.get("by")), interval(now.get("by"))
            if before and (after is None or after[1] > before[1]):
                self.add("target-lowered", id)
        else:
            down = old.get("direction") == "down"
            if old.get("direction", "up") != new.get("direction", "up"):
                self.add("target-lowered", id)
            later = {interval(key): value for key, value in (new.get("targets") or {}).items()}
            pairs = [(value, later.get(interval(key)))
                     for key, value in (old.get("targets") or {}).items()]
        for before, after in pairs:
            before, after = decimal(before), decimal(after)
            if before is not None and (after is None or (after > before if down else after < before)):
                self.add("target-lowered", id)

    def work(self, section, id, old, new):
        status = old.get("status") or ("planned" if section == "phases" else None)
        if section == "actions" and status == "proposed":
            return
        if new is None:
            if status not in ("cancelled", "merged"):
                self.add("removed-without-retirement", id)
            return
        now = new.get("status") or ("planned" if section == "phases" else None)
        if status in OPEN and now == "proposed":
            self.add("status-lowered", id)
        if status in OPEN:
            self.loosened(id, old, new, now)
        if status in OPEN and old.get("responsible") and not new.get("responsible") and now in OPEN:
            self.add("responsible-removed", id)
        if status in OPEN and now == "cancelled":
            date = interval(old.get("end")) if status == "in-progress" else interval(old.get("start"))
            date = date and (date[1] if status == "in-progress" else date[0])
            if date is None or date < self.today or status not in ("planned", "in-progress"):
                self.open = True
            elif (date - self.today).days < 30:
                self.add("cancelled-at-short-notice", id)
        if status not in OPEN or now not in OPEN:
            self.open = self.open or old.get("end") != new.get("end")
            return
        a, b = interval(old.get("end")), interval(new.get("end"))
        if a is None:
            self.open = self.open or b is not None
            return
        if b is None:
            self.add("end-removed", id)
            return
        slip = (b[1] - a[1]).days
        if slip >= self.limit:
            self.add("end-moved-far", id)
        refined = slip < 0 and a[0] <= b[0] and b[1] <= a[1]
        if slip and not refined and not self.reason(old, new):
            self.add("moved-without-reason", id)
        self.deadlines(id, old, new, a[1], b[1])

    def due(self, state, action):
        """The last days of the deadlines of the law that an action names and that bind."""
        days = []
        for link in listed(action.get("requirements")):
            if isinstance(link, dict) and "deadline" in link:
                law = state.get("requirements", {}).get(link.get("requirement")) or {}
                date = interval(((law.get("deadlines") or {}).get(link["deadline"]) or {}).get("date"))
                if date and law.get("kind") != "bill":
                    days.append(date[1])
        return days

    def loosened(self, id, old, new, now):
        """The first deadline that binds is gone or falls later: the next branch could pass it."""
        was, left = self.due(self.base, old), self.due(self.head, new)
        if was and (not left or min(left) > min(was)):
            if now in ("cancelled", "merged"):
                self.open = True
            else:
                self.add("gate-changed", id)

    def reason(self, old, new):
        said = {key for key, note in (new.get("updates") or {}).items()
                if isinstance(note, dict) and note.get("reason")}
        return said - set(old.get("updates") or {}) or any(
            re.search(r"(?m)^(Reason|Syy|Orsak): \S", message) for message in self.messages)

    def deadlines(self, id, old, new, before, after):
        """Deadlines kept at the base and missed by the end, by the base's page of law or the head's."""
        for link in listed(old.get("requirements")) + listed(new.get("requirements")):
            if not isinstance(link, dict) or "deadline" not in link:
                continue
            days = []
            for state in (self.base, self.head):
                law = state.get("requirements", {}).get(link.get("requirement")) or {}
                date = interval(((law.get("deadlines") or {}).get(link["deadline"]) or {}).get("date"))
                days.append(date[1] if date and law.get("kind") != "bill" else None)
            kept = days[0] is None or before <= days[0]
            if kept and any(day is not None and after > day for day in days):
                if days[0] is None:
                    self.open = True
                else:
                    self.add("legal-deadline-passed", id)


def may_approve(rule, state):
    """The bodies whose word lets a violation of this rule pass."""
    roles = ("approves", "steers") if rule in STEERED else ("approves",)
    return {id for id, role in bodies(state).items() if role in roles}


def approved(violation, approvals, standing, base, head, today):
    """Whether an approval of the branch covers a violation; `standing` are those of the base."""
    entry = approvals.get(violation["change"])
    if entry is None or violation["change"] in standing:
        return False
    if entry.get("expires", "9999") < today or not entry.get("reason"):
        return False
    allowed = may_approve(violation["rule"], base)
    name = entry.get("decision")
    # The branch may have moved it where this reading does not look.
    decision = head.get("decisions", {}).get(name) or base["decisions"].get(name) or {}
    by_decision = (decision.get("outcome") in ("approved", "amended") and decision.get("body") in allowed
                   and decision.get("date", "9999") <= today)
    return entry.get("by") in allowed or by_decision
