// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ProgramFile.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace activation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const auto program = app::readProgramFile(file);
    if (!program.hasValue() || !*program)
        return 0;
    // What was understood lies within the file, in this order.
    const app::ProgramFile& parts = **program;
    if (parts.noteAt + app::kBrandNoteSize > parts.imageEnd || parts.imageEnd > parts.freeEnd ||
        parts.freeEnd > bytes.size() || parts.isSigned != (parts.freeEnd < bytes.size()))
        std::abort();
    return 0;
}
