// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/RuledLicense.h"

#include "core/Deadline.h"
#include "core/licensing/OfficeCatalog.h"
#include "core/licensing/WindowsRelease.h"

namespace activation {

namespace {

/// "ProPlus2021Volume" is licensed as "Office21ProPlus2021VL_KMS_Client_AE".
bool isNamedIn(const QString& licenseName, const QString& releaseId)
{
    QString stem = releaseId;
    for (const QStringView ending : {QStringView(u"Volume"), QStringView(u"Retail")}) {
        if (stem.endsWith(ending, Qt::CaseInsensitive))
            stem.chop(ending.size());
    }
    return licenseName.contains(stem, Qt::CaseInsensitive);
}

/// An Office product with what the catalog knows of it, looked up once for all licenses.
struct Installed
{
    QString releaseId;
    OfficeRelease release;
};

QList<Installed> inCatalog(const QList<OfficeProduct>& office)
{
    QList<Installed> installed;
    for (const OfficeProduct& product : office) {
        if (const auto release = officeRelease(product))
            installed.append({product.releaseId, *release});
    }
    return installed;
}

/// The release id this license belongs to: the one its name tells, else the only one of its family, year and
/// kind.
QString releaseIdOf(const License& license, const QList<Installed>& office)
{
    QStringList candidates;
    for (const Installed& product : office) {
        if (product.release.family != license.family || product.release.year != license.version)
            continue;
        if (isNamedIn(license.name, product.releaseId))
            return product.releaseId;
        if (isVolumeLicense(license) == (product.release.licensing == OfficeLicensing::Volume))
            candidates.append(product.releaseId);
    }
    return candidates.size() == 1 ? candidates.first() : QString();
}

} // namespace

QList<RuledLicense> ruledLicenses(const System& system, const SiteProfile& profile,
                                  const QList<License>& licenses, const Limit& limit)
{
    const Deadline deadline(limit);
    const WindowsEdition windows = system.machine().windows(deadline.left()).valueOr({});
    const QList<Installed> office = inCatalog(system.office().products(deadline.left()).valueOr({}));
    const QString numberOfWindows = windowsVersion(windows.build, windows.server);

    QList<RuledLicense> ruled;
    ruled.reserve(licenses.size());
    for (const License& license : licenses) {
        if (isLeftBehind(license, licenses))
            continue;
        const bool isWindows = license.family == ProductFamily::Windows;
        const QString version = isWindows ? numberOfWindows : license.version;
        const QString edition = isWindows ? windows.editionId : releaseIdOf(license, office);
        if (const ProductRule* rule = ruleFor(profile, license.family, version, edition))
            ruled.append({&license, rule, version, edition, windows.domainJoined});
    }
    return ruled;
}

} // namespace activation
