#!/usr/bin/env python3
"""Holds against each other what the commands say of the same thing.

    agree.py example                 the story of the example
    agree.py random FIRST COUNT      made-up histories by their seeds
    agree.py real BUNDLE             a real history, of which some records are looked at

The program is $TIEKARTTA, else .build/debug/tiekartta. Each disagreement is told with what it is
about, the history and day, and what both commands say; --keep FOLDER keeps the histories there; --quick
looks at fewer records, languages and revisions of each.
Exit code 1 where anything disagrees.
"""
import argparse
import collections
import os
import random
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

# Nothing is left beside the sources.
sys.dont_write_bytecode = True

from histories import History, random_history
from ledger import Ledger
from meanings import PERIOD, STANDING
from pairs import PAIRS, caches, revisions
from program import ROOT, Program, Refused, View
from ranges import RANGE
from reading import readings
from records import PARTY, RECORD

# Commands that read of a broken file what can be read, where a history takes its last whole version.
OF_FILES = ("show", "lint", "diff", "check")

# What does not agree yet, by the beginning of its name, and why. It is told in each run; a line goes
# when it does.
WAITING = {}


def compare(history, pairs=PAIRS):
    """Everything that is said twice of one history."""
    ledger = Ledger()
    if not history.thorough:
        history.records = random.Random(history.name).sample(history.records, 4)
    program = Program(history.path, history.today)
    if history.is_broken:
        known = {each["record"] for each in program.json("slippage")["records"]}
        history.records = [each for each in history.records if each in known]
    where = f"{history.name}, {history.today}"
    for number, range in enumerate(history.ranges):
        view = View(history, program, range)
        for table in [RANGE] if number else [RANGE, STANDING, PERIOD]:
            for meaning, places in table.items():
                hold(ledger, meaning, f"{where}, {range}", places, view)
    view = View(history, program, history.ranges[0])
    for table, things in (RECORD, history.records), (PARTY, history.parties):
        for thing in things:
            for meaning, places in table.items():
                hold(ledger, meaning, f"{where}, {thing}", places, view, thing)
    for pair in pairs:
        try:
            for meaning, said in pair(history, program, view):
                ledger.equal(meaning, where, said)
        except Refused as refusal:
            ledger.equal(pair.__doc__, where, {"wanted": "a result", "came": str(refusal)})
    return ledger


def hold(ledger, meaning, where, places, *given):
    """What each place says, or why it says nothing."""
    said = {}
    for place, value in places.items():
        command = place.split(",")[0].split()[0]
        if given[0].history.is_broken and command in OF_FILES:
            continue
        if command in ("diff", "check") and given[0].has_lost_rename:
            continue
        try:
            said[place] = value(*given)
        except Refused as refusal:
            said[place] = str(refusal)
        except (KeyError, StopIteration, IndexError, TypeError) as fault:
            said[place] = f"cannot be read: {fault!r}"
    if said:
        ledger.equal(meaning, where, said)


def reason(meaning):
    """Why a meaning that disagrees is waited for; None where it is not."""
    return next((why for start, why in WAITING.items() if meaning.startswith(start)), None)


def example(folder):
    path = os.path.join(folder, "example")
    subprocess.run([ROOT / "script/replay-example", path], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return existing(path, "the example", "2026-11-30", [
        "hyvaksytty-2026-02-16..HEAD", "hyvaksytty-2026-02-16..seuranta-2026-T2",
        "seuranta-2026-T2..HEAD"])


def real(folder, bundle):
    path = os.path.join(folder, "real")
    subprocess.run(["git", "clone", "--quiet", "--branch", "main", bundle, path], check=True)
    return existing(path, "the real history", "2026-11-23", ["HEAD~300..HEAD", "HEAD~1000..HEAD~400"],
                    sample=8)


def existing(path, name, today, ranges, sample=None):
    """A history that is there, and its records, or some of them."""
    shown = Program(path, today).json("show")
    works = shown["actions"] + shown["phases"]
    if sample:
        works = random.Random(1).sample(works, sample)
    known = {each["party"] for each in Program(path, today).json("summary")["parties"]}
    parties = sorted({each["responsible"] for each in works} & known)
    return History(path, name, today, ranges, [each["record"] for each in works], parties)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("what", choices=["example", "random", "real"])
    parser.add_argument("rest", nargs="*")
    parser.add_argument("--keep")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()

    def chosen(history):
        history.thorough = not options.quick
        return history

    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or scratch
        os.makedirs(folder, exist_ok=True)
        if options.what == "example":
            work = [lambda: compare(chosen(example(folder)), [*PAIRS, readings])]
        elif options.what == "real":
            work = [lambda: compare(chosen(real(folder, *options.rest)), [caches, revisions])]
        else:
            first, count = map(int, options.rest)
            work = [lambda seed=seed: compare(chosen(random_history(folder, seed)), [*PAIRS, readings])
                    for seed in range(first, first + count)]
        with ThreadPoolExecutor(2) as pool:
            ledgers = list(pool.map(lambda each: each(), work))
    waiting = collections.Counter()
    for each in ledgers:
        waiting.update(fault[0] for fault in each.faults if reason(fault[0]))
        each.faults = [fault for fault in each.faults if not reason(fault[0])]
        print(*each.told(), sep="\n", end="\n" if each.faults else "")
    faults = [fault for each in ledgers for fault in each.faults]
    for meaning, number in waiting.items():
        print(f"waits: {number} of {meaning}: {reason(meaning)}")
    print(f"{sum(each.compared for each in ledgers)} comparisons, {len(faults)} disagree")
    for (meaning, one, other), number in collections.Counter(
            (fault[0], fault[2], fault[-1]) for fault in faults).most_common():
        print(f"{number:5} {meaning}: {one} / {other}")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
