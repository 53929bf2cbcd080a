#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""package.py PROGRAMS SDK OUT VERSION SECONDS: what is published, from the programs in one folder into another.

The same programs give the same bytes, wherever and whenever: every time in them is SECONDS (since 1970).
"""

import datetime
import hashlib
import json
import pathlib
import sys
import zipfile

from components import components, notices

SOURCE = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = ["activation-assistant", "activationctl"]
LICENSE_TEXTS = pathlib.Path("/usr/share/common-licenses")

RELINKING = """The Windows programs contain Qt, linked statically, under the GNU Lesser General Public License, version 3.
You may change Qt and put your own in its place: the programs' whole source is published under the Apache License 2.0, with
the scripts that build them. On Debian 12:

    installer/windows-sdk/build-qt FOLDER     builds Qt from Debian's source package, changed as you like
    installer/build-windows                   links the programs with it

installer/windows-sdk/README.md says how the scripts find another Qt. The source of the Qt inside is named below. The
programs may be taken apart for this purpose.
"""


def write_zip(path, files, seconds):
    moment = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).timetuple()[:6]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)


def third_party_notices(parts):
    lines = ["Activation Assistant: what others have written", "", RELINKING]
    lines += [f"{part.name} {part.version}\n    license: {part.license}\n    source:  {part.source}" for part in parts]
    text = "\n".join(lines) + "\n"
    for package in sorted({part.notice for part in parts}):
        text += f"\n{'=' * 100}\nNotices of {package}, as Debian has them\n{'=' * 100}\n{notices(package)}"
    for name in ("LGPL-3", "GPL-3"):
        text += f"\n{'=' * 100}\n{name}\n{'=' * 100}\n{(LICENSE_TEXTS / name).read_text(encoding='utf-8')}"
    return text


def digest(content):
    return hashlib.sha256(content).hexdigest()


def package_of(identifier, name, version, license_id, source):
    return {"SPDXID": identifier, "name": name, "versionInfo": version, "downloadLocation": source,
            "filesAnalyzed": False, "licenseConcluded": license_id, "licenseDeclared": license_id,
            "copyrightText": "NOASSERTION"}


def bill_of_materials(parts, programs, version, seconds):
    """SPDX 2.3: the product, its two files, and what is linked into them."""
    whole = digest("".join(digest(content) for content in programs.values()).encode())
    packages = [package_of("SPDXRef-Product", "Activation Assistant", version, "Apache-2.0", "NOASSERTION")]
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-Product")]
    for number, part in enumerate(parts, 1):
        packages.append(package_of(f"SPDXRef-Part-{number}", part.name, part.version, part.license, part.source))
        relations.append(("SPDXRef-Product", "STATIC_LINK", f"SPDXRef-Part-{number}"))
    files = []
    for name, content in programs.items():
        identifier = f"SPDXRef-File-{name.removesuffix('.exe')}"
        files.append({"SPDXID": identifier, "fileName": f"./{name}", "fileTypes": ["BINARY"],
                      "checksums": [{"algorithm": "SHA1", "checksumValue": hashlib.sha1(content).hexdigest()},
                                    {"algorithm": "SHA256", "checksumValue": digest(content)}],
                      "licenseConcluded": "NOASSERTION", "copyrightText": "NOASSERTION"})
        relations.append(("SPDXRef-Product", "CONTAINS", identifier))
    created = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
            "name": f"activation-assistant-{version}",
            "documentNamespace": f"https://activation-assistant.example/spdx/{version}/{whole}",
            "creationInfo": {"created": created, "creators": ["Organization: The Activation Assistant authors"]},
            "packages": packages, "files": files,
            "relationships": [{"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
                              for one, kind, other in relations]}


def main():
    built, sdk, out = map(pathlib.Path, sys.argv[1:4])
    version, seconds = sys.argv[4], int(sys.argv[5])
    out.mkdir(parents=True, exist_ok=True)
    base = f"activation-assistant-{version}"
    parts = list(components(sdk))
    programs = {f"{name}.exe": (built / f"{name}.exe").read_bytes() for name in PROGRAMS}
    texts = {"LICENSE.txt": (SOURCE / "LICENSE").read_bytes(),
             "THIRD-PARTY-NOTICES.txt": third_party_notices(parts).encode("utf-8")}
    for name, content in {**programs, **texts}.items():
        (out / name).write_bytes(content)
    write_zip(out / f"{base}-windows-x64.zip", {f"{base}/{name}": content for name, content in {**programs, **texts}.items()},
              seconds)
    write_zip(out / f"{base}-windows-x64-symbols.zip",
              {f"{name}.debug": (built / f"{name}.debug").read_bytes() for name in PROGRAMS}, seconds)
    bill = json.dumps(bill_of_materials(parts, programs, version, seconds), indent=1, ensure_ascii=False)
    (out / f"{base}.spdx.json").write_text(bill + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
