// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/widgets/Window.h"
#include "ui/theme/Sizes.h"

#include <QScrollBar>
#include <QStyleOptionSlider>

namespace activation::ui {
namespace {

class ScrollBarTest : public Window
{
protected:
    ScrollBarTest() : m_bar(add<QScrollBar>())
    {
        m_bar.setOrientation(Qt::Vertical);
        m_bar.setRange(0, 900);
        m_bar.setPageStep(100);
        m_bar.setSingleStep(10);
        m_bar.setFixedSize(14, 300);
        show();
    }

    [[nodiscard]] QRect part(QStyle::SubControl which) const
    {
        QStyleOptionSlider option;
        option.initFrom(&m_bar);
        option.orientation = Qt::Vertical;
        option.minimum = m_bar.minimum();
        option.maximum = m_bar.maximum();
        option.pageStep = m_bar.pageStep();
        option.sliderPosition = m_bar.sliderPosition();
        return m_bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &m_bar);
    }

    QScrollBar& m_bar;
};

TEST_F(ScrollBarTest, CanBeSeenInEveryAppearance)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        Theme(appearance, Language::English).apply(m_window);
        const QImage image = m_bar.grab().toImage();
        EXPECT_GT(pixelsOf(image, colorsOf(appearance).frame), 80);
        EXPECT_GT(pixelsOf(image, colorsOf(appearance).ringTrack), 800);
    }
}

TEST_F(ScrollBarTest, ShowsHowMuchThereIsAndWhere)
{
    EXPECT_EQ(part(QStyle::SC_ScrollBarSlider), QRect(0, 0, 14, 30));
    m_bar.setValue(m_bar.maximum());
    EXPECT_EQ(part(QStyle::SC_ScrollBarSlider), QRect(0, 270, 14, 30));
    m_bar.setRange(0, 1'000'000);
    EXPECT_EQ(part(QStyle::SC_ScrollBarSlider).height(), kSizes.smallTarget) << "it can still be grasped";
    m_bar.setRange(0, 0);
    EXPECT_EQ(part(QStyle::SC_ScrollBarSlider), m_bar.rect());
}

TEST_F(ScrollBarTest, IsMovedByItsHandleAndByItsGroove)
{
    QTest::mouseClick(&m_bar, Qt::LeftButton, {}, {7, 290});
    EXPECT_EQ(m_bar.value(), 100);
    QTest::mouseClick(&m_bar, Qt::LeftButton, {}, {7, 2});
    EXPECT_EQ(m_bar.value(), 0);
    QTest::mousePress(&m_bar, Qt::LeftButton, {}, {7, 15});
    QTest::mouseMove(&m_bar, {7, 285});
    QTest::mouseRelease(&m_bar, Qt::LeftButton, {}, {7, 285});
    EXPECT_EQ(m_bar.value(), m_bar.maximum());
}

} // namespace
} // namespace activation::ui
