// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/KmsSetting.h"
#include "core/windows/wmi/WmiSession.h"

namespace activation::windows {

/// Makes what the service (empty scope) or a product has set of its own equal to `setting`, through the
/// methods that slmgr.vbs uses: Set… for what is to be there, Clear… for what is not. Host and port are
/// always written; look-up domain and activation type, whose methods the classes have only since Windows 8,
/// where they differ from what is there.
///
/// `own` is what the registry knows of the level: the row of a product shows what it inherits, and that of
/// the service shows no activation type. When one call is refused, those before it are taken back as far as
/// they go, and the refusal is what counts. NotFound where no product has the scope.
[[nodiscard]] Result<void> writeKmsSetting(const WmiSession& session, const QString& scope,
                                           const KmsSetting& setting, const KmsSetting& own);

} // namespace activation::windows
