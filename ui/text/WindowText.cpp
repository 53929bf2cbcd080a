// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/WindowText.h"

namespace activation::text {

QString elapsedText(std::chrono::seconds elapsed, const Phrasebook& phrases)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(elapsed).count();
    if (minutes > 0)
        return sentence(WindowSentence::ElapsedMinutes, phrases, Count{static_cast<int>(minutes)});
    return sentence(WindowSentence::ElapsedSeconds, phrases, Count{static_cast<int>(elapsed.count())});
}

QString repairVerb(StepKind kind, const Phrasebook& phrases)
{
    const auto verb = [&phrases](const char* source) { return phrases.translate("RepairVerb", source); };
    switch (kind) {
    case StepKind::SetLicensingService:
        return verb(QT_TRANSLATE_NOOP("RepairVerb", "Start the service"));
    case StepKind::SetTimeZone:
        return verb(QT_TRANSLATE_NOOP("RepairVerb", "Set the time zone"));
    case StepKind::SynchronizeClock:
        return verb(QT_TRANSLATE_NOOP("RepairVerb", "Set the clock"));
    case StepKind::CloseProgram:
        return verb(QT_TRANSLATE_NOOP("RepairVerb", "Close the programs"));
    case StepKind::RemoveOffice:
        return verb(QT_TRANSLATE_NOOP("RepairVerb", "Remove"));
    case StepKind::InstallSetupKey:
        return verb(QT_TRANSLATE_NOOP("RepairVerb", "Install the key"));
    case StepKind::SetKmsHost:
        return verb(QT_TRANSLATE_NOOP("RepairVerb", "Set the server"));
    case StepKind::ActivateProduct:
        return verb(QT_TRANSLATE_NOOP("RepairVerb", "Activate"));
    }
    Q_UNREACHABLE();
}

} // namespace activation::text
