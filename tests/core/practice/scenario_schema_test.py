#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""The schema of practice scenarios against the built-in ones, and against the wrong ones beside this test.

usage: scenario_schema_test.py ROOT WRONG_SCENARIOS
"""

import json
import pathlib
import sys

import jsonschema

LANGUAGES = {"en", "zh-TW", "ko", "ja"}

# Wrong scenarios that a JSON Schema cannot refuse: they need another file, a table, or the text itself.
ONLY_READING = {"cut-off", "duplicate-key", "gate-without-gate", "no-such-profile", "no-such-zone", "profile-itself-wrong",
                "wrong-address"}


def load(path):
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        return None


def undescribed(schema, path=""):
    """Every key has to be explained: people write scenarios with nothing but the schema."""
    for key, child in schema.get("properties", {}).items():
        if "description" not in child:
            yield f"{path}/{key}"
        yield from undescribed(child, f"{path}/{key}")
        yield from undescribed(child.get("items", {}), f"{path}/{key}/*")


def main():
    root, wrong = (pathlib.Path(argument) for argument in sys.argv[1:])
    resources = root / "resources"
    schema = load(resources / "schemas" / "scenario.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    faults = [f"the schema does not describe {path}" for path in undescribed(schema)]

    scenarios = sorted((resources / "practice").glob("*.json"))
    for file in scenarios:
        scenario = load(file)
        faults += [f"{file.name}: {error.json_path}: {error.message}" for error in validator.iter_errors(scenario)]
        for key in ("title", "story"):
            if set(scenario[key]) != LANGUAGES:
                faults.append(f"{file.name}: {key} is not in all four languages")
        if len(file.read_text(encoding="utf-8").splitlines()) > 60:
            faults.append(f"{file.name}: a scenario that long is no longer read")

    profile_schema = jsonschema.Draft202012Validator(load(resources / "schemas" / "profile.schema.json"))
    for file in sorted((resources / "practice" / "profiles").glob("*.json")):
        faults += [f"{file.name}: {error.message}" for error in profile_schema.iter_errors(load(file))]

    mistakes = sorted(wrong.glob("*.json"))
    for file in mistakes:
        scenario = load(file)
        refused = scenario is not None and not validator.is_valid(scenario)
        if refused == (file.stem in ONLY_READING):
            faults.append(f"{file.name}: the schema {'refuses' if refused else 'accepts'} it")

    if len(scenarios) < 41 or len(mistakes) < 15:
        faults.append(f"only {len(scenarios)} scenarios and {len(mistakes)} wrong ones")
    print("\n".join(faults) or f"{len(scenarios)} scenarios and {len(mistakes)} wrong ones")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
