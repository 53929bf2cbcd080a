// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/OrganizationText.h"

#include "tests/ui/text/Readable.h"

#include <QSet>

#include <gtest/gtest.h>

namespace activation::text {

namespace {

LocalizedText inEnglish(const char* text)
{
    return {{{Language::English, QString::fromLatin1(text)}}};
}

Session activation()
{
    Session session;
    for (const char* product : {"Windows(R), Enterprise edition", "Windows(R), Enterprise edition"})
        session.plan.steps.append(ActivateProduct{QStringLiteral("id"), QString::fromLatin1(product),
                                                  ProductFamily::Windows, QStringLiteral("11")});
    return session;
}

QStringList textsOf(const QList<OrganizationWord>& words)
{
    QStringList texts;
    for (const OrganizationWord& word : words)
        texts.append(word.text);
    return texts;
}

} // namespace

TEST(OrganizationText, TasksAreInTheOrganizationsWordsElseInOurs)
{
    SiteProfile profile;
    for (const TaskKind kind :
         {TaskKind::OpenOfficeOnce, TaskKind::ClosePrograms, TaskKind::FileForm, TaskKind::AgreeToScope,
          TaskKind::RestartOffice, TaskKind::RestartComputer, TaskKind::ExpectSecondAttempt})
        profile.after << Task{kind, {}, {}};
    RunResult tried;
    tried.steps = {{activation().plan.steps.first(), StepOutcome::Failed, std::nullopt}};
    EXPECT_TRUE(wordsAfter({}, profile, phrasebook(Language::English)).isEmpty()) << "nothing was tried";
    for (const Language language : kLanguages) {
        const QStringList texts = textsOf(wordsAfter(tried, profile, phrasebook(language)));
        ASSERT_EQ(texts.size(), profile.after.size());
        EXPECT_EQ(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
        for (const QString& text : texts)
            expectReadable(text, language, text);
    }
    const QUrl page(QStringLiteral("https://it.sample.example/form-7"));
    profile.before = {{TaskKind::FileForm, inEnglish("Hand in form 7."), page}};
    EXPECT_EQ(wordsBefore(activation(), profile, phrasebook(Language::English)),
              (QList<OrganizationWord>{{QStringLiteral("Hand in form 7."), page}}));
}

/// The right rule's: another edition has another one, and what two steps share is said once.
TEST(OrganizationText, NotesOfWhatIsActivatedAreReadBefore)
{
    SiteProfile profile;
    ProductRule home;
    home.editions = {QStringLiteral("Core")};
    home.note = inEnglish("Not for Home.");
    ProductRule enterprise;
    enterprise.editions = {QStringLiteral("Enterprise")};
    enterprise.note = inEnglish("An upgrade license only.");
    profile.products = {home, enterprise};
    EXPECT_EQ(textsOf(wordsBefore(activation(), profile, phrasebook(Language::English))),
              QStringList{QStringLiteral("An upgrade license only.")});
    profile.roles = {{Role::Staff, Entitlement::UnitOnly, 0, inEnglish("devices with a sticker"), {}}};
    EXPECT_EQ(
        textsOf(wordsBefore(activation(), profile, phrasebook(Language::English))).first().toStdString(),
        "This license is meant for this alone: devices with a sticker.");
    EXPECT_TRUE(wordsBefore({}, profile, phrasebook(Language::English)).isEmpty()) << "nothing is done";
}

TEST(OrganizationText, EveryContactIsToldWithAllThatIsKnownOfIt)
{
    SiteProfile profile;
    Contact desk;
    desk.name = inEnglish("Helpdesk");
    desk.telephone = QStringLiteral("+886-2-5550-0100");
    profile.contacts = {desk};
    const Phrasebook& english = phrasebook(Language::English);
    EXPECT_TRUE(contactLines(profile, english).isEmpty()) << "whoever can help is named with that already";
    desk.unit = inEnglish("Library");
    desk.extension = QStringLiteral("6051");
    desk.email = QStringLiteral("help@sample.example");
    desk.hours = inEnglish("Mon-Fri 9-17");
    desk.languages = {Language::TraditionalChinese, Language::English};
    profile.contacts = {desk};
    const QString all = QStringLiteral("Helpdesk, Library · +886-2-5550-0100, extension 6051 · "
                                       "help@sample.example · Mon-Fri 9-17");
    EXPECT_EQ(contactLines(profile, english), QStringList{all});
    // Whoever does not speak the reader's language says which ones.
    profile.contacts.first().languages = {Language::TraditionalChinese, Language::Korean};
    EXPECT_EQ(contactLines(profile, english), QStringList{all + QStringLiteral(" · 繁體中文, 한국어")});
}

TEST(OrganizationText, WhoseRuleWasAppliedIsSaidOnlyWhereRulesDiffer)
{
    const Phrasebook& english = phrasebook(Language::English);
    SiteProfile profile;
    profile.roles = {{Role::Staff, Entitlement::Yes, 0, {}, {}},
                     {Role::Student, Entitlement::Yes, 0, {}, {}}};
    EXPECT_TRUE(whoseLicense({}, false, profile, english).isEmpty()) << "the same for all";
    profile.roles.append({Role::Graduate, Entitlement::DaysAfterLeaving, 60, {}, {}});
    EXPECT_EQ(
        whoseLicense({}, false, profile, english),
        QStringLiteral("This is as it is for staff. Another rule holds for: graduates. Say who it is for "
                       "with --role."));
    EXPECT_TRUE(whoseLicense({}, true, profile, english).isEmpty()) << "somebody has said so";
    const Person graduate{Role::Graduate, {}};
    EXPECT_TRUE(whoseLicense(graduate, true, profile, english).contains(QStringLiteral("--left YYYY-MM-DD")));
    EXPECT_TRUE(whoseLicense({Role::Graduate, QDate(2026, 9, 1)}, true, profile, english).isEmpty());
    for (const Language language : kLanguages) {
        const QString said = whoseLicense({}, false, profile, phrasebook(language));
        expectReadable(said, language, said);
    }
}

TEST(OrganizationText, TheUnitThatALicenseIsForIsNamed)
{
    SiteProfile profile;
    EXPECT_TRUE(forThisAlone({}, profile, phrasebook(Language::English)).isEmpty());
    profile.roles = {{Role::Staff, Entitlement::UnitOnly, 0, inEnglish("devices with a sticker"), {}}};
    EXPECT_EQ(forThisAlone({}, profile, phrasebook(Language::English)),
              QStringLiteral("This license is meant for this alone: devices with a sticker."));
}

TEST(OrganizationText, NobodyIsTheStrictestAndThatIsSaid)
{
    SiteProfile profile;
    profile.roles = {{Role::Staff, Entitlement::Yes, 0, {}, {}},
                     {Role::Graduate, Entitlement::No, 0, {}, {}}};
    for (const Language language : kLanguages) {
        const QString said = whoseLicense({Role(), {}}, false, profile, phrasebook(language));
        EXPECT_TRUE(said.contains(QStringLiteral("--role staff|graduate"))) << said.toStdString();
        expectReadable(said, language, said);
    }
}

TEST(OrganizationText, WhereOneAppliesIsSaidBeforeAnythingIsDone)
{
    Session session;
    session.plan.steps = {SetTimeZone{}};
    session.person.role = Role::Student;
    SiteProfile profile;
    profile.roles = {{Role::Student, Entitlement::OnApplication, 0, {}, {}}};
    profile.roles.first().link = QUrl(QStringLiteral("https://it.example.edu/apply"));
    const QList<OrganizationWord> before = wordsBefore(session, profile, phrasebook(Language::English));
    ASSERT_EQ(before.size(), 1);
    EXPECT_EQ(before.first().page, profile.roles.first().link);
    session.person.role = Role::Staff;
    EXPECT_TRUE(wordsBefore(session, profile, phrasebook(Language::English)).isEmpty());
}

TEST(OrganizationText, ALetterToTheHelpdeskCarriesTheCode)
{
    SiteProfile profile;
    const QString code = QStringLiteral("2047 1183 6051");
    EXPECT_TRUE(letterToHelpdesk(profile, code, phrasebook(Language::Korean)).isEmpty());
    Contact english;
    english.email = QStringLiteral("help@example.edu");
    Contact korean;
    korean.email = QStringLiteral("ko@example.edu");
    korean.languages = {Language::Korean};
    profile.contacts = {Contact(), english, korean};
    EXPECT_EQ(letterToHelpdesk(profile, code, phrasebook(Language::Japanese)).path(), english.email);
    const QUrl letter = letterToHelpdesk(profile, code, phrasebook(Language::Korean));
    EXPECT_EQ(letter.path(), korean.email);
    EXPECT_TRUE(letter.toString().contains(code)) << letter.toString().toStdString();
}

} // namespace activation::text
