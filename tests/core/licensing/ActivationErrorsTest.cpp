// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/ActivationErrors.h"
#include "tests/core/licensing/KnownCodes.h"

#include <QCryptographicHash>
#include <QSet>

#include <gtest/gtest.h>

namespace activation {

namespace {

const char* whoFor(Helper helper)
{
    switch (helper) {
    case Helper::User:
        return "user";
    case Helper::Helpdesk:
        return "helpdesk";
    case Helper::KmsAdministrator:
        return "kms-admin";
    }
    Q_UNREACHABLE();
}

TEST(ActivationErrors, HoldEveryKnownCodeOnceAndNoOther)
{
    QSet<std::uint32_t> known;
    for (const KnownCode& code : kKnownCodes)
        known.insert(code.code);
    ASSERT_EQ(known.size(), static_cast<int>(kKnownCodes.size()));

    QSet<std::uint32_t> held;
    for (const ActivationError& error : activationErrors()) {
        EXPECT_FALSE(held.contains(error.code)) << qPrintable(errorCodeText(error.code)) << " is there twice";
        held.insert(error.code);
    }
    EXPECT_EQ(held, known);
}

TEST(ActivationErrors, NameTheOneWhoCanHelp)
{
    for (const KnownCode& known : kKnownCodes) {
        const ActivationError* error = findActivationError(known.code);
        ASSERT_TRUE(error) << qPrintable(errorCodeText(known.code));
        EXPECT_STREQ(whoFor(error->helper), known.who) << qPrintable(errorCodeText(known.code));
    }
}

// Support codes already spoken to a helpdesk carry these indexes. When this fails because a code was added at
// the end, the first 119 rows still have to give the hash below: extend the test, do not change it.
TEST(ActivationErrors, KeepTheirOrder)
{
    constexpr int kFirstVersion = 119;
    const QList<ActivationError>& errors = activationErrors();
    ASSERT_GE(errors.size(), kFirstVersion);
    EXPECT_EQ(errors.first().code, 0x80070005U);
    EXPECT_EQ(errors.at(kFirstVersion - 1).code, 0x80041013U);
    QByteArray order;
    for (int index = 0; index < kFirstVersion; ++index)
        order += errorCodeText(errors.at(index).code).toLatin1() + '\n';
    EXPECT_EQ(QCryptographicHash::hash(order, QCryptographicHash::Sha256).toHex().left(16).toStdString(),
              "a9b9256f895a385d");
}

TEST(ActivationErrors, AreFoundByTheirCodeAndIndex)
{
    const QList<ActivationError>& errors = activationErrors();
    for (int index = 0; index < errors.size(); ++index)
        EXPECT_EQ(indexOf(errors.at(index).code), index);
    EXPECT_EQ(indexOf(0xC004FFFF), std::nullopt);
    EXPECT_EQ(findActivationError(0), nullptr);
}

TEST(ActivationErrors, NextStepFitsTheCause)
{
    for (const ActivationError& error : activationErrors()) {
        const std::string code = errorCodeText(error.code).toStdString();
        if (error.cause == ErrorCause::ClockSkew) {
            EXPECT_EQ(error.next, NextStep::CorrectClock) << code;
        }
        if (error.cause == ErrorCause::Rights) {
            EXPECT_EQ(error.next, NextStep::RunElevated) << code;
        }
        EXPECT_EQ(error.cause == ErrorCause::Information, error.next == NextStep::Nothing) << code;
        // Whoever can help himself is never sent to somebody else.
        if (error.helper == Helper::User) {
            EXPECT_NE(error.next, NextStep::AskHelpdesk) << code;
            EXPECT_NE(error.next, NextStep::AskKmsAdministrator) << code;
        }
        if (error.next == NextStep::AskKmsAdministrator) {
            EXPECT_EQ(error.helper, Helper::KmsAdministrator) << code;
        }
    }
}

TEST(ActivationErrors, TellTheCauseOfWhatCampusesSeeMost)
{
    const auto causeOf = [](std::uint32_t code) { return findActivationError(code)->cause; };
    EXPECT_EQ(causeOf(0xC004F074), ErrorCause::HostUnreachable);
    EXPECT_EQ(causeOf(0x8007232B), ErrorCause::NameResolution);
    EXPECT_EQ(causeOf(0xC004F06C), ErrorCause::ClockSkew);
    EXPECT_EQ(causeOf(0xC004F038), ErrorCause::HostNotActivating);
    EXPECT_EQ(causeOf(0xC004F042), ErrorCause::HostNotActivating);
    EXPECT_EQ(causeOf(0xC004F035), ErrorCause::Hardware);
    EXPECT_EQ(causeOf(0x80070422), ErrorCause::LicensingService);
    EXPECT_EQ(causeOf(0xC004F017), ErrorCause::Edition);
}

TEST(ActivationErrors, EveryNameInJsonIsItsOwn)
{
    QSet<QString> causes;
    for (int cause = 0; cause <= static_cast<int>(ErrorCause::Information); ++cause)
        causes.insert(toString(static_cast<ErrorCause>(cause)));
    EXPECT_EQ(causes.size(), static_cast<int>(ErrorCause::Information) + 1);
    QSet<QString> steps;
    for (int step = 0; step <= static_cast<int>(NextStep::Nothing); ++step)
        steps.insert(toString(static_cast<NextStep>(step)));
    EXPECT_EQ(steps.size(), static_cast<int>(NextStep::Nothing) + 1);
    EXPECT_EQ(toString(Helper::KmsAdministrator), QStringLiteral("kms-administrator"));
}

} // namespace

} // namespace activation
