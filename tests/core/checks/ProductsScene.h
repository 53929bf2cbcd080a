// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/ScenarioProducts.h"
#include "tests/core/checks/CheckScene.h"

namespace activation {

/// What is said about products, and what a test changes about them.

inline constexpr auto kWindows = ProductFamily::Windows;
inline constexpr auto kOffice = ProductFamily::Office;

inline Finding lookAtProducts(const CheckScene& scene)
{
    return scene.look(CheckId::Products);
}

inline StepRequest activation(const License& license, const QString& version)
{
    return ActivateProduct{license.activationId, license.name, license.family, version};
}

/// One product, activated by the machine-wide host.
inline CheckScene windowsOnly()
{
    CheckScene scene;
    scene.pc.licenses.removeLast();
    scene.pc.office.clear();
    scene.pc.machineKms = {QStringLiteral("kms1.sample.example"), 1688};
    return scene;
}

inline CheckScene withWindowsChannel(Channel channel)
{
    CheckScene scene = windowsOnly();
    scene.license(kWindows).channel = channel;
    return scene;
}

inline bool offers(const Finding& finding, const StepRequest& repair)
{
    return finding.repairs.contains(repair);
}

} // namespace activation
