// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/Registry.h"
#include "tests/windows/base/ScratchKey.h"

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

class Registry : public ::testing::Test
{
protected:
    ScratchKey scratch;

    [[nodiscard]] static RegistryKey opened()
    {
        return RegistryKey::open(RegistryHive::CurrentUser, ScratchKey::path()).value();
    }
};

QByteArray chars(const QString& text)
{
    return ScratchKey::characters(text);
}

const QString kZero(QChar(u'\0'));
const QString kName = QStringLiteral("value");

} // namespace

TEST_F(Registry, SaysThatAKeyIsNotThere)
{
    const auto key = RegistryKey::open(RegistryHive::LocalMachine, QStringLiteral("SOFTWARE\\No\\Such\\Key"));
    ASSERT_FALSE(key.hasValue());
    EXPECT_EQ(key.error().cause, Cause::NotFound);
    EXPECT_TRUE(key.error().detail.contains(u"SOFTWARE\\No\\Such\\Key"));
}

TEST_F(Registry, ReadsTextsHoweverTheyEnd)
{
    const QList<QByteArray> ends{chars(QStringLiteral("한국어") + kZero), chars(QStringLiteral("한국어")),
                                 chars(QStringLiteral("한국어")) + "x",
                                 chars(QStringLiteral("한국어") + kZero + kZero + QStringLiteral("behind"))};
    for (const QByteArray& bytes : ends) {
        scratch.set(kName, REG_SZ, bytes);
        EXPECT_EQ(opened().text(kName), QStringLiteral("한국어")) << bytes.toHex().toStdString();
    }
    for (const QByteArray& nothing : {QByteArray(), QByteArray("x"), chars(kZero)}) {
        scratch.set(kName, REG_SZ, nothing);
        EXPECT_EQ(opened().text(kName), QString());
    }
}

TEST_F(Registry, ReplacesVariablesOnlyWhereTheTypeSaysSo)
{
    SetEnvironmentVariableW(L"ACTIVATION_TEST", L"replaced");
    scratch.set(kName, REG_EXPAND_SZ, chars(QStringLiteral("a %ACTIVATION_TEST% b")));
    EXPECT_EQ(opened().text(kName), QStringLiteral("a replaced b"));
    scratch.set(kName, REG_SZ, chars(QStringLiteral("a %ACTIVATION_TEST% b")));
    EXPECT_EQ(opened().text(kName), QStringLiteral("a %ACTIVATION_TEST% b"));
}

TEST_F(Registry, SplitsListsWithoutEmptyOnes)
{
    const QString list =
        QStringLiteral("one") + kZero + QStringLiteral("two") + kZero + kZero + QStringLiteral("three");
    for (const QString& stored : {list, QString(list + kZero), QString(list + kZero + kZero)}) {
        scratch.set(kName, REG_MULTI_SZ, chars(stored));
        EXPECT_EQ(opened().texts(kName),
                  (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    }
}

TEST_F(Registry, GivesNothingForAnotherTypeOrAValueThatIsNotThere)
{
    scratch.set(kName, REG_DWORD, QByteArray("\x2a\0\0\0", 4));
    const RegistryKey key = opened();
    EXPECT_EQ(key.number(kName), 42u);
    EXPECT_FALSE(key.text(kName));
    EXPECT_FALSE(key.texts(kName));
    EXPECT_FALSE(key.number(QStringLiteral("other")));
    scratch.set(kName, REG_DWORD, QByteArray("\x2a\0", 2));
    EXPECT_FALSE(opened().number(kName));
}

TEST_F(Registry, GivesNothingForAValueThatIsTooLarge)
{
    // With the zero that ends it.
    constexpr auto kMost = qsizetype{RegistryKey::kLargestValue / 2} - 1;
    scratch.set(kName, REG_SZ, chars(QString(kMost, u'x') + kZero));
    EXPECT_EQ(opened().text(kName).value_or(QString()).size(), kMost);
    scratch.set(kName, REG_SZ, chars(QString(kMost + 1, u'x') + kZero));
    EXPECT_FALSE(opened().text(kName));
}

TEST_F(Registry, ListsKeysOfAnyLanguage)
{
    scratch.makeBelow(QStringLiteral("첫째"));
    scratch.makeBelow(QStringLiteral("zweiter - key"));
    const RegistryKey key = opened();
    QStringList subkeys = key.subkeys();
    subkeys.sort();
    EXPECT_EQ(subkeys, (QStringList{QStringLiteral("zweiter - key"), QStringLiteral("첫째")}));
    EXPECT_TRUE(key.open(QStringLiteral("첫째")).hasValue());
    EXPECT_FALSE(key.open(QStringLiteral("셋째")).hasValue());
}

TEST_F(Registry, HasTwoViewsOfTheMachine)
{
    const QString path = QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
    EXPECT_TRUE(RegistryKey::open(RegistryHive::LocalMachine, path, RegistryView::Of64Bit).hasValue());
    EXPECT_TRUE(RegistryKey::open(RegistryHive::LocalMachine, path, RegistryView::Of32Bit).hasValue());
}

TEST_F(Registry, ClosesWhatIsAssignedOver)
{
    scratch.makeBelow(QStringLiteral("below"));
    RegistryKey key = opened();
    RegistryKey below = key.open(QStringLiteral("below")).value();
    key = std::move(below);
    EXPECT_TRUE(key.subkeys().isEmpty());
}

} // namespace activation::windows
