// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/windows/licensing/inprocess/RecordedObject.h"

#include <QJsonArray>
#include <QMap>

namespace activation::windows {

namespace {

QString text(LPCWSTR wide)
{
    return QString::fromWCharArray(wide);
}

BSTR bstr(const QString& value)
{
    return SysAllocStringLen(reinterpret_cast<const OLECHAR*>(value.utf16()),
                             static_cast<UINT>(value.size()));
}

SAFEARRAY* bstrs(const QJsonArray& texts)
{
    SAFEARRAY* const array = SafeArrayCreateVector(VT_BSTR, 0, static_cast<ULONG>(texts.size()));
    for (LONG i = 0; i < texts.size(); ++i) {
        const BSTR element = bstr(texts.at(i).toString());
        SafeArrayPutElement(array, &i, element); // copies
        SysFreeString(element);
    }
    return array;
}

bool isNumber(const QString& value)
{
    return value.startsWith(QStringLiteral("0x"));
}

void fill(VARIANT& variant, const QJsonValue& value)
{
    VariantInit(&variant);
    V_VT(&variant) = VT_NULL;
    if (value.isBool()) {
        V_VT(&variant) = VT_BOOL;
        V_BOOL(&variant) = value.toBool() ? VARIANT_TRUE : VARIANT_FALSE;
    } else if (value.isDouble() || isNumber(value.toString())) {
        const qint64 number = value.isDouble() ? value.toInteger() : value.toString().toLongLong(nullptr, 16);
        V_VT(&variant) = VT_I4;
        V_I4(&variant) = static_cast<LONG>(static_cast<quint32>(number));
    } else if (value.isString()) {
        V_VT(&variant) = VT_BSTR;
        V_BSTR(&variant) = bstr(value.toString());
    } else if (value.isArray()) {
        V_VT(&variant) = VT_ARRAY | VT_BSTR;
        V_ARRAY(&variant) = bstrs(value.toArray());
    }
}

/// In-parameters of the licensing methods, as their class descriptions have them.
QJsonObject parametersOf(const QString& method)
{
    static const QMap<QString, QJsonObject> kMethods{
        {QStringLiteral("SetKeyManagementServiceMachine"), {{QStringLiteral("MachineName"), QString()}}},
        {QStringLiteral("SetKeyManagementServicePort"), {{QStringLiteral("PortNumber"), 0}}},
        {QStringLiteral("SetKeyManagementServiceLookupDomain"),
         {{QStringLiteral("LookupDomain"), QString()}}},
        {QStringLiteral("SetVLActivationTypeEnabled"), {{QStringLiteral("ActivationType"), 0}}},
        {QStringLiteral("InstallProductKey"), {{QStringLiteral("ProductKey"), QString()}}},
    };
    return kMethods.value(method);
}

} // namespace

RecordedObject::RecordedObject(QJsonObject values, ObjectCount alive)
    : UnimplementedObject(std::move(alive))
    , m_values(std::move(values))
{}

HRESULT RecordedObject::Get(LPCWSTR name, LONG /*flags*/, VARIANT* value, CIMTYPE* /*type*/, LONG* /*flavor*/)
{
    const auto found = m_values.constFind(text(name));
    if (found == m_values.constEnd())
        return static_cast<HRESULT>(WBEM_E_NOT_FOUND);
    fill(*value, *found);
    return S_OK;
}

HRESULT RecordedObject::Put(LPCWSTR name, LONG /*flags*/, VARIANT* value, CIMTYPE /*type*/)
{
    const auto found = m_values.find(text(name));
    if (found == m_values.end())
        return static_cast<HRESULT>(WBEM_E_NOT_FOUND);
    if (V_VT(value) != (found->isString() ? VT_BSTR : VT_I4))
        return static_cast<HRESULT>(WBEM_E_TYPE_MISMATCH);
    if (found->isString())
        *found = text(V_BSTR(value));
    else
        *found = static_cast<qint64>(V_I4(value));
    return S_OK;
}

HRESULT RecordedObject::SpawnInstance(LONG /*flags*/, IWbemClassObject** instance)
{
    *instance = new RecordedObject(m_values, alive());
    return S_OK;
}

HRESULT RecordedObject::GetMethod(LPCWSTR name, LONG /*flags*/, IWbemClassObject** in, IWbemClassObject** out)
{
    if (out)
        *out = nullptr;
    const QJsonObject parameters = parametersOf(text(name));
    *in = parameters.isEmpty() ? nullptr : new RecordedObject(parameters, alive());
    return S_OK;
}

} // namespace activation::windows
