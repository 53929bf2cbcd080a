# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""How long the checks take on a network, and how single questions compare with the tools everybody knows.

All of it in the campus in a box (tests/campus).
"""

import contextlib
import json
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "campus"))

import campus  # noqa: E402
import campus_test  # noqa: E402
import services  # noqa: E402
from figures import Figure  # noqa: E402
from situations import DROP_18, Situation  # noqa: E402

CHECKS = ("administrator windows-edition time-zone clock host-name network port kms-service licensing-service "
          "products conflicting-office office-in-use firmware-marker").split()
REPEATS = 3
BESIDE_SLOWEST = 150   # ms
ALL_DROPPED = 4000     # ms
PORT_LIMIT = 1700      # ms that the port check has for all hosts
CLOCK_ERROR = 2        # ms
BESIDE_TOOL = 10       # ms
LIMIT = 1000           # ms

NTP = "ntp://192.0.2."
SITUATIONS = [
    Situation("all is well", {}, hosts=("kms.campus.test",), sources=(NTP + "31",), reach="campus-only"),
    Situation("the service answers after a second", {}, hosts=("192.0.2.23",), sources=(NTP + "31",)),
    Situation("the name server is silent", {}, hosts=("kms.campus.test",), name_server="192.0.2.3"),
    Situation("the port is dropped", {}, hosts=("192.0.2.18",), rules=DROP_18),
    Situation("the time server is silent", {}, sources=(NTP + "38",)),
]
THREE = ("192.0.2.17", "192.0.2.18", "192.0.2.19")
DROP_THREE = ("ip daddr 192.0.2.17 drop", "ip daddr 192.0.2.18/31 drop")
# Packets to these reach a machine that forwards nothing and says nothing.
DEAD = [f"203.0.113.{last}" for last in range(1, 101)]
NOWHERE = ("route add 203.0.113.0/24 via 192.0.2.2",)


class Bench:
    def __init__(self, box, programs, folder):
        self.box, self.programs, self.folder = box, programs, folder

    @contextlib.contextmanager
    def situation(self, situation):
        campus_test.prepare(self.box, situation)
        path = self.folder / "profile.json"
        path.write_text(json.dumps(campus_test.profile_of(situation)), encoding="utf-8")
        try:
            yield path
        finally:
            self.box.pc_rules(*(route.replace("add", "del", 1) for route in situation.routes))

    def check(self, profile, *options):
        """How long it took in milliseconds, and the findings by check."""
        began = time.monotonic()
        done = self.box.run(self.box.pc, "env", f"ACTIVATION_STATE_DIR={self.folder}/state",
                            str(self.programs / "bin" / "activationctl"), "check", "--profile", str(profile), "--json",
                            *options, check=False, capture_output=True)
        took = (time.monotonic() - began) * 1000
        if done.returncode not in (0, 1):
            raise RuntimeError(f"check ended with {done.returncode}: {done.stderr}")
        return took, {finding["check"]: finding for finding in json.loads(done.stdout)["findings"]}

    def median_check(self, profile, *options):
        return statistics.median(self.check(profile, *options)[0] for _ in range(REPEATS))

    def ask(self, kind, target, times, limit=LIMIT):
        """The product's own question: (milliseconds, answer) each time."""
        done = self.box.run(self.box.pc, str(self.programs / "bench" / "bench-questions"), kind, target, str(limit),
                            str(times), capture_output=True)
        rows = (line.split(" ", 1) for line in done.stdout.splitlines())
        return [(int(microseconds) / 1000, answer) for microseconds, answer in rows]

    def tool(self, *command):
        began = time.monotonic()
        done = self.box.run(self.box.pc, *command, check=False, capture_output=True)
        return (time.monotonic() - began) * 1000, done


def beside_the_slowest(bench):
    """All checks against the one that takes longest by itself, with those that it needs."""
    figures = []
    for situation in SITUATIONS:
        with bench.situation(situation) as profile:
            took = {check: [] for check in ["", *CHECKS]}
            for _ in range(REPEATS):
                for check, times in took.items():
                    times.append(bench.check(profile, *(["--only", check] if check else []))[0])
        all_of_it, *single = (statistics.median(times) for times in took.values())
        slowest = max(single)
        figures.append(Figure(f"check: {situation.name}", all_of_it, slowest,
                              f"the slowest alone: {CHECKS[single.index(slowest)]}", "ms",
                              f"<= baseline + {BESIDE_SLOWEST} ms", all_of_it <= slowest + BESIDE_SLOWEST))
    return figures


