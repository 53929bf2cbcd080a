// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/windows/base/BoundedCall.h"
#include "core/windows/wmi/ComApartment.h"
#include "core/windows/wmi/WmiSession.h"

namespace activation::windows {

/// Makes a connection. Called on the thread that will use it, in the multithreaded apartment; may be called
/// on several threads at once, and may hang.
using WmiConnector = std::function<Result<ComPointer<IWbemServices>>()>;

/// This machine's own ROOT\CIMV2.
[[nodiscard]] Result<ComPointer<IWbemServices>> connectToCimv2();

/// Windows' management classes, under a limit that holds even where WMI hangs: every ask() connects anew on a
/// thread of its own and leaves that thread behind, connection and all, when the limit or a stop comes first
/// (callWithin). A change that was under way then may still happen. Safe to ask from several threads.
class Wmi final
{
public:
    /// `witness`, if there is one, is told of every query, and must own what it refers to.
    explicit Wmi(WmiConnector connect = connectToCimv2, WmiWitness witness = {})
        : m_connect(std::move(connect))
        , m_witness(std::move(witness))
    {}

    /// `work` must own everything it refers to.
    template <typename T>
    [[nodiscard]] Result<T> ask(const Limit& limit, std::function<Result<T>(const WmiSession&)> work) const
    {
        return callWithin(limit,
                          [connect = m_connect, witness = m_witness,
                           work = std::move(work)](const Limit& own) -> Result<T> {
                              const ComApartment apartment;
                              const auto services = connect();
                              if (!services)
                                  return services.error();
                              return work(WmiSession(*services, own, witness));
                          });
    }

private:
    WmiConnector m_connect;
    WmiWitness m_witness;
};

} // namespace activation::windows
