"""Reads what the forms say, each by its own structure.

A form for people is read as blocks: what stands together as one thing, such as a row of a table, an
item of a list with what is below it, or a paragraph. A fact of the JSON is in a form where one block
names the record and carries its numbers.
"""
import csv
import html.parser
import io
import re

PEOPLE = ("text", "markdown", "html", "mail")
HOLDING = {"li", "tr", "p", "dd", "section", "article", "h1", "h2", "h3", "h4", "td", "th", "div",
           "summary", "details", "caption"}
UNSEEN = {"script", "style", "svg", "title"}
EMPTY = {"meta", "link", "br", "hr", "img", "input", "col", "wbr", "path", "rect", "line", "circle"}


class Blocks(html.parser.HTMLParser):
    """The texts of an HTML page's items, rows and paragraphs, and the cells of its tables."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.open, self.blocks, self.unseen = [], [], 0
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag in EMPTY:
            return
        self.unseen += tag in UNSEEN
        self.open.append((tag, []))

    def handle_endtag(self, tag):
        if tag in EMPTY:
            return
        while self.open:
            name, texts = self.open.pop()
            self.unseen -= name in UNSEEN
            text = " ".join("".join(texts).split())
            if name in ("li", "tr", "p", "dd", "caption"):
                self.blocks.append(text)
            if self.open and name not in UNSEEN:
                self.open[-1][1].append(f" {text} " if name in HOLDING else "".join(texts))
            if name == tag:
                break

    def handle_data(self, data):
        if self.open and not self.unseen:
            self.open[-1][1].append(data)


def blocks(form, text):
    """What stands together in a form for people."""
    if form == "html":
        found = Blocks(text).blocks
    else:
        found, item = [], []
        for line in text.split("\n"):
            starts = re.match(r"[•\-] |\| ", line) or not line.strip() or not line.startswith(" ")
            if starts and item:
                found.append(" ".join(item))
                item = []
            item.append(line.replace("**", "").replace("\\", ""))
        found.append(" ".join(item))
    return [plain(block) for block in found]


def plain(text):
    """A text whose numbers have no marks of thousands."""
    return re.sub("(?<=\\d)[\u00a0\u202f,](?=\\d{3}(?!\\d))", "", text)


def signed(days):
    """Days as every form writes them."""
    return str(days) if days == 0 else f"+{days}" if days > 0 else f"−{-days}"


def carries(block, words):
    return all(re.search(rf"(?<![\w.+−-]){re.escape(str(each))}(?![\w])", block) for each in words)


def missing(form, text, facts):
    """The facts, each a tuple of words, that no block of a form carries."""
    found = blocks(form, text)
    return {fact for fact in facts if not any(carries(block, fact) for block in found)}


def rows(text):
    """The rows of a CSV file, by the names of its columns."""
    return list(csv.DictReader(io.StringIO(text, newline="")))


def numbers(text, like=None):
    """The numbers of a CSV file by row and column; like another, where that one has numbers."""
    def cells(text, delimiter=","):
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))[1:]
    pattern = cells(like or text)
    own = cells(text.removeprefix("\ufeff"), ";") if like else pattern
    return {(line, column): own[line][column].replace(",", ".") if line < len(own) else None
            for line, row in enumerate(pattern) for column, cell in enumerate(row)
            if re.fullmatch(r"-?\d+(\.\d+)?", cell)}


def events(text):
    """The entries of a calendar: day by their id."""
    found = {}
    for event in text.replace("\r\n ", "").replace("\r\n", "\n").split("BEGIN:VEVENT")[1:]:
        lines = dict(line.split(":", 1) for line in event.split("\n") if ":" in line)
        found[lines["UID"]] = lines["DTSTART;VALUE=DATE"]
    return found
