// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/widgets/gallery/Samples.h"

#include "ui/theme/Sizes.h"
#include "ui/widgets/CommandButton.h"
#include "ui/widgets/Footer.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/LanguageButton.h"
#include "ui/widgets/LicenseRow.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RunView.h"
#include "ui/widgets/ScreenFrame.h"
#include "ui/widgets/ScreenHeader.h"
#include "ui/widgets/StepRail.h"

#include <QBoxLayout>

#include <array>

namespace activation::ui {
namespace {

struct Words
{
    QString organization, service;
    QStringList steps;
    QString heading, lead, number, code, title, longTitle, word, detail, first, second, unit, chip, sentence,
        notice;
};

Words wordsOf(Language language)
{
    switch (language) {
    case Language::English:
        return {
            QStringLiteral("Example University"),
            QStringLiteral("Microsoft campus license"),
            {QStringLiteral("Check this computer"), QStringLiteral("Connect to the network"),
             QStringLiteral("Remove conflicting Office"), QStringLiteral("Activate"), QStringLiteral("Done")},
            QStringLiteral("One thing needs your attention"),
            QStringLiteral("Everything else is fine. Once this is settled, it continues by itself."),
            QStringLiteral("Screen number"),
            QStringLiteral("Support code"),
            QStringLiteral("Administrator rights"),
            QStringLiteral(
                "Windows 11 Enterprise, Office LTSC Professional Plus 2021, Visio LTSC Professional 2021"),
            QStringLiteral("Can use volume licensing"),
            QStringLiteral("The server only answers inside the campus network, and this computer is "
                           "outside.\nPlease connect the VPN "
                           "(FortiClient) first. This row turns green by itself."),
            QStringLiteral("Open FortiClient"),
            QStringLiteral("How do I connect?"),
            QStringLiteral("days"),
            QStringLiteral("Activated"),
            QStringLiteral(
                "Valid until May 20, 2027. It is renewed by itself every 7 days on campus or with the VPN."),
            QStringLiteral("Windows did not get your permission, so nothing was changed.")};
    case Language::TraditionalChinese:
        return {QStringLiteral("示範大學"),
                QStringLiteral("微軟校園授權"),
                {QStringLiteral("檢查電腦"), QStringLiteral("連上校園網路"), QStringLiteral("移除試用版"),
                 QStringLiteral("啟用"), QStringLiteral("完成")},
                QStringLiteral("有一件事需要您處理"),
                QStringLiteral("其他項目都沒問題。處理好後會自動繼續，不必重新開始。"),
                QStringLiteral("畫面編號"),
                QStringLiteral("服務代碼"),
                QStringLiteral("系統管理員權限"),
                QStringLiteral("Windows 11 企業版、Office LTSC 2021"),
                QStringLiteral("可用大量授權"),
                QStringLiteral("伺服器只接受校內網路的連線，這台電腦目前在校外。\n請先連上 "
                               "VPN（FortiClient），連上後這一列會自動變成打勾。"),
                QStringLiteral("開啟 FortiClient"),
                QStringLiteral("怎麼連 VPN？"),
                QStringLiteral("天"),
                QStringLiteral("已啟用"),
                QStringLiteral("有效至 2027 年 5 月 20 日。在校內或連上 VPN 時，每 7 天會自動更新。"),
                QStringLiteral("Windows 沒有得到您的許可，所以沒有變更任何設定。")};
    case Language::Korean:
        return {QStringLiteral("예시 대학교"),
                QStringLiteral("Microsoft 캠퍼스 라이선스"),
                {QStringLiteral("PC 확인"), QStringLiteral("교내망 연결"), QStringLiteral("평가판 제거"),
                 QStringLiteral("정품 인증"), QStringLiteral("완료")},
                QStringLiteral("확인이 필요한 항목이 하나 있습니다"),
                QStringLiteral("나머지 항목에는 문제가 없습니다. 해결되면 자동으로 계속됩니다."),
                QStringLiteral("화면 번호"),
                QStringLiteral("지원 코드"),
                QStringLiteral("관리자 권한"),
                QStringLiteral("Windows 11 Enterprise, Office LTSC 2021"),
                QStringLiteral("볼륨 라이선스 사용 가능"),
                QStringLiteral("서버는 교내망에서만 응답하는데 이 PC는 지금 교외에 있습니다.\n먼저 "
                               "VPN(FortiClient)에 연결해 주세요."),
                QStringLiteral("FortiClient 열기"),
                QStringLiteral("연결 방법"),
                QStringLiteral("일"),
                QStringLiteral("정품 인증됨"),
                QStringLiteral("2027년 5월 20일까지 유효합니다. 교내나 VPN에서 7일마다 자동으로 갱신됩니다."),
                QStringLiteral("Windows에서 권한을 받지 못해 아무것도 변경하지 않았습니다.")};
    case Language::Japanese:
        return {QStringLiteral("サンプル大学"),
                QStringLiteral("Microsoft 包括ライセンス"),
                {QStringLiteral("PC の確認"), QStringLiteral("学内ネットワーク"),
                 QStringLiteral("試用版の削除"), QStringLiteral("ライセンス認証"), QStringLiteral("完了")},
                QStringLiteral("ご対応が必要な項目が 1 つあります"),
                QStringLiteral("ほかの項目に問題はありません。解決すると自動的に先へ進みます。"),
                QStringLiteral("画面番号"),
                QStringLiteral("サポート コード"),
                QStringLiteral("管理者の権限"),
                QStringLiteral("Windows 11 Enterprise、Office LTSC 2021"),
                QStringLiteral("ボリューム ライセンスを使えます"),
                QStringLiteral("サーバーは学内ネットワークからの接続だけを受け付けますが、この PC "
                               "は学外にあります。\n先に VPN "
                               "(FortiClient) に接続してください。"),
                QStringLiteral("FortiClient を開く"),
                QStringLiteral("VPN のつなぎ方"),
                QStringLiteral("日"),
                QStringLiteral("認証済み"),
                QStringLiteral(
                    "2027 年 5 月 20 日まで有効です。学内または VPN で 7 日ごとに自動的に更新されます。"),
                QStringLiteral("Windows の許可が得られなかったため、設定は変更していません。")};
    }
    return {};
}

CommandButton* button(const QString& text, int digit, bool primary = false)
{
    auto* made = new CommandButton(text);
    made->setDigit(digit);
    made->setEmphasis(primary ? CommandButton::Emphasis::Primary : CommandButton::Emphasis::Normal);
    return made;
}

QWidget* checks(const Words& words, bool blocked)
{
    static constexpr std::array kIcons{Icon::Passed,  Icon::Advice,  Icon::Unknown,
                                       Icon::Skipped, Icon::Running, Icon::Waiting};
    auto* list = new RowList;
    for (int number = 1; number <= 13; ++number) {
        const bool bad = blocked && number == 6;
        const Icon icon =
            bad ? Icon::Blocking : kIcons.at(number < 6 ? 0 : std::size_t(number) % kIcons.size());
        Row& row = list->row(number);
        row.setRow({.number = number,
                    .icon = icon,
                    .title = number % 3 == 2 ? words.longTitle : words.title,
                    .word = words.word,
                    .tone = bad ? Tone::Bad : Tone::Soft,
                    .detail = bad ? words.detail : QString()});
        if (bad) {
            row.addButton(button(words.first, 3));
            row.addButton(button(words.second, 4));
        }
    }
    return list;
}

QWidget* licenses(const Words& words)
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const auto& [days, tone] : {std::pair{180, Tone::Good}, {27, Tone::Warn}, {0, Tone::Bad}}) {
        auto* row = new LicenseRow;
        row->setLicense({.product = words.longTitle,
                         .chip = words.chip,
                         .tone = tone,
                         .days = days,
                         .unit = words.unit,
                         .sentence = words.sentence});
        column->addWidget(row);
        column->addWidget(new Hairline);
    }
    column->addStretch(1);
    return body;
}

