<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AdministratorText</name>
    <message>
        <source>This program may change settings</source>
        <translation>이 프로그램에서 설정을 바꿀 수 있습니다</translation>
    </message>
    <message>
        <source>You are an administrator</source>
        <translation>관리자 계정입니다</translation>
    </message>
    <message>
        <source>Windows will ask for your permission once, when it is needed.</source>
        <translation>필요할 때 Windows가 한 번 확인을 요청합니다.</translation>
    </message>
    <message>
        <source>Somebody with administrator rights types a password</source>
        <translation>관리자 권한이 있는 분이 암호를 입력하면 됩니다</translation>
    </message>
    <message>
        <source>Your account may look at everything here. Before something is changed, Windows asks for the name and password of an administrator.</source>
        <translation>사용 중인 계정으로 여기 있는 것을 모두 볼 수 있습니다. 무언가를 바꾸기 전에는 Windows가 관리자의 이름과 암호를 묻습니다.</translation>
    </message>
    <message>
        <source>If that is not you, ask the person who looks after this computer to come and type it. Then simply go on.</source>
        <translation>본인이 관리자가 아니라면, 이 PC를 관리하는 분께 와서 입력해 달라고 부탁하세요. 그런 다음 그대로 계속하면 됩니다.</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>Administrator rights</source>
        <translation>관리자 권한</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Other Office products</source>
        <translation>다른 Office 제품</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>펌웨어</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>서버 이름</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>정품 인증 서비스</translation>
    </message>
    <message>
        <source>Licensing service</source>
        <translation>라이선스 서비스</translation>
    </message>
    <message>
        <source>Organization&apos;s network</source>
        <translation>기관 네트워크</translation>
    </message>
    <message>
        <source>Open Office programs</source>
        <translation>열려 있는 Office 프로그램</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>서버 연결</translation>
    </message>
    <message>
        <source>Windows and Office</source>
        <translation>Windows와 Office</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>표준 시간대</translation>
    </message>
    <message>
        <source>Windows edition</source>
        <translation>Windows 버전</translation>
    </message>
</context>
<context>
    <name>CheckQuestion</name>
    <message>
        <source>May this account change the computer, or can it be allowed to by confirming?</source>
        <translation>이 계정으로 PC 설정을 바꿀 수 있나요? 확인을 거치면 바꿀 수 있나요?</translation>
    </message>
    <message>
        <source>Can this edition and version of Windows use the organization&apos;s license?</source>
        <translation>이 Windows 버전에서 기관 라이선스를 사용할 수 있나요?</translation>
    </message>
    <message>
        <source>Is the time zone the one of the organization?</source>
        <translation>표준 시간대가 기관과 같나요?</translation>
    </message>
    <message>
        <source>Does the clock agree with the organization&apos;s time servers? Activation fails when it is hours off.</source>
        <translation>시계가 기관의 시간 서버와 맞나요? 몇 시간씩 차이 나면 정품 인증이 되지 않습니다.</translation>
    </message>
    <message>
        <source>Does the network know the name of the activation server?</source>
        <translation>네트워크에서 정품 인증 서버의 이름을 찾을 수 있나요?</translation>
    </message>
    <message>
        <source>Is the computer on the organization&apos;s network, or connected to it by VPN?</source>
        <translation>PC가 기관 네트워크에 있거나 VPN으로 연결되어 있나요?</translation>
    </message>
    <message>
        <source>Can the activation server be reached on its port?</source>
        <translation>정품 인증 서버의 포트에 연결할 수 있나요?</translation>
    </message>
    <message>
        <source>Is it really an activation service that answers there?</source>
        <translation>그곳에서 응답하는 것이 정말 정품 인증 서비스인가요?</translation>
    </message>
    <message>
        <source>Does Windows&apos; own licensing service answer in time?</source>
        <translation>Windows의 라이선스 서비스가 제때 응답하나요?</translation>
    </message>
    <message>
        <source>Which products are installed, and which of them can the organization activate?</source>
        <translation>어떤 제품이 설치되어 있고, 그중 기관에서 정품 인증할 수 있는 것은 무엇인가요?</translation>
    </message>
    <message>
        <source>Is there another Office, such as a trial version, that keeps the organization&apos;s Office from being activated?</source>
        <translation>평가판처럼 기관의 Office 정품 인증을 막는 다른 Office가 있나요?</translation>
    </message>
    <message>
        <source>Are Office programs open, does Windows wait for a restart, was Office ever opened?</source>
        <translation>Office 프로그램이 열려 있나요? Windows가 다시 시작을 기다리나요? Office를 연 적이 있나요?</translation>
    </message>
    <message>
        <source>Did the maker of the computer mark it for a Windows license? It only explains an error; nothing depends on it.</source>
        <translation>제조업체가 이 PC에 Windows 라이선스 표시를 넣었나요? 오류를 설명하는 데만 쓰이며 다른 것에는 영향이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>The clock is not right</source>
        <translation>시계가 맞지 않습니다</translation>
    </message>
    <message>
        <source>The clock is %1 fast</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>시계가 %1 빠릅니다</translation>
    </message>
    <message>
        <source>The clock is %1 slow</source>
        <translation>시계가 %1 느립니다</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>시계가 맞습니다</translation>
    </message>
    <message>
        <source>It differs from the correct time by %1.</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>정확한 시각과의 차이: %1.</translation>
    </message>
    <message>
        <source>Activation still works; it stops at a difference of %1.</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>아직은 정품 인증이 됩니다. 차이가 %1 이상이면 되지 않습니다.</translation>
    </message>
    <message>
        <source>Let this program set the clock.</source>
        <translation>이 프로그램으로 시계를 맞추세요.</translation>
    </message>
    <message>
        <source>The activation server compares clocks in universal time (UTC) and turns away computers that are %1 or more off.</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>정품 인증 서버는 협정 세계시(UTC)로 시계를 비교하며, %1 이상 차이 나는 PC는 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>If it is wrong again after the next start, the small battery inside the computer may be empty; ask for help.</source>
        <translation>다음에 켰을 때 시계가 또 틀리면 PC 안의 작은 전지가 다 되었을 수 있습니다. 도움을 요청하세요.</translation>
    </message>
    <message>
        <source>The time zone makes the clock wrong</source>
        <translation>표준 시간대 때문에 시계가 틀립니다</translation>
    </message>
    <message>
        <source>The clock shows the right time, but the computer believes it is in %1. In universal time (UTC), which is what counts, it is therefore %2 off.</source>
        <extracomment>%1: &quot;Los Angeles (UTC-8)&quot;; %2: a duration.</extracomment>
        <translation>화면의 시각은 맞지만 PC는 표준 시간대를 %1 기준으로 알고 있습니다. 실제로 비교하는 협정 세계시(UTC)로는 %2 차이가 납니다.</translation>
    </message>
    <message>
        <source>Let this program set the time zone to %1 first, and then the clock.</source>
        <extracomment>%1: &quot;Taipei (UTC+8)&quot;.</extracomment>
        <translation>이 프로그램으로 먼저 표준 시간대를 %1 기준으로 설정한 다음 시계를 맞추세요.</translation>
    </message>
    <message>
        <source>It is not certain what time it is</source>
        <translation>지금 시각이 확실하지 않습니다</translation>
    </message>
    <message>
        <source>The time servers are %1 apart, so this program does not touch the clock.</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>시간 서버들끼리 %1 차이가 나서 이 프로그램은 시계를 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Compare the clock with your telephone. If it is right, you can go on.</source>
        <translation>휴대폰 시각과 비교해 보세요. 맞으면 계속해도 됩니다.</translation>
    </message>
    <message>
        <source>The clock could not be compared</source>
        <translation>시계를 비교하지 못했습니다</translation>
    </message>
    <message>
        <source>No time server answered. This alone does not stop activation.</source>
        <translation>응답한 시간 서버가 없습니다. 이것만으로 정품 인증이 막히지는 않습니다.</translation>
    </message>
    <message>
        <source>The network&apos;s clock differs by %1</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>네트워크 시계가 %1 다름</translation>
    </message>
    <message>
        <source>It follows your organization&apos;s network. Activation still works.</source>
        <translation>소속 기관 네트워크의 시각을 따릅니다. 정품 인증은 그대로 됩니다.</translation>
    </message>
    <message>
        <source>The network&apos;s clock is %1 off</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>네트워크 시계가 %1 틀림</translation>
    </message>
    <message>
        <source>It follows your organization&apos;s network, so this program does not touch it. Activation works if the server has the same time.</source>
        <translation>시계가 소속 기관 네트워크의 시각을 따르므로 이 프로그램은 바꾸지 않습니다. 서버의 시각이 같으면 정품 인증이 됩니다.</translation>
    </message>
    <message>
        <source>If activation does not work, ask for help.</source>
        <translation>정품 인증이 되지 않으면 도움을 요청하세요.</translation>
    </message>
</context>
<context>
    <name>CommonText</name>
    <message>
        <source>Taipei</source>
        <translation>타이베이</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>서울</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>도쿄</translation>
    </message>
    <message>
        <source>Beijing, Hong Kong</source>
        <translation>베이징, 홍콩</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>싱가포르</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <translation>로스앤젤레스</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>뉴욕</translation>
    </message>
    <message>
        <source>London</source>
        <translation>런던</translation>
    </message>
    <message>
        <source>Berlin, Rome</source>
        <translation>베를린, 로마</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A format of QLocale, not words: day, month by name, year. Use what is usual in your language.</extracomment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>duration</comment>
        <extracomment>A duration in two units; %1: &quot;4 hours&quot;, %2: &quot;12 minutes&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <extracomment>Stands between the names of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time zone</comment>
        <extracomment>%1: city of a time zone; %2: &quot;UTC+8&quot;.</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>staff</source>
        <extracomment>A group of people, inside a sentence.</extracomment>
        <translation>교직원</translation>
    </message>
    <message>
        <source>students</source>
        <extracomment>A group of people, inside a sentence.</extracomment>
        <translation>학생</translation>
    </message>
    <message>
        <source>graduates</source>
        <extracomment>A group of people, inside a sentence.</extracomment>
        <translation>졸업생</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>그런 다음 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Connect to your organization&apos;s network.</source>
        <translation>소속 기관의 네트워크에 연결하세요.</translation>
    </message>
    <message>
        <source>Connect to your organization&apos;s network, or turn on %1.</source>
        <extracomment>%1: name of the VPN.</extracomment>
        <translation>소속 기관의 네트워크에 연결하거나 다음을 켜세요: %1.</translation>
    </message>
    <message>
        <source>The helpdesk of your organization can help.</source>
        <translation>소속 기관의 헬프데스크에서 도와드립니다.</translation>
    </message>
    <message>
        <source>%1 can help: telephone %2, extension %3.</source>
        <extracomment>%1: name of a helpdesk; %2: telephone number; %3: extension.</extracomment>
        <translation>%1에서 도와드립니다. 전화 %2, 내선 %3.</translation>
    </message>
    <message>
        <source>%1 can help: telephone %2.</source>
        <extracomment>%1: name of a helpdesk; %2: telephone number.</extracomment>
        <translation>%1에서 도와드립니다. 전화 %2.</translation>
    </message>
    <message>
        <source>%1 can help: extension %2.</source>
        <extracomment>%1: name of a helpdesk; %2: extension inside the organization&apos;s telephone system.</extracomment>
        <translation>%1에서 도와드립니다. 내선 %2.</translation>
    </message>
    <message>
        <source>%1 can help: e-mail %2</source>
        <extracomment>%1: name of a helpdesk; %2: e-mail address.</extracomment>
        <translation>%1에서 도와드립니다. 전자 메일 %2</translation>
    </message>
    <message>
        <source>%1 can help.</source>
        <extracomment>%1: name of a helpdesk.</extracomment>
        <translation>%1에서 도와드립니다.</translation>
    </message>
    <message>
        <source>You can solve this yourself.</source>
        <translation>직접 해결할 수 있습니다.</translation>
    </message>
    <message>
        <source>The administrators of the KMS host have to solve this; the helpdesk passes it on to them.</source>
        <translation>KMS 호스트의 관리자가 해결해야 합니다. 헬프데스크에서 전달해 드립니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>Two whole sentences after each other; a language without a space between sentences leaves it out.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message>
        <source>You are on your organization&apos;s network already: please tell the helpdesk.</source>
        <translation>이미 소속 기관의 네트워크에 연결되어 있습니다. 헬프데스크에 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>ConflictingOfficeText</name>
    <message>
        <source>another Office</source>
        <extracomment>Stands where product names would stand, in the middle of a sentence.</extracomment>
        <translation>다른 Office</translation>
    </message>
    <message>
        <source>No other Office is in the way</source>
        <translation>방해가 되는 다른 Office가 없습니다</translation>
    </message>
    <message>
        <source>Another Office is in the way</source>
        <translation>다른 Office가 방해가 됩니다</translation>
    </message>
    <message>
        <source>As long as this is installed, your organization&apos;s Office cannot be activated: %1. Your documents and mail stay when it is removed.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>이 제품이 설치되어 있는 동안에는 소속 기관의 Office를 정품 인증할 수 없습니다: %1. 제거해도 문서와 메일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Save your work, then let this program remove it.</source>
        <translation>작업을 저장한 다음 이 프로그램으로 제거하세요.</translation>
    </message>
    <message>
        <source>Do you use this Office subscription?</source>
        <translation>이 Office 구독을 사용하고 계신가요?</translation>
    </message>
    <message>
        <source>%1: this is a subscription, and it cannot stay beside your organization&apos;s Office.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>%1: 구독 제품이며, 소속 기관의 Office와 함께 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>If you use it, keep it: it is activated by signing in, and nothing is removed.</source>
        <translation>사용 중이면 그대로 두세요. 로그인하면 정품 인증되며 아무것도 제거하지 않습니다.</translation>
    </message>
    <message>
        <source>Another Office is in the way, but has to stay</source>
        <translation>다른 Office가 방해가 되지만 그대로 두어야 합니다</translation>
    </message>
    <message>
        <source>Your organization does not want this program to remove it: %1.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>소속 기관에서 이 프로그램으로 제거하지 않도록 정했습니다: %1.</translation>
    </message>
    <message>
        <source>Ask which Office is meant for this computer.</source>
        <translation>이 PC에서 어떤 Office를 써야 하는지 문의하세요.</translation>
    </message>
    <message>
        <source>Your Office subscription stays</source>
        <translation>Office 구독은 그대로 둡니다</translation>
    </message>
    <message>
        <source>It is activated by signing in with your account; nothing is removed.</source>
        <translation>계정으로 로그인하면 정품 인증됩니다. 아무것도 제거하지 않습니다.</translation>
    </message>
    <message>
        <source>The Office products get along</source>
        <translation>Office 제품들을 함께 사용할 수 있습니다</translation>
    </message>
    <message>
        <source>This may stay: %1.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>그대로 두어도 됩니다: %1.</translation>
    </message>
    <message>
        <source>If not, let this program remove it. The subscription itself is not cancelled.</source>
        <translation>사용하지 않으면 이 프로그램으로 제거하세요. 구독 자체가 해지되지는 않습니다.</translation>
    </message>
    <message>
        <source>Please remove the Office from the Microsoft Store</source>
        <translation>Microsoft Store에서 설치한 Office를 제거해 주세요</translation>
    </message>
    <message>
        <source>As long as this is installed, your organization&apos;s Office cannot be activated: %1. Only Windows itself can remove it. Your documents and mail stay.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>이 제품이 설치되어 있는 동안에는 소속 기관의 Office를 정품 인증할 수 없습니다: %1. Windows에서만 제거할 수 있습니다. 문서와 메일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Open Settings in Windows, choose Apps, and uninstall it there.</source>
        <extracomment>Settings, Apps: as Windows calls them.</extracomment>
        <translation>Windows의 설정을 열고 앱을 선택한 다음, 거기에서 제거해 주세요.</translation>
    </message>
    <message>
        <source>Somebody has signed in to it on this computer.</source>
        <translation>이 PC에서 누군가 로그인하여 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Nobody has signed in to it with this account of Windows; perhaps the maker of the computer has put it there.</source>
        <translation>이 Windows 계정으로는 아무도 로그인하지 않았습니다. PC 제조사가 미리 설치했을 수 있습니다.</translation>
    </message>
    <message>
        <source>Do you still want this Office?</source>
        <translation>이 Office가 아직 필요하신가요?</translation>
    </message>
    <message>
        <source>%1: this is activated for good; it was bought, or came with the computer. It cannot stay beside your organization&apos;s Office.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>%1: 영구적으로 정품 인증된 Office입니다. 구입했거나 PC에 함께 제공된 것입니다. 소속 기관의 Office와 함께 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>If you use it, keep it; nothing is removed.</source>
        <translation>사용하고 있다면 그대로 두세요. 아무것도 제거하지 않습니다.</translation>
    </message>
    <message>
        <source>If not, let this program remove it. Its license is lost with it, unless you have its product key or the account it belongs to.</source>
        <translation>필요하지 않으면 이 프로그램이 제거하게 하세요. 제품 키나 연결된 계정이 없으면 라이선스도 함께 잃게 됩니다.</translation>
    </message>
    <message>
        <source>32-bit</source>
        <extracomment>A kind of Office, in the middle of a sentence.</extracomment>
        <translation>32비트</translation>
    </message>
    <message>
        <source>64-bit</source>
        <translation>64비트</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 is %4. Office, Visio and Project have to be of one kind.</source>
        <extracomment>%1 and %3: product names; %2 and %4: &quot;32-bit&quot; or &quot;64-bit&quot;.</extracomment>
        <translation>%1: %2, %3: %4. Office, Visio, Project는 모두 같은 종류여야 합니다.</translation>
    </message>
    <message>
        <source>32-bit and 64-bit Office do not go together</source>
        <translation>32비트와 64비트 Office는 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Ask the helpdesk for both in the same kind; then one of them is installed again.</source>
        <translation>헬프데스크에 같은 종류의 설치 파일을 요청하세요. 그러면 둘 중 하나를 다시 설치합니다.</translation>
    </message>
    <message>
        <source>%1 is %2; your organization provides the %3 one. It can be activated all the same.</source>
        <extracomment>%1: product names; %2 and %3: &quot;32-bit&quot; or &quot;64-bit&quot;.</extracomment>
        <translation>%1: %2. 소속 기관에서 제공하는 것은 %3입니다. 그래도 정품 인증은 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Your organization provides another kind of Office</source>
        <translation>소속 기관에서는 다른 종류의 Office를 제공합니다</translation>
    </message>
    <message>
        <source>If you install it again one day, take the one that your organization provides.</source>
        <translation>나중에 다시 설치할 때는 소속 기관에서 제공하는 것을 사용하세요.</translation>
    </message>
</context>
<context>
    <name>CtlHelp</name>
    <message>
        <source>Looks whether anything stands in the way of activation. Changes nothing.</source>
        <translation>정품 인증에 방해가 되는 것이 있는지 확인합니다. 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Shows every product, its state and how many days are left.</source>
        <translation>제품마다 상태와 남은 일수를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows what will be done, asks, and then activates. Needs administrator rights.</source>
        <translation>할 일을 보여 주고 물어본 다음 정품 인증합니다. 관리자 권한이 필요합니다.</translation>
    </message>
    <message>
        <source>Shows what “activate” would do. Changes nothing.</source>
        <translation>“activate”가 할 일을 보여 줍니다. 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Puts back the settings that were changed.</source>
        <translation>바꾼 설정을 되돌립니다.</translation>
    </message>
    <message>
        <source>Says what an error code, a check or a support code means and what to do.</source>
        <translation>오류 코드, 확인 항목, 지원 코드의 뜻과 해결 방법을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Says what a caller sees who reads out this support code.</source>
        <translation>이 지원 코드를 불러 준 분이 보고 있는 내용을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Examines a site profile, prints the JSON Schema of site profiles, or shows the profile in use.</source>
        <translation>기관 프로필을 검사하거나, 기관 프로필의 JSON Schema를 출력하거나, 사용 중인 프로필을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Makes a copy of the program that carries a site profile inside.</source>
        <translation>기관 프로필이 들어 있는 프로그램 사본을 만듭니다.</translation>
    </message>
    <message>
        <source>Writes a report for the helpdesk, without names, addresses and keys.</source>
        <translation>헬프데스크용 보고서를 만듭니다. 이름, 주소, 키는 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Shows how a command is used.</source>
        <translation>명령의 사용법을 보여 줍니다.</translation>
    </message>
    <message>
        <source>use this site profile</source>
        <translation>이 기관 프로필 사용</translation>
    </message>
    <message>
        <source>work on a practice computer; nothing here is changed</source>
        <translation>연습용 PC에서 작업하며 이 PC는 바꾸지 않음</translation>
    </message>
    <message>
        <source>who the computer belongs to</source>
        <translation>PC 사용자의 역할</translation>
    </message>
    <message>
        <source>last day as a member of the organization, for graduates</source>
        <translation>졸업생이 기관에 속한 마지막 날</translation>
    </message>
    <message>
        <source>speak this language</source>
        <translation>이 언어로 표시</translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>JSON 개체 하나로 응답</translation>
    </message>
    <message>
        <source>say nothing but what went wrong</source>
        <translation>문제가 있을 때만 표시</translation>
    </message>
    <message>
        <source>append a record of questions and answers to this file, without names, addresses and keys</source>
        <translation>질문과 응답 기록을 이 파일에 덧붙임(이름, 주소, 키 제외)</translation>
    </message>
    <message>
        <source>end after this many seconds at the latest</source>
        <translation>늦어도 이 초가 지나면 종료</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>이 도움말 표시</translation>
    </message>
    <message>
        <source>show the version of the program</source>
        <translation>프로그램 버전 표시</translation>
    </message>
    <message>
        <source>only these checks and those they need; numbers or names</source>
        <translation>이 항목과 여기에 필요한 항목만 확인(번호 또는 이름)</translation>
    </message>
    <message>
        <source>wait up to two minutes for the network to come up</source>
        <translation>네트워크가 연결될 때까지 최대 2분 대기</translation>
    </message>
    <message>
        <source>remove Office products that are in the way</source>
        <translation>방해가 되는 Office 제품 제거</translation>
    </message>
    <message>
        <source>do not ask; the site profile answers what else would be asked</source>
        <translation>묻지 않음. 나머지 질문은 기관 프로필에 따름</translation>
    </message>
    <message>
        <source>only show what would be put back</source>
        <translation>되돌릴 내용만 표시</translation>
    </message>
    <message>
        <source>write to this place</source>
        <translation>이 위치에 쓰기</translation>
    </message>
    <message>
        <source>done, or nothing is wrong</source>
        <translation>완료했거나 문제가 없음</translation>
    </message>
    <message>
        <source>problems were found, or not everything is activated</source>
        <translation>문제가 있거나 모두 정품 인증되지는 않음</translation>
    </message>
    <message>
        <source>wrong usage, or a site profile that is not valid</source>
        <translation>사용법이 틀렸거나 기관 프로필이 올바르지 않음</translation>
    </message>
    <message>
        <source>administrator rights are needed</source>
        <translation>관리자 권한이 필요함</translation>
    </message>
    <message>
        <source>cancelled, or the time was over</source>
        <translation>취소했거나 시간이 다 됨</translation>
    </message>
    <message>
        <source>a fault of this program</source>
        <translation>이 프로그램의 오류</translation>
    </message>
    <message>
        <source>Activates Windows and Office with your organization&apos;s own license.</source>
        <translation>소속 기관의 라이선스로 Windows와 Office를 정품 인증합니다.</translation>
    </message>
    <message>
        <source>How to use it:</source>
        <extracomment>Heading over the syntax of a command.</extracomment>
        <translation>사용법:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>모든 명령의 공통 옵션:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>종료 코드:</translation>
    </message>
    <message>
        <source>Lists the practice computers, tells the story of one, restarts one, or lets them begin anew.</source>
        <translation>연습용 PC 목록과 각 상황 설명을 보여 주거나, 한 대를 다시 부팅하거나, 처음부터 다시 시작하게 합니다.</translation>
    </message>
    <message>
        <source>Writes down what this Windows says, without names, addresses and keys, or shows what has changed since then. Changes nothing.</source>
        <translation>이 Windows가 알려 주는 내용을 이름, 주소, 키 없이 기록하거나 그 이후 바뀐 것을 보여 줍니다. 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>show what has changed since this recording</source>
        <translation>이 기록 이후 바뀐 것을 보여 줍니다</translation>
    </message>
    <message>
        <source>go through the steps that only a person can do, and record before and after each</source>
        <translation>사람만 할 수 있는 단계를 차례로 진행하며 단계마다 앞뒤로 기록합니다</translation>
    </message>
    <message>
        <source>only these products: windows, office, project, visio, or part of a name</source>
        <translation>이 제품만: windows, office, project, visio 또는 이름의 일부</translation>
    </message>
    <message>
        <source>take all: every check and every error code, or both programs</source>
        <translation>모두: 모든 확인 항목과 오류 코드, 또는 두 프로그램</translation>
    </message>
    <message>
        <source>replace a file that exists already</source>
        <translation>이미 있는 파일 바꾸기</translation>
    </message>
    <message>
        <source>remove them even where one is a subscription that somebody may be using</source>
        <translation>사용 중일 수 있는 구독이 있어도 제거합니다</translation>
    </message>
    <message>
        <source>answer what the helpdesk wants to know with every report, such as asset=4711</source>
        <translation>헬프데스크가 보고서마다 알고 싶어 하는 것에 답합니다(예: asset=4711)</translation>
    </message>
