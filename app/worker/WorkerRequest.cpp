// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/WorkerRequest.h"

#include "app/machine/CommonPath.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

namespace activation::app {

namespace {

constexpr char16_t kWorker[] = u"--worker";
constexpr qsizetype kFixed = 3; // --worker, server, token

/// For a process of another account, in another folder.
QString absolute(const QString& path)
{
    return commonPath(QFileInfo(path).absoluteFilePath());
}

/// A name stays a name; a file is found from anywhere.
QString practiceFromAnywhere(const QString& practice)
{
    return practice::scenarioNames().contains(practice) ? practice : absolute(practice);
}

/// The options behind the fixed part, each with one value and at most once.
std::optional<QMap<QString, QString>> optionsIn(const QStringList& arguments)
{
    QMap<QString, QString> options;
    if (arguments.size() < kFixed || (arguments.size() - kFixed) % 2 != 0)
        return std::nullopt;
    for (qsizetype at = kFixed; at < arguments.size(); at += 2) {
        if (options.contains(arguments[at]))
            return std::nullopt;
        options.insert(arguments[at], arguments[at + 1]);
    }
    return options;
}

} // namespace

QStringList toArguments(const WorkerRequest& request)
{
    const OpeningRequest& machine = request.machine;
    QStringList arguments{QString::fromUtf16(kWorker), request.server,
                          QString::fromLatin1(request.token.toHex())};
    arguments << QStringLiteral("--parent") << QString::number(request.parent);
    arguments << QStringLiteral("--state") << absolute(machine.stateFolder);
    if (!machine.practice.isEmpty())
        arguments << QStringLiteral("--practice") << practiceFromAnywhere(machine.practice);
    if (!machine.profile.isEmpty())
        arguments << QStringLiteral("--profile") << absolute(machine.profile);
    if (machine.role)
        arguments << QStringLiteral("--role") << toString(*machine.role);
    if (machine.left.isValid())
        arguments << QStringLiteral("--left") << machine.left.toString(Qt::ISODate);
    return arguments;
}

bool isWorkerCall(const QStringList& arguments)
{
    return !arguments.isEmpty() && arguments.first() == QStringView(kWorker);
}

std::optional<WorkerRequest> workerRequestFrom(const QStringList& arguments)
{
    auto options = optionsIn(arguments);
    if (!isWorkerCall(arguments) || !options)
        return std::nullopt;
    WorkerRequest request;
    request.server = arguments[1];
    request.token = QByteArray::fromHex(arguments[2].toLatin1());
    bool good = !request.server.isEmpty() && !request.token.isEmpty();
    request.parent = options->take(QStringLiteral("--parent")).toLongLong(&good);

    OpeningRequest& machine = request.machine;
    machine.stateFolder = options->take(QStringLiteral("--state"));
    machine.practice = options->take(QStringLiteral("--practice"));
    machine.profile = options->take(QStringLiteral("--profile"));
    const QString role = options->take(QStringLiteral("--role"));
    const QString left = options->take(QStringLiteral("--left"));
    machine.role = roleFrom(role);
    machine.left = dayFrom(left);
    machine.places = standardProfilePlaces();
    request.window = QCoreApplication::applicationFilePath();
    good = good && (role.isEmpty() || machine.role) && (left.isEmpty() || machine.left.isValid());
    if (!good || machine.stateFolder.isEmpty() || !options->isEmpty())
        return std::nullopt;
    return request;
}

} // namespace activation::app
