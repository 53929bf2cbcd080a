// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/SiteProfileReader.h"
#include "tests/core/profile/ProfileText.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace activation {

namespace {

TEST(ExampleProfiles, AreBuiltInAndReadWithoutProblem)
{
    const QStringList names = QDir(QStringLiteral(":/profiles")).entryList();
    EXPECT_GE(names.size(), 14);
    for (const QString& name : names) {
        const ProfileOrProblem read = readSiteProfile(QStringLiteral(":/profiles/") + name);
        const auto* const problem = std::get_if<DocumentProblem>(&read);
        EXPECT_EQ(problem, nullptr) << name.toStdString() << (problem ? toText(*problem) : std::string());
        if (problem)
            continue;
        EXPECT_EQ(std::get<SiteProfile>(read).id + QStringLiteral(".json"), name);
    }
}

TEST(ExampleProfiles, CarryTheHashOfTheirBytes)
{
    QFile file(QStringLiteral(":/profiles/sample-university.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const ProfileOrProblem read = readSiteProfile(file.fileName());
    ASSERT_TRUE(std::holds_alternative<SiteProfile>(read));
    EXPECT_EQ(fingerprint(std::get<SiteProfile>(read)),
              QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
}

TEST(ExampleProfiles, SampleUniversityNamesTwoHostsInOrder)
{
    const ProfileOrProblem read = readSiteProfile(QStringLiteral(":/profiles/sample-university.json"));
    ASSERT_TRUE(std::holds_alternative<SiteProfile>(read));
    const QList<KmsHost> hosts = allHosts(std::get<SiteProfile>(read));
    ASSERT_EQ(hosts.size(), 2);
    EXPECT_EQ(hosts.at(0).endpoint, (Endpoint{QStringLiteral("kms.sample-university.example"), 1688}));
    EXPECT_EQ(hosts.at(1).endpoint, (Endpoint{QStringLiteral("kms2.sample-university.example"), 1688}));
}

} // namespace

} // namespace activation
