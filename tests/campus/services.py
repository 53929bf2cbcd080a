# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Starts what answers in the box: chrony with shifted clocks, dnsmasq, and servers.py; waits until all of it answers."""

import pathlib
import socket
import struct
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent
CLOCKS = {  # last number of the address: how far chronyd's clock is shifted, and whether it says it is synchronised
    31: ("+0s", True), 32: ("+6m", True), 33: ("+3h", True), 34: ("+5h", True), 35: ("+0s", False),
    36: ("+1s", True), 37: ("-20m", True),
}
DOMAIN = "campus.test"
NAMES = {
    "kms": ["192.0.2.11"], "kms2": ["192.0.2.12"], "refused": ["192.0.2.17"], "dropped": ["192.0.2.18"],
    "two-addresses": ["192.0.2.17", "192.0.2.11"], "v6only": ["2001:db8:1::24"], "v4only": ["192.0.2.11"],
    "both": ["192.0.2.11", "2001:db8:1::24"], "time": ["192.0.2.31"], "www": ["192.0.2.41"],
    "dead-v6": ["192.0.2.11", "2001:db8:1::18"],
}


def start_all(box, folder):
    certificates = make_certificates(folder)
    box.trust(certificates["trusted"])
    for last, (shift, synchronised) in CLOCKS.items():
        start_clock(box, folder, last, shift, synchronised)
    start_name_servers(box)
    start_samba(box, folder)
    servers = box.start(box.campus, sys.executable, str(HERE / "servers.py"), *certificates["files"],
                        stdout=subprocess.PIPE)
    if servers.stdout.readline() != "ready\n":
        raise RuntimeError("the servers of the campus did not start")
    wait_for(lambda: all(answers_time(box, last) for last in CLOCKS), "chronyd")
    wait_for(lambda: answers_name(box), "dnsmasq")
    wait_for(lambda: answers_rpc(box, "192.0.2.27", 1688), "samba-dcerpcd")


def start_clock(box, folder, last, shift, synchronised):
    config = folder / f"chrony-{last}.conf"
    config.write_text("\n".join([
        "local stratum 8" if synchronised else "", "allow all", "port 123", "cmdport 0", f"bindaddress 192.0.2.{last}",
        f"pidfile {folder}/chrony-{last}.pid", f"driftfile {folder}/chrony-{last}.drift", ""]), encoding="ascii")
    # A shared memory of its own: faketime keeps its clock there by process id, leaves it behind when it is ended, and
    # does not start where it finds that of an earlier one.
    own_memory = ["sh", "-c", 'mount -t tmpfs tmpfs /dev/shm && exec "$@"', "sh"]
    box.start(box.campus, *own_memory, "faketime", "-f", shift, "chronyd", "-x", "-u", "root", "-d", "-f",
              str(config), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def start_name_servers(box):
    records = [f"--host-record={name}.{DOMAIN},{','.join(addresses)}" for name, addresses in NAMES.items()]
    services = {DOMAIN: ["kms"], "two." + DOMAIN: ["dropped", "kms"], "dead." + DOMAIN: ["refused"],
                "gone." + DOMAIN: ["no-such-host"]}
    for domain, hosts in services.items():
        records += [f"--srv-host=_vlmcs._tcp.{domain},{host}.{DOMAIN},1688,{priority},100"
                    for priority, host in enumerate(hosts)]
    common = ["dnsmasq", "-k", "--conf-file=/dev/null", "--no-resolv", "--no-hosts", "--bind-interfaces", "--user=root",
              "--pid-file=", f"--local=/{DOMAIN}/"]
    box.start(box.campus, *common, "--listen-address=192.0.2.2", *records)
    # Outside nobody knows the names of the inside, but for one that is public.
    box.start(box.router, *common, "--listen-address=198.51.100.1", f"--host-record=public.{DOMAIN},192.0.2.11")


def start_samba(box, folder):
    """RPC of another make, on the port of KMS and without KMS."""
    home = folder / "samba"
    folders = {"private dir": "private", "lock directory": "lock", "state directory": "state",
               "cache directory": "cache", "pid directory": "pid", "ncalrpc dir": "ncalrpc"}
    for name in folders.values():
        (home / name).mkdir(parents=True)
    config = home / "smb.conf"
    config.write_text("\n".join([
        "[global]", "server role = standalone server", "rpc start on demand helpers = no", "interfaces = 192.0.2.27/32",
        "bind interfaces only = yes", "rpc server dynamic port range = 1688-1699", f"log file = {home}/log",
        "load printers = no", "disable spoolss = yes",
        *(f"{option} = {home / name}" for option, name in folders.items()), ""]), encoding="ascii")
    box.start(box.campus, "/usr/libexec/samba/samba-dcerpcd", "-F", "--libexec-rpcds", f"--configfile={config}",
              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def make_certificates(folder):
    """A self-made authority that the PC trusts, and one it does not know."""
    trusted = folder / "trusted"
    trusted.mkdir()
    files = []
    for name, address, known in (("campus", "192.0.2.41", True), ("stranger", "192.0.2.42", False)):
        certificate, key = folder / f"{name}.pem", folder / f"{name}.key"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                        "-nodes", "-days", "2", "-subj", f"/CN={name}", "-addext",
                        f"subjectAltName=IP:{address},DNS:www.{DOMAIN}", "-keyout", str(key), "-out",
                        str(certificate)], check=True, capture_output=True)
        if known:
            (trusted / "campus.pem").write_bytes(certificate.read_bytes())
        files += [str(certificate), str(key)]
    subprocess.run(["openssl", "rehash", str(trusted)], check=True, capture_output=True)
    (trusted / "ca-certificates.crt").write_bytes((trusted / "campus.pem").read_bytes())
    return {"trusted": trusted, "files": files}


def wait_for(condition, what, seconds=60):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise RuntimeError(f"{what} did not answer within {seconds} s")
        time.sleep(0.05)


ASK = """
import socket, sys
sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
sock.settimeout(0.5)
sock.sendto(bytes.fromhex(sys.argv[3]), (sys.argv[1], int(sys.argv[2])))
sys.stdout.write(sock.recv(512).hex())
"""


def ask(box, address, port, packet):
    asked = box.run(box.campus, sys.executable, "-c", ASK, address, str(port), packet.hex(), check=False,
                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return bytes.fromhex(asked.stdout)


BIND = """
from impacket.dcerpc.v5 import epm, rpcrt, transport
dce = transport.DCERPCTransportFactory("ncacn_ip_tcp:{address}[{port}]").get_dce_rpc()
dce.connect()
try:
    dce.bind(epm.MSRPC_UUID_PORTMAP)
except rpcrt.DCERPCException:
    pass  # a refusal is an answer
"""


def answers_rpc(box, address, port):
    """Samba starts what answers at the first connection, and takes its time on a busy machine."""
    return not box.run(box.campus, sys.executable, "-c", BIND.format(address=address, port=port), check=False,
                       stderr=subprocess.DEVNULL).returncode


def answers_time(box, last):
    answer = ask(box, f"192.0.2.{last}", 123, b"\x23" + bytes(47))
    return len(answer) >= 48 and (answer[1] in range(1, 16) or not CLOCKS[last][1])


def answers_name(box):
    question = struct.pack(">6H", 7, 0x100, 1, 0, 0, 0)
    question += b"".join(bytes([len(label)]) + label.encode() for label in ("kms", *DOMAIN.split("."))) + b"\0\0\1\0\1"
    return socket.inet_aton("192.0.2.11") in ask(box, "192.0.2.2", 53, question)
