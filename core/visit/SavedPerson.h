// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/profile/Person.h"

namespace activation {

/// Who somebody said to be, kept for the next time: person.json in this folder, replaced atomically.
[[nodiscard]] Result<void> savePerson(const Person& person, const SiteProfile& profile,
                                      const QString& folder);

/// What was said to this organization, as long as its profile still knows that role; nothing otherwise, and
/// nothing from a damaged file: then it is asked for again.
[[nodiscard]] std::optional<Person> loadPerson(const SiteProfile& profile, const QString& folder);

} // namespace activation
