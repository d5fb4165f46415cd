; Inno Setup 6: for the person who runs it, with no administrator's rights.
[Setup]
AppId=$identifier
AppName=$title
AppVersion=$version
AppPublisher=The $title authors
DefaultDirName={autopf}\$title
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/normal
SolidCompression=yes
SetupIconFile=$icon
UninstallDisplayIcon={app}\$name.exe
OutputDir=$dist
OutputBaseFilename=$name-$version-windows-setup

[Files]
Source: "$program\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\$title"; Filename: "{app}\$name.exe"; Comment: "$summary"

[Run]
Filename: "{app}\$name.exe"; Description: "{cm:LaunchProgram,$title}"; Flags: nowait postinstall skipifsilent
