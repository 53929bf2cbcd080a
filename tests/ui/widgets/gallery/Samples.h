// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Language.h"

#include <QStringList>

#include <array>
#include <memory>

class QWidget;

namespace activation::ui {

/// Screens with made-up texts; the program's own come from ui/text.
enum class Sample { Checks, Blocked, Licenses, Commit, Run };

inline constexpr std::array kSamples{Sample::Checks, Sample::Blocked, Sample::Licenses, Sample::Commit,
                                     Sample::Run};

[[nodiscard]] QString nameOf(Sample sample);
[[nodiscard]] std::unique_ptr<QWidget> windowWith(Sample sample, Language language);

} // namespace activation::ui
