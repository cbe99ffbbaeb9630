"""What the commands say more than once of a range of versions: each meaning, and where."""
from figures import course, days, kind, measured, slip_of, spread, spread_of, told

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
