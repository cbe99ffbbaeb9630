"""Figures and records that the tables of meanings take from what commands said."""


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


OPEN = (None, "planned", "preparing", "in-progress", "paused")


def course(slippage, record):
    return next(e for e in slippage["records"] if e["record"] == record)


def slip_of(slippage, record):
    return course(slippage, record)["slip"]


def id_of(path):
    return path.split("/", 1)[1]
