// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/ActivationErrors.h"
#include "tests/windows/licensing/LicensingPc.h"

namespace activation::windows {

namespace {

const QString kActivateMethod = QStringLiteral("Activate");

/// Success and information are no failures; whether the product is licensed is read, not returned.
bool isFailure(std::uint32_t code)
{
    return FAILED(static_cast<HRESULT>(code));
}

class ActivationErrorOnWindows : public ::testing::TestWithParam<std::uint32_t>
{
protected:
    static void expectReported(const MethodAnswer& answer)
    {
        WmiFaults faults;
        faults.answers.insert(kActivateMethod, answer);
        LicensingPc pc(recordingNamed(kUnactivated), faults);
        const auto activated = pc.licensing.activate(pc.windowsId(), ample());
        if (!isFailure(GetParam())) {
            EXPECT_TRUE(activated.hasValue());
            return;
        }
        ASSERT_FALSE(activated.hasValue());
        EXPECT_EQ(activated.error().code, GetParam());
        const ActivationError* const known = findActivationError(GetParam());
        ASSERT_NE(known, nullptr);
        const Cause cause = known->cause == ErrorCause::Rights ? Cause::AccessDenied : Cause::Rejected;
        EXPECT_EQ(activated.error().cause, cause);
        EXPECT_EQ(pc.askedForEvents, cause == Cause::Rejected ? 1 : 0);
    }
};

std::vector<std::uint32_t> allCodes()
{
    std::vector<std::uint32_t> codes;
    for (const ActivationError& error : activationErrors())
        codes.push_back(error.code);
    return codes;
}

} // namespace

TEST_P(ActivationErrorOnWindows, ArrivesAsTheHresultOfTheCall)
{
    expectReported({static_cast<HRESULT>(GetParam()), 0});
}

TEST_P(ActivationErrorOnWindows, ArrivesAsTheReturnValueOfTheMethod)
{
    expectReported({S_OK, GetParam()});
}

TEST_P(ActivationErrorOnWindows, ArrivesAsTheReasonOfTheStatus)
{
    Recording recording = recordingNamed(kUnactivated);
    for (QJsonObject& row : recording.classes[QStringLiteral("SoftwareLicensingProduct")])
        row.insert(QStringLiteral("LicenseStatusReason"), errorCodeText(GetParam()));
    const LicensingPc pc(recording);
    const auto licenses = pc.licensing.licenses(ample());
    ASSERT_TRUE(licenses.hasValue());
    for (const License& license : *licenses)
        EXPECT_EQ(license.statusReason, GetParam());
}

INSTANTIATE_TEST_SUITE_P(Table, ActivationErrorOnWindows, ::testing::ValuesIn(allCodes()),
                         [](const auto& row) { return errorCodeText(row.param).toStdString(); });

TEST(ActivationOnWindows, ACodeThatNobodyKnowsArrivesToo)
{
    WmiFaults faults;
    faults.answers.insert(kActivateMethod, MethodAnswer{S_OK, 0xC004ABCD});
    LicensingPc pc(recordingNamed(kUnactivated), faults);
    EXPECT_TRUE(failsWith(pc.licensing.activate(pc.windowsId(), ample()), Cause::Rejected, 0xC004ABCD));
}

TEST(ActivationOnWindows, IsAskedOfTheOneProductOnly)
{
    LicensingPc pc;
    ASSERT_TRUE(pc.licensing.activate(pc.officeId().toUpper(), ample()).hasValue());
    ASSERT_EQ(pc.wmi.calls().size(), 1);
    const MethodCall call = pc.wmi.calls().first();
    EXPECT_EQ(call.method, kActivateMethod);
    EXPECT_EQ(call.path, QStringLiteral("SoftwareLicensingProduct.ID=\"%1\"").arg(pc.officeId()));
    EXPECT_TRUE(call.arguments.isEmpty());
    const auto licenses = pc.licensing.licenses(ample());
    EXPECT_FALSE(isLicensed(licenses->first()));
    EXPECT_TRUE(isLicensed(licenses->last()));
    EXPECT_EQ(pc.askedForEvents, 0);
}

} // namespace activation::windows
