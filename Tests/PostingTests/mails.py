"""Reads mails with Python's own parser, which shares nothing with what wrote them, and complains
about whatever is not as it was meant. Usage: mails.py FOLDER, which holds N.eml and N.json."""

import email
import email.policy
import json
import pathlib
import sys

HEADERS = ["Date", "From", "To", "Subject", "Message-ID", "In-Reply-To", "References", "List-Id",
           "Auto-Submitted", "Content-Language", "MIME-Version", "Content-Type"]


def squeezed(text):
    return " ".join(text.split())


def faults(raw, facts):
    lines = raw.split(b"\r\n")
    if raw.count(b"\n") != len(lines) - 1 or raw.count(b"\r") != len(lines) - 1:
        yield "a line ends in other than CRLF"
    if max(map(len, lines)) > 998:
        yield "a line is too long"
    if any(byte > 126 or byte < 32 for line in lines for byte in line):
        yield "a byte is no printable ASCII"
    if b"." in lines:
        yield "a point stands alone"
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    if mail.keys() != HEADERS:
        yield f"headers: {mail.keys()}"
    for part in mail.walk():
        if part.defects:
            yield f"defects: {part.defects}"
    for name in ["Subject", "From", "To"]:
        if mail[name].defects:
            yield f"{name}: {mail[name].defects}"
    if [a.addr_spec for a in mail["From"].addresses] != ["tiekartta@kuusilampi.example"]:
        yield f"From: {mail['From']}"
    if [a.addr_spec for a in mail["To"].addresses] != ["johtoryhma@kuusilampi.example"]:
        yield f"To: {mail['To']}"
    if not squeezed(mail["Subject"]).startswith(squeezed(facts["title"])):
        yield f"Subject: {mail['Subject']!r}, title {facts['title']!r}"
    if mail["Message-ID"].strip() != facts["id"]:
        yield f"Message-ID: {mail['Message-ID']}"
    body = mail
    files = []
    if facts["files"]:
        body, *files = list(mail.iter_parts())
    if len(files) != facts["files"]:
        yield f"{len(files)} files"
    for file in files:
        if file.get_content_type() != "text/calendar" or not file.is_attachment():
            yield f"attachment: {file.items()}"
        if len(file.keys()) != 3 or "END:VCALENDAR" not in file.get_content():
            yield f"attachment: {file.items()}"
    parts = list(body.iter_parts())
    if [part.get_content_type() for part in parts] != ["text/plain", "text/html"]:
        yield f"parts: {[part.get_content_type() for part in parts]}"
    plain, page = (part.get_content() for part in parts)
    if "2 asiaa odottaa" not in squeezed(plain) and "…" not in plain:
        yield "no verdict in the plain part"
    if not page.startswith("<!DOCTYPE html>") or "</html>" not in page or "<svg" in page:
        yield "the page is not whole"


folder = pathlib.Path(sys.argv[1])
count = 0
for path in sorted(folder.glob("*.eml")):
    facts = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    found = list(faults(path.read_bytes(), facts))
    if found:
        print(f"{path.name}: {found}")
        sys.exit(1)
    count += 1
print(f"{count} mails read")
