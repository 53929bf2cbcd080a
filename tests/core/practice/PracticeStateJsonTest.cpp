// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeStateJson.h"

#include "tests/core/practice/FullState.h"
#include "tests/core/practice/SamplePc.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace activation {

TEST(PracticeStateJson, ReadsBackWhatItWrote)
{
    for (const PracticeState& state : {fullState(), samplePc(), PracticeState{}}) {
        const auto read = practiceStateFrom(toJson(state));
        ASSERT_TRUE(read) << read.failure().detail.toStdString();
        EXPECT_EQ(*read, state);
    }
}

TEST(PracticeStateJson, ReadsBackFromText)
{
    const QByteArray text = QJsonDocument(toJson(fullState())).toJson();
    EXPECT_EQ(*practiceStateFrom(QJsonDocument::fromJson(text).object()), fullState());
}

/// Does not compile once PracticeState has another field: fullState() and describe() then need it too.
TEST(PracticeStateJson, KnowsEveryFieldOfTheState)
{
    const PracticeState state = fullState();
    const auto& [began, passed, wrongBy, zone, elevation, windows, restart, firmware, service, place, address,
                 vpn, suffix, signedIn, gate, hosts, srv, sources, licenses, kms, activations, keys,
                 conflicts, office, running, staysOpen, openedOnce, removalNeeds, behaviours, events, lost] =
        state;
    EXPECT_EQ(toJson(state).size(), 31 + 1);
    EXPECT_EQ(lost, 3);
}

TEST(PracticeStateJson, NamesWhatIsMissingOrMistyped)
{
    const QJsonObject whole = toJson(fullState());
    for (const QString& key : whole.keys()) {
        QJsonObject without = whole;
        without.remove(key);
        EXPECT_EQ(causeOf(practiceStateFrom(without)), Cause::BadReply) << key.toStdString();

        QJsonObject mistyped = whole;
        mistyped.insert(key, QJsonArray{QJsonArray{}});
        const auto read = practiceStateFrom(mistyped);
        EXPECT_EQ(causeOf(read), Cause::BadReply) << key.toStdString();
        if (!read) {
            EXPECT_EQ(read.failure().detail, key);
        }
    }
}

TEST(PracticeStateJson, RefusesNumbersThatDoNotFit)
{
    QJsonObject object = toJson(fullState());
    object.insert(QStringLiteral("machineKms"), QJsonObject{{QStringLiteral("host"), QStringLiteral("a")},
                                                            {QStringLiteral("port"), 65536}});
    EXPECT_EQ(causeOf(practiceStateFrom(object)), Cause::BadReply);
}

} // namespace activation
