<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AdministratorText</name>
    <message>
        <source>This program may change settings</source>
        <translation>本程式可以變更設定</translation>
    </message>
    <message>
        <source>You are an administrator</source>
        <translation>您是系統管理員</translation>
    </message>
    <message>
        <source>Windows will ask for your permission once, when it is needed.</source>
        <translation>需要時，Windows 會請您確認一次。</translation>
    </message>
    <message>
        <source>Somebody with administrator rights types a password</source>
        <translation>由有系統管理員權限的人輸入密碼</translation>
    </message>
    <message>
        <source>Your account may look at everything here. Before something is changed, Windows asks for the name and password of an administrator.</source>
        <translation>您的帳戶可以查看這裡的一切。變更設定之前，Windows 會要求輸入系統管理員的名稱和密碼。</translation>
    </message>
    <message>
        <source>If that is not you, ask the person who looks after this computer to come and type it. Then simply go on.</source>
        <translation>如果那不是您，請負責這台電腦的人過來輸入，然後繼續即可。</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>Administrator rights</source>
        <translation>系統管理員權限</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Other Office products</source>
        <translation>其他 Office 產品</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>韌體</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>伺服器名稱</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>啟用服務</translation>
    </message>
    <message>
        <source>Licensing service</source>
        <translation>授權服務</translation>
    </message>
    <message>
        <source>Organization&apos;s network</source>
        <translation>單位網路</translation>
    </message>
    <message>
        <source>Open Office programs</source>
        <translation>開啟中的 Office 程式</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>與伺服器的連線</translation>
    </message>
    <message>
        <source>Windows and Office</source>
        <translation>Windows 與 Office</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Windows edition</source>
        <translation>Windows 版本</translation>
    </message>
</context>
<context>
    <name>CheckQuestion</name>
    <message>
        <source>May this account change the computer, or can it be allowed to by confirming?</source>
        <translation>這個帳戶能否變更電腦設定，或在確認後變更？</translation>
    </message>
    <message>
        <source>Can this edition and version of Windows use the organization&apos;s license?</source>
        <translation>這個 Windows 版本能否使用單位的授權？</translation>
    </message>
    <message>
        <source>Is the time zone the one of the organization?</source>
        <translation>時區是否與單位相同？</translation>
    </message>
    <message>
        <source>Does the clock agree with the organization&apos;s time servers? Activation fails when it is hours off.</source>
        <translation>時鐘是否與單位的時間伺服器一致？相差數小時就無法啟用。</translation>
    </message>
    <message>
        <source>Does the network know the name of the activation server?</source>
        <translation>網路上是否知道啟用伺服器的名稱？</translation>
    </message>
    <message>
        <source>Is the computer on the organization&apos;s network, or connected to it by VPN?</source>
        <translation>電腦是否在單位網路內，或已透過 VPN 連線？</translation>
    </message>
    <message>
        <source>Can the activation server be reached on its port?</source>
        <translation>能否連到啟用伺服器的連接埠？</translation>
    </message>
    <message>
        <source>Is it really an activation service that answers there?</source>
        <translation>在那裡回應的確實是啟用服務嗎？</translation>
    </message>
    <message>
        <source>Does Windows&apos; own licensing service answer in time?</source>
        <translation>Windows 本身的授權服務是否及時回應？</translation>
    </message>
    <message>
        <source>Which products are installed, and which of them can the organization activate?</source>
        <translation>安裝了哪些產品？其中哪些可由單位啟用？</translation>
    </message>
    <message>
        <source>Is there another Office, such as a trial version, that keeps the organization&apos;s Office from being activated?</source>
        <translation>是否有其他 Office（例如試用版）使單位的 Office 無法啟用？</translation>
    </message>
    <message>
        <source>Are Office programs open, does Windows wait for a restart, was Office ever opened?</source>
        <translation>Office 程式是否開著？Windows 是否在等待重新開機？是否開啟過 Office？</translation>
    </message>
    <message>
        <source>Did the maker of the computer mark it for a Windows license? It only explains an error; nothing depends on it.</source>
        <translation>電腦廠商是否為它做了 Windows 授權標記？這只用來解釋錯誤，不影響其他項目。</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>The clock is not right</source>
        <translation>時鐘不正確</translation>
    </message>
    <message>
        <source>The clock is %1 fast</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>時鐘快了 %1</translation>
    </message>
    <message>
        <source>The clock is %1 slow</source>
        <translation>時鐘慢了 %1</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>時鐘正確</translation>
    </message>
    <message>
        <source>It differs from the correct time by %1.</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>與正確時間相差 %1。</translation>
    </message>
    <message>
        <source>Activation still works; it stops at a difference of %1.</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>目前仍可啟用；相差達 %1 時就會停止。</translation>
    </message>
    <message>
        <source>Let this program set the clock.</source>
        <translation>請讓本程式校正時鐘。</translation>
    </message>
    <message>
        <source>The activation server compares clocks in universal time (UTC) and turns away computers that are %1 or more off.</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>啟用伺服器以世界協調時間 (UTC) 比對時鐘，相差達 %1 的電腦會被拒絕。</translation>
    </message>
    <message>
        <source>If it is wrong again after the next start, the small battery inside the computer may be empty; ask for help.</source>
        <translation>如果下次開機後時鐘又不對，可能是電腦裡的小電池沒電了；請找人協助。</translation>
    </message>
    <message>
        <source>The time zone makes the clock wrong</source>
        <translation>時區使時鐘變得不正確</translation>
    </message>
    <message>
        <source>The clock shows the right time, but the computer believes it is in %1. In universal time (UTC), which is what counts, it is therefore %2 off.</source>
        <extracomment>%1: &quot;Los Angeles (UTC-8)&quot;; %2: a duration.</extracomment>
        <translation>畫面上的時間是對的，但電腦以為自己在%1。以真正比對用的世界協調時間 (UTC) 來看，時鐘因此差了 %2。</translation>
    </message>
    <message>
        <source>Let this program set the time zone to %1 first, and then the clock.</source>
        <extracomment>%1: &quot;Taipei (UTC+8)&quot;.</extracomment>
        <translation>請讓本程式先把時區設為%1，再校正時鐘。</translation>
    </message>
    <message>
        <source>It is not certain what time it is</source>
        <translation>無法確定現在的時間</translation>
    </message>
    <message>
        <source>The time servers are %1 apart, so this program does not touch the clock.</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>各時間伺服器彼此相差 %1，因此本程式不會更動時鐘。</translation>
    </message>
    <message>
        <source>Compare the clock with your telephone. If it is right, you can go on.</source>
        <translation>請與您的手機時間比對。如果正確，就可以繼續。</translation>
    </message>
    <message>
        <source>The clock could not be compared</source>
        <translation>無法比對時鐘</translation>
    </message>
    <message>
        <source>No time server answered. This alone does not stop activation.</source>
        <translation>沒有時間伺服器回應。單就這一點並不妨礙啟用。</translation>
    </message>
    <message>
        <source>The network&apos;s clock differs by %1</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>網路的時鐘相差 %1</translation>
    </message>
    <message>
        <source>It follows your organization&apos;s network. Activation still works.</source>
        <translation>由貴單位的網路校時，仍可啟用。</translation>
    </message>
    <message>
        <source>The network&apos;s clock is %1 off</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>網路的時鐘差了 %1</translation>
    </message>
    <message>
        <source>It follows your organization&apos;s network, so this program does not touch it. Activation works if the server has the same time.</source>
        <translation>時鐘由貴單位的網路校時，因此本程式不會更動。只要伺服器的時間相同，就能啟用。</translation>
    </message>
    <message>
        <source>If activation does not work, ask for help.</source>
        <translation>如果無法啟用，請尋求協助。</translation>
    </message>
</context>
<context>
    <name>CommonText</name>
    <message>
        <source>Taipei</source>
        <translation>台北</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>首爾</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>東京</translation>
    </message>
    <message>
        <source>Beijing, Hong Kong</source>
        <translation>北京、香港</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <translation>洛杉磯</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>紐約</translation>
    </message>
    <message>
        <source>London</source>
        <translation>倫敦</translation>
    </message>
    <message>
        <source>Berlin, Rome</source>
        <translation>柏林、羅馬</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A format of QLocale, not words: day, month by name, year. Use what is usual in your language.</extracomment>
        <translation>yyyy 年 M 月 d 日</translation>
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
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time zone</comment>
        <extracomment>%1: city of a time zone; %2: &quot;UTC+8&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>staff</source>
        <extracomment>A group of people, inside a sentence.</extracomment>
        <translation>教職員</translation>
    </message>
    <message>
        <source>students</source>
        <extracomment>A group of people, inside a sentence.</extracomment>
        <translation>學生</translation>
    </message>
    <message>
        <source>graduates</source>
        <extracomment>A group of people, inside a sentence.</extracomment>
        <translation>畢業生</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>然後再檢查一次。</translation>
    </message>
    <message>
        <source>Connect to your organization&apos;s network.</source>
        <translation>請連上貴單位的網路。</translation>
    </message>
    <message>
        <source>Connect to your organization&apos;s network, or turn on %1.</source>
        <extracomment>%1: name of the VPN.</extracomment>
        <translation>請連上貴單位的網路，或開啟%1。</translation>
    </message>
    <message>
        <source>The helpdesk of your organization can help.</source>
        <translation>貴單位的服務台可以協助您。</translation>
    </message>
    <message>
        <source>%1 can help: telephone %2, extension %3.</source>
        <extracomment>%1: name of a helpdesk; %2: telephone number; %3: extension.</extracomment>
        <translation>%1可以協助您：電話 %2，分機 %3。</translation>
    </message>
    <message>
        <source>%1 can help: telephone %2.</source>
        <extracomment>%1: name of a helpdesk; %2: telephone number.</extracomment>
        <translation>%1可以協助您：電話 %2。</translation>
    </message>
    <message>
        <source>%1 can help: extension %2.</source>
        <extracomment>%1: name of a helpdesk; %2: extension inside the organization&apos;s telephone system.</extracomment>
        <translation>%1可以協助您：分機 %2。</translation>
    </message>
    <message>
        <source>%1 can help: e-mail %2</source>
        <extracomment>%1: name of a helpdesk; %2: e-mail address.</extracomment>
        <translation>%1可以協助您：電子郵件 %2</translation>
    </message>
    <message>
        <source>%1 can help.</source>
        <extracomment>%1: name of a helpdesk.</extracomment>
        <translation>%1可以協助您。</translation>
    </message>
    <message>
        <source>You can solve this yourself.</source>
        <translation>您可以自己解決。</translation>
    </message>
    <message>
        <source>The administrators of the KMS host have to solve this; the helpdesk passes it on to them.</source>
        <translation>這需要由 KMS 主機的管理人員處理；服務台會轉告他們。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>Two whole sentences after each other; a language without a space between sentences leaves it out.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>You are on your organization&apos;s network already: please tell the helpdesk.</source>
        <translation>已經在貴單位的網路上了，請通知服務台。</translation>
    </message>
</context>
<context>
    <name>ConflictingOfficeText</name>
    <message>
        <source>another Office</source>
        <extracomment>Stands where product names would stand, in the middle of a sentence.</extracomment>
        <translation>其他 Office</translation>
    </message>
    <message>
        <source>No other Office is in the way</source>
        <translation>沒有其他 Office 妨礙啟用</translation>
    </message>
    <message>
        <source>Another Office is in the way</source>
        <translation>有另一個 Office 妨礙啟用</translation>
    </message>
    <message>
        <source>As long as this is installed, your organization&apos;s Office cannot be activated: %1. Your documents and mail stay when it is removed.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>只要這個產品還在，貴單位的 Office 就無法啟用：%1。移除時，您的文件與郵件會保留。</translation>
    </message>
    <message>
        <source>Save your work, then let this program remove it.</source>
        <translation>請先儲存您的工作，再讓本程式移除它。</translation>
    </message>
    <message>
        <source>Do you use this Office subscription?</source>
        <translation>您在使用這個 Office 訂閱嗎？</translation>
    </message>
    <message>
        <source>%1: this is a subscription, and it cannot stay beside your organization&apos;s Office.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>%1：這是訂閱，無法與貴單位的 Office 並存。</translation>
    </message>
    <message>
        <source>If you use it, keep it: it is activated by signing in, and nothing is removed.</source>
        <translation>如果您在使用，請保留：它以登入方式啟用，不會移除任何東西。</translation>
    </message>
    <message>
        <source>Another Office is in the way, but has to stay</source>
        <translation>有另一個 Office 妨礙啟用，但必須保留</translation>
    </message>
    <message>
        <source>Your organization does not want this program to remove it: %1.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>貴單位不希望由本程式移除：%1。</translation>
    </message>
    <message>
        <source>Ask which Office is meant for this computer.</source>
        <translation>請詢問這台電腦應該使用哪一個 Office。</translation>
    </message>
    <message>
        <source>Your Office subscription stays</source>
        <translation>您的 Office 訂閱會保留</translation>
    </message>
    <message>
        <source>It is activated by signing in with your account; nothing is removed.</source>
        <translation>它以您的帳戶登入來啟用；不會移除任何東西。</translation>
    </message>
    <message>
        <source>The Office products get along</source>
        <translation>這些 Office 產品可以並存</translation>
    </message>
    <message>
        <source>This may stay: %1.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>可以保留：%1。</translation>
    </message>
    <message>
        <source>If not, let this program remove it. The subscription itself is not cancelled.</source>
        <translation>如果沒有使用，請讓本程式移除。訂閱本身不會因此取消。</translation>
    </message>
    <message>
        <source>Please remove the Office from the Microsoft Store</source>
        <translation>請移除來自 Microsoft Store 的 Office</translation>
    </message>
    <message>
        <source>As long as this is installed, your organization&apos;s Office cannot be activated: %1. Only Windows itself can remove it. Your documents and mail stay.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>只要這個產品還在，貴單位的 Office 就無法啟用：%1。只有 Windows 本身能移除它。您的文件與郵件會保留。</translation>
    </message>
    <message>
        <source>Open Settings in Windows, choose Apps, and uninstall it there.</source>
        <extracomment>Settings, Apps: as Windows calls them.</extracomment>
        <translation>請開啟 Windows 的「設定」，選擇「應用程式」，在那裡將它解除安裝。</translation>
    </message>
    <message>
        <source>Somebody has signed in to it on this computer.</source>
        <translation>已有人在這台電腦上登入使用。</translation>
    </message>
    <message>
        <source>Nobody has signed in to it with this account of Windows; perhaps the maker of the computer has put it there.</source>
        <translation>這個 Windows 帳戶還沒有人登入使用，可能是電腦廠商預先安裝的。</translation>
    </message>
    <message>
        <source>Do you still want this Office?</source>
        <translation>您還需要這個 Office 嗎？</translation>
    </message>
    <message>
        <source>%1: this is activated for good; it was bought, or came with the computer. It cannot stay beside your organization&apos;s Office.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>%1：這是已永久啟用的 Office，可能是購買的，或隨電腦附贈的。它不能與貴單位的 Office 並存。</translation>
    </message>
    <message>
        <source>If you use it, keep it; nothing is removed.</source>
        <translation>如果您在使用，請保留；不會移除任何東西。</translation>
    </message>
    <message>
        <source>If not, let this program remove it. Its license is lost with it, unless you have its product key or the account it belongs to.</source>
        <translation>如果不需要，可由本程式移除。除非您有它的產品金鑰或所屬帳戶，否則授權也會一起失去。</translation>
    </message>
    <message>
        <source>32-bit</source>
        <extracomment>A kind of Office, in the middle of a sentence.</extracomment>
        <translation>32 位元</translation>
    </message>
    <message>
        <source>64-bit</source>
        <translation>64 位元</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 is %4. Office, Visio and Project have to be of one kind.</source>
        <extracomment>%1 and %3: product names; %2 and %4: &quot;32-bit&quot; or &quot;64-bit&quot;.</extracomment>
        <translation>%1 是 %2，%3 是 %4。Office、Visio 和 Project 必須是同一種。</translation>
    </message>
    <message>
        <source>32-bit and 64-bit Office do not go together</source>
        <translation>32 位元和 64 位元的 Office 不能並存</translation>
    </message>
    <message>
        <source>Ask the helpdesk for both in the same kind; then one of them is installed again.</source>
        <translation>請向服務台索取同一種的安裝檔，然後重新安裝其中一個。</translation>
    </message>
    <message>
        <source>%1 is %2; your organization provides the %3 one. It can be activated all the same.</source>
        <extracomment>%1: product names; %2 and %3: &quot;32-bit&quot; or &quot;64-bit&quot;.</extracomment>
        <translation>%1 是 %2；貴單位提供的是 %3。仍然可以啟用。</translation>
    </message>
    <message>
        <source>Your organization provides another kind of Office</source>
        <translation>貴單位提供的是另一種 Office</translation>
    </message>
    <message>
        <source>If you install it again one day, take the one that your organization provides.</source>
        <translation>日後重新安裝時，請使用貴單位提供的版本。</translation>
    </message>
</context>
<context>
    <name>CtlHelp</name>
    <message>
        <source>Looks whether anything stands in the way of activation. Changes nothing.</source>
        <translation>檢查是否有任何問題妨礙啟用。不會變更任何設定。</translation>
    </message>
    <message>
        <source>Shows every product, its state and how many days are left.</source>
        <translation>顯示每個產品、其狀態及剩餘天數。</translation>
    </message>
    <message>
        <source>Shows what will be done, asks, and then activates. Needs administrator rights.</source>
        <translation>顯示將要進行的步驟，詢問後再啟用。需要系統管理員權限。</translation>
    </message>
    <message>
        <source>Shows what “activate” would do. Changes nothing.</source>
        <translation>顯示「activate」會做什麼。不會變更任何設定。</translation>
    </message>
    <message>
        <source>Puts back the settings that were changed.</source>
        <translation>還原變更過的設定。</translation>
    </message>
    <message>
        <source>Says what an error code, a check or a support code means and what to do.</source>
        <translation>說明錯誤碼、檢查項目或服務代碼的意思與處理方式。</translation>
    </message>
    <message>
        <source>Says what a caller sees who reads out this support code.</source>
        <translation>說明唸出這組服務代碼的來電者看到什麼。</translation>
    </message>
    <message>
        <source>Examines a site profile, prints the JSON Schema of site profiles, or shows the profile in use.</source>
        <translation>檢驗單位設定檔、印出其 JSON Schema，或顯示目前使用的設定檔。</translation>
    </message>
    <message>
        <source>Makes a copy of the program that carries a site profile inside.</source>
        <translation>製作一份內含單位設定檔的程式複本。</translation>
    </message>
    <message>
        <source>Writes a report for the helpdesk, without names, addresses and keys.</source>
        <translation>產生給服務台的報告，不含姓名、位址與金鑰。</translation>
    </message>
    <message>
        <source>Shows how a command is used.</source>
        <translation>顯示指令的用法。</translation>
    </message>
    <message>
        <source>use this site profile</source>
        <translation>使用這個單位設定檔</translation>
    </message>
    <message>
        <source>work on a practice computer; nothing here is changed</source>
        <translation>在練習電腦上操作；這台電腦不會有任何變更</translation>
    </message>
    <message>
        <source>who the computer belongs to</source>
        <translation>電腦的使用者身分</translation>
    </message>
    <message>
        <source>last day as a member of the organization, for graduates</source>
        <translation>畢業生在單位的最後一日</translation>
    </message>
    <message>
        <source>speak this language</source>
        <translation>使用這個語言</translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>以一個 JSON 物件回答</translation>
    </message>
    <message>
        <source>say nothing but what went wrong</source>
        <translation>只顯示發生的問題</translation>
    </message>
    <message>
        <source>append a record of questions and answers to this file, without names, addresses and keys</source>
        <translation>將詢問與回答的紀錄附加到這個檔案，不含姓名、位址與金鑰</translation>
    </message>
    <message>
        <source>end after this many seconds at the latest</source>
        <translation>最遲在這個秒數後結束</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>顯示這份說明</translation>
    </message>
    <message>
        <source>show the version of the program</source>
        <translation>顯示程式版本</translation>
    </message>
    <message>
        <source>only these checks and those they need; numbers or names</source>
        <translation>只做這些檢查及其所需的檢查；可用編號或名稱</translation>
    </message>
    <message>
        <source>wait up to two minutes for the network to come up</source>
        <translation>最多等待兩分鐘，直到網路連上</translation>
    </message>
    <message>
        <source>remove Office products that are in the way</source>
        <translation>移除造成妨礙的 Office 產品</translation>
    </message>
    <message>
        <source>do not ask; the site profile answers what else would be asked</source>
        <translation>不要詢問；其餘問題由單位設定檔回答</translation>
    </message>
    <message>
        <source>only show what would be put back</source>
        <translation>只顯示將會還原的項目</translation>
    </message>
    <message>
        <source>write to this place</source>
        <translation>寫入到這個位置</translation>
    </message>
    <message>
        <source>done, or nothing is wrong</source>
        <translation>完成，或沒有問題</translation>
    </message>
    <message>
        <source>problems were found, or not everything is activated</source>
        <translation>發現問題，或並非全部已啟用</translation>
    </message>
    <message>
        <source>wrong usage, or a site profile that is not valid</source>
        <translation>用法錯誤，或單位設定檔無效</translation>
    </message>
    <message>
        <source>administrator rights are needed</source>
        <translation>需要系統管理員權限</translation>
    </message>
    <message>
        <source>cancelled, or the time was over</source>
        <translation>已取消，或時間已到</translation>
    </message>
    <message>
        <source>a fault of this program</source>
        <translation>本程式的錯誤</translation>
    </message>
    <message>
        <source>Activates Windows and Office with your organization&apos;s own license.</source>
        <translation>以貴單位的授權啟用 Windows 與 Office。</translation>
    </message>
    <message>
        <source>How to use it:</source>
        <extracomment>Heading over the syntax of a command.</extracomment>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>指令：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>選項：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>所有指令共用的選項：</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>結束代碼：</translation>
    </message>
    <message>
        <source>Lists the practice computers, tells the story of one, restarts one, or lets them begin anew.</source>
        <translation>列出練習電腦、說明其中一台的情境、讓一台重新啟動，或讓它們重新開始。</translation>
    </message>
    <message>
        <source>Writes down what this Windows says, without names, addresses and keys, or shows what has changed since then. Changes nothing.</source>
        <translation>記錄這個 Windows 所回報的內容，不含姓名、位址和金鑰；或顯示之後有哪些變更。不會變更任何設定。</translation>
    </message>
    <message>
        <source>show what has changed since this recording</source>
        <translation>顯示從這份紀錄以來的變更</translation>
    </message>
    <message>
        <source>go through the steps that only a person can do, and record before and after each</source>
        <translation>逐步進行只有人才能做的步驟，並在每一步的前後記錄</translation>
    </message>
    <message>
        <source>only these products: windows, office, project, visio, or part of a name</source>
        <translation>只處理這些產品：windows、office、project、visio，或產品名稱的一部分</translation>
    </message>
    <message>
        <source>take all: every check and every error code, or both programs</source>
        <translation>全部：所有檢查與錯誤碼，或兩個程式</translation>
    </message>
    <message>
        <source>replace a file that exists already</source>
        <translation>取代已經存在的檔案</translation>
    </message>
    <message>
        <source>remove them even where one is a subscription that somebody may be using</source>
        <translation>即使其中有使用中的訂閱也一併移除</translation>
    </message>
    <message>
        <source>answer what the helpdesk wants to know with every report, such as asset=4711</source>
        <translation>回答服務台在每份報告中想知道的事，例如 asset=4711</translation>
    </message>
