// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/System.h"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <ostream>
#include <vector>

namespace activation {

/// One implementation of System as the contract is asked of it.
struct SystemRow
{
    const char* name;
    std::function<std::unique_ptr<System>()> make;
    /// The same without the rights to change the machine; empty where it cannot be had at will.
    std::function<std::unique_ptr<System>()> makeUnelevated;
};

[[nodiscard]] const std::vector<SystemRow>& systemRows();

/// What Wine cannot do is skipped by name, never by what the system under test answers.
[[nodiscard]] bool isWine();

class SystemContract : public ::testing::TestWithParam<SystemRow>
{
protected:
    [[nodiscard]] System& system() { return *m_system; }
    [[nodiscard]] const System& shown() const { return *m_system; }

private:
    std::unique_ptr<System> m_system = GetParam().make();
};

std::ostream& operator<<(std::ostream& stream, const SystemRow& row);
std::string nameOfRow(const ::testing::TestParamInfo<SystemRow>& info);

[[nodiscard]] Limit ample();
[[nodiscard]] Limit stopped();

template <typename T> bool failsWith(const Result<T>& result, Cause cause)
{
    return !result && result.error().cause == cause;
}

template <typename T> bool isCancelledOrNotSupported(const Result<T>& result)
{
    return failsWith(result, Cause::Cancelled) || failsWith(result, Cause::NotSupported);
}

} // namespace activation

/// Ends the test for this System when it cannot do this at all, as the contract allows.
#define SKIP_WHERE_NOT_SUPPORTED(result)                                                                     \
    if (failsWith(result, Cause::NotSupported))                                                              \
    GTEST_SKIP() << "not supported here"
