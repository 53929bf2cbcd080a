// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/system/Endpoint.h"

namespace activation {

QString endpointText(const Endpoint& endpoint)
{
    const bool literal = endpoint.host.contains(u':');
    const QString host = literal ? u'[' + endpoint.host + u']' : endpoint.host;
    return host + u':' + QString::number(endpoint.port);
}

QString plainHost(const QString& host)
{
    return host.endsWith(u'.') ? host.chopped(1).toLower() : host.toLower();
}

} // namespace activation
