// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstdint>

namespace activation {

/// What a KMS host has counted for one of its products (KeyManagementService… of SoftwareLicensingProduct):
/// its clients of the last 30 days, and every request since it was set up, by the license status of who
/// asked.
struct KmsHostCounters
{
    std::uint32_t currentClients = 0;
    std::uint32_t totalRequests = 0;
    std::uint32_t failedRequests = 0;
    std::uint32_t unlicensedRequests = 0;
    std::uint32_t licensedRequests = 0;
    std::uint32_t outOfBoxGraceRequests = 0;
    std::uint32_t outOfToleranceGraceRequests = 0;
    std::uint32_t nonGenuineGraceRequests = 0;
    std::uint32_t notificationRequests = 0;

    bool operator==(const KmsHostCounters&) const = default;
};

/// One counter and what it is called in JSON.
struct NamedKmsHostCounter
{
    const char16_t* name;
    std::uint32_t KmsHostCounters::*counter;
};

inline constexpr std::array kKmsHostCounters{
    NamedKmsHostCounter{u"currentClients", &KmsHostCounters::currentClients},
    NamedKmsHostCounter{u"totalRequests", &KmsHostCounters::totalRequests},
    NamedKmsHostCounter{u"failedRequests", &KmsHostCounters::failedRequests},
    NamedKmsHostCounter{u"unlicensedRequests", &KmsHostCounters::unlicensedRequests},
    NamedKmsHostCounter{u"licensedRequests", &KmsHostCounters::licensedRequests},
    NamedKmsHostCounter{u"outOfBoxGraceRequests", &KmsHostCounters::outOfBoxGraceRequests},
    NamedKmsHostCounter{u"outOfToleranceGraceRequests", &KmsHostCounters::outOfToleranceGraceRequests},
    NamedKmsHostCounter{u"nonGenuineGraceRequests", &KmsHostCounters::nonGenuineGraceRequests},
    NamedKmsHostCounter{u"notificationRequests", &KmsHostCounters::notificationRequests},
};
static_assert(sizeof(KmsHostCounters) == kKmsHostCounters.size() * sizeof(std::uint32_t));

} // namespace activation
