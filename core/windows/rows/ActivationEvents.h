// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Failure.h"
#include "core/windows/rows/LoggedEvent.h"

#include <QList>

#include <optional>

namespace activation::windows {

/// What the KMS client wrote to the event log about one exchange with a host.
struct ActivationEvent
{
    enum class Kind {
        Request = 12288, ///< built and sent; its code says why if it was not
        Answer = 12289,  ///< arrived and was processed
    };
    Kind kind = Kind::Request;
    std::uint32_t code = 0; ///< HRESULT, 0 when all went well
    QString host;           ///< "kms.example.edu:1688"; of a request
    QString activationId;   ///< of a request, lower case; empty where Windows left it out
    QString channel;        ///< of the event log

    bool operator==(const ActivationEvent&) const = default;
};

/// Nothing when it is another event or makes no sense.
[[nodiscard]] std::optional<ActivationEvent> activationEventFrom(const LoggedEvent& logged);

/// What Windows shows of a failed activation is often only that no host could be used (0xC004F074); its log
/// knows why. `newestFirst` are the events of this attempt: they go into the detail, and a code that explains
/// that failure takes its place.
[[nodiscard]] Failure explainedBy(const QList<ActivationEvent>& newestFirst, const QString& activationId,
                                  Failure failure);

} // namespace activation::windows
