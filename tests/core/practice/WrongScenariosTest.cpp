// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/Scenario.h"

#include <QDir>

#include <gtest/gtest.h>

namespace activation::practice {

namespace {

using Kind = DocumentProblem::Kind;

struct Wrong
{
    const char* file;
    Kind kind;
    int line;
    const char* pointer;
    const char* value; ///< the first of the problem's values
};

const Wrong kWrong[] = {
    {"another-format", Kind::UnsupportedFormat, 2, "/format", "2"},
    {"no-title", Kind::MissingKey, 1, "", "title"},
    {"no-profile", Kind::MissingKey, 1, "", "profile"},
    {"no-such-profile", Kind::NotOneOf, 5, "/profile", "no-such-university"},
    {"profile-by-path", Kind::NotOneOf, 5, "/profile", "../../../profiles/sample-university"},
    {"unknown-key", Kind::UnknownKey, 6, "/officeOpenOnce", "officeOpenOnce"},
    {"unknown-place", Kind::NotOneOf, 6, "/place", "moon"},
    {"wrong-type", Kind::WrongType, 6, "/running", "array"},
    {"no-such-zone", Kind::BadZone, 6, "/zone", "Asia/Taipei"},
    {"clock-not-a-number", Kind::WrongType, 6, "/clockWrongBySeconds", "number"},
    {"unknown-product", Kind::NotOneOf, 8, "/licenses/1/product", "office-2010"},
    {"wrong-code", Kind::BadCode, 6, "/licenses/0/answers/0", "F074"},
    {"no-answers", Kind::TooFew, 6, "/licenses/0/answers", "1"},
    {"wrong-client-machine-id", Kind::BadForm, 6, "/clientMachineId", "12345"},
    {"wrong-host-name", Kind::BadHost, 6, "/hosts/0/name", "kms host"},
    {"wrong-address", Kind::BadHost, 6, "/hosts/0/addresses/0", "10.1"},
    {"port-too-large", Kind::OutOfRange, 6, "/hosts/0/port", "65536"},
    {"wrong-outcome-for-all", Kind::NotOneOf, 6, "/kmsHosts/tcp", "rejected"},
    {"gate-without-gate", Kind::NeedsOther, 6, "/gateSignedIn", "gateSignedIn"},
    {"unknown-call", Kind::NotOneOf, 6, "/behaviours/0/call", "explode"},
    {"code-without-cause", Kind::NeedsOther, 6, "/behaviours/0/code", "code"},
    {"unknown-event", Kind::NotOneOf, 6, "/events/0/what", "earthquake"},
    {"event-without-program", Kind::MissingKey, 6, "/events/0", "program"},
    {"program-at-another-event", Kind::UnknownKey, 6, "/events/0/program", "program"},
    {"changes-below-nothing", Kind::OutOfRange, 6, "/changesUntilLost", "-1"},
    {"wrong-date", Kind::BadDate, 6, "/person/left", "31.7.2026"},
    {"cut-off", Kind::Syntax, 3, nullptr, nullptr},
    {"duplicate-key", Kind::DuplicateKey, 7, nullptr, "place"},
    {"profile-itself-wrong", Kind::UnknownKey, 4, "/organization", "organization"},
};

QString pathOf(const QString& name)
{
    return QStringLiteral(WRONG_SCENARIOS "/") + name + QStringLiteral(".json");
}

} // namespace

TEST(WrongScenarios, AreToldWithTheirPlace)
{
    for (const Wrong& wrong : kWrong) {
        SCOPED_TRACE(wrong.file);
        const auto read = readScenario(pathOf(QString::fromLatin1(wrong.file)));
        ASSERT_FALSE(read);
        const DocumentProblem& problem = read.error();
        EXPECT_EQ(static_cast<int>(problem.kind), static_cast<int>(wrong.kind));
        EXPECT_EQ(problem.line, wrong.line);
        if (wrong.pointer) {
            EXPECT_EQ(problem.pointer, QString::fromLatin1(wrong.pointer));
        }
        if (wrong.value) {
            EXPECT_EQ(problem.values.value(0), QString::fromLatin1(wrong.value));
        }
    }
}

TEST(WrongScenarios, AreAllInTheTable)
{
    const QDir folder(QStringLiteral(WRONG_SCENARIOS));
    EXPECT_EQ(folder.entryList({QStringLiteral("*.json")}, QDir::Files).size(),
              static_cast<qsizetype>(std::size(kWrong)));
}

TEST(WrongScenarios, AProblemOfTheProfileIsToldAsTheProfilesOwn)
{
    const auto read = readScenario(pathOf(QStringLiteral("profile-itself-wrong")));
    EXPECT_TRUE(read.error().file.endsWith(QStringLiteral("profiles/broken.json")));
}

TEST(WrongScenarios, AFileThatIsNotThereIsTold)
{
    const auto read = readScenario(QStringLiteral("/no/such/scenario.json"));
    EXPECT_EQ(read.error().kind, Kind::CannotRead);
    EXPECT_FALSE(builtInScenario(QStringLiteral("no-such")));
}

} // namespace activation::practice
