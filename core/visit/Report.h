// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/Session.h"

#include <QJsonObject>

namespace activation {

/// The JSON forms that activationctl and the support report share; field names are stable
/// (resources/schemas).
[[nodiscard]] QJsonObject toJson(const Finding& finding);
[[nodiscard]] QJsonObject toJson(const License& license, const QDateTime& now);
[[nodiscard]] QJsonObject toJson(const StepResult& result);

/// The whole visit, redacted: no user or computer names, no addresses of this PC, no product keys.
[[nodiscard]] QJsonObject reportOf(const Session& session, const SiteProfile& profile,
                                   const QList<JournalEntry>& journal, const QDateTime& now);

/// Removes what names a person or this PC from a text: home paths, account and computer names, address
/// literals, e-mail addresses, product keys.
[[nodiscard]] QString redacted(QString text);

/// Writes "activation-<support code>.zip" with report.json and journal.json into the folder, whole or not at
/// all. Returns the path.
[[nodiscard]] Result<QString> writeReport(const QString& folder, const QJsonObject& report,
                                          const QString& supportCode);

} // namespace activation
