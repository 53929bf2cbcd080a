// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/requests/StepRequest.h"
#include "core/stored/StoredValues.h"

namespace activation {

// The parameters of a step stand beside its kind: {"step": "set-kms-host", "scope": "", "host": "…", "port":
// 1688}.

template <typename Fields, Either<SetLicensingService> T> void describe(Fields& fields, T& step)
{
    describe(fields, step.wanted);
}

template <typename Fields, Either<SetTimeZone> T> void describe(Fields& fields, T& step)
{
    fields(u"zone", step.zone);
}

template <typename Fields, Either<SynchronizeClock> T> void describe(Fields&, T&) {}

template <typename Fields, Either<CloseProgram> T> void describe(Fields& fields, T& step)
{
    describe(fields, step.program);
}

template <typename Fields, Either<RemoveOffice> T> void describe(Fields& fields, T& step)
{
    describe(fields, step.product);
}

template <typename Fields, Either<InstallSetupKey> T> void describe(Fields& fields, T& step)
{
    fields(u"family", step.family);
    fields(u"version", step.version);
    fields(u"edition", step.edition);
}

template <typename Fields, Either<SetKmsHost> T> void describe(Fields& fields, T& step)
{
    fields(u"scope", step.scope);
    describe(fields, step.setting);
}

template <typename Fields, Either<ActivateProduct> T> void describe(Fields& fields, T& step)
{
    fields(u"activationId", step.activationId);
    fields(u"productName", step.productName);
    fields(u"family", step.family);
    fields(u"version", step.version);
}

template <typename Fields, Either<StepRequest> T> void describe(Fields& fields, T& request)
{
    fields.kind(u"step", kindOf(request), request);
}

} // namespace activation
