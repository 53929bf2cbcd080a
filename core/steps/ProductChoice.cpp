// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/ProductChoice.h"

#include <algorithm>

namespace activation {

namespace {

bool means(const QString& word, const ActivateProduct& product)
{
    if (const auto family = fromString<ProductFamily>(word.toLower())) {
        const bool isOffice = product.family != ProductFamily::Windows;
        return *family == ProductFamily::Office ? isOffice : *family == product.family;
    }
    return word.compare(product.activationId, Qt::CaseInsensitive) == 0 ||
           product.productName.contains(word, Qt::CaseInsensitive);
}

} // namespace

bool isChosen(const QStringList& only, const ActivateProduct& product)
{
    return only.isEmpty() ||
           std::ranges::any_of(only, [&product](const QString& word) { return means(word, product); });
}

bool choosesOffice(const QStringList& only)
{
    return only.isEmpty() || !std::ranges::all_of(only, [](const QString& word) {
               return word.startsWith(toString(ProductFamily::Windows), Qt::CaseInsensitive);
           });
}

QStringList fittingNone(const QStringList& only, const QList<License>& licenses)
{
    QStringList strangers = only;
    strangers.removeIf([&licenses](const QString& word) {
        return std::ranges::any_of(licenses, [&word](const License& license) {
            return means(word, {license.activationId, license.name, license.family, license.version});
        });
    });
    return strangers;
}

} // namespace activation
