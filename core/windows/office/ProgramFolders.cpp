// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/ProgramFolders.h"

#include <windows.h>

#include <combaseapi.h>
#include <knownfolders.h>
#include <shlobj.h>

#include <memory>

namespace activation::windows {

namespace {

struct FreeTaskMemory
{
    void operator()(wchar_t* text) const { CoTaskMemFree(text); }
};

/// Empty when this Windows has no such folder.
QString folder(const KNOWNFOLDERID& id)
{
    wchar_t* path = nullptr;
    const HRESULT result = SHGetKnownFolderPath(id, KF_FLAG_DEFAULT, nullptr, &path);
    const std::unique_ptr<wchar_t, FreeTaskMemory> owner(path);
    return SUCCEEDED(result) ? QString::fromWCharArray(path) : QString();
}

QStringList distinct(QStringList folders)
{
    folders.removeAll(QString());
    folders.removeDuplicates();
    return folders;
}

} // namespace

ProgramFolders programFolders()
{
    return {distinct({folder(FOLDERID_ProgramFiles), folder(FOLDERID_ProgramFilesX64),
                      folder(FOLDERID_ProgramFilesX86)}),
            distinct({folder(FOLDERID_ProgramFilesCommon), folder(FOLDERID_ProgramFilesCommonX64),
                      folder(FOLDERID_ProgramFilesCommonX86)}),
            folder(FOLDERID_System)};
}

} // namespace activation::windows
