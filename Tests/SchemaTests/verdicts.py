"""Gives the verdict of an independent validator on documents.

Reads {"schemas": {name: schema}, "cases": [{"schema": name, "yaml": text} or {"schema": name,
"json": text}]} from standard input and prints {"metaschema": [fault], "verdicts": [[fault]]}: one
list of faults a case, empty where it is valid. YAML is read as editors do, by the core schema of
YAML 1.2: `no` and `2026-04-15` are words, `1.30` is a number.
"""
import json
import re
import sys

import jsonschema

try:
    from ruamel.yaml import YAML

    def compose(text):
        return YAML(typ="safe", pure=True).compose(text)

except ImportError:
    import yaml

    def compose(text):
        return yaml.compose(text, Loader=yaml.SafeLoader)


NULL = re.compile(r"(~|null|Null|NULL|)\Z")
BOOL = re.compile(r"(true|True|TRUE|false|False|FALSE)\Z")
INT = re.compile(r"[-+]?[0-9]+\Z")
BASE = re.compile(r"(0o[0-7]+|0x[0-9a-fA-F]+)\Z")
FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")


def scalar(node):
    text = node.value
    if node.style:
        return text
    if NULL.match(text):
        return None
    if BOOL.match(text):
        return text.lower() == "true"
    if INT.match(text):
        return int(text)
    if BASE.match(text):
        return int(text, 0)
    return float(text) if FLOAT.match(text) else text


def value(node):
    if node is None:
        return None
    if node.id == "mapping":
        # Keys are words as written: an object of JSON has no others.
        return {key.value: value(inner) for key, inner in node.value}
    if node.id == "sequence":
        return [value(inner) for inner in node.value]
    return scalar(node)


def faults(validator, case):
    try:
        read = value(compose(case["yaml"])) if "yaml" in case else json.loads(case["json"])
    except Exception as error:  # every library has faults of its own kind
        return [f"unreadable: {error}"]
    return [
        "/".join(map(str, error.absolute_path)) + ": " + error.message
        for error in validator.iter_errors(read)
    ]


def main():
    given = json.load(sys.stdin)
    metaschema = []
    for name, schema in given["schemas"].items():
        try:
            jsonschema.Draft7Validator.check_schema(schema)
        except jsonschema.SchemaError as error:
            metaschema.append(f"{name}: {error.message}")
    validators = {name: jsonschema.Draft7Validator(schema) for name, schema in given["schemas"].items()}
    verdicts = [faults(validators[case["schema"]], case) for case in given["cases"]]
    json.dump({"metaschema": metaschema, "verdicts": verdicts}, sys.stdout)


main()
