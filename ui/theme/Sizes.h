// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace activation::ui {

/// Every measure of the window, in logical pixels, and its letters, in points.
struct Sizes
{
    int railWidth = 172;
    int margin = 24;
    int spacing = 8;
    int tightSpacing = 4;
    int headerTop = 14;
    int footerPadding = 9;
    int contentWidth = 640; ///< running text is not wider

    int icon = 18;
    int rowMinimum = 25;
    int rowPadding = 3;
    int railStep = 36;
    int railCircle = 22;
    int button = 32;
    int buttonPadding = 14;
    int smallTarget = 24; ///< nothing that can be pressed is smaller
    int ring = 92;
    int ringStroke = 9;
    int scrollBar = 6; ///< what is painted of it; it can be met beside that too
    int radius = 5;
    int focus = 2;

    double bodyPoints = 9.75;
    double smallPoints = 9;
    double chipPoints = 8;
    double headingPoints = 17;
    double codePoints = 11;
    double ringPoints = 19;
};

inline constexpr Sizes kSizes{};

} // namespace activation::ui
