; The installer for Windows, for Inno Setup 6.3 or newer. `python -m installers.windows` gives what
; is not written here: Version, Numbers, Bundle, Resources, Out, Name, Day, Time and, to sign, Sign.

#ifndef Version
  #error Run `python -m installers.windows`: it says of what to make an installer.
#endif
#define AppId "app.coffer.Coffer"
#define ArchiveId "app.coffer.archive"
#define ArchiveType "application/vnd.coffer.archive+zip"
#define Arabic AddBackslash(CompilerPath) + "Languages\Arabic.isl"

[Setup]
; Never another one: by it, a new version finds the old one and takes its place.
AppId={{C9B7B1E6-5A0C-4C7B-9C62-7B4E1B0A9D53}
AppName=Coffer
AppVersion={#Version}
AppVerName=Coffer {#Version}
AppPublisher=The Coffer project
AppCopyright=Apache License 2.0
VersionInfoVersion={#Numbers}
VersionInfoProductTextVersion={#Version}
VersionInfoDescription=Coffer Setup
VersionInfoOriginalFileName={#Name}.exe
; For one person, without an administrator, unless all people of the computer are chosen.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
UsePreviousPrivileges=yes
DefaultDirName={autopf}\Coffer
DefaultGroupName=Coffer
DisableProgramGroupPage=yes
; Also where Windows 11 on Arm runs programs for x64.
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10 1809, as Qt wants.
MinVersion=10.0.17763
; A running Coffer holds its files: the Restart Manager asks it to close, after the person agreed.
; It is not started again by itself, as the books are locked then.
CloseApplications=yes
CloseApplicationsFilter=*.exe,*.dll,*.pyd
RestartApplications=no
ChangesAssociations=yes
Compression=lzma2/ultra64
SolidCompression=yes
LZMAUseSeparateProcess=yes
; Same files, same installer: one time for all.
TimeStampsInUTC=yes
TouchDate={#Day}
TouchTime={#Time}
SetupIconFile={#Resources}\coffer.ico
UninstallDisplayIcon={app}\cofferw.exe
UninstallDisplayName=Coffer
WizardStyle=modern
ShowLanguageDialog=auto
OutputDir={#Out}
OutputBaseFilename={#Name}
SetupLogging=yes
#ifdef Sign
SignTool=coffer
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
#if FileExists(Arabic)
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif

[Messages]
en.ConfirmUninstall=Do you want to remove %1 from this computer?%n%nYour books, backups and settings are kept. They lie in the folder coffer in AppData\Local, or where you put them.
de.ConfirmUninstall=Soll %1 von diesem Computer entfernt werden?%n%nIhre Bücher, Sicherungen und Einstellungen bleiben erhalten. Sie liegen im Ordner coffer in AppData\Local, oder wo Sie sie angelegt haben.
es.ConfirmUninstall=¿Quiere quitar %1 de este ordenador?%n%nSus libros, copias de seguridad y ajustes se conservan. Están en la carpeta coffer de AppData\Local, o donde usted los haya puesto.
fr.ConfirmUninstall=Voulez-vous supprimer %1 de cet ordinateur ?%n%nVos comptes, sauvegardes et réglages sont conservés. Ils se trouvent dans le dossier coffer d’AppData\Local, ou là où vous les avez mis.
ja.ConfirmUninstall=このコンピューターから %1 を削除しますか?%n%n帳簿、バックアップ、設定は残ります。AppData\Local の coffer フォルダー、またはご自身で指定した場所にあります。
#if FileExists(Arabic)
ar.ConfirmUninstall=هل تريد إزالة %1 من هذا الحاسوب؟%n%nتبقى سجلاتك ونسخك الاحتياطية وإعداداتك محفوظة. وهي في المجلد coffer ضمن AppData\Local، أو حيث وضعتها.
#endif

[CustomMessages]
en.Archive=Coffer archive
de.Archive=Coffer-Archiv
es.Archive=Archivo de Coffer
fr.Archive=Archive Coffer
ja.Archive=Coffer アーカイブ
en.OpenArchives=Open Coffer archives (.coffer) with Coffer
de.OpenArchives=Coffer-Archive (.coffer) mit Coffer öffnen
es.OpenArchives=Abrir los archivos de Coffer (.coffer) con Coffer
fr.OpenArchives=Ouvrir les archives Coffer (.coffer) avec Coffer
ja.OpenArchives=Coffer アーカイブ (.coffer) を Coffer で開く
en.Comment=Personal finance
de.Comment=Persönliche Finanzen
es.Comment=Finanzas personales
fr.Comment=Finances personnelles
ja.Comment=個人資産管理
#if FileExists(Arabic)
ar.Archive=أرشيف Coffer
ar.OpenArchives=فتح أرشيفات Coffer ‏(.coffer) باستخدام Coffer
ar.Comment=المالية الشخصية
#endif

[Tasks]
Name: "associate"; Description: "{cm:OpenArchives}"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not. Data beside the program are in another folder.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\licences"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Resources}\archive.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\Coffer"; Filename: "{app}\cofferw.exe"; WorkingDir: "{%USERPROFILE}"; Comment: "{cm:Comment}"; AppUserModelID: "{#AppId}"
Name: "{autodesktop}\Coffer"; Filename: "{app}\cofferw.exe"; WorkingDir: "{%USERPROFILE}"; Comment: "{cm:Comment}"; AppUserModelID: "{#AppId}"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\{#ArchiveId}"; ValueType: string; ValueData: "{cm:Archive}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#ArchiveId}\DefaultIcon"; ValueType: string; ValueData: "{app}\archive.ico"
Root: HKA; Subkey: "Software\Classes\{#ArchiveId}\shell\open\command"; ValueType: string; ValueData: """{app}\cofferw.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.coffer"; ValueType: string; ValueName: "Content Type"; ValueData: "{#ArchiveType}"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.coffer"; ValueType: string; ValueData: "{#ArchiveId}"; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.coffer\OpenWithProgids"; ValueType: string; ValueName: "{#ArchiveId}"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Applications\cofferw.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Coffer"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\cofferw.exe\SupportedTypes"; ValueType: string; ValueName: ".coffer"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\cofferw.exe\shell\open\command"; ValueType: string; ValueData: """{app}\cofferw.exe"" ""%1"""
; So that "coffer" is found by the Run window and by `start coffer`.
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\coffer.exe"; ValueType: string; ValueData: "{app}\coffer.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\cofferw.exe"; Description: "{cm:LaunchProgram,Coffer}"; Flags: nowait postinstall skipifsilent
