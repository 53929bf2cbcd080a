// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/JsonValue.h"

#include <algorithm>

namespace activation {

const JsonMember* JsonValue::find(QStringView key) const
{
    const auto found = std::find_if(members.cbegin(), members.cend(),
                                    [key](const JsonMember& member) { return member.key == key; });
    return found == members.cend() ? nullptr : &*found;
}

} // namespace activation
