// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/ScenarioProducts.h"
#include "core/practice/ScenarioSections.h"

namespace activation::practice {

namespace {

constexpr qint64 kMegabyte = 1'000'000;

OfficeProduct readOfficeProduct(const Field& field)
{
    Record record(field);
    OfficeProduct product = practiceOffice(record.required(u"releaseId").string());
    product.displayName = record.optional(u"displayName").string(product.displayName);
    product.technology = record.optional(u"technology").oneOf(product.technology);
    product.bitness = record.optional(u"bitness").oneOf(product.bitness);
    product.version = record.optional(u"version").string(product.version);
    const Field languages = record.optional(u"languages");
    if (languages.isPresent())
        product.languages = languages.list([](const Field& item) { return item.string(); }, 1);
    product.bytes = kMegabyte * record.optional(u"megabytes").integer(1, 100'000, product.bytes / kMegabyte);
    product.signedIn = record.optional(u"signedIn").boolean(product.signedIn);
    return product;
}

RunningProgram readProgram(const Field& field)
{
    Record record(field);
    RunningProgram program;
    program.executable = record.required(u"executable").string();
    program.name = record.required(u"name").string();
    return program;
}

} // namespace

void readOffice(Record& scenario, PracticeState& pc)
{
    const Field office = scenario.optional(u"office");
    if (office.isPresent())
        pc.office = office.list(readOfficeProduct);
    pc.running = scenario.optional(u"running").list(readProgram);
    pc.staysOpen = scenario.optional(u"staysOpen").list([](const Field& item) { return item.string(); });
    pc.officeOpenedOnce = scenario.optional(u"officeOpenedOnce").boolean(pc.officeOpenedOnce);
    pc.staysListed =
        std::chrono::seconds(scenario.optional(u"staysListedSeconds")
                                 .integer(0, kLongestSeconds, pc.staysListed / std::chrono::seconds{1}));
    pc.removalNeedsRestart = scenario.optional(u"removalNeedsRestart").boolean(pc.removalNeedsRestart);
}

} // namespace activation::practice
