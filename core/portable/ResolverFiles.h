// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace activation::portable {

/// Below which domains names that are not complete are looked for (resolv.conf(5)).
[[nodiscard]] QStringList searchDomains();

/// What hosts(5) says of a name.
[[nodiscard]] QList<QHostAddress> addressesInHostsFile(const QByteArray& name);

} // namespace activation::portable
