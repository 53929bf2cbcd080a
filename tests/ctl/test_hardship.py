# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""What goes wrong around the program: disks that are full, folders that cannot be written, a second program, a clock
that jumps, a journal that was cut off. Each time the person is told, and nothing is lost."""

import contextlib
import ctypes
import json
import os
import pathlib
import pty
import re
import signal
import subprocess
import time
import unittest

from program import PROGRAM, ProgramTest, main

CLONE_NEWNS = 0x00020000
PATIENCE = 60
NOT_WRITTEN = "A file could not be written"
NOT_READ = "The list of earlier changes cannot be read"
WHAT_TO_DO = "See whether the disk is full"
BUSY = "Something else is at work"
FAKETIME = next(pathlib.Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)


class Hardship(ProgramTest):
    def folder_of(self, name):
        return self.state / "practice" / name

    def activate(self, name, *options, **more):
        return self.ctl("activate", "--practice", name, "--remove-conflicts", "--yes", *options, **more)

    def licenses(self, name):
        return self.ctl("status", "--practice", name, "--json").json["licenses"]

    def changes(self, name):
        answer = self.ctl("undo", "--list", "--practice", name, "--json", code=0)
        return [entry["request"] for entry in answer.json["entries"]]

    def report_of(self, name):
        return self.ctl("report", "--practice", name, "--out", self.state, "--json", code=0).json

    def expect_activated(self, name):
        self.assertEqual({row["state"] for row in self.licenses(name)}, {"activated"})

    def start(self, *arguments, **options):
        process = subprocess.Popen([PROGRAM, *map(str, arguments)], stderr=subprocess.STDOUT,
                                   env=options.pop("env", self.environment()), **options)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process


class Disks(Hardship):
    """In mounts that only this process and what it starts can see."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if os.geteuid() != 0 or ctypes.CDLL(None).unshare(CLONE_NEWNS):
            raise unittest.SkipTest("needs root for mounts of its own")
        subprocess.run(["mount", "--make-rprivate", "/"], check=True)

    @contextlib.contextmanager
    def mounted(self, place, *options):
        subprocess.run(["mount", *options, str(place)], check=True)
        try:
            yield
        finally:
            subprocess.run(["umount", str(place)], check=True)

    def small_disk(self, place, kib):
        place.mkdir(exist_ok=True)
        return self.mounted(place, "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs")

    @contextlib.contextmanager
    def read_only(self, place):
        with self.mounted(place, "--bind", str(place)):
            subprocess.run(["mount", "-o", "remount,ro,bind", str(place)], check=True)
            yield

    def fill_but(self, kib):
        free = os.statvfs(self.state).f_bavail * os.statvfs(self.state).f_frsize
        (self.state / "fill").write_bytes(bytes(free - kib * 1024))

    def expect_refused(self, answer):
        self.assertEqual(answer.code, 1, answer.out + answer.err)
        self.assertIn(NOT_WRITTEN, answer.out + answer.err)
        self.assertIn(WHAT_TO_DO, answer.out + answer.err)

    def test_a_disk_that_fills_up_at_any_moment_loses_nothing(self):
        refused = 0
        for left in range(0, 24, 4):
            with self.subTest(kib_left=left), self.small_disk(self.state, 64):
                before = self.licenses("trial-office")
                self.fill_but(left)
                answer = self.activate("trial-office")
                if answer.code:
                    self.expect_refused(answer)
                    refused += 1
                self.changes("trial-office")
                (self.state / "fill").unlink()
                if answer.code:
                    self.assertEqual(self.licenses("trial-office"), before)
                self.activate("trial-office", code=0)
                self.expect_activated("trial-office")
                self.assertEqual([change["step"] for change in self.changes("trial-office")], ["set-kms-host"])
        self.assertGreaterEqual(refused, 3)

    def test_a_full_disk_at_the_first_start_is_told(self):
        with self.small_disk(self.state, 16):
            self.fill_but(0)
            self.expect_refused(self.ctl("status", "--practice", "healthy"))
            (self.state / "fill").unlink()
            self.assertEqual(len(self.licenses("healthy")), 2)

    def test_a_read_only_folder_can_be_looked_at_but_nothing_is_changed(self):
        before = self.licenses("healthy")
        with self.read_only(self.state):
            self.expect_refused(self.activate("healthy"))
            self.assertEqual(self.licenses("healthy"), before)
            self.assertEqual(self.changes("healthy"), [])
            self.expect_refused(self.ctl("status", "--practice", "foreign-host"))

    def test_a_journal_that_cannot_be_written_prevents_every_change(self):
        self.activate("foreign-host", code=0)
        self.ctl("undo", "--yes", "--practice", "foreign-host", code=0)
        before = self.licenses("foreign-host")
        journal = self.folder_of("foreign-host") / "journal.jsonl"
        text = journal.read_bytes()
        with self.read_only(journal):
            self.expect_refused(self.activate("foreign-host"))
        self.assertEqual(self.licenses("foreign-host"), before)
        self.assertEqual(journal.read_bytes(), text)

    def test_settings_stay_when_the_journal_cannot_note_that_they_are_put_back(self):
        self.activate("foreign-host", code=0)
        listed = self.changes("foreign-host")
        journal = self.folder_of("foreign-host") / "journal.jsonl"
        with self.read_only(journal):
            self.expect_refused(self.ctl("undo", "--yes", "--practice", "foreign-host"))
        self.assertEqual(self.changes("foreign-host"), listed)

    def test_a_report_that_does_not_fit_is_told_and_leaves_nothing(self):
        place = self.folder / "out"
        with self.small_disk(place, 4):
            answer = self.ctl("report", "--practice", "healthy", "--out", place)
            self.assertNotEqual(answer.code, 0)
            self.assertIn("not possible to write", answer.err)
            self.assertEqual([path for path in place.iterdir() if path.stat().st_size], [])


