// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"
#include "core/Result.h"
#include "core/system/Licensing.h"
#include "core/system/Machine.h"
#include "core/system/Office.h"

#include <QJsonObject>

#include <variant>

namespace activation {

/// One change as a plan lists it, the journal records it and the worker accepts it: an enumerated kind with
/// typed parameters. There is no kind that carries a command.
struct SetLicensingService
{
    ServiceState wanted{ServiceStart::Automatic, true};
    bool operator==(const SetLicensingService&) const = default;
};

struct SetTimeZone
{
    QString zone;
    bool operator==(const SetTimeZone&) const = default;
};

/// Measures against the profile's time sources once more, then corrects.
struct SynchronizeClock
{
    bool operator==(const SynchronizeClock&) const = default;
};

struct CloseProgram
{
    RunningProgram program;
    bool operator==(const CloseProgram&) const = default;
};

struct RemoveOffice
{
    OfficeProduct product;
    bool operator==(const RemoveOffice&) const = default;
};

/// The key itself is not here: the profile's rule for this product carries it.
struct InstallSetupKey
{
    ProductFamily family = ProductFamily::Windows;
    QString version;
    QString edition;
    bool operator==(const InstallSetupKey&) const = default;
};

/// Everything that one level says about finding the KMS host; what is empty in `setting` is cleared there,
/// and all of it empty is back to DNS discovery. The scope is an activation id, an application id, or empty
/// for the whole machine.
struct SetKmsHost
{
    QString scope;
    KmsSetting setting;
    bool operator==(const SetKmsHost&) const = default;
};

struct ActivateProduct
{
    QString activationId;
    QString productName; ///< for the person
    ProductFamily family = ProductFamily::Windows;
    QString version;
    bool operator==(const ActivateProduct&) const = default;
};

/// The order is the order of a plan.
using StepRequest = std::variant<SetLicensingService, SetTimeZone, SynchronizeClock, CloseProgram,
                                 RemoveOffice, InstallSetupKey, SetKmsHost, ActivateProduct>;

enum class StepKind {
    SetLicensingService,
    SetTimeZone,
    SynchronizeClock,
    CloseProgram,
    RemoveOffice,
    InstallSetupKey,
    SetKmsHost,
    ActivateProduct,
};

[[nodiscard]] constexpr QStringView nameOf(StepKind kind)
{
    switch (kind) {
    case StepKind::SetLicensingService:
        return u"set-licensing-service";
    case StepKind::SetTimeZone:
        return u"set-time-zone";
    case StepKind::SynchronizeClock:
        return u"synchronize-clock";
    case StepKind::CloseProgram:
        return u"close-program";
    case StepKind::RemoveOffice:
        return u"remove-office";
    case StepKind::InstallSetupKey:
        return u"install-setup-key";
    case StepKind::SetKmsHost:
        return u"set-kms-host";
    case StepKind::ActivateProduct:
        return u"activate-product";
    }
    return {};
}

[[nodiscard]] inline StepKind kindOf(const StepRequest& request)
{
    return static_cast<StepKind>(request.index());
}

/// {"step": "set-time-zone", "zone": "…"}; reading back gives an equal request. Unknown steps, missing or
/// mistyped parameters are InvalidInput.
[[nodiscard]] QJsonObject toJson(const StepRequest& request);
[[nodiscard]] Result<StepRequest> stepRequestFrom(const QJsonObject& object);

} // namespace activation
