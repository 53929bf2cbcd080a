// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/SetupAnswers.h"

#include "core/windows/base/Wide.h"
#include "core/windows/base/Win32Error.h"

#include <QByteArray>
#include <QUuid>

namespace activation::windows {

namespace {

/// Windows' own temporary folder: what an administrator puts there no other user may change.
QString newPath()
{
    QString folder(MAX_PATH, Qt::Uninitialized);
    const UINT length = GetSystemWindowsDirectoryW(reinterpret_cast<wchar_t*>(folder.data()),
                                                   static_cast<UINT>(folder.size()));
    return folder.left(qsizetype{length}) + QStringLiteral("\\Temp\\activation-") +
           QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".xml");
}

QByteArray answersFor(const QString& setupId)
{
    return QStringLiteral("<Configuration Product=\"%1\">\r\n"
                          "  <Display Level=\"none\" CompletionNotice=\"no\" SuppressModal=\"yes\" "
                          "AcceptEula=\"yes\" />\r\n"
                          "  <Setting Id=\"SETUP_REBOOT\" Value=\"Never\" />\r\n"
                          "</Configuration>\r\n")
        .arg(setupId)
        .toUtf8();
}

bool write(HANDLE file, const QByteArray& content)
{
    DWORD written = 0;
    const auto size = static_cast<DWORD>(content.size());
    return WriteFile(file, content.constData(), size, &written, nullptr) && written == size;
}

bool holds(HANDLE file, const QByteArray& content)
{
    QByteArray read(content.size() + 1, '\0');
    DWORD size = 0;
    return ReadFile(file, read.data(), static_cast<DWORD>(read.size()), &size, nullptr) &&
           read.left(qsizetype{size}) == content;
}

} // namespace

Result<SetupAnswers> SetupAnswers::forRemovalOf(const QString& setupId)
{
    const QString path = newPath();
    const QString doing = QStringLiteral("write %1").arg(path);
    const QByteArray content = answersFor(setupId);
    Handle file(
        CreateFileW(wide(path), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_TEMPORARY, nullptr));
    if (!file)
        return win32Failure(GetLastError(), doing);
    SetupAnswers answers(path);
    if (!write(file.get(), content))
        return win32Failure(GetLastError(), doing);
    // Setup can only read it beside somebody who does not write: so it is closed, locked and compared.
    file = Handle();
    answers.m_lock = Handle(CreateFileW(wide(path), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                                        FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!answers.m_lock || !holds(answers.m_lock.get(), content))
        return Failure{Cause::StorageFailed, 0, doing};
    return answers;
}

SetupAnswers::~SetupAnswers()
{
    m_lock = Handle();
    if (!m_path.isEmpty())
        DeleteFileW(wide(m_path));
}

} // namespace activation::windows
