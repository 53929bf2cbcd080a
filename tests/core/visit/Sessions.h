// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/Session.h"

#include <chrono>

/// Sessions for tests: a computer on which nothing is wrong, and the same with one thing that is.
namespace activation {

inline const QString kWindowsId = QStringLiteral("00000000-0000-0000-0000-000000000001");
inline const QString kOfficeId = QStringLiteral("00000000-0000-0000-0000-000000000002");

inline SiteProfile profileWithKms()
{
    SiteProfile profile;
    profile.products = {ProductRule{}, ProductRule{}};
    profile.products[1].family = ProductFamily::Office;
    return profile;
}

inline License license(const QString& id, ProductFamily family, bool activated)
{
    License result;
    result.activationId = id;
    result.family = family;
    result.channel = Channel::KmsClient;
    result.status = activated ? LicenseStatus::Licensed : LicenseStatus::Notification;
    result.remaining = std::chrono::days{activated ? 180 : 0};
    return result;
}

inline ActivateProduct activate(const QString& id)
{
    ActivateProduct step;
    step.activationId = id;
    return step;
}

inline Finding finding(CheckId check, Verdict verdict, Reason reason, const QList<StepRequest>& repairs = {})
{
    return {check, verdict, reason, {}, repairs};
}

/// A computer on which nothing is wrong and Windows waits to be activated.
inline Session readySession()
{
    Session session;
    session.findings = {
        finding(CheckId::Administrator, Verdict::Passed, Reason::CanBeElevated),
        finding(CheckId::WindowsEdition, Verdict::Passed, Reason::EditionSupported),
        finding(CheckId::TimeZone, Verdict::Passed, Reason::ZoneMatches),
        finding(CheckId::Clock, Verdict::Passed, Reason::ClockRight),
        finding(CheckId::HostName, Verdict::Passed, Reason::NameResolved),
        finding(CheckId::Network, Verdict::Passed, Reason::OnCampus),
        finding(CheckId::Port, Verdict::Passed, Reason::PortOpen),
        finding(CheckId::KmsService, Verdict::Passed, Reason::KmsAnswers),
        finding(CheckId::LicensingService, Verdict::Passed, Reason::ServiceReady),
        finding(CheckId::Products, Verdict::Passed, Reason::ReadyToActivate, {activate(kWindowsId)}),
        finding(CheckId::ConflictingOffice, Verdict::Passed, Reason::NoConflict),
        finding(CheckId::OfficeInUse, Verdict::Passed, Reason::OfficeIdle),
        finding(CheckId::FirmwareMarker, Verdict::Passed, Reason::NoTable),
    };
    return session;
}

inline Session with(Session session, const Finding& changed)
{
    session.findings[numberOf(changed.check) - 1] = changed;
    return session;
}

inline Session blockedBy(CheckId check, Reason reason, const QList<StepRequest>& repairs = {})
{
    return with(readySession(), finding(check, Verdict::Blocking, reason, repairs));
}

inline RemoveOffice removal(const char16_t* releaseId)
{
    RemoveOffice step;
    step.product.releaseId = QStringView(releaseId).toString();
    return step;
}

} // namespace activation
