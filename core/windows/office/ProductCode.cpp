// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/ProductCode.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace activation::windows {

namespace {

struct SetupRow
{
    std::uint16_t product;
    const char16_t* id;
};

constexpr std::array kSetupRows{
    SetupRow{0x0011, u"PROPLUS"},  SetupRow{0x0012, u"STANDARD"},       SetupRow{0x0014, u"PRO"},
    SetupRow{0x001C, u"ACCESSRT"}, SetupRow{0x002F, u"HOMEANDSTUDENT"}, SetupRow{0x003A, u"PRJSTD"},
    SetupRow{0x003B, u"PRJPRO"},   SetupRow{0x003D, u"SINGLEIMAGE"},    SetupRow{0x0051, u"VISPRO"},
    SetupRow{0x0053, u"VISSTD"},   SetupRow{0x0057, u"VISIO"},          SetupRow{0x00D1, u"ACEREDIST"},
};

constexpr std::array kNoChannel{u"ACCESSRT", u"ACEREDIST", u"HOMEANDSTUDENT", u"SINGLEIMAGE", u"PRO"};

/// Proof (one per language), the proofing kit and its package: 001F, 002C, 00C1.
constexpr std::array<std::uint16_t, 3> kProofing{0x001F, 0x002C, 0x00C1};

std::uint16_t hex(const QString& digits)
{
    return digits.toUShort(nullptr, 16);
}

QString backwards(QString text)
{
    std::ranges::reverse(text);
    return text;
}

} // namespace

std::optional<ProductCode> productCode(const QString& guid)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\{[0-9A-F]([0-9A-F])(1[24-6])[0-9]{4}-([0-9A-F]{4})-([0-9A-F]{4})-([01])000-"
                       "[01]000000FF1CE\\}\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(guid);
    if (!match.hasMatch())
        return std::nullopt;
    return ProductCode{match.captured(2).toInt(), match.captured(1) == u"0", hex(match.captured(3)),
                       hex(match.captured(4)), match.captured(5) == u"1" ? Bitness::X64 : Bitness::X86};
}

std::optional<QString> packedGuid(const QString& guid)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\{([0-9A-F]{8})-([0-9A-F]{4})-([0-9A-F]{4})-([0-9A-F]{4})-([0-9A-F]{12})\\}\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(guid);
    if (!match.hasMatch())
        return std::nullopt;
    QString packed =
        backwards(match.captured(1)) + backwards(match.captured(2)) + backwards(match.captured(3));
    const QString bytes = match.captured(4) + match.captured(5);
    for (qsizetype i = 0; i < bytes.size(); i += 2)
        packed += backwards(bytes.mid(i, 2));
    return packed.toUpper();
}

QString setupIdOf(const ProductCode& code)
{
    const auto row = std::ranges::find(kSetupRows, code.product, &SetupRow::product);
    if (row == kSetupRows.end())
        return {};
    const QStringView id(row->id);
    const bool channelIsNamed =
        std::ranges::none_of(kNoChannel, [id](const char16_t* other) { return id == QStringView(other); });
    return channelIsNamed && !code.volume ? id.toString() + u'R' : id.toString();
}

bool tellsLanguage(const ProductCode& code)
{
    return code.lcid != 0 && std::ranges::find(kProofing, code.product) == kProofing.end();
}

} // namespace activation::windows
