// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/StepText.h"

#include "core/Printable.h"
#include "ui/text/CommonText.h"
#include "ui/text/LicenseText.h"

#include <algorithm>

namespace activation::text {

namespace {

/// What a step will do, in the form of a request: one overload for each kind.
struct Announcement
{
    const SiteProfile& profile;
    const Phrasebook& phrases;
    const QList<StepRequest>& among;

    QString operator()(const SetLicensingService& request) const
    {
        if (request.wanted.start == ServiceStart::Disabled)
            return phrases.translate("StepText", "Switch the licensing service of Windows off again");
        return phrases.translate("StepText", "Switch on the licensing service of Windows");
    }

    QString operator()(const SetTimeZone& request) const
    {
        const ClockRule& rule = profile.clock;
        //: %1: a time zone, such as "Taipei (UTC+8)" or "Pacific Standard Time".
        const Phrase text = phrases.translate("StepText", "Set the time zone to %1");
        return text.arg(request.zone == rule.zone ? zoneText(rule.zone, rule.zoneOffsetMinutes, phrases)
                                                  : request.zone);
    }

    QString operator()(const SynchronizeClock&) const
    {
        return phrases.translate("StepText", "Set the clock to the correct time");
    }

    QString operator()(const CloseProgram& request) const
    {
        //: %1: name of a program, such as "Word".
        return phrases.translate("StepText", "Ask %1 to close; you can save your work")
            .arg(request.program.name);
    }

    QString operator()(const RemoveOffice& request) const
    {
        //: %1: name of an Office product.
        return phrases.translate("StepText", "Remove %1; your documents stay")
            .arg(request.product.displayName);
    }

    QString operator()(const InstallSetupKey& request) const
    {
        switch (request.family) {
        case ProductFamily::Windows:
            return phrases.translate("StepText", "Install the client setup key for Windows");
        case ProductFamily::Office:
            return phrases.translate("StepText", "Install the client setup key for Office");
        case ProductFamily::Project:
            return phrases.translate("StepText", "Install the client setup key for Project");
        case ProductFamily::Visio:
            return phrases.translate("StepText", "Install the client setup key for Visio");
        }
        Q_UNREACHABLE();
    }

    QString operator()(const SetKmsHost& request) const
    {
        if (request.scope.isEmpty())
            return hostText(request);
        //: %1: name of a product; %2: what is done for it, such as "Set the KMS host to …".
        return phrases.translate("StepText", "%1: %2", "product and step")
            .arg(ownerOf(request.scope), hostText(request));
    }

    QString operator()(const ActivateProduct& request) const
    {
        //: %1: name of a product.
        return phrases.translate("StepText", "Activate %1").arg(productName(request, phrases));
    }

private:
    [[nodiscard]] QString ownerOf(const QString& scope) const
    {
        if (isApplication(scope))
            return scope == QStringView(kWindowsApplication) ? QStringLiteral("Windows")
                                                             : QStringLiteral("Office");
        const auto isOfIt = [&scope](const StepRequest& step) {
            const auto* const activation = std::get_if<ActivateProduct>(&step);
            return activation && activation->activationId == scope;
        };
        const auto product = std::ranges::find_if(among, isOfIt);
        //: In place of a product's name, before a colon.
        return product == among.end() ? phrases.translate("StepText", "One product")
                                      : productName(std::get<ActivateProduct>(*product), phrases);
    }

