// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/wmi/WmiSession.h"

#include "core/windows/wmi/BString.h"
#include "core/windows/wmi/CimType.h"
#include "core/windows/wmi/Variant.h"
#include "core/windows/wmi/WmiError.h"
#include "core/windows/wmi/WmiSecurity.h"

#include <array>
#include <vector>

namespace activation::windows {

namespace {

/// How long one look for new rows may wait: often enough to hear a stop.
constexpr long kPatienceMs = 100;

constexpr std::size_t kBatch = 64;
using Batch = std::array<IWbemClassObject*, kBatch>;

std::vector<BString> bstrings(const QStringList& names)
{
    std::vector<BString> texts;
    texts.reserve(static_cast<std::size_t>(names.size()));
    for (const QString& name : names)
        texts.emplace_back(name);
    return texts;
}

QVariant valueOf(IWbemClassObject& object, const BString& name)
{
    Variant variant;
    // A property that this version of the class has not is as good as null.
    const bool there = SUCCEEDED(object.Get(name.get(), 0, variant.get(), nullptr, nullptr));
    return there ? variant.value() : QVariant();
}

WmiRow rowOf(IWbemClassObject& object, const BString& path, const QStringList& names,
             const std::vector<BString>& bstrs)
{
    QList<QVariant> values;
    values.reserve(names.size());
    for (const BString& name : bstrs)
        values.append(valueOf(object, name));
    return {valueOf(object, path).toString(), names, values};
}

/// Of the properties that this version of the class has.
QMap<QString, QString> typesOf(IWbemClassObject& object, const QStringList& names,
                               const std::vector<BString>& bstrs)
{
    QMap<QString, QString> types;
    for (std::size_t i = 0; i < bstrs.size(); ++i) {
        CIMTYPE type = CIM_EMPTY;
        if (SUCCEEDED(object.Get(bstrs[i].get(), 0, nullptr, &type, nullptr)))
            types.insert(names[static_cast<qsizetype>(i)], cimTypeName(type));
    }
    return types;
}

/// "SoftwareLicensingService" of "SoftwareLicensingService.Version=\"10.0\"".
QString classOf(const QString& path)
{
    return path.section(u'.', 0, 0);
}

HRESULT put(IWbemClassObject& object, const WmiArgument& argument)
{
    const BString name(argument.name);
    return std::visit(
        [&](const auto& value) {
            Variant variant(value);
            return object.Put(name.get(), 0, variant.get(), 0);
        },
        argument.value);
}

/// 0 where the method says nothing.
HRESULT returnValueOf(const ComPointer<IWbemClassObject>& out)
{
    static const QString kReturnValue = QStringLiteral("ReturnValue");
    return out ? static_cast<HRESULT>(valueOf(*out.get(), BString(kReturnValue)).toUInt()) : S_OK;
}

} // namespace

WmiSession::WmiSession(ComPointer<IWbemServices> services, const Limit& limit, WmiWitness witness)
    : m_services(std::move(services))
    , m_stop(limit.stop)
    , m_until(std::chrono::steady_clock::now() + limit.timeout)
    , m_witness(std::move(witness))
{}

Result<void> WmiSession::checkLimit() const
{
    if (m_stop.stop_requested())
        return Failure{Cause::Cancelled, 0, {}};
    if (std::chrono::steady_clock::now() >= m_until)
        return Failure{Cause::TimedOut, static_cast<std::uint32_t>(WBEM_S_TIMEDOUT), {}};
    return {};
}

Result<QList<WmiRow>> WmiSession::query(const WmiQuery& query) const
{
    const auto began = std::chrono::steady_clock::now();
    WmiAnswer answer{query, {}, {}, Failure{}};
    answer.rows = rowsOf(query, answer.types);
    answer.took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    if (m_witness)
        m_witness(answer);
    return answer.rows;
}

Result<QList<WmiRow>> WmiSession::rowsOf(const WmiQuery& query, QMap<QString, QString>& types) const
{
    if (const auto within = checkLimit(); !within)
        return within.error();
    const QString wql = query.wql();
    ComPointer<IEnumWbemClassObject> rows;
    const HRESULT asked =
        m_services->ExecQuery(BString(QStringLiteral("WQL")).get(), BString(wql).get(),
                              WBEM_FLAG_RETURN_IMMEDIATELY | WBEM_FLAG_FORWARD_ONLY, nullptr, rows.out());
    if (FAILED(asked))
        return wmiFailure(asked, wql);
    if (const HRESULT allowed = allowImpersonation(*rows.get()); FAILED(allowed))
        return wmiFailure(allowed, wql);

    const BString path(QStringLiteral("__RELPATH"));
    const std::vector<BString> names = bstrings(query.properties);
    QList<WmiRow> found;
    for (;;) {
        Batch batch{};
        ULONG count = 0;
        const HRESULT next = rows->Next(kPatienceMs, static_cast<ULONG>(batch.size()), batch.data(), &count);
        for (ULONG i = 0; i < count; ++i) {
            const ComPointer<IWbemClassObject> object(batch[i]);
            if (m_witness && found.isEmpty())
                types = typesOf(*object.get(), query.properties, names);
            found.append(rowOf(*object.get(), path, query.properties, names));
        }
        if (FAILED(next))
            return wmiFailure(next, wql);
        if (next == WBEM_S_FALSE)
            return found;
        if (const auto within = checkLimit(); !within)
            return within.error();
    }
}

Result<ComPointer<IWbemClassObject>> WmiSession::inParameters(const QString& path, const QString& method,
                                                              const QList<WmiArgument>& arguments) const
{
    const QString name = classOf(path);
    ComPointer<IWbemClassObject> definition;
    HRESULT result = m_services->GetObject(BString(name).get(), 0, nullptr, definition.out(), nullptr);
    ComPointer<IWbemClassObject> signature;
    if (SUCCEEDED(result))
        result = definition->GetMethod(BString(method).get(), 0, signature.out(), nullptr);
    ComPointer<IWbemClassObject> parameters;
    if (SUCCEEDED(result) && !signature)
        result = static_cast<HRESULT>(WBEM_E_INVALID_METHOD_PARAMETERS);
    if (SUCCEEDED(result))
        result = signature->SpawnInstance(0, parameters.out());
    for (const WmiArgument& argument : arguments) {
        if (SUCCEEDED(result))
            result = put(*parameters.get(), argument);
    }
    if (FAILED(result))
        return wmiFailure(result, QStringLiteral("%1.%2").arg(name, method));
    return parameters;
}

Result<void> WmiSession::call(const QString& path, const QString& method,
                              const QList<WmiArgument>& arguments) const
{
    if (const auto within = checkLimit(); !within)
        return within.error();
    ComPointer<IWbemClassObject> in;
    if (!arguments.isEmpty()) {
        auto parameters = inParameters(path, method, arguments);
        if (!parameters)
            return parameters.error();
        in = std::move(parameters).value();
    }
    ComPointer<IWbemClassObject> out;
    const HRESULT called = m_services->ExecMethod(BString(path).get(), BString(method).get(), 0, nullptr,
                                                  in.get(), out.out(), nullptr);
    const HRESULT result = FAILED(called) ? called : returnValueOf(out);
    if (FAILED(result))
        return wmiFailure(result, QStringLiteral("%1.%2").arg(classOf(path), method));
    return {};
}

} // namespace activation::windows
