// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/OfficeCatalog.h"

#include "core/licensing/OfficeReleaseTable.h"

#include <QSet>

#include <gtest/gtest.h>

namespace activation {

namespace {

OfficeProduct clickToRun(const QString& id)
{
    OfficeProduct product;
    product.releaseId = id;
    product.version = QStringLiteral("16.0.17328.20124");
    return product;
}

OfficeProduct installer(const QString& id, int major)
{
    OfficeProduct product;
    product.releaseId = id;
    product.technology = OfficeTechnology::WindowsInstaller;
    product.version = QStringLiteral("%1.0.4266.1001").arg(major);
    return product;
}

struct Expected
{
    const char16_t* id;
    ProductFamily family;
    OfficeLicensing licensing;
    const char16_t* year;
    const char16_t* name;
};

class KnownRelease : public ::testing::TestWithParam<Expected>
{};

TEST_P(KnownRelease, IsNamedAsMicrosoftNamesIt)
{
    const Expected& expected = GetParam();
    const auto release = officeRelease(clickToRun(QStringView(expected.id).toString()));
    ASSERT_TRUE(release.has_value());
    EXPECT_EQ(release->family, expected.family);
    EXPECT_EQ(release->licensing, expected.licensing);
    EXPECT_EQ(release->year, QStringView(expected.year).toString());
    EXPECT_EQ(release->name.toStdString(), QStringView(expected.name).toString().toStdString());
}

using enum ProductFamily;
using enum OfficeLicensing;

INSTANTIATE_TEST_SUITE_P(
    OfficeCatalog, KnownRelease,
    ::testing::Values(
        Expected{u"ProPlus2019Volume", Office, Volume, u"2019", u"Office Professional Plus 2019"},
        Expected{u"ProPlus2021Volume", Office, Volume, u"2021", u"Office LTSC Professional Plus 2021"},
        Expected{u"Standard2024Volume", Office, Volume, u"2024", u"Office LTSC Standard 2024"},
        Expected{u"proplus2024volume", Office, Volume, u"2024", u"Office LTSC Professional Plus 2024"},
        Expected{u"VisioPro2021Volume", Visio, Volume, u"2021", u"Visio LTSC Professional 2021"},
        Expected{u"ProjectPro2021Volume", Project, Volume, u"2021", u"Project Professional 2021"},
        Expected{u"VisioStdXVolume", Visio, Volume, u"2016", u"Visio Standard 2016"},
        Expected{u"O365ProPlusRetail", Office, Subscription, u"", u"Microsoft 365 Apps for enterprise"},
        Expected{u"O365BusinessEEANoTeamsRetail", Office, Subscription, u"",
                 u"Microsoft 365 Apps for business (no Teams)"},
        Expected{u"O365HomePremRetail", Office, Subscription, u"", u"Microsoft 365 Family or Personal"},
        Expected{u"HomeBusiness2021Retail", Office, Retail, u"2021", u"Office Home and Business 2021"},
        Expected{u"HomeStudentRetail", Office, Retail, u"2016", u"Office Home and Student 2016"},
        Expected{u"Excel2019Retail", Office, Retail, u"2019", u"Excel 2019"},
        Expected{u"Home2024Retail", Office, Retail, u"2024", u"Office Home 2024"},
        Expected{u"ProofingTools", Office, NoLicense, u"", u"Proofing Tools"},
        Expected{u"AccessRuntimeRetail", Office, NoLicense, u"", u"Access Runtime"}));

TEST(OfficeCatalog, KnowsEveryIdOnce)
{
    for (const auto* rows : {&officeReleaseRows(), &officeSetupRows()}) {
        QSet<QString> ids;
        for (const OfficeReleaseRow& row : *rows)
            ids.insert(QStringView(row.id).toString().toLower());
        EXPECT_EQ(ids.size(), rows->size());
    }
}

// The ending of an id is Microsoft's own rule for its channel; a row that contradicts it is a slip.
TEST(OfficeCatalog, RowsAgreeWithTheEndingOfTheirId)
{
    for (const OfficeReleaseRow& row : officeReleaseRows()) {
        const QString id = QStringView(row.id).toString();
        EXPECT_EQ(id.endsWith(u"Volume"), row.licensing == Volume) << qPrintable(id);
        if (id.startsWith(u"O365")) {
            EXPECT_EQ(row.licensing, Subscription) << qPrintable(id);
        }
        const QString year = QStringView(row.year).toString();
        if (!year.isEmpty() && year != u"2016") {
            EXPECT_TRUE(id.contains(year)) << qPrintable(id);
            EXPECT_TRUE(QStringView(row.name).contains(year)) << qPrintable(id);
        }
    }
}

TEST(OfficeCatalog, GoesByTheRuleWithAnIdItDoesNotKnow)
{
    OfficeProduct product = clickToRun(QStringLiteral("ProPlus2027Volume"));
    product.displayName = QStringLiteral("Microsoft Office LTSC Professional Plus 2027 - en-us");
    auto release = officeRelease(product);
    ASSERT_TRUE(release.has_value());
    EXPECT_EQ(release->licensing, Volume);
    EXPECT_EQ(release->year, QStringLiteral("2027"));
    EXPECT_TRUE(release->suite);
    EXPECT_EQ(release->name, product.displayName);

    release = officeRelease(clickToRun(QStringLiteral("O365EduCloudRetail")));
    ASSERT_TRUE(release.has_value());
    EXPECT_EQ(release->licensing, Subscription);
    EXPECT_TRUE(release->organization);

    release = officeRelease(clickToRun(QStringLiteral("VisioPro2027Retail")));
    ASSERT_TRUE(release.has_value());
    EXPECT_EQ(release->family, Visio);
    EXPECT_EQ(release->licensing, Retail);
    EXPECT_FALSE(release->suite);
}

TEST(OfficeCatalog, SaysNothingAboutWhatItCannotKnow)
{
    EXPECT_EQ(officeRelease(clickToRun(QString())), std::nullopt);
    EXPECT_EQ(officeRelease(clickToRun(QStringLiteral("Something"))), std::nullopt);
    EXPECT_EQ(officeRelease(clickToRun(QStringLiteral("Retail"))), std::nullopt);
    EXPECT_EQ(officeRelease(installer(QStringLiteral("SOMETHING"), 16)), std::nullopt);
    // A Click-to-Run id means nothing to Windows Installer.
    EXPECT_EQ(officeRelease(installer(QStringLiteral("O365ProPlusRetail"), 16)), std::nullopt);
}

TEST(OfficeCatalog, TellsInstallerProductsApartByVersion)
{
    const auto nameOf = [](const char16_t* id, int major) {
        return officeRelease(installer(QStringView(id).toString(), major))->name.toStdString();
    };
    EXPECT_EQ(nameOf(u"PROPLUS", 14), "Office Professional Plus 2010");
    EXPECT_EQ(nameOf(u"PROPLUS", 15), "Office Professional Plus 2013");
    EXPECT_EQ(nameOf(u"ProPlus", 16), "Office Professional Plus 2016");
    EXPECT_EQ(nameOf(u"VISPRO", 16), "Visio Professional 2016");
    EXPECT_EQ(officeRelease(installer(QStringLiteral("VISPRO"), 15))->licensing, Volume);
    EXPECT_EQ(officeRelease(installer(QStringLiteral("VisProR"), 15))->licensing, Retail);
    EXPECT_EQ(officeRelease(installer(QStringLiteral("PRJSTD"), 16))->family, Project);
    EXPECT_EQ(officeRelease(installer(QStringLiteral("OMUI.ZH-TW"), 16))->licensing, NoLicense);
    EXPECT_EQ(officeRelease(installer(QStringLiteral("ACE"), 16))->licensing, NoLicense);
}

TEST(OfficeCatalog, Names2013ClickToRunByItsVersion)
{
    OfficeProduct product = clickToRun(QStringLiteral("HomeStudentRetail"));
    product.version = QStringLiteral("15.0.5603.1000");
    EXPECT_EQ(officeRelease(product)->year, QStringLiteral("2013"));
    EXPECT_EQ(officeRelease(product)->name, QStringLiteral("Office Home and Student 2013"));
}

TEST(OfficeCatalog, KnowsStoreOfficeFromItsHarmlessNeighbours)
{
    OfficeProduct product;
    product.technology = OfficeTechnology::Store;
    product.releaseId = QStringLiteral("Microsoft.Office.Desktop_8wekyb3d8bbwe");
    EXPECT_TRUE(officeRelease(product)->suite);
    EXPECT_EQ(officeRelease(product)->licensing, Retail);
    product.releaseId = QStringLiteral("Microsoft.Office.Desktop.Access");
    EXPECT_EQ(officeRelease(product)->licensing, Retail);
    for (const char16_t* harmless :
         {u"Microsoft.MicrosoftOfficeHub_8wekyb3d8bbwe", u"Microsoft.Office.OneNote",
          u"Microsoft.OutlookForWindows", u"MSTeams"}) {
        product.releaseId = QStringView(harmless).toString();
        EXPECT_EQ(officeRelease(product)->licensing, NoLicense) << qPrintable(product.releaseId);
    }
}

} // namespace

} // namespace activation
