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
        <extracomment>%1 is one key, or several to try, such as "Volume Down" or "Volume Up"</extracomment>
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
        <extracomment>%1 is an amount of data like "1.5 MiB"</extracomment>
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
        <extracomment>Put between the parts of a list such as "3 MiB of 9 MiB, 2 MiB/s, 5 s left"</extracomment>
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
        <source>Ready for phones on this computer's ports</source>
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
        <source>If the phone's table differs from the packet's, it is replaced. This erases the user's data.</source>
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
        <source>The user's data was erased.</source>
        <translation>Die Daten des Benutzers wurden gelöscht.</translation>
    </message>
    <message>
        <source>The user's data was kept.</source>
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
