// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/screens/IconFile.h"
#include "ui/theme/Icons.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QMap>

#include <gtest/gtest.h>

#include <algorithm>

namespace activation::app {
namespace {

/// Every picture in the file by its side, as Qt's own reader of icons has it.
QMap<int, QImage> picturesOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "ico");
    QMap<int, QImage> pictures;
    for (int i = 0; i < reader.imageCount(); ++i) {
        EXPECT_TRUE(reader.jumpToImage(i));
        const QImage picture = reader.read();
        pictures[picture.width()] = picture.convertToFormat(QImage::Format_ARGB32);
    }
    return pictures;
}

int farthest(const QImage& one, const QImage& other)
{
    int distance = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y), b = other.pixelColor(x, y);
            distance = std::max({distance, qAbs(a.alpha() - b.alpha()),
                                 qAbs(a.red() * a.alpha() - b.red() * b.alpha()) / 255,
                                 qAbs(a.blue() * a.alpha() - b.blue() * b.alpha()) / 255});
        }
    }
    return distance;
}

} // namespace

TEST(IconFile, HasTheProgramsSignInEverySizeThatWindowsShows)
{
    const auto pictures = picturesOf(iconFile());
    EXPECT_EQ(pictures.keys(), (QList<int>{16, 20, 24, 32, 40, 48, 64, 256}));
    for (const auto& [side, picture] : pictures.asKeyValueRange()) {
        const QImage painted = ui::applicationIcon().pixmap(side, side).toImage();
        EXPECT_LE(farthest(picture, painted.convertToFormat(QImage::Format_ARGB32)), 2) << side;
    }
}

TEST(IconFile, IsTheOneThatTheWindowsProgramsCarry)
{
    QFile file(QStringLiteral(ACTIVATION_ICON));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto carried = picturesOf(file.readAll());
    const auto made = picturesOf(iconFile());
    ASSERT_EQ(carried.keys(), made.keys());
    for (const int side : made.keys()) // another Qt may smooth an edge otherwise
        EXPECT_LE(farthest(carried[side], made[side]), 24)
            << side << ": renew it with activation-assistant --screens FOLDER";
}

} // namespace activation::app
