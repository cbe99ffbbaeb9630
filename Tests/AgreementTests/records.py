"""What the commands say more than once of one party or one record: each meaning, and where."""
from figures import course, id_of, measured, present, scheduled, spread

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
    "how its records stand": {
        "slippage, by party": lambda v, p: next(
            ((e["records"], e["done"], e["slipped"],
              *(e["spreads"]["first"][key] for key in ("median", "worst", "count")))
             for e in v.slippage["groups"] if e["sort"] == "party" and e["id"] == p), None),
        "slippage, the records": lambda v, p: of_party(v, p),
    },
    "how many of its records are late": {
        "summary": lambda v, p: sum(e["responsible"] == p for e in v.summary["late"]),
        "slippage": lambda v, p: sum(
            e["late"] for e in v.slippage["groups"] if e["sort"] == "party" and e["id"] == p),
    },
}

def of_party(view, party):
    """How many records a party answers for, how many of them are done and moved, and how far."""
    own = {each["record"] for each in scheduled(view) if each["responsible"] == party}
    items = [each for each in present(view) if each["record"] in own]
    slips = measured(items, "first")
    return (len(items), sum(each["status"] == "done" for each in items),
            sum(days > 0 for days in slips), *spread(slips).values()) if items else None


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
