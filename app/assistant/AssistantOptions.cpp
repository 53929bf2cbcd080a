// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/assistant/AssistantOptions.h"

#include "ui/text/CtlText.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace activation::app {

namespace {

QStringList tagsOfLanguages()
{
    QStringList tags;
    for (const Language language : kLanguages)
        tags.append(toString(language));
    return tags;
}

QString said(const auto& which, const auto&... values)
{
    return text::sentence(which, text::Phrasebook(systemLanguage()), values...);
}

} // namespace

Result<AssistantOptions, QString> assistantOptionsFrom(const QStringList& arguments)
{
    const QCommandLineOption status(QStringLiteral("status"));
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("FILE"));
    const QCommandLineOption practice(QStringLiteral("practice"), {}, QStringLiteral("NAME"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("LANGUAGE"));
    const QCommandLineOption role(QStringLiteral("role"), {}, QStringLiteral("ROLE"));
    const QCommandLineOption left(QStringLiteral("left"), {}, QStringLiteral("DATE"));
    const QCommandLineOption screens(QStringLiteral("screens"), {}, QStringLiteral("FOLDER"));
    QCommandLineParser parser;
    parser.addOptions({status, profile, practice, language, role, left, screens});
    if (!parser.parse(QStringList{QString()} + arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        if (unknown.isEmpty())
            return said(text::CtlSentence::ValueMissing, arguments.last());
        return said(text::CtlSentence::UnknownOption, QStringLiteral("--") + unknown.first());
    }
    if (!parser.positionalArguments().isEmpty())
        return said(text::CtlSentence::OperandNotWanted, parser.positionalArguments().first());

    AssistantOptions options;
    options.language = systemLanguage();
    if (parser.isSet(language)) {
        const auto asked = languageFrom(parser.value(language));
        if (!asked)
            return said(text::CtlSentence::BadLanguage, parser.value(language),
                        tagsOfLanguages().join(QStringLiteral(", ")));
        options.language = *asked;
    }
    OpeningRequest& machine = options.machine;
    machine.profile = parser.value(profile);
    machine.practice = parser.value(practice);
    if (!machine.practice.isEmpty() && !practice::scenarioNames().contains(machine.practice) &&
        !QFileInfo::exists(machine.practice))
        return said(text::CtlSentence::UnknownPractice, machine.practice);
    if (parser.isSet(role)) {
        machine.role = roleFrom(parser.value(role));
        if (!machine.role)
            return said(text::CtlSentence::BadRole, parser.value(role),
                        QStringLiteral("staff, student, graduate"));
    }
    if (parser.isSet(left)) {
        machine.left = dayFrom(parser.value(left));
        if (!machine.left.isValid())
            return said(text::CtlSentence::BadDate, parser.value(left));
    }
    machine.stateFolder = standardStateFolder();
    machine.places = standardProfilePlaces();
    options.status = parser.isSet(status);
    options.screens = parser.value(screens);
    return options;
}

} // namespace activation::app
