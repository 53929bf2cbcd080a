// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/RemovePage.h"

#include "ui/pages/RowTexts.h"
#include "ui/text/CommonText.h"
#include "ui/text/LicenseText.h"
#include "ui/widgets/LanguageButton.h"

#include <QLocale>

namespace activation {

namespace {

// What is said is an estimate that seldom disappoints: three gigabytes in about five minutes.
constexpr qint64 kBytesAMinute = 600LL * 1000 * 1000;
constexpr qint64 kLeastMinutes = 2;

QString languageNames(const QStringList& cultures, const Phrasebook& phrases)
{
    QStringList names;
    for (const QString& culture : cultures) {
        const QLocale locale(culture);
        if (locale == QLocale::c())
            names.append(culture);
        else if (locale.language() == QLocale::English) // "American English", says Qt
            names.append(nativeName(Language::English));
        else
            names.append(locale.nativeLanguageName());
    }
    names.removeDuplicates();
    return listText(names, phrases);
}

} // namespace

void RemovePage::show(const WizardState& state, const Phrasebook& phrases)
{
    rows().setAccessibleName(say(WindowSentence::ListOfProducts));
    rows().clear();
    const Finding* conflict = findingOf(state.session.findings, CheckId::ConflictingOffice);
    int key = 0;
    bool shield = false;
    for (const StepRequest& repair : conflict ? conflict->repairs : QList<StepRequest>()) {
        const auto* removal = std::get_if<RemoveOffice>(&repair);
        if (!removal)
            continue;
        const OfficeProduct& product = removal->product;
        RowContent row;
        row.icon = Icon::Remove;
        row.title = product.displayName;
        row.word = say(WindowSentence::WordRemove);
        row.tone = Tone::Warn;
        const QString minutes = QString::number(std::max(kLeastMinutes, product.bytes / kBytesAMinute));
        const QString languages = languageNames(product.languages, phrases);
        row.detail =
            product.bytes > 0
                ? say(WindowSentence::ProductDetail,
                      {phrases.locale().formattedDataSize(product.bytes, 1, QLocale::DataSizeSIFormat),
                       languages, minutes})
                : say(WindowSentence::ProductDetailNoSize, {languages, minutes});
        row.accessibleName = listText({row.title, row.word}, phrases);
        rows().row(key++).setRow(row);
        shield |= needsElevation(repair);
    }
    for (const QString& staying : conflict ? conflict->facts.list(Fact::Staying) : QStringList()) {
        RowContent row;
        row.icon = Icon::Keep;
        row.title = plainProductName(staying, phrases);
        row.word = say(WindowSentence::WordKeep);
        row.detail = say(WindowSentence::ProductStays);
        row.accessibleName = listText({row.title, row.word}, phrases);
        rows().row(key++).setRow(row);
    }
    if (!conflict || conflict->repairs.isEmpty()) { // nothing that this program could remove
        setButtons({statusButton(), checkAgainButton(CommandButton::Emphasis::Primary)});
        return;
    }
    setButtons({statusButton(),
                {"keepButton", say(WindowSentence::KeepThem), [this] { model().keepConflicts(); }},
                {"removeButton", say(WindowSentence::Remove), [this] { model().removeConflicts(); },
                 CommandButton::Emphasis::Primary, shield}});
}

} // namespace activation
