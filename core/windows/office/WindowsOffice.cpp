// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/WindowsOffice.h"

#include "core/licensing/OfficeCatalog.h"
#include "core/windows/base/Token.h"
#include "core/windows/office/ClickToRunProducts.h"
#include "core/windows/office/InstallerProducts.h"
#include "core/windows/office/OfficePrograms.h"
#include "core/windows/office/OfficeRemoval.h"
#include "core/windows/office/SignIn.h"
#include "core/windows/office/StoreProducts.h"

#include <QLocale>

#include <algorithm>

namespace activation::windows {

namespace {

Failure cancelled()
{
    return {Cause::Cancelled, 0, QStringLiteral("before looking at Office")};
}

QStringList languagesOfThisPerson()
{
    QStringList languages = QLocale::system().uiLanguages();
    for (QString& language : languages)
        language = language.toLower();
    return languages;
}

QList<OfficeProduct> installedProducts()
{
    const QList<UninstallEntry> entries = officeUninstallEntries();
    const ProgramFolders folders = programFolders();
    QList<OfficeProduct> products = clickToRunProducts(entries, folders, languagesOfThisPerson()) +
                                    installerProducts(entries, folders) + storeProducts();
    for (OfficeProduct& product : products) {
        product.signedIn = isSignedIn(product.releaseId);
        if (!product.displayName.isEmpty())
            continue;
        const std::optional<OfficeRelease> release = officeRelease(product);
        product.displayName = release ? release->name : product.releaseId;
    }
    return products;
}

/// The registry names it so: "16.0", also for Store packages with their own way of counting.
QString registryVersion(const OfficeProduct& product)
{
    if (product.technology == OfficeTechnology::Store)
        return QStringLiteral("16.0");
    return product.version.section(u'.', 0, 0) + QStringLiteral(".0");
}

} // namespace

Result<QList<OfficeProduct>> WindowsOffice::products(const Limit& limit) const
{
    if (limit.stop.stop_requested())
        return cancelled();
    return installedProducts();
}

Result<QList<RunningProgram>> WindowsOffice::running(const Limit& limit) const
{
    if (limit.stop.stop_requested())
        return cancelled();
    return runningOfficePrograms();
}

Result<bool> WindowsOffice::openedOnce(const Limit& limit) const
{
    if (limit.stop.stop_requested())
        return cancelled();
    const QList<OfficeProduct> products = installedProducts();
    if (products.isEmpty())
        return openedOffice({});
    return std::ranges::any_of(
        products, [](const OfficeProduct& product) { return openedOffice(registryVersion(product)); });
}

Result<void> WindowsOffice::askToClose(const RunningProgram& program, const Limit& limit)
{
    return closeWindowsOf(program, limit);
}

Result<void> WindowsOffice::remove(const OfficeProduct& product, const Progress& progress, const Limit& limit)
{
    if (limit.stop.stop_requested())
        return cancelled();
    const Result<Token> token = Token::ofThisProcess();
    const Result<Elevation> elevation = token ? token->elevation() : Result<Elevation>(token.error());
    if (!elevation)
        return elevation.error();
    if (*elevation != Elevation::Elevated)
        return Failure{Cause::AccessDenied, 0, QStringLiteral("removing Office needs elevation")};
    // As it is installed now: what the caller remembers of it may be old.
    const QList<OfficeProduct> installed = installedProducts();
    const auto found = std::ranges::find_if(installed, [&product](const OfficeProduct& other) {
        return other.releaseId.compare(product.releaseId, Qt::CaseInsensitive) == 0 &&
               other.technology == product.technology && other.bitness == product.bitness;
    });
    if (found == installed.end())
        return Failure{Cause::NotFound, 0, QStringLiteral("%1 is not installed").arg(product.releaseId)};
    return removeOffice(*found, programFolders(), progress, limit);
}

} // namespace activation::windows
