// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/requests/StepRequest.h"
#include "core/system/System.h"

#include <memory>

namespace activation::practice {

/// A change as it arrived at a port, told in the words of the step that makes such changes.
struct Change
{
    StepKind kind = StepKind::SetLicensingService;
    QString what; ///< zone, program, release id, setup key, "scope host:port", activation id

    bool operator==(const Change&) const = default;
};

/// The change that this request makes; of a setup key the profile knows more than the request.
[[nodiscard]] Change changeOf(const StepRequest& request, const QString& setupKey = {});

/// May stand between a system and whoever changes it.
struct ChangeWatch
{
    std::function<void(const Change&)> before;
    std::function<void(const Change&)> after;

    /// Where true, the change does not happen, and the answer is that it did.
    std::function<bool(const Change&)> swallow;
};

/// Passes everything on to another system and notes every change. Refreshing is counted, not noted.
class RecordingSystem final : public System
{
public:
    explicit RecordingSystem(System& system, ChangeWatch watch = {});
    ~RecordingSystem() override;
    Q_DISABLE_COPY_MOVE(RecordingSystem)

    [[nodiscard]] const QList<Change>& changes() const;
    [[nodiscard]] int refreshes() const;
    [[nodiscard]] bool isKeptAwake() const;

    [[nodiscard]] const Machine& machine() const override;
    [[nodiscard]] const Clock& clock() const override;
    [[nodiscard]] const Network& network() const override;
    [[nodiscard]] const Licensing& licensing() const override;
    [[nodiscard]] const Office& office() const override;
    [[nodiscard]] Machine& machine() override;
    [[nodiscard]] Clock& clock() override;
    [[nodiscard]] Network& network() override;
    [[nodiscard]] Licensing& licensing() override;
    [[nodiscard]] Office& office() override;

private:
    struct Ports;
    std::unique_ptr<Ports> m_ports;
    System& m_system;
};

} // namespace activation::practice