</context>
<context>
    <name>CtlText</name>
    <message>
        <source>Please name a command.</source>
        <translation>명령을 입력하세요.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” 명령은 없습니다.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>여기에는 “%1” 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>“%1” 말씀인가요?</translation>
    </message>
    <message>
        <source>Something has to follow “%1”.</source>
        <extracomment>%1: an option such as --profile.</extracomment>
        <translation>“%1” 뒤에 값이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” stands alone; nothing may follow it.</source>
        <extracomment>%1: an option such as --yes.</extracomment>
        <translation>“%1” 뒤에는 아무것도 붙이지 않습니다.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <extracomment>%1: syntax of what is missing, such as &quot;list | show NAME&quot;.</extracomment>
        <translation>빠진 것이 있습니다: %1</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” 부분은 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>This command needs “%1”.</source>
        <extracomment>%1: an option such as --out.</extracomment>
        <translation>이 명령에는 “%1” 옵션이 필요합니다.</translation>
    </message>
    <message>
        <source>How to use it: %1</source>
        <extracomment>%1: a command line.</extracomment>
        <translation>사용법: %1</translation>
    </message>
    <message>
        <source>The program does not speak “%1”. It speaks: %2</source>
        <extracomment>%1: what was typed; %2: the languages there are.</extracomment>
        <translation>이 프로그램은 “%1” 언어를 지원하지 않습니다. 지원하는 언어: %2</translation>
    </message>
    <message>
        <source>There is no role “%1”. There are: %2</source>
        <extracomment>%1: what was typed; %2: the roles there are.</extracomment>
        <translation>“%1” 역할은 없습니다. 사용할 수 있는 역할: %2</translation>
    </message>
    <message>
        <source>“%1” is not a date. Please write it like 2026-06-30.</source>
        <translation>“%1” 값은 날짜가 아닙니다. 2026-06-30처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>“%1” 값은 초 단위의 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <translation>“%1” 확인 항목은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is neither an error code nor a check nor a support code.</source>
        <translation>“%1” 값은 오류 코드도, 확인 항목도, 지원 코드도 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Possible is: %2</source>
        <extracomment>%1: what was typed; %2: what is possible.</extracomment>
        <translation>여기에서는 “%1” 작업을 할 수 없습니다. 할 수 있는 작업: %2</translation>
    </message>
    <message>
        <source>There is no practice computer “%1”.</source>
        <translation>“%1” 연습용 PC는 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is here to say yes, so nothing was changed. Add --yes to go ahead without asking.</source>
        <translation>확인해 줄 사람이 없어서 아무것도 바꾸지 않았습니다. 묻지 않고 진행하려면 --yes를 붙이세요.</translation>
    </message>
    <message>
        <source>It is not possible to write here: %1</source>
        <extracomment>%1: path of a file or folder.</extracomment>
        <translation>이 위치에 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>There is no program here: %1</source>
        <translation>이 위치에 프로그램이 없습니다: %1</translation>
    </message>
    <message>
        <source>There is no site profile, so the program does not know your organization.</source>
        <translation>기관 프로필이 없어서 이 프로그램이 소속 기관을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Your organization&apos;s helpdesk or software page has the file. Save it beside this program as %1, or name it with --profile.</source>
        <extracomment>%1: a file name.</extracomment>
        <translation>소속 기관의 헬프데스크나 소프트웨어 페이지에서 이 파일을 받을 수 있습니다. 이 프로그램 옆에 %1 이름으로 저장하거나 --profile로 지정하세요.</translation>
    </message>
    <message>
        <source>The site profile inside this program is damaged. Please get the program anew from your organization.</source>
        <translation>이 프로그램에 들어 있는 기관 프로필이 손상되었습니다. 소속 기관에서 프로그램을 다시 받으세요.</translation>
    </message>
    <message>
        <source>The site profile is valid: %1</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>기관 프로필이 올바릅니다: %1</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>기관: %1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>서비스: %1</translation>
    </message>
    <message>
        <source>Site profile: %1</source>
        <extracomment>%1: path of the site profile.</extracomment>
        <translation>기관 프로필: %1</translation>
    </message>
    <message>
        <source>Activation server: %1</source>
        <extracomment>%1: host and port of the KMS host.</extracomment>
        <translation>정품 인증 서버: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <extracomment>%1: SHA-256 in hexadecimal digits.</extracomment>
        <translation>지문: %1</translation>
    </message>
    <message>
        <source>Activation server: named by the network (DNS)</source>
        <translation>정품 인증 서버: 네트워크(DNS)에서 알려 줌</translation>
    </message>
    <message>
        <source>Activation server: set by the organization beforehand</source>
        <translation>정품 인증 서버: 기관에서 미리 설정함</translation>
    </message>
    <message>
        <source>%1 now carries the site profile of %2.</source>
        <extracomment>%1: path of the copy; %2: organization.</extracomment>
        <translation>기관 프로필을 넣었습니다. 프로그램: %1, 기관: %2.</translation>
    </message>
    <message>
        <source>Practice computer “%1”: nothing on the real computer is changed.</source>
        <extracomment>%1: name of a practice computer.</extracomment>
        <translation>연습용 PC “%1”: 실제 PC는 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Checking the computer …</source>
        <translation>PC를 확인하는 중…</translation>
    </message>
    <message>
        <source>Waiting for the network. Ctrl+C ends it.</source>
        <translation>네트워크를 기다리는 중입니다. Ctrl+C를 누르면 끝납니다.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of activation.</source>
        <translation>정품 인증에 방해가 되는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Activation is possible. There is some advice above.</source>
        <translation>정품 인증할 수 있습니다. 위의 권장 사항을 참고하세요.</translation>
    </message>
    <message>
        <source>Something has to be put right before activation.</source>
        <translation>정품 인증 전에 먼저 해결할 것이 있습니다.</translation>
    </message>
    <message>
        <source>Not everything could be checked.</source>
        <translation>일부 항목은 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>Screen %1 · support code %2</source>
        <extracomment>%1: number of a screen, &quot;1-2&quot;; %2: support code, twelve digits.</extracomment>
        <translation>화면 %1 · 지원 코드 %2</translation>
    </message>
    <message>
        <source>An earlier run was cut off in the middle. “activationctl undo” can put the settings back.</source>
        <translation>이전 실행이 도중에 끊겼습니다. “activationctl undo”로 설정을 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>This will be done:</source>
        <translation>다음을 진행합니다:</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>할 일이 없습니다.</translation>
    </message>
    <message>
        <source>This stands in the way and has to be put right first:</source>
        <translation>먼저 해결할 것이 있습니다:</translation>
    </message>
    <message>
        <source>With %1 the program removes the Office products that are in the way.</source>
        <extracomment>%1: an option.</extracomment>
        <translation>%1 옵션을 사용하면 방해가 되는 Office 제품을 제거합니다.</translation>
    </message>
    <message>
        <source>Go ahead? [y/N] </source>
        <extracomment>Question before changes are made; [y/N] are the keys and stay as they are.</extracomment>
        <translation>진행할까요? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Administrator rights are needed. Right-click “Terminal” or “Command Prompt”, choose “Run as administrator”, and repeat the command there.</source>
        <translation>관리자 권한이 필요합니다. “터미널”이나 “명령 프롬프트”를 마우스 오른쪽 단추로 클릭해 “관리자 권한으로 실행”을 선택한 다음, 거기에서 명령을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Administrator rights are needed, and this account has none. Somebody with an administrator account has to run the command.</source>
        <translation>관리자 권한이 필요한데 이 계정에는 없습니다. 관리자 계정이 있는 분이 명령을 실행해야 합니다.</translation>
    </message>
    <message>
        <source>This computer cannot say what is activated.</source>
        <translation>이 PC에서는 정품 인증 상태를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>No licensed product was found on this computer.</source>
        <translation>이 PC에서 라이선스 제품을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Products:</source>
        <translation>제품:</translation>
    </message>
    <message>
        <source>To put the settings back: %1</source>
        <extracomment>%1: a command line.</extracomment>
        <translation>설정을 되돌리려면: %1</translation>
    </message>
    <message>
        <source>This can be put back:</source>
        <translation>되돌릴 수 있는 항목:</translation>
    </message>
    <message>
        <source>%1 (changed %2)</source>
        <extracomment>%1: what would be done; %2: when the change was made.</extracomment>
        <translation>%1(바꾼 시각: %2)</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>되돌릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>The settings are as they were before.</source>
        <translation>설정이 이전 상태로 돌아왔습니다.</translation>
    </message>
    <message>
        <source>Not everything could be put back. The rest is kept for the next “activationctl undo”.</source>
        <translation>일부는 되돌리지 못했습니다. 나머지는 다음 “activationctl undo”를 위해 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <extracomment>%1: number of a check; %2: its name.</extracomment>
        <translation>확인 %1: %2</translation>
    </message>
    <message>
        <source>The caller sees screen %1: %2</source>
        <extracomment>%1: number of a screen, &quot;1-2&quot;; %2: what stands on it.</extracomment>
        <translation>상대방이 보는 화면 %1: %2</translation>
    </message>
    <message>
        <source>First problem, check %1 (%2): %3</source>
        <extracomment>%1: number of a check; %2: its name; %3: what it found.</extracomment>
        <translation>첫 번째 문제, 확인 %1(%2): %3</translation>
    </message>
    <message>
        <source>No check stands in the way.</source>
        <translation>방해가 되는 확인 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Last error %1: %2</source>
        <extracomment>%1: error code; %2: what it means.</extracomment>
        <translation>마지막 오류 %1: %2</translation>
    </message>
    <message>
        <source>On the computer: %1</source>
        <extracomment>%1: names of products.</extracomment>
        <translation>PC에 있는 제품: %1</translation>
    </message>
    <message>
        <source>The program has administrator rights.</source>
        <translation>프로그램에 관리자 권한이 있습니다.</translation>
    </message>
    <message>
        <source>The caller is an administrator who has to confirm.</source>
        <translation>상대방은 관리자이며 확인만 하면 됩니다.</translation>
    </message>
    <message>
        <source>The caller is not an administrator.</source>
        <translation>상대방은 관리자가 아닙니다.</translation>
    </message>
    <message>
        <source>The activation server&apos;s name is known there.</source>
        <translation>상대방 쪽에서 정품 인증 서버의 이름을 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>The activation server&apos;s name is not known there.</source>
        <translation>상대방 쪽에서 정품 인증 서버의 이름을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The activation server can be reached.</source>
        <translation>정품 인증 서버에 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>The activation server cannot be reached.</source>
        <translation>정품 인증 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>A support code has three groups of four digits.</source>
        <translation>지원 코드는 네 자리 숫자 세 묶음입니다.</translation>
    </message>
    <message>
        <source>Something was misheard. Please ask for this group again: %1</source>
        <extracomment>%1: one or more of the numbers 1, 2 and 3.</extracomment>
        <translation>잘못 들은 숫자가 있습니다. 이 묶음을 다시 물어보세요: %1</translation>
    </message>
    <message>
        <source>No version of the program that is known here makes this code. Please ask for all three groups again.</source>
        <translation>알려진 어떤 버전의 프로그램도 이 코드를 만들지 않습니다. 세 묶음을 모두 다시 물어보세요.</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>보고서 위치: %1</translation>
    </message>
    <message>
        <source>Practice computer “%1” begins anew.</source>
        <extracomment>%1: name of a practice computer.</extracomment>
        <translation>연습용 PC “%1”: 처음부터 다시 시작합니다.</translation>
    </message>
    <message>
        <source>All practice computers begin anew.</source>
        <translation>모든 연습용 PC를 처음부터 다시 시작합니다.</translation>
    </message>
    <message>
        <source>In front of it: %1</source>
        <extracomment>%1: a group of people, such as &quot;staff&quot;.</extracomment>
        <translation>PC 앞에 있는 사람: %1</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <extracomment>%1: a command line.</extracomment>
        <translation>해 보기: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>Ended because the time of %1 seconds was over.</source>
        <extracomment>%1: number of seconds.</extracomment>
        <translation>%1초가 지나서 끝냈습니다.</translation>
    </message>
    <message>
        <source>Practice computer “%1” has restarted.</source>
        <extracomment>%1: name of a practice computer.</extracomment>
        <translation>연습용 PC “%1”: 다시 시작했습니다.</translation>
    </message>
    <message>
        <source>There are other codes in it: %1</source>
        <extracomment>%1: one or more error codes that stood in a text beside the one explained.</extracomment>
        <translation>함께 들어 있는 다른 코드: %1</translation>
    </message>
    <message>
        <source>What every check and every error code means</source>
        <extracomment>Title of a document.</extracomment>
        <translation>모든 확인 항목과 오류 코드 설명</translation>
    </message>
    <message>
        <source>Names, dates and amounts in it are examples.</source>
        <translation>여기에 나오는 이름, 날짜, 수치는 예시입니다.</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Heading over the list of the thirteen checks.</extracomment>
        <translation>확인 항목</translation>
    </message>
    <message>
        <source>Answers that every check may give</source>
        <extracomment>Heading over answers such as &quot;Not checked&quot;.</extracomment>
        <translation>모든 확인에서 나올 수 있는 결과</translation>
    </message>
    <message>
        <source>Error codes that you can solve yourself</source>
        <translation>직접 해결할 수 있는 오류 코드</translation>
    </message>
    <message>
        <source>Error codes that the helpdesk can solve</source>
        <translation>헬프데스크가 해결할 수 있는 오류 코드</translation>
    </message>
    <message>
        <source>Error codes that the administrators of the KMS host can solve</source>
        <translation>KMS 호스트 관리자가 해결할 수 있는 오류 코드</translation>
    </message>
    <message>
        <source>An earlier run ended while Office was being removed. The removal goes on by itself; if it is still listed, wait ten minutes.</source>
        <translation>지난번 실행이 Office를 제거하는 중에 끝났습니다. 제거는 저절로 계속됩니다. 아직 목록에 있으면 10분쯤 기다려 주세요.</translation>
    </message>
    <message>
        <source>Windows is still being asked about its licenses. Right after a start this takes a while.</source>
        <translation>Windows에 라이선스 상태를 아직 확인하고 있습니다. PC를 막 켰을 때는 시간이 조금 걸립니다.</translation>
    </message>
    <message>
        <source>Everything is read once. This may take a minute; nothing is changed.</source>
        <translation>모든 정보를 한 번 읽습니다. 1분쯤 걸릴 수 있으며 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>The recording is here: %1</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>기록 파일은 여기에 있습니다: %1</translation>
    </message>
    <message>
        <source>It has no names, addresses and keys in it, and was sent to nobody.</source>
        <translation>이름, 주소, 키는 들어 있지 않으며 아무에게도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Without an answer: %1</source>
        <extracomment>%1: names of what was asked.</extracomment>
        <translation>답을 받지 못한 항목: %1</translation>
    </message>
    <message>
        <source>Only a computer with Windows, or a practice computer, can be recorded.</source>
        <translation>Windows가 설치된 PC나 연습용 PC만 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1: %2 was “%3” and is now “%4”.</source>
        <extracomment>%1: what it is about, such as the name of a product; %2: name of a value; %3, %4: the value.</extracomment>
        <translation>%1: %2 값이 “%3”에서 “%4”(으)로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>%1: %2 is new: “%3”.</source>
        <extracomment>%1: what it is about, such as the name of a product; %2: name of a value; %3: the value.</extracomment>
        <translation>%1: %2 값이 새로 생겼습니다: “%3”.</translation>
    </message>
    <message>
        <source>%1: %2 is no longer there; it was “%3”.</source>
        <extracomment>%1: what it is about, such as the name of a product; %2: name of a value; %3: the value.</extracomment>
        <translation>%1: %2 값이 없어졌습니다. 이전 값은 “%3”입니다.</translation>
    </message>
    <message>
        <source>Nothing has changed since that recording.</source>
        <translation>그 기록 이후로 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>It was made from a recording. This was not recorded, and is not guessed: %1</source>
        <extracomment>%1: names of what was not asked.</extracomment>
        <translation>기록으로 만든 PC입니다. 다음 항목은 기록되지 않았으며 추측하지 않습니다: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1: number of a step; %2: how many there are; %3: what to do.</extracomment>
        <translation>%1/%2단계: %3</translation>
    </message>
    <message>
        <source>What must be seen: %1</source>
        <extracomment>%1: what must be seen on the screen.</extracomment>
        <translation>보여야 하는 것: %1</translation>
    </message>
    <message>
        <source>Press Enter when it is done; s leaves it out, q stops for now &gt; </source>
        <extracomment>Question; s and q are the keys and stay as they are.</extracomment>
        <translation>끝나면 Enter를 누르세요. s는 건너뛰기, q는 일단 멈추기 &gt; </translation>
    </message>
    <message>
        <source>Was it like that? Press y, or write what was different &gt; </source>
        <extracomment>Question; y is the key and stays as it is.</extracomment>
        <translation>그대로였습니까? 그렇다면 y를 누르고, 아니면 다른 점을 적어 주세요 &gt; </translation>
    </message>
    <message>
        <source>Stopped for now. The same command goes on from here; everything so far is in %1</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>일단 멈췄습니다. 같은 명령을 실행하면 여기서 계속합니다. 지금까지의 내용은 %1에 있습니다</translation>
    </message>
    <message>
        <source>That was the last step. Please send back everything in this folder: %1</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>마지막 단계까지 끝났습니다. 이 폴더의 모든 파일을 보내 주세요: %1</translation>
    </message>
    <message>
        <source>Please read this first:</source>
        <translation>먼저 읽어 주세요:</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation>이어서 하실 일:</translation>
    </message>
    <message>
        <source>Help at your organization:</source>
        <translation>소속 기관의 도움말:</translation>
    </message>
    <message>
        <source>“%1” is none of the products on this computer: %2</source>
        <extracomment>%1: a word that somebody has given; %2: names of products.</extracomment>
        <translation>이 PC에는 “%1” 제품이 없습니다. 있는 제품: %2</translation>
    </message>
    <message>
        <source>Some products cannot be activated at the moment, the others can. See above.</source>
        <translation>지금 정품 인증할 수 없는 제품이 있고, 나머지는 할 수 있습니다. 위의 설명을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Activation is not possible here. What you can do instead stands above.</source>
        <translation>여기에서는 정품 인증할 수 없습니다. 대신 할 수 있는 방법은 위의 설명을 확인해 주세요.</translation>
    </message>
    <message>
        <source>This Windows is too old for the program: it needs Windows 10, version 1809, or newer. Please ask your organization&apos;s helpdesk for help with activation.</source>
        <extracomment>Said before anything else by a program that cannot run there.</extracomment>
        <translation>이 Windows는 너무 오래되어 프로그램을 실행할 수 없습니다. Windows 10 버전 1809 이상이 필요합니다. 정품 인증은 소속 기관의 헬프데스크에 문의해 주세요.</translation>
    </message>
    <message>
        <source>%1 is signed, and a profile inside would make the signature invalid. Brand the program before it is signed, then sign it.</source>
        <extracomment>%1: path of a program.</extracomment>
        <translation>%1에는 이미 서명이 있어서 프로필을 넣으면 서명이 무효가 됩니다. 먼저 프로필을 넣은 다음 서명해 주세요.</translation>
    </message>
    <message>
        <source>%1 is not one of our programs, so no profile goes inside.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>%1 파일은 이 프로그램의 실행 파일이 아니므로 프로필을 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 exists already. With %2 it is replaced.</source>
        <extracomment>%1: path of a file; %2: an option.</extracomment>
        <translation>이미 있는 파일입니다: %1. 바꾸려면 %2 옵션을 붙여 주세요.</translation>
    </message>
    <message>
        <source>If a digit was misread, this may be meant: %1</source>
        <extracomment>%1: one or more error codes of the table, which differ by one digit from what was written.</extracomment>
        <translation>한 글자를 다르게 읽었다면 다음 코드일 수 있습니다: %1</translation>
    </message>
    <message>
        <source>There is no error code in it. By its words it is about this:</source>
        <translation>오류 코드는 들어 있지 않습니다. 글로 보면 다음에 관한 것입니다:</translation>
    </message>
    <message>
        <source>You can also ask about: %1</source>
        <extracomment>%1: words that can be asked about.</extracomment>
        <translation>이런 말도 물어볼 수 있습니다: %1</translation>
    </message>
    <message>
        <source>The end of the list of changes cannot be read (%1). It will be kept in %2; what comes before it can be put back.</source>
        <translation>변경 목록의 끝부분을 읽을 수 없습니다(%1). 이 부분은 %2에 보관되며, 그 앞의 변경은 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Who is this computer for?</source>
        <extracomment>Asked before the first check, above a numbered list of groups of people.</extracomment>
        <translation>이 PC는 누가 사용합니까?</translation>
    </message>
    <message>
        <source>Number:</source>
        <extracomment>Behind it a number is typed.</extracomment>
        <translation>번호:</translation>
    </message>
    <message>
        <source>Last day there, such as 2026-06-30; only Enter for who has not left:</source>
        <extracomment>Behind it a date is typed.</extracomment>
        <translation>마지막 소속일(예: 2026-06-30). 아직 소속이면 Enter만 누르세요:</translation>
    </message>
    <message>
        <source>“%1” answers nothing that the helpdesk asks. It asks: %2</source>
        <extracomment>%1: what was typed; %2: what can be answered, such as &quot;asset&quot;.</extracomment>
        <translation>헬프데스크가 묻지 않는 항목입니다: “%1”. 묻는 항목: %2</translation>
    </message>
    <message>
        <source>Somebody may be using this, so it stays: %1. With %2 it is removed too.</source>
        <extracomment>%1: names of products; %2: an option.</extracomment>
        <translation>사용 중일 수 있어 그대로 둡니다: %1. %2 옵션을 붙이면 함께 제거합니다.</translation>
    </message>
    <message>
        <source>This cannot be put back:</source>
        <extracomment>Above a list of changes.</extracomment>
        <translation>다음은 되돌릴 수 없습니다:</translation>
    </message>
    <message>
        <source>Put the settings back? [y/N] </source>
        <translation>설정을 되돌릴까요? [y/N] </translation>
    </message>
