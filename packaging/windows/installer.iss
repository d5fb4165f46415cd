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
ChangesEnvironment=yes
Compression=lzma2/normal
SolidCompression=yes
SetupIconFile=$icon
UninstallDisplayIcon={app}\$title.exe
OutputDir=$dist
OutputBaseFilename=$name-$version-windows-setup

[InstallDelete]
; Of a version before this one, which may have had other libraries.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "$program\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\$title"; Filename: "{app}\$title.exe"; Comment: "$summary"

[Run]
Filename: "{app}\$title.exe"; Description: "{cm:LaunchProgram,$title}"; Flags: nowait postinstall skipifsilent

[Code]
// The folder is in the person's own Path as long as the program is installed, for the command line.
const
  Environment = 'Environment';

function PathWithout(Folder: String): String;
begin
  if not RegQueryStringValue(HKCU, Environment, 'Path', Result) then
    Result := '';
  Result := ';' + Result + ';';
  StringChangeEx(Result, ';' + Folder + ';', ';', True);
  while Copy(Result, 1, 1) = ';' do
    Delete(Result, 1, 1);
  while (Result <> '') and (Result[Length(Result)] = ';') do
    Delete(Result, Length(Result), 1);
end;

procedure CurStepChanged(CurStep: TSetupStep);
var
  Others: String;
begin
  if CurStep <> ssPostInstall then
    exit;
  Others := PathWithout(ExpandConstant('{app}'));
  if Others <> '' then
    Others := Others + ';';
  RegWriteExpandStringValue(HKCU, Environment, 'Path', Others + ExpandConstant('{app}'));
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usPostUninstall then
    RegWriteExpandStringValue(HKCU, Environment, 'Path', PathWithout(ExpandConstant('{app}')));
end;
