// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/PublishedPc.h"

#include "core/json/Record.h"
#include "core/recording/PublishedNetwork.h"

#include <algorithm>
#include <limits>

namespace activation::recording {

namespace {

using Kind = DocumentProblem::Kind;

QVariant shownText(const Field& field)
{
    const QString text = field.anyString();
    if (text.isEmpty())
        return {};
    if (!text.startsWith(QStringLiteral("0x")))
        return text;
    bool ok = false;
    const quint32 number = text.toUInt(&ok, 16);
    if (!ok)
        field.addProblem(Kind::BadCode, {text});
    return number;
}

QVariant shownValue(const Field& field)
{
    switch (field.value()->kind) {
    case JsonKind::Null:
        return {};
    case JsonKind::Boolean:
        return field.boolean();
    case JsonKind::Number:
        return field.number<quint32>(0, std::numeric_limits<quint32>::max());
    case JsonKind::Array:
        return field.list([](const Field& item) { return item.anyString(); });
    case JsonKind::String:
    case JsonKind::Object: // which notes it
        return shownText(field);
    }
    Q_UNREACHABLE();
}

Row shownRow(const Field& field)
{
    Record properties(field);
    Row row;
    if (field.value()->kind != JsonKind::Object)
        return row;
    for (const JsonMember& member : field.value()->members)
        row.insert(member.key, shownValue(properties.required(member.key)));
    return row;
}

Question shownClass(const QString& name, const Field& rows)
{
    Question question;
    question.from = name;
    question.rows.value = rows.list(shownRow);
    for (const Row& row : *question.rows.value) {
        for (auto property = row.begin(); property != row.end(); ++property) {
            if (!question.properties.contains(property.key()))
                question.properties.append(property.key());
        }
    }
    return question;
}

Recording shownPc(Record& pc)
{
    Recording recording;
    readPublishedNetwork(pc, recording);
    const Field rows = pc.optional(u"rows");
    if (!rows.isPresent())
        return recording;
    Record classes(rows);
    for (const JsonMember& member : rows.value()->members)
        recording.questions.append(shownClass(member.key, classes.required(member.key)));
    return recording;
}

} // namespace

bool isPublishedPc(const JsonValue& document)
{
    return document.find(u"source") && document.find(u"os");
}

QList<Recording> publishedPcs(const Field& document)
{
    Record record(document);
    record.allowOthers();
    const QString source = record.required(u"source").string({}, 2000);
    QList<Recording> pcs;
    if (record.has(u"pcs")) {
        for (const Field& item : record.optional(u"pcs").items()) {
            Record pc(item);
            pc.allowOthers();
            pcs.append(shownPc(pc));
        }
    } else {
        pcs.append(shownPc(record));
    }
    for (Recording& pc : pcs)
        pc.origin = source;
    return pcs;
}

Recording publishedPc(const Field& document)
{
    const QList<Recording> pcs = publishedPcs(document);
    const auto shown =
        std::ranges::find_if(pcs, [](const Recording& pc) { return pc.network || !pc.questions.isEmpty(); });
    return shown == pcs.end() ? pcs.value(0) : *shown;
}

} // namespace activation::recording
