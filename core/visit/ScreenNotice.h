// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Failure.h"

#include <QString>

namespace activation {

/// Something a screen says besides what it shows: stays until the person goes on.
struct ScreenNotice
{
    enum class Kind {
        CutOff,        ///< an earlier run ended in the middle
        LeftRemoving,  ///< one ended while Office was being removed, which goes on
        Resumed,       ///< goes on after a restart
        Declined,      ///< the person did not give Windows the permission
        NotAnswered,   ///< nobody answered Windows' question for it in time
        WorkerLost,    ///< the part that makes changes ended unexpectedly
        RepairFailed,  ///< `failure` says why
        PatienceOver,  ///< the network was not seen
        WindowsSilent, ///< Windows did not say how it is licensed
        PutBack,       ///< all settings are put back
        PutBackPartly, ///< some are; `failure` says why not all
        NothingToPutBack,
        ReportSaved,   ///< in `place`
        CalendarSaved, ///< in `place`
        CodeCopied,
        CouldNotOpen, ///< `place`
        CouldNotSave, ///< `place`
        Helpdesk,     ///< whom to ask, and what to tell them
    };

    Kind kind = Kind::CutOff;
    QString place{}; ///< a path, an address or a program
    Failure failure{};

    bool operator==(const ScreenNotice&) const = default;
};

} // namespace activation
