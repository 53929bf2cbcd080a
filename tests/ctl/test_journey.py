# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""From the first check to an activated computer, as a person goes."""

import json

from program import SOURCE, ProgramTest, main


class Journey(ProgramTest):
    def test_a_trial_office_is_removed_and_everything_is_activated(self):
        pc = ["--practice", "trial-office"]
        self.assertIn("✗ 11", self.ctl("check", *pc, code=1).out)
        self.assertEqual(self.ctl("plan", *pc, "--json", code=1).json["obstacles"], ["conflicting-office"])
        self.ctl("activate", *pc, "--yes", code=1)
        done = self.ctl("activate", *pc, "--remove-conflicts", "--yes", "--json", code=0).json
        self.assertTrue(done["success"])
        self.assertEqual({s["outcome"] for s in done["steps"]}, {"done"})
        self.assertEqual(done["screen"], "5-1")

        status = self.ctl("status", *pc, "--json", code=0).json
        self.assertEqual({row["state"] for row in status["licenses"]}, {"activated"})
        self.assertRegex(status["licenses"][0]["expires"], r"^20\d\d-\d\d-\d\dT.*\+08:00$")
        self.assertRegex(self.ctl("status", *pc, code=0).out, r"\d{1,2} \w+ 20\d\d")

        entries = self.ctl("undo", "--list", *pc, "--json", code=0).json["entries"]
        self.assertEqual([e["request"]["step"] for e in entries], ["set-kms-host"])
        again = self.ctl("activate", *pc, "--json", code=0).json
        self.assertEqual(again["steps"], [])
        self.ctl("check", *pc, code=0)

    def test_undo_puts_the_host_back_and_then_has_nothing_left(self):
        pc = ["--practice", "foreign-host"]
        before = self.ctl("status", *pc, "--json").json["licenses"]
        first = self.ctl("check", *pc, "--json").json["findings"]
        self.ctl("activate", *pc, "--yes", code=0)
        self.assertTrue(self.ctl("undo", "--list", *pc, "--json", code=0).json["entries"])
        undone = self.ctl("undo", "--yes", *pc, "--json", code=0).json
        self.assertTrue(undone["complete"])
        self.assertEqual({s["step"] for s in undone["steps"]}, {"set-kms-host"})
        self.assertEqual(self.ctl("undo", "--list", *pc, "--json", code=0).json["entries"], [])
        self.assertEqual(self.ctl("undo", "--yes", *pc, "--json", code=0).json["steps"], [])
        facts = [f["facts"].get("foreignHosts") for f in first]
        after = self.ctl("check", *pc, "--json").json["findings"]
        self.assertEqual(facts, [f["facts"].get("foreignHosts") for f in after])
        self.assertEqual(len(before), len(self.ctl("status", *pc, "--json").json["licenses"]))

    def test_a_run_that_is_lost_in_the_middle_is_no_success_and_can_be_undone(self):
        pc = ["--practice", "worker-dies"]
        lost = self.ctl("activate", *pc, "--yes", "--json", code=1).json
        self.assertFalse(lost["success"])
        self.assertEqual(lost["failure"]["cause"], "lost")
        journal = self.state / "practice" / "worker-dies" / "journal.jsonl"
        states = [json.loads(line).get("state") for line in journal.read_text().splitlines()]
        self.assertIn("done", states)
        self.assertIn("activationctl undo", self.ctl("activate", *pc, "--yes").out)
        self.assertTrue(self.ctl("undo", "--list", *pc, "--json", code=0).json["entries"])

    def test_a_run_that_was_cut_off_is_told_at_the_next_start(self):
        pc = ["--practice", "healthy"]
        self.ctl("activate", *pc, "--yes", code=0)
        journal = self.state / "practice" / "healthy" / "journal.jsonl"
        text = journal.read_text()
        self.assertIn('"done"', text)
        head, _, tail = text.rpartition('"done"')
        journal.write_text(head + '"begun"' + tail)
        self.assertIn("cut off", self.ctl("activate", *pc, "--yes").err)
        journal.write_text(text)
        self.assertNotIn("cut off", self.ctl("activate", *pc, "--yes").err)

    def test_a_removal_that_was_cut_off_is_told_at_the_next_start(self):
        pc = ["--practice", "removal-cut-off"]
        self.ctl("activate", *pc, "--remove-conflicts", "--yes", code=1)
        self.assertIn("goes on by itself", self.ctl("activate", *pc, "--yes").err)

    def test_a_clock_that_cannot_be_set_stops_no_activation_and_is_told(self):
        done = self.ctl("activate", "--practice", "clock-stays-off", "--yes", code=0)
        self.assertIn("This did not work: Set the clock to the correct time", done.out)
        self.assertIn("Activation does not need it.", done.out)
        again = self.ctl("activate", "--practice", "domain-clock", "--yes", "--json", code=0).json
        self.assertNotIn("synchronize-clock", [s["step"] for s in again["steps"]])

    def test_a_switched_off_service_does_not_need_a_second_start(self):
        done = self.ctl("activate", "--practice", "licensing-service-off", "--yes", "--json", code=0).json
        steps = [s["step"] for s in done["steps"]]
        self.assertEqual(steps[0], "set-licensing-service")
        self.assertIn("activate-product", steps)
        self.assertEqual({row["state"] for row in done["licenses"]}, {"activated"})
        self.assertEqual(done["screen"], "5-1")

    def test_a_licensing_service_that_has_yet_to_start_is_asked_again(self):
        asking = "Windows is still being asked"
        for name in ("cold-start", "very-slow"):
            for command, code in (("check", 0), ("plan", 0), ("status", 1)):
                self.assertIn(asking, self.ctl(command, "--practice", name, code=code).out)
                self.assertNotIn(asking, self.ctl(command, "--practice", name, code=code).out)
                self.ctl("practice", "reset", name, code=0)
            done = self.ctl("activate", "--practice", name, "--yes", "--json", code=0).json
            self.assertEqual(done["screen"], "5-1")

    def test_a_licensing_service_that_went_to_sleep_during_a_removal_is_waited_for(self):
        scenario = json.loads((SOURCE / "resources" / "practice" / "slow-removal.json").read_text(encoding="utf-8"))
        scenario["licensingService"] = {"startsInSeconds": 45}
        pc = self.state.parent / "sleepy.json"
        pc.write_text(json.dumps(scenario))
        done = self.ctl("activate", "--practice", str(pc), "--remove-conflicts", "--yes", "--json", code=0).json
        self.assertEqual({step["outcome"] for step in done["steps"]}, {"done"})
        self.assertEqual(done["screen"], "5-1")

    def test_the_public_reports_end_right_in_every_command(self):
        for name in ("left-over-host", "host-in-three-places", "domain-expired", "multi-session", "too-long"):
            with self.subTest(name):
                before = self.ctl("status", "--practice", name, "--json").json["licenses"]
                self.ctl("check", "--practice", name, code=0)
                planned = self.ctl("plan", "--practice", name, "--json", code=0).json["steps"]
                self.ctl("activate", "--practice", name, "--yes", code=0)
                after = self.ctl("status", "--practice", name, "--json", code=0).json["licenses"]
                self.assertEqual({row["state"] for row in after}, {"activated"})
                self.assertNotEqual(after, before)
                entries = self.ctl("undo", "--list", "--practice", name, "--json", code=0).json["entries"]
                hosts = [step for step in planned if step["step"] == "set-kms-host"]
                self.assertEqual(len(entries), len(hosts))
                self.ctl("undo", "--practice", name, "--yes", code=0)
                left = self.ctl("undo", "--list", "--practice", name, "--json", code=0).json["entries"]
                self.assertEqual(left, [])

    def test_where_the_licensing_service_may_not_start_status_says_what_the_check_says(self):
        check = self.ctl("check", "--practice", "service-access-denied").out
        status = self.ctl("status", "--practice", "service-access-denied", code=1).err
        self.assertNotIn("choose Yes", status)
        self.assertIn(status.splitlines()[1], check)

    def test_one_that_never_answers_is_no_obstacle_and_nothing_is_claimed(self):
        pc = self.state.parent / "silent.json"
        scenario = {"format": 1, "title": {"en": "Silent"}, "story": {"en": "No answer."},
                    "profile": "sample-university",
                    "licensingService": {"running": False, "startsInSeconds": 3600}}
        pc.write_text(json.dumps(scenario))
        found = self.ctl("check", "--practice", str(pc), "--json", code=0).json
        self.assertEqual({f["number"]: f["verdict"] for f in found["findings"] if f["verdict"] != "passed"},
                         {9: "unknown", 10: "unknown"})
        self.assertEqual(found["screen"], "1-1")
        tried = self.ctl("activate", "--practice", str(pc), "--yes", "--json", code=1).json
        self.assertEqual((tried["success"], tried["steps"], tried["obstacles"]), (False, [], []))
        self.assertNotIn("No licensed product", self.ctl("activate", "--practice", str(pc), "--yes", code=1).out)
        self.ctl("plan", "--practice", str(pc), code=1)
        status = self.ctl("status", "--practice", str(pc), code=1)
        self.assertNotIn("Activated", status.out)

    def test_practice_computers_keep_their_state_until_reset(self):
        self.ctl("activate", "--practice", "healthy", "--yes", code=0)
        self.ctl("status", "--practice", "healthy", code=0)
        self.ctl("practice", "reset", "healthy", code=0)
        self.ctl("status", "--practice", "healthy", code=1)
        self.ctl("activate", "--practice", "healthy", "--yes", code=0)
        self.ctl("practice", "reset", code=0)
        self.ctl("status", "--practice", "healthy", code=1)

    def test_a_restart_leads_on_to_activation(self):
        pc = ["--practice", "mixed-office"]
        rounds = 0
        answer = self.ctl("activate", *pc, "--remove-conflicts", "--yes", "--json", code=1).json
        while answer["end"] == "restart-needed":
            rounds += 1
            self.assertEqual((answer["screen"], rounds < 4), ("3-4", True))
            self.ctl("practice", "restart", "mixed-office", code=0)
            answer = self.ctl("activate", *pc, "--remove-conflicts", "--yes", "--json").json
        self.assertEqual((answer["screen"], answer["success"]), ("5-1", True))
        self.assertIn("practice restart restart-pending",
                      self.ctl("activate", "--practice", "restart-pending", "--remove-conflicts", "--yes", code=1).out)

    def test_without_rights_nothing_is_changed(self):
        for name in ["not-elevated", "standard-user"]:
            with self.subTest(name):
                answer = self.ctl("activate", "--practice", name, "--yes", "--json", code=3).json
                self.assertEqual(answer["end"], "not-started")
                self.assertEqual({s["outcome"] for s in answer["steps"]} - {"not-run"}, set())
                self.assertEqual(self.ctl("undo", "--list", "--practice", name, "--json").json["entries"], [])

    def test_without_anybody_to_ask_nothing_is_changed(self):
        answer = self.ctl("activate", "--practice", "healthy", code=2)
        self.assertIn("--yes", answer.err)
        self.ctl("status", "--practice", "healthy", code=1)

    def test_obstacles_are_named_and_nothing_is_changed(self):
        answer = self.ctl("activate", "--practice", "off-vpn", "--yes", "--json", code=1).json
        self.assertEqual(answer["obstacles"], ["network"])
        self.assertEqual(answer["end"], "not-started")
        self.ctl("status", "--practice", "off-vpn", code=1)

    def test_check_waits_for_a_vpn_that_comes_up(self):
        self.ctl("check", "--practice", "vpn-up-late", code=1)
        self.ctl("practice", "reset", "vpn-up-late", code=0)
        self.ctl("check", "--practice", "vpn-up-late", "--wait", code=0)


main()
