// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/FailOnWarning.h"

#include <QString>

#include <gtest/gtest.h>

#include <cstdio>

namespace activation {

namespace {

void receive(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    // Qt's screen without a screen says so of every window; nothing depends on it.
    if (text == QStringLiteral("This plugin does not support propagateSizeHints()"))
        return;
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
    if (type != QtDebugMsg && type != QtInfoMsg)
        ADD_FAILURE() << "logged: " << text.toStdString();
}

} // namespace

FailOnWarning::FailOnWarning()
{
    qInstallMessageHandler(receive);
}

FailOnWarning::~FailOnWarning()
{
    qInstallMessageHandler(nullptr);
}

} // namespace activation
