// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/LockFile.h"

#include <QLocalServer>

#include <memory>

namespace activation::app {

/// At most one window for each machine that is worked on: the second start asks the first to come to the
/// front.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is where the lock is kept; windows with different `key`s do not know each other.
    SingleInstance(const QString& folder, const QString& key, QObject* parent = nullptr);

    /// Whether this is the first. When it is not, the first has been asked to show itself.
    [[nodiscard]] bool claim();

Q_SIGNALS:
    void raiseAsked();

private:
    void askFirst() const;

    QString m_name;
    LockFile m_lock;
    QLocalServer m_server;
};

} // namespace activation::app
