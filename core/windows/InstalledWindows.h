// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/system/Machine.h"

namespace activation::windows {

/// Windows as it describes itself in its registry. Fails where that has no build number.
[[nodiscard]] Result<WindowsEdition> readInstalledWindows();

/// Such as 22631; 0 where the registry has none.
[[nodiscard]] int windowsBuild();

/// Windows 11 still calls itself Windows 10 in the registry.
[[nodiscard]] QString productNameOf(const QString& nameInRegistry, int build, bool server);

/// By what the firmware calls the machine. (That a hypervisor runs says nothing: Windows puts itself on one.)
[[nodiscard]] bool isVirtualMachine(const QString& manufacturer, const QString& product);

/// Whether this maker's computers, or virtual machines, are Macs.
[[nodiscard]] bool isMac(const QString& manufacturer);

/// Member of an Active Directory domain.
[[nodiscard]] Result<bool> isDomainMember();

} // namespace activation::windows