QWidget* run(const Words& words)
{
    auto* view = new RunView;
    view->setProgress(400, words.heading);
    view->setElapsed(QStringLiteral("0:12"));
    view->setSteps({{.icon = Icon::Passed, .title = words.title},
                    {.icon = Icon::Running, .title = words.longTitle, .detail = words.sentence},
                    {.icon = Icon::Waiting, .title = words.title}});
    return view;
}

QWidget* commit(const Words& words)
{
    auto* list = new RowList;
    for (int number = 1; number <= 3; ++number)
        list->row(number).setRow(
            {.number = number, .title = words.title, .detail = number < 3 ? words.sentence : QString()});
    return list;
}

QWidget* bodyOf(Sample sample, const Words& words)
{
    switch (sample) {
    case Sample::Checks:
        return checks(words, false);
    case Sample::Blocked:
        return checks(words, true);
    case Sample::Licenses:
        return licenses(words);
    case Sample::Commit:
        return commit(words);
    case Sample::Run:
        return run(words);
    }
    return nullptr;
}

} // namespace

QString nameOf(Sample sample)
{
    static constexpr std::array kNames{"checks", "blocked", "licenses", "commit", "run"};
    return QLatin1String(kNames.at(std::size_t(sample)));
}

std::unique_ptr<QWidget> windowWith(Sample sample, Language language)
{
    const Words words = wordsOf(language);
    auto window = std::make_unique<QWidget>();
    auto* halves = new QHBoxLayout(window.get());
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    auto* rail = new StepRail;
    rail->setOrganization(words.organization, words.service);
    rail->setSteps(words.steps);
    rail->setStates(
        {RailState::Done, RailState::Skipped, RailState::Current, RailState::Ahead, RailState::Ahead});
    auto* corner = new LanguageButton;
    corner->setLanguage(language);
    rail->setCorner(corner);
    auto* frame = new ScreenFrame;
    frame->header().setHeading(words.heading);
    frame->header().setLead(words.lead);
    frame->header().setNumber(words.number, QStringLiteral("1-2"));
    frame->setBody(bodyOf(sample, words));
    auto* go = button(words.steps.at(3), 1, true);
    go->setShield(sample == Sample::Commit);
    auto* off = button(words.second, 5);
    off->setEnabled(sample != Sample::Run);
    frame->footer().setButtons({off, button(words.first, 2), go});
    frame->footer().setCode(words.code, QStringLiteral("2047 1183 6051"), words.code);
    if (sample == Sample::Commit)
        frame->notice().say(Notice::Kind::Warning, words.notice, {button(words.second, 6)});
    halves->addWidget(rail);
    halves->addWidget(frame, 1);
    return window;
}

} // namespace activation::ui
