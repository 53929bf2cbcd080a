// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/recording/Recording.h"
#include "core/windows/rows/WmiRow.h"

namespace activation::recording {

/// Asks one question (a Result<T>) and takes the time.
template <typename T, typename Ask> [[nodiscard]] Answer<T> timed(const Ask& ask)
{
    using std::chrono::steady_clock;
    const auto began = steady_clock::now();
    const Result<T> result = ask();
    Answer<T> answer;
    answer.took = std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - began);
    if (result)
        answer.value = *result;
    else
        answer.failure = result.error();
    return answer;
}

template <typename T, typename Ask> void record(Recorded<T>& recorded, const Ask& ask)
{
    recorded = timed<T>(ask);
}

/// For stand-ins; another one each time.
[[nodiscard]] QString newSalt();

/// A recording that has a time, a version and a salt of its own, and nothing else yet.
[[nodiscard]] Recording newRecording(const QString& origin, const QDateTime& now);

/// Asks every port once, one after the other, licenses included; a question that is not answered within the
/// limit is recorded as such. Where the system has witnesses (WmiWitness), they see what is asked meanwhile.
void recordPorts(const System& system, Recording& recording, const Limit& limit);

/// What a witness saw.
[[nodiscard]] Question questionFrom(const windows::WmiAnswer& answer);

/// Where there are no management classes: what those of a Windows would show of these licenses.
void recordAsRows(const System& system, Recording& recording, const Limit& limit);

} // namespace activation::recording
