// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ProblemText.h"
#include "tests/ui/text/Readable.h"

#include <gtest/gtest.h>

namespace activation::text {

namespace {

using Kind = DocumentProblem::Kind;

DocumentProblem problem(Kind kind, const QStringList& values)
{
    return {kind, QStringLiteral("profile.json"), 12, 7, QStringLiteral("/kms/hosts/0/port"), values};
}

QString inEnglish(const DocumentProblem& problem)
{
    return describe(problem, phrasebook(Language::English));
}

/// Values as the readers give them.
QStringList typicalValues(Kind kind)
{
    switch (kind) {
    case Kind::Empty:
    case Kind::NotUtf8:
    case Kind::Syntax:
    case Kind::Blank:
    case Kind::BadSetupKey:
        return {};
    case Kind::TooLarge:
        return {QStringLiteral("104857600"), QStringLiteral("1048576")};
    case Kind::OutOfRange:
        return {QStringLiteral("99999"), QStringLiteral("1"), QStringLiteral("65535")};
    case Kind::NotOneOf:
        return {QStringLiteral("dns"), QStringLiteral("named"), QStringLiteral("discovered"),
                QStringLiteral("preset")};
    case Kind::WrongType:
        return {QStringLiteral("integer"), QStringLiteral("string")};
    case Kind::Expired:
        return {QStringLiteral("2032-08-31")};
    case Kind::UnknownKey:
    case Kind::MisplacedKey:
    case Kind::BadForm:
    case Kind::BadUrl:
    case Kind::Conflict:
    case Kind::NeedsOther:
    case Kind::UnsupportedFormat:
        return {QStringLiteral("first"), QStringLiteral("second")};
    case Kind::CannotRead:
    case Kind::TooDeep:
    case Kind::TooMany:
    case Kind::DuplicateKey:
    case Kind::MissingKey:
    case Kind::TooLong:
    case Kind::TooFew:
    case Kind::TooManyItems:
    case Kind::BadCharacter:
    case Kind::Repeated:
    case Kind::BadHost:
    case Kind::PublicHost:
    case Kind::RightsForCode:
    case Kind::NetworkForCode:
    case Kind::ClockForCode:
    case Kind::BadAddressRange:
    case Kind::BadDate:
    case Kind::BadZone:
    case Kind::BadCode:
    case Kind::BadReleaseId:
        return {QStringLiteral("first")};
    }
    Q_UNREACHABLE();
}

TEST(ProblemText, BeginsWithThePlaceAndSaysWhatIsWrong)
{
    EXPECT_EQ(inEnglish(problem(Kind::OutOfRange, typicalValues(Kind::OutOfRange))),
              QStringLiteral("profile.json:12:7: /kms/hosts/0/port: 99999 is not between 1 and 65535."));
}

TEST(ProblemText, HasASentenceWithAllValuesForEveryKind)
{
    for (int number = 0; number <= static_cast<int>(Kind::ClockForCode); ++number) {
        const auto kind = static_cast<Kind>(number);
        for (const Language language : kLanguages) {
            const QString text = describe(problem(kind, typicalValues(kind)), phrasebook(language));
            EXPECT_TRUE(text.startsWith(QStringLiteral("profile.json:12:7: /kms/hosts/0/port: ")))
                << text.toStdString();
            EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
            EXPECT_GT(text.size(), 45) << text.toStdString();
        }
    }
}

TEST(ProblemText, NamesTheKeyThatWasMeantOnlyWhenThereIsOne)
{
    const DocumentProblem meant =
        problem(Kind::UnknownKey, {QStringLiteral("hsots"), QStringLiteral("hosts")});
    EXPECT_TRUE(
        inEnglish(meant).endsWith(QStringLiteral("\"hsots\" is not known here. Did you mean \"hosts\"?")));
    const DocumentProblem unknown = problem(Kind::UnknownKey, {QStringLiteral("colour"), QString()});
    EXPECT_TRUE(inEnglish(unknown).endsWith(QStringLiteral("\"colour\" is not known here. Remove it.")));
}

TEST(ProblemText, AsksWhetherSomethingElseWasMeant)
{
    DocumentProblem found = problem(Kind::BadHost, {QStringLiteral("kms.wrong.example:1688")});
    found.suggestion = QStringLiteral("\"%1.example\"");
    EXPECT_TRUE(inEnglish(found).endsWith(u"a port has its own key. Did you mean \"%1.example\"?"))
        << inEnglish(found).toStdString();
}

TEST(ProblemText, LeavesOutAPlaceThatThereIsNot)
{
    DocumentProblem empty = problem(Kind::Empty, {});
    empty.line = 0;
    empty.pointer.clear();
    EXPECT_EQ(inEnglish(empty), QStringLiteral("profile.json: The file is empty. Is it the right file?"));
}

TEST(ProblemText, TakesNothingFromTheFileForAPlaceholderOrATerminalCommand)
{
    const DocumentProblem tricky =
        problem(Kind::BadForm, {QStringLiteral("%2\x1B[31m"), QStringLiteral("an example")});
    EXPECT_TRUE(inEnglish(tricky).contains(QStringLiteral("\"%2\uFFFD[31m\"")))
        << inEnglish(tricky).toStdString();
    EXPECT_FALSE(inEnglish(tricky).contains(QChar(0x1B)));
}

} // namespace

} // namespace activation::text