</context>
<context>
    <name>EntitlementText</name>
    <message>
        <source>Ask which other offer there is for you.</source>
        <translation>이용할 수 있는 다른 방법을 문의하세요.</translation>
    </message>
    <message>
        <source>Your organization&apos;s license does not include you.</source>
        <translation>소속 기관의 라이선스 대상에 포함되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Your organization&apos;s license is only for members of %1.</source>
        <extracomment>%1: name of a department.</extracomment>
        <translation>소속 기관의 라이선스는 다음 부서의 구성원만 쓸 수 있습니다: %1.</translation>
    </message>
    <message>
        <source>Your organization&apos;s license does not include %1.</source>
        <extracomment>%1: a group of people, such as &quot;graduates&quot;.</extracomment>
        <translation>소속 기관의 라이선스 대상에 포함되지 않습니다: %1.</translation>
    </message>
    <message>
        <source>This license is meant for others</source>
        <translation>다른 분들을 위한 라이선스입니다</translation>
    </message>
    <message numerus="yes">
        <source>After leaving, the license may be used for %n days.</source>
        <translation>
            <numerusform>소속을 떠난 뒤에는 라이선스를 %n일 동안 쓸 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time after leaving has passed</source>
        <translation>소속을 떠난 뒤 쓸 수 있는 기간이 지났습니다</translation>
    </message>
    <message>
        <source>For you that was until %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>사용할 수 있던 기한: %1.</translation>
    </message>
    <message>
        <source>Nobody has said who you are here, and the license does not include %1.</source>
        <extracomment>%1: a group of people, such as &quot;graduates&quot;.</extracomment>
        <translation>누구인지 아직 말하지 않았고, 이 라이선스는 %1에게 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>It is not known who you are here</source>
        <translation>누구인지 아직 알 수 없습니다</translation>
    </message>
    <message>
        <source>Say who you are, with %1.</source>
        <extracomment>%1: an option of the command line.</extracomment>
        <translation>%1 옵션으로 누구인지 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>ErrorEvidence</name>
    <message>
        <source>The check of the licensing service found it switched off, so Windows cannot activate anything.</source>
        <translation>라이선스 서비스를 확인한 결과, 꺼져 있어서 Windows가 아무것도 정품 인증할 수 없습니다.</translation>
    </message>
    <message>
        <source>The check of the licensing service found that Windows cannot say how it is licensed. Its management interface (WMI) probably needs a repair.</source>
        <translation>라이선스 서비스를 확인한 결과, Windows가 라이선스 상태를 알려 주지 못합니다. 관리 인터페이스(WMI)를 복구해야 할 것 같습니다.</translation>
    </message>
    <message>
        <source>The check of the licensing service found that Windows answers very slowly. Right after a start, or during updates, this passes.</source>
        <translation>라이선스 서비스를 확인한 결과, Windows의 응답이 매우 늦습니다. PC를 막 켰거나 업데이트 중이라면 곧 나아집니다.</translation>
    </message>
    <message>
        <source>The clock check found that the time zone, %1, puts the clock %2 off in universal time (UTC), which is what counts.</source>
        <extracomment>%1: &quot;Los Angeles (UTC-8)&quot;; %2: a duration.</extracomment>
        <translation>시계를 확인한 결과, 표준 시간대가 %1 기준이어서 실제로 비교하는 협정 세계시(UTC)로는 %2 차이가 납니다.</translation>
    </message>
    <message>
        <source>The clock check found the clock %1 off in universal time (UTC). The activation server allows less than %2.</source>
        <extracomment>%1 and %2: durations.</extracomment>
        <translation>시계를 확인한 결과, 협정 세계시(UTC)로 %1 차이가 납니다. 정품 인증 서버는 %2보다 작은 차이만 허용합니다.</translation>
    </message>
    <message>
        <source>The clock check found this computer&apos;s clock within the limit, so it is probably the server&apos;s clock that is off.</source>
        <translation>시계를 확인한 결과, 이 PC의 시계는 허용 범위 안에 있습니다. 서버의 시계가 틀린 것 같습니다.</translation>
    </message>
    <message>
        <source>The clock check could not compare the clock with any time server. A clock that is hours off leads to this error.</source>
        <translation>시계를 확인하려 했지만 응답한 시간 서버가 없었습니다. 시계가 몇 시간씩 차이 나면 이 오류가 나타납니다.</translation>
    </message>
    <message>
        <source>The rights check found that your account is not an administrator&apos;s.</source>
        <translation>권한을 확인한 결과, 현재 계정은 관리자 계정이 아닙니다.</translation>
    </message>
    <message>
        <source>The rights check found that you are an administrator, but that this program runs without those rights.</source>
        <translation>권한을 확인한 결과, 관리자 계정이지만 이 프로그램이 관리자 권한 없이 실행되고 있습니다.</translation>
    </message>
    <message>
        <source>The rights check found that this program already has administrator rights, so something else is in the way: the COM permissions may have been changed.</source>
        <translation>권한을 확인한 결과, 이 프로그램에는 이미 관리자 권한이 있습니다. 다른 원인으로 COM 권한이 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The product check found a license of another kind on this computer. That is why Windows asked Microsoft and not your organization&apos;s server.</source>
        <translation>제품을 확인한 결과, 이 PC에는 다른 종류의 라이선스가 있습니다. 그래서 Windows가 소속 기관의 서버가 아니라 Microsoft에 물었습니다.</translation>
    </message>
    <message>
        <source>The Windows check found the Home edition, for which there are no organization licenses.</source>
        <translation>Windows를 확인한 결과, 기관 라이선스가 없는 Home 버전입니다.</translation>
    </message>
    <message>
        <source>The Windows check found an evaluation version, which takes no organization license.</source>
        <translation>Windows를 확인한 결과, 기관 라이선스를 쓸 수 없는 평가판입니다.</translation>
    </message>
    <message>
        <source>The Windows check found an edition that your organization&apos;s license does not include.</source>
        <translation>Windows를 확인한 결과, 소속 기관의 라이선스 대상이 아닌 버전입니다.</translation>
    </message>
    <message>
        <source>The Office check found another Office beside your organization&apos;s, and the two get in each other&apos;s way.</source>
        <translation>Office를 확인한 결과, 소속 기관의 Office 말고 다른 Office가 있어 서로 방해가 됩니다.</translation>
    </message>
    <message>
        <source>The check found that Windows is waiting for a restart; until then some changes are only half done.</source>
        <translation>확인한 결과, Windows가 다시 시작을 기다리고 있습니다. 그때까지는 일부 변경이 끝나지 않은 상태입니다.</translation>
    </message>
    <message>
        <source>The firmware check does find a Windows marker, so it is probably too old for this Windows, or damaged.</source>
        <translation>펌웨어를 확인한 결과 Windows 표시가 있으므로, 이 Windows에는 너무 오래되었거나 손상된 것 같습니다.</translation>
    </message>
    <message>
        <source>The firmware check found it too: there is no license table. With your organization&apos;s client setup key none is needed.</source>
        <translation>펌웨어를 확인한 결과에서도 라이선스 표가 없습니다. 소속 기관의 클라이언트 설정 키를 쓰면 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>The checks of this program found the way to the server and its service in order. A firewall may treat Windows&apos; own program differently; or it was a passing fault, or the server itself has a problem.</source>
        <translation>이 프로그램으로 확인한 결과, 서버로 가는 길과 서비스는 정상입니다. 다만 방화벽이 Windows 자체 프로그램은 다르게 처리할 수 있습니다. 일시적인 문제이거나 서버 자체의 문제일 수도 있습니다.</translation>
    </message>
    <message>
        <source>The checks found that this computer reaches your organization&apos;s own server, so most likely something has to be changed there.</source>
        <translation>확인한 결과, 이 PC는 소속 기관의 서버에 연결됩니다. 그 서버에서 바꿔야 할 것이 있을 가능성이 큽니다.</translation>
    </message>
    <message>
        <source>name not known</source>
        <extracomment>Stands where the name of a server would stand.</extracomment>
        <translation>이름을 알 수 없음</translation>
    </message>
    <message>
        <source>The network check found that this computer has no network at the moment, so no activation server could be asked.</source>
        <translation>네트워크를 확인한 결과, 이 PC가 지금 네트워크에 연결되어 있지 않아 정품 인증 서버에 물을 수 없었습니다.</translation>
    </message>
    <message>
        <source>The network check found that this network asks you to sign in first, so the activation server could not be reached yet.</source>
        <translation>네트워크를 확인한 결과, 먼저 로그인해야 하는 네트워크여서 아직 정품 인증 서버에 연결할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The network check found this computer outside your organization&apos;s network and %1 not connected, so the activation server could not be reached.</source>
        <extracomment>%1: name of a VPN or VPN program.</extracomment>
        <translation>네트워크를 확인한 결과, 이 PC가 소속 기관의 네트워크 밖에 있고 VPN(%1)도 연결되어 있지 않아 정품 인증 서버에 연결할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The network check found this computer outside your organization&apos;s network, where the activation server cannot be reached.</source>
        <translation>네트워크를 확인한 결과, 이 PC가 소속 기관의 네트워크 밖에 있어 정품 인증 서버에 연결할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The network check found that the VPN server does not answer from here, so nothing leads to the activation server.</source>
        <translation>네트워크를 확인한 결과, 여기에서는 VPN 서버가 응답하지 않아 정품 인증 서버로 이어지는 길이 없습니다.</translation>
    </message>
    <message>
        <source>The network check found this computer on a Wi-Fi that does not lead to the activation server.</source>
        <translation>네트워크를 확인한 결과, 이 PC가 쓰는 Wi-Fi로는 정품 인증 서버에 연결되지 않습니다.</translation>
    </message>
    <message>
        <source>The network check found no network cable in use, and your organization activates only over its wired network.</source>
        <translation>네트워크를 확인한 결과, 네트워크 케이블을 쓰고 있지 않습니다. 소속 기관에서는 유선 네트워크로만 정품 인증합니다.</translation>
    </message>
    <message>
        <source>The name check found that %1 is not known here, so Windows could not find the way to it.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>이름을 확인한 결과, 여기에서는 서버(%1)의 이름을 찾을 수 없어 Windows가 연결하지 못했습니다.</translation>
    </message>
    <message>
        <source>The name check found no entry for an activation server in the name service of this network, so Windows does not know whom to ask.</source>
        <translation>이름을 확인한 결과, 이 네트워크의 DNS에 정품 인증 서버 항목이 없어 Windows가 어디에 물어야 할지 모릅니다.</translation>
    </message>
    <message>
        <source>The name check found that the name service has a problem at the moment, so %1 could not be looked up.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>이름을 확인한 결과, 지금 DNS에 문제가 있어 서버(%1)를 조회하지 못했습니다.</translation>
    </message>
    <message>
        <source>The name check found that the name service does not answer, so %1 could not be looked up.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>이름을 확인한 결과, DNS가 응답하지 않아 서버(%1)를 조회하지 못했습니다.</translation>
    </message>
    <message>
        <source>The checks found no address of %1 that can be used here (IPv4 or IPv6).</source>
        <extracomment>%1: server name.</extracomment>
        <translation>확인한 결과, 서버(%1)에 여기에서 쓸 수 있는 주소(IPv4 또는 IPv6)가 없습니다.</translation>
    </message>
    <message>
        <source>The port check found that port %2 of %1 is closed on the way, so the request never arrived. Usually a firewall does this, or the VPN is missing.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>포트를 확인한 결과, 서버(%1, 포트 %2)로 가는 길이 중간에 막혀 요청이 도착하지 못했습니다. 대개 방화벽 때문이거나 VPN이 연결되어 있지 않아서입니다.</translation>
    </message>
    <message>
        <source>The port check found that %1 is there but refuses port %2, so its activation service is probably not running at the moment.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>포트를 확인한 결과, 서버(%1)는 있지만 포트 %2 연결을 거부합니다. 지금 정품 인증 서비스가 실행되고 있지 않은 것 같습니다.</translation>
    </message>
    <message>
        <source>The port check found that the network has no route to %1, so the request could not get there.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>포트를 확인한 결과, 네트워크에 서버(%1)로 가는 경로가 없어 요청이 도착하지 못했습니다.</translation>
    </message>
    <message>
        <source>The service check found that %1 answers, but offers something else than KMS, so it cannot activate.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>서비스를 확인한 결과, 서버(%1)가 응답하지만 KMS가 아닌 다른 서비스여서 정품 인증할 수 없습니다.</translation>
    </message>
    <message>
        <source>The service check found that something else answers in place of %1, often the sign-in page of a network or a proxy.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>서비스를 확인한 결과, 서버(%1) 대신 다른 것이 응답합니다. 네트워크의 로그인 페이지나 프록시인 경우가 많습니다.</translation>
    </message>
    <message>
        <source>The service check found that the connection to %1 is closed before its service answers, by the server itself or by a firewall on the way.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>서비스를 확인한 결과, 서비스가 응답하기 전에 서버(%1)와의 연결이 끊깁니다. 서버나 중간의 방화벽이 끊는 것입니다.</translation>
    </message>
    <message>
        <source>The service check found that the connection to %1 opens, but its activation service stays silent.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>서비스를 확인한 결과, 서버(%1)에 연결되지만 정품 인증 서비스가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The service check found that %1 is very busy at the moment.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>서비스를 확인한 결과, 서버(%1)가 지금 매우 바쁩니다.</translation>
    </message>
    <message>
        <source>The product check found that this computer asks a server that is not your organization&apos;s: %1.</source>
        <extracomment>%1: names of servers.</extracomment>
        <translation>제품을 확인한 결과, 이 PC가 소속 기관의 것이 아닌 서버에 묻고 있습니다: %1.</translation>
    </message>
    <message>
        <source>The name check does find the activation server. So Windows probably looked for another one, or none is set.</source>
        <translation>이름을 확인한 결과, 정품 인증 서버를 찾을 수 있습니다. Windows가 다른 서버를 찾았거나 서버가 설정되어 있지 않은 것 같습니다.</translation>
    </message>
    <message>
        <source>The firmware check found the same, so neither the network nor the product key is the cause.</source>
        <translation>펌웨어를 확인한 결과도 같습니다. 네트워크나 제품 키 때문은 아닙니다.</translation>
    </message>
    <message>
        <source>The name check found that %1 leads back to this computer here, so no activation server was asked.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>이름을 확인해 보니 %1 이름이 이 PC 자신을 가리켜, 정품 인증 서버에 묻지 못했습니다.</translation>
    </message>
    <message>
        <source>The network check found that a proxy program answers in place of the network, so the activation server was never asked.</source>
        <translation>네트워크 확인에서 프록시 프로그램이 네트워크 대신 응답하는 것을 발견했습니다. 그래서 정품 인증 서버에 물어보지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>Windows refused access</source>
        <translation>Windows에서 액세스를 거부했습니다</translation>
    </message>
    <message>
        <source>Only an administrator may change the activation server or a product key. Activating by itself needs no such rights.</source>
        <translation>정품 인증 서버나 제품 키는 관리자만 바꿀 수 있습니다. 정품 인증 자체에는 이 권한이 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Start again, and choose Yes when Windows asks for permission.</source>
        <translation>다시 시작하고 Windows에서 물으면 “예”를 선택하세요.</translation>
    </message>
    <message>
        <source>If it fails for an administrator too, tell the helpdesk that the COM permissions may have been changed (event 8229).</source>
        <translation>관리자로도 되지 않으면 COM 권한이 바뀌었을 수 있다고 헬프데스크에 알려 주세요(이벤트 8229).</translation>
    </message>
    <message>
        <source>Windows refused access to its management</source>
        <translation>Windows에서 관리 기능 액세스를 거부했습니다</translation>
    </message>
    <message>
        <source>The management interface of Windows (WMI) asks for more rights.</source>
        <translation>Windows 관리 인터페이스(WMI)에 더 높은 권한이 필요합니다.</translation>
    </message>
    <message>
        <source>If it stays like this, please tell the helpdesk.</source>
        <translation>계속 이러면 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>A part of the license management is missing</source>
        <translation>라이선스 관리의 일부가 없습니다</translation>
    </message>
    <message>
        <source>The management interface of Windows (WMI) does not know what it was asked for. For an Office that is not installed this is normal; otherwise WMI needs a repair.</source>
        <translation>Windows 관리 인터페이스(WMI)가 요청한 항목을 알지 못합니다. 설치되지 않은 Office라면 정상이고, 그렇지 않으면 WMI를 복구해야 합니다.</translation>
    </message>
    <message>
        <source>Without it nothing can be activated.</source>
        <translation>이 서비스가 없으면 아무것도 정품 인증할 수 없습니다.</translation>
    </message>
    <message>
        <source>Let this program switch it on again.</source>
        <translation>이 프로그램으로 다시 켜세요.</translation>
    </message>
    <message>
        <source>Then activate again.</source>
        <translation>그런 다음 다시 정품 인증하세요.</translation>
    </message>
    <message>
        <source>No product key is installed</source>
        <translation>설치된 제품 키가 없습니다</translation>
    </message>
    <message>
        <source>It was removed, or a change of edition was not finished.</source>
        <translation>제품 키가 제거되었거나 버전 변경이 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>The client setup key of your organization has to be installed. If this program does not offer it, ask the helpdesk for it.</source>
        <translation>소속 기관의 클라이언트 설정 키를 설치해야 합니다. 이 프로그램에 없으면 헬프데스크에 요청하세요.</translation>
    </message>
    <message>
        <source>The product key is not valid</source>
        <translation>제품 키가 올바르지 않습니다</translation>
    </message>
    <message>
        <source>A character may be wrong, or the key is for another edition or version.</source>
        <translation>글자가 틀렸거나 다른 버전의 키일 수 있습니다.</translation>
    </message>
    <message>
        <source>If you typed it, compare it once more; the hyphens must be plain ones.</source>
        <translation>직접 입력했다면 다시 비교해 보세요. 하이픈은 일반 하이픈이어야 합니다.</translation>
    </message>
    <message>
        <source>Otherwise ask the helpdesk for the client setup key of this edition.</source>
        <translation>아니면 헬프데스크에 이 버전의 클라이언트 설정 키를 요청하세요.</translation>
    </message>
    <message>
        <source>The product key belongs to another edition</source>
        <translation>다른 버전의 제품 키입니다</translation>
    </message>
    <message>
        <source>The key does not fit what is installed, or a change of edition is not finished.</source>
        <translation>키가 설치된 제품과 맞지 않거나 버전 변경이 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>A volume license needs a computer that came with a suitable Windows. The firmware of this one does not show it.</source>
        <translation>볼륨 라이선스는 알맞은 Windows가 포함되어 판매된 PC에 쓸 수 있는데, 이 PC의 펌웨어에서는 확인되지 않습니다.</translation>
    </message>
    <message>
        <source>Ask the helpdesk for another way, such as a product key of its own (MAK).</source>
        <translation>개별 제품 키(MAK) 같은 다른 방법을 헬프데스크에 문의하세요.</translation>
    </message>
    <message>
        <source>If the main board was replaced, the maker of the computer can restore the marker.</source>
        <translation>메인보드를 교체했다면 제조업체에서 이 표시를 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>The grace period is over</source>
        <translation>유예 기간이 끝났습니다</translation>
    </message>
    <message>
        <source>It was not activated in time. Your documents are safe, and it can be activated at any time.</source>
        <translation>제때 정품 인증되지 않았습니다. 문서는 안전하며 언제든지 정품 인증할 수 있습니다.</translation>
    </message>
    <message>
        <source>It is activated</source>
        <translation>정품 인증되었습니다</translation>
    </message>
    <message>
        <source>This is a note, not an error: the owner of the license is asked to mind its terms.</source>
        <translation>오류가 아니라 알림입니다. 라이선스 소유자에게 사용 조건을 확인해 달라는 내용입니다.</translation>
    </message>
    <message>
        <source>No activation server gave a usable answer</source>
        <translation>정품 인증 서버가 제대로 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>This code only sums up; the real cause lies behind it. Most often this computer is outside the organization&apos;s network, a firewall closes port 1688, the server&apos;s name is out of date, or the clock is more than 4 hours off.</source>
        <translation>이 코드는 요약일 뿐이고 진짜 원인은 따로 있습니다. PC가 기관 네트워크 밖에 있거나, 방화벽이 포트 1688을 막거나, 서버 이름이 예전 것이거나, 시계가 4시간 넘게 차이 나는 경우가 가장 많습니다.</translation>
    </message>
    <message>
        <source>Run the check; it looks for each of these causes.</source>
        <translation>확인을 실행하세요. 이 원인들을 하나씩 살펴봅니다.</translation>
    </message>
    <message>
        <source>If it finds nothing, tell the helpdesk that event 12288 in the Application log has the error behind this one.</source>
        <translation>원인이 나오지 않으면 응용 프로그램 로그의 이벤트 12288에 실제 오류가 있다고 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>The clock is too far from the server&apos;s</source>
        <translation>시계가 서버와 너무 많이 차이 납니다</translation>
    </message>
    <message>
        <source>Both clocks are compared in universal time (UTC) and may be 4 hours apart. The time zone by itself does not matter, but a clock set by hand in the wrong time zone does.</source>
        <translation>두 시계를 협정 세계시(UTC)로 비교하며 4시간까지 차이 나도 됩니다. 표준 시간대 자체는 상관없지만, 잘못된 표준 시간대에서 손으로 맞춘 시계는 문제가 됩니다.</translation>
    </message>
    <message>
        <source>Let this program set the time zone and the clock.</source>
        <translation>이 프로그램으로 표준 시간대와 시계를 맞추세요.</translation>
    </message>
    <message>
        <source>Please tell the helpdesk, so that the administrators know.</source>
        <translation>관리자가 알 수 있도록 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>Try again in a few days.</source>
        <translation>며칠 뒤에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server that is set does not offer KMS, or a device on the way answers in its place.</source>
        <translation>설정된 서버가 KMS를 제공하지 않거나 중간에 있는 장치가 대신 응답합니다.</translation>
    </message>
    <message>
        <source>Let this program set your organization&apos;s server, then activate again.</source>
        <translation>이 프로그램으로 소속 기관의 서버를 설정한 다음 다시 정품 인증하세요.</translation>
    </message>
    <message>
        <source>Its administrators have to activate it first. Nothing is wrong with this computer.</source>
        <translation>그 서버의 관리자가 먼저 정품 인증해야 합니다. 이 PC에는 문제가 없습니다.</translation>
    </message>
    <message>
        <source>Activate again when they say that it is done.</source>
        <translation>완료되었다는 안내를 받으면 다시 정품 인증하세요.</translation>
    </message>
    <message>
        <source>It is set up for other products or older versions, or it belongs to another organization.</source>
        <translation>다른 제품이나 이전 버전용이거나 다른 기관의 서버입니다.</translation>
    </message>
    <message>
        <source>The name service knows no activation server</source>
        <translation>DNS에서 정품 인증 서버를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>Usually this computer is outside the organization&apos;s network, or no server has been set on it.</source>
        <translation>대개 이 PC가 기관 네트워크 밖에 있거나 서버가 설정되어 있지 않은 경우입니다.</translation>
    </message>
    <message>
        <source>The activation service cannot be reached</source>
        <translation>정품 인증 서비스에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing answers on port 1688: a firewall closes it, the port is another one, or the address is out of date. Whether a ping gets through says nothing about it.</source>
        <translation>포트 1688에서 응답이 없습니다. 방화벽이 막았거나, 포트가 다르거나, 주소가 예전 것입니다. ping이 되는지 여부로는 이것을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The product key is blocked</source>
        <translation>제품 키가 차단되었습니다</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own server on the internet says so. It is about the key; administrator rights change nothing. With your organization&apos;s client setup key Microsoft would not be asked.</source>
        <translation>인터넷에 있는 Microsoft 서버의 답입니다. 키에 관한 문제라서 관리자 권한과는 상관이 없습니다. 소속 기관의 클라이언트 설정 키를 쓰면 Microsoft에 묻지 않습니다.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server did not answer in time</source>
        <translation>Microsoft 서버가 제때 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>This computer asked Microsoft on the internet instead of your organization&apos;s server. So it probably has another kind of product key.</source>
        <translation>이 PC는 소속 기관의 서버가 아니라 인터넷의 Microsoft에 물었습니다. 다른 종류의 제품 키가 설치되어 있을 가능성이 큽니다.</translation>
    </message>
    <message>
        <source>Compare date, time and time zone with your telephone, and set right what differs.</source>
        <translation>날짜, 시각, 표준 시간대를 휴대폰과 비교하고 다른 것은 바로잡으세요.</translation>
    </message>
    <message>
        <source>Please tell the helpdesk the error code; event 8229 in the Application log has more.</source>
        <translation>헬프데스크에 오류 코드를 알려 주세요. 응용 프로그램 로그의 이벤트 8229에 더 자세한 내용이 있습니다.</translation>
    </message>
    <message>
        <source>If it stays like this, tell the helpdesk that event 12288 in the Application log has the error behind this one.</source>
        <translation>계속 이러면 응용 프로그램 로그의 이벤트 12288에 실제 오류가 있다고 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>The name service has a problem</source>
        <translation>DNS에 문제가 있습니다</translation>
    </message>
    <message>
        <source>The DNS server could not answer. Usually this is soon over, or the server belongs to a VPN that is no longer connected.</source>
        <translation>DNS 서버가 답하지 못했습니다. 대개 곧 해결되며, 연결이 끊긴 VPN의 서버일 수도 있습니다.</translation>
    </message>
    <message>
        <source>The name service works, but the entry that tells Windows where to ask (SRV) is missing. With the server&apos;s name set, Windows does not need it.</source>
        <translation>DNS는 정상이지만 Windows에 물어볼 곳을 알려 주는 항목(SRV)이 없습니다. 서버 이름을 설정하면 이 항목은 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be used</source>
        <translation>서버 이름을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Windows speaks of a file name here, but means the activation server: its name is not known, or something that does not belong there, such as a space or “https://”, is in it.</source>
        <translation>Windows는 파일 이름이라고 하지만 실제로는 정품 인증 서버 이야기입니다. 그 이름을 찾을 수 없거나, 이름에 공백이나 “https://” 같은 것이 들어 있습니다.</translation>
    </message>
    <message>
        <source>This computer has no name service</source>
        <translation>이 PC에 DNS가 설정되어 있지 않습니다</translation>
    </message>
    <message>
        <source>No DNS server is set on the network connection. Sometimes a VPN takes it along when it disconnects.</source>
        <translation>네트워크 연결에 DNS 서버가 설정되어 있지 않습니다. VPN 연결이 끊길 때 이 설정이 함께 사라지기도 합니다.</translation>
    </message>
    <message>
        <source>Disconnect the network, or the VPN, and connect it again; then activate again.</source>
        <translation>네트워크나 VPN의 연결을 끊었다가 다시 연결한 다음 다시 정품 인증하세요.</translation>
    </message>
    <message>
        <source>The name service refused to answer</source>
        <translation>DNS가 응답을 거부했습니다</translation>
    </message>
    <message>
        <source>This DNS server does not answer everybody, or not this question. Often it is one outside the organization&apos;s network.</source>
        <translation>이 DNS 서버는 모든 PC나 모든 질문에 답하지는 않습니다. 기관 네트워크 밖의 서버인 경우가 많습니다.</translation>
    </message>
    <message>
        <source>The name that is set is misspelled, or it is only known inside the organization&apos;s network.</source>
        <translation>설정된 이름에 오타가 있거나, 기관 네트워크 안에서만 찾을 수 있는 이름입니다.</translation>
    </message>
    <message>
        <source>The activation server is busy</source>
        <translation>정품 인증 서버가 바쁩니다</translation>
    </message>
    <message>
        <source>Many computers are asking it at the same time. Nothing is wrong with this computer.</source>
        <translation>많은 PC가 동시에 요청하고 있습니다. 이 PC에는 문제가 없습니다.</translation>
    </message>
    <message>
        <source>The connection broke off in the middle</source>
        <translation>연결이 도중에 끊겼습니다</translation>
    </message>
    <message>
        <source>It was lost while the activation server was being asked: by an unsteady Wi-Fi or VPN, or because the server restarted.</source>
        <translation>정품 인증 서버에 묻는 동안 연결이 끊겼습니다. Wi-Fi나 VPN이 불안정하거나 서버가 다시 시작되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>If it happens again, use a network cable, or connect the VPN anew.</source>
        <translation>또 이러면 네트워크 케이블을 쓰거나 VPN에 다시 연결하세요.</translation>
    </message>
    <message>
        <source>The activation server did not answer in time</source>
        <translation>정품 인증 서버가 제때 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>Nothing came back: the VPN is not connected, a firewall keeps the request, or the server is off. Whether a ping gets through says nothing about port 1688.</source>
        <translation>아무 응답이 없었습니다. VPN이 연결되지 않았거나, 방화벽이 요청을 막았거나, 서버가 꺼져 있습니다. ping이 되는지 여부로는 포트 1688을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The activation server refuses the connection</source>
        <translation>정품 인증 서버가 연결을 거부합니다</translation>
    </message>
    <message>
        <source>The server is there, but nothing listens on the port that was asked. The port may be another one, or the service is down for maintenance.</source>
        <translation>서버는 있지만 해당 포트에서 기다리는 서비스가 없습니다. 포트가 다르거나 서비스가 점검 중일 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no network that leads to the server</source>
        <translation>서버로 이어지는 네트워크가 없습니다</translation>
    </message>
    <message>
        <source>Network cable, Wi-Fi and VPN are off, or none of them leads to the activation server.</source>
        <translation>네트워크 케이블, Wi-Fi, VPN이 모두 꺼져 있거나 정품 인증 서버로 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>Connect Wi-Fi or a network cable; turn off airplane mode.</source>
        <translation>Wi-Fi나 네트워크 케이블을 연결하고 비행기 모드는 끄세요.</translation>
    </message>
    <message>
        <source>No way leads to the activation server</source>
        <translation>정품 인증 서버로 가는 경로가 없습니다</translation>
    </message>
    <message>
        <source>The network works, but it has no route to the server. If a VPN is connected, it does not carry this connection.</source>
        <translation>네트워크는 되지만 서버로 가는 경로가 없습니다. VPN이 연결되어 있다면 VPN이 이 연결을 전달하지 않는 것입니다.</translation>
    </message>
    <message>
        <source>If you are connected already, please tell the helpdesk that there is no route.</source>
        <translation>이미 연결되어 있다면 경로가 없다고 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>No product key was found on this computer</source>
        <translation>이 PC에서 제품 키를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Windows was set up without one, or it had a digital license and the main board was replaced.</source>
        <translation>제품 키 없이 Windows를 설치했거나, 디지털 라이선스가 있던 PC의 메인보드를 교체했습니다.</translation>
    </message>
    <message>
        <source>This product key is only for an upgrade</source>
        <translation>업그레이드에만 쓰는 제품 키입니다</translation>
    </message>
    <message>
        <source>It is valid on top of an earlier Windows, but not after a fresh installation.</source>
        <translation>이전 Windows에서 업그레이드할 때만 쓸 수 있고, 새로 설치한 Windows에는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This kind of product key does not fit here</source>
        <translation>여기에 맞지 않는 종류의 제품 키입니다</translation>
    </message>
    <message>
        <source>Some keys are for activation by Microsoft (MAK, retail), others for your organization&apos;s server. This one is of the other kind.</source>
        <translation>Microsoft를 통한 정품 인증에 쓰는 키(MAK, 소매용)와 소속 기관의 서버에 쓰는 키가 따로 있습니다. 이 키는 다른 종류입니다.</translation>
    </message>
    <message>
        <source>This product key may not be installed here</source>
        <translation>이 PC에는 설치할 수 없는 제품 키입니다</translation>
    </message>
    <message>
        <source>The terms of the license, or a rule of your organization, do not allow it on this product.</source>
        <translation>라이선스 조건이나 소속 기관의 규칙에 따라 이 제품에는 허용되지 않습니다.</translation>
    </message>
    <message>
        <source>The key is for another edition or version, or the license files on this computer are damaged.</source>
        <translation>다른 버전의 키이거나 이 PC의 라이선스 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The product key was not accepted</source>
        <translation>제품 키가 받아들여지지 않았습니다</translation>
    </message>
    <message>
        <source>The key does not fit. On Windows Server 2019 the Settings page has a fault of its own here, and the key has to be installed in another way.</source>
        <translation>키가 맞지 않습니다. Windows Server 2019에서는 설정 페이지 자체에 문제가 있어서 다른 방법으로 키를 설치해야 합니다.</translation>
    </message>
    <message>
        <source>Edition and license do not match</source>
        <translation>버전과 라이선스가 맞지 않습니다</translation>
    </message>
    <message>
        <source>The license is for another edition than the one installed, or a change of edition is not finished.</source>
        <translation>설치된 버전과 다른 버전의 라이선스이거나 버전 변경이 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>The computer came with another edition of Windows than the one installed now, and Windows took up its key.</source>
        <translation>PC에 포함된 Windows와 지금 설치된 Windows의 버전이 다른데, Windows가 원래의 키를 가져왔습니다.</translation>
    </message>
    <message>
        <source>What is installed is not the version for organizations, an Office from a shop for example, or its license files are damaged.</source>
        <translation>설치된 것이 기관용 버전이 아니거나(예: 소매용 Office) 라이선스 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>Install the version that your organization offers.</source>
        <translation>소속 기관에서 제공하는 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>Activate again; a second try is often enough.</source>
        <translation>다시 정품 인증하세요. 두 번째에 되는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>If it stays like this, please tell the helpdesk the error code.</source>
        <translation>계속 이러면 헬프데스크에 오류 코드를 알려 주세요.</translation>
    </message>
    <message>
        <source>Please tell the helpdesk the error code.</source>
        <translation>헬프데스크에 오류 코드를 알려 주세요.</translation>
    </message>
    <message>
        <source>Restart the computer, then activate again.</source>
        <translation>PC를 다시 시작한 다음 다시 정품 인증하세요.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then activate again.</source>
        <translation>몇 분 기다린 다음 다시 정품 인증하세요.</translation>
    </message>
    <message>
        <source>Run the check; it may find the cause.</source>
        <translation>확인을 실행하세요. 원인을 찾을 수도 있습니다.</translation>
    </message>
    <message>
        <source>If it is a key of its own (MAK), ask the helpdesk for a new one.</source>
        <translation>개별 제품 키(MAK)라면 헬프데스크에 새 키를 요청하세요.</translation>
    </message>
    <message>
        <source>Ask the helpdesk which product key is meant for this computer.</source>
        <translation>이 PC에 맞는 제품 키를 헬프데스크에 문의하세요.</translation>
    </message>
    <message>
        <source>If it stays like this, the license store of Windows needs a repair; please tell the helpdesk the error code.</source>
        <translation>계속 이러면 Windows 라이선스 저장소를 복구해야 합니다. 헬프데스크에 오류 코드를 알려 주세요.</translation>
    </message>
    <message>
        <source>If it stays like this, the system files of Windows need a check; please tell the helpdesk the error code.</source>
        <translation>계속 이러면 Windows 시스템 파일을 검사해야 합니다. 헬프데스크에 오류 코드를 알려 주세요.</translation>
    </message>
    <message>
        <source>If you have set a DNS server by hand, go back to the automatic one.</source>
        <translation>DNS 서버를 직접 설정했다면 자동으로 되돌리세요.</translation>
    </message>
    <message>
        <source>Compare the confirmation ID group by group with what was read to you, and type it again.</source>
        <translation>전화로 들은 번호와 확인 ID를 묶음별로 비교한 다음 다시 입력하세요.</translation>
    </message>
    <message>
        <source>A firmware update (BIOS) from the maker of the computer may help.</source>
        <translation>PC 제조업체의 펌웨어(BIOS) 업데이트로 해결될 수 있습니다.</translation>
    </message>
    <message>
        <source>The firmware has no license table</source>
        <translation>펌웨어에 라이선스 표가 없습니다</translation>
    </message>
    <message>
        <source>The product key that is installed is for computers whose maker has put a license (SLIC) into the firmware. This one has none.</source>
        <translation>설치된 제품 키는 제조업체가 펌웨어에 라이선스(SLIC)를 넣은 PC용인데, 이 PC에는 없습니다.</translation>
    </message>
    <message>
        <source>The license in the firmware is damaged</source>
        <translation>펌웨어의 라이선스가 손상되었습니다</translation>
    </message>
    <message>
        <source>Windows cannot read what the maker of the computer has put there.</source>
        <translation>PC 제조업체가 넣은 내용을 Windows가 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>It was made for an earlier Windows than the one installed.</source>
        <translation>설치된 것보다 이전 Windows용 표시입니다.</translation>
    </message>
    <message>
        <source>The hardware of this computer has changed</source>
        <translation>이 PC의 하드웨어가 바뀌었습니다</translation>
    </message>
    <message>
        <source>Windows notices new parts, such as a main board, and wants to be activated once more.</source>
        <translation>메인보드 같은 부품이 바뀐 것을 알고 Windows가 다시 정품 인증을 요구합니다.</translation>
    </message>
    <message>
        <source>The key was used in more places than Microsoft expects. It is about the key, not about this computer or your rights.</source>
        <translation>Microsoft에서 예상한 것보다 많은 곳에서 이 키가 쓰였습니다. 키에 관한 문제이며 이 PC나 권한과는 상관이 없습니다.</translation>
    </message>
    <message>
        <source>Microsoft does not know this product key</source>
        <translation>Microsoft에서 이 제품 키를 알지 못합니다</translation>
    </message>
    <message>
        <source>A character may be wrong, or the key is not made for activation by Microsoft.</source>
        <translation>글자가 틀렸거나 Microsoft를 통한 정품 인증에 쓰는 키가 아닐 수 있습니다.</translation>
    </message>
    <message>
        <source>It may be mistyped, of another kind, or no key that Microsoft ever gave out. With your organization&apos;s client setup key Microsoft would not be asked.</source>
        <translation>오타가 있거나, 종류가 다르거나, Microsoft에서 발급하지 않은 키일 수 있습니다. 소속 기관의 클라이언트 설정 키를 쓰면 Microsoft에 묻지 않습니다.</translation>
    </message>
    <message>
        <source>This product key is for something else</source>
        <translation>다른 제품의 제품 키입니다</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server says that the key belongs to another product or another kind of license.</source>
        <translation>Microsoft 서버에 따르면 이 키는 다른 제품이나 다른 종류의 라이선스에 속합니다.</translation>
    </message>
    <message>
        <source>Every key activates a limited number of times; the key of an activation server ten times, on up to six computers. Microsoft can allow more.</source>
        <translation>키마다 정품 인증 횟수가 정해져 있습니다. 정품 인증 서버의 키는 PC 6대까지, 각 10번입니다. Microsoft에서 횟수를 늘려 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>A multiple activation key (MAK) is for a fixed number of computers. Your organization can ask Microsoft for more.</source>
        <translation>복수 정품 인증 키(MAK)는 정해진 수의 PC에만 쓸 수 있습니다. 소속 기관에서 Microsoft에 더 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft has raised the number of computers for this key before, and that number is reached as well. Your organization has to speak with Microsoft.</source>
        <translation>Microsoft에서 이 키의 PC 수를 늘려 주었지만 그 수도 다 찼습니다. 소속 기관에서 Microsoft에 문의해야 합니다.</translation>
    </message>
    <message>
        <source>It is the kind of key that comes on a sticker with a new computer (OEM). Such a key is activated by telephone.</source>
        <translation>새 PC에 스티커로 붙어 오는 키(OEM)입니다. 이런 키는 전화로 정품 인증합니다.</translation>
    </message>
    <message>
        <source>To keep the license that came with the computer, ask the helpdesk about activation by telephone.</source>
        <translation>PC에 포함된 라이선스를 계속 쓰려면 전화 정품 인증을 헬프데스크에 문의하세요.</translation>
    </message>
    <message>
        <source>Microsoft has blocked the key for the country or region from which it was asked. It is about the key, not about your rights.</source>
        <translation>요청을 보낸 국가나 지역에서 Microsoft가 이 키를 차단했습니다. 키에 관한 문제이며 권한과는 상관이 없습니다.</translation>
    </message>
    <message>
        <source>If you use a VPN of your own, disconnect it and try again.</source>
        <translation>개인적으로 쓰는 VPN이 있으면 연결을 끊고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This product key is in use by somebody else</source>
        <translation>다른 사람이 쓰고 있는 제품 키입니다</translation>
    </message>
    <message>
        <source>Microsoft sees the key at work for another person or on another computer.</source>
        <translation>Microsoft에서 보기에 이 키는 다른 사람이나 다른 PC에서 쓰이고 있습니다.</translation>
    </message>
    <message>
        <source>Usually the key (MAK) does not cover this product.</source>
        <translation>대개 이 키(MAK)가 이 제품에 쓰는 키가 아닌 경우입니다.</translation>
    </message>
    <message>
        <source>The key is on the list of blocked keys. It is about the key, not about administrator rights or the network.</source>
        <translation>차단된 키 목록에 있는 키입니다. 키에 관한 문제이며 관리자 권한이나 네트워크와는 상관이 없습니다.</translation>
    </message>
    <message>
        <source>If your clock is right, the server&apos;s may be off; please tell the helpdesk.</source>
        <translation>이 PC의 시계가 맞다면 서버의 시계가 틀렸을 수 있습니다. 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>It starts to activate only when enough different computers have asked within 30 days: with the 25th for Windows, with the 5th for Office and Windows Server. Copies of one disk image may count only once. Nothing is wrong with this computer.</source>
        <translation>30일 안에 서로 다른 PC가 충분히 요청해야 정품 인증을 시작합니다. Windows는 25번째 PC부터, Office와 Windows Server는 5번째 PC부터입니다. 디스크 이미지를 복제한 PC들은 한 대로 세어질 수 있습니다. 이 PC에는 문제가 없습니다.</translation>
    </message>
    <message>
        <source>The license for this product is missing</source>
        <translation>이 제품의 라이선스가 없습니다</translation>
    </message>
    <message>
        <source>Either the activation server is too old to know this version of Windows, or a product key for another edition was entered on this computer.</source>
        <translation>정품 인증 서버가 오래되어 이 Windows 버전을 모르거나, 이 PC에 다른 버전의 제품 키가 입력되었습니다.</translation>
    </message>
    <message>
        <source>If a product key was entered here recently, ask the helpdesk for the client setup key of this edition.</source>
        <translation>최근에 이 PC에 제품 키를 입력했다면 헬프데스크에 이 버전의 클라이언트 설정 키를 요청하세요.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be used</source>
        <translation>서버의 응답을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>The activation server did answer, but Windows could not activate this computer with it. Often it works the next time.</source>
        <translation>정품 인증 서버가 응답했지만 Windows가 그 응답으로 이 PC를 정품 인증하지 못했습니다. 다시 하면 되는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>If it stays like this, tell the helpdesk that events 12288 and 12289 in the Application log have the details.</source>
        <translation>계속 이러면 응용 프로그램 로그의 이벤트 12288과 12289에 자세한 내용이 있다고 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>The Windows on the server is too old to activate others from inside a virtual machine. Nothing is wrong with this computer.</source>
        <translation>서버의 Windows가 오래되어 가상 머신 안에서는 다른 PC를 정품 인증할 수 없습니다. 이 PC에는 문제가 없습니다.</translation>
    </message>
    <message>
        <source>Inside a domain, Windows asks Active Directory first and the activation server after it. That the first has nothing is harmless as long as the second works.</source>
        <translation>도메인 안에서 Windows는 먼저 Active Directory에, 그다음 정품 인증 서버에 묻습니다. 뒤의 것이 되면 앞의 것에 정보가 없어도 괜찮습니다.</translation>
    </message>
    <message>
        <source>Activation by Active Directory needs the schema of Windows Server 2012 or later. The activation server (KMS) works without it.</source>
        <translation>Active Directory를 통한 정품 인증에는 Windows Server 2012 이상의 스키마가 필요합니다. 정품 인증 서버(KMS)에는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>The server was not allowed to write its entry in the name service (event 12293 on the server). A computer that has the server&apos;s name set does not need that entry.</source>
        <translation>DNS에서 서버가 항목을 쓰는 것을 허용하지 않았습니다(서버의 이벤트 12293). 서버 이름이 설정된 PC에는 이 항목이 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server had a network fault</source>
        <translation>Microsoft 서버에 네트워크 문제가 있습니다</translation>
    </message>
    <message>
        <source>The fault lies on Microsoft&apos;s side and is usually soon over. With your organization&apos;s client setup key Microsoft would not be asked.</source>
        <translation>Microsoft 쪽의 문제이며 대개 곧 해결됩니다. 소속 기관의 클라이언트 설정 키를 쓰면 Microsoft에 묻지 않습니다.</translation>
    </message>
    <message>
        <source>There is no internet here, or a firewall or proxy is in the way. Activation by your organization&apos;s server does not need the internet; so another kind of product key is probably installed.</source>
        <translation>인터넷에 연결되어 있지 않거나 방화벽이나 프록시가 막고 있습니다. 소속 기관의 서버로 정품 인증할 때는 인터넷이 필요 없으므로, 다른 종류의 제품 키가 설치되어 있을 가능성이 큽니다.</translation>
    </message>
    <message>
        <source>If it is a key of its own (MAK), connect to the internet, or ask the helpdesk about activation by telephone.</source>
        <translation>개별 제품 키(MAK)라면 인터넷에 연결하거나 전화 정품 인증을 헬프데스크에 문의하세요.</translation>
    </message>
    <message>
        <source>Windows cannot sign in to the proxy while it activates on the internet. Activation by your organization&apos;s server does not go that way.</source>
        <translation>인터넷으로 정품 인증할 때 Windows는 프록시에 로그인할 수 없습니다. 소속 기관의 서버로 정품 인증할 때는 프록시를 거치지 않습니다.</translation>
    </message>
    <message>
        <source>Otherwise the helpdesk can let activation pass the proxy, or activate by telephone.</source>
        <translation>그렇지 않으면 헬프데스크에서 프록시를 통과하게 하거나 전화로 정품 인증할 수 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server was not found</source>
        <translation>Microsoft 서버를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>The name service here does not know it, so there is probably no internet. Activation by your organization&apos;s server does not need the internet.</source>
        <translation>여기의 DNS에서 찾을 수 없으므로 인터넷에 연결되지 않은 것 같습니다. 소속 기관의 서버로 정품 인증할 때는 인터넷이 필요 없습니다.</translation>
    </message>
    <message>
        <source>No connection to Microsoft&apos;s server</source>
        <translation>Microsoft 서버에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>A firewall or a proxy does not let it through. Activation by your organization&apos;s server does not need the internet.</source>
        <translation>방화벽이나 프록시가 막고 있습니다. 소속 기관의 서버로 정품 인증할 때는 인터넷이 필요 없습니다.</translation>
    </message>
    <message>
        <source>The connection to Microsoft&apos;s server was cut</source>
        <translation>Microsoft 서버와의 연결이 끊겼습니다</translation>
    </message>
    <message>
        <source>A firewall, a proxy or an unsteady network ended it. Activation by your organization&apos;s server does not need the internet.</source>
        <translation>방화벽이나 프록시, 불안정한 네트워크 때문에 끊겼습니다. 소속 기관의 서버로 정품 인증할 때는 인터넷이 필요 없습니다.</translation>
    </message>
    <message>
        <source>No secure connection to Microsoft&apos;s server</source>
        <translation>Microsoft 서버와 안전하게 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>Often the clock is wrong, so that certificates seem to have expired. A proxy that looks into connections, or a very old Windows, can be the cause too.</source>
        <translation>시계가 틀려서 인증서가 만료된 것처럼 보이는 경우가 많습니다. 연결 내용을 검사하는 프록시나 아주 오래된 Windows 때문일 수도 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server finds the clock wrong</source>
        <translation>Microsoft 서버에서 시계가 틀리다고 합니다</translation>
    </message>
    <message>
        <source>What is compared is universal time (UTC); the time zone by itself does not matter.</source>
        <translation>비교하는 것은 협정 세계시(UTC)이며, 표준 시간대 자체는 상관없습니다.</translation>
    </message>
    <message>
        <source>The confirmation ID is not complete</source>
        <translation>확인 ID가 완전하지 않습니다</translation>
    </message>
    <message>
        <source>In activation by telephone, some digits are missing, or there are too many.</source>
        <translation>전화 정품 인증에서 입력한 숫자가 모자라거나 남습니다.</translation>
    </message>
    <message>
        <source>A digit of the confirmation ID is wrong</source>
        <translation>확인 ID의 숫자 하나가 틀립니다</translation>
    </message>
    <message>
        <source>Every group of digits carries a check digit, and one of them does not fit.</source>
        <translation>숫자 묶음마다 검사용 숫자가 있는데, 그중 하나가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The installation ID changes with a new product key or new hardware. Then the confirmation ID from an earlier call no longer fits.</source>
        <translation>제품 키나 하드웨어가 바뀌면 설치 ID도 바뀝니다. 그러면 전에 전화로 받은 확인 ID는 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Read out the installation ID that is shown now, and type the new confirmation ID.</source>
        <translation>지금 표시된 설치 ID를 다시 불러 주고 새 확인 ID를 입력하세요.</translation>
    </message>
    <message>
        <source>Administrator rights are needed</source>
        <translation>관리자 권한이 필요합니다</translation>
    </message>
    <message>
        <source>Windows only lets an administrator make this change.</source>
        <translation>이 변경은 관리자만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>If your account may not do this, ask the person who looks after this computer.</source>
        <translation>이 계정으로 할 수 없다면 이 PC를 관리하는 분에게 요청하세요.</translation>
    </message>
    <message>
        <source>The management interface of Windows (WMI) is incomplete, probably damaged. The network has nothing to do with it.</source>
        <translation>Windows 관리 인터페이스(WMI)가 온전하지 않으며, 손상된 것 같습니다. 네트워크와는 상관이 없습니다.</translation>
    </message>
    <message>
        <source>If it stays like this, WMI needs a repair; please tell the helpdesk the error code.</source>
        <translation>계속 이러면 WMI를 복구해야 합니다. 헬프데스크에 오류 코드를 알려 주세요.</translation>
    </message>
    <message>
        <source>The file that tells Windows&apos; management interface (WMI) about licenses is missing or damaged.</source>
        <translation>Windows 관리 인터페이스(WMI)에 라이선스를 알려 주는 파일이 없거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>It should start by itself whenever it is needed; this time it did not.</source>
        <translation>필요할 때 저절로 시작되어야 하는데 이번에는 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>Another service of Windows that it needs did not start.</source>
        <translation>이 서비스에 필요한 다른 Windows 서비스가 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>It may be stuck, or it is still waiting for an activation server that it cannot reach.</source>
        <translation>서비스가 멈춰 있거나, 연결되지 않는 정품 인증 서버를 아직 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>Windows was not started normally</source>
        <translation>Windows가 정상 모드로 시작되지 않았습니다</translation>
    </message>
    <message>
        <source>In safe mode, and while Windows is being set up, the licensing service does not start.</source>
        <translation>안전 모드에서나 Windows를 설치하는 동안에는 라이선스 서비스가 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>The licensing service is just stopping</source>
        <translation>라이선스 서비스가 막 멈추는 중입니다</translation>
    </message>
    <message>
        <source>The request came at that very moment. In a few seconds the service is available again.</source>
        <translation>바로 그 순간에 요청이 왔습니다. 몇 초 뒤면 다시 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Wait half a minute, then activate again.</source>
        <translation>30초쯤 기다린 다음 다시 정품 인증하세요.</translation>
    </message>
    <message>
        <source>An activation is already under way</source>
        <translation>이미 정품 인증이 진행 중입니다</translation>
    </message>
    <message>
        <source>Windows itself or another program is activating the same product. Two at once get in each other&apos;s way.</source>
        <translation>Windows나 다른 프로그램이 같은 제품을 정품 인증하고 있습니다. 동시에 하면 서로 방해가 됩니다.</translation>
    </message>
    <message>
        <source>Windows did not understand what was asked</source>
        <translation>Windows가 요청을 이해하지 못했습니다</translation>
    </message>
    <message>
        <source>One of the values has a form that Windows does not accept, such as the server&apos;s name or the port.</source>
        <translation>서버 이름이나 포트 같은 값 중에 Windows가 받아들이지 않는 형식이 있습니다.</translation>
    </message>
    <message>
        <source>Windows cannot do what was asked</source>
        <translation>Windows가 요청한 작업을 할 수 없습니다</translation>
    </message>
    <message>
        <source>This code is seen with Office; probably its licensing component is damaged.</source>
        <translation>Office에서 나타나는 코드입니다. Office의 라이선스 구성 요소가 손상된 것 같습니다.</translation>
    </message>
    <message>
        <source>Open Settings, Apps, choose Microsoft Office, Modify, and then Quick Repair.</source>
        <translation>설정, 앱에서 Microsoft Office를 선택하고 수정, 빠른 복구를 차례로 선택하세요.</translation>
    </message>
    <message>
        <source>Everything works until the grace period is over.</source>
        <translation>유예 기간이 끝날 때까지는 모두 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>It has to be activated again soon</source>
        <translation>곧 다시 정품 인증해야 합니다</translation>
    </message>
    <message>
        <source>It was not renewed for 180 days, or the hardware has changed. For a while everything still works.</source>
        <translation>180일 동안 갱신되지 않았거나 하드웨어가 바뀌었습니다. 당분간은 모두 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The activation has run out</source>
        <translation>정품 인증 기간이 끝났습니다</translation>
    </message>
    <message>
        <source>It was not renewed for 180 days. Your documents are safe, and it can be activated at any time.</source>
        <translation>180일 동안 갱신되지 않았습니다. 문서는 안전하며 언제든지 정품 인증할 수 있습니다.</translation>
    </message>
    <message>
        <source>The license is in its extra time</source>
        <translation>라이선스가 연장 기간에 들어갔습니다</translation>
    </message>
    <message>
        <source>This license was given for a limited time. That time is over, and an extension is running.</source>
        <translation>사용 기간이 정해진 라이선스입니다. 그 기간이 지나 지금은 연장 기간입니다.</translation>
    </message>
    <message>
        <source>Ask the helpdesk how this license is renewed.</source>
        <translation>이 라이선스를 갱신하는 방법을 헬프데스크에 문의하세요.</translation>
    </message>
    <message>
        <source>Windows does not recognize the license</source>
        <translation>Windows가 이 라이선스를 인식하지 못합니다</translation>
    </message>
    <message>
        <source>Microsoft&apos;s validation did not accept what is installed. For the time being everything works; a suitable key settles it.</source>
        <translation>설치된 제품이 Microsoft의 유효성 검사를 통과하지 못했습니다. 당분간은 모두 쓸 수 있으며, 맞는 키를 설치하면 해결됩니다.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s validation did not accept what is installed. Your documents are safe, and a suitable key settles it.</source>
        <translation>설치된 제품이 Microsoft의 유효성 검사를 통과하지 못했습니다. 문서는 안전하며, 맞는 키를 설치하면 해결됩니다.</translation>
    </message>
    <message>
        <source>Windows is not counted as genuine</source>
        <translation>Windows가 정품으로 인식되지 않습니다</translation>
    </message>
    <message>
        <source>On Windows 7 the update KB971033 does this to volume licenses; a blocked product key does it too.</source>
        <translation>Windows 7에서는 업데이트 KB971033 때문에 볼륨 라이선스에 이런 일이 생깁니다. 제품 키가 차단된 경우에도 생깁니다.</translation>
    </message>
    <message>
        <source>It is about the key, not about your rights. On Windows 7 the update KB971033 can be behind it.</source>
        <translation>키에 관한 문제이며 권한과는 상관이 없습니다. Windows 7에서는 업데이트 KB971033 때문일 수 있습니다.</translation>
    </message>
    <message>
        <source>The usual causes are damaged system files, or language packs that the edition does not allow.</source>
        <translation>대개 시스템 파일이 손상되었거나 이 버전에서 허용하지 않는 언어 팩이 설치된 경우입니다.</translation>
    </message>
    <message>
        <source>Before Windows is installed anew, keep a copy of your documents elsewhere.</source>
        <translation>Windows를 새로 설치하기 전에 문서를 다른 곳에 복사해 두세요.</translation>
    </message>
    <message>
        <source>It is activated with a digital license</source>
        <translation>디지털 라이선스로 정품 인증되어 있습니다</translation>
    </message>
    <message>
        <source>This is a note, not an error: the license belongs to this computer, or to a Microsoft account.</source>
        <translation>오류가 아니라 알림입니다. 라이선스가 이 PC 또는 Microsoft 계정에 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>It may be used without a time limit</source>
        <translation>기간 제한 없이 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>This is a note, not an error: the grace period of this product never ends.</source>
        <translation>오류가 아니라 알림입니다. 이 제품의 유예 기간은 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>An entry in the license store is missing</source>
        <translation>라이선스 저장소에 항목 하나가 없습니다</translation>
    </message>
    <message>
        <source>Often no product key is installed for this product; more rarely the license store of Windows is incomplete.</source>
        <translation>이 제품의 제품 키가 설치되어 있지 않은 경우가 많습니다. 드물게는 Windows 라이선스 저장소가 온전하지 않습니다.</translation>
    </message>
    <message>
        <source>Windows does not offer this for the product</source>
        <translation>이 제품에서는 지원되지 않는 작업입니다</translation>
    </message>
    <message>
        <source>The product has a kind of license that is not activated this way.</source>
        <translation>이 방법으로 정품 인증하지 않는 종류의 라이선스입니다.</translation>
    </message>
    <message>
        <source>Windows does not allow this at the moment</source>
        <translation>Windows에서 지금은 허용하지 않는 작업입니다</translation>
    </message>
    <message>
        <source>A rule of your organization, or the state of the product, stands against it.</source>
        <translation>소속 기관의 규칙이나 제품의 현재 상태 때문입니다.</translation>
    </message>
    <message>
        <source>The license was not found or is not valid</source>
        <translation>라이선스가 없거나 올바르지 않습니다</translation>
    </message>
    <message>
        <source>Perhaps the product was never activated on this computer, or its stored license is damaged.</source>
        <translation>이 PC에서 정품 인증한 적이 없는 제품이거나, 저장된 라이선스가 손상되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The license store of Windows does not add up</source>
        <translation>라이선스 저장소의 내용이 서로 맞지 않습니다</translation>
    </message>
    <message>
        <source>The file in which Windows keeps its licenses is damaged, or Windows may not read it. Your documents are safe.</source>
        <translation>Windows가 라이선스를 보관하는 파일이 손상되었거나 읽을 권한이 없습니다. 문서는 안전합니다.</translation>
    </message>
    <message>
        <source>Windows could not make sense of the license</source>
        <translation>Windows가 라이선스를 해석하지 못했습니다</translation>
    </message>
    <message>
        <source>License files are damaged or were changed. Your documents are safe.</source>
        <translation>라이선스 파일이 손상되었거나 바뀌었습니다. 문서는 안전합니다.</translation>
    </message>
    <message>
        <source>Windows could not use the license</source>
        <translation>Windows가 라이선스를 쓰지 못했습니다</translation>
    </message>
    <message>
        <source>The file in which Windows keeps its licenses is probably damaged. Your documents are safe.</source>
        <translation>Windows가 라이선스를 보관하는 파일이 손상된 것 같습니다. 문서는 안전합니다.</translation>
    </message>
    <message>
        <source>The protected license data has changed</source>
        <translation>보호된 라이선스 데이터가 바뀌었습니다</translation>
    </message>
    <message>
        <source>Something other than Windows wrote to it, or the disk has a fault.</source>
        <translation>Windows가 아닌 다른 것이 데이터를 썼거나 디스크에 문제가 있습니다.</translation>
    </message>
    <message>
        <source>The license state was reset</source>
        <translation>라이선스 상태가 초기화되었습니다</translation>
    </message>
    <message>
        <source>After such a reset (rearm) Windows has to be restarted before it can be activated.</source>
        <translation>이렇게 초기화(rearm)한 뒤에는 Windows를 다시 시작해야 정품 인증할 수 있습니다.</translation>
    </message>
    <message>
        <source>The license state cannot be reset any more</source>
        <translation>라이선스 상태를 더 이상 초기화할 수 없습니다</translation>
    </message>
    <message>
        <source>Windows allows only a few resets (rearm), and they are used up. Activation itself does not need one.</source>
        <translation>Windows는 초기화(rearm)를 몇 번만 허용하는데 그 횟수를 다 썼습니다. 정품 인증 자체에는 초기화가 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>A program that reaches deep into Windows, or a damaged disk, can cause this.</source>
        <translation>Windows 깊숙이 작동하는 프로그램이나 손상된 디스크 때문일 수 있습니다.</translation>
    </message>
    <message>
        <source>The clock was set back, for example, or the small battery inside the computer is empty.</source>
        <translation>시계를 뒤로 돌렸거나 PC 안의 작은 전지가 다 된 경우 등입니다.</translation>
    </message>
    <message>
        <source>Windows has to be activated anew</source>
        <translation>Windows를 새로 정품 인증해야 합니다</translation>
    </message>
    <message>
        <source>Windows has rebuilt its license store after damage; with the next activation it is complete again.</source>
        <translation>Windows가 손상된 라이선스 저장소를 다시 만들었습니다. 다음 정품 인증으로 복구가 끝납니다.</translation>
    </message>
    <message>
        <source>DNS has no entry for an activation server</source>
        <translation>DNS에 정품 인증 서버 항목이 없습니다</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>서버의 이름을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>The key does not go with the license files</source>
        <translation>키와 라이선스 파일이 맞지 않습니다</translation>
    </message>
    <message>
        <source>The firmware&apos;s key is for another edition</source>
        <translation>펌웨어의 키가 다른 버전용입니다</translation>
    </message>
    <message>
        <source>License files of this product are missing</source>
        <translation>이 제품의 라이선스 파일이 없습니다</translation>
    </message>
    <message>
        <source>This computer has no Windows marker</source>
        <translation>이 PC에는 Windows 표시가 없습니다</translation>
    </message>
    <message>
        <source>The maker&apos;s license has no marker</source>
        <translation>제조업체 라이선스에 표시가 없습니다</translation>
    </message>
    <message>
        <source>The Windows marker in the firmware is missing: the computer was perhaps sold without Windows, or its main board was replaced.</source>
        <translation>펌웨어에 Windows 표시가 없습니다. Windows 없이 판매된 PC이거나 메인보드를 교체했을 수 있습니다.</translation>
    </message>
    <message>
        <source>The marker in the firmware is out of date</source>
        <translation>펌웨어의 표시가 오래되었습니다</translation>
    </message>
    <message>
        <source>The maker&apos;s license cannot be read</source>
        <translation>제조업체 라이선스를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>It is missing from the firmware or damaged. Often the main board was replaced, and the maker&apos;s data was not written to the new one.</source>
        <translation>펌웨어에 이 라이선스가 없거나 손상되었습니다. 메인보드를 교체하면서 제조업체의 데이터를 새 메인보드에 기록하지 않은 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Microsoft has locked this key</source>
        <translation>Microsoft에서 이 키를 잠갔습니다</translation>
    </message>
    <message>
        <source>Microsoft does not accept this key</source>
        <translation>Microsoft에서 이 키를 받아들이지 않습니다</translation>
    </message>
    <message>
        <source>This key has reached its limit</source>
        <translation>이 키는 사용 횟수를 모두 썼습니다</translation>
    </message>
    <message>
        <source>The key (MAK) has no activations left</source>
        <translation>이 키(MAK)의 정품 인증 횟수를 모두 썼습니다</translation>
    </message>
    <message>
        <source>The key (MAK) has no extra activations left</source>
        <translation>추가 정품 인증 횟수도 다 썼습니다(MAK)</translation>
    </message>
    <message>
        <source>The key does not activate on the internet</source>
        <translation>이 키로는 인터넷 정품 인증을 할 수 없습니다</translation>
    </message>
    <message>
        <source>The key does not apply in this region</source>
        <translation>이 지역에서 쓸 수 없는 키입니다</translation>
    </message>
    <message>
        <source>Microsoft could not activate with this key</source>
        <translation>이 키로는 Microsoft 정품 인증이 안 됩니다</translation>
    </message>
    <message>
        <source>Microsoft no longer allows this key</source>
        <translation>Microsoft에서 더는 허용하지 않는 키입니다</translation>
    </message>
    <message>
        <source>The server is waiting for more computers</source>
        <translation>서버가 더 많은 PC를 기다리고 있습니다</translation>
    </message>
    <message>
        <source>No activation service is at this address</source>
        <translation>이 주소에는 정품 인증 서비스가 없습니다</translation>
    </message>
    <message>
        <source>The activation server is not activated</source>
        <translation>정품 인증 서버가 인증되어 있지 않습니다</translation>
    </message>
    <message>
        <source>This server does not serve this product</source>
        <translation>이 서버는 이 제품을 지원하지 않습니다</translation>
    </message>
    <message>
        <source>The server cannot run in a virtual machine</source>
        <translation>서버가 가상 머신에서 작동하지 않습니다</translation>
    </message>
    <message>
        <source>No activation in Active Directory</source>
        <translation>Active Directory에 정품 인증이 없습니다</translation>
    </message>
    <message>
        <source>Active Directory is too old for this</source>
        <translation>Active Directory가 오래되었습니다</translation>
    </message>
    <message>
        <source>The server could not publish its name</source>
        <translation>서버가 이름을 등록하지 못했습니다</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server was not reached</source>
        <translation>Microsoft 서버에 연결하지 못했습니다</translation>
    </message>
    <message>
        <source>A proxy asks for a password</source>
        <translation>프록시에서 암호를 묻습니다</translation>
    </message>
    <message>
        <source>The two IDs do not belong together</source>
        <translation>두 ID가 서로 맞지 않습니다</translation>
    </message>
    <message>
        <source>Windows&apos; license management is not there</source>
        <translation>Windows 라이선스 관리를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>The license management does not load</source>
        <translation>라이선스 관리를 불러올 수 없습니다</translation>
    </message>
    <message>
        <source>Windows&apos; licensing service is switched off</source>
        <translation>Windows 라이선스 서비스가 꺼져 있습니다</translation>
    </message>
    <message>
        <source>Windows&apos; licensing service is not running</source>
        <translation>Windows 라이선스 서비스가 멈춰 있습니다</translation>
    </message>
    <message>
        <source>Windows&apos; licensing service could not start</source>
        <translation>Windows 라이선스 서비스를 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>The licensing service cannot do this now</source>
        <translation>지금은 라이선스 서비스를 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Not activated yet, but in the grace period</source>
        <translation>아직 정품 인증되지 않았으며 유예 기간입니다</translation>
    </message>
    <message>
        <source>The time to put the license right is over</source>
        <translation>라이선스를 바로잡을 기간이 지났습니다</translation>
    </message>
    <message>
        <source>The validation finds the key blocked</source>
        <translation>유효성 검사에서 키가 차단되어 있습니다</translation>
    </message>
    <message>
        <source>The validation did not accept this Windows</source>
        <translation>이 Windows가 유효성 검사에서 막혔습니다</translation>
    </message>
    <message>
        <source>A protected file of Windows has changed</source>
        <translation>Windows의 보호된 파일이 바뀌었습니다</translation>
    </message>
    <message>
        <source>The clock and Windows&apos; own time differ</source>
        <translation>시계가 Windows의 기록과 맞지 않습니다</translation>
    </message>
    <message>
        <source>Windows&apos; licensing service cannot be started</source>
        <translation>Windows의 라이선스 서비스를 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>A file of this service is not the one that Microsoft has signed (error 577). Malicious programs change it, and tools that go around activation.</source>
        <translation>이 서비스의 파일이 Microsoft가 서명한 파일이 아닙니다(오류 577). 악성 프로그램이나 정품 인증을 우회하는 도구가 파일을 바꾸는 경우가 있습니다.</translation>
    </message>
    <message>
        <source>Ask the helpdesk to check this computer for malicious programs and to repair the system files.</source>
        <translation>헬프데스크에 이 PC의 악성 프로그램 검사와 시스템 파일 복구를 요청해 주세요.</translation>
    </message>
    <message>
        <source>It is activated for a limited time</source>
        <translation>기간이 정해진 라이선스로 정품 인증되어 있습니다</translation>
    </message>
    <message>
        <source>This is a note, not an error: a subscription or another license with an end is within its time.</source>
        <translation>오류가 아니라 알림입니다. 구독이나 기간이 정해진 라이선스가 아직 유효합니다.</translation>
    </message>
    <message>
        <source>No valid license was found for this computer</source>
        <translation>이 PC의 유효한 라이선스를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Windows asked Microsoft for a digital license and got none. Often the main board is new, or Windows was set up without the client setup key of your organization.</source>
        <translation>Windows가 Microsoft에 디지털 라이선스를 물었지만 없었습니다. 메인보드를 바꾸었거나, 소속 기관의 클라이언트 설정 키 없이 Windows를 설치한 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Windows could not change its edition</source>
        <translation>Windows 버전을 바꿀 수 없습니다</translation>
    </message>
    <message>
        <source>Seen when a product key is to turn one edition into another, such as Home into Pro, and Microsoft finds no license for the new one.</source>
        <translation>제품 키로 Home에서 Pro처럼 다른 버전으로 바꾸려는데, Microsoft가 새 버전의 라이선스를 찾지 못할 때 나타납니다.</translation>
    </message>
    <message>
        <source>Active Directory cannot be reached</source>
        <translation>Active Directory에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>Inside a domain, Windows asks Active Directory first. No server of the domain answered, as is normal outside the organization&apos;s network.</source>
        <translation>도메인 안에서 Windows는 먼저 Active Directory에 묻습니다. 도메인의 서버가 모두 응답하지 않았습니다. 기관의 네트워크 밖에서는 정상입니다.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s licensing server is busy</source>
        <translation>Microsoft의 라이선스 서버가 바쁩니다</translation>
    </message>
    <message>
        <source>The fault lies on Microsoft&apos;s side and is usually soon over. Activation by your organization&apos;s server does not ask there.</source>
        <translation>Microsoft 쪽의 문제이며 대개 곧 해결됩니다. 소속 기관의 서버로 정품 인증할 때는 그곳에 묻지 않습니다.</translation>
    </message>
    <message>
        <source>A part of Windows was refused access</source>
        <translation>Windows의 일부가 접근을 거부당했습니다</translation>
    </message>
    <message>
        <source>The licensing service itself, or a program that protects this computer, may not read the license files. More rights for you may not be enough.</source>
        <translation>라이선스 서비스가 라이선스 파일을 읽지 못하거나, 이 PC를 보호하는 프로그램이 막는 것 같습니다. 권한을 높이는 것만으로는 부족할 수 있습니다.</translation>
    </message>
    <message>
        <source>The license management failed without a reason</source>
        <translation>라이선스 관리가 이유 없이 실패했습니다</translation>
    </message>
    <message>
        <source>Windows&apos; management interface (WMI) only says that something went wrong. Often the licensing service is stuck.</source>
        <translation>Windows 관리 인터페이스(WMI)가 문제가 있다고만 알립니다. 라이선스 서비스가 멈춘 경우가 많습니다.</translation>
    </message>
    <message>
        <source>The license management did not find it</source>
        <translation>라이선스 관리에서 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Windows&apos; management interface (WMI) has no such entry: the product was removed meanwhile, or a license is missing.</source>
        <translation>Windows 관리 인터페이스(WMI)에 그런 항목이 없습니다. 제품이 그사이 제거되었거나 라이선스가 빠져 있습니다.</translation>
    </message>
    <message>
        <source>The license management did not start</source>
        <translation>라이선스 관리가 시작되지 않았습니다</translation>
    </message>
    <message>
        <source>A part of Windows&apos; management interface (WMI) could not be prepared. Often the licensing service is switched off or stuck.</source>
        <translation>Windows 관리 인터페이스(WMI)의 일부를 준비하지 못했습니다. 라이선스 서비스가 꺼져 있거나 멈춘 경우가 많습니다.</translation>
    </message>
    <message>
        <source>The question to Windows was broken off</source>
        <translation>Windows에 묻던 것이 중단되었습니다</translation>
    </message>
    <message>
        <source>Windows&apos; management interface (WMI) ended it, mostly because it took too long or the computer was shutting down.</source>
        <translation>Windows 관리 인터페이스(WMI)가 끝냈습니다. 대개 너무 오래 걸렸거나 PC가 꺼지는 중이었기 때문입니다.</translation>
    </message>
    <message>
        <source>A component of Windows is not registered</source>
        <translation>Windows 구성 요소가 등록되어 있지 않습니다</translation>
    </message>
    <message>
        <source>A program was asked for that this Windows does not know (COM). It was removed, or the system files are damaged.</source>
        <translation>이 Windows가 모르는 프로그램을 요청받았습니다(COM). 제거되었거나 시스템 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>A component of Windows did not start</source>
        <translation>Windows 구성 요소가 시작되지 않았습니다</translation>
    </message>
    <message>
        <source>A program that Windows needs for this was started and did not report in time. The computer may be very busy, or the licensing service is stuck.</source>
        <translation>Windows가 필요한 프로그램을 시작했지만 제때 응답하지 않았습니다. PC가 매우 바쁘거나 라이선스 서비스가 멈춘 것 같습니다.</translation>
    </message>
    <message>
        <source>Windows failed without saying why</source>
        <translation>Windows가 이유를 알리지 않고 실패했습니다</translation>
    </message>
    <message>
        <source>This code only means that something went wrong. The network and the product key may be in order.</source>
        <translation>이 코드는 문제가 있었다는 뜻일 뿐입니다. 네트워크와 제품 키는 정상일 수 있습니다.</translation>
    </message>
    <message>
        <source>A script or PowerShell ended with an error</source>
        <translation>스크립트나 PowerShell이 오류로 끝났습니다</translation>
    </message>
    <message>
        <source>The code comes from .NET and does not say what happened. The words beside it do; the code behind it may stand there, too.</source>
        <translation>이 코드는 .NET에서 온 것이며 무슨 일인지 알려 주지 않습니다. 옆의 글에 설명이 있고, 실제 코드도 거기 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Please send the whole output to the helpdesk.</source>
        <translation>출력된 내용 전체를 헬프데스크에 보내 주세요.</translation>
    </message>
    <message>
        <source>Windows did not find a file that it needs</source>
        <translation>Windows가 필요한 파일을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>A license file or a setting is missing, such as after a cleaning program or a broken update.</source>
        <translation>라이선스 파일이나 설정이 없습니다. 정리 프로그램을 썼거나 업데이트가 끊긴 뒤에 그럴 수 있습니다.</translation>
    </message>
    <message>
        <source>Windows could not install a component</source>
        <translation>Windows가 구성 요소를 설치하지 못했습니다</translation>
    </message>
    <message>
        <source>It is from an update or a change of edition and not from activation itself. Often a restart is waiting, or space is short.</source>
        <translation>정품 인증이 아니라 업데이트나 버전 변경에서 나온 코드입니다. 다시 시작을 기다리거나 공간이 부족한 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Windows cannot use the data it got</source>
        <translation>Windows가 받은 데이터를 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Since Windows 8: the server that is set answers wrongly or is this very computer, or the license store is damaged, as on a copied disk. On Windows 7: the system lost the right to read its own settings.</source>
        <translation>Windows 8부터는 설정된 서버의 답이 맞지 않거나 그 서버가 이 PC 자신이거나, 복제한 디스크처럼 라이선스 저장소가 손상된 경우입니다. Windows 7에서는 시스템이 설정을 읽을 권한을 잃은 경우입니다.</translation>
    </message>
    <message>
        <source>Windows ran into a number that is too large</source>
        <translation>Windows가 너무 큰 수를 만났습니다</translation>
    </message>
    <message>
        <source>Arithmetic inside Windows overflowed (error 534). The code does not say where; a date that is far off or damaged data may be the cause.</source>
        <translation>Windows 안의 계산이 범위를 넘었습니다(오류 534). 코드는 어디인지 알려 주지 않으며, 날짜가 크게 다르거나 데이터가 손상되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>An entry of the license store is damaged</source>
        <translation>라이선스 저장소의 항목이 손상되었습니다</translation>
    </message>
    <message>
        <source>A license that Windows has stored is not as it was written. Your documents are safe.</source>
        <translation>Windows가 저장한 라이선스가 기록할 때와 다릅니다. 문서는 안전합니다.</translation>
    </message>
    <message>
        <source>Use this program instead; it needs no script.</source>
        <translation>대신 이 프로그램을 쓰세요. 스크립트가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Whoever makes the disk image runs “sysprep /generalize” before it is copied.</source>
        <translation>디스크 이미지를 만드는 분이 복제하기 전에 “sysprep /generalize” 명령을 실행하세요.</translation>
    </message>
    <message>
        <source>Activate instead; that makes a reset unnecessary.</source>
        <translation>초기화하지 말고 정품 인증하세요. 그러면 초기화가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Switch off the TUN mode of the proxy program, or quit it.</source>
        <translation>프록시 프로그램의 TUN 모드를 끄거나 종료하세요.</translation>
    </message>
    <message>
        <source>Restart the computer, then let this program remove it again.</source>
        <translation>PC를 다시 시작한 다음, 이 프로그램으로 다시 제거하세요.</translation>
    </message>
    <message>
        <source>Office&apos;s uninstaller did not start</source>
        <translation>Office 제거 프로그램이 시작되지 않았습니다</translation>
    </message>
    <message>
        <source>Office removes itself by a service in the background, and that did not take the order. Nothing was removed.</source>
        <translation>Office는 백그라운드 서비스가 제거하는데, 그 서비스가 요청을 받지 않았습니다. 아무것도 제거되지 않았습니다.</translation>
    </message>
    <message>
        <source>Office&apos;s uninstaller did not get to the end</source>
        <translation>Office 제거 프로그램이 끝까지 가지 못했습니다</translation>
    </message>
    <message>
        <source>It was stopped, an Office program was still open, another installation was running, or the disk is full.</source>
        <translation>중간에 멈췄거나, Office 프로그램이 열려 있었거나, 다른 설치가 진행 중이었거나, 디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Close all Office programs, and wait until nothing else is being installed.</source>
        <translation>Office 프로그램을 모두 닫고, 다른 설치가 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Office&apos;s uninstaller does not know this product</source>
        <translation>Office 제거 프로그램이 이 제품을 알지 못합니다</translation>
    </message>
    <message>
        <source>Windows lists the product, but Office itself does not. Often an earlier removal broke off.</source>
        <translation>Windows 목록에는 있지만 Office 자체 목록에는 없습니다. 이전 제거가 중간에 끊긴 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Windows Installer broke off</source>
        <translation>Windows Installer가 중단되었습니다</translation>
    </message>
    <message>
        <source>Often an Office of another kind is in the way: 32-bit beside 64-bit, or one that was installed in another way.</source>
        <translation>다른 종류의 Office 때문인 경우가 많습니다. 32비트와 64비트가 섞여 있거나, 다른 방식으로 설치된 Office입니다.</translation>
    </message>
    <message>
        <source>Another installation is running</source>
        <translation>다른 설치가 진행 중입니다</translation>
    </message>
    <message>
        <source>Windows installs or removes one program at a time.</source>
        <translation>Windows는 한 번에 한 프로그램만 설치하거나 제거합니다.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then let this program remove it again.</source>
        <translation>끝날 때까지 기다린 다음, 이 프로그램으로 다시 제거하세요.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Please tell the helpdesk the error code.</source>
        <translation>헬프데스크에 오류 코드를 알려 주세요.</translation>
    </message>
    <message>
        <source>Windows reported an error that is not in our list</source>
        <translation>목록에 없는 오류를 Windows가 알려 왔습니다</translation>
    </message>
    <message>
        <source>This program knows no explanation for it.</source>
        <translation>이 프로그램에는 이 오류에 대한 설명이 없습니다.</translation>
    </message>
    <message>
        <source>Run the check; it may find the cause.</source>
        <translation>확인을 실행하세요. 원인을 찾을 수도 있습니다.</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who can help</comment>
        <translation>사용자</translation>
    </message>
    <message>
        <source>The helpdesk</source>
        <comment>who can help</comment>
        <translation>헬프데스크</translation>
    </message>
    <message>
        <source>The administrators of the KMS host</source>
        <comment>who can help</comment>
        <translation>KMS 호스트의 관리자</translation>
    </message>
    <message>
        <source>These are the words of %1.</source>
        <extracomment>%1: name of an organization.</extracomment>
        <translation>다음 기관의 안내입니다: %1.</translation>
    </message>
    <message>
        <source>%1 advises: %2</source>
        <extracomment>%1: name of an organization; %2: what it advises, one or more sentences.</extracomment>
        <translation>%1 안내: %2</translation>
    </message>
    <message>
        <source>%1 says about it: %2</source>
        <extracomment>%1: name of an organization; %2: what it says about an error code, one or more sentences.</extracomment>
        <translation>이에 대한 %1 설명: %2</translation>
    </message>
    <message>
        <source>You are on your organization&apos;s network: tell the helpdesk the error code.</source>
        <translation>소속 기관의 네트워크에 연결되어 있습니다. 헬프데스크에 오류 코드를 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>It worked</source>
        <translation>성공했습니다</translation>
    </message>
    <message>
        <source>This is a success and not an error; nothing has to be put right.</source>
        <translation>오류가 아니라 성공입니다. 고칠 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Stopped at your request</source>
        <translation>요청에 따라 멈췄습니다</translation>
    </message>
    <message>
        <source>What was already done stays done.</source>
        <translation>이미 끝난 작업은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>원하실 때 다시 시작하세요.</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>시간이 너무 오래 걸렸습니다</translation>
    </message>
    <message>
        <source>No answer came in time. Right after a start, or during updates, this happens.</source>
        <translation>제때 응답이 오지 않았습니다. PC를 막 켰거나 업데이트 중일 때 생길 수 있습니다.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>몇 분 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Administrator rights are needed</source>
        <translation>관리자 권한이 필요합니다</translation>
    </message>
    <message>
        <source>Windows only lets an administrator make this change.</source>
        <translation>이 변경은 관리자만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Try again, and choose Yes when Windows asks for permission.</source>
        <translation>다시 시도하고 Windows에서 물으면 “예”를 선택하세요.</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>대상이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>This computer has changed since it was checked.</source>
        <translation>확인한 뒤에 이 PC가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Check again, then go on.</source>
        <translation>다시 확인한 다음 계속하세요.</translation>
    </message>
    <message>
        <source>This computer does not allow it</source>
        <translation>이 PC에서는 허용되지 않습니다</translation>
    </message>
    <message>
        <source>This setting is managed from elsewhere, or does not exist here.</source>
        <translation>이 설정은 다른 곳에서 관리하거나 여기에는 없습니다.</translation>
    </message>
    <message>
        <source>Ask the people who manage this computer.</source>
        <translation>이 PC를 관리하는 분에게 문의하세요.</translation>
    </message>
    <message>
        <source>The other side said no</source>
        <translation>상대방이 거절했습니다</translation>
    </message>
    <message>
        <source>The server, or the program, did not accept the request.</source>
        <translation>서버나 프로그램이 요청을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>서버에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>The connection was perhaps lost in the middle.</source>
        <translation>연결이 도중에 끊겼을 수 있습니다.</translation>
    </message>
    <message>
        <source>Connect to the network again and try once more.</source>
        <translation>네트워크에 다시 연결하고 한 번 더 시도하세요.</translation>
    </message>
    <message>
        <source>The answer made no sense</source>
        <translation>응답을 이해할 수 없습니다</translation>
    </message>
    <message>
        <source>Something else than expected answered.</source>
        <translation>예상하지 못한 곳에서 응답했습니다.</translation>
    </message>
    <message>
        <source>Windows did not accept it</source>
        <translation>Windows에서 받아들이지 않았습니다</translation>
    </message>
    <message>
        <source>Windows gave no reason.</source>
        <translation>Windows에서 이유를 알려 주지 않았습니다.</translation>
    </message>
    <message>
        <source>Try again; a second try is often enough.</source>
        <translation>다시 시도하세요. 두 번째에 되는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>The change did not take hold</source>
        <translation>변경이 적용되지 않았습니다</translation>
    </message>
    <message>
        <source>Windows reported no error, but looking again shows the old state.</source>
        <translation>Windows에서 오류는 없었지만 다시 보니 이전 상태 그대로입니다.</translation>
    </message>
    <message>
        <source>Your organization does not provide for this</source>
        <translation>소속 기관에서 허용하지 않은 변경입니다</translation>
    </message>
    <message>
        <source>This program only makes changes that the site profile allows.</source>
        <translation>이 프로그램은 기관 프로필에서 허용한 것만 바꿉니다.</translation>
    </message>
    <message>
        <source>A file could not be written</source>
        <translation>파일을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Every change is noted down first, so that it can be put back. Without that note nothing is changed.</source>
        <translation>나중에 되돌릴 수 있도록 모든 변경을 먼저 기록합니다. 기록할 수 없으면 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>See whether the disk is full, then try again.</source>
        <translation>디스크가 가득 찼는지 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Something else is at work</source>
        <translation>다른 작업이 진행 중입니다</translation>
    </message>
    <message>
        <source>A program is still open, or another installation is running.</source>
        <translation>프로그램이 아직 열려 있거나 다른 설치가 진행 중입니다.</translation>
    </message>
    <message>
        <source>Close it, or wait until it has finished; then try again.</source>
        <translation>닫거나 끝날 때까지 기다린 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>It broke off in the middle</source>
        <translation>도중에 끊겼습니다</translation>
    </message>
    <message>
        <source>What was done up to then is noted down.</source>
        <translation>그때까지 한 작업은 기록되어 있습니다.</translation>
    </message>
    <message>
        <source>This program made a mistake</source>
        <translation>이 프로그램에 오류가 생겼습니다</translation>
    </message>
    <message>
        <source>It is not your doing.</source>
        <translation>사용자의 잘못이 아닙니다.</translation>
    </message>
    <message>
        <source>Try again; if it stays like this, please tell the helpdesk.</source>
        <translation>다시 시도하세요. 계속 이러면 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>Somebody else may have written here</source>
        <translation>다른 사람이 고쳤을 수 있습니다</translation>
    </message>
    <message>
        <source>A file or folder of this program can be changed without administrator rights. To be on the safe side it is not used.</source>
        <translation>이 프로그램의 파일이나 폴더를 관리자 권한 없이도 바꿀 수 있게 되어 있습니다. 안전을 위해 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Show this to the people who look after this computer; the report names the folder.</source>
        <translation>이 PC를 관리하는 분께 이 내용을 보여 주세요. 보고서에 폴더 이름이 적혀 있습니다.</translation>
    </message>
    <message>
        <source>This computer does not ask for a password here</source>
        <translation>이 PC에서는 여기서 암호를 묻지 않습니다</translation>
    </message>
    <message>
        <source>The people who manage this computer have set it so that Windows says no by itself. It is not your doing.</source>
        <translation>이 PC를 관리하는 쪽에서 Windows가 바로 거절하도록 설정해 두었습니다. 사용자의 잘못이 아닙니다.</translation>
    </message>
    <message>
        <source>Ask them to sign in and start this program.</source>
        <translation>그분들께 로그인해서 이 프로그램을 시작해 달라고 부탁하세요.</translation>
    </message>
    <message>
        <source>The recording does not show it</source>
        <translation>기록에 나와 있지 않습니다</translation>
    </message>
    <message>
        <source>This practice computer was made from a recording of a real one, and nobody asked this there.</source>
        <translation>이 연습용 PC는 실제 PC의 기록으로 만들었으며, 그때 이것은 묻지 않았습니다.</translation>
    </message>
    <message>
        <source>Record the real computer again if you need to know it.</source>
        <translation>알아야 한다면 실제 PC를 다시 기록해 주세요.</translation>
    </message>
    <message>
        <source>The list of earlier changes cannot be read</source>
        <translation>이전 변경 목록을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>It is damaged, or a newer version of this program has written it. It was not thrown away.</source>
        <translation>목록이 손상되었거나 이 프로그램의 새 버전이 쓴 것입니다. 내용은 지워지지 않았습니다.</translation>
    </message>
    <message>
        <source>Start the newest version of this program; if it stays like this, please tell the helpdesk.</source>
        <translation>이 프로그램의 최신 버전을 시작해 주세요. 그래도 같으면 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <extracomment>%1: &quot;0xC004F074&quot;.</extracomment>
        <translation>오류 코드: %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>The answer took too long. Right after a start this is normal.</source>
        <translation>응답이 너무 오래 걸렸습니다. PC를 막 켰을 때는 정상입니다.</translation>
    </message>
    <message>
        <source>Windows only tells this to an administrator.</source>
        <translation>이 정보는 관리자만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>This system has no answer to this question.</source>
        <translation>이 시스템에서는 알 수 없는 항목입니다.</translation>
    </message>
    <message>
        <source>Windows answered with error %1.</source>
        <extracomment>%1: error code such as 0xC004F074.</extracomment>
        <translation>Windows에서 오류 %1 응답을 보냈습니다.</translation>
    </message>
    <message>
        <source>The answer made no sense.</source>
        <translation>응답을 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>Could not find out</source>
        <translation>알아내지 못했습니다</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <translation>잠시 기다렸다가 다시 확인하세요.</translation>
    </message>
    <message>
        <source>You may still go on; nothing has been changed.</source>
        <translation>계속해도 됩니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Waiting for an earlier answer</source>
        <translation>앞 항목의 결과를 기다립니다</translation>
    </message>
    <message>
        <source>This comes first: %1.</source>
        <extracomment>%1: name of a check, such as &quot;Server name&quot;.</extracomment>
        <translation>먼저 해결할 항목: %1.</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>여기에서는 필요하지 않습니다</translation>
    </message>
    <message>
        <source>Your organization does not ask for this.</source>
        <translation>소속 기관에서 요구하지 않는 항목입니다.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>확인하지 않았습니다</translation>
    </message>
    <message>
        <source>The check was stopped before this was looked at.</source>
        <translation>이 항목을 보기 전에 확인이 멈췄습니다.</translation>
    </message>
    <message>
        <source>the activation server</source>
        <extracomment>Stands where the name of a server would stand, in the middle of a sentence.</extracomment>
        <translation>정품 인증 서버</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>verdict</comment>
        <translation>정상</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>verdict</comment>
        <translation>권장</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>verdict</comment>
        <translation>조치 필요</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <comment>verdict</comment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>verdict</comment>
        <translation>확인 안 함</translation>
    </message>
    <message>
        <source>The recording of this computer does not show it.</source>
        <translation>이 PC의 기록에는 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Only %1 needs this server; the other products have one that answers.</source>
        <extracomment>%1: names of products.</extracomment>
        <translation>이 서버는 %1에만 필요합니다. 다른 제품의 서버는 응답하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>FirmwareMarkerText</name>
    <message>
        <source>The firmware has its Windows marker</source>
        <translation>펌웨어에 Windows 표시가 있습니다</translation>
    </message>
    <message>
        <source>The firmware asks for nothing special</source>
        <translation>펌웨어에는 특별한 조건이 없습니다</translation>
    </message>
    <message>
        <source>The firmware has no Windows marker</source>
        <translation>펌웨어에 Windows 표시가 없습니다</translation>
    </message>
    <message>
        <source>This computer was perhaps sold without Windows. If activation fails with error 0xC004F035, this is the reason.</source>
        <translation>이 PC는 Windows 없이 판매되었을 수 있습니다. 정품 인증이 오류 0xC004F035로 실패하면 이것이 원인입니다.</translation>
    </message>
    <message>
        <source>You can go on; this program does not touch the firmware.</source>
        <translation>계속해도 됩니다. 이 프로그램은 펌웨어를 바꾸지 않습니다.</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>In a console, run “slmgr.vbs /dlv” and “activationctl status”.</source>
        <translation>콘솔에서 “slmgr.vbs /dlv”와 “activationctl status”를 실행하세요.</translation>
    </message>
    <message>
        <source>Both say the same of every product, days included.</source>
        <translation>모든 제품에 대해 둘의 내용이 같고 일수도 같습니다.</translation>
    </message>
    <message>
        <source>Pull out the network cable or turn Wi-Fi off, and run “activationctl check”.</source>
        <translation>네트워크 케이블을 뽑거나 Wi-Fi를 끄고 “activationctl check”를 실행하세요.</translation>
    </message>
    <message>
        <source>It ends within four seconds; checks 6 to 8 say what is missing.</source>
        <translation>4초 안에 끝나고, 6번부터 8번까지의 검사가 무엇이 없는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Outside your organization&apos;s network, with its VPN off, run “activationctl check --wait”; then connect the VPN.</source>
        <translation>소속 기관의 네트워크 밖에서 VPN을 끈 채 “activationctl check --wait”를 실행한 다음 VPN을 연결하세요.</translation>
    </message>
    <message>
        <source>It goes on by itself when the VPN is connected.</source>
        <translation>VPN이 연결되면 저절로 계속됩니다.</translation>
    </message>
    <message>
        <source>Start the program with a double-click.</source>
        <translation>프로그램을 두 번 클릭해 시작하세요.</translation>
    </message>
    <message>
        <source>A window comes first. Windows asks for permission only after a button with a shield was pressed.</source>
        <translation>창이 먼저 나타납니다. 방패가 있는 버튼을 누른 뒤에야 Windows가 허용할지 묻습니다.</translation>
    </message>
    <message>
        <source>On screen 4-1 press 1, and answer Windows with No.</source>
        <translation>화면 4-1에서 1을 누르고, Windows의 물음에 “아니요”로 답하세요.</translation>
    </message>
    <message>
        <source>The same screen says that nothing was changed.</source>
        <translation>같은 화면에서 아무것도 변경되지 않았다고 알려 줍니다.</translation>
    </message>
    <message>
        <source>Press 1 again, and answer Windows with Yes.</source>
        <translation>1을 다시 누르고, Windows의 물음에 “예”로 답하세요.</translation>
    </message>
    <message>
        <source>Screen 4-2, then screen 5-1 with a date 180 days ahead.</source>
        <translation>화면 4-2에 이어 화면 5-1이 나타나고, 180일 뒤의 날짜가 보입니다.</translation>
    </message>
    <message>
        <source>Run “slmgr.vbs /dlv” again.</source>
        <translation>“slmgr.vbs /dlv”를 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Windows is licensed, the KMS host is that of your organization, and the days are those of screen 5-1.</source>
        <translation>Windows는 정품 인증된 상태이고, KMS 호스트는 소속 기관의 것이며, 일수는 화면 5-1과 같습니다.</translation>
    </message>
    <message>
        <source>Cut the power during screen 4-2. Start the computer and the program again.</source>
        <translation>화면 4-2가 보이는 동안 전원을 끊고, PC와 프로그램을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>It says that the last run was cut off, and goes on.</source>
        <translation>지난 실행이 중간에 끊겼다고 알리고 계속합니다.</translation>
    </message>
    <message>
        <source>With a trial of Microsoft 365 installed, press 1 on screen 3-1.</source>
        <translation>Microsoft 365 평가판이 설치된 상태에서 화면 3-1의 1을 누르세요.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own uninstaller works, documents stay, and the bar moves until the product is gone.</source>
        <translation>Microsoft의 제거 프로그램이 진행하고, 문서는 그대로 남으며, 제품이 없어질 때까지 막대가 움직입니다.</translation>
    </message>
    <message>
        <source>The same once more; during screen 3-3 end the program in the task manager.</source>
        <translation>같은 일을 한 번 더 하되, 화면 3-3이 보이는 동안 작업 관리자에서 프로그램을 끝내세요.</translation>
    </message>
    <message>
        <source>The removal goes on, and the next start says so.</source>
        <translation>제거는 계속되고, 다음에 시작할 때 그렇게 알려 줍니다.</translation>
    </message>
    <message>
        <source>Restart when screen 3-4 asks for it.</source>
        <translation>화면 3-4에서 요청하면 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The program is there again after signing in, on the right screen.</source>
        <translation>로그인하면 프로그램이 알맞은 화면으로 다시 나타납니다.</translation>
    </message>
    <message>
        <source>Set the time zone to Tokyo and the clock one day wrong, and press the buttons of these two rows.</source>
        <translation>표준 시간대를 도쿄로, 시계를 하루 틀리게 설정하고, 이 두 줄의 버튼을 누르세요.</translation>
    </message>
    <message>
        <source>Both are right again, in other programs, too.</source>
        <translation>둘 다 다시 맞고, 다른 프로그램에서도 그렇습니다.</translation>
    </message>
    <message>
        <source>As administrator, run “activationctl undo”, then “slmgr.vbs /dlv”.</source>
        <translation>관리자로 “activationctl undo”를 실행한 다음 “slmgr.vbs /dlv”를 실행하세요.</translation>
    </message>
    <message>
        <source>It says what it said in step 1, except for the activation.</source>
        <translation>정품 인증을 빼면 1단계와 같은 내용이 나옵니다.</translation>
    </message>
    <message>
        <source>Turn on the Narrator and do steps 4 to 6 with your eyes closed.</source>
        <translation>내레이터를 켜고 눈을 감은 채 4단계부터 6단계까지 하세요.</translation>
    </message>
    <message>
        <source>Every screen, row and button is read out, beginning with the heading.</source>
        <translation>모든 화면과 줄과 버튼을 제목부터 읽어 줍니다.</translation>
    </message>
    <message>
        <source>Look at the window on 1366×768 at 150 %, and move it between two displays of different scale.</source>
        <translation>1366×768, 150% 배율에서 창을 보고, 배율이 다른 두 모니터 사이로 옮겨 보세요.</translation>
    </message>
    <message>
        <source>Nothing is cut off or blurred.</source>
        <translation>잘리거나 흐려진 곳이 없습니다.</translation>
    </message>
