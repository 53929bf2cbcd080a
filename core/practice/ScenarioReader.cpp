// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/JsonText.h"
#include "core/practice/HealthyPc.h"
#include "core/practice/RecordedPc.h"
#include "core/practice/Scenario.h"
#include "core/practice/ScenarioSections.h"
#include "core/profile/ProfileSections.h"
#include "core/profile/SiteProfileReader.h"
#include "core/recording/RecordingFile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace activation::practice {

namespace {

using Kind = DocumentProblem::Kind;

constexpr int kFormat = 1;
constexpr qint64 kLargestScenario = 256 * 1024;

bool isSupported(const Field& document)
{
    Record record(document);
    record.allowOthers();
    const Field format = record.required(u"format");
    const qint64 found = format.integer(0, 999'999);
    if (document.problems().first())
        return false;
    if (found != kFormat)
        format.addProblem(Kind::UnsupportedFormat, {QString::number(found), QString::number(kFormat)});
    return found == kFormat;
}

QStringList builtInProfiles()
{
    QStringList names;
    const QDir folder(QStringLiteral(":/profiles"));
    for (const QString& file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.append(QFileInfo(file).completeBaseName());
    return names;
}

/// Empty when there is no such profile. A name is no path: nothing outside these folders is opened.
QString profilePath(const QString& name, const QDir& beside)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9-]+")));
    if (!form.match(name).hasMatch())
        return {};
    const QString file = name + QStringLiteral(".json");
    for (const QString& path : {beside.filePath(QStringLiteral("profiles/") + file), beside.filePath(file),
                                QStringLiteral(":/profiles/") + file}) {
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

/// The profile that the document names. A problem inside the profile is told as the profile's own.
Result<SiteProfile, DocumentProblem> readNamedProfile(const Field& document, const QDir& beside)
{
    Record record(document);
    record.allowOthers();
    const Field field = record.required(u"profile");
    const QString name = field.string({}, 60);
    const QString path = profilePath(name, beside);
    if (!name.isEmpty() && path.isEmpty())
        field.addProblem(Kind::NotOneOf, QStringList(name) + builtInProfiles());
    if (document.problems().first())
        return *document.problems().first();
    return readSiteProfile(path);
}

Person readPerson(const Field& source)
{
    Record record(source);
    Person person;
    const bool told = record.optional(u"told").boolean(true);
    if (!told) {
        person.role = {};
        if (record.has(u"role"))
            record.conflict(u"role", u"told");
    }
    const Field field = record.optional(u"role");
    const QString word = field.string(toString(person.role));
    if (const auto role = roleFrom(word); role && told)
        person.role = *role;
    else if (told && field.isPresent() && !word.isEmpty())
        field.addProblem(DocumentProblem::Kind::BadForm, {word, toString(Role::Staff)});
    person.left = record.optional(u"left").date();
    return person;
}

void readScenario(const Field& document, Scenario& scenario)
{
    Record record(document);
    record.allow(u"$schema");
    record.allow(u"format");
    record.allow(u"profile");
    scenario.title = record.required(u"title").text(80);
    scenario.story = record.required(u"story").text(600);
    scenario.person = readPerson(record.optional(u"person"));
    scenario.state = healthyPc(scenario.profile);
    readMachine(record, scenario.state);
    readTime(record, scenario.state);
    readNetwork(record, scenario.state);
    readLicensing(record, scenario.state);
    readOffice(record, scenario.state);
    readScripts(record, scenario.state);
}

/// Where no organization is named: one of those that everybody has.
constexpr char16_t kSampleProfile[] = u":/profiles/sample-university.json";

Result<Scenario, DocumentProblem> recordedScenario(const JsonValue& document, const QString& path)
{
    auto recorded = recording::recordingFrom(document, path);
    if (!recorded)
        return recorded.error();
    auto profile = readSiteProfile(QString::fromUtf16(kSampleProfile));
    if (!profile)
        return profile.error();
    Scenario scenario;
    scenario.name = QFileInfo(path).completeBaseName();
    scenario.title.texts.insert(Language::English, scenario.name);
    scenario.story.texts.insert(Language::English, recorded->origin);
    scenario.profile = *std::move(profile);
    scenario.state = recordedPc(*recorded, scenario.profile);
    scenario.recording = *std::move(recorded);
    return scenario;
}

} // namespace

Result<Scenario, DocumentProblem> readScenario(const QString& path)
{
    return readBytes(path, recording::kRecordingLimits.bytes).andThen([&path](const QByteArray& bytes) {
        return parseScenario(bytes, path);
    });
}

Result<Scenario, DocumentProblem> scenarioAt(const SiteProfile& profile, const QString& path)
{
    return readBytes(path, kLargestScenario).andThen([&](const QByteArray& bytes) {
        const auto json = parseJson(bytes, path, JsonLimits{.bytes = kLargestScenario});
        if (!json)
            return Result<Scenario, DocumentProblem>(json.error());
        ProblemList problems(path);
        const Field document(*json, problems);
        Scenario scenario;
        scenario.name = QFileInfo(path).completeBaseName();
        scenario.profile = profile;
        if (isSupported(document))
            readScenario(document, scenario);
        if (problems.first())
            return Result<Scenario, DocumentProblem>(*problems.first());
        return Result<Scenario, DocumentProblem>(std::move(scenario));
    });
}

Result<Scenario, DocumentProblem> parseScenario(const QByteArray& bytes, const QString& path)
{
    auto json = parseJson(bytes, path, recording::kRecordingLimits);
    if (json && recording::isRecording(*json))
        return recordedScenario(*json, path);
    const JsonLimits limits{.bytes = kLargestScenario};
    json = parseJson(bytes, path, limits);
    if (!json)
        return json.error();
    ProblemList problems(path);
    const Field document(*json, problems);
    if (!isSupported(document))
        return *problems.first();
    auto profile = readNamedProfile(document, QFileInfo(path).dir());
    if (!profile)
        return profile.error();
    Scenario scenario;
    scenario.name = QFileInfo(path).completeBaseName();
    scenario.profile = *std::move(profile);
    readScenario(document, scenario);
    if (problems.first())
        return *problems.first();
    return scenario;
}

} // namespace activation::practice
