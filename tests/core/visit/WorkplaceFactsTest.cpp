// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/WorkplaceFacts.h"

#include "core/journal/Journal.h"
#include "core/practice/PracticePc.h"
#include "core/visit/Workplace.h"
#include "tests/support/practice/SampleSite.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation {

namespace {

class WorkplaceFactsTest : public ::testing::Test
{
protected:
    WorkplaceFactsTest()
    {
        workplace.system = std::make_unique<practice::PracticePc>(practice::samplePc());
        workplace.found = FoundProfile{practice::sampleSite(), ProfileOrigin::Practice, {}};
        workplace.folder = m_folder.path();
        workplace.practice = QStringLiteral("sample");
        workplace.practiceTitle.texts.insert(Language::English, QStringLiteral("Sample"));
    }

    /// Of an earlier visit to this profile, with a choice that can be told again.
    [[nodiscard]] Session earlierSession() const
    {
        Session session;
        session.id = QStringLiteral("earlier");
        session.profileSha256 = fingerprint(*workplace.profile());
        session.choices.removeConflicts = true;
        return session;
    }

    Workplace workplace;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(WorkplaceFactsTest, OfAMachineSayNothingOfEarlierVisits)
{
    ASSERT_TRUE(saveSession(earlierSession(), workplace.folder));
    const WorkplaceFacts facts = factsOf(workplace);
    EXPECT_EQ(facts.profile, *workplace.profile());
    EXPECT_EQ(facts.practiceTitle, workplace.practiceTitle);
    EXPECT_EQ(facts.folder, workplace.folder);
    EXPECT_EQ(facts.practiceRights, workplace.system->machine().elevation().valueOr(Elevation::StandardUser));
    EXPECT_FALSE(facts.earlierSession);
    EXPECT_FALSE(facts.cutOff);
}

TEST_F(WorkplaceFactsTest, OfAnEarlierVisitAreItsSession)
{
    EXPECT_EQ(factsWithEarlierVisit(workplace), factsOf(workplace));
    ASSERT_TRUE(saveSession(earlierSession(), workplace.folder));
    const auto earlier = factsWithEarlierVisit(workplace).earlierSession;
    ASSERT_TRUE(earlier);
    EXPECT_EQ(earlier->choices, earlierSession().choices);
}

TEST_F(WorkplaceFactsTest, OfAnotherProfilesVisitAreNotTaken)
{
    Session other = earlierSession();
    other.profileSha256 = QByteArray(32, 'x');
    ASSERT_TRUE(saveSession(other, workplace.folder));
    EXPECT_FALSE(factsWithEarlierVisit(workplace).earlierSession);
    ASSERT_TRUE(saveSession(earlierSession(), workplace.folder));
    workplace.found.reset();
    EXPECT_FALSE(factsWithEarlierVisit(workplace).earlierSession);
}

TEST_F(WorkplaceFactsTest, OfARunThatBrokeOffAreInTheJournal)
{
    auto journal = Journal::open(workplace.folder);
    ASSERT_TRUE(journal);
    ASSERT_TRUE((*journal)->begin(QStringLiteral("run"), factsOf(workplace).now, SynchronizeClock{}, {}));
    EXPECT_FALSE(factsWithEarlierVisit(workplace).cutOff) << "it is still alive";
    journal->reset();
    EXPECT_TRUE(factsWithEarlierVisit(workplace).cutOff);
    EXPECT_FALSE(factsWithEarlierVisit(workplace).leftRemoving);
    EXPECT_FALSE(factsOf(workplace).cutOff);
}

TEST_F(WorkplaceFactsTest, OfARemovalThatMayStillGoOnAreInTheJournal)
{
    auto journal = Journal::open(workplace.folder);
    ASSERT_TRUE(journal);
    const auto removal = (*journal)->begin(QStringLiteral("run"), factsOf(workplace).now, RemoveOffice{}, {});
    ASSERT_TRUE(removal);
    EXPECT_TRUE(factsWithEarlierVisit(workplace).leftRemoving);
    for (const Cause cause : {Cause::Lost, Cause::TimedOut}) {
        ASSERT_TRUE((*journal)->finish(*removal, EntryState::Failed, Failure{cause, 0, {}}));
        EXPECT_TRUE(factsWithEarlierVisit(workplace).leftRemoving) << toString(cause).toStdString();
    }
    ASSERT_TRUE((*journal)->finish(*removal, EntryState::Failed, Failure{Cause::Rejected, 17002, {}}));
    EXPECT_FALSE(factsWithEarlierVisit(workplace).leftRemoving);
    ASSERT_TRUE((*journal)->finish(*removal, EntryState::Done, {}));
    EXPECT_FALSE(factsWithEarlierVisit(workplace).leftRemoving);
}

TEST_F(WorkplaceFactsTest, OfARealMachineHaveNoPracticeRights)
{
    workplace.practice.clear();
    EXPECT_FALSE(factsOf(workplace).practiceRights);
}

} // namespace activation
