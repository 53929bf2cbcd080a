// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/windows/licensing/KmsRegistry.h"
#include "core/windows/wmi/Wmi.h"
#include "tests/windows/licensing/inprocess/ComObject.h"
#include "tests/windows/licensing/inprocess/Recording.h"
#include "tests/windows/licensing/inprocess/SettingStore.h"

#include <condition_variable>
#include <mutex>

namespace activation::windows {

enum class WmiPlace { Connect, Query, Next, Method };

/// What a method answers: a failed call, or a call that came through and its ReturnValue.
struct MethodAnswer
{
    HRESULT call = S_OK;
    std::uint32_t returnValue = 0;
};

/// How this WMI misbehaves.
struct WmiFaults
{
    std::optional<WmiPlace> hangsAt; ///< until the world ends
    QMap<WmiPlace, HRESULT> fails;
    QMap<QString, HRESULT> classFails;   ///< by class, told by the first Next as Windows does
    int timeouts = 0;                    ///< so many WBEM_S_TIMEDOUT before every few rows
    QMap<QString, MethodAnswer> answers; ///< by method
};

/// A method that was called: its path, its name, and what it was given.
struct MethodCall
{
    QString path;
    QString method;
    QJsonObject arguments;
};

/// All that the objects of one in-process WMI share. Used under its mutex.
struct WmiWorld
{
    std::mutex mutex;
    std::condition_variable released;
    bool isOver = false;
    int hanging = 0;
    std::condition_variable hangs;
    Recording recording;
    SettingStore settings;
    WmiFaults faults;
    QStringList queries;
    QList<MethodCall> calls;
    ObjectCount alive = std::make_shared<std::atomic<int>>(0);

    /// Hangs there until the world is over, or gives the failure of that place.
    [[nodiscard]] HRESULT pass(WmiPlace place);
};

/// IWbemServices within this process: real objects, VARIANTs, BSTRs and SAFEARRAYs, filled from a recording.
/// Methods change the recording as Windows would. Whoever hangs in it is let go when it is destroyed.
class InProcessWmi final
{
public:
    explicit InProcessWmi(Recording recording, WmiFaults faults = {});
    ~InProcessWmi();
    Q_DISABLE_COPY_MOVE(InProcessWmi)

    [[nodiscard]] Wmi wmi() const;

    [[nodiscard]] QStringList queries() const;
    [[nodiscard]] QList<MethodCall> calls() const;
    [[nodiscard]] QStringList methods() const;
    [[nodiscard]] Recording recording() const;
    [[nodiscard]] KmsRegistry registry() const; ///< where the methods keep what they set
    void set(const WmiFaults& faults);

    /// Comes back when a call hangs.
    void waitUntilHanging() const;

    /// Lets go whoever hangs, and comes back when every object of this WMI is gone; false after ten seconds.
    [[nodiscard]] bool endsWithoutObjects();

private:
    void end();

    std::shared_ptr<WmiWorld> m_world;
};

} // namespace activation::windows
