// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/redaction/Redaction.h"

#include <QDir>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>
#include <array>
#include <functional>

namespace activation {

namespace {

struct Pattern
{
    QRegularExpression expression;
    QString replacement;
};

Pattern pattern(const QString& expression, const QString& replacement)
{
    return {QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption), replacement};
}

/// The words that stay, longest first, none of them in the middle of another word.
QRegularExpression wordsOf(const QStringList& keep)
{
    QStringList words;
    for (const QString& word : keep) {
        if (!word.isEmpty())
            words.append(QRegularExpression::escape(word));
    }
    std::ranges::sort(words, std::ranges::greater(), [](const QString& word) { return word.size(); });
    return QRegularExpression(
        QStringLiteral("(?<![0-9A-Za-z.-])(?:%1)(?![0-9A-Za-z-]|\\.[0-9A-Za-z])").arg(words.join(u'|')),
        QRegularExpression::CaseInsensitiveOption);
}

/// Five times five, whatever stands between them; or nothing, when all are of the letters and digits that
/// keys are made of (no vowels, nothing that is taken for something else).
QString keyPattern()
{
    const QString plain = QStringLiteral("[0-9A-Z\\x{FF10}-\\x{FF19}\\x{FF21}-\\x{FF3A}\\x{FF41}-\\x{FF5A}]");
    const QString dash =
        QStringLiteral("\\s?[-\\x{2010}-\\x{2015}\\x{2212}\\x{FF0D}\\x{30FC}\\x{FF70}_. ]\\s?");
    return QStringLiteral("(?<!%1)(?:%1{5}(?:%2%1{5}){4}|[B-DF-HJKMNP-RTV-Y2346-9]{25})(?!%1)")
        .arg(plain, dash);
}

/// A name of Chinese, Japanese or Korean letters has no Latin ones in it, and the sentence around it, which
/// is not part of it either, may have no blanks.
QString emailPattern(const QStringList& keep)
{
    const QStringList known = keep.filter(QStringLiteral("@"));
    const QString unknown =
        known.isEmpty() ? QString() : QStringLiteral("(?!%1)").arg(wordsOf(known).pattern());
    const QString latin = QStringLiteral("[\\p{Latin}\\p{M}0-9._%+'-]");
    const QString label = QStringLiteral("[\\p{Latin}\\p{M}0-9-]+");
    return QStringLiteral("(?:(?<!%1)%2%1+|[\\p{Han}\\p{Hangul}\\p{Hiragana}\\p{Katakana}]{1,20})[@\\x{FF20}]"
                          "(?:%3(?:\\.%3)*(?!\\.\\p{L})|[\\p{L}\\p{M}0-9-]+(?:\\.[\\p{L}\\p{M}0-9-]+)+)")
        .arg(latin, unknown, label);
}

/// What names a person wherever it stands. A folder's name goes on over blanks only when another separator
/// follows, else the rest of the sentence would go with it.
QList<Pattern> personalPatterns(const QStringList& keep)
{
    const QString name = QStringLiteral("(?:[^\\\\/:*?\"<>|\\r\\n]+(?=[\\\\/])|[^\\\\/:*?\"<>|\\s]+)");
    return {
        pattern(keyPattern(), QStringLiteral("<key>")),
        pattern(emailPattern(keep), QStringLiteral("<email>")),
        // Accounts of a domain, of a PC and of Azure; groups that every Windows has are shorter.
        pattern(QStringLiteral("\\bS-1-(?:5-21|12-1)(?:-\\d+)+"), QStringLiteral("<account>")),
        pattern(QStringLiteral("(\\b[A-Z]:[\\\\/]+(?:Users|Profiles|Documents and Settings)[\\\\/]+)") + name,
                QStringLiteral("\\1<user>")),
        // Also where Linux has the drives of Windows.
        pattern(QStringLiteral("((?<![\\w.])(?:/(?:mnt|cygdrive))?(?:/[A-Z])?/(?:var/)?(?:home|Users)/+)") +
                    name,
                QStringLiteral("\\1<user>")),
        pattern(QStringLiteral("(?<![\\w:\\\\>])\\\\{2,}(?![?.\\\\])[^\\\\/\\s\"'<>|]+"
                               "(?:\\\\+[^\\\\/:*?\"<>|\\r\\n]+(?=\\\\))*(?:\\\\+[^\\\\/:*?\"<>|\\s]*)?"),
                QStringLiteral("<network path>")),
    };
}

QString replaceMatches(const QString& text, const QRegularExpression& expression,
                       const std::function<QString(const QString&)>& replacement)
{
    QString result;
    qsizetype end = 0;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(end, match.capturedStart() - end) + replacement(match.captured());
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

bool isAddress(const QString& text)
{
    QHostAddress address;
    return address.setAddress(text);
}

QString withoutAddresses(const QString& text)
{
    static const QRegularExpression four(
        QStringLiteral("(?<![0-9A-Za-z.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![0-9A-Za-z]|\\.\\d)"));
    static const QRegularExpression six(
        QStringLiteral("(?<![0-9A-Za-z:])[0-9A-Fa-f]*:[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*(?:%[0-9A-Za-z]+)?"));
    // In pairs, in fours as Cisco has them, and without anything between, where a letter tells them from a
    // number.
    static const QRegularExpression hardware(QStringLiteral(
        "(?<![0-9A-Za-z:.-])(?:[0-9A-Fa-f]{2}(?:([:. -])[0-9A-Fa-f]{2})(?:\\1[0-9A-Fa-f]{2}){4}|"
        "[0-9A-Fa-f]{4}([.:-])[0-9A-Fa-f]{4}\\2[0-9A-Fa-f]{4}|"
        "(?=[0-9]*[A-Fa-f])(?=[A-Fa-f]*[0-9])[0-9A-Fa-f]{12})(?![0-9A-Za-z:-])"));
    const QString address = QStringLiteral("<address>");
    const auto ifAddress = [&address](const QString& found) {
        // The end of a sentence is not part of an address.
        QString candidate = found;
        while (candidate.endsWith(u'.') || (candidate.endsWith(u':') && !candidate.endsWith(u"::")))
            candidate.chop(1);
        const bool digits = std::ranges::any_of(candidate, [](QChar c) { return c.isLetterOrNumber(); });
        return digits && isAddress(candidate) ? address + found.mid(candidate.size()) : found;
    };
    const QString noHardware = replaceMatches(text, hardware, [&](const QString&) { return address; });
    return replaceMatches(replaceMatches(noHardware, six, ifAddress), four, ifAddress);
}

struct OwnName
{
    QString name;
    QString replacement;
};

/// Names that every PC may have say nothing about a person.
bool saysNothing(const QString& name)
{
    static constexpr std::array kCommon{u"root",  u"admin",     u"administrator", u"user",
                                        u"guest", u"localhost", u"system"};
    return name.size() < 2 || std::ranges::any_of(kCommon, [&name](const char16_t* common) {
               return name.compare(QStringView(common), Qt::CaseInsensitive) == 0;
           });
}

QList<OwnName> ownNames()
{
    QList<OwnName> names;
    const auto add = [&names](const QString& name, const QString& replacement) {
        if (!saysNothing(name))
            names.append({name, replacement});
    };
    for (const char* variable : {"COMPUTERNAME", "HOSTNAME"})
        add(qEnvironmentVariable(variable).section(u'.', 0, 0), QStringLiteral("<computer>"));
    add(QSysInfo::machineHostName().section(u'.', 0, 0), QStringLiteral("<computer>"));
    for (const char* variable : {"USERNAME", "USER", "LOGNAME"})
        add(qEnvironmentVariable(variable), QStringLiteral("<user>"));
    add(QDir::home().dirName(), QStringLiteral("<user>"));
    // A name may be part of another one.
    std::ranges::stable_sort(names, std::ranges::greater(),
                             [](const OwnName& name) { return name.name.size(); });
    return names;
}

QString withoutOwnNames(QString text)
{
    for (const OwnName& own : ownNames()) {
        const QRegularExpression word(
            QStringLiteral("(?<![0-9A-Za-z<])%1(?![0-9A-Za-z>])").arg(QRegularExpression::escape(own.name)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        text.replace(word, own.replacement);
    }
    return text;
}

QString withoutThisPc(const QString& text)
{
    return withoutOwnNames(withoutAddresses(text));
}

} // namespace

QString redacted(const QString& text, const QStringList& keep)
{
    QString result = text;
    for (const Pattern& personal : personalPatterns(keep))
        result.replace(personal.expression, personal.replacement);
    const QRegularExpression kept = wordsOf(keep);
    if (keep.join(QString()).isEmpty())
        return withoutThisPc(result);

    QString pieces;
    qsizetype end = 0;
    for (auto matches = kept.globalMatch(result); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        pieces += withoutThisPc(result.mid(end, match.capturedStart() - end)) + match.captured();
        end = match.capturedEnd();
    }
    return pieces + withoutThisPc(result.mid(end));
}

} // namespace activation
