#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Holds threads.py to its word: a small tree with one wrong line has to be refused, and one with none accepted."""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import threads  # pylint: disable=wrong-import-position


class Threads(unittest.TestCase):
    def problems(self, text, allowed=None, place="core/checks/Thing.cpp"):
        with tempfile.TemporaryDirectory() as name:
            root = pathlib.Path(name)
            (root / place).parent.mkdir(parents=True)
            (root / place).write_text(f"// first line\n{text}\n", encoding="utf-8")
            return list(threads.problems(root, allowed or {}))

    def test_every_way_to_leave_or_kill_a_thread_is_refused_with_its_place(self):
        for text in ("worker.detach();", "m_thread->detach();", "std::thread(work)\n    .detach();",
                     "std::jthread([] {}).detach ();", "thread->terminate();", "m_thread.terminate();",
                     "QThread::terminate();", "setTerminationEnabled(true);", "TerminateThread(handle, 1);",
                     "pthread_cancel(id);", "startDetached(work);", "_beginthreadex(nullptr, 0, run, 0, 0, nullptr);",
                     "std::for_each(a, b, std::mem_fn(&std::thread::detach));", '"a" /* b */ ; t.detach(); // c'):
            for place in ("core/Thing.cpp", "ui/pages/Thing.h", "app/Thing.cpp"):
                found = self.problems(text, place=place)
                self.assertEqual(len(found), 1, text)
                self.assertRegex(found[0], rf"^{place}:[23]: ")

    def test_words_and_other_names_are_accepted(self):
        for text in ("// never detach() it", "/* thread.terminate() */", 'say("t.detach()");', "std::terminate();",
                     "detached(list);", "QProcess::startDetached(program);",
                     "m_thread.join();", "bool terminated = false;", 'R"(t.detach())";'):
            self.assertEqual(self.problems(text), [], text)

    def test_a_comment_keeps_the_lines_below_where_they_are(self):
        found = self.problems("/* one\n two\n*/\nt.detach();")
        self.assertTrue(found[0].startswith("core/checks/Thing.cpp:5: "), found)

    def test_what_is_allowed_is_allowed_there_and_nowhere_else(self):
        allowed = {("core/checks/Thing.cpp", ".detach("): "a reason"}
        self.assertEqual(self.problems("t.detach();", allowed), [])
        elsewhere = self.problems("t.detach();", allowed, "core/checks/Other.cpp")
        self.assertEqual(len(elsewhere), 2)
        self.assertEqual(len(self.problems("t.detach(); startDetached(w);", allowed)), 1)

    def test_what_is_allowed_for_nothing_is_a_fault(self):
        found = self.problems("t.join();", {("core/checks/Thing.cpp", ".detach("): "a reason"})
        self.assertEqual(len(found), 1)
        self.assertIn("need not be allowed", found[0])

    def test_every_exception_has_a_reason(self):
        for place, reason in threads.ALLOWED.items():
            self.assertGreater(len(reason), 5, place)


if __name__ == "__main__":
    unittest.main()
