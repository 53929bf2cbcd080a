// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Clock.h"
#include "core/system/Licensing.h"
#include "core/system/Machine.h"
#include "core/system/Network.h"
#include "core/system/Office.h"

namespace activation {

/// The machine as this program may see and touch it. A const System hands out const ports, so who only
/// looks cannot change anything.
///
/// Every port: queries are const and may be called from several threads at once; changes are not const and
/// come from one thread at a time. Nothing throws. A call without a Limit answers from memory at once.
class System
{
public:
    virtual ~System() = default;

    [[nodiscard]] virtual const Machine& machine() const = 0;
    [[nodiscard]] virtual const Clock& clock() const = 0;
    [[nodiscard]] virtual const Network& network() const = 0;
    [[nodiscard]] virtual const Licensing& licensing() const = 0;
    [[nodiscard]] virtual const Office& office() const = 0;

    [[nodiscard]] virtual Machine& machine() = 0;
    [[nodiscard]] virtual Clock& clock() = 0;
    [[nodiscard]] virtual Network& network() = 0;
    [[nodiscard]] virtual Licensing& licensing() = 0;
    [[nodiscard]] virtual Office& office() = 0;
};

} // namespace activation
