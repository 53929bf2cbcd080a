// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/OfficeCatalog.h"

namespace activation {

namespace {

int majorOf(const OfficeProduct& product)
{
    return product.version.section(u'.', 0, 0).toInt();
}

int buildOf(const OfficeProduct& product)
{
    return product.version.section(u'.', 2, 2).toInt();
}

/// The first build of Microsoft 365 Apps beside which volume Project or Visio of this year may live; 0 where
/// every build will do.
int firstBuildBeside(const QString& year)
{
    if (year == u"2019")
        return 10827; // Version 1808
    if (year == u"2021")
        return 14326; // Version 2108
    if (year == u"2024")
        return 17928; // Version 2408, from which it was released
    return 0;
}

bool bitnessDiffers(const OfficeProduct& left, const OfficeProduct& right)
{
    return left.bitness != Bitness::Any && right.bitness != Bitness::Any && left.bitness != right.bitness;
}

/// Programs are named before their year: "Word 2019".
QString programOf(const OfficeRelease& release)
{
    return release.name.section(u' ', 0, 0);
}

/// Whether both hold the same programs, at least one.
bool overlap(const OfficeRelease& left, const OfficeRelease& right)
{
    if (left.family != right.family)
        return false;
    return left.family != ProductFamily::Office || left.suite || right.suite ||
           programOf(left) == programOf(right);
}

/// In the way: a subscription of the organization may be the one that is wanted.
Coexistence inTheWay(const OfficeRelease& other)
{
    const bool mayBeWanted = other.licensing == OfficeLicensing::Subscription && other.organization;
    return mayBeWanted ? Coexistence::AskFirst : Coexistence::Conflict;
}

/// Rule (b): of two versions, only Click-to-Run ones with the same programs are in each other's way.
Coexistence acrossVersions(const OfficeProduct& wanted, const OfficeRelease& wantedRelease,
                           const OfficeProduct& other, const OfficeRelease& otherRelease)
{
    const bool bothClickToRun =
        wanted.technology == OfficeTechnology::ClickToRun && other.technology == OfficeTechnology::ClickToRun;
    return bothClickToRun && overlap(wantedRelease, otherRelease) ? inTheWay(otherRelease)
                                                                  : Coexistence::Fine;
}

Coexistence amongInstallerProducts(const OfficeRelease& wanted, const OfficeRelease& other)
{
    if (other.licensing == OfficeLicensing::Volume || !overlap(wanted, other))
        return Coexistence::Fine;
    return inTheWay(other);
}

/// Volume products of one year, and Project or Visio 2016 as Click-to-Run, belong together.
Coexistence amongVolume(const OfficeRelease& wanted, const OfficeRelease& other)
{
    if (wanted.year == other.year)
        return Coexistence::Fine;
    if (overlap(wanted, other))
        return Coexistence::Conflict;
    const bool withX = wanted.year == u"2016" || other.year == u"2016";
    return withX ? Coexistence::Fine : Coexistence::AskFirst;
}

/// Rules (b) and (d): the same programs twice, or two update channels.
Coexistence amongClickToRun(const OfficeRelease& wanted, const OfficeProduct& other,
                            const OfficeRelease& otherRelease)
{
    if (otherRelease.licensing == OfficeLicensing::Volume)
        return amongVolume(wanted, otherRelease);
    if (overlap(wanted, otherRelease) || wanted.suite)
        return inTheWay(otherRelease);
    const bool besideSubscriptionSuite =
        otherRelease.licensing == OfficeLicensing::Subscription && otherRelease.suite;
    if (besideSubscriptionSuite && buildOf(other) >= firstBuildBeside(wanted.year))
        return Coexistence::Fine;
    return Coexistence::AskFirst;
}

/// Of two whose licenses are known, whatever their bitness.
Coexistence apartFromBitness(const OfficeProduct& wanted, const OfficeRelease& wantedRelease,
                             const OfficeProduct& other, const OfficeRelease& otherRelease)
{
    if (wanted.releaseId.compare(other.releaseId, Qt::CaseInsensitive) == 0 &&
        wanted.technology == other.technology && majorOf(wanted) == majorOf(other))
        return Coexistence::Fine;
    // A Store package carries a version of its own, but it is always Office 16.
    const bool store = other.technology == OfficeTechnology::Store;
    if (!store && majorOf(wanted) != majorOf(other))
        return acrossVersions(wanted, wantedRelease, other, otherRelease);
    if (store && majorOf(wanted) != 16)
        return Coexistence::Fine;
    if (wanted.technology != other.technology)
        return inTheWay(otherRelease);
    if (wanted.technology == OfficeTechnology::ClickToRun)
        return amongClickToRun(wantedRelease, other, otherRelease);
    return amongInstallerProducts(wantedRelease, otherRelease);
}

} // namespace

Coexistence coexistence(const OfficeProduct& wanted, const OfficeProduct& other)
{
    const std::optional<OfficeRelease> wantedRelease = officeRelease(wanted);
    const std::optional<OfficeRelease> otherRelease = officeRelease(other);
    // What is not known is never called a conflict: nobody shall be asked to remove it.
    if (!wantedRelease || !otherRelease || otherRelease->licensing == OfficeLicensing::NoLicense ||
        wantedRelease->licensing != OfficeLicensing::Volume)
        return Coexistence::Fine;
    const Coexistence apart = apartFromBitness(wanted, *wantedRelease, other, *otherRelease);
    // Rule (c). What has to go anyway goes whatever its bitness.
    const bool nothingElse = apart == Coexistence::Fine ||
                             (apart == Coexistence::AskFirst && !overlap(*wantedRelease, *otherRelease));
    return nothingElse && bitnessDiffers(wanted, other) ? Coexistence::OtherBitness : apart;
}

} // namespace activation
