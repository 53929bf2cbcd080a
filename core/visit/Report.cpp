// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/Report.h"

#include "core/HeldFile.h"
#include "core/Printable.h"
#include "core/redaction/Redaction.h"
#include "core/steps/StoredResult.h"
#include "core/visit/StoredZip.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryFile>

namespace activation {

namespace {

constexpr int kMostReports = 1000;

template <typename T> QJsonArray arrayOf(const QList<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(toJson(value));
    return array;
}

QJsonValue objectOf(const std::optional<RunResult>& result)
{
    if (!result)
        return {};
    return QJsonObject{
        {QStringLiteral("end"), toString(result->end)},
        {QStringLiteral("success"), isSuccess(*result)},
        {QStringLiteral("steps"), arrayOf(result->steps)},
        {QStringLiteral("failure"), result->failure ? QJsonValue(toJson(*result->failure)) : QJsonValue()}};
}

/// Where words of this program, identifiers and times stand; no person has written them.
bool isOurOwn(const QString& key)
{
    static const QSet<QString> keys{
        QStringLiteral("check"),      QStringLiteral("verdict"),    QStringLiteral("reason"),
        QStringLiteral("repair"),     QStringLiteral("step"),       QStringLiteral("outcome"),
        QStringLiteral("state"),      QStringLiteral("channel"),    QStringLiteral("family"),
        QStringLiteral("cause"),      QStringLiteral("code"),       QStringLiteral("screen"),
        QStringLiteral("when"),       QStringLiteral("started"),    QStringLiteral("made"),
        QStringLiteral("role"),       QStringLiteral("end"),        QStringLiteral("statusReason"),
        QStringLiteral("sha256"),     QStringLiteral("obstacles"),  QStringLiteral("expires"),
        QStringLiteral("start"),      QStringLiteral("technology"), QStringLiteral("bitness"),
        QStringLiteral("supportCode")};
    return keys.contains(key);
}

/// Where ids stand, which may look like somebody's name.
const QSet<QString>& idKeys()
{
    static const QSet<QString> keys{QStringLiteral("run"), QStringLiteral("session"),
                                    QStringLiteral("clientMachineId"),
                                    QStringLiteral("officeClientMachineId")};
    return keys;
}

/// Whether it is one: hexadecimal digits in groups.
bool isId(const QString& text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")));
    return form.match(text).hasMatch();
}

/// In facts stands what a check was told, by whatever name.
enum class Words { Ours, Told };

QJsonValue redactedValue(const QJsonValue& value, const QStringList& keep, Words words = Words::Ours)
{
    if (value.isString())
        return redacted(value.toString(), keep);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray())
            array.append(redactedValue(item, keep, words));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const bool ours = words == Words::Ours && isOurOwn(entry.key());
        const bool id = idKeys().contains(entry.key()) && isId(entry.value().toString());
        if (!ours && !id)
            entry.value() = redactedValue(entry.value(), keep, entry.key() == u"facts" ? Words::Told : words);
    }
    return object;
}

QByteArray document(const QJsonObject& object)
{
    return printableJson(QJsonDocument(object).toJson());
}

/// The first name that is not taken; rename() refuses one that somebody takes meanwhile.
Result<QString> nameFinally(QTemporaryFile& file, const QDir& folder, const QString& base)
{
    for (int number = 1; number <= kMostReports; ++number) {
        const QString suffix = number == 1 ? QString() : QStringLiteral("-%1").arg(number);
        const QString path = folder.filePath(base + suffix + QStringLiteral(".zip"));
        if (QFile::exists(path))
            continue;
        const QFileDevice::FileError error = retryWhileHeld([&] {
            if (file.rename(path))
                return QFileDevice::NoError;
            return QFile::exists(path) ? QFileDevice::UnspecifiedError : file.error();
        });
        if (error == QFileDevice::NoError) {
            file.setAutoRemove(false);
            return path;
        }
        if (!QFile::exists(path))
            return storageFailed(path, file.errorString());
    }
    return storageFailed(folder.path(), QStringLiteral("too many reports of this name"));
}