</context>
<context>
    <name>HostNameText</name>
    <message>
        <source>The activation server is known</source>
        <translation>정품 인증 서버를 알고 있습니다</translation>
    </message>
    <message>
        <source>The name service knows %1.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>DNS에서 찾은 이름: %1.</translation>
    </message>
    <message>
        <source>Your organization gives its address, so no name has to be looked up.</source>
        <translation>소속 기관에서 주소를 알려 주었으므로 이름을 찾을 필요가 없습니다.</translation>
    </message>
    <message>
        <source>The activation server is already set</source>
        <translation>정품 인증 서버가 이미 설정되어 있습니다</translation>
    </message>
    <message>
        <source>Your organization set it when it prepared this computer.</source>
        <translation>소속 기관에서 이 PC를 준비할 때 설정했습니다.</translation>
    </message>
    <message>
        <source>The network names its activation server</source>
        <translation>네트워크에서 정품 인증 서버를 알려 주었습니다</translation>
    </message>
    <message>
        <source>It was found by itself: %1.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>자동으로 찾았습니다: %1.</translation>
    </message>
    <message>
        <source>The activation server&apos;s name is not known here</source>
        <translation>여기에서는 정품 인증 서버의 이름을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>Nobody here knows %1. Often this name is only known inside the organization&apos;s network.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>여기에서는 다음 이름을 찾을 수 없습니다: %1. 기관 네트워크 안에서만 찾을 수 있는 이름인 경우가 많습니다.</translation>
    </message>
    <message>
        <source>The name service has a problem</source>
        <translation>DNS에 문제가 있습니다</translation>
    </message>
    <message>
        <source>It could not look up %1. Usually this is soon over.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>다음 이름을 조회하지 못했습니다: %1. 대개 곧 해결됩니다.</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>몇 분 기다렸다가 다시 확인하세요.</translation>
    </message>
    <message>
        <source>If you have set a DNS server by hand, go back to the automatic one.</source>
        <translation>DNS 서버를 직접 설정했다면 자동으로 되돌리세요.</translation>
    </message>
    <message>
        <source>The name service does not answer</source>
        <translation>DNS가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>No answer came when %1 was looked up. Often the network has just changed.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>다음 이름을 조회했지만 응답이 없습니다: %1. 네트워크가 방금 바뀌었을 때 흔합니다.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the network works.</source>
        <translation>아무 웹 페이지나 열어 네트워크가 되는지 보세요.</translation>
    </message>
    <message>
        <source>Turn the network, or the VPN, off and on once; then check again.</source>
        <translation>네트워크나 VPN을 한 번 껐다가 켠 다음 다시 확인하세요.</translation>
    </message>
    <message>
        <source>This network names no activation server</source>
        <translation>이 네트워크에서는 정품 인증 서버를 알려 주지 않습니다</translation>
    </message>
    <message>
        <source>There is no entry for one in the name service.</source>
        <translation>DNS에 해당 항목이 없습니다.</translation>
    </message>
    <message>
        <source>There is no entry for one under %1.</source>
        <extracomment>%1: DNS domain, such as example.edu.</extracomment>
        <translation>다음 도메인에 해당 항목이 없습니다: %1.</translation>
    </message>
    <message>
        <source>The activation server has no %1 address here</source>
        <extracomment>%1: &quot;IPv4&quot; or &quot;IPv6&quot;.</extracomment>
        <translation>여기에서는 정품 인증 서버의 %1 주소가 없습니다</translation>
    </message>
    <message>
        <source>Your organization asks for %1, but the name service only has other addresses for %2.</source>
        <extracomment>%1: &quot;IPv4&quot; or &quot;IPv6&quot;; %2: server name.</extracomment>
        <translation>소속 기관에서는 %1 주소를 쓰도록 정했지만, DNS에는 다른 주소만 있습니다: %2.</translation>
    </message>
    <message>
        <source>The activation server&apos;s name leads back to this computer</source>
        <translation>정품 인증 서버 이름이 이 PC를 가리킵니다</translation>
    </message>
    <message>
        <source>%1 stands for this computer itself here. Usually another program has written that into the file &quot;hosts&quot;.</source>
        <extracomment>%1: server name; &quot;hosts&quot; is the name of a file.</extracomment>
        <translation>이 PC에서 %1 이름은 PC 자신을 가리킵니다. 보통 다른 프로그램이 “hosts” 파일에 그렇게 적어 둔 것입니다.</translation>
    </message>
    <message>
        <source>Tell the helpdesk that the line with %1 in the file &quot;hosts&quot; has to go.</source>
        <extracomment>%1: server name; &quot;hosts&quot; is the name of a file.</extracomment>
        <translation>“hosts” 파일에서 %1 줄을 지워야 한다고 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>The DNS suffix %1 is missing on this computer; Windows is told to look there.</source>
        <extracomment>%1: DNS domain, such as example.edu.</extracomment>
        <translation>이 PC에 DNS 접미사 %1 항목이 없습니다. Windows가 그곳을 찾도록 설정합니다.</translation>
    </message>
    <message>
        <source>Windows looks only under the DNS suffixes of this computer, and your organization&apos;s is not among them.</source>
        <translation>Windows는 이 PC의 DNS 접미사에서만 찾는데, 그중에 소속 기관의 접미사가 없습니다.</translation>
    </message>
