// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/UtcTime.h"
#include "core/licensing/ActivationErrors.h"
#include "core/licensing/HelpTopic.h"
#include "core/visit/Report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace activation {

namespace {

const QDateTime kNow = offsetTime(QDate(2026, 5, 20), QTime(9, 0), 8 * 3600);

QJsonObject readSchema(const QString& name)
{
    QFile file(QStringLiteral(ACTIVATION_SCHEMAS "/") + name + QStringLiteral(".schema.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Documents that the schemas in resources/schemas are held against.
class Samples final
{
public:
    void add(const QString& schema, const QJsonObject& document)
    {
        QFile file(m_folder.filePath(QStringLiteral("%1.%2.json").arg(schema).arg(++m_count)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(document).toJson());
    }

    /// One line for each document its schema refuses.
    [[nodiscard]] QByteArray refused() const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(QStringLiteral(ACTIVATION_PYTHON),
                      {QStringLiteral("-W"), QStringLiteral("ignore"), QStringLiteral(ACTIVATION_VALIDATOR),
                       QStringLiteral(ACTIVATION_SCHEMAS), m_folder.path()});
        if (!process.waitForFinished(60'000))
            return "validator did not end";
        return process.readAllStandardOutput() + process.readAllStandardError();
    }

    [[nodiscard]] int count() const { return m_count; }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

QList<StepRequest> everyStep()
{
    RemoveOffice removal;
    removal.product.releaseId = QStringLiteral("O365HomePremRetail");
    removal.product.languages = {QStringLiteral("zh-tw")};
    return {SetLicensingService{},
            SetTimeZone{QStringLiteral("Taipei Standard Time")},
            SynchronizeClock{},
            CloseProgram{},
            removal,
            InstallSetupKey{},
            SetKmsHost{},
            ActivateProduct{}};
}

Facts someFacts()
{
    Facts facts;
    facts.set(Fact::Host, QStringLiteral("kms.university.example"));
    facts.set(Fact::Port, qint64{1688});
    facts.set(Fact::Slic, true);
    facts.set(Fact::Hosts, QStringList{QStringLiteral("kms.university.example:1688")});
    facts.set(Fact::Expires, kNow);
    return facts;
}

QList<License> someLicenses()
{
    License windows;
    windows.name = QStringLiteral("Windows(R), Enterprise edition");
    windows.channel = Channel::KmsClient;
    windows.status = LicenseStatus::Licensed;
    windows.statusReason = 0x4004F040;
    windows.remaining = std::chrono::days{180};
    windows.kmsPort = 1688;
    windows.intervals = KmsIntervals{std::chrono::minutes{120}, std::chrono::minutes{10'080}};
    windows.requiredClients = 25;
    windows.rearms = 1001;
    windows.applicationRearms = 0;
    windows.hostCounters = KmsHostCounters{50, 4711, 12, 40, 4210, 380, 20, 1, 0xFFFFFFFE};
    License office;
    office.family = ProductFamily::Office;
    office.version = QStringLiteral("2021");
    return {windows, office};
}

const LicensingServiceFacts kService{QStringLiteral("10.0.26100.1742"),
                                     QStringLiteral("3c7b1d2e-0000-4000-8000-00000000c1d0"),
                                     QStringLiteral("3c7b1d2e-0000-4000-8000-00000000c1d1"), 1001};

Session printedSession()
{
    Session session;
    session.id = QStringLiteral("7d3f9b1c");
    session.started = kNow.toUTC();
    for (int number = 1; number <= kCheckCount; ++number) {
        const auto check = static_cast<CheckId>(number);
        session.findings.append(
            {check, Verdict::Blocking, reasonsOf(check).last(), someFacts(), everyStep()});
    }
    session.licenses = someLicenses();
    session.service = kService;
    session.choices.keep = {QStringLiteral("VisioProRetail")};
    session.plan = {everyStep(), {CheckId::Network}};
    RunResult result;
    result.end = RunEnd::Failed;
    for (const StepRequest& step : everyStep())
        result.steps.append(
            {step, StepOutcome::Failed, Failure{Cause::Rejected, 0xC004F074, QStringLiteral("x")}});
    result.failure = Failure{Cause::Rejected, 0, QString()};
    session.result = result;
    return session;
}

SiteProfile someProfile()
{
    SiteProfile profile;
    profile.id = QStringLiteral("sample-university");
    profile.bytes = QByteArrayLiteral("{}");
    return profile;
}

JournalEntry someEntry()
{
    JournalEntry entry;
    entry.number = 1;
    entry.run = QStringLiteral("7d3f9b1c");
    entry.when = kNow.toUTC();
    entry.request = SetTimeZone{QStringLiteral("Taipei Standard Time")};
    entry.inverse = {SetTimeZone{QStringLiteral("Tokyo Standard Time")}};
    entry.state = EntryState::Failed;
    entry.failure = Failure{Cause::TimedOut, 0, QStringLiteral("x")};
    return entry;
}

template <typename T>
QJsonArray arrayOf(const QList<T>& values, const std::function<QJsonValue(const T&)>& one)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(one(value));
    return array;
}

/// The objects of each command, put together from the parts of Report.h.
class Printed final
{
public:
    Printed() : m_session(printedSession()), m_facts(supportFactsOf(m_session, someProfile())) {}

    [[nodiscard]] QJsonObject base() const
    {
        return {{QStringLiteral("format"), 1},
                {QStringLiteral("practice"), QStringLiteral("off-vpn")},
                {QStringLiteral("profile"), profileReference(someProfile())},
                {QStringLiteral("screen"), numberOf(m_facts.screen)},
                {QStringLiteral("supportCode"), supportCode(m_facts)}};
    }
    [[nodiscard]] QJsonArray findings() const
    {
        return arrayOf<Finding>(m_session.findings, [](const Finding& f) { return toJson(f); });
    }
    [[nodiscard]] QJsonArray licenses() const
    {
        return arrayOf<License>(m_session.licenses, [](const License& l) { return toJson(l, kNow); });
    }
    [[nodiscard]] QJsonArray steps() const
    {
        return arrayOf<StepRequest>(everyStep(), [](const StepRequest& s) { return toJson(s); });
    }
    [[nodiscard]] QJsonArray results() const
    {
        return arrayOf<StepResult>(m_session.result->steps, [](const StepResult& s) { return toJson(s); });
    }
    [[nodiscard]] QJsonObject report() const
    {
        return reportOf(m_session, someProfile(), JournalContent{{someEntry()}, {}, {}}, kNow);
    }

private:
    Session m_session;
    SupportFacts m_facts;
};

QJsonObject extended(QJsonObject object, std::initializer_list<std::pair<const char16_t*, QJsonValue>> values)
{
    for (const auto& [key, value] : values)
        object.insert(QStringView(key).toString(), value);
    return object;
}

const QJsonObject kFormat{{QStringLiteral("format"), 1}};

void addCommands(Samples& samples, const Printed& printed)
{
    const QJsonArray obstacles{QStringLiteral("network")};
    const QJsonObject base = printed.base();
    samples.add(QStringLiteral("check"), extended(base, {{u"findings", printed.findings()}}));
    samples.add(QStringLiteral("status"),
                extended(base, {{u"licenses", printed.licenses()}, {u"licensingService", toJson(kService)}}));
    samples.add(QStringLiteral("status"),
                extended(base, {{u"licenses", QJsonArray()},
                                {u"licensingService", toJson(LicensingServiceFacts{})},
                                {u"profile", {}}}));
    samples.add(QStringLiteral("plan"), extended(base, {{u"steps", printed.steps()},
                                                        {u"obstacles", obstacles},
                                                        {u"needsElevation", true},
                                                        {u"findings", printed.findings()}}));
    samples.add(QStringLiteral("activate"),
                extended(base, {{u"end", QStringLiteral("failed")},
                                {u"success", false},
                                {u"obstacles", QJsonArray()},
                                {u"steps", printed.results()},
                                {u"licenses", printed.licenses()},
                                {u"failure", toJson(Failure{Cause::Busy, 0, QString()})},
                                {u"findings", printed.findings()}}));
    samples.add(QStringLiteral("undo"),
                extended(kFormat, {{u"complete", true}, {u"steps", printed.results()}}));
    samples.add(QStringLiteral("undo"), extended(kFormat, {{u"entries", QJsonArray{toJson(someEntry())}}}));
    samples.add(QStringLiteral("error"),
                extended(kFormat, {{u"failure", toJson(Failure{})}, {u"sentence", QStringLiteral("x")}}));
    samples.add(QStringLiteral("report"), printed.report());
    samples.add(QStringLiteral("report"), reportOf(Session{}, someProfile(), JournalContent{}, kNow));
}

void addAnswers(Samples& samples)
{
    const QJsonObject wording{{QStringLiteral("heading"), QStringLiteral("x")},
                              {QStringLiteral("why"), QString()},
                              {QStringLiteral("whatToDo"), QJsonArray{QStringLiteral("x")}},
                              {QStringLiteral("whoCanHelp"), QString()},
                              {QStringLiteral("whoseWords"), QString()}};
    for (const ActivationError& error : activationErrors()) {
        const QJsonObject result{{QStringLiteral("product"), {}},
                                 {QStringLiteral("code"), errorCodeText(error.code)},
                                 {QStringLiteral("succeeded"), error.cause == ErrorCause::Information},
                                 {QStringLiteral("wording"), wording}};
        samples.add(QStringLiteral("explain"),
                    extended(kFormat, {{u"kind", QStringLiteral("error")},
                                       {u"code", errorCodeText(error.code)},
                                       {u"known", true},
                                       {u"symbol", QString::fromLatin1(error.symbol)},
                                       {u"cause", toString(error.cause)},
                                       {u"helper", toString(error.helper)},
                                       {u"next", toString(error.next)},
                                       {u"others", QJsonArray{}},
                                       {u"results", QJsonArray{result}},
                                       {u"wording", wording}}));
    }
    for (const HelpTopic topic : kHelpTopics) {
        const QJsonObject asked{{QStringLiteral("topic"), toString(topic)},
                                {QStringLiteral("code"), {}},
                                {QStringLiteral("wording"), wording}};
        samples.add(QStringLiteral("explain"),
                    extended(kFormat, {{u"kind", QStringLiteral("topics")}, {u"topics", QJsonArray{asked}}}));
    }
    SupportFacts facts;
    samples.add(QStringLiteral("decode"), extended(toJson(facts), {{u"format", 1}}));
    facts = {Screen::NotActivated,
             std::pair(CheckId::Network, Reason::VpnNotConnected),
             0xC004F074,
             true,
             true,
             true,
             Elevation::StandardUser,
             true,
             true};
    samples.add(QStringLiteral("decode"), extended(toJson(facts), {{u"format", 1}}));
    samples.add(
        QStringLiteral("decode"),
        extended(toJson(SupportCodeProblem{SupportCodeProblem::Kind::Misheard, {1, 3}}), {{u"format", 1}}));
}

TEST(Schemas, AcceptWhatIsPrinted)
{
    Samples samples;
    addCommands(samples, Printed());
    addAnswers(samples);
    EXPECT_EQ(samples.refused().toStdString(), "");
}

TEST(Schemas, RefuseWhatIsNotPrinted)
{
    const QJsonObject check = extended(Printed().base(), {{u"findings", QJsonArray()}});
    Samples samples;
    samples.add(QStringLiteral("check"), {});
    samples.add(QStringLiteral("check"), extended(check, {{u"format", 2}}));
    samples.add(QStringLiteral("check"), extended(check, {{u"screen", QStringLiteral("9-9")}}));
    samples.add(QStringLiteral("check"), extended(check, {{u"supportCode", QStringLiteral("204711836051")}}));
    samples.add(QStringLiteral("check"), extended(check, {{u"more", 1}}));
    samples.add(QStringLiteral("check"), extended(check, {{u"findings", QJsonArray{QJsonObject()}}}));
    QJsonObject step = toJson(StepRequest(SetTimeZone{}));
    step.insert(QStringLiteral("command"), QStringLiteral("format c:"));
    samples.add(QStringLiteral("undo"),
                extended(kFormat, {{u"complete", true}, {u"steps", QJsonArray{step}}}));
    samples.add(QStringLiteral("status"),
                extended(Printed().base(), {{u"licenses", QJsonArray{QJsonObject()}}}));
    EXPECT_EQ(samples.refused().count('\n'), samples.count()) << samples.refused().toStdString();
}

QSet<QString> enumOf(const QString& name)
{
    const QJsonObject definitions =
        readSchema(QStringLiteral("common")).value(QStringLiteral("$defs")).toObject();
    QJsonObject definition = definitions.value(name).toObject();
    if (definition.contains(QStringLiteral("propertyNames")))
        definition = definition.value(QStringLiteral("propertyNames")).toObject();
    QSet<QString> values;
    for (const QJsonValue value : definition.value(QStringLiteral("enum")).toArray())
        values.insert(value.toString());
    return values;
}

template <typename T> QSet<QString> namesUpTo(T last, int first = 0)
{
    QSet<QString> names;
    for (int index = first; index <= static_cast<int>(last); ++index)
        names.insert(toString(static_cast<T>(index)));
    return names;
}

TEST(Schemas, KnowEveryWordOfTheProgramAndNoOther)
{
    EXPECT_EQ(enumOf(QStringLiteral("reason")), namesUpTo(Reason::MarkerMissing));
    EXPECT_EQ(enumOf(QStringLiteral("checkId")), namesUpTo(CheckId::FirmwareMarker, 1));
    EXPECT_EQ(enumOf(QStringLiteral("verdict")), namesUpTo(Verdict::Skipped));
    EXPECT_EQ(enumOf(QStringLiteral("cause")), namesUpTo(Cause::Unreadable));
    EXPECT_EQ(enumOf(QStringLiteral("facts")), namesUpTo(Fact::Msdm));
    EXPECT_EQ(enumOf(QStringLiteral("stepKind")), namesUpTo(StepKind::ActivateProduct));
    EXPECT_EQ(enumOf(QStringLiteral("stepOutcome")), namesUpTo(StepOutcome::NotRun));
    QSet<QString> screens;
    for (int index = 0; index < kScreenCount; ++index)
        screens.insert(numberOf(static_cast<Screen>(index)));
    EXPECT_EQ(enumOf(QStringLiteral("screen")), screens);
}

} // namespace

} // namespace activation
