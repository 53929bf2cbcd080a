// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticePc.h"
#include "tests/core/practice/SamplePc.h"

namespace activation::practice {

using namespace std::chrono_literals;

namespace {

TcpOutcome portOf(const PracticeState& state, const QString& host = kKms, std::uint16_t port = 1688,
                  AddressFamily family = AddressFamily::Any)
{
    const PracticePc pc(state);
    return pc.network().connectTo({Endpoint{host, port}}, family, ample())->first().outcome;
}

RpcOutcome serviceOf(const PracticeState& state)
{
    const PracticePc pc(state);
    return pc.network().bindKms(Endpoint{kKms, 1688}, AddressFamily::Any, ample())->outcome;
}

LookupOutcome lookupOf(const PracticeState& state, const QString& host = kKms)
{
    const PracticePc pc(state);
    return pc.network().resolve(host, ample())->outcome;
}

} // namespace

TEST(PracticeNetwork, OnCampusTheHostAnswers)
{
    EXPECT_EQ(lookupOf(samplePc()), LookupOutcome::Found);
    EXPECT_EQ(portOf(samplePc()), TcpOutcome::Connected);
    EXPECT_EQ(serviceOf(samplePc()), RpcOutcome::Accepted);
}

TEST(PracticeNetwork, OutsideOnlyTheVpnOpensTheWay)
{
    PracticeState state = samplePc();
    state.place = PracticePlace::Outside;
    EXPECT_EQ(portOf(state), TcpOutcome::Dropped);
    EXPECT_EQ(serviceOf(state), RpcOutcome::NotConnected);
    EXPECT_EQ(portOf(state, kVpn, 443), TcpOutcome::Connected);
    state.vpnClients.first().connected = true;
    EXPECT_EQ(portOf(state), TcpOutcome::Connected);
    EXPECT_EQ(serviceOf(state), RpcOutcome::Accepted);
}

TEST(PracticeNetwork, WithoutNetworkThereIsNoAnswerAndNoAdapter)
{
    PracticeState state = samplePc();
    state.place = PracticePlace::NoNetwork;
    EXPECT_EQ(lookupOf(state), LookupOutcome::Silent);
    EXPECT_EQ(portOf(state), TcpOutcome::NoAddress);
    EXPECT_EQ(portOf(state, QStringLiteral("203.0.113.10")), TcpOutcome::Unreachable);
    const PracticePc pc(state);
    EXPECT_TRUE(pc.network().local(ample())->adapters.isEmpty());
    EXPECT_EQ(causeOf(pc.network().routeTo(QHostAddress(QStringLiteral("203.0.113.10")), ample())),
              Cause::NotFound);
    EXPECT_EQ(causeOf(pc.network().askTime({TimeSource{state.timeSources.first().url}}, ample()).first()),
              Cause::Unreachable);
}

TEST(PracticeNetwork, AnUnknownNameHasNoAddress)
{
    EXPECT_EQ(lookupOf(samplePc(), QStringLiteral("elsewhere.example")), LookupOutcome::NoSuchName);
    EXPECT_EQ(portOf(samplePc(), QStringLiteral("elsewhere.example")), TcpOutcome::NoAddress);
}

TEST(PracticeNetwork, NamesAreTheSameInCapitals)
{
    EXPECT_EQ(portOf(samplePc(), kKms.toUpper()), TcpOutcome::Connected);
}

TEST(PracticeNetwork, ANameKnownOnlyInsideIsUnknownOutside)
{
    PracticeState state = samplePc();
    state.hosts.first().nameOnlyInside = true;
    EXPECT_EQ(lookupOf(state), LookupOutcome::Found);
    state.place = PracticePlace::Outside;
    EXPECT_EQ(lookupOf(state), LookupOutcome::NoSuchName);
}

TEST(PracticeNetwork, ANameServerThatFailsIsNotANameThatIsMissing)
{
    PracticeState state = samplePc();
    state.hosts.first().lookup = LookupOutcome::ServerFailed;
    EXPECT_EQ(lookupOf(state), LookupOutcome::ServerFailed);
    EXPECT_EQ(portOf(state), TcpOutcome::NoAddress);
}

TEST(PracticeNetwork, AnAddressOfTheOtherFamilyIsNoAddress)
{
    EXPECT_EQ(portOf(samplePc(), kKms, 1688, AddressFamily::IPv6), TcpOutcome::NoAddress);
    PracticeState state = samplePc();
    state.hosts.first().addresses.append(QHostAddress(QStringLiteral("2001:db8::10")));
    EXPECT_EQ(portOf(state, kKms, 1688, AddressFamily::IPv6), TcpOutcome::Connected);
}

TEST(PracticeNetwork, AMachineWithoutServiceOnThisPortRefuses)
{
    EXPECT_EQ(portOf(samplePc(), kKms, 1689), TcpOutcome::Refused);
}

TEST(PracticeNetwork, NobodyBehindAnAddressIsSilence)
{
    const PracticePc pc(samplePc());
    const auto answers = pc.network().connectTo({Endpoint{QStringLiteral("198.51.100.9"), 1688}},
                                                AddressFamily::Any, Limit{1700ms, {}});
    EXPECT_EQ(answers->first().outcome, TcpOutcome::Dropped);
    EXPECT_EQ(answers->first().elapsed, 1700ms);
    EXPECT_TRUE(answers->first().address.isNull());
}

TEST(PracticeNetwork, TheHostsOwnOutcomeIsSeenFromInside)
{
    PracticeState state = samplePc();
    state.hosts.first().tcp = TcpOutcome::Refused;
    EXPECT_EQ(portOf(state), TcpOutcome::Refused);
    EXPECT_EQ(serviceOf(state), RpcOutcome::NotConnected);
    state.hosts.first().tcp = TcpOutcome::Connected;
    state.hosts.first().rpc = RpcOutcome::OtherInterface;
    EXPECT_EQ(serviceOf(state), RpcOutcome::OtherInterface);
}

TEST(PracticeNetwork, BeforeSignInTheGateAnswersInPlaceOfTheHost)
{
    PracticeState state = samplePc();
    state.gateSignedIn = false;
    EXPECT_EQ(portOf(state), TcpOutcome::Connected);
    EXPECT_EQ(serviceOf(state), RpcOutcome::NotRpc);
    EXPECT_EQ(*PracticePc(state).network().lookAtGate(*state.gate, ample()), GateOutcome::SignInNeeded);
    state.gateSignedIn = true;
    EXPECT_EQ(serviceOf(state), RpcOutcome::Accepted);
    EXPECT_EQ(*PracticePc(state).network().lookAtGate(*state.gate, ample()), GateOutcome::Open);
}

TEST(PracticeNetwork, AnotherGateIsAbsent)
{
    const PracticePc pc(samplePc());
    EXPECT_EQ(*pc.network().lookAtGate(QUrl(QStringLiteral("https://other.example")), ample()),
              GateOutcome::Absent);
}

TEST(PracticeNetwork, CampusWirelessCanBeNotEnoughUntilTheVpnIsUp)
{
    PracticeState state = samplePc();
    state.place = PracticePlace::CampusWireless;
    EXPECT_EQ(portOf(state), TcpOutcome::Connected);
    state.hosts.first().notOnWireless = true;
    EXPECT_EQ(portOf(state), TcpOutcome::Dropped);
    state.vpnClients.first().connected = true;
    EXPECT_EQ(portOf(state), TcpOutcome::Connected);
}

TEST(PracticeNetwork, TheAdapterShowsThePlace)
{
    PracticeState state = samplePc();
    const auto wired = PracticePc(state).network().local(ample());
    ASSERT_EQ(wired->adapters.size(), 1);
    EXPECT_EQ(wired->adapters.first().kind, AdapterKind::Wired);
    EXPECT_EQ(wired->adapters.first().addresses.first(), QHostAddress(QStringLiteral("192.0.2.45")));
    EXPECT_EQ(wired->dnsSuffixes, QStringList{QStringLiteral("sample.example")});
    state.place = PracticePlace::CampusWireless;
    EXPECT_EQ(PracticePc(state).network().local(ample())->adapters.first().kind, AdapterKind::Wireless);
}

TEST(PracticeNetwork, WhatIsInsideGoesThroughTheVpn)
{
    PracticeState state = samplePc();
    state.place = PracticePlace::Outside;
    state.vpnClients.first().connected = true;
    const PracticePc pc(state);
    const auto inside = pc.network().routeTo(state.hosts.first().addresses.first(), ample());
    const auto elsewhere = pc.network().routeTo(QHostAddress(QStringLiteral("198.51.100.9")), ample());
    EXPECT_EQ(inside->kind, AdapterKind::Vpn);
    EXPECT_EQ(inside->name, QStringLiteral("Fortinet SSL VPN Virtual Ethernet Adapter"));
    EXPECT_EQ(elsewhere->kind, AdapterKind::Wireless);
}

TEST(PracticeNetwork, DiscoveryAnswersByPriorityThenWeight)
{
    PracticeState state = samplePc();
    const auto record = [](const char16_t* host, std::uint16_t priority, std::uint16_t weight) {
        return SrvRecord{Endpoint{QString::fromUtf16(host), 1688}, priority, weight};
    };
    const QList sorted{record(u"a", 0, 100), record(u"b", 10, 90), record(u"c", 10, 5)};
    state.srv.insert(QStringLiteral("sample.example"),
                     SrvAnswer{LookupOutcome::Found, {sorted.at(2), sorted.at(0), sorted.at(1)}});
    const PracticePc pc(state);
    EXPECT_EQ(pc.network().findKmsHosts(QStringLiteral("sample.example"), ample())->records, sorted);
    EXPECT_EQ(pc.network().findKmsHosts(QStringLiteral("SAMPLE.example"), ample())->records, sorted);
    EXPECT_EQ(pc.network().findKmsHosts(QStringLiteral("other.example"), ample())->outcome,
              LookupOutcome::NoSuchName);
}

TEST(PracticeNetwork, ATimeSourceTellsTheOffsetWithItsOwnError)
{
    PracticeState state = samplePc();
    state.clockWrongBy = -20min;
    state.timeSources[1].wrongBy = 3s;
    const PracticePc pc(state);
    const auto samples = pc.network().askTime({TimeSource{state.timeSources.at(0).url},
                                               TimeSource{state.timeSources.at(1).url},
                                               TimeSource{QUrl(QStringLiteral("ntp://unknown.example"))}},
                                              ample());
    ASSERT_EQ(samples.size(), 3);
    EXPECT_EQ(samples.at(0)->offset, 20min);
    EXPECT_LT(samples.at(0)->uncertainty, 500ms);
    EXPECT_EQ(samples.at(1)->offset, 20min + 3s);
    EXPECT_GE(samples.at(1)->uncertainty, 500ms);
    EXPECT_EQ(causeOf(samples.at(2)), Cause::TimedOut);
}

TEST(PracticeNetwork, SilenceIsAnAnswerAndTakesNoRealTime)
{
    PracticeState state = samplePc();
    for (const PracticeCall call : {PracticeCall::Resolve, PracticeCall::FindKmsHosts, PracticeCall::BindKms,
                                    PracticeCall::ConnectTo, PracticeCall::LookAtGate})
        state.behaviors[call].takes = 1h;
    const PracticePc pc(state);
    const Limit limit{2s, {}};
    EXPECT_EQ(pc.network().resolve(kKms, limit)->outcome, LookupOutcome::Silent);
    EXPECT_EQ(pc.network().findKmsHosts(QStringLiteral("sample.example"), limit)->outcome,
              LookupOutcome::Silent);
    EXPECT_EQ(pc.network().bindKms({kKms, 1688}, AddressFamily::Any, limit)->outcome, RpcOutcome::Silent);
    EXPECT_EQ(*pc.network().lookAtGate(*state.gate, limit), GateOutcome::Absent);
    const auto answers = pc.network().connectTo({{kKms, 1688}, {kVpn, 443}}, AddressFamily::Any, limit);
    ASSERT_EQ(answers->size(), 2);
    EXPECT_EQ(answers->at(0), (TcpAnswer{{kKms, 1688}, TcpOutcome::Dropped, 2s, {}}));
    EXPECT_EQ(answers->at(1).endpoint.host, kVpn);
}

TEST(PracticeNetwork, ASlowAnswerSaysHowSlowItWas)
{
    PracticeState state = samplePc();
    state.behaviors[PracticeCall::ConnectTo].takes = 1200ms;
    state.behaviors[PracticeCall::BindKms].takes = 1500ms;
    const PracticePc pc(state);
    const auto port = pc.network().connectTo({{kKms, 1688}}, AddressFamily::Any, Limit{1700ms, {}});
    EXPECT_EQ(port->first().elapsed, 1200ms);
    EXPECT_EQ(pc.network().bindKms({kKms, 1688}, AddressFamily::Any, Limit{2s, {}})->elapsed, 1500ms);
    EXPECT_EQ(pc.state().passed, 0ms);
}

} // namespace activation::practice
