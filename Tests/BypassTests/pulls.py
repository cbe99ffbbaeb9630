"""Made-up roadmaps, and pull requests that do one thing to them and hide it one way."""
import copy
import datetime
import json

TODAY = datetime.date(2026, 3, 15)
DAY = datetime.timedelta(days=1)
MARK = "\u200e"  # left-to-right mark: nobody sees it


def text(day):
    return day.isoformat()


class Roadmap:
    """A roadmap's records, and which file each lies in."""

    def __init__(self, random):
        self.folder = random.choice(["roadmap", "digi/kartta"])
        self.config = {"format": "1", "folder": self.folder, "check": {"lint": "off"}}
        if random.random() < 0.4:
            self.config["limits"] = {"slip-decision": random.choice(["30", "90"])}
        self.limit = int(self.config.get("limits", {}).get("slip-decision", 60))
        self.records = records = {"roadmap": {"roadmap": {
            "title": "Kartta", "languages": ["fi"], "period": {"start": "2026", "end": "2029"},
            "state": "approved", "approval": "d1", "owner": "kunta",
            "operating-model": {"bodies": {"hallitus": {"role": "approves"},
                                           "ohjaus": {"role": "steers"}}}}}}
        records["parties"] = {
            "kunta": {"title": "Kunta", "kind": "unit"}, "ict": {"title": "ICT", "kind": "unit"},
            "hr": {"title": "Henkilöstö", "kind": "unit"},
            "hallitus": {"title": "Hallitus", "kind": "body"},
            "ohjaus": {"title": "Ohjausryhmä", "kind": "body"}}
        records["decisions"] = {
            "d1": {"body": "hallitus", "date": "2026-01-15", "outcome": "approved", "title": "H"},
            "d2": {"body": "hallitus", "date": "2026-03-10", "outcome": "approved", "title": "S"},
            "d3": {"body": "hallitus", "date": "2026-03-10", "outcome": "tabled", "title": "P"},
            "d4": {"body": "hallitus", "date": "2026-09-10", "outcome": "approved", "title": "T"},
            "d5": {"body": "ict", "date": "2026-03-01", "outcome": "approved", "title": "I"}}
        # Ids that are words of a choice are allowed, and must not make a change look like a rename.
        records["goals"] = {id: {"title": "Tavoite " + id, "owner": "kunta"}
                            for id in random.choice([("T1", "T2"), ("planned", "T2"), ("T1", "ict2")])}
        records["perspectives"] = {
            "laitteet": {"baseline": {"value": "2"}, "target": {"value": "4", "by": "2029"}},
            "osaaminen": {"baseline": {"value": "3"}, "target": {"value": "3.5", "by": "2028"}}}
        records["indicators"] = {
            "M1": {"title": "Osuus", "direction": "up", "targets": {"2027": "90", "2028-H1": "95"}},
            "M2": {"title": "Päiviä", "direction": "down", "targets": {"2027": "10"}}}
        records["requirements"] = {"L1": {
            "title": "Laki", "kind": "act", "checked-on": "2026-02-01",
            "deadlines": {"d": {"date": "2027-03-31"}}}}
        records["actions"] = {}
        for number in range(random.randint(3, 6)):
            begun = random.random() < 0.4
            start = TODAY + DAY * random.randint(5, 25) if not begun else TODAY - DAY * 60
            end = datetime.date(2026, 4, 1) + DAY * random.randint(0, 20 if begun else 240)
            action = {"title": f"Toimi {number}", "description": "Kuvaus",
                      "goals": random.choice(list(records["goals"])),
                      "status": "in-progress" if begun else "planned",
                      "responsible": random.choice(["ict", "hr"]),
                      "start": text(start), "end": text(max(end, start + DAY))}
            if random.random() < 0.4:
                action["requirements"] = [{"requirement": "L1", "deadline": "d"}]
            records["actions"][f"A{number + 1}"] = action
        records["phases"] = {"definition": {
            "title": "Määrittely", "status": "planned", "responsible": "ict",
            "start": "2026-04-10", "end": "2026-06-30"}}
        self.homes = {}
        split = random.random() < 0.5
        for section, content in records.items():
            for id in content:
                many = split and section == "actions" and random.random() < 0.5
                self.homes[section, id] = "toimet/muut.yaml" if many else {
                    "roadmap": "roadmap.yaml", "actions": "toimet.yaml"}.get(section, "muut.yaml")

    def copy(self):
        return copy.deepcopy(self)

    def files(self, random):
        """The tree: each file's text, in one of the ways that people write YAML."""
        by_file = {}
        for section, content in self.records.items():
            for id, record in content.items():
                home = f"{self.folder}/{self.homes[section, id]}"
                if section == "roadmap":
                    by_file.setdefault(home, {})["roadmap"] = record
                else:
                    by_file.setdefault(home, {}).setdefault(section, {})[id] = record
        files = {home: "\n".join(block(content, 0, random)) + "\n"
                 for home, content in by_file.items()}
        files["tiekartta.yaml"] = "\n".join(block(self.config, 0, random)) + "\n"
        return files


def scalar(value, random):
    plain = all(character.isalnum() or character in " .-/" for character in value)
    if plain and value and value[0].isalnum() and value == value.strip() and random.random() < 0.7:
        return value
    return json.dumps(value, ensure_ascii=False)


def flow(value, random):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(k, random)}: {flow(v, random)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(each, random) for each in value) + "]"
    return scalar(value, random)


def block(value, depth, random):
    lines = []
    for key, content in value.items():
        lead = "  " * depth + key + ":"
        if isinstance(content, dict) and content and (depth < 2 or random.random() < 0.6):
            lines += [lead] + block(content, depth + 1, random)
        else:
            lines.append(f"{lead} {flow(content, random)}")
        if depth == 1 and random.random() < 0.1:
            lines.append("  # huomautus")
    return lines


