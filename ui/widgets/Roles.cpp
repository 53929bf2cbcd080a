// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Roles.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>
#include <array>

namespace activation::ui {
namespace {

struct RoleOfClass
{
    QStringView name;
    QAccessible::Role role;
};

constexpr std::array kRoles{
    RoleOfClass{u"activation::ui::Row", QAccessible::ListItem},
    RoleOfClass{u"activation::ui::RowList", QAccessible::List},
    RoleOfClass{u"activation::ui::LicenseRow", QAccessible::ListItem},
    RoleOfClass{u"activation::ui::StepRail", QAccessible::List},
    RoleOfClass{u"activation::ui::Heading", QAccessible::Heading},
    RoleOfClass{u"activation::ui::DayRing", QAccessible::Graphic},
    RoleOfClass{u"activation::ui::Notice", QAccessible::AlertMessage},
};

QAccessibleInterface* accessibleFor(const QString& className, QObject* object)
{
    const auto* known = std::ranges::find(kRoles, QStringView(className), &RoleOfClass::name);
    auto* widget = qobject_cast<QWidget*>(object);
    return known != kRoles.end() && widget != nullptr ? new QAccessibleWidget(widget, known->role) : nullptr;
}

} // namespace

void provideRoles()
{
    QAccessible::installFactory(accessibleFor); // Qt does not take the same one twice
}

} // namespace activation::ui
