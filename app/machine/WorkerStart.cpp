// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/WorkerStart.h"

namespace activation {

WorkerStart::~WorkerStart() = default;

} // namespace activation
