"""Commands that must say the same because they are asked for the same in two ways.

Each pair names itself, and gives what each way says. What only tells which way was asked, such as
the revision's name, is left out.
"""
import datetime
import json
import os
import shutil
import subprocess

from forms import PEOPLE, events, missing, numbers, rows
from program import Program
from spoken import FACTS, TABLES

# Keys of words, which differ by language, and of where things were asked for.
WORDS = {"message", "title", "titles", "what", "text", "reason", "hint", "quote", "lang", "language",
         "statement", "unit", "organization", "vision", "value", "stanza", "cautions", "from", "to", "causes", "name"}
ASKED = {"revision", "uncommitted"}


def without(value, keys):
    """A value without some keys, however deep."""
    if isinstance(value, dict):
        return {key: without(inner, keys) for key, inner in value.items() if key not in keys}
    if isinstance(value, list):
        return [without(inner, keys) for inner in value]
    return value


def git(path, *words):
    run = subprocess.run(["git", "-C", path, *words], stdout=subprocess.PIPE, check=True,
                         env={**os.environ, "GIT_CONFIG_GLOBAL": "/nonexistent/gitconfig"})
    return run.stdout.decode().strip()


COMMANDS = {
    "show": ["show"], "lint": ["lint", "--fail-on", "never"], "summary": ["summary"],
    "slippage": ["slippage"]}


def languages(history, program, view):
    """The three languages tell the same figures."""
    told = {}
    for lang in ("fi", "sv", "en"):
        other = program if lang == program.lang else Program(history.path, history.today, lang)
        for name, words in COMMANDS.items():
            told.setdefault(name, {})[f"--lang {lang}"] = without(other.json(*words), WORDS)
        for name in ("changelog", "diff", "check"):
            told.setdefault(name, {})[f"--lang {lang}"] = without(
                other.json(name, history.ranges[0]), WORDS)
    for name, said in told.items():
        yield f"figures of {name} in each language", said


def revisions(history, program, view):
    """The files as they are equal HEAD where nothing is uncommitted; and a revision a clone at it."""
    for name, words in COMMANDS.items():
        yield f"{name} of a clean folder and of HEAD", {
            "the folder": without(program.json(*words), ASKED),
            "--at HEAD": without(program.json(*words, "--at", "HEAD"), ASKED)}
    commits = git(history.path, "rev-list", "--first-parent", "HEAD").split()
    for commit in {commits[len(commits) // part] for part in ((2, 4) if history.thorough else (3,))}:
        clone = f"{history.path}-at-{commit[:8]}"
        git(".", "clone", "--quiet", "--no-checkout", history.path, clone)
        for tag in git(clone, "tag", "--no-merged", commit).split():
            git(clone, "tag", "--delete", tag)
        git(clone, "checkout", "--quiet", "-B", "main", commit)
        git(clone, "remote", "remove", "origin")
        other = Program(clone, history.today)
        for name, words in COMMANDS.items():
            yield f"{name} of a revision and of a clone at it", {
                f"--at {commit[:8]}": without(program.json(*words, "--at", commit), ASKED),
                "the clone": without(other.json(*words), ASKED)}
        there = {each["record"] for each in other.json("slippage")["records"] if each["present"]}
        for record in sorted(there.intersection(history.records))[:4]:
            id = record.split("/")[1]
            for name in ("log", "blame"):
                yield f"{name} of {id} at a revision and in a clone at it", {
                    f"--at {commit[:8]}": program.json(name, id, "--at", commit),
                    "the clone": other.json(name, id)}
        shutil.rmtree(clone)


def days(history, program, view):
    """`--until` a day and `--since` the next part the line; slippage until a day is of its version."""
    landed = git(history.path, "log", "--first-parent", "--format=%H %cs", "HEAD").split("\n")
    commit, day = landed[len(landed) // 2].split()
    next_day = (datetime.date.fromisoformat(day) + datetime.timedelta(days=1)).isoformat()
    for record in history.records[:4]:
        id = record.split("/")[1]
        whole = program.json("log", id)["events"]
        try:
            then = program.json("log", id, "--until", day)
        except Exception:
            continue
        # An id that was used again named another record then.
        if then["record"] != record:
            continue
        before = then["events"]
        after = program.json("log", id, "--since", next_day)["events"]
        yield f"log of {id} in two parts", {
            "whole": [each["commit"] for each in whole],
            f"until {day} and since {next_day}": [each["commit"] for each in before + after]}


def caches(history, program, view):
    """What was kept changes nothing."""
    kept = os.path.join(history.path, ".git", "tiekartta")
    shutil.rmtree(kept, ignore_errors=True)
    cold, warm = (Program(history.path, history.today) for _ in range(2))
    none = Program(history.path, history.today, cache=False)
    for name in ("slippage", "summary"):
        yield f"{name} with and without what was kept", {
            "before": program.json(name), "nothing kept": cold.json(name), "kept": warm.json(name)}
    yield "slippage without a cache", {
        "kept": warm.json("slippage"), "--no-cache": none.json("slippage")}
    for record in history.records[:3]:
        id = record.split("/")[1]
        for name in ("log", "blame"):
            yield f"{name} without a cache", {
                "kept": program.json(name, id), "--no-cache": none.json(name, id)}


def media(history, program, view):
    """Every form says what the JSON says, in each language."""
    range = history.ranges[0]
    for lang in ("fi", "sv", "en") if history.thorough else (program.lang,):
        other = Program(history.path, history.today, lang)
        for command in ("show", "summary", "slippage", "diff --full", "changelog --full", "changelog"):
            words = command.split()
            words[1:1] = [range] if words[0] in ("diff", "changelog") else []
            tables = ("csv", "csv-fi") if words[0] in ("summary", "slippage", "changelog") else ()
            forms = other.files(*words, forms=("json", *PEOPLE, *tables))
            said = json.loads(forms["json"])
            for meaning, facts in FACTS.get(command, {}).items():
                wanted = facts(said)
                for form in PEOPLE if wanted else ():
                    yield f"{meaning}, {command} in {form}, {lang}", {
                        "json": set(), "missing": missing(form, forms[form], wanted)}
            if tables:
                for meaning, (of_rows, of_json) in TABLES.get(command, {}).items():
                    yield f"{meaning}, {command}, {lang}", {
                        "json": of_json(said), "csv": of_rows(rows(forms["csv"]))}
                yield f"numbers of {command} in both kinds of tables, {lang}", {
                    "csv": numbers(forms["csv"]),
                    "csv-fi": numbers(forms["csv-fi"], like=forms["csv"])}
            if lang == program.lang:
                yield f"{command} on stdout and in a file", {
                    "stdout": program.json(*words), "the file": said}
    if not history.is_broken:
        yield "entries of calendars", {
            name: events(program.text(name, form="ics")) for name in ("show", "summary")}


PAIRS = [media, languages, revisions, days, caches]
