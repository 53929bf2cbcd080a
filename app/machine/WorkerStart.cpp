// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/WorkerStart.h"

namespace activation::app {

WorkerStart::~WorkerStart() = default;

} // namespace activation::app

#include "moc_WorkerStart.cpp"
