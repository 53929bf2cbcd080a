// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Heading.h"

#include "ui/theme/Sizes.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Roles.h"

namespace activation::ui {

Heading::Heading(QWidget* parent) : ToneLabel(Tone::Plain, parent)
{
    provideRoles();
    setWordWrap(true);
    setFocusPolicy(Qt::ClickFocus); // by the program and by screen readers; Tab has nothing to do here
    setLetters(*this, kSizes.headingPoints, true);
}

} // namespace activation::ui

#include "moc_Heading.cpp"
