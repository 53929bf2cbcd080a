// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/ProductCode.h"
#include "tests/windows/office/OfficeSystem.h"
#include "tests/windows/office/PrefixRegistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace activation::windows {

using namespace std::chrono_literals;

namespace {

const QString kUninstallList = QStringLiteral("\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\");
const QString kPackages =
    QStringLiteral("HKCU\\Software\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\"
                   "CurrentVersion\\AppModel\\Repository\\Packages\\");
const QString kInstallerProducts = QStringLiteral("HKLM\\SOFTWARE\\Classes\\Installer\\Products\\");

/// What one real PC has shown of its Office (observed/README in tests/rows).
struct ObservedOffice
{
    QString name;
    QJsonObject registry;
    QJsonArray entries; ///< of the list of installed programs
    QJsonArray packages;
};

QJsonObject document(const QString& path)
{
    QFile file(QStringLiteral(OFFICE_OBSERVED) + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// One file a PC, but for those that name several.
std::vector<ObservedOffice> observed()
{
    std::vector<ObservedOffice> all;
    const QDir folder(QStringLiteral(OFFICE_OBSERVED) + QStringLiteral("/observed"));
    for (const QString& file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QJsonObject json = document(QStringLiteral("/observed/") + file);
        const QJsonArray uninstall = json[u"uninstall"].toArray();
        const QString name = file.chopped(5);
        if (!uninstall.first()[u"entries"].isArray()) {
            all.push_back(
                {name, json[u"registry"].toObject(), uninstall, json[u"text"][u"packages"].toArray()});
            continue;
        }
        for (const QJsonValue& pc : uninstall)
            all.push_back(
                {QStringLiteral("%1 %2").arg(name).arg(all.size()), {}, pc[u"entries"].toArray(), {}});
    }
    return all;
}

/// Windows Installer's own list, without which an entry is a leftover. It was not shown.
void registerCode(const QString& code)
{
    if (const auto packed = packedGuid(code))
        writeKeys({{kInstallerProducts + *packed, QJsonObject{}}});
}

/// As it was shown, but for three things that no file shows and without which everything would count as left
/// over: the Click-to-Run client on the disk, Windows Installer's own list, and who owns a package.
void arrangeObserved(const ObservedOffice& pc)
{
    forgetOffice();
    writeKeys(pc.registry);
    for (const QJsonValue& entry : pc.entries) {
        const QString key = entry[u"key"].toString();
        if (key.isEmpty())
            continue; // not shown
        const QString root =
            entry[u"view"].toString() == u"32" ? QStringLiteral("HKLM32") : QStringLiteral("HKLM");
        QJsonObject values = entry[u"values"].toObject();
        if (entry[u"hidden"].toBool())
            values.insert(QStringLiteral("SystemComponent"), 1);
        writeKeys({{root + kUninstallList + key, values}});
        registerCode(key);
    }
    for (const QJsonValue& package : pc.packages)
        writeKeys({{kPackages + package.toString(), QJsonObject{}}});
    writeFile(
        QStringLiteral("C:/Program Files/Common Files/Microsoft Shared/ClickToRun/OfficeClickToRun.exe"));
}

QStringList told(const QList<OfficeProduct>& products)
{
    QStringList lines;
    for (const OfficeProduct& product : products)
        lines.append(QStringList{product.releaseId, product.displayName, toString(product.technology),
                                 toString(product.bitness), product.version, product.languages.join(u','),
                                 product.bytes == 0 ? QStringLiteral("?") : QString::number(product.bytes)}
                         .join(QStringLiteral(" | ")));
    return lines;
}

class ObservedOffices : public ::testing::TestWithParam<ObservedOffice>
{
protected:
    void SetUp() override { SKIP_ON_A_REAL_WINDOWS(); }
};

std::ostream& operator<<(std::ostream& stream, const ObservedOffice& pc)
{
    return stream << pc.name.toStdString();
}

} // namespace

TEST_P(ObservedOffices, AreReadAsWhatTheyAre)
{
    arrangeObserved(GetParam());
    const auto products = WindowsOffice().products({10s, {}});
    ASSERT_TRUE(products.hasValue());
    const QJsonArray lines = document(QStringLiteral("/observed-told.json"))[GetParam().name].toArray();
    const QJsonArray now = QJsonArray::fromStringList(told(*products));
    EXPECT_EQ(now, lines) << QJsonDocument(QJsonObject{{GetParam().name, now}}).toJson().toStdString();
}

INSTANTIATE_TEST_SUITE_P(, ObservedOffices, ::testing::ValuesIn(observed()), [](const auto& pc) {
    QString name = pc.param.name;
    return name.replace(u'-', u'_').replace(u' ', u'_').toStdString();
});

TEST(ObservedOffice, EveryOneIsToldAndNothingElse)
{
    QStringList names;
    for (const ObservedOffice& pc : observed())
        names.append(pc.name);
    names.sort();
    EXPECT_EQ(document(QStringLiteral("/observed-told.json")).keys(), names);
    EXPECT_GE(names.size(), 15);
}

} // namespace activation::windows
