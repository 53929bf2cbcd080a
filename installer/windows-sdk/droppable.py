#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""droppable.py LIBRARY.a ...: lets the linker leave out functions and data that nothing uses.

With -ffunction-sections GCC for Windows gives each function a section of its own (.text$NAME), but only those of inline
functions carry the mark by which a linker may drop them (COMDAT). This sets the mark for the others, in place: in the
section's flags, in its symbol's auxiliary record, and by the order that COFF asks for, a section's own symbol directly
before the one that it is named after. Unwinding data (.pdata$NAME, .xdata$NAME) goes with its function. Sizes and
offsets stay as they are. Source: Microsoft's "PE Format", sections 3 to 5.
"""

import pathlib
import struct
import sys

COMDAT = 0x1000
MANY_RELOCATIONS = 0x01000000
STATIC, WEAK_EXTERNAL = 3, 105
UNIQUE, ANY = 1, 2
BODIES = (".text$", ".rdata$", ".data$")
UNWINDING = (".pdata$", ".xdata$")


class Symbol:
    def __init__(self, raw, index, name, big):
        self.raw = raw  # with its auxiliary records
        self.index = index
        self.name = name
        self.section, = struct.unpack_from("<i" if big else "<h", raw, 12)
        self.value, = struct.unpack_from("<I", raw, 8)
        self.storage = raw[18 if big else 16]

    def is_of_section(self, size):
        return self.storage == STATIC and self.value == 0 and len(self.raw) > size and self.section > 0


class ObjectFile:
    """One COFF object of x86-64, as a writable view."""

    def __init__(self, data):
        self.data = data
        self.big = data[:4] == b"\0\0\xff\xff"
        if self.big:
            machine, = struct.unpack_from("<H", data, 6)
            self.count, self.symbols_at, self.symbol_count = struct.unpack_from("<III", data, 44)
            self.sections_at, self.size = 56, 20
        else:
            machine, self.count, _, self.symbols_at, self.symbol_count, optional = struct.unpack_from("<HHIIIH", data)
            self.sections_at, self.size = 20 + optional, 18
        self.usable = machine == 0x8664 and self.symbol_count > 0

    def text_at(self, offset):
        start = self.symbols_at + self.symbol_count * self.size + offset
        end = start
        while self.data[end]:
            end += 1
        return bytes(self.data[start:end]).decode("latin-1")

    def symbols(self):
        found, index = [], 0
        while index < self.symbol_count:
            at = self.symbols_at + index * self.size
            length = 1 + self.data[at + self.size - 1]
            raw = bytearray(self.data[at:at + length * self.size])
            short = raw[:4] != b"\0\0\0\0"
            name = (raw[:8].rstrip(b"\0").decode("latin-1") if short
                    else self.text_at(struct.unpack_from("<I", raw, 4)[0]))
            found.append(Symbol(raw, index, name, self.big))
            index += length
        return found

    def flags_at(self, section):
        return self.sections_at + (section - 1) * 40 + 36

    def mark(self, symbol, selection):
        at = self.flags_at(symbol.section)
        flags, = struct.unpack_from("<I", self.data, at)
        struct.pack_into("<I", self.data, at, flags | COMDAT)
        symbol.raw[self.size + 14] = selection

    def is_marked(self, section):
        return struct.unpack_from("<I", self.data, self.flags_at(section))[0] & COMDAT

    def make_droppable(self):
        symbols = self.symbols()
        owners = {symbol.section: symbol for symbol in symbols
                  if symbol.is_of_section(self.size) and not self.is_marked(symbol.section)}
        leaders = {}
        for symbol in symbols:
            owner = owners.get(symbol.section)
            if owner and symbol is not owner and symbol.value == 0 and owner.name.startswith(BODIES):
                if symbol.name == owner.name.split("$", 1)[1]:
                    leaders[symbol.section] = symbol
        if not leaders:
            return 0
        named = {leader.name for section, leader in leaders.items() if owners[section].name.startswith(".text$")}
        first = []
        for section, leader in leaders.items():
            self.mark(owners[section], UNIQUE)
            first += [owners[section], leader]
        for symbol in owners.values():
            if symbol.name.startswith(UNWINDING) and symbol.name.split("$", 1)[1] in named:
                self.mark(symbol, ANY)
        moved = {id(symbol) for symbol in first}
        self.write(first + [symbol for symbol in symbols if id(symbol) not in moved])
        return len(leaders)

    def write(self, symbols):
        places, index = {}, 0
        for symbol in symbols:
            places[symbol.index] = index
            index += len(symbol.raw) // self.size
        for symbol in symbols:
            if symbol.storage == WEAK_EXTERNAL:
                stands_for, = struct.unpack_from("<I", symbol.raw, self.size)
                struct.pack_into("<I", symbol.raw, self.size, places[stands_for])
        table = b"".join(symbol.raw for symbol in symbols)
        self.data[self.symbols_at:self.symbols_at + len(table)] = table
        for section in range(1, self.count + 1):
            self.renumber_relocations(section, places)

    def renumber_relocations(self, section, places):
        at = self.flags_at(section)
        start, = struct.unpack_from("<I", self.data, at - 12)
        count, = struct.unpack_from("<H", self.data, at - 4)
        flags, = struct.unpack_from("<I", self.data, at)
        if flags & MANY_RELOCATIONS:
            count, = struct.unpack_from("<I", self.data, start)
        for number in range(1 if flags & MANY_RELOCATIONS else 0, count):
            place = start + number * 10 + 4
            struct.pack_into("<I", self.data, place, places[struct.unpack_from("<I", self.data, place)[0]])


def objects_in(library):
    """Views of the members of an ar archive, without its indexes."""
    data = memoryview(library)
    at = 8
    while at + 60 <= len(data):
        length = int(bytes(data[at + 48:at + 58]))
        name = bytes(data[at:at + 16]).rstrip()
        if name not in (b"/", b"//"):
            yield data[at + 60:at + 60 + length]
        at += 60 + length + length % 2


def main():
    for path in map(pathlib.Path, sys.argv[1:]):
        library = bytearray(path.read_bytes())
        if library[:8] != b"!<arch>\n":
            sys.exit(f"{path}: not a static library")
        made = sum(member.make_droppable() for member in map(ObjectFile, objects_in(library)) if member.usable)
        path.write_bytes(library)
        print(f"{path.name}: {made}")


if __name__ == "__main__":
    main()
