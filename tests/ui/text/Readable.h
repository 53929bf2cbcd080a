// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/UtcTime.h"
#include "core/profile/SiteProfile.h"
#include "ui/text/Phrasebook.h"
#include "ui/text/Wording.h"

namespace activation::text {

/// The moment at which the sentences are said.
inline const QDateTime kNow = offsetTime(QDate(2026, 11, 21), QTime(9, 0), 8 * 3600);

/// One phrasebook for each language, made once.
const Phrasebook& phrasebook(Language language);

QStringList sentencesOf(const Wording& wording);

/// Not empty, no placeholder left, no exclamation mark, and in the language's own script. `what` names the
/// case.
void expectReadable(const QString& sentence, Language language, const QString& what);

/// Every sentence readable, a heading, at most three steps.
void expectReadable(const Wording& wording, Language language, const QString& what);

/// A profile with everything in it that sentences draw on.
SiteProfile sampleProfile();

} // namespace activation::text
