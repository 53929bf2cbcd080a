// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/console/Line.h"
#include "app/ctl/console/Terminal.h"

#include <QFile>
#include <QJsonObject>

#include <memory>

namespace activation::ctl {

/// The signs before lines. Their shapes differ, not only their colors.
enum class Sign { Good, Attention, Bad, Unknown, None };

/// Where answers go: text or one JSON object to standard output, diagnostics to standard error, and a
/// redacted copy of all of it to the log. Nobody else writes there, and all of it is printable, wherever its
/// words come from.
class Console final
{
public:
    enum class Form { Text, Quiet, Json };

    explicit Console(Form form);

    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] bool isTerminal() const { return m_terminal; }

    /// Appends to this file from now on. False when it cannot be written.
    [[nodiscard]] bool logTo(const QString& path);

    /// A line for the person; nothing is shown in the other forms.
    void say(const Line& line = {});

    /// A line that was asked for by its name, such as help; it is shown in every form.
    void show(const Line& line);

    /// A longer text behind the beginning of its first line, the other lines below it. On a terminal it is
    /// wrapped, which would else break lines in the middle of codes.
    void sayHanging(const Line& beginning, const QString& text, bool strong = false);

    /// Where hanging text is wrapped; 0: nowhere.
    [[nodiscard]] qsizetype columns() const { return m_columns; }

    /// Wraps where no terminal has said how wide it is, too: for a text that is read on paper.
    void wrapAt(qsizetype columns);

    /// The sign, two columns wide.
    [[nodiscard]] static Line signFor(Sign sign);
    [[nodiscard]] static Line bold(const QString& text) { return {text, Style::Bold}; }

    /// Something went wrong: to standard error in every form.
    void complain(const QString& line);

    /// Whether anybody will see the object.
    [[nodiscard]] bool wantsAnswer() const { return m_form == Form::Json || m_log; }

    /// The one object of the JSON form; nothing is shown in the other forms.
    void answer(const QJsonObject& object);

    /// Bytes that were asked for as they are; shown in every form but the quiet one.
    void copyOut(const QByteArray& bytes);

    /// Asks on standard error, so that piped answers stay clean.
    [[nodiscard]] std::optional<QString> ask(const QString& prompt, const std::stop_token& stop);

    /// Only to the log.
    void log(const QString& line);

    /// What could not be written, standard output or the log; nothing when all was.
    [[nodiscard]] const std::optional<QString>& unwritten() const { return m_unwritten; }

private:
    void write(Stream stream, const QByteArray& bytes);

    Form m_form;
    bool m_terminal;
    bool m_colors;
    qsizetype m_columns; ///< 0: lines are as long as they are
    std::unique_ptr<QFile> m_log;
    std::optional<QString> m_unwritten;
};

} // namespace activation::ctl
