// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorSteps.h"

namespace activation::text {

namespace {

/// Rights, services and WMI: what Windows refuses or cannot do.
constexpr std::array kServiceErrorRows{
    ErrorSentences{
        {0x80070005},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows refused access"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Only an administrator may change the activation server or a "
                                            "product key. Activating by itself needs no such rights."),
        {kElevate, ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences",
                                               "If it fails for an administrator too, tell the helpdesk that "
                                               "the COM permissions may have been changed (event 8229).")}},
    },
    ErrorSentences{
        {0xC004F025},
        QT_TRANSLATE_NOOP("ErrorSentences", "Administrator rights are needed"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows only lets an administrator make this change."),
        {kElevate, ErrorStep{QT_TRANSLATE_NOOP(
                       "ErrorSentences",
                       "If your account may not do this, ask the person who looks after this computer.")}},
    },
    ErrorSentences{
        {0x80041003},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows refused access to its management"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "The management interface of Windows (WMI) asks for more rights."),
        {kElevate, kTellHelpdesk},
    },
    ErrorSentences{
        {0x8004100E},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows' license management is not there"),
        QT_TRANSLATE_NOOP("ErrorSentences", "The management interface of Windows (WMI) is incomplete, "
                                            "probably damaged. The network has nothing to do with it."),
        {kRestart,
         ErrorStep{QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "If it stays like this, WMI needs a repair; please tell the helpdesk the error code.")}},
    },
    ErrorSentences{
        {0x80041010},
        QT_TRANSLATE_NOOP("ErrorSentences", "A part of the license management is missing"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "The management interface of Windows (WMI) does not know what it was asked for. For an Office "
            "that is not installed this is normal; otherwise WMI needs a repair."),
        {kRestart,
         ErrorStep{QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "If it stays like this, WMI needs a repair; please tell the helpdesk the error code.")}},
    },
    ErrorSentences{
        {0x80041013},
        QT_TRANSLATE_NOOP("ErrorSentences", "The license management does not load"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "The file that tells Windows' management interface (WMI) about licenses is missing or damaged."),
        {kRestart, kCheckFiles},
    },
    ErrorSentences{
        {0xC0000022},
        QT_TRANSLATE_NOOP("ErrorSentences", "A part of Windows was refused access"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "The licensing service itself, or a program that protects this computer, may not "
                          "read the license files. More rights for you may not be enough."),
        {kElevate, kRestart, kTellCode},
    },
    ErrorSentences{
        {0x80041001},
        QT_TRANSLATE_NOOP("ErrorSentences", "The license management failed without a reason"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows' management interface (WMI) only says that something "
                                            "went wrong. Often the licensing service is stuck."),
        {kRestart,
         ErrorStep{QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "If it stays like this, WMI needs a repair; please tell the helpdesk the error code.")}},
    },
    ErrorSentences{
        {0x80041002},
        QT_TRANSLATE_NOOP("ErrorSentences", "The license management did not find it"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows' management interface (WMI) has no such entry: the "
                                            "product was removed meanwhile, or a license is missing."),
        {kRunCheck, kRestart, kTellCode},
    },
    ErrorSentences{
        {0x80041014},
        QT_TRANSLATE_NOOP("ErrorSentences", "The license management did not start"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "A part of Windows' management interface (WMI) could not be prepared. Often the "
                          "licensing service is switched off or stuck."),
        {kRestart,
         ErrorStep{QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "If it stays like this, WMI needs a repair; please tell the helpdesk the error code.")}},
    },
    ErrorSentences{
        {0x80041032},
        QT_TRANSLATE_NOOP("ErrorSentences", "The question to Windows was broken off"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows' management interface (WMI) ended it, mostly because it "
                                            "took too long or the computer was shutting down."),
        {kTryAgain, kRestart, kTellCode},
    },
    ErrorSentences{
        {0x80040154},
        QT_TRANSLATE_NOOP("ErrorSentences", "A component of Windows is not registered"),
        QT_TRANSLATE_NOOP("ErrorSentences", "A program was asked for that this Windows does not know (COM). "
                                            "It was removed, or the system files are damaged."),
        {kRestart, kCheckFiles},
    },
    ErrorSentences{
        {0x80080005},
        QT_TRANSLATE_NOOP("ErrorSentences", "A component of Windows did not start"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "A program that Windows needs for this was started and did not report in time. The "
                          "computer may be very busy, or the licensing service is stuck."),
        {kWait, kRestart, kTellCode},
    },
    ErrorSentences{
        {0x80004005},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows failed without saying why"),
        QT_TRANSLATE_NOOP("ErrorSentences", "This code only means that something went wrong. The network and "
                                            "the product key may be in order."),
        {kRestart, kRunCheck, kTellCode},
    },
    ErrorSentences{
        {0x80131501},
        QT_TRANSLATE_NOOP("ErrorSentences", "A script or PowerShell ended with an error"),
        QT_TRANSLATE_NOOP("ErrorSentences", "The code comes from .NET and does not say what happened. The "
                                            "words beside it do; the code behind it may stand there, too."),
        {kRunCheck,
         ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences", "Please send the whole output to the helpdesk.")}},
    },
    ErrorSentences{
        {0x80070002},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows did not find a file that it needs"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "A license file or a setting is missing, such as after a cleaning program or a broken update."),
        {kRestart, kCheckFiles},
    },
    ErrorSentences{
        {0x800F0922},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows could not install a component"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "It is from an update or a change of edition and not from activation itself. Often "
                          "a restart is waiting, or space is short."),
        {kRestart, kTellCode},
    },
    ErrorSentences{
        {0x80070422},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows' licensing service is switched off"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Without it nothing can be activated."),
        {kSwitchOn, kActivateAgain},
    },
    ErrorSentences{
        {0x80070241},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows' licensing service cannot be started"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "A file of this service is not the one that Microsoft has signed (error 577). "
                          "Malicious programs change it, and tools that go around activation."),
        {ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences",
                                     "Ask the helpdesk to check this computer for malicious programs and to "
                                     "repair the system files.")}},
    },
    ErrorSentences{
        {0x80070426},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows' licensing service is not running"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "It should start by itself whenever it is needed; this time it did not."),
        {kRestart, kTellCode},
    },
    ErrorSentences{
        {0x8007042C},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows' licensing service could not start"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Another service of Windows that it needs did not start."),
        {kRestart, kTellCode},
    },
    ErrorSentences{
        {0x8007139F},
        QT_TRANSLATE_NOOP("ErrorSentences", "The licensing service cannot do this now"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "It may be stuck, or it is still waiting for an activation server that it cannot reach."),
        {kRestart, kConnect, kTellCode},
    },
    ErrorSentences{
        {0xC004F029},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows was not started normally"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "In safe mode, and while Windows is being set up, the licensing service does not start."),
        {kRestart},
    },
    ErrorSentences{
        {0xC004F075},
        QT_TRANSLATE_NOOP("ErrorSentences", "The licensing service is just stopping"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "The request came at that very moment. In a few seconds the service is available again."),
        {ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences", "Wait half a minute, then activate again.")},
         kTellHelpdesk},
    },
    ErrorSentences{
        {0xC004E028},
        QT_TRANSLATE_NOOP("ErrorSentences", "An activation is already under way"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows itself or another program is activating the same "
                                            "product. Two at once get in each other's way."),
        {kWait},
    },
    ErrorSentences{
        {0x80070057},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows did not understand what was asked"),
        QT_TRANSLATE_NOOP("ErrorSentences", "One of the values has a form that Windows does not accept, such "
                                            "as the server's name or the port."),
        {kSetServer, kTellCode},
    },
    ErrorSentences{
        {0x80070001},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows cannot do what was asked"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "This code is seen with Office; probably its licensing component is damaged."),
        {ErrorStep{QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "Open Settings, Apps, choose Microsoft Office, Modify, and then Quick Repair.")},
         kActivateAgain, kTellCode},
    },
};

} // namespace

std::span<const ErrorSentences> serviceErrors()
{
    return kServiceErrorRows;
}

} // namespace activation::text
