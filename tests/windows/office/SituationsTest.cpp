// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/ConflictingOfficeCheck.h"
#include "tests/windows/office/OfficeSystem.h"
#include "tests/windows/office/PrefixRegistry.h"
#include "tests/windows/office/Situation.h"

#include <gtest/gtest.h>

namespace activation::windows {

using namespace std::chrono_literals;

namespace {

class OfficeSituation : public ::testing::TestWithParam<Situation>
{
protected:
    void SetUp() override
    {
        SKIP_ON_A_REAL_WINDOWS();
        arrange(GetParam());
    }
};

std::string described(const OfficeProduct& product)
{
    return QStringLiteral("%1 \"%2\" technology %3 bitness %4 version %5 languages %6 bytes %7\n")
        .arg(product.releaseId, product.displayName)
        .arg(int(product.technology))
        .arg(int(product.bitness))
        .arg(product.version, product.languages.join(u','))
        .arg(product.bytes)
        .toStdString();
}

std::string described(const QList<OfficeProduct>& products)
{
    std::string text;
    for (const OfficeProduct& product : products)
        text += described(product);
    return text;
}

QStringList removalsOf(const Finding& finding)
{
    QStringList ids;
    for (const StepRequest& repair : finding.repairs)
        if (const auto* removal = std::get_if<RemoveOffice>(&repair))
            ids.append(removal->product.releaseId);
    ids.sort();
    return ids;
}

std::string nameOf(const ::testing::TestParamInfo<Situation>& info)
{
    QString name = info.param.name;
    return name.replace(u'-', u'_').toStdString();
}

} // namespace

TEST_P(OfficeSituation, GivesTheProductsThatAreThere)
{
    const auto products = WindowsOffice().products({10s, {}});
    ASSERT_TRUE(products.hasValue());
    EXPECT_EQ(described(*products), described(GetParam().products));
}

TEST_P(OfficeSituation, LeadsToTheRightFinding)
{
    const OfficeSystem system;
    const SiteProfile profile = officeSite();
    const Finding finding =
        checkConflictingOffice({system, LicensesRead(system), profile, {}, {}, {10s, {}}});
    EXPECT_EQ(toString(finding.reason).toStdString(), GetParam().finding.toStdString());
    EXPECT_EQ(removalsOf(finding), GetParam().removes);
}

INSTANTIATE_TEST_SUITE_P(, OfficeSituation, ::testing::ValuesIn(situations()), nameOf);

TEST(OfficeSituations, AreManyEnoughToBeBelieved)
{
    EXPECT_GE(situations().size(), 20u);
}

} // namespace activation::windows
