<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Banner</name>
    <message>
        <source>Read the question and answer it; the phone waits.</source>
        <translation>请阅读问题并作答，手机会等待。</translation>
    </message>
    <message>
        <source>Stopping after this step. Leave the cable in until then.</source>
        <translation>完成这一步后停止，在此之前不要拔线。</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>请勿拔下手机。</translation>
    </message>
    <message>
        <source>Keep the key pressed until the bar moves, and leave the cable in.</source>
        <translation>按住按键直到进度条开始走动，不要拔线。</translation>
    </message>
    <message>
        <source>Leave the cable in: the phone reconnects by itself.</source>
        <translation>不要拔线：手机会自动重新连接。</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>请不要拔线。</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) at work. %1: %2</source>
        <translation>
            <numerusform>%n 部手机正在处理。%1：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the time since the phone came, %2 bytes, speed and time left</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unplug this phone; plug in the next one, or press Stop.</source>
        <translation>拔下这部手机，接入下一部，或按“停止”。</translation>
    </message>
    <message>
        <source>Unplug the phone.</source>
        <translation>请拔下手机。</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>通过：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>练习手机会自动连接。</translation>
    </message>
    <message>
        <source>Switch the phone off, hold its boot key (mostly Volume Down), and plug in the cable.</source>
        <translation>将手机关机，按住 Boot 键（多为音量下键），然后插入数据线。</translation>
    </message>
    <message>
        <source>Switch the phone off, hold %1, and plug in the cable.</source>
        <extracomment>%1 is one key, or several to try, such as &quot;Volume Down&quot; or &quot;Volume Up&quot;</extracomment>
        <translation>将手机关机，按住%1，然后插入数据线。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Now plug in the phone</source>
        <translation>现在请接入手机</translation>
    </message>
    <message>
        <source>Load the firmware of your phone</source>
        <translation>请载入手机的固件</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This is practice: a virtual phone is plugged in, and nothing real is touched.</source>
        <translation>这是练习：接入的是虚拟手机，不会影响真实设备。</translation>
    </message>
    <message>
        <source>Start first, then plug in the phone when you are told to.</source>
        <translation>先开始，再按提示接入手机。</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>无法使用 %1</translation>
    </message>
    <message>
        <source>The phone will not start now. Press %1 and let it finish.</source>
        <translation>手机现在无法开机。请按“%1”，并等待其完成。</translation>
    </message>
    <message>
        <source>Press %1 to begin again.</source>
        <translation>按“%1”重新开始。</translation>
    </message>
    <message>
        <source>Press Load Packet, or drop a .pac or scatter file on this window.</source>
        <translation>按“载入固件包”，或将 .pac 或 scatter 文件拖到此窗口。</translation>
    </message>
    <message>
        <source>Comparing the checksums. %1 is possible as soon as they are right.</source>
        <translation>正在核对校验和。核对无误后即可“%1”。</translation>
    </message>
    <message>
        <source>Ready: press %1</source>
        <translation>就绪：请按“%1”</translation>
    </message>
    <message>
        <source>%1 Do not unplug the phone.</source>
        <translation>%1请勿拔下手机。</translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>还差一项</translation>
    </message>
    <message>
        <source>%1 changed: load it again</source>
        <translation>%1 已改变：请重新载入</translation>
    </message>
    <message>
        <source>What was checked is not what lies on the disk now. Nothing is started with it.</source>
        <translation>检查过的内容与磁盘上现有的不同。不会用它开始任何操作。</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The job was done to its end.</source>
        <translation>任务已全部完成。</translation>
    </message>
    <message>
        <source>The job was stopped before its end.</source>
        <translation>任务在完成前被停止。</translation>
    </message>
    <message>
        <source>The job failed.</source>
        <translation>任务失败。</translation>
    </message>
    <message>
        <source>What was written was not compared with the phone.</source>
        <translation>写入的内容未与手机比对。</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s), %1, read back from the phone and found equal.</source>
        <translation>
            <numerusform>已从手机回读 %n 个区域（%1），比对一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) could not be compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n 个区域无法比对，因为手机会自行修改它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>kept: read again after the job and equal</source>
        <translation>已保留：任务结束后重新读取，内容一致</translation>
    </message>
    <message>
        <source>renewed; the phone&apos;s own values kept and proved</source>
        <translation>已更新；手机自身的数值已保留并经过验证</translation>
    </message>
    <message>
        <source>changed, as was agreed</source>
        <translation>已按约定更改</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比对</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>此手机没有</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>身份与校准数据</translation>
    </message>
    <message>
        <source>SHA-256 of what was sent</source>
        <translation>所发送内容的 SHA-256</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Loader %1</source>
        <translation>加载程序 %1</translation>
    </message>
    <message>
        <source>Flash certificate</source>
        <translation>刷机证明</translation>
    </message>
    <message>
        <source>Made from the record of the job that the program keeps; number %1.</source>
        <translation>根据程序保存的任务记录生成，编号 %1。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>See &quot;flashwright-cli --help&quot;.</source>
        <translation>参见“flashwright-cli --help”。</translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli help %1&quot;.</source>
        <translation>参见“flashwright-cli help %1”。</translation>
    </message>
    <message>
        <source>completion needs one of: bash, zsh, fish, powershell.</source>
        <translation>completion 需要以下之一：bash、zsh、fish、powershell。</translation>
    </message>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation>输出某个 shell 的补全脚本。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to go on:</source>
        <translation>输入“yes”以继续：</translation>
    </message>
    <message>
        <source>This cannot be undone. Type &quot;%1&quot; to go on:</source>
        <translation>此操作无法撤销。输入“%1”以继续：</translation>
    </message>
    <message>
        <source>not in download mode</source>
        <translation>不在下载模式</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>未连接处于下载模式的手机。</translation>
    </message>
    <message>
        <source>devices takes no arguments.</source>
        <translation>devices 不接受参数。</translation>
    </message>
    <message>
        <source>List the phones that are connected and what runs on them.</source>
        <translation>列出已连接的手机及其正在运行的程序。</translation>
    </message>
    <message>
        <source>Go on and tell who comes and goes, until Ctrl+C or --wait is over.</source>
        <translation>持续报告接入和断开的设备，直到按 Ctrl+C 或 --wait 到时。</translation>
    </message>
    <message>
        <source>Erase partitions of the phone.</source>
        <translation>擦除手机的分区。</translation>
    </message>
    <message>
        <source>Allow these partitions with calibration or identity data; a copy is saved first.</source>
        <translation>允许处理这些含有校准或身份数据的分区；会先保存备份。</translation>
    </message>
    <message>
        <source>Erase everything, calibration and identity included.</source>
        <translation>擦除全部内容，包括校准和身份数据。</translation>
    </message>
    <message>
        <source>extract needs a firmware and a folder.</source>
        <translation>extract 需要一个固件和一个文件夹。</translation>
    </message>
    <message>
        <source>Unpack the images of a firmware into a folder.</source>
        <translation>将固件中的镜像解包到文件夹。</translation>
    </message>
    <message>
        <source>Do not check the checksums first.</source>
        <translation>不先核对校验和。</translation>
    </message>
    <message>
        <source>Give either --scene or -c, not both.</source>
        <translation>--scene 和 -c 只能指定其一。</translation>
    </message>
    <message>
        <source>--set needs NAME=FILE, not &quot;%1&quot;.</source>
        <translation>--set 需要 NAME=FILE，而不是“%1”。</translation>
    </message>
    <message>
        <source>flash needs one FIRMWARE.</source>
        <translation>flash 需要一个 FIRMWARE。</translation>
    </message>
    <message>
        <source>Write these images or partitions and nothing else; names calibration data too.</source>
        <translation>只写入这些镜像或分区；也用于明确指定校准数据。</translation>
    </message>
    <message>
        <source>Leave these out.</source>
        <translation>跳过这些。</translation>
    </message>
    <message>
        <source>Write this file in place of the firmware&apos;s own image.</source>
        <translation>用此文件代替固件自带的镜像写入。</translation>
    </message>
    <message>
        <source>Allow a new partition table where it differs.</source>
        <translation>分区表不同时，允许写入新的分区表。</translation>
    </message>
    <message>
        <source>Read back and compare (the usual).</source>
        <translation>回读并比对（默认）。</translation>
    </message>
    <message>
        <source>Do not read back and compare.</source>
        <translation>不回读比对。</translation>
    </message>
    <message>
        <source>Write a firmware to a phone.</source>
        <translation>将固件写入手机。</translation>
    </message>
    <message>
        <source>Flashwright restores stock firmware on phones.</source>
        <translation>Flashwright 用于恢复手机的原厂固件。</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>用法：flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Explain one command.</source>
        <translation>说明某个命令。</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>显示帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>  0 done, 1 failure, 2 wrong usage, 3 no phone or no answer, 4 rights or driver,
  5 bad firmware, 6 firmware does not fit the phone, 7 the maker&apos;s authorisation is needed,
  8 connection lost, 9 written data differs, 10 refused, 11 stopped, 12 some of several failed</source>
        <translation>  0 完成，1 失败，2 用法错误，3 没有手机或无应答，4 权限或驱动问题，
  5 固件有问题，6 固件与手机不符，7 需要厂商授权，
  8 连接中断，9 写入的数据不一致，10 被拒绝，11 已停止，12 多部手机中有部分失败</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] %1 %2</source>
        <translation>用法：flashwright-cli [OPTIONS] %1 %2</translation>
    </message>
    <message>
        <source>Options of this command:</source>
        <translation>此命令的选项：</translation>
    </message>
    <message>
        <source>%1 takes no arguments.</source>
        <translation>%1 不接受参数。</translation>
    </message>
    <message>
        <source>Connect and show what the phone tells of itself.</source>
        <translation>连接手机并显示其自身信息。</translation>
    </message>
    <message>
        <source>inspect needs one FILE or DIR.</source>
        <translation>inspect 需要一个 FILE 或 DIR。</translation>
    </message>
    <message>
        <source>What is this firmware: its images, partitions and risks; no phone needed.</source>
        <translation>查看固件内容：镜像、分区和风险；不需要手机。</translation>
    </message>
    <message>
        <source>Do not read the whole file to check its checksums.</source>
        <translation>不为核对校验和而读取整个文件。</translation>
    </message>
    <message>
        <source>Also show the SHA-256 of every image.</source>
        <translation>同时显示每个镜像的 SHA-256。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Done: %1 written in %2.</source>
        <translation>完成：写入 %1，用时 %2。</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>完成，用时 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the phone: %n area(s), %1, all equal.</source>
        <translation>
            <numerusform>已与手机比对：%n 个区域，%1，全部一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not compared, because the phone changes them by itself: %n area(s).</source>
        <translation>
            <numerusform>未比对（手机会自行修改）：%n 个区域。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>yes, to its maker</source>
        <translation>是，绑定厂商</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单机编号</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>This phone&apos;s loader cannot list its partitions.</source>
        <translation>此手机的加载程序无法列出分区。</translation>
    </message>
    <message>
        <source>Stopping at a safe point. Press Ctrl+C again to break off at once.</source>
        <translation>将在安全位置停止。再按一次 Ctrl+C 立即中断。</translation>
    </message>
    <message>
        <source>Breaking off.</source>
        <translation>正在中断。</translation>
    </message>
    <message>
        <source>Restart the phone at the end.</source>
        <translation>结束后重启手机。</translation>
    </message>
    <message>
        <source>Switch the phone off at the end.</source>
        <translation>结束后将手机关机。</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>WRONG: the file is damaged</source>
        <translation>错误：文件已损坏</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Partitions (%1):</source>
        <translation>分区（%1）：</translation>
    </message>
    <message>
        <source>all that is left</source>
        <translation>全部剩余空间</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Images (%1):</source>
        <translation>镜像（%1）：</translation>
    </message>
    <message>
        <source>Connect and list the phone&apos;s partitions.</source>
        <translation>连接手机并列出分区。</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>发生了什么：%1</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>详细信息：%1</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>所在步骤：%1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>解决办法：</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>报告：%1</translation>
    </message>
    <message>
        <source>Nothing was written: the phone starts as before.</source>
        <translation>未写入任何内容：手机可照常开机。</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n step(s), %2 to move</source>
        <translation>
            <numerusform>计划 %1：共 %n 步，需传输 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>  Left out: %1 (%2)</source>
        <translation>  已跳过：%1（%2）</translation>
    </message>
    <message>
        <source>User data on the phone: erased.</source>
        <translation>手机上的用户数据：擦除。</translation>
    </message>
    <message>
        <source>User data on the phone: kept.</source>
        <translation>手机上的用户数据：保留。</translation>
    </message>
    <message>
        <source>Waiting for a phone. Ctrl+C stops.</source>
        <translation>正在等待手机。按 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>Phone on %1.</source>
        <translation>手机位于 %1。</translation>
    </message>
    <message>
        <source>%1, running %2</source>
        <translation>%1，正在运行 %2</translation>
    </message>
    <message>
        <source>The phone: %1.</source>
        <translation>手机：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>失败于：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3</source>
        <translation>已完成 %1 / %2：%3</translation>
    </message>
    <message>
        <source>Switch the phone off.</source>
        <translation>将手机关机。</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;.</source>
        <translation>%1 没有选项“%2”。</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; did you mean --%3?</source>
        <translation>%1 没有选项“%2”；是否想用 --%3？</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>缺少命令：请说明要做什么。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>没有命令“%1”；是否想用“%2”？</translation>
    </message>
    <message>
        <source>read needs names of partitions and -o DIR.</source>
        <translation>read 需要分区名称和 -o DIR。</translation>
    </message>
    <message>
        <source>Read partitions from the phone into files.</source>
        <translation>将手机的分区读取到文件。</translation>
    </message>
    <message>
        <source>Put the files here.</source>
        <translation>文件保存到这里。</translation>
    </message>
    <message>
        <source>Restart the phone.</source>
        <translation>重启手机。</translation>
    </message>
    <message>
        <source>%1 needs one firmware.</source>
        <translation>%1 需要一个固件。</translation>
    </message>
    <message>
        <source>Give the phone the partition table of a firmware.</source>
        <translation>将固件的分区表写入手机。</translation>
    </message>
    <message>
        <source>--fdl needs FILE@ADDRESS, and &quot;%1&quot; is not an address.</source>
        <translation>--fdl 需要 FILE@ADDRESS，而“%1”不是地址。</translation>
    </message>
    <message>
        <source>--wait needs a number of seconds or &quot;forever&quot;, not &quot;%1&quot;.</source>
        <translation>--wait 需要秒数或“forever”，而不是“%1”。</translation>
    </message>
    <message>
        <source>--baud needs a number, not &quot;%1&quot;.</source>
        <translation>--baud 需要一个数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>--raw-mode is &quot;on&quot; or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>--raw-mode 只能是“on”或“off”，而不是“%1”。</translation>
    </message>
    <message>
        <source>--block-size needs a size, not &quot;%1&quot;.</source>
        <translation>--block-size 需要一个大小，而不是“%1”。</translation>
    </message>
    <message>
        <source>Use this serial port or pseudo-terminal.</source>
        <translation>使用此串口或伪终端。</translation>
    </message>
    <message>
        <source>Use only the phone on this physical USB port, like 1-2.3.</source>
        <translation>只使用此物理 USB 端口上的手机，例如 1-2.3。</translation>
    </message>
    <message>
        <source>Protocol for a port that does not tell what it is.</source>
        <translation>端口无法自动识别时所用的协议。</translation>
    </message>
    <message>
        <source>Wait so many seconds for a phone (120), or &quot;forever&quot;.</source>
        <translation>等待手机的秒数（120），或“forever”。</translation>
    </message>
    <message>
        <source>Use this loader, at this address; given once per loader, in order.</source>
        <translation>使用此加载程序及其地址；每个加载程序指定一次，按顺序排列。</translation>
    </message>
    <message>
        <source>Take loaders and names from this firmware.</source>
        <translation>从此固件获取加载程序和名称。</translation>
    </message>
    <message>
        <source>Show what would be done; write nothing.</source>
        <translation>只显示将要执行的操作，不写入。</translation>
    </message>
    <message>
        <source>Answer ordinary questions with yes.</source>
        <translation>普通问题一律回答“是”。</translation>
    </message>
    <message>
        <source>Answer the gravest question; the word is shown by --dry-run.</source>
        <translation>回答最严重的确认问题；所需的词由 --dry-run 显示。</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>以一个 JSON 对象输出结果。</translation>
    </message>
    <message>
        <source>Print one JSON object per event while working.</source>
        <translation>运行期间每个事件输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Plain lines even on a terminal.</source>
        <translation>即使在终端中也只输出纯文本行。</translation>
    </message>
    <message>
        <source>No colours (so does the variable NO_COLOR).</source>
        <translation>不使用颜色（设置变量 NO_COLOR 也可）。</translation>
    </message>
    <message>
        <source>No progress, only results and errors.</source>
        <translation>不显示进度，只显示结果和错误。</translation>
    </message>
    <message>
        <source>Say more; twice: also what the phone prints.</source>
        <translation>输出更多信息；写两次时还显示手机输出的内容。</translation>
    </message>
    <message>
        <source>Also write the journal to this file.</source>
        <translation>同时将任务日志写入此文件。</translation>
    </message>
    <message>
        <source>Language of all texts, like &quot;de&quot;.</source>
        <translation>所有文字的语言，例如“de”。</translation>
    </message>
    <message>
        <source>Use a virtual phone instead of a real one.</source>
        <translation>使用虚拟手机代替真机。</translation>
    </message>
    <message>
        <source>Speed of a serial line once the loader runs.</source>
        <translation>加载程序运行后的串口速率。</translation>
    </message>
    <message>
        <source>Fast transfers where the phone offers them: on or off.</source>
        <translation>手机支持时使用快速传输：on 或 off。</translation>
    </message>
    <message>
        <source>Largest block to send, like 16K.</source>
        <translation>单次发送的最大块，例如 16K。</translation>
    </message>
    <message>
        <source>sim start needs a phone: see &quot;flashwright-cli sim list&quot;.</source>
        <translation>sim start 需要指定手机：参见“flashwright-cli sim list”。</translation>
    </message>
    <message>
        <source>sim firmware needs a phone and a file to write.</source>
        <translation>sim firmware 需要指定手机和要写入的文件。</translation>
    </message>
    <message>
        <source>Virtual phones to practise and test with, on a pseudo-terminal.</source>
        <translation>在伪终端上运行、供练习和测试的虚拟手机。</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s virtual phones.</source>
        <translation>使用该厂商的哪一款虚拟手机。</translation>
    </message>
    <message>
        <source>What goes wrong, as a JSON file.</source>
        <translation>要出现的故障，JSON 文件。</translation>
    </message>
    <message>
        <source>Make a symbolic link to the port here.</source>
        <translation>在此处创建指向该端口的符号链接。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number like 4096, 0x1000 or 4K.</source>
        <translation>“%1”不是 4096、0x1000 或 4K 这样的数字。</translation>
    </message>
    <message>
        <source>An address needs a length: %1:LENGTH.</source>
        <translation>地址需要长度：%1:LENGTH。</translation>
    </message>
    <message>
        <source>Compare these images or partitions and nothing else.</source>
        <translation>只比对这些镜像或分区。</translation>
    </message>
    <message>
        <source>write needs NAME=FILE.</source>
        <translation>write 需要 NAME=FILE。</translation>
    </message>
    <message>
        <source>Write files to partitions of the phone.</source>
        <translation>将文件写入手机的分区。</translation>
    </message>
    <message>
        <source>Write the phone&apos;s storage to files here at the end.</source>
        <translation>结束时将手机存储的内容写入此处的文件。</translation>
    </message>
    <message>
        <source>Compare the phone with a firmware, or with files that were read; nothing is written.</source>
        <translation>将手机与固件或已读出的文件进行比对；不写入任何内容。</translation>
    </message>
    <message>
        <source>backup needs -o DIR and takes no names.</source>
        <translation>backup 需要 -o DIR，且不接受名称。</translation>
    </message>
    <message>
        <source>Give either --identity or --full, not both.</source>
        <translation>--identity 和 --full 只能指定其一。</translation>
    </message>
    <message>
        <source>Read the phone into a folder from which it can be restored.</source>
        <translation>将手机内容读取到文件夹，以后可从中恢复。</translation>
    </message>
    <message>
        <source>Also the owner&apos;s data and other large partitions.</source>
        <translation>还包括机主数据和其他大分区。</translation>
    </message>
    <message>
        <source>--address and --length go together and are numbers.</source>
        <translation>--address 和 --length 必须同时使用，且均为数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no region of a storage, like user, boot1 or lu0.</source>
        <translation>“%1”不是存储的区，例如 user、boot1 或 lu0。</translation>
    </message>
    <message>
        <source>erase needs one of: names of partitions, an address, --all, --except-boot.</source>
        <translation>erase 需要以下之一：分区名称、地址、--all、--except-boot。</translation>
    </message>
    <message>
        <source>Erase everything but what starts the phone.</source>
        <translation>擦除启动程序以外的全部内容。</translation>
    </message>
    <message>
        <source>Erase from this address on.</source>
        <translation>从此地址开始擦除。</translation>
    </message>
    <message>
        <source>So many bytes from --address on.</source>
        <translation>从 --address 起的字节数。</translation>
    </message>
    <message>
        <source>The region of the storage that --address counts in (user, boot1, lu0, …).</source>
        <translation>--address 所在的存储区（user、boot1、lu0……）。</translation>
    </message>
    <message>
        <source>Do not put calibration and identity back afterwards.</source>
        <translation>之后不恢复校准和身份数据。</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>其他版本中：%1</translation>
    </message>
    <message>
        <source>explain needs a number, a name or a few words of an error.</source>
        <translation>explain 需要一个错误编号、名称或错误信息中的几个词。</translation>
    </message>
    <message>
        <source>Nothing is known of &quot;%1&quot;.</source>
        <translation>没有关于“%1”的资料。</translation>
    </message>
    <message>
        <source>What an error number, name or text means, why it happens and what to do.</source>
        <translation>查询错误编号、名称或文字的含义、原因和解决办法。</translation>
    </message>
    <message>
        <source>There is no scene &quot;%1&quot;; there are download, upgrade and format-all.</source>
        <translation>没有下载方式“%1”；可用的有 download、upgrade 和 format-all。</translation>
    </message>
    <message>
        <source>What kind of flash: download (only what is ticked), upgrade (new layout, your areas are saved and put back) or format-all (everything is erased first).</source>
        <translation>刷机方式：download（只写勾选的内容）、upgrade（新分区布局，保存并恢复您的区域）或 format-all（先擦除全部内容）。</translation>
    </message>
    <message>
        <source>With format-all: do not put calibration and identity back.</source>
        <translation>与 format-all 合用：不恢复校准和身份数据。</translation>
    </message>
    <message>
        <source>Go on although the firmware is for another board.</source>
        <translation>即使固件属于其他主板也继续。</translation>
    </message>
    <message>
        <source>Not a loader: %1</source>
        <translation>不是加载程序：%1</translation>
    </message>
    <message>
        <source>No loaders in %1.</source>
        <translation>%1 中没有加载程序。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>No chip is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的芯片。</translation>
    </message>
    <message>
        <source>loader needs one of: list, add FILE, why CHIP.</source>
        <translation>loader 需要以下之一：list、add FILE、why CHIP。</translation>
    </message>
    <message>
        <source>Loaders kept for jobs without one: show, add, and say which would be taken and why.</source>
        <translation>为未指定加载程序的任务保存的加载程序：查看、添加，并说明会选用哪一个及原因。</translation>
    </message>
    <message>
        <source>Let the phone&apos;s loader test the phone&apos;s memory; nothing is written.</source>
        <translation>让手机的加载程序测试内存；不写入任何内容。</translation>
    </message>
    <message>
        <source>-t is with, without or auto, not &quot;%1&quot;.</source>
        <translation>-t 只能是 with、without 或 auto，而不是“%1”。</translation>
    </message>
    <message>
        <source>Write a backup of this phone back to it, calibration and identity included.</source>
        <translation>将此手机的备份写回手机，包括校准和身份数据。</translation>
    </message>
    <message>
        <source>Write these partitions and nothing else.</source>
        <translation>只写入这些分区。</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 只能是 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>--fdl goes with no other kind of loader.</source>
        <translation>--fdl 不能与其他类型的加载程序合用。</translation>
    </message>
    <message>
        <source>Use this loader file (Download Agent); it may hold loaders for many chips.</source>
        <translation>使用此加载程序文件（Download Agent）；其中可包含多种芯片的加载程序。</translation>
    </message>
    <message>
        <source>Take the settings of the phone&apos;s memory from this preloader.</source>
        <translation>从此 preloader 获取手机的内存配置。</translation>
    </message>
    <message>
        <source>Give the phone this authentication file of its maker.</source>
        <translation>向手机发送此厂商认证文件。</translation>
    </message>
    <message>
        <source>Give the phone this certificate of its maker.</source>
        <translation>向手机发送此厂商证书。</translation>
    </message>
    <message>
        <source>Look for loaders in this folder, too.</source>
        <translation>同时在此文件夹中查找加载程序。</translation>
    </message>
    <message>
        <source>Whether the phone has its battery: auto, with or without.</source>
        <translation>手机是否装有电池：auto、with 或 without。</translation>
    </message>
    <message>
        <source>Highest USB speed to ask the loader for: high or full.</source>
        <translation>请求加载程序使用的最高 USB 速度：high 或 full。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>“%1”不符合 NAME、NAME:OFFSET:LENGTH、ADDRESS:LENGTH 或 REGION:ADDRESS:LENGTH。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME=FILE, ADDRESS=FILE or REGION:ADDRESS=FILE.</source>
        <translation>“%1”不符合 NAME=FILE、ADDRESS=FILE 或 REGION:ADDRESS=FILE。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>“%1”不符合 NAME、ADDRESS:LENGTH 或 REGION:ADDRESS:LENGTH。</translation>
    </message>
    <message>
        <source>Leave the phone in its loader at the end, also where no later job can use it.</source>
        <translation>结束后让手机停留在加载程序中，即使后续任务无法使用它。</translation>
    </message>
    <message>
        <source>Kept in the vault: %1</source>
        <translation>已存入留存库：%1</translation>
    </message>
    <message>
        <source>Only calibration and identity of the phone; they are kept in the vault, too.</source>
        <translation>只含手机的校准和身份数据；同时存入留存库。</translation>
    </message>
    <message>
        <source>Something failed, but the lines that would prove why are not in this log.</source>
        <translation>有操作失败，但此日志中没有能证明原因的行。</translation>
    </message>
    <message>
        <source>Nothing in this log points to a known cause.</source>
        <translation>此日志中没有指向已知原因的内容。</translation>
    </message>
    <message>
        <source>The lines that prove it:</source>
        <translation>作为依据的行：</translation>
    </message>
    <message>
        <source>What is there:</source>
        <translation>可用的有：</translation>
    </message>
    <message>
        <source>A log of %1.</source>
        <translation>%1 的日志。</translation>
    </message>
    <message>
        <source>diagnose needs one LOGFILE, or - for standard input.</source>
        <translation>diagnose 需要一个 LOGFILE，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Read the log of another flashing tool and name what went wrong, with the lines that prove it.</source>
        <translation>读取其他刷机工具的日志，指出问题所在，并给出作为依据的行。</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing to change for %1.</source>
        <translation>%1 无需更改。</translation>
    </message>
    <message>
        <source>There is nothing that this program could mend.</source>
        <translation>没有本程序可以修复的问题。</translation>
    </message>
    <message>
        <source>--fix or --undo, not both.</source>
        <translation>--fix 和 --undo 只能指定其一。</translation>
    </message>
    <message>
        <source>doctor takes ids of fixes only with --fix or --undo.</source>
        <translation>doctor 仅在使用 --fix 或 --undo 时接受修复项 id。</translation>
    </message>
    <message>
        <source>There is no fix &quot;%1&quot;; there are: %2.</source>
        <translation>没有修复项“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>Look at this computer: rights, drivers, USB, disk, sleep, time; mend what can be mended.</source>
        <translation>检查这台电脑：权限、驱动、USB、磁盘、睡眠、时间；修复可以修复的问题。</translation>
    </message>
    <message>
        <source>Carry out the named fixes, or all that are advised; shows each change and asks.</source>
        <translation>执行指定的修复项，或执行所有建议的修复项；逐项显示更改并询问。</translation>
    </message>
    <message>
        <source>Take back the named fixes, or all that were carried out.</source>
        <translation>撤销指定的修复项，或撤销所有已执行的修复项。</translation>
    </message>
    <message>
        <source>Print the device rules for Linux and do nothing else.</source>
        <translation>只输出 Linux 的设备规则，不做其他操作。</translation>
    </message>
    <message>
        <source>Something here will keep jobs from working.</source>
        <translation>这台电脑上的问题会导致任务无法进行。</translation>
    </message>
    <message>
        <source>This computer can flash phones; something could be better.</source>
        <translation>这台电脑可以刷机，但还有可改进之处。</translation>
    </message>
    <message>
        <source>This computer is ready.</source>
        <translation>这台电脑已就绪。</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>执行：%1</translation>
    </message>
    <message>
        <source>Changed by this program on %1: %2 Undo: %3</source>
        <translation>本程序于 %1 更改：%2 撤销：%3</translation>
    </message>
    <message>
        <source>Write NV images as the firmware brings them: identity and calibration of the phone in them are lost. Without this they are kept.</source>
        <translation>按固件原样写入 NV 镜像：手机在其中的身份和校准数据将丢失。不加此选项则予以保留。</translation>
    </message>
    <message>
        <source>Go on with an interrupted job: the newest one, or that of a journal, unit or port given in place of FIRMWARE.</source>
        <translation>继续中断的任务：最近一个，或用任务日志、单机编号或端口代替 FIRMWARE 来指定。</translation>
    </message>
    <message>
        <source>With --resume: it is the same phone, although nothing on it can prove that.</source>
        <translation>与 --resume 合用：确认是同一部手机，尽管手机上没有可证明这一点的信息。</translation>
    </message>
    <message>
        <source>history certificate needs the number of one job and -o FILE, which ends in .html or .pdf.</source>
        <translation>history certificate 需要一个任务的编号，以及以 .html 或 .pdf 结尾的 -o FILE。</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>证明已保存到 %1。</translation>
    </message>
    <message>
        <source>--result is one of passed, failed, cancelled, not &quot;%1&quot;.</source>
        <translation>--result 只能是 passed、failed、cancelled 之一，而不是“%1”。</translation>
    </message>
    <message>
        <source>--since needs a day like 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--since 需要 2026-03-31 这样的日期，而不是“%1”。</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not &quot;%1&quot;.</source>
        <translation>--limit 需要不小于 1 的数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>No job fits.</source>
        <translation>没有符合条件的任务。</translation>
    </message>
    <message>
        <source>history show needs the number of one job.</source>
        <translation>history show 需要一个任务的编号。</translation>
    </message>
    <message>
        <source>Jobs that were done with this computer, newest first; --port names the physical port.</source>
        <translation>在这台电脑上执行过的任务，最新的在前；--port 指定物理端口。</translation>
    </message>
    <message>
        <source>Only phones whose chip is called so.</source>
        <translation>仅限芯片为此名称的手机。</translation>
    </message>
    <message>
        <source>Only firmware that is called so.</source>
        <translation>仅限此名称的固件。</translation>
    </message>
    <message>
        <source>Only jobs that ended so: passed, failed or cancelled.</source>
        <translation>仅限以此结果结束的任务：passed、failed 或 cancelled。</translation>
    </message>
    <message>
        <source>Only failures with this cause.</source>
        <translation>仅限由此原因导致的失败。</translation>
    </message>
    <message>
        <source>Only jobs from this day on.</source>
        <translation>仅限此日期及以后的任务。</translation>
    </message>
    <message>
        <source>At most so many jobs (50).</source>
        <translation>最多显示的任务数（50）。</translation>
    </message>
    <message>
        <source>Write the certificate here; the name ends in .html or .pdf.</source>
        <translation>将证明写入此文件；文件名以 .html 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>Name the phone in full on the certificate instead of masking it.</source>
        <translation>在证明上完整显示手机标识，不做遮盖。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Compared with the phone</source>
        <translation>与手机比对</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>区域 %1</translation>
    </message>
    <message>
        <source>SHA-256 of %1</source>
        <translation>%1 的 SHA-256</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>unchanged, proved by reading it again</source>
        <translation>未改变，已重新读取验证</translation>
    </message>
    <message>
        <source>renewed with the unit&apos;s own values, proved by reading it again</source>
        <translation>已用手机自身的数值更新，并重新读取验证</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>已按计划更改</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比对</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>此手机没有</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Copies of identity and calibration</source>
        <translation>身份与校准数据的备份</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>任务日志</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The index of the history was damaged. It was made again from records.jsonl; the damaged file is %1.</source>
        <translation>历史记录的索引已损坏，已根据 records.jsonl 重新生成；损坏的文件为 %1。</translation>
    </message>
    <message>
        <source>Some lines of %1 are damaged and were passed over; the others are all there.</source>
        <translation>%1 中有部分行损坏，已跳过；其余均完好。</translation>
    </message>
    <message>
        <source>%1 belongs to a newer version of Flashwright and is left as it is.</source>
        <translation>%1 属于更新版本的 Flashwright，未作改动。</translation>
    </message>
    <message>
        <source>The trace is not whole: %1</source>
        <translation>通信录制不完整：%1</translation>
    </message>
    <message>
        <source>The record of this job could not be kept: %1</source>
        <translation>无法保存此任务的记录：%1</translation>
    </message>
    <message>
        <source>Of very large images (%1) only samples were compared; --verify full compares every byte.</source>
        <translation>特大镜像（%1）只比对了抽样部分；使用 --verify full 可逐字节比对。</translation>
    </message>
    <message>
        <source>A phone is being flashed.</source>
        <translation>正在给手机刷机。</translation>
    </message>
    <message>
        <source>--watch-boot needs seconds from 1 to %1.</source>
        <translation>--watch-boot 需要 1 到 %1 之间的秒数。</translation>
    </message>
    <message>
        <source>After a restart look SECONDS long whether the phone comes up.</source>
        <translation>重启后观察手机能否开机，时长为 SECONDS 秒。</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Keys to try, in this order: %1</source>
        <translation>按此顺序尝试的按键：%1</translation>
    </message>
    <message>
        <source>What you see, and what it means:</source>
        <translation>看到的现象及其含义：</translation>
    </message>
    <message>
        <source>keys takes one chip, or nothing.</source>
        <translation>keys 接受一个芯片名，或不带参数。</translation>
    </message>
    <message>
        <source>How to bring a phone into its download mode: which keys, in which order, what is seen.</source>
        <translation>如何让手机进入下载模式：按哪些键、按什么顺序、会看到什么。</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n byte(s)  %2</source>
        <translation>
            <numerusform>%1  %n 字节  %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(private)</source>
        <translation>（隐私）</translation>
    </message>
    <message>
        <source>A phone cannot work with this image: %1</source>
        <translation>手机无法使用此镜像：%1</translation>
    </message>
    <message>
        <source>%1: from the phone</source>
        <translation>%1：取自手机</translation>
    </message>
    <message>
        <source>%1: the phone has none</source>
        <translation>%1：手机上没有</translation>
    </message>
    <message>
        <source>nv needs &quot;show FILE&quot; or &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</source>
        <translation>nv 需要“show FILE”或“merge PHONE.bin FIRMWARE -o OUT”。</translation>
    </message>
    <message>
        <source>Look into an NV image, or put a phone&apos;s own values into a firmware&apos;s.</source>
        <translation>查看 NV 镜像，或将手机自身的数值合并到固件的镜像中。</translation>
    </message>
    <message>
        <source>With show: print the contents too, identities included.</source>
        <translation>与 show 合用：同时输出内容，包括身份数据。</translation>
    </message>
    <message>
        <source>With merge: keep these, by name or number, instead of what the firmware says. Identities are always kept.</source>
        <translation>与 merge 合用：按名称或编号指定保留这些项，而不采用固件的规定。身份数据始终保留。</translation>
    </message>
    <message>
        <source>With merge: the NV image to take of a firmware that has several.</source>
        <translation>与 merge 合用：固件含有多个 NV 镜像时采用哪一个。</translation>
    </message>
    <message>
        <source>With merge: write the result here.</source>
        <translation>与 merge 合用：将结果写入此处。</translation>
    </message>
    <message>
        <source>After the restart: %1</source>
        <translation>重启之后：%1</translation>
    </message>
    <message>
        <source>The phone does not start until the job is finished: what starts it is incomplete. It waits in its download mode; go on with the job, or flash again, to bring it back.</source>
        <translation>任务完成之前手机无法开机：启动程序不完整。手机停留在下载模式，继续任务或重新刷机即可恢复。</translation>
    </message>
    <message>
        <source>Some images were written and others were not: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>部分镜像已写入，其余未写入：启动程序完整，手机也许能开机，但使用前请重新刷机。</translation>
    </message>
    <message>
        <source>Nothing was written, but the job had begun to erase: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>未写入任何内容，但任务已开始擦除：启动程序完整，手机也许能开机，但使用前请重新刷机。</translation>
    </message>
    <message>
        <source>The phone does not answer. Unplug it, hold its keys and plug it in again.</source>
        <translation>手机没有应答。请拔下手机，按住按键后重新插入。</translation>
    </message>
    <message>
        <source>The report is in %1. Nothing in it names the phone or you; look before you send it: --preview shows every word.</source>
        <translation>报告位于 %1。其中没有能识别手机或您的信息；发送前请查看：--preview 可显示每一个字。</translation>
    </message>
    <message>
        <source>report needs one journal, or --last for the newest job.</source>
        <translation>report 需要一个任务日志，或用 --last 表示最近的任务。</translation>
    </message>
    <message>
        <source>Put what helps to understand a job into one file to share; identities are masked.</source>
        <translation>将有助于分析任务的内容放入一个可分享的文件；身份数据会被遮盖。</translation>
    </message>
    <message>
        <source>Of the newest job.</source>
        <translation>最近的任务。</translation>
    </message>
    <message>
        <source>Write the file here (flashwright-report.zip).</source>
        <translation>将文件写入此处（flashwright-report.zip）。</translation>
    </message>
    <message>
        <source>Only show what would be in it, word for word.</source>
        <translation>只逐字显示将包含的内容。</translation>
    </message>
    <message>
        <source>restore needs the folder of one backup, a copy of the vault, or --latest.</source>
        <translation>restore 需要一个备份的文件夹、留存库中的一份备份，或 --latest。</translation>
    </message>
    <message>
        <source>Take the newest copy of the vault.</source>
        <translation>使用留存库中最新的备份。</translation>
    </message>
    <message>
        <source>The copy may be of another phone: two phones then have one IMEI, and calibration of another radio. Asks for the word &quot;other-unit&quot;.</source>
        <translation>备份可能来自另一部手机：这样会使两部手机拥有同一个 IMEI，且校准数据属于另一套射频。需要输入确认词“other-unit”。</translation>
    </message>
    <message>
        <source>an earlier time</source>
        <translation>此前某时</translation>
    </message>
    <message>
        <source>The job of %1 had changed nothing yet, so it begins anew.</source>
        <translation>%1 的任务尚未更改任何内容，因此将重新开始。</translation>
    </message>
    <message>
        <source>Going on with the job of %1: %2 of %3 steps are done and will be checked, %4 are left to write.</source>
        <translation>继续 %1 的任务：%3 步中的 %2 步已完成并将进行核对，还有 %4 待写入。</translation>
    </message>
    <message>
        <source>flash --resume takes one journal, unit or port, or none for the newest job.</source>
        <translation>flash --resume 接受一个任务日志、单机编号或端口；不指定则为最近的任务。</translation>
    </message>
    <message>
        <source>To go on where it stopped, connect the phone again and run: %1</source>
        <translation>要从停止处继续，请重新连接手机并运行：%1</translation>
    </message>
    <message>
        <source>Go on even where identity and calibration cannot be saved first (asks for a word).</source>
        <translation>即使无法先保存身份和校准数据也继续（需要输入确认词）。</translation>
    </message>
    <message>
        <source>Record every byte of the link in this file; &quot;sim replay&quot; plays it again.</source>
        <translation>将连接上的每个字节录制到此文件；可用“sim replay”重放。</translation>
    </message>
    <message>
        <source>sim needs one of: start, list, firmware, replay.</source>
        <translation>sim 需要以下之一：start、list、firmware、replay。</translation>
    </message>
    <message>
        <source>Identities were taken out of this trace, so a job may not get far with it.</source>
        <translation>此录制文件已去除身份数据，任务可能因此无法进行到底。</translation>
    </message>
    <message>
        <source>sim replay needs one trace.</source>
        <translation>sim replay 需要一个录制文件。</translation>
    </message>
    <message>
        <source>%1 (put back)</source>
        <translation>%1（已恢复）</translation>
    </message>
    <message>
        <source>%1 (renewed with this phone&apos;s own values)</source>
        <translation>%1（已用此手机自身的数值更新）</translation>
    </message>
    <message>
        <source>Identity and calibration: nothing is known of them before the phone is read.</source>
        <translation>身份与校准数据：读取手机之前一无所知。</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first and compared afterwards: %1.</source>
        <translation>身份与校准数据，先保存，之后比对：%1。</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first: %1.</source>
        <translation>身份与校准数据，先保存：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s) over a good cable.</source>
        <translation>
            <numerusform>使用良好的数据线约需 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone can start at every moment of the job.</source>
        <translation>在任务的任何时刻手机都能开机。</translation>
    </message>
    <message>
        <source>Point of no return: step %1 (%2). Until then a stop leaves the phone as it is.</source>
        <translation>不可回退点：第 %1 步（%2）。在此之前停止，手机保持原样。</translation>
    </message>
    <message>
        <source>The phone starts again after step %1 (%2).</source>
        <translation>第 %1 步（%2）之后手机可再次开机。</translation>
    </message>
    <message>
        <source>After this plan the phone does not start by itself.</source>
        <translation>执行此计划后手机不会自动开机。</translation>
    </message>
    <message>
        <source>symptom takes answers as --answer NAME=WORD; without any it lists them.</source>
        <translation>symptom 用 --answer NAME=WORD 接收回答；不带任何回答时列出全部可用的回答。</translation>
    </message>
    <message>
        <source>Say what a phone does that was flashed and does not start well, and get the cause.</source>
        <translation>描述刷机后不能正常开机的手机的现象，得出原因。</translation>
    </message>
    <message>
        <source>What is seen, such as screen=logo; may be given several times.</source>
        <translation>看到的现象，例如 screen=logo；可多次指定。</translation>
    </message>
    <message>
        <source>NAME=WORD</source>
        <translation>NAME=WORD</translation>
    </message>
    <message>
        <source>An entry cannot be read: %1</source>
        <translation>无法读取条目：%1</translation>
    </message>
    <message>
        <source>The vault is empty.</source>
        <translation>留存库为空。</translation>
    </message>
    <message>
        <source>%1: whole</source>
        <translation>%1：完好</translation>
    </message>
    <message>
        <source>%1: damaged. %2</source>
        <translation>%1：已损坏。%2</translation>
    </message>
    <message>
        <source>--keep needs a number from 1 on.</source>
        <translation>--keep 需要不小于 1 的数字。</translation>
    </message>
    <message>
        <source>Nothing to remove.</source>
        <translation>没有可删除的内容。</translation>
    </message>
    <message>
        <source>vault needs one of: list, show ID, export ID FILE, verify [ID], prune.</source>
        <translation>vault 需要以下之一：list、show ID、export ID FILE、verify [ID]、prune。</translation>
    </message>
    <message>
        <source>Copies of identity and calibration that this computer keeps of phones.</source>
        <translation>这台电脑保存的手机身份与校准数据备份。</translation>
    </message>
    <message>
        <source>With prune: keep so many copies of each phone (3).</source>
        <translation>与 prune 合用：每部手机保留的备份份数（3）。</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>nothing was stored there</source>
        <translation>此处从未存有数据</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1，SHA-256 %2</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>创建时间：%1</translation>
    </message>
    <message>
        <source>Phone: %1 (%2)</source>
        <translation>手机：%1（%2）</translation>
    </message>
    <message>
        <source>The phone told no identity.</source>
        <translation>手机未提供身份信息。</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单机编号：%1</translation>
    </message>
    <message>
        <source>Storage: %1, %2</source>
        <translation>存储：%1，%2</translation>
    </message>
    <message>
        <source>Saved before this firmware: %1</source>
        <translation>保存于写入此固件之前：%1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>How much is read back: full, sampled or off; also as --verify WORD. The usual is everything, and samples of images above 2 GiB.</source>
        <translation>回读的范围：full、sampled 或 off；也可写作 --verify WORD。默认全部回读，超过 2 GiB 的镜像抽样回读。</translation>
    </message>
    <message>
        <source>--verify knows full, sampled and off, not %1.</source>
        <translation>--verify 只能是 full、sampled 或 off，而不是 %1。</translation>
    </message>
    <message>
        <source>%1: everything is right (%2).</source>
        <translation>%1：一切正常（%2）。</translation>
    </message>
    <message>
        <source>The job is for several stations; say which with --station NAME.</source>
        <translation>该任务用于多个工位；请用 --station NAME 说明是哪一个。</translation>
    </message>
    <message>
        <source>The job has no station &quot;%1&quot;.</source>
        <translation>该任务没有名为“%1”的工位。</translation>
    </message>
    <message>
        <source>job needs one of: run FILE, lint FILE, schema.</source>
        <translation>job 需要以下之一：run FILE、lint FILE、schema。</translation>
    </message>
    <message>
        <source>Run or check a job file, as the window exports it, or print what may stand in one.</source>
        <translation>运行或检查窗口导出的任务文件，或打印其中可以写什么。</translation>
    </message>
    <message>
        <source>With run: the station of the job file whose port is meant.</source>
        <translation>与 run 一起使用：指任务文件中的哪个工位的端口。</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Before anything is written</source>
        <translation>写入之前</translation>
    </message>
    <message>
        <source>The plan, step by step</source>
        <translation>逐步计划</translation>
    </message>
    <message>
        <source>What is written, erased and kept</source>
        <translation>写入、擦除和保留的内容</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation>可能的代价</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>Nothing on the phone is changed</source>
        <translation>手机上的内容不会改变</translation>
    </message>
    <message>
        <source>System software is replaced</source>
        <translation>系统软件将被替换</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased</source>
        <translation>手机上的照片、应用和设置将被擦除</translation>
    </message>
    <message>
        <source>What starts the phone is replaced: do not unplug it while it is written</source>
        <translation>启动程序将被替换：写入期间请勿拔下手机</translation>
    </message>
    <message>
        <source>The partition table is replaced</source>
        <translation>分区表将被替换</translation>
    </message>
    <message>
        <source>Calibration or identity data of this phone is changed</source>
        <translation>此手机的校准或身份数据将被更改</translation>
    </message>
    <message>
        <source>Everything on the phone is erased, calibration and identity included</source>
        <translation>手机上的全部内容将被擦除，包括校准和身份数据</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>The download failed</source>
        <translation>下载失败</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>按顺序尝试的步骤</translation>
    </message>
    <message>
        <source>Unfolds the facts that prove the cause</source>
        <translation>展开能证明原因的事实</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What was seen and by whom</source>
        <translation>观察到的内容及来源</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Do this now:</source>
        <translation>现在请这样做：</translation>
    </message>
    <message>
        <source>&amp;Your answer makes the cause clearer:</source>
        <translation>您的回答能让原因更清楚(&amp;Y)：</translation>
    </message>
    <message>
        <source>What only you can see; the cause is looked for again with it</source>
        <translation>只有您能看到的情况；会据此重新查找原因</translation>
    </message>
    <message>
        <source>If that does &amp;not help:</source>
        <translation>如果没有用(&amp;N)：</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>还可以做什么</translation>
    </message>
    <message>
        <source>What w&amp;e saw</source>
        <translation>我们看到了什么(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Device rules</source>
        <translation>设备规则</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>Modem service</source>
        <translation>调制解调器服务</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>端口占用</translation>
    </message>
    <message>
        <source>Driver on the port</source>
        <translation>端口驱动</translation>
    </message>
    <message>
        <source>USB connection</source>
        <translation>USB 连接</translation>
    </message>
    <message>
        <source>USB power saving</source>
        <translation>USB 省电</translation>
    </message>
    <message>
        <source>USB memory</source>
        <translation>USB 内存</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>可用磁盘空间</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>You may open phones of all {ids} known ids.</source>
        <translation>您可以打开全部 {ids} 个已知 id 的手机。</translation>
    </message>
    <message>
        <source>You work as root, who may open everything. Better install the device rules and work as yourself.</source>
        <translation>您正以 root 身份工作，可以打开任何设备。最好安装设备规则，改用自己的账户工作。</translation>
    </message>
    <message>
        <source>Rules of another program open phones to every user of this computer.</source>
        <translation>其他程序的规则已允许这台电脑的所有用户打开手机。</translation>
    </message>
    <message>
        <source>No device rule lets you open a phone. Install the rules of this program.</source>
        <translation>没有设备规则允许您打开手机。请安装本程序的规则。</translation>
    </message>
    <message>
        <source>The device rules leave out {closed} of {ids} ids: {closed_ids}.</source>
        <translation>设备规则未包含 {ids} 个 id 中的 {closed} 个：{closed_ids}。</translation>
    </message>
    <message>
        <source>A rule file marks phones for you, but its number is above 73, when that is no longer looked at.</source>
        <translation>有规则文件为您标记手机，但其编号大于 73，系统到那时已不再处理。</translation>
    </message>
    <message>
        <source>{file} is of version {version}; this program brings {wanted_version}.</source>
        <translation>{file} 的版本是 {version}；本程序附带的是 {wanted_version}。</translation>
    </message>
    <message>
        <source>The device rules are there, but nobody on this system gives devices to the person at the computer. Add MODE=&quot;0666&quot; to a rule of your own, or work with a system that has logind.</source>
        <translation>设备规则已存在，但此系统没有服务把设备权限授予电脑前的用户。请在您自己的规则中加入 MODE=&quot;0666&quot;，或使用带 logind 的系统。</translation>
    </message>
    <message>
        <source>The device rules are there, but the connected phone came before them, or you sit at another computer: unplug the phone and plug it in again.</source>
        <translation>设备规则已存在，但手机在此之前就已连接，或者您坐在另一台电脑前：请拔下手机后重新插入。</translation>
    </message>
    <message>
        <source>This system has no device rules that can be looked at.</source>
        <translation>此系统没有可供检查的设备规则。</translation>
    </message>
    <message>
        <source>Root needs no groups.</source>
        <translation>root 不需要用户组。</translation>
    </message>
    <message>
        <source>You are in the group {group} of serial ports.</source>
        <translation>您属于串口用户组 {group}。</translation>
    </message>
    <message>
        <source>Phones need no group. A plain serial adapter would need you to be in {group}.</source>
        <translation>连接手机不需要用户组。使用普通串口转接器则需要加入 {group}。</translation>
    </message>
    <message>
        <source>You were added to {group}; it holds after you log out and in again.</source>
        <translation>您已被加入 {group}；注销并重新登录后生效。</translation>
    </message>
    <message>
        <source>You are not in the group {group}, to which serial ports belong.</source>
        <translation>您不属于拥有串口的用户组 {group}。</translation>
    </message>
    <message>
        <source>This system has no group for serial ports that is known here.</source>
        <translation>此系统没有已知的串口用户组。</translation>
    </message>
    <message>
        <source>No modem service runs.</source>
        <translation>没有运行调制解调器服务。</translation>
    </message>
    <message>
        <source>ModemManager runs and leaves phones in download mode alone.</source>
        <translation>ModemManager 正在运行，但不会干扰下载模式的手机。</translation>
    </message>
    <message>
        <source>ModemManager runs and may talk to a phone before this program does ({probed} ids).</source>
        <translation>ModemManager 正在运行，可能抢在本程序之前与手机通信（{probed} 个 id）。</translation>
    </message>
    <message>
        <source>No other program that takes serial ports runs.</source>
        <translation>没有其他会占用串口的程序在运行。</translation>
    </message>
    <message>
        <source>The program {process} runs and may take serial adapters for its own devices. Stop it while you use one.</source>
        <translation>程序 {process} 正在运行，可能把串口转接器当作自己的设备占用。使用转接器时请停止该程序。</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>未连接处于下载模式的手机。</translation>
    </message>
    <message>
        <source>No other program has the phone {id} open.</source>
        <translation>没有其他程序打开手机 {id}。</translation>
    </message>
    <message>
        <source>The program {process} (process {process_number}) has {node} open. Close it and try again.</source>
        <translation>程序 {process}（进程 {process_number}）已打开 {node}。请将其关闭后重试。</translation>
    </message>
    <message>
        <source>No driver holds the phone {id}.</source>
        <translation>没有驱动占用手机 {id}。</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}; it is taken off for a job and given back.</source>
        <translation>驱动 {driver} 占用手机 {id}；任务期间会将其解除，之后归还。</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}, and you may not take it off before the device rules are installed.</source>
        <translation>驱动 {driver} 占用手机 {id}，在安装设备规则之前您无权将其解除。</translation>
    </message>
    <message>
        <source>No USB can be seen from here.</source>
        <translation>从这里看不到任何 USB。</translation>
    </message>
    <message>
        <source>{buses} USB buses with {devices} devices; no phone in download mode.</source>
        <translation>{buses} 条 USB 总线，{devices} 个设备；没有处于下载模式的手机。</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s behind {hubs} hubs.</source>
        <translation>手机 {id} 以 {megabits} Mb/s 运行，经过 {hubs} 个集线器。</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only. A boot ROM often does; a loader that stays there is slow: try another cable and a port of the computer itself.</source>
        <translation>手机 {id} 仅以 {megabits} Mb/s 运行。Boot ROM 通常如此；加载程序若仍是这个速度就偏慢：请更换数据线，并使用电脑本身的端口。</translation>
    </message>
    <message>
        <source>The phone {id} hangs behind {hubs} hubs. Use a port of the computer itself for long jobs.</source>
        <translation>手机 {id} 经过 {hubs} 个集线器连接。耗时较长的任务请使用电脑本身的端口。</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only and hangs behind {hubs} hubs. Use a port of the computer itself and another cable.</source>
        <translation>手机 {id} 仅以 {megabits} Mb/s 运行，且经过 {hubs} 个集线器。请使用电脑本身的端口并更换数据线。</translation>
    </message>
    <message>
        <source>No phone in download mode is connected; idle devices may sleep after {autosuspend_s} s unless a rule says otherwise.</source>
        <translation>未连接处于下载模式的手机；除非有规则另行规定，空闲设备可能在 {autosuspend_s} 秒后休眠。</translation>
    </message>
    <message>
        <source>The port of the phone {id} stays awake.</source>
        <translation>手机 {id} 的端口保持唤醒。</translation>
    </message>
    <message>
        <source>The system may put the port of the phone {id} to sleep during a pause.</source>
        <translation>系统可能在停顿期间让手机 {id} 的端口休眠。</translation>
    </message>
    <message>
        <source>It cannot be told whether ports may sleep.</source>
        <translation>无法判断端口是否会休眠。</translation>
    </message>
    <message>
        <source>{limit_mib} MiB for USB transfers are enough for the phones at hand.</source>
        <translation>USB 传输可用 {limit_mib} MiB 内存，足够当前的手机使用。</translation>
    </message>
    <message>
        <source>USB transfers may use any memory.</source>
        <translation>USB 传输的内存不受限制。</translation>
    </message>
    <message>
        <source>USB transfers may use {limit_mib} MiB; {phones} phones at once want {wanted_mib} MiB.</source>
        <translation>USB 传输可用 {limit_mib} MiB；同时处理 {phones} 部手机需要 {wanted_mib} MiB。</translation>
    </message>
    <message>
        <source>The memory for USB transfers cannot be told.</source>
        <translation>无法得知 USB 传输可用的内存。</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}.</source>
        <translation>{folder} 中有 {free_bytes} 可用空间。</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}: enough for copies of a phone, not for large firmware.</source>
        <translation>{folder} 中有 {free_bytes} 可用空间：足够保存手机备份，但不够存放大型固件。</translation>
    </message>
    <message>
        <source>Only {free_bytes} are free in {folder}: copies of a phone may not fit. Make room there.</source>
        <translation>{folder} 中仅有 {free_bytes} 可用空间：可能放不下手机备份。请腾出空间。</translation>
    </message>
    <message>
        <source>The free room on disk cannot be told.</source>
        <translation>无法得知磁盘可用空间。</translation>
    </message>
    <message>
        <source>This system runs on the computer itself.</source>
        <translation>此系统直接运行在电脑上。</translation>
    </message>
    <message>
        <source>This is a virtual machine ({machine}). Phones change their USB id during a job: hand over every loader id, not one device, or work on the computer itself.</source>
        <translation>这是虚拟机（{machine}）。手机在任务期间会改变 USB id：请把所有加载程序 id 都交给虚拟机，而不只是一个设备，或直接在电脑上工作。</translation>
    </message>
    <message>
        <source>This is a container ({container}). It must be given /dev/bus/usb and new serial ports.</source>
        <translation>这是容器（{container}）。必须向它提供 /dev/bus/usb 和新出现的串口。</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs; idle, it would: {idle_action}.</source>
        <translation>任务运行期间电脑会保持唤醒；空闲时则会：{idle_action}。</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs.</source>
        <translation>任务运行期间电脑会保持唤醒。</translation>
    </message>
    <message>
        <source>Nobody here can keep the computer awake during a job. Switch sleep off before a long one.</source>
        <translation>这里没有服务能让电脑在任务期间保持唤醒。执行耗时较长的任务前请关闭睡眠。</translation>
    </message>
    <message>
        <source>It cannot be told whether the computer can be kept awake.</source>
        <translation>无法判断电脑能否保持唤醒。</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>时钟正确。</translation>
    </message>
    <message>
        <source>Nobody keeps the clock right: the times in reports and certificates may be off. Switch on time synchronisation.</source>
        <translation>没有服务校准时钟：报告和证明中的时间可能不准。请开启时间同步。</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. Set it: reports carry it.</source>
        <translation>这台电脑的日期不对。请校正：报告中会写入日期。</translation>
    </message>
    <message>
        <source>The clock cannot be read.</source>
        <translation>无法读取时钟。</translation>
    </message>
    <message>
        <source>Install the device rules: you may open phones, the modem service leaves them alone.</source>
        <translation>安装设备规则：您可以打开手机，调制解调器服务不再干扰。</translation>
    </message>
    <message>
        <source>Tell the modem service to leave these phones alone. It goes on running.</source>
        <translation>让调制解调器服务不干扰这些手机。该服务会继续运行。</translation>
    </message>
    <message>
        <source>Add you to the group of serial ports.</source>
        <translation>将您加入串口用户组。</translation>
    </message>
    <message>
        <source>Take the driver off the phone&apos;s port.</source>
        <translation>从手机的端口上解除驱动。</translation>
    </message>
    <message>
        <source>Keep the phone&apos;s USB port awake.</source>
        <translation>让手机的 USB 端口保持唤醒。</translation>
    </message>
    <message>
        <source>Load the driver of USB serial ports.</source>
        <translation>加载 USB 串口驱动。</translation>
    </message>
    <message>
        <source>Allow more memory for USB transfers until the next start.</source>
        <translation>允许 USB 传输使用更多内存，直到下次开机。</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again, so that the rules see it.</source>
        <translation>拔下手机后重新插入，使规则生效。</translation>
    </message>
    <message>
        <source>Log out and in again: groups are read at the beginning of a session.</source>
        <translation>注销并重新登录：用户组在会话开始时读取。</translation>
    </message>
    <message>
        <source>It holds until the phone is plugged in again.</source>
        <translation>有效期到手机重新插入为止。</translation>
    </message>
    <message>
        <source>It holds until the computer is started again.</source>
        <translation>有效期到电脑重新启动为止。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>EntryClass</name>
    <message>
        <source>Loader</source>
        <translation>加载程序</translation>
    </message>
    <message>
        <source>Starts the phone</source>
        <translation>启动程序</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Calibration and identity</source>
        <translation>校准与身份数据</translation>
    </message>
</context>
<context>
    <name>EraseScope</name>
    <message>
        <source>What is named</source>
        <translation>指定的内容</translation>
    </message>
    <message>
        <source>The whole storage</source>
        <translation>整个存储</translation>
    </message>
    <message>
        <source>Everything but what starts the phone</source>
        <translation>启动程序以外的全部内容</translation>
    </message>
</context>
<context>
    <name>ErrorTopics</name>
    <message>
        <source>Answers of Unisoc phones (BSL)</source>
        <translation>Unisoc 手机的应答（BSL）</translation>
    </message>
    <message>
        <source>Answers of Unisoc feature phones (PDL)</source>
        <translation>Unisoc 功能机的应答（PDL）</translation>
    </message>
    <message>
        <source>Numbers of ResearchDownload</source>
        <translation>ResearchDownload 的编号</translation>
    </message>
    <message>
        <source>Answers of the MediaTek boot ROM</source>
        <translation>MediaTek Boot ROM 的应答</translation>
    </message>
    <message>
        <source>Numbers of SP Flash Tool</source>
        <translation>SP Flash Tool 的编号</translation>
    </message>
    <message>
        <source>Answers of MediaTek loaders (XFlash)</source>
        <translation>MediaTek 加载程序的应答（XFlash）</translation>
    </message>
    <message>
        <source>Numbers that flashing programs show</source>
        <translation>刷机程序显示的编号</translation>
    </message>
    <message>
        <source>It happens during: %1.</source>
        <translation>发生在：%1。</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>The program offers it as the button &quot;%1&quot;.</source>
        <translation>程序提供了按钮“%1”。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>您看到的现象</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>Its name in reports and on the command line: %1</source>
        <translation>它在报告和命令行中的名称：%1</translation>
    </message>
    <message>
        <source>What we refuse, and why</source>
        <translation>我们拒绝做什么，为什么</translation>
    </message>
    <message>
        <source>How to ask for help</source>
        <translation>如何求助</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The job was stopped.</source>
        <translation>任务已停止。</translation>
    </message>
    <message>
        <source>The phone did not answer in time.</source>
        <translation>手机未及时应答。</translation>
    </message>
    <message>
        <source>The connection to the phone was lost.</source>
        <translation>与手机的连接已断开。</translation>
    </message>
    <message>
        <source>The port of the phone cannot be opened.</source>
        <translation>无法打开手机的端口。</translation>
    </message>
    <message>
        <source>The phone sent an answer that makes no sense.</source>
        <translation>手机发来的应答无法理解。</translation>
    </message>
    <message>
        <source>Data arrived damaged or differs from what was written.</source>
        <translation>数据传输中损坏，或与写入的内容不一致。</translation>
    </message>
    <message>
        <source>The phone refused a request.</source>
        <translation>手机拒绝了请求。</translation>
    </message>
    <message>
        <source>This firmware is not for this phone.</source>
        <translation>此固件不适用于这部手机。</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>固件文件已损坏。</translation>
    </message>
    <message>
        <source>This kind of firmware file is not supported.</source>
        <translation>不支持这种固件文件。</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <translation>空间不足。</translation>
    </message>
    <message>
        <source>A file or device of this computer cannot be used.</source>
        <translation>无法使用这台电脑上的某个文件或设备。</translation>
    </message>
    <message>
        <source>The job was refused before anything was changed.</source>
        <translation>任务在更改任何内容之前被拒绝。</translation>
    </message>
    <message>
        <source>Flashwright made a mistake: please report it.</source>
        <translation>Flashwright 出现内部错误：请报告此问题。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This file carries no checksum, so damage cannot be told.</source>
        <translation>此文件不带校验和，无法判断是否损坏。</translation>
    </message>
    <message>
        <source>The checksum is {found} instead of {wanted}: the file is damaged.</source>
        <translation>校验和是 {found}，应为 {wanted}：文件已损坏。</translation>
    </message>
    <message>
        <source>A checksum is wrong: the file is damaged.</source>
        <translation>校验和不对：文件已损坏。</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>文件被截断：缺少末尾部分。</translation>
    </message>
    <message>
        <source>The image file {name} of {entry} is not there.</source>
        <translation>{entry} 的镜像文件 {name} 不存在。</translation>
    </message>
    <message>
        <source>An image file is not there.</source>
        <translation>镜像文件不存在。</translation>
    </message>
    <message>
        <source>{entry} names the file {name}, which lies outside of the firmware; it is not opened.</source>
        <translation>{entry} 指定的文件 {name} 位于固件之外，不会打开。</translation>
    </message>
    <message>
        <source>A file name leads out of the firmware; it is not opened.</source>
        <translation>文件名指向固件之外，不会打开。</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>镜像 {entry} 是损坏的 sparse 镜像。</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>sparse 镜像已损坏。</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>镜像 {entry} 的大小为 {image_bytes}，但其分区只能容纳 {partition_bytes}。</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>镜像 {entry} 大于其分区。</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>镜像大于其分区。</translation>
    </message>
    <message>
        <source>{entry} is ticked in the firmware but has no image; it is left out.</source>
        <translation>{entry} 在固件中已勾选但没有镜像，将跳过。</translation>
    </message>
    <message>
        <source>An entry is ticked in the firmware but has no image; it is left out.</source>
        <translation>有条目在固件中已勾选但没有镜像，将跳过。</translation>
    </message>
    <message>
        <source>{entry} would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>{entry} 会覆盖手机自行保存的设置，将跳过。</translation>
    </message>
    <message>
        <source>An image would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>有镜像会覆盖手机自行保存的设置，将跳过。</translation>
    </message>
    <message>
        <source>{entry} is of the kind {type}, which cannot be written yet; it is left out.</source>
        <translation>{entry} 的类型是 {type}，目前无法写入，将跳过。</translation>
    </message>
    <message>
        <source>An image is of a kind that cannot be written yet; it is left out.</source>
        <translation>有镜像的类型目前无法写入，将跳过。</translation>
    </message>
    <message>
        <source>{entry} is listed twice, again in line {line}; the second one is not ticked.</source>
        <translation>{entry} 重复列出，第 {line} 行为重复项，不勾选。</translation>
    </message>
    <message>
        <source>An entry is listed twice; the second one is not ticked.</source>
        <translation>有条目重复列出，重复项不勾选。</translation>
    </message>
    <message>
        <source>{entry} is in the file but not in the list of what to write; it is left alone.</source>
        <translation>{entry} 在文件中，但不在写入列表中，不作处理。</translation>
    </message>
    <message>
        <source>An image is not in the list of what to write; it is left alone.</source>
        <translation>有镜像不在写入列表中，不作处理。</translation>
    </message>
    <message>
        <source>The partition sizes of {name} are counted in sectors.</source>
        <translation>{name} 的分区大小以扇区计。</translation>
    </message>
    <message>
        <source>The partition sizes are counted in sectors.</source>
        <translation>分区大小以扇区计。</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} 只是指向大文件的指针，文件本身从未下载；请重新获取固件。</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>有镜像只是指向大文件的指针，文件本身从未下载。</translation>
    </message>
    <message>
        <source>Line {line} is not understood and is passed over.</source>
        <translation>第 {line} 行无法识别，已跳过。</translation>
    </message>
    <message>
        <source>A line is not understood and is passed over.</source>
        <translation>有一行无法识别，已跳过。</translation>
    </message>
    <message>
        <source>Line {line} names the unknown storage {value}.</source>
        <translation>第 {line} 行指定了未知的存储 {value}。</translation>
    </message>
    <message>
        <source>An unknown kind of storage is named.</source>
        <translation>指定了未知的存储类型。</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where a number is expected.</source>
        <translation>第 {line} 行应为数字，实际为 {value}。</translation>
    </message>
    <message>
        <source>Something else stands where a number is expected.</source>
        <translation>应为数字的地方是其他内容。</translation>
    </message>
    <message>
        <source>Line {line} holds a number without 0x; it is read as decimal.</source>
        <translation>第 {line} 行的数字没有 0x 前缀，按十进制读取。</translation>
    </message>
    <message>
        <source>A number without 0x is read as decimal.</source>
        <translation>没有 0x 前缀的数字按十进制读取。</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where true or false is expected.</source>
        <translation>第 {line} 行应为 true 或 false，实际为 {value}。</translation>
    </message>
    <message>
        <source>Something else stands where true or false is expected.</source>
        <translation>应为 true 或 false 的地方是其他内容。</translation>
    </message>
    <message>
        <source>{row} has {key} twice; line {line} is the second one.</source>
        <translation>{row} 中 {key} 出现两次，第 {line} 行为第二次。</translation>
    </message>
    <message>
        <source>A row has the same key twice.</source>
        <translation>有一行中同一个键出现两次。</translation>
    </message>
    <message>
        <source>The row in line {line} has no partition name.</source>
        <translation>第 {line} 行没有分区名称。</translation>
    </message>
    <message>
        <source>A row has no partition name.</source>
        <translation>有一行没有分区名称。</translation>
    </message>
    <message>
        <source>{row} has the unknown operation {value}.</source>
        <translation>{row} 的操作 {value} 未知。</translation>
    </message>
    <message>
        <source>A row has an unknown operation.</source>
        <translation>有一行的操作未知。</translation>
    </message>
    <message>
        <source>{row} is to be written but names no file.</source>
        <translation>{row} 要写入，但未指定文件。</translation>
    </message>
    <message>
        <source>A row is to be written but names no file.</source>
        <translation>有一行要写入，但未指定文件。</translation>
    </message>
    <message>
        <source>{row} has no address.</source>
        <translation>{row} 没有地址。</translation>
    </message>
    <message>
        <source>A row has no address.</source>
        <translation>有一行没有地址。</translation>
    </message>
    <message>
        <source>{row} stands after {after} but begins before it.</source>
        <translation>{row} 排在 {after} 之后，起始地址却在其之前。</translation>
    </message>
    <message>
        <source>Rows are not in the order of their addresses.</source>
        <translation>各行未按地址顺序排列。</translation>
    </message>
    <message>
        <source>{row} reaches into {next}.</source>
        <translation>{row} 与 {next} 重叠。</translation>
    </message>
    <message>
        <source>Two partitions overlap.</source>
        <translation>有两个分区重叠。</translation>
    </message>
    <message>
        <source>{row} is counted from the end of the storage but has an address too.</source>
        <translation>{row} 从存储末尾计算，却又带有地址。</translation>
    </message>
    <message>
        <source>A partition is counted from the end of the storage but has an address too.</source>
        <translation>有分区从存储末尾计算，却又带有地址。</translation>
    </message>
    <message>
        <source>{row} does not lie where the partitions behind it say.</source>
        <translation>{row} 的位置与其后各分区所示的不符。</translation>
    </message>
    <message>
        <source>A partition does not lie where the ones behind it say.</source>
        <translation>有分区的位置与其后各分区所示的不符。</translation>
    </message>
    <message>
        <source>{row} is listed under another storage than its section.</source>
        <translation>{row} 所列的存储与其所在的节不同。</translation>
    </message>
    <message>
        <source>A row is listed under another storage than its section.</source>
        <translation>有一行所列的存储与其所在的节不同。</translation>
    </message>
    <message>
        <source>The partition {row} is listed twice.</source>
        <translation>分区 {row} 重复列出。</translation>
    </message>
    <message>
        <source>A partition is listed twice.</source>
        <translation>有分区重复列出。</translation>
    </message>
    <message>
        <source>The scatter file does not name a chip.</source>
        <translation>scatter 文件未写明芯片。</translation>
    </message>
    <message>
        <source>The scatter file has the version {found}, and {wanted} is the newest one that is known.</source>
        <translation>scatter 文件的版本是 {found}，已知的最新版本是 {wanted}。</translation>
    </message>
    <message>
        <source>The scatter file has an unknown version.</source>
        <translation>scatter 文件的版本未知。</translation>
    </message>
    <message>
        <source>The scatter file is for {value}, a chip that is not known here.</source>
        <translation>scatter 文件适用于 {value}，本程序不认识该芯片。</translation>
    </message>
    <message>
        <source>The scatter file is for a chip that is not known here.</source>
        <translation>scatter 文件适用于本程序不认识的芯片。</translation>
    </message>
    <message>
        <source>{entry} has an image but no image type; it is left unticked.</source>
        <translation>{entry} 有镜像但没有镜像类型，不勾选。</translation>
    </message>
    <message>
        <source>An entry has an image but no image type; it is left unticked.</source>
        <translation>有条目带有镜像但没有镜像类型，不勾选。</translation>
    </message>
    <message>
        <source>{row} in line {line} is a second preloader for the same place.</source>
        <translation>第 {line} 行的 {row} 是同一位置的第二个 preloader。</translation>
    </message>
    <message>
        <source>There is a second preloader for the same place.</source>
        <translation>同一位置有第二个 preloader。</translation>
    </message>
    <message>
        <source>{row} has no size.</source>
        <translation>{row} 没有大小。</translation>
    </message>
    <message>
        <source>A row has no size.</source>
        <translation>有一行没有大小。</translation>
    </message>
    <message>
        <source>{row} has the {key} {value}, which is no multiple of four bytes.</source>
        <translation>{row} 的 {key} 为 {value}，不是四字节的整数倍。</translation>
    </message>
    <message>
        <source>An address is no multiple of four bytes.</source>
        <translation>有地址不是四字节的整数倍。</translation>
    </message>
    <message>
        <source>{row} begins at {found} by one key and at {wanted} by the other; the linear addresses are used.</source>
        <translation>{row} 的起始地址按一个键是 {found}，按另一个键是 {wanted}；采用线性地址。</translation>
    </message>
    <message>
        <source>The physical addresses contradict the linear ones and are not used.</source>
        <translation>物理地址与线性地址矛盾，不予采用。</translation>
    </message>
    <message>
        <source>{entry} is marked {value}; it is left unticked although the file wants it written.</source>
        <translation>{entry} 标记为 {value}；文件要求写入，但仍不勾选。</translation>
    </message>
    <message>
        <source>A protected area has an image; it is left unticked.</source>
        <translation>有受保护的区域带有镜像，不勾选。</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}.</source>
        <translation>{entry} 的镜像找到的是 {found}。</translation>
    </message>
    <message>
        <source>An image was found in another folder.</source>
        <translation>在另一个文件夹中找到了镜像。</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}, in other letters.</source>
        <translation>{entry} 的镜像找到的是 {found}，大小写不同。</translation>
    </message>
    <message>
        <source>An image was found under a name in other letters.</source>
        <translation>找到的镜像文件名大小写不同。</translation>
    </message>
    <message>
        <source>The image of {entry} is packed and is unpacked on the way.</source>
        <translation>{entry} 的镜像是压缩的，写入时解压。</translation>
    </message>
    <message>
        <source>An image is packed and is unpacked on the way.</source>
        <translation>有镜像是压缩的，写入时解压。</translation>
    </message>
    <message>
        <source>The image {name} of {entry} is empty.</source>
        <translation>{entry} 的镜像 {name} 是空的。</translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation>有镜像是空的。</translation>
    </message>
    <message>
        <source>The packed image {name} of {entry} is damaged.</source>
        <translation>{entry} 的压缩镜像 {name} 已损坏。</translation>
    </message>
    <message>
        <source>A packed image is damaged.</source>
        <translation>有压缩镜像已损坏。</translation>
    </message>
    <message>
        <source>The image {name} of {entry} cannot be read.</source>
        <translation>无法读取 {entry} 的镜像 {name}。</translation>
    </message>
    <message>
        <source>An image cannot be read.</source>
        <translation>无法读取镜像。</translation>
    </message>
    <message>
        <source>{entry} has {found_bytes}, but {wanted_bytes} were expected.</source>
        <translation>{entry} 的大小为 {found_bytes}，应为 {wanted_bytes}。</translation>
    </message>
    <message>
        <source>A file has another length than expected.</source>
        <translation>有文件的长度与预期不符。</translation>
    </message>
    <message>
        <source>Line {line} of the list of checksums is not understood.</source>
        <translation>校验和列表的第 {line} 行无法识别。</translation>
    </message>
    <message>
        <source>A line of the list of checksums is not understood.</source>
        <translation>校验和列表中有一行无法识别。</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} 与校验和列表不符。</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>有文件与校验和列表不符。</translation>
    </message>
    <message>
        <source>{entry} is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>{entry} 缺失或无法使用；Bootloader 要么全部写入，要么都不写。</translation>
    </message>
    <message>
        <source>A boot loader is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>有 Bootloader 缺失或无法使用；Bootloader 要么全部写入，要么都不写。</translation>
    </message>
    <message>
        <source>{name} is not a usable preloader.</source>
        <translation>{name} 不是可用的 preloader。</translation>
    </message>
    <message>
        <source>The preloader is not usable.</source>
        <translation>preloader 不可用。</translation>
    </message>
    <message>
        <source>The preloader is for {found}, the scatter file for {wanted}.</source>
        <translation>preloader 适用于 {found}，scatter 文件适用于 {wanted}。</translation>
    </message>
    <message>
        <source>The preloader is for another chip than the scatter file.</source>
        <translation>preloader 与 scatter 文件的芯片不同。</translation>
    </message>
    <message>
        <source>The preloader is of the project {found}, the scatter file of {wanted}.</source>
        <translation>preloader 属于项目 {found}，scatter 文件属于 {wanted}。</translation>
    </message>
    <message>
        <source>The preloader is of another project than the scatter file.</source>
        <translation>preloader 与 scatter 文件的项目不同。</translation>
    </message>
    <message>
        <source>The preloader is for {found} storage, the scatter file for {wanted}.</source>
        <translation>preloader 适用于 {found} 存储，scatter 文件适用于 {wanted}。</translation>
    </message>
    <message>
        <source>The preloader is for another storage than the scatter file.</source>
        <translation>preloader 与 scatter 文件的存储类型不同。</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings; a phone in its boot ROM cannot be started with it.</source>
        <translation>preloader 中没有内存配置；处于 Boot ROM 的手机无法用它启动。</translation>
    </message>
    <message>
        <source>The memory settings of the preloader are of an unknown kind; they are sent unchanged.</source>
        <translation>preloader 的内存配置类型未知，将原样发送。</translation>
    </message>
    <message>
        <source>The firmware brings no loader; one is taken from the loader folder or must be named.</source>
        <translation>固件不带加载程序；将从加载程序文件夹中选取，或必须另行指定。</translation>
    </message>
    <message>
        <source>The loader {name} is not there.</source>
        <translation>加载程序 {name} 不存在。</translation>
    </message>
    <message>
        <source>A loader that the firmware names is not there.</source>
        <translation>固件指定的加载程序不存在。</translation>
    </message>
    <message>
        <source>The loader file {name} is for {found}, not for this firmware.</source>
        <translation>加载程序文件 {name} 适用于 {found}，不适用于此固件。</translation>
    </message>
    <message>
        <source>The loader file is not for this firmware.</source>
        <translation>加载程序文件不适用于此固件。</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used: {detail}.</source>
        <translation>无法使用加载程序文件 {name}：{detail}。</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used.</source>
        <translation>无法使用加载程序文件 {name}。</translation>
    </message>
    <message>
        <source>The loader file cannot be used.</source>
        <translation>无法使用加载程序文件。</translation>
    </message>
    <message>
        <source>The loader {name} from the loader folder is used.</source>
        <translation>使用加载程序文件夹中的加载程序 {name}。</translation>
    </message>
    <message>
        <source>A loader from the loader folder is used.</source>
        <translation>使用加载程序文件夹中的加载程序。</translation>
    </message>
    <message>
        <source>The two loaders in {name} do not belong together.</source>
        <translation>{name} 中的两个加载程序不配套。</translation>
    </message>
    <message>
        <source>The two loaders in a file do not belong together.</source>
        <translation>文件中的两个加载程序不配套。</translation>
    </message>
    <message>
        <source>A loader in the file reaches beyond its end and is left out.</source>
        <translation>文件中有加载程序超出文件末尾，已跳过。</translation>
    </message>
    <message>
        <source>A signature does not stand at the end of its loader.</source>
        <translation>有签名不在其加载程序的末尾。</translation>
    </message>
    <message>
        <source>{name} is not an authentication file.</source>
        <translation>{name} 不是认证文件。</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>该文件不是认证文件。</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased.</source>
        <translation>手机上的照片、应用和设置将被擦除。</translation>
    </message>
    <message>
        <source>The storage of the phone reports that it is near the end of its life.</source>
        <translation>手机的存储报告其寿命即将耗尽。</translation>
    </message>
    <message>
        <source>The phone has no value {name}, so {entry} keeps the firmware&apos;s own.</source>
        <translation>手机没有 {name} 这一数值，因此 {entry} 保留固件自带的数值。</translation>
    </message>
    <message>
        <source>The phone has no such value, so the firmware&apos;s own is used.</source>
        <translation>手机没有该数值，因此使用固件自带的数值。</translation>
    </message>
    <message>
        <source>The copy was read from another phone: two phones would have one IMEI, and calibration measured for another radio.</source>
        <translation>备份读自另一部手机：两部手机将拥有同一个 IMEI，且校准数据是为另一套射频测得的。</translation>
    </message>
    <message>
        <source>The cable, hub or port works badly, and much is to be written: better use another cable or a port of the computer itself.</source>
        <translation>数据线、集线器或端口状况不佳，而要写入的数据很多：最好更换数据线，或使用电脑本身的端口。</translation>
    </message>
    <message>
        <source>The job goes on even where identity and calibration cannot be saved first; what is lost then, nothing brings back.</source>
        <translation>即使无法先保存身份和校准数据，任务也会继续；由此丢失的数据无法找回。</translation>
    </message>
    <message>
        <source>{name} is erased as well: it was made from the old calibration, and the phone builds it again.</source>
        <translation>{name} 也会被擦除：它由旧的校准数据生成，手机会重新生成。</translation>
    </message>
    <message>
        <source>The running copy of the calibration is erased as well, and the phone builds it again.</source>
        <translation>校准数据的运行副本也会被擦除，手机会重新生成。</translation>
    </message>
</context>
<context>
    <name>FirmwareFilter</name>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>所有固件 (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Packets (*.pac)</source>
        <translation>固件包 (*.pac)</translation>
    </message>
    <message>
        <source>Scatter files (*scatter*.txt *scatter*.xml)</source>
        <translation>Scatter 文件 (*scatter*.txt *scatter*.xml)</translation>
    </message>
    <message>
        <source>Flash XML (flash.xml *.xml)</source>
        <translation>Flash XML (flash.xml *.xml)</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>压缩包 (*.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4)</source>
        <translation>镜像 (*.img *.bin *.mbn *.ext4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Fuse</name>
    <message>
        <source>The phone starts only software that its maker has signed.</source>
        <translation>手机只启动经厂商签名的软件。</translation>
    </message>
    <message>
        <source>The phone wants an authorisation before it takes a loader.</source>
        <translation>手机在接受加载程序之前要求授权。</translation>
    </message>
    <message>
        <source>The phone takes only loaders that its maker has signed.</source>
        <translation>手机只接受经厂商签名的加载程序。</translation>
    </message>
    <message>
        <source>The phone is open: it demands no signature and no authorisation.</source>
        <translation>手机是开放的：不要求签名，也不要求授权。</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>read again, same as before</source>
        <translation>已重新读取，与之前相同</translation>
    </message>
    <message>
        <source>renewed, the phone&apos;s own values kept</source>
        <translation>已更新，手机自身的数值已保留</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>已按计划更改</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比对</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>此手机上没有</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>身份与校准数据</translation>
    </message>
    <message>
        <source>SHA-256 of what was written</source>
        <translation>写入内容的 SHA-256</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>已比对</translation>
    </message>
    <message>
        <source>%1, all equal</source>
        <translation>%1，全部一致</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>固件文件</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>留存数据</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成程序</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Volume Down</source>
        <translation>音量下键</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>音量上键</translation>
    </message>
    <message>
        <source>both volume keys</source>
        <translation>音量上下两个键</translation>
    </message>
    <message>
        <source>the * key</source>
        <translation>* 键</translation>
    </message>
    <message>
        <source>the # key</source>
        <translation># 键</translation>
    </message>
    <message>
        <source>the centre key</source>
        <translation>中间键</translation>
    </message>
    <message>
        <source>the call key</source>
        <translation>拨号键</translation>
    </message>
    <message>
        <source>the boot pin</source>
        <translation>boot 引脚</translation>
    </message>
</context>
<context>
    <name>KeyGuide</name>
    <message>
        <source>Start the job first, so that the program waits for the phone: the first window is a few seconds long.</source>
        <translation>先启动任务，让程序等待手机：第一次机会只有几秒钟。</translation>
    </message>
    <message>
        <source>Switch the phone off and unplug it; hold Power for fifteen seconds when it does not react.</source>
        <translation>将手机关机并拔线；若没有反应，按住电源键十五秒。</translation>
    </message>
    <message>
        <source>First plug the phone in without any key: most phones answer with their preloader.</source>
        <translation>先不按任何键插入手机：大多数手机会以 preloader 应答。</translation>
    </message>
    <message>
        <source>When that does not do, unplug it, hold the key down, and only then plug in the cable.</source>
        <translation>如果不行，拔线，按住按键，然后再插入数据线。</translation>
    </message>
    <message>
        <source>Let go when the program names the phone; otherwise unplug it and try the next key of the list.</source>
        <translation>程序识别出手机后松开；否则拔线，换列表中的下一个键再试。</translation>
    </message>
    <message>
        <source>0e8d:2000 shows and the program names the chip.</source>
        <translation>出现 0e8d:2000，程序显示芯片型号。</translation>
    </message>
    <message>
        <source>It worked: the preloader answers.</source>
        <translation>成功：preloader 已应答。</translation>
    </message>
    <message>
        <source>0e8d:0003 shows and stays.</source>
        <translation>0e8d:0003 出现并保持。</translation>
    </message>
    <message>
        <source>It worked: the boot ROM answers. A protected phone then wants its maker&apos;s authorisation.</source>
        <translation>成功：Boot ROM 已应答。受保护的手机接下来会要求厂商授权。</translation>
    </message>
    <message>
        <source>0e8d:2000 shows for a few seconds again and again.</source>
        <translation>0e8d:2000 反复出现，每次持续几秒。</translation>
    </message>
    <message>
        <source>The phone starts over and over, or the computer opens it too late: the program catches the next round.</source>
        <translation>手机不断重启，或电脑打开端口太晚：程序会在下一轮接上。</translation>
    </message>
    <message>
        <source>0e8d:2007, or the ids of a running phone.</source>
        <translation>出现 0e8d:2007，或手机开机状态的 id。</translation>
    </message>
    <message>
        <source>The phone is on or in a test mode; switch it off first.</source>
        <translation>手机处于开机状态或测试模式；请先关机。</translation>
    </message>
    <message>
        <source>Nothing shows at all.</source>
        <translation>什么也没有出现。</translation>
    </message>
    <message>
        <source>The battery is empty or the cable only charges: charge for half an hour, then try another cable.</source>
        <translation>电池没电，或数据线只能充电：充电半小时，然后换一根数据线。</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the module.</source>
        <translation>先启动任务，让程序等待模块。</translation>
    </message>
    <message>
        <source>Take the power off the module.</source>
        <translation>断开模块的电源。</translation>
    </message>
    <message>
        <source>Connect the boot pin of the module as its data sheet tells, then give it power.</source>
        <translation>按数据手册连接模块的 boot 引脚，然后通电。</translation>
    </message>
    <message>
        <source>Take the connection away when the program names the module.</source>
        <translation>程序识别出模块后断开该连接。</translation>
    </message>
    <message>
        <source>1782:4d00 stays and the program names the chip.</source>
        <translation>1782:4d00 保持不变，程序显示芯片型号。</translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation>成功。</translation>
    </message>
    <message>
        <source>Other ids show after a second.</source>
        <translation>一秒后出现其他 id。</translation>
    </message>
    <message>
        <source>The module started its own firmware: the pin was not connected when the power came.</source>
        <translation>模块启动了自己的固件：通电时引脚没有接好。</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the phone.</source>
        <translation>先启动任务，让程序等待手机。</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds; without one, unplug the phone.</source>
        <translation>取下电池十秒；没有可取下的电池时，拔下手机。</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable or put the battery in.</source>
        <translation>按住按键，然后再插入数据线或装上电池。</translation>
    </message>
    <message>
        <source>Go on holding until the program names the phone.</source>
        <translation>一直按住，直到程序识别出手机。</translation>
    </message>
    <message>
        <source>Try the next key of the list one at a time; some models use 0 or 9.</source>
        <translation>逐个尝试列表中的下一个键；有些型号用 0 或 9。</translation>
    </message>
    <message>
        <source>The screen stays dark and the program names the phone.</source>
        <translation>屏幕保持黑屏，程序识别出手机。</translation>
    </message>
    <message>
        <source>1782:4d00 shows for a moment, then a charging picture appears.</source>
        <translation>1782:4d00 出现片刻，随后显示充电画面。</translation>
    </message>
    <message>
        <source>Another key is the one, or it was pressed too late.</source>
        <translation>按错了键，或按得太晚。</translation>
    </message>
    <message>
        <source>Nothing shows without the battery.</source>
        <translation>不装电池时什么也没有出现。</translation>
    </message>
    <message>
        <source>Some models take power from the battery alone: hold the key while you put it in.</source>
        <translation>有些型号只靠电池供电：按住按键的同时装上电池。</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off completely; take the battery out for ten seconds where that is possible.</source>
        <translation>拔下手机并彻底关机；如能取下电池，请取下十秒。</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable.</source>
        <translation>按住按键，然后再插入数据线。</translation>
    </message>
    <message>
        <source>Go on holding for ten to fifteen seconds, or until the program names the phone.</source>
        <translation>继续按住十到十五秒，或直到程序识别出手机。</translation>
    </message>
    <message>
        <source>When the phone goes another way, unplug it, wait five seconds and try the next key of the list.</source>
        <translation>如果手机出现其他反应，拔线，等五秒，再试列表中的下一个键。</translation>
    </message>
    <message>
        <source>The screen stays black and the program names the phone.</source>
        <translation>屏幕保持黑屏，程序识别出手机。</translation>
    </message>
    <message>
        <source>1782:4d00 shows for less than two seconds, then a charging picture appears.</source>
        <translation>1782:4d00 出现不到两秒，随后显示充电画面。</translation>
    </message>
    <message>
        <source>The key was not held, was held too late, or is the wrong one.</source>
        <translation>没有按住按键、按得太晚，或按错了键。</translation>
    </message>
    <message>
        <source>1782:4d03 or another id of the same maker shows.</source>
        <translation>出现 1782:4d03 或同一厂商的其他 id。</translation>
    </message>
    <message>
        <source>The phone started in a test mode; switch it off and begin again.</source>
        <translation>手机进入了测试模式；请关机后重新开始。</translation>
    </message>
    <message>
        <source>The phone is not off, or the cable only charges: hold Power for ten seconds, then try another cable.</source>
        <translation>手机没有关机，或数据线只能充电：按住电源键十秒，然后换一根数据线。</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Usage: flashwright [PACKET]
       flashwright --practice [PROFILE]

  PACKET              firmware to load: a .pac file, an archive with one, or its unpacked folder
  --practice PROFILE  plug in a virtual phone and load its practice firmware
  --new-window        open a window of its own, even where one is open
  --version           print the version
  --help              print this text
</source>
        <translation>用法：flashwright [PACKET]
       flashwright --practice [PROFILE]

  PACKET              要载入的固件：.pac 文件、含有它的压缩包或解包后的文件夹
  --practice PROFILE  接入一部虚拟手机并载入其练习固件
  --new-window        打开一个单独的窗口，即使已有窗口打开
  --version           打印版本
  --help              打印本说明
</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>not selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>calibration and identity data stay as they are</source>
        <translation>校准和身份数据保持原样</translation>
    </message>
    <message>
        <source>for another kind of storage</source>
        <translation>适用于其他存储类型</translation>
    </message>
    <message>
        <source>has no image</source>
        <translation>没有镜像</translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation>按要求跳过</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>No answer for %1 s. Leave the cable alone; some storage needs its time.</source>
        <translation>已有 %1 秒没有应答。不要动数据线；有些存储需要较长时间。</translation>
    </message>
    <message>
        <source>Everything of %1 was sent. The phone checks and stores it; that can take a minute.</source>
        <translation>%1 已全部发送。手机正在检查并存储，可能需要一分钟。</translation>
    </message>
    <message>
        <source>The loader did not get the phone&apos;s memory going. Unplug the phone, hold its power key for twenty seconds, and plug it in again as before; it is tried once more.</source>
        <translation>加载程序未能启动手机的内存。请拔下手机，按住电源键二十秒，再按之前的方法插入；将再试一次。</translation>
    </message>
    <message>
        <source>%1 is done again (%2).</source>
        <translation>正在重做 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 is sent again in blocks of %2 (%3).</source>
        <translation>正在以 %2 的块重新发送 %1（%3）。</translation>
    </message>
    <message>
        <source>It goes on after %1 s.</source>
        <translation>%1 秒后继续。</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s, then the phone went on to %3: hold the key before plugging in, and keep holding it.</source>
        <translation>下载模式（%1）持续了 %2 秒，随后手机转入 %3：请先按住按键再插线，并一直按住。</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s and went away again.</source>
        <translation>下载模式（%1）持续了 %2 秒后消失。</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>It is made for exactly this chip and version.</source>
        <translation>它正好适用于此芯片和版本。</translation>
    </message>
    <message>
        <source>It is the newest one that is not newer than the chip.</source>
        <translation>它是不高于芯片版本的最新一个。</translation>
    </message>
    <message>
        <source>It is the only loader in its file.</source>
        <translation>它是文件中唯一的加载程序。</translation>
    </message>
    <message>
        <source>It is for {found}, and the phone has {wanted}.</source>
        <translation>它适用于 {found}，而手机是 {wanted}。</translation>
    </message>
    <message>
        <source>It is for another chip.</source>
        <translation>它适用于其他芯片。</translation>
    </message>
    <message>
        <source>It is for a newer version of this chip.</source>
        <translation>它适用于此芯片的更新版本。</translation>
    </message>
    <message>
        <source>It speaks another protocol than this chip needs.</source>
        <translation>它使用的协议不是此芯片所需的。</translation>
    </message>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>无法读取：{detail}。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>Its two stages do not belong together.</source>
        <translation>它的两个阶段不配套。</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount of data like &quot;1.5 MiB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Save a copy</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Write the partition table</source>
        <translation>写入分区表</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Put back the copy</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Test the memory</source>
        <translation>测试内存</translation>
    </message>
</context>
<context>
    <name>PackageMatch</name>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>The firmware does not say which chip it is for.</source>
        <translation>固件没有说明适用于哪种芯片。</translation>
    </message>
    <message>
        <source>The phone did not tell its chip.</source>
        <translation>手机没有报告其芯片。</translation>
    </message>
    <message>
        <source>Both are for %1.</source>
        <translation>两者都用于 %1。</translation>
    </message>
    <message>
        <source>The firmware is for %1, the phone has %2.</source>
        <translation>固件用于 %1，而手机是 %2。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>The firmware does not say which kind of storage it is for.</source>
        <translation>固件没有说明适用于哪种存储。</translation>
    </message>
    <message>
        <source>The phone did not tell its kind of storage.</source>
        <translation>手机没有报告其存储类型。</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>分区表</translation>
    </message>
    <message>
        <source>The firmware brings no partition table.</source>
        <translation>固件不带分区表。</translation>
    </message>
    <message>
        <source>The phone did not tell its partition table.</source>
        <translation>手机没有报告其分区表。</translation>
    </message>
    <message>
        <source>Both have the same partitions.</source>
        <translation>两者的分区相同。</translation>
    </message>
    <message>
        <source>They differ, first at %1. Firmware Upgrade brings the new table along.</source>
        <translation>两者不同，第一处在 %1。“固件升级”会一并写入新分区表。</translation>
    </message>
    <message>
        <source>They differ. Firmware Upgrade brings the new table along.</source>
        <translation>两者不同。“固件升级”会一并写入新分区表。</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>两者无法比较。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>主板</translation>
    </message>
    <message>
        <source>The firmware does not say which model&apos;s board it is for.</source>
        <translation>固件没有说明适用于哪个型号的主板。</translation>
    </message>
    <message>
        <source>The phone did not tell its board.</source>
        <translation>手机没有报告其主板。</translation>
    </message>
    <message>
        <source>No firmware is loaded to compare with.</source>
        <translation>没有载入固件，无法比较。</translation>
    </message>
    <message>
        <source>The loaded firmware does not fit this phone as it is.</source>
        <translation>载入的固件不适合这部手机的现状。</translation>
    </message>
    <message>
        <source>The loaded firmware fits, as far as both tell.</source>
        <translation>就双方报告的信息而言，载入的固件适合。</translation>
    </message>
    <message>
        <source>Whether the loaded firmware fits cannot be told.</source>
        <translation>无法判断载入的固件是否适合。</translation>
    </message>
</context>
<context>
    <name>Partition</name>
    <message>
        <source>Starts the phone</source>
        <translation>启动程序</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Identity of the unit</source>
        <translation>本机身份</translation>
    </message>
    <message>
        <source>Calibration of the unit</source>
        <translation>本机校准</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>射频</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>用户数据</translation>
    </message>
    <message>
        <source>Notes and short-term store</source>
        <translation>便条与临时存放</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>分区表</translation>
    </message>
    <message>
        <source>Records of the phone</source>
        <translation>手机的记录</translation>
    </message>
    <message>
        <source>Reserved by the maker</source>
        <translation>厂商保留</translation>
    </message>
    <message>
        <source>Yes: the phone makes it again by itself.</source>
        <translation>可以：手机会自行重新生成。</translation>
    </message>
    <message>
        <source>Yes: a firmware for this model brings it back.</source>
        <translation>可以：该型号的固件能恢复它。</translation>
    </message>
    <message>
        <source>No: only a backup of this very phone brings it back.</source>
        <translation>不可以：只有这部手机自己的备份能恢复它。</translation>
    </message>
    <message>
        <source>Only with its owner&apos;s consent: nothing brings it back but copies made before.</source>
        <translation>须经机主同意：除以前的备份外没有什么能恢复它。</translation>
    </message>
    <message>
        <source>User area</source>
        <translation>用户区</translation>
    </message>
    <message>
        <source>Boot region %1</source>
        <extracomment>%1 = 1 or 2: a small part of the storage that holds what starts the phone</extracomment>
        <translation>启动区 %1</translation>
    </message>
    <message>
        <source>Sealed memory (RPMB)</source>
        <translation>密封存储（RPMB）</translation>
    </message>
    <message>
        <source>Extra region %1</source>
        <extracomment>%1 = 1 to 4: an extra part of an eMMC storage</extracomment>
        <translation>附加区 %1</translation>
    </message>
    <message>
        <source>UFS unit %1</source>
        <extracomment>%1 = number of the logical unit of a UFS storage</extracomment>
        <translation>UFS 单元 %1</translation>
    </message>
</context>
<context>
    <name>PartitionGuide</name>
    <message>
        <source>First boot loader</source>
        <translation>第一级 Bootloader</translation>
    </message>
    <message>
        <source>The first program that the chip runs from its storage. It starts the memory and then the next loader.</source>
        <translation>芯片从存储中运行的第一个程序。它启动内存，然后启动下一级加载程序。</translation>
    </message>
    <message>
        <source>The phone stays dark, but its chip still answers on USB: a download brings it back.</source>
        <translation>手机不亮屏，但芯片仍会在 USB 上应答：重新下载即可救回。</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>Bootloader</translation>
    </message>
    <message>
        <source>Starts the screen, the charging picture and the Android system; also shows fastboot.</source>
        <translation>启动屏幕、充电画面和 Android 系统；也提供 fastboot。</translation>
    </message>
    <message>
        <source>The phone does not get past a dark or frozen screen until it is written again.</source>
        <translation>手机停在黑屏或定格画面，直到重新写入。</translation>
    </message>
    <message>
        <source>Notes of the boot loader</source>
        <translation>Bootloader 的便条</translation>
    </message>
    <message>
        <source>A few values that the boot loader keeps, such as why the last start failed.</source>
        <translation>Bootloader 保存的几个值，例如上次为什么没能启动。</translation>
    </message>
    <message>
        <source>The phone writes it again by itself.</source>
        <translation>手机会自行重新写入。</translation>
    </message>
    <message>
        <source>Secure monitor</source>
        <translation>安全监控程序</translation>
    </message>
    <message>
        <source>Small program below Android that switches between the normal and the protected side of the chip.</source>
        <translation>Android 之下的小程序，在芯片的普通侧与受保护侧之间切换。</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again.</source>
        <translation>手机无法开机，直到重新写入。</translation>
    </message>
    <message>
        <source>Protected system</source>
        <translation>受保护系统</translation>
    </message>
    <message>
        <source>The protected system beside Android, which guards fingerprints, keys and paid content.</source>
        <translation>与 Android 并存的受保护系统，保管指纹、密钥和付费内容。</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again; a version that does not match the boot loader stops it, too.</source>
        <translation>手机无法开机，直到重新写入；版本与 Bootloader 不符也会让它停住。</translation>
    </message>
    <message>
        <source>Settings of the protected system</source>
        <translation>受保护系统的设置</translation>
    </message>
    <message>
        <source>Says how the protected system divides the memory.</source>
        <translation>说明受保护系统如何划分内存。</translation>
    </message>
    <message>
        <source>Parts of the protected system</source>
        <translation>受保护系统的组成部分</translation>
    </message>
    <message>
        <source>Programs and keys that the protected system loads: for paid content, payment or the fingerprint reader.</source>
        <translation>受保护系统载入的程序和密钥：用于付费内容、支付或指纹识别。</translation>
    </message>
    <message>
        <source>Fingerprint, payment or paid films may fail; Android itself starts. Where the area holds keys of this unit, only its own backup has them.</source>
        <translation>指纹、支付或付费影片可能失效；Android 本身能启动。若该区域含有本机密钥，只有本机自己的备份里才有。</translation>
    </message>
    <message>
        <source>Android kernel</source>
        <translation>Android 内核</translation>
    </message>
    <message>
        <source>The kernel of Android, the lowest layer of the running system.</source>
        <translation>Android 的内核，运行中系统的最底层。</translation>
    </message>
    <message>
        <source>The phone stops at the logo or starts over and over until it is written again.</source>
        <translation>手机停在开机画面或反复重启，直到重新写入。</translation>
    </message>
    <message>
        <source>First files of Android</source>
        <translation>Android 的最初文件</translation>
    </message>
    <message>
        <source>The files and drivers that the kernel needs before it can read the large partitions.</source>
        <translation>内核在读取大分区之前所需的文件和驱动。</translation>
    </message>
    <message>
        <source>Description of the hardware</source>
        <translation>硬件描述</translation>
    </message>
    <message>
        <source>Tells the kernel which screen, keys and sensors this model has.</source>
        <translation>告诉内核该型号有什么屏幕、按键和传感器。</translation>
    </message>
    <message>
        <source>The phone does not start, or its screen or touch stays dead, until the right one is written.</source>
        <translation>手机无法开机，或屏幕、触摸失灵，直到写入正确的文件。</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>The small system for factory reset and for updates from a file.</source>
        <translation>用于恢复出厂设置和从文件升级的小系统。</translation>
    </message>
    <message>
        <source>The phone starts as before, but reset by key and updates fail until it is written again.</source>
        <translation>手机照常开机，但按键恢复出厂和升级会失败，直到重新写入。</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>开机画面</translation>
    </message>
    <message>
        <source>The picture that shows while the phone starts, and often the charging pictures.</source>
        <translation>开机时显示的图片，通常也包括充电画面。</translation>
    </message>
    <message>
        <source>The screen stays black or shows stripes at the start; everything else works.</source>
        <translation>开机时黑屏或花屏，其他一切正常。</translation>
    </message>
    <message>
        <source>Identity and radio calibration</source>
        <translation>身份与射频校准</translation>
    </message>
    <message>
        <source>IMEI, network addresses and the radio calibration of exactly this unit, measured in the factory.</source>
        <translation>本机的 IMEI、网络地址和射频校准，在工厂测得。</translation>
    </message>
    <message>
        <source>No IMEI, no network, weak Wi-Fi and Bluetooth. No firmware has it: only this phone&apos;s own backup.</source>
        <translation>没有 IMEI、没有信号，Wi-Fi 和蓝牙弱。任何固件里都没有：只有这部手机自己的备份有。</translation>
    </message>
    <message>
        <source>Working copy of the calibration</source>
        <translation>校准数据的工作副本</translation>
    </message>
    <message>
        <source>What the modem works with: made from the identity area and changed by the phone as it goes.</source>
        <translation>调制解调器运行时使用的数据：由身份区生成，手机随时改写。</translation>
    </message>
    <message>
        <source>Mostly made again from the identity area at the next start; where that is damaged as well, the network is lost.</source>
        <translation>多半在下次开机时由身份区重新生成；若身份区也损坏，网络就丢失了。</translation>
    </message>
    <message>
        <source>Production record</source>
        <translation>生产记录</translation>
    </message>
    <message>
        <source>Serial number, test results and other notes of the factory on this unit.</source>
        <translation>工厂对本机的序列号、测试结果等记录。</translation>
    </message>
    <message>
        <source>Serial number and some calibration are gone; only this phone&apos;s own backup brings them back.</source>
        <translation>序列号和部分校准会丢失；只有这部手机自己的备份能恢复。</translation>
    </message>
    <message>
        <source>SIM lock</source>
        <translation>SIM 锁</translation>
    </message>
    <message>
        <source>Whether the phone takes only one network&apos;s SIM cards, sealed for this unit; kept twice.</source>
        <translation>手机是否只认某一运营商的 SIM 卡，为本机密封；存有两份。</translation>
    </message>
    <message>
        <source>The phone may ask for an unlock code or find no network; only its own backup brings it back.</source>
        <translation>手机可能要求解锁码或找不到网络；只有它自己的备份能恢复。</translation>
    </message>
    <message>
        <source>IMEI and the radio calibration of exactly this unit, measured in the factory; kept twice.</source>
        <translation>本机的 IMEI 和射频校准，在工厂测得；存有两份。</translation>
    </message>
    <message>
        <source>No IMEI and no network. A firmware brings only the values that all units share: only this phone&apos;s own backup has the rest.</source>
        <translation>没有 IMEI，没有信号。固件只带各机通用的值：其余的只有这部手机自己的备份有。</translation>
    </message>
    <message>
        <source>What the modem works with while it runs, made from the calibration.</source>
        <translation>调制解调器运行时使用的数据，由校准生成。</translation>
    </message>
    <message>
        <source>The modem makes it again at the next start.</source>
        <translation>调制解调器会在下次开机时重新生成。</translation>
    </message>
    <message>
        <source>Model settings of the modem</source>
        <translation>调制解调器的机型设置</translation>
    </message>
    <message>
        <source>What the modem&apos;s settings of this model and network differ in.</source>
        <translation>该机型和网络的调制解调器设置的差异部分。</translation>
    </message>
    <message>
        <source>Networks or features of the operator may be missing until it is written again.</source>
        <translation>运营商的网络或功能可能缺失，直到重新写入。</translation>
    </message>
    <message>
        <source>Serial number, addresses of Wi-Fi and Bluetooth, sensor calibration and factory notes of this unit.</source>
        <translation>本机的序列号、Wi-Fi 与蓝牙地址、传感器校准和工厂记录。</translation>
    </message>
    <message>
        <source>Serial number and addresses are gone or all alike; only this phone&apos;s own backup brings them back.</source>
        <translation>序列号和地址会丢失或变得千篇一律；只有这部手机自己的备份能恢复。</translation>
    </message>
    <message>
        <source>Test record of the factory</source>
        <translation>工厂测试记录</translation>
    </message>
    <message>
        <source>Which tests this unit passed in the factory, with its serial numbers.</source>
        <translation>本机在工厂通过了哪些测试，以及它的序列号。</translation>
    </message>
    <message>
        <source>Calibration menus report missing tests and the serial number can be gone; only this phone&apos;s own backup brings it back.</source>
        <translation>校准菜单会报告缺少测试，序列号可能丢失；只有这部手机自己的备份能恢复。</translation>
    </message>
    <message>
        <source>Calibration and SIM lock</source>
        <translation>校准与 SIM 锁</translation>
    </message>
    <message>
        <source>Radio calibration or SIM lock of exactly this unit.</source>
        <translation>本机的射频校准或 SIM 锁。</translation>
    </message>
    <message>
        <source>No network, or an unlock code is asked for; only this phone&apos;s own backup brings it back.</source>
        <translation>没有信号，或要求解锁码；只有这部手机自己的备份能恢复。</translation>
    </message>
    <message>
        <source>Sensor calibration</source>
        <translation>传感器校准</translation>
    </message>
    <message>
        <source>Calibration of sensors, and keys of this unit, that survive a factory reset.</source>
        <translation>恢复出厂设置后仍保留的传感器校准和本机密钥。</translation>
    </message>
    <message>
        <source>Sensors, fingerprint or paid content may stop working; only this phone&apos;s own backup brings it back.</source>
        <translation>传感器、指纹或付费内容可能失效；只有这部手机自己的备份能恢复。</translation>
    </message>
    <message>
        <source>Maker&apos;s record of the unit</source>
        <translation>厂商对本机的记录</translation>
    </message>
    <message>
        <source>Model, region, colour or lock state of this unit, as the phone&apos;s maker keeps them.</source>
        <translation>厂商保存的本机型号、地区、颜色或锁定状态。</translation>
    </message>
    <message>
        <source>Model or region may be shown wrong and updates refused; no firmware brings the unit&apos;s own values back.</source>
        <translation>型号或地区可能显示错误，升级被拒绝；任何固件都不能恢复本机自己的值。</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>调制解调器</translation>
    </message>
    <message>
        <source>The program of the modem, which does calls, text messages and mobile data.</source>
        <translation>调制解调器的程序，负责通话、短信和移动数据。</translation>
    </message>
    <message>
        <source>No network and often no IMEI on display until it is written again; the identity itself is elsewhere.</source>
        <translation>没有信号，常常也不显示 IMEI，直到重新写入；身份数据本身在别处。</translation>
    </message>
    <message>
        <source>Signal processors</source>
        <translation>信号处理器</translation>
    </message>
    <message>
        <source>Programs of the processors that do the radio and the sound of calls.</source>
        <translation>处理射频和通话声音的处理器程序。</translation>
    </message>
    <message>
        <source>No network, or no sound in calls, until they are written again.</source>
        <translation>没有信号，或通话没有声音，直到重新写入。</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth</source>
        <translation>Wi-Fi 与蓝牙</translation>
    </message>
    <message>
        <source>The program of the part that does Wi-Fi, Bluetooth and radio.</source>
        <translation>负责 Wi-Fi、蓝牙和收音机的部件的程序。</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth cannot be switched on until it is written again.</source>
        <translation>Wi-Fi 和蓝牙打不开，直到重新写入。</translation>
    </message>
    <message>
        <source>Satellite navigation</source>
        <translation>卫星导航</translation>
    </message>
    <message>
        <source>The program of the receiver that finds the position.</source>
        <translation>定位接收器的程序。</translation>
    </message>
    <message>
        <source>The phone does not find its position until it is written again.</source>
        <translation>手机无法定位，直到重新写入。</translation>
    </message>
    <message>
        <source>Power control</source>
        <translation>电源控制</translation>
    </message>
    <message>
        <source>The program of the small processor that puts the chip to sleep and wakes it.</source>
        <translation>让芯片休眠和唤醒的小处理器的程序。</translation>
    </message>
    <message>
        <source>The phone does not start, or its battery empties fast, until it is written again.</source>
        <translation>手机无法开机，或耗电很快，直到重新写入。</translation>
    </message>
    <message>
        <source>Helper processors</source>
        <translation>辅助处理器</translation>
    </message>
    <message>
        <source>Programs of small processors for sensors, sound and the like.</source>
        <translation>用于传感器、声音等的小处理器的程序。</translation>
    </message>
    <message>
        <source>Sensors or sound fail, and some phones do not start, until it is written again.</source>
        <translation>传感器或声音失效，有些手机无法开机，直到重新写入。</translation>
    </message>
    <message>
        <source>Camera processors</source>
        <translation>相机处理器</translation>
    </message>
    <message>
        <source>Programs of the processors for pictures and recognition.</source>
        <translation>用于图像和识别的处理器的程序。</translation>
    </message>
    <message>
        <source>The camera or its effects fail until it is written again.</source>
        <translation>相机或其效果失效，直到重新写入。</translation>
    </message>
    <message>
        <source>Seals of the images</source>
        <translation>镜像封印</translation>
    </message>
    <message>
        <source>Holds the check sums and signatures by which the phone proves its other partitions before it starts them.</source>
        <translation>保存校验和与签名，手机在启动其他分区之前用它来验证。</translation>
    </message>
    <message>
        <source>A locked phone refuses to start when it does not match the images: write it together with them.</source>
        <translation>与镜像不符时，锁定的手机拒绝开机：请与镜像一起写入。</translation>
    </message>
    <message>
        <source>Lock state</source>
        <translation>锁定状态</translation>
    </message>
    <message>
        <source>Says whether the boot loader is locked, sealed for this one unit.</source>
        <translation>说明 Bootloader 是否锁定，为本机密封。</translation>
    </message>
    <message>
        <source>The phone may refuse to start or ask to be unlocked anew; another unit&apos;s copy does not fit.</source>
        <translation>手机可能拒绝开机或要求重新解锁；别的手机的副本不适用。</translation>
    </message>
    <message>
        <source>Security settings</source>
        <translation>安全设置</translation>
    </message>
    <message>
        <source>Reserved for the security of the platform; empty on many phones.</source>
        <translation>为平台安全保留；许多手机上是空的。</translation>
    </message>
    <message>
        <source>Mostly nothing; on phones that use it, protected images are refused.</source>
        <translation>多半没有影响；使用它的手机会拒绝受保护的镜像。</translation>
    </message>
    <message>
        <source>Keys for checking images</source>
        <translation>校验镜像的密钥</translation>
    </message>
    <message>
        <source>Keys by which older phones checked the images that they start.</source>
        <translation>旧款手机用来校验所启动镜像的密钥。</translation>
    </message>
    <message>
        <source>A phone that uses it refuses its own images until it is written again.</source>
        <translation>使用它的手机会拒绝自己的镜像，直到重新写入。</translation>
    </message>
    <message>
        <source>Fuse settings</source>
        <translation>熔丝设置</translation>
    </message>
    <message>
        <source>Values for the fuses of the chip. A fuse that was blown can never be set back.</source>
        <translation>芯片熔丝的值。熔断的熔丝永远无法复原。</translation>
    </message>
    <message>
        <source>Nothing when it is left alone; the wrong file can lock the phone for ever.</source>
        <translation>不动它就没事；写错文件可能把手机永久锁死。</translation>
    </message>
    <message>
        <source>Values written once</source>
        <translation>只写一次的值</translation>
    </message>
    <message>
        <source>A place for values that the maker writes a single time.</source>
        <translation>厂商只写入一次的值的存放处。</translation>
    </message>
    <message>
        <source>Leave it alone: nothing in a firmware brings the values back.</source>
        <translation>不要动它：固件里没有什么能恢复这些值。</translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation>防盗保护</translation>
    </message>
    <message>
        <source>Remembers which account the phone belongs to after a reset, and whether unlocking is allowed.</source>
        <translation>记住恢复出厂后手机属于哪个账号，以及是否允许解锁。</translation>
    </message>
    <message>
        <source>The phone makes it anew. Emptying it does not replace the owner&apos;s account: the phone may ask for it.</source>
        <translation>手机会重新生成。清空它并不能取代机主的账号：手机可能会要求该账号。</translation>
    </message>
    <message>
        <source>Sealed memory</source>
        <translation>密封存储</translation>
    </message>
    <message>
        <source>Counters and keys that only the protected system can read.</source>
        <translation>只有受保护系统能读取的计数器和密钥。</translation>
    </message>
    <message>
        <source>Fingerprints, screen lock and paid content may stop working; nothing in a firmware brings it back.</source>
        <translation>指纹、锁屏和付费内容可能失效；固件里没有什么能恢复它。</translation>
    </message>
    <message>
        <source>Note for the next start</source>
        <translation>给下次启动的便条</translation>
    </message>
    <message>
        <source>A note that tells the boot loader to start the recovery, or which slot comes next.</source>
        <translation>告诉 Bootloader 进入 Recovery 或下次用哪个槽位的便条。</translation>
    </message>
    <message>
        <source>The phone starts normally. An old note can send it to the recovery again and again: emptying it helps.</source>
        <translation>手机正常开机。旧便条可能让它反复进入 Recovery：清空即可。</translation>
    </message>
    <message>
        <source>Table of the partitions</source>
        <translation>分区的表</translation>
    </message>
    <message>
        <source>Says where each partition begins and ends.</source>
        <translation>说明每个分区从哪里开始、到哪里结束。</translation>
    </message>
    <message>
        <source>The phone finds nothing of its software until the table is written again; the areas themselves stay.</source>
        <translation>手机找不到任何软件，直到重新写入该表；各区域本身还在。</translation>
    </message>
    <message>
        <source>Notes of the download</source>
        <translation>下载记录</translation>
    </message>
    <message>
        <source>What tool and which version were used for the last download.</source>
        <translation>上次下载用的是什么工具、哪个版本。</translation>
    </message>
    <message>
        <source>Nothing that the phone needs.</source>
        <translation>没有手机需要的东西。</translation>
    </message>
    <message>
        <source>Crash records</source>
        <translation>崩溃记录</translation>
    </message>
    <message>
        <source>What the phone notes when it crashes, for its maker.</source>
        <translation>手机崩溃时为厂商记下的内容。</translation>
    </message>
    <message>
        <source>Nothing that the phone needs: it begins a new one.</source>
        <translation>没有手机需要的东西：手机会重新开始记录。</translation>
    </message>
    <message>
        <source>Room for updates</source>
        <translation>升级用空间</translation>
    </message>
    <message>
        <source>A place in which the phone keeps a copy or a half-done update.</source>
        <translation>手机存放副本或进行到一半的升级的地方。</translation>
    </message>
    <message>
        <source>A running update is lost; otherwise nothing.</source>
        <translation>正在进行的升级会丢失，此外没有影响。</translation>
    </message>
    <message>
        <source>Maker&apos;s reserve</source>
        <translation>厂商预留</translation>
    </message>
    <message>
        <source>A place that the phone&apos;s maker keeps for itself.</source>
        <translation>手机厂商留给自己用的地方。</translation>
    </message>
    <message>
        <source>Hard to tell: leave it alone unless a firmware writes it.</source>
        <translation>难以判断：除非固件要写它，否则不要动。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Android with its apps and the drivers of this model, several parts in one.</source>
        <translation>Android 及其应用和该型号的驱动，多个部分合在一起。</translation>
    </message>
    <message>
        <source>The phone stops at the logo until it is written again. Data of the user is elsewhere.</source>
        <translation>手机停在开机画面，直到重新写入。用户数据在别处。</translation>
    </message>
    <message>
        <source>Android with the apps that came with the phone.</source>
        <translation>Android 和手机自带的应用。</translation>
    </message>
    <message>
        <source>Drivers of the model</source>
        <translation>机型驱动</translation>
    </message>
    <message>
        <source>Drivers and settings that the maker adds to Android for this model.</source>
        <translation>厂商为该型号加到 Android 里的驱动和设置。</translation>
    </message>
    <message>
        <source>The phone stops at the logo, or camera, sound and the like fail, until it is written again.</source>
        <translation>手机停在开机画面，或相机、声音等失效，直到重新写入。</translation>
    </message>
    <message>
        <source>Maker&apos;s additions</source>
        <translation>厂商附加内容</translation>
    </message>
    <message>
        <source>Apps, pictures and settings that the maker or a network adds.</source>
        <translation>厂商或运营商添加的应用、图片和设置。</translation>
    </message>
    <message>
        <source>Some apps or settings are missing; on some models the phone does not start until it is written again.</source>
        <translation>部分应用或设置缺失；有些型号无法开机，直到重新写入。</translation>
    </message>
    <message>
        <source>A place in which the phone&apos;s maker keeps files of its own, some of them of this unit.</source>
        <translation>手机厂商存放自己文件的地方，其中有些属于本机。</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>用户数据</translation>
    </message>
    <message>
        <source>Photos, messages, apps and settings of the phone&apos;s owner, locked with keys of this phone.</source>
        <translation>机主的照片、信息、应用和设置，用本机密钥锁住。</translation>
    </message>
    <message>
        <source>Everything that was not copied elsewhere is gone for good. The phone starts like new.</source>
        <translation>没有另外备份的一切都将永远丢失。手机像新的一样开机。</translation>
    </message>
    <message>
        <source>Keys to the data of the user</source>
        <translation>用户数据的密钥</translation>
    </message>
    <message>
        <source>Keys with which the data of the user is locked, and notes on updates.</source>
        <translation>锁住用户数据的密钥，以及升级的便条。</translation>
    </message>
    <message>
        <source>Without it the data of the user cannot be read any more and has to be erased.</source>
        <translation>没有它，用户数据再也读不出来，只能擦除。</translation>
    </message>
    <message>
        <source>Short-term store</source>
        <translation>临时存放</translation>
    </message>
    <message>
        <source>Files of updates and of the recovery that are not needed for long.</source>
        <translation>升级和 Recovery 暂时需要的文件。</translation>
    </message>
    <message>
        <source>The phone makes it anew.</source>
        <translation>手机会重新生成。</translation>
    </message>
</context>
<context>
    <name>PartitionWords</name>
    <message>
        <source>It is written anew.</source>
        <translation>重新写入。</translation>
    </message>
    <message>
        <source>%1 is written to it (%2).</source>
        <translation>写入 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 is written to it.</source>
        <translation>写入 %1。</translation>
    </message>
    <message>
        <source>A copy is saved on this computer first.</source>
        <translation>先在这台电脑上保存副本。</translation>
    </message>
    <message>
        <source>It is read into a file.</source>
        <translation>读入文件。</translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation>被擦除。</translation>
    </message>
    <message>
        <source>The saved copy is put back.</source>
        <translation>恢复已保存的备份。</translation>
    </message>
    <message>
        <source>It is read back and compared.</source>
        <translation>回读并比对。</translation>
    </message>
    <message>
        <source>It stays as it is: identity and calibration of the phone are kept.</source>
        <translation>保持原样：手机的身份和校准数据得以保留。</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>保持原样。</translation>
    </message>
    <message>
        <source>The job ended in the middle of it: it must be written again.</source>
        <translation>任务在写它时中断：必须重新写入。</translation>
    </message>
    <message>
        <source>Work on it is going on now.</source>
        <translation>正在处理。</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>It waits for your answer.</source>
        <translation>正在等您回答。</translation>
    </message>
    <message>
        <source>It stops after this step. Leave the cable in.</source>
        <translation>这一步之后停止。请不要拔线。</translation>
    </message>
    <message>
        <source>Looking for the cause.</source>
        <translation>正在查找原因。</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>请勿拔下手机。</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>请不要拔线。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time such as 12 s or 2 min</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>The phone does not start now. A complete download brings it back.</source>
        <translation>手机现在无法开机。完整下载一次即可救回。</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>已由您停止。</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>Next phone</source>
        <translation>下一部手机</translation>
    </message>
    <message>
        <source>Plug in a switched-off phone.</source>
        <translation>请接入已关机的手机。</translation>
    </message>
</context>
<context>
    <name>PhoneFactWords</name>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>主板</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>What answered</source>
        <translation>应答者</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>In good health.</source>
        <translation>状况良好。</translation>
    </message>
    <message>
        <source>Worn: most of its life is used up. Save the data soon and expect failures.</source>
        <translation>已磨损：寿命大部分已用完。请尽快保存数据，并预料会出故障。</translation>
    </message>
    <message>
        <source>At the end of its life: it may lose what is written, so no job is started. The storage has to be replaced.</source>
        <translation>寿命已尽：写入的内容可能丢失，因此不会开始任务。必须更换存储。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Memory (RAM)</source>
        <translation>内存（RAM）</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>磨损</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Write only the maker&apos;s own firmware, and all of its boot chain together.</source>
        <translation>只写入厂商自己的固件，且启动链要整体写入。</translation>
    </message>
    <message>
        <source>A job needs the maker&apos;s authentication file.</source>
        <translation>任务需要厂商的认证文件。</translation>
    </message>
    <message>
        <source>A job needs the loader that came with this model&apos;s firmware.</source>
        <translation>任务需要该型号固件附带的加载程序。</translation>
    </message>
    <message>
        <source>Any loader for this chip will do.</source>
        <translation>任何适用于该芯片的加载程序均可。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Fuses</source>
        <translation>熔丝</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 = what a fuse of the phone means, %2 = what that means for a job; both whole sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Its loader wants the maker&apos;s authorisation.</source>
        <translation>其加载程序要求厂商授权。</translation>
    </message>
    <message>
        <source>Nothing that would keep a job from its storage.</source>
        <translation>没有什么会阻止任务访问其存储。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>%1 V: too empty to write. Charge it for half an hour first.</source>
        <translation>%1 V：电量太低，不能写入。请先充电半小时。</translation>
    </message>
    <message>
        <source>%1 V: enough for a job.</source>
        <translation>%1 V：足够完成任务。</translation>
    </message>
    <message>
        <source>Starts from</source>
        <extracomment>%1 = A or B: which of the two copies of the system the phone starts</extracomment>
        <translation>启动槽位</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>槽位 %1</translation>
    </message>
    <message>
        <source>If a job breaks off</source>
        <translation>如果任务中断</translation>
    </message>
    <message>
        <source>The chip waits for the next try: the phone can be brought back.</source>
        <translation>芯片会等待下一次尝试：手机可以救回。</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>分区表</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Plug in a switched-off phone</source>
        <translation>请接入已关机的手机</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>等待您的回答</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>完成这一步后停止</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation>正在查找原因</translation>
    </message>
    <message>
        <source>%1 written. Unplug the phone.</source>
        <translation>已写入 %1。请拔下手机。</translation>
    </message>
    <message>
        <source>Finished. Unplug the phone.</source>
        <translation>已完成。请拔下手机。</translation>
    </message>
    <message>
        <source>Stopped by you; the phone needs another download before it starts</source>
        <translation>已被您停止；手机需要重新下载才能开机</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>已被您停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is being done, %2 the partition or loader it is done with</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Put between the parts of a list such as &quot;3 MiB of 9 MiB, 2 MiB/s, 5 s left&quot;</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>the next phone</source>
        <translation>下一部手机</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) read back and compared: every byte is as in the firmware (%1).</source>
        <translation>
            <numerusform>已回读并比对 %n 个区域：每个字节都与固件一致（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Any port</source>
        <translation>任意端口</translation>
    </message>
    <message>
        <source>%1 (other tools call it %2)</source>
        <translation>%1（其他工具称为 %2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a port such as &quot;Bench 3&quot;, %2 the chip of the phone on it</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>PlaceRefusal</name>
    <message>
        <source>%1 holds identity or calibration of this one phone, which no firmware can bring back. It is not touched here; to renew it, put a backup back or flash it with its row ticked.</source>
        <translation>%1 含有这部手机独有的身份或校准数据，任何固件都无法恢复。这里不会动它；如需更新，请恢复备份，或勾选其所在行后刷机。</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>%1 was on %2 for %3 s.</source>
        <extracomment>%1 is a USB id such as 1782:4d00, %2 a port, %3 a number of seconds</extracomment>
        <translation>%1 在 %2 上停留了 %3 秒。</translation>
    </message>
    <message>
        <source>%1 is on %2; it is no download mode.</source>
        <translation>%1 在 %2 上；它不是下载模式。</translation>
    </message>
    <message>
        <source>%1 is on %2: %3.</source>
        <translation>%1 在 %2 上：%3。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 was on %2 before you began.</source>
        <translation>您开始之前 %1 就在 %2 上。</translation>
    </message>
    <message>
        <source>Nothing yet: no cable was plugged in since this page came.</source>
        <translation>还没有：本页打开后没有插入过数据线。</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>You do not have the right to open the port {node}.</source>
        <translation>您没有打开端口 {node} 的权限。</translation>
    </message>
    <message>
        <source>You do not have the right to open the port of the phone.</source>
        <translation>您没有打开手机端口的权限。</translation>
    </message>
    <message>
        <source>The port {node} is in use by {owner}.</source>
        <translation>端口 {node} 正被 {owner} 占用。</translation>
    </message>
    <message>
        <source>The port {node} is in use by another program.</source>
        <translation>端口 {node} 正被其他程序占用。</translation>
    </message>
    <message>
        <source>The port of the phone is in use by another program.</source>
        <translation>手机的端口正被其他程序占用。</translation>
    </message>
    <message>
        <source>The driver {driver} of the system holds the phone and does not let it go.</source>
        <translation>系统驱动 {driver} 占用手机且不释放。</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let it go.</source>
        <translation>系统驱动占用手机且不释放。</translation>
    </message>
    <message>
        <source>ModemManager has taken the port {node} for a modem.</source>
        <translation>ModemManager 把端口 {node} 当作调制解调器占用。</translation>
    </message>
    <message>
        <source>ModemManager has taken the port of the phone for a modem.</source>
        <translation>ModemManager 把手机的端口当作调制解调器占用。</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} 不存在。</translation>
    </message>
    <message>
        <source>{node} does not exist.</source>
        <translation>{node} 不存在。</translation>
    </message>
    <message>
        <source>A file or device that is needed does not exist.</source>
        <translation>所需的文件或设备不存在。</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} 不是文件。</translation>
    </message>
    <message>
        <source>A file was expected and something else was found.</source>
        <translation>应为文件，实际是其他内容。</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {detail}.</source>
        <translation>无法读取或写入 {file}：{detail}。</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>无法读取 {file}。</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>{file} is no firmware and holds no partition images (NAME.bin or NAME.img).</source>
        <translation>{file} 不是固件，也不含分区镜像（NAME.bin 或 NAME.img）。</translation>
    </message>
    <message>
        <source>The folder holds no partition images.</source>
        <translation>该文件夹不含分区镜像。</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written.</source>
        <translation>磁盘已满：无法写入 {file}。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The firmware is for {wanted}, but the phone has {found}.</source>
        <translation>固件适用于 {wanted}，而手机是 {found}。</translation>
    </message>
    <message>
        <source>The firmware is for another chip than the phone has.</source>
        <translation>固件适用的芯片与手机不同。</translation>
    </message>
    <message>
        <source>The firmware is for the product {wanted}, but the phone is {found}.</source>
        <translation>固件适用于产品 {wanted}，而手机是 {found}。</translation>
    </message>
    <message>
        <source>The firmware is for another product than the phone is.</source>
        <translation>固件适用的产品与手机不同。</translation>
    </message>
    <message>
        <source>The firmware is for {wanted} storage, but the phone has {found}.</source>
        <translation>固件适用于 {wanted} 存储，而手机是 {found}。</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than the phone has.</source>
        <translation>固件适用的存储类型与手机不同。</translation>
    </message>
    <message>
        <source>The partition table of the phone differs from the one of the firmware, and changing it was not allowed.</source>
        <translation>手机的分区表与固件的不同，且未允许更改分区表。</translation>
    </message>
    <message>
        <source>The phone does not tell its partition table, so the firmware cannot be checked against it.</source>
        <translation>手机不提供分区表，无法用它核对固件。</translation>
    </message>
    <message>
        <source>The phone has no partition {name}.</source>
        <translation>手机没有分区 {name}。</translation>
    </message>
    <message>
        <source>The phone has no partition {entry}.</source>
        <translation>手机没有分区 {entry}。</translation>
    </message>
    <message>
        <source>The phone does not have the partition that was asked for.</source>
        <translation>手机没有所请求的分区。</translation>
    </message>
    <message>
        <source>The phone has no partition {name}, which the firmware needs.</source>
        <translation>手机没有固件所需的分区 {name}。</translation>
    </message>
    <message>
        <source>The phone lacks a partition that the firmware needs.</source>
        <translation>手机缺少固件所需的分区。</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>镜像 {entry} 的大小为 {image_bytes}，但其分区只能容纳 {partition_bytes}。</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>镜像 {entry} 大于其分区。</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>镜像大于其分区。</translation>
    </message>
    <message>
        <source>{name} holds calibration or identity data of this phone; it is changed only when named with --only.</source>
        <translation>{name} 含有此手机的校准或身份数据；只有用 --only 明确指定时才会更改。</translation>
    </message>
    <message>
        <source>Calibration and identity data of this phone is changed only when it is named.</source>
        <translation>此手机的校准和身份数据只有被明确指定时才会更改。</translation>
    </message>
    <message>
        <source>There is no entry or partition called {name}.</source>
        <translation>没有名为 {name} 的条目或分区。</translation>
    </message>
    <message>
        <source>A name that was given fits no entry and no partition.</source>
        <translation>给出的名称与任何条目或分区都不符。</translation>
    </message>
    <message>
        <source>No copy of {name} could be saved, so it is not touched.</source>
        <translation>无法保存 {name} 的备份，因此不改动它。</translation>
    </message>
    <message>
        <source>No copy of the calibration data could be saved, so it is not touched.</source>
        <translation>无法保存校准数据的备份，因此不改动它。</translation>
    </message>
    <message>
        <source>The phone is locked to its maker: its loader asks for an authorisation.</source>
        <translation>手机已被厂商锁定：其加载程序要求授权。</translation>
    </message>
    <message>
        <source>The phone refused the loader {item}: it is not signed for this phone.</source>
        <translation>手机拒绝了加载程序 {item}：它没有针对此手机的签名。</translation>
    </message>
    <message>
        <source>The phone refused the loader: it is not signed for this phone.</source>
        <translation>手机拒绝了加载程序：它没有针对此手机的签名。</translation>
    </message>
    <message>
        <source>The phone is connected in another mode than the download mode.</source>
        <translation>手机以其他模式连接，不是下载模式。</translation>
    </message>
    <message>
        <source>The loader {name} is missing, and without it nothing can be done.</source>
        <translation>缺少加载程序 {name}，没有它什么都做不了。</translation>
    </message>
    <message>
        <source>No loader was given, and without one nothing can be done.</source>
        <translation>未指定加载程序，没有它什么都做不了。</translation>
    </message>
    <message>
        <source>The phone is there, but it did not answer.</source>
        <translation>手机已连接，但没有应答。</translation>
    </message>
    <message>
        <source>{item} reads back different from what was written.</source>
        <translation>{item} 回读的内容与写入的不一致。</translation>
    </message>
    <message>
        <source>What was written reads back different.</source>
        <translation>回读的内容与写入的不一致。</translation>
    </message>
    <message>
        <source>{file} is not a firmware that Flashwright knows.</source>
        <translation>{file} 不是 Flashwright 能识别的固件。</translation>
    </message>
    <message>
        <source>This is not a firmware that Flashwright knows.</source>
        <translation>这不是 Flashwright 能识别的固件。</translation>
    </message>
    <message>
        <source>{file} is encrypted and cannot be opened.</source>
        <translation>{file} 已加密，无法打开。</translation>
    </message>
    <message>
        <source>The firmware file is encrypted and cannot be opened.</source>
        <translation>固件文件已加密，无法打开。</translation>
    </message>
    <message>
        <source>The firmware file is cut off: its end is missing.</source>
        <translation>固件文件被截断：缺少末尾部分。</translation>
    </message>
    <message>
        <source>The checksum of the firmware file is {found} instead of {wanted}: the file is damaged.</source>
        <translation>固件文件的校验和是 {found}，应为 {wanted}：文件已损坏。</translation>
    </message>
    <message>
        <source>A checksum of the firmware file is wrong: the file is damaged.</source>
        <translation>固件文件的校验和不对：文件已损坏。</translation>
    </message>
    <message>
        <source>The image {entry} lies beyond the end of the firmware file.</source>
        <translation>镜像 {entry} 超出固件文件的末尾。</translation>
    </message>
    <message>
        <source>An image lies beyond the end of the firmware file.</source>
        <translation>有镜像超出固件文件的末尾。</translation>
    </message>
    <message>
        <source>The image {entry} overlaps another one in the firmware file.</source>
        <translation>镜像 {entry} 与固件文件中的另一个镜像重叠。</translation>
    </message>
    <message>
        <source>Two images overlap in the firmware file.</source>
        <translation>固件文件中有两个镜像重叠。</translation>
    </message>
    <message>
        <source>The firmware file claims to hold more images than is possible.</source>
        <translation>固件文件声称的镜像数量超过可能的上限。</translation>
    </message>
    <message>
        <source>The firmware file has no configuration (XML) inside.</source>
        <translation>固件文件内没有配置（XML）。</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}: {detail}.</source>
        <translation>固件的配置（XML）在第 {line} 行出错：{detail}。</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}.</source>
        <translation>固件的配置（XML）在第 {line} 行出错。</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken.</source>
        <translation>固件的配置（XML）已损坏。</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware defines entities, which is not allowed.</source>
        <translation>固件的配置（XML）定义了实体，这是不允许的。</translation>
    </message>
    <message>
        <source>The firmware holds more than one product ({found}), so it is not clear which one is meant.</source>
        <translation>固件包含多个产品（{found}），无法确定是哪一个。</translation>
    </message>
    <message>
        <source>The firmware file holds more than one product, so it is not clear which one is meant.</source>
        <translation>固件文件包含多个产品，无法确定是哪一个。</translation>
    </message>
    <message>
        <source>The name {name} occurs twice in the firmware file.</source>
        <translation>名称 {name} 在固件文件中出现两次。</translation>
    </message>
    <message>
        <source>The name {entry} occurs twice in the firmware file.</source>
        <translation>名称 {entry} 在固件文件中出现两次。</translation>
    </message>
    <message>
        <source>A name occurs twice in the firmware file.</source>
        <translation>固件文件中有名称出现两次。</translation>
    </message>
    <message>
        <source>The firmware file holds the unsafe file name {name}.</source>
        <translation>固件文件含有不安全的文件名 {name}。</translation>
    </message>
    <message>
        <source>The firmware file holds an unsafe file name.</source>
        <translation>固件文件含有不安全的文件名。</translation>
    </message>
    <message>
        <source>The firmware has no loader {name}.</source>
        <translation>固件没有加载程序 {name}。</translation>
    </message>
    <message>
        <source>The firmware lacks a loader, and without it nothing can be done.</source>
        <translation>固件缺少一个加载程序，没有它什么都做不了。</translation>
    </message>
    <message>
        <source>The firmware file has the unknown version {found}.</source>
        <translation>固件文件的版本 {found} 未知。</translation>
    </message>
    <message>
        <source>The firmware file has an unknown version.</source>
        <translation>固件文件的版本未知。</translation>
    </message>
    <message>
        <source>The firmware file should have {wanted_bytes}, but has {found_bytes}.</source>
        <translation>固件文件应为 {wanted_bytes}，实际为 {found_bytes}。</translation>
    </message>
    <message>
        <source>A size in the firmware file does not fit what is there.</source>
        <translation>固件文件中的大小与实际内容不符。</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>镜像 {entry} 是损坏的 sparse 镜像。</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>sparse 镜像已损坏。</translation>
    </message>
    <message>
        <source>{file} holds several scatter files ({files}); name the one that is meant.</source>
        <translation>{file} 中有多个 scatter 文件（{files}）；请指明使用哪一个。</translation>
    </message>
    <message>
        <source>There are several scatter files; name the one that is meant.</source>
        <translation>有多个 scatter 文件；请指明使用哪一个。</translation>
    </message>
    <message>
        <source>{file} is called a scatter file but is not text.</source>
        <translation>{file} 名为 scatter 文件，但不是文本。</translation>
    </message>
    <message>
        <source>The scatter file is not text.</source>
        <translation>scatter 文件不是文本。</translation>
    </message>
    <message>
        <source>{file} is a scatter file without any partition.</source>
        <translation>{file} 是 scatter 文件，但其中没有分区。</translation>
    </message>
    <message>
        <source>The scatter file has no partition.</source>
        <translation>scatter 文件中没有分区。</translation>
    </message>
    <message>
        <source>{file} is too large for a scatter file.</source>
        <translation>{file} 太大，不像 scatter 文件。</translation>
    </message>
    <message>
        <source>The scatter file is too large.</source>
        <translation>scatter 文件太大。</translation>
    </message>
    <message>
        <source>The plug-in {file} was built for another version of Flashwright (interface {found}, wanted {wanted}).</source>
        <translation>插件 {file} 是为其他版本的 Flashwright 编译的（接口 {found}，需要 {wanted}）。</translation>
    </message>
    <message>
        <source>A plug-in was built for another version of Flashwright.</source>
        <translation>有插件是为其他版本的 Flashwright 编译的。</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded: {detail}.</source>
        <translation>无法加载插件 {file}：{detail}。</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded.</source>
        <translation>无法加载插件 {file}。</translation>
    </message>
    <message>
        <source>A plug-in cannot be loaded.</source>
        <translation>无法加载插件。</translation>
    </message>
    <message>
        <source>The plug-in {file} brings a protocol that is loaded already.</source>
        <translation>插件 {file} 提供的协议已经加载。</translation>
    </message>
    <message>
        <source>A plug-in brings a protocol that is loaded already.</source>
        <translation>有插件提供的协议已经加载。</translation>
    </message>
    <message>
        <source>There is no virtual phone called {name}.</source>
        <translation>没有名为 {name} 的虚拟手机。</translation>
    </message>
    <message>
        <source>There is no virtual phone of that name.</source>
        <translation>没有该名称的虚拟手机。</translation>
    </message>
    <message>
        <source>Nothing was done, because nobody said yes; --yes says it beforehand.</source>
        <translation>未执行任何操作，因为没有人确认；可用 --yes 预先确认。</translation>
    </message>
    <message>
        <source>This needs the word &quot;{word}&quot;: type it when asked, or give --confirm {word}.</source>
        <translation>此操作需要确认词“{word}”：在询问时输入，或使用 --confirm {word}。</translation>
    </message>
    <message>
        <source>Nothing was changed, because the answer was no.</source>
        <translation>未作任何更改，因为回答是“否”。</translation>
    </message>
    <message>
        <source>This needs a word of confirmation.</source>
        <translation>此操作需要输入确认词。</translation>
    </message>
    <message>
        <source>The scenario file is not valid: {detail}.</source>
        <translation>场景文件无效：{detail}。</translation>
    </message>
    <message>
        <source>The scenario file is not valid.</source>
        <translation>场景文件无效。</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}, field {field}.</source>
        <translation>位置：{file}，偏移 {offset_bytes}，字段 {field}。</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}.</source>
        <translation>位置：{file}，偏移 {offset_bytes}。</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}, field {field}.</source>
        <translation>位置：偏移 {offset_bytes}，字段 {field}。</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}.</source>
        <translation>位置：偏移 {offset_bytes}。</translation>
    </message>
    <message>
        <source>The field: {field}.</source>
        <translation>字段：{field}。</translation>
    </message>
    <message>
        <source>No loader was given for {wanted}, and none in the loader folder fits.</source>
        <translation>未指定 {wanted} 的加载程序，加载程序文件夹中也没有合适的。</translation>
    </message>
    <message>
        <source>No loader was given, and none in the loader folder fits this phone.</source>
        <translation>未指定加载程序，加载程序文件夹中也没有适用于此手机的。</translation>
    </message>
    <message>
        <source>{file} has no loader for {wanted}; it is for {found}.</source>
        <translation>{file} 没有 {wanted} 的加载程序；它适用于 {found}。</translation>
    </message>
    <message>
        <source>The loader file has no loader for {wanted}; it is for {found}.</source>
        <translation>加载程序文件没有 {wanted} 的加载程序；它适用于 {found}。</translation>
    </message>
    <message>
        <source>The loader file has no loader for this phone.</source>
        <translation>加载程序文件没有此手机的加载程序。</translation>
    </message>
    <message>
        <source>{file} is not a Download Agent.</source>
        <translation>{file} 不是 Download Agent。</translation>
    </message>
    <message>
        <source>The file is not a Download Agent.</source>
        <translation>该文件不是 Download Agent。</translation>
    </message>
    <message>
        <source>{file} is a Download Agent without any loader in it.</source>
        <translation>{file} 是 Download Agent，但其中没有加载程序。</translation>
    </message>
    <message>
        <source>The Download Agent has no loader in it.</source>
        <translation>Download Agent 中没有加载程序。</translation>
    </message>
    <message>
        <source>{file} is neither a loader, nor a preloader, nor an authentication file.</source>
        <translation>{file} 既不是加载程序，也不是 preloader 或认证文件。</translation>
    </message>
    <message>
        <source>A file that was given is no loader.</source>
        <translation>给出的文件不是加载程序。</translation>
    </message>
    <message>
        <source>The two loaders in {file} do not belong together.</source>
        <translation>{file} 中的两个加载程序不配套。</translation>
    </message>
    <message>
        <source>The two loaders in the file do not belong together.</source>
        <translation>文件中的两个加载程序不配套。</translation>
    </message>
    <message>
        <source>The phone was caught in its boot ROM and needs memory settings: give the preloader of its firmware.</source>
        <translation>手机停在 Boot ROM 中，需要内存配置：请提供其固件的 preloader。</translation>
    </message>
    <message>
        <source>{file} is not a preloader.</source>
        <translation>{file} 不是 preloader。</translation>
    </message>
    <message>
        <source>The file is not a preloader.</source>
        <translation>该文件不是 preloader。</translation>
    </message>
    <message>
        <source>{file} holds no memory settings.</source>
        <translation>{file} 中没有内存配置。</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings.</source>
        <translation>preloader 中没有内存配置。</translation>
    </message>
    <message>
        <source>The phone wants the authorisation of its maker: an authentication file or a signed answer.</source>
        <translation>手机要求厂商授权：需要认证文件或经签名的应答。</translation>
    </message>
    <message>
        <source>{file} is not an authentication file.</source>
        <translation>{file} 不是认证文件。</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>该文件不是认证文件。</translation>
    </message>
    <message>
        <source>The preloader is for the board {wanted}, but the phone is {found}.</source>
        <translation>preloader 适用于主板 {wanted}，而手机是 {found}。</translation>
    </message>
    <message>
        <source>The preloader is for another board than the phone has.</source>
        <translation>preloader 适用的主板与手机不同。</translation>
    </message>
    <message>
        <source>{entry} is ticked and {found} is not, but all boot loaders belong together.</source>
        <translation>{entry} 已勾选而 {found} 未勾选，但所有 Bootloader 必须成套写入。</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked, but they belong together.</source>
        <translation>只勾选了部分 Bootloader，但它们必须成套写入。</translation>
    </message>
    <message>
        <source>{name} has {found} on the phone and {wanted} in the firmware; its data would be lost.</source>
        <translation>{name} 在手机上是 {found}，在固件中是 {wanted}；其数据会丢失。</translation>
    </message>
    <message>
        <source>A protected area changes its place or length, and its data would be lost.</source>
        <translation>受保护的区域会改变位置或长度，其数据会丢失。</translation>
    </message>
    <message>
        <source>The storage of the phone has reached the end of its life.</source>
        <translation>手机的存储寿命已尽。</translation>
    </message>
    <message>
        <source>The battery has {found} mV, and {wanted} mV are needed.</source>
        <translation>电池电压为 {found} mV，需要 {wanted} mV。</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>电池电量太低，无法执行此任务。</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>手机没有分区表。</translation>
    </message>
    <message>
        <source>The partition table of the phone is damaged.</source>
        <translation>手机的分区表已损坏。</translation>
    </message>
    <message>
        <source>{bytes} bytes at {offset_bytes} reach beyond the end of {name}, which has {storage_bytes}.</source>
        <translation>偏移 {offset_bytes} 处的 {bytes} 字节超出 {name} 的末尾，其大小为 {storage_bytes}。</translation>
    </message>
    <message>
        <source>A place lies beyond the end of the storage.</source>
        <translation>位置超出存储的末尾。</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this: {item}.</source>
        <translation>此手机的加载程序不支持：{item}。</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this.</source>
        <translation>此手机的加载程序不支持该功能。</translation>
    </message>
    <message>
        <source>This backup is of another phone, and calibration belongs to one phone alone.</source>
        <translation>此备份来自另一部手机，而校准数据只属于一部手机。</translation>
    </message>
    <message>
        <source>{entry} needs the image {name}, which is not there.</source>
        <translation>{entry} 需要镜像 {name}，但它不存在。</translation>
    </message>
    <message>
        <source>{entry} has no image.</source>
        <translation>{entry} 没有镜像。</translation>
    </message>
    <message>
        <source>An image that is needed is not there.</source>
        <translation>所需的镜像不存在。</translation>
    </message>
    <message>
        <source>{file} names the scatter file {name}, which is not there.</source>
        <translation>{file} 指定的 scatter 文件 {name} 不存在。</translation>
    </message>
    <message>
        <source>{file} comes without a scatter file.</source>
        <translation>{file} 未附带 scatter 文件。</translation>
    </message>
    <message>
        <source>There is no scatter file.</source>
        <translation>没有 scatter 文件。</translation>
    </message>
    <message>
        <source>{file} does not name its {field}.</source>
        <translation>{file} 未写明 {field}。</translation>
    </message>
    <message>
        <source>The flash XML is incomplete.</source>
        <translation>flash XML 不完整。</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file: {detail}.</source>
        <translation>{file} 是损坏的 .gz 文件：{detail}。</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file.</source>
        <translation>{file} 是损坏的 .gz 文件。</translation>
    </message>
    <message>
        <source>A .gz file is damaged.</source>
        <translation>.gz 文件已损坏。</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged: {detail}.</source>
        <translation>备份的清单已损坏：{detail}。</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>备份的清单已损坏。</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright (format {found}, this one knows {wanted}).</source>
        <translation>备份由更新版本的 Flashwright 创建（格式 {found}，本版本支持 {wanted}）。</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright.</source>
        <translation>备份由更新版本的 Flashwright 创建。</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} 与校验和列表不符。</translation>
    </message>
    <message>
        <source>{file} is not what the list of checksums says.</source>
        <translation>{file} 与校验和列表不符。</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>有文件与校验和列表不符。</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} 只是指向大文件的指针，文件本身从未下载；请重新获取固件。</translation>
    </message>
    <message>
        <source>{file} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{file} 只是指向大文件的指针，文件本身从未下载；请重新获取固件。</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>有镜像只是指向大文件的指针，文件本身从未下载。</translation>
    </message>
    <message>
        <source>{name} ({what}) is {found} on the phone and {wanted} in the firmware. The scene Firmware Upgrade can change the layout.</source>
        <translation>{name}（{what}）在手机上是 {found}，在固件中是 {wanted}。可用“固件升级”更改分区布局。</translation>
    </message>
    <message>
        <source>The boot area of the phone holds no preloader.</source>
        <translation>手机的启动区没有 preloader。</translation>
    </message>
    <message>
        <source>The header of the boot area of the phone is damaged.</source>
        <translation>手机启动区的文件头已损坏。</translation>
    </message>
    <message>
        <source>{file} is not a backup of a phone.</source>
        <translation>{file} 不是手机备份。</translation>
    </message>
    <message>
        <source>This is not a backup of a phone.</source>
        <translation>这不是手机备份。</translation>
    </message>
    <message>
        <source>The vault has no entry called {name}.</source>
        <translation>留存库中没有名为 {name} 的条目。</translation>
    </message>
    <message>
        <source>The vault has no such entry.</source>
        <translation>留存库中没有该条目。</translation>
    </message>
    <message>
        <source>{file} is there already and is never overwritten; choose another name.</source>
        <translation>{file} 已存在，程序绝不覆盖；请换一个名称。</translation>
    </message>
    <message>
        <source>A file of that name is there already and is never overwritten.</source>
        <translation>同名文件已存在，程序绝不覆盖。</translation>
    </message>
    <message>
        <source>{name} was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>{name} 两次读取的结果不同，因此其备份不可信。</translation>
    </message>
    <message>
        <source>An area was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>有区域两次读取的结果不同，因此其备份不可信。</translation>
    </message>
    <message>
        <source>The phone&apos;s own value {item} of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>无法将手机自身的 {name} 数值 {item} 放入固件的镜像，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>The phone&apos;s own values of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>无法将手机自身的 {name} 数值放入固件的镜像，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>The phone&apos;s own values cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>无法将手机自身的数值放入固件的镜像，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>The calibration {entry} on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>手机上的校准数据 {entry} 为空白或已损坏，没有可保留的自身数值。</translation>
    </message>
    <message>
        <source>The calibration on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>手机上的校准数据为空白或已损坏，没有可保留的自身数值。</translation>
    </message>
    <message>
        <source>The calibration image {entry} of the firmware is damaged.</source>
        <translation>固件的校准镜像 {entry} 已损坏。</translation>
    </message>
    <message>
        <source>A calibration image of the firmware is damaged.</source>
        <translation>固件的校准镜像已损坏。</translation>
    </message>
    <message>
        <source>The firmware has no image of calibration that could be merged.</source>
        <translation>固件没有可合并的校准镜像。</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration ({names}); name one of them.</source>
        <translation>固件有多个校准镜像（{names}）；请指明其中一个。</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration; name one of them.</source>
        <translation>固件有多个校准镜像；请指明其中一个。</translation>
    </message>
    <message>
        <source>The area {item} of the phone is blank: nothing was ever stored there.</source>
        <translation>手机的区域 {item} 是空白的：从未存过数据。</translation>
    </message>
    <message>
        <source>The area of the phone is blank: nothing was ever stored there.</source>
        <translation>手机的该区域是空白的：从未存过数据。</translation>
    </message>
    <message>
        <source>There is no job called {name} that could go on.</source>
        <translation>没有名为 {name}、可以继续的任务。</translation>
    </message>
    <message>
        <source>There is no job that could go on.</source>
        <translation>没有可以继续的任务。</translation>
    </message>
    <message>
        <source>The journal {file} does not tell how the job was asked for, so it cannot go on.</source>
        <translation>任务日志 {file} 未说明任务是如何发起的，因此无法继续。</translation>
    </message>
    <message>
        <source>The journal does not tell how the job was asked for, so it cannot go on.</source>
        <translation>任务日志未说明任务是如何发起的，因此无法继续。</translation>
    </message>
    <message>
        <source>The job of {file} came to its end; there is nothing left to do.</source>
        <translation>{file} 的任务已经结束，没有剩余的步骤。</translation>
    </message>
    <message>
        <source>That job came to its end; there is nothing left to do.</source>
        <translation>该任务已经结束，没有剩余的步骤。</translation>
    </message>
    <message>
        <source>The journal {file} does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>任务日志 {file} 未说明手机备份的位置，继续会丢失这些备份。</translation>
    </message>
    <message>
        <source>The journal does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>任务日志未说明手机备份的位置，继续会丢失这些备份。</translation>
    </message>
    <message>
        <source>The journal {file} is damaged in line {line}.</source>
        <translation>任务日志 {file} 的第 {line} 行已损坏。</translation>
    </message>
    <message>
        <source>The journal {file} is damaged.</source>
        <translation>任务日志 {file} 已损坏。</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>任务日志已损坏。</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of the program.</source>
        <translation>任务日志 {file} 由更新版本的程序写入。</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of the program.</source>
        <translation>任务日志由更新版本的程序写入。</translation>
    </message>
    <message>
        <source>The journal {file} was written by an older version of the program, which did not note enough to go on.</source>
        <translation>任务日志 {file} 由旧版本的程序写入，记录的信息不足以继续。</translation>
    </message>
    <message>
        <source>The journal was written by an older version of the program, which did not note enough to go on.</source>
        <translation>任务日志由旧版本的程序写入，记录的信息不足以继续。</translation>
    </message>
    <message>
        <source>The file {file} of the firmware is not what it was when the job began.</source>
        <translation>固件的文件 {file} 与任务开始时不同。</translation>
    </message>
    <message>
        <source>{entry} of the firmware is not what it was when the job began.</source>
        <translation>固件的 {entry} 与任务开始时不同。</translation>
    </message>
    <message>
        <source>The firmware is not what it was when the job began.</source>
        <translation>固件与任务开始时不同。</translation>
    </message>
    <message>
        <source>The saved copy {file} is not what it was when it was made.</source>
        <translation>已保存的备份 {file} 与创建时不同。</translation>
    </message>
    <message>
        <source>A saved copy is not what it was when it was made.</source>
        <translation>已保存的备份与创建时不同。</translation>
    </message>
    <message>
        <source>Nothing proves that this is the phone with which the job began.</source>
        <translation>无法证明这就是任务开始时的那部手机。</translation>
    </message>
    <message>
        <source>The history has no record {item}.</source>
        <translation>历史记录中没有记录 {item}。</translation>
    </message>
    <message>
        <source>The history has no such record.</source>
        <translation>历史记录中没有该记录。</translation>
    </message>
    <message>
        <source>The index of the history was damaged and was made again; nothing is lost.</source>
        <translation>历史记录的索引曾损坏，已重新生成；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program and is left as it is.</source>
        <translation>历史记录由更新版本的程序写入，未作改动。</translation>
    </message>
    <message>
        <source>{file} has damaged records; the others are shown.</source>
        <translation>{file} 中有损坏的记录；其余记录正常显示。</translation>
    </message>
    <message>
        <source>A record of the history is damaged.</source>
        <translation>历史记录中有一条记录已损坏。</translation>
    </message>
    <message>
        <source>{file} is no recording of a job.</source>
        <translation>{file} 不是任务的录制文件。</translation>
    </message>
    <message>
        <source>The file is no recording of a job.</source>
        <translation>该文件不是任务的录制文件。</translation>
    </message>
    <message>
        <source>The recording was made by a newer version of the program.</source>
        <translation>录制文件由更新版本的程序创建。</translation>
    </message>
    <message>
        <source>The recording is damaged: {found}.</source>
        <translation>录制文件已损坏：{found}。</translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation>录制文件已损坏。</translation>
    </message>
    <message>
        <source>The recording holds no conversation with a phone.</source>
        <translation>录制文件中没有与手机的通信内容。</translation>
    </message>
    <message>
        <source>The recording is too large to be played.</source>
        <translation>录制文件太大，无法重放。</translation>
    </message>
    <message>
        <source>There is nothing to mend here: it is as it should be.</source>
        <translation>无需修复：一切正常。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的更改。</translation>
    </message>
    <message>
        <source>The change was not permitted, so nothing was changed.</source>
        <translation>更改未获许可，因此未作任何更改。</translation>
    </message>
    <message>
        <source>This system has no way to ask for the administrator&apos;s password here; run the commands that are shown yourself.</source>
        <translation>此系统无法在这里询问管理员密码；请自行运行所示的命令。</translation>
    </message>
    <message>
        <source>A step of the change failed: {said}.</source>
        <translation>更改的一个步骤失败：{said}。</translation>
    </message>
    <message>
        <source>A step of the change failed; nothing on the phone was touched.</source>
        <translation>更改的一个步骤失败；未触及手机上的任何内容。</translation>
    </message>
    <message>
        <source>This changes nothing on the computer.</source>
        <translation>这不会更改电脑上的任何内容。</translation>
    </message>
    <message>
        <source>{program} did not do its work.</source>
        <translation>{program} 未能完成其工作。</translation>
    </message>
    <message>
        <source>A program of the system did not do its work.</source>
        <translation>系统的一个程序未能完成其工作。</translation>
    </message>
    <message>
        <source>Another driver than the one the tool needs holds the phone.</source>
        <translation>占用手机的驱动不是该工具所需的驱动。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a job file: in line {line}, column {column} a bracket, a comma or a quote is missing or too many.</source>
        <translation>{file} 不能作为任务文件读取：第 {line} 行第 {column} 列缺少或多出括号、逗号或引号。</translation>
    </message>
    <message>
        <source>The file cannot be read as a job file.</source>
        <translation>该文件不能作为任务文件读取。</translation>
    </message>
    <message>
        <source>{file} is not a job file of Flashwright.</source>
        <translation>{file} 不是 Flashwright 的任务文件。</translation>
    </message>
    <message>
        <source>This is not a job file of Flashwright.</source>
        <translation>这不是 Flashwright 的任务文件。</translation>
    </message>
    <message>
        <source>{file} was made by a newer Flashwright (its format is {found}, this program knows {wanted}).</source>
        <translation>{file} 由更新的 Flashwright 生成（其格式为 {found}，本程序支持 {wanted}）。</translation>
    </message>
    <message>
        <source>The job file was made by a newer Flashwright.</source>
        <translation>该任务文件由更新的 Flashwright 生成。</translation>
    </message>
    <message>
        <source>{file} is too large for a job file.</source>
        <translation>{file} 太大，不可能是任务文件。</translation>
    </message>
    <message>
        <source>The file is too large for a job file.</source>
        <translation>该文件太大，不可能是任务文件。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known. Known here: {wanted}.</source>
        <translation>{file} 第 {line} 行第 {column} 列：没有字段 {pointer}。这里可用的有：{wanted}。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known.</source>
        <translation>{file} 第 {line} 行第 {column} 列：没有字段 {pointer}。</translation>
    </message>
    <message>
        <source>The job file has a field that is not known.</source>
        <translation>任务文件含有未知字段。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} is there twice.</source>
        <translation>{file} 第 {line} 行第 {column} 列：{pointer} 出现了两次。</translation>
    </message>
    <message>
        <source>The job file has a field twice.</source>
        <translation>任务文件中某个字段出现了两次。</translation>
    </message>
    <message>
        <source>{file}: the field {pointer} is missing, or goes with no other one here.</source>
        <translation>{file}：缺少字段 {pointer}，或它与这里的其他字段不能并存。</translation>
    </message>
    <message>
        <source>The job file lacks a field.</source>
        <translation>任务文件缺少某个字段。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}, not {found}.</source>
        <translation>{file} 第 {line} 行第 {column} 列：{pointer} 应为 {wanted}，而不是 {found}。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}.</source>
        <translation>{file} 第 {line} 行第 {column} 列：{pointer} 应为 {wanted}。</translation>
    </message>
    <message>
        <source>A field of the job file has a value that cannot be used.</source>
        <translation>任务文件中某个字段的值不能使用。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} does not go with a job of the kind {found}.</source>
        <translation>{file} 第 {line} 行第 {column} 列：{pointer} 不适用于 {found} 类任务。</translation>
    </message>
    <message>
        <source>A field of the job file does not go with this kind of job.</source>
        <translation>任务文件中某个字段不适用于这类任务。</translation>
    </message>
    <message>
        <source>The job was made for another firmware: of {file}, {pointer} is {found} and should be {wanted}.</source>
        <translation>该任务是为另一份固件制作的：{file} 的 {pointer} 是 {found}，应为 {wanted}。</translation>
    </message>
    <message>
        <source>The job was made for another firmware than this one.</source>
        <translation>该任务是为另一份固件制作的，不是这一份。</translation>
    </message>
    <message>
        <source>A job of the kind {found} is run by the command line: flashwright-cli job run {file}</source>
        <translation>{found} 类任务由命令行运行：flashwright-cli job run {file}</translation>
    </message>
    <message>
        <source>This kind of job is run by the command line.</source>
        <translation>这类任务由命令行运行。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>What is on the screen of the phone now?</source>
        <translation>手机屏幕上现在显示什么？</translation>
    </message>
    <message>
        <source>Nothing, it is black</source>
        <translation>黑屏，什么都没有</translation>
    </message>
    <message>
        <source>A logo that stays or comes again and again</source>
        <translation>停在开机画面，或开机画面反复出现</translation>
    </message>
    <message>
        <source>A battery that is charging</source>
        <translation>电池充电画面</translation>
    </message>
    <message>
        <source>The system runs</source>
        <translation>系统正常运行</translation>
    </message>
    <message>
        <source>A message that the phone is damaged or cannot be trusted</source>
        <translation>提示手机已损坏或不受信任</translation>
    </message>
    <message>
        <source>A white, distorted or wrongly coloured picture</source>
        <translation>白屏、花屏或颜色异常</translation>
    </message>
    <message>
        <source>The system runs, but touch or sensors do not</source>
        <translation>系统运行，但触摸或传感器失灵</translation>
    </message>
    <message>
        <source>The system runs, but without network or IMEI</source>
        <translation>系统运行，但没有网络或 IMEI</translation>
    </message>
    <message>
        <source>When did you press the boot key?</source>
        <translation>您是什么时候按的 Boot 键？</translation>
    </message>
    <message>
        <source>Before the cable was plugged in, and held</source>
        <translation>插线之前按下，并一直按住</translation>
    </message>
    <message>
        <source>After the cable was plugged in</source>
        <translation>插线之后</translation>
    </message>
    <message>
        <source>No key was pressed</source>
        <translation>没有按任何键</translation>
    </message>
    <message>
        <source>Is the battery in, and charged above one fifth?</source>
        <translation>电池是否已装上，且电量超过五分之一？</translation>
    </message>
    <message>
        <source>Do model, memory size and board number on the label fit the firmware?</source>
        <translation>标签上的型号、内存大小和主板编号与固件相符吗？</translation>
    </message>
    <message>
        <source>They fit</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Does another cable or another port change it?</source>
        <translation>换一根数据线或换一个端口有变化吗？</translation>
    </message>
    <message>
        <source>It fails elsewhere or not at all</source>
        <translation>在别处失败，或不再失败</translation>
    </message>
    <message>
        <source>It fails at the same place</source>
        <translation>在同一处失败</translation>
    </message>
    <message>
        <source>Did another tool or an interrupted try touch this phone before?</source>
        <translation>之前有其他工具或中断的尝试动过这部手机吗？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>不知道</translation>
    </message>
</context>
<context>
    <name>RecentFirmware</name>
    <message>
        <source>opened %1</source>
        <translation>打开于 %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不在原处</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>This phone only takes orders from its maker&apos;s own service.</source>
        <translation>这部手机只接受厂商官方服务的指令。</translation>
    </message>
    <message>
        <source>Its loader asked for an authorisation that only the maker can give. The program stops here and does not try to get around it.</source>
        <translation>其加载程序要求只有厂商才能提供的授权。程序到此为止，不会设法绕过。</translation>
    </message>
    <message>
        <source>Turn to the maker&apos;s service, or use the maker&apos;s own update route for this model.</source>
        <translation>请联系厂商售后，或使用厂商为此型号提供的升级途径。</translation>
    </message>
    <message>
        <source>Use the complete official firmware of exactly this model, with all files from one package.</source>
        <translation>使用与此型号完全一致的完整官方固件，所有文件须来自同一个固件包。</translation>
    </message>
    <message>
        <source>Bytes from the phone arrived damaged.</source>
        <translation>来自手机的数据在传输中损坏。</translation>
    </message>
    <message>
        <source>The line is noisy, or the two sides disagree on how bytes are packed.</source>
        <translation>线路有干扰，或双方对数据的打包方式不一致。</translation>
    </message>
    <message>
        <source>Use a short cable, directly in a USB port at the back of the computer, without a hub.</source>
        <translation>使用短数据线，直接插到电脑背面的 USB 端口，不要经过集线器。</translation>
    </message>
    <message>
        <source>Try again with smaller blocks.</source>
        <translation>改用更小的块重试。</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds, or hold the power key for ten to twenty seconds with the cable unplugged, then start again.</source>
        <translation>取下电池十秒，或在拔线状态下按住电源键十到二十秒，然后重新开始。</translation>
    </message>
    <message>
        <source>The phone does not support the chosen line speed.</source>
        <translation>手机不支持所选的串口速率。</translation>
    </message>
    <message>
        <source>The loader refused the change of speed, so nothing that follows would be understood.</source>
        <translation>加载程序拒绝更改速率，后续通信将无法识别。</translation>
    </message>
    <message>
        <source>Leave the speed at 115200, or choose 921600 or less.</source>
        <translation>速率保持 115200，或选择 921600 及以下。</translation>
    </message>
    <message>
        <source>Over USB leave the speed setting alone; it has no effect there.</source>
        <translation>使用 USB 时不要改动速率设置，它不起作用。</translation>
    </message>
    <message>
        <source>The phone has no such place, or the image does not fit there.</source>
        <translation>手机没有这个位置，或镜像放不下。</translation>
    </message>
    <message>
        <source>The layout of the firmware and the one on the phone do not agree.</source>
        <translation>固件与手机的分区布局不一致。</translation>
    </message>
    <message>
        <source>Use the package that matches this model and version.</source>
        <translation>使用与型号和版本相符的固件包。</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan.</source>
        <translation>在计划中比较两者的布局。</translation>
    </message>
    <message>
        <source>Allow a new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>只有在使用完整固件包时才允许新布局；用户数据将被擦除。</translation>
    </message>
    <message>
        <source>Phone and computer lost step with each other.</source>
        <translation>手机与电脑的通信失去同步。</translation>
    </message>
    <message>
        <source>A message was lost or came twice, or the phone still remembers an earlier job.</source>
        <translation>有消息丢失或重复，或手机仍停留在之前的任务中。</translation>
    </message>
    <message>
        <source>Press the start button again; the phone waits in its boot ROM and the job starts over.</source>
        <translation>再按一次开始按钮；手机在 Boot ROM 中等待，任务会重新开始。</translation>
    </message>
    <message>
        <source>The loader cannot start the storage of the phone.</source>
        <translation>加载程序无法启动手机的存储。</translation>
    </message>
    <message>
        <source>The loader belongs to a board with another storage chip, or the storage chip no longer works.</source>
        <translation>加载程序属于使用其他存储芯片的主板，或存储芯片已失效。</translation>
    </message>
    <message>
        <source>Switch the phone off, wait a minute, try once more.</source>
        <translation>将手机关机，等一分钟，再试一次。</translation>
    </message>
    <message>
        <source>If the exact package fails every time, the storage chip needs a repair shop; what was on it is at risk.</source>
        <translation>如果完全相符的固件包每次都失败，存储芯片需要送修；其中的数据可能不保。</translation>
    </message>
    <message>
        <source>The phone refused calibration data.</source>
        <translation>手机拒绝了校准数据。</translation>
    </message>
    <message>
        <source>The data is empty, damaged or belongs to another phone.</source>
        <translation>数据为空、已损坏，或属于另一部手机。</translation>
    </message>
    <message>
        <source>Leave the calibration of the phone as it is and write the rest of the firmware.</source>
        <translation>手机的校准数据保持不动，只写入固件的其余部分。</translation>
    </message>
    <message>
        <source>If it was damaged before, put back the copy that was saved of this very phone.</source>
        <translation>如果校准数据此前已损坏，请恢复为这部手机本身保存的备份。</translation>
    </message>
    <message>
        <source>Never write calibration that belongs to another phone: it would lose its network.</source>
        <translation>绝不要写入属于另一部手机的校准数据：手机会失去网络。</translation>
    </message>
    <message>
        <source>The phone could not carry out a step.</source>
        <translation>手机无法执行某个步骤。</translation>
    </message>
    <message>
        <source>It reported a failed operation or a failed write. The storage may be full, worn or not the one the firmware expects.</source>
        <translation>手机报告操作失败或写入失败。存储可能已满、老化，或不是固件所预期的类型。</translation>
    </message>
    <message>
        <source>Switch the phone off and on and try this partition once more.</source>
        <translation>将手机关机再开机，重试此分区。</translation>
    </message>
    <message>
        <source>Check that the partition is in the list of the phone and large enough.</source>
        <translation>检查该分区是否在手机的列表中，且空间足够。</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is likely worn out.</source>
        <translation>如果总是停在同一处，手机的存储很可能已磨损。</translation>
    </message>
    <message>
        <source>The phone waited too long, or ran out of memory.</source>
        <translation>手机等待太久，或内存不足。</translation>
    </message>
    <message>
        <source>The computer paused in the middle of a transfer, or sent larger pieces than this loader can hold.</source>
        <translation>电脑在传输途中停顿，或发送的数据块超过此加载程序的容量。</translation>
    </message>
    <message>
        <source>Keep the computer from going to sleep and try again.</source>
        <translation>防止电脑进入睡眠，然后重试。</translation>
    </message>
    <message>
        <source>The phone did not take the new partition table.</source>
        <translation>手机未接受新的分区表。</translation>
    </message>
    <message>
        <source>The table does not fit the storage, the loader wants another kind of table, or the storage cannot be written.</source>
        <translation>分区表与存储不符，加载程序需要另一种分区表，或存储无法写入。</translation>
    </message>
    <message>
        <source>Read the table of the phone again before anything else; the old one may still be valid.</source>
        <translation>先重新读取手机的分区表，再做其他操作；旧分区表可能仍然有效。</translation>
    </message>
    <message>
        <source>The phone refused an image after checking it.</source>
        <translation>手机检查镜像后拒绝了它。</translation>
    </message>
    <message>
        <source>All bytes arrived and the phone did not accept them: the image is not signed for this phone, or the file was changed.</source>
        <translation>全部数据已送达，但手机未接受：镜像没有针对此手机的签名，或文件被改动过。</translation>
    </message>
    <message>
        <source>If you replaced a file by your own, write the one from the package.</source>
        <translation>如果您用自己的文件替换过，请换回固件包中的原文件写入。</translation>
    </message>
    <message>
        <source>Do not erase this partition first: what is on it may still start.</source>
        <translation>不要先擦除此分区：其中的内容可能仍能启动。</translation>
    </message>
    <message>
        <source>The storage of the phone does not take what is written.</source>
        <translation>手机的存储写不进数据。</translation>
    </message>
    <message>
        <source>Writing is locked by the loader, or the storage chip has reached the end of its life and has become read-only.</source>
        <translation>写入被加载程序锁定，或存储芯片寿命已尽，变为只读。</translation>
    </message>
    <message>
        <source>Run the job again and compare: if the old contents are still there, the storage chip is read-only.</source>
        <translation>再运行一次任务并比对：如果旧内容仍在，说明存储芯片已变为只读。</translation>
    </message>
    <message>
        <source>A read-only storage chip must be replaced in a repair shop.</source>
        <translation>只读的存储芯片必须送修更换。</translation>
    </message>
    <message>
        <source>This firmware is for another phone.</source>
        <translation>此固件属于另一款手机。</translation>
    </message>
    <message>
        <source>The chip or product in the firmware is not the one that answered. Nothing was written.</source>
        <translation>固件中的芯片或产品与应答的手机不同。未写入任何内容。</translation>
    </message>
    <message>
        <source>Compare model and board number on the label with the firmware, and take the right package.</source>
        <translation>将标签上的型号和主板编号与固件核对，选用正确的固件包。</translation>
    </message>
    <message>
        <source>Do not force it: with a package for another chip the phone may not start any more.</source>
        <translation>不要强刷：写入其他芯片的固件包，手机可能再也无法开机。</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>这台电脑的磁盘已满。</translation>
    </message>
    <message>
        <source>What is read from the phone, a saved copy or the record of the job no longer fits.</source>
        <translation>从手机读出的内容、保存的备份或任务记录已放不下。</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation>腾出空间，或选择另一个驱动器上的文件夹。</translation>
    </message>
    <message>
        <source>For parts larger than 4 GiB use a drive that is not formatted with FAT32.</source>
        <translation>超过 4 GiB 的部分请使用非 FAT32 格式的驱动器。</translation>
    </message>
    <message>
        <source>The first loader did not answer at once, and the job was ended before it could.</source>
        <translation>第一级加载程序没有立即应答，而任务在它应答之前就结束了。</translation>
    </message>
    <message>
        <source>One missed answer right after its start is normal: the loader is setting up the memory.</source>
        <translation>刚启动后漏掉一次应答是正常的：加载程序正在初始化内存。</translation>
    </message>
    <message>
        <source>Press the start button again and give the loader twenty seconds.</source>
        <translation>再按一次开始按钮，给加载程序二十秒时间。</translation>
    </message>
    <message>
        <source>The phone did not accept or did not start the first loader.</source>
        <translation>手机未接受或未启动第一级加载程序。</translation>
    </message>
    <message>
        <source>The loader is signed for another phone, belongs to another chip, or could not set up the memory of this one.</source>
        <translation>加载程序是为另一部手机签名的、属于其他芯片，或无法初始化这部手机的内存。</translation>
    </message>
    <message>
        <source>Take both loaders and their addresses from the same package, never from another model.</source>
        <translation>两个加载程序及其地址都取自同一个固件包，绝不用其他型号的。</translation>
    </message>
    <message>
        <source>Switch the phone off and on between tries: a boot ROM that saw a bad loader stays deaf.</source>
        <translation>每次尝试之间将手机关机再开机：收到过错误加载程序的 Boot ROM 不再应答。</translation>
    </message>
    <message>
        <source>The second loader started but does not answer the next question.</source>
        <translation>第二级加载程序已启动，但不应答下一个请求。</translation>
    </message>
    <message>
        <source>It is older than the program expects, or the two sides disagree on how bytes are packed.</source>
        <translation>它比程序预期的旧，或双方对数据的打包方式不一致。</translation>
    </message>
    <message>
        <source>Try again with raw transfer switched off.</source>
        <translation>关闭 raw 传输后重试。</translation>
    </message>
    <message>
        <source>The second loader was not accepted.</source>
        <translation>第二级加载程序未被接受。</translation>
    </message>
    <message>
        <source>The phone checked it and refused it, or the memory of the phone is not the one it was made for.</source>
        <translation>手机检查后拒绝了它，或手机的内存不是它所针对的类型。</translation>
    </message>
    <message>
        <source>Check the package for damage, then use only the loaders that are in it.</source>
        <translation>检查固件包是否损坏，然后只使用其中的加载程序。</translation>
    </message>
    <message>
        <source>Charge the battery and try once more.</source>
        <translation>给电池充电，再试一次。</translation>
    </message>
    <message>
        <source>If the maker has several packages for this model, take the one for its memory size and board.</source>
        <translation>如果厂商为此型号提供多个固件包，选用与内存大小和主板相符的那个。</translation>
    </message>
    <message>
        <source>The phone does not know the place the firmware wants to write to.</source>
        <translation>手机不认识固件要写入的位置。</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one of this firmware, or its table is damaged. The same code right after the start of the loader is only its greeting and no error.</source>
        <translation>手机上的分区布局与此固件的不同，或其分区表已损坏。加载程序刚启动后出现的同一代码只是它的握手信号，并非错误。</translation>
    </message>
    <message>
        <source>Use the package that matches the version and model on the phone.</source>
        <translation>使用与手机版本和型号相符的固件包。</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan before anything else.</source>
        <translation>先在计划中比较两者的布局，再做其他操作。</translation>
    </message>
    <message>
        <source>Only if they really differ and the whole package is written: allow a new layout. It erases the user&apos;s data.</source>
        <translation>只有在两者确实不同且写入整个固件包时：才允许新布局。这会擦除用户数据。</translation>
    </message>
    <message>
        <source>The program refused to do this.</source>
        <translation>程序拒绝执行此操作。</translation>
    </message>
    <message>
        <source>One of its guards, or the person asked, said no. Nothing was changed by this step.</source>
        <translation>某项保护机制或被询问的人拒绝了。此步骤未更改任何内容。</translation>
    </message>
    <message>
        <source>Read the plan again and confirm it if it is what you want.</source>
        <translation>重新阅读计划，如果确实是您想要的，请确认。</translation>
    </message>
    <message>
        <source>Calibration and identity of a phone are touched only when they are named one by one, and after a copy was saved.</source>
        <translation>手机的校准和身份数据只有在逐项指定并保存备份之后才会改动。</translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written.</source>
        <translation>无法读取或写入这台电脑上的某个文件。</translation>
    </message>
    <message>
        <source>The drive was removed, fell asleep or is damaged, or the file is not yours.</source>
        <translation>驱动器已移除、休眠或损坏，或者该文件不属于您。</translation>
    </message>
    <message>
        <source>Copy the firmware to a drive inside this computer and try again.</source>
        <translation>将固件复制到这台电脑的内置驱动器，然后重试。</translation>
    </message>
    <message>
        <source>Check that you may read the file and write to the folder.</source>
        <translation>检查您是否有权读取该文件和写入该文件夹。</translation>
    </message>
    <message>
        <source>The link broke, and the phone is connected through a hub or an extension.</source>
        <translation>连接中断，而手机是通过集线器或延长线连接的。</translation>
    </message>
    <message>
        <source>Hubs, long leads and front sockets lose the phone when its current rises.</source>
        <translation>手机电流升高时，集线器、长线和前置接口容易掉线。</translation>
    </message>
    <message>
        <source>Plug the phone directly into a USB port at the back of the computer.</source>
        <translation>将手机直接插到电脑背面的 USB 端口。</translation>
    </message>
    <message>
        <source>Use a short, good cable; if a hub is needed, one with its own supply.</source>
        <translation>使用短而优质的数据线；如需集线器，请用自带电源的。</translation>
    </message>
    <message>
        <source>An image of the firmware is larger than its place on the phone.</source>
        <translation>固件的某个镜像大于它在手机上的位置。</translation>
    </message>
    <message>
        <source>The firmware is for another version or storage size. Nothing was written.</source>
        <translation>固件适用于其他版本或存储容量。未写入任何内容。</translation>
    </message>
    <message>
        <source>Use the package that matches this model and storage size.</source>
        <translation>使用与此型号和存储容量相符的固件包。</translation>
    </message>
    <message>
        <source>If you replaced a file, check that it is the right one.</source>
        <translation>如果您替换过文件，请检查是否换对了。</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let go.</source>
        <translation>系统驱动占用手机且不释放。</translation>
    </message>
    <message>
        <source>When the phone appeared, the system took it for a modem or a serial adapter and attached its own driver.</source>
        <translation>手机出现时，系统把它当作调制解调器或串口转接器，挂上了自己的驱动。</translation>
    </message>
    <message>
        <source>Unplug the phone, wait three seconds and plug it in again; the program asks the driver to let go.</source>
        <translation>拔下手机，等三秒再插入；程序会要求驱动释放。</translation>
    </message>
    <message>
        <source>Install the device rule of this program.</source>
        <translation>安装本程序的设备规则。</translation>
    </message>
    <message>
        <source>Or use the serial port that the driver has made, with the option for a serial port.</source>
        <translation>或者用指定串口的选项，使用该驱动创建的串口。</translation>
    </message>
    <message>
        <source>ModemManager holds the port of the phone.</source>
        <translation>ModemManager 占用了手机的端口。</translation>
    </message>
    <message>
        <source>This service takes the phone for a modem, opens its port and sends it commands of its own.</source>
        <translation>该服务把手机当作调制解调器，打开其端口并发送自己的命令。</translation>
    </message>
    <message>
        <source>Install the device rule of this program; it tells ModemManager to leave such phones alone.</source>
        <translation>安装本程序的设备规则；规则会让 ModemManager 不干扰这类手机。</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again.</source>
        <translation>拔下手机后重新插入。</translation>
    </message>
    <message>
        <source>As a last resort stop ModemManager while you work; mobile broadband of this computer is off meanwhile.</source>
        <translation>万不得已时，在工作期间停止 ModemManager；这期间电脑的移动宽带会断开。</translation>
    </message>
    <message>
        <source>This computer does not let you open the port of the phone.</source>
        <translation>这台电脑不允许您打开手机的端口。</translation>
    </message>
    <message>
        <source>The system has no rule yet that gives users access to phones in download mode.</source>
        <translation>系统还没有规则允许用户访问下载模式的手机。</translation>
    </message>
    <message>
        <source>Install the device rule of this program; your password is asked for once.</source>
        <translation>安装本程序的设备规则；会询问一次密码。</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again after the rule is there.</source>
        <translation>规则安装好后，拔下手机再重新插入。</translation>
    </message>
    <message>
        <source>For a serial port: add your user to the group that owns it, then log out and in again.</source>
        <translation>使用串口时：将您的用户加入拥有该串口的用户组，然后注销并重新登录。</translation>
    </message>
    <message>
        <source>Do not run the window as administrator; the rule is enough.</source>
        <translation>不要以管理员身份运行窗口程序；有规则就够了。</translation>
    </message>
    <message>
        <source>A name that was given does not exist.</source>
        <translation>给出的名称不存在。</translation>
    </message>
    <message>
        <source>Neither the firmware nor the phone has an entry of that name.</source>
        <translation>固件和手机中都没有该名称的条目。</translation>
    </message>
    <message>
        <source>Look at the list of entries of the firmware and use a name from it.</source>
        <translation>查看固件的条目列表，使用其中的名称。</translation>
    </message>
    <message>
        <source>No phone appeared on USB while the program was waiting.</source>
        <translation>程序等待期间 USB 上没有出现手机。</translation>
    </message>
    <message>
        <source>Nothing was plugged in, the phone is still switched on, the cable only charges, or the battery is empty.</source>
        <translation>没有插入手机、手机仍处于开机状态、数据线只能充电，或电池没电。</translation>
    </message>
    <message>
        <source>Keep the program waiting, switch the phone fully off, hold its boot key and only then plug the cable in.</source>
        <translation>让程序保持等待，将手机彻底关机，按住 Boot 键，然后再插入数据线。</translation>
    </message>
    <message>
        <source>Try another cable and another USB port of the computer; some cables have no data wires.</source>
        <translation>换一根数据线和电脑的另一个 USB 端口；有些线没有数据芯线。</translation>
    </message>
    <message>
        <source>Hold the power key for ten to twenty seconds with the cable unplugged, then try again.</source>
        <translation>在拔线状态下按住电源键十到二十秒，然后重试。</translation>
    </message>
    <message>
        <source>Charge the phone for half an hour and try again.</source>
        <translation>给手机充电半小时后重试。</translation>
    </message>
    <message>
        <source>The copy of the calibration data could not be made.</source>
        <translation>无法备份校准数据。</translation>
    </message>
    <message>
        <source>Nothing of it is changed before a good copy is on disk, so the job ended here.</source>
        <translation>在磁盘上有可靠的备份之前不会改动校准数据，因此任务到此结束。</translation>
    </message>
    <message>
        <source>Leave the calibration out of the job; the rest of the firmware does not need it.</source>
        <translation>任务中不包含校准数据；固件的其余部分不需要它。</translation>
    </message>
    <message>
        <source>Check that the folder for copies can be written.</source>
        <translation>检查备份文件夹是否可写。</translation>
    </message>
    <message>
        <source>Keep every copy made earlier of this phone.</source>
        <translation>保留此前为这部手机做的每一份备份。</translation>
    </message>
    <message>
        <source>The phone was unplugged or switched off during the work.</source>
        <translation>工作期间手机被拔下或关机。</translation>
    </message>
    <message>
        <source>It left USB without an error of its own while data was moving.</source>
        <translation>数据传输期间手机从 USB 断开，自身没有报错。</translation>
    </message>
    <message>
        <source>The phone is not lost: its boot ROM cannot be overwritten. Plug it in again with the boot key held.</source>
        <translation>手机没有报废：它的 Boot ROM 无法被覆盖。请按住 Boot 键重新插入。</translation>
    </message>
    <message>
        <source>Start the job again from the beginning.</source>
        <translation>从头重新开始任务。</translation>
    </message>
    <message>
        <source>A phone appeared, but not the one this job waits for.</source>
        <translation>出现了一部手机，但不是此任务等待的那一部。</translation>
    </message>
    <message>
        <source>It is on another port than the one that was named, or the firmware is for a phone of another maker.</source>
        <translation>它不在指定的端口上，或固件适用于其他厂商的手机。</translation>
    </message>
    <message>
        <source>Plug the phone into the port that was named, or leave the port open.</source>
        <translation>将手机插到指定的端口，或不指定端口。</translation>
    </message>
    <message>
        <source>Check that the firmware is for this phone.</source>
        <translation>检查固件是否适用于这部手机。</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>固件文件已损坏。</translation>
    </message>
    <message>
        <source>Its checksum does not match its contents.</source>
        <translation>校验和与内容不符。</translation>
    </message>
    <message>
        <source>Download the file again and compare it with the hash of the publisher.</source>
        <translation>重新下载该文件，并与发布者提供的哈希值核对。</translation>
    </message>
    <message>
        <source>Do not use a package that somebody packed again without its checksum.</source>
        <translation>不要使用别人重新打包后不带校验和的固件包。</translation>
    </message>
    <message>
        <source>The firmware file is not complete.</source>
        <translation>固件文件不完整。</translation>
    </message>
    <message>
        <source>It says of itself that it is longer than it is: the download or the copy was cut off.</source>
        <translation>文件标明的长度大于实际长度：下载或复制时被截断。</translation>
    </message>
    <message>
        <source>Download or copy the file again and compare its size with that of the publisher.</source>
        <translation>重新下载或复制该文件，并与发布者标明的大小核对。</translation>
    </message>
    <message>
        <source>If the file was on a FAT32 drive, use another one: files there end at 4 GiB.</source>
        <translation>如果文件放在 FAT32 驱动器上，请换一个：FAT32 上的文件最大只有 4 GiB。</translation>
    </message>
    <message>
        <source>If it came in an archive, open the archive itself or unpack it again.</source>
        <translation>如果文件来自压缩包，请直接打开压缩包，或重新解压。</translation>
    </message>
    <message>
        <source>The firmware file contradicts itself.</source>
        <translation>固件文件自相矛盾。</translation>
    </message>
    <message>
        <source>Its tables cannot be right, so nothing of it is used.</source>
        <translation>其中的表不可能正确，因此完全不予采用。</translation>
    </message>
    <message>
        <source>Download the firmware again from its publisher.</source>
        <translation>从发布者处重新下载固件。</translation>
    </message>
    <message>
        <source>Do not use packages that somebody changed by hand.</source>
        <translation>不要使用别人手工改过的固件包。</translation>
    </message>
    <message>
        <source>This file is not a firmware that the program can read.</source>
        <translation>此文件不是程序能读取的固件。</translation>
    </message>
    <message>
        <source>It is encrypted, of a kind the program does not know, or no firmware at all.</source>
        <translation>它已加密、属于程序不认识的类型，或根本不是固件。</translation>
    </message>
    <message>
        <source>Choose the .pac file of the phone, or the archive or folder that holds it.</source>
        <translation>选择手机的 .pac 文件，或含有该文件的压缩包或文件夹。</translation>
    </message>
    <message>
        <source>If it is encrypted, only the tool of its maker can use it.</source>
        <translation>如果已加密，只有其厂商的工具才能使用。</translation>
    </message>
    <message>
        <source>The phone stopped answering in the middle of the work.</source>
        <translation>手机在工作途中停止应答。</translation>
    </message>
    <message>
        <source>Its storage may be busy far beyond the usual, the loader may have crashed, or the line broke down without the phone leaving USB.</source>
        <translation>存储可能异常繁忙、加载程序可能已崩溃，或线路中断而手机并未从 USB 断开。</translation>
    </message>
    <message>
        <source>A part of the program does not fit the rest.</source>
        <translation>程序的一个部分与其余部分不匹配。</translation>
    </message>
    <message>
        <source>A protocol module was made for another version of the program, or cannot be loaded.</source>
        <translation>某个协议模块是为其他版本的程序制作的，或无法加载。</translation>
    </message>
    <message>
        <source>Install program and modules of the same version.</source>
        <translation>安装同一版本的程序和模块。</translation>
    </message>
    <message>
        <source>Remove modules of your own that were made for another version.</source>
        <translation>移除您自己添加的、为其他版本制作的模块。</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>手机上的分区布局与固件中的不同。</translation>
    </message>
    <message>
        <source>The firmware is for another version or region, and writing it in place would run over neighbours.</source>
        <translation>固件适用于其他版本或地区，就地写入会覆盖相邻分区。</translation>
    </message>
    <message>
        <source>Use the package that matches the version on the phone.</source>
        <translation>使用与手机上版本相符的固件包。</translation>
    </message>
    <message>
        <source>Allow the new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>只有在使用完整固件包时才允许新布局；用户数据将被擦除。</translation>
    </message>
    <message>
        <source>Another program has the port of the phone open.</source>
        <translation>手机的端口被其他程序打开。</translation>
    </message>
    <message>
        <source>Only one program can talk to a phone. Another flashing tool, a terminal or a second run of this program was first.</source>
        <translation>同一时间只能有一个程序与手机通信。其他刷机工具、终端或本程序的另一个实例抢先占用了端口。</translation>
    </message>
    <message>
        <source>Close the other program and press the start button again.</source>
        <translation>关闭另一个程序，再按一次开始按钮。</translation>
    </message>
    <message>
        <source>If no other program is open, unplug the phone, wait three seconds and plug it in again.</source>
        <translation>如果没有打开其他程序，拔下手机，等三秒再重新插入。</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>程序自身出错。</translation>
    </message>
    <message>
        <source>A promise inside the program was broken. This is not the fault of phone or firmware.</source>
        <translation>程序内部的约定被破坏。这不是手机或固件的问题。</translation>
    </message>
    <message>
        <source>Save the report of this job and keep it with the name of the phone and of the firmware.</source>
        <translation>保存此任务的报告，并记下手机和固件的名称。</translation>
    </message>
    <message>
        <source>An image in the firmware is damaged inside.</source>
        <translation>固件中有镜像内部已损坏。</translation>
    </message>
    <message>
        <source>It is a sparse image, and its parts do not add up.</source>
        <translation>这是 sparse 镜像，其各部分合不上。</translation>
    </message>
    <message>
        <source>Download or unpack the firmware again.</source>
        <translation>重新下载或解压固件。</translation>
    </message>
    <message>
        <source>Check the package for damage.</source>
        <translation>检查固件包是否损坏。</translation>
    </message>
    <message>
        <source>This firmware is for another kind of storage.</source>
        <translation>此固件适用于其他存储类型。</translation>
    </message>
    <message>
        <source>Phones of one model exist with different storage chips, and each needs its own package.</source>
        <translation>同一型号的手机会使用不同的存储芯片，各自需要对应的固件包。</translation>
    </message>
    <message>
        <source>Take the package for the storage of this phone.</source>
        <translation>选用与此手机存储相符的固件包。</translation>
    </message>
    <message>
        <source>Check the board revision on the label.</source>
        <translation>核对标签上的主板版本。</translation>
    </message>
    <message>
        <source>More than one phone in download mode is connected.</source>
        <translation>连接了多部处于下载模式的手机。</translation>
    </message>
    <message>
        <source>These phones carry no serial number on USB, so the program cannot know which of them is meant.</source>
        <translation>这些手机在 USB 上没有序列号，程序无法知道是哪一部。</translation>
    </message>
    <message>
        <source>Leave only the phone connected that the firmware is for.</source>
        <translation>只保留该固件所对应的手机。</translation>
    </message>
    <message>
        <source>Or name the USB port of the phone that is meant.</source>
        <translation>或者指定目标手机所在的 USB 端口。</translation>
    </message>
    <message>
        <source>The phone showed itself for a moment and then went on into charging or normal start.</source>
        <translation>手机出现片刻后，转入充电或正常开机。</translation>
    </message>
    <message>
        <source>It left its download mode within two seconds and came back as another device: the boot key was not recognised.</source>
        <translation>它在两秒内离开下载模式，并以另一个设备重新出现：Boot 键没有被识别。</translation>
    </message>
    <message>
        <source>Unplug the cable, wait five seconds, hold the boot key, plug in and keep holding.</source>
        <translation>拔线，等五秒，按住 Boot 键，插线并一直按住。</translation>
    </message>
    <message>
        <source>Try the other keys: volume down, volume up, both together; on a keypad phone the centre key, call, star or hash.</source>
        <translation>试试其他按键：音量下、音量上、两个同时按；按键手机试中间键、拨号键、* 键或 # 键。</translation>
    </message>
    <message>
        <source>Use a service cable that asks for download mode, if the maker sells one for this model.</source>
        <translation>如果厂商为此型号提供能触发下载模式的工程线，请使用该线。</translation>
    </message>
    <message>
        <source>The firmware has no loader for the phone.</source>
        <translation>固件没有此手机的加载程序。</translation>
    </message>
    <message>
        <source>The package is only a part of a firmware, or somebody changed it. Without both loaders nothing can be written.</source>
        <translation>该固件包只是固件的一部分，或被人改过。没有两个加载程序就无法写入。</translation>
    </message>
    <message>
        <source>Use the complete official package of this model.</source>
        <translation>使用此型号的完整官方固件包。</translation>
    </message>
    <message>
        <source>Do not borrow the loader of another model: it drives the pins of another board.</source>
        <translation>不要借用其他型号的加载程序：它驱动的是另一块主板的引脚。</translation>
    </message>
    <message>
        <source>This loader cannot list its partitions.</source>
        <translation>此加载程序无法列出分区。</translation>
    </message>
    <message>
        <source>Older loaders and keypad phones address places by number and have no list.</source>
        <translation>较旧的加载程序和按键手机用编号表示位置，没有列表。</translation>
    </message>
    <message>
        <source>Load the firmware package of this phone, so that its names and places are known.</source>
        <translation>载入此手机的固件包，以获知名称和位置。</translation>
    </message>
    <message>
        <source>Write or read by the names or numbers of the package, one at a time.</source>
        <translation>按固件包中的名称或编号逐个写入或读取。</translation>
    </message>
    <message>
        <source>The phone left USB in the middle of the conversation.</source>
        <translation>手机在通信途中从 USB 断开。</translation>
    </message>
    <message>
        <source>The cable moved, the supply broke down, or the phone started again by itself.</source>
        <translation>数据线松动、供电中断，或手机自行重启。</translation>
    </message>
    <message>
        <source>Charge the battery, or put it in if the phone was running without it.</source>
        <translation>给电池充电；如果手机没有装电池运行，请装上电池。</translation>
    </message>
    <message>
        <source>The phone is on USB in download mode but does not answer its first question.</source>
        <translation>手机以下载模式出现在 USB 上，但不应答第一个请求。</translation>
    </message>
    <message>
        <source>Most often the boot key was not held, so the phone passed through this mode on its way to a normal start. A session that another program left open looks the same.</source>
        <translation>最常见的是没有按住 Boot 键，手机只是在正常开机途中经过此模式。其他程序未关闭的会话看起来也一样。</translation>
    </message>
    <message>
        <source>Unplug the cable, switch the phone fully off, hold its boot key, plug the cable in and keep holding the key for ten seconds.</source>
        <translation>拔线，将手机彻底关机，按住 Boot 键，插入数据线，并继续按住十秒。</translation>
    </message>
    <message>
        <source>If the screen shows a logo or a battery, the key was not accepted: look up the key of this model.</source>
        <translation>如果屏幕显示开机画面或电池，说明按键未生效：请查询此型号的按键。</translation>
    </message>
    <message>
        <source>Nothing that was seen points to one cause.</source>
        <translation>观察到的情况不指向单一原因。</translation>
    </message>
    <message>
        <source>The job ended with an error for which there is no rule. The report holds everything that was seen.</source>
        <translation>任务以没有对应规则的错误结束。报告中包含观察到的全部内容。</translation>
    </message>
    <message>
        <source>The job was stopped on request.</source>
        <translation>任务已按要求停止。</translation>
    </message>
    <message>
        <source>Somebody pressed stop. If the boot chain was not finished, the phone waits in its boot ROM for the next try.</source>
        <translation>有人按了停止。如果启动链没有写完，手机会在 Boot ROM 中等待下一次尝试。</translation>
    </message>
    <message>
        <source>Start the job again when you are ready.</source>
        <translation>准备好后重新开始任务。</translation>
    </message>
    <message>
        <source>The phone appears but never answers in time inside this virtual machine.</source>
        <translation>在此虚拟机中，手机出现但总是来不及应答。</translation>
    </message>
    <message>
        <source>A virtual machine hands USB devices on with a delay, and phones wait for their first question for a moment only.</source>
        <translation>虚拟机转接 USB 设备有延迟，而手机只等待第一个请求片刻。</translation>
    </message>
    <message>
        <source>Run the program on the computer itself.</source>
        <translation>直接在电脑上运行本程序。</translation>
    </message>
    <message>
        <source>Or tell the virtual machine to pass on every device of this maker, not one device.</source>
        <translation>或者让虚拟机转接此厂商的所有设备，而不只是一个设备。</translation>
    </message>
    <message>
        <source>The phone started again by itself while the second loader was starting.</source>
        <translation>第二级加载程序启动时，手机自行重启。</translation>
    </message>
    <message>
        <source>A watchdog of the phone ran out, its supply broke down, or a key was still held.</source>
        <translation>手机的看门狗超时、供电中断，或仍按着按键。</translation>
    </message>
    <message>
        <source>Let go of all keys as soon as the bar moves.</source>
        <translation>进度条一开始走动就松开所有按键。</translation>
    </message>
    <message>
        <source>Charge the battery above one third, or connect a good supply, and try again.</source>
        <translation>将电池充到三分之一以上，或连接良好的电源，然后重试。</translation>
    </message>
    <message>
        <source>A phone is there, but in another mode than download mode.</source>
        <translation>有手机连接，但处于下载模式以外的模式。</translation>
    </message>
    <message>
        <source>What answers on USB is a running system, a charging screen, a recovery or a diagnostic port. None of them takes firmware from this program.</source>
        <translation>USB 上应答的是已开机的系统、充电画面、recovery 或诊断端口。它们都不接受本程序的固件。</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off; take the battery out if that is possible.</source>
        <translation>拔下手机并关机；如能取下电池，请取下。</translation>
    </message>
    <message>
        <source>If it always comes back in this mode, hold the power key for ten seconds or more to force it off.</source>
        <translation>如果总是回到此模式，按住电源键十秒以上强制关机。</translation>
    </message>
    <message>
        <source>The phone was already plugged in before the program began to wait.</source>
        <translation>程序开始等待之前手机就已插入。</translation>
    </message>
    <message>
        <source>A phone can be caught only in the moment in which it starts; that moment was over.</source>
        <translation>手机只能在启动的瞬间被接上；那个瞬间已经过去。</translation>
    </message>
    <message>
        <source>Unplug the phone now and leave the program waiting.</source>
        <translation>现在拔下手机，让程序保持等待。</translation>
    </message>
    <message>
        <source>The file that was named is not there.</source>
        <translation>指定的文件不存在。</translation>
    </message>
    <message>
        <source>The path is wrong or misspelt, or the drive it was on is gone.</source>
        <translation>路径错误或拼写有误，或文件所在的驱动器已不在。</translation>
    </message>
    <message>
        <source>Check the name and choose the file again.</source>
        <translation>检查名称，重新选择文件。</translation>
    </message>
    <message>
        <source>If it was on a removable or network drive, connect that drive again.</source>
        <translation>如果文件在移动或网络驱动器上，请重新连接该驱动器。</translation>
    </message>
    <message>
        <source>The second loader was started and stayed silent.</source>
        <translation>第二级加载程序已启动，但没有应答。</translation>
    </message>
    <message>
        <source>This is what a loader does that was made for another memory or another board of the same model.</source>
        <translation>为同型号的其他内存或其他主板制作的加载程序就会这样。</translation>
    </message>
    <message>
        <source>Compare memory size and board number on the label with the name of the firmware; take the package that fits.</source>
        <translation>将标签上的内存大小和主板编号与固件名称核对，选用相符的固件包。</translation>
    </message>
    <message>
        <source>If every package for this model stays silent, the memory of the phone may be faulty.</source>
        <translation>如果此型号的所有固件包都没有应答，手机的内存可能有故障。</translation>
    </message>
    <message>
        <source>The firmware is older than this phone allows.</source>
        <translation>固件比此手机允许的版本旧。</translation>
    </message>
    <message>
        <source>The phone remembers the newest version it has had and refuses older ones. That cannot be undone.</source>
        <translation>手机会记住用过的最新版本，并拒绝更旧的版本。这无法撤销。</translation>
    </message>
    <message>
        <source>Use the newest official firmware; depending on the package the user&apos;s data is erased.</source>
        <translation>使用最新的官方固件；视固件包而定，用户数据会被擦除。</translation>
    </message>
    <message>
        <source>Do not write an older preloader: the phone may then not start any more.</source>
        <translation>不要写入更旧的 preloader：否则手机可能再也无法开机。</translation>
    </message>
    <message>
        <source>This backup is of another phone.</source>
        <translation>此备份来自另一部手机。</translation>
    </message>
    <message>
        <source>Calibration and identity belong to one phone alone; those of another make it work badly and may be unlawful.</source>
        <translation>校准和身份数据只属于一部手机；使用别的手机的数据会导致工作不正常，还可能违法。</translation>
    </message>
    <message>
        <source>Choose the backup that was made of this phone.</source>
        <translation>选择为这部手机做的备份。</translation>
    </message>
    <message>
        <source>Leave the areas of calibration and identity out of the restore.</source>
        <translation>恢复时不包含校准和身份数据区域。</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>电池电量太低，无法执行此任务。</translation>
    </message>
    <message>
        <source>If it ran out while the boot loaders are written, the phone would not start.</source>
        <translation>如果在写入 Bootloader 时电量耗尽，手机将无法开机。</translation>
    </message>
    <message>
        <source>If the phone has no battery on the bench, connect a good supply and say so in the options.</source>
        <translation>如果手机在工作台上不装电池，请连接良好的电源，并在选项中注明。</translation>
    </message>
    <message>
        <source>Only some of the boot loaders were chosen.</source>
        <translation>只选择了部分 Bootloader。</translation>
    </message>
    <message>
        <source>They belong to one version and start one another; with halves of two versions the phone may not start.</source>
        <translation>它们属于同一版本并逐级启动；两个版本各用一部分，手机可能无法开机。</translation>
    </message>
    <message>
        <source>Tick all boot loaders of the firmware, or none of them.</source>
        <translation>勾选固件的全部 Bootloader，或都不勾选。</translation>
    </message>
    <message>
        <source>The phone starts over and over, or shows its logo for minutes.</source>
        <translation>手机不断重启，或停在开机画面好几分钟。</translation>
    </message>
    <message>
        <source>The first start takes long, old user data does not suit the new system, or images of two versions were mixed.</source>
        <translation>首次开机耗时较长、旧的用户数据与新系统不兼容，或混用了两个版本的镜像。</translation>
    </message>
    <message>
        <source>Wait ten minutes; the first start takes long.</source>
        <translation>等待十分钟；首次开机耗时较长。</translation>
    </message>
    <message>
        <source>Reset the phone to its factory state; the user&apos;s data is erased.</source>
        <translation>将手机恢复出厂设置；用户数据将被擦除。</translation>
    </message>
    <message>
        <source>The job succeeded and the phone stays dark.</source>
        <translation>任务成功，但手机一直黑屏。</translation>
    </message>
    <message>
        <source>The preloader is for another board, the battery is empty, or the storage only pretended to take the data.</source>
        <translation>preloader 属于其他主板、电池没电，或存储只是假装写入了数据。</translation>
    </message>
    <message>
        <source>Unplug the phone, hold the power key for twenty seconds and charge it for half an hour.</source>
        <translation>拔下手机，按住电源键二十秒，然后充电半小时。</translation>
    </message>
    <message>
        <source>Read preloader and boot back and compare them; reading changes nothing.</source>
        <translation>回读 preloader 和 boot 并比对；读取不会更改任何内容。</translation>
    </message>
    <message>
        <source>Write the firmware of exactly this board again, with its preloader.</source>
        <translation>重新写入与此主板完全一致的固件，包括其 preloader。</translation>
    </message>
    <message>
        <source>The phone works at the slowest USB speed, and an answer came too late.</source>
        <translation>手机以最慢的 USB 速度工作，应答来得太晚。</translation>
    </message>
    <message>
        <source>The boot ROM is that slow by design; a loader that stays so was not switched over, or the cable does not carry more.</source>
        <translation>Boot ROM 本来就这么慢；若加载程序也一直这么慢，说明速度没有切换成功，或数据线不支持更高速度。</translation>
    </message>
    <message>
        <source>Plug the phone in without a key, so that the fast preloader answers and not the boot ROM.</source>
        <translation>不按任何键插入手机，让快速的 preloader 应答，而不是 Boot ROM。</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>手机没有可读取的分区表。</translation>
    </message>
    <message>
        <source>Its storage was erased, never programmed, or the table is damaged.</source>
        <translation>存储被擦除过、从未写过，或分区表已损坏。</translation>
    </message>
    <message>
        <source>Save what can still be read first: read the calibration areas by address if their place is known.</source>
        <translation>先保存仍能读出的内容：如果知道校准区域的位置，按地址读取。</translation>
    </message>
    <message>
        <source>Use Format All + Download with a complete official firmware; everything on the phone is erased.</source>
        <translation>使用“全部格式化 + 下载”配合完整的官方固件；手机上的全部内容将被擦除。</translation>
    </message>
    <message>
        <source>If the table is gone again after a download, the storage is faulty.</source>
        <translation>如果下载后分区表又消失，说明存储有故障。</translation>
    </message>
    <message>
        <source>The phone lost its IMEI, its network or its Wi-Fi address.</source>
        <translation>手机丢失了 IMEI、网络或 Wi-Fi 地址。</translation>
    </message>
    <message>
        <source>The areas of calibration and identity were erased or overwritten. No firmware contains them; they belong to this phone alone.</source>
        <translation>校准和身份数据区域被擦除或覆盖。任何固件都不含这些数据，它们只属于这部手机。</translation>
    </message>
    <message>
        <source>Put the saved copy of this phone&apos;s own calibration back, if one was made before.</source>
        <translation>如果以前做过备份，请恢复这部手机自己的校准数据备份。</translation>
    </message>
    <message>
        <source>Without a copy ask an authorised service of the maker; the data of another phone is wrong and may be unlawful.</source>
        <translation>没有备份时，请联系厂商授权的售后；别的手机的数据不对，还可能违法。</translation>
    </message>
    <message>
        <source>Never format everything without the copy that this program makes first.</source>
        <translation>没有本程序先做的备份，绝不要格式化全部内容。</translation>
    </message>
    <message>
        <source>There is no serial port of this name.</source>
        <translation>没有该名称的串口。</translation>
    </message>
    <message>
        <source>The phone is on USB and the system made no port for it: the driver for such ports is not loaded, or the phone does not offer one.</source>
        <translation>手机在 USB 上，但系统没有为它创建端口：串口驱动未加载，或手机不提供串口。</translation>
    </message>
    <message>
        <source>Leave the port out; the program then uses USB directly, which needs no serial port.</source>
        <translation>不指定端口；程序会直接使用 USB，不需要串口。</translation>
    </message>
    <message>
        <source>Load the driver cdc_acm and plug the phone in again.</source>
        <translation>加载驱动 cdc_acm，然后重新插入手机。</translation>
    </message>
    <message>
        <source>The phone left to come back faster, and was not found again.</source>
        <translation>手机断开以便切换到更高速度，之后没有再找到。</translation>
    </message>
    <message>
        <source>For higher speed the loader leaves USB and returns under another id. This computer has no driver or no permission for that id, or something else took it.</source>
        <translation>为提高速度，加载程序会从 USB 断开，并以另一个 id 重新出现。这台电脑没有该 id 的驱动或权限，或被其他程序占用。</translation>
    </message>
    <message>
        <source>Unplug the phone, plug it in again and start once more; the second time the driver is ready.</source>
        <translation>拔下手机，重新插入，再开始一次；第二次时驱动已就绪。</translation>
    </message>
    <message>
        <source>Choose full USB speed in the options, so that the phone stays under its first id.</source>
        <translation>在选项中选择全速 USB，使手机保持最初的 id。</translation>
    </message>
    <message>
        <source>The system keeps the phone for its own serial driver.</source>
        <translation>系统把手机留给了自己的串口驱动。</translation>
    </message>
    <message>
        <source>macOS takes such phones for a modem, and only a signed program may take them away from it.</source>
        <translation>macOS 把这类手机当作调制解调器，只有经签名的程序才能从系统手中接管。</translation>
    </message>
    <message>
        <source>Use the serial port that the system made for the phone; its name begins with cu.</source>
        <translation>使用系统为手机创建的串口；其名称以 cu. 开头。</translation>
    </message>
    <message>
        <source>Do not run the program in a virtual machine for this step.</source>
        <translation>这一步不要在虚拟机中运行本程序。</translation>
    </message>
    <message>
        <source>Unpack the firmware again, completely, and compare its size with the download page.</source>
        <translation>重新完整解压固件，并与下载页面标明的大小核对。</translation>
    </message>
    <message>
        <source>Download the firmware again if the same file differs once more.</source>
        <translation>如果同一个文件再次不符，请重新下载固件。</translation>
    </message>
    <message>
        <source>The serial port refuses its settings.</source>
        <translation>串口拒绝其设置。</translation>
    </message>
    <message>
        <source>The device left in that moment, its driver does not know the speed, or the port is none of a phone.</source>
        <translation>设备恰好在此时断开、驱动不支持该速率，或该端口不是手机的端口。</translation>
    </message>
    <message>
        <source>See that the port is the one of the phone, not one of Bluetooth or of the computer itself.</source>
        <translation>确认所用的是手机的端口，而不是蓝牙或电脑自身的端口。</translation>
    </message>
    <message>
        <source>There is no loader for this phone.</source>
        <translation>没有适用于此手机的加载程序。</translation>
    </message>
    <message>
        <source>The loader file is none, is damaged, or holds no entry for this chip and this generation.</source>
        <translation>该文件不是加载程序文件、已损坏，或没有此芯片及其这一代的条目。</translation>
    </message>
    <message>
        <source>Choose the loader file that came with the firmware (field Download-Agent, option --da).</source>
        <translation>选择随固件附带的加载程序文件（“Download-Agent”栏，选项 --da）。</translation>
    </message>
    <message>
        <source>Put loader files of your phones into the loader folder; the program looks for the entry that fits.</source>
        <translation>将您手机的加载程序文件放入加载程序文件夹；程序会查找合适的条目。</translation>
    </message>
    <message>
        <source>The command &quot;loader why&quot; lists which chips a file is for.</source>
        <translation>命令“loader why”会列出文件适用于哪些芯片。</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>第二级加载程序不是第一级所期望的那个。</translation>
    </message>
    <message>
        <source>Both are stored in one file, and the first knows the checksum of the second. The file was changed, cut short, or put together from two versions.</source>
        <translation>两者存放在同一个文件中，第一级知道第二级的校验和。文件被改动、截断，或由两个版本拼成。</translation>
    </message>
    <message>
        <source>Take the loader file of the official firmware, untouched.</source>
        <translation>使用官方固件中未经改动的加载程序文件。</translation>
    </message>
    <message>
        <source>If it began after an older firmware was written: use the newest official firmware as a whole.</source>
        <translation>如果是写入旧固件之后才出现：请完整使用最新的官方固件。</translation>
    </message>
    <message>
        <source>The first loader was started and does not answer.</source>
        <translation>第一级加载程序已启动，但没有应答。</translation>
    </message>
    <message>
        <source>The supply broke down when the loader switched the clocks up, the loader is for another chip, or the watchdog started the phone again.</source>
        <translation>加载程序提高时钟频率时供电中断、加载程序属于其他芯片，或看门狗重启了手机。</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and try again.</source>
        <translation>装上电池或给电池充电，然后重试。</translation>
    </message>
    <message>
        <source>Use the loader from the official firmware of exactly this model.</source>
        <translation>使用与此型号完全一致的官方固件中的加载程序。</translation>
    </message>
    <message>
        <source>The loader runs and wants a login of its own.</source>
        <translation>加载程序正在运行，并要求单独登录。</translation>
    </message>
    <message>
        <source>Newer loaders of some makers ask for an authorisation after they were started. It differs from the one of the boot ROM.</source>
        <translation>部分厂商较新的加载程序在启动后要求授权。这与 Boot ROM 的授权不同。</translation>
    </message>
    <message>
        <source>Use the loader and authentication files of the official firmware of exactly this model.</source>
        <translation>使用与此型号完全一致的官方固件中的加载程序和认证文件。</translation>
    </message>
    <message>
        <source>If the maker gives out no such file, only the maker&apos;s own service can do this; the program has no way around it.</source>
        <translation>如果厂商不提供这种文件，就只有厂商售后能够处理；程序无法绕过。</translation>
    </message>
    <message>
        <source>The phone accepts only loaders that its maker has signed.</source>
        <translation>手机只接受经厂商签名的加载程序。</translation>
    </message>
    <message>
        <source>The loader carries no signature, or one for another model. This is a lock of the phone, not a fault.</source>
        <translation>加载程序没有签名，或签名属于其他型号。这是手机的锁，不是故障。</translation>
    </message>
    <message>
        <source>Compare the checksum of the loader file with the one in the official firmware.</source>
        <translation>将加载程序文件的校验和与官方固件中的核对。</translation>
    </message>
    <message>
        <source>The first loader arrived damaged in the phone.</source>
        <translation>第一级加载程序传到手机时已损坏。</translation>
    </message>
    <message>
        <source>The phone counted other bytes than were sent, or left in the middle: cable, port or supply, seldom the memory of the chip.</source>
        <translation>手机核算的数据与发送的不符，或中途断开：多为数据线、端口或供电的问题，很少是芯片内存的问题。</translation>
    </message>
    <message>
        <source>If five tries on two computers fail in the same way, the chip itself may be faulty.</source>
        <translation>如果在两台电脑上试五次都以同样的方式失败，芯片本身可能有故障。</translation>
    </message>
    <message>
        <source>Writing an image failed part-way.</source>
        <translation>镜像写到一半失败。</translation>
    </message>
    <message>
        <source>The storage refused the data, the image is damaged, or the line broke down. The place at which it stops tells which.</source>
        <translation>存储拒绝数据、镜像已损坏，或线路中断。停止的位置能说明是哪一种。</translation>
    </message>
    <message>
        <source>Run the job again in another USB port: if it stops elsewhere, the line is the reason.</source>
        <translation>换一个 USB 端口再运行任务：如果停在别处，就是线路的原因。</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is worn and must be replaced.</source>
        <translation>如果总是停在同一处，手机的存储已磨损，必须更换。</translation>
    </message>
    <message>
        <source>The phone repeats what it is told and does not answer.</source>
        <translation>手机只重复收到的内容，不作应答。</translation>
    </message>
    <message>
        <source>An earlier session already greeted it and was broken off, or what answers is no phone in download mode.</source>
        <translation>之前的会话已与它握手后中断，或应答的不是处于下载模式的手机。</translation>
    </message>
    <message>
        <source>Never run two flash tools on one phone.</source>
        <translation>绝不要对一部手机同时运行两个刷机工具。</translation>
    </message>
    <message>
        <source>Close every other program that could speak to the phone.</source>
        <translation>关闭其他所有可能与手机通信的程序。</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>无法启用手机的主内存。</translation>
    </message>
    <message>
        <source>The settings for it are in the preloader file. That file is missing, or is for another board or another memory of the same model.</source>
        <translation>内存配置在 preloader 文件中。该文件缺失，或属于同型号的其他主板或其他内存。</translation>
    </message>
    <message>
        <source>Use preloader, scatter file and loader of exactly this model, board revision and memory size.</source>
        <translation>使用与此型号、主板版本和内存大小完全一致的 preloader、scatter 文件和加载程序。</translation>
    </message>
    <message>
        <source>Put the battery in, use a port at the back of the computer, and try three times.</source>
        <translation>装上电池，使用电脑背面的端口，尝试三次。</translation>
    </message>
    <message>
        <source>If every package for this model fails, the memory of the phone may be faulty.</source>
        <translation>如果此型号的所有固件包都失败，手机的内存可能有故障。</translation>
    </message>
    <message>
        <source>Do not format everything to get round it; user data and calibration would be lost.</source>
        <translation>不要用格式化全部内容来绕过；用户数据和校准数据会丢失。</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on by the newer loader.</source>
        <translation>较新的加载程序无法启用手机的主内存。</translation>
    </message>
    <message>
        <source>The settings in the preloader file do not suit the memory of this phone, the loader does not know their version, or the memory is faulty.</source>
        <translation>preloader 文件中的配置与此手机的内存不符、加载程序不认识该配置的版本，或内存有故障。</translation>
    </message>
    <message>
        <source>A file of the firmware is missing, or nothing was chosen.</source>
        <translation>固件缺少文件，或没有选择任何内容。</translation>
    </message>
    <message>
        <source>The archive was unpacked partly, the images lie in another folder, or no row is ticked.</source>
        <translation>压缩包没有完全解压、镜像在另一个文件夹中，或没有勾选任何行。</translation>
    </message>
    <message>
        <source>Leave all files in the folder of the scatter file and do not rename them.</source>
        <translation>所有文件都留在 scatter 文件所在的文件夹中，不要重命名。</translation>
    </message>
    <message>
        <source>Click the place of the row and choose the file, or untick the row.</source>
        <translation>点击该行的位置栏选择文件，或取消勾选该行。</translation>
    </message>
    <message>
        <source>Formatting failed.</source>
        <translation>格式化失败。</translation>
    </message>
    <message>
        <source>The range lies outside the storage, the phone forbids it, or the storage is read-only.</source>
        <translation>范围超出存储、手机禁止格式化该范围，或存储为只读。</translation>
    </message>
    <message>
        <source>Format by partition and not by address; the range then comes from the phone&apos;s own table.</source>
        <translation>按分区而不是按地址格式化；这样范围取自手机自己的分区表。</translation>
    </message>
    <message>
        <source>Do without formatting: a download overwrites what it needs.</source>
        <translation>不做格式化：下载会覆盖所需的内容。</translation>
    </message>
    <message>
        <source>The phone is on USB and never answered the greeting.</source>
        <translation>手机在 USB 上，但从未应答握手。</translation>
    </message>
    <message>
        <source>Its window was over, another driver swallows the bytes, or the maker switched the download over USB off.</source>
        <translation>等待时间已过、数据被其他驱动截走，或厂商关闭了 USB 下载。</translation>
    </message>
    <message>
        <source>Hold volume down, volume up, or both while you plug the cable in: the boot ROM waits longer than the preloader.</source>
        <translation>插入数据线时按住音量下键、音量上键或两者：Boot ROM 等待的时间比 preloader 长。</translation>
    </message>
    <message>
        <source>If the phone still starts, use its maker&apos;s own way into download mode.</source>
        <translation>如果手机还能开机，使用其厂商提供的进入下载模式的方法。</translation>
    </message>
    <message>
        <source>The phone answered and did not tell what chip it has.</source>
        <translation>手机已应答，但未告知芯片型号。</translation>
    </message>
    <message>
        <source>Phone and program lost step, or what answers is no loader.</source>
        <translation>手机与程序失去同步，或应答的不是加载程序。</translation>
    </message>
    <message>
        <source>See that the firmware is for exactly this model.</source>
        <translation>确认固件与此型号完全一致。</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image.</source>
        <translation>手机未接受某个镜像的签名。</translation>
    </message>
    <message>
        <source>The image was changed, is of another model or version, or stands in the wrong row.</source>
        <translation>镜像被改动、属于其他型号或版本，或放错了行。</translation>
    </message>
    <message>
        <source>Use files of one firmware only; do not mix.</source>
        <translation>只使用同一个固件的文件，不要混用。</translation>
    </message>
    <message>
        <source>Phone and program lost step.</source>
        <translation>手机与程序失去同步。</translation>
    </message>
    <message>
        <source>An answer had the wrong length or mark: a byte got lost on the line, or the loader is of another generation than the chip needs.</source>
        <translation>应答的长度或标记不对：线路上丢了字节，或加载程序与芯片不是同一代。</translation>
    </message>
    <message>
        <source>Reading from the phone failed.</source>
        <translation>读取手机失败。</translation>
    </message>
    <message>
        <source>The loader forbids it, the storage has bad places, or the line broke down.</source>
        <translation>加载程序禁止读取、存储有坏块，或线路中断。</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage has bad places there; what was read before it is kept.</source>
        <translation>如果总是停在同一处，说明存储在那里有坏块；之前读出的内容已保留。</translation>
    </message>
    <message>
        <source>If the phone forbids reading, this area cannot be saved with its loader.</source>
        <translation>如果手机禁止读取，就无法用其加载程序保存此区域。</translation>
    </message>
    <message>
        <source>The first loader was being sent and the phone fell silent.</source>
        <translation>发送第一级加载程序时手机停止应答。</translation>
    </message>
    <message>
        <source>Its supply is too weak without a battery, something else speaks on the port, or the phone rejects this loader without saying so.</source>
        <translation>没有电池时供电太弱、有其他程序在此端口上通信，或手机拒绝此加载程序却不提示。</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and wait up to a minute.</source>
        <translation>装上电池或给电池充电，最多等一分钟。</translation>
    </message>
    <message>
        <source>Use the loader file that belongs to this firmware.</source>
        <translation>使用属于此固件的加载程序文件。</translation>
    </message>
    <message>
        <source>The scatter file or flash XML cannot be used.</source>
        <translation>无法使用 scatter 文件或 flash XML。</translation>
    </message>
    <message>
        <source>It was edited or saved in another encoding, is of a version this program does not know, or was not unpacked completely.</source>
        <translation>文件被编辑过或以其他编码保存、属于本程序不认识的版本，或没有完全解压。</translation>
    </message>
    <message>
        <source>Do not edit the file; the line that is at fault is named above.</source>
        <translation>不要编辑该文件；出错的行已在上面指出。</translation>
    </message>
    <message>
        <source>The phone forbids writing this area or image.</source>
        <translation>手机禁止写入此区域或镜像。</translation>
    </message>
    <message>
        <source>It is locked and takes only what its maker has signed, each file in its own place.</source>
        <translation>手机已锁定，只接受经厂商签名的内容，且每个文件必须在自己的位置。</translation>
    </message>
    <message>
        <source>Untick images that are not from the maker.</source>
        <translation>取消勾选不是来自厂商的镜像。</translation>
    </message>
    <message>
        <source>For a phone that is locked by its maker, ask the maker&apos;s service.</source>
        <translation>手机被厂商锁定时，请联系厂商售后。</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>手机拒绝了第一级加载程序。</translation>
    </message>
    <message>
        <source>The loader is for another chip, is banned by the maker, or its address and length do not suit this phone.</source>
        <translation>加载程序属于其他芯片、已被厂商禁用，或其地址和长度不适合此手机。</translation>
    </message>
    <message>
        <source>Plug the phone in without any key: some makers authorise only in the preloader.</source>
        <translation>不按任何键插入手机：有些厂商只在 preloader 中授权。</translation>
    </message>
    <message>
        <source>The phone wants to be authorised by its maker first.</source>
        <translation>手机要求先由厂商授权。</translation>
    </message>
    <message>
        <source>Phones of this kind take a loader only after an authentication file or an answer that the maker gives to its service partners.</source>
        <translation>这类手机只有在收到认证文件或厂商提供给服务商的应答之后才接受加载程序。</translation>
    </message>
    <message>
        <source>Give the authentication file that came with the official firmware (field Authentication File, option --auth).</source>
        <translation>提供随官方固件附带的认证文件（“认证文件”栏，选项 --auth）。</translation>
    </message>
    <message>
        <source>The second loader was sent and never came alive.</source>
        <translation>第二级加载程序已发送，但始终没有启动。</translation>
    </message>
    <message>
        <source>The memory works with settings that do not quite suit it, the second loader was rejected, or the phone started again at the jump.</source>
        <translation>内存配置不完全匹配、第二级加载程序被拒绝，或跳转时手机重启。</translation>
    </message>
    <message>
        <source>Use preloader and loader of exactly this firmware, unchanged.</source>
        <translation>使用与此固件完全一致、未经改动的 preloader 和加载程序。</translation>
    </message>
    <message>
        <source>The phone was there and did not accept the start of the conversation.</source>
        <translation>手机已连接，但未接受通信的开始。</translation>
    </message>
    <message>
        <source>The first bytes came too early or too late, something else speaks on the port, or an earlier session left the phone in the middle of a command.</source>
        <translation>最初的字节来得太早或太晚、有其他程序在此端口上通信，或之前的会话使手机停在命令中途。</translation>
    </message>
    <message>
        <source>Unplug the phone, switch it fully off, and plug it in only while the program waits.</source>
        <translation>拔下手机，彻底关机，仅在程序等待时插入。</translation>
    </message>
    <message>
        <source>If the battery can be taken out: plug the phone in without it and put it in when the bar turns red.</source>
        <translation>如果电池可取下：先不装电池插入手机，进度条变红时再装上电池。</translation>
    </message>
    <message>
        <source>The storage of the phone is worn out.</source>
        <translation>手机的存储已磨损。</translation>
    </message>
    <message>
        <source>Its own counters say that it has reached the end of its life. Writing may stop half-way, and the phone may then not start.</source>
        <translation>存储自身的计数器表明其寿命已尽。写入可能中途停止，之后手机可能无法开机。</translation>
    </message>
    <message>
        <source>Read out what can be read first.</source>
        <translation>先读出还能读出的内容。</translation>
    </message>
    <message>
        <source>Let the storage be replaced in a repair shop.</source>
        <translation>送修更换存储芯片。</translation>
    </message>
    <message>
        <source>Go on only if the phone is of no use otherwise; say so explicitly.</source>
        <translation>仅当手机已别无用处时才继续；请明确说明。</translation>
    </message>
    <message>
        <source>The loader does not find the storage of the phone.</source>
        <translation>加载程序找不到手机的存储。</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage, the loader is too old for this chip, or the storage is dead.</source>
        <translation>固件适用于其他存储类型、加载程序对此芯片来说太旧，或存储已损坏。</translation>
    </message>
    <message>
        <source>Switch the phone off for a minute and try again.</source>
        <translation>将手机关机一分钟后重试。</translation>
    </message>
    <message>
        <source>Use a newer official loader.</source>
        <translation>使用更新的官方加载程序。</translation>
    </message>
    <message>
        <source>If every package fails, the storage needs a repair shop; what is on it may be lost.</source>
        <translation>如果所有固件包都失败，存储需要送修；其中的数据可能丢失。</translation>
    </message>
    <message>
        <source>Data arrives damaged over the serial cable.</source>
        <translation>经串口线传来的数据已损坏。</translation>
    </message>
    <message>
        <source>The speed is too high for the adapter or the cable, or its levels do not suit the phone.</source>
        <translation>速率对转接器或线来说太高，或电平与手机不符。</translation>
    </message>
    <message>
        <source>Choose a lower speed: 460800, then 115200.</source>
        <translation>选择较低的速率：460800，然后 115200。</translation>
    </message>
    <message>
        <source>Use the USB port of the phone instead of a serial adapter.</source>
        <translation>使用手机的 USB 端口代替串口转接器。</translation>
    </message>
    <message>
        <source>The phone gave a number that says little.</source>
        <translation>手机给出的编号说明不了什么。</translation>
    </message>
    <message>
        <source>The loader reports a failure without a reason; the step in which it happened and the last messages tell more.</source>
        <translation>加载程序报告失败但没有原因；失败所在的步骤和最后的消息能说明更多。</translation>
    </message>
    <message>
        <source>Keep the journal of this job; it holds the last messages of the loader.</source>
        <translation>保留此任务的任务日志；其中有加载程序最后的消息。</translation>
    </message>
    <message>
        <source>This phone or its loader does not offer what was asked for.</source>
        <translation>此手机或其加载程序不支持所请求的功能。</translation>
    </message>
    <message>
        <source>Not every generation of loaders can do everything; nothing was changed by the question.</source>
        <translation>并非每一代加载程序都什么都能做；这次请求没有更改任何内容。</translation>
    </message>
    <message>
        <source>Do the job without this step.</source>
        <translation>任务中不包含这一步。</translation>
    </message>
    <message>
        <source>A newer official loader of exactly this model may offer it.</source>
        <translation>与此型号完全一致的更新官方加载程序也许支持。</translation>
    </message>
    <message>
        <source>The phone has no valid partition table, or no room for the one of the firmware.</source>
        <translation>手机没有有效的分区表，或放不下固件的分区表。</translation>
    </message>
    <message>
        <source>The phone was erased or never programmed, or the firmware is for a model with larger storage.</source>
        <translation>手机被擦除过或从未写过，或固件适用于存储容量更大的型号。</translation>
    </message>
    <message>
        <source>Compare the size of the storage on the label with the firmware; take the package that fits.</source>
        <translation>将标签上的存储容量与固件核对，选用相符的固件包。</translation>
    </message>
    <message>
        <source>On an empty phone use Format All + Download with a complete official firmware.</source>
        <translation>空白的手机请使用“全部格式化 + 下载”配合完整的官方固件。</translation>
    </message>
    <message>
        <source>The phone appeared for a few seconds and left again.</source>
        <translation>手机出现几秒后又断开。</translation>
    </message>
    <message>
        <source>Its preloader waits only two to five seconds for a computer and then starts the system. The port was opened too late, or the phone lost its supply.</source>
        <translation>preloader 只等待电脑两到五秒，然后启动系统。端口打开得太晚，或手机断电。</translation>
    </message>
    <message>
        <source>Leave the program waiting; it takes the phone by itself the next time it appears.</source>
        <translation>让程序保持等待；手机下次出现时会自动接上。</translation>
    </message>
    <message>
        <source>One port fails more often than the others.</source>
        <translation>有一个端口比其他端口更常失败。</translation>
    </message>
    <message>
        <source>Its cable or plug is worn, or too many phones share one controller.</source>
        <translation>其数据线或插头已磨损，或太多手机共用一个控制器。</translation>
    </message>
    <message>
        <source>Replace the cable of this port.</source>
        <translation>更换此端口的数据线。</translation>
    </message>
    <message>
        <source>Let fewer phones share one controller.</source>
        <translation>减少共用一个控制器的手机数量。</translation>
    </message>
    <message>
        <source>The computer put the port to sleep during the work.</source>
        <translation>电脑在工作期间让端口进入休眠。</translation>
    </message>
    <message>
        <source>Saving power, the computer switches ports or itself off when it believes that nothing happens.</source>
        <translation>为了省电，电脑会在它认为没有活动时关闭端口或自身。</translation>
    </message>
    <message>
        <source>Switch sleep and saving power of USB off while phones are flashed.</source>
        <translation>刷机期间关闭睡眠和 USB 省电。</translation>
    </message>
    <message>
        <source>USB could not be started on this computer.</source>
        <translation>无法在这台电脑上启动 USB。</translation>
    </message>
    <message>
        <source>The library for USB is missing or does not start, so no phone can be found.</source>
        <translation>USB 库缺失或无法启动，因此找不到手机。</translation>
    </message>
    <message>
        <source>Install the program again with its own package; it brings what it needs.</source>
        <translation>用程序自己的安装包重新安装，其中包含所需的组件。</translation>
    </message>
    <message>
        <source>On Linux see that the file system of the devices (/dev/bus/usb) is there; containers often lack it.</source>
        <translation>在 Linux 上请确认设备文件系统（/dev/bus/usb）存在；容器中往往没有。</translation>
    </message>
    <message>
        <source>The computer sees that something was plugged in and cannot talk to it.</source>
        <translation>电脑发现有设备插入，但无法与其通信。</translation>
    </message>
    <message>
        <source>The phone did not answer the first questions of USB: the cable or socket has bad contact, the supply is weak, or an interrupted session left the phone stuck.</source>
        <translation>手机没有应答 USB 的初始请求：数据线或接口接触不良、供电太弱，或中断的会话使手机卡住。</translation>
    </message>
    <message>
        <source>Put a USB 2.0 hub between computer and phone; some ports of fast computers do not get on with slow devices.</source>
        <translation>在电脑与手机之间接一个 USB 2.0 集线器；有些高速电脑的端口与慢速设备不兼容。</translation>
    </message>
    <message>
        <source>If three ports and two computers fail alike, the socket or the board of the phone needs a repair shop.</source>
        <translation>如果三个端口、两台电脑都同样失败，手机的接口或主板需要送修。</translation>
    </message>
    <message>
        <source>The system has no memory left for USB.</source>
        <translation>系统没有剩余的 USB 内存。</translation>
    </message>
    <message>
        <source>All USB transfers of this computer share a small memory, and several phones at once use it up.</source>
        <translation>这台电脑的所有 USB 传输共用一小块内存，几部手机同时使用就会耗尽。</translation>
    </message>
    <message>
        <source>Work on fewer phones at the same time.</source>
        <translation>减少同时处理的手机数量。</translation>
    </message>
    <message>
        <source>Let the administrator raise usbfs_memory_mb of the module usbcore.</source>
        <translation>请管理员调高模块 usbcore 的 usbfs_memory_mb。</translation>
    </message>
    <message>
        <source>The phone says that its system is damaged and stops.</source>
        <translation>手机提示系统已损坏，不再继续启动。</translation>
    </message>
    <message>
        <source>One partition is not the maker&apos;s, only one of two slots was restored, or the version is older than before.</source>
        <translation>有分区不是厂商原版、两个槽位只恢复了一个，或版本比之前旧。</translation>
    </message>
    <message>
        <source>Write both slots of one and the same version; the user&apos;s data is erased.</source>
        <translation>用同一版本写入两个槽位；用户数据将被擦除。</translation>
    </message>
    <message>
        <source>Do not lock the boot loader while anything on the phone is not the maker&apos;s.</source>
        <translation>只要手机上还有非厂商原版的内容，就不要锁定 Bootloader。</translation>
    </message>
    <message>
        <source>The phone runs and its screen, touch or sensors do not.</source>
        <translation>手机能运行，但屏幕、触摸或传感器不工作。</translation>
    </message>
    <message>
        <source>The firmware is for another revision of the board or another screen, or the calibration of the sensors was erased.</source>
        <translation>固件适用于其他主板版本或其他屏幕，或传感器的校准数据被擦除。</translation>
    </message>
    <message>
        <source>Use the firmware of exactly this board revision.</source>
        <translation>使用与此主板版本完全一致的固件。</translation>
    </message>
    <message>
        <source>The driver is there and the phone could not be started.</source>
        <translation>驱动已存在，但无法启动手机设备。</translation>
    </message>
    <message>
        <source>The phone is connected through hubs that do not get on with it, two drivers want it, or it left in that moment.</source>
        <translation>手机所接的集线器与其不兼容、两个驱动争用，或手机恰好断开。</translation>
    </message>
    <message>
        <source>Remove drivers for phones that you do not need.</source>
        <translation>移除您不需要的手机驱动。</translation>
    </message>
    <message>
        <source>Another driver holds the phone than the one this program needs.</source>
        <translation>占用手机的驱动不是本程序所需的驱动。</translation>
    </message>
    <message>
        <source>Tools for phones bring drivers of different kinds, and a phone can have one at a time.</source>
        <translation>各种手机工具自带不同的驱动，而一部手机同时只能使用一个。</translation>
    </message>
    <message>
        <source>Choose the serial port if the driver made one, or take the phone over USB; the program can do both.</source>
        <translation>如果驱动创建了串口就选择该串口，或通过 USB 使用手机；程序两者都支持。</translation>
    </message>
    <message>
        <source>Ask for the driver to be changed only if neither works; other tools may then no longer find the phone.</source>
        <translation>只有两者都不行时才更换驱动；之后其他工具可能找不到手机。</translation>
    </message>
    <message>
        <source>The phone is there and has no driver.</source>
        <translation>手机已连接，但没有驱动。</translation>
    </message>
    <message>
        <source>Windows found no driver for this id. Each mode of a phone has an id of its own.</source>
        <translation>Windows 没有找到此 id 的驱动。手机的每种模式都有各自的 id。</translation>
    </message>
    <message>
        <source>Install the driver package of this program once, then plug the phone in again.</source>
        <translation>安装一次本程序的驱动包，然后重新插入手机。</translation>
    </message>
    <message>
        <source>Wait until the installation has ended before you plug the phone in; the first time it takes longer than the phone waits.</source>
        <translation>等驱动安装结束后再插入手机；首次安装耗时比手机的等待时间长。</translation>
    </message>
    <message>
        <source>Windows does not accept the signature of the driver.</source>
        <translation>Windows 不接受驱动的签名。</translation>
    </message>
    <message>
        <source>The driver is an old one of the maker, and its signature is no longer valid for this Windows.</source>
        <translation>该驱动是厂商的旧驱动，其签名对当前的 Windows 已失效。</translation>
    </message>
    <message>
        <source>Remove the old driver and let Windows use its own, or install the signed driver of this program.</source>
        <translation>移除旧驱动，让 Windows 使用自带的驱动，或安装本程序经签名的驱动。</translation>
    </message>
    <message>
        <source>Do not switch the check of signatures off; it protects the whole computer.</source>
        <translation>不要关闭签名检查；它保护整台电脑。</translation>
    </message>
    <message>
        <source>The same firmware works on other phones and fails on this one.</source>
        <translation>同一固件在其他手机上正常，在这部手机上失败。</translation>
    </message>
    <message>
        <source>If it fails in every slot, this phone is faulty; if it fails in one slot only, the cable or port is.</source>
        <translation>如果在每个工位都失败，是这部手机有故障；如果只在一个工位失败，则是数据线或端口有问题。</translation>
    </message>
    <message>
        <source>Plug this phone into another slot: does the fault stay with the phone or with the slot?</source>
        <translation>把这部手机插到另一个工位：故障是跟着手机走，还是留在工位上？</translation>
    </message>
    <message>
        <source>Put the phone aside for the repair bench with the journals of its jobs.</source>
        <translation>将手机连同其任务日志放到待修区。</translation>
    </message>
    <message>
        <source>This preloader is for another board.</source>
        <translation>此 preloader 属于其他主板。</translation>
    </message>
    <message>
        <source>The preloader sets up memory and supply of one board. With the one of another board the phone does not start.</source>
        <translation>preloader 负责初始化某一款主板的内存和供电。用了其他主板的 preloader，手机无法开机。</translation>
    </message>
    <message>
        <source>Use the preloader of exactly this model and board revision.</source>
        <translation>使用与此型号和主板版本完全一致的 preloader。</translation>
    </message>
    <message>
        <source>Leave the preloader of the phone as it is: untick its row.</source>
        <translation>手机的 preloader 保持原样：取消勾选该行。</translation>
    </message>
    <message>
        <source>Do not write the preloader of another board: the phone may not start any more.</source>
        <translation>不要写入其他主板的 preloader：手机可能再也无法开机。</translation>
    </message>
    <message>
        <source>A checksum does not match.</source>
        <translation>校验和不符。</translation>
    </message>
    <message>
        <source>A file of the firmware was changed or not unpacked completely, its list of checksums is of another version, or data arrived damaged in the phone.</source>
        <translation>固件的文件被改动或没有完全解压、校验和列表属于其他版本，或数据传到手机时已损坏。</translation>
    </message>
    <message>
        <source>Compare all partitions with the firmware, in both slots.</source>
        <translation>将两个槽位的所有分区与固件比对。</translation>
    </message>
    <message>
        <source>Write the complete official firmware once more, with all files from one package; the user&apos;s data is erased.</source>
        <translation>重新写入完整的官方固件，所有文件须来自同一个固件包；用户数据将被擦除。</translation>
    </message>
    <message>
        <source>The phone&apos;s own calibration could not be put into the image of the firmware.</source>
        <translation>无法将手机自身的校准数据放入固件的镜像。</translation>
    </message>
    <message>
        <source>The values of this one phone must stay. The image of the firmware, or what is on the phone, does not allow that, so nothing was written.</source>
        <translation>这部手机自身的数值必须保留。固件的镜像或手机上的内容不允许这样做，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>The interrupted job cannot go on where it stopped.</source>
        <translation>中断的任务无法从停止处继续。</translation>
    </message>
    <message>
        <source>Going on is safe only with the same phone, the same firmware and whole copies; one of these could not be proved.</source>
        <translation>只有手机相同、固件相同且备份完好时，继续才是安全的；其中一项无法证明。</translation>
    </message>
    <message>
        <source>Choose the firmware with which the job began; files that were changed since then do not count.</source>
        <translation>选择任务开始时所用的固件；此后改动过的文件不能用。</translation>
    </message>
    <message>
        <source>Plug in the phone with which the job began.</source>
        <translation>接入任务开始时的那部手机。</translation>
    </message>
    <message>
        <source>If it stays dark with a charged battery and another cable, the board needs a repair shop.</source>
        <translation>如果电池充满并换过数据线后仍然黑屏，主板需要送修。</translation>
    </message>
    <message>
        <source>Let the program look this computer over; what is red there comes first.</source>
        <translation>让程序检查这台电脑；其中标红的问题先处理。</translation>
    </message>
    <message>
        <source>Stay at full speed without the switch; the job takes longer.</source>
        <translation>保持全速，不切换速度；任务耗时会更长。</translation>
    </message>
    <message>
        <source>Plug the phone in again and go on where the job stopped; what was written is checked first.</source>
        <translation>重新插入手机，从停止处继续任务；已写入的内容会先核对。</translation>
    </message>
    <message>
        <source>Nothing has failed yet in what this log shows.</source>
        <translation>此日志显示的内容中尚无失败。</translation>
    </message>
    <message>
        <source>It ends, or was cut, before anything went wrong.</source>
        <translation>日志在出现问题之前就结束或被截断了。</translation>
    </message>
    <message>
        <source>Take the whole log, to its last line, and look at it again.</source>
        <translation>取完整的日志，直到最后一行，再查看一次。</translation>
    </message>
    <message>
        <source>If no cable, port or computer ever sees the phone, its socket or its supply needs a repair shop.</source>
        <translation>如果换任何数据线、端口或电脑都识别不到手机，其接口或供电需要送修。</translation>
    </message>
    <message>
        <source>If the phone was formatted already, put back the copy that the job made of this phone.</source>
        <translation>如果手机已被格式化，请恢复任务为这部手机做的备份。</translation>
    </message>
    <message>
        <source>Move the phone to another port and go on where the job stopped.</source>
        <translation>将手机换到另一个端口，从停止处继续任务。</translation>
    </message>
    <message>
        <source>Another tool tried to get round the protection of this phone, and that failed.</source>
        <translation>其他工具试图绕过此手机的保护，但失败了。</translation>
    </message>
    <message>
        <source>This was no restore of the maker&apos;s firmware. The phone is now in a state that its own loader does not expect.</source>
        <translation>那不是恢复厂商固件的操作。手机现在处于其加载程序预料之外的状态。</translation>
    </message>
    <message>
        <source>The program ended or froze while the phone was at work.</source>
        <translation>手机处理过程中，程序退出或卡死。</translation>
    </message>
    <message>
        <source>The journal of the last job has no end: the program was closed, killed or stood still in the middle. The phone still waits in its loader.</source>
        <translation>上一个任务的任务日志没有结尾：程序中途被关闭、终止或停住。手机仍在其加载程序中等待。</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own repair route for this model.</source>
        <translation>使用厂商为此型号提供的修复途径。</translation>
    </message>
    <message>
        <source>This phone would need more than was agreed to.</source>
        <translation>这部手机需要的操作超出了同意的范围。</translation>
    </message>
    <message>
        <source>What the phone told of itself makes another plan necessary, and nobody is asked in the middle of a batch. Nothing was changed on it.</source>
        <translation>手机报告的情况需要另一份计划，而批量作业中途不会询问任何人。手机上没有任何改动。</translation>
    </message>
    <message>
        <source>Put the phone aside, and flash it alone later: its plan is shown to you then.</source>
        <translation>把这部手机放到一边，稍后单独刷机：届时会显示它的计划。</translation>
    </message>
    <message>
        <source>The job file was made by a newer version of Flashwright.</source>
        <translation>该任务文件由更新版本的 Flashwright 生成。</translation>
    </message>
    <message>
        <source>It may ask for something that this version does not know, so it is not run in part.</source>
        <translation>它可能要求本版本不认识的内容，因此不会只执行一部分。</translation>
    </message>
    <message>
        <source>Update Flashwright on this computer.</source>
        <translation>请更新这台电脑上的 Flashwright。</translation>
    </message>
    <message>
        <source>Or export the job again with the version that is installed here.</source>
        <translation>或者用这里安装的版本重新导出任务。</translation>
    </message>
    <message>
        <source>The job file cannot be used as it is.</source>
        <translation>该任务文件不能按原样使用。</translation>
    </message>
    <message>
        <source>A job file says exactly what is done to a phone, so nothing in it is guessed or skipped.</source>
        <translation>任务文件准确说明对手机做什么，因此其中的内容不会被猜测或跳过。</translation>
    </message>
    <message>
        <source>Correct the place that is named, or export the job again from the window (File, Export Job).</source>
        <translation>请改正所指出的位置，或在窗口中重新导出任务（文件、导出任务）。</translation>
    </message>
    <message>
        <source>Run &quot;flashwright-cli job lint FILE&quot; to see whether everything is right, and &quot;flashwright-cli job schema&quot; for what may stand in it.</source>
        <translation>运行“flashwright-cli job lint FILE”检查是否全部正确，运行“flashwright-cli job schema”查看其中可以写什么。</translation>
    </message>
    <message>
        <source>The job was made for another firmware than the one that is there.</source>
        <translation>该任务是为另一份固件制作的，不是现有的这一份。</translation>
    </message>
    <message>
        <source>The job file remembers product, version and checksum of the firmware it was made with; the file on this computer differs.</source>
        <translation>任务文件记录了制作时固件的产品、版本和校验和；这台电脑上的文件与之不同。</translation>
    </message>
    <message>
        <source>Put the firmware of the job in its place, and check that it is for this phone.</source>
        <translation>请把任务所用的固件放回原处，并确认它适用于这部手机。</translation>
    </message>
    <message>
        <source>If the new firmware is meant, load it in the window, look at the plan and export the job again.</source>
        <translation>如果确实要用新固件，请在窗口中载入它，查看计划，再重新导出任务。</translation>
    </message>
</context>
<context>
    <name>RemedyButton</name>
    <message>
        <source>&amp;Join the Group…</source>
        <translation>加入用户组(&amp;J)…</translation>
    </message>
    <message>
        <source>Allow a New &amp;Table…</source>
        <translation>允许新的分区表(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose the &amp;Authentication File…</source>
        <translation>选择认证文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Loader…</source>
        <translation>选择其他加载程序(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Firmware…</source>
        <translation>选择其他固件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose the &amp;Preloader…</source>
        <translation>选择 preloader(&amp;P)…</translation>
    </message>
    <message>
        <source>Try Again at 115200 &amp;Baud</source>
        <translation>以 115200 波特率重试(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Install the Device Rules…</source>
        <translation>安装设备规则(&amp;I)…</translation>
    </message>
    <message>
        <source>Keep the Port A&amp;wake…</source>
        <translation>保持端口唤醒(&amp;W)…</translation>
    </message>
    <message>
        <source>Load the &amp;Driver…</source>
        <translation>加载驱动(&amp;D)…</translation>
    </message>
    <message>
        <source>Make a Su&amp;pport Report…</source>
        <translation>生成支持报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Which &amp;Key?</source>
        <translation>按哪个键(&amp;K)？</translation>
    </message>
    <message>
        <source>Try Again with Plain &amp;Transfer</source>
        <translation>以普通传输重试(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ree the Port…</source>
        <translation>释放端口(&amp;R)…</translation>
    </message>
    <message>
        <source>Put &amp;Kept Data Back…</source>
        <translation>恢复留存数据(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>继续(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Try Again at F&amp;ull Speed</source>
        <translation>以全速重试(&amp;U)</translation>
    </message>
    <message>
        <source>Ask the &amp;Doctor</source>
        <translation>电脑体检(&amp;D)</translation>
    </message>
    <message>
        <source>Show the &amp;Files</source>
        <translation>显示文件(&amp;F)</translation>
    </message>
    <message>
        <source>Try Again with &amp;Smaller Blocks</source>
        <translation>以更小的块重试(&amp;S)</translation>
    </message>
    <message>
        <source>Keep &amp;ModemManager Away…</source>
        <translation>屏蔽 ModemManager(&amp;M)…</translation>
    </message>
    <message>
        <source>Allow &amp;More USB Memory…</source>
        <translation>允许更多 USB 内存(&amp;M)…</translation>
    </message>
    <message>
        <source>Check the F&amp;irmware Again</source>
        <translation>重新检查固件(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>small risk</source>
        <translation>风险较小</translation>
    </message>
    <message>
        <source>erases data on the phone</source>
        <translation>会擦除手机上的数据</translation>
    </message>
    <message>
        <source>the phone may not start any more if it goes wrong</source>
        <translation>一旦出错，手机可能再也无法开机</translation>
    </message>
</context>
<context>
    <name>RunningStage</name>
    <message>
        <source>boot ROM</source>
        <translation>Boot ROM</translation>
    </message>
    <message>
        <source>preloader</source>
        <translation>preloader</translation>
    </message>
    <message>
        <source>first loader</source>
        <translation>第一级加载程序</translation>
    </message>
    <message>
        <source>second loader</source>
        <translation>第二级加载程序</translation>
    </message>
    <message>
        <source>test mode of the maker</source>
        <translation>厂商测试模式</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Download Only</source>
        <translation>仅下载</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>固件升级</translation>
    </message>
    <message>
        <source>Format All + Download</source>
        <translation>全部格式化 + 下载</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Checking the firmware file</source>
        <translation>检查固件文件</translation>
    </message>
    <message>
        <source>Waiting for a phone</source>
        <translation>等待手机</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Sending the loader</source>
        <translation>发送加载程序</translation>
    </message>
    <message>
        <source>Starting the loader</source>
        <translation>启动加载程序</translation>
    </message>
    <message>
        <source>Waiting for the phone to return</source>
        <translation>等待手机重新连接</translation>
    </message>
    <message>
        <source>Reading the partition table</source>
        <translation>读取分区表</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>等待您的回答</translation>
    </message>
    <message>
        <source>Saving copies of calibration data</source>
        <translation>备份校准数据</translation>
    </message>
    <message>
        <source>Writing the partition table</source>
        <translation>写入分区表</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Writing what starts the phone</source>
        <translation>写入启动程序</translation>
    </message>
    <message>
        <source>Writing an image</source>
        <translation>写入镜像</translation>
    </message>
    <message>
        <source>Comparing what was written</source>
        <translation>比对写入内容</translation>
    </message>
    <message>
        <source>Reading from the phone</source>
        <translation>读取手机</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Testing the memory</source>
        <translation>测试内存</translation>
    </message>
</context>
<context>
    <name>StationLauncher</name>
    <message>
        <source>A phone is being flashed.</source>
        <translation>正在给手机刷机。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted.</source>
        <translation>已接受。</translation>
    </message>
    <message>
        <source>Accepted, as some chips answer to a write.</source>
        <translation>已接受，部分芯片对写入这样应答。</translation>
    </message>
    <message>
        <source>The preloader refused to read this region; older code uses the number for security that could not be set up.</source>
        <translation>preloader 拒绝读取此区域；旧代码用此编号表示无法初始化安全功能。</translation>
    </message>
    <message>
        <source>The preloader refused to write this region; older code uses the number for security that could not be closed.</source>
        <translation>preloader 拒绝写入此区域；旧代码用此编号表示无法关闭安全功能。</translation>
    </message>
    <message>
        <source>The security code was asked for a mode it does not have.</source>
        <translation>请求了安全代码所没有的模式。</translation>
    </message>
    <message>
        <source>The security code was given a key it cannot use.</source>
        <translation>给安全代码的密钥无法使用。</translation>
    </message>
    <message>
        <source>Data for the security code was not aligned.</source>
        <translation>给安全代码的数据未对齐。</translation>
    </message>
    <message>
        <source>The security code was sent to a place that does not exist.</source>
        <translation>安全代码被指向不存在的位置。</translation>
    </message>
    <message>
        <source>The address lies above 0x80000000, where this phone has nothing.</source>
        <translation>地址高于 0x80000000，此手机在那里没有任何内容。</translation>
    </message>
    <message>
        <source>The address lies above 0x40000000, where this phone has nothing.</source>
        <translation>地址高于 0x40000000，此手机在那里没有任何内容。</translation>
    </message>
    <message>
        <source>The address is not one the phone allows.</source>
        <translation>手机不允许该地址。</translation>
    </message>
    <message>
        <source>Not an error: no authorisation is needed.</source>
        <translation>不是错误：不需要授权。</translation>
    </message>
    <message>
        <source>The phone wants to be authorised first, with a file from its maker.</source>
        <translation>手机要求先用厂商的文件授权。</translation>
    </message>
    <message>
        <source>The loader would overwrite memory the phone needs itself.</source>
        <translation>加载程序会覆盖手机自身所需的内存。</translation>
    </message>
    <message>
        <source>There is no loader at the address to jump to.</source>
        <translation>跳转地址处没有加载程序。</translation>
    </message>
    <message>
        <source>The loader came in more pieces than the phone takes.</source>
        <translation>加载程序分成的块数超过手机所能接受的数量。</translation>
    </message>
    <message>
        <source>The address of the loader is not a multiple of two.</source>
        <translation>加载程序的地址不是二的倍数。</translation>
    </message>
    <message>
        <source>Address and length of the loader do not fit the phone.</source>
        <translation>加载程序的地址和长度不适合此手机。</translation>
    </message>
    <message>
        <source>The length of the loader is zero.</source>
        <translation>加载程序的长度为零。</translation>
    </message>
    <message>
        <source>The signature would be longer than the loader.</source>
        <translation>签名比加载程序还长。</translation>
    </message>
    <message>
        <source>The phone demands a signed loader and this one has no signature.</source>
        <translation>手机要求经签名的加载程序，而此加载程序没有签名。</translation>
    </message>
    <message>
        <source>No loader was sent before the jump.</source>
        <translation>跳转之前没有发送加载程序。</translation>
    </message>
    <message>
        <source>The loader is not the one that was authorised.</source>
        <translation>加载程序不是已授权的那一个。</translation>
    </message>
    <message>
        <source>The phone refused the loader; the maker&apos;s name for this code is not public.</source>
        <translation>手机拒绝了加载程序；厂商对此代码的名称未公开。</translation>
    </message>
    <message>
        <source>The phone refused the line speed.</source>
        <translation>手机拒绝了串口速率。</translation>
    </message>
    <message>
        <source>The phone does not take loaders of this version.</source>
        <translation>手机不接受此版本的加载程序。</translation>
    </message>
    <message>
        <source>The phone did not accept the authentication file.</source>
        <translation>手机未接受认证文件。</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of the loader.</source>
        <translation>手机未接受加载程序的签名。</translation>
    </message>
    <message>
        <source>The security code ran out of memory.</source>
        <translation>安全代码内存不足。</translation>
    </message>
    <message>
        <source>The key for loaders could not be set up.</source>
        <translation>无法初始化加载程序的密钥。</translation>
    </message>
    <message>
        <source>The key for images could not be set up.</source>
        <translation>无法初始化镜像的密钥。</translation>
    </message>
    <message>
        <source>The hash of an image could not be computed.</source>
        <translation>无法计算镜像的哈希值。</translation>
    </message>
    <message>
        <source>The loader does not fit into the place it is moved to.</source>
        <translation>加载程序放不进要移到的位置。</translation>
    </message>
    <message>
        <source>The phone holds no security settings.</source>
        <translation>手机中没有安全配置。</translation>
    </message>
    <message>
        <source>The security library is of another version than its settings.</source>
        <translation>安全库与其配置的版本不同。</translation>
    </message>
    <message>
        <source>The security settings could not be erased.</source>
        <translation>无法擦除安全配置。</translation>
    </message>
    <message>
        <source>The security settings could not be written.</source>
        <translation>无法写入安全配置。</translation>
    </message>
    <message>
        <source>The security settings lack their end mark.</source>
        <translation>安全配置缺少结束标记。</translation>
    </message>
    <message>
        <source>The security settings are in a state that does not exist.</source>
        <translation>安全配置处于不存在的状态。</translation>
    </message>
    <message>
        <source>The security settings are shorter than they should be.</source>
        <translation>安全配置比应有的短。</translation>
    </message>
    <message>
        <source>The key in the security settings could not be set up.</source>
        <translation>无法初始化安全配置中的密钥。</translation>
    </message>
    <message>
        <source>The phone has no record of this image to check it against.</source>
        <translation>手机没有此镜像的记录，无法核对。</translation>
    </message>
    <message>
        <source>An image does not match its hash.</source>
        <translation>镜像与其哈希值不符。</translation>
    </message>
    <message>
        <source>There is no room for a record of this image.</source>
        <translation>没有空间存放此镜像的记录。</translation>
    </message>
    <message>
        <source>The image lacks the token for a secure download.</source>
        <translation>镜像缺少安全下载所需的令牌。</translation>
    </message>
    <message>
        <source>The steps of the secure download came out of order.</source>
        <translation>安全下载的步骤顺序不对。</translation>
    </message>
    <message>
        <source>The record of this image is not a valid one.</source>
        <translation>此镜像的记录无效。</translation>
    </message>
    <message>
        <source>The secro image is missing.</source>
        <translation>缺少 secro 镜像。</translation>
    </message>
    <message>
        <source>An image could not be read for its check.</source>
        <translation>无法读取镜像进行检查。</translation>
    </message>
    <message>
        <source>The signature of an image is not accepted.</source>
        <translation>镜像的签名未被接受。</translation>
    </message>
    <message>
        <source>The image is signed in another format than this phone checks.</source>
        <translation>镜像的签名格式不是此手机所检查的格式。</translation>
    </message>
    <message>
        <source>The image lacks its extended header.</source>
        <translation>镜像缺少扩展头。</translation>
    </message>
    <message>
        <source>The extended header of the image is damaged.</source>
        <translation>镜像的扩展头已损坏。</translation>
    </message>
    <message>
        <source>The extended header of the image is of an unknown type.</source>
        <translation>镜像的扩展头类型未知。</translation>
    </message>
    <message>
        <source>The hash over the extended header could not be computed.</source>
        <translation>无法计算扩展头的哈希值。</translation>
    </message>
    <message>
        <source>The table of locked images is missing.</source>
        <translation>缺少锁定镜像表。</translation>
    </message>
    <message>
        <source>All images of this phone are locked.</source>
        <translation>此手机的所有镜像均已锁定。</translation>
    </message>
    <message>
        <source>The table of locked images is full.</source>
        <translation>锁定镜像表已满。</translation>
    </message>
    <message>
        <source>The table of locked images does not know this one.</source>
        <translation>锁定镜像表中没有此镜像。</translation>
    </message>
    <message>
        <source>The table of locked images is damaged.</source>
        <translation>锁定镜像表已损坏。</translation>
    </message>
    <message>
        <source>The phone&apos;s maker has banned this loader.</source>
        <translation>手机厂商已禁用此加载程序。</translation>
    </message>
    <message>
        <source>The key for the secure start is missing.</source>
        <translation>缺少安全启动的密钥。</translation>
    </message>
    <message>
        <source>The security settings of the boot ROM are missing.</source>
        <translation>缺少 Boot ROM 的安全配置。</translation>
    </message>
    <message>
        <source>The public key was not set up.</source>
        <translation>公钥未初始化。</translation>
    </message>
    <message>
        <source>A SHA-256 hash could not be computed.</source>
        <translation>无法计算 SHA-256 哈希值。</translation>
    </message>
    <message>
        <source>The padding of a signature is wrong.</source>
        <translation>签名的填充不对。</translation>
    </message>
    <message>
        <source>A signature is not accepted.</source>
        <translation>签名未被接受。</translation>
    </message>
    <message>
        <source>The place of the loader lies inside one that the phone keeps for itself.</source>
        <translation>加载程序的位置落在手机保留给自己的区域内。</translation>
    </message>
    <message>
        <source>The place of the loader overlaps one that the phone keeps for itself.</source>
        <translation>加载程序的位置与手机保留给自己的区域重叠。</translation>
    </message>
    <message>
        <source>The place of the loader runs beyond the end of the address space.</source>
        <translation>加载程序的位置超出地址空间的末尾。</translation>
    </message>
    <message>
        <source>The phone does not take a loader at this address.</source>
        <translation>手机不接受放在此地址的加载程序。</translation>
    </message>
    <message>
        <source>The phone does not take a loader of this length.</source>
        <translation>手机不接受此长度的加载程序。</translation>
    </message>
    <message>
        <source>The phone checks loaders and did not accept the signature of this one.</source>
        <translation>手机会检查加载程序，但未接受此加载程序的签名。</translation>
    </message>
    <message>
        <source>The state of the phone&apos;s security does not allow this step; after a question for authorisation it means that none is needed.</source>
        <translation>手机的安全状态不允许这一步；在查询授权之后出现时，表示不需要授权。</translation>
    </message>
    <message>
        <source>The signature has a wrong size.</source>
        <translation>签名的大小不对。</translation>
    </message>
    <message>
        <source>The padding has a wrong size.</source>
        <translation>填充的大小不对。</translation>
    </message>
    <message>
        <source>The image is made for another software line.</source>
        <translation>镜像属于另一条软件分支。</translation>
    </message>
    <message>
        <source>The image is of a type that does not belong here.</source>
        <translation>镜像的类型不应出现在这里。</translation>
    </message>
    <message>
        <source>The certificate is longer than the phone can hold.</source>
        <translation>证书的长度超过手机所能容纳的。</translation>
    </message>
    <message>
        <source>The image named by the certificate is missing.</source>
        <translation>缺少证书所指的镜像。</translation>
    </message>
    <message>
        <source>The header of an image does not match its hash.</source>
        <translation>镜像的头部与其哈希值不符。</translation>
    </message>
    <message>
        <source>A field name in the certificate has a wrong size.</source>
        <translation>证书中某个字段名的大小不对。</translation>
    </message>
    <message>
        <source>A field of the certificate does not fit its buffer.</source>
        <translation>证书的某个字段放不进缓冲区。</translation>
    </message>
    <message>
        <source>The certificate ended too early.</source>
        <translation>证书过早结束。</translation>
    </message>
    <message>
        <source>The certificate holds another field than expected.</source>
        <translation>证书中的字段不是预期的字段。</translation>
    </message>
    <message>
        <source>A field of the certificate has another size than expected.</source>
        <translation>证书某个字段的大小与预期不符。</translation>
    </message>
    <message>
        <source>The certificate cannot be walked through in this way.</source>
        <translation>无法以这种方式遍历证书。</translation>
    </message>
    <message>
        <source>The certificate was asked for a field number it does not have.</source>
        <translation>请求了证书中没有的字段编号。</translation>
    </message>
    <message>
        <source>The certificate lacks a field name.</source>
        <translation>证书缺少字段名。</translation>
    </message>
    <message>
        <source>The certificate lacks a field.</source>
        <translation>证书缺少字段。</translation>
    </message>
    <message>
        <source>The exponent of the key has another length than this phone&apos;s.</source>
        <translation>密钥指数的长度与此手机的不同。</translation>
    </message>
    <message>
        <source>The exponent of the key is not the one of this phone.</source>
        <translation>密钥的指数不是此手机的。</translation>
    </message>
    <message>
        <source>The length of the key is not the one of this phone.</source>
        <translation>密钥的长度与此手机的不同。</translation>
    </message>
    <message>
        <source>The key is not the one of this phone.</source>
        <translation>密钥不是此手机的。</translation>
    </message>
    <message>
        <source>The public key of the image is not accepted.</source>
        <translation>镜像的公钥未被接受。</translation>
    </message>
    <message>
        <source>The header of the image is not a valid one.</source>
        <translation>镜像的头部无效。</translation>
    </message>
    <message>
        <source>Another image was expected here.</source>
        <translation>这里预期的是另一个镜像。</translation>
    </message>
    <message>
        <source>Certificate and image are of different versions.</source>
        <translation>证书与镜像的版本不同。</translation>
    </message>
    <message>
        <source>Two images that belong together are of different versions.</source>
        <translation>应配套的两个镜像版本不同。</translation>
    </message>
    <message>
        <source>The image is older than the phone allows.</source>
        <translation>镜像比手机允许的版本旧。</translation>
    </message>
    <message>
        <source>The phone has no fuse left to record this version.</source>
        <translation>手机已没有剩余的熔丝来记录此版本。</translation>
    </message>
    <message>
        <source>The fuses of the phone are set in a way that makes no sense.</source>
        <translation>手机的熔丝设置不合理。</translation>
    </message>
    <message>
        <source>A fuse of the phone could not be written.</source>
        <translation>无法写入手机的熔丝。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>version text</source>
        <translation>版本文本</translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation>无效命令</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>未知命令</translation>
    </message>
    <message>
        <source>operation failed, no reason given</source>
        <translation>操作失败，未给出原因</translation>
    </message>
    <message>
        <source>baud rate not supported</source>
        <translation>不支持该波特率</translation>
    </message>
    <message>
        <source>data came before a start</source>
        <translation>数据在开始之前到达</translation>
    </message>
    <message>
        <source>start came twice</source>
        <translation>开始命令出现两次</translation>
    </message>
    <message>
        <source>end came before all data</source>
        <translation>结束命令先于全部数据到达</translation>
    </message>
    <message>
        <source>bad destination</source>
        <translation>目标地址错误</translation>
    </message>
    <message>
        <source>size wrong, or larger than its place</source>
        <translation>大小错误，或大于其位置</translation>
    </message>
    <message>
        <source>verification of a packet or an image failed</source>
        <translation>数据包或镜像的校验失败</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>phone out of memory</source>
        <translation>手机内存不足</translation>
    </message>
    <message>
        <source>phone waited too long for input</source>
        <translation>手机等待输入超时</translation>
    </message>
    <message>
        <source>internal: success</source>
        <translation>内部：成功</translation>
    </message>
    <message>
        <source>internal: baud rate valid</source>
        <translation>内部：波特率有效</translation>
    </message>
    <message>
        <source>internal: repeat, continue</source>
        <translation>内部：重复，继续</translation>
    </message>
    <message>
        <source>internal: repeat, break</source>
        <translation>内部：重复，中断</translation>
    </message>
    <message>
        <source>data read from storage</source>
        <translation>从存储读出的数据</translation>
    </message>
    <message>
        <source>chip type</source>
        <translation>芯片类型</translation>
    </message>
    <message>
        <source>place of a calibration item</source>
        <translation>校准项的位置</translation>
    </message>
    <message>
        <source>partition layout not known to the loader; after a loader start, its greeting</source>
        <translation>加载程序不认识该分区布局；在加载程序启动后则是它的握手信号</translation>
    </message>
    <message>
        <source>storage device unknown or not initialised</source>
        <translation>存储设备未知或未初始化</translation>
    </message>
    <message>
        <source>storage size invalid</source>
        <translation>存储大小无效</translation>
    </message>
    <message>
        <source>RAM not supported</source>
        <translation>不支持该 RAM</translation>
    </message>
    <message>
        <source>RAM settings wrong</source>
        <translation>RAM 配置错误</translation>
    </message>
    <message>
        <source>storage geometry</source>
        <translation>存储几何参数</translation>
    </message>
    <message>
        <source>sector size</source>
        <translation>扇区大小</translation>
    </message>
    <message>
        <source>storage type</source>
        <translation>存储类型</translation>
    </message>
    <message>
        <source>storage unique id</source>
        <translation>存储唯一 id</translation>
    </message>
    <message>
        <source>soft SIM id</source>
        <translation>软 SIM id</translation>
    </message>
    <message>
        <source>calibration checksum is zero</source>
        <translation>校准数据的校验和为零</translation>
    </message>
    <message>
        <source>checksum of the data differs</source>
        <translation>数据的校验和不符</translation>
    </message>
    <message>
        <source>write to storage failed</source>
        <translation>写入存储失败</translation>
    </message>
    <message>
        <source>chip id does not match</source>
        <translation>芯片 id 不符</translation>
    </message>
    <message>
        <source>storage configuration wrong</source>
        <translation>存储配置错误</translation>
    </message>
    <message>
        <source>size of the data area wrong</source>
        <translation>数据区大小错误</translation>
    </message>
    <message>
        <source>signature of the first loader refused</source>
        <translation>第一级加载程序的签名被拒绝</translation>
    </message>
    <message>
        <source>phone is marked as rooted</source>
        <translation>手机被标记为已 root</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>签名被拒绝</translation>
    </message>
    <message>
        <source>chip unique id</source>
        <translation>芯片唯一 id</translation>
    </message>
    <message>
        <source>writing has not been enabled</source>
        <translation>未启用写入</translation>
    </message>
    <message>
        <source>secure boot could not be enabled</source>
        <translation>无法启用安全启动</translation>
    </message>
    <message>
        <source>identification begins</source>
        <translation>识别开始</translation>
    </message>
    <message>
        <source>identification ends</source>
        <translation>识别结束</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>参考数据</translation>
    </message>
    <message>
        <source>maker&apos;s own</source>
        <translation>厂商自定义</translation>
    </message>
    <message>
        <source>storage is write protected</source>
        <translation>存储有写保护</translation>
    </message>
    <message>
        <source>storage could not be initialised</source>
        <translation>无法初始化存储</translation>
    </message>
    <message>
        <source>radio transceiver type</source>
        <translation>射频收发器类型</translation>
    </message>
    <message>
        <source>RAM check failed</source>
        <translation>RAM 检查失败</translation>
    </message>
    <message>
        <source>RAM self refresh failed</source>
        <translation>RAM 自刷新失败</translation>
    </message>
    <message>
        <source>storage block information</source>
        <translation>存储块信息</translation>
    </message>
    <message>
        <source>answer to the challenge is wrong</source>
        <translation>挑战应答错误</translation>
    </message>
    <message>
        <source>partition list</source>
        <translation>分区列表</translation>
    </message>
    <message>
        <source>loader log</source>
        <translation>加载程序日志</translation>
    </message>
    <message>
        <source>voltage data</source>
        <translation>电压数据</translation>
    </message>
    <message>
        <source>authentication message</source>
        <translation>认证消息</translation>
    </message>
    <message>
        <source>partition value</source>
        <translation>分区值</translation>
    </message>
    <message>
        <source>partition not supported</source>
        <translation>不支持该分区</translation>
    </message>
    <message>
        <source>storage card id</source>
        <translation>存储卡 id</translation>
    </message>
    <message>
        <source>magic number of a table wrong</source>
        <translation>表的魔数错误</translation>
    </message>
    <message>
        <source>partition table not written</source>
        <translation>分区表未写入</translation>
    </message>
    <message>
        <source>read from storage failed</source>
        <translation>读取存储失败</translation>
    </message>
    <message>
        <source>phone could not allocate memory</source>
        <translation>手机无法分配内存</translation>
    </message>
    <message>
        <source>command not supported by this loader</source>
        <translation>此加载程序不支持该命令</translation>
    </message>
    <message>
        <source>log text</source>
        <translation>日志文本</translation>
    </message>
    <message>
        <source>Finished without an error.</source>
        <translation>已结束，没有错误。</translation>
    </message>
    <message>
        <source>The work was stopped on request.</source>
        <translation>工作已按要求停止。</translation>
    </message>
    <message>
        <source>The preloader does not know this mode.</source>
        <translation>preloader 不认识此模式。</translation>
    </message>
    <message>
        <source>The preloader forbids this mode.</source>
        <translation>preloader 禁止此模式。</translation>
    </message>
    <message>
        <source>Reading from or writing to the preloader failed.</source>
        <translation>与 preloader 的读写失败。</translation>
    </message>
    <message>
        <source>The preloader wants the connection closed and opened again first.</source>
        <translation>preloader 要求先关闭连接再重新打开。</translation>
    </message>
    <message>
        <source>Something failed inside the tool and it gave no reason; the last lines of its log tell more.</source>
        <translation>工具内部有操作失败，但未给出原因；其日志的最后几行能说明更多。</translation>
    </message>
    <message>
        <source>An argument was turned down before anything was sent to the phone; look at the scatter file, the loader and the paths.</source>
        <translation>某个参数在向手机发送任何内容之前就被拒绝；请检查 scatter 文件、加载程序和路径。</translation>
    </message>
    <message>
        <source>The chip that answered is not one this tool knows; very old tools used this number when the port could not be opened.</source>
        <translation>应答的芯片不在此工具认识之列；很旧的工具在无法打开端口时使用此编号。</translation>
    </message>
    <message>
        <source>Tools of 2013 and before use this number when the port could not be opened.</source>
        <translation>2013 年及以前的工具在无法打开端口时使用此编号。</translation>
    </message>
    <message>
        <source>The clock that was named is not one the chip can have.</source>
        <translation>指定的时钟不是该芯片能有的。</translation>
    </message>
    <message>
        <source>The size of the pool of spare blocks is not a valid one.</source>
        <translation>备用块池的大小无效。</translation>
    </message>
    <message>
        <source>The tool could not ask its own library for a version.</source>
        <translation>工具无法查询自己的库的版本。</translation>
    </message>
    <message>
        <source>A buffer of the tool is missing or too small.</source>
        <translation>工具的某个缓冲区缺失或太小。</translation>
    </message>
    <message>
        <source>There is not enough room: for an image in its place on the phone, or for a file on the computer.</source>
        <translation>空间不足：手机上放不下镜像，或电脑上放不下文件。</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>电脑内存不足。</translation>
    </message>
    <message>
        <source>The serial port could not be opened: it is gone, in use by another program, or not permitted.</source>
        <translation>无法打开串口：它已消失、被其他程序占用，或没有权限。</translation>
    </message>
    <message>
        <source>The port refused its timeouts; the driver does not behave as a serial port should.</source>
        <translation>端口拒绝超时设置；驱动的行为不像串口。</translation>
    </message>
    <message>
        <source>The port refused its line settings; the driver does not behave as a serial port should.</source>
        <translation>端口拒绝线路设置；驱动的行为不像串口。</translation>
    </message>
    <message>
        <source>What stood in the buffers of the port could not be thrown away.</source>
        <translation>无法清除端口缓冲区中的内容。</translation>
    </message>
    <message>
        <source>No file was named where one is needed.</source>
        <translation>需要文件的地方没有指定文件。</translation>
    </message>
    <message>
        <source>The chip answered with a code that the tool does not list.</source>
        <translation>芯片应答的代码不在工具的列表中。</translation>
    </message>
    <message>
        <source>Not an error: the version of the chip is not checked.</source>
        <translation>不是错误：不检查芯片的版本。</translation>
    </message>
    <message>
        <source>Phone and tool are of different ages: a record has a version the tool does not know.</source>
        <translation>手机与工具新旧不一：有记录的版本是工具不认识的。</translation>
    </message>
    <message>
        <source>The header of the boot loader image has a version this tool does not know.</source>
        <translation>Bootloader 镜像头部的版本是此工具不认识的。</translation>
    </message>
    <message>
        <source>The loader file, or its entry for this chip, has a version this tool does not know.</source>
        <translation>加载程序文件或其中此芯片的条目，版本是此工具不认识的。</translation>
    </message>
    <message>
        <source>The phone demands signed software and the images carry no security data.</source>
        <translation>手机要求经签名的软件，而镜像不带安全数据。</translation>
    </message>
    <message>
        <source>The record about the firmware on the phone is missing or does not fit.</source>
        <translation>手机上关于固件的记录缺失或不符。</translation>
    </message>
    <message>
        <source>The area for the maker&apos;s own settings is missing, blank, or of another length.</source>
        <translation>厂商自定义设置的区域缺失、空白，或长度不同。</translation>
    </message>
    <message>
        <source>The read-only security area is missing, blank, damaged, or closed to the tool.</source>
        <translation>只读安全区缺失、空白、损坏，或不对工具开放。</translation>
    </message>
    <message>
        <source>An address or length is not a multiple of what the hardware needs.</source>
        <translation>地址或长度不是硬件要求的整数倍。</translation>
    </message>
    <message>
        <source>A packet over the serial line arrived with a wrong checksum.</source>
        <translation>经串口传来的数据包校验和不对。</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from its eMMC.</source>
        <translation>不是错误：手机从 eMMC 启动。</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NOR flash.</source>
        <translation>不是错误：手机从 NOR flash 启动。</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NAND flash.</source>
        <translation>不是错误：手机从 NAND flash 启动。</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings; preloader and loader are of different ages.</source>
        <translation>加载程序不认识该内存配置的版本；preloader 与加载程序新旧不一。</translation>
    </message>
    <message>
        <source>The storage holds no valid partition table.</source>
        <translation>存储中没有有效的分区表。</translation>
    </message>
    <message>
        <source>There is no room for the partition table.</source>
        <translation>没有空间存放分区表。</translation>
    </message>
    <message>
        <source>This chip or loader does not offer the operation.</source>
        <translation>此芯片或加载程序不支持该操作。</translation>
    </message>
    <message>
        <source>A file differs from the checksum in the list that came with it.</source>
        <translation>文件与附带列表中的校验和不符。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>未及时收到应答。</translation>
    </message>
    <message>
        <source>A register of the chip could not be set.</source>
        <translation>无法设置芯片的某个寄存器。</translation>
    </message>
    <message>
        <source>The first loader could not be put into the memory inside the chip.</source>
        <translation>无法将第一级加载程序放入芯片内部的内存。</translation>
    </message>
    <message>
        <source>The start sequence was not accepted: the phone is not in its download mode, or the port was opened too late.</source>
        <translation>启动序列未被接受：手机不在下载模式，或端口打开得太晚。</translation>
    </message>
    <message>
        <source>The start sequence was never answered.</source>
        <translation>启动序列始终没有应答。</translation>
    </message>
    <message>
        <source>The jump to what was loaded was refused.</source>
        <translation>跳转到所加载的内容被拒绝。</translation>
    </message>
    <message>
        <source>Reading or writing a word in the chip failed.</source>
        <translation>读写芯片中的一个字失败。</translation>
    </message>
    <message>
        <source>A word could not be written into the chip, usually the one that stops its watchdog.</source>
        <translation>无法向芯片写入一个字，通常是用于停止看门狗的那个。</translation>
    </message>
    <message>
        <source>The jump into another program of the phone failed.</source>
        <translation>跳转到手机的另一个程序失败。</translation>
    </message>
    <message>
        <source>The memory of the chip held other bytes than were sent.</source>
        <translation>芯片内存中的数据与发送的不同。</translation>
    </message>
    <message>
        <source>The chip of the phone is not the one these files are for.</source>
        <translation>手机的芯片不是这些文件所适用的芯片。</translation>
    </message>
    <message>
        <source>The chip did not tell its version.</source>
        <translation>芯片未告知其版本。</translation>
    </message>
    <message>
        <source>The serial line could not agree on a speed.</source>
        <translation>串口双方无法就速率达成一致。</translation>
    </message>
    <message>
        <source>The serial line could not be made faster.</source>
        <translation>无法提高串口速率。</translation>
    </message>
    <message>
        <source>The power key of the phone could not be locked for the time of the work.</source>
        <translation>无法在工作期间锁定手机的电源键。</translation>
    </message>
    <message>
        <source>The tool sent itself a message that does not exist.</source>
        <translation>工具向自己发送了不存在的消息。</translation>
    </message>
    <message>
        <source>This very old chip is not supported.</source>
        <translation>不支持这种很旧的芯片。</translation>
    </message>
    <message>
        <source>Too many blocks of data were given.</source>
        <translation>给出的数据块太多。</translation>
    </message>
    <message>
        <source>No external SRAM was found.</source>
        <translation>没有找到外部 SRAM。</translation>
    </message>
    <message>
        <source>No external memory was found behind the chip.</source>
        <translation>芯片之外没有找到外部内存。</translation>
    </message>
    <message>
        <source>The version of the firmware could not be read.</source>
        <translation>无法读取固件的版本。</translation>
    </message>
    <message>
        <source>The boot loader could not be reached; the phone is still in its boot ROM.</source>
        <translation>无法到达 Bootloader；手机仍在 Boot ROM 中。</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>手机拒绝了第一级加载程序。</translation>
    </message>
    <message>
        <source>The phone received other bytes of the first loader than were sent.</source>
        <translation>手机收到的第一级加载程序数据与发送的不同。</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader, or fell silent at it.</source>
        <translation>手机拒绝启动第一级加载程序，或启动时停止应答。</translation>
    </message>
    <message>
        <source>A fuse of the chip could not be read or set as asked; this program sets none.</source>
        <translation>无法按要求读取或设置芯片的熔丝；本程序不设置熔丝。</translation>
    </message>
    <message>
        <source>The phone refused a software version that is too old for it.</source>
        <translation>手机拒绝了对它来说太旧的软件版本。</translation>
    </message>
    <message>
        <source>The phone refused a preloader that is older than it allows.</source>
        <translation>手机拒绝了比其允许版本旧的 preloader。</translation>
    </message>
    <message>
        <source>The watchdog of the phone could not be stopped.</source>
        <translation>无法停止手机的看门狗。</translation>
    </message>
    <message>
        <source>The memory inside the chip failed its test.</source>
        <translation>芯片内部的内存未通过测试。</translation>
    </message>
    <message>
        <source>The main memory cannot be used with these settings.</source>
        <translation>主内存无法以此配置使用。</translation>
    </message>
    <message>
        <source>The main memory could not be set up.</source>
        <translation>无法初始化主内存。</translation>
    </message>
    <message>
        <source>The clocks of the chip could not be set up.</source>
        <translation>无法初始化芯片的时钟。</translation>
    </message>
    <message>
        <source>The memory settings name a kind of memory that makes no sense here.</source>
        <translation>内存配置所指的内存类型在此不合理。</translation>
    </message>
    <message>
        <source>The first rank of the memory could not be tuned with these settings.</source>
        <translation>无法以此配置调校内存的第一个 rank。</translation>
    </message>
    <message>
        <source>The second rank of the memory could not be tuned, often because the part has only one.</source>
        <translation>无法调校内存的第二个 rank，往往因为该内存只有一个 rank。</translation>
    </message>
    <message>
        <source>The memory settings hold no entry for the memory in this phone.</source>
        <translation>内存配置中没有此手机内存的条目。</translation>
    </message>
    <message>
        <source>The lines of the memory are not driven by anything.</source>
        <translation>内存的线路没有被任何部件驱动。</translation>
    </message>
    <message>
        <source>The main memory cannot be reached.</source>
        <translation>无法访问主内存。</translation>
    </message>
    <message>
        <source>The main memory reported an error.</source>
        <translation>主内存报告错误。</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NOR flash was found; during the start of a loader it asks for memory settings (3015 in later ones).</source>
        <translation>在 2013 至 2017 年的工具和 3.2 版加载程序中，它表示没有找到 NOR flash；在加载程序启动期间，它是在请求内存配置（后来的版本为 3015）。</translation>
    </message>
    <message>
        <source>The loader did not find the device it looked for.</source>
        <translation>加载程序没有找到它要找的设备。</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NAND flash was found, which is normal on a phone with eMMC (3016 in later ones).</source>
        <translation>在 2013 至 2017 年的工具和 3.2 版加载程序中，它表示没有找到 NAND flash，这在使用 eMMC 的手机上是正常的（后来的版本为 3016）。</translation>
    </message>
    <message>
        <source>The loader does not know this NOR flash chip.</source>
        <translation>加载程序不认识此 NOR flash 芯片。</translation>
    </message>
    <message>
        <source>S_DA_SOC_CHECK_FAIL in tools of 2013 to 2017: the chip failed the self-check of the loader (3017 in later ones).</source>
        <translation>在 2013 至 2017 年的工具中为 S_DA_SOC_CHECK_FAIL：芯片未通过加载程序的自检（后来的版本为 3017）。</translation>
    </message>
    <message>
        <source>The loader does not know this NAND chip.</source>
        <translation>加载程序不认识此 NAND 芯片。</translation>
    </message>
    <message>
        <source>The phone has no NOR flash, which is normal unless the firmware is for one.</source>
        <translation>手机没有 NOR flash，这是正常的，除非固件适用于 NOR flash。</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3011.</source>
        <translation>在 2013 至 2017 年的工具和 3.2 版加载程序中编号为 3011。</translation>
    </message>
    <message>
        <source>The phone has no NAND flash; the firmware may be for another kind of storage.</source>
        <translation>手机没有 NAND flash；固件可能适用于其他存储类型。</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3012.</source>
        <translation>在 2013 至 2017 年的工具和 3.2 版加载程序中编号为 3012。</translation>
    </message>
    <message>
        <source>The chip failed the self-check of the loader.</source>
        <translation>芯片未通过加载程序的自检。</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3013.</source>
        <translation>在 2013 至 2017 年的工具中编号为 3013。</translation>
    </message>
    <message>
        <source>NOR flash: reading, writing or erasing failed, or the chip does not offer what was asked.</source>
        <translation>NOR flash：读取、写入或擦除失败，或芯片不支持所请求的操作。</translation>
    </message>
    <message>
        <source>A page of the NAND flash could not be written.</source>
        <translation>无法写入 NAND flash 的一个页。</translation>
    </message>
    <message>
        <source>NAND flash: reading, writing or erasing failed, or its controller does not do what was asked.</source>
        <translation>NAND flash：读取、写入或擦除失败，或其控制器未按要求工作。</translation>
    </message>
    <message>
        <source>A block of the NAND flash could not be erased.</source>
        <translation>无法擦除 NAND flash 的一个块。</translation>
    </message>
    <message>
        <source>The storage did not finish in time.</source>
        <translation>存储未及时完成操作。</translation>
    </message>
    <message>
        <source>Not an error: the work goes on.</source>
        <translation>不是错误：工作继续。</translation>
    </message>
    <message>
        <source>The start address is not one the storage has.</source>
        <translation>起始地址不在存储范围内。</translation>
    </message>
    <message>
        <source>The range lies outside what the storage has.</source>
        <translation>范围超出存储。</translation>
    </message>
    <message>
        <source>The NAND flash met a bad block.</source>
        <translation>NAND flash 遇到坏块。</translation>
    </message>
    <message>
        <source>The NAND flash holds no image at this place.</source>
        <translation>NAND flash 在此位置没有镜像。</translation>
    </message>
    <message>
        <source>The boot loader on the phone and the one in the firmware do not go together.</source>
        <translation>手机上的 Bootloader 与固件中的不匹配。</translation>
    </message>
    <message>
        <source>A row for a UBI file system got an image that is not sparse.</source>
        <translation>UBI 文件系统的行得到的镜像不是 sparse 镜像。</translation>
    </message>
    <message>
        <source>The boot loader is larger than its place.</source>
        <translation>Bootloader 大于其位置。</translation>
    </message>
    <message>
        <source>Data over the serial line stayed away or overflowed.</source>
        <translation>串口上的数据没有到达或溢出。</translation>
    </message>
    <message>
        <source>A packet arrived with a wrong checksum.</source>
        <translation>收到的数据包校验和不对。</translation>
    </message>
    <message>
        <source>The serial buffer of the phone overflowed.</source>
        <translation>手机的串口缓冲区溢出。</translation>
    </message>
    <message>
        <source>S_DA_HANDSET_FAT_INFO_NOT_FOUND in loaders of version 3.2 (3072 in later ones).</source>
        <translation>在 3.2 版加载程序中为 S_DA_HANDSET_FAT_INFO_NOT_FOUND（后来的版本为 3072）。</translation>
    </message>
    <message>
        <source>The phone has too little memory to repair a block.</source>
        <translation>手机的内存太少，无法修复块。</translation>
    </message>
    <message>
        <source>The phone&apos;s record of its security is missing, damaged, or could not be read or written.</source>
        <translation>手机的安全记录缺失、损坏，或无法读写。</translation>
    </message>
    <message>
        <source>The phone holds no record of its FAT area.</source>
        <translation>手机没有其 FAT 区的记录。</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3066.</source>
        <translation>在 3.2 版加载程序中编号为 3066。</translation>
    </message>
    <message>
        <source>This operation is not offered.</source>
        <translation>不支持此操作。</translation>
    </message>
    <message>
        <source>Not an error: the last step is left out.</source>
        <translation>不是错误：跳过最后一步。</translation>
    </message>
    <message>
        <source>The one-time area of the storage is missing, locked, or could not be used as asked.</source>
        <translation>存储的一次性写入区缺失、已锁定，或无法按要求使用。</translation>
    </message>
    <message>
        <source>The size of the one-time area of the NOR flash could not be read.</source>
        <translation>无法读取 NOR flash 一次性写入区的大小。</translation>
    </message>
    <message>
        <source>S_DA_CODE_AREA_IS_BLANK in loaders of version 3.2 (3084 in later ones).</source>
        <translation>在 3.2 版加载程序中为 S_DA_CODE_AREA_IS_BLANK（后来的版本为 3084）。</translation>
    </message>
    <message>
        <source>The storage is blank.</source>
        <translation>存储是空白的。</translation>
    </message>
    <message>
        <source>The place of the system is blank, as on a phone that was never programmed.</source>
        <translation>系统的位置是空白的，像从未写过的手机一样。</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3078.</source>
        <translation>在 3.2 版加载程序中编号为 3078。</translation>
    </message>
    <message>
        <source>The loader is not made for this chip.</source>
        <translation>加载程序不适用于此芯片。</translation>
    </message>
    <message>
        <source>The phone&apos;s FAT area is missing or closed to the tool.</source>
        <translation>手机的 FAT 区缺失或不对工具开放。</translation>
    </message>
    <message>
        <source>The memory test found a fault on the lines or in the cells of the memory.</source>
        <translation>内存测试发现内存的线路或单元有故障。</translation>
    </message>
    <message>
        <source>The memory test found a cell that does not keep what is written.</source>
        <translation>内存测试发现有单元保存不住写入的数据。</translation>
    </message>
    <message>
        <source>The loader could not pass the line on to another part of the phone.</source>
        <translation>加载程序无法将线路转交给手机的另一部分。</translation>
    </message>
    <message>
        <source>Additional resources on the phone and in the firmware do not go together.</source>
        <translation>手机上的附加资源与固件中的不匹配。</translation>
    </message>
    <message>
        <source>The image does not fit into the NAND flash.</source>
        <translation>NAND flash 放不下该镜像。</translation>
    </message>
    <message>
        <source>A record that the phone should hold about itself is missing.</source>
        <translation>缺少手机应保存的关于自身的记录。</translation>
    </message>
    <message>
        <source>The boot loader image does not say which storage it is for.</source>
        <translation>Bootloader 镜像未说明适用于哪种存储。</translation>
    </message>
    <message>
        <source>The boot loader image is for a storage this phone does not have.</source>
        <translation>Bootloader 镜像适用的存储是此手机没有的。</translation>
    </message>
    <message>
        <source>The boot area would begin inside the one before it.</source>
        <translation>启动区的起始位置落在前一个启动区之内。</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when no eMMC was found (3149 in later ones).</source>
        <translation>2013 至 2017 年的大多数工具在没有找到 eMMC 时使用此编号（后来的版本为 3149）。</translation>
    </message>
    <message>
        <source>The header in front of the boot loader on the phone is not the expected one.</source>
        <translation>手机上 Bootloader 前面的头部与预期不符。</translation>
    </message>
    <message>
        <source>In loaders of version 3.2 it says that no memory card was found (3151 in later ones).</source>
        <translation>在 3.2 版加载程序中，它表示没有找到存储卡（后来的版本为 3151）。</translation>
    </message>
    <message>
        <source>The boot loader of the firmware does not go with the one on the phone.</source>
        <translation>固件的 Bootloader 与手机上的不匹配。</translation>
    </message>
    <message>
        <source>The boot loader is larger than its area.</source>
        <translation>Bootloader 大于其区域。</translation>
    </message>
    <message>
        <source>The eMMC was not found.</source>
        <translation>没有找到 eMMC。</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when writing to the eMMC failed (3154 in later ones), and 3144 when no eMMC was found.</source>
        <translation>2013 至 2017 年的大多数工具在写入 eMMC 失败时使用此编号（后来的版本为 3154），没有找到 eMMC 时使用 3144。</translation>
    </message>
    <message>
        <source>The firmware inside the eMMC is one that is known to fail.</source>
        <translation>eMMC 内部的固件是已知会出故障的版本。</translation>
    </message>
    <message>
        <source>No memory card was found, which is normal when there is none.</source>
        <translation>没有找到存储卡；未插卡时这是正常的。</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3145.</source>
        <translation>在 3.2 版加载程序中编号为 3145。</translation>
    </message>
    <message>
        <source>Reading from the eMMC failed.</source>
        <translation>读取 eMMC 失败。</translation>
    </message>
    <message>
        <source>Writing to the eMMC failed.</source>
        <translation>写入 eMMC 失败。</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3149.</source>
        <translation>在 2013 至 2017 年的工具中编号为 3149。</translation>
    </message>
    <message>
        <source>The eMMC reported damaged data on its bus.</source>
        <translation>eMMC 报告其总线上的数据损坏。</translation>
    </message>
    <message>
        <source>The eMMC did not finish in time.</source>
        <translation>eMMC 未及时完成操作。</translation>
    </message>
    <message>
        <source>The eMMC or memory card is of an unknown kind or could not be configured.</source>
        <translation>eMMC 或存储卡的类型未知，或无法配置。</translation>
    </message>
    <message>
        <source>The loader for the signal processor is for another chip.</source>
        <translation>信号处理器的加载程序适用于其他芯片。</translation>
    </message>
    <message>
        <source>The UFS storage was not found.</source>
        <translation>没有找到 UFS 存储。</translation>
    </message>
    <message>
        <source>The UFS storage could not be configured.</source>
        <translation>无法配置 UFS 存储。</translation>
    </message>
    <message>
        <source>Reading from the UFS storage failed.</source>
        <translation>读取 UFS 存储失败。</translation>
    </message>
    <message>
        <source>Writing to the UFS storage failed.</source>
        <translation>写入 UFS 存储失败。</translation>
    </message>
    <message>
        <source>The UFS storage did not finish in time.</source>
        <translation>UFS 存储未及时完成操作。</translation>
    </message>
    <message>
        <source>The UFS storage is of an unknown kind or reported an error.</source>
        <translation>UFS 存储的类型未知，或报告了错误。</translation>
    </message>
    <message>
        <source>The loader cannot tell the phone&apos;s numbers.</source>
        <translation>加载程序无法告知手机的各项编号。</translation>
    </message>
    <message>
        <source>The loader was asked for a kind of storage it does not know.</source>
        <translation>请求了加载程序不认识的存储类型。</translation>
    </message>
    <message>
        <source>A command could not be sent to the loader.</source>
        <translation>无法向加载程序发送命令。</translation>
    </message>
    <message>
        <source>The loader did not acknowledge a command.</source>
        <translation>加载程序没有确认命令。</translation>
    </message>
    <message>
        <source>The state of the storage could not be read.</source>
        <translation>无法读取存储的状态。</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader image.</source>
        <translation>手机未接受 preloader 镜像。</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than this phone has.</source>
        <translation>固件适用的存储类型与此手机不同。</translation>
    </message>
    <message>
        <source>The firmware is for another chip than this phone has.</source>
        <translation>固件适用的芯片与此手机不同。</translation>
    </message>
    <message>
        <source>There are more partitions than the loader can hold.</source>
        <translation>分区数量超过加载程序所能容纳的。</translation>
    </message>
    <message>
        <source>The loader was started and stayed silent.</source>
        <translation>加载程序已启动，但没有应答。</translation>
    </message>
    <message>
        <source>The first byte after the start was not the loader&apos;s greeting.</source>
        <translation>启动后的第一个字节不是加载程序的握手信号。</translation>
    </message>
    <message>
        <source>The loader greeted with another version than expected.</source>
        <translation>加载程序握手时报告的版本与预期不同。</translation>
    </message>
    <message>
        <source>Tool and loader fell out of step right after the greeting.</source>
        <translation>工具与加载程序在握手之后立即失去同步。</translation>
    </message>
    <message>
        <source>The new line speed was not taken.</source>
        <translation>新的串口速率未被接受。</translation>
    </message>
    <message>
        <source>The loader refused the list of what is to be written.</source>
        <translation>加载程序拒绝了写入列表。</translation>
    </message>
    <message>
        <source>Writing an image failed; the inner code and the offset tell why.</source>
        <translation>写入镜像失败；原因见内部代码和偏移。</translation>
    </message>
    <message>
        <source>Reading from the storage failed; the inner code and the offset tell why.</source>
        <translation>读取存储失败；原因见内部代码和偏移。</translation>
    </message>
    <message>
        <source>Formatting failed; the range, a protection, or the storage is the reason.</source>
        <translation>格式化失败；原因在于范围、保护或存储。</translation>
    </message>
    <message>
        <source>The command to restart was not carried out; after a finished job this does no harm.</source>
        <translation>重启命令未执行；任务已完成时这没有影响。</translation>
    </message>
    <message>
        <source>The last step after writing was refused.</source>
        <translation>写入后的最后一步被拒绝。</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>无法启用手机的主内存。</translation>
    </message>
    <message>
        <source>A file of the firmware could not be read to its end.</source>
        <translation>固件的某个文件无法读到末尾。</translation>
    </message>
    <message>
        <source>The name of a file holds characters the tool cannot open.</source>
        <translation>文件名含有工具无法打开的字符。</translation>
    </message>
    <message>
        <source>The path of a file is too long for the tool.</source>
        <translation>文件路径对工具来说太长。</translation>
    </message>
    <message>
        <source>The memory test failed.</source>
        <translation>内存测试失败。</translation>
    </message>
    <message>
        <source>In its present state the phone only takes a complete download.</source>
        <translation>手机在当前状态下只接受完整下载。</translation>
    </message>
    <message>
        <source>A new partition table could not be made.</source>
        <translation>无法生成新的分区表。</translation>
    </message>
    <message>
        <source>The answer did not fit the step; tool and loader are of different versions, or a byte got lost.</source>
        <translation>应答与步骤不符；工具与加载程序版本不同，或丢失了字节。</translation>
    </message>
    <message>
        <source>The loader could not tell what memory and storage the phone has.</source>
        <translation>加载程序无法告知手机有哪种内存和存储。</translation>
    </message>
    <message>
        <source>The authentication file is not ready to be used.</source>
        <translation>认证文件尚不能使用。</translation>
    </message>
    <message>
        <source>The authentication file is not a valid one.</source>
        <translation>认证文件无效。</translation>
    </message>
    <message>
        <source>The loader file is not a valid one.</source>
        <translation>加载程序文件无效。</translation>
    </message>
    <message>
        <source>An image changed on the disk after it was loaded.</source>
        <translation>有镜像在载入后于磁盘上被改动。</translation>
    </message>
    <message>
        <source>A row is ticked whose image was not loaded, mostly because the file is missing or has another name.</source>
        <translation>有勾选的行未载入镜像，多因文件缺失或名称不同。</translation>
    </message>
    <message>
        <source>An image could not be loaded.</source>
        <translation>无法载入镜像。</translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation>没有选择镜像。</translation>
    </message>
    <message>
        <source>The scatter file cannot be understood.</source>
        <translation>无法解析 scatter 文件。</translation>
    </message>
    <message>
        <source>An address in the scatter file is not a multiple of four.</source>
        <translation>scatter 文件中有地址不是四的倍数。</translation>
    </message>
    <message>
        <source>The addresses in the scatter file do not rise.</source>
        <translation>scatter 文件中的地址不是递增的。</translation>
    </message>
    <message>
        <source>Two rows of the scatter file overlap.</source>
        <translation>scatter 文件中有两行重叠。</translation>
    </message>
    <message>
        <source>The preloader file is not a boot loader.</source>
        <translation>preloader 文件不是 Bootloader。</translation>
    </message>
    <message>
        <source>The list names no boot loader.</source>
        <translation>列表中没有 Bootloader。</translation>
    </message>
    <message>
        <source>A file did not pass the check of its integrity.</source>
        <translation>有文件未通过完整性检查。</translation>
    </message>
    <message>
        <source>The scatter file could not be opened.</source>
        <translation>无法打开 scatter 文件。</translation>
    </message>
    <message>
        <source>The phone demands signed software and the image is not signed.</source>
        <translation>手机要求经签名的软件，而镜像没有签名。</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings that could be found.</source>
        <translation>在 preloader 中找不到内存配置。</translation>
    </message>
    <message>
        <source>Files of different projects were mixed.</source>
        <translation>混用了不同项目的文件。</translation>
    </message>
    <message>
        <source>The preloader does not begin with the header a preloader has.</source>
        <translation>preloader 的开头没有 preloader 应有的头部。</translation>
    </message>
    <message>
        <source>The new layout does not fit into the storage of the phone.</source>
        <translation>新布局放不进手机的存储。</translation>
    </message>
    <message>
        <source>The partition table of the phone could not be read.</source>
        <translation>无法读取手机的分区表。</translation>
    </message>
    <message>
        <source>The boot loader does not match its own hash.</source>
        <translation>Bootloader 与自身的哈希值不符。</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not accepted.</source>
        <translation>Bootloader 的签名未被接受。</translation>
    </message>
    <message>
        <source>The scatter file is of a version this tool does not know.</source>
        <translation>scatter 文件的版本是此工具不认识的。</translation>
    </message>
    <message>
        <source>The scatter file wants a row written that names no file.</source>
        <translation>scatter 文件要求写入某一行，但该行未指定文件。</translation>
    </message>
    <message>
        <source>The external answer to the phone&apos;s question failed.</source>
        <translation>对手机询问的外部应答失败。</translation>
    </message>
    <message>
        <source>The authentication file is for another phone.</source>
        <translation>认证文件属于另一部手机。</translation>
    </message>
    <message>
        <source>The authentication file is damaged.</source>
        <translation>认证文件已损坏。</translation>
    </message>
    <message>
        <source>The exchange of challenge and answer failed.</source>
        <translation>挑战与应答的交换失败。</translation>
    </message>
    <message>
        <source>The phone did not authorise this computer.</source>
        <translation>手机未授权这台电脑。</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image at its secure start.</source>
        <translation>手机在安全启动时未接受某个镜像的签名。</translation>
    </message>
    <message>
        <source>The phone refused software of an older security version.</source>
        <translation>手机拒绝了安全版本更旧的软件。</translation>
    </message>
    <message>
        <source>The firmware is made for another brand.</source>
        <translation>固件属于其他品牌。</translation>
    </message>
    <message>
        <source>The tool is locked by its own configuration.</source>
        <translation>工具被自己的配置锁定。</translation>
    </message>
    <message>
        <source>The phone forbids writing this area.</source>
        <translation>手机禁止写入此区域。</translation>
    </message>
    <message>
        <source>The phone forbids reading this area.</source>
        <translation>手机禁止读取此区域。</translation>
    </message>
    <message>
        <source>The phone forbids formatting this area.</source>
        <translation>手机禁止格式化此区域。</translation>
    </message>
    <message>
        <source>The area is closed to this loader.</source>
        <translation>此区域不对该加载程序开放。</translation>
    </message>
    <message>
        <source>A file does not match its hash.</source>
        <translation>有文件与其哈希值不符。</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not valid for this phone.</source>
        <translation>Bootloader 的签名对此手机无效。</translation>
    </message>
    <message>
        <source>The boot loader is older than the one the phone has already had.</source>
        <translation>Bootloader 比手机用过的版本旧。</translation>
    </message>
    <message>
        <source>The image carries no signature and this phone demands one.</source>
        <translation>镜像没有签名，而此手机要求签名。</translation>
    </message>
    <message>
        <source>The scatter file does not suit a signed boot loader.</source>
        <translation>scatter 文件不适合经签名的 Bootloader。</translation>
    </message>
    <message>
        <source>The phone did not take the certificate.</source>
        <translation>手机未接受证书。</translation>
    </message>
    <message>
        <source>The phone did not take the authentication file.</source>
        <translation>手机未接受认证文件。</translation>
    </message>
    <message>
        <source>The phone did not tell its security settings.</source>
        <translation>手机未告知其安全配置。</translation>
    </message>
    <message>
        <source>The phone did not tell its own number; old preloaders cannot.</source>
        <translation>手机未告知自身编号；旧的 preloader 做不到。</translation>
    </message>
    <message>
        <source>The phone did not tell the versions of its chip.</source>
        <translation>手机未告知芯片的版本。</translation>
    </message>
    <message>
        <source>The phone did not tell the code of its chip.</source>
        <translation>手机未告知芯片的代码。</translation>
    </message>
    <message>
        <source>The security identifiers of phone and firmware differ.</source>
        <translation>手机与固件的安全标识不同。</translation>
    </message>
    <message>
        <source>The check of an image before the secure download failed.</source>
        <translation>安全下载前的镜像检查失败。</translation>
    </message>
    <message>
        <source>The phone does not allow a download over USB.</source>
        <translation>手机不允许通过 USB 下载。</translation>
    </message>
    <message>
        <source>Not an error: a state of the secure download.</source>
        <translation>不是错误：安全下载的一种状态。</translation>
    </message>
    <message>
        <source>The image carries a signature that this phone does not accept.</source>
        <translation>镜像带有此手机不接受的签名。</translation>
    </message>
    <message>
        <source>The image is not the one that was signed.</source>
        <translation>镜像不是当初签名的那个。</translation>
    </message>
    <message>
        <source>The phone keeps a record of a newer version and refuses this one.</source>
        <translation>手机记录了更新的版本，因此拒绝此版本。</translation>
    </message>
    <message>
        <source>The loader answered a signature check with something unknown.</source>
        <translation>加载程序对签名检查的应答未知。</translation>
    </message>
    <message>
        <source>Decrypting an image failed, or it is not encrypted as it should be.</source>
        <translation>解密镜像失败，或镜像没有按要求加密。</translation>
    </message>
    <message>
        <source>The phone was made for another project than the firmware.</source>
        <translation>手机所属的项目与固件不同。</translation>
    </message>
    <message>
        <source>The secro image is damaged or not of this phone.</source>
        <translation>secro 镜像已损坏或不属于此手机。</translation>
    </message>
    <message>
        <source>The secro image lacks the region for this family of phones.</source>
        <translation>secro 镜像缺少此系列手机的区。</translation>
    </message>
    <message>
        <source>A public table numbers this 6192; it is shifted by 64 from 6064 on.</source>
        <translation>有公开的表将其编号为 6192；该表从 6064 起偏移 64。</translation>
    </message>
    <message>
        <source>Preparing the start of the loader failed.</source>
        <translation>加载程序的启动准备失败。</translation>
    </message>
    <message>
        <source>The preloader found no external memory.</source>
        <translation>preloader 没有找到外部内存。</translation>
    </message>
    <message>
        <source>The preloader could not set up the external memory.</source>
        <translation>preloader 无法初始化外部内存。</translation>
    </message>
    <message>
        <source>The start data held no memory settings.</source>
        <translation>启动数据中没有内存配置。</translation>
    </message>
    <message>
        <source>Not an error: the sparse image goes on.</source>
        <translation>不是错误：sparse 镜像继续。</translation>
    </message>
    <message>
        <source>Not an error: the work is complete.</source>
        <translation>不是错误：工作已完成。</translation>
    </message>
    <message>
        <source>Not an error: the boot ROM answered, not the preloader.</source>
        <translation>不是错误：应答的是 Boot ROM，不是 preloader。</translation>
    </message>
    <message>
        <source>The loader failed and gave no code; the text messages before it carry the reason.</source>
        <translation>加载程序失败，未给出代码；原因见之前的文本消息。</translation>
    </message>
    <message>
        <source>The work was broken off, by the user or by a watchdog.</source>
        <translation>工作被用户或看门狗中断。</translation>
    </message>
    <message>
        <source>The loader does not know this command; it is older than the tool.</source>
        <translation>加载程序不认识此命令；它比工具旧。</translation>
    </message>
    <message>
        <source>The loader does not know this control code, which mostly means that a feature is skipped.</source>
        <translation>加载程序不认识此控制代码，多表示某项功能被跳过。</translation>
    </message>
    <message>
        <source>A step came out of order; a packet got lost, or tool and loader disagree.</source>
        <translation>步骤顺序不对；数据包丢失，或工具与加载程序不一致。</translation>
    </message>
    <message>
        <source>A packet was larger than the loader takes.</source>
        <translation>数据包大于加载程序所能接受的大小。</translation>
    </message>
    <message>
        <source>No phone appeared on USB in time.</source>
        <translation>USB 上未及时出现手机。</translation>
    </message>
    <message>
        <source>The session of the tool is not a valid one.</source>
        <translation>工具的会话无效。</translation>
    </message>
    <message>
        <source>The command belongs to the other stage of the loader.</source>
        <translation>该命令属于加载程序的另一个阶段。</translation>
    </message>
    <message>
        <source>A file was not found.</source>
        <translation>找不到文件。</translation>
    </message>
    <message>
        <source>A file could not be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>A file could not be written; the disk may be full.</source>
        <translation>无法写入文件；磁盘可能已满。</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>A file could not be made, or is of an unknown version.</source>
        <translation>无法创建文件，或文件版本未知。</translation>
    </message>
    <message>
        <source>The version of a file is not one the tool knows.</source>
        <translation>文件的版本是工具不认识的。</translation>
    </message>
    <message>
        <source>The phone forbids writing this image.</source>
        <translation>手机禁止写入此镜像。</translation>
    </message>
    <message>
        <source>The image is larger than the phone&apos;s check allows.</source>
        <translation>镜像大于手机检查所允许的大小。</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader.</source>
        <translation>手机未接受 preloader。</translation>
    </message>
    <message>
        <source>The phone did not accept an image: it was altered, or is signed for another phone.</source>
        <translation>手机未接受某个镜像：镜像被改动，或是为另一部手机签名的。</translation>
    </message>
    <message>
        <source>The phone&apos;s check of a signature, certificate or hash failed.</source>
        <translation>手机对签名、证书或哈希值的检查失败。</translation>
    </message>
    <message>
        <source>The phone forbids writing raw data.</source>
        <translation>手机禁止写入原始数据。</translation>
    </message>
    <message>
        <source>The key that signed the image is not one this phone accepts.</source>
        <translation>签署该镜像的密钥不被此手机接受。</translation>
    </message>
    <message>
        <source>The image does not match the hash it carries.</source>
        <translation>镜像与其自带的哈希值不符。</translation>
    </message>
    <message>
        <source>The image lacks the header of a signed image.</source>
        <translation>镜像缺少签名镜像的头部。</translation>
    </message>
    <message>
        <source>The key in the image is not the one burnt into this phone.</source>
        <translation>镜像中的密钥不是烧录在此手机中的密钥。</translation>
    </message>
    <message>
        <source>The image is made for another project.</source>
        <translation>镜像属于其他项目。</translation>
    </message>
    <message>
        <source>The header of the image names another type than its row.</source>
        <translation>镜像头部写明的类型与其所在行不同。</translation>
    </message>
    <message>
        <source>The image belongs into another partition.</source>
        <translation>镜像属于另一个分区。</translation>
    </message>
    <message>
        <source>The header of the image is damaged.</source>
        <translation>镜像的头部已损坏。</translation>
    </message>
    <message>
        <source>The body of the image is damaged.</source>
        <translation>镜像的主体已损坏。</translation>
    </message>
    <message>
        <source>The image is older than the phone allows; only the same or a newer version can be written.</source>
        <translation>镜像比手机允许的版本旧；只能写入相同或更新的版本。</translation>
    </message>
    <message>
        <source>The running loader asked for a login that only its maker can give, and did not get it.</source>
        <translation>运行中的加载程序要求只有厂商才能提供的登录，但没有得到。</translation>
    </message>
    <message>
        <source>The version is older than the phone allows.</source>
        <translation>版本比手机允许的旧。</translation>
    </message>
    <message>
        <source>The loader was given a value it cannot use.</source>
        <translation>给加载程序的值无法使用。</translation>
    </message>
    <message>
        <source>The phone has no partition of this name.</source>
        <translation>手机没有该名称的分区。</translation>
    </message>
    <message>
        <source>The phone demands a newer loader.</source>
        <translation>手机要求更新的加载程序。</translation>
    </message>
    <message>
        <source>The scatter file is not a valid one.</source>
        <translation>scatter 文件无效。</translation>
    </message>
    <message>
        <source>The loader file holds no entry for this chip.</source>
        <translation>加载程序文件没有此芯片的条目。</translation>
    </message>
    <message>
        <source>The preloader file is not a valid one.</source>
        <translation>preloader 文件无效。</translation>
    </message>
    <message>
        <source>The memory settings in the preloader have no valid header.</source>
        <translation>preloader 中的内存配置没有有效的头部。</translation>
    </message>
    <message>
        <source>The partition table in the firmware is not a valid one.</source>
        <translation>固件中的分区表无效。</translation>
    </message>
    <message>
        <source>The partition table on the phone is not a valid one.</source>
        <translation>手机上的分区表无效。</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>手机上的分区布局与固件中的不同。</translation>
    </message>
    <message>
        <source>The range to format is not a valid one.</source>
        <translation>要格式化的范围无效。</translation>
    </message>
    <message>
        <source>The scatter file or flash XML holds something the tool does not know.</source>
        <translation>scatter 文件或 flash XML 含有工具不认识的内容。</translation>
    </message>
    <message>
        <source>The scatter file holds a field the tool does not know.</source>
        <translation>scatter 文件含有工具不认识的字段。</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>手机没有分区表。</translation>
    </message>
    <message>
        <source>The authentication file was not found.</source>
        <translation>找不到认证文件。</translation>
    </message>
    <message>
        <source>The phone wants an authentication file, which only its maker can give.</source>
        <translation>手机要求认证文件，只有其厂商才能提供。</translation>
    </message>
    <message>
        <source>The file with the memory settings was not found.</source>
        <translation>找不到含有内存配置的文件。</translation>
    </message>
    <message>
        <source>The scatter file was not found.</source>
        <translation>找不到 scatter 文件。</translation>
    </message>
    <message>
        <source>The loader does not know this storage.</source>
        <translation>加载程序不认识此存储。</translation>
    </message>
    <message>
        <source>The memory settings name their own length at an impossible place.</source>
        <translation>内存配置标明自身长度的位置不可能存在。</translation>
    </message>
    <message>
        <source>The memory settings have an impossible length.</source>
        <translation>内存配置的长度不可能正确。</translation>
    </message>
    <message>
        <source>The storage is near the end of its life.</source>
        <translation>存储的寿命即将耗尽。</translation>
    </message>
    <message>
        <source>The storage is worn out.</source>
        <translation>存储已磨损。</translation>
    </message>
    <message>
        <source>The loader does not offer this operation.</source>
        <translation>加载程序不支持此操作。</translation>
    </message>
    <message>
        <source>A part of the tool could not be started.</source>
        <translation>工具的某个部分无法启动。</translation>
    </message>
    <message>
        <source>The data is larger than its partition.</source>
        <translation>数据大于其分区。</translation>
    </message>
    <message>
        <source>The sparse image holds a chunk of an unknown kind, so it is damaged.</source>
        <translation>sparse 镜像含有未知类型的块，说明已损坏。</translation>
    </message>
    <message>
        <source>A sparse image could not be written.</source>
        <translation>无法写入 sparse 镜像。</translation>
    </message>
    <message>
        <source>The phone has no preloader in its boot area.</source>
        <translation>手机的启动区中没有 preloader。</translation>
    </message>
    <message>
        <source>The eMMC reported an error.</source>
        <translation>eMMC 报告错误。</translation>
    </message>
    <message>
        <source>The NAND flash reported an error.</source>
        <translation>NAND flash 报告错误。</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings.</source>
        <translation>加载程序不认识该内存配置的版本。</translation>
    </message>
    <message>
        <source>A control command of the loader failed.</source>
        <translation>加载程序的控制命令失败。</translation>
    </message>
    <message>
        <source>The command to switch off failed, which does no harm after a finished job.</source>
        <translation>关机命令失败；任务已完成时没有影响。</translation>
    </message>
    <message>
        <source>Writing was broken off; the inner status and the number of bytes tell why.</source>
        <translation>写入被中断；原因见内部状态和字节数。</translation>
    </message>
    <message>
        <source>Reading was broken off; the inner status and the number of bytes tell why.</source>
        <translation>读取被中断；原因见内部状态和字节数。</translation>
    </message>
    <message>
        <source>The phone did not come back at the higher USB speed.</source>
        <translation>手机没有以更高的 USB 速度重新出现。</translation>
    </message>
    <message>
        <source>Reading raw data was broken off.</source>
        <translation>读取原始数据被中断。</translation>
    </message>
    <message>
        <source>Writing raw data was broken off.</source>
        <translation>写入原始数据被中断。</translation>
    </message>
    <message>
        <source>Formatting was broken off.</source>
        <translation>格式化被中断。</translation>
    </message>
    <message>
        <source>The start sequence was not accepted.</source>
        <translation>启动序列未被接受。</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader.</source>
        <translation>手机拒绝启动第一级加载程序。</translation>
    </message>
    <message>
        <source>A command of the boot ROM failed.</source>
        <translation>Boot ROM 的命令失败。</translation>
    </message>
    <message>
        <source>A step between boot ROM and loader was refused by the tool.</source>
        <translation>工具拒绝了 Boot ROM 与加载程序之间的某个步骤。</translation>
    </message>
    <message>
        <source>The loader has another version than expected.</source>
        <translation>加载程序的版本与预期不同。</translation>
    </message>
    <message>
        <source>No loader for this chip was found.</source>
        <translation>没有找到此芯片的加载程序。</translation>
    </message>
    <message>
        <source>A part of the loader is missing from its file.</source>
        <translation>文件中缺少加载程序的一部分。</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>第二级加载程序不是第一级所期望的那个。</translation>
    </message>
    <message>
        <source>The loader file holds more loaders than the tool can read.</source>
        <translation>文件中的加载程序数量超过工具所能读取的。</translation>
    </message>
    <message>
        <source>A command of the preloader failed.</source>
        <translation>preloader 的命令失败。</translation>
    </message>
    <message>
        <source>Somebody pressed the stop button.</source>
        <translation>有人按了停止按钮。</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked; older tools show this number, newer ones 8502.</source>
        <translation>手机的分区布局在未勾选的行上有差异；旧工具显示此编号，新工具显示 8502。</translation>
    </message>
    <message>
        <source>The folder for the saved areas exists already.</source>
        <translation>存放已保存区域的文件夹已存在。</translation>
    </message>
    <message>
        <source>The folder with the saved areas was not found.</source>
        <translation>找不到存放已保存区域的文件夹。</translation>
    </message>
    <message>
        <source>The folder for the saved areas could not be made.</source>
        <translation>无法创建存放已保存区域的文件夹。</translation>
    </message>
    <message>
        <source>A saved area does not match its checksum.</source>
        <translation>已保存的区域与其校验和不符。</translation>
    </message>
    <message>
        <source>The file of a saved area was not found.</source>
        <translation>找不到已保存区域的文件。</translation>
    </message>
    <message>
        <source>The scatter file lacks the row that a saved area belongs to.</source>
        <translation>scatter 文件缺少已保存区域所属的行。</translation>
    </message>
    <message>
        <source>Upgrading in place was refused because the layout of the phone differs; the maker&apos;s symbol for this number is not public.</source>
        <translation>因手机的布局不同，就地升级被拒绝；厂商对此编号的符号未公开。</translation>
    </message>
    <message>
        <source>The scatter file names no row for the calibration data.</source>
        <translation>scatter 文件没有校准数据的行。</translation>
    </message>
    <message>
        <source>The tool lost track of its own job; start it again.</source>
        <translation>工具丢失了自己的任务状态；请重新开始。</translation>
    </message>
    <message>
        <source>The loader file could not be loaded.</source>
        <translation>无法载入加载程序文件。</translation>
    </message>
    <message>
        <source>The authentication file could not be loaded.</source>
        <translation>无法载入认证文件。</translation>
    </message>
    <message>
        <source>Saving the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>保存受保护的区域失败；厂商对此编号的符号未公开。</translation>
    </message>
    <message>
        <source>The saved areas could not be put back.</source>
        <translation>无法恢复已保存的区域。</translation>
    </message>
    <message>
        <source>A file that is needed could not be loaded; the maker&apos;s symbol for this number is not public.</source>
        <translation>无法载入所需的文件；厂商对此编号的符号未公开。</translation>
    </message>
    <message>
        <source>A file differs from the list of checksums that came with the firmware.</source>
        <translation>有文件与固件附带的校验和列表不符。</translation>
    </message>
    <message>
        <source>The phone&apos;s replay-protected memory was written before this download.</source>
        <translation>手机的防重放保护存储（RPMB）在此次下载之前已写入过。</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked; they belong together.</source>
        <translation>只勾选了部分 Bootloader，但它们必须成套写入。</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked.</source>
        <translation>手机的分区布局在未勾选的行上有差异。</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>手机没有可读取的分区表。</translation>
    </message>
    <message>
        <source>A protected area changes its length, and its data would be lost.</source>
        <translation>受保护的区域会改变长度，其数据会丢失。</translation>
    </message>
    <message>
        <source>The address is not one the storage has.</source>
        <translation>地址不在存储范围内。</translation>
    </message>
    <message>
        <source>Saving or putting back the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>保存或恢复受保护的区域失败；厂商对此编号的符号未公开。</translation>
    </message>
    <message>
        <source>The phone did not answer in time; one or two of these are normal while it starts.</source>
        <translation>手机未及时应答；启动期间出现一两次是正常的。</translation>
    </message>
    <message>
        <source>The port took no more data: the phone has left it.</source>
        <translation>端口不再接收数据：手机已断开。</translation>
    </message>
    <message>
        <source>An answer arrived damaged.</source>
        <translation>收到的应答已损坏。</translation>
    </message>
    <message>
        <source>The tool gave up on its port; it does not say why.</source>
        <translation>工具放弃了它的端口，未说明原因。</translation>
    </message>
    <message>
        <source>The tool calls it cancelled; mostly the phone had left its port just before.</source>
        <translation>工具显示为已取消；多数情况是手机刚刚从端口断开。</translation>
    </message>
    <message>
        <source>The port could not be opened: another program has it, or it is gone.</source>
        <translation>无法打开端口：被其他程序占用，或端口已消失。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>unknown storage</source>
        <translation>未知存储</translation>
    </message>
    <message>
        <source>eMMC</source>
        <translation>eMMC</translation>
    </message>
    <message>
        <source>UFS</source>
        <translation>UFS</translation>
    </message>
    <message>
        <source>NAND</source>
        <translation>NAND</translation>
    </message>
    <message>
        <source>NOR</source>
        <translation>NOR</translation>
    </message>
</context>
<context>
    <name>SuccessDialog</name>
    <message>
        <source>Download passed</source>
        <translation>下载成功</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>kept</source>
        <translation>已留存</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>原为空白</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>此手机上没有</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1，单机编号 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>&amp;Set Up This Computer</source>
        <translation>设置这台电脑(&amp;S)</translation>
    </message>
    <message>
        <source>Checks rules and permissions, then proves with a practice phone that all works.</source>
        <translation>检查规则和权限，然后用练习手机证明一切正常。</translation>
    </message>
    <message>
        <source>&amp;Restore Stock Firmware</source>
        <translation>恢复原厂固件(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the maker&apos;s firmware on a phone, step by step.</source>
        <translation>一步一步地把厂商固件写入手机。</translation>
    </message>
    <message>
        <source>My Phone Is De&amp;ad</source>
        <translation>我的手机开不了机(&amp;A)</translation>
    </message>
    <message>
        <source>Finds out why a phone does not start, and what brings it back.</source>
        <translation>查明手机为什么不开机，以及怎样救回。</translation>
    </message>
    <message>
        <source>Back &amp;Up My Phone</source>
        <translation>备份我的手机(&amp;U)</translation>
    </message>
    <message>
        <source>Reads identity and calibration, or the whole phone, into a safe place.</source>
        <translation>把身份和校准数据，或整部手机，读到安全的地方。</translation>
    </message>
    <message>
        <source>Put My Backup &amp;Back</source>
        <translation>恢复我的备份(&amp;B)</translation>
    </message>
    <message>
        <source>Writes a backup to the phone it was read from.</source>
        <translation>把备份写回它来自的那部手机。</translation>
    </message>
    <message>
        <source>Which &amp;Key Do I Hold?</source>
        <translation>该按住哪个键(&amp;K)？</translation>
    </message>
    <message>
        <source>Shows how a phone is brought into its download mode, and watches whether it worked.</source>
        <translation>演示怎样让手机进入下载模式，并观察是否成功。</translation>
    </message>
</context>
<context>
    <name>flashwright::AllSetPage</name>
    <message>
        <source>All set</source>
        <translation>全部就绪</translation>
    </message>
    <message>
        <source>This computer is ready for phones.</source>
        <translation>这台电脑可以处理手机了。</translation>
    </message>
    <message>
        <source>Next, choose the firmware of your phone with Load Packet, or let the guide “Restore Stock Firmware” lead you. Press F1 wherever you want to know more.</source>
        <translation>接下来，用“载入固件包”选择手机的固件，或让向导“恢复原厂固件”带您操作。想了解更多，随时按 F1。</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page when the program starts</source>
        <translation>程序启动时显示欢迎页(&amp;W)</translation>
    </message>
</context>
<context>
    <name>flashwright::Announcer</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a phone, %2 its state such as &quot;Passed&quot;, %3 a sentence or nothing</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a phone, %2 what is being done with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the job</source>
        <extracomment>%1 is a phone, %2 what is being done with it, %3 how much of the whole job is done, such as 30 %</extracomment>
        <translation>%1：%2，任务已完成 %3</translation>
    </message>
</context>
<context>
    <name>flashwright::AppearancePage</name>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>As the desktop: follows the desktop at once when it turns light, dark or high in contrast.</source>
        <translation>跟随桌面：桌面变为浅色、深色或高对比度时立即跟着变。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>size of the text, like &quot;115 %&quot;</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>文字大小(&amp;S)：</translation>
    </message>
    <message>
        <source>100 % is the size that the desktop asks for.</source>
        <translation>100 % 是桌面要求的大小。</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>减少动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing moves or fades that does not have to.</source>
        <translation>不必要的移动和淡入淡出一律不用。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupCheckPage</name>
    <message>
        <source>What was saved</source>
        <translation>已保存的内容</translation>
    </message>
    <message>
        <source>Keep a copy on another disk: without it a lost identity cannot be brought back.</source>
        <translation>请在另一个磁盘上留一份：没有它，丢失的身份数据无法找回。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>备份的文件</translation>
    </message>
    <message>
        <source>&amp;Open the Folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>⚠ The backup is not whole: %1</source>
        <translation>⚠ 备份不完整：%1</translation>
    </message>
    <message>
        <source>Reading the files again and comparing them…</source>
        <translation>正在重新读取文件并比对…</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n file(s) (%1) in %2; every one was read again and is the same.</source>
        <extracomment>%n files, %1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>✓ %2 中共 %n 个文件（%1）；每个都重新读过且相同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::BackupScopePage</name>
    <message>
        <source>Save in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>What is to be saved?</source>
        <translation>要保存什么？</translation>
    </message>
    <message>
        <source>The phone is only read; nothing on it is changed.</source>
        <translation>只读取手机，不改动手机上的任何东西。</translation>
    </message>
    <message>
        <source>&amp;Identity and calibration</source>
        <translation>身份和校准数据(&amp;I)</translation>
    </message>
    <message>
        <source>The phone without &amp;large data</source>
        <translation>手机，不含大块数据(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Everything, photos and apps included</source>
        <translation>全部，包括照片和应用(&amp;E)</translation>
    </message>
    <message>
        <source>A few megabytes: IMEI and radio values, which no firmware can bring back. Takes a minute.</source>
        <translation>几兆字节：IMEI 和射频数值，任何固件都无法恢复。约需一分钟。</translation>
    </message>
    <message>
        <source>The system and what starts the phone, too.</source>
        <translation>还包括系统和启动程序。</translation>
    </message>
    <message>
        <source>As large as the storage of the phone; this can take an hour.</source>
        <translation>与手机存储一样大；可能需要一小时。</translation>
    </message>
    <message>
        <source>&amp;Save in:</source>
        <translation>保存到(&amp;S)：</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>选择文件夹(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupSourcePage</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n 个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the Backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer yet; choose the folder of a backup.</source>
        <translation>这台电脑上还没有留存；请选择备份所在的文件夹。</translation>
    </message>
    <message>
        <source>Choose one of the copies, or the folder of a backup.</source>
        <translation>请选择一份备份，或备份所在的文件夹。</translation>
    </message>
    <message>
        <source>Comparing every file with its hash…</source>
        <translation>正在用哈希比对每个文件…</translation>
    </message>
    <message>
        <source>⚠ This backup cannot be used: %1</source>
        <translation>⚠ 该备份不能使用：%1</translation>
    </message>
    <message>
        <source>⚠ This is a firmware, not a backup of a phone.</source>
        <translation>⚠ 这是固件，不是手机备份。</translation>
    </message>
    <message>
        <source>✓ Every file is as it was when it was read from the phone (%1).</source>
        <translation>✓ 每个文件都与从手机读出时一样（%1）。</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>用哪份备份？</translation>
    </message>
    <message>
        <source>Take the newest one of exactly this phone; it is checked before it is used.</source>
        <translation>请用这部手机最新的一份；使用前会检查。</translation>
    </message>
    <message>
        <source>&amp;Kept on this computer:</source>
        <translation>留存在这台电脑上(&amp;K)：</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>留存在这台电脑上</translation>
    </message>
    <message>
        <source>One row for each copy, newest first</source>
        <translation>每份备份一行，最新的在前</translation>
    </message>
    <message>
        <source>F&amp;older of the backup:</source>
        <translation>备份所在文件夹(&amp;O)：</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>备份所在文件夹</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>选择(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>选择备份所在文件夹</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupWizard</name>
    <message>
        <source>The phone was read</source>
        <translation>手机已读取</translation>
    </message>
    <message>
        <source>Back Up My Phone</source>
        <translation>备份我的手机</translation>
    </message>
</context>
<context>
    <name>flashwright::CausePage</name>
    <message>
        <source>Restor&amp;e the Firmware</source>
        <translation>恢复固件(&amp;E)</translation>
    </message>
    <message>
        <source>The phone answers in its download mode: it can be brought back.</source>
        <translation>手机在下载模式中有应答：可以救回。</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>原因尚不清楚。</translation>
    </message>
    <message>
        <source>This is what we think</source>
        <translation>我们的判断</translation>
    </message>
    <message>
        <source>Try the steps in their order; writing the stock firmware again is the next page.</source>
        <translation>请按顺序尝试；重新写入原厂固件在下一页。</translation>
    </message>
</context>
<context>
    <name>flashwright::CauseView</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该怎么做</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>按顺序尝试的步骤</translation>
    </message>
    <message>
        <source>&amp;What we saw</source>
        <translation>我们看到了什么(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>复制报告(&amp;O)</translation>
    </message>
    <message>
        <source>Copies cause and evidence without serial numbers, to ask somebody for help</source>
        <translation>复制原因和依据，不含序列号，便于向他人求助</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>我们看到了什么</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>复制报告，随您的问题一起发送：该原因尚未收录。</translation>
    </message>
</context>
<context>
    <name>flashwright::ChecksPage</name>
    <message>
        <source>Is this computer ready?</source>
        <translation>这台电脑准备好了吗？</translation>
    </message>
    <message>
        <source>Choose a line that is bad and press Mend It; advice may wait.</source>
        <translation>选中有问题的一行并按“修复”；建议项可以以后再说。</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectPage</name>
    <message>
        <source>Now connect the phone</source>
        <translation>现在连接手机</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>练习手机会自动连接。</translation>
    </message>
    <message>
        <source>Switch the phone off, hold the key, then plug in the cable. It goes on by itself.</source>
        <translation>手机关机，按住按键，再插数据线。之后会自动进行。</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectionPage</name>
    <message>
        <source>Until stopped</source>
        <translation>直到停止</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wait for the first phone:</source>
        <translation>等待第一部手机(&amp;W)：</translation>
    </message>
    <message>
        <source>When none comes in this time the job ends. Phones that follow are waited for until you stop.</source>
        <translation>在此时间内没有手机接入，任务就结束。之后的手机会一直等到您停止。</translation>
    </message>
    <message>
        <source>&amp;USB speed:</source>
        <translation>USB 速度(&amp;U)：</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>由加载程序决定</translation>
    </message>
    <message>
        <source>High speed</source>
        <translation>高速（High speed）</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>全速（Full speed）</translation>
    </message>
    <message>
        <source>Full speed is slow but survives bad cables and hubs. Only MediaTek loaders have this switch.</source>
        <translation>全速较慢，但能容忍差的数据线和集线器。只有 MediaTek 加载程序有此开关。</translation>
    </message>
    <message>
        <source>&amp;Battery:</source>
        <translation>电池(&amp;B)：</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>The phone has its battery</source>
        <translation>手机装有电池</translation>
    </message>
    <message>
        <source>The phone has no battery</source>
        <translation>手机没有电池</translation>
    </message>
    <message>
        <source>Tells MediaTek phones whether to rely on the battery or on the cable alone.</source>
        <translation>告诉 MediaTek 手机依靠电池还是只依靠数据线供电。</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <extracomment>speed of a serial line, like &quot;921,600 baud&quot;</extracomment>
        <translation>%1 波特</translation>
    </message>
    <message>
        <source>&amp;Serial line:</source>
        <translation>串口(&amp;S)：</translation>
    </message>
    <message>
        <source>Speed of a serial cable once the loader runs. USB cables do not care.</source>
        <translation>加载程序运行后的串口线速率。与 USB 数据线无关。</translation>
    </message>
    <message>
        <source>Fas&amp;t transfer where the phone offers it</source>
        <translation>手机支持时使用快速传输(&amp;T)</translation>
    </message>
    <message>
        <source>Sends images to Unisoc phones in their raw form. Leave it off when jobs fail in mid-write.</source>
        <translation>以原始形式向 Unisoc 手机发送镜像。若任务在写入中途失败，请关闭它。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>flashwright::ConsentDialog</name>
    <message>
        <source>&amp;Erase and Download</source>
        <translation>擦除并下载(&amp;E)</translation>
    </message>
    <message>
        <source>Start &amp;Download</source>
        <translation>开始下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>%1 needs more than you agreed to. Nothing has been written to it yet.</source>
        <translation>%1 所需的操作超出了您同意的范围。尚未向它写入任何内容。</translation>
    </message>
    <message>
        <source>This is what happens to every phone you plug in until you press Stop.</source>
        <translation>在按“停止”之前，接入的每部手机都会执行这些操作。</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ 手机上的照片、短信和应用将被擦除，无法恢复。</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ 手机上的照片、短信和应用将保留。</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>Nothing on the phone is changed.</source>
        <translation>手机上的内容不会改变。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>✓ Calibration and identity of the phone are kept (%1).</source>
        <translation>✓ 手机的校准和身份数据将保留（%1）。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>擦除(&amp;E)</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>确认词</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>此操作无法撤销。输入“%1”以继续：</translation>
    </message>
    <message>
        <source>The interrupted job goes on, with the same %1 only. Steps that are done are compared, the others are carried out.</source>
        <translation>中断的任务将继续，仅限同一部 %1。已完成的步骤进行比对，其余步骤继续执行。</translation>
    </message>
    <message>
        <source>✓ Identity and calibration of the phone are copied to this computer first, and compared at the end (%1).</source>
        <translation>✓ 手机的身份和校准数据会先备份到这台电脑，结束时进行比对（%1）。</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>总计：%1，约 %2。</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>总计：%1。</translation>
    </message>
    <message>
        <source>You can stop after any step: the phone starts as before. %1</source>
        <translation>任何一步之后都可以停止：手机可照常开机。%1</translation>
    </message>
    <message>
        <source>Point of no return: the step “%1”. Until then you can stop without a trace; after it the phone may not start before a download has finished. %2</source>
        <extracomment>%1 is a step such as &quot;Write boot&quot;, %2 sizes and times</extracomment>
        <translation>不可回退点：“%1”这一步。在此之前可以停止而不留痕迹；此后在下载完成之前手机可能无法开机。%2</translation>
    </message>
</context>
<context>
    <name>flashwright::DiagnosisDialog</name>
    <message>
        <source>Copy &amp;Report</source>
        <translation>复制报告(&amp;R)</translation>
    </message>
    <message>
        <source>Copies cause, evidence and error without serial numbers, to ask somebody for help</source>
        <translation>复制原因、依据和错误（不含序列号），以便向他人求助</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Download failed: %1</source>
        <translation>下载失败：%1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>It stopped at: %1. The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>停止于：%1。手机现在无法开机；它停留在下载模式，完成一次完整下载即可恢复。</translation>
    </message>
    <message>
        <source>It stopped at: %1. Nothing was written to the phone.</source>
        <translation>停止于：%1。未向手机写入任何内容。</translation>
    </message>
    <message>
        <source>It stopped at: %1. Part of the firmware was written; repeat the download.</source>
        <translation>停止于：%1。固件只写入了一部分；请重新下载。</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>复制报告，随您的问题一起发送：该原因尚未收录。</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>请选择回答</translation>
    </message>
</context>
<context>
    <name>flashwright::DoctorSection</name>
    <message>
        <source>Done. This computer was looked at again.</source>
        <translation>已完成。已重新检查这台电脑。</translation>
    </message>
    <message>
        <source>Taken back. This computer was looked at again.</source>
        <translation>已撤销。已重新检查这台电脑。</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>电脑体检</translation>
    </message>
    <message>
        <source>What &amp;Mend It changes, word for word:</source>
        <translation>“修复”所做的更改，逐字列出(&amp;M)：</translation>
    </message>
    <message>
        <source>What Take &amp;Back changes, word for word:</source>
        <translation>“撤销”所做的更改，逐字列出(&amp;B)：</translation>
    </message>
    <message>
        <source>Working… You may be asked for your password.</source>
        <translation>正在执行… 可能会询问您的密码。</translation>
    </message>
    <message>
        <source>Done. Log out and in again; it holds from then on.</source>
        <translation>已完成。注销并重新登录后生效。</translation>
    </message>
    <message>
        <source>What this computer needs to work with phones. Nothing is changed before you press a button.</source>
        <translation>这台电脑处理手机所需的条件。按下按钮之前不会作任何更改。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Checks of this computer</source>
        <translation>这台电脑的检查项</translation>
    </message>
    <message>
        <source>One row for each check, with its state in a word</source>
        <translation>每项检查一行，并用一个词说明状态</translation>
    </message>
    <message>
        <source>M&amp;end It</source>
        <translation>修复(&amp;E)</translation>
    </message>
    <message>
        <source>Makes the change that is shown above; it can be taken back</source>
        <translation>执行上面所示的更改；可以撤销</translation>
    </message>
    <message>
        <source>Take Bac&amp;k</source>
        <translation>撤销(&amp;K)</translation>
    </message>
    <message>
        <source>Brings this computer back to how it was before</source>
        <translation>将这台电脑恢复到更改之前的状态</translation>
    </message>
    <message>
        <source>Look A&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>Looks at this computer once more</source>
        <translation>再次检查这台电脑</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadDialogs</name>
    <message>
        <source>The download cannot start</source>
        <translation>无法开始下载</translation>
    </message>
    <message>
        <source>Break off in the middle?</source>
        <translation>要中途中断吗？</translation>
    </message>
    <message>
        <source>The download already stops after the step it is in. Breaking off now is like pulling the cable: the phone will not start until a download has finished.</source>
        <translation>下载会在当前步骤完成后停止。现在中断等同于拔线：在完成一次下载之前手机无法开机。</translation>
    </message>
    <message>
        <source>Stop while a phone is being written?</source>
        <translation>手机正在写入，要停止吗？</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>会先完成当前步骤。在完成一次下载之前手机可能无法开机。</translation>
    </message>
    <message>
        <source>&amp;Break Off</source>
        <translation>中断(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stop After This Step</source>
        <translation>完成这一步后停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>继续进行(&amp;K)</translation>
    </message>
    <message>
        <source>Close while a phone is being worked on?</source>
        <translation>手机正在处理，要关闭吗？</translation>
    </message>
    <message>
        <source>Closing breaks off every download. A phone that is being written will not start until a download has finished.</source>
        <translation>关闭会中断所有下载。正在写入的手机在完成一次下载之前无法开机。</translation>
    </message>
    <message>
        <source>&amp;Break Off and Close</source>
        <translation>中断并关闭(&amp;B)</translation>
    </message>
    <message>
        <source>Phones are still being worked on</source>
        <translation>手机仍在处理中</translation>
    </message>
    <message>
        <source>Press Stop first, or wait until they are done; then try again.</source>
        <translation>请先按“停止”，或等待处理完成，然后重试。</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadOptionsPage</name>
    <message>
        <source>&amp;Compare after writing:</source>
        <translation>写入后比对(&amp;C)：</translation>
    </message>
    <message>
        <source>Everything, very large images in samples</source>
        <translation>全部，特大镜像抽样</translation>
    </message>
    <message>
        <source>Samples of large images</source>
        <translation>大镜像抽样</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>每个字节</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不比对</translation>
    </message>
    <message>
        <source>Reads back what was written. Only a compared phone is known to be right.</source>
        <translation>回读写入的内容。只有比对过的手机才能确定无误。</translation>
    </message>
    <message>
        <source>&amp;Afterwards:</source>
        <translation>之后(&amp;A)：</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>重启手机</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>手机关机</translation>
    </message>
    <message>
        <source>Leave it in its loader</source>
        <translation>留在加载程序中</translation>
    </message>
    <message>
        <source>What the phone does when the job is over.</source>
        <translation>任务结束后手机做什么。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Watch the phone start:</source>
        <translation>观察手机开机(&amp;W)：</translation>
    </message>
    <message>
        <source>After a restart, looks so long at what comes up on the port, and tells what it means.</source>
        <translation>重启后在这段时间内观察端口上出现什么，并说明含义。</translation>
    </message>
    <message>
        <source>Check&amp;sums while sending:</source>
        <translation>传输时校验(&amp;S)：</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>由加载程序决定</translation>
    </message>
    <message>
        <source>On the cable</source>
        <translation>在数据线上</translation>
    </message>
    <message>
        <source>In the storage</source>
        <translation>在存储中</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不校验</translation>
    </message>
    <message>
        <source>Only MediaTek loaders have this switch. Comparing after writing finds more.</source>
        <translation>只有 MediaTek 加载程序有此开关。写入后比对能发现更多问题。</translation>
    </message>
    <message>
        <source>A storage that reports that it is worn out is always told before anything is written; there is no switch for that.</source>
        <translation>存储报告已磨损时，一定会在写入之前告知；这一项没有开关。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
</context>
<context>
    <name>flashwright::DropGuide</name>
    <message>
        <source>A download is running. Stop it before you load another packet.</source>
        <translation>正在下载。请先停止，再载入其他固件包。</translation>
    </message>
    <message>
        <source>Drop one file or folder at a time.</source>
        <translation>一次只能拖入一个文件或文件夹。</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the folder %1. Nothing is written yet.</source>
        <translation>松开以在文件夹 %1 中查找固件。还不会写入任何东西。</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the archive %1. Nothing is written yet.</source>
        <translation>松开以在压缩包 %1 中查找固件。还不会写入任何东西。</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Load the firmware first, then drop it on its row.</source>
        <translation>%1 是某个分区的镜像。请先载入固件，再拖到它的那一行。</translation>
    </message>
    <message>
        <source>Let go to load %1. Nothing is written yet.</source>
        <translation>松开以载入 %1。此时还不会写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Turn to the table of the Flash page, and drop it on its row.</source>
        <translation>%1 是某个分区的镜像。请转到刷机页的表格，拖到它的那一行。</translation>
    </message>
    <message>
        <source>Drop %1 on the row whose image it should replace.</source>
        <translation>把 %1 拖到要替换镜像的那一行。</translation>
    </message>
    <message>
        <source>Let go to write %1 in place of the image of %2.</source>
        <translation>松开以写入 %1，代替 %2 的镜像。</translation>
    </message>
    <message>
        <source>Nothing can be written in place of %1.</source>
        <translation>%1 不能用别的文件代替写入。</translation>
    </message>
</context>
<context>
    <name>flashwright::EmptyFirmware</name>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>无法使用 %1</translation>
    </message>
    <message>
        <source>No firmware is loaded</source>
        <translation>尚未载入固件</translation>
    </message>
    <message>
        <source>Open a .pac file, a scatter file, a flash.xml, a ROM folder or a .zip with one of them. You can also drop it anywhere on this window, or copy its path and press Ctrl+V.</source>
        <translation>请打开 .pac 文件、scatter 文件、flash.xml、ROM 文件夹或含有它们的 .zip。也可以把它拖到窗口任意位置，或复制其路径后按 Ctrl+V。</translation>
    </message>
    <message>
        <source>Ope&amp;n Firmware…</source>
        <translation>打开固件(&amp;N)…</translation>
    </message>
    <message>
        <source>Open &amp;a Folder…</source>
        <translation>打开文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesModel</name>
    <message>
        <source>Loader, always sent</source>
        <translation>加载程序，始终发送</translation>
    </message>
    <message>
        <source>Will be erased</source>
        <translation>将被擦除</translation>
    </message>
    <message>
        <source>Required by the firmware</source>
        <translation>固件必需</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>写入位置</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Kept: calibration and identity</source>
        <translation>保留：校准与身份数据</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Another file is written</source>
        <translation>写入其他文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>起始地址</translation>
    </message>
    <message>
        <source>End Address</source>
        <translation>结束地址</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>存储区</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>文件位置</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Select all (%1 of %2, %3)</source>
        <translation>全选（%1 / %2，%3）</translation>
    </message>
    <message>
        <source>Write &amp;Another File…</source>
        <translation>写入其他文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back to the Firmware&apos;s Own Image</source>
        <translation>改回固件自带的镜像(&amp;B)</translation>
    </message>
    <message>
        <source>Search the partitions</source>
        <translation>搜索分区</translation>
    </message>
    <message>
        <source>Hides the rows that do not contain the text</source>
        <translation>隐藏不含该文字的行</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Ticks or unticks every entry that may be written</source>
        <translation>勾选或取消勾选所有可写入的条目</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Entries of the packet</source>
        <translation>固件包的条目</translation>
    </message>
    <message>
        <source>Press Space to tick or untick an entry, Return to write another file in its place</source>
        <translation>按空格键勾选或取消勾选条目，按回车键选择其他文件代替写入</translation>
    </message>
</context>
<context>
    <name>flashwright::EvidencePage</name>
    <message>
        <source>✓ The phone answers in its download mode: it can be brought back.</source>
        <translation>✓ 手机在下载模式中有应答：可以救回。</translation>
    </message>
    <message>
        <source>The last job on this computer failed (%1).</source>
        <translation>这台电脑上的上一个任务失败了（%1）。</translation>
    </message>
    <message>
        <source>The last job on this computer, with a %1, failed (%2).</source>
        <translation>这台电脑上的上一个任务（%1）失败了（%2）。</translation>
    </message>
    <message>
        <source>Plug the phone in as it is</source>
        <translation>请按现状接入手机</translation>
    </message>
    <message>
        <source>We watch what it does; when nothing more happens, press Next.</source>
        <translation>我们会观察它的反应；没有新动静时按“下一步”。</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>现在看到的(&amp;S)：</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>现在看到的</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>这台电脑各端口上的接入与离开，最新的在前</translation>
    </message>
    <message>
        <source>It is this &amp;phone</source>
        <translation>就是这部手机(&amp;P)</translation>
    </message>
</context>
<context>
    <name>flashwright::FactSheet</name>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 = what a value is of: &quot;Chip&quot;</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>flashwright::FirmwareOpener</name>
    <message>
        <source>Open firmware</source>
        <translation>打开固件</translation>
    </message>
    <message>
        <source>Open a folder with unpacked firmware</source>
        <translation>打开解包固件的文件夹</translation>
    </message>
    <message>
        <source>Use This &amp;Folder</source>
        <translation>使用此文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Looks for firmware in the folder that is shown, or the chosen one</source>
        <translation>在显示的或选中的文件夹中查找固件</translation>
    </message>
    <message>
        <source>Nothing to paste: copy the path of a firmware file first.</source>
        <translation>没有可粘贴的内容：请先复制固件文件的路径。</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>没有文件或文件夹“%1”。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an entry of the menu of recent firmware; %1 the file, %2 its chip and when it was opened</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>尚未载入任何内容</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>清除此列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashwright::FirmwarePage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>选择固件</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;Packets (*.pac);;Scatter files (*.txt *.xml);;Archives (*.zip);;All files (*)</source>
        <translation>所有固件 (*.pac *scatter*.txt *.xml *.zip);;固件包 (*.pac);;Scatter 文件 (*.txt *.xml);;压缩包 (*.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the Firmware Folder</source>
        <translation>选择固件文件夹</translation>
    </message>
    <message>
        <source>No firmware is chosen yet: a .pac file, a scatter file, a folder or a .zip with one of them.</source>
        <translation>尚未选择固件：.pac 文件、scatter 文件、文件夹或含有它们的 .zip。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>正在检查每个文件…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ 该固件不能使用：%1</translation>
    </message>
    <message>
        <source>✓ Checked: %1 %2, for %3, %4.</source>
        <extracomment>%1 product, %2 version, %3 chip, %4 size</extracomment>
        <translation>✓ 已检查：%1 %2，用于 %3，%4。</translation>
    </message>
    <message>
        <source>an unnamed chip</source>
        <translation>未注明的芯片</translation>
    </message>
    <message>
        <source>Choose the firmware</source>
        <translation>选择固件</translation>
    </message>
    <message>
        <source>Take the one for exactly this model; nothing is written yet.</source>
        <translation>请选与该型号完全一致的固件；还不会写入任何东西。</translation>
    </message>
    <message>
        <source>Fir&amp;mware:</source>
        <translation>固件(&amp;M)：</translation>
    </message>
    <message>
        <source>Path of the firmware</source>
        <translation>固件路径</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>输入路径后按回车，或选择文件</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>选择文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>选择文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Check of the firmware</source>
        <translation>固件检查</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunIntroPage</name>
    <message>
        <source>Set up this computer</source>
        <translation>设置这台电脑</translation>
    </message>
    <message>
        <source>It takes about two minutes, and no phone is needed.</source>
        <translation>大约两分钟，不需要手机。</translation>
    </message>
    <message>
        <source>1. This computer is looked at: may you use its ports, and does another program get in the way?

2. What is missing is mended, one press each; you see every change before.

3. A practice phone, which is only drawn by this program, is flashed as a real one would be.</source>
        <translation>1. 检查这台电脑：您能否使用它的端口，是否有其他程序妨碍？

2. 缺什么就修复什么，一项按一下；每项改动都会先给您看。

3. 用练习手机刷一次机，它由本程序模拟，过程与真机一样。</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunWizard</name>
    <message>
        <source>A real phone goes the same way: choose, read the summary, connect, wait for the green mark.</source>
        <translation>真手机也是同样的步骤：选择、阅读摘要、连接、等待绿色标记。</translation>
    </message>
    <message>
        <source>Set Up This Computer</source>
        <translation>设置这台电脑</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMap</name>
    <message>
        <source>Load a firmware to see what goes where.</source>
        <translation>载入固件后可看到各部分写到哪里。</translation>
    </message>
    <message>
        <source>The firmware tells sizes but no addresses: drawn in its order, with the sizes to scale.</source>
        <translation>固件只给出大小，没有地址：按其顺序绘制，大小按比例。</translation>
    </message>
    <message>
        <source>The firmware tells neither addresses nor sizes: drawn in its order, not to scale.</source>
        <translation>固件既没有地址也没有大小：按其顺序绘制，不按比例。</translation>
    </message>
    <message>
        <source>Flash map</source>
        <translation>Flash 分布图</translation>
    </message>
    <message>
        <source>The storage of the phone, drawn to scale; very small partitions are drawn wider. Arrow keys go from partition to partition, Return explains one.</source>
        <translation>按比例绘制的手机存储；很小的分区画得宽一些。方向键在分区间移动，回车查看说明。</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMapCanvas</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 = size, %2 = what becomes of it: &quot;64 MiB, To write&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = partition, %2 = its size and what becomes of it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMapModel</name>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>To erase</source>
        <translation>将擦除</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>将写入</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已擦除</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已比对</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>空闲空间</translation>
    </message>
    <message>
        <source>the rest of the storage</source>
        <translation>存储的其余部分</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>Belongs to no partition</source>
        <translation>不属于任何分区</translation>
    </message>
    <message>
        <source>%1, in work now</source>
        <extracomment>%1 = what becomes of a partition: &quot;To write&quot;</extracomment>
        <translation>%1，正在处理</translation>
    </message>
    <message>
        <source>Beside the partition table</source>
        <translation>在分区表之外</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 = region of the storage, %2 = its size</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashOptions</name>
    <message>
        <source>Read bac&amp;k and compare after writing</source>
        <translation>写入后回读并比对(&amp;K)</translation>
    </message>
    <message>
        <source>Takes longer, and proves that the phone stored every byte</source>
        <translation>耗时更长，但可证明手机存储了每一个字节</translation>
    </message>
    <message>
        <source>Allow a new partition &amp;table</source>
        <translation>允许新的分区表(&amp;T)</translation>
    </message>
    <message>
        <source>If the phone&apos;s table differs from the packet&apos;s, it is replaced. This erases the user&apos;s data.</source>
        <translation>如果手机的分区表与固件包的不同，则予以替换。这会擦除用户数据。</translation>
    </message>
    <message>
        <source>After&amp;wards:</source>
        <translation>完成后(&amp;W)：</translation>
    </message>
    <message>
        <source>What the phone does after the download</source>
        <translation>下载后手机执行的操作</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>重启手机</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>手机关机</translation>
    </message>
    <message>
        <source>Stay in download mode</source>
        <translation>停留在下载模式</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashPage</name>
    <message>
        <source>Flash</source>
        <translation>刷机</translation>
    </message>
    <message>
        <source>Start Downloading</source>
        <translation>开始下载</translation>
    </message>
    <message>
        <source>Another file for %1</source>
        <translation>%1 的替换文件</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>镜像 (*.img *.bin *.mbn *.ext4);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 changed on the disk after it was checked. It has to be loaded again before a start.</source>
        <translation>%1 在检查之后在磁盘上发生了变化。开始前必须重新载入。</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. It has to be loaded again before a start.</source>
        <translation>%1 已不在磁盘上。开始前必须重新载入。</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>重新载入(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>卸载(&amp;U)</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>分区(&amp;N)</translation>
    </message>
    <message>
        <source>Fl&amp;ash map</source>
        <translation>Flash 分布图(&amp;A)</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>选项(&amp;S)</translation>
    </message>
    <message>
        <source>What is written, and how</source>
        <translation>写什么、怎么写</translation>
    </message>
</context>
<context>
    <name>flashwright::FormatPage</name>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Format whole flash except &amp;Bootloader</source>
        <translation>格式化整个 Flash（Bootloader 除外）(&amp;B)</translation>
    </message>
    <message>
        <source>Forma&amp;t whole flash</source>
        <translation>格式化整个 Flash(&amp;T)</translation>
    </message>
    <message>
        <source>Partition to format</source>
        <translation>要格式化的分区</translation>
    </message>
    <message>
        <source>Put &amp;calibration and identity back afterwards</source>
        <translation>之后恢复校准和身份数据(&amp;C)</translation>
    </message>
    <message>
        <source>They are saved on this computer first in any case</source>
        <translation>无论如何都会先保存到这台电脑</translation>
    </message>
    <message>
        <source>This firmware does not say where the owner&apos;s data lies.</source>
        <translation>该固件没有说明机主数据的位置。</translation>
    </message>
    <message>
        <source>This firmware names no partitions.</source>
        <translation>该固件没有列出分区。</translation>
    </message>
    <message>
        <source>Nothing is known of this partition.</source>
        <translation>对该分区一无所知。</translation>
    </message>
    <message>
        <source>%1 If it is lost: %2</source>
        <translation>%1 若丢失：%2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Erases parts of the phone&apos;s storage. What is erased cannot be brought back; identity and calibration are saved on this computer first.</source>
        <translation>擦除手机存储的一部分。擦除的内容无法找回；身份和校准数据会先保存到这台电脑。</translation>
    </message>
    <message>
        <source>Erased: system, apps and everything the owner stored. Kept: what starts the phone, and, with the tick below, identity and calibration. It needs a download before it works again.</source>
        <translation>擦除：系统、应用和机主存放的一切。保留：启动程序；勾选下方选项时还保留身份和校准数据。之后需要下载一次才能使用。</translation>
    </message>
    <message>
        <source>Erased: everything, what starts the phone included. Kept: only identity and calibration, with the tick below. The phone is dead until a download has finished.</source>
        <translation>擦除：全部，包括启动程序。保留：勾选下方选项时仅保留身份和校准数据。完成一次下载之前手机无法开机。</translation>
    </message>
    <message>
        <source>Erase &amp;user data only (factory reset)</source>
        <translation>仅擦除用户数据（恢复出厂设置）(&amp;U)</translation>
    </message>
    <message>
        <source>Erased: photos, messages, apps and accounts of the owner. Kept: system, identity, calibration and the account lock. The phone starts as on its first day.</source>
        <translation>擦除：机主的照片、信息、应用和账号。保留：系统、身份、校准数据和账号锁。手机像第一天那样开机。</translation>
    </message>
    <message>
        <source>Format one part&amp;ition</source>
        <translation>格式化单个分区(&amp;I)</translation>
    </message>
    <message>
        <source>Erased: the partition that you choose. Kept: everything else. Identity and calibration are refused here.</source>
        <translation>擦除：您选择的分区。保留：其余一切。身份和校准分区在此会被拒绝。</translation>
    </message>
    <message>
        <source>&amp;Manual Format Flash</source>
        <translation>手动格式化 Flash(&amp;M)</translation>
    </message>
    <message>
        <source>Erased: a place by region, address and length. Identity and calibration in it are refused as soon as the phone tells where they lie.</source>
        <translation>擦除：按存储区、地址和长度指定的位置。手机报告身份和校准数据所在位置后，其中的部分会被拒绝。</translation>
    </message>
</context>
<context>
    <name>flashwright::GeneralPage</name>
    <message>
        <source>Show the welcome pa&amp;ge at the start</source>
        <translation>启动时显示欢迎页(&amp;G)</translation>
    </message>
    <message>
        <source>It leads to the guides for what people do most.</source>
        <translation>它通向最常用操作的向导。</translation>
    </message>
    <message>
        <source>&amp;Expert view</source>
        <translation>专家视图(&amp;E)</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations. Needed by few; nothing gets faster by it.</source>
        <translation>显示地址、存储区和单项操作。很少有人需要；也不会更快。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
</context>
<context>
    <name>flashwright::GuideWizard</name>
    <message>
        <source>Passed: %1</source>
        <translation>通过：%1</translation>
    </message>
    <message>
        <source>Stop now?</source>
        <translation>现在停止吗？</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>会先完成当前步骤。在完成一次下载之前手机可能无法开机。</translation>
    </message>
    <message>
        <source>It stops at the next safe point.</source>
        <translation>会在下一个安全点停止。</translation>
    </message>
    <message>
        <source>&amp;Stop at the Next Safe Point</source>
        <translation>在下一个安全点停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>继续进行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
</context>
<context>
    <name>flashwright::HistoryModel</name>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
</context>
<context>
    <name>flashwright::HistorySection</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>No job fits the search.</source>
        <translation>没有符合搜索条件的任务。</translation>
    </message>
    <message>
        <source>No job yet. Every phone that you work on appears here.</source>
        <translation>还没有任务。您处理的每部手机都会显示在这里。</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>保存证明</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>正在汇总报告…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>搜索(&amp;S)：</translation>
    </message>
    <message>
        <source>Chip, firmware, cause, port or phone</source>
        <translation>芯片、固件、原因、端口或手机</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>结果(&amp;R)：</translation>
    </message>
    <message>
        <source>Result to show</source>
        <translation>要显示的结果</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>One row for each phone and job, newest first</source>
        <translation>每部手机的每个任务一行，最新的在前</translation>
    </message>
    <message>
        <source>De&amp;tails of the chosen job:</source>
        <translation>所选任务的详细信息(&amp;T)：</translation>
    </message>
    <message>
        <source>Details of the chosen job</source>
        <translation>所选任务的详细信息</translation>
    </message>
    <message>
        <source>Save &amp;Certificate…</source>
        <translation>保存证明(&amp;C)…</translation>
    </message>
    <message>
        <source>A page for the customer: what was written, what was proved, what was kept</source>
        <translation>给客户的一页说明：写入了什么、验证了什么、保留了什么</translation>
    </message>
    <message>
        <source>Make S&amp;upport Report…</source>
        <translation>生成支持报告(&amp;U)…</translation>
    </message>
    <message>
        <source>One file for somebody who helps: journal, plan and computer, without serial numbers and names</source>
        <translation>给协助者的一个文件：任务日志、计划和电脑信息，不含序列号和姓名</translation>
    </message>
    <message>
        <source>Open &amp;Journal</source>
        <translation>打开任务日志(&amp;J)</translation>
    </message>
    <message>
        <source>Everything that happened, line by line</source>
        <translation>逐行记录发生的一切</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPanel</name>
    <message numerus="yes">
        <source>%1 (worked here: %n)</source>
        <translation>
            <numerusform>%1（在这里成功过：%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不按键</translation>
    </message>
    <message>
        <source>What you may see, and what it means:</source>
        <translation>您可能看到的现象及其含义：</translation>
    </message>
    <message>
        <source>✓ A phone in its download mode is here.</source>
        <translation>✓ 有一部手机处于下载模式。</translation>
    </message>
    <message>
        <source>✓ It worked with %1. This is remembered for the next phone of this kind.</source>
        <translation>✓ 用 %1 成功了。会为下一部同类手机记住。</translation>
    </message>
    <message>
        <source>I hold this key:</source>
        <translation>我按住的是：</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>现在看到的(&amp;S)：</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>现在看到的</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>这台电脑各端口上的接入与离开，最新的在前</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPicture</name>
    <message>
        <source>A drawing of a phone with its cable; no key is held.</source>
        <translation>一部手机连着数据线的图；没有按住任何键。</translation>
    </message>
    <message>
        <source>A drawing of a phone with its cable; marked is: %1.</source>
        <translation>一部手机连着数据线的图；标出的是：%1。</translation>
    </message>
</context>
<context>
    <name>flashwright::KeySubjectPage</name>
    <message>
        <source>I do not know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Which phone is it?</source>
        <translation>是哪部手机？</translation>
    </message>
    <message>
        <source>With a firmware loaded this is filled in already; otherwise it stands on the chip or in the phone&apos;s data sheet.</source>
        <translation>载入固件后会自动填好；否则可在芯片或手机资料上找到。</translation>
    </message>
    <message>
        <source>Chip &amp;maker:</source>
        <translation>芯片厂商(&amp;M)：</translation>
    </message>
    <message>
        <source>Chip maker</source>
        <translation>芯片厂商</translation>
    </message>
    <message>
        <source>C&amp;hip:</source>
        <translation>芯片(&amp;H)：</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Nothing is sent to the phone by this guide: it only watches the ports.</source>
        <translation>该向导不向手机发送任何东西：只观察端口。</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysPage</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>选择命令，再按下新的快捷键。</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>请按下“%1”的新快捷键。</translation>
    </message>
    <message>
        <source>Escape only closes what is open: it never starts or stops a job.</source>
        <translation>Escape 只用来关闭打开的东西：从不开始或停止任务。</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing and moving about. Hold Ctrl or Alt with it.</source>
        <translation>单独的 %1 用于输入和移动。请同时按住 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>Alt with a letter leads to menus and fields. Hold Ctrl with it, too.</source>
        <translation>Alt 加字母用于菜单和字段。请同时按住 Ctrl。</translation>
    </message>
    <message>
        <source>Ctrl with a digit leads to the parts of the window.</source>
        <translation>Ctrl 加数字用于切换窗口各部分。</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>“%1”已经使用此快捷键。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. If you go on, it is taken away from there.</source>
        <translation>%1 属于“%2”。继续则会从那里取走。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 未被使用。</translation>
    </message>
    <message>
        <source>Every command with its keys. A change holds at once and is kept.</source>
        <translation>所有命令及其快捷键。更改立即生效并保存。</translation>
    </message>
    <message>
        <source>S&amp;earch:</source>
        <translation>搜索(&amp;E)：</translation>
    </message>
    <message>
        <source>Command, key or menu</source>
        <translation>命令、快捷键或菜单</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Press Return to give the command another key</source>
        <translation>按回车为命令设置其他快捷键</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>新快捷键(&amp;K)：</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press the key combination; Tab leads on</source>
        <translation>按下组合键；Tab 移到下一项</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>使用此快捷键(&amp;U)</translation>
    </message>
    <message>
        <source>The command has this key and no other</source>
        <translation>命令只用这一个快捷键</translation>
    </message>
    <message>
        <source>&amp;Add This Key</source>
        <translation>添加此快捷键(&amp;A)</translation>
    </message>
    <message>
        <source>The command has this key beside its others</source>
        <translation>命令在原有快捷键之外再用这一个</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>不设快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>Takes all keys from the command</source>
        <translation>取消该命令的所有快捷键</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Gives the command the keys that it had at first</source>
        <translation>恢复该命令最初的快捷键</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>全部重置(&amp;L)</translation>
    </message>
    <message>
        <source>Gives all commands the keys that they had at first</source>
        <translation>恢复所有命令最初的快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysWizard</name>
    <message>
        <source>Which Key Do I Hold?</source>
        <translation>该按住哪个键？</translation>
    </message>
</context>
<context>
    <name>flashwright::LanguagePage</name>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>窗口语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Changes at once. The log stays English, so that people can help each other.</source>
        <translation>立即切换。日志保持英文，便于互相帮助。</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>flashwright::LenderPage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>选择固件</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;All files (*)</source>
        <translation>所有固件 (*.pac *scatter*.txt *.xml *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ 该固件不能使用：%1</translation>
    </message>
    <message>
        <source>✓ The loaders of %1 %2 are used; nothing else of it.</source>
        <translation>✓ 使用 %1 %2 的加载程序；其余内容不用。</translation>
    </message>
    <message>
        <source>Without one, the loaders that this program knows already are tried.</source>
        <translation>没有它时，会尝试本程序已知的加载程序。</translation>
    </message>
    <message>
        <source>Loaders of this model</source>
        <translation>该型号的加载程序</translation>
    </message>
    <message>
        <source>To talk to a phone, its loaders are needed; any stock firmware of the same model has them.</source>
        <translation>与手机通信需要它的加载程序；同型号的任何原厂固件里都有。</translation>
    </message>
    <message>
        <source>Fir&amp;mware that lends them:</source>
        <translation>提供加载程序的固件(&amp;M)：</translation>
    </message>
    <message>
        <source>Path of the firmware that lends its loaders</source>
        <translation>提供加载程序的固件路径</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>输入路径后按回车，或选择文件</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>选择文件(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>flashwright::LoaderFields</name>
    <message>
        <source>Authentication File (*.auth);;All Files (*)</source>
        <translation>认证文件 (*.auth);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Cert File (*.cert);;All Files (*)</source>
        <translation>证书文件 (*.cert);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Bin File (*.bin);;All Files (*)</source>
        <translation>Bin 文件 (*.bin);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Download-A&amp;gent:</source>
        <translation>Download-Agent(&amp;G)：</translation>
    </message>
    <message>
        <source>A&amp;uthentication File:</source>
        <translation>认证文件(&amp;U)：</translation>
    </message>
    <message>
        <source>Certification F&amp;ile:</source>
        <translation>证书文件(&amp;I)：</translation>
    </message>
    <message>
        <source>Preloader of the &amp;board:</source>
        <translation>主板的 preloader(&amp;B)：</translation>
    </message>
    <message>
        <source>From the firmware or the loader folder</source>
        <translation>来自固件或加载程序文件夹</translation>
    </message>
    <message>
        <source>Only for secure phones</source>
        <translation>仅安全验证机型需要</translation>
    </message>
    <message>
        <source>From the firmware</source>
        <translation>来自固件</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>flashwright::LoadersPage</name>
    <message>
        <source>Loader files</source>
        <translation>加载程序文件</translation>
    </message>
    <message>
        <source>Only fill in what came with the firmware; most phones need nothing here.</source>
        <translation>只填写固件附带的文件；多数手机在这里什么都不需要。</translation>
    </message>
    <message>
        <source>Empty fields are taken from the firmware, or from the folder with known loaders.</source>
        <translation>空白字段取自固件，或取自已知加载程序的文件夹。</translation>
    </message>
</context>
<context>
    <name>flashwright::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>flashwright::LogPane</name>
    <message>
        <source>Least important lines to show</source>
        <translation>要显示的最低级别</translation>
    </message>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>搜索(&amp;R)：</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>始终显示最新的一行</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>复制所选的行，或全部复制</translation>
    </message>
    <message>
        <source>Show the journals of all sessions</source>
        <translation>显示所有会话的任务日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What happened, newest line last</source>
        <translation>发生的事件，最新的在最后</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>级别(&amp;L)：</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>跟随(&amp;O)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>shown beside the search field of the log</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the matches of a search: &quot;3 of 17&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Return leads to the next match, Shift+Return to the one before</source>
        <translation>回车跳到下一处，Shift+回车跳到上一处</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Match before (Shift+Return in the search field)</source>
        <translation>上一处（在搜索框中按 Shift+回车）</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next match (Return in the search field)</source>
        <translation>下一处（在搜索框中按回车）</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>flashwright::MainWindow</name>
    <message>
        <source>Flashwright cannot start</source>
        <translation>Flashwright 无法启动</translation>
    </message>
    <message>
        <source>Practice is not possible</source>
        <translation>无法进行练习</translation>
    </message>
    <message>
        <source>The ports of this computer cannot be used</source>
        <translation>无法使用这台电脑的端口</translation>
    </message>
    <message>
        <source>Load Packet</source>
        <translation>载入固件包</translation>
    </message>
    <message>
        <source>Practice: no real phone is touched</source>
        <translation>练习：不会影响真实手机</translation>
    </message>
    <message>
        <source>Ready for phones on this computer&apos;s ports</source>
        <translation>这台电脑的端口已准备好连接手机</translation>
    </message>
    <message>
        <source>Flashwright</source>
        <translation>Flashwright</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1（练习）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Plug In a Virtual %1 (%2)</source>
        <translation>接入虚拟 %1（%2）</translation>
    </message>
    <message>
        <source>Plug In &amp;One More of the Same</source>
        <translation>再接入一部同款(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Leave Practice</source>
        <translation>退出练习(&amp;L)</translation>
    </message>
    <message>
        <source>About Flashwright</source>
        <translation>关于 Flashwright</translation>
    </message>
    <message>
        <source>Flashwright %1</source>
        <translation>Flashwright %1</translation>
    </message>
    <message>
        <source>Restores stock firmware on phones.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>恢复手机的原厂固件。

自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布。不提供任何担保。</translation>
    </message>
    <message>
        <source>&amp;Load Packet…</source>
        <translation>载入固件包(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose the firmware file of the phone (%1)</source>
        <translation>选择手机的固件文件（%1）</translation>
    </message>
    <message>
        <source>Load &amp;Unpacked Folder…</source>
        <translation>载入已解包文件夹(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop at the next safe point (F10)</source>
        <translation>在下一个安全位置停止（F10）</translation>
    </message>
    <message>
        <source>Stop the &amp;Chosen Phone</source>
        <translation>停止所选手机(&amp;C)</translation>
    </message>
    <message>
        <source>Show the &amp;Outcome of the Chosen Phone</source>
        <translation>显示所选手机的结果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Search the Log</source>
        <translation>搜索日志(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>打开任务日志文件夹(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;About Flashwright</source>
        <translation>关于 Flashwright(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>练习(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Practise a &amp;Failure</source>
        <translation>练习故障处理(&amp;F)</translation>
    </message>
    <message>
        <source>%1 with every phone that is plugged in (F9)</source>
        <translation>对接入的每部手机执行“%1”（F9）</translation>
    </message>
    <message>
        <source>Read &amp;Back</source>
        <translation>回读(&amp;B)</translation>
    </message>
    <message>
        <source>The record could not be kept</source>
        <translation>无法保存记录</translation>
    </message>
    <message>
        <source>This job cannot go on</source>
        <translation>此任务无法继续</translation>
    </message>
    <message>
        <source>The %1 whose download was interrupted at %2 % is plugged in again.</source>
        <translation>在 %2% 处中断下载的 %1 已重新接入。</translation>
    </message>
    <message>
        <source>A download of a %1 was interrupted at %2 %. It can go on where it stopped.</source>
        <translation>一部 %1 的下载在 %2% 处中断，可以从停止处继续。</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>继续(&amp;G)…</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>以后再说(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Expert View</source>
        <translation>专家视图(&amp;E)</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations</source>
        <translation>显示地址、区域和单项操作</translation>
    </message>
    <message>
        <source>%1 is written in place of the firmware&apos;s own image.</source>
        <translation>将写入 %1，代替固件自带的镜像。</translation>
    </message>
    <message>
        <source>No partition of this firmware is called like %1. Drop it on the row that it is for.</source>
        <translation>该固件没有与 %1 同名的分区。请拖到它对应的那一行。</translation>
    </message>
    <message>
        <source>O&amp;pen the Pasted Path</source>
        <translation>打开粘贴的路径(&amp;P)</translation>
    </message>
    <message>
        <source>Opens the file or folder whose path was copied</source>
        <translation>打开已复制路径的文件或文件夹</translation>
    </message>
    <message>
        <source>Search the &amp;Partitions</source>
        <translation>搜索分区(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Record a Trace</source>
        <translation>录制通信(&amp;R)</translation>
    </message>
    <message>
        <source>Keeps every byte between computer and phone of the next jobs</source>
        <translation>保存后续任务中电脑与手机之间的每个字节</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>As the D&amp;esktop</source>
        <translation>跟随桌面(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>高对比度，浅色(&amp;H)</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>高对比度，深色(&amp;C)</translation>
    </message>
    <message>
        <source>The job is in %1. Run it with: flashwright-cli job run</source>
        <translation>任务已写入 %1。运行方法：flashwright-cli job run</translation>
    </message>
    <message>
        <source>The job file cannot be used</source>
        <translation>该任务文件不能使用</translation>
    </message>
    <message>
        <source>&amp;Manual for This Page</source>
        <translation>本页手册(&amp;M)</translation>
    </message>
    <message>
        <source>Manual, &amp;Contents</source>
        <translation>手册目录(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;Job…</source>
        <translation>打开任务(&amp;J)…</translation>
    </message>
    <message>
        <source>Sets up firmware and page as a job file says; nothing is started</source>
        <translation>按任务文件设置固件和页面；不会开始任何操作</translation>
    </message>
    <message>
        <source>&amp;Export Job…</source>
        <translation>导出任务(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes what the page in front would do into a file for the command line</source>
        <translation>把当前页面要做的事写成供命令行使用的文件</translation>
    </message>
    <message>
        <source>Open Job</source>
        <translation>打开任务</translation>
    </message>
    <message>
        <source>Jobs (*.%1);;All files (*)</source>
        <translation>任务 (*.%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This page has no job that a file could hold.</source>
        <translation>本页没有可以存成文件的任务。</translation>
    </message>
    <message>
        <source>Export Job</source>
        <translation>导出任务</translation>
    </message>
    <message>
        <source>Jobs (*.%1)</source>
        <translation>任务 (*.%1)</translation>
    </message>
    <message>
        <source>The job is set up. Nothing is started yet: look at it and press %1.</source>
        <translation>任务已设置好。还没有开始：请查看后按“%1”。</translation>
    </message>
    <message>
        <source>Locked for the operator</source>
        <translation>已为操作员锁定</translation>
    </message>
    <message>
        <source>Ask whoever has the PIN to do this.</source>
        <translation>请让持有 PIN 的人来做。</translation>
    </message>
    <message>
        <source>&amp;Wizards</source>
        <translation>向导(&amp;W)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>flashwright::ManualWindow</name>
    <message>
        <source>Begin here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Working with phones</source>
        <translation>处理手机</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>留存的内容</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Problems and what helps</source>
        <translation>问题与解决办法</translation>
    </message>
    <message>
        <source>Error numbers</source>
        <translation>错误编号</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>a hit of the search: title of the page, then a line of it</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>找到 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Flashwright manual</source>
        <extracomment>title of the window: page, then program</extracomment>
        <translation>Flashwright 手册</translation>
    </message>
    <message>
        <source>%1 – Flashwright manual</source>
        <translation>%1 – Flashwright 手册</translation>
    </message>
    <message>
        <source>Save the Page</source>
        <translation>保存页面</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>Text as large as everywhere</source>
        <translation>文字与其他地方一样大</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Save this page, to print it or to pass it on</source>
        <translation>保存本页，用于打印或转发</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>搜索所有页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>关闭手册</translation>
    </message>
    <message>
        <source>Tool bar of the manual</source>
        <translation>手册工具栏</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>搜索(&amp;S)：</translation>
    </message>
    <message>
        <source>A word, or an error number like 4032</source>
        <translation>一个词，或 4032 这样的错误编号</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>找到的页面</translation>
    </message>
    <message>
        <source>A page of the manual; Tab leads from link to link</source>
        <translation>手册页面；Tab 在链接之间移动</translation>
    </message>
</context>
<context>
    <name>flashwright::MapLegend</name>
    <message>
        <source>Legend of the flash map</source>
        <translation>Flash 分布图图例</translation>
    </message>
</context>
<context>
    <name>flashwright::MemoryPage</name>
    <message>
        <source>Let go to choose this file for writing. Nothing is written yet.</source>
        <translation>松开以选择此文件用于写入。还不会写入任何东西。</translation>
    </message>
    <message>
        <source>Let go to compare the phone with this file.</source>
        <translation>松开以用此文件与手机比对。</translation>
    </message>
    <message>
        <source>Choose the File</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Images (*.img *.bin);;All files (*)</source>
        <translation>镜像 (*.img *.bin);;所有文件 (*)</translation>
    </message>
    <message>
        <source>by region and address</source>
        <translation>按存储区和地址</translation>
    </message>
    <message>
        <source>The loader found no fault in the memory. Its own words are in the log.</source>
        <translation>加载程序没有发现内存故障。其原话在日志中。</translation>
    </message>
    <message>
        <source>Compared %1: the phone holds exactly this file.</source>
        <translation>已比对 %1：手机中的内容与此文件完全一致。</translation>
    </message>
    <message>
        <source>%1 were written; %2 were read again and are the same.</source>
        <translation>已写入 %1；重新读取 %2，内容相同。</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <translation>文件大小：%1</translation>
    </message>
    <message>
        <source>The file is too large: it takes %1, and %2 has room for %3.</source>
        <translation>文件太大：需要 %1，而 %2 只容得下 %3。</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>请选择要写入的文件。</translation>
    </message>
    <message>
        <source>Choose the file to compare with.</source>
        <translation>请选择用来比对的文件。</translation>
    </message>
    <message>
        <source>%1 is no file that can be used.</source>
        <translation>%1 不是可用的文件。</translation>
    </message>
    <message>
        <source>Type “%1” first: a wrong file here leaves the phone dead.</source>
        <translation>请先输入“%1”：这里写错文件手机就开不了机。</translation>
    </message>
    <message>
        <source>The loaders of Unisoc phones offer no memory test.</source>
        <translation>Unisoc 手机的加载程序没有内存测试。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Test the Memory</source>
        <translation>测试内存</translation>
    </message>
    <message>
        <source>Write Memory</source>
        <translation>写内存</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Repartition</source>
        <translation>重新分区</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>The loader tests the phone&apos;s RAM and says what it found; the log shows it word for word. Newer MediaTek loaders run a flip test, older ones only what they offer; Unisoc loaders have no test. Nothing on the phone is changed.</source>
        <translation>加载程序测试手机的 RAM 并报告结果；日志逐字显示。较新的 MediaTek 加载程序会做翻转测试，较旧的只做自带的项目；Unisoc 加载程序没有测试。不改动手机上的任何东西。</translation>
    </message>
    <message>
        <source>Writes one file to one partition or address. This changes the phone: what was there is lost. You see the plan first, and identity and calibration are saved before.</source>
        <translation>把一个文件写到一个分区或地址。这会改动手机：原有内容会丢失。会先给您看计划，并先保存身份和校准数据。</translation>
    </message>
    <message>
        <source>Reads one place and compares it with a file, byte for byte. Nothing on the phone is changed.</source>
        <translation>读取一处并与文件逐字节比对。不改动手机上的任何东西。</translation>
    </message>
    <message>
        <source>Gives the phone the partition table of the loaded firmware. This changes the phone: what lies in partitions that move is lost. You see the plan first.</source>
        <translation>把所载固件的分区表写入手机。这会改动手机：移动的分区里的内容会丢失。会先给您看计划。</translation>
    </message>
    <message>
        <source>Starts the loader and lets the phone start again. Nothing on it is changed.</source>
        <translation>启动加载程序，然后让手机重新开机。不改动手机上的任何东西。</translation>
    </message>
    <message>
        <source>Starts the loader and switches the phone off. Nothing on it is changed.</source>
        <translation>启动加载程序，然后关闭手机。不改动手机上的任何东西。</translation>
    </message>
    <message>
        <source>Memory and single operations</source>
        <translation>内存与单项操作</translation>
    </message>
    <message>
        <source>For experts. Only Write Memory and Repartition change the phone.</source>
        <translation>供专家使用。只有“写内存”和“重新分区”会改动手机。</translation>
    </message>
    <message>
        <source>Opera&amp;tion:</source>
        <translation>操作(&amp;T)：</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Memory test</source>
        <translation>内存测试</translation>
    </message>
    <message>
        <source>Verify a place with a file</source>
        <translation>用文件比对某处</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>重启手机</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>手机关机</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>位置(&amp;A)：</translation>
    </message>
    <message>
        <source>Partition, or by region and address</source>
        <translation>分区，或按存储区和地址</translation>
    </message>
    <message>
        <source>A&amp;llow this identity or calibration to be overwritten; a copy is saved first</source>
        <translation>允许覆盖这些身份或校准数据；会先保存一份备份(&amp;L)</translation>
    </message>
    <message>
        <source>This starts the pho&amp;ne; with a wrong file it is dead. Type “%1” to allow it:</source>
        <translation>它负责手机开机；写错文件手机就开不了机。输入“%1”以允许(&amp;N)：</translation>
    </message>
    <message>
        <source>Word that allows it</source>
        <translation>表示允许的词</translation>
    </message>
</context>
<context>
    <name>flashwright::OfferBar</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>flashwright::PackageCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>⚠ This firmware does not name a chip that is known here. The phone is asked before anything is written.</source>
        <translation>⚠ 该固件没有注明这里已知的芯片。写入之前会先询问手机。</translation>
    </message>
    <message>
        <source>✓ Writing was proved on a real phone with this chip (%1).</source>
        <translation>✓ 已在使用该芯片的真机上证实可写入（%1）。</translation>
    </message>
    <message>
        <source>✓ Writing was proved against recordings of real phones with this chip.</source>
        <translation>✓ 已用该芯片真机的录制文件证实可写入。</translation>
    </message>
    <message>
        <source>Writing was tried on virtual phones with this chip, not yet on a real one.</source>
        <translation>已在该芯片的虚拟手机上试过写入，尚未在真机上试过。</translation>
    </message>
    <message>
        <source>⚠ Writing was not tried yet with this chip. Make a backup first.</source>
        <translation>⚠ 该芯片尚未试过写入。请先备份。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is read…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>详情(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the file, its format and its check sum</source>
        <translation>显示文件、格式和校验和</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256：</translation>
    </message>
    <message>
        <source>&amp;Calculate</source>
        <translation>计算(&amp;C)</translation>
    </message>
    <message>
        <source>Reads the whole file to calculate its SHA-256</source>
        <translation>读取整个文件以计算其 SHA-256</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionCard</name>
    <message>
        <source>Another file for %1</source>
        <translation>%1 的替换文件</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>镜像 (*.img *.bin *.mbn *.ext4);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>Not in the guide</source>
        <translation>指南中没有</translation>
    </message>
    <message>
        <source>The maker of this phone keeps something of its own here. Leave it alone unless the firmware writes it.</source>
        <translation>手机厂商在这里存放自己的东西。除非固件要写它，否则不要动。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 = title of a partition, %2 = its kind: &quot;Android kernel (Starts the phone)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What this job does with it</source>
        <translation>本任务对它做什么</translation>
    </message>
    <message>
        <source>Can it be lost?</source>
        <translation>可以丢失吗？</translation>
    </message>
    <message>
        <source>If it is lost or wrong</source>
        <translation>如果丢失或写错</translation>
    </message>
    <message>
        <source>Size and place</source>
        <translation>大小与位置</translation>
    </message>
    <message>
        <source>Replace Fi&amp;le…</source>
        <translation>替换文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Writes a file of your choice to this partition instead of the firmware&apos;s</source>
        <translation>向该分区写入您选择的文件，代替固件自带的</translation>
    </message>
    <message>
        <source>&amp;Back to the Map</source>
        <translation>返回分布图(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the whole storage again (Esc)</source>
        <translation>重新显示整个存储（Esc）</translation>
    </message>
    <message>
        <source>About this partition</source>
        <translation>关于该分区</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionTableModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>起始地址</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>存储区</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneBoard</name>
    <message>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>No phone yet. Each port gets a card here as soon as you start.</source>
        <translation>还没有手机。开始后每个端口都会在这里有一张卡片。</translation>
    </message>
    <message>
        <source>One card for each port, with its state, step and progress</source>
        <translation>每个端口一张卡片，显示状态、步骤和进度</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneCard</name>
    <message>
        <source>Whole job</source>
        <translation>整个任务</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a phone or a station, %2 its state such as &quot;Passed&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Whole job of %1</source>
        <translation>%1 的整个任务</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 的详情</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonePage</name>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Check Phone</source>
        <translation>检查手机</translation>
    </message>
    <message>
        <source>Copied, with the identity in full.</source>
        <translation>已复制，含完整身份。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Looks at the phone and tells what it is and how it is. Nothing is written to it.</source>
        <translation>查看手机并告诉您它是什么、状况如何。不会向它写入任何东西。</translation>
    </message>
    <message>
        <source>Press Check Phone, then plug the switched-off phone in as for a download.

With its firmware loaded the phone tells most: storage, partitions, and whether the firmware fits.</source>
        <translation>按“检查手机”，然后像下载时那样接入已关机的手机。

载入其固件后，手机能报告得最多：存储、分区，以及固件是否适合。</translation>
    </message>
    <message>
        <source>What it &amp;tells</source>
        <translation>手机报告的内容(&amp;T)</translation>
    </message>
    <message>
        <source>Does the firmware f&amp;it?</source>
        <translation>固件适合吗(&amp;I)？</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>分区(&amp;N)</translation>
    </message>
    <message>
        <source>About the phone</source>
        <translation>关于手机</translation>
    </message>
    <message>
        <source>What the phone tells</source>
        <translation>手机报告的内容</translation>
    </message>
    <message>
        <source>Does the firmware fit?</source>
        <translation>固件适合吗？</translation>
    </message>
    <message>
        <source>Partitions of the phone</source>
        <translation>手机的分区</translation>
    </message>
    <message>
        <source>Show Id&amp;entity</source>
        <translation>显示身份(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the whole identity of this unit; others can misuse it</source>
        <translation>显示本机完整身份；他人可能滥用</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Puts all of this on the clipboard, the identity as it is shown</source>
        <translation>把这些内容放入剪贴板，身份按显示的样子</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonesModel</name>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>flashwright::PinDialog</name>
    <message>
        <source>Operator View</source>
        <translation>操作员视图</translation>
    </message>
    <message>
        <source>Leave the Operator View</source>
        <translation>退出操作员视图</translation>
    </message>
    <message numerus="yes">
        <source>Choose a PIN of at least %n digit(s). Until it is typed again, only Start and Stop work.</source>
        <translation>
            <numerusform>请设置至少 %n 位数字的 PIN。再次输入之前，只有开始和停止可用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN to change the job or the settings.</source>
        <translation>要更改任务或设置，请输入 PIN。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>再次输入 PIN</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>PIN(&amp;P)：</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>再输入一次(&amp;M)：</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n digit(s).</source>
        <translation>
            <numerusform>至少要 %n 位数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>PIN 不对。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>PIN 错误次数过多。请在 %n 秒后再试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::PlaceFields</name>
    <message>
        <source>Type where it begins, for example 0x8000.</source>
        <translation>请输入起始位置，例如 0x8000。</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal number.</source>
        <translation>“%1”不是十六进制数。</translation>
    </message>
    <message>
        <source>It must begin at a multiple of 0x200 (512 bytes).</source>
        <translation>起始位置必须是 0x200（512 字节）的倍数。</translation>
    </message>
    <message>
        <source>Type how many bytes, for example 0x100000 or 1M.</source>
        <translation>请输入字节数，例如 0x100000 或 1M。</translation>
    </message>
    <message>
        <source>No storage reaches that far.</source>
        <translation>没有哪种存储有那么大。</translation>
    </message>
    <message>
        <source>The length must be a multiple of 0x200 (512 bytes).</source>
        <translation>长度必须是 0x200（512 字节）的倍数。</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the field above it</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Re&amp;gion:</source>
        <translation>存储区(&amp;G)：</translation>
    </message>
    <message>
        <source>Begin Addre&amp;ss[HEX]:</source>
        <translation>起始地址[HEX](&amp;S)：</translation>
    </message>
    <message>
        <source>Leng&amp;th[HEX]:</source>
        <translation>长度[HEX](&amp;T)：</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>存储区</translation>
    </message>
    <message>
        <source>Begin Address[HEX]</source>
        <translation>起始地址[HEX]</translation>
    </message>
    <message>
        <source>Length[HEX]</source>
        <translation>长度[HEX]</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanPanel</name>
    <message>
        <source>The plan is being made…</source>
        <translation>正在生成计划…</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are written, %1 in all.</source>
        <translation>
            <numerusform>写入 %n 个区域，共 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are erased.</source>
        <translation>
            <numerusform>擦除 %n 个区域。</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone gets a new partition table if its own differs. %1</source>
        <translation>如果手机的分区表不同，将写入新分区表。%1</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are kept.</source>
        <translation>手机上的照片、信息和应用得以保留。</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are ERASED.</source>
        <translation>手机上的照片、信息和应用将被擦除！</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>For each phone, as earlier jobs with this chip took</source>
        <translation>每部手机，按此芯片以往任务的用时</translation>
    </message>
    <message>
        <source>For each phone, on a usual USB port</source>
        <translation>每部手机，按一般 USB 端口</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are copied to this computer first, and kept.</source>
        <translation>
            <numerusform>%n 个校准和身份区域先复制到这台电脑，并得以保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are kept.</source>
        <translation>
            <numerusform>%n 个校准和身份区域得以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>What a start does to each phone</source>
        <translation>开始后对每部手机做什么</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanTree</name>
    <message numerus="yes">
        <source>Copied to this computer first (%n)</source>
        <translation>
            <numerusform>先复制到这台电脑（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased (%n)</source>
        <translation>
            <numerusform>擦除（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written (%n, %1)</source>
        <extracomment>%n places, %1 is a size such as &quot;2 GiB&quot;</extracomment>
        <translation>
            <numerusform>写入（%n，%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read from the phone (%n)</source>
        <translation>
            <numerusform>从手机读取（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>identity and calibration of this phone</source>
        <translation>这部手机的身份和校准数据</translation>
    </message>
    <message numerus="yes">
        <source>Kept as it is (%n)</source>
        <translation>
            <numerusform>保持原样（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Everything that the job writes, erases, reads and keeps</source>
        <translation>任务写入、擦除、读取和保留的全部内容</translation>
    </message>
</context>
<context>
    <name>flashwright::PortsDialog</name>
    <message>
        <source>&amp;Leave phones on other ports alone</source>
        <translation>不处理其他端口上的手机(&amp;L)</translation>
    </message>
    <message>
        <source>Names of the Ports</source>
        <translation>端口名称</translation>
    </message>
    <message>
        <source>Give each port the name that is written on your bench. A port is listed here once a phone was plugged into it; an empty name forgets it.</source>
        <translation>请按工作台上的标记为每个端口命名。端口接入过手机后会列在这里；名称留空即忘记它。</translation>
    </message>
    <message>
        <source>Ports and their names</source>
        <translation>端口及其名称</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashwright::PracticePage</name>
    <message>
        <source>Virtual %1 (%2)</source>
        <extracomment>%1 is a chip, %2 the name of a practice phone</extracomment>
        <translation>虚拟 %1（%2）</translation>
    </message>
    <message>
        <source>✓ The practice phone is plugged in and its firmware is checked.</source>
        <translation>✓ 练习手机已接入，其固件已检查。</translation>
    </message>
    <message>
        <source>Getting the practice phone ready…</source>
        <translation>正在准备练习手机…</translation>
    </message>
    <message>
        <source>Try it with a practice phone</source>
        <translation>用练习手机试一试</translation>
    </message>
    <message>
        <source>It behaves like a real one, and nothing on this computer or on a real phone is touched.</source>
        <translation>它的表现与真机一样，不会动这台电脑或任何真手机。</translation>
    </message>
    <message>
        <source>&amp;Practice phone:</source>
        <translation>练习手机(&amp;P)：</translation>
    </message>
    <message>
        <source>Practice phone</source>
        <translation>练习手机</translation>
    </message>
</context>
<context>
    <name>flashwright::PutBackWizard</name>
    <message>
        <source>The backup is back on the phone</source>
        <translation>备份已恢复到手机</translation>
    </message>
    <message>
        <source>Put My Backup Back</source>
        <translation>恢复我的备份</translation>
    </message>
</context>
<context>
    <name>flashwright::QuestionPage</name>
    <message>
        <source>Only you can see this; everything else is measured.</source>
        <translation>只有您能看到这一点；其余的都由程序测量。</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackModel</name>
    <message>
        <source>by address</source>
        <translation>按地址</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Start Address</source>
        <translation>起始地址</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>存储区</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>不读</translation>
    </message>
    <message>
        <source>Read Flag</source>
        <translation>读取标志</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackPage</name>
    <message>
        <source>Save in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>回读</translation>
    </message>
    <message>
        <source>Places to read</source>
        <translation>要读取的位置</translation>
    </message>
    <message>
        <source>Press Space to tick a place; places by address can be edited</source>
        <translation>按空格键勾选位置；按地址指定的位置可以编辑</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>One more place, by address (Insert)</source>
        <translation>按地址再添加一个位置（Insert）</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Save &amp;in:</source>
        <translation>保存到(&amp;I)：</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>The phone was read. Every file is now hashed and listed; the phone may be unplugged.</source>
        <translation>手机已读取。正在为每个文件计算哈希并列入清单；可以拔下手机。</translation>
    </message>
    <message>
        <source>Let go to save into this folder. Nothing is read yet.</source>
        <translation>松开以保存到此文件夹。还没有读取任何东西。</translation>
    </message>
    <message>
        <source>Tick at least one row of the table.</source>
        <translation>请至少勾选表格中的一行。</translation>
    </message>
    <message>
        <source>Two ticked rows would be written into the same file, %1. Untick one of them.</source>
        <translation>有两个勾选的行会写入同一个文件 %1。请取消其中一个。</translation>
    </message>
    <message>
        <source>Choose the folder to save in.</source>
        <translation>请选择保存到的文件夹。</translation>
    </message>
    <message>
        <source>There is not enough room in the folder. Choose another one, or make room.</source>
        <translation>文件夹空间不足。请另选一个，或腾出空间。</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>At least %1 will be read, and as much more as the owner&apos;s data takes on the phone; %2 are free in the folder.</source>
        <translation>至少读取 %1，另加手机上机主数据的大小；文件夹剩余 %2。</translation>
    </message>
    <message>
        <source>About %1 will be read; %2 are free in the folder.</source>
        <translation>约读取 %1；文件夹剩余 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read and lie in %1.</source>
        <translation>
            <numerusform>已读取 %n 个文件，存放在 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole and verified: %n file(s), %1, read twice with the same result. It lies in %2, and a second copy is under Kept Data.</source>
        <translation>
            <numerusform>备份完整并已核实：%n 个文件，%1，两次读取结果相同。存放在 %2，“留存数据”中另有一份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n file(s), %1, each with its checksum in manifest.json, so that it can be proved before it is put back. It lies in %2.</source>
        <translation>
            <numerusform>备份完整：%n 个文件，%1，manifest.json 中有每个文件的校验和，恢复前可据此验证。存放在 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back and backup</source>
        <translation>回读与备份</translation>
    </message>
    <message>
        <source>Copies the phone, or parts of it, to this computer. Nothing on the phone is changed.</source>
        <translation>把手机或其中一部分复制到这台电脑。不改动手机上的任何东西。</translation>
    </message>
    <message>
        <source>Back up what &amp;belongs to this phone (identity and calibration)</source>
        <translation>备份这部手机独有的数据（身份和校准）(&amp;B)</translation>
    </message>
    <message>
        <source>IMEI, radio calibration and the like, which no firmware can bring back. Small and quick. It is read twice and compared; a second copy goes to Kept Data.</source>
        <translation>IMEI、射频校准等，任何固件都无法恢复。小而快。会读取两次并比对；另有一份存入“留存数据”。</translation>
    </message>
    <message>
        <source>Back up &amp;everything</source>
        <translation>备份全部(&amp;E)</translation>
    </message>
    <message>
        <source>Every partition, the owner&apos;s data included, with a list of checksums. It can be put back later. This may take an hour.</source>
        <translation>所有分区，包括机主数据，附校验和清单。以后可以恢复。可能需要一小时。</translation>
    </message>
    <message>
        <source>&amp;Choose partitions</source>
        <translation>选择分区(&amp;C)</translation>
    </message>
    <message>
        <source>Only the rows that you tick, one file for each.</source>
        <translation>只读取您勾选的行，每行一个文件。</translation>
    </message>
    <message>
        <source>Takes away the chosen place by address (Delete)</source>
        <translation>移除选中的按地址位置（Delete）</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>Ticks every row, or none</source>
        <translation>勾选所有行，或全部取消</translation>
    </message>
    <message>
        <source>N&amp;umbers:</source>
        <translation>数字(&amp;U)：</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>十进制</translation>
    </message>
    <message>
        <source>How addresses and lengths are shown and typed</source>
        <translation>地址和长度的显示与输入方式</translation>
    </message>
</context>
<context>
    <name>flashwright::RegionDelegate</name>
    <message>
        <source>Region</source>
        <translation>存储区</translation>
    </message>
</context>
<context>
    <name>flashwright::ReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>支持报告</translation>
    </message>
    <message>
        <source>This is what the report will contain, word for word. Serial numbers, IMEIs and names are replaced; nothing is sent anywhere: you get one file.</source>
        <translation>这是报告将包含的内容，逐字列出。序列号、IMEI 和姓名已被替换；不会发送到任何地方：您得到的是一个文件。</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>报告的各部分</translation>
    </message>
    <message>
        <source>Text of the chosen part</source>
        <translation>所选部分的文字</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashwright::RestoreWizard</name>
    <message>
        <source>Restore Stock Firmware</source>
        <translation>恢复原厂固件</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultPage</name>
    <message>
        <source>It worked</source>
        <translation>成功了</translation>
    </message>
    <message>
        <source>The job is done, and its record is in the history.</source>
        <translation>任务已完成，记录在历史记录中。</translation>
    </message>
    <message>
        <source>The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>手机现在无法开机；它在下载模式中等待，完整下载一次即可救回。</translation>
    </message>
    <message>
        <source>Part of the work was done; repeat it.</source>
        <translation>只完成了一部分；请重做。</translation>
    </message>
    <message>
        <source>Nothing on the phone was changed.</source>
        <translation>手机上没有任何改动。</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>Do what stands first below, then press Back to try again.</source>
        <translation>请先做下面第一项，再按“上一步”重试。</translation>
    </message>
    <message>
        <source>Stopped at: %1</source>
        <translation>停止于：%1</translation>
    </message>
    <message>
        <source>The phone will not start before a download has finished: press Back and start again.</source>
        <translation>完成一次下载之前手机无法开机：请按“上一步”重新开始。</translation>
    </message>
    <message>
        <source>Part of the work was done: press Back and start again.</source>
        <translation>只完成了一部分：请按“上一步”重新开始。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The job was stopped at a safe point, as you wanted.</source>
        <translation>任务已按您的要求在安全点停止。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The job is over.</source>
        <translation>任务已结束。</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultStrip</name>
    <message>
        <source>Result of the last job</source>
        <translation>上一个任务的结果</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
</context>
<context>
    <name>flashwright::RunningPage</name>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>将在下一个安全点停止</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>⚠ Do not unplug the phone now.</source>
        <translation>⚠ 现在不要拔下手机。</translation>
    </message>
    <message>
        <source>The cable has to stay in; nothing is half written at the moment.</source>
        <translation>数据线必须插着；此刻没有写到一半的内容。</translation>
    </message>
    <message>
        <source>%1, %2 % of the whole</source>
        <translation>%1，总进度 %2 %</translation>
    </message>
    <message>
        <source>The phone is being worked on</source>
        <translation>正在处理手机</translation>
    </message>
    <message>
        <source>Leave the cable in until this is over.</source>
        <translation>结束之前请不要拔线。</translation>
    </message>
    <message>
        <source>The whole job:</source>
        <translation>整个任务：</translation>
    </message>
    <message>
        <source>The whole job</source>
        <translation>整个任务</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneCard</name>
    <message>
        <source>Danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>Everything on the phone is erased</source>
        <translation>手机上的一切都会被擦除</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneChoice</name>
    <message>
        <source>Firmware Up&amp;grade</source>
        <translation>固件升级(&amp;G)</translation>
    </message>
    <message>
        <source>For&amp;mat All + Download</source>
        <translation>全部格式化 + 下载(&amp;M)</translation>
    </message>
    <message>
        <source>Download Onl&amp;y</source>
        <translation>仅下载(&amp;Y)</translation>
    </message>
    <message>
        <source>Renews the whole system, and its partition table where that changed. Calibration and identity are saved first and kept. Photos, messages and apps may be erased.</source>
        <translation>更新整个系统，分区表有变化时一并更新。校准和身份数据先保存并保留。照片、信息和应用可能被擦除。</translation>
    </message>
    <message>
        <source>Erases everything first: photos, messages and apps are gone for good. Calibration and identity are saved before and put back. You type a word to confirm.</source>
        <translation>先擦除一切：照片、信息和应用将永远丢失。校准和身份数据会先保存再恢复。需输入一个词确认。</translation>
    </message>
    <message>
        <source>Writes only what is ticked; all the rest of the phone stays as it is. The partition table is kept.</source>
        <translation>只写入勾选的内容；手机上其余一切保持原样。分区表保留。</translation>
    </message>
    <message>
        <source>May erase your data</source>
        <translation>可能擦除您的数据</translation>
    </message>
    <message>
        <source>Erases everything</source>
        <translation>擦除一切</translation>
    </message>
    <message>
        <source>Keeps all the rest</source>
        <translation>其余保留</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>下载方式</translation>
    </message>
    <message>
        <source>How far the download goes</source>
        <translation>下载的范围</translation>
    </message>
</context>
<context>
    <name>flashwright::ScenePage</name>
    <message>
        <source>How much is to be done?</source>
        <translation>要做到什么程度？</translation>
    </message>
    <message>
        <source>In doubt take the first: it changes the least.</source>
        <translation>拿不准就选第一项：改动最少。</translation>
    </message>
    <message>
        <source>&amp;Download Only</source>
        <translation>仅下载(&amp;D)</translation>
    </message>
    <message>
        <source>Firmware &amp;Upgrade</source>
        <translation>固件升级(&amp;U)</translation>
    </message>
    <message>
        <source>Format &amp;All + Download</source>
        <translation>全部格式化 + 下载(&amp;A)</translation>
    </message>
    <message>
        <source>Writes the maker&apos;s system; photos and apps may stay when the firmware brings none of its own.</source>
        <translation>写入厂商系统；如果固件不带自己的用户数据，照片和应用可以保留。</translation>
    </message>
    <message>
        <source>Erases what it writes and takes a new partition table where the firmware has one; photos and apps may be lost.</source>
        <translation>擦除所写的部分，固件带有新分区表时一并采用；照片和应用可能丢失。</translation>
    </message>
    <message>
        <source>⚠ Erases everything first, photos and apps included. Identity and calibration are saved and put back.</source>
        <translation>⚠ 先擦除一切，包括照片和应用。身份和校准数据会保存并恢复。</translation>
    </message>
    <message>
        <source>Identity and calibration of the phone are always copied first. Photos and apps are not.</source>
        <translation>手机的身份和校准数据总是先复制。照片和应用不会。</translation>
    </message>
    <message>
        <source>Make a &amp;Full Backup First…</source>
        <translation>先做完整备份(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>flashwright::SectionBar</name>
    <message>
        <source>Parts of the window</source>
        <translation>窗口的各部分</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>用方向键选择</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
</context>
<context>
    <name>flashwright::SettingsSection</name>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>用方向键选择</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>flashwright::StartStrip</name>
    <message>
        <source>A job is running. Press Stop (F10) before you change something here.</source>
        <translation>任务正在运行。要更改这里的内容，请先按“停止”（F10）。</translation>
    </message>
    <message>
        <source>The firmware is still being checked.</source>
        <translation>固件还在检查中。</translation>
    </message>
    <message>
        <source>Load the firmware of the phone first: it brings the loader that talks to the phone.</source>
        <translation>请先载入手机的固件：它带有与手机通信的加载程序。</translation>
    </message>
    <message>
        <source>The firmware has changed on the disk since it was checked. Load it again.</source>
        <translation>固件在检查之后在磁盘上发生了变化。请重新载入。</translation>
    </message>
    <message>
        <source>Everything is set. %1 starts with the phone that is plugged in (F9).</source>
        <translation>一切就绪。“%1”将对接入的手机开始（F9）。</translation>
    </message>
</context>
<context>
    <name>flashwright::StartupPage</name>
    <message>
        <source>&amp;Restore the last state at the start</source>
        <translation>启动时恢复上次的状态(&amp;R)</translation>
    </message>
    <message>
        <source>Size of the window, its panes, the page in front and the firmware loaded last come back. A job is never started by itself.</source>
        <translation>恢复窗口大小、各窗格、当前页面和最后载入的固件。任务绝不会自行开始。</translation>
    </message>
    <message>
        <source>Startup and Shutdown</source>
        <translation>启动与退出</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMenu</name>
    <message>
        <source>Station &amp;Mode</source>
        <translation>工位模式(&amp;M)</translation>
    </message>
    <message>
        <source>Starts with every phone that is plugged in, one after the other, without a question</source>
        <translation>对每部接入的手机依次开始，不再询问</translation>
    </message>
    <message>
        <source>&amp;Names of the Ports…</source>
        <translation>端口名称(&amp;N)…</translation>
    </message>
    <message>
        <source>Reset the Co&amp;unters</source>
        <translation>重置计数(&amp;U)</translation>
    </message>
    <message>
        <source>Operator &amp;View</source>
        <translation>操作员视图(&amp;V)</translation>
    </message>
    <message>
        <source>Only Start and Stop work until the PIN is typed</source>
        <translation>输入 PIN 之前，只有开始和停止可用</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMode</name>
    <message>
        <source>A phone waits for your answer</source>
        <translation>有一部手机在等您回答</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <extracomment>%1 is a phone or a station</extracomment>
        <translation>通过：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
</context>
<context>
    <name>flashwright::StationOptionsPage</name>
    <message>
        <source>&amp;Sounds</source>
        <translation>声音(&amp;S)</translation>
    </message>
    <message>
        <source>One sound when a phone passes, another when it fails.</source>
        <translation>手机通过时一种声音，失败时另一种。</translation>
    </message>
    <message>
        <source>&amp;Notifications of the desktop</source>
        <translation>桌面通知(&amp;N)</translation>
    </message>
    <message>
        <source>Tells of the end of a job while another window is in front. The desktop may keep them quiet.</source>
        <translation>其他窗口在前面时通知任务结束。桌面可以让通知保持安静。</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
</context>
<context>
    <name>flashwright::StationStrip</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>通过 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>失败 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>停止 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is how often it happened today, %2 the cause, a sentence</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset the counters of today</source>
        <translation>重置今天的计数</translation>
    </message>
    <message>
        <source>Today: %1, %2</source>
        <translation>今天：%1，%2</translation>
    </message>
</context>
<context>
    <name>flashwright::SuccessDialog</name>
    <message>
        <source>Written: %1 in %2</source>
        <translation>已写入：%1，用时 %2</translation>
    </message>
    <message>
        <source>Not read back: comparing was switched off.</source>
        <translation>未回读：比对已关闭。</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) not compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n 个区域未比对，因为手机会自行修改它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as they were: %1</source>
        <translation>保持原样：%1</translation>
    </message>
    <message>
        <source>The user&apos;s data was erased.</source>
        <translation>用户数据已擦除。</translation>
    </message>
    <message>
        <source>The user&apos;s data was kept.</source>
        <translation>用户数据已保留。</translation>
    </message>
    <message>
        <source>Download passed: %1</source>
        <translation>下载成功：%1</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>通过：%1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Unplug the phone. It restarts by itself; if it stays dark, hold Power for 10 s. The first start takes minutes.</source>
        <translation>请拔下手机。它会自行重启；若不亮屏，按住电源键 10 秒。首次开机需要几分钟。</translation>
    </message>
    <message>
        <source>Unplug the phone and hold Power for 10 s to switch it on. The first start takes minutes.</source>
        <translation>请拔下手机，按住电源键 10 秒开机。首次开机需要几分钟。</translation>
    </message>
    <message>
        <source>The phone is still in download mode. Unplug it and hold Power for 10 s; the first start takes minutes.</source>
        <translation>手机仍在下载模式。请拔下并按住电源键 10 秒；首次开机需要几分钟。</translation>
    </message>
</context>
<context>
    <name>flashwright::SummaryPage</name>
    <message>
        <source>&amp;Start Reading</source>
        <translation>开始读取(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>无法进行：%1</translation>
    </message>
    <message>
        <source>✓ The phone is only read: nothing on it is changed.</source>
        <translation>✓ 只读取手机：不改动任何东西。</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ 手机上的照片、短信和应用将被擦除，无法恢复。</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ 手机上的照片、短信和应用将保留。</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>总计：%1，约 %2。</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>总计：%1。</translation>
    </message>
    <message>
        <source>How much there is to do is known once the phone has answered.</source>
        <translation>手机应答之后才知道工作量有多大。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>此操作无法撤销。输入“%1”以继续：</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>确认词</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>将要进行的操作</translation>
    </message>
    <message>
        <source>Nothing has been touched yet. The job begins when you press the button below.</source>
        <translation>还没有动任何东西。按下面的按钮后任务才开始。</translation>
    </message>
</context>
<context>
    <name>flashwright::TracingPage</name>
    <message>
        <source>Folder for Traces</source>
        <translation>录制文件的文件夹</translation>
    </message>
    <message>
        <source>Old journals could not be removed: %1</source>
        <translation>无法删除旧的任务日志：%1</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>没有需要删除的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n old file(s) removed, %1 freed.</source>
        <translation>
            <numerusform>已删除 %n 个旧文件，释放 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, one after the other; the second: old files that stay</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n old file(s) kept: they belong to jobs that failed or can still go on.</source>
        <translation>
            <numerusform>保留了 %n 个旧文件：它们属于失败或仍可继续的任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a &amp;trace of the next jobs</source>
        <translation>录制后续任务的通信(&amp;T)</translation>
    </message>
    <message>
        <source>Every byte between computer and phone goes into a file that can be played again. It may hold identities of the phone.</source>
        <translation>电脑与手机之间的每个字节都存入可重放的文件。其中可能含有手机的身份数据。</translation>
    </message>
    <message>
        <source>Traces go to:</source>
        <translation>录制文件存放在：</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <translation>其他文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose the folder for traces</source>
        <translation>选择录制文件的文件夹</translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation>默认文件夹(&amp;U)</translation>
    </message>
    <message>
        <source>Put traces beside the journals again</source>
        <translation>重新把录制文件放在任务日志旁</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show the folder with the traces</source>
        <translation>显示存放录制文件的文件夹</translation>
    </message>
    <message>
        <source>&amp;Keep journals and traces:</source>
        <translation>保留任务日志和录制文件(&amp;K)：</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>Older ones are removed at the start. Those of jobs that failed or can go on always stay, and so does the history.</source>
        <translation>更旧的会在启动时删除。失败或可继续的任务的日志始终保留，历史记录也是。</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>打开任务日志文件夹(&amp;J)</translation>
    </message>
    <message>
        <source>Show the journals of all jobs</source>
        <translation>显示所有任务的日志</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>录制</translation>
    </message>
</context>
<context>
    <name>flashwright::UnbrickWizard</name>
    <message>
        <source>My Phone Is Dead</source>
        <translation>我的手机开不了机</translation>
    </message>
</context>
<context>
    <name>flashwright::UnitPage</name>
    <message>
        <source>Is it the same phone?</source>
        <translation>是同一部手机吗？</translation>
    </message>
    <message>
        <source>A backup holds the identity of one phone only.</source>
        <translation>一份备份只含一部手机的身份。</translation>
    </message>
    <message>
        <source>The &amp;phone that the backup was read from</source>
        <translation>备份来自的那部手机(&amp;P)</translation>
    </message>
    <message>
        <source>The phone is asked who it is before anything is written; another one is refused.</source>
        <translation>写入之前会先询问手机的身份；别的手机会被拒绝。</translation>
    </message>
    <message>
        <source>&amp;Another phone, such as one with a new board</source>
        <translation>另一部手机，例如换了主板的(&amp;A)</translation>
    </message>
    <message>
        <source>⚠ Two phones then have one IMEI, which is against the law in many countries, and the radio may work badly.</source>
        <translation>⚠ 这样两部手机会有同一个 IMEI，在许多国家是违法的，而且信号可能不好。</translation>
    </message>
</context>
<context>
    <name>flashwright::VaultSection</name>
    <message>
        <source>Kept Data</source>
        <translation>留存数据</translation>
    </message>
    <message>
        <source>Some copies cannot be read: %1</source>
        <translation>部分备份无法读取：%1</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The first download of a phone makes a copy by itself.</source>
        <translation>尚无留存数据。手机首次下载时会自动备份。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Every file is as it was when it was read from the phone.</source>
        <translation>每个文件都与从手机读出时一致。</translation>
    </message>
    <message>
        <source>Copy Elsewhere</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Copied to %1. Keep it on another disk: without it a lost identity cannot be brought back.</source>
        <translation>已复制到 %1。请将其保存在另一个磁盘上：没有它，丢失的身份数据无法找回。</translation>
    </message>
    <message>
        <source>Looking for old copies…</source>
        <translation>正在查找旧备份…</translation>
    </message>
    <message numerus="yes">
        <source>No phone has more than %n copies.</source>
        <translation>
            <numerusform>没有手机的备份超过 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove old copies?</source>
        <translation>要删除旧备份吗？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n old copies?</source>
        <translation>
            <numerusform>要删除 %n 份旧备份吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of each phone the newest %n stay.</source>
        <translation>
            <numerusform>每部手机保留最新的 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Areas of the chosen copy:</source>
        <translation>所选备份的区域(&amp;A)：</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Areas of the chosen copy</source>
        <translation>所选备份的区域</translation>
    </message>
    <message>
        <source>Writes these areas to the phone that they were read from; you see the plan first</source>
        <translation>将这些区域写回它们所来自的手机；会先显示计划</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Elsewhere…</source>
        <translation>另存副本(&amp;E)…</translation>
    </message>
    <message>
        <source>Makes an archive for another disk</source>
        <translation>制作压缩包，以便存放到另一个磁盘</translation>
    </message>
    <message>
        <source>&amp;Remove Old…</source>
        <translation>删除旧备份(&amp;R)…</translation>
    </message>
    <message>
        <source>Removes old copies; the newest of each phone always stay</source>
        <translation>删除旧备份；每部手机始终保留最新的备份</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>刷新(&amp;K)</translation>
    </message>
    <message>
        <source>Reads the list anew</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>backup by hand</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ 完整</translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation>✗ 已损坏</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>留存数据</translation>
    </message>
    <message>
        <source>Before anything is written, identity and calibration of a phone (IMEI, radio calibration) are read twice, compared and kept here. Nothing here changes a phone but Put Back, which shows its plan first.</source>
        <translation>写入任何东西之前，手机的身份和校准数据（IMEI、射频校准）会读取两次、比对并留存在这里。这里只有“恢复”会改动手机，而且会先显示计划。</translation>
    </message>
    <message>
        <source>Nothing is kept yet.

Identity and calibration belong to one single phone: no firmware brings them back. The first download of a phone makes a copy by itself; you can also make one now, without changing the phone.</source>
        <translation>还没有留存任何数据。

身份和校准数据只属于一部手机：任何固件都无法恢复。首次下载会自动备份一份；您也可以现在就备份，不改动手机。</translation>
    </message>
    <message>
        <source>&amp;Back Up a Phone…</source>
        <translation>备份手机(&amp;B)…</translation>
    </message>
    <message>
        <source>Opens the page that reads a phone</source>
        <translation>打开读取手机的页面</translation>
    </message>
    <message>
        <source>Phone and date</source>
        <translation>手机与日期</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>One row for each phone, its copies below; Enter checks them</source>
        <translation>每部手机一行，其备份在下面；按回车检查</translation>
    </message>
    <message>
        <source>P&amp;ut Back…</source>
        <translation>恢复(&amp;U)…</translation>
    </message>
    <message>
        <source>Compares every file with the hash from the day it was read; of a phone all its copies</source>
        <translation>用读取当天的哈希比对每个文件；选中手机时检查它的所有备份</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a date, %2 a phone, %3 a size</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>flashwright::WelcomeSection</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Each guide leads you step by step and shows what it will do before it does it. Esc leaves it.</source>
        <translation>每个向导都会一步一步带您操作，并在动手之前说明要做什么。按 Esc 退出。</translation>
    </message>
    <message>
        <source>&amp;I Know What I Want</source>
        <translation>我知道要做什么(&amp;I)</translation>
    </message>
    <message>
        <source>Goes straight to the page where firmware is loaded and phones are flashed.</source>
        <translation>直接转到载入固件和刷机的页面。</translation>
    </message>
    <message>
        <source>Show this page when the program s&amp;tarts</source>
        <translation>程序启动时显示本页(&amp;T)</translation>
    </message>
</context>
<context>
    <name>flashwright::WhichKeyPage</name>
    <message>
        <source>Hold the key, then plug in the cable</source>
        <translation>按住按键，再插数据线</translation>
    </message>
    <message>
        <source>Say below which key you hold. When a phone comes, the key is remembered.</source>
        <translation>请在下面选择您按住的键。手机接入后会记住它。</translation>
    </message>
</context>
</TS>
