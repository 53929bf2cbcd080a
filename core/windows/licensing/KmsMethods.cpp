// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/licensing/KmsMethods.h"

#include "core/windows/licensing/LicensingClasses.h"
#include "core/windows/rows/LicensingQuestions.h"

#include <array>

namespace activation::windows {

namespace {

/// One level, as its methods are called.
struct Level
{
    const WmiSession& session;
    QString path;
};

Result<void> writeText(const Level& level, const QString& name, const QString& argument, const QString& text)
{
    if (text.isEmpty())
        return callLicensing(level.session, level.path, QStringLiteral("Clear") + name);
    return callLicensing(level.session, level.path, QStringLiteral("Set") + name, {{argument, text}});
}

Result<void> writeNumber(const Level& level, const QString& name, const QString& argument,
                         std::uint32_t number)
{
    if (number == 0)
        return callLicensing(level.session, level.path, QStringLiteral("Clear") + name);
    return callLicensing(level.session, level.path, QStringLiteral("Set") + name, {{argument, number}});
}

Result<void> writeHost(const Level& level, const KmsSetting& setting)
{
    return writeText(level, QStringLiteral("KeyManagementServiceMachine"), QStringLiteral("MachineName"),
                     setting.host);
}

Result<void> writePort(const Level& level, const KmsSetting& setting)
{
    const std::uint32_t port = setting.host.isEmpty() ? 0 : setting.port;
    return writeNumber(level, QStringLiteral("KeyManagementServicePort"), QStringLiteral("PortNumber"), port);
}

Result<void> writeLookupDomain(const Level& level, const KmsSetting& setting)
{
    return writeText(level, QStringLiteral("KeyManagementServiceLookupDomain"),
                     QStringLiteral("LookupDomain"), setting.lookupDomain);
}

Result<void> writeActivationType(const Level& level, const KmsSetting& setting)
{
    return writeNumber(level, QStringLiteral("VLActivationTypeEnabled"), QStringLiteral("ActivationType"),
                       static_cast<std::uint32_t>(setting.activationType));
}

bool always(const KmsSetting&, const KmsSetting&)
{
    return true;
}

struct Part
{
    Result<void> (*write)(const Level&, const KmsSetting&);
    bool (*differs)(const KmsSetting& present, const KmsSetting& wanted);
};

/// In the order of slmgr.vbs: the host before its port.
constexpr std::array kParts{
    Part{writeHost, always}, Part{writePort, always},
    Part{writeLookupDomain,
         [](const KmsSetting& present, const KmsSetting& wanted) {
             return present.lookupDomain != wanted.lookupDomain;
         }},
    Part{writeActivationType, [](const KmsSetting& present, const KmsSetting& wanted) {
             return present.activationType != wanted.activationType;
         }}};

} // namespace

Result<void> writeKmsSetting(const WmiSession& session, const QString& scope, const KmsSetting& setting,
                             const KmsSetting& own)
{
    const auto target = scope.isEmpty() ? findService(askOf(session)) : findProduct(askOf(session), scope);
    if (!target)
        return target.error();
    // The row of a product shows what it inherits, too: put back as its own it would be an override that
    // never was.
    KmsSetting present = scope.isEmpty() ? target->kms : own;
    present.activationType = own.activationType;
    const Level level{session, target->path};
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        if (!kParts[i].differs(present, setting))
            continue;
        const Result<void> written = kParts[i].write(level, setting);
        if (written)
            continue;
        for (std::size_t done = 0; done < i; ++done) { // the first failure is the one that counts
            if (kParts[done].differs(present, setting))
                static_cast<void>(kParts[done].write(level, present));
        }
        return written;
    }
    return {};
}

} // namespace activation::windows
