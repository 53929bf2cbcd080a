// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace activation {

/// Turns every warning that Qt or we log into a failure of the running test.
class FailOnWarning final
{
public:
    FailOnWarning();
    ~FailOnWarning();
    Q_DISABLE_COPY_MOVE(FailOnWarning)
};

} // namespace activation
