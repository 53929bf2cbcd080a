// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/journal/Journal.h"

#include <QByteArray>

namespace activation {

/// What the bytes of a journal say: every whole entry up to the first line that is not one.
struct JournalText
{
    QList<JournalEntry> entries;
    bool damaged = false;
    QByteArray tail; ///< from the first damaged line on
};

/// {"format":1} and one JSON object a line.
[[nodiscard]] QByteArray journalText(const QList<JournalEntry>& entries);

/// StorageFailed only for a journal of another format: it belongs to another version of this program and is
/// left alone.
[[nodiscard]] Result<JournalText> parseJournal(const QByteArray& bytes);

} // namespace activation
