// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CommonText.h"

#include "core/Printable.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace activation::text {

namespace {

struct ZoneName
{
    const char16_t* id;
    const char* city;
};

constexpr std::array kZoneNames{
    ZoneName{u"Taipei Standard Time", QT_TRANSLATE_NOOP("CommonText", "Taipei")},
    ZoneName{u"Korea Standard Time", QT_TRANSLATE_NOOP("CommonText", "Seoul")},
    ZoneName{u"Tokyo Standard Time", QT_TRANSLATE_NOOP("CommonText", "Tokyo")},
    ZoneName{u"China Standard Time", QT_TRANSLATE_NOOP("CommonText", "Beijing, Hong Kong")},
    ZoneName{u"Singapore Standard Time", QT_TRANSLATE_NOOP("CommonText", "Singapore")},
    ZoneName{u"Pacific Standard Time", QT_TRANSLATE_NOOP("CommonText", "Los Angeles")},
    ZoneName{u"Eastern Standard Time", QT_TRANSLATE_NOOP("CommonText", "New York")},
    ZoneName{u"GMT Standard Time", QT_TRANSLATE_NOOP("CommonText", "London")},
    ZoneName{u"W. Europe Standard Time", QT_TRANSLATE_NOOP("CommonText", "Berlin, Rome")},
};

QString offsetText(int minutes)
{
    const QString sign = minutes < 0 ? QStringLiteral("-") : QStringLiteral("+");
    const int size = std::abs(minutes);
    QString text = QStringLiteral("UTC%1%2").arg(sign).arg(size / 60);
    if (size % 60 != 0)
        text += QStringLiteral(":%1").arg(size % 60, 2, 10, QLatin1Char('0'));
    return text;
}

/// Of Chinese or Japanese, the punctuation too.
bool isFullWidth(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x3000 && code <= 0x30FF) || (code >= 0x3400 && code <= 0x9FFF) || code >= 0xFF00;
}

bool isFullWidthLetter(QChar character)
{
    return isFullWidth(character) && character.isLetter();
}

bool isNarrowLetter(QChar character)
{
    return character.unicode() < 0x250 && character.isLetterOrNumber();
}

/// Words and a value next to each other. In Chinese and Japanese a space stands between Latin letters and
/// others, and none between two others; which of them a name has is not known before.
QString joined(const QString& left, const QString& right)
{
    const QString first = left.endsWith(u' ') ? left.chopped(1) : left;
    const QString second = right.startsWith(u' ') ? right.sliced(1) : right;
    if (first.isEmpty() || second.isEmpty())
        return left + right;
    const QString both = first + second;
    const bool isSpaced = both.size() < left.size() + right.size();
    const QChar one = first.back();
    const QChar other = second.front();
    if (isSpaced)
        return isFullWidth(one) && isFullWidth(other) ? both : left + right;
    const bool differ = (isFullWidthLetter(one) && isNarrowLetter(other)) ||
                        (isNarrowLetter(one) && isFullWidthLetter(other));
    return differ ? first + u' ' + second : both;
}

const Contact* bestContact(const SiteProfile& profile, Language language)
{
    const auto speaks = [language](const Contact& contact) { return contact.languages.contains(language); };
    const auto contact = std::ranges::find_if(profile.contacts, speaks);
    if (contact != profile.contacts.end())
        return &*contact;
    return profile.contacts.isEmpty() ? nullptr : &profile.contacts.first();
}

} // namespace

QString dateText(const QDateTime& time, const Phrasebook& phrases)
{
    return dateText(time.date(), phrases);
}

QString dateText(const QDate& date, const Phrasebook& phrases)
{
    return phrases.locale().toString(date, dateFormat(phrases));
}

QString dateFormat(const Phrasebook& phrases)
{
    //: A format of QLocale, not words: day, month by name, year. Use what is usual in your language.
    return phrases.translate("CommonText", "d MMMM yyyy");
}

QString durationText(std::chrono::seconds duration, const Phrasebook& phrases)
{
    const auto days = [&](qint64 amount) {
        const int n = static_cast<int>(amount);
        return phrases.translate("CommonText", "%n days", nullptr, n);
    };
    const auto hours = [&](qint64 amount) {
        const int n = static_cast<int>(amount);
        return phrases.translate("CommonText", "%n hours", nullptr, n);
    };
    const auto minutes = [&](qint64 amount) {
        const int n = static_cast<int>(amount);
        return phrases.translate("CommonText", "%n minutes", nullptr, n);
    };
    const auto seconds = [&](qint64 amount) {
        const int n = static_cast<int>(amount);
        return phrases.translate("CommonText", "%n seconds", nullptr, n);
    };
    const auto both = [&](const QString& larger, const QString& smaller) {
        //: A duration in two units; %1: "4 hours", %2: "12 minutes".
        return phrases.translate("CommonText", "%1 %2", "duration").arg(larger, smaller);
    };

    const auto total = std::chrono::abs(duration);
    const auto wholeMinutes = std::chrono::floor<std::chrono::minutes>(total);
    const auto wholeHours = std::chrono::floor<std::chrono::hours>(total);
    const auto wholeDays = std::chrono::floor<std::chrono::days>(total);
    if (wholeMinutes.count() == 0)
        return seconds(total.count());
    if (wholeHours.count() == 0)
        return minutes(wholeMinutes.count());
    if (wholeDays.count() == 0) {
        const qint64 rest = (wholeMinutes - wholeHours).count();
        return rest == 0 ? hours(wholeHours.count()) : both(hours(wholeHours.count()), minutes(rest));
    }
    const qint64 rest = (wholeHours - wholeDays).count();
    return rest == 0 ? days(wholeDays.count()) : both(days(wholeDays.count()), hours(rest));
}

