// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/SavedPerson.h"

#include "core/OwnFile.h"
#include "core/ReplaceFile.h"
#include "core/profile/Roles.h"
#include "core/stored/StoredReader.h"
#include "core/stored/StoredWriter.h"

#include <QDir>
#include <QJsonDocument>

namespace activation {

namespace {

constexpr qint64 kLargestPersonFile = qint64{64} * 1024;

struct Kept
{
    QString profile; ///< its id: a newer version of it still knows the person
    Person person;
};

template <typename Fields, Either<Kept> T> void describe(Fields& fields, T& kept)
{
    fields.format(1);
    fields(u"profile", kept.profile);
    fields(u"role", kept.person.role.id);
    fields(u"left", kept.person.left);
}

QString personFileIn(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("person.json"));
}

} // namespace

Result<void> savePerson(const Person& person, const SiteProfile& profile, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return storageFailed(folder, QStringLiteral("cannot be made"));
    return replaceFile(personFileIn(folder),
                       QJsonDocument(toStored(Kept{profile.id, person}).toObject()).toJson());
}

std::optional<Person> loadPerson(const SiteProfile& profile, const QString& folder)
{
    const Result<std::optional<QByteArray>> bytes = readOwnFile(personFileIn(folder), kLargestPersonFile);
    if (!bytes || !bytes->has_value())
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(**bytes);
    const Result<Kept> kept =
        fromStored<Kept>(document.isObject() ? document.object() : QJsonValue(), WrittenBy::AnyVersion);
    if (!kept || kept->profile != profile.id || !rolesOf(profile).contains(kept->person.role))
        return std::nullopt;
    return kept->person;
}

} // namespace activation
