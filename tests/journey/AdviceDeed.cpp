// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/journey/AdviceWalk.h"

#include <QRegularExpression>

#include <array>

namespace activation {

namespace {

struct Row
{
    Deed deed;
    const char16_t* name;
    const char16_t* pattern; ///< of the sentences that ask for it
};

/// The first row that fits: what depends on something comes before the deed itself.
constexpr std::array kRows{
    Row{Deed::NotMine, u"not-mine", u"^If you (use it|use another|are traveling)"},
    Row{Deed::Keep, u"keep", u"keep it; nothing has to be done"},
    Row{Deed::SwitchOffTunnel, u"switch-off-tunnel", u"^Switch off the TUN mode|^Disconnect .*, then check"},
    Row{Deed::LetProgram, u"let-program", u"[Ll]et this program"},
    Row{Deed::AskSomebody, u"ask-somebody",
        u"\\b([Aa]sk|[Cc]all|[Tt]ell)\\b|^Install the version|office knows"},
    Row{Deed::Allow, u"allow", u"choose Yes"},
    Row{Deed::OpenOffice, u"open-office", u"^Open Word"},
    Row{Deed::Restart, u"restart", u"\\b[Rr]estart\\b"},
    Row{Deed::ClosePrograms, u"close-programs", u"\\bclose (them|it|these|the program|[A-Z])"},
    Row{Deed::SignInAtGate, u"sign-in-at-gate", u"sign-in page|sign in:"},
    Row{Deed::PlugInCable, u"plug-in-cable", u"network cable"},
    Row{Deed::GoToCampus, u"go-to-campus", u"on campus"},
    Row{Deed::JoinNetwork, u"join-network", u"^Connect to .*network"},
    Row{Deed::ConnectVpn, u"connect-vpn", u"\\bconnect\\b|^Connect\\b"},
    Row{Deed::StartAgain, u"start-again", u"[Ss]tart (this program )?again|then go on"},
    Row{Deed::Wait, u"wait", u"\\b(Wait|wait|again|Compare|Open any web page)\\b"},
};

} // namespace

std::optional<Deed> deedOf(const QString& sentence)
{
    for (const Row& row : kRows) {
        if (sentence.contains(QRegularExpression(QString::fromUtf16(row.pattern))))
            return row.deed;
    }
    return std::nullopt;
}

QString toString(Deed deed)
{
    for (const Row& row : kRows) {
        if (row.deed == deed)
            return QString::fromUtf16(row.name);
    }
    Q_UNREACHABLE();
}

} // namespace activation
