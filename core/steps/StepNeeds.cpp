// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/StepNeeds.h"

namespace activation {

namespace {

/// Those that only follow the removal of an Office that was in their way; a Visio or Project beside it is
/// activated for itself.
bool followsRemoval(const StepRequest& step)
{
    if (const auto* const key = std::get_if<InstallSetupKey>(&step))
        return key->family == ProductFamily::Office;
    const auto* const activation = std::get_if<ActivateProduct>(&step);
    return std::holds_alternative<RemoveOffice>(step) ||
           (activation && activation->family == ProductFamily::Office);
}

/// A host for the whole machine, for Windows or Office as a whole, or for one product.
bool isInScope(const ActivateProduct& activation, const QString& scope)
{
    const bool isWindows = activation.family == ProductFamily::Windows;
    const QStringView application = isWindows ? kWindowsApplication : kOfficeApplication;
    return scope.isEmpty() || scope.compare(application, Qt::CaseInsensitive) == 0 ||
           scope.compare(activation.activationId, Qt::CaseInsensitive) == 0;
}

} // namespace

bool needs(const StepRequest& step, const StepRequest& notDone)
{
    const auto* const activation = std::get_if<ActivateProduct>(&step);
    switch (kindOf(notDone)) {
    case StepKind::SetLicensingService:
    case StepKind::SetTimeZone:
    case StepKind::SynchronizeClock:
        return true;
    case StepKind::CloseProgram: // an uninstaller would stop at it
        return std::holds_alternative<RemoveOffice>(step);
    case StepKind::RemoveOffice:
        return followsRemoval(step);
    case StepKind::InstallSetupKey: {
        const auto& key = std::get<InstallSetupKey>(notDone);
        return activation && activation->family == key.family && activation->version == key.version;
    }
    case StepKind::SetKmsHost:
        return activation && isInScope(*activation, std::get<SetKmsHost>(notDone).scope);
    case StepKind::ActivateProduct:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace activation
