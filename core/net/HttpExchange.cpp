// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/HttpExchange.h"

#include "core/Deadline.h"
#include "core/net/LimitedLoop.h"
#include "core/net/TcpAttempt.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>
#include <QTcpSocket>

#include <algorithm>
#include <memory>

namespace activation {

namespace {

constexpr qint64 kReadBuffer = 4096;

quint16 portOf(const QUrl& url)
{
    return static_cast<quint16>(url.port(url.scheme() == u"https" ? 443 : 80));
}

/// The same page by address: Qt's own resolver cannot be bounded.
QNetworkRequest requestByAddress(const QUrl& url, const QHostAddress& address)
{
    QUrl byAddress = url;
    byAddress.setHost(address.toString());
    byAddress.setUserInfo({});
    QNetworkRequest request(byAddress);
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() != -1)
        host += ':' + QByteArray::number(url.port());
    request.setRawHeader("Host", host);
    request.setRawHeader("Connection", "close");
    request.setPeerVerifyName(url.host());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

/// The first address that takes a connection; the only one there is need not prove it.
Result<QHostAddress> reachableAddress(const QUrl& url, const QList<QHostAddress>& addresses,
                                      const Limit& limit)
{
    if (addresses.size() == 1)
        return addresses.constFirst();
    LimitedLoop loop(limit);
    TcpAttempt attempt({url.host(), portOf(url)}, [&loop] { loop.finish(); });
    attempt.start(addresses);
    if (loop.run() == LimitedLoop::End::Stopped)
        return Failure{Cause::Cancelled, 0, {}};
    switch (attempt.answer().outcome) {
    case TcpOutcome::Connected:
        return attempt.answer().address;
    case TcpOutcome::Refused:
        return Failure{Cause::Refused, 0, {}};
    case TcpOutcome::Dropped:
        return Failure{Cause::TimedOut, 0, {}};
    case TcpOutcome::Unreachable:
        return Failure{Cause::Unreachable, 0, {}};
    case TcpOutcome::NoAddress:
        return Failure{Cause::NotFound, 0, QStringLiteral("no address")};
    }
    Q_UNREACHABLE();
}

Failure failureOf(const QNetworkReply& reply)
{
    const auto cause = [&reply] {
        const QNetworkReply::NetworkError error = reply.error();
        if (error == QNetworkReply::ConnectionRefusedError)
            return Cause::Refused;
        if (error == QNetworkReply::TimeoutError)
            return Cause::TimedOut;
        // Everything that is no kind of conversation: no route, no network.
        if (error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::HostNotFoundError)
            return Cause::Unreachable;
        return Cause::BadReply;
    }();
    return {cause, 0, reply.errorString()};
}

bool isAboutTime(const QSslError& error)
{
    return error.error() == QSslError::CertificateExpired ||
           error.error() == QSslError::CertificateNotYetValid;
}

/// All that one conversation needs: it may be left to itself in the middle.
struct Question
{
    QNetworkRequest request;
    HttpMethod method = HttpMethod::Head;
    CertificateDates dates = CertificateDates::MustHold;
    UtcNow now;
};

Result<HttpAnswer> exchange(const Question& question, const Limit& limit)
{
    LimitedLoop loop(limit);
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    const std::unique_ptr<QNetworkReply> reply(
        question.method == HttpMethod::Head ? manager.head(question.request) : manager.get(question.request));
    reply->setReadBufferSize(kReadBuffer);

    HttpAnswer answer;
    QElapsedTimer sent;
    sent.start();
    QObject* context = loop.context();
    QObject::connect(reply.get(), &QNetworkReply::requestSent, context, [&] { sent.start(); });
    QObject::connect(reply.get(), &QNetworkReply::metaDataChanged, context, [&] {
        if (answer.received.isValid())
            return;
        answer.received = question.now();
        answer.trip = std::chrono::milliseconds{sent.elapsed()};
    });
    // Qt also tells of bytes when there are none.
    QObject::connect(reply.get(), &QNetworkReply::readyRead, context, [&] {
        if (reply->bytesAvailable() > 0)
            loop.finish();
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, context, [&] { loop.finish(); });
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, context, [&](const QList<QSslError>& errors) {
        if (question.dates == CertificateDates::MayBeOff && std::ranges::all_of(errors, isAboutTime))
            reply->ignoreSslErrors(errors);
        else
            answer.trusted = false;
    });

    const LimitedLoop::End end = loop.run();
    reply->disconnect(context);
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A body that was announced, or may still come, is one: an empty page means something.
    answer.hasBody = reply->bytesAvailable() > 0 || !reply->isFinished() ||
                     reply->rawHeader("Content-Length").toLongLong() > 0;
    answer.date = reply->rawHeader("Date");
    answer.age = reply->rawHeader("Age");
    if (end == LimitedLoop::End::Stopped)
        return Failure{Cause::Cancelled, 0, {}};
    if (!answer.trusted || (answer.status != 0 && answer.received.isValid()))
        return answer;
    if (end == LimitedLoop::End::TimedOut)
        return Failure{Cause::TimedOut, 0, {}};
    return failureOf(*reply);
}

Result<HttpAnswer> exchangeWithTls(const Question& question, const RunWithin& within, const Limit& limit)
{
    const auto answer = std::make_shared<Result<HttpAnswer>>(Failure{Cause::Internal, 0, {}});
    const auto done =
        within(limit, [answer, question](const Limit& own) { *answer = exchange(question, own); });
    return done ? *answer : Result<HttpAnswer>(done.error());
}

} // namespace

Result<HttpAnswer> askHttp(const QUrl& url, HttpMethod method, CertificateDates dates,
                           const Surroundings& surroundings, const Limit& limit)
{
    if ((url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty())
        return Failure{Cause::InvalidInput, 0, QStringLiteral("no web address")};
    const Deadline deadline(limit);
    const auto resolved = surroundings.resolve(url.host(), limit);
    if (!resolved)
        return resolved.error();
    if (resolved->addresses.isEmpty()) {
        const bool silent = resolved->outcome == LookupOutcome::Silent;
        return Failure{silent ? Cause::TimedOut : Cause::NotFound, 0, QStringLiteral("no address")};
    }
    const auto address = reachableAddress(url, resolved->addresses, deadline.left());
    if (!address)
        return address.error();
    const Question question{requestByAddress(url, *address), method, dates, surroundings.now};
    return url.scheme() == u"https" ? exchangeWithTls(question, surroundings.withTls, deadline.left())
                                    : exchange(question, deadline.left());
}

} // namespace activation
