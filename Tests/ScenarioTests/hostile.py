"""Reads reports full of hostile words with readers that share nothing with their writers.

Says what was read, or what was found that no report may have.
"""
import csv, io, json, pathlib, re, sys
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

try:
    import html5lib
except ImportError:
    html5lib = None
try:
    import icalendar
except ImportError:
    icalendar = None

faults = []
ELEMENTS = set(
    "html head meta title style body main h1 h2 h3 h4 h5 h6 p div span strong em code pre ul ol li"
    " dl dt dd table caption thead tbody tr th td a details summary blockquote hr br mark svg g"
    " path line rect circle text polyline polygon defs pattern use tspan desc figure figcaption"
    " section colgroup col ellipse".split())
OPEN = re.compile(r"(https?://|mailto:|#)", re.I)


def fault(file, words):
    faults.append(f"{file.name}: {words}")


class Page(HTMLParser):
    """Collects what a page has that is more than words."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.odd = []

    def handle_starttag(self, tag, attributes):
        if tag.lower() not in ELEMENTS:
            self.odd.append(f"element {tag}")
        for name, value in attributes:
            if name.startswith("on") or name in ("srcdoc", "formaction", "action"):
                self.odd.append(f"attribute {name}")
            # References within a picture lead to its own patterns.
            if name in ("href", "src", "xlink:href") and not OPEN.match(value or ""):
                self.odd.append(f"address {value!r}")

    def handle_comment(self, data):
        self.odd.append(f"comment {data!r}")


def html(file, text):
    page = Page()
    page.feed(text)
    for odd in page.odd:
        fault(file, odd)
    ET.fromstring(text.replace("<!DOCTYPE html>", "", 1))
    if html5lib:
        html5lib.HTMLParser(strict=True).parse(text)


def markdown(file, text):
    # Code stands as it is; in code no mark means anything.
    words = re.sub(r"(?m)^(\s*(?:> )?)(`{3,})\n(?s:.*?)\n\s*\2$", "", text)
    words = re.sub(r"(?<![`\\])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)", "", words)
    for match in re.finditer(r"(?<!\\)\]\(<([^>]*)>\)", words):
        if not OPEN.match(match.group(1)):
            fault(file, f"link to {match.group(1)!r}")
    words = re.sub(r"(?<!\\)\]\(<[^>]*>\)", "", words)
    words = re.sub(r"</?(details|summary)>|<!-- tiekartta: (begin|end) -->", "", words)
    if "<" in words:
        at = words.index("<")
        fault(file, f"markup: {words[max(0, at - 40):at + 40]!r}")
    if re.search(r"(?<!\\)!\[", words):
        fault(file, "a picture")
    if re.search(r"(?m)^\s*(?:[-*>] )*/[a-z]", words):
        fault(file, "a command to a forge")
    if re.search(r"(?<![A-Za-z0-9_])(@|&#64;)[A-Za-z0-9]", words):
        fault(file, "somebody is called")
    for table in re.findall(r"(?:^\|.*\n)+", words, re.M):
        rows = [len(re.findall(r"(?<!\\)(?:\\\\)*\|", row)) for row in table.splitlines()]
        if len(set(rows)) != 1:
            fault(file, f"cells: {rows}")


def mail(file, text):
    for line in text.split("\n"):
        if line.startswith((">", "From ")) or line in ("--", "-- ", ".", "From"):
            fault(file, f"line {line!r}")
        if line != line.rstrip(" "):
            fault(file, f"line ends in a space: {line!r}")


def table(file, text, separator):
    rows = list(csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=separator,
                           strict=True))
    if len({len(row) for row in rows}) != 1:
        fault(file, f"columns: {sorted({len(row) for row in rows})}")
    for row in rows:
        for cell in row:
            bare = re.sub(r"^[\s\u00ad\u200b-\u200d\ufeff]+", "", cell)
            if bare[:1] in tuple("=@＝＋－＠") or cell[:1] in tuple("\t\r\n") or (
                    bare[:1] in ("+", "-") and not re.fullmatch(r"[+-][0-9]+([.,][0-9]+)?", bare)):
                fault(file, f"formula {cell!r}")


PROPERTIES = set("BEGIN VERSION PRODID CALSCALE METHOD NAME X-WR-CALNAME X-WR-CALDESC UID DTSTAMP"
                 " SEQUENCE DTSTART DTEND SUMMARY DESCRIPTION TRANSP END".split())


def ics(file, text):
    if not text.endswith("\r\n") or "\n" in text.replace("\r\n", ""):
        fault(file, "ends of lines")
    for line in text.encode().split(b"\r\n"):
        if len(line) > 76:
            fault(file, f"long line {line!r}")
    for line in text.replace("\r\n ", "").split("\r\n")[:-1]:
        if re.split("[:;]", line)[0] not in PROPERTIES:
            fault(file, f"property {line!r}")
    if text.count("BEGIN:VCALENDAR\r\n") != 1 or text.count("\r\nEND:VCALENDAR\r\n") != 1:
        fault(file, "calendars")
    if icalendar:
        icalendar.Calendar.from_ical(text)


def github(file, text):
    for line in text.split("\n")[:-2]:
        if not re.match(r"::(error|warning|notice) file=[^:,]*,line=[0-9]+,", line):
            fault(file, f"line {line!r}")


READERS = {
    "html": html, "markdown": markdown, "mail": mail, "ics": ics, "github": github,
    "csv": lambda file, text: table(file, text, ","),
    "csv-fi": lambda file, text: table(file, text, ";"),
    "json": lambda file, text: json.loads(text), "gitlab": lambda file, text: json.loads(text),
    "rdjson": lambda file, text: json.loads(text), "sarif": lambda file, text: json.loads(text),
    "junit": lambda file, text: ET.fromstring(text),
    "checkstyle": lambda file, text: ET.fromstring(text),
    "atom": lambda file, text: ET.fromstring(text.encode()),
}

count = 0
for file in sorted(pathlib.Path(sys.argv[1]).iterdir(), key=lambda file: file.name):
    if file.is_dir() or file.name.startswith("."):
        continue
    form = file.name.split(".", 1)[1]
    with open(file, encoding="utf-8", newline="") as stream:
        text = stream.read()
    if not text:
        continue
    count += 1
    if form in READERS:
        try:
            READERS[form](file, text)
        except Exception as error:
            fault(file, f"cannot be read: {type(error).__name__}: {error}")
if count < 100:
    faults.append(f"only {count} results to read")
if faults:
    print(f"{len(faults)} faults")
    print("\n".join(faults[:40]))
    sys.exit(1)
print(f"read {count}")