</context>
<context>
    <name>KmsServiceText</name>
    <message>
        <source>The activation service answers</source>
        <translation>정품 인증 서비스가 응답합니다</translation>
    </message>
    <message>
        <source>This server does not offer activation</source>
        <translation>이 서버는 정품 인증을 제공하지 않습니다</translation>
    </message>
    <message>
        <source>%1 answers, but with another service than KMS. Perhaps the address has changed.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>%1 서버가 응답하지만 KMS가 아닌 다른 서비스입니다. 주소가 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Please tell the helpdesk; you cannot change this yourself.</source>
        <translation>헬프데스크에 알려 주세요. 직접 바꿀 수 있는 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Something else answers in the server&apos;s place</source>
        <translation>서버 대신 다른 것이 응답합니다</translation>
    </message>
    <message>
        <source>The connection to %1 opens, but no activation service is behind it. Often this is the sign-in page of a network, or a proxy.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>%1 서버에 연결되지만 정품 인증 서비스가 아닙니다. 네트워크의 로그인 페이지나 프록시인 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Open any web page. If a sign-in page appears, sign in there.</source>
        <translation>아무 웹 페이지나 여세요. 로그인 페이지가 나오면 로그인하세요.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer</source>
        <translation>응답 없이 연결이 끊겼습니다</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <translation>잠시 기다렸다가 다시 확인하세요.</translation>
    </message>
    <message>
        <source>The activation service does not answer</source>
        <translation>정품 인증 서비스가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>몇 분 기다렸다가 다시 확인하세요.</translation>
    </message>
    <message>
        <source>If it stays like this, please tell the helpdesk.</source>
        <translation>계속 이러면 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>The activation server is busy</source>
        <translation>정품 인증 서버가 바쁩니다</translation>
    </message>
    <message>
        <source>It asks to come back a little later. Activation may need a second try.</source>
        <translation>잠시 후에 다시 시도해 달라고 합니다. 정품 인증을 한 번 더 시도해야 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Go on, or wait a few minutes first.</source>
        <translation>계속하거나 몇 분 먼저 기다리세요.</translation>
    </message>
    <message>
        <source>%1, a firewall on the way, or a security program on this computer ended the connection before the service answered.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>서비스가 응답하기 전에 %1, 중간의 방화벽 또는 이 PC의 보안 프로그램이 연결을 끊었습니다.</translation>
    </message>
    <message>
        <source>The connection to %1 opens, but no answer comes. The service may be busy, or something on the way or on this computer holds the answer back.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>%1에 연결은 되지만 응답이 없습니다. 서비스가 바쁘거나, 중간이나 이 PC에서 무언가가 응답을 막고 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>LicenseText</name>
    <message>
        <source>This computer itself activates others; leave it to its administrators.</source>
        <translation>이 PC는 다른 PC를 정품 인증하는 PC입니다. 담당 관리자에게 맡기세요.</translation>
    </message>
    <message>
        <source>It has a single product key of its own (MAK) and stays as it is.</source>
        <translation>개별 제품 키(MAK)를 사용하며 그대로 둡니다.</translation>
    </message>
    <message>
        <source>It was bought separately and stays as it is.</source>
        <translation>따로 구입한 제품이며 그대로 둡니다.</translation>
    </message>
    <message>
        <source>It came with this computer and stays as it is.</source>
        <translation>PC에 포함된 제품이며 그대로 둡니다.</translation>
    </message>
    <message>
        <source>It is a subscription and is activated by signing in.</source>
        <translation>구독 제품이며 로그인하면 정품 인증됩니다.</translation>
    </message>
    <message>
        <source>It is an evaluation version that runs for a limited time.</source>
        <translation>평가판이며 정해진 기간만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>It is licensed but does not say how, and stays as it is.</source>
        <translation>라이선스가 있지만 어떤 방식인지 알려 주지 않으며 그대로 둡니다.</translation>
    </message>
    <message>
        <source>It has a license of another kind and stays as it is.</source>
        <translation>다른 종류의 라이선스이며 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>state</comment>
        <translation>정품 인증됨</translation>
    </message>
    <message>
        <source>Activated, renew soon</source>
        <comment>state</comment>
        <translation>정품 인증됨, 곧 갱신</translation>
    </message>
    <message>
        <source>Grace period</source>
        <comment>state</comment>
        <translation>유예 기간</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state</comment>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Another kind of license</source>
        <comment>state</comment>
        <translation>다른 종류의 라이선스</translation>
    </message>
    <message numerus="yes">
        <source>Activated until %1 (about %n days left).</source>
        <extracomment>%1: a date.</extracomment>
        <translation>
            <numerusform>%1까지 정품 인증되어 있습니다(약 %n일 남음).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activated until %1 (about %n days left). Please renew it soon.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>
            <numerusform>%1까지 정품 인증되어 있습니다(약 %n일 남음). 곧 갱신해 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not activated yet.</source>
        <translation>아직 정품 인증되지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Not activated yet; everything works until %1 (about %n days left).</source>
        <extracomment>%1: a date.</extracomment>
        <translation>
            <numerusform>아직 정품 인증되지 않았습니다. %1까지는 모두 쓸 수 있습니다(약 %n일 남음).</numerusform>
        </translation>
    </message>
    <message>
        <source>Not activated at the moment. Your documents are safe, and it can be activated again.</source>
        <translation>지금은 정품 인증되어 있지 않습니다. 문서는 안전하며 다시 정품 인증할 수 있습니다.</translation>
    </message>
    <message>
        <source>The server that this virtual machine runs on activates it and renews it.</source>
        <translation>이 가상 머신을 실행하는 서버가 정품 인증하고 갱신합니다.</translation>
    </message>
    <message>
        <source>A certificate of your organization activates it.</source>
        <translation>소속 기관의 인증서로 정품 인증합니다.</translation>
    </message>
    <message>
        <source>Your organization&apos;s domain activates it.</source>
        <translation>소속 기관의 도메인이 정품 인증합니다.</translation>
    </message>
    <message>
        <source>It is activated.</source>
        <translation>정품 인증되어 있습니다.</translation>
    </message>
    <message>
        <source>It is not activated at the moment. Your documents are safe.</source>
        <translation>지금은 정품 인증되어 있지 않습니다. 문서는 안전합니다.</translation>
    </message>
    <message>
        <source>But it has had no security updates since %1.</source>
        <extracomment>%1: a date. It says &quot;but&quot;: the sentence before says that the product is activated.</extracomment>
        <translation>다만 %1 이후로는 보안 업데이트가 없습니다.</translation>
    </message>
    <message>
        <source>But that is longer than your organization&apos;s server gives.</source>
        <extracomment>It says &quot;but&quot;: the sentence before says that the product is activated.</extracomment>
        <translation>다만 소속 기관의 서버가 주는 기간보다 깁니다.</translation>
    </message>
    <message>
        <source>Extended security updates (ESU) until %1.</source>
        <extracomment>%1: a date. ESU is Microsoft&apos;s own abbreviation.</extracomment>
        <translation>확장 보안 업데이트(ESU): %1까지.</translation>
    </message>
    <message>
        <source>The key for extended security updates (ESU) until %1 is not activated.</source>
        <extracomment>%1: a date. ESU is Microsoft&apos;s own abbreviation.</extracomment>
        <translation>%1까지의 확장 보안 업데이트(ESU) 키가 정품 인증되지 않았습니다.</translation>
    </message>
    <message>
        <source>If the same Office is listed once more, this line does not matter.</source>
        <translation>같은 Office가 한 번 더 표시되면 이 항목은 무시하셔도 됩니다.</translation>
    </message>
    <message>
        <source>The first days that a new Office has are over.</source>
        <translation>새로 설치한 Office에 주어지는 유예 기간이 끝났습니다.</translation>
    </message>
