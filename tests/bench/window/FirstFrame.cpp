// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <optional>
#include <string>

// first-frame TITLE PROGRAM ARGUMENT…: starts a program and prints the milliseconds until a window of it was
// painted for the first time, and until the title of a window ends with TITLE ("-" for none), as the X server
// sees it. Then the process id; the program runs until the input of this one ends.

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto kPatience = 60s;
constexpr int kLeast = 200; // pixels; smaller windows are no windows for people

struct Free
{
    void operator()(void* memory) const { std::free(memory); }
};
template <typename Reply> using Owned = std::unique_ptr<Reply, Free>;

class Watch
{
public:
    explicit Watch(std::string title) : m_title(std::move(title)), m_server(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_server))
            return;
        const xcb_screen_t* screen = xcb_setup_roots_iterator(xcb_get_setup(m_server)).data;
        const std::uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_server, screen->root, XCB_CW_EVENT_MASK, &events);
        m_damage = xcb_get_extension_data(m_server, &xcb_damage_id)->first_event;
        Owned<xcb_damage_query_version_reply_t>(
            xcb_damage_query_version_reply(m_server, xcb_damage_query_version(m_server, 1, 1), nullptr));
        m_nameAtom = atom("_NET_WM_NAME");
        m_textAtom = atom("UTF8_STRING");
        xcb_flush(m_server);
    }
    ~Watch() { xcb_disconnect(m_server); }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    [[nodiscard]] bool works() const { return !xcb_connection_has_error(m_server); }

    /// False when it did not happen in time.
    [[nodiscard]] bool waitForAll()
    {
        const auto until = Clock::now() + kPatience;
        pollfd readable{xcb_get_file_descriptor(m_server), POLLIN, 0};
        while (Clock::now() < until) {
            while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_server)})
                take(*event);
            if (frame && (titled || m_title == "-"))
                return true;
            poll(&readable, 1, 100);
        }
        return false;
    }

    std::optional<Clock::time_point> frame;
    std::optional<Clock::time_point> titled;

private:
    xcb_atom_t atom(const char* name)
    {
        const auto asked = xcb_intern_atom(m_server, 0, static_cast<std::uint16_t>(std::strlen(name)), name);
        return Owned<xcb_intern_atom_reply_t>(xcb_intern_atom_reply(m_server, asked, nullptr))->atom;
    }

    void take(const xcb_generic_event_t& event)
    {
        const auto type = event.response_type & 0x7F;
        if (type == XCB_CREATE_NOTIFY) {
            const auto& made = reinterpret_cast<const xcb_create_notify_event_t&>(event);
            const std::uint32_t events = XCB_EVENT_MASK_PROPERTY_CHANGE;
            xcb_change_window_attributes(m_server, made.window, XCB_CW_EVENT_MASK, &events);
            xcb_damage_create(m_server, xcb_generate_id(m_server), made.window,
                              XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
            xcb_flush(m_server);
        } else if (type == XCB_MAP_NOTIFY) {
            m_mapped[reinterpret_cast<const xcb_map_notify_event_t&>(event).window] = true;
        } else if (type == XCB_PROPERTY_NOTIFY) {
            readTitle(reinterpret_cast<const xcb_property_notify_event_t&>(event));
        } else if (type == m_damage + XCB_DAMAGE_NOTIFY) {
            const auto& painted = reinterpret_cast<const xcb_damage_notify_event_t&>(event);
            const bool large = painted.area.width >= kLeast && painted.area.height >= kLeast;
            if (!frame && large && m_mapped[painted.drawable])
                frame = Clock::now();
        }
    }

    void readTitle(const xcb_property_notify_event_t& change)
    {
        if (titled || change.atom != m_nameAtom)
            return;
        const auto asked = xcb_get_property(m_server, 0, change.window, m_nameAtom, m_textAtom, 0, 1024);
        const Owned<xcb_get_property_reply_t> reply(xcb_get_property_reply(m_server, asked, nullptr));
        if (!reply)
            return;
        const std::string title(static_cast<const char*>(xcb_get_property_value(reply.get())),
                                static_cast<std::size_t>(xcb_get_property_value_length(reply.get())));
        if (title.size() >= m_title.size() && title.ends_with(m_title))
            titled = Clock::now();
    }

    std::string m_title;
    xcb_connection_t* m_server;
    int m_damage = 0;
    xcb_atom_t m_nameAtom = 0;
    xcb_atom_t m_textAtom = 0;
    std::map<xcb_window_t, bool> m_mapped;
};

double millisecondsSince(Clock::time_point begun, std::optional<Clock::time_point> moment)
{
    return moment ? std::chrono::duration<double, std::milli>(*moment - begun).count() : -1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3)
        return 2;
    Watch watch(argv[1]);
    if (!watch.works())
        return 3;
    const auto begun = Clock::now();
    posix_spawn_file_actions_t quiet{};
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY,
                                     0); // what is said there is ours
    pid_t program = 0;
    const int failed = posix_spawnp(&program, argv[2], &quiet, nullptr, argv + 2, environ);
    posix_spawn_file_actions_destroy(&quiet);
    if (failed != 0)
        return 4;
    const bool seen = watch.waitForAll();
    std::printf("%.1f %.1f %d\n", millisecondsSince(begun, watch.frame),
                millisecondsSince(begun, watch.titled), static_cast<int>(program));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    kill(program, SIGKILL);
    waitpid(program, nullptr, 0);
    return seen ? 0 : 1;
}
