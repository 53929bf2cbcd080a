# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a zip with somebody else's code: read_zip.py FILE. Prints {name: content} as JSON."""

import json
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    broken = archive.testzip()
    if broken:
        sys.exit(f"bad CRC: {broken}")
    print(json.dumps({name: archive.read(name).decode() for name in archive.namelist()}))
