// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>
#include <string>

#include <dwarf.h>
#include <elfutils/libdw.h>
#include <elfutils/libdwfl.h>

// one-name ROOT OBJECT...: reads from the debugging information of these objects (ELF) where each type and
// each function that others can link with is declared, and names those of the project at ROOT that are
// declared in two places: two things with one name, of which a linker takes either. Exit 1 when there are
// any, 2 when there is nothing to read.

namespace {

/// A file and a line of it.
using Place = std::pair<std::string, int>;
using Places = std::map<std::string, std::set<Place>>;

/// GCC is a line off now and then in what comes after precompiled headers; nothing is declared twice in two
/// lines.
std::set<Place> apart(const std::set<Place>& places)
{
    std::set<Place> result;
    for (const Place& place : places) {
        if (!places.contains({place.first, place.second - 1}))
            result.insert(place);
    }
    return result;
}

class Reader
{
public:
    explicit Reader(std::string root) : m_root(std::move(root)) {}

    [[nodiscard]] bool read(const char* path);
    [[nodiscard]] const Places& places() const { return m_places; }

private:
    void readChildren(Dwarf_Die& parent, const std::string& scope);
    void readDie(Dwarf_Die& die, const std::string& scope);
    void readType(Dwarf_Die& die, const std::string& scope);
    void readFunction(Dwarf_Die& die, const std::string& scope);
    void note(const std::string& name, Dwarf_Die& entry);

    std::string m_root;
    Places m_places;
};

bool flag(Dwarf_Die& die, unsigned int attribute)
{
    Dwarf_Attribute found;
    bool value = false;
    return dwarf_attr_integrate(&die, attribute, &found) && dwarf_formflag(&found, &value) == 0 && value;
}

std::string nameOf(Dwarf_Die& die)
{
    const char* const name = dwarf_diename(&die);
    return name ? name : "";
}

std::string linkNameOf(Dwarf_Die& die)
{
    Dwarf_Attribute found;
    const char* const name =
        dwarf_attr_integrate(&die, DW_AT_linkage_name, &found) ? dwarf_formstring(&found) : nullptr;
    return name ? name : "";
}

bool Reader::read(const char* path)
{
    static const Dwfl_Callbacks kCallbacks{dwfl_build_id_find_elf, dwfl_standard_find_debuginfo,
                                           dwfl_offline_section_address, nullptr};
    Dwfl* const session = dwfl_begin(&kCallbacks);
    dwfl_report_begin(session);
    bool found = false;
    if (dwfl_report_offline(session, path, path, -1)) {
        dwfl_report_end(session, nullptr, nullptr);
        Dwarf_Addr bias = 0;
        for (Dwarf_Die* unit = nullptr; (unit = dwfl_nextcu(session, unit, &bias)) != nullptr;) {
            found = true;
            readChildren(*unit, {});
        }
    }
    dwfl_end(session);
    return found;
}

void Reader::readChildren(Dwarf_Die& parent, const std::string& scope)
{
    Dwarf_Die child;
    if (dwarf_child(&parent, &child) != 0)
        return;
    do
        readDie(child, scope);
    while (dwarf_siblingof(&child, &child) == 0);
}

void Reader::readDie(Dwarf_Die& die, const std::string& scope)
{
    switch (dwarf_tag(&die)) {
    case DW_TAG_namespace: {
        // What stands in a namespace without a name belongs to its object alone.
        const std::string name = nameOf(die);
        if (!name.empty() && (!scope.empty() || name == "activation"))
            readChildren(die, scope + name + "::");
        break;
    }
    case DW_TAG_class_type:
    case DW_TAG_structure_type:
    case DW_TAG_union_type:
    case DW_TAG_enumeration_type:
        readType(die, scope);
        break;
    case DW_TAG_subprogram:
        readFunction(die, scope);
        break;
    default:
        break;
    }
}

void Reader::readType(Dwarf_Die& die, const std::string& scope)
{
    const std::string name = nameOf(die);
    if (name.empty() || dwarf_hasattr(&die, DW_AT_declaration))
        return;
    note(scope + name, die);
    if (!scope.empty())
        readChildren(die, scope + name + "::");
}

void Reader::readFunction(Dwarf_Die& die, const std::string& scope)
{
    // Only what has code here: GCC says of what is called that it exists, too, and where a definition that is
    // in another object stands it cannot know.
    const bool hasCode = dwarf_hasattr(&die, DW_AT_low_pc) || dwarf_hasattr(&die, DW_AT_ranges);
    if (!hasCode || !flag(die, DW_AT_external))
        return;
    const std::string linkName = linkNameOf(die);
    if (!linkName.empty())
        note("function " + linkName, die);
    else if (scope.empty() && nameOf(die) != "main")
        note("function " + nameOf(die), die);
}

/// Where it was first declared: a definition has a place of its own, and says what it defines.
Dwarf_Die declarationOf(Dwarf_Die die)
{
    Dwarf_Attribute found;
    Dwarf_Die earlier;
    for (const unsigned int link : {DW_AT_abstract_origin, DW_AT_specification}) {
        if (dwarf_attr(&die, link, &found) && dwarf_formref_die(&found, &earlier))
            return declarationOf(earlier);
    }
    return die;
}

void Reader::note(const std::string& name, Dwarf_Die& entry)
{
    Dwarf_Die die = declarationOf(entry);
    const char* const file = dwarf_decl_file(&die);
    int line = 0;
    if (!file || dwarf_decl_line(&die, &line) != 0)
        return;
    // moc's files name their header by a way through the build folder.
    const std::string place = std::filesystem::path(file).lexically_normal().string();
    if (place.starts_with(m_root) && place.find("/build/") == std::string::npos)
        m_places[name].insert({place.substr(m_root.size()), line});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "Usage: one-name ROOT OBJECT...\n");
        return 2;
    }
    Reader reader(std::string(argv[1]) + "/");
    for (int index = 2; index < argc; ++index) {
        if (!reader.read(argv[index])) {
            std::fprintf(stderr, "%s: no debugging information\n", argv[index]);
            return 2;
        }
    }
    int doubled = 0;
    for (const auto& [name, found] : reader.places()) {
        const std::set<Place> places = apart(found);
        if (places.size() < 2)
            continue;
        ++doubled;
        std::printf("%s is declared in %zu places:\n", name.c_str(), places.size());
        for (const auto& [file, line] : places)
            std::printf("    %s:%d\n", file.c_str(), line);
    }
    std::printf("%zu names, %d of them for more than one thing\n", reader.places().size(), doubled);
    return doubled > 0 || reader.places().empty() ? 1 : 0;
}
