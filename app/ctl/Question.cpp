// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Question.h"

#include "core/visit/SupportCode.h"
#include "ui/text/CtlText.h"
#include "ui/text/FindingText.h"

#include <QRegularExpression>

#include <algorithm>

namespace activation::ctl {

namespace {

/// Letters and digits alone: how they are spaced, cased and pointed means nothing.
QString keyOf(const QString& text)
{
    QString key;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (character.isLetterOrNumber())
            key += character;
    }
    return key;
}

/// A number that stands alone; "1 3" is none.
std::optional<CheckId> checkByNumber(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^\\s*[#(]?\\s*([0-9]{1,2})\\s*[.:)\u3002]?\\s*$"));
    const auto match = number.match(text.normalized(QString::NormalizationForm_KC));
    return match.hasMatch() ? checkIdFrom(match.captured(1)) : std::nullopt;
}

std::optional<CheckId> checkByName(const QString& text)
{
    const QString key = keyOf(text);
    for (const Language language : kLanguages) {
        const text::Phrasebook phrases(language);
        for (int number = 1; number <= kCheckCount; ++number) {
            const auto check = static_cast<CheckId>(number);
            const QString name = text::checkName(check, phrases);
            const auto headed = [&](const QString& behind) {
                return text::sentence(text::CtlSentence::CheckAnswers, phrases, number, behind);
            };
            const QStringList names{toString(check), name, headed({}), headed(name)};
            if (std::ranges::any_of(names, [&key](const QString& known) { return keyOf(known) == key; }))
                return check;
        }
    }
    return std::nullopt;
}

/// Each run of blanks as one, a line end where it holds one: for every blank of a long run the patterns would
/// look at all those behind it.
QString withoutRunsOfBlanks(const QString& text)
{
    QString result;
    for (const QChar character : text) {
        if (!character.isSpace() || result.isEmpty() || !result.back().isSpace())
            result += character;
        else if (character == u'\n')
            result.back() = u'\n';
    }
    return result;
}

std::optional<HelpTopic> topicByName(const QString& text)
{
    const QString key = keyOf(text);
    const auto topic =
        std::ranges::find_if(kHelpTopics, [&key](HelpTopic known) { return keyOf(toString(known)) == key; });
    return topic == kHelpTopics.end() ? std::nullopt : std::optional(*topic);
}

} // namespace

std::optional<Question> questionIn(const QString& asked)
{
    const QString text = withoutRunsOfBlanks(asked);
    if (const auto check = checkByNumber(text))
        return *check;
    if (const auto check = checkByName(text))
        return *check;
    if (const auto topic = topicByName(text))
        return AskedTopics{{*topic}, true};
    if (const QList<PastedResult> results = resultsIn(text); !results.isEmpty())
        return AskedResults{results};
    if (const QString code = supportCodeIn(text); !code.isEmpty())
        return AskedSupportCode{code};
    if (nearestCodes(text).isEmpty()) {
        if (const QList<Lead> leads = leadsIn(text); !leads.isEmpty())
            return AskedTopics{leads, false};
    }
    return std::nullopt;
}

} // namespace activation::ctl
