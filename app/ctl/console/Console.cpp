// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Console.h"

#include "app/ctl/console/Wrapping.h"
#include "core/redaction/Redaction.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace activation::ctl {

namespace {

QString withoutColors(QString text)
{
    static const QString escape(QChar(0x1B));
    for (qsizetype at = text.indexOf(escape); at >= 0; at = text.indexOf(escape, at))
        text.remove(at, text.indexOf(u'm', at) - at + 1);
    return text;
}

/// Wider lines than these are hard to follow back to their beginning, narrower ones come out in tatters.
qsizetype comfortable(qsizetype columns)
{
    return columns == 0 ? 0 : std::clamp<qsizetype>(columns, 40, 100);
}

} // namespace

Console::Console(Form form)
    : m_form(form)
    , m_terminal(activation::ctl::isTerminal(Stream::Out))
    , m_colors(showsColors(Stream::Out))
    , m_columns(comfortable(terminalColumns(Stream::Out)))
{}

bool Console::logTo(const QString& path)
{
    auto log = std::make_unique<QFile>(path);
    if (!log->open(QIODevice::Append))
        return false;
    m_log = std::move(log);
    return true;
}

void Console::say(const QString& line)
{
    if (m_form == Form::Text)
        writeBytes(Stream::Out, line.toUtf8() + '\n');
    log(line);
}

void Console::sayHanging(const QString& beginning, const QString& text, bool strong)
{
    const qsizetype indent = columnsOf(withoutColors(beginning));
    const QStringList lines = m_columns == 0 ? QStringList{text} : wrapped(text, m_columns - indent);
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString start = index == 0 ? beginning : QString(indent, u' ');
        say(start + (strong ? bold(lines[index]) : lines[index]));
    }
}

void Console::wrapAt(qsizetype columns)
{
    if (m_columns == 0)
        m_columns = columns;
}

QString Console::signFor(Sign sign) const
{
    switch (sign) {
    case Sign::Good:
        return colored(QStringLiteral("✓ "), "32");
    case Sign::Attention:
        return colored(QStringLiteral("! "), "33");
    case Sign::Bad:
        return colored(QStringLiteral("✗ "), "31");
    case Sign::Unknown:
        return colored(QStringLiteral("? "), "35");
    case Sign::None:
        return QStringLiteral("– ");
    }
    Q_UNREACHABLE();
}

QString Console::bold(const QString& text) const
{
    return colored(text, "1");
}

void Console::complain(const QString& line)
{
    writeBytes(Stream::Error, line.toUtf8() + '\n');
    log(line);
}

void Console::answer(const QJsonObject& object)
{
    const QJsonDocument document(object);
    if (m_form == Form::Json)
        writeBytes(Stream::Out, document.toJson(QJsonDocument::Indented));
    if (m_log)
        log(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

void Console::copyOut(const QByteArray& bytes)
{
    if (m_form != Form::Quiet)
        writeBytes(Stream::Out, bytes);
}

std::optional<QString> Console::ask(const QString& prompt, const std::stop_token& stop)
{
    writeBytes(Stream::Error, prompt.toUtf8());
    const auto line = readLine(stop);
    log(prompt + line.value_or(QStringLiteral("–")));
    return line;
}

void Console::log(const QString& line)
{
    if (!m_log || line.isEmpty())
        return;
    const QString when = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    m_log->write((when + u' ' + redacted(withoutColors(line)) + u'\n').toUtf8());
    m_log->flush();
}

QString Console::colored(const QString& text, const char* color) const
{
    if (!m_colors)
        return text;
    return QStringLiteral("\x1B[%1m%2\x1B[0m").arg(QString::fromLatin1(color), text);
}

} // namespace activation::ctl
