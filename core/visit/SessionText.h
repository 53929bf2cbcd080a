// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/Session.h"

#include <QByteArray>

namespace activation {

/// What session.json holds. Findings and licenses are not in it: they are looked up again.
[[nodiscard]] QByteArray sessionText(const Session& session);

/// BadReply when any value is missing, of another type or not known: a whole session or none.
[[nodiscard]] Result<Session> parseSession(const QByteArray& bytes);

} // namespace activation
