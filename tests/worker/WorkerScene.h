// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/worker/WorkerProcess.h"
#include "core/journal/Journal.h"
#include "core/practice/PracticeState.h"
#include "tests/support/practice/ScratchFolder.h"

#include <QProcess>

namespace activation::app {

/// What a worker was heard to say.
struct Heard
{
    int begun = 0;
    QList<int> started;
    QList<double> progress;
    QList<StepResult> finished;
    QList<RunResult> ended;
};

/// The processes that a window has started, as long as a test wants to know what becomes of them.
struct Children
{
    std::vector<std::unique_ptr<QProcess>> processes;

    Children() = default;
    Q_DISABLE_COPY_MOVE(Children)
    /// Expects that all of them have ended, or end now that their window is gone.
    ~Children();

    /// Waits for the end of the latest; -1 when it does not end.
    [[nodiscard]] int exitCode();
};

/// Starts real workers into Children, which may outlive the window.
class ObservedStart final : public WorkerStart
{
    Q_OBJECT

public:
    /// `before` is called before the process is, with its arguments.
    explicit ObservedStart(Children& children, std::function<void(const QStringList&)> before = {})
        : m_children(children)
        , m_before(std::move(before))
    {}

    void start(const QString& program, const QStringList& arguments) override;

private:
    Children& m_children;
    std::function<void(const QStringList&)> m_before;
};

/// A practice PC of a window's own, and that window's way to a worker.
class WorkerScene final
{
public:
    explicit WorkerScene(const QString& practice, const QJsonObject& profile = {});

    [[nodiscard]] WorkerSettings settings() const;
    [[nodiscard]] std::unique_ptr<WorkerProcess> window(Heard& heard, WorkerSettings settings);
    [[nodiscard]] std::unique_ptr<WorkerProcess> window(Heard& heard) { return window(heard, settings()); }

    /// Tells what the worker says, too.
    static void listen(ui::Worker& worker, Heard& heard);

    [[nodiscard]] Plan plan(const Choices& choices = {}) const;

    /// So many allowed steps that there is time to do something before the last.
    [[nodiscard]] Plan longPlan() const;

    [[nodiscard]] const SiteProfile& profile() const { return *m_machine.profile(); }
    [[nodiscard]] const System& pc() const { return *m_machine.system; }
    [[nodiscard]] Elevation rights() const;
    [[nodiscard]] ui::WorkerTarget target() const;
    [[nodiscard]] const OpeningRequest& request() const { return m_request; }
    [[nodiscard]] practice::PracticeState state() const;
    [[nodiscard]] QList<JournalEntry> journal() const;
    [[nodiscard]] QString folder() const { return m_machine.folder; }
    [[nodiscard]] QString profileFile() const { return m_folder.filePath(QStringLiteral("profile.json")); }
    [[nodiscard]] Children& children() { return m_children; }

private:
    practice::ScratchFolder m_folder;
    OpeningRequest m_request;
    Workplace m_machine;
    Children m_children;
};

/// The same with the start that practice PCs have in the product.
[[nodiscard]] std::unique_ptr<WorkerProcess> windowOnPractice(const WorkerScene& scene, Heard& heard);

/// Waits until so many jobs have ended.
[[nodiscard]] bool ends(const Heard& heard, qsizetype jobs = 1);

[[nodiscard]] QList<EntryState> statesIn(const QList<JournalEntry>& entries);
[[nodiscard]] bool noneIsBegun(const QList<JournalEntry>& entries);

/// The object of a JSON file, to be altered.
[[nodiscard]] QJsonObject objectIn(const QString& path);

/// One of the example profiles, to be altered.
[[nodiscard]] QJsonObject exampleProfile();

} // namespace activation::app
