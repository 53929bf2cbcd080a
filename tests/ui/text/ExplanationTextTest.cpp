// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ExplanationText.h"

#include "core/licensing/ActivationErrors.h"
#include "tests/ui/text/Readable.h"

#include <QSet>

#include <gtest/gtest.h>

namespace activation::text {

TEST(ExplanationText, TheGuideNamesEveryCheckWithEveryAnswerAndEveryCodeOnce)
{
    for (const Language language : kLanguages) {
        const Guide guide = guideOf({}, phrasebook(language));
        ASSERT_EQ(guide.checks.size(), kCheckCount);
        for (const CheckChapter& chapter : guide.checks) {
            const auto answers = chapter.answers.size() + guide.general.size();
            EXPECT_EQ(answers, reasonsOf(chapter.check).size()) << chapter.heading.toStdString();
            expectReadable(chapter.heading, language, toString(chapter.check));
            expectReadable(chapter.question, language, toString(chapter.check));
        }
        QSet<std::uint32_t> codes;
        qsizetype told = 0;
        for (const CodeChapter& chapter : guide.codes) {
            expectReadable(chapter.heading, language, chapter.heading);
            EXPECT_TRUE(std::ranges::is_sorted(chapter.codes, {}, &CodeExplanation::code));
            told += chapter.codes.size();
            for (const CodeExplanation& explanation : chapter.codes)
                codes.insert(explanation.code);
        }
        EXPECT_EQ(codes.size(), told);
        EXPECT_EQ(told, static_cast<qsizetype>(activationErrors().size()));
    }
}

TEST(ExplanationText, ACodeStandsWithMicrosoftsNameForIt)
{
    EXPECT_EQ(codeWithSymbol(0xC004F074), u"0xC004F074 SL_E_VL_BINDING_SERVICE_UNAVAILABLE");
    EXPECT_EQ(codeWithSymbol(0xC0DE0001), u"0xC0DE0001");
}

} // namespace activation::text