    [[nodiscard]] QString hostText(const SetKmsHost& request) const
    {
        const QString& name = request.setting.host;
        if (name.isEmpty() && !request.setting.lookupDomain.isEmpty()) {
            //: %1: DNS domain, such as "campus.example".
            return phrases.translate("StepText", "Let Windows find the KMS host in %1")
                .arg(request.setting.lookupDomain);
        }
        // What one level does not say, the next one does; only below the last one does Windows look for
        // itself.
        if (name.isEmpty() && (!request.scope.isEmpty() || profile.kms.source == HostSource::Named))
            return phrases.translate("StepText", "Take away the KMS host that is set here");
        if (name.isEmpty())
            return phrases.translate("StepText", "Let Windows find the KMS host by itself");
        if (profile.kms.source == HostSource::Preset)
            return phrases.translate("StepText", "Set your organization's KMS host");
        const QString port = QString::number(kmsPortOr1688(request.setting.port));
        const QList<KmsHost> hosts = allHosts(profile);
        const auto host = std::ranges::find_if(
            hosts, [&name](const KmsHost& candidate) { return candidate.endpoint.host == name; });
        const QString label = host == hosts.end() ? QString() : phrases.pick(host->label);
        if (label.isEmpty()) {
            //: %1: server name; %2: port number.
            return phrases.translate("StepText", "Set the KMS host to %1, port %2").arg(name, port);
        }
        //: %1: what the organization calls the server; %2: server name; %3: port number.
        return phrases.translate("StepText", "Set the KMS host to %1 (%2, port %3)").arg(label, name, port);
    }
};

/// The same while it happens.
struct Progressing
{
    const Phrasebook& phrases;

    QString operator()(const SetLicensingService&) const
    {
        return phrases.translate("StepText", "Setting up the licensing service");
    }

    QString operator()(const SetTimeZone&) const
    {
        return phrases.translate("StepText", "Setting the time zone");
    }

    QString operator()(const SynchronizeClock&) const
    {
        return phrases.translate("StepText", "Setting the clock");
    }

    QString operator()(const CloseProgram& request) const
    {
        //: %1: name of a program, such as "Word".
        return phrases.translate("StepText", "Waiting for %1 to close").arg(request.program.name);
    }

    QString operator()(const RemoveOffice& request) const
    {
        //: %1: name of an Office product.
        return phrases.translate("StepText", "Removing %1; this takes a few minutes")
            .arg(request.product.displayName);
    }

    QString operator()(const InstallSetupKey&) const
    {
        return phrases.translate("StepText", "Installing the client setup key");
    }

    QString operator()(const SetKmsHost&) const
    {
        return phrases.translate("StepText", "Setting the KMS host");
    }

    QString operator()(const ActivateProduct& request) const
    {
        //: %1: name of a product.
        return phrases.translate("StepText", "Activating %1").arg(productName(request, phrases));
    }
};

} // namespace

QString productName(const ActivateProduct& request, const Phrasebook& phrases)
{
    License license;
    license.family = request.family;
    license.name = request.productName;
    license.version = request.version;
    return productName(license, phrases);
}

QString describe(const StepRequest& request, const SiteProfile& profile, const Phrasebook& phrases,
                 const QList<StepRequest>& among)
{
    return printable(std::visit(Announcement{profile, phrases, among}, request));
}

QStringList describeAll(const QList<StepRequest>& steps, const SiteProfile& profile,
                        const Phrasebook& phrases)
{
    QStringList said;
    for (const StepRequest& step : steps)
        said.append(describe(step, profile, phrases, steps));
    return said;
}

QStringList lastingChanges(const QList<StepRequest>& steps, const SiteProfile& profile,
                           const Phrasebook& phrases)
{
    QStringList lasting;
    for (const StepRequest& step : steps) {
        const StepKind kind = kindOf(step);
        if (kind == StepKind::InstallSetupKey || kind == StepKind::RemoveOffice)
            lasting.append(describe(step, profile, phrases));
    }
    lasting.removeDuplicates();
    return lasting;
}

QString describeRunning(const StepRequest& request, const Phrasebook& phrases)
{
    return printable(std::visit(Progressing{phrases}, request));
}

QString outcomeWord(StepOutcome outcome, const Phrasebook& phrases)
{
    switch (outcome) {
    case StepOutcome::Done:
        return phrases.translate("StepText", "Done", "outcome");
    case StepOutcome::Failed:
        return phrases.translate("StepText", "Did not work", "outcome");
    case StepOutcome::PassedOver:
        return phrases.translate("StepText", "Did not work, not needed", "outcome");
    case StepOutcome::Cancelled:
        return phrases.translate("StepText", "Cancelled", "outcome");
    case StepOutcome::NotRun:
        return phrases.translate("StepText", "Not started", "outcome");
    }
    Q_UNREACHABLE();
}

} // namespace activation::text
