"""What the commands say more than once: each meaning, and where each command says it.

A new command that tells one of these adds a line to it. A value is a set, a number, or a dictionary
by record; what a command cannot know is left out of both sides by the line's own words.
"""


def by_record(items, *keys):
    return {each["record"]: tuple(each.get(key) for key in keys) for each in items}


def kind(path):
    return path.split("/")[0]


def scheduled(view):
    return view.show["actions"] + view.show["phases"]


def findings(view, rule):
    return {each["record"] for each in view.lint["findings"] if each["rule"] == rule}


def present(view):
    return [each for each in view.slippage["records"] if each["present"]]


def present_actions(view):
    return [each for each in present(view) if kind(each["record"]) == "actions"]


def actions(paths):
    return {path for path in paths if kind(path) == "actions"}


def days(slip):
    return None if slip is None or slip["days"] is None else (slip["days"], slip["workdays"])


def measured(items, reference):
    """How far records slipped against a reference, of those that have one."""
    return [e["slip"][reference]["days"] for e in items if days(e["slip"][reference])]


def spread(numbers):
    return {"median": middle(numbers), "largest": max(numbers, default=None),
            "measured": len(numbers)}


def spread_of(said):
    return {key: said[key] for key in ("median", "largest", "measured")} if said else spread([])


def told(changelog):
    """All changes of a change log; those that somebody has decided on stand by themselves."""
    return changelog["decision"] + changelog["information"] + changelog.get("decided", [])


def status_counts(items):
    counts = {}
    for each in items:
        counts[each["status"]] = counts.get(each["status"], 0) + 1
    return counts


