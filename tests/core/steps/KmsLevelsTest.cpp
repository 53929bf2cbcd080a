// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/ProductsCheck.h"
#include "core/practice/HealthyPc.h"
#include "core/steps/Plan.h"
#include "tests/core/steps/RunScene.h"

#include <array>

namespace activation {

namespace {

/// What may stand on one level before.
enum class Stands { Nothing, OursFirst, OursSecond, Foreign };

constexpr std::array kStands{Stands::Nothing, Stands::OursFirst, Stands::OursSecond, Stands::Foreign};

/// The port differs with each level: what undo puts back is what stood there, not something like it.
KmsSetting settingOf(Stands stands, std::uint16_t port)
{
    switch (stands) {
    case Stands::Nothing:
        return {};
    case Stands::OursFirst:
        return {QStringLiteral("kms1.sample.example"), 1688};
    case Stands::OursSecond:
        return {QStringLiteral("KMS2.sample.example."), 1688};
    case Stands::Foreign:
        return {QStringLiteral("127.0.0.2"), port};
    }
    return {};
}

/// One PC for each combination of what stands on the levels of its two products.
class KmsLevels : public testing::TestWithParam<std::tuple<HostSource, bool, Stands, Stands, Stands>>
{
protected:
    void SetUp() override
    {
        const auto& [source, hostPerProduct, machine, application, product] = GetParam();
        m_scene.site.kms.source = source;
        for (ProductRule& rule : m_scene.site.products)
            rule.hostPerProduct = hostPerProduct;
        practice::PracticeState& pc = m_scene.before;
        pc = practice::healthyPc(m_scene.site);
        if (source == HostSource::Discovered)
            m_scene.site.kms.hosts.clear();
        pc.machineKms = settingOf(machine, 1701);
        for (const char16_t* id : {kWindowsApplication, kOfficeApplication}) {
            if (application != Stands::Nothing)
                pc.applicationKms.insert(QString::fromUtf16(id), settingOf(application, 1702));
        }
        for (License& license : pc.licenses) {
            license.kmsHost = settingOf(product, 1703).host;
            license.kmsPort = settingOf(product, 1703).port;
        }
        change(pc);
        m_scene.run({}); // makes the PC
        m_before = settings();
    }

    virtual void change(practice::PracticeState&) const {}
    virtual Findings alsoFound() const { return {}; }

    KmsSettings settings() const
    {
        return std::as_const(*m_scene.pc).licensing().kmsSettings(Limit{kLookTimeout, {}}).valueOr({});
    }

    /// Check, plan and run; whether it took no more than that one time.
    bool repair() { return !planned().steps.isEmpty() && m_scene.runOn(planned()).end == RunEnd::Completed; }

    Plan planned() const
    {
        const Person person;
        const Findings none;
        const Finding finding =
            checkProducts(CheckInput{*m_scene.system, LicensesRead(*m_scene.system), m_scene.site, person,
                                     none, Limit{kLookTimeout, {}}});
        return makePlan(alsoFound() + Findings{finding}, m_scene.site, Choices{});
    }

    RunScene m_scene;
    KmsSettings m_before;
};

/// The first host is down and the second one answers.
class KmsLevelsOnFallback : public KmsLevels
{
protected:
    void change(practice::PracticeState& pc) const override
    {
        pc.hosts.first().tcp = TcpOutcome::Refused;
        pc.machineKms.lookupDomain = QStringLiteral("sample.example");
        pc.machineKms.activationType = ActivationType::Kms;
    }

    Findings alsoFound() const override
    {
        Finding port{CheckId::Port, Verdict::Advice, Reason::PortOpenOnFallback, {}, {}};
        port.facts.set(Fact::Host, QStringLiteral("kms2.sample.example"));
        port.facts.set(Fact::Port, qint64{1688});
        return {port};
    }
};

/// Where nothing is found by discovery and nothing by its own type unless what stands on one of the levels
/// goes, and the domain of the profile comes.
class KmsRestOnLevels : public KmsLevels
{
protected:
    void SetUp() override
    {
        const auto& [source, hostPerProduct, machine, application, product] = GetParam();
        m_scene.site.kms.source = source;
        practice::PracticeState& pc = m_scene.before;
        pc = practice::healthyPc(m_scene.site);
        pc.machineKms = {};
        if (source == HostSource::Discovered) {
            m_scene.site.kms.hosts.clear();
            m_scene.site.kms.discoverySuffixes = {QStringLiteral("sample.example")};
            if (hostPerProduct) // here: the PC does not know the domain itself
                pc.dnsSuffixes = {QStringLiteral("lan")};
            pc.srv.insert(
                QStringLiteral("sample.example"),
                SrvAnswer{LookupOutcome::Found, {SrvRecord{{pc.hosts.first().name, 1688}, 0, 100}}});
        }
        put(machine, pc.machineKms);
        for (const char16_t* id : {kWindowsApplication, kOfficeApplication})
            put(application, pc.applicationKms[QString::fromUtf16(id)]);
        for (const License& license : pc.licenses)
            put(product, pc.productKms[license.activationId]);
        pc.applicationKms = withoutEmptyLevels(pc.applicationKms);
        pc.productKms = withoutEmptyLevels(pc.productKms);
        m_scene.run({});
        m_before = settings();
    }

