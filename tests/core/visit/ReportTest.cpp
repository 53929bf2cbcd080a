// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/Report.h"
#include "core/UtcTime.h"

#include "core/visit/StoredZip.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation {

namespace {

const QString kCode = QStringLiteral("2047 1183 6051");

/// The exit code, or -1 when it did not end by itself.
int runProgram(const QString& program, const QStringList& arguments, QByteArray* output = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    if (output)
        *output = process.readAllStandardOutput();
    return process.exitCode();
}

QJsonObject contentOf(const QString& zip)
{
    QByteArray output;
    EXPECT_EQ(
        runProgram(QStringLiteral(ACTIVATION_PYTHON), {QStringLiteral(ACTIVATION_ZIP_READER), zip}, &output),
        0);
    return QJsonDocument::fromJson(output).object();
}

TEST(StoredZip, IsReadByOtherPrograms)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(storedZip({{QStringLiteral("報告/report.json"), QByteArrayLiteral("{\"a\": \"1\"}\n")},
                          {QStringLiteral("empty"), QByteArray()},
                          {QStringLiteral("large"), QByteArray(300'000, 'x')}}));
    file.close();
    const QJsonObject content = contentOf(path);
    EXPECT_EQ(content.size(), 3);
    EXPECT_EQ(content.value(QStringLiteral("報告/report.json")).toString(),
              QStringLiteral("{\"a\": \"1\"}\n"));
    EXPECT_EQ(content.value(QStringLiteral("large")).toString().size(), 300'000);
    const QString unzip = QStandardPaths::findExecutable(QStringLiteral("unzip"));
    if (!unzip.isEmpty()) {
        EXPECT_EQ(runProgram(unzip, {QStringLiteral("-tqq"), path}), 0);
    }
}

TEST(StoredZip, WithOneWrongByteIsNoticed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    QByteArray zip = storedZip({{QStringLiteral("a"), QByteArrayLiteral("content")}});
    zip.replace("content", "contend");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(zip);
    file.close();
    EXPECT_NE(runProgram(QStringLiteral(ACTIVATION_PYTHON), {QStringLiteral(ACTIVATION_ZIP_READER), path}),
              0);
}

TEST(WriteReport, PutsReportAndJournalIntoOneZip)
{
    const QTemporaryDir folder;
    const QJsonObject report{{QStringLiteral("format"), 1},
                             {QStringLiteral("journal"), QJsonArray{QStringLiteral("entry")}}};
    const auto path = writeReport(folder.filePath(QStringLiteral("deep/er")), report, kCode);
    ASSERT_TRUE(path.hasValue());
    EXPECT_EQ(QFileInfo(*path).fileName(), QStringLiteral("activation-2047-1183-6051.zip"));
    const QJsonObject content = contentOf(*path);
    EXPECT_EQ(content.keys(), (QStringList{QStringLiteral("journal.json"), QStringLiteral("report.json")}));
    EXPECT_EQ(
        QJsonDocument::fromJson(content.value(QStringLiteral("report.json")).toString().toUtf8()).object(),
        report);
    EXPECT_EQ(
        QJsonDocument::fromJson(content.value(QStringLiteral("journal.json")).toString().toUtf8()).object(),
        report);
}

TEST(WriteReport, PutsWordsBesideTheDataWhereThereAreSome)
{
    const QTemporaryDir folder;
    const QString words = QStringLiteral("畫面 5-3\n");
    const auto path = writeReport(folder.path(), {}, kCode, words);
    ASSERT_TRUE(path.hasValue());
    EXPECT_EQ(contentOf(*path).value(QStringLiteral("report.txt")).toString(), words);
}

TEST(WriteReport, NeverOverwritesAndLeavesNothingElse)
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("activation-2047-1183-6051.zip"));
    QFile file(first);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    EXPECT_EQ(*writeReport(folder.path(), {}, kCode),
              folder.filePath(QStringLiteral("activation-2047-1183-6051-2.zip")));
    EXPECT_EQ(*writeReport(folder.path(), {}, kCode),
              folder.filePath(QStringLiteral("activation-2047-1183-6051-3.zip")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("mine"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
}

TEST(WriteReport, SaysWhenTheFolderCannotBeWritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto written = writeReport(path, {}, kCode);
    ASSERT_FALSE(written.hasValue());
    EXPECT_EQ(written.error().cause, Cause::StorageFailed);
}

TEST(ReportOfSession, IsRedactedButKeepsTheHost)
{
    SiteProfile profile;
    KmsHost host;
    host.endpoint = {QStringLiteral("192.0.2.10"), 1688};
    profile.kms.hosts = {HostRule{{}, {}, {host}}};
    Session session;
    Finding finding{CheckId::Port, Verdict::Passed, Reason::PortOpen, {}, {}};
    finding.facts.set(Fact::Host, QStringLiteral("192.0.2.10"));
    finding.facts.set(Fact::Addresses,
                      QStringList{QStringLiteral("198.51.100.7"), QStringLiteral("2001:db8::7")});
    session.findings = {finding};
    session.result = RunResult{};
    session.result->failure =
        Failure{Cause::StorageFailed, 0x80070005, QStringLiteral("/home/wang/x: wang@x.test")};

    const QDateTime now = offsetTime(QDate(2026, 5, 20), QTime(9, 0), 8 * 3600);
    const QJsonObject report = reportOf(session, profile, JournalContent{}, now);
    const QByteArray text = QJsonDocument(report).toJson();
    EXPECT_TRUE(text.contains("192.0.2.10"));
    for (const char* secret : {"198.51.100.7", "2001:db8::7", "wang"})
        EXPECT_FALSE(text.contains(secret)) << secret;
    EXPECT_EQ(report.value(QStringLiteral("made")).toString(), QStringLiteral("2026-05-20T09:00:00+08:00"));
    EXPECT_EQ(report.value(QStringLiteral("result"))
                  .toObject()
                  .value(QStringLiteral("failure"))
                  .toObject()
                  .value(QStringLiteral("code"))
                  .toString(),
              QStringLiteral("0x80070005"));
}

TEST(ReportOfSession, RedactsTheJournalToo)
{
    JournalEntry entry;
    entry.number = 1;
    entry.when = utcTime(QDate(2026, 5, 20), QTime(9, 0));
    SetKmsHost step;
    step.setting.host = QStringLiteral("203.0.113.5");
    entry.request = step;
    entry.inverse = {step};
    entry.failure = Failure{Cause::Rejected, 0, QStringLiteral("C:\\Users\\wang\\x")};
    const QByteArray text =
        QJsonDocument(reportOf(Session{}, SiteProfile{}, JournalContent{{entry}, {}, {}}, entry.when))
            .toJson();
    EXPECT_FALSE(text.contains("203.0.113.5"));
    EXPECT_FALSE(text.contains("wang"));
    EXPECT_TRUE(text.contains("set-kms-host"));
}

TEST(ReportOfSession, CarriesTheSupportCodeOfItsScreen)
{
    Session session;
    session.findings = {Finding{CheckId::WindowsEdition, Verdict::Blocking, Reason::HomeEdition, {}, {}}};
    const QJsonObject report =
        reportOf(session, SiteProfile{}, JournalContent{}, QDateTime::currentDateTimeUtc());
    EXPECT_EQ(report.value(QStringLiteral("screen")).toString(), QStringLiteral("5-4"));
    const auto facts = decodeSupportCode(report.value(QStringLiteral("supportCode")).toString());
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->screen, Screen::CannotBeActivated);
}

TEST(ReportOfSession, KeepsTheIdByWhichAKmsHostCounts)
{
    // Even where the PC happens to be called like a part of it.
    const QByteArray before = qgetenv("COMPUTERNAME");
    qputenv("COMPUTERNAME", "3c7b1d2e");
    Session session;
    session.service = LicensingServiceFacts{QStringLiteral("10.0.26100.1742"),
                                            QStringLiteral("3c7b1d2e-0000-4000-8000-00000000c1d0"),
                                            QStringLiteral("3c7b1d2e-0000-4000-8000-00000000c1d1"), 3};
    session.licenses = {License{}};
    session.licenses.first().name = QStringLiteral("ABCDE-FGHIJ-KLMNO-PQRST-UVWXY on 3c7b1d2e");
    const QJsonObject report = reportOf(session, {}, JournalContent{}, QDateTime::currentDateTimeUtc());
    before.isNull() ? qunsetenv("COMPUTERNAME") : qputenv("COMPUTERNAME", before);
    EXPECT_EQ(report.value(u"licensingService"), toJson(session.service));
    EXPECT_EQ(report.value(u"licensingService").toObject().value(u"rearms"), 3);
    EXPECT_EQ(report.value(u"licenses").toArray().first().toObject().value(u"product").toString(),
              QStringLiteral("<key> on <computer>"));
    EXPECT_TRUE(reportOf({}, {}, JournalContent{}, QDateTime::currentDateTimeUtc())
                    .value(u"licensingService")
                    .isNull());
}

TEST(LicenseInJson, HasTheCountersOfAKmsHostAndNullWhereWindowsDoesNotTell)
{
    License license;
    const QJsonObject silent = toJson(license, {});
    for (const char16_t* key :
         {u"intervals", u"requiredClients", u"rearms", u"applicationRearms", u"hostCounters"})
        EXPECT_TRUE(silent.value(QStringView(key)).isNull());
    license.intervals = KmsIntervals{std::chrono::minutes{120}, std::chrono::minutes{10'080}};
    license.requiredClients = 25;
    license.rearms = 1001;
    license.applicationRearms = 0;
    license.hostCounters = KmsHostCounters{50, 4711, 12, 40, 4210, 380, 20, 1, 60};
    const QJsonObject told = toJson(license, {});
    EXPECT_EQ(told.value(u"intervals").toObject().value(u"renewalMinutes"), 10'080);
    EXPECT_EQ(told.value(u"intervals").toObject().value(u"activationMinutes"), 120);
    EXPECT_EQ(told.value(u"requiredClients"), 25);
    EXPECT_EQ(told.value(u"rearms"), 1001);
    EXPECT_EQ(told.value(u"applicationRearms"), 0);
    const QJsonObject counters = told.value(u"hostCounters").toObject();
    EXPECT_EQ(counters.size(), 9);
    EXPECT_EQ(counters.value(u"currentClients"), 50);
    EXPECT_EQ(counters.value(u"failedRequests"), 12);
    EXPECT_EQ(counters.value(u"notificationRequests"), 60);
}

TEST(LicenseInJson, HasTheDateWithItsOffset)
{
    License license;
    license.name = QStringLiteral("Windows(R), Enterprise edition");
    license.channel = Channel::KmsClient;
    license.status = LicenseStatus::Licensed;
    license.remaining = std::chrono::days{180};
    license.discoveredHost = QStringLiteral("kms.university.example");
    const QDateTime now = offsetTime(QDate(2026, 5, 20), QTime(9, 0), 8 * 3600);
    const QJsonObject object = toJson(license, now);
    EXPECT_EQ(object.value(QStringLiteral("expires")).toString(),
              QStringLiteral("2026-11-16T09:00:00+08:00"));
    EXPECT_EQ(object.value(QStringLiteral("minutesLeft")).toInt(), 259200);
    EXPECT_EQ(object.value(QStringLiteral("state")).toString(), QStringLiteral("activated"));
    EXPECT_EQ(object.value(QStringLiteral("host")).toString(), QStringLiteral("kms.university.example"));
    EXPECT_TRUE(object.value(QStringLiteral("version")).isNull());
    license.kmsHost = QStringLiteral("kms2.university.example");
    EXPECT_EQ(toJson(license, now).value(QStringLiteral("host")).toString(), license.kmsHost);
}

} // namespace

} // namespace activation
