// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/journal/Journal.h"

#include <QByteArray>

namespace activation {

/// {"entries":N,"format":1} and one JSON object a line.
[[nodiscard]] QByteArray journalText(const QList<JournalEntry>& entries);

/// Unreadable only for a journal of another format: it belongs to another version of this program and is left
/// alone.
[[nodiscard]] Result<JournalContent> parseJournal(const QByteArray& bytes);

} // namespace activation
