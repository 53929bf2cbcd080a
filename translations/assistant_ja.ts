<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AdministratorText</name>
    <message>
        <source>This program may change settings</source>
        <translation>このプログラムは設定を変更できます</translation>
    </message>
    <message>
        <source>You are an administrator</source>
        <translation>管理者アカウントです</translation>
    </message>
    <message>
        <source>Windows will ask for your permission once, when it is needed.</source>
        <translation>必要なときに、Windows が一度だけ確認を求めます。</translation>
    </message>
    <message>
        <source>Somebody with administrator rights types a password</source>
        <translation>管理者の権限を持つ人がパスワードを入力します</translation>
    </message>
    <message>
        <source>Your account may look at everything here. Before something is changed, Windows asks for the name and password of an administrator.</source>
        <translation>お使いのアカウントでは、ここにあるものをすべて見ることができます。変更する前に、Windows が管理者の名前とパスワードを求めます。</translation>
    </message>
    <message>
        <source>If that is not you, ask the person who looks after this computer to come and type it. Then simply go on.</source>
        <translation>ご自身が管理者でない場合は、この PC を管理している人に来て入力してもらってください。そのあとは、そのまま続けられます。</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>Administrator rights</source>
        <translation>管理者の権限</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Other Office products</source>
        <translation>ほかの Office 製品</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>認証サービス</translation>
    </message>
    <message>
        <source>Licensing service</source>
        <translation>ライセンス サービス</translation>
    </message>
    <message>
        <source>Organization&apos;s network</source>
        <translation>組織のネットワーク</translation>
    </message>
    <message>
        <source>Open Office programs</source>
        <translation>開いている Office プログラム</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>サーバーへの接続</translation>
    </message>
    <message>
        <source>Windows and Office</source>
        <translation>Windows と Office</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイム ゾーン</translation>
    </message>
    <message>
        <source>Windows edition</source>
        <translation>Windows のエディション</translation>
    </message>
</context>
<context>
    <name>CheckQuestion</name>
    <message>
        <source>May this account change the computer, or can it be allowed to by confirming?</source>
        <translation>このアカウントで PC の設定を変更できますか。確認すれば変更できますか。</translation>
    </message>
    <message>
        <source>Can this edition and version of Windows use the organization&apos;s license?</source>
        <translation>この Windows のエディションとバージョンで、組織のライセンスを使えますか。</translation>
    </message>
    <message>
        <source>Is the time zone the one of the organization?</source>
        <translation>タイム ゾーンは組織と同じですか。</translation>
    </message>
    <message>
        <source>Does the clock agree with the organization&apos;s time servers? Activation fails when it is hours off.</source>
        <translation>時計は組織の時刻サーバーと合っていますか。何時間もずれていると、ライセンス認証できません。</translation>
    </message>
    <message>
        <source>Does the network know the name of the activation server?</source>
        <translation>ネットワークは認証サーバーの名前を知っていますか。</translation>
    </message>
    <message>
        <source>Is the computer on the organization&apos;s network, or connected to it by VPN?</source>
        <translation>PC は組織のネットワーク内にありますか。または VPN で接続していますか。</translation>
    </message>
    <message>
        <source>Can the activation server be reached on its port?</source>
        <translation>認証サーバーのポートに接続できますか。</translation>
    </message>
    <message>
        <source>Is it really an activation service that answers there?</source>
        <translation>そこで応答しているのは本当に認証サービスですか。</translation>
    </message>
    <message>
        <source>Does Windows&apos; own licensing service answer in time?</source>
        <translation>Windows のライセンス サービスは時間内に応答しますか。</translation>
    </message>
    <message>
        <source>Which products are installed, and which of them can the organization activate?</source>
        <translation>どの製品がインストールされていて、組織でライセンス認証できるのはどれですか。</translation>
    </message>
    <message>
        <source>Is there another Office, such as a trial version, that keeps the organization&apos;s Office from being activated?</source>
        <translation>試用版など、組織の Office のライセンス認証を妨げるほかの Office はありますか。</translation>
    </message>
    <message>
        <source>Are Office programs open, does Windows wait for a restart, was Office ever opened?</source>
        <translation>Office プログラムは開いていますか。Windows は再起動を待っていますか。Office を開いたことはありますか。</translation>
    </message>
    <message>
        <source>Did the maker of the computer mark it for a Windows license? It only explains an error; nothing depends on it.</source>
        <translation>PC のメーカーは Windows ライセンスのマーカーを付けていますか。エラーの説明に使うだけで、ほかには影響しません。</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>The clock is not right</source>
        <translation>時計が合っていません</translation>
    </message>
    <message>
        <source>The clock is %1 fast</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>時計が %1進んでいます</translation>
    </message>
    <message>
        <source>The clock is %1 slow</source>
        <translation>時計が %1遅れています</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>時計は合っています</translation>
    </message>
    <message>
        <source>It differs from the correct time by %1.</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>正しい時刻との差は %1です。</translation>
    </message>
    <message>
        <source>Activation still works; it stops at a difference of %1.</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>今はまだライセンス認証できます。差が %1になると、できなくなります。</translation>
    </message>
    <message>
        <source>Let this program set the clock.</source>
        <translation>このプログラムで時計を合わせてください。</translation>
    </message>
    <message>
        <source>The activation server compares clocks in universal time (UTC) and turns away computers that are %1 or more off.</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>認証サーバーは協定世界時 (UTC) で時計を比べ、%1以上ずれている PC を受け付けません。</translation>
    </message>
    <message>
        <source>If it is wrong again after the next start, the small battery inside the computer may be empty; ask for help.</source>
        <translation>次に起動したときにまたずれていたら、PC の中の小さな電池が切れているのかもしれません。ご相談ください。</translation>
    </message>
    <message>
        <source>The time zone makes the clock wrong</source>
        <translation>タイム ゾーンが原因で時計がずれています</translation>
    </message>
    <message>
        <source>The clock shows the right time, but the computer believes it is in %1. In universal time (UTC), which is what counts, it is therefore %2 off.</source>
        <extracomment>%1: &quot;Los Angeles (UTC-8)&quot;; %2: a duration.</extracomment>
        <translation>表示されている時刻は合っていますが、PC のタイム ゾーンは%1 です。そのため、実際に比べる協定世界時 (UTC) では %2ずれています。</translation>
    </message>
    <message>
        <source>Let this program set the time zone to %1 first, and then the clock.</source>
        <extracomment>%1: &quot;Taipei (UTC+8)&quot;.</extracomment>
        <translation>このプログラムで、まずタイム ゾーンを%1 に設定し、次に時計を合わせてください。</translation>
    </message>
    <message>
        <source>It is not certain what time it is</source>
        <translation>現在の時刻がはっきりしません</translation>
    </message>
    <message>
        <source>The time servers are %1 apart, so this program does not touch the clock.</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>時刻サーバーどうしが %1ずれているため、このプログラムは時計を変更しません。</translation>
    </message>
    <message>
        <source>Compare the clock with your telephone. If it is right, you can go on.</source>
        <translation>お手元の電話の時刻と比べてください。合っていれば、先へ進めます。</translation>
    </message>
    <message>
        <source>The clock could not be compared</source>
        <translation>時計を比べられませんでした</translation>
    </message>
    <message>
        <source>No time server answered. This alone does not stop activation.</source>
        <translation>応答した時刻サーバーがありません。これだけでライセンス認証ができなくなることはありません。</translation>
    </message>
    <message>
        <source>The network&apos;s clock differs by %1</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>ネットワークの時計との差: %1</translation>
    </message>
    <message>
        <source>It follows your organization&apos;s network. Activation still works.</source>
        <translation>所属組織のネットワークの時刻に合わせています。このままライセンス認証できます。</translation>
    </message>
    <message>
        <source>The network&apos;s clock is %1 off</source>
        <extracomment>%1: a duration.</extracomment>
        <translation>ネットワークの時計が %1ずれています</translation>
    </message>
    <message>
        <source>It follows your organization&apos;s network, so this program does not touch it. Activation works if the server has the same time.</source>
        <translation>所属組織のネットワークの時刻に合わせているため、このプログラムは時計を変更しません。サーバーが同じ時刻なら、ライセンス認証できます。</translation>
    </message>
    <message>
        <source>If activation does not work, ask for help.</source>
        <translation>ライセンス認証できないときは、お問い合わせください。</translation>
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
        <translation>ソウル</translation>
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
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <translation>ロサンゼルス</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>ニューヨーク</translation>
    </message>
    <message>
        <source>London</source>
        <translation>ロンドン</translation>
    </message>
    <message>
        <source>Berlin, Rome</source>
        <translation>ベルリン、ローマ</translation>
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
        <translation>学生</translation>
    </message>
    <message>
        <source>graduates</source>
        <extracomment>A group of people, inside a sentence.</extracomment>
        <translation>卒業生</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>その後、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Connect to your organization&apos;s network.</source>
        <translation>所属組織のネットワークに接続してください。</translation>
    </message>
    <message>
        <source>Connect to your organization&apos;s network, or turn on %1.</source>
        <extracomment>%1: name of the VPN.</extracomment>
        <translation>所属組織のネットワークに接続するか、%1をオンにしてください。</translation>
    </message>
    <message>
        <source>The helpdesk of your organization can help.</source>
        <translation>所属組織のヘルプデスクがお手伝いします。</translation>
    </message>
    <message>
        <source>%1 can help: telephone %2, extension %3.</source>
        <extracomment>%1: name of a helpdesk; %2: telephone number; %3: extension.</extracomment>
        <translation>%1がお手伝いします (電話 %2、内線 %3)。</translation>
    </message>
    <message>
        <source>%1 can help: telephone %2.</source>
        <extracomment>%1: name of a helpdesk; %2: telephone number.</extracomment>
        <translation>%1がお手伝いします (電話 %2)。</translation>
    </message>
    <message>
        <source>%1 can help: extension %2.</source>
        <extracomment>%1: name of a helpdesk; %2: extension inside the organization&apos;s telephone system.</extracomment>
        <translation>%1がお手伝いします (内線 %2)。</translation>
    </message>
    <message>
        <source>%1 can help: e-mail %2</source>
        <extracomment>%1: name of a helpdesk; %2: e-mail address.</extracomment>
        <translation>%1がお手伝いします (メール %2)</translation>
    </message>
    <message>
        <source>%1 can help.</source>
        <extracomment>%1: name of a helpdesk.</extracomment>
        <translation>%1がお手伝いします。</translation>
    </message>
    <message>
        <source>You can solve this yourself.</source>
        <translation>ご自身で解決できます。</translation>
    </message>
    <message>
        <source>The administrators of the KMS host have to solve this; the helpdesk passes it on to them.</source>
        <translation>KMS ホストの管理者による対応が必要です。ヘルプデスクが取り次ぎます。</translation>
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
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
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
        <translation>すでに所属組織のネットワークに接続しています。ヘルプデスクにお知らせください。</translation>
    </message>
</context>
<context>
    <name>ConflictingOfficeText</name>
    <message>
        <source>another Office</source>
        <extracomment>Stands where product names would stand, in the middle of a sentence.</extracomment>
        <translation>ほかの Office</translation>
    </message>
    <message>
        <source>No other Office is in the way</source>
        <translation>妨げになるほかの Office はありません</translation>
    </message>
    <message>
        <source>Another Office is in the way</source>
        <translation>ほかの Office が妨げになっています</translation>
    </message>
    <message>
        <source>As long as this is installed, your organization&apos;s Office cannot be activated: %1. Your documents and mail stay when it is removed.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>この製品がある間は、所属組織の Office をライセンス認証できません: %1。削除しても、文書とメールは残ります。</translation>
    </message>
    <message>
        <source>Save your work, then let this program remove it.</source>
        <translation>作業中のファイルを保存してから、このプログラムで削除してください。</translation>
    </message>
    <message>
        <source>Do you use this Office subscription?</source>
        <translation>この Office サブスクリプションをお使いですか。</translation>
    </message>
    <message>
        <source>%1: this is a subscription, and it cannot stay beside your organization&apos;s Office.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>%1: これはサブスクリプションで、所属組織の Office と一緒に使うことはできません。</translation>
    </message>
    <message>
        <source>If you use it, keep it: it is activated by signing in, and nothing is removed.</source>
        <translation>お使いなら、そのまま残してください。サインインで認証され、何も削除しません。</translation>
    </message>
    <message>
        <source>Another Office is in the way, but has to stay</source>
        <translation>ほかの Office が妨げになっていますが、削除できません</translation>
    </message>
    <message>
        <source>Your organization does not want this program to remove it: %1.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>所属組織の方針により、このプログラムでは削除しません: %1。</translation>
    </message>
    <message>
        <source>Ask which Office is meant for this computer.</source>
        <translation>この PC でどの Office を使うのか、お問い合わせください。</translation>
    </message>
    <message>
        <source>Your Office subscription stays</source>
        <translation>お使いの Office サブスクリプションは残ります</translation>
    </message>
    <message>
        <source>It is activated by signing in with your account; nothing is removed.</source>
        <translation>アカウントでサインインすると認証されます。何も削除しません。</translation>
    </message>
    <message>
        <source>The Office products get along</source>
        <translation>これらの Office 製品は一緒に使えます</translation>
    </message>
    <message>
        <source>This may stay: %1.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>残してかまいません: %1。</translation>
    </message>
    <message>
        <source>If not, let this program remove it. The subscription itself is not cancelled.</source>
        <translation>お使いでなければ、このプログラムで削除してください。サブスクリプション自体は解約されません。</translation>
    </message>
    <message>
        <source>Please remove the Office from the Microsoft Store</source>
        <translation>Microsoft Store の Office を削除してください</translation>
    </message>
    <message>
        <source>As long as this is installed, your organization&apos;s Office cannot be activated: %1. Only Windows itself can remove it. Your documents and mail stay.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>この製品がある間は、所属組織の Office をライセンス認証できません: %1。削除できるのは Windows だけです。文書とメールは残ります。</translation>
    </message>
    <message>
        <source>Open Settings in Windows, choose Apps, and uninstall it there.</source>
        <extracomment>Settings, Apps: as Windows calls them.</extracomment>
        <translation>Windows の「設定」を開き、「アプリ」を選んで、そこで削除してください。</translation>
    </message>
    <message>
        <source>Somebody has signed in to it on this computer.</source>
        <translation>この PC でサインインして使っている方がいます。</translation>
    </message>
    <message>
        <source>Nobody has signed in to it with this account of Windows; perhaps the maker of the computer has put it there.</source>
        <translation>この Windows アカウントではまだ誰もサインインしていません。PC のメーカーが入れたものかもしれません。</translation>
    </message>
    <message>
        <source>Do you still want this Office?</source>
        <translation>この Office はまだ必要ですか。</translation>
    </message>
    <message>
        <source>%1: this is activated for good; it was bought, or came with the computer. It cannot stay beside your organization&apos;s Office.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>%1: 永続的にライセンス認証されています。購入したもの、または PC に付属していたものです。所属組織の Office と一緒には使えません。</translation>
    </message>
    <message>
        <source>If you use it, keep it; nothing is removed.</source>
        <translation>お使いでしたら、そのまま残してください。何も削除しません。</translation>
    </message>
    <message>
        <source>If not, let this program remove it. Its license is lost with it, unless you have its product key or the account it belongs to.</source>
        <translation>不要でしたら、このプログラムで削除してください。プロダクト キーや登録したアカウントがない場合、ライセンスも一緒に失われます。</translation>
    </message>
    <message>
        <source>32-bit</source>
        <extracomment>A kind of Office, in the middle of a sentence.</extracomment>
        <translation>32 ビット</translation>
    </message>
    <message>
        <source>64-bit</source>
        <translation>64 ビット</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 is %4. Office, Visio and Project have to be of one kind.</source>
        <extracomment>%1 and %3: product names; %2 and %4: &quot;32-bit&quot; or &quot;64-bit&quot;.</extracomment>
        <translation>%1 は %2、%3 は %4 です。Office、Visio、Project は同じ種類にそろえる必要があります。</translation>
    </message>
    <message>
        <source>32-bit and 64-bit Office do not go together</source>
        <translation>32 ビットと 64 ビットの Office は一緒に使えません</translation>
    </message>
    <message>
        <source>Ask the helpdesk for both in the same kind; then one of them is installed again.</source>
        <translation>ヘルプデスクに同じ種類のものを依頼してください。そのうえで、どちらか一方を入れ直します。</translation>
    </message>
    <message>
        <source>%1 is %2; your organization provides the %3 one. It can be activated all the same.</source>
        <extracomment>%1: product names; %2 and %3: &quot;32-bit&quot; or &quot;64-bit&quot;.</extracomment>
        <translation>%1 は %2 です。所属組織が提供しているのは %3 のほうです。このままでもライセンス認証はできます。</translation>
    </message>
    <message>
        <source>Your organization provides another kind of Office</source>
        <translation>所属組織が提供しているのは別の種類の Office です</translation>
    </message>
    <message>
        <source>If you install it again one day, take the one that your organization provides.</source>
        <translation>今後入れ直すときは、所属組織が提供しているものをお使いください。</translation>
    </message>
</context>
<context>
    <name>CtlHelp</name>
    <message>
        <source>Looks whether anything stands in the way of activation. Changes nothing.</source>
        <translation>ライセンス認証を妨げるものがないか確認します。何も変更しません。</translation>
    </message>
    <message>
        <source>Shows every product, its state and how many days are left.</source>
        <translation>製品ごとに、状態と残り日数を表示します。</translation>
    </message>
    <message>
        <source>Shows what will be done, asks, and then activates. Needs administrator rights.</source>
        <translation>行う内容を示し、確認してからライセンス認証します。管理者の権限が必要です。</translation>
    </message>
    <message>
        <source>Shows what “activate” would do. Changes nothing.</source>
        <translation>「activate」で行う内容を表示します。何も変更しません。</translation>
    </message>
    <message>
        <source>Puts back the settings that were changed.</source>
        <translation>変更した設定を元に戻します。</translation>
    </message>
    <message>
        <source>Says what an error code, a check or a support code means and what to do.</source>
        <translation>エラー コード、確認項目、サポート コードの意味と対処を説明します。</translation>
    </message>
    <message>
        <source>Says what a caller sees who reads out this support code.</source>
        <translation>このサポート コードを読み上げた方が何を見ているかを説明します。</translation>
    </message>
    <message>
        <source>Examines a site profile, prints the JSON Schema of site profiles, or shows the profile in use.</source>
        <translation>組織のプロファイルの検査、JSON Schema の出力、使用中のプロファイルの表示を行います。</translation>
    </message>
    <message>
        <source>Makes a copy of the program that carries a site profile inside.</source>
        <translation>組織のプロファイルを組み込んだプログラムのコピーを作ります。</translation>
    </message>
    <message>
        <source>Writes a report for the helpdesk, without names, addresses and keys.</source>
        <translation>ヘルプデスク向けの報告書を作ります。名前、アドレス、キーは含みません。</translation>
    </message>
    <message>
        <source>Shows how a command is used.</source>
        <translation>コマンドの使い方を表示します。</translation>
    </message>
    <message>
        <source>use this site profile</source>
        <translation>この組織のプロファイルを使う</translation>
    </message>
    <message>
        <source>work on a practice computer; nothing here is changed</source>
        <translation>練習用 PC で行い、この PC は変更しない</translation>
    </message>
    <message>
        <source>who the computer belongs to</source>
        <translation>この PC を使う人の区分</translation>
    </message>
    <message>
        <source>last day as a member of the organization, for graduates</source>
        <translation>卒業生の在籍最終日</translation>
    </message>
    <message>
        <source>speak this language</source>
        <translation>この言語で表示する</translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>JSON オブジェクト 1 つで答える</translation>
    </message>
    <message>
        <source>say nothing but what went wrong</source>
        <translation>問題があったときだけ表示する</translation>
    </message>
    <message>
        <source>append a record of questions and answers to this file, without names, addresses and keys</source>
        <translation>問い合わせと応答の記録をこのファイルに追記する (名前、アドレス、キーは含まない)</translation>
    </message>
    <message>
        <source>end after this many seconds at the latest</source>
        <translation>遅くともこの秒数で終了する</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>このヘルプを表示する</translation>
    </message>
    <message>
        <source>show the version of the program</source>
        <translation>プログラムのバージョンを表示する</translation>
    </message>
    <message>
        <source>only these checks and those they need; numbers or names</source>
        <translation>指定した項目と、それに必要な項目だけ確認する (番号または名前)</translation>
    </message>
    <message>
        <source>wait up to two minutes for the network to come up</source>
        <translation>ネットワークがつながるまで最大 2 分待つ</translation>
    </message>
    <message>
        <source>remove Office products that are in the way</source>
        <translation>妨げになる Office 製品を削除する</translation>
    </message>
    <message>
        <source>do not ask; the site profile answers what else would be asked</source>
        <translation>確認しない。ほかの質問には組織のプロファイルが答える</translation>
    </message>
    <message>
        <source>only show what would be put back</source>
        <translation>元に戻す内容だけ表示する</translation>
    </message>
    <message>
        <source>write to this place</source>
        <translation>ここに書き込む</translation>
    </message>
    <message>
        <source>done, or nothing is wrong</source>
        <translation>完了した、または問題がない</translation>
    </message>
    <message>
        <source>problems were found, or not everything is activated</source>
        <translation>問題がある、またはすべては認証されていない</translation>
    </message>
    <message>
        <source>wrong usage, or a site profile that is not valid</source>
        <translation>使い方の誤り、または組織のプロファイルが正しくない</translation>
    </message>
    <message>
        <source>administrator rights are needed</source>
        <translation>管理者の権限が必要</translation>
    </message>
    <message>
        <source>cancelled, or the time was over</source>
        <translation>中止した、または時間切れ</translation>
    </message>
    <message>
        <source>a fault of this program</source>
        <translation>このプログラムの不具合</translation>
    </message>
    <message>
        <source>Activates Windows and Office with your organization&apos;s own license.</source>
        <translation>所属組織のライセンスで Windows と Office をライセンス認証します。</translation>
    </message>
    <message>
        <source>How to use it:</source>
        <extracomment>Heading over the syntax of a command.</extracomment>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>すべてのコマンドに共通のオプション:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>終了コード:</translation>
    </message>
    <message>
        <source>Lists the practice computers, tells the story of one, restarts one, or lets them begin anew.</source>
        <translation>練習用 PC の一覧、状況の説明、再起動、または最初からのやり直しです。</translation>
    </message>
    <message>
        <source>Writes down what this Windows says, without names, addresses and keys, or shows what has changed since then. Changes nothing.</source>
        <translation>この Windows が示す内容を、名前、アドレス、キーを除いて記録します。その後の変化を表示することもできます。何も変更しません。</translation>
    </message>
    <message>
        <source>show what has changed since this recording</source>
        <translation>この記録のあとに変わったものを表示します</translation>
    </message>
    <message>
        <source>go through the steps that only a person can do, and record before and after each</source>
        <translation>人にしかできない手順を順に進め、各手順の前後を記録します</translation>
    </message>
    <message>
        <source>only these products: windows, office, project, visio, or part of a name</source>
        <translation>これらの製品だけを対象にする: windows、office、project、visio、または名前の一部</translation>
    </message>
    <message>
        <source>take all: every check and every error code, or both programs</source>
        <translation>すべての確認とエラー コード、または両方のプログラムを対象にする</translation>
    </message>
    <message>
        <source>replace a file that exists already</source>
        <translation>すでにあるファイルを置き換える</translation>
    </message>
    <message>
        <source>remove them even where one is a subscription that somebody may be using</source>
        <translation>使用中かもしれないサブスクリプションがあっても削除する</translation>
    </message>
    <message>
        <source>answer what the helpdesk wants to know with every report, such as asset=4711</source>
        <translation>レポートごとにヘルプデスクが知りたいことに答える (例: asset=4711)</translation>
    </message>
