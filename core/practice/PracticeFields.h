// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"

#include <concepts>
#include <type_traits>

namespace activation::practice {

/// T or const T: one list of fields serves writing and reading, so that nothing is kept that cannot be read
/// back.
template <typename S, typename T>
concept Either = std::same_as<std::remove_const_t<S>, T>;

template <typename Fields, Either<Failure> T> void describe(Fields& field, T& failure)
{
    field(u"cause", failure.cause);
    field(u"code", failure.code);
    field(u"detail", failure.detail);
}

template <typename Fields, Either<PracticeBehaviour> T> void describe(Fields& field, T& behaviour)
{
    field(u"takes", behaviour.takes);
    field(u"never", behaviour.never);
    field(u"failures", behaviour.failures);
    field(u"failure", behaviour.failure);
    field(u"effectBeforeFailure", behaviour.effectBeforeFailure);
}

template <typename Fields, Either<PracticeHost> T> void describe(Fields& field, T& host)
{
    field(u"name", host.name);
    field(u"addresses", host.addresses);
    field(u"lookup", host.lookup);
    field(u"nameOnlyInside", host.nameOnlyInside);
    field(u"onlyInside", host.onlyInside);
    field(u"tcp", host.tcp);
    field(u"rpc", host.rpc);
    field(u"port", host.port);
    field(u"throughGate", host.throughGate);
    field(u"notOnWireless", host.notOnWireless);
}

template <typename Fields, Either<PracticeTimeSource> T> void describe(Fields& field, T& source)
{
    field(u"url", source.url);
    field(u"wrongBy", source.wrongBy);
    field(u"answers", source.answers);
}

template <typename Fields, Either<PracticeEvent> T> void describe(Fields& field, T& event)
{
    field(u"after", event.after);
    field(u"kind", event.kind);
    field(u"program", event.program);
    field(u"jump", event.jump);
}

template <typename Fields, Either<PracticeActivation> T> void describe(Fields& field, T& activation)
{
    field(u"answers", activation.answers);
    field(u"grants", activation.grants);
}

template <typename Fields, Either<PracticeSetupKey> T> void describe(Fields& field, T& key)
{
    field(u"family", key.family);
    field(u"version", key.version);
}

template <typename Fields, Either<WindowsEdition> T> void describe(Fields& field, T& windows)
{
    field(u"editionId", windows.editionId);
    field(u"productName", windows.productName);
    field(u"build", windows.build);
    field(u"server", windows.server);
    field(u"sMode", windows.sMode);
    field(u"evaluation", windows.evaluation);
    field(u"domainJoined", windows.domainJoined);
    field(u"architecture", windows.architecture);
    field(u"virtualMachine", windows.virtualMachine);
}

template <typename Fields, Either<FirmwareTables> T> void describe(Fields& field, T& firmware)
{
    field(u"slic", firmware.slic);
    field(u"windowsMarker", firmware.windowsMarker);
    field(u"msdm", firmware.msdm);
}

template <typename Fields, Either<ServiceState> T> void describe(Fields& field, T& service)
{
    field(u"start", service.start);
    field(u"running", service.running);
}

template <typename Fields, Either<VpnClient> T> void describe(Fields& field, T& client)
{
    field(u"product", client.product);
    field(u"name", client.name);
    field(u"connected", client.connected);
}

template <typename Fields, Either<Endpoint> T> void describe(Fields& field, T& endpoint)
{
    field(u"host", endpoint.host);
    field(u"port", endpoint.port);
}

template <typename Fields, Either<SrvRecord> T> void describe(Fields& field, T& record)
{
    field(u"target", record.target);
    field(u"priority", record.priority);
    field(u"weight", record.weight);
}

template <typename Fields, Either<SrvAnswer> T> void describe(Fields& field, T& answer)
{
    field(u"outcome", answer.outcome);
    field(u"records", answer.records);
}

template <typename Fields, Either<KmsIntervals> T> void describe(Fields& field, T& intervals)
{
    field(u"activation", intervals.activation);
    field(u"renewal", intervals.renewal);
}

template <typename Fields, Either<KmsHostCounters> T> void describe(Fields& field, T& counters)
{
    for (const NamedKmsHostCounter& row : kKmsHostCounters)
        field(row.name, counters.*row.counter);
}

template <typename Fields, Either<License> T> void describe(Fields& field, T& license)
{
    field(u"activationId", license.activationId);
    field(u"family", license.family);
    field(u"name", license.name);
    field(u"version", license.version);
    field(u"channel", license.channel);
    field(u"status", license.status);
    field(u"statusReason", license.statusReason);
    field(u"remaining", license.remaining);
    field(u"partialProductKey", license.partialProductKey);
    field(u"kmsHost", license.kmsHost);
    field(u"kmsPort", license.kmsPort);
    field(u"discoveredHost", license.discoveredHost);
    field.later(u"intervals", license.intervals);
    field.later(u"requiredClients", license.requiredClients);
    field.later(u"rearms", license.rearms);
    field.later(u"applicationRearms", license.applicationRearms);
    field.later(u"hostCounters", license.hostCounters);
}

template <typename Fields, Either<LicensingServiceFacts> T> void describe(Fields& field, T& facts)
{
    field(u"version", facts.version);
    field(u"clientMachineId", facts.clientMachineId);
    field(u"officeClientMachineId", facts.officeClientMachineId);
    field(u"rearms", facts.rearms);
}

template <typename Fields, Either<KmsSetting> T> void describe(Fields& field, T& setting)
{
    field(u"host", setting.host);
    field(u"port", setting.port);
}

template <typename Fields, Either<OfficeProduct> T> void describe(Fields& field, T& product)
{
    field(u"releaseId", product.releaseId);
    field(u"displayName", product.displayName);
    field(u"technology", product.technology);
    field(u"bitness", product.bitness);
    field(u"version", product.version);
    field(u"languages", product.languages);
    field(u"bytes", product.bytes);
}

template <typename Fields, Either<RunningProgram> T> void describe(Fields& field, T& program)
{
    field(u"executable", program.executable);
    field(u"name", program.name);
}

template <typename Fields, Either<PracticeState> T> void describe(Fields& field, T& pc)
{
    field(u"began", pc.began);
    field(u"passed", pc.passed);
    field(u"clockWrongBy", pc.clockWrongBy);
    field(u"zone", pc.zone);
    field(u"elevation", pc.elevation);
    field(u"windows", pc.windows);
    field(u"restartPending", pc.restartPending);
    field(u"firmware", pc.firmware);
    field(u"service", pc.service);
    field(u"place", pc.place);
    field(u"campusAddress", pc.campusAddress);
    field(u"vpnClients", pc.vpnClients);
    field(u"dnsSuffix", pc.dnsSuffix);
    field(u"gateSignedIn", pc.gateSignedIn);
    field(u"gate", pc.gate);
    field(u"hosts", pc.hosts);
    field(u"srv", pc.srv);
    field(u"timeSources", pc.timeSources);
    field(u"licenses", pc.licenses);
    field.later(u"serviceFacts", pc.serviceFacts);
    field(u"machineKms", pc.machineKms);
    field(u"activations", pc.activations);
    field(u"setupKeys", pc.setupKeys);
    field(u"conflictsBlockActivation", pc.conflictsBlockActivation);
    field(u"office", pc.office);
    field(u"running", pc.running);
    field(u"staysOpen", pc.staysOpen);
    field(u"officeOpenedOnce", pc.officeOpenedOnce);
    field(u"removalNeedsRestart", pc.removalNeedsRestart);
    field(u"behaviours", pc.behaviours);
    field(u"events", pc.events);
    field(u"changesUntilLost", pc.changesUntilLost);
}

} // namespace activation::practice
