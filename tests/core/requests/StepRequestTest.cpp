// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/requests/StepRequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>

#include <gtest/gtest.h>

#include <limits>

namespace activation {

namespace {

constexpr int kKindCount = static_cast<int>(std::variant_size_v<StepRequest>);

/// Values that a careless writer or reader would not bring back: every script, quotes, controls, extremes.
class RandomRequests final
{
public:
    explicit RandomRequests(quint32 seed) : m_random(seed) {}

    StepRequest next(StepKind kind)
    {
        switch (kind) {
        case StepKind::SetLicensingService:
            return SetLicensingService{{pick<ServiceStart>(3), pick<bool>(2)}};
        case StepKind::SetTimeZone:
            return SetTimeZone{text()};
        case StepKind::SynchronizeClock:
            return SynchronizeClock{};
        case StepKind::CloseProgram:
            return CloseProgram{{text(), text()}};
        case StepKind::RemoveOffice:
            return RemoveOffice{{text(), text(), pick<OfficeTechnology>(3), pick<Bitness>(3), text(),
                                 QStringList{text(), text()}.mid(m_random.bounded(3)), bytes()}};
        case StepKind::InstallSetupKey:
            return InstallSetupKey{pick<ProductFamily>(4), text(), text()};
        case StepKind::SetKmsHost:
            return SetKmsHost{text(), {text(), static_cast<std::uint16_t>(m_random.bounded(65536))}};
        case StepKind::ActivateProduct:
            return ActivateProduct{text(), text(), pick<ProductFamily>(4), text()};
        }
        Q_UNREACHABLE();
    }

private:
    template <typename T> T pick(int count) { return static_cast<T>(m_random.bounded(count)); }

    qint64 bytes()
    {
        const qint64 anything = static_cast<qint64>(m_random.generate64() >> 1);
        return m_random.bounded(4) == 0 ? std::numeric_limits<qint64>::max()
                                        : anything >> m_random.bounded(63);
    }

    QString text()
    {
        static constexpr std::u32string_view kLetters =
            U"aZ09 -_\"\\/\n\t\x01{}[]:,é標準時韓국日ー\u200b\U0001F511";
        QString result;
        for (int length = m_random.bounded(12); length > 0; --length) {
            const char32_t letter =
                kLetters[static_cast<std::size_t>(m_random.bounded(static_cast<int>(kLetters.size())))];
            result += QString::fromUcs4(&letter, 1);
        }
        return result;
    }

