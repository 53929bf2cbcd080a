// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace activation {

/// One file in a zip.
struct ZipEntry
{
    QString name; ///< with forward slashes
    QByteArray content;
};

/// A zip file whose entries are stored as they are, without compression (PKWARE APPNOTE 6.3: method 0, UTF-8
/// names). The same entries always give the same bytes. Small files only: together below 4 GiB.
[[nodiscard]] QByteArray storedZip(const QList<ZipEntry>& entries);

} // namespace activation
