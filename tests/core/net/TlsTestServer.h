// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdint>

namespace activation {

/// A web server on loopback that speaks TLS, with a certificate for gate.campus.example from an authority
/// that nobody knows, for ten years around today or from `validFrom` on. Needs the openssl program and
/// Python; works() is false without them.
class TlsTestServer final
{
public:
    explicit TlsTestServer(const QDateTime& validFrom = QDateTime::currentDateTimeUtc().addYears(-5));
    ~TlsTestServer();
    Q_DISABLE_COPY_MOVE(TlsTestServer)

    [[nodiscard]] bool works() const { return m_port != 0; }
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] QString authority() const { return m_folder.filePath(QStringLiteral("authority.pem")); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    std::uint16_t m_port = 0;
};

} // namespace activation
