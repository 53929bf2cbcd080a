// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/screens/ScreenFaults.h"

#include "app/screens/Studio.h"
#include "tests/ui/application/Contrast.h"
#include "tests/ui/screens/PaintedText.h"
#include "ui/widgets/CommandButton.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextLayout>

#include <set>

namespace activation::ui {

namespace {

constexpr int kLeastTarget = 24;       // CSS pixels; WCAG 2.2, 2.5.8
constexpr double kLeastContrast = 4.5; // WCAG 2.1, 1.4.3
constexpr int kLeastList = 100;        // three rows
constexpr double kBlank = 2;           // a line of text is higher than its letters

QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty())
            return QStringLiteral("%1 in %2").arg(name, at->objectName());
    }
    return name;
}

QRect placeOf(const QWidget& widget, const QWidget& window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

template <typename Kind = QWidget> QList<Kind*> visibleIn(const QWidget& window)
{
    QList<Kind*> found = window.findChildren<Kind*>();
    found.removeIf([&window](const Kind* widget) { return !widget->isVisibleTo(&window); });
    return found;
}

/// Where what is cut off can be scrolled to.
QRegion scrollable(const QWidget& window)
{
    QRegion region;
    for (const QScrollArea* area : visibleIn<QScrollArea>(window)) {
        if (area->verticalScrollBar()->maximum() > 0)
            region += placeOf(*area->viewport(), window);
    }
    return region;
}

void findCutTexts(const QWidget& window, const QList<PaintedText>& texts, QStringList& faults)
{
    const QRect scrolls = scrollable(window).boundingRect();
    for (const PaintedText& text : texts) {
        const QRect letters = text.place.adjusted(0.5, kBlank, -0.5, -kBlank).toAlignedRect();
        if ((QRegion(letters) - text.visible).isEmpty())
            continue;
        const QRect seen = text.visible.boundingRect();
        const bool sideways =
            !seen.isEmpty() && (letters.left() < seen.left() || letters.right() > seen.right());
        const bool scrolled = scrolls.left() <= letters.left() && letters.right() <= scrolls.right();
        if (sideways || !scrolled)
            faults.append(QStringLiteral("cut off: “%1”").arg(text.text));
    }
}

bool hasAllGlyphs(const PaintedText& text)
{
    QTextLayout layout(text.text, text.font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun& run : layout.glyphRuns()) {
        if (run.glyphIndexes().contains(0))
            return false;
    }
    return true;
}

/// Whether a widget was told to show just this; otherwise it was made shorter on the way to the screen.
bool isWanted(const QWidget& window, const QString& text)
{
    const auto has = [&text](const auto* widget) { return widget->text().contains(text); };
    const auto labels = visibleIn<QLabel>(window);
    const auto buttons = visibleIn<QAbstractButton>(window);
    return std::ranges::any_of(labels, has) || std::ranges::any_of(buttons, has);
}

void findMissingLetters(const QWidget& window, const QList<PaintedText>& texts, QStringList& faults)
{
    for (const PaintedText& text : texts) {
        if (!hasAllGlyphs(text))
            faults.append(QStringLiteral("letters missing from the fonts: “%1”").arg(text.text));
        if (text.text.endsWith(u'…') && !isWanted(window, text.text))
            faults.append(QStringLiteral("shortened: “%1”").arg(text.text));
    }
}

void findTextOnText(const QList<PaintedText>& texts, QStringList& faults)
{
    const auto seen = [](const PaintedText& text) {
        return text.visible & text.place.adjusted(1, kBlank, -1, -kBlank).toRect();
    };
    for (qsizetype one = 0; one < texts.size(); ++one) {
        const QRegion letters = seen(texts.at(one));
        for (qsizetype other = one + 1; other < texts.size(); ++other) {
            if (letters.intersects(seen(texts.at(other))))
                faults.append(
                    QStringLiteral("“%1” lies over “%2”").arg(texts.at(other).text, texts.at(one).text));
        }
    }
}

void findLabels(const QWidget& window, QStringList& faults)
{
    for (const QLabel* label : visibleIn<QLabel>(window)) {
        if (label->width() == 0 || label->layout()) // nothing to be seen, or a place for other widgets
            continue;
        if (label->text().isEmpty() && label->pixmap().isNull()) {
            faults.append(QStringLiteral("empty: %1").arg(nameOf(*label)));
            continue;
        }
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (needed > label->height() + kBlank)
            faults.append(
                QStringLiteral("too low by %1: “%2”").arg(needed - label->height()).arg(label->text()));
    }
}

bool canBePressed(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           (widget.focusPolicy() & Qt::TabFocus && !qobject_cast<const QScrollArea*>(&widget));
}

void findTargets(const QWidget& window, QStringList& faults)
{
    int colored = 0;
    for (const QWidget* widget : visibleIn(window)) {
        if (!canBePressed(*widget))
            continue;
        if (widget->width() < kLeastTarget || widget->height() < kLeastTarget)
            faults.append(QStringLiteral("too small to be pressed: %1, %2×%3")
                              .arg(nameOf(*widget))
                              .arg(widget->width())
                              .arg(widget->height()));
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            faults.append(QStringLiteral("has no name: %1").arg(nameOf(*widget)));
        const auto* command = qobject_cast<const CommandButton*>(widget);
        colored += command && command->emphasis() == CommandButton::Emphasis::Primary ? 1 : 0;
    }
    if (colored > 1)
        faults.append(QStringLiteral("%1 colored buttons").arg(colored));
}

/// 1 belongs to the colored button, also where there is none; the others follow without a gap, for they are
/// read out on the telephone.
void findDigits(const QWidget& window, QStringList& faults)
{
    std::set<int> digits{1};
    for (const CommandButton* button : visibleIn<CommandButton>(window))
        digits.insert(qMax(button->digit(), 1));
    if (*digits.rbegin() != static_cast<int>(digits.size()))
        faults.append(QStringLiteral("a digit is left out before %1").arg(*digits.rbegin()));
}

/// Of those that a layout puts side by side; a frame may lie behind its content.
void findWidgetsOnWidgets(QWidget& window, QStringList& faults)
{
    for (const QWidget* parent : QWidgetList{&window} + visibleIn(window)) {
        if (!parent->layout())
            continue;
        const auto children = parent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        for (qsizetype one = 0; one < children.size(); ++one) {
            for (qsizetype other = one + 1; other < children.size(); ++other) {
                const QWidget* a = children.at(one);
                const QWidget* b = children.at(other);
                if (a->isVisible() && b->isVisible() && a->geometry().intersects(b->geometry()))
                    faults.append(QStringLiteral("%1 lies over %2").arg(nameOf(*b), nameOf(*a)));
            }
        }
    }
}

/// A list of which nothing can be seen is of no use, however far it scrolls.
void findNarrowLists(const QWidget& window, QStringList& faults)
{
    for (const QScrollArea* area : visibleIn<QScrollArea>(window)) {
        if (area->viewport()->height() < qMin(kLeastList, area->widget()->height()))
            faults.append(QStringLiteral("too low to be read: %1").arg(nameOf(*area)));
    }
}

/// Whether scrolling brings it into view.
bool scrolls(const QWidget& widget)
{
    for (const QWidget* at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (const auto* area = qobject_cast<const QScrollArea*>(at);
            area && area->verticalScrollBar()->maximum() > 0)
            return true;
    }
    return false;
}

void findOutside(const QWidget& window, QStringList& faults)
{
    for (const QWidget* widget : visibleIn(window)) {
        const QRect place = placeOf(*widget, window);
        if (canBePressed(*widget) && !window.rect().contains(place) && !scrolls(*widget))
            faults.append(QStringLiteral("outside the window: %1").arg(nameOf(*widget)));
    }
}

QColor paperAt(const QImage& picture, const QRect& place)
{
    QHash<QRgb, int> counted;
    const QRect inside = place & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counted[picture.pixel(x, y)];
    }
    const auto most = std::max_element(counted.cbegin(), counted.cend());
    return most == counted.cend() ? QColor() : QColor(most.key());
}

} // namespace

QStringList faultsOfLayout(QWidget& window)
{
    QStringList faults;
    const QList<PaintedText> texts = paintedTexts(window);
    if (texts.isEmpty())
        faults.append(QStringLiteral("nothing is written"));
    findCutTexts(window, texts, faults);
    findMissingLetters(window, texts, faults);
    findTextOnText(texts, faults);
    findLabels(window, faults);
    findTargets(window, faults);
    findDigits(window, faults);
    findWidgetsOnWidgets(window, faults);
    findNarrowLists(window, faults);
    findOutside(window, faults);
    return faults;
}

QStringList faultsOfColor(QWidget& window)
{
    QStringList faults;
    const QImage picture = app::Studio::pictureOf(window, 1);
    for (const PaintedText& text : paintedTexts(window)) {
        const QRect seen = text.place.toAlignedRect() & text.visible.boundingRect();
        if (seen.isEmpty() || text.text.trimmed().isEmpty())
            continue;
        const double contrast = contrastOf(text.ink, paperAt(picture, seen));
        if (contrast < kLeastContrast)
            faults.append(QStringLiteral("contrast %1: “%2”").arg(contrast, 0, 'f', 1).arg(text.text));
    }
    return faults;
}

} // namespace activation::ui
