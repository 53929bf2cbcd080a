// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/json/DocumentProblem.h"
#include "core/profile/SiteProfile.h"

#include <optional>

namespace activation {

/// Reads a site profile, the whole or nothing. A profile larger than kLargestProfile is refused unread.
inline constexpr qint64 kLargestProfile = 1024 * 1024;

/// The name a profile has to have where nobody names it.
inline constexpr char16_t kProfileFileName[] = u"activation-profile.json";

[[nodiscard]] Result<SiteProfile, DocumentProblem> readSiteProfile(const QString& path);

/// `name` stands for the file in problems.
[[nodiscard]] Result<SiteProfile, DocumentProblem> parseSiteProfile(const QByteArray& bytes,
                                                                    const QString& name);

/// Everything that is wrong with a profile, from the top, with what was probably meant; and what is allowed
/// and yet probably a mistake. At most a hundred of each.
struct ProfileProblems
{
    QList<DocumentProblem> problems;
    QList<DocumentProblem> warnings;
};

[[nodiscard]] ProfileProblems problemsOfSiteProfile(const QString& path);

/// The profile's own end, seen from the true date. Not part of reading it: a PC whose clock is wrong must
/// still be told so.
[[nodiscard]] std::optional<DocumentProblem> expired(const SiteProfile& profile, const QDate& today,
                                                     const QString& name);

} // namespace activation
