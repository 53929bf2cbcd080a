// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/ScenarioSections.h"

#include <QTimeZone>

namespace activation::practice {

namespace {

void readWindows(const Field& field, WindowsEdition& windows)
{
    Record record(field);
    windows.editionId = record.optional(u"editionId").string(windows.editionId);
    windows.productName = record.optional(u"productName").string(windows.productName);
    windows.build = record.optional(u"build").number<int>(1, 99'999, windows.build);
    windows.server = record.optional(u"server").boolean(windows.server);
    windows.sMode = record.optional(u"sMode").boolean(windows.sMode);
    windows.evaluation = record.optional(u"evaluation").boolean(windows.evaluation);
    windows.domainJoined = record.optional(u"domainJoined").boolean(windows.domainJoined);
    windows.architecture = record.optional(u"architecture").oneOf(windows.architecture);
    windows.virtualMachine = record.optional(u"virtualMachine").boolean(windows.virtualMachine);
    windows.mac = record.optional(u"mac").boolean(windows.mac);
}

void readFirmware(const Field& field, FirmwareTables& firmware)
{
    Record record(field);
    firmware.slic = record.optional(u"slic").boolean(firmware.slic);
    firmware.windowsMarker = record.optional(u"windowsMarker").boolean(firmware.windowsMarker);
    firmware.msdm = record.optional(u"msdm").boolean(firmware.msdm);
}

void readService(const Field& field, PracticeState& pc)
{
    constexpr qint64 kLongestStart = 60 * 60;
    Record record(field);
    pc.service.start = record.optional(u"start").oneOf(pc.service.start);
    pc.service.running = record.optional(u"running").boolean(pc.service.running);
    if (const Field fails = record.optional(u"startFails"); fails.isPresent())
        pc.serviceStartFails = fails.errorCode();
    pc.serviceStarts = std::chrono::seconds(record.optional(u"startsInSeconds").integer(0, kLongestStart));
}

} // namespace

void readMachine(Record& scenario, PracticeState& pc)
{
    pc.elevation = scenario.optional(u"elevation").oneOf(pc.elevation);
    readWindows(scenario.optional(u"windows"), pc.windows);
    readFirmware(scenario.optional(u"firmware"), pc.firmware);
    readService(scenario.optional(u"licensingService"), pc);
    pc.restartPending = scenario.optional(u"restartPending").boolean(pc.restartPending);
}

void readTime(Record& scenario, PracticeState& pc)
{
    const Field zone = scenario.optional(u"zone");
    pc.zone = zone.string(pc.zone, 60);
    if (QTimeZone::windowsIdToDefaultIanaId(pc.zone.toLatin1()).isEmpty())
        zone.addProblem(DocumentProblem::Kind::BadZone, {pc.zone});
    const Field wrongBy = scenario.optional(u"clockWrongBySeconds");
    pc.clockWrongBy = std::chrono::seconds(wrongBy.integer(-kLongestSeconds, kLongestSeconds));
}

} // namespace activation::practice
