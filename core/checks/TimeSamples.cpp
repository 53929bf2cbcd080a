// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/TimeSamples.h"

namespace activation {

namespace {

constexpr int kWrittenIn = 2026;
constexpr int kYearsOn = 20;

} // namespace

QList<Result<TimeSample>> askPossibleTimes(const System& system, const QList<TimeSource>& sources,
                                           const Limit& limit)
{
    QList<Result<TimeSample>> answers = system.network().askTime(sources, limit);
    const QDateTime now = system.clock().now();
    for (Result<TimeSample>& answer : answers) {
        if (!answer)
            continue;
        const int year = now.addMSecs(answer->offset.count()).toUTC().date().year();
        if (year < kWrittenIn || year > kWrittenIn + kYearsOn)
            answer = Failure{Cause::BadReply, 0, QStringLiteral("the year %1").arg(year)};
    }
    return answers;
}

} // namespace activation
