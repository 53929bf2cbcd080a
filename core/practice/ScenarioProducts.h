// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"

namespace activation::practice {

/// Products that a scenario names in one word instead of listing what Windows says of them:
/// "office-ltsc-2021". KMS clients with a client setup key that are not activated yet, but for those that are
/// sold to persons.
[[nodiscard]] QStringList practiceProductNames();

/// Only for a name of that list.
[[nodiscard]] License practiceLicense(const QString& name);

/// Rows of Windows are of the version that the PC has, as on a real one.
void tellBuild(License& license, const WindowsEdition& windows);

/// Turns a product into the key of a KMS host that many PCs have asked.
void makeKmsHost(License& license, std::uint32_t clients);

/// The licensing service of a PC that was set up by itself: a CMID of its own.
[[nodiscard]] LicensingServiceFacts practiceServiceFacts();

/// An installed Office product by its release id, all in order, in Chinese (Taiwan); without a size, which
/// Click-to-Run tells nobody (tests/windows/office/observed).
[[nodiscard]] OfficeProduct practiceOffice(const QString& releaseId);

} // namespace activation::practice
