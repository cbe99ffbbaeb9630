"""Repositories that are damaged or made by somebody who means harm, and what the program says of them.

Each is made by git and Python, and each command that reads history is run in it: it must come to an
end in a short time, by itself and not by a signal, and say what the case expects of it.

    hostile.py PROGRAM [--quick] [-v] [PART OF A NAME]...

--quick runs a few commands only, those that read in different ways; -v tells of each run.
"""

import hashlib
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import zlib

LIMIT = 60  # seconds; what goes round in a circle is stopped after twenty of a processor's
TODAY = "2026-11-30"
COMMANDS = (
    ["slippage", "--no-cache"], ["slippage"], ["log", "A1"], ["blame", "A1"],
    ["diff", "HEAD~2..HEAD"], ["diff", "HEAD"], ["check", "HEAD~2...HEAD"],
    ["changelog", "HEAD~2..HEAD"], ["summary"], ["show", "A1"], ["lint"], ["lint", "--at", "HEAD~1"],
    ["lint", "--staged"], ["baseline", "list"])
GIT = {
    "HOME": "/nonexistent", "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
    "GIT_CONFIG_GLOBAL": "/nonexistent/gitconfig", "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Digi", "GIT_AUTHOR_EMAIL": "digi@kuusilampi.example",
    "GIT_COMMITTER_NAME": "Digi", "GIT_COMMITTER_EMAIL": "digi@kuusilampi.example"}
ROADMAP = """roadmap: {title: Digitiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: draft}
parties: {ict: {title: ICT, kind: unit}}
goals: {T1: {title: Asiointi}}
"""


class Repository:
    """A roadmap of seven versions, in each of which an action's end moves."""

    def __init__(self, folder):
        self.path = pathlib.Path(folder)
        self.path.mkdir()
        self.git("init", "--quiet", "--initial-branch=main", ".")
        self.write("tiekartta.yaml", "format: 1\nlanguage: en\n")
        self.write("roadmap.yaml", ROADMAP)
        for month in range(1, 8):
            self.move(month)

    def write(self, name, text):
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def move(self, month):
        self.write(
            "a.yaml", "actions:\n  A1:\n    title: Asiointi\n    status: in-progress\n    goals: T1\n"
            f"    responsible: ict\n    start: 2026-01-01\n    end: 2027-0{month}-28\n")
        self.commit(f"2026-0{month}-10")

    def commit(self, day, seconds=None):
        self.git("add", "--all")
        when = seconds or f"{day}T12:00:00+0200"
        self.git("commit", "--quiet", "--allow-empty", "-m", f"Siirto\n\nReason: {day}",
                 GIT_AUTHOR_DATE=when, GIT_COMMITTER_DATE=when)

    def git(self, *words, input=None, **more):
        done = subprocess.run(
            ["git", "-C", str(self.path), *words], env={**GIT, **more}, input=input,
            capture_output=True)
        if done.returncode:
            raise RuntimeError(f"git {words}: {done.stderr.decode(errors='replace')}")
        return done.stdout.decode(errors="replace").strip()

    def id(self, name):
        return self.git("rev-parse", name)

    def loose(self, name):
        """The file of an object that lies by itself."""
        id = self.id(name)
        file = self.path / ".git/objects" / id[:2] / id[2:]
        file.chmod(0o644)
        return file

    def put(self, sort, content, id=None):
        """Keeps any bytes as an object, under its own name or another one's."""
        whole = f"{sort} {len(content)}\0".encode() + content
        id = id or hashlib.sha1(whole).hexdigest()
        file = self.path / ".git/objects" / id[:2] / id[2:]
        file.parent.mkdir(exist_ok=True)
        if file.exists():
            file.chmod(0o644)
        file.write_bytes(zlib.compress(whole))
        return id

    def put_commit(self, tree, parents, when="1775000000 +0200", committed=None, id=None):
        lines = [f"tree {tree}", *(f"parent {each}" for each in parents),
                 f"author Digi <d@x> {when}", f"committer Digi <d@x> {committed or when}", "", "Teko"]
        return self.put("commit", ("\n".join(lines) + "\n").encode(), id)

    def put_tree(self, *entries, id=None):
        return self.put(
            "tree", b"".join(f"{mode} ".encode() + (name if isinstance(name, bytes) else name.encode())
                             + b"\0" + bytes.fromhex(object) for mode, name, object in entries), id)

    def entries(self, name="HEAD"):
        return [(line.split()[0].lstrip("0"), line.split("\t")[1], line.split()[2])
                for line in self.git("ls-tree", name).splitlines()]

    def set(self, id):
        self.git("update-ref", "refs/heads/main", id)

    def pack(self):
        self.git("repack", "-a", "-d", "--quiet")
        self.git("prune-packed")
        (pack,) = (self.path / ".git/objects/pack").glob("*.pack")
        for file in pack.parent.iterdir():
            file.chmod(0o644)
        return pack


