// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/ProfileSections.h"
#include "core/profile/Roles.h"

#include <QRegularExpression>
#include <QSet>

namespace activation {

using Kind = DocumentProblem::Kind;

namespace {

constexpr std::array kTasksBefore{TaskKind::OpenOfficeOnce, TaskKind::ClosePrograms, TaskKind::FileForm,
                                  TaskKind::AgreeToScope};
constexpr std::array kTasksAfter{TaskKind::RestartOffice, TaskKind::RestartComputer,
                                 TaskKind::ExpectSecondAttempt};

QString readForm(const Field& field, const QRegularExpression& form, const QString& example)
{
    const QString text = field.string();
    if (!text.isEmpty() && !form.match(text).hasMatch())
        field.addProblem(Kind::BadForm, {text, example});
    return text;
}

/// The key stands there exactly when the role's entitlement is the one it belongs to.
void expectWith(const Record& record, QStringView key, bool belongs)
{
    if (belongs && !record.has(key))
        record.needs(u"entitlement", key);
    if (!belongs && record.has(key))
        record.conflict(key, u"entitlement");
}

RoleRule readRole(const Field& field)
{
    Record record(field);
    RoleRule rule;
    const Field role = record.required(u"role");
    const QString word = role.string();
    rule.role = roleFrom(word).value_or(Role());
    if (!word.isEmpty() && !rule.role.isTold())
        role.addProblem(Kind::BadForm, {word, QStringLiteral("research-student")});
    rule.name = record.optional(u"name").text(kLongestName);
    rule.entitlement = record.required(u"entitlement").oneOf<Entitlement>();
    rule.daysAfterLeaving = record.optional(u"days").number<int>(1, 3650);
    rule.unit = record.optional(u"unit").text();
    rule.link = record.optional(u"link").url(webSchemes());
    rule.instead = record.optional(u"instead").text();

    if (rule.role.isTold() && !builtInRoles().contains(rule.role) && !record.has(u"name"))
        record.needs(u"role", u"name");
    expectWith(record, u"days", rule.entitlement == Entitlement::DaysAfterLeaving);
    expectWith(record, u"unit", rule.entitlement == Entitlement::UnitOnly);
    expectWith(record, u"link", rule.entitlement == Entitlement::OnApplication);
    return rule;
}

template <std::size_t N> QList<Task> readTasks(const Field& field, const std::array<TaskKind, N>& kinds)
{
    refuseRepeatedKeys(field, u"task");
    return field.list([&kinds](const Field& item) {
        Record record(item);
        Task task;
        task.kind = record.required(u"task").oneOf(kinds);
        task.text = record.optional(u"text").text();
        task.link = record.optional(u"link").url(webSchemes());
        // The program has words for the others, but cannot know an organization's form or its conditions.
        const bool needsText = task.kind == TaskKind::FileForm || task.kind == TaskKind::AgreeToScope;
        if (needsText && record.has(u"task") && !record.has(u"text"))
            record.needs(u"task", u"text");
        return task;
    });
}

LocalizedText readSentence(const Field& field)
{
    return field.text();
}

} // namespace

void refuseRepeatedKeys(const Field& array, QStringView key)
{
    QSet<QString> seen;
    if (!array.isPresent() || array.value()->kind != JsonKind::Array)
        return;
    for (const Field& item : array.items()) {
        const JsonMember* const member = item.value()->find(key);
        if (!member || member->value.kind != JsonKind::String)
            continue;
        const QString name = member->value.text.toLower();
        if (seen.contains(name))
            Field(&member->value, item.pointerTo(key), item.problems())
                .addProblem(Kind::Repeated, {member->value.text});
        seen.insert(name);
    }
}

Role readKnownRole(const Field& field, const QList<RoleRule>& rules)
{
    QStringList words;
    for (const Role& role : builtInRoles())
        words.append(toString(role));
    for (const RoleRule& rule : rules) {
        if (rule.role.isTold() && !words.contains(toString(rule.role)))
            words.append(toString(rule.role));
    }
    return {field.oneOf(words)};
}

QList<RoleRule> readRoles(const Field& field)
{
    refuseRepeatedKeys(field, u"role");
    return field.list(readRole, 1);
}

Unattended readUnattended(const Field& field, const QList<RoleRule>& rules)
{
    Record record(field);
    Unattended answers;
    if (const Field role = record.optional(u"role"); role.isPresent())
        answers.role = readKnownRole(role, rules);
    answers.removeConflicts = record.optional(u"removeConflicts").boolean(answers.removeConflicts);
    answers.replaceForeignHost = record.optional(u"replaceForeignHost").boolean(answers.replaceForeignHost);
    answers.closePrograms = record.optional(u"closePrograms").boolean(answers.closePrograms);
    return answers;
}

QList<Task> readTasksBefore(const Field& field)
{
    return readTasks(field, kTasksBefore);
}

QList<Task> readTasksAfter(const Field& field)
{
    return readTasks(field, kTasksAfter);
}

QList<WordingOverride> readWording(const Field& field)
{
    refuseRepeatedKeys(field, u"code");
    return field.list([](const Field& item) {
        Record record(item);
        WordingOverride wording;
        wording.code = record.required(u"code").errorCode();
        wording.heading = record.optional(u"heading").text(kLongestName);
        wording.why = record.optional(u"why").text();
        wording.whatToDo = record.optional(u"whatToDo").list(readSentence, 1);
        if (!record.has(u"heading") && !record.has(u"why") && !record.has(u"whatToDo"))
            record.needs(u"code", u"heading");
        warnOfContradiction(item, wording);
        return wording;
    });
}

QList<Contact> readContacts(const Field& field)
{
    static const QRegularExpression kTelephone = form(QStringLiteral("[+0-9][-0-9 ().]{2,39}"));
    static const QRegularExpression kExtension = form(QStringLiteral("[0-9][-0-9 ,/#*]{0,39}"));
    static const QRegularExpression kEmail = form(QStringLiteral("[^\\s@<>\"]+@[A-Za-z0-9.-]+"));
    return field.list([](const Field& item) {
        Record record(item);
        Contact contact;
        contact.name = record.required(u"name").text(kLongestName);
        contact.unit = record.optional(u"unit").text();
        contact.telephone =
            readForm(record.optional(u"telephone"), kTelephone, QStringLiteral("+886-2-5550-0100"));
        contact.extension = readForm(record.optional(u"extension"), kExtension, QStringLiteral("6051"));
        contact.email =
            readForm(record.optional(u"email"), kEmail, QStringLiteral("help@sample-university.example"));
        contact.hours = record.optional(u"hours").text();
        contact.languages = record.optional(u"languages").listOf<Language>(1);
        if (record.has(u"extension") && !record.has(u"telephone"))
            record.needs(u"extension", u"telephone");
        return contact;
    });
}

QList<Link> readLinks(const Field& field)
{
    return field.list([](const Field& item) {
        Record record(item);
        Link link;
        link.label = record.required(u"label").text(kLongestName);
        link.url = record.required(u"url").url(webSchemes());
        return link;
    });
}

QList<ReportField> readReportFields(const Field& field)
{
    static const QRegularExpression kId = form(QStringLiteral("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
    constexpr qsizetype kMost = 8;
    refuseRepeatedKeys(field, u"id");
    field.refuseMoreThan(kMost);
    return field.list(
        [](const Field& item) {
            Record record(item);
            ReportField wanted;
            wanted.id = readForm(record.required(u"id"), kId, QStringLiteral("asset"));
            wanted.label = record.required(u"label").text(kLongestName);
            return wanted;
        },
        1);
}

} // namespace activation
