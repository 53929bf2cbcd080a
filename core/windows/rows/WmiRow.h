// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <cstdint>
#include <functional>

namespace activation::windows {

/// SELECT properties FROM from WHERE where.
struct WmiQuery
{
    QString from;
    QStringList properties; ///< by name, never *: some cost seconds
    QString where;          ///< empty: every row

    [[nodiscard]] QString wql() const;

    bool operator==(const WmiQuery&) const = default;
};

/// One instance as WMI gave it: the properties that were asked for. One that is null, or that this version of
/// the class does not have, reads as empty, zero or false.
class WmiRow final
{
public:
    WmiRow() = default;
    /// `values` in the order of `names`.
    WmiRow(QString path, QStringList names, QList<QVariant> values);

    /// What a method is called on: "SoftwareLicensingProduct.ID=\"…\"". Empty where no key was asked for.
    [[nodiscard]] const QString& path() const { return m_path; }

    /// It is there and not null.
    [[nodiscard]] bool has(QStringView name) const { return value(name).isValid(); }
    [[nodiscard]] QString text(QStringView name) const { return value(name).toString(); }
    [[nodiscard]] QStringList texts(QStringView name) const { return value(name).toStringList(); }
    [[nodiscard]] std::uint32_t number(QStringView name) const { return value(name).toUInt(); }
    [[nodiscard]] bool flag(QStringView name) const { return value(name).toBool(); }

    /// As WMI gave it; invalid for null.
    [[nodiscard]] QVariant value(QStringView name) const;

private:
    QString m_path;
    QStringList m_names;
    QList<QVariant> m_values;
};

/// Whoever answers questions to the management classes: a Windows, or a recording of one.
using WmiAsk = std::function<Result<QList<WmiRow>>(const WmiQuery&)>;

/// One question and all that is known of its answer.
struct WmiAnswer
{
    WmiQuery query;
    /// CIM types by property, "uint32" or "string[]", from the first row; without those that the class lacks.
    QMap<QString, QString> types;
    std::chrono::milliseconds took{0};
    Result<QList<WmiRow>> rows;
};

/// Is told of every question. Called on the thread that asked, and perhaps after nobody waits any more.
using WmiWitness = std::function<void(const WmiAnswer&)>;

} // namespace activation::windows
