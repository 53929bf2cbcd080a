// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/UpdatesEnd.h"

#include <algorithm>
#include <array>

namespace activation {

namespace {

/// A day of Microsoft's calendar, which QDate cannot be at compile time.
struct Day
{
    int year;
    int month;
    int day;

    [[nodiscard]] QDate date() const { return {year, month, day}; }
};

struct OfficeEnd
{
    const char16_t* version;
    Day end;
};

/// Microsoft lifecycle pages of Office 2010 and 2013 (extended end date), Office 2016, Office 2019 and Office
/// LTSC 2021; volume and retail releases of one year end together, Project and Visio with them.
constexpr std::array kOfficeEnds{
    OfficeEnd{u"2010", {2020, 10, 13}}, OfficeEnd{u"2013", {2023, 4, 11}},
    OfficeEnd{u"2016", {2025, 10, 14}}, OfficeEnd{u"2019", {2025, 10, 14}},
    OfficeEnd{u"2021", {2026, 10, 13}},
};

/// Which lifecycle page an edition is on.
enum class Servicing { HomeAndPro, EnterpriseAndEducation, LongTerm, InternetOfThingsLongTerm, Server };

struct EditionServicing
{
    const char16_t* edition;
    Servicing servicing;
};

constexpr std::array kEditions{
    EditionServicing{u"Core", Servicing::HomeAndPro},
    EditionServicing{u"CoreN", Servicing::HomeAndPro},
    EditionServicing{u"CoreSingleLanguage", Servicing::HomeAndPro},
    EditionServicing{u"CoreCountrySpecific", Servicing::HomeAndPro},
    EditionServicing{u"Professional", Servicing::HomeAndPro},
    EditionServicing{u"ProfessionalN", Servicing::HomeAndPro},
    EditionServicing{u"ProfessionalEducation", Servicing::HomeAndPro},
    EditionServicing{u"ProfessionalEducationN", Servicing::HomeAndPro},
    EditionServicing{u"ProfessionalWorkstation", Servicing::HomeAndPro},
    EditionServicing{u"ProfessionalWorkstationN", Servicing::HomeAndPro},
    EditionServicing{u"Education", Servicing::EnterpriseAndEducation},
    EditionServicing{u"EducationN", Servicing::EnterpriseAndEducation},
    EditionServicing{u"Enterprise", Servicing::EnterpriseAndEducation},
    EditionServicing{u"EnterpriseN", Servicing::EnterpriseAndEducation},
    EditionServicing{u"IoTEnterprise", Servicing::EnterpriseAndEducation},
    EditionServicing{u"ServerRdsh", Servicing::EnterpriseAndEducation}, // Enterprise multi-session
    EditionServicing{u"EnterpriseS", Servicing::LongTerm},
    EditionServicing{u"EnterpriseSN", Servicing::LongTerm},
    EditionServicing{u"IoTEnterpriseS", Servicing::InternetOfThingsLongTerm},
    EditionServicing{u"ServerStandard", Servicing::Server},
    EditionServicing{u"ServerDatacenter", Servicing::Server},
    EditionServicing{u"ServerSolution", Servicing::Server},
};

struct WindowsEnd
{
    int build;
    Servicing servicing;
    Day end;
};

/// Microsoft lifecycle pages "Windows 10 Home and Pro", "Windows 10 Enterprise and Education", "Windows 11
/// Home and Pro", "Windows 11 Enterprise and Education", "Windows 10 Enterprise LTSC 2019", "... LTSC 2021",
/// "Windows 10 IoT Enterprise LTSC 2021"; for LTSB 2016 and 24H2 the Windows release information. Of what is
/// older than this program runs on only what recordings still come from: "Windows 7", "Windows 8.1" and the
/// servers of their time (extended end date). Servers from 2016 on end in 2027 and later.
constexpr std::array kWindowsEnds{
    WindowsEnd{7601, Servicing::HomeAndPro, {2020, 1, 14}},
    WindowsEnd{7601, Servicing::EnterpriseAndEducation, {2020, 1, 14}},
    WindowsEnd{7601, Servicing::Server, {2020, 1, 14}},
    WindowsEnd{9200, Servicing::Server, {2023, 10, 10}},
    WindowsEnd{9600, Servicing::HomeAndPro, {2023, 1, 10}},
    WindowsEnd{9600, Servicing::EnterpriseAndEducation, {2023, 1, 10}},
    WindowsEnd{9600, Servicing::Server, {2023, 10, 10}},
    WindowsEnd{14393, Servicing::LongTerm, {2026, 10, 13}},
    WindowsEnd{14393, Servicing::Server, {2027, 1, 12}},
    WindowsEnd{17763, Servicing::HomeAndPro, {2020, 11, 10}},
    WindowsEnd{17763, Servicing::EnterpriseAndEducation, {2021, 5, 11}},
    WindowsEnd{17763, Servicing::LongTerm, {2029, 1, 9}},
    WindowsEnd{18362, Servicing::HomeAndPro, {2020, 12, 8}},
    WindowsEnd{18362, Servicing::EnterpriseAndEducation, {2020, 12, 8}},
    WindowsEnd{18363, Servicing::HomeAndPro, {2021, 5, 11}},
    WindowsEnd{18363, Servicing::EnterpriseAndEducation, {2022, 5, 10}},
    WindowsEnd{19041, Servicing::HomeAndPro, {2021, 12, 14}},
    WindowsEnd{19041, Servicing::EnterpriseAndEducation, {2021, 12, 14}},
    WindowsEnd{19042, Servicing::HomeAndPro, {2022, 5, 10}},
    WindowsEnd{19042, Servicing::EnterpriseAndEducation, {2023, 5, 9}},
    WindowsEnd{19043, Servicing::HomeAndPro, {2022, 12, 13}},
    WindowsEnd{19043, Servicing::EnterpriseAndEducation, {2022, 12, 13}},
    WindowsEnd{19044, Servicing::HomeAndPro, {2023, 6, 13}},
    WindowsEnd{19044, Servicing::EnterpriseAndEducation, {2024, 6, 11}},
    WindowsEnd{19044, Servicing::LongTerm, {2027, 1, 12}},
    WindowsEnd{19044, Servicing::InternetOfThingsLongTerm, {2032, 1, 13}},
    WindowsEnd{19045, Servicing::HomeAndPro, {2025, 10, 14}},
    WindowsEnd{19045, Servicing::EnterpriseAndEducation, {2025, 10, 14}},
    WindowsEnd{22000, Servicing::HomeAndPro, {2023, 10, 10}},
    WindowsEnd{22000, Servicing::EnterpriseAndEducation, {2024, 10, 8}},
    WindowsEnd{22621, Servicing::HomeAndPro, {2024, 10, 8}},
    WindowsEnd{22621, Servicing::EnterpriseAndEducation, {2025, 10, 14}},
    WindowsEnd{22631, Servicing::HomeAndPro, {2025, 11, 11}},
    WindowsEnd{22631, Servicing::EnterpriseAndEducation, {2026, 11, 10}},
    WindowsEnd{26100, Servicing::HomeAndPro, {2026, 10, 13}},
    WindowsEnd{26100, Servicing::EnterpriseAndEducation, {2027, 10, 12}},
    WindowsEnd{26100, Servicing::LongTerm, {2029, 10, 9}},
};

/// Microsoft Learn, "Extended Security Updates (ESU) program for Windows 10": bought by the year, at most
/// three after the end on 14 October 2025.
constexpr std::array kExtendedEnds{Day{2026, 10, 13}, Day{2027, 10, 12}, Day{2028, 10, 10}};

/// The key of a KMS host for Office licenses others; no Office is installed by it.
std::optional<QDate> endOfOffice(const License& license)
{
    if (license.channel == Channel::KmsHost)
        return std::nullopt;
    const auto row = std::ranges::find_if(kOfficeEnds, [&license](const OfficeEnd& end) {
        return license.version == QStringView(end.version);
    });
    return row == kOfficeEnds.end() ? std::nullopt : std::optional(row->end.date());
}

std::optional<QDate> endOfWindows(const License& license)
{
    const QString edition = editionOf(license);
    const auto page = std::ranges::find_if(kEditions, [&edition](const EditionServicing& candidate) {
        return edition.compare(QStringView(candidate.edition), Qt::CaseInsensitive) == 0;
    });
    if (page == kEditions.end())
        return std::nullopt;
    const auto row = std::ranges::find_if(kWindowsEnds, [&](const WindowsEnd& end) {
        return end.build == license.windowsBuild && end.servicing == page->servicing;
    });
    return row == kWindowsEnds.end() ? std::nullopt : std::optional(row->end.date());
}

} // namespace

std::optional<QDate> lastDayOfExtendedUpdates(int year)
{
    if (year < 1 || year > static_cast<int>(kExtendedEnds.size()))
        return std::nullopt;
    return kExtendedEnds.at(static_cast<std::size_t>(year) - 1).date();
}

std::optional<QDate> lastDayOfUpdates(const License& license)
{
    std::optional<QDate> end =
        license.family == ProductFamily::Windows ? endOfWindows(license) : endOfOffice(license);
    for (const ExtendedUpdates& extended : license.extendedUpdates) {
        if (extended.status == LicenseStatus::Licensed)
            end = std::max(end, lastDayOfExtendedUpdates(extended.year));
    }
    return end;
}

std::optional<QDate> withoutUpdatesSince(const License& license, const QDateTime& now)
{
    if (license.status != LicenseStatus::Licensed)
        return std::nullopt;
    const std::optional<QDate> end = lastDayOfUpdates(license);
    return end && now.toUTC().date() > *end ? end : std::nullopt;
}

} // namespace activation
