// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/KmsSetting.h"
#include "core/windows/rows/LicensingProperties.h"

#include <QJsonObject>

namespace activation::windows {

/// A real PC as somebody has published it (observed/README.md), read by the product's own parsing. What its
/// file does not show is told as "?".
class ObservedPc final
{
public:
    /// `file` is one of observed/*.json.
    explicit ObservedPc(const QJsonObject& file);

    /// All that we say about this PC, in the form of told.json.
    [[nodiscard]] QJsonObject told() const;

private:
    struct Row
    {
        QJsonObject shown;
        License license;
    };

    void readProducts(const QJsonArray& rows);
    [[nodiscard]] static bool tellsItsState(const Row& row);
    [[nodiscard]] QStringList licenseLines() const;
    [[nodiscard]] QStringList levelLines() const;
    [[nodiscard]] QString productsLine() const;
    [[nodiscard]] QList<License> judged() const;

    QList<Row> m_rows;
    KmsSetting m_machine;
    QJsonObject m_service; ///< as it is shown
    LicensingServiceFacts m_facts;
    QStringList m_events;
};

/// The names in observed/, without their ending.
[[nodiscard]] QStringList observedNames();

/// One of these, or a document beside them; fails where it is not well-formed.
[[nodiscard]] QJsonObject observedDocument(const QString& path);

} // namespace activation::windows
