// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/OfficeCatalog.h"

#include "core/licensing/OfficeReleaseTable.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace activation {

namespace {

bool same(QStringView left, QStringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// The year that a major version stands for, where the release id does not say it.
QString yearOf(const QString& version)
{
    const int major = version.section(u'.', 0, 0).toInt();
    switch (major) {
    case 12:
        return QStringLiteral("2007");
    case 14:
        return QStringLiteral("2010");
    case 15:
        return QStringLiteral("2013");
    case 16:
        return QStringLiteral("2016");
    default:
        return {};
    }
}

OfficeRelease releaseOf(const OfficeReleaseRow& row, const OfficeProduct& product)
{
    OfficeRelease release{row.family, row.licensing,    QStringView(row.year).toString(),
                          row.suite,  row.organization, QStringView(row.name).toString()};
    if (release.name.contains(u"%1")) {
        release.year = yearOf(product.version);
        release.name = release.name.arg(release.year).trimmed();
    }
    return release;
}

const OfficeReleaseRow* rowOf(const QList<OfficeReleaseRow>& rows, const QString& id)
{
    const auto row = std::ranges::find_if(rows, [&id](const OfficeReleaseRow& r) { return same(r.id, id); });
    return row == rows.end() ? nullptr : &*row;
}

ProductFamily familyOf(const QString& stem)
{
    if (stem.startsWith(u"Project", Qt::CaseInsensitive))
        return ProductFamily::Project;
    if (stem.startsWith(u"Visio", Qt::CaseInsensitive))
        return ProductFamily::Visio;
    return ProductFamily::Office;
}

bool namesSuite(const QString& stem)
{
    static constexpr std::array kSuites{u"O365",         u"ProPlus",  u"Standard", u"Home",
                                        u"Professional", u"Personal", u"Mondo"};
    return std::ranges::any_of(kSuites, [&stem](const char16_t* suite) {
        return stem.startsWith(QStringView(suite), Qt::CaseInsensitive);
    });
}

/// A Click-to-Run id that is in no table: "<stem><year><Volume|Retail>".
std::optional<OfficeRelease> releaseByRule(const OfficeProduct& product)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z0-9]*?)(20\\d\\d)?(Volume|Retail)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(product.releaseId);
    if (!match.hasMatch() || match.captured(1).isEmpty())
        return std::nullopt;
    const QString stem = match.captured(1);
    OfficeRelease release;
    release.family = familyOf(stem);
    release.year = match.captured(2);
    release.suite = namesSuite(stem);
    release.name = product.displayName.isEmpty() ? product.releaseId : product.displayName;
    if (stem.startsWith(u"O365", Qt::CaseInsensitive)) {
        release.licensing = OfficeLicensing::Subscription;
        release.organization = !stem.startsWith(u"O365Home", Qt::CaseInsensitive);
        release.year.clear();
        return release;
    }
    release.licensing =
        same(match.captured(3), u"Volume") ? OfficeLicensing::Volume : OfficeLicensing::Retail;
    if (release.year.isEmpty())
        release.year = yearOf(product.version);
    return release;
}

std::optional<OfficeRelease> setupRelease(const OfficeProduct& product)
{
    if (const OfficeReleaseRow* row = rowOf(officeSetupRows(), product.releaseId))
        return releaseOf(*row, product);
    // User interface packs of one language: "OMUI.ZH-TW", "PRJMUI.JA-JP".
    if (product.releaseId.contains(u"MUI.", Qt::CaseInsensitive))
        return OfficeRelease{
            ProductFamily::Office, OfficeLicensing::NoLicense, yearOf(product.version), false, false,
            product.displayName};
    return std::nullopt;
}

} // namespace

std::optional<OfficeRelease> officeRelease(const OfficeProduct& product)
{
    if (product.technology == OfficeTechnology::WindowsInstaller)
        return setupRelease(product);
    // A Store package may carry its publisher's id, and the programs of a suite are packages of their own.
    const QString id = product.releaseId.section(u'_', 0, 0);
    if (const OfficeReleaseRow* row = rowOf(officeReleaseRows(), id))
        return releaseOf(*row, product);
    if (id.startsWith(u"Microsoft.Office.Desktop.", Qt::CaseInsensitive))
        return releaseOf(*rowOf(officeReleaseRows(), QStringLiteral("Microsoft.Office.Desktop")), product);
    return releaseByRule(product);
}

} // namespace activation
