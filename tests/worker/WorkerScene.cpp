// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/worker/WorkerScene.h"

#include "app/worker/PracticeStart.h"
#include "core/checks/CheckRunner.h"
#include "core/practice/PracticeStateJson.h"
#include "tests/support/window/Happens.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

namespace activation::app {

Children::~Children()
{
    for (const auto& process : processes)
        EXPECT_TRUE(ui::happens([&] { return process->state() == QProcess::NotRunning; }));
}

int Children::exitCode()
{
    if (processes.empty())
        return -1;
    const QProcess& last = *processes.back();
    const bool ended = ui::happens([&last] { return last.state() == QProcess::NotRunning; });
    return ended && last.exitStatus() == QProcess::NormalExit ? last.exitCode() : -1;
}

void ObservedStart::start(const QString& program, const QStringList& arguments)
{
    if (m_before)
        m_before(arguments);
    // As every WorkerStart: no signal is about an earlier one any more.
    if (!m_children.processes.empty())
        m_children.processes.back()->disconnect(this);
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    connect(process.get(), &QProcess::started, this,
            [this, child = process.get()] { Q_EMIT started(child->processId()); });
    connect(process.get(), &QProcess::finished, this, [this](int code) { Q_EMIT ended(code); });
    process->start(program, arguments);
    m_children.processes.push_back(std::move(process));
}

WorkerScene::WorkerScene(const QString& practice, const QJsonObject& profile)
{
    // The window of the workers is this test.
    qputenv("WORKER_WINDOW", QFile::encodeName(QCoreApplication::applicationFilePath()));
    m_request.practice = practice;
    m_request.stateFolder = m_folder.filePath(QStringLiteral("state"));
    if (!profile.isEmpty()) {
        QFile file(profileFile());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(profile).toJson());
        m_request.profile = profileFile();
    }
    auto opened = openWorkplace(m_request);
    EXPECT_TRUE(opened) << qPrintable(practice);
    if (opened)
        m_machine = *std::move(opened);
}

WorkerSettings WorkerScene::settings() const
{
    return {QStringLiteral(WORKER_PROGRAM), m_request, {}};
}

std::unique_ptr<WorkerProcess> WorkerScene::window(Heard& heard, WorkerSettings settings)
{
    auto worker =
        std::make_unique<WorkerProcess>(std::move(settings), [this](const ui::WorkerTarget&, WorkerRights) {
            return std::make_unique<ObservedStart>(m_children);
        });
    worker->setTarget(target());
    listen(*worker, heard);
    return worker;
}

void WorkerScene::listen(ui::Worker& worker, Heard& heard)
{
    QObject::connect(&worker, &ui::Worker::jobStarted, &worker, [&heard] { ++heard.begun; });
    QObject::connect(&worker, &ui::Worker::stepStarted, &worker,
                     [&heard](int index, const StepRequest&) { heard.started.append(index); });
    QObject::connect(&worker, &ui::Worker::stepProgressed, &worker,
                     [&heard](int, double, double total) { heard.progress.append(total); });
    QObject::connect(&worker, &ui::Worker::stepFinished, &worker,
                     [&heard](int, const StepResult& result) { heard.finished.append(result); });
    QObject::connect(&worker, &ui::Worker::jobFinished, &worker,
                     [&heard](const RunResult& result) { heard.ended.append(result); });
}

Plan WorkerScene::plan(const Choices& choices) const
{
    const CheckRunner runner(pc(), profile(), m_machine.person);
    return makePlan(runner.run({}, {}, {}), profile(), choices);
}

Plan WorkerScene::longPlan() const
{
    return {QList<StepRequest>(1'000, SetTimeZone{profile().clock.zone}), {}};
}

ui::WorkerTarget WorkerScene::target() const
{
    return {fingerprint(profile()), rights()};
}

Elevation WorkerScene::rights() const
{
    const Result<Elevation> rights = pc().machine().elevation();
    EXPECT_TRUE(rights.hasValue());
    return rights.valueOr({});
}

practice::PracticeState WorkerScene::state() const
{
    const auto state = practice::practiceStateFrom(objectIn(folder() + QStringLiteral("/pc.json")));
    EXPECT_TRUE(state.hasValue());
    return state.valueOr({});
}

QList<JournalEntry> WorkerScene::journal() const
{
    const auto journal = Journal::read(folder());
    EXPECT_TRUE(journal.hasValue());
    return journal.valueOr({}).entries;
}

std::unique_ptr<WorkerProcess> windowOnPractice(const WorkerScene& scene, Heard& heard)
{
    auto window = std::make_unique<WorkerProcess>(scene.settings(), startFor);
    window->setTarget(scene.target());
    WorkerScene::listen(*window, heard);
    return window;
}

bool ends(const Heard& heard, qsizetype jobs)
{
    return ui::happens([&] { return heard.ended.size() == jobs; });
}

QList<EntryState> statesIn(const QList<JournalEntry>& entries)
{
    QList<EntryState> states;
    for (const JournalEntry& entry : entries)
        states.append(entry.state);
    return states;
}

bool noneIsBegun(const QList<JournalEntry>& entries)
{
    return std::ranges::none_of(entries,
                                [](const JournalEntry& entry) { return entry.state == EntryState::Begun; });
}

QJsonObject objectIn(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject exampleProfile()
{
    return objectIn(QStringLiteral(":/profiles/sample-university.json"));
}

} // namespace activation::app

#include "moc_WorkerScene.cpp"
