// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/GuideCommand.h"

#include "app/ctl/AnswerText.h"
#include "app/ctl/Explanation.h"
#include "core/licensing/ActivationErrors.h"
#include "ui/text/CommonText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/FindingText.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace activation::ctl {

namespace {

constexpr qsizetype kPaper = 80;

struct Part
{
    Helper helper;
    text::Sentence<> heading;
};

constexpr std::array kParts{
    Part{Helper::User, text::CtlSentence::GuideForYou},
    Part{Helper::Helpdesk, text::CtlSentence::GuideForHelpdesk},
    Part{Helper::KmsAdministrator, text::CtlSentence::GuideForAdministrators},
};

/// In the order of the code, as somebody with a code in hand looks it up.
QList<std::uint32_t> codesOf(Helper helper)
{
    QList<std::uint32_t> codes;
    for (const ActivationError& error : activationErrors()) {
        if (error.helper == helper)
            codes.append(error.code);
    }
    std::ranges::sort(codes);
    return codes;
}

class Guide final
{
public:
    Guide(const CommandContext& context, const SiteProfile& profile)
        : m_context(context)
        , m_console(context.console)
        , m_phrases(context.phrases)
        , m_profile(profile)
    {}

    void print()
    {
        m_console.wrapAt(kPaper);
        underlined(m_context.text(text::CtlSentence::GuideTitle), u'=');
        m_console.sayHanging({}, m_context.text(text::CtlSentence::GuideExamples));
        m_console.sayHanging({}, text::helpdeskCanHelp(m_profile, m_phrases));
        checks();
        for (const Part& part : kParts)
            codes(part);
    }

    QJsonObject json() const
    {
        QJsonArray checks;
        for (int number = 1; number <= kCheckCount; ++number) {
            const auto check = static_cast<CheckId>(number);
            checks.append(checkJson(check, ownAnswers(check, m_profile, m_phrases), m_phrases));
        }
        QJsonArray codes;
        for (const Part& part : kParts) {
            for (const std::uint32_t code : codesOf(part.helper))
                codes.append(codeJson(code, text::explainError(code, {}, m_profile, m_phrases)));
        }
        return {{QStringLiteral("format"), 1},
                {QStringLiteral("kind"), QStringLiteral("guide")},
                {QStringLiteral("language"), toString(m_phrases.language())},
                {QStringLiteral("general"), toJson(generalAnswers(m_profile, m_phrases))},
                {QStringLiteral("checks"), checks},
                {QStringLiteral("errors"), codes}};
    }

private:
    void underlined(const QString& title, QChar line)
    {
        m_console.sayHanging({}, title, true);
        m_console.say(QString(std::min(columnsOf(title), m_console.columns()), line));
    }

    void chapter(const text::Sentence<>& title)
    {
        m_console.say();
        underlined(m_context.text(title), u'=');
    }

    void explanation(const QString& sign, const QString& margin, const text::Wording& wording)
    {
        m_console.sayHanging(sign, wording.heading, true);
        sayAdvice(m_context, margin, wording);
    }

    void answers(const QList<ReasonExplanation>& list)
    {
        for (const ReasonExplanation& answer : list) {
            m_console.say();
            explanation(QStringLiteral("· "), QStringLiteral("  "), answer.wording);
        }
    }

    void checks()
    {
        chapter(text::CtlSentence::GuideChecks);
        for (int number = 1; number <= kCheckCount; ++number) {
            const auto check = static_cast<CheckId>(number);
            m_console.say();
            underlined(
                m_context.text(text::CtlSentence::CheckAnswers, number, text::checkName(check, m_phrases)),
                u'-');
            m_console.sayHanging({}, text::checkQuestion(check, m_phrases));
            answers(ownAnswers(check, m_profile, m_phrases));
        }
        m_console.say();
        underlined(m_context.text(text::CtlSentence::GuideGeneral), u'-');
        answers(generalAnswers(m_profile, m_phrases));
    }

    void codes(const Part& part)
    {
        chapter(part.heading);
        m_console.sayHanging({}, text::whoCanHelp(part.helper, m_profile, m_phrases));
        for (const std::uint32_t code : codesOf(part.helper)) {
            m_console.say();
            m_console.sayHanging({}, codeWithSymbol(code));
            explanation(QStringLiteral("  "), QStringLiteral("  "),
                        text::explainError(code, {}, m_profile, m_phrases));
        }
    }

    const CommandContext& m_context;
    Console& m_console;
    const text::Phrasebook& m_phrases;
    const SiteProfile& m_profile;
};

} // namespace

ExitCode runGuide(const CommandContext& context)
{
    auto opened = openProfile(context);
    if (const auto* exit = std::get_if<ExitCode>(&opened))
        return *exit;
    Guide guide(context, std::get<app::FoundProfile>(opened).profile);
    guide.print();
    context.console.answer(guide.json());
    return ExitCode::Done;
}

} // namespace activation::ctl
