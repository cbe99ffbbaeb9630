"""A made-up roadmap whose records take every turn that a life can take, version by version."""
import datetime
import json
import random

from texts import period

DAY = datetime.timedelta(days=1)
OPEN = ("planned", "preparing", "in-progress", "paused")
PARTIES = ("ict", "hallinto", "sivistys")


class Story:
    """One random roadmap, changed version by version."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.day = datetime.date(2025, 1, 7) + DAY * self.chance.randrange(300)
        self.first_day = self.day
        self.notes = 0
        self.ids = 0
        self.former = set()
        self.broken = None
        self.reason = None
        self.config = {
            "format": 1, "language": self.chance.choice(["fi", "sv", "en"]), "calendar": "FI"}
        if self.chance.random() < 0.4:
            self.config["limits"] = {
                "slip-information": self.chance.choice([7, 14]),
                "slip-decision": self.chance.choice([30, 60]),
                "update-days": self.chance.choice([30, 60]),
                "stale-days": self.chance.choice([90, 180]),
                "legal-warning-days": self.chance.choice([90, 180])}
        state = "draft" if self.chance.random() < 0.5 else "approved"
        self.roadmap = {
            "title": "Kuusilammen digitiekartta", "languages": ["fi", "sv"],
            "period": {"start": "2025", "end": "2029"}, "state": state, "owner": "hallinto",
            "operating-model": {
                "coordinator": "ict",
                "bodies": {"ohjausryhma": {"role": "steers", "cadence": "quarterly"},
                           "hallitus": {"role": "approves", "cadence": "yearly"}}}}
        if state == "approved":
            self.roadmap["approval"] = "p0"
        self.decisions = {"p0": {
            "body": "hallitus", "date": self.day.isoformat(), "section": "1",
            "outcome": "approved", "title": "Tiekartta"}}
        self.reviews = {}
        self.parties = {party: {"title": f"Osasto {party}", "kind": "unit"} for party in PARTIES}
        self.parties |= {
            "ohjausryhma": {"title": "Ohjausryhmä", "kind": "body"},
            "hallitus": {"title": "Hallitus", "kind": "body"}}
        self.goals = {f"T{n}": {"title": f"Tavoite {n}", "owner": "hallinto"} for n in (1, 2)}
        self.requirements = {
            "laki": {"title": "Laki", "number": "1/2025", "kind": "act", "certainty": "verified",
                     "checked-on": self.day.isoformat(), "deadlines": {
                         "eka": {"title": "Ensimmäinen", "date": self.ahead(20, 400)},
                         "toka": {"date": self.ahead(60, 700)}}},
            "esitys": {"title": "Esitys", "kind": "bill",
                       "deadlines": {"eka": {"date": self.ahead(20, 400)}}}}
        self.perspectives = {"osaaminen": {
            "baseline": {"value": 2.5, "date": self.day.isoformat()},
            "target": {"value": 4, "by": "2029"}}}
        self.indicators = {"i1": {
            "title": "Osuus", "unit": "%", "direction": "up",
            "baseline": {"value": 10, "date": self.day.isoformat()},
            "targets": {"2027": 50}, "measurements": {}}}
        self.actions = {}
        self.phases = {}
        self.homes = {}
        for _ in range(self.chance.randint(4, 8)):
            self.add()
        for id in self.chance.sample(["preparation", "survey", "workshops"], 2):
            self.phases[id] = {"title": f"Vaihe {id}", "responsible": "ict",
                               "start": self.ahead(-60, 60), "end": self.ahead(30, 400)}
            if self.chance.random() < 0.7:
                self.phases[id]["status"] = self.chance.choice(["planned", "in-progress"])

    def ahead(self, low, high):
        return period(self.chance, self.day + DAY * self.chance.randint(low, high))

    def open(self):
        return [id for id, action in self.actions.items() if action["status"] in OPEN]

    # What may happen in a version. Each returns whether something did.

    def add(self):
        chance = self.chance
        free = sorted(self.former - {*self.actions})
        if free and chance.random() < 0.4:
            # Another record under an id that was given up.
            id = chance.choice(free)
        else:
            self.ids += 1
            id = f"A{self.ids:02}"
        action = {"title": f"Toimenpide {self.ids}", "goals": [chance.choice(["T1", "T2"])],
                  "status": chance.choice(["planned", "planned", "in-progress", "in-progress",
                                           "preparing", "proposed", "paused"]),
                  "description": "Palvelu uudistetaan."}
        if chance.random() < 0.9:
            action["responsible"] = chance.choice(PARTIES)
        shape = chance.random()
        if shape < 0.12:
            action |= {"continuous": "true", "review": self.ahead(10, 300)}
        elif shape < 0.95:
            action["end"] = self.ahead(20, 500)
        if chance.random() < 0.6:
            action["start"] = self.ahead(-60, 120)
        if chance.random() < 0.4:
            action["milestones"] = {
                f"m{n}": {"title": f"Vaihe {n}", "date": self.ahead(10, 300)}
                for n in range(chance.randint(1, 2))}
        if chance.random() < 0.35:
            named = chance.random()
            action["requirements"] = (
                ["laki"] if named < 0.4 else
                [{"requirement": "laki", "deadline": chance.choice(["eka", "toka"])}]
                if named < 0.9 else ["esitys"])
        if chance.random() < 0.2 and self.actions:
            action["depends-on"] = [chance.choice(list(self.actions))]
        if chance.random() < 0.2:
            action["risks"] = [{"text": "Toimittaja myöhästyy", "probability": str(chance.randint(1, 5)),
                                "impact": str(chance.randint(1, 5)), "mitigation": "Seuranta"}]
        if chance.random() < 0.15:
            action["visibility"] = "internal"
        self.actions[id] = action
        self.homes[id] = chance.choice(["T1", "T2"])
        return True

    def move(self):
        held = self.actions if self.chance.random() < 0.85 else self.phases
        movable = [id for id, record in held.items() if "end" in record]
        if not movable:
            return False
        id = self.chance.choice(movable)
        record = held[id]
        before = record["end"]
        how = self.chance.random()
        if how < 0.75:
            record["end"] = self.ahead(-20, 500)
        elif how < 0.85 and len(before) == 7 and before[5].isdigit():
            record["end"] = before + "-15"
        elif how < 0.93 and len(before) == 10:
            record["end"] = before[:7]
        else:
            del record["end"]
        if self.chance.random() < 0.35:
            self.note(id, held, reason=True)
        elif self.chance.random() < 0.4:
            self.reason = f"syy {self.notes}"
        return True

    def set_end(self):
        without = [id for id, record in self.actions.items()
                   if "end" not in record and "continuous" not in record]
        if not without:
            return False
        self.actions[self.chance.choice(without)]["end"] = self.ahead(10, 400)
        return True

    def move_start(self):
        if not self.actions:
            return False
        self.actions[self.chance.choice(list(self.actions))]["start"] = self.ahead(-30, 200)
        return True

    def milestone(self):
        having = [id for id, record in self.actions.items() if record.get("milestones")]
        if not having:
            return False
        milestones = self.actions[self.chance.choice(having)]["milestones"]
        milestone = milestones[self.chance.choice(list(milestones))]
        if self.chance.random() < 0.5:
            milestone["date"] = self.ahead(-10, 300)
        else:
            milestone["reached"] = self.day.isoformat()
        return True

    def note(self, id=None, held=None, reason=False):
        held = held or self.actions
        if id is None:
            if not self.open():
                return False
            id = self.chance.choice(self.open())
        self.notes += 1
        updates = held[id].setdefault("updates", {})
        key, number = self.day.isoformat(), 1
        while key in updates:
            number += 1
            key = f"{self.day.isoformat()}-{number}"
        updates[key] = {"text": f"Tilanne {self.notes}", "by": self.chance.choice(PARTIES)}
        if reason or self.chance.random() < 0.15:
            updates[key]["reason"] = f"viivästys {self.notes}"
        return True

    def status(self):
        if not self.open():
            return False
        self.actions[self.chance.choice(self.open())]["status"] = self.chance.choice(
            ["planned", "preparing", "in-progress", "in-progress", "paused"])
        return True

    def finish(self):
        held = self.actions if self.chance.random() < 0.8 else self.phases
        able = [id for id, record in held.items()
                if record.get("status") in (*OPEN, None) and "continuous" not in record]
        if not able:
            return False
        record = held[self.chance.choice(able)]
        record["status"] = "done"
        if self.chance.random() < 0.7:
            record["completed"] = (self.day - DAY * self.chance.randrange(20)).isoformat()
        return True

    def reopen(self):
        done = [id for id, record in self.actions.items() if record["status"] == "done"]
        if not done:
            return False
        record = self.actions[self.chance.choice(done)]
        record["status"] = "in-progress"
        record.pop("completed", None)
        return True

    def correct(self):
        done = [id for id, record in self.actions.items() if record["status"] in ("done", "cancelled")]
        if not done:
            return False
        record = self.actions[self.chance.choice(done)]
        record["end"] = self.ahead(-100, 100)
        return True

    def retire(self):
        able = self.open() + [i for i, a in self.actions.items() if a["status"] == "proposed"]
        if len(able) < 2:
            return False
        id, other = self.chance.sample(able, 2)
        if self.chance.random() < 0.5:
            self.actions[id]["status"] = "cancelled"
        else:
            self.actions[id] |= {"status": "merged", "merged-into": other}
        return True

    def accept(self):
        proposed = [id for id, record in self.actions.items() if record["status"] == "proposed"]
        if not proposed:
            return False
        self.actions[self.chance.choice(proposed)] |= {
            "status": "planned", "responsible": self.chance.choice(PARTIES)}
        return True

    def bound(self):
        able = [id for id in self.open()]
        if not able:
            return False
        record = self.actions[self.chance.choice(able)]
        if "continuous" in record:
            del record["continuous"], record["review"]
            record["end"] = self.ahead(20, 300)
        else:
            record.pop("end", None)
            record |= {"continuous": "true", "review": self.ahead(-20, 300)}
        return True

    def rename(self):
        if not self.actions:
            return False
        old = self.chance.choice(list(self.actions))
        self.ids += 1
        new = f"A{self.ids:02}"
        record = self.actions.pop(old)
        self.former.add(old)
        record["formerly"] = [*record.get("formerly", []), old]
        self.actions[new] = record
        self.homes[new] = self.homes[old]
        text = json.dumps([self.actions, self.decisions]).replace(f'"{old}"', f'"{new}"')
        actions, decisions = json.loads(text)
        actions[new]["formerly"] = record["formerly"]
        for id, action in self.actions.items():
            if id != new and "formerly" in action:
                actions[id]["formerly"] = action["formerly"]
        self.actions, self.decisions = actions, decisions
        return True

    def tidy(self):
        having = [record for record in self.actions.values() if "formerly" in record]
        if not having:
            return False
        del self.chance.choice(having)["formerly"]
        return True

    def remove(self):
        loose = [id for id in self.actions
                 if f'"{id}"' not in json.dumps([
                     [{**record, "formerly": 0} for record in self.actions.values()],
                     self.decisions])]
        if len(self.actions) < 4 or not loose:
            return False
        self.gone = (id := self.chance.choice(loose), self.actions.pop(id))
        return True

    def come_back(self):
        if not getattr(self, "gone", None) or self.gone[0] in self.actions:
            return False
        self.actions[self.gone[0]] = self.gone[1]
        self.gone = None
        return True

    def light(self):
        if not self.open():
            return False
        self.actions[self.chance.choice(self.open())]["health"] = {
            "light": self.chance.choice(["green", "amber", "red"]), "reason": "Arvio",
            "by": self.chance.choice(PARTIES), "date": self.day.isoformat()}
        return True

    def decide(self):
        if not self.open():
            return False
        id = self.chance.choice(self.open())
        name = f"p{len(self.decisions)}"
        self.decisions[name] = {
            "body": self.chance.choice(["ohjausryhma", "hallitus"]), "date": self.day.isoformat(),
            "section": str(len(self.decisions)), "title": f"Päätös {name}",
            "outcome": self.chance.choice(["approved", "approved", "noted", "tabled", "rejected"])}
        if self.chance.random() < 0.5:
            self.decisions[name]["about"] = [id]
        else:
            self.actions[id].setdefault("decisions", []).append(name)
        return True

    def hide(self):
        record = self.actions[self.chance.choice(list(self.actions))]
        if "visibility" in record:
            del record["visibility"]
        else:
            record["visibility"] = "internal"
        return True

    def approve(self):
        if self.roadmap["state"] != "draft":
            return False
        self.roadmap |= {"state": "approved", "approval": "p0"}
        return True

    def measure(self):
        self.indicators["i1"]["measurements"][self.day.isoformat()] = {
            "value": str(self.chance.randint(10, 60)), "source": "Kysely"}
        return True

    def cost(self):
        if not self.actions:
            return False
        self.actions[self.chance.choice(list(self.actions))]["cost"] = {
            "estimate": str(self.chance.randint(1, 30) * 10000)}
        return True

    def ask(self):
        if not self.actions:
            return False
        record = self.actions[self.chance.choice(list(self.actions))]
        record["requirements"] = [{"requirement": "laki",
                                   "deadline": self.chance.choice(["eka", "toka"])}]
        return True

    def set_house(self):
        id = self.chance.choice(list(self.actions))
        self.homes[id] = "T1" if self.homes[id] == "T2" else "T2"
        return True

    def shut(self):
        """Makes a file unreadable, or mends it."""
        self.broken = None if self.broken else self.chance.choice(["T1", "T2"])
        return True

    def happen(self):
        """One version's changes."""
        moves = [self.move] * 8 + [self.note] * 5 + [self.finish] * 3 + [
            self.add, self.add, self.set_end, self.set_end, self.move_start, self.milestone, self.milestone,
            self.status, self.status, self.reopen, self.correct, self.correct, self.retire, self.accept,
            self.bound, self.rename, self.rename, self.tidy, self.tidy, self.remove, self.come_back, self.light, self.light,
            self.decide, self.decide, self.hide, self.approve, self.measure, self.cost, self.ask,
            self.set_house]
        if self.broken or self.chance.random() < 0.1:
            moves.append(self.shut)
        self.reason = None
        for _ in range(self.chance.randint(1, 3)):
            self.chance.choice(moves)()
