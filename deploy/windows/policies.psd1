# 未经测试 UNTESTED: nobody has run this on Windows yet.
# What lock.ps1 sets and check.ps1 looks at: registry values, all DWORD. Machine: HKEY_LOCAL_MACHINE; User: the registry of the
# exhibition's own account.
@{
  Machine = @(
    @{ Words = '屏幕边缘滑动 / edge swipes'; Path = 'SOFTWARE\Policies\Microsoft\Windows\EdgeUI'; Name = 'AllowEdgeSwipe'; Value = 0 }
    @{ Words = '自动播放 U 盘 / autoplay'; Path = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'; Name = 'NoDriveTypeAutoRun'; Value = 255 }
    @{ Words = '自动运行 / autorun'; Path = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'; Name = 'NoAutorun'; Value = 1 }
    @{ Words = '更新只在夜里（23 点到 7 点）/ updates at night only'; Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'SetActiveHours'; Value = 1 }
    @{ Words = '开放时间从 7 点 / active from 7'; Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'ActiveHoursStart'; Value = 7 }
    @{ Words = '开放时间到 23 点 / active until 23'; Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'ActiveHoursEnd'; Value = 23 }
    @{ Words = '有人登录时不重启 / no restart while somebody is logged in'; Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU'; Name = 'NoAutoRebootWithLoggedOnUsers'; Value = 1 }
    @{ Words = '出错不弹窗 / no error dialogs'; Path = 'SOFTWARE\Microsoft\Windows\Windows Error Reporting'; Name = 'DontShowUI'; Value = 1 }
    @{ Words = '切换用户 / switching users'; Path = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'HideFastUserSwitching'; Value = 1 }
  )
  User = @(
    @{ Words = '通知中心 / notification centre'; Path = 'SOFTWARE\Policies\Microsoft\Windows\Explorer'; Name = 'DisableNotificationCenter'; Value = 1 }
    @{ Words = '弹出通知 / toast notifications'; Path = 'SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\PushNotifications'; Name = 'NoToastApplicationNotification'; Value = 1 }
    @{ Words = '任务管理器 / task manager'; Path = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'DisableTaskMgr'; Value = 1 }
    @{ Words = '锁定电脑 / locking'; Path = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'DisableLockWorkstation'; Value = 1 }
    @{ Words = '改密码 / changing the password'; Path = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'DisableChangePassword'; Value = 1 }
    @{ Words = '注销 / logging off'; Path = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'; Name = 'NoLogoff'; Value = 1 }
  )
}
