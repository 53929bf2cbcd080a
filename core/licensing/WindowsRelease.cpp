// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/WindowsRelease.h"

#include <array>
#include <span>

namespace activation {

namespace {

struct FirstBuild
{
    int build;
    const char16_t* version;
};

constexpr std::array kClients{FirstBuild{22000, u"11"}, FirstBuild{10240, u"10"}, FirstBuild{9600, u"8.1"},
                              FirstBuild{9200, u"8"}, FirstBuild{7600, u"7"}};
constexpr std::array kServers{FirstBuild{26100, u"2025"}, FirstBuild{20348, u"2022"},
                              FirstBuild{17763, u"2019"}, FirstBuild{14393, u"2016"},
                              FirstBuild{9200, u"2012"},  FirstBuild{7600, u"2008"}};

} // namespace

QString windowsVersion(int build, bool server)
{
    const auto rows = server ? std::span<const FirstBuild>(kServers) : std::span<const FirstBuild>(kClients);
    for (const FirstBuild& row : rows) {
        if (build >= row.build)
            return QStringView(row.version).toString();
    }
    return {};
}

bool isMultiSessionEdition(const QString& edition)
{
    return edition.compare(u"ServerRdsh", Qt::CaseInsensitive) == 0;
}

bool isServerEdition(const QString& edition)
{
    return edition.startsWith(u"Server", Qt::CaseInsensitive) && !isMultiSessionEdition(edition);
}

} // namespace activation
