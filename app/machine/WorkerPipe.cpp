// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/WorkerPipe.h"

namespace activation::app {

WorkerPipe::~WorkerPipe() = default;

} // namespace activation::app

#include "moc_WorkerPipe.cpp"
