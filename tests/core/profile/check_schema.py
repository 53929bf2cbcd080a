# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""The schema of site profiles against the examples, which have to use all of it, and against the wrong ones.

usage: check_schema.py RESOURCES WRONG_PROFILES
"""

import json
import pathlib
import sys

import jsonschema

# Wrong profiles that a JSON Schema cannot refuse, and why not.
NO_JSON = "not JSON at all, or not seen by a JSON parser"
TWO_VALUES = "compares two values"
TWO_ROWS = "compares rows of an array by one of their keys"
NEEDS_CODE = "takes arithmetic or a table that no pattern holds"
ONLY_SEMANTIC = {
    "address-of-the-other-family": TWO_VALUES,
    "advice-after-blocking": TWO_VALUES,
    "code-twice": TWO_ROWS,
    "comma-missing": NO_JSON,
    "control-character": NEEDS_CODE,
    "cut-off": NO_JSON,
    "duplicate-key": NO_JSON,
    "empty": NO_JSON,
    "half-a-character": NO_JSON,
    "host-address-for-many": NEEDS_CODE,
    "host-of-an-emulator": NEEDS_CODE,
    "host-twice": TWO_ROWS,
    "hosts-for-another-product-only": TWO_VALUES,
    "hosts-for-one-family-twice": TWO_ROWS,
    "not-utf8": NO_JSON,
    "platform-twice": TWO_ROWS,
    "range-too-long": NEEDS_CODE,
    "range-with-host-bits": NEEDS_CODE,
    "report-field-twice": TWO_ROWS,
    "role-twice": TWO_ROWS,
    "text-behind": NO_JSON,
    "unattended-role-unknown": TWO_VALUES,
    "vpn-server-wrong": NEEDS_CODE,
    "yearly-day-not-in-the-calendar": NEEDS_CODE,
    "zone-of-another-system": NEEDS_CODE,
    "zone-with-another-offset": TWO_VALUES,
}


JSON_TYPES = {dict: "object", str: "string", list: "array"}


def resolved(schema, root):
    return root["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def walk(schema, root, path, value, used):
    """Notes every property path and every named word of the schema that this value makes use of."""
    if "$ref" in schema:
        walk(resolved(schema, root), root, path, value, used)
    for choice in schema.get("oneOf", []):
        if "const" in choice:
            if choice["const"] == value:
                used.add(f"{path} = {value}")
        elif resolved(choice, root)["type"] == JSON_TYPES.get(type(value)):
            walk(choice, root, path, value, used)
    if isinstance(value, dict):
        for key, child in schema.get("properties", {}).items():
            if key in value:
                used.add(f"{path}/{key}")
                walk(child, root, f"{path}/{key}", value[key], used)
    if isinstance(value, list) and "items" in schema:
        for item in value:
            walk(schema["items"], root, f"{path}/*", item, used)
    if schema.get("type") == "boolean":
        used.add(f"{path} = {value}")


def everything(schema, root, path):
    """Every property path and every named word that the schema offers."""
    if "$ref" in schema:
        yield from everything(resolved(schema, root), root, path)
    for choice in schema.get("oneOf", []):
        if "const" in choice:
            yield f"{path} = {choice['const']}"
        else:
            yield from everything(choice, root, path)
    for key, child in schema.get("properties", {}).items():
        yield f"{path}/{key}"
        yield from everything(child, root, f"{path}/{key}")
    if "items" in schema:
        yield from everything(schema["items"], root, f"{path}/*")
    if schema.get("type") == "boolean":
        yield f"{path} = True"
        yield f"{path} = False"


def text_path(entry):
    """Languages count once for all texts together, not once for each text."""
    head, slash, language = entry.rpartition("/")
    return f"…/{language}" if slash and language in ("en", "zh-TW", "ko", "ja") else entry


def undescribed(schema, path):
    if "title" not in schema and "description" not in schema and "$ref" not in schema:
        yield path
    for key, child in schema.get("properties", {}).items():
        yield from undescribed(child, f"{path}/{key}")


def load(path):
    try:
        return json.loads(path.read_bytes().decode("utf-8"))
    except ValueError:
        return None


def main():
    resources, wrong = (pathlib.Path(argument) for argument in sys.argv[1:])
    schema = load(resources / "schemas" / "profile.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    faults = []

    used = set()
    examples = sorted((resources / "profiles").glob("*.json"))
    for example in examples:
        profile = load(example)
        for error in validator.iter_errors(profile):
            faults.append(f"{example.name}: {error.json_path}: {error.message}")
        walk(schema, schema, "", profile, used)
    if len(examples) < 14:
        faults.append(f"only {len(examples)} examples")

    used = {text_path(entry) for entry in used}
    for entry in sorted({text_path(entry) for entry in everything(schema, schema, "")} - used):
        # The products are those of resources/adapters/vpn-products.json, which core-adapters-test compares.
        if not entry.startswith("/network/vpn/product = "):
            faults.append(f"no example uses {entry}")
    for path in undescribed(schema, ""):
        faults.append(f"the schema does not describe {path}")

    files = sorted(wrong.glob("*.json"))
    for file in files:
        profile = load(file)
        refused = profile is not None and not validator.is_valid(profile)
        if refused and file.stem in ONLY_SEMANTIC:
            faults.append(f"{file.name}: the schema refuses it, so it is not only semantic")
        if not refused and file.stem not in ONLY_SEMANTIC:
            faults.append(f"{file.name}: the schema accepts it")
    for name in sorted(ONLY_SEMANTIC.keys() - {file.stem for file in files}):
        faults.append(f"{name}: there is no such wrong profile")

    print("\n".join(faults) or f"{len(examples)} examples, {len(files)} wrong profiles, {len(used)} points used")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
