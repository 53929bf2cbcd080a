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

/// The machine-wide profile where it is a later one of the same organization. Whatever else lies there is no
/// reason to refuse the one inside: everybody may make that folder if nobody has yet.
Found orNewer(Found inside, const ProfilePlaces& places)
{
    if (!inside || !*inside || !QFileInfo::exists(places.machineWide) || !checkGuarded(places.machineWide))
        return inside;
    auto wide = readSiteProfile(places.machineWide);
    const SiteProfile& older = (*inside)->profile;
    if (!wide || wide->id != older.id || wide->version <= older.version)
        return inside;
    return found(std::move(wide), ProfileOrigin::MachineWide, places.machineWide);
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
        return orNewer(found(parseSiteProfile(**embedded, QFileInfo(places.executable).fileName()),
                             ProfileOrigin::Embedded, places.executable),
                       places);
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
