// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QtEndian>

namespace activation::app {

/// The smallest file that is a program of Windows: headers, and one section of 512 bytes that begins with the
/// mark of programs which look for a profile.
inline QByteArray windowsProgram(quint32 signatureAt = 0, quint32 signatureSize = 0)
{
    QByteArray bytes(1024, '\0');
    const auto put = [&bytes](qsizetype at, auto number) { qToLittleEndian(number, bytes.data() + at); };
    bytes.replace(0, 2, "MZ");
    put(60, quint32{64});
    bytes.replace(64, 2, "PE");
    put(70, quint16{1});             // sections
    put(84, quint16{240});           // size of the optional header
    put(88, quint16{0x20b});         // PE32+
    put(88 + 108, quint32{16});      // directories
    put(88 + 112 + 32, signatureAt); // the fifth
    put(88 + 112 + 36, signatureSize);
    put(328 + 16, quint32{512}); // the section
    put(328 + 20, quint32{512});
    bytes.replace(512, 16, "ActivationProf.1");
    return bytes;
}

} // namespace activation::app
