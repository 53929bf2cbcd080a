// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/model/Worker.h"

namespace activation::ui {

Worker::~Worker() = default;

} // namespace activation::ui

#include "moc_Worker.cpp"
