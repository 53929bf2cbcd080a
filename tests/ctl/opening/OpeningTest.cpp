// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ProgramBytes.h"

#include "app/Opening.h"

#include "app/EmbeddedProfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation::ctl {

namespace {

class OpeningTest : public ::testing::Test
{
protected:
    QString put(const QString& name, const QString& profile) const
    {
        QFile source(QStringLiteral(":/profiles/%1.json").arg(profile));
        EXPECT_TRUE(source.open(QIODevice::ReadOnly));
        return write(name, source.readAll());
    }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    /// Every place filled with a profile of its own.
    app::ProfilePlaces allPlaces() const
    {
        const QString plain = write(QStringLiteral("plain"), app::windowsProgram());
        const QString branded = m_folder.filePath(QStringLiteral("branded"));
        QFile profile(QStringLiteral(":/profiles/open-library.json"));
        EXPECT_TRUE(profile.open(QIODevice::ReadOnly));
        EXPECT_TRUE(app::embedProfile(plain, profile.readAll(), branded));
        return {put(QStringLiteral("policy.json"), QStringLiteral("sample-university")), branded,
                put(QStringLiteral("beside.json"), QStringLiteral("gate-college")),
                put(QStringLiteral("machine.json"), QStringLiteral("wired-hospital"))};
    }

    /// The id of what is found, or nothing.
    static QString idOf(const Result<std::optional<FoundProfile>, OpeningProblem>& result)
    {
        const auto found = result.valueOr(std::nullopt);
        return found ? found->profile.id : QString();
    }

    static bool isRefused(const Result<std::optional<FoundProfile>, OpeningProblem>& result)
    {
        return !result && std::holds_alternative<DocumentProblem>(result.error());
    }

