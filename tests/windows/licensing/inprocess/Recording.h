// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/recording/Recording.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace activation::windows {

/// What the management classes of one PC hold, from recordings/*.json.
struct Recording
{
    int windowsBuild = 0;
    QMap<QString, QList<QJsonObject>> classes;
    QStringList expected;      ///< a line for each license that the product should make of it
    QStringList expectedFacts; ///< a line for each of them
    QString expectedService;

    /// The instance with this path, or null.
    [[nodiscard]] QJsonObject* find(const QString& path);
};

[[nodiscard]] QStringList recordingNames();
[[nodiscard]] Recording recordingNamed(const QString& name);

/// The same from a file that `activationctl record` has written: every row that it was shown, and no other.
[[nodiscard]] Recording recordingOf(const recording::Recording& pc);

/// "SoftwareLicensingProduct.ID=\"…\"": by the key that the class has.
[[nodiscard]] QString pathOf(const QString& className, const QJsonObject& row);

/// The part of WQL that the product speaks.
struct Selection
{
    QString className;
    QStringList properties;
    QMap<QString, QString> equal; ///< property = 'text', in whatever case
    QStringList notNull;

    [[nodiscard]] bool matches(const QJsonObject& row) const;

    /// The chosen properties and the path.
    [[nodiscard]] QJsonObject shownOf(const QJsonObject& row) const;
};

/// Nothing where WMI would call the query invalid; so is SELECT * here, which some providers need seconds
/// for.
[[nodiscard]] std::optional<Selection> selectionFrom(const QString& wql);

} // namespace activation::windows
