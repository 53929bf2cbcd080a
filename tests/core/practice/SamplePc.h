// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/HealthyPc.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation::practice {

inline const QString kKms = QStringLiteral("kms.sample.example");
inline const QString kVpn = QStringLiteral("vpn.sample.example");

/// Generous, so that only a script can make a practice call too slow.
inline Limit ample()
{
    return Limit{std::chrono::minutes{10}, {}};
}

inline Limit stopped()
{
    std::stop_source source;
    source.request_stop();
    return Limit{std::chrono::minutes{10}, source.get_token()};
}

/// One KMS host, a VPN with its server, a gate, a time source and setup keys.
inline SiteProfile sampleProfile()
{
    SiteProfile profile;
    profile.id = QStringLiteral("sample");
    profile.kms.hosts = {HostRule{std::nullopt, {}, {KmsHost{Endpoint{kKms, 1688}, {}}}}};
    profile.network.campusRanges = {AddressRange{QHostAddress(QStringLiteral("192.0.2.0")), 24}};
    VpnRule vpn;
    vpn.product = QStringLiteral("forticlient");
    vpn.server = kVpn + QStringLiteral(":443");
    profile.network.vpn = vpn;
    profile.network.gate = QUrl(QStringLiteral("https://gate.sample.example"));
    profile.clock.sources = {TimeSource{QUrl(QStringLiteral("ntp://time.sample.example"))},
                             TimeSource{QUrl(QStringLiteral("https://www.sample.example"))}};
    ProductRule windows;
    windows.setupKey = QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD-WWWWW");
    ProductRule office;
    office.family = ProductFamily::Office;
    office.versions = QStringList{QStringLiteral("2021")};
    office.setupKey = QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD-OOOOO");
    profile.products = {windows, office};
    return profile;
}

inline PracticeState samplePc()
{
    return healthyPc(sampleProfile());
}

inline QString windowsId()
{
    return samplePc().licenses.at(0).activationId;
}

inline QString officeId()
{
    return samplePc().licenses.at(1).activationId;
}

/// The cause of what failed; Internal stands for "did not fail" and is expected nowhere.
template <typename T> Cause causeOf(const Result<T>& result)
{
    return result ? Cause::Internal : result.error().cause;
}

template <typename T> std::uint32_t codeOf(const Result<T>& result)
{
    return result ? 0 : result.error().code;
}

} // namespace activation::practice
