// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/Journal.h"
#include "tests/ui/window/Seat.h"
#include "ui/text/ScreenText.h"

#include <gtest/gtest.h>

namespace activation::ui {

namespace {

/// Does something at one moment of a visit: after the model has changed so many times while something ran.
class Moment final : public QObject
{
public:
    Moment(WizardModel& model, int changes, std::function<void()> deed) : m_left(changes)
    {
        connect(&model, &WizardModel::changed, this, [this, &model, deed = std::move(deed)] {
            // Later than the change itself, as everything that people do.
            if (model.isRunning() && m_left-- == 0)
                QMetaObject::invokeMethod(
                    this,
                    [this, deed] {
                        m_come = true;
                        deed();
                    },
                    Qt::QueuedConnection);
        });
    }

    [[nodiscard]] bool hasCome() const { return m_come; }

private:
    int m_left;
    bool m_come = false;
};

/// Until the window says that it cannot go on, tries again as often as a patient person.
void tryUntilTheEnd(Seat& seat)
{
    constexpr int kPatience = 3;
    ASSERT_NO_FATAL_FAILURE(seat.goToTheEnd());
    for (int time = 0; time < kPatience && seat.button("tryAgainButton"); ++time) {
        seat.button("tryAgainButton")->click();
        ASSERT_NO_FATAL_FAILURE(seat.goToTheEnd());
    }
}

constexpr int kMostMoments = 200; // a visit has about thirty

/// A run in everyday use takes every third moment; the test preset "thorough" takes each.
int nextMoment(int moment)
{
    return moment + (qEnvironmentVariableIsSet("ACTIVATION_DRAWN_PCS") ? 1 : 3);
}

class Interrupted : public ::testing::TestWithParam<std::string>
{};

} // namespace

TEST_P(Interrupted, ByCancelAtAnyMomentItSaysSoAndCanBeTriedAgain)
{
    bool more = true;
    int stopped = 0;
    for (int moment = 0; more && moment < kMostMoments; moment = nextMoment(moment)) {
        SCOPED_TRACE(moment);
        Seat seat(GetParam());
        const Moment cancelling(seat.model, moment, [&seat] { seat.model.cancel(); });
        ASSERT_NO_FATAL_FAILURE(seat.goToTheEnd());
        more = cancelling.hasCome();
        const auto& result = seat.model.state().session.result;
        stopped += result && result->end == RunEnd::Cancelled ? 1 : 0;
        EXPECT_FALSE(wasCutOff(Journal::read(seat.folder->path()).valueOr({}).entries));
        ASSERT_NO_FATAL_FAILURE(tryUntilTheEnd(seat));
        EXPECT_EQ(numberOf(seat.screen()).toStdString(), Seat::lastScreenOf(GetParam()));
    }
    EXPECT_FALSE(more);
    EXPECT_GT(stopped, 0);
}

TEST_P(Interrupted, ByTheEndOfTheWindowAtAnyMomentTheNextOneGoesOn)
{
    bool more = true;
    for (int moment = 0; more && moment < kMostMoments; moment = nextMoment(moment)) {
        SCOPED_TRACE(moment);
        const auto folder = std::make_shared<QTemporaryDir>();
        {
            Seat seat(GetParam(), folder);
            bool ended = false;
            const Moment ending(seat.model, moment, [&ended] { ended = true; });
            ASSERT_TRUE(seat.waitForRest());
            while (!ended && seat.goOn())
                ASSERT_TRUE(happens([&] { return ended || (seat.rests() && seat.colored()); }));
            more = ended;
        }
        Seat next(GetParam(), folder);
        ASSERT_NO_FATAL_FAILURE(tryUntilTheEnd(next));
        EXPECT_EQ(numberOf(next.screen()).toStdString(), Seat::lastScreenOf(GetParam()));
    }
    EXPECT_FALSE(more);
}

TEST_P(Interrupted, ByAnotherLanguageAtEveryMomentItSpeaksThatOneAndGoesOn)
{
    Seat seat(GetParam());
    int changes = 0;
    QObject::connect(&seat.model, &WizardModel::changed, &seat.wizard, [&] {
        const Language next = kLanguages.at(static_cast<std::size_t>(++changes) % kLanguages.size());
        QMetaObject::invokeMethod(
            &seat.wizard, [&seat, next] { seat.model.setLanguage(next); }, Qt::QueuedConnection);
    });
    ASSERT_NO_FATAL_FAILURE(seat.goToTheEnd());
    EXPECT_GT(changes, 20);
    EXPECT_EQ(numberOf(seat.screen()).toStdString(), Seat::lastScreenOf(GetParam()));
    QCoreApplication::processEvents();
    const text::ScreenWords words =
        text::screenWords(seat.screen(), seat.model.state().session, seat.model.profile(),
                          seat.model.state().now, seat.model.phrases());
    EXPECT_EQ(seat.heading().toStdString(), words.heading.toStdString());
}

INSTANTIATE_TEST_SUITE_P(Practice, Interrupted,
                         ::testing::Values("healthy", "trial-office", "clock-and-zone", "second-try-works"),
                         testNameOf);

} // namespace activation::ui
