// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Network.h"

#include <QByteArray>

#include <optional>

namespace activation {

/// The 72 bytes that ask a DCE/RPC server for the KMS interface 51C82175-844E-4750-B0D8-EC255555BC06
/// version 1.0 (C706 12.6.4.3).
[[nodiscard]] QByteArray kmsBind(std::uint32_t callId);

/// What the bytes received so far say: Accepted, OtherInterface, Busy or NotRpc; nullopt while more are
/// needed. Everything behind the first answer is passed over.
[[nodiscard]] std::optional<RpcOutcome> judgeBindReply(QByteArrayView received, std::uint32_t callId);

/// No answer to a bind is longer: what kmsBind() allows the server to send in one fragment.
inline constexpr std::uint16_t kMaxBindReply = 4280;

} // namespace activation
