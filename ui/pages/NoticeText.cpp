// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/NoticeText.h"

#include "ui/text/StepText.h"
#include "ui/text/WindowText.h"

#include <QDir>

namespace activation {

namespace {

QString failureText(const WindowSentence* first, const ScreenNotice& notice, const WizardState& state,
                    const Phrasebook& phrases)
{
    const Wording wording =
        describe(notice.failure, state.session.findings, state.profile.value_or(SiteProfile{}), phrases);
    QStringList said;
    if (first)
        said.append(sentence(*first, phrases));
    said += QStringList{wording.heading, wording.why} + wording.whatToDo;
    said.removeAll(QString());
    return said.join(u'\n');
}

} // namespace

QString noticeText(const ScreenNotice& notice, const WizardState& state, const Phrasebook& phrases)
{
    const auto say = [&phrases](WindowSentence which, const QStringList& values = {}) {
        return sentence(which, phrases, values);
    };
    const QString place = QDir::toNativeSeparators(notice.place);
    switch (notice.kind) {
    case ScreenNotice::Kind::CutOff:
        return say(WindowSentence::CutOff);
    case ScreenNotice::Kind::Resumed:
        return say(WindowSentence::ResumedAfterRestart);
    case ScreenNotice::Kind::Declined:
        return say(WindowSentence::Declined);
    case ScreenNotice::Kind::WorkerLost:
        return say(WindowSentence::WorkerLost);
    case ScreenNotice::Kind::RepairFailed:
        return failureText(nullptr, notice, state, phrases);
    case ScreenNotice::Kind::PatienceOver:
        return say(WindowSentence::PatienceOver);
    case ScreenNotice::Kind::PutBack:
        return say(WindowSentence::PutBackDone);
    case ScreenNotice::Kind::PutBackPartly: {
        const WindowSentence partly = WindowSentence::PutBackPartly;
        return failureText(&partly, notice, state, phrases);
    }
    case ScreenNotice::Kind::NothingToPutBack:
        return say(WindowSentence::PutBackNothing);
    case ScreenNotice::Kind::ReportSaved:
        return say(WindowSentence::ReportSaved, {place});
    case ScreenNotice::Kind::CalendarSaved:
        return say(WindowSentence::CalendarSaved, {place});
    case ScreenNotice::Kind::CodeCopied:
        return say(WindowSentence::CodeCopied);
    case ScreenNotice::Kind::CouldNotOpen:
        return say(WindowSentence::OpenFailed, {notice.place});
    case ScreenNotice::Kind::CouldNotSave:
        return say(WindowSentence::ReportFailed);
    }
    Q_UNREACHABLE();
}

Notice::Kind noticeKind(const ScreenNotice& notice)
{
    switch (notice.kind) {
    case ScreenNotice::Kind::Resumed:
    case ScreenNotice::Kind::PutBack:
    case ScreenNotice::Kind::NothingToPutBack:
    case ScreenNotice::Kind::ReportSaved:
    case ScreenNotice::Kind::CalendarSaved:
    case ScreenNotice::Kind::CodeCopied:
        return Notice::Kind::Info;
    case ScreenNotice::Kind::CutOff:
    case ScreenNotice::Kind::Declined:
    case ScreenNotice::Kind::PatienceOver:
    case ScreenNotice::Kind::CouldNotOpen:
    case ScreenNotice::Kind::CouldNotSave:
        return Notice::Kind::Warning;
    case ScreenNotice::Kind::WorkerLost:
    case ScreenNotice::Kind::RepairFailed:
    case ScreenNotice::Kind::PutBackPartly:
        return Notice::Kind::Problem;
    }
    Q_UNREACHABLE();
}

} // namespace activation
