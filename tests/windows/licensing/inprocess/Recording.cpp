// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/windows/licensing/inprocess/Recording.h"

#include "core/recording/Replay.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace activation::windows {

namespace {

const QString kFolder = QStringLiteral(":/recordings/");

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

QString keyOf(const QString& className)
{
    return className.endsWith(QStringLiteral("Product")) ? QStringLiteral("ID") : QStringLiteral("Version");
}

} // namespace

QJsonObject* Recording::find(const QString& path)
{
    for (auto rows = classes.begin(); rows != classes.end(); ++rows) {
        for (QJsonObject& row : *rows) {
            if (pathOf(rows.key(), row) == path)
                return &row;
        }
    }
    return nullptr;
}

QStringList recordingNames()
{
    QStringList names;
    for (const QString& file : QDir(kFolder).entryList({QStringLiteral("*.json")}))
        names.append(file.chopped(5));
    return names;
}

Recording recordingNamed(const QString& name)
{
    QFile file(kFolder + name + QStringLiteral(".json"));
    QJsonParseError error;
    QByteArray text;
    if (file.open(QIODevice::ReadOnly))
        text = file.readAll();
    const QJsonObject document = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(name), qPrintable(error.errorString()));
    Recording recording;
    recording.windowsBuild = document.value(u"windowsBuild").toInt();
    const QJsonObject classes = document.value(u"classes").toObject();
    for (auto rows = classes.begin(); rows != classes.end(); ++rows) {
        QList<QJsonObject>& list = recording.classes[rows.key()];
        for (const QJsonValue& row : rows.value().toArray())
            list.append(row.toObject());
    }
    for (const QJsonValue& line : document.value(u"expected").toArray())
        recording.expected.append(line.toString());
    for (const QJsonValue& line : document.value(u"expectedFacts").toArray())
        recording.expectedFacts.append(line.toString());
    recording.expectedService = document.value(u"expectedService").toString();
    return recording;
}

Recording recordingOf(const recording::Recording& pc)
{
    Recording recording;
    recording.windowsBuild = recording::recordedBuild(pc);
    for (const recording::Question& question : pc.questions) {
        QList<QJsonObject>& list = recording.classes[question.from];
        const QList<recording::Row> rows = question.rows.value.value_or(QList<recording::Row>());
        for (const recording::Row& row : rows) {
            const QString key = keyOf(question.from);
            // One row may have been asked for in several questions, each for some of its columns.
            const auto known = std::find_if(list.begin(), list.end(), [&](const QJsonObject& other) {
                return key != u"ID" || other.value(key) == QJsonValue::fromVariant(row.value(key));
            });
            QJsonObject& merged = known == list.end() ? list.emplaceBack() : *known;
            for (const QString& property : question.properties) {
                // One that is missing among the types is one that this Windows does not have.
                if (question.types.isEmpty() || question.types.contains(property))
                    merged.insert(property, QJsonValue::fromVariant(row.value(property)));
            }
        }
    }
    return recording;
}

QString pathOf(const QString& className, const QJsonObject& row)
{
    const QString key = keyOf(className);
    return QStringLiteral("%1.%2=\"%3\"").arg(className, key, row.value(key).toString());
}

bool Selection::matches(const QJsonObject& row) const
{
    for (auto condition = equal.begin(); condition != equal.end(); ++condition) {
        if (row.value(condition.key()).toString().compare(condition.value(), Qt::CaseInsensitive) != 0)
            return false;
    }
    return std::all_of(notNull.begin(), notNull.end(),
                       [&row](const QString& name) { return !row.value(name).isNull(); });
}

QJsonObject Selection::shownOf(const QJsonObject& row) const
{
    QJsonObject shown;
    for (const QString& property : properties)
        shown.insert(property, row.value(property));
    const QString key = keyOf(className);
    const bool hasKey = properties.contains(key);
    shown.insert(QStringLiteral("__RELPATH"), hasKey ? QJsonValue(pathOf(className, row)) : QJsonValue());
    return shown;
}

std::optional<Selection> selectionFrom(const QString& wql)
{
    static const QRegularExpression kSelect =
        whole(QStringLiteral("SELECT ([\\w, ]+) FROM (\\w+)(?: WHERE (.+))?"));
    static const QRegularExpression kEqual = whole(QStringLiteral("(\\w+) = '([^']*)'"));
    static const QRegularExpression kNotNull = whole(QStringLiteral("(\\w+) IS NOT NULL"));
    const auto select = kSelect.match(wql);
    if (!select.hasMatch())
        return std::nullopt;
    Selection selection;
    selection.properties = select.captured(1).split(QStringLiteral(", "));
    selection.className = select.captured(2);
    const QString where = select.captured(3);
    for (const QString& condition : where.split(QStringLiteral(" AND "), Qt::SkipEmptyParts)) {
        const auto equal = kEqual.match(condition);
        const auto notNull = kNotNull.match(condition);
        if (equal.hasMatch())
            selection.equal.insert(equal.captured(1), equal.captured(2));
        else if (notNull.hasMatch())
            selection.notNull.append(notNull.captured(1));
        else
            return std::nullopt;
    }
    return selection;
}

} // namespace activation::windows
