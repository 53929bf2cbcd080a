// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/PastedText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace activation {

namespace {

/// Words that stand together in a text about it.
struct LeadWords
{
    Lead lead;
    std::array<QStringView, 2> words; ///< without spaces, in small letters; the second may be empty
};

/// The words are Microsoft's own, of cmd.exe, Windows Script Host, slmgr.vbs, Windows' settings and Office,
/// each cut down to what its versions have in common. The most telling first.
constexpr std::array kLeads{
    LeadWords{HelpTopic::ScriptEngine, {u"scriptengine"}},
    LeadWords{HelpTopic::ScriptEngine, {u"指令碼引擎"}},
    LeadWords{HelpTopic::ScriptEngine, {u"スクリプトエンジン"}},
    LeadWords{HelpTopic::ScriptEngine, {u"스크립트엔진"}},
    LeadWords{HelpTopic::ScriptEngine, {u"vbscript"}},
    LeadWords{HelpTopic::ScriptEngine, {u"cscript", u"isnotrecognized"}},
    LeadWords{HelpTopic::ScriptEngine, {u"cscript", u"不是內部或外部"}},
    LeadWords{HelpTopic::ScriptEngine, {u"cscript", u"内部コマンドまたは外部コマンド"}},
    LeadWords{HelpTopic::ScriptEngine, {u"cscript", u"내부또는외부명령"}},
    LeadWords{HelpTopic::ScriptEngine, {u"windowsscripthost", u"disabled"}},
    LeadWords{HelpTopic::ScriptEngine, {u"windowsscripthost", u"停用"}},
    LeadWords{HelpTopic::ScriptEngine, {u"windowsscripthost", u"無効"}},
    LeadWords{HelpTopic::ScriptEngine, {u"windowsscripthost", u"사용할수없"}},

    LeadWords{0xC004F038U, {u"keymanagementservice", u"insufficient"}},
    LeadWords{0xC004F038U, {u"金鑰管理服務", u"計數"}},
    LeadWords{0xC004F038U, {u"キー管理サービス", u"カウント"}},
    LeadWords{0xC004F038U, {u"키관리서비스", u"부족"}},
    LeadWords{0xC004F074U, {u"nokeymanagementservice"}},
    LeadWords{0xC004F074U, {u"organization'sactivationserver"}},
    LeadWords{0xC004F074U, {u"組織的啟用伺服器"}},
    LeadWords{0xC004F074U, {u"金鑰管理服務", u"無法"}},
    LeadWords{0xC004F074U, {u"組織のライセンス認証サーバー"}},
    LeadWords{0xC004F074U, {u"キー管理サービス", u"接続できま"}},
    LeadWords{0xC004F074U, {u"조직의정품인증서버"}},
    LeadWords{0xC004F074U, {u"키관리서비스", u"연결할수없"}},
    LeadWords{0x8007232BU, {u"dnsnamedoesnotexist"}},
    LeadWords{0x8007232BU, {u"dns名稱不存在"}},
    LeadWords{0x8007232BU, {u"dns名は存在しません"}},
    LeadWords{0x8007232BU, {u"dns이름이없습니다"}},
    LeadWords{0x800706BAU, {u"rpcserverisunavailable"}},
    LeadWords{0x800706BAU, {u"rpc伺服器無法使用"}},
    LeadWords{0x800706BAU, {u"rpcサーバーを利用できません"}},
    LeadWords{0x800706BAU, {u"rpc서버를사용할수없습니다"}},
    LeadWords{0xC004C003U, {u"productkeyisblocked"}},
    LeadWords{0xC004C003U, {u"產品金鑰", u"封鎖"}},
    LeadWords{0xC004C003U, {u"プロダクトキー", u"ブロック"}},
    LeadWords{0xC004C003U, {u"제품키", u"차단"}},
    LeadWords{0xC004F014U, {u"productkeynotfound"}},
    LeadWords{0xC004F014U, {u"找不到產品金鑰"}},
    LeadWords{0xC004F014U, {u"プロダクトキーが見つかりません"}},
    LeadWords{0xC004F014U, {u"제품키를찾을수없"}},
    LeadWords{0xC004F050U, {u"productkeyisinvalid"}},
    LeadWords{0xC004F050U, {u"產品金鑰無效"}},
    LeadWords{0xC004F050U, {u"プロダクトキーが無効"}},
    LeadWords{0xC004F050U, {u"제품키가잘못"}},
    LeadWords{0x80041010U, {u"invalidclass"}},
    LeadWords{0x80041010U, {u"無效的類別"}},
    LeadWords{0x80041010U, {u"無効なクラス"}},
    LeadWords{0x80041010U, {u"잘못된클래스"}},
    LeadWords{0x80070005U, {u"accessdenied"}},
    LeadWords{0x80070005U, {u"accessisdenied"}},
    LeadWords{0x80070005U, {u"存取被拒"}},
    LeadWords{0x80070005U, {u"アクセスが拒否"}},
    LeadWords{0x80070005U, {u"액세스가거부"}},

    LeadWords{HelpTopic::Rearm, {u"rearm"}},
    LeadWords{HelpTopic::Cmid, {u"cmid"}},
    LeadWords{HelpTopic::Cmid, {u"clientmachineid"}},
    LeadWords{HelpTopic::Srv, {u"_vlmcs"}},
    LeadWords{HelpTopic::Srv, {u"srvrecord"}},
    LeadWords{HelpTopic::Grace, {u"graceperiod"}},
    LeadWords{HelpTopic::Grace, {u"寬限期"}},
    LeadWords{HelpTopic::Grace, {u"猶予期間"}},
    LeadWords{HelpTopic::Grace, {u"유예기간"}},
    LeadWords{HelpTopic::Proxy, {u"fake-ip"}},
    LeadWords{HelpTopic::Proxy, {u"metatunnel"}},
    LeadWords{HelpTopic::Proxy, {u"clash"}},
    LeadWords{HelpTopic::Proxy, {u"198.18."}},
    LeadWords{HelpTopic::NotActivated, {u"unlicensedproduct"}},
    LeadWords{HelpTopic::NotActivated, {u"activationfailed"}},
    LeadWords{HelpTopic::NotActivated, {u"activatewindows"}},
    LeadWords{HelpTopic::NotActivated, {u"notactivated"}},
    LeadWords{HelpTopic::NotActivated, {u"isn'tactivated"}},
    LeadWords{HelpTopic::NotActivated, {u"hasn'tbeenactivated"}},
    LeadWords{HelpTopic::NotActivated, {u"未經授權"}},
    LeadWords{HelpTopic::NotActivated, {u"啟用失敗"}},
    LeadWords{HelpTopic::NotActivated, {u"未啟用"}},
    LeadWords{HelpTopic::NotActivated, {u"啟用windows"}},
    LeadWords{HelpTopic::NotActivated, {u"ライセンスのない製品"}},
    LeadWords{HelpTopic::NotActivated, {u"ライセンス認証に失敗"}},
    LeadWords{HelpTopic::NotActivated, {u"ライセンス認証されていません"}},
    LeadWords{HelpTopic::NotActivated, {u"windowsのライセンス認証"}},
    LeadWords{HelpTopic::NotActivated, {u"인증실패"}},
    LeadWords{HelpTopic::NotActivated, {u"인증에실패"}},
    LeadWords{HelpTopic::NotActivated, {u"정품인증을받"}},
    LeadWords{HelpTopic::NotActivated, {u"정품인증되지"}},
    LeadWords{HelpTopic::NotActivated, {u"windows정품인증"}},
    LeadWords{HelpTopic::NotActivated, {u"허가되지않은제품"}},
};

/// Short names, which other words contain: "vpn" is no part of one, "slic" of "slice" is.
constexpr std::array kShort{HelpTopic::Vpn, HelpTopic::Slic, HelpTopic::Srv, HelpTopic::Port, HelpTopic::Kms};

QString withoutSpaces(const QString& text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    QString plain = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return plain.replace(u'\u2019', u'\'').remove(spaces);
}

bool hasWord(const QString& text, QStringView word)
{
    const QRegularExpression alone(QStringLiteral("(?<![0-9A-Za-z])%1(?![0-9A-Za-z])").arg(word),
                                   QRegularExpression::CaseInsensitiveOption);
    return alone.match(text.normalized(QString::NormalizationForm_KC)).hasMatch();
}

} // namespace

QList<Lead> leadsIn(const QString& text)
{
    QList<Lead> leads;
    const auto append = [&leads](const Lead& lead) {
        if (!leads.contains(lead))
            leads.append(lead);
    };
    const QString searched = withoutSpaces(text);
    for (const LeadWords& row : kLeads) {
        if (std::ranges::all_of(row.words, [&](QStringView word) { return searched.contains(word); }))
            append(row.lead);
    }
    for (const HelpTopic topic : kShort) {
        if (hasWord(text, nameOf(topic)))
            append(topic);
    }
    // That it is not activated everybody knows who asks; it counts where the text says nothing else.
    if (leads.size() > 1)
        leads.removeAll(Lead(HelpTopic::NotActivated));
    return leads;
}

} // namespace activation
