// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/window/StraightWorker.h"
#include "ui/model/WizardModel.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace activation::ui {

/// A window's model on a practice PC, with everything below it.
struct PracticeVisit
{
    using Folder = std::shared_ptr<QTemporaryDir>;

    /// Looks at nothing until the model is started. A folder of an earlier visit takes up where that one
    /// ended.
    explicit PracticeVisit(const std::string& name, Folder kept = std::make_shared<QTemporaryDir>());

    [[nodiscard]] Screen screen() const { return model.state().screen; }

    /// Nothing goes on by itself: it waits for the person, or has given up on the network.
    [[nodiscard]] bool rests() const;

    /// The person closes programs once: what stays open then waits for somebody else.
    bool hasClosedPrograms = false;

    Folder folder;
    practice::Scenario scenario;
    StraightWorker worker;
    MachineInspector inspector;
    WizardModel model;
};

[[nodiscard]] std::vector<std::string> allScenarios();

/// "off_vpn" for off-vpn: what GoogleTest allows in a name.
[[nodiscard]] std::string testNameOf(const ::testing::TestParamInfo<std::string>& scenario);

/// What a journey on this practice PC comes to, from a file in the form of tests/journey/expected.json.
[[nodiscard]] QJsonObject expectedJourney(const QString& file, const std::string& scenario);

} // namespace activation::ui
