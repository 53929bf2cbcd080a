#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""layers.py ROOT: reads every include of the product and fails on a wrong direction.

A folder may include its own headers and those of the libraries that its CMakeLists.txt links, directly or through
them. core and ui/text see no Qt but Core (and, in core, Network); platform headers stay in core/windows.
"""

import pathlib
import re
import sys

LIBRARY = re.compile(r"(?:activation_library|target_link_libraries|add_executable)\(\s*([\w-]+)([^)]*)\)")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
PLATFORM = re.compile(r"^(windows|winsock2?|ws2tcpip|objbase|wbemidl|comdef|unistd|sys/.*|netinet/.*|arpa/.*|netdb)\.h$",
                      re.IGNORECASE)
PLATFORM_ROOMS = ("core/windows", "core/net", "core/portable", "app")
QT_FOLDERS = [path for path in pathlib.Path("/usr/include").glob("*/qt6") if path.is_dir()]


def qt_module_headers(module):
    names = set()
    for folder in QT_FOLDERS:
        names.update(path.name for path in (folder / module).glob("Q*"))
    return names


def linked_libraries(root):
    """Folder -> library, and library -> the libraries it names."""
    library_of, links = {}, {}
    for path in [*root.glob("core/**/CMakeLists.txt"), *root.glob("ui/**/CMakeLists.txt"),
                 *root.glob("app/**/CMakeLists.txt")]:
        for name, rest in LIBRARY.findall(path.read_text(encoding="utf-8")):
            library_of.setdefault(path.parent.relative_to(root).as_posix(), name)
            links.setdefault(name, set()).update(re.findall(r"\b(?:core|ui|app|ctl)-[\w-]+", rest))
    return library_of, links


def room_of(folder, library_of):
    """A folder without a library of its own is part of the one above it."""
    while folder and folder not in library_of:
        folder = folder.rpartition("/")[0]
    return folder


def closure(name, links):
    seen, todo = set(), [name]
    while todo:
        current = todo.pop()
        if current not in seen:
            seen.add(current)
            todo.extend(links.get(current, ()))
    return seen


def qt_problem(folder, header, modules):
    top = folder.split("/")[0]
    if top == "core" and (header in modules["QtWidgets"] or header in modules["QtGui"]):
        return "core knows Qt Core and Qt Network only"
    if folder == "ui/text" and any(header in modules[name] for name in ("QtWidgets", "QtGui", "QtNetwork")):
        return "ui/text knows Qt Core only"
    return None


def problems(root):
    library_of, links = linked_libraries(root)
    folder_of = {library: folder for folder, library in library_of.items()}
    modules = {name: qt_module_headers(name) for name in ("QtWidgets", "QtGui", "QtNetwork")}
    for path in sorted(p for top in ("core", "ui", "app") for p in (root / top).rglob("*") if p.suffix in (".h", ".cpp")):
        folder = room_of(path.parent.relative_to(root).as_posix(), library_of)
        allowed = {folder_of[name] for name in closure(library_of.get(folder, ""), links) if name in folder_of} | {folder}
        text = path.read_text(encoding="utf-8")
        for match in INCLUDE.finditer(text):
            header, place = match[2], f"{path.relative_to(root)}:{text.count(chr(10), 0, match.start()) + 1}"
            if header == f"moc_{path.stem}.cpp":
                continue  # what moc made of its own header, compiled with it
            if match[1] == '"':
                target = header.rsplit("/", 1)[0]
                if not (root / header).is_file():
                    yield f"{place}: \"{header}\" is not a path from the root of the tree"
                elif target not in allowed:
                    yield f"{place}: {folder} does not link {target}, so it may not include \"{header}\""
            elif PLATFORM.match(header) and not folder.startswith(PLATFORM_ROOMS):
                yield f"{place}: <{header}> belongs into {' or '.join(PLATFORM_ROOMS)}"
            elif reason := qt_problem(folder, header, modules):
                yield f"{place}: <{header}>: {reason}"


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    found = list(problems(root))
    print("\n".join(found) or "Every include goes downwards.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
