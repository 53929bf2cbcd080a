// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CommonText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StepText.h"

#include <algorithm>
#include <array>

namespace activation::text {

namespace {

/// What a failure without a code of its own means.
struct CauseSentences
{
    Cause cause;
    const char* heading;
    const char* why;
    const char* whatToDo;
};

constexpr std::array kCauses{
    CauseSentences{Cause::Cancelled, QT_TRANSLATE_NOOP("FailureText", "Stopped at your request"),
                   QT_TRANSLATE_NOOP("FailureText", "What was already done stays done."),
                   QT_TRANSLATE_NOOP("FailureText", "Start again whenever you like.")},
    CauseSentences{
        Cause::TimedOut, QT_TRANSLATE_NOOP("FailureText", "It took too long"),
        QT_TRANSLATE_NOOP("FailureText",
                          "No answer came in time. Right after a start, or during updates, this happens."),
        QT_TRANSLATE_NOOP("FailureText", "Wait a few minutes and try again.")},
    CauseSentences{
        Cause::AccessDenied, QT_TRANSLATE_NOOP("FailureText", "Administrator rights are needed"),
        QT_TRANSLATE_NOOP("FailureText", "Windows only lets an administrator make this change."),
        QT_TRANSLATE_NOOP("FailureText", "Try again, and choose Yes when Windows asks for permission.")},
    CauseSentences{Cause::NotFound, QT_TRANSLATE_NOOP("FailureText", "It is no longer there"),
                   QT_TRANSLATE_NOOP("FailureText", "This computer has changed since it was checked."),
                   QT_TRANSLATE_NOOP("FailureText", "Check again, then go on.")},
    CauseSentences{
        Cause::NotSupported, QT_TRANSLATE_NOOP("FailureText", "This computer does not allow it"),
        QT_TRANSLATE_NOOP("FailureText", "This setting is managed from elsewhere, or does not exist here."),
        QT_TRANSLATE_NOOP("FailureText", "Ask the people who manage this computer.")},
    CauseSentences{
        Cause::NotRecorded, QT_TRANSLATE_NOOP("FailureText", "The recording does not show it"),
        QT_TRANSLATE_NOOP("FailureText",
                          "This practice computer was made from a recording of a real one, and "
                          "nobody asked this there."),
        QT_TRANSLATE_NOOP("FailureText", "Record the real computer again if you need to know it.")},
    CauseSentences{
        Cause::Refused, QT_TRANSLATE_NOOP("FailureText", "The other side said no"),
        QT_TRANSLATE_NOOP("FailureText", "The server, or the program, did not accept the request."),
        QT_TRANSLATE_NOOP("FailureText", "Wait a few minutes and try again.")},
    CauseSentences{Cause::Unreachable, QT_TRANSLATE_NOOP("FailureText", "The server cannot be reached"),
                   QT_TRANSLATE_NOOP("FailureText", "The connection was perhaps lost in the middle."),
                   QT_TRANSLATE_NOOP("FailureText", "Connect to the network again and try once more.")},
    CauseSentences{Cause::BadReply, QT_TRANSLATE_NOOP("FailureText", "The answer made no sense"),
                   QT_TRANSLATE_NOOP("FailureText", "Something else than expected answered."),
                   QT_TRANSLATE_NOOP("FailureText", "Check again, then go on.")},
    CauseSentences{Cause::Rejected, QT_TRANSLATE_NOOP("FailureText", "Windows did not accept it"),
                   QT_TRANSLATE_NOOP("FailureText", "Windows gave no reason."),
                   QT_TRANSLATE_NOOP("FailureText", "Try again; a second try is often enough.")},
    CauseSentences{
        Cause::NotVerified, QT_TRANSLATE_NOOP("FailureText", "The change did not take hold"),
        QT_TRANSLATE_NOOP("FailureText", "Windows reported no error, but looking again shows the old state."),
        QT_TRANSLATE_NOOP("FailureText", "Try again; a second try is often enough.")},
    CauseSentences{
        Cause::InvalidInput, QT_TRANSLATE_NOOP("FailureText", "Your organization does not provide for this"),
        QT_TRANSLATE_NOOP("FailureText", "This program only makes changes that the site profile allows."),
        QT_TRANSLATE_NOOP("FailureText", "Check again, then go on.")},
    CauseSentences{Cause::StorageFailed, QT_TRANSLATE_NOOP("FailureText", "A file could not be written"),
                   QT_TRANSLATE_NOOP("FailureText", "Every change is noted down first, so that it can be put "
                                                    "back. Without that note nothing is changed."),
                   QT_TRANSLATE_NOOP("FailureText", "See whether the disk is full, then try again.")},
    CauseSentences{
        Cause::Busy, QT_TRANSLATE_NOOP("FailureText", "Something else is at work"),
        QT_TRANSLATE_NOOP("FailureText", "A program is still open, or another installation is running."),
        QT_TRANSLATE_NOOP("FailureText", "Close it, or wait until it has finished; then try again.")},
    CauseSentences{Cause::Lost, QT_TRANSLATE_NOOP("FailureText", "It broke off in the middle"),
                   QT_TRANSLATE_NOOP("FailureText", "What was done up to then is noted down."),
                   QT_TRANSLATE_NOOP("FailureText", "Check again, then go on.")},
    CauseSentences{
        Cause::Internal, QT_TRANSLATE_NOOP("FailureText", "This program made a mistake"),
        QT_TRANSLATE_NOOP("FailureText", "It is not your doing."),
        QT_TRANSLATE_NOOP("FailureText", "Try again; if it stays like this, please tell the helpdesk.")},
    CauseSentences{Cause::Untrusted, QT_TRANSLATE_NOOP("FailureText", "Somebody else may have written here"),
                   QT_TRANSLATE_NOOP("FailureText",
                                     "A file or folder of this program can be changed without administrator "
                                     "rights. To be on the safe side it is not used."),
                   QT_TRANSLATE_NOOP("FailureText",
                                     "Show this to the people who look after this computer; the report names "
                                     "the folder.")},
    CauseSentences{
        Cause::Forbidden, QT_TRANSLATE_NOOP("FailureText", "This computer does not ask for a password here"),
        QT_TRANSLATE_NOOP("FailureText",
                          "The people who manage this computer have set it so that Windows says no "
                          "by itself. It is not your doing."),
        QT_TRANSLATE_NOOP("FailureText", "Ask them to sign in and start this program.")},
    CauseSentences{
        Cause::Unreadable, QT_TRANSLATE_NOOP("FailureText", "The list of earlier changes cannot be read"),
        QT_TRANSLATE_NOOP("FailureText",
                          "It is damaged, or a newer version of this program has written it. It was not "
                          "thrown away."),
        QT_TRANSLATE_NOOP("FailureText",
                          "Start the newest version of this program; if it stays like this, please tell "
                          "the helpdesk.")},
};

/// What a failure means of which no code says more.
Wording describeCause(Cause cause, const SiteProfile& profile, const Phrasebook& phrases)
{
    const auto row = std::ranges::find(kCauses, cause, &CauseSentences::cause);
    return {
        .heading = phrases.translate("FailureText", row->heading),
        .why = phrases.translate("FailureText", row->why),
        .whatToDo = {phrases.translate("FailureText", row->whatToDo)},
        .whoCanHelp = cause == Cause::Cancelled ? QString() : helpdeskCanHelp(profile, phrases),
    };
}

} // namespace

Wording describe(const Failure& failure, const Findings& findings, const SiteProfile& profile,
                 const Phrasebook& phrases)
{
    Wording wording;
    // An unknown code says less than the cause, unless Windows' own refusal is all there is.
    if (failure.code != 0 && (findActivationError(failure.code) || failure.cause == Cause::Rejected))
        wording = explainError(failure.code, findings, profile, phrases);
    else
        wording = describeCause(failure.cause, profile, phrases);
    if (failure.code != 0) {
        //: %1: "0xC004F074".
        wording.code =
            filled(phrases.translate("FailureText", "Error code: %1"), {errorCodeText(failure.code)});
    }
    return wording;
}

} // namespace activation::text
