<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Banner</name>
    <message>
        <source>Read the question and answer it; the phone waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this step. Leave the cable in until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>请勿拔下手机。</translation>
    </message>
    <message>
        <source>Keep the key pressed until the bar moves, and leave the cable in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cable in: the phone reconnects by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>请不要拔线。</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) at work. %1: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the time since the phone came, %2 bytes, speed and time left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug this phone; plug in the next one, or press Stop.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>The phone will not start now. Press Start Downloading and let it finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start Downloading to begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the phone off, hold its boot key (mostly Volume Down), and plug in the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the phone off, hold %1, and plug in the cable.</source>
        <extracomment>%1 is one key, or several to try, such as "Volume Down" or "Volume Up"</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now plug in the phone</source>
        <translation>请现在连接手机</translation>
    </message>
    <message>
        <source>Load the firmware of your phone</source>
        <translation>请载入手机的固件</translation>
    </message>
    <message>
        <source>Press Load Packet, or drop a .pac file on this window.</source>
        <translation>点击“载入固件包”，或把 .pac 文件拖到此窗口。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the checksums. Start Downloading is possible as soon as they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Ready: press Start Downloading</source>
        <translation>准备就绪：请点击“开始下载”</translation>
    </message>
    <message>
        <source>This is practice: a virtual phone is plugged in, and nothing real is touched.</source>
        <translation>这是练习：已连接虚拟手机，不会影响真实设备。</translation>
    </message>
    <message>
        <source>Start first, then plug in the phone when you are told to.</source>
        <translation>先开始，再按提示连接手机。</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both volume keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>See "flashwright-cli --help".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See "flashwright-cli help %1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completion needs one of: bash, zsh, fish, powershell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type "yes" to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Type "%1" to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in download mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices takes no arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the phones that are connected and what runs on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on and tell who comes and goes, until Ctrl+C or --wait is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase needs either names of partitions or --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase partitions of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow these partitions with calibration or identity data; a copy is saved first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything, calibration and identity included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extract needs a firmware and a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the images of a firmware into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not check the checksums first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene "%1" is not part of this version; only "download" is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene "%1"; this version has "download".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files given with -%1 are not part of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --scene or -c, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set needs NAME=FILE, not "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flash needs one FIRMWARE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of flash: download (the others are not part of this version).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these images or partitions and nothing else; names calibration data too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this file in place of the firmware's own image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a new partition table where it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and compare (the usual).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not read back and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a firmware to a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flashwright restores stock firmware on phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain one command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  0 done, 1 failure, 2 wrong usage, 3 no phone or no answer, 4 rights or driver,
  5 bad firmware, 6 firmware does not fit the phone, 7 the maker's authorisation is needed,
  8 connection lost, 9 written data differs, 10 refused, 11 stopped, 12 some of several failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of this command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect and show what the phone tells of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspect needs one FILE or DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this firmware: its images, partitions and risks; no phone needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not read the whole file to check its checksums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also show the SHA-256 of every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 written in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Compared with the phone: %n area(s), %1, all equal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not compared, because the phone changes them by itself: %n area(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, to its maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone's loader cannot list its partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at a safe point. Press Ctrl+C again to break off at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaking off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the phone at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the phone off at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the phone in its loader at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRONG: the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions (%1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (%1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect and list the phone's partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone does not start now: what starts it is incomplete. It waits in its download mode; flash again to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some images were written and others were not: what starts the phone is whole, but flash again before using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: the phone starts as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n step(s), %2 to move</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>  Left out: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User data on the phone: erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User data on the phone: kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a phone. Ctrl+C stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, running %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the phone off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option "%2".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option "%2"; did you mean --%3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command "%1"; did you mean "%2"?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read needs names of partitions and -o DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read partitions from the phone into files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs one firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the phone the partition table of a firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fdl needs FILE@ADDRESS, and "%1" is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wait needs a number of seconds or "forever", not "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--baud needs a number, not "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--raw-mode is "on" or "off", not "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--block-size needs a size, not "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this serial port or pseudo-terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only the phone on this physical USB port, like 1-2.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol for a port that does not tell what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait so many seconds for a phone (120), or "forever".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this loader, at this address; given once per loader, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take loaders and names from this firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would be done; write nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer ordinary questions with yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the gravest question; the word is shown by --dry-run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object per event while working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain lines even on a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colours (so does the variable NO_COLOR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No progress, only results and errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say more; twice: also what the phone prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write the journal to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of all texts, like "de".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a virtual phone instead of a real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of a serial line once the loader runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast transfers where the phone offers them: on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest block to send, like 16K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sim start needs a phone: see "flashwright-cli sim list".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sim firmware needs a phone and a file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sim needs one of: start, list, firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual phones to practise and test with, on a pseudo-terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the maker's virtual phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong, as a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a symbolic link to the port here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not a number like 4096, 0x1000 or 4K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not NAME, NAME:OFFSET:LENGTH or ADDRESS:LENGTH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address needs a length: %1:LENGTH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not NAME=FILE or ADDRESS=FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not NAME or ADDRESS:LENGTH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these images or partitions and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write needs NAME=FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write files to partitions of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the phone's storage to files here at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the phone with a firmware, or with files that were read; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Before anything is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written, erased and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>Nothing on the phone is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System software is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What starts the phone is replaced: do not unplug it while it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition table is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration or identity data of this phone is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the phone is erased, calibration and identity included</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>The download failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do &amp;now, in this order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the e&amp;vidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolds the facts that prove the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryClass</name>
    <message>
        <source>Loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration and identity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The job was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the phone was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the phone cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone sent an answer that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data arrived damaged or differs from what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This firmware is not for this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of firmware file is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or device of this computer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was refused before anything was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flashwright made a mistake: please report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Usage: flashwright [PACKET]
       flashwright --practice [PROFILE]

  PACKET              firmware to load: a .pac file, an archive with one, or its unpacked folder
  --practice PROFILE  plug in a virtual phone and load its practice firmware
  --version           print the version
  --help              print this text
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration and identity data stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for another kind of storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount of data like "1.5 MiB"</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the partition table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Plug in a switched-off phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>等待您的回答</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written. Unplug the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished. Unplug the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you; the phone needs another download before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <extracomment>Put between the parts of a list such as "3 MiB of 9 MiB, 2 MiB/s, 5 s left"</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) read back and compared: every byte is as in the firmware (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Any port</source>
        <translation>任意端口</translation>
    </message>
    <message>
        <source>%1 (other tools call it %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>small risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erases data on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone may not start any more if it goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
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
        <translation>发送引导程序</translation>
    </message>
    <message>
        <source>Starting the loader</source>
        <translation>启动引导程序</translation>
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
        <translation>校验写入内容</translation>
    </message>
    <message>
        <source>Reading from the phone</source>
        <translation>读取手机</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>unknown storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eMMC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuccessDialog</name>
    <message>
        <source>Download passed</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what happens to every phone you plug in until you press Stop.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the phone is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of no return: the step “%1 %2”. Until then you can stop without a trace; after it the phone may not start before a download has finished. Total: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Calibration and identity of the phone are kept (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashwright::DiagnosisDialog</name>
    <message>
        <source>Copy &amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies cause, evidence and error without serial numbers, to ask somebody for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Download failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped at: %1. The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped at: %1. Nothing was written to the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped at: %1. Part of the firmware was written; repeat the download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadDialogs</name>
    <message>
        <source>The download cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break off in the middle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download already stops after the step it is in. Breaking off now is like pulling the cable: the phone will not start until a download has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop while a phone is being written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Break Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop After This Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close while a phone is being worked on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing breaks off every download. A phone that is being written will not start until a download has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Break Off and Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesModel</name>
    <message>
        <source>Loader, always sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required by the firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashwright::LogModel</name>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashwright::LogPane</name>
    <message>
        <source>Least important lines to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>搜索(&amp;R)：</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Fold&amp;er</source>
        <translation>打开文件夹(&amp;E)</translation>
    </message>
    <message>
        <source>Show the journals of all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, newest line last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>级别(&amp;L)：</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>跟随(&amp;O)</translation>
    </message>
</context>
<context>
    <name>flashwright::MainWindow</name>
    <message>
        <source>Flashwright cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports of this computer cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Packet</source>
        <translation>载入固件包</translation>
    </message>
    <message>
        <source>All firmware (*.pac *.zip);;Packets (*.pac);;Archives (*.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Unpacked Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: no real phone is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for phones on this computer's ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flashwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug In a Virtual %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug In &amp;One More of the Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Flashwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flashwright %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restores stock firmware on phones.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A download is running. Stop it before you load another packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one file or folder at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to load %1. Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load Packet…</source>
        <translation>载入固件包(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose the firmware file of the phone (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load &amp;Unpacked Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Start Downloading</source>
        <translation>开始下载(&amp;S)</translation>
    </message>
    <message>
        <source>Start Downloading</source>
        <translation>开始下载</translation>
    </message>
    <message>
        <source>Write the packet to every phone that is plugged in (Ctrl+D or F9)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the &amp;Chosen Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;Outcome of the Chosen Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Flashwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>One row per phone, with its step, status and progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pho&amp;nes</source>
        <translation>手机(&amp;N)</translation>
    </message>
    <message>
        <source>Practise a &amp;Failure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashwright::PackagePanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all (%1 of %2, %3)</source>
        <translation>全选(&amp;A)（%1 / %2，%3）</translation>
    </message>
    <message>
        <source>Firmware packet</source>
        <translation>固件包</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Product:</source>
        <translation>产品：</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>版本：</translation>
    </message>
    <message>
        <source>Chip:</source>
        <translation>芯片：</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>注意：</translation>
    </message>
    <message>
        <source>No packet loaded.

Press Load Packet, or drop a .pac file, a .zip with one, or its unpacked folder anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks or unticks every entry that may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to tick or untick an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and &amp;compare after writing</source>
        <translation>写入后读回并比较(&amp;C)</translation>
    </message>
    <message>
        <source>Takes longer, and proves that the phone stored every byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a new partition &amp;table</source>
        <translation>允许新的分区表(&amp;T)</translation>
    </message>
    <message>
        <source>If the phone's table differs from the packet's, it is replaced. This erases the user's data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the phone does after the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>重启手机</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>关闭手机</translation>
    </message>
    <message>
        <source>Stay in download mode</source>
        <translation>保持下载模式</translation>
    </message>
    <message>
        <source>After&amp;wards:</source>
        <translation>之后(&amp;W)：</translation>
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
    <name>flashwright::SuccessDialog</name>
    <message>
        <source>Unplug the phone. It restarts by itself; the first start can take up to ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the phone and switch it on. The first start can take up to ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is still in download mode. Unplug it and hold the power key to start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read back: comparing was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) not compared, because the phone changes them by itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as they were: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user's data was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user's data was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download passed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>通过：%1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
</TS>
