// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace activation {

/// Who can help with an error.
enum class Helper { User, Helpdesk, KmsAdministrator };

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
    Information, ///< not an error
};

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

/// One row of the error table. The index never changes: the support code carries it. Append only.
struct ActivationError
{
    std::uint32_t code = 0; ///< HRESULT
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
/// "C004F074", "C004 F074", "-1073418124", "(0xC004F074)" inside a sentence.
[[nodiscard]] QList<std::uint32_t> errorCodesIn(const QString& text);

/// The first of them. Nothing when there is none.
[[nodiscard]] std::optional<std::uint32_t> errorCodeFrom(const QString& text);

/// "0xC004F074".
[[nodiscard]] QString errorCodeText(std::uint32_t code);

/// Names as in JSON: "kms-administrator", "clock-skew", "run-elevated".
[[nodiscard]] QString toString(Helper helper);
[[nodiscard]] QString toString(ErrorCause cause);
[[nodiscard]] QString toString(NextStep next);

} // namespace activation
