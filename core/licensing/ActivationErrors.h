// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace activation {

/// Who can help with an error.
enum class Helper { User, Helpdesk, KmsAdministrator };

[[nodiscard]] constexpr QStringView nameOf(Helper helper)
{
    switch (helper) {
    case Helper::User:
        return u"user";
    case Helper::Helpdesk:
        return u"helpdesk";
    case Helper::KmsAdministrator:
        return u"kms-administrator";
    }
    return {};
}

/// What lies behind an error code, as far as a program can decide by it.
enum class ErrorCause {
    Rights, ///< the caller lacks rights
    ClockSkew,
    NameResolution,  ///< DNS does not know the host
    HostUnreachable, ///< network, firewall, VPN
    HostBusy,
    HostNotActivating, ///< the host exists but does not activate: not activated itself, wrong product, count
                       ///< too low
    ProductKey,
    Edition,
    Hardware,         ///< firmware marker, hardware change
    LicensingService, ///< service, WMI, license store
    Directory,        ///< Active Directory-based activation
    OnlineActivation, ///< Microsoft's own servers, proxies
    GracePeriod,
    Genuine,
    Installer,   ///< Office's own uninstaller
    Information, ///< not an error
};

[[nodiscard]] constexpr QStringView nameOf(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::Rights:
        return u"rights";
    case ErrorCause::ClockSkew:
        return u"clock-skew";
    case ErrorCause::NameResolution:
        return u"name-resolution";
    case ErrorCause::HostUnreachable:
        return u"host-unreachable";
    case ErrorCause::HostBusy:
        return u"host-busy";
    case ErrorCause::HostNotActivating:
        return u"host-not-activating";
    case ErrorCause::ProductKey:
        return u"product-key";
    case ErrorCause::Edition:
        return u"edition";
    case ErrorCause::Hardware:
        return u"hardware";
    case ErrorCause::LicensingService:
        return u"licensing-service";
    case ErrorCause::Directory:
        return u"directory";
    case ErrorCause::OnlineActivation:
        return u"online-activation";
    case ErrorCause::GracePeriod:
        return u"grace-period";
    case ErrorCause::Genuine:
        return u"genuine";
    case ErrorCause::Installer:
        return u"installer";
    case ErrorCause::Information:
        return u"information";
    }
    return {};
}

/// The next thing to try, by one of our own steps or screens.
enum class NextStep {
    RunElevated,
    CorrectClock,
    ConnectNetwork,
    TryAgainLater,
    TryAgain,
    CheckKmsHost,
    InstallSetupKey,
    ChangeEdition,
    ContactManufacturer,
    RepairLicensingService,
    RestartComputer,
    AskHelpdesk,
    AskKmsAdministrator,
    Nothing,
};

[[nodiscard]] constexpr QStringView nameOf(NextStep next)
{
    switch (next) {
    case NextStep::RunElevated:
        return u"run-elevated";
    case NextStep::CorrectClock:
        return u"correct-clock";
    case NextStep::ConnectNetwork:
        return u"connect-network";
    case NextStep::TryAgainLater:
        return u"try-again-later";
    case NextStep::TryAgain:
        return u"try-again";
    case NextStep::CheckKmsHost:
        return u"check-kms-host";
    case NextStep::InstallSetupKey:
        return u"install-setup-key";
    case NextStep::ChangeEdition:
        return u"change-edition";
    case NextStep::ContactManufacturer:
        return u"contact-manufacturer";
    case NextStep::RepairLicensingService:
        return u"repair-licensing-service";
    case NextStep::RestartComputer:
        return u"restart-computer";
    case NextStep::AskHelpdesk:
        return u"ask-helpdesk";
    case NextStep::AskKmsAdministrator:
        return u"ask-kms-administrator";
    case NextStep::Nothing:
        return u"nothing";
    }
    return {};
}

/// One row of the error table. The index never changes: the support code carries it. Append only.
struct ActivationError
{
    std::uint32_t code = 0; ///< HRESULT, or an exit code of Office's uninstallers
    const char* symbol = "";
    ErrorCause cause = ErrorCause::LicensingService;
    Helper helper = Helper::Helpdesk;
    NextStep next = NextStep::AskHelpdesk;
};

/// Every code of shared knowledge, once each.
[[nodiscard]] const QList<ActivationError>& activationErrors();

[[nodiscard]] const ActivationError* findActivationError(std::uint32_t code);
[[nodiscard]] std::optional<int> indexOf(std::uint32_t code);

/// Every code in whatever was typed or pasted, once each, the surest notation first: "0xC004F074",
/// "C004F074", "C004 F074", "-1073418124", "(0xC004F074)" inside a sentence, "17002" alone or named as a
/// code.
[[nodiscard]] QList<std::uint32_t> errorCodesIn(const QString& text);

/// The first of them. Nothing when there is none.
[[nodiscard]] std::optional<std::uint32_t> errorCodeFrom(const QString& text);

/// "0xC004F074"; "17002" for an exit code, which nobody finds in another form.
[[nodiscard]] QString errorCodeText(std::uint32_t code);

} // namespace activation
