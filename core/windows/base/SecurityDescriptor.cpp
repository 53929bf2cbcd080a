// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/SecurityDescriptor.h"

#include "core/windows/base/Wide.h"
#include "core/windows/base/Win32Error.h"

#include <aclapi.h>
#include <sddl.h>

namespace activation::windows {

namespace {

constexpr SECURITY_INFORMATION kOwnerAndAccess = OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION;

Result<PSECURITY_DESCRIPTOR> read(HANDLE object, SE_OBJECT_TYPE type)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const DWORD error =
        GetSecurityInfo(object, type, kOwnerAndAccess, nullptr, nullptr, nullptr, nullptr, &descriptor);
    if (error != ERROR_SUCCESS)
        return win32Failure(error, QStringLiteral("read a security descriptor"));
    return descriptor;
}

} // namespace

Result<SecurityDescriptor> SecurityDescriptor::fromSddl(const QString& sddl)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(wide(sddl), SDDL_REVISION_1, &descriptor,
                                                              nullptr))
        return Failure{Cause::InvalidInput, win32Failure(GetLastError(), {}).code, sddl};
    return SecurityDescriptor(descriptor);
}

Result<SecurityDescriptor> SecurityDescriptor::ofFile(HANDLE file)
{
    const auto descriptor = read(file, SE_FILE_OBJECT);
    if (!descriptor)
        return descriptor.error();
    return SecurityDescriptor(*descriptor);
}

Result<SecurityDescriptor> SecurityDescriptor::ofKernelObject(HANDLE object)
{
    const auto descriptor = read(object, SE_KERNEL_OBJECT);
    if (!descriptor)
        return descriptor.error();
    return SecurityDescriptor(*descriptor);
}

Result<QString> SecurityDescriptor::sddl() const
{
    wchar_t* text = nullptr;
    if (!ConvertSecurityDescriptorToStringSecurityDescriptorW(m_descriptor.get(), SDDL_REVISION_1,
                                                              kOwnerAndAccess, &text, nullptr))
        return win32Failure(GetLastError(), QStringLiteral("write a security descriptor"));
    const std::unique_ptr<wchar_t, Free> owner(text);
    return QString::fromWCharArray(text);
}

SECURITY_ATTRIBUTES SecurityDescriptor::attributes() const
{
    return {sizeof(SECURITY_ATTRIBUTES), m_descriptor.get(), FALSE};
}

} // namespace activation::windows
