// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace activation {

/// What a build number and an edition say about a Windows: which version people call it by, and whether it is
/// a server.

/// "11", "10", "8.1", "8", "7"; of a server its year, "2022". Empty when the build is older than these, or
/// not known. Build numbers: Microsoft's release information pages. Windows 11 26H1 begins at 28000 and is an
/// 11 like the others.
[[nodiscard]] QString windowsVersion(int build, bool server);

/// Of an EditionID, or of what names the edition in a license. Multi-session Windows, "ServerRdsh", is a
/// client that calls itself a server wherever one asks it (ProductType 3); the others that begin so are
/// servers.
[[nodiscard]] bool isMultiSessionEdition(const QString& edition);
[[nodiscard]] bool isServerEdition(const QString& edition);

} // namespace activation
