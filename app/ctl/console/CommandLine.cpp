// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/CommandLine.h"

#include "core/EditDistance.h"

#include <algorithm>

namespace activation::ctl {

namespace {

using Kind = UsageProblem::Kind;

/// Outputs of ospp.vbs begin with "---Processing---"; with more than two dashes it is a text.
bool looksLikeOption(const QString& word)
{
    return word.size() > 1 && word.startsWith(u'-') && !word[1].isDigit() && !word.startsWith(u"---");
}

class Reading final
{
public:
    explicit Reading(const QStringList& words) : m_words(words) {}

    Invocation read()
    {
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            const QString& word = m_words[m_at];
            if (!m_optionsEnded && word == u"--")
                m_optionsEnded = true;
            else if (!m_optionsEnded && looksLikeOption(word))
                readOption(word);
            else
                readWord(word);
        }
        checkOptions();
        checkOperands();
        return m_invocation;
    }

private:
    void complain(Kind kind, const QString& word, const QString& nearest = {})
    {
        if (!m_invocation.problem)
            m_invocation.problem = UsageProblem{kind, word, nearest};
    }

    void readWord(const QString& word)
    {
        if (m_invocation.command || m_unknownCommand) {
            m_invocation.operands.append(word);
            return;
        }
        if (const CommandSpec* spec = findCommand(word)) {
            m_invocation.command = spec->command;
            return;
        }
        QStringList names;
        for (const CommandSpec& spec : commandTable())
            names.append(spec.name.toString());
        m_unknownCommand = true;
        complain(Kind::UnknownCommand, word, nearestWord(word, names));
    }

    void readOption(const QString& word)
    {
        const QString written = word.section(u'=', 0, 0);
        const auto option = optionNamed(written == u"-h" ? QStringLiteral("--help") : written);
        if (!option) {
            m_unknownOptions.append(written);
            return;
        }
        const bool wantsValue = !specOf(*option).value.isEmpty();
        if (word.contains(u'=')) {
            if (!wantsValue)
                complain(Kind::ValueNotTaken, written);
            m_invocation.options.insert(*option, word.section(u'=', 1));
        } else if (!wantsValue) {
            m_invocation.options.insert(*option, {});
        } else if (m_at + 1 < m_words.size() && !looksLikeOption(m_words[m_at + 1])) {
            m_invocation.options.insert(*option, m_words[++m_at]);
        } else {
            complain(Kind::ValueMissing, written);
        }
    }

    static std::optional<Option> optionNamed(const QString& written)
    {
        if (!written.startsWith(u"--"))
            return std::nullopt;
        for (int index = 0; index <= static_cast<int>(Option::All); ++index) {
            if (specOf(static_cast<Option>(index)).name == written.mid(2))
                return static_cast<Option>(index);
        }
        return std::nullopt;
    }

    QList<Option> allowed() const
    {
        QList<Option> options = commonOptions();
        if (m_invocation.command)
            options = specOf(*m_invocation.command).options + options;
        return options;
    }

    void checkOptions()
    {
        QStringList names;
        const QList<Option> options = allowed();
        for (const Option option : options)
            names.append(QStringLiteral("--") + specOf(option).name.toString());
        for (const QString& unknown : std::as_const(m_unknownOptions))
            complain(Kind::UnknownOption, unknown, nearestWord(unknown, names));
        if (!m_invocation.command)
            return;
        // The same word asks for checks in one command and for products in another.
        if (options.contains(Option::OnlyProducts) && m_invocation.has(Option::Only))
            m_invocation.options.insert(Option::OnlyProducts, m_invocation.options.take(Option::Only));
        for (const Option option : m_invocation.options.keys()) {
            const QString name = QStringLiteral("--") + specOf(option).name.toString();
            if (!options.contains(option))
                complain(Kind::UnknownOption, name, nearestWord(name, names));
        }
    }

    void checkOperands()
    {
        if (m_invocation.has(Option::Help) || m_invocation.has(Option::Version))
            return;
        if (!m_invocation.command) {
            complain(Kind::NoCommand, {});
            return;
        }
        const CommandSpec& spec = specOf(*m_invocation.command);
        if (m_invocation.operands.size() < spec.fewestOperands)
            complain(Kind::OperandMissing, spec.operands.toString());
        else if (m_invocation.operands.size() > spec.mostOperands)
            complain(Kind::OperandNotWanted, m_invocation.operands[spec.mostOperands]);
    }

    const QStringList& m_words;
    qsizetype m_at = 0;
    bool m_optionsEnded = false;
    bool m_unknownCommand = false;
    QStringList m_unknownOptions;
    Invocation m_invocation;
};

} // namespace

Invocation parseCommandLine(const QStringList& arguments)
{
    return Reading(arguments).read();
}

QString nearestWord(const QString& word, const QStringList& candidates)
{
    QString nearest;
    qsizetype best = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString& candidate : candidates) {
        const bool begun = word.size() > 3 && candidate.startsWith(word);
        const qsizetype away = begun ? 1 : editDistance(word, candidate);
        if (away < best && away < candidate.size()) {
            best = away;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace activation::ctl