</context>
<context>
    <name>LicensingServiceText</name>
    <message>
        <source>The licensing service of Windows works</source>
        <translation>Windows 라이선스 서비스가 정상입니다</translation>
    </message>
    <message>
        <source>The licensing service of Windows is resting</source>
        <translation>Windows 라이선스 서비스가 대기 중입니다</translation>
    </message>
    <message>
        <source>That is normal; it starts by itself when it is needed.</source>
        <translation>정상입니다. 필요할 때 저절로 시작됩니다.</translation>
    </message>
    <message>
        <source>The licensing service of Windows is switched off</source>
        <translation>Windows 라이선스 서비스가 꺼져 있습니다</translation>
    </message>
    <message>
        <source>Without it Windows and Office can neither be activated nor say whether they are.</source>
        <translation>이 서비스가 없으면 Windows와 Office를 정품 인증할 수도, 상태를 알 수도 없습니다.</translation>
    </message>
    <message>
        <source>Let this program switch it on again.</source>
        <translation>이 프로그램으로 다시 켜세요.</translation>
    </message>
    <message>
        <source>Windows cannot say how it is licensed</source>
        <translation>Windows가 라이선스 상태를 알려 주지 못합니다</translation>
    </message>
    <message>
        <source>The part of Windows that tells it (WMI) answered with an error.</source>
        <translation>이를 알려 주는 Windows 구성 요소(WMI)에서 오류가 났습니다.</translation>
    </message>
    <message>
        <source>The part of Windows that tells it (WMI) answered with error %1.</source>
        <translation>이를 알려 주는 Windows 구성 요소(WMI)에서 오류 %1 응답이 왔습니다.</translation>
    </message>
    <message>
        <source>Restart the computer and check again.</source>
        <translation>PC를 다시 시작하고 다시 확인하세요.</translation>
    </message>
    <message>
        <source>If it stays like this, Windows needs a repair; ask for help.</source>
        <translation>계속 이러면 Windows를 복구해야 합니다. 도움을 요청하세요.</translation>
    </message>
    <message>
        <source>Windows takes too long to answer</source>
        <translation>Windows의 응답이 너무 늦습니다</translation>
    </message>
    <message>
        <source>The licensing service did not answer in time. Right after a start, or during updates, this happens.</source>
        <translation>라이선스 서비스가 제때 응답하지 않았습니다. PC를 막 켰거나 업데이트 중일 때 생길 수 있습니다.</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>몇 분 기다렸다가 다시 확인하세요.</translation>
    </message>
    <message>
        <source>If it stays like this, restart the computer.</source>
        <translation>계속 이러면 PC를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Windows cannot start it (error %1).</source>
        <extracomment>%1: error code such as 0x80041010.</extracomment>
        <translation>Windows가 이 서비스를 시작하지 못합니다(오류 %1).</translation>
    </message>
    <message>
        <source>The licensing service of Windows does not start</source>
        <translation>Windows의 라이선스 서비스가 시작되지 않습니다</translation>
    </message>
    <message>
        <source>A file of it is not the one that Microsoft has signed.</source>
        <translation>서비스의 파일이 Microsoft가 서명한 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>It may not open files or settings that are its own.</source>
        <translation>서비스에 자기 파일이나 설정을 열 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Ask the helpdesk to check this computer for malicious programs and to repair the licensing service.</source>
        <translation>헬프데스크에 이 PC의 악성 프로그램 검사와 라이선스 서비스 복구를 요청해 주세요.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>You are on your organization&apos;s network</source>
        <translation>소속 기관의 네트워크에 연결되어 있습니다</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <extracomment>%1: name of a VPN or VPN program.</extracomment>
        <translation>%1 연결됨</translation>
    </message>
    <message>
        <source>Please stay connected until activation is finished.</source>
        <translation>정품 인증이 끝날 때까지 연결을 유지해 주세요.</translation>
    </message>
    <message>
        <source>Your organization&apos;s network can be reached</source>
        <translation>소속 기관의 네트워크에 연결할 수 있습니다</translation>
    </message>
    <message>
        <source>Open %1 and connect.</source>
        <extracomment>%1: name of a VPN program.</extracomment>
        <translation>%1 프로그램을 열고 연결하세요.</translation>
    </message>
    <message>
        <source>Install %1 and connect. This page helps: %2</source>
        <extracomment>%1: name of a VPN program; %2: web address.</extracomment>
        <translation>%1 프로그램을 설치하고 연결하세요. 도움이 되는 페이지: %2</translation>
    </message>
    <message>
        <source>Install %1 and connect.</source>
        <extracomment>%1: name of a VPN program.</extracomment>
        <translation>%1 프로그램을 설치하고 연결하세요.</translation>
    </message>
    <message>
        <source>Stay connected until activation is finished.</source>
        <translation>정품 인증이 끝날 때까지 연결을 유지하세요.</translation>
    </message>
    <message>
        <source>Please connect the VPN first</source>
        <translation>먼저 VPN에 연결해 주세요</translation>
    </message>
    <message>
        <source>This computer is outside your organization&apos;s network, and the activation server only answers inside it.</source>
        <translation>이 PC는 소속 기관의 네트워크 밖에 있고, 정품 인증 서버는 그 안에서만 응답합니다.</translation>
    </message>
    <message>
        <source>Please come to campus with this computer</source>
        <translation>이 PC를 기관에 가져와 주세요</translation>
    </message>
    <message>
        <source>The VPN of your organization is not open to %1.</source>
        <extracomment>%1: a group of people, such as &quot;graduates&quot;.</extracomment>
        <translation>소속 기관의 VPN은 %1에게 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>The VPN of your organization is not open to you.</source>
        <translation>소속 기관의 VPN을 사용할 수 없는 계정입니다.</translation>
    </message>
    <message>
        <source>Connect to the network on campus and activate there.</source>
        <translation>기관 안의 네트워크에 연결하고 그곳에서 정품 인증하세요.</translation>
    </message>
    <message>
        <source>The VPN server does not answer</source>
        <translation>VPN 서버가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>Some networks, in hotels for example, do not let a VPN through.</source>
        <translation>호텔처럼 VPN을 막는 네트워크도 있습니다.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the internet works.</source>
        <translation>아무 웹 페이지나 열어 인터넷이 되는지 보세요.</translation>
    </message>
    <message>
        <source>Try another network, such as the one of your telephone, and connect the VPN again.</source>
        <translation>휴대폰 네트워크 같은 다른 네트워크에서 VPN에 다시 연결해 보세요.</translation>
    </message>
    <message>
        <source>Please sign in to the network first</source>
        <translation>먼저 네트워크에 로그인해 주세요</translation>
    </message>
    <message>
        <source>This network lets you through only after you have signed in.</source>
        <translation>이 네트워크는 로그인한 다음에 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Open any web page; the sign-in page appears.</source>
        <translation>아무 웹 페이지나 열면 로그인 페이지가 나옵니다.</translation>
    </message>
    <message>
        <source>Open this page in your browser and sign in: %1</source>
        <translation>브라우저에서 다음 페이지를 열고 로그인하세요: %1</translation>
    </message>
    <message>
        <source>Wi-Fi is not enough here</source>
        <translation>여기에서는 Wi-Fi만으로 부족합니다</translation>
    </message>
    <message>
        <source>Your organization&apos;s Wi-Fi does not lead to the activation server.</source>
        <translation>소속 기관의 Wi-Fi로는 정품 인증 서버에 연결되지 않습니다.</translation>
    </message>
    <message>
        <source>Plug in a network cable, or turn on %1.</source>
        <translation>네트워크 케이블을 꽂거나 다음을 켜세요: %1.</translation>
    </message>
    <message>
        <source>Plug in a network cable.</source>
        <translation>네트워크 케이블을 꽂으세요.</translation>
    </message>
    <message>
        <source>Please use a network cable</source>
        <translation>네트워크 케이블을 사용해 주세요</translation>
    </message>
    <message>
        <source>Your organization activates only over its wired network.</source>
        <translation>소속 기관에서는 유선 네트워크로만 정품 인증합니다.</translation>
    </message>
    <message>
        <source>Your organization activates only on its own network; a VPN is not enough.</source>
        <translation>소속 기관에서는 기관 네트워크 안에서만 정품 인증합니다. VPN으로는 부족합니다.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>이 PC는 네트워크에 연결되어 있지 않습니다</translation>
    </message>
    <message>
        <source>Neither a network cable nor Wi-Fi is connected.</source>
        <translation>네트워크 케이블도 Wi-Fi도 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Connect Wi-Fi or a network cable; turn off airplane mode.</source>
        <translation>Wi-Fi나 네트워크 케이블을 연결하고 비행기 모드는 끄세요.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>VPN and program</comment>
        <extracomment>%1: what an organization calls its VPN; %2: name of the program.</extracomment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>OfficeInUseText</name>
    <message>
        <source>No Office program is open</source>
        <translation>열려 있는 Office 프로그램이 없습니다</translation>
    </message>
    <message>
        <source>Office is still open</source>
        <translation>Office가 아직 열려 있습니다</translation>
    </message>
    <message>
        <source>Office cannot be changed while it is in use.</source>
        <translation>사용 중인 Office는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>These programs are open: %1.</source>
        <translation>열려 있는 프로그램: %1.</translation>
    </message>
    <message>
        <source>Save your work and close them.</source>
        <translation>작업을 저장하고 닫아 주세요.</translation>
    </message>
    <message>
        <source>Windows wants a restart first</source>
        <translation>Windows를 먼저 다시 시작해야 합니다</translation>
    </message>
    <message>
        <source>An update or an installation is only finished after a restart.</source>
        <translation>업데이트나 설치가 다시 시작한 뒤에 끝납니다.</translation>
    </message>
    <message>
        <source>Save your work and restart the computer.</source>
        <translation>작업을 저장하고 PC를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>그런 다음 이 프로그램을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Office has never been opened</source>
        <translation>Office를 아직 연 적이 없습니다</translation>
    </message>
    <message>
        <source>Before its first start, Office may not be ready to be activated.</source>
        <translation>처음 열기 전에는 Office를 정품 인증할 준비가 되지 않았을 수 있습니다.</translation>
    </message>
    <message>
        <source>Open Word once, wait for the first page, and close it.</source>
        <translation>Word를 한 번 열고 첫 화면이 나오면 닫으세요.</translation>
    </message>
</context>
<context>
    <name>OrganizationText</name>
    <message>
        <source>extension %1</source>
        <extracomment>%1: extension inside the organization&apos;s telephone system.</extracomment>
        <translation>내선 %1</translation>
    </message>
    <message>
        <source>This license is meant for this alone: %1.</source>
        <extracomment>%1: a unit of the organization, or a kind of devices.</extracomment>
        <translation>이 라이선스는 다음에만 해당합니다: %1.</translation>
    </message>
    <message>
        <source>How long you may use this license depends on the day you left: give it with %1.</source>
        <extracomment>%1: an option with its value.</extracomment>
        <translation>이 라이선스를 언제까지 쓸 수 있는지는 떠난 날에 따라 다릅니다. %1(으)로 지정해 주세요.</translation>
    </message>
    <message>
        <source>This is as it is for %1. Another rule holds for: %2. Say who it is for with %3.</source>
        <extracomment>%1: a group of people, such as &quot;staff&quot;; %2: other groups; %3: an option.</extracomment>
        <translation>%1 기준으로 확인했습니다. 다음은 규정이 다릅니다: %2. 누가 쓰는지 %3(으)로 지정해 주세요.</translation>
    </message>
    <message>
        <source>This license is given on application. If you have none yet, apply here first.</source>
        <translation>이 라이선스는 신청해야 받을 수 있습니다. 아직 없으면 먼저 여기에서 신청해 주세요.</translation>
    </message>
    <message>
        <source>Not included in this license.</source>
        <translation>이 라이선스에 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>On application.</source>
        <translation>신청이 필요합니다.</translation>
    </message>
    <message>
        <source>Nobody has said who this is for, so the strictest rule was applied. Say it with %1.</source>
        <extracomment>%1: an option with its values.</extracomment>
        <translation>누구를 위한 것인지 말하지 않아 가장 엄격한 규칙을 적용했습니다. %1 옵션으로 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>PortText</name>
    <message>
        <source>The activation server can be reached</source>
        <translation>정품 인증 서버에 연결할 수 있습니다</translation>
    </message>
    <message>
        <source>%1 accepts a connection of this program on port %2.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>%1 서버가 포트 %2에서 이 프로그램의 연결을 받습니다.</translation>
    </message>
    <message>
        <source>A second activation server steps in</source>
        <translation>다른 정품 인증 서버를 대신 씁니다</translation>
    </message>
    <message>
        <source>The first one does not answer at the moment. Activation will use %1.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>첫 번째 서버가 지금 응답하지 않습니다. 정품 인증에 쓸 서버: %1.</translation>
    </message>
    <message>
        <source>The activation server refuses the connection</source>
        <translation>정품 인증 서버가 연결을 거부합니다</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on port %2. The service may be down for maintenance.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>%1 서버는 있지만 포트 %2에서 기다리는 서비스가 없습니다. 점검 중일 수 있습니다.</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>몇 분 기다렸다가 다시 확인하세요.</translation>
    </message>
    <message>
        <source>If it stays like this, please tell the helpdesk.</source>
        <translation>계속 이러면 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>No answer from the activation server</source>
        <translation>정품 인증 서버의 응답이 없습니다</translation>
    </message>
    <message>
        <source>If you use another VPN of your own, disconnect it.</source>
        <translation>개인적으로 쓰는 다른 VPN이 있으면 연결을 끊으세요.</translation>
    </message>
    <message>
        <source>No way leads to the activation server</source>
        <translation>정품 인증 서버로 가는 경로가 없습니다</translation>
    </message>
    <message>
        <source>The network reports that it has no route to %1.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>네트워크에 다음 서버로 가는 경로가 없습니다: %1.</translation>
    </message>
    <message>
        <source>If you are connected already, please tell the helpdesk that there is no route.</source>
        <translation>이미 연결되어 있다면 경로가 없다고 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>The activation server has no address that fits</source>
        <translation>정품 인증 서버에 맞는 주소가 없습니다</translation>
    </message>
    <message>
        <source>The name service gives no address of %1 that your organization allows (IPv4 or IPv6).</source>
        <extracomment>%1: server name.</extracomment>
        <translation>DNS에 소속 기관에서 허용하는 주소(IPv4 또는 IPv6)가 없습니다: %1.</translation>
    </message>
    <message>
        <source>You are on your organization&apos;s network: tell the helpdesk that port %1 is closed from here.</source>
        <extracomment>%1: TCP port number.</extracomment>
        <translation>이미 소속 기관의 네트워크에 있습니다. 여기에서는 %1번 포트가 막혀 있다고 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>Nothing comes back from %1 on port %2: a firewall keeps it, here or on the way, or this computer is outside the network. Whether a ping gets through says nothing about this port.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>%1의 포트 %2에서 응답이 없습니다. 이 PC나 중간의 방화벽이 막고 있거나, 이 PC가 네트워크 밖에 있습니다. ping이 되는지는 이 포트와 관계가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing comes back from %1 on port %2: a firewall keeps it, here or on the way. Whether a ping gets through says nothing about this port.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>%1의 포트 %2에서 아무 응답이 없습니다. 이 PC나 중간의 방화벽이 막고 있습니다. ping이 되는지와 이 포트는 관계가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The file cannot be read (%1). Check its name and place.</source>
        <extracomment>%1: what the operating system says about it, such as &quot;No such file or directory&quot;.</extracomment>
        <translation>파일을 읽을 수 없습니다(%1). 이름과 위치를 확인하세요.</translation>
    </message>
    <message>
        <source>The file is larger (%1) than it may be (%2). Is it the right file?</source>
        <extracomment>%1: size of the file, %2: largest allowed size, both with unit, such as &quot;3 MiB&quot;.</extracomment>
        <translation>파일(%1)이 허용된 크기(%2)보다 큽니다. 맞는 파일인가요?</translation>
    </message>
    <message>
        <source>The file is empty. Is it the right file?</source>
        <translation>파일이 비어 있습니다. 맞는 파일인가요?</translation>
    </message>
    <message>
        <source>This is not UTF-8. Save the file with the encoding UTF-8.</source>
        <translation>UTF-8이 아닙니다. 파일을 UTF-8 인코딩으로 저장하세요.</translation>
    </message>
    <message>
        <source>This is not JSON. Look here and just before for a missing or extra comma, quotation mark or bracket.</source>
        <translation>JSON이 아닙니다. 여기와 바로 앞에서 쉼표, 따옴표, 괄호가 빠지거나 더 들어갔는지 보세요.</translation>
    </message>
    <message>
        <source>More than %1 levels of brackets stand within each other. Is it the right file?</source>
        <extracomment>%1: a number of levels.</extracomment>
        <translation>괄호가 %1단계보다 깊이 겹쳐 있습니다. 맞는 파일인가요?</translation>
    </message>
    <message>
        <source>The file holds more than %1 values. Is it the right file?</source>
        <extracomment>%1: a number.</extracomment>
        <translation>파일에 값이 %1개보다 많습니다. 맞는 파일인가요?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here a second time. Remove one of the two.</source>
        <extracomment>%1: a key.</extracomment>
        <translation>“%1” 키가 여기에 두 번 나옵니다. 둘 중 하나를 지우세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Did you mean &quot;%2&quot;?</source>
        <extracomment>%1: a key, %2: the key that was probably meant.</extracomment>
        <translation>여기에서는 “%1” 키를 알지 못합니다. “%2” 말씀인가요?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing. Add it to this object.</source>
        <extracomment>%1: a key.</extracomment>
        <translation>“%1” 키가 빠졌습니다. 이 개체에 추가하세요.</translation>
    </message>
    <message>
        <source>This has to be %1, not %2.</source>
        <extracomment>%1 and %2: &quot;a string&quot;, &quot;a number&quot;, &quot;an object&quot;…</extracomment>
        <translation>여기에 올 것: %1. 지금 있는 것: %2.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <extracomment>%1: the number found, %2: the smallest and %3: the largest allowed number.</extracomment>
        <translation>%1: %2에서 %3 사이의 값이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Use one of these: %2.</source>
        <extracomment>%1: the word found, %2: all allowed words, separated by commas.</extracomment>
        <translation>여기에서는 “%1” 값을 쓸 수 없습니다. 다음 중 하나를 쓰세요: %2.</translation>
    </message>
    <message>
        <source>This has more than %1 characters. Shorten it.</source>
        <extracomment>%1: a number of characters.</extracomment>
        <translation>%1자보다 깁니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>This list needs at least %1 entry. Add it, or remove the key.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>이 목록에는 항목이 %1개 이상 있어야 합니다. 추가하거나 키를 지우세요.</translation>
    </message>
    <message>
        <source>This list has more than %1 entries. Shorten it.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>이 목록의 항목이 %1개보다 많습니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>This text is empty. Write something, or remove the key.</source>
        <translation>이 텍스트가 비어 있습니다. 내용을 적거나 키를 지우세요.</translation>
    </message>
    <message>
        <source>This text has the control character %1 in it. Remove it.</source>
        <extracomment>%1: the number of a character, such as &quot;U+0007&quot;.</extracomment>
        <translation>이 텍스트에 제어 문자 %1 문자가 있습니다. 지우세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written as it should be. An example: %2.</source>
        <extracomment>%1: what was found, %2: an example of how it should be written.</extracomment>
        <translation>“%1” 값의 형식이 맞지 않습니다. 예: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in this list a second time. Remove one of the two.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>“%1” 값이 이 목록에 두 번 나옵니다. 둘 중 하나를 지우세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address. Write the host alone; a port has its own key.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>“%1” 값은 DNS 이름도 IP 주소도 아닙니다. 호스트만 적으세요. 포트는 별도의 키에 적습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address range. Write the network address and the prefix length, such as 192.0.2.0/24.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>“%1” 값은 주소 범위가 아닙니다. 192.0.2.0/24처럼 네트워크 주소와 접두사 길이를 적으세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that can be used here. It begins with one of these: %2; then a host, without user name and password.</source>
        <extracomment>%1: what was found, %2: the allowed beginnings, such as &quot;https, http&quot;.</extracomment>
        <translation>“%1” 값은 여기에 쓸 수 있는 주소가 아닙니다. 다음 중 하나로 시작해야 합니다: %2. 그 뒤에 사용자 이름과 암호 없이 호스트를 적으세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write year-month-day, such as 2027-07-31; for a day of every year, month-day.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>“%1” 값은 날짜가 아닙니다. 2027-07-31처럼 연-월-일로 적으세요. 해마다 돌아오는 날은 월-일로 적습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Windows time zone. Write its name as Windows has it, such as &quot;Taipei Standard Time&quot;.</source>
        <extracomment>%1: what was found. The names of Windows time zones are not translated.</extracomment>
        <translation>“%1” 값은 Windows 표준 시간대가 아닙니다. &quot;Taipei Standard Time&quot;처럼 Windows에 있는 이름을 적으세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an error code. Write 0x and eight hexadecimal digits, such as 0xC004F074.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>“%1” 값은 오류 코드가 아닙니다. 0xC004F074처럼 0x와 16진수 여덟 자리를 적으세요.</translation>
    </message>
    <message>
        <source>This is not a client setup key. Write five groups of five capital letters and digits, with hyphens between.</source>
        <translation>클라이언트 설정 키가 아닙니다. 영문 대문자와 숫자 다섯 자씩 다섯 묶음을 하이픈으로 이어 적으세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an edition or release id. Write letters and digits only, such as ProPlus2021Volume; in removal lists * may stand at the end.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>“%1” 값은 버전 ID나 제품 ID가 아닙니다. ProPlus2021Volume처럼 영문자와 숫자만 적으세요. 제거 목록에서는 끝에 *를 붙일 수 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit what &quot;%2&quot; says. Change one of the two.</source>
        <extracomment>%1 and %2: keys.</extracomment>
        <translation>“%1” 내용이 “%2” 내용과 맞지 않습니다. 둘 중 하나를 바꾸세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; also needs &quot;%2&quot; here. Add it.</source>
        <extracomment>%1 and %2: keys.</extracomment>
        <translation>여기에서 “%1” 키를 쓰려면 “%2” 키도 필요합니다. 추가하세요.</translation>
    </message>
    <message>
        <source>The file has format %1; this program reads format %2. Use the matching version of the program.</source>
        <extracomment>%1: the format number found, %2: the supported one.</extracomment>
        <translation>파일의 형식은 %1이고, 이 프로그램이 읽는 형식은 %2입니다. 맞는 버전의 프로그램을 사용하세요.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>따옴표로 묶은 텍스트</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>[ ]로 묶은 목록</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>{ }로 묶은 개체</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Remove it.</source>
        <extracomment>%1: a key.</extracomment>
        <translation>여기에서는 “%1” 키를 알지 못합니다. 지우세요.</translation>
    </message>
    <message>
        <source>This is not a file that can be read. Check its name and place.</source>
        <translation>읽을 수 있는 파일이 아닙니다. 이름과 위치를 확인하세요.</translation>
    </message>
    <message>
        <source>This profile was to be used until %1. Ask your organization for the present one.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>이 프로필의 사용 기한이 지났습니다: %1. 소속 기관에 현재 프로필을 요청하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. What you mean stands in %2.</source>
        <extracomment>%1: a key, %2: where it belongs, such as &quot;/clock/zone&quot;.</extracomment>
        <translation>여기에서는 “%1” 키를 알지 못합니다. 뜻하는 내용의 자리: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a server on the internet that only imitates a KMS host. What it activates is not licensed. Write your organization&apos;s own KMS host.</source>
        <extracomment>%1: a host name.</extracomment>
        <translation>“%1” 주소는 KMS 호스트를 흉내 내는 인터넷 서버입니다. 이 서버로 정품 인증한 제품에는 라이선스가 없습니다. 소속 기관의 KMS 호스트를 적으세요.</translation>
    </message>
    <message>
        <source>These words for %1 speak of administrator rights. Rights are not the cause of this code, and having them changes nothing.</source>
        <extracomment>%1: an error code.</extracomment>
        <translation>%1 코드에 대한 이 글은 관리자 권한을 말합니다. 이 코드의 원인은 권한이 아니며, 권한이 있어도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>These words for %1 speak of the network or the VPN. The network is not the cause of this code, and connecting changes nothing.</source>
        <extracomment>%1: an error code.</extracomment>
        <translation>%1 코드에 대한 이 글은 네트워크나 VPN을 말합니다. 이 코드의 원인은 네트워크가 아니며, 연결해도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>These words for %1 speak of the clock. The clock is not the cause of this code, and setting it changes nothing.</source>
        <extracomment>%1: an error code.</extracomment>
        <translation>%1 코드에 대한 이 글은 시계를 말합니다. 이 코드의 원인은 시계가 아니며, 맞춰도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: what was probably meant, as it is written in JSON, such as &quot;forticlient&quot; with its quotation marks.</extracomment>
        <translation>%1 말씀인가요?</translation>
    </message>
