// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/CommonPath.h"

#include "core/windows/base/Wide.h"

#include <QDir>

#include <gtest/gtest.h>

#include <windows.h>

namespace activation::app {

namespace {

/// A drive letter that stands for a folder, as "subst" makes it, for as long as this lives.
class Substitute final
{
public:
    Substitute(const QString& drive, const QString& target) : m_drive(drive), m_target(target)
    {
        m_made = DefineDosDeviceW(0, windows::wide(m_drive), windows::wide(m_target)) != FALSE;
    }
    ~Substitute()
    {
        DefineDosDeviceW(DDD_REMOVE_DEFINITION | DDD_EXACT_MATCH_ON_REMOVE, windows::wide(m_drive),
                         windows::wide(m_target));
    }
    Q_DISABLE_COPY_MOVE(Substitute)

    [[nodiscard]] bool isMade() const { return m_made; }

private:
    QString m_drive;
    QString m_target;
    bool m_made = false;
};

} // namespace

TEST(CommonPath, LeavesWhatEverybodySees)
{
    for (const QString& path :
         {QStringLiteral("C:/Windows/notepad.exe"), QStringLiteral("//server/share/a.exe"),
          QStringLiteral("relative.json"), QStringLiteral("C:"), QString()})
        EXPECT_EQ(commonPath(path), path);
}

TEST(CommonPath, NamesTheFolderBehindALetter)
{
    const Substitute folder(QStringLiteral("Q:"), QStringLiteral("C:\\windows\\temp"));
    if (!folder.isMade())
        GTEST_SKIP() << "no letter to be had";
    EXPECT_EQ(commonPath(QStringLiteral("Q:/a b/profile.json")),
              QStringLiteral("C:/windows/temp/a b/profile.json"));
}

} // namespace activation::app
