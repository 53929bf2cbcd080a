// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ListPage.h"

namespace activation::ui {

/// 6-2: no site profile, or one that is refused; the status still works.
class NoProfilePage final : public ListPage
{
    Q_OBJECT

public:
    using ListPage::ListPage;

protected:
    void show(const VisitState& state, const text::Phrasebook& phrases) override;
};

} // namespace activation::ui
