// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rows/ActivationEvents.h"
#include "tests/rows/EventXml.h"

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

constexpr std::uint32_t kNoUsableHost = 0xC004F074;
constexpr std::uint32_t kWrongTime = 0xC004F06C;
constexpr std::uint32_t kTooFew = 0xC004F038;

const QString kWindows = QStringLiteral("5a3c1b00-0001-4a4a-8e11-000000000001");
const QString kOffice = QStringLiteral("5a3c1b00-0101-4a4a-8e11-000000000101");
const QString kLog = QStringLiteral("Application");
const QString kHostOfEvents = QStringLiteral("kms.example.test:1688");

std::optional<ActivationEvent> read(int number, const QString& data)
{
    const auto logged = loggedEventFrom(eventXml(number, data));
    return logged ? activationEventFrom(*logged) : std::nullopt;
}

ActivationEvent request(std::uint32_t code, const QString& id = kWindows)
{
    return {ActivationEvent::Kind::Request, code, kHostOfEvents, id, kLog};
}

ActivationEvent answer(std::uint32_t code)
{
    return {ActivationEvent::Kind::Answer, code, {}, {}, kLog};
}

Failure explained(const QList<ActivationEvent>& newestFirst, std::uint32_t code = kNoUsableHost)
{
    return explainedBy(newestFirst, kWindows, {Cause::Rejected, code, QStringLiteral("Activate")});
}

} // namespace

TEST(ActivationEvents, ARequestIsReadFieldByField)
{
    const QString data =
        QStringLiteral("<Data>0xC004F06C, 0x00000000, kms.example.test:1688, "
                       "3c7b1d2e-0000-4000-8000-00000000c1d0, 2026/11/20 01:00, 0, 2, 41760, "
                       "5A3C1B00-0001-4A4A-8E11-000000000001, 5</Data>");
    EXPECT_EQ(read(12288, data), request(kWrongTime));
}

TEST(ActivationEvents, FieldsMayBeElementsOfTheirOwn)
{
    const QString data = QStringLiteral("<Data>0x8007232B</Data><Data>0x01000000</Data><Data></Data>");
    EXPECT_EQ(read(12288, data), (ActivationEvent{ActivationEvent::Kind::Request, 0x8007232B, {}, {}, kLog}));
    EXPECT_EQ(read(12289, QStringLiteral("<Data>hr=0xC004F038, 0x04000000, 0, , 3</Data>")), answer(kTooFew));
}

TEST(ActivationEvents, WhatIsNoneIsNotRead)
{
    EXPECT_EQ(read(8198, QStringLiteral("<Data>0xC004F074</Data>")), std::nullopt);
    EXPECT_EQ(read(12288, QStringLiteral("<Data>text</Data>")), std::nullopt);
    EXPECT_EQ(read(12288, QString()), std::nullopt);
    EXPECT_EQ(loggedEventFrom(eventXml(12288, QStringLiteral("<Data>0xC004F074</Data>")).chopped(10)),
              std::nullopt);
    EXPECT_EQ(loggedEventFrom({}), std::nullopt);
}

TEST(ActivationEvents, TheInnerCodeExplainsThatNoHostCouldBeUsed)
{
    const Failure failure = explained({request(kWrongTime)});
    EXPECT_EQ(failure.code, kWrongTime);
    EXPECT_EQ(failure.cause, Cause::Rejected);
    EXPECT_EQ(failure.detail.toStdString(),
              "Activate: 0xC004F074; event 12288: 0xC004F06C kms.example.test:1688");
}

TEST(ActivationEvents, AnAnswerKnowsBetterThanItsRequest)
{
    const Failure failure = explained({answer(kTooFew), request(0)});
    EXPECT_EQ(failure.code, kTooFew);
    EXPECT_TRUE(failure.detail.endsWith(QStringLiteral("event 12289: 0xC004F038 ") + kHostOfEvents));
    EXPECT_EQ(explained({answer(0), request(kWrongTime)}).code, kWrongTime);
}

TEST(ActivationEvents, TheNewestCounts)
{
    EXPECT_EQ(explained({request(kWrongTime), answer(kTooFew), request(0)}).code, kWrongTime);
}

TEST(ActivationEvents, OfAnotherProductExplainNothing)
{
    const Failure before{Cause::Rejected, kNoUsableHost, QStringLiteral("Activate")};
    EXPECT_EQ(explained({answer(kTooFew), request(kWrongTime, kOffice)}), before);
    EXPECT_EQ(explained({}), before);
    EXPECT_EQ(explained({answer(kTooFew), request(0, kOffice), request(kWrongTime)}).code, kWrongTime);
}

TEST(ActivationEvents, ACodeThatSaysEnoughStays)
{
    const Failure failure = explained({request(kWrongTime)}, 0xC004F038);
    EXPECT_EQ(failure.code, 0xC004F038);
    EXPECT_TRUE(failure.detail.contains(QStringLiteral("0xC004F06C")));
}

TEST(ActivationEvents, ACodeThatWouldMisleadTakesNoPlace)
{
    // Denied by the host, or by a firewall on the way: elevation would not help.
    EXPECT_EQ(explained({request(0x80070005)}).code, kNoUsableHost);
    EXPECT_EQ(explained({request(0xC004ABCD)}).code, kNoUsableHost);
    EXPECT_EQ(explained({request(0)}).code, kNoUsableHost);
}

} // namespace activation::windows