CASES = {}


def case(*codes, says=None):
    """What a repository is made of; the exit codes that are right; what some command must say."""
    def keep(make):
        CASES[make.__name__] = (make, set(codes or (0, 1, 4)), says)
        return make
    return keep


# --- Objects by themselves

for part, name in (("blob", "HEAD~1:a.yaml"), ("tree", "HEAD~1^{tree}"), ("commit", "HEAD~1"),
                   ("tip", "HEAD"), ("tip tree", "HEAD^{tree}"), ("tip blob", "HEAD:a.yaml")):
    for how, change in (
            ("cut", lambda bytes: bytes[:len(bytes) // 2]), ("cut at 20", lambda bytes: bytes[:20]),
            ("cut by one", lambda bytes: bytes[:-1]), ("cut by five", lambda bytes: bytes[:-5]),
            ("empty", lambda bytes: b""),
            ("garbage", lambda bytes: bytes[:30] + b"\xff" * 40 + bytes[70:]),
            ("zeros", lambda bytes: bytes[:25] + b"\0" * len(bytes[25:])),
            ("longer", lambda bytes: bytes + b"more"),
            ("no header", lambda bytes: zlib.compress(b"blub 12\0" + b"x" * 12)),
            ("huge size", lambda bytes: zlib.compress(b"blob 18446744073709551615\0x")),
            ("false size", lambda bytes: zlib.compress(b"blob 999999999\0x")),
            ("small size", lambda bytes: zlib.compress(b"blob 2\0xyz"))):
        def make(repository, name=name, change=change):
            file = repository.loose(name)
            file.write_bytes(change(file.read_bytes()))
        make.__name__ = f"{part}, {how}"
        case(0, 1, 4, says="git fsck")(make)


@case(says="git fsck")
def folder_as_object(repository):
    file = repository.loose("HEAD~1:a.yaml")
    file.unlink()
    file.mkdir()


@case(says="git fsck")
def pipe_as_object(repository):
    file = repository.loose("HEAD~1:a.yaml")
    file.unlink()
    os.mkfifo(file)


@case(says="git fsck")
def missing_blob(repository):
    repository.loose("HEAD~1:a.yaml").unlink()


@case(says="git fsck")
def missing_commit(repository):
    repository.loose("HEAD~2").unlink()


@case(says="git fsck")
def commit_that_is_its_own_parent(repository):
    tree, id = repository.id("HEAD^{tree}"), "12" * 20
    repository.put_commit(tree, [id], id=id)
    repository.set(repository.put_commit(tree, [id]))


@case(says="git fsck")
def tree_in_itself(repository):
    id = "34" * 20
    repository.put_tree(("40000", "x", id), ("40000", "y", id), id=id)
    top = repository.put_tree(*repository.entries(), ("40000", "z", id))
    repository.set(repository.put_commit(top, [repository.id("HEAD")]))


@case()
def tag_of_itself(repository):
    id = "56" * 20
    repository.put("tag", f"object {id}\ntype tag\ntag x\ntagger D <d@x> 1 +0000\n\nx\n".encode(), id)
    file = repository.path / ".git/refs/tags/x"
    file.write_text(id + "\n")
    repository.write("tiekartta.yaml", "format: 1\nlanguage: en\nbaselines:\n  x: {ref: x}\n")


@case(0, 1)
def chain_of_tags(repository):
    id, sort = repository.id("HEAD~1"), "commit"
    for number in range(2000):
        id = repository.put(
            "tag", f"object {id}\ntype {sort}\ntag t{number}\ntagger D <d@x> 1 +0000\n\nx\n".encode())
        sort = "tag"
    (repository.path / ".git/refs/tags/x").write_text(id + "\n")
    repository.write("tiekartta.yaml", "format: 1\nlanguage: en\nbaselines:\n  x: {ref: x}\n")


# --- Packs

def at_offsets(change):
    """Changes the offsets of a pack's index, and makes the index's own sum right again."""
    def make(repository):
        pack = repository.pack()
        index = pack.with_suffix(".idx")
        bytes = bytearray(index.read_bytes())
        count = struct.unpack_from(">I", bytes, 8 + 255 * 4)[0]
        start = 8 + 1024 + count * 24
        for place in range(count):
            old, = struct.unpack_from(">I", bytes, start + 4 * place)
            struct.pack_into(">I", bytes, start + 4 * place, change(old, pack.stat().st_size, place))
        bytes[-20:] = hashlib.sha1(bytes[:-20]).digest()
        index.write_bytes(bytes)
    return make


def packed(name, *codes, says="git fsck"):
    def keep(make):
        make.__name__ = f"pack, {name}"
        case(*codes, says=says)(make)
    return keep


packed("offsets past the end")(at_offsets(lambda old, size, place: size + 1000 + place))
packed("offsets far past the end")(at_offsets(lambda old, size, place: 0x7FFFFF00))
packed("offsets into a table that is not there")(at_offsets(lambda old, size, place: 0xFFFFFFF0))
packed("offsets at the end")(at_offsets(lambda old, size, place: size - 20))
packed("offsets in the last bytes")(at_offsets(lambda old, size, place: size - 1))
packed("offsets of nothing")(at_offsets(lambda old, size, place: 0))
packed("offsets a byte off")(at_offsets(lambda old, size, place: old + 1))
packed("offsets all the same")(at_offsets(lambda old, size, place: 12))


def in_file(suffix, change):
    def make(repository):
        file = repository.pack().with_suffix(suffix)
        bytes = change(bytearray(file.read_bytes()))
        if suffix == ".pack" and len(bytes) > 40:
            bytes[-20:] = hashlib.sha1(bytes[:-20]).digest()
            index = file.with_suffix(".idx")
            told = bytearray(index.read_bytes())
            told[-40:-20] = bytes[-20:]
            told[-20:] = hashlib.sha1(told[:-20]).digest()
            index.write_bytes(told)
        file.write_bytes(bytes)
    return make


def filled(bytes, start, end, byte):
    bytes[start:end] = byte * (end - start)
    return bytes


for share in (0.1, 0.3, 0.5, 0.7, 0.9):
    packed(f"cut at {share}")(in_file(".pack", lambda bytes, s=share: bytes[:int(len(bytes) * s)]))
    packed(f"index cut at {share}")(in_file(".idx", lambda bytes, s=share: bytes[:int(len(bytes) * s)]))
    for byte in (b"\0", b"\xff", b"\x80", b"\x7e"):
        packed(f"{byte} from {share}", 0, 1, 4, says=None)(in_file(
            ".pack", lambda bytes, s=share, b=byte: filled(
                bytes, int(len(bytes) * s), min(int(len(bytes) * s) + 60, len(bytes) - 20), b)))
packed("empty")(in_file(".pack", lambda bytes: bytearray()))
packed("index empty")(in_file(".idx", lambda bytes: bytearray()))
packed("fan-out that falls")(in_file(".idx", lambda bytes: filled(bytes, 8 + 400, 8 + 404, b"\xff")))
packed("fan-out of all")(in_file(".idx", lambda bytes: filled(bytes, 8, 8 + 1024, b"\xff")))
packed("another version")(in_file(".idx", lambda bytes: filled(bytes, 4, 8, b"\x09")))


@packed("gone, its index left")
def _(repository):
    repository.pack().unlink()


@packed("deltas on each other", 0, 1, 4)
def _(repository):
    """Two objects, each told as a change of the other one."""
    (repository.path / ".git/objects/pack").mkdir(exist_ok=True)
    ids = ["78" * 20, "9a" * 20]
    body, offsets, sums = b"PACK" + struct.pack(">II", 2, 2), [], []
    for place in range(2):
        delta = bytes([5, 5, 0x90, 5])
        entry = bytes([7 << 4 | len(delta)]) + bytes.fromhex(ids[1 - place]) + zlib.compress(delta)
        offsets.append(len(body))
        sums.append(zlib.crc32(entry))
        body += entry
    body += hashlib.sha1(body).digest()
    index = b"\xfftOc" + struct.pack(">I", 2)
    index += b"".join(
        struct.pack(">I", sum(int(id[:2], 16) <= first for id in ids)) for first in range(256))
    index += b"".join(bytes.fromhex(id) for id in ids) + struct.pack(">II", *sums)
    index += struct.pack(">II", *offsets) + body[-20:]
    index += hashlib.sha1(index).digest()
    (repository.path / ".git/objects/pack/pack-1.pack").write_bytes(body)
    (repository.path / ".git/objects/pack/pack-1.idx").write_bytes(index)
    top = [each for each in repository.entries() if each[1] != "a.yaml"]
    tree = repository.put_tree(*sorted([*top, ("100644", "a.yaml", ids[0])], key=lambda each: each[1]))
    repository.set(repository.put_commit(tree, [repository.id("HEAD")]))


@packed("several, one index over all of them damaged", says=None)
def _(repository):
    repository.pack()
    repository.move(8)
    repository.git("repack", "--quiet")
    repository.git("multi-pack-index", "write")
    file = repository.path / ".git/objects/pack/multi-pack-index"
    file.chmod(0o644)
    bytes = bytearray(file.read_bytes())
    bytes[len(bytes) // 2:len(bytes) // 2 + 200] = b"\xff" * 200
    file.write_bytes(bytes)


@packed("several, one index over all of them with wild offsets")
def _(repository):
    repository.pack()
    repository.move(8)
    repository.git("repack", "--quiet")
    repository.git("multi-pack-index", "write")
    file = repository.path / ".git/objects/pack/multi-pack-index"
    file.chmod(0o644)
    bytes = bytearray(file.read_bytes())
    for chunk in range(bytes[6]):
        name, start = struct.unpack_from(">4sQ", bytes, 12 + 12 * chunk)
        end, = struct.unpack_from(">Q", bytes, 12 + 12 * (chunk + 1) + 4)
        for place in range(start, end, 8) if name == b"OOFF" else ():
            struct.pack_into(">I", bytes, place + 4, 0x7FFFFF00)
    bytes[-20:] = hashlib.sha1(bytes[:-20]).digest()
    file.write_bytes(bytes)


@case(0, 1)
def commit_graph_damaged(repository):
    repository.git("commit-graph", "write", "--reachable")
    file = repository.path / ".git/objects/info/commit-graph"
    file.chmod(0o644)
    bytes = bytearray(file.read_bytes())
    bytes[1200:] = b"\xff" * len(bytes[1200:])
    file.write_bytes(bytes)


# --- Histories and trees of unusual form

@case(0, 1, says="olders lie more than 128 deep")
def deep_folder_in_one_version(repository):
    tree = repository.put_tree(("100644", "b.yaml", repository.id("HEAD:a.yaml")))
    for _ in range(140):
        tree = repository.put_tree(("40000", "d", tree))
    entries = sorted([*repository.entries(), ("40000", "syvä", tree)], key=lambda each: each[1].encode())
    first = repository.put_commit(repository.put_tree(*entries), [repository.id("HEAD")])
    repository.git("reset", "--quiet", "--hard", "HEAD")
    back = repository.put_commit(repository.id("HEAD^{tree}"), [first], "1776000000 +0200")
    repository.set(back)
    repository.move(9)
    repository.move(8)


@case(0, 1, 4)
def very_deep_folder(repository):
    tree = repository.put_tree(("100644", "b.yaml", repository.id("HEAD:a.yaml")))
    for _ in range(20000):
        tree = repository.put_tree(("40000", "d", tree))
    entries = sorted([*repository.entries(), ("40000", "syvä", tree)], key=lambda each: each[1].encode())
    repository.set(repository.put_commit(repository.put_tree(*entries), [repository.id("HEAD")]))


@case(0, 1, 4)
def folders_of_folders(repository):
    """Ten in each, and the same ones in each of them: more than anybody could go through."""
    tree = repository.put_tree(("100644", "b.yaml", repository.id("HEAD:a.yaml")))
    for _ in range(12):
        tree = repository.put_tree(*(("40000", f"d{number}", tree) for number in range(10)))
    entries = sorted([*repository.entries(), ("40000", "monta", tree)], key=lambda each: each[1])
    repository.set(repository.put_commit(repository.put_tree(*entries), [repository.id("HEAD")]))


@case(0, 1, 4)
def large_tree(repository):
    blob = repository.id("HEAD:roadmap.yaml")
    entries = [("100644", f"x{number:06}.txt", blob) for number in range(100_000)]
    top = sorted([*repository.entries(), *entries], key=lambda each: each[1])
    repository.set(repository.put_commit(repository.put_tree(*top), [repository.id("HEAD")]))


def dated(name, author, committer=None):
    def make(repository):
        repository.set(repository.put_commit(
            repository.id("HEAD^{tree}"), [repository.id("HEAD")], author, committer))
        repository.git("reset", "--quiet", "--hard")
        repository.move(9)
    make.__name__ = f"date, {name}"
    # libgit2 gives up at a date that is no number; the walk itself takes it for none, as git does.
    case(0, 1, 4)(make)


dated("negative", "-62135596800 +0000")
dated("very negative", "-9223372036854775808 +0000")
dated("of the year 292 billion", "9223372036854775807 +0000")
dated("larger than any number", "9" * 60 + " +0000")
dated("of the year 10000", "253402300800 +0000")
dated("of the year 36 million", "1125899906842623 +0000")
dated("none", "", "")
dated("words", "eilen +kaksi")
dated("a zone of years", "1775000000 +99999999")
dated("a zone of no number", "1775000000 -9223372036854775808")


def named(name, *entries, codes=(0, 1, 4), sort=True, says=None):
    def make(repository):
        blob, tree = repository.id("HEAD:a.yaml"), repository.put_tree(
            ("100644", "b.yaml", repository.id("HEAD:a.yaml")))
        own = [(mode, text, {"blob": blob, "tree": tree}[object]) for mode, text, object in entries]
        top = [*repository.entries(), *own]
        if sort:
            top.sort(key=lambda each: each[1] if isinstance(each[1], bytes) else each[1].encode())
        repository.set(repository.put_commit(repository.put_tree(*top), [repository.id("HEAD")]))
        # The tip is as it was, so that the odd version is one of the middle.
        repository.set(repository.put_commit(
            repository.id("HEAD~1^{tree}"), [repository.id("HEAD")], "1776000000 +0200"))
    make.__name__ = f"tree, {name}"
    case(*codes, says=says)(make)


named("two dots", ("40000", "..", "tree"), ("100644", ".", "blob"))
named("git's own data", ("40000", ".git", "tree"), ("40000", ".GIT", "tree"))
named("no name", ("100644", "", "blob"))
named("a slash", ("100644", "x/y.yaml", "blob"), ("40000", "x", "tree"), says="git fsck")
named("an absolute path", ("100644", "/etc/x.yaml", "blob"), says="git fsck")
named("twice", ("100644", "a.yaml", "blob"), says="git fsck")
named("a file and a folder", ("100644", "b.yaml", "blob"), ("40000", "b.yaml", "tree"))
named("no order", ("100644", "0.yaml", "blob"), sort=False, says="git fsck")
named("no UTF-8", ("100644", b"b\xff.yaml", "blob"), ("100644", b"b\xfe.yaml", "blob"),
      ("40000", b"k\xff", "tree"), ("40000", b"k\xfe", "tree"), codes=(0, 1))
named("a mode of no sort", ("777", "b.yaml", "blob"), ("170000", "c.yaml", "blob"))
named("a long name", ("100644", "x" * 100_000 + ".yaml", "blob"))
named("a folder that is a file", ("40000", "k", "blob"), says="git fsck")
named("a file that is a folder", ("100644", "k.yaml", "tree"), says="git fsck")


@case(0, 1, 4)
def replaced_in_a_circle(repository):
    one, other = repository.id("HEAD~1"), repository.id("HEAD~3")
    for id, by in ((one, other), (other, one)):
        file = repository.path / ".git/refs/replace" / id
        file.parent.mkdir(exist_ok=True)
        file.write_text(by + "\n")


@case(0, 1, 4)
def grafted_in_a_circle(repository):
    repository.write(".git/info/grafts", f"{repository.id('HEAD~3')} {repository.id('HEAD')}\n")


@case(2, 4, 0, 1)
def head_of_nothing(repository):
    repository.write(".git/HEAD", "ref: refs/heads/ei-ole\n")


@case(2, 4, 0, 1)
def head_of_a_missing_commit(repository):
    repository.write(".git/HEAD", "00" * 19 + "01\n")


@case(2, 4, 0, 1, 3)
def head_of_words(repository):
    repository.write(".git/HEAD", "ref: ../../../etc/passwd\n")


@case(2, 4, 0, 1)
def head_in_a_circle(repository):
    repository.write(".git/HEAD", "ref: refs/heads/x\n")
    repository.write(".git/refs/heads/x", "ref: refs/heads/y\n")
    repository.write(".git/refs/heads/y", "ref: refs/heads/x\n")


@case(0, 1)
def alternates_to_nowhere(repository):
    repository.write(".git/objects/info/alternates", "/nonexistent/objects\n../../nowhere\n\n# x\n\0\n")


@case(0, 1)
def alternates_in_a_circle(repository):
    repository.write(".git/objects/info/alternates", "../objects\n.\n")


@case(0, 1)
def alternates_with_all_objects(repository):
    other = repository.path / ".git/muualla"
    shutil.move(repository.path / ".git/objects", other)
    repository.write(".git/objects/info/alternates", "../muualla\n")
    (repository.path / ".git/objects/pack").mkdir()


for name, text in (("config", b"[core\n\xff\0"), ("index", b"DIRC\0\0\0\2\xff\xff\xff\xff" + b"x" * 50),
                   ("packed-refs", b"# pack-refs with: peeled\n\xff\xff zz\n^\n"), ("shallow", b"zz\n")):
    def make(repository, name=name, text=text):
        repository.write(f".git/{name}", text)
    make.__name__ = f"damaged {name}"
    case(0, 1, 3, 4)(make)


@case(0, 1, 4)
def message_of_megabytes(repository):
    text = b"tree %s\nparent %s\nauthor D <d@x> 1775000000 +0200\ncommitter D <d@x> 1775000000 +0200\n\n" % (
        repository.id("HEAD^{tree}").encode(), repository.id("HEAD").encode())
    repository.set(repository.put("commit", text + b"Reason: x\n" * 1_000_000))


@case(0, 1, 4)
def commit_of_many_parents(repository):
    repository.set(repository.put_commit(
        repository.id("HEAD^{tree}"), [repository.id("HEAD"), *[repository.id("HEAD~1")] * 20_000]))


def run(program, repository, words):
    start = time.monotonic()
    try:
        done = subprocess.run(
            [program, *words, "--lang", "en", *([] if words[0] in ("baseline",) else ["--today", TODAY])],
            cwd=repository.path, env=GIT, capture_output=True, timeout=LIMIT, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return None, b"", time.monotonic() - start
    return done.returncode, done.stderr + done.stdout, time.monotonic() - start


def main(program, *wanted):
    commands = COMMANDS
    if "--quick" in wanted:
        commands = [COMMANDS[0], COMMANDS[2], COMMANDS[6], COMMANDS[10]]
    wanted = [each for each in wanted if not each.startswith("-")]
    faults, longest = [], (0, "")
    with tempfile.TemporaryDirectory() as room:
        whole = Repository(pathlib.Path(room, "whole"))
        for number, (name, (make, codes, says)) in enumerate(CASES.items()):
            if wanted and not any(each in name for each in wanted):
                continue
            folder = pathlib.Path(room, str(number))
            shutil.copytree(whole.path, folder, symlinks=True)
            repository = Repository.__new__(Repository)
            repository.path = folder
            make(repository)
            said = b""
            # What goes round in a circle takes its twenty seconds in each.
            for words in commands[:1] if "on each other" in name else commands:
                code, text, seconds = run(program, repository, words)
                if "-v" in sys.argv:
                    print(f"{name}: {words[0]}: {code} {seconds:.1f} {text[:150]}", flush=True)
                longest = max(longest, (seconds, f"{name}: {' '.join(words)}"))
                said += text
                if code is None:
                    faults.append(f"{name}: '{' '.join(words)}' does not come to an end")
                elif code < 0:
                    faults.append(f"{name}: '{' '.join(words)}' ended by the signal {-code}")
                elif code not in codes:
                    faults.append(f"{name}: '{' '.join(words)}' ended with {code}: "
                                  f"{text.decode(errors='replace')[:300]}")
            if says and says not in said.decode(errors="replace"):
                faults.append(f"{name}: no command says '{says}'")
            shutil.rmtree(folder)
    for fault in faults:
        print(fault)
    print(f"{len(CASES)} repositories, {len(commands)} commands in each;"
          f" the longest took {longest[0]:.1f} s: {longest[1]}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
