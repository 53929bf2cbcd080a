// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorEvidence.h"

#include <algorithm>

namespace activation::text {

namespace {

constexpr std::array<std::uint32_t, 10> kUnreachable{0xC004F074, 0x800706BA, 0xC0020017, 0x8007274C,
                                                     0x8007274D, 0x80072743, 0x80072751, 0x800706BE,
                                                     0x8007139F, 0xC004F039};
constexpr std::array<std::uint32_t, 8> kUnnamed{0x8007232B, 0x80092328, 0x8007232A, 0x8007251D,
                                                0x8007007B, 0x8007267C, 0x8007232D, 0x80072AF9};

/// Not activated, or no longer.
constexpr std::array<std::uint32_t, 5> kNotRenewed{0xC004F009, 0x4004F00C, 0x4004F00D, 0xC004FC07,
                                                   0xC004FE00};
constexpr std::array<std::uint32_t, 3> kNamedToo{0xC004F074, 0x800706BA, 0xC0020017};
constexpr std::array<std::uint32_t, 2> kReachedToo{0xC004F056, 0x800706BB};
constexpr std::array<std::uint32_t, 7> kAnyHostToo{0xC004F06C, 0xC004F038, 0xC004F041, 0xC004F042,
                                                   0xC004F015, 0xC004F056, 0xC004F06B};
constexpr std::array<std::uint32_t, 9> kServerInOrder{0xC004F074, 0x800706BA, 0xC0020017,
                                                      0x8007274C, 0x8007274D, 0x80072751,
                                                      0x800706BE, 0xC004F039, 0xC004F056};
constexpr std::array<std::uint32_t, 4> kServerLacks{0xC004F041, 0xC004F042, 0xC004F015, 0xC004F06B};
constexpr std::array<std::uint32_t, 5> kClock{0xC004F074, 0xC004F06C, 0xC004B011, 0x8004D102, 0x80072F8F};
constexpr std::array<std::uint32_t, 1> kServerClock{0xC004F06C};
constexpr std::array<std::uint32_t, 2> kClockUnsure{0xC004F06C, 0xC004B011};
constexpr std::array<std::uint32_t, 3> kRights{0x80070005, 0xC004F025, 0x80041003};
constexpr std::array<std::uint32_t, 1> kRightsInVain{0x80070005};
constexpr std::array<std::uint32_t, 15> kLocalService{
    0x80070422, 0x80070426, 0x8007042C, 0x8007139F, 0x80041003, 0x8004100E, 0x80041010, 0x80041013,
    0xC004F029, 0xC004F075, 0x80041001, 0x80041014, 0x80041032, 0x80080005, 0x80004005};
constexpr std::array<std::uint32_t, 20> kMicrosoftAsked{
    0xC004C003, 0xC004C060, 0xC004C001, 0xC004C004, 0xC004C007, 0xC004C008, 0xC004C020,
    0xC004C021, 0xC004C016, 0xC004C017, 0xC004C770, 0xC004B100, 0xC004C012, 0xC004B007,
    0xC004FC03, 0x8004FE33, 0x80072EE2, 0x80072EE7, 0x80072EFD, 0x80072EFE};
constexpr std::array<std::uint32_t, 9> kEdition{0xC004F050, 0xC004F010, 0xC004F069, 0xC004F210, 0xC004F212,
                                                0xC004E016, 0x80070490, 0xC004F061, 0xC004F015};
constexpr std::array<std::uint32_t, 5> kOtherOffice{0xC004F017, 0xC004F069, 0xC004F014, 0xC004F012,
                                                    0xC004C003};
constexpr std::array<std::uint32_t, 10> kHalfDone{0xC004F069, 0xC004F210, 0xC004F014, 0xC004D302, 0xC004D301,
                                                  0xC004E002, 0x80070426, 0x8007042C, 0x80041013, 0xC004F075};
constexpr std::array<std::uint32_t, 2> kMarker{0xC004F035, 0xC004F058};
constexpr std::array<std::uint32_t, 1> kTable{0xC004F057};

struct TopicCodes
{
    ErrorTopic topic;
    std::array<std::span<const std::uint32_t>, 3> codes;
};

constexpr std::array kTopics{
    TopicCodes{ErrorTopic::Away, {kUnreachable, kUnnamed, kNotRenewed}},
    TopicCodes{ErrorTopic::Named, {kUnnamed, kNamedToo, kNotRenewed}},
    TopicCodes{ErrorTopic::Reached, {kUnreachable, kReachedToo, kNotRenewed}},
    TopicCodes{ErrorTopic::AnyHost, {kUnreachable, kUnnamed, kAnyHostToo}},
    TopicCodes{ErrorTopic::NameInVain, {kUnnamed}},
    TopicCodes{ErrorTopic::ServerInOrder, {kServerInOrder}},
    TopicCodes{ErrorTopic::ServerLacks, {kServerLacks}},
    TopicCodes{ErrorTopic::Clock, {kClock}},
    TopicCodes{ErrorTopic::ServerClock, {kServerClock}},
    TopicCodes{ErrorTopic::ClockUnsure, {kClockUnsure}},
    TopicCodes{ErrorTopic::Rights, {kRights}},
    TopicCodes{ErrorTopic::RightsInVain, {kRightsInVain}},
    TopicCodes{ErrorTopic::LocalService, {kLocalService}},
    TopicCodes{ErrorTopic::MicrosoftAsked, {kMicrosoftAsked}},
    TopicCodes{ErrorTopic::Edition, {kEdition}},
    TopicCodes{ErrorTopic::OtherOffice, {kOtherOffice}},
    TopicCodes{ErrorTopic::HalfDone, {kHalfDone}},
    TopicCodes{ErrorTopic::Marker, {kMarker}},
    TopicCodes{ErrorTopic::Table, {kTable}},
};

} // namespace

bool isAbout(std::uint32_t code, ErrorTopic topic)
{
    const auto row = std::ranges::find(kTopics, topic, &TopicCodes::topic);
    return row != kTopics.end() && std::ranges::any_of(row->codes, [code](const auto& codes) {
               return std::ranges::find(codes, code) != codes.end();
           });
}

} // namespace activation::text