class Journals(Hardship):
    def test_a_folder_in_place_of_the_journal_prevents_every_change(self):
        before = self.licenses("healthy")
        (self.folder_of("healthy") / "journal.jsonl" / "in-the-way").mkdir(parents=True)
        for command in (["activate", "--yes"], ["undo", "--yes"]):
            answer = self.ctl(*command, "--practice", "healthy", code=1)
            self.assertIn(NOT_READ, answer.err)
            self.assertNotIn("disk is full", answer.err)
        self.assertEqual(self.licenses("healthy"), before)

    def test_a_journal_of_a_newer_version_prevents_every_change_and_stays_as_it_is(self):
        self.activate("foreign-host", code=0)
        journal = self.folder_of("foreign-host") / "journal.jsonl"
        newer = journal.read_bytes().replace(b'"format":1', b'"format":2')
        journal.write_bytes(newer)
        self.assertIn(NOT_READ, self.ctl("undo", "--practice", "foreign-host", code=1).err)
        problem = self.report_of("foreign-host")["journalProblem"]
        self.assertEqual(problem["cause"], "unreadable")
        self.assertIn("format 2", problem["detail"])
        self.assertEqual(journal.read_bytes(), newer)

    def test_a_damaged_journal_is_said_with_its_place_in_the_report_too(self):
        self.activate("foreign-host", code=0)
        self.assertNotIn("journalProblem", self.report_of("foreign-host"))
        journal = self.folder_of("foreign-host") / "journal.jsonl"
        lines = journal.read_bytes().split(b"\n")
        lines[1] = lines[1].replace(b'"state":"done"', b'"state":"finished"')
        journal.write_bytes(b"\n".join(lines))
        self.assertIn("line 2: wrong /state", self.report_of("foreign-host")["journalProblem"]["detail"])
        self.assertIn("line 2: wrong /state", self.ctl("undo", "--list", "--practice", "foreign-host").err)

    def test_a_journal_that_was_cut_off_anywhere_still_takes_back_what_it_knows(self):
        self.activate("foreign-host", code=0)
        folder = self.folder_of("foreign-host")
        journal, pc, aside = folder / "journal.jsonl", folder / "pc.json", folder / "journal.damaged"
        whole, machine = journal.read_bytes(), pc.read_bytes()
        entries = len(self.changes("foreign-host"))
        ends = [found.end() for found in re.finditer(rb"\n", whole)]
        cuts = {0, 5, len(whole) - 2, *(end + step for end in ends[1:] for step in (-20, 0, 1))}
        for cut in sorted(cut for cut in cuts if 0 <= cut < len(whole)):
            with self.subTest(cut=cut):
                journal.write_bytes(whole[:cut])
                pc.write_bytes(machine)
                aside.unlink(missing_ok=True)
                # A last line that is only without its end is whole; that lines are missing, the first one tells.
                kept = max(end for end in [0, *ends] if end - 1 <= cut)
                damaged = cut < len(whole) - 1
                listed = self.ctl("undo", "--list", "--practice", "foreign-host", "--json", code=0)
                self.assertEqual("cannot be read" in listed.err, damaged, listed.err)
                self.assertLessEqual(len(listed.json["entries"]), entries)
                undone = self.ctl("undo", "--yes", "--practice", "foreign-host", "--json", code=1 if damaged else 0)
                self.assertEqual(undone.json["complete"], not damaged)
                self.assertEqual(self.changes("foreign-host"), [])
                again = self.activate("foreign-host", code=0)
                self.assertNotIn("cut off", again.err)
                self.expect_activated("foreign-host")
                kept_aside = aside.read_bytes() if aside.exists() else b""
                if damaged:
                    self.assertIn(whole[kept:cut], kept_aside or journal.read_bytes())
                # Until a run begins, nothing has set it aside.
                told = self.ctl("undo", "--list", "--practice", "foreign-host").err
                self.assertEqual("cannot be read" in told, damaged and not aside.exists())


