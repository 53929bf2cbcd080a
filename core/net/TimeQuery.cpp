// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/TimeQuery.h"

#include "core/net/HttpDate.h"
#include "core/net/SntpClient.h"

#include <thread>
#include <vector>

namespace activation {

namespace {

Result<TimeSample> ask(const TimeSource& source, const Surroundings& surroundings, const Limit& limit)
{
    const QString scheme = source.url.scheme();
    if (scheme == u"ntp")
        return askSntp(source, surroundings, limit);
    if (scheme == u"http" || scheme == u"https")
        return askHttpDate(source, surroundings, limit);
    return Failure{Cause::InvalidInput, 0, QStringLiteral("unknown kind of time source")};
}

} // namespace

QList<Result<TimeSample>> askTimeSources(const QList<TimeSource>& sources, const Surroundings& surroundings,
                                         const Limit& limit)
{
    QList<Result<TimeSample>> answers(sources.size(), Failure{Cause::Internal, 0, {}});
    {
        std::vector<std::jthread> threads;
        // Each thread writes its own place; the list itself is not touched meanwhile.
        Result<TimeSample>* place = answers.data();
        for (const TimeSource& source : sources)
            threads.emplace_back(
                [&surroundings, &limit, source, own = place++] { *own = ask(source, surroundings, limit); });
    }
    return answers;
}

} // namespace activation
