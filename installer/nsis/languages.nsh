; SPDX-FileCopyrightText: 2026 The Activation Assistant authors
; SPDX-License-Identifier: Apache-2.0

; The words of the setup program. MUI2 brings those of its own buttons and pages.

!macro WORDS language product activate status newer running old
    LangString PRODUCT ${LANG_${language}} "${product}"
    LangString ENTRY_ACTIVATE ${LANG_${language}} "${activate}"
    LangString ENTRY_STATUS ${LANG_${language}} "${status}"
    LangString NEWER_THERE ${LANG_${language}} "${newer}"
    LangString STILL_RUNNING ${LANG_${language}} "${running}"
    LangString TOO_OLD ${LANG_${language}} "${old}"
!macroend

!insertmacro MUI_LANGUAGE "English"
!insertmacro WORDS ENGLISH "Activation Assistant" "Activate Windows and Office" "My activation status" \
    "A newer version is already on this computer. Nothing was changed." \
    "The assistant is still running. Please finish there, then choose Retry." \
    "This Windows is too old for the program: it needs Windows 10, version 1809, or newer."
!insertmacro MUI_LANGUAGE "TradChinese"
!insertmacro WORDS TRADCHINESE "啟用小幫手" "啟用 Windows 與 Office" "我的啟用狀態" \
    "這台電腦上已有較新的版本。沒有變更任何內容。" \
    "小幫手仍在執行中。請先在那裡完成，再選擇「重試」。" \
    "這台電腦的 Windows 太舊，無法執行這個程式：需要 Windows 10 版本 1809 或更新版本。"
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro WORDS KOREAN "정품 인증 도우미" "Windows와 Office 정품 인증" "내 정품 인증 상태" \
    "이 컴퓨터에 더 새로운 버전이 이미 있습니다. 아무것도 변경하지 않았습니다." \
    "도우미가 아직 실행 중입니다. 그 창에서 작업을 마친 다음 [다시 시도]를 선택해 주세요." \
    "이 Windows는 너무 오래되어 프로그램을 실행할 수 없습니다. Windows 10 버전 1809 이상이 필요합니다."
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro WORDS JAPANESE "ライセンス認証アシスタント" "Windows と Office のライセンス認証" "ライセンス認証の状態" \
    "このコンピューターには、より新しいバージョンがすでにあります。何も変更していません。" \
    "アシスタントがまだ実行中です。そちらの作業を終えてから、[再試行] を選んでください。" \
    "この Windows は古いため、このプログラムを実行できません。Windows 10 バージョン 1809 以降が必要です。"
