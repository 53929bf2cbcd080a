// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/UninstallCommand.h"

#include "core/windows/office/SameName.h"

#include <QRegularExpression>

#include <optional>

namespace activation::windows {

namespace {

constexpr qsizetype kLongest = 2000; // what the vendor writes has a few hundred characters

Failure tampered(const QString& stored, const QString& what)
{
    return {Cause::InvalidInput, 0,
            QStringLiteral("the stored uninstall command is not the vendor's (%1): %2")
                .arg(what, stored.left(kLongest))};
}

/// A stored command as its words; quotation marks enclose blanks, also inside a word, and are dropped.
/// Nothing when a mark is not closed, or there are characters that no vendor writes.
std::optional<QStringList> wordsOf(const QString& stored)
{
    if (stored.size() > kLongest)
        return std::nullopt;
    QStringList words;
    QString word;
    bool quoted = false;
    bool begun = false;
    for (const QChar c : stored) {
        if (c < u' ' || c == u'\u007f')
            return std::nullopt;
        if (c == u'"') {
            quoted = !quoted;
            begun = true;
        } else if (c == u' ' && !quoted) {
            if (begun)
                words.append(word);
            word.clear();
            begun = false;
        } else {
            word += c;
            begun = true;
        }
    }
    if (begun)
        words.append(word);
    return quoted ? std::nullopt : std::optional(words);
}

/// The folder's own spelling of a path; empty when the path is none of them.
QString genuine(const QString& path, const QStringList& paths)
{
    for (const QString& known : paths)
        if (same(path, known))
            return known;
    return {};
}

bool matches(const QString& text, const QString& pattern)
{
    const QRegularExpression form(QStringLiteral("\\A(?:%1)\\z").arg(pattern),
                                  QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

struct KnownRemoval
{
    QString releaseId;
    QString culture;
    QString program;
};

/// The Office 2013 layout names the folder that its client is in.
bool isOwnFolder(const QString& folder, const QString& program)
{
    return program.startsWith(folder + QStringLiteral("\\Client"), Qt::CaseInsensitive);
}

bool isKnownArgument(const QString& name, const QString& value, const KnownRemoval& removal)
{
    if (same(name, u"scenario"))
        return same(value, u"install");
    if (same(name, u"scenariosubtype"))
        return same(value, u"ARP");
    if (same(name, u"sourcetype"))
        return same(value, u"None");
    if (same(name, u"productstoremove"))
        return matches(value, QStringLiteral("%1(\\.1[56])?_%2_x-none")
                                  .arg(QRegularExpression::escape(removal.releaseId),
                                       QRegularExpression::escape(removal.culture)));
    if (same(name, u"culture"))
        return same(value, removal.culture);
    if (same(name, u"version.16") || same(name, u"version.15") || same(name, u"version"))
        return matches(value, QStringLiteral("1[56](\\.[0-9]{1,5}){1,3}"));
    if (same(name, u"platform"))
        return matches(value, QStringLiteral("x86|x64"));
    if (same(name, u"lcid"))
        return matches(value, QStringLiteral("[0-9]{3,6}"));
    if (same(name, u"DisplayLevel"))
        return matches(value, QStringLiteral("True|False"));
    if (same(name, u"baseurl"))
        return isOwnFolder(value, removal.program);
    return false;
}

/// The first argument that the vendor does not write, or writes once only; what is missing; empty when all is
/// well.
QString foreignArgument(const QStringList& arguments, const KnownRemoval& removal)
{
    QStringList seen;
    for (const QString& argument : arguments) {
        const QString name = argument.section(u'=', 0, 0).toLower();
        if (seen.contains(name) || !isKnownArgument(name, argument.section(u'=', 1), removal))
            return argument.isEmpty() ? QStringLiteral("\"\"") : argument;
        seen.append(name);
    }
    for (const QString& name : {QStringLiteral("scenario"), QStringLiteral("productstoremove")})
        if (!seen.contains(name))
            return QStringLiteral("no ") + name;
    return {};
}

/// Written the way the vendor does it: the value alone in quotation marks.
QString written(const QString& argument)
{
    if (!argument.contains(u' '))
        return argument;
    return argument.section(u'=', 0, 0) + QStringLiteral("=\"") + argument.section(u'=', 1) + u'"';
}

} // namespace

QStringList clickToRunClients(const ProgramFolders& folders)
{
    QStringList paths;
    for (const QString& folder : folders.commonFiles)
        paths.append(folder + QStringLiteral("\\Microsoft Shared\\ClickToRun\\OfficeClickToRun.exe"));
    for (const QString& folder : folders.programFiles) {
        paths.append(folder + QStringLiteral("\\Microsoft Office 15\\ClientX64\\OfficeClickToRun.exe"));
        paths.append(folder + QStringLiteral("\\Microsoft Office 15\\ClientX86\\OfficeClickToRun.exe"));
    }
    return paths;
}

QStringList setupPrograms(int major, const ProgramFolders& folders)
{
    QStringList paths;
    for (const QString& folder : folders.commonFiles)
        paths.append(
            folder +
            QStringLiteral("\\Microsoft Shared\\OFFICE%1\\Office Setup Controller\\setup.exe").arg(major));
    return paths;
}

Result<UninstallCommand> clickToRunCommand(const QString& stored, const QString& releaseId,
                                           const QString& culture, const ProgramFolders& folders)
{
    const std::optional<QStringList> words = wordsOf(stored);
    if (!words || words->isEmpty())
        return tampered(stored, QStringLiteral("its form"));
    const QString program = genuine(words->first(), clickToRunClients(folders));
    if (program.isEmpty())
        return tampered(stored, words->first());
    const QStringList arguments = words->mid(1);
    const QString foreign = foreignArgument(arguments, {releaseId, culture, program});
    if (!foreign.isEmpty())
        return tampered(stored, foreign);

    UninstallCommand command{program, u'"' + program + u'"'};
    for (const QString& argument : arguments) {
        if (argument.startsWith(u"DisplayLevel=", Qt::CaseInsensitive))
            continue;
        command.commandLine += u' ' + written(argument);
    }
    command.commandLine += QStringLiteral(" DisplayLevel=False");
    return command;
}

Result<UninstallCommand> setupCommand(const QString& stored, const QString& setupId, int major,
                                      const QString& answersFile, const ProgramFolders& folders)
{
    const std::optional<QStringList> words = wordsOf(stored);
    if (!words || words->size() < 3)
        return tampered(stored, QStringLiteral("its form"));
    const QString program = genuine(words->first(), setupPrograms(major, folders));
    if (program.isEmpty())
        return tampered(stored, words->first());
    if (!same(words->at(1), u"/uninstall"))
        return tampered(stored, words->at(1));
    if (!same(words->at(2), setupId))
        return tampered(stored, words->at(2));
    const QStringList rest = words->mid(3);
    if (!rest.isEmpty() && rest.join(u' ').compare(u"/dll OSETUP.DLL", Qt::CaseInsensitive) != 0)
        return tampered(stored, rest.join(u' '));
    return UninstallCommand{program, QStringLiteral("\"%1\" /uninstall %2 /dll OSETUP.DLL /config \"%3\"")
                                         .arg(program, setupId, answersFile)};
}

Result<UninstallCommand> installerCommand(const QString& stored, const QString& productCode,
                                          const ProgramFolders& folders)
{
    const QString program = folders.system + QStringLiteral("\\msiexec.exe");
    const std::optional<QStringList> words = wordsOf(stored);
    if (!words || words->size() < 2)
        return tampered(stored, QStringLiteral("its form"));
    if (!same(words->first(), u"MsiExec.exe") && !same(words->first(), program))
        return tampered(stored, words->first());
    // Written with /I where the vendor wants the person to choose between repair and removal.
    const QString rest = words->mid(1).join(QString());
    if (!same(rest, QStringLiteral("/X") + productCode) && !same(rest, QStringLiteral("/I") + productCode))
        return tampered(stored, words->mid(1).join(u' '));
    return UninstallCommand{
        program, QStringLiteral("\"%1\" /X%2 /qn REBOOT=ReallySuppress").arg(program, productCode)};
}

} // namespace activation::windows
