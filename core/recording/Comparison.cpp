// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/Comparison.h"

#include "core/recording/StoredRecording.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace activation::recording {

namespace {

/// A value and where it stands.
struct Cell
{
    QString where;
    QString row;
    QString column;
    QString id; ///< of the row, where its words are not enough
    QString value;

    [[nodiscard]] bool isSamePlace(const Cell& other) const
    {
        return where == other.where && row == other.row && column == other.column && id == other.id;
    }
};

QString plainText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

/// By what an element of a list is known.
QString nameOf(const QJsonObject& element)
{
    constexpr std::array kNames{u"key",  u"releaseId",   u"executable",  u"product",
                                u"name", u"description", u"activationId"};
    for (const char16_t* name : kNames) {
        if (const QString text = element.value(QStringView(name)).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

QString joined(const QString& path, const QString& next)
{
    return path.isEmpty() ? next : path + u'/' + next;
}

void collect(const QJsonValue& value, Cell cell, QList<Cell>& cells);

void collectList(const QJsonArray& list, const Cell& cell, QList<Cell>& cells)
{
    QMap<QString, int> seen;
    QStringList texts;
    for (const QJsonValue element : list) {
        if (!element.isObject()) {
            texts.append(plainText(element));
            continue;
        }
        Cell below = cell;
        below.row = nameOf(element.toObject());
        below.id = QString::number(++seen[below.row]);
        collect(element, below, cells);
    }
    Cell whole = cell;
    whole.value = texts.join(QStringLiteral(", "));
    if (!texts.isEmpty())
        cells.append(whole);
}

void collect(const QJsonValue& value, Cell cell, QList<Cell>& cells)
{
    if (value.isArray())
        return collectList(value.toArray(), cell, cells);
    if (!value.isObject()) {
        cell.value = plainText(value);
        cells.append(cell);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == u"milliseconds")
            continue;
        Cell below = cell;
        if (member.key() != u"value")
            below.column = joined(cell.column, member.key());
        collect(member.value(), below, cells);
    }
}

/// The same row may have been asked for twice; each of its columns counts once.
void collect(const Question& question, QList<Cell>& cells)
{
    Cell cell;
    cell.where = question.from;
    if (question.rows.failure) {
        cell.id = question.where + question.properties.join(u',');
        collect(toStored(*question.rows.failure), cell, cells);
    }
    for (const Row& row : question.rows.value.value_or(QList<Row>())) {
        cell.row = row.value(QStringLiteral("Name")).toString();
        cell.id = row.value(QStringLiteral("ID")).toString();
        for (auto value = row.begin(); value != row.end(); ++value) {
            cell.column = value.key();
            const bool known =
                std::ranges::any_of(cells, [&cell](const Cell& other) { return other.isSamePlace(cell); });
            if (!known)
                collect(StoredWriter::valueOf(value.value()), cell, cells);
        }
    }
}

QList<Cell> cellsOf(const Recording& recording)
{
    QList<Cell> cells;
    const auto add = [&cells](const QString& where, const QJsonValue& value) {
        Cell cell;
        cell.where = where;
        collect(value, cell, cells);
    };
    forEachAnswer([&](const char16_t* name, auto member) {
        if (const auto& answer = recording.*member)
            add(QString::fromUtf16(name), toStored(*answer));
    });
    for (const Question& question : recording.questions)
        collect(question, cells);
    add(QStringLiteral("services"), toStored(recording.services));
    add(QStringLiteral("adapters"), toStored(recording.adapters));
    add(QStringLiteral("uninstall"), toStored(recording.uninstall));
    add(QStringLiteral("events"), toStored(recording.events));
    add(QStringLiteral("statuses"), toStored(recording.statuses));
    // The service starts when it is asked, and stops by itself: recording a PC is what changes it.
    cells.removeIf(
        [](const Cell& cell) { return cell.where == u"licensingService" && cell.column == u"running"; });
    return cells;
}

const Cell* findIn(const QList<Cell>& cells, const Cell& wanted)
{
    const auto found =
        std::ranges::find_if(cells, [&wanted](const Cell& cell) { return cell.isSamePlace(wanted); });
    return found == cells.end() ? nullptr : &*found;
}

} // namespace

QList<Change> changesBetween(const Recording& before, const Recording& after)
{
    const QList<Cell> was = cellsOf(before);
    const QList<Cell> is = cellsOf(after);
    QList<Change> changes;
    for (const Cell& cell : was) {
        const Cell* const now = findIn(is, cell);
        if (!now)
            changes.append({cell.where, cell.row, cell.column, cell.value, std::nullopt});
        else if (now->value != cell.value)
            changes.append({cell.where, cell.row, cell.column, cell.value, now->value});
    }
    for (const Cell& cell : is) {
        if (!findIn(was, cell))
            changes.append({cell.where, cell.row, cell.column, std::nullopt, cell.value});
    }
    return changes;
}

} // namespace activation::recording