    app::OpeningRequest practice(const QString& name) const
    {
        app::OpeningRequest request;
        request.practice = name;
        request.stateFolder = m_folder.path();
        return request;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(OpeningTest, LooksForTheProfileInTheOrderOfTrust)
{
    app::ProfilePlaces places = allPlaces();
    const QString asked = put(QStringLiteral("asked.json"), QStringLiteral("summer-academy"));
    EXPECT_EQ(idOf(app::findProfile(asked, places)), QStringLiteral("summer-academy"));
    EXPECT_EQ(idOf(app::findProfile({}, places)), QStringLiteral("sample-university"));
    places.policy.clear();
    EXPECT_EQ(idOf(app::findProfile({}, places)), QStringLiteral("open-library"));
    places.executable = m_folder.filePath(QStringLiteral("plain"));
    EXPECT_EQ(idOf(app::findProfile({}, places)), QStringLiteral("gate-college"));
    QFile::remove(places.beside);
    EXPECT_EQ(idOf(app::findProfile({}, places)), QStringLiteral("wired-hospital"));
    QFile::remove(places.machineWide);
    const auto nowhere = app::findProfile({}, places);
    ASSERT_TRUE(nowhere);
    EXPECT_FALSE(*nowhere);
}

TEST_F(OpeningTest, TakesALaterMachineWideProfileOfTheSameOrganizationForTheOneInside)
{
    const auto profile = [](const QByteArray& id, int version) {
        QFile source(QStringLiteral(":/profiles/open-library.json"));
        EXPECT_TRUE(source.open(QIODevice::ReadOnly));
        return source.readAll().replace("\"open-library\"",
                                        '"' + id + "\", \"profileVersion\": " + QByteArray::number(version));
    };
    app::ProfilePlaces places = allPlaces();
    places.policy.clear();
    const QString plain = m_folder.filePath(QStringLiteral("plain"));
    ASSERT_TRUE(app::embedProfile(plain, profile("open-library", 7), places.executable));
    const auto originWith = [&](const QByteArray& machineWide) {
        write(QStringLiteral("machine.json"), machineWide);
        const auto found = app::findProfile({}, places);
        return found && *found ? (*found)->origin : ProfileOrigin::Asked;
    };
    EXPECT_EQ(originWith(profile("open-library", 8)), ProfileOrigin::MachineWide);
    EXPECT_EQ(originWith(profile("open-library", 7)), ProfileOrigin::Embedded);
    EXPECT_EQ(originWith(profile("open-library", 6)), ProfileOrigin::Embedded);
    EXPECT_EQ(originWith(profile("somebody-else", 8)), ProfileOrigin::Embedded);
    EXPECT_EQ(originWith("{"), ProfileOrigin::Embedded);
    write(QStringLiteral("machine.json"), profile("open-library", 8));
    QFile::setPermissions(places.machineWide, QFile::permissions(places.machineWide) | QFile::WriteOther);
    EXPECT_EQ(app::findProfile({}, places).valueOr(std::nullopt)->origin, ProfileOrigin::Embedded)
        << "everybody may write it";
}

TEST_F(OpeningTest, RefusesABadProfileInsteadOfTakingTheNextOne)
{
    const app::ProfilePlaces places = allPlaces();
    write(QStringLiteral("policy.json"), "{");
    EXPECT_TRUE(isRefused(app::findProfile({}, places)));
    QFile::remove(places.policy);
    EXPECT_TRUE(isRefused(app::findProfile({}, places)));
}

TEST_F(OpeningTest, RefusesAMachineWideProfileThatOthersMayWrite)
{
    app::ProfilePlaces places;
    places.executable = write(QStringLiteral("plain"), QByteArray(100, 'x'));
    places.machineWide = put(QStringLiteral("machine.json"), QStringLiteral("wired-hospital"));
    EXPECT_EQ(idOf(app::findProfile({}, places)), QStringLiteral("wired-hospital"));
    const auto permissions = QFile::permissions(places.machineWide);
    const auto isUntrusted = [&places] {
        const auto found = app::findProfile({}, places);
        return !found && std::get<Failure>(found.error()).cause == Cause::Untrusted;
    };
    QFile::setPermissions(places.machineWide, permissions | QFile::WriteOther);
    EXPECT_TRUE(isUntrusted()) << "the file";
    QFile::setPermissions(places.machineWide, permissions);
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::WriteOther);
    EXPECT_TRUE(isUntrusted()) << "its folder";
    EXPECT_EQ(idOf(app::findProfile(places.machineWide, places)), QStringLiteral("wired-hospital"))
        << "a person who names it has looked at it";
}

TEST_F(OpeningTest, KeepsPracticePcsApartEvenWhenFilesNameThemAlike)
{
    const QString folder = m_folder.path();
    const QString builtIn = app::practiceFolder(folder, QStringLiteral("healthy"));
    EXPECT_EQ(builtIn, folder + QStringLiteral("/practice/healthy"));
    const QString one = app::practiceFolder(folder, folder + QStringLiteral("/a/healthy.json"));
    const QString other = app::practiceFolder(folder, folder + QStringLiteral("/b/healthy.json"));
    EXPECT_NE(one, other);
    EXPECT_NE(one, builtIn);
    EXPECT_EQ(QDir::cleanPath(app::practiceFolder(folder, QStringLiteral("../../x"))).indexOf(folder), 0);
}

TEST_F(OpeningTest, TakesPersonAndProfileFromTheScenarioUnlessOthersAreAskedFor)
{
    app::OpeningRequest request = practice(QStringLiteral("graduate-not-allowed"));
    {
        const auto opened = app::openWorkplace(request);
        ASSERT_TRUE(opened);
        EXPECT_EQ(opened->person.role, Role::Graduate);
        EXPECT_EQ(opened->found->origin, ProfileOrigin::Practice);
        EXPECT_EQ(opened->practice, request.practice);
        EXPECT_FALSE(opened->practiceTitle.isEmpty());
        EXPECT_TRUE(opened->restart());
    }
    request.role = Role::Staff;
    request.profile = put(QStringLiteral("asked.json"), QStringLiteral("open-library"));
    const auto opened = app::openWorkplace(request);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->person, (Person{Role::Staff, QDate()}));
    EXPECT_EQ(opened->profile()->id, QStringLiteral("open-library"));
}

TEST_F(OpeningTest, TakesThisMachineWhereNoPracticePcIsAskedFor)
{
    app::OpeningRequest request;
    request.stateFolder = m_folder.path();
    request.places.executable = write(QStringLiteral("plain"), QByteArray(100, 'x'));
    const auto opened = app::openWorkplace(request);
    ASSERT_TRUE(opened);
    EXPECT_FALSE(opened->isPractice());
    EXPECT_TRUE(opened->practiceTitle.isEmpty());
    EXPECT_FALSE(opened->restart);
    EXPECT_FALSE(opened->profile());
    EXPECT_EQ(opened->folder, m_folder.path());
}

TEST_F(OpeningTest, SaysWhichPracticePcItDoesNotKnow)
{
    const auto opened = app::openWorkplace(practice(QStringLiteral("nobody")));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error(), OpeningProblem(Failure{Cause::NotFound, 0, QStringLiteral("nobody")}));
    EXPECT_FALSE(QDir(m_folder.filePath(QStringLiteral("practice"))).exists());
}

} // namespace activation::ctl
