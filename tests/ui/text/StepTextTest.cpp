// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/StepText.h"
#include "tests/ui/text/Readable.h"

#include <gtest/gtest.h>

namespace activation::text {

namespace {

OfficeProduct trial()
{
    OfficeProduct product;
    product.releaseId = QStringLiteral("O365HomePremRetail");
    product.displayName = QStringLiteral("Microsoft 365");
    return product;
}

QList<StepRequest> everyRequest()
{
    const ActivateProduct activate{
        QStringLiteral("id"), QStringLiteral("Windows(R), Enterprise edition"), ProductFamily::Windows, {}};
    return {SetLicensingService{},
            SetLicensingService{{ServiceStart::Disabled, false}},
            SetTimeZone{QStringLiteral("Taipei Standard Time")},
            SetTimeZone{QStringLiteral("Nepal Standard Time")},
            SynchronizeClock{},
            CloseProgram{{QStringLiteral("winword.exe"), QStringLiteral("Word")}},
            RemoveOffice{trial()},
            InstallSetupKey{ProductFamily::Windows, {}, {}},
            InstallSetupKey{ProductFamily::Office, QStringLiteral("2021"), {}},
            InstallSetupKey{ProductFamily::Project, {}, {}},
            InstallSetupKey{ProductFamily::Visio, {}, {}},
            SetKmsHost{{}, {QStringLiteral("kms.example.edu"), 1688}},
            SetKmsHost{{}, {}},
            SetKmsHost{QString::fromUtf16(kOfficeApplication), {}},
            SetKmsHost{QStringLiteral("id-of-a-product"), {}},
            activate};
}

QString inEnglish(const StepRequest& request, const SiteProfile& profile = sampleProfile())
{
    return describe(request, profile, phrasebook(Language::English));
}

StepResult activation(StepOutcome outcome)
{
    return {ActivateProduct{}, outcome, std::nullopt};
}

} // namespace

TEST(StepText, SaysEveryStepInEveryLanguageBeforeAndDuring)
{
    QSet<StepKind> kinds;
    for (const StepRequest& request : everyRequest()) {
        kinds << kindOf(request);
        for (const Language language : kLanguages) {
            const QString what = toString(kindOf(request));
            expectReadable(describe(request, sampleProfile(), phrasebook(language)), language, what);
            expectReadable(describeRunning(request, phrasebook(language)), language, what);
        }
    }
    EXPECT_EQ(kinds.size(), static_cast<int>(std::variant_size_v<StepRequest>));
}

TEST(StepText, NamesHostAndPort)
{
    EXPECT_EQ(inEnglish(SetKmsHost{{}, {QStringLiteral("kms.example.edu"), 0}}),
              u"Set the KMS host to kms.example.edu, port 1688");
    SiteProfile profile = sampleProfile();
    profile.kms.hosts.first().hosts.first().label = {{{Language::English, QStringLiteral("Library server")}}};
    EXPECT_EQ(inEnglish(SetKmsHost{{}, {QStringLiteral("kms.example.edu"), 1690}}, profile),
              u"Set the KMS host to Library server (kms.example.edu, port 1690)");
}

TEST(StepText, SaysWhereAHostIsTakenAway)
{
    const QString taken = QStringLiteral("Take away the KMS host that is set here");
    const QString office = QString::fromUtf16(kOfficeApplication);
    EXPECT_EQ(inEnglish(SetKmsHost{{}, {}}), taken);
    EXPECT_EQ(inEnglish(SetKmsHost{QString::fromUtf16(kWindowsApplication), {}}),
              QStringLiteral("Windows: ") + taken);
    EXPECT_EQ(inEnglish(SetKmsHost{office, {}}), QStringLiteral("Office: ") + taken);
    EXPECT_EQ(inEnglish(SetKmsHost{office, {QStringLiteral("kms.example.edu"), 0}}),
              u"Office: Set the KMS host to kms.example.edu, port 1688");
    SiteProfile discovered = sampleProfile();
    discovered.kms.source = HostSource::Discovered;
    EXPECT_EQ(inEnglish(SetKmsHost{{}, {}}, discovered), u"Let Windows find the KMS host by itself");
    EXPECT_EQ(inEnglish(SetKmsHost{office, {}}, discovered), QStringLiteral("Office: ") + taken);
}

TEST(StepText, NamesTheZoneByItsCity)
{
    EXPECT_EQ(inEnglish(SetTimeZone{QStringLiteral("Taipei Standard Time")}),
              u"Set the time zone to Taipei (UTC+8)");
}

TEST(StepText, NamesTheProductAsPeopleDo)
{
    EXPECT_EQ(inEnglish(everyRequest().last()), u"Activate Windows Enterprise");
    EXPECT_EQ(inEnglish(RemoveOffice{trial()}), u"Remove Microsoft 365; your documents stay");
}

TEST(StepText, HasAWordForEveryOutcome)
{
    using enum StepOutcome;
    for (const Language language : kLanguages) {
        for (const StepOutcome outcome : {Done, Failed, Cancelled, NotRun})
            expectReadable(outcomeWord(outcome, phrasebook(language)), language, toString(outcome));
    }
    EXPECT_EQ(outcomeWord(Failed, phrasebook(Language::English)), u"Did not work");
}

TEST(FailureText, ExplainsEveryCauseInEveryLanguage)
{
    for (int number = 0; number <= static_cast<int>(Cause::Unreadable); ++number) {
        const auto cause = static_cast<Cause>(number);
        QSet<QString> headings;
        for (const Language language : kLanguages) {
            const Wording wording =
                describe(Failure{cause, 0, {}}, {}, sampleProfile(), phrasebook(language));
            expectReadable(wording, language, toString(cause));
            EXPECT_FALSE(wording.why.isEmpty() || wording.whatToDo.isEmpty())
                << toString(cause).toStdString();
        }
    }
}

TEST(FailureText, ExplainsByTheCodeWhereThereIsOne)
{
    const Failure failure{Cause::Rejected, 0xC004F038, {}};
    EXPECT_TRUE(describe(failure, {}, sampleProfile(), phrasebook(Language::English)).why.contains(u"25th"));
}

TEST(FailureText, NeverShowsTheDetailMeantForTheLog)
{
    const Failure failure{Cause::StorageFailed, 0, QStringLiteral("/secret/path")};
    const Wording wording = describe(failure, {}, sampleProfile(), phrasebook(Language::English));
    EXPECT_FALSE(sentencesOf(wording).join(u' ').contains(u"secret"));
}

TEST(RunText, SaysEveryEndInEveryLanguage)
{
    using enum RunEnd;
    for (const Language language : kLanguages) {
        for (const RunEnd end : {Completed, RunEnd::Failed, RunEnd::Cancelled, RestartNeeded, NotStarted}) {
            RunResult result;
            result.end = end;
            expectReadable(describe(result, {}, sampleProfile(), phrasebook(language)), language,
                           toString(end));
            result.failure = Failure{Cause::Rejected, 0xC004F074, {}};
            expectReadable(describe(result, {}, sampleProfile(), phrasebook(language)), language,
                           toString(end));
        }
    }
}

TEST(RunText, TellsPartlyFromNotAtAll)
{
    RunResult result;
    result.end = RunEnd::Failed;
    result.failure = Failure{Cause::Rejected, 0xC004F038, {}};
    result.steps = {activation(StepOutcome::Failed), activation(StepOutcome::NotRun)};
    EXPECT_EQ(describe(result, {}, sampleProfile(), phrasebook(Language::English)).heading,
              u"Not activated yet");
    result.steps = {activation(StepOutcome::Done), activation(StepOutcome::Failed)};
    const Wording partly = describe(result, {}, sampleProfile(), phrasebook(Language::English));
    EXPECT_EQ(partly.heading, u"Partly activated");
    EXPECT_TRUE(partly.why.startsWith(u"The server is waiting for more computers. "));
}

TEST(RunText, SaysWhatTheChecksFoundUnlessItHasBeenRepairedSince)
{
    Finding finding{CheckId::Products, Verdict::Advice, Reason::ForeignHostSet, {}, {}};
    const SetKmsHost repair{{}, {QStringLiteral("kms.example.edu"), 1688}};
    finding.repairs = {repair};
    RunResult result;
    result.end = RunEnd::Failed;
    result.failure = Failure{Cause::Rejected, 0xC004F042, {}};
    result.steps = {{repair, StepOutcome::Failed, {}}, activation(StepOutcome::Failed)};
    const auto why = [&] {
        return describe(result, {finding}, sampleProfile(), phrasebook(Language::English)).why;
    };
    EXPECT_TRUE(why().contains(u"The product check found")) << why().toStdString();
    result.steps.first().outcome = StepOutcome::Done;
    EXPECT_FALSE(why().contains(u"The product check found")) << why().toStdString();
}

TEST(RunText, TellsOfWhatWasPassedOver)
{
    RunResult result;
    result.end = RunEnd::Completed;
    result.steps = {{SynchronizeClock{}, StepOutcome::PassedOver, Failure{Cause::AccessDenied, 0, {}}},
                    activation(StepOutcome::Done)};
    for (const Language language : kLanguages) {
        const auto wordings = describePassedOver(result, sampleProfile(), phrasebook(language));
        ASSERT_EQ(wordings.size(), 1);
        expectReadable(wordings.first(), language, QStringLiteral("passed over"));
        EXPECT_TRUE(wordings.first().heading.contains(
            describe(StepRequest(SynchronizeClock{}), sampleProfile(), phrasebook(language))));
    }
}

TEST(RunText, DoesNotClaimActivationThatWindowsDoesNotShow)
{
    RunResult result;
    result.end = RunEnd::Completed;
    result.steps = {activation(StepOutcome::Done)};
    EXPECT_NE(describe(result, {}, sampleProfile(), phrasebook(Language::English)).heading,
              u"Everything is activated");
}

TEST(StepText, AHostOfOneProductAloneNamesIt)
{
    SetKmsHost windows;
    windows.setting.host = QStringLiteral("kms.example.edu");
    SetKmsHost office = windows;
    windows.scope = QStringLiteral("id-of-windows");
    office.scope = QStringLiteral("id-of-office");
    const QList<StepRequest> steps{
        windows, office,
        ActivateProduct{windows.scope, QStringLiteral("Windows(R), Enterprise edition"),
                        ProductFamily::Windows, QStringLiteral("11")},
        ActivateProduct{office.scope,
                        QStringLiteral("Office 21, Office21ProPlus2021VL_KMS_Client_AE edition"),
                        ProductFamily::Office, QStringLiteral("2021")}};
    for (const Language language : kLanguages) {
        const QStringList said = describeAll(steps, sampleProfile(), phrasebook(language));
        ASSERT_EQ(said.size(), 4);
        EXPECT_EQ(QSet<QString>(said.begin(), said.end()).size(), 4) << said.join(u'|').toStdString();
        EXPECT_TRUE(said[0].startsWith(QStringLiteral("Windows 11"))) << said[0].toStdString();
        EXPECT_TRUE(said[1].startsWith(QStringLiteral("Office LTSC"))) << said[1].toStdString();
        for (const QString& line : said)
            expectReadable(line, language, line);
    }
    EXPECT_EQ(inEnglish(windows), u"One product: Set the KMS host to kms.example.edu, port 1688");
}

} // namespace activation::text
