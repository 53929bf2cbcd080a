// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeStateJson.h"

#include "core/stored/StoredValues.h"

namespace activation::practice {

template <typename Fields, Either<PracticeBehavior> T> void describe(Fields& fields, T& behavior)
{
    fields(u"takes", behavior.takes);
    fields(u"never", behavior.never);
    fields(u"failures", behavior.failures);
    fields(u"failure", behavior.failure);
    fields(u"effectBeforeFailure", behavior.effectBeforeFailure);
}

template <typename Fields, Either<PracticeHost> T> void describe(Fields& fields, T& host)
{
    fields(u"name", host.name);
    fields(u"addresses", host.addresses);
    fields(u"lookup", host.lookup);
    fields(u"nameOnlyInside", host.nameOnlyInside);
    fields(u"onlyInside", host.onlyInside);
    fields(u"tcp", host.tcp);
    fields(u"rpc", host.rpc);
    fields(u"port", host.port);
    fields(u"throughGate", host.throughGate);
    fields(u"notOnWireless", host.notOnWireless);
}

template <typename Fields, Either<PracticeTimeSource> T> void describe(Fields& fields, T& source)
{
    fields(u"url", source.url);
    fields(u"wrongBy", source.wrongBy);
    fields(u"answers", source.answers);
}

template <typename Fields, Either<PracticeEvent> T> void describe(Fields& fields, T& event)
{
    fields(u"after", event.after);
    fields(u"kind", event.kind);
    fields(u"program", event.program);
    fields(u"jump", event.jump);
}

template <typename Fields, Either<PracticeActivation> T> void describe(Fields& fields, T& activation)
{
    fields(u"answers", activation.answers);
    fields(u"grants", activation.grants);
}

template <typename Fields, Either<PracticeSetupKey> T> void describe(Fields& fields, T& key)
{
    fields(u"family", key.family);
    fields(u"version", key.version);
}

template <typename Fields, Either<PracticeState> T> void describe(Fields& fields, T& pc)
{
    fields.format(1);
    fields(u"began", pc.began);
    fields(u"passed", pc.passed);
    fields(u"clockWrongBy", pc.clockWrongBy);
    fields(u"zone", pc.zone);
    fields(u"elevation", pc.elevation);
    fields(u"windows", pc.windows);
    fields(u"restartPending", pc.restartPending);
    fields(u"firmware", pc.firmware);
    fields(u"service", pc.service);
    fields.later(u"serviceStartFails", pc.serviceStartFails);
    fields.later(u"serviceUsed", pc.serviceUsed);
    fields.later(u"serviceStarts", pc.serviceStarts);
    fields.later(u"serviceAskedAt", pc.serviceAskedAt);
    fields(u"place", pc.place);
    fields(u"campusAddress", pc.campusAddress);
    fields(u"vpnClients", pc.vpnClients);
    fields.later(u"tunnelProxy", pc.tunnelProxy);
    fields.later(u"otherAdapters", pc.otherAdapters);
    fields(u"dnsSuffixes", pc.dnsSuffixes);
    fields.later(u"seenNetwork", pc.seenNetwork);
    fields(u"gateSignedIn", pc.gateSignedIn);
    fields(u"gate", pc.gate);
    fields(u"hosts", pc.hosts);
    fields(u"srv", pc.srv);
    fields(u"timeSources", pc.timeSources);
    fields(u"licenses", pc.licenses);
    fields.later(u"serviceFacts", pc.serviceFacts);
    fields(u"machineKms", pc.machineKms);
    fields.later(u"applicationKms", pc.applicationKms);
    fields.later(u"productKms", pc.productKms);
    fields(u"activations", pc.activations);
    fields(u"setupKeys", pc.setupKeys);
    fields.later(u"directoryActivates", pc.directoryActivates);
    fields(u"conflictsBlockActivation", pc.conflictsBlockActivation);
    fields(u"office", pc.office);
    fields(u"running", pc.running);
    fields(u"staysOpen", pc.staysOpen);
    fields(u"officeOpenedOnce", pc.officeOpenedOnce);
    fields(u"removalNeedsRestart", pc.removalNeedsRestart);
    fields.later(u"staysListed", pc.staysListed);
    fields(u"behaviours", pc.behaviors);
    fields(u"events", pc.events);
    fields(u"changesUntilLost", pc.changesUntilLost);
}

QJsonObject toJson(const PracticeState& state)
{
    return toStored(state).toObject();
}

Result<PracticeState> practiceStateFrom(const QJsonObject& object)
{
    return fromStored<PracticeState>(object, WrittenBy::AnyVersion);
}

} // namespace activation::practice
