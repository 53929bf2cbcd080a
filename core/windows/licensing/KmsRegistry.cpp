// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/licensing/KmsRegistry.h"

#include "core/system/Licensing.h"
#include "core/windows/base/Registry.h"
#include "core/windows/base/Wide.h"
#include "core/windows/base/Win32Error.h"
#include "core/windows/rows/LicensingProperties.h"

namespace activation::windows {

namespace {

const QString kName = QStringLiteral("KeyManagementServiceName");
const QString kPortName = QStringLiteral("KeyManagementServicePort");
const QString kDomainName = QStringLiteral("KeyManagementServiceLookupDomain");
const QString kTypeName = QStringLiteral("VLActivationType");

/// A number may have been written as a text.
std::uint32_t numberIn(const RegistryKey& key, const QString& name)
{
    return key.number(name).value_or(key.text(name).value_or(QString()).toUInt());
}

KmsSetting settingIn(const RegistryKey& key)
{
    KmsSetting setting;
    setting.host = key.text(kName).value_or(QString()).trimmed();
    const std::uint32_t port = numberIn(key, kPortName);
    setting.port = port <= 65535 ? static_cast<std::uint16_t>(port) : std::uint16_t{0};
    setting.lookupDomain = key.text(kDomainName).value_or(QString()).trimmed();
    setting.activationType = activationTypeFrom(numberIn(key, kTypeName));
    return setting;
}

Result<void> written(LSTATUS error, const QString& path)
{
    if (error == ERROR_SUCCESS)
        return {};
    return win32Failure(static_cast<unsigned long>(error), QStringLiteral("write %1").arg(path));
}

/// An empty text takes the value away.
Result<void> writeText(const QString& path, const QString& name, const QString& text)
{
    if (text.isEmpty()) {
        const LSTATUS error = RegDeleteKeyValueW(HKEY_LOCAL_MACHINE, wide(path), wide(name));
        return written(error == ERROR_FILE_NOT_FOUND ? ERROR_SUCCESS : error, path);
    }
    const auto bytes = static_cast<DWORD>((text.size() + 1) * qsizetype{sizeof(char16_t)});
    return written(RegSetKeyValueW(HKEY_LOCAL_MACHINE, wide(path), wide(name), REG_SZ, wide(text), bytes),
                   path);
}

Result<void> writeType(const QString& path, ActivationType type)
{
    if (type == ActivationType::Any)
        return writeText(path, kTypeName, {});
    const auto number = static_cast<DWORD>(type);
    return written(
        RegSetKeyValueW(HKEY_LOCAL_MACHINE, wide(path), wide(kTypeName), REG_DWORD, &number, sizeof(number)),
        path);
}

} // namespace

KmsRegistry::KmsRegistry(QString path) : m_path(std::move(path)) {}

KmsSettings KmsRegistry::read() const
{
    KmsSettings settings;
    const auto root = RegistryKey::open(RegistryHive::LocalMachine, m_path);
    if (!root)
        return settings;
    settings.insert(QString(), settingIn(*root));
    for (const QString& application : root->subkeys()) {
        const auto key = root->open(application);
        if (!key || !isApplication(application.toLower()))
            continue;
        settings.insert(application.toLower(), settingIn(*key));
        for (const QString& product : key->subkeys()) {
            if (const auto own = key->open(product))
                settings.insert(product.toLower(), settingIn(*own));
        }
    }
    return withoutEmptyLevels(std::move(settings));
}

Result<void> KmsRegistry::write(const QString& application, const KmsSetting& setting) const
{
    if (!isApplication(application))
        return Failure{Cause::NotFound, 0, application};
    const QString path = m_path + u'\\' + application;
    const bool hasPort = !setting.host.isEmpty() && setting.port != 0;
    return writeText(path, kPortName, hasPort ? QString::number(setting.port) : QString())
        .andThen([&] { return writeText(path, kName, setting.host); })
        .andThen([&] { return writeText(path, kDomainName, setting.lookupDomain); })
        .andThen([&] { return writeType(path, setting.activationType); });
}

} // namespace activation::windows
