// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/licensing/OfficeProduct.h"

#include <QList>
#include <QString>

#include <functional>

namespace activation {

/// An Office program with a window or a background process.
struct RunningProgram
{
    QString executable; ///< "winword.exe"
    QString name;       ///< "Word"

    bool operator==(const RunningProgram&) const = default;
};

/// 0 to 1, as far as it is known.
using Progress = std::function<void(double)>;

/// Office as installed on this machine, by any technology.
class Office
{
public:
    virtual ~Office() = default;

    [[nodiscard]] virtual Result<QList<OfficeProduct>> products(const Limit& limit) const = 0;
    [[nodiscard]] virtual Result<QList<RunningProgram>> running(const Limit& limit) const = 0;

    /// Whether an Office program was ever started by this person (before that Office may not be ready to
    /// activate).
    [[nodiscard]] virtual Result<bool> openedOnce(const Limit& limit) const = 0;

    /// Asks the program to close as if its window had been closed; unsaved work makes the program ask its
    /// owner. Never ends a process. Busy when it stays open.
    [[nodiscard]] virtual Result<void> askToClose(const RunningProgram& program, const Limit& limit) = 0;

    /// The vendor's own uninstaller, all languages. Once it runs, nobody ends it: a stop request counts
    /// before it only, and when the limit is over or this process ends, it works on. Each of its commands has
    /// the whole limit to itself: twelve languages are twelve commands. Ok means it ended well;
    /// whether the product is gone is only what products() says, with Click-to-Run minutes later. Needs
    /// elevation.
    [[nodiscard]] virtual Result<void> remove(const OfficeProduct& product, const Progress& progress,
                                              const Limit& limit) = 0;
};

} // namespace activation
