#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Windows' own DNS client, as the program uses it, against dnsmasq and against a name server that says nothing.

resolver_test.py WINE.SH WINDOWS-MACHINE-TEST.EXE PREFIX: runs the tests ResolverOnLoopback and SilentResolver inside a
network namespace that has nothing but loopback. PREFIX is a Wine prefix of its own: Wine's server belongs to one
namespace. Exit code 77 where this cannot be done.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import time

SKIPPED = 77
RECORDS = [
    "--host-record=kms.example.test,192.0.2.10,2001:db8::10",
    "--host-record=four.example.test,192.0.2.4",
    "--cname=alias.example.test,kms.example.test",
    "--txt-record=text.example.test,hello",
    "--srv-host=_vlmcs._tcp.example.test,four.example.test,1690,10,0",
    "--srv-host=_vlmcs._tcp.example.test,kms.example.test,1688,0,100",
    "--local=/example.test/",
]

PATIENCE = 10  # seconds until dnsmasq has to listen
# Asks for the A record of four.example.test; ends well when there is an answer.
QUESTION = """
import socket, sys
name = b"".join(bytes([len(part)]) + part for part in (b"four", b"example", b"test")) + bytes(1)
asking = socket.socket(type=socket.SOCK_DGRAM)
asking.settimeout(1)
asking.connect(("127.0.0.1", 53))
try:
    asking.send(b"AA" + bytes.fromhex("01000001000000000000") + name + bytes.fromhex("00010001"))
    sys.exit(0 if asking.recv(512)[:2] == b"AA" else 1)
except OSError:
    sys.exit(1)
"""


def inside(namespace, *command, **options):
    return subprocess.run(["ip", "netns", "exec", namespace, *command], check=False, **options)


def ask(namespace, wine, program, prefix, kind, tests):
    environment = os.environ | {"ACTIVATION_NAME_SERVER": kind, "ACTIVATION_WINEPREFIX": prefix}
    result = inside(namespace, wine, program, f"--gtest_filter={tests}.*", env=environment)
    # The prefix serves one namespace at a time.
    inside(namespace, "/usr/lib/wine/wineserver64", "-k", env=os.environ | {"WINEPREFIX": prefix})
    return result.returncode


def answers_within(namespace, server, seconds):
    """Whether dnsmasq answers a question; one that has ended never will."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and server.poll() is None:
        if inside(namespace, sys.executable, "-c", QUESTION).returncode == 0:
            return True
        time.sleep(0.1)
    return False


def with_dnsmasq(namespace, *arguments):
    server = subprocess.Popen(["ip", "netns", "exec", namespace, "dnsmasq", "-k", "--no-resolv", "--no-hosts",
                               "--port=53", "--listen-address=127.0.0.1", "--bind-interfaces", "--pid-file=", *RECORDS])
    try:
        if not answers_within(namespace, server, PATIENCE):
            print("dnsmasq does not answer")
            return 1
        return ask(namespace, *arguments, "answers", "ResolverOnLoopback")
    finally:
        server.terminate()
        server.wait()


def with_silence(namespace, *arguments):
    # A socket that nobody reads from.
    listen = "import socket, sys; s = socket.socket(type=socket.SOCK_DGRAM); s.bind(('127.0.0.1', 53)); sys.stdin.read()"
    with subprocess.Popen(["ip", "netns", "exec", namespace, sys.executable, "-c", listen],
                          stdin=subprocess.PIPE) as server:
        try:
            return ask(namespace, *arguments, "silent", "SilentResolver")
        finally:
            server.stdin.close()


def main(wine, program, prefix):
    if os.geteuid() != 0 or not shutil.which("dnsmasq") or not shutil.which("ip"):
        print("needs root, ip and dnsmasq")
        return SKIPPED
    namespace = f"aa{os.getpid()}-dns"
    settings = pathlib.Path("/etc/netns") / namespace
    if subprocess.run(["ip", "netns", "add", namespace], check=False).returncode:
        print("this kernel has no network namespaces")
        return SKIPPED
    try:
        settings.mkdir(parents=True)
        (settings / "resolv.conf").write_text("nameserver 127.0.0.1\n", encoding="ascii")
        inside(namespace, "ip", "link", "set", "lo", "up")
        arguments = (wine, program, prefix)
        return with_dnsmasq(namespace, *arguments) or with_silence(namespace, *arguments)
    finally:
        subprocess.run(["ip", "netns", "del", namespace], check=False)
        shutil.rmtree(settings, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
