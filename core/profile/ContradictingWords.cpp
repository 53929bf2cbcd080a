// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/ActivationErrors.h"
#include "core/profile/ProfileSections.h"

#include <algorithm>
#include <array>
#include <span>

namespace activation {

using Kind = DocumentProblem::Kind;

namespace {

using enum ErrorCause;

/// Causes about which the advice changes something. A code may sum up several, as 0xC004F074 does with the
/// clock.
constexpr std::array kRights{Rights, LicensingService};
constexpr std::array kNetwork{HostUnreachable, NameResolution,   HostBusy,    HostNotActivating,
                              Directory,       OnlineActivation, GracePeriod, LicensingService};
constexpr std::array kClock{ClockSkew, HostUnreachable, OnlineActivation, GracePeriod, LicensingService};

struct Advice
{
    Kind warning;
    const char16_t* words; ///< regular expression
    std::span<const ErrorCause> fits;
};

constexpr std::array kAdvice{
    Advice{Kind::RightsForCode,
           u"as (?:an )?administrator|administrator rights|elevated|以系統管理員|管理員權限|管理員身分|"
           u"관리자 ?권한|관리자로 ?실행|管理者として|管理者権限",
           kRights},
    Advice{Kind::NetworkForCode,
           u"\\bVPN\\b|campus network|校園網路|校內網路|교내 ?네트워크|학내 ?네트워크|学内ネットワーク",
           kNetwork},
    Advice{Kind::ClockForCode, u"time zone|\\bclock\\b|時區|時鐘|표준 ?시간대|시계|タイム ?ゾーン|時計",
           kClock},
};

bool says(const WordingOverride& wording, const QRegularExpression& words)
{
    const auto found = [&words](const LocalizedText& text) {
        return std::ranges::any_of(text.texts,
                                   [&words](const QString& said) { return said.contains(words); });
    };
    return found(wording.heading) || found(wording.why) || std::ranges::any_of(wording.whatToDo, found);
}

} // namespace

void warnOfContradiction(const Field& field, const WordingOverride& wording)
{
    const ActivationError* const error = findActivationError(wording.code);
    if (!error)
        return;
    for (const Advice& advice : kAdvice) {
        const QRegularExpression words(QString::fromUtf16(advice.words),
                                       QRegularExpression::CaseInsensitiveOption);
        const bool fits = std::ranges::find(advice.fits, error->cause) != advice.fits.end();
        if (!fits && says(wording, words))
            field.addWarning(advice.warning, {errorCodeText(wording.code)});
    }
}

} // namespace activation
