// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/InstallerProducts.h"

#include "core/windows/base/Registry.h"
#include "core/windows/office/ProductCode.h"
#include "core/windows/office/UninstallCommand.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <windows.h>

#include <algorithm>
#include <array>

namespace activation::windows {

namespace {

bool isRegistered(const QString& code)
{
    const std::optional<QString> packed = packedGuid(code);
    return packed && RegistryKey::open(RegistryHive::LocalMachine,
                                       QStringLiteral("SOFTWARE\\Classes\\Installer\\Products\\") + *packed)
                         .hasValue();
}

QString cultureOf(std::uint16_t lcid)
{
    std::array<wchar_t, LOCALE_NAME_MAX_LENGTH> name{};
    const int length = LCIDToLocaleName(lcid, name.data(), static_cast<int>(name.size()), 0);
    return length > 1 ? QString::fromWCharArray(name.data(), length - 1).toLower() : QString();
}

QStringList languagesOf(const QStringList& codes)
{
    QStringList languages;
    for (const QString& guid : codes) {
        const std::optional<ProductCode> code = productCode(guid);
        const QString culture = code && tellsLanguage(*code) ? cultureOf(code->lcid) : QString();
        if (!culture.isEmpty() && !languages.contains(culture))
            languages.append(culture);
    }
    languages.sort();
    return languages;
}

Bitness bitnessOf(const UninstallEntry& entry)
{
    for (const QString& guid : entry.productCodes)
        if (const std::optional<ProductCode> code = productCode(guid))
            return code->bitness;
    return entry.view == RegistryView::Of64Bit ? Bitness::X64 : Bitness::X86;
}

OfficeProduct productOf(const UninstallEntry& entry, const QString& setupId, int major)
{
    OfficeProduct product;
    product.releaseId = setupId;
    product.displayName = entry.displayName;
    product.technology = OfficeTechnology::WindowsInstaller;
    product.version =
        entry.displayVersion.isEmpty() ? QStringLiteral("%1.0").arg(major) : entry.displayVersion;
    product.bytes = entry.bytes;
    return product;
}

bool isInstalled(const UninstallEntry& entry, const ProgramFolders& folders)
{
    if (productCode(entry.key))
        return isRegistered(entry.key);
    if (!entry.productCodes.isEmpty())
        return std::ranges::any_of(entry.productCodes, isRegistered);
    const std::optional<SetupName> setup = setupOfUninstallKey(entry.key);
    return setup && std::ranges::any_of(setupPrograms(setup->major, folders),
                                        [](const QString& path) { return QFileInfo(path).isFile(); });
}

/// A suite also has an entry for each of its packages.
bool isPartOfSuite(const UninstallEntry& single, const QList<UninstallEntry>& entries)
{
    return std::ranges::any_of(entries, [&single](const UninstallEntry& entry) {
        return setupOfUninstallKey(entry.key) && entry.productCodes.contains(single.key, Qt::CaseInsensitive);
    });
}

/// A suite's own entry has no size on a real PC, the entries of its packages have
/// (tests/windows/office/observed).
qint64 bytesOf(const UninstallEntry& suite, const QList<UninstallEntry>& entries)
{
    if (suite.bytes != 0)
        return suite.bytes;
    qint64 bytes = 0;
    for (const UninstallEntry& entry : entries) {
        if (entry.view == suite.view && suite.productCodes.contains(entry.key, Qt::CaseInsensitive))
            bytes += entry.bytes;
    }
    return bytes;
}

bool sameIdentity(const OfficeProduct& left, const OfficeProduct& right)
{
    return left.releaseId == right.releaseId && left.bitness == right.bitness &&
           left.version.section(u'.', 0, 0) == right.version.section(u'.', 0, 0);
}

} // namespace

std::optional<SetupName> setupOfUninstallKey(const QString& name)
{
    static const QRegularExpression form(
        QStringLiteral("\\AOffice(1[456])\\.([A-Z0-9]{2,32}(\\.[A-Z]{2,3}(-[A-Z0-9]{2,8}){0,3})?)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    return SetupName{match.captured(1).toInt(), match.captured(2).toUpper()};
}

std::optional<OfficeProduct> installerProduct(const UninstallEntry& entry)
{
    if (const std::optional<SetupName> setup = setupOfUninstallKey(entry.key)) {
        OfficeProduct product = productOf(entry, setup->id, setup->major);
        product.bitness = bitnessOf(entry);
        product.languages = languagesOf(entry.productCodes);
        return product;
    }
    const std::optional<ProductCode> code = productCode(entry.key);
    const QString id = code && !entry.hidden ? setupIdOf(*code) : QString();
    if (id.isEmpty())
        return std::nullopt;
    OfficeProduct product = productOf(entry, id, code->major);
    product.bitness = code->bitness;
    product.languages = languagesOf({entry.key});
    return product;
}

QList<OfficeProduct> installerProducts(const QList<UninstallEntry>& entries, const ProgramFolders& folders)
{
    QList<OfficeProduct> products;
    for (const UninstallEntry& entry : entries) {
        std::optional<OfficeProduct> product = installerProduct(entry);
        if (!product || !isInstalled(entry, folders) || isPartOfSuite(entry, entries))
            continue;
        product->bytes = bytesOf(entry, entries);
        const bool listed = std::ranges::any_of(
            products, [&product](const OfficeProduct& other) { return sameIdentity(other, *product); });
        if (!listed)
            products.append(*product);
    }
    return products;
}

} // namespace activation::windows
