// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/Icons.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <array>

namespace activation::ui {
namespace {

constexpr std::array kSigns{Icon::Passed,  Icon::Advice,  Icon::Blocking, Icon::Unknown, Icon::Skipped,
                            Icon::Waiting, Icon::Running, Icon::Remove,   Icon::Keep,    Icon::Info};

/// Dark on white, with every color of the shape turned into the same black.
QImage withoutColor(Icon icon, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPlain(painter, icon, image.rect(), Qt::black, Qt::white);
    return image;
}

int differentPixels(const QImage& one, const QImage& other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 96 ? 1 : 0;
    return count;
}

TEST(Icons, CanBeToldApartWithoutTheirColor)
{
    for (std::size_t one = 0; one < kSigns.size(); ++one)
        for (std::size_t other = one + 1; other < kSigns.size(); ++other)
            EXPECT_GT(differentPixels(withoutColor(kSigns.at(one), 18), withoutColor(kSigns.at(other), 18)),
                      16)
                << "signs " << one << " and " << other;
}

TEST(Icons, StayInsideTheirPlace)
{
    for (const int side : {16, 18, 24, 36}) {
        for (const Icon icon : kSigns) {
            QImage image(side + 8, side + 8, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintPlain(painter, icon, QRectF(4, 4, side, side), Qt::black, Qt::black);
            painter.end();
            for (int i = 0; i < image.width(); ++i)
                for (const QPoint edge :
                     {QPoint(i, 2), QPoint(i, side + 5), QPoint(2, i), QPoint(side + 5, i)})
                    ASSERT_EQ(image.pixelColor(edge), QColor(Qt::white)) << int(icon) << " at " << side;
        }
    }
}

TEST(Icons, AreDrawnAnewForEveryScale)
{
    const QIcon sign = icon(Icon::Passed, colorsOf(Appearance::Light));
    for (const double scale : {1.0, 1.5, 2.0})
        EXPECT_EQ(sign.pixmap(QSize(18, 18), scale).size(), QSize(18, 18) * scale);
    EXPECT_EQ(applicationIcon().pixmap(256).size(), QSize(256, 256));
}

} // namespace
} // namespace activation::ui
