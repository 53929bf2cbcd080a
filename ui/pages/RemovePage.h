// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ListPage.h"

namespace activation::ui {

/// 3-1: which Office products go, and which stay.
class RemovePage final : public ListPage
{
    Q_OBJECT

public:
    using ListPage::ListPage;

protected:
    void show(const VisitState& state, const text::Phrasebook& phrases) override;
};

} // namespace activation::ui
