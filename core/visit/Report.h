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
[[nodiscard]] QJsonValue toJson(const std::optional<LicensingServiceFacts>& facts);
[[nodiscard]] QJsonObject toJson(const StepResult& result);
[[nodiscard]] QJsonObject toJson(const JournalEntry& entry);
[[nodiscard]] QJsonObject toJson(const Failure& failure);
[[nodiscard]] QJsonObject toJson(const SupportFacts& facts);
[[nodiscard]] QJsonObject toJson(const SupportCodeProblem& problem);

/// Which profile was used: id and hash, nothing else of it.
[[nodiscard]] QJsonObject profileReference(const SiteProfile& profile);

/// ISO 8601 with the offset of this time's own zone: "2027-05-20T09:00:00+08:00".
[[nodiscard]] QString isoTime(const QDateTime& time);

/// The whole visit, redacted: no user or computer names, no addresses of this PC, no product keys. A journal
/// that cannot be read, or not to its end, is said.
[[nodiscard]] QJsonObject reportOf(const Session& session, const SiteProfile& profile,
                                   const Result<JournalContent>& journal, const QDateTime& now);

/// Without what names a person or this PC; the hosts of this profile and the addresses of its helpdesk stay.
[[nodiscard]] QString redacted(const QString& text, const SiteProfile& profile);

/// Writes "activation-<support code>.zip" with report.json, journal.json and, unless it is empty, `text` as
/// report.txt into the folder, whole or not at all. A file that is there already stays: the new one is called
/// "…-2.zip". Returns the path.
[[nodiscard]] Result<QString> writeReport(const QString& folder, const QJsonObject& report,
                                          const QString& supportCode, const QString& text = {});

} // namespace activation
