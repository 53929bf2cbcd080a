# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""What is linked into the Windows programs besides our own code: where it comes from, and under which license."""

import dataclasses
import pathlib
import re
import subprocess

QT_LICENSE = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"


@dataclasses.dataclass(frozen=True)
class Component:
    name: str
    license: str  # as SPDX writes it
    version: str
    source: str  # where its source is
    notice: str  # the Debian package of this machine whose copyright file has its notices


# Name as Qt's own bill of materials has it, license, and a name for people.
INSIDE_QT = [
    ("BundledFreetype", "FTL OR GPL-2.0-only", "FreeType"),
    ("BundledHarfbuzz", "MIT", "HarfBuzz"),
    ("BundledLibpng", "libpng-2.0", "libpng"),
    ("BundledPcre2", "BSD-3-Clause", "PCRE2"),
    ("BundledZLIB", "Zlib", "zlib"),
]
# Package of this machine, license, name for people.
OF_DEBIAN = [
    ("rapidjson-dev", "MIT", "RapidJSON"),
    ("g++-mingw-w64-x86-64-posix", "GPL-3.0-or-later WITH GCC-exception-3.1", "GCC runtime (libstdc++, libgcc)"),
    ("mingw-w64-x86-64-dev", "ZPL-2.1 AND MIT", "MinGW-w64 runtime (with winpthreads)"),
]


def installed_version(package):
    return subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], check=True, capture_output=True,
                          text=True).stdout


def components(sdk):
    """All of them; `sdk` is the folder of Qt for Windows."""
    stamp = (sdk / "SDK.txt").read_text(encoding="utf-8")
    package = re.search(r"Debian source package (\S+) (\S+)", stamp)
    bill = next((sdk / "sbom").glob("qtbase-*.spdx")).read_text(encoding="utf-8")
    versions = dict(re.findall(r"^PackageName: (\S+)\n(?:.*\n)*?PackageVersion: (\S+)$", bill, re.MULTILINE))
    qt_source = f"https://snapshot.debian.org/package/{package[1]}/{package[2].replace('+', '%2B')}/"
    yield Component("Qt (Core, Gui, Network, Widgets)", QT_LICENSE, package[2], qt_source, "qt6-base-dev")
    for name, license_id, spoken in INSIDE_QT:
        yield Component(spoken, license_id, versions[name], qt_source, "qt6-base-dev")
    for name, license_id, spoken in OF_DEBIAN:
        version = installed_version(name)
        yield Component(spoken, license_id, version, f"https://packages.debian.org/bookworm/{name}", name)


def notices(package):
    """What Debian keeps of a package's licenses and authors."""
    return pathlib.Path("/usr/share/doc", package, "copyright").read_text(encoding="utf-8")
