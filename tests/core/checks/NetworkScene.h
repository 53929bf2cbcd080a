// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/core/checks/CheckScene.h"

namespace activation {

inline Finding lookAtNetwork(const CheckScene& scene)
{
    return scene.look(CheckId::Network);
}

/// A PC at this place, where the hosts are reached like that.
inline CheckScene withReach(NetworkReach reach, practice::PracticePlace place)
{
    CheckScene scene;
    scene.profile.network.reach = reach;
    scene.pc.place = place;
    return scene;
}

/// Lets the hosts be reached from anywhere.
inline void openHosts(CheckScene& scene)
{
    for (practice::PracticeHost& host : scene.pc.hosts)
        host.onlyInside = false;
}

} // namespace activation