</context>
<context>
    <name>ProductNames</name>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Enterprise N</source>
        <translation>Enterprise N</translation>
    </message>
    <message>
        <source>Enterprise LTSC</source>
        <translation>Enterprise LTSC</translation>
    </message>
    <message>
        <source>Enterprise N LTSC</source>
        <translation>Enterprise N LTSC</translation>
    </message>
    <message>
        <source>IoT Enterprise</source>
        <translation>IoT Enterprise</translation>
    </message>
    <message>
        <source>IoT Enterprise LTSC</source>
        <translation>IoT Enterprise LTSC</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Education N</source>
        <translation>Education N</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Pro N</source>
        <translation>Pro N</translation>
    </message>
    <message>
        <source>Pro Education</source>
        <translation>Pro Education</translation>
    </message>
    <message>
        <source>Pro for Workstations</source>
        <translation>Pro for Workstations</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home N</source>
        <translation>Home N</translation>
    </message>
    <message>
        <source>Home Single Language</source>
        <translation>Home Single Language</translation>
    </message>
    <message>
        <source>Windows %1</source>
        <comment>edition</comment>
        <extracomment>%1: edition, such as &quot;Enterprise&quot;.</extracomment>
        <translation>Windows %1</translation>
    </message>
    <message>
        <source>Windows %1 %2</source>
        <comment>version and edition</comment>
        <extracomment>%1: &quot;11&quot;; %2: edition, such as &quot;Enterprise&quot;.</extracomment>
        <translation>Windows %1 %2</translation>
    </message>
    <message>
        <source>Enterprise multi-session</source>
        <translation>Enterprise 다중 세션</translation>
    </message>
    <message>
        <source>Enterprise Evaluation</source>
        <translation>Enterprise 평가판</translation>
    </message>
</context>
<context>
    <name>ProductsText</name>
    <message>
        <source>Windows or Office</source>
        <extracomment>Stands where product names would stand, in the middle of a sentence.</extracomment>
        <translation>Windows 또는 Office</translation>
    </message>
    <message>
        <source>Everything is activated</source>
        <translation>모두 정품 인증되었습니다</translation>
    </message>
    <message>
        <source>Valid until %1. It renews by itself whenever this computer is on your organization&apos;s network.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>%1까지 유효합니다. 이 PC가 소속 기관의 네트워크에 있으면 저절로 갱신됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Activation ends in about %n days</source>
        <translation>
            <numerusform>정품 인증이 약 %n일 뒤에 끝납니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Activation ends today</source>
        <translation>정품 인증이 오늘 끝납니다</translation>
    </message>
    <message>
        <source>Activation ends soon</source>
        <translation>정품 인증이 곧 끝납니다</translation>
    </message>
    <message>
        <source>Renewing takes a minute.</source>
        <translation>갱신은 1분이면 됩니다.</translation>
    </message>
    <message>
        <source>Let this program renew it now.</source>
        <translation>이 프로그램으로 지금 갱신하세요.</translation>
    </message>
    <message>
        <source>Ready to activate</source>
        <translation>정품 인증할 준비가 되었습니다</translation>
    </message>
    <message>
        <source>To be activated: %1.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>정품 인증할 제품: %1.</translation>
    </message>
    <message>
        <source>Nothing to activate was found</source>
        <translation>정품 인증할 제품을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Neither Windows nor Office on this computer came from your organization&apos;s license.</source>
        <translation>이 PC의 Windows와 Office는 소속 기관의 라이선스로 설치된 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Install the version that your organization offers.</source>
        <translation>소속 기관에서 제공하는 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>Installed with a different license</source>
        <translation>다른 라이선스로 설치되어 있습니다</translation>
    </message>
    <message>
        <source>%1: this was installed with a license of another kind, so your organization&apos;s license does not fit it.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>%1: 다른 종류의 라이선스로 설치되어 소속 기관의 라이선스를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>If it is your own license, keep it; nothing has to be done here.</source>
        <translation>본인의 라이선스라면 그대로 두세요. 여기에서 할 일은 없습니다.</translation>
    </message>
    <message>
        <source>Otherwise install the version that your organization offers.</source>
        <translation>아니라면 소속 기관에서 제공하는 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>Activated by signing in</source>
        <translation>로그인하면 정품 인증됩니다</translation>
    </message>
    <message>
        <source>Your organization activates %1 with the account of each person.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>소속 기관에서는 다음 제품을 개인 계정으로 정품 인증합니다: %1.</translation>
    </message>
    <message>
        <source>Open the program and sign in with your organization&apos;s account.</source>
        <translation>프로그램을 열고 소속 기관의 계정으로 로그인하세요.</translation>
    </message>
    <message>
        <source>Activated together with the helpdesk</source>
        <translation>헬프데스크와 함께 정품 인증합니다</translation>
    </message>
    <message>
        <source>Your organization activates %1 once, with a product key of its own.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>소속 기관에서는 다음 제품을 자체 제품 키로 한 번 정품 인증합니다: %1.</translation>
    </message>
    <message>
        <source>Call the helpdesk; you do it together.</source>
        <translation>헬프데스크에 전화해 함께 진행하세요.</translation>
    </message>
    <message>
        <source>No longer activated this way</source>
        <translation>더 이상 이 방법으로 정품 인증하지 않습니다</translation>
    </message>
    <message>
        <source>Your organization has stopped activating %1 with its own server.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>소속 기관에서는 다음 제품을 더 이상 자체 서버로 정품 인증하지 않습니다: %1.</translation>
    </message>
    <message>
        <source>Ask what takes its place.</source>
        <translation>대신 사용할 방법을 문의하세요.</translation>
    </message>
    <message>
        <source>The activation is not your organization&apos;s</source>
        <translation>소속 기관의 정품 인증이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is activated for longer than the 180 days that your organization&apos;s server gives. So something else activated it.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>%1의 정품 인증 기간이 소속 기관의 서버가 주는 180일보다 깁니다. 다른 것이 정품 인증했다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Let this program activate it again with your organization&apos;s server.</source>
        <translation>이 프로그램으로 소속 기관의 서버에서 다시 정품 인증하세요.</translation>
    </message>
    <message>
        <source>Another activation server is set</source>
        <translation>다른 정품 인증 서버가 설정되어 있습니다</translation>
    </message>
    <message>
        <source>This computer asks a server that is not your organization&apos;s. It may be left over from earlier.</source>
        <translation>이 PC는 소속 기관의 것이 아닌 서버에 묻습니다. 예전 설정이 남은 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>This computer asks %1, which is not your organization&apos;s server. It may be left over from earlier.</source>
        <translation>이 PC에 설정된 서버는 소속 기관의 것이 아닙니다: %1. 예전 설정이 남은 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Let this program set your organization&apos;s server.</source>
        <translation>이 프로그램으로 소속 기관의 서버를 설정하세요.</translation>
    </message>
    <message>
        <source>To be renewed by %2: %1. It takes a minute.</source>
        <extracomment>%1: product names; %2: a date.</extracomment>
        <translation>%2까지 갱신할 제품: %1. 1분이면 됩니다.</translation>
    </message>
    <message>
        <source>Activated by joining your organization&apos;s domain</source>
        <translation>소속 기관의 도메인에 가입하면 정품 인증됩니다</translation>
    </message>
    <message>
        <source>Computers in your organization&apos;s domain activate %1 by themselves. This computer is not in the domain.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>소속 기관의 도메인에 있는 PC는 자동으로 정품 인증됩니다: %1. 이 PC는 도메인에 가입되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Ask to have this computer joined to the domain.</source>
        <translation>이 PC를 도메인에 가입해 달라고 요청하세요.</translation>
    </message>
    <message>
        <source>It stays activated; nothing has to be done.</source>
        <translation>정품 인증이 유지되며, 아무것도 하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Office has no license yet</source>
        <translation>아직 Office 라이선스가 없습니다</translation>
    </message>
    <message>
        <source>%1 is installed, but Windows knows no license of it. It often comes only when a program of Office is opened for the first time.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>%1: 설치되어 있지만 Windows에 라이선스가 없습니다. Office 프로그램을 처음 열 때 라이선스가 생기는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Open Word once, wait for the first page, and close it; any other program of this Office will do.</source>
        <translation>Word를 한 번 열어 첫 페이지가 나올 때까지 기다린 뒤 닫아 주세요. 이 Office의 다른 프로그램도 괜찮습니다.</translation>
    </message>
    <message>
        <source>If it stays like this, ask the helpdesk: Office may have been installed without its product key.</source>
        <translation>그래도 같으면 헬프데스크에 문의해 주세요. 제품 키 없이 Office가 설치되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>another server</source>
        <extracomment>Stands where server names would stand, in the middle of a sentence.</extracomment>
        <translation>다른 서버</translation>
    </message>
    <message>
        <source>Another activation server is set, and stays</source>
        <translation>다른 정품 인증 서버가 설정되어 있으며 그대로 둡니다</translation>
    </message>
    <message>
        <source>This computer asks %1, which is not your organization&apos;s server. Your organization leaves it as it is, so activation goes there.</source>
        <extracomment>%1: server names.</extracomment>
        <translation>이 PC는 소속 기관의 서버가 아닌 %1에 요청합니다. 소속 기관에서 그대로 두기로 했으므로, 정품 인증은 그곳에서 합니다.</translation>
    </message>
    <message>
        <source>If you do not know this server, tell the helpdesk.</source>
        <translation>이 서버를 모르시면 헬프데스크에 알려 주세요.</translation>
    </message>
    <message>
        <source>This was not installed from your organization</source>
        <translation>소속 기관에서 제공한 것으로 설치되지 않았습니다</translation>
    </message>
    <message>
        <source>What your organization hands out has its own activation server set. Here it is another one: %1. Nobody is asked there.</source>
        <extracomment>%1: server names.</extracomment>
        <translation>소속 기관에서 제공하는 것에는 자체 정품 인증 서버가 설정되어 있습니다. 여기에는 다른 서버가 설정되어 있습니다: %1. 이 서버에는 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>Open the Windows settings, go to Accounts, then to “Access work or school”, and connect your organization&apos;s account.</source>
        <translation>Windows 설정에서 계정, “회사 또는 학교 액세스”를 차례로 열고 소속 기관의 계정을 연결해 주세요.</translation>
    </message>
</context>
<context>
    <name>RepairVerb</name>
    <message>
        <source>Start the service</source>
        <translation>서비스 시작</translation>
    </message>
    <message>
        <source>Set the time zone</source>
        <translation>표준 시간대 설정</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>시계 맞추기</translation>
    </message>
    <message>
        <source>Close the programs</source>
        <translation>프로그램 닫기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Install the key</source>
        <translation>키 설치</translation>
    </message>
    <message>
        <source>Set the server</source>
        <translation>서버 설정</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>정품 인증</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Computers counted: %1. Requests: %2, refused: %3.</source>
        <extracomment>%1, %2, %3: numbers. What a KMS host has counted.</extracomment>
        <translation>계산된 PC: %1. 요청: %2, 거부: %3.</translation>
    </message>
    <message>
        <source>For the administrators of the KMS host</source>
        <translation>KMS 호스트 관리자에게</translation>
    </message>
    <message>
        <source>Client machine ID (CMID): %1</source>
        <extracomment>%1: an id in hexadecimal digits.</extracomment>
        <translation>클라이언트 컴퓨터 ID(CMID): %1</translation>
    </message>
    <message>
        <source>Client machine ID of Office 2010: %1</source>
        <extracomment>%1: an id in hexadecimal digits.</extracomment>
        <translation>Office 2010의 클라이언트 컴퓨터 ID: %1</translation>
    </message>
    <message>
        <source>The KMS host counts each ID once. Computers that were copied from the same disk image may share one, and then its count does not rise.</source>
        <translation>KMS 호스트는 ID 하나를 한 번만 셉니다. 같은 디스크 이미지를 복제한 PC들은 ID가 같을 수 있으며, 그러면 수가 늘어나지 않습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question and answer</comment>
        <extracomment>%1: what is asked for, such as &quot;Asset number&quot;; %2: the answer.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>답하지 않음</translation>
    </message>
    <message>
        <source>What your organization says</source>
        <translation>소속 기관의 안내</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1. %2</source>
        <comment>cause and explanation</comment>
        <extracomment>%1: what went wrong, without a full stop; %2: the explanation, one or two whole sentences.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>모두 끝났습니다</translation>
    </message>
    <message>
        <source>Every step was made and looked at again.</source>
        <translation>모든 단계를 마치고 다시 확인했습니다.</translation>
    </message>
    <message>
        <source>Everything is activated</source>
        <translation>모두 정품 인증되었습니다</translation>
    </message>
    <message>
        <source>It renews by itself whenever this computer is on your organization&apos;s network.</source>
        <translation>이 PC가 소속 기관의 네트워크에 있으면 저절로 갱신됩니다.</translation>
    </message>
    <message>
        <source>Not activated yet</source>
        <translation>아직 정품 인증되지 않았습니다</translation>
    </message>
    <message>
        <source>Every step was made, but Windows does not show the products as activated.</source>
        <translation>모든 단계를 마쳤지만 Windows에는 제품이 정품 인증된 것으로 나오지 않습니다.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>몇 분 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Partly activated</source>
        <translation>일부만 정품 인증되었습니다</translation>
    </message>
    <message>
        <source>One step did not work.</source>
        <translation>한 단계가 되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>아무것도 바꾸지 않았습니다</translation>
    </message>
    <message>
        <source>Something has to be put right first.</source>
        <translation>먼저 해결할 것이 있습니다.</translation>
    </message>
    <message>
        <source>Look at what the check says needs you.</source>
        <translation>확인 결과에서 조치가 필요한 항목을 보세요.</translation>
    </message>
    <message>
        <source>Stopped at your request</source>
        <translation>요청에 따라 멈췄습니다</translation>
    </message>
    <message>
        <source>What was already done stays done; it can also be put back.</source>
        <translation>이미 끝난 작업은 그대로 남으며 되돌릴 수도 있습니다.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>원하실 때 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Please restart the computer</source>
        <translation>PC를 다시 시작해 주세요</translation>
    </message>
    <message>
        <source>Windows finishes the removal with a restart. The remaining steps follow after it.</source>
        <translation>다시 시작해야 Windows에서 제거가 끝납니다. 나머지 단계는 그 뒤에 이어집니다.</translation>
    </message>
    <message>
        <source>Save your work and restart the computer.</source>
        <translation>작업을 저장하고 PC를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>그런 다음 이 프로그램을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <extracomment>%1: what a step does, such as &quot;Set the clock to the correct time&quot;.</extracomment>
        <translation>하지 못한 작업: %1</translation>
    </message>
    <message>
        <source>Activation does not need it.</source>
        <translation>정품 인증에는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Your organization activates this in another way: %1.</source>
        <extracomment>%1: names of products.</extracomment>
        <translation>소속 기관에서 다른 방법으로 정품 인증하는 제품입니다: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>product and cause</comment>
        <extracomment>%1: names of products; %2: what is said about them, one or more whole sentences or a heading.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connect to the network of your organization&apos;s domain; there it activates by itself.</source>
        <translation>소속 기관의 도메인 네트워크에 연결하면 저절로 정품 인증됩니다.</translation>
    </message>
    <message>
        <source>The same server has just activated %1, so it works; it has no key for %2.</source>
        <extracomment>%1 and %2: names of products.</extracomment>
        <translation>같은 서버에서 방금 정품 인증됨: %1. 서버는 정상이며, 다음 제품의 키만 없습니다: %2.</translation>
    </message>
    <message>
        <source>Tell the helpdesk that the activation server lacks the key for %1.</source>
        <extracomment>%1: names of products.</extracomment>
        <translation>정품 인증 서버에 %1의 키가 없다고 헬프데스크에 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>ScreenName</name>
    <message>
        <source>Checking your computer</source>
        <translation>PC를 확인하고 있습니다</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>조치가 필요한 것이 있습니다</translation>
    </message>
    <message>
        <source>Ready, with advice</source>
        <translation>준비되었습니다. 권장 사항이 있습니다</translation>
    </message>
    <message>
        <source>Connect to the organization&apos;s network</source>
        <translation>기관 네트워크에 연결</translation>
    </message>
    <message>
        <source>Sign in to the network</source>
        <translation>네트워크에 로그인</translation>
    </message>
    <message>
        <source>Come to campus, or another way</source>
        <translation>기관에 오시거나 다른 방법으로</translation>
    </message>
    <message>
        <source>Remove Office products that are in the way</source>
        <translation>방해가 되는 Office 제품 제거</translation>
    </message>
    <message>
        <source>Close these programs</source>
        <translation>이 프로그램들을 닫아 주세요</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>제거 중</translation>
    </message>
    <message>
        <source>Restart needed</source>
        <translation>다시 시작 필요</translation>
    </message>
    <message>
        <source>Ready to activate</source>
        <translation>정품 인증할 준비가 되었습니다</translation>
    </message>
    <message>
        <source>Activating</source>
        <translation>정품 인증 중</translation>
    </message>
    <message>
        <source>Everything is activated</source>
        <translation>모두 정품 인증되었습니다</translation>
    </message>
    <message>
        <source>Partly activated</source>
        <translation>일부만 정품 인증되었습니다</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>정품 인증되지 않았습니다</translation>
    </message>
    <message>
        <source>This computer cannot be activated here</source>
        <translation>이 PC는 여기에서 정품 인증할 수 없습니다</translation>
    </message>
    <message>
        <source>My activation status</source>
        <translation>내 정품 인증 상태</translation>
    </message>
    <message>
        <source>No site profile</source>
        <translation>기관 프로필 없음</translation>
    </message>
    <message>
        <source>Helpdesk: type the code</source>
        <translation>헬프데스크: 코드 입력</translation>
    </message>
    <message>
        <source>Helpdesk: the caller&apos;s screen</source>
        <translation>헬프데스크: 상대방의 화면</translation>
    </message>
    <message>
        <source>Who are you here?</source>
        <translation>어떤 소속이신가요?</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>%1 is activated</source>
        <extracomment>%1: name of a product.</extracomment>
        <translation>%1 정품 인증이 완료되었습니다</translation>
    </message>
    <message>
        <source>Windows and Office are activated</source>
        <translation>Windows와 Office가 정품 인증되었습니다</translation>
    </message>
    <message>
        <source>So that Office shows its new state, please close and open again: %1</source>
        <extracomment>%1: names of programs, such as &quot;Word, Excel&quot;.</extracomment>
        <translation>새 상태가 표시되도록 다음 프로그램을 닫았다가 다시 열어 주세요: %1</translation>
    </message>
    <message>
        <source>%1 is activated, %2 is not yet</source>
        <extracomment>%1: &quot;Windows&quot;; %2: &quot;Office&quot;.</extracomment>
        <translation>%1 정품 인증 완료, %2 아직 안 됨</translation>
    </message>
    <message>
        <source>Not activated yet: %1</source>
        <extracomment>%1: what went wrong, such as &quot;The server is waiting for more computers&quot;.</extracomment>
        <translation>아직 정품 인증되지 않음: %1</translation>
    </message>
    <message>
        <source>Please activate again</source>
        <translation>다시 정품 인증해 주세요</translation>
    </message>
    <message>
        <source>Please activate soon</source>
        <translation>조만간 정품 인증해 주세요</translation>
    </message>
    <message>
        <source>Please renew the activation soon</source>
        <translation>조만간 정품 인증을 갱신해 주세요</translation>
    </message>
    <message>
        <source>Save your work and close all Office programs.</source>
        <translation>작업을 저장하고 Office 프로그램을 모두 닫아 주세요.</translation>
    </message>
    <message>
        <source>Fill in your organization&apos;s form.</source>
        <translation>소속 기관의 신청서를 작성해 주세요.</translation>
    </message>
    <message>
        <source>Use the programs only for your work or study at your organization.</source>
        <translation>소속 기관에서의 업무나 학업에만 사용해 주세요.</translation>
    </message>
    <message>
        <source>Close the Office programs and open them again.</source>
        <translation>Office 프로그램을 닫았다가 다시 열어 주세요.</translation>
    </message>
    <message>
        <source>If it does not work at once, try again; a second try is often needed.</source>
        <translation>바로 되지 않으면 다시 시도해 주세요. 두 번째에 되는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is changed.</source>
        <translation>몇 초면 끝납니다. 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Each row says what to do. Then check again.</source>
        <translation>각 줄에 할 일이 적혀 있습니다. 그런 다음 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>Everything else is fine. When it is done, this page goes on by itself.</source>
        <translation>다른 항목은 모두 괜찮습니다. 처리하면 자동으로 계속됩니다.</translation>
    </message>
    <message>
        <source>When it is done, this page goes on by itself.</source>
        <translation>처리하면 자동으로 계속됩니다.</translation>
    </message>
    <message>
        <source>One thing needs you</source>
        <translation>처리할 일이 한 가지 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>처리할 일이 %n가지 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on to activate</source>
        <translation>이제 정품 인증할 수 있습니다</translation>
    </message>
    <message>
        <source>Not everything could be checked. You may still go on; nothing has been changed.</source>
        <translation>일부 항목은 확인하지 못했습니다. 그래도 계속할 수 있으며, 아직 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>One thing could be better. It does not stop activation.</source>
        <translation>개선할 점이 한 가지 있지만, 정품 인증에는 문제가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n things could be better. They do not stop activation.</source>
        <translation>
            <numerusform>개선할 점이 %n가지 있지만, 정품 인증에는 문제가 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as you are connected, it goes on by itself.</source>
        <translation>연결되면 자동으로 계속됩니다.</translation>
    </message>
    <message>
        <source>Your documents and mail are not deleted.</source>
        <translation>문서와 메일은 지워지지 않습니다.</translation>
    </message>
    <message>
        <source>While it is there, your organization&apos;s Office cannot be activated.</source>
        <translation>이 Office가 남아 있으면 소속 기관의 Office를 정품 인증할 수 없습니다.</translation>
    </message>
    <message>
        <source>Please remove the other Office</source>
        <translation>다른 Office를 제거해 주세요</translation>
    </message>
    <message>
        <source>Please close: %1</source>
        <extracomment>%1: names of one to three programs, such as &quot;Word, Excel&quot;.</extracomment>
        <translation>닫아 주세요: %1</translation>
    </message>
    <message>
        <source>Please close these programs</source>
        <translation>다음 프로그램을 닫아 주세요</translation>
    </message>
    <message>
        <source>Save your work first. When they are closed, it goes on by itself.</source>
        <translation>먼저 작업을 저장해 주세요. 닫으면 자동으로 계속됩니다.</translation>
    </message>
    <message>
        <source>Removing the other Office</source>
        <translation>다른 Office를 제거하고 있습니다</translation>
    </message>
    <message>
        <source>This takes a few minutes. Please leave the computer on.</source>
        <translation>몇 분 정도 걸립니다. PC를 켜 두세요.</translation>
    </message>
    <message>
        <source>This takes a few seconds. Please stay connected to the network.</source>
        <translation>몇 초 정도 걸립니다. 네트워크 연결을 유지해 주세요.</translation>
    </message>
    <message>
        <source>Please get your organization&apos;s file</source>
        <translation>소속 기관의 프로필 파일을 받아 주세요</translation>
    </message>
    <message>
        <source>Type the code that the caller reads</source>
        <translation>상대방이 읽어 주는 코드를 입력하세요</translation>
    </message>
    <message>
        <source>It has three groups of four digits; a misheard group shows at once.</source>
        <translation>숫자 네 자리씩 세 묶음이며, 잘못 들은 묶음은 바로 표시됩니다.</translation>
    </message>
    <message>
        <source>The same picture and the same words, in the caller&apos;s language.</source>
        <translation>상대방이 보는 화면과 글을 상대방의 언어로 그대로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Everything else is checked. Windows is still being asked about its licenses; right after a start this takes a while.</source>
        <translation>나머지는 모두 확인했습니다. Windows의 라이선스 응답을 기다리고 있으며, PC를 막 켰을 때는 시간이 조금 걸립니다.</translation>
    </message>
    <message>
        <source>When did you leave?</source>
        <translation>언제 떠나셨나요?</translation>
    </message>
    <message>
        <source>Please give your last day here.</source>
        <translation>마지막 소속일을 알려 주세요.</translation>
    </message>
    <message>
        <source>The license is not the same for everybody. Your answer is remembered.</source>
        <translation>라이선스는 사람마다 다릅니다. 답하신 내용은 기억해 둡니다.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Switch the licensing service of Windows off again</source>
        <translation>Windows 라이선스 서비스를 다시 끄기</translation>
    </message>
    <message>
        <source>Switch on the licensing service of Windows</source>
        <translation>Windows 라이선스 서비스 켜기</translation>
    </message>
    <message>
        <source>Set the time zone to %1</source>
        <extracomment>%1: a time zone, such as &quot;Taipei (UTC+8)&quot; or &quot;Pacific Standard Time&quot;.</extracomment>
        <translation>표준 시간대 설정: %1</translation>
    </message>
    <message>
        <source>Set the clock to the correct time</source>
        <translation>시계를 정확한 시각으로 맞추기</translation>
    </message>
    <message>
        <source>Ask %1 to close; you can save your work</source>
        <extracomment>%1: name of a program, such as &quot;Word&quot;.</extracomment>
        <translation>%1 닫기 요청(작업을 저장할 수 있음)</translation>
    </message>
    <message>
        <source>Remove %1; your documents stay</source>
        <extracomment>%1: name of an Office product.</extracomment>
        <translation>%1 제거(문서는 그대로 남음)</translation>
    </message>
    <message>
        <source>Install the client setup key for Windows</source>
        <translation>Windows용 클라이언트 설정 키 설치</translation>
    </message>
    <message>
        <source>Install the client setup key for Office</source>
        <translation>Office용 클라이언트 설정 키 설치</translation>
    </message>
    <message>
        <source>Install the client setup key for Project</source>
        <translation>Project용 클라이언트 설정 키 설치</translation>
    </message>
    <message>
        <source>Install the client setup key for Visio</source>
        <translation>Visio용 클라이언트 설정 키 설치</translation>
    </message>
    <message>
        <source>Let Windows find the KMS host in %1</source>
        <extracomment>%1: DNS domain, such as &quot;campus.example&quot;.</extracomment>
        <translation>Windows가 %1에서 KMS 호스트를 찾게 하기</translation>
    </message>
    <message>
        <source>Let Windows find the KMS host by itself</source>
        <translation>Windows가 KMS 호스트를 자동으로 찾게 하기</translation>
    </message>
    <message>
        <source>Set your organization&apos;s KMS host</source>
        <translation>소속 기관의 KMS 호스트 설정</translation>
    </message>
    <message>
        <source>Set the KMS host to %1, port %2</source>
        <extracomment>%1: server name; %2: port number.</extracomment>
        <translation>KMS 호스트 설정: %1, 포트 %2</translation>
    </message>
    <message>
        <source>Set the KMS host to %1 (%2, port %3)</source>
        <extracomment>%1: what the organization calls the server; %2: server name; %3: port number.</extracomment>
        <translation>KMS 호스트 설정: %1(%2, 포트 %3)</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <extracomment>%1: name of a product.</extracomment>
        <translation>%1 정품 인증</translation>
    </message>
    <message>
        <source>Setting up the licensing service</source>
        <translation>라이선스 서비스 설정 중</translation>
    </message>
    <message>
        <source>Setting the time zone</source>
        <translation>표준 시간대 설정 중</translation>
    </message>
    <message>
        <source>Setting the clock</source>
        <translation>시계 맞추는 중</translation>
    </message>
    <message>
        <source>Waiting for %1 to close</source>
        <extracomment>%1: name of a program, such as &quot;Word&quot;.</extracomment>
        <translation>%1 닫히기를 기다리는 중</translation>
    </message>
    <message>
        <source>Removing %1; this takes a few minutes</source>
        <extracomment>%1: name of an Office product.</extracomment>
        <translation>%1 제거 중(몇 분 걸립니다)</translation>
    </message>
    <message>
        <source>Installing the client setup key</source>
        <translation>클라이언트 설정 키 설치 중</translation>
    </message>
    <message>
        <source>Setting the KMS host</source>
        <translation>KMS 호스트 설정 중</translation>
    </message>
    <message>
        <source>Activating %1</source>
        <extracomment>%1: name of a product.</extracomment>
        <translation>%1 정품 인증 중</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Did not work</source>
        <comment>outcome</comment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>outcome</comment>
        <translation>시작 안 함</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outcome</comment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Did not work, not needed</source>
        <comment>outcome</comment>
        <translation>실패, 필요 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>product and step</comment>
        <extracomment>%1: name of a product; %2: what is done for it, such as &quot;Set the KMS host to …&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take away the KMS host that is set here</source>
        <translation>여기에 설정된 KMS 호스트 지우기</translation>
    </message>
    <message>
        <source>One product</source>
        <extracomment>In place of a product&apos;s name, before a colon.</extracomment>
        <translation>한 제품</translation>
    </message>
</context>
<context>
    <name>TimeZoneText</name>
    <message>
        <source>The time zone is right</source>
        <translation>표준 시간대가 맞습니다</translation>
    </message>
    <message>
        <source>It is set to %1.</source>
        <extracomment>%1: &quot;Taipei (UTC+8)&quot;.</extracomment>
        <translation>설정된 값: %1.</translation>
    </message>
    <message>
        <source>The time zone fits</source>
        <translation>표준 시간대에 문제가 없습니다</translation>
    </message>
    <message>
        <source>%1 has the same time as %2.</source>
        <extracomment>%1 and %2: &quot;Taipei (UTC+8)&quot;.</extracomment>
        <translation>%1, %2: 두 곳의 시각이 같습니다.</translation>
    </message>
    <message>
        <source>The time zone is a different one</source>
        <translation>표준 시간대가 다릅니다</translation>
    </message>
    <message>
        <source>This computer is set to %1, your organization to %2. The time zone by itself does not stop activation, but a clock set by hand easily becomes wrong with it.</source>
        <extracomment>%1 and %2: &quot;Taipei (UTC+8)&quot;.</extracomment>
        <translation>이 PC의 설정은 %1, 소속 기관은 %2입니다. 표준 시간대 자체가 정품 인증을 막지는 않지만, 이 상태에서 시계를 손으로 맞추면 틀리기 쉽습니다.</translation>
    </message>
    <message>
        <source>Let this program set the time zone. If you are traveling, leave it as it is.</source>
        <translation>이 프로그램으로 표준 시간대를 설정하세요. 여행 중이라면 그대로 두어도 됩니다.</translation>
    </message>
