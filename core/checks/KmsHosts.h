// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/HostGroups.h"

namespace activation {

/// The KMS hosts to ask on this PC, by the profile and what the profile leaves to others.
struct KmsHosts
{
    HostSource source = HostSource::Named;       ///< where they come from in the end
    LookupOutcome lookup = LookupOutcome::Found; ///< of the SRV question, with Discovered
    /// With Discovered, in which domain they were found; where none was, all that were asked, with commas
    /// between them. Empty: there is none to ask.
    QString domain;
    QList<HostGroup> groups; ///< empty when there are none

    /// Of all groups, each once.
    [[nodiscard]] QList<Endpoint> endpoints() const;

    bool operator==(const KmsHosts&) const = default;
};

/// Named: the profile's, for the products that this PC has. Discovered: the targets of the SRV records, in
/// the first domain that has any; all are asked side by side. Preset: the machine-wide setting, or as
/// Discovered while nothing is set. A Failure when the machine could not be asked.
[[nodiscard]] Result<KmsHosts> findKmsHosts(const CheckInput& input, const Limit& limit);

/// With Discovered: the domain of the profile that Windows has to be told to look in, since it is none of
/// this PC's own. Of several it is the one in which the check of the name found a host. Empty where Windows
/// finds it without, or the PC's own domains are not known.
[[nodiscard]] QString domainWindowsHasNot(const CheckInput& input, const Limit& limit);

/// Whether any product of the profile is activated by KMS. Nobody needs a host otherwise.
[[nodiscard]] bool usesKms(const SiteProfile& profile);

[[nodiscard]] bool isOfFamily(const QHostAddress& address, AddressFamily family);

/// Whether a KMS service accepts a bind on one of the hosts: the only proof where something else may take
/// connections in their place.
[[nodiscard]] bool kmsAnswers(const CheckInput& input, const QList<Endpoint>& hosts, const Limit& limit);

/// Fact::Host and Fact::Port, unless the host is the image's own and therefore not to be shown.
void setHost(Facts& facts, const KmsHosts& hosts, const Endpoint& host);

/// Fact::Hosts, with the same exception.
void setHosts(Facts& facts, const KmsHosts& hosts);

} // namespace activation
