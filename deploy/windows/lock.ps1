# 未经测试 UNTESTED: nobody has run this on Windows yet. Try it on a machine that can be set up anew.
#
# lock.ps1 -Program C:\Concentric\Concentric.exe [-User kiosk] [-Undo]
# As administrator, on Windows 10 or 11 Enterprise, Education or IoT Enterprise: makes the exhibition the shell of one account
# (Shell Launcher, which starts it again when it ends), and sets the values of policies.psd1. -Undo sets everything back to
# what stood there before, as C:\ProgramData\Concentric\before.json says. The account itself and its automatic login are made
# by hand: netplwiz.
param(
  [Parameter(Mandatory = $true)] [string] $Program,
  [string] $User = 'kiosk',
  [switch] $Undo
)
#Requires -RunAsAdministrator
$ErrorActionPreference = 'Stop'

$policies = Import-PowerShellDataFile "$PSScriptRoot\policies.psd1"
$record = 'C:\ProgramData\Concentric\before.json'
$sid = (New-Object System.Security.Principal.NTAccount($User)).Translate([System.Security.Principal.SecurityIdentifier]).Value
$hive = "Registry::HKEY_USERS\$sid"
if (-not (Test-Path $hive)) { throw "请先用 $User 登录一次，不要注销，再以管理员身份运行。 / Log $User in once and stay logged in, then run this as administrator." }

function Get-Places {
  foreach ($one in $policies.Machine) { @{ Key = "HKLM:\$($one.Path)"; One = $one } }
  foreach ($one in $policies.User) { @{ Key = "$hive\$($one.Path)"; One = $one } }
}

function Get-Now($key, $name) { (Get-ItemProperty -Path $key -Name $name -ErrorAction SilentlyContinue).$name }

$launcher = [wmiclass] '\\localhost\root\standardcimv2\embedded:WESL_UserSetting'

if ($Undo) {
  foreach ($old in Get-Content $record -Raw | ConvertFrom-Json) {
    if ($null -eq $old.Value) { Remove-ItemProperty -Path $old.Key -Name $old.Name -ErrorAction SilentlyContinue }
    else { Set-ItemProperty -Path $old.Key -Name $old.Name -Value $old.Value -Type DWord }
    Write-Output "- $($old.Words)"
  }
  $launcher.RemoveCustomShell($sid) | Out-Null
  $launcher.SetEnabled($false) | Out-Null
  Remove-Item $record
  Write-Output '撤销完了，请重启。 / Undone; please restart.'
  exit 0
}

Write-Output "将要做的事 / what will be done:"
Write-Output "  $User 登录后只有 $Program / the only shell of $User"
foreach ($place in Get-Places) { Write-Output "  $($place.One.Words)  $($place.Key)\$($place.One.Name) = $($place.One.Value)" }
if ((Read-Host '要继续吗？ / Go on? [y/N]') -ne 'y') { exit 1 }

if (-not (Test-Path $record)) {
  New-Item -ItemType Directory -Force (Split-Path $record) | Out-Null
  $before = foreach ($place in Get-Places) {
    @{ Key = $place.Key; Name = $place.One.Name; Words = $place.One.Words; Value = Get-Now $place.Key $place.One.Name }
  }
  ConvertTo-Json @($before) | Set-Content -Encoding UTF8 $record
}
foreach ($place in Get-Places) {
  if (-not (Test-Path $place.Key)) { New-Item -Path $place.Key -Force | Out-Null }
  Set-ItemProperty -Path $place.Key -Name $place.One.Name -Value $place.One.Value -Type DWord
}

# Keys: Keyboard Filter blocks for everybody but administrators.
Enable-WindowsOptionalFeature -Online -FeatureName Client-KeyboardFilter -All -NoRestart | Out-Null
Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart | Out-Null
foreach ($key in 'Win', 'Alt+F4', 'Alt+Tab', 'Alt+Esc', 'Alt+Space', 'Ctrl+Esc', 'Ctrl+Alt+Del', 'Shift+Ctrl+Esc', 'Win+L') {
  $found = Get-CimInstance -Namespace root\standardcimv2\embedded -ClassName WEKF_PredefinedKey | Where-Object Id -eq $key
  if ($found) { $found.Enabled = $true; Set-CimInstance $found }
  else { Write-Warning "键盘过滤没有 $key / Keyboard Filter knows no $key" }
}

powercfg /change monitor-timeout-ac 0
powercfg /change standby-timeout-ac 0
powercfg /hibernate off

# 0: the shell is started again whenever it ends.
$launcher.SetDefaultShell('explorer.exe', 0) | Out-Null
$launcher.SetCustomShell($sid, $Program, $null, $null, 0) | Out-Null
$launcher.SetEnabled($true) | Out-Null
Write-Output '设好了，请重启，再运行 check.ps1。 / Set; please restart, then run check.ps1.'
