// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/RolePage.h"

#include "core/profile/Roles.h"
#include "ui/text/CommonText.h"
#include "ui/text/OrganizationText.h"
#include "ui/widgets/RowList.h"

#include <QDateEdit>
#include <QVBoxLayout>

namespace activation::ui {

namespace {

/// A name that may stand inside a sentence, as it begins a line.
QString atBeginning(const QString& name)
{
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

RolePage::RolePage(WizardModel& model, QWidget* parent)
    : ScreenPage(model, parent)
    , m_roles(new RowList(this))
    , m_lastDay(new QDateEdit(this))
{
    m_roles->setObjectName(QStringLiteral("rows"));
    m_lastDay->setObjectName(QStringLiteral("lastDay"));
    m_lastDay->setCalendarPopup(true);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->addWidget(m_roles, 1);
    column->addWidget(m_lastDay, 0, Qt::AlignLeft | Qt::AlignTop);
    column->addStretch();
    setBody(body);
}

void RolePage::show(const VisitState& state, const text::Phrasebook& phrases)
{
    const bool asksForDay = state.session.person.role.isTold();
    m_roles->setVisible(!asksForDay);
    m_lastDay->setVisible(asksForDay);
    if (asksForDay)
        askForDay(state, phrases);
    else
        showRoles(state, phrases);
}

void RolePage::showRoles(const VisitState& state, const text::Phrasebook& phrases)
{
    m_roles->setAccessibleName(say(text::WindowSentence::ListOfRoles));
    m_asked = {};
    const QList<Role> roles = state.profile ? rolesOf(*state.profile) : QList<Role>();
    for (int key = 0; key < roles.size(); ++key) {
        const Role& role = roles.at(key);
        const RoleRule* const rule = roleRuleFor(*state.profile, role);
        RowContent content;
        content.icon = Icon::Info;
        content.title = atBeginning(text::roleText(role, *state.profile, phrases));
        content.detail = rule ? text::conditionText(*rule, *state.profile, phrases) : QString();
        content.accessibleName = text::listText({content.title, content.detail}, phrases);
        Row& row = m_roles->row(key);
        row.setRow(content);
        if (row.buttons().isEmpty()) {
            auto* button = new CommandButton(&row);
            button->setObjectName(QStringLiteral("roleButton%1").arg(key));
            // The organization lists first who most people are.
            button->setEmphasis(key == 0 ? CommandButton::Emphasis::Primary
                                         : CommandButton::Emphasis::Normal);
            connect(button, &QPushButton::clicked, this, [this, role] { this->model().tellRole(role); });
            row.addButton(button);
        }
        row.buttons().first()->setText(say(text::WindowSentence::ThisIsMe));
        row.buttons().first()->setAccessibleDescription(content.title);
    }
    setButtons({statusButton()});
}

void RolePage::askForDay(const VisitState& state, const text::Phrasebook& phrases)
{
    m_roles->clear(); // whose buttons would keep their digits
    m_lastDay->setAccessibleName(say(text::WindowSentence::LastDay));
    m_lastDay->setLocale(phrases.locale());
    m_lastDay->setDisplayFormat(text::dateFormat(phrases));
    if (m_asked != state.now) {
        m_asked = state.now;
        m_lastDay->setMaximumDate(state.now.date());
        m_lastDay->setDate(state.now.date());
    }
    setButtons({{"backButton", say(text::WindowSentence::Back), [this] { model().goBack(); }},
                {"notLeftButton", say(text::WindowSentence::NotLeftYet), [this] { model().tellLeft({}); }},
                {"nextButton", say(text::WindowSentence::Next),
                 [this] { model().tellLeft(m_lastDay->date()); }, CommandButton::Emphasis::Primary}});
}

} // namespace activation::ui

#include "moc_RolePage.cpp"
