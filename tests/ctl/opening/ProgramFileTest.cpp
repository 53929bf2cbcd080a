// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ProgramBytes.h"

#include "app/EmbeddedProfile.h"
#include "app/ProgramFile.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation::app {
namespace {

Result<std::optional<ProgramFile>> partsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readProgramFile(buffer);
}

bool isCutOff(const QByteArray& bytes)
{
    return !partsOf(bytes);
}

void setNumber(QByteArray& bytes, qsizetype at, auto number)
{
    qToLittleEndian(number, bytes.data() + at);
}

class Branding : public ::testing::Test
{
protected:
    QString write(const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QStringLiteral("프로그램 程式.exe")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QByteArray branded(const QByteArray& program, const QByteArray& profile) const
    {
        const QString path = write(program);
        EXPECT_TRUE(embedProfile(path, profile, path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// What signing does: the signature behind all that is there, its place in the header.
    static QByteArray signedFile(QByteArray program)
    {
        setNumber(program, 88 + 112 + 32, quint32(program.size()));
        setNumber(program, 88 + 112 + 36, quint32{16});
        return program + QByteArray(16, 's');
    }

    [[nodiscard]] Result<std::optional<QByteArray>> read(const QByteArray& program) const
    {
        return embeddedProfile(write(program));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST(ProgramFile, TellsWhereTheLinkerAndWhereTheSignatureHaveWritten)
{
    const QByteArray plain = windowsProgram();
    EXPECT_EQ(partsOf(plain).valueOr(std::nullopt), (ProgramFile{1024, 1024, 40, false, false}));
    EXPECT_EQ(partsOf(plain + "12345").valueOr(std::nullopt), (ProgramFile{1024, 1029, 40, false, false}));
    const QByteArray withSignature = windowsProgram(1032, 16) + QByteArray(24, 'x');
    EXPECT_EQ(partsOf(withSignature).valueOr(std::nullopt), (ProgramFile{1024, 1032, 40, true, false}));
}

TEST(ProgramFile, RefusesWhatIsNotWhole)
{
    EXPECT_TRUE(isCutOff(windowsProgram().chopped(1)));
    EXPECT_TRUE(isCutOff(windowsProgram(1024, 16) + QByteArray(15, 'x'))) << "signature cut";
    EXPECT_TRUE(isCutOff(windowsProgram(1024, 16) + QByteArray(17, 'x'))) << "something behind the signature";
    EXPECT_TRUE(isCutOff(windowsProgram(1000, 24))) << "signature within the program";
    EXPECT_TRUE(isCutOff(windowsProgram(0xffffffff, 0xffffffff)));
    QByteArray manySections = windowsProgram();
    setNumber(manySections, 70, quint16{0xffff});
    EXPECT_TRUE(isCutOff(manySections));
    QByteArray farSection = windowsProgram();
    setNumber(farSection, 328 + 20, quint32{0xffffffff});
    EXPECT_TRUE(isCutOff(farSection));
}

TEST(ProgramFile, CountsTheSymbolsThatALinkerLeft)
{
    QByteArray program = windowsProgram();
    setNumber(program, 64 + 12, quint32{1024}); // symbols
    setNumber(program, 64 + 16, quint32{2});
    program += QByteArray(2 * 18, 'y') + QByteArray("\x08\0\0\0abc\0", 8);
    EXPECT_EQ(partsOf(program).valueOr(std::nullopt), (ProgramFile{1024 + 44, 1024 + 44, 40, false, false}));
}

TEST(ProgramFile, KnowsOtherFilesForWhatTheyAre)
{
    for (const QByteArray& other :
         {QByteArray(), QByteArray("MZ"), QByteArray(200, 'x'), QByteArray("MZ") + QByteArray(200, '\xff')}) {
        const auto parts = partsOf(other);
        ASSERT_TRUE(parts);
        EXPECT_FALSE(*parts);
    }
}

TEST_F(Branding, IsReadBackAndEndsWhereASignatureMayBegin)
{
    EXPECT_EQ(read(windowsProgram()).valueOr(QByteArray("?")), std::nullopt);
    for (const QByteArray& profile : {QByteArray("a"), QByteArray("1234567"), QByteArray(777, 'p')}) {
        const QByteArray program = branded(windowsProgram(), profile);
        EXPECT_EQ(program.size() % 8, 0);
        EXPECT_EQ(read(program).valueOr(std::nullopt), profile);
        EXPECT_EQ(read(signedFile(program)).valueOr(std::nullopt), profile);
        EXPECT_EQ(branded(program, "another"), branded(windowsProgram(), "another"));
    }
}

TEST_F(Branding, IsNeverTakenForNoneOnceItIsThere)
{
    const QByteArray program = branded(windowsProgram(), "a profile");
    const QByteArray withSignature = signedFile(program);
    for (qsizetype kept = 603; kept < program.size(); kept += kept < 1000 ? 97 : 1)
        EXPECT_FALSE(read(program.first(kept))) << kept;
    for (qsizetype at = 1024; at < program.size(); ++at) {
        QByteArray changed = withSignature;
        changed[at] = char(changed[at] ^ 4);
        EXPECT_FALSE(read(changed)) << at;
    }
    EXPECT_FALSE(read(program + '\0'));
    EXPECT_FALSE(read(withSignature + '\0'));
    EXPECT_FALSE(read(windowsProgram() + "12345678")) << "a stranger's bytes are no profile";
    EXPECT_FALSE(read(windowsProgram() + program.sliced(1024)))
        << "a profile that the header does not know of";
    EXPECT_TRUE(read(signedFile(windowsProgram()))) << "signed without a profile";
}

TEST_F(Branding, IsRefusedWhereItWouldHarm)
{
    const auto obstacle = [this](const QByteArray& bytes) {
        return brandObstacle(write(bytes)).valueOr(std::nullopt);
    };
    EXPECT_EQ(obstacle(windowsProgram()), std::nullopt);
    EXPECT_EQ(obstacle(branded(windowsProgram(), "p")), std::nullopt);
    EXPECT_EQ(obstacle(signedFile(windowsProgram())), BrandObstacle::Signed);
    EXPECT_EQ(obstacle(signedFile(branded(windowsProgram(), "p"))), BrandObstacle::Signed);
    EXPECT_EQ(obstacle(windowsProgram().replace("ActivationProf.1", "SomebodyElse's..")),
              BrandObstacle::NotOurs);
    EXPECT_EQ(obstacle("#!/bin/sh"), BrandObstacle::NotOurs);
    EXPECT_EQ(obstacle(branded(windowsProgram(), "p").chopped(3)), BrandObstacle::Damaged);
}

} // namespace activation::app