def middle(values):
    """The median; of an even number the mean of the middle two, in whole days, half a day away from 0."""
    values = sorted(values)
    if not values:
        return None
    twice = values[(len(values) - 1) // 2] + values[len(values) // 2]
    return twice // 2 if twice % 2 == 0 else (abs(twice) + 1) // 2 * (1 if twice > 0 else -1)


def asked_parties(view):
    """The parties that the roadmap knows and that answer for something."""
    return {each["party"] for each in view.summary["parties"]}


def asked(view, kind):
    """The records of which parties are asked something."""
    return {request["record"] for party in view.summary["parties"] for request in party["requests"]
            if any(ask["kind"] == kind for ask in request["asks"])}


# Of the working state, on a day.
STANDING = {
    "late records": {
        "show, the list": lambda v: set(v.show["late"]),
        "show, the records": lambda v: {e["record"] for e in scheduled(v) if e["late-days"]},
        "summary": lambda v: {each["record"] for each in v.summary["late"]},
        "slippage": lambda v: {each["record"] for each in present(v) if (each["late-days"] or 0) > 0},
        "lint past-and-open": lambda v: findings(v, "past-and-open"),
        "changelog": lambda v: set(v.changelog["overdue"]),
    },
    "how many actions are late": {
        "show": lambda v: v.show["counts"]["late"],
        "summary": lambda v: v.summary["actions"]["late"],
        "changelog, counts": lambda v: v.changelog["counts"]["late"],
        "changelog, standing": lambda v: v.changelog["standing"]["late"],
        "slippage": lambda v: sum((e["late-days"] or 0) > 0 for e in present_actions(v)),
    },
    "how many records are late": {
        "slippage, the records": lambda v: sum((e["late-days"] or 0) > 0 for e in present(v)),
        "slippage, in all": lambda v: v.slippage["totals"]["late"],
        "slippage, by responsible party": lambda v: sum(
            e["late"] for e in v.slippage["groups"] if e["sort"] == "party"),
    },
    "how late in days": {
        "show": lambda v: {e["record"]: e["late-days"] for e in scheduled(v) if e["late-days"]},
        "summary": lambda v: {e["record"]: e["days"] for e in v.summary["late"]},
        "slippage": lambda v: {e["record"]: e["late-days"] for e in present(v) if e["late-days"]},
    },
    "how late in working days": {
        "show": lambda v: {e["record"]: e["late-workdays"] for e in scheduled(v) if e["late-days"]},
        "summary": lambda v: {e["record"]: e["workdays"] for e in v.summary["late"]},
    },
    "late records asked about": {
        "summary, late with somebody responsible": lambda v: {
            e["record"] for e in v.summary["late"] if e["responsible"] in asked_parties(v)},
        "summary, requests": lambda v: asked(v, "late"),
    },
    "reviews due": {
        "show": lambda v: {e["record"] for e in scheduled(v) if e["review-due"]},
        "summary": lambda v: {e["record"] for e in v.summary["reviews-due"]},
        "slippage": lambda v: {e["record"] for e in present(v) if e["review-due"]},
        "lint review-due": lambda v: findings(v, "review-due"),
    },
    "silent records": {
        "summary": lambda v: {e["record"] for e in v.summary["silent"]},
        "lint silent-record": lambda v: findings(v, "silent-record"),
    },
    "silent records asked about": {
        "summary, silent with somebody responsible": lambda v: {
            e["record"] for e in v.summary["silent"] if e["responsible"] in asked_parties(v)},
        "summary, requests": lambda v: asked(v, "silent"),
    },
    "what lies ahead": {
        "show": lambda v: {(e["date"], e["record"], e["kind"], e["days-left"])
                           for e in v.show["coming"]},
        "summary": lambda v: {(e["date"], e["record"], e["kind"], e["days-left"])
                              for e in v.summary["coming"]},
    },
    "legal deadlines": {
        "show": lambda v: {(e["record"], e["deadline"]): (
            e["date"], e["days-left"], frozenset(e["actions"])) for e in v.show["deadlines"]
            if e["days-left"] <= v.history.limits["legal-warning-days"]},
        "summary": lambda v: {(e["record"], e["deadline"]): (
            e["date"], e["days-left"], frozenset(a["record"] for a in e["actions"]))
            for e in v.summary["deadlines"]},
    },
    "open actions past a legal deadline": {
        "summary": lambda v: {
            a["record"] for e in v.summary["deadlines"] if e["days-left"] < 0
            for a in e["actions"] if a["keeps"] not in ("done", "done-late", "proposed", "continuous")},
        "changelog": lambda v: set(v.changelog["past-legal-deadline"]),
    },
    "actions by status": {
        "show": lambda v: {key: value for key, value in v.show["counts"].items()
                           if value and key not in ("actions", "late")},
        "slippage": lambda v: status_counts(e for e in present_actions(v) if e["status"]),
        "show, the actions": lambda v: status_counts(e for e in v.show["actions"] if e["status"]),
    },
    "how many actions there are": {
        "show": lambda v: v.show["counts"]["actions"],
        "summary": lambda v: v.summary["actions"]["total"],
        "summary, by status": lambda v: sum(
            n for key, n in v.summary["actions"].items() if key != "total"),
        "changelog": lambda v: v.changelog["counts"]["actions"],
        "changelog, by how they stand": lambda v: sum(v.changelog["standing"].values()),
        "slippage": lambda v: len(present_actions(v)),
    },
    "how many are done, proposed, retired": {
        "show": lambda v: (v.show["counts"]["done"], v.show["counts"]["proposed"],
                           v.show["counts"]["cancelled"] + v.show["counts"]["merged"]),
        "summary": lambda v: tuple(v.summary["actions"][k] for k in ("done", "proposed", "retired")),
        "changelog": lambda v: tuple(
            v.changelog["standing"][k] for k in ("done", "proposed", "retired")),
    },
    "planned ends": {
        "show": lambda v: {e["record"]: e["end"] for e in scheduled(v)},
        "slippage": lambda v: {e["record"]: e["end"] for e in present(v)},
    },
    "continuous records": {
        "show": lambda v: {e["record"] for e in scheduled(v) if e["continuous"]},
        "slippage": lambda v: {e["record"] for e in present(v) if e["continuous"]},
    },
    "levels": {
        "show": lambda v: by_record(v.show["perspectives"], "baseline", "now", "target", "gap"),
        "summary": lambda v: by_record(v.summary["levels"], "baseline", "now", "target", "gap"),
    },
    "how much could not be read": {
        "summary": lambda v: v.summary["faults"],
        "changelog": lambda v: v.changelog["unreadable"],
    },
    "errors": {
        "show": lambda v: v.show["faults"],
        "lint": lambda v: v.lint["counts"]["error"],
    },
    "findings by severity": {
        "lint, counts": lambda v: v.lint["counts"],
        "lint, findings": lambda v: {
            level: sum(e["severity"] == level for e in v.lint["findings"])
            for level in ("error", "warning", "info")},
    },
}

# Of the period since the previous report, which the follow-up names.
PERIOD = {
    "slip of what moved": {
        "summary": lambda v: {e["record"]: (days(e["since-first"]), e["days"], e["workdays"])
                              for e in v.summary["moved"] if e["days"]},
        "slippage": lambda v: {
            e["record"]: (days(e["slip"]["first"]), *days(e["slip"]["previous"]))
            for e in v.period["records"]
            if e["present"] and e["status"] in OPEN and not e["continuous"] and e["end"]
            and days(e["slip"]["previous"]) and e["slip"]["previous"]["days"]},
    },
    "slip of what was finished": {
        "summary": lambda v: {e["record"]: (days(e["since-first"]), days(e["since-previous"]))
                              for e in v.summary["finished"]},
        "slippage": lambda v: {
            e["record"]: (days(slip_of(v.period, e["record"])["first"]),
                          days(slip_of(v.period, e["record"])["previous"]))
            for e in v.summary["finished"]},
    },
    "when it was finished": {
        "summary": lambda v: {e["record"]: (e["completed"], e["completed-inferred"])
                              for e in v.summary["finished"]},
        "slippage": lambda v: {
            e["record"]: (course(v.slippage, e["record"])["completed"],
                          course(v.slippage, e["record"])["completed-inferred"])
            for e in v.summary["finished"]},
    },
}

OPEN = (None, "planned", "preparing", "in-progress", "paused")


def course(slippage, record):
    return next(e for e in slippage["records"] if e["record"] == record)


def slip_of(slippage, record):
    return course(slippage, record)["slip"]


# Of a range of versions: a change log, the diff, the gate, and the other reports of its newer end
# since its older one.
RANGE = {
    "what changed": {
        "diff": lambda v: {(e["record"], e["class"], e["fingerprint"], e["significance"])
                           for e in v.diff["changes"] if e["significance"] != "editorial"},
        "changelog": lambda v: {(e["record"], e["class"], e["fingerprint"], e["significance"])
                                for e in told(v.changelog)},
    },
    "fields that changed": {
        "diff": lambda v: {e["record"]: fields(e) for e in v.diff["changes"]
                           if e["significance"] != "editorial"},
        "changelog": lambda v: {e["record"]: fields(e) for e in told(v.changelog)},
    },
    # An echo of another record's new id is told with that one.
    "editorial changes": {
        "diff": lambda v: sum(e["significance"] == "editorial" and "echo-of" not in e
                              for e in v.diff["changes"]),
        "changelog": lambda v: v.changelog["counts"]["editorial"],
    },
    "reasons of what changed": {
        "diff": lambda v: {e["record"]: e["reason"] for e in v.diff["changes"]
                           if e["significance"] != "editorial"},
        "changelog": lambda v: {e["record"]: e["reason"] for e in told(v.changelog)},
    },
    "reasons of ends that moved": {
        "changelog": lambda v: {e["record"]: e["reason"] for e in told(v.changelog)
                                if e["record"] in moved(v.since)},
        "summary": lambda v: {e["record"]: e["reason"] for e in v.since["moved"]},
    },
    "classes of changes": {
        "diff, counts": lambda v: v.diff["counts"],
        "diff, changes": lambda v: {
            each: sum(e["class"] == each for e in v.diff["changes"])
            for each in ("added", "removed", "changed", "renamed")},
    },
    "actions added": {
        "diff": lambda v: sum(e["class"] == "added" and kind(e["record"]) == "actions"
                              for e in v.diff["changes"]),
        "changelog": lambda v: v.changelog["counts"]["added"],
    },
    "actions that became done": {
        "diff": lambda v: {e["record"] for e in v.diff["changes"]
                           if any(f["path"] == "status" and f["to"] == "done" for f in e["fields"])},
        "summary": lambda v: {e["record"] for e in v.since["finished"]}
        - {e["record"] for e in v.diff["changes"] if e["class"] == "added"},
    },
    "days that ends moved": {
        "diff": lambda v: {e["record"]: end_days(e) for e in v.diff["changes"]
                           if e["record"] in moved(v.since)},
        "changelog": lambda v: {e["record"]: end_days(e) for e in told(v.changelog)
                                if e["record"] in moved(v.since)},
        "summary": lambda v: {e["record"]: (e["from"], e["to"], e["kind"], e["days"], e["workdays"])
                              for e in v.since["moved"]},
    },
    "slip of changed ends": {
        "changelog": lambda v: {
            e["record"]: (days(e["slip"]["first"]), days(e["slip"]["baseline"]))
            for e in told(v.changelog) if e.get("slip")},
        "slippage": lambda v: {
            e["record"]: (days(slip_of(v.range_slippage, e["record"])["first"]),
                          days(slip_of(v.range_slippage, e["record"])["baseline"]))
            for e in told(v.changelog) if e.get("slip")},
    },
    "how often ends were moved": {
        "changelog": lambda v: {e["record"]: e["replans"] for e in told(v.changelog)
                                if e.get("replans") is not None},
        "slippage": lambda v: {
            e["record"]: course(v.range_slippage, e["record"])["replans"]["count"]
            for e in told(v.changelog) if e.get("replans") is not None},
    },
    "slip of actions that stand elsewhere than first planned": {
        "changelog": lambda v: {e["record"]: (days(e["since-first"]), days(e["since-previous"]))
                                for e in v.changelog["slipped"]},
        "slippage": lambda v: {
            e["record"]: (days(e["slip"]["first"]), days(e["slip"]["previous"]))
            for e in present_in(v.range_slippage, "actions")
            if days(e["slip"]["first"]) and e["slip"]["first"]["days"]},
    },
    "median and largest slip since the first plan": {
        "changelog": lambda v: spread_of(v.changelog["slip-since-first"]),
        "slippage": lambda v: spread(measured(present_in(v.range_slippage), "first")),
    },
    "median and largest slip since the older version": {
        "changelog": lambda v: spread_of(v.changelog["slip-since-previous"]),
        "slippage": lambda v: spread(measured(present_in(v.range_slippage), "previous")),
    },
    "median and largest slip of all": {
        "slippage, in all": lambda v: {
            name: (e["median"], e["worst"], e["count"])
            for name, e in v.range_slippage["totals"]["spreads"].items()},
        "slippage, the records": lambda v: {
            name: tuple(spread(measured(present_in(v.range_slippage), name)).values())
            for name in v.range_slippage["totals"]["spreads"]},
    },
    "violations are changes": {
        "check": lambda v: {e["change"] for e in v.check["violations"]
                            if e["change"] and e["rule"] != "new-finding"}
        - {e["fingerprint"] for e in v.diff["changes"]},
        "diff": lambda v: set(),
    },
    # The gate stops what comes later; what is brought forward is for decision, but lands.
    "ends that slipped so far that they are decided on": {
        "check": lambda v: {e["record"] for e in v.check["violations"]
                            if e["rule"] == "end-moved-far"},
        "diff": lambda v: {e["record"] for e in v.diff["changes"] if decided_end(e, "slipped")},
    },
    "ends that moved and wait for a decision": {
        "changelog": lambda v: {
            e["record"] for e in v.changelog["decision"]
            if decided_end(e, "slipped", "brought-forward", "unscheduled")},
        "summary": lambda v: {e["record"] for e in v.since["decisions"]
                              if any(wanted["kind"] == "moved" for wanted in e["wanted"])},
    },
    "late, by the newer version": {
        "changelog": lambda v: set(v.changelog["overdue"]),
        "summary": lambda v: {e["record"] for e in v.since["late"]},
        "slippage": lambda v: {e["record"] for e in present_in(v.range_slippage)
                               if (e["late-days"] or 0) > 0},
    },
}


def moved(summary):
    return {e["record"] for e in summary["moved"]}


def present_in(slippage, section=None):
    return [e for e in slippage["records"]
            if e["present"] and section in (None, kind(e["record"]))]


def end_days(change):
    return next(((f["from"], f["to"], f["kind"], f["days"], f["workdays"])
                 for f in change["fields"] if f["path"] == "end"), None)


def decided_end(change, *kinds):
    return any(f["path"] == "end" and f["kind"] in kinds and f["significance"] == "decision"
               for f in change["fields"])


def fields(change):
    return tuple(sorted(
        (e["path"], e["kind"], str(e["from"]), str(e["to"]), e["days"], e["workdays"])
        for e in change["fields"]))


# Of one party, by its id.
PARTY = {
    "what is asked": {
        "summary": lambda v, p: next(
            (e["requests"] for e in v.summary["parties"] if e["party"] == p), []),
        "summary of the party": lambda v, p: v.party(p)["party"]["requests"],
    },
    "late records that it answers for": {
        "summary": lambda v, p: {e["record"] for e in v.summary["late"] if e["responsible"] == p},
        "summary of the party": lambda v, p: {
            e["record"] for e in v.party(p)["party"]["requests"]
            if any(ask["kind"] == "late" for ask in e["asks"])},
        "slippage": lambda v, p: {
            e["record"] for e in present(v) if (e["late-days"] or 0) > 0
            and e["record"] in {each["record"] for each in scheduled(v) if each["responsible"] == p}},
    },
    "how many of its records are late": {
        "summary": lambda v, p: sum(e["responsible"] == p for e in v.summary["late"]),
        "slippage": lambda v, p: sum(
            e["late"] for e in v.slippage["groups"] if e["sort"] == "party" and e["id"] == p),
    },
}

# Of one record, by its path.
MOVE = ("commit", "date", "from", "to", "kind", "days", "workdays", "reason")


def moves(items):
    return [tuple(e.get(key) for key in MOVE) for e in items]


def log_moves(view, id):
    """The steps of the end that a log tells, as moves: by commit, from and to."""
    return {(event["commit"], field["from"], field["to"], field["days"], field["workdays"],
             field["kind"])
            for event in view.log(id)["events"] for field in event["fields"]
            if field["path"] == "end"}


RECORD = {
    "moves of the end": {
        "slippage": lambda v, r: moves(course(v.slippage, r)["moves"]),
        "slippage of it alone": lambda v, r: moves(v.course(id_of(r))["records"][0]["moves"]),
        "show of it alone": lambda v, r: moves(v.record(id_of(r))["moves"]),
    },
    "all of its course": {
        "slippage": lambda v, r: course(v.slippage, r),
        "slippage of it alone": lambda v, r: v.course(id_of(r))["records"][0],
    },
    "how late": {
        "show": lambda v, r: late(shown(v, r)),
        "show of it alone": lambda v, r: late(v.record(id_of(r))),
    },
    "whether its review is due": {
        "show": lambda v, r: shown(v, r)["review-due"],
        "show of it alone": lambda v, r: v.record(id_of(r))["review-due"],
    },
    "steps of the end": {
        "slippage": lambda v, r: {
            (e["commit"], e["from"], e["to"], e["days"], e["workdays"])
            for e in course(v.slippage, r)["moves"] if e["from"] and e["to"] and not e.get("after-gap")},
        "log": lambda v, r: {
            (c, a, b, d, w) for c, a, b, d, w, _ in log_moves(v, id_of(r)) if a and b},
    },
    "reasons of its moves": {
        "slippage": lambda v, r: {
            e["commit"]: e["reason"] for e in course(v.slippage, r)["moves"]
            if e["from"] and e["to"] and not e.get("after-gap")},
        "log": lambda v, r: {
            event["commit"]: event["reason"] for event in v.log(id_of(r))["events"]
            if any(f["path"] == "end" and f["from"] and f["to"] for f in event["fields"])},
    },
    "its ids": {
        "slippage": lambda v, r: set(course(v.slippage, r)["ids"]),
        "log": lambda v, r: set(v.log(id_of(r))["ids"]),
        "blame": lambda v, r: set(v.blame(id_of(r))["ids"]),
    },
    "the version that set the end": {
        "blame": lambda v, r: next(
            (e["commit"] for e in v.blame(id_of(r))["fields"] if e["path"] == "end"), None),
        "slippage": lambda v, r: last_set(v, r),
    },
}


def shown(view, path):
    return next(each for each in scheduled(view) if each["record"] == path)


def late(record):
    return record["late-days"], record["late-workdays"]


def last_set(view, path):
    """The version of the last move; what never moved may have come before its first plan."""
    record = course(view.slippage, path)
    if record["end"] and record["moves"]:
        return record["moves"][-1]["commit"]
    return RECORD["the version that set the end"]["blame"](view, path)


def id_of(path):
    return path.split("/", 1)[1]