/// What the organization tells everybody.
QStringList publicWords(const SiteProfile& profile)
{
    QStringList names;
    for (const Contact& contact : profile.contacts)
        names.append(contact.email);
    names.removeAll(QString());
    // What an image has preset is shown to nobody.
    for (const KmsHost& host :
         profile.kms.source == HostSource::Preset ? QList<KmsHost>() : allHosts(profile))
        names.append(host.endpoint.host);
    return names;
}

} // namespace

QString redacted(const QString& text, const SiteProfile& profile)
{
    return redacted(text, publicWords(profile));
}

QJsonObject reportOf(const Session& session, const SiteProfile& profile,
                     const Result<JournalContent>& journal, const QDateTime& now)
{
    const bool afterRun = session.result && !session.result->licenses.isEmpty();
    QJsonArray licenses;
    for (const License& license : afterRun ? session.result->licenses : session.licenses)
        licenses.append(toJson(license, now));
    const SupportFacts facts = supportFactsOf(session, profile);
    QJsonObject report{
        {QStringLiteral("format"), 1},
        {QStringLiteral("program"),
         QJsonObject{{QStringLiteral("name"), QStringLiteral("Activation Assistant")},
                     {QStringLiteral("version"), QStringLiteral(ACTIVATION_VERSION)}}},
        {QStringLiteral("profile"), profileReference(profile)},
        {QStringLiteral("session"), session.id.isEmpty() ? QJsonValue() : QJsonValue(session.id)},
        {QStringLiteral("started"),
         session.started.isValid() ? QJsonValue(isoTime(session.started)) : QJsonValue()},
        {QStringLiteral("made"), isoTime(now)},
        {QStringLiteral("role"), session.person.role.isTold() ? QJsonValue(toString(session.person.role))
                                                              : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("screen"), numberOf(facts.screen)},
        {QStringLiteral("supportCode"), supportCode(facts)},
        {QStringLiteral("findings"), arrayOf(session.findings)},
        {QStringLiteral("licenses"), licenses},
        {QStringLiteral("choices"), toStored(session.choices)},
        {QStringLiteral("plan"), toStored(session.plan)},
        {QStringLiteral("result"), objectOf(session.result)},
        {QStringLiteral("journal"), arrayOf(journal.valueOr({}).entries)},
        {QStringLiteral("licensingService"), toJson(session.service)},
    };
    if (const auto problem = journal ? journal->damage : journal.error())
        report.insert(QStringLiteral("journalProblem"), toJson(*problem));
    QJsonObject answers;
    for (const ReportField& field : profile.reportFields) {
        const QString answer = session.reportAnswers.value(field.id);
        answers.insert(field.id, answer.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(answer));
    }
    QJsonObject readable = redactedValue(report, publicWords(profile)).toObject();
    // Its own words about itself, and the organization's.
    for (const QString& key : {QStringLiteral("program"), QStringLiteral("profile")})
        readable.insert(key, report.value(key));
    // What the helpdesk asked for and the person chose to tell stays as it is.
    if (!answers.isEmpty())
        readable.insert(QStringLiteral("answers"), answers);
    return readable;
}

Result<QString> writeReport(const QString& folder, const QJsonObject& report, const QString& supportCode,
                            const QString& text)
{
    const QString journal = QStringLiteral("journal");
    QList<ZipEntry> entries{
        {QStringLiteral("report.json"), document(report)},
        {QStringLiteral("journal.json"),
         document({{QStringLiteral("format"), 1}, {journal, report.value(journal).toArray()}})}};
    if (!text.isEmpty())
        entries.append({QStringLiteral("report.txt"), text.toUtf8()});
    const QByteArray zip = storedZip(entries);
    const QDir place(folder);
    if (!place.mkpath(QStringLiteral(".")))
        return storageFailed(folder, QStringLiteral("cannot be made"));
    QTemporaryFile file(place.filePath(QStringLiteral("activation-XXXXXX.part")));
    if (!file.open())
        return storageFailed(folder, file.errorString());
    if (file.write(zip) != zip.size() || !file.flush())
        return storageFailed(file.fileName(), file.errorString());
    QString digits = supportCode;
    return nameFinally(file, place, QStringLiteral("activation-") + digits.replace(u' ', u'-'));
}

} // namespace activation
