// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ListPage.h"

namespace activation::ui {

/// 4-1: everything that will be done, before anything is done.
class CommitPage final : public ListPage
{
    Q_OBJECT

public:
    using ListPage::ListPage;

protected:
    void show(const VisitState& state, const text::Phrasebook& phrases) override;

private:
    void showTasks(const VisitState& state, const text::Phrasebook& phrases);
};

} // namespace activation::ui
