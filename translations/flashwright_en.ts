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
</context>
</TS>
