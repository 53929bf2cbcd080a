// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ProblemText.h"

#include "core/Printable.h"
#include "ui/text/CommonText.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace activation::text {

namespace {

using Kind = DocumentProblem::Kind;

struct ProblemSentence
{
    Kind kind;
    const char* source;
};

constexpr auto kSentences = std::to_array<ProblemSentence>({
    //: %1: what the operating system says about it, such as "No such file or directory".
    {Kind::CannotRead,
     QT_TRANSLATE_NOOP("ProblemText", "The file cannot be read (%1). Check its name and place.")},
    //: %1: size of the file, %2: largest allowed size, both with unit, such as "3 MiB".
    {Kind::TooLarge,
     QT_TRANSLATE_NOOP("ProblemText", "The file is larger (%1) than it may be (%2). Is it the right file?")},
    {Kind::Empty, QT_TRANSLATE_NOOP("ProblemText", "The file is empty. Is it the right file?")},
    {Kind::NotUtf8,
     QT_TRANSLATE_NOOP("ProblemText", "This is not UTF-8. Save the file with the encoding UTF-8.")},
    {Kind::Syntax, QT_TRANSLATE_NOOP("ProblemText", "This is not JSON. Look here and just before for a "
                                                    "missing or extra comma, quotation mark or bracket.")},
    //: %1: a number of levels.
    {Kind::TooDeep,
     QT_TRANSLATE_NOOP("ProblemText",
                       "More than %1 levels of brackets stand within each other. Is it the right file?")},
    //: %1: a number.
    {Kind::TooMany,
     QT_TRANSLATE_NOOP("ProblemText", "The file holds more than %1 values. Is it the right file?")},
    //: %1: a key.
    {Kind::DuplicateKey,
     QT_TRANSLATE_NOOP("ProblemText", "\"%1\" stands here a second time. Remove one of the two.")},
    //: %1: a key, %2: the key that was probably meant.
    {Kind::UnknownKey, QT_TRANSLATE_NOOP("ProblemText", "\"%1\" is not known here. Did you mean \"%2\"?")},
    //: %1: a key, %2: where it belongs, such as "/clock/zone".
    {Kind::MisplacedKey,
     QT_TRANSLATE_NOOP("ProblemText", "\"%1\" is not known here. What you mean stands in %2.")},
    //: %1: a key.
    {Kind::MissingKey, QT_TRANSLATE_NOOP("ProblemText", "\"%1\" is missing. Add it to this object.")},
    //: %1 and %2: "a string", "a number", "an object"…
    {Kind::WrongType, QT_TRANSLATE_NOOP("ProblemText", "This has to be %1, not %2.")},
    //: %1: the number found, %2: the smallest and %3: the largest allowed number.
    {Kind::OutOfRange, QT_TRANSLATE_NOOP("ProblemText", "%1 is not between %2 and %3.")},
    //: %1: the word found, %2: all allowed words, separated by commas.
    {Kind::NotOneOf, QT_TRANSLATE_NOOP("ProblemText", "\"%1\" is not known here. Use one of these: %2.")},
    //: %1: a number of characters.
    {Kind::TooLong, QT_TRANSLATE_NOOP("ProblemText", "This has more than %1 characters. Shorten it.")},
    //: %1: a number.
    {Kind::TooFew,
     QT_TRANSLATE_NOOP("ProblemText", "This list needs at least %1 entry. Add it, or remove the key.")},
    //: %1: a number.
    {Kind::TooManyItems, QT_TRANSLATE_NOOP("ProblemText", "This list has more than %1 entries. Shorten it.")},
    {Kind::Blank,
     QT_TRANSLATE_NOOP("ProblemText", "This text is empty. Write something, or remove the key.")},
    //: %1: the number of a character, such as "U+0007".
    {Kind::BadCharacter,
     QT_TRANSLATE_NOOP("ProblemText", "This text has the control character %1 in it. Remove it.")},
    //: %1: what was found, %2: an example of how it should be written.
    {Kind::BadForm,
     QT_TRANSLATE_NOOP("ProblemText", "\"%1\" is not written as it should be. An example: %2.")},
    //: %1: what was found.
    {Kind::Repeated,
     QT_TRANSLATE_NOOP("ProblemText", "\"%1\" stands in this list a second time. Remove one of the two.")},
    //: %1: what was found.
    {Kind::BadHost,
     QT_TRANSLATE_NOOP(
         "ProblemText",
         "\"%1\" is neither a DNS name nor an IP address. Write the host alone; a port has its own key.")},
    //: %1: a host name.
    {Kind::PublicHost,
     QT_TRANSLATE_NOOP(
         "ProblemText",
         "\"%1\" is a server on the internet that only imitates a KMS host. What it activates is "
         "not licensed. Write your organization's own KMS host.")},
    //: %1: what was found.
    {Kind::BadAddressRange,
     QT_TRANSLATE_NOOP("ProblemText", "\"%1\" is not an address range. Write the network address and the "
                                      "prefix length, such as 192.0.2.0/24.")},
    //: %1: what was found, %2: the allowed beginnings, such as "https, http".
    {Kind::BadUrl,
     QT_TRANSLATE_NOOP("ProblemText", "\"%1\" is not an address that can be used here. It begins with one of "
                                      "these: %2; then a host, without user name and password.")},
    //: %1: what was found.
    {Kind::BadDate, QT_TRANSLATE_NOOP("ProblemText", "\"%1\" is not a date. Write year-month-day, such as "
                                                     "2027-07-31; for a day of every year, month-day.")},
    //: %1: what was found. The names of Windows time zones are not translated.
    {Kind::BadZone, QT_TRANSLATE_NOOP("ProblemText", "\"%1\" is not a Windows time zone. Write its name as "
                                                     "Windows has it, such as \"Taipei Standard Time\".")},
    //: %1: what was found.
    {Kind::BadCode,
     QT_TRANSLATE_NOOP(
         "ProblemText",
         "\"%1\" is not an error code. Write 0x and eight hexadecimal digits, such as 0xC004F074.")},
    {Kind::BadSetupKey,
     QT_TRANSLATE_NOOP("ProblemText", "This is not a client setup key. Write five groups of five capital "
                                      "letters and digits, with hyphens between.")},
    //: %1: what was found.
    {Kind::BadReleaseId,
     QT_TRANSLATE_NOOP("ProblemText",
                       "\"%1\" is not an edition or release id. Write letters and digits only, such as "
                       "ProPlus2021Volume; in removal lists * may stand at the end.")},
    //: %1 and %2: keys.
    {Kind::Conflict,
     QT_TRANSLATE_NOOP("ProblemText", "\"%1\" does not fit what \"%2\" says. Change one of the two.")},
    //: %1 and %2: keys.
    {Kind::NeedsOther, QT_TRANSLATE_NOOP("ProblemText", "\"%1\" also needs \"%2\" here. Add it.")},
    //: %1: the format number found, %2: the supported one.
    {Kind::UnsupportedFormat,
     QT_TRANSLATE_NOOP(
         "ProblemText",
         "The file has format %1; this program reads format %2. Use the matching version of the program.")},
    //: %1: a date.
    {Kind::Expired,
     QT_TRANSLATE_NOOP("ProblemText",
                       "This profile was to be used until %1. Ask your organization for the present one.")},
    //: %1: an error code.
    {Kind::RightsForCode,
     QT_TRANSLATE_NOOP("ProblemText", "These words for %1 speak of administrator rights. Rights are not the "
                                      "cause of this code, and having them changes nothing.")},
    //: %1: an error code.
    {Kind::NetworkForCode,
     QT_TRANSLATE_NOOP("ProblemText",
                       "These words for %1 speak of the network or the VPN. The network is not "
                       "the cause of this code, and connecting changes nothing.")},
    //: %1: an error code.
    {Kind::ClockForCode,
     QT_TRANSLATE_NOOP("ProblemText",
                       "These words for %1 speak of the clock. The clock is not the cause of this "
                       "code, and setting it changes nothing.")},
});

/// A type as it stands in a sentence.
QString typeName(const QString& type, const Phrasebook& phrases)
{
    static constexpr auto kTypes = std::to_array<std::pair<QStringView, const char*>>({
        {u"null", QT_TRANSLATE_NOOP("ProblemText", "null")},
        {u"boolean", QT_TRANSLATE_NOOP("ProblemText", "true or false")},
        {u"integer", QT_TRANSLATE_NOOP("ProblemText", "a whole number")},
        {u"number", QT_TRANSLATE_NOOP("ProblemText", "a number")},
        {u"string", QT_TRANSLATE_NOOP("ProblemText", "a text in quotation marks")},
        {u"array", QT_TRANSLATE_NOOP("ProblemText", "a list in [ ]")},
        {u"object", QT_TRANSLATE_NOOP("ProblemText", "an object in { }")},
    });
    for (const auto& [name, source] : kTypes) {
        if (name == type)
            return phrases.translate("ProblemText", source);
    }
    return type;
}

/// What is put into the sentence, in the reader's language.
QStringList arguments(const DocumentProblem& problem, const Phrasebook& phrases)
{
    QStringList values = problem.values;
    if (problem.kind == Kind::WrongType) {
        for (QString& value : values)
            value = typeName(value, phrases);
    } else if (problem.kind == Kind::TooLarge) {
        for (QString& value : values)
            value = phrases.locale().formattedDataSize(value.toLongLong());
    } else if (problem.kind == Kind::NotOneOf) {
        values = {values.value(0), values.mid(1).join(QStringLiteral(", "))};
    } else if (problem.kind == Kind::Expired) {
        const QDate date = QDate::fromString(values.value(0), Qt::ISODate);
        values = {phrases.locale().toString(date, QLocale::LongFormat)};
    }
    return values;
}

QString sentence(const DocumentProblem& problem, const Phrasebook& phrases)
{
    const QStringList values = arguments(problem, phrases);
    const bool saysNothingMore = values.isEmpty() || values.last().isEmpty();
    if (problem.kind == Kind::UnknownKey && saysNothingMore) {
        //: %1: a key.
        return phrases.translate("ProblemText", "\"%1\" is not known here. Remove it.").arg(values.value(0));
    }
    if (problem.kind == Kind::CannotRead && saysNothingMore)
        return phrases.translate("ProblemText",
                                 "This is not a file that can be read. Check its name and place.");

    const auto row =
        std::find_if(kSentences.begin(), kSentences.end(),
                     [&](const ProblemSentence& candidate) { return candidate.kind == problem.kind; });
    const Phrase text = phrases.translate("ProblemText", row->source);
    // All at once: what was found in the file may itself look like a placeholder.
    switch (values.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(values.at(0));
    case 2:
        return text.arg(values.at(0), values.at(1));
    default:
        return text.arg(values.at(0), values.at(1), values.at(2));
    }
}

} // namespace

QString describe(const DocumentProblem& problem, const Phrasebook& phrases)
{
    QString place = problem.file;
    if (problem.line > 0)
        place += QStringLiteral(":%1:%2").arg(problem.line).arg(problem.column);
    QStringList parts;
    QString said = sentence(problem, phrases);
    if (!problem.suggestion.isEmpty()) {
        //: %1: what was probably meant, as it is written in JSON, such as "forticlient" with its quotation
        //: marks.
        const QString meant = phrases.translate("ProblemText", "Did you mean %1?").arg(problem.suggestion);
        said = together(said, meant, phrases);
    }
    for (const QString& part : {place, problem.pointer, said}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return printable(parts.join(QStringLiteral(": ")));
}

} // namespace activation::text
