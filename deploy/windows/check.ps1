# 未经测试 UNTESTED: nobody has run this on Windows yet.
#
# check.ps1 [-User kiosk]: names what isn't locked on this machine; changes nothing. Exit code 1 when something is open.
param([string] $User = 'kiosk')
#Requires -RunAsAdministrator

$policies = Import-PowerShellDataFile "$PSScriptRoot\policies.psd1"
$script:open = 0

function Show-Lock([string] $words, [bool] $isLocked) {
  if ($isLocked) { Write-Output "✓ $words" }
  else { Write-Output "✗ $words"; $script:open++ }
}

function Test-Value($key, $one) { (Get-ItemProperty -Path $key -Name $one.Name -ErrorAction SilentlyContinue).($one.Name) -eq $one.Value }

try { $sid = (New-Object System.Security.Principal.NTAccount($User)).Translate([System.Security.Principal.SecurityIdentifier]).Value }
catch { $sid = 'nobody' }
Show-Lock "账户 $User / the account" ($sid -ne 'nobody')
Show-Lock "$User 没有管理权 / is no administrator" (-not (Get-LocalGroupMember -SID S-1-5-32-544 | Where-Object { $_.SID.Value -eq $sid }))
foreach ($one in $policies.Machine) { Show-Lock $one.Words (Test-Value "HKLM:\$($one.Path)" $one) }
foreach ($one in $policies.User) { Show-Lock $one.Words (Test-Value "Registry::HKEY_USERS\$sid\$($one.Path)" $one) }

$embedded = 'root\standardcimv2\embedded'
$shell = Get-CimInstance -Namespace $embedded -ClassName WESL_UserSetting -ErrorAction SilentlyContinue | Where-Object Sid -eq $sid
Show-Lock "展项是唯一的外壳 / the exhibition is the only shell: $($shell.Shell)" ($null -ne $shell)
$keys = Get-CimInstance -Namespace $embedded -ClassName WEKF_PredefinedKey -ErrorAction SilentlyContinue
foreach ($key in 'Win', 'Alt+F4', 'Alt+Tab', 'Ctrl+Esc', 'Ctrl+Alt+Del', 'Shift+Ctrl+Esc') {
  Show-Lock "按键 / key $key" ([bool] ($keys | Where-Object { $_.Id -eq $key -and $_.Enabled }))
}

Write-Output '! 脚本锁不住：电源按钮、USB 口、BIOS、左 Win 键连按五下的退出键（WEKF_Settings BreakoutKeyScanCode）'
Write-Output '! No script locks: power button, USB ports, BIOS, the way out by five presses of the left Windows key (BreakoutKeyScanCode)'
if ($script:open -eq 0) { Write-Output '都锁上了。 / All locked.'; exit 0 }
Write-Output "没锁上 $($script:open) 项。 / $($script:open) open."
exit 1
