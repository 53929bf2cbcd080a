#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""check_workflow.py ROOT: holds .github/workflows against the published schema and against this tree.

Fails where a workflow has another form, names a preset or a file that is not there, or does not say in its first
lines that it has not run yet.
"""

import json
import pathlib
import re
import sys

import jsonschema
import yaml

HERE = pathlib.Path(__file__).resolve().parent
SCHEMA = json.loads((HERE / "github-workflow.schema.json").read_text(encoding="utf-8"))
PRESET = re.compile(r"(cmake --build|cmake|ctest) --preset (\S+)")
KIND = {"cmake": "configurePresets", "cmake --build": "buildPresets", "ctest": "testPresets"}
FILE = re.compile(r"\b(?:resources|tests|installer|app)/[\w./-]+")


class Loader(yaml.SafeLoader):
    """YAML 1.2, as the forge reads it, in which "on" is a word."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


def commands(workflow):
    for job in workflow.get("jobs", {}).values():
        for step in job.get("steps", []):
            yield step.get("run", "")


def problems_of(text, presets, exists):
    """What is wrong with one workflow; `presets` is CMakePresets.json, `exists` tells whether a path is in the tree."""
    if "has not run yet" not in "\n".join(text.splitlines()[:6]):
        yield "does not say that it has not run yet"
    try:
        workflow = yaml.load(text, Loader)  # noqa: S506 (a SafeLoader)
    except yaml.YAMLError as error:
        yield f"is no YAML: {error}"
        return
    for error in jsonschema.Draft7Validator(SCHEMA).iter_errors(workflow):
        yield f"{error.json_path}: {error.message[:200]}"
    if not isinstance(workflow, dict):
        return
    for command in commands(workflow):
        for tool, name in PRESET.findall(command):
            if name not in {preset["name"] for preset in presets.get(KIND[tool], [])}:
                yield f"there is no preset {name} for {tool}"
        for path in FILE.findall(command):
            if not exists(path):
                yield f"there is no {path}"


def main():
    root = pathlib.Path(sys.argv[1])
    presets = json.loads((root / "CMakePresets.json").read_text(encoding="utf-8"))
    files = sorted((root / ".github" / "workflows").glob("*.y*ml"))
    found = [f"{file.name}: {problem}" for file in files
             for problem in problems_of(file.read_text(encoding="utf-8"), presets, lambda path: (root / path).exists())]
    print("\n".join(found) or f"{len(files)} workflow in the published form")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
