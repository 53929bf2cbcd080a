// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/windows/licensing/inprocess/InProcessServices.h"

#include "core/windows/wmi/BString.h"
#include "tests/windows/licensing/inprocess/RecordedObject.h"
#include "tests/windows/licensing/inprocess/RecordedRows.h"

namespace activation::windows {

namespace {

const QString kMachine = QStringLiteral("KeyManagementServiceMachine");
const QString kPort = QStringLiteral("KeyManagementServicePort");
const QString kDomain = QStringLiteral("KeyManagementServiceLookupDomain");
const QString kType = QStringLiteral("VLActivationTypeEnabled");

/// The first product that has a key takes the new one: Windows.
void putKey(const QString& key, Recording& recording)
{
    for (QJsonObject& row : recording.classes[QStringLiteral("SoftwareLicensingProduct")]) {
        if (row.value(u"PartialProductKey").isString()) {
            row.insert(QStringLiteral("PartialProductKey"), key.right(5));
            return;
        }
    }
}

/// A setting of the service or of one product. A product without one of its own shows that of the service.
void putSetting(const MethodCall& call, const QString& property, const QJsonValue& value, WmiWorld& world)
{
    Recording& recording = world.recording;
    QJsonObject* const row = recording.find(call.path);
    world.settings.put(*row, property, value);
    if (!row->contains(property)) // no class shows what has no column there
        return;
    const QJsonValue before = row->value(property);
    row->insert(property, value);
    if (!call.path.startsWith(QStringLiteral("SoftwareLicensingService")))
        return;
    for (QJsonObject& product : recording.classes[QStringLiteral("SoftwareLicensingProduct")]) {
        const QJsonValue shown = product.value(property);
        if (shown == before || shown.isNull() || shown == QJsonValue(0))
            product.insert(property, value);
    }
}

/// Without a port the service shows 1688, a product 0 (both seen on Windows 10).
void clearPort(const MethodCall& call, WmiWorld& world)
{
    putSetting(call, kPort, 0, world);
    if (call.path.startsWith(QStringLiteral("SoftwareLicensingService")))
        world.recording.find(call.path)->insert(kPort, 1688);
}

/// What Windows would have changed.
void apply(const MethodCall& call, WmiWorld& world)
{
    QJsonObject* const row = world.recording.find(call.path);
    if (!row)
        return;
    if (call.method == QStringLiteral("SetKeyManagementServiceMachine"))
        putSetting(call, kMachine, call.arguments.value(u"MachineName"), world);
    else if (call.method == QStringLiteral("ClearKeyManagementServiceMachine"))
        putSetting(call, kMachine, QJsonValue(), world);
    else if (call.method == QStringLiteral("SetKeyManagementServicePort"))
        putSetting(call, kPort, call.arguments.value(u"PortNumber"), world);
    else if (call.method == QStringLiteral("ClearKeyManagementServicePort"))
        clearPort(call, world);
    else if (call.method == QStringLiteral("SetKeyManagementServiceLookupDomain"))
        putSetting(call, kDomain, call.arguments.value(u"LookupDomain"), world);
    else if (call.method == QStringLiteral("ClearKeyManagementServiceLookupDomain"))
        putSetting(call, kDomain, QJsonValue(), world);
    else if (call.method == QStringLiteral("SetVLActivationTypeEnabled"))
        putSetting(call, kType, call.arguments.value(u"ActivationType"), world);
    else if (call.method == QStringLiteral("ClearVLActivationTypeEnabled"))
        putSetting(call, kType, 0, world);
    else if (call.method == QStringLiteral("InstallProductKey"))
        putKey(call.arguments.value(u"ProductKey").toString(), world.recording);
    else if (call.method == QStringLiteral("Activate")) {
        row->insert(QStringLiteral("LicenseStatus"), 1);
        row->insert(QStringLiteral("LicenseStatusReason"), QStringLiteral("0x00000000"));
        row->insert(QStringLiteral("GracePeriodRemaining"), 259200);
    }
}

/// Semi-synchronous and forward only, or the product waits where it should not.
constexpr LONG kWanted = WBEM_FLAG_RETURN_IMMEDIATELY | WBEM_FLAG_FORWARD_ONLY;

} // namespace

InProcessServices::InProcessServices(std::shared_ptr<WmiWorld> world)
    : UnimplementedServices(world->alive)
    , m_world(std::move(world))
{}

HRESULT InProcessServices::GetObject(const BSTR path, LONG /*flags*/, IWbemContext* /*context*/,
                                     IWbemClassObject** object, IWbemCallResult** /*call*/)
{
    const std::scoped_lock lock(m_world->mutex);
    if (!m_world->recording.classes.contains(textOf(path)))
        return static_cast<HRESULT>(WBEM_E_INVALID_CLASS);
    *object = new RecordedObject({}, alive());
    return S_OK;
}

HRESULT InProcessServices::ExecQuery(const BSTR language, const BSTR query, LONG flags,
                                     IWbemContext* /*context*/, IEnumWbemClassObject** rows)
{
    if (const HRESULT result = m_world->pass(WmiPlace::Query); FAILED(result))
        return result;
    const std::scoped_lock lock(m_world->mutex);
    m_world->queries.append(textOf(query));
    const auto selection = selectionFrom(textOf(query));
    if (!selection || textOf(language) != QStringLiteral("WQL") || flags != kWanted)
        return static_cast<HRESULT>(WBEM_E_INVALID_QUERY);
    const auto found = m_world->recording.classes.constFind(selection->className);
    QList<QJsonObject> chosen;
    HRESULT first = m_world->faults.classFails.value(selection->className, S_OK);
    if (found == m_world->recording.classes.constEnd()) {
        first = static_cast<HRESULT>(WBEM_E_INVALID_CLASS);
    } else {
        for (const QJsonObject& row : *found) {
            // What a class has, each of its instances has, if only as null.
            for (const QString& property : selection->properties) {
                if (!row.contains(property))
                    return static_cast<HRESULT>(WBEM_E_INVALID_QUERY);
            }
            if (selection->matches(row))
                chosen.append(selection->shownOf(row));
        }
    }
    *rows = new RecordedRows(chosen, first, m_world);
    return S_OK;
}

HRESULT InProcessServices::ExecMethod(const BSTR path, const BSTR method, LONG /*flags*/,
                                      IWbemContext* /*context*/, IWbemClassObject* in, IWbemClassObject** out,
                                      IWbemCallResult** /*call*/)
{
    MethodCall call{textOf(path), textOf(method), {}};
    if (in)
        call.arguments = static_cast<RecordedObject*>(in)->values();
    {
        const std::scoped_lock lock(m_world->mutex);
        m_world->calls.append(call);
        if (!m_world->recording.find(call.path))
            return static_cast<HRESULT>(WBEM_E_NOT_FOUND);
    }
    if (const HRESULT result = m_world->pass(WmiPlace::Method); FAILED(result))
        return result;
    const std::scoped_lock lock(m_world->mutex);
    const MethodAnswer answer = m_world->faults.answers.value(call.method);
    if (FAILED(answer.call))
        return answer.call;
    if (answer.returnValue == 0)
        apply(call, *m_world);
    *out = new RecordedObject({{QStringLiteral("ReturnValue"), static_cast<qint64>(answer.returnValue)}},
                              alive());
    return S_OK;
}

} // namespace activation::windows
