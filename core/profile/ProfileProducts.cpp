// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/ProfileSections.h"

#include <QRegularExpression>

namespace activation {

using Kind = DocumentProblem::Kind;

namespace {

/// The catalog of Windows and Office together has fewer.
constexpr qsizetype kMostProducts = 100;

QString readVersion(const Field& field)
{
    static const QRegularExpression kForm = form(QStringLiteral("[0-9]{1,4}(\\.[0-9])?"));
    const QString version = field.string({}, 20);
    if (!version.isEmpty() && !kForm.match(version).hasMatch())
        field.addProblem(Kind::BadForm, {version, QStringLiteral("2021")});
    return version;
}

QString readReleaseId(const Field& field)
{
    static const QRegularExpression kForm = form(QStringLiteral("[A-Za-z0-9]+"));
    const QString id = field.string({}, 60);
    if (!id.isEmpty() && !kForm.match(id).hasMatch())
        field.addProblem(Kind::BadReleaseId, {id});
    return id;
}

QString readReleasePattern(const Field& field)
{
    static const QRegularExpression kForm = form(QStringLiteral("[A-Za-z0-9]*\\*|[A-Za-z0-9]+"));
    const QString id = field.string({}, 60);
    if (!id.isEmpty() && !kForm.match(id).hasMatch())
        field.addProblem(Kind::BadReleaseId, {id});
    return id;
}

/// Never says the key in a problem: what is nearly a product key does not belong on a screen.
QString readSetupKey(const Field& field)
{
    static const QRegularExpression kForm = form(QStringLiteral("[A-Z0-9]{5}(-[A-Z0-9]{5}){4}"));
    const QString key = field.string({}, 60);
    if (!key.isEmpty() && !kForm.match(key).hasMatch())
        field.addProblem(Kind::BadSetupKey);
    return key;
}

QStringList readNames(const Field& field, QString (*read)(const Field&))
{
    field.refuseRepeats();
    return field.list(read, 1);
}

void checkTogether(const Record& record, const ProductRule& rule)
{
    const bool usesClientKey =
        rule.method == ActivationMethod::Kms || rule.method == ActivationMethod::ActiveDirectory;
    if (record.has(u"minimumBuild") && rule.family != ProductFamily::Windows)
        record.conflict(u"minimumBuild", u"family");
    // A key beside another method would be the organization's own, which has no place in a file for
    // everybody.
    if (record.has(u"setupKey") && !usesClientKey)
        record.conflict(u"setupKey", u"method");
    // A client setup key belongs to one edition and would turn others into it.
    if (record.has(u"setupKey") && !record.has(u"editions"))
        record.needs(u"setupKey", u"editions");
    if (rule.hostPerProduct && rule.method != ActivationMethod::Kms)
        record.conflict(u"hostPerProduct", u"method");
}

ProductRule readProduct(const Field& field)
{
    Record record(field);
    ProductRule rule;
    rule.family = record.required(u"family").oneOf<ProductFamily>();
    rule.versions = readNames(record.optional(u"versions"), readVersion);
    rule.editions = readNames(record.optional(u"editions"), readReleaseId);
    rule.bitness = record.optional(u"bitness").oneOf<Bitness>();
    rule.method = record.required(u"method").oneOf<ActivationMethod>();
    rule.minimumBuild = record.optional(u"minimumBuild").number<int>(1, 99999);
    rule.setupKey = readSetupKey(record.optional(u"setupKey"));
    rule.hostPerProduct = record.optional(u"hostPerProduct").boolean(rule.hostPerProduct);
    rule.attempts = record.optional(u"attempts").number<int>(1, 5, rule.attempts);
    rule.retryPause =
        std::chrono::seconds(record.optional(u"retryPauseSeconds").integer(0, 60, rule.retryPause.count()));
    rule.discontinued = record.optional(u"discontinued").boolean(rule.discontinued);
    rule.note = record.optional(u"note").text();
    checkTogether(record, rule);
    return rule;
}

} // namespace

QList<ProductRule> readProducts(const Field& field)
{
    field.refuseMoreThan(kMostProducts);
    return field.list(readProduct, 1);
}

RemovalRule readRemovalRule(const Field& field)
{
    Record record(field);
    RemovalRule rule;
    rule.direction = record.optional(u"direction").oneOf<RemovalDirection>();
    rule.offer = readNames(record.optional(u"offer"), readReleasePattern);
    rule.never = readNames(record.optional(u"never"), readReleasePattern);
    rule.askSubscription = record.optional(u"askSubscription").boolean(rule.askSubscription);
    return rule;
}

QList<PlatformExclusion> readExclusions(const Field& field)
{
    refuseRepeatedKeys(field, u"platform");
    return field.list([](const Field& item) {
        Record record(item);
        PlatformExclusion exclusion;
        exclusion.platform = record.required(u"platform").oneOf<Platform>();
        exclusion.message = record.required(u"message").text();
        return exclusion;
    });
}

} // namespace activation
