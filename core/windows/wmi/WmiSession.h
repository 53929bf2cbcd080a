// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/windows/rows/WmiRow.h"
#include "core/windows/wmi/ComPointer.h"

#include <windows.h>

#include <wbemidl.h>

#include <chrono>
#include <optional>
#include <variant>

namespace activation::windows {

/// One in-parameter of a method.
struct WmiArgument
{
    QString name;
    std::variant<QString, std::uint32_t> value;
};

/// A connection, used by the one thread that made it. Every call keeps the limit where WMI lets it; a call
/// that hangs inside WMI does not come back, so sessions are had from Wmi.
class WmiSession final
{
public:
    /// `witness`, if there is one, is told of every query.
    WmiSession(ComPointer<IWbemServices> services, const Limit& limit, WmiWitness witness = {});

    /// Semi-synchronous and forward only: rows arrive as the provider finds them.
    [[nodiscard]] Result<QList<WmiRow>> query(const WmiQuery& query) const;

    /// Ok only when the call came through and the method itself returned no error; otherwise the HRESULT of
    /// whichever said no.
    [[nodiscard]] Result<void> call(const QString& path, const QString& method,
                                    const QList<WmiArgument>& arguments = {}) const;

private:
    [[nodiscard]] Result<ComPointer<IWbemClassObject>>
    inParameters(const QString& path, const QString& method, const QList<WmiArgument>& arguments) const;
    [[nodiscard]] Result<void> checkLimit() const;
    [[nodiscard]] Result<QList<WmiRow>> rowsOf(const WmiQuery& query, QMap<QString, QString>& types) const;

    ComPointer<IWbemServices> m_services;
    std::stop_token m_stop;
    std::chrono::steady_clock::time_point m_until;
    WmiWitness m_witness;
};

} // namespace activation::windows
