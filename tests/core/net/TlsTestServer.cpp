// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/net/TlsTestServer.h"

namespace activation {

namespace {

constexpr int kDeadline = 20'000;

const char kServer[] = R"(
import http.server, ssl, sys
class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(204)
        self.end_headers()
    do_HEAD = do_GET
    def log_message(self, *words):
        pass
class Server(http.server.HTTPServer):
    def handle_error(self, *words):
        pass
server = Server(("127.0.0.1", 0), Page)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1], sys.argv[2])
server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_address[1], flush=True)
server.serve_forever()
)";

} // namespace

TlsTestServer::TlsTestServer()
{
    const QString key = m_folder.filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                   QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=gate.campus.example"),
                   QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:gate.campus.example"),
                   QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate()});
    if (!openssl.waitForFinished(kDeadline) || openssl.exitCode() != 0)
        return;
    m_process.start(QStringLiteral(ACTIVATION_PYTHON),
                    {QStringLiteral("-c"), QString::fromLatin1(kServer), certificate(), key});
    if (m_process.waitForReadyRead(kDeadline))
        m_port = m_process.readLine().trimmed().toUShort();
}

TlsTestServer::~TlsTestServer()
{
    m_process.kill();
    m_process.waitForFinished(kDeadline);
}

} // namespace activation
