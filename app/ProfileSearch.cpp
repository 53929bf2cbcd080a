// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ProfileSearch.h"

#include "app/EmbeddedProfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace activation {

namespace {

QString machineFolder()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("ProgramData") + QStringLiteral("/Activation Assistant");
#else
    return QStringLiteral("/etc/activation-assistant");
#endif
}

QString policyPath()
{
#ifdef Q_OS_WIN
    const QSettings policy(QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Policies\\Activation Assistant"),
                           QSettings::NativeFormat);
#else
    const QSettings policy(machineFolder() + QStringLiteral("/policy.conf"), QSettings::IniFormat);
#endif
    return policy.value(u"ProfilePath").toString();
}

ProfileSearchResult found(ProfileOrProblem profile, ProfileOrigin origin, const QString& path)
{
    if (auto* problem = std::get_if<DocumentProblem>(&profile))
        return std::move(*problem);
    return FoundProfile{std::get<SiteProfile>(std::move(profile)), origin, path};
}

} // namespace

ProfilePlaces standardProfilePlaces()
{
    const QString name = QStringView(kProfileFileName).toString();
    return {policyPath(), QCoreApplication::applicationFilePath(),
            QDir(QCoreApplication::applicationDirPath()).filePath(name),
            QDir(machineFolder()).filePath(name)};
}

ProfileSearchResult findProfile(const QString& asked, const ProfilePlaces& places)
{
    if (!asked.isEmpty())
        return found(readSiteProfile(asked), ProfileOrigin::Asked, asked);
    if (!places.policy.isEmpty())
        return found(readSiteProfile(places.policy), ProfileOrigin::Policy, places.policy);

    const auto embedded = embeddedProfile(places.executable);
    if (!embedded)
        return embedded.failure();
    if (const auto& bytes = embedded.value()) {
        return found(parseSiteProfile(*bytes, QFileInfo(places.executable).fileName()),
                     ProfileOrigin::Embedded, places.executable);
    }
    if (QFileInfo::exists(places.beside))
        return found(readSiteProfile(places.beside), ProfileOrigin::Beside, places.beside);
    if (QFileInfo::exists(places.machineWide))
        return found(readSiteProfile(places.machineWide), ProfileOrigin::MachineWide, places.machineWide);
    return {};
}

} // namespace activation
