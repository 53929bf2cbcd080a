// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/ThisMachine.h"

#include "app/windows/ProgramData.h"
#include "core/windows/WindowsRecorder.h"
#include "core/windows/WindowsSystem.h"
#include "core/windows/base/Registry.h"

#include <objbase.h>
#include <shlobj.h>

namespace activation::app {

std::unique_ptr<System> thisMachine()
{
    return std::make_unique<windows::WindowsSystem>();
}

Result<recording::Recording> recordThisMachine(const Limit& limit)
{
    return windows::recordWindows(limit);
}

QString programData()
{
    struct FreeTask
    {
        void operator()(wchar_t* text) const { CoTaskMemFree(text); }
    };
    wchar_t* path = nullptr;
    const HRESULT result = SHGetKnownFolderPath(FOLDERID_ProgramData, KF_FLAG_DEFAULT, nullptr, &path);
    const std::unique_ptr<wchar_t, FreeTask> owner(path);
    return SUCCEEDED(result) ? QString::fromWCharArray(path) : QStringLiteral("C:\\ProgramData");
}

QString machineWideFolder()
{
    return programData() + QStringLiteral("\\Activation Assistant");
}

QString profileByPolicy()
{
    const auto policy = windows::RegistryKey::open(
        windows::RegistryHive::LocalMachine, QStringLiteral("SOFTWARE\\Policies\\Activation Assistant"));
    return policy ? policy->text(QStringLiteral("ProfilePath")).value_or(QString()) : QString();
}

} // namespace activation::app
