// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/Desktop.h"

namespace activation::app {

bool openVpnClient(const QString&)
{
    return false;
}

void startAfterRestart() {}

} // namespace activation::app