</context>
<context>
    <name>CtlText</name>
    <message>
        <source>Please name a command.</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>ここに「%1」というオプションはありません。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」のことでしょうか。</translation>
    </message>
    <message>
        <source>Something has to follow “%1”.</source>
        <extracomment>%1: an option such as --profile.</extracomment>
        <translation>「%1」の後に値が必要です。</translation>
    </message>
    <message>
        <source>“%1” stands alone; nothing may follow it.</source>
        <extracomment>%1: an option such as --yes.</extracomment>
        <translation>「%1」は単独で使います。後に何も付けません。</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <extracomment>%1: syntax of what is missing, such as &quot;list | show NAME&quot;.</extracomment>
        <translation>足りないものがあります: %1</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」は余分です。</translation>
    </message>
    <message>
        <source>This command needs “%1”.</source>
        <extracomment>%1: an option such as --out.</extracomment>
        <translation>このコマンドには「%1」が必要です。</translation>
    </message>
    <message>
        <source>How to use it: %1</source>
        <extracomment>%1: a command line.</extracomment>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>The program does not speak “%1”. It speaks: %2</source>
        <extracomment>%1: what was typed; %2: the languages there are.</extracomment>
        <translation>このプログラムは「%1」に対応していません。対応する言語: %2</translation>
    </message>
    <message>
        <source>There is no role “%1”. There are: %2</source>
        <extracomment>%1: what was typed; %2: the roles there are.</extracomment>
        <translation>「%1」という区分はありません。使える区分: %2</translation>
    </message>
    <message>
        <source>“%1” is not a date. Please write it like 2026-06-30.</source>
        <translation>「%1」は日付ではありません。2026-06-30 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds.</source>
        <translation>「%1」は秒数ではありません。</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <translation>「%1」という確認項目はありません。</translation>
    </message>
    <message>
        <source>“%1” is neither an error code nor a check nor a support code.</source>
        <translation>「%1」は、エラー コードでも確認項目でもサポート コードでもありません。</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Possible is: %2</source>
        <extracomment>%1: what was typed; %2: what is possible.</extracomment>
        <translation>ここで「%1」は使えません。使えるもの: %2</translation>
    </message>
    <message>
        <source>There is no practice computer “%1”.</source>
        <translation>「%1」という練習用 PC はありません。</translation>
    </message>
    <message>
        <source>Nobody is here to say yes, so nothing was changed. Add --yes to go ahead without asking.</source>
        <translation>確認する人がいないため、何も変更していません。確認せずに進めるには --yes を付けてください。</translation>
    </message>
    <message>
        <source>It is not possible to write here: %1</source>
        <extracomment>%1: path of a file or folder.</extracomment>
        <translation>ここには書き込めません: %1</translation>
    </message>
    <message>
        <source>There is no program here: %1</source>
        <translation>ここにプログラムはありません: %1</translation>
    </message>
    <message>
        <source>There is no site profile, so the program does not know your organization.</source>
        <translation>組織のプロファイルがないため、このプログラムは所属組織を判断できません。</translation>
    </message>
    <message>
        <source>Your organization&apos;s helpdesk or software page has the file. Save it beside this program as %1, or name it with --profile.</source>
        <extracomment>%1: a file name.</extracomment>
        <translation>このファイルは、所属組織のヘルプデスクまたはソフトウェアのページで入手できます。このプログラムと同じ場所に %1 として保存するか、--profile で指定してください。</translation>
    </message>
    <message>
        <source>The site profile inside this program is damaged. Please get the program anew from your organization.</source>
        <translation>このプログラムに組み込まれた組織のプロファイルが壊れています。所属組織からプログラムを入手し直してください。</translation>
    </message>
    <message>
        <source>The site profile is valid: %1</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>組織のプロファイルは正しい内容です: %1</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>組織: %1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>サービス: %1</translation>
    </message>
    <message>
        <source>Site profile: %1</source>
        <extracomment>%1: path of the site profile.</extracomment>
        <translation>組織のプロファイル: %1</translation>
    </message>
    <message>
        <source>Activation server: %1</source>
        <extracomment>%1: host and port of the KMS host.</extracomment>
        <translation>認証サーバー: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <extracomment>%1: SHA-256 in hexadecimal digits.</extracomment>
        <translation>フィンガープリント: %1</translation>
    </message>
    <message>
        <source>Activation server: named by the network (DNS)</source>
        <translation>認証サーバー: ネットワーク (DNS) から取得</translation>
    </message>
    <message>
        <source>Activation server: set by the organization beforehand</source>
        <translation>認証サーバー: 組織があらかじめ設定</translation>
    </message>
    <message>
        <source>%1 now carries the site profile of %2.</source>
        <extracomment>%1: path of the copy; %2: organization.</extracomment>
        <translation>%1 に%2のプロファイルを組み込みました。</translation>
    </message>
    <message>
        <source>Practice computer “%1”: nothing on the real computer is changed.</source>
        <extracomment>%1: name of a practice computer.</extracomment>
        <translation>練習用 PC「%1」: 実際の PC は何も変更しません。</translation>
    </message>
    <message>
        <source>Checking the computer …</source>
        <translation>PC を確認しています…</translation>
    </message>
    <message>
        <source>Waiting for the network. Ctrl+C ends it.</source>
        <translation>ネットワークを待っています。Ctrl+C で終了します。</translation>
    </message>
    <message>
        <source>Nothing stands in the way of activation.</source>
        <translation>ライセンス認証を妨げるものはありません。</translation>
    </message>
    <message>
        <source>Activation is possible. There is some advice above.</source>
        <translation>ライセンス認証できます。上の助言もご覧ください。</translation>
    </message>
    <message>
        <source>Something has to be put right before activation.</source>
        <translation>ライセンス認証の前に、対応が必要なことがあります。</translation>
    </message>
    <message>
        <source>Not everything could be checked.</source>
        <translation>確認できない項目がありました。</translation>
    </message>
    <message>
        <source>Screen %1 · support code %2</source>
        <extracomment>%1: number of a screen, &quot;1-2&quot;; %2: support code, twelve digits.</extracomment>
        <translation>画面 %1 · サポート コード %2</translation>
    </message>
    <message>
        <source>An earlier run was cut off in the middle. “activationctl undo” can put the settings back.</source>
        <translation>前回の実行が途中で中断されました。「activationctl undo」で設定を元に戻せます。</translation>
    </message>
    <message>
        <source>This will be done:</source>
        <translation>次のことを行います:</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>行うことはありません。</translation>
    </message>
    <message>
        <source>This stands in the way and has to be put right first:</source>
        <translation>先に対応が必要です:</translation>
    </message>
    <message>
        <source>With %1 the program removes the Office products that are in the way.</source>
        <extracomment>%1: an option.</extracomment>
        <translation>%1 を付けると、妨げになっている Office 製品を削除します。</translation>
    </message>
    <message>
        <source>Go ahead? [y/N] </source>
        <extracomment>Question before changes are made; [y/N] are the keys and stay as they are.</extracomment>
        <translation>進めますか。[y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Administrator rights are needed. Right-click “Terminal” or “Command Prompt”, choose “Run as administrator”, and repeat the command there.</source>
        <translation>管理者の権限が必要です。「ターミナル」または「コマンド プロンプト」を右クリックして「管理者として実行」を選び、そこでコマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Administrator rights are needed, and this account has none. Somebody with an administrator account has to run the command.</source>
        <translation>管理者の権限が必要ですが、このアカウントにはありません。管理者アカウントをお持ちの方がコマンドを実行してください。</translation>
    </message>
    <message>
        <source>This computer cannot say what is activated.</source>
        <translation>この PC では、ライセンス認証の状態がわかりません。</translation>
    </message>
    <message>
        <source>No licensed product was found on this computer.</source>
        <translation>この PC に、ライセンスのある製品は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Products:</source>
        <translation>製品:</translation>
    </message>
    <message>
        <source>To put the settings back: %1</source>
        <extracomment>%1: a command line.</extracomment>
        <translation>設定を元に戻すには: %1</translation>
    </message>
    <message>
        <source>This can be put back:</source>
        <translation>元に戻せるもの:</translation>
    </message>
    <message>
        <source>%1 (changed %2)</source>
        <extracomment>%1: what would be done; %2: when the change was made.</extracomment>
        <translation>%1 (変更日時: %2)</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>The settings are as they were before.</source>
        <translation>設定は元に戻りました。</translation>
    </message>
    <message>
        <source>Not everything could be put back. The rest is kept for the next “activationctl undo”.</source>
        <translation>一部は元に戻せませんでした。残りは次の「activationctl undo」のために取ってあります。</translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <extracomment>%1: number of a check; %2: its name.</extracomment>
        <translation>確認 %1: %2</translation>
    </message>
    <message>
        <source>The caller sees screen %1: %2</source>
        <extracomment>%1: number of a screen, &quot;1-2&quot;; %2: what stands on it.</extracomment>
        <translation>相手の画面 %1: %2</translation>
    </message>
    <message>
        <source>First problem, check %1 (%2): %3</source>
        <extracomment>%1: number of a check; %2: its name; %3: what it found.</extracomment>
        <translation>最初の問題、確認 %1 (%2): %3</translation>
    </message>
    <message>
        <source>No check stands in the way.</source>
        <translation>妨げになっている確認項目はありません。</translation>
    </message>
    <message>
        <source>Last error %1: %2</source>
        <extracomment>%1: error code; %2: what it means.</extracomment>
        <translation>最後のエラー %1: %2</translation>
    </message>
    <message>
        <source>On the computer: %1</source>
        <extracomment>%1: names of products.</extracomment>
        <translation>PC にある製品: %1</translation>
    </message>
    <message>
        <source>The program has administrator rights.</source>
        <translation>プログラムに管理者の権限があります。</translation>
    </message>
    <message>
        <source>The caller is an administrator who has to confirm.</source>
        <translation>相手は管理者で、確認の操作が必要です。</translation>
    </message>
    <message>
        <source>The caller is not an administrator.</source>
        <translation>相手は管理者ではありません。</translation>
    </message>
    <message>
        <source>The activation server&apos;s name is known there.</source>
        <translation>相手の環境では、認証サーバーの名前が見つかります。</translation>
    </message>
    <message>
        <source>The activation server&apos;s name is not known there.</source>
        <translation>相手の環境では、認証サーバーの名前が見つかりません。</translation>
    </message>
    <message>
        <source>The activation server can be reached.</source>
        <translation>認証サーバーに接続できます。</translation>
    </message>
    <message>
        <source>The activation server cannot be reached.</source>
        <translation>認証サーバーに接続できません。</translation>
    </message>
    <message>
        <source>A support code has three groups of four digits.</source>
        <translation>サポート コードは、4 桁の数字が 3 組です。</translation>
    </message>
    <message>
        <source>Something was misheard. Please ask for this group again: %1</source>
        <extracomment>%1: one or more of the numbers 1, 2 and 3.</extracomment>
        <translation>聞き違いがあるようです。この組をもう一度聞いてください: %1</translation>
    </message>
    <message>
        <source>No version of the program that is known here makes this code. Please ask for all three groups again.</source>
        <translation>このコードを作るバージョンは見当たりません。3 組ともう一度聞いてください。</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>報告書の場所: %1</translation>
    </message>
    <message>
        <source>Practice computer “%1” begins anew.</source>
        <extracomment>%1: name of a practice computer.</extracomment>
        <translation>練習用 PC「%1」を最初からやり直します。</translation>
    </message>
    <message>
        <source>All practice computers begin anew.</source>
        <translation>すべての練習用 PC を最初からやり直します。</translation>
    </message>
    <message>
        <source>In front of it: %1</source>
        <extracomment>%1: a group of people, such as &quot;staff&quot;.</extracomment>
        <translation>PC の前にいる人: %1</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <extracomment>%1: a command line.</extracomment>
        <translation>試してみる: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Ended because the time of %1 seconds was over.</source>
        <extracomment>%1: number of seconds.</extracomment>
        <translation>%1 秒の時間が過ぎたため、終了しました。</translation>
    </message>
    <message>
        <source>Practice computer “%1” has restarted.</source>
        <extracomment>%1: name of a practice computer.</extracomment>
        <translation>練習用 PC「%1」を再起動しました。</translation>
    </message>
    <message>
        <source>There are other codes in it: %1</source>
        <extracomment>%1: one or more error codes that stood in a text beside the one explained.</extracomment>
        <translation>その中にほかのコードもあります: %1</translation>
    </message>
    <message>
        <source>What every check and every error code means</source>
        <extracomment>Title of a document.</extracomment>
        <translation>すべての確認とエラー コードの説明</translation>
    </message>
    <message>
        <source>Names, dates and amounts in it are examples.</source>
        <translation>文中の名前、日付、数値は例です。</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Heading over the list of the thirteen checks.</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Answers that every check may give</source>
        <extracomment>Heading over answers such as &quot;Not checked&quot;.</extracomment>
        <translation>どの確認でも出ることがある結果</translation>
    </message>
    <message>
        <source>Error codes that you can solve yourself</source>
        <translation>自分で解決できるエラー コード</translation>
    </message>
    <message>
        <source>Error codes that the helpdesk can solve</source>
        <translation>ヘルプデスクが解決できるエラー コード</translation>
    </message>
    <message>
        <source>Error codes that the administrators of the KMS host can solve</source>
        <translation>KMS ホストの管理者が解決できるエラー コード</translation>
    </message>
    <message>
        <source>An earlier run ended while Office was being removed. The removal goes on by itself; if it is still listed, wait ten minutes.</source>
        <translation>前回の処理は、Office の削除中に終わりました。削除はそのまま続きます。まだ一覧にあるときは、10 分ほど待ってください。</translation>
    </message>
    <message>
        <source>Windows is still being asked about its licenses. Right after a start this takes a while.</source>
        <translation>Windows にライセンスの状態を確認しています。起動直後は少し時間がかかります。</translation>
    </message>
    <message>
        <source>Everything is read once. This may take a minute; nothing is changed.</source>
        <translation>すべての情報を一度読み取ります。1 分ほどかかることがありますが、何も変更しません。</translation>
    </message>
    <message>
        <source>The recording is here: %1</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>記録ファイルはこちらです: %1</translation>
    </message>
    <message>
        <source>It has no names, addresses and keys in it, and was sent to nobody.</source>
        <translation>名前、アドレス、キーは含まれておらず、どこにも送信していません。</translation>
    </message>
    <message>
        <source>Without an answer: %1</source>
        <extracomment>%1: names of what was asked.</extracomment>
        <translation>回答がなかったもの: %1</translation>
    </message>
    <message>
        <source>Only a computer with Windows, or a practice computer, can be recorded.</source>
        <translation>記録できるのは、Windows の PC か練習用 PC だけです。</translation>
    </message>
    <message>
        <source>%1: %2 was “%3” and is now “%4”.</source>
        <extracomment>%1: what it is about, such as the name of a product; %2: name of a value; %3, %4: the value.</extracomment>
        <translation>%1: %2 は「%3」でしたが、現在は「%4」です。</translation>
    </message>
    <message>
        <source>%1: %2 is new: “%3”.</source>
        <extracomment>%1: what it is about, such as the name of a product; %2: name of a value; %3: the value.</extracomment>
        <translation>%1: %2 が新たに現れました: 「%3」。</translation>
    </message>
    <message>
        <source>%1: %2 is no longer there; it was “%3”.</source>
        <extracomment>%1: what it is about, such as the name of a product; %2: name of a value; %3: the value.</extracomment>
        <translation>%1: %2 はなくなりました。以前は「%3」でした。</translation>
    </message>
    <message>
        <source>Nothing has changed since that recording.</source>
        <translation>その記録のあと、変わったものはありません。</translation>
    </message>
    <message>
        <source>It was made from a recording. This was not recorded, and is not guessed: %1</source>
        <extracomment>%1: names of what was not asked.</extracomment>
        <translation>この PC は記録から作られています。次の内容は記録されておらず、推測もしません: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1: number of a step; %2: how many there are; %3: what to do.</extracomment>
        <translation>手順 %1/%2: %3</translation>
    </message>
    <message>
        <source>What must be seen: %1</source>
        <extracomment>%1: what must be seen on the screen.</extracomment>
        <translation>見えるはずのもの: %1</translation>
    </message>
    <message>
        <source>Press Enter when it is done; s leaves it out, q stops for now &gt; </source>
        <extracomment>Question; s and q are the keys and stay as they are.</extracomment>
        <translation>終わったら Enter を押してください。s で省略、q で中断します &gt; </translation>
    </message>
    <message>
        <source>Was it like that? Press y, or write what was different &gt; </source>
        <extracomment>Question; y is the key and stays as it is.</extracomment>
        <translation>そのとおりでしたか。はいの場合は y を、違った場合はその内容を入力してください &gt; </translation>
    </message>
    <message>
        <source>Stopped for now. The same command goes on from here; everything so far is in %1</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>中断しました。同じコマンドで続きから再開できます。ここまでの内容は %1 にあります</translation>
    </message>
    <message>
        <source>That was the last step. Please send back everything in this folder: %1</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>これが最後の手順でした。このフォルダーの中身をすべてお送りください: %1</translation>
    </message>
    <message>
        <source>Please read this first:</source>
        <translation>先にお読みください:</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation>このあとにすること:</translation>
    </message>
    <message>
        <source>Help at your organization:</source>
        <translation>所属組織の案内:</translation>
    </message>
    <message>
        <source>“%1” is none of the products on this computer: %2</source>
        <extracomment>%1: a word that somebody has given; %2: names of products.</extracomment>
        <translation>「%1」という製品はこの PC にありません。あるのは次の製品です: %2</translation>
    </message>
    <message>
        <source>Some products cannot be activated at the moment, the others can. See above.</source>
        <translation>今はライセンス認証できない製品があります。ほかの製品は認証できます。上の説明をご覧ください。</translation>
    </message>
    <message>
        <source>Activation is not possible here. What you can do instead stands above.</source>
        <translation>ここではライセンス認証できません。代わりにできることは上の説明をご覧ください。</translation>
    </message>
    <message>
        <source>This Windows is too old for the program: it needs Windows 10, version 1809, or newer. Please ask your organization&apos;s helpdesk for help with activation.</source>
        <extracomment>Said before anything else by a program that cannot run there.</extracomment>
        <translation>この Windows は古いため、このプログラムを実行できません。Windows 10 バージョン 1809 以降が必要です。ライセンス認証については、所属組織のヘルプデスクにご相談ください。</translation>
    </message>
    <message>
        <source>%1 is signed, and a profile inside would make the signature invalid. Brand the program before it is signed, then sign it.</source>
        <extracomment>%1: path of a program.</extracomment>
        <translation>%1 はすでに署名されており、プロファイルを入れると署名が無効になります。先にプロファイルを入れてから署名してください。</translation>
    </message>
    <message>
        <source>%1 is not one of our programs, so no profile goes inside.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>%1 はこのプログラムの実行ファイルではないため、プロファイルを入れられません。</translation>
    </message>
    <message>
        <source>%1 exists already. With %2 it is replaced.</source>
        <extracomment>%1: path of a file; %2: an option.</extracomment>
        <translation>%1 はすでにあります。%2 を付けると置き換えます。</translation>
    </message>
    <message>
        <source>If a digit was misread, this may be meant: %1</source>
        <extracomment>%1: one or more error codes of the table, which differ by one digit from what was written.</extracomment>
        <translation>1 文字の読み違いなら、次のコードかもしれません: %1</translation>
    </message>
    <message>
        <source>There is no error code in it. By its words it is about this:</source>
        <translation>エラー コードは入っていません。言葉から見ると次のことです:</translation>
    </message>
    <message>
        <source>You can also ask about: %1</source>
        <extracomment>%1: words that can be asked about.</extracomment>
        <translation>次の言葉についても調べられます: %1</translation>
    </message>
    <message>
        <source>The end of the list of changes cannot be read (%1). It will be kept in %2; what comes before it can be put back.</source>
        <translation>変更の記録の終わりの部分を読み取れません (%1)。その部分は %2 に残します。それより前の変更は元に戻せます。</translation>
    </message>
    <message>
        <source>Who is this computer for?</source>
        <extracomment>Asked before the first check, above a numbered list of groups of people.</extracomment>
        <translation>この PC はどなたのものですか。</translation>
    </message>
    <message>
        <source>Number:</source>
        <extracomment>Behind it a number is typed.</extracomment>
        <translation>番号:</translation>
    </message>
    <message>
        <source>Last day there, such as 2026-06-30; only Enter for who has not left:</source>
        <extracomment>Behind it a date is typed.</extracomment>
        <translation>最後の在籍日 (例: 2026-06-30)。在籍中なら Enter だけ押してください:</translation>
    </message>
    <message>
        <source>“%1” answers nothing that the helpdesk asks. It asks: %2</source>
        <extracomment>%1: what was typed; %2: what can be answered, such as &quot;asset&quot;.</extracomment>
        <translation>「%1」はヘルプデスクの質問にありません。質問: %2</translation>
    </message>
    <message>
        <source>Somebody may be using this, so it stays: %1. With %2 it is removed too.</source>
        <extracomment>%1: names of products; %2: an option.</extracomment>
        <translation>使用中かもしれないため残します: %1。%2 を付けると、これも削除します。</translation>
    </message>
    <message>
        <source>This cannot be put back:</source>
        <extracomment>Above a list of changes.</extracomment>
        <translation>次のものは元に戻せません:</translation>
    </message>
    <message>
        <source>Put the settings back? [y/N] </source>
        <translation>設定を元に戻しますか? [y/N] </translation>
    </message>
</context>
<context>
    <name>EntitlementText</name>
    <message>
        <source>Ask which other offer there is for you.</source>
        <translation>ほかにご利用いただける方法をお問い合わせください。</translation>
    </message>
    <message>
        <source>Your organization&apos;s license does not include you.</source>
        <translation>所属組織のライセンスの対象に含まれていません。</translation>
    </message>
    <message>
        <source>Your organization&apos;s license is only for members of %1.</source>
        <extracomment>%1: name of a department.</extracomment>
        <translation>所属組織のライセンスは、%1の方だけが対象です。</translation>
    </message>
    <message>
        <source>Your organization&apos;s license does not include %1.</source>
        <extracomment>%1: a group of people, such as &quot;graduates&quot;.</extracomment>
        <translation>所属組織のライセンスの対象に、%1は含まれていません。</translation>
    </message>
    <message>
        <source>This license is meant for others</source>
        <translation>このライセンスは、ほかの方が対象です</translation>
    </message>
    <message numerus="yes">
        <source>After leaving, the license may be used for %n days.</source>
        <translation>
            <numerusform>在籍を終えた後、ライセンスを使えるのは %n 日間です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The time after leaving has passed</source>
        <translation>在籍を終えた後に使える期間が過ぎました</translation>
    </message>
    <message>
        <source>For you that was until %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>使える期限は %1まででした。</translation>
    </message>
    <message>
        <source>Nobody has said who you are here, and the license does not include %1.</source>
        <extracomment>%1: a group of people, such as &quot;graduates&quot;.</extracomment>
        <translation>どなたかまだ伺っておらず、このライセンスは%1を対象としていません。</translation>
    </message>
    <message>
        <source>It is not known who you are here</source>
        <translation>どなたかまだ分かりません</translation>
    </message>
    <message>
        <source>Say who you are, with %1.</source>
        <extracomment>%1: an option of the command line.</extracomment>
        <translation>%1 で、どなたかをお知らせください。</translation>
    </message>
</context>
<context>
    <name>ErrorEvidence</name>
    <message>
        <source>The check of the licensing service found it switched off, so Windows cannot activate anything.</source>
        <translation>ライセンス サービスの確認で、オフになっていることがわかりました。そのため、Windows は何もライセンス認証できません。</translation>
    </message>
    <message>
        <source>The check of the licensing service found that Windows cannot say how it is licensed. Its management interface (WMI) probably needs a repair.</source>
        <translation>ライセンス サービスの確認で、Windows がライセンスの状態を答えられないことがわかりました。管理インターフェイス (WMI) の修復が必要なようです。</translation>
    </message>
    <message>
        <source>The check of the licensing service found that Windows answers very slowly. Right after a start, or during updates, this passes.</source>
        <translation>ライセンス サービスの確認で、Windows の応答がとても遅いことがわかりました。起動の直後や更新中なら、やがて収まります。</translation>
    </message>
    <message>
        <source>The clock check found that the time zone, %1, puts the clock %2 off in universal time (UTC), which is what counts.</source>
        <extracomment>%1: &quot;Los Angeles (UTC-8)&quot;; %2: a duration.</extracomment>
        <translation>時計の確認で、タイム ゾーンが%1 のため、実際に比べる協定世界時 (UTC) では %2ずれていることがわかりました。</translation>
    </message>
    <message>
        <source>The clock check found the clock %1 off in universal time (UTC). The activation server allows less than %2.</source>
        <extracomment>%1 and %2: durations.</extracomment>
        <translation>時計の確認で、協定世界時 (UTC) で %1ずれていることがわかりました。認証サーバーが認める差は %2未満です。</translation>
    </message>
    <message>
        <source>The clock check found this computer&apos;s clock within the limit, so it is probably the server&apos;s clock that is off.</source>
        <translation>時計の確認では、この PC の時計は許される範囲内です。サーバーの時計がずれているようです。</translation>
    </message>
    <message>
        <source>The clock check could not compare the clock with any time server. A clock that is hours off leads to this error.</source>
        <translation>時計の確認で、応答した時刻サーバーがなく、比べられませんでした。時計が何時間もずれていると、このエラーになります。</translation>
    </message>
    <message>
        <source>The rights check found that your account is not an administrator&apos;s.</source>
        <translation>権限の確認で、お使いのアカウントが管理者ではないことがわかりました。</translation>
    </message>
    <message>
        <source>The rights check found that you are an administrator, but that this program runs without those rights.</source>
        <translation>権限の確認で、お使いのアカウントは管理者ですが、このプログラムは管理者の権限なしで動いていることがわかりました。</translation>
    </message>
    <message>
        <source>The rights check found that this program already has administrator rights, so something else is in the way: the COM permissions may have been changed.</source>
        <translation>権限の確認では、このプログラムにすでに管理者の権限があります。別の原因として、COM のアクセス許可が変わっている可能性があります。</translation>
    </message>
    <message>
        <source>The product check found a license of another kind on this computer. That is why Windows asked Microsoft and not your organization&apos;s server.</source>
        <translation>製品の確認で、この PC に別の種類のライセンスがあることがわかりました。そのため、Windows は所属組織のサーバーではなく Microsoft に問い合わせました。</translation>
    </message>
    <message>
        <source>The Windows check found the Home edition, for which there are no organization licenses.</source>
        <translation>Windows の確認で、組織のライセンスの対象にならない Home エディションであることがわかりました。</translation>
    </message>
    <message>
        <source>The Windows check found an evaluation version, which takes no organization license.</source>
        <translation>Windows の確認で、組織のライセンスを使えない試用版であることがわかりました。</translation>
    </message>
    <message>
        <source>The Windows check found an edition that your organization&apos;s license does not include.</source>
        <translation>Windows の確認で、所属組織のライセンスに含まれないエディションであることがわかりました。</translation>
    </message>
    <message>
        <source>The Office check found another Office beside your organization&apos;s, and the two get in each other&apos;s way.</source>
        <translation>Office の確認で、所属組織の Office のほかに別の Office があり、互いに妨げになっていることがわかりました。</translation>
    </message>
    <message>
        <source>The check found that Windows is waiting for a restart; until then some changes are only half done.</source>
        <translation>確認の結果、Windows は再起動を待っています。それまでは、一部の変更が途中のままです。</translation>
    </message>
    <message>
        <source>The firmware check does find a Windows marker, so it is probably too old for this Windows, or damaged.</source>
        <translation>ファームウェアの確認では、Windows のマーカーがあります。この Windows には古すぎるか、壊れているようです。</translation>
    </message>
    <message>
        <source>The firmware check found it too: there is no license table. With your organization&apos;s client setup key none is needed.</source>
        <translation>ファームウェアの確認でも、ライセンスの表がないことがわかりました。所属組織のクライアント セットアップ キーなら、表は必要ありません。</translation>
    </message>
    <message>
        <source>The checks of this program found the way to the server and its service in order. A firewall may treat Windows&apos; own program differently; or it was a passing fault, or the server itself has a problem.</source>
        <translation>このプログラムで確認した結果、サーバーへの経路とサービスは正常です。ただし、ファイアウォールが Windows 自身のプログラムを別に扱うことがあります。一時的な不具合や、サーバー自体の問題も考えられます。</translation>
    </message>
    <message>
        <source>The checks found that this computer reaches your organization&apos;s own server, so most likely something has to be changed there.</source>
        <translation>確認の結果、この PC は所属組織のサーバーに接続できています。サーバー側での変更が必要なようです。</translation>
    </message>
    <message>
        <source>name not known</source>
        <extracomment>Stands where the name of a server would stand.</extracomment>
        <translation>名前は不明</translation>
    </message>
    <message>
        <source>The network check found that this computer has no network at the moment, so no activation server could be asked.</source>
        <translation>ネットワークの確認で、この PC が今、ネットワークに接続していないことがわかりました。そのため、認証サーバーに問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>The network check found that this network asks you to sign in first, so the activation server could not be reached yet.</source>
        <translation>ネットワークの確認で、先にサインインが必要なことがわかりました。そのため、まだ認証サーバーに届きません。</translation>
    </message>
    <message>
        <source>The network check found this computer outside your organization&apos;s network and %1 not connected, so the activation server could not be reached.</source>
        <extracomment>%1: name of a VPN or VPN program.</extracomment>
        <translation>ネットワークの確認で、この PC が所属組織のネットワークの外にあり、%1 にも接続していないことがわかりました。そのため、認証サーバーに届きません。</translation>
    </message>
    <message>
        <source>The network check found this computer outside your organization&apos;s network, where the activation server cannot be reached.</source>
        <translation>ネットワークの確認で、この PC が所属組織のネットワークの外にあることがわかりました。外からは認証サーバーに届きません。</translation>
    </message>
    <message>
        <source>The network check found that the VPN server does not answer from here, so nothing leads to the activation server.</source>
        <translation>ネットワークの確認で、ここからは VPN サーバーの応答がないことがわかりました。そのため、認証サーバーに届きません。</translation>
    </message>
    <message>
        <source>The network check found this computer on a Wi-Fi that does not lead to the activation server.</source>
        <translation>ネットワークの確認で、この PC の Wi-Fi からは認証サーバーに届かないことがわかりました。</translation>
    </message>
    <message>
        <source>The network check found no network cable in use, and your organization activates only over its wired network.</source>
        <translation>ネットワークの確認で、ネットワーク ケーブルが使われていないことがわかりました。所属組織では、有線ネットワークだけでライセンス認証します。</translation>
    </message>
    <message>
        <source>The name check found that %1 is not known here, so Windows could not find the way to it.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>名前の確認で、ここでは %1 が見つからないことがわかりました。そのため、Windows は接続できませんでした。</translation>
    </message>
    <message>
        <source>The name check found no entry for an activation server in the name service of this network, so Windows does not know whom to ask.</source>
        <translation>名前の確認で、このネットワークの DNS に認証サーバーの登録がないことがわかりました。そのため、Windows は問い合わせ先がわかりません。</translation>
    </message>
    <message>
        <source>The name check found that the name service has a problem at the moment, so %1 could not be looked up.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>名前の確認で、今、DNS に問題があることがわかりました。そのため、%1 を調べられませんでした。</translation>
    </message>
    <message>
        <source>The name check found that the name service does not answer, so %1 could not be looked up.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>名前の確認で、DNS が応答しないことがわかりました。そのため、%1 を調べられませんでした。</translation>
    </message>
    <message>
        <source>The checks found no address of %1 that can be used here (IPv4 or IPv6).</source>
        <extracomment>%1: server name.</extracomment>
        <translation>確認の結果、%1 には、ここで使えるアドレス (IPv4 または IPv6) がありません。</translation>
    </message>
    <message>
        <source>The port check found that port %2 of %1 is closed on the way, so the request never arrived. Usually a firewall does this, or the VPN is missing.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>ポートの確認で、%1 のポート %2 への通信が途中で止められていることがわかりました。そのため、要求が届いていません。多くはファイアウォールが原因か、VPN に接続していません。</translation>
    </message>
    <message>
        <source>The port check found that %1 is there but refuses port %2, so its activation service is probably not running at the moment.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>ポートの確認で、%1 はありますが、ポート %2 の接続を拒否していることがわかりました。認証サービスが今、動いていないようです。</translation>
    </message>
    <message>
        <source>The port check found that the network has no route to %1, so the request could not get there.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>ポートの確認で、ネットワークに %1 への経路がないことがわかりました。そのため、要求が届きません。</translation>
    </message>
    <message>
        <source>The service check found that %1 answers, but offers something else than KMS, so it cannot activate.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>サービスの確認で、%1 は応答しますが、KMS ではないことがわかりました。そのため、ライセンス認証できません。</translation>
    </message>
    <message>
        <source>The service check found that something else answers in place of %1, often the sign-in page of a network or a proxy.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>サービスの確認で、%1 の代わりに別のものが応答していることがわかりました。ネットワークのサインイン ページやプロキシであることがよくあります。</translation>
    </message>
    <message>
        <source>The service check found that the connection to %1 is closed before its service answers, by the server itself or by a firewall on the way.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>サービスの確認で、応答の前に %1 との接続が閉じられていることがわかりました。サーバー自身か、途中のファイアウォールによるものです。</translation>
    </message>
    <message>
        <source>The service check found that the connection to %1 opens, but its activation service stays silent.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>サービスの確認で、%1 に接続できますが、認証サービスが応答しないことがわかりました。</translation>
    </message>
    <message>
        <source>The service check found that %1 is very busy at the moment.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>サービスの確認で、%1 が今、とても混み合っていることがわかりました。</translation>
    </message>
    <message>
        <source>The product check found that this computer asks a server that is not your organization&apos;s: %1.</source>
        <extracomment>%1: names of servers.</extracomment>
        <translation>製品の確認で、この PC が所属組織のものではないサーバーに問い合わせていることがわかりました: %1。</translation>
    </message>
    <message>
        <source>The name check does find the activation server. So Windows probably looked for another one, or none is set.</source>
        <translation>名前の確認では、認証サーバーが見つかります。Windows は別のサーバーを探したか、サーバーが設定されていないようです。</translation>
    </message>
    <message>
        <source>The firmware check found the same, so neither the network nor the product key is the cause.</source>
        <translation>ファームウェアの確認でも同じ結果でした。ネットワークやプロダクト キーが原因ではありません。</translation>
    </message>
    <message>
        <source>The name check found that %1 leads back to this computer here, so no activation server was asked.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>名前の確認で、%1 がこの PC 自身を指していることがわかりました。認証サーバーには問い合わせていません。</translation>
    </message>
    <message>
        <source>The network check found that a proxy program answers in place of the network, so the activation server was never asked.</source>
        <translation>ネットワークの確認で、プロキシ プログラムがネットワークの代わりに応答していることがわかりました。そのため、認証サーバーに問い合わせが届いていません。</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>Windows refused access</source>
        <translation>Windows がアクセスを拒否しました</translation>
    </message>
    <message>
        <source>Only an administrator may change the activation server or a product key. Activating by itself needs no such rights.</source>
        <translation>認証サーバーやプロダクト キーを変更できるのは管理者だけです。ライセンス認証そのものに、この権限は要りません。</translation>
    </message>
    <message>
        <source>Start again, and choose Yes when Windows asks for permission.</source>
        <translation>もう一度始めて、Windows の確認で「はい」を選んでください。</translation>
    </message>
    <message>
        <source>If it fails for an administrator too, tell the helpdesk that the COM permissions may have been changed (event 8229).</source>
        <translation>管理者でもできないときは、COM のアクセス許可が変わっている可能性 (イベント 8229) をヘルプデスクにお伝えください。</translation>
    </message>
    <message>
        <source>Windows refused access to its management</source>
        <translation>Windows が管理機能へのアクセスを拒否しました</translation>
    </message>
    <message>
        <source>The management interface of Windows (WMI) asks for more rights.</source>
        <translation>Windows の管理インターフェイス (WMI) には、より高い権限が必要です。</translation>
    </message>
    <message>
        <source>If it stays like this, please tell the helpdesk.</source>
        <translation>変わらないときは、ヘルプデスクにお知らせください。</translation>
    </message>
    <message>
        <source>A part of the license management is missing</source>
        <translation>ライセンス管理の一部がありません</translation>
    </message>
    <message>
        <source>The management interface of Windows (WMI) does not know what it was asked for. For an Office that is not installed this is normal; otherwise WMI needs a repair.</source>
        <translation>Windows の管理インターフェイス (WMI) に、求めた項目がありません。インストールされていない Office なら正常です。そうでなければ WMI の修復が必要です。</translation>
    </message>
    <message>
        <source>Without it nothing can be activated.</source>
        <translation>このサービスがないと、何もライセンス認証できません。</translation>
    </message>
    <message>
        <source>Let this program switch it on again.</source>
        <translation>このプログラムでオンに戻してください。</translation>
    </message>
    <message>
        <source>Then activate again.</source>
        <translation>その後、もう一度ライセンス認証してください。</translation>
    </message>
    <message>
        <source>No product key is installed</source>
        <translation>プロダクト キーがインストールされていません</translation>
    </message>
    <message>
        <source>It was removed, or a change of edition was not finished.</source>
        <translation>キーが削除されたか、エディションの変更が終わっていません。</translation>
    </message>
    <message>
        <source>The client setup key of your organization has to be installed. If this program does not offer it, ask the helpdesk for it.</source>
        <translation>所属組織のクライアント セットアップ キーをインストールする必要があります。このプログラムにないときは、ヘルプデスクにお尋ねください。</translation>
    </message>
    <message>
        <source>The product key is not valid</source>
        <translation>プロダクト キーが正しくありません</translation>
    </message>
    <message>
        <source>A character may be wrong, or the key is for another edition or version.</source>
        <translation>文字の誤りか、別のエディションやバージョンのキーかもしれません。</translation>
    </message>
    <message>
        <source>If you typed it, compare it once more; the hyphens must be plain ones.</source>
        <translation>入力した場合は、もう一度見比べてください。ハイフンは半角です。</translation>
    </message>
    <message>
        <source>Otherwise ask the helpdesk for the client setup key of this edition.</source>
        <translation>そうでなければ、このエディションのクライアント セットアップ キーをヘルプデスクにお尋ねください。</translation>
    </message>
    <message>
        <source>The product key belongs to another edition</source>
        <translation>別のエディションのプロダクト キーです</translation>
    </message>
    <message>
        <source>The key does not fit what is installed, or a change of edition is not finished.</source>
        <translation>キーがインストールされた製品と合わないか、エディションの変更が終わっていません。</translation>
    </message>
    <message>
        <source>A volume license needs a computer that came with a suitable Windows. The firmware of this one does not show it.</source>
        <translation>ボリューム ライセンスには、対象の Windows が付属していた PC が必要です。この PC のファームウェアでは、それを確認できません。</translation>
    </message>
    <message>
        <source>Ask the helpdesk for another way, such as a product key of its own (MAK).</source>
        <translation>専用のプロダクト キー (MAK) など、別の方法をヘルプデスクにお尋ねください。</translation>
    </message>
    <message>
        <source>If the main board was replaced, the maker of the computer can restore the marker.</source>
        <translation>マザーボードを交換した場合は、メーカーがマーカーを復元できます。</translation>
    </message>
    <message>
        <source>The grace period is over</source>
        <translation>猶予期間が終わりました</translation>
    </message>
    <message>
        <source>It was not activated in time. Your documents are safe, and it can be activated at any time.</source>
        <translation>期間内にライセンス認証されませんでした。文書は無事です。いつでも認証できます。</translation>
    </message>
    <message>
        <source>It is activated</source>
        <translation>ライセンス認証されています</translation>
    </message>
    <message>
        <source>This is a note, not an error: the owner of the license is asked to mind its terms.</source>
        <translation>エラーではなくお知らせです。ライセンスの所有者に、使用条件の確認を求めています。</translation>
    </message>
    <message>
        <source>No activation server gave a usable answer</source>
        <translation>認証サーバーから有効な応答がありません</translation>
    </message>
    <message>
        <source>This code only sums up; the real cause lies behind it. Most often this computer is outside the organization&apos;s network, a firewall closes port 1688, the server&apos;s name is out of date, or the clock is more than 4 hours off.</source>
        <translation>このコードはまとめにすぎず、本当の原因は別にあります。多いのは、PC が組織のネットワークの外にある、ファイアウォールがポート 1688 を閉じている、サーバーの名前が古い、時計が 4 時間を超えてずれている、のいずれかです。</translation>
    </message>
    <message>
        <source>Run the check; it looks for each of these causes.</source>
        <translation>確認を実行してください。これらの原因を 1 つずつ調べます。</translation>
    </message>
    <message>
        <source>If it finds nothing, tell the helpdesk that event 12288 in the Application log has the error behind this one.</source>
        <translation>原因が見つからないときは、アプリケーション ログのイベント 12288 に元のエラーがあることをヘルプデスクにお伝えください。</translation>
    </message>
    <message>
        <source>The clock is too far from the server&apos;s</source>
        <translation>時計がサーバーと大きくずれています</translation>
    </message>
    <message>
        <source>Both clocks are compared in universal time (UTC) and may be 4 hours apart. The time zone by itself does not matter, but a clock set by hand in the wrong time zone does.</source>
        <translation>両方の時計は協定世界時 (UTC) で比べられ、差は 4 時間まで許されます。タイム ゾーンそのものは関係ありませんが、誤ったタイム ゾーンのまま手で合わせた時計は問題になります。</translation>
    </message>
    <message>
        <source>Let this program set the time zone and the clock.</source>
        <translation>このプログラムでタイム ゾーンと時計を合わせてください。</translation>
    </message>
    <message>
        <source>Please tell the helpdesk, so that the administrators know.</source>
        <translation>管理者に伝わるよう、ヘルプデスクにお知らせください。</translation>
    </message>
    <message>
        <source>Try again in a few days.</source>
        <translation>数日後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server that is set does not offer KMS, or a device on the way answers in its place.</source>
        <translation>設定されているサーバーが KMS を提供していないか、途中の機器が代わりに応答しています。</translation>
    </message>
    <message>
        <source>Let this program set your organization&apos;s server, then activate again.</source>
        <translation>このプログラムで所属組織のサーバーを設定し、もう一度ライセンス認証してください。</translation>
    </message>
    <message>
        <source>Its administrators have to activate it first. Nothing is wrong with this computer.</source>
        <translation>まずサーバーの管理者による認証が必要です。この PC に問題はありません。</translation>
    </message>
    <message>
        <source>Activate again when they say that it is done.</source>
        <translation>完了の連絡があったら、もう一度ライセンス認証してください。</translation>
    </message>
    <message>
        <source>It is set up for other products or older versions, or it belongs to another organization.</source>
        <translation>ほかの製品や古いバージョン向けか、別の組織のサーバーです。</translation>
    </message>
    <message>
        <source>The name service knows no activation server</source>
        <translation>DNS に認証サーバーが見つかりません</translation>
    </message>
    <message>
        <source>Usually this computer is outside the organization&apos;s network, or no server has been set on it.</source>
        <translation>多くの場合、この PC が組織のネットワークの外にあるか、サーバーが設定されていません。</translation>
    </message>
    <message>
        <source>The activation service cannot be reached</source>
        <translation>認証サービスに接続できません</translation>
    </message>
    <message>
        <source>Nothing answers on port 1688: a firewall closes it, the port is another one, or the address is out of date. Whether a ping gets through says nothing about it.</source>
        <translation>ポート 1688 で応答がありません。ファイアウォールが閉じているか、ポートが違うか、アドレスが古くなっています。ping が通るかどうかでは判断できません。</translation>
    </message>
    <message>
        <source>The product key is blocked</source>
        <translation>プロダクト キーがブロックされています</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own server on the internet says so. It is about the key; administrator rights change nothing. With your organization&apos;s client setup key Microsoft would not be asked.</source>
        <translation>インターネット上の Microsoft のサーバーからの回答です。キーの問題であり、管理者の権限では変わりません。所属組織のクライアント セットアップ キーなら、Microsoft に問い合わせることはありません。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server did not answer in time</source>
        <translation>Microsoft のサーバーの応答が遅すぎました</translation>
    </message>
    <message>
        <source>This computer asked Microsoft on the internet instead of your organization&apos;s server. So it probably has another kind of product key.</source>
        <translation>この PC は、所属組織のサーバーではなく、インターネット上の Microsoft に問い合わせました。別の種類のプロダクト キーが入っていると思われます。</translation>
    </message>
    <message>
        <source>Compare date, time and time zone with your telephone, and set right what differs.</source>
        <translation>日付、時刻、タイム ゾーンをお手元の電話と比べ、違うところを直してください。</translation>
    </message>
    <message>
        <source>Please tell the helpdesk the error code; event 8229 in the Application log has more.</source>
        <translation>エラー コードをヘルプデスクにお知らせください。アプリケーション ログのイベント 8229 に詳細があります。</translation>
    </message>
    <message>
        <source>If it stays like this, tell the helpdesk that event 12288 in the Application log has the error behind this one.</source>
        <translation>変わらないときは、アプリケーション ログのイベント 12288 に元のエラーがあることをヘルプデスクにお伝えください。</translation>
    </message>
    <message>
        <source>The name service has a problem</source>
        <translation>DNS に問題があります</translation>
    </message>
    <message>
        <source>The DNS server could not answer. Usually this is soon over, or the server belongs to a VPN that is no longer connected.</source>
        <translation>DNS サーバーが答えられませんでした。たいていはすぐに直ります。切断された VPN の DNS サーバーである場合もあります。</translation>
    </message>
    <message>
        <source>The name service works, but the entry that tells Windows where to ask (SRV) is missing. With the server&apos;s name set, Windows does not need it.</source>
        <translation>DNS は動いていますが、問い合わせ先を Windows に知らせる登録 (SRV) がありません。サーバーの名前を設定すれば、この登録は必要ありません。</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be used</source>
        <translation>サーバーの名前を使えません</translation>
    </message>
    <message>
        <source>Windows speaks of a file name here, but means the activation server: its name is not known, or something that does not belong there, such as a space or “https://”, is in it.</source>
        <translation>Windows は「ファイル名」と言いますが、実際は認証サーバーのことです。その名前が見つからないか、空白や「https://」など余分なものが入っています。</translation>
    </message>
    <message>
        <source>This computer has no name service</source>
        <translation>この PC に DNS が設定されていません</translation>
    </message>
    <message>
        <source>No DNS server is set on the network connection. Sometimes a VPN takes it along when it disconnects.</source>
        <translation>ネットワーク接続に DNS サーバーが設定されていません。VPN の切断時に、設定が消えてしまうことがあります。</translation>
    </message>
    <message>
        <source>Disconnect the network, or the VPN, and connect it again; then activate again.</source>
        <translation>ネットワークまたは VPN をいったん切断し、接続し直してから、もう一度ライセンス認証してください。</translation>
    </message>
    <message>
        <source>The name service refused to answer</source>
        <translation>DNS が応答を拒否しました</translation>
    </message>
    <message>
        <source>This DNS server does not answer everybody, or not this question. Often it is one outside the organization&apos;s network.</source>
        <translation>この DNS サーバーは、相手や内容によっては答えません。組織のネットワークの外のサーバーであることがよくあります。</translation>
    </message>
    <message>
        <source>The name that is set is misspelled, or it is only known inside the organization&apos;s network.</source>
        <translation>設定されている名前に誤りがあるか、組織のネットワーク内でしか見つからない名前です。</translation>
    </message>
    <message>
        <source>The activation server is busy</source>
        <translation>認証サーバーが混み合っています</translation>
    </message>
    <message>
        <source>Many computers are asking it at the same time. Nothing is wrong with this computer.</source>
        <translation>多くの PC が同時に問い合わせています。この PC に問題はありません。</translation>
    </message>
    <message>
        <source>The connection broke off in the middle</source>
        <translation>接続が途中で切れました</translation>
    </message>
    <message>
        <source>It was lost while the activation server was being asked: by an unsteady Wi-Fi or VPN, or because the server restarted.</source>
        <translation>認証サーバーへの問い合わせ中に接続が切れました。Wi-Fi や VPN が不安定か、サーバーが再起動したのかもしれません。</translation>
    </message>
    <message>
        <source>If it happens again, use a network cable, or connect the VPN anew.</source>
        <translation>また起きるときは、ネットワーク ケーブルを使うか、VPN に接続し直してください。</translation>
    </message>
    <message>
        <source>The activation server did not answer in time</source>
        <translation>認証サーバーが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>Nothing came back: the VPN is not connected, a firewall keeps the request, or the server is off. Whether a ping gets through says nothing about port 1688.</source>
        <translation>何も返ってきませんでした。VPN に接続していないか、ファイアウォールが止めているか、サーバーが動いていません。ping が通るかどうかでは、ポート 1688 のことはわかりません。</translation>
    </message>
    <message>
        <source>The activation server refuses the connection</source>
        <translation>認証サーバーが接続を拒否しています</translation>
    </message>
    <message>
        <source>The server is there, but nothing listens on the port that was asked. The port may be another one, or the service is down for maintenance.</source>
        <translation>サーバーはありますが、そのポートで待ち受けているものがありません。ポートが違うか、サービスが保守中かもしれません。</translation>
    </message>
    <message>
        <source>There is no network that leads to the server</source>
        <translation>サーバーに通じるネットワークがありません</translation>
    </message>
    <message>
        <source>Network cable, Wi-Fi and VPN are off, or none of them leads to the activation server.</source>
        <translation>ネットワーク ケーブル、Wi-Fi、VPN のどれも接続されていないか、認証サーバーに通じていません。</translation>
    </message>
    <message>
        <source>Connect Wi-Fi or a network cable; turn off airplane mode.</source>
        <translation>Wi-Fi かネットワーク ケーブルを接続し、機内モードはオフにしてください。</translation>
    </message>
    <message>
        <source>No way leads to the activation server</source>
        <translation>認証サーバーへの経路がありません</translation>
    </message>
    <message>
        <source>The network works, but it has no route to the server. If a VPN is connected, it does not carry this connection.</source>
        <translation>ネットワークは使えますが、サーバーへの経路がありません。VPN に接続しているなら、この接続は VPN を通っていません。</translation>
    </message>
    <message>
        <source>If you are connected already, please tell the helpdesk that there is no route.</source>
        <translation>すでに接続しているなら、経路がないことをヘルプデスクにお伝えください。</translation>
    </message>
    <message>
        <source>No product key was found on this computer</source>
        <translation>この PC にプロダクト キーが見つかりません</translation>
    </message>
    <message>
        <source>Windows was set up without one, or it had a digital license and the main board was replaced.</source>
        <translation>キーなしで Windows を設定したか、デジタル ライセンスの PC でマザーボードを交換しています。</translation>
    </message>
    <message>
        <source>This product key is only for an upgrade</source>
        <translation>アップグレード専用のプロダクト キーです</translation>
    </message>
    <message>
        <source>It is valid on top of an earlier Windows, but not after a fresh installation.</source>
        <translation>以前の Windows からのアップグレードには使えますが、新規インストールには使えません。</translation>
    </message>
    <message>
        <source>This kind of product key does not fit here</source>
        <translation>ここでは使えない種類のプロダクト キーです</translation>
    </message>
    <message>
        <source>Some keys are for activation by Microsoft (MAK, retail), others for your organization&apos;s server. This one is of the other kind.</source>
        <translation>キーには、Microsoft で認証するもの (MAK、製品版) と、所属組織のサーバーで認証するものがあります。このキーはもう一方の種類です。</translation>
    </message>
    <message>
        <source>This product key may not be installed here</source>
        <translation>インストールできないプロダクト キーです</translation>
    </message>
    <message>
        <source>The terms of the license, or a rule of your organization, do not allow it on this product.</source>
        <translation>ライセンスの条件または所属組織の規則により、この製品では認められていません。</translation>
    </message>
    <message>
        <source>The key is for another edition or version, or the license files on this computer are damaged.</source>
        <translation>別のエディションやバージョンのキーであるか、この PC のライセンス ファイルが壊れています。</translation>
    </message>
    <message>
        <source>The product key was not accepted</source>
        <translation>プロダクト キーが受け付けられませんでした</translation>
    </message>
    <message>
        <source>The key does not fit. On Windows Server 2019 the Settings page has a fault of its own here, and the key has to be installed in another way.</source>
        <translation>キーが合いません。Windows Server 2019 では「設定」の画面自体に不具合があり、別の方法でキーをインストールする必要があります。</translation>
    </message>
    <message>
        <source>Edition and license do not match</source>
        <translation>エディションとライセンスが合いません</translation>
    </message>
    <message>
        <source>The license is for another edition than the one installed, or a change of edition is not finished.</source>
        <translation>インストールされているものとは別のエディションのライセンスか、エディションの変更が終わっていません。</translation>
    </message>
    <message>
        <source>The computer came with another edition of Windows than the one installed now, and Windows took up its key.</source>
        <translation>PC に付属していた Windows と今のエディションが違い、Windows が元のキーを使っています。</translation>
    </message>
    <message>
        <source>What is installed is not the version for organizations, an Office from a shop for example, or its license files are damaged.</source>
        <translation>インストールされているものが組織向けの版ではない (店頭で購入した Office など) か、ライセンス ファイルが壊れています。</translation>
    </message>
    <message>
        <source>Install the version that your organization offers.</source>
        <translation>所属組織が提供する版をインストールしてください。</translation>
    </message>
    <message>
        <source>Activate again; a second try is often enough.</source>
        <translation>もう一度ライセンス認証してください。2 回目でうまくいくことがよくあります。</translation>
    </message>
    <message>
        <source>If it stays like this, please tell the helpdesk the error code.</source>
        <translation>変わらないときは、エラー コードをヘルプデスクにお知らせください。</translation>
    </message>
    <message>
        <source>Please tell the helpdesk the error code.</source>
        <translation>エラー コードをヘルプデスクにお知らせください。</translation>
    </message>
    <message>
        <source>Restart the computer, then activate again.</source>
        <translation>PC を再起動して、もう一度ライセンス認証してください。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then activate again.</source>
        <translation>数分待ってから、もう一度ライセンス認証してください。</translation>
    </message>
    <message>
        <source>Run the check; it may find the cause.</source>
        <translation>確認を実行してください。原因が見つかるかもしれません。</translation>
    </message>
    <message>
        <source>If it is a key of its own (MAK), ask the helpdesk for a new one.</source>
        <translation>専用のプロダクト キー (MAK) の場合は、新しいキーをヘルプデスクにお尋ねください。</translation>
    </message>
    <message>
        <source>Ask the helpdesk which product key is meant for this computer.</source>
        <translation>この PC で使うプロダクト キーをヘルプデスクにお尋ねください。</translation>
    </message>
    <message>
        <source>If it stays like this, the license store of Windows needs a repair; please tell the helpdesk the error code.</source>
        <translation>変わらないときは、Windows のライセンス ストアの修復が必要です。エラー コードをヘルプデスクにお知らせください。</translation>
    </message>
    <message>
        <source>If it stays like this, the system files of Windows need a check; please tell the helpdesk the error code.</source>
        <translation>変わらないときは、Windows のシステム ファイルの検査が必要です。エラー コードをヘルプデスクにお知らせください。</translation>
    </message>
    <message>
        <source>If you have set a DNS server by hand, go back to the automatic one.</source>
        <translation>DNS サーバーを手動で設定した場合は、自動に戻してください。</translation>
    </message>
    <message>
        <source>Compare the confirmation ID group by group with what was read to you, and type it again.</source>
        <translation>読み上げられた番号と確認 ID を 1 組ずつ見比べて、入力し直してください。</translation>
    </message>
    <message>
        <source>A firmware update (BIOS) from the maker of the computer may help.</source>
        <translation>PC のメーカーのファームウェア (BIOS) 更新で直ることがあります。</translation>
    </message>
    <message>
        <source>The firmware has no license table</source>
        <translation>ファームウェアにライセンスの表がありません</translation>
    </message>
    <message>
        <source>The product key that is installed is for computers whose maker has put a license (SLIC) into the firmware. This one has none.</source>
        <translation>インストールされているプロダクト キーは、メーカーがファームウェアにライセンス (SLIC) を入れた PC のものです。この PC にはありません。</translation>
    </message>
    <message>
        <source>The license in the firmware is damaged</source>
        <translation>ファームウェアのライセンスが壊れています</translation>
    </message>
    <message>
        <source>Windows cannot read what the maker of the computer has put there.</source>
        <translation>PC のメーカーが入れた内容を、Windows が読み取れません。</translation>
    </message>
    <message>
        <source>It was made for an earlier Windows than the one installed.</source>
        <translation>インストールされているものより前の Windows 向けです。</translation>
    </message>
    <message>
        <source>The hardware of this computer has changed</source>
        <translation>この PC のハードウェアが変わっています</translation>
    </message>
    <message>
        <source>Windows notices new parts, such as a main board, and wants to be activated once more.</source>
        <translation>マザーボードなどの部品が変わったため、Windows が改めてライセンス認証を求めています。</translation>
    </message>
    <message>
        <source>The key was used in more places than Microsoft expects. It is about the key, not about this computer or your rights.</source>
        <translation>Microsoft の想定より多くの場所で、このキーが使われています。キーの問題であり、この PC や権限の問題ではありません。</translation>
    </message>
    <message>
        <source>Microsoft does not know this product key</source>
        <translation>Microsoft に登録のないプロダクト キーです</translation>
    </message>
    <message>
        <source>A character may be wrong, or the key is not made for activation by Microsoft.</source>
        <translation>文字の誤りか、Microsoft でのライセンス認証に使うキーではないのかもしれません。</translation>
    </message>
    <message>
        <source>It may be mistyped, of another kind, or no key that Microsoft ever gave out. With your organization&apos;s client setup key Microsoft would not be asked.</source>
        <translation>入力の誤り、種類の違い、または Microsoft が発行していないキーのいずれかです。所属組織のクライアント セットアップ キーなら、Microsoft に問い合わせることはありません。</translation>
    </message>
    <message>
        <source>This product key is for something else</source>
        <translation>別の製品のプロダクト キーです</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server says that the key belongs to another product or another kind of license.</source>
        <translation>Microsoft のサーバーによると、このキーは別の製品、または別の種類のライセンスのものです。</translation>
    </message>
    <message>
        <source>Every key activates a limited number of times; the key of an activation server ten times, on up to six computers. Microsoft can allow more.</source>
        <translation>キーごとに認証の回数が決まっています。認証サーバーのキーは 6 台まで、それぞれ 10 回です。Microsoft に回数を増やしてもらえます。</translation>
    </message>
    <message>
        <source>A multiple activation key (MAK) is for a fixed number of computers. Your organization can ask Microsoft for more.</source>
        <translation>マルチ ライセンス認証キー (MAK) を使える台数は決まっています。所属組織から Microsoft に追加を依頼できます。</translation>
    </message>
    <message>
        <source>Microsoft has raised the number of computers for this key before, and that number is reached as well. Your organization has to speak with Microsoft.</source>
        <translation>このキーの台数は以前に増やされましたが、その数にも達しました。所属組織から Microsoft への相談が必要です。</translation>
    </message>
    <message>
        <source>It is the kind of key that comes on a sticker with a new computer (OEM). Such a key is activated by telephone.</source>
        <translation>新しい PC のシールに書かれている種類のキー (OEM) です。このようなキーは電話で認証します。</translation>
    </message>
    <message>
        <source>To keep the license that came with the computer, ask the helpdesk about activation by telephone.</source>
        <translation>PC に付属のライセンスを使い続けるには、電話でのライセンス認証をヘルプデスクにお尋ねください。</translation>
    </message>
    <message>
        <source>Microsoft has blocked the key for the country or region from which it was asked. It is about the key, not about your rights.</source>
        <translation>要求元の国または地域では、このキーが Microsoft によってブロックされています。キーの問題であり、権限の問題ではありません。</translation>
    </message>
    <message>
        <source>If you use a VPN of your own, disconnect it and try again.</source>
        <translation>ご自身の VPN をお使いなら、切断してもう一度お試しください。</translation>
    </message>
    <message>
        <source>This product key is in use by somebody else</source>
        <translation>別の方が使用中のプロダクト キーです</translation>
    </message>
    <message>
        <source>Microsoft sees the key at work for another person or on another computer.</source>
        <translation>Microsoft によると、このキーは別の方、または別の PC で使われています。</translation>
    </message>
    <message>
        <source>Usually the key (MAK) does not cover this product.</source>
        <translation>多くの場合、このキー (MAK) はこの製品に対応していません。</translation>
    </message>
    <message>
        <source>The key is on the list of blocked keys. It is about the key, not about administrator rights or the network.</source>
        <translation>ブロックされたキーの一覧に載っています。キーの問題であり、管理者の権限やネットワークの問題ではありません。</translation>
    </message>
    <message>
        <source>If your clock is right, the server&apos;s may be off; please tell the helpdesk.</source>
        <translation>この PC の時計が合っているなら、サーバーの時計がずれているのかもしれません。ヘルプデスクにお知らせください。</translation>
    </message>
    <message>
        <source>It starts to activate only when enough different computers have asked within 30 days: with the 25th for Windows, with the 5th for Office and Windows Server. Copies of one disk image may count only once. Nothing is wrong with this computer.</source>
        <translation>30 日以内に、十分な数の異なる PC から要求があると認証を始めます。Windows は 25 台目から、Office と Windows Server は 5 台目からです。同じディスク イメージから複製した PC は、1 台と数えられることがあります。この PC に問題はありません。</translation>
    </message>
    <message>
        <source>The license for this product is missing</source>
        <translation>この製品のライセンスがありません</translation>
    </message>
    <message>
        <source>Either the activation server is too old to know this version of Windows, or a product key for another edition was entered on this computer.</source>
        <translation>認証サーバーが古くてこのバージョンの Windows に対応していないか、この PC に別のエディションのプロダクト キーが入力されています。</translation>
    </message>
    <message>
        <source>If a product key was entered here recently, ask the helpdesk for the client setup key of this edition.</source>
        <translation>最近この PC にプロダクト キーを入力した場合は、このエディションのクライアント セットアップ キーをヘルプデスクにお尋ねください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be used</source>
        <translation>サーバーの応答を利用できませんでした</translation>
    </message>
    <message>
        <source>The activation server did answer, but Windows could not activate this computer with it. Often it works the next time.</source>
        <translation>認証サーバーは応答しましたが、Windows はその応答でこの PC を認証できませんでした。次はうまくいくことがよくあります。</translation>
    </message>
    <message>
        <source>If it stays like this, tell the helpdesk that events 12288 and 12289 in the Application log have the details.</source>
        <translation>変わらないときは、アプリケーション ログのイベント 12288 と 12289 に詳細があることをヘルプデスクにお伝えください。</translation>
    </message>
    <message>
        <source>The Windows on the server is too old to activate others from inside a virtual machine. Nothing is wrong with this computer.</source>
        <translation>サーバーの Windows が古いため、仮想マシンの中からほかの PC を認証できません。この PC に問題はありません。</translation>
    </message>
    <message>
        <source>Inside a domain, Windows asks Active Directory first and the activation server after it. That the first has nothing is harmless as long as the second works.</source>
        <translation>ドメインの中では、Windows はまず Active Directory に、次に認証サーバーに問い合わせます。後者が使えるなら、前者に登録がなくても問題ありません。</translation>
    </message>
    <message>
        <source>Activation by Active Directory needs the schema of Windows Server 2012 or later. The activation server (KMS) works without it.</source>
        <translation>Active Directory によるライセンス認証には、Windows Server 2012 以降のスキーマが必要です。認証サーバー (KMS) なら必要ありません。</translation>
    </message>
    <message>
        <source>The server was not allowed to write its entry in the name service (event 12293 on the server). A computer that has the server&apos;s name set does not need that entry.</source>
        <translation>サーバーが DNS に登録を書き込めませんでした (サーバーのイベント 12293)。サーバーの名前が設定されている PC には、この登録は必要ありません。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server had a network fault</source>
        <translation>Microsoft のサーバーのネットワーク障害です</translation>
    </message>
    <message>
        <source>The fault lies on Microsoft&apos;s side and is usually soon over. With your organization&apos;s client setup key Microsoft would not be asked.</source>
        <translation>Microsoft の側の問題で、たいていはすぐに直ります。所属組織のクライアント セットアップ キーなら、Microsoft に問い合わせることはありません。</translation>
    </message>
    <message>
        <source>There is no internet here, or a firewall or proxy is in the way. Activation by your organization&apos;s server does not need the internet; so another kind of product key is probably installed.</source>
        <translation>インターネットに接続していないか、ファイアウォールやプロキシが妨げています。所属組織のサーバーでの認証にインターネットは必要ないので、別の種類のプロダクト キーが入っていると思われます。</translation>
    </message>
    <message>
        <source>If it is a key of its own (MAK), connect to the internet, or ask the helpdesk about activation by telephone.</source>
        <translation>専用のプロダクト キー (MAK) の場合は、インターネットに接続するか、電話でのライセンス認証をヘルプデスクにお尋ねください。</translation>
    </message>
    <message>
        <source>Windows cannot sign in to the proxy while it activates on the internet. Activation by your organization&apos;s server does not go that way.</source>
        <translation>インターネットで認証するとき、Windows はプロキシにサインインできません。所属組織のサーバーでの認証は、ここを通りません。</translation>
    </message>
    <message>
        <source>Otherwise the helpdesk can let activation pass the proxy, or activate by telephone.</source>
        <translation>そうでなければ、ヘルプデスクがプロキシの通過を許可するか、電話で認証できます。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server was not found</source>
        <translation>Microsoft のサーバーが見つかりませんでした</translation>
    </message>
    <message>
        <source>The name service here does not know it, so there is probably no internet. Activation by your organization&apos;s server does not need the internet.</source>
        <translation>ここの DNS で見つからないため、インターネットに接続していないようです。所属組織のサーバーでの認証に、インターネットは必要ありません。</translation>
    </message>
    <message>
        <source>No connection to Microsoft&apos;s server</source>
        <translation>Microsoft のサーバーに接続できません</translation>
    </message>
    <message>
        <source>A firewall or a proxy does not let it through. Activation by your organization&apos;s server does not need the internet.</source>
        <translation>ファイアウォールかプロキシが通していません。所属組織のサーバーでの認証に、インターネットは必要ありません。</translation>
    </message>
    <message>
        <source>The connection to Microsoft&apos;s server was cut</source>
        <translation>Microsoft のサーバーとの接続が切れました</translation>
    </message>
    <message>
        <source>A firewall, a proxy or an unsteady network ended it. Activation by your organization&apos;s server does not need the internet.</source>
        <translation>ファイアウォール、プロキシ、または不安定なネットワークによって切れました。所属組織のサーバーでの認証に、インターネットは必要ありません。</translation>
    </message>
    <message>
        <source>No secure connection to Microsoft&apos;s server</source>
        <translation>Microsoft のサーバーと安全に接続できません</translation>
    </message>
    <message>
        <source>Often the clock is wrong, so that certificates seem to have expired. A proxy that looks into connections, or a very old Windows, can be the cause too.</source>
        <translation>時計がずれていて、証明書が期限切れに見えることがよくあります。通信の中身を検査するプロキシや、とても古い Windows が原因のこともあります。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server finds the clock wrong</source>
        <translation>Microsoft のサーバーと時計が合いません</translation>
    </message>
    <message>
        <source>What is compared is universal time (UTC); the time zone by itself does not matter.</source>
        <translation>比べられるのは協定世界時 (UTC) です。タイム ゾーンそのものは関係ありません。</translation>
    </message>
    <message>
        <source>The confirmation ID is not complete</source>
        <translation>確認 ID が正しい形になっていません</translation>
    </message>
    <message>
        <source>In activation by telephone, some digits are missing, or there are too many.</source>
        <translation>電話でのライセンス認証で入力した数字が、足りないか多すぎます。</translation>
    </message>
    <message>
        <source>A digit of the confirmation ID is wrong</source>
        <translation>確認 ID の数字に誤りがあります</translation>
    </message>
    <message>
        <source>Every group of digits carries a check digit, and one of them does not fit.</source>
        <translation>数字の組ごとに確認用の数字があり、そのどれかが合いません。</translation>
    </message>
    <message>
        <source>The installation ID changes with a new product key or new hardware. Then the confirmation ID from an earlier call no longer fits.</source>
        <translation>プロダクト キーやハードウェアが変わると、インストール ID も変わります。以前の電話で受け取った確認 ID は使えなくなります。</translation>
    </message>
    <message>
        <source>Read out the installation ID that is shown now, and type the new confirmation ID.</source>
        <translation>今表示されているインストール ID を伝えて、新しい確認 ID を入力してください。</translation>
    </message>
    <message>
        <source>Administrator rights are needed</source>
        <translation>管理者の権限が必要です</translation>
    </message>
    <message>
        <source>Windows only lets an administrator make this change.</source>
        <translation>この変更ができるのは管理者だけです。</translation>
    </message>
    <message>
        <source>If your account may not do this, ask the person who looks after this computer.</source>
        <translation>お使いのアカウントでできないときは、この PC の担当者にご相談ください。</translation>
    </message>
    <message>
        <source>The management interface of Windows (WMI) is incomplete, probably damaged. The network has nothing to do with it.</source>
        <translation>Windows の管理インターフェイス (WMI) に欠けている部分があり、壊れているようです。ネットワークとは関係ありません。</translation>
    </message>
    <message>
        <source>If it stays like this, WMI needs a repair; please tell the helpdesk the error code.</source>
        <translation>変わらないときは WMI の修復が必要です。エラー コードをヘルプデスクにお知らせください。</translation>
    </message>
    <message>
        <source>The file that tells Windows&apos; management interface (WMI) about licenses is missing or damaged.</source>
        <translation>Windows の管理インターフェイス (WMI) にライセンスの情報を渡すファイルが、ないか壊れています。</translation>
    </message>
    <message>
        <source>It should start by itself whenever it is needed; this time it did not.</source>
        <translation>必要なときに自動で始まるはずですが、今回は始まりませんでした。</translation>
    </message>
    <message>
        <source>Another service of Windows that it needs did not start.</source>
        <translation>このサービスに必要な、Windows の別のサービスが始まっていません。</translation>
    </message>
    <message>
        <source>It may be stuck, or it is still waiting for an activation server that it cannot reach.</source>
        <translation>サービスが止まったままか、つながらない認証サーバーをまだ待っているのかもしれません。</translation>
    </message>
    <message>
        <source>Windows was not started normally</source>
        <translation>Windows が通常の方法で起動していません</translation>
    </message>
    <message>
        <source>In safe mode, and while Windows is being set up, the licensing service does not start.</source>
        <translation>セーフ モードや Windows のセットアップ中は、ライセンス サービスが始まりません。</translation>
    </message>
    <message>
        <source>The licensing service is just stopping</source>
        <translation>ライセンス サービスが停止するところです</translation>
    </message>
    <message>
        <source>The request came at that very moment. In a few seconds the service is available again.</source>
        <translation>ちょうどそのときに要求が届きました。数秒後にはまた使えます。</translation>
    </message>
    <message>
        <source>Wait half a minute, then activate again.</source>
        <translation>30 秒ほど待ってから、もう一度ライセンス認証してください。</translation>
    </message>
    <message>
        <source>An activation is already under way</source>
        <translation>ライセンス認証がすでに進行中です</translation>
    </message>
    <message>
        <source>Windows itself or another program is activating the same product. Two at once get in each other&apos;s way.</source>
        <translation>Windows 自身か別のプログラムが、同じ製品を認証しています。同時に行うと互いに妨げになります。</translation>
    </message>
    <message>
        <source>Windows did not understand what was asked</source>
        <translation>Windows が要求を理解できませんでした</translation>
    </message>
    <message>
        <source>One of the values has a form that Windows does not accept, such as the server&apos;s name or the port.</source>
        <translation>サーバーの名前やポートなど、Windows が受け付けない形の値があります。</translation>
    </message>
    <message>
        <source>Windows cannot do what was asked</source>
        <translation>Windows は求められた処理を行えません</translation>
    </message>
    <message>
        <source>This code is seen with Office; probably its licensing component is damaged.</source>
        <translation>Office で見られるコードです。Office のライセンス コンポーネントが壊れているようです。</translation>
    </message>
    <message>
        <source>Open Settings, Apps, choose Microsoft Office, Modify, and then Quick Repair.</source>
        <translation>「設定」、「アプリ」で Microsoft Office を選び、「変更」、「クイック修復」の順に選んでください。</translation>
    </message>
    <message>
        <source>Everything works until the grace period is over.</source>
        <translation>猶予期間が終わるまでは、すべて使えます。</translation>
    </message>
    <message>
        <source>It has to be activated again soon</source>
        <translation>早めにもう一度ライセンス認証が必要です</translation>
    </message>
    <message>
        <source>It was not renewed for 180 days, or the hardware has changed. For a while everything still works.</source>
        <translation>180 日間更新されていないか、ハードウェアが変わりました。しばらくの間は、すべて使えます。</translation>
    </message>
    <message>
        <source>The activation has run out</source>
        <translation>ライセンス認証の期限が切れました</translation>
    </message>
    <message>
        <source>It was not renewed for 180 days. Your documents are safe, and it can be activated at any time.</source>
        <translation>180 日間更新されませんでした。文書は無事です。いつでも認証できます。</translation>
    </message>
    <message>
        <source>The license is in its extra time</source>
        <translation>ライセンスが延長期間に入りました</translation>
    </message>
    <message>
        <source>This license was given for a limited time. That time is over, and an extension is running.</source>
        <translation>このライセンスには期限があります。期限が過ぎ、今は延長期間です。</translation>
    </message>
    <message>
        <source>Ask the helpdesk how this license is renewed.</source>
        <translation>このライセンスの更新方法をヘルプデスクにお尋ねください。</translation>
    </message>
    <message>
        <source>Windows does not recognize the license</source>
        <translation>Windows がこのライセンスを認識しません</translation>
    </message>
    <message>
        <source>Microsoft&apos;s validation did not accept what is installed. For the time being everything works; a suitable key settles it.</source>
        <translation>インストールされているものが、Microsoft の検証で受け付けられませんでした。当面はすべて使えます。合うキーを入れると解決します。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s validation did not accept what is installed. Your documents are safe, and a suitable key settles it.</source>
        <translation>インストールされているものが、Microsoft の検証で受け付けられませんでした。文書は無事です。合うキーを入れると解決します。</translation>
    </message>
    <message>
        <source>Windows is not counted as genuine</source>
        <translation>Windows が正規品と認識されていません</translation>
    </message>
    <message>
        <source>On Windows 7 the update KB971033 does this to volume licenses; a blocked product key does it too.</source>
        <translation>Windows 7 では、更新プログラム KB971033 により、ボリューム ライセンスでこうなることがあります。プロダクト キーがブロックされている場合も同じです。</translation>
    </message>
    <message>
        <source>It is about the key, not about your rights. On Windows 7 the update KB971033 can be behind it.</source>
        <translation>キーの問題であり、権限の問題ではありません。Windows 7 では、更新プログラム KB971033 が関係していることがあります。</translation>
    </message>
    <message>
        <source>The usual causes are damaged system files, or language packs that the edition does not allow.</source>
        <translation>多くの場合、システム ファイルが壊れているか、このエディションで使えない言語パックが入っています。</translation>
    </message>
    <message>
        <source>Before Windows is installed anew, keep a copy of your documents elsewhere.</source>
        <translation>Windows を再インストールする前に、文書を別の場所にコピーしておいてください。</translation>
    </message>
    <message>
        <source>It is activated with a digital license</source>
        <translation>デジタル ライセンスで認証されています</translation>
    </message>
    <message>
        <source>This is a note, not an error: the license belongs to this computer, or to a Microsoft account.</source>
        <translation>エラーではなくお知らせです。ライセンスはこの PC、または Microsoft アカウントのものです。</translation>
    </message>
    <message>
        <source>It may be used without a time limit</source>
        <translation>期限なしで使えます</translation>
    </message>
    <message>
        <source>This is a note, not an error: the grace period of this product never ends.</source>
        <translation>エラーではなくお知らせです。この製品の猶予期間は終わりません。</translation>
    </message>
    <message>
        <source>An entry in the license store is missing</source>
        <translation>ライセンス ストアの項目が 1 つありません</translation>
    </message>
    <message>
        <source>Often no product key is installed for this product; more rarely the license store of Windows is incomplete.</source>
        <translation>この製品のプロダクト キーがインストールされていないことがよくあります。まれに、Windows のライセンス ストアに欠けがあります。</translation>
    </message>
    <message>
        <source>Windows does not offer this for the product</source>
        <translation>この製品では対応していない処理です</translation>
    </message>
    <message>
        <source>The product has a kind of license that is not activated this way.</source>
        <translation>この方法では認証しない種類のライセンスです。</translation>
    </message>
    <message>
        <source>Windows does not allow this at the moment</source>
        <translation>Windows が今は許可していない処理です</translation>
    </message>
    <message>
        <source>A rule of your organization, or the state of the product, stands against it.</source>
        <translation>所属組織の規則か、製品の今の状態によるものです。</translation>
    </message>
    <message>
        <source>The license was not found or is not valid</source>
        <translation>ライセンスが見つからないか、無効です</translation>
    </message>
    <message>
        <source>Perhaps the product was never activated on this computer, or its stored license is damaged.</source>
        <translation>この PC で一度も認証されていないか、保存されたライセンスが壊れているのかもしれません。</translation>
    </message>
    <message>
        <source>The license store of Windows does not add up</source>
        <translation>ライセンス ストアに食い違いがあります</translation>
    </message>
    <message>
        <source>The file in which Windows keeps its licenses is damaged, or Windows may not read it. Your documents are safe.</source>
        <translation>Windows がライセンスを保管するファイルが壊れているか、読む権限がありません。文書は無事です。</translation>
    </message>
    <message>
        <source>Windows could not make sense of the license</source>
        <translation>Windows がライセンスを読み取れませんでした</translation>
    </message>
    <message>
        <source>License files are damaged or were changed. Your documents are safe.</source>
        <translation>ライセンス ファイルが壊れているか、変更されています。文書は無事です。</translation>
    </message>
    <message>
        <source>Windows could not use the license</source>
        <translation>Windows がライセンスを使えませんでした</translation>
    </message>
    <message>
        <source>The file in which Windows keeps its licenses is probably damaged. Your documents are safe.</source>
        <translation>Windows がライセンスを保管するファイルが壊れているようです。文書は無事です。</translation>
    </message>
    <message>
        <source>The protected license data has changed</source>
        <translation>保護されたライセンス データが変わっています</translation>
    </message>
    <message>
        <source>Something other than Windows wrote to it, or the disk has a fault.</source>
        <translation>Windows 以外の何かが書き込んだか、ディスクに問題があります。</translation>
    </message>
    <message>
        <source>The license state was reset</source>
        <translation>ライセンスの状態がリセットされました</translation>
    </message>
    <message>
        <source>After such a reset (rearm) Windows has to be restarted before it can be activated.</source>
        <translation>リセット (rearm) の後は、ライセンス認証の前に Windows の再起動が必要です。</translation>
    </message>
    <message>
        <source>The license state cannot be reset any more</source>
        <translation>ライセンスの状態をこれ以上リセットできません</translation>
    </message>
    <message>
        <source>Windows allows only a few resets (rearm), and they are used up. Activation itself does not need one.</source>
        <translation>Windows のリセット (rearm) は数回だけで、それを使い切りました。ライセンス認証そのものに、リセットは必要ありません。</translation>
    </message>
    <message>
        <source>A program that reaches deep into Windows, or a damaged disk, can cause this.</source>
        <translation>Windows の深い部分で動くプログラムや、ディスクの故障が原因になることがあります。</translation>
    </message>
    <message>
        <source>The clock was set back, for example, or the small battery inside the computer is empty.</source>
        <translation>時計が戻されたか、PC の中の小さな電池が切れている場合などです。</translation>
    </message>
    <message>
        <source>Windows has to be activated anew</source>
        <translation>Windows の再認証が必要です</translation>
    </message>
    <message>
        <source>Windows has rebuilt its license store after damage; with the next activation it is complete again.</source>
        <translation>壊れたライセンス ストアを Windows が作り直しました。次のライセンス認証で元どおりになります。</translation>
    </message>
    <message>
        <source>DNS has no entry for an activation server</source>
        <translation>DNS に認証サーバーの登録がありません</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>サーバーの名前が見つかりませんでした</translation>
    </message>
    <message>
        <source>The key does not go with the license files</source>
        <translation>キーとライセンス ファイルが合いません</translation>
    </message>
    <message>
        <source>The firmware&apos;s key is for another edition</source>
        <translation>ファームウェアのキーのエディションが違います</translation>
    </message>
    <message>
        <source>License files of this product are missing</source>
        <translation>この製品のライセンス ファイルがありません</translation>
    </message>
    <message>
        <source>This computer has no Windows marker</source>
        <translation>この PC に Windows のマーカーがありません</translation>
    </message>
    <message>
        <source>The maker&apos;s license has no marker</source>
        <translation>メーカー ライセンスにマーカーがありません</translation>
    </message>
    <message>
        <source>The Windows marker in the firmware is missing: the computer was perhaps sold without Windows, or its main board was replaced.</source>
        <translation>ファームウェアに Windows のマーカーがありません。Windows なしで販売された PC か、マザーボードを交換した PC かもしれません。</translation>
    </message>
    <message>
        <source>The marker in the firmware is out of date</source>
        <translation>ファームウェアのマーカーが古くなっています</translation>
    </message>
    <message>
        <source>The maker&apos;s license cannot be read</source>
        <translation>メーカー ライセンスを読み取れません</translation>
    </message>
    <message>
        <source>It is missing from the firmware or damaged. Often the main board was replaced, and the maker&apos;s data was not written to the new one.</source>
        <translation>ファームウェアにこのライセンスがないか、壊れています。マザーボードの交換後に、メーカーのデータが書き込まれていないことがよくあります。</translation>
    </message>
    <message>
        <source>Microsoft has locked this key</source>
        <translation>Microsoft がこのキーをロックしました</translation>
    </message>
    <message>
        <source>Microsoft does not accept this key</source>
        <translation>Microsoft がこのキーを受け付けません</translation>
    </message>
    <message>
        <source>This key has reached its limit</source>
        <translation>このキーは使用回数の上限に達しました</translation>
    </message>
    <message>
        <source>The key (MAK) has no activations left</source>
        <translation>このキー (MAK) の認証回数を使い切りました</translation>
    </message>
    <message>
        <source>The key (MAK) has no extra activations left</source>
        <translation>追加の認証回数も使い切りました (MAK)</translation>
    </message>
    <message>
        <source>The key does not activate on the internet</source>
        <translation>このキーはインターネットで認証できません</translation>
    </message>
    <message>
        <source>The key does not apply in this region</source>
        <translation>この地域では使えないキーです</translation>
    </message>
    <message>
        <source>Microsoft could not activate with this key</source>
        <translation>このキーは Microsoft で認証できません</translation>
    </message>
    <message>
        <source>Microsoft no longer allows this key</source>
        <translation>Microsoft がもう認めていないキーです</translation>
    </message>
    <message>
        <source>The server is waiting for more computers</source>
        <translation>サーバーは台数がそろうのを待っています</translation>
    </message>
    <message>
        <source>No activation service is at this address</source>
        <translation>このアドレスに認証サービスがありません</translation>
    </message>
    <message>
        <source>The activation server is not activated</source>
        <translation>認証サーバー自体が認証されていません</translation>
    </message>
    <message>
        <source>This server does not serve this product</source>
        <translation>このサーバーはこの製品に対応していません</translation>
    </message>
    <message>
        <source>The server cannot run in a virtual machine</source>
        <translation>サーバーが仮想マシンでは動作しません</translation>
    </message>
    <message>
        <source>No activation in Active Directory</source>
        <translation>Active Directory に認証の登録がありません</translation>
    </message>
    <message>
        <source>Active Directory is too old for this</source>
        <translation>Active Directory が古すぎます</translation>
    </message>
    <message>
        <source>The server could not publish its name</source>
        <translation>サーバーが名前を公開できませんでした</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server was not reached</source>
        <translation>Microsoft のサーバーに届きませんでした</translation>
    </message>
    <message>
        <source>A proxy asks for a password</source>
        <translation>プロキシがパスワードを求めています</translation>
    </message>
    <message>
        <source>The two IDs do not belong together</source>
        <translation>2 つの ID が対応していません</translation>
    </message>
    <message>
        <source>Windows&apos; license management is not there</source>
        <translation>Windows のライセンス管理が見つかりません</translation>
    </message>
    <message>
        <source>The license management does not load</source>
        <translation>ライセンス管理を読み込めません</translation>
    </message>
    <message>
        <source>Windows&apos; licensing service is switched off</source>
        <translation>Windows のライセンス サービスがオフです</translation>
    </message>
    <message>
        <source>Windows&apos; licensing service is not running</source>
        <translation>Windows のライセンス サービスが停止中です</translation>
    </message>
    <message>
        <source>Windows&apos; licensing service could not start</source>
        <translation>ライセンス サービスを開始できません</translation>
    </message>
    <message>
        <source>The licensing service cannot do this now</source>
        <translation>ライセンス サービスを今は使えません</translation>
    </message>
    <message>
        <source>Not activated yet, but in the grace period</source>
        <translation>まだ認証されていません (猶予期間中)</translation>
    </message>
    <message>
        <source>The time to put the license right is over</source>
        <translation>ライセンスを直すための期間が過ぎました</translation>
    </message>
    <message>
        <source>The validation finds the key blocked</source>
        <translation>検証でキーがブロックされていました</translation>
    </message>
    <message>
        <source>The validation did not accept this Windows</source>
        <translation>この Windows は検証を通りませんでした</translation>
    </message>
    <message>
        <source>A protected file of Windows has changed</source>
        <translation>Windows の保護ファイルが変わっています</translation>
    </message>
    <message>
        <source>The clock and Windows&apos; own time differ</source>
        <translation>時計が Windows の記録と合いません</translation>
    </message>
    <message>
        <source>Windows&apos; licensing service cannot be started</source>
        <translation>Windows のライセンス サービスを開始できません</translation>
    </message>
    <message>
        <source>A file of this service is not the one that Microsoft has signed (error 577). Malicious programs change it, and tools that go around activation.</source>
        <translation>このサービスのファイルが、Microsoft が署名したものではありません (エラー 577)。マルウェアや、ライセンス認証を回避するツールがファイルを書き換えることがあります。</translation>
    </message>
    <message>
        <source>Ask the helpdesk to check this computer for malicious programs and to repair the system files.</source>
        <translation>ヘルプデスクに、この PC のマルウェア検査とシステム ファイルの修復を依頼してください。</translation>
    </message>
    <message>
        <source>It is activated for a limited time</source>
        <translation>期間の決まったライセンスで認証されています</translation>
    </message>
    <message>
        <source>This is a note, not an error: a subscription or another license with an end is within its time.</source>
        <translation>エラーではなくお知らせです。サブスクリプションなど、期間の決まったライセンスの有効期間中です。</translation>
    </message>
    <message>
        <source>No valid license was found for this computer</source>
        <translation>この PC の有効なライセンスが見つかりません</translation>
    </message>
    <message>
        <source>Windows asked Microsoft for a digital license and got none. Often the main board is new, or Windows was set up without the client setup key of your organization.</source>
        <translation>Windows が Microsoft にデジタル ライセンスを問い合わせましたが、ありませんでした。マザーボードの交換後や、所属組織のクライアント セットアップ キーなしで Windows を入れたときによく出ます。</translation>
    </message>
    <message>
        <source>Windows could not change its edition</source>
        <translation>Windows のエディションを変更できません</translation>
    </message>
    <message>
        <source>Seen when a product key is to turn one edition into another, such as Home into Pro, and Microsoft finds no license for the new one.</source>
        <translation>プロダクト キーで Home から Pro などへエディションを変えるとき、Microsoft 側に新しいほうのライセンスが見つからないと出ます。</translation>
    </message>
    <message>
        <source>Active Directory cannot be reached</source>
        <translation>Active Directory に接続できません</translation>
    </message>
    <message>
        <source>Inside a domain, Windows asks Active Directory first. No server of the domain answered, as is normal outside the organization&apos;s network.</source>
        <translation>ドメインの中では、Windows はまず Active Directory に問い合わせます。ドメインのサーバーからの応答がありません。組織のネットワークの外では普通のことです。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s licensing server is busy</source>
        <translation>Microsoft のライセンス サーバーが混み合っています</translation>
    </message>
    <message>
        <source>The fault lies on Microsoft&apos;s side and is usually soon over. Activation by your organization&apos;s server does not ask there.</source>
        <translation>Microsoft の側の問題で、たいていはすぐに直ります。所属組織のサーバーによるライセンス認証では、そこに問い合わせません。</translation>
    </message>
    <message>
        <source>A part of Windows was refused access</source>
        <translation>Windows の一部がアクセスを拒まれました</translation>
    </message>
    <message>
        <source>The licensing service itself, or a program that protects this computer, may not read the license files. More rights for you may not be enough.</source>
        <translation>ライセンス サービスがライセンス ファイルを読めないか、この PC を守るプログラムが止めているのかもしれません。ご自身の権限を上げるだけでは足りないことがあります。</translation>
    </message>
    <message>
        <source>The license management failed without a reason</source>
        <translation>ライセンス管理が理由を示さず失敗しました</translation>
    </message>
    <message>
        <source>Windows&apos; management interface (WMI) only says that something went wrong. Often the licensing service is stuck.</source>
        <translation>Windows の管理インターフェイス (WMI) は、問題があったとだけ伝えています。ライセンス サービスが止まっていることがよくあります。</translation>
    </message>
    <message>
        <source>The license management did not find it</source>
        <translation>ライセンス管理に見つかりません</translation>
    </message>
    <message>
        <source>Windows&apos; management interface (WMI) has no such entry: the product was removed meanwhile, or a license is missing.</source>
        <translation>Windows の管理インターフェイス (WMI) にその項目がありません。製品がその間に削除されたか、ライセンスが欠けています。</translation>
    </message>
    <message>
        <source>The license management did not start</source>
        <translation>ライセンス管理が始まりませんでした</translation>
    </message>
    <message>
        <source>A part of Windows&apos; management interface (WMI) could not be prepared. Often the licensing service is switched off or stuck.</source>
        <translation>Windows の管理インターフェイス (WMI) の一部を準備できませんでした。ライセンス サービスがオフか、止まっていることがよくあります。</translation>
    </message>
    <message>
        <source>The question to Windows was broken off</source>
        <translation>Windows への問い合わせが中断されました</translation>
    </message>
    <message>
        <source>Windows&apos; management interface (WMI) ended it, mostly because it took too long or the computer was shutting down.</source>
        <translation>Windows の管理インターフェイス (WMI) が終わらせました。たいていは、時間がかかりすぎたか、PC の終了中だったためです。</translation>
    </message>
    <message>
        <source>A component of Windows is not registered</source>
        <translation>Windows の部品が登録されていません</translation>
    </message>
    <message>
        <source>A program was asked for that this Windows does not know (COM). It was removed, or the system files are damaged.</source>
        <translation>この Windows が知らないプログラムが求められました (COM)。削除されたか、システム ファイルが壊れています。</translation>
    </message>
    <message>
        <source>A component of Windows did not start</source>
        <translation>Windows の部品が起動しませんでした</translation>
    </message>
    <message>
        <source>A program that Windows needs for this was started and did not report in time. The computer may be very busy, or the licensing service is stuck.</source>
        <translation>必要なプログラムを Windows が起動しましたが、時間内に応答しませんでした。PC がとても混み合っているか、ライセンス サービスが止まっているのかもしれません。</translation>
    </message>
    <message>
        <source>Windows failed without saying why</source>
        <translation>Windows が理由を示さず失敗しました</translation>
    </message>
    <message>
        <source>This code only means that something went wrong. The network and the product key may be in order.</source>
        <translation>このコードは、問題があったという意味だけです。ネットワークとプロダクト キーは正しいかもしれません。</translation>
    </message>
    <message>
        <source>A script or PowerShell ended with an error</source>
        <translation>スクリプトか PowerShell がエラーで終わりました</translation>
    </message>
    <message>
        <source>The code comes from .NET and does not say what happened. The words beside it do; the code behind it may stand there, too.</source>
        <translation>このコードは .NET のもので、何が起きたかは示しません。横の言葉に説明があり、本当のコードもそこにあるかもしれません。</translation>
    </message>
    <message>
        <source>Please send the whole output to the helpdesk.</source>
        <translation>表示された内容をすべてヘルプデスクにお送りください。</translation>
    </message>
    <message>
        <source>Windows did not find a file that it needs</source>
        <translation>Windows に必要なファイルが見つかりません</translation>
    </message>
    <message>
        <source>A license file or a setting is missing, such as after a cleaning program or a broken update.</source>
        <translation>ライセンス ファイルか設定が欠けています。掃除プログラムを使った後や、更新が途切れた後などに起こります。</translation>
    </message>
    <message>
        <source>Windows could not install a component</source>
        <translation>Windows が部品をインストールできません</translation>
    </message>
    <message>
        <source>It is from an update or a change of edition and not from activation itself. Often a restart is waiting, or space is short.</source>
        <translation>ライセンス認証ではなく、更新かエディションの変更で出るものです。再起動を待っているか、空き容量が足りないことがよくあります。</translation>
    </message>
    <message>
        <source>Windows cannot use the data it got</source>
        <translation>Windows が受け取ったデータを使えません</translation>
    </message>
    <message>
        <source>Since Windows 8: the server that is set answers wrongly or is this very computer, or the license store is damaged, as on a copied disk. On Windows 7: the system lost the right to read its own settings.</source>
        <translation>Windows 8 以降では、設定されたサーバーの答えがおかしいかこの PC 自身である、または複製したディスクなどでライセンス ストアが壊れています。Windows 7 では、システムが設定を読む権限をなくしています。</translation>
    </message>
    <message>
        <source>Windows ran into a number that is too large</source>
        <translation>Windows の計算で数が大きくなりすぎました</translation>
    </message>
    <message>
        <source>Arithmetic inside Windows overflowed (error 534). The code does not say where; a date that is far off or damaged data may be the cause.</source>
        <translation>Windows の中の計算があふれました (エラー 534)。場所はコードからは分かりません。日付の大きなずれか、壊れたデータが原因かもしれません。</translation>
    </message>
    <message>
        <source>An entry of the license store is damaged</source>
        <translation>ライセンス ストアの項目が壊れています</translation>
    </message>
    <message>
        <source>A license that Windows has stored is not as it was written. Your documents are safe.</source>
        <translation>Windows が保存したライセンスが、書き込んだときと違います。文書は無事です。</translation>
    </message>
    <message>
        <source>Use this program instead; it needs no script.</source>
        <translation>代わりにこのプログラムをお使いください。スクリプトは要りません。</translation>
    </message>
    <message>
        <source>Whoever makes the disk image runs “sysprep /generalize” before it is copied.</source>
        <translation>ディスク イメージを作る方が、複製の前に「sysprep /generalize」を実行してください。</translation>
    </message>
    <message>
        <source>Activate instead; that makes a reset unnecessary.</source>
        <translation>リセットせずに、ライセンス認証してください。リセットは要らなくなります。</translation>
    </message>
    <message>
        <source>Switch off the TUN mode of the proxy program, or quit it.</source>
        <translation>プロキシ プログラムの TUN モードをオフにするか、終了してください。</translation>
    </message>
    <message>
        <source>Restart the computer, then let this program remove it again.</source>
        <translation>PC を再起動してから、もう一度このプログラムで削除してください。</translation>
    </message>
    <message>
        <source>Office&apos;s uninstaller did not start</source>
        <translation>Office のアンインストーラーが始まりませんでした</translation>
    </message>
    <message>
        <source>Office removes itself by a service in the background, and that did not take the order. Nothing was removed.</source>
        <translation>Office の削除は裏で動くサービスが行いますが、依頼が受け付けられませんでした。何も削除されていません。</translation>
    </message>
    <message>
        <source>Office&apos;s uninstaller did not get to the end</source>
        <translation>Office のアンインストーラーが最後まで進みませんでした</translation>
    </message>
    <message>
        <source>It was stopped, an Office program was still open, another installation was running, or the disk is full.</source>
        <translation>途中で止められたか、Office のプログラムが開いていたか、ほかのインストールが動いていたか、ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Close all Office programs, and wait until nothing else is being installed.</source>
        <translation>Office のプログラムをすべて閉じ、ほかのインストールが終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Office&apos;s uninstaller does not know this product</source>
        <translation>Office のアンインストーラーがこの製品を認識していません</translation>
    </message>
    <message>
        <source>Windows lists the product, but Office itself does not. Often an earlier removal broke off.</source>
        <translation>Windows の一覧にはありますが、Office 自身の一覧にはありません。多くの場合、以前の削除が途中で終わっています。</translation>
    </message>
    <message>
        <source>Windows Installer broke off</source>
        <translation>Windows Installer が中断しました</translation>
    </message>
    <message>
        <source>Often an Office of another kind is in the way: 32-bit beside 64-bit, or one that was installed in another way.</source>
        <translation>多くの場合、別の種類の Office が原因です。32 ビットと 64 ビットの混在や、別の方法で入れた Office などです。</translation>
    </message>
    <message>
        <source>Another installation is running</source>
        <translation>ほかのインストールが動いています</translation>
    </message>
    <message>
        <source>Windows installs or removes one program at a time.</source>
        <translation>Windows では、一度に 1 つのプログラムしかインストールや削除ができません。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then let this program remove it again.</source>
        <translation>終わるまで待ってから、もう一度このプログラムで削除してください。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Please tell the helpdesk the error code.</source>
        <translation>エラー コードをヘルプデスクにお知らせください。</translation>
    </message>
    <message>
        <source>Windows reported an error that is not in our list</source>
        <translation>一覧にないエラーが Windows から返されました</translation>
    </message>
    <message>
        <source>This program knows no explanation for it.</source>
        <translation>このプログラムには、このエラーの説明がありません。</translation>
    </message>
    <message>
        <source>Run the check; it may find the cause.</source>
        <translation>確認を実行してください。原因が見つかるかもしれません。</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who can help</comment>
        <translation>ご自身</translation>
    </message>
    <message>
        <source>The helpdesk</source>
        <comment>who can help</comment>
        <translation>ヘルプデスク</translation>
    </message>
    <message>
        <source>The administrators of the KMS host</source>
        <comment>who can help</comment>
        <translation>KMS ホストの管理者</translation>
    </message>
    <message>
        <source>These are the words of %1.</source>
        <extracomment>%1: name of an organization.</extracomment>
        <translation>%1からの案内です。</translation>
    </message>
    <message>
        <source>%1 advises: %2</source>
        <extracomment>%1: name of an organization; %2: what it advises, one or more sentences.</extracomment>
        <translation>%1からの案内: %2</translation>
    </message>
    <message>
        <source>%1 says about it: %2</source>
        <extracomment>%1: name of an organization; %2: what it says about an error code, one or more sentences.</extracomment>
        <translation>これについての%1の説明: %2</translation>
    </message>
    <message>
        <source>You are on your organization&apos;s network: tell the helpdesk the error code.</source>
        <translation>所属組織のネットワークに接続しています。ヘルプデスクにエラー コードをお知らせください。</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>It worked</source>
        <translation>成功しています</translation>
    </message>
    <message>
        <source>This is a success and not an error; nothing has to be put right.</source>
        <translation>これはエラーではなく成功です。直すことはありません。</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Stopped at your request</source>
        <translation>ご指示により中止しました</translation>
    </message>
    <message>
        <source>What was already done stays done.</source>
        <translation>すでに終わった作業はそのまま残ります。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>いつでもやり直せます。</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>No answer came in time. Right after a start, or during updates, this happens.</source>
        <translation>時間内に応答がありませんでした。起動の直後や更新中には起こることがあります。</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Administrator rights are needed</source>
        <translation>管理者の権限が必要です</translation>
    </message>
    <message>
        <source>Windows only lets an administrator make this change.</source>
        <translation>この変更ができるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Try again, and choose Yes when Windows asks for permission.</source>
        <translation>もう一度試して、Windows の確認で「はい」を選んでください。</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>対象がなくなっています</translation>
    </message>
    <message>
        <source>This computer has changed since it was checked.</source>
        <translation>確認した後で、この PC の状態が変わりました。</translation>
    </message>
    <message>
        <source>Check again, then go on.</source>
        <translation>もう一度確認してから、先へ進んでください。</translation>
    </message>
    <message>
        <source>This computer does not allow it</source>
        <translation>この PC では許可されていません</translation>
    </message>
    <message>
        <source>This setting is managed from elsewhere, or does not exist here.</source>
        <translation>この設定は別の場所で管理されているか、ここにはありません。</translation>
    </message>
    <message>
        <source>Ask the people who manage this computer.</source>
        <translation>この PC の管理担当者にお尋ねください。</translation>
    </message>
    <message>
        <source>The other side said no</source>
        <translation>相手に断られました</translation>
    </message>
    <message>
        <source>The server, or the program, did not accept the request.</source>
        <translation>サーバーまたはプログラムが要求を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>The connection was perhaps lost in the middle.</source>
        <translation>途中で接続が切れたのかもしれません。</translation>
    </message>
    <message>
        <source>Connect to the network again and try once more.</source>
        <translation>ネットワークに接続し直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer made no sense</source>
        <translation>応答の内容がわかりませんでした</translation>
    </message>
    <message>
        <source>Something else than expected answered.</source>
        <translation>想定と違うものが応答しました。</translation>
    </message>
    <message>
        <source>Windows did not accept it</source>
        <translation>Windows が受け付けませんでした</translation>
    </message>
    <message>
        <source>Windows gave no reason.</source>
        <translation>Windows は理由を示していません。</translation>
    </message>
    <message>
        <source>Try again; a second try is often enough.</source>
        <translation>もう一度お試しください。2 回目でうまくいくことがよくあります。</translation>
    </message>
    <message>
        <source>The change did not take hold</source>
        <translation>変更が反映されていません</translation>
    </message>
    <message>
        <source>Windows reported no error, but looking again shows the old state.</source>
        <translation>Windows からエラーはありませんでしたが、見直すと元の状態のままです。</translation>
    </message>
    <message>
        <source>Your organization does not provide for this</source>
        <translation>所属組織では認められていない変更です</translation>
    </message>
    <message>
        <source>This program only makes changes that the site profile allows.</source>
        <translation>このプログラムは、組織のプロファイルで認められた変更だけを行います。</translation>
    </message>
    <message>
        <source>A file could not be written</source>
        <translation>ファイルに書き込めませんでした</translation>
    </message>
    <message>
        <source>Every change is noted down first, so that it can be put back. Without that note nothing is changed.</source>
        <translation>元に戻せるように、変更は先に記録します。記録できないときは何も変更しません。</translation>
    </message>
    <message>
        <source>See whether the disk is full, then try again.</source>
        <translation>ディスクの空きを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something else is at work</source>
        <translation>ほかの作業が進行中です</translation>
    </message>
    <message>
        <source>A program is still open, or another installation is running.</source>
        <translation>プログラムがまだ開いているか、別のインストールが進行中です。</translation>
    </message>
    <message>
        <source>Close it, or wait until it has finished; then try again.</source>
        <translation>閉じるか、終わるのを待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It broke off in the middle</source>
        <translation>途中で途切れました</translation>
    </message>
    <message>
        <source>What was done up to then is noted down.</source>
        <translation>それまでに行ったことは記録されています。</translation>
    </message>
    <message>
        <source>This program made a mistake</source>
        <translation>このプログラムに不具合が起きました</translation>
    </message>
    <message>
        <source>It is not your doing.</source>
        <translation>操作のせいではありません。</translation>
    </message>
    <message>
        <source>Try again; if it stays like this, please tell the helpdesk.</source>
        <translation>もう一度お試しください。変わらないときは、ヘルプデスクにお知らせください。</translation>
    </message>
    <message>
        <source>Somebody else may have written here</source>
        <translation>ほかの人が書き換えた可能性があります</translation>
    </message>
    <message>
        <source>A file or folder of this program can be changed without administrator rights. To be on the safe side it is not used.</source>
        <translation>このプログラムのファイルまたはフォルダーが、管理者の権限なしで変更できる状態です。安全のため使用しません。</translation>
    </message>
    <message>
        <source>Show this to the people who look after this computer; the report names the folder.</source>
        <translation>この PC を管理している人にこの内容を見せてください。フォルダー名はレポートに書かれています。</translation>
    </message>
    <message>
        <source>This computer does not ask for a password here</source>
        <translation>この PC では、ここでパスワードを入力できません</translation>
    </message>
    <message>
        <source>The people who manage this computer have set it so that Windows says no by itself. It is not your doing.</source>
        <translation>この PC を管理している人が、Windows が自動的に断るように設定しています。お使いの方のせいではありません。</translation>
    </message>
    <message>
        <source>Ask them to sign in and start this program.</source>
        <translation>その人にサインインして、このプログラムを起動してもらってください。</translation>
    </message>
    <message>
        <source>The recording does not show it</source>
        <translation>記録に含まれていません</translation>
    </message>
    <message>
        <source>This practice computer was made from a recording of a real one, and nobody asked this there.</source>
        <translation>この練習用 PC は実際の PC の記録から作られており、そのときこれは確認されていません。</translation>
    </message>
    <message>
        <source>Record the real computer again if you need to know it.</source>
        <translation>必要な場合は、実際の PC をもう一度記録してください。</translation>
    </message>
    <message>
        <source>The list of earlier changes cannot be read</source>
        <translation>これまでの変更の記録を読み取れません</translation>
    </message>
    <message>
        <source>It is damaged, or a newer version of this program has written it. It was not thrown away.</source>
        <translation>記録が壊れているか、このプログラムの新しい版が書いたものです。内容は消していません。</translation>
    </message>
    <message>
        <source>Start the newest version of this program; if it stays like this, please tell the helpdesk.</source>
        <translation>このプログラムの最新版を起動してください。それでも同じ場合は、ヘルプデスクにお知らせください。</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <extracomment>%1: &quot;0xC004F074&quot;.</extracomment>
        <translation>エラー コード: %1</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>The answer took too long. Right after a start this is normal.</source>
        <translation>応答に時間がかかりすぎました。起動の直後にはよくあることです。</translation>
    </message>
    <message>
        <source>Windows only tells this to an administrator.</source>
        <translation>この情報を見られるのは管理者だけです。</translation>
    </message>
    <message>
        <source>This system has no answer to this question.</source>
        <translation>このシステムでは確認できない項目です。</translation>
    </message>
    <message>
        <source>Windows answered with error %1.</source>
        <extracomment>%1: error code such as 0xC004F074.</extracomment>
        <translation>Windows がエラー %1 を返しました。</translation>
    </message>
    <message>
        <source>The answer made no sense.</source>
        <translation>応答の内容がわかりませんでした。</translation>
    </message>
    <message>
        <source>Could not find out</source>
        <translation>わかりませんでした</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <translation>少し待ってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>You may still go on; nothing has been changed.</source>
        <translation>このまま先へ進めます。何も変更していません。</translation>
    </message>
    <message>
        <source>Waiting for an earlier answer</source>
        <translation>前の項目の結果を待っています</translation>
    </message>
    <message>
        <source>This comes first: %1.</source>
        <extracomment>%1: name of a check, such as &quot;Server name&quot;.</extracomment>
        <translation>先に必要な項目: %1。</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>ここでは必要ありません</translation>
    </message>
    <message>
        <source>Your organization does not ask for this.</source>
        <translation>所属組織では求められていません。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>確認していません</translation>
    </message>
    <message>
        <source>The check was stopped before this was looked at.</source>
        <translation>この項目を見る前に、確認が中止されました。</translation>
    </message>
    <message>
        <source>the activation server</source>
        <extracomment>Stands where the name of a server would stand, in the middle of a sentence.</extracomment>
        <translation>認証サーバー</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>verdict</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>verdict</comment>
        <translation>助言</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>verdict</comment>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <comment>verdict</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>verdict</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>The recording of this computer does not show it.</source>
        <translation>この PC の記録には含まれていません。</translation>
    </message>
    <message>
        <source>Only %1 needs this server; the other products have one that answers.</source>
        <extracomment>%1: names of products.</extracomment>
        <translation>このサーバーを使うのは %1 だけです。ほかの製品のサーバーは応答しています。</translation>
    </message>
</context>
<context>
    <name>FirmwareMarkerText</name>
    <message>
        <source>The firmware has its Windows marker</source>
        <translation>ファームウェアに Windows のマーカーがあります</translation>
    </message>
    <message>
        <source>The firmware asks for nothing special</source>
        <translation>ファームウェアに特別な条件はありません</translation>
    </message>
    <message>
        <source>The firmware has no Windows marker</source>
        <translation>ファームウェアに Windows のマーカーがありません</translation>
    </message>
    <message>
        <source>This computer was perhaps sold without Windows. If activation fails with error 0xC004F035, this is the reason.</source>
        <translation>この PC は Windows なしで販売されたのかもしれません。エラー 0xC004F035 でライセンス認証できないときは、これが原因です。</translation>
    </message>
    <message>
        <source>You can go on; this program does not touch the firmware.</source>
        <translation>先へ進めます。このプログラムはファームウェアを変更しません。</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>In a console, run “slmgr.vbs /dlv” and “activationctl status”.</source>
        <translation>コンソールで「slmgr.vbs /dlv」と「activationctl status」を実行してください。</translation>
    </message>
    <message>
        <source>Both say the same of every product, days included.</source>
        <translation>どの製品についても、日数を含めて両方の内容が同じです。</translation>
    </message>
    <message>
        <source>Pull out the network cable or turn Wi-Fi off, and run “activationctl check”.</source>
        <translation>ネットワーク ケーブルを抜くか Wi-Fi を切って、「activationctl check」を実行してください。</translation>
    </message>
    <message>
        <source>It ends within four seconds; checks 6 to 8 say what is missing.</source>
        <translation>4 秒以内に終わり、確認項目 6 から 8 が足りないものを示します。</translation>
    </message>
    <message>
        <source>Outside your organization&apos;s network, with its VPN off, run “activationctl check --wait”; then connect the VPN.</source>
        <translation>所属組織のネットワークの外で、VPN を切った状態で「activationctl check --wait」を実行し、そのあと VPN に接続してください。</translation>
    </message>
    <message>
        <source>It goes on by itself when the VPN is connected.</source>
        <translation>VPN に接続すると自動的に続きます。</translation>
    </message>
    <message>
        <source>Start the program with a double-click.</source>
        <translation>プログラムをダブルクリックして起動してください。</translation>
    </message>
    <message>
        <source>A window comes first. Windows asks for permission only after a button with a shield was pressed.</source>
        <translation>最初にウィンドウが表示されます。Windows が許可を求めるのは、盾の付いたボタンを押したあとだけです。</translation>
    </message>
    <message>
        <source>On screen 4-1 press 1, and answer Windows with No.</source>
        <translation>画面 4-1 で 1 を押し、Windows の確認には「いいえ」と答えてください。</translation>
    </message>
    <message>
        <source>The same screen says that nothing was changed.</source>
        <translation>同じ画面に、何も変更されていないと表示されます。</translation>
    </message>
    <message>
        <source>Press 1 again, and answer Windows with Yes.</source>
        <translation>もう一度 1 を押し、Windows の確認には「はい」と答えてください。</translation>
    </message>
    <message>
        <source>Screen 4-2, then screen 5-1 with a date 180 days ahead.</source>
        <translation>画面 4-2 のあとに画面 5-1 が出て、180 日後の日付が表示されます。</translation>
    </message>
    <message>
        <source>Run “slmgr.vbs /dlv” again.</source>
        <translation>もう一度「slmgr.vbs /dlv」を実行してください。</translation>
    </message>
    <message>
        <source>Windows is licensed, the KMS host is that of your organization, and the days are those of screen 5-1.</source>
        <translation>Windows はライセンス認証済みで、KMS ホストは所属組織のもの、日数は画面 5-1 と同じです。</translation>
    </message>
    <message>
        <source>Cut the power during screen 4-2. Start the computer and the program again.</source>
        <translation>画面 4-2 の間に電源を切り、PC とプログラムをもう一度起動してください。</translation>
    </message>
    <message>
        <source>It says that the last run was cut off, and goes on.</source>
        <translation>前回の実行が途中で切れたと表示され、続きが進みます。</translation>
    </message>
    <message>
        <source>With a trial of Microsoft 365 installed, press 1 on screen 3-1.</source>
        <translation>Microsoft 365 の試用版が入った状態で、画面 3-1 の 1 を押してください。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own uninstaller works, documents stay, and the bar moves until the product is gone.</source>
        <translation>Microsoft のアンインストーラーが動き、文書は残り、製品がなくなるまでバーが動き続けます。</translation>
    </message>
    <message>
        <source>The same once more; during screen 3-3 end the program in the task manager.</source>
        <translation>同じことをもう一度行い、画面 3-3 の間にタスク マネージャーでプログラムを終了してください。</translation>
    </message>
    <message>
        <source>The removal goes on, and the next start says so.</source>
        <translation>削除は続き、次の起動時にそのことが表示されます。</translation>
    </message>
    <message>
        <source>Restart when screen 3-4 asks for it.</source>
        <translation>画面 3-4 で求められたら再起動してください。</translation>
    </message>
    <message>
        <source>The program is there again after signing in, on the right screen.</source>
        <translation>サインインすると、プログラムが正しい画面で再び表示されます。</translation>
    </message>
    <message>
        <source>Set the time zone to Tokyo and the clock one day wrong, and press the buttons of these two rows.</source>
        <translation>タイム ゾーンを東京に、時計を 1 日ずらして設定し、この 2 行のボタンを押してください。</translation>
    </message>
    <message>
        <source>Both are right again, in other programs, too.</source>
        <translation>どちらも正しく戻り、ほかのプログラムでも同じです。</translation>
    </message>
    <message>
        <source>As administrator, run “activationctl undo”, then “slmgr.vbs /dlv”.</source>
        <translation>管理者として「activationctl undo」、続いて「slmgr.vbs /dlv」を実行してください。</translation>
    </message>
    <message>
        <source>It says what it said in step 1, except for the activation.</source>
        <translation>ライセンス認証を除いて、手順 1 と同じ内容が表示されます。</translation>
    </message>
    <message>
        <source>Turn on the Narrator and do steps 4 to 6 with your eyes closed.</source>
        <translation>ナレーターをオンにし、目を閉じて手順 4 から 6 を行ってください。</translation>
    </message>
    <message>
        <source>Every screen, row and button is read out, beginning with the heading.</source>
        <translation>すべての画面、行、ボタンが見出しから読み上げられます。</translation>
    </message>
    <message>
        <source>Look at the window on 1366×768 at 150 %, and move it between two displays of different scale.</source>
        <translation>1366×768、150% の設定でウィンドウを確認し、拡大率の異なる 2 台のディスプレイの間で動かしてください。</translation>
    </message>
    <message>
        <source>Nothing is cut off or blurred.</source>
        <translation>欠けたりぼやけたりしているところがありません。</translation>
    </message>
</context>
<context>
    <name>HostNameText</name>
    <message>
        <source>The activation server is known</source>
        <translation>認証サーバーがわかっています</translation>
    </message>
    <message>
        <source>The name service knows %1.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>DNS で %1 が見つかりました。</translation>
    </message>
    <message>
        <source>Your organization gives its address, so no name has to be looked up.</source>
        <translation>所属組織がアドレスを指定しているので、名前を調べる必要はありません。</translation>
    </message>
    <message>
        <source>The activation server is already set</source>
        <translation>認証サーバーは設定済みです</translation>
    </message>
    <message>
        <source>Your organization set it when it prepared this computer.</source>
        <translation>所属組織がこの PC を準備したときに設定しました。</translation>
    </message>
    <message>
        <source>The network names its activation server</source>
        <translation>ネットワークから認証サーバーがわかりました</translation>
    </message>
    <message>
        <source>It was found by itself: %1.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>自動的に見つかりました: %1。</translation>
    </message>
    <message>
        <source>The activation server&apos;s name is not known here</source>
        <translation>ここでは認証サーバーの名前が見つかりません</translation>
    </message>
    <message>
        <source>Nobody here knows %1. Often this name is only known inside the organization&apos;s network.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>ここでは %1 が見つかりません。この名前は、組織のネットワーク内でしか見つからないことがよくあります。</translation>
    </message>
    <message>
        <source>The name service has a problem</source>
        <translation>DNS に問題があります</translation>
    </message>
    <message>
        <source>It could not look up %1. Usually this is soon over.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>%1 を調べられませんでした。たいていはすぐに直ります。</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>数分待ってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>If you have set a DNS server by hand, go back to the automatic one.</source>
        <translation>DNS サーバーを手動で設定した場合は、自動に戻してください。</translation>
    </message>
    <message>
        <source>The name service does not answer</source>
        <translation>DNS が応答しません</translation>
    </message>
    <message>
        <source>No answer came when %1 was looked up. Often the network has just changed.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>%1 を調べましたが、応答がありませんでした。ネットワークが切り替わった直後によくあります。</translation>
    </message>
    <message>
        <source>Open any web page to see whether the network works.</source>
        <translation>何か Web ページを開いて、ネットワークが使えるか見てください。</translation>
    </message>
    <message>
        <source>Turn the network, or the VPN, off and on once; then check again.</source>
        <translation>ネットワークまたは VPN を一度切って入れ直し、もう一度確認してください。</translation>
    </message>
    <message>
        <source>This network names no activation server</source>
        <translation>このネットワークからは認証サーバーがわかりません</translation>
    </message>
    <message>
        <source>There is no entry for one in the name service.</source>
        <translation>DNS に該当する登録がありません。</translation>
    </message>
    <message>
        <source>There is no entry for one under %1.</source>
        <extracomment>%1: DNS domain, such as example.edu.</extracomment>
        <translation>%1 に該当する登録がありません。</translation>
    </message>
    <message>
        <source>The activation server has no %1 address here</source>
        <extracomment>%1: &quot;IPv4&quot; or &quot;IPv6&quot;.</extracomment>
        <translation>ここでは認証サーバーに %1 アドレスがありません</translation>
    </message>
    <message>
        <source>Your organization asks for %1, but the name service only has other addresses for %2.</source>
        <extracomment>%1: &quot;IPv4&quot; or &quot;IPv6&quot;; %2: server name.</extracomment>
        <translation>所属組織は %1 を指定していますが、DNS には %2 の別のアドレスしかありません。</translation>
    </message>
    <message>
        <source>The activation server&apos;s name leads back to this computer</source>
        <translation>認証サーバーの名前がこの PC を指しています</translation>
    </message>
    <message>
        <source>%1 stands for this computer itself here. Usually another program has written that into the file &quot;hosts&quot;.</source>
        <extracomment>%1: server name; &quot;hosts&quot; is the name of a file.</extracomment>
        <translation>ここでは %1 がこの PC 自身を指しています。多くの場合、別のプログラムが「hosts」ファイルに書き込んだものです。</translation>
    </message>
    <message>
        <source>Tell the helpdesk that the line with %1 in the file &quot;hosts&quot; has to go.</source>
        <extracomment>%1: server name; &quot;hosts&quot; is the name of a file.</extracomment>
        <translation>「hosts」ファイルから %1 の行を消す必要がある、とヘルプデスクにお伝えください。</translation>
    </message>
    <message>
        <source>The DNS suffix %1 is missing on this computer; Windows is told to look there.</source>
        <extracomment>%1: DNS domain, such as example.edu.</extracomment>
        <translation>この PC には DNS サフィックス %1 がありません。Windows がそこを探すように設定します。</translation>
    </message>
    <message>
        <source>Windows looks only under the DNS suffixes of this computer, and your organization&apos;s is not among them.</source>
        <translation>Windows はこの PC の DNS サフィックスの下だけを探します。その中に所属組織のものがありません。</translation>
    </message>
</context>
<context>
    <name>KmsServiceText</name>
    <message>
        <source>The activation service answers</source>
        <translation>認証サービスが応答しています</translation>
    </message>
    <message>
        <source>This server does not offer activation</source>
        <translation>このサーバーはライセンス認証を提供していません</translation>
    </message>
    <message>
        <source>%1 answers, but with another service than KMS. Perhaps the address has changed.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>%1 は応答しますが、KMS とは別のサービスです。アドレスが変わったのかもしれません。</translation>
    </message>
    <message>
        <source>Please tell the helpdesk; you cannot change this yourself.</source>
        <translation>ヘルプデスクにお知らせください。ご自身では変更できません。</translation>
    </message>
    <message>
        <source>Something else answers in the server&apos;s place</source>
        <translation>サーバーの代わりに別のものが応答しています</translation>
    </message>
    <message>
        <source>The connection to %1 opens, but no activation service is behind it. Often this is the sign-in page of a network, or a proxy.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>%1 に接続できますが、認証サービスではありません。ネットワークのサインイン ページやプロキシであることがよくあります。</translation>
    </message>
    <message>
        <source>Open any web page. If a sign-in page appears, sign in there.</source>
        <translation>何か Web ページを開いてください。サインイン ページが出たら、サインインしてください。</translation>
    </message>
    <message>
        <source>The connection was closed without an answer</source>
        <translation>応答がないまま接続が閉じられました</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <translation>少し待ってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The activation service does not answer</source>
        <translation>認証サービスが応答しません</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>数分待ってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>If it stays like this, please tell the helpdesk.</source>
        <translation>変わらないときは、ヘルプデスクにお知らせください。</translation>
    </message>
    <message>
        <source>The activation server is busy</source>
        <translation>認証サーバーが混み合っています</translation>
    </message>
    <message>
        <source>It asks to come back a little later. Activation may need a second try.</source>
        <translation>少し時間をおいてほしいという応答です。ライセンス認証は 2 回目が必要かもしれません。</translation>
    </message>
    <message>
        <source>Go on, or wait a few minutes first.</source>
        <translation>先へ進むか、数分待ってください。</translation>
    </message>
    <message>
        <source>%1, a firewall on the way, or a security program on this computer ended the connection before the service answered.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>サービスが応答する前に、%1、途中のファイアウォール、またはこの PC のセキュリティ ソフトが接続を切断しました。</translation>
    </message>
    <message>
        <source>The connection to %1 opens, but no answer comes. The service may be busy, or something on the way or on this computer holds the answer back.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>%1 への接続は開きますが、応答がありません。サービスが混み合っているか、途中またはこの PC で何かが応答を止めている可能性があります。</translation>
    </message>
</context>
<context>
    <name>LicenseText</name>
    <message>
        <source>This computer itself activates others; leave it to its administrators.</source>
        <translation>この PC はほかの PC を認証する PC です。管理者に任せてください。</translation>
    </message>
    <message>
        <source>It has a single product key of its own (MAK) and stays as it is.</source>
        <translation>専用のプロダクト キー (MAK) があり、このままにします。</translation>
    </message>
    <message>
        <source>It was bought separately and stays as it is.</source>
        <translation>別に購入されたもので、このままにします。</translation>
    </message>
    <message>
        <source>It came with this computer and stays as it is.</source>
        <translation>この PC に付属していたもので、このままにします。</translation>
    </message>
    <message>
        <source>It is a subscription and is activated by signing in.</source>
        <translation>サブスクリプションです。サインインで認証されます。</translation>
    </message>
    <message>
        <source>It is an evaluation version that runs for a limited time.</source>
        <translation>試用版です。使える期間に限りがあります。</translation>
    </message>
    <message>
        <source>It is licensed but does not say how, and stays as it is.</source>
        <translation>ライセンスはありますが、種類がわからないため、このままにします。</translation>
    </message>
    <message>
        <source>It has a license of another kind and stays as it is.</source>
        <translation>別の種類のライセンスで、このままにします。</translation>
    </message>
    <message>
        <source>Activated</source>
        <comment>state</comment>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Activated, renew soon</source>
        <comment>state</comment>
        <translation>認証済み、更新時期</translation>
    </message>
    <message>
        <source>Grace period</source>
        <comment>state</comment>
        <translation>猶予期間</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Another kind of license</source>
        <comment>state</comment>
        <translation>別の種類のライセンス</translation>
    </message>
    <message numerus="yes">
        <source>Activated until %1 (about %n days left).</source>
        <extracomment>%1: a date.</extracomment>
        <translation>
            <numerusform>%1まで認証されています (残り約 %n 日)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activated until %1 (about %n days left). Please renew it soon.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>
            <numerusform>%1まで認証されています (残り約 %n 日)。早めに更新してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not activated yet.</source>
        <translation>まだライセンス認証されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Not activated yet; everything works until %1 (about %n days left).</source>
        <extracomment>%1: a date.</extracomment>
        <translation>
            <numerusform>まだライセンス認証されていません。%1まではすべて使えます (残り約 %n 日)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not activated at the moment. Your documents are safe, and it can be activated again.</source>
        <translation>今はライセンス認証されていません。文書は無事です。もう一度認証できます。</translation>
    </message>
    <message>
        <source>The server that this virtual machine runs on activates it and renews it.</source>
        <translation>この仮想マシンを動かしているサーバーがライセンス認証し、更新します。</translation>
    </message>
    <message>
        <source>A certificate of your organization activates it.</source>
        <translation>所属組織の証明書でライセンス認証します。</translation>
    </message>
    <message>
        <source>Your organization&apos;s domain activates it.</source>
        <translation>所属組織のドメインがライセンス認証します。</translation>
    </message>
    <message>
        <source>It is activated.</source>
        <translation>ライセンス認証されています。</translation>
    </message>
    <message>
        <source>It is not activated at the moment. Your documents are safe.</source>
        <translation>今はライセンス認証されていません。文書は無事です。</translation>
    </message>
    <message>
        <source>But it has had no security updates since %1.</source>
        <extracomment>%1: a date. It says &quot;but&quot;: the sentence before says that the product is activated.</extracomment>
        <translation>ただし、%1以降、セキュリティ更新プログラムはありません。</translation>
    </message>
    <message>
        <source>But that is longer than your organization&apos;s server gives.</source>
        <extracomment>It says &quot;but&quot;: the sentence before says that the product is activated.</extracomment>
        <translation>ただし、所属組織のサーバーが与える期間より長くなっています。</translation>
    </message>
    <message>
        <source>Extended security updates (ESU) until %1.</source>
        <extracomment>%1: a date. ESU is Microsoft&apos;s own abbreviation.</extracomment>
        <translation>拡張セキュリティ更新プログラム (ESU) は %1までです。</translation>
    </message>
    <message>
        <source>The key for extended security updates (ESU) until %1 is not activated.</source>
        <extracomment>%1: a date. ESU is Microsoft&apos;s own abbreviation.</extracomment>
        <translation>%1までの拡張セキュリティ更新プログラム (ESU) のキーは、ライセンス認証されていません。</translation>
    </message>
    <message>
        <source>If the same Office is listed once more, this line does not matter.</source>
        <translation>同じ Office がもう 1 つ表示されている場合、この行は無視してかまいません。</translation>
    </message>
    <message>
        <source>The first days that a new Office has are over.</source>
        <translation>新しい Office の最初の猶予期間は終わりました。</translation>
    </message>
</context>
<context>
    <name>LicensingServiceText</name>
    <message>
        <source>The licensing service of Windows works</source>
        <translation>Windows のライセンス サービスは正常です</translation>
    </message>
    <message>
        <source>The licensing service of Windows is resting</source>
        <translation>Windows のライセンス サービスは待機中です</translation>
    </message>
    <message>
        <source>That is normal; it starts by itself when it is needed.</source>
        <translation>正常です。必要なときに自動で始まります。</translation>
    </message>
    <message>
        <source>The licensing service of Windows is switched off</source>
        <translation>Windows のライセンス サービスがオフになっています</translation>
    </message>
    <message>
        <source>Without it Windows and Office can neither be activated nor say whether they are.</source>
        <translation>このサービスがないと、Windows と Office のライセンス認証も、状態の確認もできません。</translation>
    </message>
    <message>
        <source>Let this program switch it on again.</source>
        <translation>このプログラムでオンに戻してください。</translation>
    </message>
    <message>
        <source>Windows cannot say how it is licensed</source>
        <translation>Windows のライセンスの状態がわかりません</translation>
    </message>
    <message>
        <source>The part of Windows that tells it (WMI) answered with an error.</source>
        <translation>状態を答える Windows の機能 (WMI) がエラーを返しました。</translation>
    </message>
    <message>
        <source>The part of Windows that tells it (WMI) answered with error %1.</source>
        <translation>状態を答える Windows の機能 (WMI) がエラー %1 を返しました。</translation>
    </message>
    <message>
        <source>Restart the computer and check again.</source>
        <translation>PC を再起動して、もう一度確認してください。</translation>
    </message>
    <message>
        <source>If it stays like this, Windows needs a repair; ask for help.</source>
        <translation>変わらないときは Windows の修復が必要です。ご相談ください。</translation>
    </message>
    <message>
        <source>Windows takes too long to answer</source>
        <translation>Windows の応答に時間がかかりすぎています</translation>
    </message>
    <message>
        <source>The licensing service did not answer in time. Right after a start, or during updates, this happens.</source>
        <translation>ライセンス サービスが時間内に応答しませんでした。起動の直後や更新中には起こることがあります。</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>数分待ってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>If it stays like this, restart the computer.</source>
        <translation>変わらないときは、PC を再起動してください。</translation>
    </message>
    <message>
        <source>Windows cannot start it (error %1).</source>
        <extracomment>%1: error code such as 0x80041010.</extracomment>
        <translation>Windows がこのサービスを開始できません (エラー %1)。</translation>
    </message>
    <message>
        <source>The licensing service of Windows does not start</source>
        <translation>Windows のライセンス サービスが開始しません</translation>
    </message>
    <message>
        <source>A file of it is not the one that Microsoft has signed.</source>
        <translation>サービスのファイルが、Microsoft が署名したものではありません。</translation>
    </message>
    <message>
        <source>It may not open files or settings that are its own.</source>
        <translation>サービスに、自分のファイルや設定を開く権限がありません。</translation>
    </message>
    <message>
        <source>Ask the helpdesk to check this computer for malicious programs and to repair the licensing service.</source>
        <translation>ヘルプデスクに、この PC のマルウェア検査とライセンス サービスの修復を依頼してください。</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>You are on your organization&apos;s network</source>
        <translation>所属組織のネットワークに接続しています</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <extracomment>%1: name of a VPN or VPN program.</extracomment>
        <translation>%1 に接続しています</translation>
    </message>
    <message>
        <source>Please stay connected until activation is finished.</source>
        <translation>ライセンス認証が終わるまで、接続したままにしてください。</translation>
    </message>
    <message>
        <source>Your organization&apos;s network can be reached</source>
        <translation>所属組織のネットワークに届きます</translation>
    </message>
    <message>
        <source>Open %1 and connect.</source>
        <extracomment>%1: name of a VPN program.</extracomment>
        <translation>%1 を開いて接続してください。</translation>
    </message>
    <message>
        <source>Install %1 and connect. This page helps: %2</source>
        <extracomment>%1: name of a VPN program; %2: web address.</extracomment>
        <translation>%1 をインストールして接続してください。説明のページ: %2</translation>
    </message>
    <message>
        <source>Install %1 and connect.</source>
        <extracomment>%1: name of a VPN program.</extracomment>
        <translation>%1 をインストールして接続してください。</translation>
    </message>
    <message>
        <source>Stay connected until activation is finished.</source>
        <translation>ライセンス認証が終わるまで、接続したままにしてください。</translation>
    </message>
    <message>
        <source>Please connect the VPN first</source>
        <translation>先に VPN に接続してください</translation>
    </message>
    <message>
        <source>This computer is outside your organization&apos;s network, and the activation server only answers inside it.</source>
        <translation>この PC は所属組織のネットワークの外にあり、認証サーバーはその中でしか応答しません。</translation>
    </message>
    <message>
        <source>Please come to campus with this computer</source>
        <translation>この PC を組織の構内にお持ちください</translation>
    </message>
    <message>
        <source>The VPN of your organization is not open to %1.</source>
        <extracomment>%1: a group of people, such as &quot;graduates&quot;.</extracomment>
        <translation>所属組織の VPN は%1の方にはご利用いただけません。</translation>
    </message>
    <message>
        <source>The VPN of your organization is not open to you.</source>
        <translation>所属組織の VPN はご利用いただけません。</translation>
    </message>
    <message>
        <source>Connect to the network on campus and activate there.</source>
        <translation>構内のネットワークに接続して、そこでライセンス認証してください。</translation>
    </message>
    <message>
        <source>The VPN server does not answer</source>
        <translation>VPN サーバーが応答しません</translation>
    </message>
    <message>
        <source>Some networks, in hotels for example, do not let a VPN through.</source>
        <translation>ホテルなど、VPN を通さないネットワークもあります。</translation>
    </message>
    <message>
        <source>Open any web page to see whether the internet works.</source>
        <translation>何か Web ページを開いて、インターネットが使えるか見てください。</translation>
    </message>
    <message>
        <source>Try another network, such as the one of your telephone, and connect the VPN again.</source>
        <translation>電話のテザリングなど、別のネットワークで VPN に接続し直してください。</translation>
    </message>
    <message>
        <source>Please sign in to the network first</source>
        <translation>先にネットワークにサインインしてください</translation>
    </message>
    <message>
        <source>This network lets you through only after you have signed in.</source>
        <translation>このネットワークは、サインインすると使えるようになります。</translation>
    </message>
    <message>
        <source>Open any web page; the sign-in page appears.</source>
        <translation>何か Web ページを開くと、サインイン ページが出ます。</translation>
    </message>
    <message>
        <source>Open this page in your browser and sign in: %1</source>
        <translation>ブラウザーでこのページを開いてサインインしてください: %1</translation>
    </message>
    <message>
        <source>Wi-Fi is not enough here</source>
        <translation>ここでは Wi-Fi だけでは足りません</translation>
    </message>
    <message>
        <source>Your organization&apos;s Wi-Fi does not lead to the activation server.</source>
        <translation>所属組織の Wi-Fi からは認証サーバーに届きません。</translation>
    </message>
    <message>
        <source>Plug in a network cable, or turn on %1.</source>
        <translation>ネットワーク ケーブルを挿すか、%1 をオンにしてください。</translation>
    </message>
    <message>
        <source>Plug in a network cable.</source>
        <translation>ネットワーク ケーブルを挿してください。</translation>
    </message>
    <message>
        <source>Please use a network cable</source>
        <translation>ネットワーク ケーブルをお使いください</translation>
    </message>
    <message>
        <source>Your organization activates only over its wired network.</source>
        <translation>所属組織では、有線ネットワークだけでライセンス認証します。</translation>
    </message>
    <message>
        <source>Your organization activates only on its own network; a VPN is not enough.</source>
        <translation>所属組織では、組織のネットワーク内だけでライセンス認証します。VPN では足りません。</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>この PC はネットワークに接続していません</translation>
    </message>
    <message>
        <source>Neither a network cable nor Wi-Fi is connected.</source>
        <translation>ネットワーク ケーブルも Wi-Fi も接続されていません。</translation>
    </message>
    <message>
        <source>Connect Wi-Fi or a network cable; turn off airplane mode.</source>
        <translation>Wi-Fi かネットワーク ケーブルを接続し、機内モードはオフにしてください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>VPN and program</comment>
        <extracomment>%1: what an organization calls its VPN; %2: name of the program.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>OfficeInUseText</name>
    <message>
        <source>No Office program is open</source>
        <translation>開いている Office プログラムはありません</translation>
    </message>
    <message>
        <source>Office is still open</source>
        <translation>Office がまだ開いています</translation>
    </message>
    <message>
        <source>Office cannot be changed while it is in use.</source>
        <translation>使用中の Office は変更できません。</translation>
    </message>
    <message>
        <source>These programs are open: %1.</source>
        <translation>開いているプログラム: %1。</translation>
    </message>
    <message>
        <source>Save your work and close them.</source>
        <translation>作業中のファイルを保存して、閉じてください。</translation>
    </message>
    <message>
        <source>Windows wants a restart first</source>
        <translation>先に Windows の再起動が必要です</translation>
    </message>
    <message>
        <source>An update or an installation is only finished after a restart.</source>
        <translation>更新またはインストールは、再起動すると完了します。</translation>
    </message>
    <message>
        <source>Save your work and restart the computer.</source>
        <translation>作業中のファイルを保存して、PC を再起動してください。</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>その後、このプログラムをもう一度起動してください。</translation>
    </message>
    <message>
        <source>Office has never been opened</source>
        <translation>Office をまだ開いたことがありません</translation>
    </message>
    <message>
        <source>Before its first start, Office may not be ready to be activated.</source>
        <translation>初めて開くまでは、Office のライセンス認証の準備ができていないことがあります。</translation>
    </message>
    <message>
        <source>Open Word once, wait for the first page, and close it.</source>
        <translation>Word を一度開き、最初の画面が出たら閉じてください。</translation>
    </message>
</context>
<context>
    <name>OrganizationText</name>
    <message>
        <source>extension %1</source>
        <extracomment>%1: extension inside the organization&apos;s telephone system.</extracomment>
        <translation>内線 %1</translation>
    </message>
    <message>
        <source>This license is meant for this alone: %1.</source>
        <extracomment>%1: a unit of the organization, or a kind of devices.</extracomment>
        <translation>このライセンスの対象は次のものだけです: %1。</translation>
    </message>
    <message>
        <source>How long you may use this license depends on the day you left: give it with %1.</source>
        <extracomment>%1: an option with its value.</extracomment>
        <translation>このライセンスをいつまで使えるかは、離籍した日によって決まります。%1 で指定してください。</translation>
    </message>
    <message>
        <source>This is as it is for %1. Another rule holds for: %2. Say who it is for with %3.</source>
        <extracomment>%1: a group of people, such as &quot;staff&quot;; %2: other groups; %3: an option.</extracomment>
        <translation>%1として確認しました。%2には別の決まりがあります。誰が使うかは %3 で指定してください。</translation>
    </message>
    <message>
        <source>This license is given on application. If you have none yet, apply here first.</source>
        <translation>このライセンスは申請が必要です。まだの場合は、先にここで申請してください。</translation>
    </message>
    <message>
        <source>Not included in this license.</source>
        <translation>このライセンスの対象外です。</translation>
    </message>
    <message>
        <source>On application.</source>
        <translation>申請が必要です。</translation>
    </message>
    <message>
        <source>Nobody has said who this is for, so the strictest rule was applied. Say it with %1.</source>
        <extracomment>%1: an option with its values.</extracomment>
        <translation>どなたのものか伺っていないため、最も厳しい規則を適用しました。%1 でお知らせください。</translation>
    </message>
</context>
<context>
    <name>PortText</name>
    <message>
        <source>The activation server can be reached</source>
        <translation>認証サーバーに接続できます</translation>
    </message>
    <message>
        <source>%1 accepts a connection of this program on port %2.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>%1 はポート %2 で、このプログラムからの接続を受け付けています。</translation>
    </message>
    <message>
        <source>A second activation server steps in</source>
        <translation>別の認証サーバーが代わりを務めます</translation>
    </message>
    <message>
        <source>The first one does not answer at the moment. Activation will use %1.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>1 台目は今、応答していません。ライセンス認証には %1 を使います。</translation>
    </message>
    <message>
        <source>The activation server refuses the connection</source>
        <translation>認証サーバーが接続を拒否しています</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on port %2. The service may be down for maintenance.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>%1 はありますが、ポート %2 で待ち受けているものがありません。保守中かもしれません。</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>数分待ってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>If it stays like this, please tell the helpdesk.</source>
        <translation>変わらないときは、ヘルプデスクにお知らせください。</translation>
    </message>
    <message>
        <source>No answer from the activation server</source>
        <translation>認証サーバーからの応答がありません</translation>
    </message>
    <message>
        <source>If you use another VPN of your own, disconnect it.</source>
        <translation>ご自身の別の VPN をお使いなら、切断してください。</translation>
    </message>
    <message>
        <source>No way leads to the activation server</source>
        <translation>認証サーバーへの経路がありません</translation>
    </message>
    <message>
        <source>The network reports that it has no route to %1.</source>
        <extracomment>%1: server name.</extracomment>
        <translation>ネットワークから、%1 への経路がないと返されました。</translation>
    </message>
    <message>
        <source>If you are connected already, please tell the helpdesk that there is no route.</source>
        <translation>すでに接続しているなら、経路がないことをヘルプデスクにお伝えください。</translation>
    </message>
    <message>
        <source>The activation server has no address that fits</source>
        <translation>認証サーバーに合うアドレスがありません</translation>
    </message>
    <message>
        <source>The name service gives no address of %1 that your organization allows (IPv4 or IPv6).</source>
        <extracomment>%1: server name.</extracomment>
        <translation>DNS には、所属組織が認める %1 のアドレス (IPv4 または IPv6) がありません。</translation>
    </message>
    <message>
        <source>You are on your organization&apos;s network: tell the helpdesk that port %1 is closed from here.</source>
        <extracomment>%1: TCP port number.</extracomment>
        <translation>すでに所属組織のネットワーク内です。ここからはポート %1 が閉じている、とヘルプデスクにお伝えください。</translation>
    </message>
    <message>
        <source>Nothing comes back from %1 on port %2: a firewall keeps it, here or on the way, or this computer is outside the network. Whether a ping gets through says nothing about this port.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>%1 のポート %2 から応答がありません。この PC か途中のファイアウォールが止めているか、この PC がネットワークの外にあります。ping が通るかどうかは、このポートとは関係ありません。</translation>
    </message>
    <message>
        <source>Nothing comes back from %1 on port %2: a firewall keeps it, here or on the way. Whether a ping gets through says nothing about this port.</source>
        <extracomment>%1: server name; %2: TCP port number.</extracomment>
        <translation>%1 のポート %2 から何も返ってきません。この PC か途中のファイアウォールが止めています。ping が通るかどうかは、このポートとは関係ありません。</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The file cannot be read (%1). Check its name and place.</source>
        <extracomment>%1: what the operating system says about it, such as &quot;No such file or directory&quot;.</extracomment>
        <translation>ファイルを読み取れません (%1)。名前と場所を確認してください。</translation>
    </message>
    <message>
        <source>The file is larger (%1) than it may be (%2). Is it the right file?</source>
        <extracomment>%1: size of the file, %2: largest allowed size, both with unit, such as &quot;3 MiB&quot;.</extracomment>
        <translation>ファイル (%1) が上限 (%2) を超えています。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>The file is empty. Is it the right file?</source>
        <translation>ファイルが空です。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>This is not UTF-8. Save the file with the encoding UTF-8.</source>
        <translation>UTF-8 ではありません。文字コードを UTF-8 にして保存してください。</translation>
    </message>
    <message>
        <source>This is not JSON. Look here and just before for a missing or extra comma, quotation mark or bracket.</source>
        <translation>JSON ではありません。この位置とその直前に、コンマ、引用符、かっこの過不足がないか見てください。</translation>
    </message>
    <message>
        <source>More than %1 levels of brackets stand within each other. Is it the right file?</source>
        <extracomment>%1: a number of levels.</extracomment>
        <translation>かっこの入れ子が %1 段を超えています。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>The file holds more than %1 values. Is it the right file?</source>
        <extracomment>%1: a number.</extracomment>
        <translation>ファイルの値が %1 個を超えています。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here a second time. Remove one of the two.</source>
        <extracomment>%1: a key.</extracomment>
        <translation>「%1」がここに 2 回あります。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Did you mean &quot;%2&quot;?</source>
        <extracomment>%1: a key, %2: the key that was probably meant.</extracomment>
        <translation>ここで「%1」は使えません。「%2」のことでしょうか。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing. Add it to this object.</source>
        <extracomment>%1: a key.</extracomment>
        <translation>「%1」がありません。このオブジェクトに追加してください。</translation>
    </message>
    <message>
        <source>This has to be %1, not %2.</source>
        <extracomment>%1 and %2: &quot;a string&quot;, &quot;a number&quot;, &quot;an object&quot;…</extracomment>
        <translation>ここは%2ではなく、%1にしてください。</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <extracomment>%1: the number found, %2: the smallest and %3: the largest allowed number.</extracomment>
        <translation>%1 は %2 から %3 の範囲にありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Use one of these: %2.</source>
        <extracomment>%1: the word found, %2: all allowed words, separated by commas.</extracomment>
        <translation>ここで「%1」は使えません。次のいずれかにしてください: %2。</translation>
    </message>
    <message>
        <source>This has more than %1 characters. Shorten it.</source>
        <extracomment>%1: a number of characters.</extracomment>
        <translation>%1 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>This list needs at least %1 entry. Add it, or remove the key.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>このリストには %1 個以上の項目が必要です。追加するか、キーを削除してください。</translation>
    </message>
    <message>
        <source>This list has more than %1 entries. Shorten it.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>このリストの項目が %1 個を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>This text is empty. Write something, or remove the key.</source>
        <translation>このテキストは空です。内容を書くか、キーを削除してください。</translation>
    </message>
    <message>
        <source>This text has the control character %1 in it. Remove it.</source>
        <extracomment>%1: the number of a character, such as &quot;U+0007&quot;.</extracomment>
        <translation>このテキストに制御文字 %1 があります。削除してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written as it should be. An example: %2.</source>
        <extracomment>%1: what was found, %2: an example of how it should be written.</extracomment>
        <translation>「%1」の書き方が正しくありません。例: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in this list a second time. Remove one of the two.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>「%1」がこのリストに 2 回あります。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address. Write the host alone; a port has its own key.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>「%1」は DNS 名でも IP アドレスでもありません。ホストだけを書いてください。ポートは別のキーに書きます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address range. Write the network address and the prefix length, such as 192.0.2.0/24.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>「%1」はアドレスの範囲ではありません。192.0.2.0/24 のように、ネットワーク アドレスとプレフィックス長を書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that can be used here. It begins with one of these: %2; then a host, without user name and password.</source>
        <extracomment>%1: what was found, %2: the allowed beginnings, such as &quot;https, http&quot;.</extracomment>
        <translation>「%1」はここで使えるアドレスではありません。次のいずれかで始めてください: %2。続けてホストを書き、ユーザー名とパスワードは含めません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write year-month-day, such as 2027-07-31; for a day of every year, month-day.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>「%1」は日付ではありません。2027-07-31 のように年-月-日で書いてください。毎年の日付は月-日で書きます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Windows time zone. Write its name as Windows has it, such as &quot;Taipei Standard Time&quot;.</source>
        <extracomment>%1: what was found. The names of Windows time zones are not translated.</extracomment>
        <translation>「%1」は Windows のタイム ゾーンではありません。&quot;Taipei Standard Time&quot; のように、Windows での名前を書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an error code. Write 0x and eight hexadecimal digits, such as 0xC004F074.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>「%1」はエラー コードではありません。0xC004F074 のように、0x と 16 進数 8 桁を書いてください。</translation>
    </message>
    <message>
        <source>This is not a client setup key. Write five groups of five capital letters and digits, with hyphens between.</source>
        <translation>クライアント セットアップ キーではありません。大文字の英字と数字を 5 文字ずつ 5 組、ハイフンでつないで書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an edition or release id. Write letters and digits only, such as ProPlus2021Volume; in removal lists * may stand at the end.</source>
        <extracomment>%1: what was found.</extracomment>
        <translation>「%1」はエディションや製品の ID ではありません。ProPlus2021Volume のように英字と数字だけで書いてください。削除のリストでは末尾に * を付けられます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit what &quot;%2&quot; says. Change one of the two.</source>
        <extracomment>%1 and %2: keys.</extracomment>
        <translation>「%1」が「%2」の内容と合いません。どちらかを変更してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; also needs &quot;%2&quot; here. Add it.</source>
        <extracomment>%1 and %2: keys.</extracomment>
        <translation>ここで「%1」を使うには「%2」も必要です。追加してください。</translation>
    </message>
    <message>
        <source>The file has format %1; this program reads format %2. Use the matching version of the program.</source>
        <extracomment>%1: the format number found, %2: the supported one.</extracomment>
        <translation>ファイルの形式は %1 で、このプログラムが読む形式は %2 です。対応するバージョンのプログラムをお使いください。</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>引用符で囲んだ文字列</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>[ ] で囲んだリスト</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>{ } で囲んだオブジェクト</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Remove it.</source>
        <extracomment>%1: a key.</extracomment>
        <translation>ここで「%1」は使えません。削除してください。</translation>
    </message>
    <message>
        <source>This is not a file that can be read. Check its name and place.</source>
        <translation>読み取れるファイルではありません。名前と場所を確認してください。</translation>
    </message>
    <message>
        <source>This profile was to be used until %1. Ask your organization for the present one.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>このプロファイルの期限は %1 まででした。現在のものを所属組織にお尋ねください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. What you mean stands in %2.</source>
        <extracomment>%1: a key, %2: where it belongs, such as &quot;/clock/zone&quot;.</extracomment>
        <translation>ここで「%1」は使えません。書く場所は %2 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a server on the internet that only imitates a KMS host. What it activates is not licensed. Write your organization&apos;s own KMS host.</source>
        <extracomment>%1: a host name.</extracomment>
        <translation>「%1」は、KMS ホストをまねたインターネット上のサーバーです。これでライセンス認証しても、ライセンスはありません。所属組織の KMS ホストを書いてください。</translation>
    </message>
    <message>
        <source>These words for %1 speak of administrator rights. Rights are not the cause of this code, and having them changes nothing.</source>
        <extracomment>%1: an error code.</extracomment>
        <translation>%1 についてのこの文は、管理者の権限に触れています。このコードの原因は権限ではなく、権限があっても変わりません。</translation>
    </message>
    <message>
        <source>These words for %1 speak of the network or the VPN. The network is not the cause of this code, and connecting changes nothing.</source>
        <extracomment>%1: an error code.</extracomment>
        <translation>%1 についてのこの文は、ネットワークや VPN に触れています。このコードの原因はネットワークではなく、接続しても変わりません。</translation>
    </message>
    <message>
        <source>These words for %1 speak of the clock. The clock is not the cause of this code, and setting it changes nothing.</source>
        <extracomment>%1: an error code.</extracomment>
        <translation>%1 についてのこの文は、時計に触れています。このコードの原因は時計ではなく、合わせても変わりません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: what was probably meant, as it is written in JSON, such as &quot;forticlient&quot; with its quotation marks.</extracomment>
        <translation>%1 のことでしょうか。</translation>
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
        <translation>Enterprise マルチセッション</translation>
    </message>
    <message>
        <source>Enterprise Evaluation</source>
        <translation>Enterprise 評価版</translation>
    </message>
</context>
<context>
    <name>ProductsText</name>
    <message>
        <source>Windows or Office</source>
        <extracomment>Stands where product names would stand, in the middle of a sentence.</extracomment>
        <translation>Windows または Office</translation>
    </message>
    <message>
        <source>Everything is activated</source>
        <translation>すべてライセンス認証されています</translation>
    </message>
    <message>
        <source>Valid until %1. It renews by itself whenever this computer is on your organization&apos;s network.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>%1まで有効です。この PC が所属組織のネットワークにあれば、自動で更新されます。</translation>
    </message>
    <message numerus="yes">
        <source>Activation ends in about %n days</source>
        <translation>
            <numerusform>ライセンス認証はあと約 %n 日で切れます</numerusform>
        </translation>
    </message>
    <message>
        <source>Activation ends today</source>
        <translation>ライセンス認証は今日で切れます</translation>
    </message>
    <message>
        <source>Activation ends soon</source>
        <translation>ライセンス認証がまもなく切れます</translation>
    </message>
    <message>
        <source>Renewing takes a minute.</source>
        <translation>更新は 1 分ほどで終わります。</translation>
    </message>
    <message>
        <source>Let this program renew it now.</source>
        <translation>このプログラムで今すぐ更新してください。</translation>
    </message>
    <message>
        <source>Ready to activate</source>
        <translation>ライセンス認証の準備ができました</translation>
    </message>
    <message>
        <source>To be activated: %1.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>認証する製品: %1。</translation>
    </message>
    <message>
        <source>Nothing to activate was found</source>
        <translation>ライセンス認証するものが見つかりません</translation>
    </message>
    <message>
        <source>Neither Windows nor Office on this computer came from your organization&apos;s license.</source>
        <translation>この PC の Windows と Office は、所属組織のライセンスのものではありません。</translation>
    </message>
    <message>
        <source>Install the version that your organization offers.</source>
        <translation>所属組織が提供する版をインストールしてください。</translation>
    </message>
    <message>
        <source>Installed with a different license</source>
        <translation>別のライセンスでインストールされています</translation>
    </message>
    <message>
        <source>%1: this was installed with a license of another kind, so your organization&apos;s license does not fit it.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>%1: 別の種類のライセンスでインストールされているため、所属組織のライセンスは使えません。</translation>
    </message>
    <message>
        <source>If it is your own license, keep it; nothing has to be done here.</source>
        <translation>ご自身のライセンスなら、そのままお使いください。ここで行うことはありません。</translation>
    </message>
    <message>
        <source>Otherwise install the version that your organization offers.</source>
        <translation>そうでなければ、所属組織が提供する版をインストールしてください。</translation>
    </message>
    <message>
        <source>Activated by signing in</source>
        <translation>サインインで認証されます</translation>
    </message>
    <message>
        <source>Your organization activates %1 with the account of each person.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>所属組織では、%1 を各自のアカウントで認証します。</translation>
    </message>
    <message>
        <source>Open the program and sign in with your organization&apos;s account.</source>
        <translation>プログラムを開き、所属組織のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Activated together with the helpdesk</source>
        <translation>ヘルプデスクと一緒に認証します</translation>
    </message>
    <message>
        <source>Your organization activates %1 once, with a product key of its own.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>所属組織では、%1 を専用のプロダクト キーで一度だけ認証します。</translation>
    </message>
    <message>
        <source>Call the helpdesk; you do it together.</source>
        <translation>ヘルプデスクに電話して、一緒に進めてください。</translation>
    </message>
    <message>
        <source>No longer activated this way</source>
        <translation>この方法でのライセンス認証は終了しました</translation>
    </message>
    <message>
        <source>Your organization has stopped activating %1 with its own server.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>所属組織では、%1 を自前のサーバーで認証しなくなりました。</translation>
    </message>
    <message>
        <source>Ask what takes its place.</source>
        <translation>代わりの方法をお問い合わせください。</translation>
    </message>
    <message>
        <source>The activation is not your organization&apos;s</source>
        <translation>所属組織のライセンス認証ではありません</translation>
    </message>
    <message>
        <source>%1 is activated for longer than the 180 days that your organization&apos;s server gives. So something else activated it.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>%1 の認証期間が、所属組織のサーバーが与える 180 日より長くなっています。別のものが認証しました。</translation>
    </message>
    <message>
        <source>Let this program activate it again with your organization&apos;s server.</source>
        <translation>このプログラムで、所属組織のサーバーを使ってもう一度ライセンス認証してください。</translation>
    </message>
    <message>
        <source>Another activation server is set</source>
        <translation>別の認証サーバーが設定されています</translation>
    </message>
    <message>
        <source>This computer asks a server that is not your organization&apos;s. It may be left over from earlier.</source>
        <translation>この PC は、所属組織のものではないサーバーに問い合わせます。以前の設定が残っているのかもしれません。</translation>
    </message>
    <message>
        <source>This computer asks %1, which is not your organization&apos;s server. It may be left over from earlier.</source>
        <translation>この PC は %1 に問い合わせますが、所属組織のサーバーではありません。以前の設定が残っているのかもしれません。</translation>
    </message>
    <message>
        <source>Let this program set your organization&apos;s server.</source>
        <translation>このプログラムで所属組織のサーバーを設定してください。</translation>
    </message>
    <message>
        <source>To be renewed by %2: %1. It takes a minute.</source>
        <extracomment>%1: product names; %2: a date.</extracomment>
        <translation>%2までに更新する製品: %1。1 分ほどで終わります。</translation>
    </message>
    <message>
        <source>Activated by joining your organization&apos;s domain</source>
        <translation>所属組織のドメインに参加すると認証されます</translation>
    </message>
    <message>
        <source>Computers in your organization&apos;s domain activate %1 by themselves. This computer is not in the domain.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>所属組織のドメインにある PC では、%1 が自動的にライセンス認証されます。この PC はドメインに参加していません。</translation>
    </message>
    <message>
        <source>Ask to have this computer joined to the domain.</source>
        <translation>この PC のドメインへの参加を依頼してください。</translation>
    </message>
    <message>
        <source>It stays activated; nothing has to be done.</source>
        <translation>ライセンス認証は続きます。何もする必要はありません。</translation>
    </message>
    <message>
        <source>Office has no license yet</source>
        <translation>Office のライセンスがまだありません</translation>
    </message>
    <message>
        <source>%1 is installed, but Windows knows no license of it. It often comes only when a program of Office is opened for the first time.</source>
        <extracomment>%1: product names.</extracomment>
        <translation>%1 はインストールされていますが、Windows にライセンスがありません。Office のプログラムを最初に開いたときに登録されることがよくあります。</translation>
    </message>
    <message>
        <source>Open Word once, wait for the first page, and close it; any other program of this Office will do.</source>
        <translation>Word を一度開き、最初のページが表示されたら閉じてください。この Office のほかのプログラムでもかまいません。</translation>
    </message>
    <message>
        <source>If it stays like this, ask the helpdesk: Office may have been installed without its product key.</source>
        <translation>それでも変わらない場合は、ヘルプデスクにお問い合わせください。プロダクト キーなしで Office がインストールされた可能性があります。</translation>
    </message>
    <message>
        <source>another server</source>
        <extracomment>Stands where server names would stand, in the middle of a sentence.</extracomment>
        <translation>別のサーバー</translation>
    </message>
    <message>
        <source>Another activation server is set, and stays</source>
        <translation>別の認証サーバーが設定されていますが、そのまま残します</translation>
    </message>
    <message>
        <source>This computer asks %1, which is not your organization&apos;s server. Your organization leaves it as it is, so activation goes there.</source>
        <extracomment>%1: server names.</extracomment>
        <translation>この PC は、所属組織のサーバーではない %1 に問い合わせます。所属組織の方針でそのまま残すため、ライセンス認証はそちらで行われます。</translation>
    </message>
    <message>
        <source>If you do not know this server, tell the helpdesk.</source>
        <translation>このサーバーに心当たりがなければ、ヘルプデスクにお知らせください。</translation>
    </message>
    <message>
        <source>This was not installed from your organization</source>
        <translation>所属組織から配布されたものではありません</translation>
    </message>
    <message>
        <source>What your organization hands out has its own activation server set. Here it is another one: %1. Nobody is asked there.</source>
        <extracomment>%1: server names.</extracomment>
        <translation>所属組織が配布しているものには、所属組織の認証サーバーが設定されています。ここでは別のサーバーです: %1。そこには問い合わせません。</translation>
    </message>
    <message>
        <source>Open the Windows settings, go to Accounts, then to “Access work or school”, and connect your organization&apos;s account.</source>
        <translation>Windows の設定で「アカウント」、「職場または学校へのアクセス」の順に開き、所属組織のアカウントを接続してください。</translation>
    </message>
</context>
<context>
    <name>RepairVerb</name>
    <message>
        <source>Start the service</source>
        <translation>サービスを開始</translation>
    </message>
    <message>
        <source>Set the time zone</source>
        <translation>タイム ゾーンを設定</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>時計を合わせる</translation>
    </message>
    <message>
        <source>Close the programs</source>
        <translation>プログラムを閉じる</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Install the key</source>
        <translation>キーをインストール</translation>
    </message>
    <message>
        <source>Set the server</source>
        <translation>サーバーを設定</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>ライセンス認証</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Computers counted: %1. Requests: %2, refused: %3.</source>
        <extracomment>%1, %2, %3: numbers. What a KMS host has counted.</extracomment>
        <translation>数えられた PC: %1。要求: %2、拒否: %3。</translation>
    </message>
    <message>
        <source>For the administrators of the KMS host</source>
        <translation>KMS ホストの管理者の方へ</translation>
    </message>
    <message>
        <source>Client machine ID (CMID): %1</source>
        <extracomment>%1: an id in hexadecimal digits.</extracomment>
        <translation>クライアント マシン ID (CMID): %1</translation>
    </message>
    <message>
        <source>Client machine ID of Office 2010: %1</source>
        <extracomment>%1: an id in hexadecimal digits.</extracomment>
        <translation>Office 2010 のクライアント マシン ID: %1</translation>
    </message>
    <message>
        <source>The KMS host counts each ID once. Computers that were copied from the same disk image may share one, and then its count does not rise.</source>
        <translation>KMS ホストは 1 つの ID を 1 台と数えます。同じディスク イメージから複製した PC は ID が同じことがあり、その場合は台数が増えません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question and answer</comment>
        <extracomment>%1: what is asked for, such as &quot;Asset number&quot;; %2: the answer.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>What your organization says</source>
        <translation>所属組織からのご案内</translation>
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
        <translation>すべて終わりました</translation>
    </message>
    <message>
        <source>Every step was made and looked at again.</source>
        <translation>すべての手順を行い、結果を確かめました。</translation>
    </message>
    <message>
        <source>Everything is activated</source>
        <translation>すべてライセンス認証されました</translation>
    </message>
    <message>
        <source>It renews by itself whenever this computer is on your organization&apos;s network.</source>
        <translation>この PC が所属組織のネットワークにあれば、自動で更新されます。</translation>
    </message>
    <message>
        <source>Not activated yet</source>
        <translation>まだライセンス認証されていません</translation>
    </message>
    <message>
        <source>Every step was made, but Windows does not show the products as activated.</source>
        <translation>すべての手順を行いましたが、Windows では製品が認証済みになっていません。</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Partly activated</source>
        <translation>一部だけライセンス認証されました</translation>
    </message>
    <message>
        <source>One step did not work.</source>
        <translation>うまくいかなかった手順があります。</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更していません</translation>
    </message>
    <message>
        <source>Something has to be put right first.</source>
        <translation>先に対応が必要なことがあります。</translation>
    </message>
    <message>
        <source>Look at what the check says needs you.</source>
        <translation>確認の結果で、対応が必要な項目をご覧ください。</translation>
    </message>
    <message>
        <source>Stopped at your request</source>
        <translation>ご指示により中止しました</translation>
    </message>
    <message>
        <source>What was already done stays done; it can also be put back.</source>
        <translation>すでに終わった作業はそのまま残ります。元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>いつでもやり直せます。</translation>
    </message>
    <message>
        <source>Please restart the computer</source>
        <translation>PC を再起動してください</translation>
    </message>
    <message>
        <source>Windows finishes the removal with a restart. The remaining steps follow after it.</source>
        <translation>再起動すると、Windows での削除が完了します。残りの手順はその後に続きます。</translation>
    </message>
    <message>
        <source>Save your work and restart the computer.</source>
        <translation>作業中のファイルを保存して、PC を再起動してください。</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>その後、このプログラムをもう一度起動してください。</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <extracomment>%1: what a step does, such as &quot;Set the clock to the correct time&quot;.</extracomment>
        <translation>できなかったこと: %1</translation>
    </message>
    <message>
        <source>Activation does not need it.</source>
        <translation>ライセンス認証には必要ありません。</translation>
    </message>
    <message>
        <source>Your organization activates this in another way: %1.</source>
        <extracomment>%1: names of products.</extracomment>
        <translation>次の製品は、所属組織では別の方法で認証します: %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>product and cause</comment>
        <extracomment>%1: names of products; %2: what is said about them, one or more whole sentences or a heading.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connect to the network of your organization&apos;s domain; there it activates by itself.</source>
        <translation>所属組織のドメインのネットワークに接続すると、自動で認証されます。</translation>
    </message>
    <message>
        <source>The same server has just activated %1, so it works; it has no key for %2.</source>
        <extracomment>%1 and %2: names of products.</extracomment>
        <translation>同じサーバーがたった今 %1 を認証したので、サーバーは動いています。ただ、%2 のキーがありません。</translation>
    </message>
    <message>
        <source>Tell the helpdesk that the activation server lacks the key for %1.</source>
        <extracomment>%1: names of products.</extracomment>
        <translation>認証サーバーに %1 のキーがないことを、ヘルプデスクにお知らせください。</translation>
    </message>
</context>
<context>
    <name>ScreenName</name>
    <message>
        <source>Checking your computer</source>
        <translation>PC を確認しています</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>対応が必要なことがあります</translation>
    </message>
    <message>
        <source>Ready, with advice</source>
        <translation>準備ができました。助言があります</translation>
    </message>
    <message>
        <source>Connect to the organization&apos;s network</source>
        <translation>組織のネットワークに接続</translation>
    </message>
    <message>
        <source>Sign in to the network</source>
        <translation>ネットワークにサインイン</translation>
    </message>
    <message>
        <source>Come to campus, or another way</source>
        <translation>構内に来る、または別の方法</translation>
    </message>
    <message>
        <source>Remove Office products that are in the way</source>
        <translation>妨げになる Office 製品の削除</translation>
    </message>
    <message>
        <source>Close these programs</source>
        <translation>これらのプログラムを閉じてください</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Restart needed</source>
        <translation>再起動が必要</translation>
    </message>
    <message>
        <source>Ready to activate</source>
        <translation>ライセンス認証の準備ができました</translation>
    </message>
    <message>
        <source>Activating</source>
        <translation>ライセンス認証中</translation>
    </message>
    <message>
        <source>Everything is activated</source>
        <translation>すべてライセンス認証されました</translation>
    </message>
    <message>
        <source>Partly activated</source>
        <translation>一部だけライセンス認証されました</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>ライセンス認証されていません</translation>
    </message>
    <message>
        <source>This computer cannot be activated here</source>
        <translation>この PC はここではライセンス認証できません</translation>
    </message>
    <message>
        <source>My activation status</source>
        <translation>ライセンス認証の状態</translation>
    </message>
    <message>
        <source>No site profile</source>
        <translation>組織のプロファイルがありません</translation>
    </message>
    <message>
        <source>Helpdesk: type the code</source>
        <translation>ヘルプデスク: コードの入力</translation>
    </message>
    <message>
        <source>Helpdesk: the caller&apos;s screen</source>
        <translation>ヘルプデスク: 相手の画面</translation>
    </message>
    <message>
        <source>Who are you here?</source>
        <translation>どなたでしょうか。</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>%1 is activated</source>
        <extracomment>%1: name of a product.</extracomment>
        <translation>%1 のライセンス認証が完了しました</translation>
    </message>
    <message>
        <source>Windows and Office are activated</source>
        <translation>Windows と Office のライセンス認証が完了しました</translation>
    </message>
    <message>
        <source>So that Office shows its new state, please close and open again: %1</source>
        <extracomment>%1: names of programs, such as &quot;Word, Excel&quot;.</extracomment>
        <translation>新しい状態が表示されるように、次のプログラムを閉じて開き直してください: %1</translation>
    </message>
    <message>
        <source>%1 is activated, %2 is not yet</source>
        <extracomment>%1: &quot;Windows&quot;; %2: &quot;Office&quot;.</extracomment>
        <translation>%1 は認証済み、%2 は未認証です</translation>
    </message>
    <message>
        <source>Not activated yet: %1</source>
        <extracomment>%1: what went wrong, such as &quot;The server is waiting for more computers&quot;.</extracomment>
        <translation>ライセンス認証はまだです: %1</translation>
    </message>
    <message>
        <source>Please activate again</source>
        <translation>もう一度ライセンス認証してください</translation>
    </message>
    <message>
        <source>Please activate soon</source>
        <translation>早めにライセンス認証してください</translation>
    </message>
    <message>
        <source>Please renew the activation soon</source>
        <translation>早めにライセンス認証を更新してください</translation>
    </message>
    <message>
        <source>Save your work and close all Office programs.</source>
        <translation>作業を保存して、Office のプログラムをすべて閉じてください。</translation>
    </message>
    <message>
        <source>Fill in your organization&apos;s form.</source>
        <translation>所属組織の申請書に記入してください。</translation>
    </message>
    <message>
        <source>Use the programs only for your work or study at your organization.</source>
        <translation>所属組織での仕事や学習にのみ使用してください。</translation>
    </message>
    <message>
        <source>Close the Office programs and open them again.</source>
        <translation>Office のプログラムを閉じて、開き直してください。</translation>
    </message>
    <message>
        <source>If it does not work at once, try again; a second try is often needed.</source>
        <translation>すぐにうまくいかないときは、もう一度お試しください。2 回目でうまくいくことがよくあります。</translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is changed.</source>
        <translation>数秒で終わります。何も変更しません。</translation>
    </message>
    <message>
        <source>Each row says what to do. Then check again.</source>
        <translation>各行に対応方法が書いてあります。済んだら、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Everything else is fine. When it is done, this page goes on by itself.</source>
        <translation>ほかの項目は問題ありません。対応が済むと、自動で続きます。</translation>
    </message>
    <message>
        <source>When it is done, this page goes on by itself.</source>
        <translation>対応が済むと、自動で続きます。</translation>
    </message>
    <message>
        <source>One thing needs you</source>
        <translation>対応が必要な項目が 1 件あります</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>対応が必要な項目が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on to activate</source>
        <translation>ライセンス認証に進めます</translation>
    </message>
    <message>
        <source>Not everything could be checked. You may still go on; nothing has been changed.</source>
        <translation>確認できなかった項目がありますが、続けることはできます。まだ何も変更していません。</translation>
    </message>
    <message>
        <source>One thing could be better. It does not stop activation.</source>
        <translation>改善できる点が 1 件ありますが、ライセンス認証はできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n things could be better. They do not stop activation.</source>
        <translation>
            <numerusform>改善できる点が %n 件ありますが、ライセンス認証はできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as you are connected, it goes on by itself.</source>
        <translation>接続すると自動で続きます。</translation>
    </message>
    <message>
        <source>Your documents and mail are not deleted.</source>
        <translation>文書とメールは消えません。</translation>
    </message>
    <message>
        <source>While it is there, your organization&apos;s Office cannot be activated.</source>
        <translation>これが残っていると、所属組織の Office をライセンス認証できません。</translation>
    </message>
    <message>
        <source>Please remove the other Office</source>
        <translation>別の Office を削除してください</translation>
    </message>
    <message>
        <source>Please close: %1</source>
        <extracomment>%1: names of one to three programs, such as &quot;Word, Excel&quot;.</extracomment>
        <translation>閉じてください: %1</translation>
    </message>
    <message>
        <source>Please close these programs</source>
        <translation>次のプログラムを閉じてください</translation>
    </message>
    <message>
        <source>Save your work first. When they are closed, it goes on by itself.</source>
        <translation>先に作業を保存してください。閉じると自動で続きます。</translation>
    </message>
    <message>
        <source>Removing the other Office</source>
        <translation>別の Office を削除しています</translation>
    </message>
    <message>
        <source>This takes a few minutes. Please leave the computer on.</source>
        <translation>数分かかります。PC の電源を切らないでください。</translation>
    </message>
    <message>
        <source>This takes a few seconds. Please stay connected to the network.</source>
        <translation>数秒かかります。ネットワークに接続したままにしてください。</translation>
    </message>
    <message>
        <source>Please get your organization&apos;s file</source>
        <translation>所属組織のファイルを入手してください</translation>
    </message>
    <message>
        <source>Type the code that the caller reads</source>
        <translation>電話の相手が読み上げるコードを入力してください</translation>
    </message>
    <message>
        <source>It has three groups of four digits; a misheard group shows at once.</source>
        <translation>4 桁の数字が 3 組あります。聞き間違えた組はすぐにわかります。</translation>
    </message>
    <message>
        <source>The same picture and the same words, in the caller&apos;s language.</source>
        <translation>電話の相手と同じ画面と文章を、相手の言語で表示しています。</translation>
    </message>
    <message>
        <source>Everything else is checked. Windows is still being asked about its licenses; right after a start this takes a while.</source>
        <translation>ほかの確認は終わりました。Windows からライセンスの回答を待っています。起動直後は少し時間がかかります。</translation>
    </message>
    <message>
        <source>When did you leave?</source>
        <translation>いつ離れられましたか。</translation>
    </message>
    <message>
        <source>Please give your last day here.</source>
        <translation>最後の在籍日を入力してください。</translation>
    </message>
    <message>
        <source>The license is not the same for everybody. Your answer is remembered.</source>
        <translation>ライセンスは人によって異なります。お答えは記憶されます。</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Switch the licensing service of Windows off again</source>
        <translation>Windows のライセンス サービスを再びオフにする</translation>
    </message>
    <message>
        <source>Switch on the licensing service of Windows</source>
        <translation>Windows のライセンス サービスをオンにする</translation>
    </message>
    <message>
        <source>Set the time zone to %1</source>
        <extracomment>%1: a time zone, such as &quot;Taipei (UTC+8)&quot; or &quot;Pacific Standard Time&quot;.</extracomment>
        <translation>タイム ゾーンを%1 に設定する</translation>
    </message>
    <message>
        <source>Set the clock to the correct time</source>
        <translation>時計を正しい時刻に合わせる</translation>
    </message>
    <message>
        <source>Ask %1 to close; you can save your work</source>
        <extracomment>%1: name of a program, such as &quot;Word&quot;.</extracomment>
        <translation>%1 に終了を求める (作業は保存できます)</translation>
    </message>
    <message>
        <source>Remove %1; your documents stay</source>
        <extracomment>%1: name of an Office product.</extracomment>
        <translation>%1 を削除する (文書は残ります)</translation>
    </message>
    <message>
        <source>Install the client setup key for Windows</source>
        <translation>Windows のクライアント セットアップ キーをインストールする</translation>
    </message>
    <message>
        <source>Install the client setup key for Office</source>
        <translation>Office のクライアント セットアップ キーをインストールする</translation>
    </message>
    <message>
        <source>Install the client setup key for Project</source>
        <translation>Project のクライアント セットアップ キーをインストールする</translation>
    </message>
    <message>
        <source>Install the client setup key for Visio</source>
        <translation>Visio のクライアント セットアップ キーをインストールする</translation>
    </message>
    <message>
        <source>Let Windows find the KMS host in %1</source>
        <extracomment>%1: DNS domain, such as &quot;campus.example&quot;.</extracomment>
        <translation>Windows に %1 で KMS ホストを探させる</translation>
    </message>
    <message>
        <source>Let Windows find the KMS host by itself</source>
        <translation>Windows に KMS ホストを自動で探させる</translation>
    </message>
    <message>
        <source>Set your organization&apos;s KMS host</source>
        <translation>所属組織の KMS ホストを設定する</translation>
    </message>
    <message>
        <source>Set the KMS host to %1, port %2</source>
        <extracomment>%1: server name; %2: port number.</extracomment>
        <translation>KMS ホストを %1、ポート %2 に設定する</translation>
    </message>
    <message>
        <source>Set the KMS host to %1 (%2, port %3)</source>
        <extracomment>%1: what the organization calls the server; %2: server name; %3: port number.</extracomment>
        <translation>KMS ホストを%1 (%2、ポート %3) に設定する</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <extracomment>%1: name of a product.</extracomment>
        <translation>%1 をライセンス認証する</translation>
    </message>
    <message>
        <source>Setting up the licensing service</source>
        <translation>ライセンス サービスを設定しています</translation>
    </message>
    <message>
        <source>Setting the time zone</source>
        <translation>タイム ゾーンを設定しています</translation>
    </message>
    <message>
        <source>Setting the clock</source>
        <translation>時計を合わせています</translation>
    </message>
    <message>
        <source>Waiting for %1 to close</source>
        <extracomment>%1: name of a program, such as &quot;Word&quot;.</extracomment>
        <translation>%1 が終了するのを待っています</translation>
    </message>
    <message>
        <source>Removing %1; this takes a few minutes</source>
        <extracomment>%1: name of an Office product.</extracomment>
        <translation>%1 を削除しています (数分かかります)</translation>
    </message>
    <message>
        <source>Installing the client setup key</source>
        <translation>クライアント セットアップ キーをインストールしています</translation>
    </message>
    <message>
        <source>Setting the KMS host</source>
        <translation>KMS ホストを設定しています</translation>
    </message>
    <message>
        <source>Activating %1</source>
        <extracomment>%1: name of a product.</extracomment>
        <translation>%1 をライセンス認証しています</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Did not work</source>
        <comment>outcome</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>outcome</comment>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outcome</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Did not work, not needed</source>
        <comment>outcome</comment>
        <translation>失敗 (不要)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>product and step</comment>
        <extracomment>%1: name of a product; %2: what is done for it, such as &quot;Set the KMS host to …&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take away the KMS host that is set here</source>
        <translation>ここに設定された KMS ホストを取り除く</translation>
    </message>
    <message>
        <source>One product</source>
        <extracomment>In place of a product&apos;s name, before a colon.</extracomment>
        <translation>製品の 1 つ</translation>
    </message>
</context>
<context>
    <name>TimeZoneText</name>
    <message>
        <source>The time zone is right</source>
        <translation>タイム ゾーンは合っています</translation>
    </message>
    <message>
        <source>It is set to %1.</source>
        <extracomment>%1: &quot;Taipei (UTC+8)&quot;.</extracomment>
        <translation>%1 に設定されています。</translation>
    </message>
    <message>
        <source>The time zone fits</source>
        <translation>タイム ゾーンに問題はありません</translation>
    </message>
    <message>
        <source>%1 has the same time as %2.</source>
        <extracomment>%1 and %2: &quot;Taipei (UTC+8)&quot;.</extracomment>
        <translation>%1 と%2 は同じ時刻です。</translation>
    </message>
    <message>
        <source>The time zone is a different one</source>
        <translation>タイム ゾーンが違います</translation>
    </message>
    <message>
        <source>This computer is set to %1, your organization to %2. The time zone by itself does not stop activation, but a clock set by hand easily becomes wrong with it.</source>
        <extracomment>%1 and %2: &quot;Taipei (UTC+8)&quot;.</extracomment>
        <translation>この PC は%1、所属組織は%2 です。タイム ゾーンだけでライセンス認証できなくなることはありませんが、このまま手で時計を合わせるとずれやすくなります。</translation>
    </message>
    <message>
        <source>Let this program set the time zone. If you are traveling, leave it as it is.</source>
        <translation>このプログラムでタイム ゾーンを設定してください。旅行中なら、そのままでかまいません。</translation>
    </message>
</context>
<context>
    <name>TopicText</name>
    <message>
        <source>KMS: activation by your organization&apos;s server</source>
        <translation>KMS: 所属組織のサーバーによるライセンス認証</translation>
    </message>
    <message>
        <source>Windows and Office ask a server of your organization (the KMS host) instead of Microsoft. It activates them for 180 days, and they renew this by themselves whenever they reach the server.</source>
        <translation>Windows と Office は、Microsoft ではなく所属組織のサーバー (KMS ホスト) に問い合わせます。ライセンス認証は 180 日間有効で、サーバーにつながるたびに自動で延びます。</translation>
    </message>
    <message>
        <source>CMID: how the server tells computers apart</source>
        <translation>CMID: サーバーが PC を見分ける番号</translation>
    </message>
    <message>
        <source>Every Windows has such a number (client machine ID). Copies of a disk image that was not prepared share one, and the server counts them as one computer.</source>
        <translation>Windows ごとにこの番号 (client machine ID) があります。準備していないディスク イメージを複製すると番号が同じになり、サーバーは 1 台と数えます。</translation>
    </message>
    <message>
        <source>Rearm: the license state is reset</source>
        <translation>Rearm: ライセンスの状態のリセット</translation>
    </message>
    <message>
        <source>The grace period begins anew, and so does the number by which the server counts. It is possible only a few times, and afterwards Windows has to be restarted.</source>
        <translation>猶予期間が最初に戻り、サーバーが数える番号も新しくなります。数回しかできず、その後は Windows の再起動が必要です。</translation>
    </message>
    <message>
        <source>SRV: the entry that names the server</source>
        <translation>SRV: サーバー名を知らせる項目</translation>
    </message>
    <message>
        <source>Where no server is set, Windows asks the name service (DNS) of its own network for _vlmcs._tcp. Without this entry it ends with 0x8007232B or 0x8007007B.</source>
        <translation>サーバーが設定されていないと、Windows はネットワークの DNS に _vlmcs._tcp を問い合わせます。この項目がないと 0x8007232B か 0x8007007B で終わります。</translation>
    </message>
    <message>
        <source>1688: the port of the activation server</source>
        <translation>1688: 認証サーバーのポート</translation>
    </message>
    <message>
        <source>Windows and Office reach the server through TCP port 1688. A firewall may close it although a ping is answered. Check 7 of this program tries it.</source>
        <translation>Windows と Office は TCP ポート 1688 でサーバーに接続します。ping に応答があっても、ファイアウォールが閉じていることがあります。このプログラムの確認 7 で試せます。</translation>
    </message>
    <message>
        <source>SLIC: the maker&apos;s mark in the firmware</source>
        <translation>SLIC: メーカーがファームウェアに入れた印</translation>
    </message>
    <message>
        <source>A volume license is an upgrade: the computer has to have come with a suitable Windows. Older ones show it by a license table (SLIC) in the firmware. Where that lacks the Windows marker, it ends with 0xC004F035.</source>
        <translation>ボリューム ライセンスはアップグレードなので、PC に元の Windows が付いている必要があります。古い PC はファームウェアのライセンスの表 (SLIC) で示します。Windows のマーカーがないと 0xC004F035 で終わります。</translation>
    </message>
    <message>
        <source>Grace period: the time until activation is due</source>
        <translation>猶予期間: ライセンス認証が必要になるまでの間</translation>
    </message>
    <message>
        <source>A new Windows or Office works for some days without activation, and so does one whose 180 days are over. Afterwards it reminds you. Your documents are safe.</source>
        <translation>新しい Windows や Office は、しばらくライセンス認証なしで使えます。180 日が過ぎた後も同じです。その後は知らせが出ます。文書は無事です。</translation>
    </message>
    <message>
        <source>VPN: your organization&apos;s network from outside</source>
        <translation>VPN: 外から所属組織のネットワークへ</translation>
    </message>
    <message>
        <source>The activation server usually answers inside the network only. Through the VPN this computer is inside. For the activation itself a minute is enough.</source>
        <translation>認証サーバーは、たいていネットワークの中からだけ使えます。VPN を使えば、この PC も中にあることになります。ライセンス認証は 1 分で足ります。</translation>
    </message>
    <message>
        <source>The scripts of Windows do not run here</source>
        <translation>ここでは Windows のスクリプトが動きません</translation>
    </message>
    <message>
        <source>slmgr.vbs and ospp.vbs need VBScript, which is switched off or missing. Since Windows 11 24H2 it is an optional part of Windows. The license is not affected.</source>
        <translation>slmgr.vbs と ospp.vbs には VBScript が必要ですが、オフになっているか、ありません。Windows 11 24H2 からはオプション機能です。ライセンスに影響はありません。</translation>
    </message>
    <message>
        <source>The product is not activated</source>
        <translation>製品はライセンス認証されていません</translation>
    </message>
    <message>
        <source>The text says no more than that. Most often the activation server was not reached for a long time. Your documents are safe.</source>
        <translation>分かるのはそれだけです。認証サーバーに長い間つながらなかったことが最も多い原因です。文書は無事です。</translation>
    </message>
    <message>
        <source>Proxy programs that answer in place of the network</source>
        <translation>ネットワークの代わりに応答するプロキシ プログラム</translation>
    </message>
    <message>
        <source>Programs such as Clash take every connection in their TUN mode and give every name an address of their own (198.18...). A port then looks open although nobody is there.</source>
        <translation>Clash などのプログラムは、TUN モードですべての接続を受け、どの名前にも独自のアドレス (198.18...) を付けます。そのため、相手がいなくてもポートが開いているように見えます。</translation>
    </message>
</context>
<context>
    <name>TunnelText</name>
    <message>
        <source>%1 is active on this computer and may take the connection elsewhere.</source>
        <extracomment>%1: names of VPN or proxy programs that do not belong to the organization.</extracomment>
        <translation>この PC で %1 が動作中で、接続を別の場所へ送っている可能性があります。</translation>
    </message>
    <message>
        <source>Disconnect %1, then check again.</source>
        <extracomment>%1: names of VPN or proxy programs that do not belong to the organization.</extracomment>
        <translation>%1 を切断して、もう一度確認してください。</translation>
    </message>
    <message>
        <source>A proxy program answers in place of the network</source>
        <translation>プロキシがネットワークの代わりに応答しています</translation>
    </message>
    <message>
        <source>A proxy program on this computer, or on the router, takes every connection, so the activation server is never asked.</source>
        <translation>この PC またはルーターのプロキシ プログラムがすべての接続を受けるため、認証サーバーに問い合わせが届きません。</translation>
    </message>
    <message>
        <source>Switch off the TUN mode of your proxy program, or quit the program.</source>
        <extracomment>&quot;TUN mode&quot; is the name of a switch in such programs.</extracomment>
        <translation>プロキシ プログラムの TUN モードをオフにするか、プログラムを終了してください。</translation>
    </message>
    <message>
        <source>%1 on this computer takes every connection, so the activation server is never asked.</source>
        <extracomment>%1: name of a proxy program, such as &quot;Clash&quot;.</extracomment>
        <translation>この PC の %1 がすべての接続を受けるため、認証サーバーに問い合わせが届きません。</translation>
    </message>
    <message>
        <source>Switch off the TUN mode of %1, or quit it.</source>
        <extracomment>%1: name of a proxy program, such as &quot;Clash&quot;. &quot;TUN mode&quot; is the name of a switch in it.</extracomment>
        <translation>%1 の TUN モードをオフにするか、終了してください。</translation>
    </message>
</context>
<context>
    <name>UpdatesText</name>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1: name of a product; %2: a date.</extracomment>
        <translation>%1 (%2以降)</translation>
    </message>
    <message>
        <source>Activated, but without security updates</source>
        <translation>認証済み、ただしセキュリティ更新なし</translation>
    </message>
    <message>
        <source>Microsoft no longer makes security updates for %1. Everything keeps working and stays activated.</source>
        <extracomment>%1: products and dates, such as &quot;Office LTSC Standard 2021 (since 13 October 2026)&quot;.</extracomment>
        <translation>Microsoft のセキュリティ更新プログラムが終了しています: %1。このまま使うことができ、ライセンス認証も続きます。</translation>
    </message>
    <message>
        <source>Ask which newer version your organization offers.</source>
        <translation>所属組織で提供している新しいバージョンをお問い合わせください。</translation>
    </message>
    <message>
        <source>If your organization has extended security updates (ESU) in another way, nothing has to be done.</source>
        <translation>所属組織が別の方法で拡張セキュリティ更新プログラム (ESU) を利用している場合は、何もする必要はありません。</translation>
    </message>
</context>
<context>
    <name>ValidityText</name>
    <message>
        <source>Your organization&apos;s agreement with Microsoft ended on %1. Please ask the helpdesk whether it was renewed.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>所属組織と Microsoft の契約は %1に終了しました。更新されたかどうか、ヘルプデスクにお尋ねください。</translation>
    </message>
    <message>
        <source>Your organization&apos;s agreement with Microsoft ends on %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>所属組織と Microsoft の契約は %1に終了します。</translation>
    </message>
    <message>
        <source>The yearly registration for this license is due on %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>このライセンスの年に一度の登録は %1が期限です。</translation>
    </message>
    <message>
        <source>What this program knows of your organization was valid until %1. Please ask the helpdesk for a newer one.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>このプログラムにある所属組織の情報は %1で期限が切れました。新しいものをヘルプデスクにお求めください。</translation>
    </message>
    <message>
        <source>What this program knows of your organization is valid until %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>このプログラムにある所属組織の情報は %1まで有効です。</translation>
    </message>
</context>
<context>
    <name>WindowText</name>
    <message>
        <source>Activation Assistant</source>
        <extracomment>Name of this program.</extracomment>
        <translation>ライセンス認証アシスタント</translation>
    </message>
    <message>
        <source>%1 · screen %2</source>
        <extracomment>%1: name of this program; %2: number of a screen, &quot;1-2&quot;.</extracomment>
        <translation>%1 · 画面 %2</translation>
    </message>
    <message>
        <source>Screen number</source>
        <extracomment>Caption over the number.</extracomment>
        <translation>画面番号</translation>
    </message>
    <message>
        <source>Support code</source>
        <extracomment>Caption before the code.</extracomment>
        <translation>サポート コード</translation>
    </message>
    <message>
        <source>Practice computer: %1</source>
        <extracomment>%1: name of a practice computer.</extracomment>
        <translation>練習用 PC: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the button that changes the language.</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Looking for your organization …</source>
        <extracomment>Stands where the name of the organization will stand.</extracomment>
        <translation>所属組織を探しています…</translation>
    </message>
    <message>
        <source>Check the computer</source>
        <extracomment>First of the five steps.</extracomment>
        <translation>PC の確認</translation>
    </message>
    <message>
        <source>Connect to the network</source>
        <extracomment>Second of the five steps.</extracomment>
        <translation>ネットワーク接続</translation>
    </message>
    <message>
        <source>Remove other Office</source>
        <extracomment>Third of the five steps.</extracomment>
        <translation>他の Office の削除</translation>
    </message>
    <message>
        <source>Activate</source>
        <extracomment>Fourth of the five steps.</extracomment>
        <translation>ライセンス認証</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Last of the five steps.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <extracomment>Read aloud; %1: &quot;2&quot;; %2: name of a step; %3: &quot;current step&quot;.</extracomment>
        <translation>手順 %1、%2: %3</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>State of a step.</extracomment>
        <translation>現在の手順</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>State of a step.</extracomment>
        <translation>不要</translation>
    </message>
    <message>
        <source>still to come</source>
        <extracomment>State of a step.</extracomment>
        <translation>これから</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button.</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button.</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button.</extracomment>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button.</extracomment>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Activate now</source>
        <extracomment>Button.</extracomment>
        <translation>認証する</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button, and what happens to a product.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close the programs</source>
        <extracomment>Button.</extracomment>
        <translation>プログラムを閉じる</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends a run.</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Put back my settings</source>
        <extracomment>Button.</extracomment>
        <translation>設定を元に戻す</translation>
    </message>
    <message>
        <source>Only show my status</source>
        <extracomment>Button: shows what is activated.</extracomment>
        <translation>認証の状態だけを見る</translation>
    </message>
    <message>
        <source>Back to activation</source>
        <extracomment>Button.</extracomment>
        <translation>ライセンス認証に戻る</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <extracomment>Button.</extracomment>
        <translation>カレンダーに追加</translation>
    </message>
    <message>
        <source>Save report</source>
        <extracomment>Button.</extracomment>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <extracomment>Button.</extracomment>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button; %1: name of a program.</extracomment>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>How to connect the VPN</source>
        <extracomment>Button.</extracomment>
        <translation>VPN の接続方法</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <extracomment>Button.</extracomment>
        <translation>サインイン ページを開く</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Button.</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Button.</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Close, and restart later</source>
        <extracomment>Button: closes the window; the person restarts the computer.</extracomment>
        <translation>閉じて後で再起動</translation>
    </message>
    <message>
        <source>checking …</source>
        <extracomment>Word at the end of a row.</extracomment>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>No. %1, %2: %3</source>
        <extracomment>Read aloud; %1: number of a row; %2: its title; %3: the word at its end.</extracomment>
        <translation>%1 番、%2: %3</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>What happens to a product.</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Said of a program.</extracomment>
        <translation>開いています</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · about %n minutes</source>
        <extracomment>What removing takes; %1: &quot;3.1 GB&quot;; %2: languages.</extracomment>
        <translation>
            <numerusform>%1 · %2 · 約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n minutes</source>
        <extracomment>What removing takes; %1: languages.</extracomment>
        <translation>
            <numerusform>%1 · 約 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>Said of a product.</extracomment>
        <translation>そのまま残します</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <extracomment>Stands below the number.</extracomment>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation>5 つの手順</translation>
    </message>
    <message>
        <source>List of checks</source>
        <translation>確認の一覧</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>手順の一覧</translation>
    </message>
    <message>
        <source>List of products</source>
        <translation>製品の一覧</translation>
    </message>
    <message>
        <source>List of open programs</source>
        <translation>開いているプログラムの一覧</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Name of a progress bar.</extracomment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Windows asks for permission first</source>
        <extracomment>Read aloud with a button that carries a shield.</extracomment>
        <translation>先に Windows が許可を求めます</translation>
    </message>
    <message>
        <source>When you press “Activate now”, Windows asks once for permission.</source>
        <translation>「認証する」を押すと、Windows が許可を一度だけ求めます。</translation>
    </message>
    <message>
        <source>This is done when you press “Activate now”.</source>
        <extracomment>Where Windows does not ask for permission.</extracomment>
        <translation>「認証する」を押すと、次の手順を実行します。</translation>
    </message>
    <message>
        <source>The activation server of %1</source>
        <extracomment>Below the step that names the server; %1: organization.</extracomment>
        <translation>%1 の認証サーバーです</translation>
    </message>
    <message>
        <source>If something goes wrong, changed settings can be put back.</source>
        <translation>うまくいかないときは、変更した設定を元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds so far</source>
        <translation>
            <numerusform>%n 秒経過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes so far</source>
        <translation>
            <numerusform>%n 分経過</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows is asking for permission. Please choose Yes.</source>
        <translation>Windows が許可を求めています。「はい」を選んでください。</translation>
    </message>
    <message>
        <source>Permission was not given, so nothing was changed. You can try again at any time.</source>
        <translation>許可されなかったため、何も変更していません。いつでももう一度試せます。</translation>
    </message>
    <message>
        <source>The part of this program that makes changes ended unexpectedly. What is marked as done stays done. Please check again; it goes on from there.</source>
        <translation>このプログラムの、変更を行う部分が予期せず終了しました。完了と表示されたものはそのまま残ります。もう一度確認すると、そこから続きます。</translation>
    </message>
    <message>
        <source>An earlier run ended in the middle. You can simply go on, or have the settings put back.</source>
        <translation>前回の処理が途中で終わりました。そのまま続けることも、設定を元に戻すこともできます。</translation>
    </message>
    <message>
        <source>It stops at the next safe place. Really stop?</source>
        <translation>次の安全な区切りで止まります。中止しますか。</translation>
    </message>
    <message>
        <source>A step is still running and stops at the next safe place. Close anyway?</source>
        <translation>まだ実行中の手順があり、次の安全な区切りで止まります。それでも閉じますか。</translation>
    </message>
    <message>
        <source>Stopping at the next safe place …</source>
        <translation>安全な区切りで止めています…</translation>
    </message>
    <message>
        <source>The restart is done. It goes on here.</source>
        <translation>再起動が終わりました。ここから続けます。</translation>
    </message>
    <message>
        <source>Waiting for the network. It goes on by itself as soon as you are connected.</source>
        <translation>ネットワークを待っています。接続すると自動で続きます。</translation>
    </message>
    <message>
        <source>The network was not seen within two minutes. Once you are connected, please check again.</source>
        <translation>2 分以内にネットワークを確認できませんでした。接続してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Your settings are as they were before.</source>
        <translation>設定は元の状態に戻りました。</translation>
    </message>
    <message>
        <source>Not everything could be put back. The rest is kept, so you can try again.</source>
        <translation>元に戻せなかった設定があります。残りは記録されているので、もう一度試せます。</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>元に戻す設定はありません。</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>レポートの場所: %1</translation>
    </message>
    <message>
        <source>The report cannot be saved here. Please choose another folder.</source>
        <translation>ここにはレポートを保存できません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The support code is copied.</source>
        <translation>サポート コードをコピーしました。</translation>
    </message>
    <message>
        <source>The calendar file is here: %1</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>カレンダー ファイルの場所: %1</translation>
    </message>
    <message>
        <source>Renew the activation of %1</source>
        <extracomment>Title of a calendar entry; %1: name of a product.</extracomment>
        <translation>%1 のライセンス認証の更新</translation>
    </message>
    <message>
        <source>Connect this computer to your organization&apos;s network and start this program.</source>
        <extracomment>Text of a calendar entry.</extracomment>
        <translation>この PC を所属組織のネットワークに接続して、このプログラムを起動してください。</translation>
    </message>
    <message>
        <source>This could not be opened: %1</source>
        <extracomment>%1: name of a program, or address of a web page.</extracomment>
        <translation>開けませんでした: %1</translation>
    </message>
    <message>
        <source>This is how the products on this computer are activated. Nothing is changed here.</source>
        <translation>この PC の製品のライセンス認証の状態です。ここでは何も変更しません。</translation>
    </message>
    <message>
        <source>Reading the activation status …</source>
        <translation>認証の状態を読み取っています…</translation>
    </message>
    <message>
        <source>No licensed product was found on this computer.</source>
        <translation>この PC にはライセンスのある製品が見つかりませんでした。</translation>
    </message>
    <message>
        <source>This computer cannot say what is activated.</source>
        <translation>この PC ではライセンス認証の状態がわかりません。</translation>
    </message>
    <message>
        <source>There is no site profile, so this program cannot activate anything. Your organization&apos;s helpdesk has the file; save it beside this program as %1.</source>
        <extracomment>%1: a file name.</extracomment>
        <translation>組織のプロファイルがないため、このプログラムではライセンス認証できません。所属組織のヘルプデスクからファイルを受け取り、このプログラムと同じ場所に %1 という名前で保存してください。</translation>
    </message>
    <message>
        <source>No. %1, %2</source>
        <extracomment>Read aloud; %1: number of a row; %2: its title; there is no word at its end.</extracomment>
        <translation>%1 番、%2</translation>
    </message>
    <message>
        <source>An earlier run ended while Office was being removed. The removal goes on by itself. Please wait ten minutes, then check again.</source>
        <translation>前回の処理は、Office の削除中に終わりました。削除はそのまま続きます。10 分ほど待ってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>still asking …</source>
        <extracomment>Word at the end of a row: Windows was asked, and takes its time.</extracomment>
        <translation>回答を待っています…</translation>
    </message>
    <message numerus="yes">
        <source>still asking, %n seconds</source>
        <extracomment>The same, and for how long; the number changes every second.</extracomment>
        <translation>
            <numerusform>回答を待っています、%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Right after a start Windows needs a while for this. The answer appears by itself.</source>
        <extracomment>Below a row that is still being asked.</extracomment>
        <translation>起動直後の Windows は回答に少し時間がかかります。結果は自動で表示されます。</translation>
    </message>
    <message>
        <source>Windows has not answered for some minutes. Please wait a little and check again; if it stays like this, restart the computer.</source>
        <translation>Windows が数分間応答していません。少し待ってから、もう一度確認してください。変わらない場合は、PC を再起動してください。</translation>
    </message>
    <message numerus="yes">
        <source>Windows is still being asked, %n seconds so far. Right after a start this takes a while.</source>
        <translation>
            <numerusform>Windows の回答を待っています (%n 秒経過)。起動直後は少し時間がかかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows has not answered. Please look again in a few minutes.</source>
        <translation>Windows が応答しませんでした。数分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>Nobody answered the question of Windows, so it went away after two minutes. Nothing was changed. You can try again at any time.</source>
        <translation>Windows の確認に応答がなかったため、2 分後に閉じられました。何も変更されていません。いつでもやり直せます。</translation>
    </message>
    <message>
        <source>This program was started inside a zip file, where it cannot see what lies beside it. Please unpack the whole zip into a folder first, and start the program there.</source>
        <translation>このプログラムは圧縮ファイルの中から起動されたため、一緒に入っているファイルが見えません。先に圧縮ファイル全体をフォルダーに展開し、そこからこのプログラムを起動してください。</translation>
    </message>
    <message>
        <source>Contact the helpdesk</source>
        <extracomment>Button: says whom to ask, and writes to them where they have an address.</extracomment>
        <translation>ヘルプデスクに連絡</translation>
    </message>
    <message>
        <source>Renew now</source>
        <extracomment>Button: activates again what ends soon or has ended.</extracomment>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Keep my subscription</source>
        <extracomment>Button: nothing of it is removed.</extracomment>
        <translation>サブスクリプションを残す</translation>
    </message>
    <message>
        <source>This is me</source>
        <extracomment>Button beside a group of people.</extracomment>
        <translation>私です</translation>
    </message>
    <message>
        <source>I have not left yet</source>
        <extracomment>Button: still a member of the organization.</extracomment>
        <translation>まだ在籍しています</translation>
    </message>
    <message>
        <source>List of groups of people</source>
        <translation>区分の一覧</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Name of the field that a date is put into.</extracomment>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Activation has expired: renew now</source>
        <extracomment>Heading where the activation of a product is over.</extracomment>
        <translation>ライセンス認証の期限が切れています。今すぐ更新してください</translation>
    </message>
    <message>
        <source>Your documents are safe.</source>
        <translation>ドキュメントは安全です。</translation>
    </message>
    <message>
        <source>This cannot be put back: %1</source>
        <extracomment>%1: steps, such as &quot;Remove Microsoft 365; your documents stay&quot;.</extracomment>
        <translation>次のものは元に戻せません: %1</translation>
    </message>
    <message>
        <source>Please tell the helpdesk this, too: %1</source>
        <extracomment>Behind the place of the report; %1: what the organization wants to know, such as &quot;asset number&quot;.</extracomment>
        <translation>次のこともヘルプデスクにお知らせください: %1</translation>
    </message>
    <message>
        <source>Tell them this support code; it says what happened: %1</source>
        <extracomment>%1: the support code, twelve digits.</extracomment>
        <translation>このサポート コードを伝えると、何が起きたか分かります: %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: an Office that was bought stays.</extracomment>
        <translation>そのまま残す</translation>
    </message>
</context>
<context>
    <name>WindowsEditionText</name>
    <message>
        <source>computers with an ARM processor</source>
        <translation>ARM プロセッサの PC</translation>
    </message>
    <message>
        <source>32-bit Windows</source>
        <translation>32 ビット版 Windows</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>仮想マシン</translation>
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
        <translation>この Windows</translation>
    </message>
    <message>
        <source>%1 can be activated</source>
        <extracomment>%1: &quot;Windows 11 Enterprise&quot;.</extracomment>
        <translation>%1 はライセンス認証できます</translation>
    </message>
    <message>
        <source>Windows Home cannot be activated here</source>
        <translation>Windows Home はここではライセンス認証できません</translation>
    </message>
    <message>
        <source>Organization licenses are only for the Pro, Education and Enterprise editions. Your Home edition goes on working as it is.</source>
        <translation>組織のライセンスは Pro、Education、Enterprise だけが対象です。お使いの Home は、これまでどおり使えます。</translation>
    </message>
    <message>
        <source>Ask whether your organization offers an upgrade for this computer.</source>
        <translation>所属組織がこの PC のアップグレードを提供しているか、お問い合わせください。</translation>
    </message>
    <message>
        <source>If you only need Office, ask how to get it for this computer.</source>
        <translation>Office だけが必要なら、この PC での入手方法をお問い合わせください。</translation>
    </message>
    <message>
        <source>Windows is in S mode</source>
        <translation>Windows は S モードです</translation>
    </message>
    <message>
        <source>In S mode Windows only takes programs from the Microsoft Store, so an organization license cannot be set up.</source>
        <translation>S モードの Windows は Microsoft Store のプログラムしか使えないため、組織のライセンスを設定できません。</translation>
    </message>
    <message>
        <source>Open Settings, System, Activation, and choose to switch out of S mode. It is free, and it cannot be switched back.</source>
        <translation>「設定」、「システム」、「ライセンス認証」を開き、S モードの解除を選んでください。無料ですが、S モードには戻せません。</translation>
    </message>
    <message>
        <source>This Windows is an evaluation version</source>
        <translation>この Windows は試用版です</translation>
    </message>
    <message>
        <source>An evaluation version runs for a limited time and cannot be activated with an organization license.</source>
        <translation>試用版は使える期間に限りがあり、組織のライセンスでは認証できません。</translation>
    </message>
    <message>
        <source>Ask for the full version of Windows that your organization uses.</source>
        <translation>所属組織で使っている正式版の Windows をお問い合わせください。</translation>
    </message>
    <message>
        <source>Before it is installed, keep a copy of your documents elsewhere.</source>
        <translation>インストールの前に、文書を別の場所にコピーしておいてください。</translation>
    </message>
    <message>
        <source>Windows needs an update first</source>
        <translation>先に Windows の更新が必要です</translation>
    </message>
    <message>
        <source>This is build %1; your organization needs build %2 or newer.</source>
        <extracomment>%1 and %2: build numbers of Windows, such as 19045.</extracomment>
        <translation>現在のビルドは %1 です。所属組織ではビルド %2 以降が必要です。</translation>
    </message>
    <message>
        <source>Open Settings, Windows Update, and install all updates.</source>
        <translation>「設定」、「Windows Update」を開き、更新プログラムをすべてインストールしてください。</translation>
    </message>
    <message>
        <source>Restart the computer and check again.</source>
        <translation>PC を再起動して、もう一度確認してください。</translation>
    </message>
    <message>
        <source>This edition of Windows is not included</source>
        <translation>この Windows のエディションは対象外です</translation>
    </message>
    <message>
        <source>Your organization&apos;s license does not include %1. Office can still be activated.</source>
        <extracomment>%1: &quot;Windows 11 Pro&quot;.</extracomment>
        <translation>所属組織のライセンスに %1 は含まれていません。Office はライセンス認証できます。</translation>
    </message>
    <message>
        <source>If you need Windows too, ask which edition fits.</source>
        <translation>Windows も必要なら、どのエディションが合うかお問い合わせください。</translation>
    </message>
    <message>
        <source>This kind of computer is not included</source>
        <translation>この種類の PC は対象外です</translation>
    </message>
    <message>
        <source>Your organization does not offer activation here.</source>
        <translation>所属組織は、ここではライセンス認証を提供していません。</translation>
    </message>
    <message>
        <source>Ask which offer there is for this computer.</source>
        <translation>この PC でご利用いただける方法をお問い合わせください。</translation>
    </message>
    <message>
        <source>Your organization does not offer activation for %1.</source>
        <extracomment>%1: a kind of computer or Windows, such as &quot;virtual machines&quot;.</extracomment>
        <translation>所属組織では、次のライセンス認証を提供していません: %1。</translation>
    </message>
    <message>
        <source>Windows is too old for this program</source>
        <translation>この Windows はこのプログラムには古すぎます</translation>
    </message>
    <message>
        <source>This is build %1; the program is made for Windows 10 version 1809 (build %2) or newer. Some things may not work here.</source>
        <extracomment>%1 and %2: build numbers of Windows, such as 17763.</extracomment>
        <translation>ビルド %1 です。このプログラムは Windows 10 バージョン 1809 (ビルド %2) 以降のためのものです。一部の機能が使えない場合があります。</translation>
    </message>
    <message>
        <source>Windows on a Mac</source>
        <translation>Mac 上の Windows</translation>
    </message>
</context>
</TS>
