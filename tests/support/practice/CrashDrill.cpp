// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/practice/CrashDrill.h"

#include "core/practice/PracticePc.h"
#include "core/steps/Undo.h"
#include "tests/support/practice/RecordingSystem.h"
#include "tests/support/practice/ReversibleState.h"
#include "tests/support/practice/ScratchFolder.h"

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace activation::practice {

#ifdef Q_OS_UNIX
namespace {

constexpr int kRanToItsEnd = 0;
constexpr int kCouldNotRun = 1;
constexpr int kProgressBetweenDrills = 10;

/// Ends the process at the boundary with this number.
class Fuse final
{
public:
    explicit Fuse(int boundaries) : m_left(boundaries) {}
    void burn()
    {
        if (--m_left == 0)
            raise(SIGKILL);
    }

private:
    int m_left;
};

QString pcFile(const ScratchFolder& folder)
{
    return folder.filePath(QStringLiteral("pc.json"));
}

[[noreturn]] void runAndCrash(const ScratchFolder& folder, const PracticeState& state,
                              const SiteProfile& profile, const Plan& plan, int boundary)
{
    PracticePc pc(state);
    const Result<std::unique_ptr<Journal>> journal = Journal::open(folder.path());
    if (!journal || !pc.keepIn(pcFile(folder)))
        _exit(kCouldNotRun);
    Fuse fuse(boundary);
    const auto burn = [&fuse](const auto&...) { fuse.burn(); };
    // A removal tells its progress hundreds of times, and nothing changes between two of them but the time.
    const auto burnAtSome = [&fuse, told = 0](const auto&...) mutable {
        if (told++ % kProgressBetweenDrills == 0)
            fuse.burn();
    };
    RecordingSystem system(pc, ChangeWatch{burn, burn, {}});
    StepRunner runner(system, profile, **journal);
    static_cast<void>(runner.run(plan, RunObserver{burn, burnAtSome, burn}, {}));
    _exit(kRanToItsEnd);
}

void expectUndone(const ScratchFolder& folder, const PracticeState& before, const SiteProfile& profile)
{
    const Result<std::unique_ptr<Journal>> journal = Journal::open(folder.path());
    ASSERT_TRUE(journal.hasValue()) << journal.error().detail.toStdString();
    EXPECT_EQ((*journal)->damage(), std::nullopt);
    PracticePc crashed(before);
    ASSERT_TRUE(crashed.keepIn(pcFile(folder)).hasValue());
    expectJournalKnows(before, crashed.state(), (*journal)->entries());

    PracticePc pc(mended(crashed.state()));
    const UndoResult undone = undoAll(pc, profile, **journal, {}, {});
    EXPECT_TRUE(undone.complete);
    expectPutBack(before, pc.state(), (*journal)->entries());
    EXPECT_TRUE(undoable((*journal)->entries()).isEmpty());
    const UndoResult again = undoAll(pc, profile, **journal, {}, {});
    EXPECT_TRUE(again.complete && again.steps.isEmpty());
}

} // namespace

int drillCrashes(const PracticeState& pc, const SiteProfile& profile, const Plan& plan)
{
    for (int boundary = 1;; ++boundary) {
        SCOPED_TRACE(::testing::Message() << "killed at boundary " << boundary);
        const ScratchFolder folder;
        const pid_t child = fork();
        if (child == 0)
            runAndCrash(folder, pc, profile, plan, boundary);
        int status = 0;
        if (child < 0 || waitpid(child, &status, 0) != child) {
            ADD_FAILURE() << "no child process";
            return boundary - 1;
        }
        const bool killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
        EXPECT_TRUE(killed || (WIFEXITED(status) && WEXITSTATUS(status) == kRanToItsEnd));
        expectUndone(folder, pc, profile);
        if (!killed || ::testing::Test::HasFailure())
            return boundary - 1;
    }
}
#else
int drillCrashes(const PracticeState&, const SiteProfile&, const Plan&)
{
    return 0;
}
#endif

} // namespace activation::practice
