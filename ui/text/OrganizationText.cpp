// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/OrganizationText.h"

#include "core/profile/Roles.h"
#include "ui/text/CommonText.h"
#include "ui/text/WindowText.h"

#include <QUrlQuery>

#include <algorithm>
#include <variant>

namespace activation::text {

namespace {

QString ourWords(TaskKind kind, const Phrasebook& phrases)
{
    switch (kind) {
    case TaskKind::OpenOfficeOnce:
        return phrases.translate("OfficeInUseText", "Open Word once, wait for the first page, and close it.");
    case TaskKind::ClosePrograms:
        return phrases.translate("ScreenText", "Save your work and close all Office programs.");
    case TaskKind::FileForm:
        return phrases.translate("ScreenText", "Fill in your organization's form.");
    case TaskKind::AgreeToScope:
        return phrases.translate("ScreenText",
                                 "Use the programs only for your work or study at your organization.");
    case TaskKind::RestartOffice:
        return phrases.translate("ScreenText", "Close the Office programs and open them again.");
    case TaskKind::RestartComputer:
        return phrases.translate("OfficeInUseText", "Save your work and restart the computer.");
    case TaskKind::ExpectSecondAttempt:
        return phrases.translate("ScreenText",
                                 "If it does not work at once, try again; a second try is often needed.");
    }
    Q_UNREACHABLE();
}

QList<OrganizationWord> wordsOf(const QList<Task>& tasks, const Phrasebook& phrases)
{
    QList<OrganizationWord> words;
    for (const Task& task : tasks) {
        const QString own = phrases.pick(task.text);
        words.append({own.isEmpty() ? ourWords(task.kind, phrases) : own, task.link});
    }
    return words;
}

/// Of the rule for what this step works on; empty for other steps.
QString noteFor(const StepRequest& step, const SiteProfile& profile, const Phrasebook& phrases)
{
    const ProductRule* rule = nullptr;
    if (const auto* const activate = std::get_if<ActivateProduct>(&step)) {
        License license;
        license.name = activate->productName;
        rule = ruleFor(profile, activate->family, activate->version, editionOf(license));
    }
    if (const auto* const key = std::get_if<InstallSetupKey>(&step))
        rule = ruleFor(profile, key->family, key->version, key->edition);
    return rule ? phrases.pick(rule->note) : QString();
}

QString contactLine(const Contact& contact, const Phrasebook& phrases)
{
    const QString unit = phrases.pick(contact.unit);
    const QString name = phrases.pick(contact.name);
    QStringList numbers{contact.telephone};
    if (!contact.extension.isEmpty()) {
        //: %1: extension inside the organization's telephone system.
        numbers.append(phrases.translate("OrganizationText", "extension %1").arg(contact.extension));
    }
    QStringList languages;
    if (!contact.languages.contains(phrases.language())) {
        for (const Language language : contact.languages)
            languages.append(nativeName(language));
    }
    QStringList parts{listText({name, unit}, phrases), listText(numbers, phrases), contact.email,
                      phrases.pick(contact.hours), listText(languages, phrases)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString forThisAlone(const Person& person, const SiteProfile& profile, const Phrasebook& phrases)
{
    const auto role = std::ranges::find(profile.roles, person.role, &RoleRule::role);
    if (role == profile.roles.end() || role->entitlement != Entitlement::UnitOnly)
        return {};
    //: %1: a unit of the organization, or a kind of devices.
    const QString only = phrases.translate("OrganizationText", "This license is meant for this alone: %1.");
    return filled(only, {phrases.pick(role->unit)});
}

OrganizationWord onApplication(const Person& person, const SiteProfile& profile, const Phrasebook& phrases)
{
    const auto role = std::ranges::find(profile.roles, person.role, &RoleRule::role);
    if (role == profile.roles.end() || role->entitlement != Entitlement::OnApplication)
        return {};
    return {
        phrases.translate("OrganizationText",
                          "This license is given on application. If you have none yet, apply here first."),
        role->link};
}

QString conditionText(const RoleRule& rule, const SiteProfile& profile, const Phrasebook& phrases)
{
    switch (rule.entitlement) {
    case Entitlement::Yes:
        return {};
    case Entitlement::No:
        return phrases.translate("OrganizationText", "Not included in this license.");
    case Entitlement::DaysAfterLeaving:
        return phrases.translate("EntitlementText", "After leaving, the license may be used for %n days.",
                                 nullptr, rule.daysAfterLeaving);
    case Entitlement::UnitOnly:
        return forThisAlone({rule.role, {}}, profile, phrases);
    case Entitlement::OnApplication:
        return phrases.translate("OrganizationText", "On application.");
    }
    Q_UNREACHABLE();
}

QStringList notesOn(const QList<License>& open, const SiteProfile& profile, const Phrasebook& phrases)
{
    QStringList notes;
    for (const License& license : open) {
        const ProductRule* const rule = ruleFor(profile, license.family, license.version, editionOf(license));
        if (!rule)
            continue;
        QString note = phrases.pick(rule->note);
        if (note.isEmpty() && rule->method == ActivationMethod::ActiveDirectory)
            note = phrases.translate("RunText", "Connect to the network of your organization's domain; "
                                                "there it activates by itself.");
        notes.append(note);
    }
    notes.removeAll(QString());
    notes.removeDuplicates();
    return notes;
}

QList<OrganizationWord> wordsBefore(const Session& session, const SiteProfile& profile,
                                    const Phrasebook& phrases)
{
    if (session.plan.steps.isEmpty())
        return {};
    QList<OrganizationWord> words;
    if (const QString only = forThisAlone(session.person, profile, phrases); !only.isEmpty())
        words.append({only, {}});
    if (const OrganizationWord apply = onApplication(session.person, profile, phrases); !apply.text.isEmpty())
        words.append(apply);
    for (const StepRequest& step : session.plan.steps) {
        const OrganizationWord note{noteFor(step, profile, phrases), {}};
        if (!note.text.isEmpty() && !words.contains(note))
            words.append(note);
    }
    return words + wordsOf(profile.before, phrases);
}

QList<OrganizationWord> wordsAfter(const RunResult& result, const SiteProfile& profile,
                                   const Phrasebook& phrases)
{
    const bool tried = std::ranges::any_of(result.steps, [](const StepResult& step) {
        return kindOf(step.request) == StepKind::ActivateProduct && step.outcome != StepOutcome::NotRun;
    });
    return tried ? wordsOf(profile.after, phrases) : QList<OrganizationWord>();
}

QList<OrganizationWord> pagesOf(const SiteProfile& profile, const Phrasebook& phrases)
{
    QList<OrganizationWord> pages;
    for (const Link& link : profile.links)
        pages.append({phrases.pick(link.label), link.url});
    return pages;
}

QStringList contactLines(const SiteProfile& profile, const Phrasebook& phrases)
{
    QStringList lines;
    for (const Contact& contact : profile.contacts) {
        const bool isSaid = profile.contacts.size() == 1 && contact.unit.isEmpty() &&
                            contact.hours.isEmpty() &&
                            (contact.email.isEmpty() || contact.telephone.isEmpty());
        if (!isSaid)
            lines.append(contactLine(contact, phrases));
    }
    return lines;
}

QUrl letterToHelpdesk(const SiteProfile& profile, const QString& supportCode, const Phrasebook& phrases)
{
    const auto& contacts = profile.contacts;
    const auto hasAddress = [](const Contact& contact) { return !contact.email.isEmpty(); };
    const auto speaks = [&](const Contact& contact) {
        return hasAddress(contact) && contact.languages.contains(phrases.language());
    };
    auto contact = std::ranges::find_if(contacts, speaks);
    if (contact == contacts.end())
        contact = std::ranges::find_if(contacts, hasAddress);
    if (contact == contacts.end())
        return {};
    QUrl letter(QStringLiteral("mailto:") + contact->email);
    QUrlQuery about;
    about.addQueryItem(QStringLiteral("subject"),
                       sentence(WindowSentence::SupportCode, phrases) + u' ' + supportCode);
    letter.setQuery(about);
    return letter;
}

QString whoseLicense(const Person& person, bool told, const SiteProfile& profile, const Phrasebook& phrases)
{
    if (!person.role.isTold()) {
        QStringList words;
        for (const Role& role : rolesOf(profile))
            words.append(toString(role));
        //: %1: an option with its values.
        const QString strictest = phrases.translate(
            "OrganizationText",
            "Nobody has said who this is for, so the strictest rule was applied. Say it with %1.");
        return filled(strictest, {QStringLiteral("--role ") + words.join(u'|')});
    }
    const auto own = std::ranges::find(profile.roles, person.role, &RoleRule::role);
    if (own != profile.roles.end() && own->entitlement == Entitlement::DaysAfterLeaving &&
        person.left.isNull()) {
        //: %1: an option with its value.
        const QString day = phrases.translate(
            "OrganizationText",
            "How long you may use this license depends on the day you left: give it with %1.");
        return filled(day, {QStringLiteral("--left YYYY-MM-DD")});
    }
    QStringList others;
    for (const RoleRule& rule : profile.roles) {
        const bool same = own != profile.roles.end() && rule.entitlement == own->entitlement;
        if (rule.role != person.role && !same)
            others.append(roleText(rule.role, profile, phrases));
    }
    if (told || others.isEmpty())
        return {};
    //: %1: a group of people, such as "staff"; %2: other groups; %3: an option.
    const QString assumed =
        phrases.translate("OrganizationText",
                          "This is as it is for %1. Another rule holds for: %2. Say who it is for with %3.");
    return filled(assumed, {roleText(person.role, profile, phrases), listText(others, phrases),
                            QStringLiteral("--role")});
}

} // namespace activation::text
