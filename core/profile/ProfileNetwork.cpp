// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/adapters/VpnProducts.h"
#include "core/profile/ProfileSections.h"

namespace activation {

namespace {

VpnRule readVpn(const Field& field, const QList<RoleRule>& roles)
{
    Record record(field);
    VpnRule rule;
    rule.product = record.required(u"product").oneOf(vpnProductsInProfiles());
    rule.name = record.required(u"name").text(kLongestName);
    rule.portal = record.optional(u"portal").url(webSchemes());
    rule.server = record.optional(u"server").hostAndPort();
    const Field users = record.optional(u"roles");
    users.refuseRepeats();
    rule.roles = users.list([&roles](const Field& item) { return readKnownRole(item, roles); }, 1);
    rule.stayConnected = record.optional(u"stayConnected").text();
    return rule;
}

AddressRange readRange(const Field& field)
{
    const auto [network, prefixLength] = field.addressRange();
    return {network, prefixLength};
}

} // namespace

NetworkRule readNetworkRule(const Field& field, const QList<RoleRule>& roles)
{
    Record record(field);
    NetworkRule rule;
    rule.reach = record.optional(u"reach").oneOf(NetworkReach::VpnAllowed);

    const Field ranges = record.optional(u"campusRanges");
    ranges.refuseRepeats();
    rule.campusRanges = ranges.list(readRange, 1);

    if (const Field vpn = record.optional(u"vpn"); vpn.isPresent())
        rule.vpn = readVpn(vpn, roles);
    if (const Field gate = record.optional(u"gate"); gate.isPresent())
        rule.gate = gate.url(webSchemes());
    if (rule.vpn && rule.reach == NetworkReach::CampusOnly)
        record.conflict(u"vpn", u"reach");
    return rule;
}

} // namespace activation
