#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""resources_test.py PROGRAM SOURCE VERSION: what Windows shows of a program before it runs, read from the file itself.

Icon, names in four languages, version, and the manifest that says how it wants to be run.
"""

import pathlib
import struct
import sys
import xml.etree.ElementTree as xml

import pefile

ICON, GROUP_ICON, VERSION, MANIFEST = 3, 14, 16, 24
SIDES = [16, 20, 24, 32, 40, 48, 64, 256]
LANGUAGES = {"040904b0": "en", "040404b0": "zh_TW", "041204b0": "ko", "041104b0": "ja"}
SETTINGS_2016 = "{http://schemas.microsoft.com/SMI/2016/WindowsSettings}"
SETTINGS_2019 = "{http://schemas.microsoft.com/SMI/2019/WindowsSettings}"
V3, COMPATIBILITY = "{urn:schemas-microsoft-com:asm.v3}", "{urn:schemas-microsoft-com:compatibility.v1}"
WINDOWS_10 = "{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"


def resources(program, kind):
    """The bytes of every resource of this kind, by number."""
    found = {}
    for of_kind in program.DIRECTORY_ENTRY_RESOURCE.entries:
        if of_kind.id == kind:
            for entry in of_kind.directory.entries:
                data = entry.directory.entries[0].data.struct
                found[entry.id] = program.get_data(data.OffsetToData, data.Size)
    return found


def icon_problems(program, source):
    groups = resources(program, GROUP_ICON)
    if list(groups) != [1]:
        yield f"one icon as number 1 is what Explorer shows, not {list(groups)}"
        return
    group, pictures = groups[1], resources(program, ICON)
    entries = [group[6 + 14 * i:20 + 14 * i] for i in range(int.from_bytes(group[4:6], "little"))]
    if [entry[0] or 256 for entry in entries] != SIDES:
        yield f"icon of the sizes {[entry[0] or 256 for entry in entries]}"
    carried = b"".join(pictures[int.from_bytes(entry[12:14], "little")] for entry in entries)
    file = (source / "resources/icon/activation-assistant.ico").read_bytes()
    if carried != file[6 + 16 * len(SIDES):]:
        yield "the pictures are not those of resources/icon/activation-assistant.ico"


def name_in(source, language):
    if language == "en":
        return "Activation Assistant"
    for message in xml.parse(source / "translations" / f"assistant_{language}.ts").iter("message"):
        if message.findtext("source") == "Activation Assistant":
            return message.findtext("translation")
    return None


def announced(resource):
    """The languages that the version resource says it has; pefile keeps one of them only."""
    key = "Translation\0".encode("utf-16-le")
    at = resource.index(key)
    size = struct.unpack_from("<H", resource, at - 4)[0]
    numbers = struct.unpack_from(f"<{size // 2}H", resource, (at + len(key) + 3) // 4 * 4)
    return [f"{language:04x}{page:04x}" for language, page in zip(numbers[::2], numbers[1::2])]


def version_problems(program, source, path, version):
    fixed = program.VS_FIXEDFILEINFO[0]
    numbers = [fixed.FileVersionMS >> 16, fixed.FileVersionMS & 0xffff, fixed.FileVersionLS >> 16, fixed.FileVersionLS & 0xffff]
    if numbers != [*map(int, version.split(".")), 0]:
        yield f"version {numbers}"
    tables = {table.LangID.decode().lower(): {key.decode(): value.decode() for key, value in table.entries.items()}
              for info in program.FileInfo[0] for table in getattr(info, "StringTable", [])}
    if set(tables) != set(LANGUAGES) or announced(resources(program, VERSION)[1]) != list(LANGUAGES):
        yield f"names in {sorted(tables)}, announced {announced(resources(program, VERSION)[1])}"
        return
    for table, language in LANGUAGES.items():
        names = tables[table]
        described = name_in(source, language) + ("" if path.stem == "activation-assistant" else f" ({path.stem})")
        expected = {"FileDescription": described, "ProductName": "Activation Assistant", "FileVersion": version,
                    "ProductVersion": version, "OriginalFilename": path.name, "InternalName": path.stem}
        for key, value in expected.items():
            if names.get(key) != value:
                yield f"{language}: {key} is {names.get(key)!r}, not {value!r}"
        for key in ("CompanyName", "LegalCopyright"):
            if not names.get(key) or "\ufffd" in names[key]:
                yield f"{language}: {key} is {names.get(key)!r}"


def manifest_problems(program):
    manifests = resources(program, MANIFEST)
    if list(manifests) != [1]:
        yield f"manifests {list(manifests)}"
        return
    root = xml.fromstring(manifests[1])
    expected = {
        f".//{V3}requestedExecutionLevel[@level='asInvoker'][@uiAccess='false']": None,
        ".//{*}assemblyIdentity[@name='Microsoft.Windows.Common-Controls'][@version='6.0.0.0']": None,
        f".//{COMPATIBILITY}supportedOS[@Id='{WINDOWS_10}']": None,
        f".//{SETTINGS_2016}dpiAwareness": "PerMonitorV2",
        f".//{SETTINGS_2016}longPathAware": "true",
        f".//{SETTINGS_2019}activeCodePage": "UTF-8",
    }
    for path, text in expected.items():
        found = root.find(path)
        if found is None or (text and found.text != text):
            yield f"manifest: {path} is not {text or 'there'}"


def main():
    path, source, version = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
    program = pefile.PE(path, fast_load=True)
    program.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_RESOURCE"]])
    if not hasattr(program, "DIRECTORY_ENTRY_RESOURCE"):
        sys.exit("It carries no resources at all.")
    problems = [*icon_problems(program, source), *version_problems(program, source, path, version),
                *manifest_problems(program)]
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
