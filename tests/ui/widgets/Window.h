// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QImage>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace activation::ui {

/// A shown window that shortcuts and the focus work in.
class Window : public ::testing::Test
{
protected:
    Window() : m_column(&m_window) { Theme(Appearance::Light, Language::English).apply(m_window); }

    template <typename Widget> Widget& add()
    {
        auto* widget = new Widget;
        m_column.addWidget(widget);
        return *widget;
    }

    void show()
    {
        m_window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_window));
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    QWidget m_window;
    QVBoxLayout m_column;
};

inline int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

} // namespace activation::ui
