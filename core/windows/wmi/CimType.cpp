// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/wmi/CimType.h"

#include <algorithm>
#include <array>

#include <windows.h>

#include <wbemidl.h>

namespace activation::windows {

namespace {

struct NamedCimType
{
    long type;
    const char16_t* name;
};

constexpr std::array kCimTypes{NamedCimType{CIM_SINT8, u"sint8"},       NamedCimType{CIM_UINT8, u"uint8"},
                               NamedCimType{CIM_SINT16, u"sint16"},     NamedCimType{CIM_UINT16, u"uint16"},
                               NamedCimType{CIM_SINT32, u"sint32"},     NamedCimType{CIM_UINT32, u"uint32"},
                               NamedCimType{CIM_SINT64, u"sint64"},     NamedCimType{CIM_UINT64, u"uint64"},
                               NamedCimType{CIM_REAL32, u"real32"},     NamedCimType{CIM_REAL64, u"real64"},
                               NamedCimType{CIM_BOOLEAN, u"boolean"},   NamedCimType{CIM_STRING, u"string"},
                               NamedCimType{CIM_DATETIME, u"datetime"}, NamedCimType{CIM_REFERENCE, u"ref"},
                               NamedCimType{CIM_CHAR16, u"char16"},     NamedCimType{CIM_OBJECT, u"object"}};

} // namespace

QString cimTypeName(long type)
{
    const bool isArray = (type & CIM_FLAG_ARRAY) != 0;
    const long single = type & ~long{CIM_FLAG_ARRAY};
    const auto known = std::ranges::find(kCimTypes, single, &NamedCimType::type);
    const QString name =
        known == kCimTypes.end() ? QString::number(single) : QStringView(known->name).toString();
    return isArray ? name + QStringLiteral("[]") : name;
}

} // namespace activation::windows
