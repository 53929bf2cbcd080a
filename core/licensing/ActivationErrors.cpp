// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/ActivationErrors.h"

#include <algorithm>

namespace activation {

const ActivationError* findActivationError(std::uint32_t code)
{
    const QList<ActivationError>& errors = activationErrors();
    const auto found = std::ranges::find(errors, code, &ActivationError::code);
    return found == errors.end() ? nullptr : &*found;
}

std::optional<int> indexOf(std::uint32_t code)
{
    const ActivationError* error = findActivationError(code);
    if (!error)
        return std::nullopt;
    return static_cast<int>(error - activationErrors().constData());
}

QString toString(Helper helper)
{
    switch (helper) {
    case Helper::User:
        return QStringLiteral("user");
    case Helper::Helpdesk:
        return QStringLiteral("helpdesk");
    case Helper::KmsAdministrator:
        return QStringLiteral("kms-administrator");
    }
    Q_UNREACHABLE();
}

QString toString(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::Rights:
        return QStringLiteral("rights");
    case ErrorCause::ClockSkew:
        return QStringLiteral("clock-skew");
    case ErrorCause::NameResolution:
        return QStringLiteral("name-resolution");
    case ErrorCause::HostUnreachable:
        return QStringLiteral("host-unreachable");
    case ErrorCause::HostBusy:
        return QStringLiteral("host-busy");
    case ErrorCause::HostNotActivating:
        return QStringLiteral("host-not-activating");
    case ErrorCause::ProductKey:
        return QStringLiteral("product-key");
    case ErrorCause::Edition:
        return QStringLiteral("edition");
    case ErrorCause::Hardware:
        return QStringLiteral("hardware");
    case ErrorCause::LicensingService:
        return QStringLiteral("licensing-service");
    case ErrorCause::Directory:
        return QStringLiteral("directory");
    case ErrorCause::OnlineActivation:
        return QStringLiteral("online-activation");
    case ErrorCause::GracePeriod:
        return QStringLiteral("grace-period");
    case ErrorCause::Genuine:
        return QStringLiteral("genuine");
    case ErrorCause::Information:
        return QStringLiteral("information");
    }
    Q_UNREACHABLE();
}

QString toString(NextStep next)
{
    switch (next) {
    case NextStep::RunElevated:
        return QStringLiteral("run-elevated");
    case NextStep::CorrectClock:
        return QStringLiteral("correct-clock");
    case NextStep::ConnectNetwork:
        return QStringLiteral("connect-network");
    case NextStep::TryAgainLater:
        return QStringLiteral("try-again-later");
    case NextStep::TryAgain:
        return QStringLiteral("try-again");
    case NextStep::CheckKmsHost:
        return QStringLiteral("check-kms-host");
    case NextStep::InstallSetupKey:
        return QStringLiteral("install-setup-key");
    case NextStep::ChangeEdition:
        return QStringLiteral("change-edition");
    case NextStep::ContactManufacturer:
        return QStringLiteral("contact-manufacturer");
    case NextStep::RepairLicensingService:
        return QStringLiteral("repair-licensing-service");
    case NextStep::RestartComputer:
        return QStringLiteral("restart-computer");
    case NextStep::AskHelpdesk:
        return QStringLiteral("ask-helpdesk");
    case NextStep::AskKmsAdministrator:
        return QStringLiteral("ask-kms-administrator");
    case NextStep::Nothing:
        return QStringLiteral("nothing");
    }
    Q_UNREACHABLE();
}

} // namespace activation
