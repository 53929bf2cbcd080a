// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/Opening.h"
#include "core/Language.h"
#include "core/Result.h"

namespace activation::app {

/// What the window was started with.
struct AssistantOptions
{
    OpeningRequest machine;
    Language language = Language::English;
    bool status = false; ///< the status window instead of the assistant
    QString screens;     ///< folder for pictures of every screen; empty: a window is shown
};

/// `arguments` without the name of the program. A sentence for whoever typed them when they make no sense.
[[nodiscard]] Result<AssistantOptions, QString> assistantOptionsFrom(const QStringList& arguments);

} // namespace activation::app
