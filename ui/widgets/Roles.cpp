// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Roles.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>
#include <array>

namespace activation {
namespace {

struct RoleOfClass
{
    QStringView name;
    QAccessible::Role role;
};

constexpr std::array kRoles{
    RoleOfClass{u"activation::Row", QAccessible::ListItem},
    RoleOfClass{u"activation::RowList", QAccessible::List},
    RoleOfClass{u"activation::LicenseRow", QAccessible::ListItem},
    RoleOfClass{u"activation::StepRail", QAccessible::List},
    RoleOfClass{u"activation::Heading", QAccessible::Heading},
    RoleOfClass{u"activation::DayRing", QAccessible::Graphic},
    RoleOfClass{u"activation::Notice", QAccessible::AlertMessage},
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

} // namespace activation
