// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Stands where the vendor's uninstaller is. What it does is told by the environment, because its command line
// is the vendor's:
//   ACTIVATION_FAKE   remove | slowly (remove, after a while) | fail | hang | leave (remove after this
//   process has ended) | nothing ACTIVATION_FAKE_LOG   a file that gets a line for each process: its id and
//   its command line

#include <windows.h>

#include <shellapi.h>

#include <cstdio>
#include <string>

namespace {

constexpr unsigned kFailed = 17002;

std::wstring variable(const wchar_t* name)
{
    wchar_t text[MAX_PATH] = {};
    GetEnvironmentVariableW(name, text, MAX_PATH);
    return text;
}

void log()
{
    const std::wstring text = std::to_wstring(GetCurrentProcessId()) + L' ' + GetCommandLineW() + L'\n';
    char line[4096] = {};
    const int size = WideCharToMultiByte(CP_UTF8, 0, text.c_str(), -1, line, sizeof line, nullptr, nullptr);
    HANDLE file = CreateFileW(variable(L"ACTIVATION_FAKE_LOG").c_str(), FILE_APPEND_DATA,
                              FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS, 0, nullptr);
    DWORD written = 0;
    WriteFile(file, line, static_cast<DWORD>(size - 1), &written, nullptr);
    CloseHandle(file);
}

/// The value behind "productstoremove=", or the word behind "/uninstall" or "/X".
std::wstring target(const wchar_t* line)
{
    const std::wstring text(line);
    for (const wchar_t* mark : {L"productstoremove=", L"/uninstall ", L"/X"}) {
        const std::size_t at = text.find(mark);
        if (at == std::wstring::npos)
            continue;
        const std::size_t begin = at + std::wstring(mark).size();
        return text.substr(begin, text.find(L' ', begin) - begin);
    }
    return {};
}

void removeEntry(const std::wstring& key)
{
    const std::wstring path = L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\" + key;
    RegDeleteKeyExW(HKEY_LOCAL_MACHINE, path.c_str(), KEY_WOW64_64KEY, 0);
    RegDeleteKeyExW(HKEY_LOCAL_MACHINE, path.c_str(), KEY_WOW64_32KEY, 0);
}

bool hasEntry(const std::wstring& start)
{
    HKEY list = nullptr;
    bool found = false;
    RegOpenKeyExW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall", 0,
                  KEY_READ | KEY_WOW64_64KEY, &list);
    wchar_t name[256] = {};
    for (DWORD i = 0; RegEnumKeyW(list, i, name, 256) == ERROR_SUCCESS; ++i)
        found = found || std::wstring(name).rfind(start, 0) == 0;
    RegCloseKey(list);
    return found;
}

/// Out of "A,B,C".
void removeFromConfiguration(const std::wstring& id)
{
    HKEY key = nullptr;
    wchar_t list[1024] = {};
    DWORD size = sizeof list - sizeof(wchar_t);
    RegOpenKeyExW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration", 0,
                  KEY_ALL_ACCESS | KEY_WOW64_64KEY, &key);
    RegQueryValueExW(key, L"ProductReleaseIds", nullptr, nullptr, reinterpret_cast<BYTE*>(list), &size);
    std::wstring ids = L',' + std::wstring(list) + L',';
    const std::size_t at = ids.find(L',' + id + L',');
    if (at != std::wstring::npos)
        ids.erase(at, id.size() + 1);
    RegSetValueExW(key, L"ProductReleaseIds", 0, REG_SZ, reinterpret_cast<const BYTE*>(ids.c_str()),
                   static_cast<DWORD>((ids.size() + 1) * sizeof(wchar_t)));
    RegCloseKey(key);
}

/// Out of the active configuration: one language, or the product with what it has in none.
void removeFromActive(const std::wstring& id, const std::wstring& culture)
{
    const std::wstring list = L"SOFTWARE\\Microsoft\\Office\\ClickToRun\\ProductReleaseIDs";
    wchar_t active[64] = {};
    DWORD size = sizeof active;
    if (RegGetValueW(HKEY_LOCAL_MACHINE, list.c_str(), L"ActiveConfiguration",
                     RRF_RT_REG_SZ | RRF_SUBKEY_WOW6464KEY, nullptr, active, &size) != ERROR_SUCCESS)
        return;
    const std::wstring product = list + L'\\' + active + L'\\' + id + L".16";
    const std::wstring key = culture.empty() ? product : product + L'\\' + culture;
    RegDeleteKeyExW(HKEY_LOCAL_MACHINE, key.c_str(), KEY_WOW64_64KEY, 0);
}

/// "O365HomePremRetail.16_en-us_x-none": this language, and with the last one the product.
void removeProduct(const std::wstring& removed)
{
    const std::wstring id = removed.substr(0, removed.find(L'.'));
    const std::size_t begin = removed.find(L'_') + 1;
    const std::wstring culture = removed.substr(begin, removed.rfind(L'_') - begin);
    removeEntry(id + L" - " + culture);
    removeFromActive(id, culture);
    if (hasEntry(id + L" - "))
        return;
    removeFromConfiguration(id);
    removeFromActive(id, L"x-none");
    removeFromActive(id, {});
}

void remove()
{
    const std::wstring removed = target(GetCommandLineW());
    if (removed.find(L'_') != std::wstring::npos)
        removeProduct(removed);
    else
        removeEntry(L"Office16." + removed);
}

/// Itself once more, with another task; out of the job of its parent if that were possible.
HANDLE startAgain(const wchar_t* task)
{
    SetEnvironmentVariableW(L"ACTIVATION_FAKE", task);
    wchar_t program[MAX_PATH] = {};
    GetModuleFileNameW(nullptr, program, MAX_PATH);
    std::wstring line(GetCommandLineW());
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION started{};
    if (!CreateProcessW(program, line.data(), nullptr, nullptr, FALSE, CREATE_BREAKAWAY_FROM_JOB, nullptr,
                        nullptr, &startup, &started))
        CreateProcessW(program, line.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &startup,
                       &started);
    CloseHandle(started.hThread);
    return started.hProcess;
}

} // namespace

int main()
{
    const std::wstring task = variable(L"ACTIVATION_FAKE");
    SetConsoleCtrlHandler(nullptr, TRUE); // nobody ends it by asking
    if (task == L"leave") {
        CloseHandle(startAgain(L"late"));
        log();
        return 0;
    }
    if (task == L"hang")
        CloseHandle(startAgain(L"hang on"));
    log();
    if (task == L"hang" || task == L"hang on")
        Sleep(INFINITE);
    if (task == L"late")
        Sleep(700); // long after its parent
    if (task == L"slowly")
        Sleep(1600);
    if (task == L"remove" || task == L"slowly" || task == L"late")
        remove();
    return task == L"fail" ? static_cast<int>(kFailed) : 0;
}
