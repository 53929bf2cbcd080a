// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/AresChannel.h"

namespace activation::portable {

AresChannel makeAresChannel(ares_options options, int optionMask)
{
    // Before everything else, and not by two threads at a time: ares_library_init(3).
    static const int kReady = ares_library_init(ARES_LIB_INIT_ALL);
    ares_channel channel = nullptr;
    if (kReady != ARES_SUCCESS || ares_init_options(&channel, &options, optionMask) != ARES_SUCCESS)
        return nullptr;
    return AresChannel(channel);
}

} // namespace activation::portable
