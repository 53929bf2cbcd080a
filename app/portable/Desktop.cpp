// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/Desktop.h"

#include <cstdio>

namespace activation::app {

bool openVpnClient(const QString&)
{
    return false;
}

void startAfterRestart() {}

void tellPlainly(const QString& title, const QString& sentence)
{
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(title), qUtf8Printable(sentence));
}

} // namespace activation::app
