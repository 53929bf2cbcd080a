// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

namespace activation::practice {

/// What belongs to the process that works on a practice PC and not to the PC: it is in no file, and another
/// process on the same PC knows nothing of it.
struct PracticeProcess
{
    /// The person has let this process have administrator rights. Gives them to an account that can have
    /// them, and to no other.
    bool confirmed = false;

    /// Ends this process where the scenario loses it, in the middle of a change and without a word. The PC is
    /// then left as it is, and loses no further process. Without it, every change fails as Lost instead.
    std::function<void()> die;
};

} // namespace activation::practice
