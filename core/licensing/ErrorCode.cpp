// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/ActivationErrors.h"

#include <QRegularExpression>

namespace activation {

namespace {

/// One way in which error codes are written.
struct Notation
{
    QRegularExpression pattern; ///< group 1 holds the digits
    int base = 16;
    bool negative = false;
    bool knownOnly =
        false; ///< may as well be something else, such as a telephone number: only codes of the table count
};

/// The surest notation first: a sentence may hold a telephone number as well as a code.
QList<Notation> makeNotations()
{
    const QString before = QStringLiteral("(?<![0-9A-Za-z_])");
    const QString after = QStringLiteral("(?![0-9A-Za-z_])");
    // What goes on behind a hyphen or a dot is an identifier or an address; digits behind digits, a plus sign
    // or a bracket are a telephone number.
    const QString alone = before + QStringLiteral("(?<![+.])(?<![0-9A-Fa-f]-)");
    const QString notDialed = alone + QStringLiteral("(?<![0-9)] )(?<![0-9)]-)(?<!\\))");
    const QString ends = after + QStringLiteral("(?![.-][0-9A-Za-z])");
    return QList<Notation>{
        {QRegularExpression(before + QStringLiteral("0\\s?[xX\u00D7]\\s?([48CDcd][0-9A-Fa-f]{7})") + after),
         16, false, false},
        // Read out and typed: letters O for zeros, a pause in the middle.
        {QRegularExpression(
             before +
             QStringLiteral("[0Oo]\\s?[xX\u00D7]\\s?([48CDcd][0-9A-Fa-fOo]{3}[ -]?[0-9A-Fa-fOo]{4})") +
             after),
         16, false, true},
        {QRegularExpression(alone +
                            QStringLiteral("((?:[Cc]0|[48]0(?=[0-9A-Fa-f]*[A-Fa-f]))[0-9A-Fa-f]{6})") + ends),
         16, false, false},
        {QRegularExpression(alone + QStringLiteral("([Cc][0Oo][0-9A-Fa-fOo]{2}[ -]?[0-9A-Fa-fOo]{4})") +
                            ends),
         16, false, true},
        {QRegularExpression(notDialed + QStringLiteral("([48][0-9A-Fa-f]{7})") + ends), 16, false, true},
        {QRegularExpression(QStringLiteral("(?<![0-9A-Za-z_.)-])-([12][0-9]{9})") + ends), 10, true, false},
        {QRegularExpression(notDialed + QStringLiteral("([1-4][0-9]{9})") + ends), 10, false, true},
        // An exit code is a number like any other: it stands alone, in brackets behind Office's own number
        // ("30102-11 (1603)"), or is called a code.
        {QRegularExpression(QStringLiteral("\\A\\s*(1[0-9]{3,4})\\s*\\z")), 10, false, true},
        {QRegularExpression(QStringLiteral("(?:[0-9] ?\\(|(?:code|錯誤碼|コード|코드)\\s*[:=]?\\s*)"
                                           "(1[0-9]{3,4})(?![0-9A-Za-z]|[.-][0-9A-Za-z])"),
                            QRegularExpression::CaseInsensitiveOption),
         10, false, true},
    };
}

/// Compiled once: a whole page is looked through with each.
const QList<Notation>& notations()
{
    static const QList<Notation> all = makeNotations();
    return all;
}

/// Full-width letters and digits become plain ones, typographic minus signs a hyphen.
QString plain(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_KC);
    for (QChar& character : result) {
        if (character == u'\u2212' || character == u'\u2010' || character == u'\u2011' ||
            character == u'\u2013')
            character = u'-';
    }
    return result;
}

/// Errors (with and without the customer and NTSTATUS bits) and the information codes of the licensing
/// service.
bool looksLikeHresult(std::uint32_t code)
{
    const std::uint32_t severity = code >> 28;
    return severity == 0x4 || severity == 0x8 || severity == 0xC || severity == 0xD;
}

/// Programs end with small numbers, which are no HRESULT.
bool isExitCode(std::uint32_t code)
{
    constexpr std::uint32_t kFirst = 1000;
    constexpr std::uint32_t kLast = 0xFFFF;
    return code >= kFirst && code <= kLast;
}

std::optional<std::uint32_t> codeIn(const QRegularExpressionMatch& match, const Notation& notation)
{
    bool ok = false;
    QString digits = match.captured(1);
    digits.remove(u' ').remove(u'-').replace(QStringLiteral("O"), QStringLiteral("0"), Qt::CaseInsensitive);
    const qulonglong magnitude = digits.toULongLong(&ok, notation.base);
    if (!ok || magnitude > 0xFFFFFFFFU)
        return std::nullopt;
    auto code = static_cast<std::uint32_t>(magnitude);
    if (notation.negative) {
        if (code > 0x80000000U)
            return std::nullopt;
        code = 0U - code;
    }
    if (!(looksLikeHresult(code) || isExitCode(code)) || (notation.knownOnly && !findActivationError(code)))
        return std::nullopt;
    return code;
}

} // namespace

QList<std::uint32_t> errorCodesIn(const QString& text)
{
    const QString searched = plain(text);
    QList<std::uint32_t> codes;
    for (const Notation& notation : notations()) {
        for (auto matches = notation.pattern.globalMatch(searched); matches.hasNext();) {
            const auto code = codeIn(matches.next(), notation);
            if (code && !codes.contains(*code))
                codes.append(*code);
        }
    }
    return codes;
}

std::optional<std::uint32_t> errorCodeFrom(const QString& text)
{
    const QList<std::uint32_t> codes = errorCodesIn(text);
    return codes.isEmpty() ? std::nullopt : std::optional(codes.first());
}

QString errorCodeText(std::uint32_t code)
{
    if (isExitCode(code))
        return QString::number(code);
    return QStringLiteral("0x") + QStringLiteral("%1").arg(code, 8, 16, QLatin1Char('0')).toUpper();
}

} // namespace activation