    static void put(Stands stands, KmsSetting& setting)
    {
        switch (stands) {
        case Stands::Nothing:
            return;
        case Stands::OursFirst:
            setting.lookupDomain = QStringLiteral("SAMPLE.example");
            setting.activationType = ActivationType::Kms;
            return;
        case Stands::OursSecond:
            setting.activationType = ActivationType::ActiveDirectory;
            return;
        case Stands::Foreign:
            setting.lookupDomain = QStringLiteral("elsewhere.example");
            setting.activationType = ActivationType::Token;
            return;
        }
    }
};

} // namespace

TEST_P(KmsLevels, EndAtTheHostOfTheOrganizationAndComeBackAsTheyWere)
{
    const HostSource source = std::get<HostSource>(GetParam());
    ASSERT_TRUE(repair() || source == HostSource::Preset)
        << "only a preset host may be one that does not answer";
    const KmsSettings after = settings();
    for (const License& license : m_scene.licenses()) {
        EXPECT_TRUE(isLicensed(license) || source == HostSource::Preset) << license.name.toStdString();
        if (source == HostSource::Named) {
            EXPECT_EQ(license.kmsHost, QStringLiteral("kms1.sample.example"));
        }
        if (source == HostSource::Discovered) {
            EXPECT_EQ(license.kmsHost, QString());
        }
    }
    for (const KmsSetting& setting : after)
        EXPECT_TRUE(source == HostSource::Preset || setting.host.startsWith(u"kms", Qt::CaseInsensitive))
            << setting.host.toStdString();
    if (source == HostSource::Preset) {
        EXPECT_EQ(after, m_before);
    }
    if (source == HostSource::Discovered) {
        EXPECT_TRUE(after.isEmpty());
    }
    // Where the machine-wide setting does, nothing is overridden that was not before.
    const QStringList levels = after.keys();
    for (const QString& scope : levels)
        EXPECT_TRUE(scope.isEmpty() || m_before.contains(scope) || std::get<bool>(GetParam()))
            << scope.toStdString();
    for (const StepRequest& step : planned().steps)
        EXPECT_NE(kindOf(step), StepKind::SetKmsHost) << "one run was not enough";

    EXPECT_TRUE(m_scene.undo().complete);
    EXPECT_EQ(settings(), m_before);
}

TEST_P(KmsLevelsOnFallback, EndAtTheHostThatAnswersOnTheLevelInForceAndComeBackAsTheyWere)
{
    ASSERT_TRUE(repair());
    for (const License& license : m_scene.licenses()) {
        EXPECT_TRUE(isLicensed(license)) << license.name.toStdString();
        EXPECT_TRUE(
            isSameHost({license.kmsHost, license.kmsPort}, {QStringLiteral("kms2.sample.example"), 1688}))
            << license.kmsHost.toStdString();
    }
    const KmsSettings after = settings();
    for (auto level = after.begin(); level != after.end(); ++level) {
        EXPECT_NE(level->host, QStringLiteral("127.0.0.2"));
        EXPECT_TRUE(level.key().isEmpty() || m_before.contains(level.key()) || std::get<bool>(GetParam()))
            << level.key().toStdString();
    }
    EXPECT_EQ(after.value({}).lookupDomain, QStringLiteral("sample.example"));
    EXPECT_EQ(after.value({}).activationType, ActivationType::Kms);
    for (const StepRequest& step : planned().steps)
        EXPECT_NE(kindOf(step), StepKind::SetKmsHost) << "one run was not enough";
    EXPECT_TRUE(m_scene.undo().complete);
    EXPECT_EQ(settings(), m_before);
}

INSTANTIATE_TEST_SUITE_P(EveryCell, KmsLevelsOnFallback,
                         testing::Combine(testing::Values(HostSource::Named), testing::Bool(),
                                          testing::ValuesIn(kStands), testing::ValuesIn(kStands),
                                          testing::ValuesIn(kStands)));

TEST_P(KmsRestOnLevels, NeitherDomainNorTypeIsInTheWayAfterOneRunAndBothComeBack)
{
    ASSERT_TRUE(repair());
    for (const License& license : m_scene.licenses())
        EXPECT_TRUE(isLicensed(license)) << license.name.toStdString();
    for (const KmsSetting& setting : settings()) {
        EXPECT_TRUE(setting.activationType == ActivationType::Any ||
                    setting.activationType == ActivationType::Kms);
        EXPECT_TRUE(setting.lookupDomain != QStringLiteral("elsewhere.example") ||
                    std::get<HostSource>(GetParam()) == HostSource::Named);
    }
    for (const StepRequest& step : planned().steps)
        EXPECT_NE(kindOf(step), StepKind::SetKmsHost) << "one run was not enough";
    EXPECT_TRUE(m_scene.undo().complete);
    EXPECT_EQ(settings(), m_before);
}

INSTANTIATE_TEST_SUITE_P(EveryCell, KmsRestOnLevels,
                         testing::Combine(testing::Values(HostSource::Named, HostSource::Discovered),
                                          testing::Bool(), testing::ValuesIn(kStands),
                                          testing::ValuesIn(kStands), testing::ValuesIn(kStands)));

INSTANTIATE_TEST_SUITE_P(EveryCell, KmsLevels,
                         testing::Combine(testing::Values(HostSource::Named, HostSource::Discovered,
                                                          HostSource::Preset),
                                          testing::Bool(), testing::ValuesIn(kStands),
                                          testing::ValuesIn(kStands), testing::ValuesIn(kStands)));

} // namespace activation
