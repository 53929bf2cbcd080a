// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ProfileSearch.h"

#include "app/EmbeddedProfile.h"
#include "app/machine/GuardedPath.h"
#include "app/machine/ThisMachine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace activation::app {

namespace {

using Found = Result<std::optional<FoundProfile>, OpeningProblem>;

Found found(Result<SiteProfile, DocumentProblem> profile, ProfileOrigin origin, const QString& path)
{
    return std::move(profile).transform([&](SiteProfile read) {
        return FoundProfile{std::move(read), origin, path};
    });
}

} // namespace

ProfilePlaces standardProfilePlaces()
{
    const QString name = QStringView(kProfileFileName).toString();
    return {profileByPolicy(), QCoreApplication::applicationFilePath(),
            QDir(QCoreApplication::applicationDirPath()).filePath(name),
            QDir(machineWideFolder()).filePath(name)};
}

Found findProfile(const QString& asked, const ProfilePlaces& places)
{
    if (!asked.isEmpty())
        return found(readSiteProfile(asked), ProfileOrigin::Asked, asked);
    if (!places.policy.isEmpty())
        return found(readSiteProfile(places.policy), ProfileOrigin::Policy, places.policy);

    using Embedded = Result<std::optional<QByteArray>>;
    const Embedded embedded = places.executable.isEmpty() ? Embedded(std::optional<QByteArray>())
                                                          : embeddedProfile(places.executable);
    if (!embedded)
        return embedded.error();
    if (*embedded) {
        return found(parseSiteProfile(**embedded, QFileInfo(places.executable).fileName()),
                     ProfileOrigin::Embedded, places.executable);
    }
    if (QFileInfo::exists(places.beside))
        return found(readSiteProfile(places.beside), ProfileOrigin::Beside, places.beside);
    if (QFileInfo::exists(places.machineWide)) {
        // Every user may make that folder, if nobody has yet.
        if (const auto guarded = checkGuarded(places.machineWide); !guarded)
            return OpeningProblem(guarded.error());
        return found(readSiteProfile(places.machineWide), ProfileOrigin::MachineWide, places.machineWide);
    }
    return std::optional<FoundProfile>();
}

} // namespace activation::app
