<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Banner</name>
    <message>
        <source>Read the question and answer it; the phone waits.</source>
        <translation>Lies die Frage und beantworte sie; das Telefon wartet.</translation>
    </message>
    <message>
        <source>Stopping after this step. Leave the cable in until then.</source>
        <translation>Hält nach diesem Schritt an. Lass das Kabel so lange stecken.</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>Das Telefon nicht abziehen.</translation>
    </message>
    <message>
        <source>Keep the key pressed until the bar moves, and leave the cable in.</source>
        <translation>Die Taste gedrückt halten, bis sich der Balken bewegt, und das Kabel stecken lassen.</translation>
    </message>
    <message>
        <source>Leave the cable in: the phone reconnects by itself.</source>
        <translation>Das Kabel stecken lassen: Das Telefon meldet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>Das Kabel stecken lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) at work. %1: %2</source>
        <translation>
            <numerusform>%n Telefon in Arbeit. %1: %2</numerusform>
            <numerusform>%n Telefone in Arbeit. %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the time since the phone came, %2 bytes, speed and time left</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unplug this phone; plug in the next one, or press Stop.</source>
        <translation>Dieses Telefon abziehen; das nächste anstecken oder Anhalten drücken.</translation>
    </message>
    <message>
        <source>Unplug the phone.</source>
        <translation>Das Telefon abziehen.</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>The phone will not start now. Press Start Downloading and let it finish.</source>
        <translation>Das Telefon startet so nicht. Drücke Download starten und lass ihn zu Ende laufen.</translation>
    </message>
    <message>
        <source>Press Start Downloading to begin again.</source>
        <translation>Drücke Download starten, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>Das Übungstelefon verbindet sich von selbst.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold its boot key (mostly Volume Down), and plug in the cable.</source>
        <translation>Schalte das Telefon aus, halte seine Starttaste (meist Leiser) gedrückt und stecke das Kabel an.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold %1, and plug in the cable.</source>
        <extracomment>%1 is one key, or several to try, such as &quot;Volume Down&quot; or &quot;Volume Up&quot;</extracomment>
        <translation>Schalte das Telefon aus, halte %1 gedrückt und stecke das Kabel an.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Now plug in the phone</source>
        <translation>Jetzt das Telefon anstecken</translation>
    </message>
    <message>
        <source>Load the firmware of your phone</source>
        <translation>Lade die Firmware deines Telefons</translation>
    </message>
    <message>
        <source>Press Load Packet, or drop a .pac file on this window.</source>
        <translation>Drücke Paket laden oder ziehe eine .pac-Datei auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Comparing the checksums. Start Downloading is possible as soon as they are right.</source>
        <translation>Die Prüfsummen werden verglichen. Der Download kann starten, sobald sie stimmen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Ready: press Start Downloading</source>
        <translation>Bereit: Download starten drücken</translation>
    </message>
    <message>
        <source>This is practice: a virtual phone is plugged in, and nothing real is touched.</source>
        <translation>Dies ist eine Übung: Ein virtuelles Telefon ist angesteckt, nichts Echtes wird berührt.</translation>
    </message>
    <message>
        <source>Start first, then plug in the phone when you are told to.</source>
        <translation>Erst starten, dann das Telefon anstecken, wenn du dazu aufgefordert wirst.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>both volume keys</source>
        <translation>beide Lautstärketasten</translation>
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
        <source>The scene &quot;%1&quot; is not part of this version; only &quot;download&quot; is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene &quot;%1&quot;; this version has &quot;download&quot;.</source>
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
        <source>--set needs NAME=FILE, not &quot;%1&quot;.</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not compared, because the phone changes them by itself: %n area(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <translation>Größe</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
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
        <source>sim needs one of: start, list, firmware.</source>
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
        <source>&quot;%1&quot; is not NAME, NAME:OFFSET:LENGTH or ADDRESS:LENGTH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address needs a length: %1:LENGTH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME=FILE or ADDRESS=FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME or ADDRESS:LENGTH.</source>
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
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Before anything is written</source>
        <translation>Bevor etwas geschrieben wird</translation>
    </message>
    <message>
        <source>The plan, step by step</source>
        <translation>Der Plan, Schritt für Schritt</translation>
    </message>
    <message>
        <source>What is written, erased and kept</source>
        <translation>Was geschrieben, gelöscht und behalten wird</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation>Was es kosten kann</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>Nothing on the phone is changed</source>
        <translation>Auf dem Telefon wird nichts geändert</translation>
    </message>
    <message>
        <source>System software is replaced</source>
        <translation>Die Systemsoftware wird ersetzt</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased</source>
        <translation>Fotos, Apps und Einstellungen auf dem Telefon werden gelöscht</translation>
    </message>
    <message>
        <source>What starts the phone is replaced: do not unplug it while it is written</source>
        <translation>Was das Telefon startet, wird ersetzt: währenddessen nicht abziehen</translation>
    </message>
    <message>
        <source>The partition table is replaced</source>
        <translation>Die Partitionstabelle wird ersetzt</translation>
    </message>
    <message>
        <source>Calibration or identity data of this phone is changed</source>
        <translation>Kalibrier- oder Identitätsdaten dieses Telefons werden geändert</translation>
    </message>
    <message>
        <source>Everything on the phone is erased, calibration and identity included</source>
        <translation>Alles auf dem Telefon wird gelöscht, auch Kalibrierung und Identität</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>The download failed</source>
        <translation>Der Download ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>What to do &amp;now, in this order:</source>
        <translation>Was &amp;nun zu tun ist, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was nun zu tun ist</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>Schritte in der Reihenfolge zum Probieren</translation>
    </message>
    <message>
        <source>Show the e&amp;vidence</source>
        <translation>Die &amp;Belege zeigen</translation>
    </message>
    <message>
        <source>Unfolds the facts that prove the cause</source>
        <translation>Klappt die Tatsachen auf, die die Ursache belegen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What was seen and by whom</source>
        <translation>Was gesehen wurde und von wem</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>load</source>
        <translation>laden</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>EntryClass</name>
    <message>
        <source>Loader</source>
        <translation>Lader</translation>
    </message>
    <message>
        <source>Starts the phone</source>
        <translation>Startet das Telefon</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Calibration and identity</source>
        <translation>Kalibrierung und Identität</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The job was stopped.</source>
        <translation>Der Auftrag wurde angehalten.</translation>
    </message>
    <message>
        <source>The phone did not answer in time.</source>
        <translation>Das Telefon hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to the phone was lost.</source>
        <translation>Die Verbindung zum Telefon ist abgerissen.</translation>
    </message>
    <message>
        <source>The port of the phone cannot be opened.</source>
        <translation>Der Anschluss des Telefons lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The phone sent an answer that makes no sense.</source>
        <translation>Das Telefon hat eine unverständliche Antwort geschickt.</translation>
    </message>
    <message>
        <source>Data arrived damaged or differs from what was written.</source>
        <translation>Daten kamen beschädigt an oder weichen vom Geschriebenen ab.</translation>
    </message>
    <message>
        <source>The phone refused a request.</source>
        <translation>Das Telefon hat eine Anforderung abgelehnt.</translation>
    </message>
    <message>
        <source>This firmware is not for this phone.</source>
        <translation>Diese Firmware ist nicht für dieses Telefon.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>Die Firmware-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This kind of firmware file is not supported.</source>
        <translation>Diese Art Firmware-Datei wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <translation>Der Platz reicht nicht.</translation>
    </message>
    <message>
        <source>A file or device of this computer cannot be used.</source>
        <translation>Eine Datei oder ein Gerät dieses Rechners ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>The job was refused before anything was changed.</source>
        <translation>Der Auftrag wurde abgelehnt, bevor etwas geändert wurde.</translation>
    </message>
    <message>
        <source>Flashwright made a mistake: please report it.</source>
        <translation>Flashwright hat einen Fehler gemacht: Bitte melde ihn.</translation>
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
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>calibration and identity data stay as they are</source>
        <translation>Kalibrier- und Identitätsdaten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>for another kind of storage</source>
        <translation>für eine andere Speicherart</translation>
    </message>
    <message>
        <source>has no image</source>
        <translation>hat kein Abbild</translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation>wie gewünscht weggelassen</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write the partition table</source>
        <translation>Partitionstabelle schreiben</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Put back the copy</source>
        <translation>Kopie zurückschreiben</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Plug in a switched-off phone</source>
        <translation>Ein ausgeschaltetes Telefon anstecken</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Wartet auf deine Antwort</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>Hält nach diesem Schritt an</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation>Sucht die Ursache</translation>
    </message>
    <message>
        <source>%1 written. Unplug the phone.</source>
        <translation>%1 geschrieben. Das Telefon abziehen.</translation>
    </message>
    <message>
        <source>Finished. Unplug the phone.</source>
        <translation>Fertig. Das Telefon abziehen.</translation>
    </message>
    <message>
        <source>Stopped by you; the phone needs another download before it starts</source>
        <translation>Von dir angehalten; das Telefon braucht noch einen Download, bevor es startet</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Von dir angehalten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is being done, %2 the partition or loader it is done with</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Put between the parts of a list such as &quot;3 MiB of 9 MiB, 2 MiB/s, 5 s left&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>the next phone</source>
        <translation>das nächste Telefon</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) read back and compared: every byte is as in the firmware (%1).</source>
        <translation>
            <numerusform>%n Bereich zurückgelesen und verglichen: Jedes Byte ist wie in der Firmware (%1).</numerusform>
            <numerusform>%n Bereiche zurückgelesen und verglichen: Jedes Byte ist wie in der Firmware (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Any port</source>
        <translation>Jeder Anschluss</translation>
    </message>
    <message>
        <source>%1 (other tools call it %2)</source>
        <translation>%1 (andere Programme sagen %2)</translation>
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
        <translation type="unfinished">Die Firmware-Datei ist beschädigt.</translation>
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
</context>
<context>
    <name>Risk</name>
    <message>
        <source>small risk</source>
        <translation>kleines Risiko</translation>
    </message>
    <message>
        <source>erases data on the phone</source>
        <translation>löscht Daten auf dem Telefon</translation>
    </message>
    <message>
        <source>the phone may not start any more if it goes wrong</source>
        <translation>geht es schief, startet das Telefon vielleicht nicht mehr</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Checking the firmware file</source>
        <translation>Prüft die Firmware-Datei</translation>
    </message>
    <message>
        <source>Waiting for a phone</source>
        <translation>Wartet auf ein Telefon</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Sending the loader</source>
        <translation>Sendet den Lader</translation>
    </message>
    <message>
        <source>Starting the loader</source>
        <translation>Startet den Lader</translation>
    </message>
    <message>
        <source>Waiting for the phone to return</source>
        <translation>Wartet auf die Rückkehr des Telefons</translation>
    </message>
    <message>
        <source>Reading the partition table</source>
        <translation>Liest die Partitionstabelle</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Wartet auf deine Antwort</translation>
    </message>
    <message>
        <source>Saving copies of calibration data</source>
        <translation>Sichert Kopien der Kalibrierdaten</translation>
    </message>
    <message>
        <source>Writing the partition table</source>
        <translation>Schreibt die Partitionstabelle</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Löscht</translation>
    </message>
    <message>
        <source>Writing what starts the phone</source>
        <translation>Schreibt, was das Telefon startet</translation>
    </message>
    <message>
        <source>Writing an image</source>
        <translation>Schreibt ein Abbild</translation>
    </message>
    <message>
        <source>Comparing what was written</source>
        <translation>Vergleicht das Geschriebene</translation>
    </message>
    <message>
        <source>Reading from the phone</source>
        <translation>Liest vom Telefon</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Schließt ab</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>unknown storage</source>
        <translation>unbekannter Speicher</translation>
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
        <translation>Download bestanden</translation>
    </message>
</context>
<context>
    <name>flashwright::ConsentDialog</name>
    <message>
        <source>&amp;Erase and Download</source>
        <translation>&amp;Löschen und herunterladen</translation>
    </message>
    <message>
        <source>Start &amp;Download</source>
        <translation>&amp;Download starten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>%1 needs more than you agreed to. Nothing has been written to it yet.</source>
        <translation>%1 braucht mehr, als du erlaubt hast. Noch wurde nichts darauf geschrieben.</translation>
    </message>
    <message>
        <source>This is what happens to every phone you plug in until you press Stop.</source>
        <translation>Das geschieht mit jedem Telefon, das du ansteckst, bis du Anhalten drückst.</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ Fotos, Nachrichten und Apps auf dem Telefon werden GELÖSCHT und sind nicht wiederzubringen.</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ Fotos, Nachrichten und Apps auf dem Telefon bleiben erhalten.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Nicht anfassen</translation>
    </message>
    <message>
        <source>Nothing on the phone is changed.</source>
        <translation>Auf dem Telefon wird nichts geändert.</translation>
    </message>
    <message>
        <source>Point of no return: the step “%1 %2”. Until then you can stop without a trace; after it the phone may not start before a download has finished. Total: %3.</source>
        <translation>Ab hier gibt es kein Zurück: der Schritt „%1 %2“. Bis dahin kannst du spurlos anhalten; danach startet das Telefon vielleicht erst wieder, wenn ein Download zu Ende gelaufen ist. Gesamt: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ Calibration and identity of the phone are kept (%1).</source>
        <translation>✓ Kalibrierung und Identität des Telefons bleiben erhalten (%1).</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>flashwright::DiagnosisDialog</name>
    <message>
        <source>Copy &amp;Report</source>
        <translation>Be&amp;richt kopieren</translation>
    </message>
    <message>
        <source>Copies cause, evidence and error without serial numbers, to ask somebody for help</source>
        <translation>Kopiert Ursache, Belege und Fehler ohne Seriennummern, um jemanden um Hilfe zu bitten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Download failed: %1</source>
        <translation>Download fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>It stopped at: %1. The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>Halt bei: %1. Das Telefon startet so nicht; es wartet im Download-Modus, und ein vollständiger Download bringt es zurück.</translation>
    </message>
    <message>
        <source>It stopped at: %1. Nothing was written to the phone.</source>
        <translation>Halt bei: %1. Auf das Telefon wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It stopped at: %1. Part of the firmware was written; repeat the download.</source>
        <translation>Halt bei: %1. Ein Teil der Firmware wurde geschrieben; wiederhole den Download.</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>Kopiere den Bericht und schicke ihn mit deiner Frage mit: Die Ursache steht noch nicht in unserer Liste.</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadDialogs</name>
    <message>
        <source>The download cannot start</source>
        <translation>Der Download kann nicht starten</translation>
    </message>
    <message>
        <source>Break off in the middle?</source>
        <translation>Mittendrin abbrechen?</translation>
    </message>
    <message>
        <source>The download already stops after the step it is in. Breaking off now is like pulling the cable: the phone will not start until a download has finished.</source>
        <translation>Der Download hält schon nach dem laufenden Schritt an. Jetzt abzubrechen ist wie das Kabel zu ziehen: Das Telefon startet erst wieder, wenn ein Download zu Ende gelaufen ist.</translation>
    </message>
    <message>
        <source>Stop while a phone is being written?</source>
        <translation>Anhalten, während ein Telefon beschrieben wird?</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>Der laufende Schritt wird noch beendet. Das Telefon startet vielleicht erst wieder, wenn ein Download zu Ende gelaufen ist.</translation>
    </message>
    <message>
        <source>&amp;Break Off</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Stop After This Step</source>
        <translation>&amp;Nach diesem Schritt anhalten</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Close while a phone is being worked on?</source>
        <translation>Schließen, während ein Telefon in Arbeit ist?</translation>
    </message>
    <message>
        <source>Closing breaks off every download. A phone that is being written will not start until a download has finished.</source>
        <translation>Schließen bricht jeden Download ab. Ein Telefon, das gerade beschrieben wird, startet erst wieder, wenn ein Download zu Ende gelaufen ist.</translation>
    </message>
    <message>
        <source>&amp;Break Off and Close</source>
        <translation>A&amp;bbrechen und schließen</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesModel</name>
    <message>
        <source>Loader, always sent</source>
        <translation>Lader, wird immer gesendet</translation>
    </message>
    <message>
        <source>Will be erased</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Required by the firmware</source>
        <translation>Von der Firmware verlangt</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Kept: calibration and identity</source>
        <translation>Bleibt: Kalibrierung und Identität</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>flashwright::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>flashwright::LogPane</name>
    <message>
        <source>Least important lines to show</source>
        <translation>Unwichtigste Zeilen, die gezeigt werden</translation>
    </message>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>&amp;Suche:</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Das Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>Die gewählten Zeilen kopieren, sonst alle</translation>
    </message>
    <message>
        <source>Open Fold&amp;er</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the journals of all sessions</source>
        <translation>Die Aufzeichnungen aller Sitzungen zeigen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What happened, newest line last</source>
        <translation>Was geschah, neueste Zeile zuletzt</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>St&amp;ufe:</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>M&amp;itlaufen</translation>
    </message>
</context>
<context>
    <name>flashwright::MainWindow</name>
    <message>
        <source>Flashwright cannot start</source>
        <translation>Flashwright kann nicht starten</translation>
    </message>
    <message>
        <source>Practice is not possible</source>
        <translation>Üben ist nicht möglich</translation>
    </message>
    <message>
        <source>The ports of this computer cannot be used</source>
        <translation>Die Anschlüsse dieses Rechners sind nicht benutzbar</translation>
    </message>
    <message>
        <source>Load Packet</source>
        <translation>Paket laden</translation>
    </message>
    <message>
        <source>All firmware (*.pac *.zip);;Packets (*.pac);;Archives (*.zip);;All files (*)</source>
        <translation>Alle Firmware (*.pac *.zip);;Pakete (*.pac);;Archive (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Load Unpacked Folder</source>
        <translation>Entpackten Ordner laden</translation>
    </message>
    <message>
        <source>Practice: no real phone is touched</source>
        <translation>Übung: Kein echtes Telefon wird berührt</translation>
    </message>
    <message>
        <source>Ready for phones on this computer&apos;s ports</source>
        <translation>Bereit für Telefone an den Anschlüssen dieses Rechners</translation>
    </message>
    <message>
        <source>Flashwright</source>
        <translation>Flashwright</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Noch nichts geladen</translation>
    </message>
    <message>
        <source>Plug In a Virtual %1 (%2)</source>
        <translation>Ein virtuelles %1 anstecken (%2)</translation>
    </message>
    <message>
        <source>Plug In &amp;One More of the Same</source>
        <translation>&amp;Noch eines davon anstecken</translation>
    </message>
    <message>
        <source>&amp;Leave Practice</source>
        <translation>Übung &amp;verlassen</translation>
    </message>
    <message>
        <source>About Flashwright</source>
        <translation>Über Flashwright</translation>
    </message>
    <message>
        <source>Flashwright %1</source>
        <translation>Flashwright %1</translation>
    </message>
    <message>
        <source>Restores stock firmware on phones.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Stellt die Werksfirmware von Telefonen wieder her.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>A download is running. Stop it before you load another packet.</source>
        <translation>Ein Download läuft. Halte ihn an, bevor du ein anderes Paket lädst.</translation>
    </message>
    <message>
        <source>Drop one file or folder at a time.</source>
        <translation>Ziehe nur eine Datei oder einen Ordner auf einmal herein.</translation>
    </message>
    <message>
        <source>Let go to load %1. Nothing is written yet.</source>
        <translation>Loslassen lädt %1. Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Load Packet…</source>
        <translation>Paket &amp;laden …</translation>
    </message>
    <message>
        <source>Choose the firmware file of the phone (%1)</source>
        <translation>Die Firmware-Datei des Telefons wählen (%1)</translation>
    </message>
    <message>
        <source>Load &amp;Unpacked Folder…</source>
        <translation>&amp;Entpackten Ordner laden …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Start Downloading</source>
        <translation>Download &amp;starten</translation>
    </message>
    <message>
        <source>Start Downloading</source>
        <translation>Download starten</translation>
    </message>
    <message>
        <source>Write the packet to every phone that is plugged in (Ctrl+D or F9)</source>
        <translation>Das Paket auf jedes angesteckte Telefon schreiben (Strg+D oder F9)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop at the next safe point (F10)</source>
        <translation>Am nächsten sicheren Punkt anhalten (F10)</translation>
    </message>
    <message>
        <source>Stop the &amp;Chosen Phone</source>
        <translation>Das &amp;gewählte Telefon anhalten</translation>
    </message>
    <message>
        <source>Show the &amp;Outcome of the Chosen Phone</source>
        <translation>&amp;Ergebnis des gewählten Telefons zeigen</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Search the Log</source>
        <translation>Im Protokoll &amp;suchen</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>&amp;Ordner der Aufzeichnungen öffnen</translation>
    </message>
    <message>
        <source>&amp;About Flashwright</source>
        <translation>Ü&amp;ber Flashwright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geladen</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>Down&amp;load</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Übung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie der &amp;Schreibtisch</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>One row per phone, with its step, status and progress</source>
        <translation>Eine Zeile je Telefon, mit Schritt, Stand und Fortschritt</translation>
    </message>
    <message>
        <source>Pho&amp;nes</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>Practise a &amp;Failure</source>
        <translation>Einen &amp;Fehler üben</translation>
    </message>
</context>
<context>
    <name>flashwright::PackagePanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Select &amp;all (%1 of %2, %3)</source>
        <translation>All&amp;e auswählen (%1 von %2, %3)</translation>
    </message>
    <message>
        <source>Firmware packet</source>
        <translation>Firmware-Paket</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Product:</source>
        <translation>Produkt:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version:</translation>
    </message>
    <message>
        <source>Chip:</source>
        <translation>Chip:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Hinweis:</translation>
    </message>
    <message>
        <source>No packet loaded.

Press Load Packet, or drop a .pac file, a .zip with one, or its unpacked folder anywhere on this window.</source>
        <translation>Kein Paket geladen.

Drücke Paket laden oder ziehe eine .pac-Datei, ein .zip mit einer solchen oder den entpackten Ordner irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Ticks or unticks every entry that may be written</source>
        <translation>Hakt alle Einträge an oder ab, die geschrieben werden dürfen</translation>
    </message>
    <message>
        <source>Entries of the packet</source>
        <translation>Einträge des Pakets</translation>
    </message>
    <message>
        <source>Press Space to tick or untick an entry</source>
        <translation>Leertaste hakt einen Eintrag an oder ab</translation>
    </message>
    <message>
        <source>Read back and &amp;compare after writing</source>
        <translation>Nach dem Schreiben zurücklesen und &amp;vergleichen</translation>
    </message>
    <message>
        <source>Takes longer, and proves that the phone stored every byte</source>
        <translation>Dauert länger und beweist, dass das Telefon jedes Byte gespeichert hat</translation>
    </message>
    <message>
        <source>Allow a new partition &amp;table</source>
        <translation>&amp;Neue Partitionstabelle erlauben</translation>
    </message>
    <message>
        <source>If the phone&apos;s table differs from the packet&apos;s, it is replaced. This erases the user&apos;s data.</source>
        <translation>Weicht die Tabelle des Telefons von der des Pakets ab, wird sie ersetzt. Das löscht die Daten des Benutzers.</translation>
    </message>
    <message>
        <source>What the phone does after the download</source>
        <translation>Was das Telefon nach dem Download tut</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Telefon neu starten</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Telefon ausschalten</translation>
    </message>
    <message>
        <source>Stay in download mode</source>
        <translation>Im Download-Modus bleiben</translation>
    </message>
    <message>
        <source>After&amp;wards:</source>
        <translation>Dana&amp;ch:</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonesModel</name>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>flashwright::SuccessDialog</name>
    <message>
        <source>Unplug the phone. It restarts by itself; the first start can take up to ten minutes.</source>
        <translation>Zieh das Telefon ab. Es startet von selbst neu; der erste Start kann bis zu zehn Minuten dauern.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it on. The first start can take up to ten minutes.</source>
        <translation>Zieh das Telefon ab und schalte es ein. Der erste Start kann bis zu zehn Minuten dauern.</translation>
    </message>
    <message>
        <source>The phone is still in download mode. Unplug it and hold the power key to start it.</source>
        <translation>Das Telefon ist noch im Download-Modus. Zieh es ab und halte die Einschalttaste gedrückt, um es zu starten.</translation>
    </message>
    <message>
        <source>Written: %1 in %2</source>
        <translation>Geschrieben: %1 in %2</translation>
    </message>
    <message>
        <source>Not read back: comparing was switched off.</source>
        <translation>Nicht zurückgelesen: Das Vergleichen war abgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) not compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n Bereich nicht verglichen, weil das Telefon ihn selbst ändert.</numerusform>
            <numerusform>%n Bereiche nicht verglichen, weil das Telefon sie selbst ändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as they were: %1</source>
        <translation>Unverändert behalten: %1</translation>
    </message>
    <message>
        <source>The user&apos;s data was erased.</source>
        <translation>Die Daten des Benutzers wurden gelöscht.</translation>
    </message>
    <message>
        <source>The user&apos;s data was kept.</source>
        <translation>Die Daten des Benutzers blieben erhalten.</translation>
    </message>
    <message>
        <source>Download passed: %1</source>
        <translation>Download bestanden: %1</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
</TS>