    QRandomGenerator m_random;
};

StepRequest example(StepKind kind)
{
    return RandomRequests(7).next(kind);
}

QJsonObject throughText(const QJsonObject& object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

class EveryStepKind : public ::testing::TestWithParam<int>
{
protected:
    StepKind kind() const { return static_cast<StepKind>(GetParam()); }
    QJsonObject object() const { return toJson(example(kind())); }
    static void expectRefused(const QJsonObject& object)
    {
        const Result<StepRequest> request = stepRequestFrom(object);
        ASSERT_FALSE(request.hasValue()) << QJsonDocument(object).toJson().toStdString();
        EXPECT_EQ(request.error().cause, Cause::InvalidInput);
        EXPECT_FALSE(request.error().detail.isEmpty());
    }
};

TEST_P(EveryStepKind, ComesBackEqualFromJsonText)
{
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        const StepRequest request = RandomRequests(seed).next(kind());
        const Result<StepRequest> back = stepRequestFrom(throughText(toJson(request)));
        ASSERT_TRUE(back.hasValue()) << "seed " << seed << ": " << back.error().detail.toStdString();
        ASSERT_EQ(*back, request) << "seed " << seed;
    }
}

TEST_P(EveryStepKind, HasANameOfItsOwnThatLeadsBackToIt)
{
    EXPECT_EQ(kindOf(example(kind())), kind());
    EXPECT_EQ(fromString<StepKind>(toString(kind())), kind());
    EXPECT_EQ(object().value(QStringLiteral("step")).toString(), toString(kind()));
}

TEST_P(EveryStepKind, IsRefusedWithAParameterItDoesNotHave)
{
    QJsonObject changed = object();
    changed.insert(QStringLiteral("command"), QStringLiteral("cmd.exe"));
    expectRefused(changed);
}

TEST_P(EveryStepKind, IsRefusedWhenAnyParameterIsMissing)
{
    const QStringList keys = object().keys();
    for (const QString& key : keys) {
        QJsonObject changed = object();
        changed.remove(key);
        SCOPED_TRACE(key.toStdString());
        expectRefused(changed);
    }
}

TEST_P(EveryStepKind, IsRefusedWhenAnyParameterHasAnotherType)
{
    const QList<QJsonValue> strangers{QJsonValue(),        true,          1.5,          -1,
                                      QStringLiteral("?"), QJsonArray{1}, QJsonObject{}};
    const QStringList keys = object().keys();
    for (const QString& key : keys) {
        for (const QJsonValue& stranger : strangers) {
            if (stranger.type() == object().value(key).type() && !stranger.isDouble() && !stranger.isArray())
                continue;
            QJsonObject changed = object();
            changed.insert(key, stranger);
            SCOPED_TRACE(key.toStdString());
            expectRefused(changed);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(StepRequest, EveryStepKind, ::testing::Range(0, kKindCount));

void expectInvalid(const char* json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ASSERT_FALSE(object.isEmpty()) << json;
    const Result<StepRequest> request = stepRequestFrom(object);
    ASSERT_FALSE(request.hasValue()) << json;
    EXPECT_EQ(request.error().cause, Cause::InvalidInput);
}

TEST(StepRequest, IsRefusedWhenNoStepHasThatName)
{
    expectInvalid(R"({"step": "run-command"})");
    expectInvalid(R"({"step": "Set-Time-Zone", "zone": "Taipei Standard Time"})");
    expectInvalid(R"({"step": 1, "zone": "Taipei Standard Time"})");
    expectInvalid(R"({"zone": "Taipei Standard Time"})");
    EXPECT_FALSE(stepRequestFrom({}).hasValue());
}

TEST(StepRequest, IsRefusedWithAPortNoNetworkHas)
{
    expectInvalid(R"({"step": "set-kms-host", "scope": "", "host": "kms.example", "port": 65536})");
    expectInvalid(R"({"step": "set-kms-host", "scope": "", "host": "kms.example", "port": -1})");
    expectInvalid(R"({"step": "set-kms-host", "scope": "", "host": "kms.example", "port": 1688.5})");
    expectInvalid(R"({"step": "set-kms-host", "scope": "", "host": "kms.example", "port": "1688"})");
}

TEST(StepRequest, IsRefusedWithAnEnumeratedValueItDoesNotKnow)
{
    expectInvalid(R"({"step": "set-licensing-service", "start": "boot", "running": true})");
    expectInvalid(R"({"step": "install-setup-key", "family": "server", "version": "", "edition": ""})");
}

TEST(StepRequest, NamesEveryKindDifferently)
{
    QSet<QString> names;
    for (int kind = 0; kind < kKindCount; ++kind)
        names.insert(toString(static_cast<StepKind>(kind)));
    EXPECT_EQ(names.size(), kKindCount);
    EXPECT_FALSE(fromString<StepKind>(QString()).has_value());
}

TEST(StepRequest, WritesTheTimeZoneAsTheInterfaceSaysItDoes)
{
    const QJsonObject expected{{QStringLiteral("step"), QStringLiteral("set-time-zone")},
                               {QStringLiteral("zone"), QStringLiteral("Taipei Standard Time")}};
    EXPECT_EQ(toJson(SetTimeZone{QStringLiteral("Taipei Standard Time")}), expected);
}

} // namespace

} // namespace activation
