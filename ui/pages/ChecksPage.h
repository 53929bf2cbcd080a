// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ListPage.h"

namespace activation::ui {

/// 1-1, 1-2 and 1-3: the checks, and what each of them needs.
class ChecksPage final : public ListPage
{
    Q_OBJECT

public:
    using ListPage::ListPage;

protected:
    void show(const VisitState& state, const text::Phrasebook& phrases) override;

private:
    void showRow(int key, CheckId check, const VisitState& state, const text::Phrasebook& phrases);
};

} // namespace activation::ui
