// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/CommonPath.h"

namespace activation::app {

QString commonPath(const QString& path)
{
    return path; // the same for everybody, here
}

} // namespace activation::app
