"""Writes the files of a made-up roadmap."""
import json


def period(chance, day):
    """A period around a day, written with some precision."""
    kind = chance.choice("ddddmmmqqhty w".replace(" ", ""))
    if kind == "d":
        return day.isoformat()
    if kind == "m":
        return f"{day.year}-{day.month:02}"
    if kind == "q":
        return f"{day.year}-Q{(day.month + 2) // 3}"
    if kind == "h":
        return f"{day.year}-H{(day.month + 5) // 6}"
    if kind == "t":
        return f"{day.year}-T{(day.month + 3) // 4}"
    if kind == "w":
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}"
    return str(day.year)


def files(story):
    """The roadmap's files as they stand."""
    files = {
        "tiekartta.yaml": story.config,
        "roadmap.yaml": {
            "roadmap": story.roadmap, "vision": {"statement": "Sujuva kunta", "horizon": "2029"},
            "parties": story.parties, "goals": story.goals, "requirements": story.requirements,
            "perspectives": story.perspectives, "indicators": story.indicators,
            "decisions": story.decisions, "reviews": story.reviews},
        "phases.yaml": {"phases": story.phases}}
    for home in ("T1", "T2"):
        actions = {id: each for id, each in story.actions.items() if story.homes[id] == home}
        files[f"actions/{home}.yaml"] = {"actions": actions} if actions else None
    texts = {}
    for path, content in files.items():
        if content is None:
            continue
        text = write(content)
        if story.broken and path == f"actions/{story.broken}.yaml":
            text += "  A: [\n"
        texts[path] = text
    return texts


def write(value, indent=""):
    """A value as YAML in blocks, keys plain and texts in quotes where they want it."""
    lines = ""
    for key, inner in value.items():
        if isinstance(inner, dict) and inner:
            lines += f"{indent}{key}:\n{write(inner, indent + '  ')}"
        elif isinstance(inner, (dict, list)):
            lines += f"{indent}{key}: {json.dumps(inner, ensure_ascii=False)}\n"
        else:
            text = str(inner)
            plain = text != "%" and all(letter.isalnum() or letter in "-. " for letter in text)
            lines += f"{indent}{key}: {text if plain else json.dumps(text, ensure_ascii=False)}\n"
    return lines
