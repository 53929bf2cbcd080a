// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rights/Trust.h"

#include <algorithm>
#include <array>

namespace activation::windows {

namespace {

/// Well-known accounts ([MS-DTYP] 2.4.2.4): Administrators, SYSTEM, and TrustedInstaller, which owns Windows'
/// files.
constexpr std::array<QStringView, 5> kTrusted{
    u"BA", u"S-1-5-32-544", u"SY", u"S-1-5-18",
    u"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"};

/// The owner, whoever that is, and whoever makes something: judged as owner, here and there.
constexpr std::array<QStringView, 4> kOwner{u"CO", u"S-1-3-0", u"OW", u"S-1-3-4"};

/// winnt.h: FILE_DELETE_CHILD, DELETE, WRITE_DAC, WRITE_OWNER.
constexpr std::uint32_t kPlaceRights = 0x40 | 0x10000 | 0x40000 | 0x80000;
/// And FILE_WRITE_DATA, FILE_APPEND_DATA, FILE_WRITE_EA, FILE_WRITE_ATTRIBUTES (a junction needs one of
/// them).
constexpr std::uint32_t kContentRights = kPlaceRights | 0x2 | 0x4 | 0x10 | 0x100;

bool isOneOf(const QString& account, auto accounts)
{
    return std::ranges::find(accounts, QStringView(account)) != accounts.end();
}

Failure untrusted(const QString& why)
{
    return {Cause::Untrusted, 0, why};
}

} // namespace

Result<void> checkTrust(const AccessList& list, Guard guard)
{
    if (!isOneOf(list.owner, kTrusted))
        return untrusted(QStringLiteral("owned by \"%1\"").arg(list.owner));
    if (!list.entries)
        return untrusted(QStringLiteral("everybody may do everything"));
    const std::uint32_t wanted = guard == Guard::Contents ? kContentRights : kPlaceRights;
    for (const AccessEntry& entry : *list.entries) {
        const bool counts = entry.allows && (!entry.inheritOnly || guard == Guard::Contents);
        if (counts && (entry.rights & wanted) != 0 && !isOneOf(entry.account, kTrusted) &&
            !isOneOf(entry.account, kOwner))
            return untrusted(QStringLiteral("%1 may do 0x%2").arg(entry.account).arg(entry.rights, 0, 16));
    }
    return {};
}

} // namespace activation::windows
