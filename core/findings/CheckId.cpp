// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/findings/CheckId.h"

namespace activation {

QString toString(CheckId check)
{
    switch (check) {
    case CheckId::Administrator:
        return QStringLiteral("administrator");
    case CheckId::WindowsEdition:
        return QStringLiteral("windows-edition");
    case CheckId::TimeZone:
        return QStringLiteral("time-zone");
    case CheckId::Clock:
        return QStringLiteral("clock");
    case CheckId::HostName:
        return QStringLiteral("host-name");
    case CheckId::Network:
        return QStringLiteral("network");
    case CheckId::Port:
        return QStringLiteral("port");
    case CheckId::KmsService:
        return QStringLiteral("kms-service");
    case CheckId::LicensingService:
        return QStringLiteral("licensing-service");
    case CheckId::Products:
        return QStringLiteral("products");
    case CheckId::ConflictingOffice:
        return QStringLiteral("conflicting-office");
    case CheckId::OfficeInUse:
        return QStringLiteral("office-in-use");
    case CheckId::FirmwareMarker:
        return QStringLiteral("firmware-marker");
    }
    Q_UNREACHABLE();
}

std::optional<CheckId> checkIdFrom(const QString& idOrNumber)
{
    for (int number = 1; number <= kCheckCount; ++number) {
        const auto check = static_cast<CheckId>(number);
        if (idOrNumber == toString(check) || idOrNumber == QString::number(number))
            return check;
    }
    return std::nullopt;
}

} // namespace activation
