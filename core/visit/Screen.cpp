// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/Screen.h"

namespace activation {

QString numberOf(Screen screen)
{
    return screenNumber(screen);
}

int stepOf(Screen screen)
{
    return numberOf(screen).first(1).toInt();
}

std::optional<Screen> screenFrom(const QString& number)
{
    for (int index = 0; index < kScreenCount; ++index) {
        const auto screen = static_cast<Screen>(index);
        if (numberOf(screen) == number)
            return screen;
    }
    return std::nullopt;
}

} // namespace activation