# What a branch does. Each changes the roadmap and returns the record it is about, or None where it
# does not apply.

def planned(road, random):
    ids = [id for id, each in road.records["actions"].items()]
    return random.choice(ids)


def later(road, id, days, section="actions"):
    record = road.records[section][id]
    record["end"] = text(datetime.date.fromisoformat(record["end"]) + DAY * days)
    return section, id


def move_far(road, random):
    return later(road, planned(road, random), road.limit + random.randint(0, 300))


def move_phase(road, random):
    return later(road, "definition", road.limit + random.randint(0, 90), "phases")


def drop_end(road, random):
    id = planned(road, random)
    del road.records["actions"][id]["end"]
    return "actions", id


def vanish(road, random):
    id = planned(road, random)
    del road.records["actions"][id]
    return "actions", id


def cancel(road, random):
    id = planned(road, random)
    road.records["actions"][id]["status"] = "cancelled"
    return "actions", id


def demote(road, random):
    id = planned(road, random)
    road.records["actions"][id]["status"] = "proposed"
    return "actions", id


def lower_level(road, random):
    id = random.choice(list(road.records["perspectives"]))
    if random.random() < 0.3:
        del road.records["perspectives"][id]["target"]
    else:
        road.records["perspectives"][id]["target"]["value"] = "3"
    return "perspectives", id


def put_off_level(road, random):
    id = random.choice(list(road.records["perspectives"]))
    if random.random() < 0.3:
        del road.records["perspectives"][id]["target"]["by"]
    else:
        road.records["perspectives"][id]["target"]["by"] = "2031"
    return "perspectives", id


def loosen_the_law(road, random):
    """What the next branch would need to pass a deadline."""
    ids = [id for id, each in road.records["actions"].items() if "requirements" in each]
    if not ids:
        return None
    id, law = random.choice(ids), road.records["requirements"]["L1"]
    way = random.randrange(4)
    if way == 0:
        del road.records["actions"][id]["requirements"]
    elif way == 1:
        law["deadlines"]["d"]["date"] = "2027-12-31"
    elif way == 2:
        del law["deadlines"]
    else:
        law["kind"] = "bill"
    return "actions", id


def lower_target(road, random):
    targets = road.records["indicators"]["M1"]["targets"]
    way = random.randrange(4)
    if way == 0:
        targets["2027"] = "80"
    elif way == 1:
        del targets["2028-H1"]
    elif way == 2:
        road.records["indicators"]["M2"]["targets"]["2027"] = "12"
    else:
        road.records["indicators"]["M1"]["direction"] = "down"
    return "indicators", "M1"


def orphan(road, random):
    if random.random() < 0.3:
        id = random.choice(list(road.records["goals"]))
        del road.records["goals"][id]["owner"]
        return "goals", id
    id = planned(road, random)
    del road.records["actions"][id]["responsible"]
    return "actions", id


def drop_goal(road, random):
    section = random.choice(["goals", "perspectives", "indicators"])
    id = random.choice(list(road.records[section]))
    del road.records[section][id]
    return section, id


def past_the_law(road, random):
    ids = [id for id, each in road.records["actions"].items() if "requirements" in each]
    if not ids:
        return None
    id, law = random.choice(ids), road.records["requirements"]["L1"]["deadlines"]
    road.records["actions"][id]["end"] = "2027-04-15"
    way = random.randrange(4)
    if way == 1:
        del road.records["actions"][id]["requirements"]
    elif way == 2:
        law["d"]["date"] = "2027-12-31"
    elif way == 3:
        del law["d"]
    return "actions", id


def loosen(road, random):
    way = random.randrange(5)
    if way == 0:
        road.config["limits"] = {"slip-decision": "900"}
    elif way == 1:
        road.config["check"] = {"lint": "off", "rules": [{"id": "end-moved-far", "level": "off"}]}
    elif way == 2:
        road.records["roadmap"]["roadmap"]["operating-model"]["bodies"]["ict"] = {"role": "approves"}
    elif way == 3:
        road.records["roadmap"]["roadmap"]["state"] = "draft"
    else:
        road.config["check"] = {"lint": "off", "strictness": {"planned": "info"}}
    return "roadmap", "roadmap"


def silently(road, random):
    """A short move, whose commit gives no reason."""
    return later(road, planned(road, random), random.choice([-9, 5, 12]))


FORBIDDEN = [move_far, move_phase, drop_end, vanish, cancel, demote, lower_level, put_off_level,
             lower_target, orphan, drop_goal, past_the_law, loosen_the_law, loosen, silently]


def move_little(road, random):
    return later(road, planned(road, random), random.randint(1, 20))


def reword(road, random):
    id = planned(road, random)
    road.records["actions"][id]["description"] = "Toisin sanoin"
    return "actions", id


def raise_target(road, random):
    road.records["perspectives"]["laitteet"]["target"]["value"] = "4.5"
    return "perspectives", "laitteet"


def add(road, random):
    first = next(iter(road.records["actions"]))
    road.records["actions"]["A99"] = {**road.records["actions"][first], "title": "Uusi"}
    road.records["actions"]["A99"].pop("requirements", None)
    road.homes["actions", "A99"] = "toimet.yaml"
    return "actions", "A99"


def progress(road, random):
    id = planned(road, random)
    road.records["actions"][id]["progress"] = "40"
    road.records["actions"][id]["updates"] = {"2026-03-10": "Etenee"}
    return "actions", id


def nothing(road, random):
    return "actions", planned(road, random)


HARMLESS = [move_little, reword, raise_target, add, progress, nothing]
