// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adapters/NetworkAdapter.h"

namespace activation {

/// One that is up.
inline NetworkAdapter adapter(const char16_t* description, std::uint32_t type, const char16_t* alias = u"")
{
    NetworkAdapter result;
    result.description = QString::fromUtf16(description);
    result.alias = QString::fromUtf16(alias);
    result.type = type;
    result.state = AdapterState::Up;
    return result;
}

inline NetworkAdapter dialed(const char16_t* name, const char16_t* type, const char16_t* device)
{
    NetworkAdapter result = adapter(name, kTypePpp, name);
    result.dialedType = QString::fromUtf16(type);
    result.dialedDevice = QString::fromUtf16(device);
    return result;
}

inline NetworkAdapter withAddress(NetworkAdapter adapter, const char* address, const char* gateway = nullptr)
{
    adapter.addresses.append(QHostAddress(QString::fromLatin1(address)));
    if (gateway)
        adapter.gateways.append(QHostAddress(QString::fromLatin1(gateway)));
    return adapter;
}

} // namespace activation
