// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Handover.h"
#include "core/visit/Inspection.h"
#include "core/visit/Workplace.h"
#include "core/visit/WorkplaceFacts.h"
#include "ui/model/JobThread.h"

namespace activation::ui {

/// Inspects the machine for a window, away from the GUI thread. One job after the other; every signal comes
/// on the thread that this object lives in.
class MachineInspector final : public QObject
{
    Q_OBJECT

public:
    /// `practicePace`: how long the person in front of a practice PC waits between two inspections.
    explicit MachineInspector(OpenWorkplace open,
                              std::chrono::milliseconds practicePace = std::chrono::seconds{1},
                              QObject* parent = nullptr);
    /// Tells the job that runs to stop and waits for it: 50 ms for checks; opening, saving and writing are
    /// waited out.
    ~MachineInspector() override;
    Q_DISABLE_COPY_MOVE(MachineInspector)

    void open();

    /// Who the person is, from now on and, as far as it can be kept, the next time.
    void setPerson(const Person& person);

    /// Everything at once: finding() as they come, then inspected(). Takes the place of any inspection that
    /// still runs.
    void inspect();

    /// Inspects these again after `interval`, once; `known` are the findings so far.
    void inspectAgain(const QList<CheckId>& checks, const Findings& known,
                      std::chrono::milliseconds interval);

    /// Only the products: licensesRead(), perhaps after some stillAsking().
    void readLicenses();

    /// Keeps the session, then calls `then`, if there is one, with how that went.
    void save(const Session& session, std::function<void(const Result<void>&)> then);
    void forget();

    /// Writes something about this workplace to a file, then calls `then` with its path.
    using WriteFile = std::function<Result<QString>(const WorkplaceFacts& facts)>;
    void write(WriteFile file, std::function<void(const Result<QString>&)> then);

    /// Restarts a practice PC, then opens it again; a real machine is restarted by its owner.
    void restart();

    /// Cancels an inspection that is running or waiting; it emits nothing more.
    void stop();

Q_SIGNALS:
    void opened(const activation::WorkplaceFacts& facts);
    void notOpened(const activation::OpeningProblem& problem);
    void finding(const activation::Finding& finding);
    void inspected(const activation::Inspection& inspection);
    void stillAsking(const QList<activation::License>& soFar);
    void licensesRead(const activation::Result<QList<activation::License>>& licenses, const QDateTime& now);

private:
    using Task = std::function<void(const Workplace& workplace, std::stop_token stop)>;
    void begin(Task task);
    /// Calls `what` later in this object's thread, unless the job was stopped meanwhile.
    void post(std::function<void()> what, const std::stop_token& stop);

    OpenWorkplace m_open;
    std::chrono::milliseconds m_practicePace;
    std::shared_ptr<std::optional<Workplace>> m_workplace; ///< only the one thread touches it
    std::stop_source m_stop;
    Handover m_handover;
    JobThread m_thread; ///< ends first
};

} // namespace activation::ui
