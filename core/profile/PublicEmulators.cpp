// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/ProfileSections.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cstdint>

namespace activation {

namespace {

/// Names of servers that guides on the internet name beside stolen or leaked keys. This program must not be
/// the next such guide, so each stands here as the first eight bytes of its SHA-256 and in no readable form:
///     printf %s kms.name.of.the.server | sha256sum | cut -c1-16
/// A name is listed as those guides have it, or as a domain all of whose names are of this kind. The list
/// cannot be complete; it turns away what was copied without a thought. One name is made up, for the tests.
constexpr std::array<std::uint64_t, 49> kEmulators{
    0x0209dab972f732b0, 0x0dc671a74d466b24, 0x1dbaa3b21dec6c8a, 0x26accf7e2f5073ae, 0x33e9da0c71b55e73,
    0x43c1786dc4558bbb, 0x44c787e49c2d35f4, 0x4634f443ba9612b2, 0x47b8276110ec384d, 0x4a54bd1fda7e87e6,
    0x52b2e39841d1c843, 0x5b0d194de8ed8a03, 0x5fa72bd71edc3651, 0x625c8b2503a99d3b, 0x6393ba8db9f75969,
    0x6abdc74d1437345b, 0x6db4b2b3a639ef0a, 0x714e09fdb6850ba4, 0x7222536cc9335e22, 0x7353015836cf34ed,
    0x7c0ff1f7b0d9504a, 0x7eb5aea1e8964220, 0x80532a62a2ed730d, 0x855829b66e80521e, 0x8f2a5b9b5f5e73cd,
    0xa0392f13a290f87b, 0xa53dcfe4ff4cef88, 0xaf011a1dcc8ddae9, 0xb2dd7f5002956766, 0xbf637d99c80af3dd,
    0xc35dfe18ff6714c0, 0xc4604614b9e89c8c, 0xc8ea0de55f359dcf, 0xce7518d6029cc334, 0xd1cdc772186d5708,
    0xd3658179bcfea20f, 0xd58c86466969c948, 0xd8c51724a76f0c6a, 0xd8e77046c79018bd, 0xdaaa9129041178d7,
    0xe0c7531dd49cb121, 0xe9852a7e81eab364, 0xe9b90372040f0276, 0xea9464d7ed119020, 0xf076cea93f16b0d4,
    0xf3249aef79db87e2, 0xf5ea5c15f012a91d, 0xf712e92ce046a240, 0xfc575d75924c1378};

std::uint64_t fingerprintOf(const QString& name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return hash.left(8).toHex().toULongLong(nullptr, 16);
}

} // namespace

bool isPublicEmulator(const QString& host)
{
    QString name = host.toLower();
    while (name.contains(u'.')) {
        if (std::ranges::find(kEmulators, fingerprintOf(name)) != kEmulators.end())
            return true;
        name = name.mid(name.indexOf(u'.') + 1);
    }
    return false;
}

} // namespace activation