</context>
<context>
    <name>TopicText</name>
    <message>
        <source>KMS: activation by your organization&apos;s server</source>
        <translation>KMS: 소속 기관의 서버로 하는 정품 인증</translation>
    </message>
    <message>
        <source>Windows and Office ask a server of your organization (the KMS host) instead of Microsoft. It activates them for 180 days, and they renew this by themselves whenever they reach the server.</source>
        <translation>Windows와 Office가 Microsoft 대신 소속 기관의 서버(KMS 호스트)에 묻습니다. 180일 동안 정품 인증되며, 서버에 연결될 때마다 저절로 연장됩니다.</translation>
    </message>
    <message>
        <source>CMID: how the server tells computers apart</source>
        <translation>CMID: 서버가 PC를 구분하는 번호</translation>
    </message>
    <message>
        <source>Every Windows has such a number (client machine ID). Copies of a disk image that was not prepared share one, and the server counts them as one computer.</source>
        <translation>Windows마다 이런 번호(client machine ID)가 있습니다. 준비하지 않은 디스크 이미지를 복제하면 번호가 같아서, 서버가 한 대로 셉니다.</translation>
    </message>
    <message>
        <source>Rearm: the license state is reset</source>
        <translation>Rearm: 라이선스 상태 초기화</translation>
    </message>
    <message>
        <source>The grace period begins anew, and so does the number by which the server counts. It is possible only a few times, and afterwards Windows has to be restarted.</source>
        <translation>유예 기간이 새로 시작되고, 서버가 세는 번호도 바뀝니다. 몇 번만 할 수 있으며, 그 뒤에는 Windows를 다시 시작해야 합니다.</translation>
    </message>
    <message>
        <source>SRV: the entry that names the server</source>
        <translation>SRV: 서버 이름을 알려 주는 항목</translation>
    </message>
    <message>
        <source>Where no server is set, Windows asks the name service (DNS) of its own network for _vlmcs._tcp. Without this entry it ends with 0x8007232B or 0x8007007B.</source>
        <translation>서버가 설정되어 있지 않으면 Windows는 네트워크의 DNS에 _vlmcs._tcp 항목을 묻습니다. 이 항목이 없으면 0x8007232B 또는 0x8007007B 오류로 끝납니다.</translation>
    </message>
    <message>
        <source>1688: the port of the activation server</source>
        <translation>1688: 정품 인증 서버의 포트</translation>
    </message>
    <message>
        <source>Windows and Office reach the server through TCP port 1688. A firewall may close it although a ping is answered. Check 7 of this program tries it.</source>
        <translation>Windows와 Office는 TCP 포트 1688번으로 서버에 연결합니다. ping에 응답해도 방화벽이 막을 수 있습니다. 이 프로그램의 확인 7에서 시험합니다.</translation>
    </message>
    <message>
        <source>SLIC: the maker&apos;s mark in the firmware</source>
        <translation>SLIC: 제조업체가 펌웨어에 넣은 표시</translation>
    </message>
    <message>
        <source>A volume license is an upgrade: the computer has to have come with a suitable Windows. Older ones show it by a license table (SLIC) in the firmware. Where that lacks the Windows marker, it ends with 0xC004F035.</source>
        <translation>볼륨 라이선스는 업그레이드라서 PC에 알맞은 Windows가 처음부터 있어야 합니다. 예전 PC는 펌웨어의 라이선스 표(SLIC)로 보여 줍니다. 그 표에 Windows 표시가 없으면 0xC004F035 오류로 끝납니다.</translation>
    </message>
    <message>
        <source>Grace period: the time until activation is due</source>
        <translation>유예 기간: 정품 인증까지 남은 시간</translation>
    </message>
    <message>
        <source>A new Windows or Office works for some days without activation, and so does one whose 180 days are over. Afterwards it reminds you. Your documents are safe.</source>
        <translation>새 Windows나 Office는 얼마 동안 정품 인증 없이 쓸 수 있고, 180일이 지난 뒤에도 그렇습니다. 그 뒤에는 알림이 나옵니다. 문서는 안전합니다.</translation>
    </message>
    <message>
        <source>VPN: your organization&apos;s network from outside</source>
        <translation>VPN: 밖에서 소속 기관의 네트워크로</translation>
    </message>
    <message>
        <source>The activation server usually answers inside the network only. Through the VPN this computer is inside. For the activation itself a minute is enough.</source>
        <translation>정품 인증 서버는 대개 네트워크 안에서만 응답합니다. VPN을 쓰면 이 PC도 안에 있게 됩니다. 정품 인증은 1분이면 충분합니다.</translation>
    </message>
    <message>
        <source>The scripts of Windows do not run here</source>
        <translation>여기서는 Windows 스크립트가 실행되지 않습니다</translation>
    </message>
    <message>
        <source>slmgr.vbs and ospp.vbs need VBScript, which is switched off or missing. Since Windows 11 24H2 it is an optional part of Windows. The license is not affected.</source>
        <translation>slmgr.vbs와 ospp.vbs에는 VBScript가 필요한데, 꺼져 있거나 없습니다. Windows 11 24H2부터는 선택 기능입니다. 라이선스에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>The product is not activated</source>
        <translation>제품이 정품 인증되지 않았습니다</translation>
    </message>
    <message>
        <source>The text says no more than that. Most often the activation server was not reached for a long time. Your documents are safe.</source>
        <translation>글에는 그것만 나와 있습니다. 정품 인증 서버에 오래 연결되지 않은 경우가 가장 많습니다. 문서는 안전합니다.</translation>
    </message>
    <message>
        <source>Proxy programs that answer in place of the network</source>
        <translation>네트워크 대신 응답하는 프록시 프로그램</translation>
    </message>
    <message>
        <source>Programs such as Clash take every connection in their TUN mode and give every name an address of their own (198.18...). A port then looks open although nobody is there.</source>
        <translation>Clash 같은 프로그램은 TUN 모드에서 모든 연결을 가로채고 모든 이름에 자체 주소(198.18...)를 줍니다. 그러면 아무도 없는데도 포트가 열린 것처럼 보입니다.</translation>
    </message>
</context>
<context>
    <name>TunnelText</name>
    <message>
        <source>%1 is active on this computer and may take the connection elsewhere.</source>
        <extracomment>%1: names of VPN or proxy programs that do not belong to the organization.</extracomment>
        <translation>이 PC에서 켜져 있는 %1 때문에 연결이 다른 곳으로 갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Disconnect %1, then check again.</source>
        <extracomment>%1: names of VPN or proxy programs that do not belong to the organization.</extracomment>
        <translation>%1 연결을 끊고 다시 확인하세요.</translation>
    </message>
    <message>
        <source>A proxy program answers in place of the network</source>
        <translation>프록시 프로그램이 네트워크 대신 응답합니다</translation>
    </message>
    <message>
        <source>A proxy program on this computer, or on the router, takes every connection, so the activation server is never asked.</source>
        <translation>이 PC나 공유기의 프록시 프로그램이 모든 연결을 가로채서 정품 인증 서버에 물어볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Switch off the TUN mode of your proxy program, or quit the program.</source>
        <extracomment>&quot;TUN mode&quot; is the name of a switch in such programs.</extracomment>
        <translation>프록시 프로그램의 TUN 모드를 끄거나 프로그램을 종료하세요.</translation>
    </message>
    <message>
        <source>%1 on this computer takes every connection, so the activation server is never asked.</source>
        <extracomment>%1: name of a proxy program, such as &quot;Clash&quot;.</extracomment>
        <translation>이 PC의 %1에서 모든 연결을 가로채므로 정품 인증 서버에 물어볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Switch off the TUN mode of %1, or quit it.</source>
        <extracomment>%1: name of a proxy program, such as &quot;Clash&quot;. &quot;TUN mode&quot; is the name of a switch in it.</extracomment>
        <translation>%1의 TUN 모드를 끄거나 종료하세요.</translation>
    </message>
</context>
<context>
    <name>UpdatesText</name>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1: name of a product; %2: a date.</extracomment>
        <translation>%1(%2부터)</translation>
    </message>
    <message>
        <source>Activated, but without security updates</source>
        <translation>정품 인증됨, 보안 업데이트는 없음</translation>
    </message>
    <message>
        <source>Microsoft no longer makes security updates for %1. Everything keeps working and stays activated.</source>
        <extracomment>%1: products and dates, such as &quot;Office LTSC Standard 2021 (since 13 October 2026)&quot;.</extracomment>
        <translation>Microsoft의 보안 업데이트가 끝난 제품: %1. 모두 계속 작동하며 정품 인증도 유지됩니다.</translation>
    </message>
    <message>
        <source>Ask which newer version your organization offers.</source>
        <translation>소속 기관에서 제공하는 최신 버전을 문의하세요.</translation>
    </message>
    <message>
        <source>If your organization has extended security updates (ESU) in another way, nothing has to be done.</source>
        <translation>소속 기관이 다른 방법으로 확장 보안 업데이트(ESU)를 받고 있다면 아무것도 하지 않아도 됩니다.</translation>
    </message>
</context>
<context>
    <name>ValidityText</name>
    <message>
        <source>Your organization&apos;s agreement with Microsoft ended on %1. Please ask the helpdesk whether it was renewed.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>소속 기관과 Microsoft의 계약이 %1에 끝났습니다. 갱신되었는지 헬프데스크에 문의해 주세요.</translation>
    </message>
    <message>
        <source>Your organization&apos;s agreement with Microsoft ends on %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>소속 기관과 Microsoft의 계약이 %1에 끝납니다.</translation>
    </message>
    <message>
        <source>The yearly registration for this license is due on %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>이 라이선스의 연간 등록 기한은 %1입니다.</translation>
    </message>
    <message>
        <source>What this program knows of your organization was valid until %1. Please ask the helpdesk for a newer one.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>이 프로그램에 있는 소속 기관 정보는 %1까지 유효했습니다. 헬프데스크에서 새 프로그램을 받아 주세요.</translation>
    </message>
    <message>
        <source>What this program knows of your organization is valid until %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>이 프로그램에 있는 소속 기관 정보는 %1까지 유효합니다.</translation>
    </message>
</context>
<context>
    <name>WindowText</name>
    <message>
        <source>Activation Assistant</source>
        <extracomment>Name of this program.</extracomment>
        <translation>정품 인증 도우미</translation>
    </message>
    <message>
        <source>%1 · screen %2</source>
        <extracomment>%1: name of this program; %2: number of a screen, &quot;1-2&quot;.</extracomment>
        <translation>%1 · 화면 %2</translation>
    </message>
    <message>
        <source>Screen number</source>
        <extracomment>Caption over the number.</extracomment>
        <translation>화면 번호</translation>
    </message>
    <message>
        <source>Support code</source>
        <extracomment>Caption before the code.</extracomment>
        <translation>지원 코드</translation>
    </message>
    <message>
        <source>Practice computer: %1</source>
        <extracomment>%1: name of a practice computer.</extracomment>
        <translation>연습용 PC: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the button that changes the language.</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Looking for your organization …</source>
        <extracomment>Stands where the name of the organization will stand.</extracomment>
        <translation>소속 기관을 찾는 중…</translation>
    </message>
    <message>
        <source>Check the computer</source>
        <extracomment>First of the five steps.</extracomment>
        <translation>PC 확인</translation>
    </message>
    <message>
        <source>Connect to the network</source>
        <extracomment>Second of the five steps.</extracomment>
        <translation>네트워크 연결</translation>
    </message>
    <message>
        <source>Remove other Office</source>
        <extracomment>Third of the five steps.</extracomment>
        <translation>다른 Office 제거</translation>
    </message>
    <message>
        <source>Activate</source>
        <extracomment>Fourth of the five steps.</extracomment>
        <translation>정품 인증</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Last of the five steps.</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <extracomment>Read aloud; %1: &quot;2&quot;; %2: name of a step; %3: &quot;current step&quot;.</extracomment>
        <translation>%1단계, %2: %3</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>State of a step.</extracomment>
        <translation>현재 단계</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step.</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>State of a step.</extracomment>
        <translation>필요 없음</translation>
    </message>
    <message>
        <source>still to come</source>
        <extracomment>State of a step.</extracomment>
        <translation>남은 단계</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button.</extracomment>
        <translation>다음</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button.</extracomment>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button.</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Activate now</source>
        <extracomment>Button.</extracomment>
        <translation>지금 정품 인증</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button, and what happens to a product.</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>Close the programs</source>
        <extracomment>Button.</extracomment>
        <translation>프로그램 닫기</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends a run.</extracomment>
        <translation>중지</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Put back my settings</source>
        <extracomment>Button.</extracomment>
        <translation>내 설정 되돌리기</translation>
    </message>
    <message>
        <source>Only show my status</source>
        <extracomment>Button: shows what is activated.</extracomment>
        <translation>상태만 보기</translation>
    </message>
    <message>
        <source>Back to activation</source>
        <extracomment>Button.</extracomment>
        <translation>정품 인증으로 돌아가기</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <extracomment>Button.</extracomment>
        <translation>일정에 추가</translation>
    </message>
    <message>
        <source>Save report</source>
        <extracomment>Button.</extracomment>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <extracomment>Button.</extracomment>
        <translation>코드 복사</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button; %1: name of a program.</extracomment>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>How to connect the VPN</source>
        <extracomment>Button.</extracomment>
        <translation>VPN 연결 방법</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <extracomment>Button.</extracomment>
        <translation>로그인 페이지 열기</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Button.</extracomment>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Button.</extracomment>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Close, and restart later</source>
        <extracomment>Button: closes the window; the person restarts the computer.</extracomment>
        <translation>닫고 나중에 다시 시작</translation>
    </message>
    <message>
        <source>checking …</source>
        <extracomment>Word at the end of a row.</extracomment>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>No. %1, %2: %3</source>
        <extracomment>Read aloud; %1: number of a row; %2: its title; %3: the word at its end.</extracomment>
        <translation>%1번, %2: %3</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>What happens to a product.</extracomment>
        <translation>유지</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Said of a program.</extracomment>
        <translation>아직 열림</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · about %n minutes</source>
        <extracomment>What removing takes; %1: &quot;3.1 GB&quot;; %2: languages.</extracomment>
        <translation>
            <numerusform>%1 · %2 · 약 %n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n minutes</source>
        <extracomment>What removing takes; %1: languages.</extracomment>
        <translation>
            <numerusform>%1 · 약 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>Said of a product.</extracomment>
        <translation>그대로 둡니다</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <extracomment>Stands below the number.</extracomment>
        <translation>
            <numerusform>일</numerusform>
        </translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation>다섯 단계</translation>
    </message>
    <message>
        <source>List of checks</source>
        <translation>확인 목록</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>단계 목록</translation>
    </message>
    <message>
        <source>List of products</source>
        <translation>제품 목록</translation>
    </message>
    <message>
        <source>List of open programs</source>
        <translation>열린 프로그램 목록</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Name of a progress bar.</extracomment>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Windows asks for permission first</source>
        <extracomment>Read aloud with a button that carries a shield.</extracomment>
        <translation>먼저 Windows에서 권한을 요청합니다</translation>
    </message>
    <message>
        <source>When you press “Activate now”, Windows asks once for permission.</source>
        <translation>“지금 정품 인증” 단추를 누르면 Windows에서 권한을 한 번 요청합니다.</translation>
    </message>
    <message>
        <source>This is done when you press “Activate now”.</source>
        <extracomment>Where Windows does not ask for permission.</extracomment>
        <translation>“지금 정품 인증” 단추를 누르면 다음 작업을 합니다.</translation>
    </message>
    <message>
        <source>The activation server of %1</source>
        <extracomment>Below the step that names the server; %1: organization.</extracomment>
        <translation>%1의 정품 인증 서버</translation>
    </message>
    <message>
        <source>If something goes wrong, changed settings can be put back.</source>
        <translation>문제가 생기면 변경한 설정을 되돌릴 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds so far</source>
        <translation>
            <numerusform>%n초 지남</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes so far</source>
        <translation>
            <numerusform>%n분 지남</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows is asking for permission. Please choose Yes.</source>
        <translation>Windows에서 권한을 요청하고 있습니다. “예”를 선택해 주세요.</translation>
    </message>
    <message>
        <source>Permission was not given, so nothing was changed. You can try again at any time.</source>
        <translation>권한이 허용되지 않아 아무것도 변경하지 않았습니다. 언제든지 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>The part of this program that makes changes ended unexpectedly. What is marked as done stays done. Please check again; it goes on from there.</source>
        <translation>이 프로그램에서 설정을 변경하는 부분이 예기치 않게 종료되었습니다. 완료로 표시된 것은 그대로 남습니다. 다시 확인하면 거기서부터 계속됩니다.</translation>
    </message>
    <message>
        <source>An earlier run ended in the middle. You can simply go on, or have the settings put back.</source>
        <translation>이전 작업이 중간에 끝났습니다. 그대로 계속하거나 설정을 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>It stops at the next safe place. Really stop?</source>
        <translation>다음 안전한 지점에서 멈춥니다. 중지하시겠습니까?</translation>
    </message>
    <message>
        <source>A step is still running and stops at the next safe place. Close anyway?</source>
        <translation>아직 진행 중인 단계가 있으며, 다음 안전한 지점에서 멈춥니다. 그래도 닫으시겠습니까?</translation>
    </message>
    <message>
        <source>Stopping at the next safe place …</source>
        <translation>안전한 지점에서 멈추는 중…</translation>
    </message>
    <message>
        <source>The restart is done. It goes on here.</source>
        <translation>다시 시작이 끝났습니다. 여기서부터 계속합니다.</translation>
    </message>
    <message>
        <source>Waiting for the network. It goes on by itself as soon as you are connected.</source>
        <translation>네트워크 연결을 기다리고 있습니다. 연결되면 자동으로 계속됩니다.</translation>
    </message>
    <message>
        <source>The network was not seen within two minutes. Once you are connected, please check again.</source>
        <translation>2분 동안 네트워크가 확인되지 않았습니다. 연결한 뒤 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>Your settings are as they were before.</source>
        <translation>설정이 이전 상태로 돌아왔습니다.</translation>
    </message>
    <message>
        <source>Not everything could be put back. The rest is kept, so you can try again.</source>
        <translation>일부 설정을 되돌리지 못했습니다. 나머지는 기록되어 있으므로 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>되돌릴 설정이 없습니다.</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>보고서 위치: %1</translation>
    </message>
    <message>
        <source>The report cannot be saved here. Please choose another folder.</source>
        <translation>여기에는 보고서를 저장할 수 없습니다. 다른 폴더를 선택해 주세요.</translation>
    </message>
    <message>
        <source>The support code is copied.</source>
        <translation>지원 코드를 복사했습니다.</translation>
    </message>
    <message>
        <source>The calendar file is here: %1</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>일정 파일 위치: %1</translation>
    </message>
    <message>
        <source>Renew the activation of %1</source>
        <extracomment>Title of a calendar entry; %1: name of a product.</extracomment>
        <translation>%1 정품 인증 갱신</translation>
    </message>
    <message>
        <source>Connect this computer to your organization&apos;s network and start this program.</source>
        <extracomment>Text of a calendar entry.</extracomment>
        <translation>이 PC를 소속 기관의 네트워크에 연결하고 이 프로그램을 시작해 주세요.</translation>
    </message>
    <message>
        <source>This could not be opened: %1</source>
        <extracomment>%1: name of a program, or address of a web page.</extracomment>
        <translation>열 수 없습니다: %1</translation>
    </message>
    <message>
        <source>This is how the products on this computer are activated. Nothing is changed here.</source>
        <translation>이 PC에 있는 제품의 정품 인증 상태입니다. 여기서는 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Reading the activation status …</source>
        <translation>정품 인증 상태를 읽는 중…</translation>
    </message>
    <message>
        <source>No licensed product was found on this computer.</source>
        <translation>이 PC에서 라이선스가 있는 제품을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>This computer cannot say what is activated.</source>
        <translation>이 PC에서는 정품 인증 상태를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no site profile, so this program cannot activate anything. Your organization&apos;s helpdesk has the file; save it beside this program as %1.</source>
        <extracomment>%1: a file name.</extracomment>
        <translation>기관 프로필이 없어 이 프로그램으로 정품 인증할 수 없습니다. 소속 기관의 헬프데스크에서 파일을 받아 이 프로그램 옆에 %1 이름으로 저장해 주세요.</translation>
    </message>
    <message>
        <source>No. %1, %2</source>
        <extracomment>Read aloud; %1: number of a row; %2: its title; there is no word at its end.</extracomment>
        <translation>%1번, %2</translation>
    </message>
    <message>
        <source>An earlier run ended while Office was being removed. The removal goes on by itself. Please wait ten minutes, then check again.</source>
        <translation>지난번 실행이 Office를 제거하는 중에 끝났습니다. 제거는 저절로 계속됩니다. 10분쯤 기다린 다음 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>still asking …</source>
        <extracomment>Word at the end of a row: Windows was asked, and takes its time.</extracomment>
        <translation>응답 대기 중…</translation>
    </message>
    <message numerus="yes">
        <source>still asking, %n seconds</source>
        <extracomment>The same, and for how long; the number changes every second.</extracomment>
        <translation>
            <numerusform>응답 대기 중, %n초</numerusform>
        </translation>
    </message>
    <message>
        <source>Right after a start Windows needs a while for this. The answer appears by itself.</source>
        <extracomment>Below a row that is still being asked.</extracomment>
        <translation>PC를 막 켰을 때는 Windows의 응답에 시간이 조금 걸립니다. 결과는 자동으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Windows has not answered for some minutes. Please wait a little and check again; if it stays like this, restart the computer.</source>
        <translation>Windows가 몇 분째 응답하지 않습니다. 잠시 후 다시 확인해 주세요. 계속 그러면 컴퓨터를 다시 시작해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>Windows is still being asked, %n seconds so far. Right after a start this takes a while.</source>
        <translation>
            <numerusform>Windows의 응답을 기다리고 있습니다(%n초째). PC를 막 켰을 때는 시간이 조금 걸립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows has not answered. Please look again in a few minutes.</source>
        <translation>Windows가 응답하지 않았습니다. 몇 분 뒤에 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>Nobody answered the question of Windows, so it went away after two minutes. Nothing was changed. You can try again at any time.</source>
        <translation>Windows의 물음에 아무도 답하지 않아 2분 뒤에 창이 닫혔습니다. 바뀐 것은 없습니다. 언제든지 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>This program was started inside a zip file, where it cannot see what lies beside it. Please unpack the whole zip into a folder first, and start the program there.</source>
        <translation>이 프로그램을 압축 파일 안에서 시작해서, 함께 들어 있는 파일을 볼 수 없습니다. 먼저 압축 파일 전체를 폴더에 풀고, 그 폴더에서 프로그램을 시작해 주세요.</translation>
    </message>
    <message>
        <source>Contact the helpdesk</source>
        <extracomment>Button: says whom to ask, and writes to them where they have an address.</extracomment>
        <translation>헬프데스크에 문의</translation>
    </message>
    <message>
        <source>Renew now</source>
        <extracomment>Button: activates again what ends soon or has ended.</extracomment>
        <translation>지금 갱신</translation>
    </message>
    <message>
        <source>Keep my subscription</source>
        <extracomment>Button: nothing of it is removed.</extracomment>
        <translation>구독 유지</translation>
    </message>
    <message>
        <source>This is me</source>
        <extracomment>Button beside a group of people.</extracomment>
        <translation>해당합니다</translation>
    </message>
    <message>
        <source>I have not left yet</source>
        <extracomment>Button: still a member of the organization.</extracomment>
        <translation>아직 소속입니다</translation>
    </message>
    <message>
        <source>List of groups of people</source>
        <translation>소속 목록</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Name of the field that a date is put into.</extracomment>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Activation has expired: renew now</source>
        <extracomment>Heading where the activation of a product is over.</extracomment>
        <translation>정품 인증이 만료되었습니다. 지금 갱신해 주세요</translation>
    </message>
    <message>
        <source>Your documents are safe.</source>
        <translation>문서는 안전합니다.</translation>
    </message>
    <message>
        <source>This cannot be put back: %1</source>
        <extracomment>%1: steps, such as &quot;Remove Microsoft 365; your documents stay&quot;.</extracomment>
        <translation>다음은 되돌릴 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Please tell the helpdesk this, too: %1</source>
        <extracomment>Behind the place of the report; %1: what the organization wants to know, such as &quot;asset number&quot;.</extracomment>
        <translation>다음도 헬프데스크에 알려 주세요: %1</translation>
    </message>
    <message>
        <source>Tell them this support code; it says what happened: %1</source>
        <extracomment>%1: the support code, twelve digits.</extracomment>
        <translation>이 지원 코드를 알려 주시면 무슨 일이 있었는지 알 수 있습니다: %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: an Office that was bought stays.</extracomment>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>WindowsEditionText</name>
    <message>
        <source>computers with an ARM processor</source>
        <translation>ARM 프로세서를 쓰는 PC</translation>
    </message>
    <message>
        <source>32-bit Windows</source>
        <translation>32비트 Windows</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>가상 머신</translation>
    </message>
    <message>
        <source>Windows 7</source>
        <translation>Windows 7</translation>
    </message>
    <message>
        <source>Windows 8</source>
        <translation>Windows 8</translation>
    </message>
    <message>
        <source>This Windows</source>
        <translation>이 Windows</translation>
    </message>
    <message>
        <source>%1 can be activated</source>
        <extracomment>%1: &quot;Windows 11 Enterprise&quot;.</extracomment>
        <translation>%1: 정품 인증할 수 있습니다</translation>
    </message>
    <message>
        <source>Windows Home cannot be activated here</source>
        <translation>Windows Home은 여기에서 정품 인증할 수 없습니다</translation>
    </message>
    <message>
        <source>Organization licenses are only for the Pro, Education and Enterprise editions. Your Home edition goes on working as it is.</source>
        <translation>기관 라이선스는 Pro, Education, Enterprise 버전에만 쓸 수 있습니다. 지금의 Home 버전은 그대로 쓰면 됩니다.</translation>
    </message>
    <message>
        <source>Ask whether your organization offers an upgrade for this computer.</source>
        <translation>소속 기관에서 이 PC의 업그레이드를 제공하는지 문의하세요.</translation>
    </message>
    <message>
        <source>If you only need Office, ask how to get it for this computer.</source>
        <translation>Office만 필요하다면 이 PC에서 쓰는 방법을 문의하세요.</translation>
    </message>
    <message>
        <source>Windows is in S mode</source>
        <translation>Windows가 S 모드입니다</translation>
    </message>
    <message>
        <source>In S mode Windows only takes programs from the Microsoft Store, so an organization license cannot be set up.</source>
        <translation>S 모드의 Windows는 Microsoft Store의 프로그램만 받아들여서 기관 라이선스를 설정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Open Settings, System, Activation, and choose to switch out of S mode. It is free, and it cannot be switched back.</source>
        <translation>설정, 시스템, 정품 인증을 열고 S 모드에서 전환을 선택하세요. 무료이지만 다시 S 모드로 돌아갈 수는 없습니다.</translation>
    </message>
    <message>
        <source>This Windows is an evaluation version</source>
        <translation>이 Windows는 평가판입니다</translation>
    </message>
    <message>
        <source>An evaluation version runs for a limited time and cannot be activated with an organization license.</source>
        <translation>평가판은 정해진 기간만 쓸 수 있고 기관 라이선스로 정품 인증할 수 없습니다.</translation>
    </message>
    <message>
        <source>Ask for the full version of Windows that your organization uses.</source>
        <translation>소속 기관에서 쓰는 정식 버전의 Windows를 문의하세요.</translation>
    </message>
    <message>
        <source>Before it is installed, keep a copy of your documents elsewhere.</source>
        <translation>설치하기 전에 문서를 다른 곳에 복사해 두세요.</translation>
    </message>
    <message>
        <source>Windows needs an update first</source>
        <translation>Windows를 먼저 업데이트해야 합니다</translation>
    </message>
    <message>
        <source>This is build %1; your organization needs build %2 or newer.</source>
        <extracomment>%1 and %2: build numbers of Windows, such as 19045.</extracomment>
        <translation>현재 빌드는 %1입니다. 소속 기관에서는 빌드 %2 이상이 필요합니다.</translation>
    </message>
    <message>
        <source>Open Settings, Windows Update, and install all updates.</source>
        <translation>설정, Windows 업데이트를 열고 업데이트를 모두 설치하세요.</translation>
    </message>
    <message>
        <source>Restart the computer and check again.</source>
        <translation>PC를 다시 시작하고 다시 확인하세요.</translation>
    </message>
    <message>
        <source>This edition of Windows is not included</source>
        <translation>이 Windows 버전은 대상이 아닙니다</translation>
    </message>
    <message>
        <source>Your organization&apos;s license does not include %1. Office can still be activated.</source>
        <extracomment>%1: &quot;Windows 11 Pro&quot;.</extracomment>
        <translation>소속 기관의 라이선스 대상이 아닙니다: %1. Office는 정품 인증할 수 있습니다.</translation>
    </message>
    <message>
        <source>If you need Windows too, ask which edition fits.</source>
        <translation>Windows도 필요하다면 어떤 버전이 맞는지 문의하세요.</translation>
    </message>
    <message>
        <source>This kind of computer is not included</source>
        <translation>이런 종류의 PC는 대상이 아닙니다</translation>
    </message>
    <message>
        <source>Your organization does not offer activation here.</source>
        <translation>소속 기관에서는 여기에 정품 인증을 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Ask which offer there is for this computer.</source>
        <translation>이 PC에서 이용할 수 있는 방법을 문의하세요.</translation>
    </message>
    <message>
        <source>Your organization does not offer activation for %1.</source>
        <extracomment>%1: a kind of computer or Windows, such as &quot;virtual machines&quot;.</extracomment>
        <translation>소속 기관에서는 다음에 정품 인증을 제공하지 않습니다: %1.</translation>
    </message>
    <message>
        <source>Windows is too old for this program</source>
        <translation>Windows가 이 프로그램에 비해 오래되었습니다</translation>
    </message>
    <message>
        <source>This is build %1; the program is made for Windows 10 version 1809 (build %2) or newer. Some things may not work here.</source>
        <extracomment>%1 and %2: build numbers of Windows, such as 17763.</extracomment>
        <translation>현재 빌드는 %1입니다. 이 프로그램은 Windows 10 버전 1809(빌드 %2) 이상에 맞게 만들어졌습니다. 일부 기능이 작동하지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Windows on a Mac</source>
        <translation>Mac의 Windows</translation>
    </message>
</context>
</TS>
