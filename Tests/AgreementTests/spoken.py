"""The facts that each command's forms must carry, and where its tables of data say them again.

A new report adds a line of facts; a new form for people is added to `forms.PEOPLE`.
"""
from forms import signed
from figures import id_of, told


def id(e):
    return id_of(e["record"])


def ends(changes):
    return {(id(e), signed(f["days"])) for e in changes for f in e["fields"]
            if f["path"] == "end" and f["days"] and f["kind"] in ("slipped", "brought-forward")
            and "echo-of" not in e}


# By command: the facts of its JSON that every form for people carries, each a tuple of words that
# stand together.
FACTS = {
    "summary": {
        "late records": lambda j: {(id(e), e["days"]) for e in j["late"]},
        "ends that moved": lambda j: {(id(e), signed(e["days"])) for e in j["moved"] if e["days"]},
        "what was finished": lambda j: {
            (id(e), signed(e["since-first"]["days"])) for e in j["finished"]
            if e["since-first"] and e["since-first"]["days"]},
        "silent records": lambda j: {(id(e), e["days"]) for e in j["silent"] if e["days"]},
        "what lies ahead": lambda j: {(id(e),) for e in j["coming"] if e["kind"] != "report"},
        "what is wanted": lambda j: {(id(e),) for e in j["decisions"] if "/" in e["record"]},
    },
    "slippage": {
        "slip": lambda j: {
            (id(e), signed(e["slip"]["first"]["days"])) for e in j["records"]
            if e["present"] and e["slip"]["first"] and (e["slip"]["first"]["days"] or 0) > 0},
        "how late": lambda j: {
            (id(e), e["late-days"]) for e in j["records"] if e["present"] and (e["late-days"] or 0) > 0},
        "on time": lambda j: {
            (f"{e['on-time']}/{e['due']}",) for e in (j["totals"]["on-time"][key] for key in ("first", "baseline", "promise"))
            if e and e["due"]},
    },
    "diff --full": {"ends that changed": lambda j: ends(j["changes"])},
    "changelog --full": {"ends that changed": lambda j: ends(told(j))},
    "changelog": {
        "ends to decide on": lambda j: ends(j["decision"]),
        "actions elsewhere than first planned": lambda j: {
            (id(e), signed(e["since-first"]["days"])) for e in j["slipped"]},
    },
    "show": {"late actions": lambda j: {(id_of(e),) for e in j["late"]}},
}


def number(text):
    return int(text) if text else None


def both(slip):
    return (None, None) if slip is None else (slip["days"], slip["workdays"])


# By command: the rows of its CSV, and the same of its JSON.
TABLES = {
    "slippage": {"all records": (
        lambda rows: {r["record"]: (
            r["status"] or None, r["first-end"] or None, r["end"] or None, r["completed"] or None,
            *(number(r[f"slip-{each}-{unit}"]) for each in ("first", "baseline", "previous")
              for unit in ("days", "workdays")),
            number(r["late-days"]), number(r["replans"]), number(r["path-days"]))
            for r in rows},
        lambda j: {e["record"]: (
            e["status"], e["first"] and e["first"]["end"], e["end"], e["completed"],
            *both(e["slip"]["first"]), *both(e["slip"]["baseline"]), *both(e["slip"]["previous"]),
            e["late-days"], e["replans"]["count"], e["replans"]["path"])
            for e in j["records"]})},
    "summary": {
        "what moved": (
            lambda rows: {r["record"]: (r["from"] or None, r["date"] or None, number(r["days"]),
                                        number(r["workdays"]), r["reason"] or None)
                          for r in rows if r["part"] == "moved"},
            lambda j: {e["record"]: (e["from"], e["to"], e["days"], e["workdays"], e["reason"])
                       for e in j["moved"]}),
        "what is late": (
            lambda rows: {r["record"]: (r["date"], number(r["days"]), number(r["workdays"]))
                          for r in rows if r["part"] == "late"},
            lambda j: {e["record"]: (e["end"], e["days"], e["workdays"]) for e in j["late"]}),
        "what was finished": (
            lambda rows: {r["record"]: (r["date"], number(r["since-first-days"]))
                          for r in rows if r["part"] == "finished"},
            lambda j: {e["record"]: (e["completed"], both(e["since-first"])[0])
                       for e in j["finished"]}),
        "what lies ahead": (
            lambda rows: sorted((r["record"], r["kind"], r["date"], number(r["days"]))
                                for r in rows if r["part"] == "coming"),
            lambda j: sorted((e["record"], e["kind"], e["date"], e["days-left"])
                             for e in j["coming"])),
        "deadlines": (
            lambda rows: sorted((r["record"], r["date"], number(r["days"]))
                                for r in rows if r["part"] == "deadlines"),
            lambda j: sorted((e["record"], e["date"], e["days-left"]) for e in j["deadlines"])),
        "silent records": (
            lambda rows: {r["record"]: (r["date"] or None, number(r["days"]))
                          for r in rows if r["part"] == "silent"},
            lambda j: {e["record"]: (e["last"], e["days"]) for e in j["silent"]}),
    },
    "changelog --full": {"ends": (
        lambda rows: {r["record"]: (r["from"] or None, r["to"] or None, number(r["days"]),
                                    number(r["workdays"]), r["fingerprint"])
                      for r in rows if r["field"] == "end"},
        lambda j: {e["record"]: (f["from"], f["to"], f["days"], f["workdays"], e["fingerprint"])
                   for e in told(j) for f in e["fields"]
                   if f["path"] == "end"})},
}
