// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"
#include "core/findings/CheckId.h"
#include "core/findings/Facts.h"
#include "core/findings/Reason.h"
#include "core/requests/StepRequest.h"

#include <QList>

namespace activation {

enum class Verdict { Passed, Advice, Blocking, Unknown, Skipped };

[[nodiscard]] constexpr QStringView nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return u"passed";
    case Verdict::Advice:
        return u"advice";
    case Verdict::Blocking:
        return u"blocking";
    case Verdict::Unknown:
        return u"unknown";
    case Verdict::Skipped:
        return u"skipped";
    }
    return {};
}

/// What one check found: data, never a sentence.
struct Finding
{
    CheckId check = CheckId::Administrator;
    Verdict verdict = Verdict::Unknown;
    Reason reason = Reason::CannotTell;
    Facts facts;
    QList<StepRequest> repairs; ///< what would mend it, or bring it further; empty when this program cannot

    bool operator==(const Finding&) const = default;
};

using Findings = QList<Finding>;

/// The finding of one check; null while there is none.
[[nodiscard]] const Finding* findingOf(const Findings& findings, CheckId check);

/// Puts a finding where its number belongs, in place of an older one of the same check.
void put(Findings& findings, const Finding& fresh);
void put(Findings& findings, const Findings& fresh);

} // namespace activation
