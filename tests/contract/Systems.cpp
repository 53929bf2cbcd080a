// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/Systems.h"

#include "core/practice/PracticePc.h"
#include "core/practice/Scenario.h"
#ifdef Q_OS_WIN
#include "core/windows/WindowsSystem.h"

#include <windows.h>
#else
#include "core/portable/PortableSystem.h"
#endif

namespace activation {

namespace {

std::unique_ptr<System> practicePc(Elevation elevation)
{
    practice::PracticeState state = practice::builtInScenario(QStringLiteral("healthy")).value().state;
    state.elevation = elevation;
    return std::make_unique<practice::PracticePc>(state);
}

} // namespace

const std::vector<SystemRow>& systemRows()
{
    static const std::vector<SystemRow> rows{
        {"PracticePc", [] { return practicePc(Elevation::Elevated); },
         [] { return practicePc(Elevation::CanBeElevated); }},
#ifdef Q_OS_WIN
        {"WindowsSystem", [] { return std::make_unique<windows::WindowsSystem>(); }, {}},
#else
        {"PortableSystem", [] { return std::make_unique<portable::PortableSystem>(); }, {}},
#endif
    };
    return rows;
}

std::ostream& operator<<(std::ostream& stream, const SystemRow& row)
{
    return stream << row.name;
}

std::string nameOfRow(const ::testing::TestParamInfo<SystemRow>& info)
{
    return info.param.name;
}

bool isWine()
{
#ifdef Q_OS_WIN
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
#else
    return false;
#endif
}

Limit ample()
{
    return Limit{std::chrono::seconds{20}, {}};
}

Limit stopped()
{
    std::stop_source source;
    source.request_stop();
    return Limit{std::chrono::seconds{20}, source.get_token()};
}

} // namespace activation
