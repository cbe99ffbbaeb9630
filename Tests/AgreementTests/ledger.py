"""Counts comparisons and keeps what disagrees."""
import json


class Ledger:
    def __init__(self):
        self.compared = 0
        self.faults = []

    def equal(self, meaning, where, said):
        """Holds what several commands say of one meaning against the first of them."""
        (first, value), *others = said.items()
        for other, its in others:
            self.compared += 1
            if its != value:
                self.faults.append((meaning, where, first, *difference(value, its), other))

    def told(self):
        for meaning, where, first, one, two, other in self.faults:
            yield f"{meaning}: {where}\n    {first}: {one}\n    {other}: {two}"


def difference(one, two):
    """The parts of two values that differ, in words."""
    if isinstance(one, dict) and isinstance(two, dict):
        keys = [key for key in {**one, **two} if one.get(key, "absent") != two.get(key, "absent")]
        return tuple(words({key: each.get(key, "absent") for key in keys}) for each in (one, two))
    if isinstance(one, (set, frozenset)) and isinstance(two, (set, frozenset)):
        return (f"{words(sorted(one - two))} besides", f"{words(sorted(two - one))} besides")
    return words(one), words(two)


def words(value):
    if isinstance(value, dict):
        value = {key if isinstance(key, str) else "/".join(map(str, key)): inner
                 for key, inner in value.items()}
    text = json.dumps(value, ensure_ascii=False, default=lambda each: sorted(map(str, each)))
    return text if len(text) <= 400 else text[:400] + "…"