QString listText(const QStringList& names, const Phrasebook& phrases)
{
    QStringList said;
    for (const QString& name : names) {
        if (!name.isEmpty())
            said.append(printable(name));
    }
    //: Stands between the names of a list.
    return said.join(phrases.translate("CommonText", ", ", "list"));
}

QString zoneText(const QString& zone, int offsetMinutes, const Phrasebook& phrases)
{
    const auto name = std::ranges::find_if(
        kZoneNames, [&zone](const ZoneName& candidate) { return zone == QStringView(candidate.id); });
    const QString place = name == kZoneNames.end() ? zone : phrases.translate("CommonText", name->city);
    if (place.isEmpty())
        return offsetText(offsetMinutes);
    //: %1: city of a time zone; %2: "UTC+8".
    return phrases.translate("CommonText", "%1 (%2)", "time zone").arg(place, offsetText(offsetMinutes));
}

QString roleText(const Role& role, const SiteProfile& profile, const Phrasebook& phrases)
{
    const auto rule = std::ranges::find(profile.roles, role, &RoleRule::role);
    if (rule != profile.roles.end() && !rule->name.isEmpty())
        return phrases.pick(rule->name);
    if (role == Role::Staff) {
        //: A group of people, inside a sentence.
        return phrases.translate("CommonText", "staff");
    }
    if (role == Role::Student) {
        //: A group of people, inside a sentence.
        return phrases.translate("CommonText", "students");
    }
    if (role == Role::Graduate) {
        //: A group of people, inside a sentence.
        return phrases.translate("CommonText", "graduates");
    }
    return toString(role);
}

QString vpnText(const SiteProfile& profile, const Phrasebook& phrases)
{
    const QString name = profile.network.vpn ? phrases.pick(profile.network.vpn->name) : QString();
    return name.isEmpty() ? phrases.translate("CommonText", "VPN") : name;
}

QString checkAgain(const Phrasebook& phrases)
{
    return phrases.translate("CommonText", "Then check again.");
}

QString connectToNetwork(const SiteProfile& profile, const Phrasebook& phrases)
{
    if (!profile.network.vpn)
        return phrases.translate("CommonText", "Connect to your organization's network.");
    //: %1: name of the VPN.
    return phrases.translate("CommonText", "Connect to your organization's network, or turn on %1.")
        .arg(vpnText(profile, phrases));
}

QStringList wayToServer(const Finding& finding, const SiteProfile& profile, const Phrasebook& phrases)
{
    if (!finding.facts.flag(Fact::InsideNetwork))
        return {connectToNetwork(profile, phrases)};
    return {phrases.translate("CommonText",
                              "You are on your organization's network already: please tell the helpdesk.")};
}

QString helpdeskCanHelp(const SiteProfile& profile, const Phrasebook& phrases)
{
    const Contact* contact = bestContact(profile, phrases.language());
    const QString name = contact ? phrases.pick(contact->name) : QString();
    if (name.isEmpty())
        return phrases.translate("CommonText", "The helpdesk of your organization can help.");
    if (!contact->telephone.isEmpty() && !contact->extension.isEmpty()) {
        //: %1: name of a helpdesk; %2: telephone number; %3: extension.
        return filled(phrases.translate("CommonText", "%1 can help: telephone %2, extension %3."),
                      {name, contact->telephone, contact->extension});
    }
    if (!contact->telephone.isEmpty()) {
        //: %1: name of a helpdesk; %2: telephone number.
        return filled(phrases.translate("CommonText", "%1 can help: telephone %2."),
                      {name, contact->telephone});
    }
    if (!contact->extension.isEmpty()) {
        //: %1: name of a helpdesk; %2: extension inside the organization's telephone system.
        return filled(phrases.translate("CommonText", "%1 can help: extension %2."),
                      {name, contact->extension});
    }
    if (!contact->email.isEmpty()) {
        //: %1: name of a helpdesk; %2: e-mail address.
        return filled(phrases.translate("CommonText", "%1 can help: e-mail %2"), {name, contact->email});
    }
    //: %1: name of a helpdesk.
    return filled(phrases.translate("CommonText", "%1 can help."), {name});
}

QString whoCanHelp(Helper helper, const SiteProfile& profile, const Phrasebook& phrases)
{
    switch (helper) {
    case Helper::User:
        return phrases.translate("CommonText", "You can solve this yourself.");
    case Helper::Helpdesk:
        return helpdeskCanHelp(profile, phrases);
    case Helper::KmsAdministrator:
        return together(phrases.translate("CommonText",
                                          "The administrators of the KMS host have to solve this; the "
                                          "helpdesk passes it on to them."),
                        helpdeskCanHelp(profile, phrases), phrases);
    }
    Q_UNREACHABLE();
}

QString together(const QString& first, const QString& second, const Phrasebook& phrases)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    //: Two whole sentences after each other; a language without a space between sentences leaves it out.
    return phrases.translate("CommonText", "%1 %2", "sentences").arg(first, second);
}

QString filled(const QString& text, const QStringList& values)
{
    QString whole;
    qsizetype words = 0; // where those behind the last value begin
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        const int number = text[at] == u'%' ? text[at + 1].digitValue() : 0;
        if (number < 1 || number > values.size())
            continue;
        const QString before = text.sliced(words, at - words);
        const QString value = printableLines(values[number - 1]);
        // What stands between two values is as the language wants it.
        whole = before.trimmed().isEmpty() ? whole + before + value : joined(joined(whole, before), value);
        words = ++at + 1;
    }
    return joined(whole, text.sliced(words));
}

} // namespace activation::text
