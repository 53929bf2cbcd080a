// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/Colors.h"

#include <QWidget>

#include <optional>

namespace activation::ui {

class Chip;
class DayRing;
class ToneLabel;

/// What is shown of one product's license.
struct LicenseContent
{
    QString product{};
    QString chip{};
    Tone tone = Tone::Good;
    std::optional<int> days{}; ///< nothing: no ring, for a license without an end
    int ofDays = 180;
    QString unit{};
    QString sentence{};
    QString accessibleName{};

    bool operator==(const LicenseContent&) const = default;
};

/// One product: its ring, its state in a chip, and a sentence with a date.
class LicenseRow final : public QWidget
{
    Q_OBJECT

public:
    explicit LicenseRow(QWidget* parent = nullptr);

    [[nodiscard]] const LicenseContent& content() const { return m_content; }
    void setLicense(const LicenseContent& content);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    LicenseContent m_content;
    DayRing* m_ring;
    ToneLabel* m_product;
    Chip* m_chip;
    ToneLabel* m_sentence;
};

} // namespace activation::ui
