// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/findings/Facts.h"

#include <algorithm>

namespace activation {

namespace {

template <typename T> T valueOf(const FactValue* value)
{
    const T* held = value ? std::get_if<T>(value) : nullptr;
    return held ? *held : T{};
}

} // namespace

void Facts::set(Fact fact, FactValue value)
{
    const auto entry = std::ranges::find(m_entries, fact, &std::pair<Fact, FactValue>::first);
    if (entry == m_entries.end())
        m_entries.emplace_back(fact, std::move(value));
    else
        entry->second = std::move(value);
}

const FactValue* Facts::find(Fact fact) const
{
    const auto entry = std::ranges::find(m_entries, fact, &std::pair<Fact, FactValue>::first);
    return entry == m_entries.end() ? nullptr : &entry->second;
}

QString Facts::text(Fact fact) const
{
    return valueOf<QString>(find(fact));
}

QStringList Facts::list(Fact fact) const
{
    return valueOf<QStringList>(find(fact));
}

qint64 Facts::number(Fact fact) const
{
    return valueOf<qint64>(find(fact));
}

bool Facts::flag(Fact fact) const
{
    return valueOf<bool>(find(fact));
}

QDateTime Facts::time(Fact fact) const
{
    return valueOf<QDateTime>(find(fact));
}

} // namespace activation
