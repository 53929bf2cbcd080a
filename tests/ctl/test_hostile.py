# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Whatever an attacker writes into a file, a name or an argument: what the program shows and logs is printable, what it
removes and writes is its own, and an answer that could not be written is no success."""

import json
import os
import pathlib
import re
import resource
import signal
import subprocess
import time
import unicodedata
import zipfile

from program import PROGRAM, ProgramTest, main

# A title for the terminal, a color, C1 codes, a carriage return, other directions of writing, line separators and what is
# not seen at all; the escape that no "m" ends comes last.
HOSTILE = "a\x1b]0;b\x07\x1b[31mc\x9b1m\r\u202ed\u2066\u2028\u2029\u200be\ufeff\U000e0041\x85\x1b["
OUR_COLORS = re.compile("\x1b\\[(0|1|31|32|33|35)m")


def unprintable(text):
    return [hex(ord(c)) for c in text if c != "\n" and unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")]


class Hostile(ProgramTest):
    def setUp(self):
        super().setUp()
        self.log = self.folder / "run.log"

    def expect_printable(self, *arguments, stdin=b""):
        for form in ([], ["--json"]):
            answer = self.ctl(*arguments, *form, "--log", self.log, stdin=stdin)
            for text in (answer.out, answer.err, self.log.read_text(encoding="utf-8") if self.log.exists() else ""):
                self.assertEqual(unprintable(text), [], f"{arguments} {text}")
        return answer


class Texts(Hostile):
    def test_arguments(self):
        for arguments in ([HOSTILE], [f"--{HOSTILE}"], ["explain", HOSTILE], ["decode", HOSTILE],
                          ["check", "--only", HOSTILE], ["check", "--practice", HOSTILE], ["check", HOSTILE],
                          ["check", "--role", HOSTILE], ["check", "--left", HOSTILE], ["check", "--timeout", HOSTILE],
                          ["check", "--language", HOSTILE], ["check", "--profile", HOSTILE], ["help", HOSTILE],
                          ["practice", HOSTILE], ["practice", "show", HOSTILE], ["profile", "check", HOSTILE],
                          ["record", "--compare", HOSTILE]):
            with self.subTest(arguments):
                self.assertEqual(self.expect_printable(*arguments).code, 2)
        self.assertEqual(self.expect_printable("check", "--log", f"/nowhere/{HOSTILE}").code, 2)

    def test_a_pasted_text(self):
        pasted = HOSTILE.encode()
        self.assertEqual(self.expect_printable("explain", "-", stdin=pasted).code, 2)
        self.assertEqual(self.expect_printable("explain", "-", stdin=pasted + b" 0xC004F074 " + pasted).code, 0)

    def test_a_profile_is_refused(self):
        profile = json.loads(self.profile().read_text(encoding="utf-8"))
        for key in ("organisation", "service", "id", HOSTILE):
            with self.subTest(key):
                path = self.write("hostile.json", json.dumps({**profile, key: HOSTILE}))
                self.assertEqual(self.expect_printable("profile", "check", path).code, 2)
                self.assertEqual(self.expect_printable("check", "--profile", path).code, 2)

    def test_a_scenario_is_refused(self):
        path = self.write("pc.json", json.dumps({"format": 1, "title": {"en": HOSTILE}, "story": {"en": "s"},
                                                 "profile": "sample-university"}))
        self.assertEqual(self.expect_printable("practice", "show", path).code, 2)

    def test_names_of_files(self):
        scenario = {"format": 1, "title": {"en": "t"}, "story": {"en": "s"}, "profile": "sample-university"}
        path = self.write(HOSTILE.replace("/", "") + ".json", json.dumps(scenario))
        for arguments in (["practice", "show", path], ["check", "--practice", path], ["profile", "check", path],
                          ["report", "--practice", path, "--out", self.folder / HOSTILE],
                          ["record", "--practice", "healthy", "--out", self.folder / (HOSTILE + "r")]):
            with self.subTest(arguments):
                self.expect_printable(*arguments)

    def test_a_journal(self):
        self.ctl("activate", "--practice", "foreign-host", "--yes", code=0)
        path = self.state / "practice" / "foreign-host" / "journal.jsonl"
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        changed = next(line for line in lines if line.get("request", {}).get("step") == "set-kms-host")
        changed["inverse"][0]["host"] = HOSTILE
        path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        listed = self.expect_printable("undo", "--list", "--practice", "foreign-host")
        self.assertIn(HOSTILE, [entry["inverse"][0].get("host") for entry in listed.json["entries"]])
        self.expect_printable("report", "--practice", "foreign-host", "--out", self.folder / "out")
        reports = list((self.folder / "out").glob("*.zip"))
        self.assertTrue(reports)
        for report in reports:
            with zipfile.ZipFile(report) as archive:
                for name in archive.namelist():
                    self.assertEqual(unprintable(archive.read(name).decode("utf-8")), [], name)

    def test_a_terminal_gets_our_colors_and_no_code_of_anybody_else(self):
        for arguments in (["explain", HOSTILE], ["check", "--practice", "trial-office", "--only", HOSTILE],
                          ["practice", "show", HOSTILE], ["explain", "port"]):
            with self.subTest(arguments):
                _, shown = self.on_terminal(*arguments)
                self.assertEqual(unprintable(OUR_COLORS.sub("", shown).replace("\r\n", "\n")), [], shown)
        self.assertRegex(shown, OUR_COLORS)

    def test_a_large_text_is_no_more_work_than_a_small_one(self):
        blanks = " " * 120_000
        begun = time.monotonic()
        self.ctl("explain", "x" + blanks, blanks, blanks + "0xC004F074", code=0)
        self.ctl("explain", "-", stdin=b" \n" * 32_000 + b"2047", code=2)
        self.assertLess(time.monotonic() - begun, 10)


class Places(Hostile):
    def victim(self):
        victim = self.folder / "victim"
        (victim / "healthy").mkdir(parents=True)
        for path in (victim / "file", victim / "healthy" / "file"):
            path.write_text("mine", encoding="utf-8")
        return victim

    def expect_whole(self, victim):
        for path in (victim / "file", victim / "healthy" / "file"):
            self.assertEqual(path.read_text(encoding="utf-8"), "mine")

    def test_reset_follows_no_link(self):
        victim, practice = self.victim(), self.state / "practice"
        practice.mkdir(parents=True)
        (practice / "healthy").symlink_to(victim)
        self.ctl("practice", "reset", "healthy", code=0)
        self.assertFalse((practice / "healthy").is_symlink())
        (practice / "healthy").mkdir()
        (practice / "healthy" / "inside").symlink_to(victim)
        self.ctl("practice", "reset", code=0)
        practice.symlink_to(victim)
        self.ctl("practice", "reset", "healthy", code=1)
        self.expect_whole(victim)
        self.ctl("practice", "reset", code=0)
        self.assertFalse(practice.is_symlink())
        self.expect_whole(victim)

    def test_journal_and_session_are_not_written_through_a_link(self):
        victim, folder = self.victim(), self.state / "practice" / "healthy"
        folder.mkdir(parents=True)
        for name in ("session.json", "journal.damaged"):
            (folder / name).symlink_to(victim / "file")
        self.ctl("activate", "--practice", "healthy", "--yes", code=0)
        self.assertFalse((folder / "session.json").is_symlink())
        self.expect_whole(victim)

    def test_a_pipe_in_the_place_of_a_file_is_refused_at_once(self):
        self.ctl("activate", "--practice", "healthy", "--yes", code=0)
        for name in ("journal.jsonl", "pc.json"):
            path = self.state / "practice" / "healthy" / name
            kept = path.read_bytes()
            path.unlink()
            os.mkfifo(path)
            begun = time.monotonic()
            self.ctl("undo", "--yes", "--practice", "healthy", code=1)
            self.assertLess(time.monotonic() - begun, 10)
            path.unlink()
            path.write_bytes(kept)


class Output(Hostile):
    def test_an_answer_that_could_not_be_written_is_no_success(self):
        for command in (["practice", "list"], ["help"], ["--version"], ["practice", "list", "--json"],
                        ["profile", "schema"], ["status", "--practice", "already-active"]):
            with self.subTest(command), pathlib.Path("/dev/full").open("wb") as full:
                done = subprocess.run([PROGRAM, *command], stdout=full, stderr=subprocess.PIPE, check=False,
                                      env=self.environment())
                self.assertEqual(done.returncode, 1)
                self.assertIn(b"not possible to write", done.stderr)
                closed = subprocess.run(["sh", "-c", 'exec "$@" >&-', "sh", PROGRAM, *command], check=False,
                                        stderr=subprocess.PIPE, env=self.environment())
                self.assertEqual(closed.returncode, 1)

    def test_a_log_that_could_not_be_written_is_no_success(self):
        answer = self.ctl("practice", "list", "--log", "/dev/full", code=1)
        self.assertIn("not possible to write", answer.err)

    def test_a_reader_that_has_gone_away_is_no_fault(self):
        done = subprocess.run(["bash", "-c", '"$0" help | true; exit ${PIPESTATUS[0]}', PROGRAM], check=False,
                              env=self.environment())
        self.assertEqual(done.returncode, 0)

    def test_a_limit_on_files_ends_in_order(self):
        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        done = subprocess.run([PROGRAM, "practice", "list", "--json", "--log", str(self.log)], preexec_fn=limit,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, env=self.environment())
        self.assertEqual(done.returncode, 1, done.stderr)
        json.loads(done.stdout)

    def test_a_hangup_that_is_ignored_stays_ignored(self):
        process = subprocess.Popen(["nohup", PROGRAM, "explain", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, env=self.environment())
        self.addCleanup(process.kill)
        while b"SigBlk" not in (status := pathlib.Path(f"/proc/{process.pid}/status").read_bytes()) or \
                not int(re.search(rb"SigBlk:\s*(\w+)", status)[1], 16):
            time.sleep(0.01)
        process.send_signal(signal.SIGHUP)
        out, err = process.communicate(b"0xC004F074\n", timeout=60)
        self.assertEqual(process.returncode, 0, out + err)


class Days(Hostile):
    def test_a_day_is_a_day_and_nothing_more(self):
        for day in ("2026-01-01T00:00:00", "2026-01-01 ", "20260101", "2026-1-1", "2026-02-30"):
            self.ctl("check", "--practice", "healthy", "--left", day, code=2)
        self.ctl("plan", "--practice", "healthy", "--left", "2026-01-01")


main()
