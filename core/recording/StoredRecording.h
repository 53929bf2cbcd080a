// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/recording/Recording.h"
#include "core/stored/StoredValues.h"

namespace activation::recording {

// The fields of a recording's file (resources/schemas/recording.schema.json).

template <typename Fields, typename T>
requires requires(T& answer)
{
    answer.took;
    answer.value;
    answer.failure;
}
void describe(Fields& fields, T& answer)
{
    fields(u"milliseconds", answer.took);
    fields.ifAny(u"value", answer.value);
    fields.ifAny(u"failure", answer.failure);
}

template <typename Fields, Either<Question> T> void describe(Fields& fields, T& question)
{
    fields(u"from", question.from);
    fields(u"where", question.where);
    fields(u"properties", question.properties);
    fields(u"types", question.types);
    fields(u"rows", question.rows);
}

template <typename Fields, Either<SeenService> T> void describe(Fields& fields, T& service)
{
    fields(u"name", service.name);
    fields(u"state", service.state);
}

template <typename Fields, Either<SeenUninstallEntry> T> void describe(Fields& fields, T& entry)
{
    fields(u"key", entry.key);
    fields(u"of32Bit", entry.of32Bit);
    fields(u"hidden", entry.hidden);
    fields(u"displayName", entry.displayName);
    fields(u"displayVersion", entry.displayVersion);
    fields(u"uninstallString", entry.uninstallString);
    fields(u"productCodes", entry.productCodes);
    fields.within(u"bytes", entry.bytes, 0, std::numeric_limits<qint64>::max());
}

template <typename Fields, Either<SeenEvent> T> void describe(Fields& fields, T& event)
{
    fields(u"channel", event.channel);
    fields(u"number", event.number);
    fields(u"code", event.code);
    fields(u"host", event.host);
    fields(u"activationId", event.activationId);
}

template <typename Fields, Either<SeenStatus> T> void describe(Fields& fields, T& status)
{
    fields(u"channel", status.channel);
    fields(u"applicationId", status.applicationId);
    fields(u"activationId", status.activationId);
    fields(u"status", status.status);
    fields(u"reason", status.reason);
    fields.ifAny(u"minutes", status.minutes);
}

template <typename Fields, Either<TimeService> T> void describe(Fields& fields, T& service)
{
    fields(u"type", service.type);
    fields(u"sources", service.sources);
    fields.ifAny(u"everySeconds", service.everySeconds);
    fields.ifAny(u"mostForwards", service.mostForwards);
    fields.ifAny(u"mostBackwards", service.mostBackwards);
}

template <typename Fields, Either<Recording> T> void describe(Fields& fields, T& recording)
{
    fields.format(1);
    fields(u"origin", recording.origin);
    fields(u"program", recording.program);
    fields(u"recorded", recording.recorded);
    fields(u"salt", recording.salt);
    forEachAnswer([&](const char16_t* name, auto member) { fields.ifAny(name, recording.*member); });
    fields(u"questions", recording.questions);
    fields(u"services", recording.services);
    fields(u"adapters", recording.adapters);
    fields(u"uninstall", recording.uninstall);
    fields(u"events", recording.events);
    fields(u"statuses", recording.statuses);
}

} // namespace activation::recording
