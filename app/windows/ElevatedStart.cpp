// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/windows/ElevatedStart.h"

#include "app/machine/CommonPath.h"
#include "app/machine/PermissionAnswer.h"
#include "app/machine/RunningProcess.h"
#include "core/windows/base/ChildProcess.h"
#include "core/windows/base/DetachedThread.h"
#include "core/windows/base/Registry.h"
#include "core/windows/base/Token.h"
#include "core/windows/base/Wide.h"
#include "core/windows/base/Win32Error.h"

#include <QDir>

#include <chrono>

#include <objbase.h>
#include <shellapi.h>

namespace activation::app {

/// The way back from the thread that waits for the person's answer, as long as somebody wants to hear it.
struct ElevatedStart::Question
{
    std::mutex mutex;
    ElevatedStart* asker = nullptr; ///< null when nobody wants to hear any more
};

namespace {

/// Source: the policy's own description (secpol.msc, Local Policies, Security Options).
bool deniesByItself()
{
    const auto token = windows::Token::ofThisProcess();
    const Result<Elevation> rights = token ? token->elevation() : Result<Elevation>(token.error());
    const auto policy = windows::RegistryKey::open(
        windows::RegistryHive::LocalMachine,
        QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System"));
    return rights && *rights == Elevation::StandardUser && policy &&
           policy->number(QStringLiteral("ConsentPromptBehaviorUser")) == 0U;
}

/// Comes back when the person has answered, which may be never.
Result<std::shared_ptr<windows::Handle>> askWindows(const QString& program, const QString& arguments,
                                                    HWND owner)
{
    // Some shell extensions that ShellExecuteEx may load need it.
    const HRESULT com = CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE);
    const QString file = QDir::toNativeSeparators(commonPath(program));
    SHELLEXECUTEINFOW execute{};
    execute.cbSize = sizeof execute;
    execute.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI;
    execute.hwnd = owner;
    execute.lpVerb = L"runas";
    execute.lpFile = windows::wide(file);
    execute.lpParameters = windows::wide(arguments);
    execute.nShow = SW_HIDE;
    const auto asked = std::chrono::steady_clock::now();
    const bool started = ShellExecuteExW(&execute) != FALSE;
    const DWORD error = GetLastError();
    if (SUCCEEDED(com))
        CoUninitialize();
    if (started)
        return std::make_shared<windows::Handle>(execute.hProcess);
    Failure failure = windows::win32Failure(error, QStringLiteral("start the worker"));
    const auto after = std::chrono::steady_clock::now() - asked;
    failure.cause =
        causeOf({error, std::chrono::duration_cast<std::chrono::milliseconds>(after), deniesByItself()},
                failure.cause);
    return failure;
}

} // namespace

ElevatedStart::~ElevatedStart()
{
    forget();
}

void ElevatedStart::start(const QString& program, const QStringList& arguments)
{
    forget();
    m_question = std::make_shared<Question>();
    m_question->asker = this;
    const auto answer = [question = m_question](const Result<std::shared_ptr<windows::Handle>>& said) {
        const std::lock_guard lock(question->mutex);
        if (question->asker) {
            QMetaObject::invokeMethod(
                question->asker,
                [question, said] {
                    if (question->asker)
                        question->asker->onAnswer(said);
                },
                Qt::QueuedConnection);
        }
    };
    letAdministratorsAsk();
    // Above our own window, or Windows only lets a button blink in the task bar.
    const HWND owner = GetActiveWindow();
    const bool asked =
        windows::startDetached([answer, program, parameters = windows::quotedArguments(arguments), owner] {
            answer(askWindows(program, parameters, owner));
        });
    if (!asked)
        answer(Failure{Cause::Internal, 0, QStringLiteral("no thread to ask on")});
}

void ElevatedStart::forget()
{
    if (m_question) {
        const std::lock_guard lock(m_question->mutex);
        m_question->asker = nullptr;
    }
    m_question.reset();
    m_end.reset();
    m_process.reset();
}

void ElevatedStart::onAnswer(const Result<std::shared_ptr<windows::Handle>>& answer)
{
    m_question.reset();
    if (!answer) {
        if (answer.error().cause == Cause::Cancelled)
            Q_EMIT declined();
        else
            Q_EMIT failed(answer.error());
        return;
    }
    m_process = *answer;
    if (*m_process)
        watch();
    Q_EMIT started(*m_process ? qint64{GetProcessId(m_process->get())} : 0);
}

void ElevatedStart::watch()
{
    m_end = std::make_unique<QWinEventNotifier>(m_process->get());
    connect(m_end.get(), &QWinEventNotifier::activated, this, [this] {
        m_end->setEnabled(false);
        DWORD code = 0;
        GetExitCodeProcess(m_process->get(), &code);
        Q_EMIT ended(static_cast<int>(code));
    });
}

std::unique_ptr<WorkerStart> elevatedStart()
{
    return std::make_unique<ElevatedStart>();
}

} // namespace activation::app

#include "moc_ElevatedStart.cpp"
