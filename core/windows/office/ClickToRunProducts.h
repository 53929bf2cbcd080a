// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/OfficeProduct.h"
#include "core/windows/office/ProgramFolders.h"
#include "core/windows/office/UninstallEntry.h"

#include <QList>

namespace activation::windows {

/// What Click-to-Run says it has installed, in every layout it ever had and both registry views, without what
/// is only left over: a configuration whose files are gone, an entry that no configuration knows. `preferred`
/// are the person's languages as Windows names them, lower case: a product has a name in each of its own.
[[nodiscard]] QList<OfficeProduct> clickToRunProducts(const QList<UninstallEntry>& entries,
                                                      const ProgramFolders& folders,
                                                      const QStringList& preferred);

} // namespace activation::windows
