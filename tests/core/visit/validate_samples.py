# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Holds JSON documents against the schemas: validate_samples.py SCHEMAS SAMPLES.

Each sample is SAMPLES/<schema>.<anything>.json. Prints one line for each that its schema refuses.
"""

import json
import pathlib
import sys

import jsonschema


def load_schemas(folder):
    schemas = {}
    for path in sorted(folder.glob("*.schema.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        schemas[path.name.removesuffix(".schema.json")] = schema
    return schemas


def main():
    schemas = load_schemas(pathlib.Path(sys.argv[1]))
    store = {schema["$id"]: schema for schema in schemas.values()}
    refused = 0
    for path in sorted(pathlib.Path(sys.argv[2]).glob("*.json")):
        schema = schemas[path.name.split(".")[0]]
        resolver = jsonschema.RefResolver.from_schema(schema, store=store)
        validator = jsonschema.Draft202012Validator(schema, resolver=resolver)
        document = json.loads(path.read_text(encoding="utf-8"))
        for error in validator.iter_errors(document):
            refused += 1
            print(f"{path.name}: {error.json_path}: {error.message[:200]}")
            break
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
