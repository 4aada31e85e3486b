; The installer: for one person or for everybody, with or without questions. package.py gives it VERSION, NUMBERS,
; SIZE_KB and OUTPUT, and writes install.nsh and uninstall.nsh, which name every file.
;
; Without questions:  /S  with /AllUsers or /CurrentUser, and /D=FOLDER (last, without quotes).
; Ends with 0 when done, 1 when cancelled, 2 when it could not (the program is running, or a file cannot be written).

Target amd64-unicode
SetCompressor /SOLID lzma
Unicode true
Name "CRVS Desktop"
OutFile "${OUTPUT}"
BrandingText "CRVS Desktop ${VERSION}"
ManifestDPIAware true
AllowSkipFiles off

!define PROGRAM "crvs-desktop-window.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\CRVSDesktop"
!define KIND "CRVSDesktop.Workspace"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "CRVS Desktop"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\CRVS Desktop"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\CRVS Desktop"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!include MultiUser.nsh
!include MUI2.nsh

!define MUI_ICON "app.ico"
!define MUI_UNICON "app.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "CRVS Desktop"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installer of CRVS Desktop"
VIAddVersionKey "CompanyName" "CRVS Desktop contributors"
VIAddVersionKey "LegalCopyright" "Mozilla Public License 2.0"

; Windows lets nobody rename a program that runs.
!macro STOP_WHEN_RUNNING
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    Rename "$INSTDIR\${PROGRAM}" "$INSTDIR\${PROGRAM}.old"
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "CRVS Desktop is running. Close it and try again; nothing was changed." /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    Rename "$INSTDIR\${PROGRAM}.old" "$INSTDIR\${PROGRAM}"
  ${EndIf}
!macroend

Function .onInit
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section
  !insertmacro STOP_WHEN_RUNNING
  ; What the version before had and this one has not is not left behind.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode _?=$INSTDIR'
  ${EndIf}
  !include install.nsh
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ; As later starts find it, also where nobody may write.
  DetailPrint "Preparing the program …"
  nsExec::Exec '"$INSTDIR\python.exe" -I -m compileall -q -j 1 "$INSTDIR\Lib\site-packages"'
  Pop $0

  ; The folder for a policy: Windows lets everybody write below its parent, and only administrators shall write here.
  ${If} $MultiUser.InstallMode == "AllUsers"
    CreateDirectory "$APPDATA\crvs-desktop"
    nsExec::Exec 'icacls "$APPDATA\crvs-desktop" /inheritance:r /grant *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX'
    Pop $0
  ${EndIf}

  CreateShortcut "$SMPROGRAMS\CRVS Desktop.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\app.ico"
  WriteRegStr SHCTX "Software\CRVS Desktop" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "Software\Classes\.crvs" "" "${KIND}"
  WriteRegStr SHCTX "Software\Classes\${KIND}" "" "CRVS Desktop workspace"
  WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\workspace.ico"
  WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "CRVS Desktop"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\app.ico"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "CRVS Desktop contributors"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" "${SIZE_KB}"
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ; The desktop shall look at its associations again.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Takes away what was installed, file by file. Workspaces, settings and logs are not in this folder and stay.
Section "un."
  !insertmacro STOP_WHEN_RUNNING
  !include uninstall.nsh
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\CRVS Desktop.lnk"
  ${If} $MultiUser.InstallMode == "AllUsers"
    RMDir "$APPDATA\crvs-desktop" ; a policy in it stays
  ${EndIf}
  ReadRegStr $0 SHCTX "Software\Classes\.crvs" ""
  ${If} $0 == "${KIND}"
    DeleteRegKey SHCTX "Software\Classes\.crvs"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${KIND}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "Software\CRVS Desktop"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
