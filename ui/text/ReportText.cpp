// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ReportText.h"

#include "core/Printable.h"
#include "core/visit/Report.h"
#include "ui/text/CommonText.h"
#include "ui/text/CtlText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/FindingText.h"
#include "ui/text/LicenseText.h"
#include "ui/text/OrganizationText.h"
#include "ui/text/ScreenText.h"
#include "ui/text/StepText.h"
#include "ui/text/WindowText.h"

namespace activation::text {

namespace {

/// Lines below each other; an empty one is left out.
class Page final
{
public:
    void add(const QString& text, int depth = 0)
    {
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
            m_text += QString(4 * depth, u' ') + printable(line) + u'\n';
    }
    void addHeading(const QString& heading) { m_text += u'\n' + heading + u'\n'; }
    void add(const Wording& wording, int depth)
    {
        add(wording.why, depth);
        for (const QString& step : wording.whatToDo)
            add(QStringLiteral("- ") + step, depth);
        add(wording.whoCanHelp, depth);
        add(wording.code, depth);
        add(wording.whoseWords, depth);
    }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

void addTop(Page& page, const ReportContents& contents, const Phrasebook& phrases)
{
    const SupportFacts facts = supportFactsOf(contents.session, contents.profile);
    page.add(sentence(WindowSentence::AppName, phrases) + QStringLiteral(" " ACTIVATION_VERSION));
    page.add(sentence(CtlSentence::ScreenAndCode, phrases, facts.screen, supportCode(facts)));
    page.add(sentence(CtlSentence::ProfileOrganization, phrases, contents.profile.organization));
    page.add(isoTime(contents.now));
    if (!contents.practice.isEmpty())
        page.add(sentence(CtlSentence::PracticeNotice, phrases, phrases.pick(contents.practice)));
    // What stands below it on the screen follows where it belongs.
    page.addHeading(
        screenWords(facts.screen, contents.session, contents.profile, contents.now, phrases).heading);
}

void addFindings(Page& page, const ReportContents& contents, const Phrasebook& phrases)
{
    if (contents.session.findings.isEmpty())
        return;
    page.addHeading(sentence(CtlSentence::GuideChecks, phrases));
    for (const Finding& finding : contents.session.findings) {
        const Wording wording = describe(finding, contents.profile, phrases);
        page.add(sentence(WindowSentence::RowName, phrases, numberOf(finding.check),
                          checkName(finding.check, phrases), verdictWord(finding.verdict, phrases)));
        page.add(wording.heading, 1);
        if (finding.verdict != Verdict::Passed)
            page.add(wording, 1);
    }
}

QString countersText(const License& license, const Phrasebook& phrases)
{
    if (!license.hostCounters)
        return {};
    //: %1, %2, %3: numbers. What a KMS host has counted.
    return filled(phrases.translate("ReportText", "Computers counted: %1. Requests: %2, refused: %3."),
                  {QString::number(license.hostCounters->currentClients),
                   QString::number(license.hostCounters->totalRequests),
                   QString::number(license.hostCounters->failedRequests)});
}

void addLicenses(Page& page, const ReportContents& contents, const Phrasebook& phrases)
{
    const Session& session = contents.session;
    const bool afterRun = session.result && !session.result->licenses.isEmpty();
    const QList<License>& licenses = afterRun ? session.result->licenses : session.licenses;
    if (licenses.isEmpty())
        return;
    page.addHeading(sentence(CtlSentence::ProductsHeading, phrases));
    for (const License& license : licenses) {
        page.add(productName(license, phrases));
        page.add(stateWord(stateOf(license), phrases), 1);
        page.add(describe(license, contents.now, phrases), 1);
        page.add(countersText(license, phrases), 1);
    }
}

void addRun(Page& page, const ReportContents& contents, const Phrasebook& phrases)
{
    if (!contents.session.result)
        return;
    const RunResult& result = *contents.session.result;
    page.addHeading(sentence(WindowSentence::ListOfSteps, phrases));
    int number = 0;
    for (const StepResult& step : result.steps) {
        page.add(sentence(WindowSentence::RowName, phrases, ++number,
                          describe(step.request, contents.profile, phrases, contents.session.plan.steps),
                          outcomeWord(step.outcome, phrases)));
    }
    const Wording wording = describe(result, contents.session.findings, contents.profile, phrases);
    page.addHeading(wording.heading);
    page.add(wording, 1);
}

/// The error that the code carries, unless the run above has just explained it.
void addLastError(Page& page, const ReportContents& contents, const Phrasebook& phrases)
{
    const auto code = supportFactsOf(contents.session, contents.profile).lastError;
    if (!code)
        return;
    const Wording wording = explainError(*code, contents.session.findings, contents.profile, phrases);
    page.addHeading(sentence(CtlSentence::DecodeError, phrases, *code, wording.heading));
    const std::optional<RunResult>& result = contents.session.result;
    if (!result || !result->failure || result->failure->code != *code)
        page.add(wording, 1);
}

/// Only our own words and ids, which may look like a name and must not be redacted.
QString machineIds(const ReportContents& contents, const Phrasebook& phrases)
{
    const auto& service = contents.session.service;
    if (!service || (service->clientMachineId.isEmpty() && service->officeClientMachineId.isEmpty()))
        return {};
    Page page;
    page.addHeading(phrases.translate("ReportText", "For the administrators of the KMS host"));
    if (!service->clientMachineId.isEmpty()) {
        //: %1: an id in hexadecimal digits.
        const QString text = phrases.translate("ReportText", "Client machine ID (CMID): %1");
        page.add(filled(text, {service->clientMachineId}));
    }
    if (!service->officeClientMachineId.isEmpty()) {
        //: %1: an id in hexadecimal digits.
        const QString text = phrases.translate("ReportText", "Client machine ID of Office 2010: %1");
        page.add(filled(text, {service->officeClientMachineId}));
    }
    page.add(phrases.translate("ReportText",
                               "The KMS host counts each ID once. Computers that were copied from the same "
                               "disk image may share one, and then its count does not rise."));
    return page.text();
}

/// What the helpdesk wants to know with every report, answered or not: the person's own words.
QString answersText(const ReportContents& contents, const Phrasebook& phrases)
{
    Page page;
    for (const ReportField& field : contents.profile.reportFields) {
        const QString answer = contents.session.reportAnswers.value(field.id);
        //: %1: what is asked for, such as "Asset number"; %2: the answer.
        page.add(filled(phrases.translate("ReportText", "%1: %2", "question and answer"),
                        {phrases.pick(field.label),
                         answer.isEmpty() ? phrases.translate("ReportText", "not answered") : answer}));
    }
    return page.text();
}

/// What the organization says to who sits there, and whom it names.
void addOrganization(Page& page, const ReportContents& contents, const Phrasebook& phrases)
{
    const SiteProfile& profile = contents.profile;
    const RunResult result = contents.session.result.value_or(RunResult());
    QList<OrganizationWord> words = wordsBefore(contents.session, profile, phrases);
    words += wordsAfter(result, profile, phrases);
    for (const QString& line : contactLines(profile, phrases))
        words.append({line, {}});
    words += pagesOf(profile, phrases);
    if (words.isEmpty())
        return;
    page.addHeading(phrases.translate("ReportText", "What your organization says"));
    page.add(phrases.pick(profile.service), 1);
    for (const KmsHost& host : allHosts(profile))
        page.add(phrases.pick(host.label), 1);
    for (const OrganizationWord& word : words)
        page.add(together(word.text, word.page.toDisplayString(), phrases), 1);
}

} // namespace

QString reportText(const ReportContents& contents, const Phrasebook& phrases)
{
    Page page;
    addTop(page, contents, phrases);
    addFindings(page, contents, phrases);
    addLicenses(page, contents, phrases);
    addRun(page, contents, phrases);
    addLastError(page, contents, phrases);
    addOrganization(page, contents, phrases);
    return redacted(page.text(), contents.profile) + answersText(contents, phrases) +
           machineIds(contents, phrases);
}

QString reportTextWithEnglish(const ReportContents& contents, const Phrasebook& phrases)
{
    const QString text = reportText(contents, phrases);
    if (phrases.language() == Language::English)
        return text;
    return text + u'\n' + QString(72, u'-') + QStringLiteral("\n\n") +
           reportText(contents, Phrasebook(Language::English));
}

} // namespace activation::text
