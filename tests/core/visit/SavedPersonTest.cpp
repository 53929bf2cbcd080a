// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/SavedPerson.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation {

namespace {

SiteProfile universityProfile()
{
    SiteProfile profile;
    profile.id = QStringLiteral("sample-university");
    profile.roles = {{Role::Staff, Entitlement::Yes, 0, {}, {}},
                     {Role::Graduate, Entitlement::DaysAfterLeaving, 60, {}, {}}};
    return profile;
}

const Person kGraduate{Role::Graduate, QDate(2026, 7, 31)};

} // namespace

TEST(SavedPerson, IsKnownTheNextTimeAndAtNoOtherOrganization)
{
    const QTemporaryDir folder;
    SiteProfile profile = universityProfile();
    EXPECT_EQ(loadPerson(profile, folder.path()), std::nullopt);
    ASSERT_TRUE(savePerson(kGraduate, profile, folder.path()));
    profile.version = 2;
    EXPECT_EQ(loadPerson(profile, folder.path()), kGraduate) << "a newer profile knows the answer, too";
    profile.roles.removeLast();
    EXPECT_EQ(loadPerson(profile, folder.path()), std::nullopt) << "it does not know that role any more";
    SiteProfile other = universityProfile();
    other.id = QStringLiteral("other-university");
    EXPECT_EQ(loadPerson(other, folder.path()), std::nullopt);
}

TEST(SavedPerson, IsAskedForAgainWhereTheFileIsDamaged)
{
    const QTemporaryDir folder;
    for (const char* bytes : {"", "{", "[]", "{\"format\": 1}", "{\"format\": 1, \"profile\": 7}"}) {
        QFile file(QDir(folder.path()).filePath(QStringLiteral("person.json")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        EXPECT_EQ(loadPerson(universityProfile(), folder.path()), std::nullopt) << bytes;
    }
}

TEST(SavedPerson, IsNotKeptWhereNothingCanBeWritten)
{
    const QTemporaryDir folder;
    const QString file = QDir(folder.path()).filePath(QStringLiteral("file"));
    ASSERT_TRUE(QFile(file).open(QIODevice::WriteOnly));
    EXPECT_FALSE(savePerson(kGraduate, universityProfile(), file + QStringLiteral("/below")));
}

} // namespace activation
