// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Opening.h"

#include "app/machine/GuardedPath.h"
#include "app/machine/ThisMachine.h"
#include "core/practice/RecordedPc.h"
#include "core/profile/Roles.h"
#include "core/visit/SavedPerson.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace activation::app {

namespace {

bool isBuiltIn(const QString& practice)
{
    return practice::scenarioNames().contains(practice);
}

Person personFor(const OpeningRequest& request, const Person& otherwise)
{
    Person person = otherwise;
    if (request.role)
        person = {*request.role, *request.role == otherwise.role ? otherwise.left : QDate()};
    if (request.left.isValid())
        person.left = request.left;
    return person;
}

/// Where it is not told by the command line or the scenario, what somebody has answered here before.
Person rememberedPerson(const SiteProfile& profile, const QString& folder)
{
    return loadPerson(profile, folder).value_or(Person{assumedRole(profile), {}});
}

/// The PC belongs to this organization now, as far as its scenario fits there.
void moveTo(const SiteProfile& profile, practice::Scenario& scenario, const QString& nameOrPath)
{
    const QString path = isBuiltIn(nameOrPath) ? practice::builtInScenarioPath(nameOrPath) : nameOrPath;
    if (auto moved = practice::scenarioAt(profile, path))
        scenario.state = std::move(moved->state);
}

Result<Workplace, OpeningProblem> openPractice(const OpeningRequest& request)
{
    auto scenario = findScenario(request.practice);
    if (!scenario)
        return std::move(scenario).error();
    Workplace workplace;
    workplace.practice = scenario->name;
    workplace.practiceTitle = scenario->title;
    workplace.found = FoundProfile{std::move(scenario->profile), ProfileOrigin::Practice, scenario->name};
    if (!request.profile.isEmpty()) {
        auto asked = findProfile(request.profile, request.places);
        if (!asked)
            return std::move(asked).error();
        workplace.found = *std::move(asked);
        // A recording names no organization, so the PC is made for the one that was asked for.
        if (scenario->recording && workplace.found)
            scenario->state = practice::recordedPc(*scenario->recording, workplace.found->profile);
        else if (workplace.found)
            moveTo(workplace.found->profile, *scenario, request.practice);
    }
    workplace.notRecorded = practice::notRecordedOf(scenario->state);
    workplace.folder = practiceFolder(request.stateFolder, request.practice);
    // Another organization may not know the role that the scenario does not name.
    const SiteProfile& profile = *workplace.profile();
    const bool unknown = !scenario->person.role.isTold() ||
                         (distinguishesRoles(profile) && !rolesOf(profile).contains(scenario->person.role));
    workplace.person =
        personFor(request, unknown ? rememberedPerson(profile, workplace.folder) : scenario->person);
    auto pc = openPracticePc(std::move(scenario->state), workplace.folder, request.practiceProcess);
    if (!pc)
        return pc.error();
    workplace.restart = [practiced = pc->get()] { return practiced->restart(); };
    workplace.system = *std::move(pc);
    return workplace;
}

} // namespace

Result<practice::Scenario, OpeningProblem> findScenario(const QString& nameOrPath)
{
    if (isBuiltIn(nameOrPath))
        return practice::builtInScenario(nameOrPath);
    if (!QFileInfo::exists(nameOrPath))
        return Failure{Cause::NotFound, 0, nameOrPath};
    return practice::readScenario(nameOrPath);
}

Result<std::unique_ptr<practice::PracticePc>>
openPracticePc(practice::PracticeState begin, const QString& folder, practice::PracticeProcess process)
{
    if (!QDir().mkpath(folder))
        return Failure{Cause::StorageFailed, 0, folder};
    auto pc = std::make_unique<practice::PracticePc>(std::move(begin), std::move(process));
    if (const auto kept = pc->keepIn(QDir(folder).filePath(QStringLiteral("pc.json"))); !kept)
        return kept.error();
    return pc;
}

QString practiceFolder(const QString& stateFolder, const QString& nameOrPath)
{
    QString name = nameOrPath;
    if (!isBuiltIn(name)) {
        // Two files may hold scenarios of the same name, and a name in a file is not to be trusted in a path.
        const QByteArray path = QFileInfo(nameOrPath).absoluteFilePath().toUtf8();
        name =
            QStringLiteral("file-") +
            QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16));
    }
    return QDir(stateFolder).filePath(QStringLiteral("practice/") + name);
}

Result<Workplace, OpeningProblem> openWorkplace(const OpeningRequest& request,
                                                const std::function<void(const System&)>& onMachine)
{
    if (!request.practice.isEmpty())
        return openPractice(request);

    Workplace workplace;
    workplace.system = thisMachine();
    if (onMachine)
        onMachine(*workplace.system);
    auto found = findProfile(request.profile, request.places);
    if (!found)
        return std::move(found).error();
    workplace.folder = request.stateFolder;
    if (const QString journal = guardedJournalFolder(); !journal.isEmpty())
        workplace.journal = GuardedFolder{journal, makeGuardedFolder, checkGuarded};
    workplace.found = *std::move(found);
    const SiteProfile* const profile = workplace.profile();
    workplace.person = personFor(request, profile ? rememberedPerson(*profile, workplace.folder) : Person());
    return workplace;
}

OpenWorkplace openingOf(const OpeningRequest& request)
{
    // The products are wanted as soon as the window looks, and may take long.
    const auto beginReading = [](const System& system) {
        static_cast<void>(system.licensing().licenses({}));
    };
    return [request, beginReading] { return openWorkplace(request, beginReading); };
}

QDate dayFrom(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.toString(Qt::ISODate) == text ? day : QDate();
}

QString standardStateFolder()
{
    const QString asked = qEnvironmentVariable("ACTIVATION_STATE_DIR");
    if (!asked.isEmpty())
        return asked;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("activation-assistant"));
}

Language systemLanguage()
{
    const QStringList tags = QLocale::system().uiLanguages();
    for (const QString& tag : tags) {
        if (const auto language = languageFrom(tag))
            return *language;
    }
    return Language::English;
}

} // namespace activation::app
