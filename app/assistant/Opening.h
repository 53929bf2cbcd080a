// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/Composition.h"
#include "ui/model/Workplace.h"

#include <memory>

namespace activation {

/// What has to be known of an opened machine to start a worker for it.
struct OpenedMachine
{
    const System* system = nullptr; ///< null: not opened
    QByteArray profileSha256;
    bool practice = false;
};

/// Opens what was asked for when the window calls it. `opened` is filled in before it returns.
[[nodiscard]] OpenWorkplace openingOf(const CompositionRequest& request,
                                      std::shared_ptr<OpenedMachine> opened);

} // namespace activation
