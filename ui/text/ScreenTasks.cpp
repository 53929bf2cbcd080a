// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ScreenText.h"

namespace activation::text {

namespace {

QString ourWords(TaskKind kind, const Phrasebook& phrases)
{
    switch (kind) {
    case TaskKind::OpenOfficeOnce:
        return phrases.translate("OfficeInUseText", "Open Word once, wait for the first page, and close it.");
    case TaskKind::ClosePrograms:
        return phrases.translate("ScreenText", "Save your work and close all Office programs.");
    case TaskKind::FileForm:
        return phrases.translate("ScreenText", "Fill in your organization's form.");
    case TaskKind::AgreeToScope:
        return phrases.translate("ScreenText",
                                 "Use the programs only for your work or study at your organization.");
    case TaskKind::RestartOffice:
        return phrases.translate("ScreenText", "Close the Office programs and open them again.");
    case TaskKind::RestartComputer:
        return phrases.translate("OfficeInUseText", "Save your work and restart the computer.");
    case TaskKind::ExpectSecondAttempt:
        return phrases.translate("ScreenText",
                                 "If it does not work at once, try again; a second try is often needed.");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList taskTexts(const QList<Task>& tasks, const Phrasebook& phrases)
{
    QStringList texts;
    for (const Task& task : tasks) {
        const QString own = phrases.pick(task.text);
        texts << (own.isEmpty() ? ourWords(task.kind, phrases) : own);
    }
    return texts;
}

} // namespace activation::text
