// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeFile.h"
#include "core/practice/PracticePc.h"
#include "tests/core/practice/SamplePc.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace activation::practice {

using namespace std::chrono_literals;

namespace {

class PracticeKeeping : public ::testing::Test
{
protected:
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("practice/sample/pc.json"));
    }

    [[nodiscard]] PracticeState onDisk() const { return PracticeFile(path()).news()->value(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(PracticeKeeping, AnotherPcTakesUpWhatIsInTheFile)
{
    PracticePc first(samplePc());
    ASSERT_TRUE(first.keepIn(path()));
    ASSERT_TRUE(first.licensing().setKmsSetting({}, {kKms, 1688}, ample()));
    ASSERT_TRUE(first.licensing().activate(windowsId(), ample()));

    PracticePc second(PracticeState{});
    ASSERT_TRUE(second.keepIn(path()));
    EXPECT_EQ(second.state(), first.state());
    EXPECT_TRUE(isLicensed(second.state().licenses.first()));
}

TEST_F(PracticeKeeping, TwoPcsInOneFileTakeUpEachOthersChanges)
{
    PracticePc first(samplePc());
    ASSERT_TRUE(first.keepIn(path()));
    PracticePc second(samplePc());
    ASSERT_TRUE(second.keepIn(path()));

    ASSERT_TRUE(first.clock().setZone(QStringLiteral("Korea Standard Time"), ample()));
    EXPECT_EQ(second.clock().zone()->id, QStringLiteral("Korea Standard Time"));
    ASSERT_TRUE(second.licensing().setKmsSetting({}, {kKms, 1688}, ample()));
    ASSERT_TRUE(first.licensing().activate(windowsId(), ample()));
    EXPECT_EQ(first.state().zone, QStringLiteral("Korea Standard Time"));
    EXPECT_EQ(first.state().machineKms.host, kKms);
    EXPECT_TRUE(isLicensed(second.state().licenses.first()));
    EXPECT_EQ(first.state(), second.state());
}

TEST_F(PracticeKeeping, AFileThatBreaksMeanwhileIsToldAndLeftAlone)
{
    PracticePc pc(samplePc());
    ASSERT_TRUE(pc.keepIn(path()));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ half of it");
    file.close();
    EXPECT_EQ(causeOf(pc.licensing().licenses(ample())), Cause::StorageFailed);
    EXPECT_EQ(causeOf(pc.licensing().refresh(ample())), Cause::StorageFailed);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("{ half of it"));
}

TEST_F(PracticeKeeping, EveryChangeIsOnDiskWhenItReturns)
{
    PracticeState state = samplePc();
    state.behaviors[PracticeCall::Licenses].failures = 1;
    state.behaviors[PracticeCall::Refresh].failures = 1;
    PracticePc pc(state);
    ASSERT_TRUE(pc.keepIn(path()));
    EXPECT_EQ(onDisk(), state);
    const auto isOnDisk = [&] { return onDisk() == pc.state(); };
    EXPECT_TRUE(pc.clock().setZone(QStringLiteral("Korea Standard Time"), ample()));
    EXPECT_TRUE(isOnDisk());
    EXPECT_TRUE(pc.clock().pause(Limit{5s, {}}));
    EXPECT_TRUE(isOnDisk());
    EXPECT_FALSE(pc.licensing().refresh(ample()));
    EXPECT_TRUE(isOnDisk());
    EXPECT_FALSE(pc.licensing().licenses(ample()));
    EXPECT_TRUE(isOnDisk());
    EXPECT_EQ(onDisk().behaviors.value(PracticeCall::Licenses).failures, 0);
    EXPECT_EQ(onDisk().passed, 5s);
}

TEST_F(PracticeKeeping, EventsAndAnswersGoOnWhereTheyWere)
{
    PracticeState state = samplePc();
    state.place = PracticePlace::Outside;
    state.events = {PracticeEvent{5s, PracticeEventKind::VpnConnects, {}, {}},
                    PracticeEvent{20s, PracticeEventKind::VpnDrops, {}, {}}};
    {
        PracticePc kept(state);
        ASSERT_TRUE(kept.keepIn(path()));
        ASSERT_TRUE(kept.clock().pause(Limit{10s, {}}));
    }
    PracticePc again(state);
    ASSERT_TRUE(again.keepIn(path()));
    EXPECT_TRUE(again.state().vpnClients.first().connected);
    EXPECT_EQ(again.state().events.size(), 1);
    ASSERT_TRUE(again.clock().pause(Limit{10s, {}}));
    EXPECT_FALSE(again.state().vpnClients.first().connected);
}

TEST_F(PracticeKeeping, WhoIsKilledDuringARemovalFindsTheProductStillThere)
{
    const PracticeState state = samplePc();
    PracticePc pc(state);
    ASSERT_TRUE(pc.keepIn(path()));
    QList<PracticeState> seen;
    const Progress progress = [&](double) { seen.append(onDisk()); };
    ASSERT_TRUE(pc.office().remove(state.office.first(), progress, ample()));
    ASSERT_FALSE(seen.isEmpty());
    for (const PracticeState& then : seen)
        EXPECT_EQ(then.office, state.office);
    EXPECT_TRUE(onDisk().office.isEmpty());
}

TEST_F(PracticeKeeping, NothingButTheFileIsLeftInItsFolder)
{
    PracticePc pc(samplePc());
    ASSERT_TRUE(pc.keepIn(path()));
    ASSERT_TRUE(pc.licensing().refresh(ample()));
    ASSERT_TRUE(pc.clock().setZone(QStringLiteral("Korea Standard Time"), ample()));
    const QDir folder = QFileInfo(path()).dir();
    EXPECT_EQ(folder.entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("pc.json")});
}

TEST_F(PracticeKeeping, AChangeThatCannotBeStoredDidNotHappen)
{
    PracticePc pc(samplePc());
    ASSERT_TRUE(pc.keepIn(path()));
    // A folder in the place of the file cannot be replaced by it, whatever the rights of the test.
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QDir().mkpath(path() + QStringLiteral("/in-the-way")));
    EXPECT_EQ(causeOf(pc.clock().setZone(QStringLiteral("Korea Standard Time"), ample())), Cause::Unreadable);
    EXPECT_EQ(pc.state(), samplePc());
}

TEST_F(PracticeKeeping, AFileThatIsNotOneIsToldAndLeftAlone)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ half of it");
    file.close();
    PracticePc pc(samplePc());
    EXPECT_EQ(causeOf(pc.keepIn(path())), Cause::StorageFailed);
    EXPECT_EQ(pc.state(), samplePc());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("{ half of it"));
}

} // namespace activation::practice
