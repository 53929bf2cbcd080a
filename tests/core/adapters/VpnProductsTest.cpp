// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/adapters/VpnProducts.h"

#include "core/json/JsonText.h"
#include "core/json/ProblemList.h"
#include "tests/core/adapters/Adapters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace activation {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

} // namespace

TEST(VpnProducts, TheFileIsReadWithoutAProblem)
{
    const QString path = QStringLiteral(":/adapters/vpn-products.json");
    const auto document = parseJson(contentOf(path), path);
    ASSERT_TRUE(document.hasValue());
    ProblemList problems(path);
    const Field field(*document, problems);
    EXPECT_EQ(vpnProductsFrom(field), vpnProducts());
    EXPECT_FALSE(problems.first()) << problems.first()->pointer.toStdString();
    EXPECT_GE(vpnProducts().size(), 30);
}

TEST(VpnProducts, ALineWithoutItsOriginIsRefused)
{
    const QByteArray text =
        R"({"products": [{"id": "x", "name": "X", "use": "organization", "idle": "disabled",
        "idleOrigin": "observed", "marks": [{"adapter": "X Adapter"}]}]})";
    const auto document = parseJson(text, QStringLiteral("x.json"));
    ASSERT_TRUE(document.hasValue());
    ProblemList problems(QStringLiteral("x.json"));
    const Field field(*document, problems);
    static_cast<void>(vpnProductsFrom(field));
    ASSERT_TRUE(problems.first());
    EXPECT_EQ(problems.first()->pointer, QStringLiteral("/products/0/marks/0"));
}

/// The first adapter is what practice PCs show.
TEST(VpnProducts, EachHasAnIdOfItsOwnAndIsToldByItsAdapter)
{
    QStringList ids;
    for (const VpnProduct& product : vpnProducts()) {
        EXPECT_FALSE(ids.contains(product.id)) << product.id.toStdString();
        ids.append(product.id);
        ASSERT_FALSE(product.adapters.isEmpty()) << product.id.toStdString();
        NetworkAdapter shown = adapter(u"", kTypePropVirtual);
        shown.description = product.adapters.first();
        const VpnProduct* const owner = ownerOf(shown);
        ASSERT_NE(owner, nullptr) << product.id.toStdString();
        EXPECT_EQ(owner->id, product.id);
    }
}

/// resources/schemas/profile.schema.json is what people write profiles by.
TEST(VpnProducts, TheSchemaOfProfilesHasTheSame)
{
    const QJsonObject schema = QJsonDocument::fromJson(contentOf(QStringLiteral(PROFILE_SCHEMA))).object();
    const QJsonArray choices =
        schema[QStringLiteral("properties")][QStringLiteral("network")][QStringLiteral("properties")]
              [QStringLiteral("vpn")][QStringLiteral("properties")][QStringLiteral("product")]
              [QStringLiteral("oneOf")]
                  .toArray();
    QStringList ids;
    for (const QJsonValue& choice : choices)
        ids.append(choice[QStringLiteral("const")].toString());
    QStringList known = vpnProductsInProfiles();
    ids.sort();
    known.sort();
    EXPECT_EQ(ids, known);
}

} // namespace activation
