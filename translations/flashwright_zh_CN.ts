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
        <source>The practice phone connects by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the phone off, hold its boot key (mostly Volume Down), and plug in the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the phone off, hold %1, and plug in the cable.</source>
        <extracomment>%1 is one key, or several to try, such as &quot;Volume Down&quot; or &quot;Volume Up&quot;</extracomment>
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
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
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
        <source>The phone will not start now. Press %1 and let it finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press %1 to begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Load Packet, or drop a .pac or scatter file on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the checksums. %1 is possible as soon as they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: press %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Do not unplug the phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The job was done to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written was not compared with the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n area(s), %1, read back from the phone and found equal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) could not be compared, because the phone changes them by itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>kept: read again after the job and equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed; the phone&apos;s own values kept and proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, as was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loader %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from the record of the job that the program keeps; number %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>See &quot;flashwright-cli --help&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli help %1&quot;.</source>
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
        <source>Type &quot;yes&quot; to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Type &quot;%1&quot; to go on:</source>
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
        <source>Give either --scene or -c, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set needs NAME=FILE, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flash needs one FIRMWARE.</source>
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
        <source>Write this file in place of the firmware&apos;s own image.</source>
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
  5 bad firmware, 6 firmware does not fit the phone, 7 the maker&apos;s authorisation is needed,
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
        <source>This phone&apos;s loader cannot list its partitions.</source>
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
        <source>Connect and list the phone&apos;s partitions.</source>
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
        <source>%1 has no option &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; did you mean --%3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
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
        <source>--fdl needs FILE@ADDRESS, and &quot;%1&quot; is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wait needs a number of seconds or &quot;forever&quot;, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--baud needs a number, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--raw-mode is &quot;on&quot; or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--block-size needs a size, not &quot;%1&quot;.</source>
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
        <source>Wait so many seconds for a phone (120), or &quot;forever&quot;.</source>
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
        <source>Language of all texts, like &quot;de&quot;.</source>
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
        <source>sim start needs a phone: see &quot;flashwright-cli sim list&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sim firmware needs a phone and a file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual phones to practise and test with, on a pseudo-terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the maker&apos;s virtual phones.</source>
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
        <source>&quot;%1&quot; is not a number like 4096, 0x1000 or 4K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address needs a length: %1:LENGTH.</source>
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
        <source>Write the phone&apos;s storage to files here at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the phone with a firmware, or with files that were read; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup needs -o DIR and takes no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --identity or --full, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the phone into a folder from which it can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the owner&apos;s data and other large partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--address and --length go together and are numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no region of a storage, like user, boot1 or lu0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase needs one of: names of partitions, an address, --all, --except-boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything but what starts the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase from this address on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many bytes from --address on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region of the storage that --address counts in (user, boot1, lu0, …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not put calibration and identity back afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain needs a number, a name or a few words of an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an error number, name or text means, why it happens and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene &quot;%1&quot;; there are download, upgrade and format-all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of flash: download (only what is ticked), upgrade (new layout, your areas are saved and put back) or format-all (everything is erased first).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With format-all: do not put calibration and identity back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on although the firmware is for another board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a loader: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loaders in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chip is called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loader needs one of: list, add FILE, why CHIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaders kept for jobs without one: show, add, and say which would be taken and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the phone&apos;s loader test the phone&apos;s memory; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-t is with, without or auto, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a backup of this phone back to it, calibration and identity included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these partitions and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fdl goes with no other kind of loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this loader file (Download Agent); it may hold loaders for many chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the settings of the phone&apos;s memory from this preloader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the phone this authentication file of its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the phone this certificate of its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for loaders in this folder, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the phone has its battery: auto, with or without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest USB speed to ask the loader for: high or full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME=FILE, ADDRESS=FILE or REGION:ADDRESS=FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the phone in its loader at the end, also where no later job can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the vault: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only calibration and identity of the phone; they are kept in the vault, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed, but the lines that would prove why are not in this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this log points to a known cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that prove it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnose needs one LOGFILE, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log of another flashing tool and name what went wrong, with the lines that prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing that this program could mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fix or --undo, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor takes ids of fixes only with --fix or --undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fix &quot;%1&quot;; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this computer: rights, drivers, USB, disk, sleep, time; mend what can be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry out the named fixes, or all that are advised; shows each change and asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the named fixes, or all that were carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the device rules for Linux and do nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here will keep jobs from working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can flash phones; something could be better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by this program on %1: %2 Undo: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write NV images as the firmware brings them: identity and calibration of the phone in them are lost. Without this they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with an interrupted job: the newest one, or that of a journal, unit or port given in place of FIRMWARE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --resume: it is the same phone, although nothing on it can prove that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history certificate needs the number of one job and -o FILE, which ends in .html or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--result is one of passed, failed, cancelled, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--since needs a day like 2026-03-31, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history show needs the number of one job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that were done with this computer, newest first; --port names the physical port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only phones whose chip is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only firmware that is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only jobs that ended so: passed, failed or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only failures with this cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only jobs from this day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many jobs (50).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the certificate here; the name ends in .html or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the phone in full on the certificate instead of masking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged, proved by reading it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed with the unit&apos;s own values, proved by reading it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">端口</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of identity and calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the history was damaged. It was made again from records.jsonl; the damaged file is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines of %1 are damaged and were passed over; the others are all there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a newer version of Flashwright and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace is not whole: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this job could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of very large images (%1) only samples were compared; --verify full compares every byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone is being flashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--watch-boot needs seconds from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a restart look SECONDS long whether the phone comes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys to try, in this order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see, and what it means:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys takes one chip, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to bring a phone into its download mode: which keys, in which order, what is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1  %n byte(s)  %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(private)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone cannot work with this image: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the phone has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nv needs &quot;show FILE&quot; or &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into an NV image, or put a phone&apos;s own values into a firmware&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With show: print the contents too, identities included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With merge: keep these, by name or number, instead of what the firmware says. Identities are always kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With merge: the NV image to take of a firmware that has several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With merge: write the result here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the restart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone does not start until the job is finished: what starts it is incomplete. It waits in its download mode; go on with the job, or flash again, to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some images were written and others were not: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, but the job had begun to erase: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone does not answer. Unplug it, hold its keys and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1. Nothing in it names the phone or you; look before you send it: --preview shows every word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report needs one journal, or --last for the newest job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what helps to understand a job into one file to share; identities are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the newest job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file here (flashwright-report.zip).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show what would be in it, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore needs the folder of one backup, a copy of the vault, or --latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the newest copy of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy may be of another phone: two phones then have one IMEI, and calibration of another radio. Asks for the word &quot;other-unit&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job of %1 had changed nothing yet, so it begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on with the job of %1: %2 of %3 steps are done and will be checked, %4 are left to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flash --resume takes one journal, unit or port, or none for the newest job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on where it stopped, connect the phone again and run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on even where identity and calibration cannot be saved first (asks for a word).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record every byte of the link in this file; &quot;sim replay&quot; plays it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sim needs one of: start, list, firmware, replay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities were taken out of this trace, so a job may not get far with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sim replay needs one trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (put back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (renewed with this phone&apos;s own values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity and calibration: nothing is known of them before the phone is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity and calibration, saved first and compared afterwards: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity and calibration, saved first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s) over a good cable.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The phone can start at every moment of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of no return: step %1 (%2). Until then a stop leaves the phone as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone starts again after step %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this plan the phone does not start by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symptom takes answers as --answer NAME=WORD; without any it lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a phone does that was flashed and does not start well, and get the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen, such as screen=logo; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME=WORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: damaged. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--keep needs a number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault needs one of: list, show ID, export ID FILE, verify [ID], prune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of identity and calibration that this computer keeps of phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With prune: keep so many copies of each phone (3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was stored there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone told no identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved before this firmware: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is read back: full, sampled or off; also as --verify WORD. The usual is everything, and samples of images above 2 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--verify knows full, sampled and off, not %1.</source>
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
    <name>Doctor</name>
    <message>
        <source>Device rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modem service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver on the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB power saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may open phones of all {ids} known ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work as root, who may open everything. Better install the device rules and work as yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of another program open phones to every user of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device rule lets you open a phone. Install the rules of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device rules leave out {closed} of {ids} ids: {closed_ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule file marks phones for you, but its number is above 73, when that is no longer looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is of version {version}; this program brings {wanted_version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device rules are there, but nobody on this system gives devices to the person at the computer. Add MODE=&quot;0666&quot; to a rule of your own, or work with a system that has logind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device rules are there, but the connected phone came before them, or you sit at another computer: unplug the phone and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no device rules that can be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root needs no groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in the group {group} of serial ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones need no group. A plain serial adapter would need you to be in {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were added to {group}; it holds after you log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in the group {group}, to which serial ports belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no group for serial ports that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No modem service runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ModemManager runs and leaves phones in download mode alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ModemManager runs and may talk to a phone before this program does ({probed} ids).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other program that takes serial ports runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program {process} runs and may take serial adapters for its own devices. Stop it while you use one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other program has the phone {id} open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program {process} (process {process_number}) has {node} open. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No driver holds the phone {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}; it is taken off for a job and given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}, and you may not take it off before the device rules are installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No USB can be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{buses} USB buses with {devices} devices; no phone in download mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s behind {hubs} hubs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only. A boot ROM often does; a loader that stays there is slow: try another cable and a port of the computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone {id} hangs behind {hubs} hubs. Use a port of the computer itself for long jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only and hangs behind {hubs} hubs. Use a port of the computer itself and another cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone in download mode is connected; idle devices may sleep after {autosuspend_s} s unless a rule says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the phone {id} stays awake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system may put the port of the phone {id} to sleep during a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told whether ports may sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit_mib} MiB for USB transfers are enough for the phones at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB transfers may use any memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB transfers may use {limit_mib} MiB; {phones} phones at once want {wanted_mib} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory for USB transfers cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}: enough for copies of a phone, not for large firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free_bytes} are free in {folder}: copies of a phone may not fit. Make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free room on disk cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system runs on the computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a virtual machine ({machine}). Phones change their USB id during a job: hand over every loader id, not one device, or work on the computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a container ({container}). It must be given /dev/bus/usb and new serial ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs; idle, it would: {idle_action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here can keep the computer awake during a job. Switch sleep off before a long one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told whether the computer can be kept awake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody keeps the clock right: the times in reports and certificates may be off. Switch on time synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of this computer is wrong. Set it: reports carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the device rules: you may open phones, the modem service leaves them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the modem service to leave these phones alone. It goes on running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add you to the group of serial ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the driver off the phone&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the phone&apos;s USB port awake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the driver of USB serial ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow more memory for USB transfers until the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again, so that the rules see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out and in again: groups are read at the beginning of a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds until the phone is plugged in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds until the computer is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
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
    <name>EraseScope</name>
    <message>
        <source>What is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but what starts the phone</source>
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
    <name>Finding</name>
    <message>
        <source>This file carries no checksum, so damage cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum is {found} instead of {wanted}: the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checksum is wrong: the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image file {name} of {entry} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} names the file {name}, which lies outside of the firmware; it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name leads out of the firmware; it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is ticked in the firmware but has no image; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is ticked in the firmware but has no image; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is of the kind {type}, which cannot be written yet; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is of a kind that cannot be written yet; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is listed twice, again in line {line}; the second one is not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is listed twice; the second one is not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is in the file but not in the list of what to write; it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is not in the list of what to write; it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition sizes of {name} are counted in sectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition sizes are counted in sectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is not understood and is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is not understood and is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} names the unknown storage {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown kind of storage is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} holds {value} where a number is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else stands where a number is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} holds a number without 0x; it is read as decimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number without 0x is read as decimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} holds {value} where true or false is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else stands where true or false is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} has {key} twice; line {line} is the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has the same key twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row in line {line} has no partition name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has no partition name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} has the unknown operation {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has an unknown operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} is to be written but names no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is to be written but names no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} stands after {after} but begins before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are not in the order of their addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} reaches into {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two partitions overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} is counted from the end of the storage but has an address too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partition is counted from the end of the storage but has an address too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} does not lie where the partitions behind it say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partition does not lie where the ones behind it say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} is listed under another storage than its section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is listed under another storage than its section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition {row} is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partition is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file does not name a chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file has the version {found}, and {wanted} is the newest one that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file has an unknown version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file is for {value}, a chip that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file is for a chip that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} has an image but no image type; it is left unticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry has an image but no image type; it is left unticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} in line {line} is a second preloader for the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a second preloader for the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} has no size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has no size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} has the {key} {value}, which is no multiple of four bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is no multiple of four bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} begins at {found} by one key and at {wanted} by the other; the linear addresses are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The physical addresses contradict the linear ones and are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is marked {value}; it is left unticked although the file wants it written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected area has an image; it is left unticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image was found in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}, in other letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image was found under a name in other letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image of {entry} is packed and is unpacked on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is packed and is unpacked on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {name} of {entry} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packed image {name} of {entry} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packed image is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {name} of {entry} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} has {found_bytes}, but {wanted_bytes} were expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file has another length than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the list of checksums is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the list of checksums is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A boot loader is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a usable preloader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader is not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader is for {found}, the scatter file for {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader is for another chip than the scatter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader is of the project {found}, the scatter file of {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader is of another project than the scatter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader is for {found} storage, the scatter file for {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader is for another storage than the scatter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader holds no memory settings; a phone in its boot ROM cannot be started with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory settings of the preloader are of an unknown kind; they are sent unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware brings no loader; one is taken from the loader folder or must be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader {name} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loader that the firmware names is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader file {name} is for {found}, not for this firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader file is not for this firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader file cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader {name} from the loader folder is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loader from the loader folder is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two loaders in {name} do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two loaders in a file do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loader in the file reaches beyond its end and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature does not stand at the end of its loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an authentication file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage of the phone reports that it is near the end of its life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no value {name}, so {entry} keeps the firmware&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no such value, so the firmware&apos;s own is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was read from another phone: two phones would have one IMEI, and calibration measured for another radio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable, hub or port works badly, and much is to be written: better use another cable or a port of the computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job goes on even where identity and calibration cannot be saved first; what is lost then, nothing brings back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is erased as well: it was made from the old calibration, and the phone builds it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running copy of the calibration is erased as well, and the phone builds it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fuse</name>
    <message>
        <source>The phone starts only software that its maker has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone wants an authorisation before it takes a loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone takes only loaders that its maker has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is open: it demands no signature and no authorisation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>read again, same as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed, the phone&apos;s own values kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Key</name>
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
    <message>
        <source>the * key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the # key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the boot pin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyGuide</name>
    <message>
        <source>Start the job first, so that the program waits for the phone: the first window is a few seconds long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the phone off and unplug it; hold Power for fifteen seconds when it does not react.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First plug the phone in without any key: most phones answer with their preloader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that does not do, unplug it, hold the key down, and only then plug in the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go when the program names the phone; otherwise unplug it and try the next key of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0e8d:2000 shows and the program names the chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked: the preloader answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0e8d:0003 shows and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked: the boot ROM answers. A protected phone then wants its maker&apos;s authorisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0e8d:2000 shows for a few seconds again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone starts over and over, or the computer opens it too late: the program catches the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0e8d:2007, or the ids of a running phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is on or in a test mode; switch it off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is empty or the cable only charges: charge for half an hour, then try another cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the power off the module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the boot pin of the module as its data sheet tells, then give it power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the connection away when the program names the module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1782:4d00 stays and the program names the chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ids show after a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module started its own firmware: the pin was not connected when the power came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds; without one, unplug the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable or put the battery in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on holding until the program names the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the next key of the list one at a time; some models use 0 or 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen stays dark and the program names the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1782:4d00 shows for a moment, then a charging picture appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key is the one, or it was pressed too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows without the battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some models take power from the battery alone: hold the key while you put it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off completely; take the battery out for ten seconds where that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on holding for ten to fifteen seconds, or until the program names the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the phone goes another way, unplug it, wait five seconds and try the next key of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen stays black and the program names the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1782:4d00 shows for less than two seconds, then a charging picture appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not held, was held too late, or is the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1782:4d03 or another id of the same maker shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone started in a test mode; switch it off and begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is not off, or the cable only charges: hold Power for ten seconds, then try another cable.</source>
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
    <name>Link</name>
    <message>
        <source>No answer for %1 s. Leave the cable alone; some storage needs its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of %1 was sent. The phone checks and stores it; that can take a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader did not get the phone&apos;s memory going. Unplug the phone, hold its power key for twenty seconds, and plug it in again as before; it is tried once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done again (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sent again in blocks of %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on after %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s, then the phone went on to %3: hold the key before plugging in, and keep holding it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s and went away again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>It is made for exactly this chip and version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the newest one that is not newer than the chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only loader in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for {found}, and the phone has {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for another chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for a newer version of this chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks another protocol than this chip needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its two stages do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount of data like &quot;1.5 MiB&quot;</extracomment>
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
    <message>
        <source>Test the memory</source>
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
        <extracomment>Put between the parts of a list such as &quot;3 MiB of 9 MiB, 2 MiB/s, 5 s left&quot;</extracomment>
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
    <name>Problem</name>
    <message>
        <source>You do not have the right to open the port {node}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to open the port of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port {node} is in use by {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port {node} is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the phone is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver {driver} of the system holds the phone and does not let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ModemManager has taken the port {node} for a modem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ModemManager has taken the port of the phone for a modem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or device that is needed does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was expected and something else was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no firmware and holds no partition images (NAME.bin or NAME.img).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no partition images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is for {wanted}, but the phone has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is for another chip than the phone has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is for the product {wanted}, but the phone is {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is for another product than the phone is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is for {wanted} storage, but the phone has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than the phone has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition table of the phone differs from the one of the firmware, and changing it was not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone does not tell its partition table, so the firmware cannot be checked against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no partition {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no partition {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone does not have the partition that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no partition {name}, which the firmware needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone lacks a partition that the firmware needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds calibration or identity data of this phone; it is changed only when named with --only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration and identity data of this phone is changed only when it is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry or partition called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that was given fits no entry and no partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of {name} could be saved, so it is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of the calibration data could be saved, so it is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is locked to its maker: its loader asks for an authorisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused the loader {item}: it is not signed for this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused the loader: it is not signed for this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is connected in another mode than the download mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader {name} is missing, and without it nothing can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loader was given, and without one nothing can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is there, but it did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} reads back different from what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written reads back different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a firmware that Flashwright knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a firmware that Flashwright knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is encrypted and cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file is encrypted and cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file is cut off: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of the firmware file is {found} instead of {wanted}: the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checksum of the firmware file is wrong: the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {entry} lies beyond the end of the firmware file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image lies beyond the end of the firmware file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {entry} overlaps another one in the firmware file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two images overlap in the firmware file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file claims to hold more images than is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file has no configuration (XML) inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware defines entities, which is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware holds more than one product ({found}), so it is not clear which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file holds more than one product, so it is not clear which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {name} occurs twice in the firmware file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {entry} occurs twice in the firmware file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name occurs twice in the firmware file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file holds the unsafe file name {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file holds an unsafe file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware has no loader {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware lacks a loader, and without it nothing can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file has the unknown version {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file has an unknown version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file should have {wanted_bytes}, but has {found_bytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size in the firmware file does not fit what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds several scatter files ({files}); name the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several scatter files; name the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is called a scatter file but is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a scatter file without any partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file has no partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large for a scatter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in {file} was built for another version of Flashwright (interface {found}, wanted {wanted}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plug-in was built for another version of Flashwright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plug-in cannot be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in {file} brings a protocol that is loaded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plug-in brings a protocol that is loaded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no virtual phone called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no virtual phone of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done, because nobody said yes; --yes says it beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the word &quot;{word}&quot;: type it when asked, or give --confirm {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, because the answer was no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a word of confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario file is not valid: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario file is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}, field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}, field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field: {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loader was given for {wanted}, and none in the loader folder fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loader was given, and none in the loader folder fits this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no loader for {wanted}; it is for {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader file has no loader for {wanted}; it is for {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader file has no loader for this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a Download Agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a Download Agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a Download Agent without any loader in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Download Agent has no loader in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is neither a loader, nor a preloader, nor an authentication file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that was given is no loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two loaders in {file} do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two loaders in the file do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was caught in its boot ROM and needs memory settings: give the preloader of its firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a preloader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a preloader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no memory settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader holds no memory settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone wants the authorisation of its maker: an authentication file or a signed answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an authentication file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader is for the board {wanted}, but the phone is {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader is for another board than the phone has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is ticked and {found} is not, but all boot loaders belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked, but they belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {found} on the phone and {wanted} in the firmware; its data would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected area changes its place or length, and its data would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage of the phone has reached the end of its life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery has {found} mV, and {wanted} mV are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition table of the phone is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bytes} bytes at {offset_bytes} reach beyond the end of {name}, which has {storage_bytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place lies beyond the end of the storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this: {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is of another phone, and calibration belongs to one phone alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} needs the image {name}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} has no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image that is needed is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} names the scatter file {name}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} comes without a scatter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scatter file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not name its {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flash XML is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .gz file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright (format {found}, this one knows {wanted}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not what the list of checksums says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({what}) is {found} on the phone and {wanted} in the firmware. The scene Firmware Upgrade can change the layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot area of the phone holds no preloader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the boot area of the phone is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a backup of a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a backup of a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no entry called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no such entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already and is never overwritten; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name is there already and is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was read twice and came out different, so no copy of it can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area was read twice and came out different, so no copy of it can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s own value {item} of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s own values of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s own values cannot be put into the image of the firmware, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration {entry} on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration image {entry} of the firmware is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calibration image of the firmware is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware has no image of calibration that could be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware has several images of calibration ({names}); name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware has several images of calibration; name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area {item} of the phone is blank: nothing was ever stored there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area of the phone is blank: nothing was ever stored there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job called {name} that could go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job that could go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {file} does not tell how the job was asked for, so it cannot go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not tell how the job was asked for, so it cannot go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job of {file} came to its end; there is nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That job came to its end; there is nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {file} does not say where the copies of the phone are, so going on would lose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not say where the copies of the phone are, so going on would lose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {file} is damaged in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {file} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {file} was written by an older version of the program, which did not note enough to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was written by an older version of the program, which did not note enough to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} of the firmware is not what it was when the job began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} of the firmware is not what it was when the job began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is not what it was when the job began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved copy {file} is not what it was when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved copy is not what it was when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing proves that this is the phone with which the job began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history has no record {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history has no such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the history was damaged and was made again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has damaged records; the others are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of the history is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no recording of a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no recording of a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was made by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is damaged: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording holds no conversation with a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is too large to be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to mend here: it is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not permitted, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no way to ask for the administrator&apos;s password here; run the commands that are shown yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the change failed: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the change failed; nothing on the phone was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes nothing on the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} did not do its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program of the system did not do its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another driver than the one the tool needs holds the phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>What is on the screen of the phone now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, it is black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logo that stays or comes again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A battery that is charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that the phone is damaged or cannot be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A white, distorted or wrongly coloured picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system runs, but touch or sensors do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system runs, but without network or IMEI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you press the boot key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the cable was plugged in, and held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the cable was plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the battery in, and charged above one fifth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do model, memory size and board number on the label fit the firmware?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does another cable or another port change it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails elsewhere or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails at the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did another tool or an interrupted try touch this phone before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>This phone only takes orders from its maker&apos;s own service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its loader asked for an authorisation that only the maker can give. The program stops here and does not try to get around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the maker&apos;s service, or use the maker&apos;s own update route for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the complete official firmware of exactly this model, with all files from one package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes from the phone arrived damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is noisy, or the two sides disagree on how bytes are packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a short cable, directly in a USB port at the back of the computer, without a hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with smaller blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds, or hold the power key for ten to twenty seconds with the cable unplugged, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone does not support the chosen line speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader refused the change of speed, so nothing that follows would be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the speed at 115200, or choose 921600 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over USB leave the speed setting alone; it has no effect there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no such place, or the image does not fit there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout of the firmware and the one on the phone do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the package that matches this model and version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both layouts in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and computer lost step with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was lost or came twice, or the phone still remembers an earlier job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the start button again; the phone waits in its boot ROM and the job starts over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader cannot start the storage of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader belongs to a board with another storage chip, or the storage chip no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the phone off, wait a minute, try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the exact package fails every time, the storage chip needs a repair shop; what was on it is at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused calibration data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is empty, damaged or belongs to another phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the calibration of the phone as it is and write the rest of the firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was damaged before, put back the copy that was saved of this very phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never write calibration that belongs to another phone: it would lose its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone could not carry out a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reported a failed operation or a failed write. The storage may be full, worn or not the one the firmware expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the phone off and on and try this partition once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the partition is in the list of the phone and large enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is likely worn out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone waited too long, or ran out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer paused in the middle of a transfer, or sent larger pieces than this loader can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the computer from going to sleep and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not take the new partition table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table does not fit the storage, the loader wants another kind of table, or the storage cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the table of the phone again before anything else; the old one may still be valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused an image after checking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bytes arrived and the phone did not accept them: the image is not signed for this phone, or the file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you replaced a file by your own, write the one from the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not erase this partition first: what is on it may still start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage of the phone does not take what is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing is locked by the loader, or the storage chip has reached the end of its life and has become read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the job again and compare: if the old contents are still there, the storage chip is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A read-only storage chip must be replaced in a repair shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This firmware is for another phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip or product in the firmware is not the one that answered. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare model and board number on the label with the firmware, and take the right package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not force it: with a package for another chip the phone may not start any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read from the phone, a saved copy or the record of the job no longer fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For parts larger than 4 GiB use a drive that is not formatted with FAT32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first loader did not answer at once, and the job was ended before it could.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One missed answer right after its start is normal: the loader is setting up the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the start button again and give the loader twenty seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not accept or did not start the first loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader is signed for another phone, belongs to another chip, or could not set up the memory of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take both loaders and their addresses from the same package, never from another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the phone off and on between tries: a boot ROM that saw a bad loader stays deaf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second loader started but does not answer the next question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is older than the program expects, or the two sides disagree on how bytes are packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with raw transfer switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second loader was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone checked it and refused it, or the memory of the phone is not the one it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the package for damage, then use only the loaders that are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge the battery and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the maker has several packages for this model, take the one for its memory size and board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone does not know the place the firmware wants to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one of this firmware, or its table is damaged. The same code right after the start of the loader is only its greeting and no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the package that matches the version and model on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both layouts in the plan before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if they really differ and the whole package is written: allow a new layout. It erases the user&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program refused to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its guards, or the person asked, said no. Nothing was changed by this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the plan again and confirm it if it is what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration and identity of a phone are touched only when they are named one by one, and after a copy was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive was removed, fell asleep or is damaged, or the file is not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the firmware to a drive inside this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read the file and write to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link broke, and the phone is connected through a hub or an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs, long leads and front sockets lose the phone when its current rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the phone directly into a USB port at the back of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a short, good cable; if a hub is needed, one with its own supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of the firmware is larger than its place on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is for another version or storage size. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the package that matches this model and storage size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you replaced a file, check that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the phone appeared, the system took it for a modem or a serial adapter and attached its own driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the phone, wait three seconds and plug it in again; the program asks the driver to let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the device rule of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or use the serial port that the driver has made, with the option for a serial port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ModemManager holds the port of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service takes the phone for a modem, opens its port and sends it commands of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the device rule of this program; it tells ModemManager to leave such phones alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a last resort stop ModemManager while you work; mobile broadband of this computer is off meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let you open the port of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no rule yet that gives users access to phones in download mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the device rule of this program; your password is asked for once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again after the rule is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a serial port: add your user to the group that owns it, then log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not run the window as administrator; the rule is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that was given does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the firmware nor the phone has an entry of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of entries of the firmware and use a name from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone appeared on USB while the program was waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was plugged in, the phone is still switched on, the cable only charges, or the battery is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the program waiting, switch the phone fully off, hold its boot key and only then plug the cable in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another cable and another USB port of the computer; some cables have no data wires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the power key for ten to twenty seconds with the cable unplugged, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge the phone for half an hour and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the calibration data could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is changed before a good copy is on disk, so the job ended here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the calibration out of the job; the rest of the firmware does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder for copies can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep every copy made earlier of this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was unplugged or switched off during the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left USB without an error of its own while data was moving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is not lost: its boot ROM cannot be overwritten. Plug it in again with the boot key held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the job again from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone appeared, but not the one this job waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on another port than the one that was named, or the firmware is for a phone of another maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the phone into the port that was named, or leave the port open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the firmware is for this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checksum does not match its contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the file again and compare it with the hash of the publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use a package that somebody packed again without its checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says of itself that it is longer than it is: the download or the copy was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or copy the file again and compare its size with that of the publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the file was on a FAT32 drive, use another one: files there end at 4 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it came in an archive, open the archive itself or unpack it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware file contradicts itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tables cannot be right, so nothing of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the firmware again from its publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use packages that somebody changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a firmware that the program can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted, of a kind the program does not know, or no firmware at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the .pac file of the phone, or the archive or folder that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is encrypted, only the tool of its maker can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone stopped answering in the middle of the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its storage may be busy far beyond the usual, the loader may have crashed, or the line broke down without the phone leaving USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program does not fit the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protocol module was made for another version of the program, or cannot be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install program and modules of the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove modules of your own that were made for another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is for another version or region, and writing it in place would run over neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the package that matches the version on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the port of the phone open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one program can talk to a phone. Another flashing tool, a terminal or a second run of this program was first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program and press the start button again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no other program is open, unplug the phone, wait three seconds and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise inside the program was broken. This is not the fault of phone or firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report of this job and keep it with the name of the phone and of the firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image in the firmware is damaged inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a sparse image, and its parts do not add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or unpack the firmware again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the package for damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This firmware is for another kind of storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones of one model exist with different storage chips, and each needs its own package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the package for the storage of this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the board revision on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one phone in download mode is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These phones carry no serial number on USB, so the program cannot know which of them is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave only the phone connected that the firmware is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or name the USB port of the phone that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone showed itself for a moment and then went on into charging or normal start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left its download mode within two seconds and came back as another device: the boot key was not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the cable, wait five seconds, hold the boot key, plug in and keep holding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the other keys: volume down, volume up, both together; on a keypad phone the centre key, call, star or hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a service cable that asks for download mode, if the maker sells one for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware has no loader for the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is only a part of a firmware, or somebody changed it. Without both loaders nothing can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the complete official package of this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not borrow the loader of another model: it drives the pins of another board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loader cannot list its partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older loaders and keypad phones address places by number and have no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the firmware package of this phone, so that its names and places are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or read by the names or numbers of the package, one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone left USB in the middle of the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable moved, the supply broke down, or the phone started again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge the battery, or put it in if the phone was running without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is on USB in download mode but does not answer its first question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often the boot key was not held, so the phone passed through this mode on its way to a normal start. A session that another program left open looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the cable, switch the phone fully off, hold its boot key, plug the cable in and keep holding the key for ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the screen shows a logo or a battery, the key was not accepted: look up the key of this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was seen points to one cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job ended with an error for which there is no rule. The report holds everything that was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was stopped on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody pressed stop. If the boot chain was not finished, the phone waits in its boot ROM for the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the job again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone appears but never answers in time inside this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual machine hands USB devices on with a delay, and phones wait for their first question for a moment only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the program on the computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or tell the virtual machine to pass on every device of this maker, not one device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone started again by itself while the second loader was starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A watchdog of the phone ran out, its supply broke down, or a key was still held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of all keys as soon as the bar moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge the battery above one third, or connect a good supply, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone is there, but in another mode than download mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers on USB is a running system, a charging screen, a recovery or a diagnostic port. None of them takes firmware from this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off; take the battery out if that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it always comes back in this mode, hold the power key for ten seconds or more to force it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was already plugged in before the program began to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone can be caught only in the moment in which it starts; that moment was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the phone now and leave the program waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was named is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is wrong or misspelt, or the drive it was on is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was on a removable or network drive, connect that drive again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second loader was started and stayed silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what a loader does that was made for another memory or another board of the same model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare memory size and board number on the label with the name of the firmware; take the package that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every package for this model stays silent, the memory of the phone may be faulty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is older than this phone allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone remembers the newest version it has had and refuses older ones. That cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newest official firmware; depending on the package the user&apos;s data is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write an older preloader: the phone may then not start any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is of another phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration and identity belong to one phone alone; those of another make it work badly and may be unlawful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup that was made of this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the areas of calibration and identity out of the restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it ran out while the boot loaders are written, the phone would not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the phone has no battery on the bench, connect a good supply and say so in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some of the boot loaders were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong to one version and start one another; with halves of two versions the phone may not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all boot loaders of the firmware, or none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone starts over and over, or shows its logo for minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first start takes long, old user data does not suit the new system, or images of two versions were mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait ten minutes; the first start takes long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the phone to its factory state; the user&apos;s data is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job succeeded and the phone stays dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader is for another board, the battery is empty, or the storage only pretended to take the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the phone, hold the power key for twenty seconds and charge it for half an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read preloader and boot back and compare them; reading changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the firmware of exactly this board again, with its preloader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone works at the slowest USB speed, and an answer came too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot ROM is that slow by design; a loader that stays so was not switched over, or the cable does not carry more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the phone in without a key, so that the fast preloader answers and not the boot ROM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its storage was erased, never programmed, or the table is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can still be read first: read the calibration areas by address if their place is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Format All + Download with a complete official firmware; everything on the phone is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the table is gone again after a download, the storage is faulty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone lost its IMEI, its network or its Wi-Fi address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas of calibration and identity were erased or overwritten. No firmware contains them; they belong to this phone alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the saved copy of this phone&apos;s own calibration back, if one was made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a copy ask an authorised service of the maker; the data of another phone is wrong and may be unlawful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never format everything without the copy that this program makes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no serial port of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is on USB and the system made no port for it: the driver for such ports is not loaded, or the phone does not offer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the port out; the program then uses USB directly, which needs no serial port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the driver cdc_acm and plug the phone in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone left to come back faster, and was not found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For higher speed the loader leaves USB and returns under another id. This computer has no driver or no permission for that id, or something else took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the phone, plug it in again and start once more; the second time the driver is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose full USB speed in the options, so that the phone stays under its first id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keeps the phone for its own serial driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS takes such phones for a modem, and only a signed program may take them away from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the serial port that the system made for the phone; its name begins with cu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not run the program in a virtual machine for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the firmware again, completely, and compare its size with the download page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the firmware again if the same file differs once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial port refuses its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device left in that moment, its driver does not know the speed, or the port is none of a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the port is the one of the phone, not one of Bluetooth or of the computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no loader for this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader file is none, is damaged, or holds no entry for this chip and this generation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the loader file that came with the firmware (field Download-Agent, option --da).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put loader files of your phones into the loader folder; the program looks for the entry that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command &quot;loader why&quot; lists which chips a file is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are stored in one file, and the first knows the checksum of the second. The file was changed, cut short, or put together from two versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the loader file of the official firmware, untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it began after an older firmware was written: use the newest official firmware as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first loader was started and does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supply broke down when the loader switched the clocks up, the loader is for another chip, or the watchdog started the phone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the loader from the official firmware of exactly this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader runs and wants a login of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer loaders of some makers ask for an authorisation after they were started. It differs from the one of the boot ROM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the loader and authentication files of the official firmware of exactly this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the maker gives out no such file, only the maker&apos;s own service can do this; the program has no way around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone accepts only loaders that its maker has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader carries no signature, or one for another model. This is a lock of the phone, not a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the checksum of the loader file with the one in the official firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first loader arrived damaged in the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone counted other bytes than were sent, or left in the middle: cable, port or supply, seldom the memory of the chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If five tries on two computers fail in the same way, the chip itself may be faulty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing an image failed part-way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage refused the data, the image is damaged, or the line broke down. The place at which it stops tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the job again in another USB port: if it stops elsewhere, the line is the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is worn and must be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone repeats what it is told and does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier session already greeted it and was broken off, or what answers is no phone in download mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never run two flash tools on one phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close every other program that could speak to the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings for it are in the preloader file. That file is missing, or is for another board or another memory of the same model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use preloader, scatter file and loader of exactly this model, board revision and memory size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the battery in, use a port at the back of the computer, and try three times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every package for this model fails, the memory of the phone may be faulty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not format everything to get round it; user data and calibration would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on by the newer loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in the preloader file do not suit the memory of this phone, the loader does not know their version, or the memory is faulty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the firmware is missing, or nothing was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was unpacked partly, the images lie in another folder, or no row is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all files in the folder of the scatter file and do not rename them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the place of the row and choose the file, or untick the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range lies outside the storage, the phone forbids it, or the storage is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format by partition and not by address; the range then comes from the phone&apos;s own table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without formatting: a download overwrites what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is on USB and never answered the greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its window was over, another driver swallows the bytes, or the maker switched the download over USB off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold volume down, volume up, or both while you plug the cable in: the boot ROM waits longer than the preloader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the phone still starts, use its maker&apos;s own way into download mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone answered and did not tell what chip it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and program lost step, or what answers is no loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the firmware is for exactly this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image was changed, is of another model or version, or stands in the wrong row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use files of one firmware only; do not mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and program lost step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer had the wrong length or mark: a byte got lost on the line, or the loader is of another generation than the chip needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from the phone failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader forbids it, the storage has bad places, or the line broke down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage has bad places there; what was read before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the phone forbids reading, this area cannot be saved with its loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first loader was being sent and the phone fell silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its supply is too weak without a battery, something else speaks on the port, or the phone rejects this loader without saying so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and wait up to a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the loader file that belongs to this firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file or flash XML cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was edited or saved in another encoding, is of a version this program does not know, or was not unpacked completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not edit the file; the line that is at fault is named above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone forbids writing this area or image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked and takes only what its maker has signed, each file in its own place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick images that are not from the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a phone that is locked by its maker, ask the maker&apos;s service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader is for another chip, is banned by the maker, or its address and length do not suit this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the phone in without any key: some makers authorise only in the preloader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone wants to be authorised by its maker first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones of this kind take a loader only after an authentication file or an answer that the maker gives to its service partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the authentication file that came with the official firmware (field Authentication File, option --auth).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second loader was sent and never came alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory works with settings that do not quite suit it, the second loader was rejected, or the phone started again at the jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use preloader and loader of exactly this firmware, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was there and did not accept the start of the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first bytes came too early or too late, something else speaks on the port, or an earlier session left the phone in the middle of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the phone, switch it fully off, and plug it in only while the program waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the battery can be taken out: plug the phone in without it and put it in when the bar turns red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage of the phone is worn out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own counters say that it has reached the end of its life. Writing may stop half-way, and the phone may then not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out what can be read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the storage be replaced in a repair shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on only if the phone is of no use otherwise; say so explicitly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader does not find the storage of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage, the loader is too old for this chip, or the storage is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the phone off for a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer official loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every package fails, the storage needs a repair shop; what is on it may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data arrives damaged over the serial cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed is too high for the adapter or the cable, or its levels do not suit the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lower speed: 460800, then 115200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the USB port of the phone instead of a serial adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone gave a number that says little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader reports a failure without a reason; the step in which it happened and the last messages tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the journal of this job; it holds the last messages of the loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone or its loader does not offer what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every generation of loaders can do everything; nothing was changed by the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the job without this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer official loader of exactly this model may offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no valid partition table, or no room for the one of the firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was erased or never programmed, or the firmware is for a model with larger storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the size of the storage on the label with the firmware; take the package that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an empty phone use Format All + Download with a complete official firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone appeared for a few seconds and left again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its preloader waits only two to five seconds for a computer and then starts the system. The port was opened too late, or the phone lost its supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program waiting; it takes the phone by itself the next time it appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One port fails more often than the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cable or plug is worn, or too many phones share one controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the cable of this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let fewer phones share one controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer put the port to sleep during the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving power, the computer switches ports or itself off when it believes that nothing happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sleep and saving power of USB off while phones are flashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB could not be started on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library for USB is missing or does not start, so no phone can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again with its own package; it brings what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux see that the file system of the devices (/dev/bus/usb) is there; containers often lack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer sees that something was plugged in and cannot talk to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not answer the first questions of USB: the cable or socket has bad contact, the supply is weak, or an interrupted session left the phone stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a USB 2.0 hub between computer and phone; some ports of fast computers do not get on with slow devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If three ports and two computers fail alike, the socket or the board of the phone needs a repair shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no memory left for USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All USB transfers of this computer share a small memory, and several phones at once use it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on fewer phones at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the administrator raise usbfs_memory_mb of the module usbcore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone says that its system is damaged and stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One partition is not the maker&apos;s, only one of two slots was restored, or the version is older than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both slots of one and the same version; the user&apos;s data is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not lock the boot loader while anything on the phone is not the maker&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone runs and its screen, touch or sensors do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is for another revision of the board or another screen, or the calibration of the sensors was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the firmware of exactly this board revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver is there and the phone could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is connected through hubs that do not get on with it, two drivers want it, or it left in that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove drivers for phones that you do not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another driver holds the phone than the one this program needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools for phones bring drivers of different kinds, and a phone can have one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the serial port if the driver made one, or take the phone over USB; the program can do both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the driver to be changed only if neither works; other tools may then no longer find the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is there and has no driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows found no driver for this id. Each mode of a phone has an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the driver package of this program once, then plug the phone in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the installation has ended before you plug the phone in; the first time it takes longer than the phone waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not accept the signature of the driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver is an old one of the maker, and its signature is no longer valid for this Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the old driver and let Windows use its own, or install the signed driver of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not switch the check of signatures off; it protects the whole computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same firmware works on other phones and fails on this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it fails in every slot, this phone is faulty; if it fails in one slot only, the cable or port is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug this phone into another slot: does the fault stay with the phone or with the slot?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the phone aside for the repair bench with the journals of its jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preloader is for another board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader sets up memory and supply of one board. With the one of another board the phone does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the preloader of exactly this model and board revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the preloader of the phone as it is: untick its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write the preloader of another board: the phone may not start any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checksum does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the firmware was changed or not unpacked completely, its list of checksums is of another version, or data arrived damaged in the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all partitions with the firmware, in both slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the complete official firmware once more, with all files from one package; the user&apos;s data is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s own calibration could not be put into the image of the firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of this one phone must stay. The image of the firmware, or what is on the phone, does not allow that, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interrupted job cannot go on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on is safe only with the same phone, the same firmware and whole copies; one of these could not be proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the firmware with which the job began; files that were changed since then do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in the phone with which the job began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays dark with a charged battery and another cable, the board needs a repair shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program look this computer over; what is red there comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at full speed without the switch; the job takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the phone in again and go on where the job stopped; what was written is checked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has failed yet in what this log shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends, or was cut, before anything went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the whole log, to its last line, and look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no cable, port or computer ever sees the phone, its socket or its supply needs a repair shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the phone was formatted already, put back the copy that the job made of this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the phone to another port and go on where the job stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tool tried to get round the protection of this phone, and that failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was no restore of the maker&apos;s firmware. The phone is now in a state that its own loader does not expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended or froze while the phone was at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of the last job has no end: the program was closed, killed or stood still in the middle. The phone still waits in its loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the maker&apos;s own repair route for this model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemedyButton</name>
    <message>
        <source>&amp;Join the Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a New &amp;Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;Authentication File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Another &amp;Loader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Another &amp;Firmware…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;Preloader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again at 115200 &amp;Baud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install the Device Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the Port A&amp;wake…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the &amp;Driver…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a Su&amp;pport Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;Key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again with Plain &amp;Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ree the Port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;Kept Data Back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again at F&amp;ull Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the &amp;Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again with &amp;Smaller Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;ModemManager Away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow &amp;More USB Memory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the F&amp;irmware Again</source>
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
    <name>RunningStage</name>
    <message>
        <source>boot ROM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preloader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test mode of the maker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Download Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format All + Download</source>
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
    <message>
        <source>Testing the memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StationLauncher</name>
    <message>
        <source>A phone is being flashed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, as some chips answer to a write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader refused to read this region; older code uses the number for security that could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader refused to write this region; older code uses the number for security that could not be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security code was asked for a mode it does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security code was given a key it cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data for the security code was not aligned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security code was sent to a place that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address lies above 0x80000000, where this phone has nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address lies above 0x40000000, where this phone has nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not one the phone allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an error: no authorisation is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone wants to be authorised first, with a file from its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader would overwrite memory the phone needs itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no loader at the address to jump to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader came in more pieces than the phone takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the loader is not a multiple of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and length of the loader do not fit the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the loader is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature would be longer than the loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone demands a signed loader and this one has no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loader was sent before the jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader is not the one that was authorised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused the loader; the maker&apos;s name for this code is not public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused the line speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone does not take loaders of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not accept the authentication file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not accept the signature of the loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security code ran out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for loaders could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for images could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash of an image could not be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader does not fit into the place it is moved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone holds no security settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security library is of another version than its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security settings could not be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security settings could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security settings lack their end mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security settings are in a state that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security settings are shorter than they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the security settings could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no record of this image to check it against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image does not match its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a record of this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image lacks the token for a secure download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of the secure download came out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this image is not a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secro image is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image could not be read for its check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of an image is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is signed in another format than this phone checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image lacks its extended header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extended header of the image is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extended header of the image is of an unknown type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash over the extended header could not be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of locked images is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images of this phone are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of locked images is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of locked images does not know this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of locked images is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s maker has banned this loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for the secure start is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security settings of the boot ROM are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key was not set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SHA-256 hash could not be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The padding of a signature is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the loader lies inside one that the phone keeps for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the loader overlaps one that the phone keeps for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the loader runs beyond the end of the address space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone does not take a loader at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone does not take a loader of this length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone checks loaders and did not accept the signature of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the phone&apos;s security does not allow this step; after a question for authorisation it means that none is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature has a wrong size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The padding has a wrong size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is made for another software line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is of a type that does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is longer than the phone can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image named by the certificate is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of an image does not match its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field name in the certificate has a wrong size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the certificate does not fit its buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate ended too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate holds another field than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the certificate has another size than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be walked through in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was asked for a field number it does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate lacks a field name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate lacks a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent of the key has another length than this phone&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent of the key is not the one of this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the key is not the one of this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not the one of this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key of the image is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the image is not a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another image was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate and image are of different versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two images that belong together are of different versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is older than the phone allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no fuse left to record this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fuses of the phone are set in a way that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fuse of the phone could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation failed, no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baud rate not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data came before a start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start came twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end came before all data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size wrong, or larger than its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verification of a packet or an image failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone waited too long for input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal: success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal: baud rate valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal: repeat, continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal: repeat, break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data read from storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chip type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place of a calibration item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition layout not known to the loader; after a loader start, its greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage device unknown or not initialised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage size invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM settings wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sector size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage unique id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft SIM id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration checksum is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksum of the data differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write to storage failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chip id does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage configuration wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the data area wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature of the first loader refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone is marked as rooted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chip unique id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing has not been enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secure boot could not be enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identification begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identification ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maker&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage is write protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage could not be initialised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radio transceiver type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM self refresh failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage block information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to the challenge is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loader log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voltage data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentication message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage card id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magic number of a table wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition table not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from storage failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone could not allocate memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command not supported by this loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished without an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader does not know this mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader forbids this mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from or writing to the preloader failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader wants the connection closed and opened again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed inside the tool and it gave no reason; the last lines of its log tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument was turned down before anything was sent to the phone; look at the scatter file, the loader and the paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip that answered is not one this tool knows; very old tools used this number when the port could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of 2013 and before use this number when the port could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock that was named is not one the chip can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the pool of spare blocks is not a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool could not ask its own library for a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A buffer of the tool is missing or too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room: for an image in its place on the phone, or for a file on the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial port could not be opened: it is gone, in use by another program, or not permitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port refused its timeouts; the driver does not behave as a serial port should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port refused its line settings; the driver does not behave as a serial port should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood in the buffers of the port could not be thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was named where one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip answered with a code that the tool does not list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an error: the version of the chip is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and tool are of different ages: a record has a version the tool does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the boot loader image has a version this tool does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader file, or its entry for this chip, has a version this tool does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone demands signed software and the images carry no security data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record about the firmware on the phone is missing or does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area for the maker&apos;s own settings is missing, blank, or of another length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The read-only security area is missing, blank, damaged, or closed to the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address or length is not a multiple of what the hardware needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packet over the serial line arrived with a wrong checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an error: the phone starts from its eMMC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NOR flash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NAND flash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings; preloader and loader are of different ages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage holds no valid partition table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the partition table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chip or loader does not offer the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file differs from the checksum in the list that came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A register of the chip could not be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first loader could not be put into the memory inside the chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start sequence was not accepted: the phone is not in its download mode, or the port was opened too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start sequence was never answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jump to what was loaded was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing a word in the chip failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word could not be written into the chip, usually the one that stops its watchdog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jump into another program of the phone failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of the chip held other bytes than were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip of the phone is not the one these files are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip did not tell its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial line could not agree on a speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial line could not be made faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power key of the phone could not be locked for the time of the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool sent itself a message that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very old chip is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many blocks of data were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No external SRAM was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No external memory was found behind the chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the firmware could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot loader could not be reached; the phone is still in its boot ROM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone received other bytes of the first loader than were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused to start the first loader, or fell silent at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fuse of the chip could not be read or set as asked; this program sets none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused a software version that is too old for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused a preloader that is older than it allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watchdog of the phone could not be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory inside the chip failed its test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main memory cannot be used with these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main memory could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of the chip could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory settings name a kind of memory that makes no sense here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rank of the memory could not be tuned with these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second rank of the memory could not be tuned, often because the part has only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory settings hold no entry for the memory in this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of the memory are not driven by anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main memory cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main memory reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NOR flash was found; during the start of a loader it asks for memory settings (3015 in later ones).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader did not find the device it looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NAND flash was found, which is normal on a phone with eMMC (3016 in later ones).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader does not know this NOR flash chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S_DA_SOC_CHECK_FAIL in tools of 2013 to 2017: the chip failed the self-check of the loader (3017 in later ones).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader does not know this NAND chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no NOR flash, which is normal unless the firmware is for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3011.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no NAND flash; the firmware may be for another kind of storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip failed the self-check of the loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3013.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOR flash: reading, writing or erasing failed, or the chip does not offer what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the NAND flash could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAND flash: reading, writing or erasing failed, or its controller does not do what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block of the NAND flash could not be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage did not finish in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an error: the work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start address is not one the storage has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range lies outside what the storage has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NAND flash met a bad block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NAND flash holds no image at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot loader on the phone and the one in the firmware do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for a UBI file system got an image that is not sparse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot loader is larger than its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data over the serial line stayed away or overflowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packet arrived with a wrong checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial buffer of the phone overflowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S_DA_HANDSET_FAT_INFO_NOT_FOUND in loaders of version 3.2 (3072 in later ones).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has too little memory to repair a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s record of its security is missing, damaged, or could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone holds no record of its FAT area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3066.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operation is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an error: the last step is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one-time area of the storage is missing, locked, or could not be used as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the one-time area of the NOR flash could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S_DA_CODE_AREA_IS_BLANK in loaders of version 3.2 (3084 in later ones).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the system is blank, as on a phone that was never programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3078.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader is not made for this chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s FAT area is missing or closed to the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory test found a fault on the lines or in the cells of the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory test found a cell that does not keep what is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader could not pass the line on to another part of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional resources on the phone and in the firmware do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image does not fit into the NAND flash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that the phone should hold about itself is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot loader image does not say which storage it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot loader image is for a storage this phone does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot area would begin inside the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when no eMMC was found (3149 in later ones).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header in front of the boot loader on the phone is not the expected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In loaders of version 3.2 it says that no memory card was found (3151 in later ones).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot loader of the firmware does not go with the one on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot loader is larger than its area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eMMC was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when writing to the eMMC failed (3154 in later ones), and 3144 when no eMMC was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware inside the eMMC is one that is known to fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memory card was found, which is normal when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3145.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from the eMMC failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the eMMC failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3149.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eMMC reported damaged data on its bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eMMC did not finish in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eMMC or memory card is of an unknown kind or could not be configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader for the signal processor is for another chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UFS storage was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UFS storage could not be configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from the UFS storage failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the UFS storage failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UFS storage did not finish in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UFS storage is of an unknown kind or reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader cannot tell the phone&apos;s numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader was asked for a kind of storage it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command could not be sent to the loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader did not acknowledge a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the storage could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not accept the preloader image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than this phone has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is for another chip than this phone has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more partitions than the loader can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader was started and stayed silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first byte after the start was not the loader&apos;s greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader greeted with another version than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool and loader fell out of step right after the greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new line speed was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader refused the list of what is to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing an image failed; the inner code and the offset tell why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from the storage failed; the inner code and the offset tell why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting failed; the range, a protection, or the storage is the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command to restart was not carried out; after a finished job this does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step after writing was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the firmware could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a file holds characters the tool cannot open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a file is too long for the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory test failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its present state the phone only takes a complete download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new partition table could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not fit the step; tool and loader are of different versions, or a byte got lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader could not tell what memory and storage the phone has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication file is not ready to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication file is not a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader file is not a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image changed on the disk after it was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is ticked whose image was not loaded, mostly because the file is missing or has another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address in the scatter file is not a multiple of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses in the scatter file do not rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows of the scatter file overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader file is not a boot loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names no boot loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file did not pass the check of its integrity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone demands signed software and the image is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader holds no memory settings that could be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of different projects were mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader does not begin with the header a preloader has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new layout does not fit into the storage of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition table of the phone could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot loader does not match its own hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the boot loader is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file is of a version this tool does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file wants a row written that names no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The external answer to the phone&apos;s question failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication file is for another phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange of challenge and answer failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not authorise this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image at its secure start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused software of an older security version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is made for another brand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool is locked by its own configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone forbids writing this area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone forbids reading this area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone forbids formatting this area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area is closed to this loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file does not match its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the boot loader is not valid for this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot loader is older than the one the phone has already had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image carries no signature and this phone demands one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file does not suit a signed boot loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not take the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not take the authentication file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not tell its security settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not tell its own number; old preloaders cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not tell the versions of its chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not tell the code of its chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security identifiers of phone and firmware differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of an image before the secure download failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone does not allow a download over USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an error: a state of the secure download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image carries a signature that this phone does not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is not the one that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone keeps a record of a newer version and refuses this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader answered a signature check with something unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypting an image failed, or it is not encrypted as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was made for another project than the firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secro image is damaged or not of this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secro image lacks the region for this family of phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public table numbers this 6192; it is shifted by 64 from 6064 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the start of the loader failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader found no external memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader could not set up the external memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start data held no memory settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an error: the sparse image goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an error: the work is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an error: the boot ROM answered, not the preloader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader failed and gave no code; the text messages before it carry the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was broken off, by the user or by a watchdog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader does not know this command; it is older than the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader does not know this control code, which mostly means that a feature is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step came out of order; a packet got lost, or tool and loader disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packet was larger than the loader takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone appeared on USB in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of the tool is not a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command belongs to the other stage of the loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be written; the disk may be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be made, or is of an unknown version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of a file is not one the tool knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone forbids writing this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is larger than the phone&apos;s check allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not accept the preloader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not accept an image: it was altered, or is signed for another phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s check of a signature, certificate or hash failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone forbids writing raw data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signed the image is not one this phone accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image does not match the hash it carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image lacks the header of a signed image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the image is not the one burnt into this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is made for another project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the image names another type than its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image belongs into another partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the image is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of the image is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is older than the phone allows; only the same or a newer version can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running loader asked for a login that only its maker can give, and did not get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is older than the phone allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader was given a value it cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no partition of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone demands a newer loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file is not a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader file holds no entry for this chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preloader file is not a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory settings in the preloader have no valid header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition table in the firmware is not a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition table on the phone is not a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range to format is not a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file or flash XML holds something the tool does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file holds a field the tool does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication file was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone wants an authentication file, which only its maker can give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the memory settings was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader does not know this storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory settings name their own length at an impossible place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory settings have an impossible length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage is near the end of its life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage is worn out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader does not offer this operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the tool could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is larger than its partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sparse image holds a chunk of an unknown kind, so it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sparse image could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no preloader in its boot area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eMMC reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NAND flash reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control command of the loader failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command to switch off failed, which does no harm after a finished job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing was broken off; the inner status and the number of bytes tell why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was broken off; the inner status and the number of bytes tell why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not come back at the higher USB speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading raw data was broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing raw data was broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting was broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start sequence was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused to start the first loader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command of the boot ROM failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step between boot ROM and loader was refused by the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader has another version than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loader for this chip was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the loader is missing from its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader file holds more loaders than the tool can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command of the preloader failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody pressed the stop button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked; older tools show this number, newer ones 8502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the saved areas exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with the saved areas was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the saved areas could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved area does not match its checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a saved area was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file lacks the row that a saved area belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrading in place was refused because the layout of the phone differs; the maker&apos;s symbol for this number is not public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter file names no row for the calibration data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool lost track of its own job; start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loader file could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication file could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved areas could not be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is needed could not be loaded; the maker&apos;s symbol for this number is not public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file differs from the list of checksums that came with the firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s replay-protected memory was written before this download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked; they belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected area changes its length, and its data would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not one the storage has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving or putting back the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not answer in time; one or two of these are normal while it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port took no more data: the phone has left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer arrived damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool gave up on its port; it does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool calls it cancelled; mostly the phone had left its port just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port could not be opened: another program has it, or it is gone.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>&amp;Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interrupted job goes on, with the same %1 only. Steps that are done are compared, the others are carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Identity and calibration of the phone are copied to this computer first, and compared at the end (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop after any step: the phone starts as before. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of no return: the step “%1”. Until then you can stop without a trace; after it the phone may not start before a download has finished. %2</source>
        <extracomment>%1 is a step such as &quot;Write boot&quot;, %2 sizes and times</extracomment>
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
    <name>flashwright::DoctorSection</name>
    <message>
        <source>Done. This computer was looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. This computer was looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;Mend It changes, word for word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Take &amp;Back changes, word for word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working… You may be asked for your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Log out and in again; it holds from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer needs to work with phones. Nothing is changed before you press a button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each check, with its state in a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;end It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the change that is shown above; it can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings this computer back to how it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at this computer once more</source>
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
    <message>
        <source>Phones are still being worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Stop first, or wait until they are done; then try again.</source>
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
    <message>
        <source>Another file is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashwright::FormatPage</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the phone is erased, what starts it included. It needs a download before it starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System, apps and user data are erased. What starts the phone stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this place is erased. Calibration and identity are refused here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format whole flash except &amp;Bootloader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format &amp;whole flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format one part&amp;ition:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man&amp;ual Format Flash:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition to format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gion:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin Addre&amp;ss[HEX]:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format Leng&amp;th[HEX]:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin Address[HEX]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format Length[HEX]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;calibration and identity back afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are saved on this computer first in any case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashwright::HistoryModel</name>
    <message>
        <source>Passed</source>
        <translation type="unfinished">通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">已停止</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">端口</translation>
    </message>
</context>
<context>
    <name>flashwright::HistorySection</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job fits the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job yet. Every phone that you work on appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip, firmware, cause, port or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished">通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">已停止</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each phone and job, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tails of the chosen job:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the chosen job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for the customer: what was written, what was proved, what was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make S&amp;upport Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for somebody who helps: journal, plan and computer, without serial numbers and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happened, line by line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashwright::LoaderFields</name>
    <message>
        <source>Authentication File (*.auth);;All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cert File (*.cert);;All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin File (*.bin);;All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download-A&amp;gent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthentication File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification F&amp;ile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preloader of the &amp;board:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the firmware or the loader folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for secure phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
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
        <source>Load Unpacked Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: no real phone is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for phones on this computer&apos;s ports</source>
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
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;Packets (*.pac);;Scatter files (*.txt *.xml);;Archives (*.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with every phone that is plugged in (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job cannot go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 whose download was interrupted at %2 % is plugged in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A download of a %1 was interrupted at %2 %. It can go on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashwright::MemoryTestPage</name>
    <message>
        <source>Test the Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s loader tests its RAM and says what it found; the log shows it word for word. Nothing on the phone is changed. Loaders without a test say so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashwright::OfferBar</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
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
        <source>Ticks or unticks every entry that may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the packet</source>
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
        <source>If the phone&apos;s table differs from the packet&apos;s, it is replaced. This erases the user&apos;s data.</source>
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
    <message>
        <source>Start Downloading</source>
        <translation type="unfinished">开始下载</translation>
    </message>
    <message>
        <source>Replaces the system and its partition table where that changed. Calibration and identity are saved first and kept; user data may be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Erases everything first, user data included. Calibration and identity are saved before and put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firmware loaded.

Press Load Packet, or drop a .pac file, a scatter file, a ROM folder or a .zip with one of them anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scene:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format All + Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the download goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to tick or untick an entry, Return to write another file in its place</source>
        <translation type="unfinished"></translation>
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
    <name>flashwright::ReadbackModel</name>
    <message>
        <source>by address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackPage</name>
    <message>
        <source>Save in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what to copy from the phone to this computer. Nothing on the phone is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to tick a place; places by address can be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more place, by address (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away the chosen place (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sele&amp;ct all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashwright::ReportDialog</name>
    <message>
        <source>Support report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the report will contain, word for word. Serial numbers, IMEIs and names are replaced; nothing is sent anywhere: you get one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the chosen part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashwright::SectionBar</name>
    <message>
        <source>Parts of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation type="unfinished"></translation>
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
        <source>The user&apos;s data was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s data was kept.</source>
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
<context>
    <name>flashwright::VaultSection</name>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some copies cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept yet. The first download of a phone makes a copy by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is as it was when it was read from the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1. Keep it on another disk: without it a lost identity cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for old copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No phone has more than %n copies.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove old copies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n old copies?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of each phone the newest %n stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before anything is written, identity and calibration of a phone (IMEI, radio calibration) are read twice, compared and kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">大小</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each job that saved identity and calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Areas of the chosen copy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas of the chosen copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;Back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes these areas to the phone that they were read from; you see the plan first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares every file with the hash from the day it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an archive for another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Old…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes old copies; the newest of each phone always stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the list anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flashwright::WorkSection</name>
    <message>
        <source>Flash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