class TwoPrograms(Hardship):
    def stop_in_the_middle(self, name):
        """A run that has made its first change and stands still."""
        for _ in range(20):
            self.ctl("practice", "reset", name, code=0)
            running = self.start("activate", "--practice", name, "--remove-conflicts", "--yes",
                                 stdout=subprocess.PIPE)
            for line in running.stdout:
                if b"[2/" in line:
                    break
            running.send_signal(signal.SIGSTOP)
            os.waitid(os.P_PID, running.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
            if running.poll() is None and (self.folder_of(name) / "journal.lock").exists():
                return running
            running.send_signal(signal.SIGCONT)
            running.communicate(timeout=PATIENCE)
        raise AssertionError("the run was always over too soon")

    def test_a_second_program_waits_its_turn_and_the_first_one_finishes(self):
        first = self.stop_in_the_middle("foreign-host")
        second = self.activate("foreign-host", code=1)
        self.assertIn(BUSY, second.err)
        self.assertNotIn("cut off", second.err, "the first one is alive")
        self.assertIn("try again", second.err)
        self.assertIn(BUSY, self.ctl("undo", "--yes", "--practice", "foreign-host", code=1).err)
        self.assertTrue(self.licenses("foreign-host"))
        first.send_signal(signal.SIGCONT)
        out, _ = first.communicate(timeout=PATIENCE)
        self.assertEqual(first.returncode, 0, out)
        self.expect_activated("foreign-host")
        self.assertEqual({change["step"] for change in self.changes("foreign-host")}, {"set-kms-host"})
        self.ctl("undo", "--yes", "--practice", "foreign-host", code=0)

    def test_a_program_that_was_killed_is_in_nobodys_way(self):
        killed = self.stop_in_the_middle("foreign-host")
        killed.kill()
        killed.communicate(timeout=PATIENCE)
        again = self.activate("foreign-host", code=0)
        self.expect_activated("foreign-host")
        self.assertTrue(self.changes("foreign-host"), again.out)

    def test_a_plan_that_was_made_before_another_program_ran_undoes_nothing_of_it(self):
        asked, terminal = pty.openpty()
        self.addCleanup(os.close, asked)
        early = self.start("activate", "--practice", "trial-office", "--remove-conflicts", stdin=terminal,
                           stdout=subprocess.PIPE)
        os.close(terminal)
        said = b""
        while b"4. " not in said:  # the plan is made, and its last step printed
            said += early.stdout.readline()
        self.activate("trial-office", code=0)
        os.write(asked, b"y\n")
        out, _ = early.communicate(timeout=PATIENCE)
        self.assertIn(early.returncode, (0, 1), out)
        self.expect_activated("trial-office")
        findings = self.ctl("check", "--practice", "trial-office", "--json").json["findings"]
        conflict = next(f for f in findings if f["check"] == "conflicting-office")
        self.assertNotEqual(conflict["verdict"], "blocking", "what the other program removed is back")
        self.assertEqual([c["step"] for c in self.changes("trial-office")][-1], "set-kms-host")


class Clocks(Hardship):
    def scenario(self, name, **differs):
        return self.write(f"{name}.json", json.dumps({
            "format": 1, "title": {"en": name}, "story": {"en": name}, "profile": "sample-university", **differs}))

    def run_with_jumps(self, name, *jumps):
        """Practice time goes on while Office is removed; the clock is set meanwhile."""
        events = [{"afterSeconds": after, "what": "clock-jumps", "jumpSeconds": jump} for after, jump in jumps]
        slow = [{"call": "remove-office", "takesMilliseconds": 90000}]
        office = [{"releaseId": "ProPlus2021Volume"}, {"releaseId": "O365HomePremRetail"}]
        path = self.scenario(name, events=events, behaviours=slow, office=office)
        answer = self.activate(path, "--json")
        return answer, self.licenses(path), path

    def test_a_clock_that_jumps_there_and_back_during_a_run_changes_no_date(self):
        calm, expected, _ = self.run_with_jumps("calm")
        self.assertEqual(calm.code, 0, calm.out)
        answer, licenses, path = self.run_with_jumps("jumping", (20, 6 * 3600), (40, -12 * 3600), (60, 6 * 3600))
        self.assertEqual(answer.code, 0, answer.out)
        self.assertEqual([row["expires"] for row in licenses], [row["expires"] for row in expected])
        self.assertEqual([row["minutesLeft"] for row in licenses], [row["minutesLeft"] for row in expected])
        self.ctl("undo", "--yes", "--practice", path, code=0)

    def test_a_clock_that_stays_wrong_after_a_jump_is_told_as_the_reason(self):
        answer, _, path = self.run_with_jumps("fast", (30, 6 * 3600))
        self.assertEqual(answer.code, 1)
        self.assertFalse(answer.json["success"])
        clock = next(f for f in self.ctl("check", "--practice", path, "--json").json["findings"] if f["number"] == 4)
        self.assertEqual((clock["verdict"], clock["reason"]), ("blocking", "clock-far-off"))
        self.activate(path, code=0)
        self.expect_activated(path)

    @unittest.skipUnless(FAKETIME, "needs faketime")
    def test_time_limits_do_not_follow_the_clock(self):
        profile = json.loads(self.profile().read_text(encoding="utf-8"))
        profile["kms"] = {"source": "named", "hosts": [{"host": "127.0.0.1", "port": 9}]}
        profile["network"] = {"reach": "any"}
        profile["clock"].pop("sources", None)
        path = self.write("local.json", json.dumps(profile))
        clock = self.write("clock", "+0")
        faked = self.environment(LD_PRELOAD=str(FAKETIME), FAKETIME_TIMESTAMP_FILE=str(clock), FAKETIME_NO_CACHE="1",
                                 DONT_FAKE_MONOTONIC="1", ASAN_OPTIONS="verify_asan_link_order=0")
        limit, begun = 4, time.monotonic()
        waiting = self.start("check", "--wait", "--timeout", limit, "--profile", path, env=faked,
                             stdout=subprocess.PIPE)
        for jump in ("+5h", "-5h", "+400d"):
            with self.assertRaises(subprocess.TimeoutExpired):
                waiting.wait(timeout=0.8)  # what is tested is that it still waits
            clock.write_text(jump, encoding="ascii")
        out, _ = waiting.communicate(timeout=PATIENCE)
        took = time.monotonic() - begun
        self.assertEqual(waiting.returncode, 4, out)
        self.assertIn(f"the time of {limit} seconds was over", out.decode())
        self.assertGreaterEqual(took, limit - 0.1)
        self.assertLess(took, PATIENCE / 2)


main()
