// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/PlainStart.h"

namespace activation::app {

std::unique_ptr<WorkerStart> elevatedStart()
{
    // There is nothing here that more rights could change.
    return std::make_unique<PlainStart>();
}

} // namespace activation::app
