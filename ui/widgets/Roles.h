// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace activation::ui {

/// Tells screen readers what our widgets are: a list, a heading, an alert. Called by those widgets; once is
/// enough.
void provideRoles();

} // namespace activation::ui
