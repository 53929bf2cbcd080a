// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/JournalText.h"

#include <cstdint>
#include <cstdlib>

using namespace activation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<JournalContent> read = parseJournal(bytes.toByteArray());
    if (!read.hasValue())
        return 0;
    // What was understood is written and read back as the same.
    const Result<JournalContent> again = parseJournal(journalText(read->entries));
    if (!again.hasValue() || again->damage || again->entries != read->entries)
        std::abort();
    return 0;
}
