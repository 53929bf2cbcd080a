// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/UtcTime.h"
#include "core/visit/Report.h"
#include "tests/core/visit/Sessions.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace activation {

namespace {

const QDateTime kMade = utcTime(QDate(2026, 5, 20), QTime(9, 0));

/// Shapes of what names a person or a PC; "wang" is in each, or what stands for the PC.
const QStringList kSecrets{
    QStringLiteral("josé.wang@université.example"),
    QStringLiteral("wang@例え.テスト"),
    QStringLiteral("D:\\Profiles\\wang\\x"),
    QStringLiteral("/mnt/c/Users/wang/x"),
    QStringLiteral("/home/wang"),
    QStringLiteral("\\\\filer\\homes\\wang"),
    QStringLiteral("S-1-12-1-1234567890-1234567890-1234567890-1234567890"),
    QStringLiteral("S-1-5-21-1004336348-1177238915-682003330-1001"),
    QStringLiteral("0200.5e10.0000"),
    QStringLiteral("02005E100000"),
    QStringLiteral("02-00-5E-10-00-00"),
    QStringLiteral("198.51.100.7"),
    QStringLiteral("2001:db8::7"),
    QStringLiteral("BCDFG2346BCDFGHJKMNPQ79RT"),
    QStringLiteral("BCDFG.2346B.CDFGH.JKMNP.Q79RT"),
};

/// Every request, with this text wherever a request holds one.
QList<StepRequest> requestsWith(const QString& text)
{
    OfficeProduct office;
    office.releaseId = office.displayName = office.version = text;
    office.languages = {text};
    const KmsSetting setting{text, 1688};
    return {SetTimeZone{text},         CloseProgram{{text, text}},
            RemoveOffice{office},      InstallSetupKey{ProductFamily::Windows, text, text},
            SetKmsHost{text, setting}, ActivateProduct{text, text, ProductFamily::Office, text}};
}

Session sessionWith(const QString& text)
{
    Session session = readySession();
    session.id = text;
    for (Finding& finding : session.findings) {
        if (finding.check != CheckId::Port)
            continue;
        for (int number = 0; number <= static_cast<int>(Fact::Msdm); ++number) {
            const auto fact = static_cast<Fact>(number);
            // Words of this program.
            if (fact == Fact::Role)
                continue;
            finding.facts.set(fact, number % 2 == 0 ? FactValue(text) : FactValue(QStringList{text, text}));
        }
        finding.repairs = requestsWith(text);
    }
    License license;
    license.name = license.version = license.activationId = license.partialProductKey = license.kmsHost =
        text;
    session.licenses = {license};
    license.kmsHost.clear();
    license.discoveredHost = text;
    session.plan.steps = session.plan.advised = requestsWith(text);
    session.result = RunResult{};
    for (const StepRequest& request : requestsWith(text))
        session.result->steps.append({request, StepOutcome::Failed, Failure{Cause::Rejected, 1, text}});
    session.result->failure = Failure{Cause::Rejected, 1, text};
    session.service = LicensingServiceFacts{text, text, text, 1};
    return session;
}

QList<JournalEntry> journalWith(const QString& text)
{
    QList<JournalEntry> journal;
    for (const StepRequest& request : requestsWith(text))
        journal.append({journal.size() + 1,
                        text,
                        kMade,
                        request,
                        {request},
                        EntryState::Failed,
                        Failure{Cause::Rejected, 1, text}});
    return journal;
}

} // namespace

TEST(ReportOfSession, TellsNoSecretFromAnyField)
{
    // All at once: a report has some thousand texts.
    const QString planted = QStringLiteral("seen: ") + kSecrets.join(u'\n');
    const QByteArray report = QJsonDocument(reportOf(sessionWith(planted), SiteProfile{},
                                                     JournalContent{journalWith(planted), {}, {}}, kMade))
                                  .toJson();
    EXPECT_TRUE(report.contains("seen: <email>\\n<email>\\nD:"));
    EXPECT_FALSE(report.contains("wang"));
    for (const QString& secret : kSecrets) {
        const QByteArray written = QJsonDocument(QJsonArray{secret}).toJson(QJsonDocument::Compact);
        EXPECT_EQ(report.indexOf(written.sliced(2).chopped(2)), -1) << secret.toStdString();
    }
}

} // namespace activation
