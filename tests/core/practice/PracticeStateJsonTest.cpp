// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeStateJson.h"

#include "tests/core/practice/FullState.h"
#include "tests/core/practice/SamplePc.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace activation::practice {

TEST(PracticeStateJson, ReadsBackWhatItWrote)
{
    for (const PracticeState& state : {fullState(), samplePc(), PracticeState{}}) {
        const auto read = practiceStateFrom(toJson(state));
        ASSERT_TRUE(read) << read.error().detail.toStdString();
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
    const auto& [began, passed, wrongBy, zone, elevation, windows, restart, firmware, service, startFails,
                 used, serviceStarts, serviceAskedAt, place, address, vpn, proxy, others, suffix, seen,
                 signedIn, gate, hosts, srv, sources, licenses, serviceFacts, kms, applicationKms, productKms,
                 activations, keys, directory, conflicts, office, running, staysOpen, openedOnce,
                 removalNeeds, staysListed, behaviors, events, lost] = state;
    EXPECT_EQ(toJson(state).size(), 43 + 1);
    EXPECT_EQ(lost, 3);
}

TEST(PracticeStateJson, NamesWhatIsMissingOrMistyped)
{
    const QJsonObject whole = toJson(fullState());
    for (const QString& key : whole.keys()) {
        QJsonObject without = whole;
        without.remove(key);
        // Files of earlier versions lack them.
        const bool isNew =
            QStringList{QStringLiteral("serviceFacts"),       QStringLiteral("applicationKms"),
                        QStringLiteral("productKms"),         QStringLiteral("staysListed"),
                        QStringLiteral("directoryActivates"), QStringLiteral("serviceStartFails"),
                        QStringLiteral("serviceUsed"),        QStringLiteral("serviceStarts"),
                        QStringLiteral("serviceAskedAt"),     QStringLiteral("seenNetwork"),
                        QStringLiteral("tunnelProxy"),        QStringLiteral("otherAdapters")}
                .contains(key);
        EXPECT_EQ(practiceStateFrom(without).hasValue(), isNew) << key.toStdString();

        QJsonObject mistyped = whole;
        // A QJsonArray alone in the braces would be copied by some compilers, not held.
        mistyped.insert(key, QJsonArray{QJsonValue(QJsonArray())});
        const auto read = practiceStateFrom(mistyped);
        EXPECT_EQ(causeOf(read), Cause::BadReply) << key.toStdString();
        if (!read) {
            EXPECT_TRUE(read.error().detail.startsWith(QStringLiteral("wrong /%1").arg(key)))
                << read.error().detail.toStdString();
        }
    }
}

/// What the file of an earlier version says, and no more.
TEST(PracticeStateJson, ReadsAFileThatKnowsNoFactsOfTheService)
{
    PracticeState plain = fullState();
    plain.serviceFacts = {};
    License& license = plain.licenses.first();
    license.intervals.reset();
    license.requiredClients.reset();
    license.rearms.reset();
    license.applicationRearms.reset();
    license.hostCounters.reset();
    license.windowsBuild = 0;
    license.extendedUpdates.clear();

    QJsonObject object = toJson(fullState());
    object.remove(QStringLiteral("serviceFacts"));
    QJsonArray licenses = object.value(QStringLiteral("licenses")).toArray();
    for (auto entry = licenses.begin(); entry != licenses.end(); ++entry) {
        QJsonObject old = entry->toObject();
        for (const char16_t* key : {u"intervals", u"requiredClients", u"rearms", u"applicationRearms",
                                    u"hostCounters", u"windowsBuild", u"extendedUpdates"}) {
            ASSERT_TRUE(old.contains(QStringView(key)));
            old.remove(QStringView(key));
        }
        *entry = old;
    }
    object.insert(QStringLiteral("licenses"), licenses);
    const auto read = practiceStateFrom(object);
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(*read, plain);
}

TEST(PracticeStateJson, RefusesNumbersThatDoNotFit)
{
    QJsonObject object = toJson(fullState());
    object.insert(QStringLiteral("machineKms"), QJsonObject{{QStringLiteral("host"), QStringLiteral("a")},
                                                            {QStringLiteral("port"), 65536}});
    EXPECT_EQ(causeOf(practiceStateFrom(object)), Cause::BadReply);
}

} // namespace activation::practice
