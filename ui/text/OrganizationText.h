// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/Session.h"
#include "ui/text/Phrasebook.h"

#include <QUrl>

namespace activation::text {

/// One sentence of the organization's, and the page that goes with it.
struct OrganizationWord
{
    QString text;
    QUrl page; ///< may be empty

    bool operator==(const OrganizationWord&) const = default;
};

/// For which unit, or kind of devices, alone the license is meant; empty where it is not so.
[[nodiscard]] QString forThisAlone(const Person& person, const SiteProfile& profile,
                                   const Phrasebook& phrases);

/// That the license is given on application, and where one applies; empty where it is not so.
[[nodiscard]] OrganizationWord onApplication(const Person& person, const SiteProfile& profile,
                                             const Phrasebook& phrases);

/// What this role's license depends on, for who is asked for the role; empty where on nothing.
[[nodiscard]] QString conditionText(const RoleRule& rule, const SiteProfile& profile,
                                    const Phrasebook& phrases);

/// What the organization says on products that nobody has activated yet, and how those are activated that
/// ask a directory; each once.
[[nodiscard]] QStringList notesOn(const QList<License>& open, const SiteProfile& profile,
                                  const Phrasebook& phrases);

/// What is to be read before the run that the session plans: for which unit alone the license is meant, notes
/// on the products, then one sentence for each task of the profile's "before", in the organization's own
/// words, else in ours. Nothing where nothing is done.
[[nodiscard]] QList<OrganizationWord> wordsBefore(const Session& session, const SiteProfile& profile,
                                                  const Phrasebook& phrases);

/// The same of "after", where a product was activated or could not be; nothing after any other run.
[[nodiscard]] QList<OrganizationWord> wordsAfter(const RunResult& result, const SiteProfile& profile,
                                                 const Phrasebook& phrases);

/// The organization's pages by their titles.
[[nodiscard]] QList<OrganizationWord> pagesOf(const SiteProfile& profile, const Phrasebook& phrases);

/// One line for each contact that has more to tell than whoCanHelp() says: "Helpdesk, Library · +886-2-…,
/// extension 6051 · help@… · Mon–Fri 9–17". The languages it speaks follow where this is none of them.
[[nodiscard]] QStringList contactLines(const SiteProfile& profile, const Phrasebook& phrases);

/// A letter to the helpdesk whose subject is the support code; empty where it has no address.
[[nodiscard]] QUrl letterToHelpdesk(const SiteProfile& profile, const QString& supportCode,
                                    const Phrasebook& phrases);

/// For a terminal, where the license is not the same for all: whose rule was applied, and how to say who it
/// is for. `told`: somebody has said so. Empty where there is nothing to say.
[[nodiscard]] QString whoseLicense(const Person& person, bool told, const SiteProfile& profile,
                                   const Phrasebook& phrases);

} // namespace activation::text
