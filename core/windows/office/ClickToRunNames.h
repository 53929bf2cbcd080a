// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace activation::windows {

/// "ProPlus2021Volume": letters and digits only, as the vendor names its products.
[[nodiscard]] bool isReleaseId(const QString& text);

/// "zh-tw", "sr-latn-rs"; not "x-none", which stands for the parts without a language.
[[nodiscard]] bool isCulture(const QString& text);

/// The ids of "O365HomePremRetail,ProPlus2021Volume", each once; whatever is not one is left out.
[[nodiscard]] QStringList releaseIdsIn(const QString& list);

/// "ProPlus2021Volume.16" of an active configuration; nothing for its other keys ("culture", "stream").
[[nodiscard]] std::optional<QString> releaseIdOfActiveKey(const QString& name);

/// One product in one language, as the list of installed programs has it.
struct ReleaseInLanguage
{
    QString releaseId;
    QString culture; ///< lower case

    bool operator==(const ReleaseInLanguage&) const = default;
};

/// From the name of an uninstall key: "ProPlus2021Volume - zh-tw".
[[nodiscard]] std::optional<ReleaseInLanguage> releaseOfUninstallKey(const QString& name);

} // namespace activation::windows
