// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/UtcTime.h"
#include "core/checks/ProductsCheck.h"
#include "core/practice/HealthyPc.h"
#include "core/practice/PracticePc.h"
#include "core/practice/PracticeState.h"
#include "core/steps/Plan.h"
#include "ui/text/LicenseText.h"

#include <benchmark/benchmark.h>

#include <QUuid>

namespace {

using namespace activation;

SiteProfile site()
{
    SiteProfile profile;
    profile.kms.hosts = {HostRule{std::nullopt, {}, {{{QStringLiteral("kms.sample.example"), 1688}, {}}}}};
    for (const ProductFamily family : {ProductFamily::Windows, ProductFamily::Office}) {
        ProductRule rule;
        rule.family = family;
        rule.setupKey = QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE");
        profile.products.append(rule);
    }
    return profile;
}

/// Rows that differ in everything that a row can differ in: half to be activated, half activated, each with
/// an id of its own and a host that is not the profile's.
practice::PracticeState pcWithRows(qint64 rows)
{
    practice::PracticeState pc = practice::healthyPc(site());
    const QList<License> patterns = pc.licenses;
    pc.licenses.clear();
    for (qint64 row = 0; row < rows; ++row) {
        License license = patterns[row % patterns.size()];
        license.activationId =
            QUuid::createUuidV5(QUuid(), QString::number(row)).toString(QUuid::WithoutBraces);
        license.kmsHost = QStringLiteral("kms%1.elsewhere.example").arg(row);
        if (row % 2 == 0) {
            license.status = LicenseStatus::Licensed;
            license.remaining = std::chrono::days{100};
        }
        pc.licenses.append(license);
    }
    return pc;
}

Finding look(const practice::PracticePc& pc, const SiteProfile& profile)
{
    return checkProducts({pc, LicensesRead(pc), profile, Person{}, {}, {std::chrono::seconds{60}, {}}});
}

void check(benchmark::State& state)
{
    const SiteProfile profile = site();
    const practice::PracticePc pc(pcWithRows(state.range(0)));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(look(pc, profile));
}

void plan(benchmark::State& state)
{
    const SiteProfile profile = site();
    const practice::PracticePc pc(pcWithRows(state.range(0)));
    const Findings findings{look(pc, profile)};
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(makePlan(findings, profile, Choices{}));
}

void sentences(benchmark::State& state)
{
    const QList<License> licenses = pcWithRows(state.range(0)).licenses;
    const QDateTime now = utcTime(QDate(2026, 3, 1), QTime(12, 0));
    const text::Phrasebook phrases(Language::TraditionalChinese);
    for ([[maybe_unused]] auto _ : state) {
        for (const License& license : licenses) {
            benchmark::DoNotOptimize(text::productName(license, phrases));
            benchmark::DoNotOptimize(text::describe(license, now, phrases));
        }
    }
}

constexpr auto kUnit = benchmark::kMicrosecond;

BENCHMARK(check)->Arg(10)->Arg(1000)->Arg(5000)->Unit(kUnit);
BENCHMARK(plan)->Arg(10)->Arg(1000)->Arg(5000)->Unit(kUnit);
BENCHMARK(sentences)->Arg(10)->Arg(1000)->Arg(5000)->Unit(kUnit);

} // namespace

BENCHMARK_MAIN();
