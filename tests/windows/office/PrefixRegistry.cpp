// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/windows/office/PrefixRegistry.h"

#include "core/windows/base/Registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace activation::windows {

namespace {

const QString kUninstall = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall");

struct Place
{
    HKEY root;
    REGSAM view;
    QString path;
};

const wchar_t* wide(const QString& text)
{
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

Place placeOf(const QString& key)
{
    const QString root = key.section(u'\\', 0, 0);
    const QString path = key.section(u'\\', 1);
    if (root == u"HKCU")
        return {HKEY_CURRENT_USER, KEY_WOW64_64KEY, path};
    EXPECT_TRUE(root == u"HKLM" || root == u"HKLM32") << key.toStdString();
    return {HKEY_LOCAL_MACHINE, REGSAM(root == u"HKLM" ? KEY_WOW64_64KEY : KEY_WOW64_32KEY), path};
}

void writeText(HKEY key, const QString& name, DWORD type, const QString& text)
{
    const QByteArray bytes(reinterpret_cast<const char*>(text.utf16()), (text.size() + 1) * 2);
    RegSetValueExW(key, wide(name), 0, type, reinterpret_cast<const BYTE*>(bytes.constData()),
                   static_cast<DWORD>(bytes.size()));
}

void writeValue(HKEY key, const QString& name, const QJsonValue& value)
{
    if (value.isDouble()) {
        const auto number = static_cast<DWORD>(value.toDouble());
        RegSetValueExW(key, wide(name), 0, REG_DWORD, reinterpret_cast<const BYTE*>(&number), sizeof number);
    } else if (value.isArray()) {
        QString list;
        for (const QJsonValue& text : value.toArray())
            list += text.toString() + QChar(u'\0');
        writeText(key, name, REG_MULTI_SZ, list);
    } else {
        writeText(key, name, REG_SZ, value.toString());
    }
}

QStringList uninstallKeys(RegistryView view)
{
    const auto list = RegistryKey::open(RegistryHive::LocalMachine, kUninstall, view);
    return list ? list->subkeys() : QStringList();
}

} // namespace

bool isWine()
{
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
}

void forgetOffice()
{
    for (const QString& key :
         {QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Office"),
          QStringLiteral("HKLM32\\SOFTWARE\\Microsoft\\Office"),
          QStringLiteral("HKCU\\Software\\Microsoft\\Office"),
          QStringLiteral("HKLM\\SOFTWARE\\Classes\\Installer\\Products"),
          QStringLiteral("HKCU\\Software\\Classes\\Local "
                         "Settings\\Software\\Microsoft\\Windows\\CurrentVersion\\AppModel")})
        deleteKey(key);
    for (const QString& name : uninstallKeys(RegistryView::Of64Bit))
        deleteKey(QStringLiteral("HKLM\\") + kUninstall + u'\\' + name);
    for (const QString& name : uninstallKeys(RegistryView::Of32Bit))
        deleteKey(QStringLiteral("HKLM32\\") + kUninstall + u'\\' + name);
    for (const QString& programs :
         {QStringLiteral("C:/Program Files"), QStringLiteral("C:/Program Files (x86)")}) {
        QDir(programs + QStringLiteral("/Microsoft Office")).removeRecursively();
        QDir(programs + QStringLiteral("/Microsoft Office 15")).removeRecursively();
        for (const QString& shared : {QStringLiteral("ClickToRun"), QStringLiteral("OFFICE14"),
                                      QStringLiteral("OFFICE15"), QStringLiteral("OFFICE16")})
            QDir(programs + QStringLiteral("/Common Files/Microsoft Shared/") + shared).removeRecursively();
    }
}

void writeKeys(const QJsonObject& keys)
{
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        const Place place = placeOf(key.key());
        HKEY handle = nullptr;
        ASSERT_EQ(RegCreateKeyExW(place.root, wide(place.path), 0, nullptr, 0, KEY_WRITE | place.view,
                                  nullptr, &handle, nullptr),
                  ERROR_SUCCESS)
            << key.key().toStdString();
        const QJsonObject values = key.value().toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            writeValue(handle, value.key(), value.value());
        RegCloseKey(handle);
    }
}

void deleteKey(const QString& key)
{
    const Place place = placeOf(key);
    HKEY handle = nullptr;
    if (RegOpenKeyExW(place.root, wide(place.path), 0, KEY_ALL_ACCESS | place.view, &handle) != ERROR_SUCCESS)
        return;
    RegDeleteTreeW(handle, nullptr);
    RegCloseKey(handle);
    RegDeleteKeyExW(place.root, wide(place.path), place.view, 0);
}

void writeFile(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    file.write(content);
}

} // namespace activation::windows
