// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Machine.h"

namespace activation::windows {

/// Tells Windows that this thread needs the PC; a removal that is put to sleep is found half done hours
/// later.
class AwakeThread final : public StayingAwake
{
public:
    AwakeThread();
    ~AwakeThread() override;
    Q_DISABLE_COPY_MOVE(AwakeThread)
};

} // namespace activation::windows
