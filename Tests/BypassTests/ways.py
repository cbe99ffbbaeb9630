"""Ways to hide what a branch does: each makes the commits of a branch from two roadmaps."""
from pulls import MARK, reword

WHY = "\n\nReason: toimitus viivästyi"


def steps(*states, why=True):
    """Commits of (tree, message), each of which says why, or none."""
    return [(tree, "Muutos" + (WHY if why else "")) for tree in states]


def direct(old, new, what, random):
    return [new.files(random)]


def two_commits(old, new, what, random):
    after = new.copy()
    reword(after, random)
    return [new.files(random), after.files(random)]


def renamed(old, new, what, random):
    section, id = what
    if section not in ("goals", "actions") or id not in new.records[section]:
        return None
    content = new.records[section]
    content["Z" + id] = {**content.pop(id), "formerly": id}
    new.homes[section, "Z" + id] = new.homes[section, id]
    refer(new, section, id, "Z" + id)
    return [new.files(random)]


def refer(road, section, id, name):
    """Everything that refers to a goal or an action by its id refers to it by another."""
    for action in road.records["actions"].values():
        if section == "goals" and action.get("goals") == id:
            action["goals"] = name


def echo(old, new, what, random):
    """A goal that is called as a choice's word is renamed to another word of that choice."""
    if "planned" not in new.records["goals"]:
        return None
    goals = new.records["goals"]
    word = random.choice(["cancelled", "proposed"])
    goals[word] = {**goals.pop("planned"), "formerly": "planned"}
    new.homes["goals", word] = new.homes["goals", "planned"]
    refer(new, "goals", "planned", word)
    return [new.files(random)]


def without_trace(old, new, what, random):
    """A new id that does not say which one it had."""
    section, id = what
    if id not in new.records.get(section, {}) or section not in ("actions", "phases"):
        return None
    new.records[section]["Z" + id] = new.records[section].pop(id)
    new.homes[section, "Z" + id] = new.homes[section, id]
    return [new.files(random)]


def other_file(old, new, what, random):
    if what in new.homes:
        new.homes[what] = random.choice(["uusi.yaml", "x/y/z.yml", "arkisto/vanhat.yaml"])
    return [new.files(random)]


def one_file(old, new, what, random):
    for key in new.homes:
        new.homes[key] = "kaikki.yaml"
    return [new.files(random)]


def away_and_back(old, new, what, random):
    section, id = what
    between = old.copy()
    if section in ("roadmap",) or id not in between.records.get(section, {}):
        return None
    del between.records[section][id]
    return [between.files(random), new.files(random)]


def internal(old, new, what, random):
    record = new.records.get(what[0], {}).get(what[1])
    if record is None or what[0] != "actions":
        return None
    record["visibility"] = "internal"
    return [new.files(random)]


def spelling(old, new, what, random):
    record = new.records.get(what[0], {}).get(what[1]) or {}
    if len(record.get("end", "")) != 10:
        return None
    year, month, day = record["end"].split("-")
    record["end"] = f"{int(day)}.{int(month)}.{year}"
    return [new.files(random)]


def alias(old, new, what, random):
    record = new.records.get(what[0], {}).get(what[1]) or {}
    if len(record.get("end", "")) != 10 or what[0] != "actions":
        return None
    end, record["end"] = record["end"], "ALIAS"
    files = new.files(random)
    home = f"{new.folder}/{new.homes[what]}"
    body = files[home].replace('"ALIAS"', "*e").replace("ALIAS", "*e")
    party = '  aaa: {title: Osapuoli, kind: unit, x: {e: &e "%s"}}\n' % end
    if "parties:" in body:
        return None
    files[home] = "parties:\n" + party + body
    return [files]


def unreadable(old, new, what, random):
    """A fault on a line with a sign that nobody sees, where the tree reads on without it."""
    files = new.files(random)
    home = random.choice([path for path in sorted(files) if path != "tiekartta.yaml"])
    files[home] += random.choice([
        f"  tags: x{MARK}: y: z\n", f"tags: x{MARK}: y: z\n", "\u202e: [\n", "x: \u0085: y: [\n",
        "actions: {A1: {end: '2026\n", "- a\nb\n", "\tx: 1\n", "x: *nobody\n", "x: {a: 1, a: 2}\n"])
    return [files]


def cut_short(old, new, what, random):
    """A file that ends in the middle."""
    files = new.files(random)
    home = random.choice([path for path in sorted(files) if path != "tiekartta.yaml"])
    files[home] = files[home][: len(files[home]) * random.randint(3, 9) // 10] + '"\n'
    return [files]


def twice(old, new, what, random):
    """The record as it was, in a file that sorts elsewhere."""
    section, id = what
    if section not in ("actions", "phases") or id not in new.records.get(section, {}):
        return None
    files = new.files(random)
    before = old.copy()
    before.records = {section: {id: old.records[section].get(id, {"title": "x"})}}
    name = random.choice(["aaa.yaml", "zzz.yaml"])
    before.homes[section, id] = name
    files[f"{new.folder}/{name}"] = before.files(random)[f"{new.folder}/{name}"]
    return [files]


def not_loaded(old, new, what, random):
    """The records lie where nothing is read."""
    files = new.files(random)
    home = f"{new.folder}/toimet.yaml"
    if home not in files:
        return None
    body = files.pop(home)
    way = random.randrange(4)
    if way == 0:
        files[f"{new.folder}/.toimet.yaml"] = body
    elif way == 1:
        files[f"{new.folder}/toimet.yaml.txt"] = body
    elif way == 2:
        files[f"{new.folder}/a/tiekartta.yaml"] = "format: 1\n"
        files[f"{new.folder}/a/toimet.yaml"] = body
    else:
        files["muualla.yaml"] = body
        files[home] = ("link", "../" * (new.folder.count("/") + 1) + "muualla.yaml")
    return [files]


def folder_moved(old, new, what, random):
    files = new.files(random)
    config = files.pop("tiekartta.yaml")
    moved = {path.replace(new.folder, "uusi", 1): body for path, body in files.items()}
    way = random.randrange(3)
    if way == 0:
        moved["tiekartta.yaml"] = config.replace(new.folder, "uusi")
    elif way == 1:
        moved["tiekartta.yaml"] = config
        moved[new.folder] = ("link", "../" * new.folder.count("/") + "uusi")
    else:
        moved = {**old.files(random), **moved}
        moved["tiekartta.yaml"] = config.replace(new.folder, "uusi")
    return [moved]


def configuration_moved(old, new, what, random):
    files = new.files(random)
    config = files.pop("tiekartta.yaml")
    way = random.randrange(3)
    if way == 0:
        files["asetukset/tiekartta.yaml"] = config
    elif way == 1:
        files["asetukset.yaml"] = config
        files["tiekartta.yaml"] = ("link", "asetukset.yaml")
    else:
        files[f"{new.folder}/tiekartta.yaml"] = "format: 1\n"
    return [files]


WAYS = [direct, two_commits, renamed, echo, without_trace, other_file, one_file, away_and_back,
        internal, spelling, alias, unreadable, cut_short, twice, not_loaded, folder_moved,
        configuration_moved]
# Those that are no fault by themselves: what is harmless stays so.
OPENLY = [direct, two_commits, renamed, other_file, one_file, spelling, alias, internal]
