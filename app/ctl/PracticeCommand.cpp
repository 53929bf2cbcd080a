// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "core/OwnFile.h"
#include "core/visit/Report.h"
#include "ui/text/CommonText.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace activation::ctl {

namespace {

QJsonObject scenarioAnswer(const practice::Scenario& scenario, const text::Phrasebook& phrases)
{
    return {{QStringLiteral("name"), scenario.name},
            {QStringLiteral("title"), phrases.pick(scenario.title)},
            {QStringLiteral("story"), phrases.pick(scenario.story)}};
}

ExitCode listScenarios(const CommandContext& context)
{
    QJsonArray scenarios;
    const QStringList names = practice::scenarioNames();
    for (const QString& name : names) {
        const auto read = practice::builtInScenario(name);
        if (!read)
            return failUsage(context, read.error());
        context.console.say(name.leftJustified(24) + context.phrases.pick(read->title));
        scenarios.append(scenarioAnswer(*read, context.phrases));
    }
    context.console.answer({{QStringLiteral("format"), 1}, {QStringLiteral("scenarios"), scenarios}});
    return ExitCode::Done;
}

ExitCode showScenario(const CommandContext& context, const practice::Scenario& scenario, const QString& asked)
{
    Console& console = context.console;
    console.say(console.bold(context.phrases.pick(scenario.title)));
    console.say(context.phrases.pick(scenario.story));
    if (scenario.person.role.isTold()) {
        context.say(text::CtlSentence::PracticePerson,
                    text::roleText(scenario.person.role, scenario.profile, context.phrases));
    }
    context.say(text::CtlSentence::ProfileOrganization, scenario.profile.organization);
    context.say(text::CtlSentence::PracticeTryIt, QStringLiteral("activationctl check --practice ") + asked);
    QJsonObject object = scenarioAnswer(scenario, context.phrases);
    object.insert(QStringLiteral("role"), scenario.person.role.isTold()
                                              ? QJsonValue(toString(scenario.person.role))
                                              : QJsonValue(QJsonValue::Null));
    object.insert(QStringLiteral("profile"), profileReference(scenario.profile));
    console.answer({{QStringLiteral("format"), 1}, {QStringLiteral("scenario"), object}});
    return ExitCode::Done;
}

ExitCode removeFolder(const CommandContext& context, const QString& folder, const QString& name)
{
    const QDir state(QFileInfo(context.request.stateFolder).absoluteFilePath());
    const QString inside = state.relativeFilePath(QFileInfo(folder).absoluteFilePath());
    if (const auto removed = removeInside(state.path(), inside); !removed) {
        return fail(context, ExitCode::Problems, removed.error(),
                    context.text(text::CtlSentence::CannotWrite, folder));
    }
    context.console.answer({{QStringLiteral("format"), 1}, {QStringLiteral("reset"), name}});
    return ExitCode::Done;
}

ExitCode restartPc(const CommandContext& context, const practice::Scenario& scenario, const QString& asked)
{
    auto pc = app::openPracticePc(scenario.state, app::practiceFolder(context.request.stateFolder, asked));
    const auto restarted = std::move(pc).andThen([](const auto& opened) { return opened->restart(); });
    if (!restarted)
        return failMachine(context, restarted.error());
    context.say(text::CtlSentence::PracticeRestarted, scenario.name);
    context.console.answer({{QStringLiteral("format"), 1}, {QStringLiteral("restarted"), scenario.name}});
    return ExitCode::Done;
}

ExitCode withScenario(const CommandContext& context, const QString& action, const QString& asked)
{
    const auto scenario = app::findScenario(asked);
    if (!scenario)
        return failOpening(context, scenario.error());
    if (action == u"show")
        return showScenario(context, *scenario, asked);
    if (action == u"restart")
        return restartPc(context, *scenario, asked);
    const ExitCode exit =
        removeFolder(context, app::practiceFolder(context.request.stateFolder, asked), scenario->name);
    if (exit == ExitCode::Done)
        context.say(text::CtlSentence::PracticeNew, scenario->name);
    return exit;
}

ExitCode resetAll(const CommandContext& context)
{
    const QString folder = QDir(context.request.stateFolder).filePath(QStringLiteral("practice"));
    const ExitCode exit = removeFolder(context, folder, QStringLiteral("all"));
    if (exit == ExitCode::Done)
        context.say(text::CtlSentence::PracticeAllNew);
    return exit;
}

} // namespace

ExitCode runPractice(const CommandContext& context)
{
    const QStringList& operands = context.invocation.operands;
    const QString& action = operands.first();
    if (!QStringList{QStringLiteral("list"), QStringLiteral("show"), QStringLiteral("restart"),
                     QStringLiteral("reset")}
             .contains(action)) {
        return failUsage(context, context.text(text::CtlSentence::BadAction, action,
                                               specOf(Command::Practice).operands.toString()));
    }
    if (action == u"list" && operands.size() > 1)
        return failUsage(context, context.text(text::CtlSentence::OperandNotWanted, operands[1]));
    if (action == u"list")
        return listScenarios(context);
    if (operands.size() > 1)
        return withScenario(context, action, operands[1]);
    if (action == u"reset")
        return resetAll(context);
    return failUsage(context,
                     context.text(text::CtlSentence::OperandMissing, action + QStringLiteral(" NAME")));
}

} // namespace activation::ctl
