// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/profile/SiteProfile.h"

#include <QHostAddress>
#include <QSet>
#include <QStringList>

namespace activation::recording {

/// What stands in a recording in place of a name: the same for the same name and salt, so that a change is
/// still seen, and of four digits only, so that nobody can tell which name it was. What the site profile
/// names itself stays.
class StandIns final
{
public:
    StandIns(QString salt, const SiteProfile& profile);

    /// GUIDs that are known to be no account's stay in text().
    void keepGuid(const QString& guid) { m_guids.insert(guid.toLower()); }

    /// A DNS name or an address literal; "localhost" and addresses of this PC to itself stay.
    [[nodiscard]] QString host(const QString& host) const;
    /// The same with ":port".
    [[nodiscard]] QString hostAndPort(const QString& text) const;
    /// A DNS suffix, unless a host of the profile has it.
    [[nodiscard]] QString suffix(const QString& suffix) const;
    /// One of a range of the profile stays in it; a link-local one stays so.
    [[nodiscard]] QHostAddress address(const QHostAddress& address) const;
    /// "00-15-5D-12-34-56": its vendor stays.
    [[nodiscard]] QString hardwareAddress(const QString& mac) const;
    /// A machine's own GUID; the null GUID and what is none stay.
    [[nodiscard]] QString machineId(const QString& id) const;
    /// Five letters that are not those of the key.
    [[nodiscard]] static QString partialKey(const QString& key);
    /// Words of Windows or of a vendor that may name somebody.
    [[nodiscard]] QString text(const QString& text) const;

private:
    [[nodiscard]] quint16 digitsOf(const QString& name) const;

    QString m_salt;
    QStringList m_hosts; ///< of the profile, as they are compared
    QStringList m_suffixes;
    QList<AddressRange> m_ranges;
    QSet<QString> m_guids;
};

} // namespace activation::recording
