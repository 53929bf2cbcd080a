// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/windows/wmi/WmiSession.h"

namespace activation::windows {

/// Asks this session what is asked of the licensing classes (rows/LicensingQuestions.h); lives no longer.
[[nodiscard]] inline WmiAsk askOf(const WmiSession& session)
{
    return [&session](const WmiQuery& query) { return session.query(query); };
}

/// A method of one of these classes. What the licensing service answers is AccessDenied where the error table
/// says that rights are missing, and otherwise Rejected.
[[nodiscard]] Result<void> callLicensing(const WmiSession& session, const QString& path,
                                         const QString& method, const QList<WmiArgument>& arguments = {});

} // namespace activation::windows
