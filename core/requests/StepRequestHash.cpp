// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/requests/StepRequestHash.h"

namespace activation {

namespace {

/// What a request is about.
struct Subject
{
    QString operator()(const SetLicensingService&) const { return {}; }
    QString operator()(const SetTimeZone& step) const { return step.zone; }
    QString operator()(const SynchronizeClock&) const { return {}; }
    QString operator()(const CloseProgram& step) const { return step.program.executable; }
    QString operator()(const RemoveOffice& step) const { return step.product.releaseId; }
    QString operator()(const InstallSetupKey& step) const { return step.version + step.edition; }
    QString operator()(const SetKmsHost& step) const { return step.scope; }
    QString operator()(const ActivateProduct& step) const { return step.activationId; }
};

} // namespace

size_t qHash(const StepRequest& request, size_t seed)
{
    return qHashMulti(seed, request.index(), std::visit(Subject{}, request));
}

} // namespace activation
