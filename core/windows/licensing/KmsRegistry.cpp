// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/licensing/KmsRegistry.h"

#include "core/system/Licensing.h"
#include "core/windows/base/Registry.h"
#include "core/windows/base/Wide.h"
#include "core/windows/base/Win32Error.h"

#include <optional>

namespace activation::windows {

namespace {

const QString kName = QStringLiteral("KeyManagementServiceName");
const QString kPortName = QStringLiteral("KeyManagementServicePort");

void take(const RegistryKey& key, const QString& scope, KmsSettings& settings)
{
    const QString host = key.text(kName).value_or(QString()).trimmed();
    if (host.isEmpty())
        return;
    const std::uint32_t number = key.number(kPortName).value_or(0);
    const std::uint16_t port = number <= 65535 ? static_cast<std::uint16_t>(number) : std::uint16_t{0};
    settings.insert(scope, {host, port != 0 ? port : key.text(kPortName).value_or(QString()).toUShort()});
}

Result<void> written(LSTATUS error, const QString& path)
{
    if (error == ERROR_SUCCESS)
        return {};
    return win32Failure(static_cast<unsigned long>(error), QStringLiteral("write %1").arg(path));
}

Result<void> writeText(const QString& path, const QString& name, const QString& text)
{
    const auto bytes = static_cast<DWORD>((text.size() + 1) * qsizetype{sizeof(char16_t)});
    return written(RegSetKeyValueW(HKEY_LOCAL_MACHINE, wide(path), wide(name), REG_SZ, wide(text), bytes),
                   path);
}

Result<void> removeValue(const QString& path, const QString& name)
{
    const LSTATUS error = RegDeleteKeyValueW(HKEY_LOCAL_MACHINE, wide(path), wide(name));
    return written(error == ERROR_FILE_NOT_FOUND ? ERROR_SUCCESS : error, path);
}

} // namespace

KmsRegistry::KmsRegistry(QString path) : m_path(std::move(path)) {}

KmsSettings KmsRegistry::read() const
{
    KmsSettings settings;
    const auto root = RegistryKey::open(RegistryHive::LocalMachine, m_path);
    if (!root)
        return settings;
    take(*root, {}, settings);
    for (const QString& application : root->subkeys()) {
        const auto key = root->open(application);
        if (!key || !isApplication(application.toLower()))
            continue;
        take(*key, application.toLower(), settings);
        for (const QString& product : key->subkeys()) {
            if (const auto own = key->open(product))
                take(*own, product.toLower(), settings);
        }
    }
    return settings;
}

Result<void> KmsRegistry::write(const QString& application, const KmsSetting& setting) const
{
    if (!isApplication(application))
        return Failure{Cause::NotFound, 0, application};
    const QString path = m_path + u'\\' + application;
    if (setting.host.isEmpty() || setting.port == 0) {
        if (Result<void> removed = removeValue(path, kPortName); !removed)
            return removed;
    }
    if (setting.host.isEmpty())
        return removeValue(path, kName);
    if (Result<void> host = writeText(path, kName, setting.host); !host || setting.port == 0)
        return host;
    return writeText(path, kPortName, QString::number(setting.port));
}

} // namespace activation::windows
