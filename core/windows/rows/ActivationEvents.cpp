// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rows/ActivationEvents.h"

#include "core/licensing/ActivationErrors.h"

#include <QStringList>

namespace activation::windows {

namespace {

constexpr std::uint32_t kNoUsableHost = 0xC004F074; // SL_E_VL_BINDING_SERVICE_UNAVAILABLE

/// Fields of event 12288, in order ("Guide to the KMS client's events").
constexpr qsizetype kHostField = 2;
constexpr qsizetype kActivationIdField = 8;

/// "0xC004F06C, 0x00000000, kms.example.edu:1688, ...", in one element or one element each.
QStringList fieldsOf(const QStringList& data)
{
    QStringList fields = data.join(u',').split(u',');
    for (QString& field : fields)
        field = field.trimmed();
    return fields;
}

std::optional<std::uint32_t> codeFrom(QString field)
{
    if (field.startsWith(QStringLiteral("hr="), Qt::CaseInsensitive))
        field.remove(0, 3);
    bool ok = false;
    const std::uint32_t code = field.toUInt(&ok, 0);
    return ok ? std::optional(code) : std::nullopt;
}

/// What to tell about one exchange: why its answer was bad, or else why it could not be asked.
const ActivationEvent* newestOf(const QList<ActivationEvent>& newestFirst, const QString& activationId)
{
    const ActivationEvent* answer = nullptr;
    for (const ActivationEvent& event : newestFirst) {
        switch (event.kind) {
        case ActivationEvent::Kind::Answer:
            if (!answer)
                answer = &event;
            break;
        case ActivationEvent::Kind::Request:
            if (event.activationId.isEmpty() || event.activationId == activationId)
                return answer && answer->code != 0 ? answer : &event;
            answer = nullptr; // to somebody else's request
            break;
        }
    }
    return nullptr;
}

QString hostOf(const QList<ActivationEvent>& newestFirst, const ActivationEvent& told)
{
    for (const ActivationEvent* event = &told; event != newestFirst.constEnd(); ++event) {
        if (event->kind == ActivationEvent::Kind::Request)
            return event->host;
    }
    return {};
}

/// Whether the code tells more about why no host could be used.
bool tellsMore(std::uint32_t code)
{
    const ActivationError* const known = code == kNoUsableHost ? nullptr : findActivationError(code);
    if (!known)
        return false;
    switch (known->cause) {
    case ErrorCause::ClockSkew:
    case ErrorCause::NameResolution:
    case ErrorCause::HostUnreachable:
    case ErrorCause::HostBusy:
    case ErrorCause::HostNotActivating:
        return true;
    case ErrorCause::Rights:
    case ErrorCause::ProductKey:
    case ErrorCause::Edition:
    case ErrorCause::Hardware:
    case ErrorCause::LicensingService:
    case ErrorCause::Directory:
    case ErrorCause::OnlineActivation:
    case ErrorCause::GracePeriod:
    case ErrorCause::Genuine:
    case ErrorCause::Installer:
    case ErrorCause::Information:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<ActivationEvent> activationEventFrom(const LoggedEvent& logged)
{
    const auto request = static_cast<int>(ActivationEvent::Kind::Request);
    if (logged.number != request && logged.number != static_cast<int>(ActivationEvent::Kind::Answer))
        return std::nullopt;
    const QStringList fields = fieldsOf(logged.data);
    const auto code = codeFrom(fields.first());
    if (!code)
        return std::nullopt;
    ActivationEvent event{static_cast<ActivationEvent::Kind>(logged.number), *code, {}, {}, logged.channel};
    if (logged.number == request) {
        event.host = fields.value(kHostField);
        event.activationId = fields.value(kActivationIdField).toLower();
    }
    return event;
}

Failure explainedBy(const QList<ActivationEvent>& newestFirst, const QString& activationId, Failure failure)
{
    const ActivationEvent* const told = newestOf(newestFirst, activationId);
    if (!told)
        return failure;
    const QString host = hostOf(newestFirst, *told);
    failure.detail = QStringLiteral("%1: %2; event %3: %4 %5")
                         .arg(failure.detail, errorCodeText(failure.code))
                         .arg(static_cast<int>(told->kind))
                         .arg(errorCodeText(told->code), host);
    if (failure.code == kNoUsableHost && tellsMore(told->code))
        failure.code = told->code;
    return failure;
}

} // namespace activation::windows
