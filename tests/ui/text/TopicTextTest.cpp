// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/TopicText.h"
#include "tests/ui/text/Readable.h"

#include <gtest/gtest.h>

#include <QSet>

namespace activation::text {

TEST(TopicText, ExplainsEveryTopicInEveryLanguage)
{
    for (const Language language : kLanguages) {
        QSet<QString> headings;
        for (const HelpTopic topic : kHelpTopics) {
            const Wording wording = describe(topic, sampleProfile(), phrasebook(language));
            expectReadable(wording, language, toString(topic));
            EXPECT_FALSE(wording.why.isEmpty() || wording.whatToDo.isEmpty())
                << toString(topic).toStdString();
            headings << wording.heading;
        }
        EXPECT_EQ(headings.size(), static_cast<qsizetype>(kHelpTopics.size()));
    }
}

TEST(TopicText, KnowsTheOrganizationsVpn)
{
    const Wording wording = describe(HelpTopic::Vpn, sampleProfile(), phrasebook(Language::English));
    EXPECT_TRUE(wording.whatToDo.first().contains(u"VPN")) << wording.whatToDo.first().toStdString();
}

} // namespace activation::text
