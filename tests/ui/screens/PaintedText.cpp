// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/screens/PaintedText.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QWidget>

#include <limits>

namespace activation::ui {

namespace {

/// Paints nothing and remembers what is written.
class Listener final : public QPaintEngine
{
public:
    Listener() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}

    void updateState(const QPaintEngineState& now) override
    {
        const DirtyFlags changed = now.state();
        if (changed & DirtyTransform)
            m_transform = now.transform();
        if (changed & DirtyPen)
            m_ink = now.pen().color();
        if (changed & DirtyClipEnabled)
            m_clips = now.isClipEnabled();
        if (changed & DirtyClipRegion)
            clip(now.clipOperation(), m_transform.map(now.clipRegion()));
        if (changed & DirtyClipPath)
            clip(now.clipOperation(),
                 QRegion(m_transform.map(now.clipPath()).boundingRect().toAlignedRect()));
    }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRegion allowed = m_clips ? systemClip() & m_clip : systemClip();
        texts.append({item.text(), item.font(), m_ink, m_transform.mapRect(place), allowed});
    }

    QList<PaintedText> texts;

private:
    void clip(Qt::ClipOperation operation, const QRegion& region)
    {
        m_clips = operation != Qt::NoClip;
        m_clip = operation == Qt::IntersectClip ? m_clip & region : region;
    }

    QTransform m_transform;
    QColor m_ink;
    QRegion m_clip;
    bool m_clips = false;
};

class Paper final : public QPaintDevice
{
public:
    explicit Paper(QSize size) : m_size(size) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_listener; }
    [[nodiscard]] const QList<PaintedText>& texts() const { return m_listener.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric which) const override
    {
        constexpr int kDotsPerInch = 96;
        constexpr int kDepth = 32;
        switch (which) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / (10 * kDotsPerInch);
        case PdmHeightMM:
            return m_size.height() * 254 / (10 * kDotsPerInch);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kDotsPerInch;
        case PdmDepth:
            return kDepth;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default: // the number of colors
            return std::numeric_limits<int>::max();
        }
    }

private:
    QSize m_size;
    mutable Listener m_listener;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget& window)
{
    Paper paper(window.size());
    window.render(&paper);
    return paper.texts();
}

} // namespace activation::ui
