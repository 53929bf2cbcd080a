// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/LicenseText.h"
#include "core/UtcTime.h"
#include "tests/ui/text/Readable.h"

#include <gtest/gtest.h>

namespace activation::text {

namespace {

const QDateTime kNoon = utcTime(QDate(2026, 11, 21), QTime(12, 0));

License kmsLicense(LicenseStatus status, std::chrono::minutes remaining)
{
    License license;
    license.name = QStringLiteral("Windows(R), Enterprise edition");
    license.channel = Channel::KmsClient;
    license.status = status;
    license.remaining = remaining;
    return license;
}

QString nameOf(ProductFamily family, const QString& sku, const QString& version = {},
               Language language = Language::English)
{
    License license;
    license.family = family;
    license.name = sku;
    license.version = version;
    return productName(license, phrasebook(language));
}

} // namespace

TEST(LicenseText, GivesASentenceAndADate)
{
    const License license = kmsLicense(LicenseStatus::Licensed, std::chrono::days(180));
    EXPECT_EQ(describe(license, kNoon, phrasebook(Language::English)),
              u"Activated until 20 May 2027 (about 180 days left).");
    EXPECT_EQ(describe(license, kNoon, phrasebook(Language::TraditionalChinese)),
              u"有效至 2027 年 5 月 20 日（約剩 180 天）。");
    EXPECT_EQ(describe(license, kNoon, phrasebook(Language::Korean)),
              u"2027년 5월 20일까지 정품 인증되어 있습니다(약 180일 남음).");
    EXPECT_EQ(describe(license, kNoon, phrasebook(Language::Japanese)),
              u"2027 年 5 月 20 日まで認証されています (残り約 180 日)。");
}

TEST(LicenseText, CountsOneDayInTheSingular)
{
    EXPECT_EQ(describe(kmsLicense(LicenseStatus::Licensed, std::chrono::days(1)), kNoon,
                       phrasebook(Language::English)),
              u"Activated until 22 November 2026 (about 1 day left). Please renew it soon.");
}

TEST(LicenseText, DatesAreThoseOfTheZoneOfNow)
{
    const QDateTime taipei = offsetTime(QDate(2026, 11, 21), QTime(20, 0), 8 * 3600);
    const License license =
        kmsLicense(LicenseStatus::Licensed, std::chrono::days(40) + std::chrono::hours(6));
    EXPECT_TRUE(describe(license, taipei, phrasebook(Language::English)).contains(u"1 January 2027"));
}

TEST(LicenseText, EveryStatusAndChannelHasASentenceInEveryLanguage)
{
    using enum Channel;
    for (const Language language : kLanguages) {
        for (const Channel channel : {KmsClient, KmsHost, Mak, Retail, Oem, Subscription, Evaluation,
                                      ActiveDirectory, VirtualMachine, Token, Unknown}) {
            for (int status = 0; status <= 6; ++status) {
                for (const int days : {0, 12, 180}) {
                    License license = kmsLicense(static_cast<LicenseStatus>(status), std::chrono::days(days));
                    license.channel = channel;
                    expectReadable(describe(license, kNoon, phrasebook(language)), language,
                                   toString(channel));
                }
            }
        }
    }
}

TEST(LicenseText, DoubtsWhatLastsLongerThanTheOrganizationGives)
{
    const License license = kmsLicense(LicenseStatus::Licensed, std::chrono::days(4000));
    EXPECT_EQ(describe(license, kNoon, phrasebook(Language::English)),
              u"Activated until 3 November 2037 (about 4,000 days left). But that is longer than your "
              u"organization's server gives.");
    for (const Language language : kLanguages)
        expectReadable(describe(license, kNoon, phrasebook(language)), language, QStringLiteral("2037"));
}

TEST(LicenseText, SaysThatUpdatesHaveEndedAndNeverThatActivationHas)
{
    License license = kmsLicense(LicenseStatus::Licensed, std::chrono::days(180));
    license.family = ProductFamily::Office;
    license.version = QStringLiteral("2021");
    EXPECT_EQ(
        describe(license, kNoon, phrasebook(Language::English)),
        u"Activated until 20 May 2027 (about 180 days left). But it has had no security updates since 13 "
        u"October 2026.");
    EXPECT_EQ(describe(license, kNoon, phrasebook(Language::TraditionalChinese)),
              u"有效至 2027 年 5 月 20 日（約剩 180 天）。不過，自 2026 年 10 月 13 日起已沒有安全性更新。");
    EXPECT_EQ(
        describe(license, kNoon, phrasebook(Language::Korean)),
        u"2027년 5월 20일까지 정품 인증되어 있습니다(약 180일 남음). 다만 2026년 10월 13일 이후로는 보안 "
        u"업데이트가 없습니다.");
    EXPECT_EQ(describe(license, kNoon, phrasebook(Language::Japanese)),
              u"2027 年 5 月 20 日まで認証されています (残り約 180 日)。ただし、2026 年 10 月 13 日以降、"
              u"セキュリティ更新プログラムはありません。");
    EXPECT_EQ(stateOf(license), LicenseState::Activated);

    license.status = LicenseStatus::Notification;
    EXPECT_FALSE(describe(license, kNoon, phrasebook(Language::English)).contains(u"updates"));
}

TEST(LicenseText, TellsExtendedUpdatesByTheirLastDay)
{
    License license = kmsLicense(LicenseStatus::Licensed, std::chrono::days(180));
    license.version = QStringLiteral("10");
    license.windowsBuild = 19045;
    license.extendedUpdates = {{1, LicenseStatus::Licensed}, {2, LicenseStatus::Licensed}};
    EXPECT_EQ(describe(license, kNoon, phrasebook(Language::English)),
              u"Activated until 20 May 2027 (about 180 days left). Extended security updates (ESU) until 12 "
              u"October "
              u"2027.");
    license.extendedUpdates.last().status = LicenseStatus::Unlicensed;
    EXPECT_EQ(
        describe(license, kNoon, phrasebook(Language::English)),
        u"Activated until 20 May 2027 (about 180 days left). But it has had no security updates since 13 "
        u"October 2026. The key for extended security updates (ESU) until 12 October 2027 is not "
        u"activated.");
    for (const Language language : kLanguages)
        expectReadable(describe(license, kNoon, phrasebook(language)), language, QStringLiteral("esu"));
}

TEST(LicenseText, EveryLicenseHasAStateOfItsOwn)
{
    License license = kmsLicense(LicenseStatus::Licensed, {});
    license.channel = Channel::Retail;
    EXPECT_EQ(describe(license, kNoon, phrasebook(Language::English)),
              u"It is activated. It was bought separately and stays as it is.");
    license.status = LicenseStatus::OutOfBoxGrace;
    license.remaining = std::chrono::days(5);
    license.channel = Channel::Mak;
    EXPECT_EQ(
        describe(license, kNoon, phrasebook(Language::English)),
        u"Not activated yet; everything works until 26 November 2026 (about 5 days left). It has a single "
        u"product key of its own (MAK) and stays as it is.");
    license.status = LicenseStatus::Licensed;
    license.channel = Channel::VirtualMachine;
    EXPECT_EQ(describe(license, kNoon, phrasebook(Language::English)),
              u"It is activated. The server that this virtual machine runs on activates it and renews it.");
    license.remaining = {};
    license.channel = Channel::Token;
    EXPECT_EQ(describe(license, kNoon, phrasebook(Language::English)),
              u"It is activated. A certificate of your organization activates it.");
}

TEST(LicenseText, TellsALicenseOfNoKnownKindFromNone)
{
    License license = kmsLicense(LicenseStatus::Licensed, {});
    license.channel = Channel::Unknown;
    EXPECT_EQ(describe(license, kNoon, phrasebook(Language::English)),
              u"It is licensed but does not say how, and stays as it is.");
    license.status = LicenseStatus::Notification;
    EXPECT_EQ(describe(license, kNoon, phrasebook(Language::English)),
              u"It has a license of another kind and stays as it is.");
}

TEST(LicenseText, HasFiveWordsAndNeverTheStateOfWindows)
{
    using enum LicenseState;
    for (const Language language : kLanguages) {
        QSet<QString> words;
        for (const LicenseState state : {Activated, RenewSoon, Grace, Expired, Other}) {
            expectReadable(stateWord(state, phrasebook(language)), language, toString(state));
            words << stateWord(state, phrasebook(language));
        }
        EXPECT_EQ(words.size(), 5);
    }
    EXPECT_EQ(stateWord(RenewSoon, phrasebook(Language::English)), u"Activated, renew soon");
    EXPECT_FALSE(describe(kmsLicense(LicenseStatus::Notification, {}), kNoon, phrasebook(Language::English))
                     .contains(u"Notification"));
}

TEST(LicenseText, NamesProductsAsPeopleDo)
{
    using enum ProductFamily;
    EXPECT_EQ(nameOf(Windows, QStringLiteral("Windows(R), Enterprise edition")), u"Windows Enterprise");
    EXPECT_EQ(nameOf(Windows, QStringLiteral("Windows(R), Professional edition"), QStringLiteral("11")),
              u"Windows 11 Pro");
    EXPECT_EQ(nameOf(Windows, QStringLiteral("Windows(R), EnterpriseS edition")), u"Windows Enterprise LTSC");
    EXPECT_EQ(nameOf(Windows, QStringLiteral("Windows(R) 7, Professional edition")), u"Windows 7 Pro");
    EXPECT_EQ(nameOf(Windows, QStringLiteral("Windows(R), ServerDatacenter edition"), QStringLiteral("2022")),
              u"Windows Server 2022 Datacenter");
    EXPECT_EQ(nameOf(Windows, QStringLiteral("Windows(R), ServerStandard edition")),
              u"Windows Server Standard");
    EXPECT_EQ(nameOf(Windows, QStringLiteral("Windows(R), ServerRdsh edition"), QStringLiteral("11")),
              u"Windows 11 Enterprise multi-session");
    EXPECT_EQ(
        nameOf(Windows, QStringLiteral("Windows(R), Education edition"), {}, Language::TraditionalChinese),
        u"Windows 教育版");
    EXPECT_EQ(nameOf(Office, QStringLiteral("Office 21, Office21ProPlus2021VL_KMS_Client_AE edition")),
              u"Office LTSC Professional Plus 2021");
    EXPECT_EQ(nameOf(Office, QStringLiteral("Office 19, Office19ProPlus2019VL_KMS_Client_AE edition")),
              u"Office Professional Plus 2019");
    EXPECT_EQ(nameOf(Office, QStringLiteral("Office 16, Office16ProPlusVL_KMS_Client edition")),
              u"Office Professional Plus 2016");
    EXPECT_EQ(nameOf(Office, QStringLiteral("Office 24, Office24Standard2024VL_KMS_Client_AE edition")),
              u"Office LTSC Standard 2024");
    EXPECT_EQ(nameOf(Visio, QStringLiteral("Office 21, Office21VisioPro2021VL_KMS_Client_AE edition")),
              u"Visio LTSC Professional 2021");
    EXPECT_EQ(nameOf(Project, QStringLiteral("Office 16, Office16ProjectProXC2RVL_KMS_ClientC2R edition")),
              u"Project Professional 2016");
    EXPECT_EQ(nameOf(Office, QStringLiteral("Office 16, Office16O365HomePremR_Subscription1 edition")),
              u"Microsoft 365 Family or Personal");
}

TEST(LicenseText, TheFirstDaysOfAnOfficeAreNoLicense)
{
    License grace = kmsLicense(LicenseStatus::OutOfBoxGrace, std::chrono::minutes(7195));
    grace.family = ProductFamily::Office;
    grace.channel = Channel::Grace;
    EXPECT_EQ(describe(grace, kNoon, phrasebook(Language::English)),
              u"Not activated yet; everything works until 26 November 2026 (about 4 days left). If the same "
              u"Office is listed once more, this line does not matter.");
    grace.status = LicenseStatus::Notification;
    grace.remaining = {};
    EXPECT_EQ(describe(grace, kNoon, phrasebook(Language::English)),
              u"The first days that a new Office has are over. If the same Office is listed once more, this "
              u"line does not matter.");
}

/// As real PCs have shown them (tests/rows/observed).
TEST(LicenseText, NamesTheOlderAndTheRarerOnesToo)
{
    using enum ProductFamily;
    EXPECT_EQ(nameOf(Office, QStringLiteral("Office 15, OfficeProPlusVL_KMS_Client edition")),
              u"Office Professional Plus 2013");
    EXPECT_EQ(nameOf(Office, QStringLiteral("Office 14, OfficeProPlus-KMS_Client edition")),
              u"Office Professional Plus 2010");
    EXPECT_EQ(
        nameOf(Project, QStringLiteral("Office 24, Office24ProjectPro2024PreviewVL_KMS_Client_AE edition")),
        u"Project Professional 2024 Preview");
    EXPECT_EQ(nameOf(Office, QStringLiteral("Office 16, Office16MondoVL_KMS_Client edition")),
              u"Office 2016");
    EXPECT_EQ(nameOf(Office, QStringLiteral("Office 16, OfficeKMSHostVL_KMS_Host edition")), u"Office 2016");
    EXPECT_EQ(nameOf(Visio, QStringLiteral("Office 16, Office16VisioUnheardVL_MAK edition")), u"Visio 2016");
    EXPECT_EQ(nameOf(Windows, QStringLiteral("Windows Server(R), ServerEnterprise edition")),
              u"Windows Server Enterprise");
    EXPECT_EQ(
        nameOf(Windows, QStringLiteral("Windows(R), ServerStandardEval edition"), QStringLiteral("2019")),
        u"Windows Server 2019 Standard Evaluation");
}

TEST(LicenseText, NamesAnInstalledWindowsInTheLanguage)
{
    const QString name = QStringLiteral("Windows 11 Enterprise");
    EXPECT_EQ(plainProductName(name, phrasebook(Language::TraditionalChinese)), u"Windows 11 企業版");
    EXPECT_EQ(plainProductName(name, phrasebook(Language::Japanese)), u"Windows 11 Enterprise");
}

TEST(LicenseText, LeavesANameItDoesNotKnowAsItIs)
{
    EXPECT_EQ(
        plainProductName(QStringLiteral("Office LTSC Professional Plus 2021"), phrasebook(Language::Korean)),
        u"Office LTSC Professional Plus 2021");
    EXPECT_EQ(plainProductName(QStringLiteral("Office 21, Office21Novelty2021VL_KMS_Client_AE edition"),
                               phrasebook(Language::English)),
              u"Office 2021");
}

} // namespace activation::text
