// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/model/MachineInspector.h"

namespace activation::ui {

/// What a person takes along from a visit, into the documents folder. Both return the path, or StorageFailed.

/// The redacted support report, named after the support code.
[[nodiscard]] Result<QString> writeReportFile(const Session& session, const WorkplaceFacts& workplace,
                                              const SupportFacts& facts, Language language);

/// A day in the calendar for every license that ends, with an alarm two weeks before.
[[nodiscard]] Result<QString> writeCalendarFile(const QList<License>& licenses,
                                                const WorkplaceFacts& workplace, Language language);

} // namespace activation::ui
