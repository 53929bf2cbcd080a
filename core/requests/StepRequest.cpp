// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/requests/StepRequest.h"

#include <QJsonArray>
#include <QSet>

#include <limits>

namespace activation {

namespace {

/// Takes the parameters of one step out of its object and remembers the first thing that is wrong.
class Parameters final
{
public:
    explicit Parameters(const QJsonObject& object) : m_object(object)
    {
        m_taken.insert(QStringLiteral("step"));
    }

    QString text(const QString& key)
    {
        const QJsonValue value = take(key);
        if (!value.isString())
            complain(key);
        return value.toString();
    }

    bool flag(const QString& key)
    {
        const QJsonValue value = take(key);
        if (!value.isBool())
            complain(key);
        return value.toBool();
    }

    qint64 number(const QString& key, qint64 largest)
    {
        const QJsonValue value = take(key);
        const qint64 number = value.toInteger(-1);
        if (number < 0 || number > largest)
            complain(key);
        return number;
    }

    QStringList texts(const QString& key)
    {
        const QJsonValue value = take(key);
        if (!value.isArray())
            complain(key);
        QStringList list;
        for (const QJsonValue item : value.toArray()) {
            if (!item.isString())
                complain(key);
            list.append(item.toString());
        }
        return list;
    }

    template <NamedEnum T> T oneOf(const QString& key) { return known(key, fromString<T>(text(key))); }

    Result<StepRequest> finish(StepRequest request)
    {
        for (const QString& key : m_object.keys()) {
            if (!m_taken.contains(key))
                complain(key);
        }
        if (!m_wrong.isEmpty())
            return Failure{Cause::InvalidInput, 0, QStringLiteral("step parameter \"%1\"").arg(m_wrong)};
        return request;
    }

private:
    QJsonValue take(const QString& key)
    {
        m_taken.insert(key);
        return m_object.value(key);
    }

    template <typename T> T known(const QString& key, const std::optional<T>& value)
    {
        if (!value)
            complain(key);
        return value.value_or(T{});
    }

    void complain(const QString& key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }

    const QJsonObject& m_object;
    QSet<QString> m_taken;
    QString m_wrong;
};

QJsonObject parametersOf(const SetLicensingService& step)
{
    return {{QStringLiteral("start"), toString(step.wanted.start)},
            {QStringLiteral("running"), step.wanted.running}};
}

QJsonObject parametersOf(const SetTimeZone& step)
{
    return {{QStringLiteral("zone"), step.zone}};
}

QJsonObject parametersOf(const SynchronizeClock&)
{
    return {};
}

QJsonObject parametersOf(const CloseProgram& step)
{
    return {{QStringLiteral("executable"), step.program.executable},
            {QStringLiteral("name"), step.program.name}};
}

QJsonObject parametersOf(const RemoveOffice& step)
{
    const OfficeProduct& product = step.product;
    return {{QStringLiteral("releaseId"), product.releaseId},
            {QStringLiteral("displayName"), product.displayName},
            {QStringLiteral("technology"), toString(product.technology)},
            {QStringLiteral("bitness"), toString(product.bitness)},
            {QStringLiteral("version"), product.version},
            {QStringLiteral("languages"), QJsonArray::fromStringList(product.languages)},
            {QStringLiteral("bytes"), product.bytes}};
}

QJsonObject parametersOf(const InstallSetupKey& step)
{
    return {{QStringLiteral("family"), toString(step.family)},
            {QStringLiteral("version"), step.version},
            {QStringLiteral("edition"), step.edition}};
}

QJsonObject parametersOf(const SetKmsHost& step)
{
    return {{QStringLiteral("scope"), step.scope},
            {QStringLiteral("host"), step.setting.host},
            {QStringLiteral("port"), step.setting.port}};
}

QJsonObject parametersOf(const ActivateProduct& step)
{
    return {{QStringLiteral("activationId"), step.activationId},
            {QStringLiteral("productName"), step.productName},
            {QStringLiteral("family"), toString(step.family)},
            {QStringLiteral("version"), step.version}};
}

OfficeProduct officeProduct(Parameters& parameters)
{
    OfficeProduct product;
    product.releaseId = parameters.text(QStringLiteral("releaseId"));
    product.displayName = parameters.text(QStringLiteral("displayName"));
    product.technology = parameters.oneOf<OfficeTechnology>(QStringLiteral("technology"));
    product.bitness = parameters.oneOf<Bitness>(QStringLiteral("bitness"));
    product.version = parameters.text(QStringLiteral("version"));
    product.languages = parameters.texts(QStringLiteral("languages"));
    product.bytes = parameters.number(QStringLiteral("bytes"), std::numeric_limits<qint64>::max());
    return product;
}

KmsSetting kmsSetting(Parameters& parameters)
{
    KmsSetting setting;
    setting.host = parameters.text(QStringLiteral("host"));
    setting.port = static_cast<std::uint16_t>(
        parameters.number(QStringLiteral("port"), std::numeric_limits<std::uint16_t>::max()));
    return setting;
}

StepRequest requestOf(StepKind kind, Parameters& parameters)
{
    // Braces evaluate from left to right: the parameters are taken in the order of the struct.
    switch (kind) {
    case StepKind::SetLicensingService:
        return SetLicensingService{ServiceState{parameters.oneOf<ServiceStart>(QStringLiteral("start")),
                                                parameters.flag(QStringLiteral("running"))}};
    case StepKind::SetTimeZone:
        return SetTimeZone{parameters.text(QStringLiteral("zone"))};
    case StepKind::SynchronizeClock:
        return SynchronizeClock{};
    case StepKind::CloseProgram:
        return CloseProgram{RunningProgram{parameters.text(QStringLiteral("executable")),
                                           parameters.text(QStringLiteral("name"))}};
    case StepKind::RemoveOffice:
        return RemoveOffice{officeProduct(parameters)};
    case StepKind::InstallSetupKey:
        return InstallSetupKey{parameters.oneOf<ProductFamily>(QStringLiteral("family")),
                               parameters.text(QStringLiteral("version")),
                               parameters.text(QStringLiteral("edition"))};
    case StepKind::SetKmsHost:
        return SetKmsHost{parameters.text(QStringLiteral("scope")), kmsSetting(parameters)};
    case StepKind::ActivateProduct:
        return ActivateProduct{parameters.text(QStringLiteral("activationId")),
                               parameters.text(QStringLiteral("productName")),
                               parameters.oneOf<ProductFamily>(QStringLiteral("family")),
                               parameters.text(QStringLiteral("version"))};
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject toJson(const StepRequest& request)
{
    QJsonObject object = std::visit([](const auto& step) { return parametersOf(step); }, request);
    object.insert(QStringLiteral("step"), toString(kindOf(request)));
    return object;
}

Result<StepRequest> stepRequestFrom(const QJsonObject& object)
{
    const QJsonValue name = object.value(QStringLiteral("step"));
    const std::optional<StepKind> kind = fromString<StepKind>(name.toString());
    if (!kind)
        return Failure{Cause::InvalidInput, 0, QStringLiteral("unknown step \"%1\"").arg(name.toString())};
    Parameters parameters(object);
    return parameters.finish(requestOf(*kind, parameters));
}

} // namespace activation
