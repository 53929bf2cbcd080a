// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adapters/NetworkAdapter.h"
#include "core/stored/StoredReader.h"
#include "core/system/System.h"

namespace activation {

// The fields of what core itself, core/licensing and core/system know.

template <typename Fields, Either<Failure> T> void describe(Fields& fields, T& failure)
{
    fields(u"cause", failure.cause);
    fields(u"code", failure.code);
    fields(u"detail", failure.detail);
}

/// More than any clock shows, and still a number of minutes that a date can be counted on by: Windows may
/// tell anything.
inline constexpr std::chrono::minutes kLongestStored = std::chrono::days{365'000};

template <typename Fields, Either<KmsIntervals> T> void describe(Fields& fields, T& intervals)
{
    fields.within(u"activation", intervals.activation, std::chrono::minutes::zero(), kLongestStored);
    fields.within(u"renewal", intervals.renewal, std::chrono::minutes::zero(), kLongestStored);
}

template <typename Fields, Either<KmsHostCounters> T> void describe(Fields& fields, T& counters)
{
    for (const NamedKmsHostCounter& row : kKmsHostCounters)
        fields(row.name, counters.*row.counter);
}

template <typename Fields, Either<ExtendedUpdates> T> void describe(Fields& fields, T& updates)
{
    fields.within(u"year", updates.year, 1, 3);
    fields(u"status", updates.status);
}

template <typename Fields, Either<License> T> void describe(Fields& fields, T& license)
{
    fields(u"activationId", license.activationId);
    fields(u"family", license.family);
    fields(u"name", license.name);
    fields(u"version", license.version);
    fields(u"channel", license.channel);
    fields(u"status", license.status);
    fields(u"statusReason", license.statusReason);
    fields.within(u"remaining", license.remaining, std::chrono::minutes::zero(), kLongestStored);
    fields(u"partialProductKey", license.partialProductKey);
    fields(u"kmsHost", license.kmsHost);
    fields(u"kmsPort", license.kmsPort);
    fields(u"discoveredHost", license.discoveredHost);
    fields.later(u"intervals", license.intervals);
    fields.later(u"requiredClients", license.requiredClients);
    fields.later(u"rearms", license.rearms);
    fields.later(u"applicationRearms", license.applicationRearms);
    fields.later(u"hostCounters", license.hostCounters);
    fields.later(u"windowsBuild", license.windowsBuild);
    fields.later(u"extendedUpdates", license.extendedUpdates);
    fields.unless(false, u"signedIn", license.signedIn);
}

template <typename Fields, Either<OfficeProduct> T> void describe(Fields& fields, T& product)
{
    fields(u"releaseId", product.releaseId);
    fields(u"displayName", product.displayName);
    fields(u"technology", product.technology);
    fields(u"bitness", product.bitness);
    fields(u"version", product.version);
    fields(u"languages", product.languages);
    fields.within(u"bytes", product.bytes, 0, std::numeric_limits<qint64>::max());
    fields.unless(false, u"signedIn", product.signedIn);
}

template <typename Fields, Either<WindowsEdition> T> void describe(Fields& fields, T& windows)
{
    fields(u"editionId", windows.editionId);
    fields(u"productName", windows.productName);
    fields(u"build", windows.build);
    fields(u"server", windows.server);
    fields(u"sMode", windows.sMode);
    fields(u"evaluation", windows.evaluation);
    fields(u"domainJoined", windows.domainJoined);
    fields(u"architecture", windows.architecture);
    fields(u"virtualMachine", windows.virtualMachine);
    fields.unless(false, u"mac", windows.mac);
}

template <typename Fields, Either<FirmwareTables> T> void describe(Fields& fields, T& firmware)
{
    fields(u"slic", firmware.slic);
    fields(u"windowsMarker", firmware.windowsMarker);
    fields(u"msdm", firmware.msdm);
}

template <typename Fields, Either<ServiceState> T> void describe(Fields& fields, T& service)
{
    fields(u"start", service.start);
    fields(u"running", service.running);
}

template <typename Fields, Either<VpnClient> T> void describe(Fields& fields, T& client)
{
    fields(u"product", client.product);
    fields(u"name", client.name);
    fields(u"connected", client.connected);
}

template <typename Fields, Either<Adapter> T> void describe(Fields& fields, T& adapter)
{
    fields(u"name", adapter.name);
    fields(u"kind", adapter.kind);
    fields(u"addresses", adapter.addresses);
}

template <typename Fields, Either<NetworkAdapter> T> void describe(Fields& fields, T& adapter)
{
    fields(u"description", adapter.description);
    fields(u"alias", adapter.alias);
    fields(u"type", adapter.type);
    fields(u"tunnelType", adapter.tunnelType);
    fields(u"medium", adapter.medium);
    fields(u"state", adapter.state);
    fields(u"mac", adapter.mac);
    fields(u"addresses", adapter.addresses);
    fields(u"prefixLengths", adapter.prefixLengths);
    fields(u"gateways", adapter.gateways);
    fields(u"metric", adapter.metric);
    fields(u"suffixes", adapter.dnsSuffixes);
    fields(u"dialedType", adapter.dialedType);
    fields(u"dialedDevice", adapter.dialedDevice);
}

template <typename Fields, Either<LocalNetwork> T> void describe(Fields& fields, T& network)
{
    fields(u"adapters", network.adapters);
    fields(u"vpnClients", network.vpnClients);
    fields(u"dnsSuffixes", network.dnsSuffixes);
}

template <typename Fields, Either<TimeZone> T> void describe(Fields& fields, T& zone)
{
    fields(u"id", zone.id);
    fields(u"offsetMinutes", zone.offsetMinutes);
}

template <typename Fields, Either<Endpoint> T> void describe(Fields& fields, T& endpoint)
{
    fields(u"host", endpoint.host);
    fields(u"port", endpoint.port);
}

template <typename Fields, Either<SrvRecord> T> void describe(Fields& fields, T& record)
{
    fields(u"target", record.target);
    fields(u"priority", record.priority);
    fields(u"weight", record.weight);
}

template <typename Fields, Either<SrvAnswer> T> void describe(Fields& fields, T& answer)
{
    fields(u"outcome", answer.outcome);
    fields(u"records", answer.records);
}

template <typename Fields, Either<LicensingServiceFacts> T> void describe(Fields& fields, T& facts)
{
    fields(u"version", facts.version);
    fields(u"clientMachineId", facts.clientMachineId);
    fields(u"officeClientMachineId", facts.officeClientMachineId);
    fields(u"rearms", facts.rearms);
}

template <typename Fields, Either<KmsSetting> T> void describe(Fields& fields, T& setting)
{
    fields(u"host", setting.host);
    fields(u"port", setting.port);
    fields.unless({}, u"lookupDomain", setting.lookupDomain);
    fields.unless(ActivationType::Any, u"activationType", setting.activationType);
}

template <typename Fields, Either<RunningProgram> T> void describe(Fields& fields, T& program)
{
    fields(u"executable", program.executable);
    fields(u"name", program.name);
}

} // namespace activation
