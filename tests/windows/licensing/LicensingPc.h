// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/windows/licensing/WindowsLicensing.h"
#include "tests/windows/licensing/inprocess/InProcessWmi.h"

#include <gtest/gtest.h>

namespace activation::windows {

inline const QString kUnactivated = QStringLiteral("windows-11-enterprise-office-ltsc-2021");

/// Of the licensing classes, as slmgr.vbs calls them.
namespace method {
inline const QString kSetHost = QStringLiteral("SetKeyManagementServiceMachine");
inline const QString kClearHost = QStringLiteral("ClearKeyManagementServiceMachine");
inline const QString kSetPort = QStringLiteral("SetKeyManagementServicePort");
inline const QString kClearPort = QStringLiteral("ClearKeyManagementServicePort");
inline const QString kSetDomain = QStringLiteral("SetKeyManagementServiceLookupDomain");
inline const QString kClearDomain = QStringLiteral("ClearKeyManagementServiceLookupDomain");
inline const QString kSetType = QStringLiteral("SetVLActivationTypeEnabled");
inline const QString kClearType = QStringLiteral("ClearVLActivationTypeEnabled");
} // namespace method

[[nodiscard]] inline Limit ample()
{
    return {std::chrono::seconds{20}, {}};
}

/// A Windows as recorded, with its licensing as the product sees it.
class LicensingPc
{
public:
    explicit LicensingPc(const QString& recording = kUnactivated, const WmiFaults& faults = {})
        : LicensingPc(recordingNamed(recording), faults)
    {}
    explicit LicensingPc(const Recording& recording, const WmiFaults& faults = {})
        : wmi(recording, faults)
        , licensing(
              recording.windowsBuild, wmi.wmi(),
              [this](std::chrono::milliseconds, const Limit&) {
                  ++askedForEvents;
                  return events;
              },
              wmi.registry(), [this] { return hasOffice2010Service; })
    {}

    ~LicensingPc() { EXPECT_TRUE(wmi.endsWithoutObjects()) << "a COM object was not released"; }
    Q_DISABLE_COPY_MOVE(LicensingPc)

    /// Of the first product, which is Windows.
    [[nodiscard]] QString windowsId() const { return first(0); }
    [[nodiscard]] QString officeId() const { return first(1); }

    InProcessWmi wmi;
    WindowsLicensing licensing;
    QList<ActivationEvent> events; ///< what the Application log has
    int askedForEvents = 0;
    bool hasOffice2010Service = true;

private:
    [[nodiscard]] QString first(qsizetype index) const
    {
        const auto licenses = licensing.licenses(ample());
        return licenses ? licenses->value(index).activationId : QString();
    }
};

template <typename T> bool failsWith(const Result<T>& result, Cause cause, std::uint32_t code)
{
    return !result && result.error().cause == cause && result.error().code == code;
}

} // namespace activation::windows
