// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/ResolverFiles.h"

#include "core/portable/AresChannel.h"

#include <sys/socket.h>

namespace activation::portable {

namespace {

void collectAddresses(void* list, int /*status*/, int /*timeouts*/, ares_addrinfo* found)
{
    if (!found)
        return;
    auto& addresses = *static_cast<QList<QHostAddress>*>(list);
    for (const ares_addrinfo_node* node = found->nodes; node; node = node->ai_next) {
        const QHostAddress address(node->ai_addr);
        if (!addresses.contains(address))
            addresses.append(address);
    }
    ares_freeaddrinfo(found);
}

} // namespace

QStringList searchDomains()
{
    const AresChannel channel = makeAresChannel({}, 0);
    ares_options options{};
    int mask = 0;
    if (!channel || ares_save_options(channel.get(), &options, &mask) != ARES_SUCCESS)
        return {};
    QStringList domains;
    for (int i = 0; i < options.ndomains; ++i) {
        QString domain = QString::fromUtf8(options.domains[i]);
        if (domain.endsWith(u'.'))
            domain.chop(1);
        if (!domain.isEmpty())
            domains.append(domain);
    }
    ares_destroy_options(&options);
    return domains;
}

QList<QHostAddress> addressesInHostsFile(const QByteArray& name)
{
    char onlyTheFile[] = "f";
    ares_options options{};
    options.lookups = onlyTheFile;
    const AresChannel channel = makeAresChannel(options, ARES_OPT_LOOKUPS);
    if (!channel)
        return {};
    ares_addrinfo_hints hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_flags = ARES_AI_NOSORT; // sorting would ask the routes
    QList<QHostAddress> addresses;
    // Answers before it returns: there is nobody to wait for.
    ares_getaddrinfo(channel.get(), name.constData(), nullptr, &hints, collectAddresses, &addresses);
    return addresses;
}

} // namespace activation::portable
