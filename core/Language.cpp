// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/Language.h"

namespace activation {

std::optional<Language> languageFrom(const QString& tag)
{
    const QString name = tag.toLower().replace(u'_', u'-');
    const QString primary = name.section(u'-', 0, 0).section(u'.', 0, 0);
    if (primary == u"en")
        return Language::English;
    if (primary == u"ko")
        return Language::Korean;
    if (primary == u"ja")
        return Language::Japanese;
    if (primary != u"zh")
        return std::nullopt;
    for (const QStringView sign : {u"-hant", u"-tw", u"-hk", u"-mo"}) {
        if (name.contains(sign))
            return Language::TraditionalChinese;
    }
    return std::nullopt;
}

QString nativeName(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("English");
    case Language::TraditionalChinese:
        return QStringLiteral("繁體中文");
    case Language::Korean:
        return QStringLiteral("한국어");
    case Language::Japanese:
        return QStringLiteral("日本語");
    }
    return {};
}

} // namespace activation
