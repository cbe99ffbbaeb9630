"""What the commands say more than once: each meaning, and where each command says it.

A new command that tells one of these adds a line to it. A value is a set, a number, or a dictionary
by record; what a command cannot know is left out of both sides by the line's own words.
"""

from figures import (
    OPEN, asked, asked_parties, by_record, course, days, findings, present,
    present_actions, scheduled, slip_of, status_counts)

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
            for e in v.summary["deadlines"]
            if e["days-left"] <= v.history.limits["legal-warning-days"]},
    },
    "open actions past a legal deadline": {
        "summary": lambda v: {
            a["record"] for e in v.summary["deadlines"] for a in e["actions"]
            if a["keeps"] == "misses" or e["days-left"] < 0
            and a["keeps"] not in ("done", "done-late", "proposed", "continuous")},
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
