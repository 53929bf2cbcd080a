; SPDX-FileCopyrightText: 2026 The Activation Assistant authors
; SPDX-License-Identifier: Apache-2.0

; The setup program, for every user of a computer. installer/README.md has its switches and exit codes.
; make-setup gives PROGRAMS (folder of what is installed), ICON, VERSION, OUT and, to have the uninstaller signed, SIGN.

Target amd64-unicode
Unicode true
ManifestSupportedOS Win10
ManifestDPIAware true
RequestExecutionLevel admin
SetCompressor /SOLID lzma
SetDateSave off ; the time of the programs' own files is the time they were built: no two setups were the same

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ActivationAssistant"
!define WINDOW_EXE "activation-assistant.exe"
; As Windows Installer has them, because deployment tools know these.
!define EXIT_NEWER_THERE 1638
!define EXIT_STILL_RUNNING 1618
!define EXIT_TOO_OLD 1633
!define EXIT_NO_PROFILE 1619

Name "$(PRODUCT)"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\Activation Assistant"
BrandingText " "
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${__FILEDIR__}/panel.bmp" ; one pixel of the icon's blue, for the whole panel
!define MUI_ABORTWARNING
!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW_EXE}"
!define MUI_FINISHPAGE_RUN_TEXT "$(ENTRY_ACTIVATE)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "${__FILEDIR__}/languages.nsh"

VIProductVersion "${VERSION}.0"
!macro VERSION_WORDS language
    VIAddVersionKey /LANG=${LANG_${language}} "ProductName" "Activation Assistant"
    VIAddVersionKey /LANG=${LANG_${language}} "FileDescription" "Activation Assistant (setup)"
    VIAddVersionKey /LANG=${LANG_${language}} "CompanyName" "The Activation Assistant authors"
    VIAddVersionKey /LANG=${LANG_${language}} "LegalCopyright" "2026 The Activation Assistant authors"
    VIAddVersionKey /LANG=${LANG_${language}} "FileVersion" "${VERSION}"
    VIAddVersionKey /LANG=${LANG_${language}} "ProductVersion" "${VERSION}"
!macroend
!insertmacro VERSION_WORDS ENGLISH
!insertmacro VERSION_WORDS TRADCHINESE
!insertmacro VERSION_WORDS KOREAN
!insertmacro VERSION_WORDS JAPANESE

; Every entry of the Start menu: its name and what the window is started with. ShellVarContext is "all".
!define MENU "$SMPROGRAMS\Activation Assistant"
!macro MENU_ENTRIES
    CreateShortcut "${MENU}\$(ENTRY_ACTIVATE).lnk" "$INSTDIR\${WINDOW_EXE}"
    CreateShortcut "${MENU}\$(ENTRY_STATUS).lnk" "$INSTDIR\${WINDOW_EXE}" "--status"
!macroend

!macro END_WITH code words
    MessageBox MB_OK|MB_ICONEXCLAMATION "${words}" /SD IDOK
    SetErrorLevel ${code}
    Quit
!macroend

; Asks running windows to close, as their own X does: one that is changing something asks its person first.
!macro CLOSE_WINDOWS prefix
Function ${prefix}closeWindows
    IfFileExists "$INSTDIR\${WINDOW_EXE}" 0 closed
again:
    nsExec::Exec '"$SYSDIR\taskkill.exe" /IM ${WINDOW_EXE}'
    Pop $0
    StrCpy $1 0
    ${DoWhile} $1 < 20
        ClearErrors
        FileOpen $0 "$INSTDIR\${WINDOW_EXE}" a ; a program that runs cannot be written
        ${IfNot} ${Errors}
            FileClose $0
            Goto closed
        ${EndIf}
        Sleep 500
        IntOp $1 $1 + 1
    ${Loop}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_RUNNING)" /SD IDCANCEL IDRETRY again
    SetErrorLevel ${EXIT_STILL_RUNNING}
    Quit
closed:
FunctionEnd
!macroend
!insertmacro CLOSE_WINDOWS ""
!insertmacro CLOSE_WINDOWS "un."

Var givenProfile

Function .onInit
    SetShellVarContext all
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/LANG=" $1
    ${IfNot} ${Errors}
        StrCpy $LANGUAGE $1
    ${EndIf}
    ClearErrors
    ${GetOptions} $0 "/PROFILE=" $givenProfile
    ${If} ${Errors}
        StrCpy $givenProfile ""
    ${EndIf}
    ${IfNot} ${AtLeastBuild} 17763
        !insertmacro END_WITH ${EXIT_TOO_OLD} "$(TOO_OLD)"
    ${EndIf}
    ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "DisplayVersion"
    ${If} $0 != ""
        ReadRegStr $INSTDIR HKLM "${UNINSTALL_KEY}" "InstallLocation"
        ${VersionCompare} "$0" "${VERSION}" $1
        ${If} $1 == 1
            !insertmacro END_WITH ${EXIT_NEWER_THERE} "$(NEWER_THERE)"
        ${EndIf}
    ${EndIf}
    ${If} $givenProfile != ""
    ${AndIfNot} ${FileExists} "$givenProfile"
        !insertmacro END_WITH ${EXIT_NO_PROFILE} "$givenProfile"
    ${EndIf}
FunctionEnd

Section
    Call closeWindows
    SetOverwrite on
    SetOutPath "$INSTDIR"
    File "${PROGRAMS}/${WINDOW_EXE}"
    File "${PROGRAMS}/activationctl.exe"
    File "${PROGRAMS}/LICENSE.txt"
    File "${PROGRAMS}/THIRD-PARTY-NOTICES.txt"
    ${If} $givenProfile != ""
        CopyFiles /SILENT "$givenProfile" "$INSTDIR\activation-profile.json"
    ${EndIf}
    WriteUninstaller "$INSTDIR\uninstall.exe"

    RMDir /r "${MENU}" ; of a version before this, perhaps in another language
    CreateDirectory "${MENU}"
    !insertmacro MENU_ENTRIES

    WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayName" "$(PRODUCT)"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW_EXE}"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "Publisher" "The Activation Assistant authors"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKLM "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoModify" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKLM "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

Function un.onInit
    SetShellVarContext all
FunctionEnd

Section "Uninstall"
    Call un.closeWindows
    Delete "$INSTDIR\${WINDOW_EXE}"
    Delete "$INSTDIR\activationctl.exe"
    Delete "$INSTDIR\LICENSE.txt"
    Delete "$INSTDIR\THIRD-PARTY-NOTICES.txt"
    Delete "$INSTDIR\activation-profile.json"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; stays where somebody else's files are
    RMDir /r "${MENU}"
    DeleteRegKey HKLM "${UNINSTALL_KEY}"
SectionEnd
