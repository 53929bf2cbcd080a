// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/PastedText.h"

#include "core/licensing/ActivationErrors.h"

#include <QRegularExpression>

#include <algorithm>

namespace activation {

namespace {

/// The part of a text that is about one product.
struct Section
{
    QString product;
    QString text;
};

/// slmgr.vbs and ospp.vbs name a license the same way in every language of Windows.
QList<Section> sectionsOf(const QString& text)
{
    static const QRegularExpression name(
        QStringLiteral("\\b((?:Windows(?: Server| Operating System)?(?:\\(R\\))?|Office ?[0-9]{2}), "
                       "[A-Za-z0-9_]+ edition)\\b"));
    QList<Section> sections;
    QString product;
    qsizetype begin = 0;
    for (auto matches = name.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        sections.append({product, text.mid(begin, match.capturedStart() - begin)});
        product = match.captured(1);
        begin = match.capturedEnd();
    }
    sections.append({product, text.mid(begin)});
    return sections;
}

/// How slmgr.vbs and ospp.vbs, Windows' settings and PowerShell say that something worked. The Chinese,
/// Japanese and Korean words are matched loosely: Microsoft has changed them between versions of Windows.
const QRegularExpression& successWords()
{
    static const QRegularExpression words(
        QStringLiteral(
            "product activat(?:ed success|ion success)|---licensed---|license status:\\s*licensed\\b|"
            "permanently activated|volume activation will expire|windows is activated|"
            "successfully applied setting|key uninstall successful|"
            "(?:installed product key|machine name set to) .*success|returnvalue\\s*:\\s*0\\b|"
            "成功啟用|(?<!未)啟用成功|成功啟動產品|授權狀態[:：]\\s*已授權|已永久啟用|Windows 已啟用|"
            "正常にライセンス認証され|ライセンス認証に成功|ライセンス認証されています|"
            "ライセンスの状態[:：]\\s*ライセンスされてい|"
            "정품 ?인증(?:을|이|에)? ?(?:성공|완료)|정품 ?인증(?:을|이)? ?(?:받았|했|되었|됐)습니다|"
            "라이선스 ?상태[:：]\\s*(?:사용 ?허가|라이선스)됨"),
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// A zero in the place of a code. Alone, or where the text says that it is one.
bool isZeroCode(const QString& text)
{
    static const QRegularExpression alone(QRegularExpression::anchoredPattern(QStringLiteral(
                                              "\\W*(?:0|0x0{1,8}|S_OK|NO_ERROR|ERROR_SUCCESS)\\W*")),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        QStringLiteral(
            "(?:code|hr|hresult|錯誤碼|エラー ?コード|오류 ?코드)\\s*[:=：]?\\s*0x0{1,8}(?![0-9A-Za-z])"),
        QRegularExpression::CaseInsensitiveOption);
    return alone.match(text).hasMatch() || named.match(text).hasMatch();
}

bool isError(std::uint32_t code)
{
    return code >= 0x80000000U;
}

/// ospp.vbs has no code for it, but words that are English everywhere.
bool lacksKey(const QString& text)
{
    return text.contains(u"<No installed product keys detected>", Qt::CaseInsensitive);
}

constexpr std::uint32_t kNoProductKey = 0xC004F014;

void append(QList<PastedResult>& results, const PastedResult& result)
{
    if (!results.contains(result))
        results.append(result);
}

} // namespace

QList<PastedResult> resultsIn(const QString& text)
{
    QList<PastedResult> results;
    for (const Section& section : sectionsOf(text.normalized(QString::NormalizationForm_KC))) {
        QList<std::uint32_t> codes = errorCodesIn(section.text);
        if (codes.isEmpty() && lacksKey(section.text))
            codes.append(kNoProductKey);
        const bool failed = std::ranges::any_of(codes, isError);
        const bool succeeded = !failed && (successWords().match(section.text).hasMatch() ||
                                           (codes.isEmpty() && isZeroCode(section.text)));
        for (const std::uint32_t code : codes)
            append(results, {section.product, code, succeeded});
        if (codes.isEmpty() && succeeded)
            append(results, {section.product, std::nullopt, true});
    }
    return results;
}

} // namespace activation
