// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/windows/office/Situation.h"

#include "tests/windows/office/PrefixRegistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

namespace activation::windows {

namespace {

QStringList texts(const QJsonValue& list)
{
    QStringList texts;
    for (const QJsonValue& text : list.toArray())
        texts.append(text.toString());
    return texts;
}

OfficeTechnology technologyOf(const QString& text)
{
    if (text == u"store")
        return OfficeTechnology::Store;
    return text == u"msi" ? OfficeTechnology::WindowsInstaller : OfficeTechnology::ClickToRun;
}

Bitness bitnessOf(const QString& text)
{
    if (text == u"x64")
        return Bitness::X64;
    return text == u"x86" ? Bitness::X86 : Bitness::Any;
}

OfficeProduct productOf(const QJsonObject& json)
{
    OfficeProduct product;
    product.releaseId = json[u"releaseId"].toString();
    product.displayName = json[u"displayName"].toString();
    product.technology = technologyOf(json[u"technology"].toString());
    product.bitness = bitnessOf(json[u"bitness"].toString());
    product.version = json[u"version"].toString();
    product.languages = texts(json[u"languages"]);
    product.bytes = json[u"bytes"].toInteger();
    return product;
}

Situation readSituation(const QFileInfo& info)
{
    QFile file(info.filePath());
    QJsonParseError error;
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << info.filePath().toStdString();
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    EXPECT_EQ(error.error, QJsonParseError::NoError) << info.filePath().toStdString();
    Situation situation{info.baseName(),
                        json[u"registry"].toObject(),
                        texts(json[u"files"]),
                        {},
                        json[u"finding"].toString(),
                        texts(json[u"removes"])};
    for (const QJsonValue& product : json[u"products"].toArray())
        situation.products.append(productOf(product.toObject()));
    return situation;
}

std::vector<Situation> readAll()
{
    std::vector<Situation> all;
    const QDir folder(QStringLiteral(OFFICE_SITUATIONS));
    for (const QFileInfo& info : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        all.push_back(readSituation(info));
    return all;
}

} // namespace

const std::vector<Situation>& situations()
{
    static const std::vector<Situation> all = readAll();
    return all;
}

const Situation& situation(const QString& name)
{
    const auto found = std::ranges::find(situations(), name, &Situation::name);
    EXPECT_NE(found, situations().end()) << name.toStdString();
    return *found;
}

void arrange(const Situation& situation)
{
    ASSERT_TRUE(isWine()) << "would change a real Windows";
    forgetOffice();
    writeKeys(situation.registry);
    for (const QString& file : situation.files)
        writeFile(file);
}

std::ostream& operator<<(std::ostream& stream, const Situation& situation)
{
    return stream << situation.name.toStdString();
}

} // namespace activation::windows
