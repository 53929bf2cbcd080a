// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adapters/NetworkAdapter.h"
#include "core/system/System.h"

#include <QMap>
#include <QVariant>

#include <utility>

namespace activation::recording {

/// What one question came to, and after how long: a value or a failure.
template <typename T> struct Answer
{
    std::chrono::milliseconds took{0};
    std::optional<T> value;
    std::optional<Failure> failure;

    [[nodiscard]] Result<T> result() const
    {
        return value ? Result<T>(*value) : failure.value_or(Failure{Cause::NotFound, 0, {}});
    }

    bool operator==(const Answer&) const = default;
};

/// Nothing where the question was not asked: then nobody knows.
template <typename T> using Recorded = std::optional<Answer<T>>;

/// One instance of a management class as it was shown, by property: text, number, truth, texts, or an invalid
/// value for null. A property that is not there was not shown.
using Row = QMap<QString, QVariant>;

/// One question to Windows' management classes (WMI), and what came back.
struct Question
{
    QString from;           ///< "SoftwareLicensingProduct"
    QString where;          ///< WQL behind WHERE; empty: every row
    QStringList properties; ///< that were asked for
    /// By property, as the class declares them (CIM): "uint32", "string[]". Of a question without rows
    /// nothing is known, and a property that is missing here is one that this version of the class does not
    /// have.
    QMap<QString, QString> types;
    Answer<QList<Row>> rows;

    bool operator==(const Question&) const = default;
};

/// A service of Windows that this program asks about.
struct SeenService
{
    QString name; ///< "sppsvc"
    Answer<ServiceState> state;

    bool operator==(const SeenService&) const = default;
};

/// An entry of Windows' list of programs that may be Office's.
struct SeenUninstallEntry
{
    QString key; ///< "ProPlus2021Volume - zh-tw"
    bool of32Bit = false;
    bool hidden = false;
    QString displayName;
    QString displayVersion;
    QString uninstallString;
    QStringList productCodes;
    qint64 bytes = 0;

    bool operator==(const SeenUninstallEntry&) const = default;
};

/// What the KMS client wrote to the event log: event 12288 for a request, 12289 for an answer.
struct SeenEvent
{
    QString channel; ///< of the log: "Application"
    int number = 0;
    std::uint32_t code = 0; ///< HRESULT
    QString host;           ///< "kms.example.edu:1688"; of a request
    QString activationId;

    bool operator==(const SeenEvent&) const = default;
};

/// What the licensing service wrote to the event log about one product with a key (event 1003): a second
/// witness beside its row.
struct SeenStatus
{
    QString channel;       ///< of the log
    QString applicationId; ///< whose licenses it had looked at
    QString activationId;
    std::uint32_t status = 0;             ///< as LicenseStatus
    std::uint32_t reason = 0;             ///< HRESULT
    std::optional<std::uint32_t> minutes; ///< left of a volume activation

    bool operator==(const SeenStatus&) const = default;
};

/// How Windows sets its clock (its key W32Time in the registry).
struct TimeService
{
    QString type;        ///< "NT5DS": from the domain; "NTP": from the sources; "NoSync", "AllSync"
    QStringList sources; ///< "time.windows.com,0x9", with their flags
    std::optional<std::uint32_t> everySeconds; ///< between two questions
    std::optional<std::uint32_t> mostForwards; ///< seconds that it corrects at most; 0xFFFFFFFF: any
    std::optional<std::uint32_t> mostBackwards;

    bool operator==(const TimeService&) const = default;
};

/// What one PC told when everything that this program reads of it was read once. Nothing in it changes
/// anything, and no administrator rights were needed.
struct Recording
{
    QString origin;     ///< "real PC", "practice PC: healthy", or where somebody published it
    QString program;    ///< version of the program that recorded
    QDateTime recorded; ///< UTC by the PC's own clock; null where it was not told
    /// Stand-ins for names are made with it, so that two recordings of one PC can be compared.
    QString salt;

    Recorded<Elevation> elevation;
    Recorded<WindowsEdition> windows;
    Recorded<bool> restartPending;
    Recorded<FirmwareTables> firmware;
    Recorded<ServiceState> licensingService;
    Recorded<TimeZone> zone;
    Recorded<TimeService> timeService;
    Recorded<LocalNetwork> network;
    Recorded<QList<OfficeProduct>> office;
    Recorded<QList<RunningProgram>> running;
    Recorded<bool> officeOpened;

    QList<Question> questions;           ///< to the management classes, in the order asked
    Recorded<KmsSettings> registryHosts; ///< KMS hosts by level, as the registry keeps them
    QList<SeenService> services;
    QList<NetworkAdapter> adapters; ///< of this PC, those included that are not in use
    QList<SeenUninstallEntry> uninstall;
    QList<SeenEvent> events;    ///< newest first
    QList<SeenStatus> statuses; ///< newest first

    bool operator==(const Recording&) const = default;
};

/// How the answer of a port is called in files and in comparisons, and where it is kept.
template <typename Each> void forEachAnswer(Each&& each)
{
    each(u"elevation", &Recording::elevation);
    each(u"windows", &Recording::windows);
    each(u"restartPending", &Recording::restartPending);
    each(u"firmware", &Recording::firmware);
    each(u"licensingService", &Recording::licensingService);
    each(u"zone", &Recording::zone);
    each(u"timeService", &Recording::timeService);
    each(u"network", &Recording::network);
    each(u"office", &Recording::office);
    each(u"running", &Recording::running);
    each(u"officeOpened", &Recording::officeOpened);
    each(u"registryHosts", &Recording::registryHosts);
}

} // namespace activation::recording
