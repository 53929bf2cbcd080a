# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Ctrl+C and the time limit end a command cleanly. The network asked is this computer's own."""

import json
import signal
import socket
import subprocess
import time

from program import PROGRAM, ProgramTest, main


class Interrupted(ProgramTest):
    def setUp(self):
        super().setUp()
        # A port that nobody listens on: bound, so that nobody else takes it, but not listening.
        holder = socket.socket()
        holder.bind(("127.0.0.1", 0))
        self.addCleanup(holder.close)
        profile = json.loads(self.profile().read_text(encoding="utf-8"))
        profile["kms"] = {"source": "named", "hosts": [{"host": "127.0.0.1", "port": holder.getsockname()[1]}]}
        profile["network"] = {"reach": "any"}
        profile.get("clock", {}).pop("sources", None)
        self.path = self.write("local.json", json.dumps(profile))

    def start(self, *arguments):
        return subprocess.Popen([PROGRAM, *map(str, arguments), "--profile", str(self.path)],
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.environment())

    def test_ctrl_c_ends_a_waiting_check_with_a_sentence(self):
        for number in [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]:
            with self.subTest(number):
                process = self.start("check", "--wait")
                self.assertTrue(process.stdout.readline())
                process.send_signal(number)
                out, err = process.communicate(timeout=30)
                self.assertEqual(process.returncode, 4, out + err)
                self.assertIn("Cancelled", err.decode())

    def test_ctrl_c_still_answers_with_one_object(self):
        log = self.folder / "run.log"
        process = self.start("check", "--wait", "--json", "--log", log)
        deadline = time.monotonic() + 30
        while not log.exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
        self.assertEqual(process.returncode, 4, out + err)
        self.assertEqual(len(json.loads(out)["findings"]), 13)

    def test_the_time_limit_bounds_the_whole_command(self):
        begun = time.monotonic()
        answer = self.ctl("check", "--wait", "--timeout", "1", "--profile", self.path, code=4)
        self.assertLess(time.monotonic() - begun, 30)
        self.assertIn("1", answer.err)
        self.assertNotIn("Cancelled", answer.err)

    def test_a_limit_that_is_not_reached_changes_nothing(self):
        self.ctl("check", "--practice", "healthy", "--timeout", "100", code=0)


main()
