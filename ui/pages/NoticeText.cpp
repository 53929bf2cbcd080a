// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/NoticeText.h"

#include "ui/text/CommonText.h"
#include "ui/text/OrganizationText.h"
#include "ui/text/StepText.h"
#include "ui/text/WindowText.h"

#include <QDir>

namespace activation::ui {

namespace {

QString failureText(const text::Sentence<>* first, const ScreenNotice& notice, const VisitState& state,
                    const text::Phrasebook& phrases)
{
    const text::Wording wording = text::describe(notice.failure, state.session.findings,
                                                 state.profile.value_or(SiteProfile{}), phrases);
    QStringList said;
    if (first)
        said.append(text::sentence(*first, phrases));
    said += QStringList{wording.heading, wording.why} + wording.whatToDo;
    said.removeAll(QString());
    return said.join(u'\n');
}

/// Where the report is, and what the organization wants to know besides.
QString reportText(const QString& place, const VisitState& state, const text::Phrasebook& phrases)
{
    const QString saved = text::sentence(text::WindowSentence::ReportSaved, phrases, place);
    QStringList asked;
    for (const ReportField& field : state.profile ? state.profile->reportFields : QList<ReportField>())
        asked.append(phrases.pick(field.label));
    return asked.isEmpty() ? saved
                           : saved + u'\n' + text::sentence(text::WindowSentence::ReportAsks, phrases, asked);
}

/// Whom to ask, with every number there is, and the code that tells them the rest.
QString helpdeskText(const VisitState& state, const text::Phrasebook& phrases)
{
    const SiteProfile profile = state.profile.value_or(SiteProfile{});
    SupportFacts facts = supportFactsOf(state.session, profile);
    facts.screen = state.screen;
    QStringList said{text::helpdeskCanHelp(profile, phrases)};
    said += text::contactLines(profile, phrases);
    said.append(text::sentence(text::WindowSentence::TellTheCode, phrases, supportCode(facts)));
    return said.join(u'\n');
}

} // namespace

QString noticeText(const ScreenNotice& notice, const VisitState& state, const text::Phrasebook& phrases)
{
    const auto say = [&phrases](const auto& which, const auto&... values) {
        return text::sentence(which, phrases, values...);
    };
    const QString place = QDir::toNativeSeparators(notice.place);
    switch (notice.kind) {
    case ScreenNotice::Kind::CutOff:
        return say(text::WindowSentence::CutOff);
    case ScreenNotice::Kind::LeftRemoving:
        return say(text::WindowSentence::LeftRemoving);
    case ScreenNotice::Kind::Resumed:
        return say(text::WindowSentence::ResumedAfterRestart);
    case ScreenNotice::Kind::Declined:
        return say(text::WindowSentence::Declined);
    case ScreenNotice::Kind::NotAnswered:
        return say(text::WindowSentence::NotAnswered);
    case ScreenNotice::Kind::WorkerLost:
        return say(text::WindowSentence::WorkerLost);
    case ScreenNotice::Kind::RepairFailed:
        return failureText(nullptr, notice, state, phrases);
    case ScreenNotice::Kind::PatienceOver:
        return say(text::WindowSentence::PatienceOver);
    case ScreenNotice::Kind::WindowsSilent:
        return say(text::WindowSentence::WindowsSilent);
    case ScreenNotice::Kind::PutBack:
        return say(text::WindowSentence::PutBackDone);
    case ScreenNotice::Kind::PutBackPartly:
        return failureText(&text::WindowSentence::PutBackPartly, notice, state, phrases);
    case ScreenNotice::Kind::NothingToPutBack:
        return say(text::WindowSentence::PutBackNothing);
    case ScreenNotice::Kind::ReportSaved:
        return reportText(place, state, phrases);
    case ScreenNotice::Kind::CalendarSaved:
        return say(text::WindowSentence::CalendarSaved, place);
    case ScreenNotice::Kind::CodeCopied:
        return say(text::WindowSentence::CodeCopied);
    case ScreenNotice::Kind::CouldNotOpen:
        return say(text::WindowSentence::OpenFailed, notice.place);
    case ScreenNotice::Kind::CouldNotSave:
        return say(text::WindowSentence::ReportFailed);
    case ScreenNotice::Kind::Helpdesk:
        return helpdeskText(state, phrases);
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
    case ScreenNotice::Kind::Helpdesk:
        return Notice::Kind::Info;
    case ScreenNotice::Kind::CutOff:
    case ScreenNotice::Kind::LeftRemoving:
    case ScreenNotice::Kind::Declined:
    case ScreenNotice::Kind::NotAnswered:
    case ScreenNotice::Kind::PatienceOver:
    case ScreenNotice::Kind::WindowsSilent:
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

} // namespace activation::ui
