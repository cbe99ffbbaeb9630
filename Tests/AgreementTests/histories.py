"""Makes repositories whose roadmaps have lived: every turn that a record's life can take.

The same seed gives the same history, commit for commit. Each version is told to `git fast-import`
whole, so that a history takes one process. A history knows its seed, the days it may be looked at
from, its review and baseline points and its records.
"""
import datetime
import pathlib
import subprocess

from stories import DAY, PARTIES, Story
from texts import files


class History:
    """A repository at a path, and what is asked of it."""

    def __init__(self, path, name, today, ranges, records=(), parties=(), limits=None,
                 is_broken=False):
        self.thorough, self.is_broken = True, is_broken
        self.path = str(path)
        self.name = name
        self.today = today
        self.ranges = ranges
        self.records = list(records)
        self.parties = list(parties)
        self.limits = {"slip-information": 14, "slip-decision": 60, "update-days": 60,
                       "stale-days": 180, "legal-warning-days": 180, **(limits or {})}


def random_history(folder, seed):
    """The history of a seed, in a repository of its own under a folder."""
    path = pathlib.Path(folder) / f"random-{seed}"
    subprocess.run(["git", "init", "--quiet", "--initial-branch=main", path], check=True)
    story = Story(seed)
    chance = story.chance
    stream, mark, tip, side = [], 0, None, None
    points = []

    def commit(branch, parents, message, files, day, author):
        nonlocal mark
        mark += 1
        stamp = int(datetime.datetime(day.year, day.month, day.day, 10,
                                      tzinfo=datetime.timezone.utc).timestamp()) + mark
        stream.append(f"commit {branch}\nmark :{mark}\n")
        stream.append(f"author {author} <{author.lower()}@kuusilampi.example> {stamp} +0200\n")
        stream.append(f"committer {author} <{author.lower()}@kuusilampi.example> {stamp} +0200\n")
        data(message)
        if parents:
            stream.append(f"from :{parents[0]}\n")
            stream.extend(f"merge :{parent}\n" for parent in parents[1:])
        stream.append("deleteall\n")
        for file, text in files.items():
            stream.append(f"M 100644 inline {file}\n")
            data(text)
        return mark

    def data(text):
        stream.append(f"data {len(text.encode())}\n{text}\n")

    def message():
        trailer = f"\n\n{chance.choice(['Syy', 'Reason', 'Orsak'])}: {story.reason}" if story.reason else ""
        return f"Muutos {mark + 1}{trailer}"

    for version in range(chance.randint(8, 16)):
        if version:
            story.day += DAY * chance.randint(3, 45)
            story.happen()
        author = chance.choice(["Aino", "Eero", "Digi"])
        if version and chance.random() < 0.2:
            # A branch with a step or two of its own, landed by a merge a few days later.
            side = tip
            for _ in range(chance.randint(1, 2)):
                side = commit("refs/heads/side", [side], message(), files(story), story.day, author)
                story.day += DAY
                if chance.random() < 0.5:
                    story.happen()
                    side = commit(
                        "refs/heads/side", [side], message(), files(story), story.day, author)
            story.reason = None
            tip = commit("refs/heads/main", [tip, side], f"Muutos {mark + 1}: yhdistä",
                         files(story), story.day, "Digi")
        else:
            # Now and then a clock is wrong.
            day = story.day - DAY * 40 if chance.random() < 0.03 else story.day
            tip = commit("refs/heads/main", [tip] if tip else [], message(), files(story), day, author)
        if version and chance.random() < 0.3:
            name = f"seuranta-{len(points) + 1}"
            stream.append(f"reset refs/tags/{name}\nfrom :{tip}\n\n")
            points.append(name)
            story.reviews[name] = {
                "date": story.day.isoformat(), "body": "ohjausryhma", "ref": name,
                "report": "Seuranta"}
            if chance.random() < 0.5:
                story.config.setdefault("baselines", {})[f"perus-{len(points)}"] = {"ref": name}
    stream.append("reset refs/heads/main\nfrom :%d\n\n" % tip)
    subprocess.run(["git", "-C", path, "fast-import", "--quiet", "--force"],
                   input="".join(stream).encode(), check=True)
    subprocess.run(["git", "-C", path, "reset", "--quiet", "--hard", "main"], check=True)
    today = story.day + DAY * chance.choice([0, 0, 1, 5, 20, 60, 120])
    if chance.random() < 0.4:
        # A day on which something ends, or the day after: the boundaries of late and due.
        ends = [datetime.date.fromisoformat(record["end"])
                for record in [*story.actions.values(), *story.phases.values()]
                if len(record.get("end", "")) == 10]
        ends = [day for day in ends if day >= story.day]
        if ends:
            today = min(ends) + DAY * chance.choice([0, 1])
    ranges = [f"{points[0]}..HEAD"] if points else []
    if len(points) > 1:
        ranges.append(f"{points[0]}..{points[-1]}")
    ranges.append("HEAD~3..HEAD")
    return History(path, f"history {seed}", today.isoformat(), ranges,
                   [*(f"actions/{id}" for id in story.actions),
                    *(f"phases/{id}" for id in story.phases)], PARTIES,
                   story.config.get("limits"), story.broken is not None)
