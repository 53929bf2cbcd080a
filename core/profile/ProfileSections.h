// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/Record.h"
#include "core/profile/SiteProfile.h"

#include <QRegularExpression>

namespace activation {

// The sections of a site profile, each read from its field; rules that need two sections are
// SiteProfileReader's.

[[nodiscard]] KmsRule readKmsRule(const Field& field);
[[nodiscard]] NetworkRule readNetworkRule(const Field& field, const QList<RoleRule>& roles);
[[nodiscard]] ClockRule readClockRule(const Field& field);
[[nodiscard]] Validity readValidity(const Field& field);
[[nodiscard]] QList<ProductRule> readProducts(const Field& field);
[[nodiscard]] RemovalRule readRemovalRule(const Field& field);
[[nodiscard]] QList<PlatformExclusion> readExclusions(const Field& field);
[[nodiscard]] QList<RoleRule> readRoles(const Field& field);
[[nodiscard]] Unattended readUnattended(const Field& field, const QList<RoleRule>& roles);
[[nodiscard]] QList<Task> readTasksBefore(const Field& field);
[[nodiscard]] QList<Task> readTasksAfter(const Field& field);
[[nodiscard]] QList<WordingOverride> readWording(const Field& field);
[[nodiscard]] QList<Contact> readContacts(const Field& field);
[[nodiscard]] QList<Link> readLinks(const Field& field);
[[nodiscard]] QList<ReportField> readReportFields(const Field& field);

/// One with a name of ours, or one that the profile lists.
[[nodiscard]] Role readKnownRole(const Field& field, const QList<RoleRule>& rules);

/// Notes a warning where the organization's words for a code advise what cannot help against its cause.
void warnOfContradiction(const Field& field, const WordingOverride& wording);

/// What was probably meant where this was found; leaves a problem alone that says nothing about it.
void addSuggestion(DocumentProblem& problem);

/// A server on the internet that is publicly known to pass itself off as a KMS host.
[[nodiscard]] bool isPublicEmulator(const QString& host);

/// A whole text of this form. Made once for each form: compiling one for every value of a long list takes
/// time.
[[nodiscard]] inline QRegularExpression form(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// Schemes of pages that are opened for a person.
[[nodiscard]] inline QStringList webSchemes()
{
    return {QStringLiteral("https"), QStringLiteral("http")};
}

/// Notes the second of two rules for the same thing: the value of `key` in every object of the array.
void refuseRepeatedKeys(const Field& array, QStringView key);

} // namespace activation
