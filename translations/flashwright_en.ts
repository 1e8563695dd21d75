<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n phone(s) at work. %1: %2</source>
        <translation>
            <numerusform>%n phone at work. %1: %2</numerusform>
            <numerusform>%n phones at work. %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message numerus="yes">
        <source>%n area(s), %1, read back from the phone and found equal.</source>
        <translation>
            <numerusform>%n area, %1, read back from the phone and found equal.</numerusform>
            <numerusform>%n areas, %1, read back from the phone and found equal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) could not be compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n area could not be compared, because the phone changes it by itself.</numerusform>
            <numerusform>%n areas could not be compared, because the phone changes them by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Compared with the phone: %n area(s), %1, all equal.</source>
        <translation>
            <numerusform>Compared with the phone: %n area, %1, all equal.</numerusform>
            <numerusform>Compared with the phone: %n areas, %1, all equal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not compared, because the phone changes them by itself: %n area(s).</source>
        <translation>
            <numerusform>Not compared, because the phone changes them by itself: %n area.</numerusform>
            <numerusform>Not compared, because the phone changes them by itself: %n areas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n step(s), %2 to move</source>
        <translation>
            <numerusform>Plan %1: %n step, %2 to move</numerusform>
            <numerusform>Plan %1: %n steps, %2 to move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %n byte(s)  %2</source>
        <translation>
            <numerusform>%1  %n byte  %2</numerusform>
            <numerusform>%1  %n bytes  %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s) over a good cable.</source>
        <translation>
            <numerusform>Takes about %n minute over a good cable.</numerusform>
            <numerusform>Takes about %n minutes over a good cable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message numerus="yes">
        <source>%n area(s) read back and compared: every byte is as in the firmware (%1).</source>
        <translation>
            <numerusform>%n area read back and compared: every byte is as in the firmware (%1).</numerusform>
            <numerusform>%n areas read back and compared: every byte is as in the firmware (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::BackupCheckPage</name>
    <message numerus="yes">
        <source>✓ %n file(s) (%1) in %2; every one was read again and is the same.</source>
        <extracomment>%n files, %1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>✓ %n file (%1) in %2; it was read again and is the same.</numerusform>
            <numerusform>✓ %n files (%1) in %2; every one was read again and is the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::BackupSourcePage</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectionPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadOptionsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPanel</name>
    <message numerus="yes">
        <source>%1 (worked here: %n)</source>
        <translation>
            <numerusform>%1 (worked here: %n)</numerusform>
            <numerusform>%1 (worked here: %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::ManualWindow</name>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n page found</numerusform>
            <numerusform>%n pages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::PackageCard</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::PinDialog</name>
    <message numerus="yes">
        <source>Choose a PIN of at least %n digit(s). Until it is typed again, only Start and Stop work.</source>
        <translation>
            <numerusform>Choose a PIN of at least %n digit. Until it is typed again, only Start and Stop work.</numerusform>
            <numerusform>Choose a PIN of at least %n digits. Until it is typed again, only Start and Stop work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n digit(s).</source>
        <translation>
            <numerusform>Use at least %n digit.</numerusform>
            <numerusform>Use at least %n digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::PlanPanel</name>
    <message numerus="yes">
        <source>%n area(s) are written, %1 in all.</source>
        <translation>
            <numerusform>%n area is written, %1 in all.</numerusform>
            <numerusform>%n areas are written, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are erased.</source>
        <translation>
            <numerusform>%n area is erased.</numerusform>
            <numerusform>%n areas are erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are copied to this computer first, and kept.</source>
        <translation>
            <numerusform>%n area of calibration and identity is copied to this computer first, and kept.</numerusform>
            <numerusform>%n areas of calibration and identity are copied to this computer first, and kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are kept.</source>
        <translation>
            <numerusform>%n area of calibration and identity is kept.</numerusform>
            <numerusform>%n areas of calibration and identity are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::PlanTree</name>
    <message numerus="yes">
        <source>Copied to this computer first (%n)</source>
        <translation>
            <numerusform>Copied to this computer first (%n)</numerusform>
            <numerusform>Copied to this computer first (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased (%n)</source>
        <translation>
            <numerusform>Erased (%n)</numerusform>
            <numerusform>Erased (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written (%n, %1)</source>
        <extracomment>%n places, %1 is a size such as &quot;2 GiB&quot;</extracomment>
        <translation>
            <numerusform>Written (%n, %1)</numerusform>
            <numerusform>Written (%n, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read from the phone (%n)</source>
        <translation>
            <numerusform>Read from the phone (%n)</numerusform>
            <numerusform>Read from the phone (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept as it is (%n)</source>
        <translation>
            <numerusform>Kept as it is (%n)</numerusform>
            <numerusform>Kept as it is (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackPage</name>
    <message numerus="yes">
        <source>%n file(s) were read and lie in %1.</source>
        <translation>
            <numerusform>%n file was read and lies in %1.</numerusform>
            <numerusform>%n files were read and lie in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole and verified: %n file(s), %1, read twice with the same result. It lies in %2, and a second copy is under Kept Data.</source>
        <translation>
            <numerusform>The backup is whole and verified: %n file, %1, read twice with the same result. It lies in %2, and a second copy is under Kept Data.</numerusform>
            <numerusform>The backup is whole and verified: %n files, %1, read twice with the same result. It lies in %2, and a second copy is under Kept Data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n file(s), %1, each with its checksum in manifest.json, so that it can be proved before it is put back. It lies in %2.</source>
        <translation>
            <numerusform>The backup is whole: %n file, %1, with its checksum in manifest.json, so that it can be proved before it is put back. It lies in %2.</numerusform>
            <numerusform>The backup is whole: %n files, %1, each with its checksum in manifest.json, so that it can be proved before it is put back. It lies in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::StationStrip</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::SuccessDialog</name>
    <message numerus="yes">
        <source>%n area(s) not compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n area not compared, because the phone changes them by itself.</numerusform>
            <numerusform>%n areas not compared, because the phone changes them by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::TracingPage</name>
    <message numerus="yes">
        <source>%n old file(s) removed, %1 freed.</source>
        <translation>
            <numerusform>%n old file removed, %1 freed.</numerusform>
            <numerusform>%n old files removed, %1 freed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old file(s) kept: they belong to jobs that failed or can still go on.</source>
        <translation>
            <numerusform>%n old file kept: it belongs to a job that failed or can still go on.</numerusform>
            <numerusform>%n old files kept: they belong to jobs that failed or can still go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::VaultSection</name>
    <message numerus="yes">
        <source>No phone has more than %n copies.</source>
        <translation>
            <numerusform>No phone has more than %n copy.</numerusform>
            <numerusform>No phone has more than %n copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n old copies?</source>
        <translation>
            <numerusform>Remove %n old copy?</numerusform>
            <numerusform>Remove %n old copies?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of each phone the newest %n stay.</source>
        <translation>
            <numerusform>Of each phone the newest one stays.</numerusform>
            <numerusform>Of each phone the newest %n stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
