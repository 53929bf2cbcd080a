// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/PermissionAnswer.h"

namespace activation::app {

namespace {

using namespace std::chrono_literals;

/// winerror.h
enum : std::uint32_t {
    kFileNotFound = 2,
    kPathNotFound = 3,
    kAccessDenied = 5,
    kInvalidDrive = 15,
    kBadNetPath = 53,
    kBadNetName = 67,
    kElevationRequired = 740,
    kCancelled = 1223,
    kDisabledByPolicy = 1260,
    kLogonNotGranted = 1380,
};

/// The question goes away after two minutes (unverified: people report it, Microsoft does not say); a person
/// may be that slow, but is not that exact.
constexpr auto kQuestionStays = 2min;
constexpr auto kInexact = 5s;

} // namespace

Cause causeOf(const PermissionAnswer& answer, Cause otherwise)
{
    switch (answer.error) {
    case kDisabledByPolicy:
        return Cause::Forbidden;
    case kCancelled:
        if (answer.deniesByItself)
            return Cause::Forbidden;
        return answer.after >= kQuestionStays - kInexact && answer.after <= kQuestionStays + kInexact
                   ? Cause::TimedOut
                   : Cause::Cancelled;
    case kAccessDenied:
    case kElevationRequired:
    case kLogonNotGranted:
        return answer.deniesByItself ? Cause::Forbidden : Cause::AccessDenied;
    case kFileNotFound:
    case kPathNotFound:
    case kInvalidDrive:
    case kBadNetPath:
    case kBadNetName:
        return Cause::NotFound;
    default: // Windows knows some thousands
        return otherwise;
    }
}

} // namespace activation::app
