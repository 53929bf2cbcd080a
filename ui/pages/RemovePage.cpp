// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/RemovePage.h"

#include "ui/pages/RowTexts.h"
#include "ui/text/CommonText.h"
#include "ui/text/LicenseText.h"
#include "ui/widgets/LanguageButton.h"

#include <QLocale>

namespace activation::ui {

namespace {

// What is said is an estimate that seldom disappoints: three gigabytes in about five minutes, and every
// language is removed by itself and takes as long (people who removed a maker's twelve by hand).
constexpr qint64 kBytesAMinute = 600LL * 1000 * 1000;
constexpr qint64 kMinutesALanguage = 5;

/// Who reads one of this program's languages has the letters of these, on every PC.
bool isReadable(const QLocale& locale)
{
    switch (locale.script()) {
    case QLocale::LatinScript:
    case QLocale::TraditionalHanScript:
    case QLocale::SimplifiedHanScript:
    case QLocale::JapaneseScript:
    case QLocale::KoreanScript:
        return true;
    default:
        return false;
    }
}

QStringList languageNames(const QStringList& cultures)
{
    QStringList names;
    for (const QString& culture : cultures) {
        const QLocale locale(culture);
        if (locale == QLocale::c())
            names.append(culture);
        else if (locale.language() == QLocale::English) // "American English", says Qt
            names.append(nativeName(Language::English));
        else if (isReadable(locale))
            names.append(locale.nativeLanguageName());
        else
            names.append(QLocale::languageToString(locale.language()));
    }
    names.removeDuplicates();
    return names;
}

RowContent rowOf(Icon icon, const QString& name, const QString& word, const text::Phrasebook& phrases)
{
    RowContent row;
    row.icon = icon;
    row.title = text::plainProductName(name, phrases);
    row.word = word;
    row.accessibleName = text::listText({row.title, row.word}, phrases);
    return row;
}

QString howMuch(const OfficeProduct& product, const text::Phrasebook& phrases)
{
    const qint64 apart = product.technology == OfficeTechnology::ClickToRun ? product.languages.size() : 1;
    const qint64 most =
        std::max(kMinutesALanguage * std::max<qint64>(1, apart), product.bytes / kBytesAMinute);
    const text::Count minutes{static_cast<int>(most)};
    const QStringList languages = languageNames(product.languages);
    if (product.bytes <= 0)
        return text::sentence(text::WindowSentence::ProductDetailNoSize, phrases, languages, minutes);
    const QString size = phrases.locale().formattedDataSize(product.bytes, 1, QLocale::DataSizeSIFormat);
    return text::sentence(text::WindowSentence::ProductDetail, phrases, size, languages, minutes);
}

} // namespace

void RemovePage::show(const VisitState& state, const text::Phrasebook& phrases)
{
    rows().setAccessibleName(say(text::WindowSentence::ListOfProducts));
    rows().clear();
    const Finding* found = findingOf(state.session.findings, CheckId::ConflictingOffice);
    const Finding conflict = found ? *found : Finding{};
    int key = 0;
    bool shield = false;
    const auto addLeaving = [&](const QString& name, const QString& detail) {
        RowContent row = rowOf(Icon::Remove, name, say(text::WindowSentence::WordRemove), phrases);
        row.tone = Tone::Warn;
        row.detail = detail;
        rows().row(key++).setRow(row);
    };
    for (const StepRequest& repair : conflict.repairs) {
        if (const auto* removal = std::get_if<RemoveOffice>(&repair))
            addLeaving(removal->product.displayName, howMuch(removal->product, phrases));
        shield |= needsElevation(repair);
    }
    if (conflict.reason == Reason::ConflictByHand) {
        for (const QString& name : conflict.facts.list(Fact::Conflicts))
            addLeaving(name, {});
    }
    for (const QString& name : conflict.facts.list(Fact::Staying)) {
        RowContent row = rowOf(Icon::Keep, name, say(text::WindowSentence::WordKeep), phrases);
        row.detail = say(text::WindowSentence::ProductStays);
        rows().row(key++).setRow(row);
    }
    if (conflict.repairs.isEmpty()) { // nothing that this program could remove
        setButtons({statusButton(), checkAgainButton(CommandButton::Emphasis::Primary)});
        return;
    }
    // What somebody pays for and uses is not to go by a key that was pressed in passing.
    using Emphasis = CommandButton::Emphasis;
    const bool isPaid = conflict.reason == Reason::ConflictPaid;
    const bool isUsed = isPaid || conflict.reason == Reason::ConflictToAsk;
    const QString keep = say(isPaid ? text::WindowSentence::KeepIt : text::WindowSentence::KeepThem);
    setButtons({statusButton(),
                {"keepButton", keep, [this] { model().keepConflicts(); },
                 isUsed ? Emphasis::Primary : Emphasis::Normal},
                {"removeButton", say(text::WindowSentence::Remove), [this] { model().removeConflicts(); },
                 isUsed ? Emphasis::Normal : Emphasis::Primary, shield}});
}

} // namespace activation::ui

#include "moc_RemovePage.cpp"
