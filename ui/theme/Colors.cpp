// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/Colors.h"

#include <QPalette>

#include <algorithm>
#include <array>

namespace activation::ui {
namespace {

constexpr QColor rgb(int value)
{
    return {value >> 16, (value >> 8) & 0xFF, value & 0xFF};
}

constexpr std::array kColors{
    Colors{
        // Light
        .window = rgb(0xFFFFFF),      .rail = rgb(0xF5F7F9),     .surface = rgb(0xFFFFFF),
        .text = rgb(0x1B1F24),        .textSoft = rgb(0x525B66), .textPale = rgb(0x68717C),
        .line = rgb(0xE3E6EA),        .frame = rgb(0x848D98),    .accent = rgb(0x0A5BB0),
        .accentHover = rgb(0x084A90), .onAccent = rgb(0xFFFFFF), .good = rgb(0x17702F),
        .goodSoft = rgb(0xDAF7E1),    .warn = rgb(0x835600),     .warnSoft = rgb(0xFFF3C7),
        .bad = rgb(0xC11F2B),         .badSoft = rgb(0xFDE7E8),  .info = rgb(0x0A5BB0),
        .infoSoft = rgb(0xE4EFFB),    .onTone = rgb(0xFFFFFF),   .focus = rgb(0x0A5BB0),
        .ringTrack = rgb(0xE8EBF0),
    },
    Colors{
        // Dark
        .window = rgb(0x1B1E23),      .rail = rgb(0x15181C),     .surface = rgb(0x262A31),
        .text = rgb(0xECEFF3),        .textSoft = rgb(0xB0B8C3), .textPale = rgb(0x8E97A3),
        .line = rgb(0x343A42),        .frame = rgb(0x77808C),    .accent = rgb(0x6FB3FF),
        .accentHover = rgb(0x93C6FF), .onAccent = rgb(0x0B1B2E), .good = rgb(0x56C873),
        .goodSoft = rgb(0x17351F),    .warn = rgb(0xE5B343),     .warnSoft = rgb(0x3A2E10),
        .bad = rgb(0xFF8580),         .badSoft = rgb(0x431D1F),  .info = rgb(0x6FB3FF),
        .infoSoft = rgb(0x17283D),    .onTone = rgb(0x14171B),   .focus = rgb(0x9CCBFF),
        .ringTrack = rgb(0x363C45),
    },
    Colors{
        // HighContrast
        .window = rgb(0x000000),      .rail = rgb(0x000000),     .surface = rgb(0x000000),
        .text = rgb(0xFFFFFF),        .textSoft = rgb(0xFFFFFF), .textPale = rgb(0xC8C8C8),
        .line = rgb(0xFFFFFF),        .frame = rgb(0xFFFFFF),    .accent = rgb(0xFFFF00),
        .accentHover = rgb(0xFFFFFF), .onAccent = rgb(0x000000), .good = rgb(0x3FF23F),
        .goodSoft = rgb(0x000000),    .warn = rgb(0xFFFF00),     .warnSoft = rgb(0x000000),
        .bad = rgb(0xFF9C9C),         .badSoft = rgb(0x000000),  .info = rgb(0x00FFFF),
        .infoSoft = rgb(0x000000),    .onTone = rgb(0x000000),   .focus = rgb(0x00FFFF),
        .ringTrack = rgb(0x5A5A5A),
    },
};

/// Text upon the background for all that is read, whatever it means: tones are told apart by their signs.
Colors colorsOfContrast(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const QColor pale = palette.color(QPalette::Disabled, QPalette::WindowText);
    const QColor accent = palette.color(QPalette::Highlight);
    return {
        .window = window,
        .rail = window,
        .surface = palette.color(QPalette::Button),
        .text = text,
        .textSoft = text,
        .textPale = pale,
        .line = text,
        .frame = text,
        .accent = accent,
        .accentHover = accent,
        .onAccent = palette.color(QPalette::HighlightedText),
        .good = text,
        .goodSoft = window,
        .warn = text,
        .warnSoft = window,
        .bad = text,
        .badSoft = window,
        .info = text,
        .infoSoft = window,
        .onTone = window,
        .focus = palette.color(QPalette::Link),
        .ringTrack = pale,
    };
}

} // namespace

const Colors& colorsOf(Appearance appearance)
{
    return kColors[static_cast<std::size_t>(appearance)];
}

Colors colorsOf(const QPalette& palette)
{
    const auto found = std::ranges::find_if(kColors, [&palette](const Colors& colors) {
        return colors.window == palette.color(QPalette::Window) &&
               colors.accent == palette.color(QPalette::Highlight);
    });
    return found != kColors.end() ? *found : colorsOfContrast(palette);
}

QPalette paletteOf(Appearance appearance)
{
    const Colors& colors = colorsOf(appearance);
    QPalette palette(colors.text, colors.surface, colors.line, colors.frame, colors.frame, colors.text,
                     colors.onAccent, colors.surface, colors.window);
    palette.setColor(QPalette::AlternateBase, colors.rail);
    palette.setColor(QPalette::PlaceholderText, colors.textSoft);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.textPale);
    return palette;
}

QPalette paletteOf(const ContrastTheme& theme)
{
    QPalette palette(theme.text, theme.button, theme.text, theme.text, theme.text, theme.text,
                     theme.highlightText, theme.window, theme.window);
    palette.setColor(QPalette::ButtonText, theme.buttonText);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::PlaceholderText, theme.text);
    palette.setColor(QPalette::Highlight, theme.highlight);
    palette.setColor(QPalette::HighlightedText, theme.highlightText);
    palette.setColor(QPalette::Link, theme.link);
    palette.setColor(QPalette::LinkVisited, theme.link);
    palette.setColor(QPalette::ToolTipBase, theme.window);
    palette.setColor(QPalette::ToolTipText, theme.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.disabledText);
    return palette;
}

QColor inkOf(Tone tone, const Colors& colors)
{
    switch (tone) {
    case Tone::Plain:
        return colors.text;
    case Tone::Soft:
        return colors.textSoft;
    case Tone::Good:
        return colors.good;
    case Tone::Warn:
        return colors.warn;
    case Tone::Bad:
        return colors.bad;
    case Tone::Info:
        return colors.info;
    }
    return {};
}

QColor paperOf(Tone tone, const Colors& colors)
{
    switch (tone) {
    case Tone::Plain:
        return colors.window;
    case Tone::Soft:
        return colors.rail;
    case Tone::Good:
        return colors.goodSoft;
    case Tone::Warn:
        return colors.warnSoft;
    case Tone::Bad:
        return colors.badSoft;
    case Tone::Info:
        return colors.infoSoft;
    }
    return {};
}

} // namespace activation::ui
