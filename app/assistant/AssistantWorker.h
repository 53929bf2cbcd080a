// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/assistant/Opening.h"
#include "ui/model/Worker.h"

namespace activation {

/// The worker of this window, made for the machine that was opened when the first job comes.
class AssistantWorker final : public Worker
{
    Q_OBJECT

public:
    AssistantWorker(CompositionRequest request, std::shared_ptr<const OpenedMachine> opened);

    void carryOut(const Plan& plan, const QString& runId) override;
    void putBack() override;
    void cancel() override;

private:
    Worker& worker();

    CompositionRequest m_request;
    std::shared_ptr<const OpenedMachine> m_opened;
    std::unique_ptr<Worker> m_worker;
};

} // namespace activation
