// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/ClickToRunProducts.h"

#include "core/windows/base/Registry.h"
#include "core/windows/office/ClickToRunNames.h"
#include "core/windows/office/SameName.h"
#include "core/windows/office/UninstallCommand.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <limits>

namespace activation::windows {

namespace {

/// Newest first: what a newer layout lists is not asked of an older one again.
constexpr std::array kLayouts{u"SOFTWARE\\Microsoft\\Office\\ClickToRun",
                              u"SOFTWARE\\Microsoft\\Office\\16.0\\ClickToRun",
                              u"SOFTWARE\\Microsoft\\Office\\15.0\\ClickToRun"};

struct Installation
{
    QList<OfficeProduct> products;
    bool configured = false; ///< whether Click-to-Run has written any configuration
};

QString textOf(const RegistryKey& key, const QString& name)
{
    return key.text(name).value_or(QString()).trimmed();
}

/// A network path is never asked: it may take a minute to answer.
bool isLocalFolder(const QString& path)
{
    return path.size() > 3 && path.at(1) == u':' && path.at(2) == u'\\' && QFileInfo(path).isDir();
}

bool clientExists(const ProgramFolders& folders)
{
    return std::ranges::any_of(clickToRunClients(folders),
                               [](const QString& path) { return QFileInfo(path).isFile(); });
}

bool isOnDisk(const RegistryKey& configuration, const ProgramFolders& folders)
{
    const QString path = textOf(configuration, QStringLiteral("InstallationPath"));
    return path.isEmpty() ? clientExists(folders) : isLocalFolder(path + QStringLiteral("\\root"));
}

Bitness bitnessOf(const QString& platform)
{
    if (same(platform, QStringLiteral("x86")))
        return Bitness::X86;
    return same(platform, QStringLiteral("x64")) ? Bitness::X64 : Bitness::Any;
}

/// Products with their languages, from the configuration that is active; nothing in older layouts.
QList<OfficeProduct> activeProducts(const RegistryKey& layout)
{
    const QString list = QStringLiteral("ProductReleaseIDs");
    const Result<RegistryKey> releases = layout.open(list);
    const QString active = releases ? textOf(*releases, QStringLiteral("ActiveConfiguration")) : QString();
    const Result<RegistryKey> key =
        active.isEmpty() ? Result<RegistryKey>(Failure{Cause::NotFound, 0, list}) : releases->open(active);
    QList<OfficeProduct> products;
    if (!key)
        return products;
    for (const QString& name : key->subkeys()) {
        const std::optional<QString> releaseId = releaseIdOfActiveKey(name);
        if (!releaseId)
            continue;
        OfficeProduct product;
        product.releaseId = *releaseId;
        if (const Result<RegistryKey> below = key->open(name))
            for (const QString& culture : below->subkeys())
                if (isCulture(culture))
                    product.languages.append(culture.toLower());
        products.append(product);
    }
    return products;
}

QList<OfficeProduct> listedProducts(const RegistryKey& layout, const RegistryKey& configuration)
{
    QString list = textOf(configuration, QStringLiteral("ProductReleaseIds"));
    if (list.isEmpty())
        if (const Result<RegistryKey> bag = layout.open(QStringLiteral("propertyBag")))
            list = textOf(*bag, QStringLiteral("productreleaseid"));
    QList<OfficeProduct> products;
    for (const QString& releaseId : releaseIdsIn(list))
        products.append(OfficeProduct{releaseId, {}, {}, {}, {}, {}, 0});
    return products;
}

/// "Microsoft Office LTSC Professional Plus 2021 - zh-tw", without its language.
QString nameWithoutLanguage(const UninstallEntry& entry, const QString& culture)
{
    const QString suffix = QStringLiteral(" - ") + culture;
    const bool told = entry.displayName.endsWith(suffix, Qt::CaseInsensitive);
    return told ? entry.displayName.chopped(suffix.size()) : entry.displayName;
}

/// Lower is better: the person's languages in their order, then the same language of another country.
qsizetype rankOf(const QString& culture, const QStringList& preferred)
{
    const qsizetype exact = preferred.indexOf(culture);
    if (exact >= 0)
        return exact;
    for (qsizetype i = 0; i < preferred.size(); ++i)
        if (preferred.at(i).section(u'-', 0, 0) == culture.section(u'-', 0, 0))
            return preferred.size() + i;
    return 2 * preferred.size();
}

/// What the list of installed programs adds to a product: its name, in the person's language where the PC has
/// it, and where nothing else told them its languages and version.
void addFromEntries(OfficeProduct& product, const QList<UninstallEntry>& entries,
                    const QStringList& preferred)
{
    const bool languagesAreKnown = !product.languages.isEmpty();
    qsizetype nameRank = std::numeric_limits<qsizetype>::max();
    for (const UninstallEntry& entry : entries) {
        const auto release = releaseOfUninstallKey(entry.key);
        if (!release || !same(release->releaseId, product.releaseId))
            continue;
        const qsizetype rank = rankOf(release->culture, preferred);
        if (!entry.displayName.isEmpty() && rank < nameRank) {
            product.displayName = nameWithoutLanguage(entry, release->culture);
            nameRank = rank;
        }
        if (product.version.isEmpty())
            product.version = entry.displayVersion;
        if (!languagesAreKnown && !product.languages.contains(release->culture))
            product.languages.append(release->culture);
    }
}

bool contains(const QList<OfficeProduct>& products, const QString& releaseId)
{
    return std::ranges::any_of(
        products, [&releaseId](const OfficeProduct& other) { return same(other.releaseId, releaseId); });
}

void readLayout(Installation& found, const RegistryKey& layout, const QList<UninstallEntry>& entries,
                const ProgramFolders& folders, const QStringList& preferred)
{
    const Result<RegistryKey> configuration = layout.open(QStringLiteral("Configuration"));
    if (!configuration)
        return;
    found.configured = true;
    if (!isOnDisk(*configuration, folders))
        return;
    QList<OfficeProduct> products = activeProducts(layout);
    if (products.isEmpty())
        products = listedProducts(layout, *configuration);
    const QString culture = textOf(*configuration, QStringLiteral("ClientCulture")).toLower();
    for (OfficeProduct& product : products) {
        if (contains(found.products, product.releaseId))
            continue;
        product.bitness = bitnessOf(textOf(*configuration, QStringLiteral("Platform")));
        product.version = textOf(*configuration, QStringLiteral("VersionToReport"));
        addFromEntries(product, entries, preferred);
        if (product.languages.isEmpty() && isCulture(culture))
            product.languages.append(culture);
        product.languages.sort();
        found.products.append(product);
    }
}

/// A layout of the future: whoever has an entry, and the program to remove it with, is installed.
QList<OfficeProduct> productsOfEntries(const QList<UninstallEntry>& entries, const QStringList& preferred)
{
    QList<OfficeProduct> products;
    for (const UninstallEntry& entry : entries) {
        const auto release = releaseOfUninstallKey(entry.key);
        if (!release || contains(products, release->releaseId))
            continue;
        OfficeProduct product{release->releaseId, {}, {}, Bitness::Any, {}, {}, 0};
        addFromEntries(product, entries, preferred);
        product.languages.sort();
        products.append(product);
    }
    return products;
}

} // namespace

QList<OfficeProduct> clickToRunProducts(const QList<UninstallEntry>& entries, const ProgramFolders& folders,
                                        const QStringList& preferred)
{
    Installation found;
    for (const RegistryView view : {RegistryView::Of64Bit, RegistryView::Of32Bit}) {
        for (const char16_t* path : kLayouts) {
            const Result<RegistryKey> layout =
                RegistryKey::open(RegistryHive::LocalMachine, QStringView(path).toString(), view);
            if (layout)
                readLayout(found, *layout, entries, folders, preferred);
        }
    }
    if (!found.configured && clientExists(folders))
        return productsOfEntries(entries, preferred);
    return found.products;
}

} // namespace activation::windows
