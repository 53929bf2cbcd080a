// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticePc.h"
#include "core/practice/PracticeState.h"
#include "core/practice/Scenario.h"
#include "core/steps/StepRunner.h"
#include "ui/text/Phrasebook.h"
#include "ui/text/Wording.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace activation {

/// What a sentence of advice makes a person do.
enum class Deed {
    LetProgram, ///< press the button
    ConnectVpn,
    SwitchOffTunnel, ///< somebody else's VPN, or a proxy program
    SignInAtGate,
    PlugInCable,
    GoToCampus,
    JoinNetwork, ///< by VPN where there is one, else on campus
    Restart,
    ClosePrograms,
    OpenOffice, ///< once, and close it again
    Allow,      ///< say yes when Windows asks
    StartAgain,
    Wait,    ///< and look again
    NotMine, ///< "If …": speaks of something that is not so on this PC
    Keep,    ///< as it is; nothing has to be done
    AskSomebody,
};

/// The deed that a sentence asks for, in English; nothing when nobody could tell.
[[nodiscard]] std::optional<Deed> deedOf(const QString& sentence);

/// "connect-vpn"; as in advice.json.
[[nodiscard]] QString toString(Deed deed);

/// A person who reads what stands under the worst that was found, does what is advised first, and looks
/// again; what is advised second only when the same still stands there. It ends activated, or at whoever the
/// words name, or lost: when a sentence asks for something nobody could do, names nobody, or the second
/// advice helps where the first did not.
class AdviceWalk final
{
public:
    explicit AdviceWalk(practice::Scenario scenario);

    void walk();

    /// "activated", "helpdesk", "kms-administrator", or "lost: …".
    [[nodiscard]] QString end() const { return m_end; }

    /// What stood there and what was done: "network vpn-not-connected: connect-vpn".
    [[nodiscard]] const QStringList& path() const { return m_path; }

private:
    /// What a person reads at one moment.
    struct Reading
    {
        QString name;
        text::Wording wording;
        QList<StepRequest> repairs{}; ///< what the button under it would do
    };

    void lookAndAct();
    [[nodiscard]] std::optional<Reading> worstOf(const Findings& findings) const;
    [[nodiscard]] Reading readingOf(const RunResult& result) const;
    void run(const Plan& plan);
    void follow(const Reading& reading);
    [[nodiscard]] bool onlyASecondAdviceHelped();
    void act(Deed deed, const Reading& reading);
    void alter(const std::function<void(practice::PracticeState&)>& change);
    void endAtWhom(const text::Wording& wording);
    void getLost(const QString& why) { m_end = QStringLiteral("lost: ") + why; }
    [[nodiscard]] bool isGreen() const;

    QTemporaryDir m_folder;
    practice::Scenario m_scenario;
    std::unique_ptr<practice::PracticePc> m_pc;
    text::Phrasebook m_phrases{Language::English};
    Findings m_findings;
    Choices m_choices;
    QStringList m_path;
    QString m_end;
    QString m_last;        ///< what was read last
    int m_next = 0;        ///< and which of its advices comes next
    bool m_tried = false;  ///< one of them that speaks of this PC has been followed
    QString m_secondTried; ///< the reading whose first advice did not help
};

} // namespace activation
