#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""campus_test.py ACTIVATIONCTL [SITUATION…| --part N/M]: the network checks against real servers, one situation after
the other; all of them, those whose names hold a word, or every M-th from the N-th on.

Each situation runs the program twice side by side: as JSON, which is held against what the situation expects, and in
words, which go into the log. A Windows program is run under Wine and held against the same table. Ends with 77 when the
box cannot be built here.
"""

import contextlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import campus
import services
from situations import SITUATIONS, WHERE_WINE_DIFFERS

NETWORK_CHECKS = "clock,host-name,network,port,kms-service"
PATIENCE = 30
WINE = pathlib.Path(__file__).resolve().parents[1] / "windows" / "wine.sh"


class Program:
    """activationctl in the namespace of the PC; a Windows program in a Wine prefix that belongs to the namespace."""

    def __init__(self, box, path, folder):
        self.wine = path.suffix == ".exe"
        self.prefix = folder / "wine"
        settings = [f"ACTIVATION_STATE_DIR={folder}/state", f"ACTIVATION_WINEPREFIX={self.prefix}"]
        self._start = ["ip", "netns", "exec", box.pc, "env", *settings, *([str(WINE)] if self.wine else []), str(path)]

    def command(self, *arguments):
        return [*self._start, *map(str, arguments)]

    def end(self):
        if self.wine:
            subprocess.run(["/usr/lib/wine/wineserver64", "-k"], env={"WINEPREFIX": str(self.prefix)}, check=False)


def endpoint(text):
    host, colon, number = text.rpartition(":")
    return {"host": host, "port": int(number)} if colon and ":" not in host else {"host": text}


def profile_of(situation):
    kms = {"source": "named", "hosts": [endpoint(host) for host in situation.hosts]} if situation.hosts else {
        "source": "discovered", "discoverySuffix": situation.domain}
    network = {"reach": situation.reach, "campusRanges": ["192.0.2.0/25", "2001:db8:1::/64"]}
    if situation.gate:
        network["gate"] = situation.gate
    if situation.vpn_server:
        network["vpn"] = {"product": "openvpn", "name": {"en": "Campus VPN"}}
    profile = {
        "format": 1, "id": "campus-in-a-box", "organisation": {"en": "Campus in a Box"},
        "kms": {**kms, "addressFamily": situation.family}, "network": network,
        "products": [{"family": "windows", "method": "kms"}, {"family": "office", "method": "kms"}],
    }
    if situation.sources:
        profile["clock"] = {"sources": list(situation.sources)}
    return profile


def prepare(box, situation):
    box.place(situation.place)
    box.name_server(situation.name_server)
    box.firewall(situation.rules, situation.open_from_outside)
    box.pc_rules(*situation.routes)
    if situation.gate:
        visit_gate(box, "login" if situation.signed_in else "logout")


def visit_gate(box, page):
    box.run(box.campus, sys.executable, "-c",
            f"import urllib.request; urllib.request.urlopen('http://192.0.2.51/{page}').read()")


def run_check(program, folder, profile, *options):
    path = folder / "profile.json"
    path.write_text(json.dumps(profile), encoding="utf-8")
    command = program.command("check", "--profile", path, "--only", NETWORK_CHECKS, "--language", "en", *options)
    began = time.monotonic()
    words = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    data = subprocess.run([*command, "--json"], capture_output=True, text=True, timeout=PATIENCE, check=False)
    took = time.monotonic() - began
    return data, words.communicate(timeout=PATIENCE)[0], took


def differences(situation, data):
    if data.returncode not in (0, 1):
        return [f"ended with {data.returncode}: {data.stderr.strip()}"]
    try:
        findings = {finding["check"]: finding for finding in json.loads(data.stdout)["findings"]}
    except json.JSONDecodeError as error:
        return [f"ended with {data.returncode} and no JSON: {error}; {data.stdout[-200:]!r} {data.stderr[-800:]!r}"]
    wrong = []
    for check, expected in situation.expect.items():
        found = f"{findings[check]['verdict']} {findings[check]['reason']}"
        if found != expected:
            wrong.append(f"{check}: {found} instead of {expected}; facts {findings[check]['facts']}")
    for check, facts in situation.facts.items():
        for name, value in facts.items():
            if findings[check]["facts"].get(name) != value:
                wrong.append(f"{check}.{name}: {findings[check]['facts'].get(name)!r} instead of {value!r}")
    blocking = any(finding["verdict"] == "blocking" for finding in findings.values())
    if data.returncode != int(blocking):
        wrong.append(f"ended with {data.returncode} although something blocks: {blocking}")
    return wrong


def one_situation(box, program, folder, situation):
    prepare(box, situation)
    try:
        with box.vpn() if situation.vpn else contextlib.nullcontext():
            data, words, took = run_check(program, folder, profile_of(situation))
            wrong = differences(situation, data)
            if any("timed-out" in line for line in wrong):
                # A check has three seconds, which two programs at once may not have on a busy machine.
                data, words, took = run_check(program, folder, profile_of(situation))
                words = f"Looked a second time, after: {wrong}\n{words}"
                wrong = differences(situation, data)
    finally:
        box.pc_rules(*(route.replace("add", "del", 1) for route in situation.routes))
    return wrong, words, took


def vpn_comes_up_while_waiting(box, program, folder, situation):
    """check --wait goes on by itself when the tunnel appears."""
    prepare(box, situation)
    path = folder / "profile.json"
    path.write_text(json.dumps(profile_of(situation)), encoding="utf-8")
    waiting = subprocess.Popen(
        program.command("check", "--profile", path, "--only", NETWORK_CHECKS, "--wait", "--json", "--timeout", PATIENCE),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    time.sleep(4)  # what is tested is that the program is still waiting then
    if waiting.poll() is not None:
        return [f"did not wait: ended with {waiting.returncode}: {waiting.communicate()}"]
    with box.vpn():
        box.name_server(campus.CAMPUS_DNS)
        output, errors = waiting.communicate(timeout=PATIENCE)
    findings = {finding["check"]: finding["verdict"] for finding in json.loads(output)["findings"]}
    passed = waiting.returncode == 0 and findings["network"] == findings["kms-service"] == "passed"
    return [] if passed else [f"ended with {waiting.returncode}: {findings} {errors}"]


def chosen(words):
    """The situations to try, and whether the one in which the VPN comes up is among them."""
    if words[:1] == ["--part"]:
        part, parts = map(int, words[1].split("/"))
        return list(SITUATIONS)[part - 1::parts], part == 1
    return [s for s in SITUATIONS if not words or any(word in s.name for word in words)], not words


def main():
    if reason := campus.why_not():
        print(f"SKIPPED: the campus in a box {reason}")
        return 77
    path, (situations, with_waiting) = pathlib.Path(sys.argv[1]).resolve(), chosen(sys.argv[2:])
    failed = 0
    with tempfile.TemporaryDirectory() as name, campus.Campus() as box, contextlib.ExitStack() as finally_:
        folder = pathlib.Path(name)
        services.start_all(box, folder)
        program = Program(box, path, folder)
        finally_.callback(program.end)
        for situation in situations:
            if program.wine and (why := WHERE_WINE_DIFFERS.get(situation.name)):
                print(f"SKIPPED       {situation.name}: {why}")
                continue
            wrong, words, took = one_situation(box, program, folder, situation)
            failed += bool(wrong)
            print(f"{'FAILED' if wrong else 'ok':6} {took:4.1f} s  {situation.name}")
            print(*(f"       {line}" for line in wrong + said(words)), sep="\n")
        if with_waiting:
            waiting = next(s for s in SITUATIONS if s.name.startswith("a name that only the inside knows, VPN off"))
            wrong = vpn_comes_up_while_waiting(box, program, folder, waiting)
            failed += bool(wrong)
            print(f"{'FAILED' if wrong else 'ok':6} the VPN comes up while check --wait is running", *wrong, sep="\n       ")
            situations.append(waiting)
    print(f"{len(situations) - failed} passed, {failed} failed")
    return 1 if failed else 0


def said(words):
    return [re.sub(r"\s+", " ", line).strip() for line in words.splitlines() if line.strip()]


if __name__ == "__main__":
    sys.exit(main())
