// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/Registry.h"
#include "tests/windows/base/ScratchKey.h"

#include <gtest/gtest.h>

namespace activation::windows {

using namespace Qt::StringLiterals;

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
    const auto key = RegistryKey::open(RegistryHive::LocalMachine, u"SOFTWARE\\No\\Such\\Key"_s);
    ASSERT_FALSE(key.hasValue());
    EXPECT_EQ(key.error().cause, Cause::NotFound);
    EXPECT_TRUE(key.error().detail.contains(u"SOFTWARE\\No\\Such\\Key"));
}

TEST_F(Registry, ReadsTextsHoweverTheyEnd)
{
    const QList<QByteArray> ends{chars(u"한국어"_s + kZero), chars(u"한국어"_s), chars(u"한국어"_s) + "x",
                                 chars(u"한국어"_s + kZero + kZero + u"behind"_s)};
    for (const QByteArray& bytes : ends) {
        scratch.set(kName, REG_SZ, bytes);
        EXPECT_EQ(opened().text(kName), u"한국어"_s) << bytes.toHex().toStdString();
    }
    for (const QByteArray& nothing : {QByteArray(), QByteArray("x"), chars(kZero)}) {
        scratch.set(kName, REG_SZ, nothing);
        EXPECT_EQ(opened().text(kName), QString());
    }
}

TEST_F(Registry, ReplacesVariablesOnlyWhereTheTypeSaysSo)
{
    SetEnvironmentVariableW(L"ACTIVATION_TEST", L"replaced");
    scratch.set(kName, REG_EXPAND_SZ, chars(u"a %ACTIVATION_TEST% b"_s));
    EXPECT_EQ(opened().text(kName), u"a replaced b"_s);
    scratch.set(kName, REG_SZ, chars(u"a %ACTIVATION_TEST% b"_s));
    EXPECT_EQ(opened().text(kName), u"a %ACTIVATION_TEST% b"_s);
}

TEST_F(Registry, SplitsListsWithoutEmptyOnes)
{
    const QString list = u"one"_s + kZero + u"two"_s + kZero + kZero + u"three"_s;
    for (const QString& stored : {list, QString(list + kZero), QString(list + kZero + kZero)}) {
        scratch.set(kName, REG_MULTI_SZ, chars(stored));
        EXPECT_EQ(opened().texts(kName), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    }
}

TEST_F(Registry, GivesNothingForAnotherTypeOrAValueThatIsNotThere)
{
    scratch.set(kName, REG_DWORD, QByteArray("\x2a\0\0\0", 4));
    const RegistryKey key = opened();
    EXPECT_EQ(key.number(kName), 42u);
    EXPECT_FALSE(key.text(kName));
    EXPECT_FALSE(key.texts(kName));
    EXPECT_FALSE(key.number(u"other"_s));
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
    scratch.makeBelow(u"첫째"_s);
    scratch.makeBelow(u"zweiter - key"_s);
    const RegistryKey key = opened();
    QStringList subkeys = key.subkeys();
    subkeys.sort();
    EXPECT_EQ(subkeys, (QStringList{u"zweiter - key"_s, u"첫째"_s}));
    EXPECT_TRUE(key.open(u"첫째"_s).hasValue());
    EXPECT_FALSE(key.open(u"셋째"_s).hasValue());
}

TEST_F(Registry, HasTwoViewsOfTheMachine)
{
    const QString path = u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"_s;
    EXPECT_TRUE(RegistryKey::open(RegistryHive::LocalMachine, path, RegistryView::Of64Bit).hasValue());
    EXPECT_TRUE(RegistryKey::open(RegistryHive::LocalMachine, path, RegistryView::Of32Bit).hasValue());
}

TEST_F(Registry, ClosesWhatIsAssignedOver)
{
    scratch.makeBelow(u"below"_s);
    RegistryKey key = opened();
    RegistryKey below = key.open(u"below"_s).value();
    key = std::move(below);
    EXPECT_TRUE(key.subkeys().isEmpty());
}

} // namespace activation::windows
