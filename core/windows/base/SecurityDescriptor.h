// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QString>

#include <windows.h>

#include <memory>

namespace activation::windows {

/// Owner and access list of something that Windows protects; owned.
class SecurityDescriptor final
{
public:
    /// From Windows' own text form, as "O:BAG:BAD:P(A;;FA;;;SY)". InvalidInput when it is none.
    [[nodiscard]] static Result<SecurityDescriptor> fromSddl(const QString& sddl);

    /// Owner and access list of what this handle is open for, with READ_CONTROL.
    [[nodiscard]] static Result<SecurityDescriptor> ofFile(HANDLE file);
    [[nodiscard]] static Result<SecurityDescriptor> ofKernelObject(HANDLE object);

    /// Owner and access list, in the text form.
    [[nodiscard]] Result<QString> sddl() const;

    /// For a function that makes something: valid as long as this is. Nothing inherits the handle.
    [[nodiscard]] SECURITY_ATTRIBUTES attributes() const;

private:
    struct Free
    {
        void operator()(void* memory) const { LocalFree(memory); }
    };

    explicit SecurityDescriptor(PSECURITY_DESCRIPTOR descriptor) : m_descriptor(descriptor) {}

    std::unique_ptr<void, Free> m_descriptor;
};

} // namespace activation::windows
