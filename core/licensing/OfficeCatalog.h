// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/License.h"
#include "core/licensing/OfficeProduct.h"

#include <QString>

#include <optional>

namespace activation {

enum class OfficeLicensing { Volume, Retail, Subscription, NoLicense };

/// What a release id stands for.
struct OfficeRelease
{
    ProductFamily family = ProductFamily::Office; ///< Office, Project or Visio
    OfficeLicensing licensing = OfficeLicensing::Retail;
    QString year;              ///< "2016", "2019", "2021", "2024"; empty for subscriptions
    bool suite = false;        ///< more than one program
    bool organization = false; ///< a subscription of an organization (ProPlus, Business), not of a person
    QString name;              ///< "Office LTSC Professional Plus 2021", in English as Microsoft names it
};

/// Knows the release ids of Click-to-Run, and Windows Installer setup ids, and by rule those it does not know
/// by name: "…Volume", "…Retail", "O365…".
[[nodiscard]] std::optional<OfficeRelease> officeRelease(const OfficeProduct& product);

enum class Coexistence {
    Fine,
    Conflict,     ///< the other one has to go
    AskFirst,     ///< in the way, but it may be the one that is wanted
    OtherBitness, ///< 32-bit beside 64-bit, and nothing else against it
};

/// Whether `other` may stay beside the volume product `wanted`. Rules and sources: core/licensing/README.md.
[[nodiscard]] Coexistence coexistence(const OfficeProduct& wanted, const OfficeProduct& other);

} // namespace activation
