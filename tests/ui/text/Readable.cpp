// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/text/Readable.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <map>

namespace activation::text {

namespace {

LocalizedText english(const QString& text)
{
    return {{{Language::English, text}}};
}

QRegularExpression scriptOf(Language language)
{
    switch (language) {
    case Language::English:
        return QRegularExpression(QStringLiteral("[A-Za-z]"));
    case Language::TraditionalChinese:
        return QRegularExpression(QStringLiteral("\\p{Han}"));
    case Language::Korean:
        return QRegularExpression(QStringLiteral("\\p{Hangul}"));
    case Language::Japanese:
        return QRegularExpression(QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}]"));
    }
    Q_UNREACHABLE();
}

} // namespace

const Phrasebook& phrasebook(Language language)
{
    static std::map<Language, Phrasebook> books;
    return books.try_emplace(language, language).first->second;
}

QStringList sentencesOf(const Wording& wording)
{
    QStringList sentences{wording.heading};
    if (!wording.why.isEmpty())
        sentences << wording.why;
    sentences << wording.whatToDo;
    for (const QString& sentence : {wording.whoseWords, wording.whoCanHelp}) {
        if (!sentence.isEmpty())
            sentences << sentence;
    }
    return sentences;
}

void expectReadable(const QString& sentence, Language language, const QString& what)
{
    SCOPED_TRACE(
        (what + QStringLiteral(", ") + toString(language) + QStringLiteral(": ") + sentence).toStdString());
    static const QRegularExpression placeholder(QStringLiteral("%L?[0-9n]"));
    EXPECT_FALSE(sentence.trimmed().isEmpty());
    EXPECT_FALSE(sentence.contains(placeholder));
    EXPECT_FALSE(sentence.contains(u'!') || sentence.contains(u'\uFF01'));
    EXPECT_FALSE(sentence.contains(QStringLiteral("  ")));
    EXPECT_TRUE(sentence.contains(scriptOf(language)));
}

void expectReadable(const Wording& wording, Language language, const QString& what)
{
    for (const QString& sentence : sentencesOf(wording))
        expectReadable(sentence, language, what);
    EXPECT_LE(wording.whatToDo.size(), 3) << what.toStdString();
}

SiteProfile sampleProfile()
{
    SiteProfile profile;
    profile.organization = english(QStringLiteral("Sample University"));
    profile.kms.hosts = {{std::nullopt, {}, {{{QStringLiteral("kms.example.edu"), 1688}, {}}}}};
    profile.network.vpn = VpnRule{QStringLiteral("forticlient"),
                                  english(QStringLiteral("Sample VPN")),
                                  QUrl(QStringLiteral("https://vpn.example.edu/help")),
                                  QStringLiteral("vpn.example.edu"),
                                  {},
                                  {}};
    profile.contacts = {{english(QStringLiteral("IT Desk")),
                         {},
                         QStringLiteral("02-5550-1234"),
                         QStringLiteral("4321"),
                         {},
                         {},
                         {Language::English}}};
    return profile;
}

} // namespace activation::text
