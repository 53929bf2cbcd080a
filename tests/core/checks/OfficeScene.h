// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/core/checks/CheckScene.h"

namespace activation {

/// A PC with these Office products, and what is said about them.

inline CheckScene withOffice(const QStringList& releaseIds)
{
    CheckScene scene;
    scene.pc.office.clear();
    for (const QString& releaseId : releaseIds)
        scene.pc.office.append(office(releaseId));
    return scene;
}

inline Finding lookAtConflicts(const CheckScene& scene)
{
    return scene.look(CheckId::ConflictingOffice);
}

inline QList<StepRequest> removalOf(const QStringList& releaseIds)
{
    QList<StepRequest> repairs;
    for (const QString& releaseId : releaseIds)
        repairs.append(RemoveOffice{office(releaseId)});
    return repairs;
}

inline CheckScene withTrial()
{
    return withOffice({QStringLiteral("ProPlus2021Volume"), QStringLiteral("O365HomePremRetail")});
}

/// What the conflict check found first, then how Office is used.
inline Finding lookAtUse(CheckScene scene)
{
    scene.earlier = {lookAtConflicts(scene)};
    return scene.look(CheckId::OfficeInUse);
}

} // namespace activation
