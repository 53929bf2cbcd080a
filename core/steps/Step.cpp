// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/Step.h"

#include "core/steps/ActivateProductStep.h"
#include "core/steps/CloseProgramStep.h"
#include "core/steps/InstallSetupKeyStep.h"
#include "core/steps/RemoveOfficeStep.h"
#include "core/steps/SetKmsHostStep.h"
#include "core/steps/SetLicensingServiceStep.h"
#include "core/steps/SetTimeZoneStep.h"
#include "core/steps/SynchronizeClockStep.h"

namespace activation {

namespace {

std::unique_ptr<Step> stepFor(const SetLicensingService& request)
{
    return std::make_unique<SetLicensingServiceStep>(request);
}

std::unique_ptr<Step> stepFor(const SetTimeZone& request)
{
    return std::make_unique<SetTimeZoneStep>(request);
}

std::unique_ptr<Step> stepFor(const SynchronizeClock&)
{
    return std::make_unique<SynchronizeClockStep>();
}

std::unique_ptr<Step> stepFor(const CloseProgram& request)
{
    return std::make_unique<CloseProgramStep>(request);
}

std::unique_ptr<Step> stepFor(const RemoveOffice& request)
{
    return std::make_unique<RemoveOfficeStep>(request);
}

std::unique_ptr<Step> stepFor(const InstallSetupKey& request)
{
    return std::make_unique<InstallSetupKeyStep>(request);
}

std::unique_ptr<Step> stepFor(const SetKmsHost& request)
{
    return std::make_unique<SetKmsHostStep>(request);
}

std::unique_ptr<Step> stepFor(const ActivateProduct& request)
{
    return std::make_unique<ActivateProductStep>(request);
}

} // namespace

Result<QList<StepRequest>> Step::inverse(const System&, const Limit&) const
{
    return QList<StepRequest>();
}

std::unique_ptr<Step> makeStep(const StepRequest& request)
{
    return std::visit([](const auto& step) { return stepFor(step); }, request);
}

} // namespace activation
