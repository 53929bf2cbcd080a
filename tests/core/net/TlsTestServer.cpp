// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/net/TlsTestServer.h"

#include <QFile>

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

const char kAuthority[] = R"(
[ca]
default_ca = own
[own]
new_certs_dir = .
database = index.txt
rand_serial = yes
default_md = sha256
policy = any
x509_extensions = of_the_server
[any]
commonName = supplied
[of_the_server]
basicConstraints = critical, CA:FALSE
subjectAltName = DNS:gate.campus.example
)";

} // namespace

TlsTestServer::TlsTestServer(const QDateTime& validFrom)
{
    const auto openssl = [this](const QStringList& words) {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), words);
        return process.waitForFinished(kDeadline) && process.exitCode() == 0;
    };
    const auto write = [this](const QString& name, const QByteArray& text) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const auto stamp = [](const QDateTime& time) {
        return time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
    };
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    // "openssl req" gives every certificate a time from now on.
    const bool made =
        write(QStringLiteral("ca.cnf"), kAuthority) && write(QStringLiteral("index.txt"), {}) &&
        openssl(words("req -x509 -newkey rsa:2048 -nodes -days 10000 -subj /CN=authority.example "
                      "-keyout authority.key -out authority.pem")) &&
        openssl(words("req -newkey rsa:2048 -nodes -subj /CN=gate.campus.example -keyout key.pem "
                      "-out request.pem")) &&
        openssl(words("ca -batch -notext -config ca.cnf -cert authority.pem -keyfile authority.key "
                      "-in request.pem -out certificate.pem")
                << QStringLiteral("-startdate") << stamp(validFrom) << QStringLiteral("-enddate")
                << stamp(validFrom.addYears(10)));
    if (!made)
        return;
    m_process.start(QStringLiteral(ACTIVATION_PYTHON), {QStringLiteral("-c"), QString::fromLatin1(kServer),
                                                        m_folder.filePath(QStringLiteral("certificate.pem")),
                                                        m_folder.filePath(QStringLiteral("key.pem"))});
    if (m_process.waitForReadyRead(kDeadline))
        m_port = m_process.readLine().trimmed().toUShort();
}

TlsTestServer::~TlsTestServer()
{
    m_process.kill();
    m_process.waitForFinished(kDeadline);
}

} // namespace activation
