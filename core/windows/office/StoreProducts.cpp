// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/StoreProducts.h"

#include "core/licensing/OfficeCatalog.h"
#include "core/windows/base/Registry.h"

#include <QRegularExpression>

namespace activation::windows {

namespace {

constexpr auto kMicrosoft = u"8wekyb3d8bbwe"; // hash of the publisher, part of every package of Microsoft
constexpr auto kOffice = u"Microsoft.Office.Desktop";

Bitness storeBitness(const QString& architecture)
{
    if (architecture == u"x86")
        return Bitness::X86;
    return architecture == u"x64" ? Bitness::X64 : Bitness::Any;
}

bool isOffice(const PackageName& package)
{
    return package.name.compare(QStringView(kOffice), Qt::CaseInsensitive) == 0 &&
           package.publisher == QStringView(kMicrosoft);
}

OfficeProduct productOf(const PackageName& package)
{
    OfficeProduct product;
    product.releaseId = QStringView(kOffice).toString();
    product.technology = OfficeTechnology::Store;
    product.bitness = package.bitness;
    product.version = package.version;
    const std::optional<OfficeRelease> release = officeRelease(product);
    product.displayName = release ? release->name : product.releaseId;
    return product;
}

} // namespace

std::optional<PackageName> packageName(const QString& fullName)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([A-Za-z0-9.-]{3,50})_([0-9]{1,5}(?:\\.[0-9]{1,5}){3})_"
                       "(x86|x64|arm|arm64|neutral)_([A-Za-z0-9.~-]{0,30})_([a-z0-9]{13})\\z"));
    const QRegularExpressionMatch match = form.match(fullName);
    if (!match.hasMatch())
        return std::nullopt;
    return PackageName{match.captured(1), match.captured(2), storeBitness(match.captured(3)),
                       match.captured(5)};
}

QList<OfficeProduct> storeProducts()
{
    const Result<RegistryKey> packages = RegistryKey::open(
        RegistryHive::CurrentUser, QStringLiteral("Software\\Classes\\Local Settings\\Software\\Microsoft\\"
                                                  "Windows\\CurrentVersion\\AppModel\\Repository\\Packages"));
    if (!packages)
        return {};
    for (const QString& fullName : packages->subkeys()) {
        const std::optional<PackageName> package = packageName(fullName);
        if (package && isOffice(*package))
            return {productOf(*package)};
    }
    return {};
}

} // namespace activation::windows
