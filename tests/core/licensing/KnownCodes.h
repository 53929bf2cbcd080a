// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstdint>

namespace activation {

/// Every error code an activation may end with, and who can help, as the collected knowledge about error
/// codes has them. In the order of the code; kept apart from the table of the program on purpose.
struct KnownCode
{
    std::uint32_t code;
    const char* who;
};

inline constexpr std::array kKnownCodes{
    KnownCode{1603, "helpdesk"},        KnownCode{1618, "user"},
    KnownCode{17000, "user"},           KnownCode{17001, "user"},
    KnownCode{17002, "user"},           KnownCode{17004, "helpdesk"},
    KnownCode{0x4004F00C, "user"},      KnownCode{0x4004F00D, "user"},
    KnownCode{0x4004F040, "user"},      KnownCode{0x4004F065, "helpdesk"},
    KnownCode{0x4004F401, "user"},      KnownCode{0x4004FC04, "user"},
    KnownCode{0x4004FC05, "user"},      KnownCode{0x4004FC06, "helpdesk"},
    KnownCode{0x80004005, "helpdesk"},  KnownCode{0x80040154, "helpdesk"},
    KnownCode{0x80041001, "helpdesk"},  KnownCode{0x80041002, "helpdesk"},
    KnownCode{0x80041003, "helpdesk"},  KnownCode{0x8004100E, "helpdesk"},
    KnownCode{0x80041010, "helpdesk"},  KnownCode{0x80041013, "helpdesk"},
    KnownCode{0x80041014, "helpdesk"},  KnownCode{0x80041032, "user"},
    KnownCode{0x8004D102, "user"},      KnownCode{0x8004E108, "helpdesk"},
    KnownCode{0x8004FE21, "helpdesk"},  KnownCode{0x8004FE33, "helpdesk"},
    KnownCode{0x80070001, "helpdesk"},  KnownCode{0x80070002, "helpdesk"},
    KnownCode{0x80070005, "helpdesk"},  KnownCode{0x8007000D, "helpdesk"},
    KnownCode{0x80070057, "helpdesk"},  KnownCode{0x8007007B, "helpdesk"},
    KnownCode{0x80070216, "helpdesk"},  KnownCode{0x80070241, "helpdesk"},
    KnownCode{0x80070422, "helpdesk"},  KnownCode{0x80070426, "helpdesk"},
    KnownCode{0x8007042C, "helpdesk"},  KnownCode{0x80070490, "helpdesk"},
    KnownCode{0x8007054B, "helpdesk"},  KnownCode{0x800706BA, "kms-admin"},
    KnownCode{0x800706BB, "user"},      KnownCode{0x800706BE, "user"},
    KnownCode{0x8007139F, "helpdesk"},  KnownCode{0x8007203A, "helpdesk"},
    KnownCode{0x8007232A, "helpdesk"},  KnownCode{0x8007232B, "user"},
    KnownCode{0x8007232D, "helpdesk"},  KnownCode{0x80072338, "kms-admin"},
    KnownCode{0x8007251D, "helpdesk"},  KnownCode{0x8007267C, "user"},
    KnownCode{0x80072743, "user"},      KnownCode{0x8007274C, "user"},
    KnownCode{0x8007274D, "kms-admin"}, KnownCode{0x80072751, "helpdesk"},
    KnownCode{0x80072AF9, "user"},      KnownCode{0x80072EE2, "helpdesk"},
    KnownCode{0x80072EE7, "helpdesk"},  KnownCode{0x80072EFD, "helpdesk"},
    KnownCode{0x80072EFE, "helpdesk"},  KnownCode{0x80072F8F, "helpdesk"},
    KnownCode{0x80080005, "helpdesk"},  KnownCode{0x80092328, "helpdesk"},
    KnownCode{0x800F0922, "helpdesk"},  KnownCode{0x80131501, "helpdesk"},
    KnownCode{0x803F7001, "helpdesk"},  KnownCode{0x803FA067, "helpdesk"},
    KnownCode{0x87E10BC6, "user"},      KnownCode{0xC0000022, "helpdesk"},
    KnownCode{0xC0020017, "helpdesk"},  KnownCode{0xC004B007, "helpdesk"},
    KnownCode{0xC004B011, "user"},      KnownCode{0xC004B100, "helpdesk"},
    KnownCode{0xC004C001, "helpdesk"},  KnownCode{0xC004C003, "helpdesk"},
    KnownCode{0xC004C004, "helpdesk"},  KnownCode{0xC004C007, "helpdesk"},
    KnownCode{0xC004C008, "kms-admin"}, KnownCode{0xC004C012, "user"},
    KnownCode{0xC004C016, "helpdesk"},  KnownCode{0xC004C017, "helpdesk"},
    KnownCode{0xC004C020, "kms-admin"}, KnownCode{0xC004C021, "kms-admin"},
    KnownCode{0xC004C060, "helpdesk"},  KnownCode{0xC004C4A2, "helpdesk"},
    KnownCode{0xC004C770, "helpdesk"},  KnownCode{0xC004D301, "helpdesk"},
    KnownCode{0xC004D302, "user"},      KnownCode{0xC004D307, "helpdesk"},
    KnownCode{0xC004D309, "user"},      KnownCode{0xC004D401, "helpdesk"},
    KnownCode{0xC004E002, "helpdesk"},  KnownCode{0xC004E003, "helpdesk"},
    KnownCode{0xC004E015, "helpdesk"},  KnownCode{0xC004E016, "helpdesk"},
    KnownCode{0xC004E028, "user"},      KnownCode{0xC004F009, "user"},
    KnownCode{0xC004F00F, "user"},      KnownCode{0xC004F010, "user"},
    KnownCode{0xC004F012, "helpdesk"},  KnownCode{0xC004F014, "helpdesk"},
    KnownCode{0xC004F015, "kms-admin"}, KnownCode{0xC004F016, "helpdesk"},
    KnownCode{0xC004F017, "helpdesk"},  KnownCode{0xC004F025, "user"},
    KnownCode{0xC004F029, "user"},      KnownCode{0xC004F02C, "user"},
    KnownCode{0xC004F031, "user"},      KnownCode{0xC004F033, "helpdesk"},
    KnownCode{0xC004F034, "helpdesk"},  KnownCode{0xC004F035, "helpdesk"},
    KnownCode{0xC004F038, "kms-admin"}, KnownCode{0xC004F039, "kms-admin"},
    KnownCode{0xC004F041, "kms-admin"}, KnownCode{0xC004F042, "kms-admin"},
    KnownCode{0xC004F04D, "user"},      KnownCode{0xC004F050, "user"},
    KnownCode{0xC004F051, "helpdesk"},  KnownCode{0xC004F056, "helpdesk"},
    KnownCode{0xC004F057, "helpdesk"},  KnownCode{0xC004F058, "helpdesk"},
    KnownCode{0xC004F059, "helpdesk"},  KnownCode{0xC004F061, "helpdesk"},
    KnownCode{0xC004F063, "helpdesk"},  KnownCode{0xC004F064, "helpdesk"},
    KnownCode{0xC004F065, "helpdesk"},  KnownCode{0xC004F069, "helpdesk"},
    KnownCode{0xC004F06A, "helpdesk"},  KnownCode{0xC004F06B, "kms-admin"},
    KnownCode{0xC004F06C, "user"},      KnownCode{0xC004F074, "user"},
    KnownCode{0xC004F075, "user"},      KnownCode{0xC004F07C, "helpdesk"},
    KnownCode{0xC004F07D, "helpdesk"},  KnownCode{0xC004F081, "helpdesk"},
    KnownCode{0xC004F083, "kms-admin"}, KnownCode{0xC004F200, "helpdesk"},
    KnownCode{0xC004F210, "helpdesk"},  KnownCode{0xC004F211, "user"},
    KnownCode{0xC004F212, "helpdesk"},  KnownCode{0xC004F213, "helpdesk"},
    KnownCode{0xC004FC03, "helpdesk"},  KnownCode{0xC004FC07, "user"},
    KnownCode{0xC004FE00, "user"}};

} // namespace activation
