// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ReportText.h"
#include "core/visit/Report.h"
#include "core/visit/SupportCode.h"
#include "tests/ui/text/Readable.h"

#include <gtest/gtest.h>

namespace activation::text {

namespace {

Session failedVisit()
{
    Session session;
    Finding port{CheckId::Port, Verdict::Blocking, Reason::PortDropped, {}, {}};
    port.facts.set(Fact::Host, QStringLiteral("kms.example.edu"));
    port.facts.set(Fact::Port, qint64{1688});
    session.findings = {{CheckId::Administrator, Verdict::Passed, Reason::Elevated, {}, {}}, port};
    const Failure failure{Cause::Rejected, 0xC004F074, QStringLiteral("at 10.1.2.3")};
    License windows;
    windows.name = QStringLiteral("Windows(R), Enterprise edition");
    windows.channel = Channel::KmsClient;
    session.result =
        RunResult{RunEnd::Failed, {{ActivateProduct{}, StepOutcome::Failed, failure}}, {windows}, failure};
    return session;
}

QString inEnglish(const Session& session, const SiteProfile& profile = sampleProfile())
{
    return reportText({session, profile, kNow}, phrasebook(Language::English));
}

} // namespace

TEST(ReportText, ExplainsEverythingThatHappened)
{
    const Session session = failedVisit();
    const QString text = inEnglish(session);
    for (const QString& said :
         {QStringLiteral("Organization: Sample University"), QStringLiteral("Screen 5-3"),
          supportCode(supportFactsOf(session, sampleProfile())), QStringLiteral("No. 7, "),
          QStringLiteral("kms.example.edu"), QStringLiteral("Windows Enterprise"),
          QStringLiteral("Not activated yet"), QStringLiteral("Last error 0xC004F074"),
          QStringLiteral("02-5550-1234")})
        EXPECT_TRUE(text.contains(said)) << said.toStdString() << " is not in\n" << text.toStdString();
}

TEST(ReportText, ExplainsAnErrorOnce)
{
    const QString text = inEnglish(failedVisit());
    const QString why = QStringLiteral("port 1688");
    Session checkedOnly = failedVisit();
    checkedOnly.result.reset();
    checkedOnly.findings.last().facts.set(Fact::ErrorCode, qint64{0xC004F074});
    EXPECT_EQ(text.count(why), inEnglish(checkedOnly).count(why)) << text.toStdString();
    EXPECT_FALSE(inEnglish(checkedOnly).contains(u"List of steps"));
}

TEST(ReportText, NamesNobody)
{
    SiteProfile profile = sampleProfile();
    Session session = failedVisit();
    session.findings.last().facts.set(Fact::Host, QStringLiteral("10.1.2.3"));
    EXPECT_FALSE(inEnglish(session, profile).contains(u"10.1.2.3"));
    profile.kms.hosts.first().hosts.first().endpoint.host = QStringLiteral("10.1.2.3");
    EXPECT_TRUE(inEnglish(session, profile).contains(u"10.1.2.3"));
}

TEST(ReportText, TellsTheAdministratorsOfTheKmsHostByWhichIdItCounts)
{
    const QByteArray before = qgetenv("COMPUTERNAME");
    qputenv("COMPUTERNAME", "3c7b1d2e"); // a name like a part of the id
    Session session = failedVisit();
    EXPECT_FALSE(inEnglish(session).contains(u"administrators of the KMS host\n"));
    session.service.emplace();
    session.service->clientMachineId = QStringLiteral("3c7b1d2e-0000-4000-8000-00000000c1d0");
    const QString text = inEnglish(session);
    before.isNull() ? qunsetenv("COMPUTERNAME") : qputenv("COMPUTERNAME", before);
    EXPECT_TRUE(text.contains(u"Client machine ID (CMID): 3c7b1d2e-0000-4000-8000-00000000c1d0\n"))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"counts each ID once"));
    EXPECT_FALSE(text.contains(u"Office 2010"));
    session.service->officeClientMachineId = QStringLiteral("3c7b1d2e-0000-4000-8000-00000000c1d1");
    EXPECT_TRUE(inEnglish(session).contains(u"Office 2010: 3c7b1d2e-0000-4000-8000-00000000c1d1\n"));
}

TEST(ReportText, TellsWhatAKmsHostHasCounted)
{
    Session session = failedVisit();
    EXPECT_FALSE(inEnglish(session).contains(u"Computers counted"));
    session.result->licenses.first().hostCounters =
        KmsHostCounters{.currentClients = 50, .totalRequests = 4711, .failedRequests = 12};
    EXPECT_TRUE(inEnglish(session).contains(u"Computers counted: 50. Requests: 4711, refused: 12.\n"));
}

TEST(ReportText, SaysThatAVisitWasForPractice)
{
    const Session session = failedVisit();
    const SiteProfile profile = sampleProfile();
    ReportContents contents{session, profile, kNow};
    EXPECT_FALSE(reportText(contents, phrasebook(Language::English)).contains(u"Practice computer"));
    contents.practice.texts = {{Language::English, QStringLiteral("Clock three hours off")}};
    EXPECT_TRUE(reportText(contents, phrasebook(Language::Korean)).contains(u"Clock three hours off"));
    EXPECT_TRUE(reportText(contents, phrasebook(Language::English))
                    .contains(u"Practice computer “Clock three hours off”"));
}

TEST(ReportText, KeepsTheAddressOfTheHelpdesk)
{
    SiteProfile profile = sampleProfile();
    profile.contacts.first().email = QStringLiteral("helpdesk@example.edu");
    EXPECT_EQ(redacted(QStringLiteral("helpdesk@example.edu, wang@example.edu"), profile).toStdString(),
              "helpdesk@example.edu, <email>");
    EXPECT_EQ(
        redacted(QStringLiteral("wang.helpdesk@example.edu, helpdesk@example.edu.tw"), profile).toStdString(),
        "<email>, <email>");
}

TEST(ReportText, IsReadableInEveryLanguage)
{
    const Session visit = failedVisit();
    const SiteProfile profile = sampleProfile();
    for (const Language language : kLanguages) {
        for (const QString& line : reportText({visit, profile, kNow}, phrasebook(language)).split(u'\n'))
            EXPECT_FALSE(line.contains(u"%1") || line.contains(u"%n")) << line.toStdString();
    }
}

TEST(ReportText, HasEnglishBelowForWhoeverReadsItFarAway)
{
    const Session session = failedVisit();
    const SiteProfile profile = sampleProfile();
    const QString english = inEnglish(session);
    const auto both = [&](Language language) {
        return reportTextWithEnglish({session, profile, kNow}, phrasebook(language));
    };
    EXPECT_EQ(both(Language::English), english);
    const QString korean = reportText({session, profile, kNow}, phrasebook(Language::Korean));
    EXPECT_TRUE(both(Language::Korean).startsWith(korean));
    EXPECT_TRUE(both(Language::Korean).endsWith(english));
}

} // namespace activation::text
