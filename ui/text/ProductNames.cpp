// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/Printable.h"
#include "core/licensing/OfficeCatalog.h"
#include "core/licensing/WindowsRelease.h"
#include "ui/text/LicenseText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace activation::text {

namespace {

struct EditionName
{
    const char16_t* id;
    const char* name;
};

/// EditionID as in the name of the license.
constexpr std::array kEditions{
    EditionName{u"Enterprise", QT_TRANSLATE_NOOP("ProductNames", "Enterprise")},
    EditionName{u"EnterpriseN", QT_TRANSLATE_NOOP("ProductNames", "Enterprise N")},
    EditionName{u"EnterpriseS", QT_TRANSLATE_NOOP("ProductNames", "Enterprise LTSC")},
    EditionName{u"EnterpriseSN", QT_TRANSLATE_NOOP("ProductNames", "Enterprise N LTSC")},
    EditionName{u"IoTEnterprise", QT_TRANSLATE_NOOP("ProductNames", "IoT Enterprise")},
    EditionName{u"IoTEnterpriseS", QT_TRANSLATE_NOOP("ProductNames", "IoT Enterprise LTSC")},
    EditionName{u"Education", QT_TRANSLATE_NOOP("ProductNames", "Education")},
    EditionName{u"EducationN", QT_TRANSLATE_NOOP("ProductNames", "Education N")},
    EditionName{u"Professional", QT_TRANSLATE_NOOP("ProductNames", "Pro")},
    EditionName{u"ProfessionalN", QT_TRANSLATE_NOOP("ProductNames", "Pro N")},
    EditionName{u"ProfessionalEducation", QT_TRANSLATE_NOOP("ProductNames", "Pro Education")},
    EditionName{u"ProfessionalWorkstation", QT_TRANSLATE_NOOP("ProductNames", "Pro for Workstations")},
    EditionName{u"Core", QT_TRANSLATE_NOOP("ProductNames", "Home")},
    EditionName{u"CoreN", QT_TRANSLATE_NOOP("ProductNames", "Home N")},
    EditionName{u"CoreSingleLanguage", QT_TRANSLATE_NOOP("ProductNames", "Home Single Language")},
    EditionName{u"EnterpriseEval", QT_TRANSLATE_NOOP("ProductNames", "Enterprise Evaluation")},
    EditionName{u"ServerRdsh", QT_TRANSLATE_NOOP("ProductNames", "Enterprise multi-session")},
};

/// Servers have the same names in every language.
constexpr std::array kServerEditions{EditionName{u"ServerStandard", "Standard"},
                                     EditionName{u"ServerDatacenter", "Datacenter"},
                                     EditionName{u"ServerEnterprise", "Enterprise"},
                                     EditionName{u"ServerTurbine", "Datacenter Azure Edition"},
                                     EditionName{u"ServerSolution", "Essentials"},
                                     EditionName{u"ServerStandardEval", "Standard Evaluation"},
                                     EditionName{u"ServerDatacenterEval", "Datacenter Evaluation"}};

/// "Windows Server 2022 Datacenter"
QString serverText(const QString& year, const QString& id)
{
    const auto row = std::ranges::find_if(
        kServerEditions, [&id](const EditionName& edition) { return id == QStringView(edition.id); });
    const QString edition = row == kServerEditions.end() ? id : QString::fromLatin1(row->name);
    return QStringLiteral("Windows Server %1 %2").arg(year, edition).simplified();
}

QString windowsText(const QString& number, const QString& edition, const Phrasebook& phrases)
{
    if (number.isEmpty())
        //: %1: edition, such as "Enterprise".
        return phrases.translate("ProductNames", "Windows %1", "edition").arg(edition);
    //: %1: "11"; %2: edition, such as "Enterprise".
    return phrases.translate("ProductNames", "Windows %1 %2", "version and edition").arg(number, edition);
}

/// "Windows(R), Enterprise edition", "Windows(R) 7, Professional edition", "Windows Server(R),
/// ServerEnterprise edition" (of 2008 R2): the name of a license.
QString licensedWindows(const QString& name, const QString& version, const Phrasebook& phrases)
{
    static const QRegularExpression form(
        QStringLiteral("^Windows(?: Server)?\\(R\\)\\s*([0-9.]*)\\s*,\\s*(\\w+) edition$"));
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return {};
    const QString id = match.captured(2);
    if (isServerEdition(id))
        return serverText(version, id);
    const auto row = std::ranges::find_if(
        kEditions, [&id](const EditionName& edition) { return id == QStringView(edition.id); });
    const QString edition = row == kEditions.end() ? id : phrases.translate("ProductNames", row->name);
    return windowsText(version.isEmpty() ? match.captured(1) : version, edition, phrases);
}

/// "Windows 11 Enterprise": the name of an installation, always English.
QString installedWindows(const QString& name, const Phrasebook& phrases)
{
    static const QRegularExpression form(QStringLiteral("^Windows ([0-9.]+) (.+)$"));
    const QRegularExpressionMatch match = form.match(name);
    const QString english = match.captured(2);
    const auto row = std::ranges::find_if(
        kEditions, [&english](const EditionName& edition) { return english == QLatin1String(edition.name); });
    return row == kEditions.end()
               ? QString()
               : windowsText(match.captured(1), phrases.translate("ProductNames", row->name), phrases);
}

QString catalogName(const QString& releaseId)
{
    // A release that is not in the catalog gives back the display name, which is none here.
    const std::optional<OfficeRelease> release = officeRelease(
        {releaseId, QString(), OfficeTechnology::ClickToRun, Bitness::Any, QStringLiteral("16.0"), {}, 0});
    return release && release->name != releaseId ? release->name : QString();
}

QString yearOfGeneration(const QString& generation)
{
    static constexpr std::array<std::pair<const char16_t*, const char16_t*>, 6> kYears{{{u"14", u"2010"},
                                                                                        {u"15", u"2013"},
                                                                                        {u"16", u"2016"},
                                                                                        {u"19", u"2019"},
                                                                                        {u"21", u"2021"},
                                                                                        {u"24", u"2024"}}};
    const auto row =
        std::ranges::find_if(kYears, [&](const auto& pair) { return generation == QStringView(pair.first); });
    return row == kYears.end() ? QString() : QStringView(row->second).toString();
}

/// What nothing in the catalog has the name of: "Visio 2016".
QString familyName(const QString& stem, const QString& year)
{
    const auto isIn = [&stem](const char16_t* word) { return stem.contains(QStringView(word)); };
    const QString family = isIn(u"Visio")     ? QStringLiteral("Visio")
                           : isIn(u"Project") ? QStringLiteral("Project")
                                              : QStringLiteral("Office");
    return QStringLiteral("%1 %2").arg(family, year).trimmed();
}

/// "Office 21, Office21ProPlus2021VL_KMS_Client_AE edition": the release id is inside, a little shortened.
/// Office 2013 leaves out the second number ("Office 15, OfficeProPlusVL_KMS_Client edition"), Office 2010
/// the kind, too ("Office 14, OfficeProPlus-KMS_Client edition").
QString officeName(const QString& name)
{
    static const QRegularExpression form(
        QStringLiteral("^Office (\\d\\d), Office(?:\\d\\d)?([A-Za-z]\\w*?)(20\\d\\d)?(Preview)?(?:C2R)?"
                       "(?:(VL|R)_|-)\\w+ edition$"));
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return {};
    const QString stem = match.captured(2);
    const QString year = yearOfGeneration(match.captured(1));
    const QString kind = match.captured(5) == u"R" ? QStringLiteral("Retail") : QStringLiteral("Volume");
    QString known = catalogName(stem + match.captured(3) + kind);
    // Generations before 2019 have the same names, but no release ids of their own.
    if (known.isEmpty())
        known = catalogName(stem + QStringLiteral("2019") + kind).replace(QStringLiteral("2019"), year);
    if (known.isEmpty())
        known = familyName(stem, year);
    return match.captured(4).isEmpty() ? known : known + QStringLiteral(" Preview");
}

} // namespace

QString plainProductName(const QString& name, const Phrasebook& phrases)
{
    for (const QString& known :
         {licensedWindows(name, {}, phrases), installedWindows(name, phrases), officeName(name)}) {
        if (!known.isEmpty())
            return known;
    }
    return printable(name);
}

QString productName(const License& license, const Phrasebook& phrases)
{
    const QString windows = license.family == ProductFamily::Windows
                                ? licensedWindows(license.name, license.version, phrases)
                                : QString();
    return windows.isEmpty() ? plainProductName(license.name, phrases) : printable(windows);
}

} // namespace activation::text
