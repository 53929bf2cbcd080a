// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Ctl.h"

#include <QCoreApplication>

#include <cstdio>
#include <exception>

namespace {

void ignore(QtMsgType, const QMessageLogContext&, const QString&) {}

} // namespace

int main(int argc, char** argv)
{
    // Each pattern is used a few times: to translate it into machine code takes longer than to use it (under
    // Wine 5 ms of the 200 that `status` takes).
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
    // Qt complains when the locale is not UTF-8 and then goes on with one that is, which is what we want.
    const QtMessageHandler usual = qInstallMessageHandler(ignore);
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QCoreApplication::setApplicationName(QStringLiteral("activationctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ACTIVATION_VERSION));
    try {
        return static_cast<int>(activation::ctl::runCtl(QCoreApplication::arguments().mid(1)));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "activationctl: %s\n", error.what());
        return static_cast<int>(activation::ctl::ExitCode::Internal);
    }
}
