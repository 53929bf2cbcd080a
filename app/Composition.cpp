// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Composition.h"

#include "app/machine/ThisMachine.h"

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

Person personFor(const CompositionRequest& request, const Person& otherwise)
{
    Person person = otherwise;
    if (request.role)
        person = {*request.role, *request.role == otherwise.role ? otherwise.left : QDate()};
    if (request.left.isValid())
        person.left = request.left;
    return person;
}

CompositionResult composePractice(const CompositionRequest& request)
{
    auto sought = findScenario(request.practice);
    if (auto* problem = std::get_if<DocumentProblem>(&sought))
        return std::move(*problem);
    if (auto* unknown = std::get_if<UnknownPractice>(&sought))
        return std::move(*unknown);
    practice::Scenario scenario = std::get<practice::Scenario>(std::move(sought));

    Composition composition;
    composition.practice = scenario.name;
    composition.person = personFor(request, scenario.person);
    composition.found = FoundProfile{std::move(scenario.profile), ProfileOrigin::Practice, scenario.name};
    if (!request.profile.isEmpty()) {
        auto asked = findProfile(request.profile, request.places);
        if (auto* problem = std::get_if<DocumentProblem>(&asked))
            return std::move(*problem);
        composition.found = std::get<FoundProfile>(std::move(asked));
    }
    composition.folder = practiceFolder(request.stateFolder, request.practice);
    auto pc = openPracticePc(std::move(scenario.state), composition.folder, request.practiceProcess);
    if (!pc)
        return pc.failure();
    composition.system = std::move(pc).value();
    return composition;
}

} // namespace

std::variant<practice::Scenario, DocumentProblem, UnknownPractice> findScenario(const QString& nameOrPath)
{
    if (!isBuiltIn(nameOrPath) && !QFileInfo::exists(nameOrPath))
        return UnknownPractice{nameOrPath};
    auto read =
        isBuiltIn(nameOrPath) ? practice::builtInScenario(nameOrPath) : practice::readScenario(nameOrPath);
    if (auto* problem = std::get_if<DocumentProblem>(&read))
        return std::move(*problem);
    return std::get<practice::Scenario>(std::move(read));
}

Result<std::unique_ptr<practice::PracticePc>>
openPracticePc(practice::PracticeState begin, const QString& folder, practice::PracticeProcess process)
{
    if (!QDir().mkpath(folder))
        return Failure{Cause::StorageFailed, 0, folder};
    auto pc = std::make_unique<practice::PracticePc>(std::move(begin), std::move(process));
    if (const auto kept = pc->keepIn(QDir(folder).filePath(QStringLiteral("pc.json"))); !kept)
        return kept.failure();
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

CompositionResult compose(const CompositionRequest& request)
{
    if (!request.practice.isEmpty())
        return composePractice(request);

    auto sought = findProfile(request.profile, request.places);
    if (auto* problem = std::get_if<DocumentProblem>(&sought))
        return std::move(*problem);
    if (auto* failure = std::get_if<Failure>(&sought))
        return std::move(*failure);
    Composition composition;
    composition.system = thisMachine();
    composition.folder = request.stateFolder;
    Person member;
    if (auto* found = std::get_if<FoundProfile>(&sought)) {
        member.role = found->profile.unattended.role.value_or(Role::Staff);
        composition.found = std::move(*found);
    }
    composition.person = personFor(request, member);
    return composition;
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
