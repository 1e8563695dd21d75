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
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <source>The phone will not start now. Press %1 and let it finish.</source>
        <translation>Das Telefon startet so nicht. Drücke %1 und lass es zu Ende laufen.</translation>
    </message>
    <message>
        <source>Press %1 to begin again.</source>
        <translation>Drücke %1, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Press Load Packet, or drop a .pac or scatter file on this window.</source>
        <translation>Drücke Paket laden oder ziehe eine .pac- oder Scatter-Datei auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Comparing the checksums. %1 is possible as soon as they are right.</source>
        <translation>Die Prüfsummen werden verglichen. %1 ist möglich, sobald sie stimmen.</translation>
    </message>
    <message>
        <source>Ready: press %1</source>
        <translation>Bereit: %1 drücken</translation>
    </message>
    <message>
        <source>%1 Do not unplug the phone.</source>
        <translation>%1 Das Telefon nicht abziehen.</translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>Eines fehlt noch</translation>
    </message>
    <message>
        <source>%1 changed: load it again</source>
        <translation>%1 hat sich geändert: neu laden</translation>
    </message>
    <message>
        <source>What was checked is not what lies on the disk now. Nothing is started with it.</source>
        <translation>Was geprüft wurde, ist nicht mehr, was jetzt auf dem Datenträger liegt. Damit wird nichts gestartet.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The job was done to its end.</source>
        <translation>Der Auftrag wurde ganz ausgeführt.</translation>
    </message>
    <message>
        <source>The job was stopped before its end.</source>
        <translation>Der Auftrag wurde vor seinem Ende angehalten.</translation>
    </message>
    <message>
        <source>The job failed.</source>
        <translation>Der Auftrag schlug fehl.</translation>
    </message>
    <message>
        <source>What was written was not compared with the phone.</source>
        <translation>Was geschrieben wurde, wurde nicht mit dem Telefon verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s), %1, read back from the phone and found equal.</source>
        <translation>
            <numerusform>%n Bereich, %1, vom Telefon zurückgelesen und gleich.</numerusform>
            <numerusform>%n Bereiche, %1, vom Telefon zurückgelesen und gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) could not be compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n Bereich war nicht vergleichbar, weil das Telefon ihn selbst ändert.</numerusform>
            <numerusform>%n Bereiche waren nicht vergleichbar, weil das Telefon sie selbst ändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>kept: read again after the job and equal</source>
        <translation>erhalten: nach dem Auftrag erneut gelesen und gleich</translation>
    </message>
    <message>
        <source>renewed; the phone&apos;s own values kept and proved</source>
        <translation>erneuert; eigene Werte des Telefons erhalten und belegt</translation>
    </message>
    <message>
        <source>changed, as was agreed</source>
        <translation>geändert, wie vereinbart</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>hat dieses Telefon nicht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>Identität und Kalibrierung</translation>
    </message>
    <message>
        <source>SHA-256 of what was sent</source>
        <translation>SHA-256 des Gesendeten</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Loader %1</source>
        <translation>Lader %1</translation>
    </message>
    <message>
        <source>Flash certificate</source>
        <translation>Flash-Zertifikat</translation>
    </message>
    <message>
        <source>Made from the record of the job that the program keeps; number %1.</source>
        <translation>Aus dem Eintrag erstellt, den das Programm zu diesem Auftrag aufbewahrt; Nummer %1.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>See &quot;flashwright-cli --help&quot;.</source>
        <translation>Siehe „flashwright-cli --help“.</translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli help %1&quot;.</source>
        <translation>Siehe „flashwright-cli help %1“.</translation>
    </message>
    <message>
        <source>completion needs one of: bash, zsh, fish, powershell.</source>
        <translation>completion braucht eines von: bash, zsh, fish, powershell.</translation>
    </message>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation>Das Vervollständigungsskript einer Shell ausgeben.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to go on:</source>
        <translation>Zum Fortfahren „ja“ eingeben:</translation>
    </message>
    <message>
        <source>This cannot be undone. Type &quot;%1&quot; to go on:</source>
        <translation>Das lässt sich nicht rückgängig machen. Zum Fortfahren „%1“ eingeben:</translation>
    </message>
    <message>
        <source>not in download mode</source>
        <translation>nicht im Download-Modus</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>Kein Telefon im Download-Modus ist angeschlossen.</translation>
    </message>
    <message>
        <source>devices takes no arguments.</source>
        <translation>devices nimmt keine Argumente.</translation>
    </message>
    <message>
        <source>List the phones that are connected and what runs on them.</source>
        <translation>Die angeschlossenen Telefone auflisten und was auf ihnen läuft.</translation>
    </message>
    <message>
        <source>Go on and tell who comes and goes, until Ctrl+C or --wait is over.</source>
        <translation>Weiterlaufen und melden, wer kommt und geht, bis Strg+C oder das Ende von --wait.</translation>
    </message>
    <message>
        <source>Erase partitions of the phone.</source>
        <translation>Partitionen des Telefons löschen.</translation>
    </message>
    <message>
        <source>Allow these partitions with calibration or identity data; a copy is saved first.</source>
        <translation>Diese Partitionen mit Kalibrier- oder Identitätsdaten erlauben; vorher wird eine Kopie gesichert.</translation>
    </message>
    <message>
        <source>Erase everything, calibration and identity included.</source>
        <translation>Alles löschen, auch Kalibrierung und Identität.</translation>
    </message>
    <message>
        <source>extract needs a firmware and a folder.</source>
        <translation>extract braucht eine Firmware und einen Ordner.</translation>
    </message>
    <message>
        <source>Unpack the images of a firmware into a folder.</source>
        <translation>Die Abbilder einer Firmware in einen Ordner entpacken.</translation>
    </message>
    <message>
        <source>Do not check the checksums first.</source>
        <translation>Die Prüfsummen nicht vorher prüfen.</translation>
    </message>
    <message>
        <source>Give either --scene or -c, not both.</source>
        <translation>Entweder --scene oder -c angeben, nicht beides.</translation>
    </message>
    <message>
        <source>--set needs NAME=FILE, not &quot;%1&quot;.</source>
        <translation>--set braucht NAME=DATEI, nicht „%1“.</translation>
    </message>
    <message>
        <source>flash needs one FIRMWARE.</source>
        <translation>flash braucht eine FIRMWARE.</translation>
    </message>
    <message>
        <source>Write these images or partitions and nothing else; names calibration data too.</source>
        <translation>Nur diese Abbilder oder Partitionen schreiben; benennt auch Kalibrierdaten.</translation>
    </message>
    <message>
        <source>Leave these out.</source>
        <translation>Diese weglassen.</translation>
    </message>
    <message>
        <source>Write this file in place of the firmware&apos;s own image.</source>
        <translation>Diese Datei anstelle des Abbilds der Firmware schreiben.</translation>
    </message>
    <message>
        <source>Allow a new partition table where it differs.</source>
        <translation>Eine neue Partitionstabelle erlauben, wo sie abweicht.</translation>
    </message>
    <message>
        <source>Read back and compare (the usual).</source>
        <translation>Zurücklesen und vergleichen (der Normalfall).</translation>
    </message>
    <message>
        <source>Do not read back and compare.</source>
        <translation>Nicht zurücklesen und vergleichen.</translation>
    </message>
    <message>
        <source>Write a firmware to a phone.</source>
        <translation>Eine Firmware auf ein Telefon schreiben.</translation>
    </message>
    <message>
        <source>Flashwright restores stock firmware on phones.</source>
        <translation>Flashwright stellt die Werksfirmware von Telefonen wieder her.</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>Aufruf: flashwright-cli [OPTIONEN] BEFEHL [ARGUMENTE]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Explain one command.</source>
        <translation>Einen Befehl erklären.</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Optionen für jeden Befehl:</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>  0 done, 1 failure, 2 wrong usage, 3 no phone or no answer, 4 rights or driver,
  5 bad firmware, 6 firmware does not fit the phone, 7 the maker&apos;s authorisation is needed,
  8 connection lost, 9 written data differs, 10 refused, 11 stopped, 12 some of several failed</source>
        <translation>  0 fertig, 1 Fehlschlag, 2 falscher Aufruf, 3 kein Telefon oder keine Antwort,
  4 Rechte oder Treiber, 5 Firmware fehlerhaft, 6 Firmware passt nicht zum Telefon,
  7 Freigabe des Herstellers nötig, 8 Verbindung abgerissen, 9 Geschriebenes weicht ab,
  10 abgelehnt, 11 angehalten, 12 einige von mehreren fehlgeschlagen</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] %1 %2</source>
        <translation>Aufruf: flashwright-cli [OPTIONEN] %1 %2</translation>
    </message>
    <message>
        <source>Options of this command:</source>
        <translation>Optionen dieses Befehls:</translation>
    </message>
    <message>
        <source>%1 takes no arguments.</source>
        <translation>%1 nimmt keine Argumente.</translation>
    </message>
    <message>
        <source>Connect and show what the phone tells of itself.</source>
        <translation>Verbinden und zeigen, was das Telefon von sich mitteilt.</translation>
    </message>
    <message>
        <source>inspect needs one FILE or DIR.</source>
        <translation>inspect braucht eine DATEI oder einen ORDNER.</translation>
    </message>
    <message>
        <source>What is this firmware: its images, partitions and risks; no phone needed.</source>
        <translation>Was diese Firmware ist: ihre Abbilder, Partitionen und Risiken; ohne Telefon.</translation>
    </message>
    <message>
        <source>Do not read the whole file to check its checksums.</source>
        <translation>Nicht die ganze Datei lesen, um ihre Prüfsummen zu prüfen.</translation>
    </message>
    <message>
        <source>Also show the SHA-256 of every image.</source>
        <translation>Auch die SHA-256 jedes Abbilds zeigen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Done: %1 written in %2.</source>
        <translation>Fertig: %1 geschrieben in %2.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Fertig in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the phone: %n area(s), %1, all equal.</source>
        <translation>
            <numerusform>Mit dem Telefon verglichen: %n Bereich, %1, alles gleich.</numerusform>
            <numerusform>Mit dem Telefon verglichen: %n Bereiche, %1, alles gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not compared, because the phone changes them by itself: %n area(s).</source>
        <translation>
            <numerusform>Nicht verglichen, weil das Telefon ihn selbst ändert: %n Bereich.</numerusform>
            <numerusform>Nicht verglichen, weil das Telefon sie selbst ändert: %n Bereiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gesichert: %1</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Es läuft</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>yes, to its maker</source>
        <translation>ja, auf seinen Hersteller</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>This phone&apos;s loader cannot list its partitions.</source>
        <translation>Der Lader dieses Telefons kann seine Partitionen nicht auflisten.</translation>
    </message>
    <message>
        <source>Stopping at a safe point. Press Ctrl+C again to break off at once.</source>
        <translation>Hält an einem sicheren Punkt an. Strg+C nochmals drücken, um sofort abzubrechen.</translation>
    </message>
    <message>
        <source>Breaking off.</source>
        <translation>Bricht ab.</translation>
    </message>
    <message>
        <source>Restart the phone at the end.</source>
        <translation>Das Telefon am Ende neu starten.</translation>
    </message>
    <message>
        <source>Switch the phone off at the end.</source>
        <translation>Das Telefon am Ende ausschalten.</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>keine in der Datei</translation>
    </message>
    <message>
        <source>WRONG: the file is damaged</source>
        <translation>FALSCH: Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Partitions (%1):</source>
        <translation>Partitionen (%1):</translation>
    </message>
    <message>
        <source>all that is left</source>
        <translation>alles, was übrig ist</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Images (%1):</source>
        <translation>Abbilder (%1):</translation>
    </message>
    <message>
        <source>Connect and list the phone&apos;s partitions.</source>
        <translation>Verbinden und die Partitionen des Telefons auflisten.</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Was geschah: %1</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>Im Einzelnen: %1</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>Bei: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLGESCHLAGEN</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Nothing was written: the phone starts as before.</source>
        <translation>Nichts wurde geschrieben: Das Telefon startet wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n step(s), %2 to move</source>
        <translation>
            <numerusform>Plan %1: %n Schritt, %2 zu übertragen</numerusform>
            <numerusform>Plan %1: %n Schritte, %2 zu übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>  Left out: %1 (%2)</source>
        <translation>  Weggelassen: %1 (%2)</translation>
    </message>
    <message>
        <source>User data on the phone: erased.</source>
        <translation>Daten des Benutzers auf dem Telefon: werden gelöscht.</translation>
    </message>
    <message>
        <source>User data on the phone: kept.</source>
        <translation>Daten des Benutzers auf dem Telefon: bleiben erhalten.</translation>
    </message>
    <message>
        <source>Waiting for a phone. Ctrl+C stops.</source>
        <translation>Wartet auf ein Telefon. Strg+C hält an.</translation>
    </message>
    <message>
        <source>Phone on %1.</source>
        <translation>Telefon an %1.</translation>
    </message>
    <message>
        <source>%1, running %2</source>
        <translation>%1, es läuft %2</translation>
    </message>
    <message>
        <source>The phone: %1.</source>
        <translation>Das Telefon: %1.</translation>
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
        <translation>Fehlgeschlagen bei %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3</source>
        <translation>%1 von %2 fertig: %3</translation>
    </message>
    <message>
        <source>Switch the phone off.</source>
        <translation>Das Telefon ausschalten.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;.</source>
        <translation>%1 hat keine Option „%2“.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; did you mean --%3?</source>
        <translation>%1 hat keine Option „%2“; ist --%3 gemeint?</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>Was zu tun ist, fehlt: bitte einen Befehl angeben.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Einen Befehl „%1“ gibt es nicht; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>read needs names of partitions and -o DIR.</source>
        <translation>read braucht Namen von Partitionen und -o ORDNER.</translation>
    </message>
    <message>
        <source>Read partitions from the phone into files.</source>
        <translation>Partitionen vom Telefon in Dateien lesen.</translation>
    </message>
    <message>
        <source>Put the files here.</source>
        <translation>Die Dateien hier ablegen.</translation>
    </message>
    <message>
        <source>Restart the phone.</source>
        <translation>Das Telefon neu starten.</translation>
    </message>
    <message>
        <source>%1 needs one firmware.</source>
        <translation>%1 braucht eine Firmware.</translation>
    </message>
    <message>
        <source>Give the phone the partition table of a firmware.</source>
        <translation>Dem Telefon die Partitionstabelle einer Firmware geben.</translation>
    </message>
    <message>
        <source>--fdl needs FILE@ADDRESS, and &quot;%1&quot; is not an address.</source>
        <translation>--fdl braucht DATEI@ADRESSE, und „%1“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>--wait needs a number of seconds or &quot;forever&quot;, not &quot;%1&quot;.</source>
        <translation>--wait braucht eine Anzahl Sekunden oder „forever“, nicht „%1“.</translation>
    </message>
    <message>
        <source>--baud needs a number, not &quot;%1&quot;.</source>
        <translation>--baud braucht eine Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>--raw-mode is &quot;on&quot; or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>--raw-mode ist „on“ oder „off“, nicht „%1“.</translation>
    </message>
    <message>
        <source>--block-size needs a size, not &quot;%1&quot;.</source>
        <translation>--block-size braucht eine Größe, nicht „%1“.</translation>
    </message>
    <message>
        <source>Use this serial port or pseudo-terminal.</source>
        <translation>Diesen seriellen Anschluss oder dieses Pseudoterminal benutzen.</translation>
    </message>
    <message>
        <source>Use only the phone on this physical USB port, like 1-2.3.</source>
        <translation>Nur das Telefon an diesem physischen USB-Anschluss benutzen, etwa 1-2.3.</translation>
    </message>
    <message>
        <source>Protocol for a port that does not tell what it is.</source>
        <translation>Protokoll für einen Anschluss, der nicht mitteilt, was er ist.</translation>
    </message>
    <message>
        <source>Wait so many seconds for a phone (120), or &quot;forever&quot;.</source>
        <translation>So viele Sekunden auf ein Telefon warten (120) oder „forever“ für endlos.</translation>
    </message>
    <message>
        <source>Use this loader, at this address; given once per loader, in order.</source>
        <translation>Diesen Lader an dieser Adresse benutzen; einmal je Lader, der Reihe nach.</translation>
    </message>
    <message>
        <source>Take loaders and names from this firmware.</source>
        <translation>Lader und Namen aus dieser Firmware nehmen.</translation>
    </message>
    <message>
        <source>Show what would be done; write nothing.</source>
        <translation>Zeigen, was geschehen würde; nichts schreiben.</translation>
    </message>
    <message>
        <source>Answer ordinary questions with yes.</source>
        <translation>Gewöhnliche Fragen mit Ja beantworten.</translation>
    </message>
    <message>
        <source>Answer the gravest question; the word is shown by --dry-run.</source>
        <translation>Die ernsteste Frage beantworten; das Wort zeigt --dry-run.</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>Das Ergebnis als ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Print one JSON object per event while working.</source>
        <translation>Während der Arbeit ein JSON-Objekt je Ereignis ausgeben.</translation>
    </message>
    <message>
        <source>Plain lines even on a terminal.</source>
        <translation>Einfache Zeilen auch in einem Terminal.</translation>
    </message>
    <message>
        <source>No colours (so does the variable NO_COLOR).</source>
        <translation>Keine Farben (ebenso mit der Variablen NO_COLOR).</translation>
    </message>
    <message>
        <source>No progress, only results and errors.</source>
        <translation>Kein Fortschritt, nur Ergebnisse und Fehler.</translation>
    </message>
    <message>
        <source>Say more; twice: also what the phone prints.</source>
        <translation>Mehr mitteilen; zweimal: auch, was das Telefon ausgibt.</translation>
    </message>
    <message>
        <source>Also write the journal to this file.</source>
        <translation>Die Aufzeichnung auch in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Language of all texts, like &quot;de&quot;.</source>
        <translation>Sprache aller Texte, etwa „de“.</translation>
    </message>
    <message>
        <source>Use a virtual phone instead of a real one.</source>
        <translation>Ein virtuelles Telefon statt eines echten benutzen.</translation>
    </message>
    <message>
        <source>Speed of a serial line once the loader runs.</source>
        <translation>Geschwindigkeit einer seriellen Leitung, sobald der Lader läuft.</translation>
    </message>
    <message>
        <source>Fast transfers where the phone offers them: on or off.</source>
        <translation>Schnelle Übertragung, wo das Telefon sie anbietet: on oder off.</translation>
    </message>
    <message>
        <source>Largest block to send, like 16K.</source>
        <translation>Größter Block, der gesendet wird, etwa 16K.</translation>
    </message>
    <message>
        <source>sim start needs a phone: see &quot;flashwright-cli sim list&quot;.</source>
        <translation>sim start braucht ein Telefon: siehe „flashwright-cli sim list“.</translation>
    </message>
    <message>
        <source>sim firmware needs a phone and a file to write.</source>
        <translation>sim firmware braucht ein Telefon und eine Datei zum Schreiben.</translation>
    </message>
    <message>
        <source>Virtual phones to practise and test with, on a pseudo-terminal.</source>
        <translation>Virtuelle Telefone zum Üben und Testen an einem Pseudoterminal.</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s virtual phones.</source>
        <translation>Welches der virtuellen Telefone des Herstellers.</translation>
    </message>
    <message>
        <source>What goes wrong, as a JSON file.</source>
        <translation>Was schiefgeht, als JSON-Datei.</translation>
    </message>
    <message>
        <source>Make a symbolic link to the port here.</source>
        <translation>Hier eine symbolische Verknüpfung auf den Anschluss anlegen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number like 4096, 0x1000 or 4K.</source>
        <translation>„%1“ ist keine Zahl wie 4096, 0x1000 oder 4K.</translation>
    </message>
    <message>
        <source>An address needs a length: %1:LENGTH.</source>
        <translation>Eine Adresse braucht eine Länge: %1:LÄNGE.</translation>
    </message>
    <message>
        <source>Compare these images or partitions and nothing else.</source>
        <translation>Nur diese Abbilder oder Partitionen vergleichen.</translation>
    </message>
    <message>
        <source>write needs NAME=FILE.</source>
        <translation>write braucht NAME=DATEI.</translation>
    </message>
    <message>
        <source>Write files to partitions of the phone.</source>
        <translation>Dateien auf Partitionen des Telefons schreiben.</translation>
    </message>
    <message>
        <source>Write the phone&apos;s storage to files here at the end.</source>
        <translation>Am Ende den Speicher des Telefons hier in Dateien schreiben.</translation>
    </message>
    <message>
        <source>Compare the phone with a firmware, or with files that were read; nothing is written.</source>
        <translation>Das Telefon mit einer Firmware oder mit gelesenen Dateien vergleichen; nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>backup needs -o DIR and takes no names.</source>
        <translation>backup braucht -o ORDNER und nimmt keine Namen.</translation>
    </message>
    <message>
        <source>Give either --identity or --full, not both.</source>
        <translation>Entweder --identity oder --full angeben, nicht beides.</translation>
    </message>
    <message>
        <source>Read the phone into a folder from which it can be restored.</source>
        <translation>Das Telefon in einen Ordner lesen, aus dem es wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>Also the owner&apos;s data and other large partitions.</source>
        <translation>Auch die Daten des Besitzers und andere große Partitionen.</translation>
    </message>
    <message>
        <source>--address and --length go together and are numbers.</source>
        <translation>--address und --length gehören zusammen und sind Zahlen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no region of a storage, like user, boot1 or lu0.</source>
        <translation>„%1“ ist kein Speicherbereich wie user, boot1 oder lu0.</translation>
    </message>
    <message>
        <source>erase needs one of: names of partitions, an address, --all, --except-boot.</source>
        <translation>erase braucht eines von: Namen von Partitionen, eine Adresse, --all, --except-boot.</translation>
    </message>
    <message>
        <source>Erase everything but what starts the phone.</source>
        <translation>Alles löschen außer dem, was das Telefon startet.</translation>
    </message>
    <message>
        <source>Erase from this address on.</source>
        <translation>Ab dieser Adresse löschen.</translation>
    </message>
    <message>
        <source>So many bytes from --address on.</source>
        <translation>So viele Bytes ab --address.</translation>
    </message>
    <message>
        <source>The region of the storage that --address counts in (user, boot1, lu0, …).</source>
        <translation>Der Speicherbereich, in dem --address zählt (user, boot1, lu0, …).</translation>
    </message>
    <message>
        <source>Do not put calibration and identity back afterwards.</source>
        <translation>Kalibrierung und Identität danach nicht zurückspielen.</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>Anderswo: %1</translation>
    </message>
    <message>
        <source>explain needs a number, a name or a few words of an error.</source>
        <translation>explain braucht eine Zahl, einen Namen oder einige Wörter eines Fehlers.</translation>
    </message>
    <message>
        <source>Nothing is known of &quot;%1&quot;.</source>
        <translation>Über „%1“ ist nichts bekannt.</translation>
    </message>
    <message>
        <source>What an error number, name or text means, why it happens and what to do.</source>
        <translation>Was eine Fehlernummer, ein Name oder Text bedeutet, warum er auftritt und was zu tun ist.</translation>
    </message>
    <message>
        <source>There is no scene &quot;%1&quot;; there are download, upgrade and format-all.</source>
        <translation>Es gibt keine Szene „%1“; es gibt download, upgrade und format-all.</translation>
    </message>
    <message>
        <source>What kind of flash: download (only what is ticked), upgrade (new layout, your areas are saved and put back) or format-all (everything is erased first).</source>
        <translation>Welche Art von Flash: download (nur was angehakt ist), upgrade (neue Aufteilung, deine Bereiche werden gesichert und zurückgespielt) oder format-all (alles wird zuerst gelöscht).</translation>
    </message>
    <message>
        <source>With format-all: do not put calibration and identity back.</source>
        <translation>Bei format-all: Kalibrierung und Identität nicht zurückspielen.</translation>
    </message>
    <message>
        <source>Go on although the firmware is for another board.</source>
        <translation>Fortfahren, obwohl die Firmware für eine andere Platine ist.</translation>
    </message>
    <message>
        <source>Not a loader: %1</source>
        <translation>Kein Lader: %1</translation>
    </message>
    <message>
        <source>No loaders in %1.</source>
        <translation>Keine Lader in %1.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>No chip is called &quot;%1&quot;.</source>
        <translation>Kein Chip heißt „%1“.</translation>
    </message>
    <message>
        <source>loader needs one of: list, add FILE, why CHIP.</source>
        <translation>loader braucht eines von: list, add DATEI, why CHIP.</translation>
    </message>
    <message>
        <source>Loaders kept for jobs without one: show, add, and say which would be taken and why.</source>
        <translation>Lader für Aufträge ohne eigenen: zeigen, hinzufügen und sagen, welcher genommen würde und warum.</translation>
    </message>
    <message>
        <source>Let the phone&apos;s loader test the phone&apos;s memory; nothing is written.</source>
        <translation>Den Lader des Telefons dessen Arbeitsspeicher prüfen lassen; nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>-t is with, without or auto, not &quot;%1&quot;.</source>
        <translation>-t ist with, without oder auto, nicht „%1“.</translation>
    </message>
    <message>
        <source>Write a backup of this phone back to it, calibration and identity included.</source>
        <translation>Eine Sicherung dieses Telefons zurückspielen, Kalibrierung und Identität eingeschlossen.</translation>
    </message>
    <message>
        <source>Write these partitions and nothing else.</source>
        <translation>Diese Partitionen schreiben und sonst nichts.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 ist eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--fdl goes with no other kind of loader.</source>
        <translation>--fdl verträgt sich mit keiner anderen Art von Lader.</translation>
    </message>
    <message>
        <source>Use this loader file (Download Agent); it may hold loaders for many chips.</source>
        <translation>Diese Laderdatei (Download Agent) benutzen; sie darf Lader für viele Chips enthalten.</translation>
    </message>
    <message>
        <source>Take the settings of the phone&apos;s memory from this preloader.</source>
        <translation>Die Einstellungen für den Arbeitsspeicher des Telefons aus diesem Preloader nehmen.</translation>
    </message>
    <message>
        <source>Give the phone this authentication file of its maker.</source>
        <translation>Dem Telefon diese Authentifizierungsdatei seines Herstellers geben.</translation>
    </message>
    <message>
        <source>Give the phone this certificate of its maker.</source>
        <translation>Dem Telefon dieses Zertifikat seines Herstellers geben.</translation>
    </message>
    <message>
        <source>Look for loaders in this folder, too.</source>
        <translation>Lader auch in diesem Ordner suchen.</translation>
    </message>
    <message>
        <source>Whether the phone has its battery: auto, with or without.</source>
        <translation>Ob das Telefon seinen Akku hat: auto, with oder without.</translation>
    </message>
    <message>
        <source>Highest USB speed to ask the loader for: high or full.</source>
        <translation>Höchste USB-Geschwindigkeit, um die der Lader gebeten wird: high oder full.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>„%1“ ist weder NAME noch NAME:VERSATZ:LÄNGE, ADRESSE:LÄNGE oder BEREICH:ADRESSE:LÄNGE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME=FILE, ADDRESS=FILE or REGION:ADDRESS=FILE.</source>
        <translation>„%1“ ist weder NAME=DATEI noch ADRESSE=DATEI oder BEREICH:ADRESSE=DATEI.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>„%1“ ist weder NAME noch ADRESSE:LÄNGE oder BEREICH:ADRESSE:LÄNGE.</translation>
    </message>
    <message>
        <source>Leave the phone in its loader at the end, also where no later job can use it.</source>
        <translation>Das Telefon am Ende in seinem Lader lassen, auch wo kein späterer Auftrag ihn benutzen kann.</translation>
    </message>
    <message>
        <source>Kept in the vault: %1</source>
        <translation>Im Tresor aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Only calibration and identity of the phone; they are kept in the vault, too.</source>
        <translation>Nur Kalibrierung und Identität des Telefons; sie werden auch im Tresor aufbewahrt.</translation>
    </message>
    <message>
        <source>Something failed, but the lines that would prove why are not in this log.</source>
        <translation>Etwas schlug fehl, aber die Zeilen, die den Grund belegen würden, stehen nicht in diesem Protokoll.</translation>
    </message>
    <message>
        <source>Nothing in this log points to a known cause.</source>
        <translation>Nichts in diesem Protokoll weist auf eine bekannte Ursache hin.</translation>
    </message>
    <message>
        <source>The lines that prove it:</source>
        <translation>Die Zeilen, die das belegen:</translation>
    </message>
    <message>
        <source>What is there:</source>
        <translation>Was da steht:</translation>
    </message>
    <message>
        <source>A log of %1.</source>
        <translation>Ein Protokoll von %1.</translation>
    </message>
    <message>
        <source>diagnose needs one LOGFILE, or - for standard input.</source>
        <translation>diagnose braucht eine LOGDATEI oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Read the log of another flashing tool and name what went wrong, with the lines that prove it.</source>
        <translation>Das Protokoll eines anderen Flash-Programms lesen und sagen, was schiefging, mit den Zeilen, die es belegen.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Nothing to change for %1.</source>
        <translation>Für %1 ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>There is nothing that this program could mend.</source>
        <translation>Es gibt nichts, was dieses Programm in Ordnung bringen könnte.</translation>
    </message>
    <message>
        <source>--fix or --undo, not both.</source>
        <translation>--fix oder --undo, nicht beides.</translation>
    </message>
    <message>
        <source>doctor takes ids of fixes only with --fix or --undo.</source>
        <translation>doctor nimmt Namen von Maßnahmen nur mit --fix oder --undo.</translation>
    </message>
    <message>
        <source>There is no fix &quot;%1&quot;; there are: %2.</source>
        <translation>Eine Maßnahme „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>Look at this computer: rights, drivers, USB, disk, sleep, time; mend what can be mended.</source>
        <translation>Diesen Computer ansehen: Rechte, Treiber, USB, Platte, Ruhezustand, Zeit; in Ordnung bringen, was sich bringen lässt.</translation>
    </message>
    <message>
        <source>Carry out the named fixes, or all that are advised; shows each change and asks.</source>
        <translation>Die genannten Maßnahmen ausführen oder alle, die ratsam sind; zeigt jede Änderung und fragt.</translation>
    </message>
    <message>
        <source>Take back the named fixes, or all that were carried out.</source>
        <translation>Die genannten Maßnahmen zurücknehmen oder alle, die ausgeführt wurden.</translation>
    </message>
    <message>
        <source>Print the device rules for Linux and do nothing else.</source>
        <translation>Die Geräteregeln für Linux ausgeben und sonst nichts tun.</translation>
    </message>
    <message>
        <source>Something here will keep jobs from working.</source>
        <translation>Etwas hier wird Aufträge verhindern.</translation>
    </message>
    <message>
        <source>This computer can flash phones; something could be better.</source>
        <translation>Dieser Computer kann Telefone flashen; etwas könnte besser sein.</translation>
    </message>
    <message>
        <source>This computer is ready.</source>
        <translation>Dieser Computer ist bereit.</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Tun: %1</translation>
    </message>
    <message>
        <source>Changed by this program on %1: %2 Undo: %3</source>
        <translation>Von diesem Programm am %1 geändert: %2 Zurücknehmen: %3</translation>
    </message>
    <message>
        <source>Write NV images as the firmware brings them: identity and calibration of the phone in them are lost. Without this they are kept.</source>
        <translation>NV-Abbilder so schreiben, wie die Firmware sie mitbringt: Identität und Kalibrierung des Telefons darin gehen verloren. Ohne dies bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>Go on with an interrupted job: the newest one, or that of a journal, unit or port given in place of FIRMWARE.</source>
        <translation>Einen unterbrochenen Auftrag fortsetzen: den neuesten oder den einer Aufzeichnung, eines Geräts oder Anschlusses, statt FIRMWARE angegeben.</translation>
    </message>
    <message>
        <source>With --resume: it is the same phone, although nothing on it can prove that.</source>
        <translation>Mit --resume: Es ist dasselbe Telefon, obwohl nichts darauf das belegen kann.</translation>
    </message>
    <message>
        <source>history certificate needs the number of one job and -o FILE, which ends in .html or .pdf.</source>
        <translation>history certificate braucht die Nummer eines Auftrags und -o DATEI, die auf .html oder .pdf endet.</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>Das Zertifikat ist in %1.</translation>
    </message>
    <message>
        <source>--result is one of passed, failed, cancelled, not &quot;%1&quot;.</source>
        <translation>--result ist passed, failed oder cancelled, nicht „%1“.</translation>
    </message>
    <message>
        <source>--since needs a day like 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--since braucht einen Tag wie 2026-03-31, nicht „%1“.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not &quot;%1&quot;.</source>
        <translation>--limit braucht eine Zahl ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>No job fits.</source>
        <translation>Kein Auftrag passt.</translation>
    </message>
    <message>
        <source>history show needs the number of one job.</source>
        <translation>history show braucht die Nummer eines Auftrags.</translation>
    </message>
    <message>
        <source>Jobs that were done with this computer, newest first; --port names the physical port.</source>
        <translation>Aufträge, die mit diesem Computer ausgeführt wurden, die neuesten zuerst; --port nennt den physischen Anschluss.</translation>
    </message>
    <message>
        <source>Only phones whose chip is called so.</source>
        <translation>Nur Telefone, deren Chip so heißt.</translation>
    </message>
    <message>
        <source>Only firmware that is called so.</source>
        <translation>Nur Firmware, die so heißt.</translation>
    </message>
    <message>
        <source>Only jobs that ended so: passed, failed or cancelled.</source>
        <translation>Nur Aufträge, die so endeten: passed, failed oder cancelled.</translation>
    </message>
    <message>
        <source>Only failures with this cause.</source>
        <translation>Nur Fehlschläge mit dieser Ursache.</translation>
    </message>
    <message>
        <source>Only jobs from this day on.</source>
        <translation>Nur Aufträge ab diesem Tag.</translation>
    </message>
    <message>
        <source>At most so many jobs (50).</source>
        <translation>Höchstens so viele Aufträge (50).</translation>
    </message>
    <message>
        <source>Write the certificate here; the name ends in .html or .pdf.</source>
        <translation>Das Zertifikat hierhin schreiben; der Name endet auf .html oder .pdf.</translation>
    </message>
    <message>
        <source>Name the phone in full on the certificate instead of masking it.</source>
        <translation>Das Telefon auf dem Zertifikat voll nennen statt verdeckt.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Compared with the phone</source>
        <translation>Mit dem Telefon verglichen</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>SHA-256 of %1</source>
        <translation>SHA-256 von %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unchanged, proved by reading it again</source>
        <translation>unverändert, durch erneutes Lesen belegt</translation>
    </message>
    <message>
        <source>renewed with the unit&apos;s own values, proved by reading it again</source>
        <translation>mit den eigenen Werten des Geräts erneuert, durch erneutes Lesen belegt</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>geändert, wie der Plan es sagte</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>hat dieses Telefon nicht</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Endete bei</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Copies of identity and calibration</source>
        <translation>Kopien von Identität und Kalibrierung</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The index of the history was damaged. It was made again from records.jsonl; the damaged file is %1.</source>
        <translation>Das Verzeichnis des Verlaufs war beschädigt. Es wurde aus records.jsonl neu angelegt; die beschädigte Datei ist %1.</translation>
    </message>
    <message>
        <source>Some lines of %1 are damaged and were passed over; the others are all there.</source>
        <translation>Einige Zeilen von %1 sind beschädigt und wurden übergangen; die anderen sind alle da.</translation>
    </message>
    <message>
        <source>%1 belongs to a newer version of Flashwright and is left as it is.</source>
        <translation>%1 gehört zu einer neueren Version von Flashwright und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The trace is not whole: %1</source>
        <translation>Der Mitschnitt ist nicht vollständig: %1</translation>
    </message>
    <message>
        <source>The record of this job could not be kept: %1</source>
        <translation>Der Eintrag zu diesem Auftrag konnte nicht abgelegt werden: %1</translation>
    </message>
    <message>
        <source>Of very large images (%1) only samples were compared; --verify full compares every byte.</source>
        <translation>Von sehr großen Abbildern (%1) wurden nur Stichproben verglichen; --verify full vergleicht jedes Byte.</translation>
    </message>
    <message>
        <source>A phone is being flashed.</source>
        <translation>Ein Telefon wird geflasht.</translation>
    </message>
    <message>
        <source>--watch-boot needs seconds from 1 to %1.</source>
        <translation>--watch-boot braucht Sekunden von 1 bis %1.</translation>
    </message>
    <message>
        <source>After a restart look SECONDS long whether the phone comes up.</source>
        <translation>Nach einem Neustart SEKUNDEN lang nachsehen, ob das Telefon hochkommt.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>Keys to try, in this order: %1</source>
        <translation>Tasten, die in dieser Reihenfolge zu versuchen sind: %1</translation>
    </message>
    <message>
        <source>What you see, and what it means:</source>
        <translation>Was zu sehen ist und was es bedeutet:</translation>
    </message>
    <message>
        <source>keys takes one chip, or nothing.</source>
        <translation>keys nimmt einen Chip oder nichts.</translation>
    </message>
    <message>
        <source>How to bring a phone into its download mode: which keys, in which order, what is seen.</source>
        <translation>Wie ein Telefon in seinen Download-Modus kommt: welche Tasten, in welcher Reihenfolge, was zu sehen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n byte(s)  %2</source>
        <translation>
            <numerusform>%1  %n Byte  %2</numerusform>
            <numerusform>%1  %n Bytes  %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(private)</source>
        <translation>(vertraulich)</translation>
    </message>
    <message>
        <source>A phone cannot work with this image: %1</source>
        <translation>Mit diesem Abbild kann kein Telefon arbeiten: %1</translation>
    </message>
    <message>
        <source>%1: from the phone</source>
        <translation>%1: vom Telefon</translation>
    </message>
    <message>
        <source>%1: the phone has none</source>
        <translation>%1: hat das Telefon nicht</translation>
    </message>
    <message>
        <source>nv needs &quot;show FILE&quot; or &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</source>
        <translation>nv braucht „show DATEI“ oder „merge TELEFON.bin FIRMWARE -o AUSGABE“.</translation>
    </message>
    <message>
        <source>Look into an NV image, or put a phone&apos;s own values into a firmware&apos;s.</source>
        <translation>In ein NV-Abbild hineinsehen oder die eigenen Werte eines Telefons in das einer Firmware einsetzen.</translation>
    </message>
    <message>
        <source>With show: print the contents too, identities included.</source>
        <translation>Mit show: auch den Inhalt ausgeben, Identitäten eingeschlossen.</translation>
    </message>
    <message>
        <source>With merge: keep these, by name or number, instead of what the firmware says. Identities are always kept.</source>
        <translation>Mit merge: diese nach Name oder Nummer behalten statt der, die die Firmware nennt. Identitäten bleiben immer erhalten.</translation>
    </message>
    <message>
        <source>With merge: the NV image to take of a firmware that has several.</source>
        <translation>Mit merge: welches NV-Abbild einer Firmware zu nehmen ist, die mehrere hat.</translation>
    </message>
    <message>
        <source>With merge: write the result here.</source>
        <translation>Mit merge: das Ergebnis hierhin schreiben.</translation>
    </message>
    <message>
        <source>After the restart: %1</source>
        <translation>Nach dem Neustart: %1</translation>
    </message>
    <message>
        <source>The phone does not start until the job is finished: what starts it is incomplete. It waits in its download mode; go on with the job, or flash again, to bring it back.</source>
        <translation>Das Telefon startet nicht, bevor der Auftrag zu Ende ist: Was es startet, ist unvollständig. Es wartet in seinem Download-Modus; den Auftrag fortsetzen oder neu flashen bringt es zurück.</translation>
    </message>
    <message>
        <source>Some images were written and others were not: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>Einige Abbilder wurden geschrieben, andere nicht: Was das Telefon startet, ist ganz, es startet also vielleicht; vor dem Benutzen noch einmal flashen.</translation>
    </message>
    <message>
        <source>Nothing was written, but the job had begun to erase: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>Geschrieben wurde nichts, aber der Auftrag hatte zu löschen begonnen: Was das Telefon startet, ist ganz, es startet also vielleicht; vor dem Benutzen noch einmal flashen.</translation>
    </message>
    <message>
        <source>The phone does not answer. Unplug it, hold its keys and plug it in again.</source>
        <translation>Das Telefon antwortet nicht. Es abziehen, seine Tasten halten und wieder anstecken.</translation>
    </message>
    <message>
        <source>The report is in %1. Nothing in it names the phone or you; look before you send it: --preview shows every word.</source>
        <translation>Der Bericht ist in %1. Nichts darin nennt das Telefon oder dich; sieh vor dem Senden nach: --preview zeigt jedes Wort.</translation>
    </message>
    <message>
        <source>report needs one journal, or --last for the newest job.</source>
        <translation>report braucht eine Aufzeichnung oder --last für den neuesten Auftrag.</translation>
    </message>
    <message>
        <source>Put what helps to understand a job into one file to share; identities are masked.</source>
        <translation>Was einen Auftrag zu verstehen hilft, in eine Datei zum Weitergeben packen; Identitäten sind verdeckt.</translation>
    </message>
    <message>
        <source>Of the newest job.</source>
        <translation>Vom neuesten Auftrag.</translation>
    </message>
    <message>
        <source>Write the file here (flashwright-report.zip).</source>
        <translation>Die Datei hierhin schreiben (flashwright-report.zip).</translation>
    </message>
    <message>
        <source>Only show what would be in it, word for word.</source>
        <translation>Nur zeigen, was darin stünde, Wort für Wort.</translation>
    </message>
    <message>
        <source>restore needs the folder of one backup, a copy of the vault, or --latest.</source>
        <translation>restore braucht den Ordner einer Sicherung, eine Kopie aus dem Tresor oder --latest.</translation>
    </message>
    <message>
        <source>Take the newest copy of the vault.</source>
        <translation>Die neueste Kopie aus dem Tresor nehmen.</translation>
    </message>
    <message>
        <source>The copy may be of another phone: two phones then have one IMEI, and calibration of another radio. Asks for the word &quot;other-unit&quot;.</source>
        <translation>Die Kopie darf von einem anderen Telefon sein: Zwei Telefone haben dann eine IMEI und die Kalibrierung eines anderen Funkteils. Fragt nach dem Wort „other-unit“.</translation>
    </message>
    <message>
        <source>an earlier time</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>The job of %1 had changed nothing yet, so it begins anew.</source>
        <translation>Der Auftrag von %1 hatte noch nichts geändert, er beginnt also neu.</translation>
    </message>
    <message>
        <source>Going on with the job of %1: %2 of %3 steps are done and will be checked, %4 are left to write.</source>
        <translation>Der Auftrag von %1 geht weiter: %2 von %3 Schritten sind getan und werden geprüft, %4 sind noch zu schreiben.</translation>
    </message>
    <message>
        <source>flash --resume takes one journal, unit or port, or none for the newest job.</source>
        <translation>flash --resume nimmt eine Aufzeichnung, ein Gerät oder einen Anschluss, oder nichts für den neuesten Auftrag.</translation>
    </message>
    <message>
        <source>To go on where it stopped, connect the phone again and run: %1</source>
        <translation>Um dort weiterzumachen, wo es aufhörte, das Telefon wieder anschließen und ausführen: %1</translation>
    </message>
    <message>
        <source>Go on even where identity and calibration cannot be saved first (asks for a word).</source>
        <translation>Auch dort weitermachen, wo sich Identität und Kalibrierung vorher nicht sichern lassen (fragt nach einem Wort).</translation>
    </message>
    <message>
        <source>Record every byte of the link in this file; &quot;sim replay&quot; plays it again.</source>
        <translation>Jedes Byte der Verbindung in dieser Datei aufzeichnen; „sim replay“ spielt sie wieder ab.</translation>
    </message>
    <message>
        <source>sim needs one of: start, list, firmware, replay.</source>
        <translation>sim braucht eines von: start, list, firmware, replay.</translation>
    </message>
    <message>
        <source>Identities were taken out of this trace, so a job may not get far with it.</source>
        <translation>Aus diesem Mitschnitt wurden Identitäten entfernt; ein Auftrag kommt damit vielleicht nicht weit.</translation>
    </message>
    <message>
        <source>sim replay needs one trace.</source>
        <translation>sim replay braucht einen Mitschnitt.</translation>
    </message>
    <message>
        <source>%1 (put back)</source>
        <translation>%1 (zurückgespielt)</translation>
    </message>
    <message>
        <source>%1 (renewed with this phone&apos;s own values)</source>
        <translation>%1 (mit den eigenen Werten dieses Telefons erneuert)</translation>
    </message>
    <message>
        <source>Identity and calibration: nothing is known of them before the phone is read.</source>
        <translation>Identität und Kalibrierung: Bevor das Telefon gelesen ist, ist nichts darüber bekannt.</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first and compared afterwards: %1.</source>
        <translation>Identität und Kalibrierung, zuerst gesichert und danach verglichen: %1.</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first: %1.</source>
        <translation>Identität und Kalibrierung, zuerst gesichert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s) over a good cable.</source>
        <translation>
            <numerusform>Dauert mit einem guten Kabel etwa %n Minute.</numerusform>
            <numerusform>Dauert mit einem guten Kabel etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone can start at every moment of the job.</source>
        <translation>Das Telefon kann in jedem Augenblick des Auftrags starten.</translation>
    </message>
    <message>
        <source>Point of no return: step %1 (%2). Until then a stop leaves the phone as it is.</source>
        <translation>Punkt ohne Umkehr: Schritt %1 (%2). Bis dahin lässt ein Halt das Telefon, wie es ist.</translation>
    </message>
    <message>
        <source>The phone starts again after step %1 (%2).</source>
        <translation>Das Telefon startet nach Schritt %1 (%2) wieder.</translation>
    </message>
    <message>
        <source>After this plan the phone does not start by itself.</source>
        <translation>Nach diesem Plan startet das Telefon nicht von selbst.</translation>
    </message>
    <message>
        <source>symptom takes answers as --answer NAME=WORD; without any it lists them.</source>
        <translation>symptom nimmt Antworten als --answer NAME=WORT; ohne zählt es sie auf.</translation>
    </message>
    <message>
        <source>Say what a phone does that was flashed and does not start well, and get the cause.</source>
        <translation>Sagen, was ein Telefon tut, das geflasht wurde und nicht richtig startet, und die Ursache erfahren.</translation>
    </message>
    <message>
        <source>What is seen, such as screen=logo; may be given several times.</source>
        <translation>Was zu sehen ist, etwa screen=logo; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>NAME=WORD</source>
        <translation>NAME=WORT</translation>
    </message>
    <message>
        <source>An entry cannot be read: %1</source>
        <translation>Ein Eintrag ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The vault is empty.</source>
        <translation>Der Tresor ist leer.</translation>
    </message>
    <message>
        <source>%1: whole</source>
        <translation>%1: unversehrt</translation>
    </message>
    <message>
        <source>%1: damaged. %2</source>
        <translation>%1: beschädigt. %2</translation>
    </message>
    <message>
        <source>--keep needs a number from 1 on.</source>
        <translation>--keep braucht eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Nothing to remove.</source>
        <translation>Nichts zu entfernen.</translation>
    </message>
    <message>
        <source>vault needs one of: list, show ID, export ID FILE, verify [ID], prune.</source>
        <translation>vault braucht eines von: list, show ID, export ID DATEI, verify [ID], prune.</translation>
    </message>
    <message>
        <source>Copies of identity and calibration that this computer keeps of phones.</source>
        <translation>Kopien von Identität und Kalibrierung, die dieser Computer von Telefonen aufbewahrt.</translation>
    </message>
    <message>
        <source>With prune: keep so many copies of each phone (3).</source>
        <translation>Mit prune: so viele Kopien jedes Telefons behalten (3).</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>nothing was stored there</source>
        <translation>dort war nichts gespeichert</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Phone: %1 (%2)</source>
        <translation>Telefon: %1 (%2)</translation>
    </message>
    <message>
        <source>The phone told no identity.</source>
        <translation>Das Telefon nannte keine Identität.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>Storage: %1, %2</source>
        <translation>Speicher: %1, %2</translation>
    </message>
    <message>
        <source>Saved before this firmware: %1</source>
        <translation>Gesichert vor dieser Firmware: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>How much is read back: full, sampled or off; also as --verify WORD. The usual is everything, and samples of images above 2 GiB.</source>
        <translation>Wie viel zurückgelesen wird: full, sampled oder off; auch als --verify WORT. Üblich ist alles, und Stichproben von Abbildern über 2 GiB.</translation>
    </message>
    <message>
        <source>--verify knows full, sampled and off, not %1.</source>
        <translation>--verify kennt full, sampled und off, nicht %1.</translation>
    </message>
    <message>
        <source>%1: everything is right (%2).</source>
        <translation>%1: alles ist in Ordnung (%2).</translation>
    </message>
    <message>
        <source>The job is for several stations; say which with --station NAME.</source>
        <translation>Der Auftrag ist für mehrere Plätze; sag mit --station NAME, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>The job has no station &quot;%1&quot;.</source>
        <translation>Der Auftrag hat keinen Platz „%1“.</translation>
    </message>
    <message>
        <source>job needs one of: run FILE, lint FILE, schema.</source>
        <translation>job braucht eines von: run FILE, lint FILE, schema.</translation>
    </message>
    <message>
        <source>Run or check a job file, as the window exports it, or print what may stand in one.</source>
        <translation>Eine Auftragsdatei, wie das Fenster sie ausgibt, ausführen oder prüfen, oder zeigen, was darin stehen darf.</translation>
    </message>
    <message>
        <source>With run: the station of the job file whose port is meant.</source>
        <translation>Mit run: der Platz der Auftragsdatei, dessen Anschluss gemeint ist.</translation>
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
        <source>Steps in the order to try</source>
        <translation>Schritte in der Reihenfolge zum Probieren</translation>
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
    <message>
        <source>Do this now:</source>
        <translation>Jetzt ist das zu tun:</translation>
    </message>
    <message>
        <source>&amp;Your answer makes the cause clearer:</source>
        <translation>&amp;Ihre Antwort macht die Ursache klarer:</translation>
    </message>
    <message>
        <source>What only you can see; the cause is looked for again with it</source>
        <translation>Was nur Sie sehen können; damit wird die Ursache noch einmal gesucht</translation>
    </message>
    <message>
        <source>If that does &amp;not help:</source>
        <translation>Wenn das &amp;nicht hilft:</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>What w&amp;e saw</source>
        <translation>Was &amp;wir gesehen haben</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Device rules</source>
        <translation>Geräteregeln</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Modem service</source>
        <translation>Modemdienst</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Anschluss belegt</translation>
    </message>
    <message>
        <source>Driver on the port</source>
        <translation>Treiber am Anschluss</translation>
    </message>
    <message>
        <source>USB connection</source>
        <translation>USB-Verbindung</translation>
    </message>
    <message>
        <source>USB power saving</source>
        <translation>USB-Energiesparen</translation>
    </message>
    <message>
        <source>USB memory</source>
        <translation>USB-Speicher</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Freie Platte</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>You may open phones of all {ids} known ids.</source>
        <translation>Du darfst Telefone mit allen {ids} bekannten Kennungen öffnen.</translation>
    </message>
    <message>
        <source>You work as root, who may open everything. Better install the device rules and work as yourself.</source>
        <translation>Du arbeitest als root, der alles öffnen darf. Besser die Geräteregeln installieren und als du selbst arbeiten.</translation>
    </message>
    <message>
        <source>Rules of another program open phones to every user of this computer.</source>
        <translation>Regeln eines anderen Programms öffnen Telefone für jeden Benutzer dieses Computers.</translation>
    </message>
    <message>
        <source>No device rule lets you open a phone. Install the rules of this program.</source>
        <translation>Keine Geräteregel lässt dich ein Telefon öffnen. Installiere die Regeln dieses Programms.</translation>
    </message>
    <message>
        <source>The device rules leave out {closed} of {ids} ids: {closed_ids}.</source>
        <translation>Die Geräteregeln lassen {closed} von {ids} Kennungen aus: {closed_ids}.</translation>
    </message>
    <message>
        <source>A rule file marks phones for you, but its number is above 73, when that is no longer looked at.</source>
        <translation>Eine Regeldatei kennzeichnet Telefone für dich, aber ihre Nummer liegt über 73; dann wird das nicht mehr beachtet.</translation>
    </message>
    <message>
        <source>{file} is of version {version}; this program brings {wanted_version}.</source>
        <translation>{file} hat Version {version}; dieses Programm bringt {wanted_version} mit.</translation>
    </message>
    <message>
        <source>The device rules are there, but nobody on this system gives devices to the person at the computer. Add MODE=&quot;0666&quot; to a rule of your own, or work with a system that has logind.</source>
        <translation>Die Geräteregeln sind da, aber niemand auf diesem System gibt Geräte der Person am Computer. Füge MODE=&quot;0666&quot; zu einer eigenen Regel hinzu oder arbeite mit einem System, das logind hat.</translation>
    </message>
    <message>
        <source>The device rules are there, but the connected phone came before them, or you sit at another computer: unplug the phone and plug it in again.</source>
        <translation>Die Geräteregeln sind da, aber das angeschlossene Telefon kam vor ihnen, oder du sitzt an einem anderen Computer: Das Telefon abziehen und wieder anstecken.</translation>
    </message>
    <message>
        <source>This system has no device rules that can be looked at.</source>
        <translation>Dieses System hat keine Geräteregeln, die man ansehen kann.</translation>
    </message>
    <message>
        <source>Root needs no groups.</source>
        <translation>Root braucht keine Gruppen.</translation>
    </message>
    <message>
        <source>You are in the group {group} of serial ports.</source>
        <translation>Du bist in der Gruppe {group} der seriellen Anschlüsse.</translation>
    </message>
    <message>
        <source>Phones need no group. A plain serial adapter would need you to be in {group}.</source>
        <translation>Telefone brauchen keine Gruppe. Für einen einfachen seriellen Adapter müsstest du in {group} sein.</translation>
    </message>
    <message>
        <source>You were added to {group}; it holds after you log out and in again.</source>
        <translation>Du wurdest zu {group} hinzugefügt; es gilt, sobald du dich ab- und wieder angemeldet hast.</translation>
    </message>
    <message>
        <source>You are not in the group {group}, to which serial ports belong.</source>
        <translation>Du bist nicht in der Gruppe {group}, der die seriellen Anschlüsse gehören.</translation>
    </message>
    <message>
        <source>This system has no group for serial ports that is known here.</source>
        <translation>Dieses System hat keine Gruppe für serielle Anschlüsse, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>No modem service runs.</source>
        <translation>Kein Modemdienst läuft.</translation>
    </message>
    <message>
        <source>ModemManager runs and leaves phones in download mode alone.</source>
        <translation>ModemManager läuft und lässt Telefone im Download-Modus in Ruhe.</translation>
    </message>
    <message>
        <source>ModemManager runs and may talk to a phone before this program does ({probed} ids).</source>
        <translation>ModemManager läuft und spricht vielleicht vor diesem Programm mit einem Telefon ({probed} Kennungen).</translation>
    </message>
    <message>
        <source>No other program that takes serial ports runs.</source>
        <translation>Kein anderes Programm, das serielle Anschlüsse nimmt, läuft.</translation>
    </message>
    <message>
        <source>The program {process} runs and may take serial adapters for its own devices. Stop it while you use one.</source>
        <translation>Das Programm {process} läuft und hält serielle Adapter vielleicht für seine eigenen Geräte. Halte es an, solange du einen benutzt.</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>Kein Telefon im Download-Modus ist angeschlossen.</translation>
    </message>
    <message>
        <source>No other program has the phone {id} open.</source>
        <translation>Kein anderes Programm hat das Telefon {id} offen.</translation>
    </message>
    <message>
        <source>The program {process} (process {process_number}) has {node} open. Close it and try again.</source>
        <translation>Das Programm {process} (Prozess {process_number}) hat {node} offen. Schließe es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>No driver holds the phone {id}.</source>
        <translation>Kein Treiber hält das Telefon {id}.</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}; it is taken off for a job and given back.</source>
        <translation>Der Treiber {driver} hält das Telefon {id}; für einen Auftrag wird er gelöst und danach zurückgegeben.</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}, and you may not take it off before the device rules are installed.</source>
        <translation>Der Treiber {driver} hält das Telefon {id}, und du darfst ihn erst lösen, wenn die Geräteregeln installiert sind.</translation>
    </message>
    <message>
        <source>No USB can be seen from here.</source>
        <translation>Von hier aus ist kein USB zu sehen.</translation>
    </message>
    <message>
        <source>{buses} USB buses with {devices} devices; no phone in download mode.</source>
        <translation>{buses} USB-Busse mit {devices} Geräten; kein Telefon im Download-Modus.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s behind {hubs} hubs.</source>
        <translation>Das Telefon {id} läuft mit {megabits} Mb/s hinter {hubs} Hubs.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only. A boot ROM often does; a loader that stays there is slow: try another cable and a port of the computer itself.</source>
        <translation>Das Telefon {id} läuft nur mit {megabits} Mb/s. Ein Boot-ROM tut das oft; ein Lader, der dabei bleibt, ist langsam: Ein anderes Kabel und einen Anschluss am Computer selbst versuchen.</translation>
    </message>
    <message>
        <source>The phone {id} hangs behind {hubs} hubs. Use a port of the computer itself for long jobs.</source>
        <translation>Das Telefon {id} hängt hinter {hubs} Hubs. Für lange Aufträge einen Anschluss am Computer selbst benutzen.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only and hangs behind {hubs} hubs. Use a port of the computer itself and another cable.</source>
        <translation>Das Telefon {id} läuft nur mit {megabits} Mb/s und hängt hinter {hubs} Hubs. Einen Anschluss am Computer selbst und ein anderes Kabel benutzen.</translation>
    </message>
    <message>
        <source>No phone in download mode is connected; idle devices may sleep after {autosuspend_s} s unless a rule says otherwise.</source>
        <translation>Kein Telefon im Download-Modus ist angeschlossen; untätige Geräte dürfen nach {autosuspend_s} s schlafen, wenn keine Regel etwas anderes sagt.</translation>
    </message>
    <message>
        <source>The port of the phone {id} stays awake.</source>
        <translation>Der Anschluss des Telefons {id} bleibt wach.</translation>
    </message>
    <message>
        <source>The system may put the port of the phone {id} to sleep during a pause.</source>
        <translation>Das System darf den Anschluss des Telefons {id} in einer Pause schlafen legen.</translation>
    </message>
    <message>
        <source>It cannot be told whether ports may sleep.</source>
        <translation>Ob Anschlüsse schlafen dürfen, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>{limit_mib} MiB for USB transfers are enough for the phones at hand.</source>
        <translation>{limit_mib} MiB für USB-Übertragungen reichen für die Telefone, die da sind.</translation>
    </message>
    <message>
        <source>USB transfers may use any memory.</source>
        <translation>USB-Übertragungen dürfen beliebig viel Speicher benutzen.</translation>
    </message>
    <message>
        <source>USB transfers may use {limit_mib} MiB; {phones} phones at once want {wanted_mib} MiB.</source>
        <translation>USB-Übertragungen dürfen {limit_mib} MiB benutzen; {phones} Telefone zugleich wollen {wanted_mib} MiB.</translation>
    </message>
    <message>
        <source>The memory for USB transfers cannot be told.</source>
        <translation>Der Speicher für USB-Übertragungen lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}.</source>
        <translation>{free_bytes} sind in {folder} frei.</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}: enough for copies of a phone, not for large firmware.</source>
        <translation>{free_bytes} sind in {folder} frei: genug für Kopien eines Telefons, nicht für große Firmware.</translation>
    </message>
    <message>
        <source>Only {free_bytes} are free in {folder}: copies of a phone may not fit. Make room there.</source>
        <translation>Nur {free_bytes} sind in {folder} frei: Kopien eines Telefons passen vielleicht nicht hinein. Dort Platz schaffen.</translation>
    </message>
    <message>
        <source>The free room on disk cannot be told.</source>
        <translation>Der freie Platz auf der Platte lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>This system runs on the computer itself.</source>
        <translation>Dieses System läuft auf dem Computer selbst.</translation>
    </message>
    <message>
        <source>This is a virtual machine ({machine}). Phones change their USB id during a job: hand over every loader id, not one device, or work on the computer itself.</source>
        <translation>Dies ist eine virtuelle Maschine ({machine}). Telefone wechseln während eines Auftrags ihre USB-Kennung: Alle Laderkennungen durchreichen, nicht ein einzelnes Gerät, oder auf dem Computer selbst arbeiten.</translation>
    </message>
    <message>
        <source>This is a container ({container}). It must be given /dev/bus/usb and new serial ports.</source>
        <translation>Dies ist ein Container ({container}). Ihm müssen /dev/bus/usb und neue serielle Anschlüsse gegeben werden.</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs; idle, it would: {idle_action}.</source>
        <translation>Der Computer wird wach gehalten, solange ein Auftrag läuft; untätig würde er: {idle_action}.</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs.</source>
        <translation>Der Computer wird wach gehalten, solange ein Auftrag läuft.</translation>
    </message>
    <message>
        <source>Nobody here can keep the computer awake during a job. Switch sleep off before a long one.</source>
        <translation>Niemand hier kann den Computer während eines Auftrags wach halten. Vor einem langen den Ruhezustand abschalten.</translation>
    </message>
    <message>
        <source>It cannot be told whether the computer can be kept awake.</source>
        <translation>Ob der Computer wach gehalten werden kann, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>Die Uhr geht richtig.</translation>
    </message>
    <message>
        <source>Nobody keeps the clock right: the times in reports and certificates may be off. Switch on time synchronisation.</source>
        <translation>Niemand stellt die Uhr: Die Zeiten in Berichten und Zertifikaten stimmen vielleicht nicht. Den Zeitabgleich einschalten.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. Set it: reports carry it.</source>
        <translation>Das Datum dieses Computers ist falsch. Stelle es ein: Es steht in Berichten.</translation>
    </message>
    <message>
        <source>The clock cannot be read.</source>
        <translation>Die Uhr ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Install the device rules: you may open phones, the modem service leaves them alone.</source>
        <translation>Die Geräteregeln installieren: Du darfst Telefone öffnen, der Modemdienst lässt sie in Ruhe.</translation>
    </message>
    <message>
        <source>Tell the modem service to leave these phones alone. It goes on running.</source>
        <translation>Dem Modemdienst sagen, dass er diese Telefone in Ruhe lässt. Er läuft weiter.</translation>
    </message>
    <message>
        <source>Add you to the group of serial ports.</source>
        <translation>Dich zur Gruppe der seriellen Anschlüsse hinzufügen.</translation>
    </message>
    <message>
        <source>Take the driver off the phone&apos;s port.</source>
        <translation>Den Treiber vom Anschluss des Telefons lösen.</translation>
    </message>
    <message>
        <source>Keep the phone&apos;s USB port awake.</source>
        <translation>Den USB-Anschluss des Telefons wach halten.</translation>
    </message>
    <message>
        <source>Load the driver of USB serial ports.</source>
        <translation>Den Treiber für serielle USB-Anschlüsse laden.</translation>
    </message>
    <message>
        <source>Allow more memory for USB transfers until the next start.</source>
        <translation>Bis zum nächsten Start mehr Speicher für USB-Übertragungen erlauben.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again, so that the rules see it.</source>
        <translation>Das Telefon abziehen und wieder anstecken, damit die Regeln es sehen.</translation>
    </message>
    <message>
        <source>Log out and in again: groups are read at the beginning of a session.</source>
        <translation>Ab- und wieder anmelden: Gruppen werden zu Beginn einer Sitzung gelesen.</translation>
    </message>
    <message>
        <source>It holds until the phone is plugged in again.</source>
        <translation>Es gilt, bis das Telefon neu angesteckt wird.</translation>
    </message>
    <message>
        <source>It holds until the computer is started again.</source>
        <translation>Es gilt, bis der Computer neu gestartet wird.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
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
    <name>EraseScope</name>
    <message>
        <source>What is named</source>
        <translation>Was benannt ist</translation>
    </message>
    <message>
        <source>The whole storage</source>
        <translation>Der ganze Speicher</translation>
    </message>
    <message>
        <source>Everything but what starts the phone</source>
        <translation>Alles außer dem, was das Telefon startet</translation>
    </message>
</context>
<context>
    <name>ErrorTopics</name>
    <message>
        <source>Answers of Unisoc phones (BSL)</source>
        <translation>Antworten von Unisoc-Telefonen (BSL)</translation>
    </message>
    <message>
        <source>Answers of Unisoc feature phones (PDL)</source>
        <translation>Antworten von Unisoc-Tastentelefonen (PDL)</translation>
    </message>
    <message>
        <source>Numbers of ResearchDownload</source>
        <translation>Nummern von ResearchDownload</translation>
    </message>
    <message>
        <source>Answers of the MediaTek boot ROM</source>
        <translation>Antworten des MediaTek-Boot-ROMs</translation>
    </message>
    <message>
        <source>Numbers of SP Flash Tool</source>
        <translation>Nummern von SP Flash Tool</translation>
    </message>
    <message>
        <source>Answers of MediaTek loaders (XFlash)</source>
        <translation>Antworten von MediaTek-Ladern (XFlash)</translation>
    </message>
    <message>
        <source>Numbers that flashing programs show</source>
        <translation>Nummern, die Flash-Programme zeigen</translation>
    </message>
    <message>
        <source>It happens during: %1.</source>
        <translation>Es geschieht bei: %1.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>The program offers it as the button &quot;%1&quot;.</source>
        <translation>Das Programm bietet es als Schaltfläche „%1“ an.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Was Sie sehen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Its name in reports and on the command line: %1</source>
        <translation>Sein Name in Berichten und auf der Befehlszeile: %1</translation>
    </message>
    <message>
        <source>What we refuse, and why</source>
        <translation>Was wir ablehnen und warum</translation>
    </message>
    <message>
        <source>How to ask for help</source>
        <translation>Wie man um Hilfe bittet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
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
        <translation>Diese Datei trägt keine Prüfsumme, Schäden sind daher nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The checksum is {found} instead of {wanted}: the file is damaged.</source>
        <translation>Die Prüfsumme ist {found} statt {wanted}: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>A checksum is wrong: the file is damaged.</source>
        <translation>Eine Prüfsumme ist falsch: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>Die Datei ist abgeschnitten: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The image file {name} of {entry} is not there.</source>
        <translation>Die Abbild-Datei {name} von {entry} ist nicht da.</translation>
    </message>
    <message>
        <source>An image file is not there.</source>
        <translation>Eine Abbild-Datei ist nicht da.</translation>
    </message>
    <message>
        <source>{entry} names the file {name}, which lies outside of the firmware; it is not opened.</source>
        <translation>{entry} nennt die Datei {name}, die außerhalb der Firmware liegt; sie wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>A file name leads out of the firmware; it is not opened.</source>
        <translation>Ein Dateiname führt aus der Firmware hinaus; die Datei wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>Das Abbild {entry} ist ein defektes Sparse-Abbild.</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>Ein Sparse-Abbild ist defekt.</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>Das Abbild {entry} hat {image_bytes}, seine Partition aber nur Platz für {partition_bytes}.</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>Das Abbild {entry} ist größer als seine Partition.</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>Ein Abbild ist größer als seine Partition.</translation>
    </message>
    <message>
        <source>{entry} is ticked in the firmware but has no image; it is left out.</source>
        <translation>{entry} ist in der Firmware angehakt, hat aber kein Abbild; der Eintrag wird weggelassen.</translation>
    </message>
    <message>
        <source>An entry is ticked in the firmware but has no image; it is left out.</source>
        <translation>Ein Eintrag ist in der Firmware angehakt, hat aber kein Abbild; er wird weggelassen.</translation>
    </message>
    <message>
        <source>{entry} would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>{entry} würde Einstellungen überschreiben, die das Telefon für sich behält; der Eintrag wird weggelassen.</translation>
    </message>
    <message>
        <source>An image would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>Ein Abbild würde Einstellungen überschreiben, die das Telefon für sich behält; es wird weggelassen.</translation>
    </message>
    <message>
        <source>{entry} is of the kind {type}, which cannot be written yet; it is left out.</source>
        <translation>{entry} ist von der Art {type}, die noch nicht geschrieben werden kann; der Eintrag wird weggelassen.</translation>
    </message>
    <message>
        <source>An image is of a kind that cannot be written yet; it is left out.</source>
        <translation>Ein Abbild ist von einer Art, die noch nicht geschrieben werden kann; es wird weggelassen.</translation>
    </message>
    <message>
        <source>{entry} is listed twice, again in line {line}; the second one is not ticked.</source>
        <translation>{entry} ist doppelt aufgeführt, nochmals in Zeile {line}; der zweite Eintrag ist nicht angehakt.</translation>
    </message>
    <message>
        <source>An entry is listed twice; the second one is not ticked.</source>
        <translation>Ein Eintrag ist doppelt aufgeführt; der zweite ist nicht angehakt.</translation>
    </message>
    <message>
        <source>{entry} is in the file but not in the list of what to write; it is left alone.</source>
        <translation>{entry} ist in der Datei, aber nicht in der Liste dessen, was zu schreiben ist; es bleibt unberührt.</translation>
    </message>
    <message>
        <source>An image is not in the list of what to write; it is left alone.</source>
        <translation>Ein Abbild ist nicht in der Liste dessen, was zu schreiben ist; es bleibt unberührt.</translation>
    </message>
    <message>
        <source>The partition sizes of {name} are counted in sectors.</source>
        <translation>Die Partitionsgrößen von {name} sind in Sektoren gezählt.</translation>
    </message>
    <message>
        <source>The partition sizes are counted in sectors.</source>
        <translation>Die Partitionsgrößen sind in Sektoren gezählt.</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} ist nur ein Verweis auf eine große Datei, die nie heruntergeladen wurde; die Firmware neu beschaffen.</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>Ein Abbild ist nur ein Verweis auf eine große Datei, die nie heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Line {line} is not understood and is passed over.</source>
        <translation>Zeile {line} ist unverständlich und wird übergangen.</translation>
    </message>
    <message>
        <source>A line is not understood and is passed over.</source>
        <translation>Eine Zeile ist unverständlich und wird übergangen.</translation>
    </message>
    <message>
        <source>Line {line} names the unknown storage {value}.</source>
        <translation>Zeile {line} nennt den unbekannten Speicher {value}.</translation>
    </message>
    <message>
        <source>An unknown kind of storage is named.</source>
        <translation>Eine unbekannte Speicherart ist genannt.</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where a number is expected.</source>
        <translation>In Zeile {line} steht {value}, wo eine Zahl erwartet wird.</translation>
    </message>
    <message>
        <source>Something else stands where a number is expected.</source>
        <translation>Wo eine Zahl erwartet wird, steht etwas anderes.</translation>
    </message>
    <message>
        <source>Line {line} holds a number without 0x; it is read as decimal.</source>
        <translation>In Zeile {line} steht eine Zahl ohne 0x; sie wird dezimal gelesen.</translation>
    </message>
    <message>
        <source>A number without 0x is read as decimal.</source>
        <translation>Eine Zahl ohne 0x wird dezimal gelesen.</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where true or false is expected.</source>
        <translation>In Zeile {line} steht {value}, wo true oder false erwartet wird.</translation>
    </message>
    <message>
        <source>Something else stands where true or false is expected.</source>
        <translation>Wo true oder false erwartet wird, steht etwas anderes.</translation>
    </message>
    <message>
        <source>{row} has {key} twice; line {line} is the second one.</source>
        <translation>{row} hat {key} zweimal; Zeile {line} ist die zweite Stelle.</translation>
    </message>
    <message>
        <source>A row has the same key twice.</source>
        <translation>Ein Listeneintrag hat denselben Schlüssel zweimal.</translation>
    </message>
    <message>
        <source>The row in line {line} has no partition name.</source>
        <translation>Der Listeneintrag in Zeile {line} hat keinen Partitionsnamen.</translation>
    </message>
    <message>
        <source>A row has no partition name.</source>
        <translation>Ein Listeneintrag hat keinen Partitionsnamen.</translation>
    </message>
    <message>
        <source>{row} has the unknown operation {value}.</source>
        <translation>{row} hat die unbekannte Operation {value}.</translation>
    </message>
    <message>
        <source>A row has an unknown operation.</source>
        <translation>Ein Listeneintrag hat eine unbekannte Operation.</translation>
    </message>
    <message>
        <source>{row} is to be written but names no file.</source>
        <translation>{row} soll geschrieben werden, nennt aber keine Datei.</translation>
    </message>
    <message>
        <source>A row is to be written but names no file.</source>
        <translation>Ein Listeneintrag soll geschrieben werden, nennt aber keine Datei.</translation>
    </message>
    <message>
        <source>{row} has no address.</source>
        <translation>{row} hat keine Adresse.</translation>
    </message>
    <message>
        <source>A row has no address.</source>
        <translation>Ein Listeneintrag hat keine Adresse.</translation>
    </message>
    <message>
        <source>{row} stands after {after} but begins before it.</source>
        <translation>{row} steht hinter {after}, beginnt aber davor.</translation>
    </message>
    <message>
        <source>Rows are not in the order of their addresses.</source>
        <translation>Die Listeneinträge stehen nicht in der Reihenfolge ihrer Adressen.</translation>
    </message>
    <message>
        <source>{row} reaches into {next}.</source>
        <translation>{row} reicht in {next} hinein.</translation>
    </message>
    <message>
        <source>Two partitions overlap.</source>
        <translation>Zwei Partitionen überlappen sich.</translation>
    </message>
    <message>
        <source>{row} is counted from the end of the storage but has an address too.</source>
        <translation>{row} ist vom Ende des Speichers gezählt, hat aber auch eine Adresse.</translation>
    </message>
    <message>
        <source>A partition is counted from the end of the storage but has an address too.</source>
        <translation>Eine Partition ist vom Ende des Speichers gezählt, hat aber auch eine Adresse.</translation>
    </message>
    <message>
        <source>{row} does not lie where the partitions behind it say.</source>
        <translation>{row} liegt nicht dort, wo die Partitionen dahinter es angeben.</translation>
    </message>
    <message>
        <source>A partition does not lie where the ones behind it say.</source>
        <translation>Eine Partition liegt nicht dort, wo die dahinter es angeben.</translation>
    </message>
    <message>
        <source>{row} is listed under another storage than its section.</source>
        <translation>{row} ist unter einem anderen Speicher aufgeführt als der zugehörige Abschnitt.</translation>
    </message>
    <message>
        <source>A row is listed under another storage than its section.</source>
        <translation>Ein Listeneintrag ist unter einem anderen Speicher aufgeführt als sein Abschnitt.</translation>
    </message>
    <message>
        <source>The partition {row} is listed twice.</source>
        <translation>Die Partition {row} ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>A partition is listed twice.</source>
        <translation>Eine Partition ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>The scatter file does not name a chip.</source>
        <translation>Die Scatter-Datei nennt keinen Chip.</translation>
    </message>
    <message>
        <source>The scatter file has the version {found}, and {wanted} is the newest one that is known.</source>
        <translation>Die Scatter-Datei hat die Version {found}; die neueste bekannte ist {wanted}.</translation>
    </message>
    <message>
        <source>The scatter file has an unknown version.</source>
        <translation>Die Scatter-Datei hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>The scatter file is for {value}, a chip that is not known here.</source>
        <translation>Die Scatter-Datei ist für {value}, einen Chip, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The scatter file is for a chip that is not known here.</source>
        <translation>Die Scatter-Datei ist für einen Chip, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>{entry} has an image but no image type; it is left unticked.</source>
        <translation>{entry} hat ein Abbild, aber keine Abbildart; der Haken fehlt.</translation>
    </message>
    <message>
        <source>An entry has an image but no image type; it is left unticked.</source>
        <translation>Ein Eintrag hat ein Abbild, aber keine Abbildart; der Haken fehlt.</translation>
    </message>
    <message>
        <source>{row} in line {line} is a second preloader for the same place.</source>
        <translation>{row} in Zeile {line} ist ein zweiter Preloader für denselben Ort.</translation>
    </message>
    <message>
        <source>There is a second preloader for the same place.</source>
        <translation>Es gibt einen zweiten Preloader für denselben Ort.</translation>
    </message>
    <message>
        <source>{row} has no size.</source>
        <translation>{row} hat keine Größe.</translation>
    </message>
    <message>
        <source>A row has no size.</source>
        <translation>Eine Zeile hat keine Größe.</translation>
    </message>
    <message>
        <source>{row} has the {key} {value}, which is no multiple of four bytes.</source>
        <translation>Bei {row} steht {key} {value}, was kein Vielfaches von vier Bytes ist.</translation>
    </message>
    <message>
        <source>An address is no multiple of four bytes.</source>
        <translation>Eine Adresse ist kein Vielfaches von vier Bytes.</translation>
    </message>
    <message>
        <source>{row} begins at {found} by one key and at {wanted} by the other; the linear addresses are used.</source>
        <translation>{row} beginnt nach der einen Angabe bei {found}, nach der anderen bei {wanted}; die linearen Adressen gelten.</translation>
    </message>
    <message>
        <source>The physical addresses contradict the linear ones and are not used.</source>
        <translation>Die physischen Adressen widersprechen den linearen und werden nicht benutzt.</translation>
    </message>
    <message>
        <source>{entry} is marked {value}; it is left unticked although the file wants it written.</source>
        <translation>{entry} ist als {value} gekennzeichnet; der Haken fehlt, obwohl die Datei es schreiben will.</translation>
    </message>
    <message>
        <source>A protected area has an image; it is left unticked.</source>
        <translation>Ein geschützter Bereich hat ein Abbild; er bleibt ohne Haken.</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}.</source>
        <translation>Das Abbild von {entry} wurde als {found} gefunden.</translation>
    </message>
    <message>
        <source>An image was found in another folder.</source>
        <translation>Ein Abbild wurde in einem anderen Ordner gefunden.</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}, in other letters.</source>
        <translation>Das Abbild von {entry} wurde als {found} gefunden, in anderer Schreibweise.</translation>
    </message>
    <message>
        <source>An image was found under a name in other letters.</source>
        <translation>Ein Abbild wurde unter einem Namen in anderer Schreibweise gefunden.</translation>
    </message>
    <message>
        <source>The image of {entry} is packed and is unpacked on the way.</source>
        <translation>Das Abbild von {entry} ist gepackt und wird unterwegs entpackt.</translation>
    </message>
    <message>
        <source>An image is packed and is unpacked on the way.</source>
        <translation>Ein Abbild ist gepackt und wird unterwegs entpackt.</translation>
    </message>
    <message>
        <source>The image {name} of {entry} is empty.</source>
        <translation>Das Abbild {name} von {entry} ist leer.</translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation>Ein Abbild ist leer.</translation>
    </message>
    <message>
        <source>The packed image {name} of {entry} is damaged.</source>
        <translation>Das gepackte Abbild {name} von {entry} ist beschädigt.</translation>
    </message>
    <message>
        <source>A packed image is damaged.</source>
        <translation>Ein gepacktes Abbild ist beschädigt.</translation>
    </message>
    <message>
        <source>The image {name} of {entry} cannot be read.</source>
        <translation>Das Abbild {name} von {entry} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>An image cannot be read.</source>
        <translation>Ein Abbild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{entry} has {found_bytes}, but {wanted_bytes} were expected.</source>
        <translation>{entry} hat {found_bytes}, erwartet wurden {wanted_bytes}.</translation>
    </message>
    <message>
        <source>A file has another length than expected.</source>
        <translation>Eine Datei hat eine andere Länge als erwartet.</translation>
    </message>
    <message>
        <source>Line {line} of the list of checksums is not understood.</source>
        <translation>Zeile {line} der Prüfsummenliste ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>A line of the list of checksums is not understood.</source>
        <translation>Eine Zeile der Prüfsummenliste ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} ist nicht das, was die Prüfsummenliste sagt.</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>Eine Datei ist nicht das, was die Prüfsummenliste sagt.</translation>
    </message>
    <message>
        <source>{entry} is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>{entry} fehlt oder ist nicht zu gebrauchen; Bootlader werden alle zusammen geschrieben oder gar nicht.</translation>
    </message>
    <message>
        <source>A boot loader is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>Ein Bootlader fehlt oder ist nicht zu gebrauchen; Bootlader werden alle zusammen geschrieben oder gar nicht.</translation>
    </message>
    <message>
        <source>{name} is not a usable preloader.</source>
        <translation>{name} ist kein brauchbarer Preloader.</translation>
    </message>
    <message>
        <source>The preloader is not usable.</source>
        <translation>Der Preloader ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>The preloader is for {found}, the scatter file for {wanted}.</source>
        <translation>Der Preloader ist für {found}, die Scatter-Datei für {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is for another chip than the scatter file.</source>
        <translation>Der Preloader ist für einen anderen Chip als die Scatter-Datei.</translation>
    </message>
    <message>
        <source>The preloader is of the project {found}, the scatter file of {wanted}.</source>
        <translation>Der Preloader gehört zum Projekt {found}, die Scatter-Datei zu {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is of another project than the scatter file.</source>
        <translation>Der Preloader gehört zu einem anderen Projekt als die Scatter-Datei.</translation>
    </message>
    <message>
        <source>The preloader is for {found} storage, the scatter file for {wanted}.</source>
        <translation>Der Preloader ist für {found}-Speicher, die Scatter-Datei für {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is for another storage than the scatter file.</source>
        <translation>Der Preloader ist für einen anderen Speicher als die Scatter-Datei.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings; a phone in its boot ROM cannot be started with it.</source>
        <translation>Der Preloader enthält keine Speichereinstellungen; ein Telefon in seinem Boot-ROM lässt sich damit nicht starten.</translation>
    </message>
    <message>
        <source>The memory settings of the preloader are of an unknown kind; they are sent unchanged.</source>
        <translation>Die Speichereinstellungen des Preloaders sind von unbekannter Art; sie werden unverändert gesendet.</translation>
    </message>
    <message>
        <source>The firmware brings no loader; one is taken from the loader folder or must be named.</source>
        <translation>Die Firmware bringt keinen Lader mit; er kommt aus dem Lader-Ordner oder muss angegeben werden.</translation>
    </message>
    <message>
        <source>The loader {name} is not there.</source>
        <translation>Der Lader {name} ist nicht da.</translation>
    </message>
    <message>
        <source>A loader that the firmware names is not there.</source>
        <translation>Ein Lader, den die Firmware nennt, ist nicht da.</translation>
    </message>
    <message>
        <source>The loader file {name} is for {found}, not for this firmware.</source>
        <translation>Die Laderdatei {name} ist für {found}, nicht für diese Firmware.</translation>
    </message>
    <message>
        <source>The loader file is not for this firmware.</source>
        <translation>Die Laderdatei ist nicht für diese Firmware.</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used: {detail}.</source>
        <translation>Die Laderdatei {name} ist nicht zu gebrauchen: {detail}.</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used.</source>
        <translation>Die Laderdatei {name} ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>The loader file cannot be used.</source>
        <translation>Die Laderdatei ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>The loader {name} from the loader folder is used.</source>
        <translation>Der Lader {name} aus dem Lader-Ordner wird benutzt.</translation>
    </message>
    <message>
        <source>A loader from the loader folder is used.</source>
        <translation>Ein Lader aus dem Lader-Ordner wird benutzt.</translation>
    </message>
    <message>
        <source>The two loaders in {name} do not belong together.</source>
        <translation>Die beiden Lader in {name} gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The two loaders in a file do not belong together.</source>
        <translation>Die beiden Lader in einer Datei gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>A loader in the file reaches beyond its end and is left out.</source>
        <translation>Ein Lader in der Datei reicht über ihr Ende hinaus und wird ausgelassen.</translation>
    </message>
    <message>
        <source>A signature does not stand at the end of its loader.</source>
        <translation>Eine Signatur steht nicht am Ende ihres Laders.</translation>
    </message>
    <message>
        <source>{name} is not an authentication file.</source>
        <translation>{name} ist keine Authentifizierungsdatei.</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>Die Datei ist keine Authentifizierungsdatei.</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased.</source>
        <translation>Fotos, Apps und Einstellungen auf dem Telefon werden gelöscht.</translation>
    </message>
    <message>
        <source>The storage of the phone reports that it is near the end of its life.</source>
        <translation>Der Speicher des Telefons meldet, dass er dem Ende seines Lebens nahe ist.</translation>
    </message>
    <message>
        <source>The phone has no value {name}, so {entry} keeps the firmware&apos;s own.</source>
        <translation>Das Telefon hat keinen Wert {name}, deshalb behält {entry} den der Firmware.</translation>
    </message>
    <message>
        <source>The phone has no such value, so the firmware&apos;s own is used.</source>
        <translation>Das Telefon hat keinen solchen Wert, deshalb wird der der Firmware benutzt.</translation>
    </message>
    <message>
        <source>The copy was read from another phone: two phones would have one IMEI, and calibration measured for another radio.</source>
        <translation>Die Kopie wurde von einem anderen Telefon gelesen: Zwei Telefone hätten dann eine IMEI und eine Kalibrierung, die für ein anderes Funkteil gemessen wurde.</translation>
    </message>
    <message>
        <source>The cable, hub or port works badly, and much is to be written: better use another cable or a port of the computer itself.</source>
        <translation>Kabel, Hub oder Anschluss arbeiten schlecht, und es ist viel zu schreiben: Besser ein anderes Kabel oder einen Anschluss am Computer selbst benutzen.</translation>
    </message>
    <message>
        <source>The job goes on even where identity and calibration cannot be saved first; what is lost then, nothing brings back.</source>
        <translation>Der Auftrag geht auch dort weiter, wo sich Identität und Kalibrierung vorher nicht sichern lassen; was dann verloren geht, bringt nichts zurück.</translation>
    </message>
    <message>
        <source>{name} is erased as well: it was made from the old calibration, and the phone builds it again.</source>
        <translation>{name} wird ebenfalls gelöscht: Es wurde aus der alten Kalibrierung erzeugt, und das Telefon baut es neu auf.</translation>
    </message>
    <message>
        <source>The running copy of the calibration is erased as well, and the phone builds it again.</source>
        <translation>Die laufende Kopie der Kalibrierung wird ebenfalls gelöscht, und das Telefon baut sie neu auf.</translation>
    </message>
</context>
<context>
    <name>FirmwareFilter</name>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>Alle Firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Packets (*.pac)</source>
        <translation>Pakete (*.pac)</translation>
    </message>
    <message>
        <source>Scatter files (*scatter*.txt *scatter*.xml)</source>
        <translation>Scatter-Dateien (*scatter*.txt *scatter*.xml)</translation>
    </message>
    <message>
        <source>Flash XML (flash.xml *.xml)</source>
        <translation>Flash-XML (flash.xml *.xml)</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>Archive (*.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4)</source>
        <translation>Abbilder (*.img *.bin *.mbn *.ext4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Fuse</name>
    <message>
        <source>The phone starts only software that its maker has signed.</source>
        <translation>Das Telefon startet nur Software, die sein Hersteller signiert hat.</translation>
    </message>
    <message>
        <source>The phone wants an authorisation before it takes a loader.</source>
        <translation>Das Telefon verlangt eine Autorisierung, bevor es einen Lader annimmt.</translation>
    </message>
    <message>
        <source>The phone takes only loaders that its maker has signed.</source>
        <translation>Das Telefon nimmt nur Lader an, die sein Hersteller signiert hat.</translation>
    </message>
    <message>
        <source>The phone is open: it demands no signature and no authorisation.</source>
        <translation>Das Telefon ist offen: Es verlangt weder Signatur noch Autorisierung.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>read again, same as before</source>
        <translation>erneut gelesen, gleich wie zuvor</translation>
    </message>
    <message>
        <source>renewed, the phone&apos;s own values kept</source>
        <translation>erneuert, die eigenen Werte des Telefons behalten</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>geändert, wie im Plan</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>auf diesem Telefon nicht vorhanden</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>Identität und Kalibrierung</translation>
    </message>
    <message>
        <source>SHA-256 of what was written</source>
        <translation>SHA-256 des Geschriebenen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>%1, all equal</source>
        <translation>%1, alles gleich</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>Firmware-Datei</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>Aufgehobenes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
</context>
<context>
    <name>Key</name>
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
    <message>
        <source>the * key</source>
        <translation>die Taste *</translation>
    </message>
    <message>
        <source>the # key</source>
        <translation>die Taste #</translation>
    </message>
    <message>
        <source>the centre key</source>
        <translation>die mittlere Taste</translation>
    </message>
    <message>
        <source>the call key</source>
        <translation>die Anruftaste</translation>
    </message>
    <message>
        <source>the boot pin</source>
        <translation>der Boot-Pin</translation>
    </message>
</context>
<context>
    <name>KeyGuide</name>
    <message>
        <source>Start the job first, so that the program waits for the phone: the first window is a few seconds long.</source>
        <translation>Erst den Auftrag starten, damit das Programm auf das Telefon wartet: Das erste Zeitfenster ist nur wenige Sekunden lang.</translation>
    </message>
    <message>
        <source>Switch the phone off and unplug it; hold Power for fifteen seconds when it does not react.</source>
        <translation>Das Telefon ausschalten und abziehen; reagiert es nicht, die Einschalttaste fünfzehn Sekunden halten.</translation>
    </message>
    <message>
        <source>First plug the phone in without any key: most phones answer with their preloader.</source>
        <translation>Das Telefon zuerst ohne Taste anstecken: Die meisten antworten mit ihrem Preloader.</translation>
    </message>
    <message>
        <source>When that does not do, unplug it, hold the key down, and only then plug in the cable.</source>
        <translation>Hilft das nicht, es abziehen, die Taste gedrückt halten und erst dann das Kabel anstecken.</translation>
    </message>
    <message>
        <source>Let go when the program names the phone; otherwise unplug it and try the next key of the list.</source>
        <translation>Loslassen, sobald das Programm das Telefon nennt; sonst abziehen und die nächste Taste der Liste versuchen.</translation>
    </message>
    <message>
        <source>0e8d:2000 shows and the program names the chip.</source>
        <translation>0e8d:2000 erscheint, und das Programm nennt den Chip.</translation>
    </message>
    <message>
        <source>It worked: the preloader answers.</source>
        <translation>Es hat geklappt: Der Preloader antwortet.</translation>
    </message>
    <message>
        <source>0e8d:0003 shows and stays.</source>
        <translation>0e8d:0003 erscheint und bleibt.</translation>
    </message>
    <message>
        <source>It worked: the boot ROM answers. A protected phone then wants its maker&apos;s authorisation.</source>
        <translation>Es hat geklappt: Das Boot-ROM antwortet. Ein geschütztes Telefon verlangt dann die Freigabe seines Herstellers.</translation>
    </message>
    <message>
        <source>0e8d:2000 shows for a few seconds again and again.</source>
        <translation>0e8d:2000 erscheint immer wieder für ein paar Sekunden.</translation>
    </message>
    <message>
        <source>The phone starts over and over, or the computer opens it too late: the program catches the next round.</source>
        <translation>Das Telefon startet immer wieder neu, oder der Computer öffnet es zu spät: Das Programm fängt die nächste Runde ab.</translation>
    </message>
    <message>
        <source>0e8d:2007, or the ids of a running phone.</source>
        <translation>0e8d:2007 oder die Kennungen eines laufenden Telefons.</translation>
    </message>
    <message>
        <source>The phone is on or in a test mode; switch it off first.</source>
        <translation>Das Telefon ist an oder in einem Testmodus; zuerst ausschalten.</translation>
    </message>
    <message>
        <source>Nothing shows at all.</source>
        <translation>Es erscheint gar nichts.</translation>
    </message>
    <message>
        <source>The battery is empty or the cable only charges: charge for half an hour, then try another cable.</source>
        <translation>Der Akku ist leer, oder das Kabel lädt nur: Eine halbe Stunde laden, dann ein anderes Kabel versuchen.</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the module.</source>
        <translation>Erst den Auftrag starten, damit das Programm auf das Modul wartet.</translation>
    </message>
    <message>
        <source>Take the power off the module.</source>
        <translation>Das Modul vom Strom trennen.</translation>
    </message>
    <message>
        <source>Connect the boot pin of the module as its data sheet tells, then give it power.</source>
        <translation>Den Boot-Pin des Moduls so verbinden, wie sein Datenblatt es sagt, dann Strom geben.</translation>
    </message>
    <message>
        <source>Take the connection away when the program names the module.</source>
        <translation>Die Verbindung lösen, sobald das Programm das Modul nennt.</translation>
    </message>
    <message>
        <source>1782:4d00 stays and the program names the chip.</source>
        <translation>1782:4d00 bleibt, und das Programm nennt den Chip.</translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation>Es hat geklappt.</translation>
    </message>
    <message>
        <source>Other ids show after a second.</source>
        <translation>Nach einer Sekunde erscheinen andere Kennungen.</translation>
    </message>
    <message>
        <source>The module started its own firmware: the pin was not connected when the power came.</source>
        <translation>Das Modul startete seine eigene Firmware: Der Pin war nicht verbunden, als der Strom kam.</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the phone.</source>
        <translation>Erst den Auftrag starten, damit das Programm auf das Telefon wartet.</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds; without one, unplug the phone.</source>
        <translation>Den Akku zehn Sekunden herausnehmen; ohne Akku das Telefon abziehen.</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable or put the battery in.</source>
        <translation>Die Taste gedrückt halten und erst dann das Kabel anstecken oder den Akku einlegen.</translation>
    </message>
    <message>
        <source>Go on holding until the program names the phone.</source>
        <translation>Weiter halten, bis das Programm das Telefon nennt.</translation>
    </message>
    <message>
        <source>Try the next key of the list one at a time; some models use 0 or 9.</source>
        <translation>Die Tasten der Liste nacheinander versuchen; manche Modelle benutzen 0 oder 9.</translation>
    </message>
    <message>
        <source>The screen stays dark and the program names the phone.</source>
        <translation>Der Bildschirm bleibt dunkel, und das Programm nennt das Telefon.</translation>
    </message>
    <message>
        <source>1782:4d00 shows for a moment, then a charging picture appears.</source>
        <translation>1782:4d00 erscheint kurz, dann kommt ein Ladebild.</translation>
    </message>
    <message>
        <source>Another key is the one, or it was pressed too late.</source>
        <translation>Eine andere Taste ist die richtige, oder sie wurde zu spät gedrückt.</translation>
    </message>
    <message>
        <source>Nothing shows without the battery.</source>
        <translation>Ohne Akku erscheint nichts.</translation>
    </message>
    <message>
        <source>Some models take power from the battery alone: hold the key while you put it in.</source>
        <translation>Manche Modelle nehmen Strom nur aus dem Akku: Die Taste halten, während du ihn einlegst.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off completely; take the battery out for ten seconds where that is possible.</source>
        <translation>Das Telefon abziehen und ganz ausschalten; wo es geht, den Akku zehn Sekunden herausnehmen.</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable.</source>
        <translation>Die Taste gedrückt halten und erst dann das Kabel anstecken.</translation>
    </message>
    <message>
        <source>Go on holding for ten to fifteen seconds, or until the program names the phone.</source>
        <translation>Zehn bis fünfzehn Sekunden weiter halten, oder bis das Programm das Telefon nennt.</translation>
    </message>
    <message>
        <source>When the phone goes another way, unplug it, wait five seconds and try the next key of the list.</source>
        <translation>Geht das Telefon einen anderen Weg, es abziehen, fünf Sekunden warten und die nächste Taste der Liste versuchen.</translation>
    </message>
    <message>
        <source>The screen stays black and the program names the phone.</source>
        <translation>Der Bildschirm bleibt schwarz, und das Programm nennt das Telefon.</translation>
    </message>
    <message>
        <source>1782:4d00 shows for less than two seconds, then a charging picture appears.</source>
        <translation>1782:4d00 erscheint weniger als zwei Sekunden, dann kommt ein Ladebild.</translation>
    </message>
    <message>
        <source>The key was not held, was held too late, or is the wrong one.</source>
        <translation>Die Taste wurde nicht oder zu spät gehalten, oder es ist die falsche.</translation>
    </message>
    <message>
        <source>1782:4d03 or another id of the same maker shows.</source>
        <translation>1782:4d03 oder eine andere Kennung desselben Herstellers erscheint.</translation>
    </message>
    <message>
        <source>The phone started in a test mode; switch it off and begin again.</source>
        <translation>Das Telefon startete in einem Testmodus; ausschalten und von vorn beginnen.</translation>
    </message>
    <message>
        <source>The phone is not off, or the cable only charges: hold Power for ten seconds, then try another cable.</source>
        <translation>Das Telefon ist nicht aus, oder das Kabel lädt nur: Die Einschalttaste zehn Sekunden halten, dann ein anderes Kabel versuchen.</translation>
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
        <translation>Aufruf: flashwright [PACKET]
       flashwright --practice [PROFILE]

  PACKET              zu ladende Firmware: eine .pac-Datei, ein Archiv damit oder ihr ausgepackter Ordner
  --practice PROFILE  ein virtuelles Telefon einstecken und seine Übungs-Firmware laden
  --new-window        ein eigenes Fenster öffnen, auch wenn schon eines offen ist
  --version           die Version ausgeben
  --help              diesen Text ausgeben
</translation>
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
    <name>Link</name>
    <message>
        <source>No answer for %1 s. Leave the cable alone; some storage needs its time.</source>
        <translation>Seit %1 s keine Antwort. Das Kabel in Ruhe lassen; mancher Speicher braucht seine Zeit.</translation>
    </message>
    <message>
        <source>Everything of %1 was sent. The phone checks and stores it; that can take a minute.</source>
        <translation>%1 ist ganz gesendet. Das Telefon prüft und speichert es; das kann eine Minute dauern.</translation>
    </message>
    <message>
        <source>The loader did not get the phone&apos;s memory going. Unplug the phone, hold its power key for twenty seconds, and plug it in again as before; it is tried once more.</source>
        <translation>Der Lader brachte den Arbeitsspeicher des Telefons nicht in Gang. Das Telefon abziehen, seine Einschalttaste zwanzig Sekunden halten und es wie zuvor wieder anstecken; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>%1 is done again (%2).</source>
        <translation>%1 wird wiederholt (%2).</translation>
    </message>
    <message>
        <source>%1 is sent again in blocks of %2 (%3).</source>
        <translation>%1 wird in Blöcken von %2 noch einmal gesendet (%3).</translation>
    </message>
    <message>
        <source>It goes on after %1 s.</source>
        <translation>Nach %1 s geht es weiter.</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s, then the phone went on to %3: hold the key before plugging in, and keep holding it.</source>
        <translation>Der Download-Modus (%1) war %2 s lang da, dann ging das Telefon zu %3 über: Die Taste vor dem Anstecken drücken und gedrückt halten.</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s and went away again.</source>
        <translation>Der Download-Modus (%1) war %2 s lang da und ging wieder.</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>It is made for exactly this chip and version.</source>
        <translation>Er ist für genau diesen Chip und diese Version gemacht.</translation>
    </message>
    <message>
        <source>It is the newest one that is not newer than the chip.</source>
        <translation>Er ist der neueste, der nicht neuer ist als der Chip.</translation>
    </message>
    <message>
        <source>It is the only loader in its file.</source>
        <translation>Er ist der einzige Lader in seiner Datei.</translation>
    </message>
    <message>
        <source>It is for {found}, and the phone has {wanted}.</source>
        <translation>Er ist für {found}, und das Telefon hat {wanted}.</translation>
    </message>
    <message>
        <source>It is for another chip.</source>
        <translation>Er ist für einen anderen Chip.</translation>
    </message>
    <message>
        <source>It is for a newer version of this chip.</source>
        <translation>Er ist für eine neuere Version dieses Chips.</translation>
    </message>
    <message>
        <source>It speaks another protocol than this chip needs.</source>
        <translation>Er spricht ein anderes Protokoll, als dieser Chip braucht.</translation>
    </message>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>Er ist nicht lesbar: {detail}.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Er ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its two stages do not belong together.</source>
        <translation>Seine beiden Stufen gehören nicht zusammen.</translation>
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
    <message>
        <source>Test the memory</source>
        <translation>Den Arbeitsspeicher prüfen</translation>
    </message>
</context>
<context>
    <name>PackageMatch</name>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>The firmware does not say which chip it is for.</source>
        <translation>Die Firmware sagt nicht, für welchen Chip sie ist.</translation>
    </message>
    <message>
        <source>The phone did not tell its chip.</source>
        <translation>Das Telefon hat seinen Chip nicht genannt.</translation>
    </message>
    <message>
        <source>Both are for %1.</source>
        <translation>Beide sind für %1.</translation>
    </message>
    <message>
        <source>The firmware is for %1, the phone has %2.</source>
        <translation>Die Firmware ist für %1, das Telefon hat %2.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>The firmware does not say which kind of storage it is for.</source>
        <translation>Die Firmware sagt nicht, für welche Art Speicher sie ist.</translation>
    </message>
    <message>
        <source>The phone did not tell its kind of storage.</source>
        <translation>Das Telefon hat die Art seines Speichers nicht genannt.</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Partitionstabelle</translation>
    </message>
    <message>
        <source>The firmware brings no partition table.</source>
        <translation>Die Firmware bringt keine Partitionstabelle mit.</translation>
    </message>
    <message>
        <source>The phone did not tell its partition table.</source>
        <translation>Das Telefon hat seine Partitionstabelle nicht genannt.</translation>
    </message>
    <message>
        <source>Both have the same partitions.</source>
        <translation>Beide haben dieselben Partitionen.</translation>
    </message>
    <message>
        <source>They differ, first at %1. Firmware Upgrade brings the new table along.</source>
        <translation>Sie unterscheiden sich, zuerst bei %1. Firmware Upgrade bringt die neue Tabelle mit.</translation>
    </message>
    <message>
        <source>They differ. Firmware Upgrade brings the new table along.</source>
        <translation>Sie unterscheiden sich. Firmware Upgrade bringt die neue Tabelle mit.</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>Sie lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Platine</translation>
    </message>
    <message>
        <source>The firmware does not say which model&apos;s board it is for.</source>
        <translation>Die Firmware sagt nicht, für welches Modell ihre Platine ist.</translation>
    </message>
    <message>
        <source>The phone did not tell its board.</source>
        <translation>Das Telefon hat seine Platine nicht genannt.</translation>
    </message>
    <message>
        <source>No firmware is loaded to compare with.</source>
        <translation>Es ist keine Firmware zum Vergleichen geladen.</translation>
    </message>
    <message>
        <source>The loaded firmware does not fit this phone as it is.</source>
        <translation>Die geladene Firmware passt so nicht zu diesem Telefon.</translation>
    </message>
    <message>
        <source>The loaded firmware fits, as far as both tell.</source>
        <translation>Die geladene Firmware passt, soweit beide es verraten.</translation>
    </message>
    <message>
        <source>Whether the loaded firmware fits cannot be told.</source>
        <translation>Ob die geladene Firmware passt, lässt sich nicht sagen.</translation>
    </message>
</context>
<context>
    <name>Partition</name>
    <message>
        <source>Starts the phone</source>
        <translation>Startet das Telefon</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Identity of the unit</source>
        <translation>Identität des Geräts</translation>
    </message>
    <message>
        <source>Calibration of the unit</source>
        <translation>Kalibrierung des Geräts</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>Daten des Besitzers</translation>
    </message>
    <message>
        <source>Notes and short-term store</source>
        <translation>Notizen und Zwischenspeicher</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Partitionstabelle</translation>
    </message>
    <message>
        <source>Records of the phone</source>
        <translation>Aufzeichnungen des Telefons</translation>
    </message>
    <message>
        <source>Reserved by the maker</source>
        <translation>Vom Hersteller reserviert</translation>
    </message>
    <message>
        <source>Yes: the phone makes it again by itself.</source>
        <translation>Ja: Das Telefon macht es selbst wieder.</translation>
    </message>
    <message>
        <source>Yes: a firmware for this model brings it back.</source>
        <translation>Ja: Eine Firmware für dieses Modell bringt es zurück.</translation>
    </message>
    <message>
        <source>No: only a backup of this very phone brings it back.</source>
        <translation>Nein: Nur eine Sicherung genau dieses Telefons bringt es zurück.</translation>
    </message>
    <message>
        <source>Only with its owner&apos;s consent: nothing brings it back but copies made before.</source>
        <translation>Nur wenn der Besitzer zustimmt: Nichts als frühere Kopien bringt es zurück.</translation>
    </message>
    <message>
        <source>User area</source>
        <translation>Benutzerbereich</translation>
    </message>
    <message>
        <source>Boot region %1</source>
        <extracomment>%1 = 1 or 2: a small part of the storage that holds what starts the phone</extracomment>
        <translation>Boot-Region %1</translation>
    </message>
    <message>
        <source>Sealed memory (RPMB)</source>
        <translation>Versiegelter Speicher (RPMB)</translation>
    </message>
    <message>
        <source>Extra region %1</source>
        <extracomment>%1 = 1 to 4: an extra part of an eMMC storage</extracomment>
        <translation>Zusatzregion %1</translation>
    </message>
    <message>
        <source>UFS unit %1</source>
        <extracomment>%1 = number of the logical unit of a UFS storage</extracomment>
        <translation>UFS-Einheit %1</translation>
    </message>
</context>
<context>
    <name>PartitionGuide</name>
    <message>
        <source>First boot loader</source>
        <translation>Erster Bootloader</translation>
    </message>
    <message>
        <source>The first program that the chip runs from its storage. It starts the memory and then the next loader.</source>
        <translation>Das erste Programm, das der Chip aus seinem Speicher startet. Es nimmt den Arbeitsspeicher in Betrieb und startet dann den nächsten Lader.</translation>
    </message>
    <message>
        <source>The phone stays dark, but its chip still answers on USB: a download brings it back.</source>
        <translation>Das Telefon bleibt dunkel, aber sein Chip antwortet weiter über USB: Ein Download bringt es zurück.</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>Bootloader</translation>
    </message>
    <message>
        <source>Starts the screen, the charging picture and the Android system; also shows fastboot.</source>
        <translation>Startet den Bildschirm, das Ladebild und Android; zeigt auch Fastboot.</translation>
    </message>
    <message>
        <source>The phone does not get past a dark or frozen screen until it is written again.</source>
        <translation>Das Telefon kommt nicht über einen dunklen oder stehenden Bildschirm hinaus, bis er wieder geschrieben ist.</translation>
    </message>
    <message>
        <source>Notes of the boot loader</source>
        <translation>Notizen des Bootloaders</translation>
    </message>
    <message>
        <source>A few values that the boot loader keeps, such as why the last start failed.</source>
        <translation>Einige Werte, die der Bootloader sich merkt, etwa warum der letzte Start misslang.</translation>
    </message>
    <message>
        <source>The phone writes it again by itself.</source>
        <translation>Das Telefon schreibt sie selbst wieder.</translation>
    </message>
    <message>
        <source>Secure monitor</source>
        <translation>Sicherer Wächter</translation>
    </message>
    <message>
        <source>Small program below Android that switches between the normal and the protected side of the chip.</source>
        <translation>Kleines Programm unter Android, das zwischen der normalen und der geschützten Seite des Chips umschaltet.</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again.</source>
        <translation>Das Telefon startet nicht, bis es wieder geschrieben ist.</translation>
    </message>
    <message>
        <source>Protected system</source>
        <translation>Geschütztes System</translation>
    </message>
    <message>
        <source>The protected system beside Android, which guards fingerprints, keys and paid content.</source>
        <translation>Das geschützte System neben Android, das Fingerabdrücke, Schlüssel und bezahlte Inhalte bewacht.</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again; a version that does not match the boot loader stops it, too.</source>
        <translation>Das Telefon startet nicht, bis es wieder geschrieben ist; auch eine Version, die nicht zum Bootloader passt, hält es auf.</translation>
    </message>
    <message>
        <source>Settings of the protected system</source>
        <translation>Einstellungen des geschützten Systems</translation>
    </message>
    <message>
        <source>Says how the protected system divides the memory.</source>
        <translation>Sagt, wie das geschützte System den Arbeitsspeicher aufteilt.</translation>
    </message>
    <message>
        <source>Parts of the protected system</source>
        <translation>Teile des geschützten Systems</translation>
    </message>
    <message>
        <source>Programs and keys that the protected system loads: for paid content, payment or the fingerprint reader.</source>
        <translation>Programme und Schlüssel, die das geschützte System lädt: für bezahlte Inhalte, Zahlungen oder den Fingerabdruckleser.</translation>
    </message>
    <message>
        <source>Fingerprint, payment or paid films may fail; Android itself starts. Where the area holds keys of this unit, only its own backup has them.</source>
        <translation>Fingerabdruck, Zahlung oder bezahlte Filme können versagen; Android selbst startet. Wo der Bereich Schlüssel dieses Geräts enthält, hat sie nur seine eigene Sicherung.</translation>
    </message>
    <message>
        <source>Android kernel</source>
        <translation>Android-Kernel</translation>
    </message>
    <message>
        <source>The kernel of Android, the lowest layer of the running system.</source>
        <translation>Der Kernel von Android, die unterste Schicht des laufenden Systems.</translation>
    </message>
    <message>
        <source>The phone stops at the logo or starts over and over until it is written again.</source>
        <translation>Das Telefon bleibt beim Logo stehen oder startet immer wieder neu, bis er wieder geschrieben ist.</translation>
    </message>
    <message>
        <source>First files of Android</source>
        <translation>Erste Dateien von Android</translation>
    </message>
    <message>
        <source>The files and drivers that the kernel needs before it can read the large partitions.</source>
        <translation>Die Dateien und Treiber, die der Kernel braucht, bevor er die großen Partitionen lesen kann.</translation>
    </message>
    <message>
        <source>Description of the hardware</source>
        <translation>Beschreibung der Hardware</translation>
    </message>
    <message>
        <source>Tells the kernel which screen, keys and sensors this model has.</source>
        <translation>Sagt dem Kernel, welchen Bildschirm, welche Tasten und Sensoren dieses Modell hat.</translation>
    </message>
    <message>
        <source>The phone does not start, or its screen or touch stays dead, until the right one is written.</source>
        <translation>Das Telefon startet nicht, oder Bildschirm oder Berührung bleiben tot, bis die richtige geschrieben ist.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>The small system for factory reset and for updates from a file.</source>
        <translation>Das kleine System für das Zurücksetzen und für Updates aus einer Datei.</translation>
    </message>
    <message>
        <source>The phone starts as before, but reset by key and updates fail until it is written again.</source>
        <translation>Das Telefon startet wie zuvor, aber Zurücksetzen per Taste und Updates misslingen, bis es wieder geschrieben ist.</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Startbild</translation>
    </message>
    <message>
        <source>The picture that shows while the phone starts, and often the charging pictures.</source>
        <translation>Das Bild, das beim Start zu sehen ist, und oft die Ladebilder.</translation>
    </message>
    <message>
        <source>The screen stays black or shows stripes at the start; everything else works.</source>
        <translation>Der Bildschirm bleibt beim Start schwarz oder zeigt Streifen; alles andere geht.</translation>
    </message>
    <message>
        <source>Identity and radio calibration</source>
        <translation>Identität und Funkkalibrierung</translation>
    </message>
    <message>
        <source>IMEI, network addresses and the radio calibration of exactly this unit, measured in the factory.</source>
        <translation>IMEI, Netzadressen und die Funkkalibrierung genau dieses Geräts, im Werk gemessen.</translation>
    </message>
    <message>
        <source>No IMEI, no network, weak Wi-Fi and Bluetooth. No firmware has it: only this phone&apos;s own backup.</source>
        <translation>Keine IMEI, kein Netz, schwaches WLAN und Bluetooth. Keine Firmware hat das: nur die eigene Sicherung dieses Telefons.</translation>
    </message>
    <message>
        <source>Working copy of the calibration</source>
        <translation>Arbeitskopie der Kalibrierung</translation>
    </message>
    <message>
        <source>What the modem works with: made from the identity area and changed by the phone as it goes.</source>
        <translation>Womit das Modem arbeitet: aus dem Identitätsbereich gemacht und vom Telefon laufend geändert.</translation>
    </message>
    <message>
        <source>Mostly made again from the identity area at the next start; where that is damaged as well, the network is lost.</source>
        <translation>Wird beim nächsten Start meist aus dem Identitätsbereich neu gemacht; ist auch der beschädigt, ist das Netz verloren.</translation>
    </message>
    <message>
        <source>Production record</source>
        <translation>Fertigungsdaten</translation>
    </message>
    <message>
        <source>Serial number, test results and other notes of the factory on this unit.</source>
        <translation>Seriennummer, Prüfergebnisse und andere Notizen des Werks zu diesem Gerät.</translation>
    </message>
    <message>
        <source>Serial number and some calibration are gone; only this phone&apos;s own backup brings them back.</source>
        <translation>Seriennummer und ein Teil der Kalibrierung sind weg; nur die eigene Sicherung dieses Telefons bringt sie zurück.</translation>
    </message>
    <message>
        <source>SIM lock</source>
        <translation>SIM-Sperre</translation>
    </message>
    <message>
        <source>Whether the phone takes only one network&apos;s SIM cards, sealed for this unit; kept twice.</source>
        <translation>Ob das Telefon nur SIM-Karten eines Netzes nimmt, für dieses Gerät versiegelt; doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The phone may ask for an unlock code or find no network; only its own backup brings it back.</source>
        <translation>Das Telefon verlangt vielleicht einen Code oder findet kein Netz; nur seine eigene Sicherung bringt es zurück.</translation>
    </message>
    <message>
        <source>IMEI and the radio calibration of exactly this unit, measured in the factory; kept twice.</source>
        <translation>IMEI und die Funkkalibrierung genau dieses Geräts, im Werk gemessen; doppelt vorhanden.</translation>
    </message>
    <message>
        <source>No IMEI and no network. A firmware brings only the values that all units share: only this phone&apos;s own backup has the rest.</source>
        <translation>Keine IMEI und kein Netz. Eine Firmware bringt nur Werte, die allen Geräten gemeinsam sind: Den Rest hat nur die eigene Sicherung dieses Telefons.</translation>
    </message>
    <message>
        <source>What the modem works with while it runs, made from the calibration.</source>
        <translation>Womit das Modem im Betrieb arbeitet, aus der Kalibrierung gemacht.</translation>
    </message>
    <message>
        <source>The modem makes it again at the next start.</source>
        <translation>Das Modem macht es beim nächsten Start neu.</translation>
    </message>
    <message>
        <source>Model settings of the modem</source>
        <translation>Modell-Einstellungen des Modems</translation>
    </message>
    <message>
        <source>What the modem&apos;s settings of this model and network differ in.</source>
        <translation>Worin sich die Modem-Einstellungen dieses Modells und Netzes unterscheiden.</translation>
    </message>
    <message>
        <source>Networks or features of the operator may be missing until it is written again.</source>
        <translation>Netze oder Funktionen des Anbieters können fehlen, bis es wieder geschrieben ist.</translation>
    </message>
    <message>
        <source>Serial number, addresses of Wi-Fi and Bluetooth, sensor calibration and factory notes of this unit.</source>
        <translation>Seriennummer, WLAN- und Bluetooth-Adressen, Sensorkalibrierung und Werksnotizen dieses Geräts.</translation>
    </message>
    <message>
        <source>Serial number and addresses are gone or all alike; only this phone&apos;s own backup brings them back.</source>
        <translation>Seriennummer und Adressen sind weg oder überall gleich; nur die eigene Sicherung dieses Telefons bringt sie zurück.</translation>
    </message>
    <message>
        <source>Test record of the factory</source>
        <translation>Prüfprotokoll des Werks</translation>
    </message>
    <message>
        <source>Which tests this unit passed in the factory, with its serial numbers.</source>
        <translation>Welche Prüfungen dieses Gerät im Werk bestanden hat, mit seinen Seriennummern.</translation>
    </message>
    <message>
        <source>Calibration menus report missing tests and the serial number can be gone; only this phone&apos;s own backup brings it back.</source>
        <translation>Kalibriermenüs melden fehlende Prüfungen, und die Seriennummer kann weg sein; nur die eigene Sicherung dieses Telefons bringt sie zurück.</translation>
    </message>
    <message>
        <source>Calibration and SIM lock</source>
        <translation>Kalibrierung und SIM-Sperre</translation>
    </message>
    <message>
        <source>Radio calibration or SIM lock of exactly this unit.</source>
        <translation>Funkkalibrierung oder SIM-Sperre genau dieses Geräts.</translation>
    </message>
    <message>
        <source>No network, or an unlock code is asked for; only this phone&apos;s own backup brings it back.</source>
        <translation>Kein Netz, oder ein Code wird verlangt; nur die eigene Sicherung dieses Telefons bringt es zurück.</translation>
    </message>
    <message>
        <source>Sensor calibration</source>
        <translation>Sensorkalibrierung</translation>
    </message>
    <message>
        <source>Calibration of sensors, and keys of this unit, that survive a factory reset.</source>
        <translation>Kalibrierung von Sensoren und Schlüssel dieses Geräts, die ein Zurücksetzen überstehen.</translation>
    </message>
    <message>
        <source>Sensors, fingerprint or paid content may stop working; only this phone&apos;s own backup brings it back.</source>
        <translation>Sensoren, Fingerabdruck oder bezahlte Inhalte können ausfallen; nur die eigene Sicherung dieses Telefons bringt sie zurück.</translation>
    </message>
    <message>
        <source>Maker&apos;s record of the unit</source>
        <translation>Herstellerdaten des Geräts</translation>
    </message>
    <message>
        <source>Model, region, colour or lock state of this unit, as the phone&apos;s maker keeps them.</source>
        <translation>Modell, Region, Farbe oder Sperrzustand dieses Geräts, wie der Hersteller sie führt.</translation>
    </message>
    <message>
        <source>Model or region may be shown wrong and updates refused; no firmware brings the unit&apos;s own values back.</source>
        <translation>Modell oder Region werden vielleicht falsch gezeigt und Updates abgelehnt; keine Firmware bringt die eigenen Werte des Geräts zurück.</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>The program of the modem, which does calls, text messages and mobile data.</source>
        <translation>Das Programm des Modems, das Anrufe, SMS und mobile Daten macht.</translation>
    </message>
    <message>
        <source>No network and often no IMEI on display until it is written again; the identity itself is elsewhere.</source>
        <translation>Kein Netz und oft keine IMEI in der Anzeige, bis es wieder geschrieben ist; die Identität selbst liegt woanders.</translation>
    </message>
    <message>
        <source>Signal processors</source>
        <translation>Signalprozessoren</translation>
    </message>
    <message>
        <source>Programs of the processors that do the radio and the sound of calls.</source>
        <translation>Programme der Prozessoren für Funk und Gesprächston.</translation>
    </message>
    <message>
        <source>No network, or no sound in calls, until they are written again.</source>
        <translation>Kein Netz oder kein Ton in Gesprächen, bis sie wieder geschrieben sind.</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth</source>
        <translation>WLAN und Bluetooth</translation>
    </message>
    <message>
        <source>The program of the part that does Wi-Fi, Bluetooth and radio.</source>
        <translation>Das Programm des Teils für WLAN, Bluetooth und Radio.</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth cannot be switched on until it is written again.</source>
        <translation>WLAN und Bluetooth lassen sich nicht einschalten, bis es wieder geschrieben ist.</translation>
    </message>
    <message>
        <source>Satellite navigation</source>
        <translation>Satellitennavigation</translation>
    </message>
    <message>
        <source>The program of the receiver that finds the position.</source>
        <translation>Das Programm des Empfängers, der den Standort findet.</translation>
    </message>
    <message>
        <source>The phone does not find its position until it is written again.</source>
        <translation>Das Telefon findet seinen Standort nicht, bis es wieder geschrieben ist.</translation>
    </message>
    <message>
        <source>Power control</source>
        <translation>Stromsteuerung</translation>
    </message>
    <message>
        <source>The program of the small processor that puts the chip to sleep and wakes it.</source>
        <translation>Das Programm des kleinen Prozessors, der den Chip schlafen legt und weckt.</translation>
    </message>
    <message>
        <source>The phone does not start, or its battery empties fast, until it is written again.</source>
        <translation>Das Telefon startet nicht oder sein Akku leert sich schnell, bis es wieder geschrieben ist.</translation>
    </message>
    <message>
        <source>Helper processors</source>
        <translation>Hilfsprozessoren</translation>
    </message>
    <message>
        <source>Programs of small processors for sensors, sound and the like.</source>
        <translation>Programme kleiner Prozessoren für Sensoren, Ton und Ähnliches.</translation>
    </message>
    <message>
        <source>Sensors or sound fail, and some phones do not start, until it is written again.</source>
        <translation>Sensoren oder Ton versagen, und manche Telefone starten nicht, bis sie wieder geschrieben sind.</translation>
    </message>
    <message>
        <source>Camera processors</source>
        <translation>Kameraprozessoren</translation>
    </message>
    <message>
        <source>Programs of the processors for pictures and recognition.</source>
        <translation>Programme der Prozessoren für Bilder und Erkennung.</translation>
    </message>
    <message>
        <source>The camera or its effects fail until it is written again.</source>
        <translation>Die Kamera oder ihre Effekte versagen, bis sie wieder geschrieben sind.</translation>
    </message>
    <message>
        <source>Seals of the images</source>
        <translation>Siegel der Abbilder</translation>
    </message>
    <message>
        <source>Holds the check sums and signatures by which the phone proves its other partitions before it starts them.</source>
        <translation>Enthält die Prüfsummen und Signaturen, mit denen das Telefon seine anderen Partitionen vor dem Start prüft.</translation>
    </message>
    <message>
        <source>A locked phone refuses to start when it does not match the images: write it together with them.</source>
        <translation>Ein gesperrtes Telefon startet nicht, wenn es nicht zu den Abbildern passt: Zusammen mit ihnen schreiben.</translation>
    </message>
    <message>
        <source>Lock state</source>
        <translation>Sperrzustand</translation>
    </message>
    <message>
        <source>Says whether the boot loader is locked, sealed for this one unit.</source>
        <translation>Sagt, ob der Bootloader gesperrt ist, für dieses eine Gerät versiegelt.</translation>
    </message>
    <message>
        <source>The phone may refuse to start or ask to be unlocked anew; another unit&apos;s copy does not fit.</source>
        <translation>Das Telefon startet vielleicht nicht oder muss neu entsperrt werden; die Kopie eines anderen Geräts passt nicht.</translation>
    </message>
    <message>
        <source>Security settings</source>
        <translation>Sicherheitseinstellungen</translation>
    </message>
    <message>
        <source>Reserved for the security of the platform; empty on many phones.</source>
        <translation>Für die Sicherheit der Plattform reserviert; auf vielen Telefonen leer.</translation>
    </message>
    <message>
        <source>Mostly nothing; on phones that use it, protected images are refused.</source>
        <translation>Meist nichts; Telefone, die es benutzen, lehnen geschützte Abbilder ab.</translation>
    </message>
    <message>
        <source>Keys for checking images</source>
        <translation>Schlüssel zum Prüfen der Abbilder</translation>
    </message>
    <message>
        <source>Keys by which older phones checked the images that they start.</source>
        <translation>Schlüssel, mit denen ältere Telefone die Abbilder prüfen, die sie starten.</translation>
    </message>
    <message>
        <source>A phone that uses it refuses its own images until it is written again.</source>
        <translation>Ein Telefon, das sie benutzt, lehnt seine eigenen Abbilder ab, bis sie wieder geschrieben sind.</translation>
    </message>
    <message>
        <source>Fuse settings</source>
        <translation>Fuse-Einstellungen</translation>
    </message>
    <message>
        <source>Values for the fuses of the chip. A fuse that was blown can never be set back.</source>
        <translation>Werte für die Fuses des Chips. Eine gebrannte Fuse lässt sich nie zurücksetzen.</translation>
    </message>
    <message>
        <source>Nothing when it is left alone; the wrong file can lock the phone for ever.</source>
        <translation>Nichts, wenn man es in Ruhe lässt; die falsche Datei kann das Telefon für immer sperren.</translation>
    </message>
    <message>
        <source>Values written once</source>
        <translation>Einmal geschriebene Werte</translation>
    </message>
    <message>
        <source>A place for values that the maker writes a single time.</source>
        <translation>Ein Ort für Werte, die der Hersteller ein einziges Mal schreibt.</translation>
    </message>
    <message>
        <source>Leave it alone: nothing in a firmware brings the values back.</source>
        <translation>In Ruhe lassen: Nichts in einer Firmware bringt die Werte zurück.</translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation>Diebstahlschutz</translation>
    </message>
    <message>
        <source>Remembers which account the phone belongs to after a reset, and whether unlocking is allowed.</source>
        <translation>Merkt sich, welchem Konto das Telefon nach einem Zurücksetzen gehört und ob Entsperren erlaubt ist.</translation>
    </message>
    <message>
        <source>The phone makes it anew. Emptying it does not replace the owner&apos;s account: the phone may ask for it.</source>
        <translation>Das Telefon macht es neu. Leeren ersetzt nicht das Konto des Besitzers: Das Telefon fragt vielleicht danach.</translation>
    </message>
    <message>
        <source>Sealed memory</source>
        <translation>Versiegelter Speicher</translation>
    </message>
    <message>
        <source>Counters and keys that only the protected system can read.</source>
        <translation>Zähler und Schlüssel, die nur das geschützte System lesen kann.</translation>
    </message>
    <message>
        <source>Fingerprints, screen lock and paid content may stop working; nothing in a firmware brings it back.</source>
        <translation>Fingerabdrücke, Bildschirmsperre und bezahlte Inhalte können ausfallen; nichts in einer Firmware bringt sie zurück.</translation>
    </message>
    <message>
        <source>Note for the next start</source>
        <translation>Notiz für den nächsten Start</translation>
    </message>
    <message>
        <source>A note that tells the boot loader to start the recovery, or which slot comes next.</source>
        <translation>Eine Notiz, die dem Bootloader sagt, dass er das Recovery starten soll oder welcher Slot als Nächstes kommt.</translation>
    </message>
    <message>
        <source>The phone starts normally. An old note can send it to the recovery again and again: emptying it helps.</source>
        <translation>Das Telefon startet normal. Eine alte Notiz kann es immer wieder ins Recovery schicken: Leeren hilft.</translation>
    </message>
    <message>
        <source>Table of the partitions</source>
        <translation>Tabelle der Partitionen</translation>
    </message>
    <message>
        <source>Says where each partition begins and ends.</source>
        <translation>Sagt, wo jede Partition beginnt und endet.</translation>
    </message>
    <message>
        <source>The phone finds nothing of its software until the table is written again; the areas themselves stay.</source>
        <translation>Das Telefon findet nichts von seiner Software, bis die Tabelle wieder geschrieben ist; die Bereiche selbst bleiben.</translation>
    </message>
    <message>
        <source>Notes of the download</source>
        <translation>Notizen des Downloads</translation>
    </message>
    <message>
        <source>What tool and which version were used for the last download.</source>
        <translation>Welches Werkzeug und welche Version beim letzten Download benutzt wurden.</translation>
    </message>
    <message>
        <source>Nothing that the phone needs.</source>
        <translation>Nichts, was das Telefon braucht.</translation>
    </message>
    <message>
        <source>Crash records</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>What the phone notes when it crashes, for its maker.</source>
        <translation>Was das Telefon bei einem Absturz für seinen Hersteller notiert.</translation>
    </message>
    <message>
        <source>Nothing that the phone needs: it begins a new one.</source>
        <translation>Nichts, was das Telefon braucht: Es beginnt neue.</translation>
    </message>
    <message>
        <source>Room for updates</source>
        <translation>Platz für Updates</translation>
    </message>
    <message>
        <source>A place in which the phone keeps a copy or a half-done update.</source>
        <translation>Ein Ort, an dem das Telefon eine Kopie oder ein halbes Update aufhebt.</translation>
    </message>
    <message>
        <source>A running update is lost; otherwise nothing.</source>
        <translation>Ein laufendes Update ist verloren, sonst nichts.</translation>
    </message>
    <message>
        <source>Maker&apos;s reserve</source>
        <translation>Reserve des Herstellers</translation>
    </message>
    <message>
        <source>A place that the phone&apos;s maker keeps for itself.</source>
        <translation>Ein Ort, den der Hersteller für sich behält.</translation>
    </message>
    <message>
        <source>Hard to tell: leave it alone unless a firmware writes it.</source>
        <translation>Schwer zu sagen: In Ruhe lassen, außer eine Firmware schreibt ihn.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Android with its apps and the drivers of this model, several parts in one.</source>
        <translation>Android mit seinen Apps und den Treibern dieses Modells, mehrere Teile in einem.</translation>
    </message>
    <message>
        <source>The phone stops at the logo until it is written again. Data of the user is elsewhere.</source>
        <translation>Das Telefon bleibt beim Logo stehen, bis es wieder geschrieben ist. Die Daten des Besitzers liegen woanders.</translation>
    </message>
    <message>
        <source>Android with the apps that came with the phone.</source>
        <translation>Android mit den Apps, die das Telefon mitbrachte.</translation>
    </message>
    <message>
        <source>Drivers of the model</source>
        <translation>Treiber des Modells</translation>
    </message>
    <message>
        <source>Drivers and settings that the maker adds to Android for this model.</source>
        <translation>Treiber und Einstellungen, die der Hersteller für dieses Modell zu Android hinzufügt.</translation>
    </message>
    <message>
        <source>The phone stops at the logo, or camera, sound and the like fail, until it is written again.</source>
        <translation>Das Telefon bleibt beim Logo stehen, oder Kamera, Ton und Ähnliches versagen, bis es wieder geschrieben ist.</translation>
    </message>
    <message>
        <source>Maker&apos;s additions</source>
        <translation>Zugaben des Herstellers</translation>
    </message>
    <message>
        <source>Apps, pictures and settings that the maker or a network adds.</source>
        <translation>Apps, Bilder und Einstellungen, die Hersteller oder Netz hinzufügen.</translation>
    </message>
    <message>
        <source>Some apps or settings are missing; on some models the phone does not start until it is written again.</source>
        <translation>Manche Apps oder Einstellungen fehlen; manche Modelle starten nicht, bis es wieder geschrieben ist.</translation>
    </message>
    <message>
        <source>A place in which the phone&apos;s maker keeps files of its own, some of them of this unit.</source>
        <translation>Ein Ort, an dem der Hersteller eigene Dateien aufhebt, manche davon von diesem Gerät.</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>Daten des Besitzers</translation>
    </message>
    <message>
        <source>Photos, messages, apps and settings of the phone&apos;s owner, locked with keys of this phone.</source>
        <translation>Fotos, Nachrichten, Apps und Einstellungen des Besitzers, mit Schlüsseln dieses Telefons verschlossen.</translation>
    </message>
    <message>
        <source>Everything that was not copied elsewhere is gone for good. The phone starts like new.</source>
        <translation>Alles, was nicht anderswo kopiert wurde, ist für immer weg. Das Telefon startet wie neu.</translation>
    </message>
    <message>
        <source>Keys to the data of the user</source>
        <translation>Schlüssel zu den Daten des Besitzers</translation>
    </message>
    <message>
        <source>Keys with which the data of the user is locked, and notes on updates.</source>
        <translation>Schlüssel, mit denen die Daten des Besitzers verschlossen sind, und Notizen zu Updates.</translation>
    </message>
    <message>
        <source>Without it the data of the user cannot be read any more and has to be erased.</source>
        <translation>Ohne sie lassen sich die Daten des Besitzers nicht mehr lesen und müssen gelöscht werden.</translation>
    </message>
    <message>
        <source>Short-term store</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Files of updates and of the recovery that are not needed for long.</source>
        <translation>Dateien von Updates und Recovery, die nicht lange gebraucht werden.</translation>
    </message>
    <message>
        <source>The phone makes it anew.</source>
        <translation>Das Telefon macht ihn neu.</translation>
    </message>
</context>
<context>
    <name>PartitionWords</name>
    <message>
        <source>It is written anew.</source>
        <translation>Sie wird neu geschrieben.</translation>
    </message>
    <message>
        <source>%1 is written to it (%2).</source>
        <translation>%1 wird hineingeschrieben (%2).</translation>
    </message>
    <message>
        <source>%1 is written to it.</source>
        <translation>%1 wird hineingeschrieben.</translation>
    </message>
    <message>
        <source>A copy is saved on this computer first.</source>
        <translation>Zuerst wird eine Kopie auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>It is read into a file.</source>
        <translation>Sie wird in eine Datei gelesen.</translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation>Sie wird gelöscht.</translation>
    </message>
    <message>
        <source>The saved copy is put back.</source>
        <translation>Die gespeicherte Kopie wird zurückgeschrieben.</translation>
    </message>
    <message>
        <source>It is read back and compared.</source>
        <translation>Sie wird zurückgelesen und verglichen.</translation>
    </message>
    <message>
        <source>It stays as it is: identity and calibration of the phone are kept.</source>
        <translation>Sie bleibt, wie sie ist: Identität und Kalibrierung des Telefons werden bewahrt.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The job ended in the middle of it: it must be written again.</source>
        <translation>Der Auftrag endete mittendrin: Sie muss neu geschrieben werden.</translation>
    </message>
    <message>
        <source>Work on it is going on now.</source>
        <translation>Daran wird gerade gearbeitet.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>It waits for your answer.</source>
        <translation>Es wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>It stops after this step. Leave the cable in.</source>
        <translation>Es hält nach diesem Schritt an. Kabel stecken lassen.</translation>
    </message>
    <message>
        <source>Looking for the cause.</source>
        <translation>Die Ursache wird gesucht.</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>Das Telefon nicht abziehen.</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>Das Kabel stecken lassen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time such as 12 s or 2 min</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>The phone does not start now. A complete download brings it back.</source>
        <translation>Das Telefon startet jetzt nicht. Ein vollständiger Download bringt es zurück.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Von Ihnen angehalten.</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>Next phone</source>
        <translation>Nächstes Telefon</translation>
    </message>
    <message>
        <source>Plug in a switched-off phone.</source>
        <translation>Ein ausgeschaltetes Telefon einstecken.</translation>
    </message>
</context>
<context>
    <name>PhoneFactWords</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Platine</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>What answered</source>
        <translation>Wer geantwortet hat</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In good health.</source>
        <translation>Gesund.</translation>
    </message>
    <message>
        <source>Worn: most of its life is used up. Save the data soon and expect failures.</source>
        <translation>Verschlissen: Der größte Teil seines Lebens ist verbraucht. Daten bald sichern und mit Ausfällen rechnen.</translation>
    </message>
    <message>
        <source>At the end of its life: it may lose what is written, so no job is started. The storage has to be replaced.</source>
        <translation>Am Ende seines Lebens: Geschriebenes kann verloren gehen, deshalb beginnt kein Auftrag. Der Speicher muss ersetzt werden.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memory (RAM)</source>
        <translation>Arbeitsspeicher (RAM)</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Verschleiß</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Write only the maker&apos;s own firmware, and all of its boot chain together.</source>
        <translation>Nur die Firmware des Herstellers schreiben, und ihre ganze Bootkette zusammen.</translation>
    </message>
    <message>
        <source>A job needs the maker&apos;s authentication file.</source>
        <translation>Ein Auftrag braucht die Authentifizierungsdatei des Herstellers.</translation>
    </message>
    <message>
        <source>A job needs the loader that came with this model&apos;s firmware.</source>
        <translation>Ein Auftrag braucht den Lader, der mit der Firmware dieses Modells kam.</translation>
    </message>
    <message>
        <source>Any loader for this chip will do.</source>
        <translation>Jeder Lader für diesen Chip genügt.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Fuses</source>
        <translation>Fuses</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 = what a fuse of the phone means, %2 = what that means for a job; both whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Its loader wants the maker&apos;s authorisation.</source>
        <translation>Sein Lader verlangt die Freigabe des Herstellers.</translation>
    </message>
    <message>
        <source>Nothing that would keep a job from its storage.</source>
        <translation>Nichts, was einen Auftrag von seinem Speicher fernhielte.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>%1 V: too empty to write. Charge it for half an hour first.</source>
        <translation>%1 V: zu leer zum Schreiben. Erst eine halbe Stunde laden.</translation>
    </message>
    <message>
        <source>%1 V: enough for a job.</source>
        <translation>%1 V: genug für einen Auftrag.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <extracomment>%1 = A or B: which of the two copies of the system the phone starts</extracomment>
        <translation>Startet aus</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Slot %1</translation>
    </message>
    <message>
        <source>If a job breaks off</source>
        <translation>Wenn ein Auftrag abbricht</translation>
    </message>
    <message>
        <source>The chip waits for the next try: the phone can be brought back.</source>
        <translation>Der Chip wartet auf den nächsten Versuch: Das Telefon ist zu retten.</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Partitionstabelle</translation>
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
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a port such as &quot;Bench 3&quot;, %2 the chip of the phone on it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PlaceRefusal</name>
    <message>
        <source>%1 holds identity or calibration of this one phone, which no firmware can bring back. It is not touched here; to renew it, put a backup back or flash it with its row ticked.</source>
        <translation>%1 enthält Identität oder Kalibrierung dieses einen Telefons, die keine Firmware zurückbringt. Hier wird es nicht angerührt; zum Erneuern eine Sicherung zurückspielen oder mit Haken in seiner Zeile flashen.</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>%1 was on %2 for %3 s.</source>
        <extracomment>%1 is a USB id such as 1782:4d00, %2 a port, %3 a number of seconds</extracomment>
        <translation>%1 war %3 s an %2.</translation>
    </message>
    <message>
        <source>%1 is on %2; it is no download mode.</source>
        <translation>%1 ist an %2; das ist kein Download-Modus.</translation>
    </message>
    <message>
        <source>%1 is on %2: %3.</source>
        <translation>%1 ist an %2: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was on %2 before you began.</source>
        <translation>%1 war schon an %2, bevor Sie begannen.</translation>
    </message>
    <message>
        <source>Nothing yet: no cable was plugged in since this page came.</source>
        <translation>Noch nichts: Seit diese Seite da ist, wurde kein Kabel eingesteckt.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>You do not have the right to open the port {node}.</source>
        <translation>Die Berechtigung, den Anschluss {node} zu öffnen, fehlt.</translation>
    </message>
    <message>
        <source>You do not have the right to open the port of the phone.</source>
        <translation>Die Berechtigung, den Anschluss des Telefons zu öffnen, fehlt.</translation>
    </message>
    <message>
        <source>The port {node} is in use by {owner}.</source>
        <translation>Der Anschluss {node} wird von {owner} benutzt.</translation>
    </message>
    <message>
        <source>The port {node} is in use by another program.</source>
        <translation>Der Anschluss {node} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The port of the phone is in use by another program.</source>
        <translation>Der Anschluss des Telefons wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The driver {driver} of the system holds the phone and does not let it go.</source>
        <translation>Der Treiber {driver} des Systems hält das Telefon fest und gibt es nicht frei.</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let it go.</source>
        <translation>Ein Treiber des Systems hält das Telefon fest und gibt es nicht frei.</translation>
    </message>
    <message>
        <source>ModemManager has taken the port {node} for a modem.</source>
        <translation>ModemManager hält den Anschluss {node} für ein Modem.</translation>
    </message>
    <message>
        <source>ModemManager has taken the port of the phone for a modem.</source>
        <translation>ModemManager hält den Anschluss des Telefons für ein Modem.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} gibt es nicht.</translation>
    </message>
    <message>
        <source>{node} does not exist.</source>
        <translation>{node} gibt es nicht.</translation>
    </message>
    <message>
        <source>A file or device that is needed does not exist.</source>
        <translation>Eine benötigte Datei oder ein benötigtes Gerät gibt es nicht.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} ist keine Datei.</translation>
    </message>
    <message>
        <source>A file was expected and something else was found.</source>
        <translation>Eine Datei wurde erwartet, etwas anderes wurde gefunden.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {detail}.</source>
        <translation>{file} lässt sich nicht lesen oder schreiben: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Eine Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{file} is no firmware and holds no partition images (NAME.bin or NAME.img).</source>
        <translation>{file} ist keine Firmware und enthält keine Partitionsabbilder (NAME.bin oder NAME.img).</translation>
    </message>
    <message>
        <source>The folder holds no partition images.</source>
        <translation>Der Ordner enthält keine Partitionsabbilder.</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written.</source>
        <translation>Der Datenträger ist voll: {file} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The firmware is for {wanted}, but the phone has {found}.</source>
        <translation>Die Firmware ist für {wanted}, das Telefon hat aber {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another chip than the phone has.</source>
        <translation>Die Firmware ist für einen anderen Chip als den des Telefons.</translation>
    </message>
    <message>
        <source>The firmware is for the product {wanted}, but the phone is {found}.</source>
        <translation>Die Firmware ist für das Produkt {wanted}, das Telefon ist aber {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another product than the phone is.</source>
        <translation>Die Firmware ist für ein anderes Produkt als dieses Telefon.</translation>
    </message>
    <message>
        <source>The firmware is for {wanted} storage, but the phone has {found}.</source>
        <translation>Die Firmware ist für die Speicherart {wanted}, das Telefon hat aber {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than the phone has.</source>
        <translation>Die Firmware ist für eine andere Speicherart als die des Telefons.</translation>
    </message>
    <message>
        <source>The partition table of the phone differs from the one of the firmware, and changing it was not allowed.</source>
        <translation>Die Partitionstabelle des Telefons weicht von der der Firmware ab, und sie zu ändern war nicht erlaubt.</translation>
    </message>
    <message>
        <source>The phone does not tell its partition table, so the firmware cannot be checked against it.</source>
        <translation>Das Telefon teilt seine Partitionstabelle nicht mit, die Firmware lässt sich daher nicht damit abgleichen.</translation>
    </message>
    <message>
        <source>The phone has no partition {name}.</source>
        <translation>Das Telefon hat keine Partition {name}.</translation>
    </message>
    <message>
        <source>The phone has no partition {entry}.</source>
        <translation>Das Telefon hat keine Partition {entry}.</translation>
    </message>
    <message>
        <source>The phone does not have the partition that was asked for.</source>
        <translation>Das Telefon hat die verlangte Partition nicht.</translation>
    </message>
    <message>
        <source>The phone has no partition {name}, which the firmware needs.</source>
        <translation>Das Telefon hat keine Partition {name}, die die Firmware braucht.</translation>
    </message>
    <message>
        <source>The phone lacks a partition that the firmware needs.</source>
        <translation>Dem Telefon fehlt eine Partition, die die Firmware braucht.</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>Das Abbild {entry} hat {image_bytes}, seine Partition aber nur Platz für {partition_bytes}.</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>Das Abbild {entry} ist größer als seine Partition.</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>Ein Abbild ist größer als seine Partition.</translation>
    </message>
    <message>
        <source>{name} holds calibration or identity data of this phone; it is changed only when named with --only.</source>
        <translation>{name} enthält Kalibrier- oder Identitätsdaten dieses Telefons; geändert wird das nur, wenn es mit --only genannt ist.</translation>
    </message>
    <message>
        <source>Calibration and identity data of this phone is changed only when it is named.</source>
        <translation>Kalibrier- und Identitätsdaten dieses Telefons werden nur geändert, wenn sie genannt sind.</translation>
    </message>
    <message>
        <source>There is no entry or partition called {name}.</source>
        <translation>Einen Eintrag oder eine Partition namens {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>A name that was given fits no entry and no partition.</source>
        <translation>Ein angegebener Name passt zu keinem Eintrag und keiner Partition.</translation>
    </message>
    <message>
        <source>No copy of {name} could be saved, so it is not touched.</source>
        <translation>Von {name} ließ sich keine Kopie sichern, es bleibt daher unberührt.</translation>
    </message>
    <message>
        <source>No copy of the calibration data could be saved, so it is not touched.</source>
        <translation>Von den Kalibrierdaten ließ sich keine Kopie sichern, sie bleiben daher unberührt.</translation>
    </message>
    <message>
        <source>The phone is locked to its maker: its loader asks for an authorisation.</source>
        <translation>Das Telefon ist auf seinen Hersteller gesperrt: Sein Lader verlangt eine Freigabe.</translation>
    </message>
    <message>
        <source>The phone refused the loader {item}: it is not signed for this phone.</source>
        <translation>Das Telefon hat den Lader {item} abgelehnt: Er ist nicht für dieses Telefon signiert.</translation>
    </message>
    <message>
        <source>The phone refused the loader: it is not signed for this phone.</source>
        <translation>Das Telefon hat den Lader abgelehnt: Er ist nicht für dieses Telefon signiert.</translation>
    </message>
    <message>
        <source>The phone is connected in another mode than the download mode.</source>
        <translation>Das Telefon ist in einem anderen Modus als dem Download-Modus angeschlossen.</translation>
    </message>
    <message>
        <source>The loader {name} is missing, and without it nothing can be done.</source>
        <translation>Der Lader {name} fehlt, und ohne ihn geht nichts.</translation>
    </message>
    <message>
        <source>No loader was given, and without one nothing can be done.</source>
        <translation>Kein Lader wurde angegeben, und ohne einen geht nichts.</translation>
    </message>
    <message>
        <source>The phone is there, but it did not answer.</source>
        <translation>Das Telefon ist da, hat aber nicht geantwortet.</translation>
    </message>
    <message>
        <source>{item} reads back different from what was written.</source>
        <translation>{item} liest sich anders zurück, als es geschrieben wurde.</translation>
    </message>
    <message>
        <source>What was written reads back different.</source>
        <translation>Das Geschriebene liest sich anders zurück.</translation>
    </message>
    <message>
        <source>{file} is not a firmware that Flashwright knows.</source>
        <translation>{file} ist keine Firmware, die Flashwright kennt.</translation>
    </message>
    <message>
        <source>This is not a firmware that Flashwright knows.</source>
        <translation>Das ist keine Firmware, die Flashwright kennt.</translation>
    </message>
    <message>
        <source>{file} is encrypted and cannot be opened.</source>
        <translation>{file} ist verschlüsselt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The firmware file is encrypted and cannot be opened.</source>
        <translation>Die Firmware-Datei ist verschlüsselt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The firmware file is cut off: its end is missing.</source>
        <translation>Die Firmware-Datei ist abgeschnitten: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The checksum of the firmware file is {found} instead of {wanted}: the file is damaged.</source>
        <translation>Die Prüfsumme der Firmware-Datei ist {found} statt {wanted}: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>A checksum of the firmware file is wrong: the file is damaged.</source>
        <translation>Eine Prüfsumme der Firmware-Datei ist falsch: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The image {entry} lies beyond the end of the firmware file.</source>
        <translation>Das Abbild {entry} liegt hinter dem Ende der Firmware-Datei.</translation>
    </message>
    <message>
        <source>An image lies beyond the end of the firmware file.</source>
        <translation>Ein Abbild liegt hinter dem Ende der Firmware-Datei.</translation>
    </message>
    <message>
        <source>The image {entry} overlaps another one in the firmware file.</source>
        <translation>Das Abbild {entry} überlappt in der Firmware-Datei ein anderes.</translation>
    </message>
    <message>
        <source>Two images overlap in the firmware file.</source>
        <translation>Zwei Abbilder überlappen sich in der Firmware-Datei.</translation>
    </message>
    <message>
        <source>The firmware file claims to hold more images than is possible.</source>
        <translation>Die Firmware-Datei gibt an, mehr Abbilder zu enthalten, als möglich ist.</translation>
    </message>
    <message>
        <source>The firmware file has no configuration (XML) inside.</source>
        <translation>Die Firmware-Datei enthält keine Konfiguration (XML).</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}: {detail}.</source>
        <translation>Die Konfiguration (XML) der Firmware ist in Zeile {line} fehlerhaft: {detail}.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}.</source>
        <translation>Die Konfiguration (XML) der Firmware ist in Zeile {line} fehlerhaft.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken.</source>
        <translation>Die Konfiguration (XML) der Firmware ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware defines entities, which is not allowed.</source>
        <translation>Die Konfiguration (XML) der Firmware definiert Entitäten, was nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The firmware holds more than one product ({found}), so it is not clear which one is meant.</source>
        <translation>Die Firmware enthält mehr als ein Produkt ({found}); welches gemeint ist, ist nicht klar.</translation>
    </message>
    <message>
        <source>The firmware file holds more than one product, so it is not clear which one is meant.</source>
        <translation>Die Firmware-Datei enthält mehr als ein Produkt; welches gemeint ist, ist nicht klar.</translation>
    </message>
    <message>
        <source>The name {name} occurs twice in the firmware file.</source>
        <translation>Der Name {name} kommt in der Firmware-Datei zweimal vor.</translation>
    </message>
    <message>
        <source>The name {entry} occurs twice in the firmware file.</source>
        <translation>Der Name {entry} kommt in der Firmware-Datei zweimal vor.</translation>
    </message>
    <message>
        <source>A name occurs twice in the firmware file.</source>
        <translation>Ein Name kommt in der Firmware-Datei zweimal vor.</translation>
    </message>
    <message>
        <source>The firmware file holds the unsafe file name {name}.</source>
        <translation>Die Firmware-Datei enthält den unsicheren Dateinamen {name}.</translation>
    </message>
    <message>
        <source>The firmware file holds an unsafe file name.</source>
        <translation>Die Firmware-Datei enthält einen unsicheren Dateinamen.</translation>
    </message>
    <message>
        <source>The firmware has no loader {name}.</source>
        <translation>Die Firmware hat keinen Lader {name}.</translation>
    </message>
    <message>
        <source>The firmware lacks a loader, and without it nothing can be done.</source>
        <translation>Der Firmware fehlt ein Lader, und ohne ihn geht nichts.</translation>
    </message>
    <message>
        <source>The firmware file has the unknown version {found}.</source>
        <translation>Die Firmware-Datei hat die unbekannte Version {found}.</translation>
    </message>
    <message>
        <source>The firmware file has an unknown version.</source>
        <translation>Die Firmware-Datei hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>The firmware file should have {wanted_bytes}, but has {found_bytes}.</source>
        <translation>Die Firmware-Datei müsste {wanted_bytes} haben, hat aber {found_bytes}.</translation>
    </message>
    <message>
        <source>A size in the firmware file does not fit what is there.</source>
        <translation>Eine Größenangabe in der Firmware-Datei passt nicht zum Vorhandenen.</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>Das Abbild {entry} ist ein defektes Sparse-Abbild.</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>Ein Sparse-Abbild ist defekt.</translation>
    </message>
    <message>
        <source>{file} holds several scatter files ({files}); name the one that is meant.</source>
        <translation>{file} enthält mehrere Scatter-Dateien ({files}); bitte die gemeinte nennen.</translation>
    </message>
    <message>
        <source>There are several scatter files; name the one that is meant.</source>
        <translation>Es gibt mehrere Scatter-Dateien; bitte die gemeinte nennen.</translation>
    </message>
    <message>
        <source>{file} is called a scatter file but is not text.</source>
        <translation>{file} heißt wie eine Scatter-Datei, ist aber kein Text.</translation>
    </message>
    <message>
        <source>The scatter file is not text.</source>
        <translation>Die Scatter-Datei ist kein Text.</translation>
    </message>
    <message>
        <source>{file} is a scatter file without any partition.</source>
        <translation>{file} ist eine Scatter-Datei ganz ohne Partition.</translation>
    </message>
    <message>
        <source>The scatter file has no partition.</source>
        <translation>Die Scatter-Datei hat keine Partition.</translation>
    </message>
    <message>
        <source>{file} is too large for a scatter file.</source>
        <translation>{file} ist zu groß für eine Scatter-Datei.</translation>
    </message>
    <message>
        <source>The scatter file is too large.</source>
        <translation>Die Scatter-Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The plug-in {file} was built for another version of Flashwright (interface {found}, wanted {wanted}).</source>
        <translation>Das Modul {file} wurde für eine andere Version von Flashwright gebaut (Schnittstelle {found}, verlangt {wanted}).</translation>
    </message>
    <message>
        <source>A plug-in was built for another version of Flashwright.</source>
        <translation>Ein Modul wurde für eine andere Version von Flashwright gebaut.</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded: {detail}.</source>
        <translation>Das Modul {file} lässt sich nicht laden: {detail}.</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded.</source>
        <translation>Das Modul {file} lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>A plug-in cannot be loaded.</source>
        <translation>Ein Modul lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>The plug-in {file} brings a protocol that is loaded already.</source>
        <translation>Das Modul {file} bringt ein Protokoll mit, das schon geladen ist.</translation>
    </message>
    <message>
        <source>A plug-in brings a protocol that is loaded already.</source>
        <translation>Ein Modul bringt ein Protokoll mit, das schon geladen ist.</translation>
    </message>
    <message>
        <source>There is no virtual phone called {name}.</source>
        <translation>Ein virtuelles Telefon namens {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no virtual phone of that name.</source>
        <translation>Ein virtuelles Telefon dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing was done, because nobody said yes; --yes says it beforehand.</source>
        <translation>Nichts wurde getan, weil niemand Ja gesagt hat; --yes sagt es im Voraus.</translation>
    </message>
    <message>
        <source>This needs the word &quot;{word}&quot;: type it when asked, or give --confirm {word}.</source>
        <translation>Das braucht das Wort „{word}“: bei der Frage eingeben oder --confirm {word} angeben.</translation>
    </message>
    <message>
        <source>Nothing was changed, because the answer was no.</source>
        <translation>Nichts wurde geändert, weil die Antwort Nein war.</translation>
    </message>
    <message>
        <source>This needs a word of confirmation.</source>
        <translation>Das braucht ein Wort zur Bestätigung.</translation>
    </message>
    <message>
        <source>The scenario file is not valid: {detail}.</source>
        <translation>Die Szenario-Datei ist ungültig: {detail}.</translation>
    </message>
    <message>
        <source>The scenario file is not valid.</source>
        <translation>Die Szenario-Datei ist ungültig.</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}, field {field}.</source>
        <translation>Die Stelle: {file}, Offset {offset_bytes}, Feld {field}.</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}.</source>
        <translation>Die Stelle: {file}, Offset {offset_bytes}.</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}, field {field}.</source>
        <translation>Die Stelle: Offset {offset_bytes}, Feld {field}.</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}.</source>
        <translation>Die Stelle: Offset {offset_bytes}.</translation>
    </message>
    <message>
        <source>The field: {field}.</source>
        <translation>Das Feld: {field}.</translation>
    </message>
    <message>
        <source>No loader was given for {wanted}, and none in the loader folder fits.</source>
        <translation>Für {wanted} wurde kein Lader angegeben, und im Lader-Ordner passt keiner.</translation>
    </message>
    <message>
        <source>No loader was given, and none in the loader folder fits this phone.</source>
        <translation>Es wurde kein Lader angegeben, und im Lader-Ordner passt keiner zu diesem Telefon.</translation>
    </message>
    <message>
        <source>{file} has no loader for {wanted}; it is for {found}.</source>
        <translation>{file} hat keinen Lader für {wanted}; sie ist für {found}.</translation>
    </message>
    <message>
        <source>The loader file has no loader for {wanted}; it is for {found}.</source>
        <translation>Die Laderdatei hat keinen Lader für {wanted}; sie ist für {found}.</translation>
    </message>
    <message>
        <source>The loader file has no loader for this phone.</source>
        <translation>Die Laderdatei hat keinen Lader für dieses Telefon.</translation>
    </message>
    <message>
        <source>{file} is not a Download Agent.</source>
        <translation>{file} ist kein Download Agent.</translation>
    </message>
    <message>
        <source>The file is not a Download Agent.</source>
        <translation>Die Datei ist kein Download Agent.</translation>
    </message>
    <message>
        <source>{file} is a Download Agent without any loader in it.</source>
        <translation>{file} ist ein Download Agent ohne einen Lader darin.</translation>
    </message>
    <message>
        <source>The Download Agent has no loader in it.</source>
        <translation>Der Download Agent enthält keinen Lader.</translation>
    </message>
    <message>
        <source>{file} is neither a loader, nor a preloader, nor an authentication file.</source>
        <translation>{file} ist weder ein Lader noch ein Preloader noch eine Authentifizierungsdatei.</translation>
    </message>
    <message>
        <source>A file that was given is no loader.</source>
        <translation>Eine angegebene Datei ist kein Lader.</translation>
    </message>
    <message>
        <source>The two loaders in {file} do not belong together.</source>
        <translation>Die beiden Lader in {file} gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The two loaders in the file do not belong together.</source>
        <translation>Die beiden Lader in der Datei gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The phone was caught in its boot ROM and needs memory settings: give the preloader of its firmware.</source>
        <translation>Das Telefon wurde in seinem Boot-ROM erfasst und braucht Speichereinstellungen: den Preloader seiner Firmware angeben.</translation>
    </message>
    <message>
        <source>{file} is not a preloader.</source>
        <translation>{file} ist kein Preloader.</translation>
    </message>
    <message>
        <source>The file is not a preloader.</source>
        <translation>Die Datei ist kein Preloader.</translation>
    </message>
    <message>
        <source>{file} holds no memory settings.</source>
        <translation>{file} enthält keine Speichereinstellungen.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings.</source>
        <translation>Der Preloader enthält keine Speichereinstellungen.</translation>
    </message>
    <message>
        <source>The phone wants the authorisation of its maker: an authentication file or a signed answer.</source>
        <translation>Das Telefon verlangt die Autorisierung seines Herstellers: eine Authentifizierungsdatei oder eine signierte Antwort.</translation>
    </message>
    <message>
        <source>{file} is not an authentication file.</source>
        <translation>{file} ist keine Authentifizierungsdatei.</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>Die Datei ist keine Authentifizierungsdatei.</translation>
    </message>
    <message>
        <source>The preloader is for the board {wanted}, but the phone is {found}.</source>
        <translation>Der Preloader ist für die Platine {wanted}, aber das Telefon ist {found}.</translation>
    </message>
    <message>
        <source>The preloader is for another board than the phone has.</source>
        <translation>Der Preloader ist für eine andere Platine, als das Telefon hat.</translation>
    </message>
    <message>
        <source>{entry} is ticked and {found} is not, but all boot loaders belong together.</source>
        <translation>{entry} ist angehakt und {found} nicht, aber alle Bootlader gehören zusammen.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked, but they belong together.</source>
        <translation>Nur einige der Bootlader sind angehakt, aber sie gehören zusammen.</translation>
    </message>
    <message>
        <source>{name} has {found} on the phone and {wanted} in the firmware; its data would be lost.</source>
        <translation>{name} hat auf dem Telefon {found} und in der Firmware {wanted}; seine Daten gingen verloren.</translation>
    </message>
    <message>
        <source>A protected area changes its place or length, and its data would be lost.</source>
        <translation>Ein geschützter Bereich ändert Ort oder Länge, und seine Daten gingen verloren.</translation>
    </message>
    <message>
        <source>The storage of the phone has reached the end of its life.</source>
        <translation>Der Speicher des Telefons ist am Ende seines Lebens.</translation>
    </message>
    <message>
        <source>The battery has {found} mV, and {wanted} mV are needed.</source>
        <translation>Der Akku hat {found} mV, gebraucht werden {wanted} mV.</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>Der Akku ist zu leer für diesen Auftrag.</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>Das Telefon hat keine Partitionstabelle.</translation>
    </message>
    <message>
        <source>The partition table of the phone is damaged.</source>
        <translation>Die Partitionstabelle des Telefons ist beschädigt.</translation>
    </message>
    <message>
        <source>{bytes} bytes at {offset_bytes} reach beyond the end of {name}, which has {storage_bytes}.</source>
        <translation>{bytes} Bytes ab {offset_bytes} reichen über das Ende von {name} hinaus, das {storage_bytes} hat.</translation>
    </message>
    <message>
        <source>A place lies beyond the end of the storage.</source>
        <translation>Ein Ort liegt jenseits des Speicherendes.</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this: {item}.</source>
        <translation>Der Lader dieses Telefons bietet das nicht an: {item}.</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this.</source>
        <translation>Der Lader dieses Telefons bietet das nicht an.</translation>
    </message>
    <message>
        <source>This backup is of another phone, and calibration belongs to one phone alone.</source>
        <translation>Diese Sicherung stammt von einem anderen Telefon, und Kalibrierung gehört zu genau einem Telefon.</translation>
    </message>
    <message>
        <source>{entry} needs the image {name}, which is not there.</source>
        <translation>{entry} braucht das Abbild {name}, das nicht da ist.</translation>
    </message>
    <message>
        <source>{entry} has no image.</source>
        <translation>{entry} hat kein Abbild.</translation>
    </message>
    <message>
        <source>An image that is needed is not there.</source>
        <translation>Ein nötiges Abbild ist nicht da.</translation>
    </message>
    <message>
        <source>{file} names the scatter file {name}, which is not there.</source>
        <translation>{file} nennt die Scatter-Datei {name}, die nicht da ist.</translation>
    </message>
    <message>
        <source>{file} comes without a scatter file.</source>
        <translation>{file} kommt ohne Scatter-Datei.</translation>
    </message>
    <message>
        <source>There is no scatter file.</source>
        <translation>Es gibt keine Scatter-Datei.</translation>
    </message>
    <message>
        <source>{file} does not name its {field}.</source>
        <translation>In {file} fehlt die Angabe {field}.</translation>
    </message>
    <message>
        <source>The flash XML is incomplete.</source>
        <translation>Das Flash-XML ist unvollständig.</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file: {detail}.</source>
        <translation>{file} ist eine beschädigte .gz-Datei: {detail}.</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file.</source>
        <translation>{file} ist eine beschädigte .gz-Datei.</translation>
    </message>
    <message>
        <source>A .gz file is damaged.</source>
        <translation>Eine .gz-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged: {detail}.</source>
        <translation>Das Verzeichnis der Sicherung ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>Das Verzeichnis der Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright (format {found}, this one knows {wanted}).</source>
        <translation>Die Sicherung wurde von einer neueren Version von Flashwright gemacht (Format {found}, diese kennt {wanted}).</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright.</source>
        <translation>Die Sicherung wurde von einer neueren Version von Flashwright gemacht.</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} ist nicht das, was die Prüfsummenliste sagt.</translation>
    </message>
    <message>
        <source>{file} is not what the list of checksums says.</source>
        <translation>{file} ist nicht das, was die Prüfsummenliste sagt.</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>Eine Datei ist nicht das, was die Prüfsummenliste sagt.</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} ist nur ein Verweis auf eine große Datei, die nie heruntergeladen wurde; die Firmware neu besorgen.</translation>
    </message>
    <message>
        <source>{file} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{file} ist nur ein Verweis auf eine große Datei, die nie heruntergeladen wurde; die Firmware neu besorgen.</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>Ein Abbild ist nur ein Verweis auf eine große Datei, die nie heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>{name} ({what}) is {found} on the phone and {wanted} in the firmware. The scene Firmware Upgrade can change the layout.</source>
        <translation>{name} ({what}) ist auf dem Telefon {found} und in der Firmware {wanted}. Die Szene Firmware-Upgrade kann die Aufteilung ändern.</translation>
    </message>
    <message>
        <source>The boot area of the phone holds no preloader.</source>
        <translation>Der Boot-Bereich des Telefons enthält keinen Preloader.</translation>
    </message>
    <message>
        <source>The header of the boot area of the phone is damaged.</source>
        <translation>Der Kopf des Boot-Bereichs des Telefons ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a phone.</source>
        <translation>{file} ist keine Sicherung eines Telefons.</translation>
    </message>
    <message>
        <source>This is not a backup of a phone.</source>
        <translation>Das ist keine Sicherung eines Telefons.</translation>
    </message>
    <message>
        <source>The vault has no entry called {name}.</source>
        <translation>Der Tresor hat keinen Eintrag namens {name}.</translation>
    </message>
    <message>
        <source>The vault has no such entry.</source>
        <translation>Der Tresor hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>{file} is there already and is never overwritten; choose another name.</source>
        <translation>{file} gibt es schon und wird nie überschrieben; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A file of that name is there already and is never overwritten.</source>
        <translation>Eine Datei dieses Namens gibt es schon; sie wird nie überschrieben.</translation>
    </message>
    <message>
        <source>{name} was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>{name} wurde zweimal gelesen und kam verschieden heraus; auf keine Kopie davon ist Verlass.</translation>
    </message>
    <message>
        <source>An area was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>Ein Bereich wurde zweimal gelesen und kam verschieden heraus; auf keine Kopie davon ist Verlass.</translation>
    </message>
    <message>
        <source>The phone&apos;s own value {item} of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Der eigene Wert {item} des Telefons in {name} lässt sich nicht in das Abbild der Firmware einsetzen, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The phone&apos;s own values of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Die eigenen Werte des Telefons für {name} lassen sich nicht in das Abbild der Firmware einsetzen, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The phone&apos;s own values cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Die eigenen Werte des Telefons lassen sich nicht in das Abbild der Firmware einsetzen, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The calibration {entry} on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>Die Kalibrierung {entry} auf dem Telefon ist leer oder beschädigt, es gibt also keine eigenen Werte zu erhalten.</translation>
    </message>
    <message>
        <source>The calibration on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>Die Kalibrierung auf dem Telefon ist leer oder beschädigt, es gibt also keine eigenen Werte zu erhalten.</translation>
    </message>
    <message>
        <source>The calibration image {entry} of the firmware is damaged.</source>
        <translation>Das Kalibrierungsabbild {entry} der Firmware ist beschädigt.</translation>
    </message>
    <message>
        <source>A calibration image of the firmware is damaged.</source>
        <translation>Ein Kalibrierungsabbild der Firmware ist beschädigt.</translation>
    </message>
    <message>
        <source>The firmware has no image of calibration that could be merged.</source>
        <translation>Die Firmware hat kein Kalibrierungsabbild, in das sich etwas einsetzen ließe.</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration ({names}); name one of them.</source>
        <translation>Die Firmware hat mehrere Kalibrierungsabbilder ({names}); eines davon nennen.</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration; name one of them.</source>
        <translation>Die Firmware hat mehrere Kalibrierungsabbilder; eines davon nennen.</translation>
    </message>
    <message>
        <source>The area {item} of the phone is blank: nothing was ever stored there.</source>
        <translation>Der Bereich {item} des Telefons ist leer: Dort wurde nie etwas gespeichert.</translation>
    </message>
    <message>
        <source>The area of the phone is blank: nothing was ever stored there.</source>
        <translation>Der Bereich des Telefons ist leer: Dort wurde nie etwas gespeichert.</translation>
    </message>
    <message>
        <source>There is no job called {name} that could go on.</source>
        <translation>Es gibt keinen Auftrag {name}, der weitergehen könnte.</translation>
    </message>
    <message>
        <source>There is no job that could go on.</source>
        <translation>Es gibt keinen Auftrag, der weitergehen könnte.</translation>
    </message>
    <message>
        <source>The journal {file} does not tell how the job was asked for, so it cannot go on.</source>
        <translation>Die Aufzeichnung {file} sagt nicht, wie der Auftrag lautete; er kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>The journal does not tell how the job was asked for, so it cannot go on.</source>
        <translation>Die Aufzeichnung sagt nicht, wie der Auftrag lautete; er kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>The job of {file} came to its end; there is nothing left to do.</source>
        <translation>Der Auftrag von {file} kam zu seinem Ende; es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>That job came to its end; there is nothing left to do.</source>
        <translation>Dieser Auftrag kam zu seinem Ende; es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The journal {file} does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>Die Aufzeichnung {file} sagt nicht, wo die Kopien des Telefons sind; beim Weitermachen gingen sie verloren.</translation>
    </message>
    <message>
        <source>The journal does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>Die Aufzeichnung sagt nicht, wo die Kopien des Telefons sind; beim Weitermachen gingen sie verloren.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged in line {line}.</source>
        <translation>Die Aufzeichnung {file} ist in Zeile {line} beschädigt.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged.</source>
        <translation>Die Aufzeichnung {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Die Aufzeichnung ist beschädigt.</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of the program.</source>
        <translation>Die Aufzeichnung {file} stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of the program.</source>
        <translation>Die Aufzeichnung stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>The journal {file} was written by an older version of the program, which did not note enough to go on.</source>
        <translation>Die Aufzeichnung {file} stammt von einer älteren Version des Programms, die zu wenig notierte, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The journal was written by an older version of the program, which did not note enough to go on.</source>
        <translation>Die Aufzeichnung stammt von einer älteren Version des Programms, die zu wenig notierte, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The file {file} of the firmware is not what it was when the job began.</source>
        <translation>Die Datei {file} der Firmware ist nicht mehr die, mit der der Auftrag begann.</translation>
    </message>
    <message>
        <source>{entry} of the firmware is not what it was when the job began.</source>
        <translation>{entry} der Firmware ist nicht mehr so wie zu Beginn des Auftrags.</translation>
    </message>
    <message>
        <source>The firmware is not what it was when the job began.</source>
        <translation>Die Firmware ist nicht mehr die, mit der der Auftrag begann.</translation>
    </message>
    <message>
        <source>The saved copy {file} is not what it was when it was made.</source>
        <translation>Die gesicherte Kopie {file} ist nicht mehr so, wie sie angelegt wurde.</translation>
    </message>
    <message>
        <source>A saved copy is not what it was when it was made.</source>
        <translation>Eine gesicherte Kopie ist nicht mehr so, wie sie angelegt wurde.</translation>
    </message>
    <message>
        <source>Nothing proves that this is the phone with which the job began.</source>
        <translation>Nichts belegt, dass dies das Telefon ist, mit dem der Auftrag begann.</translation>
    </message>
    <message>
        <source>The history has no record {item}.</source>
        <translation>Der Verlauf hat keinen Eintrag {item}.</translation>
    </message>
    <message>
        <source>The history has no such record.</source>
        <translation>Der Verlauf hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The index of the history was damaged and was made again; nothing is lost.</source>
        <translation>Das Verzeichnis des Verlaufs war beschädigt und wurde neu angelegt; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program and is left as it is.</source>
        <translation>Der Verlauf stammt von einer neueren Version des Programms und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>{file} has damaged records; the others are shown.</source>
        <translation>{file} hat beschädigte Einträge; die anderen werden gezeigt.</translation>
    </message>
    <message>
        <source>A record of the history is damaged.</source>
        <translation>Ein Eintrag des Verlaufs ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} is no recording of a job.</source>
        <translation>{file} ist kein Mitschnitt eines Auftrags.</translation>
    </message>
    <message>
        <source>The file is no recording of a job.</source>
        <translation>Die Datei ist kein Mitschnitt eines Auftrags.</translation>
    </message>
    <message>
        <source>The recording was made by a newer version of the program.</source>
        <translation>Der Mitschnitt stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>The recording is damaged: {found}.</source>
        <translation>Der Mitschnitt ist beschädigt: {found}.</translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation>Der Mitschnitt ist beschädigt.</translation>
    </message>
    <message>
        <source>The recording holds no conversation with a phone.</source>
        <translation>Der Mitschnitt enthält kein Gespräch mit einem Telefon.</translation>
    </message>
    <message>
        <source>The recording is too large to be played.</source>
        <translation>Der Mitschnitt ist zu groß zum Abspielen.</translation>
    </message>
    <message>
        <source>There is nothing to mend here: it is as it should be.</source>
        <translation>Hier gibt es nichts zu tun: Es ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The change was not permitted, so nothing was changed.</source>
        <translation>Die Änderung wurde nicht erlaubt, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This system has no way to ask for the administrator&apos;s password here; run the commands that are shown yourself.</source>
        <translation>Dieses System kann hier nicht nach dem Passwort des Verwalters fragen; führe die gezeigten Befehle selbst aus.</translation>
    </message>
    <message>
        <source>A step of the change failed: {said}.</source>
        <translation>Ein Schritt der Änderung schlug fehl: {said}.</translation>
    </message>
    <message>
        <source>A step of the change failed; nothing on the phone was touched.</source>
        <translation>Ein Schritt der Änderung schlug fehl; am Telefon wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>This changes nothing on the computer.</source>
        <translation>Das ändert nichts am Computer.</translation>
    </message>
    <message>
        <source>{program} did not do its work.</source>
        <translation>{program} hat seine Arbeit nicht getan.</translation>
    </message>
    <message>
        <source>A program of the system did not do its work.</source>
        <translation>Ein Programm des Systems hat seine Arbeit nicht getan.</translation>
    </message>
    <message>
        <source>Another driver than the one the tool needs holds the phone.</source>
        <translation>Ein anderer Treiber als der, den das Programm braucht, hält das Telefon.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a job file: in line {line}, column {column} a bracket, a comma or a quote is missing or too many.</source>
        <translation>{file} lässt sich nicht als Auftragsdatei lesen: In Zeile {line}, Spalte {column} fehlt eine Klammer, ein Komma oder ein Anführungszeichen, oder eines ist zu viel.</translation>
    </message>
    <message>
        <source>The file cannot be read as a job file.</source>
        <translation>Die Datei lässt sich nicht als Auftragsdatei lesen.</translation>
    </message>
    <message>
        <source>{file} is not a job file of Flashwright.</source>
        <translation>{file} ist keine Auftragsdatei von Flashwright.</translation>
    </message>
    <message>
        <source>This is not a job file of Flashwright.</source>
        <translation>Das ist keine Auftragsdatei von Flashwright.</translation>
    </message>
    <message>
        <source>{file} was made by a newer Flashwright (its format is {found}, this program knows {wanted}).</source>
        <translation>{file} stammt von einem neueren Flashwright (sein Format ist {found}, dieses Programm kennt {wanted}).</translation>
    </message>
    <message>
        <source>The job file was made by a newer Flashwright.</source>
        <translation>Die Auftragsdatei stammt von einem neueren Flashwright.</translation>
    </message>
    <message>
        <source>{file} is too large for a job file.</source>
        <translation>{file} ist zu groß für eine Auftragsdatei.</translation>
    </message>
    <message>
        <source>The file is too large for a job file.</source>
        <translation>Die Datei ist zu groß für eine Auftragsdatei.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known. Known here: {wanted}.</source>
        <translation>{file}, Zeile {line}, Spalte {column}: Ein Feld {pointer} ist nicht bekannt. Hier bekannt: {wanted}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known.</source>
        <translation>{file}, Zeile {line}, Spalte {column}: Ein Feld {pointer} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The job file has a field that is not known.</source>
        <translation>Die Auftragsdatei hat ein unbekanntes Feld.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} is there twice.</source>
        <translation>{file}, Zeile {line}, Spalte {column}: {pointer} steht zweimal da.</translation>
    </message>
    <message>
        <source>The job file has a field twice.</source>
        <translation>Die Auftragsdatei hat ein Feld zweimal.</translation>
    </message>
    <message>
        <source>{file}: the field {pointer} is missing, or goes with no other one here.</source>
        <translation>{file}: Das Feld {pointer} fehlt oder verträgt sich nicht mit einem anderen hier.</translation>
    </message>
    <message>
        <source>The job file lacks a field.</source>
        <translation>Der Auftragsdatei fehlt ein Feld.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}, not {found}.</source>
        <translation>{file}, Zeile {line}, Spalte {column}: {pointer} müsste {wanted} sein, nicht {found}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}.</source>
        <translation>{file}, Zeile {line}, Spalte {column}: {pointer} müsste {wanted} sein.</translation>
    </message>
    <message>
        <source>A field of the job file has a value that cannot be used.</source>
        <translation>Ein Feld der Auftragsdatei hat einen unbrauchbaren Wert.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} does not go with a job of the kind {found}.</source>
        <translation>{file}, Zeile {line}, Spalte {column}: {pointer} passt nicht zu einem Auftrag der Art {found}.</translation>
    </message>
    <message>
        <source>A field of the job file does not go with this kind of job.</source>
        <translation>Ein Feld der Auftragsdatei passt nicht zu dieser Art Auftrag.</translation>
    </message>
    <message>
        <source>The job was made for another firmware: of {file}, {pointer} is {found} and should be {wanted}.</source>
        <translation>Der Auftrag wurde für eine andere Firmware gemacht: Bei {file} ist {pointer} {found} und müsste {wanted} sein.</translation>
    </message>
    <message>
        <source>The job was made for another firmware than this one.</source>
        <translation>Der Auftrag wurde für eine andere Firmware gemacht als diese.</translation>
    </message>
    <message>
        <source>A job of the kind {found} is run by the command line: flashwright-cli job run {file}</source>
        <translation>Einen Auftrag der Art {found} führt die Befehlszeile aus: flashwright-cli job run {file}</translation>
    </message>
    <message>
        <source>This kind of job is run by the command line.</source>
        <translation>Diese Art Auftrag führt die Befehlszeile aus.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>What is on the screen of the phone now?</source>
        <translation>Was ist jetzt auf dem Bildschirm des Telefons?</translation>
    </message>
    <message>
        <source>Nothing, it is black</source>
        <translation>Nichts, er ist schwarz</translation>
    </message>
    <message>
        <source>A logo that stays or comes again and again</source>
        <translation>Ein Logo, das bleibt oder immer wiederkommt</translation>
    </message>
    <message>
        <source>A battery that is charging</source>
        <translation>Ein Akku, der lädt</translation>
    </message>
    <message>
        <source>The system runs</source>
        <translation>Das System läuft</translation>
    </message>
    <message>
        <source>A message that the phone is damaged or cannot be trusted</source>
        <translation>Eine Meldung, dass das Telefon beschädigt oder nicht vertrauenswürdig ist</translation>
    </message>
    <message>
        <source>A white, distorted or wrongly coloured picture</source>
        <translation>Ein weißes, verzerrtes oder falschfarbiges Bild</translation>
    </message>
    <message>
        <source>The system runs, but touch or sensors do not</source>
        <translation>Das System läuft, aber Berührung oder Sensoren nicht</translation>
    </message>
    <message>
        <source>The system runs, but without network or IMEI</source>
        <translation>Das System läuft, aber ohne Netz oder IMEI</translation>
    </message>
    <message>
        <source>When did you press the boot key?</source>
        <translation>Wann hast du die Starttaste gedrückt?</translation>
    </message>
    <message>
        <source>Before the cable was plugged in, and held</source>
        <translation>Vor dem Anstecken des Kabels, und gehalten</translation>
    </message>
    <message>
        <source>After the cable was plugged in</source>
        <translation>Nach dem Anstecken des Kabels</translation>
    </message>
    <message>
        <source>No key was pressed</source>
        <translation>Keine Taste wurde gedrückt</translation>
    </message>
    <message>
        <source>Is the battery in, and charged above one fifth?</source>
        <translation>Ist der Akku eingelegt und über ein Fünftel geladen?</translation>
    </message>
    <message>
        <source>Do model, memory size and board number on the label fit the firmware?</source>
        <translation>Passen Modell, Speichergröße und Platinennummer auf dem Etikett zur Firmware?</translation>
    </message>
    <message>
        <source>They fit</source>
        <translation>Sie passen</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie weichen ab</translation>
    </message>
    <message>
        <source>Does another cable or another port change it?</source>
        <translation>Ändert ein anderes Kabel oder ein anderer Anschluss etwas?</translation>
    </message>
    <message>
        <source>It fails elsewhere or not at all</source>
        <translation>Es scheitert anderswo oder gar nicht</translation>
    </message>
    <message>
        <source>It fails at the same place</source>
        <translation>Es scheitert an derselben Stelle</translation>
    </message>
    <message>
        <source>Did another tool or an interrupted try touch this phone before?</source>
        <translation>Hat ein anderes Programm oder ein abgebrochener Versuch dieses Telefon zuvor angefasst?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
</context>
<context>
    <name>RecentFirmware</name>
    <message>
        <source>opened %1</source>
        <translation>geöffnet %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>This phone only takes orders from its maker&apos;s own service.</source>
        <translation>Dieses Telefon nimmt Anweisungen nur vom Service seines Herstellers an.</translation>
    </message>
    <message>
        <source>Its loader asked for an authorisation that only the maker can give. The program stops here and does not try to get around it.</source>
        <translation>Sein Lader hat eine Freigabe verlangt, die nur der Hersteller geben kann. Das Programm hält hier an und versucht nicht, sie zu umgehen.</translation>
    </message>
    <message>
        <source>Turn to the maker&apos;s service, or use the maker&apos;s own update route for this model.</source>
        <translation>An den Service des Herstellers wenden oder den eigenen Update-Weg des Herstellers für dieses Modell benutzen.</translation>
    </message>
    <message>
        <source>Use the complete official firmware of exactly this model, with all files from one package.</source>
        <translation>Die vollständige offizielle Firmware genau dieses Modells benutzen, alle Dateien aus einem Paket.</translation>
    </message>
    <message>
        <source>Bytes from the phone arrived damaged.</source>
        <translation>Bytes vom Telefon kamen beschädigt an.</translation>
    </message>
    <message>
        <source>The line is noisy, or the two sides disagree on how bytes are packed.</source>
        <translation>Die Leitung ist gestört, oder beide Seiten sind sich uneins, wie Bytes verpackt werden.</translation>
    </message>
    <message>
        <source>Use a short cable, directly in a USB port at the back of the computer, without a hub.</source>
        <translation>Ein kurzes Kabel benutzen, direkt an einem USB-Anschluss hinten am Rechner, ohne Hub.</translation>
    </message>
    <message>
        <source>Try again with smaller blocks.</source>
        <translation>Mit kleineren Blöcken erneut versuchen.</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds, or hold the power key for ten to twenty seconds with the cable unplugged, then start again.</source>
        <translation>Den Akku zehn Sekunden herausnehmen oder bei abgezogenem Kabel die Einschalttaste zehn bis zwanzig Sekunden gedrückt halten, dann neu beginnen.</translation>
    </message>
    <message>
        <source>The phone does not support the chosen line speed.</source>
        <translation>Das Telefon unterstützt die gewählte Leitungsgeschwindigkeit nicht.</translation>
    </message>
    <message>
        <source>The loader refused the change of speed, so nothing that follows would be understood.</source>
        <translation>Der Lader hat den Wechsel der Geschwindigkeit abgelehnt, alles Folgende würde daher nicht verstanden.</translation>
    </message>
    <message>
        <source>Leave the speed at 115200, or choose 921600 or less.</source>
        <translation>Die Geschwindigkeit bei 115200 lassen oder 921600 oder weniger wählen.</translation>
    </message>
    <message>
        <source>Over USB leave the speed setting alone; it has no effect there.</source>
        <translation>Über USB die Geschwindigkeit nicht verstellen; sie bewirkt dort nichts.</translation>
    </message>
    <message>
        <source>The phone has no such place, or the image does not fit there.</source>
        <translation>Das Telefon hat diese Stelle nicht, oder das Abbild passt dort nicht hinein.</translation>
    </message>
    <message>
        <source>The layout of the firmware and the one on the phone do not agree.</source>
        <translation>Die Aufteilung der Firmware und die des Telefons stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Use the package that matches this model and version.</source>
        <translation>Das Paket benutzen, das zu diesem Modell und dieser Version passt.</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan.</source>
        <translation>Beide Aufteilungen im Plan vergleichen.</translation>
    </message>
    <message>
        <source>Allow a new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>Eine neue Aufteilung nur mit einem vollständigen Paket erlauben; die Daten des Benutzers werden gelöscht.</translation>
    </message>
    <message>
        <source>Phone and computer lost step with each other.</source>
        <translation>Telefon und Rechner sind aus dem Takt geraten.</translation>
    </message>
    <message>
        <source>A message was lost or came twice, or the phone still remembers an earlier job.</source>
        <translation>Eine Nachricht ging verloren oder kam zweimal, oder das Telefon hat noch einen früheren Auftrag im Gedächtnis.</translation>
    </message>
    <message>
        <source>Press the start button again; the phone waits in its boot ROM and the job starts over.</source>
        <translation>Den Startknopf erneut drücken; das Telefon wartet in seinem Boot-ROM, und der Auftrag beginnt von vorn.</translation>
    </message>
    <message>
        <source>The loader cannot start the storage of the phone.</source>
        <translation>Der Lader kann den Speicher des Telefons nicht starten.</translation>
    </message>
    <message>
        <source>The loader belongs to a board with another storage chip, or the storage chip no longer works.</source>
        <translation>Der Lader gehört zu einer Platine mit anderem Speicherchip, oder der Speicherchip arbeitet nicht mehr.</translation>
    </message>
    <message>
        <source>Switch the phone off, wait a minute, try once more.</source>
        <translation>Das Telefon ausschalten, eine Minute warten, noch einmal versuchen.</translation>
    </message>
    <message>
        <source>If the exact package fails every time, the storage chip needs a repair shop; what was on it is at risk.</source>
        <translation>Scheitert es jedes Mal mit genau dem richtigen Paket, muss der Speicherchip in eine Werkstatt; die Daten darauf sind in Gefahr.</translation>
    </message>
    <message>
        <source>The phone refused calibration data.</source>
        <translation>Das Telefon hat Kalibrierdaten abgelehnt.</translation>
    </message>
    <message>
        <source>The data is empty, damaged or belongs to another phone.</source>
        <translation>Die Daten sind leer, beschädigt oder gehören zu einem anderen Telefon.</translation>
    </message>
    <message>
        <source>Leave the calibration of the phone as it is and write the rest of the firmware.</source>
        <translation>Die Kalibrierung des Telefons lassen, wie sie ist, und den Rest der Firmware schreiben.</translation>
    </message>
    <message>
        <source>If it was damaged before, put back the copy that was saved of this very phone.</source>
        <translation>War sie schon vorher beschädigt, die Kopie zurückschreiben, die von eben diesem Telefon gesichert wurde.</translation>
    </message>
    <message>
        <source>Never write calibration that belongs to another phone: it would lose its network.</source>
        <translation>Nie die Kalibrierung eines anderen Telefons schreiben: Das Telefon würde sein Netz verlieren.</translation>
    </message>
    <message>
        <source>The phone could not carry out a step.</source>
        <translation>Das Telefon konnte einen Schritt nicht ausführen.</translation>
    </message>
    <message>
        <source>It reported a failed operation or a failed write. The storage may be full, worn or not the one the firmware expects.</source>
        <translation>Es hat eine fehlgeschlagene Operation oder einen Schreibfehler gemeldet. Der Speicher ist vielleicht voll, verschlissen oder nicht der, den die Firmware erwartet.</translation>
    </message>
    <message>
        <source>Switch the phone off and on and try this partition once more.</source>
        <translation>Das Telefon aus- und einschalten und diese Partition noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check that the partition is in the list of the phone and large enough.</source>
        <translation>Prüfen, ob die Partition in der Liste des Telefons steht und groß genug ist.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is likely worn out.</source>
        <translation>Hält es immer an derselben Stelle an, ist der Speicher des Telefons wahrscheinlich verschlissen.</translation>
    </message>
    <message>
        <source>The phone waited too long, or ran out of memory.</source>
        <translation>Das Telefon hat zu lange gewartet, oder sein Arbeitsspeicher reichte nicht.</translation>
    </message>
    <message>
        <source>The computer paused in the middle of a transfer, or sent larger pieces than this loader can hold.</source>
        <translation>Der Rechner hat mitten in einer Übertragung pausiert oder größere Stücke gesendet, als dieser Lader fassen kann.</translation>
    </message>
    <message>
        <source>Keep the computer from going to sleep and try again.</source>
        <translation>Den Rechner am Einschlafen hindern und erneut versuchen.</translation>
    </message>
    <message>
        <source>The phone did not take the new partition table.</source>
        <translation>Das Telefon hat die neue Partitionstabelle nicht angenommen.</translation>
    </message>
    <message>
        <source>The table does not fit the storage, the loader wants another kind of table, or the storage cannot be written.</source>
        <translation>Die Tabelle passt nicht zum Speicher, der Lader verlangt eine andere Art Tabelle, oder der Speicher ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Read the table of the phone again before anything else; the old one may still be valid.</source>
        <translation>Vor allem anderen die Tabelle des Telefons neu lesen; die alte gilt vielleicht noch.</translation>
    </message>
    <message>
        <source>The phone refused an image after checking it.</source>
        <translation>Das Telefon hat ein Abbild nach der Prüfung abgelehnt.</translation>
    </message>
    <message>
        <source>All bytes arrived and the phone did not accept them: the image is not signed for this phone, or the file was changed.</source>
        <translation>Alle Bytes kamen an, und das Telefon hat sie nicht angenommen: Das Abbild ist nicht für dieses Telefon signiert, oder die Datei wurde verändert.</translation>
    </message>
    <message>
        <source>If you replaced a file by your own, write the one from the package.</source>
        <translation>Wurde eine Datei durch eine eigene ersetzt, die aus dem Paket schreiben.</translation>
    </message>
    <message>
        <source>Do not erase this partition first: what is on it may still start.</source>
        <translation>Diese Partition nicht vorher löschen: Was darauf ist, startet vielleicht noch.</translation>
    </message>
    <message>
        <source>The storage of the phone does not take what is written.</source>
        <translation>Der Speicher des Telefons nimmt das Geschriebene nicht an.</translation>
    </message>
    <message>
        <source>Writing is locked by the loader, or the storage chip has reached the end of its life and has become read-only.</source>
        <translation>Das Schreiben ist vom Lader gesperrt, oder der Speicherchip ist am Ende seiner Lebensdauer und nur noch lesbar.</translation>
    </message>
    <message>
        <source>Run the job again and compare: if the old contents are still there, the storage chip is read-only.</source>
        <translation>Den Auftrag noch einmal ausführen und vergleichen: Ist der alte Inhalt noch da, ist der Speicherchip nur noch lesbar.</translation>
    </message>
    <message>
        <source>A read-only storage chip must be replaced in a repair shop.</source>
        <translation>Ein nur noch lesbarer Speicherchip muss in einer Werkstatt ersetzt werden.</translation>
    </message>
    <message>
        <source>This firmware is for another phone.</source>
        <translation>Diese Firmware ist für ein anderes Telefon.</translation>
    </message>
    <message>
        <source>The chip or product in the firmware is not the one that answered. Nothing was written.</source>
        <translation>Chip oder Produkt in der Firmware ist nicht das, was geantwortet hat. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Compare model and board number on the label with the firmware, and take the right package.</source>
        <translation>Modell und Platinennummer auf dem Aufkleber mit der Firmware vergleichen und das richtige Paket nehmen.</translation>
    </message>
    <message>
        <source>Do not force it: with a package for another chip the phone may not start any more.</source>
        <translation>Nicht erzwingen: Mit einem Paket für einen anderen Chip startet das Telefon vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Der Datenträger dieses Rechners ist voll.</translation>
    </message>
    <message>
        <source>What is read from the phone, a saved copy or the record of the job no longer fits.</source>
        <translation>Was vom Telefon gelesen wird, eine gesicherte Kopie oder die Aufzeichnung des Auftrags passt nicht mehr darauf.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation>Platz schaffen oder einen Ordner auf einem anderen Laufwerk wählen.</translation>
    </message>
    <message>
        <source>For parts larger than 4 GiB use a drive that is not formatted with FAT32.</source>
        <translation>Für Teile über 4 GiB ein Laufwerk benutzen, das nicht mit FAT32 formatiert ist.</translation>
    </message>
    <message>
        <source>The first loader did not answer at once, and the job was ended before it could.</source>
        <translation>Der erste Lader hat nicht sofort geantwortet, und der Auftrag wurde beendet, bevor er es konnte.</translation>
    </message>
    <message>
        <source>One missed answer right after its start is normal: the loader is setting up the memory.</source>
        <translation>Eine ausgebliebene Antwort gleich nach seinem Start ist normal: Der Lader richtet den Arbeitsspeicher ein.</translation>
    </message>
    <message>
        <source>Press the start button again and give the loader twenty seconds.</source>
        <translation>Den Startknopf erneut drücken und dem Lader zwanzig Sekunden geben.</translation>
    </message>
    <message>
        <source>The phone did not accept or did not start the first loader.</source>
        <translation>Das Telefon hat den ersten Lader nicht angenommen oder nicht gestartet.</translation>
    </message>
    <message>
        <source>The loader is signed for another phone, belongs to another chip, or could not set up the memory of this one.</source>
        <translation>Der Lader ist für ein anderes Telefon signiert, gehört zu einem anderen Chip oder konnte den Arbeitsspeicher dieses Telefons nicht einrichten.</translation>
    </message>
    <message>
        <source>Take both loaders and their addresses from the same package, never from another model.</source>
        <translation>Beide Lader und ihre Adressen aus demselben Paket nehmen, nie von einem anderen Modell.</translation>
    </message>
    <message>
        <source>Switch the phone off and on between tries: a boot ROM that saw a bad loader stays deaf.</source>
        <translation>Das Telefon zwischen den Versuchen aus- und einschalten: Ein Boot-ROM, das einen falschen Lader gesehen hat, bleibt taub.</translation>
    </message>
    <message>
        <source>The second loader started but does not answer the next question.</source>
        <translation>Der zweite Lader ist gestartet, beantwortet aber die nächste Frage nicht.</translation>
    </message>
    <message>
        <source>It is older than the program expects, or the two sides disagree on how bytes are packed.</source>
        <translation>Er ist älter, als das Programm erwartet, oder beide Seiten sind sich uneins, wie Bytes verpackt werden.</translation>
    </message>
    <message>
        <source>Try again with raw transfer switched off.</source>
        <translation>Mit abgeschalteter Rohübertragung erneut versuchen.</translation>
    </message>
    <message>
        <source>The second loader was not accepted.</source>
        <translation>Der zweite Lader wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The phone checked it and refused it, or the memory of the phone is not the one it was made for.</source>
        <translation>Das Telefon hat ihn geprüft und abgelehnt, oder der Arbeitsspeicher des Telefons ist nicht der, für den er gemacht wurde.</translation>
    </message>
    <message>
        <source>Check the package for damage, then use only the loaders that are in it.</source>
        <translation>Das Paket auf Schäden prüfen, dann nur die Lader daraus benutzen.</translation>
    </message>
    <message>
        <source>Charge the battery and try once more.</source>
        <translation>Den Akku laden und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>If the maker has several packages for this model, take the one for its memory size and board.</source>
        <translation>Hat der Hersteller mehrere Pakete für dieses Modell, das für die passende Arbeitsspeichergröße und Platine nehmen.</translation>
    </message>
    <message>
        <source>The phone does not know the place the firmware wants to write to.</source>
        <translation>Das Telefon kennt die Stelle nicht, an die die Firmware schreiben will.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one of this firmware, or its table is damaged. The same code right after the start of the loader is only its greeting and no error.</source>
        <translation>Die Partitionsaufteilung des Telefons weicht von der dieser Firmware ab, oder seine Tabelle ist beschädigt. Derselbe Code gleich nach dem Start des Laders ist nur dessen Begrüßung und kein Fehler.</translation>
    </message>
    <message>
        <source>Use the package that matches the version and model on the phone.</source>
        <translation>Das Paket benutzen, das zu Version und Modell des Telefons passt.</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan before anything else.</source>
        <translation>Vor allem anderen beide Aufteilungen im Plan vergleichen.</translation>
    </message>
    <message>
        <source>Only if they really differ and the whole package is written: allow a new layout. It erases the user&apos;s data.</source>
        <translation>Nur wenn sie wirklich abweichen und das ganze Paket geschrieben wird: eine neue Aufteilung erlauben. Das löscht die Daten des Benutzers.</translation>
    </message>
    <message>
        <source>The program refused to do this.</source>
        <translation>Das Programm hat das abgelehnt.</translation>
    </message>
    <message>
        <source>One of its guards, or the person asked, said no. Nothing was changed by this step.</source>
        <translation>Eine seiner Sicherungen oder die befragte Person hat Nein gesagt. Dieser Schritt hat nichts geändert.</translation>
    </message>
    <message>
        <source>Read the plan again and confirm it if it is what you want.</source>
        <translation>Den Plan noch einmal lesen und bestätigen, wenn er das Gewünschte ist.</translation>
    </message>
    <message>
        <source>Calibration and identity of a phone are touched only when they are named one by one, and after a copy was saved.</source>
        <translation>Kalibrierung und Identität eines Telefons werden nur angefasst, wenn sie einzeln genannt sind, und erst, nachdem eine Kopie gesichert ist.</translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written.</source>
        <translation>Eine Datei auf diesem Rechner ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The drive was removed, fell asleep or is damaged, or the file is not yours.</source>
        <translation>Das Laufwerk wurde entfernt, ist eingeschlafen oder beschädigt, oder die Datei gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Copy the firmware to a drive inside this computer and try again.</source>
        <translation>Die Firmware auf ein Laufwerk in diesem Rechner kopieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Check that you may read the file and write to the folder.</source>
        <translation>Prüfen, ob die Datei gelesen und in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The link broke, and the phone is connected through a hub or an extension.</source>
        <translation>Die Verbindung ist abgerissen, und das Telefon hängt an einem Hub oder einer Verlängerung.</translation>
    </message>
    <message>
        <source>Hubs, long leads and front sockets lose the phone when its current rises.</source>
        <translation>Hubs, lange Leitungen und Buchsen vorn am Rechner verlieren das Telefon, wenn sein Strom steigt.</translation>
    </message>
    <message>
        <source>Plug the phone directly into a USB port at the back of the computer.</source>
        <translation>Das Telefon direkt an einem USB-Anschluss hinten am Rechner anstecken.</translation>
    </message>
    <message>
        <source>Use a short, good cable; if a hub is needed, one with its own supply.</source>
        <translation>Ein kurzes, gutes Kabel benutzen; wenn es ein Hub sein muss, einen mit eigenem Netzteil.</translation>
    </message>
    <message>
        <source>An image of the firmware is larger than its place on the phone.</source>
        <translation>Ein Abbild der Firmware ist größer als sein Platz auf dem Telefon.</translation>
    </message>
    <message>
        <source>The firmware is for another version or storage size. Nothing was written.</source>
        <translation>Die Firmware ist für eine andere Version oder Speichergröße. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Use the package that matches this model and storage size.</source>
        <translation>Das Paket benutzen, das zu diesem Modell und dieser Speichergröße passt.</translation>
    </message>
    <message>
        <source>If you replaced a file, check that it is the right one.</source>
        <translation>Wurde eine Datei ersetzt, prüfen, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let go.</source>
        <translation>Ein Treiber des Systems hält das Telefon fest und gibt es nicht frei.</translation>
    </message>
    <message>
        <source>When the phone appeared, the system took it for a modem or a serial adapter and attached its own driver.</source>
        <translation>Als das Telefon erschien, hielt das System es für ein Modem oder einen seriellen Adapter und hat seinen eigenen Treiber daran gebunden.</translation>
    </message>
    <message>
        <source>Unplug the phone, wait three seconds and plug it in again; the program asks the driver to let go.</source>
        <translation>Das Telefon abziehen, drei Sekunden warten und wieder anstecken; das Programm bittet den Treiber um Freigabe.</translation>
    </message>
    <message>
        <source>Install the device rule of this program.</source>
        <translation>Die Geräteregel dieses Programms installieren.</translation>
    </message>
    <message>
        <source>Or use the serial port that the driver has made, with the option for a serial port.</source>
        <translation>Oder den seriellen Anschluss, den der Treiber angelegt hat, mit der Option für einen seriellen Anschluss benutzen.</translation>
    </message>
    <message>
        <source>ModemManager holds the port of the phone.</source>
        <translation>ModemManager hält den Anschluss des Telefons fest.</translation>
    </message>
    <message>
        <source>This service takes the phone for a modem, opens its port and sends it commands of its own.</source>
        <translation>Dieser Dienst hält das Telefon für ein Modem, öffnet seinen Anschluss und sendet ihm eigene Befehle.</translation>
    </message>
    <message>
        <source>Install the device rule of this program; it tells ModemManager to leave such phones alone.</source>
        <translation>Die Geräteregel dieses Programms installieren; sie weist ModemManager an, solche Telefone nicht anzufassen.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again.</source>
        <translation>Das Telefon abziehen und wieder anstecken.</translation>
    </message>
    <message>
        <source>As a last resort stop ModemManager while you work; mobile broadband of this computer is off meanwhile.</source>
        <translation>Als letztes Mittel ModemManager während der Arbeit anhalten; das mobile Breitband dieses Rechners ist so lange aus.</translation>
    </message>
    <message>
        <source>This computer does not let you open the port of the phone.</source>
        <translation>Dieser Rechner erlaubt es nicht, den Anschluss des Telefons zu öffnen.</translation>
    </message>
    <message>
        <source>The system has no rule yet that gives users access to phones in download mode.</source>
        <translation>Das System hat noch keine Regel, die Benutzern Zugriff auf Telefone im Download-Modus gibt.</translation>
    </message>
    <message>
        <source>Install the device rule of this program; your password is asked for once.</source>
        <translation>Die Geräteregel dieses Programms installieren; das Passwort wird einmal abgefragt.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again after the rule is there.</source>
        <translation>Das Telefon abziehen und wieder anstecken, sobald die Regel da ist.</translation>
    </message>
    <message>
        <source>For a serial port: add your user to the group that owns it, then log out and in again.</source>
        <translation>Bei einem seriellen Anschluss: den eigenen Benutzer in die Gruppe aufnehmen, der er gehört, dann ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>Do not run the window as administrator; the rule is enough.</source>
        <translation>Das Fenster nicht als Administrator ausführen; die Regel genügt.</translation>
    </message>
    <message>
        <source>A name that was given does not exist.</source>
        <translation>Einen angegebenen Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>Neither the firmware nor the phone has an entry of that name.</source>
        <translation>Weder die Firmware noch das Telefon hat einen Eintrag dieses Namens.</translation>
    </message>
    <message>
        <source>Look at the list of entries of the firmware and use a name from it.</source>
        <translation>Die Liste der Einträge der Firmware ansehen und einen Namen daraus benutzen.</translation>
    </message>
    <message>
        <source>No phone appeared on USB while the program was waiting.</source>
        <translation>Während das Programm wartete, erschien kein Telefon an USB.</translation>
    </message>
    <message>
        <source>Nothing was plugged in, the phone is still switched on, the cable only charges, or the battery is empty.</source>
        <translation>Nichts wurde angesteckt, das Telefon ist noch eingeschaltet, das Kabel lädt nur, oder der Akku ist leer.</translation>
    </message>
    <message>
        <source>Keep the program waiting, switch the phone fully off, hold its boot key and only then plug the cable in.</source>
        <translation>Das Programm weiter warten lassen, das Telefon ganz ausschalten, seine Starttaste gedrückt halten und erst dann das Kabel anstecken.</translation>
    </message>
    <message>
        <source>Try another cable and another USB port of the computer; some cables have no data wires.</source>
        <translation>Ein anderes Kabel und einen anderen USB-Anschluss des Rechners versuchen; manche Kabel haben keine Datenadern.</translation>
    </message>
    <message>
        <source>Hold the power key for ten to twenty seconds with the cable unplugged, then try again.</source>
        <translation>Bei abgezogenem Kabel die Einschalttaste zehn bis zwanzig Sekunden gedrückt halten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Charge the phone for half an hour and try again.</source>
        <translation>Das Telefon eine halbe Stunde laden und erneut versuchen.</translation>
    </message>
    <message>
        <source>The copy of the calibration data could not be made.</source>
        <translation>Die Kopie der Kalibrierdaten ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Nothing of it is changed before a good copy is on disk, so the job ended here.</source>
        <translation>Daran wird nichts geändert, bevor eine gute Kopie auf dem Datenträger liegt; darum endete der Auftrag hier.</translation>
    </message>
    <message>
        <source>Leave the calibration out of the job; the rest of the firmware does not need it.</source>
        <translation>Die Kalibrierung aus dem Auftrag weglassen; der Rest der Firmware braucht sie nicht.</translation>
    </message>
    <message>
        <source>Check that the folder for copies can be written.</source>
        <translation>Prüfen, ob der Ordner für Kopien beschreibbar ist.</translation>
    </message>
    <message>
        <source>Keep every copy made earlier of this phone.</source>
        <translation>Jede früher von diesem Telefon gemachte Kopie aufbewahren.</translation>
    </message>
    <message>
        <source>The phone was unplugged or switched off during the work.</source>
        <translation>Das Telefon wurde während der Arbeit abgezogen oder ausgeschaltet.</translation>
    </message>
    <message>
        <source>It left USB without an error of its own while data was moving.</source>
        <translation>Es hat USB ohne eigenen Fehler verlassen, während Daten übertragen wurden.</translation>
    </message>
    <message>
        <source>The phone is not lost: its boot ROM cannot be overwritten. Plug it in again with the boot key held.</source>
        <translation>Das Telefon ist nicht verloren: Sein Boot-ROM lässt sich nicht überschreiben. Mit gedrückter Starttaste wieder anstecken.</translation>
    </message>
    <message>
        <source>Start the job again from the beginning.</source>
        <translation>Den Auftrag von vorn beginnen.</translation>
    </message>
    <message>
        <source>A phone appeared, but not the one this job waits for.</source>
        <translation>Ein Telefon erschien, aber nicht das, auf das dieser Auftrag wartet.</translation>
    </message>
    <message>
        <source>It is on another port than the one that was named, or the firmware is for a phone of another maker.</source>
        <translation>Es hängt an einem anderen Anschluss als dem genannten, oder die Firmware ist für ein Telefon eines anderen Herstellers.</translation>
    </message>
    <message>
        <source>Plug the phone into the port that was named, or leave the port open.</source>
        <translation>Das Telefon am genannten Anschluss anstecken oder den Anschluss offenlassen.</translation>
    </message>
    <message>
        <source>Check that the firmware is for this phone.</source>
        <translation>Prüfen, ob die Firmware für dieses Telefon ist.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>Die Firmware-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Its checksum does not match its contents.</source>
        <translation>Ihre Prüfsumme passt nicht zu ihrem Inhalt.</translation>
    </message>
    <message>
        <source>Download the file again and compare it with the hash of the publisher.</source>
        <translation>Die Datei neu herunterladen und mit dem Hash des Herausgebers vergleichen.</translation>
    </message>
    <message>
        <source>Do not use a package that somebody packed again without its checksum.</source>
        <translation>Kein Paket benutzen, das jemand ohne seine Prüfsumme neu gepackt hat.</translation>
    </message>
    <message>
        <source>The firmware file is not complete.</source>
        <translation>Die Firmware-Datei ist nicht vollständig.</translation>
    </message>
    <message>
        <source>It says of itself that it is longer than it is: the download or the copy was cut off.</source>
        <translation>Sie gibt an, länger zu sein, als sie ist: Der Download oder die Kopie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Download or copy the file again and compare its size with that of the publisher.</source>
        <translation>Die Datei neu herunterladen oder kopieren und ihre Größe mit der beim Herausgeber vergleichen.</translation>
    </message>
    <message>
        <source>If the file was on a FAT32 drive, use another one: files there end at 4 GiB.</source>
        <translation>Lag die Datei auf einem FAT32-Laufwerk, ein anderes benutzen: Dateien enden dort bei 4 GiB.</translation>
    </message>
    <message>
        <source>If it came in an archive, open the archive itself or unpack it again.</source>
        <translation>Kam sie in einem Archiv, das Archiv selbst öffnen oder es neu entpacken.</translation>
    </message>
    <message>
        <source>The firmware file contradicts itself.</source>
        <translation>Die Firmware-Datei widerspricht sich selbst.</translation>
    </message>
    <message>
        <source>Its tables cannot be right, so nothing of it is used.</source>
        <translation>Ihre Tabellen können nicht stimmen, darum wird nichts davon benutzt.</translation>
    </message>
    <message>
        <source>Download the firmware again from its publisher.</source>
        <translation>Die Firmware neu von ihrem Herausgeber herunterladen.</translation>
    </message>
    <message>
        <source>Do not use packages that somebody changed by hand.</source>
        <translation>Keine Pakete benutzen, die jemand von Hand verändert hat.</translation>
    </message>
    <message>
        <source>This file is not a firmware that the program can read.</source>
        <translation>Diese Datei ist keine Firmware, die das Programm lesen kann.</translation>
    </message>
    <message>
        <source>It is encrypted, of a kind the program does not know, or no firmware at all.</source>
        <translation>Sie ist verschlüsselt, von einer unbekannten Art oder gar keine Firmware.</translation>
    </message>
    <message>
        <source>Choose the .pac file of the phone, or the archive or folder that holds it.</source>
        <translation>Die .pac-Datei des Telefons wählen oder das Archiv oder den Ordner, worin sie liegt.</translation>
    </message>
    <message>
        <source>If it is encrypted, only the tool of its maker can use it.</source>
        <translation>Ist sie verschlüsselt, kann nur das Programm ihres Herstellers sie benutzen.</translation>
    </message>
    <message>
        <source>The phone stopped answering in the middle of the work.</source>
        <translation>Das Telefon hat mitten in der Arbeit aufgehört zu antworten.</translation>
    </message>
    <message>
        <source>Its storage may be busy far beyond the usual, the loader may have crashed, or the line broke down without the phone leaving USB.</source>
        <translation>Sein Speicher ist vielleicht weit länger als üblich beschäftigt, der Lader ist abgestürzt, oder die Leitung ist zusammengebrochen, ohne dass das Telefon USB verließ.</translation>
    </message>
    <message>
        <source>A part of the program does not fit the rest.</source>
        <translation>Ein Teil des Programms passt nicht zum Rest.</translation>
    </message>
    <message>
        <source>A protocol module was made for another version of the program, or cannot be loaded.</source>
        <translation>Ein Protokollmodul wurde für eine andere Version des Programms gemacht oder lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>Install program and modules of the same version.</source>
        <translation>Programm und Module derselben Version installieren.</translation>
    </message>
    <message>
        <source>Remove modules of your own that were made for another version.</source>
        <translation>Eigene Module entfernen, die für eine andere Version gemacht wurden.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>Die Partitionsaufteilung des Telefons weicht von der in der Firmware ab.</translation>
    </message>
    <message>
        <source>The firmware is for another version or region, and writing it in place would run over neighbours.</source>
        <translation>Die Firmware ist für eine andere Version oder Region; sie so zu schreiben, würde Nachbarbereiche überschreiben.</translation>
    </message>
    <message>
        <source>Use the package that matches the version on the phone.</source>
        <translation>Das Paket benutzen, das zur Version auf dem Telefon passt.</translation>
    </message>
    <message>
        <source>Allow the new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>Die neue Aufteilung nur mit einem vollständigen Paket erlauben; die Daten des Benutzers werden gelöscht.</translation>
    </message>
    <message>
        <source>Another program has the port of the phone open.</source>
        <translation>Ein anderes Programm hat den Anschluss des Telefons geöffnet.</translation>
    </message>
    <message>
        <source>Only one program can talk to a phone. Another flashing tool, a terminal or a second run of this program was first.</source>
        <translation>Nur ein Programm kann mit einem Telefon sprechen. Ein anderes Flash-Programm, ein Terminal oder ein zweiter Lauf dieses Programms war schneller.</translation>
    </message>
    <message>
        <source>Close the other program and press the start button again.</source>
        <translation>Das andere Programm schließen und den Startknopf erneut drücken.</translation>
    </message>
    <message>
        <source>If no other program is open, unplug the phone, wait three seconds and plug it in again.</source>
        <translation>Ist kein anderes Programm offen, das Telefon abziehen, drei Sekunden warten und wieder anstecken.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>Das Programm hat selbst einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>A promise inside the program was broken. This is not the fault of phone or firmware.</source>
        <translation>Eine Zusicherung im Programm wurde gebrochen. Telefon und Firmware sind nicht schuld.</translation>
    </message>
    <message>
        <source>Save the report of this job and keep it with the name of the phone and of the firmware.</source>
        <translation>Den Bericht dieses Auftrags sichern und zusammen mit dem Namen des Telefons und der Firmware aufbewahren.</translation>
    </message>
    <message>
        <source>An image in the firmware is damaged inside.</source>
        <translation>Ein Abbild in der Firmware ist innen beschädigt.</translation>
    </message>
    <message>
        <source>It is a sparse image, and its parts do not add up.</source>
        <translation>Es ist ein Sparse-Abbild, und seine Teile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Download or unpack the firmware again.</source>
        <translation>Die Firmware neu herunterladen oder neu entpacken.</translation>
    </message>
    <message>
        <source>Check the package for damage.</source>
        <translation>Das Paket auf Schäden prüfen.</translation>
    </message>
    <message>
        <source>This firmware is for another kind of storage.</source>
        <translation>Diese Firmware ist für eine andere Speicherart.</translation>
    </message>
    <message>
        <source>Phones of one model exist with different storage chips, and each needs its own package.</source>
        <translation>Telefone eines Modells gibt es mit verschiedenen Speicherchips, und jeder braucht sein eigenes Paket.</translation>
    </message>
    <message>
        <source>Take the package for the storage of this phone.</source>
        <translation>Das Paket für den Speicher dieses Telefons nehmen.</translation>
    </message>
    <message>
        <source>Check the board revision on the label.</source>
        <translation>Die Platinenrevision auf dem Aufkleber prüfen.</translation>
    </message>
    <message>
        <source>More than one phone in download mode is connected.</source>
        <translation>Mehr als ein Telefon im Download-Modus ist angeschlossen.</translation>
    </message>
    <message>
        <source>These phones carry no serial number on USB, so the program cannot know which of them is meant.</source>
        <translation>Diese Telefone tragen an USB keine Seriennummer, das Programm kann daher nicht wissen, welches gemeint ist.</translation>
    </message>
    <message>
        <source>Leave only the phone connected that the firmware is for.</source>
        <translation>Nur das Telefon angeschlossen lassen, für das die Firmware ist.</translation>
    </message>
    <message>
        <source>Or name the USB port of the phone that is meant.</source>
        <translation>Oder den USB-Anschluss des gemeinten Telefons nennen.</translation>
    </message>
    <message>
        <source>The phone showed itself for a moment and then went on into charging or normal start.</source>
        <translation>Das Telefon hat sich kurz gezeigt und ist dann zum Laden oder zum normalen Start übergegangen.</translation>
    </message>
    <message>
        <source>It left its download mode within two seconds and came back as another device: the boot key was not recognised.</source>
        <translation>Es hat seinen Download-Modus binnen zwei Sekunden verlassen und kam als anderes Gerät zurück: Die Starttaste wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>Unplug the cable, wait five seconds, hold the boot key, plug in and keep holding.</source>
        <translation>Das Kabel abziehen, fünf Sekunden warten, die Starttaste drücken, anstecken und gedrückt halten.</translation>
    </message>
    <message>
        <source>Try the other keys: volume down, volume up, both together; on a keypad phone the centre key, call, star or hash.</source>
        <translation>Die anderen Tasten versuchen: Leiser, Lauter, beide zusammen; bei einem Tastentelefon Mitte, Anruf, Stern oder Raute.</translation>
    </message>
    <message>
        <source>Use a service cable that asks for download mode, if the maker sells one for this model.</source>
        <translation>Ein Servicekabel benutzen, das den Download-Modus anfordert, falls der Hersteller eines für dieses Modell anbietet.</translation>
    </message>
    <message>
        <source>The firmware has no loader for the phone.</source>
        <translation>Die Firmware hat keinen Lader für das Telefon.</translation>
    </message>
    <message>
        <source>The package is only a part of a firmware, or somebody changed it. Without both loaders nothing can be written.</source>
        <translation>Das Paket ist nur ein Teil einer Firmware, oder jemand hat es verändert. Ohne beide Lader kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Use the complete official package of this model.</source>
        <translation>Das vollständige offizielle Paket dieses Modells benutzen.</translation>
    </message>
    <message>
        <source>Do not borrow the loader of another model: it drives the pins of another board.</source>
        <translation>Nicht den Lader eines anderen Modells ausleihen: Er steuert die Pins einer anderen Platine.</translation>
    </message>
    <message>
        <source>This loader cannot list its partitions.</source>
        <translation>Dieser Lader kann seine Partitionen nicht auflisten.</translation>
    </message>
    <message>
        <source>Older loaders and keypad phones address places by number and have no list.</source>
        <translation>Ältere Lader und Tastentelefone sprechen Stellen mit Nummern an und haben keine Liste.</translation>
    </message>
    <message>
        <source>Load the firmware package of this phone, so that its names and places are known.</source>
        <translation>Das Firmware-Paket dieses Telefons laden, damit seine Namen und Stellen bekannt sind.</translation>
    </message>
    <message>
        <source>Write or read by the names or numbers of the package, one at a time.</source>
        <translation>Mit den Namen oder Nummern des Pakets schreiben oder lesen, immer nur eine Stelle auf einmal.</translation>
    </message>
    <message>
        <source>The phone left USB in the middle of the conversation.</source>
        <translation>Das Telefon hat USB mitten im Gespräch verlassen.</translation>
    </message>
    <message>
        <source>The cable moved, the supply broke down, or the phone started again by itself.</source>
        <translation>Das Kabel hat sich bewegt, die Versorgung ist eingebrochen, oder das Telefon ist von selbst neu gestartet.</translation>
    </message>
    <message>
        <source>Charge the battery, or put it in if the phone was running without it.</source>
        <translation>Den Akku laden oder einsetzen, falls das Telefon ohne ihn lief.</translation>
    </message>
    <message>
        <source>The phone is on USB in download mode but does not answer its first question.</source>
        <translation>Das Telefon ist im Download-Modus an USB, beantwortet aber die erste Frage nicht.</translation>
    </message>
    <message>
        <source>Most often the boot key was not held, so the phone passed through this mode on its way to a normal start. A session that another program left open looks the same.</source>
        <translation>Meist wurde die Starttaste nicht gehalten, und das Telefon kam auf dem Weg zum normalen Start nur durch diesen Modus. Eine Sitzung, die ein anderes Programm offen gelassen hat, sieht ebenso aus.</translation>
    </message>
    <message>
        <source>Unplug the cable, switch the phone fully off, hold its boot key, plug the cable in and keep holding the key for ten seconds.</source>
        <translation>Das Kabel abziehen, das Telefon ganz ausschalten, seine Starttaste drücken, das Kabel anstecken und die Taste zehn Sekunden weiter gedrückt halten.</translation>
    </message>
    <message>
        <source>If the screen shows a logo or a battery, the key was not accepted: look up the key of this model.</source>
        <translation>Zeigt der Bildschirm ein Logo oder einen Akku, wurde die Taste nicht angenommen: die Taste dieses Modells nachschlagen.</translation>
    </message>
    <message>
        <source>Nothing that was seen points to one cause.</source>
        <translation>Nichts von dem, was gesehen wurde, deutet auf eine einzelne Ursache.</translation>
    </message>
    <message>
        <source>The job ended with an error for which there is no rule. The report holds everything that was seen.</source>
        <translation>Der Auftrag endete mit einem Fehler, für den es keine Regel gibt. Der Bericht enthält alles, was gesehen wurde.</translation>
    </message>
    <message>
        <source>The job was stopped on request.</source>
        <translation>Der Auftrag wurde auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>Somebody pressed stop. If the boot chain was not finished, the phone waits in its boot ROM for the next try.</source>
        <translation>Jemand hat Anhalten gedrückt. War nicht alles fertig, was das Telefon startet, wartet es in seinem Boot-ROM auf den nächsten Versuch.</translation>
    </message>
    <message>
        <source>Start the job again when you are ready.</source>
        <translation>Den Auftrag wieder starten, sobald alles bereit ist.</translation>
    </message>
    <message>
        <source>The phone appears but never answers in time inside this virtual machine.</source>
        <translation>Das Telefon erscheint, antwortet aber in dieser virtuellen Maschine nie rechtzeitig.</translation>
    </message>
    <message>
        <source>A virtual machine hands USB devices on with a delay, and phones wait for their first question for a moment only.</source>
        <translation>Eine virtuelle Maschine reicht USB-Geräte verzögert weiter, und Telefone warten nur kurz auf die erste Frage.</translation>
    </message>
    <message>
        <source>Run the program on the computer itself.</source>
        <translation>Das Programm auf dem Rechner selbst ausführen.</translation>
    </message>
    <message>
        <source>Or tell the virtual machine to pass on every device of this maker, not one device.</source>
        <translation>Oder die virtuelle Maschine anweisen, jedes Gerät dieses Herstellers durchzureichen statt nur eines einzelnen.</translation>
    </message>
    <message>
        <source>The phone started again by itself while the second loader was starting.</source>
        <translation>Das Telefon ist von selbst neu gestartet, während der zweite Lader startete.</translation>
    </message>
    <message>
        <source>A watchdog of the phone ran out, its supply broke down, or a key was still held.</source>
        <translation>Ein Watchdog des Telefons ist abgelaufen, seine Versorgung ist eingebrochen, oder eine Taste wurde noch gehalten.</translation>
    </message>
    <message>
        <source>Let go of all keys as soon as the bar moves.</source>
        <translation>Alle Tasten loslassen, sobald sich der Balken bewegt.</translation>
    </message>
    <message>
        <source>Charge the battery above one third, or connect a good supply, and try again.</source>
        <translation>Den Akku über ein Drittel laden oder eine gute Versorgung anschließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>A phone is there, but in another mode than download mode.</source>
        <translation>Ein Telefon ist da, aber in einem anderen Modus als dem Download-Modus.</translation>
    </message>
    <message>
        <source>What answers on USB is a running system, a charging screen, a recovery or a diagnostic port. None of them takes firmware from this program.</source>
        <translation>Was an USB antwortet, ist ein laufendes System, ein Ladebildschirm, eine Recovery oder ein Diagnoseanschluss. Nichts davon nimmt Firmware von diesem Programm an.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off; take the battery out if that is possible.</source>
        <translation>Das Telefon abziehen und ausschalten; wenn möglich, den Akku herausnehmen.</translation>
    </message>
    <message>
        <source>If it always comes back in this mode, hold the power key for ten seconds or more to force it off.</source>
        <translation>Kommt es immer in diesem Modus zurück, die Einschalttaste zehn Sekunden oder länger gedrückt halten, um das Ausschalten zu erzwingen.</translation>
    </message>
    <message>
        <source>The phone was already plugged in before the program began to wait.</source>
        <translation>Das Telefon war schon angesteckt, bevor das Programm zu warten begann.</translation>
    </message>
    <message>
        <source>A phone can be caught only in the moment in which it starts; that moment was over.</source>
        <translation>Ein Telefon lässt sich nur in dem Augenblick erfassen, in dem es startet; dieser Augenblick war vorbei.</translation>
    </message>
    <message>
        <source>Unplug the phone now and leave the program waiting.</source>
        <translation>Das Telefon jetzt abziehen und das Programm weiter warten lassen.</translation>
    </message>
    <message>
        <source>The file that was named is not there.</source>
        <translation>Die genannte Datei ist nicht da.</translation>
    </message>
    <message>
        <source>The path is wrong or misspelt, or the drive it was on is gone.</source>
        <translation>Der Pfad ist falsch oder verschrieben, oder das Laufwerk, auf dem sie lag, ist weg.</translation>
    </message>
    <message>
        <source>Check the name and choose the file again.</source>
        <translation>Den Namen prüfen und die Datei erneut wählen.</translation>
    </message>
    <message>
        <source>If it was on a removable or network drive, connect that drive again.</source>
        <translation>War sie auf einem Wechsel- oder Netzlaufwerk, dieses Laufwerk wieder verbinden.</translation>
    </message>
    <message>
        <source>The second loader was started and stayed silent.</source>
        <translation>Der zweite Lader wurde gestartet und blieb stumm.</translation>
    </message>
    <message>
        <source>This is what a loader does that was made for another memory or another board of the same model.</source>
        <translation>So verhält sich ein Lader, der für anderen Arbeitsspeicher oder eine andere Platine desselben Modells gemacht wurde.</translation>
    </message>
    <message>
        <source>Compare memory size and board number on the label with the name of the firmware; take the package that fits.</source>
        <translation>Arbeitsspeichergröße und Platinennummer auf dem Aufkleber mit dem Namen der Firmware vergleichen; das passende Paket nehmen.</translation>
    </message>
    <message>
        <source>If every package for this model stays silent, the memory of the phone may be faulty.</source>
        <translation>Bleibt jedes Paket für dieses Modell stumm, ist vielleicht der Arbeitsspeicher des Telefons defekt.</translation>
    </message>
    <message>
        <source>The firmware is older than this phone allows.</source>
        <translation>Die Firmware ist älter, als dieses Telefon erlaubt.</translation>
    </message>
    <message>
        <source>The phone remembers the newest version it has had and refuses older ones. That cannot be undone.</source>
        <translation>Das Telefon merkt sich die neueste Version, die es hatte, und lehnt ältere ab. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Use the newest official firmware; depending on the package the user&apos;s data is erased.</source>
        <translation>Die neueste offizielle Firmware benutzen; je nach Paket werden die Daten des Benutzers gelöscht.</translation>
    </message>
    <message>
        <source>Do not write an older preloader: the phone may then not start any more.</source>
        <translation>Keinen älteren Preloader schreiben: Das Telefon startet dann womöglich nicht mehr.</translation>
    </message>
    <message>
        <source>This backup is of another phone.</source>
        <translation>Diese Sicherung stammt von einem anderen Telefon.</translation>
    </message>
    <message>
        <source>Calibration and identity belong to one phone alone; those of another make it work badly and may be unlawful.</source>
        <translation>Kalibrierung und Identität gehören zu genau einem Telefon; mit denen eines anderen arbeitet es schlecht, und es kann verboten sein.</translation>
    </message>
    <message>
        <source>Choose the backup that was made of this phone.</source>
        <translation>Die Sicherung wählen, die von diesem Telefon gemacht wurde.</translation>
    </message>
    <message>
        <source>Leave the areas of calibration and identity out of the restore.</source>
        <translation>Die Bereiche mit Kalibrierung und Identität beim Zurückspielen auslassen.</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>Der Akku ist zu leer für diesen Auftrag.</translation>
    </message>
    <message>
        <source>If it ran out while the boot loaders are written, the phone would not start.</source>
        <translation>Wäre er leer, während die Bootlader geschrieben werden, würde das Telefon nicht mehr starten.</translation>
    </message>
    <message>
        <source>If the phone has no battery on the bench, connect a good supply and say so in the options.</source>
        <translation>Hat das Telefon auf der Werkbank keinen Akku: ein gutes Netzteil anschließen und das in den Optionen angeben.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders were chosen.</source>
        <translation>Es wurden nur einige der Bootlader gewählt.</translation>
    </message>
    <message>
        <source>They belong to one version and start one another; with halves of two versions the phone may not start.</source>
        <translation>Sie gehören zu einer Version und starten einander; mit Hälften zweier Versionen startet das Telefon womöglich nicht.</translation>
    </message>
    <message>
        <source>Tick all boot loaders of the firmware, or none of them.</source>
        <translation>Alle Bootlader der Firmware anhaken oder keinen.</translation>
    </message>
    <message>
        <source>The phone starts over and over, or shows its logo for minutes.</source>
        <translation>Das Telefon startet immer wieder neu oder zeigt minutenlang sein Logo.</translation>
    </message>
    <message>
        <source>The first start takes long, old user data does not suit the new system, or images of two versions were mixed.</source>
        <translation>Der erste Start dauert lange, alte Benutzerdaten passen nicht zum neuen System, oder Abbilder zweier Versionen wurden gemischt.</translation>
    </message>
    <message>
        <source>Wait ten minutes; the first start takes long.</source>
        <translation>Zehn Minuten warten; der erste Start dauert lange.</translation>
    </message>
    <message>
        <source>Reset the phone to its factory state; the user&apos;s data is erased.</source>
        <translation>Das Telefon auf Werkszustand zurücksetzen; die Daten des Benutzers werden gelöscht.</translation>
    </message>
    <message>
        <source>The job succeeded and the phone stays dark.</source>
        <translation>Der Auftrag gelang, und das Telefon bleibt dunkel.</translation>
    </message>
    <message>
        <source>The preloader is for another board, the battery is empty, or the storage only pretended to take the data.</source>
        <translation>Der Preloader ist für eine andere Platine, der Akku ist leer, oder der Speicher hat nur so getan, als nähme er die Daten an.</translation>
    </message>
    <message>
        <source>Unplug the phone, hold the power key for twenty seconds and charge it for half an hour.</source>
        <translation>Das Telefon abziehen, die Ein-Taste zwanzig Sekunden halten und es eine halbe Stunde laden.</translation>
    </message>
    <message>
        <source>Read preloader and boot back and compare them; reading changes nothing.</source>
        <translation>Preloader und Boot zurücklesen und vergleichen; Lesen ändert nichts.</translation>
    </message>
    <message>
        <source>Write the firmware of exactly this board again, with its preloader.</source>
        <translation>Die Firmware genau dieser Platine noch einmal schreiben, mit ihrem Preloader.</translation>
    </message>
    <message>
        <source>The phone works at the slowest USB speed, and an answer came too late.</source>
        <translation>Das Telefon arbeitet mit der langsamsten USB-Geschwindigkeit, und eine Antwort kam zu spät.</translation>
    </message>
    <message>
        <source>The boot ROM is that slow by design; a loader that stays so was not switched over, or the cable does not carry more.</source>
        <translation>Das Boot-ROM ist von Haus aus so langsam; ein Lader, der es bleibt, wurde nicht umgeschaltet, oder das Kabel gibt nicht mehr her.</translation>
    </message>
    <message>
        <source>Plug the phone in without a key, so that the fast preloader answers and not the boot ROM.</source>
        <translation>Das Telefon ohne gedrückte Taste anstecken, damit der schnelle Preloader antwortet und nicht das Boot-ROM.</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>Das Telefon hat keine Partitionstabelle, die sich lesen ließ.</translation>
    </message>
    <message>
        <source>Its storage was erased, never programmed, or the table is damaged.</source>
        <translation>Sein Speicher wurde gelöscht, nie beschrieben, oder die Tabelle ist beschädigt.</translation>
    </message>
    <message>
        <source>Save what can still be read first: read the calibration areas by address if their place is known.</source>
        <translation>Zuerst sichern, was noch lesbar ist: die Bereiche mit Kalibrierung über ihre Adresse lesen, wenn der Ort bekannt ist.</translation>
    </message>
    <message>
        <source>Use Format All + Download with a complete official firmware; everything on the phone is erased.</source>
        <translation>„Alles formatieren + Download“ mit einer vollständigen offiziellen Firmware benutzen; alles auf dem Telefon wird gelöscht.</translation>
    </message>
    <message>
        <source>If the table is gone again after a download, the storage is faulty.</source>
        <translation>Ist die Tabelle nach einem Download wieder weg, ist der Speicher defekt.</translation>
    </message>
    <message>
        <source>The phone lost its IMEI, its network or its Wi-Fi address.</source>
        <translation>Das Telefon hat seine IMEI, sein Netz oder seine WLAN-Adresse verloren.</translation>
    </message>
    <message>
        <source>The areas of calibration and identity were erased or overwritten. No firmware contains them; they belong to this phone alone.</source>
        <translation>Die Bereiche mit Kalibrierung und Identität wurden gelöscht oder überschrieben. Keine Firmware enthält sie; sie gehören allein zu diesem Telefon.</translation>
    </message>
    <message>
        <source>Put the saved copy of this phone&apos;s own calibration back, if one was made before.</source>
        <translation>Die gesicherte Kalibrierung dieses Telefons zurückspielen, falls vorher eine gesichert wurde.</translation>
    </message>
    <message>
        <source>Without a copy ask an authorised service of the maker; the data of another phone is wrong and may be unlawful.</source>
        <translation>Ohne Kopie eine autorisierte Werkstatt des Herstellers fragen; die Daten eines anderen Telefons sind falsch und können verboten sein.</translation>
    </message>
    <message>
        <source>Never format everything without the copy that this program makes first.</source>
        <translation>Nie alles formatieren ohne die Kopie, die dieses Programm vorher anlegt.</translation>
    </message>
    <message>
        <source>There is no serial port of this name.</source>
        <translation>Einen seriellen Anschluss dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>The phone is on USB and the system made no port for it: the driver for such ports is not loaded, or the phone does not offer one.</source>
        <translation>Das Telefon ist am USB, und das System hat keinen Anschluss dafür angelegt: Der Treiber ist nicht geladen, oder das Telefon bietet keinen an.</translation>
    </message>
    <message>
        <source>Leave the port out; the program then uses USB directly, which needs no serial port.</source>
        <translation>Den Anschluss weglassen; das Programm benutzt dann USB direkt und braucht keinen seriellen Anschluss.</translation>
    </message>
    <message>
        <source>Load the driver cdc_acm and plug the phone in again.</source>
        <translation>Den Treiber cdc_acm laden und das Telefon erneut anstecken.</translation>
    </message>
    <message>
        <source>The phone left to come back faster, and was not found again.</source>
        <translation>Das Telefon ging, um schneller wiederzukommen, und wurde nicht wiedergefunden.</translation>
    </message>
    <message>
        <source>For higher speed the loader leaves USB and returns under another id. This computer has no driver or no permission for that id, or something else took it.</source>
        <translation>Für höhere Geschwindigkeit verlässt der Lader den USB und kommt unter einer anderen Kennung zurück. Dieser Rechner hat dafür keinen Treiber oder kein Recht, oder etwas anderes hat sie genommen.</translation>
    </message>
    <message>
        <source>Unplug the phone, plug it in again and start once more; the second time the driver is ready.</source>
        <translation>Das Telefon abziehen, wieder anstecken und noch einmal starten; beim zweiten Mal ist der Treiber bereit.</translation>
    </message>
    <message>
        <source>Choose full USB speed in the options, so that the phone stays under its first id.</source>
        <translation>In den Optionen volle USB-Geschwindigkeit (full) wählen, damit das Telefon unter seiner ersten Kennung bleibt.</translation>
    </message>
    <message>
        <source>The system keeps the phone for its own serial driver.</source>
        <translation>Das System behält das Telefon für seinen eigenen seriellen Treiber.</translation>
    </message>
    <message>
        <source>macOS takes such phones for a modem, and only a signed program may take them away from it.</source>
        <translation>macOS hält solche Telefone für ein Modem, und nur ein signiertes Programm darf sie ihm wegnehmen.</translation>
    </message>
    <message>
        <source>Use the serial port that the system made for the phone; its name begins with cu.</source>
        <translation>Den seriellen Anschluss benutzen, den das System für das Telefon angelegt hat; sein Name beginnt mit cu.</translation>
    </message>
    <message>
        <source>Do not run the program in a virtual machine for this step.</source>
        <translation>Das Programm für diesen Schritt nicht in einer virtuellen Maschine ausführen.</translation>
    </message>
    <message>
        <source>Unpack the firmware again, completely, and compare its size with the download page.</source>
        <translation>Die Firmware noch einmal vollständig entpacken und ihre Größe mit der Download-Seite vergleichen.</translation>
    </message>
    <message>
        <source>Download the firmware again if the same file differs once more.</source>
        <translation>Die Firmware neu herunterladen, wenn dieselbe Datei wieder abweicht.</translation>
    </message>
    <message>
        <source>The serial port refuses its settings.</source>
        <translation>Der serielle Anschluss lehnt seine Einstellungen ab.</translation>
    </message>
    <message>
        <source>The device left in that moment, its driver does not know the speed, or the port is none of a phone.</source>
        <translation>Das Gerät ging in diesem Augenblick, sein Treiber kennt die Geschwindigkeit nicht, oder der Anschluss gehört keinem Telefon.</translation>
    </message>
    <message>
        <source>See that the port is the one of the phone, not one of Bluetooth or of the computer itself.</source>
        <translation>Darauf achten, dass es der Anschluss des Telefons ist, nicht einer von Bluetooth oder vom Rechner selbst.</translation>
    </message>
    <message>
        <source>There is no loader for this phone.</source>
        <translation>Für dieses Telefon gibt es keinen Lader.</translation>
    </message>
    <message>
        <source>The loader file is none, is damaged, or holds no entry for this chip and this generation.</source>
        <translation>Die Laderdatei ist keine, ist beschädigt, oder enthält keinen Eintrag für diesen Chip und diese Generation.</translation>
    </message>
    <message>
        <source>Choose the loader file that came with the firmware (field Download-Agent, option --da).</source>
        <translation>Die Laderdatei wählen, die mit der Firmware kam (Feld Download-Agent, Option --da).</translation>
    </message>
    <message>
        <source>Put loader files of your phones into the loader folder; the program looks for the entry that fits.</source>
        <translation>Laderdateien deiner Telefone in den Lader-Ordner legen; das Programm sucht den passenden Eintrag.</translation>
    </message>
    <message>
        <source>The command &quot;loader why&quot; lists which chips a file is for.</source>
        <translation>Der Befehl „loader why“ zeigt, für welche Chips eine Datei ist.</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>Der zweite Lader ist nicht der, den der erste erwartet.</translation>
    </message>
    <message>
        <source>Both are stored in one file, and the first knows the checksum of the second. The file was changed, cut short, or put together from two versions.</source>
        <translation>Beide liegen in einer Datei, und der erste kennt die Prüfsumme des zweiten. Die Datei wurde verändert, abgeschnitten oder aus zwei Versionen zusammengesetzt.</translation>
    </message>
    <message>
        <source>Take the loader file of the official firmware, untouched.</source>
        <translation>Die Laderdatei der offiziellen Firmware nehmen, unverändert.</translation>
    </message>
    <message>
        <source>If it began after an older firmware was written: use the newest official firmware as a whole.</source>
        <translation>Begann es, nachdem eine ältere Firmware geschrieben wurde: die neueste offizielle Firmware als Ganzes benutzen.</translation>
    </message>
    <message>
        <source>The first loader was started and does not answer.</source>
        <translation>Der erste Lader wurde gestartet und antwortet nicht.</translation>
    </message>
    <message>
        <source>The supply broke down when the loader switched the clocks up, the loader is for another chip, or the watchdog started the phone again.</source>
        <translation>Die Versorgung brach ein, als der Lader die Takte erhöhte, der Lader ist für einen anderen Chip, oder der Watchdog hat das Telefon neu gestartet.</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and try again.</source>
        <translation>Den Akku einsetzen oder laden und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Use the loader from the official firmware of exactly this model.</source>
        <translation>Den Lader aus der offiziellen Firmware genau dieses Modells benutzen.</translation>
    </message>
    <message>
        <source>The loader runs and wants a login of its own.</source>
        <translation>Der Lader läuft und verlangt eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>Newer loaders of some makers ask for an authorisation after they were started. It differs from the one of the boot ROM.</source>
        <translation>Neuere Lader mancher Hersteller verlangen nach ihrem Start eine Autorisierung. Sie ist eine andere als die des Boot-ROMs.</translation>
    </message>
    <message>
        <source>Use the loader and authentication files of the official firmware of exactly this model.</source>
        <translation>Lader- und Authentifizierungsdateien aus der offiziellen Firmware genau dieses Modells benutzen.</translation>
    </message>
    <message>
        <source>If the maker gives out no such file, only the maker&apos;s own service can do this; the program has no way around it.</source>
        <translation>Gibt der Hersteller keine solche Datei heraus, kann das nur sein eigener Service; das Programm hat keinen Weg daran vorbei.</translation>
    </message>
    <message>
        <source>The phone accepts only loaders that its maker has signed.</source>
        <translation>Das Telefon nimmt nur Lader an, die sein Hersteller signiert hat.</translation>
    </message>
    <message>
        <source>The loader carries no signature, or one for another model. This is a lock of the phone, not a fault.</source>
        <translation>Der Lader trägt keine Signatur oder eine für ein anderes Modell. Das ist eine Sperre des Telefons, kein Fehler.</translation>
    </message>
    <message>
        <source>Compare the checksum of the loader file with the one in the official firmware.</source>
        <translation>Die Prüfsumme der Laderdatei mit der in der offiziellen Firmware vergleichen.</translation>
    </message>
    <message>
        <source>The first loader arrived damaged in the phone.</source>
        <translation>Der erste Lader kam beschädigt im Telefon an.</translation>
    </message>
    <message>
        <source>The phone counted other bytes than were sent, or left in the middle: cable, port or supply, seldom the memory of the chip.</source>
        <translation>Das Telefon hat andere Bytes gezählt, als gesendet wurden, oder ging mittendrin: Kabel, Anschluss oder Versorgung, selten der Speicher des Chips.</translation>
    </message>
    <message>
        <source>If five tries on two computers fail in the same way, the chip itself may be faulty.</source>
        <translation>Scheitern fünf Versuche an zwei Rechnern auf gleiche Weise, ist womöglich der Chip selbst defekt.</translation>
    </message>
    <message>
        <source>Writing an image failed part-way.</source>
        <translation>Das Schreiben eines Abbilds brach ab.</translation>
    </message>
    <message>
        <source>The storage refused the data, the image is damaged, or the line broke down. The place at which it stops tells which.</source>
        <translation>Der Speicher hat die Daten abgelehnt, das Abbild ist beschädigt, oder die Leitung brach zusammen. Die Stelle, an der es aufhört, verrät es.</translation>
    </message>
    <message>
        <source>Run the job again in another USB port: if it stops elsewhere, the line is the reason.</source>
        <translation>Den Auftrag an einem anderen USB-Anschluss wiederholen: Bricht er an anderer Stelle ab, liegt es an der Leitung.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is worn and must be replaced.</source>
        <translation>Bricht er immer an derselben Stelle ab, ist der Speicher des Telefons verschlissen und muss ersetzt werden.</translation>
    </message>
    <message>
        <source>The phone repeats what it is told and does not answer.</source>
        <translation>Das Telefon wiederholt, was man ihm sagt, und antwortet nicht.</translation>
    </message>
    <message>
        <source>An earlier session already greeted it and was broken off, or what answers is no phone in download mode.</source>
        <translation>Eine frühere Sitzung hat es schon begrüßt und wurde abgebrochen, oder was antwortet, ist kein Telefon im Download-Modus.</translation>
    </message>
    <message>
        <source>Never run two flash tools on one phone.</source>
        <translation>Nie zwei Flash-Programme auf ein Telefon loslassen.</translation>
    </message>
    <message>
        <source>Close every other program that could speak to the phone.</source>
        <translation>Jedes andere Programm schließen, das mit dem Telefon sprechen könnte.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>Der Arbeitsspeicher des Telefons ließ sich nicht einschalten.</translation>
    </message>
    <message>
        <source>The settings for it are in the preloader file. That file is missing, or is for another board or another memory of the same model.</source>
        <translation>Die Einstellungen dafür stehen in der Preloader-Datei. Sie fehlt, oder sie ist für eine andere Platine oder einen anderen Speicher desselben Modells.</translation>
    </message>
    <message>
        <source>Use preloader, scatter file and loader of exactly this model, board revision and memory size.</source>
        <translation>Preloader, Scatter-Datei und Lader genau dieses Modells, dieser Platine und dieser Speichergröße benutzen.</translation>
    </message>
    <message>
        <source>Put the battery in, use a port at the back of the computer, and try three times.</source>
        <translation>Den Akku einsetzen, einen Anschluss hinten am Rechner benutzen und es dreimal versuchen.</translation>
    </message>
    <message>
        <source>If every package for this model fails, the memory of the phone may be faulty.</source>
        <translation>Scheitert jedes Paket für dieses Modell, ist womöglich der Speicher des Telefons defekt.</translation>
    </message>
    <message>
        <source>Do not format everything to get round it; user data and calibration would be lost.</source>
        <translation>Nicht alles formatieren, um es zu umgehen; Benutzerdaten und Kalibrierung wären verloren.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on by the newer loader.</source>
        <translation>Der neuere Lader konnte den Arbeitsspeicher des Telefons nicht einschalten.</translation>
    </message>
    <message>
        <source>The settings in the preloader file do not suit the memory of this phone, the loader does not know their version, or the memory is faulty.</source>
        <translation>Die Einstellungen in der Preloader-Datei passen nicht zum Speicher dieses Telefons, der Lader kennt ihre Version nicht, oder der Speicher ist defekt.</translation>
    </message>
    <message>
        <source>A file of the firmware is missing, or nothing was chosen.</source>
        <translation>Eine Datei der Firmware fehlt, oder es wurde nichts gewählt.</translation>
    </message>
    <message>
        <source>The archive was unpacked partly, the images lie in another folder, or no row is ticked.</source>
        <translation>Das Archiv wurde nur teilweise entpackt, die Abbilder liegen in einem anderen Ordner, oder keine Zeile ist angehakt.</translation>
    </message>
    <message>
        <source>Leave all files in the folder of the scatter file and do not rename them.</source>
        <translation>Alle Dateien im Ordner der Scatter-Datei lassen und nicht umbenennen.</translation>
    </message>
    <message>
        <source>Click the place of the row and choose the file, or untick the row.</source>
        <translation>Auf den Ort der Zeile klicken und die Datei wählen, oder den Haken der Zeile entfernen.</translation>
    </message>
    <message>
        <source>Formatting failed.</source>
        <translation>Das Formatieren schlug fehl.</translation>
    </message>
    <message>
        <source>The range lies outside the storage, the phone forbids it, or the storage is read-only.</source>
        <translation>Der Bereich liegt außerhalb des Speichers, das Telefon verbietet es, oder der Speicher lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>Format by partition and not by address; the range then comes from the phone&apos;s own table.</source>
        <translation>Nach Partition formatieren und nicht nach Adresse; der Bereich kommt dann aus der Tabelle des Telefons.</translation>
    </message>
    <message>
        <source>Do without formatting: a download overwrites what it needs.</source>
        <translation>Auf das Formatieren verzichten: Ein Download überschreibt, was er braucht.</translation>
    </message>
    <message>
        <source>The phone is on USB and never answered the greeting.</source>
        <translation>Das Telefon ist am USB und hat auf die Begrüßung nie geantwortet.</translation>
    </message>
    <message>
        <source>Its window was over, another driver swallows the bytes, or the maker switched the download over USB off.</source>
        <translation>Sein Zeitfenster war vorbei, ein anderer Treiber verschluckt die Bytes, oder der Hersteller hat den Download über USB abgeschaltet.</translation>
    </message>
    <message>
        <source>Hold volume down, volume up, or both while you plug the cable in: the boot ROM waits longer than the preloader.</source>
        <translation>Leiser, Lauter oder beide Tasten halten, während das Kabel eingesteckt wird: Das Boot-ROM wartet länger als der Preloader.</translation>
    </message>
    <message>
        <source>If the phone still starts, use its maker&apos;s own way into download mode.</source>
        <translation>Startet das Telefon noch, den Weg des Herstellers in den Download-Modus benutzen.</translation>
    </message>
    <message>
        <source>The phone answered and did not tell what chip it has.</source>
        <translation>Das Telefon hat geantwortet und nicht gesagt, welchen Chip es hat.</translation>
    </message>
    <message>
        <source>Phone and program lost step, or what answers is no loader.</source>
        <translation>Telefon und Programm sind aus dem Takt, oder was antwortet, ist kein Lader.</translation>
    </message>
    <message>
        <source>See that the firmware is for exactly this model.</source>
        <translation>Darauf achten, dass die Firmware für genau dieses Modell ist.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image.</source>
        <translation>Das Telefon hat die Signatur eines Abbilds nicht angenommen.</translation>
    </message>
    <message>
        <source>The image was changed, is of another model or version, or stands in the wrong row.</source>
        <translation>Das Abbild wurde verändert, gehört zu einem anderen Modell oder einer anderen Version, oder steht in der falschen Zeile.</translation>
    </message>
    <message>
        <source>Use files of one firmware only; do not mix.</source>
        <translation>Dateien nur einer Firmware benutzen; nicht mischen.</translation>
    </message>
    <message>
        <source>Phone and program lost step.</source>
        <translation>Telefon und Programm sind aus dem Takt geraten.</translation>
    </message>
    <message>
        <source>An answer had the wrong length or mark: a byte got lost on the line, or the loader is of another generation than the chip needs.</source>
        <translation>Eine Antwort hatte die falsche Länge oder das falsche Kennzeichen: Ein Byte ging auf der Leitung verloren, oder der Lader ist von einer anderen Generation, als der Chip braucht.</translation>
    </message>
    <message>
        <source>Reading from the phone failed.</source>
        <translation>Das Lesen vom Telefon schlug fehl.</translation>
    </message>
    <message>
        <source>The loader forbids it, the storage has bad places, or the line broke down.</source>
        <translation>Der Lader verbietet es, der Speicher hat schlechte Stellen, oder die Leitung brach zusammen.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage has bad places there; what was read before it is kept.</source>
        <translation>Bricht es immer an derselben Stelle ab, hat der Speicher dort schlechte Stellen; was davor gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>If the phone forbids reading, this area cannot be saved with its loader.</source>
        <translation>Verbietet das Telefon das Lesen, lässt sich dieser Bereich mit seinem Lader nicht sichern.</translation>
    </message>
    <message>
        <source>The first loader was being sent and the phone fell silent.</source>
        <translation>Der erste Lader wurde gesendet, und das Telefon verstummte.</translation>
    </message>
    <message>
        <source>Its supply is too weak without a battery, something else speaks on the port, or the phone rejects this loader without saying so.</source>
        <translation>Die Versorgung ist ohne Akku zu schwach, etwas anderes spricht auf dem Anschluss, oder das Telefon lehnt diesen Lader ab, ohne es zu sagen.</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and wait up to a minute.</source>
        <translation>Den Akku einsetzen oder laden und bis zu einer Minute warten.</translation>
    </message>
    <message>
        <source>Use the loader file that belongs to this firmware.</source>
        <translation>Die Laderdatei benutzen, die zu dieser Firmware gehört.</translation>
    </message>
    <message>
        <source>The scatter file or flash XML cannot be used.</source>
        <translation>Die Scatter-Datei oder das Flash-XML ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>It was edited or saved in another encoding, is of a version this program does not know, or was not unpacked completely.</source>
        <translation>Sie wurde bearbeitet oder in einer anderen Zeichenkodierung gespeichert, hat eine Version, die dieses Programm nicht kennt, oder wurde nicht vollständig entpackt.</translation>
    </message>
    <message>
        <source>Do not edit the file; the line that is at fault is named above.</source>
        <translation>Die Datei nicht bearbeiten; die fehlerhafte Zeile ist oben genannt.</translation>
    </message>
    <message>
        <source>The phone forbids writing this area or image.</source>
        <translation>Das Telefon verbietet, diesen Bereich oder dieses Abbild zu schreiben.</translation>
    </message>
    <message>
        <source>It is locked and takes only what its maker has signed, each file in its own place.</source>
        <translation>Es ist gesperrt und nimmt nur, was sein Hersteller signiert hat, jede Datei an ihrem Ort.</translation>
    </message>
    <message>
        <source>Untick images that are not from the maker.</source>
        <translation>Bei Abbildern, die nicht vom Hersteller sind, den Haken entfernen.</translation>
    </message>
    <message>
        <source>For a phone that is locked by its maker, ask the maker&apos;s service.</source>
        <translation>Bei einem vom Hersteller gesperrten Telefon dessen Service fragen.</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>Das Telefon hat den ersten Lader abgelehnt.</translation>
    </message>
    <message>
        <source>The loader is for another chip, is banned by the maker, or its address and length do not suit this phone.</source>
        <translation>Der Lader ist für einen anderen Chip, vom Hersteller gesperrt, oder Adresse und Länge passen nicht zu diesem Telefon.</translation>
    </message>
    <message>
        <source>Plug the phone in without any key: some makers authorise only in the preloader.</source>
        <translation>Das Telefon ohne Taste anstecken: Manche Hersteller autorisieren nur im Preloader.</translation>
    </message>
    <message>
        <source>The phone wants to be authorised by its maker first.</source>
        <translation>Das Telefon will zuerst von seinem Hersteller autorisiert werden.</translation>
    </message>
    <message>
        <source>Phones of this kind take a loader only after an authentication file or an answer that the maker gives to its service partners.</source>
        <translation>Solche Telefone nehmen einen Lader erst nach einer Authentifizierungsdatei oder einer Antwort, die der Hersteller seinen Servicepartnern gibt.</translation>
    </message>
    <message>
        <source>Give the authentication file that came with the official firmware (field Authentication File, option --auth).</source>
        <translation>Die Authentifizierungsdatei angeben, die mit der offiziellen Firmware kam (Feld Authentication File, Option --auth).</translation>
    </message>
    <message>
        <source>The second loader was sent and never came alive.</source>
        <translation>Der zweite Lader wurde gesendet und kam nie zum Leben.</translation>
    </message>
    <message>
        <source>The memory works with settings that do not quite suit it, the second loader was rejected, or the phone started again at the jump.</source>
        <translation>Der Speicher arbeitet mit Einstellungen, die nicht ganz passen, der zweite Lader wurde abgelehnt, oder das Telefon startete beim Sprung neu.</translation>
    </message>
    <message>
        <source>Use preloader and loader of exactly this firmware, unchanged.</source>
        <translation>Preloader und Lader genau dieser Firmware benutzen, unverändert.</translation>
    </message>
    <message>
        <source>The phone was there and did not accept the start of the conversation.</source>
        <translation>Das Telefon war da und hat den Beginn des Gesprächs nicht angenommen.</translation>
    </message>
    <message>
        <source>The first bytes came too early or too late, something else speaks on the port, or an earlier session left the phone in the middle of a command.</source>
        <translation>Die ersten Bytes kamen zu früh oder zu spät, etwas anderes spricht auf dem Anschluss, oder eine frühere Sitzung hat das Telefon mitten in einem Befehl verlassen.</translation>
    </message>
    <message>
        <source>Unplug the phone, switch it fully off, and plug it in only while the program waits.</source>
        <translation>Das Telefon abziehen, ganz ausschalten und erst anstecken, während das Programm wartet.</translation>
    </message>
    <message>
        <source>If the battery can be taken out: plug the phone in without it and put it in when the bar turns red.</source>
        <translation>Lässt sich der Akku herausnehmen: das Telefon ohne ihn anstecken und ihn einsetzen, wenn der Balken rot wird.</translation>
    </message>
    <message>
        <source>The storage of the phone is worn out.</source>
        <translation>Der Speicher des Telefons ist verschlissen.</translation>
    </message>
    <message>
        <source>Its own counters say that it has reached the end of its life. Writing may stop half-way, and the phone may then not start.</source>
        <translation>Seine eigenen Zähler sagen, dass er am Ende seines Lebens ist. Das Schreiben kann auf halbem Weg aufhören, und das Telefon startet dann womöglich nicht.</translation>
    </message>
    <message>
        <source>Read out what can be read first.</source>
        <translation>Zuerst auslesen, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>Let the storage be replaced in a repair shop.</source>
        <translation>Den Speicher in einer Werkstatt ersetzen lassen.</translation>
    </message>
    <message>
        <source>Go on only if the phone is of no use otherwise; say so explicitly.</source>
        <translation>Nur weitermachen, wenn das Telefon sonst zu nichts taugt; das ausdrücklich sagen.</translation>
    </message>
    <message>
        <source>The loader does not find the storage of the phone.</source>
        <translation>Der Lader findet den Speicher des Telefons nicht.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage, the loader is too old for this chip, or the storage is dead.</source>
        <translation>Die Firmware ist für eine andere Speicherart, der Lader ist zu alt für diesen Chip, oder der Speicher ist tot.</translation>
    </message>
    <message>
        <source>Switch the phone off for a minute and try again.</source>
        <translation>Das Telefon eine Minute ausschalten und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Use a newer official loader.</source>
        <translation>Einen neueren offiziellen Lader benutzen.</translation>
    </message>
    <message>
        <source>If every package fails, the storage needs a repair shop; what is on it may be lost.</source>
        <translation>Scheitert jedes Paket, braucht der Speicher eine Werkstatt; was darauf ist, kann verloren gehen.</translation>
    </message>
    <message>
        <source>Data arrives damaged over the serial cable.</source>
        <translation>Über das serielle Kabel kommen Daten beschädigt an.</translation>
    </message>
    <message>
        <source>The speed is too high for the adapter or the cable, or its levels do not suit the phone.</source>
        <translation>Die Geschwindigkeit ist zu hoch für Adapter oder Kabel, oder seine Pegel passen nicht zum Telefon.</translation>
    </message>
    <message>
        <source>Choose a lower speed: 460800, then 115200.</source>
        <translation>Eine niedrigere Geschwindigkeit wählen: 460800, dann 115200.</translation>
    </message>
    <message>
        <source>Use the USB port of the phone instead of a serial adapter.</source>
        <translation>Den USB-Anschluss des Telefons statt eines seriellen Adapters benutzen.</translation>
    </message>
    <message>
        <source>The phone gave a number that says little.</source>
        <translation>Das Telefon hat eine Zahl genannt, die wenig sagt.</translation>
    </message>
    <message>
        <source>The loader reports a failure without a reason; the step in which it happened and the last messages tell more.</source>
        <translation>Der Lader meldet einen Fehler ohne Grund; der Schritt, in dem es geschah, und die letzten Meldungen sagen mehr.</translation>
    </message>
    <message>
        <source>Keep the journal of this job; it holds the last messages of the loader.</source>
        <translation>Das Protokoll dieses Auftrags aufbewahren; es enthält die letzten Meldungen des Laders.</translation>
    </message>
    <message>
        <source>This phone or its loader does not offer what was asked for.</source>
        <translation>Dieses Telefon oder sein Lader bietet nicht an, was verlangt wurde.</translation>
    </message>
    <message>
        <source>Not every generation of loaders can do everything; nothing was changed by the question.</source>
        <translation>Nicht jede Generation von Ladern kann alles; durch die Frage wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Do the job without this step.</source>
        <translation>Den Auftrag ohne diesen Schritt ausführen.</translation>
    </message>
    <message>
        <source>A newer official loader of exactly this model may offer it.</source>
        <translation>Ein neuerer offizieller Lader genau dieses Modells bietet es vielleicht an.</translation>
    </message>
    <message>
        <source>The phone has no valid partition table, or no room for the one of the firmware.</source>
        <translation>Das Telefon hat keine gültige Partitionstabelle oder keinen Platz für die der Firmware.</translation>
    </message>
    <message>
        <source>The phone was erased or never programmed, or the firmware is for a model with larger storage.</source>
        <translation>Das Telefon wurde gelöscht oder nie beschrieben, oder die Firmware ist für ein Modell mit größerem Speicher.</translation>
    </message>
    <message>
        <source>Compare the size of the storage on the label with the firmware; take the package that fits.</source>
        <translation>Die Speichergröße auf dem Etikett mit der Firmware vergleichen; das passende Paket nehmen.</translation>
    </message>
    <message>
        <source>On an empty phone use Format All + Download with a complete official firmware.</source>
        <translation>Bei einem leeren Telefon „Alles formatieren + Download“ mit einer vollständigen offiziellen Firmware benutzen.</translation>
    </message>
    <message>
        <source>The phone appeared for a few seconds and left again.</source>
        <translation>Das Telefon erschien für einige Sekunden und ging wieder.</translation>
    </message>
    <message>
        <source>Its preloader waits only two to five seconds for a computer and then starts the system. The port was opened too late, or the phone lost its supply.</source>
        <translation>Sein Preloader wartet nur zwei bis fünf Sekunden auf einen Rechner und startet dann das System. Der Anschluss wurde zu spät geöffnet, oder dem Telefon fehlte die Versorgung.</translation>
    </message>
    <message>
        <source>Leave the program waiting; it takes the phone by itself the next time it appears.</source>
        <translation>Das Programm weiter warten lassen; es nimmt das Telefon von selbst, wenn es das nächste Mal erscheint.</translation>
    </message>
    <message>
        <source>One port fails more often than the others.</source>
        <translation>Ein Anschluss versagt öfter als die anderen.</translation>
    </message>
    <message>
        <source>Its cable or plug is worn, or too many phones share one controller.</source>
        <translation>Sein Kabel oder Stecker ist verschlissen, oder zu viele Telefone teilen sich einen Controller.</translation>
    </message>
    <message>
        <source>Replace the cable of this port.</source>
        <translation>Das Kabel dieses Anschlusses ersetzen.</translation>
    </message>
    <message>
        <source>Let fewer phones share one controller.</source>
        <translation>Weniger Telefone an einen Controller hängen.</translation>
    </message>
    <message>
        <source>The computer put the port to sleep during the work.</source>
        <translation>Der Rechner hat den Anschluss während der Arbeit schlafen gelegt.</translation>
    </message>
    <message>
        <source>Saving power, the computer switches ports or itself off when it believes that nothing happens.</source>
        <translation>Um Strom zu sparen, schaltet der Rechner Anschlüsse oder sich selbst ab, wenn er glaubt, dass nichts geschieht.</translation>
    </message>
    <message>
        <source>Switch sleep and saving power of USB off while phones are flashed.</source>
        <translation>Ruhezustand und Stromsparen am USB abschalten, während Telefone geflasht werden.</translation>
    </message>
    <message>
        <source>USB could not be started on this computer.</source>
        <translation>USB ließ sich auf diesem Rechner nicht starten.</translation>
    </message>
    <message>
        <source>The library for USB is missing or does not start, so no phone can be found.</source>
        <translation>Die Bibliothek für USB fehlt oder startet nicht, also lässt sich kein Telefon finden.</translation>
    </message>
    <message>
        <source>Install the program again with its own package; it brings what it needs.</source>
        <translation>Das Programm mit seinem eigenen Paket neu installieren; es bringt mit, was es braucht.</translation>
    </message>
    <message>
        <source>On Linux see that the file system of the devices (/dev/bus/usb) is there; containers often lack it.</source>
        <translation>Unter Linux darauf achten, dass das Dateisystem der Geräte (/dev/bus/usb) da ist; in Containern fehlt es oft.</translation>
    </message>
    <message>
        <source>The computer sees that something was plugged in and cannot talk to it.</source>
        <translation>Der Rechner sieht, dass etwas angesteckt wurde, und kann nicht mit ihm sprechen.</translation>
    </message>
    <message>
        <source>The phone did not answer the first questions of USB: the cable or socket has bad contact, the supply is weak, or an interrupted session left the phone stuck.</source>
        <translation>Das Telefon hat die ersten Fragen von USB nicht beantwortet: Kabel oder Buchse haben schlechten Kontakt, die Versorgung ist schwach, oder eine unterbrochene Sitzung hat das Telefon hängen lassen.</translation>
    </message>
    <message>
        <source>Put a USB 2.0 hub between computer and phone; some ports of fast computers do not get on with slow devices.</source>
        <translation>Einen USB-2.0-Hub zwischen Rechner und Telefon stecken; manche Anschlüsse schneller Rechner vertragen sich nicht mit langsamen Geräten.</translation>
    </message>
    <message>
        <source>If three ports and two computers fail alike, the socket or the board of the phone needs a repair shop.</source>
        <translation>Versagen drei Anschlüsse und zwei Rechner auf gleiche Weise, muss die Buchse oder die Platine des Telefons in die Werkstatt.</translation>
    </message>
    <message>
        <source>The system has no memory left for USB.</source>
        <translation>Das System hat keinen Speicher mehr für USB.</translation>
    </message>
    <message>
        <source>All USB transfers of this computer share a small memory, and several phones at once use it up.</source>
        <translation>Alle USB-Übertragungen dieses Rechners teilen sich einen kleinen Speicher, und mehrere Telefone zugleich brauchen ihn auf.</translation>
    </message>
    <message>
        <source>Work on fewer phones at the same time.</source>
        <translation>An weniger Telefonen zugleich arbeiten.</translation>
    </message>
    <message>
        <source>Let the administrator raise usbfs_memory_mb of the module usbcore.</source>
        <translation>Den Systemverwalter usbfs_memory_mb des Moduls usbcore erhöhen lassen.</translation>
    </message>
    <message>
        <source>The phone says that its system is damaged and stops.</source>
        <translation>Das Telefon meldet, sein System sei beschädigt, und bleibt stehen.</translation>
    </message>
    <message>
        <source>One partition is not the maker&apos;s, only one of two slots was restored, or the version is older than before.</source>
        <translation>Eine Partition ist nicht vom Hersteller, nur einer von zwei Slots wurde wiederhergestellt, oder die Version ist älter als zuvor.</translation>
    </message>
    <message>
        <source>Write both slots of one and the same version; the user&apos;s data is erased.</source>
        <translation>Beide Slots mit ein und derselben Version schreiben; die Daten des Benutzers werden gelöscht.</translation>
    </message>
    <message>
        <source>Do not lock the boot loader while anything on the phone is not the maker&apos;s.</source>
        <translation>Den Bootlader nicht sperren, solange irgendetwas auf dem Telefon nicht vom Hersteller ist.</translation>
    </message>
    <message>
        <source>The phone runs and its screen, touch or sensors do not.</source>
        <translation>Das Telefon läuft, aber Bildschirm, Berührung oder Sensoren nicht.</translation>
    </message>
    <message>
        <source>The firmware is for another revision of the board or another screen, or the calibration of the sensors was erased.</source>
        <translation>Die Firmware ist für eine andere Ausführung der Platine oder einen anderen Bildschirm, oder die Kalibrierung der Sensoren wurde gelöscht.</translation>
    </message>
    <message>
        <source>Use the firmware of exactly this board revision.</source>
        <translation>Die Firmware genau dieser Ausführung der Platine benutzen.</translation>
    </message>
    <message>
        <source>The driver is there and the phone could not be started.</source>
        <translation>Der Treiber ist da, und das Telefon ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The phone is connected through hubs that do not get on with it, two drivers want it, or it left in that moment.</source>
        <translation>Das Telefon hängt an Hubs, die sich nicht mit ihm vertragen, zwei Treiber wollen es haben, oder es ging in diesem Augenblick.</translation>
    </message>
    <message>
        <source>Remove drivers for phones that you do not need.</source>
        <translation>Treiber für Telefone entfernen, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>Another driver holds the phone than the one this program needs.</source>
        <translation>Ein anderer Treiber hält das Telefon, als dieses Programm braucht.</translation>
    </message>
    <message>
        <source>Tools for phones bring drivers of different kinds, and a phone can have one at a time.</source>
        <translation>Programme für Telefone bringen verschiedene Treiber mit, und ein Telefon kann nur einen zugleich haben.</translation>
    </message>
    <message>
        <source>Choose the serial port if the driver made one, or take the phone over USB; the program can do both.</source>
        <translation>Den seriellen Anschluss wählen, falls der Treiber einen angelegt hat, oder das Telefon über USB nehmen; das Programm kann beides.</translation>
    </message>
    <message>
        <source>Ask for the driver to be changed only if neither works; other tools may then no longer find the phone.</source>
        <translation>Den Treiber nur wechseln lassen, wenn beides nicht geht; andere Programme finden das Telefon dann womöglich nicht mehr.</translation>
    </message>
    <message>
        <source>The phone is there and has no driver.</source>
        <translation>Das Telefon ist da und hat keinen Treiber.</translation>
    </message>
    <message>
        <source>Windows found no driver for this id. Each mode of a phone has an id of its own.</source>
        <translation>Windows hat keinen Treiber für diese Kennung gefunden. Jede Betriebsart eines Telefons hat eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Install the driver package of this program once, then plug the phone in again.</source>
        <translation>Das Treiberpaket dieses Programms einmal installieren, dann das Telefon erneut anstecken.</translation>
    </message>
    <message>
        <source>Wait until the installation has ended before you plug the phone in; the first time it takes longer than the phone waits.</source>
        <translation>Warten, bis die Installation zu Ende ist, bevor das Telefon angesteckt wird; beim ersten Mal dauert sie länger, als das Telefon wartet.</translation>
    </message>
    <message>
        <source>Windows does not accept the signature of the driver.</source>
        <translation>Windows nimmt die Signatur des Treibers nicht an.</translation>
    </message>
    <message>
        <source>The driver is an old one of the maker, and its signature is no longer valid for this Windows.</source>
        <translation>Der Treiber ist ein alter des Herstellers, und seine Signatur gilt für dieses Windows nicht mehr.</translation>
    </message>
    <message>
        <source>Remove the old driver and let Windows use its own, or install the signed driver of this program.</source>
        <translation>Den alten Treiber entfernen und Windows seinen eigenen benutzen lassen, oder den signierten Treiber dieses Programms installieren.</translation>
    </message>
    <message>
        <source>Do not switch the check of signatures off; it protects the whole computer.</source>
        <translation>Die Prüfung der Signaturen nicht abschalten; sie schützt den ganzen Rechner.</translation>
    </message>
    <message>
        <source>The same firmware works on other phones and fails on this one.</source>
        <translation>Dieselbe Firmware läuft auf anderen Telefonen und scheitert auf diesem.</translation>
    </message>
    <message>
        <source>If it fails in every slot, this phone is faulty; if it fails in one slot only, the cable or port is.</source>
        <translation>Scheitert sie in jedem Steckplatz, ist dieses Telefon defekt; scheitert sie nur in einem, ist es das Kabel oder der Anschluss.</translation>
    </message>
    <message>
        <source>Plug this phone into another slot: does the fault stay with the phone or with the slot?</source>
        <translation>Dieses Telefon an einen anderen Steckplatz stecken: Bleibt der Fehler beim Telefon oder beim Steckplatz?</translation>
    </message>
    <message>
        <source>Put the phone aside for the repair bench with the journals of its jobs.</source>
        <translation>Das Telefon mit den Protokollen seiner Aufträge für die Werkbank beiseitelegen.</translation>
    </message>
    <message>
        <source>This preloader is for another board.</source>
        <translation>Dieser Preloader ist für eine andere Platine.</translation>
    </message>
    <message>
        <source>The preloader sets up memory and supply of one board. With the one of another board the phone does not start.</source>
        <translation>Der Preloader richtet Speicher und Versorgung einer Platine ein. Mit dem einer anderen Platine startet das Telefon nicht.</translation>
    </message>
    <message>
        <source>Use the preloader of exactly this model and board revision.</source>
        <translation>Den Preloader genau dieses Modells und dieser Ausführung der Platine benutzen.</translation>
    </message>
    <message>
        <source>Leave the preloader of the phone as it is: untick its row.</source>
        <translation>Den Preloader des Telefons lassen, wie er ist: den Haken seiner Zeile entfernen.</translation>
    </message>
    <message>
        <source>Do not write the preloader of another board: the phone may not start any more.</source>
        <translation>Den Preloader einer anderen Platine nicht schreiben: Das Telefon startet womöglich nicht mehr.</translation>
    </message>
    <message>
        <source>A checksum does not match.</source>
        <translation>Eine Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>A file of the firmware was changed or not unpacked completely, its list of checksums is of another version, or data arrived damaged in the phone.</source>
        <translation>Eine Datei der Firmware wurde verändert oder nicht vollständig entpackt, ihre Prüfsummenliste gehört zu einer anderen Version, oder Daten kamen beschädigt im Telefon an.</translation>
    </message>
    <message>
        <source>Compare all partitions with the firmware, in both slots.</source>
        <translation>Alle Partitionen mit der Firmware vergleichen, in beiden Slots.</translation>
    </message>
    <message>
        <source>Write the complete official firmware once more, with all files from one package; the user&apos;s data is erased.</source>
        <translation>Die vollständige offizielle Firmware noch einmal schreiben, alle Dateien aus einem Paket; die Daten des Benutzers werden gelöscht.</translation>
    </message>
    <message>
        <source>The phone&apos;s own calibration could not be put into the image of the firmware.</source>
        <translation>Die eigene Kalibrierung des Telefons ließ sich nicht in das Abbild der Firmware einsetzen.</translation>
    </message>
    <message>
        <source>The values of this one phone must stay. The image of the firmware, or what is on the phone, does not allow that, so nothing was written.</source>
        <translation>Die Werte dieses einen Telefons müssen bleiben. Das Abbild der Firmware, oder was auf dem Telefon ist, lässt das nicht zu; deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The interrupted job cannot go on where it stopped.</source>
        <translation>Der unterbrochene Auftrag kann nicht dort weitergehen, wo er aufhörte.</translation>
    </message>
    <message>
        <source>Going on is safe only with the same phone, the same firmware and whole copies; one of these could not be proved.</source>
        <translation>Weitermachen ist nur mit demselben Telefon, derselben Firmware und unversehrten Kopien sicher; eines davon ließ sich nicht belegen.</translation>
    </message>
    <message>
        <source>Choose the firmware with which the job began; files that were changed since then do not count.</source>
        <translation>Die Firmware wählen, mit der der Auftrag begann; seither geänderte Dateien zählen nicht.</translation>
    </message>
    <message>
        <source>Plug in the phone with which the job began.</source>
        <translation>Das Telefon anstecken, mit dem der Auftrag begann.</translation>
    </message>
    <message>
        <source>If it stays dark with a charged battery and another cable, the board needs a repair shop.</source>
        <translation>Bleibt es mit geladenem Akku und anderem Kabel dunkel, gehört die Platine in eine Werkstatt.</translation>
    </message>
    <message>
        <source>Let the program look this computer over; what is red there comes first.</source>
        <translation>Das Programm diesen Computer ansehen lassen; was dort rot ist, kommt zuerst.</translation>
    </message>
    <message>
        <source>Stay at full speed without the switch; the job takes longer.</source>
        <translation>Ohne Umschalten bei voller Geschwindigkeit (Full Speed) bleiben; der Auftrag dauert länger.</translation>
    </message>
    <message>
        <source>Plug the phone in again and go on where the job stopped; what was written is checked first.</source>
        <translation>Das Telefon wieder anstecken und dort weitermachen, wo der Auftrag aufhörte; was geschrieben war, wird zuerst geprüft.</translation>
    </message>
    <message>
        <source>Nothing has failed yet in what this log shows.</source>
        <translation>In dem, was dieses Protokoll zeigt, ist noch nichts fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It ends, or was cut, before anything went wrong.</source>
        <translation>Es endet oder wurde gekürzt, bevor etwas schiefging.</translation>
    </message>
    <message>
        <source>Take the whole log, to its last line, and look at it again.</source>
        <translation>Das ganze Protokoll bis zur letzten Zeile nehmen und noch einmal ansehen.</translation>
    </message>
    <message>
        <source>If no cable, port or computer ever sees the phone, its socket or its supply needs a repair shop.</source>
        <translation>Sieht kein Kabel, Anschluss oder Computer das Telefon je, gehört seine Buchse oder Stromversorgung in eine Werkstatt.</translation>
    </message>
    <message>
        <source>If the phone was formatted already, put back the copy that the job made of this phone.</source>
        <translation>Wurde das Telefon schon formatiert, die Kopie zurückspielen, die der Auftrag von diesem Telefon gemacht hat.</translation>
    </message>
    <message>
        <source>Move the phone to another port and go on where the job stopped.</source>
        <translation>Das Telefon an einen anderen Anschluss stecken und dort weitermachen, wo der Auftrag aufhörte.</translation>
    </message>
    <message>
        <source>Another tool tried to get round the protection of this phone, and that failed.</source>
        <translation>Ein anderes Programm versuchte, den Schutz dieses Telefons zu umgehen, und das misslang.</translation>
    </message>
    <message>
        <source>This was no restore of the maker&apos;s firmware. The phone is now in a state that its own loader does not expect.</source>
        <translation>Das war kein Wiederherstellen der Firmware des Herstellers. Das Telefon ist jetzt in einem Zustand, den sein eigener Lader nicht erwartet.</translation>
    </message>
    <message>
        <source>The program ended or froze while the phone was at work.</source>
        <translation>Das Programm endete oder blieb stehen, während das Telefon arbeitete.</translation>
    </message>
    <message>
        <source>The journal of the last job has no end: the program was closed, killed or stood still in the middle. The phone still waits in its loader.</source>
        <translation>Die Aufzeichnung des letzten Auftrags hat kein Ende: Das Programm wurde mittendrin geschlossen, beendet oder stand still. Das Telefon wartet noch in seinem Lader.</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own repair route for this model.</source>
        <translation>Den eigenen Reparaturweg des Herstellers für dieses Modell benutzen.</translation>
    </message>
    <message>
        <source>This phone would need more than was agreed to.</source>
        <translation>Dieses Telefon bräuchte mehr, als vereinbart wurde.</translation>
    </message>
    <message>
        <source>What the phone told of itself makes another plan necessary, and nobody is asked in the middle of a batch. Nothing was changed on it.</source>
        <translation>Was das Telefon von sich gesagt hat, verlangt einen anderen Plan, und mitten in einer Reihe wird niemand gefragt. Am Telefon wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Put the phone aside, and flash it alone later: its plan is shown to you then.</source>
        <translation>Das Telefon beiseitelegen und später allein flashen: Dann wird sein Plan gezeigt.</translation>
    </message>
    <message>
        <source>The job file was made by a newer version of Flashwright.</source>
        <translation>Die Auftragsdatei stammt von einer neueren Version von Flashwright.</translation>
    </message>
    <message>
        <source>It may ask for something that this version does not know, so it is not run in part.</source>
        <translation>Sie verlangt vielleicht etwas, das diese Version nicht kennt, deshalb wird sie nicht zum Teil ausgeführt.</translation>
    </message>
    <message>
        <source>Update Flashwright on this computer.</source>
        <translation>Flashwright auf diesem Computer aktualisieren.</translation>
    </message>
    <message>
        <source>Or export the job again with the version that is installed here.</source>
        <translation>Oder den Auftrag mit der hier installierten Version neu ausgeben.</translation>
    </message>
    <message>
        <source>The job file cannot be used as it is.</source>
        <translation>Die Auftragsdatei ist so nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>A job file says exactly what is done to a phone, so nothing in it is guessed or skipped.</source>
        <translation>Eine Auftragsdatei sagt genau, was mit einem Telefon geschieht, deshalb wird nichts darin erraten oder übergangen.</translation>
    </message>
    <message>
        <source>Correct the place that is named, or export the job again from the window (File, Export Job).</source>
        <translation>Die genannte Stelle berichtigen oder den Auftrag im Fenster neu ausgeben (Datei, Auftrag ausgeben).</translation>
    </message>
    <message>
        <source>Run &quot;flashwright-cli job lint FILE&quot; to see whether everything is right, and &quot;flashwright-cli job schema&quot; for what may stand in it.</source>
        <translation>Mit „flashwright-cli job lint FILE“ prüfen, ob alles stimmt, und mit „flashwright-cli job schema“ sehen, was darin stehen darf.</translation>
    </message>
    <message>
        <source>The job was made for another firmware than the one that is there.</source>
        <translation>Der Auftrag wurde für eine andere Firmware gemacht als die vorhandene.</translation>
    </message>
    <message>
        <source>The job file remembers product, version and checksum of the firmware it was made with; the file on this computer differs.</source>
        <translation>Die Auftragsdatei merkt sich Produkt, Version und Prüfsumme ihrer Firmware; die Datei auf diesem Computer weicht ab.</translation>
    </message>
    <message>
        <source>Put the firmware of the job in its place, and check that it is for this phone.</source>
        <translation>Die Firmware des Auftrags an ihren Ort legen und prüfen, dass sie für dieses Telefon ist.</translation>
    </message>
    <message>
        <source>If the new firmware is meant, load it in the window, look at the plan and export the job again.</source>
        <translation>Ist die neue Firmware gemeint, sie im Fenster laden, den Plan ansehen und den Auftrag neu ausgeben.</translation>
    </message>
</context>
<context>
    <name>RemedyButton</name>
    <message>
        <source>&amp;Join the Group…</source>
        <translation>&amp;Gruppe beitreten …</translation>
    </message>
    <message>
        <source>Allow a New &amp;Table…</source>
        <translation>Neue &amp;Tabelle erlauben …</translation>
    </message>
    <message>
        <source>Choose the &amp;Authentication File…</source>
        <translation>&amp;Authentifizierungsdatei wählen …</translation>
    </message>
    <message>
        <source>Choose Another &amp;Loader…</source>
        <translation>Anderen &amp;Lader wählen …</translation>
    </message>
    <message>
        <source>Choose Another &amp;Firmware…</source>
        <translation>Andere &amp;Firmware wählen …</translation>
    </message>
    <message>
        <source>Choose the &amp;Preloader…</source>
        <translation>&amp;Preloader wählen …</translation>
    </message>
    <message>
        <source>Try Again at 115200 &amp;Baud</source>
        <translation>Mit 115200 &amp;Baud noch einmal</translation>
    </message>
    <message>
        <source>&amp;Install the Device Rules…</source>
        <translation>Geräteregeln &amp;installieren …</translation>
    </message>
    <message>
        <source>Keep the Port A&amp;wake…</source>
        <translation>Anschluss &amp;wach halten …</translation>
    </message>
    <message>
        <source>Load the &amp;Driver…</source>
        <translation>&amp;Treiber laden …</translation>
    </message>
    <message>
        <source>Make a Su&amp;pport Report…</source>
        <translation>&amp;Bericht erstellen …</translation>
    </message>
    <message>
        <source>Which &amp;Key?</source>
        <translation>Welche &amp;Taste?</translation>
    </message>
    <message>
        <source>Try Again with Plain &amp;Transfer</source>
        <translation>Mit einfacher &amp;Übertragung noch einmal</translation>
    </message>
    <message>
        <source>F&amp;ree the Port…</source>
        <translation>Anschluss &amp;freigeben …</translation>
    </message>
    <message>
        <source>Put &amp;Kept Data Back…</source>
        <translation>Aufbewahrte &amp;Daten zurückspielen …</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>&amp;Weitermachen …</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>Try Again at F&amp;ull Speed</source>
        <translation>Mit F&amp;ull Speed noch einmal</translation>
    </message>
    <message>
        <source>Ask the &amp;Doctor</source>
        <translation>Den &amp;Doktor fragen</translation>
    </message>
    <message>
        <source>Show the &amp;Files</source>
        <translation>&amp;Dateien zeigen</translation>
    </message>
    <message>
        <source>Try Again with &amp;Smaller Blocks</source>
        <translation>Mit &amp;kleineren Blöcken noch einmal</translation>
    </message>
    <message>
        <source>Keep &amp;ModemManager Away…</source>
        <translation>&amp;ModemManager fernhalten …</translation>
    </message>
    <message>
        <source>Allow &amp;More USB Memory…</source>
        <translation>&amp;Mehr USB-Speicher erlauben …</translation>
    </message>
    <message>
        <source>Check the F&amp;irmware Again</source>
        <translation>F&amp;irmware noch einmal prüfen</translation>
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
    <name>RunningStage</name>
    <message>
        <source>boot ROM</source>
        <translation>Boot-ROM</translation>
    </message>
    <message>
        <source>preloader</source>
        <translation>Preloader</translation>
    </message>
    <message>
        <source>first loader</source>
        <translation>erster Lader</translation>
    </message>
    <message>
        <source>second loader</source>
        <translation>zweiter Lader</translation>
    </message>
    <message>
        <source>test mode of the maker</source>
        <translation>Testmodus des Herstellers</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Download Only</source>
        <translation>Nur Download</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>Firmware-Upgrade</translation>
    </message>
    <message>
        <source>Format All + Download</source>
        <translation>Alles formatieren + Download</translation>
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
    <message>
        <source>Testing the memory</source>
        <translation>Prüft den Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>StationLauncher</name>
    <message>
        <source>A phone is being flashed.</source>
        <translation>Ein Telefon wird geflasht.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted.</source>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>Accepted, as some chips answer to a write.</source>
        <translation>Angenommen, wie manche Chips auf ein Schreiben antworten.</translation>
    </message>
    <message>
        <source>The preloader refused to read this region; older code uses the number for security that could not be set up.</source>
        <translation>Der Preloader hat das Lesen dieses Bereichs abgelehnt; älterer Code meint damit, dass die Sicherheit nicht eingerichtet werden konnte.</translation>
    </message>
    <message>
        <source>The preloader refused to write this region; older code uses the number for security that could not be closed.</source>
        <translation>Der Preloader hat das Schreiben dieses Bereichs abgelehnt; älterer Code meint damit, dass die Sicherheit nicht beendet werden konnte.</translation>
    </message>
    <message>
        <source>The security code was asked for a mode it does not have.</source>
        <translation>Vom Sicherheitscode wurde eine Betriebsart verlangt, die er nicht hat.</translation>
    </message>
    <message>
        <source>The security code was given a key it cannot use.</source>
        <translation>Der Sicherheitscode bekam einen Schlüssel, den er nicht benutzen kann.</translation>
    </message>
    <message>
        <source>Data for the security code was not aligned.</source>
        <translation>Daten für den Sicherheitscode waren nicht ausgerichtet.</translation>
    </message>
    <message>
        <source>The security code was sent to a place that does not exist.</source>
        <translation>Der Sicherheitscode wurde an einen Ort geschickt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The address lies above 0x80000000, where this phone has nothing.</source>
        <translation>Die Adresse liegt über 0x80000000, wo dieses Telefon nichts hat.</translation>
    </message>
    <message>
        <source>The address lies above 0x40000000, where this phone has nothing.</source>
        <translation>Die Adresse liegt über 0x40000000, wo dieses Telefon nichts hat.</translation>
    </message>
    <message>
        <source>The address is not one the phone allows.</source>
        <translation>Diese Adresse erlaubt das Telefon nicht.</translation>
    </message>
    <message>
        <source>Not an error: no authorisation is needed.</source>
        <translation>Kein Fehler: Eine Autorisierung ist nicht nötig.</translation>
    </message>
    <message>
        <source>The phone wants to be authorised first, with a file from its maker.</source>
        <translation>Das Telefon will zuerst autorisiert werden, mit einer Datei seines Herstellers.</translation>
    </message>
    <message>
        <source>The loader would overwrite memory the phone needs itself.</source>
        <translation>Der Lader würde Speicher überschreiben, den das Telefon selbst braucht.</translation>
    </message>
    <message>
        <source>There is no loader at the address to jump to.</source>
        <translation>An der Sprungadresse liegt kein Lader.</translation>
    </message>
    <message>
        <source>The loader came in more pieces than the phone takes.</source>
        <translation>Der Lader kam in mehr Stücken, als das Telefon annimmt.</translation>
    </message>
    <message>
        <source>The address of the loader is not a multiple of two.</source>
        <translation>Die Adresse des Laders ist kein Vielfaches von zwei.</translation>
    </message>
    <message>
        <source>Address and length of the loader do not fit the phone.</source>
        <translation>Adresse und Länge des Laders passen nicht zum Telefon.</translation>
    </message>
    <message>
        <source>The length of the loader is zero.</source>
        <translation>Die Länge des Laders ist null.</translation>
    </message>
    <message>
        <source>The signature would be longer than the loader.</source>
        <translation>Die Signatur wäre länger als der Lader.</translation>
    </message>
    <message>
        <source>The phone demands a signed loader and this one has no signature.</source>
        <translation>Das Telefon verlangt einen signierten Lader, und dieser hat keine Signatur.</translation>
    </message>
    <message>
        <source>No loader was sent before the jump.</source>
        <translation>Vor dem Sprung wurde kein Lader gesendet.</translation>
    </message>
    <message>
        <source>The loader is not the one that was authorised.</source>
        <translation>Der Lader ist nicht der, der autorisiert wurde.</translation>
    </message>
    <message>
        <source>The phone refused the loader; the maker&apos;s name for this code is not public.</source>
        <translation>Das Telefon hat den Lader abgelehnt; der Name des Herstellers für diesen Code ist nicht öffentlich.</translation>
    </message>
    <message>
        <source>The phone refused the line speed.</source>
        <translation>Das Telefon hat die Leitungsgeschwindigkeit abgelehnt.</translation>
    </message>
    <message>
        <source>The phone does not take loaders of this version.</source>
        <translation>Das Telefon nimmt keine Lader dieser Version.</translation>
    </message>
    <message>
        <source>The phone did not accept the authentication file.</source>
        <translation>Das Telefon hat die Authentifizierungsdatei nicht angenommen.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of the loader.</source>
        <translation>Das Telefon hat die Signatur des Laders nicht angenommen.</translation>
    </message>
    <message>
        <source>The security code ran out of memory.</source>
        <translation>Dem Sicherheitscode ging der Speicher aus.</translation>
    </message>
    <message>
        <source>The key for loaders could not be set up.</source>
        <translation>Der Schlüssel für Lader ließ sich nicht einrichten.</translation>
    </message>
    <message>
        <source>The key for images could not be set up.</source>
        <translation>Der Schlüssel für Abbilder ließ sich nicht einrichten.</translation>
    </message>
    <message>
        <source>The hash of an image could not be computed.</source>
        <translation>Die Prüfsumme eines Abbilds ließ sich nicht berechnen.</translation>
    </message>
    <message>
        <source>The loader does not fit into the place it is moved to.</source>
        <translation>Der Lader passt nicht an den Ort, an den er verschoben wird.</translation>
    </message>
    <message>
        <source>The phone holds no security settings.</source>
        <translation>Das Telefon enthält keine Sicherheitseinstellungen.</translation>
    </message>
    <message>
        <source>The security library is of another version than its settings.</source>
        <translation>Die Sicherheitsbibliothek hat eine andere Version als ihre Einstellungen.</translation>
    </message>
    <message>
        <source>The security settings could not be erased.</source>
        <translation>Die Sicherheitseinstellungen ließen sich nicht löschen.</translation>
    </message>
    <message>
        <source>The security settings could not be written.</source>
        <translation>Die Sicherheitseinstellungen ließen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The security settings lack their end mark.</source>
        <translation>Den Sicherheitseinstellungen fehlt ihre Endmarke.</translation>
    </message>
    <message>
        <source>The security settings are in a state that does not exist.</source>
        <translation>Die Sicherheitseinstellungen sind in einem Zustand, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The security settings are shorter than they should be.</source>
        <translation>Die Sicherheitseinstellungen sind kürzer, als sie sein sollten.</translation>
    </message>
    <message>
        <source>The key in the security settings could not be set up.</source>
        <translation>Der Schlüssel in den Sicherheitseinstellungen ließ sich nicht einrichten.</translation>
    </message>
    <message>
        <source>The phone has no record of this image to check it against.</source>
        <translation>Das Telefon hat keinen Eintrag, mit dem es dieses Abbild prüfen könnte.</translation>
    </message>
    <message>
        <source>An image does not match its hash.</source>
        <translation>Ein Abbild passt nicht zu seiner Prüfsumme.</translation>
    </message>
    <message>
        <source>There is no room for a record of this image.</source>
        <translation>Für einen Eintrag zu diesem Abbild ist kein Platz.</translation>
    </message>
    <message>
        <source>The image lacks the token for a secure download.</source>
        <translation>Dem Abbild fehlt die Marke für einen gesicherten Download.</translation>
    </message>
    <message>
        <source>The steps of the secure download came out of order.</source>
        <translation>Die Schritte des gesicherten Downloads kamen in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>The record of this image is not a valid one.</source>
        <translation>Der Eintrag zu diesem Abbild ist nicht gültig.</translation>
    </message>
    <message>
        <source>The secro image is missing.</source>
        <translation>Das Abbild secro fehlt.</translation>
    </message>
    <message>
        <source>An image could not be read for its check.</source>
        <translation>Ein Abbild ließ sich für seine Prüfung nicht lesen.</translation>
    </message>
    <message>
        <source>The signature of an image is not accepted.</source>
        <translation>Die Signatur eines Abbilds wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The image is signed in another format than this phone checks.</source>
        <translation>Das Abbild ist in einem anderen Format signiert, als dieses Telefon prüft.</translation>
    </message>
    <message>
        <source>The image lacks its extended header.</source>
        <translation>Dem Abbild fehlt sein erweiterter Kopf.</translation>
    </message>
    <message>
        <source>The extended header of the image is damaged.</source>
        <translation>Der erweiterte Kopf des Abbilds ist beschädigt.</translation>
    </message>
    <message>
        <source>The extended header of the image is of an unknown type.</source>
        <translation>Der erweiterte Kopf des Abbilds ist von unbekannter Art.</translation>
    </message>
    <message>
        <source>The hash over the extended header could not be computed.</source>
        <translation>Die Prüfsumme über den erweiterten Kopf ließ sich nicht berechnen.</translation>
    </message>
    <message>
        <source>The table of locked images is missing.</source>
        <translation>Die Tabelle der gesperrten Abbilder fehlt.</translation>
    </message>
    <message>
        <source>All images of this phone are locked.</source>
        <translation>Alle Abbilder dieses Telefons sind gesperrt.</translation>
    </message>
    <message>
        <source>The table of locked images is full.</source>
        <translation>Die Tabelle der gesperrten Abbilder ist voll.</translation>
    </message>
    <message>
        <source>The table of locked images does not know this one.</source>
        <translation>Die Tabelle der gesperrten Abbilder kennt dieses nicht.</translation>
    </message>
    <message>
        <source>The table of locked images is damaged.</source>
        <translation>Die Tabelle der gesperrten Abbilder ist beschädigt.</translation>
    </message>
    <message>
        <source>The phone&apos;s maker has banned this loader.</source>
        <translation>Der Hersteller des Telefons hat diesen Lader gesperrt.</translation>
    </message>
    <message>
        <source>The key for the secure start is missing.</source>
        <translation>Der Schlüssel für den gesicherten Start fehlt.</translation>
    </message>
    <message>
        <source>The security settings of the boot ROM are missing.</source>
        <translation>Die Sicherheitseinstellungen des Boot-ROMs fehlen.</translation>
    </message>
    <message>
        <source>The public key was not set up.</source>
        <translation>Der öffentliche Schlüssel wurde nicht eingerichtet.</translation>
    </message>
    <message>
        <source>A SHA-256 hash could not be computed.</source>
        <translation>Eine SHA-256-Prüfsumme ließ sich nicht berechnen.</translation>
    </message>
    <message>
        <source>The padding of a signature is wrong.</source>
        <translation>Die Auffüllung einer Signatur ist falsch.</translation>
    </message>
    <message>
        <source>A signature is not accepted.</source>
        <translation>Eine Signatur wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The place of the loader lies inside one that the phone keeps for itself.</source>
        <translation>Der Ort des Laders liegt in einem Bereich, den das Telefon für sich behält.</translation>
    </message>
    <message>
        <source>The place of the loader overlaps one that the phone keeps for itself.</source>
        <translation>Der Ort des Laders überlappt einen Bereich, den das Telefon für sich behält.</translation>
    </message>
    <message>
        <source>The place of the loader runs beyond the end of the address space.</source>
        <translation>Der Ort des Laders reicht über das Ende des Adressraums hinaus.</translation>
    </message>
    <message>
        <source>The phone does not take a loader at this address.</source>
        <translation>Das Telefon nimmt an dieser Adresse keinen Lader.</translation>
    </message>
    <message>
        <source>The phone does not take a loader of this length.</source>
        <translation>Das Telefon nimmt keinen Lader dieser Länge.</translation>
    </message>
    <message>
        <source>The phone checks loaders and did not accept the signature of this one.</source>
        <translation>Das Telefon prüft Lader und hat die Signatur dieses Laders nicht angenommen.</translation>
    </message>
    <message>
        <source>The state of the phone&apos;s security does not allow this step; after a question for authorisation it means that none is needed.</source>
        <translation>Der Sicherheitszustand des Telefons erlaubt diesen Schritt nicht; nach der Frage nach einer Autorisierung bedeutet es, dass keine nötig ist.</translation>
    </message>
    <message>
        <source>The signature has a wrong size.</source>
        <translation>Die Signatur hat eine falsche Größe.</translation>
    </message>
    <message>
        <source>The padding has a wrong size.</source>
        <translation>Die Auffüllung hat eine falsche Größe.</translation>
    </message>
    <message>
        <source>The image is made for another software line.</source>
        <translation>Das Abbild gehört zu einer anderen Softwarelinie.</translation>
    </message>
    <message>
        <source>The image is of a type that does not belong here.</source>
        <translation>Das Abbild ist von einer Art, die nicht hierher gehört.</translation>
    </message>
    <message>
        <source>The certificate is longer than the phone can hold.</source>
        <translation>Das Zertifikat ist länger, als das Telefon fassen kann.</translation>
    </message>
    <message>
        <source>The image named by the certificate is missing.</source>
        <translation>Das im Zertifikat genannte Abbild fehlt.</translation>
    </message>
    <message>
        <source>The header of an image does not match its hash.</source>
        <translation>Der Kopf eines Abbilds passt nicht zu seiner Prüfsumme.</translation>
    </message>
    <message>
        <source>A field name in the certificate has a wrong size.</source>
        <translation>Ein Feldname im Zertifikat hat eine falsche Größe.</translation>
    </message>
    <message>
        <source>A field of the certificate does not fit its buffer.</source>
        <translation>Ein Feld des Zertifikats passt nicht in seinen Puffer.</translation>
    </message>
    <message>
        <source>The certificate ended too early.</source>
        <translation>Das Zertifikat endete zu früh.</translation>
    </message>
    <message>
        <source>The certificate holds another field than expected.</source>
        <translation>Das Zertifikat enthält ein anderes Feld als erwartet.</translation>
    </message>
    <message>
        <source>A field of the certificate has another size than expected.</source>
        <translation>Ein Feld des Zertifikats hat eine andere Größe als erwartet.</translation>
    </message>
    <message>
        <source>The certificate cannot be walked through in this way.</source>
        <translation>Das Zertifikat lässt sich so nicht durchgehen.</translation>
    </message>
    <message>
        <source>The certificate was asked for a field number it does not have.</source>
        <translation>Vom Zertifikat wurde eine Feldnummer verlangt, die es nicht hat.</translation>
    </message>
    <message>
        <source>The certificate lacks a field name.</source>
        <translation>Dem Zertifikat fehlt ein Feldname.</translation>
    </message>
    <message>
        <source>The certificate lacks a field.</source>
        <translation>Dem Zertifikat fehlt ein Feld.</translation>
    </message>
    <message>
        <source>The exponent of the key has another length than this phone&apos;s.</source>
        <translation>Der Exponent des Schlüssels hat eine andere Länge als der dieses Telefons.</translation>
    </message>
    <message>
        <source>The exponent of the key is not the one of this phone.</source>
        <translation>Der Exponent des Schlüssels ist nicht der dieses Telefons.</translation>
    </message>
    <message>
        <source>The length of the key is not the one of this phone.</source>
        <translation>Die Länge des Schlüssels ist nicht die dieses Telefons.</translation>
    </message>
    <message>
        <source>The key is not the one of this phone.</source>
        <translation>Der Schlüssel ist nicht der dieses Telefons.</translation>
    </message>
    <message>
        <source>The public key of the image is not accepted.</source>
        <translation>Der öffentliche Schlüssel des Abbilds wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The header of the image is not a valid one.</source>
        <translation>Der Kopf des Abbilds ist nicht gültig.</translation>
    </message>
    <message>
        <source>Another image was expected here.</source>
        <translation>Hier wurde ein anderes Abbild erwartet.</translation>
    </message>
    <message>
        <source>Certificate and image are of different versions.</source>
        <translation>Zertifikat und Abbild haben verschiedene Versionen.</translation>
    </message>
    <message>
        <source>Two images that belong together are of different versions.</source>
        <translation>Zwei zusammengehörende Abbilder haben verschiedene Versionen.</translation>
    </message>
    <message>
        <source>The image is older than the phone allows.</source>
        <translation>Das Abbild ist älter, als das Telefon erlaubt.</translation>
    </message>
    <message>
        <source>The phone has no fuse left to record this version.</source>
        <translation>Das Telefon hat keine Sicherung (Fuse) mehr frei, um diese Version festzuhalten.</translation>
    </message>
    <message>
        <source>The fuses of the phone are set in a way that makes no sense.</source>
        <translation>Die Sicherungen (Fuses) des Telefons sind auf sinnlose Weise gesetzt.</translation>
    </message>
    <message>
        <source>A fuse of the phone could not be written.</source>
        <translation>Eine Sicherung (Fuse) des Telefons ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>version text</source>
        <translation>Versionstext</translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation>ungültiger Befehl</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>unbekannter Befehl</translation>
    </message>
    <message>
        <source>operation failed, no reason given</source>
        <translation>Vorgang fehlgeschlagen, ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>baud rate not supported</source>
        <translation>Baudrate nicht unterstützt</translation>
    </message>
    <message>
        <source>data came before a start</source>
        <translation>Daten kamen vor einem Beginn</translation>
    </message>
    <message>
        <source>start came twice</source>
        <translation>Beginn kam zweimal</translation>
    </message>
    <message>
        <source>end came before all data</source>
        <translation>Ende kam vor allen Daten</translation>
    </message>
    <message>
        <source>bad destination</source>
        <translation>falsches Ziel</translation>
    </message>
    <message>
        <source>size wrong, or larger than its place</source>
        <translation>Größe falsch oder größer als der Platz</translation>
    </message>
    <message>
        <source>verification of a packet or an image failed</source>
        <translation>Prüfung eines Pakets oder Abbilds fehlgeschlagen</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>phone out of memory</source>
        <translation>Telefon ohne freien Speicher</translation>
    </message>
    <message>
        <source>phone waited too long for input</source>
        <translation>Telefon hat zu lange auf Eingabe gewartet</translation>
    </message>
    <message>
        <source>internal: success</source>
        <translation>intern: gelungen</translation>
    </message>
    <message>
        <source>internal: baud rate valid</source>
        <translation>intern: Baudrate gültig</translation>
    </message>
    <message>
        <source>internal: repeat, continue</source>
        <translation>intern: wiederholen, weiter</translation>
    </message>
    <message>
        <source>internal: repeat, break</source>
        <translation>intern: wiederholen, abbrechen</translation>
    </message>
    <message>
        <source>data read from storage</source>
        <translation>vom Speicher gelesene Daten</translation>
    </message>
    <message>
        <source>chip type</source>
        <translation>Chipart</translation>
    </message>
    <message>
        <source>place of a calibration item</source>
        <translation>Ort eines Kalibrierungseintrags</translation>
    </message>
    <message>
        <source>partition layout not known to the loader; after a loader start, its greeting</source>
        <translation>Partitionsaufteilung dem Lader unbekannt; nach einem Laderstart dessen Begrüßung</translation>
    </message>
    <message>
        <source>storage device unknown or not initialised</source>
        <translation>Speichergerät unbekannt oder nicht eingerichtet</translation>
    </message>
    <message>
        <source>storage size invalid</source>
        <translation>Speichergröße ungültig</translation>
    </message>
    <message>
        <source>RAM not supported</source>
        <translation>Arbeitsspeicher nicht unterstützt</translation>
    </message>
    <message>
        <source>RAM settings wrong</source>
        <translation>Einstellungen des Arbeitsspeichers falsch</translation>
    </message>
    <message>
        <source>storage geometry</source>
        <translation>Aufbau des Speichers</translation>
    </message>
    <message>
        <source>sector size</source>
        <translation>Sektorgröße</translation>
    </message>
    <message>
        <source>storage type</source>
        <translation>Speicherart</translation>
    </message>
    <message>
        <source>storage unique id</source>
        <translation>eindeutige Kennung des Speichers</translation>
    </message>
    <message>
        <source>soft SIM id</source>
        <translation>Kennung der Soft-SIM</translation>
    </message>
    <message>
        <source>calibration checksum is zero</source>
        <translation>Prüfsumme der Kalibrierung ist null</translation>
    </message>
    <message>
        <source>checksum of the data differs</source>
        <translation>Prüfsumme der Daten weicht ab</translation>
    </message>
    <message>
        <source>write to storage failed</source>
        <translation>Schreiben auf den Speicher fehlgeschlagen</translation>
    </message>
    <message>
        <source>chip id does not match</source>
        <translation>Chipkennung passt nicht</translation>
    </message>
    <message>
        <source>storage configuration wrong</source>
        <translation>Einrichtung des Speichers falsch</translation>
    </message>
    <message>
        <source>size of the data area wrong</source>
        <translation>Größe des Datenbereichs falsch</translation>
    </message>
    <message>
        <source>signature of the first loader refused</source>
        <translation>Signatur des ersten Laders abgelehnt</translation>
    </message>
    <message>
        <source>phone is marked as rooted</source>
        <translation>Telefon ist als gerootet vermerkt</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>Signatur abgelehnt</translation>
    </message>
    <message>
        <source>chip unique id</source>
        <translation>eindeutige Kennung des Chips</translation>
    </message>
    <message>
        <source>writing has not been enabled</source>
        <translation>Schreiben wurde nicht freigegeben</translation>
    </message>
    <message>
        <source>secure boot could not be enabled</source>
        <translation>gesicherter Start ließ sich nicht einschalten</translation>
    </message>
    <message>
        <source>identification begins</source>
        <translation>Identifizierung beginnt</translation>
    </message>
    <message>
        <source>identification ends</source>
        <translation>Identifizierung endet</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>Referenzdaten</translation>
    </message>
    <message>
        <source>maker&apos;s own</source>
        <translation>herstellereigen</translation>
    </message>
    <message>
        <source>storage is write protected</source>
        <translation>Speicher ist schreibgeschützt</translation>
    </message>
    <message>
        <source>storage could not be initialised</source>
        <translation>Speicher ließ sich nicht einrichten</translation>
    </message>
    <message>
        <source>radio transceiver type</source>
        <translation>Art des Funkbausteins</translation>
    </message>
    <message>
        <source>RAM check failed</source>
        <translation>Prüfung des Arbeitsspeichers fehlgeschlagen</translation>
    </message>
    <message>
        <source>RAM self refresh failed</source>
        <translation>Selbstauffrischung des Arbeitsspeichers fehlgeschlagen</translation>
    </message>
    <message>
        <source>storage block information</source>
        <translation>Angaben zu den Speicherblöcken</translation>
    </message>
    <message>
        <source>answer to the challenge is wrong</source>
        <translation>Antwort auf die Frage ist falsch</translation>
    </message>
    <message>
        <source>partition list</source>
        <translation>Partitionsliste</translation>
    </message>
    <message>
        <source>loader log</source>
        <translation>Protokoll des Laders</translation>
    </message>
    <message>
        <source>voltage data</source>
        <translation>Spannungsdaten</translation>
    </message>
    <message>
        <source>authentication message</source>
        <translation>Authentifizierungsnachricht</translation>
    </message>
    <message>
        <source>partition value</source>
        <translation>Wert einer Partition</translation>
    </message>
    <message>
        <source>partition not supported</source>
        <translation>Partition nicht unterstützt</translation>
    </message>
    <message>
        <source>storage card id</source>
        <translation>Kennung der Speicherkarte</translation>
    </message>
    <message>
        <source>magic number of a table wrong</source>
        <translation>Kennzahl einer Tabelle falsch</translation>
    </message>
    <message>
        <source>partition table not written</source>
        <translation>Partitionstabelle nicht geschrieben</translation>
    </message>
    <message>
        <source>read from storage failed</source>
        <translation>Lesen vom Speicher fehlgeschlagen</translation>
    </message>
    <message>
        <source>phone could not allocate memory</source>
        <translation>Telefon konnte keinen Speicher belegen</translation>
    </message>
    <message>
        <source>command not supported by this loader</source>
        <translation>Befehl von diesem Lader nicht unterstützt</translation>
    </message>
    <message>
        <source>log text</source>
        <translation>Protokolltext</translation>
    </message>
    <message>
        <source>Finished without an error.</source>
        <translation>Ohne Fehler beendet.</translation>
    </message>
    <message>
        <source>The work was stopped on request.</source>
        <translation>Die Arbeit wurde auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>The preloader does not know this mode.</source>
        <translation>Der Preloader kennt diese Betriebsart nicht.</translation>
    </message>
    <message>
        <source>The preloader forbids this mode.</source>
        <translation>Der Preloader verbietet diese Betriebsart.</translation>
    </message>
    <message>
        <source>Reading from or writing to the preloader failed.</source>
        <translation>Das Lesen vom oder Schreiben an den Preloader schlug fehl.</translation>
    </message>
    <message>
        <source>The preloader wants the connection closed and opened again first.</source>
        <translation>Der Preloader will, dass die Verbindung erst geschlossen und neu geöffnet wird.</translation>
    </message>
    <message>
        <source>Something failed inside the tool and it gave no reason; the last lines of its log tell more.</source>
        <translation>Im Programm schlug etwas fehl, ohne dass es einen Grund nannte; die letzten Zeilen seines Protokolls sagen mehr.</translation>
    </message>
    <message>
        <source>An argument was turned down before anything was sent to the phone; look at the scatter file, the loader and the paths.</source>
        <translation>Eine Angabe wurde abgelehnt, bevor etwas an das Telefon ging; Scatter-Datei, Lader und Pfade ansehen.</translation>
    </message>
    <message>
        <source>The chip that answered is not one this tool knows; very old tools used this number when the port could not be opened.</source>
        <translation>Den Chip, der geantwortet hat, kennt dieses Programm nicht; sehr alte Programme meinten mit dieser Nummer, dass sich der Anschluss nicht öffnen ließ.</translation>
    </message>
    <message>
        <source>Tools of 2013 and before use this number when the port could not be opened.</source>
        <translation>Programme bis 2013 benutzen diese Nummer, wenn sich der Anschluss nicht öffnen ließ.</translation>
    </message>
    <message>
        <source>The clock that was named is not one the chip can have.</source>
        <translation>Den genannten Takt kann der Chip nicht haben.</translation>
    </message>
    <message>
        <source>The size of the pool of spare blocks is not a valid one.</source>
        <translation>Die Größe des Vorrats an Ersatzblöcken ist nicht gültig.</translation>
    </message>
    <message>
        <source>The tool could not ask its own library for a version.</source>
        <translation>Das Programm konnte seine eigene Bibliothek nicht nach der Version fragen.</translation>
    </message>
    <message>
        <source>A buffer of the tool is missing or too small.</source>
        <translation>Ein Puffer des Programms fehlt oder ist zu klein.</translation>
    </message>
    <message>
        <source>There is not enough room: for an image in its place on the phone, or for a file on the computer.</source>
        <translation>Es ist nicht genug Platz: für ein Abbild an seinem Ort im Telefon oder für eine Datei auf dem Rechner.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>Dem Rechner ging der Speicher aus.</translation>
    </message>
    <message>
        <source>The serial port could not be opened: it is gone, in use by another program, or not permitted.</source>
        <translation>Der serielle Anschluss ließ sich nicht öffnen: Er ist weg, von einem anderen Programm belegt oder nicht erlaubt.</translation>
    </message>
    <message>
        <source>The port refused its timeouts; the driver does not behave as a serial port should.</source>
        <translation>Der Anschluss hat seine Wartezeiten abgelehnt; der Treiber verhält sich nicht wie ein serieller Anschluss.</translation>
    </message>
    <message>
        <source>The port refused its line settings; the driver does not behave as a serial port should.</source>
        <translation>Der Anschluss hat seine Leitungseinstellungen abgelehnt; der Treiber verhält sich nicht wie ein serieller Anschluss.</translation>
    </message>
    <message>
        <source>What stood in the buffers of the port could not be thrown away.</source>
        <translation>Was in den Puffern des Anschlusses stand, ließ sich nicht verwerfen.</translation>
    </message>
    <message>
        <source>No file was named where one is needed.</source>
        <translation>Es wurde keine Datei genannt, wo eine nötig ist.</translation>
    </message>
    <message>
        <source>The chip answered with a code that the tool does not list.</source>
        <translation>Der Chip antwortete mit einem Code, den das Programm nicht führt.</translation>
    </message>
    <message>
        <source>Not an error: the version of the chip is not checked.</source>
        <translation>Kein Fehler: Die Version des Chips wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Phone and tool are of different ages: a record has a version the tool does not know.</source>
        <translation>Telefon und Programm sind verschieden alt: Ein Eintrag hat eine Version, die das Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The header of the boot loader image has a version this tool does not know.</source>
        <translation>Der Kopf des Bootlader-Abbilds hat eine Version, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The loader file, or its entry for this chip, has a version this tool does not know.</source>
        <translation>Die Laderdatei oder ihr Eintrag für diesen Chip hat eine Version, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The phone demands signed software and the images carry no security data.</source>
        <translation>Das Telefon verlangt signierte Software, und die Abbilder tragen keine Sicherheitsdaten.</translation>
    </message>
    <message>
        <source>The record about the firmware on the phone is missing or does not fit.</source>
        <translation>Der Eintrag über die Firmware im Telefon fehlt oder passt nicht.</translation>
    </message>
    <message>
        <source>The area for the maker&apos;s own settings is missing, blank, or of another length.</source>
        <translation>Der Bereich für eigene Einstellungen des Herstellers fehlt, ist leer oder hat eine andere Länge.</translation>
    </message>
    <message>
        <source>The read-only security area is missing, blank, damaged, or closed to the tool.</source>
        <translation>Der nur lesbare Sicherheitsbereich fehlt, ist leer, beschädigt oder dem Programm verschlossen.</translation>
    </message>
    <message>
        <source>An address or length is not a multiple of what the hardware needs.</source>
        <translation>Eine Adresse oder Länge ist kein Vielfaches dessen, was die Hardware braucht.</translation>
    </message>
    <message>
        <source>A packet over the serial line arrived with a wrong checksum.</source>
        <translation>Ein Paket über die serielle Leitung kam mit falscher Prüfsumme an.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from its eMMC.</source>
        <translation>Kein Fehler: Das Telefon startet von seinem eMMC.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NOR flash.</source>
        <translation>Kein Fehler: Das Telefon startet von NOR-Flash.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NAND flash.</source>
        <translation>Kein Fehler: Das Telefon startet von NAND-Flash.</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings; preloader and loader are of different ages.</source>
        <translation>Der Lader versteht die Version dieser Speichereinstellungen nicht; Preloader und Lader sind verschieden alt.</translation>
    </message>
    <message>
        <source>The storage holds no valid partition table.</source>
        <translation>Der Speicher enthält keine gültige Partitionstabelle.</translation>
    </message>
    <message>
        <source>There is no room for the partition table.</source>
        <translation>Für die Partitionstabelle ist kein Platz.</translation>
    </message>
    <message>
        <source>This chip or loader does not offer the operation.</source>
        <translation>Dieser Chip oder Lader bietet den Vorgang nicht an.</translation>
    </message>
    <message>
        <source>A file differs from the checksum in the list that came with it.</source>
        <translation>Eine Datei weicht von der Prüfsumme in der mitgelieferten Liste ab.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>A register of the chip could not be set.</source>
        <translation>Ein Register des Chips ließ sich nicht setzen.</translation>
    </message>
    <message>
        <source>The first loader could not be put into the memory inside the chip.</source>
        <translation>Der erste Lader ließ sich nicht in den Speicher im Chip bringen.</translation>
    </message>
    <message>
        <source>The start sequence was not accepted: the phone is not in its download mode, or the port was opened too late.</source>
        <translation>Die Startfolge wurde nicht angenommen: Das Telefon ist nicht im Download-Modus, oder der Anschluss wurde zu spät geöffnet.</translation>
    </message>
    <message>
        <source>The start sequence was never answered.</source>
        <translation>Die Startfolge wurde nie beantwortet.</translation>
    </message>
    <message>
        <source>The jump to what was loaded was refused.</source>
        <translation>Der Sprung zu dem, was geladen wurde, wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Reading or writing a word in the chip failed.</source>
        <translation>Das Lesen oder Schreiben eines Wortes im Chip schlug fehl.</translation>
    </message>
    <message>
        <source>A word could not be written into the chip, usually the one that stops its watchdog.</source>
        <translation>Ein Wort ließ sich nicht in den Chip schreiben, meist das, das seinen Watchdog anhält.</translation>
    </message>
    <message>
        <source>The jump into another program of the phone failed.</source>
        <translation>Der Sprung in ein anderes Programm des Telefons schlug fehl.</translation>
    </message>
    <message>
        <source>The memory of the chip held other bytes than were sent.</source>
        <translation>Der Speicher des Chips enthielt andere Bytes, als gesendet wurden.</translation>
    </message>
    <message>
        <source>The chip of the phone is not the one these files are for.</source>
        <translation>Der Chip des Telefons ist nicht der, für den diese Dateien sind.</translation>
    </message>
    <message>
        <source>The chip did not tell its version.</source>
        <translation>Der Chip hat seine Version nicht genannt.</translation>
    </message>
    <message>
        <source>The serial line could not agree on a speed.</source>
        <translation>Die serielle Leitung konnte sich auf keine Geschwindigkeit einigen.</translation>
    </message>
    <message>
        <source>The serial line could not be made faster.</source>
        <translation>Die serielle Leitung ließ sich nicht schneller machen.</translation>
    </message>
    <message>
        <source>The power key of the phone could not be locked for the time of the work.</source>
        <translation>Die Ein-Taste des Telefons ließ sich für die Dauer der Arbeit nicht sperren.</translation>
    </message>
    <message>
        <source>The tool sent itself a message that does not exist.</source>
        <translation>Das Programm schickte sich eine Meldung, die es nicht gibt.</translation>
    </message>
    <message>
        <source>This very old chip is not supported.</source>
        <translation>Dieser sehr alte Chip wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Too many blocks of data were given.</source>
        <translation>Es wurden zu viele Datenblöcke angegeben.</translation>
    </message>
    <message>
        <source>No external SRAM was found.</source>
        <translation>Es wurde kein äußeres SRAM gefunden.</translation>
    </message>
    <message>
        <source>No external memory was found behind the chip.</source>
        <translation>Hinter dem Chip wurde kein äußerer Speicher gefunden.</translation>
    </message>
    <message>
        <source>The version of the firmware could not be read.</source>
        <translation>Die Version der Firmware ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The boot loader could not be reached; the phone is still in its boot ROM.</source>
        <translation>Der Bootlader war nicht zu erreichen; das Telefon ist noch in seinem Boot-ROM.</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>Das Telefon hat den ersten Lader abgelehnt.</translation>
    </message>
    <message>
        <source>The phone received other bytes of the first loader than were sent.</source>
        <translation>Das Telefon hat andere Bytes des ersten Laders empfangen, als gesendet wurden.</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader, or fell silent at it.</source>
        <translation>Das Telefon hat den Start des ersten Laders abgelehnt oder ist dabei verstummt.</translation>
    </message>
    <message>
        <source>A fuse of the chip could not be read or set as asked; this program sets none.</source>
        <translation>Eine Sicherung (Fuse) des Chips ließ sich nicht wie verlangt lesen oder setzen; dieses Programm setzt keine.</translation>
    </message>
    <message>
        <source>The phone refused a software version that is too old for it.</source>
        <translation>Das Telefon hat eine Softwareversion abgelehnt, die zu alt für es ist.</translation>
    </message>
    <message>
        <source>The phone refused a preloader that is older than it allows.</source>
        <translation>Das Telefon hat einen Preloader abgelehnt, der älter ist, als es erlaubt.</translation>
    </message>
    <message>
        <source>The watchdog of the phone could not be stopped.</source>
        <translation>Der Watchdog des Telefons ließ sich nicht anhalten.</translation>
    </message>
    <message>
        <source>The memory inside the chip failed its test.</source>
        <translation>Der Speicher im Chip hat seine Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>The main memory cannot be used with these settings.</source>
        <translation>Der Arbeitsspeicher ist mit diesen Einstellungen nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>The main memory could not be set up.</source>
        <translation>Der Arbeitsspeicher ließ sich nicht einrichten.</translation>
    </message>
    <message>
        <source>The clocks of the chip could not be set up.</source>
        <translation>Die Takte des Chips ließen sich nicht einrichten.</translation>
    </message>
    <message>
        <source>The memory settings name a kind of memory that makes no sense here.</source>
        <translation>Die Speichereinstellungen nennen eine Speicherart, die hier keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>The first rank of the memory could not be tuned with these settings.</source>
        <translation>Der erste Rang des Speichers ließ sich mit diesen Einstellungen nicht abstimmen.</translation>
    </message>
    <message>
        <source>The second rank of the memory could not be tuned, often because the part has only one.</source>
        <translation>Der zweite Rang des Speichers ließ sich nicht abstimmen, oft weil der Baustein nur einen hat.</translation>
    </message>
    <message>
        <source>The memory settings hold no entry for the memory in this phone.</source>
        <translation>Die Speichereinstellungen enthalten keinen Eintrag für den Speicher in diesem Telefon.</translation>
    </message>
    <message>
        <source>The lines of the memory are not driven by anything.</source>
        <translation>Die Leitungen des Speichers werden von nichts getrieben.</translation>
    </message>
    <message>
        <source>The main memory cannot be reached.</source>
        <translation>Der Arbeitsspeicher ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The main memory reported an error.</source>
        <translation>Der Arbeitsspeicher hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NOR flash was found; during the start of a loader it asks for memory settings (3015 in later ones).</source>
        <translation>In Programmen von 2013 bis 2017 und Ladern der Version 3.2 heißt es, dass kein NOR-Flash gefunden wurde; beim Start eines Laders verlangt es Speichereinstellungen (später 3015).</translation>
    </message>
    <message>
        <source>The loader did not find the device it looked for.</source>
        <translation>Der Lader hat das gesuchte Gerät nicht gefunden.</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NAND flash was found, which is normal on a phone with eMMC (3016 in later ones).</source>
        <translation>In Programmen von 2013 bis 2017 und Ladern der Version 3.2 heißt es, dass kein NAND-Flash gefunden wurde, was auf einem Telefon mit eMMC normal ist (später 3016).</translation>
    </message>
    <message>
        <source>The loader does not know this NOR flash chip.</source>
        <translation>Der Lader kennt diesen NOR-Flash-Chip nicht.</translation>
    </message>
    <message>
        <source>S_DA_SOC_CHECK_FAIL in tools of 2013 to 2017: the chip failed the self-check of the loader (3017 in later ones).</source>
        <translation>S_DA_SOC_CHECK_FAIL in Programmen von 2013 bis 2017: Der Chip hat die Selbstprüfung des Laders nicht bestanden (später 3017).</translation>
    </message>
    <message>
        <source>The loader does not know this NAND chip.</source>
        <translation>Der Lader kennt diesen NAND-Chip nicht.</translation>
    </message>
    <message>
        <source>The phone has no NOR flash, which is normal unless the firmware is for one.</source>
        <translation>Das Telefon hat kein NOR-Flash, was normal ist, wenn die Firmware nicht dafür ist.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3011.</source>
        <translation>Programme von 2013 bis 2017 und Lader der Version 3.2 haben dafür die Nummer 3011.</translation>
    </message>
    <message>
        <source>The phone has no NAND flash; the firmware may be for another kind of storage.</source>
        <translation>Das Telefon hat kein NAND-Flash; die Firmware ist vielleicht für eine andere Speicherart.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3012.</source>
        <translation>Programme von 2013 bis 2017 und Lader der Version 3.2 haben dafür die Nummer 3012.</translation>
    </message>
    <message>
        <source>The chip failed the self-check of the loader.</source>
        <translation>Der Chip hat die Selbstprüfung des Laders nicht bestanden.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3013.</source>
        <translation>Programme von 2013 bis 2017 haben dafür die Nummer 3013.</translation>
    </message>
    <message>
        <source>NOR flash: reading, writing or erasing failed, or the chip does not offer what was asked.</source>
        <translation>NOR-Flash: Lesen, Schreiben oder Löschen schlug fehl, oder der Chip bietet nicht an, was verlangt wurde.</translation>
    </message>
    <message>
        <source>A page of the NAND flash could not be written.</source>
        <translation>Eine Seite des NAND-Flash ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>NAND flash: reading, writing or erasing failed, or its controller does not do what was asked.</source>
        <translation>NAND-Flash: Lesen, Schreiben oder Löschen schlug fehl, oder seine Steuerung kann nicht, was verlangt wurde.</translation>
    </message>
    <message>
        <source>A block of the NAND flash could not be erased.</source>
        <translation>Ein Block des NAND-Flash ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>The storage did not finish in time.</source>
        <translation>Der Speicher wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>Not an error: the work goes on.</source>
        <translation>Kein Fehler: Die Arbeit geht weiter.</translation>
    </message>
    <message>
        <source>The start address is not one the storage has.</source>
        <translation>Die Anfangsadresse gibt es in diesem Speicher nicht.</translation>
    </message>
    <message>
        <source>The range lies outside what the storage has.</source>
        <translation>Der Bereich liegt außerhalb dessen, was der Speicher hat.</translation>
    </message>
    <message>
        <source>The NAND flash met a bad block.</source>
        <translation>Das NAND-Flash stieß auf einen schlechten Block.</translation>
    </message>
    <message>
        <source>The NAND flash holds no image at this place.</source>
        <translation>Das NAND-Flash enthält an dieser Stelle kein Abbild.</translation>
    </message>
    <message>
        <source>The boot loader on the phone and the one in the firmware do not go together.</source>
        <translation>Der Bootlader im Telefon und der in der Firmware passen nicht zusammen.</translation>
    </message>
    <message>
        <source>A row for a UBI file system got an image that is not sparse.</source>
        <translation>Eine Zeile für ein UBI-Dateisystem bekam ein Abbild, das nicht sparse ist.</translation>
    </message>
    <message>
        <source>The boot loader is larger than its place.</source>
        <translation>Der Bootlader ist größer als sein Platz.</translation>
    </message>
    <message>
        <source>Data over the serial line stayed away or overflowed.</source>
        <translation>Daten über die serielle Leitung blieben aus oder liefen über.</translation>
    </message>
    <message>
        <source>A packet arrived with a wrong checksum.</source>
        <translation>Ein Paket kam mit falscher Prüfsumme an.</translation>
    </message>
    <message>
        <source>The serial buffer of the phone overflowed.</source>
        <translation>Der serielle Puffer des Telefons lief über.</translation>
    </message>
    <message>
        <source>S_DA_HANDSET_FAT_INFO_NOT_FOUND in loaders of version 3.2 (3072 in later ones).</source>
        <translation>S_DA_HANDSET_FAT_INFO_NOT_FOUND in Ladern der Version 3.2 (später 3072).</translation>
    </message>
    <message>
        <source>The phone has too little memory to repair a block.</source>
        <translation>Das Telefon hat zu wenig Speicher, um einen Block zu reparieren.</translation>
    </message>
    <message>
        <source>The phone&apos;s record of its security is missing, damaged, or could not be read or written.</source>
        <translation>Der Sicherheitseintrag des Telefons fehlt, ist beschädigt oder ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The phone holds no record of its FAT area.</source>
        <translation>Das Telefon hat keinen Eintrag über seinen FAT-Bereich.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3066.</source>
        <translation>Lader der Version 3.2 haben dafür die Nummer 3066.</translation>
    </message>
    <message>
        <source>This operation is not offered.</source>
        <translation>Dieser Vorgang wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Not an error: the last step is left out.</source>
        <translation>Kein Fehler: Der letzte Schritt wird ausgelassen.</translation>
    </message>
    <message>
        <source>The one-time area of the storage is missing, locked, or could not be used as asked.</source>
        <translation>Der einmalig beschreibbare Bereich des Speichers fehlt, ist gesperrt oder ließ sich nicht wie verlangt benutzen.</translation>
    </message>
    <message>
        <source>The size of the one-time area of the NOR flash could not be read.</source>
        <translation>Die Größe des einmalig beschreibbaren Bereichs im NOR-Flash ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>S_DA_CODE_AREA_IS_BLANK in loaders of version 3.2 (3084 in later ones).</source>
        <translation>S_DA_CODE_AREA_IS_BLANK in Ladern der Version 3.2 (später 3084).</translation>
    </message>
    <message>
        <source>The storage is blank.</source>
        <translation>Der Speicher ist leer.</translation>
    </message>
    <message>
        <source>The place of the system is blank, as on a phone that was never programmed.</source>
        <translation>Der Ort des Systems ist leer, wie auf einem nie beschriebenen Telefon.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3078.</source>
        <translation>Lader der Version 3.2 haben dafür die Nummer 3078.</translation>
    </message>
    <message>
        <source>The loader is not made for this chip.</source>
        <translation>Der Lader ist nicht für diesen Chip gemacht.</translation>
    </message>
    <message>
        <source>The phone&apos;s FAT area is missing or closed to the tool.</source>
        <translation>Der FAT-Bereich des Telefons fehlt oder ist dem Programm verschlossen.</translation>
    </message>
    <message>
        <source>The memory test found a fault on the lines or in the cells of the memory.</source>
        <translation>Die Speicherprüfung fand einen Fehler auf den Leitungen oder in den Zellen des Speichers.</translation>
    </message>
    <message>
        <source>The memory test found a cell that does not keep what is written.</source>
        <translation>Die Speicherprüfung fand eine Zelle, die nicht behält, was geschrieben wird.</translation>
    </message>
    <message>
        <source>The loader could not pass the line on to another part of the phone.</source>
        <translation>Der Lader konnte die Leitung nicht an einen anderen Teil des Telefons weitergeben.</translation>
    </message>
    <message>
        <source>Additional resources on the phone and in the firmware do not go together.</source>
        <translation>Zusätzliche Bestandteile im Telefon und in der Firmware passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The image does not fit into the NAND flash.</source>
        <translation>Das Abbild passt nicht in das NAND-Flash.</translation>
    </message>
    <message>
        <source>A record that the phone should hold about itself is missing.</source>
        <translation>Ein Eintrag, den das Telefon über sich enthalten sollte, fehlt.</translation>
    </message>
    <message>
        <source>The boot loader image does not say which storage it is for.</source>
        <translation>Das Bootlader-Abbild sagt nicht, für welchen Speicher es ist.</translation>
    </message>
    <message>
        <source>The boot loader image is for a storage this phone does not have.</source>
        <translation>Das Bootlader-Abbild ist für einen Speicher, den dieses Telefon nicht hat.</translation>
    </message>
    <message>
        <source>The boot area would begin inside the one before it.</source>
        <translation>Der Boot-Bereich würde im vorigen beginnen.</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when no eMMC was found (3149 in later ones).</source>
        <translation>Die meisten Programme von 2013 bis 2017 benutzen diese Nummer, wenn kein eMMC gefunden wurde (später 3149).</translation>
    </message>
    <message>
        <source>The header in front of the boot loader on the phone is not the expected one.</source>
        <translation>Der Kopf vor dem Bootlader im Telefon ist nicht der erwartete.</translation>
    </message>
    <message>
        <source>In loaders of version 3.2 it says that no memory card was found (3151 in later ones).</source>
        <translation>In Ladern der Version 3.2 heißt es, dass keine Speicherkarte gefunden wurde (später 3151).</translation>
    </message>
    <message>
        <source>The boot loader of the firmware does not go with the one on the phone.</source>
        <translation>Der Bootlader der Firmware passt nicht zu dem im Telefon.</translation>
    </message>
    <message>
        <source>The boot loader is larger than its area.</source>
        <translation>Der Bootlader ist größer als sein Bereich.</translation>
    </message>
    <message>
        <source>The eMMC was not found.</source>
        <translation>Das eMMC wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when writing to the eMMC failed (3154 in later ones), and 3144 when no eMMC was found.</source>
        <translation>Die meisten Programme von 2013 bis 2017 benutzen diese Nummer, wenn das Schreiben auf das eMMC fehlschlug (später 3154), und 3144, wenn kein eMMC gefunden wurde.</translation>
    </message>
    <message>
        <source>The firmware inside the eMMC is one that is known to fail.</source>
        <translation>Die Firmware im eMMC ist eine, die bekanntermaßen versagt.</translation>
    </message>
    <message>
        <source>No memory card was found, which is normal when there is none.</source>
        <translation>Es wurde keine Speicherkarte gefunden, was normal ist, wenn keine da ist.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3145.</source>
        <translation>Lader der Version 3.2 haben dafür die Nummer 3145.</translation>
    </message>
    <message>
        <source>Reading from the eMMC failed.</source>
        <translation>Das Lesen vom eMMC schlug fehl.</translation>
    </message>
    <message>
        <source>Writing to the eMMC failed.</source>
        <translation>Das Schreiben auf das eMMC schlug fehl.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3149.</source>
        <translation>Programme von 2013 bis 2017 haben dafür die Nummer 3149.</translation>
    </message>
    <message>
        <source>The eMMC reported damaged data on its bus.</source>
        <translation>Das eMMC meldete beschädigte Daten auf seinem Bus.</translation>
    </message>
    <message>
        <source>The eMMC did not finish in time.</source>
        <translation>Das eMMC wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The eMMC or memory card is of an unknown kind or could not be configured.</source>
        <translation>Das eMMC oder die Speicherkarte ist unbekannt oder ließ sich nicht einrichten.</translation>
    </message>
    <message>
        <source>The loader for the signal processor is for another chip.</source>
        <translation>Der Lader für den Signalprozessor ist für einen anderen Chip.</translation>
    </message>
    <message>
        <source>The UFS storage was not found.</source>
        <translation>Der UFS-Speicher wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The UFS storage could not be configured.</source>
        <translation>Der UFS-Speicher ließ sich nicht einrichten.</translation>
    </message>
    <message>
        <source>Reading from the UFS storage failed.</source>
        <translation>Das Lesen vom UFS-Speicher schlug fehl.</translation>
    </message>
    <message>
        <source>Writing to the UFS storage failed.</source>
        <translation>Das Schreiben auf den UFS-Speicher schlug fehl.</translation>
    </message>
    <message>
        <source>The UFS storage did not finish in time.</source>
        <translation>Der UFS-Speicher wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The UFS storage is of an unknown kind or reported an error.</source>
        <translation>Der UFS-Speicher ist unbekannt oder hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The loader cannot tell the phone&apos;s numbers.</source>
        <translation>Der Lader kann die Nummern des Telefons nicht nennen.</translation>
    </message>
    <message>
        <source>The loader was asked for a kind of storage it does not know.</source>
        <translation>Vom Lader wurde eine Speicherart verlangt, die er nicht kennt.</translation>
    </message>
    <message>
        <source>A command could not be sent to the loader.</source>
        <translation>Ein Befehl ließ sich nicht an den Lader senden.</translation>
    </message>
    <message>
        <source>The loader did not acknowledge a command.</source>
        <translation>Der Lader hat einen Befehl nicht bestätigt.</translation>
    </message>
    <message>
        <source>The state of the storage could not be read.</source>
        <translation>Der Zustand des Speichers ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader image.</source>
        <translation>Das Telefon hat das Preloader-Abbild nicht angenommen.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than this phone has.</source>
        <translation>Die Firmware ist für eine andere Speicherart, als dieses Telefon hat.</translation>
    </message>
    <message>
        <source>The firmware is for another chip than this phone has.</source>
        <translation>Die Firmware ist für einen anderen Chip, als dieses Telefon hat.</translation>
    </message>
    <message>
        <source>There are more partitions than the loader can hold.</source>
        <translation>Es gibt mehr Partitionen, als der Lader fassen kann.</translation>
    </message>
    <message>
        <source>The loader was started and stayed silent.</source>
        <translation>Der Lader wurde gestartet und blieb stumm.</translation>
    </message>
    <message>
        <source>The first byte after the start was not the loader&apos;s greeting.</source>
        <translation>Das erste Byte nach dem Start war nicht die Begrüßung des Laders.</translation>
    </message>
    <message>
        <source>The loader greeted with another version than expected.</source>
        <translation>Der Lader begrüßte mit einer anderen Version als erwartet.</translation>
    </message>
    <message>
        <source>Tool and loader fell out of step right after the greeting.</source>
        <translation>Programm und Lader gerieten gleich nach der Begrüßung aus dem Takt.</translation>
    </message>
    <message>
        <source>The new line speed was not taken.</source>
        <translation>Die neue Leitungsgeschwindigkeit wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The loader refused the list of what is to be written.</source>
        <translation>Der Lader hat die Liste dessen, was geschrieben werden soll, abgelehnt.</translation>
    </message>
    <message>
        <source>Writing an image failed; the inner code and the offset tell why.</source>
        <translation>Das Schreiben eines Abbilds schlug fehl; innerer Code und Stelle sagen, warum.</translation>
    </message>
    <message>
        <source>Reading from the storage failed; the inner code and the offset tell why.</source>
        <translation>Das Lesen vom Speicher schlug fehl; innerer Code und Stelle sagen, warum.</translation>
    </message>
    <message>
        <source>Formatting failed; the range, a protection, or the storage is the reason.</source>
        <translation>Das Formatieren schlug fehl; der Grund ist der Bereich, ein Schutz oder der Speicher.</translation>
    </message>
    <message>
        <source>The command to restart was not carried out; after a finished job this does no harm.</source>
        <translation>Der Befehl zum Neustart wurde nicht ausgeführt; nach einem fertigen Auftrag schadet das nicht.</translation>
    </message>
    <message>
        <source>The last step after writing was refused.</source>
        <translation>Der letzte Schritt nach dem Schreiben wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>Der Arbeitsspeicher des Telefons ließ sich nicht einschalten.</translation>
    </message>
    <message>
        <source>A file of the firmware could not be read to its end.</source>
        <translation>Eine Datei der Firmware ließ sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>The name of a file holds characters the tool cannot open.</source>
        <translation>Der Name einer Datei enthält Zeichen, mit denen das Programm sie nicht öffnen kann.</translation>
    </message>
    <message>
        <source>The path of a file is too long for the tool.</source>
        <translation>Der Pfad einer Datei ist zu lang für das Programm.</translation>
    </message>
    <message>
        <source>The memory test failed.</source>
        <translation>Die Speicherprüfung schlug fehl.</translation>
    </message>
    <message>
        <source>In its present state the phone only takes a complete download.</source>
        <translation>In seinem jetzigen Zustand nimmt das Telefon nur einen vollständigen Download.</translation>
    </message>
    <message>
        <source>A new partition table could not be made.</source>
        <translation>Eine neue Partitionstabelle ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The answer did not fit the step; tool and loader are of different versions, or a byte got lost.</source>
        <translation>Die Antwort passte nicht zum Schritt; Programm und Lader sind von verschiedenen Versionen, oder ein Byte ging verloren.</translation>
    </message>
    <message>
        <source>The loader could not tell what memory and storage the phone has.</source>
        <translation>Der Lader konnte nicht sagen, welchen Arbeitsspeicher und Speicher das Telefon hat.</translation>
    </message>
    <message>
        <source>The authentication file is not ready to be used.</source>
        <translation>Die Authentifizierungsdatei ist noch nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>The authentication file is not a valid one.</source>
        <translation>Die Authentifizierungsdatei ist nicht gültig.</translation>
    </message>
    <message>
        <source>The loader file is not a valid one.</source>
        <translation>Die Laderdatei ist nicht gültig.</translation>
    </message>
    <message>
        <source>An image changed on the disk after it was loaded.</source>
        <translation>Ein Abbild hat sich auf der Platte geändert, nachdem es geladen wurde.</translation>
    </message>
    <message>
        <source>A row is ticked whose image was not loaded, mostly because the file is missing or has another name.</source>
        <translation>Eine Zeile ist angehakt, deren Abbild nicht geladen wurde, meist weil die Datei fehlt oder anders heißt.</translation>
    </message>
    <message>
        <source>An image could not be loaded.</source>
        <translation>Ein Abbild ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation>Es wurde kein Abbild gewählt.</translation>
    </message>
    <message>
        <source>The scatter file cannot be understood.</source>
        <translation>Die Scatter-Datei ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>An address in the scatter file is not a multiple of four.</source>
        <translation>Eine Adresse in der Scatter-Datei ist kein Vielfaches von vier.</translation>
    </message>
    <message>
        <source>The addresses in the scatter file do not rise.</source>
        <translation>Die Adressen in der Scatter-Datei steigen nicht an.</translation>
    </message>
    <message>
        <source>Two rows of the scatter file overlap.</source>
        <translation>Zwei Zeilen der Scatter-Datei überlappen sich.</translation>
    </message>
    <message>
        <source>The preloader file is not a boot loader.</source>
        <translation>Die Preloader-Datei ist kein Bootlader.</translation>
    </message>
    <message>
        <source>The list names no boot loader.</source>
        <translation>Die Liste nennt keinen Bootlader.</translation>
    </message>
    <message>
        <source>A file did not pass the check of its integrity.</source>
        <translation>Eine Datei hat die Prüfung ihrer Unversehrtheit nicht bestanden.</translation>
    </message>
    <message>
        <source>The scatter file could not be opened.</source>
        <translation>Die Scatter-Datei ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The phone demands signed software and the image is not signed.</source>
        <translation>Das Telefon verlangt signierte Software, und das Abbild ist nicht signiert.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings that could be found.</source>
        <translation>Im Preloader wurden keine Speichereinstellungen gefunden.</translation>
    </message>
    <message>
        <source>Files of different projects were mixed.</source>
        <translation>Dateien verschiedener Projekte wurden gemischt.</translation>
    </message>
    <message>
        <source>The preloader does not begin with the header a preloader has.</source>
        <translation>Der Preloader beginnt nicht mit dem Kopf, den ein Preloader hat.</translation>
    </message>
    <message>
        <source>The new layout does not fit into the storage of the phone.</source>
        <translation>Die neue Aufteilung passt nicht in den Speicher des Telefons.</translation>
    </message>
    <message>
        <source>The partition table of the phone could not be read.</source>
        <translation>Die Partitionstabelle des Telefons ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The boot loader does not match its own hash.</source>
        <translation>Der Bootlader passt nicht zu seiner eigenen Prüfsumme.</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not accepted.</source>
        <translation>Die Signatur des Bootladers wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The scatter file is of a version this tool does not know.</source>
        <translation>Die Scatter-Datei hat eine Version, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The scatter file wants a row written that names no file.</source>
        <translation>Die Scatter-Datei will eine Zeile schreiben, die keine Datei nennt.</translation>
    </message>
    <message>
        <source>The external answer to the phone&apos;s question failed.</source>
        <translation>Die auswärtige Antwort auf die Frage des Telefons schlug fehl.</translation>
    </message>
    <message>
        <source>The authentication file is for another phone.</source>
        <translation>Die Authentifizierungsdatei ist für ein anderes Telefon.</translation>
    </message>
    <message>
        <source>The authentication file is damaged.</source>
        <translation>Die Authentifizierungsdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The exchange of challenge and answer failed.</source>
        <translation>Der Austausch von Frage und Antwort schlug fehl.</translation>
    </message>
    <message>
        <source>The phone did not authorise this computer.</source>
        <translation>Das Telefon hat diesen Rechner nicht autorisiert.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image at its secure start.</source>
        <translation>Das Telefon hat bei seinem gesicherten Start die Signatur eines Abbilds nicht angenommen.</translation>
    </message>
    <message>
        <source>The phone refused software of an older security version.</source>
        <translation>Das Telefon hat Software einer älteren Sicherheitsversion abgelehnt.</translation>
    </message>
    <message>
        <source>The firmware is made for another brand.</source>
        <translation>Die Firmware ist für eine andere Marke gemacht.</translation>
    </message>
    <message>
        <source>The tool is locked by its own configuration.</source>
        <translation>Das Programm ist durch seine eigene Einrichtung gesperrt.</translation>
    </message>
    <message>
        <source>The phone forbids writing this area.</source>
        <translation>Das Telefon verbietet, diesen Bereich zu schreiben.</translation>
    </message>
    <message>
        <source>The phone forbids reading this area.</source>
        <translation>Das Telefon verbietet, diesen Bereich zu lesen.</translation>
    </message>
    <message>
        <source>The phone forbids formatting this area.</source>
        <translation>Das Telefon verbietet, diesen Bereich zu formatieren.</translation>
    </message>
    <message>
        <source>The area is closed to this loader.</source>
        <translation>Der Bereich ist diesem Lader verschlossen.</translation>
    </message>
    <message>
        <source>A file does not match its hash.</source>
        <translation>Eine Datei passt nicht zu ihrer Prüfsumme.</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not valid for this phone.</source>
        <translation>Die Signatur des Bootladers gilt nicht für dieses Telefon.</translation>
    </message>
    <message>
        <source>The boot loader is older than the one the phone has already had.</source>
        <translation>Der Bootlader ist älter als der, den das Telefon schon hatte.</translation>
    </message>
    <message>
        <source>The image carries no signature and this phone demands one.</source>
        <translation>Das Abbild trägt keine Signatur, und dieses Telefon verlangt eine.</translation>
    </message>
    <message>
        <source>The scatter file does not suit a signed boot loader.</source>
        <translation>Die Scatter-Datei passt nicht zu einem signierten Bootlader.</translation>
    </message>
    <message>
        <source>The phone did not take the certificate.</source>
        <translation>Das Telefon hat das Zertifikat nicht genommen.</translation>
    </message>
    <message>
        <source>The phone did not take the authentication file.</source>
        <translation>Das Telefon hat die Authentifizierungsdatei nicht genommen.</translation>
    </message>
    <message>
        <source>The phone did not tell its security settings.</source>
        <translation>Das Telefon hat seine Sicherheitseinstellungen nicht genannt.</translation>
    </message>
    <message>
        <source>The phone did not tell its own number; old preloaders cannot.</source>
        <translation>Das Telefon hat seine eigene Nummer nicht genannt; alte Preloader können das nicht.</translation>
    </message>
    <message>
        <source>The phone did not tell the versions of its chip.</source>
        <translation>Das Telefon hat die Versionen seines Chips nicht genannt.</translation>
    </message>
    <message>
        <source>The phone did not tell the code of its chip.</source>
        <translation>Das Telefon hat den Code seines Chips nicht genannt.</translation>
    </message>
    <message>
        <source>The security identifiers of phone and firmware differ.</source>
        <translation>Die Sicherheitskennungen von Telefon und Firmware sind verschieden.</translation>
    </message>
    <message>
        <source>The check of an image before the secure download failed.</source>
        <translation>Die Prüfung eines Abbilds vor dem gesicherten Download schlug fehl.</translation>
    </message>
    <message>
        <source>The phone does not allow a download over USB.</source>
        <translation>Das Telefon erlaubt keinen Download über USB.</translation>
    </message>
    <message>
        <source>Not an error: a state of the secure download.</source>
        <translation>Kein Fehler: ein Zustand des gesicherten Downloads.</translation>
    </message>
    <message>
        <source>The image carries a signature that this phone does not accept.</source>
        <translation>Das Abbild trägt eine Signatur, die dieses Telefon nicht annimmt.</translation>
    </message>
    <message>
        <source>The image is not the one that was signed.</source>
        <translation>Das Abbild ist nicht das, das signiert wurde.</translation>
    </message>
    <message>
        <source>The phone keeps a record of a newer version and refuses this one.</source>
        <translation>Das Telefon hat eine neuere Version vermerkt und lehnt diese ab.</translation>
    </message>
    <message>
        <source>The loader answered a signature check with something unknown.</source>
        <translation>Der Lader beantwortete eine Signaturprüfung mit etwas Unbekanntem.</translation>
    </message>
    <message>
        <source>Decrypting an image failed, or it is not encrypted as it should be.</source>
        <translation>Das Entschlüsseln eines Abbilds schlug fehl, oder es ist nicht so verschlüsselt, wie es sein sollte.</translation>
    </message>
    <message>
        <source>The phone was made for another project than the firmware.</source>
        <translation>Das Telefon wurde für ein anderes Projekt gemacht als die Firmware.</translation>
    </message>
    <message>
        <source>The secro image is damaged or not of this phone.</source>
        <translation>Das Abbild secro ist beschädigt oder nicht von diesem Telefon.</translation>
    </message>
    <message>
        <source>The secro image lacks the region for this family of phones.</source>
        <translation>Dem Abbild secro fehlt der Bereich für diese Telefonfamilie.</translation>
    </message>
    <message>
        <source>A public table numbers this 6192; it is shifted by 64 from 6064 on.</source>
        <translation>Eine öffentliche Tabelle führt das als 6192; sie ist ab 6064 um 64 verschoben.</translation>
    </message>
    <message>
        <source>Preparing the start of the loader failed.</source>
        <translation>Die Vorbereitung des Laderstarts schlug fehl.</translation>
    </message>
    <message>
        <source>The preloader found no external memory.</source>
        <translation>Der Preloader hat keinen äußeren Speicher gefunden.</translation>
    </message>
    <message>
        <source>The preloader could not set up the external memory.</source>
        <translation>Der Preloader konnte den äußeren Speicher nicht einrichten.</translation>
    </message>
    <message>
        <source>The start data held no memory settings.</source>
        <translation>Die Startdaten enthielten keine Speichereinstellungen.</translation>
    </message>
    <message>
        <source>Not an error: the sparse image goes on.</source>
        <translation>Kein Fehler: Das Sparse-Abbild geht weiter.</translation>
    </message>
    <message>
        <source>Not an error: the work is complete.</source>
        <translation>Kein Fehler: Die Arbeit ist fertig.</translation>
    </message>
    <message>
        <source>Not an error: the boot ROM answered, not the preloader.</source>
        <translation>Kein Fehler: Das Boot-ROM hat geantwortet, nicht der Preloader.</translation>
    </message>
    <message>
        <source>The loader failed and gave no code; the text messages before it carry the reason.</source>
        <translation>Der Lader scheiterte ohne Code; die Textmeldungen davor nennen den Grund.</translation>
    </message>
    <message>
        <source>The work was broken off, by the user or by a watchdog.</source>
        <translation>Die Arbeit wurde abgebrochen, vom Benutzer oder von einem Watchdog.</translation>
    </message>
    <message>
        <source>The loader does not know this command; it is older than the tool.</source>
        <translation>Der Lader kennt diesen Befehl nicht; er ist älter als das Programm.</translation>
    </message>
    <message>
        <source>The loader does not know this control code, which mostly means that a feature is skipped.</source>
        <translation>Der Lader kennt diesen Steuercode nicht, was meist nur heißt, dass etwas ausgelassen wird.</translation>
    </message>
    <message>
        <source>A step came out of order; a packet got lost, or tool and loader disagree.</source>
        <translation>Ein Schritt kam in falscher Reihenfolge; ein Paket ging verloren, oder Programm und Lader sind uneins.</translation>
    </message>
    <message>
        <source>A packet was larger than the loader takes.</source>
        <translation>Ein Paket war größer, als der Lader annimmt.</translation>
    </message>
    <message>
        <source>No phone appeared on USB in time.</source>
        <translation>Am USB erschien nicht rechtzeitig ein Telefon.</translation>
    </message>
    <message>
        <source>The session of the tool is not a valid one.</source>
        <translation>Die Sitzung des Programms ist nicht gültig.</translation>
    </message>
    <message>
        <source>The command belongs to the other stage of the loader.</source>
        <translation>Der Befehl gehört zur anderen Stufe des Laders.</translation>
    </message>
    <message>
        <source>A file was not found.</source>
        <translation>Eine Datei wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>A file could not be opened.</source>
        <translation>Eine Datei ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A file could not be written; the disk may be full.</source>
        <translation>Eine Datei ließ sich nicht schreiben; vielleicht ist die Platte voll.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>Eine Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>A file could not be made, or is of an unknown version.</source>
        <translation>Eine Datei ließ sich nicht anlegen oder hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>The version of a file is not one the tool knows.</source>
        <translation>Die Version einer Datei kennt das Programm nicht.</translation>
    </message>
    <message>
        <source>The phone forbids writing this image.</source>
        <translation>Das Telefon verbietet, dieses Abbild zu schreiben.</translation>
    </message>
    <message>
        <source>The image is larger than the phone&apos;s check allows.</source>
        <translation>Das Abbild ist größer, als die Prüfung des Telefons erlaubt.</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader.</source>
        <translation>Das Telefon hat den Preloader nicht angenommen.</translation>
    </message>
    <message>
        <source>The phone did not accept an image: it was altered, or is signed for another phone.</source>
        <translation>Das Telefon hat ein Abbild nicht angenommen: Es wurde verändert oder ist für ein anderes Telefon signiert.</translation>
    </message>
    <message>
        <source>The phone&apos;s check of a signature, certificate or hash failed.</source>
        <translation>Die Prüfung einer Signatur, eines Zertifikats oder einer Prüfsumme durch das Telefon schlug fehl.</translation>
    </message>
    <message>
        <source>The phone forbids writing raw data.</source>
        <translation>Das Telefon verbietet, rohe Daten zu schreiben.</translation>
    </message>
    <message>
        <source>The key that signed the image is not one this phone accepts.</source>
        <translation>Den Schlüssel, mit dem das Abbild signiert ist, nimmt dieses Telefon nicht an.</translation>
    </message>
    <message>
        <source>The image does not match the hash it carries.</source>
        <translation>Das Abbild passt nicht zu der Prüfsumme, die es trägt.</translation>
    </message>
    <message>
        <source>The image lacks the header of a signed image.</source>
        <translation>Dem Abbild fehlt der Kopf eines signierten Abbilds.</translation>
    </message>
    <message>
        <source>The key in the image is not the one burnt into this phone.</source>
        <translation>Der Schlüssel im Abbild ist nicht der in dieses Telefon eingebrannte.</translation>
    </message>
    <message>
        <source>The image is made for another project.</source>
        <translation>Das Abbild ist für ein anderes Projekt gemacht.</translation>
    </message>
    <message>
        <source>The header of the image names another type than its row.</source>
        <translation>Der Kopf des Abbilds nennt eine andere Art als seine Zeile.</translation>
    </message>
    <message>
        <source>The image belongs into another partition.</source>
        <translation>Das Abbild gehört in eine andere Partition.</translation>
    </message>
    <message>
        <source>The header of the image is damaged.</source>
        <translation>Der Kopf des Abbilds ist beschädigt.</translation>
    </message>
    <message>
        <source>The body of the image is damaged.</source>
        <translation>Der Inhalt des Abbilds ist beschädigt.</translation>
    </message>
    <message>
        <source>The image is older than the phone allows; only the same or a newer version can be written.</source>
        <translation>Das Abbild ist älter, als das Telefon erlaubt; nur dieselbe oder eine neuere Version lässt sich schreiben.</translation>
    </message>
    <message>
        <source>The running loader asked for a login that only its maker can give, and did not get it.</source>
        <translation>Der laufende Lader verlangte eine Anmeldung, die nur sein Hersteller geben kann, und bekam sie nicht.</translation>
    </message>
    <message>
        <source>The version is older than the phone allows.</source>
        <translation>Die Version ist älter, als das Telefon erlaubt.</translation>
    </message>
    <message>
        <source>The loader was given a value it cannot use.</source>
        <translation>Der Lader bekam einen Wert, den er nicht benutzen kann.</translation>
    </message>
    <message>
        <source>The phone has no partition of this name.</source>
        <translation>Das Telefon hat keine Partition dieses Namens.</translation>
    </message>
    <message>
        <source>The phone demands a newer loader.</source>
        <translation>Das Telefon verlangt einen neueren Lader.</translation>
    </message>
    <message>
        <source>The scatter file is not a valid one.</source>
        <translation>Die Scatter-Datei ist nicht gültig.</translation>
    </message>
    <message>
        <source>The loader file holds no entry for this chip.</source>
        <translation>Die Laderdatei enthält keinen Eintrag für diesen Chip.</translation>
    </message>
    <message>
        <source>The preloader file is not a valid one.</source>
        <translation>Die Preloader-Datei ist nicht gültig.</translation>
    </message>
    <message>
        <source>The memory settings in the preloader have no valid header.</source>
        <translation>Die Speichereinstellungen im Preloader haben keinen gültigen Kopf.</translation>
    </message>
    <message>
        <source>The partition table in the firmware is not a valid one.</source>
        <translation>Die Partitionstabelle in der Firmware ist nicht gültig.</translation>
    </message>
    <message>
        <source>The partition table on the phone is not a valid one.</source>
        <translation>Die Partitionstabelle im Telefon ist nicht gültig.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>Die Partitionsaufteilung im Telefon weicht von der in der Firmware ab.</translation>
    </message>
    <message>
        <source>The range to format is not a valid one.</source>
        <translation>Der zu formatierende Bereich ist nicht gültig.</translation>
    </message>
    <message>
        <source>The scatter file or flash XML holds something the tool does not know.</source>
        <translation>Die Scatter-Datei oder das Flash-XML enthält etwas, das das Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The scatter file holds a field the tool does not know.</source>
        <translation>Die Scatter-Datei enthält ein Feld, das das Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>Das Telefon hat keine Partitionstabelle.</translation>
    </message>
    <message>
        <source>The authentication file was not found.</source>
        <translation>Die Authentifizierungsdatei wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The phone wants an authentication file, which only its maker can give.</source>
        <translation>Das Telefon verlangt eine Authentifizierungsdatei, die nur sein Hersteller geben kann.</translation>
    </message>
    <message>
        <source>The file with the memory settings was not found.</source>
        <translation>Die Datei mit den Speichereinstellungen wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The scatter file was not found.</source>
        <translation>Die Scatter-Datei wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The loader does not know this storage.</source>
        <translation>Der Lader kennt diesen Speicher nicht.</translation>
    </message>
    <message>
        <source>The memory settings name their own length at an impossible place.</source>
        <translation>Die Speichereinstellungen nennen ihre Länge an einer unmöglichen Stelle.</translation>
    </message>
    <message>
        <source>The memory settings have an impossible length.</source>
        <translation>Die Speichereinstellungen haben eine unmögliche Länge.</translation>
    </message>
    <message>
        <source>The storage is near the end of its life.</source>
        <translation>Der Speicher ist dem Ende seines Lebens nahe.</translation>
    </message>
    <message>
        <source>The storage is worn out.</source>
        <translation>Der Speicher ist verschlissen.</translation>
    </message>
    <message>
        <source>The loader does not offer this operation.</source>
        <translation>Der Lader bietet diesen Vorgang nicht an.</translation>
    </message>
    <message>
        <source>A part of the tool could not be started.</source>
        <translation>Ein Teil des Programms ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The data is larger than its partition.</source>
        <translation>Die Daten sind größer als ihre Partition.</translation>
    </message>
    <message>
        <source>The sparse image holds a chunk of an unknown kind, so it is damaged.</source>
        <translation>Das Sparse-Abbild enthält ein Stück unbekannter Art, ist also beschädigt.</translation>
    </message>
    <message>
        <source>A sparse image could not be written.</source>
        <translation>Ein Sparse-Abbild ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The phone has no preloader in its boot area.</source>
        <translation>Das Telefon hat keinen Preloader in seinem Boot-Bereich.</translation>
    </message>
    <message>
        <source>The eMMC reported an error.</source>
        <translation>Das eMMC hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The NAND flash reported an error.</source>
        <translation>Das NAND-Flash hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings.</source>
        <translation>Der Lader versteht die Version dieser Speichereinstellungen nicht.</translation>
    </message>
    <message>
        <source>A control command of the loader failed.</source>
        <translation>Ein Steuerbefehl des Laders schlug fehl.</translation>
    </message>
    <message>
        <source>The command to switch off failed, which does no harm after a finished job.</source>
        <translation>Der Befehl zum Ausschalten schlug fehl, was nach einem fertigen Auftrag nicht schadet.</translation>
    </message>
    <message>
        <source>Writing was broken off; the inner status and the number of bytes tell why.</source>
        <translation>Das Schreiben wurde abgebrochen; innerer Status und Zahl der Bytes sagen, warum.</translation>
    </message>
    <message>
        <source>Reading was broken off; the inner status and the number of bytes tell why.</source>
        <translation>Das Lesen wurde abgebrochen; innerer Status und Zahl der Bytes sagen, warum.</translation>
    </message>
    <message>
        <source>The phone did not come back at the higher USB speed.</source>
        <translation>Das Telefon kam mit der höheren USB-Geschwindigkeit nicht zurück.</translation>
    </message>
    <message>
        <source>Reading raw data was broken off.</source>
        <translation>Das Lesen roher Daten wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Writing raw data was broken off.</source>
        <translation>Das Schreiben roher Daten wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Formatting was broken off.</source>
        <translation>Das Formatieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The start sequence was not accepted.</source>
        <translation>Die Startfolge wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader.</source>
        <translation>Das Telefon hat den Start des ersten Laders abgelehnt.</translation>
    </message>
    <message>
        <source>A command of the boot ROM failed.</source>
        <translation>Ein Befehl des Boot-ROMs schlug fehl.</translation>
    </message>
    <message>
        <source>A step between boot ROM and loader was refused by the tool.</source>
        <translation>Ein Schritt zwischen Boot-ROM und Lader wurde vom Programm abgelehnt.</translation>
    </message>
    <message>
        <source>The loader has another version than expected.</source>
        <translation>Der Lader hat eine andere Version als erwartet.</translation>
    </message>
    <message>
        <source>No loader for this chip was found.</source>
        <translation>Für diesen Chip wurde kein Lader gefunden.</translation>
    </message>
    <message>
        <source>A part of the loader is missing from its file.</source>
        <translation>Ein Teil des Laders fehlt in seiner Datei.</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>Der zweite Lader ist nicht der, den der erste erwartet.</translation>
    </message>
    <message>
        <source>The loader file holds more loaders than the tool can read.</source>
        <translation>Die Laderdatei enthält mehr Lader, als das Programm lesen kann.</translation>
    </message>
    <message>
        <source>A command of the preloader failed.</source>
        <translation>Ein Befehl des Preloaders schlug fehl.</translation>
    </message>
    <message>
        <source>Somebody pressed the stop button.</source>
        <translation>Jemand hat den Knopf zum Anhalten gedrückt.</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked; older tools show this number, newer ones 8502.</source>
        <translation>Die Partitionsaufteilung des Telefons weicht bei einer Zeile ohne Haken ab; ältere Programme zeigen diese Nummer, neuere 8502.</translation>
    </message>
    <message>
        <source>The folder for the saved areas exists already.</source>
        <translation>Der Ordner für die gesicherten Bereiche besteht schon.</translation>
    </message>
    <message>
        <source>The folder with the saved areas was not found.</source>
        <translation>Der Ordner mit den gesicherten Bereichen wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The folder for the saved areas could not be made.</source>
        <translation>Der Ordner für die gesicherten Bereiche ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>A saved area does not match its checksum.</source>
        <translation>Ein gesicherter Bereich passt nicht zu seiner Prüfsumme.</translation>
    </message>
    <message>
        <source>The file of a saved area was not found.</source>
        <translation>Die Datei eines gesicherten Bereichs wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The scatter file lacks the row that a saved area belongs to.</source>
        <translation>Der Scatter-Datei fehlt die Zeile, zu der ein gesicherter Bereich gehört.</translation>
    </message>
    <message>
        <source>Upgrading in place was refused because the layout of the phone differs; the maker&apos;s symbol for this number is not public.</source>
        <translation>Das Aktualisieren wurde abgelehnt, weil die Aufteilung des Telefons abweicht; das Symbol des Herstellers für diese Nummer ist nicht öffentlich.</translation>
    </message>
    <message>
        <source>The scatter file names no row for the calibration data.</source>
        <translation>Die Scatter-Datei nennt keine Zeile für die Kalibrierungsdaten.</translation>
    </message>
    <message>
        <source>The tool lost track of its own job; start it again.</source>
        <translation>Das Programm hat seinen eigenen Auftrag verloren; noch einmal starten.</translation>
    </message>
    <message>
        <source>The loader file could not be loaded.</source>
        <translation>Die Laderdatei ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>The authentication file could not be loaded.</source>
        <translation>Die Authentifizierungsdatei ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>Saving the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>Das Sichern der geschützten Bereiche schlug fehl; das Symbol des Herstellers für diese Nummer ist nicht öffentlich.</translation>
    </message>
    <message>
        <source>The saved areas could not be put back.</source>
        <translation>Die gesicherten Bereiche ließen sich nicht zurückspielen.</translation>
    </message>
    <message>
        <source>A file that is needed could not be loaded; the maker&apos;s symbol for this number is not public.</source>
        <translation>Eine nötige Datei ließ sich nicht laden; das Symbol des Herstellers für diese Nummer ist nicht öffentlich.</translation>
    </message>
    <message>
        <source>A file differs from the list of checksums that came with the firmware.</source>
        <translation>Eine Datei weicht von der mit der Firmware gelieferten Prüfsummenliste ab.</translation>
    </message>
    <message>
        <source>The phone&apos;s replay-protected memory was written before this download.</source>
        <translation>Der wiederholungsgeschützte Speicher (RPMB) des Telefons wurde schon vor diesem Download beschrieben.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked; they belong together.</source>
        <translation>Nur einige der Bootlader sind angehakt; sie gehören zusammen.</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked.</source>
        <translation>Die Partitionsaufteilung des Telefons weicht bei einer Zeile ohne Haken ab.</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>Das Telefon hat keine Partitionstabelle, die sich lesen ließ.</translation>
    </message>
    <message>
        <source>A protected area changes its length, and its data would be lost.</source>
        <translation>Ein geschützter Bereich ändert seine Länge, und seine Daten gingen verloren.</translation>
    </message>
    <message>
        <source>The address is not one the storage has.</source>
        <translation>Die Adresse gibt es in diesem Speicher nicht.</translation>
    </message>
    <message>
        <source>Saving or putting back the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>Das Sichern oder Zurückspielen der geschützten Bereiche schlug fehl; das Symbol des Herstellers für diese Nummer ist nicht öffentlich.</translation>
    </message>
    <message>
        <source>The phone did not answer in time; one or two of these are normal while it starts.</source>
        <translation>Das Telefon antwortete nicht rechtzeitig; ein- oder zweimal ist das normal, während es startet.</translation>
    </message>
    <message>
        <source>The port took no more data: the phone has left it.</source>
        <translation>Der Anschluss nahm keine Daten mehr an: Das Telefon hat ihn verlassen.</translation>
    </message>
    <message>
        <source>An answer arrived damaged.</source>
        <translation>Eine Antwort kam beschädigt an.</translation>
    </message>
    <message>
        <source>The tool gave up on its port; it does not say why.</source>
        <translation>Das Programm gab seinen Anschluss auf; warum, sagt es nicht.</translation>
    </message>
    <message>
        <source>The tool calls it cancelled; mostly the phone had left its port just before.</source>
        <translation>Das Programm nennt es abgebrochen; meist hatte das Telefon kurz zuvor seinen Anschluss verlassen.</translation>
    </message>
    <message>
        <source>The port could not be opened: another program has it, or it is gone.</source>
        <translation>Der Anschluss ließ sich nicht öffnen: Ein anderes Programm hat ihn, oder er ist weg.</translation>
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
    <name>VaultSection</name>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>war leer</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>auf diesem Telefon nicht vorhanden</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1, Gerät %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>&amp;Set Up This Computer</source>
        <translation>Diesen &amp;Computer einrichten</translation>
    </message>
    <message>
        <source>Checks rules and permissions, then proves with a practice phone that all works.</source>
        <translation>Prüft Regeln und Rechte und beweist dann mit einem Übungstelefon, dass alles geht.</translation>
    </message>
    <message>
        <source>&amp;Restore Stock Firmware</source>
        <translation>&amp;Originalfirmware wiederherstellen</translation>
    </message>
    <message>
        <source>Puts the maker&apos;s firmware on a phone, step by step.</source>
        <translation>Bringt die Firmware des Herstellers Schritt für Schritt auf ein Telefon.</translation>
    </message>
    <message>
        <source>My Phone Is De&amp;ad</source>
        <translation>&amp;Mein Telefon ist tot</translation>
    </message>
    <message>
        <source>Finds out why a phone does not start, and what brings it back.</source>
        <translation>Findet heraus, warum ein Telefon nicht startet und was es zurückbringt.</translation>
    </message>
    <message>
        <source>Back &amp;Up My Phone</source>
        <translation>Mein Telefon &amp;sichern</translation>
    </message>
    <message>
        <source>Reads identity and calibration, or the whole phone, into a safe place.</source>
        <translation>Liest Identität und Kalibrierung oder das ganze Telefon an einen sicheren Ort.</translation>
    </message>
    <message>
        <source>Put My Backup &amp;Back</source>
        <translation>Meine Sicherung &amp;zurückspielen</translation>
    </message>
    <message>
        <source>Writes a backup to the phone it was read from.</source>
        <translation>Schreibt eine Sicherung auf das Telefon, von dem sie stammt.</translation>
    </message>
    <message>
        <source>Which &amp;Key Do I Hold?</source>
        <translation>&amp;Welche Taste halte ich?</translation>
    </message>
    <message>
        <source>Shows how a phone is brought into its download mode, and watches whether it worked.</source>
        <translation>Zeigt, wie ein Telefon in seinen Download-Modus kommt, und beobachtet, ob es geklappt hat.</translation>
    </message>
</context>
<context>
    <name>flashwright::AllSetPage</name>
    <message>
        <source>All set</source>
        <translation>Alles bereit</translation>
    </message>
    <message>
        <source>This computer is ready for phones.</source>
        <translation>Dieser Computer ist für Telefone bereit.</translation>
    </message>
    <message>
        <source>Next, choose the firmware of your phone with Load Packet, or let the guide “Restore Stock Firmware” lead you. Press F1 wherever you want to know more.</source>
        <translation>Wählen Sie als Nächstes mit „Paket laden“ die Firmware Ihres Telefons, oder lassen Sie sich vom Assistenten „Originalfirmware wiederherstellen“ führen. F1 hilft überall weiter.</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page when the program starts</source>
        <translation>Beim Start die &amp;Willkommensseite zeigen</translation>
    </message>
</context>
<context>
    <name>flashwright::Announcer</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a phone, %2 its state such as &quot;Passed&quot;, %3 a sentence or nothing</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a phone, %2 what is being done with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the job</source>
        <extracomment>%1 is a phone, %2 what is being done with it, %3 how much of the whole job is done, such as 30 %</extracomment>
        <translation>%1: %2, %3 des Auftrags</translation>
    </message>
</context>
<context>
    <name>flashwright::AppearancePage</name>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>As the desktop: follows the desktop at once when it turns light, dark or high in contrast.</source>
        <translation>Wie der Desktop: folgt ihm sofort, wenn er hell, dunkel oder kontrastreich wird.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>size of the text, like &quot;115 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Text&amp;größe:</translation>
    </message>
    <message>
        <source>100 % is the size that the desktop asks for.</source>
        <translation>100 % ist die Größe, die der Desktop verlangt.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves or fades that does not have to.</source>
        <translation>Nichts bewegt sich oder blendet, was nicht muss.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupCheckPage</name>
    <message>
        <source>What was saved</source>
        <translation>Was gesichert wurde</translation>
    </message>
    <message>
        <source>Keep a copy on another disk: without it a lost identity cannot be brought back.</source>
        <translation>Eine Kopie auf einem anderen Datenträger aufheben: Ohne sie ist eine verlorene Identität nicht zurückzubringen.</translation>
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
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Dateien der Sicherung</translation>
    </message>
    <message>
        <source>&amp;Open the Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>⚠ The backup is not whole: %1</source>
        <translation>⚠ Die Sicherung ist nicht vollständig: %1</translation>
    </message>
    <message>
        <source>Reading the files again and comparing them…</source>
        <translation>Die Dateien werden noch einmal gelesen und verglichen…</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n file(s) (%1) in %2; every one was read again and is the same.</source>
        <extracomment>%n files, %1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>✓ %n Datei (%1) in %2; sie wurde noch einmal gelesen und ist gleich.</numerusform>
            <numerusform>✓ %n Dateien (%1) in %2; jede wurde noch einmal gelesen und ist gleich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::BackupScopePage</name>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>What is to be saved?</source>
        <translation>Was soll gesichert werden?</translation>
    </message>
    <message>
        <source>The phone is only read; nothing on it is changed.</source>
        <translation>Das Telefon wird nur gelesen; nichts darauf ändert sich.</translation>
    </message>
    <message>
        <source>&amp;Identity and calibration</source>
        <translation>&amp;Identität und Kalibrierung</translation>
    </message>
    <message>
        <source>The phone without &amp;large data</source>
        <translation>Das Telefon ohne &amp;große Daten</translation>
    </message>
    <message>
        <source>&amp;Everything, photos and apps included</source>
        <translation>Alles, auch &amp;Fotos und Apps</translation>
    </message>
    <message>
        <source>A few megabytes: IMEI and radio values, which no firmware can bring back. Takes a minute.</source>
        <translation>Ein paar Megabyte: IMEI und Funkwerte, die keine Firmware zurückbringt. Dauert eine Minute.</translation>
    </message>
    <message>
        <source>The system and what starts the phone, too.</source>
        <translation>Auch das System und was das Telefon startet.</translation>
    </message>
    <message>
        <source>As large as the storage of the phone; this can take an hour.</source>
        <translation>So groß wie der Speicher des Telefons; das kann eine Stunde dauern.</translation>
    </message>
    <message>
        <source>&amp;Save in:</source>
        <translation>&amp;Speichern in:</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Ordner für die Sicherung</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupSourcePage</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n Bereich</numerusform>
            <numerusform>%n Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the Backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer yet; choose the folder of a backup.</source>
        <translation>Auf diesem Computer ist noch nichts aufgehoben; wählen Sie den Ordner einer Sicherung.</translation>
    </message>
    <message>
        <source>Choose one of the copies, or the folder of a backup.</source>
        <translation>Wählen Sie eine der Kopien oder den Ordner einer Sicherung.</translation>
    </message>
    <message>
        <source>Comparing every file with its hash…</source>
        <translation>Jede Datei wird mit ihrem Hash verglichen…</translation>
    </message>
    <message>
        <source>⚠ This backup cannot be used: %1</source>
        <translation>⚠ Diese Sicherung ist nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>⚠ This is a firmware, not a backup of a phone.</source>
        <translation>⚠ Das ist eine Firmware, keine Sicherung eines Telefons.</translation>
    </message>
    <message>
        <source>✓ Every file is as it was when it was read from the phone (%1).</source>
        <translation>✓ Jede Datei ist so, wie sie vom Telefon gelesen wurde (%1).</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Welche Sicherung?</translation>
    </message>
    <message>
        <source>Take the newest one of exactly this phone; it is checked before it is used.</source>
        <translation>Nehmen Sie die neueste genau dieses Telefons; sie wird vor Gebrauch geprüft.</translation>
    </message>
    <message>
        <source>&amp;Kept on this computer:</source>
        <translation>Auf diesem &amp;Computer aufgehoben:</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer aufgehoben</translation>
    </message>
    <message>
        <source>One row for each copy, newest first</source>
        <translation>Eine Zeile je Kopie, die neueste zuerst</translation>
    </message>
    <message>
        <source>F&amp;older of the backup:</source>
        <translation>&amp;Ordner der Sicherung:</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Ordner der Sicherung</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>W&amp;ählen…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Ordner der Sicherung wählen</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupWizard</name>
    <message>
        <source>The phone was read</source>
        <translation>Das Telefon wurde gelesen</translation>
    </message>
    <message>
        <source>Back Up My Phone</source>
        <translation>Mein Telefon sichern</translation>
    </message>
</context>
<context>
    <name>flashwright::CausePage</name>
    <message>
        <source>Restor&amp;e the Firmware</source>
        <translation>Firmware wiederh&amp;erstellen</translation>
    </message>
    <message>
        <source>The phone answers in its download mode: it can be brought back.</source>
        <translation>Das Telefon antwortet in seinem Download-Modus: Es ist zu retten.</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>Die Ursache ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>This is what we think</source>
        <translation>Das vermuten wir</translation>
    </message>
    <message>
        <source>Try the steps in their order; writing the stock firmware again is the next page.</source>
        <translation>Versuchen Sie die Schritte der Reihe nach; die Originalfirmware neu schreiben ist die nächste Seite.</translation>
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
        <translation>Was nun zu tun ist</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>Schritte in der Reihenfolge zum Probieren</translation>
    </message>
    <message>
        <source>&amp;What we saw</source>
        <translation>Was wir &amp;gesehen haben</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>Bericht k&amp;opieren</translation>
    </message>
    <message>
        <source>Copies cause and evidence without serial numbers, to ask somebody for help</source>
        <translation>Kopiert Ursache und Belege ohne Seriennummern, um jemanden um Hilfe zu bitten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Was wir gesehen haben</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>Kopiere den Bericht und schicke ihn mit deiner Frage mit: Die Ursache steht noch nicht in unserer Liste.</translation>
    </message>
</context>
<context>
    <name>flashwright::ChecksPage</name>
    <message>
        <source>Is this computer ready?</source>
        <translation>Ist dieser Computer bereit?</translation>
    </message>
    <message>
        <source>Choose a line that is bad and press Mend It; advice may wait.</source>
        <translation>Wählen Sie eine schlechte Zeile und drücken Sie „Beheben“; Ratschläge können warten.</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectPage</name>
    <message>
        <source>Now connect the phone</source>
        <translation>Jetzt das Telefon anschließen</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>Das Übungstelefon verbindet sich von selbst.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold the key, then plug in the cable. It goes on by itself.</source>
        <translation>Telefon ausschalten, Taste halten, dann das Kabel einstecken. Es geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectionPage</name>
    <message>
        <source>Until stopped</source>
        <translation>Bis angehalten wird</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wait for the first phone:</source>
        <translation>Auf das erste Telefon &amp;warten:</translation>
    </message>
    <message>
        <source>When none comes in this time the job ends. Phones that follow are waited for until you stop.</source>
        <translation>Kommt in dieser Zeit keines, endet der Auftrag. Auf weitere Telefone wird gewartet, bis Sie anhalten.</translation>
    </message>
    <message>
        <source>&amp;USB speed:</source>
        <translation>&amp;USB-Geschwindigkeit:</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>Wie der Lader will</translation>
    </message>
    <message>
        <source>High speed</source>
        <translation>High Speed</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Full Speed</translation>
    </message>
    <message>
        <source>Full speed is slow but survives bad cables and hubs. Only MediaTek loaders have this switch.</source>
        <translation>Full Speed ist langsam, übersteht aber schlechte Kabel und Hubs. Nur MediaTek-Lader haben diesen Schalter.</translation>
    </message>
    <message>
        <source>&amp;Battery:</source>
        <translation>A&amp;kku:</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>The phone has its battery</source>
        <translation>Das Telefon hat seinen Akku</translation>
    </message>
    <message>
        <source>The phone has no battery</source>
        <translation>Das Telefon hat keinen Akku</translation>
    </message>
    <message>
        <source>Tells MediaTek phones whether to rely on the battery or on the cable alone.</source>
        <translation>Sagt MediaTek-Telefonen, ob sie sich auf den Akku oder nur auf das Kabel verlassen sollen.</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <extracomment>speed of a serial line, like &quot;921,600 baud&quot;</extracomment>
        <translation>%1 Baud</translation>
    </message>
    <message>
        <source>&amp;Serial line:</source>
        <translation>&amp;Serielle Leitung:</translation>
    </message>
    <message>
        <source>Speed of a serial cable once the loader runs. USB cables do not care.</source>
        <translation>Geschwindigkeit eines seriellen Kabels, sobald der Lader läuft. USB-Kabel kümmert das nicht.</translation>
    </message>
    <message>
        <source>Fas&amp;t transfer where the phone offers it</source>
        <translation>Schnelle Übertra&amp;gung, wo das Telefon sie anbietet</translation>
    </message>
    <message>
        <source>Sends images to Unisoc phones in their raw form. Leave it off when jobs fail in mid-write.</source>
        <translation>Schickt Abbilder roh an Unisoc-Telefone. Aus lassen, wenn Aufträge mitten im Schreiben misslingen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
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
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Wort zur Bestätigung</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>Das lässt sich nicht rückgängig machen. „%1“ eingeben, um fortzufahren:</translation>
    </message>
    <message>
        <source>The interrupted job goes on, with the same %1 only. Steps that are done are compared, the others are carried out.</source>
        <translation>Der unterbrochene Auftrag geht weiter, nur mit demselben %1. Erledigte Schritte werden verglichen, die anderen ausgeführt.</translation>
    </message>
    <message>
        <source>✓ Identity and calibration of the phone are copied to this computer first, and compared at the end (%1).</source>
        <translation>✓ Identität und Kalibrierung des Telefons werden zuerst auf diesen Computer kopiert und am Ende verglichen (%1).</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>Zusammen: %1, etwa %2.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>Zusammen: %1.</translation>
    </message>
    <message>
        <source>You can stop after any step: the phone starts as before. %1</source>
        <translation>Nach jedem Schritt ist ein Halt möglich: Das Telefon startet wie zuvor. %1</translation>
    </message>
    <message>
        <source>Point of no return: the step “%1”. Until then you can stop without a trace; after it the phone may not start before a download has finished. %2</source>
        <extracomment>%1 is a step such as &quot;Write boot&quot;, %2 sizes and times</extracomment>
        <translation>Punkt ohne Umkehr: der Schritt „%1“. Bis dahin kannst du spurlos anhalten; danach startet das Telefon vielleicht erst, wenn ein Download zu Ende ist. %2</translation>
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
    <message>
        <source>Choose an answer</source>
        <translation>Antwort wählen</translation>
    </message>
</context>
<context>
    <name>flashwright::DoctorSection</name>
    <message>
        <source>Done. This computer was looked at again.</source>
        <translation>Erledigt. Dieser Computer wurde noch einmal angesehen.</translation>
    </message>
    <message>
        <source>Taken back. This computer was looked at again.</source>
        <translation>Zurückgenommen. Dieser Computer wurde noch einmal angesehen.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>What &amp;Mend It changes, word for word:</source>
        <translation>Was &amp;In Ordnung bringen ändert, Wort für Wort:</translation>
    </message>
    <message>
        <source>What Take &amp;Back changes, word for word:</source>
        <translation>Was &amp;Zurücknehmen ändert, Wort für Wort:</translation>
    </message>
    <message>
        <source>Working… You may be asked for your password.</source>
        <translation>Arbeitet … Vielleicht wirst du nach deinem Passwort gefragt.</translation>
    </message>
    <message>
        <source>Done. Log out and in again; it holds from then on.</source>
        <translation>Erledigt. Melde dich ab und wieder an; von da an gilt es.</translation>
    </message>
    <message>
        <source>What this computer needs to work with phones. Nothing is changed before you press a button.</source>
        <translation>Was dieser Computer für die Arbeit mit Telefonen braucht. Nichts wird geändert, bevor du einen Knopf drückst.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Checks of this computer</source>
        <translation>Prüfungen dieses Computers</translation>
    </message>
    <message>
        <source>One row for each check, with its state in a word</source>
        <translation>Eine Zeile je Prüfung, mit ihrem Zustand in einem Wort</translation>
    </message>
    <message>
        <source>M&amp;end It</source>
        <translation>In &amp;Ordnung bringen</translation>
    </message>
    <message>
        <source>Makes the change that is shown above; it can be taken back</source>
        <translation>Macht die oben gezeigte Änderung; sie lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Take Bac&amp;k</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>Brings this computer back to how it was before</source>
        <translation>Bringt diesen Computer auf den vorigen Stand zurück</translation>
    </message>
    <message>
        <source>Look A&amp;gain</source>
        <translation>Noch einmal an&amp;sehen</translation>
    </message>
    <message>
        <source>Looks at this computer once more</source>
        <translation>Sieht diesen Computer noch einmal an</translation>
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
    <message>
        <source>Phones are still being worked on</source>
        <translation>An Telefonen wird noch gearbeitet</translation>
    </message>
    <message>
        <source>Press Stop first, or wait until they are done; then try again.</source>
        <translation>Erst Anhalten drücken oder warten, bis sie fertig sind; dann noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadOptionsPage</name>
    <message>
        <source>&amp;Compare after writing:</source>
        <translation>Nach dem Schreiben &amp;vergleichen:</translation>
    </message>
    <message>
        <source>Everything, very large images in samples</source>
        <translation>Alles, sehr große Abbilder in Stichproben</translation>
    </message>
    <message>
        <source>Samples of large images</source>
        <translation>Stichproben großer Abbilder</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>Jedes Byte</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Reads back what was written. Only a compared phone is known to be right.</source>
        <translation>Liest zurück, was geschrieben wurde. Nur von einem verglichenen Telefon weiß man, dass es stimmt.</translation>
    </message>
    <message>
        <source>&amp;Afterwards:</source>
        <translation>&amp;Danach:</translation>
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
        <source>Leave it in its loader</source>
        <translation>Im Lader lassen</translation>
    </message>
    <message>
        <source>What the phone does when the job is over.</source>
        <translation>Was das Telefon tut, wenn der Auftrag vorbei ist.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Watch the phone start:</source>
        <translation>Dem Telefon beim Start &amp;zusehen:</translation>
    </message>
    <message>
        <source>After a restart, looks so long at what comes up on the port, and tells what it means.</source>
        <translation>Sieht nach einem Neustart so lange nach, was am Anschluss erscheint, und sagt, was es bedeutet.</translation>
    </message>
    <message>
        <source>Check&amp;sums while sending:</source>
        <translation>&amp;Prüfsummen beim Senden:</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>Wie der Lader will</translation>
    </message>
    <message>
        <source>On the cable</source>
        <translation>Auf dem Kabel</translation>
    </message>
    <message>
        <source>In the storage</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Only MediaTek loaders have this switch. Comparing after writing finds more.</source>
        <translation>Nur MediaTek-Lader haben diesen Schalter. Vergleichen nach dem Schreiben findet mehr.</translation>
    </message>
    <message>
        <source>A storage that reports that it is worn out is always told before anything is written; there is no switch for that.</source>
        <translation>Ein Speicher, der sich als verschlissen meldet, wird immer vor dem ersten Schreiben genannt; dafür gibt es keinen Schalter.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
</context>
<context>
    <name>flashwright::DropGuide</name>
    <message>
        <source>A download is running. Stop it before you load another packet.</source>
        <translation>Ein Download läuft. Halte ihn an, bevor du ein anderes Paket lädst.</translation>
    </message>
    <message>
        <source>Drop one file or folder at a time.</source>
        <translation>Ziehe nur eine Datei oder einen Ordner auf einmal herein.</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the folder %1. Nothing is written yet.</source>
        <translation>Loslassen, um im Ordner %1 nach Firmware zu suchen. Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the archive %1. Nothing is written yet.</source>
        <translation>Loslassen, um im Archiv %1 nach Firmware zu suchen. Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Load the firmware first, then drop it on its row.</source>
        <translation>%1 ist das Abbild einer Partition. Erst die Firmware laden, dann auf ihrer Zeile ablegen.</translation>
    </message>
    <message>
        <source>Let go to load %1. Nothing is written yet.</source>
        <translation>Loslassen lädt %1. Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Turn to the table of the Flash page, and drop it on its row.</source>
        <translation>%1 ist das Abbild einer Partition. Zur Tabelle der Flash-Seite wechseln und auf ihrer Zeile ablegen.</translation>
    </message>
    <message>
        <source>Drop %1 on the row whose image it should replace.</source>
        <translation>%1 auf der Zeile ablegen, deren Abbild es ersetzen soll.</translation>
    </message>
    <message>
        <source>Let go to write %1 in place of the image of %2.</source>
        <translation>Loslassen, um %1 statt des Abbilds von %2 zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing can be written in place of %1.</source>
        <translation>Statt %1 kann nichts geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>flashwright::EmptyFirmware</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 ist nicht verwendbar</translation>
    </message>
    <message>
        <source>No firmware is loaded</source>
        <translation>Keine Firmware geladen</translation>
    </message>
    <message>
        <source>Open a .pac file, a scatter file, a flash.xml, a ROM folder or a .zip with one of them. You can also drop it anywhere on this window, or copy its path and press Ctrl+V.</source>
        <translation>Öffnen Sie eine .pac-Datei, eine Scatter-Datei, eine flash.xml, einen ROM-Ordner oder ein .zip damit. Sie können sie auch überall auf diesem Fenster ablegen oder ihren Pfad kopieren und Strg+V drücken.</translation>
    </message>
    <message>
        <source>Ope&amp;n Firmware…</source>
        <translation>Firmware ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;a Folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
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
    <message>
        <source>Another file is written</source>
        <translation>Eine andere Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>Anfangsadresse</translation>
    </message>
    <message>
        <source>End Address</source>
        <translation>Endadresse</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Select all (%1 of %2, %3)</source>
        <translation>Alle wählen (%1 von %2, %3)</translation>
    </message>
    <message>
        <source>Write &amp;Another File…</source>
        <translation>&amp;Andere Datei schreiben…</translation>
    </message>
    <message>
        <source>&amp;Back to the Firmware&apos;s Own Image</source>
        <translation>&amp;Zurück zum Abbild der Firmware</translation>
    </message>
    <message>
        <source>Search the partitions</source>
        <translation>Partitionen suchen</translation>
    </message>
    <message>
        <source>Hides the rows that do not contain the text</source>
        <translation>Blendet Zeilen aus, die den Text nicht enthalten</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Ticks or unticks every entry that may be written</source>
        <translation>Hakt alle Einträge an oder ab, die geschrieben werden dürfen</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Entries of the packet</source>
        <translation>Einträge des Pakets</translation>
    </message>
    <message>
        <source>Press Space to tick or untick an entry, Return to write another file in its place</source>
        <translation>Leertaste setzt oder entfernt den Haken, Eingabe schreibt eine andere Datei an diese Stelle</translation>
    </message>
</context>
<context>
    <name>flashwright::EvidencePage</name>
    <message>
        <source>✓ The phone answers in its download mode: it can be brought back.</source>
        <translation>✓ Das Telefon antwortet in seinem Download-Modus: Es ist zu retten.</translation>
    </message>
    <message>
        <source>The last job on this computer failed (%1).</source>
        <translation>Der letzte Auftrag auf diesem Computer misslang (%1).</translation>
    </message>
    <message>
        <source>The last job on this computer, with a %1, failed (%2).</source>
        <translation>Der letzte Auftrag auf diesem Computer, mit einem %1, misslang (%2).</translation>
    </message>
    <message>
        <source>Plug the phone in as it is</source>
        <translation>Stecken Sie das Telefon ein, wie es ist</translation>
    </message>
    <message>
        <source>We watch what it does; when nothing more happens, press Next.</source>
        <translation>Wir beobachten, was es tut; wenn nichts mehr geschieht, „Weiter“ drücken.</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>Was wir jetzt &amp;sehen:</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>Was wir jetzt sehen</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>Was an den Anschlüssen dieses Computers kam und ging, das Neueste zuerst</translation>
    </message>
    <message>
        <source>It is this &amp;phone</source>
        <translation>Es ist dieses &amp;Telefon</translation>
    </message>
</context>
<context>
    <name>flashwright::FactSheet</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 = what a value is of: &quot;Chip&quot;</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>flashwright::FirmwareOpener</name>
    <message>
        <source>Open firmware</source>
        <translation>Firmware öffnen</translation>
    </message>
    <message>
        <source>Open a folder with unpacked firmware</source>
        <translation>Ordner mit ausgepackter Firmware öffnen</translation>
    </message>
    <message>
        <source>Use This &amp;Folder</source>
        <translation>&amp;Diesen Ordner nehmen</translation>
    </message>
    <message>
        <source>Looks for firmware in the folder that is shown, or the chosen one</source>
        <translation>Sucht Firmware im gezeigten oder im gewählten Ordner</translation>
    </message>
    <message>
        <source>Nothing to paste: copy the path of a firmware file first.</source>
        <translation>Nichts einzufügen: Erst den Pfad einer Firmware-Datei kopieren.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an entry of the menu of recent firmware; %1 the file, %2 its chip and when it was opened</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Noch nichts geladen</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>flashwright::FirmwarePage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>Firmware wählen</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;Packets (*.pac);;Scatter files (*.txt *.xml);;Archives (*.zip);;All files (*)</source>
        <translation>Alle Firmware (*.pac *scatter*.txt *.xml *.zip);;Pakete (*.pac);;Scatter-Dateien (*.txt *.xml);;Archive (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the Firmware Folder</source>
        <translation>Firmware-Ordner wählen</translation>
    </message>
    <message>
        <source>No firmware is chosen yet: a .pac file, a scatter file, a folder or a .zip with one of them.</source>
        <translation>Noch ist keine Firmware gewählt: eine .pac-Datei, eine Scatter-Datei, ein Ordner oder ein .zip damit.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>Jede Datei wird geprüft…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ Diese Firmware ist nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>✓ Checked: %1 %2, for %3, %4.</source>
        <extracomment>%1 product, %2 version, %3 chip, %4 size</extracomment>
        <translation>✓ Geprüft: %1 %2, für %3, %4.</translation>
    </message>
    <message>
        <source>an unnamed chip</source>
        <translation>einen ungenannten Chip</translation>
    </message>
    <message>
        <source>Choose the firmware</source>
        <translation>Wählen Sie die Firmware</translation>
    </message>
    <message>
        <source>Take the one for exactly this model; nothing is written yet.</source>
        <translation>Nehmen Sie die für genau dieses Modell; noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Fir&amp;mware:</source>
        <translation>Fir&amp;mware:</translation>
    </message>
    <message>
        <source>Path of the firmware</source>
        <translation>Pfad der Firmware</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>Pfad eingeben und Eingabetaste drücken, oder Datei wählen</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Check of the firmware</source>
        <translation>Prüfung der Firmware</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunIntroPage</name>
    <message>
        <source>Set up this computer</source>
        <translation>Diesen Computer einrichten</translation>
    </message>
    <message>
        <source>It takes about two minutes, and no phone is needed.</source>
        <translation>Es dauert etwa zwei Minuten, und ein Telefon ist nicht nötig.</translation>
    </message>
    <message>
        <source>1. This computer is looked at: may you use its ports, and does another program get in the way?

2. What is missing is mended, one press each; you see every change before.

3. A practice phone, which is only drawn by this program, is flashed as a real one would be.</source>
        <translation>1. Dieser Computer wird angesehen: Dürfen Sie seine Anschlüsse benutzen, und steht ein anderes Programm im Weg?

2. Was fehlt, wird behoben, je mit einem Druck; jede Änderung sehen Sie vorher.

3. Ein Übungstelefon, das dieses Programm nur nachbildet, wird geflasht wie ein echtes.</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunWizard</name>
    <message>
        <source>A real phone goes the same way: choose, read the summary, connect, wait for the green mark.</source>
        <translation>Mit einem echten Telefon geht es genauso: wählen, Zusammenfassung lesen, anschließen, auf das grüne Zeichen warten.</translation>
    </message>
    <message>
        <source>Set Up This Computer</source>
        <translation>Diesen Computer einrichten</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMap</name>
    <message>
        <source>Load a firmware to see what goes where.</source>
        <translation>Laden Sie eine Firmware, um zu sehen, was wohin kommt.</translation>
    </message>
    <message>
        <source>The firmware tells sizes but no addresses: drawn in its order, with the sizes to scale.</source>
        <translation>Die Firmware nennt Größen, aber keine Adressen: in ihrer Reihenfolge gezeichnet, die Größen maßstäblich.</translation>
    </message>
    <message>
        <source>The firmware tells neither addresses nor sizes: drawn in its order, not to scale.</source>
        <translation>Die Firmware nennt weder Adressen noch Größen: in ihrer Reihenfolge gezeichnet, nicht maßstäblich.</translation>
    </message>
    <message>
        <source>Flash map</source>
        <translation>Flash-Karte</translation>
    </message>
    <message>
        <source>The storage of the phone, drawn to scale; very small partitions are drawn wider. Arrow keys go from partition to partition, Return explains one.</source>
        <translation>Der Speicher des Telefons, maßstäblich gezeichnet; sehr kleine Partitionen sind breiter. Pfeiltasten führen von Partition zu Partition, die Eingabetaste erklärt eine.</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMapCanvas</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 = size, %2 = what becomes of it: &quot;64 MiB, To write&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = partition, %2 = its size and what becomes of it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMapModel</name>
    <message>
        <source>Kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>To erase</source>
        <translation>Zu löschen</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>Zu schreiben</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>the rest of the storage</source>
        <translation>der Rest des Speichers</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>Größe nicht genannt</translation>
    </message>
    <message>
        <source>Belongs to no partition</source>
        <translation>Gehört zu keiner Partition</translation>
    </message>
    <message>
        <source>%1, in work now</source>
        <extracomment>%1 = what becomes of a partition: &quot;To write&quot;</extracomment>
        <translation>%1, gerade in Arbeit</translation>
    </message>
    <message>
        <source>Beside the partition table</source>
        <translation>Neben der Partitionstabelle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 = region of the storage, %2 = its size</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashOptions</name>
    <message>
        <source>Read bac&amp;k and compare after writing</source>
        <translation>Nach dem Schreiben zurücklesen und ver&amp;gleichen</translation>
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
        <source>After&amp;wards:</source>
        <translation>Dana&amp;ch:</translation>
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
</context>
<context>
    <name>flashwright::FlashPage</name>
    <message>
        <source>Flash</source>
        <translation>Flashen</translation>
    </message>
    <message>
        <source>Start Downloading</source>
        <translation>Download starten</translation>
    </message>
    <message>
        <source>Another file for %1</source>
        <translation>Andere Datei für %1</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>Abbilder (*.img *.bin *.mbn *.ext4);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 changed on the disk after it was checked. It has to be loaded again before a start.</source>
        <translation>%1 hat sich nach der Prüfung auf dem Datenträger geändert und muss vor einem Start neu geladen werden.</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. It has to be loaded again before a start.</source>
        <translation>%1 ist nicht mehr auf dem Datenträger und muss vor einem Start neu geladen werden.</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>Ent&amp;laden</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>&amp;Partitionen</translation>
    </message>
    <message>
        <source>Fl&amp;ash map</source>
        <translation>Flash-&amp;Karte</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>What is written, and how</source>
        <translation>Was geschrieben wird und wie</translation>
    </message>
</context>
<context>
    <name>flashwright::FormatPage</name>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Format whole flash except &amp;Bootloader</source>
        <translation>Ganzen Speicher formatieren außer &amp;Bootlader</translation>
    </message>
    <message>
        <source>Forma&amp;t whole flash</source>
        <translation>&amp;Ganzen Speicher formatieren</translation>
    </message>
    <message>
        <source>Partition to format</source>
        <translation>Zu formatierende Partition</translation>
    </message>
    <message>
        <source>Put &amp;calibration and identity back afterwards</source>
        <translation>Kalibrierung und Identität danach &amp;zurückspielen</translation>
    </message>
    <message>
        <source>They are saved on this computer first in any case</source>
        <translation>Sie werden in jedem Fall vorher auf diesem Rechner gesichert</translation>
    </message>
    <message>
        <source>This firmware does not say where the owner&apos;s data lies.</source>
        <translation>Diese Firmware sagt nicht, wo die Daten des Besitzers liegen.</translation>
    </message>
    <message>
        <source>This firmware names no partitions.</source>
        <translation>Diese Firmware nennt keine Partitionen.</translation>
    </message>
    <message>
        <source>Nothing is known of this partition.</source>
        <translation>Über diese Partition ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 If it is lost: %2</source>
        <translation>%1 Geht sie verloren: %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Erases parts of the phone&apos;s storage. What is erased cannot be brought back; identity and calibration are saved on this computer first.</source>
        <translation>Löscht Teile des Telefonspeichers. Gelöschtes ist nicht zurückzubringen; Identität und Kalibrierung werden vorher auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Erased: system, apps and everything the owner stored. Kept: what starts the phone, and, with the tick below, identity and calibration. It needs a download before it works again.</source>
        <translation>Gelöscht: System, Apps und alles, was der Besitzer gespeichert hat. Bleibt: was das Telefon startet und, mit dem Haken unten, Identität und Kalibrierung. Es braucht einen Download, bevor es wieder geht.</translation>
    </message>
    <message>
        <source>Erased: everything, what starts the phone included. Kept: only identity and calibration, with the tick below. The phone is dead until a download has finished.</source>
        <translation>Gelöscht: alles, auch was das Telefon startet. Bleibt: nur Identität und Kalibrierung, mit dem Haken unten. Das Telefon ist tot, bis ein Download fertig ist.</translation>
    </message>
    <message>
        <source>Erase &amp;user data only (factory reset)</source>
        <translation>&amp;Nur Daten des Besitzers löschen (Werkszustand)</translation>
    </message>
    <message>
        <source>Erased: photos, messages, apps and accounts of the owner. Kept: system, identity, calibration and the account lock. The phone starts as on its first day.</source>
        <translation>Gelöscht: Fotos, Nachrichten, Apps und Konten des Besitzers. Bleibt: System, Identität, Kalibrierung und Kontosperre. Das Telefon startet wie am ersten Tag.</translation>
    </message>
    <message>
        <source>Format one part&amp;ition</source>
        <translation>&amp;Eine Partition formatieren</translation>
    </message>
    <message>
        <source>Erased: the partition that you choose. Kept: everything else. Identity and calibration are refused here.</source>
        <translation>Gelöscht: die gewählte Partition. Bleibt: alles andere. Identität und Kalibrierung werden hier abgelehnt.</translation>
    </message>
    <message>
        <source>&amp;Manual Format Flash</source>
        <translation>&amp;Flash von Hand formatieren</translation>
    </message>
    <message>
        <source>Erased: a place by region, address and length. Identity and calibration in it are refused as soon as the phone tells where they lie.</source>
        <translation>Gelöscht: ein Ort nach Region, Adresse und Länge. Identität und Kalibrierung darin werden abgelehnt, sobald das Telefon sagt, wo sie liegen.</translation>
    </message>
</context>
<context>
    <name>flashwright::GeneralPage</name>
    <message>
        <source>Show the welcome pa&amp;ge at the start</source>
        <translation>Beim Start die &amp;Willkommensseite zeigen</translation>
    </message>
    <message>
        <source>It leads to the guides for what people do most.</source>
        <translation>Sie führt zu den Assistenten für das, was man am häufigsten tut.</translation>
    </message>
    <message>
        <source>&amp;Expert view</source>
        <translation>&amp;Expertenansicht</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations. Needed by few; nothing gets faster by it.</source>
        <translation>Zeigt Adressen, Regionen und einzelne Vorgänge. Wenige brauchen sie; schneller wird davon nichts.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>flashwright::GuideWizard</name>
    <message>
        <source>Passed: %1</source>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>Stop now?</source>
        <translation>Jetzt anhalten?</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>Der laufende Schritt wird noch beendet. Das Telefon startet vielleicht erst wieder, wenn ein Download zu Ende gelaufen ist.</translation>
    </message>
    <message>
        <source>It stops at the next safe point.</source>
        <translation>Es hält an der nächsten sicheren Stelle an.</translation>
    </message>
    <message>
        <source>&amp;Stop at the Next Safe Point</source>
        <translation>An der nächsten sicheren Stelle &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
</context>
<context>
    <name>flashwright::HistoryModel</name>
    <message>
        <source>Passed</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
</context>
<context>
    <name>flashwright::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No job fits the search.</source>
        <translation>Kein Auftrag passt zur Suche.</translation>
    </message>
    <message>
        <source>No job yet. Every phone that you work on appears here.</source>
        <translation>Noch kein Auftrag. Jedes Telefon, an dem du arbeitest, erscheint hier.</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>Stellt den Bericht zusammen …</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>S&amp;uche:</translation>
    </message>
    <message>
        <source>Chip, firmware, cause, port or phone</source>
        <translation>Chip, Firmware, Ursache, Anschluss oder Telefon</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Den Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Ergebnis:</translation>
    </message>
    <message>
        <source>Result to show</source>
        <translation>Gezeigtes Ergebnis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>One row for each phone and job, newest first</source>
        <translation>Eine Zeile je Telefon und Auftrag, die neuesten zuerst</translation>
    </message>
    <message>
        <source>De&amp;tails of the chosen job:</source>
        <translation>Einzelhe&amp;iten des gewählten Auftrags:</translation>
    </message>
    <message>
        <source>Details of the chosen job</source>
        <translation>Einzelheiten des gewählten Auftrags</translation>
    </message>
    <message>
        <source>Save &amp;Certificate…</source>
        <translation>&amp;Zertifikat speichern …</translation>
    </message>
    <message>
        <source>A page for the customer: what was written, what was proved, what was kept</source>
        <translation>Eine Seite für den Kunden: was geschrieben, was belegt, was aufbewahrt wurde</translation>
    </message>
    <message>
        <source>Make S&amp;upport Report…</source>
        <translation>&amp;Bericht erstellen …</translation>
    </message>
    <message>
        <source>One file for somebody who helps: journal, plan and computer, without serial numbers and names</source>
        <translation>Eine Datei für jemanden, der hilft: Aufzeichnung, Plan und Computer, ohne Seriennummern und Namen</translation>
    </message>
    <message>
        <source>Open &amp;Journal</source>
        <translation>Aufzeichnung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Everything that happened, line by line</source>
        <translation>Alles, was geschah, Zeile für Zeile</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPanel</name>
    <message numerus="yes">
        <source>%1 (worked here: %n)</source>
        <translation>
            <numerusform>%1 (hier erfolgreich: %n)</numerusform>
            <numerusform>%1 (hier erfolgreich: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>What you may see, and what it means:</source>
        <translation>Was Sie sehen können und was es bedeutet:</translation>
    </message>
    <message>
        <source>✓ A phone in its download mode is here.</source>
        <translation>✓ Ein Telefon im Download-Modus ist da.</translation>
    </message>
    <message>
        <source>✓ It worked with %1. This is remembered for the next phone of this kind.</source>
        <translation>✓ Mit %1 hat es geklappt. Das wird für das nächste Telefon dieser Art gemerkt.</translation>
    </message>
    <message>
        <source>I hold this key:</source>
        <translation>Ich halte diese Taste:</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>Was zu tun ist, Schritt für Schritt</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>Was wir jetzt &amp;sehen:</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>Was wir jetzt sehen</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>Was an den Anschlüssen dieses Computers kam und ging, das Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPicture</name>
    <message>
        <source>A drawing of a phone with its cable; no key is held.</source>
        <translation>Zeichnung eines Telefons mit Kabel; keine Taste wird gehalten.</translation>
    </message>
    <message>
        <source>A drawing of a phone with its cable; marked is: %1.</source>
        <translation>Zeichnung eines Telefons mit Kabel; markiert ist: %1.</translation>
    </message>
</context>
<context>
    <name>flashwright::KeySubjectPage</name>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Which phone is it?</source>
        <translation>Welches Telefon ist es?</translation>
    </message>
    <message>
        <source>With a firmware loaded this is filled in already; otherwise it stands on the chip or in the phone&apos;s data sheet.</source>
        <translation>Mit geladener Firmware ist das schon ausgefüllt; sonst steht es auf dem Chip oder im Datenblatt des Telefons.</translation>
    </message>
    <message>
        <source>Chip &amp;maker:</source>
        <translation>Chip&amp;hersteller:</translation>
    </message>
    <message>
        <source>Chip maker</source>
        <translation>Chiphersteller</translation>
    </message>
    <message>
        <source>C&amp;hip:</source>
        <translation>&amp;Chip:</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Nothing is sent to the phone by this guide: it only watches the ports.</source>
        <translation>Dieser Assistent schickt nichts an das Telefon: Er beobachtet nur die Anschlüsse.</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysPage</name>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Einen Befehl wählen, dann seine neue Taste drücken.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>Drücken Sie die neue Taste für „%1“.</translation>
    </message>
    <message>
        <source>Escape only closes what is open: it never starts or stops a job.</source>
        <translation>Escape schließt nur, was offen ist: Es startet oder beendet nie einen Auftrag.</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing and moving about. Hold Ctrl or Alt with it.</source>
        <translation>%1 allein wird zum Schreiben und Bewegen gebraucht. Halten Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>Alt with a letter leads to menus and fields. Hold Ctrl with it, too.</source>
        <translation>Alt mit einem Buchstaben führt zu Menüs und Feldern. Halten Sie auch Strg dazu.</translation>
    </message>
    <message>
        <source>Ctrl with a digit leads to the parts of the window.</source>
        <translation>Strg mit einer Ziffer führt zu den Teilen des Fensters.</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>„%1“ hat diese Taste schon.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. If you go on, it is taken away from there.</source>
        <translation>%1 gehört zu „%2“. Wenn Sie fortfahren, wird sie dort weggenommen.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>Every command with its keys. A change holds at once and is kept.</source>
        <translation>Jeder Befehl mit seinen Tasten. Eine Änderung gilt sofort und bleibt.</translation>
    </message>
    <message>
        <source>S&amp;earch:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>Command, key or menu</source>
        <translation>Befehl, Taste oder Menü</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Press Return to give the command another key</source>
        <translation>Eingabetaste gibt dem Befehl eine andere Taste</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Neue &amp;Taste:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the key combination; Tab leads on</source>
        <translation>Drücken Sie die Tastenkombination; Tab führt weiter</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>Diese Taste &amp;nehmen</translation>
    </message>
    <message>
        <source>The command has this key and no other</source>
        <translation>Der Befehl hat diese Taste und keine andere</translation>
    </message>
    <message>
        <source>&amp;Add This Key</source>
        <translation>Diese Taste da&amp;zunehmen</translation>
    </message>
    <message>
        <source>The command has this key beside its others</source>
        <translation>Der Befehl hat diese Taste neben seinen anderen</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>Takes all keys from the command</source>
        <translation>Nimmt dem Befehl alle Tasten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zurück&amp;setzen</translation>
    </message>
    <message>
        <source>Gives the command the keys that it had at first</source>
        <translation>Gibt dem Befehl die Tasten vom Anfang</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Gives all commands the keys that they had at first</source>
        <translation>Gibt allen Befehlen die Tasten vom Anfang</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysWizard</name>
    <message>
        <source>Which Key Do I Hold?</source>
        <translation>Welche Taste halte ich?</translation>
    </message>
</context>
<context>
    <name>flashwright::LanguagePage</name>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Sprache des Fensters:</translation>
    </message>
    <message>
        <source>Changes at once. The log stays English, so that people can help each other.</source>
        <translation>Wechselt sofort. Das Protokoll bleibt englisch, damit man einander helfen kann.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>flashwright::LenderPage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>Firmware wählen</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;All files (*)</source>
        <translation>Alle Firmware (*.pac *scatter*.txt *.xml *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ Diese Firmware ist nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>✓ The loaders of %1 %2 are used; nothing else of it.</source>
        <translation>✓ Die Lader von %1 %2 werden benutzt, sonst nichts davon.</translation>
    </message>
    <message>
        <source>Without one, the loaders that this program knows already are tried.</source>
        <translation>Ohne sie werden die Lader versucht, die dieses Programm schon kennt.</translation>
    </message>
    <message>
        <source>Loaders of this model</source>
        <translation>Lader dieses Modells</translation>
    </message>
    <message>
        <source>To talk to a phone, its loaders are needed; any stock firmware of the same model has them.</source>
        <translation>Um mit einem Telefon zu sprechen, braucht es seine Lader; jede Originalfirmware desselben Modells hat sie.</translation>
    </message>
    <message>
        <source>Fir&amp;mware that lends them:</source>
        <translation>Fir&amp;mware, die sie leiht:</translation>
    </message>
    <message>
        <source>Path of the firmware that lends its loaders</source>
        <translation>Pfad der Firmware, die ihre Lader leiht</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>Pfad eingeben und Eingabetaste drücken, oder Datei wählen</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
</context>
<context>
    <name>flashwright::LoaderFields</name>
    <message>
        <source>Authentication File (*.auth);;All Files (*)</source>
        <translation>Authentifizierungsdatei (*.auth);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cert File (*.cert);;All Files (*)</source>
        <translation>Zertifikatsdatei (*.cert);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bin File (*.bin);;All Files (*)</source>
        <translation>Bin-Datei (*.bin);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Download-A&amp;gent:</source>
        <translation>Download-A&amp;gent:</translation>
    </message>
    <message>
        <source>A&amp;uthentication File:</source>
        <translation>Authentifizie&amp;rungsdatei:</translation>
    </message>
    <message>
        <source>Certification F&amp;ile:</source>
        <translation>Zerti&amp;fikatsdatei:</translation>
    </message>
    <message>
        <source>Preloader of the &amp;board:</source>
        <translation>Preloader der &amp;Platine:</translation>
    </message>
    <message>
        <source>From the firmware or the loader folder</source>
        <translation>Aus der Firmware oder dem Lader-Ordner</translation>
    </message>
    <message>
        <source>Only for secure phones</source>
        <translation>Nur für gesicherte Telefone</translation>
    </message>
    <message>
        <source>From the firmware</source>
        <translation>Aus der Firmware</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::LoadersPage</name>
    <message>
        <source>Loader files</source>
        <translation>Lader-Dateien</translation>
    </message>
    <message>
        <source>Only fill in what came with the firmware; most phones need nothing here.</source>
        <translation>Nur ausfüllen, was mit der Firmware kam; die meisten Telefone brauchen hier nichts.</translation>
    </message>
    <message>
        <source>Empty fields are taken from the firmware, or from the folder with known loaders.</source>
        <translation>Leere Felder werden aus der Firmware oder aus dem Ordner mit bekannten Ladern gefüllt.</translation>
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
        <source>Copy the chosen lines, or all</source>
        <translation>Die gewählten Zeilen kopieren, sonst alle</translation>
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
    <message>
        <source>none</source>
        <extracomment>shown beside the search field of the log</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the matches of a search: &quot;3 of 17&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Return leads to the next match, Shift+Return to the one before</source>
        <translation>Eingabetaste führt zum nächsten Treffer, Umschalt+Eingabetaste zum vorigen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Match before (Shift+Return in the search field)</source>
        <translation>Voriger Treffer (Umschalt+Eingabetaste im Suchfeld)</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match (Return in the search field)</source>
        <translation>Nächster Treffer (Eingabetaste im Suchfeld)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
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
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
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
        <translation>Pr&amp;otokoll</translation>
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
        <translation>He&amp;ll</translation>
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
        <source>Practise a &amp;Failure</source>
        <translation>Einen &amp;Fehler üben</translation>
    </message>
    <message>
        <source>%1 with every phone that is plugged in (F9)</source>
        <translation>%1 mit jedem Telefon, das angesteckt wird (F9)</translation>
    </message>
    <message>
        <source>Read &amp;Back</source>
        <translation>Zurück&amp;lesen</translation>
    </message>
    <message>
        <source>The record could not be kept</source>
        <translation>Der Eintrag konnte nicht abgelegt werden</translation>
    </message>
    <message>
        <source>This job cannot go on</source>
        <translation>Dieser Auftrag kann nicht weitergehen</translation>
    </message>
    <message>
        <source>The %1 whose download was interrupted at %2 % is plugged in again.</source>
        <translation>Das %1, dessen Download bei %2 % unterbrochen wurde, ist wieder angesteckt.</translation>
    </message>
    <message>
        <source>A download of a %1 was interrupted at %2 %. It can go on where it stopped.</source>
        <translation>Ein Download für ein %1 wurde bei %2 % unterbrochen. Er kann dort weitergehen, wo er aufhörte.</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>&amp;Weitermachen …</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Expert View</source>
        <translation>E&amp;xpertenansicht</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations</source>
        <translation>Zeigt Adressen, Regionen und einzelne Vorgänge</translation>
    </message>
    <message>
        <source>%1 is written in place of the firmware&apos;s own image.</source>
        <translation>%1 wird statt des Abbilds der Firmware geschrieben.</translation>
    </message>
    <message>
        <source>No partition of this firmware is called like %1. Drop it on the row that it is for.</source>
        <translation>Keine Partition dieser Firmware heißt wie %1. Auf der Zeile ablegen, für die es ist.</translation>
    </message>
    <message>
        <source>O&amp;pen the Pasted Path</source>
        <translation>Kopierten &amp;Pfad öffnen</translation>
    </message>
    <message>
        <source>Opens the file or folder whose path was copied</source>
        <translation>Öffnet die Datei oder den Ordner, deren Pfad kopiert wurde</translation>
    </message>
    <message>
        <source>Search the &amp;Partitions</source>
        <translation>&amp;Partitionen suchen</translation>
    </message>
    <message>
        <source>&amp;Record a Trace</source>
        <translation>&amp;Mitschnitt aufzeichnen</translation>
    </message>
    <message>
        <source>Keeps every byte between computer and phone of the next jobs</source>
        <translation>Hebt jedes Byte zwischen Computer und Telefon der nächsten Aufträge auf</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>As the D&amp;esktop</source>
        <translation>Wie der D&amp;esktop</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>&amp;Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Hoher &amp;Kontrast, dunkel</translation>
    </message>
    <message>
        <source>The job is in %1. Run it with: flashwright-cli job run</source>
        <translation>Der Auftrag steht in %1. Ausführen mit: flashwright-cli job run</translation>
    </message>
    <message>
        <source>The job file cannot be used</source>
        <translation>Die Auftragsdatei ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>&amp;Manual for This Page</source>
        <translation>&amp;Handbuch zu dieser Seite</translation>
    </message>
    <message>
        <source>Manual, &amp;Contents</source>
        <translation>Handbuch, &amp;Inhalt</translation>
    </message>
    <message>
        <source>Open &amp;Job…</source>
        <translation>Auf&amp;trag öffnen…</translation>
    </message>
    <message>
        <source>Sets up firmware and page as a job file says; nothing is started</source>
        <translation>Stellt Firmware und Seite ein, wie eine Auftragsdatei sagt; nichts wird gestartet</translation>
    </message>
    <message>
        <source>&amp;Export Job…</source>
        <translation>Auftrag aus&amp;geben…</translation>
    </message>
    <message>
        <source>Writes what the page in front would do into a file for the command line</source>
        <translation>Schreibt, was die vordere Seite täte, in eine Datei für die Befehlszeile</translation>
    </message>
    <message>
        <source>Open Job</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Jobs (*.%1);;All files (*)</source>
        <translation>Aufträge (*.%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This page has no job that a file could hold.</source>
        <translation>Diese Seite hat keinen Auftrag, den eine Datei fassen könnte.</translation>
    </message>
    <message>
        <source>Export Job</source>
        <translation>Auftrag ausgeben</translation>
    </message>
    <message>
        <source>Jobs (*.%1)</source>
        <translation>Aufträge (*.%1)</translation>
    </message>
    <message>
        <source>The job is set up. Nothing is started yet: look at it and press %1.</source>
        <translation>Der Auftrag ist eingestellt. Noch läuft nichts: Sehen Sie ihn an und drücken Sie %1.</translation>
    </message>
    <message>
        <source>Locked for the operator</source>
        <translation>Für den Bediener gesperrt</translation>
    </message>
    <message>
        <source>Ask whoever has the PIN to do this.</source>
        <translation>Bitten Sie den darum, der die PIN hat.</translation>
    </message>
    <message>
        <source>&amp;Wizards</source>
        <translation>Assis&amp;tenten</translation>
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
        <translation>Hier anfangen</translation>
    </message>
    <message>
        <source>Working with phones</source>
        <translation>Mit Telefonen arbeiten</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufgehoben wird</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Problems and what helps</source>
        <translation>Probleme und was hilft</translation>
    </message>
    <message>
        <source>Error numbers</source>
        <translation>Fehlernummern</translation>
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
            <numerusform>%n Seite gefunden</numerusform>
            <numerusform>%n Seiten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Flashwright manual</source>
        <extracomment>title of the window: page, then program</extracomment>
        <translation>Flashwright-Handbuch</translation>
    </message>
    <message>
        <source>%1 – Flashwright manual</source>
        <translation>%1 – Flashwright-Handbuch</translation>
    </message>
    <message>
        <source>Save the Page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Die Seite davor</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>Die Seite danach</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>Text as large as everywhere</source>
        <translation>Text so groß wie überall</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save this page, to print it or to pass it on</source>
        <translation>Diese Seite speichern, zum Drucken oder Weitergeben</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Handbuch schließen</translation>
    </message>
    <message>
        <source>Tool bar of the manual</source>
        <translation>Werkzeugleiste des Handbuchs</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>S&amp;uche:</translation>
    </message>
    <message>
        <source>A word, or an error number like 4032</source>
        <translation>Ein Wort oder eine Fehlernummer wie 4032</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>Gefundene Seiten</translation>
    </message>
    <message>
        <source>A page of the manual; Tab leads from link to link</source>
        <translation>Eine Seite des Handbuchs; Tab führt von Verweis zu Verweis</translation>
    </message>
</context>
<context>
    <name>flashwright::MapLegend</name>
    <message>
        <source>Legend of the flash map</source>
        <translation>Legende der Flash-Karte</translation>
    </message>
</context>
<context>
    <name>flashwright::MemoryPage</name>
    <message>
        <source>Let go to choose this file for writing. Nothing is written yet.</source>
        <translation>Loslassen, um diese Datei zum Schreiben zu wählen. Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Let go to compare the phone with this file.</source>
        <translation>Loslassen, um das Telefon mit dieser Datei zu vergleichen.</translation>
    </message>
    <message>
        <source>Choose the File</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Images (*.img *.bin);;All files (*)</source>
        <translation>Abbilder (*.img *.bin);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>by region and address</source>
        <translation>nach Region und Adresse</translation>
    </message>
    <message>
        <source>The loader found no fault in the memory. Its own words are in the log.</source>
        <translation>Der Lader fand keinen Fehler im Arbeitsspeicher. Seine eigenen Worte stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Compared %1: the phone holds exactly this file.</source>
        <translation>%1 verglichen: Das Telefon enthält genau diese Datei.</translation>
    </message>
    <message>
        <source>%1 were written; %2 were read again and are the same.</source>
        <translation>%1 wurden geschrieben; %2 wurden wieder gelesen und sind gleich.</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <translation>Größe der Datei: %1</translation>
    </message>
    <message>
        <source>The file is too large: it takes %1, and %2 has room for %3.</source>
        <translation>Die Datei ist zu groß: Sie braucht %1, und %2 hat Platz für %3.</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Wählen Sie die Datei zum Schreiben.</translation>
    </message>
    <message>
        <source>Choose the file to compare with.</source>
        <translation>Wählen Sie die Datei zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 is no file that can be used.</source>
        <translation>%1 ist keine brauchbare Datei.</translation>
    </message>
    <message>
        <source>Type “%1” first: a wrong file here leaves the phone dead.</source>
        <translation>Geben Sie erst „%1“ ein: Eine falsche Datei macht das Telefon hier tot.</translation>
    </message>
    <message>
        <source>The loaders of Unisoc phones offer no memory test.</source>
        <translation>Lader von Unisoc-Telefonen bieten keinen Speichertest.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Test the Memory</source>
        <translation>Arbeitsspeicher prüfen</translation>
    </message>
    <message>
        <source>Write Memory</source>
        <translation>Speicher schreiben</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Repartition</source>
        <translation>Neu partitionieren</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>The loader tests the phone&apos;s RAM and says what it found; the log shows it word for word. Newer MediaTek loaders run a flip test, older ones only what they offer; Unisoc loaders have no test. Nothing on the phone is changed.</source>
        <translation>Der Lader prüft den Arbeitsspeicher des Telefons und sagt, was er fand; das Protokoll zeigt es Wort für Wort. Neuere MediaTek-Lader machen einen Flip-Test, ältere nur, was sie anbieten; Unisoc-Lader haben keinen Test. Am Telefon ändert sich nichts.</translation>
    </message>
    <message>
        <source>Writes one file to one partition or address. This changes the phone: what was there is lost. You see the plan first, and identity and calibration are saved before.</source>
        <translation>Schreibt eine Datei in eine Partition oder an eine Adresse. Das ändert das Telefon: Was dort war, ist verloren. Sie sehen erst den Plan, und Identität und Kalibrierung werden vorher gespeichert.</translation>
    </message>
    <message>
        <source>Reads one place and compares it with a file, byte for byte. Nothing on the phone is changed.</source>
        <translation>Liest einen Ort und vergleicht ihn Byte für Byte mit einer Datei. Am Telefon ändert sich nichts.</translation>
    </message>
    <message>
        <source>Gives the phone the partition table of the loaded firmware. This changes the phone: what lies in partitions that move is lost. You see the plan first.</source>
        <translation>Gibt dem Telefon die Partitionstabelle der geladenen Firmware. Das ändert das Telefon: Was in verschobenen Partitionen liegt, ist verloren. Sie sehen erst den Plan.</translation>
    </message>
    <message>
        <source>Starts the loader and lets the phone start again. Nothing on it is changed.</source>
        <translation>Startet den Lader und lässt das Telefon neu starten. Daran ändert sich nichts.</translation>
    </message>
    <message>
        <source>Starts the loader and switches the phone off. Nothing on it is changed.</source>
        <translation>Startet den Lader und schaltet das Telefon aus. Daran ändert sich nichts.</translation>
    </message>
    <message>
        <source>Memory and single operations</source>
        <translation>Speicher und einzelne Vorgänge</translation>
    </message>
    <message>
        <source>For experts. Only Write Memory and Repartition change the phone.</source>
        <translation>Für Experten. Nur „Speicher schreiben“ und „Neu partitionieren“ ändern das Telefon.</translation>
    </message>
    <message>
        <source>Opera&amp;tion:</source>
        <translation>Vo&amp;rgang:</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Memory test</source>
        <translation>Speichertest</translation>
    </message>
    <message>
        <source>Verify a place with a file</source>
        <translation>Einen Ort mit einer Datei vergleichen</translation>
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
        <source>F&amp;ile:</source>
        <translation>Date&amp;i:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>&amp;Ort:</translation>
    </message>
    <message>
        <source>Partition, or by region and address</source>
        <translation>Partition, oder nach Region und Adresse</translation>
    </message>
    <message>
        <source>A&amp;llow this identity or calibration to be overwritten; a copy is saved first</source>
        <translation>Über&amp;schreiben dieser Identität oder Kalibrierung erlauben; eine Kopie wird vorher gespeichert</translation>
    </message>
    <message>
        <source>This starts the pho&amp;ne; with a wrong file it is dead. Type “%1” to allow it:</source>
        <translation>Das startet das Telefo&amp;n; mit einer falschen Datei ist es tot. Zum Erlauben „%1“ eingeben:</translation>
    </message>
    <message>
        <source>Word that allows it</source>
        <translation>Wort, das es erlaubt</translation>
    </message>
</context>
<context>
    <name>flashwright::OfferBar</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>flashwright::PackageCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>⚠ This firmware does not name a chip that is known here. The phone is asked before anything is written.</source>
        <translation>⚠ Diese Firmware nennt keinen hier bekannten Chip. Vor dem Schreiben wird das Telefon gefragt.</translation>
    </message>
    <message>
        <source>✓ Writing was proved on a real phone with this chip (%1).</source>
        <translation>✓ Schreiben wurde an einem echten Telefon mit diesem Chip bewiesen (%1).</translation>
    </message>
    <message>
        <source>✓ Writing was proved against recordings of real phones with this chip.</source>
        <translation>✓ Schreiben wurde an Aufzeichnungen echter Telefone mit diesem Chip bewiesen.</translation>
    </message>
    <message>
        <source>Writing was tried on virtual phones with this chip, not yet on a real one.</source>
        <translation>Schreiben wurde an virtuellen Telefonen mit diesem Chip erprobt, noch an keinem echten.</translation>
    </message>
    <message>
        <source>⚠ Writing was not tried yet with this chip. Make a backup first.</source>
        <translation>⚠ Schreiben wurde mit diesem Chip noch nicht erprobt. Erst eine Sicherung machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is read…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>Ein&amp;zelheiten</translation>
    </message>
    <message>
        <source>Shows the file, its format and its check sum</source>
        <translation>Zeigt Datei, Format und Prüfsumme</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>&amp;Calculate</source>
        <translation>Be&amp;rechnen</translation>
    </message>
    <message>
        <source>Reads the whole file to calculate its SHA-256</source>
        <translation>Liest die ganze Datei, um ihren SHA-256 zu berechnen</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionCard</name>
    <message>
        <source>Another file for %1</source>
        <translation>Andere Datei für %1</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>Abbilder (*.img *.bin *.mbn *.ext4);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>Not in the guide</source>
        <translation>Nicht im Führer</translation>
    </message>
    <message>
        <source>The maker of this phone keeps something of its own here. Leave it alone unless the firmware writes it.</source>
        <translation>Der Hersteller dieses Telefons hebt hier etwas Eigenes auf. In Ruhe lassen, außer die Firmware schreibt es.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 = title of a partition, %2 = its kind: &quot;Android kernel (Starts the phone)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What this job does with it</source>
        <translation>Was dieser Auftrag damit macht</translation>
    </message>
    <message>
        <source>Can it be lost?</source>
        <translation>Darf sie verloren gehen?</translation>
    </message>
    <message>
        <source>If it is lost or wrong</source>
        <translation>Wenn sie verloren oder falsch ist</translation>
    </message>
    <message>
        <source>Size and place</source>
        <translation>Größe und Ort</translation>
    </message>
    <message>
        <source>Replace Fi&amp;le…</source>
        <translation>Datei &amp;ersetzen…</translation>
    </message>
    <message>
        <source>Writes a file of your choice to this partition instead of the firmware&apos;s</source>
        <translation>Schreibt statt der Datei der Firmware eine von Ihnen gewählte in diese Partition</translation>
    </message>
    <message>
        <source>&amp;Back to the Map</source>
        <translation>&amp;Zurück zur Karte</translation>
    </message>
    <message>
        <source>Shows the whole storage again (Esc)</source>
        <translation>Zeigt wieder den ganzen Speicher (Esc)</translation>
    </message>
    <message>
        <source>About this partition</source>
        <translation>Über diese Partition</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>Anfangsadresse</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneBoard</name>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>No phone yet. Each port gets a card here as soon as you start.</source>
        <translation>Noch kein Telefon. Jeder Anschluss bekommt hier eine Karte, sobald Sie starten.</translation>
    </message>
    <message>
        <source>One card for each port, with its state, step and progress</source>
        <translation>Eine Karte je Anschluss, mit Zustand, Schritt und Fortschritt</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneCard</name>
    <message>
        <source>Whole job</source>
        <translation>Ganzer Auftrag</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a phone or a station, %2 its state such as &quot;Passed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whole job of %1</source>
        <translation>Ganzer Auftrag von %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Einzelheiten zu %1</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonePage</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Check Phone</source>
        <translation>Telefon prüfen</translation>
    </message>
    <message>
        <source>Copied, with the identity in full.</source>
        <translation>Kopiert, mit vollständiger Identität.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Looks at the phone and tells what it is and how it is. Nothing is written to it.</source>
        <translation>Sieht das Telefon an und sagt, was es ist und wie es ihm geht. Nichts wird darauf geschrieben.</translation>
    </message>
    <message>
        <source>Press Check Phone, then plug the switched-off phone in as for a download.

With its firmware loaded the phone tells most: storage, partitions, and whether the firmware fits.</source>
        <translation>Drücken Sie „Telefon prüfen“ und stecken Sie dann das ausgeschaltete Telefon ein wie für einen Download.

Mit geladener Firmware verrät das Telefon am meisten: Speicher, Partitionen, und ob die Firmware passt.</translation>
    </message>
    <message>
        <source>What it &amp;tells</source>
        <translation>Was &amp;es sagt</translation>
    </message>
    <message>
        <source>Does the firmware f&amp;it?</source>
        <translation>Passt d&amp;ie Firmware?</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>&amp;Partitionen</translation>
    </message>
    <message>
        <source>About the phone</source>
        <translation>Über das Telefon</translation>
    </message>
    <message>
        <source>What the phone tells</source>
        <translation>Was das Telefon sagt</translation>
    </message>
    <message>
        <source>Does the firmware fit?</source>
        <translation>Passt die Firmware?</translation>
    </message>
    <message>
        <source>Partitions of the phone</source>
        <translation>Partitionen des Telefons</translation>
    </message>
    <message>
        <source>Show Id&amp;entity</source>
        <translation>Identität &amp;zeigen</translation>
    </message>
    <message>
        <source>Shows the whole identity of this unit; others can misuse it</source>
        <translation>Zeigt die ganze Identität dieses Geräts; andere können sie missbrauchen</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Puts all of this on the clipboard, the identity as it is shown</source>
        <translation>Legt das alles in die Zwischenablage, die Identität wie gezeigt</translation>
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
    <name>flashwright::PinDialog</name>
    <message>
        <source>Operator View</source>
        <translation>Bedieneransicht</translation>
    </message>
    <message>
        <source>Leave the Operator View</source>
        <translation>Bedieneransicht verlassen</translation>
    </message>
    <message numerus="yes">
        <source>Choose a PIN of at least %n digit(s). Until it is typed again, only Start and Stop work.</source>
        <translation>
            <numerusform>Wählen Sie eine PIN mit mindestens %n Ziffer. Bis sie wieder eingegeben ist, gehen nur Start und Stopp.</numerusform>
            <numerusform>Wählen Sie eine PIN mit mindestens %n Ziffern. Bis sie wieder eingegeben ist, gehen nur Start und Stopp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN to change the job or the settings.</source>
        <translation>Geben Sie die PIN ein, um Auftrag oder Einstellungen zu ändern.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN noch einmal</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Noch einmal:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n digit(s).</source>
        <translation>
            <numerusform>Nehmen Sie mindestens %n Ziffer.</numerusform>
            <numerusform>Nehmen Sie mindestens %n Ziffern.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele falsche PINs. In %n Sekunde noch einmal versuchen.</numerusform>
            <numerusform>Zu viele falsche PINs. In %n Sekunden noch einmal versuchen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::PlaceFields</name>
    <message>
        <source>Type where it begins, for example 0x8000.</source>
        <translation>Geben Sie ein, wo es beginnt, zum Beispiel 0x8000.</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal number.</source>
        <translation>„%1“ ist keine Hexadezimalzahl.</translation>
    </message>
    <message>
        <source>It must begin at a multiple of 0x200 (512 bytes).</source>
        <translation>Es muss bei einem Vielfachen von 0x200 (512 Byte) beginnen.</translation>
    </message>
    <message>
        <source>Type how many bytes, for example 0x100000 or 1M.</source>
        <translation>Geben Sie die Zahl der Bytes ein, zum Beispiel 0x100000 oder 1M.</translation>
    </message>
    <message>
        <source>No storage reaches that far.</source>
        <translation>So weit reicht kein Speicher.</translation>
    </message>
    <message>
        <source>The length must be a multiple of 0x200 (512 bytes).</source>
        <translation>Die Länge muss ein Vielfaches von 0x200 (512 Byte) sein.</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the field above it</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Re&amp;gion:</source>
        <translation>Be&amp;reich:</translation>
    </message>
    <message>
        <source>Begin Addre&amp;ss[HEX]:</source>
        <translation>Anfangsadr&amp;esse[HEX]:</translation>
    </message>
    <message>
        <source>Leng&amp;th[HEX]:</source>
        <translation>&amp;Länge[HEX]:</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Begin Address[HEX]</source>
        <translation>Anfangsadresse[HEX]</translation>
    </message>
    <message>
        <source>Length[HEX]</source>
        <translation>Länge[HEX]</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanPanel</name>
    <message>
        <source>The plan is being made…</source>
        <translation>Der Plan wird gemacht…</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are written, %1 in all.</source>
        <translation>
            <numerusform>%n Bereich wird geschrieben, insgesamt %1.</numerusform>
            <numerusform>%n Bereiche werden geschrieben, insgesamt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are erased.</source>
        <translation>
            <numerusform>%n Bereich wird gelöscht.</numerusform>
            <numerusform>%n Bereiche werden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone gets a new partition table if its own differs. %1</source>
        <translation>Das Telefon bekommt eine neue Partitionstabelle, wenn seine eigene abweicht. %1</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are kept.</source>
        <translation>Fotos, Nachrichten und Apps auf dem Telefon bleiben.</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are ERASED.</source>
        <translation>Fotos, Nachrichten und Apps auf dem Telefon werden GELÖSCHT.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>For each phone, as earlier jobs with this chip took</source>
        <translation>Je Telefon, wie frühere Aufträge mit diesem Chip dauerten</translation>
    </message>
    <message>
        <source>For each phone, on a usual USB port</source>
        <translation>Je Telefon, an einem üblichen USB-Anschluss</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are copied to this computer first, and kept.</source>
        <translation>
            <numerusform>%n Bereich mit Kalibrierung und Identität wird zuerst auf diesen Computer kopiert und bewahrt.</numerusform>
            <numerusform>%n Bereiche mit Kalibrierung und Identität werden zuerst auf diesen Computer kopiert und bewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are kept.</source>
        <translation>
            <numerusform>%n Bereich mit Kalibrierung und Identität bleibt.</numerusform>
            <numerusform>%n Bereiche mit Kalibrierung und Identität bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a start does to each phone</source>
        <translation>Was ein Start mit jedem Telefon macht</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanTree</name>
    <message numerus="yes">
        <source>Copied to this computer first (%n)</source>
        <translation>
            <numerusform>Zuerst auf diesen Computer kopiert (%n)</numerusform>
            <numerusform>Zuerst auf diesen Computer kopiert (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased (%n)</source>
        <translation>
            <numerusform>Gelöscht (%n)</numerusform>
            <numerusform>Gelöscht (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written (%n, %1)</source>
        <extracomment>%n places, %1 is a size such as &quot;2 GiB&quot;</extracomment>
        <translation>
            <numerusform>Geschrieben (%n, %1)</numerusform>
            <numerusform>Geschrieben (%n, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read from the phone (%n)</source>
        <translation>
            <numerusform>Vom Telefon gelesen (%n)</numerusform>
            <numerusform>Vom Telefon gelesen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>identity and calibration of this phone</source>
        <translation>Identität und Kalibrierung dieses Telefons</translation>
    </message>
    <message numerus="yes">
        <source>Kept as it is (%n)</source>
        <translation>
            <numerusform>Bleibt, wie es ist (%n)</numerusform>
            <numerusform>Bleibt, wie es ist (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Everything that the job writes, erases, reads and keeps</source>
        <translation>Alles, was der Auftrag schreibt, löscht, liest und bewahrt</translation>
    </message>
</context>
<context>
    <name>flashwright::PortsDialog</name>
    <message>
        <source>&amp;Leave phones on other ports alone</source>
        <translation>Telefone an anderen Anschlüssen in &amp;Ruhe lassen</translation>
    </message>
    <message>
        <source>Names of the Ports</source>
        <translation>Namen der Anschlüsse</translation>
    </message>
    <message>
        <source>Give each port the name that is written on your bench. A port is listed here once a phone was plugged into it; an empty name forgets it.</source>
        <translation>Geben Sie jedem Anschluss den Namen, der an Ihrem Arbeitsplatz steht. Ein Anschluss erscheint hier, sobald einmal ein Telefon daran war; ein leerer Name vergisst ihn.</translation>
    </message>
    <message>
        <source>Ports and their names</source>
        <translation>Anschlüsse und ihre Namen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>flashwright::PracticePage</name>
    <message>
        <source>Virtual %1 (%2)</source>
        <extracomment>%1 is a chip, %2 the name of a practice phone</extracomment>
        <translation>Virtuelles %1 (%2)</translation>
    </message>
    <message>
        <source>✓ The practice phone is plugged in and its firmware is checked.</source>
        <translation>✓ Das Übungstelefon ist eingesteckt und seine Firmware geprüft.</translation>
    </message>
    <message>
        <source>Getting the practice phone ready…</source>
        <translation>Das Übungstelefon wird vorbereitet…</translation>
    </message>
    <message>
        <source>Try it with a practice phone</source>
        <translation>Mit einem Übungstelefon versuchen</translation>
    </message>
    <message>
        <source>It behaves like a real one, and nothing on this computer or on a real phone is touched.</source>
        <translation>Es verhält sich wie ein echtes, und weder an diesem Computer noch an einem echten Telefon wird etwas angerührt.</translation>
    </message>
    <message>
        <source>&amp;Practice phone:</source>
        <translation>Ü&amp;bungstelefon:</translation>
    </message>
    <message>
        <source>Practice phone</source>
        <translation>Übungstelefon</translation>
    </message>
</context>
<context>
    <name>flashwright::PutBackWizard</name>
    <message>
        <source>The backup is back on the phone</source>
        <translation>Die Sicherung ist wieder auf dem Telefon</translation>
    </message>
    <message>
        <source>Put My Backup Back</source>
        <translation>Meine Sicherung zurückspielen</translation>
    </message>
</context>
<context>
    <name>flashwright::QuestionPage</name>
    <message>
        <source>Only you can see this; everything else is measured.</source>
        <translation>Das können nur Sie sehen; alles andere wird gemessen.</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackModel</name>
    <message>
        <source>by address</source>
        <translation>nach Adresse</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles davon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Start Address</source>
        <translation>Startadresse</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>lassen</translation>
    </message>
    <message>
        <source>Read Flag</source>
        <translation>Lesen?</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackPage</name>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>Places to read</source>
        <translation>Zu lesende Orte</translation>
    </message>
    <message>
        <source>Press Space to tick a place; places by address can be edited</source>
        <translation>Leertaste setzt den Haken; Orte nach Adresse lassen sich bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>One more place, by address (Insert)</source>
        <translation>Noch ein Ort, nach Adresse (Einfg)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Save &amp;in:</source>
        <translation>S&amp;peichern in:</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>The phone was read. Every file is now hashed and listed; the phone may be unplugged.</source>
        <translation>Das Telefon wurde gelesen. Jede Datei wird nun gehasht und verzeichnet; das Telefon darf abgezogen werden.</translation>
    </message>
    <message>
        <source>Let go to save into this folder. Nothing is read yet.</source>
        <translation>Loslassen, um in diesem Ordner zu speichern. Noch wird nichts gelesen.</translation>
    </message>
    <message>
        <source>Tick at least one row of the table.</source>
        <translation>Haken Sie mindestens eine Zeile der Tabelle an.</translation>
    </message>
    <message>
        <source>Two ticked rows would be written into the same file, %1. Untick one of them.</source>
        <translation>Zwei angehakte Zeilen kämen in dieselbe Datei, %1. Nehmen Sie bei einer den Haken weg.</translation>
    </message>
    <message>
        <source>Choose the folder to save in.</source>
        <translation>Wählen Sie den Ordner zum Speichern.</translation>
    </message>
    <message>
        <source>There is not enough room in the folder. Choose another one, or make room.</source>
        <translation>Im Ordner ist nicht genug Platz. Wählen Sie einen anderen oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>At least %1 will be read, and as much more as the owner&apos;s data takes on the phone; %2 are free in the folder.</source>
        <translation>Mindestens %1 werden gelesen, dazu so viel, wie die Daten des Besitzers einnehmen; im Ordner sind %2 frei.</translation>
    </message>
    <message>
        <source>About %1 will be read; %2 are free in the folder.</source>
        <translation>Etwa %1 werden gelesen; im Ordner sind %2 frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read and lie in %1.</source>
        <translation>
            <numerusform>%n Datei wurde gelesen und liegt in %1.</numerusform>
            <numerusform>%n Dateien wurden gelesen und liegen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole and verified: %n file(s), %1, read twice with the same result. It lies in %2, and a second copy is under Kept Data.</source>
        <translation>
            <numerusform>Die Sicherung ist vollständig und geprüft: %n Datei, %1, zweimal mit gleichem Ergebnis gelesen. Sie liegt in %2, und eine zweite Kopie unter „Aufgehobenes“.</numerusform>
            <numerusform>Die Sicherung ist vollständig und geprüft: %n Dateien, %1, zweimal mit gleichem Ergebnis gelesen. Sie liegt in %2, und eine zweite Kopie unter „Aufgehobenes“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n file(s), %1, each with its checksum in manifest.json, so that it can be proved before it is put back. It lies in %2.</source>
        <translation>
            <numerusform>Die Sicherung ist vollständig: %n Datei, %1, mit ihrer Prüfsumme in manifest.json, damit sie vor dem Zurückspielen bewiesen werden kann. Sie liegt in %2.</numerusform>
            <numerusform>Die Sicherung ist vollständig: %n Dateien, %1, jede mit ihrer Prüfsumme in manifest.json, damit sie vor dem Zurückspielen bewiesen werden kann. Sie liegt in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back and backup</source>
        <translation>Zurücklesen und sichern</translation>
    </message>
    <message>
        <source>Copies the phone, or parts of it, to this computer. Nothing on the phone is changed.</source>
        <translation>Kopiert das Telefon oder Teile davon auf diesen Computer. Am Telefon ändert sich nichts.</translation>
    </message>
    <message>
        <source>Back up what &amp;belongs to this phone (identity and calibration)</source>
        <translation>Sichern, was zu diesem Telefon &amp;gehört (Identität und Kalibrierung)</translation>
    </message>
    <message>
        <source>IMEI, radio calibration and the like, which no firmware can bring back. Small and quick. It is read twice and compared; a second copy goes to Kept Data.</source>
        <translation>IMEI, Funkkalibrierung und dergleichen, was keine Firmware zurückbringt. Klein und schnell. Es wird zweimal gelesen und verglichen; eine zweite Kopie wird aufgehoben.</translation>
    </message>
    <message>
        <source>Back up &amp;everything</source>
        <translation>All&amp;es sichern</translation>
    </message>
    <message>
        <source>Every partition, the owner&apos;s data included, with a list of checksums. It can be put back later. This may take an hour.</source>
        <translation>Jede Partition, auch die Daten des Besitzers, mit einer Liste von Prüfsummen. Lässt sich später zurückspielen. Das kann eine Stunde dauern.</translation>
    </message>
    <message>
        <source>&amp;Choose partitions</source>
        <translation>Partitionen &amp;wählen</translation>
    </message>
    <message>
        <source>Only the rows that you tick, one file for each.</source>
        <translation>Nur die angehakten Zeilen, je eine Datei.</translation>
    </message>
    <message>
        <source>Takes away the chosen place by address (Delete)</source>
        <translation>Nimmt den gewählten Ort nach Adresse weg (Entf)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Ticks every row, or none</source>
        <translation>Hakt jede Zeile an, oder keine</translation>
    </message>
    <message>
        <source>N&amp;umbers:</source>
        <translation>Za&amp;hlen:</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadezimal</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>dezimal</translation>
    </message>
    <message>
        <source>How addresses and lengths are shown and typed</source>
        <translation>Wie Adressen und Längen gezeigt und eingegeben werden</translation>
    </message>
</context>
<context>
    <name>flashwright::RegionDelegate</name>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>flashwright::ReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This is what the report will contain, word for word. Serial numbers, IMEIs and names are replaced; nothing is sent anywhere: you get one file.</source>
        <translation>Das wird der Bericht enthalten, Wort für Wort. Seriennummern, IMEIs und Namen sind ersetzt; nichts wird irgendwohin gesendet: Du bekommst eine Datei.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Teile des Berichts</translation>
    </message>
    <message>
        <source>Text of the chosen part</source>
        <translation>Text des gewählten Teils</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>flashwright::RestoreWizard</name>
    <message>
        <source>Restore Stock Firmware</source>
        <translation>Originalfirmware wiederherstellen</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultPage</name>
    <message>
        <source>It worked</source>
        <translation>Es hat geklappt</translation>
    </message>
    <message>
        <source>The job is done, and its record is in the history.</source>
        <translation>Der Auftrag ist fertig, sein Eintrag steht im Verlauf.</translation>
    </message>
    <message>
        <source>The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>Das Telefon startet jetzt nicht; es wartet im Download-Modus, und ein vollständiger Download bringt es zurück.</translation>
    </message>
    <message>
        <source>Part of the work was done; repeat it.</source>
        <translation>Ein Teil der Arbeit wurde getan; wiederholen Sie sie.</translation>
    </message>
    <message>
        <source>Nothing on the phone was changed.</source>
        <translation>Am Telefon wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Es hat nicht geklappt</translation>
    </message>
    <message>
        <source>Do what stands first below, then press Back to try again.</source>
        <translation>Tun Sie, was unten zuerst steht, dann „Zurück“ für einen neuen Versuch.</translation>
    </message>
    <message>
        <source>Stopped at: %1</source>
        <translation>Angehalten bei: %1</translation>
    </message>
    <message>
        <source>The phone will not start before a download has finished: press Back and start again.</source>
        <translation>Das Telefon startet erst nach einem fertigen Download: „Zurück“ drücken und neu beginnen.</translation>
    </message>
    <message>
        <source>Part of the work was done: press Back and start again.</source>
        <translation>Ein Teil der Arbeit wurde getan: „Zurück“ drücken und neu beginnen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The job was stopped at a safe point, as you wanted.</source>
        <translation>Der Auftrag hielt wie gewünscht an einer sicheren Stelle an.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The job is over.</source>
        <translation>Der Auftrag ist vorbei.</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultStrip</name>
    <message>
        <source>Result of the last job</source>
        <translation>Ergebnis des letzten Auftrags</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>flashwright::RunningPage</name>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Hält an der nächsten sicheren Stelle an</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>⚠ Do not unplug the phone now.</source>
        <translation>⚠ Ziehen Sie das Telefon jetzt nicht ab.</translation>
    </message>
    <message>
        <source>The cable has to stay in; nothing is half written at the moment.</source>
        <translation>Das Kabel muss stecken bleiben; im Moment ist nichts halb geschrieben.</translation>
    </message>
    <message>
        <source>%1, %2 % of the whole</source>
        <translation>%1, %2 % des Ganzen</translation>
    </message>
    <message>
        <source>The phone is being worked on</source>
        <translation>Am Telefon wird gearbeitet</translation>
    </message>
    <message>
        <source>Leave the cable in until this is over.</source>
        <translation>Lassen Sie das Kabel stecken, bis es vorbei ist.</translation>
    </message>
    <message>
        <source>The whole job:</source>
        <translation>Der ganze Auftrag:</translation>
    </message>
    <message>
        <source>The whole job</source>
        <translation>Der ganze Auftrag</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneCard</name>
    <message>
        <source>Danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>Everything on the phone is erased</source>
        <translation>Alles auf dem Telefon wird gelöscht</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneChoice</name>
    <message>
        <source>Firmware Up&amp;grade</source>
        <translation>Fi&amp;rmware Upgrade</translation>
    </message>
    <message>
        <source>For&amp;mat All + Download</source>
        <translation>For&amp;mat All + Download</translation>
    </message>
    <message>
        <source>Download Onl&amp;y</source>
        <translation>Do&amp;wnload Only</translation>
    </message>
    <message>
        <source>Renews the whole system, and its partition table where that changed. Calibration and identity are saved first and kept. Photos, messages and apps may be erased.</source>
        <translation>Erneuert das ganze System und, wo sie sich änderte, seine Partitionstabelle. Kalibrierung und Identität werden zuerst gespeichert und bewahrt. Fotos, Nachrichten und Apps können gelöscht werden.</translation>
    </message>
    <message>
        <source>Erases everything first: photos, messages and apps are gone for good. Calibration and identity are saved before and put back. You type a word to confirm.</source>
        <translation>Löscht zuerst alles: Fotos, Nachrichten und Apps sind für immer weg. Kalibrierung und Identität werden vorher gespeichert und zurückgeschrieben. Sie geben zur Bestätigung ein Wort ein.</translation>
    </message>
    <message>
        <source>Writes only what is ticked; all the rest of the phone stays as it is. The partition table is kept.</source>
        <translation>Schreibt nur, was angehakt ist; alles andere auf dem Telefon bleibt, wie es ist. Die Partitionstabelle bleibt.</translation>
    </message>
    <message>
        <source>May erase your data</source>
        <translation>Löscht vielleicht Ihre Daten</translation>
    </message>
    <message>
        <source>Erases everything</source>
        <translation>Löscht alles</translation>
    </message>
    <message>
        <source>Keeps all the rest</source>
        <translation>Lässt alles andere</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>How far the download goes</source>
        <translation>Wie weit der Download geht</translation>
    </message>
</context>
<context>
    <name>flashwright::ScenePage</name>
    <message>
        <source>How much is to be done?</source>
        <translation>Wie viel soll geschehen?</translation>
    </message>
    <message>
        <source>In doubt take the first: it changes the least.</source>
        <translation>Im Zweifel das erste: Es ändert am wenigsten.</translation>
    </message>
    <message>
        <source>&amp;Download Only</source>
        <translation>&amp;Download Only</translation>
    </message>
    <message>
        <source>Firmware &amp;Upgrade</source>
        <translation>Firmware &amp;Upgrade</translation>
    </message>
    <message>
        <source>Format &amp;All + Download</source>
        <translation>&amp;Format All + Download</translation>
    </message>
    <message>
        <source>Writes the maker&apos;s system; photos and apps may stay when the firmware brings none of its own.</source>
        <translation>Schreibt das System des Herstellers; Fotos und Apps können bleiben, wenn die Firmware keine eigenen mitbringt.</translation>
    </message>
    <message>
        <source>Erases what it writes and takes a new partition table where the firmware has one; photos and apps may be lost.</source>
        <translation>Löscht, was es schreibt, und nimmt eine neue Partitionstabelle, wo die Firmware eine hat; Fotos und Apps können verloren gehen.</translation>
    </message>
    <message>
        <source>⚠ Erases everything first, photos and apps included. Identity and calibration are saved and put back.</source>
        <translation>⚠ Löscht zuerst alles, auch Fotos und Apps. Identität und Kalibrierung werden gespeichert und zurückgeschrieben.</translation>
    </message>
    <message>
        <source>Identity and calibration of the phone are always copied first. Photos and apps are not.</source>
        <translation>Identität und Kalibrierung des Telefons werden immer zuerst kopiert. Fotos und Apps nicht.</translation>
    </message>
    <message>
        <source>Make a &amp;Full Backup First…</source>
        <translation>Erst eine &amp;volle Sicherung machen…</translation>
    </message>
</context>
<context>
    <name>flashwright::SectionBar</name>
    <message>
        <source>Parts of the window</source>
        <translation>Teile des Fensters</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>Mit den Pfeiltasten wählen</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>flashwright::SettingsSection</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>Mit den Pfeiltasten wählen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>flashwright::StartStrip</name>
    <message>
        <source>A job is running. Press Stop (F10) before you change something here.</source>
        <translation>Ein Auftrag läuft. Drücken Sie „Anhalten“ (F10), bevor Sie hier etwas ändern.</translation>
    </message>
    <message>
        <source>The firmware is still being checked.</source>
        <translation>Die Firmware wird noch geprüft.</translation>
    </message>
    <message>
        <source>Load the firmware of the phone first: it brings the loader that talks to the phone.</source>
        <translation>Laden Sie erst die Firmware des Telefons: Sie bringt den Lader mit, der mit ihm spricht.</translation>
    </message>
    <message>
        <source>The firmware has changed on the disk since it was checked. Load it again.</source>
        <translation>Die Firmware hat sich seit der Prüfung auf dem Datenträger geändert. Laden Sie sie neu.</translation>
    </message>
    <message>
        <source>Everything is set. %1 starts with the phone that is plugged in (F9).</source>
        <translation>Alles ist eingestellt. %1 beginnt mit dem eingesteckten Telefon (F9).</translation>
    </message>
</context>
<context>
    <name>flashwright::StartupPage</name>
    <message>
        <source>&amp;Restore the last state at the start</source>
        <translation>&amp;Letzten Zustand beim Start wiederherstellen</translation>
    </message>
    <message>
        <source>Size of the window, its panes, the page in front and the firmware loaded last come back. A job is never started by itself.</source>
        <translation>Fenstergröße, Bereiche, vordere Seite und die zuletzt geladene Firmware kommen wieder. Ein Auftrag startet nie von selbst.</translation>
    </message>
    <message>
        <source>Startup and Shutdown</source>
        <translation>Starten und Beenden</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMenu</name>
    <message>
        <source>Station &amp;Mode</source>
        <translation>Stations&amp;betrieb</translation>
    </message>
    <message>
        <source>Starts with every phone that is plugged in, one after the other, without a question</source>
        <translation>Beginnt mit jedem eingesteckten Telefon, eines nach dem anderen, ohne Rückfrage</translation>
    </message>
    <message>
        <source>&amp;Names of the Ports…</source>
        <translation>&amp;Namen der Anschlüsse…</translation>
    </message>
    <message>
        <source>Reset the Co&amp;unters</source>
        <translation>&amp;Zähler zurücksetzen</translation>
    </message>
    <message>
        <source>Operator &amp;View</source>
        <translation>Bediener&amp;ansicht</translation>
    </message>
    <message>
        <source>Only Start and Stop work until the PIN is typed</source>
        <translation>Nur Start und Stopp gehen, bis die PIN eingegeben ist</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMode</name>
    <message>
        <source>A phone waits for your answer</source>
        <translation>Ein Telefon wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <extracomment>%1 is a phone or a station</extracomment>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::StationOptionsPage</name>
    <message>
        <source>&amp;Sounds</source>
        <translation>&amp;Töne</translation>
    </message>
    <message>
        <source>One sound when a phone passes, another when it fails.</source>
        <translation>Ein Ton, wenn ein Telefon besteht, ein anderer, wenn es scheitert.</translation>
    </message>
    <message>
        <source>&amp;Notifications of the desktop</source>
        <translation>&amp;Benachrichtigungen des Desktops</translation>
    </message>
    <message>
        <source>Tells of the end of a job while another window is in front. The desktop may keep them quiet.</source>
        <translation>Meldet das Ende eines Auftrags, während ein anderes Fenster vorn ist. Der Desktop kann sie still halten.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
</context>
<context>
    <name>flashwright::StationStrip</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is how often it happened today, %2 the cause, a sentence</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the counters of today</source>
        <translation>Die Zähler von heute zurücksetzen</translation>
    </message>
    <message>
        <source>Today: %1, %2</source>
        <translation>Heute: %1, %2</translation>
    </message>
</context>
<context>
    <name>flashwright::SuccessDialog</name>
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
    <message>
        <source>Unplug the phone. It restarts by itself; if it stays dark, hold Power for 10 s. The first start takes minutes.</source>
        <translation>Telefon abziehen. Es startet von selbst neu; bleibt es dunkel, die Einschalttaste 10 s halten. Der erste Start dauert Minuten.</translation>
    </message>
    <message>
        <source>Unplug the phone and hold Power for 10 s to switch it on. The first start takes minutes.</source>
        <translation>Telefon abziehen und zum Einschalten die Einschalttaste 10 s halten. Der erste Start dauert Minuten.</translation>
    </message>
    <message>
        <source>The phone is still in download mode. Unplug it and hold Power for 10 s; the first start takes minutes.</source>
        <translation>Das Telefon ist noch im Download-Modus. Abziehen und die Einschalttaste 10 s halten; der erste Start dauert Minuten.</translation>
    </message>
</context>
<context>
    <name>flashwright::SummaryPage</name>
    <message>
        <source>&amp;Start Reading</source>
        <translation>&amp;Lesen beginnen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>Das geht nicht: %1</translation>
    </message>
    <message>
        <source>✓ The phone is only read: nothing on it is changed.</source>
        <translation>✓ Das Telefon wird nur gelesen: Nichts darauf ändert sich.</translation>
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
        <source>Total: %1, about %2.</source>
        <translation>Zusammen: %1, etwa %2.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>Zusammen: %1.</translation>
    </message>
    <message>
        <source>How much there is to do is known once the phone has answered.</source>
        <translation>Wie viel zu tun ist, weiß man, sobald das Telefon geantwortet hat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>Das lässt sich nicht rückgängig machen. „%1“ eingeben, um fortzufahren:</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Wort zur Bestätigung</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>Das wird geschehen</translation>
    </message>
    <message>
        <source>Nothing has been touched yet. The job begins when you press the button below.</source>
        <translation>Noch ist nichts angerührt. Der Auftrag beginnt, wenn Sie unten die Schaltfläche drücken.</translation>
    </message>
</context>
<context>
    <name>flashwright::TracingPage</name>
    <message>
        <source>Folder for Traces</source>
        <translation>Ordner für Mitschnitte</translation>
    </message>
    <message>
        <source>Old journals could not be removed: %1</source>
        <translation>Alte Journale ließen sich nicht entfernen: %1</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Es gab nichts zu entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>%n old file(s) removed, %1 freed.</source>
        <translation>
            <numerusform>%n alte Datei entfernt, %1 freigemacht.</numerusform>
            <numerusform>%n alte Dateien entfernt, %1 freigemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, one after the other; the second: old files that stay</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n old file(s) kept: they belong to jobs that failed or can still go on.</source>
        <translation>
            <numerusform>%n alte Datei bleibt: Sie gehört zu einem Auftrag, der scheiterte oder noch weitergehen kann.</numerusform>
            <numerusform>%n alte Dateien bleiben: Sie gehören zu Aufträgen, die scheiterten oder noch weitergehen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a &amp;trace of the next jobs</source>
        <translation>Die nächsten Aufträge &amp;mitschneiden</translation>
    </message>
    <message>
        <source>Every byte between computer and phone goes into a file that can be played again. It may hold identities of the phone.</source>
        <translation>Jedes Byte zwischen Computer und Telefon kommt in eine Datei, die sich wieder abspielen lässt. Sie kann Identitäten des Telefons enthalten.</translation>
    </message>
    <message>
        <source>Traces go to:</source>
        <translation>Mitschnitte kommen nach:</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <translation>&amp;Anderer Ordner…</translation>
    </message>
    <message>
        <source>Choose the folder for traces</source>
        <translation>Ordner für Mitschnitte wählen</translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation>Üblicher &amp;Ordner</translation>
    </message>
    <message>
        <source>Put traces beside the journals again</source>
        <translation>Mitschnitte wieder neben die Journale legen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show the folder with the traces</source>
        <translation>Den Ordner mit den Mitschnitten zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep journals and traces:</source>
        <translation>&amp;Journale und Mitschnitte aufheben:</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>Older ones are removed at the start. Those of jobs that failed or can go on always stay, and so does the history.</source>
        <translation>Ältere werden beim Start entfernt. Die von gescheiterten oder fortsetzbaren Aufträgen bleiben immer, ebenso der Verlauf.</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>&amp;Ordner der Aufzeichnungen öffnen</translation>
    </message>
    <message>
        <source>Show the journals of all jobs</source>
        <translation>Die Journale aller Aufträge zeigen</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Mitschnitt</translation>
    </message>
</context>
<context>
    <name>flashwright::UnbrickWizard</name>
    <message>
        <source>My Phone Is Dead</source>
        <translation>Mein Telefon ist tot</translation>
    </message>
</context>
<context>
    <name>flashwright::UnitPage</name>
    <message>
        <source>Is it the same phone?</source>
        <translation>Ist es dasselbe Telefon?</translation>
    </message>
    <message>
        <source>A backup holds the identity of one phone only.</source>
        <translation>Eine Sicherung enthält die Identität nur eines Telefons.</translation>
    </message>
    <message>
        <source>The &amp;phone that the backup was read from</source>
        <translation>Das &amp;Telefon, von dem die Sicherung stammt</translation>
    </message>
    <message>
        <source>The phone is asked who it is before anything is written; another one is refused.</source>
        <translation>Das Telefon wird gefragt, wer es ist, bevor etwas geschrieben wird; ein anderes wird abgelehnt.</translation>
    </message>
    <message>
        <source>&amp;Another phone, such as one with a new board</source>
        <translation>&amp;Ein anderes Telefon, etwa eines mit neuer Platine</translation>
    </message>
    <message>
        <source>⚠ Two phones then have one IMEI, which is against the law in many countries, and the radio may work badly.</source>
        <translation>⚠ Zwei Telefone haben dann eine IMEI, was in vielen Ländern verboten ist, und der Funk arbeitet vielleicht schlecht.</translation>
    </message>
</context>
<context>
    <name>flashwright::VaultSection</name>
    <message>
        <source>Kept Data</source>
        <translation>Aufgehobenes</translation>
    </message>
    <message>
        <source>Some copies cannot be read: %1</source>
        <translation>Einige Kopien sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The first download of a phone makes a copy by itself.</source>
        <translation>Noch ist nichts aufbewahrt. Der erste Download eines Telefons legt von selbst eine Kopie an.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüft …</translation>
    </message>
    <message>
        <source>Every file is as it was when it was read from the phone.</source>
        <translation>Jede Datei ist so, wie sie vom Telefon gelesen wurde.</translation>
    </message>
    <message>
        <source>Copy Elsewhere</source>
        <translation>Anderswohin kopieren</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiert …</translation>
    </message>
    <message>
        <source>Copied to %1. Keep it on another disk: without it a lost identity cannot be brought back.</source>
        <translation>Nach %1 kopiert. Auf einer anderen Platte aufbewahren: Ohne sie lässt sich eine verlorene Identität nicht zurückholen.</translation>
    </message>
    <message>
        <source>Looking for old copies…</source>
        <translation>Sucht alte Kopien …</translation>
    </message>
    <message numerus="yes">
        <source>No phone has more than %n copies.</source>
        <translation>
            <numerusform>Kein Telefon hat mehr als %n Kopie.</numerusform>
            <numerusform>Kein Telefon hat mehr als %n Kopien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove old copies?</source>
        <translation>Alte Kopien entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n old copies?</source>
        <translation>
            <numerusform>%n alte Kopie entfernen?</numerusform>
            <numerusform>%n alte Kopien entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of each phone the newest %n stay.</source>
        <translation>
            <numerusform>Von jedem Telefon bleibt die neueste (%n).</numerusform>
            <numerusform>Von jedem Telefon bleiben die neuesten %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>&amp;Areas of the chosen copy:</source>
        <translation>&amp;Bereiche der gewählten Kopie:</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Areas of the chosen copy</source>
        <translation>Bereiche der gewählten Kopie</translation>
    </message>
    <message>
        <source>Writes these areas to the phone that they were read from; you see the plan first</source>
        <translation>Schreibt diese Bereiche auf das Telefon, von dem sie gelesen wurden; du siehst zuerst den Plan</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Copy &amp;Elsewhere…</source>
        <translation>Anderswohin &amp;kopieren …</translation>
    </message>
    <message>
        <source>Makes an archive for another disk</source>
        <translation>Legt ein Archiv für eine andere Platte an</translation>
    </message>
    <message>
        <source>&amp;Remove Old…</source>
        <translation>Alte &amp;entfernen …</translation>
    </message>
    <message>
        <source>Removes old copies; the newest of each phone always stay</source>
        <translation>Entfernt alte Kopien; die neuesten jedes Telefons bleiben immer</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>&amp;Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Reads the list anew</source>
        <translation>Liest die Liste neu</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Kopien: %1</translation>
    </message>
    <message>
        <source>backup by hand</source>
        <translation>von Hand gesichert</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ vollständig</translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation>✗ beschädigt</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>Aufgehobenes</translation>
    </message>
    <message>
        <source>Before anything is written, identity and calibration of a phone (IMEI, radio calibration) are read twice, compared and kept here. Nothing here changes a phone but Put Back, which shows its plan first.</source>
        <translation>Bevor etwas geschrieben wird, werden Identität und Kalibrierung eines Telefons (IMEI, Funkkalibrierung) zweimal gelesen, verglichen und hier aufgehoben. Nichts hier ändert ein Telefon außer „Zurückspielen“, das erst seinen Plan zeigt.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.

Identity and calibration belong to one single phone: no firmware brings them back. The first download of a phone makes a copy by itself; you can also make one now, without changing the phone.</source>
        <translation>Noch ist nichts aufgehoben.

Identität und Kalibrierung gehören zu einem einzigen Telefon: Keine Firmware bringt sie zurück. Der erste Download eines Telefons macht von selbst eine Kopie; Sie können auch jetzt eine machen, ohne das Telefon zu ändern.</translation>
    </message>
    <message>
        <source>&amp;Back Up a Phone…</source>
        <translation>Telefon &amp;sichern…</translation>
    </message>
    <message>
        <source>Opens the page that reads a phone</source>
        <translation>Öffnet die Seite, die ein Telefon liest</translation>
    </message>
    <message>
        <source>Phone and date</source>
        <translation>Telefon und Datum</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>One row for each phone, its copies below; Enter checks them</source>
        <translation>Eine Zeile je Telefon, seine Kopien darunter; die Eingabetaste prüft sie</translation>
    </message>
    <message>
        <source>P&amp;ut Back…</source>
        <translation>&amp;Zurückspielen…</translation>
    </message>
    <message>
        <source>Compares every file with the hash from the day it was read; of a phone all its copies</source>
        <translation>Vergleicht jede Datei mit dem Hash vom Tag des Lesens; bei einem Telefon alle seine Kopien</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a date, %2 a phone, %3 a size</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>flashwright::WelcomeSection</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Each guide leads you step by step and shows what it will do before it does it. Esc leaves it.</source>
        <translation>Jeder Assistent führt Schritt für Schritt und zeigt vorher, was er tun wird. Esc verlässt ihn.</translation>
    </message>
    <message>
        <source>&amp;I Know What I Want</source>
        <translation>&amp;Ich weiß, was ich will</translation>
    </message>
    <message>
        <source>Goes straight to the page where firmware is loaded and phones are flashed.</source>
        <translation>Führt gleich zur Seite, auf der Firmware geladen und Telefone geflasht werden.</translation>
    </message>
    <message>
        <source>Show this page when the program s&amp;tarts</source>
        <translation>Diese Seite &amp;beim Start zeigen</translation>
    </message>
</context>
<context>
    <name>flashwright::WhichKeyPage</name>
    <message>
        <source>Hold the key, then plug in the cable</source>
        <translation>Taste halten, dann das Kabel einstecken</translation>
    </message>
    <message>
        <source>Say below which key you hold. When a phone comes, the key is remembered.</source>
        <translation>Sagen Sie unten, welche Taste Sie halten. Kommt ein Telefon, wird die Taste gemerkt.</translation>
    </message>
</context>
</TS>
