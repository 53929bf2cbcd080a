// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/adapters/VpnProducts.h"

#include "core/json/JsonText.h"
#include "core/json/Record.h"

#include <QFile>

#include <algorithm>

namespace activation {

namespace {

bool hasAnyOf(const QString& text, const QStringList& parts)
{
    return std::ranges::any_of(
        parts, [&text](const QString& part) { return text.contains(part, Qt::CaseInsensitive); });
}

/// Each line of the file says one thing, and where it was seen.
void readMark(const Field& field, VpnProduct& product)
{
    struct Kind
    {
        QStringView key;
        QStringList VpnProduct::*marks;
    };
    static constexpr Kind kKinds[] = {
        {u"adapter", &VpnProduct::adapters}, {u"driver", &VpnProduct::drivers},
        {u"alias", &VpnProduct::aliases},    {u"connection", &VpnProduct::connections},
        {u"device", &VpnProduct::devices},   {u"service", &VpnProduct::services},
        {u"program", &VpnProduct::programs},
    };
    Record record(field);
    static_cast<void>(record.required(u"origin").string());
    for (const Kind& kind : kKinds) {
        if (const Field mark = record.optional(kind.key); mark.isPresent())
            (product.*kind.marks).append(mark.string());
    }
}

VpnProduct readProduct(const Field& field)
{
    Record record(field);
    VpnProduct product;
    product.id = record.required(u"id").string();
    product.name = record.required(u"name").string();
    product.use = record.required(u"use").oneOf<VpnUse>();
    product.inProfiles = record.optional(u"inProfiles").boolean(product.use == VpnUse::Organization);
    product.idle = record.required(u"idle").oneOf<AdapterState>();
    static_cast<void>(record.required(u"idleOrigin").string());
    for (const Field& mark : record.required(u"marks").items(1))
        readMark(mark, product);
    return product;
}

/// The file is compiled in, and a test reads it with every problem it may have.
QList<VpnProduct> readProducts()
{
    const QString path = QStringLiteral(":/adapters/vpn-products.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto document = parseJson(file.readAll(), path);
    if (!document)
        return {};
    ProblemList problems(path);
    const Field field(*document, problems);
    return vpnProductsFrom(field);
}

bool isNamedByAlias(const NetworkAdapter& adapter, const VpnProduct& product)
{
    return hasAnyOf(adapter.alias, product.aliases) ||
           product.connections.contains(adapter.alias, Qt::CaseInsensitive);
}

bool isNamedByDriver(const NetworkAdapter& adapter, const VpnProduct& product)
{
    return hasAnyOf(adapter.description, product.adapters) || hasAnyOf(adapter.dialedDevice, product.devices);
}

bool isOfAnyDriver(const NetworkAdapter& adapter)
{
    return std::ranges::any_of(
        vpnProducts(), [&adapter](const VpnProduct& product) { return isOfDriver(adapter, product); });
}

} // namespace

QList<VpnProduct> vpnProductsFrom(const Field& document)
{
    Record record(document);
    return record.required(u"products").list(readProduct, 1);
}

const QList<VpnProduct>& vpnProducts()
{
    static const QList<VpnProduct> products = readProducts();
    return products;
}

const VpnProduct* vpnProduct(const QString& id)
{
    const auto found = std::ranges::find(vpnProducts(), id, &VpnProduct::id);
    return found == vpnProducts().end() ? nullptr : &*found;
}

QStringList vpnProductsInProfiles()
{
    QStringList ids;
    for (const VpnProduct& product : vpnProducts()) {
        if (product.inProfiles)
            ids.append(product.id);
    }
    return ids << QStringLiteral("windows") << QStringLiteral("other");
}

// The alias first: of several products that install one driver it alone tells whose adapter it is.
const VpnProduct* ownerOf(const NetworkAdapter& adapter)
{
    for (const VpnProduct& product : vpnProducts()) {
        if (isNamedByAlias(adapter, product))
            return &product;
    }
    for (const VpnProduct& product : vpnProducts()) {
        if (isNamedByDriver(adapter, product))
            return &product;
    }
    return nullptr;
}

std::optional<VpnUse> useOf(const NetworkAdapter& adapter)
{
    if (const VpnProduct* const owner = ownerOf(adapter))
        return owner->use;
    return isOfAnyDriver(adapter) ? std::optional(VpnUse::Private) : std::nullopt;
}

bool isOfDriver(const NetworkAdapter& adapter, const VpnProduct& product)
{
    return hasAnyOf(adapter.description, product.drivers);
}

bool isDialedAsVpn(const NetworkAdapter& adapter)
{
    return adapter.type == kTypePpp && adapter.dialedType.compare(u"vpn", Qt::CaseInsensitive) == 0;
}

} // namespace activation