def three_dropped(bench):
    figures = []
    for name, options in (
            ("on campus", {}),
            ("elsewhere, time and names silent", {"place": "outside", "name_server": "192.0.2.3",
                                                  "sources": (NTP + "38",)})):
        times = []
        for hosts in (THREE[:1], THREE):
            with bench.situation(Situation(name, {}, hosts=hosts, rules=DROP_THREE, **options)) as profile:
                times.append(bench.median_check(profile))
        figures.append(Figure(f"three hosts dropped, {name}", times[1], times[0], "one host dropped", "ms",
                              f"<= {ALL_DROPPED} ms", times[1] <= ALL_DROPPED))
    return figures


def many_hosts(bench):
    """The dead ones cost the port check its limit once, however many they are, and hide no host that lives."""
    figures = []
    for last, expected in ((None, "port-dropped"), ("192.0.2.11", "port-open-on-fallback")):
        first = None
        for count in (1, 10, 100):
            hosts = DEAD[:count] if last is None else [*DEAD[:count], last]
            with bench.situation(Situation("many hosts", {}, hosts=tuple(hosts), routes=NOWHERE)) as profile:
                took = bench.median_check(profile)
                reason = bench.check(profile)[1]["port"]["reason"]
            first = first or took
            words = "nothing else" if last is None else "and then one that lives"
            many = f"{count} dead host{'s' if count > 1 else ''}"
            figures.append(Figure(f"{many}{', ' if last is None else ' '}{words}", took, first, "1 dead host", "ms",
                                  f"<= baseline + {BESIDE_SLOWEST} ms, {expected}",
                                  took <= first + BESIDE_SLOWEST and reason == expected))
    return figures


def chrony_offset(bench, address):
    _, done = bench.tool("chronyd", "-Q", "-t", "10", "-f", "/dev/null", f"server {address} iburst maxsamples 4")
    found = re.search(r"wrong by (-?[0-9.]+) seconds", done.stdout + done.stderr)
    if not found:
        raise RuntimeError(f"chronyd said nothing about {address}: {done.stderr}")
    return float(found.group(1)) * 1000


def clock_offset(bench):
    figures = []
    for last, words in ((31, "a server that is right"), (32, "one that is 6 min ahead"), (34, "one that is 5 h ahead")):
        with bench.situation(Situation(words, {})):
            ours, theirs = [], []
            for _ in range(REPEATS):
                # The quickest of a few, as chronyd has it: what the machine did in between is no error of the clock.
                ours.append(float(min(bench.ask("time", f"{NTP}{last}", 8))[1]))
                theirs.append(chrony_offset(bench, f"192.0.2.{last}"))
        found, right = statistics.median(ours), statistics.median(theirs)
        error = abs(found - right)
        figures.append(Figure(f"clock offset, {words}: error", error, 0, f"chronyd -Q: {right:.2f} ms", "ms",
                              f"<= {CLOCK_ERROR} ms", error <= CLOCK_ERROR))
    return figures


def single_questions(bench):
    figures = []
    for words, target, rules in (("connected", "192.0.2.11", ()), ("refused", "192.0.2.17", ()),
                                 ("dropped", "192.0.2.18", DROP_18)):
        times = 3 if words == "dropped" else 21
        with bench.situation(Situation(words, {}, rules=rules)):
            ours = bench.ask("tcp", f"{target} 1688", times)
            theirs = [bench.tool("nc", "-z", "-w", str(LIMIT // 1000), target, "1688")[0] for _ in range(times)]
        took, tool = statistics.median(took for took, _ in ours), statistics.median(theirs)
        right = all(answer == words for _, answer in ours)
        figures.append(Figure(f"TCP: {words}", took, tool, f"nc -z -w {LIMIT // 1000}, all of it", "ms",
                              f"<= baseline + {BESIDE_TOOL} ms", right and took <= tool + BESIDE_TOOL))
    with bench.situation(Situation("SRV", {})):
        ours = bench.ask("srv", services.DOMAIN, 21)
        theirs = [bench.tool("dig", "+short", "SRV", f"_vlmcs._tcp.{services.DOMAIN}") for _ in range(21)]
    took, tool = statistics.median(took for took, _ in ours), statistics.median(took for took, _ in theirs)
    right = all(answer == f"kms.{services.DOMAIN}" and answer in done.stdout
                for (_, answer), (_, done) in zip(ours, theirs))
    figures.append(Figure("SRV lookup", took, tool, "dig, all of it", "ms", f"<= baseline + {BESIDE_TOOL} ms",
                          right and took <= tool + BESIDE_TOOL))
    return figures


PARTS = {"slowest": beside_the_slowest, "dropped": three_dropped, "hosts": many_hosts, "clock": clock_offset,
         "questions": single_questions}


def measure(programs, chosen):
    parts = [part for name, part in PARTS.items() if not chosen or name in chosen]
    with tempfile.TemporaryDirectory() as name, campus.Campus() as box:
        folder = pathlib.Path(name)
        services.start_all(box, folder)
        bench = Bench(box, programs, folder)
        return [figure for part in parts for figure in part(bench)]
