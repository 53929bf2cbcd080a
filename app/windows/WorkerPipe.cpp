// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/WorkerPipe.h"

#include "core/Deadline.h"
#include "core/windows/base/Handle.h"
#include "core/windows/base/SecurityDescriptor.h"
#include "core/windows/base/Token.h"
#include "core/windows/base/Wide.h"
#include "core/windows/base/Win32Error.h"

#include <QWinEventNotifier>

#include <deque>

namespace activation::app {

namespace {

using windows::Handle;

QString pathOf(const QString& name)
{
    return QStringLiteral("\\\\.\\pipe\\") + name;
}

/// What a worker needs. GENERIC_WRITE would ask for FILE_CREATE_PIPE_INSTANCE too: to be a second window.
constexpr DWORD kTalk = FILE_GENERIC_READ | FILE_WRITE_DATA | FILE_WRITE_ATTRIBUTES;

/// This user and SYSTEM have it; administrators, of whatever account, may talk. Nobody else is named, so
/// nobody else gets in: without a descriptor Windows would let everybody read.
Result<windows::SecurityDescriptor> whoGetsIn()
{
    const auto token = windows::Token::ofThisProcess();
    if (!token)
        return token.error();
    const auto user = token->user();
    if (!user)
        return user.error();
    return windows::SecurityDescriptor::fromSddl(
        QStringLiteral("D:P(A;;FA;;;SY)(A;;0x%1;;;BA)(A;;FA;;;%2)").arg(quint32{kTalk}, 0, 16).arg(*user));
}

/// One instance of the pipe, waiting for one who comes.
class Waiting final
{
public:
    Waiting(const QString& path, const windows::SecurityDescriptor& descriptor, bool first)
        : m_event(CreateEventW(nullptr, TRUE, FALSE, nullptr))
    {
        constexpr DWORD kBuffers = 0; // grow as needed
        SECURITY_ATTRIBUTES attributes = descriptor.attributes();
        // The first: fails when somebody has taken the name before.
        m_pipe = Handle(CreateNamedPipeW(
            windows::wide(path),
            PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | (first ? FILE_FLAG_FIRST_PIPE_INSTANCE : 0),
            PIPE_TYPE_BYTE | PIPE_READMODE_BYTE | PIPE_WAIT | PIPE_REJECT_REMOTE_CLIENTS,
            PIPE_UNLIMITED_INSTANCES, kBuffers, kBuffers, 0, &attributes));
        m_overlapped.hEvent = m_event.get();
        if (m_pipe && !ConnectNamedPipe(m_pipe.get(), &m_overlapped)) {
            const DWORD error = GetLastError();
            m_pending = error == ERROR_IO_PENDING;
            if (error == ERROR_PIPE_CONNECTED)
                SetEvent(m_event.get());
            else if (!m_pending)
                m_pipe = Handle();
        }
    }

    ~Waiting()
    {
        DWORD bytes = 0;
        if (m_pending && CancelIoEx(m_pipe.get(), &m_overlapped))
            GetOverlappedResult(m_pipe.get(), &m_overlapped, &bytes, TRUE);
    }
    Q_DISABLE_COPY_MOVE(Waiting)

    [[nodiscard]] bool isOpen() const { return m_pipe && m_event; }
    [[nodiscard]] HANDLE event() const { return m_event.get(); }

    /// After the event: empty when whoever came has gone already.
    [[nodiscard]] Handle take()
    {
        DWORD bytes = 0;
        const bool here = !m_pending || GetOverlappedResult(m_pipe.get(), &m_overlapped, &bytes, FALSE);
        m_pending = false;
        return here ? std::move(m_pipe) : Handle();
    }

private:
    Handle m_event;
    Handle m_pipe;
    OVERLAPPED m_overlapped{};
    bool m_pending = false;
};

std::unique_ptr<QLocalSocket> socketOf(Handle pipe)
{
    auto socket = std::make_unique<QLocalSocket>();
    if (!socket->setSocketDescriptor(reinterpret_cast<qintptr>(pipe.release())))
        return nullptr;
    return socket;
}

class NamedPipe final : public WorkerPipe
{
public:
    NamedPipe(const QString& name, windows::SecurityDescriptor descriptor)
        : m_name(name)
        , m_descriptor(std::move(descriptor))
    {
        waitForNext(true);
    }

    [[nodiscard]] QString name() const override { return m_waiting ? m_name : QString(); }

    [[nodiscard]] std::unique_ptr<QLocalSocket> take() override
    {
        if (m_came.empty())
            return nullptr;
        auto socket = std::move(m_came.front());
        m_came.pop_front();
        return socket;
    }

    void close() override
    {
        m_notifier.reset();
        m_waiting.reset();
        m_came.clear();
    }

private:
    void waitForNext(bool first)
    {
        m_waiting = std::make_unique<Waiting>(pathOf(m_name), m_descriptor, first);
        if (!m_waiting->isOpen()) {
            m_waiting.reset();
            return;
        }
        m_notifier = std::make_unique<QWinEventNotifier>(m_waiting->event());
        connect(m_notifier.get(), &QWinEventNotifier::activated, this, &NamedPipe::onCame);
    }

    void onCame()
    {
        Handle pipe = m_waiting->take();
        // The notifier speaks at this moment.
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
        const auto earlier = std::move(m_waiting);
        waitForNext(false);
        if (pipe) {
            if (auto socket = socketOf(std::move(pipe)))
                m_came.push_back(std::move(socket));
            Q_EMIT connected();
        }
    }

    QString m_name;
    windows::SecurityDescriptor m_descriptor;
    std::unique_ptr<Waiting> m_waiting;
    std::unique_ptr<QWinEventNotifier> m_notifier;
    std::deque<std::unique_ptr<QLocalSocket>> m_came;
};

/// Nobody can come.
class NoPipe final : public WorkerPipe
{
public:
    [[nodiscard]] QString name() const override { return {}; }
    [[nodiscard]] std::unique_ptr<QLocalSocket> take() override { return nullptr; }
    void close() override {}
};

} // namespace

std::unique_ptr<WorkerPipe> openWorkerPipe(const QString& name)
{
    auto descriptor = whoGetsIn();
    if (!descriptor)
        return std::make_unique<NoPipe>();
    return std::make_unique<NamedPipe>(name, *std::move(descriptor));
}

Result<std::unique_ptr<QLocalSocket>> connectToWorkerPipe(const QString& name,
                                                          std::chrono::milliseconds patience)
{
    const QString path = pathOf(name);
    const Deadline deadline(Limit{patience, {}});
    for (;;) {
        Handle pipe(CreateFileW(windows::wide(path), kTalk, 0, nullptr, OPEN_EXISTING,
                                FILE_FLAG_OVERLAPPED | SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION,
                                nullptr));
        const DWORD error = GetLastError();
        if (pipe) {
            if (auto socket = socketOf(std::move(pipe)))
                return socket;
            return Failure{Cause::Internal, 0, path};
        }
        const auto left = static_cast<DWORD>(deadline.left().timeout.count());
        if (error != ERROR_PIPE_BUSY || left == 0 || !WaitNamedPipeW(windows::wide(path), left))
            return windows::win32Failure(error, path);
    }
}

qint64 processAt(PipeEnd end, const QLocalSocket& socket)
{
    const auto pipe = reinterpret_cast<HANDLE>(socket.socketDescriptor());
    ULONG process = 0;
    const BOOL told = end == PipeEnd::Listener ? GetNamedPipeServerProcessId(pipe, &process)
                                               : GetNamedPipeClientProcessId(pipe, &process);
    return told ? qint64{process} : 0;
}

} // namespace activation::app
