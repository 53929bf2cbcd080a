// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ListPage.h"

namespace activation::ui {

/// 2-1, 2-2 and 2-3: the way to the organization's network, or another way.
class NetworkPage final : public ListPage
{
    Q_OBJECT

public:
    using ListPage::ListPage;

protected:
    void show(const VisitState& state, const text::Phrasebook& phrases) override;

private:
    [[nodiscard]] QList<ScreenButton> buttonsFor(const VisitState& state, const text::Phrasebook& phrases);
};

} // namespace activation::ui
