// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Clock.h"

namespace activation::portable {

/// This machine's clock, with its zone under the name Windows has for it (CLDR). Nothing can be set.
class PortableClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] Result<TimeZone> zone() const override;
    [[nodiscard]] Result<TimeZone> findZone(const QString& id) const override;
    [[nodiscard]] Result<void> pause(const Limit& duration) const override;
    [[nodiscard]] Result<void> setZone(const QString& id, const Limit& limit) override;
    [[nodiscard]] Result<void> correct(std::chrono::milliseconds offset, const Limit& limit) override;
};

} // namespace activation::portable
