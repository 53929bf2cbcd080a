# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""A campus in a box: a PC, a router that is also firewall and VPN gateway, and a campus, each a network namespace.

The PC has a plug on campus (192.0.2.100) and one outside (198.51.100.10); one of them is up. Everything that answers
stands on campus, but for the name server outside. Addresses are those of the documentation ranges.
"""

import contextlib
import ctypes
import fcntl
import os
import pathlib
import select
import shutil
import struct
import subprocess
import threading

CLONE_NEWNET = 0x40000000
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000

CAMPUS_PC, OUTSIDE_PC = "192.0.2.100", "198.51.100.10"
CAMPUS_DNS, OUTSIDE_DNS = "192.0.2.2", "198.51.100.1"
CAMPUS_ADDRESSES = range(2, 60)


def why_not():
    """Why the box cannot be built here; None when it can."""
    if os.geteuid() != 0:
        return "needs root for network namespaces"
    for tool in ("ip", "nft", "chronyd", "dnsmasq", "faketime", "openssl"):
        if not shutil.which(tool):
            return f"needs the command {tool}"
    if not os.path.exists("/usr/libexec/samba/samba-dcerpcd"):
        return "needs the package samba"
    if subprocess.run(["ip", "netns", "list"], capture_output=True, check=False).returncode:
        return "this kernel has no network namespaces"
    return None


class Campus:
    """Builds the box on entry and takes everything away on exit."""

    def __init__(self):
        self.pc, self.router, self.campus = (f"aa{os.getpid()}-{name}" for name in ("pc", "router", "campus"))
        self._undo = contextlib.ExitStack()

    def __enter__(self):
        try:
            self._build()
        except BaseException:
            self._undo.close()
            raise
        return self

    def __exit__(self, *_):
        self._undo.close()

    def run(self, namespace, *command, check=True, **options):
        return subprocess.run(["ip", "netns", "exec", namespace, *command], check=check, text=True, **options)

    def start(self, namespace, *command, **options):
        """A server: ended with the box."""
        process = subprocess.Popen(["ip", "netns", "exec", namespace, *command], text=True,
                                   start_new_session=True, **options)
        self._undo.callback(end, process)
        return process

    def _build(self):
        for name in (self.pc, self.router, self.campus):
            self.ip(None, f"netns add {name}")
            self._undo.callback(self.ip, None, f"netns del {name}")
            self.ip(name, "link set lo up")
            self.run(name, "sysctl", "-qw", "net.ipv6.conf.all.accept_dad=0", "net.ipv6.conf.default.accept_dad=0")
        # Every refusal is sent, however many came before it.
        self.run(self.campus, "sysctl", "-qw", "net.ipv4.icmp_ratelimit=0", "net.ipv6.icmp.ratelimit=0")
        self.run(self.router, "sysctl", "-qw", "net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1")
        self._cable(self.router, "campus0", self.campus, "eth0")
        self._cable(self.router, "out0", self.pc, "outside")
        # The PC's plug on campus ends in the campus itself, as a wall socket does.
        self._cable(self.campus, "plug", self.pc, "campus")
        self.ip(self.campus, "link add lan type bridge")
        for port in ("eth0", "plug"):
            self.ip(self.campus, f"link set {port} master lan")
        self.ip(self.campus, "link set lan up")
        self.run(self.campus, "ip", "-batch", "-", input="".join(
            f"addr add 192.0.2.{last}/24 dev lan\naddr add 2001:db8:1::{last}/64 dev lan nodad\n"
            for last in CAMPUS_ADDRESSES))
        self.ip(self.campus, "route add default via 192.0.2.1")
        self.ip(self.campus, "route add default via 2001:db8:1::1")
        for address, device in (("192.0.2.1/24", "campus0"), ("198.51.100.1/24", "out0"),
                                ("2001:db8:1::1/64", "campus0"), ("2001:db8:2::1/64", "out0")):
            self.ip(self.router, f"addr add {address} dev {device}" + (" nodad" if ":" in address else ""))
        self._etc = pathlib.Path("/etc/netns") / self.pc
        self._etc.mkdir(parents=True)
        self._undo.callback(shutil.rmtree, self._etc)
        (self._etc / "resolv.conf").write_text("", encoding="ascii")

    def _cable(self, left, left_name, right, right_name):
        self.ip(None, f"link add {left_name} netns {left} type veth peer name {right_name} netns {right}")
        self.ip(left, f"link set {left_name} up")
        self.ip(right, f"link set {right_name} up")

    def ip(self, namespace, arguments):
        subprocess.run(["ip", *(["-n", namespace] if namespace else []), *arguments.split()], check=True)

    def trust(self, certificates):
        """A folder of hashed certificates becomes what the PC trusts."""
        shutil.copytree(certificates, self._etc / "ssl" / "certs")

    # What a situation sets.

    def place(self, where):
        """campus, outside, or nowhere."""
        for device in ("campus", "outside"):
            self.ip(self.pc, f"addr flush dev {device}")
            self.ip(self.pc, f"link set {device} {'up' if device == where else 'down'}")
        if where == "nowhere":
            return
        v4, v6 = (CAMPUS_PC, "2001:db8:1::100") if where == "campus" else (OUTSIDE_PC, "2001:db8:2::10")
        self.ip(self.pc, f"addr add {v4}/24 dev {where}")
        self.ip(self.pc, f"addr add {v6}/64 dev {where} nodad")
        gateway = ("192.0.2.1", "2001:db8:1::1") if where == "campus" else ("198.51.100.1", "2001:db8:2::1")
        for address in gateway:
            self.ip(self.pc, f"route replace default via {address}")

    def name_server(self, address):
        """Written in place: the file is mounted over /etc/resolv.conf of running programs."""
        with open(self._etc / "resolv.conf", "r+", encoding="ascii") as file:
            file.write(f"nameserver {address}\noptions timeout:1 attempts:1\n" if address else "")
            file.truncate()

    def firewall(self, campus_rules=(), open_from_outside=False):
        """Rules for what reaches campus addresses; outsiders get through the router only when it is open."""
        forward = "accept" if open_from_outside else 'iifname "out0" oifname "campus0" drop'
        inside = "\n".join(f"    {rule}" for rule in campus_rules)
        for namespace, rules in (
                (self.router, f"chain forward {{ type filter hook forward priority 0;\n    {forward}\n }}\n"),
                (self.campus, f"chain input {{ type filter hook input priority 0;\n{inside}\n }}\n")):
            text = f"table inet box {{}}\ndelete table inet box\ntable inet box {{\n {rules}}}\n"
            self.run(namespace, "nft", "-f", "-", input=text)

    def pc_rules(self, *commands):
        for command in commands:
            self.ip(self.pc, command)

    @contextlib.contextmanager
    def vpn(self):
        """A tunnel from the PC to the router's campus side: two tun devices, and a thread that carries packets."""
        ends = [open_tun(self.pc, "tun0"), open_tun(self.router, "vpn0")]
        stop, stopped = os.pipe()
        carrier = threading.Thread(target=carry, args=(ends, stop))
        self.ip(self.router, "addr add 192.0.2.201/32 peer 192.0.2.200 dev vpn0")
        self.ip(self.router, "link set vpn0 up")
        self.run(self.router, "sysctl", "-qw", "net.ipv4.conf.campus0.proxy_arp=1")
        carrier.start()
        try:
            self.ip(self.pc, "addr add 192.0.2.200/32 dev tun0")
            self.ip(self.pc, "link set tun0 up")
            self.ip(self.pc, "route add 192.0.2.0/24 dev tun0 src 192.0.2.200")
            yield
        finally:
            os.close(stopped)
            carrier.join()
            for end_of_tunnel in ends:
                os.close(end_of_tunnel)
            os.close(stop)


def end(process):
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, 9)
    process.wait()


def open_tun(namespace, name):
    """Opened from inside the namespace by a thread that enters it; the descriptor works from anywhere."""
    opened = []

    def enter_and_open():
        libc = ctypes.CDLL(None, use_errno=True)
        with open(f"/run/netns/{namespace}", "rb") as target:
            if libc.setns(target.fileno(), CLONE_NEWNET):
                raise OSError(ctypes.get_errno(), "setns")
        device = os.open("/dev/net/tun", os.O_RDWR)
        fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TUN | IFF_NO_PI))
        opened.append(device)

    thread = threading.Thread(target=enter_and_open)
    thread.start()
    thread.join()
    return opened[0]


def carry(ends, stop):
    other = {ends[0]: ends[1], ends[1]: ends[0]}
    while True:
        for ready in select.select([*ends, stop], [], [])[0]:
            if ready == stop:
                return
            with contextlib.suppress(OSError):
                os.write(other[ready], os.read(ready, 65536))
