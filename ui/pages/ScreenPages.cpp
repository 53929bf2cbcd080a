// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/ScreenPages.h"

#include "ui/pages/ChecksPage.h"
#include "ui/pages/CommitPage.h"
#include "ui/pages/EndingPage.h"
#include "ui/pages/NetworkPage.h"
#include "ui/pages/NoProfilePage.h"
#include "ui/pages/ProgramsPage.h"
#include "ui/pages/RemovePage.h"
#include "ui/pages/RestartPage.h"
#include "ui/pages/ResultPage.h"
#include "ui/pages/RolePage.h"
#include "ui/pages/RunPage.h"

#include <array>

namespace activation::ui {

namespace {

template <typename Page> ScreenPage& shared(WizardModel& model, QWidget& among)
{
    auto* known = among.findChild<Page*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new Page(model, &among);
}

struct PageRow
{
    Screen screen;
    ScreenPage& (*page)(WizardModel& model, QWidget& among);
};

constexpr std::array kPages{
    PageRow{Screen::Checking, shared<ChecksPage>},
    PageRow{Screen::NeedsYou, shared<ChecksPage>},
    PageRow{Screen::ReadyWithAdvice, shared<ChecksPage>},
    PageRow{Screen::ConnectVpn, shared<NetworkPage>},
    PageRow{Screen::SignInAtGate, shared<NetworkPage>},
    PageRow{Screen::ComeToCampus, shared<NetworkPage>},
    PageRow{Screen::RemoveOffice, shared<RemovePage>},
    PageRow{Screen::ClosePrograms, shared<ProgramsPage>},
    PageRow{Screen::Removing, shared<RunPage>},
    PageRow{Screen::RestartNeeded, shared<RestartPage>},
    PageRow{Screen::ReadyToActivate, shared<CommitPage>},
    PageRow{Screen::Activating, shared<RunPage>},
    PageRow{Screen::AllActivated, shared<ResultPage>},
    PageRow{Screen::PartlyActivated, shared<ResultPage>},
    PageRow{Screen::NotActivated, shared<ResultPage>},
    PageRow{Screen::CannotBeActivated, shared<EndingPage>},
    PageRow{Screen::Status, shared<NoProfilePage>},
    PageRow{Screen::NoProfile, shared<NoProfilePage>},
    PageRow{Screen::HelpdeskCode, shared<NoProfilePage>},
    PageRow{Screen::HelpdeskScreen, shared<NoProfilePage>},
    PageRow{Screen::WhoAreYou, shared<RolePage>},
};

consteval bool everyScreenHasItsRow()
{
    for (std::size_t index = 0; index < kPages.size(); ++index) {
        if (kPages.at(index).screen != static_cast<Screen>(index))
            return false;
    }
    return kPages.size() == kScreenCount;
}
static_assert(everyScreenHasItsRow());

} // namespace

ScreenPage& pageOf(Screen screen, WizardModel& model, QWidget& among)
{
    return kPages.at(static_cast<std::size_t>(screen)).page(model, among);
}

} // namespace activation::ui
