// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/net/SntpTestPackets.h"

#include <QTimeZone>
#include <QtEndian>

namespace activation {

QByteArray ntpTimestamp(const QDateTime& time)
{
    const QDateTime epoch(QDate(1900, 1, 1), QTime(0, 0), QTimeZone::utc());
    const qint64 milliseconds = epoch.msecsTo(time);
    QByteArray bytes(8, '\0');
    qToBigEndian(static_cast<std::uint32_t>(milliseconds / 1000), bytes.data());
    qToBigEndian(static_cast<std::uint32_t>(((milliseconds % 1000) << 32) / 1000), bytes.data() + 4);
    return bytes;
}

QByteArray SntpTestReply::bytes() const
{
    QByteArray reply(12, '\0');
    reply[0] = static_cast<char>((leap << 6) | (4 << 3) | mode);
    reply[1] = static_cast<char>(stratum);
    reply += reference.left(4).leftJustified(4, '\0') + QByteArray(8, '\0');
    return reply + request.mid(40, 8) + ntpTimestamp(time) + ntpTimestamp(time);
}

std::uint64_t nonceOf(const QByteArray& request)
{
    return qFromBigEndian<std::uint64_t>(request.constData() + 40);
}

UdpTestServer::Script clockAhead(std::chrono::seconds ahead)
{
    return [ahead](const QByteArray& request) {
        return QList<QByteArray>{
            SntpTestReply{request, QDateTime::currentDateTimeUtc().addSecs(ahead.count())}.bytes()};
    };
}

} // namespace activation
