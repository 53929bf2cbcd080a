// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/RoleQuestion.h"

#include "app/ctl/console/Terminal.h"
#include "core/profile/Roles.h"
#include "core/visit/SavedPerson.h"
#include "ui/text/CommonText.h"
#include "ui/text/OrganizationText.h"

namespace activation::ctl {

namespace {

QStringList wordsOf(const QList<Role>& roles)
{
    QStringList words;
    for (const Role& role : roles)
        words.append(toString(role));
    return words;
}

std::optional<QString> ask(const CommandContext& context, const text::Sentence<>& question)
{
    return context.console.ask(context.text(question) + u' ', context.interrupt.token());
}

/// Nothing when there was no answer.
std::optional<Role> askRole(const CommandContext& context, const SiteProfile& profile)
{
    const QList<Role> roles = rolesOf(profile);
    context.say(text::CtlSentence::RoleQuestion);
    for (qsizetype index = 0; index < roles.size(); ++index) {
        const RoleRule* const rule = roleRuleFor(profile, roles[index]);
        const QString condition = rule ? text::conditionText(*rule, profile, context.phrases) : QString();
        context.console.sayHanging(
            QStringLiteral("  %1. ").arg(index + 1),
            text::listText({text::roleText(roles[index], profile, context.phrases), condition},
                           context.phrases));
    }
    while (const auto reply = ask(context, text::CtlSentence::RoleNumber)) {
        const QString word = reply->trimmed();
        const int number = word.toInt();
        if (number >= 1 && number <= roles.size())
            return roles[number - 1];
        if (const auto role = roleFrom(word); role && roles.contains(*role))
            return role;
        if (word.isEmpty())
            return std::nullopt;
        context.console.complain(badRole(context, word, profile));
    }
    return std::nullopt;
}

QDate askLeft(const CommandContext& context)
{
    while (const auto reply = ask(context, text::CtlSentence::LeftQuestion)) {
        const QString word = reply->trimmed();
        const QDate day = app::dayFrom(word);
        if (word.isEmpty() || day.isValid())
            return day;
        context.console.complain(context.text(text::CtlSentence::BadDate, word));
    }
    return {};
}

} // namespace

bool isAttended(const CommandContext& context)
{
    return context.console.form() == Console::Form::Text && !context.invocation.has(Option::Yes) &&
           isTerminal(Stream::In);
}

QString badRole(const CommandContext& context, const QString& typed, const SiteProfile& profile)
{
    QList<Role> known = rolesOf(profile);
    for (const Role& role : builtInRoles()) {
        if (!distinguishesRoles(profile) && !known.contains(role))
            known.append(role);
    }
    const QStringList words = wordsOf(known);
    QString said = context.text(text::CtlSentence::BadRole, typed, words.join(u' '));
    if (const QString nearest = nearestWord(typed, words); !nearest.isEmpty())
        said += u'\n' + context.text(text::CtlSentence::DidYouMean, nearest);
    return said;
}

Result<void, ExitCode> settleRole(const CommandContext& context, Workplace& workplace)
{
    const SiteProfile& profile = *workplace.profile();
    if (!distinguishesRoles(profile))
        return {};
    if (context.request.role && !rolesOf(profile).contains(*context.request.role))
        return failUsage(context, badRole(context, toString(*context.request.role), profile));
    if (workplace.person.role.isTold())
        return {};
    if (!isAttended(context)) {
        workplace.person.role = profile.unattended.role.value_or(Role());
        return {};
    }
    const auto role = askRole(context, profile);
    if (context.interrupt.requested())
        return failCancelled(context);
    if (!role)
        return {};
    workplace.person.role = *role;
    const RoleRule* const rule = roleRuleFor(profile, *role);
    if (workplace.person.left.isNull() && rule && rule->entitlement == Entitlement::DaysAfterLeaving)
        workplace.person.left = askLeft(context);
    // What cannot be kept is asked for again next time.
    static_cast<void>(savePerson(workplace.person, profile, workplace.folder));
    return {};
}

} // namespace activation::ctl
