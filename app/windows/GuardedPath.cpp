// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/GuardedPath.h"

#include "app/windows/ProgramData.h"
#include "core/windows/base/Handle.h"
#include "core/windows/base/SecurityDescriptor.h"
#include "core/windows/base/Wide.h"
#include "core/windows/base/Win32Error.h"
#include "core/windows/rights/Trust.h"

#include <QDir>
#include <QFileInfo>

namespace activation::app {

namespace {

using namespace windows;

Failure named(const QString& path, const Failure& failure)
{
    return {failure.cause, failure.code, path + QStringLiteral(": ") + failure.detail};
}

Failure notTold(const QString& path)
{
    return storageFailed(path, win32Failure(GetLastError(), QStringLiteral("look at it")).detail);
}

Result<void> checkOne(const QString& path, Guard guard)
{
    const QString native = QDir::toNativeSeparators(path);
    // A folder too, and a link itself in place of what it leads to.
    const Handle file(CreateFileW(wide(native), READ_CONTROL | FILE_READ_ATTRIBUTES,
                                  FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                  OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT,
                                  nullptr));
    FILE_ATTRIBUTE_TAG_INFO info{};
    if (!file || !GetFileInformationByHandleEx(file.get(), FileAttributeTagInfo, &info, sizeof info))
        return notTold(native);
    if (info.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT)
        return Failure{Cause::Untrusted, 0, native + QStringLiteral(": a link")};
    const auto descriptor = SecurityDescriptor::ofFile(file.get());
    if (!descriptor)
        return named(native, descriptor.error());
    const auto sddl = descriptor->sddl();
    if (!sddl)
        return named(native, sddl.error());
    const auto list = accessListFromSddl(*sddl);
    if (!list)
        return Failure{Cause::Untrusted, 0, native + QStringLiteral(": ") + *sddl};
    if (const auto trust = checkTrust(*list, guard); !trust)
        return named(native, trust.error());
    return {};
}

} // namespace

Result<void> checkGuarded(const QString& path)
{
    if (auto folder = checkOne(QFileInfo(path).absolutePath(), Guard::Place); !folder)
        return folder;
    return checkOne(path, Guard::Contents);
}

Result<void> makeGuardedFolder(const QString& path)
{
    const auto descriptor = SecurityDescriptor::fromSddl(kGuardedFolder.toString());
    if (!descriptor)
        return descriptor.error();
    SECURITY_ATTRIBUTES attributes = descriptor->attributes();
    if (!CreateDirectoryW(wide(QDir::toNativeSeparators(path)), &attributes) &&
        GetLastError() != ERROR_ALREADY_EXISTS)
        return named(path, win32Failure(GetLastError(), QStringLiteral("cannot be made")));
    return checkGuarded(path);
}

QString guardedJournalFolder()
{
    // Not in the folder of the profile, which an administrator may have made with ProgramData's own rights.
    return programData() + QStringLiteral("\\Activation Assistant Journal");
}

} // namespace activation::app
