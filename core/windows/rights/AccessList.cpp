// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rights/AccessList.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace activation::windows {

namespace {

struct NamedRight
{
    QStringView name;
    std::uint32_t mask;
};

/// Sources: [MS-DTYP] 2.5.1.1; winnt.h for what the generic ones mean on a file.
constexpr std::uint32_t kAll = 0x001f01ff;
constexpr std::uint32_t kRead = 0x00120089;
constexpr std::uint32_t kWrite = 0x00120116;
constexpr std::uint32_t kExecute = 0x001200a0;
constexpr std::array kNamedRights{
    NamedRight{u"GA", kAll},     NamedRight{u"GR", kRead},    NamedRight{u"GW", kWrite},
    NamedRight{u"GX", kExecute}, NamedRight{u"FA", kAll},     NamedRight{u"FR", kRead},
    NamedRight{u"FW", kWrite},   NamedRight{u"FX", kExecute}, NamedRight{u"RC", 0x20000},
    NamedRight{u"SD", 0x10000},  NamedRight{u"WD", 0x40000},  NamedRight{u"WO", 0x80000},
    NamedRight{u"CC", 0x1},      NamedRight{u"DC", 0x2},      NamedRight{u"LC", 0x4},
    NamedRight{u"SW", 0x8},      NamedRight{u"RP", 0x10},     NamedRight{u"WP", 0x20},
    NamedRight{u"DT", 0x40},     NamedRight{u"LO", 0x80},     NamedRight{u"CR", 0x100},
};
constexpr std::array kGenericBits{NamedRight{{}, 0x10000000}, NamedRight{{}, 0x20000000},
                                  NamedRight{{}, 0x40000000}, NamedRight{{}, 0x80000000}};
constexpr std::array kGenericMeaning{kAll, kExecute, kWrite, kRead};

std::uint32_t resolved(std::uint32_t mask)
{
    std::uint32_t result = mask & 0x0fffffff;
    for (std::size_t index = 0; index < kGenericBits.size(); ++index) {
        if (mask & kGenericBits[index].mask)
            result |= kGenericMeaning[index];
    }
    return result;
}

std::optional<std::uint32_t> rightsFrom(const QString& text)
{
    if (text.startsWith(u"0x")) {
        bool good = false;
        const std::uint32_t mask = text.sliced(2).toUInt(&good, 16);
        return good ? std::optional(resolved(mask)) : std::nullopt;
    }
    std::uint32_t mask = 0;
    for (qsizetype at = 0; at < text.size(); at += 2) {
        const QStringView name = QStringView(text).mid(at, 2);
        const auto right = std::ranges::find(kNamedRights, name, &NamedRight::name);
        if (right == kNamedRights.end())
            return std::nullopt;
        mask |= right->mask;
    }
    return mask;
}

/// "A;OICI;FA;;;SY": kind, flags, rights, two that only directories of accounts have, account.
std::optional<AccessEntry> entryFrom(const QString& text)
{
    constexpr qsizetype kFields = 6;
    const QStringList fields = text.split(u';');
    if (fields.size() != kFields || !fields[3].isEmpty() || !fields[4].isEmpty() || fields[5].isEmpty() ||
        (fields[0] != u"A" && fields[0] != u"D"))
        return std::nullopt;
    const auto rights = rightsFrom(fields[2]);
    if (!rights)
        return std::nullopt;
    AccessEntry entry{fields[0] == u"A", false, *rights, fields[5]};
    for (qsizetype at = 0; at < fields[1].size(); at += 2)
        entry.inheritOnly = entry.inheritOnly || QStringView(fields[1]).mid(at, 2) == u"IO";
    return entry;
}

} // namespace

Result<AccessList> accessListFromSddl(const QString& sddl)
{
    static const QRegularExpression kForm(
        QStringLiteral("^(?:O:(S-1-[0-9-]+|[A-Z]{2}))?(?:G:(?:S-1-[0-9-]+|[A-Z]{2}))?"
                       "(?:D:([A-Z_]*)((?:\\([^()]*\\))*))?(?:S:.*)?$"));
    const QRegularExpressionMatch match = kForm.match(sddl);
    const auto invalid = [&sddl] { return Failure{Cause::InvalidInput, 0, sddl}; };
    if (!match.hasMatch())
        return invalid();
    AccessList list;
    list.owner = match.captured(1);
    if (!match.hasCaptured(2) || match.captured(2).contains(u"NO_ACCESS_CONTROL"))
        return list;
    list.entries.emplace();
    const QStringList entries = match.captured(3).split(u')', Qt::SkipEmptyParts);
    for (const QString& text : entries) {
        const auto entry = entryFrom(text.sliced(1));
        if (!entry)
            return invalid();
        list.entries->append(*entry);
    }
    return list;
}

} // namespace activation::windows
