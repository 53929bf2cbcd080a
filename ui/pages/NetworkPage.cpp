// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/NetworkPage.h"

#include "ui/pages/RowTexts.h"
#include "ui/text/CommonText.h"
#include "ui/text/FindingText.h"

namespace activation::ui {

namespace {

enum RowKey { kFinding, kWaiting, kStayConnected, kInstead };

QString insteadText(const VisitState& state, const text::Phrasebook& phrases)
{
    if (!state.profile)
        return {};
    for (const RoleRule& rule : state.profile->roles) {
        if (rule.role == state.session.person.role)
            return phrases.pick(rule.instead);
    }
    return {};
}

void showText(RowList& rows, RowKey key, Icon icon, const QString& text)
{
    if (text.isEmpty()) {
        rows.removeRow(key);
        return;
    }
    RowContent row;
    row.icon = icon;
    row.title = text;
    row.accessibleName = text;
    rows.row(key).setRow(row);
}

} // namespace

void NetworkPage::show(const VisitState& state, const text::Phrasebook& phrases)
{
    rows().setAccessibleName(say(text::WindowSentence::ListOfChecks));
    if (const Finding* network = findingOf(state.session.findings, CheckId::Network)) {
        RowContent row = checkRow(CheckId::Network, network, state, phrases);
        row.title = text::checkName(CheckId::Network, phrases); // the heading says what is the matter
        rows().row(kFinding).setRow(named(row, phrases));
    }
    const bool givenUp = state.notice && state.notice->kind == ScreenNotice::Kind::PatienceOver;
    showText(rows(), kWaiting, Icon::Running,
             givenUp ? QString() : say(text::WindowSentence::WaitingForNetwork));
    const bool vpn = state.profile && state.profile->network.vpn && state.screen == Screen::ConnectVpn;
    showText(rows(), kStayConnected, Icon::Info,
             vpn ? phrases.pick(state.profile->network.vpn->stayConnected) : QString());
    showText(rows(), kInstead, Icon::Info,
             state.screen == Screen::ComeToCampus ? insteadText(state, phrases) : QString());
    setButtons(buttonsFor(state, phrases));
}

QList<ScreenButton> NetworkPage::buttonsFor(const VisitState& state, const text::Phrasebook& phrases)
{
    using Emphasis = CommandButton::Emphasis;
    QList<ScreenButton> buttons{statusButton()};
    const NetworkRule& rule = model().profile().network;
    const bool vpn = rule.vpn && state.screen == Screen::ConnectVpn;
    if (vpn && rule.vpn->portal.isValid())
        buttons.append({"howToVpnButton", say(text::WindowSentence::HowToVpn),
                        [this, url = rule.vpn->portal] { Q_EMIT pageAsked(url); }});
    buttons.append(checkAgainButton(vpn || rule.gate ? Emphasis::Normal : Emphasis::Primary));
    if (vpn)
        buttons.append({"openVpnButton",
                        say(text::WindowSentence::OpenVpn, text::vpnText(model().profile(), phrases)),
                        [this] { Q_EMIT vpnAsked(); }, Emphasis::Primary});
    else if (state.screen == Screen::SignInAtGate && rule.gate)
        buttons.append({"openGateButton", say(text::WindowSentence::OpenGate),
                        [this, url = *rule.gate] { Q_EMIT pageAsked(url); }, Emphasis::Primary});
    return buttons;
}

} // namespace activation::ui

#include "moc_NetworkPage.cpp"
