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
        const auto read = readSiteProfile(QStringLiteral(":/profiles/") + name);
        EXPECT_TRUE(read) << name.toStdString() << (read ? std::string() : toText(read.error()));
        if (!read)
            continue;
        EXPECT_EQ(read->id + QStringLiteral(".json"), name);
    }
}

TEST(ExampleProfiles, CarryTheHashOfTheirBytes)
{
    QFile file(QStringLiteral(":/profiles/sample-university.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto read = readSiteProfile(file.fileName());
    ASSERT_TRUE(read);
    EXPECT_EQ(fingerprint(*read), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
}

TEST(ExampleProfiles, SampleUniversityNamesTwoHostsInOrder)
{
    const auto read = readSiteProfile(QStringLiteral(":/profiles/sample-university.json"));
    ASSERT_TRUE(read);
    const QList<KmsHost> hosts = allHosts(*read);
    ASSERT_EQ(hosts.size(), 2);
    EXPECT_EQ(hosts.at(0).endpoint, (Endpoint{QStringLiteral("kms.sample-university.example"), 1688}));
    EXPECT_EQ(hosts.at(1).endpoint, (Endpoint{QStringLiteral("kms2.sample-university.example"), 1688}));
}

} // namespace

} // namespace activation
