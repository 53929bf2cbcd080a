// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/RecordingFile.h"

#include "core/recording/PublishedPc.h"
#include "core/recording/StoredRecording.h"

#include <QJsonDocument>

namespace activation::recording {

namespace {

using Kind = DocumentProblem::Kind;

constexpr char16_t kRecorded[] = u"recorded";

/// A value or a failure, and not both: neither would say nothing, and both would say two things.
template <typename T>
void checkAnswer(const Answer<T>& answer, const Field& document, const QString& pointer, QStringView key)
{
    if (answer.value.has_value() != answer.failure.has_value())
        return;
    DocumentProblem problem;
    problem.kind = answer.value ? Kind::Conflict : Kind::MissingKey;
    problem.pointer = pointer;
    problem.values = answer.value ? QStringList{QStringLiteral("value"), QStringLiteral("failure")}
                                  : QStringList{QStringLiteral("value")};
    const JsonMember* const member = document.value() ? document.value()->find(key) : nullptr;
    const JsonPlace place = member ? member->place : JsonPlace{};
    problem.line = place.line;
    problem.column = place.column;
    document.problems().note(problem, place.offset);
}

void checkAnswers(const Recording& recording, const Field& document)
{
    forEachAnswer([&](const char16_t* name, auto member) {
        const QStringView key(name);
        if (const auto& answer = recording.*member)
            checkAnswer(*answer, document, u'/' + key.toString(), key);
    });
    for (qsizetype i = 0; i < recording.questions.size(); ++i)
        checkAnswer(recording.questions[i].rows, document, QStringLiteral("/questions/%1/rows").arg(i),
                    u"questions");
    for (qsizetype i = 0; i < recording.services.size(); ++i)
        checkAnswer(recording.services[i].state, document, QStringLiteral("/services/%1/state").arg(i),
                    u"services");
}

Recording storedRecording(const Field& document)
{
    Recording recording;
    {
        StoredReader fields(document, WrittenBy::ThisVersion);
        describe(fields, recording);
    }
    if (!document.problems().first())
        checkAnswers(recording, document);
    return recording;
}

} // namespace

QByteArray toBytes(const Recording& recording)
{
    return QJsonDocument(toStored(recording).toObject()).toJson();
}

bool isRecording(const JsonValue& document)
{
    return document.find(kRecorded) || isPublishedPc(document);
}

Result<Recording, DocumentProblem> recordingFrom(const JsonValue& document, const QString& path)
{
    ProblemList problems(path);
    const Field field(document, problems);
    Recording recording = isPublishedPc(document) ? publishedPc(field) : storedRecording(field);
    if (problems.first())
        return *problems.first();
    return recording;
}

Result<Recording, DocumentProblem> readRecording(const QString& path)
{
    return readBytes(path, kRecordingLimits.bytes)
        .andThen([&path](const QByteArray& bytes) { return parseJson(bytes, path, kRecordingLimits); })
        .andThen([&path](const JsonValue& document) { return recordingFrom(document, path); });
}

} // namespace activation::recording
