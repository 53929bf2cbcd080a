// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <ares.h>

#include <memory>

namespace activation::portable {

struct DestroyAres
{
    void operator()(ares_channeldata* channel) const { ares_destroy(channel); }
};

/// A channel of c-ares, its data, and what has to be given back with them.
using AresChannel = std::unique_ptr<ares_channeldata, DestroyAres>;

/// A channel set up as ares_init_options(3) says; for the rest as resolv.conf(5) has it, read anew each time,
/// since connecting a VPN changes it. Null where memory is exhausted.
[[nodiscard]] AresChannel makeAresChannel(ares_options options, int optionMask);

} // namespace activation::portable
