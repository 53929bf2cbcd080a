// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/NameServers.h"

#include "core/ReadAtMost.h"

#include <QFile>

namespace activation {

namespace {

constexpr qsizetype kMaxServers = 3;       // MAXNS of resolv.conf(5)
constexpr qint64 kMaxFileSize = 4'194'304; // hosts files with blocking lists are large

QList<QStringList> wordsOfLines(QByteArrayView text, const QString& commentMarks)
{
    QList<QStringList> lines;
    const QStringList rawLines = QString::fromUtf8(text).split(u'\n');
    for (QString line : rawLines) {
        for (const QChar mark : commentMarks)
            line = line.section(mark, 0, 0);
        const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() > 1)
            lines.append(words);
    }
    return lines;
}

QString withoutTrailingDot(const QString& name)
{
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

} // namespace

NameServers readNameServers(QByteArrayView resolvConf, QByteArrayView hosts)
{
    NameServers result;
    for (const QStringList& words : wordsOfLines(resolvConf, QStringLiteral("#;"))) {
        if (words[0] == u"nameserver") {
            const QHostAddress address(words[1]);
            if (!address.isNull() && result.servers.size() < kMaxServers)
                result.servers.append({address});
        } else if (words[0] == u"domain" || words[0] == u"search") {
            // The last of these lines counts.
            result.searchDomains.clear();
            for (const QString& word : words.sliced(1)) {
                const QString domain = withoutTrailingDot(word);
                if (!domain.isEmpty())
                    result.searchDomains.append(domain);
            }
        }
    }
    for (const QStringList& words : wordsOfLines(hosts, QStringLiteral("#"))) {
        const QHostAddress address(words[0]);
        if (address.isNull())
            continue;
        for (const QString& name : words.sliced(1)) {
            QList<QHostAddress>& known = result.hosts[withoutTrailingDot(name).toLower()];
            if (!known.contains(address))
                known.append(address);
        }
    }
    return result;
}

NameServers nameServersOfThisMachine()
{
#ifdef Q_OS_UNIX
    const auto contents = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? readAtMost(file, kMaxFileSize) : QByteArray();
    };
    NameServers result =
        readNameServers(contents(QStringLiteral("/etc/resolv.conf")), contents(QStringLiteral("/etc/hosts")));
    // Without a word about servers there is one on this machine: resolv.conf(5).
    if (result.servers.isEmpty())
        result.servers.append({QHostAddress(QHostAddress::LocalHost)});
    return result;
#else
    return {};
#endif
}

} // namespace activation