</context>
<context>
    <name>CtlText</name>
    <message>
        <source>Please name a command.</source>
        <translation>請指定一個指令。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>沒有「%1」這個指令。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>這裡沒有「%1」這個選項。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>您是指「%1」嗎？</translation>
    </message>
    <message>
        <source>Something has to follow “%1”.</source>
        <extracomment>%1: an option such as --profile.</extracomment>
        <translation>「%1」後面需要有內容。</translation>
    </message>
    <message>
        <source>“%1” stands alone; nothing may follow it.</source>
        <extracomment>%1: an option such as --yes.</extracomment>
        <translation>「%1」單獨使用，後面不接任何內容。</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <extracomment>%1: syntax of what is missing, such as &quot;list | show NAME&quot;.</extracomment>
        <translation>缺少以下內容：%1</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」是多餘的。</translation>
    </message>
    <message>
        <source>This command needs “%1”.</source>
        <extracomment>%1: an option such as --out.</extracomment>
        <translation>這個指令需要「%1」。</translation>
    </message>
    <message>
        <source>How to use it: %1</source>
        <extracomment>%1: a command line.</extracomment>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>The program does not speak “%1”. It speaks: %2</source>
        <extracomment>%1: what was typed; %2: the languages there are.</extracomment>
        <translation>本程式不支援「%1」語言。支援的語言：%2</translation>
    </message>
    <message>
        <source>There is no role “%1”. There are: %2</source>
        <extracomment>%1: what was typed; %2: the roles there are.</extracomment>
        <translation>沒有「%1」這種身分。可用的有：%2</translation>
    </message>
    <message>
        <source>“%1” is not a date. Please write it like 2026-06-30.</source>
        <translation>「%1」不是日期。請寫成像 2026-06-30 這樣。</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>「%1」不是秒數。</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <translation>沒有「%1」這項檢查。</translation>
    </message>
    <message>
        <source>“%1” is neither an error code nor a check nor a support code.</source>
        <translation>「%1」不是錯誤碼、檢查項目，也不是服務代碼。</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Possible is: %2</source>
        <extracomment>%1: what was typed; %2: what is possible.</extracomment>
        <translation>這裡不能用「%1」。可用的有：%2</translation>
    </message>
    <message>
        <source>There is no practice computer “%1”.</source>
        <translation>沒有「%1」這台練習電腦。</translation>
    </message>
    <message>
        <source>Nobody is here to say yes, so nothing was changed. Add --yes to go ahead without asking.</source>
        <translation>因為沒有人可以確認，所以沒有變更任何設定。要不經詢問直接進行，請加上 --yes。</translation>
    </message>
    <message>
        <source>It is not possible to write here: %1</source>
        <extracomment>%1: path of a file or folder.</extracomment>
        <translation>無法寫入這個位置：%1</translation>
    </message>
    <message>
        <source>There is no program here: %1</source>
        <translation>這裡沒有程式：%1</translation>
    </message>
    <message>
        <source>There is no site profile, so the program does not know your organization.</source>
        <translation>沒有單位設定檔，因此本程式不知道您屬於哪個單位。</translation>
    </message>
    <message>
        <source>Your organization&apos;s helpdesk or software page has the file. Save it beside this program as %1, or name it with --profile.</source>
        <extracomment>%1: a file name.</extracomment>
        <translation>貴單位的服務台或軟體網頁會提供這個檔案。請把它以 %1 的名稱存放在本程式旁邊，或用 --profile 指定。</translation>
    </message>
    <message>
        <source>The site profile inside this program is damaged. Please get the program anew from your organization.</source>
        <translation>本程式內含的單位設定檔已損毀。請向貴單位重新取得本程式。</translation>
    </message>
    <message>
        <source>The site profile is valid: %1</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>單位設定檔有效：%1</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>單位：%1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>服務：%1</translation>
    </message>
    <message>
        <source>Site profile: %1</source>
        <extracomment>%1: path of the site profile.</extracomment>
        <translation>單位設定檔：%1</translation>
    </message>
    <message>
        <source>Activation server: %1</source>
        <extracomment>%1: host and port of the KMS host.</extracomment>
        <translation>啟用伺服器：%1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <extracomment>%1: SHA-256 in hexadecimal digits.</extracomment>
        <translation>指紋：%1</translation>
    </message>
    <message>
        <source>Activation server: named by the network (DNS)</source>
        <translation>啟用伺服器：由網路 (DNS) 指定</translation>
    </message>
    <message>
        <source>Activation server: set by the organization beforehand</source>
        <translation>啟用伺服器：由單位預先設定</translation>
    </message>
    <message>
        <source>%1 now carries the site profile of %2.</source>
        <extracomment>%1: path of the copy; %2: organization.</extracomment>
        <translation>%1 現在內含%2的單位設定檔。</translation>
    </message>
    <message>
        <source>Practice computer “%1”: nothing on the real computer is changed.</source>
        <extracomment>%1: name of a practice computer.</extracomment>
        <translation>練習電腦「%1」：實際的電腦不會有任何變更。</translation>
    </message>
    <message>
        <source>Checking the computer …</source>
        <translation>正在檢查電腦…</translation>
    </message>
    <message>
        <source>Waiting for the network. Ctrl+C ends it.</source>
        <translation>正在等待網路。按 Ctrl+C 可結束。</translation>
    </message>
    <message>
        <source>Nothing stands in the way of activation.</source>
        <translation>沒有任何問題妨礙啟用。</translation>
    </message>
    <message>
        <source>Activation is possible. There is some advice above.</source>
        <translation>可以啟用。請參考上面的建議。</translation>
    </message>
    <message>
        <source>Something has to be put right before activation.</source>
        <translation>啟用前有事情需要先處理。</translation>
    </message>
    <message>
        <source>Not everything could be checked.</source>
        <translation>有些項目無法檢查。</translation>
    </message>
    <message>
        <source>Screen %1 · support code %2</source>
        <extracomment>%1: number of a screen, &quot;1-2&quot;; %2: support code, twelve digits.</extracomment>
        <translation>畫面 %1 · 服務代碼 %2</translation>
    </message>
    <message>
        <source>An earlier run was cut off in the middle. “activationctl undo” can put the settings back.</source>
        <translation>上一次執行中途中斷了。「activationctl undo」可以還原設定。</translation>
    </message>
    <message>
        <source>This will be done:</source>
        <translation>將會進行：</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>沒有需要做的事。</translation>
    </message>
    <message>
        <source>This stands in the way and has to be put right first:</source>
        <translation>以下問題需要先處理：</translation>
    </message>
    <message>
        <source>With %1 the program removes the Office products that are in the way.</source>
        <extracomment>%1: an option.</extracomment>
        <translation>加上 %1，本程式就會移除造成妨礙的 Office 產品。</translation>
    </message>
    <message>
        <source>Go ahead? [y/N] </source>
        <extracomment>Question before changes are made; [y/N] are the keys and stay as they are.</extracomment>
        <translation>要進行嗎？[y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有變更任何設定。</translation>
    </message>
    <message>
        <source>Administrator rights are needed. Right-click “Terminal” or “Command Prompt”, choose “Run as administrator”, and repeat the command there.</source>
        <translation>需要系統管理員權限。請在「終端機」或「命令提示字元」上按一下滑鼠右鍵，選擇「以系統管理員身分執行」，再重新執行指令。</translation>
    </message>
    <message>
        <source>Administrator rights are needed, and this account has none. Somebody with an administrator account has to run the command.</source>
        <translation>需要系統管理員權限，但這個帳戶沒有。請由擁有系統管理員帳戶的人執行指令。</translation>
    </message>
    <message>
        <source>This computer cannot say what is activated.</source>
        <translation>這台電腦無法得知啟用狀態。</translation>
    </message>
    <message>
        <source>No licensed product was found on this computer.</source>
        <translation>這台電腦上沒有找到需要授權的產品。</translation>
    </message>
    <message>
        <source>Products:</source>
        <translation>產品：</translation>
    </message>
    <message>
        <source>To put the settings back: %1</source>
        <extracomment>%1: a command line.</extracomment>
        <translation>要還原設定，請執行：%1</translation>
    </message>
    <message>
        <source>This can be put back:</source>
        <translation>可以還原：</translation>
    </message>
    <message>
        <source>%1 (changed %2)</source>
        <extracomment>%1: what would be done; %2: when the change was made.</extracomment>
        <translation>%1（變更於 %2）</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>沒有需要還原的項目。</translation>
    </message>
    <message>
        <source>The settings are as they were before.</source>
        <translation>設定已恢復原狀。</translation>
    </message>
    <message>
        <source>Not everything could be put back. The rest is kept for the next “activationctl undo”.</source>
        <translation>有些項目無法還原，會保留到下次執行「activationctl undo」時再處理。</translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <extracomment>%1: number of a check; %2: its name.</extracomment>
        <translation>檢查 %1：%2</translation>
    </message>
    <message>
        <source>The caller sees screen %1: %2</source>
        <extracomment>%1: number of a screen, &quot;1-2&quot;; %2: what stands on it.</extracomment>
        <translation>來電者看到畫面 %1：%2</translation>
    </message>
    <message>
        <source>First problem, check %1 (%2): %3</source>
        <extracomment>%1: number of a check; %2: its name; %3: what it found.</extracomment>
        <translation>第一個問題，檢查 %1（%2）：%3</translation>
    </message>
    <message>
        <source>No check stands in the way.</source>
        <translation>沒有任何檢查項目造成妨礙。</translation>
    </message>
    <message>
        <source>Last error %1: %2</source>
        <extracomment>%1: error code; %2: what it means.</extracomment>
        <translation>最後一個錯誤 %1：%2</translation>
    </message>
    <message>
        <source>On the computer: %1</source>
        <extracomment>%1: names of products.</extracomment>
        <translation>電腦上有：%1</translation>
    </message>
    <message>
        <source>The program has administrator rights.</source>
        <translation>本程式擁有系統管理員權限。</translation>
    </message>
    <message>
        <source>The caller is an administrator who has to confirm.</source>
        <translation>來電者是系統管理員，但還需要確認。</translation>
    </message>
    <message>
        <source>The caller is not an administrator.</source>
        <translation>來電者不是系統管理員。</translation>
    </message>
    <message>
        <source>The activation server&apos;s name is known there.</source>
        <translation>對方那裡找得到啟用伺服器的名稱。</translation>
    </message>
    <message>
        <source>The activation server&apos;s name is not known there.</source>
        <translation>對方那裡找不到啟用伺服器的名稱。</translation>
    </message>
    <message>
        <source>The activation server can be reached.</source>
        <translation>可以連到啟用伺服器。</translation>
    </message>
    <message>
        <source>The activation server cannot be reached.</source>
        <translation>無法連到啟用伺服器。</translation>
    </message>
    <message>
        <source>A support code has three groups of four digits.</source>
        <translation>服務代碼有三組，每組四個數字。</translation>
    </message>
    <message>
        <source>Something was misheard. Please ask for this group again: %1</source>
        <extracomment>%1: one or more of the numbers 1, 2 and 3.</extracomment>
        <translation>有數字聽錯了。請對方再唸一次這一組：%1</translation>
    </message>
    <message>
        <source>No version of the program that is known here makes this code. Please ask for all three groups again.</source>
        <translation>已知的程式版本都不會產生這組代碼。請對方把三組數字都再唸一次。</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>報告在這裡：%1</translation>
    </message>
    <message>
        <source>Practice computer “%1” begins anew.</source>
        <extracomment>%1: name of a practice computer.</extracomment>
        <translation>練習電腦「%1」已重新開始。</translation>
    </message>
    <message>
        <source>All practice computers begin anew.</source>
        <translation>所有練習電腦都已重新開始。</translation>
    </message>
    <message>
        <source>In front of it: %1</source>
        <extracomment>%1: a group of people, such as &quot;staff&quot;.</extracomment>
        <translation>坐在電腦前的人：%1</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <extracomment>%1: a command line.</extracomment>
        <translation>試試看：%1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Ended because the time of %1 seconds was over.</source>
        <extracomment>%1: number of seconds.</extracomment>
        <translation>%1 秒的時間已到，因此結束。</translation>
    </message>
    <message>
        <source>Practice computer “%1” has restarted.</source>
        <extracomment>%1: name of a practice computer.</extracomment>
        <translation>練習電腦「%1」已重新開機。</translation>
    </message>
    <message>
        <source>There are other codes in it: %1</source>
        <extracomment>%1: one or more error codes that stood in a text beside the one explained.</extracomment>
        <translation>其中還有其他錯誤碼：%1</translation>
    </message>
    <message>
        <source>What every check and every error code means</source>
        <extracomment>Title of a document.</extracomment>
        <translation>每項檢查與每個錯誤碼的說明</translation>
    </message>
    <message>
        <source>Names, dates and amounts in it are examples.</source>
        <translation>文中的名稱、日期與數字都是例子。</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Heading over the list of the thirteen checks.</extracomment>
        <translation>檢查項目</translation>
    </message>
    <message>
        <source>Answers that every check may give</source>
        <extracomment>Heading over answers such as &quot;Not checked&quot;.</extracomment>
        <translation>每項檢查都可能出現的結果</translation>
    </message>
    <message>
        <source>Error codes that you can solve yourself</source>
        <translation>可以自己解決的錯誤碼</translation>
    </message>
    <message>
        <source>Error codes that the helpdesk can solve</source>
        <translation>由服務台解決的錯誤碼</translation>
    </message>
    <message>
        <source>Error codes that the administrators of the KMS host can solve</source>
        <translation>由 KMS 主機的系統管理員解決的錯誤碼</translation>
    </message>
    <message>
        <source>An earlier run ended while Office was being removed. The removal goes on by itself; if it is still listed, wait ten minutes.</source>
        <translation>先前一次執行時，在移除 Office 的途中中斷了。移除作業會自行繼續；如果仍列在清單中，請等十分鐘。</translation>
    </message>
    <message>
        <source>Windows is still being asked about its licenses. Right after a start this takes a while.</source>
        <translation>還在向 Windows 詢問授權狀態，剛開機時需要一些時間。</translation>
    </message>
    <message>
        <source>Everything is read once. This may take a minute; nothing is changed.</source>
        <translation>正在把各項資料讀取一次，可能需要一分鐘，不會變更任何設定。</translation>
    </message>
    <message>
        <source>The recording is here: %1</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>電腦紀錄在這裡：%1</translation>
    </message>
    <message>
        <source>It has no names, addresses and keys in it, and was sent to nobody.</source>
        <translation>裡面沒有姓名、位址和金鑰，也沒有傳送給任何人。</translation>
    </message>
    <message>
        <source>Without an answer: %1</source>
        <extracomment>%1: names of what was asked.</extracomment>
        <translation>沒有得到回答：%1</translation>
    </message>
    <message>
        <source>Only a computer with Windows, or a practice computer, can be recorded.</source>
        <translation>只有安裝 Windows 的電腦或練習電腦可以記錄。</translation>
    </message>
    <message>
        <source>%1: %2 was “%3” and is now “%4”.</source>
        <extracomment>%1: what it is about, such as the name of a product; %2: name of a value; %3, %4: the value.</extracomment>
        <translation>%1：%2 原本是「%3」，現在是「%4」。</translation>
    </message>
    <message>
        <source>%1: %2 is new: “%3”.</source>
        <extracomment>%1: what it is about, such as the name of a product; %2: name of a value; %3: the value.</extracomment>
        <translation>%1：新出現 %2，是「%3」。</translation>
    </message>
    <message>
        <source>%1: %2 is no longer there; it was “%3”.</source>
        <extracomment>%1: what it is about, such as the name of a product; %2: name of a value; %3: the value.</extracomment>
        <translation>%1：%2 已經不在了，原本是「%3」。</translation>
    </message>
    <message>
        <source>Nothing has changed since that recording.</source>
        <translation>從那次紀錄以來沒有任何變更。</translation>
    </message>
    <message>
        <source>It was made from a recording. This was not recorded, and is not guessed: %1</source>
        <extracomment>%1: names of what was not asked.</extracomment>
        <translation>它是由一份電腦紀錄做成的。以下項目沒有記錄，也不會用猜的：%1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1: number of a step; %2: how many there are; %3: what to do.</extracomment>
        <translation>第 %1 步（共 %2 步）：%3</translation>
    </message>
    <message>
        <source>What must be seen: %1</source>
        <extracomment>%1: what must be seen on the screen.</extracomment>
        <translation>應該看到：%1</translation>
    </message>
    <message>
        <source>Press Enter when it is done; s leaves it out, q stops for now &gt; </source>
        <extracomment>Question; s and q are the keys and stay as they are.</extracomment>
        <translation>完成後請按 Enter；按 s 略過，按 q 先停下來 &gt; </translation>
    </message>
    <message>
        <source>Was it like that? Press y, or write what was different &gt; </source>
        <extracomment>Question; y is the key and stays as it is.</extracomment>
        <translation>是這樣嗎？是的話請按 y，不同的話請寫下哪裡不同 &gt; </translation>
    </message>
    <message>
        <source>Stopped for now. The same command goes on from here; everything so far is in %1</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>先停在這裡。再執行同一個命令就會從這裡繼續；到目前為止的內容都在 %1</translation>
    </message>
    <message>
        <source>That was the last step. Please send back everything in this folder: %1</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>這是最後一步了。請將這個資料夾裡的所有檔案寄回：%1</translation>
    </message>
    <message>
        <source>Please read this first:</source>
        <translation>請先閱讀：</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation>接下來：</translation>
    </message>
    <message>
        <source>Help at your organization:</source>
        <translation>貴單位提供的協助：</translation>
    </message>
    <message>
        <source>“%1” is none of the products on this computer: %2</source>
        <extracomment>%1: a word that somebody has given; %2: names of products.</extracomment>
        <translation>這台電腦上沒有「%1」這項產品。這台電腦上的產品：%2</translation>
    </message>
    <message>
        <source>Some products cannot be activated at the moment, the others can. See above.</source>
        <translation>有些產品目前無法啟用，其他產品可以。請看上面的說明。</translation>
    </message>
    <message>
        <source>Activation is not possible here. What you can do instead stands above.</source>
        <translation>這裡無法啟用。您可以改用的方式請看上面的說明。</translation>
    </message>
    <message>
        <source>This Windows is too old for the program: it needs Windows 10, version 1809, or newer. Please ask your organization&apos;s helpdesk for help with activation.</source>
        <extracomment>Said before anything else by a program that cannot run there.</extracomment>
        <translation>這台電腦的 Windows 太舊，無法執行這個程式：需要 Windows 10 版本 1809 或更新版本。請洽貴單位的服務台協助啟用。</translation>
    </message>
    <message>
        <source>%1 is signed, and a profile inside would make the signature invalid. Brand the program before it is signed, then sign it.</source>
        <extracomment>%1: path of a program.</extracomment>
        <translation>%1 已有簽章，放入設定檔會使簽章失效。請先放入設定檔，再簽章。</translation>
    </message>
    <message>
        <source>%1 is not one of our programs, so no profile goes inside.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>%1 不是本程式的執行檔，因此無法放入設定檔。</translation>
    </message>
    <message>
        <source>%1 exists already. With %2 it is replaced.</source>
        <extracomment>%1: path of a file; %2: an option.</extracomment>
        <translation>%1 已經存在。加上 %2 即可取代。</translation>
    </message>
    <message>
        <source>If a digit was misread, this may be meant: %1</source>
        <extracomment>%1: one or more error codes of the table, which differ by one digit from what was written.</extracomment>
        <translation>如果有一個字看錯了，可能是指：%1</translation>
    </message>
    <message>
        <source>There is no error code in it. By its words it is about this:</source>
        <translation>其中沒有錯誤碼。從文字來看，是關於這件事：</translation>
    </message>
    <message>
        <source>You can also ask about: %1</source>
        <extracomment>%1: words that can be asked about.</extracomment>
        <translation>您也可以詢問：%1</translation>
    </message>
    <message>
        <source>The end of the list of changes cannot be read (%1). It will be kept in %2; what comes before it can be put back.</source>
        <translation>變更清單的結尾無法讀取（%1）。這部分會保留在 %2，前面的變更仍可還原。</translation>
    </message>
    <message>
        <source>Who is this computer for?</source>
        <extracomment>Asked before the first check, above a numbered list of groups of people.</extracomment>
        <translation>這台電腦是誰使用的？</translation>
    </message>
    <message>
        <source>Number:</source>
        <extracomment>Behind it a number is typed.</extracomment>
        <translation>號碼：</translation>
    </message>
    <message>
        <source>Last day there, such as 2026-06-30; only Enter for who has not left:</source>
        <extracomment>Behind it a date is typed.</extracomment>
        <translation>最後在職或在學日，例如 2026-06-30；尚未離開請直接按 Enter：</translation>
    </message>
    <message>
        <source>“%1” answers nothing that the helpdesk asks. It asks: %2</source>
        <extracomment>%1: what was typed; %2: what can be answered, such as &quot;asset&quot;.</extracomment>
        <translation>「%1」不是服務台要問的事。服務台要問的是：%2</translation>
    </message>
    <message>
        <source>Somebody may be using this, so it stays: %1. With %2 it is removed too.</source>
        <extracomment>%1: names of products; %2: an option.</extracomment>
        <translation>可能還有人在使用，因此保留：%1。加上 %2 就會一併移除。</translation>
    </message>
    <message>
        <source>This cannot be put back:</source>
        <extracomment>Above a list of changes.</extracomment>
        <translation>以下無法還原：</translation>
    </message>
    <message>
        <source>Put the settings back? [y/N] </source>
        <translation>要還原設定嗎？[y/N] </translation>
    </message>
</context>
<context>
    <name>EntitlementText</name>
    <message>
        <source>Ask which other offer there is for you.</source>
        <translation>請詢問您可以使用的其他方案。</translation>
    </message>
    <message>
        <source>Your organization&apos;s license does not include you.</source>
        <translation>單位的授權對象不包含您。</translation>
    </message>
    <message>
        <source>Your organization&apos;s license is only for members of %1.</source>
        <extracomment>%1: name of a department.</extracomment>
        <translation>單位的授權只提供給%1的成員。</translation>
    </message>
    <message>
        <source>Your organization&apos;s license does not include %1.</source>
        <extracomment>%1: a group of people, such as &quot;graduates&quot;.</extracomment>
        <translation>單位的授權對象不包含%1。</translation>
    </message>
    <message>
        <source>This license is meant for others</source>
        <translation>這個授權是提供給其他人的</translation>
    </message>
    <message numerus="yes">
        <source>After leaving, the license may be used for %n days.</source>
        <translation>
            <numerusform>離校或離職後，授權還可以使用 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The time after leaving has passed</source>
        <translation>離校或離職後的使用期限已過</translation>
    </message>
    <message>
        <source>For you that was until %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>您的期限到 %1為止。</translation>
    </message>
    <message>
        <source>Nobody has said who you are here, and the license does not include %1.</source>
        <extracomment>%1: a group of people, such as &quot;graduates&quot;.</extracomment>
        <translation>還沒有說明您的身分，而授權不包含：%1。</translation>
    </message>
    <message>
        <source>It is not known who you are here</source>
        <translation>還不知道您的身分</translation>
    </message>
    <message>
        <source>Say who you are, with %1.</source>
        <extracomment>%1: an option of the command line.</extracomment>
        <translation>請用 %1 說明您的身分。</translation>
    </message>
</context>
<context>
    <name>ErrorEvidence</name>
    <message>
        <source>The check of the licensing service found it switched off, so Windows cannot activate anything.</source>
        <translation>授權服務檢查發現，這項服務已關閉，因此 Windows 無法啟用任何產品。</translation>
    </message>
    <message>
        <source>The check of the licensing service found that Windows cannot say how it is licensed. Its management interface (WMI) probably needs a repair.</source>
        <translation>授權服務檢查發現，Windows 無法說明授權狀態。它的管理介面 (WMI) 可能需要修復。</translation>
    </message>
    <message>
        <source>The check of the licensing service found that Windows answers very slowly. Right after a start, or during updates, this passes.</source>
        <translation>授權服務檢查發現，Windows 的回應非常慢。剛開機或更新期間的這種情形會自行恢復。</translation>
    </message>
    <message>
        <source>The clock check found that the time zone, %1, puts the clock %2 off in universal time (UTC), which is what counts.</source>
        <extracomment>%1: &quot;Los Angeles (UTC-8)&quot;; %2: a duration.</extracomment>
        <translation>時鐘檢查發現，因為時區設為%1，以真正比對用的世界協調時間 (UTC) 來看，時鐘差了 %2。</translation>
    </message>
    <message>
        <source>The clock check found the clock %1 off in universal time (UTC). The activation server allows less than %2.</source>
        <extracomment>%1 and %2: durations.</extracomment>
        <translation>時鐘檢查發現，以世界協調時間 (UTC) 來看，時鐘差了 %1。啟用伺服器只接受小於 %2 的差距。</translation>
    </message>
    <message>
        <source>The clock check found this computer&apos;s clock within the limit, so it is probably the server&apos;s clock that is off.</source>
        <translation>時鐘檢查發現，這台電腦的時鐘在容許範圍內，因此可能是伺服器的時鐘不準。</translation>
    </message>
    <message>
        <source>The clock check could not compare the clock with any time server. A clock that is hours off leads to this error.</source>
        <translation>時鐘檢查沒有得到任何時間伺服器的回應，無法比對。時鐘相差數小時就會出現這個錯誤。</translation>
    </message>
    <message>
        <source>The rights check found that your account is not an administrator&apos;s.</source>
        <translation>權限檢查發現，您的帳戶不是系統管理員。</translation>
    </message>
    <message>
        <source>The rights check found that you are an administrator, but that this program runs without those rights.</source>
        <translation>權限檢查發現，您是系統管理員，但本程式沒有以這個權限執行。</translation>
    </message>
    <message>
        <source>The rights check found that this program already has administrator rights, so something else is in the way: the COM permissions may have been changed.</source>
        <translation>權限檢查發現，本程式已有系統管理員權限，因此問題在其他地方：COM 權限可能被更改過。</translation>
    </message>
    <message>
        <source>The product check found a license of another kind on this computer. That is why Windows asked Microsoft and not your organization&apos;s server.</source>
        <translation>產品檢查發現，這台電腦使用其他種類的授權，所以 Windows 詢問的是 Microsoft，而不是單位的伺服器。</translation>
    </message>
    <message>
        <source>The Windows check found the Home edition, for which there are no organization licenses.</source>
        <translation>Windows 檢查發現，這是家用版，沒有適用的單位授權。</translation>
    </message>
    <message>
        <source>The Windows check found an evaluation version, which takes no organization license.</source>
        <translation>Windows 檢查發現，這是試用版，無法使用單位授權。</translation>
    </message>
    <message>
        <source>The Windows check found an edition that your organization&apos;s license does not include.</source>
        <translation>Windows 檢查發現，這個版本不在單位的授權範圍內。</translation>
    </message>
    <message>
        <source>The Office check found another Office beside your organization&apos;s, and the two get in each other&apos;s way.</source>
        <translation>Office 檢查發現，除了單位的 Office 之外還有另一個 Office，兩者互相妨礙。</translation>
    </message>
    <message>
        <source>The check found that Windows is waiting for a restart; until then some changes are only half done.</source>
        <translation>檢查發現，Windows 正在等待重新開機；在那之前，有些變更只完成了一半。</translation>
    </message>
    <message>
        <source>The firmware check does find a Windows marker, so it is probably too old for this Windows, or damaged.</source>
        <translation>韌體檢查找得到 Windows 標記，因此它可能對這個 Windows 來說太舊，或損毀了。</translation>
    </message>
    <message>
        <source>The firmware check found it too: there is no license table. With your organization&apos;s client setup key none is needed.</source>
        <translation>韌體檢查也發現：沒有授權表。使用貴單位的用戶端安裝金鑰就不需要它。</translation>
    </message>
    <message>
        <source>The checks of this program found the way to the server and its service in order. A firewall may treat Windows&apos; own program differently; or it was a passing fault, or the server itself has a problem.</source>
        <translation>本程式檢查後，通往伺服器的路與它的服務都正常。但防火牆可能對 Windows 本身的程式另有限制；也可能只是暫時的狀況，或是伺服器本身有問題。</translation>
    </message>
    <message>
        <source>The checks found that this computer reaches your organization&apos;s own server, so most likely something has to be changed there.</source>
        <translation>檢查發現，這台電腦連得到單位自己的伺服器，因此很可能需要在伺服器上做變更。</translation>
    </message>
    <message>
        <source>name not known</source>
        <extracomment>Stands where the name of a server would stand.</extracomment>
        <translation>名稱不明</translation>
    </message>
    <message>
        <source>The network check found that this computer has no network at the moment, so no activation server could be asked.</source>
        <translation>網路檢查發現，這台電腦目前沒有連上網路，因此無法詢問啟用伺服器。</translation>
    </message>
    <message>
        <source>The network check found that this network asks you to sign in first, so the activation server could not be reached yet.</source>
        <translation>網路檢查發現，這個網路要先登入才能使用，因此還連不到啟用伺服器。</translation>
    </message>
    <message>
        <source>The network check found this computer outside your organization&apos;s network and %1 not connected, so the activation server could not be reached.</source>
        <extracomment>%1: name of a VPN or VPN program.</extracomment>
        <translation>網路檢查發現，這台電腦在單位網路之外，而且沒有連上 %1，因此連不到啟用伺服器。</translation>
    </message>
    <message>
        <source>The network check found this computer outside your organization&apos;s network, where the activation server cannot be reached.</source>
        <translation>網路檢查發現，這台電腦在單位網路之外，從那裡連不到啟用伺服器。</translation>
    </message>
    <message>
        <source>The network check found that the VPN server does not answer from here, so nothing leads to the activation server.</source>
        <translation>網路檢查發現，從這裡連 VPN 伺服器沒有回應，因此無法通往啟用伺服器。</translation>
    </message>
    <message>
        <source>The network check found this computer on a Wi-Fi that does not lead to the activation server.</source>
        <translation>網路檢查發現，這台電腦使用的 Wi-Fi 連不到啟用伺服器。</translation>
    </message>
    <message>
        <source>The network check found no network cable in use, and your organization activates only over its wired network.</source>
        <translation>網路檢查發現沒有使用網路線，而單位只透過有線網路進行啟用。</translation>
    </message>
    <message>
        <source>The name check found that %1 is not known here, so Windows could not find the way to it.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>名稱檢查發現，在這裡查不到 %1，因此 Windows 找不到它。</translation>
    </message>
    <message>
        <source>The name check found no entry for an activation server in the name service of this network, so Windows does not know whom to ask.</source>
        <translation>名稱檢查發現，這個網路的 DNS 沒有啟用伺服器的項目，因此 Windows 不知道該問誰。</translation>
    </message>
    <message>
        <source>The name check found that the name service has a problem at the moment, so %1 could not be looked up.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>名稱檢查發現，DNS 目前有問題，因此無法查詢 %1。</translation>
    </message>
    <message>
        <source>The name check found that the name service does not answer, so %1 could not be looked up.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>名稱檢查發現，DNS 沒有回應，因此無法查詢 %1。</translation>
    </message>
    <message>
        <source>The checks found no address of %1 that can be used here (IPv4 or IPv6).</source>
        <extracomment>%1: server name.</extracomment>
        <translation>檢查發現，%1 沒有可以在這裡使用的位址（IPv4 或 IPv6）。</translation>
    </message>
    <message>
        <source>The port check found that port %2 of %1 is closed on the way, so the request never arrived. Usually a firewall does this, or the VPN is missing.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>連接埠檢查發現，通往 %1 連接埠 %2 的路被擋住，因此要求沒有送達。通常是防火牆造成的，或沒有連上 VPN。</translation>
    </message>
    <message>
        <source>The port check found that %1 is there but refuses port %2, so its activation service is probably not running at the moment.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>連接埠檢查發現，%1 在線上，但拒絕連接埠 %2 的連線，它的啟用服務目前可能沒有在執行。</translation>
    </message>
    <message>
        <source>The port check found that the network has no route to %1, so the request could not get there.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>連接埠檢查發現，網路沒有通往 %1 的路由，因此要求無法送達。</translation>
    </message>
    <message>
        <source>The service check found that %1 answers, but offers something else than KMS, so it cannot activate.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>服務檢查發現，%1 有回應，但提供的不是 KMS，因此無法啟用。</translation>
    </message>
    <message>
        <source>The service check found that something else answers in place of %1, often the sign-in page of a network or a proxy.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>服務檢查發現，有其他東西代替 %1 回應，往往是網路的登入頁面或 Proxy。</translation>
    </message>
    <message>
        <source>The service check found that the connection to %1 is closed before its service answers, by the server itself or by a firewall on the way.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>服務檢查發現，在服務回應之前，與 %1 的連線就被伺服器本身或中途的防火牆關閉了。</translation>
    </message>
    <message>
        <source>The service check found that the connection to %1 opens, but its activation service stays silent.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>服務檢查發現，可以連到 %1，但它的啟用服務沒有回應。</translation>
    </message>
    <message>
        <source>The service check found that %1 is very busy at the moment.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>服務檢查發現，%1 目前非常忙碌。</translation>
    </message>
    <message>
        <source>The product check found that this computer asks a server that is not your organization&apos;s: %1.</source>
        <extracomment>%1: names of servers.</extracomment>
        <translation>產品檢查發現，這台電腦詢問的不是單位的伺服器：%1。</translation>
    </message>
    <message>
        <source>The name check does find the activation server. So Windows probably looked for another one, or none is set.</source>
        <translation>名稱檢查找得到啟用伺服器。Windows 找的可能是另一台，或沒有設定伺服器。</translation>
    </message>
    <message>
        <source>The firmware check found the same, so neither the network nor the product key is the cause.</source>
        <translation>韌體檢查的結果也相同，因此原因不在網路，也不在產品金鑰。</translation>
    </message>
    <message>
        <source>The name check found that %1 leads back to this computer here, so no activation server was asked.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>名稱檢查發現 %1 在這裡指回這台電腦，因此沒有詢問到任何啟用伺服器。</translation>
    </message>
    <message>
        <source>The network check found that a proxy program answers in place of the network, so the activation server was never asked.</source>
        <translation>網路檢查發現有 Proxy 程式代替網路回應，因此沒有問到啟用伺服器。</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>Windows refused access</source>
        <translation>Windows 拒絕存取</translation>
    </message>
    <message>
        <source>Only an administrator may change the activation server or a product key. Activating by itself needs no such rights.</source>
        <translation>只有系統管理員可以變更啟用伺服器或產品金鑰。啟用本身並不需要這種權限。</translation>
    </message>
    <message>
        <source>Start again, and choose Yes when Windows asks for permission.</source>
        <translation>請重新開始，並在 Windows 詢問時選擇「是」。</translation>
    </message>
    <message>
        <source>If it fails for an administrator too, tell the helpdesk that the COM permissions may have been changed (event 8229).</source>
        <translation>如果系統管理員也失敗，請告訴服務台：COM 權限可能被更改過（事件 8229）。</translation>
    </message>
    <message>
        <source>Windows refused access to its management</source>
        <translation>Windows 拒絕存取管理介面</translation>
    </message>
    <message>
        <source>The management interface of Windows (WMI) asks for more rights.</source>
        <translation>Windows 的管理介面 (WMI) 需要更高的權限。</translation>
    </message>
    <message>
        <source>If it stays like this, please tell the helpdesk.</source>
        <translation>如果情況不變，請告訴服務台。</translation>
    </message>
    <message>
        <source>A part of the license management is missing</source>
        <translation>授權管理缺少一部分</translation>
    </message>
    <message>
        <source>The management interface of Windows (WMI) does not know what it was asked for. For an Office that is not installed this is normal; otherwise WMI needs a repair.</source>
        <translation>Windows 的管理介面 (WMI) 不認得這次的查詢。如果是沒有安裝的 Office，這很正常；否則就需要修復 WMI。</translation>
    </message>
    <message>
        <source>Without it nothing can be activated.</source>
        <translation>沒有它就無法啟用任何產品。</translation>
    </message>
    <message>
        <source>Let this program switch it on again.</source>
        <translation>請讓本程式重新開啟它。</translation>
    </message>
    <message>
        <source>Then activate again.</source>
        <translation>然後再啟用一次。</translation>
    </message>
    <message>
        <source>No product key is installed</source>
        <translation>沒有安裝產品金鑰</translation>
    </message>
    <message>
        <source>It was removed, or a change of edition was not finished.</source>
        <translation>金鑰已被移除，或變更版本的動作尚未完成。</translation>
    </message>
    <message>
        <source>The client setup key of your organization has to be installed. If this program does not offer it, ask the helpdesk for it.</source>
        <translation>需要安裝貴單位的用戶端安裝金鑰。如果本程式沒有提供，請向服務台索取。</translation>
    </message>
    <message>
        <source>The product key is not valid</source>
        <translation>產品金鑰無效</translation>
    </message>
    <message>
        <source>A character may be wrong, or the key is for another edition or version.</source>
        <translation>可能有字元錯誤，或金鑰屬於其他版本。</translation>
    </message>
    <message>
        <source>If you typed it, compare it once more; the hyphens must be plain ones.</source>
        <translation>如果是您輸入的，請再核對一次；連字號必須是一般的短線。</translation>
    </message>
    <message>
        <source>Otherwise ask the helpdesk for the client setup key of this edition.</source>
        <translation>否則請向服務台索取這個版本的用戶端安裝金鑰。</translation>
    </message>
    <message>
        <source>The product key belongs to another edition</source>
        <translation>產品金鑰屬於其他版本</translation>
    </message>
    <message>
        <source>The key does not fit what is installed, or a change of edition is not finished.</source>
        <translation>金鑰與安裝的產品不符，或變更版本的動作尚未完成。</translation>
    </message>
    <message>
        <source>A volume license needs a computer that came with a suitable Windows. The firmware of this one does not show it.</source>
        <translation>大量授權需要原本就附有適用 Windows 的電腦，而這台電腦的韌體看不出來。</translation>
    </message>
    <message>
        <source>Ask the helpdesk for another way, such as a product key of its own (MAK).</source>
        <translation>請向服務台詢問其他方式，例如單獨的產品金鑰 (MAK)。</translation>
    </message>
    <message>
        <source>If the main board was replaced, the maker of the computer can restore the marker.</source>
        <translation>如果換過主機板，電腦廠商可以恢復這個標記。</translation>
    </message>
    <message>
        <source>The grace period is over</source>
        <translation>寬限期已過</translation>
    </message>
    <message>
        <source>It was not activated in time. Your documents are safe, and it can be activated at any time.</source>
        <translation>沒有及時啟用。您的文件不受影響，隨時都可以啟用。</translation>
    </message>
    <message>
        <source>It is activated</source>
        <translation>已經啟用</translation>
    </message>
    <message>
        <source>This is a note, not an error: the owner of the license is asked to mind its terms.</source>
        <translation>這是提醒，不是錯誤：請授權擁有者留意授權條款。</translation>
    </message>
    <message>
        <source>No activation server gave a usable answer</source>
        <translation>沒有任何啟用伺服器提供有效的回應</translation>
    </message>
    <message>
        <source>This code only sums up; the real cause lies behind it. Most often this computer is outside the organization&apos;s network, a firewall closes port 1688, the server&apos;s name is out of date, or the clock is more than 4 hours off.</source>
        <translation>這個代碼只是總結，真正的原因在它背後。最常見的是：電腦不在單位網路內、防火牆擋住連接埠 1688、伺服器名稱過時，或時鐘相差超過 4 小時。</translation>
    </message>
    <message>
        <source>Run the check; it looks for each of these causes.</source>
        <translation>請執行檢查；它會逐一檢查這些原因。</translation>
    </message>
    <message>
        <source>If it finds nothing, tell the helpdesk that event 12288 in the Application log has the error behind this one.</source>
        <translation>如果檢查不出原因，請告訴服務台：應用程式記錄檔的事件 12288 裡有真正的錯誤。</translation>
    </message>
    <message>
        <source>The clock is too far from the server&apos;s</source>
        <translation>時鐘與伺服器相差太多</translation>
    </message>
    <message>
        <source>Both clocks are compared in universal time (UTC) and may be 4 hours apart. The time zone by itself does not matter, but a clock set by hand in the wrong time zone does.</source>
        <translation>雙方的時鐘以世界協調時間 (UTC) 比對，最多可差 4 小時。時區本身沒有影響，但在錯誤的時區下手動調的時鐘就會有影響。</translation>
    </message>
    <message>
        <source>Let this program set the time zone and the clock.</source>
        <translation>請讓本程式設定時區並校正時鐘。</translation>
    </message>
    <message>
        <source>Please tell the helpdesk, so that the administrators know.</source>
        <translation>請告訴服務台，好讓管理人員知道。</translation>
    </message>
    <message>
        <source>Try again in a few days.</source>
        <translation>請過幾天再試。</translation>
    </message>
    <message>
        <source>The server that is set does not offer KMS, or a device on the way answers in its place.</source>
        <translation>目前設定的伺服器沒有提供 KMS，或有中途的裝置代為回應。</translation>
    </message>
    <message>
        <source>Let this program set your organization&apos;s server, then activate again.</source>
        <translation>請讓本程式設定貴單位的伺服器，然後再啟用一次。</translation>
    </message>
    <message>
        <source>Its administrators have to activate it first. Nothing is wrong with this computer.</source>
        <translation>它的管理人員需要先啟用它。這台電腦沒有任何問題。</translation>
    </message>
    <message>
        <source>Activate again when they say that it is done.</source>
        <translation>等他們通知完成後，再啟用一次。</translation>
    </message>
    <message>
        <source>It is set up for other products or older versions, or it belongs to another organization.</source>
        <translation>它是為其他產品或較舊的版本設定的，或屬於其他單位。</translation>
    </message>
    <message>
        <source>The name service knows no activation server</source>
        <translation>DNS 中找不到啟用伺服器</translation>
    </message>
    <message>
        <source>Usually this computer is outside the organization&apos;s network, or no server has been set on it.</source>
        <translation>通常是這台電腦不在單位網路內，或沒有設定伺服器。</translation>
    </message>
    <message>
        <source>The activation service cannot be reached</source>
        <translation>無法連到啟用服務</translation>
    </message>
    <message>
        <source>Nothing answers on port 1688: a firewall closes it, the port is another one, or the address is out of date. Whether a ping gets through says nothing about it.</source>
        <translation>連接埠 1688 沒有回應：可能被防火牆擋住、連接埠不同，或位址過時。ping 通不通，與這個連接埠無關。</translation>
    </message>
    <message>
        <source>The product key is blocked</source>
        <translation>產品金鑰已被封鎖</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own server on the internet says so. It is about the key; administrator rights change nothing. With your organization&apos;s client setup key Microsoft would not be asked.</source>
        <translation>這是網際網路上 Microsoft 伺服器的回覆。問題在於金鑰，與系統管理員權限無關。若使用貴單位的用戶端安裝金鑰，就不會詢問 Microsoft。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server did not answer in time</source>
        <translation>Microsoft 的伺服器沒有及時回應</translation>
    </message>
    <message>
        <source>This computer asked Microsoft on the internet instead of your organization&apos;s server. So it probably has another kind of product key.</source>
        <translation>這台電腦詢問的是網際網路上的 Microsoft，而不是貴單位的伺服器。它很可能裝了其他種類的產品金鑰。</translation>
    </message>
    <message>
        <source>Compare date, time and time zone with your telephone, and set right what differs.</source>
        <translation>請將日期、時間與時區和手機比對，並更正不同之處。</translation>
    </message>
    <message>
        <source>Please tell the helpdesk the error code; event 8229 in the Application log has more.</source>
        <translation>請把錯誤碼告訴服務台；應用程式記錄檔的事件 8229 裡有更多資料。</translation>
    </message>
    <message>
        <source>If it stays like this, tell the helpdesk that event 12288 in the Application log has the error behind this one.</source>
        <translation>如果情況不變，請告訴服務台：應用程式記錄檔的事件 12288 裡有真正的錯誤。</translation>
    </message>
    <message>
        <source>The name service has a problem</source>
        <translation>DNS 發生問題</translation>
    </message>
    <message>
        <source>The DNS server could not answer. Usually this is soon over, or the server belongs to a VPN that is no longer connected.</source>
        <translation>DNS 伺服器無法回答。這種情形通常很快就會恢復，或是這台伺服器屬於已經中斷的 VPN。</translation>
    </message>
    <message>
        <source>The name service works, but the entry that tells Windows where to ask (SRV) is missing. With the server&apos;s name set, Windows does not need it.</source>
        <translation>DNS 本身正常，但缺少告訴 Windows 該問哪裡的項目 (SRV)。設定了伺服器名稱，Windows 就不需要它。</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be used</source>
        <translation>無法使用這個伺服器名稱</translation>
    </message>
    <message>
        <source>Windows speaks of a file name here, but means the activation server: its name is not known, or something that does not belong there, such as a space or “https://”, is in it.</source>
        <translation>Windows 在這裡說的是「檔案名稱」，指的其實是啟用伺服器：找不到它的名稱，或名稱裡有不該有的內容，例如空格或「https://」。</translation>
    </message>
    <message>
        <source>This computer has no name service</source>
        <translation>這台電腦沒有設定 DNS</translation>
    </message>
    <message>
        <source>No DNS server is set on the network connection. Sometimes a VPN takes it along when it disconnects.</source>
        <translation>網路連線沒有設定 DNS 伺服器。有時 VPN 中斷時會把這項設定一起帶走。</translation>
    </message>
    <message>
        <source>Disconnect the network, or the VPN, and connect it again; then activate again.</source>
        <translation>請中斷網路或 VPN，重新連線，然後再啟用一次。</translation>
    </message>
    <message>
        <source>The name service refused to answer</source>
        <translation>DNS 拒絕回答</translation>
    </message>
    <message>
        <source>This DNS server does not answer everybody, or not this question. Often it is one outside the organization&apos;s network.</source>
        <translation>這台 DNS 伺服器不回答每個人或每個問題。它往往是單位網路以外的伺服器。</translation>
    </message>
    <message>
        <source>The name that is set is misspelled, or it is only known inside the organization&apos;s network.</source>
        <translation>設定的名稱可能拼錯了，或只有在單位網路內才查得到。</translation>
    </message>
    <message>
        <source>The activation server is busy</source>
        <translation>啟用伺服器忙碌中</translation>
    </message>
    <message>
        <source>Many computers are asking it at the same time. Nothing is wrong with this computer.</source>
        <translation>同時有很多電腦在向它提出要求。這台電腦沒有任何問題。</translation>
    </message>
    <message>
        <source>The connection broke off in the middle</source>
        <translation>連線中途斷了</translation>
    </message>
    <message>
        <source>It was lost while the activation server was being asked: by an unsteady Wi-Fi or VPN, or because the server restarted.</source>
        <translation>詢問啟用伺服器時連線斷了：可能是 Wi-Fi 或 VPN 不穩定，或伺服器剛好重新啟動。</translation>
    </message>
    <message>
        <source>If it happens again, use a network cable, or connect the VPN anew.</source>
        <translation>如果又發生，請改用網路線，或重新連上 VPN。</translation>
    </message>
    <message>
        <source>The activation server did not answer in time</source>
        <translation>啟用伺服器沒有及時回應</translation>
    </message>
    <message>
        <source>Nothing came back: the VPN is not connected, a firewall keeps the request, or the server is off. Whether a ping gets through says nothing about port 1688.</source>
        <translation>沒有收到任何回應：可能是沒有連上 VPN、要求被防火牆擋住，或伺服器沒有開機。ping 通不通，與連接埠 1688 無關。</translation>
    </message>
    <message>
        <source>The activation server refuses the connection</source>
        <translation>啟用伺服器拒絕連線</translation>
    </message>
    <message>
        <source>The server is there, but nothing listens on the port that was asked. The port may be another one, or the service is down for maintenance.</source>
        <translation>伺服器在線上，但詢問的連接埠沒有服務在執行。可能連接埠不同，或服務正在維護。</translation>
    </message>
    <message>
        <source>There is no network that leads to the server</source>
        <translation>沒有通往伺服器的網路</translation>
    </message>
    <message>
        <source>Network cable, Wi-Fi and VPN are off, or none of them leads to the activation server.</source>
        <translation>網路線、Wi-Fi 與 VPN 都沒有連上，或都連不到啟用伺服器。</translation>
    </message>
    <message>
        <source>Connect Wi-Fi or a network cable; turn off airplane mode.</source>
        <translation>請連上 Wi-Fi 或網路線；如果開了飛航模式，請關閉。</translation>
    </message>
    <message>
        <source>No way leads to the activation server</source>
        <translation>沒有通往啟用伺服器的路徑</translation>
    </message>
    <message>
        <source>The network works, but it has no route to the server. If a VPN is connected, it does not carry this connection.</source>
        <translation>網路正常，但沒有通往伺服器的路由。如果已連上 VPN，表示 VPN 不會轉送這個連線。</translation>
    </message>
    <message>
        <source>If you are connected already, please tell the helpdesk that there is no route.</source>
        <translation>如果已經連線，請告訴服務台沒有路由。</translation>
    </message>
    <message>
        <source>No product key was found on this computer</source>
        <translation>這台電腦上找不到產品金鑰</translation>
    </message>
    <message>
        <source>Windows was set up without one, or it had a digital license and the main board was replaced.</source>
        <translation>安裝 Windows 時沒有輸入金鑰；或原本是數位授權，而主機板換過了。</translation>
    </message>
    <message>
        <source>This product key is only for an upgrade</source>
        <translation>這組產品金鑰只能用於升級</translation>
    </message>
    <message>
        <source>It is valid on top of an earlier Windows, but not after a fresh installation.</source>
        <translation>它適用於從舊版 Windows 升級，不適用於全新安裝。</translation>
    </message>
    <message>
        <source>This kind of product key does not fit here</source>
        <translation>這種產品金鑰不適用於這裡</translation>
    </message>
    <message>
        <source>Some keys are for activation by Microsoft (MAK, retail), others for your organization&apos;s server. This one is of the other kind.</source>
        <translation>有些金鑰用於向 Microsoft 啟用（MAK、零售），有些用於單位的伺服器。這一組是另外一種。</translation>
    </message>
    <message>
        <source>This product key may not be installed here</source>
        <translation>這組產品金鑰不能安裝在這裡</translation>
    </message>
    <message>
        <source>The terms of the license, or a rule of your organization, do not allow it on this product.</source>
        <translation>授權條款或單位的規定不允許在這個產品上使用。</translation>
    </message>
    <message>
        <source>The key is for another edition or version, or the license files on this computer are damaged.</source>
        <translation>金鑰屬於其他版本，或這台電腦上的授權檔案損毀了。</translation>
    </message>
    <message>
        <source>The product key was not accepted</source>
        <translation>產品金鑰未被接受</translation>
    </message>
    <message>
        <source>The key does not fit. On Windows Server 2019 the Settings page has a fault of its own here, and the key has to be installed in another way.</source>
        <translation>金鑰不適用。在 Windows Server 2019 上，「設定」頁面本身有問題，需要用其他方式安裝金鑰。</translation>
    </message>
    <message>
        <source>Edition and license do not match</source>
        <translation>版本與授權不相符</translation>
    </message>
    <message>
        <source>The license is for another edition than the one installed, or a change of edition is not finished.</source>
        <translation>授權所屬的版本與安裝的版本不同，或變更版本的動作尚未完成。</translation>
    </message>
    <message>
        <source>The computer came with another edition of Windows than the one installed now, and Windows took up its key.</source>
        <translation>電腦原本附的 Windows 版本與目前安裝的不同，而 Windows 使用了原本的金鑰。</translation>
    </message>
    <message>
        <source>What is installed is not the version for organizations, an Office from a shop for example, or its license files are damaged.</source>
        <translation>安裝的不是提供給單位的版本（例如零售的 Office），或授權檔案損毀了。</translation>
    </message>
    <message>
        <source>Install the version that your organization offers.</source>
        <translation>請安裝單位提供的版本。</translation>
    </message>
    <message>
        <source>Activate again; a second try is often enough.</source>
        <translation>請再啟用一次；第二次往往就會成功。</translation>
    </message>
    <message>
        <source>If it stays like this, please tell the helpdesk the error code.</source>
        <translation>如果情況不變，請把錯誤碼告訴服務台。</translation>
    </message>
    <message>
        <source>Please tell the helpdesk the error code.</source>
        <translation>請把錯誤碼告訴服務台。</translation>
    </message>
    <message>
        <source>Restart the computer, then activate again.</source>
        <translation>請重新開機，再啟用一次。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then activate again.</source>
        <translation>請等幾分鐘，再啟用一次。</translation>
    </message>
    <message>
        <source>Run the check; it may find the cause.</source>
        <translation>請執行檢查；也許能找到原因。</translation>
    </message>
    <message>
        <source>If it is a key of its own (MAK), ask the helpdesk for a new one.</source>
        <translation>如果這是單獨的產品金鑰 (MAK)，請向服務台索取新的金鑰。</translation>
    </message>
    <message>
        <source>Ask the helpdesk which product key is meant for this computer.</source>
        <translation>請向服務台詢問這台電腦應該使用哪一組產品金鑰。</translation>
    </message>
    <message>
        <source>If it stays like this, the license store of Windows needs a repair; please tell the helpdesk the error code.</source>
        <translation>如果情況不變，就需要修復 Windows 的授權存放區；請把錯誤碼告訴服務台。</translation>
    </message>
    <message>
        <source>If it stays like this, the system files of Windows need a check; please tell the helpdesk the error code.</source>
        <translation>如果情況不變，就需要檢查 Windows 的系統檔案；請把錯誤碼告訴服務台。</translation>
    </message>
    <message>
        <source>If you have set a DNS server by hand, go back to the automatic one.</source>
        <translation>如果您手動設定過 DNS 伺服器，請改回自動取得。</translation>
    </message>
    <message>
        <source>Compare the confirmation ID group by group with what was read to you, and type it again.</source>
        <translation>請把確認識別碼與對方唸給您的號碼逐組核對，再輸入一次。</translation>
    </message>
    <message>
        <source>A firmware update (BIOS) from the maker of the computer may help.</source>
        <translation>電腦廠商提供的韌體 (BIOS) 更新也許有幫助。</translation>
    </message>
    <message>
        <source>The firmware has no license table</source>
        <translation>韌體中沒有授權表</translation>
    </message>
    <message>
        <source>The product key that is installed is for computers whose maker has put a license (SLIC) into the firmware. This one has none.</source>
        <translation>安裝的產品金鑰適用於廠商已在韌體中放入授權 (SLIC) 的電腦，而這台電腦沒有。</translation>
    </message>
    <message>
        <source>The license in the firmware is damaged</source>
        <translation>韌體中的授權損毀了</translation>
    </message>
    <message>
        <source>Windows cannot read what the maker of the computer has put there.</source>
        <translation>Windows 無法讀取電腦廠商放在那裡的資料。</translation>
    </message>
    <message>
        <source>It was made for an earlier Windows than the one installed.</source>
        <translation>它是為比目前更早的 Windows 製作的。</translation>
    </message>
    <message>
        <source>The hardware of this computer has changed</source>
        <translation>這台電腦的硬體有變更</translation>
    </message>
    <message>
        <source>Windows notices new parts, such as a main board, and wants to be activated once more.</source>
        <translation>Windows 發現換了新零件（例如主機板），需要再啟用一次。</translation>
    </message>
    <message>
        <source>The key was used in more places than Microsoft expects. It is about the key, not about this computer or your rights.</source>
        <translation>Microsoft 發現這組金鑰使用的地方比預期的多。問題在於金鑰，與這台電腦或您的權限無關。</translation>
    </message>
    <message>
        <source>Microsoft does not know this product key</source>
        <translation>Microsoft 不認得這組產品金鑰</translation>
    </message>
    <message>
        <source>A character may be wrong, or the key is not made for activation by Microsoft.</source>
        <translation>可能有字元錯誤，或這組金鑰不是用來向 Microsoft 啟用的。</translation>
    </message>
    <message>
        <source>It may be mistyped, of another kind, or no key that Microsoft ever gave out. With your organization&apos;s client setup key Microsoft would not be asked.</source>
        <translation>可能輸入有誤、種類不同，或不是 Microsoft 發出的金鑰。若使用貴單位的用戶端安裝金鑰，就不會詢問 Microsoft。</translation>
    </message>
    <message>
        <source>This product key is for something else</source>
        <translation>這組產品金鑰屬於其他產品</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server says that the key belongs to another product or another kind of license.</source>
        <translation>Microsoft 的伺服器表示，這組金鑰屬於其他產品或其他種類的授權。</translation>
    </message>
    <message>
        <source>Every key activates a limited number of times; the key of an activation server ten times, on up to six computers. Microsoft can allow more.</source>
        <translation>每組金鑰的啟用次數都有限；啟用伺服器的金鑰可在最多六台電腦上啟用，各十次。Microsoft 可以放寬次數。</translation>
    </message>
    <message>
        <source>A multiple activation key (MAK) is for a fixed number of computers. Your organization can ask Microsoft for more.</source>
        <translation>多次啟用金鑰 (MAK) 只能用於固定數量的電腦。貴單位可以向 Microsoft 申請增加。</translation>
    </message>
    <message>
        <source>Microsoft has raised the number of computers for this key before, and that number is reached as well. Your organization has to speak with Microsoft.</source>
        <translation>Microsoft 曾為這組金鑰增加電腦數量，而增加的部分也已用完。貴單位需要與 Microsoft 聯絡。</translation>
    </message>
    <message>
        <source>It is the kind of key that comes on a sticker with a new computer (OEM). Such a key is activated by telephone.</source>
        <translation>這是隨新電腦附在貼紙上的金鑰 (OEM)。這種金鑰要用電話啟用。</translation>
    </message>
    <message>
        <source>To keep the license that came with the computer, ask the helpdesk about activation by telephone.</source>
        <translation>如果要保留電腦附的授權，請向服務台詢問電話啟用。</translation>
    </message>
    <message>
        <source>Microsoft has blocked the key for the country or region from which it was asked. It is about the key, not about your rights.</source>
        <translation>Microsoft 在提出要求的國家或地區封鎖了這組金鑰。問題在於金鑰，與您的權限無關。</translation>
    </message>
    <message>
        <source>If you use a VPN of your own, disconnect it and try again.</source>
        <translation>如果您使用自己的 VPN，請中斷連線後再試一次。</translation>
    </message>
    <message>
        <source>This product key is in use by somebody else</source>
        <translation>這組產品金鑰已有其他人使用</translation>
    </message>
    <message>
        <source>Microsoft sees the key at work for another person or on another computer.</source>
        <translation>Microsoft 看到這組金鑰正由其他人或其他電腦使用。</translation>
    </message>
    <message>
        <source>Usually the key (MAK) does not cover this product.</source>
        <translation>通常是這組金鑰 (MAK) 不適用於這個產品。</translation>
    </message>
    <message>
        <source>The key is on the list of blocked keys. It is about the key, not about administrator rights or the network.</source>
        <translation>這組金鑰在封鎖清單上。問題在於金鑰，與系統管理員權限或網路無關。</translation>
    </message>
    <message>
        <source>If your clock is right, the server&apos;s may be off; please tell the helpdesk.</source>
        <translation>如果您的時鐘是準的，可能是伺服器的時鐘不準；請告訴服務台。</translation>
    </message>
    <message>
        <source>It starts to activate only when enough different computers have asked within 30 days: with the 25th for Windows, with the 5th for Office and Windows Server. Copies of one disk image may count only once. Nothing is wrong with this computer.</source>
        <translation>30 天內要有足夠多不同的電腦提出要求，它才開始啟用：Windows 從第 25 台起，Office 與 Windows Server 從第 5 台起。用同一個磁碟映像複製的電腦可能只算一台。這台電腦沒有任何問題。</translation>
    </message>
    <message>
        <source>The license for this product is missing</source>
        <translation>缺少這個產品的授權</translation>
    </message>
    <message>
        <source>Either the activation server is too old to know this version of Windows, or a product key for another edition was entered on this computer.</source>
        <translation>可能是啟用伺服器太舊，不認得這個版本的 Windows；也可能是這台電腦輸入了其他版本的產品金鑰。</translation>
    </message>
    <message>
        <source>If a product key was entered here recently, ask the helpdesk for the client setup key of this edition.</source>
        <translation>如果最近在這台電腦輸入過產品金鑰，請向服務台索取這個版本的用戶端安裝金鑰。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be used</source>
        <translation>無法使用伺服器的回應</translation>
    </message>
    <message>
        <source>The activation server did answer, but Windows could not activate this computer with it. Often it works the next time.</source>
        <translation>啟用伺服器有回應，但 Windows 無法用它來啟用這台電腦。再試一次往往就會成功。</translation>
    </message>
    <message>
        <source>If it stays like this, tell the helpdesk that events 12288 and 12289 in the Application log have the details.</source>
        <translation>如果情況不變，請告訴服務台：應用程式記錄檔的事件 12288 與 12289 裡有詳細資料。</translation>
    </message>
    <message>
        <source>The Windows on the server is too old to activate others from inside a virtual machine. Nothing is wrong with this computer.</source>
        <translation>伺服器上的 Windows 太舊，無法在虛擬機器中啟用其他電腦。這台電腦沒有任何問題。</translation>
    </message>
    <message>
        <source>Inside a domain, Windows asks Active Directory first and the activation server after it. That the first has nothing is harmless as long as the second works.</source>
        <translation>在網域中，Windows 會先詢問 Active Directory，再詢問啟用伺服器。只要後者可用，前者沒有資料並不要緊。</translation>
    </message>
    <message>
        <source>Activation by Active Directory needs the schema of Windows Server 2012 or later. The activation server (KMS) works without it.</source>
        <translation>透過 Active Directory 啟用，需要 Windows Server 2012 或更新版本的結構描述。啟用伺服器 (KMS) 則不需要。</translation>
    </message>
    <message>
        <source>The server was not allowed to write its entry in the name service (event 12293 on the server). A computer that has the server&apos;s name set does not need that entry.</source>
        <translation>DNS 不允許伺服器寫入它的項目（伺服器上的事件 12293）。已經設定伺服器名稱的電腦不需要這個項目。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server had a network fault</source>
        <translation>Microsoft 的伺服器發生網路問題</translation>
    </message>
    <message>
        <source>The fault lies on Microsoft&apos;s side and is usually soon over. With your organization&apos;s client setup key Microsoft would not be asked.</source>
        <translation>問題出在 Microsoft 那一端，通常很快就會恢復。若使用貴單位的用戶端安裝金鑰，就不會詢問 Microsoft。</translation>
    </message>
    <message>
        <source>There is no internet here, or a firewall or proxy is in the way. Activation by your organization&apos;s server does not need the internet; so another kind of product key is probably installed.</source>
        <translation>這裡沒有網際網路，或被防火牆或 Proxy 擋住。由單位的伺服器啟用並不需要網際網路，因此很可能裝了其他種類的產品金鑰。</translation>
    </message>
    <message>
        <source>If it is a key of its own (MAK), connect to the internet, or ask the helpdesk about activation by telephone.</source>
        <translation>如果這是單獨的產品金鑰 (MAK)，請連上網際網路，或向服務台詢問電話啟用。</translation>
    </message>
    <message>
        <source>Windows cannot sign in to the proxy while it activates on the internet. Activation by your organization&apos;s server does not go that way.</source>
        <translation>透過網際網路啟用時，Windows 無法登入 Proxy。由單位的伺服器啟用則不經過這裡。</translation>
    </message>
    <message>
        <source>Otherwise the helpdesk can let activation pass the proxy, or activate by telephone.</source>
        <translation>否則服務台可以讓啟用通過 Proxy，或用電話啟用。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server was not found</source>
        <translation>找不到 Microsoft 的伺服器</translation>
    </message>
    <message>
        <source>The name service here does not know it, so there is probably no internet. Activation by your organization&apos;s server does not need the internet.</source>
        <translation>這裡的 DNS 找不到它，可能沒有網際網路。由單位的伺服器啟用並不需要網際網路。</translation>
    </message>
    <message>
        <source>No connection to Microsoft&apos;s server</source>
        <translation>無法連線到 Microsoft 的伺服器</translation>
    </message>
    <message>
        <source>A firewall or a proxy does not let it through. Activation by your organization&apos;s server does not need the internet.</source>
        <translation>防火牆或 Proxy 不讓它通過。由單位的伺服器啟用並不需要網際網路。</translation>
    </message>
    <message>
        <source>The connection to Microsoft&apos;s server was cut</source>
        <translation>與 Microsoft 伺服器的連線中斷了</translation>
    </message>
    <message>
        <source>A firewall, a proxy or an unsteady network ended it. Activation by your organization&apos;s server does not need the internet.</source>
        <translation>防火牆、Proxy 或不穩定的網路中斷了連線。由單位的伺服器啟用並不需要網際網路。</translation>
    </message>
    <message>
        <source>No secure connection to Microsoft&apos;s server</source>
        <translation>無法與 Microsoft 的伺服器建立安全連線</translation>
    </message>
    <message>
        <source>Often the clock is wrong, so that certificates seem to have expired. A proxy that looks into connections, or a very old Windows, can be the cause too.</source>
        <translation>往往是時鐘不準，使憑證看起來已經過期。會檢查連線內容的 Proxy，或很舊的 Windows，也可能是原因。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server finds the clock wrong</source>
        <translation>Microsoft 的伺服器認為時鐘不正確</translation>
    </message>
    <message>
        <source>What is compared is universal time (UTC); the time zone by itself does not matter.</source>
        <translation>比對的是世界協調時間 (UTC)；時區本身沒有影響。</translation>
    </message>
    <message>
        <source>The confirmation ID is not complete</source>
        <translation>確認識別碼不完整</translation>
    </message>
    <message>
        <source>In activation by telephone, some digits are missing, or there are too many.</source>
        <translation>電話啟用時輸入的數字太少或太多。</translation>
    </message>
    <message>
        <source>A digit of the confirmation ID is wrong</source>
        <translation>確認識別碼有一個數字不對</translation>
    </message>
    <message>
        <source>Every group of digits carries a check digit, and one of them does not fit.</source>
        <translation>每組數字都有檢查碼，其中一組不符。</translation>
    </message>
    <message>
        <source>The installation ID changes with a new product key or new hardware. Then the confirmation ID from an earlier call no longer fits.</source>
        <translation>更換產品金鑰或硬體時，安裝識別碼會改變，先前電話中取得的確認識別碼就不再適用。</translation>
    </message>
    <message>
        <source>Read out the installation ID that is shown now, and type the new confirmation ID.</source>
        <translation>請唸出目前顯示的安裝識別碼，再輸入新的確認識別碼。</translation>
    </message>
    <message>
        <source>Administrator rights are needed</source>
        <translation>需要系統管理員權限</translation>
    </message>
    <message>
        <source>Windows only lets an administrator make this change.</source>
        <translation>Windows 只允許系統管理員做這項變更。</translation>
    </message>
    <message>
        <source>If your account may not do this, ask the person who looks after this computer.</source>
        <translation>如果您的帳戶沒有這個權限，請找管理這台電腦的人。</translation>
    </message>
    <message>
        <source>The management interface of Windows (WMI) is incomplete, probably damaged. The network has nothing to do with it.</source>
        <translation>Windows 的管理介面 (WMI) 不完整，可能已損毀。這與網路無關。</translation>
    </message>
    <message>
        <source>If it stays like this, WMI needs a repair; please tell the helpdesk the error code.</source>
        <translation>如果情況不變，就需要修復 WMI；請把錯誤碼告訴服務台。</translation>
    </message>
    <message>
        <source>The file that tells Windows&apos; management interface (WMI) about licenses is missing or damaged.</source>
        <translation>向 Windows 管理介面 (WMI) 提供授權資訊的檔案不見了或損毀了。</translation>
    </message>
    <message>
        <source>It should start by itself whenever it is needed; this time it did not.</source>
        <translation>它應該會在需要時自行啟動，但這次沒有。</translation>
    </message>
    <message>
        <source>Another service of Windows that it needs did not start.</source>
        <translation>它所需要的另一個 Windows 服務沒有啟動。</translation>
    </message>
    <message>
        <source>It may be stuck, or it is still waiting for an activation server that it cannot reach.</source>
        <translation>它可能卡住了，或還在等待連不到的啟用伺服器。</translation>
    </message>
    <message>
        <source>Windows was not started normally</source>
        <translation>Windows 不是以一般方式啟動</translation>
    </message>
    <message>
        <source>In safe mode, and while Windows is being set up, the licensing service does not start.</source>
        <translation>在安全模式下，或還在設定 Windows 時，授權服務不會啟動。</translation>
    </message>
    <message>
        <source>The licensing service is just stopping</source>
        <translation>授權服務正在停止</translation>
    </message>
    <message>
        <source>The request came at that very moment. In a few seconds the service is available again.</source>
        <translation>要求剛好在這個時候送到。幾秒鐘後服務就會恢復。</translation>
    </message>
    <message>
        <source>Wait half a minute, then activate again.</source>
        <translation>請等半分鐘，再啟用一次。</translation>
    </message>
    <message>
        <source>An activation is already under way</source>
        <translation>已有啟用正在進行</translation>
    </message>
    <message>
        <source>Windows itself or another program is activating the same product. Two at once get in each other&apos;s way.</source>
        <translation>Windows 本身或其他程式正在啟用同一個產品。同時進行會互相妨礙。</translation>
    </message>
    <message>
        <source>Windows did not understand what was asked</source>
        <translation>Windows 無法理解這項要求</translation>
    </message>
    <message>
        <source>One of the values has a form that Windows does not accept, such as the server&apos;s name or the port.</source>
        <translation>其中一個值的格式 Windows 不接受，例如伺服器名稱或連接埠。</translation>
    </message>
    <message>
        <source>Windows cannot do what was asked</source>
        <translation>Windows 無法執行這項要求</translation>
    </message>
    <message>
        <source>This code is seen with Office; probably its licensing component is damaged.</source>
        <translation>這個代碼常見於 Office；很可能是它的授權元件損毀了。</translation>
    </message>
    <message>
        <source>Open Settings, Apps, choose Microsoft Office, Modify, and then Quick Repair.</source>
        <translation>請開啟「設定」、「應用程式」，選擇 Microsoft Office、「修改」，再選「快速修復」。</translation>
    </message>
    <message>
        <source>Everything works until the grace period is over.</source>
        <translation>寬限期結束前都可以正常使用。</translation>
    </message>
    <message>
        <source>It has to be activated again soon</source>
        <translation>需要盡快重新啟用</translation>
    </message>
    <message>
        <source>It was not renewed for 180 days, or the hardware has changed. For a while everything still works.</source>
        <translation>已經 180 天沒有更新，或硬體有變更。目前暫時還可以正常使用。</translation>
    </message>
    <message>
        <source>The activation has run out</source>
        <translation>啟用已到期</translation>
    </message>
    <message>
        <source>It was not renewed for 180 days. Your documents are safe, and it can be activated at any time.</source>
        <translation>已經 180 天沒有更新。您的文件不受影響，隨時都可以啟用。</translation>
    </message>
    <message>
        <source>The license is in its extra time</source>
        <translation>授權已進入延長期</translation>
    </message>
    <message>
        <source>This license was given for a limited time. That time is over, and an extension is running.</source>
        <translation>這個授權有使用期限。期限已過，目前在延長期內。</translation>
    </message>
    <message>
        <source>Ask the helpdesk how this license is renewed.</source>
        <translation>請向服務台詢問如何更新這個授權。</translation>
    </message>
    <message>
        <source>Windows does not recognize the license</source>
        <translation>Windows 不認得這個授權</translation>
    </message>
    <message>
        <source>Microsoft&apos;s validation did not accept what is installed. For the time being everything works; a suitable key settles it.</source>
        <translation>Microsoft 的驗證沒有接受目前安裝的內容。暫時還可以正常使用；換上適用的金鑰就能解決。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s validation did not accept what is installed. Your documents are safe, and a suitable key settles it.</source>
        <translation>Microsoft 的驗證沒有接受目前安裝的內容。您的文件不受影響，換上適用的金鑰就能解決。</translation>
    </message>
    <message>
        <source>Windows is not counted as genuine</source>
        <translation>Windows 未被視為正版</translation>
    </message>
    <message>
        <source>On Windows 7 the update KB971033 does this to volume licenses; a blocked product key does it too.</source>
        <translation>在 Windows 7 上，更新 KB971033 會使大量授權出現這種情形；產品金鑰被封鎖時也會。</translation>
    </message>
    <message>
        <source>It is about the key, not about your rights. On Windows 7 the update KB971033 can be behind it.</source>
        <translation>問題在於金鑰，與您的權限無關。在 Windows 7 上，可能與更新 KB971033 有關。</translation>
    </message>
    <message>
        <source>The usual causes are damaged system files, or language packs that the edition does not allow.</source>
        <translation>常見的原因是系統檔案損毀，或安裝了這個版本不允許的語言套件。</translation>
    </message>
    <message>
        <source>Before Windows is installed anew, keep a copy of your documents elsewhere.</source>
        <translation>重新安裝 Windows 之前，請先把文件備份到其他地方。</translation>
    </message>
    <message>
        <source>It is activated with a digital license</source>
        <translation>已用數位授權啟用</translation>
    </message>
    <message>
        <source>This is a note, not an error: the license belongs to this computer, or to a Microsoft account.</source>
        <translation>這是提醒，不是錯誤：授權屬於這台電腦，或屬於某個 Microsoft 帳戶。</translation>
    </message>
    <message>
        <source>It may be used without a time limit</source>
        <translation>使用沒有期限</translation>
    </message>
    <message>
        <source>This is a note, not an error: the grace period of this product never ends.</source>
        <translation>這是提醒，不是錯誤：這個產品的寬限期不會結束。</translation>
    </message>
    <message>
        <source>An entry in the license store is missing</source>
        <translation>授權存放區缺少一個項目</translation>
    </message>
    <message>
        <source>Often no product key is installed for this product; more rarely the license store of Windows is incomplete.</source>
        <translation>往往是這個產品沒有安裝產品金鑰；較少見的是 Windows 的授權存放區不完整。</translation>
    </message>
    <message>
        <source>Windows does not offer this for the product</source>
        <translation>Windows 不支援對這個產品這麼做</translation>
    </message>
    <message>
        <source>The product has a kind of license that is not activated this way.</source>
        <translation>這個產品的授權種類不是用這種方式啟用的。</translation>
    </message>
    <message>
        <source>Windows does not allow this at the moment</source>
        <translation>Windows 目前不允許這麼做</translation>
    </message>
    <message>
        <source>A rule of your organization, or the state of the product, stands against it.</source>
        <translation>可能是單位的規定，或產品目前的狀態不允許。</translation>
    </message>
    <message>
        <source>The license was not found or is not valid</source>
        <translation>找不到授權，或授權無效</translation>
    </message>
    <message>
        <source>Perhaps the product was never activated on this computer, or its stored license is damaged.</source>
        <translation>這個產品可能從未在這台電腦上啟用過，或儲存的授權損毀了。</translation>
    </message>
    <message>
        <source>The license store of Windows does not add up</source>
        <translation>Windows 授權存放區的內容互相矛盾</translation>
    </message>
    <message>
        <source>The file in which Windows keeps its licenses is damaged, or Windows may not read it. Your documents are safe.</source>
        <translation>Windows 存放授權的檔案損毀了，或 Windows 無權讀取。您的文件不受影響。</translation>
    </message>
    <message>
        <source>Windows could not make sense of the license</source>
        <translation>Windows 無法判讀授權</translation>
    </message>
    <message>
        <source>License files are damaged or were changed. Your documents are safe.</source>
        <translation>授權檔案損毀或被更改過。您的文件不受影響。</translation>
    </message>
    <message>
        <source>Windows could not use the license</source>
        <translation>Windows 無法使用授權</translation>
    </message>
    <message>
        <source>The file in which Windows keeps its licenses is probably damaged. Your documents are safe.</source>
        <translation>Windows 存放授權的檔案很可能損毀了。您的文件不受影響。</translation>
    </message>
    <message>
        <source>The protected license data has changed</source>
        <translation>受保護的授權資料有變更</translation>
    </message>
    <message>
        <source>Something other than Windows wrote to it, or the disk has a fault.</source>
        <translation>有 Windows 以外的東西寫入了資料，或磁碟有問題。</translation>
    </message>
    <message>
        <source>The license state was reset</source>
        <translation>授權狀態已重設</translation>
    </message>
    <message>
        <source>After such a reset (rearm) Windows has to be restarted before it can be activated.</source>
        <translation>這種重設 (rearm) 之後，Windows 要先重新開機才能啟用。</translation>
    </message>
    <message>
        <source>The license state cannot be reset any more</source>
        <translation>授權狀態無法再重設</translation>
    </message>
    <message>
        <source>Windows allows only a few resets (rearm), and they are used up. Activation itself does not need one.</source>
        <translation>Windows 只允許重設 (rearm) 幾次，而次數已用完。啟用本身並不需要重設。</translation>
    </message>
    <message>
        <source>A program that reaches deep into Windows, or a damaged disk, can cause this.</source>
        <translation>會更動 Windows 底層的程式，或磁碟損毀，都可能造成這種情形。</translation>
    </message>
    <message>
        <source>The clock was set back, for example, or the small battery inside the computer is empty.</source>
        <translation>例如時鐘被調回過去，或電腦裡的小電池沒電了。</translation>
    </message>
    <message>
        <source>Windows has to be activated anew</source>
        <translation>Windows 需要重新啟用</translation>
    </message>
    <message>
        <source>Windows has rebuilt its license store after damage; with the next activation it is complete again.</source>
        <translation>Windows 的授權存放區損毀後已重建；再啟用一次就會恢復完整。</translation>
    </message>
    <message>
        <source>DNS has no entry for an activation server</source>
        <translation>DNS 中沒有啟用伺服器的項目</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>找不到伺服器的名稱</translation>
    </message>
    <message>
        <source>The key does not go with the license files</source>
        <translation>金鑰與授權檔案不相符</translation>
    </message>
    <message>
        <source>The firmware&apos;s key is for another edition</source>
        <translation>韌體中的金鑰屬於其他版本</translation>
    </message>
    <message>
        <source>License files of this product are missing</source>
        <translation>缺少這個產品的授權檔案</translation>
    </message>
    <message>
        <source>This computer has no Windows marker</source>
        <translation>這台電腦沒有 Windows 標記</translation>
    </message>
    <message>
        <source>The maker&apos;s license has no marker</source>
        <translation>廠商授權沒有標記</translation>
    </message>
    <message>
        <source>The Windows marker in the firmware is missing: the computer was perhaps sold without Windows, or its main board was replaced.</source>
        <translation>韌體中沒有 Windows 標記：這台電腦購買時可能沒有附 Windows，或主機板換過了。</translation>
    </message>
    <message>
        <source>The marker in the firmware is out of date</source>
        <translation>韌體中的標記太舊</translation>
    </message>
    <message>
        <source>The maker&apos;s license cannot be read</source>
        <translation>無法讀取廠商授權</translation>
    </message>
    <message>
        <source>It is missing from the firmware or damaged. Often the main board was replaced, and the maker&apos;s data was not written to the new one.</source>
        <translation>韌體中沒有這個授權，或已損毀。往往是換過主機板，而廠商的資料沒有寫入新的主機板。</translation>
    </message>
    <message>
        <source>Microsoft has locked this key</source>
        <translation>Microsoft 已鎖定這組金鑰</translation>
    </message>
    <message>
        <source>Microsoft does not accept this key</source>
        <translation>Microsoft 不接受這組金鑰</translation>
    </message>
    <message>
        <source>This key has reached its limit</source>
        <translation>這組金鑰已達使用次數上限</translation>
    </message>
    <message>
        <source>The key (MAK) has no activations left</source>
        <translation>這組金鑰 (MAK) 的啟用次數已用完</translation>
    </message>
    <message>
        <source>The key (MAK) has no extra activations left</source>
        <translation>這組金鑰 (MAK) 追加的啟用次數也已用完</translation>
    </message>
    <message>
        <source>The key does not activate on the internet</source>
        <translation>這組金鑰無法透過網際網路啟用</translation>
    </message>
    <message>
        <source>The key does not apply in this region</source>
        <translation>這組金鑰不適用於這個地區</translation>
    </message>
    <message>
        <source>Microsoft could not activate with this key</source>
        <translation>Microsoft 無法以這組金鑰啟用</translation>
    </message>
    <message>
        <source>Microsoft no longer allows this key</source>
        <translation>Microsoft 不再允許使用這組金鑰</translation>
    </message>
    <message>
        <source>The server is waiting for more computers</source>
        <translation>啟用伺服器還在等更多電腦</translation>
    </message>
    <message>
        <source>No activation service is at this address</source>
        <translation>這個位址沒有啟用服務</translation>
    </message>
    <message>
        <source>The activation server is not activated</source>
        <translation>啟用伺服器本身尚未啟用</translation>
    </message>
    <message>
        <source>This server does not serve this product</source>
        <translation>這台伺服器不支援這個產品</translation>
    </message>
    <message>
        <source>The server cannot run in a virtual machine</source>
        <translation>伺服器無法在虛擬機器中運作</translation>
    </message>
    <message>
        <source>No activation in Active Directory</source>
        <translation>Active Directory 中沒有啟用資料</translation>
    </message>
    <message>
        <source>Active Directory is too old for this</source>
        <translation>這個 Active Directory 太舊</translation>
    </message>
    <message>
        <source>The server could not publish its name</source>
        <translation>伺服器無法公布它的名稱</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server was not reached</source>
        <translation>沒有連到 Microsoft 的伺服器</translation>
    </message>
    <message>
        <source>A proxy asks for a password</source>
        <translation>Proxy 要求輸入密碼</translation>
    </message>
    <message>
        <source>The two IDs do not belong together</source>
        <translation>兩個識別碼不相符</translation>
    </message>
    <message>
        <source>Windows&apos; license management is not there</source>
        <translation>找不到 Windows 的授權管理</translation>
    </message>
    <message>
        <source>The license management does not load</source>
        <translation>授權管理無法載入</translation>
    </message>
    <message>
        <source>Windows&apos; licensing service is switched off</source>
        <translation>Windows 的授權服務已關閉</translation>
    </message>
    <message>
        <source>Windows&apos; licensing service is not running</source>
        <translation>Windows 的授權服務沒有在執行</translation>
    </message>
    <message>
        <source>Windows&apos; licensing service could not start</source>
        <translation>Windows 的授權服務無法啟動</translation>
    </message>
    <message>
        <source>The licensing service cannot do this now</source>
        <translation>授權服務目前無法執行這項工作</translation>
    </message>
    <message>
        <source>Not activated yet, but in the grace period</source>
        <translation>尚未啟用，目前在寬限期內</translation>
    </message>
    <message>
        <source>The time to put the license right is over</source>
        <translation>修正授權的期限已過</translation>
    </message>
    <message>
        <source>The validation finds the key blocked</source>
        <translation>驗證發現金鑰已被封鎖</translation>
    </message>
    <message>
        <source>The validation did not accept this Windows</source>
        <translation>驗證沒有接受這個 Windows</translation>
    </message>
    <message>
        <source>A protected file of Windows has changed</source>
        <translation>Windows 受保護的檔案有變更</translation>
    </message>
    <message>
        <source>The clock and Windows&apos; own time differ</source>
        <translation>時鐘與 Windows 記錄的時間不一致</translation>
    </message>
    <message>
        <source>Windows&apos; licensing service cannot be started</source>
        <translation>Windows 的授權服務無法啟動</translation>
    </message>
    <message>
        <source>A file of this service is not the one that Microsoft has signed (error 577). Malicious programs change it, and tools that go around activation.</source>
        <translation>這項服務的檔案不是 Microsoft 簽署的原檔（錯誤 577）。惡意程式，或規避啟用的工具，會改動這個檔案。</translation>
    </message>
    <message>
        <source>Ask the helpdesk to check this computer for malicious programs and to repair the system files.</source>
        <translation>請服務台檢查這台電腦有沒有惡意程式，並修復系統檔案。</translation>
    </message>
    <message>
        <source>It is activated for a limited time</source>
        <translation>已在期限內啟用</translation>
    </message>
    <message>
        <source>This is a note, not an error: a subscription or another license with an end is within its time.</source>
        <translation>這是提醒，不是錯誤：訂閱或其他有期限的授權仍在有效期內。</translation>
    </message>
    <message>
        <source>No valid license was found for this computer</source>
        <translation>找不到這台電腦的有效授權</translation>
    </message>
    <message>
        <source>Windows asked Microsoft for a digital license and got none. Often the main board is new, or Windows was set up without the client setup key of your organization.</source>
        <translation>Windows 向 Microsoft 查詢數位授權，但沒有找到。常見的情形是換過主機板，或安裝 Windows 時沒有使用貴單位的用戶端安裝金鑰。</translation>
    </message>
    <message>
        <source>Windows could not change its edition</source>
        <translation>Windows 無法變更版本</translation>
    </message>
    <message>
        <source>Seen when a product key is to turn one edition into another, such as Home into Pro, and Microsoft finds no license for the new one.</source>
        <translation>用產品金鑰變更版本時會出現，例如從家用版變成專業版，而 Microsoft 找不到新版本的授權。</translation>
    </message>
    <message>
        <source>Active Directory cannot be reached</source>
        <translation>無法連線到 Active Directory</translation>
    </message>
    <message>
        <source>Inside a domain, Windows asks Active Directory first. No server of the domain answered, as is normal outside the organization&apos;s network.</source>
        <translation>在網域中，Windows 會先詢問 Active Directory。網域的伺服器都沒有回應；不在單位的網路中時，這是正常的。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s licensing server is busy</source>
        <translation>Microsoft 的授權伺服器忙碌中</translation>
    </message>
    <message>
        <source>The fault lies on Microsoft&apos;s side and is usually soon over. Activation by your organization&apos;s server does not ask there.</source>
        <translation>問題出在 Microsoft 那一端，通常很快就會恢復。由貴單位的伺服器啟用時，不會詢問那裡。</translation>
    </message>
    <message>
        <source>A part of Windows was refused access</source>
        <translation>Windows 的某個部分遭拒絕存取</translation>
    </message>
    <message>
        <source>The licensing service itself, or a program that protects this computer, may not read the license files. More rights for you may not be enough.</source>
        <translation>可能是授權服務本身無法讀取授權檔案，或受這台電腦的防護程式阻擋。只提高您的權限，可能還不夠。</translation>
    </message>
    <message>
        <source>The license management failed without a reason</source>
        <translation>授權管理失敗，原因不明</translation>
    </message>
    <message>
        <source>Windows&apos; management interface (WMI) only says that something went wrong. Often the licensing service is stuck.</source>
        <translation>Windows 的管理介面 (WMI) 只說出了問題。通常是授權服務卡住了。</translation>
    </message>
    <message>
        <source>The license management did not find it</source>
        <translation>授權管理找不到這個項目</translation>
    </message>
    <message>
        <source>Windows&apos; management interface (WMI) has no such entry: the product was removed meanwhile, or a license is missing.</source>
        <translation>Windows 的管理介面 (WMI) 沒有這個項目：產品已經移除，或缺少授權。</translation>
    </message>
    <message>
        <source>The license management did not start</source>
        <translation>授權管理沒有啟動</translation>
    </message>
    <message>
        <source>A part of Windows&apos; management interface (WMI) could not be prepared. Often the licensing service is switched off or stuck.</source>
        <translation>Windows 的管理介面 (WMI) 有一部分無法準備好。通常是授權服務已停用或卡住了。</translation>
    </message>
    <message>
        <source>The question to Windows was broken off</source>
        <translation>對 Windows 的詢問中斷了</translation>
    </message>
    <message>
        <source>Windows&apos; management interface (WMI) ended it, mostly because it took too long or the computer was shutting down.</source>
        <translation>由 Windows 的管理介面 (WMI) 結束，多半是因為時間太久，或電腦正在關機。</translation>
    </message>
    <message>
        <source>A component of Windows is not registered</source>
        <translation>Windows 的元件沒有登記</translation>
    </message>
    <message>
        <source>A program was asked for that this Windows does not know (COM). It was removed, or the system files are damaged.</source>
        <translation>要求的程式這個 Windows 不認得 (COM)。它已經移除，或系統檔案損毀。</translation>
    </message>
    <message>
        <source>A component of Windows did not start</source>
        <translation>Windows 的元件沒有啟動</translation>
    </message>
    <message>
        <source>A program that Windows needs for this was started and did not report in time. The computer may be very busy, or the licensing service is stuck.</source>
        <translation>Windows 啟動了需要的程式，但它沒有及時回應。可能是電腦很忙，或授權服務卡住了。</translation>
    </message>
    <message>
        <source>Windows failed without saying why</source>
        <translation>Windows 失敗，沒有說明原因</translation>
    </message>
    <message>
        <source>This code only means that something went wrong. The network and the product key may be in order.</source>
        <translation>這個錯誤碼只表示出了問題。網路與產品金鑰可能都正常。</translation>
    </message>
    <message>
        <source>A script or PowerShell ended with an error</source>
        <translation>指令碼或 PowerShell 以錯誤結束</translation>
    </message>
    <message>
        <source>The code comes from .NET and does not say what happened. The words beside it do; the code behind it may stand there, too.</source>
        <translation>這個錯誤碼來自 .NET，沒有說明發生了什麼事。旁邊的文字才有說明，真正的錯誤碼可能也在那裡。</translation>
    </message>
    <message>
        <source>Please send the whole output to the helpdesk.</source>
        <translation>請把全部的輸出內容傳給服務台。</translation>
    </message>
    <message>
        <source>Windows did not find a file that it needs</source>
        <translation>Windows 找不到需要的檔案</translation>
    </message>
    <message>
        <source>A license file or a setting is missing, such as after a cleaning program or a broken update.</source>
        <translation>缺少授權檔案或設定，例如使用過清理程式，或更新中斷之後。</translation>
    </message>
    <message>
        <source>Windows could not install a component</source>
        <translation>Windows 無法安裝某個元件</translation>
    </message>
    <message>
        <source>It is from an update or a change of edition and not from activation itself. Often a restart is waiting, or space is short.</source>
        <translation>這是來自更新或變更版本，不是啟用本身。常見的情形是等待重新開機，或空間不足。</translation>
    </message>
    <message>
        <source>Windows cannot use the data it got</source>
        <translation>Windows 無法使用收到的資料</translation>
    </message>
    <message>
        <source>Since Windows 8: the server that is set answers wrongly or is this very computer, or the license store is damaged, as on a copied disk. On Windows 7: the system lost the right to read its own settings.</source>
        <translation>從 Windows 8 起：設定的伺服器回答有誤，或就是這台電腦；也可能是授權存放區損毀，例如複製的磁碟。在 Windows 7 上：系統失去讀取自身設定的權限。</translation>
    </message>
    <message>
        <source>Windows ran into a number that is too large</source>
        <translation>Windows 遇到太大的數字</translation>
    </message>
    <message>
        <source>Arithmetic inside Windows overflowed (error 534). The code does not say where; a date that is far off or damaged data may be the cause.</source>
        <translation>Windows 內部的計算溢位（錯誤 534）。錯誤碼沒有說明在哪裡；可能是日期差太多，或資料損毀。</translation>
    </message>
    <message>
        <source>An entry of the license store is damaged</source>
        <translation>授權存放區的一個項目損毀了</translation>
    </message>
    <message>
        <source>A license that Windows has stored is not as it was written. Your documents are safe.</source>
        <translation>Windows 儲存的授權與當初寫入的不同。您的文件不受影響。</translation>
    </message>
    <message>
        <source>Use this program instead; it needs no script.</source>
        <translation>請改用本程式；它不需要指令碼。</translation>
    </message>
    <message>
        <source>Whoever makes the disk image runs “sysprep /generalize” before it is copied.</source>
        <translation>製作磁碟映像的人，請在複製之前執行「sysprep /generalize」。</translation>
    </message>
    <message>
        <source>Activate instead; that makes a reset unnecessary.</source>
        <translation>請直接啟用；這樣就不需要重設。</translation>
    </message>
    <message>
        <source>Switch off the TUN mode of the proxy program, or quit it.</source>
        <translation>請關閉 Proxy 程式的 TUN 模式，或結束它。</translation>
    </message>
    <message>
        <source>Restart the computer, then let this program remove it again.</source>
        <translation>請將電腦重新開機，再由本程式移除。</translation>
    </message>
    <message>
        <source>Office&apos;s uninstaller did not start</source>
        <translation>Office 的解除安裝程式沒有啟動</translation>
    </message>
    <message>
        <source>Office removes itself by a service in the background, and that did not take the order. Nothing was removed.</source>
        <translation>Office 是由背景服務移除的，但該服務沒有接受要求。沒有移除任何東西。</translation>
    </message>
    <message>
        <source>Office&apos;s uninstaller did not get to the end</source>
        <translation>Office 的解除安裝程式沒有完成</translation>
    </message>
    <message>
        <source>It was stopped, an Office program was still open, another installation was running, or the disk is full.</source>
        <translation>可能是被中止、還有 Office 程式開著、另有安裝正在進行，或磁碟已滿。</translation>
    </message>
    <message>
        <source>Close all Office programs, and wait until nothing else is being installed.</source>
        <translation>請關閉所有 Office 程式，並等其他安裝都結束。</translation>
    </message>
    <message>
        <source>Office&apos;s uninstaller does not know this product</source>
        <translation>Office 的解除安裝程式不認得這個產品</translation>
    </message>
    <message>
        <source>Windows lists the product, but Office itself does not. Often an earlier removal broke off.</source>
        <translation>Windows 列出了這個產品，但 Office 本身沒有。常見原因是先前的移除中斷了。</translation>
    </message>
    <message>
        <source>Windows Installer broke off</source>
        <translation>Windows Installer 中斷了</translation>
    </message>
    <message>
        <source>Often an Office of another kind is in the way: 32-bit beside 64-bit, or one that was installed in another way.</source>
        <translation>常見原因是有另一種 Office：32 位元與 64 位元並存，或以其他方式安裝的 Office。</translation>
    </message>
    <message>
        <source>Another installation is running</source>
        <translation>另有安裝正在進行</translation>
    </message>
    <message>
        <source>Windows installs or removes one program at a time.</source>
        <translation>Windows 一次只能安裝或移除一個程式。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then let this program remove it again.</source>
        <translation>請等它結束，再由本程式移除。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Please tell the helpdesk the error code.</source>
        <translation>請把錯誤碼告訴服務台。</translation>
    </message>
    <message>
        <source>Windows reported an error that is not in our list</source>
        <translation>Windows 回報了一個不在我們清單上的錯誤</translation>
    </message>
    <message>
        <source>This program knows no explanation for it.</source>
        <translation>本程式沒有這個錯誤的說明。</translation>
    </message>
    <message>
        <source>Run the check; it may find the cause.</source>
        <translation>請執行檢查；也許能找到原因。</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who can help</comment>
        <translation>您</translation>
    </message>
    <message>
        <source>The helpdesk</source>
        <comment>who can help</comment>
        <translation>服務台</translation>
    </message>
    <message>
        <source>The administrators of the KMS host</source>
        <comment>who can help</comment>
        <translation>KMS 主機的管理人員</translation>
    </message>
    <message>
        <source>These are the words of %1.</source>
        <extracomment>%1: name of an organization.</extracomment>
        <translation>這是%1的說明。</translation>
    </message>
    <message>
        <source>%1 advises: %2</source>
        <extracomment>%1: name of an organization; %2: what it advises, one or more sentences.</extracomment>
        <translation>%1的建議：%2</translation>
    </message>
    <message>
        <source>%1 says about it: %2</source>
        <extracomment>%1: name of an organization; %2: what it says about an error code, one or more sentences.</extracomment>
        <translation>%1對此的說明：%2</translation>
    </message>
    <message>
        <source>You are on your organization&apos;s network: tell the helpdesk the error code.</source>
        <translation>您已在貴單位的網路上：請把錯誤碼告訴服務台。</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>It worked</source>
        <translation>成功了</translation>
    </message>
    <message>
        <source>This is a success and not an error; nothing has to be put right.</source>
        <translation>這是成功，不是錯誤；不需要處理。</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Stopped at your request</source>
        <translation>已依您的要求停止</translation>
    </message>
    <message>
        <source>What was already done stays done.</source>
        <translation>已經完成的部分會保留。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>您隨時可以重新開始。</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>花了太久的時間</translation>
    </message>
    <message>
        <source>No answer came in time. Right after a start, or during updates, this happens.</source>
        <translation>沒有及時收到回應。剛開機或更新期間會有這種情形。</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>請等幾分鐘再試一次。</translation>
    </message>
    <message>
        <source>Administrator rights are needed</source>
        <translation>需要系統管理員權限</translation>
    </message>
    <message>
        <source>Windows only lets an administrator make this change.</source>
        <translation>Windows 只允許系統管理員做這項變更。</translation>
    </message>
    <message>
        <source>Try again, and choose Yes when Windows asks for permission.</source>
        <translation>請再試一次，並在 Windows 詢問時選擇「是」。</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>找不到原本的項目</translation>
    </message>
    <message>
        <source>This computer has changed since it was checked.</source>
        <translation>檢查之後，這台電腦有了變化。</translation>
    </message>
    <message>
        <source>Check again, then go on.</source>
        <translation>請再檢查一次，然後繼續。</translation>
    </message>
    <message>
        <source>This computer does not allow it</source>
        <translation>這台電腦不允許這麼做</translation>
    </message>
    <message>
        <source>This setting is managed from elsewhere, or does not exist here.</source>
        <translation>這項設定由其他地方管理，或在這裡不存在。</translation>
    </message>
    <message>
        <source>Ask the people who manage this computer.</source>
        <translation>請詢問管理這台電腦的人。</translation>
    </message>
    <message>
        <source>The other side said no</source>
        <translation>對方拒絕了</translation>
    </message>
    <message>
        <source>The server, or the program, did not accept the request.</source>
        <translation>伺服器或程式沒有接受要求。</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>無法連到伺服器</translation>
    </message>
    <message>
        <source>The connection was perhaps lost in the middle.</source>
        <translation>連線可能中途斷了。</translation>
    </message>
    <message>
        <source>Connect to the network again and try once more.</source>
        <translation>請重新連上網路，再試一次。</translation>
    </message>
    <message>
        <source>The answer made no sense</source>
        <translation>收到的回應無法理解</translation>
    </message>
    <message>
        <source>Something else than expected answered.</source>
        <translation>回應的不是預期的對象。</translation>
    </message>
    <message>
        <source>Windows did not accept it</source>
        <translation>Windows 沒有接受</translation>
    </message>
    <message>
        <source>Windows gave no reason.</source>
        <translation>Windows 沒有說明原因。</translation>
    </message>
    <message>
        <source>Try again; a second try is often enough.</source>
        <translation>請再試一次；第二次往往就會成功。</translation>
    </message>
    <message>
        <source>The change did not take hold</source>
        <translation>變更沒有生效</translation>
    </message>
    <message>
        <source>Windows reported no error, but looking again shows the old state.</source>
        <translation>Windows 沒有回報錯誤，但再次查看時仍是原來的狀態。</translation>
    </message>
    <message>
        <source>Your organization does not provide for this</source>
        <translation>貴單位沒有開放這項變更</translation>
    </message>
    <message>
        <source>This program only makes changes that the site profile allows.</source>
        <translation>本程式只做單位設定檔允許的變更。</translation>
    </message>
    <message>
        <source>A file could not be written</source>
        <translation>無法寫入檔案</translation>
    </message>
    <message>
        <source>Every change is noted down first, so that it can be put back. Without that note nothing is changed.</source>
        <translation>每項變更都會先記錄下來，以便日後還原。沒有紀錄就不會做任何變更。</translation>
    </message>
    <message>
        <source>See whether the disk is full, then try again.</source>
        <translation>請看看磁碟是否已滿，再試一次。</translation>
    </message>
    <message>
        <source>Something else is at work</source>
        <translation>有其他工作正在進行</translation>
    </message>
    <message>
        <source>A program is still open, or another installation is running.</source>
        <translation>有程式還開著，或正在進行其他安裝。</translation>
    </message>
    <message>
        <source>Close it, or wait until it has finished; then try again.</source>
        <translation>請關閉它，或等它完成，然後再試一次。</translation>
    </message>
    <message>
        <source>It broke off in the middle</source>
        <translation>中途中斷了</translation>
    </message>
    <message>
        <source>What was done up to then is noted down.</source>
        <translation>中斷前完成的部分都有紀錄。</translation>
    </message>
    <message>
        <source>This program made a mistake</source>
        <translation>本程式出了差錯</translation>
    </message>
    <message>
        <source>It is not your doing.</source>
        <translation>這不是您造成的。</translation>
    </message>
    <message>
        <source>Try again; if it stays like this, please tell the helpdesk.</source>
        <translation>請再試一次；如果情況不變，請告訴服務台。</translation>
    </message>
    <message>
        <source>Somebody else may have written here</source>
        <translation>這裡可能被其他人改過</translation>
    </message>
    <message>
        <source>A file or folder of this program can be changed without administrator rights. To be on the safe side it is not used.</source>
        <translation>本程式有一個檔案或資料夾，不需要系統管理員權限就能更改。為了安全起見，不會使用它。</translation>
    </message>
    <message>
        <source>Show this to the people who look after this computer; the report names the folder.</source>
        <translation>請讓負責這台電腦的人員看這則訊息；報告裡有資料夾的名稱。</translation>
    </message>
    <message>
        <source>This computer does not ask for a password here</source>
        <translation>這台電腦不會在這裡詢問密碼</translation>
    </message>
    <message>
        <source>The people who manage this computer have set it so that Windows says no by itself. It is not your doing.</source>
        <translation>管理這台電腦的人員讓 Windows 直接拒絕這類要求，這不是您的問題。</translation>
    </message>
    <message>
        <source>Ask them to sign in and start this program.</source>
        <translation>請他們登入，再啟動本程式。</translation>
    </message>
    <message>
        <source>The recording does not show it</source>
        <translation>紀錄裡沒有這一項</translation>
    </message>
    <message>
        <source>This practice computer was made from a recording of a real one, and nobody asked this there.</source>
        <translation>這台練習電腦是由實際電腦的紀錄做成的，當時沒有詢問這一項。</translation>
    </message>
    <message>
        <source>Record the real computer again if you need to know it.</source>
        <translation>如果需要知道，請重新記錄那台實際的電腦。</translation>
    </message>
    <message>
        <source>The list of earlier changes cannot be read</source>
        <translation>無法讀取先前的變更清單</translation>
    </message>
    <message>
        <source>It is damaged, or a newer version of this program has written it. It was not thrown away.</source>
        <translation>清單已損毀，或是由較新版本的本程式所寫。內容並未被刪除。</translation>
    </message>
    <message>
        <source>Start the newest version of this program; if it stays like this, please tell the helpdesk.</source>
        <translation>請啟動最新版本的本程式；若情況不變，請告知服務台。</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <extracomment>%1: &quot;0xC004F074&quot;.</extracomment>
        <translation>錯誤碼：%1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>The answer took too long. Right after a start this is normal.</source>
        <translation>回應花了太久的時間。剛開機時這很正常。</translation>
    </message>
    <message>
        <source>Windows only tells this to an administrator.</source>
        <translation>Windows 只會告訴系統管理員。</translation>
    </message>
    <message>
        <source>This system has no answer to this question.</source>
        <translation>這個系統無法回答這個問題。</translation>
    </message>
    <message>
        <source>Windows answered with error %1.</source>
        <extracomment>%1: error code such as 0xC004F074.</extracomment>
        <translation>Windows 回應了錯誤 %1。</translation>
    </message>
    <message>
        <source>The answer made no sense.</source>
        <translation>收到的回應無法理解。</translation>
    </message>
    <message>
        <source>Could not find out</source>
        <translation>無法得知</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <translation>請等一分鐘再檢查一次。</translation>
    </message>
    <message>
        <source>You may still go on; nothing has been changed.</source>
        <translation>您仍然可以繼續；沒有變更任何設定。</translation>
    </message>
    <message>
        <source>Waiting for an earlier answer</source>
        <translation>等待前一項的結果</translation>
    </message>
    <message>
        <source>This comes first: %1.</source>
        <extracomment>%1: name of a check, such as &quot;Server name&quot;.</extracomment>
        <translation>需要先處理：%1。</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>這裡不需要</translation>
    </message>
    <message>
        <source>Your organization does not ask for this.</source>
        <translation>貴單位沒有要求這一項。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>The check was stopped before this was looked at.</source>
        <translation>還沒檢查到這一項就停止了。</translation>
    </message>
    <message>
        <source>the activation server</source>
        <extracomment>Stands where the name of a server would stand, in the middle of a sentence.</extracomment>
        <translation>啟用伺服器</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>verdict</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>verdict</comment>
        <translation>建議</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>verdict</comment>
        <translation>需要您處理</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <comment>verdict</comment>
        <translation>無法判斷</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>verdict</comment>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>The recording of this computer does not show it.</source>
        <translation>這台電腦的紀錄裡沒有這一項。</translation>
    </message>
    <message>
        <source>Only %1 needs this server; the other products have one that answers.</source>
        <extracomment>%1: names of products.</extracomment>
        <translation>只有 %1 需要這台伺服器；其他產品的伺服器有回應。</translation>
    </message>
</context>
<context>
    <name>FirmwareMarkerText</name>
    <message>
        <source>The firmware has its Windows marker</source>
        <translation>韌體中有 Windows 標記</translation>
    </message>
    <message>
        <source>The firmware asks for nothing special</source>
        <translation>韌體沒有特別的要求</translation>
    </message>
    <message>
        <source>The firmware has no Windows marker</source>
        <translation>韌體沒有 Windows 標記</translation>
    </message>
    <message>
        <source>This computer was perhaps sold without Windows. If activation fails with error 0xC004F035, this is the reason.</source>
        <translation>這台電腦購買時可能沒有附 Windows。如果啟用失敗並出現錯誤 0xC004F035，原因就在這裡。</translation>
    </message>
    <message>
        <source>You can go on; this program does not touch the firmware.</source>
        <translation>您可以繼續；本程式不會更動韌體。</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>In a console, run “slmgr.vbs /dlv” and “activationctl status”.</source>
        <translation>請在命令列執行「slmgr.vbs /dlv」和「activationctl status」。</translation>
    </message>
    <message>
        <source>Both say the same of every product, days included.</source>
        <translation>對每個產品，兩者說的都相同，天數也一樣。</translation>
    </message>
    <message>
        <source>Pull out the network cable or turn Wi-Fi off, and run “activationctl check”.</source>
        <translation>請拔掉網路線或關閉 Wi-Fi，再執行「activationctl check」。</translation>
    </message>
    <message>
        <source>It ends within four seconds; checks 6 to 8 say what is missing.</source>
        <translation>四秒內結束；第 6 到第 8 項檢查會說明缺少什麼。</translation>
    </message>
    <message>
        <source>Outside your organization&apos;s network, with its VPN off, run “activationctl check --wait”; then connect the VPN.</source>
        <translation>請在貴單位的網路以外、VPN 未連線時執行「activationctl check --wait」，然後連接 VPN。</translation>
    </message>
    <message>
        <source>It goes on by itself when the VPN is connected.</source>
        <translation>VPN 連上後會自動繼續。</translation>
    </message>
    <message>
        <source>Start the program with a double-click.</source>
        <translation>請按兩下啟動程式。</translation>
    </message>
    <message>
        <source>A window comes first. Windows asks for permission only after a button with a shield was pressed.</source>
        <translation>會先出現視窗。按下有盾牌的按鈕之後，Windows 才會詢問是否允許。</translation>
    </message>
    <message>
        <source>On screen 4-1 press 1, and answer Windows with No.</source>
        <translation>請在畫面 4-1 按 1，並對 Windows 的詢問回答「否」。</translation>
    </message>
    <message>
        <source>The same screen says that nothing was changed.</source>
        <translation>同一個畫面會說明沒有任何變更。</translation>
    </message>
    <message>
        <source>Press 1 again, and answer Windows with Yes.</source>
        <translation>請再按一次 1，並對 Windows 的詢問回答「是」。</translation>
    </message>
    <message>
        <source>Screen 4-2, then screen 5-1 with a date 180 days ahead.</source>
        <translation>先是畫面 4-2，接著是畫面 5-1，上面的日期是 180 天後。</translation>
    </message>
    <message>
        <source>Run “slmgr.vbs /dlv” again.</source>
        <translation>請再執行一次「slmgr.vbs /dlv」。</translation>
    </message>
    <message>
        <source>Windows is licensed, the KMS host is that of your organization, and the days are those of screen 5-1.</source>
        <translation>Windows 已授權，KMS 主機是貴單位的，天數和畫面 5-1 相同。</translation>
    </message>
    <message>
        <source>Cut the power during screen 4-2. Start the computer and the program again.</source>
        <translation>請在畫面 4-2 時切斷電源，再重新開啟電腦和程式。</translation>
    </message>
    <message>
        <source>It says that the last run was cut off, and goes on.</source>
        <translation>程式會說明上次執行中斷了，並繼續進行。</translation>
    </message>
    <message>
        <source>With a trial of Microsoft 365 installed, press 1 on screen 3-1.</source>
        <translation>在裝有 Microsoft 365 試用版的情況下，請在畫面 3-1 按 1。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own uninstaller works, documents stay, and the bar moves until the product is gone.</source>
        <translation>由 Microsoft 自己的解除安裝程式進行，文件都會保留，進度列會一直動，直到產品移除完畢。</translation>
    </message>
    <message>
        <source>The same once more; during screen 3-3 end the program in the task manager.</source>
        <translation>請再做一次；在畫面 3-3 時用工作管理員結束程式。</translation>
    </message>
    <message>
        <source>The removal goes on, and the next start says so.</source>
        <translation>移除會繼續進行，下次啟動時會說明。</translation>
    </message>
    <message>
        <source>Restart when screen 3-4 asks for it.</source>
        <translation>畫面 3-4 要求時，請重新啟動。</translation>
    </message>
    <message>
        <source>The program is there again after signing in, on the right screen.</source>
        <translation>登入後程式會再次出現，並停在正確的畫面。</translation>
    </message>
    <message>
        <source>Set the time zone to Tokyo and the clock one day wrong, and press the buttons of these two rows.</source>
        <translation>請將時區設為東京、時鐘調錯一天，再按這兩列的按鈕。</translation>
    </message>
    <message>
        <source>Both are right again, in other programs, too.</source>
        <translation>兩者都恢復正確，在其他程式中也是。</translation>
    </message>
    <message>
        <source>As administrator, run “activationctl undo”, then “slmgr.vbs /dlv”.</source>
        <translation>請以系統管理員身分執行「activationctl undo」，再執行「slmgr.vbs /dlv」。</translation>
    </message>
    <message>
        <source>It says what it said in step 1, except for the activation.</source>
        <translation>除了啟用以外，內容和第 1 步相同。</translation>
    </message>
    <message>
        <source>Turn on the Narrator and do steps 4 to 6 with your eyes closed.</source>
        <translation>請開啟朗讀程式，閉上眼睛做第 4 到第 6 步。</translation>
    </message>
    <message>
        <source>Every screen, row and button is read out, beginning with the heading.</source>
        <translation>每個畫面、每一列和每個按鈕都會讀出來，從標題開始。</translation>
    </message>
    <message>
        <source>Look at the window on 1366×768 at 150 %, and move it between two displays of different scale.</source>
        <translation>請在 1366×768、150% 的設定下查看視窗，並在縮放比例不同的兩個螢幕之間移動。</translation>
    </message>
    <message>
        <source>Nothing is cut off or blurred.</source>
        <translation>沒有被截斷或模糊的地方。</translation>
    </message>
</context>
<context>
    <name>HostNameText</name>
    <message>
        <source>The activation server is known</source>
        <translation>已知道啟用伺服器</translation>
    </message>
    <message>
        <source>The name service knows %1.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>DNS 找得到 %1。</translation>
    </message>
    <message>
        <source>Your organization gives its address, so no name has to be looked up.</source>
        <translation>貴單位直接提供了位址，因此不需要查詢名稱。</translation>
    </message>
    <message>
        <source>The activation server is already set</source>
        <translation>啟用伺服器已經設定好</translation>
    </message>
    <message>
        <source>Your organization set it when it prepared this computer.</source>
        <translation>貴單位在準備這台電腦時已經設定。</translation>
    </message>
    <message>
        <source>The network names its activation server</source>
        <translation>網路指出了它的啟用伺服器</translation>
    </message>
    <message>
        <source>It was found by itself: %1.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>已自動找到：%1。</translation>
    </message>
    <message>
        <source>The activation server&apos;s name is not known here</source>
        <translation>在這裡找不到啟用伺服器的名稱</translation>
    </message>
    <message>
        <source>Nobody here knows %1. Often this name is only known inside the organization&apos;s network.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>在這裡查不到 %1。這個名稱往往只有在單位網路內才查得到。</translation>
    </message>
    <message>
        <source>The name service has a problem</source>
        <translation>DNS 發生問題</translation>
    </message>
    <message>
        <source>It could not look up %1. Usually this is soon over.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>無法查詢 %1。這種情形通常很快就會恢復。</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>請等幾分鐘再檢查一次。</translation>
    </message>
    <message>
        <source>If you have set a DNS server by hand, go back to the automatic one.</source>
        <translation>如果您手動設定過 DNS 伺服器，請改回自動取得。</translation>
    </message>
    <message>
        <source>The name service does not answer</source>
        <translation>DNS 沒有回應</translation>
    </message>
    <message>
        <source>No answer came when %1 was looked up. Often the network has just changed.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>查詢 %1 時沒有收到回應。網路剛切換時常有這種情形。</translation>
    </message>
    <message>
        <source>Open any web page to see whether the network works.</source>
        <translation>請開啟任一網頁，看看網路是否正常。</translation>
    </message>
    <message>
        <source>Turn the network, or the VPN, off and on once; then check again.</source>
        <translation>請把網路或 VPN 關掉再開啟一次，然後再檢查一次。</translation>
    </message>
    <message>
        <source>This network names no activation server</source>
        <translation>這個網路沒有指出啟用伺服器</translation>
    </message>
    <message>
        <source>There is no entry for one in the name service.</source>
        <translation>DNS 中沒有相關的項目。</translation>
    </message>
    <message>
        <source>There is no entry for one under %1.</source>
        <extracomment>%1: DNS domain, such as example.edu.</extracomment>
        <translation>%1 底下沒有相關的項目。</translation>
    </message>
    <message>
        <source>The activation server has no %1 address here</source>
        <extracomment>%1: &quot;IPv4&quot; or &quot;IPv6&quot;.</extracomment>
        <translation>啟用伺服器在這裡沒有 %1 位址</translation>
    </message>
    <message>
        <source>Your organization asks for %1, but the name service only has other addresses for %2.</source>
        <extracomment>%1: &quot;IPv4&quot; or &quot;IPv6&quot;; %2: server name.</extracomment>
        <translation>貴單位要求使用 %1，但 DNS 只有 %2 的其他位址。</translation>
    </message>
    <message>
        <source>The activation server&apos;s name leads back to this computer</source>
        <translation>啟用伺服器的名稱指回這台電腦</translation>
    </message>
    <message>
        <source>%1 stands for this computer itself here. Usually another program has written that into the file &quot;hosts&quot;.</source>
        <extracomment>%1: server name; &quot;hosts&quot; is the name of a file.</extracomment>
        <translation>在這裡 %1 指的是這台電腦自己。通常是其他程式寫進「hosts」檔案的。</translation>
    </message>
    <message>
        <source>Tell the helpdesk that the line with %1 in the file &quot;hosts&quot; has to go.</source>
        <extracomment>%1: server name; &quot;hosts&quot; is the name of a file.</extracomment>
        <translation>請告訴服務台：「hosts」檔案裡 %1 那一行必須刪除。</translation>
    </message>
    <message>
        <source>The DNS suffix %1 is missing on this computer; Windows is told to look there.</source>
        <extracomment>%1: DNS domain, such as example.edu.</extracomment>
        <translation>這台電腦沒有 DNS 尾碼 %1；啟用時會告訴 Windows 到那裡尋找。</translation>
    </message>
    <message>
        <source>Windows looks only under the DNS suffixes of this computer, and your organization&apos;s is not among them.</source>
        <translation>Windows 只在這台電腦的 DNS 尾碼下尋找，而其中沒有貴單位的尾碼。</translation>
    </message>
</context>
<context>
    <name>KmsServiceText</name>
    <message>
        <source>The activation service answers</source>
        <translation>啟用服務有回應</translation>
    </message>
    <message>
        <source>This server does not offer activation</source>
        <translation>這台伺服器不提供啟用服務</translation>
    </message>
    <message>
        <source>%1 answers, but with another service than KMS. Perhaps the address has changed.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>%1 有回應，但不是 KMS 服務。位址可能已經變更。</translation>
    </message>
    <message>
        <source>Please tell the helpdesk; you cannot change this yourself.</source>
        <translation>請告訴服務台；這不是您能自己變更的。</translation>
    </message>
    <message>
        <source>Something else answers in the server&apos;s place</source>
        <translation>有其他東西代替伺服器回應</translation>
    </message>
    <message>
        <source>The connection to %1 opens, but no activation service is behind it. Often this is the sign-in page of a network, or a proxy.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>可以連到 %1，但後面不是啟用服務。這往往是網路的登入頁面或 Proxy。</translation>
    </message>
    <message>
        <source>Open any web page. If a sign-in page appears, sign in there.</source>
        <translation>請開啟任一網頁。如果出現登入頁面，請登入。</translation>
    </message>
    <message>
        <source>The connection was closed without an answer</source>
        <translation>連線沒有回應就被關閉</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <translation>請等一分鐘再檢查一次。</translation>
    </message>
    <message>
        <source>The activation service does not answer</source>
        <translation>啟用服務沒有回應</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>請等幾分鐘再檢查一次。</translation>
    </message>
    <message>
        <source>If it stays like this, please tell the helpdesk.</source>
        <translation>如果情況不變，請告訴服務台。</translation>
    </message>
    <message>
        <source>The activation server is busy</source>
        <translation>啟用伺服器忙碌中</translation>
    </message>
    <message>
        <source>It asks to come back a little later. Activation may need a second try.</source>
        <translation>它目前忙不過來，請稍後再試。啟用時可能需要再試一次。</translation>
    </message>
    <message>
        <source>Go on, or wait a few minutes first.</source>
        <translation>您可以繼續，或先等幾分鐘。</translation>
    </message>
    <message>
        <source>%1, a firewall on the way, or a security program on this computer ended the connection before the service answered.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>在服務回應之前，%1、途中的防火牆或這部電腦上的安全軟體中斷了連線。</translation>
    </message>
    <message>
        <source>The connection to %1 opens, but no answer comes. The service may be busy, or something on the way or on this computer holds the answer back.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>可以連上 %1，但沒有回應。可能是服務忙碌，或途中或這部電腦上有什麼擋住了回應。</translation>
    </message>
</context>
<context>
    <name>LicenseText</name>
    <message>
        <source>This computer itself activates others; leave it to its administrators.</source>
        <translation>這台電腦本身負責啟用其他電腦，請交由其管理人員處理。</translation>
    </message>
    <message>
        <source>It has a single product key of its own (MAK) and stays as it is.</source>
        <translation>它有單獨的產品金鑰 (MAK)，維持原狀。</translation>
    </message>
    <message>
        <source>It was bought separately and stays as it is.</source>
        <translation>這是另外購買的，維持原狀。</translation>
    </message>
    <message>
        <source>It came with this computer and stays as it is.</source>
        <translation>這是隨電腦附的，維持原狀。</translation>
    </message>
    <message>
        <source>It is a subscription and is activated by signing in.</source>
        <translation>這是訂閱，以登入方式啟用。</translation>
    </message>
    <message>
        <source>It is an evaluation version that runs for a limited time.</source>
        <translation>這是試用版，只能使用一段時間。</translation>
    </message>
    <message>
        <source>It is licensed but does not say how, and stays as it is.</source>
        <translation>它有授權，但未說明授權方式，維持原狀。</translation>
    </message>
    <message>
        <source>It has a license of another kind and stays as it is.</source>
        <translation>它使用其他種類的授權，維持原狀。</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>state</comment>
        <translation>已啟用</translation>
    </message>
    <message>
        <source>Activated, renew soon</source>
        <comment>state</comment>
        <translation>已啟用，快到期</translation>
    </message>
    <message>
        <source>Grace period</source>
        <comment>state</comment>
        <translation>寬限期</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state</comment>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Another kind of license</source>
        <comment>state</comment>
        <translation>其他種類的授權</translation>
    </message>
    <message numerus="yes">
        <source>Activated until %1 (about %n days left).</source>
        <extracomment>%1: a date.</extracomment>
        <translation>
            <numerusform>有效至 %1（約剩 %n 天）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activated until %1 (about %n days left). Please renew it soon.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>
            <numerusform>有效至 %1（約剩 %n 天）。請盡快更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not activated yet.</source>
        <translation>尚未啟用。</translation>
    </message>
    <message numerus="yes">
        <source>Not activated yet; everything works until %1 (about %n days left).</source>
        <extracomment>%1: a date.</extracomment>
        <translation>
            <numerusform>尚未啟用；在 %1之前都可以正常使用（約剩 %n 天）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not activated at the moment. Your documents are safe, and it can be activated again.</source>
        <translation>目前沒有啟用。您的文件不受影響，可以重新啟用。</translation>
    </message>
    <message>
        <source>The server that this virtual machine runs on activates it and renews it.</source>
        <translation>由這台虛擬機器所在的伺服器啟用並續期。</translation>
    </message>
    <message>
        <source>A certificate of your organization activates it.</source>
        <translation>以貴單位的憑證啟用。</translation>
    </message>
    <message>
        <source>Your organization&apos;s domain activates it.</source>
        <translation>由貴單位的網域啟用。</translation>
    </message>
    <message>
        <source>It is activated.</source>
        <translation>已啟用。</translation>
    </message>
    <message>
        <source>It is not activated at the moment. Your documents are safe.</source>
        <translation>目前沒有啟用。您的文件不受影響。</translation>
    </message>
    <message>
        <source>But it has had no security updates since %1.</source>
        <extracomment>%1: a date. It says &quot;but&quot;: the sentence before says that the product is activated.</extracomment>
        <translation>不過，自 %1起已沒有安全性更新。</translation>
    </message>
    <message>
        <source>But that is longer than your organization&apos;s server gives.</source>
        <extracomment>It says &quot;but&quot;: the sentence before says that the product is activated.</extracomment>
        <translation>不過，這比單位伺服器給的期限還長。</translation>
    </message>
    <message>
        <source>Extended security updates (ESU) until %1.</source>
        <extracomment>%1: a date. ESU is Microsoft&apos;s own abbreviation.</extracomment>
        <translation>延長安全性更新 (ESU) 到 %1為止。</translation>
    </message>
    <message>
        <source>The key for extended security updates (ESU) until %1 is not activated.</source>
        <extracomment>%1: a date. ESU is Microsoft&apos;s own abbreviation.</extracomment>
        <translation>到 %1為止的延長安全性更新 (ESU) 金鑰尚未啟用。</translation>
    </message>
    <message>
        <source>If the same Office is listed once more, this line does not matter.</source>
        <translation>如果同一個 Office 還列出另一筆，這一筆可以不理會。</translation>
    </message>
    <message>
        <source>The first days that a new Office has are over.</source>
        <translation>Office 剛安裝時的寬限期已經結束。</translation>
    </message>
</context>
<context>
    <name>LicensingServiceText</name>
    <message>
        <source>The licensing service of Windows works</source>
        <translation>Windows 的授權服務正常</translation>
    </message>
    <message>
        <source>The licensing service of Windows is resting</source>
        <translation>Windows 的授權服務在待命中</translation>
    </message>
    <message>
        <source>That is normal; it starts by itself when it is needed.</source>
        <translation>這是正常的，需要時會自行啟動。</translation>
    </message>
    <message>
        <source>The licensing service of Windows is switched off</source>
        <translation>Windows 的授權服務已關閉</translation>
    </message>
    <message>
        <source>Without it Windows and Office can neither be activated nor say whether they are.</source>
        <translation>沒有它，Windows 與 Office 既無法啟用，也無法顯示是否已啟用。</translation>
    </message>
    <message>
        <source>Let this program switch it on again.</source>
        <translation>請讓本程式重新開啟它。</translation>
    </message>
    <message>
        <source>Windows cannot say how it is licensed</source>
        <translation>Windows 無法說明授權狀態</translation>
    </message>
    <message>
        <source>The part of Windows that tells it (WMI) answered with an error.</source>
        <translation>負責回答的 Windows 元件 (WMI) 回應了錯誤。</translation>
    </message>
    <message>
        <source>The part of Windows that tells it (WMI) answered with error %1.</source>
        <translation>負責回答的 Windows 元件 (WMI) 回應了錯誤 %1。</translation>
    </message>
    <message>
        <source>Restart the computer and check again.</source>
        <translation>請重新開機，再檢查一次。</translation>
    </message>
    <message>
        <source>If it stays like this, Windows needs a repair; ask for help.</source>
        <translation>如果情況不變，Windows 需要修復；請找人協助。</translation>
    </message>
    <message>
        <source>Windows takes too long to answer</source>
        <translation>Windows 回應太慢</translation>
    </message>
    <message>
        <source>The licensing service did not answer in time. Right after a start, or during updates, this happens.</source>
        <translation>授權服務沒有及時回應。剛開機或更新期間會有這種情形。</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>請等幾分鐘再檢查一次。</translation>
    </message>
    <message>
        <source>If it stays like this, restart the computer.</source>
        <translation>如果情況不變，請重新開機。</translation>
    </message>
    <message>
        <source>Windows cannot start it (error %1).</source>
        <extracomment>%1: error code such as 0x80041010.</extracomment>
        <translation>Windows 無法啟動它（錯誤 %1）。</translation>
    </message>
    <message>
        <source>The licensing service of Windows does not start</source>
        <translation>Windows 的授權服務無法啟動</translation>
    </message>
    <message>
        <source>A file of it is not the one that Microsoft has signed.</source>
        <translation>它的檔案不是 Microsoft 簽署的原檔。</translation>
    </message>
    <message>
        <source>It may not open files or settings that are its own.</source>
        <translation>它沒有權限開啟自己的檔案或設定。</translation>
    </message>
    <message>
        <source>Ask the helpdesk to check this computer for malicious programs and to repair the licensing service.</source>
        <translation>請服務台檢查這台電腦有沒有惡意程式，並修復授權服務。</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>You are on your organization&apos;s network</source>
        <translation>您在單位的網路內</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <extracomment>%1: name of a VPN or VPN program.</extracomment>
        <translation>%1 已連線</translation>
    </message>
    <message>
        <source>Please stay connected until activation is finished.</source>
        <translation>在啟用完成之前，請保持連線。</translation>
    </message>
    <message>
        <source>Your organization&apos;s network can be reached</source>
        <translation>可以連到單位的網路</translation>
    </message>
    <message>
        <source>Open %1 and connect.</source>
        <extracomment>%1: name of a VPN program.</extracomment>
        <translation>請開啟 %1 並連線。</translation>
    </message>
    <message>
        <source>Install %1 and connect. This page helps: %2</source>
        <extracomment>%1: name of a VPN program; %2: web address.</extracomment>
        <translation>請安裝 %1 並連線。說明網頁：%2</translation>
    </message>
    <message>
        <source>Install %1 and connect.</source>
        <extracomment>%1: name of a VPN program.</extracomment>
        <translation>請安裝 %1 並連線。</translation>
    </message>
    <message>
        <source>Stay connected until activation is finished.</source>
        <translation>在啟用完成之前，請保持連線。</translation>
    </message>
    <message>
        <source>Please connect the VPN first</source>
        <translation>請先連上 VPN</translation>
    </message>
    <message>
        <source>This computer is outside your organization&apos;s network, and the activation server only answers inside it.</source>
        <translation>這台電腦在單位網路之外，而啟用伺服器只回應網路內的電腦。</translation>
    </message>
    <message>
        <source>Please come to campus with this computer</source>
        <translation>請把這台電腦帶到單位內</translation>
    </message>
    <message>
        <source>The VPN of your organization is not open to %1.</source>
        <extracomment>%1: a group of people, such as &quot;graduates&quot;.</extracomment>
        <translation>單位的 VPN 不開放給%1使用。</translation>
    </message>
    <message>
        <source>The VPN of your organization is not open to you.</source>
        <translation>單位的 VPN 不開放給您使用。</translation>
    </message>
    <message>
        <source>Connect to the network on campus and activate there.</source>
        <translation>請連上單位內的網路，在那裡啟用。</translation>
    </message>
    <message>
        <source>The VPN server does not answer</source>
        <translation>VPN 伺服器沒有回應</translation>
    </message>
    <message>
        <source>Some networks, in hotels for example, do not let a VPN through.</source>
        <translation>有些網路（例如旅館的網路）不讓 VPN 通過。</translation>
    </message>
    <message>
        <source>Open any web page to see whether the internet works.</source>
        <translation>請開啟任一網頁，看看網際網路是否正常。</translation>
    </message>
    <message>
        <source>Try another network, such as the one of your telephone, and connect the VPN again.</source>
        <translation>請換一個網路，例如手機的網路，再連一次 VPN。</translation>
    </message>
    <message>
        <source>Please sign in to the network first</source>
        <translation>請先登入網路</translation>
    </message>
    <message>
        <source>This network lets you through only after you have signed in.</source>
        <translation>這個網路要登入之後才會放行。</translation>
    </message>
    <message>
        <source>Open any web page; the sign-in page appears.</source>
        <translation>請開啟任一網頁，就會出現登入頁面。</translation>
    </message>
    <message>
        <source>Open this page in your browser and sign in: %1</source>
        <translation>請在瀏覽器開啟這個頁面並登入：%1</translation>
    </message>
    <message>
        <source>Wi-Fi is not enough here</source>
        <translation>在這裡只有 Wi-Fi 還不夠</translation>
    </message>
    <message>
        <source>Your organization&apos;s Wi-Fi does not lead to the activation server.</source>
        <translation>單位的 Wi-Fi 連不到啟用伺服器。</translation>
    </message>
    <message>
        <source>Plug in a network cable, or turn on %1.</source>
        <translation>請插上網路線，或開啟 %1。</translation>
    </message>
    <message>
        <source>Plug in a network cable.</source>
        <translation>請插上網路線。</translation>
    </message>
    <message>
        <source>Please use a network cable</source>
        <translation>請使用網路線</translation>
    </message>
    <message>
        <source>Your organization activates only over its wired network.</source>
        <translation>單位只透過有線網路進行啟用。</translation>
    </message>
    <message>
        <source>Your organization activates only on its own network; a VPN is not enough.</source>
        <translation>單位只在自己的網路內進行啟用；只有 VPN 還不夠。</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>這台電腦沒有連上網路</translation>
    </message>
    <message>
        <source>Neither a network cable nor Wi-Fi is connected.</source>
        <translation>網路線與 Wi-Fi 都沒有連上。</translation>
    </message>
    <message>
        <source>Connect Wi-Fi or a network cable; turn off airplane mode.</source>
        <translation>請連上 Wi-Fi 或網路線；如果開了飛航模式，請關閉。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>VPN and program</comment>
        <extracomment>%1: what an organization calls its VPN; %2: name of the program.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>OfficeInUseText</name>
    <message>
        <source>No Office program is open</source>
        <translation>沒有開啟中的 Office 程式</translation>
    </message>
    <message>
        <source>Office is still open</source>
        <translation>Office 還開著</translation>
    </message>
    <message>
        <source>Office cannot be changed while it is in use.</source>
        <translation>使用中的 Office 無法變更。</translation>
    </message>
    <message>
        <source>These programs are open: %1.</source>
        <translation>這些程式還開著：%1。</translation>
    </message>
    <message>
        <source>Save your work and close them.</source>
        <translation>請儲存您的工作，並關閉它們。</translation>
    </message>
    <message>
        <source>Windows wants a restart first</source>
        <translation>Windows 需要先重新開機</translation>
    </message>
    <message>
        <source>An update or an installation is only finished after a restart.</source>
        <translation>有更新或安裝要重新開機後才會完成。</translation>
    </message>
    <message>
        <source>Save your work and restart the computer.</source>
        <translation>請儲存您的工作，然後重新開機。</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>然後重新開啟本程式。</translation>
    </message>
    <message>
        <source>Office has never been opened</source>
        <translation>還沒有開啟過 Office</translation>
    </message>
    <message>
        <source>Before its first start, Office may not be ready to be activated.</source>
        <translation>第一次開啟之前，Office 可能還沒準備好啟用。</translation>
    </message>
    <message>
        <source>Open Word once, wait for the first page, and close it.</source>
        <translation>請開啟 Word 一次，等第一個畫面出現後再關閉。</translation>
    </message>
</context>
<context>
    <name>OrganizationText</name>
    <message>
        <source>extension %1</source>
        <extracomment>%1: extension inside the organization&apos;s telephone system.</extracomment>
        <translation>分機 %1</translation>
    </message>
    <message>
        <source>This license is meant for this alone: %1.</source>
        <extracomment>%1: a unit of the organization, or a kind of devices.</extracomment>
        <translation>此授權僅適用於：%1。</translation>
    </message>
    <message>
        <source>How long you may use this license depends on the day you left: give it with %1.</source>
        <extracomment>%1: an option with its value.</extracomment>
        <translation>這份授權可以使用多久，要看您離校（離職）的日期：請用 %1 指定。</translation>
    </message>
    <message>
        <source>This is as it is for %1. Another rule holds for: %2. Say who it is for with %3.</source>
        <extracomment>%1: a group of people, such as &quot;staff&quot;; %2: other groups; %3: an option.</extracomment>
        <translation>以上是以%1的身分檢查的。%2適用不同的規定。請用 %3 指定身分。</translation>
    </message>
    <message>
        <source>This license is given on application. If you have none yet, apply here first.</source>
        <translation>這項授權須經申請。如果還沒有申請，請先在這裡申請。</translation>
    </message>
    <message>
        <source>Not included in this license.</source>
        <translation>不包含在這項授權內。</translation>
    </message>
    <message>
        <source>On application.</source>
        <translation>須經申請。</translation>
    </message>
    <message>
        <source>Nobody has said who this is for, so the strictest rule was applied. Say it with %1.</source>
        <extracomment>%1: an option with its values.</extracomment>
        <translation>還沒有說明使用者的身分，因此套用最嚴格的規定。請用 %1 說明。</translation>
    </message>
</context>
<context>
    <name>PortText</name>
    <message>
        <source>The activation server can be reached</source>
        <translation>可以連到啟用伺服器</translation>
    </message>
    <message>
        <source>%1 accepts a connection of this program on port %2.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>%1 在連接埠 %2 接受本程式的連線。</translation>
    </message>
    <message>
        <source>A second activation server steps in</source>
        <translation>改由另一台啟用伺服器服務</translation>
    </message>
    <message>
        <source>The first one does not answer at the moment. Activation will use %1.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>第一台目前沒有回應。啟用時會使用 %1。</translation>
    </message>
    <message>
        <source>The activation server refuses the connection</source>
        <translation>啟用伺服器拒絕連線</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on port %2. The service may be down for maintenance.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>%1 有回應，但連接埠 %2 沒有服務在執行。可能正在維護。</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>請等幾分鐘再檢查一次。</translation>
    </message>
    <message>
        <source>If it stays like this, please tell the helpdesk.</source>
        <translation>如果情況不變，請告訴服務台。</translation>
    </message>
    <message>
        <source>No answer from the activation server</source>
        <translation>啟用伺服器沒有回應</translation>
    </message>
    <message>
        <source>If you use another VPN of your own, disconnect it.</source>
        <translation>如果您另外使用了自己的 VPN，請中斷它的連線。</translation>
    </message>
    <message>
        <source>No way leads to the activation server</source>
        <translation>沒有通往啟用伺服器的路徑</translation>
    </message>
    <message>
        <source>The network reports that it has no route to %1.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>網路回報沒有通往 %1 的路由。</translation>
    </message>
    <message>
        <source>If you are connected already, please tell the helpdesk that there is no route.</source>
        <translation>如果已經連線，請告訴服務台沒有路由。</translation>
    </message>
    <message>
        <source>The activation server has no address that fits</source>
        <translation>啟用伺服器沒有適用的位址</translation>
    </message>
    <message>
        <source>The name service gives no address of %1 that your organization allows (IPv4 or IPv6).</source>
        <extracomment>%1: server name.</extracomment>
        <translation>DNS 沒有提供單位允許的 %1 位址（IPv4 或 IPv6）。</translation>
    </message>
    <message>
        <source>You are on your organization&apos;s network: tell the helpdesk that port %1 is closed from here.</source>
        <extracomment>%1: TCP port number.</extracomment>
        <translation>您已在貴單位的網路內：請告訴服務台，從這裡連不到連接埠 %1。</translation>
    </message>
    <message>
        <source>Nothing comes back from %1 on port %2: a firewall keeps it, here or on the way, or this computer is outside the network. Whether a ping gets through says nothing about this port.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>%1 的連接埠 %2 沒有回應：可能被這裡或途中的防火牆擋住，或這部電腦不在單位網路內。能不能 ping 通與這個連接埠無關。</translation>
    </message>
    <message>
        <source>Nothing comes back from %1 on port %2: a firewall keeps it, here or on the way. Whether a ping gets through says nothing about this port.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>%1 的連接埠 %2 沒有任何回應：被這台電腦上或途中的防火牆擋下了。ping 是否有回應，與這個連接埠無關。</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The file cannot be read (%1). Check its name and place.</source>
        <extracomment>%1: what the operating system says about it, such as &quot;No such file or directory&quot;.</extracomment>
        <translation>無法讀取檔案 (%1)。請確認檔名與位置。</translation>
    </message>
    <message>
        <source>The file is larger (%1) than it may be (%2). Is it the right file?</source>
        <extracomment>%1: size of the file, %2: largest allowed size, both with unit, such as &quot;3 MiB&quot;.</extracomment>
        <translation>檔案大小 (%1) 超過上限 (%2)。這是正確的檔案嗎？</translation>
    </message>
    <message>
        <source>The file is empty. Is it the right file?</source>
        <translation>檔案是空的。這是正確的檔案嗎？</translation>
    </message>
    <message>
        <source>This is not UTF-8. Save the file with the encoding UTF-8.</source>
        <translation>這不是 UTF-8。請以 UTF-8 編碼儲存檔案。</translation>
    </message>
    <message>
        <source>This is not JSON. Look here and just before for a missing or extra comma, quotation mark or bracket.</source>
        <translation>這不是 JSON。請看這裡與前一處，是否少了或多了逗號、引號或括號。</translation>
    </message>
    <message>
        <source>More than %1 levels of brackets stand within each other. Is it the right file?</source>
        <extracomment>%1: a number of levels.</extracomment>
        <translation>括號套疊超過 %1 層。這是正確的檔案嗎？</translation>
    </message>
    <message>
        <source>The file holds more than %1 values. Is it the right file?</source>
        <extracomment>%1: a number.</extracomment>
        <translation>檔案中的值超過 %1 個。這是正確的檔案嗎？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here a second time. Remove one of the two.</source>
        <extracomment>%1: a key.</extracomment>
        <translation>「%1」在這裡出現了第二次。請移除其中一個。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Did you mean &quot;%2&quot;?</source>
        <extracomment>%1: a key, %2: the key that was probably meant.</extracomment>
        <translation>這裡不認得「%1」。您是指「%2」嗎？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing. Add it to this object.</source>
        <extracomment>%1: a key.</extracomment>
        <translation>缺少「%1」。請加到這個物件中。</translation>
    </message>
    <message>
        <source>This has to be %1, not %2.</source>
        <extracomment>%1 and %2: &quot;a string&quot;, &quot;a number&quot;, &quot;an object&quot;…</extracomment>
        <translation>這裡應該是%1，而不是%2。</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <extracomment>%1: the number found, %2: the smallest and %3: the largest allowed number.</extracomment>
        <translation>%1 不在 %2 到 %3 之間。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Use one of these: %2.</source>
        <extracomment>%1: the word found, %2: all allowed words, separated by commas.</extracomment>
        <translation>這裡不認得「%1」。請使用下列其中之一：%2。</translation>
    </message>
    <message>
        <source>This has more than %1 characters. Shorten it.</source>
        <extracomment>%1: a number of characters.</extracomment>
        <translation>這裡超過 %1 個字元。請縮短。</translation>
    </message>
    <message>
        <source>This list needs at least %1 entry. Add it, or remove the key.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>這個清單至少需要 %1 個項目。請加入，或移除這個索引鍵。</translation>
    </message>
    <message>
        <source>This list has more than %1 entries. Shorten it.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>這個清單超過 %1 個項目。請縮短。</translation>
    </message>
    <message>
        <source>This text is empty. Write something, or remove the key.</source>
        <translation>這段文字是空的。請填寫內容，或移除這個索引鍵。</translation>
    </message>
    <message>
        <source>This text has the control character %1 in it. Remove it.</source>
        <extracomment>%1: the number of a character, such as &quot;U+0007&quot;.</extracomment>
        <translation>這段文字中有控制字元 %1。請移除。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written as it should be. An example: %2.</source>
        <extracomment>%1: what was found, %2: an example of how it should be written.</extracomment>
        <translation>「%1」的寫法不正確。例如：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in this list a second time. Remove one of the two.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>「%1」在這個清單中出現了第二次。請移除其中一個。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address. Write the host alone; a port has its own key.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>「%1」既不是 DNS 名稱，也不是 IP 位址。請只寫主機；連接埠有自己的索引鍵。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address range. Write the network address and the prefix length, such as 192.0.2.0/24.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>「%1」不是位址範圍。請寫網路位址與前置長度，例如 192.0.2.0/24。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that can be used here. It begins with one of these: %2; then a host, without user name and password.</source>
        <extracomment>%1: what was found, %2: the allowed beginnings, such as &quot;https, http&quot;.</extracomment>
        <translation>「%1」不是這裡可用的網址。開頭必須是下列其中之一：%2；接著是主機，不含使用者名稱與密碼。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write year-month-day, such as 2027-07-31; for a day of every year, month-day.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>「%1」不是日期。請寫年-月-日，例如 2027-07-31；每年的某一天則寫月-日。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Windows time zone. Write its name as Windows has it, such as &quot;Taipei Standard Time&quot;.</source>
        <extracomment>%1: what was found. The names of Windows time zones are not translated.</extracomment>
        <translation>「%1」不是 Windows 的時區。請依 Windows 的名稱填寫，例如 &quot;Taipei Standard Time&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an error code. Write 0x and eight hexadecimal digits, such as 0xC004F074.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>「%1」不是錯誤碼。請寫 0x 加上八個十六進位數字，例如 0xC004F074。</translation>
    </message>
    <message>
        <source>This is not a client setup key. Write five groups of five capital letters and digits, with hyphens between.</source>
        <translation>這不是用戶端安裝金鑰。請寫五組大寫字母與數字，每組五個，以連字號分隔。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an edition or release id. Write letters and digits only, such as ProPlus2021Volume; in removal lists * may stand at the end.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>「%1」不是版本或產品識別碼。請只用字母與數字，例如 ProPlus2021Volume；在移除清單中，結尾可以加上 *。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit what &quot;%2&quot; says. Change one of the two.</source>
        <extracomment>%1 and %2: keys.</extracomment>
        <translation>「%1」與「%2」的內容不一致。請變更其中之一。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; also needs &quot;%2&quot; here. Add it.</source>
        <extracomment>%1 and %2: keys.</extracomment>
        <translation>「%1」在這裡還需要「%2」。請加上。</translation>
    </message>
    <message>
        <source>The file has format %1; this program reads format %2. Use the matching version of the program.</source>
        <extracomment>%1: the format number found, %2: the supported one.</extracomment>
        <translation>檔案格式為 %1；本程式讀取的格式為 %2。請使用相符的程式版本。</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>以引號括住的文字</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>以 [ ] 括住的清單</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>以 { } 括住的物件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Remove it.</source>
        <extracomment>%1: a key.</extracomment>
        <translation>這裡不認得「%1」。請移除。</translation>
    </message>
    <message>
        <source>This is not a file that can be read. Check its name and place.</source>
        <translation>這不是可以讀取的檔案。請確認檔名與位置。</translation>
    </message>
    <message>
        <source>This profile was to be used until %1. Ask your organization for the present one.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>這個設定檔的使用期限到 %1 為止。請向單位索取目前的版本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. What you mean stands in %2.</source>
        <extracomment>%1: a key, %2: where it belongs, such as &quot;/clock/zone&quot;.</extracomment>
        <translation>這裡不認得「%1」。您要的設定在 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a server on the internet that only imitates a KMS host. What it activates is not licensed. Write your organization&apos;s own KMS host.</source>
        <extracomment>%1: a host name.</extracomment>
        <translation>「%1」是網際網路上仿冒 KMS 主機的伺服器。由它啟用的產品沒有授權。請填貴單位自己的 KMS 主機。</translation>
    </message>
    <message>
        <source>These words for %1 speak of administrator rights. Rights are not the cause of this code, and having them changes nothing.</source>
        <extracomment>%1: an error code.</extracomment>
        <translation>%1 的這段說明提到系統管理員權限。這個錯誤碼的原因不是權限，有權限也不會改變。</translation>
    </message>
    <message>
        <source>These words for %1 speak of the network or the VPN. The network is not the cause of this code, and connecting changes nothing.</source>
        <extracomment>%1: an error code.</extracomment>
        <translation>%1 的這段說明提到網路或 VPN。這個錯誤碼的原因不是網路，連線也不會改變。</translation>
    </message>
    <message>
        <source>These words for %1 speak of the clock. The clock is not the cause of this code, and setting it changes nothing.</source>
        <extracomment>%1: an error code.</extracomment>
        <translation>%1 的這段說明提到時鐘。這個錯誤碼的原因不是時鐘，調整也不會改變。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: what was probably meant, as it is written in JSON, such as &quot;forticlient&quot; with its quotation marks.</extracomment>
        <translation>您是指 %1 嗎？</translation>
    </message>
</context>
<context>
    <name>ProductNames</name>
    <message>
        <source>Enterprise</source>
        <translation>企業版</translation>
    </message>
    <message>
        <source>Enterprise N</source>
        <translation>企業版 N</translation>
    </message>
    <message>
        <source>Enterprise LTSC</source>
        <translation>企業版 LTSC</translation>
    </message>
    <message>
        <source>Enterprise N LTSC</source>
        <translation>企業版 N LTSC</translation>
    </message>
    <message>
        <source>IoT Enterprise</source>
        <translation>IoT 企業版</translation>
    </message>
    <message>
        <source>IoT Enterprise LTSC</source>
        <translation>IoT 企業版 LTSC</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育版</translation>
    </message>
    <message>
        <source>Education N</source>
        <translation>教育版 N</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>專業版</translation>
    </message>
    <message>
        <source>Pro N</source>
        <translation>專業版 N</translation>
    </message>
    <message>
        <source>Pro Education</source>
        <translation>專業教育版</translation>
    </message>
    <message>
        <source>Pro for Workstations</source>
        <translation>專業工作站版</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家用版</translation>
    </message>
    <message>
        <source>Home N</source>
        <translation>家用版 N</translation>
    </message>
    <message>
        <source>Home Single Language</source>
        <translation>家用單一語言版</translation>
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
        <translation>企業版多重工作階段</translation>
    </message>
    <message>
        <source>Enterprise Evaluation</source>
        <translation>企業版評估版</translation>
    </message>
</context>
<context>
    <name>ProductsText</name>
    <message>
        <source>Windows or Office</source>
        <extracomment>Stands where product names would stand, in the middle of a sentence.</extracomment>
        <translation>Windows 或 Office</translation>
    </message>
    <message>
        <source>Everything is activated</source>
        <translation>全部都已啟用</translation>
    </message>
    <message>
        <source>Valid until %1. It renews by itself whenever this computer is on your organization&apos;s network.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>有效至 %1。只要這台電腦在單位網路內，就會自動更新。</translation>
    </message>
    <message numerus="yes">
        <source>Activation ends in about %n days</source>
        <translation>
            <numerusform>啟用將在約 %n 天後到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Activation ends today</source>
        <translation>啟用今天到期</translation>
    </message>
    <message>
        <source>Activation ends soon</source>
        <translation>啟用即將到期</translation>
    </message>
    <message>
        <source>Renewing takes a minute.</source>
        <translation>更新只需要一分鐘。</translation>
    </message>
    <message>
        <source>Let this program renew it now.</source>
        <translation>請讓本程式立即更新。</translation>
    </message>
    <message>
        <source>Ready to activate</source>
        <translation>可以啟用了</translation>
    </message>
    <message>
        <source>To be activated: %1.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>將要啟用：%1。</translation>
    </message>
    <message>
        <source>Nothing to activate was found</source>
        <translation>沒有找到可以啟用的產品</translation>
    </message>
    <message>
        <source>Neither Windows nor Office on this computer came from your organization&apos;s license.</source>
        <translation>這台電腦上的 Windows 與 Office 都不屬於單位的授權。</translation>
    </message>
    <message>
        <source>Install the version that your organization offers.</source>
        <translation>請安裝單位提供的版本。</translation>
    </message>
    <message>
        <source>Installed with a different license</source>
        <translation>安裝時使用了其他授權</translation>
    </message>
    <message>
        <source>%1: this was installed with a license of another kind, so your organization&apos;s license does not fit it.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>%1：安裝時使用的是其他種類的授權，因此無法套用單位的授權。</translation>
    </message>
    <message>
        <source>If it is your own license, keep it; nothing has to be done here.</source>
        <translation>如果是您自己的授權，請保留；這裡不需要做任何事。</translation>
    </message>
    <message>
        <source>Otherwise install the version that your organization offers.</source>
        <translation>否則請安裝單位提供的版本。</translation>
    </message>
    <message>
        <source>Activated by signing in</source>
        <translation>以登入方式啟用</translation>
    </message>
    <message>
        <source>Your organization activates %1 with the account of each person.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>單位以個人帳戶啟用 %1。</translation>
    </message>
    <message>
        <source>Open the program and sign in with your organization&apos;s account.</source>
        <translation>請開啟程式，並以單位的帳戶登入。</translation>
    </message>
    <message>
        <source>Activated together with the helpdesk</source>
        <translation>與服務台一起啟用</translation>
    </message>
    <message>
        <source>Your organization activates %1 once, with a product key of its own.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>單位會用專屬的產品金鑰啟用 %1，只需要一次。</translation>
    </message>
    <message>
        <source>Call the helpdesk; you do it together.</source>
        <translation>請致電服務台，一起完成。</translation>
    </message>
    <message>
        <source>No longer activated this way</source>
        <translation>已不再以這種方式啟用</translation>
    </message>
    <message>
        <source>Your organization has stopped activating %1 with its own server.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>單位已不再以自己的伺服器啟用 %1。</translation>
    </message>
    <message>
        <source>Ask what takes its place.</source>
        <translation>請詢問替代方案。</translation>
    </message>
    <message>
        <source>The activation is not your organization&apos;s</source>
        <translation>這次啟用不屬於您的單位</translation>
    </message>
    <message>
        <source>%1 is activated for longer than the 180 days that your organization&apos;s server gives. So something else activated it.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>%1的啟用期限超過單位伺服器給的 180 天，所以不是由單位的伺服器啟用的。</translation>
    </message>
    <message>
        <source>Let this program activate it again with your organization&apos;s server.</source>
        <translation>請讓本程式以單位的伺服器重新啟用。</translation>
    </message>
    <message>
        <source>Another activation server is set</source>
        <translation>設定的是另一台啟用伺服器</translation>
    </message>
    <message>
        <source>This computer asks a server that is not your organization&apos;s. It may be left over from earlier.</source>
        <translation>這台電腦詢問的伺服器不屬於您的單位，可能是以前留下的。</translation>
    </message>
    <message>
        <source>This computer asks %1, which is not your organization&apos;s server. It may be left over from earlier.</source>
        <translation>這台電腦詢問的是 %1，它不是單位的伺服器，可能是以前留下的。</translation>
    </message>
    <message>
        <source>Let this program set your organization&apos;s server.</source>
        <translation>請讓本程式設定單位的伺服器。</translation>
    </message>
    <message>
        <source>To be renewed by %2: %1. It takes a minute.</source>
        <extracomment>%1: product names; %2: a date.</extracomment>
        <translation>請在 %2前更新：%1。只需要一分鐘。</translation>
    </message>
    <message>
        <source>Activated by joining your organization&apos;s domain</source>
        <translation>加入貴單位的網域即可啟用</translation>
    </message>
    <message>
        <source>Computers in your organization&apos;s domain activate %1 by themselves. This computer is not in the domain.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>貴單位網域中的電腦會自動啟用 %1。這台電腦還沒有加入網域。</translation>
    </message>
    <message>
        <source>Ask to have this computer joined to the domain.</source>
        <translation>請要求將這台電腦加入網域。</translation>
    </message>
    <message>
        <source>It stays activated; nothing has to be done.</source>
        <translation>會維持啟用，不需要做任何事。</translation>
    </message>
    <message>
        <source>Office has no license yet</source>
        <translation>Office 還沒有授權</translation>
    </message>
    <message>
        <source>%1 is installed, but Windows knows no license of it. It often comes only when a program of Office is opened for the first time.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>已安裝 %1，但 Windows 還沒有它的授權。通常要先開啟一次 Office 程式，授權才會出現。</translation>
    </message>
    <message>
        <source>Open Word once, wait for the first page, and close it; any other program of this Office will do.</source>
        <translation>請開啟一次 Word，等第一頁出現後再關閉；用這套 Office 的其他程式也可以。</translation>
    </message>
    <message>
        <source>If it stays like this, ask the helpdesk: Office may have been installed without its product key.</source>
        <translation>如果還是這樣，請洽服務台：Office 可能在安裝時沒有帶入產品金鑰。</translation>
    </message>
    <message>
        <source>another server</source>
        <extracomment>Stands where server names would stand, in the middle of a sentence.</extracomment>
        <translation>另一台伺服器</translation>
    </message>
    <message>
        <source>Another activation server is set, and stays</source>
        <translation>設定了其他的啟用伺服器，並會保留</translation>
    </message>
    <message>
        <source>This computer asks %1, which is not your organization&apos;s server. Your organization leaves it as it is, so activation goes there.</source>
        <extracomment>%1: server names.</extracomment>
        <translation>這台電腦使用的是 %1，不是貴單位的伺服器。貴單位選擇保留，所以會向它啟用。</translation>
    </message>
    <message>
        <source>If you do not know this server, tell the helpdesk.</source>
        <translation>如果您不認得這台伺服器，請告訴服務台。</translation>
    </message>
    <message>
        <source>This was not installed from your organization</source>
        <translation>這不是用貴單位提供的安裝檔安裝的</translation>
    </message>
    <message>
        <source>What your organization hands out has its own activation server set. Here it is another one: %1. Nobody is asked there.</source>
        <extracomment>%1: server names.</extracomment>
        <translation>貴單位提供的安裝檔已設定好自己的啟用伺服器，這裡設定的卻是另一台：%1。本程式不會向它啟用。</translation>
    </message>
    <message>
        <source>Open the Windows settings, go to Accounts, then to “Access work or school”, and connect your organization&apos;s account.</source>
        <translation>請開啟 Windows 設定，依序選擇「帳戶」、「存取公司或學校資源」，連線貴單位的帳戶。</translation>
    </message>
</context>
<context>
    <name>RepairVerb</name>
    <message>
        <source>Start the service</source>
        <translation>啟動服務</translation>
    </message>
    <message>
        <source>Set the time zone</source>
        <translation>設定時區</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>校正時鐘</translation>
    </message>
    <message>
        <source>Close the programs</source>
        <translation>關閉這些程式</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Install the key</source>
        <translation>安裝金鑰</translation>
    </message>
    <message>
        <source>Set the server</source>
        <translation>設定伺服器</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>啟用</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Computers counted: %1. Requests: %2, refused: %3.</source>
        <extracomment>%1, %2, %3: numbers. What a KMS host has counted.</extracomment>
        <translation>已計數的電腦：%1。要求：%2，其中遭拒：%3。</translation>
    </message>
    <message>
        <source>For the administrators of the KMS host</source>
        <translation>給 KMS 主機的管理人員</translation>
    </message>
    <message>
        <source>Client machine ID (CMID): %1</source>
        <extracomment>%1: an id in hexadecimal digits.</extracomment>
        <translation>用戶端電腦識別碼 (CMID)：%1</translation>
    </message>
    <message>
        <source>Client machine ID of Office 2010: %1</source>
        <extracomment>%1: an id in hexadecimal digits.</extracomment>
        <translation>Office 2010 的用戶端電腦識別碼：%1</translation>
    </message>
    <message>
        <source>The KMS host counts each ID once. Computers that were copied from the same disk image may share one, and then its count does not rise.</source>
        <translation>KMS 主機對每個識別碼只計算一次。用同一個磁碟映像複製的電腦可能共用同一個識別碼，這樣計數就不會增加。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question and answer</comment>
        <extracomment>%1: what is asked for, such as &quot;Asset number&quot;; %2: the answer.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>What your organization says</source>
        <translation>貴單位的說明</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1. %2</source>
        <comment>cause and explanation</comment>
        <extracomment>%1: what went wrong, without a full stop; %2: the explanation, one or two whole sentences.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Every step was made and looked at again.</source>
        <translation>每個步驟都已完成，並再次確認過。</translation>
    </message>
    <message>
        <source>Everything is activated</source>
        <translation>全部都已啟用</translation>
    </message>
    <message>
        <source>It renews by itself whenever this computer is on your organization&apos;s network.</source>
        <translation>只要這台電腦在單位網路內，就會自動更新。</translation>
    </message>
    <message>
        <source>Not activated yet</source>
        <translation>尚未啟用</translation>
    </message>
    <message>
        <source>Every step was made, but Windows does not show the products as activated.</source>
        <translation>每個步驟都已完成，但 Windows 並未顯示產品已啟用。</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>請等幾分鐘再試一次。</translation>
    </message>
    <message>
        <source>Partly activated</source>
        <translation>部分已啟用</translation>
    </message>
    <message>
        <source>One step did not work.</source>
        <translation>有一個步驟沒有成功。</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>沒有變更任何設定</translation>
    </message>
    <message>
        <source>Something has to be put right first.</source>
        <translation>有事情需要先處理。</translation>
    </message>
    <message>
        <source>Look at what the check says needs you.</source>
        <translation>請看檢查結果中需要您處理的項目。</translation>
    </message>
    <message>
        <source>Stopped at your request</source>
        <translation>已依您的要求停止</translation>
    </message>
    <message>
        <source>What was already done stays done; it can also be put back.</source>
        <translation>已經完成的部分會保留，也可以還原。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>您隨時可以重新開始。</translation>
    </message>
    <message>
        <source>Please restart the computer</source>
        <translation>請重新開機</translation>
    </message>
    <message>
        <source>Windows finishes the removal with a restart. The remaining steps follow after it.</source>
        <translation>Windows 要重新開機才會完成移除。其餘步驟會在之後進行。</translation>
    </message>
    <message>
        <source>Save your work and restart the computer.</source>
        <translation>請儲存您的工作，然後重新開機。</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>然後重新開啟本程式。</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <extracomment>%1: what a step does, such as &quot;Set the clock to the correct time&quot;.</extracomment>
        <translation>未能完成：%1</translation>
    </message>
    <message>
        <source>Activation does not need it.</source>
        <translation>不影響啟用。</translation>
    </message>
    <message>
        <source>Your organization activates this in another way: %1.</source>
        <extracomment>%1: names of products.</extracomment>
        <translation>貴單位以其他方式啟用：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>product and cause</comment>
        <extracomment>%1: names of products; %2: what is said about them, one or more whole sentences or a heading.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Connect to the network of your organization&apos;s domain; there it activates by itself.</source>
        <translation>請連上貴單位網域的網路，就會自行啟用。</translation>
    </message>
    <message>
        <source>The same server has just activated %1, so it works; it has no key for %2.</source>
        <extracomment>%1 and %2: names of products.</extracomment>
        <translation>同一台伺服器剛剛啟用了 %1，所以它運作正常；只是沒有 %2 的金鑰。</translation>
    </message>
    <message>
        <source>Tell the helpdesk that the activation server lacks the key for %1.</source>
        <extracomment>%1: names of products.</extracomment>
        <translation>請告訴服務台：啟用伺服器缺少 %1 的金鑰。</translation>
    </message>
</context>
<context>
    <name>ScreenName</name>
    <message>
        <source>Checking your computer</source>
        <translation>正在檢查您的電腦</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>有事情需要您處理</translation>
    </message>
    <message>
        <source>Ready, with advice</source>
        <translation>已準備好，並有一些建議</translation>
    </message>
    <message>
        <source>Connect to the organization&apos;s network</source>
        <translation>連上單位的網路</translation>
    </message>
    <message>
        <source>Sign in to the network</source>
        <translation>登入網路</translation>
    </message>
    <message>
        <source>Come to campus, or another way</source>
        <translation>到單位來，或改用其他方式</translation>
    </message>
    <message>
        <source>Remove Office products that are in the way</source>
        <translation>移除造成妨礙的 Office 產品</translation>
    </message>
    <message>
        <source>Close these programs</source>
        <translation>請關閉這些程式</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>移除中</translation>
    </message>
    <message>
        <source>Restart needed</source>
        <translation>需要重新開機</translation>
    </message>
    <message>
        <source>Ready to activate</source>
        <translation>可以啟用了</translation>
    </message>
    <message>
        <source>Activating</source>
        <translation>啟用中</translation>
    </message>
    <message>
        <source>Everything is activated</source>
        <translation>全部都已啟用</translation>
    </message>
    <message>
        <source>Partly activated</source>
        <translation>部分已啟用</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>沒有啟用</translation>
    </message>
    <message>
        <source>This computer cannot be activated here</source>
        <translation>這台電腦無法在這裡啟用</translation>
    </message>
    <message>
        <source>My activation status</source>
        <translation>我的啟用狀態</translation>
    </message>
    <message>
        <source>No site profile</source>
        <translation>沒有單位設定檔</translation>
    </message>
    <message>
        <source>Helpdesk: type the code</source>
        <translation>服務台：輸入代碼</translation>
    </message>
    <message>
        <source>Helpdesk: the caller&apos;s screen</source>
        <translation>服務台：來電者的畫面</translation>
    </message>
    <message>
        <source>Who are you here?</source>
        <translation>請問您的身分是？</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>%1 is activated</source>
        <extracomment>%1: name of a product.</extracomment>
        <translation>%1 已啟用</translation>
    </message>
    <message>
        <source>Windows and Office are activated</source>
        <translation>Windows 和 Office 都已啟用</translation>
    </message>
    <message>
        <source>So that Office shows its new state, please close and open again: %1</source>
        <extracomment>%1: names of programs, such as &quot;Word, Excel&quot;.</extracomment>
        <translation>請把這些程式關閉後再開啟，Office 才會顯示新的狀態：%1</translation>
    </message>
    <message>
        <source>%1 is activated, %2 is not yet</source>
        <extracomment>%1: &quot;Windows&quot;; %2: &quot;Office&quot;.</extracomment>
        <translation>%1 已啟用，%2 尚未啟用</translation>
    </message>
    <message>
        <source>Not activated yet: %1</source>
        <extracomment>%1: what went wrong, such as &quot;The server is waiting for more computers&quot;.</extracomment>
        <translation>尚未啟用：%1</translation>
    </message>
    <message>
        <source>Please activate again</source>
        <translation>請重新啟用</translation>
    </message>
    <message>
        <source>Please activate soon</source>
        <translation>請盡快啟用</translation>
    </message>
    <message>
        <source>Please renew the activation soon</source>
        <translation>請盡快更新啟用</translation>
    </message>
    <message>
        <source>Save your work and close all Office programs.</source>
        <translation>請儲存工作，並關閉所有 Office 程式。</translation>
    </message>
    <message>
        <source>Fill in your organization&apos;s form.</source>
        <translation>請填寫貴單位的申請表。</translation>
    </message>
    <message>
        <source>Use the programs only for your work or study at your organization.</source>
        <translation>這些程式請只用於您在單位的工作或學習。</translation>
    </message>
    <message>
        <source>Close the Office programs and open them again.</source>
        <translation>請關閉 Office 程式，再重新開啟。</translation>
    </message>
    <message>
        <source>If it does not work at once, try again; a second try is often needed.</source>
        <translation>如果沒有馬上成功，請再試一次；試第二次才成功是常有的事。</translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is changed.</source>
        <translation>只需要幾秒鐘，不會做任何變更。</translation>
    </message>
    <message>
        <source>Each row says what to do. Then check again.</source>
        <translation>每一列都寫著該怎麼做。完成後請重新檢查。</translation>
    </message>
    <message>
        <source>Everything else is fine. When it is done, this page goes on by itself.</source>
        <translation>其他項目都沒問題。處理好後會自動繼續，不必重新開始。</translation>
    </message>
    <message>
        <source>When it is done, this page goes on by itself.</source>
        <translation>處理好後會自動繼續，不必重新開始。</translation>
    </message>
    <message>
        <source>One thing needs you</source>
        <translation>有一件事需要您處理</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>有 %n 件事需要您處理</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on to activate</source>
        <translation>可以繼續啟用了</translation>
    </message>
    <message>
        <source>Not everything could be checked. You may still go on; nothing has been changed.</source>
        <translation>有些項目無法檢查。您仍然可以繼續；目前沒有任何變更。</translation>
    </message>
    <message>
        <source>One thing could be better. It does not stop activation.</source>
        <translation>有一項建議，但不影響啟用。</translation>
    </message>
    <message numerus="yes">
        <source>%n things could be better. They do not stop activation.</source>
        <translation>
            <numerusform>有 %n 項建議，但不影響啟用。</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as you are connected, it goes on by itself.</source>
        <translation>連上後會自動繼續。</translation>
    </message>
    <message>
        <source>Your documents and mail are not deleted.</source>
        <translation>您的文件和郵件都不會刪除。</translation>
    </message>
    <message>
        <source>While it is there, your organization&apos;s Office cannot be activated.</source>
        <translation>只要它還在，貴單位的 Office 就無法啟用。</translation>
    </message>
    <message>
        <source>Please remove the other Office</source>
        <translation>請移除另一套 Office</translation>
    </message>
    <message>
        <source>Please close: %1</source>
        <extracomment>%1: names of one to three programs, such as &quot;Word, Excel&quot;.</extracomment>
        <translation>請關閉：%1</translation>
    </message>
    <message>
        <source>Please close these programs</source>
        <translation>請關閉這些程式</translation>
    </message>
    <message>
        <source>Save your work first. When they are closed, it goes on by itself.</source>
        <translation>請先儲存您的工作。關閉後會自動繼續。</translation>
    </message>
    <message>
        <source>Removing the other Office</source>
        <translation>正在移除另一套 Office</translation>
    </message>
    <message>
        <source>This takes a few minutes. Please leave the computer on.</source>
        <translation>需要幾分鐘，請不要關閉電腦。</translation>
    </message>
    <message>
        <source>This takes a few seconds. Please stay connected to the network.</source>
        <translation>需要幾秒鐘，請保持網路連線。</translation>
    </message>
    <message>
        <source>Please get your organization&apos;s file</source>
        <translation>請取得貴單位的設定檔</translation>
    </message>
    <message>
        <source>Type the code that the caller reads</source>
        <translation>請輸入來電者唸的代碼</translation>
    </message>
    <message>
        <source>It has three groups of four digits; a misheard group shows at once.</source>
        <translation>代碼有三組，每組四位數字；聽錯的那一組會馬上顯示出來。</translation>
    </message>
    <message>
        <source>The same picture and the same words, in the caller&apos;s language.</source>
        <translation>與來電者看到的畫面和文字相同，使用來電者的語言。</translation>
    </message>
    <message>
        <source>Everything else is checked. Windows is still being asked about its licenses; right after a start this takes a while.</source>
        <translation>其他項目都檢查完了，還在等 Windows 回答授權狀態。剛開機時需要一些時間。</translation>
    </message>
    <message>
        <source>When did you leave?</source>
        <translation>您是什麼時候離開的？</translation>
    </message>
    <message>
        <source>Please give your last day here.</source>
        <translation>請填寫您在這裡的最後一天。</translation>
    </message>
    <message>
        <source>The license is not the same for everybody. Your answer is remembered.</source>
        <translation>每個人的授權不盡相同。您的回答會被記住。</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Switch the licensing service of Windows off again</source>
        <translation>重新關閉 Windows 的授權服務</translation>
    </message>
    <message>
        <source>Switch on the licensing service of Windows</source>
        <translation>開啟 Windows 的授權服務</translation>
    </message>
    <message>
        <source>Set the time zone to %1</source>
        <extracomment>%1: a time zone, such as &quot;Taipei (UTC+8)&quot; or &quot;Pacific Standard Time&quot;.</extracomment>
        <translation>將時區設為%1</translation>
    </message>
    <message>
        <source>Set the clock to the correct time</source>
        <translation>將時鐘校正為正確時間</translation>
    </message>
    <message>
        <source>Ask %1 to close; you can save your work</source>
        <extracomment>%1: name of a program, such as &quot;Word&quot;.</extracomment>
        <translation>請 %1 關閉；您可以先儲存工作</translation>
    </message>
    <message>
        <source>Remove %1; your documents stay</source>
        <extracomment>%1: name of an Office product.</extracomment>
        <translation>移除 %1；您的文件會保留</translation>
    </message>
    <message>
        <source>Install the client setup key for Windows</source>
        <translation>安裝 Windows 的用戶端安裝金鑰</translation>
    </message>
    <message>
        <source>Install the client setup key for Office</source>
        <translation>安裝 Office 的用戶端安裝金鑰</translation>
    </message>
    <message>
        <source>Install the client setup key for Project</source>
        <translation>安裝 Project 的用戶端安裝金鑰</translation>
    </message>
    <message>
        <source>Install the client setup key for Visio</source>
        <translation>安裝 Visio 的用戶端安裝金鑰</translation>
    </message>
    <message>
        <source>Let Windows find the KMS host in %1</source>
        <extracomment>%1: DNS domain, such as &quot;campus.example&quot;.</extracomment>
        <translation>讓 Windows 在 %1 尋找 KMS 主機</translation>
    </message>
    <message>
        <source>Let Windows find the KMS host by itself</source>
        <translation>讓 Windows 自行尋找 KMS 主機</translation>
    </message>
    <message>
        <source>Set your organization&apos;s KMS host</source>
        <translation>設定單位的 KMS 主機</translation>
    </message>
    <message>
        <source>Set the KMS host to %1, port %2</source>
        <extracomment>%1: server name; %2: port number.</extracomment>
        <translation>將 KMS 主機設為 %1，連接埠 %2</translation>
    </message>
    <message>
        <source>Set the KMS host to %1 (%2, port %3)</source>
        <extracomment>%1: what the organization calls the server; %2: server name; %3: port number.</extracomment>
        <translation>將 KMS 主機設為%1（%2，連接埠 %3）</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <extracomment>%1: name of a product.</extracomment>
        <translation>啟用 %1</translation>
    </message>
    <message>
        <source>Setting up the licensing service</source>
        <translation>正在設定授權服務</translation>
    </message>
    <message>
        <source>Setting the time zone</source>
        <translation>正在設定時區</translation>
    </message>
    <message>
        <source>Setting the clock</source>
        <translation>正在校正時鐘</translation>
    </message>
    <message>
        <source>Waiting for %1 to close</source>
        <extracomment>%1: name of a program, such as &quot;Word&quot;.</extracomment>
        <translation>正在等待 %1 關閉</translation>
    </message>
    <message>
        <source>Removing %1; this takes a few minutes</source>
        <extracomment>%1: name of an Office product.</extracomment>
        <translation>正在移除 %1；需要幾分鐘</translation>
    </message>
    <message>
        <source>Installing the client setup key</source>
        <translation>正在安裝用戶端安裝金鑰</translation>
    </message>
    <message>
        <source>Setting the KMS host</source>
        <translation>正在設定 KMS 主機</translation>
    </message>
    <message>
        <source>Activating %1</source>
        <extracomment>%1: name of a product.</extracomment>
        <translation>正在啟用 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Did not work</source>
        <comment>outcome</comment>
        <translation>沒有成功</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>outcome</comment>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outcome</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Did not work, not needed</source>
        <comment>outcome</comment>
        <translation>未成功，不影響啟用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>product and step</comment>
        <extracomment>%1: name of a product; %2: what is done for it, such as &quot;Set the KMS host to …&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take away the KMS host that is set here</source>
        <translation>移除這裡設定的 KMS 主機</translation>
    </message>
    <message>
        <source>One product</source>
        <extracomment>In place of a product&apos;s name, before a colon.</extracomment>
        <translation>其中一項產品</translation>
    </message>
</context>
<context>
    <name>TimeZoneText</name>
    <message>
        <source>The time zone is right</source>
        <translation>時區正確</translation>
    </message>
    <message>
        <source>It is set to %1.</source>
        <extracomment>%1: &quot;Taipei (UTC+8)&quot;.</extracomment>
        <translation>目前設為%1。</translation>
    </message>
    <message>
        <source>The time zone fits</source>
        <translation>時區可以使用</translation>
    </message>
    <message>
        <source>%1 has the same time as %2.</source>
        <extracomment>%1 and %2: &quot;Taipei (UTC+8)&quot;.</extracomment>
        <translation>%1與%2的時間相同。</translation>
    </message>
    <message>
        <source>The time zone is a different one</source>
        <translation>時區不同</translation>
    </message>
    <message>
        <source>This computer is set to %1, your organization to %2. The time zone by itself does not stop activation, but a clock set by hand easily becomes wrong with it.</source>
        <extracomment>%1 and %2: &quot;Taipei (UTC+8)&quot;.</extracomment>
        <translation>這台電腦設為%1，而單位是%2。時區本身不會妨礙啟用，但手動調整的時鐘很容易因此出錯。</translation>
    </message>
    <message>
        <source>Let this program set the time zone. If you are traveling, leave it as it is.</source>
        <translation>請讓本程式設定時區。如果您正在旅行，維持原狀即可。</translation>
    </message>
</context>
<context>
    <name>TopicText</name>
    <message>
        <source>KMS: activation by your organization&apos;s server</source>
        <translation>KMS：由貴單位的伺服器啟用</translation>
    </message>
    <message>
        <source>Windows and Office ask a server of your organization (the KMS host) instead of Microsoft. It activates them for 180 days, and they renew this by themselves whenever they reach the server.</source>
        <translation>Windows 與 Office 會詢問貴單位的伺服器（KMS 主機），而不是 Microsoft。每次啟用有效 180 天；連得到伺服器時，會自動延長。</translation>
    </message>
    <message>
        <source>CMID: how the server tells computers apart</source>
        <translation>CMID：伺服器辨別電腦的號碼</translation>
    </message>
    <message>
        <source>Every Windows has such a number (client machine ID). Copies of a disk image that was not prepared share one, and the server counts them as one computer.</source>
        <translation>每個 Windows 都有這個號碼 (client machine ID)。磁碟映像若沒有先準備好就複製，號碼會相同，伺服器就只算一台電腦。</translation>
    </message>
    <message>
        <source>Rearm: the license state is reset</source>
        <translation>Rearm：重設授權狀態</translation>
    </message>
    <message>
        <source>The grace period begins anew, and so does the number by which the server counts. It is possible only a few times, and afterwards Windows has to be restarted.</source>
        <translation>寬限期重新開始，伺服器計數用的號碼也會換新。次數有限，之後 Windows 必須重新開機。</translation>
    </message>
    <message>
        <source>SRV: the entry that names the server</source>
        <translation>SRV：告知伺服器名稱的記錄</translation>
    </message>
    <message>
        <source>Where no server is set, Windows asks the name service (DNS) of its own network for _vlmcs._tcp. Without this entry it ends with 0x8007232B or 0x8007007B.</source>
        <translation>沒有設定伺服器時，Windows 會向所在網路的 DNS 查詢 _vlmcs._tcp。如果沒有這筆記錄，就會出現 0x8007232B 或 0x8007007B。</translation>
    </message>
    <message>
        <source>1688: the port of the activation server</source>
        <translation>1688：啟用伺服器的連接埠</translation>
    </message>
    <message>
        <source>Windows and Office reach the server through TCP port 1688. A firewall may close it although a ping is answered. Check 7 of this program tries it.</source>
        <translation>Windows 與 Office 透過 TCP 連接埠 1688 連到伺服器。即使 ping 有回應，防火牆也可能擋住它。本程式的檢查 7 會試著連線。</translation>
    </message>
    <message>
        <source>SLIC: the maker&apos;s mark in the firmware</source>
        <translation>SLIC：電腦廠商在韌體中的標記</translation>
    </message>
    <message>
        <source>A volume license is an upgrade: the computer has to have come with a suitable Windows. Older ones show it by a license table (SLIC) in the firmware. Where that lacks the Windows marker, it ends with 0xC004F035.</source>
        <translation>大量授權是升級授權：電腦要隨附合適的 Windows。較舊的電腦以韌體中的授權表 (SLIC) 證明；其中缺少 Windows 標記時，會出現 0xC004F035。</translation>
    </message>
    <message>
        <source>Grace period: the time until activation is due</source>
        <translation>寬限期：必須啟用之前的時間</translation>
    </message>
    <message>
        <source>A new Windows or Office works for some days without activation, and so does one whose 180 days are over. Afterwards it reminds you. Your documents are safe.</source>
        <translation>新的 Windows 或 Office 可以先使用一段時間再啟用，180 天期滿之後也是。之後會出現提醒。您的文件不受影響。</translation>
    </message>
    <message>
        <source>VPN: your organization&apos;s network from outside</source>
        <translation>VPN：從外面連進貴單位的網路</translation>
    </message>
    <message>
        <source>The activation server usually answers inside the network only. Through the VPN this computer is inside. For the activation itself a minute is enough.</source>
        <translation>啟用伺服器通常只在網路內部回應。透過 VPN，這台電腦就在內部。啟用本身只需要一分鐘。</translation>
    </message>
    <message>
        <source>The scripts of Windows do not run here</source>
        <translation>這裡無法執行 Windows 的指令碼</translation>
    </message>
    <message>
        <source>slmgr.vbs and ospp.vbs need VBScript, which is switched off or missing. Since Windows 11 24H2 it is an optional part of Windows. The license is not affected.</source>
        <translation>slmgr.vbs 與 ospp.vbs 需要 VBScript，而它已關閉或不存在。從 Windows 11 24H2 起，它是 Windows 的選用功能。授權不受影響。</translation>
    </message>
    <message>
        <source>The product is not activated</source>
        <translation>產品尚未啟用</translation>
    </message>
    <message>
        <source>The text says no more than that. Most often the activation server was not reached for a long time. Your documents are safe.</source>
        <translation>文字只說到這裡。最常見的原因是長時間沒有連到啟用伺服器。您的文件不受影響。</translation>
    </message>
    <message>
        <source>Proxy programs that answer in place of the network</source>
        <translation>代替網路回應的 Proxy 程式</translation>
    </message>
    <message>
        <source>Programs such as Clash take every connection in their TUN mode and give every name an address of their own (198.18...). A port then looks open although nobody is there.</source>
        <translation>像 Clash 這類程式在 TUN 模式下會攔下所有連線，並給每個名稱一個自己的位址 (198.18...)。這時連接埠看起來是開的，其實沒有人在。</translation>
    </message>
</context>
<context>
    <name>TunnelText</name>
    <message>
        <source>%1 is active on this computer and may take the connection elsewhere.</source>
        <extracomment>%1: names of VPN or proxy programs that do not belong to the organization.</extracomment>
        <translation>這部電腦上的 %1 正在運作，可能把連線帶到別處。</translation>
    </message>
    <message>
        <source>Disconnect %1, then check again.</source>
        <extracomment>%1: names of VPN or proxy programs that do not belong to the organization.</extracomment>
        <translation>請中斷 %1 的連線，然後再檢查一次。</translation>
    </message>
    <message>
        <source>A proxy program answers in place of the network</source>
        <translation>Proxy 程式代替網路回應</translation>
    </message>
    <message>
        <source>A proxy program on this computer, or on the router, takes every connection, so the activation server is never asked.</source>
        <translation>這部電腦或路由器上的 Proxy 程式攔下所有連線，因此問不到啟用伺服器。</translation>
    </message>
    <message>
        <source>Switch off the TUN mode of your proxy program, or quit the program.</source>
        <extracomment>&quot;TUN mode&quot; is the name of a switch in such programs.</extracomment>
        <translation>請關閉 Proxy 程式的 TUN 模式，或結束該程式。</translation>
    </message>
    <message>
        <source>%1 on this computer takes every connection, so the activation server is never asked.</source>
        <extracomment>%1: name of a proxy program, such as &quot;Clash&quot;.</extracomment>
        <translation>這部電腦上的 %1 攔下所有連線，因此問不到啟用伺服器。</translation>
    </message>
    <message>
        <source>Switch off the TUN mode of %1, or quit it.</source>
        <extracomment>%1: name of a proxy program, such as &quot;Clash&quot;. &quot;TUN mode&quot; is the name of a switch in it.</extracomment>
        <translation>請關閉 %1 的 TUN 模式，或結束它。</translation>
    </message>
</context>
<context>
    <name>UpdatesText</name>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1: name of a product; %2: a date.</extracomment>
        <translation>%1（自%2起）</translation>
    </message>
    <message>
        <source>Activated, but without security updates</source>
        <translation>已啟用，但沒有安全性更新</translation>
    </message>
    <message>
        <source>Microsoft no longer makes security updates for %1. Everything keeps working and stays activated.</source>
        <extracomment>%1: products and dates, such as &quot;Office LTSC Standard 2021 (since 13 October 2026)&quot;.</extracomment>
        <translation>Microsoft 已不再提供安全性更新：%1。一切仍可照常使用，也會維持啟用。</translation>
    </message>
    <message>
        <source>Ask which newer version your organization offers.</source>
        <translation>請詢問貴單位提供哪個較新的版本。</translation>
    </message>
    <message>
        <source>If your organization has extended security updates (ESU) in another way, nothing has to be done.</source>
        <translation>如果貴單位以其他方式取得延長安全性更新 (ESU)，就不需要做任何事。</translation>
    </message>
</context>
<context>
    <name>ValidityText</name>
    <message>
        <source>Your organization&apos;s agreement with Microsoft ended on %1. Please ask the helpdesk whether it was renewed.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>貴單位與微軟的授權合約已於 %1 到期。請向服務台確認是否已經續約。</translation>
    </message>
    <message>
        <source>Your organization&apos;s agreement with Microsoft ends on %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>貴單位與微軟的授權合約將於 %1 到期。</translation>
    </message>
    <message>
        <source>The yearly registration for this license is due on %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>這份授權每年都要登記，下次截止日是 %1。</translation>
    </message>
    <message>
        <source>What this program knows of your organization was valid until %1. Please ask the helpdesk for a newer one.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>本程式中的貴單位資料已於 %1 過期。請向服務台索取新版程式。</translation>
    </message>
    <message>
        <source>What this program knows of your organization is valid until %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>本程式中的貴單位資料有效至 %1。</translation>
    </message>
</context>
<context>
    <name>WindowText</name>
    <message>
        <source>Activation Assistant</source>
        <extracomment>Name of this program.</extracomment>
        <translation>啟用小幫手</translation>
    </message>
    <message>
        <source>%1 · screen %2</source>
        <extracomment>%1: name of this program; %2: number of a screen, &quot;1-2&quot;.</extracomment>
        <translation>%1 · 畫面 %2</translation>
    </message>
    <message>
        <source>Screen number</source>
        <extracomment>Caption over the number.</extracomment>
        <translation>畫面編號</translation>
    </message>
    <message>
        <source>Support code</source>
        <extracomment>Caption before the code.</extracomment>
        <translation>服務代碼</translation>
    </message>
    <message>
        <source>Practice computer: %1</source>
        <extracomment>%1: name of a practice computer.</extracomment>
        <translation>練習電腦：%1</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the button that changes the language.</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Looking for your organization …</source>
        <extracomment>Stands where the name of the organization will stand.</extracomment>
        <translation>正在確認貴單位…</translation>
    </message>
    <message>
        <source>Check the computer</source>
        <extracomment>First of the five steps.</extracomment>
        <translation>檢查電腦</translation>
    </message>
    <message>
        <source>Connect to the network</source>
        <extracomment>Second of the five steps.</extracomment>
        <translation>連上單位網路</translation>
    </message>
    <message>
        <source>Remove other Office</source>
        <extracomment>Third of the five steps.</extracomment>
        <translation>移除其他 Office</translation>
    </message>
    <message>
        <source>Activate</source>
        <extracomment>Fourth of the five steps.</extracomment>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Last of the five steps.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <extracomment>Read aloud; %1: &quot;2&quot;; %2: name of a step; %3: &quot;current step&quot;.</extracomment>
        <translation>步驟 %1，%2：%3</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>State of a step.</extracomment>
        <translation>目前步驟</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step.</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>State of a step.</extracomment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>still to come</source>
        <extracomment>State of a step.</extracomment>
        <translation>尚未進行</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button.</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button.</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button.</extracomment>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button.</extracomment>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Activate now</source>
        <extracomment>Button.</extracomment>
        <translation>立即啟用</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button, and what happens to a product.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close the programs</source>
        <extracomment>Button.</extracomment>
        <translation>關閉這些程式</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends a run.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Put back my settings</source>
        <extracomment>Button.</extracomment>
        <translation>還原我的設定</translation>
    </message>
    <message>
        <source>Only show my status</source>
        <extracomment>Button: shows what is activated.</extracomment>
        <translation>只看啟用狀態</translation>
    </message>
    <message>
        <source>Back to activation</source>
        <extracomment>Button.</extracomment>
        <translation>回到啟用</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <extracomment>Button.</extracomment>
        <translation>加到行事曆</translation>
    </message>
    <message>
        <source>Save report</source>
        <extracomment>Button.</extracomment>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <extracomment>Button.</extracomment>
        <translation>複製代碼</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button; %1: name of a program.</extracomment>
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>How to connect the VPN</source>
        <extracomment>Button.</extracomment>
        <translation>VPN 連線說明</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <extracomment>Button.</extracomment>
        <translation>開啟登入頁面</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Button.</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Button.</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>Close, and restart later</source>
        <extracomment>Button: closes the window; the person restarts the computer.</extracomment>
        <translation>關閉，稍後重新開機</translation>
    </message>
    <message>
        <source>checking …</source>
        <extracomment>Word at the end of a row.</extracomment>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>No. %1, %2: %3</source>
        <extracomment>Read aloud; %1: number of a row; %2: its title; %3: the word at its end.</extracomment>
        <translation>第 %1 項，%2：%3</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>What happens to a product.</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Said of a program.</extracomment>
        <translation>還開著</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · about %n minutes</source>
        <extracomment>What removing takes; %1: &quot;3.1 GB&quot;; %2: languages.</extracomment>
        <translation>
            <numerusform>%1 · %2 · 約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n minutes</source>
        <extracomment>What removing takes; %1: languages.</extracomment>
        <translation>
            <numerusform>%1 · 約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>Said of a product.</extracomment>
        <translation>保持不變</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <extracomment>Stands below the number.</extracomment>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation>五個步驟</translation>
    </message>
    <message>
        <source>List of checks</source>
        <translation>檢查清單</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>步驟清單</translation>
    </message>
    <message>
        <source>List of products</source>
        <translation>產品清單</translation>
    </message>
    <message>
        <source>List of open programs</source>
        <translation>開啟中的程式清單</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Name of a progress bar.</extracomment>
        <translation>進度</translation>
    </message>
    <message>
        <source>Windows asks for permission first</source>
        <extracomment>Read aloud with a button that carries a shield.</extracomment>
        <translation>Windows 會先詢問是否允許變更</translation>
    </message>
    <message>
        <source>When you press “Activate now”, Windows asks once for permission.</source>
        <translation>按下「立即啟用」後，Windows 會詢問一次是否允許變更。</translation>
    </message>
    <message>
        <source>This is done when you press “Activate now”.</source>
        <extracomment>Where Windows does not ask for permission.</extracomment>
        <translation>按下「立即啟用」後，就會進行這些步驟。</translation>
    </message>
    <message>
        <source>The activation server of %1</source>
        <extracomment>Below the step that names the server; %1: organization.</extracomment>
        <translation>%1 的啟用伺服器</translation>
    </message>
    <message>
        <source>If something goes wrong, changed settings can be put back.</source>
        <translation>萬一不順利，變更過的設定可以還原。</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds so far</source>
        <translation>
            <numerusform>已經過 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes so far</source>
        <translation>
            <numerusform>已經過 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows is asking for permission. Please choose Yes.</source>
        <translation>Windows 正在詢問是否允許變更，請選擇「是」。</translation>
    </message>
    <message>
        <source>Permission was not given, so nothing was changed. You can try again at any time.</source>
        <translation>沒有得到允許，所以沒有做任何變更。您隨時可以再試一次。</translation>
    </message>
    <message>
        <source>The part of this program that makes changes ended unexpectedly. What is marked as done stays done. Please check again; it goes on from there.</source>
        <translation>本程式中負責變更設定的部分意外結束了。標示為完成的項目會保留。請重新檢查，就會從那裡繼續。</translation>
    </message>
    <message>
        <source>An earlier run ended in the middle. You can simply go on, or have the settings put back.</source>
        <translation>上一次執行到一半就結束了。您可以直接繼續，也可以還原設定。</translation>
    </message>
    <message>
        <source>It stops at the next safe place. Really stop?</source>
        <translation>會在可以安全停止的地方停下來。確定要停止嗎？</translation>
    </message>
    <message>
        <source>A step is still running and stops at the next safe place. Close anyway?</source>
        <translation>還有步驟正在進行，會在可以安全停止的地方停下來。仍要關閉嗎？</translation>
    </message>
    <message>
        <source>Stopping at the next safe place …</source>
        <translation>正在停止，請稍候…</translation>
    </message>
    <message>
        <source>The restart is done. It goes on here.</source>
        <translation>已重新開機，從這裡繼續。</translation>
    </message>
    <message>
        <source>Waiting for the network. It goes on by itself as soon as you are connected.</source>
        <translation>正在等候網路，連上後會自動繼續。</translation>
    </message>
    <message>
        <source>The network was not seen within two minutes. Once you are connected, please check again.</source>
        <translation>兩分鐘內沒有偵測到網路。連上後，請重新檢查。</translation>
    </message>
    <message>
        <source>Your settings are as they were before.</source>
        <translation>設定已還原成原來的樣子。</translation>
    </message>
    <message>
        <source>Not everything could be put back. The rest is kept, so you can try again.</source>
        <translation>有些設定無法還原。剩下的都有紀錄，您可以再試一次。</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>沒有需要還原的設定。</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>報告在這裡：%1</translation>
    </message>
    <message>
        <source>The report cannot be saved here. Please choose another folder.</source>
        <translation>報告無法儲存在這裡，請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The support code is copied.</source>
        <translation>已複製服務代碼。</translation>
    </message>
    <message>
        <source>The calendar file is here: %1</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>行事曆檔案在這裡：%1</translation>
    </message>
    <message>
        <source>Renew the activation of %1</source>
        <extracomment>Title of a calendar entry; %1: name of a product.</extracomment>
        <translation>更新 %1 的啟用</translation>
    </message>
    <message>
        <source>Connect this computer to your organization&apos;s network and start this program.</source>
        <extracomment>Text of a calendar entry.</extracomment>
        <translation>請將這台電腦連上貴單位的網路，然後開啟本程式。</translation>
    </message>
    <message>
        <source>This could not be opened: %1</source>
        <extracomment>%1: name of a program, or address of a web page.</extracomment>
        <translation>無法開啟：%1</translation>
    </message>
    <message>
        <source>This is how the products on this computer are activated. Nothing is changed here.</source>
        <translation>這裡列出這台電腦上各產品的啟用狀態，不會做任何變更。</translation>
    </message>
    <message>
        <source>Reading the activation status …</source>
        <translation>正在讀取啟用狀態…</translation>
    </message>
    <message>
        <source>No licensed product was found on this computer.</source>
        <translation>這台電腦上找不到有授權的產品。</translation>
    </message>
    <message>
        <source>This computer cannot say what is activated.</source>
        <translation>這台電腦無法提供啟用狀態。</translation>
    </message>
    <message>
        <source>There is no site profile, so this program cannot activate anything. Your organization&apos;s helpdesk has the file; save it beside this program as %1.</source>
        <extracomment>%1: a file name.</extracomment>
        <translation>沒有單位設定檔，所以本程式無法進行啟用。貴單位的服務台有這個檔案；請存在本程式旁邊，檔名為 %1。</translation>
    </message>
    <message>
        <source>No. %1, %2</source>
        <extracomment>Read aloud; %1: number of a row; %2: its title; there is no word at its end.</extracomment>
        <translation>第 %1 項，%2</translation>
    </message>
    <message>
        <source>An earlier run ended while Office was being removed. The removal goes on by itself. Please wait ten minutes, then check again.</source>
        <translation>先前一次執行時，在移除 Office 的途中中斷了。移除作業會自行繼續。請等十分鐘，再重新檢查。</translation>
    </message>
    <message>
        <source>still asking …</source>
        <extracomment>Word at the end of a row: Windows was asked, and takes its time.</extracomment>
        <translation>還在等回應…</translation>
    </message>
    <message numerus="yes">
        <source>still asking, %n seconds</source>
        <extracomment>The same, and for how long; the number changes every second.</extracomment>
        <translation>
            <numerusform>還在等回應，已 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Right after a start Windows needs a while for this. The answer appears by itself.</source>
        <extracomment>Below a row that is still being asked.</extracomment>
        <translation>剛開機時，Windows 需要一些時間才能回答。有結果會自動顯示。</translation>
    </message>
    <message>
        <source>Windows has not answered for some minutes. Please wait a little and check again; if it stays like this, restart the computer.</source>
        <translation>Windows 好幾分鐘都沒有回應。請稍候再檢查一次；如果還是一樣，請重新啟動電腦。</translation>
    </message>
    <message numerus="yes">
        <source>Windows is still being asked, %n seconds so far. Right after a start this takes a while.</source>
        <translation>
            <numerusform>還在等 Windows 回應，已過 %n 秒。剛開機時需要一些時間。</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows has not answered. Please look again in a few minutes.</source>
        <translation>Windows 沒有回應，請過幾分鐘再看一次。</translation>
    </message>
    <message>
        <source>Nobody answered the question of Windows, so it went away after two minutes. Nothing was changed. You can try again at any time.</source>
        <translation>沒有人回應 Windows 的詢問，兩分鐘後它就關閉了。沒有變更任何設定。您隨時可以再試一次。</translation>
    </message>
    <message>
        <source>This program was started inside a zip file, where it cannot see what lies beside it. Please unpack the whole zip into a folder first, and start the program there.</source>
        <translation>本程式是在壓縮檔裡啟動的，看不到旁邊的檔案。請先把整個壓縮檔解壓縮到一個資料夾，再從那裡啟動本程式。</translation>
    </message>
    <message>
        <source>Contact the helpdesk</source>
        <extracomment>Button: says whom to ask, and writes to them where they have an address.</extracomment>
        <translation>聯絡服務台</translation>
    </message>
    <message>
        <source>Renew now</source>
        <extracomment>Button: activates again what ends soon or has ended.</extracomment>
        <translation>立即續期</translation>
    </message>
    <message>
        <source>Keep my subscription</source>
        <extracomment>Button: nothing of it is removed.</extracomment>
        <translation>保留我的訂閱</translation>
    </message>
    <message>
        <source>This is me</source>
        <extracomment>Button beside a group of people.</extracomment>
        <translation>這是我</translation>
    </message>
    <message>
        <source>I have not left yet</source>
        <extracomment>Button: still a member of the organization.</extracomment>
        <translation>我還沒離開</translation>
    </message>
    <message>
        <source>List of groups of people</source>
        <translation>身分清單</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Name of the field that a date is put into.</extracomment>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Activation has expired: renew now</source>
        <extracomment>Heading where the activation of a product is over.</extracomment>
        <translation>啟用已到期，請立即續期</translation>
    </message>
    <message>
        <source>Your documents are safe.</source>
        <translation>您的文件都安全無虞。</translation>
    </message>
    <message>
        <source>This cannot be put back: %1</source>
        <extracomment>%1: steps, such as &quot;Remove Microsoft 365; your documents stay&quot;.</extracomment>
        <translation>以下無法還原：%1</translation>
    </message>
    <message>
        <source>Please tell the helpdesk this, too: %1</source>
        <extracomment>Behind the place of the report; %1: what the organization wants to know, such as &quot;asset number&quot;.</extracomment>
        <translation>也請一併告訴服務台：%1</translation>
    </message>
    <message>
        <source>Tell them this support code; it says what happened: %1</source>
        <extracomment>%1: the support code, twelve digits.</extracomment>
        <translation>請告訴對方這個服務代碼，就能知道發生了什麼：%1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: an Office that was bought stays.</extracomment>
        <translation>保留它</translation>
    </message>
</context>
<context>
    <name>WindowsEditionText</name>
    <message>
        <source>computers with an ARM processor</source>
        <translation>使用 ARM 處理器的電腦</translation>
    </message>
    <message>
        <source>32-bit Windows</source>
        <translation>32 位元 Windows</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>虛擬機器</translation>
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
        <translation>這個 Windows</translation>
    </message>
    <message>
        <source>%1 can be activated</source>
        <extracomment>%1: &quot;Windows 11 Enterprise&quot;.</extracomment>
        <translation>%1 可以啟用</translation>
    </message>
    <message>
        <source>Windows Home cannot be activated here</source>
        <translation>Windows 家用版無法在這裡啟用</translation>
    </message>
    <message>
        <source>Organization licenses are only for the Pro, Education and Enterprise editions. Your Home edition goes on working as it is.</source>
        <translation>單位授權只適用於專業版、教育版與企業版。您的家用版可以照常使用。</translation>
    </message>
    <message>
        <source>Ask whether your organization offers an upgrade for this computer.</source>
        <translation>請詢問單位是否為這台電腦提供升級。</translation>
    </message>
    <message>
        <source>If you only need Office, ask how to get it for this computer.</source>
        <translation>如果您只需要 Office，請詢問這台電腦如何取得。</translation>
    </message>
    <message>
        <source>Windows is in S mode</source>
        <translation>Windows 處於 S 模式</translation>
    </message>
    <message>
        <source>In S mode Windows only takes programs from the Microsoft Store, so an organization license cannot be set up.</source>
        <translation>在 S 模式下，Windows 只接受 Microsoft Store 的程式，因此無法設定單位授權。</translation>
    </message>
    <message>
        <source>Open Settings, System, Activation, and choose to switch out of S mode. It is free, and it cannot be switched back.</source>
        <translation>請開啟「設定」、「系統」、「啟用」，選擇切換出 S 模式。這是免費的，但切換後無法再切回來。</translation>
    </message>
    <message>
        <source>This Windows is an evaluation version</source>
        <translation>這是 Windows 試用版</translation>
    </message>
    <message>
        <source>An evaluation version runs for a limited time and cannot be activated with an organization license.</source>
        <translation>試用版只能使用一段時間，無法以單位授權啟用。</translation>
    </message>
    <message>
        <source>Ask for the full version of Windows that your organization uses.</source>
        <translation>請向單位索取正式版的 Windows。</translation>
    </message>
    <message>
        <source>Before it is installed, keep a copy of your documents elsewhere.</source>
        <translation>安裝之前，請先把文件備份到其他地方。</translation>
    </message>
    <message>
        <source>Windows needs an update first</source>
        <translation>Windows 需要先更新</translation>
    </message>
    <message>
        <source>This is build %1; your organization needs build %2 or newer.</source>
        <extracomment>%1 and %2: build numbers of Windows, such as 19045.</extracomment>
        <translation>目前的組建是 %1；單位需要 %2 或更新的組建。</translation>
    </message>
    <message>
        <source>Open Settings, Windows Update, and install all updates.</source>
        <translation>請開啟「設定」、Windows Update，安裝所有更新。</translation>
    </message>
    <message>
        <source>Restart the computer and check again.</source>
        <translation>請重新開機，再檢查一次。</translation>
    </message>
    <message>
        <source>This edition of Windows is not included</source>
        <translation>這個 Windows 版本不在授權範圍內</translation>
    </message>
    <message>
        <source>Your organization&apos;s license does not include %1. Office can still be activated.</source>
        <extracomment>%1: &quot;Windows 11 Pro&quot;.</extracomment>
        <translation>單位的授權不包含 %1。Office 仍然可以啟用。</translation>
    </message>
    <message>
        <source>If you need Windows too, ask which edition fits.</source>
        <translation>如果您也需要 Windows，請詢問適用的版本。</translation>
    </message>
    <message>
        <source>This kind of computer is not included</source>
        <translation>這種電腦不在授權範圍內</translation>
    </message>
    <message>
        <source>Your organization does not offer activation here.</source>
        <translation>單位在這裡不提供啟用。</translation>
    </message>
    <message>
        <source>Ask which offer there is for this computer.</source>
        <translation>請詢問這台電腦可以使用的方案。</translation>
    </message>
    <message>
        <source>Your organization does not offer activation for %1.</source>
        <extracomment>%1: a kind of computer or Windows, such as &quot;virtual machines&quot;.</extracomment>
        <translation>單位不為%1提供啟用。</translation>
    </message>
    <message>
        <source>Windows is too old for this program</source>
        <translation>Windows 對本程式來說太舊</translation>
    </message>
    <message>
        <source>This is build %1; the program is made for Windows 10 version 1809 (build %2) or newer. Some things may not work here.</source>
        <extracomment>%1 and %2: build numbers of Windows, such as 17763.</extracomment>
        <translation>這是組建 %1；本程式適用於 Windows 10 1809 版（組建 %2）或更新版本。有些功能在這裡可能無法使用。</translation>
    </message>
    <message>
        <source>Windows on a Mac</source>
        <translation>Mac 上的 Windows</translation>
    </message>
</context>
</TS>
