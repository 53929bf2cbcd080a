// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/ThisMachine.h"

#include "core/portable/PortableSystem.h"

#include <QSettings>

namespace activation::app {

std::unique_ptr<System> thisMachine()
{
    return std::make_unique<portable::PortableSystem>();
}

Result<recording::Recording> recordThisMachine(const Limit&)
{
    return Failure{Cause::NotSupported, 0, QStringLiteral("only a Windows can be recorded")};
}

QString machineWideFolder()
{
    return QStringLiteral("/etc/activation-assistant");
}

QString profileByPolicy()
{
    const QSettings policy(machineWideFolder() + QStringLiteral("/policy.conf"), QSettings::IniFormat);
    return policy.value(u"ProfilePath").toString();
}

} // namespace activation::app
