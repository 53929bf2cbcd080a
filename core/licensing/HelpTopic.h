// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

#include <array>

namespace activation {

/// What people ask about without an error code.
enum class HelpTopic {
    Kms,
    Cmid,         ///< the number by which a KMS host counts its clients
    Rearm,        ///< resetting the grace period
    Srv,          ///< the DNS entry that names the KMS host
    Port,         ///< TCP 1688
    Slic,         ///< the maker's marker in the firmware
    Grace,        ///< the time before activation is due
    Vpn,          ///< the organization's network from outside
    Proxy,        ///< a program on the PC that answers in place of the network
    ScriptEngine, ///< VBScript, which slmgr.vbs and ospp.vbs need
    NotActivated, ///< a window that says so and no more
};

inline constexpr std::array kHelpTopics{HelpTopic::Kms,          HelpTopic::Cmid,        HelpTopic::Rearm,
                                        HelpTopic::Srv,          HelpTopic::Port,        HelpTopic::Slic,
                                        HelpTopic::Grace,        HelpTopic::Vpn,         HelpTopic::Proxy,
                                        HelpTopic::ScriptEngine, HelpTopic::NotActivated};

/// As it is asked for on the command line.
[[nodiscard]] constexpr QStringView nameOf(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::Kms:
        return u"kms";
    case HelpTopic::Cmid:
        return u"cmid";
    case HelpTopic::Rearm:
        return u"rearm";
    case HelpTopic::Srv:
        return u"srv";
    case HelpTopic::Port:
        return u"1688";
    case HelpTopic::Slic:
        return u"slic";
    case HelpTopic::Grace:
        return u"grace";
    case HelpTopic::Vpn:
        return u"vpn";
    case HelpTopic::Proxy:
        return u"proxy";
    case HelpTopic::ScriptEngine:
        return u"vbscript";
    case HelpTopic::NotActivated:
        return u"not-activated";
    }
    return {};
}

} // namespace activation
