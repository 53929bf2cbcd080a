// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/Scenario.h"

#include <gtest/gtest.h>

namespace activation::practice {

/// A built-in scenario; a test that asks for one that cannot be read fails with the place of the mistake.
inline Scenario builtIn(const char* name)
{
    const auto read = builtInScenario(QString::fromLatin1(name));
    if (!read) {
        const DocumentProblem& problem = read.error();
        ADD_FAILURE() << name << ": " << problem.file.toStdString() << ":" << problem.line << " "
                      << problem.pointer.toStdString() << " "
                      << problem.values.join(QStringLiteral(", ")).toStdString();
        return {};
    }
    return *read;
}

/// The profile's first host, where it has one.
inline Endpoint firstHost(const Scenario& scenario)
{
    return {scenario.state.hosts.first().name, scenario.state.hosts.first().port};
}

} // namespace activation::practice
