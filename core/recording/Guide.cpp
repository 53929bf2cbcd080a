// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/Guide.h"

#include "core/ReplaceFile.h"
#include "core/recording/Recorder.h"
#include "core/stored/StoredReader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace activation::recording {

template <typename Fields, Either<GuideResult> T> void describe(Fields& fields, T& result)
{
    fields(u"step", result.step);
    fields(u"outcome", result.outcome);
    fields(u"note", result.note);
}

template <typename Fields, Either<GuideProgress> T> void describe(Fields& fields, T& progress)
{
    fields.format(1);
    fields(u"salt", progress.salt);
    fields(u"results", progress.results);
    fields(u"begun", progress.begun);
}

std::optional<GuideStep> GuideProgress::next() const
{
    const auto done = static_cast<std::size_t>(results.size());
    return done < kValues<GuideStep>.size() ? std::optional(kValues<GuideStep>[done]) : std::nullopt;
}

Result<GuideProgress> loadGuide(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        GuideProgress fresh;
        fresh.salt = newSalt();
        return fresh;
    }
    if (!file.open(QIODevice::ReadOnly))
        return storageFailed(path, file.errorString());
    const auto read = fromStored<GuideProgress>(QJsonDocument::fromJson(file.readAll()).object());
    return read ? read : storageFailed(path, read.error().detail);
}

Result<void> saveGuide(const GuideProgress& progress, const QString& path)
{
    return replaceFile(path, QJsonDocument(toStored(progress).toObject()).toJson());
}

} // namespace activation::recording
