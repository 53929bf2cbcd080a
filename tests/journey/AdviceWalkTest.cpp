// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/journey/AdviceWalk.h"
#include "core/licensing/ActivationErrors.h"
#include "tests/journey/Journey.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace activation {

namespace {

QJsonObject expectedWalks()
{
    QFile file(QStringLiteral(JOURNEY_ADVICE));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

LocalizedText said(const QString& english)
{
    return {{{Language::English, english}}};
}

class EveryAdvice : public ::testing::TestWithParam<std::string>
{};

TEST_P(EveryAdvice, LeadsToActivationOrToThePersonItNames)
{
    const QString name = QString::fromStdString(GetParam());
    AdviceWalk walk(loadScenario(name));
    walk.walk();
    const QJsonObject came{{QStringLiteral("path"), QJsonArray::fromStringList(walk.path())},
                           {QStringLiteral("end"), walk.end()}};
    EXPECT_FALSE(walk.end().startsWith(u"lost")) << qPrintable(walk.end());
    EXPECT_EQ(came, expectedWalks().value(name).toObject())
        << "it came to:\n\"" << GetParam()
        << "\": " << QJsonDocument(came).toJson(QJsonDocument::Compact).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Scenarios, EveryAdvice, ::testing::ValuesIn([] {
                             std::vector<std::string> names;
                             for (const QString& name : practice::scenarioNames())
                                 names.push_back(name.toStdString());
                             return names;
                         }()),
                         [](const ::testing::TestParamInfo<std::string>& scenario) {
                             std::string name = scenario.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

TEST(AdviceWalk, KnowsEveryScenario)
{
    EXPECT_EQ(expectedWalks().keys(), [] {
        QStringList names = practice::scenarioNames();
        names.sort();
        return names;
    }());
}

TEST(AdviceWalk, GetsLostWhereTheWordsOfAnOrganizationLeadNowhere)
{
    const auto walked = [](const QString& advice, const QString& second = {}) {
        practice::Scenario scenario = loadScenario(QStringLiteral("host-refuses"));
        AdviceWalk honest(scenario);
        honest.walk();
        const QString reading = honest.path().last();
        WordingOverride own;
        own.code = errorCodeFrom(reading).value_or(0);
        own.whatToDo = {said(advice)};
        if (!second.isEmpty())
            own.whatToDo.append(said(second));
        scenario.profile.wording = {own};
        AdviceWalk walk(scenario);
        walk.walk();
        return walk.end();
    };
    EXPECT_TRUE(walked(QStringLiteral("Ponder.")).startsWith(u"lost: nobody can tell"));
    EXPECT_FALSE(walked(QStringLiteral("Wait.")).startsWith(u"lost"));
}

TEST(AdviceWalk, GetsLostWhereTheSecondAdviceHelpsAndTheFirstDoesNot)
{
    practice::Scenario scenario = loadScenario(QStringLiteral("not-elevated"));
    WordingOverride own;
    own.code = 0x80070005;
    own.whatToDo = {said(QStringLiteral("Wait.")), said(QStringLiteral("Please choose Yes."))};
    scenario.profile.wording = {own};
    AdviceWalk walk(scenario);
    walk.walk();
    EXPECT_TRUE(walk.end().startsWith(u"lost: the first advice")) << qPrintable(walk.path().join(u'\n'));
}

} // namespace

} // namespace activation
