// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

namespace activation::windows {

/// Where the licensing service of Windows keeps what its methods set, below a key of the test's own that goes
/// with this object: the machine's values in the key itself, below it a key for each application and below
/// that one for each product.
class SettingStore final
{
public:
    SettingStore();
    ~SettingStore();
    Q_DISABLE_COPY_MOVE(SettingStore)

    [[nodiscard]] const QString& path() const { return m_path; }

    /// What the method of a row, of the service or of a product, has made of one of its properties; null and
    /// 0 are a value that was cleared.
    void put(const QJsonObject& row, const QString& property, const QJsonValue& value) const;

private:
    QString m_path;
};

} // namespace activation::windows
