// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/OfficeCatalog.h"

#include <gtest/gtest.h>

#include <ostream>

namespace activation {

namespace {

/// "ProPlus2021Volume", "MSI 16 PROPLUS", "Store Microsoft.Office.Desktop"; a build behind @, " x86" at the
/// end.
OfficeProduct product(QString text)
{
    OfficeProduct result;
    if (text.endsWith(u" x86")) {
        result.bitness = Bitness::X86;
        text.chop(4);
    }
    const QString build = text.section(u'@', 1, 1);
    const QStringList words = text.section(u'@', 0, 0).split(u' ');
    result.releaseId = words.last();
    int major = 16;
    if (words.first() == u"MSI") {
        result.technology = OfficeTechnology::WindowsInstaller;
        major = words.at(1).toInt();
    } else if (words.first() == u"Store") {
        result.technology = OfficeTechnology::Store;
    }
    result.version =
        QStringLiteral("%1.0.%2.20000").arg(major).arg(build.isEmpty() ? QStringLiteral("17928") : build);
    return result;
}

struct Pair
{
    const char16_t* wanted;
    const char16_t* other;
    Coexistence expected;
};

void PrintTo(const Pair& pair, std::ostream* out)
{
    *out << QStringView(pair.wanted).toString().toStdString() << " beside "
         << QStringView(pair.other).toString().toStdString();
}

class OfficePair : public ::testing::TestWithParam<Pair>
{};

TEST_P(OfficePair, IsJudgedByMicrosoftsRules)
{
    const OfficeProduct wanted = product(QStringView(GetParam().wanted).toString());
    const OfficeProduct other = product(QStringView(GetParam().other).toString());
    EXPECT_EQ(static_cast<int>(coexistence(wanted, other)), static_cast<int>(GetParam().expected));
}

using enum Coexistence;

INSTANTIATE_TEST_SUITE_P(Trial, OfficePair,
                         ::testing::Values(Pair{u"ProPlus2021Volume", u"O365HomePremRetail", Conflict},
                                           Pair{u"ProPlus2019Volume", u"HomeStudent2019Retail", Conflict},
                                           Pair{u"Standard2024Volume", u"HomeBusiness2021Retail", Conflict},
                                           Pair{u"ProPlus2021Volume", u"PersonalRetail", Conflict},
                                           Pair{u"ProPlus2021Volume", u"Professional2019Retail", Conflict},
                                           Pair{u"ProPlus2021Volume", u"Word2019Retail", Conflict},
                                           Pair{u"ProPlus2021Volume", u"Store Microsoft.Office.Desktop",
                                                Conflict},
                                           Pair{u"Word2021Volume", u"Word2019Retail", Conflict},
                                           Pair{u"Word2021Volume", u"Excel2019Retail", AskFirst}));

INSTANTIATE_TEST_SUITE_P(Subscription, OfficePair,
                         ::testing::Values(Pair{u"ProPlus2021Volume", u"O365ProPlusRetail", AskFirst},
                                           Pair{u"Standard2019Volume", u"O365BusinessRetail", AskFirst},
                                           Pair{u"ProPlus2021Volume", u"O365ProPlusEEANoTeamsRetail",
                                                AskFirst},
                                           Pair{u"ProPlus2021Volume", u"VisioProRetail", AskFirst},
                                           Pair{u"VisioPro2021Volume", u"VisioProRetail", AskFirst},
                                           Pair{u"MSI 16 PROPLUS", u"O365ProPlusRetail", AskFirst},
                                           Pair{u"ProPlus2021Volume", u"O365ProPlusRetail x86", AskFirst}));

INSTANTIATE_TEST_SUITE_P(ProjectAndVisio, OfficePair,
                         ::testing::Values(Pair{u"ProjectPro2019Volume", u"O365ProPlusRetail@10827", Fine},
                                           Pair{u"ProjectPro2019Volume", u"O365ProPlusRetail@10826",
                                                AskFirst},
                                           Pair{u"VisioPro2021Volume", u"O365ProPlusRetail@14326", Fine},
                                           Pair{u"VisioPro2021Volume", u"O365ProPlusRetail@14325", AskFirst},
                                           Pair{u"VisioPro2024Volume", u"O365ProPlusRetail@17928", Fine},
                                           Pair{u"VisioProXVolume", u"O365ProPlusRetail@10000", Fine},
                                           Pair{u"VisioPro2021Volume", u"O365HomePremRetail", Fine},
                                           Pair{u"VisioPro2021Volume", u"ProPlus2021Volume", Fine},
                                           Pair{u"ProPlus2021Volume", u"ProjectStd2021Volume", Fine},
                                           Pair{u"VisioPro2019Volume", u"ProPlus2021Volume", AskFirst},
                                           Pair{u"VisioProXVolume", u"ProPlus2021Volume", Fine},
                                           Pair{u"VisioPro2021Volume", u"ProjectPro2021Volume", Fine},
                                           Pair{u"VisioPro2021Volume", u"HomeStudent2019Retail", AskFirst},
                                           Pair{u"VisioPro2021Volume", u"VisioStd2019Retail", Conflict},
                                           Pair{u"MSI 16 VISPRO", u"HomeStudent2019Retail", Conflict},
                                           Pair{u"MSI 16 PRJPRO", u"O365ProPlusRetail", AskFirst}));

INSTANTIATE_TEST_SUITE_P(Versions, OfficePair,
                         ::testing::Values(Pair{u"ProPlus2021Volume", u"ProPlus2019Volume", Conflict},
                                           Pair{u"ProPlus2019Volume", u"ProPlus2021Volume", Conflict},
                                           Pair{u"MSI 15 PROPLUS", u"ProPlus2021Volume", Fine},
                                           Pair{u"ProPlus2021Volume", u"MSI 14 PROPLUS", Fine},
                                           Pair{u"ProPlus2021Volume", u"MSI 15 PROPLUSR", Fine},
                                           Pair{u"MSI 16 PROPLUS", u"HomeBusiness2019Retail", Conflict},
                                           Pair{u"ProPlus2021Volume", u"MSI 16 PROPLUS", Conflict},
                                           Pair{u"MSI 16 PROPLUS", u"MSI 16 VISPRO", Fine},
                                           Pair{u"MSI 16 PROPLUS", u"MSI 16 PROPLUSR", Conflict},
                                           Pair{u"MSI 16 PROPLUS", u"MSI 16 VISPROR", Fine},
                                           Pair{u"MSI 15 PROPLUS", u"Store Microsoft.Office.Desktop", Fine}));

INSTANTIATE_TEST_SUITE_P(
    Bitness, OfficePair,
    ::testing::Values(Pair{u"ProPlus2021Volume", u"ProPlus2021Volume x86", OtherBitness},
                      Pair{u"ProPlus2021Volume", u"VisioPro2021Volume x86", OtherBitness},
                      Pair{u"ProPlus2021Volume", u"VisioPro2019Volume x86", OtherBitness},
                      Pair{u"ProPlus2021Volume", u"MSI 15 PROPLUS x86", OtherBitness},
                      Pair{u"ProPlus2021Volume", u"O365HomePremRetail x86", Conflict},
                      Pair{u"ProPlus2021Volume", u"O365ProPlusRetail x86", AskFirst},
                      Pair{u"ProPlus2021Volume x86", u"VisioPro2021Volume x86", Fine}));

INSTANTIATE_TEST_SUITE_P(
    Harmless, OfficePair,
    ::testing::Values(Pair{u"ProPlus2021Volume", u"ProPlus2021Volume", Fine},
                      Pair{u"ProPlus2021Volume", u"proplus2021volume", Fine},
                      Pair{u"ProPlus2021Volume", u"ProofingTools x86", Fine},
                      Pair{u"ProPlus2021Volume", u"LanguagePack", Fine},
                      Pair{u"ProPlus2021Volume", u"OneNoteFreeRetail", Fine},
                      Pair{u"ProPlus2021Volume", u"SkypeforBusinessEntryRetail", Fine},
                      Pair{u"ProPlus2021Volume", u"SkypeforBusinessEntry2019Retail", Fine},
                      Pair{u"ProPlus2021Volume", u"LyncEntryRetail", Fine},
                      Pair{u"ProPlus2021Volume", u"GrooveRetail", Fine},
                      Pair{u"ProPlus2021Volume", u"SPDRetail", Fine},
                      Pair{u"ProPlus2021Volume", u"AccessRuntimeRetail", Fine},
                      Pair{u"ProPlus2021Volume", u"MSI 16 ACE x86", Fine},
                      Pair{u"ProPlus2021Volume", u"MSI 16 OMUI.ZH-TW", Fine},
                      Pair{u"ProPlus2021Volume", u"Store Microsoft.MicrosoftOfficeHub", Fine},
                      Pair{u"ProPlus2021Volume", u"Something", Fine},
                      Pair{u"O365ProPlusRetail", u"HomeStudent2019Retail", Fine}));

TEST(OfficeCoexistence, UnknownBitnessIsNoConflict)
{
    OfficeProduct other = product(QStringLiteral("VisioPro2021Volume"));
    other.bitness = Bitness::Any;
    EXPECT_EQ(coexistence(product(QStringLiteral("ProPlus2021Volume x86")), other), Fine);
}

} // namespace

} // namespace activation
