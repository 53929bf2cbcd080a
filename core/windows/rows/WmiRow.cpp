// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rows/WmiRow.h"

#include <utility>

namespace activation::windows {

QString WmiQuery::wql() const
{
    QString text = QStringLiteral("SELECT %1 FROM %2").arg(properties.join(QStringLiteral(", ")), from);
    if (!where.isEmpty())
        text += QStringLiteral(" WHERE ") + where;
    return text;
}

WmiRow::WmiRow(QString path, QStringList names, QList<QVariant> values)
    : m_path(std::move(path))
    , m_names(std::move(names))
    , m_values(std::move(values))
{}

QVariant WmiRow::value(QStringView name) const
{
    const qsizetype index = m_names.indexOf(name);
    return index < 0 ? QVariant() : m_values.value(index);
}

} // namespace activation::windows
