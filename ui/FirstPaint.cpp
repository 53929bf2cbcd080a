// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FirstPaint.h"

#include <QEvent>
#include <QWidget>

namespace activation::ui {

namespace {

class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget& window, std::function<void()> begin) : QObject(&window), m_begin(std::move(begin))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* window, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            // Behind the painting that begins here.
            QMetaObject::invokeMethod(window, std::move(m_begin), Qt::QueuedConnection);
            deleteLater();
        }
        return false;
    }

private:
    std::function<void()> m_begin;
};

} // namespace

void whenPainted(QWidget& window, std::function<void()> begin)
{
    new FirstPaint(window, std::move(begin)); // owned by the window
}

} // namespace activation::ui
