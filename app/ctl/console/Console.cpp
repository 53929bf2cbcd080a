// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Console.h"

#include "app/ctl/console/Wrapping.h"
#include "core/Printable.h"
#include "core/redaction/Redaction.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace activation::ctl {

namespace {

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

void Console::say(const Line& line)
{
    if (m_form == Form::Text)
        write(Stream::Out, line.bytes(m_colors));
    log(line.text());
}

void Console::show(const Line& line)
{
    write(Stream::Out, line.bytes(m_colors));
}

void Console::sayHanging(const Line& beginning, const QString& text, bool strong)
{
    const qsizetype indent = columnsOf(beginning.text());
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n'))
        lines += m_columns == 0 ? QStringList{paragraph} : wrapped(paragraph, m_columns - indent);
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const Line start = index == 0 ? beginning : Line(QString(indent, u' '));
        say(start + Line(lines[index], strong ? Style::Bold : Style::Plain));
    }
}

void Console::wrapAt(qsizetype columns)
{
    if (m_columns == 0)
        m_columns = columns;
}

Line Console::signFor(Sign sign)
{
    switch (sign) {
    case Sign::Good:
        return {QStringLiteral("✓ "), Style::Green};
    case Sign::Attention:
        return {QStringLiteral("! "), Style::Yellow};
    case Sign::Bad:
        return {QStringLiteral("✗ "), Style::Red};
    case Sign::Unknown:
        return {QStringLiteral("? "), Style::Magenta};
    case Sign::None:
        return {QStringLiteral("– ")};
    }
    Q_UNREACHABLE();
}

void Console::complain(const QString& line)
{
    write(Stream::Error, Line(line).bytes(false));
    log(line);
}

void Console::answer(const QJsonObject& object)
{
    const QJsonDocument document(object);
    if (m_form == Form::Json)
        write(Stream::Out, printableJson(document.toJson(QJsonDocument::Indented)));
    if (m_log)
        log(QString::fromUtf8(printableJson(document.toJson(QJsonDocument::Compact))));
}

void Console::copyOut(const QByteArray& bytes)
{
    if (m_form != Form::Quiet)
        write(Stream::Out, bytes);
}

std::optional<QString> Console::ask(const QString& prompt, const std::stop_token& stop)
{
    write(Stream::Error, printableLines(prompt).toUtf8());
    const auto line = readLine(stop);
    log(prompt + line.value_or(QStringLiteral("–")));
    return line;
}

void Console::log(const QString& line)
{
    if (!m_log || line.isEmpty())
        return;
    const QString when = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QByteArray bytes = (when + u' ' + redacted(printableLines(line)) + u'\n').toUtf8();
    if (m_log->write(bytes) != bytes.size() || !m_log->flush())
        m_unwritten = m_log->fileName();
}

void Console::write(Stream stream, const QByteArray& bytes)
{
    if (!writeBytes(stream, bytes) && stream == Stream::Out)
        m_unwritten = QStringLiteral("stdout");
}

} // namespace activation::ctl
