# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""The situations of the campus, a few lines each: what is so, and what activationctl has to say about it.

`expect` names checks with "verdict reason"; `facts` names what a check has to report besides.
"""

import dataclasses

from campus import CAMPUS_DNS, OUTSIDE_DNS

NTP = "ntp://192.0.2."
KMS = "192.0.2.11"
DROP_18 = ("ip daddr 192.0.2.18 drop", "ip6 daddr 2001:db8:1::18 drop")
REJECT_19 = ("ip daddr 192.0.2.19 reject with icmp host-unreachable",)
ADMIN_19 = ("ip daddr 192.0.2.19 reject with icmp admin-prohibited",)
RESET_19 = ("ip daddr 192.0.2.19 tcp dport 1688 reject with tcp reset",)
DNS_BLOCKED = ("udp dport 53 drop", "tcp dport 53 drop")


@dataclasses.dataclass
class Situation:
    name: str
    expect: dict
    hosts: tuple = (KMS,)          # address or address:port, in order of preference; none: discovery
    domain: str = ""               # discovery suffix
    family: str = "any"
    sources: tuple = ()
    place: str = "campus"
    name_server: str = CAMPUS_DNS
    rules: tuple = ()              # firewall on campus
    open_from_outside: bool = False
    routes: tuple = ()             # ip commands on the PC
    reach: str = "any"
    gate: str = ""
    signed_in: bool = True
    vpn_server: str = ""           # the profile has a VPN when set
    vpn: bool = False              # the tunnel is up from the start
    facts: dict = dataclasses.field(default_factory=dict)


OK = {"port": "passed port-open", "kms-service": "passed kms-answers"}
NO_PORT = {"kms-service": "skipped needs-earlier"}


def port(reason):
    return {"port": f"blocking {reason}", **NO_PORT}


def service(reason, verdict="blocking"):
    return {"port": "passed port-open", "kms-service": f"{verdict} {reason}"}


def clock(reason, verdict):
    return {"clock": f"{verdict} {reason}"}


NOT_HOST = {"port": "skipped needs-earlier", "kms-service": "skipped needs-earlier"}

SITUATIONS = [
    # The host answers
    Situation("a KMS host given as an address", {"host-name": "passed address-given", **OK}),
    Situation("a KMS host given by name", {"host-name": "passed name-resolved", **OK}, hosts=("kms.campus.test",)),
    Situation("another port than 1688", OK, hosts=("192.0.2.25:11688",), facts={"port": {"port": 11688}}),
    Situation("an answer byte by byte", OK, hosts=("192.0.2.16",)),
    Situation("an answer after a second", OK, hosts=("192.0.2.23",)),
    Situation("a name whose first address refuses", OK, hosts=("two-addresses.campus.test",)),
    Situation("a host that only has IPv6", OK, hosts=("v6only.campus.test",)),
    Situation("an IPv6 literal", {"host-name": "passed address-given", **OK}, hosts=("2001:db8:1::24",)),
    Situation("a host that only has IPv4", OK, hosts=("v4only.campus.test",), family="ipv4"),
    Situation("IPv6 is dropped, IPv4 answers", OK, hosts=("dead-v6.campus.test",), rules=DROP_18),

    # Another host than the first
    Situation("the first host drops, the second answers", {"port": "advice port-open-on-fallback",
                                                           "kms-service": "passed kms-answers"},
              hosts=("192.0.2.18", "192.0.2.12"), rules=DROP_18, facts={"port": {"host": "192.0.2.12"}}),
    Situation("the first host refuses, the second answers", {"port": "advice port-open-on-fallback",
                                                             "kms-service": "passed kms-answers"},
              hosts=("192.0.2.17", "192.0.2.12"), facts={"port": {"host": "192.0.2.12"}}),
    Situation("both answer, the first is taken", OK, hosts=("192.0.2.12", KMS), facts={"port": {"host": "192.0.2.12"}}),
    Situation("the first name does not exist, the second answers", {"host-name": "passed name-resolved",
                                                                    "kms-service": "passed kms-answers"},
              hosts=("gone.campus.test", "kms.campus.test"), facts={"port": {"host": "kms.campus.test"}}),

    # The host does not answer
    Situation("nothing listens", port("port-refused"), hosts=("192.0.2.17",)),
    Situation("the firewall drops", port("port-dropped"), hosts=("192.0.2.18",), rules=DROP_18),
    Situation("the firewall rejects with host-unreachable", port("port-unreachable"), hosts=("192.0.2.19",),
              rules=REJECT_19),
    Situation("the firewall rejects with admin-prohibited", port("port-unreachable"), hosts=("192.0.2.19",),
              rules=ADMIN_19),
    Situation("the firewall rejects with a reset", port("port-refused"), hosts=("192.0.2.19",), rules=RESET_19),
    Situation("no machine has this address", port("port-dropped"), hosts=("192.0.2.250",)),
    Situation("three hosts, all dropped", port("port-dropped"), rules=("ip daddr 192.0.2.18/31 drop",
                                                                      "ip daddr 192.0.2.17 drop"),
              hosts=("192.0.2.17", "192.0.2.18", "192.0.2.19")),
    Situation("a route that leads nowhere", port("port-unreachable"), routes=("route add unreachable 192.0.2.11",)),

    # Something else answers
    Situation("an RPC server without KMS", service("other-rpc-service"), hosts=("192.0.2.13",)),
    Situation("Samba on 1688", service("other-rpc-service"), hosts=("192.0.2.27",)),
    Situation("a web server that waits for the rest of the line", service("service-silent"), hosts=("192.0.2.14",)),
    Situation("a web server that knows TLS only", service("closed-without-answer"), hosts=("192.0.2.26",)),
    Situation("an SSH server on 1688", service("not-rpc"), hosts=("192.0.2.21",)),
    Situation("it accepts and says nothing", service("service-silent"), hosts=("192.0.2.15",)),
    Situation("it closes at once", service("closed-without-answer"), hosts=("192.0.2.20",)),
    Situation("it answers with an oversized reply", service("not-rpc"), hosts=("192.0.2.22",)),

    # Names
    Situation("no such name", {"host-name": "blocking name-not-found", **NOT_HOST}, hosts=("gone.campus.test",)),
    Situation("the name server refuses", {"host-name": "blocking name-server-failed", **NOT_HOST},
              hosts=("kms.elsewhere.test",)),
    Situation("the name server fails", {"host-name": "blocking name-server-failed", **NOT_HOST},
              hosts=("kms.campus.test",), name_server="192.0.2.4"),
    Situation("the name server is silent", {"host-name": "blocking name-server-silent", **NOT_HOST},
              hosts=("kms.campus.test",), name_server="192.0.2.3"),
    Situation("the name server is dropped", {"host-name": "blocking name-server-silent", **NOT_HOST},
              hosts=("kms.campus.test",), rules=DNS_BLOCKED),
    Situation("IPv6 wanted, the name has IPv4 only", {"host-name": "blocking wrong-address-family", **NOT_HOST},
              hosts=("v4only.campus.test",), family="ipv6"),
    Situation("IPv4 wanted, the name has IPv6 only", {"host-name": "blocking wrong-address-family", **NOT_HOST},
              hosts=("v6only.campus.test",), family="ipv4"),

    # Discovery
    Situation("discovery finds the host", {"host-name": "advice host-discovered", **OK}, hosts=(),
              domain="campus.test", facts={"port": {"host": "kms.campus.test"}}),
    Situation("discovery finds two, the first is dead", {"host-name": "advice host-discovered",
                                                        "kms-service": "passed kms-answers"}, hosts=(),
              domain="two.campus.test", rules=DROP_18, facts={"port": {"host": "kms.campus.test"}}),
    Situation("discovery finds a host where nothing listens", {"host-name": "advice host-discovered",
                                                               **port("port-refused")}, hosts=(),
              domain="dead.campus.test"),
    Situation("no SRV record", {"host-name": "blocking no-srv-record", **NOT_HOST}, hosts=(),
              domain="empty.campus.test"),
    Situation("discovery asks a silent name server", {"host-name": "blocking name-server-silent", **NOT_HOST},
              hosts=(), domain="campus.test", name_server="192.0.2.3"),

    # Where the PC is
    Situation("outside, the firewall drops, the VPN is off", {"network": "blocking vpn-not-connected",
                                                             "port": "skipped needs-earlier"},
              place="outside", name_server=OUTSIDE_DNS, reach="vpn-allowed", vpn_server="198.51.100.1"),
    Situation("outside with the VPN", {"network": "passed reach-allowed", **OK}, place="outside",
              name_server=OUTSIDE_DNS, reach="vpn-allowed", vpn_server="198.51.100.1", vpn=True),
    Situation("a name that only the inside knows, VPN off", {"host-name": "blocking name-not-found",
                                                            "network": "blocking vpn-not-connected"},
              place="outside", name_server=OUTSIDE_DNS, reach="vpn-allowed", vpn_server="198.51.100.1",
              hosts=("kms.campus.test",)),
    Situation("a name that only the inside knows, VPN on", {"host-name": "passed name-resolved", **OK},
              place="outside", name_server=CAMPUS_DNS, reach="vpn-allowed", vpn_server="198.51.100.1", vpn=True,
              hosts=("kms.campus.test",)),
    Situation("outside, but the host is open to all", {"network": "passed reach-allowed", **OK}, place="outside",
              name_server=OUTSIDE_DNS, open_from_outside=True, reach="vpn-allowed", vpn_server="198.51.100.1"),
    Situation("outside, campus only", {"network": "blocking campus-needed", "port": "skipped needs-earlier"},
              place="outside", name_server=OUTSIDE_DNS, reach="campus-only"),
    Situation("on campus, campus only", {"network": "passed on-campus", **OK}, reach="campus-only"),
    Situation("no network at all", {"network": "blocking not-connected", "port": "skipped needs-earlier"},
              place="nowhere", name_server=""),
    Situation("a login gate in the way", {"network": "blocking gate-sign-in-needed", "port": "skipped needs-earlier"},
              gate="http://192.0.2.51/", signed_in=False, rules=("ip daddr 192.0.2.11 tcp dport 1688 drop",)),
    Situation("a login gate that the KMS host does not stand behind", {"network": "passed on-campus", **OK},
              gate="http://192.0.2.51/", signed_in=False),
    Situation("a login gate, signed in", {"network": "passed on-campus", **OK}, gate="http://192.0.2.51/"),

    # Clocks
    Situation("the clock is right", clock("clock-right", "passed"), sources=(NTP + "31",)),
    Situation("six minutes off", clock("clock-off", "advice"), sources=(NTP + "32",)),
    Situation("three hours off", clock("clock-off", "advice"), sources=(NTP + "33",)),
    Situation("five hours off", clock("clock-far-off", "blocking"), sources=(NTP + "34",)),
    Situation("the server is not synchronised", clock("no-time-source-answered", "unknown"), sources=(NTP + "35",)),
    Situation("the time server is silent", clock("no-time-source-answered", "unknown"), sources=(NTP + "38",)),
    Situation("nothing listens at the time server", clock("no-time-source-answered", "unknown"), sources=(NTP + "39",)),
    Situation("two time servers disagree", clock("time-sources-disagree", "unknown"), sources=(NTP + "36", NTP + "37")),
    Situation("one silent, one right", clock("clock-right", "passed"), sources=(NTP + "38", NTP + "31")),
    Situation("time from a web server", clock("clock-right", "passed"), sources=("http://192.0.2.43/",)),
    Situation("time over HTTPS, authority known", clock("clock-right", "passed"), sources=("https://192.0.2.41/",)),
    Situation("time over HTTPS, authority unknown", clock("no-time-source-answered", "unknown"),
              sources=("https://192.0.2.42/",)),
]

# What Wine does otherwise than Windows; the native program shows these. Wine asks the host's resolver, which says the same
# of a server that is silent and of one that fails (Windows: ERROR_TIMEOUT), and gives every tunnel the type "other" (on
# Windows the adapter has the name and the type of its VPN).
NO_SILENCE = "Wine's resolver does not tell silence from failure"
WHERE_WINE_DIFFERS = {
    "the name server is silent": NO_SILENCE,
    "the name server is dropped": NO_SILENCE,
    "discovery asks a silent name server": NO_SILENCE,
    "outside with the VPN": "Wine does not tell what kind of adapter a tunnel is",
}
