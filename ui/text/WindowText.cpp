// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/WindowText.h"

#include "ui/text/CommonText.h"
#include "ui/text/WindowSentences.h"

#include <algorithm>

namespace activation::text {

namespace {

const WindowRow& rowOf(WindowSentence which)
{
    const std::span<const WindowRow> labels = windowLabels();
    const auto label = std::ranges::find(labels, which, &WindowRow::which);
    if (label != labels.end())
        return *label;
    const std::span<const WindowRow> messages = windowMessages();
    const auto message = std::ranges::find(messages, which, &WindowRow::which);
    Q_ASSERT(message != messages.end());
    return *message;
}

} // namespace

QString sentence(WindowSentence which, const Phrasebook& phrases, const QStringList& values)
{
    const WindowRow& row = rowOf(which);
    const int number = row.counted > 0 ? values.value(row.counted - 1).toInt() : -1;
    return filled(phrases.translate("WindowText", row.source, nullptr, number), values);
}

QString elapsedText(std::chrono::seconds elapsed, const Phrasebook& phrases)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(elapsed).count();
    if (minutes > 0)
        return sentence(WindowSentence::ElapsedMinutes, phrases, {QString::number(minutes)});
    return sentence(WindowSentence::ElapsedSeconds, phrases, {QString::number(elapsed.count())});
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
