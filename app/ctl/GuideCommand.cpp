// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/AnswerJson.h"
#include "app/ctl/AnswerText.h"

#include <algorithm>

namespace activation::ctl {

namespace {

constexpr qsizetype kPaper = 80;

class GuidePrinter final
{
public:
    explicit GuidePrinter(const CommandContext& context) : m_context(context), m_console(context.console) {}

    void print(const text::Guide& guide)
    {
        m_console.wrapAt(kPaper);
        underlined(guide.title, u'=');
        for (const QString& sentence : guide.preface)
            m_console.sayHanging({}, sentence);
        underlinedAfterGap(guide.checksHeading, u'=');
        for (const text::CheckChapter& chapter : guide.checks) {
            underlinedAfterGap(chapter.heading, u'-');
            m_console.sayHanging({}, chapter.question);
            print(chapter.answers);
        }
        underlinedAfterGap(guide.generalHeading, u'-');
        print(guide.general);
        for (const text::CodeChapter& chapter : guide.codes)
            print(chapter);
    }

private:
    void print(const QList<text::ReasonExplanation>& answers)
    {
        for (const text::ReasonExplanation& answer : answers) {
            m_console.say();
            print(QStringLiteral("· "), answer.wording);
        }
    }

    void print(const text::CodeChapter& chapter)
    {
        underlinedAfterGap(chapter.heading, u'=');
        m_console.sayHanging({}, chapter.whoCanHelp);
        for (const auto& [code, wording] : chapter.codes) {
            m_console.say();
            m_console.sayHanging({}, text::codeWithSymbol(code));
            print(QStringLiteral("  "), wording);
        }
    }

    void print(const QString& sign, const text::Wording& wording)
    {
        m_console.sayHanging(sign, wording.heading, true);
        sayAdvice(m_context, QStringLiteral("  "), wording);
    }

    void underlinedAfterGap(const QString& title, QChar line)
    {
        m_console.say();
        underlined(title, line);
    }

    void underlined(const QString& title, QChar line)
    {
        m_console.sayHanging({}, title, true);
        m_console.say(QString(std::min(columnsOf(title), m_console.columns()), line));
    }

    const CommandContext& m_context;
    Console& m_console;
};

QJsonObject guideJson(const text::Guide& guide, const text::Phrasebook& phrases)
{
    QJsonArray checks;
    for (const text::CheckChapter& chapter : guide.checks)
        checks.append(checkJson(chapter.check, chapter.answers, phrases));
    QJsonArray codes;
    for (const text::CodeChapter& chapter : guide.codes) {
        for (const auto& [code, wording] : chapter.codes)
            codes.append(codeJson(code, wording));
    }
    return {{QStringLiteral("format"), 1},
            {QStringLiteral("kind"), QStringLiteral("guide")},
            {QStringLiteral("language"), toString(phrases.language())},
            {QStringLiteral("general"), toJson(guide.general)},
            {QStringLiteral("checks"), checks},
            {QStringLiteral("errors"), codes}};
}

} // namespace

ExitCode runGuide(const CommandContext& context)
{
    auto opened = openProfileIfAny(context);
    if (!opened)
        return opened.error();
    const text::Guide guide = text::guideOf(opened->profile, context.phrases);
    GuidePrinter(context).print(guide);
    context.console.answer(guideJson(guide, context.phrases));
    return ExitCode::Done;
}

} // namespace activation::ctl
