// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/windows/base/Handle.h"
#include "tests/windows/office/OfficeSystem.h"
#include "tests/windows/office/PrefixRegistry.h"
#include "tests/windows/office/Situation.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

namespace activation::windows {

using namespace std::chrono_literals;

inline const QString kClient =
    QStringLiteral("C:\\Program Files\\Common Files\\Microsoft Shared\\ClickToRun\\OfficeClickToRun.exe");
inline const QString kTrial = QStringLiteral("O365HomePremRetail");

/// The vendor's uninstaller where the vendor has it, doing what the test says.
class OfficeRemoval : public ::testing::Test
{
protected:
    void SetUp() override
    {
        SKIP_ON_A_REAL_WINDOWS();
        set("ACTIVATION_FAKE_LOG", QDir::toNativeSeparators(logFile()));
    }

    void begin(const QString& name, const char* task, const QString& uninstaller = kClient)
    {
        arrange(situation(name));
        set("ACTIVATION_FAKE", QString::fromLatin1(task));
        const QString fake = QCoreApplication::applicationDirPath() + QStringLiteral("/fake-uninstaller.exe");
        QFile::remove(uninstaller);
        ASSERT_TRUE(QFile::copy(fake, uninstaller)) << uninstaller.toStdString();
    }

    [[nodiscard]] OfficeProduct product(const QString& releaseId) const
    {
        const auto products = office().products({10s, {}});
        for (const OfficeProduct& found : *products)
            if (found.releaseId == releaseId)
                return found;
        ADD_FAILURE() << releaseId.toStdString() << " is not listed";
        return {};
    }

    [[nodiscard]] QStringList remaining() const
    {
        const auto products = office().products({10s, {}});
        QStringList ids;
        for (const OfficeProduct& found : *products)
            ids.append(found.releaseId);
        return ids;
    }

    Result<void> remove(const QString& releaseId, const Limit& limit = {60s, {}})
    {
        return m_system.office().remove(
            product(releaseId), [this](double done) { m_progress.append(done); }, limit);
    }

    /// "<process id> <command line>", one for each process that the fake was.
    [[nodiscard]] QStringList log() const
    {
        QFile file(logFile());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

    [[nodiscard]] QStringList awaitLog(qsizetype lines) const
    {
        const QDeadlineTimer deadline(20s);
        while (log().size() < lines && !deadline.hasExpired())
            std::this_thread::yield();
        EXPECT_EQ(log().size(), lines);
        return log();
    }

    [[nodiscard]] const Office& office() const { return m_system.office(); }
    [[nodiscard]] System& system() { return m_system; }
    [[nodiscard]] const QList<double>& progress() const { return m_progress; }

private:
    static void set(const char* name, const QString& value) { qputenv(name, value.toUtf8()); }
    [[nodiscard]] QString logFile() const { return m_folder.filePath(QStringLiteral("log.txt")); }

    QTemporaryDir m_folder;
    OfficeSystem m_system;
    QList<double> m_progress;
};

/// Held before it ends, so that no other process can take its number.
[[nodiscard]] inline Handle opened(const QString& logLine)
{
    return Handle(OpenProcess(SYNCHRONIZE | PROCESS_TERMINATE, FALSE, logLine.section(u' ', 0, 0).toULong()));
}

[[nodiscard]] inline bool failsWith(const Result<void>& result, Cause cause)
{
    return !result.hasValue() && result.error().cause == cause;
}

[[nodiscard]] inline bool runs(const Handle& process)
{
    return WaitForSingleObject(process.get(), 0) == WAIT_TIMEOUT;
}

/// What the product must not do, the test has to.
inline void endAll(const std::vector<Handle>& processes)
{
    for (const Handle& process : processes) {
        TerminateProcess(process.get(), 0);
        EXPECT_EQ(WaitForSingleObject(process.get(), 20'000), WAIT_OBJECT_0);
    }
}

} // namespace activation::windows
