// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/WindowsEditionCheck.h"

#include "core/licensing/WindowsRelease.h"

#include <algorithm>
#include <array>

namespace activation {

namespace {

constexpr auto kWindowsEditionCheck = CheckId::WindowsEdition;

/// Windows 10, version 1809: the oldest that Qt 6.8 runs on (Qt 6.8, "Supported Platforms").
constexpr int kOldestForProgram = 17763;

QString versionOf(const WindowsEdition& windows)
{
    return windowsVersion(windows.build, windows.server);
}

/// EditionID: "Core", "CoreN", "CoreSingleLanguage", "CoreCountrySpecific"; of Windows 7 the other three.
bool isHome(const WindowsEdition& windows)
{
    constexpr std::array kHome{u"Core", u"Starter", u"HomeBasic", u"HomePremium"};
    return std::ranges::any_of(kHome, [&windows](const char16_t* prefix) {
        return windows.editionId.startsWith(QStringView(prefix), Qt::CaseInsensitive);
    });
}

bool isEvaluation(const WindowsEdition& windows)
{
    return windows.evaluation || windows.editionId.endsWith(u"Eval", Qt::CaseInsensitive);
}

bool isOn(Platform platform, const WindowsEdition& windows)
{
    const QString version = versionOf(windows);
    switch (platform) {
    case Platform::Arm64:
        return windows.architecture == Architecture::Arm64;
    case Platform::X86:
        return windows.architecture == Architecture::X86;
    case Platform::Server:
        return windows.server;
    case Platform::VirtualMachine:
        return windows.virtualMachine;
    case Platform::Windows7:
        return version == u"7";
    case Platform::Windows8:
        return version == u"8" || version == u"8.1";
    case Platform::Mac:
        return windows.mac;
    }
    Q_UNREACHABLE();
}

bool licensesWindows(const SiteProfile& profile)
{
    return std::ranges::any_of(profile.products,
                               [](const ProductRule& rule) { return rule.family == ProductFamily::Windows; });
}

/// What keeps every organization's license from this Windows.
std::optional<Reason> unfit(const WindowsEdition& windows)
{
    if (isHome(windows))
        return Reason::HomeEdition;
    if (windows.sMode)
        return Reason::SMode;
    if (isEvaluation(windows))
        return Reason::EvaluationEdition;
    return std::nullopt;
}

Finding blockingEdition(Reason reason)
{
    return {kWindowsEditionCheck, Verdict::Blocking, reason, {}, {}};
}

Finding judgeByRule(const WindowsEdition& windows, const SiteProfile& profile)
{
    const ProductRule* rule = ruleFor(profile, ProductFamily::Windows, versionOf(windows), windows.editionId);
    if (!rule)
        return {kWindowsEditionCheck, Verdict::Advice, Reason::EditionNotLicensed, {}, {}};
    if (windows.build >= rule->minimumBuild)
        return {kWindowsEditionCheck, Verdict::Passed, Reason::EditionSupported, {}, {}};
    Finding finding = blockingEdition(Reason::BuildTooOld);
    finding.facts.set(Fact::MinimumBuild, qint64{rule->minimumBuild});
    return finding;
}

Finding judgeByProfile(const WindowsEdition& windows, const SiteProfile& profile)
{
    for (const PlatformExclusion& exclusion : profile.excluded) {
        if (!isOn(exclusion.platform, windows))
            continue;
        Finding finding = blockingEdition(Reason::PlatformExcluded);
        finding.facts.set(Fact::Platform, toString(exclusion.platform));
        return finding;
    }
    if (!licensesWindows(profile))
        return notNeeded(kWindowsEditionCheck);
    if (const auto reason = unfit(windows))
        return blockingEdition(*reason);
    return judgeByRule(windows, profile);
}

/// That the program may not work here matters whatever is licensed, but what blocks comes first.
Finding judge(const WindowsEdition& windows, const SiteProfile& profile)
{
    Finding finding = judgeByProfile(windows, profile);
    if (windows.build >= kOldestForProgram || finding.verdict == Verdict::Blocking)
        return finding;
    finding = {kWindowsEditionCheck, Verdict::Advice, Reason::TooOldForProgram, {}, {}};
    finding.facts.set(Fact::MinimumBuild, qint64{kOldestForProgram});
    return finding;
}

} // namespace

Finding checkWindowsEdition(const CheckInput& input)
{
    const Result<WindowsEdition> windows = input.system.machine().windows(input.limit);
    if (!windows) {
        const bool matters = licensesWindows(input.profile) || !input.profile.excluded.isEmpty();
        return matters ? cannotTell(kWindowsEditionCheck, windows.error()) : notNeeded(kWindowsEditionCheck);
    }
    Finding finding = judge(*windows, input.profile);
    finding.facts.set(Fact::Edition, windows->editionId);
    finding.facts.set(Fact::ProductName, windows->productName);
    finding.facts.set(Fact::Build, qint64{windows->build});
    return finding;
}

} // namespace activation
