<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Read the question and answer it; the phone waits.</source>
        <translation>सवाल पढ़कर जवाब दें; फ़ोन इंतज़ार कर रहा है।</translation>
    </message>
    <message>
        <source>Stopping after this step. Leave the cable in until then.</source>
        <translation>इस चरण के बाद काम रुकेगा। तब तक केबल लगी रहने दें।</translation>
    </message>
    <message>
        <source>%1 Do not unplug the phone.</source>
        <translation>%1 फ़ोन न निकालें।</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>फ़ोन न निकालें।</translation>
    </message>
    <message>
        <source>Keep the key pressed until the bar moves, and leave the cable in.</source>
        <translation>पट्टी के बढ़ने तक बटन दबाए रखें और केबल लगी रहने दें।</translation>
    </message>
    <message>
        <source>Leave the cable in: the phone reconnects by itself.</source>
        <translation>केबल लगी रहने दें: फ़ोन अपने आप फिर जुड़ेगा।</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>केबल लगी रहने दें।</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) at work. %1: %2</source>
        <translation>
            <numerusform>%n फ़ोन पर काम चल रहा है। %1: %2</numerusform>
            <numerusform>%n फ़ोनों पर काम चल रहा है। %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the time since the phone came, %2 bytes, speed and time left</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unplug this phone; plug in the next one, or press Stop.</source>
        <translation>यह फ़ोन निकालें; अगला फ़ोन लगाएँ या “रोकें” दबाएँ।</translation>
    </message>
    <message>
        <source>Unplug the phone.</source>
        <translation>फ़ोन निकालें।</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>सफल: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>विफल: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>रोका गया: %1</translation>
    </message>
    <message>
        <source>The phone will not start now. Press %1 and let it finish.</source>
        <translation>फ़ोन अभी चालू नहीं होगा। “%1” दबाएँ और काम पूरा होने दें।</translation>
    </message>
    <message>
        <source>Press %1 to begin again.</source>
        <translation>फिर से शुरू करने के लिए “%1” दबाएँ।</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>अभ्यास फ़ोन अपने आप जुड़ जाता है।</translation>
    </message>
    <message>
        <source>Now plug in the phone</source>
        <translation>अब फ़ोन लगाएँ</translation>
    </message>
    <message>
        <source>Load the firmware of your phone</source>
        <translation>अपने फ़ोन का फ़र्मवेयर लोड करें</translation>
    </message>
    <message>
        <source>Press Load Packet, or drop a .pac or scatter file on this window.</source>
        <translation>“पैकेट लोड करें” दबाएँ, या इस विंडो पर .pac या स्कैटर फ़ाइल छोड़ें।</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>खोला जा रहा है: %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>जाँच हो रही है: %1</translation>
    </message>
    <message>
        <source>Comparing the checksums. %1 is possible as soon as they are right.</source>
        <translation>चेकसम मिलाए जा रहे हैं। उनके सही निकलते ही “%1” दबाया जा सकेगा।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Ready: press %1</source>
        <translation>तैयार: “%1” दबाएँ</translation>
    </message>
    <message>
        <source>This is practice: a virtual phone is plugged in, and nothing real is touched.</source>
        <translation>यह अभ्यास है: एक वर्चुअल फ़ोन लगा है, किसी असली चीज़ को नहीं छुआ जाता।</translation>
    </message>
    <message>
        <source>Start first, then plug in the phone when you are told to.</source>
        <translation>पहले काम शुरू करें, फिर कहे जाने पर फ़ोन लगाएँ।</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 का उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>Switch the phone off, hold its boot key (mostly Volume Down), and plug in the cable.</source>
        <translation>फ़ोन बंद करें, उसका बूट बटन (अक्सर वॉल्यूम डाउन) दबाए रखें और केबल लगाएँ।</translation>
    </message>
    <message>
        <source>Switch the phone off, hold %1, and plug in the cable.</source>
        <extracomment>%1 is one key, or several to try, such as &quot;Volume Down&quot; or &quot;Volume Up&quot;</extracomment>
        <translation>फ़ोन बंद करें, %1 दबाए रखें और केबल लगाएँ।</translation>
    </message>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>एक चीज़ की कमी है</translation>
    </message>
    <message>
        <source>%1 changed: load it again</source>
        <translation>%1 बदल गई है: इसे फिर से लोड करें</translation>
    </message>
    <message>
        <source>What was checked is not what lies on the disk now. Nothing is started with it.</source>
        <translation>जिसकी जाँच हुई थी, डिस्क पर अब वह नहीं है। इससे कुछ भी शुरू नहीं किया जाएगा।</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The job was done to its end.</source>
        <translation>काम अंत तक पूरा हुआ।</translation>
    </message>
    <message>
        <source>The job was stopped before its end.</source>
        <translation>काम पूरा होने से पहले रोक दिया गया।</translation>
    </message>
    <message>
        <source>The job failed.</source>
        <translation>काम विफल रहा।</translation>
    </message>
    <message>
        <source>What was written was not compared with the phone.</source>
        <translation>लिखे गए डेटा का फ़ोन से मिलान नहीं किया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s), %1, read back from the phone and found equal.</source>
        <translation>
            <numerusform>%n क्षेत्र (%1) फ़ोन से वापस पढ़ा गया और हूबहू वही निकला।</numerusform>
            <numerusform>%n क्षेत्र (%1) फ़ोन से वापस पढ़े गए और हूबहू वही निकले।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) could not be compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n क्षेत्र का मिलान नहीं हो सका, क्योंकि फ़ोन उसे ख़ुद बदलता है।</numerusform>
            <numerusform>%n क्षेत्रों का मिलान नहीं हो सका, क्योंकि फ़ोन उन्हें ख़ुद बदलता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>kept: read again after the job and equal</source>
        <translation>बनाए रखा गया: काम के बाद फिर पढ़ा गया, हूबहू वही निकला</translation>
    </message>
    <message>
        <source>renewed; the phone&apos;s own values kept and proved</source>
        <translation>नया किया गया; फ़ोन के अपने मान बनाए रखे गए और यह प्रमाणित है</translation>
    </message>
    <message>
        <source>changed, as was agreed</source>
        <translation>बदला गया, जैसा तय हुआ था</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>मिलान नहीं हुआ</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>इस फ़ोन में नहीं है</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>समय लगा</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>चिप</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>फ़र्मवेयर</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>पहचान और कैलिब्रेशन</translation>
    </message>
    <message>
        <source>SHA-256 of what was sent</source>
        <translation>भेजे गए डेटा का SHA-256</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Loader %1</source>
        <translation>लोडर %1</translation>
    </message>
    <message>
        <source>Flash certificate</source>
        <translation>फ़्लैश सर्टिफ़िकेट</translation>
    </message>
    <message>
        <source>Made from the record of the job that the program keeps; number %1.</source>
        <translation>प्रोग्राम में रखे काम के रिकॉर्ड से बनाया गया; संख्या %1।</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Kept in the vault: %1</source>
        <translation>वॉल्ट में सुरक्षित: %1</translation>
    </message>
    <message>
        <source>backup needs -o DIR and takes no names.</source>
        <translation>backup को -o DIR चाहिए और यह कोई नाम नहीं लेता।</translation>
    </message>
    <message>
        <source>Give either --identity or --full, not both.</source>
        <translation>--identity या --full में से कोई एक दें, दोनों नहीं।</translation>
    </message>
    <message>
        <source>Read the phone into a folder from which it can be restored.</source>
        <translation>फ़ोन को ऐसे फ़ोल्डर में पढ़ें जिससे उसे बहाल किया जा सके।</translation>
    </message>
    <message>
        <source>Put the files here.</source>
        <translation>फ़ाइलें यहाँ रखें।</translation>
    </message>
    <message>
        <source>Only calibration and identity of the phone; they are kept in the vault, too.</source>
        <translation>केवल फ़ोन का कैलिब्रेशन और पहचान; इन्हें वॉल्ट में भी रखा जाता है।</translation>
    </message>
    <message>
        <source>Also the owner&apos;s data and other large partitions.</source>
        <translation>मालिक का डेटा और दूसरे बड़े पार्टिशन भी।</translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli --help&quot;.</source>
        <translation>देखें &quot;flashwright-cli --help&quot;।</translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli help %1&quot;.</source>
        <translation>देखें &quot;flashwright-cli help %1&quot;।</translation>
    </message>
    <message>
        <source>completion needs one of: bash, zsh, fish, powershell.</source>
        <translation>completion को इनमें से एक चाहिए: bash, zsh, fish, powershell।</translation>
    </message>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation>शेल की कंप्लीशन स्क्रिप्ट छापें।</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to go on:</source>
        <translation>आगे बढ़ने के लिए &quot;yes&quot; (या &quot;हाँ&quot;) लिखें:</translation>
    </message>
    <message>
        <source>This cannot be undone. Type &quot;%1&quot; to go on:</source>
        <translation>इसे पलटा नहीं जा सकता। आगे बढ़ने के लिए &quot;%1&quot; लिखें:</translation>
    </message>
    <message>
        <source>not in download mode</source>
        <translation>डाउनलोड मोड में नहीं</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>डाउनलोड मोड में कोई फ़ोन नहीं जुड़ा है।</translation>
    </message>
    <message>
        <source>devices takes no arguments.</source>
        <translation>devices कोई आर्गुमेंट नहीं लेता।</translation>
    </message>
    <message>
        <source>List the phones that are connected and what runs on them.</source>
        <translation>जुड़े हुए फ़ोनों की और उन पर क्या चल रहा है इसकी सूची दें।</translation>
    </message>
    <message>
        <source>Go on and tell who comes and goes, until Ctrl+C or --wait is over.</source>
        <translation>Ctrl+C या --wait का समय पूरा होने तक चलते रहें और बताएँ कि कौन-सा फ़ोन आया या गया।</translation>
    </message>
    <message>
        <source>Something failed, but the lines that would prove why are not in this log.</source>
        <translation>कुछ विफल हुआ, पर कारण साबित करने वाली पंक्तियाँ इस लॉग में नहीं हैं।</translation>
    </message>
    <message>
        <source>Nothing in this log points to a known cause.</source>
        <translation>इस लॉग में कुछ भी किसी ज्ञात कारण की ओर इशारा नहीं करता।</translation>
    </message>
    <message>
        <source>The lines that prove it:</source>
        <translation>इसे साबित करने वाली पंक्तियाँ:</translation>
    </message>
    <message>
        <source>What is there:</source>
        <translation>यह उपलब्ध है:</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>क्या हुआ: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>क्यों: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>क्या करें:</translation>
    </message>
    <message>
        <source>A log of %1.</source>
        <translation>%1 का लॉग।</translation>
    </message>
    <message>
        <source>diagnose needs one LOGFILE, or - for standard input.</source>
        <translation>diagnose को एक LOGFILE चाहिए, या मानक इनपुट के लिए -।</translation>
    </message>
    <message>
        <source>Read the log of another flashing tool and name what went wrong, with the lines that prove it.</source>
        <translation>दूसरे फ़्लैशिंग टूल का लॉग पढ़ें और साबित करने वाली पंक्तियों के साथ बताएँ कि क्या गड़बड़ हुई।</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>वापस लें: %1</translation>
    </message>
    <message>
        <source>Nothing to change for %1.</source>
        <translation>%1 के लिए कुछ बदलना नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing that this program could mend.</source>
        <translation>ऐसा कुछ नहीं है जिसे यह प्रोग्राम ठीक कर सके।</translation>
    </message>
    <message>
        <source>--fix or --undo, not both.</source>
        <translation>--fix या --undo, दोनों नहीं।</translation>
    </message>
    <message>
        <source>doctor takes ids of fixes only with --fix or --undo.</source>
        <translation>doctor सुधारों की id केवल --fix या --undo के साथ लेता है।</translation>
    </message>
    <message>
        <source>There is no fix &quot;%1&quot;; there are: %2.</source>
        <translation>&quot;%1&quot; नाम का कोई सुधार नहीं है; ये हैं: %2।</translation>
    </message>
    <message>
        <source>Look at this computer: rights, drivers, USB, disk, sleep, time; mend what can be mended.</source>
        <translation>इस कंप्यूटर की जाँच करें: अधिकार, ड्राइवर, USB, डिस्क, स्लीप, समय; जो ठीक हो सके उसे ठीक करें।</translation>
    </message>
    <message>
        <source>Carry out the named fixes, or all that are advised; shows each change and asks.</source>
        <translation>बताए गए सुधार करें, या वे सभी जिनकी सलाह दी गई है; हर बदलाव दिखाकर पूछा जाता है।</translation>
    </message>
    <message>
        <source>Take back the named fixes, or all that were carried out.</source>
        <translation>बताए गए सुधार वापस लें, या वे सभी जो किए गए थे।</translation>
    </message>
    <message>
        <source>Print the device rules for Linux and do nothing else.</source>
        <translation>Linux के डिवाइस नियम छापें और कुछ न करें।</translation>
    </message>
    <message>
        <source>Something here will keep jobs from working.</source>
        <translation>यहाँ कुछ ऐसा है जो काम नहीं होने देगा।</translation>
    </message>
    <message>
        <source>This computer can flash phones; something could be better.</source>
        <translation>यह कंप्यूटर फ़ोन फ़्लैश कर सकता है; कुछ बेहतर हो सकता है।</translation>
    </message>
    <message>
        <source>This computer is ready.</source>
        <translation>यह कंप्यूटर तैयार है।</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>करें: %1</translation>
    </message>
    <message>
        <source>Changed by this program on %1: %2 Undo: %3</source>
        <translation>इस प्रोग्राम ने %1 को बदला: %2 वापस लेने के लिए: %3</translation>
    </message>
    <message>
        <source>--address and --length go together and are numbers.</source>
        <translation>--address और --length साथ दिए जाते हैं और संख्याएँ होते हैं।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no region of a storage, like user, boot1 or lu0.</source>
        <translation>&quot;%1&quot; स्टोरेज का कोई रीजन नहीं है, जैसे user, boot1 या lu0।</translation>
    </message>
    <message>
        <source>erase needs one of: names of partitions, an address, --all, --except-boot.</source>
        <translation>erase को इनमें से एक चाहिए: पार्टिशन के नाम, कोई पता, --all, --except-boot।</translation>
    </message>
    <message>
        <source>Allow these partitions with calibration or identity data; a copy is saved first.</source>
        <translation>कैलिब्रेशन या पहचान डेटा वाले इन पार्टिशन की अनुमति दें; पहले एक कॉपी सहेजी जाती है।</translation>
    </message>
    <message>
        <source>Erase everything, calibration and identity included.</source>
        <translation>सब कुछ मिटाएँ, कैलिब्रेशन और पहचान भी।</translation>
    </message>
    <message>
        <source>Erase everything but what starts the phone.</source>
        <translation>फ़ोन को चालू करने वाले हिस्से के सिवा सब कुछ मिटाएँ।</translation>
    </message>
    <message>
        <source>Erase from this address on.</source>
        <translation>इस पते से आगे मिटाएँ।</translation>
    </message>
    <message>
        <source>So many bytes from --address on.</source>
        <translation>--address से आगे इतने बाइट।</translation>
    </message>
    <message>
        <source>The region of the storage that --address counts in (user, boot1, lu0, …).</source>
        <translation>स्टोरेज का वह रीजन जिसमें --address गिना जाता है (user, boot1, lu0, …)।</translation>
    </message>
    <message>
        <source>Do not put calibration and identity back afterwards.</source>
        <translation>बाद में कैलिब्रेशन और पहचान वापस न डालें।</translation>
    </message>
    <message>
        <source>Erase partitions of the phone.</source>
        <translation>फ़ोन के पार्टिशन मिटाएँ।</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>अन्यत्र: %1</translation>
    </message>
    <message>
        <source>explain needs a number, a name or a few words of an error.</source>
        <translation>explain को किसी त्रुटि की संख्या, नाम या कुछ शब्द चाहिए।</translation>
    </message>
    <message>
        <source>Nothing is known of &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; के बारे में कुछ ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>What an error number, name or text means, why it happens and what to do.</source>
        <translation>त्रुटि की संख्या, नाम या पाठ का क्या अर्थ है, वह क्यों होती है और क्या करें।</translation>
    </message>
    <message>
        <source>extract needs a firmware and a folder.</source>
        <translation>extract को एक फ़र्मवेयर और एक फ़ोल्डर चाहिए।</translation>
    </message>
    <message>
        <source>Unpack the images of a firmware into a folder.</source>
        <translation>फ़र्मवेयर की इमेज किसी फ़ोल्डर में खोलें।</translation>
    </message>
    <message>
        <source>Do not check the checksums first.</source>
        <translation>पहले चेकसम न जाँचें।</translation>
    </message>
    <message>
        <source>--watch-boot needs seconds from 1 to %1.</source>
        <translation>--watch-boot को 1 से %1 तक सेकंड चाहिए।</translation>
    </message>
    <message>
        <source>Restart the phone at the end.</source>
        <translation>अंत में फ़ोन रीस्टार्ट करें।</translation>
    </message>
    <message>
        <source>Switch the phone off at the end.</source>
        <translation>अंत में फ़ोन बंद करें।</translation>
    </message>
    <message>
        <source>Leave the phone in its loader at the end, also where no later job can use it.</source>
        <translation>अंत में फ़ोन को उसके लोडर में ही छोड़ें, भले ही बाद का कोई काम उसका उपयोग न कर सके।</translation>
    </message>
    <message>
        <source>After a restart look SECONDS long whether the phone comes up.</source>
        <translation>रीस्टार्ट के बाद SECONDS तक देखें कि फ़ोन चालू होता है या नहीं।</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Give either --scene or -c, not both.</source>
        <translation>--scene या -c में से कोई एक दें, दोनों नहीं।</translation>
    </message>
    <message>
        <source>There is no scene &quot;%1&quot;; there are download, upgrade and format-all.</source>
        <translation>&quot;%1&quot; नाम का कोई सीन नहीं है; ये हैं: download, upgrade और format-all।</translation>
    </message>
    <message>
        <source>--set needs NAME=FILE, not &quot;%1&quot;.</source>
        <translation>--set को NAME=FILE चाहिए, &quot;%1&quot; नहीं।</translation>
    </message>
    <message>
        <source>flash needs one FIRMWARE.</source>
        <translation>flash को एक FIRMWARE चाहिए।</translation>
    </message>
    <message>
        <source>What kind of flash: download (only what is ticked), upgrade (new layout, your areas are saved and put back) or format-all (everything is erased first).</source>
        <translation>फ़्लैश का प्रकार: download (केवल जिस पर टिक हो), upgrade (नया लेआउट; आपके क्षेत्र सहेजकर वापस डाले जाते हैं) या format-all (पहले सब कुछ मिटाया जाता है)।</translation>
    </message>
    <message>
        <source>With format-all: do not put calibration and identity back.</source>
        <translation>format-all के साथ: कैलिब्रेशन और पहचान वापस न डालें।</translation>
    </message>
    <message>
        <source>Go on although the firmware is for another board.</source>
        <translation>आगे बढ़ें, भले ही फ़र्मवेयर किसी दूसरे बोर्ड का हो।</translation>
    </message>
    <message>
        <source>Write NV images as the firmware brings them: identity and calibration of the phone in them are lost. Without this they are kept.</source>
        <translation>NV इमेज वैसी ही लिखें जैसी फ़र्मवेयर में हैं: उनमें रखी इस फ़ोन की पहचान और कैलिब्रेशन नष्ट हो जाते हैं। इसके बिना वे बने रहते हैं।</translation>
    </message>
    <message>
        <source>Write these images or partitions and nothing else; names calibration data too.</source>
        <translation>केवल ये इमेज या पार्टिशन लिखें, और कुछ नहीं; कैलिब्रेशन डेटा का नाम भी इसी से दिया जाता है।</translation>
    </message>
    <message>
        <source>Leave these out.</source>
        <translation>इन्हें छोड़ दें।</translation>
    </message>
    <message>
        <source>Write this file in place of the firmware&apos;s own image.</source>
        <translation>फ़र्मवेयर की अपनी इमेज की जगह यह फ़ाइल लिखें।</translation>
    </message>
    <message>
        <source>Allow a new partition table where it differs.</source>
        <translation>जहाँ पार्टिशन टेबल अलग हो, वहाँ नई टेबल की अनुमति दें।</translation>
    </message>
    <message>
        <source>Go on with an interrupted job: the newest one, or that of a journal, unit or port given in place of FIRMWARE.</source>
        <translation>बीच में रुका काम आगे बढ़ाएँ: सबसे नया, या FIRMWARE की जगह दिए गए जर्नल, यूनिट या पोर्ट का।</translation>
    </message>
    <message>
        <source>With --resume: it is the same phone, although nothing on it can prove that.</source>
        <translation>--resume के साथ: यह वही फ़ोन है, भले ही उस पर इसे साबित करने वाला कुछ न हो।</translation>
    </message>
    <message>
        <source>Write a firmware to a phone.</source>
        <translation>फ़ोन पर फ़र्मवेयर लिखें।</translation>
    </message>
    <message>
        <source>Flashwright restores stock firmware on phones.</source>
        <translation>Flashwright फ़ोनों पर स्टॉक फ़र्मवेयर बहाल करता है।</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>उपयोग: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>कमांड:</translation>
    </message>
    <message>
        <source>Explain one command.</source>
        <translation>एक कमांड समझाएँ।</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>हर कमांड के विकल्प:</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>सहायता दिखाएँ।</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>संस्करण दिखाएँ।</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>एग्ज़िट कोड:</translation>
    </message>
    <message>
        <source>  0 done, 1 failure, 2 wrong usage, 3 no phone or no answer, 4 rights or driver,
  5 bad firmware, 6 firmware does not fit the phone, 7 the maker&apos;s authorisation is needed,
  8 connection lost, 9 written data differs, 10 refused, 11 stopped, 12 some of several failed</source>
        <translation>  0 पूरा, 1 विफल, 2 ग़लत उपयोग, 3 फ़ोन नहीं या जवाब नहीं, 4 अधिकार या ड्राइवर,
  5 ख़राब फ़र्मवेयर, 6 फ़र्मवेयर इस फ़ोन का नहीं, 7 निर्माता का ऑथराइज़ेशन चाहिए,
  8 कनेक्शन टूटा, 9 लिखा डेटा अलग है, 10 मना किया गया, 11 रोका गया, 12 कई में से कुछ विफल</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] %1 %2</source>
        <translation>उपयोग: flashwright-cli [OPTIONS] %1 %2</translation>
    </message>
    <message>
        <source>Options of this command:</source>
        <translation>इस कमांड के विकल्प:</translation>
    </message>
    <message>
        <source>history certificate needs the number of one job and -o FILE, which ends in .html or .pdf.</source>
        <translation>history certificate को एक काम की संख्या और -o FILE चाहिए, जिसके अंत में .html या .pdf हो।</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>सर्टिफ़िकेट %1 में है।</translation>
    </message>
    <message>
        <source>--result is one of passed, failed, cancelled, not &quot;%1&quot;.</source>
        <translation>--result इनमें से एक है: passed, failed, cancelled; &quot;%1&quot; नहीं।</translation>
    </message>
    <message>
        <source>--since needs a day like 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--since को 2026-03-31 जैसा दिन चाहिए, &quot;%1&quot; नहीं।</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not &quot;%1&quot;.</source>
        <translation>--limit को 1 या उससे बड़ी संख्या चाहिए, &quot;%1&quot; नहीं।</translation>
    </message>
    <message>
        <source>No job fits.</source>
        <translation>कोई काम मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>history show needs the number of one job.</source>
        <translation>history show को एक काम की संख्या चाहिए।</translation>
    </message>
    <message>
        <source>Jobs that were done with this computer, newest first; --port names the physical port.</source>
        <translation>इस कंप्यूटर से किए गए काम, सबसे नए पहले; --port भौतिक पोर्ट बताता है।</translation>
    </message>
    <message>
        <source>Only phones whose chip is called so.</source>
        <translation>केवल वे फ़ोन जिनकी चिप का यह नाम है।</translation>
    </message>
    <message>
        <source>Only firmware that is called so.</source>
        <translation>केवल इस नाम का फ़र्मवेयर।</translation>
    </message>
    <message>
        <source>Only jobs that ended so: passed, failed or cancelled.</source>
        <translation>केवल वे काम जिनका परिणाम यह रहा: passed, failed या cancelled।</translation>
    </message>
    <message>
        <source>Only failures with this cause.</source>
        <translation>केवल इस कारण वाली विफलताएँ।</translation>
    </message>
    <message>
        <source>Only jobs from this day on.</source>
        <translation>केवल इस दिन से आगे के काम।</translation>
    </message>
    <message>
        <source>At most so many jobs (50).</source>
        <translation>ज़्यादा से ज़्यादा इतने काम (50)।</translation>
    </message>
    <message>
        <source>Write the certificate here; the name ends in .html or .pdf.</source>
        <translation>सर्टिफ़िकेट यहाँ लिखें; नाम के अंत में .html या .pdf हो।</translation>
    </message>
    <message>
        <source>Name the phone in full on the certificate instead of masking it.</source>
        <translation>सर्टिफ़िकेट पर फ़ोन की पहचान छिपाने के बजाय पूरी लिखें।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Compared with the phone</source>
        <translation>फ़ोन से मिलान</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>क्षेत्र %1</translation>
    </message>
    <message>
        <source>SHA-256 of %1</source>
        <translation>%1 का SHA-256</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>unchanged, proved by reading it again</source>
        <translation>जैसा था वैसा; फिर पढ़कर प्रमाणित</translation>
    </message>
    <message>
        <source>renewed with the unit&apos;s own values, proved by reading it again</source>
        <translation>यूनिट के अपने मानों से नया किया गया; फिर पढ़कर प्रमाणित</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>बदला गया, जैसा योजना में था</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>मिलान नहीं हुआ</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>इस फ़ोन में नहीं है</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>समय लगा</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>अंतिम चरण</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>चिप</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>यूनिट</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>फ़र्मवेयर</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Copies of identity and calibration</source>
        <translation>पहचान और कैलिब्रेशन की कॉपियाँ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>जर्नल</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>%1 takes no arguments.</source>
        <translation>%1 कोई आर्गुमेंट नहीं लेता।</translation>
    </message>
    <message>
        <source>Connect and show what the phone tells of itself.</source>
        <translation>फ़ोन से जुड़ें और दिखाएँ कि वह अपने बारे में क्या बताता है।</translation>
    </message>
    <message>
        <source>inspect needs one FILE or DIR.</source>
        <translation>inspect को एक FILE या DIR चाहिए।</translation>
    </message>
    <message>
        <source>What is this firmware: its images, partitions and risks; no phone needed.</source>
        <translation>यह फ़र्मवेयर क्या है: उसकी इमेज, पार्टिशन और जोखिम; फ़ोन की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Do not read the whole file to check its checksums.</source>
        <translation>चेकसम जाँचने के लिए पूरी फ़ाइल न पढ़ें।</translation>
    </message>
    <message>
        <source>Also show the SHA-256 of every image.</source>
        <translation>हर इमेज का SHA-256 भी दिखाएँ।</translation>
    </message>
    <message>
        <source>The index of the history was damaged. It was made again from records.jsonl; the damaged file is %1.</source>
        <translation>इतिहास का इंडेक्स ख़राब था। उसे records.jsonl से फिर बनाया गया; ख़राब फ़ाइल %1 है।</translation>
    </message>
    <message>
        <source>Some lines of %1 are damaged and were passed over; the others are all there.</source>
        <translation>%1 की कुछ पंक्तियाँ ख़राब हैं और छोड़ दी गईं; बाकी सब मौजूद हैं।</translation>
    </message>
    <message>
        <source>%1 belongs to a newer version of Flashwright and is left as it is.</source>
        <translation>%1 Flashwright के नए संस्करण की है और वैसी ही छोड़ी जाती है।</translation>
    </message>
    <message>
        <source>The trace is not whole: %1</source>
        <translation>रिकॉर्डिंग पूरी नहीं है: %1</translation>
    </message>
    <message>
        <source>The record of this job could not be kept: %1</source>
        <translation>इस काम का रिकॉर्ड रखा नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Done: %1 written in %2.</source>
        <translation>पूरा हुआ: %2 में %1 लिखा गया।</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>%1 में पूरा हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the phone: %n area(s), %1, all equal.</source>
        <translation>
            <numerusform>फ़ोन से मिलान: %n क्षेत्र, %1, हूबहू वही।</numerusform>
            <numerusform>फ़ोन से मिलान: %n क्षेत्र, %1, सब हूबहू वही।</numerusform>
        </translation>
    </message>
    <message>
        <source>Of very large images (%1) only samples were compared; --verify full compares every byte.</source>
        <translation>बहुत बड़ी इमेज (%1) के केवल नमूनों का मिलान हुआ; --verify full हर बाइट का मिलान करता है।</translation>
    </message>
    <message numerus="yes">
        <source>Not compared, because the phone changes them by itself: %n area(s).</source>
        <translation>
            <numerusform>मिलान नहीं हुआ, क्योंकि फ़ोन इसे ख़ुद बदलता है: %n क्षेत्र।</numerusform>
            <numerusform>मिलान नहीं हुआ, क्योंकि फ़ोन इन्हें ख़ुद बदलता है: %n क्षेत्र।</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>सहेजा गया: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>स्टोरेज</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>yes, to its maker</source>
        <translation>हाँ, निर्माता के लिए</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>पार्टिशन</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>This phone&apos;s loader cannot list its partitions.</source>
        <translation>इस फ़ोन का लोडर अपने पार्टिशन की सूची नहीं दे सकता।</translation>
    </message>
    <message>
        <source>A phone is being flashed.</source>
        <translation>एक फ़ोन फ़्लैश हो रहा है।</translation>
    </message>
    <message>
        <source>Stopping at a safe point. Press Ctrl+C again to break off at once.</source>
        <translation>सुरक्षित जगह पर रोका जा रहा है। तुरंत तोड़ने के लिए Ctrl+C फिर दबाएँ।</translation>
    </message>
    <message>
        <source>Breaking off.</source>
        <translation>काम बीच में तोड़ा जा रहा है।</translation>
    </message>
    <message>
        <source>Keys to try, in this order: %1</source>
        <translation>आज़माने के बटन, इसी क्रम में: %1</translation>
    </message>
    <message>
        <source>What you see, and what it means:</source>
        <translation>आपको क्या दिखता है और उसका क्या अर्थ है:</translation>
    </message>
    <message>
        <source>keys takes one chip, or nothing.</source>
        <translation>keys एक चिप लेता है, या कुछ नहीं।</translation>
    </message>
    <message>
        <source>No chip is called &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम की कोई चिप नहीं है।</translation>
    </message>
    <message>
        <source>How to bring a phone into its download mode: which keys, in which order, what is seen.</source>
        <translation>फ़ोन को डाउनलोड मोड में कैसे लाएँ: कौन-से बटन, किस क्रम में, क्या दिखता है।</translation>
    </message>
    <message>
        <source>Not a loader: %1</source>
        <translation>यह लोडर नहीं है: %1</translation>
    </message>
    <message>
        <source>No loaders in %1.</source>
        <translation>%1 में कोई लोडर नहीं है।</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>जोड़ा गया: %1</translation>
    </message>
    <message>
        <source>loader needs one of: list, add FILE, why CHIP.</source>
        <translation>loader को इनमें से एक चाहिए: list, add FILE, why CHIP।</translation>
    </message>
    <message>
        <source>Loaders kept for jobs without one: show, add, and say which would be taken and why.</source>
        <translation>जिन कामों में लोडर नहीं होता उनके लिए रखे लोडर: दिखाएँ, जोड़ें, और बताएँ कि कौन-सा लिया जाएगा और क्यों।</translation>
    </message>
    <message>
        <source>Let the phone&apos;s loader test the phone&apos;s memory; nothing is written.</source>
        <translation>फ़ोन के लोडर से फ़ोन की मेमोरी का टेस्ट कराएँ; कुछ लिखा नहीं जाता।</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n byte(s)  %2</source>
        <translation>
            <numerusform>%1  %n बाइट  %2</numerusform>
            <numerusform>%1  %n बाइट  %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(private)</source>
        <translation>(निजी)</translation>
    </message>
    <message>
        <source>A phone cannot work with this image: %1</source>
        <translation>इस इमेज से फ़ोन काम नहीं कर सकता: %1</translation>
    </message>
    <message>
        <source>%1: from the phone</source>
        <translation>%1: फ़ोन से</translation>
    </message>
    <message>
        <source>%1: the phone has none</source>
        <translation>%1: फ़ोन में नहीं है</translation>
    </message>
    <message>
        <source>nv needs &quot;show FILE&quot; or &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</source>
        <translation>nv को &quot;show FILE&quot; या &quot;merge PHONE.bin FIRMWARE -o OUT&quot; चाहिए।</translation>
    </message>
    <message>
        <source>Look into an NV image, or put a phone&apos;s own values into a firmware&apos;s.</source>
        <translation>NV इमेज के अंदर देखें, या फ़ोन के अपने मान फ़र्मवेयर की NV इमेज में डालें।</translation>
    </message>
    <message>
        <source>With show: print the contents too, identities included.</source>
        <translation>show के साथ: सामग्री भी छापें, पहचान सहित।</translation>
    </message>
    <message>
        <source>With merge: keep these, by name or number, instead of what the firmware says. Identities are always kept.</source>
        <translation>merge के साथ: फ़र्मवेयर के मानों की जगह इन्हें बनाए रखें, नाम या संख्या से। पहचान हमेशा बनी रहती है।</translation>
    </message>
    <message>
        <source>With merge: the NV image to take of a firmware that has several.</source>
        <translation>merge के साथ: जिस फ़र्मवेयर में कई NV इमेज हों, उसकी कौन-सी ली जाए।</translation>
    </message>
    <message>
        <source>With merge: write the result here.</source>
        <translation>merge के साथ: परिणाम यहाँ लिखें।</translation>
    </message>
    <message>
        <source>-t is with, without or auto, not &quot;%1&quot;.</source>
        <translation>-t with, without या auto है, &quot;%1&quot; नहीं।</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>फ़ाइल में नहीं हैं</translation>
    </message>
    <message>
        <source>WRONG: the file is damaged</source>
        <translation>ग़लत: फ़ाइल ख़राब है</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>जाँचे नहीं गए</translation>
    </message>
    <message>
        <source>Partitions (%1):</source>
        <translation>पार्टिशन (%1):</translation>
    </message>
    <message>
        <source>all that is left</source>
        <translation>बची हुई पूरी जगह</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>चेकसम</translation>
    </message>
    <message>
        <source>Images (%1):</source>
        <translation>इमेज (%1):</translation>
    </message>
    <message>
        <source>Connect and list the phone&apos;s partitions.</source>
        <translation>फ़ोन से जुड़ें और उसके पार्टिशन की सूची दें।</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>विस्तार से: %1</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>चरण: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>रिपोर्ट: %1</translation>
    </message>
    <message>
        <source>After the restart: %1</source>
        <translation>रीस्टार्ट के बाद: %1</translation>
    </message>
    <message>
        <source>The phone does not start until the job is finished: what starts it is incomplete. It waits in its download mode; go on with the job, or flash again, to bring it back.</source>
        <translation>काम पूरा होने तक फ़ोन चालू नहीं होगा: उसे चालू करने वाला हिस्सा अधूरा है। वह अपने डाउनलोड मोड में रुका है; उसे वापस लाने के लिए काम आगे बढ़ाएँ या फिर से फ़्लैश करें।</translation>
    </message>
    <message>
        <source>Some images were written and others were not: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>कुछ इमेज लिखी गईं और कुछ नहीं: फ़ोन को चालू करने वाला हिस्सा पूरा है, इसलिए वह चालू हो सकता है, पर इस्तेमाल से पहले फिर से फ़्लैश करें।</translation>
    </message>
    <message>
        <source>Nothing was written, but the job had begun to erase: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>कुछ नहीं लिखा गया, पर मिटाना शुरू हो चुका था: फ़ोन को चालू करने वाला हिस्सा पूरा है, इसलिए वह चालू हो सकता है, पर इस्तेमाल से पहले फिर से फ़्लैश करें।</translation>
    </message>
    <message>
        <source>Nothing was written: the phone starts as before.</source>
        <translation>कुछ नहीं लिखा गया: फ़ोन पहले की तरह चालू होगा।</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n step(s), %2 to move</source>
        <translation>
            <numerusform>योजना %1: %n चरण, %2 भेजना है</numerusform>
            <numerusform>योजना %1: %n चरण, %2 भेजना है</numerusform>
        </translation>
    </message>
    <message>
        <source>  Left out: %1 (%2)</source>
        <translation>  छोड़ा गया: %1 (%2)</translation>
    </message>
    <message>
        <source>User data on the phone: erased.</source>
        <translation>फ़ोन का उपयोगकर्ता डेटा: मिटाया जाएगा।</translation>
    </message>
    <message>
        <source>User data on the phone: kept.</source>
        <translation>फ़ोन का उपयोगकर्ता डेटा: बना रहेगा।</translation>
    </message>
    <message>
        <source>Waiting for a phone. Ctrl+C stops.</source>
        <translation>फ़ोन का इंतज़ार है। Ctrl+C से रोकें।</translation>
    </message>
    <message>
        <source>Phone on %1.</source>
        <translation>%1 पर फ़ोन।</translation>
    </message>
    <message>
        <source>%1, running %2</source>
        <translation>%1, चल रहा है: %2</translation>
    </message>
    <message>
        <source>The phone: %1.</source>
        <translation>फ़ोन: %1।</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>%1 पर विफल।</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3</source>
        <translation>%2 में से %1 पूरे: %3</translation>
    </message>
    <message>
        <source>The phone does not answer. Unplug it, hold its keys and plug it in again.</source>
        <translation>फ़ोन जवाब नहीं दे रहा। उसे निकालें, उसके बटन दबाए रखें और फिर लगाएँ।</translation>
    </message>
    <message>
        <source>Switch the phone off.</source>
        <translation>फ़ोन बंद करें।</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;.</source>
        <translation>%1 में &quot;%2&quot; विकल्प नहीं है।</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; did you mean --%3?</source>
        <translation>%1 में &quot;%2&quot; विकल्प नहीं है; क्या आपका मतलब --%3 था?</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम का कमांड नहीं है।</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>बताएँ कि क्या करना है: कमांड नहीं दिया गया।</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>&quot;%1&quot; नाम का कमांड नहीं है; क्या आपका मतलब &quot;%2&quot; था?</translation>
    </message>
    <message>
        <source>read needs names of partitions and -o DIR.</source>
        <translation>read को पार्टिशन के नाम और -o DIR चाहिए।</translation>
    </message>
    <message>
        <source>Read partitions from the phone into files.</source>
        <translation>फ़ोन के पार्टिशन फ़ाइलों में पढ़ें।</translation>
    </message>
    <message>
        <source>Restart the phone.</source>
        <translation>फ़ोन रीस्टार्ट करें।</translation>
    </message>
    <message>
        <source>%1 needs one firmware.</source>
        <translation>%1 को एक फ़र्मवेयर चाहिए।</translation>
    </message>
    <message>
        <source>Give the phone the partition table of a firmware.</source>
        <translation>फ़ोन को फ़र्मवेयर की पार्टिशन टेबल दें।</translation>
    </message>
    <message>
        <source>The report is in %1. Nothing in it names the phone or you; look before you send it: --preview shows every word.</source>
        <translation>रिपोर्ट %1 में है। उसमें फ़ोन का या आपका नाम नहीं है; भेजने से पहले देख लें: --preview हर शब्द दिखाता है।</translation>
    </message>
    <message>
        <source>report needs one journal, or --last for the newest job.</source>
        <translation>report को एक जर्नल चाहिए, या सबसे नए काम के लिए --last।</translation>
    </message>
    <message>
        <source>Put what helps to understand a job into one file to share; identities are masked.</source>
        <translation>काम को समझने में जो मदद करे उसे साझा करने के लिए एक फ़ाइल में रखें; पहचान छिपाई जाती है।</translation>
    </message>
    <message>
        <source>Of the newest job.</source>
        <translation>सबसे नए काम की।</translation>
    </message>
    <message>
        <source>Write the file here (flashwright-report.zip).</source>
        <translation>फ़ाइल यहाँ लिखें (flashwright-report.zip)।</translation>
    </message>
    <message>
        <source>Only show what would be in it, word for word.</source>
        <translation>केवल दिखाएँ कि उसमें क्या होगा, शब्दशः।</translation>
    </message>
    <message>
        <source>restore needs the folder of one backup, a copy of the vault, or --latest.</source>
        <translation>restore को एक बैकअप का फ़ोल्डर, वॉल्ट की एक कॉपी या --latest चाहिए।</translation>
    </message>
    <message>
        <source>Write a backup of this phone back to it, calibration and identity included.</source>
        <translation>इस फ़ोन का बैकअप इसी पर वापस लिखें, कैलिब्रेशन और पहचान सहित।</translation>
    </message>
    <message>
        <source>Write these partitions and nothing else.</source>
        <translation>केवल ये पार्टिशन लिखें, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>Take the newest copy of the vault.</source>
        <translation>वॉल्ट की सबसे नई कॉपी लें।</translation>
    </message>
    <message>
        <source>The copy may be of another phone: two phones then have one IMEI, and calibration of another radio. Asks for the word &quot;other-unit&quot;.</source>
        <translation>कॉपी किसी दूसरे फ़ोन की हो सकती है: तब दो फ़ोनों का एक ही IMEI होगा, और कैलिब्रेशन दूसरे रेडियो का। शब्द &quot;other-unit&quot; माँगा जाता है।</translation>
    </message>
    <message>
        <source>Do not read back and compare.</source>
        <translation>वापस पढ़कर मिलान न करें।</translation>
    </message>
    <message>
        <source>an earlier time</source>
        <translation>पहले किसी समय</translation>
    </message>
    <message>
        <source>The job of %1 had changed nothing yet, so it begins anew.</source>
        <translation>%1 के काम ने अभी कुछ नहीं बदला था, इसलिए वह नए सिरे से शुरू होता है।</translation>
    </message>
    <message>
        <source>Going on with the job of %1: %2 of %3 steps are done and will be checked, %4 are left to write.</source>
        <translation>%1 का काम आगे बढ़ रहा है: %3 में से %2 चरण हो चुके हैं और जाँचे जाएँगे, %4 लिखने बाकी हैं।</translation>
    </message>
    <message>
        <source>flash --resume takes one journal, unit or port, or none for the newest job.</source>
        <translation>flash --resume एक जर्नल, यूनिट या पोर्ट लेता है, या सबसे नए काम के लिए कुछ नहीं।</translation>
    </message>
    <message>
        <source>To go on where it stopped, connect the phone again and run: %1</source>
        <translation>जहाँ रुका था वहीं से आगे बढ़ने के लिए फ़ोन फिर जोड़ें और चलाएँ: %1</translation>
    </message>
    <message>
        <source>--fdl needs FILE@ADDRESS, and &quot;%1&quot; is not an address.</source>
        <translation>--fdl को FILE@ADDRESS चाहिए, और &quot;%1&quot; पता नहीं है।</translation>
    </message>
    <message>
        <source>--wait needs a number of seconds or &quot;forever&quot;, not &quot;%1&quot;.</source>
        <translation>--wait को सेकंड की संख्या या &quot;forever&quot; चाहिए, &quot;%1&quot; नहीं।</translation>
    </message>
    <message>
        <source>--baud needs a number, not &quot;%1&quot;.</source>
        <translation>--baud को संख्या चाहिए, &quot;%1&quot; नहीं।</translation>
    </message>
    <message>
        <source>--raw-mode is &quot;on&quot; or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>--raw-mode &quot;on&quot; या &quot;off&quot; है, &quot;%1&quot; नहीं।</translation>
    </message>
    <message>
        <source>--block-size needs a size, not &quot;%1&quot;.</source>
        <translation>--block-size को आकार चाहिए, &quot;%1&quot; नहीं।</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 इनमें से एक है: %2; &quot;%3&quot; नहीं।</translation>
    </message>
    <message>
        <source>--fdl goes with no other kind of loader.</source>
        <translation>--fdl किसी दूसरे प्रकार के लोडर के साथ नहीं चलता।</translation>
    </message>
    <message>
        <source>Use this serial port or pseudo-terminal.</source>
        <translation>यह सीरियल पोर्ट या छद्म टर्मिनल (pseudo-terminal) इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use only the phone on this physical USB port, like 1-2.3.</source>
        <translation>केवल इस भौतिक USB पोर्ट का फ़ोन लें, जैसे 1-2.3।</translation>
    </message>
    <message>
        <source>Protocol for a port that does not tell what it is.</source>
        <translation>जो पोर्ट अपना प्रकार न बताए, उसका प्रोटोकॉल।</translation>
    </message>
    <message>
        <source>Wait so many seconds for a phone (120), or &quot;forever&quot;.</source>
        <translation>फ़ोन का इतने सेकंड इंतज़ार करें (120), या &quot;forever&quot;।</translation>
    </message>
    <message>
        <source>Use this loader, at this address; given once per loader, in order.</source>
        <translation>यह लोडर इस पते पर इस्तेमाल करें; हर लोडर के लिए एक बार, क्रम से।</translation>
    </message>
    <message>
        <source>Use this loader file (Download Agent); it may hold loaders for many chips.</source>
        <translation>यह लोडर फ़ाइल (Download Agent) इस्तेमाल करें; उसमें कई चिप के लोडर हो सकते हैं।</translation>
    </message>
    <message>
        <source>Take the settings of the phone&apos;s memory from this preloader.</source>
        <translation>फ़ोन की मेमोरी की सेटिंग इस प्रीलोडर से लें।</translation>
    </message>
    <message>
        <source>Give the phone this authentication file of its maker.</source>
        <translation>फ़ोन को उसके निर्माता की यह ऑथेंटिकेशन फ़ाइल दें।</translation>
    </message>
    <message>
        <source>Give the phone this certificate of its maker.</source>
        <translation>फ़ोन को उसके निर्माता का यह सर्टिफ़िकेट दें।</translation>
    </message>
    <message>
        <source>Look for loaders in this folder, too.</source>
        <translation>लोडर इस फ़ोल्डर में भी खोजें।</translation>
    </message>
    <message>
        <source>Take loaders and names from this firmware.</source>
        <translation>लोडर और नाम इस फ़र्मवेयर से लें।</translation>
    </message>
    <message>
        <source>Show what would be done; write nothing.</source>
        <translation>दिखाएँ कि क्या किया जाएगा; कुछ न लिखें।</translation>
    </message>
    <message>
        <source>Answer ordinary questions with yes.</source>
        <translation>सामान्य सवालों का जवाब हाँ में दें।</translation>
    </message>
    <message>
        <source>Answer the gravest question; the word is shown by --dry-run.</source>
        <translation>सबसे गंभीर सवाल का जवाब दें; शब्द --dry-run दिखाता है।</translation>
    </message>
    <message>
        <source>Go on even where identity and calibration cannot be saved first (asks for a word).</source>
        <translation>वहाँ भी आगे बढ़ें जहाँ पहचान और कैलिब्रेशन पहले सहेजे नहीं जा सकते (एक शब्द माँगा जाता है)।</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>परिणाम एक JSON ऑब्जेक्ट के रूप में छापें।</translation>
    </message>
    <message>
        <source>Print one JSON object per event while working.</source>
        <translation>काम के दौरान हर घटना के लिए एक JSON ऑब्जेक्ट छापें।</translation>
    </message>
    <message>
        <source>Plain lines even on a terminal.</source>
        <translation>टर्मिनल पर भी सादी पंक्तियाँ।</translation>
    </message>
    <message>
        <source>No colours (so does the variable NO_COLOR).</source>
        <translation>रंग नहीं (वेरिएबल NO_COLOR भी यही करता है)।</translation>
    </message>
    <message>
        <source>No progress, only results and errors.</source>
        <translation>प्रगति नहीं, केवल परिणाम और त्रुटियाँ।</translation>
    </message>
    <message>
        <source>Say more; twice: also what the phone prints.</source>
        <translation>ज़्यादा बताएँ; दो बार देने पर वह भी जो फ़ोन छापता है।</translation>
    </message>
    <message>
        <source>Also write the journal to this file.</source>
        <translation>जर्नल इस फ़ाइल में भी लिखें।</translation>
    </message>
    <message>
        <source>Record every byte of the link in this file; &quot;sim replay&quot; plays it again.</source>
        <translation>लिंक का हर बाइट इस फ़ाइल में रिकॉर्ड करें; &quot;sim replay&quot; उसे फिर चलाता है।</translation>
    </message>
    <message>
        <source>Language of all texts, like &quot;de&quot;.</source>
        <translation>सभी पाठों की भाषा, जैसे &quot;de&quot;।</translation>
    </message>
    <message>
        <source>Use a virtual phone instead of a real one.</source>
        <translation>असली फ़ोन की जगह वर्चुअल फ़ोन इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Speed of a serial line once the loader runs.</source>
        <translation>लोडर चल जाने के बाद सीरियल लाइन की गति।</translation>
    </message>
    <message>
        <source>Fast transfers where the phone offers them: on or off.</source>
        <translation>जहाँ फ़ोन सुविधा दे वहाँ तेज़ ट्रांसफ़र: on या off।</translation>
    </message>
    <message>
        <source>Largest block to send, like 16K.</source>
        <translation>भेजने का सबसे बड़ा ब्लॉक, जैसे 16K।</translation>
    </message>
    <message>
        <source>Whether the phone has its battery: auto, with or without.</source>
        <translation>फ़ोन में बैटरी है या नहीं: auto, with या without।</translation>
    </message>
    <message>
        <source>Highest USB speed to ask the loader for: high or full.</source>
        <translation>लोडर से माँगी जाने वाली अधिकतम USB गति: high या full।</translation>
    </message>
    <message>
        <source>sim start needs a phone: see &quot;flashwright-cli sim list&quot;.</source>
        <translation>sim start को एक फ़ोन चाहिए: देखें &quot;flashwright-cli sim list&quot;।</translation>
    </message>
    <message>
        <source>sim firmware needs a phone and a file to write.</source>
        <translation>sim firmware को एक फ़ोन और लिखने के लिए एक फ़ाइल चाहिए।</translation>
    </message>
    <message>
        <source>sim needs one of: start, list, firmware, replay.</source>
        <translation>sim को इनमें से एक चाहिए: start, list, firmware, replay।</translation>
    </message>
    <message>
        <source>Virtual phones to practise and test with, on a pseudo-terminal.</source>
        <translation>अभ्यास और टेस्ट के लिए वर्चुअल फ़ोन, छद्म टर्मिनल पर।</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s virtual phones.</source>
        <translation>निर्माता के वर्चुअल फ़ोनों में से कौन-सा।</translation>
    </message>
    <message>
        <source>What goes wrong, as a JSON file.</source>
        <translation>क्या गड़बड़ होगी, एक JSON फ़ाइल के रूप में।</translation>
    </message>
    <message>
        <source>Make a symbolic link to the port here.</source>
        <translation>पोर्ट का सिंबॉलिक लिंक यहाँ बनाएँ।</translation>
    </message>
    <message>
        <source>Write the phone&apos;s storage to files here at the end.</source>
        <translation>अंत में फ़ोन का स्टोरेज यहाँ फ़ाइलों में लिखें।</translation>
    </message>
    <message>
        <source>Identities were taken out of this trace, so a job may not get far with it.</source>
        <translation>इस रिकॉर्डिंग से पहचान निकाल दी गई थी, इसलिए काम इसके साथ शायद बहुत आगे न जाए।</translation>
    </message>
    <message>
        <source>sim replay needs one trace.</source>
        <translation>sim replay को एक रिकॉर्डिंग चाहिए।</translation>
    </message>
    <message>
        <source>%1 (put back)</source>
        <translation>%1 (वापस डाला गया)</translation>
    </message>
    <message>
        <source>%1 (renewed with this phone&apos;s own values)</source>
        <translation>%1 (इस फ़ोन के अपने मानों से नया किया गया)</translation>
    </message>
    <message>
        <source>Identity and calibration: nothing is known of them before the phone is read.</source>
        <translation>पहचान और कैलिब्रेशन: फ़ोन पढ़े जाने से पहले इनके बारे में कुछ पता नहीं।</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first and compared afterwards: %1.</source>
        <translation>पहचान और कैलिब्रेशन, पहले सहेजे जाते हैं और बाद में मिलाए जाते हैं: %1।</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first: %1.</source>
        <translation>पहचान और कैलिब्रेशन, पहले सहेजे जाते हैं: %1।</translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s) over a good cable.</source>
        <translation>
            <numerusform>अच्छी केबल पर लगभग %n मिनट लगता है।</numerusform>
            <numerusform>अच्छी केबल पर लगभग %n मिनट लगते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone can start at every moment of the job.</source>
        <translation>काम के दौरान फ़ोन किसी भी समय चालू हो सकता है।</translation>
    </message>
    <message>
        <source>Point of no return: step %1 (%2). Until then a stop leaves the phone as it is.</source>
        <translation>यहाँ से वापसी नहीं: चरण %1 (%2)। उससे पहले रोकने पर फ़ोन जैसा है वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>The phone starts again after step %1 (%2).</source>
        <translation>चरण %1 (%2) के बाद फ़ोन फिर चालू हो सकता है।</translation>
    </message>
    <message>
        <source>After this plan the phone does not start by itself.</source>
        <translation>इस योजना के बाद फ़ोन अपने आप चालू नहीं होता।</translation>
    </message>
    <message>
        <source>symptom takes answers as --answer NAME=WORD; without any it lists them.</source>
        <translation>symptom जवाब --answer NAME=WORD के रूप में लेता है; बिना जवाब के उनकी सूची देता है।</translation>
    </message>
    <message>
        <source>Say what a phone does that was flashed and does not start well, and get the cause.</source>
        <translation>बताएँ कि फ़्लैश के बाद ठीक से चालू न होने वाला फ़ोन क्या करता है, और कारण जानें।</translation>
    </message>
    <message>
        <source>What is seen, such as screen=logo; may be given several times.</source>
        <translation>क्या दिखता है, जैसे screen=logo; कई बार दिया जा सकता है।</translation>
    </message>
    <message>
        <source>NAME=WORD</source>
        <translation>NAME=WORD</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number like 4096, 0x1000 or 4K.</source>
        <translation>&quot;%1&quot; 4096, 0x1000 या 4K जैसी संख्या नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>&quot;%1&quot; NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH या REGION:ADDRESS:LENGTH नहीं है।</translation>
    </message>
    <message>
        <source>An address needs a length: %1:LENGTH.</source>
        <translation>पते के साथ लंबाई चाहिए: %1:LENGTH।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME=FILE, ADDRESS=FILE or REGION:ADDRESS=FILE.</source>
        <translation>&quot;%1&quot; NAME=FILE, ADDRESS=FILE या REGION:ADDRESS=FILE नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>&quot;%1&quot; NAME, ADDRESS:LENGTH या REGION:ADDRESS:LENGTH नहीं है।</translation>
    </message>
    <message>
        <source>An entry cannot be read: %1</source>
        <translation>एक एंट्री पढ़ी नहीं जा सकती: %1</translation>
    </message>
    <message>
        <source>The vault is empty.</source>
        <translation>वॉल्ट ख़ाली है।</translation>
    </message>
    <message>
        <source>%1: whole</source>
        <translation>%1: पूरी</translation>
    </message>
    <message>
        <source>%1: damaged. %2</source>
        <translation>%1: ख़राब। %2</translation>
    </message>
    <message>
        <source>--keep needs a number from 1 on.</source>
        <translation>--keep को 1 या उससे बड़ी संख्या चाहिए।</translation>
    </message>
    <message>
        <source>Nothing to remove.</source>
        <translation>हटाने के लिए कुछ नहीं।</translation>
    </message>
    <message>
        <source>vault needs one of: list, show ID, export ID FILE, verify [ID], prune.</source>
        <translation>vault को इनमें से एक चाहिए: list, show ID, export ID FILE, verify [ID], prune।</translation>
    </message>
    <message>
        <source>Copies of identity and calibration that this computer keeps of phones.</source>
        <translation>फ़ोनों की पहचान और कैलिब्रेशन की कॉपियाँ, जो यह कंप्यूटर रखता है।</translation>
    </message>
    <message>
        <source>With prune: keep so many copies of each phone (3).</source>
        <translation>prune के साथ: हर फ़ोन की इतनी कॉपियाँ रखें (3)।</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>nothing was stored there</source>
        <translation>वहाँ कुछ नहीं रखा था</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>बनाई गई: %1</translation>
    </message>
    <message>
        <source>Phone: %1 (%2)</source>
        <translation>फ़ोन: %1 (%2)</translation>
    </message>
    <message>
        <source>The phone told no identity.</source>
        <translation>फ़ोन ने कोई पहचान नहीं बताई।</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>यूनिट: %1</translation>
    </message>
    <message>
        <source>Storage: %1, %2</source>
        <translation>स्टोरेज: %1, %2</translation>
    </message>
    <message>
        <source>Saved before this firmware: %1</source>
        <translation>इस फ़र्मवेयर से पहले सहेजी गई: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>फ़ोल्डर: %1</translation>
    </message>
    <message>
        <source>Compare the phone with a firmware, or with files that were read; nothing is written.</source>
        <translation>फ़ोन का मिलान फ़र्मवेयर से या पढ़ी हुई फ़ाइलों से करें; कुछ लिखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Compare these images or partitions and nothing else.</source>
        <translation>केवल इन इमेज या पार्टिशन का मिलान करें, और किसी का नहीं।</translation>
    </message>
    <message>
        <source>How much is read back: full, sampled or off; also as --verify WORD. The usual is everything, and samples of images above 2 GiB.</source>
        <translation>कितना वापस पढ़ा जाए: full, sampled या off; --verify WORD के रूप में भी। आम तौर पर सब कुछ, और 2 GiB से बड़ी इमेज के नमूने।</translation>
    </message>
    <message>
        <source>Read back and compare (the usual).</source>
        <translation>वापस पढ़ें और मिलान करें (सामान्य)।</translation>
    </message>
    <message>
        <source>--verify knows full, sampled and off, not %1.</source>
        <translation>--verify केवल full, sampled और off जानता है, %1 नहीं।</translation>
    </message>
    <message>
        <source>write needs NAME=FILE.</source>
        <translation>write को NAME=FILE चाहिए।</translation>
    </message>
    <message>
        <source>Write files to partitions of the phone.</source>
        <translation>फ़ाइलें फ़ोन के पार्टिशन पर लिखें।</translation>
    </message>
    <message>
        <source>%1: everything is right (%2).</source>
        <translation>%1: सब ठीक है (%2)।</translation>
    </message>
    <message>
        <source>The job is for several stations; say which with --station NAME.</source>
        <translation>यह काम कई स्टेशनों के लिए है; --station NAME से बताएँ कि कौन-सा।</translation>
    </message>
    <message>
        <source>The job has no station &quot;%1&quot;.</source>
        <translation>इस काम में &quot;%1&quot; नाम का कोई स्टेशन नहीं है।</translation>
    </message>
    <message>
        <source>job needs one of: run FILE, lint FILE, schema.</source>
        <translation>job को इनमें से एक चाहिए: run FILE, lint FILE, schema.</translation>
    </message>
    <message>
        <source>Run or check a job file, as the window exports it, or print what may stand in one.</source>
        <translation>विंडो से एक्सपोर्ट की गई काम की फ़ाइल चलाएँ या जाँचें, या दिखाएँ कि उसमें क्या-क्या लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>With run: the station of the job file whose port is meant.</source>
        <translation>run के साथ: काम की फ़ाइल का वह स्टेशन जिसका पोर्ट इस्तेमाल करना है।</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Before anything is written</source>
        <translation>कुछ भी लिखने से पहले</translation>
    </message>
    <message>
        <source>The plan, step by step</source>
        <translation>योजना, चरण दर चरण</translation>
    </message>
    <message>
        <source>What is written, erased and kept</source>
        <translation>क्या लिखा, मिटाया और बनाए रखा जाएगा</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation>क्या नुकसान हो सकता है</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>Nothing on the phone is changed</source>
        <translation>फ़ोन पर कुछ नहीं बदलता</translation>
    </message>
    <message>
        <source>System software is replaced</source>
        <translation>सिस्टम सॉफ़्टवेयर बदला जाता है</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased</source>
        <translation>फ़ोन की फ़ोटो, ऐप और सेटिंग मिट जाती हैं</translation>
    </message>
    <message>
        <source>What starts the phone is replaced: do not unplug it while it is written</source>
        <translation>फ़ोन को चालू करने वाला हिस्सा बदला जाता है: उसके लिखे जाते समय फ़ोन न निकालें</translation>
    </message>
    <message>
        <source>The partition table is replaced</source>
        <translation>पार्टिशन टेबल बदली जाती है</translation>
    </message>
    <message>
        <source>Calibration or identity data of this phone is changed</source>
        <translation>इस फ़ोन का कैलिब्रेशन या पहचान डेटा बदलता है</translation>
    </message>
    <message>
        <source>Everything on the phone is erased, calibration and identity included</source>
        <translation>फ़ोन का सब कुछ मिट जाता है, कैलिब्रेशन और पहचान भी</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>The download failed</source>
        <translation>डाउनलोड विफल रहा</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>आज़माने के क्रम में क़दम</translation>
    </message>
    <message>
        <source>Unfolds the facts that prove the cause</source>
        <translation>कारण साबित करने वाले तथ्य खोलता है</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>What was seen and by whom</source>
        <translation>क्या देखा गया और किसने देखा</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>किसने देखा</translation>
    </message>
    <message>
        <source>Do this now:</source>
        <translation>अभी यह करें:</translation>
    </message>
    <message>
        <source>&amp;Your answer makes the cause clearer:</source>
        <translation>आपके जवाब से कारण और साफ़ होगा(&amp;Y):</translation>
    </message>
    <message>
        <source>What only you can see; the cause is looked for again with it</source>
        <translation>जो केवल आप देख सकते हैं; उसके आधार पर कारण फिर खोजा जाता है</translation>
    </message>
    <message>
        <source>If that does &amp;not help:</source>
        <translation>अगर इससे काम न बने(&amp;N):</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>और क्या कर सकते हैं</translation>
    </message>
    <message>
        <source>What w&amp;e saw</source>
        <translation>हमने क्या देखा(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Device rules</source>
        <translation>डिवाइस नियम</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Modem service</source>
        <translation>मॉडेम सेवा</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>दूसरे प्रोग्राम</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>पोर्ट व्यस्त</translation>
    </message>
    <message>
        <source>Driver on the port</source>
        <translation>पोर्ट पर ड्राइवर</translation>
    </message>
    <message>
        <source>USB connection</source>
        <translation>USB कनेक्शन</translation>
    </message>
    <message>
        <source>USB power saving</source>
        <translation>USB पावर बचत</translation>
    </message>
    <message>
        <source>USB memory</source>
        <translation>USB मेमोरी</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>डिस्क में ख़ाली जगह</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>वर्चुअल मशीन</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>स्लीप</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>तारीख़ और समय</translation>
    </message>
    <message>
        <source>You may open phones of all {ids} known ids.</source>
        <translation>आप सभी {ids} ज्ञात id के फ़ोन खोल सकते हैं।</translation>
    </message>
    <message>
        <source>You work as root, who may open everything. Better install the device rules and work as yourself.</source>
        <translation>आप root के रूप में काम कर रहे हैं, जो सब कुछ खोल सकता है। बेहतर है कि डिवाइस नियम इंस्टॉल करें और अपने ही खाते से काम करें।</translation>
    </message>
    <message>
        <source>Rules of another program open phones to every user of this computer.</source>
        <translation>किसी दूसरे प्रोग्राम के नियम इस कंप्यूटर के हर उपयोगकर्ता को फ़ोन खोलने देते हैं।</translation>
    </message>
    <message>
        <source>No device rule lets you open a phone. Install the rules of this program.</source>
        <translation>कोई डिवाइस नियम आपको फ़ोन खोलने नहीं देता। इस प्रोग्राम के नियम इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The device rules leave out {closed} of {ids} ids: {closed_ids}.</source>
        <translation>डिवाइस नियमों में {ids} में से {closed} id नहीं हैं: {closed_ids}।</translation>
    </message>
    <message>
        <source>A rule file marks phones for you, but its number is above 73, when that is no longer looked at.</source>
        <translation>एक नियम फ़ाइल फ़ोनों को आपके लिए चिह्नित करती है, पर उसकी संख्या 73 से ऊपर है, और तब यह देखा नहीं जाता।</translation>
    </message>
    <message>
        <source>{file} is of version {version}; this program brings {wanted_version}.</source>
        <translation>{file} का संस्करण {version} है; इस प्रोग्राम के साथ {wanted_version} आता है।</translation>
    </message>
    <message>
        <source>The device rules are there, but nobody on this system gives devices to the person at the computer. Add MODE=&quot;0666&quot; to a rule of your own, or work with a system that has logind.</source>
        <translation>डिवाइस नियम मौजूद हैं, पर इस सिस्टम में कोई भी डिवाइस कंप्यूटर पर बैठे व्यक्ति को नहीं सौंपता। अपने किसी नियम में MODE=&quot;0666&quot; जोड़ें, या logind वाले सिस्टम पर काम करें।</translation>
    </message>
    <message>
        <source>The device rules are there, but the connected phone came before them, or you sit at another computer: unplug the phone and plug it in again.</source>
        <translation>डिवाइस नियम मौजूद हैं, पर जुड़ा हुआ फ़ोन उनसे पहले आया था, या आप किसी दूसरे कंप्यूटर पर बैठे हैं: फ़ोन निकालकर फिर लगाएँ।</translation>
    </message>
    <message>
        <source>This system has no device rules that can be looked at.</source>
        <translation>इस सिस्टम में ऐसे डिवाइस नियम नहीं हैं जिन्हें देखा जा सके।</translation>
    </message>
    <message>
        <source>Root needs no groups.</source>
        <translation>root को किसी समूह की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>You are in the group {group} of serial ports.</source>
        <translation>आप सीरियल पोर्ट के समूह {group} में हैं।</translation>
    </message>
    <message>
        <source>Phones need no group. A plain serial adapter would need you to be in {group}.</source>
        <translation>फ़ोनों के लिए समूह की ज़रूरत नहीं। साधारण सीरियल अडैप्टर के लिए आपको {group} में होना होगा।</translation>
    </message>
    <message>
        <source>You were added to {group}; it holds after you log out and in again.</source>
        <translation>आपको {group} में जोड़ा गया; लॉग आउट करके फिर लॉग इन करने के बाद यह लागू होगा।</translation>
    </message>
    <message>
        <source>You are not in the group {group}, to which serial ports belong.</source>
        <translation>आप समूह {group} में नहीं हैं, जिसके अधीन सीरियल पोर्ट हैं।</translation>
    </message>
    <message>
        <source>This system has no group for serial ports that is known here.</source>
        <translation>इस सिस्टम में सीरियल पोर्ट का ऐसा कोई समूह नहीं है जो यहाँ ज्ञात हो।</translation>
    </message>
    <message>
        <source>No modem service runs.</source>
        <translation>कोई मॉडेम सेवा नहीं चल रही।</translation>
    </message>
    <message>
        <source>ModemManager runs and leaves phones in download mode alone.</source>
        <translation>ModemManager चल रहा है और डाउनलोड मोड वाले फ़ोनों को नहीं छेड़ता।</translation>
    </message>
    <message>
        <source>ModemManager runs and may talk to a phone before this program does ({probed} ids).</source>
        <translation>ModemManager चल रहा है और इस प्रोग्राम से पहले फ़ोन से बात कर सकता है ({probed} id)।</translation>
    </message>
    <message>
        <source>No other program that takes serial ports runs.</source>
        <translation>सीरियल पोर्ट लेने वाला कोई दूसरा प्रोग्राम नहीं चल रहा।</translation>
    </message>
    <message>
        <source>The program {process} runs and may take serial adapters for its own devices. Stop it while you use one.</source>
        <translation>प्रोग्राम {process} चल रहा है और सीरियल अडैप्टर को अपना डिवाइस मानकर ले सकता है। अडैप्टर इस्तेमाल करते समय उसे रोक दें।</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>डाउनलोड मोड में कोई फ़ोन नहीं जुड़ा है।</translation>
    </message>
    <message>
        <source>No other program has the phone {id} open.</source>
        <translation>किसी दूसरे प्रोग्राम ने फ़ोन {id} नहीं खोला है।</translation>
    </message>
    <message>
        <source>The program {process} (process {process_number}) has {node} open. Close it and try again.</source>
        <translation>प्रोग्राम {process} (प्रोसेस {process_number}) ने {node} खोल रखा है। उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>No driver holds the phone {id}.</source>
        <translation>फ़ोन {id} पर किसी ड्राइवर का क़ब्ज़ा नहीं है।</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}; it is taken off for a job and given back.</source>
        <translation>ड्राइवर {driver} ने फ़ोन {id} पकड़ रखा है; काम के लिए उसे हटाया जाता है और फिर लौटा दिया जाता है।</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}, and you may not take it off before the device rules are installed.</source>
        <translation>ड्राइवर {driver} ने फ़ोन {id} पकड़ रखा है, और डिवाइस नियम इंस्टॉल होने से पहले आप उसे हटा नहीं सकते।</translation>
    </message>
    <message>
        <source>No USB can be seen from here.</source>
        <translation>यहाँ से कोई USB नहीं दिखता।</translation>
    </message>
    <message>
        <source>{buses} USB buses with {devices} devices; no phone in download mode.</source>
        <translation>{buses} USB बसें, {devices} डिवाइस; डाउनलोड मोड में कोई फ़ोन नहीं।</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s behind {hubs} hubs.</source>
        <translation>फ़ोन {id} {hubs} हब के पीछे {megabits} Mb/s पर चल रहा है।</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only. A boot ROM often does; a loader that stays there is slow: try another cable and a port of the computer itself.</source>
        <translation>फ़ोन {id} केवल {megabits} Mb/s पर चल रहा है। बूट ROM में ऐसा अक्सर होता है; लोडर यहीं अटका रहे तो वह धीमा है: दूसरी केबल और कंप्यूटर का अपना पोर्ट आज़माएँ।</translation>
    </message>
    <message>
        <source>The phone {id} hangs behind {hubs} hubs. Use a port of the computer itself for long jobs.</source>
        <translation>फ़ोन {id} {hubs} हब के पीछे लगा है। लंबे कामों के लिए कंप्यूटर का अपना पोर्ट इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only and hangs behind {hubs} hubs. Use a port of the computer itself and another cable.</source>
        <translation>फ़ोन {id} केवल {megabits} Mb/s पर चल रहा है और {hubs} हब के पीछे लगा है। कंप्यूटर का अपना पोर्ट और दूसरी केबल इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>No phone in download mode is connected; idle devices may sleep after {autosuspend_s} s unless a rule says otherwise.</source>
        <translation>डाउनलोड मोड में कोई फ़ोन नहीं जुड़ा है; कोई नियम न रोके तो निष्क्रिय डिवाइस {autosuspend_s} s बाद स्लीप में जा सकते हैं।</translation>
    </message>
    <message>
        <source>The port of the phone {id} stays awake.</source>
        <translation>फ़ोन {id} का पोर्ट जागा रहता है।</translation>
    </message>
    <message>
        <source>The system may put the port of the phone {id} to sleep during a pause.</source>
        <translation>रुकावट के दौरान सिस्टम फ़ोन {id} के पोर्ट को स्लीप में डाल सकता है।</translation>
    </message>
    <message>
        <source>It cannot be told whether ports may sleep.</source>
        <translation>यह पता नहीं चल सकता कि पोर्ट स्लीप में जा सकते हैं या नहीं।</translation>
    </message>
    <message>
        <source>{limit_mib} MiB for USB transfers are enough for the phones at hand.</source>
        <translation>USB ट्रांसफ़र के लिए {limit_mib} MiB मौजूदा फ़ोनों के लिए काफ़ी हैं।</translation>
    </message>
    <message>
        <source>USB transfers may use any memory.</source>
        <translation>USB ट्रांसफ़र कितनी भी मेमोरी ले सकते हैं।</translation>
    </message>
    <message>
        <source>USB transfers may use {limit_mib} MiB; {phones} phones at once want {wanted_mib} MiB.</source>
        <translation>USB ट्रांसफ़र {limit_mib} MiB ले सकते हैं; एक साथ {phones} फ़ोनों को {wanted_mib} MiB चाहिए।</translation>
    </message>
    <message>
        <source>The memory for USB transfers cannot be told.</source>
        <translation>USB ट्रांसफ़र की मेमोरी का पता नहीं चल सकता।</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}.</source>
        <translation>{folder} में {free_bytes} ख़ाली हैं।</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}: enough for copies of a phone, not for large firmware.</source>
        <translation>{folder} में {free_bytes} ख़ाली हैं: फ़ोन की कॉपियों के लिए काफ़ी, बड़े फ़र्मवेयर के लिए नहीं।</translation>
    </message>
    <message>
        <source>Only {free_bytes} are free in {folder}: copies of a phone may not fit. Make room there.</source>
        <translation>{folder} में केवल {free_bytes} ख़ाली हैं: फ़ोन की कॉपियाँ शायद न समाएँ। वहाँ जगह बनाएँ।</translation>
    </message>
    <message>
        <source>The free room on disk cannot be told.</source>
        <translation>डिस्क की ख़ाली जगह का पता नहीं चल सकता।</translation>
    </message>
    <message>
        <source>This system runs on the computer itself.</source>
        <translation>यह सिस्टम सीधे कंप्यूटर पर चल रहा है।</translation>
    </message>
    <message>
        <source>This is a virtual machine ({machine}). Phones change their USB id during a job: hand over every loader id, not one device, or work on the computer itself.</source>
        <translation>यह वर्चुअल मशीन है ({machine})। काम के दौरान फ़ोन की USB id बदलती है: एक डिवाइस नहीं, लोडर की हर id सौंपें, या सीधे कंप्यूटर पर काम करें।</translation>
    </message>
    <message>
        <source>This is a container ({container}). It must be given /dev/bus/usb and new serial ports.</source>
        <translation>यह कंटेनर है ({container})। इसे /dev/bus/usb और नए सीरियल पोर्ट देने होंगे।</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs; idle, it would: {idle_action}.</source>
        <translation>काम के दौरान कंप्यूटर को जगाए रखा जाता है; निष्क्रिय रहने पर वह यह करता: {idle_action}।</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs.</source>
        <translation>काम के दौरान कंप्यूटर को जगाए रखा जाता है।</translation>
    </message>
    <message>
        <source>Nobody here can keep the computer awake during a job. Switch sleep off before a long one.</source>
        <translation>यहाँ ऐसी कोई व्यवस्था नहीं जो काम के दौरान कंप्यूटर को जगाए रख सके। लंबे काम से पहले स्लीप बंद करें।</translation>
    </message>
    <message>
        <source>It cannot be told whether the computer can be kept awake.</source>
        <translation>यह पता नहीं चल सकता कि कंप्यूटर को जगाए रखा जा सकता है या नहीं।</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>घड़ी सही है।</translation>
    </message>
    <message>
        <source>Nobody keeps the clock right: the times in reports and certificates may be off. Switch on time synchronisation.</source>
        <translation>घड़ी को सही रखने वाली कोई व्यवस्था नहीं है: रिपोर्ट और सर्टिफ़िकेट में समय ग़लत हो सकता है। समय सिंक चालू करें।</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. Set it: reports carry it.</source>
        <translation>इस कंप्यूटर की तारीख़ ग़लत है। उसे ठीक करें: रिपोर्ट में यही तारीख़ जाती है।</translation>
    </message>
    <message>
        <source>The clock cannot be read.</source>
        <translation>घड़ी पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Install the device rules: you may open phones, the modem service leaves them alone.</source>
        <translation>डिवाइस नियम इंस्टॉल करें: आप फ़ोन खोल सकेंगे और मॉडेम सेवा उन्हें नहीं छेड़ेगी।</translation>
    </message>
    <message>
        <source>Tell the modem service to leave these phones alone. It goes on running.</source>
        <translation>मॉडेम सेवा से कहें कि वह इन फ़ोनों को न छेड़े। वह चलती रहेगी।</translation>
    </message>
    <message>
        <source>Add you to the group of serial ports.</source>
        <translation>आपको सीरियल पोर्ट के समूह में जोड़ें।</translation>
    </message>
    <message>
        <source>Take the driver off the phone&apos;s port.</source>
        <translation>फ़ोन के पोर्ट से ड्राइवर हटाएँ।</translation>
    </message>
    <message>
        <source>Keep the phone&apos;s USB port awake.</source>
        <translation>फ़ोन के USB पोर्ट को जगाए रखें।</translation>
    </message>
    <message>
        <source>Load the driver of USB serial ports.</source>
        <translation>USB सीरियल पोर्ट का ड्राइवर लोड करें।</translation>
    </message>
    <message>
        <source>Allow more memory for USB transfers until the next start.</source>
        <translation>अगली बार चालू होने तक USB ट्रांसफ़र के लिए ज़्यादा मेमोरी दें।</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again, so that the rules see it.</source>
        <translation>फ़ोन निकालकर फिर लगाएँ, ताकि नियम उस पर लागू हों।</translation>
    </message>
    <message>
        <source>Log out and in again: groups are read at the beginning of a session.</source>
        <translation>लॉग आउट करके फिर लॉग इन करें: समूह सत्र की शुरुआत में पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>It holds until the phone is plugged in again.</source>
        <translation>फ़ोन फिर से लगाए जाने तक लागू रहेगा।</translation>
    </message>
    <message>
        <source>It holds until the computer is started again.</source>
        <translation>कंप्यूटर फिर से चालू होने तक लागू रहेगा।</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>सलाह</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>load</source>
        <translation>लोड करें</translation>
    </message>
    <message>
        <source>write</source>
        <translation>लिखें</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>बनाए रखें</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>EntryClass</name>
    <message>
        <source>Loader</source>
        <translation>लोडर</translation>
    </message>
    <message>
        <source>Starts the phone</source>
        <translation>फ़ोन को चालू करता है</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Calibration and identity</source>
        <translation>कैलिब्रेशन और पहचान</translation>
    </message>
</context>
<context>
    <name>EraseScope</name>
    <message>
        <source>What is named</source>
        <translation>जिसका नाम दिया गया</translation>
    </message>
    <message>
        <source>The whole storage</source>
        <translation>पूरा स्टोरेज</translation>
    </message>
    <message>
        <source>Everything but what starts the phone</source>
        <translation>फ़ोन को चालू करने वाले हिस्से के सिवा सब कुछ</translation>
    </message>
</context>
<context>
    <name>ErrorTopics</name>
    <message>
        <source>Answers of Unisoc phones (BSL)</source>
        <translation>Unisoc फ़ोनों के जवाब (BSL)</translation>
    </message>
    <message>
        <source>Answers of Unisoc feature phones (PDL)</source>
        <translation>Unisoc फ़ीचर फ़ोनों के जवाब (PDL)</translation>
    </message>
    <message>
        <source>Numbers of ResearchDownload</source>
        <translation>ResearchDownload के नंबर</translation>
    </message>
    <message>
        <source>Answers of the MediaTek boot ROM</source>
        <translation>MediaTek बूट ROM के जवाब</translation>
    </message>
    <message>
        <source>Numbers of SP Flash Tool</source>
        <translation>SP Flash Tool के नंबर</translation>
    </message>
    <message>
        <source>Answers of MediaTek loaders (XFlash)</source>
        <translation>MediaTek लोडरों के जवाब (XFlash)</translation>
    </message>
    <message>
        <source>Numbers that flashing programs show</source>
        <translation>फ़्लैश करने वाले प्रोग्राम जो नंबर दिखाते हैं</translation>
    </message>
    <message>
        <source>It happens during: %1.</source>
        <translation>यह इस दौरान होता है: %1।</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>और पढ़ें</translation>
    </message>
    <message>
        <source>The program offers it as the button &quot;%1&quot;.</source>
        <translation>प्रोग्राम में यह “%1” बटन के रूप में मिलता है।</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>आपको क्या दिखता है</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Its name in reports and on the command line: %1</source>
        <translation>रिपोर्ट और कमांड लाइन में इसका नाम: %1</translation>
    </message>
    <message>
        <source>What we refuse, and why</source>
        <translation>हम किस काम से मना करते हैं, और क्यों</translation>
    </message>
    <message>
        <source>How to ask for help</source>
        <translation>मदद कैसे माँगें</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>मतलब</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The job was stopped.</source>
        <translation>काम रोक दिया गया।</translation>
    </message>
    <message>
        <source>The phone did not answer in time.</source>
        <translation>फ़ोन ने समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>The connection to the phone was lost.</source>
        <translation>फ़ोन से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The port of the phone cannot be opened.</source>
        <translation>फ़ोन का पोर्ट खोला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The phone sent an answer that makes no sense.</source>
        <translation>फ़ोन ने ऐसा जवाब भेजा जिसका कोई अर्थ नहीं निकलता।</translation>
    </message>
    <message>
        <source>Data arrived damaged or differs from what was written.</source>
        <translation>डेटा ख़राब होकर आया, या लिखे गए डेटा से अलग है।</translation>
    </message>
    <message>
        <source>The phone refused a request.</source>
        <translation>फ़ोन ने एक अनुरोध ठुकरा दिया।</translation>
    </message>
    <message>
        <source>This firmware is not for this phone.</source>
        <translation>यह फ़र्मवेयर इस फ़ोन के लिए नहीं है।</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>फ़र्मवेयर फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>This kind of firmware file is not supported.</source>
        <translation>इस प्रकार की फ़र्मवेयर फ़ाइल समर्थित नहीं है।</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <translation>पर्याप्त जगह नहीं है।</translation>
    </message>
    <message>
        <source>A file or device of this computer cannot be used.</source>
        <translation>इस कंप्यूटर की किसी फ़ाइल या डिवाइस का उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The job was refused before anything was changed.</source>
        <translation>कुछ भी बदलने से पहले काम को मना कर दिया गया।</translation>
    </message>
    <message>
        <source>Flashwright made a mistake: please report it.</source>
        <translation>Flashwright से ग़लती हुई: कृपया इसकी सूचना दें।</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This file carries no checksum, so damage cannot be told.</source>
        <translation>इस फ़ाइल में चेकसम नहीं है, इसलिए ख़राबी का पता नहीं चल सकता।</translation>
    </message>
    <message>
        <source>The checksum is {found} instead of {wanted}: the file is damaged.</source>
        <translation>चेकसम {wanted} की जगह {found} है: फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>A checksum is wrong: the file is damaged.</source>
        <translation>एक चेकसम ग़लत है: फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>फ़ाइल कटी हुई है: उसका अंतिम भाग नहीं है।</translation>
    </message>
    <message>
        <source>The image file {name} of {entry} is not there.</source>
        <translation>{entry} की इमेज फ़ाइल {name} मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>An image file is not there.</source>
        <translation>एक इमेज फ़ाइल मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>{entry} names the file {name}, which lies outside of the firmware; it is not opened.</source>
        <translation>{entry} में फ़ाइल {name} का नाम है, जो फ़र्मवेयर के बाहर है; उसे खोला नहीं जाता।</translation>
    </message>
    <message>
        <source>A file name leads out of the firmware; it is not opened.</source>
        <translation>एक फ़ाइल नाम फ़र्मवेयर के बाहर ले जाता है; उसे खोला नहीं जाता।</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>इमेज {entry} एक टूटी हुई स्पार्स इमेज है।</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>एक स्पार्स इमेज टूटी हुई है।</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>इमेज {entry} {image_bytes} की है, पर उसके पार्टिशन में केवल {partition_bytes} की जगह है।</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>इमेज {entry} अपने पार्टिशन से बड़ी है।</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>एक इमेज अपने पार्टिशन से बड़ी है।</translation>
    </message>
    <message>
        <source>{entry} is ticked in the firmware but has no image; it is left out.</source>
        <translation>{entry} पर फ़र्मवेयर में टिक है पर उसकी इमेज नहीं है; उसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>An entry is ticked in the firmware but has no image; it is left out.</source>
        <translation>एक एंट्री पर फ़र्मवेयर में टिक है पर उसकी इमेज नहीं है; उसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>{entry} would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>{entry} उन सेटिंग को मिटाकर लिख देता जो फ़ोन अपने लिए रखता है; उसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>An image would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>एक इमेज उन सेटिंग को मिटाकर लिख देती जो फ़ोन अपने लिए रखता है; उसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>{entry} is of the kind {type}, which cannot be written yet; it is left out.</source>
        <translation>{entry} का प्रकार {type} है, जो अभी लिखा नहीं जा सकता; उसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>An image is of a kind that cannot be written yet; it is left out.</source>
        <translation>एक इमेज ऐसे प्रकार की है जो अभी लिखा नहीं जा सकता; उसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>{entry} is listed twice, again in line {line}; the second one is not ticked.</source>
        <translation>{entry} सूची में दो बार है, दूसरी बार लाइन {line} में; दूसरी पर टिक नहीं किया गया।</translation>
    </message>
    <message>
        <source>An entry is listed twice; the second one is not ticked.</source>
        <translation>एक एंट्री सूची में दो बार है; दूसरी पर टिक नहीं किया गया।</translation>
    </message>
    <message>
        <source>{entry} is in the file but not in the list of what to write; it is left alone.</source>
        <translation>{entry} फ़ाइल में है पर लिखने की सूची में नहीं; उसे नहीं छेड़ा जाता।</translation>
    </message>
    <message>
        <source>An image is not in the list of what to write; it is left alone.</source>
        <translation>एक इमेज लिखने की सूची में नहीं है; उसे नहीं छेड़ा जाता।</translation>
    </message>
    <message>
        <source>The partition sizes of {name} are counted in sectors.</source>
        <translation>{name} के पार्टिशन आकार सेक्टर में गिने गए हैं।</translation>
    </message>
    <message>
        <source>The partition sizes are counted in sectors.</source>
        <translation>पार्टिशन आकार सेक्टर में गिने गए हैं।</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} केवल एक बड़ी फ़ाइल का पॉइंटर है जो कभी डाउनलोड नहीं हुई; फ़र्मवेयर फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>एक इमेज केवल एक बड़ी फ़ाइल का पॉइंटर है जो कभी डाउनलोड नहीं हुई।</translation>
    </message>
    <message>
        <source>Line {line} is not understood and is passed over.</source>
        <translation>लाइन {line} समझ में नहीं आई और छोड़ दी गई।</translation>
    </message>
    <message>
        <source>A line is not understood and is passed over.</source>
        <translation>एक लाइन समझ में नहीं आई और छोड़ दी गई।</translation>
    </message>
    <message>
        <source>Line {line} names the unknown storage {value}.</source>
        <translation>लाइन {line} में अज्ञात स्टोरेज {value} का नाम है।</translation>
    </message>
    <message>
        <source>An unknown kind of storage is named.</source>
        <translation>अज्ञात प्रकार के स्टोरेज का नाम दिया गया है।</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where a number is expected.</source>
        <translation>लाइन {line} में संख्या की जगह {value} है।</translation>
    </message>
    <message>
        <source>Something else stands where a number is expected.</source>
        <translation>जहाँ संख्या होनी चाहिए वहाँ कुछ और है।</translation>
    </message>
    <message>
        <source>Line {line} holds a number without 0x; it is read as decimal.</source>
        <translation>लाइन {line} में 0x के बिना संख्या है; उसे दशमलव माना गया।</translation>
    </message>
    <message>
        <source>A number without 0x is read as decimal.</source>
        <translation>0x के बिना दी गई संख्या को दशमलव माना गया।</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where true or false is expected.</source>
        <translation>लाइन {line} में true या false की जगह {value} है।</translation>
    </message>
    <message>
        <source>Something else stands where true or false is expected.</source>
        <translation>जहाँ true या false होना चाहिए वहाँ कुछ और है।</translation>
    </message>
    <message>
        <source>{row} has {key} twice; line {line} is the second one.</source>
        <translation>{row} में {key} दो बार है; दूसरी बार लाइन {line} में।</translation>
    </message>
    <message>
        <source>A row has the same key twice.</source>
        <translation>एक पंक्ति में एक ही कुंजी दो बार है।</translation>
    </message>
    <message>
        <source>The row in line {line} has no partition name.</source>
        <translation>लाइन {line} की पंक्ति में पार्टिशन का नाम नहीं है।</translation>
    </message>
    <message>
        <source>A row has no partition name.</source>
        <translation>एक पंक्ति में पार्टिशन का नाम नहीं है।</translation>
    </message>
    <message>
        <source>{row} has the unknown operation {value}.</source>
        <translation>{row} में अज्ञात ऑपरेशन {value} है।</translation>
    </message>
    <message>
        <source>A row has an unknown operation.</source>
        <translation>एक पंक्ति में अज्ञात ऑपरेशन है।</translation>
    </message>
    <message>
        <source>{row} is to be written but names no file.</source>
        <translation>{row} को लिखना है पर उसमें फ़ाइल का नाम नहीं है।</translation>
    </message>
    <message>
        <source>A row is to be written but names no file.</source>
        <translation>एक पंक्ति को लिखना है पर उसमें फ़ाइल का नाम नहीं है।</translation>
    </message>
    <message>
        <source>{row} has no address.</source>
        <translation>{row} का पता नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>A row has no address.</source>
        <translation>एक पंक्ति में पता नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>{row} stands after {after} but begins before it.</source>
        <translation>{row} {after} के बाद दिया है पर उससे पहले शुरू होता है।</translation>
    </message>
    <message>
        <source>Rows are not in the order of their addresses.</source>
        <translation>पंक्तियाँ अपने पतों के क्रम में नहीं हैं।</translation>
    </message>
    <message>
        <source>{row} reaches into {next}.</source>
        <translation>{row} {next} के अंदर तक पहुँचता है।</translation>
    </message>
    <message>
        <source>Two partitions overlap.</source>
        <translation>दो पार्टिशन एक-दूसरे पर चढ़ते हैं।</translation>
    </message>
    <message>
        <source>{row} is counted from the end of the storage but has an address too.</source>
        <translation>{row} स्टोरेज के अंत से गिना जाता है पर उसका पता भी दिया है।</translation>
    </message>
    <message>
        <source>A partition is counted from the end of the storage but has an address too.</source>
        <translation>एक पार्टिशन स्टोरेज के अंत से गिना जाता है पर उसका पता भी दिया है।</translation>
    </message>
    <message>
        <source>{row} does not lie where the partitions behind it say.</source>
        <translation>{row} वहाँ नहीं है जहाँ उसके बाद के पार्टिशन बताते हैं।</translation>
    </message>
    <message>
        <source>A partition does not lie where the ones behind it say.</source>
        <translation>एक पार्टिशन वहाँ नहीं है जहाँ उसके बाद के पार्टिशन बताते हैं।</translation>
    </message>
    <message>
        <source>{row} is listed under another storage than its section.</source>
        <translation>{row} अपने खंड से अलग स्टोरेज के नीचे दिया है।</translation>
    </message>
    <message>
        <source>A row is listed under another storage than its section.</source>
        <translation>एक पंक्ति अपने खंड से अलग स्टोरेज के नीचे दी है।</translation>
    </message>
    <message>
        <source>The partition {row} is listed twice.</source>
        <translation>पार्टिशन {row} सूची में दो बार है।</translation>
    </message>
    <message>
        <source>A partition is listed twice.</source>
        <translation>एक पार्टिशन सूची में दो बार है।</translation>
    </message>
    <message>
        <source>The scatter file does not name a chip.</source>
        <translation>स्कैटर फ़ाइल में चिप का नाम नहीं है।</translation>
    </message>
    <message>
        <source>The scatter file has the version {found}, and {wanted} is the newest one that is known.</source>
        <translation>स्कैटर फ़ाइल का संस्करण {found} है, और ज्ञात संस्करणों में सबसे नया {wanted} है।</translation>
    </message>
    <message>
        <source>The scatter file has an unknown version.</source>
        <translation>स्कैटर फ़ाइल का संस्करण अज्ञात है।</translation>
    </message>
    <message>
        <source>The scatter file is for {value}, a chip that is not known here.</source>
        <translation>स्कैटर फ़ाइल {value} के लिए है; यह चिप यहाँ ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The scatter file is for a chip that is not known here.</source>
        <translation>स्कैटर फ़ाइल ऐसी चिप के लिए है जो यहाँ ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>{entry} has an image but no image type; it is left unticked.</source>
        <translation>{entry} में इमेज है पर इमेज का प्रकार नहीं; उस पर टिक नहीं किया गया।</translation>
    </message>
    <message>
        <source>An entry has an image but no image type; it is left unticked.</source>
        <translation>एक एंट्री में इमेज है पर इमेज का प्रकार नहीं; उस पर टिक नहीं किया गया।</translation>
    </message>
    <message>
        <source>{row} in line {line} is a second preloader for the same place.</source>
        <translation>लाइन {line} का {row} उसी जगह का दूसरा प्रीलोडर है।</translation>
    </message>
    <message>
        <source>There is a second preloader for the same place.</source>
        <translation>एक ही जगह के लिए दूसरा प्रीलोडर है।</translation>
    </message>
    <message>
        <source>{row} has no size.</source>
        <translation>{row} का आकार नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>A row has no size.</source>
        <translation>एक पंक्ति में आकार नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>{row} has the {key} {value}, which is no multiple of four bytes.</source>
        <translation>{row} में {key} {value} है, जो चार बाइट का गुणज नहीं है।</translation>
    </message>
    <message>
        <source>An address is no multiple of four bytes.</source>
        <translation>एक पता चार बाइट का गुणज नहीं है।</translation>
    </message>
    <message>
        <source>{row} begins at {found} by one key and at {wanted} by the other; the linear addresses are used.</source>
        <translation>{row} एक कुंजी के अनुसार {found} पर और दूसरी के अनुसार {wanted} पर शुरू होता है; लीनियर पते लिए गए हैं।</translation>
    </message>
    <message>
        <source>The physical addresses contradict the linear ones and are not used.</source>
        <translation>फ़िज़िकल पते लीनियर पतों से मेल नहीं खाते और इस्तेमाल नहीं किए गए।</translation>
    </message>
    <message>
        <source>{entry} is marked {value}; it is left unticked although the file wants it written.</source>
        <translation>{entry} पर {value} का निशान है; फ़ाइल उसे लिखवाना चाहती है, फिर भी उस पर टिक नहीं किया गया।</translation>
    </message>
    <message>
        <source>A protected area has an image; it is left unticked.</source>
        <translation>एक संरक्षित क्षेत्र की इमेज है; उस पर टिक नहीं किया गया।</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}.</source>
        <translation>{entry} की इमेज {found} के रूप में मिली।</translation>
    </message>
    <message>
        <source>An image was found in another folder.</source>
        <translation>एक इमेज दूसरे फ़ोल्डर में मिली।</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}, in other letters.</source>
        <translation>{entry} की इमेज {found} के रूप में मिली; छोटे-बड़े अक्षरों का फ़र्क़ है।</translation>
    </message>
    <message>
        <source>An image was found under a name in other letters.</source>
        <translation>एक इमेज ऐसे नाम से मिली जिसमें छोटे-बड़े अक्षरों का फ़र्क़ है।</translation>
    </message>
    <message>
        <source>The image of {entry} is packed and is unpacked on the way.</source>
        <translation>{entry} की इमेज पैक है और साथ-साथ खोली जाती है।</translation>
    </message>
    <message>
        <source>An image is packed and is unpacked on the way.</source>
        <translation>एक इमेज पैक है और साथ-साथ खोली जाती है।</translation>
    </message>
    <message>
        <source>The image {name} of {entry} is empty.</source>
        <translation>{entry} की इमेज {name} ख़ाली है।</translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation>एक इमेज ख़ाली है।</translation>
    </message>
    <message>
        <source>The packed image {name} of {entry} is damaged.</source>
        <translation>{entry} की पैक इमेज {name} ख़राब है।</translation>
    </message>
    <message>
        <source>A packed image is damaged.</source>
        <translation>एक पैक इमेज ख़राब है।</translation>
    </message>
    <message>
        <source>The image {name} of {entry} cannot be read.</source>
        <translation>{entry} की इमेज {name} पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>An image cannot be read.</source>
        <translation>एक इमेज पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>{entry} has {found_bytes}, but {wanted_bytes} were expected.</source>
        <translation>{entry} {found_bytes} का है, पर {wanted_bytes} होना चाहिए था।</translation>
    </message>
    <message>
        <source>A file has another length than expected.</source>
        <translation>एक फ़ाइल की लंबाई उम्मीद से अलग है।</translation>
    </message>
    <message>
        <source>Line {line} of the list of checksums is not understood.</source>
        <translation>चेकसम सूची की लाइन {line} समझ में नहीं आई।</translation>
    </message>
    <message>
        <source>A line of the list of checksums is not understood.</source>
        <translation>चेकसम सूची की एक लाइन समझ में नहीं आई।</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} वैसा नहीं है जैसा चेकसम सूची बताती है।</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>एक फ़ाइल वैसी नहीं है जैसी चेकसम सूची बताती है।</translation>
    </message>
    <message>
        <source>{entry} is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>{entry} नहीं है या उसका उपयोग नहीं हो सकता; बूटलोडर या तो सभी साथ लिखे जाते हैं या एक भी नहीं।</translation>
    </message>
    <message>
        <source>A boot loader is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>एक बूटलोडर नहीं है या उसका उपयोग नहीं हो सकता; बूटलोडर या तो सभी साथ लिखे जाते हैं या एक भी नहीं।</translation>
    </message>
    <message>
        <source>{name} is not a usable preloader.</source>
        <translation>{name} काम का प्रीलोडर नहीं है।</translation>
    </message>
    <message>
        <source>The preloader is not usable.</source>
        <translation>प्रीलोडर काम का नहीं है।</translation>
    </message>
    <message>
        <source>The preloader is for {found}, the scatter file for {wanted}.</source>
        <translation>प्रीलोडर {found} के लिए है, स्कैटर फ़ाइल {wanted} के लिए।</translation>
    </message>
    <message>
        <source>The preloader is for another chip than the scatter file.</source>
        <translation>प्रीलोडर स्कैटर फ़ाइल से अलग चिप के लिए है।</translation>
    </message>
    <message>
        <source>The preloader is of the project {found}, the scatter file of {wanted}.</source>
        <translation>प्रीलोडर प्रोजेक्ट {found} का है, स्कैटर फ़ाइल {wanted} की।</translation>
    </message>
    <message>
        <source>The preloader is of another project than the scatter file.</source>
        <translation>प्रीलोडर स्कैटर फ़ाइल से अलग प्रोजेक्ट का है।</translation>
    </message>
    <message>
        <source>The preloader is for {found} storage, the scatter file for {wanted}.</source>
        <translation>प्रीलोडर {found} स्टोरेज के लिए है, स्कैटर फ़ाइल {wanted} के लिए।</translation>
    </message>
    <message>
        <source>The preloader is for another storage than the scatter file.</source>
        <translation>प्रीलोडर स्कैटर फ़ाइल से अलग स्टोरेज के लिए है।</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings; a phone in its boot ROM cannot be started with it.</source>
        <translation>प्रीलोडर में मेमोरी सेटिंग नहीं हैं; बूट ROM में पड़ा फ़ोन उससे चालू नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The memory settings of the preloader are of an unknown kind; they are sent unchanged.</source>
        <translation>प्रीलोडर की मेमोरी सेटिंग अज्ञात प्रकार की हैं; वे बिना बदले भेजी जाती हैं।</translation>
    </message>
    <message>
        <source>The firmware brings no loader; one is taken from the loader folder or must be named.</source>
        <translation>फ़र्मवेयर में लोडर नहीं है; उसे लोडर फ़ोल्डर से लिया जाता है या उसका नाम देना होगा।</translation>
    </message>
    <message>
        <source>The loader {name} is not there.</source>
        <translation>लोडर {name} मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>A loader that the firmware names is not there.</source>
        <translation>फ़र्मवेयर में बताया गया एक लोडर मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The loader file {name} is for {found}, not for this firmware.</source>
        <translation>लोडर फ़ाइल {name} {found} के लिए है, इस फ़र्मवेयर के लिए नहीं।</translation>
    </message>
    <message>
        <source>The loader file is not for this firmware.</source>
        <translation>लोडर फ़ाइल इस फ़र्मवेयर के लिए नहीं है।</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used: {detail}.</source>
        <translation>लोडर फ़ाइल {name} का उपयोग नहीं हो सकता: {detail}।</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used.</source>
        <translation>लोडर फ़ाइल {name} का उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The loader file cannot be used.</source>
        <translation>लोडर फ़ाइल का उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The loader {name} from the loader folder is used.</source>
        <translation>लोडर फ़ोल्डर का लोडर {name} लिया गया है।</translation>
    </message>
    <message>
        <source>A loader from the loader folder is used.</source>
        <translation>लोडर फ़ोल्डर का एक लोडर लिया गया है।</translation>
    </message>
    <message>
        <source>The two loaders in {name} do not belong together.</source>
        <translation>{name} के दोनों लोडर एक जोड़ी के नहीं हैं।</translation>
    </message>
    <message>
        <source>The two loaders in a file do not belong together.</source>
        <translation>एक फ़ाइल के दोनों लोडर एक जोड़ी के नहीं हैं।</translation>
    </message>
    <message>
        <source>A loader in the file reaches beyond its end and is left out.</source>
        <translation>फ़ाइल का एक लोडर उसके अंत से आगे जाता है और छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>A signature does not stand at the end of its loader.</source>
        <translation>एक सिग्नेचर अपने लोडर के अंत में नहीं है।</translation>
    </message>
    <message>
        <source>{name} is not an authentication file.</source>
        <translation>{name} ऑथेंटिकेशन फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>यह ऑथेंटिकेशन फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased.</source>
        <translation>फ़ोन की फ़ोटो, ऐप और सेटिंग मिट जाती हैं।</translation>
    </message>
    <message>
        <source>The storage of the phone reports that it is near the end of its life.</source>
        <translation>फ़ोन का स्टोरेज बताता है कि उसकी उम्र पूरी होने को है।</translation>
    </message>
    <message>
        <source>The phone has no value {name}, so {entry} keeps the firmware&apos;s own.</source>
        <translation>फ़ोन में मान {name} नहीं है, इसलिए {entry} में फ़र्मवेयर का अपना मान रहता है।</translation>
    </message>
    <message>
        <source>The phone has no such value, so the firmware&apos;s own is used.</source>
        <translation>फ़ोन में ऐसा मान नहीं है, इसलिए फ़र्मवेयर का अपना मान लिया जाता है।</translation>
    </message>
    <message>
        <source>The copy was read from another phone: two phones would have one IMEI, and calibration measured for another radio.</source>
        <translation>कॉपी किसी दूसरे फ़ोन से पढ़ी गई थी: दो फ़ोनों का एक ही IMEI होगा, और कैलिब्रेशन दूसरे रेडियो के लिए मापा हुआ।</translation>
    </message>
    <message>
        <source>The cable, hub or port works badly, and much is to be written: better use another cable or a port of the computer itself.</source>
        <translation>केबल, हब या पोर्ट ठीक से काम नहीं कर रहा, और बहुत कुछ लिखना है: बेहतर है कि दूसरी केबल या कंप्यूटर का अपना पोर्ट लें।</translation>
    </message>
    <message>
        <source>The job goes on even where identity and calibration cannot be saved first; what is lost then, nothing brings back.</source>
        <translation>काम वहाँ भी आगे बढ़ता है जहाँ पहचान और कैलिब्रेशन पहले सहेजे नहीं जा सकते; तब जो खोया, वह किसी तरह वापस नहीं आता।</translation>
    </message>
    <message>
        <source>{name} is erased as well: it was made from the old calibration, and the phone builds it again.</source>
        <translation>{name} भी मिटाया जाता है: वह पुराने कैलिब्रेशन से बना था, और फ़ोन उसे फिर बना लेता है।</translation>
    </message>
    <message>
        <source>The running copy of the calibration is erased as well, and the phone builds it again.</source>
        <translation>कैलिब्रेशन की चालू कॉपी भी मिटाई जाती है, और फ़ोन उसे फिर बना लेता है।</translation>
    </message>
</context>
<context>
    <name>FirmwareFilter</name>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>सभी फ़र्मवेयर (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Packets (*.pac)</source>
        <translation>पैकेट (*.pac)</translation>
    </message>
    <message>
        <source>Scatter files (*scatter*.txt *scatter*.xml)</source>
        <translation>स्कैटर फ़ाइलें (*scatter*.txt *scatter*.xml)</translation>
    </message>
    <message>
        <source>Flash XML (flash.xml *.xml)</source>
        <translation>फ़्लैश XML (flash.xml *.xml)</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>आर्काइव (*.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4)</source>
        <translation>इमेज (*.img *.bin *.mbn *.ext4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>Fuse</name>
    <message>
        <source>The phone starts only software that its maker has signed.</source>
        <translation>फ़ोन केवल वही सॉफ़्टवेयर चालू करता है जिसे उसके निर्माता ने साइन किया हो।</translation>
    </message>
    <message>
        <source>The phone wants an authorisation before it takes a loader.</source>
        <translation>लोडर लेने से पहले फ़ोन ऑथराइज़ेशन माँगता है।</translation>
    </message>
    <message>
        <source>The phone takes only loaders that its maker has signed.</source>
        <translation>फ़ोन केवल वही लोडर लेता है जिन्हें उसके निर्माता ने साइन किया हो।</translation>
    </message>
    <message>
        <source>The phone is open: it demands no signature and no authorisation.</source>
        <translation>फ़ोन खुला है: न सिग्नेचर माँगता है, न ऑथराइज़ेशन।</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>read again, same as before</source>
        <translation>फिर पढ़ा गया, पहले जैसा ही</translation>
    </message>
    <message>
        <source>renewed, the phone&apos;s own values kept</source>
        <translation>नया किया गया, फ़ोन के अपने मान बनाए रखे गए</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>बदला गया, जैसा योजना में था</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>मिलान नहीं हुआ</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>इस फ़ोन में नहीं</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>पहचान और कैलिब्रेशन</translation>
    </message>
    <message>
        <source>SHA-256 of what was written</source>
        <translation>लिखे गए डेटा का SHA-256</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>समय लगा</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>%1, all equal</source>
        <translation>%1, सब हूबहू वही</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>फ़र्मवेयर फ़ाइल</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>सुरक्षित डेटा</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>बनाने वाला</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Volume Down</source>
        <translation>वॉल्यूम डाउन</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>वॉल्यूम अप</translation>
    </message>
    <message>
        <source>both volume keys</source>
        <translation>दोनों वॉल्यूम बटन</translation>
    </message>
    <message>
        <source>the * key</source>
        <translation>* बटन</translation>
    </message>
    <message>
        <source>the # key</source>
        <translation># बटन</translation>
    </message>
    <message>
        <source>the centre key</source>
        <translation>बीच का बटन</translation>
    </message>
    <message>
        <source>the call key</source>
        <translation>कॉल बटन</translation>
    </message>
    <message>
        <source>the boot pin</source>
        <translation>बूट पिन</translation>
    </message>
</context>
<context>
    <name>KeyGuide</name>
    <message>
        <source>Start the job first, so that the program waits for the phone: the first window is a few seconds long.</source>
        <translation>पहले काम शुरू करें, ताकि प्रोग्राम फ़ोन का इंतज़ार करे: पहला मौक़ा कुछ ही सेकंड का होता है।</translation>
    </message>
    <message>
        <source>Switch the phone off and unplug it; hold Power for fifteen seconds when it does not react.</source>
        <translation>फ़ोन बंद करके निकालें; कोई असर न हो तो पावर बटन पंद्रह सेकंड दबाए रखें।</translation>
    </message>
    <message>
        <source>First plug the phone in without any key: most phones answer with their preloader.</source>
        <translation>पहले फ़ोन को बिना कोई बटन दबाए लगाएँ: ज़्यादातर फ़ोन अपने प्रीलोडर से जवाब देते हैं।</translation>
    </message>
    <message>
        <source>When that does not do, unplug it, hold the key down, and only then plug in the cable.</source>
        <translation>इससे काम न बने तो फ़ोन निकालें, बटन दबाए रखें, और तभी केबल लगाएँ।</translation>
    </message>
    <message>
        <source>Let go when the program names the phone; otherwise unplug it and try the next key of the list.</source>
        <translation>प्रोग्राम फ़ोन का नाम बता दे तब बटन छोड़ें; नहीं तो फ़ोन निकालें और सूची का अगला बटन आज़माएँ।</translation>
    </message>
    <message>
        <source>0e8d:2000 shows and the program names the chip.</source>
        <translation>0e8d:2000 दिखता है और प्रोग्राम चिप का नाम बताता है।</translation>
    </message>
    <message>
        <source>It worked: the preloader answers.</source>
        <translation>काम बन गया: प्रीलोडर जवाब दे रहा है।</translation>
    </message>
    <message>
        <source>0e8d:0003 shows and stays.</source>
        <translation>0e8d:0003 दिखता है और बना रहता है।</translation>
    </message>
    <message>
        <source>It worked: the boot ROM answers. A protected phone then wants its maker&apos;s authorisation.</source>
        <translation>काम बन गया: बूट ROM जवाब दे रहा है। सुरक्षा वाला फ़ोन तब अपने निर्माता का ऑथराइज़ेशन माँगता है।</translation>
    </message>
    <message>
        <source>0e8d:2000 shows for a few seconds again and again.</source>
        <translation>0e8d:2000 बार-बार कुछ सेकंड के लिए दिखता है।</translation>
    </message>
    <message>
        <source>The phone starts over and over, or the computer opens it too late: the program catches the next round.</source>
        <translation>फ़ोन बार-बार चालू होता है, या कंप्यूटर उसे देर से खोलता है: प्रोग्राम उसे अगली बार पकड़ लेगा।</translation>
    </message>
    <message>
        <source>0e8d:2007, or the ids of a running phone.</source>
        <translation>0e8d:2007, या चालू फ़ोन की id।</translation>
    </message>
    <message>
        <source>The phone is on or in a test mode; switch it off first.</source>
        <translation>फ़ोन चालू है या टेस्ट मोड में है; पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>Nothing shows at all.</source>
        <translation>कुछ भी नहीं दिखता।</translation>
    </message>
    <message>
        <source>The battery is empty or the cable only charges: charge for half an hour, then try another cable.</source>
        <translation>बैटरी ख़ाली है या केबल केवल चार्ज करती है: आधा घंटा चार्ज करें, फिर दूसरी केबल आज़माएँ।</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the module.</source>
        <translation>पहले काम शुरू करें, ताकि प्रोग्राम मॉड्यूल का इंतज़ार करे।</translation>
    </message>
    <message>
        <source>Take the power off the module.</source>
        <translation>मॉड्यूल की बिजली हटाएँ।</translation>
    </message>
    <message>
        <source>Connect the boot pin of the module as its data sheet tells, then give it power.</source>
        <translation>मॉड्यूल के बूट पिन को उसकी डेटा शीट के अनुसार जोड़ें, फिर उसे बिजली दें।</translation>
    </message>
    <message>
        <source>Take the connection away when the program names the module.</source>
        <translation>प्रोग्राम मॉड्यूल का नाम बता दे तब यह जोड़ हटा दें।</translation>
    </message>
    <message>
        <source>1782:4d00 stays and the program names the chip.</source>
        <translation>1782:4d00 बना रहता है और प्रोग्राम चिप का नाम बताता है।</translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation>काम बन गया।</translation>
    </message>
    <message>
        <source>Other ids show after a second.</source>
        <translation>एक सेकंड बाद दूसरी id दिखती हैं।</translation>
    </message>
    <message>
        <source>The module started its own firmware: the pin was not connected when the power came.</source>
        <translation>मॉड्यूल ने अपना फ़र्मवेयर चालू कर दिया: बिजली आते समय पिन जुड़ा नहीं था।</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the phone.</source>
        <translation>पहले काम शुरू करें, ताकि प्रोग्राम फ़ोन का इंतज़ार करे।</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds; without one, unplug the phone.</source>
        <translation>बैटरी दस सेकंड के लिए निकालें; बैटरी न हो तो फ़ोन को केबल से निकालें।</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable or put the battery in.</source>
        <translation>बटन दबाए रखें, और तभी केबल या बैटरी लगाएँ।</translation>
    </message>
    <message>
        <source>Go on holding until the program names the phone.</source>
        <translation>प्रोग्राम फ़ोन का नाम बताए तब तक बटन दबाए रखें।</translation>
    </message>
    <message>
        <source>Try the next key of the list one at a time; some models use 0 or 9.</source>
        <translation>सूची के बटन एक-एक करके आज़माएँ; कुछ मॉडल में 0 या 9 चलता है।</translation>
    </message>
    <message>
        <source>The screen stays dark and the program names the phone.</source>
        <translation>स्क्रीन काली रहती है और प्रोग्राम फ़ोन का नाम बताता है।</translation>
    </message>
    <message>
        <source>1782:4d00 shows for a moment, then a charging picture appears.</source>
        <translation>1782:4d00 पल भर दिखता है, फिर चार्जिंग का चित्र आता है।</translation>
    </message>
    <message>
        <source>Another key is the one, or it was pressed too late.</source>
        <translation>सही बटन कोई और है, या बटन देर से दबाया गया।</translation>
    </message>
    <message>
        <source>Nothing shows without the battery.</source>
        <translation>बैटरी के बिना कुछ नहीं दिखता।</translation>
    </message>
    <message>
        <source>Some models take power from the battery alone: hold the key while you put it in.</source>
        <translation>कुछ मॉडल केवल बैटरी से बिजली लेते हैं: बैटरी लगाते समय बटन दबाए रखें।</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off completely; take the battery out for ten seconds where that is possible.</source>
        <translation>फ़ोन निकालें और पूरी तरह बंद करें; हो सके तो बैटरी दस सेकंड के लिए निकालें।</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable.</source>
        <translation>बटन दबाए रखें, और तभी केबल लगाएँ।</translation>
    </message>
    <message>
        <source>Go on holding for ten to fifteen seconds, or until the program names the phone.</source>
        <translation>दस से पंद्रह सेकंड, या प्रोग्राम फ़ोन का नाम बताए तब तक, दबाए रखें।</translation>
    </message>
    <message>
        <source>When the phone goes another way, unplug it, wait five seconds and try the next key of the list.</source>
        <translation>फ़ोन किसी और मोड में चला जाए तो उसे निकालें, पाँच सेकंड रुकें और सूची का अगला बटन आज़माएँ।</translation>
    </message>
    <message>
        <source>The screen stays black and the program names the phone.</source>
        <translation>स्क्रीन काली रहती है और प्रोग्राम फ़ोन का नाम बताता है।</translation>
    </message>
    <message>
        <source>1782:4d00 shows for less than two seconds, then a charging picture appears.</source>
        <translation>1782:4d00 दो सेकंड से कम दिखता है, फिर चार्जिंग का चित्र आता है।</translation>
    </message>
    <message>
        <source>The key was not held, was held too late, or is the wrong one.</source>
        <translation>बटन दबाया नहीं गया, देर से दबाया गया, या ग़लत बटन है।</translation>
    </message>
    <message>
        <source>1782:4d03 or another id of the same maker shows.</source>
        <translation>1782:4d03 या उसी निर्माता की कोई दूसरी id दिखती है।</translation>
    </message>
    <message>
        <source>The phone started in a test mode; switch it off and begin again.</source>
        <translation>फ़ोन टेस्ट मोड में चालू हुआ; उसे बंद करके फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The phone is not off, or the cable only charges: hold Power for ten seconds, then try another cable.</source>
        <translation>फ़ोन बंद नहीं है, या केबल केवल चार्ज करती है: पावर बटन दस सेकंड दबाए रखें, फिर दूसरी केबल आज़माएँ।</translation>
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
        <translation>उपयोग: flashwright [PACKET]
       flashwright --practice [PROFILE]

  PACKET              लोड करने का फ़र्मवेयर: .pac फ़ाइल, ऐसी फ़ाइल वाला आर्काइव, या उसका खोला हुआ फ़ोल्डर
  --practice PROFILE  वर्चुअल फ़ोन लगाएँ और उसका अभ्यास फ़र्मवेयर लोड करें
  --new-window        अपनी अलग विंडो खोलें, भले ही एक पहले से खुली हो
  --version           संस्करण दिखाएँ
  --help              यह मदद दिखाएँ
</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>not selected</source>
        <translation>चुना नहीं गया</translation>
    </message>
    <message>
        <source>calibration and identity data stay as they are</source>
        <translation>कैलिब्रेशन और पहचान डेटा जैसे हैं वैसे ही रहते हैं</translation>
    </message>
    <message>
        <source>for another kind of storage</source>
        <translation>दूसरे प्रकार के स्टोरेज के लिए</translation>
    </message>
    <message>
        <source>has no image</source>
        <translation>इमेज नहीं है</translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation>कहे अनुसार छोड़ा गया</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>No answer for %1 s. Leave the cable alone; some storage needs its time.</source>
        <translation>%1 s से जवाब नहीं आया। केबल को न छेड़ें; कुछ स्टोरेज को समय लगता है।</translation>
    </message>
    <message>
        <source>Everything of %1 was sent. The phone checks and stores it; that can take a minute.</source>
        <translation>%1 का सब कुछ भेज दिया गया। फ़ोन उसे जाँचकर सहेज रहा है; इसमें एक मिनट लग सकता है।</translation>
    </message>
    <message>
        <source>The loader did not get the phone&apos;s memory going. Unplug the phone, hold its power key for twenty seconds, and plug it in again as before; it is tried once more.</source>
        <translation>लोडर फ़ोन की मेमोरी चालू नहीं कर पाया। फ़ोन निकालें, उसका पावर बटन बीस सेकंड दबाए रखें, और पहले की तरह फिर लगाएँ; एक बार और कोशिश होगी।</translation>
    </message>
    <message>
        <source>%1 is done again (%2).</source>
        <translation>%1 फिर किया जा रहा है (%2)।</translation>
    </message>
    <message>
        <source>%1 is sent again in blocks of %2 (%3).</source>
        <translation>%1 %2 के ब्लॉक में फिर भेजा जा रहा है (%3)।</translation>
    </message>
    <message>
        <source>It goes on after %1 s.</source>
        <translation>%1 s बाद आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s, then the phone went on to %3: hold the key before plugging in, and keep holding it.</source>
        <translation>डाउनलोड मोड (%1) %2 s रहा, फिर फ़ोन %3 में चला गया: लगाने से पहले बटन दबाएँ और दबाए रखें।</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s and went away again.</source>
        <translation>डाउनलोड मोड (%1) %2 s रहा और फिर चला गया।</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>It is made for exactly this chip and version.</source>
        <translation>यह ठीक इसी चिप और संस्करण के लिए बना है।</translation>
    </message>
    <message>
        <source>It is the newest one that is not newer than the chip.</source>
        <translation>यह उनमें सबसे नया है जो चिप से नए नहीं हैं।</translation>
    </message>
    <message>
        <source>It is the only loader in its file.</source>
        <translation>यह अपनी फ़ाइल का अकेला लोडर है।</translation>
    </message>
    <message>
        <source>It is for {found}, and the phone has {wanted}.</source>
        <translation>यह {found} के लिए है, और फ़ोन में {wanted} है।</translation>
    </message>
    <message>
        <source>It is for another chip.</source>
        <translation>यह दूसरी चिप के लिए है।</translation>
    </message>
    <message>
        <source>It is for a newer version of this chip.</source>
        <translation>यह इस चिप के नए संस्करण के लिए है।</translation>
    </message>
    <message>
        <source>It speaks another protocol than this chip needs.</source>
        <translation>इसका प्रोटोकॉल वह नहीं है जो इस चिप को चाहिए।</translation>
    </message>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>इसे पढ़ा नहीं जा सकता: {detail}।</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>इसे पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Its two stages do not belong together.</source>
        <translation>इसके दोनों चरण एक जोड़ी के नहीं हैं।</translation>
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
        <translation>कॉपी सहेजना</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ना</translation>
    </message>
    <message>
        <source>Write the partition table</source>
        <translation>पार्टिशन टेबल लिखना</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाना</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>लिखना</translation>
    </message>
    <message>
        <source>Put back the copy</source>
        <translation>कॉपी वापस डालना</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>मिलान करना</translation>
    </message>
    <message>
        <source>Test the memory</source>
        <translation>मेमोरी टेस्ट करना</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>सब कुछ</translation>
    </message>
</context>
<context>
    <name>PackageMatch</name>
    <message>
        <source>Chip</source>
        <translation>चिप</translation>
    </message>
    <message>
        <source>The firmware does not say which chip it is for.</source>
        <translation>फ़र्मवेयर यह नहीं बताता कि वह किस चिप के लिए है।</translation>
    </message>
    <message>
        <source>The phone did not tell its chip.</source>
        <translation>फ़ोन ने अपनी चिप नहीं बताई।</translation>
    </message>
    <message>
        <source>Both are for %1.</source>
        <translation>दोनों %1 के लिए हैं।</translation>
    </message>
    <message>
        <source>The firmware is for %1, the phone has %2.</source>
        <translation>फ़र्मवेयर %1 के लिए है, फ़ोन में %2 है।</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>स्टोरेज</translation>
    </message>
    <message>
        <source>The firmware does not say which kind of storage it is for.</source>
        <translation>फ़र्मवेयर यह नहीं बताता कि वह किस तरह के स्टोरेज के लिए है।</translation>
    </message>
    <message>
        <source>The phone did not tell its kind of storage.</source>
        <translation>फ़ोन ने अपने स्टोरेज का प्रकार नहीं बताया।</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>पार्टिशन टेबल</translation>
    </message>
    <message>
        <source>The firmware brings no partition table.</source>
        <translation>फ़र्मवेयर में कोई पार्टिशन टेबल नहीं है।</translation>
    </message>
    <message>
        <source>The phone did not tell its partition table.</source>
        <translation>फ़ोन ने अपनी पार्टिशन टेबल नहीं बताई।</translation>
    </message>
    <message>
        <source>Both have the same partitions.</source>
        <translation>दोनों में एक जैसे पार्टिशन हैं।</translation>
    </message>
    <message>
        <source>They differ, first at %1. Firmware Upgrade brings the new table along.</source>
        <translation>दोनों अलग हैं; पहला फ़र्क़ %1 पर है। फ़र्मवेयर अपग्रेड नई टेबल साथ लाता है।</translation>
    </message>
    <message>
        <source>They differ. Firmware Upgrade brings the new table along.</source>
        <translation>दोनों अलग हैं। फ़र्मवेयर अपग्रेड नई टेबल साथ लाता है।</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>इनका मिलान नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>बोर्ड</translation>
    </message>
    <message>
        <source>The firmware does not say which model&apos;s board it is for.</source>
        <translation>फ़र्मवेयर यह नहीं बताता कि वह किस मॉडल के बोर्ड के लिए है।</translation>
    </message>
    <message>
        <source>The phone did not tell its board.</source>
        <translation>फ़ोन ने अपना बोर्ड नहीं बताया।</translation>
    </message>
    <message>
        <source>No firmware is loaded to compare with.</source>
        <translation>मिलान के लिए कोई फ़र्मवेयर लोड नहीं है।</translation>
    </message>
    <message>
        <source>The loaded firmware does not fit this phone as it is.</source>
        <translation>लोड किया हुआ फ़र्मवेयर अपने मौजूदा रूप में इस फ़ोन के लायक़ नहीं है।</translation>
    </message>
    <message>
        <source>The loaded firmware fits, as far as both tell.</source>
        <translation>जहाँ तक दोनों बताते हैं, लोड किया हुआ फ़र्मवेयर इस फ़ोन का ही है।</translation>
    </message>
    <message>
        <source>Whether the loaded firmware fits cannot be told.</source>
        <translation>यह नहीं कहा जा सकता कि लोड किया हुआ फ़र्मवेयर इस फ़ोन का है या नहीं।</translation>
    </message>
</context>
<context>
    <name>Partition</name>
    <message>
        <source>Starts the phone</source>
        <translation>फ़ोन को चालू करता है</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Identity of the unit</source>
        <translation>यूनिट की पहचान</translation>
    </message>
    <message>
        <source>Calibration of the unit</source>
        <translation>यूनिट का कैलिब्रेशन</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>रेडियो</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>उपयोगकर्ता का डेटा</translation>
    </message>
    <message>
        <source>Notes and short-term store</source>
        <translation>नोट और अस्थायी जगह</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>पार्टिशन टेबल</translation>
    </message>
    <message>
        <source>Records of the phone</source>
        <translation>फ़ोन के रिकॉर्ड</translation>
    </message>
    <message>
        <source>Reserved by the maker</source>
        <translation>निर्माता के लिए आरक्षित</translation>
    </message>
    <message>
        <source>Yes: the phone makes it again by itself.</source>
        <translation>हाँ: फ़ोन इसे ख़ुद फिर बना लेता है।</translation>
    </message>
    <message>
        <source>Yes: a firmware for this model brings it back.</source>
        <translation>हाँ: इस मॉडल का फ़र्मवेयर इसे वापस ला देता है।</translation>
    </message>
    <message>
        <source>No: only a backup of this very phone brings it back.</source>
        <translation>नहीं: इसे केवल इसी फ़ोन का बैकअप वापस ला सकता है।</translation>
    </message>
    <message>
        <source>Only with its owner&apos;s consent: nothing brings it back but copies made before.</source>
        <translation>केवल मालिक की सहमति से: पहले बनाई गई कॉपियों के सिवा इसे कुछ भी वापस नहीं ला सकता।</translation>
    </message>
    <message>
        <source>User area</source>
        <translation>उपयोगकर्ता क्षेत्र</translation>
    </message>
    <message>
        <source>Boot region %1</source>
        <extracomment>%1 = 1 or 2: a small part of the storage that holds what starts the phone</extracomment>
        <translation>बूट रीजन %1</translation>
    </message>
    <message>
        <source>Sealed memory (RPMB)</source>
        <translation>सीलबंद मेमोरी (RPMB)</translation>
    </message>
    <message>
        <source>Extra region %1</source>
        <extracomment>%1 = 1 to 4: an extra part of an eMMC storage</extracomment>
        <translation>अतिरिक्त रीजन %1</translation>
    </message>
    <message>
        <source>UFS unit %1</source>
        <extracomment>%1 = number of the logical unit of a UFS storage</extracomment>
        <translation>UFS यूनिट %1</translation>
    </message>
</context>
<context>
    <name>PartitionGuide</name>
    <message>
        <source>First boot loader</source>
        <translation>पहला बूटलोडर</translation>
    </message>
    <message>
        <source>The first program that the chip runs from its storage. It starts the memory and then the next loader.</source>
        <translation>वह पहला प्रोग्राम जिसे चिप अपने स्टोरेज से चलाती है। यह मेमोरी को और फिर अगले लोडर को चालू करता है।</translation>
    </message>
    <message>
        <source>The phone stays dark, but its chip still answers on USB: a download brings it back.</source>
        <translation>फ़ोन की स्क्रीन काली रहती है, पर उसकी चिप USB पर जवाब देती रहती है: डाउनलोड से फ़ोन ठीक हो जाता है।</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>बूटलोडर</translation>
    </message>
    <message>
        <source>Starts the screen, the charging picture and the Android system; also shows fastboot.</source>
        <translation>स्क्रीन, चार्जिंग की तस्वीर और Android सिस्टम चालू करता है; fastboot मोड भी इसी का है।</translation>
    </message>
    <message>
        <source>The phone does not get past a dark or frozen screen until it is written again.</source>
        <translation>इसके फिर लिखे जाने तक फ़ोन काली या जमी हुई स्क्रीन से आगे नहीं बढ़ता।</translation>
    </message>
    <message>
        <source>Notes of the boot loader</source>
        <translation>बूटलोडर के नोट</translation>
    </message>
    <message>
        <source>A few values that the boot loader keeps, such as why the last start failed.</source>
        <translation>बूटलोडर के रखे हुए कुछ मान, जैसे यह कि पिछली बार फ़ोन चालू क्यों नहीं हुआ।</translation>
    </message>
    <message>
        <source>The phone writes it again by itself.</source>
        <translation>फ़ोन इसे ख़ुद फिर लिख लेता है।</translation>
    </message>
    <message>
        <source>Secure monitor</source>
        <translation>सिक्योर मॉनिटर</translation>
    </message>
    <message>
        <source>Small program below Android that switches between the normal and the protected side of the chip.</source>
        <translation>Android के नीचे चलने वाला छोटा प्रोग्राम, जो चिप के सामान्य और संरक्षित हिस्सों के बीच अदला-बदली करता है।</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again.</source>
        <translation>इसके फिर लिखे जाने तक फ़ोन चालू नहीं होता।</translation>
    </message>
    <message>
        <source>Protected system</source>
        <translation>संरक्षित सिस्टम</translation>
    </message>
    <message>
        <source>The protected system beside Android, which guards fingerprints, keys and paid content.</source>
        <translation>Android के साथ चलने वाला संरक्षित सिस्टम, जो फ़िंगरप्रिंट, कुंजियों और सशुल्क सामग्री की रखवाली करता है।</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again; a version that does not match the boot loader stops it, too.</source>
        <translation>इसके फिर लिखे जाने तक फ़ोन चालू नहीं होता; बूटलोडर से मेल न खाने वाला संस्करण भी उसे रोक देता है।</translation>
    </message>
    <message>
        <source>Settings of the protected system</source>
        <translation>संरक्षित सिस्टम की सेटिंग</translation>
    </message>
    <message>
        <source>Says how the protected system divides the memory.</source>
        <translation>बताता है कि संरक्षित सिस्टम मेमोरी को कैसे बाँटता है।</translation>
    </message>
    <message>
        <source>Parts of the protected system</source>
        <translation>संरक्षित सिस्टम के हिस्से</translation>
    </message>
    <message>
        <source>Programs and keys that the protected system loads: for paid content, payment or the fingerprint reader.</source>
        <translation>वे प्रोग्राम और कुंजियाँ जिन्हें संरक्षित सिस्टम लोड करता है: सशुल्क सामग्री, भुगतान या फ़िंगरप्रिंट रीडर के लिए।</translation>
    </message>
    <message>
        <source>Fingerprint, payment or paid films may fail; Android itself starts. Where the area holds keys of this unit, only its own backup has them.</source>
        <translation>फ़िंगरप्रिंट, भुगतान या सशुल्क फ़िल्में शायद काम न करें; Android ख़ुद चालू हो जाता है। जहाँ इस क्षेत्र में इसी यूनिट की कुंजियाँ हों, वहाँ वे केवल इसके अपने बैकअप में होती हैं।</translation>
    </message>
    <message>
        <source>Android kernel</source>
        <translation>Android कर्नल</translation>
    </message>
    <message>
        <source>The kernel of Android, the lowest layer of the running system.</source>
        <translation>Android का कर्नल, यानी चलते सिस्टम की सबसे निचली परत।</translation>
    </message>
    <message>
        <source>The phone stops at the logo or starts over and over until it is written again.</source>
        <translation>इसके फिर लिखे जाने तक फ़ोन लोगो पर अटक जाता है या बार-बार रीस्टार्ट होता है।</translation>
    </message>
    <message>
        <source>First files of Android</source>
        <translation>Android की पहली फ़ाइलें</translation>
    </message>
    <message>
        <source>The files and drivers that the kernel needs before it can read the large partitions.</source>
        <translation>वे फ़ाइलें और ड्राइवर जो बड़े पार्टिशन पढ़ पाने से पहले कर्नल को चाहिए।</translation>
    </message>
    <message>
        <source>Description of the hardware</source>
        <translation>हार्डवेयर का विवरण</translation>
    </message>
    <message>
        <source>Tells the kernel which screen, keys and sensors this model has.</source>
        <translation>कर्नल को बताता है कि इस मॉडल में कौन-सी स्क्रीन, बटन और सेंसर हैं।</translation>
    </message>
    <message>
        <source>The phone does not start, or its screen or touch stays dead, until the right one is written.</source>
        <translation>सही वाला लिखे जाने तक फ़ोन चालू नहीं होता, या उसकी स्क्रीन या टच काम नहीं करता।</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>रिकवरी</translation>
    </message>
    <message>
        <source>The small system for factory reset and for updates from a file.</source>
        <translation>फ़ैक्टरी रीसेट और फ़ाइल से अपडेट के लिए छोटा सिस्टम।</translation>
    </message>
    <message>
        <source>The phone starts as before, but reset by key and updates fail until it is written again.</source>
        <translation>फ़ोन पहले की तरह चालू होता है, पर इसके फिर लिखे जाने तक बटन से रीसेट और अपडेट नहीं होते।</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>शुरुआती तस्वीर</translation>
    </message>
    <message>
        <source>The picture that shows while the phone starts, and often the charging pictures.</source>
        <translation>फ़ोन चालू होते समय दिखने वाली तस्वीर, और अक्सर चार्जिंग की तस्वीरें भी।</translation>
    </message>
    <message>
        <source>The screen stays black or shows stripes at the start; everything else works.</source>
        <translation>चालू होते समय स्क्रीन काली रहती है या धारियाँ दिखाती है; बाक़ी सब काम करता है।</translation>
    </message>
    <message>
        <source>Identity and radio calibration</source>
        <translation>पहचान और रेडियो कैलिब्रेशन</translation>
    </message>
    <message>
        <source>IMEI, network addresses and the radio calibration of exactly this unit, measured in the factory.</source>
        <translation>ठीक इसी यूनिट के IMEI, नेटवर्क पते और फ़ैक्टरी में मापा गया रेडियो कैलिब्रेशन।</translation>
    </message>
    <message>
        <source>No IMEI, no network, weak Wi-Fi and Bluetooth. No firmware has it: only this phone&apos;s own backup.</source>
        <translation>न IMEI, न नेटवर्क, कमज़ोर Wi-Fi और Bluetooth। यह किसी फ़र्मवेयर में नहीं होता: केवल इसी फ़ोन के अपने बैकअप में होता है।</translation>
    </message>
    <message>
        <source>Working copy of the calibration</source>
        <translation>कैलिब्रेशन की चालू कॉपी</translation>
    </message>
    <message>
        <source>What the modem works with: made from the identity area and changed by the phone as it goes.</source>
        <translation>मोडेम इसी से काम करता है: यह पहचान वाले क्षेत्र से बनती है और फ़ोन इसे चलते-चलते बदलता रहता है।</translation>
    </message>
    <message>
        <source>Mostly made again from the identity area at the next start; where that is damaged as well, the network is lost.</source>
        <translation>ज़्यादातर अगली बार चालू होने पर पहचान वाले क्षेत्र से फिर बन जाती है; अगर वह भी ख़राब हो, तो नेटवर्क चला जाता है।</translation>
    </message>
    <message>
        <source>Production record</source>
        <translation>उत्पादन रिकॉर्ड</translation>
    </message>
    <message>
        <source>Serial number, test results and other notes of the factory on this unit.</source>
        <translation>इस यूनिट का सीरियल नंबर, टेस्ट के नतीजे और फ़ैक्टरी के दूसरे नोट।</translation>
    </message>
    <message>
        <source>Serial number and some calibration are gone; only this phone&apos;s own backup brings them back.</source>
        <translation>सीरियल नंबर और कुछ कैलिब्रेशन चला जाता है; उन्हें केवल इसी फ़ोन का अपना बैकअप वापस ला सकता है।</translation>
    </message>
    <message>
        <source>SIM lock</source>
        <translation>SIM लॉक</translation>
    </message>
    <message>
        <source>Whether the phone takes only one network&apos;s SIM cards, sealed for this unit; kept twice.</source>
        <translation>फ़ोन केवल एक नेटवर्क के SIM कार्ड लेता है या नहीं; इसी यूनिट के लिए सीलबंद; दो बार रखा जाता है।</translation>
    </message>
    <message>
        <source>The phone may ask for an unlock code or find no network; only its own backup brings it back.</source>
        <translation>फ़ोन शायद अनलॉक कोड माँगे या उसे कोई नेटवर्क न मिले; इसे केवल उसका अपना बैकअप वापस ला सकता है।</translation>
    </message>
    <message>
        <source>IMEI and the radio calibration of exactly this unit, measured in the factory; kept twice.</source>
        <translation>ठीक इसी यूनिट का IMEI और फ़ैक्टरी में मापा गया रेडियो कैलिब्रेशन; दो बार रखा जाता है।</translation>
    </message>
    <message>
        <source>No IMEI and no network. A firmware brings only the values that all units share: only this phone&apos;s own backup has the rest.</source>
        <translation>न IMEI, न नेटवर्क। फ़र्मवेयर केवल वे मान लाता है जो सभी यूनिटों में एक जैसे हैं: बाक़ी केवल इसी फ़ोन के अपने बैकअप में होते हैं।</translation>
    </message>
    <message>
        <source>What the modem works with while it runs, made from the calibration.</source>
        <translation>मोडेम चलते समय इसी से काम करता है; यह कैलिब्रेशन से बनता है।</translation>
    </message>
    <message>
        <source>The modem makes it again at the next start.</source>
        <translation>अगली बार चालू होने पर मोडेम इसे फिर बना लेता है।</translation>
    </message>
    <message>
        <source>Model settings of the modem</source>
        <translation>मोडेम की मॉडल वाली सेटिंग</translation>
    </message>
    <message>
        <source>What the modem&apos;s settings of this model and network differ in.</source>
        <translation>इस मॉडल और नेटवर्क के लिए मोडेम की सेटिंग में जो अलग है।</translation>
    </message>
    <message>
        <source>Networks or features of the operator may be missing until it is written again.</source>
        <translation>इसके फिर लिखे जाने तक ऑपरेटर के नेटवर्क या सुविधाएँ शायद न मिलें।</translation>
    </message>
    <message>
        <source>Serial number, addresses of Wi-Fi and Bluetooth, sensor calibration and factory notes of this unit.</source>
        <translation>इस यूनिट का सीरियल नंबर, Wi-Fi और Bluetooth के पते, सेंसर कैलिब्रेशन और फ़ैक्टरी के नोट।</translation>
    </message>
    <message>
        <source>Serial number and addresses are gone or all alike; only this phone&apos;s own backup brings them back.</source>
        <translation>सीरियल नंबर और पते चले जाते हैं या सब एक जैसे हो जाते हैं; उन्हें केवल इसी फ़ोन का अपना बैकअप वापस ला सकता है।</translation>
    </message>
    <message>
        <source>Test record of the factory</source>
        <translation>फ़ैक्टरी का टेस्ट रिकॉर्ड</translation>
    </message>
    <message>
        <source>Which tests this unit passed in the factory, with its serial numbers.</source>
        <translation>इस यूनिट ने फ़ैक्टरी में कौन-से टेस्ट पास किए, और इसके सीरियल नंबर।</translation>
    </message>
    <message>
        <source>Calibration menus report missing tests and the serial number can be gone; only this phone&apos;s own backup brings it back.</source>
        <translation>कैलिब्रेशन मेन्यू बताते हैं कि टेस्ट नहीं हुए, और सीरियल नंबर जा सकता है; इसे केवल इसी फ़ोन का अपना बैकअप वापस ला सकता है।</translation>
    </message>
    <message>
        <source>Calibration and SIM lock</source>
        <translation>कैलिब्रेशन और SIM लॉक</translation>
    </message>
    <message>
        <source>Radio calibration or SIM lock of exactly this unit.</source>
        <translation>ठीक इसी यूनिट का रेडियो कैलिब्रेशन या SIM लॉक।</translation>
    </message>
    <message>
        <source>No network, or an unlock code is asked for; only this phone&apos;s own backup brings it back.</source>
        <translation>नेटवर्क नहीं मिलता, या अनलॉक कोड माँगा जाता है; इसे केवल इसी फ़ोन का अपना बैकअप वापस ला सकता है।</translation>
    </message>
    <message>
        <source>Sensor calibration</source>
        <translation>सेंसर कैलिब्रेशन</translation>
    </message>
    <message>
        <source>Calibration of sensors, and keys of this unit, that survive a factory reset.</source>
        <translation>सेंसरों का कैलिब्रेशन और इस यूनिट की कुंजियाँ, जो फ़ैक्टरी रीसेट के बाद भी बनी रहती हैं।</translation>
    </message>
    <message>
        <source>Sensors, fingerprint or paid content may stop working; only this phone&apos;s own backup brings it back.</source>
        <translation>सेंसर, फ़िंगरप्रिंट या सशुल्क सामग्री शायद काम करना बंद कर दें; इसे केवल इसी फ़ोन का अपना बैकअप वापस ला सकता है।</translation>
    </message>
    <message>
        <source>Maker&apos;s record of the unit</source>
        <translation>यूनिट का निर्माता वाला रिकॉर्ड</translation>
    </message>
    <message>
        <source>Model, region, colour or lock state of this unit, as the phone&apos;s maker keeps them.</source>
        <translation>इस यूनिट का मॉडल, क्षेत्र, रंग या लॉक की स्थिति, जैसा फ़ोन का निर्माता रखता है।</translation>
    </message>
    <message>
        <source>Model or region may be shown wrong and updates refused; no firmware brings the unit&apos;s own values back.</source>
        <translation>मॉडल या क्षेत्र शायद ग़लत दिखे और अपडेट ठुकराए जाएँ; यूनिट के अपने मान कोई फ़र्मवेयर वापस नहीं लाता।</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>मोडेम</translation>
    </message>
    <message>
        <source>The program of the modem, which does calls, text messages and mobile data.</source>
        <translation>मोडेम का प्रोग्राम, जो कॉल, SMS और मोबाइल डेटा चलाता है।</translation>
    </message>
    <message>
        <source>No network and often no IMEI on display until it is written again; the identity itself is elsewhere.</source>
        <translation>इसके फिर लिखे जाने तक नेटवर्क नहीं मिलता और अक्सर IMEI नहीं दिखता; पहचान ख़ुद कहीं और रखी होती है।</translation>
    </message>
    <message>
        <source>Signal processors</source>
        <translation>सिग्नल प्रोसेसर</translation>
    </message>
    <message>
        <source>Programs of the processors that do the radio and the sound of calls.</source>
        <translation>उन प्रोसेसरों के प्रोग्राम जो रेडियो और कॉल की आवाज़ सँभालते हैं।</translation>
    </message>
    <message>
        <source>No network, or no sound in calls, until they are written again.</source>
        <translation>इनके फिर लिखे जाने तक नेटवर्क नहीं मिलता, या कॉल में आवाज़ नहीं आती।</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth</source>
        <translation>Wi-Fi और Bluetooth</translation>
    </message>
    <message>
        <source>The program of the part that does Wi-Fi, Bluetooth and radio.</source>
        <translation>उस हिस्से का प्रोग्राम जो Wi-Fi, Bluetooth और रेडियो चलाता है।</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth cannot be switched on until it is written again.</source>
        <translation>इसके फिर लिखे जाने तक Wi-Fi और Bluetooth चालू नहीं किए जा सकते।</translation>
    </message>
    <message>
        <source>Satellite navigation</source>
        <translation>सैटेलाइट नेविगेशन</translation>
    </message>
    <message>
        <source>The program of the receiver that finds the position.</source>
        <translation>उस रिसीवर का प्रोग्राम जो लोकेशन पता करता है।</translation>
    </message>
    <message>
        <source>The phone does not find its position until it is written again.</source>
        <translation>इसके फिर लिखे जाने तक फ़ोन अपनी लोकेशन पता नहीं कर पाता।</translation>
    </message>
    <message>
        <source>Power control</source>
        <translation>पावर नियंत्रण</translation>
    </message>
    <message>
        <source>The program of the small processor that puts the chip to sleep and wakes it.</source>
        <translation>उस छोटे प्रोसेसर का प्रोग्राम जो चिप को सुलाता और जगाता है।</translation>
    </message>
    <message>
        <source>The phone does not start, or its battery empties fast, until it is written again.</source>
        <translation>इसके फिर लिखे जाने तक फ़ोन चालू नहीं होता, या उसकी बैटरी जल्दी ख़त्म होती है।</translation>
    </message>
    <message>
        <source>Helper processors</source>
        <translation>सहायक प्रोसेसर</translation>
    </message>
    <message>
        <source>Programs of small processors for sensors, sound and the like.</source>
        <translation>सेंसर, आवाज़ वग़ैरह के लिए छोटे प्रोसेसरों के प्रोग्राम।</translation>
    </message>
    <message>
        <source>Sensors or sound fail, and some phones do not start, until it is written again.</source>
        <translation>इसके फिर लिखे जाने तक सेंसर या आवाज़ काम नहीं करते, और कुछ फ़ोन चालू ही नहीं होते।</translation>
    </message>
    <message>
        <source>Camera processors</source>
        <translation>कैमरा प्रोसेसर</translation>
    </message>
    <message>
        <source>Programs of the processors for pictures and recognition.</source>
        <translation>तस्वीरों और पहचानने के काम वाले प्रोसेसरों के प्रोग्राम।</translation>
    </message>
    <message>
        <source>The camera or its effects fail until it is written again.</source>
        <translation>इसके फिर लिखे जाने तक कैमरा या उसके इफ़ेक्ट काम नहीं करते।</translation>
    </message>
    <message>
        <source>Seals of the images</source>
        <translation>इमेजों की सील</translation>
    </message>
    <message>
        <source>Holds the check sums and signatures by which the phone proves its other partitions before it starts them.</source>
        <translation>इसमें वे चेकसम और सिग्नेचर हैं जिनसे फ़ोन अपने दूसरे पार्टिशन चालू करने से पहले उन्हें परखता है।</translation>
    </message>
    <message>
        <source>A locked phone refuses to start when it does not match the images: write it together with them.</source>
        <translation>लॉक किया हुआ फ़ोन चालू होने से मना कर देता है जब यह इमेजों से मेल नहीं खाता: इसे उनके साथ ही लिखें।</translation>
    </message>
    <message>
        <source>Lock state</source>
        <translation>लॉक की स्थिति</translation>
    </message>
    <message>
        <source>Says whether the boot loader is locked, sealed for this one unit.</source>
        <translation>बताता है कि बूटलोडर लॉक है या नहीं; इसी एक यूनिट के लिए सीलबंद।</translation>
    </message>
    <message>
        <source>The phone may refuse to start or ask to be unlocked anew; another unit&apos;s copy does not fit.</source>
        <translation>फ़ोन शायद चालू होने से मना करे या फिर से अनलॉक करने को कहे; किसी दूसरी यूनिट की कॉपी नहीं चलती।</translation>
    </message>
    <message>
        <source>Security settings</source>
        <translation>सुरक्षा सेटिंग</translation>
    </message>
    <message>
        <source>Reserved for the security of the platform; empty on many phones.</source>
        <translation>प्लैटफ़ॉर्म की सुरक्षा के लिए आरक्षित; बहुत-से फ़ोनों में ख़ाली।</translation>
    </message>
    <message>
        <source>Mostly nothing; on phones that use it, protected images are refused.</source>
        <translation>ज़्यादातर कुछ नहीं; जो फ़ोन इसका इस्तेमाल करते हैं, उनमें संरक्षित इमेज ठुकराई जाती हैं।</translation>
    </message>
    <message>
        <source>Keys for checking images</source>
        <translation>इमेज जाँचने की कुंजियाँ</translation>
    </message>
    <message>
        <source>Keys by which older phones checked the images that they start.</source>
        <translation>वे कुंजियाँ जिनसे पुराने फ़ोन चालू की जाने वाली इमेज जाँचते थे।</translation>
    </message>
    <message>
        <source>A phone that uses it refuses its own images until it is written again.</source>
        <translation>जो फ़ोन इसका इस्तेमाल करता है, वह इसके फिर लिखे जाने तक अपनी ही इमेज ठुकराता है।</translation>
    </message>
    <message>
        <source>Fuse settings</source>
        <translation>फ़्यूज़ सेटिंग</translation>
    </message>
    <message>
        <source>Values for the fuses of the chip. A fuse that was blown can never be set back.</source>
        <translation>चिप के फ़्यूज़ों के मान। एक बार जला हुआ फ़्यूज़ फिर कभी पहले जैसा नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Nothing when it is left alone; the wrong file can lock the phone for ever.</source>
        <translation>इसे न छेड़ें तो कुछ नहीं; ग़लत फ़ाइल फ़ोन को हमेशा के लिए लॉक कर सकती है।</translation>
    </message>
    <message>
        <source>Values written once</source>
        <translation>एक बार लिखे जाने वाले मान</translation>
    </message>
    <message>
        <source>A place for values that the maker writes a single time.</source>
        <translation>उन मानों की जगह जिन्हें निर्माता केवल एक बार लिखता है।</translation>
    </message>
    <message>
        <source>Leave it alone: nothing in a firmware brings the values back.</source>
        <translation>इसे न छेड़ें: फ़र्मवेयर में ऐसा कुछ नहीं जो ये मान वापस लाए।</translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation>चोरी से सुरक्षा</translation>
    </message>
    <message>
        <source>Remembers which account the phone belongs to after a reset, and whether unlocking is allowed.</source>
        <translation>याद रखता है कि रीसेट के बाद फ़ोन किस खाते का है, और अनलॉक करने की इजाज़त है या नहीं।</translation>
    </message>
    <message>
        <source>The phone makes it anew. Emptying it does not replace the owner&apos;s account: the phone may ask for it.</source>
        <translation>फ़ोन इसे नए सिरे से बना लेता है। इसे ख़ाली करना मालिक के खाते का विकल्प नहीं है: फ़ोन शायद वही खाता माँगे।</translation>
    </message>
    <message>
        <source>Sealed memory</source>
        <translation>सीलबंद मेमोरी</translation>
    </message>
    <message>
        <source>Counters and keys that only the protected system can read.</source>
        <translation>वे काउंटर और कुंजियाँ जिन्हें केवल संरक्षित सिस्टम पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Fingerprints, screen lock and paid content may stop working; nothing in a firmware brings it back.</source>
        <translation>फ़िंगरप्रिंट, स्क्रीन लॉक और सशुल्क सामग्री शायद काम करना बंद कर दें; फ़र्मवेयर में ऐसा कुछ नहीं जो इसे वापस लाए।</translation>
    </message>
    <message>
        <source>Note for the next start</source>
        <translation>अगली बार चालू होने के लिए नोट</translation>
    </message>
    <message>
        <source>A note that tells the boot loader to start the recovery, or which slot comes next.</source>
        <translation>वह नोट जो बूटलोडर को बताता है कि रिकवरी चालू करनी है, या अगला स्लॉट कौन-सा है।</translation>
    </message>
    <message>
        <source>The phone starts normally. An old note can send it to the recovery again and again: emptying it helps.</source>
        <translation>फ़ोन सामान्य रूप से चालू होता है। पुराना नोट उसे बार-बार रिकवरी में भेज सकता है: इसे ख़ाली करने से फ़ायदा होता है।</translation>
    </message>
    <message>
        <source>Table of the partitions</source>
        <translation>पार्टिशन की टेबल</translation>
    </message>
    <message>
        <source>Says where each partition begins and ends.</source>
        <translation>बताती है कि हर पार्टिशन कहाँ शुरू और कहाँ ख़त्म होता है।</translation>
    </message>
    <message>
        <source>The phone finds nothing of its software until the table is written again; the areas themselves stay.</source>
        <translation>टेबल फिर लिखे जाने तक फ़ोन को अपना कोई सॉफ़्टवेयर नहीं मिलता; क्षेत्र अपनी जगह बने रहते हैं।</translation>
    </message>
    <message>
        <source>Notes of the download</source>
        <translation>डाउनलोड के नोट</translation>
    </message>
    <message>
        <source>What tool and which version were used for the last download.</source>
        <translation>पिछला डाउनलोड किस टूल से और किस संस्करण से हुआ।</translation>
    </message>
    <message>
        <source>Nothing that the phone needs.</source>
        <translation>ऐसा कुछ नहीं जो फ़ोन को चाहिए।</translation>
    </message>
    <message>
        <source>Crash records</source>
        <translation>क्रैश के रिकॉर्ड</translation>
    </message>
    <message>
        <source>What the phone notes when it crashes, for its maker.</source>
        <translation>क्रैश होने पर फ़ोन अपने निर्माता के लिए जो दर्ज करता है।</translation>
    </message>
    <message>
        <source>Nothing that the phone needs: it begins a new one.</source>
        <translation>ऐसा कुछ नहीं जो फ़ोन को चाहिए: वह नया शुरू कर लेता है।</translation>
    </message>
    <message>
        <source>Room for updates</source>
        <translation>अपडेट की जगह</translation>
    </message>
    <message>
        <source>A place in which the phone keeps a copy or a half-done update.</source>
        <translation>वह जगह जहाँ फ़ोन कोई कॉपी या आधा हुआ अपडेट रखता है।</translation>
    </message>
    <message>
        <source>A running update is lost; otherwise nothing.</source>
        <translation>चल रहा अपडेट चला जाता है; और कुछ नहीं।</translation>
    </message>
    <message>
        <source>Maker&apos;s reserve</source>
        <translation>निर्माता का आरक्षित हिस्सा</translation>
    </message>
    <message>
        <source>A place that the phone&apos;s maker keeps for itself.</source>
        <translation>वह जगह जो फ़ोन का निर्माता अपने लिए रखता है।</translation>
    </message>
    <message>
        <source>Hard to tell: leave it alone unless a firmware writes it.</source>
        <translation>कहना मुश्किल है: जब तक कोई फ़र्मवेयर इसे न लिखे, इसे न छेड़ें।</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Android with its apps and the drivers of this model, several parts in one.</source>
        <translation>ऐप और इस मॉडल के ड्राइवरों समेत Android; कई हिस्से एक में।</translation>
    </message>
    <message>
        <source>The phone stops at the logo until it is written again. Data of the user is elsewhere.</source>
        <translation>इसके फिर लिखे जाने तक फ़ोन लोगो पर अटक जाता है। उपयोगकर्ता का डेटा कहीं और है।</translation>
    </message>
    <message>
        <source>Android with the apps that came with the phone.</source>
        <translation>फ़ोन के साथ आए ऐप समेत Android।</translation>
    </message>
    <message>
        <source>Drivers of the model</source>
        <translation>मॉडल के ड्राइवर</translation>
    </message>
    <message>
        <source>Drivers and settings that the maker adds to Android for this model.</source>
        <translation>वे ड्राइवर और सेटिंग जो निर्माता इस मॉडल के लिए Android में जोड़ता है।</translation>
    </message>
    <message>
        <source>The phone stops at the logo, or camera, sound and the like fail, until it is written again.</source>
        <translation>इसके फिर लिखे जाने तक फ़ोन लोगो पर अटक जाता है, या कैमरा, आवाज़ वग़ैरह काम नहीं करते।</translation>
    </message>
    <message>
        <source>Maker&apos;s additions</source>
        <translation>निर्माता के जोड़े हुए हिस्से</translation>
    </message>
    <message>
        <source>Apps, pictures and settings that the maker or a network adds.</source>
        <translation>वे ऐप, तस्वीरें और सेटिंग जो निर्माता या कोई नेटवर्क जोड़ता है।</translation>
    </message>
    <message>
        <source>Some apps or settings are missing; on some models the phone does not start until it is written again.</source>
        <translation>कुछ ऐप या सेटिंग नहीं मिलते; कुछ मॉडलों में इसके फिर लिखे जाने तक फ़ोन चालू नहीं होता।</translation>
    </message>
    <message>
        <source>A place in which the phone&apos;s maker keeps files of its own, some of them of this unit.</source>
        <translation>वह जगह जहाँ फ़ोन का निर्माता अपनी फ़ाइलें रखता है; उनमें से कुछ इसी यूनिट की होती हैं।</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>उपयोगकर्ता का डेटा</translation>
    </message>
    <message>
        <source>Photos, messages, apps and settings of the phone&apos;s owner, locked with keys of this phone.</source>
        <translation>फ़ोन के मालिक के फ़ोटो, मैसेज, ऐप और सेटिंग, जो इसी फ़ोन की कुंजियों से लॉक हैं।</translation>
    </message>
    <message>
        <source>Everything that was not copied elsewhere is gone for good. The phone starts like new.</source>
        <translation>जो कुछ कहीं और कॉपी नहीं किया गया, वह हमेशा के लिए चला जाता है। फ़ोन नए जैसा चालू होता है।</translation>
    </message>
    <message>
        <source>Keys to the data of the user</source>
        <translation>उपयोगकर्ता के डेटा की कुंजियाँ</translation>
    </message>
    <message>
        <source>Keys with which the data of the user is locked, and notes on updates.</source>
        <translation>वे कुंजियाँ जिनसे उपयोगकर्ता का डेटा लॉक है, और अपडेट के नोट।</translation>
    </message>
    <message>
        <source>Without it the data of the user cannot be read any more and has to be erased.</source>
        <translation>इसके बिना उपयोगकर्ता का डेटा फिर पढ़ा नहीं जा सकता और उसे मिटाना पड़ता है।</translation>
    </message>
    <message>
        <source>Short-term store</source>
        <translation>अस्थायी जगह</translation>
    </message>
    <message>
        <source>Files of updates and of the recovery that are not needed for long.</source>
        <translation>अपडेट और रिकवरी की वे फ़ाइलें जो थोड़े समय के लिए ही चाहिए।</translation>
    </message>
    <message>
        <source>The phone makes it anew.</source>
        <translation>फ़ोन इसे नए सिरे से बना लेता है।</translation>
    </message>
</context>
<context>
    <name>PartitionWords</name>
    <message>
        <source>It is written anew.</source>
        <translation>यह नए सिरे से लिखा जाता है।</translation>
    </message>
    <message>
        <source>%1 is written to it (%2).</source>
        <translation>इस पर %1 लिखी जाती है (%2)।</translation>
    </message>
    <message>
        <source>%1 is written to it.</source>
        <translation>इस पर %1 लिखी जाती है।</translation>
    </message>
    <message>
        <source>A copy is saved on this computer first.</source>
        <translation>पहले इसकी एक कॉपी इस कंप्यूटर पर सहेजी जाती है।</translation>
    </message>
    <message>
        <source>It is read into a file.</source>
        <translation>इसे एक फ़ाइल में पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation>इसे मिटाया जाता है।</translation>
    </message>
    <message>
        <source>The saved copy is put back.</source>
        <translation>सहेजी गई कॉपी वापस डाली जाती है।</translation>
    </message>
    <message>
        <source>It is read back and compared.</source>
        <translation>इसे वापस पढ़कर मिलान किया जाता है।</translation>
    </message>
    <message>
        <source>It stays as it is: identity and calibration of the phone are kept.</source>
        <translation>यह जैसा है वैसा ही रहता है: फ़ोन की पहचान और कैलिब्रेशन बचाए रखे जाते हैं।</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>यह जैसा है वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>The job ended in the middle of it: it must be written again.</source>
        <translation>काम इसके बीच में ख़त्म हो गया: इसे फिर से लिखना ज़रूरी है।</translation>
    </message>
    <message>
        <source>Work on it is going on now.</source>
        <translation>इस पर अभी काम चल रहा है।</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>It waits for your answer.</source>
        <translation>फ़ोन आपके जवाब का इंतज़ार कर रहा है।</translation>
    </message>
    <message>
        <source>It stops after this step. Leave the cable in.</source>
        <translation>इस चरण के बाद काम रुकेगा। केबल लगी रहने दें।</translation>
    </message>
    <message>
        <source>Looking for the cause.</source>
        <translation>कारण खोजा जा रहा है।</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>फ़ोन न निकालें।</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>केबल लगी रहने दें।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time such as 12 s or 2 min</extracomment>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 लिखा गया।</translation>
    </message>
    <message>
        <source>The phone does not start now. A complete download brings it back.</source>
        <translation>फ़ोन अभी चालू नहीं होगा। पूरे डाउनलोड से वह ठीक हो जाएगा।</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>आपने रोका।</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>%1 लगे</translation>
    </message>
    <message>
        <source>Next phone</source>
        <translation>अगला फ़ोन</translation>
    </message>
    <message>
        <source>Plug in a switched-off phone.</source>
        <translation>बंद फ़ोन लगाएँ।</translation>
    </message>
</context>
<context>
    <name>PhoneFactWords</name>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>चिप</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>बोर्ड</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>What answered</source>
        <translation>किसने जवाब दिया</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>In good health.</source>
        <translation>अच्छी हालत में।</translation>
    </message>
    <message>
        <source>Worn: most of its life is used up. Save the data soon and expect failures.</source>
        <translation>घिसा हुआ: इसकी ज़्यादातर उम्र निकल चुकी है। डेटा जल्दी सहेज लें और मानकर चलें कि यह ख़राब होगा।</translation>
    </message>
    <message>
        <source>At the end of its life: it may lose what is written, so no job is started. The storage has to be replaced.</source>
        <translation>उम्र पूरी हो चुकी: लिखा हुआ मिट सकता है, इसलिए कोई काम शुरू नहीं किया जाता। स्टोरेज बदलना पड़ेगा।</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>स्टोरेज</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memory (RAM)</source>
        <translation>मेमोरी (RAM)</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>घिसाव</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>पार्टिशन</translation>
    </message>
    <message>
        <source>Write only the maker&apos;s own firmware, and all of its boot chain together.</source>
        <translation>केवल निर्माता का अपना फ़र्मवेयर लिखें, और उसकी पूरी बूट चेन एक साथ।</translation>
    </message>
    <message>
        <source>A job needs the maker&apos;s authentication file.</source>
        <translation>काम के लिए निर्माता की ऑथेंटिकेशन फ़ाइल चाहिए।</translation>
    </message>
    <message>
        <source>A job needs the loader that came with this model&apos;s firmware.</source>
        <translation>काम के लिए वह लोडर चाहिए जो इस मॉडल के फ़र्मवेयर के साथ आया था।</translation>
    </message>
    <message>
        <source>Any loader for this chip will do.</source>
        <translation>इस चिप का कोई भी लोडर चलेगा।</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Fuses</source>
        <translation>फ़्यूज़</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 = what a fuse of the phone means, %2 = what that means for a job; both whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>Its loader wants the maker&apos;s authorisation.</source>
        <translation>इसका लोडर निर्माता का ऑथराइज़ेशन माँगता है।</translation>
    </message>
    <message>
        <source>Nothing that would keep a job from its storage.</source>
        <translation>ऐसा कुछ नहीं जो किसी काम को इसके स्टोरेज से रोके।</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>हालत</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>बैटरी</translation>
    </message>
    <message>
        <source>%1 V: too empty to write. Charge it for half an hour first.</source>
        <translation>%1 V: लिखने के लिए बहुत कम। पहले आधा घंटा चार्ज करें।</translation>
    </message>
    <message>
        <source>%1 V: enough for a job.</source>
        <translation>%1 V: काम के लिए काफ़ी।</translation>
    </message>
    <message>
        <source>Starts from</source>
        <extracomment>%1 = A or B: which of the two copies of the system the phone starts</extracomment>
        <translation>कहाँ से चालू होता है</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>स्लॉट %1</translation>
    </message>
    <message>
        <source>If a job breaks off</source>
        <translation>काम बीच में टूटे तो</translation>
    </message>
    <message>
        <source>The chip waits for the next try: the phone can be brought back.</source>
        <translation>चिप अगली कोशिश का इंतज़ार करती है: फ़ोन ठीक किया जा सकता है।</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>पार्टिशन टेबल</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Plug in a switched-off phone</source>
        <translation>बंद फ़ोन लगाएँ</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>आपके जवाब का इंतज़ार</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>इस चरण के बाद रुकेगा</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation>कारण खोजा जा रहा है</translation>
    </message>
    <message>
        <source>%1 written. Unplug the phone.</source>
        <translation>%1 लिखा गया। फ़ोन निकालें।</translation>
    </message>
    <message>
        <source>Finished. Unplug the phone.</source>
        <translation>काम पूरा हुआ। फ़ोन निकालें।</translation>
    </message>
    <message>
        <source>Stopped by you; the phone needs another download before it starts</source>
        <translation>आपने रोका; चालू होने से पहले फ़ोन को एक और डाउनलोड चाहिए</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>आपने रोका</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is being done, %2 the partition or loader it is done with</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम जारी</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>रुक रहा है</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Put between the parts of a list such as &quot;3 MiB of 9 MiB, 2 MiB/s, 5 s left&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>the next phone</source>
        <translation>अगला फ़ोन</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 पर %1</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) read back and compared: every byte is as in the firmware (%1).</source>
        <translation>
            <numerusform>%n क्षेत्र वापस पढ़कर मिलाया गया: हर बाइट फ़र्मवेयर जैसा है (%1)।</numerusform>
            <numerusform>%n क्षेत्र वापस पढ़कर मिलाए गए: हर बाइट फ़र्मवेयर जैसा है (%1)।</numerusform>
        </translation>
    </message>
    <message>
        <source>Any port</source>
        <translation>कोई भी पोर्ट</translation>
    </message>
    <message>
        <source>%1 (other tools call it %2)</source>
        <translation>%1 (दूसरे टूल इसे %2 कहते हैं)</translation>
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
        <translation>%1 में इसी एक फ़ोन की पहचान या कैलिब्रेशन है, जिसे कोई फ़र्मवेयर वापस नहीं ला सकता। यहाँ इसे नहीं छेड़ा जाता; इसे नया करने के लिए बैकअप वापस डालें या इसकी पंक्ति पर टिक लगाकर फ़्लैश करें।</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>%1 was on %2 for %3 s.</source>
        <extracomment>%1 is a USB id such as 1782:4d00, %2 a port, %3 a number of seconds</extracomment>
        <translation>%1 पोर्ट %2 पर %3 s तक रहा।</translation>
    </message>
    <message>
        <source>%1 is on %2; it is no download mode.</source>
        <translation>%1 पोर्ट %2 पर है; यह डाउनलोड मोड नहीं है।</translation>
    </message>
    <message>
        <source>%1 is on %2: %3.</source>
        <translation>%1 पोर्ट %2 पर है: %3।</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was on %2 before you began.</source>
        <translation>%1 आपके शुरू करने से पहले पोर्ट %2 पर था।</translation>
    </message>
    <message>
        <source>Nothing yet: no cable was plugged in since this page came.</source>
        <translation>अभी कुछ नहीं: यह पेज खुलने के बाद से कोई केबल नहीं लगाई गई।</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The vault has no entry called {name}.</source>
        <translation>वॉल्ट में {name} नाम की कोई एंट्री नहीं है।</translation>
    </message>
    <message>
        <source>The vault has no such entry.</source>
        <translation>वॉल्ट में ऐसी कोई एंट्री नहीं है।</translation>
    </message>
    <message>
        <source>{file} is there already and is never overwritten; choose another name.</source>
        <translation>{file} पहले से मौजूद है और कभी उसके ऊपर नहीं लिखा जाता; दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>A file of that name is there already and is never overwritten.</source>
        <translation>उस नाम की फ़ाइल पहले से मौजूद है और कभी उसके ऊपर नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>{name} was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>{name} दो बार पढ़ा गया और अलग-अलग निकला, इसलिए उसकी किसी कॉपी पर भरोसा नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>An area was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>एक क्षेत्र दो बार पढ़ा गया और अलग-अलग निकला, इसलिए उसकी किसी कॉपी पर भरोसा नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The phone&apos;s own value {item} of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>फ़ोन का {name} का अपना मान {item} फ़र्मवेयर की इमेज में नहीं डाला जा सकता, इसलिए कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The phone&apos;s own values of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>फ़ोन के {name} के अपने मान फ़र्मवेयर की इमेज में नहीं डाले जा सकते, इसलिए कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The phone&apos;s own values cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>फ़ोन के अपने मान फ़र्मवेयर की इमेज में नहीं डाले जा सकते, इसलिए कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The calibration {entry} on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>फ़ोन का कैलिब्रेशन {entry} ख़ाली या ख़राब है, इसलिए बनाए रखने के लिए अपने मान ही नहीं हैं।</translation>
    </message>
    <message>
        <source>The calibration on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>फ़ोन का कैलिब्रेशन ख़ाली या ख़राब है, इसलिए बनाए रखने के लिए अपने मान ही नहीं हैं।</translation>
    </message>
    <message>
        <source>The calibration image {entry} of the firmware is damaged.</source>
        <translation>फ़र्मवेयर की कैलिब्रेशन इमेज {entry} ख़राब है।</translation>
    </message>
    <message>
        <source>A calibration image of the firmware is damaged.</source>
        <translation>फ़र्मवेयर की एक कैलिब्रेशन इमेज ख़राब है।</translation>
    </message>
    <message>
        <source>The firmware has no image of calibration that could be merged.</source>
        <translation>फ़र्मवेयर में ऐसी कोई कैलिब्रेशन इमेज नहीं है जिसे मिलाया (merge) जा सके।</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration ({names}); name one of them.</source>
        <translation>फ़र्मवेयर में कई कैलिब्रेशन इमेज हैं ({names}); उनमें से एक का नाम दें।</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration; name one of them.</source>
        <translation>फ़र्मवेयर में कई कैलिब्रेशन इमेज हैं; उनमें से एक का नाम दें।</translation>
    </message>
    <message>
        <source>The area {item} of the phone is blank: nothing was ever stored there.</source>
        <translation>फ़ोन का क्षेत्र {item} ख़ाली है: वहाँ कभी कुछ रखा ही नहीं गया।</translation>
    </message>
    <message>
        <source>The area of the phone is blank: nothing was ever stored there.</source>
        <translation>फ़ोन का क्षेत्र ख़ाली है: वहाँ कभी कुछ रखा ही नहीं गया।</translation>
    </message>
    <message>
        <source>There is no job called {name} that could go on.</source>
        <translation>{name} नाम का ऐसा कोई काम नहीं है जो आगे बढ़ सके।</translation>
    </message>
    <message>
        <source>There is no job that could go on.</source>
        <translation>ऐसा कोई काम नहीं है जो आगे बढ़ सके।</translation>
    </message>
    <message>
        <source>The journal {file} does not tell how the job was asked for, so it cannot go on.</source>
        <translation>जर्नल {file} यह नहीं बताता कि काम किस तरह माँगा गया था, इसलिए वह आगे नहीं बढ़ सकता।</translation>
    </message>
    <message>
        <source>The journal does not tell how the job was asked for, so it cannot go on.</source>
        <translation>जर्नल यह नहीं बताता कि काम किस तरह माँगा गया था, इसलिए वह आगे नहीं बढ़ सकता।</translation>
    </message>
    <message>
        <source>The job of {file} came to its end; there is nothing left to do.</source>
        <translation>{file} का काम अंत तक पूरा हुआ; करने के लिए कुछ बाकी नहीं है।</translation>
    </message>
    <message>
        <source>That job came to its end; there is nothing left to do.</source>
        <translation>वह काम अंत तक पूरा हुआ; करने के लिए कुछ बाकी नहीं है।</translation>
    </message>
    <message>
        <source>The journal {file} does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>जर्नल {file} यह नहीं बताता कि फ़ोन की कॉपियाँ कहाँ हैं, इसलिए आगे बढ़ने पर वे खो जाएँगी।</translation>
    </message>
    <message>
        <source>The journal does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>जर्नल यह नहीं बताता कि फ़ोन की कॉपियाँ कहाँ हैं, इसलिए आगे बढ़ने पर वे खो जाएँगी।</translation>
    </message>
    <message>
        <source>The journal {file} is damaged in line {line}.</source>
        <translation>जर्नल {file} की लाइन {line} ख़राब है।</translation>
    </message>
    <message>
        <source>The journal {file} is damaged.</source>
        <translation>जर्नल {file} ख़राब है।</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>जर्नल ख़राब है।</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of the program.</source>
        <translation>जर्नल {file} प्रोग्राम के नए संस्करण ने लिखा था।</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of the program.</source>
        <translation>जर्नल प्रोग्राम के नए संस्करण ने लिखा था।</translation>
    </message>
    <message>
        <source>The journal {file} was written by an older version of the program, which did not note enough to go on.</source>
        <translation>जर्नल {file} प्रोग्राम के पुराने संस्करण ने लिखा था, जिसने आगे बढ़ने लायक पूरी जानकारी दर्ज नहीं की।</translation>
    </message>
    <message>
        <source>The journal was written by an older version of the program, which did not note enough to go on.</source>
        <translation>जर्नल प्रोग्राम के पुराने संस्करण ने लिखा था, जिसने आगे बढ़ने लायक पूरी जानकारी दर्ज नहीं की।</translation>
    </message>
    <message>
        <source>The file {file} of the firmware is not what it was when the job began.</source>
        <translation>फ़र्मवेयर की फ़ाइल {file} वैसी नहीं है जैसी काम शुरू होते समय थी।</translation>
    </message>
    <message>
        <source>{entry} of the firmware is not what it was when the job began.</source>
        <translation>फ़र्मवेयर का {entry} वैसा नहीं है जैसा काम शुरू होते समय था।</translation>
    </message>
    <message>
        <source>The firmware is not what it was when the job began.</source>
        <translation>फ़र्मवेयर वैसा नहीं है जैसा काम शुरू होते समय था।</translation>
    </message>
    <message>
        <source>The saved copy {file} is not what it was when it was made.</source>
        <translation>सहेजी गई कॉपी {file} वैसी नहीं है जैसी बनाते समय थी।</translation>
    </message>
    <message>
        <source>A saved copy is not what it was when it was made.</source>
        <translation>एक सहेजी गई कॉपी वैसी नहीं है जैसी बनाते समय थी।</translation>
    </message>
    <message>
        <source>Nothing proves that this is the phone with which the job began.</source>
        <translation>कुछ भी यह साबित नहीं करता कि यह वही फ़ोन है जिससे काम शुरू हुआ था।</translation>
    </message>
    <message>
        <source>The history has no record {item}.</source>
        <translation>इतिहास में रिकॉर्ड {item} नहीं है।</translation>
    </message>
    <message>
        <source>The history has no such record.</source>
        <translation>इतिहास में ऐसा कोई रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>The index of the history was damaged and was made again; nothing is lost.</source>
        <translation>इतिहास का इंडेक्स ख़राब था और फिर बनाया गया; कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program and is left as it is.</source>
        <translation>इतिहास प्रोग्राम के नए संस्करण ने लिखा था और वैसा ही छोड़ा जाता है।</translation>
    </message>
    <message>
        <source>{file} has damaged records; the others are shown.</source>
        <translation>{file} में ख़राब रिकॉर्ड हैं; बाकी दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>A record of the history is damaged.</source>
        <translation>इतिहास का एक रिकॉर्ड ख़राब है।</translation>
    </message>
    <message>
        <source>{file} is no recording of a job.</source>
        <translation>{file} किसी काम की रिकॉर्डिंग नहीं है।</translation>
    </message>
    <message>
        <source>The file is no recording of a job.</source>
        <translation>यह फ़ाइल किसी काम की रिकॉर्डिंग नहीं है।</translation>
    </message>
    <message>
        <source>The recording was made by a newer version of the program.</source>
        <translation>रिकॉर्डिंग प्रोग्राम के नए संस्करण ने बनाई थी।</translation>
    </message>
    <message>
        <source>The recording is damaged: {found}.</source>
        <translation>रिकॉर्डिंग ख़राब है: {found}।</translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation>रिकॉर्डिंग ख़राब है।</translation>
    </message>
    <message>
        <source>The recording holds no conversation with a phone.</source>
        <translation>रिकॉर्डिंग में किसी फ़ोन से हुई बातचीत नहीं है।</translation>
    </message>
    <message>
        <source>The recording is too large to be played.</source>
        <translation>रिकॉर्डिंग इतनी बड़ी है कि चलाई नहीं जा सकती।</translation>
    </message>
    <message>
        <source>There is nothing to mend here: it is as it should be.</source>
        <translation>यहाँ ठीक करने के लिए कुछ नहीं: सब वैसा है जैसा होना चाहिए।</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>वापस लेने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The change was not permitted, so nothing was changed.</source>
        <translation>बदलाव की अनुमति नहीं मिली, इसलिए कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This system has no way to ask for the administrator&apos;s password here; run the commands that are shown yourself.</source>
        <translation>इस सिस्टम में यहाँ व्यवस्थापक का पासवर्ड माँगने का कोई तरीक़ा नहीं है; दिखाए गए कमांड ख़ुद चलाएँ।</translation>
    </message>
    <message>
        <source>A step of the change failed: {said}.</source>
        <translation>बदलाव का एक चरण विफल रहा: {said}।</translation>
    </message>
    <message>
        <source>A step of the change failed; nothing on the phone was touched.</source>
        <translation>बदलाव का एक चरण विफल रहा; फ़ोन पर कुछ नहीं छुआ गया।</translation>
    </message>
    <message>
        <source>This changes nothing on the computer.</source>
        <translation>इससे कंप्यूटर पर कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>{program} did not do its work.</source>
        <translation>{program} ने अपना काम नहीं किया।</translation>
    </message>
    <message>
        <source>A program of the system did not do its work.</source>
        <translation>सिस्टम के एक प्रोग्राम ने अपना काम नहीं किया।</translation>
    </message>
    <message>
        <source>Another driver than the one the tool needs holds the phone.</source>
        <translation>फ़ोन को टूल के लिए ज़रूरी ड्राइवर की जगह किसी दूसरे ड्राइवर ने पकड़ रखा है।</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>एक फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>No loader was given for {wanted}, and none in the loader folder fits.</source>
        <translation>{wanted} के लिए कोई लोडर नहीं दिया गया, और लोडर फ़ोल्डर का कोई लोडर मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>No loader was given, and none in the loader folder fits this phone.</source>
        <translation>कोई लोडर नहीं दिया गया, और लोडर फ़ोल्डर का कोई लोडर इस फ़ोन से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>{file} has no loader for {wanted}; it is for {found}.</source>
        <translation>{file} में {wanted} का लोडर नहीं है; वह {found} के लिए है।</translation>
    </message>
    <message>
        <source>The loader file has no loader for {wanted}; it is for {found}.</source>
        <translation>लोडर फ़ाइल में {wanted} का लोडर नहीं है; वह {found} के लिए है।</translation>
    </message>
    <message>
        <source>The loader file has no loader for this phone.</source>
        <translation>लोडर फ़ाइल में इस फ़ोन का लोडर नहीं है।</translation>
    </message>
    <message>
        <source>{file} is not a Download Agent.</source>
        <translation>{file} Download Agent नहीं है।</translation>
    </message>
    <message>
        <source>The file is not a Download Agent.</source>
        <translation>यह फ़ाइल Download Agent नहीं है।</translation>
    </message>
    <message>
        <source>{file} is a Download Agent without any loader in it.</source>
        <translation>{file} ऐसा Download Agent है जिसमें कोई लोडर नहीं है।</translation>
    </message>
    <message>
        <source>The Download Agent has no loader in it.</source>
        <translation>Download Agent में कोई लोडर नहीं है।</translation>
    </message>
    <message>
        <source>{file} is neither a loader, nor a preloader, nor an authentication file.</source>
        <translation>{file} न लोडर है, न प्रीलोडर, न ऑथेंटिकेशन फ़ाइल।</translation>
    </message>
    <message>
        <source>A file that was given is no loader.</source>
        <translation>दी गई एक फ़ाइल लोडर नहीं है।</translation>
    </message>
    <message>
        <source>The two loaders in {file} do not belong together.</source>
        <translation>{file} के दोनों लोडर एक जोड़ी के नहीं हैं।</translation>
    </message>
    <message>
        <source>The two loaders in the file do not belong together.</source>
        <translation>फ़ाइल के दोनों लोडर एक जोड़ी के नहीं हैं।</translation>
    </message>
    <message>
        <source>The phone was caught in its boot ROM and needs memory settings: give the preloader of its firmware.</source>
        <translation>फ़ोन अपने बूट ROM में पकड़ा गया और उसे मेमोरी सेटिंग चाहिए: उसके फ़र्मवेयर का प्रीलोडर दें।</translation>
    </message>
    <message>
        <source>{file} is not a preloader.</source>
        <translation>{file} प्रीलोडर नहीं है।</translation>
    </message>
    <message>
        <source>The file is not a preloader.</source>
        <translation>यह फ़ाइल प्रीलोडर नहीं है।</translation>
    </message>
    <message>
        <source>{file} holds no memory settings.</source>
        <translation>{file} में मेमोरी सेटिंग नहीं हैं।</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings.</source>
        <translation>प्रीलोडर में मेमोरी सेटिंग नहीं हैं।</translation>
    </message>
    <message>
        <source>The phone wants the authorisation of its maker: an authentication file or a signed answer.</source>
        <translation>फ़ोन अपने निर्माता का ऑथराइज़ेशन माँगता है: ऑथेंटिकेशन फ़ाइल या साइन किया हुआ जवाब।</translation>
    </message>
    <message>
        <source>{file} is not an authentication file.</source>
        <translation>{file} ऑथेंटिकेशन फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>यह फ़ाइल ऑथेंटिकेशन फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The preloader is for the board {wanted}, but the phone is {found}.</source>
        <translation>प्रीलोडर बोर्ड {wanted} के लिए है, पर फ़ोन {found} है।</translation>
    </message>
    <message>
        <source>The preloader is for another board than the phone has.</source>
        <translation>प्रीलोडर फ़ोन के बोर्ड से अलग बोर्ड के लिए है।</translation>
    </message>
    <message>
        <source>{entry} is ticked and {found} is not, but all boot loaders belong together.</source>
        <translation>{entry} पर टिक है और {found} पर नहीं, पर सभी बूटलोडर साथ चलते हैं।</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked, but they belong together.</source>
        <translation>केवल कुछ बूटलोडर पर टिक है, पर वे सब साथ चलते हैं।</translation>
    </message>
    <message>
        <source>{name} has {found} on the phone and {wanted} in the firmware; its data would be lost.</source>
        <translation>{name} फ़ोन में {found} और फ़र्मवेयर में {wanted} है; उसका डेटा खो जाएगा।</translation>
    </message>
    <message>
        <source>A protected area changes its place or length, and its data would be lost.</source>
        <translation>एक संरक्षित क्षेत्र की जगह या लंबाई बदल रही है, और उसका डेटा खो जाएगा।</translation>
    </message>
    <message>
        <source>The storage of the phone has reached the end of its life.</source>
        <translation>फ़ोन के स्टोरेज की उम्र पूरी हो चुकी है।</translation>
    </message>
    <message>
        <source>The battery has {found} mV, and {wanted} mV are needed.</source>
        <translation>बैटरी में {found} mV हैं, और {wanted} mV चाहिए।</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>इस काम के लिए बैटरी बहुत कम है।</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>फ़ोन में पार्टिशन टेबल नहीं है।</translation>
    </message>
    <message>
        <source>The partition table of the phone is damaged.</source>
        <translation>फ़ोन की पार्टिशन टेबल ख़राब है।</translation>
    </message>
    <message>
        <source>The boot area of the phone holds no preloader.</source>
        <translation>फ़ोन के बूट क्षेत्र में प्रीलोडर नहीं है।</translation>
    </message>
    <message>
        <source>The header of the boot area of the phone is damaged.</source>
        <translation>फ़ोन के बूट क्षेत्र का हेडर ख़राब है।</translation>
    </message>
    <message>
        <source>{bytes} bytes at {offset_bytes} reach beyond the end of {name}, which has {storage_bytes}.</source>
        <translation>{offset_bytes} पर {bytes} बाइट {name} के अंत से आगे जाते हैं, जो {storage_bytes} का है।</translation>
    </message>
    <message>
        <source>A place lies beyond the end of the storage.</source>
        <translation>एक जगह स्टोरेज के अंत से आगे है।</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this: {item}.</source>
        <translation>इस फ़ोन के लोडर में यह सुविधा नहीं है: {item}।</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this.</source>
        <translation>इस फ़ोन के लोडर में यह सुविधा नहीं है।</translation>
    </message>
    <message>
        <source>This backup is of another phone, and calibration belongs to one phone alone.</source>
        <translation>यह बैकअप किसी दूसरे फ़ोन का है, और कैलिब्रेशन केवल एक ही फ़ोन का होता है।</translation>
    </message>
    <message>
        <source>{entry} needs the image {name}, which is not there.</source>
        <translation>{entry} को इमेज {name} चाहिए, जो मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>{entry} has no image.</source>
        <translation>{entry} की इमेज नहीं है।</translation>
    </message>
    <message>
        <source>An image that is needed is not there.</source>
        <translation>एक ज़रूरी इमेज मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>{file} names the scatter file {name}, which is not there.</source>
        <translation>{file} में स्कैटर फ़ाइल {name} का नाम है, जो मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>{file} comes without a scatter file.</source>
        <translation>{file} के साथ स्कैटर फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>There is no scatter file.</source>
        <translation>स्कैटर फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{file} does not name its {field}.</source>
        <translation>{file} अपना {field} नहीं बताती।</translation>
    </message>
    <message>
        <source>The flash XML is incomplete.</source>
        <translation>फ़्लैश XML अधूरा है।</translation>
    </message>
    <message>
        <source>{file} is not a backup of a phone.</source>
        <translation>{file} फ़ोन का बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>This is not a backup of a phone.</source>
        <translation>यह फ़ोन का बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file: {detail}.</source>
        <translation>{file} एक ख़राब .gz फ़ाइल है: {detail}।</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file.</source>
        <translation>{file} एक ख़राब .gz फ़ाइल है।</translation>
    </message>
    <message>
        <source>A .gz file is damaged.</source>
        <translation>एक .gz फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged: {detail}.</source>
        <translation>बैकअप की मैनिफ़ेस्ट फ़ाइल ख़राब है: {detail}।</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>बैकअप की मैनिफ़ेस्ट फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright (format {found}, this one knows {wanted}).</source>
        <translation>बैकअप Flashwright के नए संस्करण ने बनाया था (फ़ॉर्मैट {found}, यह संस्करण {wanted} जानता है)।</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright.</source>
        <translation>बैकअप Flashwright के नए संस्करण ने बनाया था।</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} वैसा नहीं है जैसा चेकसम सूची बताती है।</translation>
    </message>
    <message>
        <source>{file} is not what the list of checksums says.</source>
        <translation>{file} वैसी नहीं है जैसी चेकसम सूची बताती है।</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>एक फ़ाइल वैसी नहीं है जैसी चेकसम सूची बताती है।</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} केवल एक बड़ी फ़ाइल का पॉइंटर है जो कभी डाउनलोड नहीं हुई; फ़र्मवेयर फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>{file} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{file} केवल एक बड़ी फ़ाइल का पॉइंटर है जो कभी डाउनलोड नहीं हुई; फ़र्मवेयर फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>एक इमेज केवल एक बड़ी फ़ाइल का पॉइंटर है जो कभी डाउनलोड नहीं हुई।</translation>
    </message>
    <message>
        <source>You do not have the right to open the port {node}.</source>
        <translation>आपको पोर्ट {node} खोलने का अधिकार नहीं है।</translation>
    </message>
    <message>
        <source>You do not have the right to open the port of the phone.</source>
        <translation>आपको फ़ोन का पोर्ट खोलने का अधिकार नहीं है।</translation>
    </message>
    <message>
        <source>The port {node} is in use by {owner}.</source>
        <translation>पोर्ट {node} को {owner} इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>The port {node} is in use by another program.</source>
        <translation>पोर्ट {node} को कोई दूसरा प्रोग्राम इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>The port of the phone is in use by another program.</source>
        <translation>फ़ोन के पोर्ट को कोई दूसरा प्रोग्राम इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>The driver {driver} of the system holds the phone and does not let it go.</source>
        <translation>सिस्टम के ड्राइवर {driver} ने फ़ोन पकड़ रखा है और उसे नहीं छोड़ रहा।</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let it go.</source>
        <translation>सिस्टम के एक ड्राइवर ने फ़ोन पकड़ रखा है और उसे नहीं छोड़ रहा।</translation>
    </message>
    <message>
        <source>ModemManager has taken the port {node} for a modem.</source>
        <translation>ModemManager ने पोर्ट {node} को मॉडेम समझकर ले लिया है।</translation>
    </message>
    <message>
        <source>ModemManager has taken the port of the phone for a modem.</source>
        <translation>ModemManager ने फ़ोन के पोर्ट को मॉडेम समझकर ले लिया है।</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>{node} does not exist.</source>
        <translation>{node} मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>A file or device that is needed does not exist.</source>
        <translation>एक ज़रूरी फ़ाइल या डिवाइस मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>A file was expected and something else was found.</source>
        <translation>फ़ाइल की जगह कुछ और मिला।</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {detail}.</source>
        <translation>{file} पढ़ी या लिखी नहीं जा सकती: {detail}।</translation>
    </message>
    <message>
        <source>{file} is no firmware and holds no partition images (NAME.bin or NAME.img).</source>
        <translation>{file} फ़र्मवेयर नहीं है और उसमें पार्टिशन इमेज (NAME.bin या NAME.img) भी नहीं हैं।</translation>
    </message>
    <message>
        <source>The folder holds no partition images.</source>
        <translation>फ़ोल्डर में पार्टिशन इमेज नहीं हैं।</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written.</source>
        <translation>डिस्क भर गई है: {file} लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>The firmware is for {wanted}, but the phone has {found}.</source>
        <translation>फ़र्मवेयर {wanted} के लिए है, पर फ़ोन में {found} है।</translation>
    </message>
    <message>
        <source>The firmware is for another chip than the phone has.</source>
        <translation>फ़र्मवेयर फ़ोन की चिप से अलग चिप के लिए है।</translation>
    </message>
    <message>
        <source>The firmware is for the product {wanted}, but the phone is {found}.</source>
        <translation>फ़र्मवेयर प्रोडक्ट {wanted} के लिए है, पर फ़ोन {found} है।</translation>
    </message>
    <message>
        <source>The firmware is for another product than the phone is.</source>
        <translation>फ़र्मवेयर इस फ़ोन से अलग प्रोडक्ट के लिए है।</translation>
    </message>
    <message>
        <source>The firmware is for {wanted} storage, but the phone has {found}.</source>
        <translation>फ़र्मवेयर {wanted} स्टोरेज के लिए है, पर फ़ोन में {found} है।</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than the phone has.</source>
        <translation>फ़र्मवेयर फ़ोन के स्टोरेज से अलग प्रकार के स्टोरेज के लिए है।</translation>
    </message>
    <message>
        <source>{name} ({what}) is {found} on the phone and {wanted} in the firmware. The scene Firmware Upgrade can change the layout.</source>
        <translation>{name} ({what}) फ़ोन में {found} और फ़र्मवेयर में {wanted} है। सीन “फ़र्मवेयर अपग्रेड” लेआउट बदल सकता है।</translation>
    </message>
    <message>
        <source>The partition table of the phone differs from the one of the firmware, and changing it was not allowed.</source>
        <translation>फ़ोन की पार्टिशन टेबल फ़र्मवेयर की टेबल से अलग है, और उसे बदलने की अनुमति नहीं दी गई थी।</translation>
    </message>
    <message>
        <source>The phone does not tell its partition table, so the firmware cannot be checked against it.</source>
        <translation>फ़ोन अपनी पार्टिशन टेबल नहीं बताता, इसलिए फ़र्मवेयर को उससे जाँचा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The phone has no partition {name}.</source>
        <translation>फ़ोन में पार्टिशन {name} नहीं है।</translation>
    </message>
    <message>
        <source>The phone has no partition {entry}.</source>
        <translation>फ़ोन में पार्टिशन {entry} नहीं है।</translation>
    </message>
    <message>
        <source>The phone does not have the partition that was asked for.</source>
        <translation>माँगा गया पार्टिशन फ़ोन में नहीं है।</translation>
    </message>
    <message>
        <source>The phone has no partition {name}, which the firmware needs.</source>
        <translation>फ़ोन में पार्टिशन {name} नहीं है, जो फ़र्मवेयर को चाहिए।</translation>
    </message>
    <message>
        <source>The phone lacks a partition that the firmware needs.</source>
        <translation>फ़ोन में एक पार्टिशन नहीं है जो फ़र्मवेयर को चाहिए।</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>इमेज {entry} {image_bytes} की है, पर उसके पार्टिशन में केवल {partition_bytes} की जगह है।</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>इमेज {entry} अपने पार्टिशन से बड़ी है।</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>एक इमेज अपने पार्टिशन से बड़ी है।</translation>
    </message>
    <message>
        <source>{name} holds calibration or identity data of this phone; it is changed only when named with --only.</source>
        <translation>{name} में इस फ़ोन का कैलिब्रेशन या पहचान डेटा है; वह तभी बदला जाता है जब --only से उसका नाम दिया जाए।</translation>
    </message>
    <message>
        <source>Calibration and identity data of this phone is changed only when it is named.</source>
        <translation>इस फ़ोन का कैलिब्रेशन और पहचान डेटा तभी बदला जाता है जब उसका नाम दिया जाए।</translation>
    </message>
    <message>
        <source>There is no entry or partition called {name}.</source>
        <translation>{name} नाम की कोई एंट्री या पार्टिशन नहीं है।</translation>
    </message>
    <message>
        <source>A name that was given fits no entry and no partition.</source>
        <translation>दिया गया एक नाम किसी एंट्री या पार्टिशन से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>No copy of {name} could be saved, so it is not touched.</source>
        <translation>{name} की कॉपी सहेजी नहीं जा सकी, इसलिए उसे छुआ नहीं जाता।</translation>
    </message>
    <message>
        <source>No copy of the calibration data could be saved, so it is not touched.</source>
        <translation>कैलिब्रेशन डेटा की कॉपी सहेजी नहीं जा सकी, इसलिए उसे छुआ नहीं जाता।</translation>
    </message>
    <message>
        <source>The phone is locked to its maker: its loader asks for an authorisation.</source>
        <translation>फ़ोन अपने निर्माता के लिए लॉक है: उसका लोडर ऑथराइज़ेशन माँगता है।</translation>
    </message>
    <message>
        <source>The phone refused the loader {item}: it is not signed for this phone.</source>
        <translation>फ़ोन ने लोडर {item} ठुकरा दिया: वह इस फ़ोन के लिए साइन नहीं है।</translation>
    </message>
    <message>
        <source>The phone refused the loader: it is not signed for this phone.</source>
        <translation>फ़ोन ने लोडर ठुकरा दिया: वह इस फ़ोन के लिए साइन नहीं है।</translation>
    </message>
    <message>
        <source>The phone is connected in another mode than the download mode.</source>
        <translation>फ़ोन डाउनलोड मोड की जगह किसी और मोड में जुड़ा है।</translation>
    </message>
    <message>
        <source>The loader {name} is missing, and without it nothing can be done.</source>
        <translation>लोडर {name} नहीं है, और उसके बिना कुछ नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>No loader was given, and without one nothing can be done.</source>
        <translation>कोई लोडर नहीं दिया गया, और उसके बिना कुछ नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The phone is there, but it did not answer.</source>
        <translation>फ़ोन जुड़ा है, पर उसने जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>{item} reads back different from what was written.</source>
        <translation>वापस पढ़ने पर {item} लिखे गए डेटा से अलग निकलता है।</translation>
    </message>
    <message>
        <source>What was written reads back different.</source>
        <translation>लिखा गया डेटा वापस पढ़ने पर अलग निकलता है।</translation>
    </message>
    <message>
        <source>{file} is not a firmware that Flashwright knows.</source>
        <translation>{file} ऐसा फ़र्मवेयर नहीं है जिसे Flashwright जानता हो।</translation>
    </message>
    <message>
        <source>This is not a firmware that Flashwright knows.</source>
        <translation>यह ऐसा फ़र्मवेयर नहीं है जिसे Flashwright जानता हो।</translation>
    </message>
    <message>
        <source>{file} is encrypted and cannot be opened.</source>
        <translation>{file} एन्क्रिप्टेड है और खोली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The firmware file is encrypted and cannot be opened.</source>
        <translation>फ़र्मवेयर फ़ाइल एन्क्रिप्टेड है और खोली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The firmware file is cut off: its end is missing.</source>
        <translation>फ़र्मवेयर फ़ाइल कटी हुई है: उसका अंतिम भाग नहीं है।</translation>
    </message>
    <message>
        <source>The checksum of the firmware file is {found} instead of {wanted}: the file is damaged.</source>
        <translation>फ़र्मवेयर फ़ाइल का चेकसम {wanted} की जगह {found} है: फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>A checksum of the firmware file is wrong: the file is damaged.</source>
        <translation>फ़र्मवेयर फ़ाइल का एक चेकसम ग़लत है: फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>The image {entry} lies beyond the end of the firmware file.</source>
        <translation>इमेज {entry} फ़र्मवेयर फ़ाइल के अंत से आगे है।</translation>
    </message>
    <message>
        <source>An image lies beyond the end of the firmware file.</source>
        <translation>एक इमेज फ़र्मवेयर फ़ाइल के अंत से आगे है।</translation>
    </message>
    <message>
        <source>The image {entry} overlaps another one in the firmware file.</source>
        <translation>फ़र्मवेयर फ़ाइल में इमेज {entry} किसी दूसरी इमेज पर चढ़ती है।</translation>
    </message>
    <message>
        <source>Two images overlap in the firmware file.</source>
        <translation>फ़र्मवेयर फ़ाइल में दो इमेज एक-दूसरे पर चढ़ती हैं।</translation>
    </message>
    <message>
        <source>The firmware file claims to hold more images than is possible.</source>
        <translation>फ़र्मवेयर फ़ाइल जितनी इमेज होने का दावा करती है, उतनी संभव नहीं।</translation>
    </message>
    <message>
        <source>The firmware file has no configuration (XML) inside.</source>
        <translation>फ़र्मवेयर फ़ाइल के अंदर कॉन्फ़िगरेशन (XML) नहीं है।</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}: {detail}.</source>
        <translation>फ़र्मवेयर का कॉन्फ़िगरेशन (XML) लाइन {line} में टूटा हुआ है: {detail}।</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}.</source>
        <translation>फ़र्मवेयर का कॉन्फ़िगरेशन (XML) लाइन {line} में टूटा हुआ है।</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken.</source>
        <translation>फ़र्मवेयर का कॉन्फ़िगरेशन (XML) टूटा हुआ है।</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware defines entities, which is not allowed.</source>
        <translation>फ़र्मवेयर का कॉन्फ़िगरेशन (XML) एंटिटी परिभाषित करता है, जिसकी अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The firmware holds more than one product ({found}), so it is not clear which one is meant.</source>
        <translation>फ़र्मवेयर में एक से ज़्यादा प्रोडक्ट ({found}) हैं, इसलिए साफ़ नहीं कि कौन-सा लिया जाए।</translation>
    </message>
    <message>
        <source>The firmware file holds more than one product, so it is not clear which one is meant.</source>
        <translation>फ़र्मवेयर फ़ाइल में एक से ज़्यादा प्रोडक्ट हैं, इसलिए साफ़ नहीं कि कौन-सा लिया जाए।</translation>
    </message>
    <message>
        <source>The name {name} occurs twice in the firmware file.</source>
        <translation>नाम {name} फ़र्मवेयर फ़ाइल में दो बार आता है।</translation>
    </message>
    <message>
        <source>The name {entry} occurs twice in the firmware file.</source>
        <translation>नाम {entry} फ़र्मवेयर फ़ाइल में दो बार आता है।</translation>
    </message>
    <message>
        <source>A name occurs twice in the firmware file.</source>
        <translation>एक नाम फ़र्मवेयर फ़ाइल में दो बार आता है।</translation>
    </message>
    <message>
        <source>The firmware file holds the unsafe file name {name}.</source>
        <translation>फ़र्मवेयर फ़ाइल में असुरक्षित फ़ाइल नाम {name} है।</translation>
    </message>
    <message>
        <source>The firmware file holds an unsafe file name.</source>
        <translation>फ़र्मवेयर फ़ाइल में एक असुरक्षित फ़ाइल नाम है।</translation>
    </message>
    <message>
        <source>The firmware has no loader {name}.</source>
        <translation>फ़र्मवेयर में लोडर {name} नहीं है।</translation>
    </message>
    <message>
        <source>The firmware lacks a loader, and without it nothing can be done.</source>
        <translation>फ़र्मवेयर में एक लोडर नहीं है, और उसके बिना कुछ नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The firmware file has the unknown version {found}.</source>
        <translation>फ़र्मवेयर फ़ाइल का संस्करण {found} अज्ञात है।</translation>
    </message>
    <message>
        <source>The firmware file has an unknown version.</source>
        <translation>फ़र्मवेयर फ़ाइल का संस्करण अज्ञात है।</translation>
    </message>
    <message>
        <source>The firmware file should have {wanted_bytes}, but has {found_bytes}.</source>
        <translation>फ़र्मवेयर फ़ाइल {wanted_bytes} की होनी चाहिए, पर {found_bytes} की है।</translation>
    </message>
    <message>
        <source>A size in the firmware file does not fit what is there.</source>
        <translation>फ़र्मवेयर फ़ाइल में दिया एक आकार असल सामग्री से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>इमेज {entry} एक टूटी हुई स्पार्स इमेज है।</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>एक स्पार्स इमेज टूटी हुई है।</translation>
    </message>
    <message>
        <source>{file} holds several scatter files ({files}); name the one that is meant.</source>
        <translation>{file} में कई स्कैटर फ़ाइलें हैं ({files}); जो चाहिए उसका नाम दें।</translation>
    </message>
    <message>
        <source>There are several scatter files; name the one that is meant.</source>
        <translation>कई स्कैटर फ़ाइलें हैं; जो चाहिए उसका नाम दें।</translation>
    </message>
    <message>
        <source>{file} is called a scatter file but is not text.</source>
        <translation>{file} का नाम स्कैटर फ़ाइल का है पर वह टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>The scatter file is not text.</source>
        <translation>स्कैटर फ़ाइल टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>{file} is a scatter file without any partition.</source>
        <translation>{file} ऐसी स्कैटर फ़ाइल है जिसमें कोई पार्टिशन नहीं है।</translation>
    </message>
    <message>
        <source>The scatter file has no partition.</source>
        <translation>स्कैटर फ़ाइल में कोई पार्टिशन नहीं है।</translation>
    </message>
    <message>
        <source>{file} is too large for a scatter file.</source>
        <translation>{file} स्कैटर फ़ाइल होने के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The scatter file is too large.</source>
        <translation>स्कैटर फ़ाइल बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The plug-in {file} was built for another version of Flashwright (interface {found}, wanted {wanted}).</source>
        <translation>प्लग-इन {file} Flashwright के दूसरे संस्करण के लिए बना था (इंटरफ़ेस {found}, चाहिए {wanted})।</translation>
    </message>
    <message>
        <source>A plug-in was built for another version of Flashwright.</source>
        <translation>एक प्लग-इन Flashwright के दूसरे संस्करण के लिए बना था।</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded: {detail}.</source>
        <translation>प्लग-इन {file} लोड नहीं हो सकता: {detail}।</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded.</source>
        <translation>प्लग-इन {file} लोड नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A plug-in cannot be loaded.</source>
        <translation>एक प्लग-इन लोड नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The plug-in {file} brings a protocol that is loaded already.</source>
        <translation>प्लग-इन {file} ऐसा प्रोटोकॉल लाता है जो पहले से लोड है।</translation>
    </message>
    <message>
        <source>A plug-in brings a protocol that is loaded already.</source>
        <translation>एक प्लग-इन ऐसा प्रोटोकॉल लाता है जो पहले से लोड है।</translation>
    </message>
    <message>
        <source>There is no virtual phone called {name}.</source>
        <translation>{name} नाम का कोई वर्चुअल फ़ोन नहीं है।</translation>
    </message>
    <message>
        <source>There is no virtual phone of that name.</source>
        <translation>उस नाम का कोई वर्चुअल फ़ोन नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was done, because nobody said yes; --yes says it beforehand.</source>
        <translation>कुछ नहीं किया गया, क्योंकि किसी ने हाँ नहीं कहा; --yes से पहले ही हाँ कहा जा सकता है।</translation>
    </message>
    <message>
        <source>This needs the word &quot;{word}&quot;: type it when asked, or give --confirm {word}.</source>
        <translation>इसके लिए शब्द &quot;{word}&quot; चाहिए: पूछे जाने पर लिखें, या --confirm {word} दें।</translation>
    </message>
    <message>
        <source>Nothing was changed, because the answer was no.</source>
        <translation>कुछ नहीं बदला गया, क्योंकि जवाब नहीं था।</translation>
    </message>
    <message>
        <source>This needs a word of confirmation.</source>
        <translation>इसके लिए पुष्टि का एक शब्द चाहिए।</translation>
    </message>
    <message>
        <source>The scenario file is not valid: {detail}.</source>
        <translation>सिनेरियो फ़ाइल मान्य नहीं है: {detail}।</translation>
    </message>
    <message>
        <source>The scenario file is not valid.</source>
        <translation>सिनेरियो फ़ाइल मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}, field {field}.</source>
        <translation>स्थान: {file}, ऑफ़सेट {offset_bytes}, फ़ील्ड {field}।</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}.</source>
        <translation>स्थान: {file}, ऑफ़सेट {offset_bytes}।</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}, field {field}.</source>
        <translation>स्थान: ऑफ़सेट {offset_bytes}, फ़ील्ड {field}।</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}.</source>
        <translation>स्थान: ऑफ़सेट {offset_bytes}।</translation>
    </message>
    <message>
        <source>The field: {field}.</source>
        <translation>फ़ील्ड: {field}।</translation>
    </message>
    <message>
        <source>{file} cannot be read as a job file: in line {line}, column {column} a bracket, a comma or a quote is missing or too many.</source>
        <translation>{file} को काम की फ़ाइल के रूप में नहीं पढ़ा जा सकता: लाइन {line}, कॉलम {column} में कोई ब्रैकेट, कॉमा या उद्धरण चिह्न छूटा है या ज़्यादा है।</translation>
    </message>
    <message>
        <source>The file cannot be read as a job file.</source>
        <translation>इस फ़ाइल को काम की फ़ाइल के रूप में नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>{file} is not a job file of Flashwright.</source>
        <translation>{file} Flashwright के काम की फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>This is not a job file of Flashwright.</source>
        <translation>यह Flashwright के काम की फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{file} was made by a newer Flashwright (its format is {found}, this program knows {wanted}).</source>
        <translation>{file} ज़्यादा नए Flashwright से बनी थी (उसका फ़ॉर्मैट {found} है, यह प्रोग्राम {wanted} जानता है)।</translation>
    </message>
    <message>
        <source>The job file was made by a newer Flashwright.</source>
        <translation>काम की फ़ाइल ज़्यादा नए Flashwright से बनी थी।</translation>
    </message>
    <message>
        <source>{file} is too large for a job file.</source>
        <translation>{file} काम की फ़ाइल के हिसाब से बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The file is too large for a job file.</source>
        <translation>यह फ़ाइल काम की फ़ाइल के हिसाब से बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known. Known here: {wanted}.</source>
        <translation>{file}, लाइन {line}, कॉलम {column}: {pointer} नाम का कोई फ़ील्ड नहीं है। यहाँ ये हो सकते हैं: {wanted}।</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known.</source>
        <translation>{file}, लाइन {line}, कॉलम {column}: {pointer} नाम का कोई फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>The job file has a field that is not known.</source>
        <translation>काम की फ़ाइल में एक अनजाना फ़ील्ड है।</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} is there twice.</source>
        <translation>{file}, लाइन {line}, कॉलम {column}: {pointer} दो बार है।</translation>
    </message>
    <message>
        <source>The job file has a field twice.</source>
        <translation>काम की फ़ाइल में एक फ़ील्ड दो बार है।</translation>
    </message>
    <message>
        <source>{file}: the field {pointer} is missing, or goes with no other one here.</source>
        <translation>{file}: फ़ील्ड {pointer} नहीं है, या यहाँ किसी दूसरे फ़ील्ड के साथ नहीं चलता।</translation>
    </message>
    <message>
        <source>The job file lacks a field.</source>
        <translation>काम की फ़ाइल में एक फ़ील्ड की कमी है।</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}, not {found}.</source>
        <translation>{file}, लाइन {line}, कॉलम {column}: {pointer} को {wanted} होना चाहिए, {found} नहीं।</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}.</source>
        <translation>{file}, लाइन {line}, कॉलम {column}: {pointer} को {wanted} होना चाहिए।</translation>
    </message>
    <message>
        <source>A field of the job file has a value that cannot be used.</source>
        <translation>काम की फ़ाइल के एक फ़ील्ड का मान इस्तेमाल नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} does not go with a job of the kind {found}.</source>
        <translation>{file}, लाइन {line}, कॉलम {column}: {pointer} इस तरह के काम के साथ नहीं चलता: {found}।</translation>
    </message>
    <message>
        <source>A field of the job file does not go with this kind of job.</source>
        <translation>काम की फ़ाइल का एक फ़ील्ड इस तरह के काम के साथ नहीं चलता।</translation>
    </message>
    <message>
        <source>The job was made for another firmware: of {file}, {pointer} is {found} and should be {wanted}.</source>
        <translation>यह काम किसी दूसरे फ़र्मवेयर के लिए बना था: {file} में {pointer} का मान {found} है, जबकि {wanted} होना चाहिए।</translation>
    </message>
    <message>
        <source>The job was made for another firmware than this one.</source>
        <translation>यह काम इस फ़र्मवेयर के लिए नहीं, किसी दूसरे के लिए बना था।</translation>
    </message>
    <message>
        <source>A job of the kind {found} is run by the command line: flashwright-cli job run {file}</source>
        <translation>{found} तरह का काम कमांड लाइन से चलाया जाता है: flashwright-cli job run {file}</translation>
    </message>
    <message>
        <source>This kind of job is run by the command line.</source>
        <translation>इस तरह का काम कमांड लाइन से चलाया जाता है।</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>What is on the screen of the phone now?</source>
        <translation>अभी फ़ोन की स्क्रीन पर क्या है?</translation>
    </message>
    <message>
        <source>Nothing, it is black</source>
        <translation>कुछ नहीं, स्क्रीन काली है</translation>
    </message>
    <message>
        <source>A logo that stays or comes again and again</source>
        <translation>लोगो, जो अटका रहता है या बार-बार आता है</translation>
    </message>
    <message>
        <source>A battery that is charging</source>
        <translation>चार्ज होती बैटरी</translation>
    </message>
    <message>
        <source>The system runs</source>
        <translation>सिस्टम चल रहा है</translation>
    </message>
    <message>
        <source>A message that the phone is damaged or cannot be trusted</source>
        <translation>संदेश कि फ़ोन ख़राब है या उस पर भरोसा नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>A white, distorted or wrongly coloured picture</source>
        <translation>सफ़ेद, बिगड़ा हुआ या ग़लत रंगों वाला चित्र</translation>
    </message>
    <message>
        <source>The system runs, but touch or sensors do not</source>
        <translation>सिस्टम चलता है, पर टच या सेंसर नहीं</translation>
    </message>
    <message>
        <source>The system runs, but without network or IMEI</source>
        <translation>सिस्टम चलता है, पर नेटवर्क या IMEI नहीं है</translation>
    </message>
    <message>
        <source>When did you press the boot key?</source>
        <translation>आपने बूट बटन कब दबाया?</translation>
    </message>
    <message>
        <source>Before the cable was plugged in, and held</source>
        <translation>केबल लगाने से पहले, और दबाए रखा</translation>
    </message>
    <message>
        <source>After the cable was plugged in</source>
        <translation>केबल लगाने के बाद</translation>
    </message>
    <message>
        <source>No key was pressed</source>
        <translation>कोई बटन नहीं दबाया</translation>
    </message>
    <message>
        <source>Is the battery in, and charged above one fifth?</source>
        <translation>क्या बैटरी लगी है और पाँचवें हिस्से से ज़्यादा चार्ज है?</translation>
    </message>
    <message>
        <source>Do model, memory size and board number on the label fit the firmware?</source>
        <translation>क्या लेबल पर लिखे मॉडल, मेमोरी आकार और बोर्ड नंबर फ़र्मवेयर से मेल खाते हैं?</translation>
    </message>
    <message>
        <source>They fit</source>
        <translation>मेल खाते हैं</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>अलग हैं</translation>
    </message>
    <message>
        <source>Does another cable or another port change it?</source>
        <translation>क्या दूसरी केबल या दूसरे पोर्ट से फ़र्क़ पड़ता है?</translation>
    </message>
    <message>
        <source>It fails elsewhere or not at all</source>
        <translation>कहीं और विफल होता है या विफल ही नहीं होता</translation>
    </message>
    <message>
        <source>It fails at the same place</source>
        <translation>उसी जगह विफल होता है</translation>
    </message>
    <message>
        <source>Did another tool or an interrupted try touch this phone before?</source>
        <translation>क्या इससे पहले किसी दूसरे टूल या अधूरी कोशिश ने इस फ़ोन को छुआ था?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>पता नहीं</translation>
    </message>
</context>
<context>
    <name>RecentFirmware</name>
    <message>
        <source>opened %1</source>
        <translation>%1 खोला गया</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>The firmware is older than this phone allows.</source>
        <translation>फ़र्मवेयर इस फ़ोन में अनुमत संस्करण से पुराना है।</translation>
    </message>
    <message>
        <source>The phone remembers the newest version it has had and refuses older ones. That cannot be undone.</source>
        <translation>फ़ोन याद रखता है कि उसमें सबसे नया संस्करण कौन-सा रहा है और उससे पुराने ठुकरा देता है। इसे पलटा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Use the newest official firmware; depending on the package the user&apos;s data is erased.</source>
        <translation>सबसे नया आधिकारिक फ़र्मवेयर इस्तेमाल करें; पैकेज के अनुसार उपयोगकर्ता का डेटा मिट सकता है।</translation>
    </message>
    <message>
        <source>Do not write an older preloader: the phone may then not start any more.</source>
        <translation>पुराना प्रीलोडर न लिखें: फ़ोन फिर शायद चालू ही न हो।</translation>
    </message>
    <message>
        <source>This backup is of another phone.</source>
        <translation>यह बैकअप किसी दूसरे फ़ोन का है।</translation>
    </message>
    <message>
        <source>Calibration and identity belong to one phone alone; those of another make it work badly and may be unlawful.</source>
        <translation>कैलिब्रेशन और पहचान केवल एक ही फ़ोन के होते हैं; दूसरे फ़ोन के होने पर वह ठीक से नहीं चलता, और यह ग़ैरक़ानूनी भी हो सकता है।</translation>
    </message>
    <message>
        <source>Choose the backup that was made of this phone.</source>
        <translation>इसी फ़ोन से बनाया गया बैकअप चुनें।</translation>
    </message>
    <message>
        <source>Leave the areas of calibration and identity out of the restore.</source>
        <translation>बहाल करते समय कैलिब्रेशन और पहचान के क्षेत्र छोड़ दें।</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>इस काम के लिए बैटरी बहुत कम है।</translation>
    </message>
    <message>
        <source>If it ran out while the boot loaders are written, the phone would not start.</source>
        <translation>बूटलोडर लिखते समय बैटरी ख़त्म हो जाए तो फ़ोन चालू नहीं होगा।</translation>
    </message>
    <message>
        <source>Charge the phone for half an hour and try again.</source>
        <translation>फ़ोन आधा घंटा चार्ज करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>If the phone has no battery on the bench, connect a good supply and say so in the options.</source>
        <translation>मेज़ पर फ़ोन बिना बैटरी के है, तो अच्छी पावर सप्लाई जोड़ें और विकल्पों में यह बताएँ।</translation>
    </message>
    <message>
        <source>Only some of the boot loaders were chosen.</source>
        <translation>केवल कुछ बूटलोडर चुने गए थे।</translation>
    </message>
    <message>
        <source>They belong to one version and start one another; with halves of two versions the phone may not start.</source>
        <translation>वे एक ही संस्करण के होते हैं और एक-दूसरे को चालू करते हैं; दो संस्करणों के आधे-आधे होने पर फ़ोन शायद चालू न हो।</translation>
    </message>
    <message>
        <source>Tick all boot loaders of the firmware, or none of them.</source>
        <translation>फ़र्मवेयर के सभी बूटलोडर पर टिक करें, या किसी पर नहीं।</translation>
    </message>
    <message>
        <source>The phone starts over and over, or shows its logo for minutes.</source>
        <translation>फ़ोन बार-बार चालू होता है, या कई मिनट तक लोगो दिखाता है।</translation>
    </message>
    <message>
        <source>The first start takes long, old user data does not suit the new system, or images of two versions were mixed.</source>
        <translation>पहली बार चालू होने में समय लगता है, पुराना उपयोगकर्ता डेटा नए सिस्टम से मेल नहीं खाता, या दो संस्करणों की इमेज मिल गई हैं।</translation>
    </message>
    <message>
        <source>Wait ten minutes; the first start takes long.</source>
        <translation>दस मिनट रुकें; पहली बार चालू होने में समय लगता है।</translation>
    </message>
    <message>
        <source>Compare all partitions with the firmware, in both slots.</source>
        <translation>सभी पार्टिशन का मिलान फ़र्मवेयर से करें, दोनों स्लॉट में।</translation>
    </message>
    <message>
        <source>Reset the phone to its factory state; the user&apos;s data is erased.</source>
        <translation>फ़ोन को फ़ैक्टरी रीसेट करें; उपयोगकर्ता का डेटा मिट जाएगा।</translation>
    </message>
    <message>
        <source>Write the complete official firmware once more, with all files from one package; the user&apos;s data is erased.</source>
        <translation>पूरा आधिकारिक फ़र्मवेयर एक बार फिर लिखें, सभी फ़ाइलें एक ही पैकेज की; उपयोगकर्ता का डेटा मिट जाएगा।</translation>
    </message>
    <message>
        <source>This phone only takes orders from its maker&apos;s own service.</source>
        <translation>यह फ़ोन केवल अपने निर्माता की सर्विस से आदेश लेता है।</translation>
    </message>
    <message>
        <source>Its loader asked for an authorisation that only the maker can give. The program stops here and does not try to get around it.</source>
        <translation>उसके लोडर ने ऐसा ऑथराइज़ेशन माँगा जो केवल निर्माता दे सकता है। प्रोग्राम यहीं रुक जाता है और उसे चकमा देने की कोशिश नहीं करता।</translation>
    </message>
    <message>
        <source>Turn to the maker&apos;s service, or use the maker&apos;s own update route for this model.</source>
        <translation>निर्माता के सर्विस सेंटर जाएँ, या इस मॉडल के लिए निर्माता का अपना अपडेट तरीक़ा अपनाएँ।</translation>
    </message>
    <message>
        <source>Use the complete official firmware of exactly this model, with all files from one package.</source>
        <translation>ठीक इसी मॉडल का पूरा आधिकारिक फ़र्मवेयर इस्तेमाल करें, सभी फ़ाइलें एक ही पैकेज की।</translation>
    </message>
    <message>
        <source>Bytes from the phone arrived damaged.</source>
        <translation>फ़ोन से आए बाइट ख़राब थे।</translation>
    </message>
    <message>
        <source>The line is noisy, or the two sides disagree on how bytes are packed.</source>
        <translation>लाइन में शोर है, या दोनों पक्ष बाइट को अलग-अलग तरीक़े से पैक कर रहे हैं।</translation>
    </message>
    <message>
        <source>Use a short cable, directly in a USB port at the back of the computer, without a hub.</source>
        <translation>छोटी केबल लें और सीधे कंप्यूटर के पीछे के USB पोर्ट में लगाएँ, बिना हब के।</translation>
    </message>
    <message>
        <source>Try again with smaller blocks.</source>
        <translation>छोटे ब्लॉक के साथ फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds, or hold the power key for ten to twenty seconds with the cable unplugged, then start again.</source>
        <translation>बैटरी दस सेकंड के लिए निकालें, या केबल निकालकर पावर बटन दस से बीस सेकंड दबाए रखें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The phone does not support the chosen line speed.</source>
        <translation>फ़ोन चुनी गई लाइन स्पीड का समर्थन नहीं करता।</translation>
    </message>
    <message>
        <source>The loader refused the change of speed, so nothing that follows would be understood.</source>
        <translation>लोडर ने स्पीड बदलने से मना कर दिया, इसलिए आगे का कुछ भी समझा नहीं जाता।</translation>
    </message>
    <message>
        <source>Leave the speed at 115200, or choose 921600 or less.</source>
        <translation>स्पीड 115200 ही रहने दें, या 921600 या उससे कम चुनें।</translation>
    </message>
    <message>
        <source>Over USB leave the speed setting alone; it has no effect there.</source>
        <translation>USB पर स्पीड की सेटिंग को न छेड़ें; वहाँ उसका कोई असर नहीं है।</translation>
    </message>
    <message>
        <source>The phone has no such place, or the image does not fit there.</source>
        <translation>फ़ोन में ऐसी जगह नहीं है, या इमेज वहाँ नहीं समाती।</translation>
    </message>
    <message>
        <source>The layout of the firmware and the one on the phone do not agree.</source>
        <translation>फ़र्मवेयर का लेआउट और फ़ोन का लेआउट मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>Use the package that matches this model and version.</source>
        <translation>इसी मॉडल और संस्करण का पैकेज इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan.</source>
        <translation>योजना में दोनों लेआउट मिलाकर देखें।</translation>
    </message>
    <message>
        <source>Allow a new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>नया लेआउट केवल पूरे पैकेज के साथ अनुमति दें; उपयोगकर्ता का डेटा मिट जाएगा।</translation>
    </message>
    <message>
        <source>Phone and computer lost step with each other.</source>
        <translation>फ़ोन और कंप्यूटर का तालमेल टूट गया।</translation>
    </message>
    <message>
        <source>A message was lost or came twice, or the phone still remembers an earlier job.</source>
        <translation>कोई संदेश खो गया या दो बार आया, या फ़ोन को अब भी कोई पिछला काम याद है।</translation>
    </message>
    <message>
        <source>Press the start button again; the phone waits in its boot ROM and the job starts over.</source>
        <translation>शुरू करने का बटन फिर दबाएँ; फ़ोन अपने बूट ROM में इंतज़ार कर रहा है और काम नए सिरे से शुरू होगा।</translation>
    </message>
    <message>
        <source>The loader cannot start the storage of the phone.</source>
        <translation>लोडर फ़ोन का स्टोरेज चालू नहीं कर पाता।</translation>
    </message>
    <message>
        <source>The loader belongs to a board with another storage chip, or the storage chip no longer works.</source>
        <translation>लोडर दूसरी स्टोरेज चिप वाले बोर्ड का है, या स्टोरेज चिप अब काम नहीं करती।</translation>
    </message>
    <message>
        <source>Switch the phone off, wait a minute, try once more.</source>
        <translation>फ़ोन बंद करें, एक मिनट रुकें, एक बार और कोशिश करें।</translation>
    </message>
    <message>
        <source>If the exact package fails every time, the storage chip needs a repair shop; what was on it is at risk.</source>
        <translation>सही पैकेज भी हर बार विफल हो तो स्टोरेज चिप को रिपेयर शॉप में दिखाना होगा; उस पर जो था वह ख़तरे में है।</translation>
    </message>
    <message>
        <source>The phone refused calibration data.</source>
        <translation>फ़ोन ने कैलिब्रेशन डेटा ठुकरा दिया।</translation>
    </message>
    <message>
        <source>The data is empty, damaged or belongs to another phone.</source>
        <translation>डेटा ख़ाली है, ख़राब है या किसी दूसरे फ़ोन का है।</translation>
    </message>
    <message>
        <source>Leave the calibration of the phone as it is and write the rest of the firmware.</source>
        <translation>फ़ोन का कैलिब्रेशन जैसा है वैसा छोड़ें और बाकी फ़र्मवेयर लिखें।</translation>
    </message>
    <message>
        <source>If it was damaged before, put back the copy that was saved of this very phone.</source>
        <translation>वह पहले से ख़राब था तो ठीक इसी फ़ोन की सहेजी गई कॉपी वापस डालें।</translation>
    </message>
    <message>
        <source>Never write calibration that belongs to another phone: it would lose its network.</source>
        <translation>किसी दूसरे फ़ोन का कैलिब्रेशन कभी न लिखें: फ़ोन का नेटवर्क चला जाएगा।</translation>
    </message>
    <message>
        <source>The phone could not carry out a step.</source>
        <translation>फ़ोन एक चरण पूरा नहीं कर सका।</translation>
    </message>
    <message>
        <source>It reported a failed operation or a failed write. The storage may be full, worn or not the one the firmware expects.</source>
        <translation>उसने बताया कि कोई ऑपरेशन या लिखना विफल रहा। स्टोरेज भरा हो सकता है, घिसा हुआ हो सकता है, या वह न हो जिसकी फ़र्मवेयर को उम्मीद है।</translation>
    </message>
    <message>
        <source>Switch the phone off and on and try this partition once more.</source>
        <translation>फ़ोन बंद करके चालू करें और इस पार्टिशन की एक बार और कोशिश करें।</translation>
    </message>
    <message>
        <source>Check that the partition is in the list of the phone and large enough.</source>
        <translation>जाँचें कि पार्टिशन फ़ोन की सूची में है और काफ़ी बड़ा है।</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is likely worn out.</source>
        <translation>काम हमेशा एक ही जगह रुके तो फ़ोन का स्टोरेज शायद घिस चुका है।</translation>
    </message>
    <message>
        <source>The phone waited too long, or ran out of memory.</source>
        <translation>फ़ोन ने बहुत देर इंतज़ार किया, या उसकी मेमोरी कम पड़ गई।</translation>
    </message>
    <message>
        <source>The computer paused in the middle of a transfer, or sent larger pieces than this loader can hold.</source>
        <translation>कंप्यूटर ट्रांसफ़र के बीच में रुक गया, या उसने इस लोडर की क्षमता से बड़े टुकड़े भेजे।</translation>
    </message>
    <message>
        <source>Keep the computer from going to sleep and try again.</source>
        <translation>कंप्यूटर को स्लीप में जाने से रोकें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The phone did not take the new partition table.</source>
        <translation>फ़ोन ने नई पार्टिशन टेबल नहीं ली।</translation>
    </message>
    <message>
        <source>The table does not fit the storage, the loader wants another kind of table, or the storage cannot be written.</source>
        <translation>टेबल स्टोरेज में नहीं समाती, लोडर को दूसरे प्रकार की टेबल चाहिए, या स्टोरेज पर लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Read the table of the phone again before anything else; the old one may still be valid.</source>
        <translation>कुछ भी और करने से पहले फ़ोन की टेबल फिर पढ़ें; पुरानी टेबल अब भी मान्य हो सकती है।</translation>
    </message>
    <message>
        <source>The phone refused an image after checking it.</source>
        <translation>फ़ोन ने एक इमेज जाँचने के बाद ठुकरा दी।</translation>
    </message>
    <message>
        <source>All bytes arrived and the phone did not accept them: the image is not signed for this phone, or the file was changed.</source>
        <translation>सारे बाइट पहुँचे पर फ़ोन ने उन्हें स्वीकार नहीं किया: इमेज इस फ़ोन के लिए साइन नहीं है, या फ़ाइल बदली गई है।</translation>
    </message>
    <message>
        <source>If you replaced a file by your own, write the one from the package.</source>
        <translation>आपने किसी फ़ाइल की जगह अपनी फ़ाइल रखी हो तो पैकेज वाली फ़ाइल लिखें।</translation>
    </message>
    <message>
        <source>Do not erase this partition first: what is on it may still start.</source>
        <translation>इस पार्टिशन को पहले न मिटाएँ: उसमें जो है वह शायद अब भी चालू हो सके।</translation>
    </message>
    <message>
        <source>The storage of the phone does not take what is written.</source>
        <translation>फ़ोन के स्टोरेज में लिखा हुआ टिकता नहीं।</translation>
    </message>
    <message>
        <source>Writing is locked by the loader, or the storage chip has reached the end of its life and has become read-only.</source>
        <translation>लोडर ने लिखना लॉक कर रखा है, या स्टोरेज चिप की उम्र पूरी हो चुकी है और वह केवल पढ़ने लायक़ रह गई है।</translation>
    </message>
    <message>
        <source>Run the job again and compare: if the old contents are still there, the storage chip is read-only.</source>
        <translation>काम फिर चलाएँ और मिलान करें: पुरानी सामग्री अब भी वहीं हो तो स्टोरेज चिप केवल पढ़ने लायक़ (रीड-ओनली) है।</translation>
    </message>
    <message>
        <source>A read-only storage chip must be replaced in a repair shop.</source>
        <translation>रीड-ओनली हो चुकी स्टोरेज चिप रिपेयर शॉप में बदलवानी होगी।</translation>
    </message>
    <message>
        <source>The phone&apos;s own calibration could not be put into the image of the firmware.</source>
        <translation>फ़ोन का अपना कैलिब्रेशन फ़र्मवेयर की इमेज में नहीं डाला जा सका।</translation>
    </message>
    <message>
        <source>The values of this one phone must stay. The image of the firmware, or what is on the phone, does not allow that, so nothing was written.</source>
        <translation>इस एक फ़ोन के मान बने रहने ज़रूरी हैं। फ़र्मवेयर की इमेज, या फ़ोन में जो है, वह इसकी इजाज़त नहीं देता, इसलिए कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The interrupted job cannot go on where it stopped.</source>
        <translation>बीच में रुका काम वहीं से आगे नहीं बढ़ सकता जहाँ रुका था।</translation>
    </message>
    <message>
        <source>Going on is safe only with the same phone, the same firmware and whole copies; one of these could not be proved.</source>
        <translation>आगे बढ़ना तभी सुरक्षित है जब फ़ोन वही हो, फ़र्मवेयर वही हो और कॉपियाँ पूरी हों; इनमें से एक बात साबित नहीं हो सकी।</translation>
    </message>
    <message>
        <source>Choose the firmware with which the job began; files that were changed since then do not count.</source>
        <translation>वही फ़र्मवेयर चुनें जिससे काम शुरू हुआ था; उसके बाद बदली गई फ़ाइलें नहीं चलेंगी।</translation>
    </message>
    <message>
        <source>Plug in the phone with which the job began.</source>
        <translation>वही फ़ोन लगाएँ जिससे काम शुरू हुआ था।</translation>
    </message>
    <message>
        <source>Start the job again from the beginning.</source>
        <translation>काम शुरू से फिर चलाएँ।</translation>
    </message>
    <message>
        <source>This firmware is for another phone.</source>
        <translation>यह फ़र्मवेयर किसी दूसरे फ़ोन के लिए है।</translation>
    </message>
    <message>
        <source>The chip or product in the firmware is not the one that answered. Nothing was written.</source>
        <translation>फ़र्मवेयर की चिप या प्रोडक्ट वह नहीं है जिसने जवाब दिया। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Compare model and board number on the label with the firmware, and take the right package.</source>
        <translation>लेबल पर लिखे मॉडल और बोर्ड नंबर को फ़र्मवेयर से मिलाएँ और सही पैकेज लें।</translation>
    </message>
    <message>
        <source>Do not force it: with a package for another chip the phone may not start any more.</source>
        <translation>ज़बरदस्ती न करें: दूसरी चिप के पैकेज से फ़ोन फिर शायद चालू ही न हो।</translation>
    </message>
    <message>
        <source>The job succeeded and the phone stays dark.</source>
        <translation>काम सफल रहा पर फ़ोन की स्क्रीन काली है।</translation>
    </message>
    <message>
        <source>The preloader is for another board, the battery is empty, or the storage only pretended to take the data.</source>
        <translation>प्रीलोडर दूसरे बोर्ड का है, बैटरी ख़ाली है, या स्टोरेज ने डेटा लेने का केवल दिखावा किया।</translation>
    </message>
    <message>
        <source>Unplug the phone, hold the power key for twenty seconds and charge it for half an hour.</source>
        <translation>फ़ोन निकालें, पावर बटन बीस सेकंड दबाए रखें और आधा घंटा चार्ज करें।</translation>
    </message>
    <message>
        <source>Read preloader and boot back and compare them; reading changes nothing.</source>
        <translation>preloader और boot वापस पढ़कर मिलाएँ; पढ़ने से कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>If it stays dark with a charged battery and another cable, the board needs a repair shop.</source>
        <translation>चार्ज बैटरी और दूसरी केबल के साथ भी स्क्रीन काली रहे तो बोर्ड को रिपेयर शॉप में दिखाना होगा।</translation>
    </message>
    <message>
        <source>Write the firmware of exactly this board again, with its preloader.</source>
        <translation>ठीक इसी बोर्ड का फ़र्मवेयर फिर लिखें, उसके प्रीलोडर सहित।</translation>
    </message>
    <message>
        <source>The phone works at the slowest USB speed, and an answer came too late.</source>
        <translation>फ़ोन सबसे धीमी USB गति पर काम कर रहा है, और एक जवाब बहुत देर से आया।</translation>
    </message>
    <message>
        <source>The boot ROM is that slow by design; a loader that stays so was not switched over, or the cable does not carry more.</source>
        <translation>बूट ROM बना ही इतना धीमा है; लोडर भी ऐसा ही रहे तो उसकी गति बदली नहीं गई, या केबल इससे ज़्यादा नहीं सँभाल पाती।</translation>
    </message>
    <message>
        <source>Let the program look this computer over; what is red there comes first.</source>
        <translation>प्रोग्राम से इस कंप्यूटर की जाँच कराएँ; वहाँ जो लाल है उसे पहले ठीक करें।</translation>
    </message>
    <message>
        <source>Plug the phone in without a key, so that the fast preloader answers and not the boot ROM.</source>
        <translation>फ़ोन को बिना बटन दबाए लगाएँ, ताकि बूट ROM नहीं, तेज़ प्रीलोडर जवाब दे।</translation>
    </message>
    <message>
        <source>Stay at full speed without the switch; the job takes longer.</source>
        <translation>गति बदले बिना full speed पर ही रहें; काम में ज़्यादा समय लगेगा।</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>इस कंप्यूटर की डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>What is read from the phone, a saved copy or the record of the job no longer fits.</source>
        <translation>फ़ोन से पढ़ा जा रहा डेटा, सहेजी जा रही कॉपी या काम का रिकॉर्ड अब नहीं समाता।</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation>जगह बनाएँ, या दूसरी ड्राइव पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Plug the phone in again and go on where the job stopped; what was written is checked first.</source>
        <translation>फ़ोन फिर लगाएँ और जहाँ काम रुका था वहीं से आगे बढ़ें; जो लिखा जा चुका है उसे पहले जाँचा जाएगा।</translation>
    </message>
    <message>
        <source>For parts larger than 4 GiB use a drive that is not formatted with FAT32.</source>
        <translation>4 GiB से बड़े भागों के लिए ऐसी ड्राइव लें जो FAT32 में फ़ॉर्मैट न हो।</translation>
    </message>
    <message>
        <source>The first loader did not answer at once, and the job was ended before it could.</source>
        <translation>पहले लोडर ने तुरंत जवाब नहीं दिया, और उसके जवाब दे पाने से पहले काम ख़त्म कर दिया गया।</translation>
    </message>
    <message>
        <source>One missed answer right after its start is normal: the loader is setting up the memory.</source>
        <translation>उसके शुरू होते ही एक जवाब छूटना सामान्य है: लोडर मेमोरी तैयार कर रहा होता है।</translation>
    </message>
    <message>
        <source>Press the start button again and give the loader twenty seconds.</source>
        <translation>शुरू करने का बटन फिर दबाएँ और लोडर को बीस सेकंड दें।</translation>
    </message>
    <message>
        <source>The phone did not accept or did not start the first loader.</source>
        <translation>फ़ोन ने पहला लोडर स्वीकार नहीं किया या चालू नहीं किया।</translation>
    </message>
    <message>
        <source>The loader is signed for another phone, belongs to another chip, or could not set up the memory of this one.</source>
        <translation>लोडर दूसरे फ़ोन के लिए साइन है, दूसरी चिप का है, या इस फ़ोन की मेमोरी तैयार नहीं कर सका।</translation>
    </message>
    <message>
        <source>Take both loaders and their addresses from the same package, never from another model.</source>
        <translation>दोनों लोडर और उनके पते एक ही पैकेज से लें, दूसरे मॉडल से कभी नहीं।</translation>
    </message>
    <message>
        <source>Switch the phone off and on between tries: a boot ROM that saw a bad loader stays deaf.</source>
        <translation>हर कोशिश के बीच फ़ोन बंद करके चालू करें: ख़राब लोडर देख चुका बूट ROM फिर कुछ नहीं सुनता।</translation>
    </message>
    <message>
        <source>The second loader started but does not answer the next question.</source>
        <translation>दूसरा लोडर चालू हुआ पर अगले सवाल का जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>It is older than the program expects, or the two sides disagree on how bytes are packed.</source>
        <translation>वह प्रोग्राम की उम्मीद से पुराना है, या दोनों पक्ष बाइट को अलग-अलग तरीक़े से पैक कर रहे हैं।</translation>
    </message>
    <message>
        <source>Try again with raw transfer switched off.</source>
        <translation>रॉ ट्रांसफ़र बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The second loader was not accepted.</source>
        <translation>दूसरा लोडर स्वीकार नहीं किया गया।</translation>
    </message>
    <message>
        <source>The phone checked it and refused it, or the memory of the phone is not the one it was made for.</source>
        <translation>फ़ोन ने उसे जाँचकर ठुकरा दिया, या फ़ोन की मेमोरी वह नहीं है जिसके लिए वह बना था।</translation>
    </message>
    <message>
        <source>Check the package for damage, then use only the loaders that are in it.</source>
        <translation>पैकेज में ख़राबी की जाँच करें, फिर केवल उसी के लोडर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Charge the battery and try once more.</source>
        <translation>बैटरी चार्ज करें और एक बार और कोशिश करें।</translation>
    </message>
    <message>
        <source>If the maker has several packages for this model, take the one for its memory size and board.</source>
        <translation>निर्माता के पास इस मॉडल के कई पैकेज हों तो इसी मेमोरी आकार और बोर्ड वाला लें।</translation>
    </message>
    <message>
        <source>The phone does not know the place the firmware wants to write to.</source>
        <translation>फ़ोन उस जगह को नहीं जानता जहाँ फ़र्मवेयर लिखना चाहता है।</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one of this firmware, or its table is damaged. The same code right after the start of the loader is only its greeting and no error.</source>
        <translation>फ़ोन का पार्टिशन लेआउट इस फ़र्मवेयर से अलग है, या उसकी टेबल ख़राब है। लोडर के चालू होते ही यही कोड आए तो वह केवल उसका शुरुआती संदेश है, त्रुटि नहीं।</translation>
    </message>
    <message>
        <source>Use the package that matches the version and model on the phone.</source>
        <translation>फ़ोन के संस्करण और मॉडल से मेल खाता पैकेज इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan before anything else.</source>
        <translation>कुछ भी और करने से पहले योजना में दोनों लेआउट मिलाकर देखें।</translation>
    </message>
    <message>
        <source>Only if they really differ and the whole package is written: allow a new layout. It erases the user&apos;s data.</source>
        <translation>नए लेआउट की अनुमति तभी दें जब वे सचमुच अलग हों और पूरा पैकेज लिखा जा रहा हो। इससे उपयोगकर्ता का डेटा मिट जाता है।</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>फ़ोन में ऐसी पार्टिशन टेबल नहीं है जिसे पढ़ा जा सके।</translation>
    </message>
    <message>
        <source>Its storage was erased, never programmed, or the table is damaged.</source>
        <translation>उसका स्टोरेज मिटा दिया गया, कभी प्रोग्राम नहीं हुआ, या टेबल ख़राब है।</translation>
    </message>
    <message>
        <source>Save what can still be read first: read the calibration areas by address if their place is known.</source>
        <translation>जो अब भी पढ़ा जा सके उसे पहले सहेजें: कैलिब्रेशन क्षेत्रों की जगह पता हो तो उन्हें पते से पढ़ें।</translation>
    </message>
    <message>
        <source>If the table is gone again after a download, the storage is faulty.</source>
        <translation>डाउनलोड के बाद टेबल फिर ग़ायब हो जाए तो स्टोरेज ख़राब है।</translation>
    </message>
    <message>
        <source>Use Format All + Download with a complete official firmware; everything on the phone is erased.</source>
        <translation>पूरे आधिकारिक फ़र्मवेयर के साथ “सब फ़ॉर्मैट + डाउनलोड” चलाएँ; फ़ोन का सब कुछ मिट जाएगा।</translation>
    </message>
    <message>
        <source>The program refused to do this.</source>
        <translation>प्रोग्राम ने यह करने से मना कर दिया।</translation>
    </message>
    <message>
        <source>One of its guards, or the person asked, said no. Nothing was changed by this step.</source>
        <translation>उसकी किसी सुरक्षा जाँच ने, या जिससे पूछा गया उसने, मना किया। इस चरण से कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Read the plan again and confirm it if it is what you want.</source>
        <translation>योजना फिर पढ़ें और यही चाहते हों तो पुष्टि करें।</translation>
    </message>
    <message>
        <source>Calibration and identity of a phone are touched only when they are named one by one, and after a copy was saved.</source>
        <translation>फ़ोन के कैलिब्रेशन और पहचान को तभी छुआ जाता है जब उनका एक-एक करके नाम दिया जाए, और वह भी कॉपी सहेजने के बाद।</translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written.</source>
        <translation>इस कंप्यूटर की एक फ़ाइल पढ़ी या लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The drive was removed, fell asleep or is damaged, or the file is not yours.</source>
        <translation>ड्राइव निकाल दी गई, स्लीप में चली गई या ख़राब है, या फ़ाइल आपकी नहीं है।</translation>
    </message>
    <message>
        <source>Copy the firmware to a drive inside this computer and try again.</source>
        <translation>फ़र्मवेयर को इस कंप्यूटर के अंदर की ड्राइव पर कॉपी करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check that you may read the file and write to the folder.</source>
        <translation>जाँचें कि आप फ़ाइल पढ़ सकते हैं और फ़ोल्डर में लिख सकते हैं।</translation>
    </message>
    <message>
        <source>The link broke, and the phone is connected through a hub or an extension.</source>
        <translation>कनेक्शन टूटा, और फ़ोन हब या एक्सटेंशन से जुड़ा है।</translation>
    </message>
    <message>
        <source>Hubs, long leads and front sockets lose the phone when its current rises.</source>
        <translation>हब, लंबे तार और सामने के सॉकेट फ़ोन का करंट बढ़ते ही उसे खो देते हैं।</translation>
    </message>
    <message>
        <source>Plug the phone directly into a USB port at the back of the computer.</source>
        <translation>फ़ोन को सीधे कंप्यूटर के पीछे के USB पोर्ट में लगाएँ।</translation>
    </message>
    <message>
        <source>Use a short, good cable; if a hub is needed, one with its own supply.</source>
        <translation>छोटी, अच्छी केबल लें; हब ज़रूरी हो तो अपनी पावर सप्लाई वाला लें।</translation>
    </message>
    <message>
        <source>An image of the firmware is larger than its place on the phone.</source>
        <translation>फ़र्मवेयर की एक इमेज फ़ोन में अपनी जगह से बड़ी है।</translation>
    </message>
    <message>
        <source>The firmware is for another version or storage size. Nothing was written.</source>
        <translation>फ़र्मवेयर दूसरे संस्करण या स्टोरेज आकार के लिए है। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Use the package that matches this model and storage size.</source>
        <translation>इसी मॉडल और स्टोरेज आकार का पैकेज इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>If you replaced a file, check that it is the right one.</source>
        <translation>आपने कोई फ़ाइल बदली हो तो जाँचें कि वह सही है।</translation>
    </message>
    <message>
        <source>The phone lost its IMEI, its network or its Wi-Fi address.</source>
        <translation>फ़ोन का IMEI, नेटवर्क या Wi-Fi पता चला गया।</translation>
    </message>
    <message>
        <source>The areas of calibration and identity were erased or overwritten. No firmware contains them; they belong to this phone alone.</source>
        <translation>कैलिब्रेशन और पहचान के क्षेत्र मिट गए या उनके ऊपर लिख दिया गया। वे किसी फ़र्मवेयर में नहीं होते; वे केवल इसी फ़ोन के हैं।</translation>
    </message>
    <message>
        <source>Put the saved copy of this phone&apos;s own calibration back, if one was made before.</source>
        <translation>पहले बनाई गई हो तो इस फ़ोन के अपने कैलिब्रेशन की सहेजी गई कॉपी वापस डालें।</translation>
    </message>
    <message>
        <source>Without a copy ask an authorised service of the maker; the data of another phone is wrong and may be unlawful.</source>
        <translation>कॉपी न हो तो निर्माता के अधिकृत सर्विस सेंटर से पूछें; दूसरे फ़ोन का डेटा ग़लत है और ग़ैरक़ानूनी भी हो सकता है।</translation>
    </message>
    <message>
        <source>Never format everything without the copy that this program makes first.</source>
        <translation>यह प्रोग्राम पहले जो कॉपी बनाता है उसके बिना कभी सब कुछ फ़ॉर्मैट न करें।</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let go.</source>
        <translation>सिस्टम के एक ड्राइवर ने फ़ोन पकड़ रखा है और उसे नहीं छोड़ रहा।</translation>
    </message>
    <message>
        <source>When the phone appeared, the system took it for a modem or a serial adapter and attached its own driver.</source>
        <translation>फ़ोन दिखते ही सिस्टम ने उसे मॉडेम या सीरियल अडैप्टर समझकर अपना ड्राइवर लगा दिया।</translation>
    </message>
    <message>
        <source>Unplug the phone, wait three seconds and plug it in again; the program asks the driver to let go.</source>
        <translation>फ़ोन निकालें, तीन सेकंड रुकें और फिर लगाएँ; प्रोग्राम ड्राइवर से उसे छोड़ने को कहता है।</translation>
    </message>
    <message>
        <source>Install the device rule of this program.</source>
        <translation>इस प्रोग्राम का डिवाइस नियम इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Or use the serial port that the driver has made, with the option for a serial port.</source>
        <translation>या ड्राइवर के बनाए सीरियल पोर्ट को, सीरियल पोर्ट के विकल्प से, इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>ModemManager holds the port of the phone.</source>
        <translation>ModemManager ने फ़ोन का पोर्ट पकड़ रखा है।</translation>
    </message>
    <message>
        <source>This service takes the phone for a modem, opens its port and sends it commands of its own.</source>
        <translation>यह सेवा फ़ोन को मॉडेम समझती है, उसका पोर्ट खोलती है और अपने कमांड भेजती है।</translation>
    </message>
    <message>
        <source>Install the device rule of this program; it tells ModemManager to leave such phones alone.</source>
        <translation>इस प्रोग्राम का डिवाइस नियम इंस्टॉल करें; वह ModemManager को ऐसे फ़ोन न छेड़ने को कहता है।</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again.</source>
        <translation>फ़ोन निकालकर फिर लगाएँ।</translation>
    </message>
    <message>
        <source>As a last resort stop ModemManager while you work; mobile broadband of this computer is off meanwhile.</source>
        <translation>आख़िरी उपाय: काम के दौरान ModemManager रोक दें; तब तक इस कंप्यूटर का मोबाइल इंटरनेट बंद रहेगा।</translation>
    </message>
    <message>
        <source>There is no serial port of this name.</source>
        <translation>इस नाम का कोई सीरियल पोर्ट नहीं है।</translation>
    </message>
    <message>
        <source>The phone is on USB and the system made no port for it: the driver for such ports is not loaded, or the phone does not offer one.</source>
        <translation>फ़ोन USB पर है पर सिस्टम ने उसके लिए पोर्ट नहीं बनाया: ऐसे पोर्ट का ड्राइवर लोड नहीं है, या फ़ोन पोर्ट देता ही नहीं।</translation>
    </message>
    <message>
        <source>Leave the port out; the program then uses USB directly, which needs no serial port.</source>
        <translation>पोर्ट न दें; तब प्रोग्राम सीधे USB इस्तेमाल करता है, जिसे सीरियल पोर्ट की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Load the driver cdc_acm and plug the phone in again.</source>
        <translation>ड्राइवर cdc_acm लोड करें और फ़ोन फिर लगाएँ।</translation>
    </message>
    <message>
        <source>This computer does not let you open the port of the phone.</source>
        <translation>यह कंप्यूटर आपको फ़ोन का पोर्ट खोलने नहीं देता।</translation>
    </message>
    <message>
        <source>The system has no rule yet that gives users access to phones in download mode.</source>
        <translation>सिस्टम में अभी ऐसा नियम नहीं है जो उपयोगकर्ताओं को डाउनलोड मोड वाले फ़ोनों तक पहुँच दे।</translation>
    </message>
    <message>
        <source>Install the device rule of this program; your password is asked for once.</source>
        <translation>इस प्रोग्राम का डिवाइस नियम इंस्टॉल करें; आपका पासवर्ड एक बार माँगा जाएगा।</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again after the rule is there.</source>
        <translation>नियम लग जाने के बाद फ़ोन निकालकर फिर लगाएँ।</translation>
    </message>
    <message>
        <source>For a serial port: add your user to the group that owns it, then log out and in again.</source>
        <translation>सीरियल पोर्ट के लिए: अपने उपयोगकर्ता को उस समूह में जोड़ें जिसका वह पोर्ट है, फिर लॉग आउट करके लॉग इन करें।</translation>
    </message>
    <message>
        <source>Do not run the window as administrator; the rule is enough.</source>
        <translation>विंडो को व्यवस्थापक के रूप में न चलाएँ; नियम ही काफ़ी है।</translation>
    </message>
    <message>
        <source>The phone left to come back faster, and was not found again.</source>
        <translation>फ़ोन तेज़ गति पर लौटने के लिए हटा, और फिर नहीं मिला।</translation>
    </message>
    <message>
        <source>For higher speed the loader leaves USB and returns under another id. This computer has no driver or no permission for that id, or something else took it.</source>
        <translation>तेज़ गति के लिए लोडर USB छोड़ता है और दूसरी id से लौटता है। इस कंप्यूटर में उस id का ड्राइवर या अनुमति नहीं है, या किसी और ने उसे ले लिया।</translation>
    </message>
    <message>
        <source>Unplug the phone, plug it in again and start once more; the second time the driver is ready.</source>
        <translation>फ़ोन निकालकर फिर लगाएँ और एक बार और शुरू करें; दूसरी बार ड्राइवर तैयार रहता है।</translation>
    </message>
    <message>
        <source>Choose full USB speed in the options, so that the phone stays under its first id.</source>
        <translation>विकल्पों में full USB गति चुनें, ताकि फ़ोन अपनी पहली id पर ही रहे।</translation>
    </message>
    <message>
        <source>Nothing has failed yet in what this log shows.</source>
        <translation>यह लॉग जितना दिखाता है, उसमें अभी कुछ विफल नहीं हुआ है।</translation>
    </message>
    <message>
        <source>It ends, or was cut, before anything went wrong.</source>
        <translation>कुछ गड़बड़ होने से पहले ही यह ख़त्म हो गया या काट दिया गया।</translation>
    </message>
    <message>
        <source>Take the whole log, to its last line, and look at it again.</source>
        <translation>पूरा लॉग लें, आख़िरी पंक्ति तक, और फिर देखें।</translation>
    </message>
    <message>
        <source>The system keeps the phone for its own serial driver.</source>
        <translation>सिस्टम फ़ोन को अपने सीरियल ड्राइवर के लिए रोके रखता है।</translation>
    </message>
    <message>
        <source>macOS takes such phones for a modem, and only a signed program may take them away from it.</source>
        <translation>macOS ऐसे फ़ोनों को मॉडेम समझता है, और केवल साइन किया हुआ प्रोग्राम ही उन्हें उससे ले सकता है।</translation>
    </message>
    <message>
        <source>Use the serial port that the system made for the phone; its name begins with cu.</source>
        <translation>सिस्टम ने फ़ोन के लिए जो सीरियल पोर्ट बनाया है उसे इस्तेमाल करें; उसका नाम cu. से शुरू होता है।</translation>
    </message>
    <message>
        <source>Do not run the program in a virtual machine for this step.</source>
        <translation>इस चरण के लिए प्रोग्राम को वर्चुअल मशीन में न चलाएँ।</translation>
    </message>
    <message>
        <source>A checksum does not match.</source>
        <translation>एक चेकसम मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>A file of the firmware was changed or not unpacked completely, its list of checksums is of another version, or data arrived damaged in the phone.</source>
        <translation>फ़र्मवेयर की कोई फ़ाइल बदली गई या पूरी नहीं खुली, उसकी चेकसम सूची दूसरे संस्करण की है, या डेटा फ़ोन में ख़राब होकर पहुँचा।</translation>
    </message>
    <message>
        <source>Unpack the firmware again, completely, and compare its size with the download page.</source>
        <translation>फ़र्मवेयर को फिर से पूरा खोलें और उसका आकार डाउनलोड पेज से मिलाएँ।</translation>
    </message>
    <message>
        <source>Download the firmware again if the same file differs once more.</source>
        <translation>वही फ़ाइल फिर अलग निकले तो फ़र्मवेयर फिर से डाउनलोड करें।</translation>
    </message>
    <message>
        <source>The serial port refuses its settings.</source>
        <translation>सीरियल पोर्ट अपनी सेटिंग स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>The device left in that moment, its driver does not know the speed, or the port is none of a phone.</source>
        <translation>डिवाइस उसी पल हट गया, उसका ड्राइवर यह स्पीड नहीं जानता, या पोर्ट किसी फ़ोन का नहीं है।</translation>
    </message>
    <message>
        <source>See that the port is the one of the phone, not one of Bluetooth or of the computer itself.</source>
        <translation>देखें कि पोर्ट फ़ोन का ही है, Bluetooth का या कंप्यूटर का अपना नहीं।</translation>
    </message>
    <message>
        <source>There is no loader for this phone.</source>
        <translation>इस फ़ोन के लिए कोई लोडर नहीं है।</translation>
    </message>
    <message>
        <source>The loader file is none, is damaged, or holds no entry for this chip and this generation.</source>
        <translation>लोडर फ़ाइल असल में लोडर फ़ाइल नहीं है, ख़राब है, या उसमें इस चिप और इस पीढ़ी की एंट्री नहीं है।</translation>
    </message>
    <message>
        <source>Choose the loader file that came with the firmware (field Download-Agent, option --da).</source>
        <translation>फ़र्मवेयर के साथ आई लोडर फ़ाइल चुनें (फ़ील्ड Download-Agent, विकल्प --da)।</translation>
    </message>
    <message>
        <source>Put loader files of your phones into the loader folder; the program looks for the entry that fits.</source>
        <translation>अपने फ़ोनों की लोडर फ़ाइलें लोडर फ़ोल्डर में रखें; प्रोग्राम सही एंट्री ख़ुद खोजता है।</translation>
    </message>
    <message>
        <source>The command &quot;loader why&quot; lists which chips a file is for.</source>
        <translation>कमांड &quot;loader why&quot; बताता है कि कोई फ़ाइल किन चिप के लिए है।</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>दूसरा लोडर वह नहीं है जिसकी पहले को उम्मीद है।</translation>
    </message>
    <message>
        <source>Both are stored in one file, and the first knows the checksum of the second. The file was changed, cut short, or put together from two versions.</source>
        <translation>दोनों एक ही फ़ाइल में रहते हैं, और पहला दूसरे का चेकसम जानता है। फ़ाइल बदली गई, काटी गई, या दो संस्करणों से जोड़ी गई।</translation>
    </message>
    <message>
        <source>Take the loader file of the official firmware, untouched.</source>
        <translation>आधिकारिक फ़र्मवेयर की लोडर फ़ाइल लें, बिना किसी बदलाव के।</translation>
    </message>
    <message>
        <source>If it began after an older firmware was written: use the newest official firmware as a whole.</source>
        <translation>यह पुराना फ़र्मवेयर लिखने के बाद शुरू हुआ हो तो सबसे नया आधिकारिक फ़र्मवेयर पूरा का पूरा लिखें।</translation>
    </message>
    <message>
        <source>The first loader was started and does not answer.</source>
        <translation>पहला लोडर चालू किया गया पर जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>The supply broke down when the loader switched the clocks up, the loader is for another chip, or the watchdog started the phone again.</source>
        <translation>लोडर ने क्लॉक बढ़ाई तो पावर सप्लाई बैठ गई, लोडर दूसरी चिप का है, या वॉचडॉग ने फ़ोन फिर चालू कर दिया।</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and try again.</source>
        <translation>बैटरी लगाएँ या चार्ज करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Use the loader from the official firmware of exactly this model.</source>
        <translation>ठीक इसी मॉडल के आधिकारिक फ़र्मवेयर का लोडर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The loader runs and wants a login of its own.</source>
        <translation>लोडर चल रहा है और अपना अलग लॉगिन माँगता है।</translation>
    </message>
    <message>
        <source>Newer loaders of some makers ask for an authorisation after they were started. It differs from the one of the boot ROM.</source>
        <translation>कुछ निर्माताओं के नए लोडर चालू होने के बाद ऑथराइज़ेशन माँगते हैं। यह बूट ROM वाले से अलग होता है।</translation>
    </message>
    <message>
        <source>Use the loader and authentication files of the official firmware of exactly this model.</source>
        <translation>ठीक इसी मॉडल के आधिकारिक फ़र्मवेयर की लोडर और ऑथेंटिकेशन फ़ाइलें इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>If the maker gives out no such file, only the maker&apos;s own service can do this; the program has no way around it.</source>
        <translation>निर्माता ऐसी फ़ाइल न देता हो तो यह केवल उसका सर्विस सेंटर कर सकता है; प्रोग्राम के पास इससे बचने का रास्ता नहीं है।</translation>
    </message>
    <message>
        <source>The phone accepts only loaders that its maker has signed.</source>
        <translation>फ़ोन केवल वही लोडर स्वीकार करता है जिन्हें उसके निर्माता ने साइन किया हो।</translation>
    </message>
    <message>
        <source>The loader carries no signature, or one for another model. This is a lock of the phone, not a fault.</source>
        <translation>लोडर में सिग्नेचर नहीं है, या दूसरे मॉडल का है। यह फ़ोन का लॉक है, ख़राबी नहीं।</translation>
    </message>
    <message>
        <source>Compare the checksum of the loader file with the one in the official firmware.</source>
        <translation>लोडर फ़ाइल का चेकसम आधिकारिक फ़र्मवेयर वाली फ़ाइल से मिलाएँ।</translation>
    </message>
    <message>
        <source>The first loader arrived damaged in the phone.</source>
        <translation>पहला लोडर फ़ोन में ख़राब होकर पहुँचा।</translation>
    </message>
    <message>
        <source>The phone counted other bytes than were sent, or left in the middle: cable, port or supply, seldom the memory of the chip.</source>
        <translation>फ़ोन ने भेजे गए बाइट से अलग गिने, या बीच में हट गया: केबल, पोर्ट या बिजली, कभी-कभार ही चिप की मेमोरी।</translation>
    </message>
    <message>
        <source>Charge the battery above one third, or connect a good supply, and try again.</source>
        <translation>बैटरी एक-तिहाई से ज़्यादा चार्ज करें, या अच्छी पावर सप्लाई जोड़ें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>If five tries on two computers fail in the same way, the chip itself may be faulty.</source>
        <translation>दो कंप्यूटरों पर पाँच कोशिशें एक ही तरह विफल हों तो चिप ही ख़राब हो सकती है।</translation>
    </message>
    <message>
        <source>Writing an image failed part-way.</source>
        <translation>इमेज लिखना बीच में विफल रहा।</translation>
    </message>
    <message>
        <source>The storage refused the data, the image is damaged, or the line broke down. The place at which it stops tells which.</source>
        <translation>स्टोरेज ने डेटा नहीं लिया, इमेज ख़राब है, या कनेक्शन टूट गया। यह किस जगह रुकता है, उससे कारण पता चलता है।</translation>
    </message>
    <message>
        <source>Run the job again in another USB port: if it stops elsewhere, the line is the reason.</source>
        <translation>काम दूसरे USB पोर्ट में फिर चलाएँ: कहीं और रुके तो कारण लाइन है।</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is worn and must be replaced.</source>
        <translation>हमेशा एक ही जगह रुके तो फ़ोन का स्टोरेज घिस चुका है और बदलना होगा।</translation>
    </message>
    <message>
        <source>The phone repeats what it is told and does not answer.</source>
        <translation>फ़ोन भेजी गई बात ही दोहरा देता है और जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>An earlier session already greeted it and was broken off, or what answers is no phone in download mode.</source>
        <translation>किसी पिछले सत्र ने उससे बातचीत शुरू करके बीच में तोड़ दी, या जवाब देने वाला डाउनलोड मोड का फ़ोन है ही नहीं।</translation>
    </message>
    <message>
        <source>Never run two flash tools on one phone.</source>
        <translation>एक फ़ोन पर कभी दो फ़्लैश टूल न चलाएँ।</translation>
    </message>
    <message>
        <source>Close every other program that could speak to the phone.</source>
        <translation>फ़ोन से बात कर सकने वाले बाकी सब प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>फ़ोन की मुख्य मेमोरी चालू नहीं की जा सकी।</translation>
    </message>
    <message>
        <source>The settings for it are in the preloader file. That file is missing, or is for another board or another memory of the same model.</source>
        <translation>उसकी सेटिंग प्रीलोडर फ़ाइल में होती हैं। वह फ़ाइल नहीं है, या उसी मॉडल के दूसरे बोर्ड या दूसरी मेमोरी के लिए है।</translation>
    </message>
    <message>
        <source>Use preloader, scatter file and loader of exactly this model, board revision and memory size.</source>
        <translation>ठीक इसी मॉडल, बोर्ड रिवीज़न और मेमोरी आकार का प्रीलोडर, स्कैटर फ़ाइल और लोडर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Compare memory size and board number on the label with the name of the firmware; take the package that fits.</source>
        <translation>लेबल पर लिखे मेमोरी आकार और बोर्ड नंबर को फ़र्मवेयर के नाम से मिलाएँ; मेल खाता पैकेज लें।</translation>
    </message>
    <message>
        <source>Put the battery in, use a port at the back of the computer, and try three times.</source>
        <translation>बैटरी लगाएँ, कंप्यूटर के पीछे का पोर्ट लें, और तीन बार कोशिश करें।</translation>
    </message>
    <message>
        <source>If every package for this model fails, the memory of the phone may be faulty.</source>
        <translation>इस मॉडल का हर पैकेज विफल हो तो फ़ोन की मेमोरी ख़राब हो सकती है।</translation>
    </message>
    <message>
        <source>Do not format everything to get round it; user data and calibration would be lost.</source>
        <translation>इससे बचने के लिए सब कुछ फ़ॉर्मैट न करें; उपयोगकर्ता का डेटा और कैलिब्रेशन खो जाएँगे।</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on by the newer loader.</source>
        <translation>नया लोडर फ़ोन की मुख्य मेमोरी चालू नहीं कर सका।</translation>
    </message>
    <message>
        <source>The settings in the preloader file do not suit the memory of this phone, the loader does not know their version, or the memory is faulty.</source>
        <translation>प्रीलोडर फ़ाइल की सेटिंग इस फ़ोन की मेमोरी से मेल नहीं खातीं, लोडर उनका संस्करण नहीं जानता, या मेमोरी ख़राब है।</translation>
    </message>
    <message>
        <source>A file of the firmware is missing, or nothing was chosen.</source>
        <translation>फ़र्मवेयर की एक फ़ाइल नहीं है, या कुछ चुना नहीं गया।</translation>
    </message>
    <message>
        <source>The archive was unpacked partly, the images lie in another folder, or no row is ticked.</source>
        <translation>आर्काइव पूरा नहीं खोला गया, इमेज दूसरे फ़ोल्डर में हैं, या किसी पंक्ति पर टिक नहीं है।</translation>
    </message>
    <message>
        <source>Leave all files in the folder of the scatter file and do not rename them.</source>
        <translation>सभी फ़ाइलें स्कैटर फ़ाइल के फ़ोल्डर में ही रहने दें और उनके नाम न बदलें।</translation>
    </message>
    <message>
        <source>Click the place of the row and choose the file, or untick the row.</source>
        <translation>पंक्ति के स्थान पर क्लिक करके फ़ाइल चुनें, या पंक्ति से टिक हटाएँ।</translation>
    </message>
    <message>
        <source>Formatting failed.</source>
        <translation>फ़ॉर्मैट विफल रहा।</translation>
    </message>
    <message>
        <source>The range lies outside the storage, the phone forbids it, or the storage is read-only.</source>
        <translation>रेंज स्टोरेज के बाहर है, फ़ोन इसकी मनाही करता है, या स्टोरेज रीड-ओनली है।</translation>
    </message>
    <message>
        <source>Format by partition and not by address; the range then comes from the phone&apos;s own table.</source>
        <translation>पते से नहीं, पार्टिशन से फ़ॉर्मैट करें; तब रेंज फ़ोन की अपनी टेबल से ली जाती है।</translation>
    </message>
    <message>
        <source>Do without formatting: a download overwrites what it needs.</source>
        <translation>फ़ॉर्मैट के बिना काम चलाएँ: डाउनलोड जहाँ ज़रूरत हो वहाँ ऊपर लिख देता है।</translation>
    </message>
    <message>
        <source>The phone is on USB and never answered the greeting.</source>
        <translation>फ़ोन USB पर है पर उसने शुरुआती संदेश का कभी जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Its window was over, another driver swallows the bytes, or the maker switched the download over USB off.</source>
        <translation>उसका समय निकल गया, कोई दूसरा ड्राइवर बाइट निगल जाता है, या निर्माता ने USB से डाउनलोड बंद कर दिया है।</translation>
    </message>
    <message>
        <source>Hold volume down, volume up, or both while you plug the cable in: the boot ROM waits longer than the preloader.</source>
        <translation>केबल लगाते समय वॉल्यूम डाउन, वॉल्यूम अप या दोनों दबाए रखें: बूट ROM प्रीलोडर से ज़्यादा देर इंतज़ार करता है।</translation>
    </message>
    <message>
        <source>If the phone still starts, use its maker&apos;s own way into download mode.</source>
        <translation>फ़ोन अब भी चालू होता हो तो डाउनलोड मोड में जाने का निर्माता का अपना तरीक़ा अपनाएँ।</translation>
    </message>
    <message>
        <source>The phone answered and did not tell what chip it has.</source>
        <translation>फ़ोन ने जवाब दिया पर नहीं बताया कि उसमें कौन-सी चिप है।</translation>
    </message>
    <message>
        <source>Phone and program lost step, or what answers is no loader.</source>
        <translation>फ़ोन और प्रोग्राम का तालमेल टूट गया, या जवाब देने वाला लोडर नहीं है।</translation>
    </message>
    <message>
        <source>See that the firmware is for exactly this model.</source>
        <translation>देखें कि फ़र्मवेयर ठीक इसी मॉडल का है।</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image.</source>
        <translation>फ़ोन ने एक इमेज का सिग्नेचर स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>The image was changed, is of another model or version, or stands in the wrong row.</source>
        <translation>इमेज बदली गई है, दूसरे मॉडल या संस्करण की है, या ग़लत पंक्ति में है।</translation>
    </message>
    <message>
        <source>Use files of one firmware only; do not mix.</source>
        <translation>केवल एक ही फ़र्मवेयर की फ़ाइलें इस्तेमाल करें; मिलाएँ नहीं।</translation>
    </message>
    <message>
        <source>Phone and program lost step.</source>
        <translation>फ़ोन और प्रोग्राम का तालमेल टूट गया।</translation>
    </message>
    <message>
        <source>An answer had the wrong length or mark: a byte got lost on the line, or the loader is of another generation than the chip needs.</source>
        <translation>एक जवाब की लंबाई या निशान ग़लत था: लाइन पर कोई बाइट खो गया, या लोडर उस पीढ़ी का नहीं है जो इस चिप को चाहिए।</translation>
    </message>
    <message>
        <source>Reading from the phone failed.</source>
        <translation>फ़ोन से पढ़ना विफल रहा।</translation>
    </message>
    <message>
        <source>The loader forbids it, the storage has bad places, or the line broke down.</source>
        <translation>लोडर इसकी मनाही करता है, स्टोरेज में ख़राब जगहें हैं, या कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage has bad places there; what was read before it is kept.</source>
        <translation>हमेशा एक ही जगह रुके तो स्टोरेज में वहाँ ख़राब जगहें हैं; उससे पहले पढ़ा गया डेटा रख लिया जाता है।</translation>
    </message>
    <message>
        <source>If the phone forbids reading, this area cannot be saved with its loader.</source>
        <translation>फ़ोन पढ़ने की मनाही करे तो यह क्षेत्र उसके लोडर से सहेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The first loader was being sent and the phone fell silent.</source>
        <translation>पहला लोडर भेजा जा रहा था कि फ़ोन चुप हो गया।</translation>
    </message>
    <message>
        <source>Its supply is too weak without a battery, something else speaks on the port, or the phone rejects this loader without saying so.</source>
        <translation>बैटरी के बिना उसकी बिजली बहुत कमज़ोर है, पोर्ट पर कोई और बोल रहा है, या फ़ोन बिना बताए यह लोडर ठुकरा देता है।</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and wait up to a minute.</source>
        <translation>बैटरी लगाएँ या चार्ज करें, और एक मिनट तक रुकें।</translation>
    </message>
    <message>
        <source>Use the loader file that belongs to this firmware.</source>
        <translation>इसी फ़र्मवेयर की लोडर फ़ाइल इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The scatter file or flash XML cannot be used.</source>
        <translation>स्कैटर फ़ाइल या फ़्लैश XML का उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>It was edited or saved in another encoding, is of a version this program does not know, or was not unpacked completely.</source>
        <translation>उसे संपादित किया गया या दूसरी एन्कोडिंग में सहेजा गया, उसका संस्करण यह प्रोग्राम नहीं जानता, या वह पूरी नहीं खोली गई।</translation>
    </message>
    <message>
        <source>Do not edit the file; the line that is at fault is named above.</source>
        <translation>फ़ाइल को संपादित न करें; दोषी लाइन ऊपर बताई गई है।</translation>
    </message>
    <message>
        <source>The phone forbids writing this area or image.</source>
        <translation>फ़ोन यह क्षेत्र या इमेज लिखने की मनाही करता है।</translation>
    </message>
    <message>
        <source>It is locked and takes only what its maker has signed, each file in its own place.</source>
        <translation>वह लॉक है और केवल वही लेता है जिसे उसके निर्माता ने साइन किया हो, हर फ़ाइल अपनी ही जगह पर।</translation>
    </message>
    <message>
        <source>Untick images that are not from the maker.</source>
        <translation>जो इमेज निर्माता की नहीं हैं उनसे टिक हटाएँ।</translation>
    </message>
    <message>
        <source>For a phone that is locked by its maker, ask the maker&apos;s service.</source>
        <translation>निर्माता के लॉक वाले फ़ोन के लिए निर्माता के सर्विस सेंटर से पूछें।</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>फ़ोन ने पहला लोडर ठुकरा दिया।</translation>
    </message>
    <message>
        <source>The loader is for another chip, is banned by the maker, or its address and length do not suit this phone.</source>
        <translation>लोडर दूसरी चिप का है, निर्माता ने उस पर रोक लगाई है, या उसका पता और लंबाई इस फ़ोन से मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>Plug the phone in without any key: some makers authorise only in the preloader.</source>
        <translation>फ़ोन को बिना कोई बटन दबाए लगाएँ: कुछ निर्माता केवल प्रीलोडर में ऑथराइज़ करते हैं।</translation>
    </message>
    <message>
        <source>The phone wants to be authorised by its maker first.</source>
        <translation>फ़ोन पहले अपने निर्माता का ऑथराइज़ेशन चाहता है।</translation>
    </message>
    <message>
        <source>Phones of this kind take a loader only after an authentication file or an answer that the maker gives to its service partners.</source>
        <translation>इस तरह के फ़ोन लोडर तभी लेते हैं जब ऑथेंटिकेशन फ़ाइल मिले, या वह जवाब जो निर्माता अपने सर्विस पार्टनर को देता है।</translation>
    </message>
    <message>
        <source>Give the authentication file that came with the official firmware (field Authentication File, option --auth).</source>
        <translation>आधिकारिक फ़र्मवेयर के साथ आई ऑथेंटिकेशन फ़ाइल दें (फ़ील्ड “ऑथेंटिकेशन फ़ाइल”, विकल्प --auth)।</translation>
    </message>
    <message>
        <source>The second loader was sent and never came alive.</source>
        <translation>दूसरा लोडर भेजा गया पर चालू ही नहीं हुआ।</translation>
    </message>
    <message>
        <source>The memory works with settings that do not quite suit it, the second loader was rejected, or the phone started again at the jump.</source>
        <translation>मेमोरी ऐसी सेटिंग पर चल रही है जो उससे पूरी तरह मेल नहीं खातीं, दूसरा लोडर ठुकरा दिया गया, या जंप करते ही फ़ोन फिर चालू हो गया।</translation>
    </message>
    <message>
        <source>Use preloader and loader of exactly this firmware, unchanged.</source>
        <translation>ठीक इसी फ़र्मवेयर का प्रीलोडर और लोडर इस्तेमाल करें, बिना बदलाव के।</translation>
    </message>
    <message>
        <source>The phone was there and did not accept the start of the conversation.</source>
        <translation>फ़ोन जुड़ा था पर उसने बातचीत की शुरुआत स्वीकार नहीं की।</translation>
    </message>
    <message>
        <source>The first bytes came too early or too late, something else speaks on the port, or an earlier session left the phone in the middle of a command.</source>
        <translation>पहले बाइट बहुत जल्दी या बहुत देर से आए, पोर्ट पर कोई और बोल रहा है, या किसी पिछले सत्र ने फ़ोन को कमांड के बीच में छोड़ दिया।</translation>
    </message>
    <message>
        <source>Unplug the phone, switch it fully off, and plug it in only while the program waits.</source>
        <translation>फ़ोन निकालें, पूरी तरह बंद करें, और तभी लगाएँ जब प्रोग्राम इंतज़ार कर रहा हो।</translation>
    </message>
    <message>
        <source>If the battery can be taken out: plug the phone in without it and put it in when the bar turns red.</source>
        <translation>बैटरी निकल सकती हो तो: फ़ोन को उसके बिना लगाएँ और पट्टी लाल होने पर बैटरी लगाएँ।</translation>
    </message>
    <message>
        <source>The storage of the phone is worn out.</source>
        <translation>फ़ोन का स्टोरेज घिस चुका है।</translation>
    </message>
    <message>
        <source>Its own counters say that it has reached the end of its life. Writing may stop half-way, and the phone may then not start.</source>
        <translation>उसके अपने काउंटर बताते हैं कि उसकी उम्र पूरी हो चुकी है। लिखना बीच में रुक सकता है, और तब फ़ोन शायद चालू न हो।</translation>
    </message>
    <message>
        <source>Read out what can be read first.</source>
        <translation>जो पढ़ा जा सके उसे पहले पढ़कर सहेज लें।</translation>
    </message>
    <message>
        <source>Let the storage be replaced in a repair shop.</source>
        <translation>स्टोरेज को रिपेयर शॉप में बदलवाएँ।</translation>
    </message>
    <message>
        <source>Go on only if the phone is of no use otherwise; say so explicitly.</source>
        <translation>तभी आगे बढ़ें जब फ़ोन वैसे भी किसी काम का न हो; यह साफ़-साफ़ बताएँ।</translation>
    </message>
    <message>
        <source>The loader does not find the storage of the phone.</source>
        <translation>लोडर को फ़ोन का स्टोरेज नहीं मिल रहा।</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage, the loader is too old for this chip, or the storage is dead.</source>
        <translation>फ़र्मवेयर दूसरे प्रकार के स्टोरेज के लिए है, लोडर इस चिप के लिए बहुत पुराना है, या स्टोरेज मर चुका है।</translation>
    </message>
    <message>
        <source>Take the package for the storage of this phone.</source>
        <translation>इस फ़ोन के स्टोरेज वाला पैकेज लें।</translation>
    </message>
    <message>
        <source>Switch the phone off for a minute and try again.</source>
        <translation>फ़ोन एक मिनट के लिए बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Use a newer official loader.</source>
        <translation>नया आधिकारिक लोडर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>If every package fails, the storage needs a repair shop; what is on it may be lost.</source>
        <translation>हर पैकेज विफल हो तो स्टोरेज को रिपेयर शॉप में दिखाना होगा; उस पर जो था वह खो सकता है।</translation>
    </message>
    <message>
        <source>Data arrives damaged over the serial cable.</source>
        <translation>सीरियल केबल पर डेटा ख़राब होकर पहुँचता है।</translation>
    </message>
    <message>
        <source>The speed is too high for the adapter or the cable, or its levels do not suit the phone.</source>
        <translation>अडैप्टर या केबल के लिए स्पीड बहुत तेज़ है, या उसके वोल्टेज स्तर फ़ोन से मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>Choose a lower speed: 460800, then 115200.</source>
        <translation>कम स्पीड चुनें: 460800, फिर 115200।</translation>
    </message>
    <message>
        <source>Use the USB port of the phone instead of a serial adapter.</source>
        <translation>सीरियल अडैप्टर की जगह फ़ोन का USB पोर्ट इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The phone gave a number that says little.</source>
        <translation>फ़ोन ने ऐसी संख्या दी जो कम ही कुछ बताती है।</translation>
    </message>
    <message>
        <source>The loader reports a failure without a reason; the step in which it happened and the last messages tell more.</source>
        <translation>लोडर बिना कारण बताए विफलता की सूचना देता है; वह किस चरण में हुई और आख़िरी संदेश ज़्यादा बताते हैं।</translation>
    </message>
    <message>
        <source>Keep the journal of this job; it holds the last messages of the loader.</source>
        <translation>इस काम का जर्नल रखें; उसमें लोडर के आख़िरी संदेश हैं।</translation>
    </message>
    <message>
        <source>A name that was given does not exist.</source>
        <translation>दिया गया एक नाम मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Neither the firmware nor the phone has an entry of that name.</source>
        <translation>उस नाम की एंट्री न फ़र्मवेयर में है, न फ़ोन में।</translation>
    </message>
    <message>
        <source>Look at the list of entries of the firmware and use a name from it.</source>
        <translation>फ़र्मवेयर की एंट्री सूची देखें और उसी में से नाम लें।</translation>
    </message>
    <message>
        <source>No phone appeared on USB while the program was waiting.</source>
        <translation>प्रोग्राम के इंतज़ार के दौरान USB पर कोई फ़ोन नहीं दिखा।</translation>
    </message>
    <message>
        <source>Nothing was plugged in, the phone is still switched on, the cable only charges, or the battery is empty.</source>
        <translation>कुछ लगाया नहीं गया, फ़ोन अब भी चालू है, केबल केवल चार्ज करती है, या बैटरी ख़ाली है।</translation>
    </message>
    <message>
        <source>Keep the program waiting, switch the phone fully off, hold its boot key and only then plug the cable in.</source>
        <translation>प्रोग्राम को इंतज़ार करने दें, फ़ोन पूरी तरह बंद करें, उसका बूट बटन दबाए रखें और तभी केबल लगाएँ।</translation>
    </message>
    <message>
        <source>Try another cable and another USB port of the computer; some cables have no data wires.</source>
        <translation>दूसरी केबल और कंप्यूटर का दूसरा USB पोर्ट आज़माएँ; कुछ केबल में डेटा तार नहीं होते।</translation>
    </message>
    <message>
        <source>Hold the power key for ten to twenty seconds with the cable unplugged, then try again.</source>
        <translation>केबल निकालकर पावर बटन दस से बीस सेकंड दबाए रखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>If no cable, port or computer ever sees the phone, its socket or its supply needs a repair shop.</source>
        <translation>किसी भी केबल, पोर्ट या कंप्यूटर पर फ़ोन कभी न दिखे तो उसका सॉकेट या पावर सर्किट रिपेयर शॉप में दिखाना होगा।</translation>
    </message>
    <message>
        <source>This phone or its loader does not offer what was asked for.</source>
        <translation>इस फ़ोन या उसके लोडर में माँगी गई सुविधा नहीं है।</translation>
    </message>
    <message>
        <source>Not every generation of loaders can do everything; nothing was changed by the question.</source>
        <translation>लोडर की हर पीढ़ी सब कुछ नहीं कर सकती; पूछने से कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Do the job without this step.</source>
        <translation>यह चरण छोड़कर काम करें।</translation>
    </message>
    <message>
        <source>A newer official loader of exactly this model may offer it.</source>
        <translation>ठीक इसी मॉडल के नए आधिकारिक लोडर में यह सुविधा हो सकती है।</translation>
    </message>
    <message>
        <source>The copy of the calibration data could not be made.</source>
        <translation>कैलिब्रेशन डेटा की कॉपी नहीं बनाई जा सकी।</translation>
    </message>
    <message>
        <source>Nothing of it is changed before a good copy is on disk, so the job ended here.</source>
        <translation>डिस्क पर अच्छी कॉपी होने से पहले उसमें कुछ नहीं बदला जाता, इसलिए काम यहीं ख़त्म हुआ।</translation>
    </message>
    <message>
        <source>Leave the calibration out of the job; the rest of the firmware does not need it.</source>
        <translation>कैलिब्रेशन को काम से बाहर रखें; बाकी फ़र्मवेयर को उसकी ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Check that the folder for copies can be written.</source>
        <translation>जाँचें कि कॉपियों के फ़ोल्डर में लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>If the phone was formatted already, put back the copy that the job made of this phone.</source>
        <translation>फ़ोन पहले ही फ़ॉर्मैट हो चुका हो तो काम ने इस फ़ोन की जो कॉपी बनाई थी उसे वापस डालें।</translation>
    </message>
    <message>
        <source>Keep every copy made earlier of this phone.</source>
        <translation>इस फ़ोन की पहले बनी हर कॉपी सँभालकर रखें।</translation>
    </message>
    <message>
        <source>The phone was unplugged or switched off during the work.</source>
        <translation>काम के दौरान फ़ोन निकाला या बंद किया गया।</translation>
    </message>
    <message>
        <source>It left USB without an error of its own while data was moving.</source>
        <translation>डेटा जाते समय वह अपनी कोई त्रुटि बताए बिना USB से हट गया।</translation>
    </message>
    <message>
        <source>The phone is not lost: its boot ROM cannot be overwritten. Plug it in again with the boot key held.</source>
        <translation>फ़ोन गया नहीं है: उसके बूट ROM के ऊपर लिखा नहीं जा सकता। बूट बटन दबाए रखकर उसे फिर लगाएँ।</translation>
    </message>
    <message>
        <source>A phone appeared, but not the one this job waits for.</source>
        <translation>एक फ़ोन दिखा, पर वह नहीं जिसका यह काम इंतज़ार कर रहा है।</translation>
    </message>
    <message>
        <source>It is on another port than the one that was named, or the firmware is for a phone of another maker.</source>
        <translation>वह बताए गए पोर्ट से अलग पोर्ट पर है, या फ़र्मवेयर दूसरे निर्माता के फ़ोन के लिए है।</translation>
    </message>
    <message>
        <source>Plug the phone into the port that was named, or leave the port open.</source>
        <translation>फ़ोन को बताए गए पोर्ट में लगाएँ, या कोई पोर्ट तय न करें।</translation>
    </message>
    <message>
        <source>Check that the firmware is for this phone.</source>
        <translation>जाँचें कि फ़र्मवेयर इसी फ़ोन का है।</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>फ़र्मवेयर फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>Its checksum does not match its contents.</source>
        <translation>उसका चेकसम उसकी सामग्री से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Download the file again and compare it with the hash of the publisher.</source>
        <translation>फ़ाइल फिर से डाउनलोड करें और प्रकाशक के हैश से मिलाएँ।</translation>
    </message>
    <message>
        <source>Do not use a package that somebody packed again without its checksum.</source>
        <translation>ऐसा पैकेज इस्तेमाल न करें जिसे किसी ने चेकसम के बिना फिर से पैक किया हो।</translation>
    </message>
    <message>
        <source>The firmware file is not complete.</source>
        <translation>फ़र्मवेयर फ़ाइल पूरी नहीं है।</translation>
    </message>
    <message>
        <source>It says of itself that it is longer than it is: the download or the copy was cut off.</source>
        <translation>फ़ाइल अपनी जितनी लंबाई बताती है उससे छोटी है: डाउनलोड या कॉपी बीच में कट गई।</translation>
    </message>
    <message>
        <source>Download or copy the file again and compare its size with that of the publisher.</source>
        <translation>फ़ाइल फिर से डाउनलोड या कॉपी करें और उसका आकार प्रकाशक के बताए आकार से मिलाएँ।</translation>
    </message>
    <message>
        <source>If the file was on a FAT32 drive, use another one: files there end at 4 GiB.</source>
        <translation>फ़ाइल FAT32 ड्राइव पर थी तो दूसरी ड्राइव लें: वहाँ फ़ाइलें 4 GiB पर ख़त्म हो जाती हैं।</translation>
    </message>
    <message>
        <source>If it came in an archive, open the archive itself or unpack it again.</source>
        <translation>वह आर्काइव में आई थी तो सीधे आर्काइव खोलें या उसे फिर से अनपैक करें।</translation>
    </message>
    <message>
        <source>The firmware file contradicts itself.</source>
        <translation>फ़र्मवेयर फ़ाइल में परस्पर विरोधी बातें हैं।</translation>
    </message>
    <message>
        <source>Its tables cannot be right, so nothing of it is used.</source>
        <translation>उसकी टेबल सही नहीं हो सकतीं, इसलिए उसमें से कुछ भी इस्तेमाल नहीं किया जाता।</translation>
    </message>
    <message>
        <source>Download the firmware again from its publisher.</source>
        <translation>फ़र्मवेयर उसके प्रकाशक से फिर डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Do not use packages that somebody changed by hand.</source>
        <translation>ऐसे पैकेज इस्तेमाल न करें जिन्हें किसी ने हाथ से बदला हो।</translation>
    </message>
    <message>
        <source>This file is not a firmware that the program can read.</source>
        <translation>यह फ़ाइल ऐसा फ़र्मवेयर नहीं है जिसे प्रोग्राम पढ़ सके।</translation>
    </message>
    <message>
        <source>It is encrypted, of a kind the program does not know, or no firmware at all.</source>
        <translation>वह एन्क्रिप्टेड है, ऐसे प्रकार की है जिसे प्रोग्राम नहीं जानता, या फ़र्मवेयर है ही नहीं।</translation>
    </message>
    <message>
        <source>Choose the .pac file of the phone, or the archive or folder that holds it.</source>
        <translation>फ़ोन की .pac फ़ाइल चुनें, या वह आर्काइव या फ़ोल्डर जिसमें वह है।</translation>
    </message>
    <message>
        <source>If it is encrypted, only the tool of its maker can use it.</source>
        <translation>एन्क्रिप्टेड हो तो केवल उसके निर्माता का टूल उसे इस्तेमाल कर सकता है।</translation>
    </message>
    <message>
        <source>The phone stopped answering in the middle of the work.</source>
        <translation>काम के बीच में फ़ोन ने जवाब देना बंद कर दिया।</translation>
    </message>
    <message>
        <source>Its storage may be busy far beyond the usual, the loader may have crashed, or the line broke down without the phone leaving USB.</source>
        <translation>उसका स्टोरेज सामान्य से बहुत ज़्यादा देर व्यस्त हो सकता है, लोडर क्रैश हुआ हो सकता है, या फ़ोन के USB छोड़े बिना कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>A part of the program does not fit the rest.</source>
        <translation>प्रोग्राम का एक हिस्सा बाकी से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>A protocol module was made for another version of the program, or cannot be loaded.</source>
        <translation>एक प्रोटोकॉल मॉड्यूल प्रोग्राम के दूसरे संस्करण के लिए बना था, या लोड नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Install program and modules of the same version.</source>
        <translation>प्रोग्राम और मॉड्यूल एक ही संस्करण के इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Remove modules of your own that were made for another version.</source>
        <translation>अपने वे मॉड्यूल हटाएँ जो दूसरे संस्करण के लिए बने थे।</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>फ़ोन का पार्टिशन लेआउट फ़र्मवेयर के लेआउट से अलग है।</translation>
    </message>
    <message>
        <source>The firmware is for another version or region, and writing it in place would run over neighbours.</source>
        <translation>फ़र्मवेयर दूसरे संस्करण या क्षेत्र (देश) के लिए है, और उसे वहीं लिखना पड़ोसी पार्टिशन पर चढ़ जाएगा।</translation>
    </message>
    <message>
        <source>Use the package that matches the version on the phone.</source>
        <translation>फ़ोन के संस्करण से मेल खाता पैकेज इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Allow the new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>नए लेआउट की अनुमति केवल पूरे पैकेज के साथ दें; उपयोगकर्ता का डेटा मिट जाएगा।</translation>
    </message>
    <message>
        <source>The phone has no valid partition table, or no room for the one of the firmware.</source>
        <translation>फ़ोन में मान्य पार्टिशन टेबल नहीं है, या फ़र्मवेयर की टेबल के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>The phone was erased or never programmed, or the firmware is for a model with larger storage.</source>
        <translation>फ़ोन मिटाया गया था या कभी प्रोग्राम नहीं हुआ, या फ़र्मवेयर बड़े स्टोरेज वाले मॉडल के लिए है।</translation>
    </message>
    <message>
        <source>Compare the size of the storage on the label with the firmware; take the package that fits.</source>
        <translation>लेबल पर लिखे स्टोरेज आकार को फ़र्मवेयर से मिलाएँ; मेल खाता पैकेज लें।</translation>
    </message>
    <message>
        <source>On an empty phone use Format All + Download with a complete official firmware.</source>
        <translation>ख़ाली फ़ोन पर पूरे आधिकारिक फ़र्मवेयर के साथ “सब फ़ॉर्मैट + डाउनलोड” चलाएँ।</translation>
    </message>
    <message>
        <source>Another program has the port of the phone open.</source>
        <translation>किसी दूसरे प्रोग्राम ने फ़ोन का पोर्ट खोल रखा है।</translation>
    </message>
    <message>
        <source>Only one program can talk to a phone. Another flashing tool, a terminal or a second run of this program was first.</source>
        <translation>फ़ोन से एक समय में एक ही प्रोग्राम बात कर सकता है। कोई दूसरा फ़्लैशिंग टूल, टर्मिनल या यही प्रोग्राम दोबारा चलकर पहले पहुँच गया।</translation>
    </message>
    <message>
        <source>Close the other program and press the start button again.</source>
        <translation>दूसरा प्रोग्राम बंद करें और शुरू करने का बटन फिर दबाएँ।</translation>
    </message>
    <message>
        <source>If no other program is open, unplug the phone, wait three seconds and plug it in again.</source>
        <translation>कोई दूसरा प्रोग्राम खुला न हो तो फ़ोन निकालें, तीन सेकंड रुकें और फिर लगाएँ।</translation>
    </message>
    <message>
        <source>The phone appeared for a few seconds and left again.</source>
        <translation>फ़ोन कुछ सेकंड के लिए दिखा और फिर चला गया।</translation>
    </message>
    <message>
        <source>Its preloader waits only two to five seconds for a computer and then starts the system. The port was opened too late, or the phone lost its supply.</source>
        <translation>उसका प्रीलोडर कंप्यूटर का केवल दो से पाँच सेकंड इंतज़ार करता है और फिर सिस्टम चालू कर देता है। पोर्ट बहुत देर से खुला, या फ़ोन की बिजली चली गई।</translation>
    </message>
    <message>
        <source>Leave the program waiting; it takes the phone by itself the next time it appears.</source>
        <translation>प्रोग्राम को इंतज़ार करने दें; फ़ोन अगली बार दिखते ही वह उसे अपने आप पकड़ लेगा।</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>प्रोग्राम से ख़ुद ग़लती हुई।</translation>
    </message>
    <message>
        <source>A promise inside the program was broken. This is not the fault of phone or firmware.</source>
        <translation>प्रोग्राम के अंदर का एक नियम टूट गया। इसमें फ़ोन या फ़र्मवेयर का दोष नहीं है।</translation>
    </message>
    <message>
        <source>Save the report of this job and keep it with the name of the phone and of the firmware.</source>
        <translation>इस काम की रिपोर्ट सहेजें और उसे फ़ोन और फ़र्मवेयर के नाम के साथ रखें।</translation>
    </message>
    <message>
        <source>One port fails more often than the others.</source>
        <translation>एक पोर्ट दूसरों से ज़्यादा बार विफल होता है।</translation>
    </message>
    <message>
        <source>Its cable or plug is worn, or too many phones share one controller.</source>
        <translation>उसकी केबल या प्लग घिस गया है, या बहुत सारे फ़ोन एक ही कंट्रोलर पर हैं।</translation>
    </message>
    <message>
        <source>Replace the cable of this port.</source>
        <translation>इस पोर्ट की केबल बदलें।</translation>
    </message>
    <message>
        <source>Move the phone to another port and go on where the job stopped.</source>
        <translation>फ़ोन को दूसरे पोर्ट में लगाएँ और जहाँ काम रुका था वहीं से आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Let fewer phones share one controller.</source>
        <translation>एक कंट्रोलर पर कम फ़ोन लगाएँ।</translation>
    </message>
    <message>
        <source>An image in the firmware is damaged inside.</source>
        <translation>फ़र्मवेयर की एक इमेज अंदर से ख़राब है।</translation>
    </message>
    <message>
        <source>It is a sparse image, and its parts do not add up.</source>
        <translation>वह स्पार्स इमेज है, और उसके भागों का जोड़ सही नहीं बैठता।</translation>
    </message>
    <message>
        <source>Download or unpack the firmware again.</source>
        <translation>फ़र्मवेयर फिर से डाउनलोड करें या खोलें।</translation>
    </message>
    <message>
        <source>Check the package for damage.</source>
        <translation>पैकेज में ख़राबी की जाँच करें।</translation>
    </message>
    <message>
        <source>This firmware is for another kind of storage.</source>
        <translation>यह फ़र्मवेयर दूसरे प्रकार के स्टोरेज के लिए है।</translation>
    </message>
    <message>
        <source>Phones of one model exist with different storage chips, and each needs its own package.</source>
        <translation>एक ही मॉडल के फ़ोन अलग-अलग स्टोरेज चिप के साथ आते हैं, और हर एक को अपना पैकेज चाहिए।</translation>
    </message>
    <message>
        <source>Check the board revision on the label.</source>
        <translation>लेबल पर बोर्ड रिवीज़न देखें।</translation>
    </message>
    <message>
        <source>Another tool tried to get round the protection of this phone, and that failed.</source>
        <translation>किसी दूसरे टूल ने इस फ़ोन की सुरक्षा को चकमा देने की कोशिश की, और वह विफल रही।</translation>
    </message>
    <message>
        <source>This was no restore of the maker&apos;s firmware. The phone is now in a state that its own loader does not expect.</source>
        <translation>यह निर्माता के फ़र्मवेयर की बहाली नहीं थी। फ़ोन अब ऐसी हालत में है जिसकी उसके अपने लोडर को उम्मीद नहीं है।</translation>
    </message>
    <message>
        <source>The program ended or froze while the phone was at work.</source>
        <translation>फ़ोन पर काम के दौरान प्रोग्राम बंद हो गया या अटक गया।</translation>
    </message>
    <message>
        <source>The journal of the last job has no end: the program was closed, killed or stood still in the middle. The phone still waits in its loader.</source>
        <translation>पिछले काम के जर्नल का अंत नहीं है: प्रोग्राम बीच में बंद किया गया, मारा गया या ठहर गया। फ़ोन अब भी अपने लोडर में इंतज़ार कर रहा है।</translation>
    </message>
    <message>
        <source>More than one phone in download mode is connected.</source>
        <translation>डाउनलोड मोड में एक से ज़्यादा फ़ोन जुड़े हैं।</translation>
    </message>
    <message>
        <source>These phones carry no serial number on USB, so the program cannot know which of them is meant.</source>
        <translation>ये फ़ोन USB पर सीरियल नंबर नहीं देते, इसलिए प्रोग्राम नहीं जान सकता कि इनमें से कौन-सा चाहिए।</translation>
    </message>
    <message>
        <source>Leave only the phone connected that the firmware is for.</source>
        <translation>केवल वही फ़ोन जुड़ा रहने दें जिसका यह फ़र्मवेयर है।</translation>
    </message>
    <message>
        <source>Or name the USB port of the phone that is meant.</source>
        <translation>या जो फ़ोन चाहिए उसके USB पोर्ट का नाम दें।</translation>
    </message>
    <message>
        <source>The phone showed itself for a moment and then went on into charging or normal start.</source>
        <translation>फ़ोन पल भर दिखा और फिर चार्जिंग या सामान्य रूप से चालू होने में चला गया।</translation>
    </message>
    <message>
        <source>It left its download mode within two seconds and came back as another device: the boot key was not recognised.</source>
        <translation>वह दो सेकंड के अंदर डाउनलोड मोड से निकला और दूसरे डिवाइस के रूप में लौटा: बूट बटन पहचाना नहीं गया।</translation>
    </message>
    <message>
        <source>Unplug the cable, wait five seconds, hold the boot key, plug in and keep holding.</source>
        <translation>केबल निकालें, पाँच सेकंड रुकें, बूट बटन दबाएँ, केबल लगाएँ और बटन दबाए रखें।</translation>
    </message>
    <message>
        <source>Try the other keys: volume down, volume up, both together; on a keypad phone the centre key, call, star or hash.</source>
        <translation>दूसरे बटन आज़माएँ: वॉल्यूम डाउन, वॉल्यूम अप, दोनों साथ; कीपैड फ़ोन में बीच का बटन, कॉल, * या #।</translation>
    </message>
    <message>
        <source>Use a service cable that asks for download mode, if the maker sells one for this model.</source>
        <translation>निर्माता इस मॉडल के लिए डाउनलोड मोड माँगने वाली सर्विस केबल बेचता हो तो वह इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The firmware has no loader for the phone.</source>
        <translation>फ़र्मवेयर में फ़ोन का लोडर नहीं है।</translation>
    </message>
    <message>
        <source>The package is only a part of a firmware, or somebody changed it. Without both loaders nothing can be written.</source>
        <translation>यह पैकेज फ़र्मवेयर का केवल एक हिस्सा है, या किसी ने इसे बदला है। दोनों लोडर के बिना कुछ नहीं लिखा जा सकता।</translation>
    </message>
    <message>
        <source>Use the complete official package of this model.</source>
        <translation>इस मॉडल का पूरा आधिकारिक पैकेज इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Do not borrow the loader of another model: it drives the pins of another board.</source>
        <translation>दूसरे मॉडल का लोडर उधार न लें: वह दूसरे बोर्ड की पिनें चलाता है।</translation>
    </message>
    <message>
        <source>This loader cannot list its partitions.</source>
        <translation>यह लोडर अपने पार्टिशन की सूची नहीं दे सकता।</translation>
    </message>
    <message>
        <source>Older loaders and keypad phones address places by number and have no list.</source>
        <translation>पुराने लोडर और कीपैड फ़ोन जगहों को संख्या से पहचानते हैं और उनमें सूची नहीं होती।</translation>
    </message>
    <message>
        <source>Load the firmware package of this phone, so that its names and places are known.</source>
        <translation>इस फ़ोन का फ़र्मवेयर पैकेज लोड करें, ताकि उसके नाम और जगहें पता हों।</translation>
    </message>
    <message>
        <source>Write or read by the names or numbers of the package, one at a time.</source>
        <translation>पैकेज के नामों या संख्याओं से लिखें या पढ़ें, एक-एक करके।</translation>
    </message>
    <message>
        <source>The phone left USB in the middle of the conversation.</source>
        <translation>बातचीत के बीच में फ़ोन USB से हट गया।</translation>
    </message>
    <message>
        <source>The cable moved, the supply broke down, or the phone started again by itself.</source>
        <translation>केबल हिल गई, पावर सप्लाई बैठ गई, या फ़ोन अपने आप फिर चालू हो गया।</translation>
    </message>
    <message>
        <source>Charge the battery, or put it in if the phone was running without it.</source>
        <translation>बैटरी चार्ज करें, या फ़ोन बिना बैटरी के चल रहा था तो बैटरी लगाएँ।</translation>
    </message>
    <message>
        <source>The phone is on USB in download mode but does not answer its first question.</source>
        <translation>फ़ोन डाउनलोड मोड में USB पर है पर अपने पहले सवाल का जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>Most often the boot key was not held, so the phone passed through this mode on its way to a normal start. A session that another program left open looks the same.</source>
        <translation>अक्सर बूट बटन दबाया नहीं गया होता, इसलिए फ़ोन सामान्य रूप से चालू होते हुए इस मोड से गुज़र गया। किसी दूसरे प्रोग्राम का खुला छोड़ा सत्र भी ऐसा ही दिखता है।</translation>
    </message>
    <message>
        <source>Unplug the cable, switch the phone fully off, hold its boot key, plug the cable in and keep holding the key for ten seconds.</source>
        <translation>केबल निकालें, फ़ोन पूरी तरह बंद करें, उसका बूट बटन दबाए रखें, केबल लगाएँ और बटन दस सेकंड और दबाए रखें।</translation>
    </message>
    <message>
        <source>If the screen shows a logo or a battery, the key was not accepted: look up the key of this model.</source>
        <translation>स्क्रीन पर लोगो या बैटरी दिखे तो बटन स्वीकार नहीं हुआ: इस मॉडल का बटन पता करें।</translation>
    </message>
    <message>
        <source>Nothing that was seen points to one cause.</source>
        <translation>जो दिखा उसमें कुछ भी किसी एक कारण की ओर इशारा नहीं करता।</translation>
    </message>
    <message>
        <source>The job ended with an error for which there is no rule. The report holds everything that was seen.</source>
        <translation>काम ऐसी त्रुटि पर ख़त्म हुआ जिसके लिए कोई नियम नहीं है। जो कुछ देखा गया वह सब रिपोर्ट में है।</translation>
    </message>
    <message>
        <source>The computer put the port to sleep during the work.</source>
        <translation>काम के दौरान कंप्यूटर ने पोर्ट को स्लीप में डाल दिया।</translation>
    </message>
    <message>
        <source>Saving power, the computer switches ports or itself off when it believes that nothing happens.</source>
        <translation>बिजली बचाने के लिए कंप्यूटर को जब लगता है कि कुछ नहीं हो रहा, तब वह पोर्ट या ख़ुद को बंद कर देता है।</translation>
    </message>
    <message>
        <source>Switch sleep and saving power of USB off while phones are flashed.</source>
        <translation>फ़ोन फ़्लैश करते समय स्लीप और USB की बिजली बचत बंद रखें।</translation>
    </message>
    <message>
        <source>USB could not be started on this computer.</source>
        <translation>इस कंप्यूटर पर USB चालू नहीं हो सका।</translation>
    </message>
    <message>
        <source>The library for USB is missing or does not start, so no phone can be found.</source>
        <translation>USB की लाइब्रेरी नहीं है या चालू नहीं होती, इसलिए कोई फ़ोन नहीं मिल सकता।</translation>
    </message>
    <message>
        <source>Install the program again with its own package; it brings what it needs.</source>
        <translation>प्रोग्राम को उसके अपने पैकेज से फिर इंस्टॉल करें; जो चाहिए वह उसमें है।</translation>
    </message>
    <message>
        <source>On Linux see that the file system of the devices (/dev/bus/usb) is there; containers often lack it.</source>
        <translation>Linux पर देखें कि डिवाइस का फ़ाइल सिस्टम (/dev/bus/usb) मौजूद है; कंटेनरों में यह अक्सर नहीं होता।</translation>
    </message>
    <message>
        <source>The computer sees that something was plugged in and cannot talk to it.</source>
        <translation>कंप्यूटर को दिखता है कि कुछ लगाया गया, पर वह उससे बात नहीं कर पाता।</translation>
    </message>
    <message>
        <source>The phone did not answer the first questions of USB: the cable or socket has bad contact, the supply is weak, or an interrupted session left the phone stuck.</source>
        <translation>फ़ोन ने USB के पहले सवालों का जवाब नहीं दिया: केबल या सॉकेट का संपर्क ख़राब है, बिजली कमज़ोर है, या किसी अधूरे सत्र से फ़ोन अटका है।</translation>
    </message>
    <message>
        <source>Put a USB 2.0 hub between computer and phone; some ports of fast computers do not get on with slow devices.</source>
        <translation>कंप्यूटर और फ़ोन के बीच USB 2.0 हब लगाएँ; तेज़ कंप्यूटरों के कुछ पोर्ट धीमे डिवाइस से नहीं निभाते।</translation>
    </message>
    <message>
        <source>If three ports and two computers fail alike, the socket or the board of the phone needs a repair shop.</source>
        <translation>तीन पोर्ट और दो कंप्यूटर एक ही तरह विफल हों तो फ़ोन का सॉकेट या बोर्ड रिपेयर शॉप में दिखाना होगा।</translation>
    </message>
    <message>
        <source>The system has no memory left for USB.</source>
        <translation>सिस्टम में USB के लिए मेमोरी नहीं बची।</translation>
    </message>
    <message>
        <source>All USB transfers of this computer share a small memory, and several phones at once use it up.</source>
        <translation>इस कंप्यूटर के सभी USB ट्रांसफ़र एक छोटी मेमोरी साझा करते हैं, और एक साथ कई फ़ोन उसे ख़त्म कर देते हैं।</translation>
    </message>
    <message>
        <source>Work on fewer phones at the same time.</source>
        <translation>एक साथ कम फ़ोनों पर काम करें।</translation>
    </message>
    <message>
        <source>Let the administrator raise usbfs_memory_mb of the module usbcore.</source>
        <translation>व्यवस्थापक से मॉड्यूल usbcore का usbfs_memory_mb बढ़वाएँ।</translation>
    </message>
    <message>
        <source>The job was stopped on request.</source>
        <translation>काम अनुरोध पर रोका गया।</translation>
    </message>
    <message>
        <source>Somebody pressed stop. If the boot chain was not finished, the phone waits in its boot ROM for the next try.</source>
        <translation>किसी ने “रोकें” दबाया। बूट चेन पूरी नहीं हुई थी तो फ़ोन अगली कोशिश के लिए अपने बूट ROM में इंतज़ार कर रहा है।</translation>
    </message>
    <message>
        <source>Start the job again when you are ready.</source>
        <translation>तैयार होने पर काम फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The phone says that its system is damaged and stops.</source>
        <translation>फ़ोन कहता है कि उसका सिस्टम ख़राब है और रुक जाता है।</translation>
    </message>
    <message>
        <source>One partition is not the maker&apos;s, only one of two slots was restored, or the version is older than before.</source>
        <translation>कोई पार्टिशन निर्माता का नहीं है, दो में से केवल एक स्लॉट बहाल हुआ, या संस्करण पहले से पुराना है।</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own repair route for this model.</source>
        <translation>इस मॉडल के लिए निर्माता का अपना मरम्मत तरीक़ा अपनाएँ।</translation>
    </message>
    <message>
        <source>Write both slots of one and the same version; the user&apos;s data is erased.</source>
        <translation>दोनों स्लॉट एक ही संस्करण के लिखें; उपयोगकर्ता का डेटा मिट जाएगा।</translation>
    </message>
    <message>
        <source>Do not lock the boot loader while anything on the phone is not the maker&apos;s.</source>
        <translation>जब तक फ़ोन में कुछ भी निर्माता का नहीं है तब तक बूटलोडर लॉक न करें।</translation>
    </message>
    <message>
        <source>The phone appears but never answers in time inside this virtual machine.</source>
        <translation>इस वर्चुअल मशीन में फ़ोन दिखता है पर कभी समय पर जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>A virtual machine hands USB devices on with a delay, and phones wait for their first question for a moment only.</source>
        <translation>वर्चुअल मशीन USB डिवाइस देर से सौंपती है, और फ़ोन अपने पहले सवाल का इंतज़ार पल भर ही करते हैं।</translation>
    </message>
    <message>
        <source>Run the program on the computer itself.</source>
        <translation>प्रोग्राम को सीधे कंप्यूटर पर चलाएँ।</translation>
    </message>
    <message>
        <source>Or tell the virtual machine to pass on every device of this maker, not one device.</source>
        <translation>या वर्चुअल मशीन से कहें कि एक डिवाइस नहीं, इस निर्माता का हर डिवाइस सौंपे।</translation>
    </message>
    <message>
        <source>The phone started again by itself while the second loader was starting.</source>
        <translation>दूसरा लोडर चालू होते समय फ़ोन अपने आप फिर चालू हो गया।</translation>
    </message>
    <message>
        <source>A watchdog of the phone ran out, its supply broke down, or a key was still held.</source>
        <translation>फ़ोन के किसी वॉचडॉग का समय पूरा हुआ, उसकी पावर सप्लाई बैठ गई, या कोई बटन अब भी दबा था।</translation>
    </message>
    <message>
        <source>Let go of all keys as soon as the bar moves.</source>
        <translation>पट्टी बढ़ते ही सारे बटन छोड़ दें।</translation>
    </message>
    <message>
        <source>The phone runs and its screen, touch or sensors do not.</source>
        <translation>फ़ोन चलता है पर उसकी स्क्रीन, टच या सेंसर नहीं।</translation>
    </message>
    <message>
        <source>The firmware is for another revision of the board or another screen, or the calibration of the sensors was erased.</source>
        <translation>फ़र्मवेयर बोर्ड के दूसरे रिवीज़न या दूसरी स्क्रीन के लिए है, या सेंसर का कैलिब्रेशन मिट गया।</translation>
    </message>
    <message>
        <source>Use the firmware of exactly this board revision.</source>
        <translation>ठीक इसी बोर्ड रिवीज़न का फ़र्मवेयर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The driver is there and the phone could not be started.</source>
        <translation>ड्राइवर मौजूद है पर फ़ोन डिवाइस के रूप में शुरू नहीं हो सका।</translation>
    </message>
    <message>
        <source>The phone is connected through hubs that do not get on with it, two drivers want it, or it left in that moment.</source>
        <translation>फ़ोन ऐसे हब से जुड़ा है जो उससे नहीं निभाते, दो ड्राइवर उसे चाहते हैं, या वह उसी पल हट गया।</translation>
    </message>
    <message>
        <source>Remove drivers for phones that you do not need.</source>
        <translation>जिन फ़ोन ड्राइवर की ज़रूरत नहीं है उन्हें हटाएँ।</translation>
    </message>
    <message>
        <source>Another driver holds the phone than the one this program needs.</source>
        <translation>फ़ोन को इस प्रोग्राम के लिए ज़रूरी ड्राइवर की जगह दूसरे ड्राइवर ने पकड़ रखा है।</translation>
    </message>
    <message>
        <source>Tools for phones bring drivers of different kinds, and a phone can have one at a time.</source>
        <translation>फ़ोन के टूल अलग-अलग तरह के ड्राइवर लाते हैं, और फ़ोन पर एक समय में एक ही ड्राइवर हो सकता है।</translation>
    </message>
    <message>
        <source>Choose the serial port if the driver made one, or take the phone over USB; the program can do both.</source>
        <translation>ड्राइवर ने सीरियल पोर्ट बनाया हो तो वह चुनें, या फ़ोन को USB से लें; प्रोग्राम दोनों कर सकता है।</translation>
    </message>
    <message>
        <source>Ask for the driver to be changed only if neither works; other tools may then no longer find the phone.</source>
        <translation>ड्राइवर बदलने को तभी कहें जब दोनों में से कुछ न चले; उसके बाद दूसरे टूल को शायद फ़ोन न मिले।</translation>
    </message>
    <message>
        <source>The phone is there and has no driver.</source>
        <translation>फ़ोन जुड़ा है पर उसका ड्राइवर नहीं है।</translation>
    </message>
    <message>
        <source>Windows found no driver for this id. Each mode of a phone has an id of its own.</source>
        <translation>Windows को इस id का ड्राइवर नहीं मिला। फ़ोन के हर मोड की अपनी id होती है।</translation>
    </message>
    <message>
        <source>Install the driver package of this program once, then plug the phone in again.</source>
        <translation>इस प्रोग्राम का ड्राइवर पैकेज एक बार इंस्टॉल करें, फिर फ़ोन दोबारा लगाएँ।</translation>
    </message>
    <message>
        <source>Wait until the installation has ended before you plug the phone in; the first time it takes longer than the phone waits.</source>
        <translation>फ़ोन लगाने से पहले इंस्टॉलेशन पूरा होने दें; पहली बार उसमें फ़ोन के इंतज़ार से ज़्यादा समय लगता है।</translation>
    </message>
    <message>
        <source>Windows does not accept the signature of the driver.</source>
        <translation>Windows ड्राइवर का सिग्नेचर स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>The driver is an old one of the maker, and its signature is no longer valid for this Windows.</source>
        <translation>ड्राइवर निर्माता का पुराना ड्राइवर है, और उसका सिग्नेचर इस Windows में अब मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Remove the old driver and let Windows use its own, or install the signed driver of this program.</source>
        <translation>पुराना ड्राइवर हटाएँ और Windows को अपना ड्राइवर लगाने दें, या इस प्रोग्राम का साइन किया हुआ ड्राइवर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Do not switch the check of signatures off; it protects the whole computer.</source>
        <translation>सिग्नेचर की जाँच बंद न करें; वह पूरे कंप्यूटर की रक्षा करती है।</translation>
    </message>
    <message>
        <source>The same firmware works on other phones and fails on this one.</source>
        <translation>वही फ़र्मवेयर दूसरे फ़ोनों पर चलता है और इस पर विफल होता है।</translation>
    </message>
    <message>
        <source>If it fails in every slot, this phone is faulty; if it fails in one slot only, the cable or port is.</source>
        <translation>हर स्लॉट में विफल हो तो यह फ़ोन ख़राब है; केवल एक स्लॉट में विफल हो तो केबल या पोर्ट ख़राब है।</translation>
    </message>
    <message>
        <source>Plug this phone into another slot: does the fault stay with the phone or with the slot?</source>
        <translation>यह फ़ोन दूसरे स्लॉट में लगाएँ: गड़बड़ फ़ोन के साथ रहती है या स्लॉट के साथ?</translation>
    </message>
    <message>
        <source>Put the phone aside for the repair bench with the journals of its jobs.</source>
        <translation>फ़ोन को उसके कामों के जर्नल सहित मरम्मत की मेज़ के लिए अलग रखें।</translation>
    </message>
    <message>
        <source>A phone is there, but in another mode than download mode.</source>
        <translation>फ़ोन जुड़ा है, पर डाउनलोड मोड की जगह किसी और मोड में।</translation>
    </message>
    <message>
        <source>What answers on USB is a running system, a charging screen, a recovery or a diagnostic port. None of them takes firmware from this program.</source>
        <translation>USB पर जवाब देने वाला चालू सिस्टम, चार्जिंग स्क्रीन, रिकवरी या डायग्नोस्टिक पोर्ट है। इनमें से कोई इस प्रोग्राम से फ़र्मवेयर नहीं लेता।</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off; take the battery out if that is possible.</source>
        <translation>फ़ोन निकालें और बंद करें; हो सके तो बैटरी निकाल लें।</translation>
    </message>
    <message>
        <source>If it always comes back in this mode, hold the power key for ten seconds or more to force it off.</source>
        <translation>वह हमेशा इसी मोड में लौटे तो उसे ज़बरदस्ती बंद करने के लिए पावर बटन दस सेकंड या ज़्यादा दबाए रखें।</translation>
    </message>
    <message>
        <source>The phone was already plugged in before the program began to wait.</source>
        <translation>प्रोग्राम के इंतज़ार शुरू करने से पहले ही फ़ोन लगा हुआ था।</translation>
    </message>
    <message>
        <source>A phone can be caught only in the moment in which it starts; that moment was over.</source>
        <translation>फ़ोन केवल उसी पल पकड़ा जा सकता है जब वह चालू होता है; वह पल निकल चुका था।</translation>
    </message>
    <message>
        <source>Unplug the phone now and leave the program waiting.</source>
        <translation>अब फ़ोन निकालें और प्रोग्राम को इंतज़ार करने दें।</translation>
    </message>
    <message>
        <source>The file that was named is not there.</source>
        <translation>बताई गई फ़ाइल मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The path is wrong or misspelt, or the drive it was on is gone.</source>
        <translation>पाथ ग़लत है या उसकी वर्तनी ग़लत है, या जिस ड्राइव पर वह थी वह हट गई।</translation>
    </message>
    <message>
        <source>Check the name and choose the file again.</source>
        <translation>नाम जाँचें और फ़ाइल फिर चुनें।</translation>
    </message>
    <message>
        <source>If it was on a removable or network drive, connect that drive again.</source>
        <translation>वह हटाने योग्य या नेटवर्क ड्राइव पर थी तो उस ड्राइव को फिर जोड़ें।</translation>
    </message>
    <message>
        <source>This preloader is for another board.</source>
        <translation>यह प्रीलोडर दूसरे बोर्ड का है।</translation>
    </message>
    <message>
        <source>The preloader sets up memory and supply of one board. With the one of another board the phone does not start.</source>
        <translation>प्रीलोडर एक बोर्ड की मेमोरी और बिजली तैयार करता है। दूसरे बोर्ड के प्रीलोडर से फ़ोन चालू नहीं होता।</translation>
    </message>
    <message>
        <source>Use the preloader of exactly this model and board revision.</source>
        <translation>ठीक इसी मॉडल और बोर्ड रिवीज़न का प्रीलोडर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Leave the preloader of the phone as it is: untick its row.</source>
        <translation>फ़ोन का प्रीलोडर जैसा है वैसा छोड़ें: उसकी पंक्ति से टिक हटाएँ।</translation>
    </message>
    <message>
        <source>Do not write the preloader of another board: the phone may not start any more.</source>
        <translation>दूसरे बोर्ड का प्रीलोडर न लिखें: फ़ोन फिर शायद चालू ही न हो।</translation>
    </message>
    <message>
        <source>The second loader was started and stayed silent.</source>
        <translation>दूसरा लोडर चालू किया गया पर चुप रहा।</translation>
    </message>
    <message>
        <source>This is what a loader does that was made for another memory or another board of the same model.</source>
        <translation>जो लोडर उसी मॉडल की दूसरी मेमोरी या दूसरे बोर्ड के लिए बना हो वह ऐसा ही करता है।</translation>
    </message>
    <message>
        <source>If every package for this model stays silent, the memory of the phone may be faulty.</source>
        <translation>इस मॉडल का हर पैकेज चुप रहे तो फ़ोन की मेमोरी ख़राब हो सकती है।</translation>
    </message>
    <message>
        <source>This phone would need more than was agreed to.</source>
        <translation>इस फ़ोन के लिए उससे ज़्यादा करना पड़ेगा जितने की सहमति दी गई थी।</translation>
    </message>
    <message>
        <source>What the phone told of itself makes another plan necessary, and nobody is asked in the middle of a batch. Nothing was changed on it.</source>
        <translation>फ़ोन ने अपने बारे में जो बताया, उससे दूसरी योजना ज़रूरी हो गई है, और कई फ़ोनों के काम के बीच में किसी से पूछा नहीं जाता। फ़ोन पर कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Put the phone aside, and flash it alone later: its plan is shown to you then.</source>
        <translation>इस फ़ोन को अलग रख दें और बाद में अकेले फ़्लैश करें: तब उसकी योजना आपको दिखाई जाएगी।</translation>
    </message>
    <message>
        <source>The job file was made by a newer version of Flashwright.</source>
        <translation>काम की फ़ाइल Flashwright के ज़्यादा नए संस्करण से बनी थी।</translation>
    </message>
    <message>
        <source>It may ask for something that this version does not know, so it is not run in part.</source>
        <translation>उसमें शायद ऐसा कुछ माँगा गया हो जिसे यह संस्करण नहीं जानता, इसलिए उसे अधूरा नहीं चलाया जाता।</translation>
    </message>
    <message>
        <source>Update Flashwright on this computer.</source>
        <translation>इस कंप्यूटर पर Flashwright अपडेट करें।</translation>
    </message>
    <message>
        <source>Or export the job again with the version that is installed here.</source>
        <translation>या यहाँ इंस्टॉल संस्करण से काम को फिर एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>The job file cannot be used as it is.</source>
        <translation>काम की फ़ाइल अपने मौजूदा रूप में इस्तेमाल नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>A job file says exactly what is done to a phone, so nothing in it is guessed or skipped.</source>
        <translation>काम की फ़ाइल ठीक-ठीक बताती है कि फ़ोन के साथ क्या किया जाएगा, इसलिए उसमें कुछ भी अंदाज़े से भरा या छोड़ा नहीं जाता।</translation>
    </message>
    <message>
        <source>Correct the place that is named, or export the job again from the window (File, Export Job).</source>
        <translation>बताई गई जगह को सुधारें, या विंडो से काम को फिर एक्सपोर्ट करें (फ़ाइल, काम एक्सपोर्ट करें)।</translation>
    </message>
    <message>
        <source>Run &quot;flashwright-cli job lint FILE&quot; to see whether everything is right, and &quot;flashwright-cli job schema&quot; for what may stand in it.</source>
        <translation>सब ठीक है या नहीं, यह देखने के लिए &quot;flashwright-cli job lint FILE&quot; चलाएँ; उसमें क्या-क्या लिखा जा सकता है, यह जानने के लिए &quot;flashwright-cli job schema&quot; चलाएँ।</translation>
    </message>
    <message>
        <source>The job was made for another firmware than the one that is there.</source>
        <translation>यह काम मौजूदा फ़र्मवेयर के लिए नहीं, किसी दूसरे फ़र्मवेयर के लिए बना था।</translation>
    </message>
    <message>
        <source>The job file remembers product, version and checksum of the firmware it was made with; the file on this computer differs.</source>
        <translation>काम की फ़ाइल उस फ़र्मवेयर का उत्पाद, संस्करण और चेकसम याद रखती है जिससे वह बनी थी; इस कंप्यूटर की फ़ाइल उससे अलग है।</translation>
    </message>
    <message>
        <source>Put the firmware of the job in its place, and check that it is for this phone.</source>
        <translation>काम वाला फ़र्मवेयर उसकी जगह पर रखें, और जाँच लें कि वह इसी फ़ोन के लिए है।</translation>
    </message>
    <message>
        <source>If the new firmware is meant, load it in the window, look at the plan and export the job again.</source>
        <translation>अगर नया फ़र्मवेयर ही चाहिए, तो उसे विंडो में लोड करें, योजना देखें और काम को फिर एक्सपोर्ट करें।</translation>
    </message>
</context>
<context>
    <name>RemedyButton</name>
    <message>
        <source>&amp;Join the Group…</source>
        <translation>समूह में शामिल हों(&amp;J)…</translation>
    </message>
    <message>
        <source>Allow a New &amp;Table…</source>
        <translation>नई टेबल की अनुमति दें(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose the &amp;Authentication File…</source>
        <translation>ऑथेंटिकेशन फ़ाइल चुनें(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Loader…</source>
        <translation>दूसरा लोडर चुनें(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Firmware…</source>
        <translation>दूसरा फ़र्मवेयर चुनें(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose the &amp;Preloader…</source>
        <translation>प्रीलोडर चुनें(&amp;P)…</translation>
    </message>
    <message>
        <source>Try Again at 115200 &amp;Baud</source>
        <translation>115200 बॉड पर फिर कोशिश करें(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Install the Device Rules…</source>
        <translation>डिवाइस नियम इंस्टॉल करें(&amp;I)…</translation>
    </message>
    <message>
        <source>Keep the Port A&amp;wake…</source>
        <translation>पोर्ट को जगाए रखें(&amp;W)…</translation>
    </message>
    <message>
        <source>Load the &amp;Driver…</source>
        <translation>ड्राइवर लोड करें(&amp;D)…</translation>
    </message>
    <message>
        <source>Make a Su&amp;pport Report…</source>
        <translation>सहायता रिपोर्ट बनाएँ(&amp;P)…</translation>
    </message>
    <message>
        <source>Which &amp;Key?</source>
        <translation>कौन-सा बटन?(&amp;K)</translation>
    </message>
    <message>
        <source>Try Again with Plain &amp;Transfer</source>
        <translation>सादे ट्रांसफ़र से फिर कोशिश करें(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ree the Port…</source>
        <translation>पोर्ट ख़ाली कराएँ(&amp;R)…</translation>
    </message>
    <message>
        <source>Put &amp;Kept Data Back…</source>
        <translation>सुरक्षित डेटा वापस डालें(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>आगे बढ़ें(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>फिर कोशिश करें(&amp;T)</translation>
    </message>
    <message>
        <source>Try Again at F&amp;ull Speed</source>
        <translation>full speed पर फिर कोशिश करें(&amp;U)</translation>
    </message>
    <message>
        <source>Ask the &amp;Doctor</source>
        <translation>डॉक्टर से पूछें(&amp;D)</translation>
    </message>
    <message>
        <source>Show the &amp;Files</source>
        <translation>फ़ाइलें दिखाएँ(&amp;F)</translation>
    </message>
    <message>
        <source>Try Again with &amp;Smaller Blocks</source>
        <translation>छोटे ब्लॉक से फिर कोशिश करें(&amp;S)</translation>
    </message>
    <message>
        <source>Keep &amp;ModemManager Away…</source>
        <translation>ModemManager को दूर रखें(&amp;M)…</translation>
    </message>
    <message>
        <source>Allow &amp;More USB Memory…</source>
        <translation>USB को ज़्यादा मेमोरी दें(&amp;M)…</translation>
    </message>
    <message>
        <source>Check the F&amp;irmware Again</source>
        <translation>फ़र्मवेयर फिर जाँचें(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>small risk</source>
        <translation>कम जोखिम</translation>
    </message>
    <message>
        <source>erases data on the phone</source>
        <translation>फ़ोन का डेटा मिटाता है</translation>
    </message>
    <message>
        <source>the phone may not start any more if it goes wrong</source>
        <translation>गड़बड़ हुई तो फ़ोन फिर शायद चालू न हो</translation>
    </message>
</context>
<context>
    <name>RunningStage</name>
    <message>
        <source>boot ROM</source>
        <translation>बूट ROM</translation>
    </message>
    <message>
        <source>preloader</source>
        <translation>प्रीलोडर</translation>
    </message>
    <message>
        <source>first loader</source>
        <translation>पहला लोडर</translation>
    </message>
    <message>
        <source>second loader</source>
        <translation>दूसरा लोडर</translation>
    </message>
    <message>
        <source>test mode of the maker</source>
        <translation>निर्माता का टेस्ट मोड</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Download Only</source>
        <translation>केवल डाउनलोड</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>फ़र्मवेयर अपग्रेड</translation>
    </message>
    <message>
        <source>Format All + Download</source>
        <translation>सब फ़ॉर्मैट + डाउनलोड</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Checking the firmware file</source>
        <translation>फ़र्मवेयर फ़ाइल की जाँच</translation>
    </message>
    <message>
        <source>Waiting for a phone</source>
        <translation>फ़ोन का इंतज़ार</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>कनेक्ट हो रहा है</translation>
    </message>
    <message>
        <source>Sending the loader</source>
        <translation>लोडर भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Starting the loader</source>
        <translation>लोडर चालू हो रहा है</translation>
    </message>
    <message>
        <source>Waiting for the phone to return</source>
        <translation>फ़ोन के लौटने का इंतज़ार</translation>
    </message>
    <message>
        <source>Reading the partition table</source>
        <translation>पार्टिशन टेबल पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>आपके जवाब का इंतज़ार</translation>
    </message>
    <message>
        <source>Saving copies of calibration data</source>
        <translation>कैलिब्रेशन डेटा की कॉपियाँ सहेजी जा रही हैं</translation>
    </message>
    <message>
        <source>Writing the partition table</source>
        <translation>पार्टिशन टेबल लिखी जा रही है</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>मिटाया जा रहा है</translation>
    </message>
    <message>
        <source>Writing what starts the phone</source>
        <translation>फ़ोन को चालू करने वाला हिस्सा लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Writing an image</source>
        <translation>इमेज लिखी जा रही है</translation>
    </message>
    <message>
        <source>Comparing what was written</source>
        <translation>लिखे गए का मिलान हो रहा है</translation>
    </message>
    <message>
        <source>Reading from the phone</source>
        <translation>फ़ोन से पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Testing the memory</source>
        <translation>मेमोरी टेस्ट हो रहा है</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>समापन हो रहा है</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
</context>
<context>
    <name>StationLauncher</name>
    <message>
        <source>A phone is being flashed.</source>
        <translation>एक फ़ोन फ़्लैश हो रहा है।</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted.</source>
        <translation>स्वीकृत।</translation>
    </message>
    <message>
        <source>Accepted, as some chips answer to a write.</source>
        <translation>स्वीकृत, जैसा कुछ चिप लिखने पर जवाब देती हैं।</translation>
    </message>
    <message>
        <source>The preloader refused to read this region; older code uses the number for security that could not be set up.</source>
        <translation>प्रीलोडर ने यह क्षेत्र पढ़ने से मना किया; पुराना कोड यही संख्या तब देता है जब सुरक्षा तैयार नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The preloader refused to write this region; older code uses the number for security that could not be closed.</source>
        <translation>प्रीलोडर ने यह क्षेत्र लिखने से मना किया; पुराना कोड यही संख्या तब देता है जब सुरक्षा बंद नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The security code was asked for a mode it does not have.</source>
        <translation>सुरक्षा कोड से ऐसा मोड माँगा गया जो उसमें नहीं है।</translation>
    </message>
    <message>
        <source>The security code was given a key it cannot use.</source>
        <translation>सुरक्षा कोड को ऐसी कुंजी दी गई जिसका वह उपयोग नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Data for the security code was not aligned.</source>
        <translation>सुरक्षा कोड का डेटा अलाइन नहीं था।</translation>
    </message>
    <message>
        <source>The security code was sent to a place that does not exist.</source>
        <translation>सुरक्षा कोड को ऐसी जगह भेजा गया जो मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The address lies above 0x80000000, where this phone has nothing.</source>
        <translation>पता 0x80000000 से ऊपर है, जहाँ इस फ़ोन में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The address lies above 0x40000000, where this phone has nothing.</source>
        <translation>पता 0x40000000 से ऊपर है, जहाँ इस फ़ोन में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The address is not one the phone allows.</source>
        <translation>फ़ोन इस पते की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Not an error: no authorisation is needed.</source>
        <translation>त्रुटि नहीं: ऑथराइज़ेशन की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>The phone wants to be authorised first, with a file from its maker.</source>
        <translation>फ़ोन पहले ऑथराइज़ेशन माँगता है, उसके निर्माता की फ़ाइल से।</translation>
    </message>
    <message>
        <source>The loader would overwrite memory the phone needs itself.</source>
        <translation>लोडर उस मेमोरी पर लिख देता जो फ़ोन को ख़ुद चाहिए।</translation>
    </message>
    <message>
        <source>There is no loader at the address to jump to.</source>
        <translation>जंप के पते पर कोई लोडर नहीं है।</translation>
    </message>
    <message>
        <source>The loader came in more pieces than the phone takes.</source>
        <translation>लोडर उतने से ज़्यादा टुकड़ों में आया जितने फ़ोन लेता है।</translation>
    </message>
    <message>
        <source>The address of the loader is not a multiple of two.</source>
        <translation>लोडर का पता दो का गुणज नहीं है।</translation>
    </message>
    <message>
        <source>Address and length of the loader do not fit the phone.</source>
        <translation>लोडर का पता और लंबाई फ़ोन से मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>The length of the loader is zero.</source>
        <translation>लोडर की लंबाई शून्य है।</translation>
    </message>
    <message>
        <source>The signature would be longer than the loader.</source>
        <translation>सिग्नेचर लोडर से भी लंबा होता।</translation>
    </message>
    <message>
        <source>The phone demands a signed loader and this one has no signature.</source>
        <translation>फ़ोन साइन किया हुआ लोडर माँगता है और इसमें सिग्नेचर नहीं है।</translation>
    </message>
    <message>
        <source>No loader was sent before the jump.</source>
        <translation>जंप से पहले कोई लोडर नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The loader is not the one that was authorised.</source>
        <translation>यह वह लोडर नहीं है जिसे ऑथराइज़ किया गया था।</translation>
    </message>
    <message>
        <source>The phone refused the loader; the maker&apos;s name for this code is not public.</source>
        <translation>फ़ोन ने लोडर ठुकरा दिया; इस कोड का निर्माता वाला नाम सार्वजनिक नहीं है।</translation>
    </message>
    <message>
        <source>The phone refused the line speed.</source>
        <translation>फ़ोन ने लाइन स्पीड ठुकरा दी।</translation>
    </message>
    <message>
        <source>The phone does not take loaders of this version.</source>
        <translation>फ़ोन इस संस्करण के लोडर नहीं लेता।</translation>
    </message>
    <message>
        <source>The phone did not accept the authentication file.</source>
        <translation>फ़ोन ने ऑथेंटिकेशन फ़ाइल स्वीकार नहीं की।</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of the loader.</source>
        <translation>फ़ोन ने लोडर का सिग्नेचर स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>The security code ran out of memory.</source>
        <translation>सुरक्षा कोड की मेमोरी कम पड़ गई।</translation>
    </message>
    <message>
        <source>The key for loaders could not be set up.</source>
        <translation>लोडर की कुंजी तैयार नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The key for images could not be set up.</source>
        <translation>इमेज की कुंजी तैयार नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The hash of an image could not be computed.</source>
        <translation>एक इमेज के हैश की गणना नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The loader does not fit into the place it is moved to.</source>
        <translation>लोडर उस जगह में नहीं समाता जहाँ उसे ले जाया जाता है।</translation>
    </message>
    <message>
        <source>The phone holds no security settings.</source>
        <translation>फ़ोन में सुरक्षा सेटिंग नहीं हैं।</translation>
    </message>
    <message>
        <source>The security library is of another version than its settings.</source>
        <translation>सुरक्षा लाइब्रेरी का संस्करण उसकी सेटिंग से अलग है।</translation>
    </message>
    <message>
        <source>The security settings could not be erased.</source>
        <translation>सुरक्षा सेटिंग मिटाई नहीं जा सकीं।</translation>
    </message>
    <message>
        <source>The security settings could not be written.</source>
        <translation>सुरक्षा सेटिंग लिखी नहीं जा सकीं।</translation>
    </message>
    <message>
        <source>The security settings lack their end mark.</source>
        <translation>सुरक्षा सेटिंग में अंत का निशान नहीं है।</translation>
    </message>
    <message>
        <source>The security settings are in a state that does not exist.</source>
        <translation>सुरक्षा सेटिंग ऐसी स्थिति में हैं जो होती ही नहीं।</translation>
    </message>
    <message>
        <source>The security settings are shorter than they should be.</source>
        <translation>सुरक्षा सेटिंग जितनी होनी चाहिए उससे छोटी हैं।</translation>
    </message>
    <message>
        <source>The key in the security settings could not be set up.</source>
        <translation>सुरक्षा सेटिंग की कुंजी तैयार नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The phone has no record of this image to check it against.</source>
        <translation>फ़ोन में इस इमेज का रिकॉर्ड नहीं है जिससे उसे जाँचा जाए।</translation>
    </message>
    <message>
        <source>An image does not match its hash.</source>
        <translation>एक इमेज अपने हैश से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>There is no room for a record of this image.</source>
        <translation>इस इमेज के रिकॉर्ड के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>The image lacks the token for a secure download.</source>
        <translation>इमेज में सिक्योर डाउनलोड का टोकन नहीं है।</translation>
    </message>
    <message>
        <source>The steps of the secure download came out of order.</source>
        <translation>सिक्योर डाउनलोड के चरण ग़लत क्रम में आए।</translation>
    </message>
    <message>
        <source>The record of this image is not a valid one.</source>
        <translation>इस इमेज का रिकॉर्ड मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The secro image is missing.</source>
        <translation>secro इमेज नहीं है।</translation>
    </message>
    <message>
        <source>An image could not be read for its check.</source>
        <translation>एक इमेज जाँच के लिए पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The signature of an image is not accepted.</source>
        <translation>एक इमेज का सिग्नेचर स्वीकार नहीं हुआ।</translation>
    </message>
    <message>
        <source>The image is signed in another format than this phone checks.</source>
        <translation>इमेज उस फ़ॉर्मैट से अलग फ़ॉर्मैट में साइन है जो यह फ़ोन जाँचता है।</translation>
    </message>
    <message>
        <source>The image lacks its extended header.</source>
        <translation>इमेज में विस्तारित हेडर नहीं है।</translation>
    </message>
    <message>
        <source>The extended header of the image is damaged.</source>
        <translation>इमेज का विस्तारित हेडर ख़राब है।</translation>
    </message>
    <message>
        <source>The extended header of the image is of an unknown type.</source>
        <translation>इमेज का विस्तारित हेडर अज्ञात प्रकार का है।</translation>
    </message>
    <message>
        <source>The hash over the extended header could not be computed.</source>
        <translation>विस्तारित हेडर के हैश की गणना नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The table of locked images is missing.</source>
        <translation>लॉक इमेज की टेबल नहीं है।</translation>
    </message>
    <message>
        <source>All images of this phone are locked.</source>
        <translation>इस फ़ोन की सभी इमेज लॉक हैं।</translation>
    </message>
    <message>
        <source>The table of locked images is full.</source>
        <translation>लॉक इमेज की टेबल भर गई है।</translation>
    </message>
    <message>
        <source>The table of locked images does not know this one.</source>
        <translation>लॉक इमेज की टेबल में यह इमेज नहीं है।</translation>
    </message>
    <message>
        <source>The table of locked images is damaged.</source>
        <translation>लॉक इमेज की टेबल ख़राब है।</translation>
    </message>
    <message>
        <source>The phone&apos;s maker has banned this loader.</source>
        <translation>फ़ोन के निर्माता ने इस लोडर पर रोक लगाई है।</translation>
    </message>
    <message>
        <source>The key for the secure start is missing.</source>
        <translation>सिक्योर बूट की कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>The security settings of the boot ROM are missing.</source>
        <translation>बूट ROM की सुरक्षा सेटिंग नहीं हैं।</translation>
    </message>
    <message>
        <source>The public key was not set up.</source>
        <translation>सार्वजनिक कुंजी तैयार नहीं की गई।</translation>
    </message>
    <message>
        <source>A SHA-256 hash could not be computed.</source>
        <translation>SHA-256 हैश की गणना नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The padding of a signature is wrong.</source>
        <translation>एक सिग्नेचर की पैडिंग ग़लत है।</translation>
    </message>
    <message>
        <source>A signature is not accepted.</source>
        <translation>एक सिग्नेचर स्वीकार नहीं हुआ।</translation>
    </message>
    <message>
        <source>The place of the loader lies inside one that the phone keeps for itself.</source>
        <translation>लोडर की जगह ऐसी जगह के अंदर है जो फ़ोन अपने लिए रखता है।</translation>
    </message>
    <message>
        <source>The place of the loader overlaps one that the phone keeps for itself.</source>
        <translation>लोडर की जगह ऐसी जगह पर चढ़ती है जो फ़ोन अपने लिए रखता है।</translation>
    </message>
    <message>
        <source>The place of the loader runs beyond the end of the address space.</source>
        <translation>लोडर की जगह एड्रेस स्पेस के अंत से आगे जाती है।</translation>
    </message>
    <message>
        <source>The phone does not take a loader at this address.</source>
        <translation>फ़ोन इस पते पर लोडर नहीं लेता।</translation>
    </message>
    <message>
        <source>The phone does not take a loader of this length.</source>
        <translation>फ़ोन इस लंबाई का लोडर नहीं लेता।</translation>
    </message>
    <message>
        <source>The phone checks loaders and did not accept the signature of this one.</source>
        <translation>फ़ोन लोडर की जाँच करता है और इसका सिग्नेचर उसने स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>The state of the phone&apos;s security does not allow this step; after a question for authorisation it means that none is needed.</source>
        <translation>फ़ोन की सुरक्षा स्थिति इस चरण की अनुमति नहीं देती; ऑथराइज़ेशन के सवाल के बाद इसका अर्थ है कि उसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>The signature has a wrong size.</source>
        <translation>सिग्नेचर का आकार ग़लत है।</translation>
    </message>
    <message>
        <source>The padding has a wrong size.</source>
        <translation>पैडिंग का आकार ग़लत है।</translation>
    </message>
    <message>
        <source>The image is made for another software line.</source>
        <translation>इमेज दूसरी सॉफ़्टवेयर लाइन के लिए बनी है।</translation>
    </message>
    <message>
        <source>The image is of a type that does not belong here.</source>
        <translation>इमेज ऐसे प्रकार की है जो यहाँ नहीं होनी चाहिए।</translation>
    </message>
    <message>
        <source>The certificate is longer than the phone can hold.</source>
        <translation>सर्टिफ़िकेट उससे लंबा है जितना फ़ोन रख सकता है।</translation>
    </message>
    <message>
        <source>The image named by the certificate is missing.</source>
        <translation>सर्टिफ़िकेट में बताई गई इमेज नहीं है।</translation>
    </message>
    <message>
        <source>The header of an image does not match its hash.</source>
        <translation>एक इमेज का हेडर अपने हैश से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>A field name in the certificate has a wrong size.</source>
        <translation>सर्टिफ़िकेट में एक फ़ील्ड नाम का आकार ग़लत है।</translation>
    </message>
    <message>
        <source>A field of the certificate does not fit its buffer.</source>
        <translation>सर्टिफ़िकेट की एक फ़ील्ड अपने बफ़र में नहीं समाती।</translation>
    </message>
    <message>
        <source>The certificate ended too early.</source>
        <translation>सर्टिफ़िकेट समय से पहले ख़त्म हो गया।</translation>
    </message>
    <message>
        <source>The certificate holds another field than expected.</source>
        <translation>सर्टिफ़िकेट में उम्मीद से अलग फ़ील्ड है।</translation>
    </message>
    <message>
        <source>A field of the certificate has another size than expected.</source>
        <translation>सर्टिफ़िकेट की एक फ़ील्ड का आकार उम्मीद से अलग है।</translation>
    </message>
    <message>
        <source>The certificate cannot be walked through in this way.</source>
        <translation>सर्टिफ़िकेट को इस तरह नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>The certificate was asked for a field number it does not have.</source>
        <translation>सर्टिफ़िकेट से ऐसा फ़ील्ड नंबर माँगा गया जो उसमें नहीं है।</translation>
    </message>
    <message>
        <source>The certificate lacks a field name.</source>
        <translation>सर्टिफ़िकेट में एक फ़ील्ड नाम नहीं है।</translation>
    </message>
    <message>
        <source>The certificate lacks a field.</source>
        <translation>सर्टिफ़िकेट में एक फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>The exponent of the key has another length than this phone&apos;s.</source>
        <translation>कुंजी के एक्सपोनेंट की लंबाई इस फ़ोन वाली कुंजी से अलग है।</translation>
    </message>
    <message>
        <source>The exponent of the key is not the one of this phone.</source>
        <translation>कुंजी का एक्सपोनेंट इस फ़ोन का नहीं है।</translation>
    </message>
    <message>
        <source>The length of the key is not the one of this phone.</source>
        <translation>कुंजी की लंबाई इस फ़ोन की कुंजी की नहीं है।</translation>
    </message>
    <message>
        <source>The key is not the one of this phone.</source>
        <translation>कुंजी इस फ़ोन की नहीं है।</translation>
    </message>
    <message>
        <source>The public key of the image is not accepted.</source>
        <translation>इमेज की सार्वजनिक कुंजी स्वीकार नहीं हुई।</translation>
    </message>
    <message>
        <source>The header of the image is not a valid one.</source>
        <translation>इमेज का हेडर मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Another image was expected here.</source>
        <translation>यहाँ दूसरी इमेज होनी चाहिए थी।</translation>
    </message>
    <message>
        <source>Certificate and image are of different versions.</source>
        <translation>सर्टिफ़िकेट और इमेज अलग-अलग संस्करण के हैं।</translation>
    </message>
    <message>
        <source>Two images that belong together are of different versions.</source>
        <translation>साथ चलने वाली दो इमेज अलग-अलग संस्करण की हैं।</translation>
    </message>
    <message>
        <source>The image is older than the phone allows.</source>
        <translation>इमेज उस संस्करण से पुरानी है जिसकी फ़ोन अनुमति देता है।</translation>
    </message>
    <message>
        <source>The phone has no fuse left to record this version.</source>
        <translation>यह संस्करण दर्ज करने के लिए फ़ोन में कोई फ़्यूज़ नहीं बचा।</translation>
    </message>
    <message>
        <source>The fuses of the phone are set in a way that makes no sense.</source>
        <translation>फ़ोन के फ़्यूज़ ऐसे सेट हैं जिसका कोई अर्थ नहीं निकलता।</translation>
    </message>
    <message>
        <source>A fuse of the phone could not be written.</source>
        <translation>फ़ोन का एक फ़्यूज़ लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>version text</source>
        <translation>संस्करण का पाठ</translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation>अमान्य कमांड</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>अज्ञात कमांड</translation>
    </message>
    <message>
        <source>operation failed, no reason given</source>
        <translation>ऑपरेशन विफल, कारण नहीं बताया</translation>
    </message>
    <message>
        <source>baud rate not supported</source>
        <translation>बॉड रेट समर्थित नहीं</translation>
    </message>
    <message>
        <source>data came before a start</source>
        <translation>शुरुआत से पहले डेटा आ गया</translation>
    </message>
    <message>
        <source>start came twice</source>
        <translation>शुरुआत दो बार आई</translation>
    </message>
    <message>
        <source>end came before all data</source>
        <translation>पूरे डेटा से पहले अंत आ गया</translation>
    </message>
    <message>
        <source>bad destination</source>
        <translation>ग़लत गंतव्य</translation>
    </message>
    <message>
        <source>size wrong, or larger than its place</source>
        <translation>आकार ग़लत, या अपनी जगह से बड़ा</translation>
    </message>
    <message>
        <source>verification of a packet or an image failed</source>
        <translation>पैकेट या इमेज का सत्यापन विफल</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>सत्यापित नहीं</translation>
    </message>
    <message>
        <source>phone out of memory</source>
        <translation>फ़ोन की मेमोरी ख़त्म</translation>
    </message>
    <message>
        <source>phone waited too long for input</source>
        <translation>फ़ोन ने इनपुट का बहुत देर इंतज़ार किया</translation>
    </message>
    <message>
        <source>internal: success</source>
        <translation>आंतरिक: सफल</translation>
    </message>
    <message>
        <source>internal: baud rate valid</source>
        <translation>आंतरिक: बॉड रेट मान्य</translation>
    </message>
    <message>
        <source>internal: repeat, continue</source>
        <translation>आंतरिक: दोहराव, जारी</translation>
    </message>
    <message>
        <source>internal: repeat, break</source>
        <translation>आंतरिक: दोहराव, समाप्त</translation>
    </message>
    <message>
        <source>data read from storage</source>
        <translation>स्टोरेज से पढ़ा गया डेटा</translation>
    </message>
    <message>
        <source>chip type</source>
        <translation>चिप का प्रकार</translation>
    </message>
    <message>
        <source>place of a calibration item</source>
        <translation>कैलिब्रेशन आइटम की जगह</translation>
    </message>
    <message>
        <source>partition layout not known to the loader; after a loader start, its greeting</source>
        <translation>पार्टिशन लेआउट लोडर को ज्ञात नहीं; लोडर के चालू होते ही आए तो उसका शुरुआती संदेश</translation>
    </message>
    <message>
        <source>storage device unknown or not initialised</source>
        <translation>स्टोरेज डिवाइस अज्ञात या तैयार नहीं</translation>
    </message>
    <message>
        <source>storage size invalid</source>
        <translation>स्टोरेज का आकार अमान्य</translation>
    </message>
    <message>
        <source>RAM not supported</source>
        <translation>RAM समर्थित नहीं</translation>
    </message>
    <message>
        <source>RAM settings wrong</source>
        <translation>RAM सेटिंग ग़लत</translation>
    </message>
    <message>
        <source>storage geometry</source>
        <translation>स्टोरेज की बनावट</translation>
    </message>
    <message>
        <source>sector size</source>
        <translation>सेक्टर का आकार</translation>
    </message>
    <message>
        <source>storage type</source>
        <translation>स्टोरेज का प्रकार</translation>
    </message>
    <message>
        <source>storage unique id</source>
        <translation>स्टोरेज की अद्वितीय id</translation>
    </message>
    <message>
        <source>soft SIM id</source>
        <translation>सॉफ़्ट सिम की id</translation>
    </message>
    <message>
        <source>calibration checksum is zero</source>
        <translation>कैलिब्रेशन का चेकसम शून्य है</translation>
    </message>
    <message>
        <source>checksum of the data differs</source>
        <translation>डेटा का चेकसम अलग है</translation>
    </message>
    <message>
        <source>write to storage failed</source>
        <translation>स्टोरेज में लिखना विफल</translation>
    </message>
    <message>
        <source>chip id does not match</source>
        <translation>चिप id मेल नहीं खाती</translation>
    </message>
    <message>
        <source>storage configuration wrong</source>
        <translation>स्टोरेज कॉन्फ़िगरेशन ग़लत</translation>
    </message>
    <message>
        <source>size of the data area wrong</source>
        <translation>डेटा क्षेत्र का आकार ग़लत</translation>
    </message>
    <message>
        <source>signature of the first loader refused</source>
        <translation>पहले लोडर का सिग्नेचर ठुकराया गया</translation>
    </message>
    <message>
        <source>phone is marked as rooted</source>
        <translation>फ़ोन पर रूट होने का निशान है</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>सिग्नेचर ठुकराया गया</translation>
    </message>
    <message>
        <source>chip unique id</source>
        <translation>चिप की अद्वितीय id</translation>
    </message>
    <message>
        <source>writing has not been enabled</source>
        <translation>लिखना चालू नहीं किया गया है</translation>
    </message>
    <message>
        <source>secure boot could not be enabled</source>
        <translation>सिक्योर बूट चालू नहीं हो सका</translation>
    </message>
    <message>
        <source>identification begins</source>
        <translation>पहचान प्रक्रिया शुरू</translation>
    </message>
    <message>
        <source>identification ends</source>
        <translation>पहचान प्रक्रिया समाप्त</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>संदर्भ डेटा</translation>
    </message>
    <message>
        <source>maker&apos;s own</source>
        <translation>निर्माता का अपना</translation>
    </message>
    <message>
        <source>storage is write protected</source>
        <translation>स्टोरेज राइट-प्रोटेक्टेड है</translation>
    </message>
    <message>
        <source>storage could not be initialised</source>
        <translation>स्टोरेज तैयार नहीं हो सका</translation>
    </message>
    <message>
        <source>radio transceiver type</source>
        <translation>रेडियो ट्रांसीवर का प्रकार</translation>
    </message>
    <message>
        <source>RAM check failed</source>
        <translation>RAM जाँच विफल</translation>
    </message>
    <message>
        <source>RAM self refresh failed</source>
        <translation>RAM सेल्फ़-रिफ़्रेश विफल</translation>
    </message>
    <message>
        <source>storage block information</source>
        <translation>स्टोरेज ब्लॉक की जानकारी</translation>
    </message>
    <message>
        <source>answer to the challenge is wrong</source>
        <translation>चैलेंज का जवाब ग़लत है</translation>
    </message>
    <message>
        <source>partition list</source>
        <translation>पार्टिशन सूची</translation>
    </message>
    <message>
        <source>loader log</source>
        <translation>लोडर का लॉग</translation>
    </message>
    <message>
        <source>voltage data</source>
        <translation>वोल्टेज डेटा</translation>
    </message>
    <message>
        <source>authentication message</source>
        <translation>ऑथेंटिकेशन संदेश</translation>
    </message>
    <message>
        <source>partition value</source>
        <translation>पार्टिशन का मान</translation>
    </message>
    <message>
        <source>partition not supported</source>
        <translation>पार्टिशन समर्थित नहीं</translation>
    </message>
    <message>
        <source>storage card id</source>
        <translation>स्टोरेज कार्ड की id</translation>
    </message>
    <message>
        <source>magic number of a table wrong</source>
        <translation>टेबल का मैजिक नंबर ग़लत</translation>
    </message>
    <message>
        <source>partition table not written</source>
        <translation>पार्टिशन टेबल लिखी नहीं गई</translation>
    </message>
    <message>
        <source>read from storage failed</source>
        <translation>स्टोरेज से पढ़ना विफल</translation>
    </message>
    <message>
        <source>phone could not allocate memory</source>
        <translation>फ़ोन मेमोरी आवंटित नहीं कर सका</translation>
    </message>
    <message>
        <source>command not supported by this loader</source>
        <translation>कमांड इस लोडर में समर्थित नहीं</translation>
    </message>
    <message>
        <source>log text</source>
        <translation>लॉग का पाठ</translation>
    </message>
    <message>
        <source>Finished without an error.</source>
        <translation>बिना त्रुटि के पूरा हुआ।</translation>
    </message>
    <message>
        <source>The work was stopped on request.</source>
        <translation>काम अनुरोध पर रोका गया।</translation>
    </message>
    <message>
        <source>The preloader does not know this mode.</source>
        <translation>प्रीलोडर यह मोड नहीं जानता।</translation>
    </message>
    <message>
        <source>The preloader forbids this mode.</source>
        <translation>प्रीलोडर इस मोड की मनाही करता है।</translation>
    </message>
    <message>
        <source>Reading from or writing to the preloader failed.</source>
        <translation>प्रीलोडर से पढ़ना या उसे लिखना विफल रहा।</translation>
    </message>
    <message>
        <source>The preloader wants the connection closed and opened again first.</source>
        <translation>प्रीलोडर चाहता है कि कनेक्शन पहले बंद करके फिर खोला जाए।</translation>
    </message>
    <message>
        <source>Something failed inside the tool and it gave no reason; the last lines of its log tell more.</source>
        <translation>टूल के अंदर कुछ विफल हुआ और उसने कारण नहीं बताया; उसके लॉग की आख़िरी पंक्तियाँ ज़्यादा बताती हैं।</translation>
    </message>
    <message>
        <source>An argument was turned down before anything was sent to the phone; look at the scatter file, the loader and the paths.</source>
        <translation>फ़ोन को कुछ भी भेजने से पहले एक आर्गुमेंट ठुकरा दिया गया; स्कैटर फ़ाइल, लोडर और पाथ देखें।</translation>
    </message>
    <message>
        <source>The chip that answered is not one this tool knows; very old tools used this number when the port could not be opened.</source>
        <translation>जवाब देने वाली चिप को यह टूल नहीं जानता; बहुत पुराने टूल यही संख्या तब देते थे जब पोर्ट नहीं खुलता था।</translation>
    </message>
    <message>
        <source>Tools of 2013 and before use this number when the port could not be opened.</source>
        <translation>2013 और उससे पहले के टूल यह संख्या तब देते हैं जब पोर्ट नहीं खुलता।</translation>
    </message>
    <message>
        <source>The clock that was named is not one the chip can have.</source>
        <translation>बताई गई क्लॉक इस चिप में हो ही नहीं सकती।</translation>
    </message>
    <message>
        <source>The size of the pool of spare blocks is not a valid one.</source>
        <translation>अतिरिक्त ब्लॉक के पूल का आकार मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The tool could not ask its own library for a version.</source>
        <translation>टूल अपनी ही लाइब्रेरी से संस्करण नहीं पूछ सका।</translation>
    </message>
    <message>
        <source>A buffer of the tool is missing or too small.</source>
        <translation>टूल का एक बफ़र नहीं है या बहुत छोटा है।</translation>
    </message>
    <message>
        <source>There is not enough room: for an image in its place on the phone, or for a file on the computer.</source>
        <translation>जगह काफ़ी नहीं है: फ़ोन में इमेज की जगह पर, या कंप्यूटर पर फ़ाइल के लिए।</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>कंप्यूटर की मेमोरी ख़त्म हो गई।</translation>
    </message>
    <message>
        <source>The serial port could not be opened: it is gone, in use by another program, or not permitted.</source>
        <translation>सीरियल पोर्ट खोला नहीं जा सका: वह हट गया, दूसरे प्रोग्राम के पास है, या अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The port refused its timeouts; the driver does not behave as a serial port should.</source>
        <translation>पोर्ट ने टाइमआउट नहीं लिए; ड्राइवर सीरियल पोर्ट जैसा व्यवहार नहीं करता।</translation>
    </message>
    <message>
        <source>The port refused its line settings; the driver does not behave as a serial port should.</source>
        <translation>पोर्ट ने लाइन सेटिंग नहीं लीं; ड्राइवर सीरियल पोर्ट जैसा व्यवहार नहीं करता।</translation>
    </message>
    <message>
        <source>What stood in the buffers of the port could not be thrown away.</source>
        <translation>पोर्ट के बफ़र में जो था उसे फेंका नहीं जा सका।</translation>
    </message>
    <message>
        <source>No file was named where one is needed.</source>
        <translation>जहाँ फ़ाइल चाहिए वहाँ कोई फ़ाइल नहीं बताई गई।</translation>
    </message>
    <message>
        <source>The chip answered with a code that the tool does not list.</source>
        <translation>चिप ने ऐसे कोड से जवाब दिया जो टूल की सूची में नहीं है।</translation>
    </message>
    <message>
        <source>Not an error: the version of the chip is not checked.</source>
        <translation>त्रुटि नहीं: चिप का संस्करण जाँचा नहीं जाता।</translation>
    </message>
    <message>
        <source>Phone and tool are of different ages: a record has a version the tool does not know.</source>
        <translation>फ़ोन और टूल अलग-अलग ज़माने के हैं: एक रिकॉर्ड का संस्करण टूल नहीं जानता।</translation>
    </message>
    <message>
        <source>The header of the boot loader image has a version this tool does not know.</source>
        <translation>बूटलोडर इमेज के हेडर का संस्करण यह टूल नहीं जानता।</translation>
    </message>
    <message>
        <source>The loader file, or its entry for this chip, has a version this tool does not know.</source>
        <translation>लोडर फ़ाइल का, या उसमें इस चिप की एंट्री का, संस्करण यह टूल नहीं जानता।</translation>
    </message>
    <message>
        <source>The phone demands signed software and the images carry no security data.</source>
        <translation>फ़ोन साइन किया हुआ सॉफ़्टवेयर माँगता है और इमेज में सुरक्षा डेटा नहीं है।</translation>
    </message>
    <message>
        <source>The record about the firmware on the phone is missing or does not fit.</source>
        <translation>फ़ोन के फ़र्मवेयर का रिकॉर्ड नहीं है या मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The area for the maker&apos;s own settings is missing, blank, or of another length.</source>
        <translation>निर्माता की अपनी सेटिंग का क्षेत्र नहीं है, ख़ाली है, या उसकी लंबाई अलग है।</translation>
    </message>
    <message>
        <source>The read-only security area is missing, blank, damaged, or closed to the tool.</source>
        <translation>रीड-ओनली सुरक्षा क्षेत्र नहीं है, ख़ाली है, ख़राब है, या टूल के लिए बंद है।</translation>
    </message>
    <message>
        <source>An address or length is not a multiple of what the hardware needs.</source>
        <translation>कोई पता या लंबाई उस मान का गुणज नहीं है जो हार्डवेयर को चाहिए।</translation>
    </message>
    <message>
        <source>A packet over the serial line arrived with a wrong checksum.</source>
        <translation>सीरियल लाइन पर एक पैकेट ग़लत चेकसम के साथ आया।</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from its eMMC.</source>
        <translation>त्रुटि नहीं: फ़ोन अपने eMMC से चालू होता है।</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NOR flash.</source>
        <translation>त्रुटि नहीं: फ़ोन NOR फ़्लैश से चालू होता है।</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NAND flash.</source>
        <translation>त्रुटि नहीं: फ़ोन NAND फ़्लैश से चालू होता है।</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings; preloader and loader are of different ages.</source>
        <translation>लोडर इन मेमोरी सेटिंग का संस्करण नहीं समझता; प्रीलोडर और लोडर अलग-अलग ज़माने के हैं।</translation>
    </message>
    <message>
        <source>The storage holds no valid partition table.</source>
        <translation>स्टोरेज में मान्य पार्टिशन टेबल नहीं है।</translation>
    </message>
    <message>
        <source>There is no room for the partition table.</source>
        <translation>पार्टिशन टेबल के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>This chip or loader does not offer the operation.</source>
        <translation>इस चिप या लोडर में यह ऑपरेशन नहीं है।</translation>
    </message>
    <message>
        <source>A file differs from the checksum in the list that came with it.</source>
        <translation>एक फ़ाइल अपने साथ आई सूची के चेकसम से अलग है।</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>समय पर कोई जवाब नहीं आया।</translation>
    </message>
    <message>
        <source>A register of the chip could not be set.</source>
        <translation>चिप का एक रजिस्टर सेट नहीं हो सका।</translation>
    </message>
    <message>
        <source>The first loader could not be put into the memory inside the chip.</source>
        <translation>पहला लोडर चिप के अंदर की मेमोरी में नहीं डाला जा सका।</translation>
    </message>
    <message>
        <source>The start sequence was not accepted: the phone is not in its download mode, or the port was opened too late.</source>
        <translation>स्टार्ट सीक्वेंस स्वीकार नहीं हुआ: फ़ोन अपने डाउनलोड मोड में नहीं है, या पोर्ट बहुत देर से खुला।</translation>
    </message>
    <message>
        <source>The start sequence was never answered.</source>
        <translation>स्टार्ट सीक्वेंस का कभी जवाब नहीं आया।</translation>
    </message>
    <message>
        <source>The jump to what was loaded was refused.</source>
        <translation>लोड किए गए कोड पर जंप ठुकराया गया।</translation>
    </message>
    <message>
        <source>Reading or writing a word in the chip failed.</source>
        <translation>चिप में एक वर्ड पढ़ना या लिखना विफल रहा।</translation>
    </message>
    <message>
        <source>A word could not be written into the chip, usually the one that stops its watchdog.</source>
        <translation>चिप में एक वर्ड लिखा नहीं जा सका, आम तौर पर वह जो उसके वॉचडॉग को रोकता है।</translation>
    </message>
    <message>
        <source>The jump into another program of the phone failed.</source>
        <translation>फ़ोन के दूसरे प्रोग्राम में जंप विफल रहा।</translation>
    </message>
    <message>
        <source>The memory of the chip held other bytes than were sent.</source>
        <translation>चिप की मेमोरी में भेजे गए बाइट से अलग बाइट मिले।</translation>
    </message>
    <message>
        <source>The chip of the phone is not the one these files are for.</source>
        <translation>फ़ोन की चिप वह नहीं है जिसके लिए ये फ़ाइलें हैं।</translation>
    </message>
    <message>
        <source>The chip did not tell its version.</source>
        <translation>चिप ने अपना संस्करण नहीं बताया।</translation>
    </message>
    <message>
        <source>The serial line could not agree on a speed.</source>
        <translation>सीरियल लाइन पर स्पीड तय नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The serial line could not be made faster.</source>
        <translation>सीरियल लाइन तेज़ नहीं की जा सकी।</translation>
    </message>
    <message>
        <source>The power key of the phone could not be locked for the time of the work.</source>
        <translation>काम के दौरान फ़ोन का पावर बटन लॉक नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>The tool sent itself a message that does not exist.</source>
        <translation>टूल ने ख़ुद को ऐसा संदेश भेजा जो होता ही नहीं।</translation>
    </message>
    <message>
        <source>This very old chip is not supported.</source>
        <translation>यह बहुत पुरानी चिप समर्थित नहीं है।</translation>
    </message>
    <message>
        <source>Too many blocks of data were given.</source>
        <translation>डेटा के बहुत ज़्यादा ब्लॉक दिए गए।</translation>
    </message>
    <message>
        <source>No external SRAM was found.</source>
        <translation>बाहरी SRAM नहीं मिली।</translation>
    </message>
    <message>
        <source>No external memory was found behind the chip.</source>
        <translation>चिप के पीछे बाहरी मेमोरी नहीं मिली।</translation>
    </message>
    <message>
        <source>The version of the firmware could not be read.</source>
        <translation>फ़र्मवेयर का संस्करण पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The boot loader could not be reached; the phone is still in its boot ROM.</source>
        <translation>बूटलोडर तक पहुँचा नहीं जा सका; फ़ोन अब भी अपने बूट ROM में है।</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>फ़ोन ने पहला लोडर ठुकरा दिया।</translation>
    </message>
    <message>
        <source>The phone received other bytes of the first loader than were sent.</source>
        <translation>फ़ोन को पहले लोडर के जो बाइट मिले वे भेजे गए बाइट से अलग थे।</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader, or fell silent at it.</source>
        <translation>फ़ोन ने पहला लोडर चालू करने से मना किया, या उस पर चुप हो गया।</translation>
    </message>
    <message>
        <source>A fuse of the chip could not be read or set as asked; this program sets none.</source>
        <translation>चिप का एक फ़्यूज़ माँगे अनुसार पढ़ा या सेट नहीं किया जा सका; यह प्रोग्राम कोई फ़्यूज़ सेट नहीं करता।</translation>
    </message>
    <message>
        <source>The phone refused a software version that is too old for it.</source>
        <translation>फ़ोन ने ऐसा सॉफ़्टवेयर संस्करण ठुकराया जो उसके लिए बहुत पुराना है।</translation>
    </message>
    <message>
        <source>The phone refused a preloader that is older than it allows.</source>
        <translation>फ़ोन ने ऐसा प्रीलोडर ठुकराया जो अनुमत संस्करण से पुराना है।</translation>
    </message>
    <message>
        <source>The watchdog of the phone could not be stopped.</source>
        <translation>फ़ोन का वॉचडॉग रोका नहीं जा सका।</translation>
    </message>
    <message>
        <source>The memory inside the chip failed its test.</source>
        <translation>चिप के अंदर की मेमोरी अपने टेस्ट में विफल रही।</translation>
    </message>
    <message>
        <source>The main memory cannot be used with these settings.</source>
        <translation>इन सेटिंग से मुख्य मेमोरी का उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The main memory could not be set up.</source>
        <translation>मुख्य मेमोरी तैयार नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The clocks of the chip could not be set up.</source>
        <translation>चिप की क्लॉक तैयार नहीं हो सकीं।</translation>
    </message>
    <message>
        <source>The memory settings name a kind of memory that makes no sense here.</source>
        <translation>मेमोरी सेटिंग ऐसी मेमोरी बताती हैं जिसका यहाँ कोई अर्थ नहीं।</translation>
    </message>
    <message>
        <source>The first rank of the memory could not be tuned with these settings.</source>
        <translation>इन सेटिंग से मेमोरी का पहला रैंक ट्यून नहीं हो सका।</translation>
    </message>
    <message>
        <source>The second rank of the memory could not be tuned, often because the part has only one.</source>
        <translation>मेमोरी का दूसरा रैंक ट्यून नहीं हो सका, अक्सर इसलिए कि चिप में एक ही रैंक होता है।</translation>
    </message>
    <message>
        <source>The memory settings hold no entry for the memory in this phone.</source>
        <translation>मेमोरी सेटिंग में इस फ़ोन की मेमोरी की एंट्री नहीं है।</translation>
    </message>
    <message>
        <source>The lines of the memory are not driven by anything.</source>
        <translation>मेमोरी की लाइनों को कोई नहीं चला रहा।</translation>
    </message>
    <message>
        <source>The main memory cannot be reached.</source>
        <translation>मुख्य मेमोरी तक पहुँचा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The main memory reported an error.</source>
        <translation>मुख्य मेमोरी ने त्रुटि बताई।</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NOR flash was found; during the start of a loader it asks for memory settings (3015 in later ones).</source>
        <translation>2013 से 2017 के टूल और संस्करण 3.2 के लोडर में इसका अर्थ है कि NOR फ़्लैश नहीं मिली; लोडर चालू होते समय यह मेमोरी सेटिंग माँगता है (बाद वालों में 3015)।</translation>
    </message>
    <message>
        <source>The loader did not find the device it looked for.</source>
        <translation>लोडर को वह डिवाइस नहीं मिला जिसे वह खोज रहा था।</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NAND flash was found, which is normal on a phone with eMMC (3016 in later ones).</source>
        <translation>2013 से 2017 के टूल और संस्करण 3.2 के लोडर में इसका अर्थ है कि NAND फ़्लैश नहीं मिली, जो eMMC वाले फ़ोन में सामान्य है (बाद वालों में 3016)।</translation>
    </message>
    <message>
        <source>The loader does not know this NOR flash chip.</source>
        <translation>लोडर यह NOR फ़्लैश चिप नहीं जानता।</translation>
    </message>
    <message>
        <source>S_DA_SOC_CHECK_FAIL in tools of 2013 to 2017: the chip failed the self-check of the loader (3017 in later ones).</source>
        <translation>2013 से 2017 के टूल में S_DA_SOC_CHECK_FAIL: चिप लोडर की स्व-जाँच में विफल रही (बाद वालों में 3017)।</translation>
    </message>
    <message>
        <source>The loader does not know this NAND chip.</source>
        <translation>लोडर यह NAND चिप नहीं जानता।</translation>
    </message>
    <message>
        <source>The phone has no NOR flash, which is normal unless the firmware is for one.</source>
        <translation>फ़ोन में NOR फ़्लैश नहीं है, जो सामान्य है जब तक फ़र्मवेयर NOR के लिए न हो।</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3011.</source>
        <translation>2013 से 2017 के टूल और संस्करण 3.2 के लोडर इसे 3011 कहते हैं।</translation>
    </message>
    <message>
        <source>The phone has no NAND flash; the firmware may be for another kind of storage.</source>
        <translation>फ़ोन में NAND फ़्लैश नहीं है; फ़र्मवेयर दूसरे प्रकार के स्टोरेज के लिए हो सकता है।</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3012.</source>
        <translation>2013 से 2017 के टूल और संस्करण 3.2 के लोडर इसे 3012 कहते हैं।</translation>
    </message>
    <message>
        <source>The chip failed the self-check of the loader.</source>
        <translation>चिप लोडर की स्व-जाँच में विफल रही।</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3013.</source>
        <translation>2013 से 2017 के टूल इसे 3013 कहते हैं।</translation>
    </message>
    <message>
        <source>NOR flash: reading, writing or erasing failed, or the chip does not offer what was asked.</source>
        <translation>NOR फ़्लैश: पढ़ना, लिखना या मिटाना विफल रहा, या चिप में माँगी गई सुविधा नहीं है।</translation>
    </message>
    <message>
        <source>A page of the NAND flash could not be written.</source>
        <translation>NAND फ़्लैश का एक पेज लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>NAND flash: reading, writing or erasing failed, or its controller does not do what was asked.</source>
        <translation>NAND फ़्लैश: पढ़ना, लिखना या मिटाना विफल रहा, या उसका कंट्रोलर माँगा गया काम नहीं करता।</translation>
    </message>
    <message>
        <source>A block of the NAND flash could not be erased.</source>
        <translation>NAND फ़्लैश का एक ब्लॉक मिटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>The storage did not finish in time.</source>
        <translation>स्टोरेज ने समय पर काम पूरा नहीं किया।</translation>
    </message>
    <message>
        <source>Not an error: the work goes on.</source>
        <translation>त्रुटि नहीं: काम जारी है।</translation>
    </message>
    <message>
        <source>The start address is not one the storage has.</source>
        <translation>शुरुआती पता स्टोरेज में नहीं है।</translation>
    </message>
    <message>
        <source>The range lies outside what the storage has.</source>
        <translation>रेंज स्टोरेज की सीमा से बाहर है।</translation>
    </message>
    <message>
        <source>The NAND flash met a bad block.</source>
        <translation>NAND फ़्लैश में एक ख़राब ब्लॉक मिला।</translation>
    </message>
    <message>
        <source>The NAND flash holds no image at this place.</source>
        <translation>NAND फ़्लैश में इस जगह कोई इमेज नहीं है।</translation>
    </message>
    <message>
        <source>The boot loader on the phone and the one in the firmware do not go together.</source>
        <translation>फ़ोन का बूटलोडर और फ़र्मवेयर का बूटलोडर साथ नहीं चलते।</translation>
    </message>
    <message>
        <source>A row for a UBI file system got an image that is not sparse.</source>
        <translation>UBI फ़ाइल सिस्टम की पंक्ति को ऐसी इमेज मिली जो स्पार्स नहीं है।</translation>
    </message>
    <message>
        <source>The boot loader is larger than its place.</source>
        <translation>बूटलोडर अपनी जगह से बड़ा है।</translation>
    </message>
    <message>
        <source>Data over the serial line stayed away or overflowed.</source>
        <translation>सीरियल लाइन पर डेटा नहीं आया या बहुत ज़्यादा आ गया।</translation>
    </message>
    <message>
        <source>A packet arrived with a wrong checksum.</source>
        <translation>एक पैकेट ग़लत चेकसम के साथ आया।</translation>
    </message>
    <message>
        <source>The serial buffer of the phone overflowed.</source>
        <translation>फ़ोन का सीरियल बफ़र भरकर छलक गया।</translation>
    </message>
    <message>
        <source>S_DA_HANDSET_FAT_INFO_NOT_FOUND in loaders of version 3.2 (3072 in later ones).</source>
        <translation>संस्करण 3.2 के लोडर में S_DA_HANDSET_FAT_INFO_NOT_FOUND (बाद वालों में 3072)।</translation>
    </message>
    <message>
        <source>The phone has too little memory to repair a block.</source>
        <translation>फ़ोन में ब्लॉक ठीक करने लायक मेमोरी नहीं है।</translation>
    </message>
    <message>
        <source>The phone&apos;s record of its security is missing, damaged, or could not be read or written.</source>
        <translation>फ़ोन का सुरक्षा रिकॉर्ड नहीं है, ख़राब है, या पढ़ा या लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The phone holds no record of its FAT area.</source>
        <translation>फ़ोन में उसके FAT क्षेत्र का रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3066.</source>
        <translation>संस्करण 3.2 के लोडर इसे 3066 कहते हैं।</translation>
    </message>
    <message>
        <source>This operation is not offered.</source>
        <translation>यह ऑपरेशन उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Not an error: the last step is left out.</source>
        <translation>त्रुटि नहीं: आख़िरी चरण छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>The one-time area of the storage is missing, locked, or could not be used as asked.</source>
        <translation>स्टोरेज का वन-टाइम (OTP) क्षेत्र नहीं है, लॉक है, या माँगे अनुसार इस्तेमाल नहीं हो सका।</translation>
    </message>
    <message>
        <source>The size of the one-time area of the NOR flash could not be read.</source>
        <translation>NOR फ़्लैश के वन-टाइम (OTP) क्षेत्र का आकार पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>S_DA_CODE_AREA_IS_BLANK in loaders of version 3.2 (3084 in later ones).</source>
        <translation>संस्करण 3.2 के लोडर में S_DA_CODE_AREA_IS_BLANK (बाद वालों में 3084)।</translation>
    </message>
    <message>
        <source>The storage is blank.</source>
        <translation>स्टोरेज ख़ाली है।</translation>
    </message>
    <message>
        <source>The place of the system is blank, as on a phone that was never programmed.</source>
        <translation>सिस्टम की जगह ख़ाली है, जैसे उस फ़ोन में जो कभी प्रोग्राम नहीं हुआ।</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3078.</source>
        <translation>संस्करण 3.2 के लोडर इसे 3078 कहते हैं।</translation>
    </message>
    <message>
        <source>The loader is not made for this chip.</source>
        <translation>लोडर इस चिप के लिए नहीं बना है।</translation>
    </message>
    <message>
        <source>The phone&apos;s FAT area is missing or closed to the tool.</source>
        <translation>फ़ोन का FAT क्षेत्र नहीं है या टूल के लिए बंद है।</translation>
    </message>
    <message>
        <source>The memory test found a fault on the lines or in the cells of the memory.</source>
        <translation>मेमोरी टेस्ट को मेमोरी की लाइनों या सेल में ख़राबी मिली।</translation>
    </message>
    <message>
        <source>The memory test found a cell that does not keep what is written.</source>
        <translation>मेमोरी टेस्ट को ऐसा सेल मिला जिसमें लिखा हुआ नहीं टिकता।</translation>
    </message>
    <message>
        <source>The loader could not pass the line on to another part of the phone.</source>
        <translation>लोडर लाइन को फ़ोन के दूसरे हिस्से को नहीं सौंप सका।</translation>
    </message>
    <message>
        <source>Additional resources on the phone and in the firmware do not go together.</source>
        <translation>फ़ोन और फ़र्मवेयर के अतिरिक्त रिसोर्स साथ नहीं चलते।</translation>
    </message>
    <message>
        <source>The image does not fit into the NAND flash.</source>
        <translation>इमेज NAND फ़्लैश में नहीं समाती।</translation>
    </message>
    <message>
        <source>A record that the phone should hold about itself is missing.</source>
        <translation>एक रिकॉर्ड जो फ़ोन को अपने बारे में रखना चाहिए, नहीं है।</translation>
    </message>
    <message>
        <source>The boot loader image does not say which storage it is for.</source>
        <translation>बूटलोडर इमेज नहीं बताती कि वह किस स्टोरेज के लिए है।</translation>
    </message>
    <message>
        <source>The boot loader image is for a storage this phone does not have.</source>
        <translation>बूटलोडर इमेज ऐसे स्टोरेज के लिए है जो इस फ़ोन में नहीं है।</translation>
    </message>
    <message>
        <source>The boot area would begin inside the one before it.</source>
        <translation>बूट क्षेत्र अपने से पहले वाले क्षेत्र के अंदर शुरू होगा।</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when no eMMC was found (3149 in later ones).</source>
        <translation>2013 से 2017 के ज़्यादातर टूल यह संख्या तब देते हैं जब eMMC नहीं मिला (बाद वालों में 3149)।</translation>
    </message>
    <message>
        <source>The header in front of the boot loader on the phone is not the expected one.</source>
        <translation>फ़ोन के बूटलोडर के आगे का हेडर वह नहीं है जो होना चाहिए।</translation>
    </message>
    <message>
        <source>In loaders of version 3.2 it says that no memory card was found (3151 in later ones).</source>
        <translation>संस्करण 3.2 के लोडर में इसका अर्थ है कि मेमोरी कार्ड नहीं मिला (बाद वालों में 3151)।</translation>
    </message>
    <message>
        <source>The boot loader of the firmware does not go with the one on the phone.</source>
        <translation>फ़र्मवेयर का बूटलोडर फ़ोन वाले के साथ नहीं चलता।</translation>
    </message>
    <message>
        <source>The boot loader is larger than its area.</source>
        <translation>बूटलोडर अपने क्षेत्र से बड़ा है।</translation>
    </message>
    <message>
        <source>The eMMC was not found.</source>
        <translation>eMMC नहीं मिला।</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when writing to the eMMC failed (3154 in later ones), and 3144 when no eMMC was found.</source>
        <translation>2013 से 2017 के ज़्यादातर टूल यह संख्या तब देते हैं जब eMMC में लिखना विफल रहा (बाद वालों में 3154), और 3144 जब eMMC नहीं मिला।</translation>
    </message>
    <message>
        <source>The firmware inside the eMMC is one that is known to fail.</source>
        <translation>eMMC के अंदर का फ़र्मवेयर वह है जो विफल होने के लिए जाना जाता है।</translation>
    </message>
    <message>
        <source>No memory card was found, which is normal when there is none.</source>
        <translation>मेमोरी कार्ड नहीं मिला; कार्ड लगा न हो तो यह सामान्य है।</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3145.</source>
        <translation>संस्करण 3.2 के लोडर इसे 3145 कहते हैं।</translation>
    </message>
    <message>
        <source>The eMMC or memory card is of an unknown kind or could not be configured.</source>
        <translation>eMMC या मेमोरी कार्ड अज्ञात प्रकार का है या कॉन्फ़िगर नहीं हो सका।</translation>
    </message>
    <message>
        <source>Reading from the eMMC failed.</source>
        <translation>eMMC से पढ़ना विफल रहा।</translation>
    </message>
    <message>
        <source>Writing to the eMMC failed.</source>
        <translation>eMMC में लिखना विफल रहा।</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3149.</source>
        <translation>2013 से 2017 के टूल इसे 3149 कहते हैं।</translation>
    </message>
    <message>
        <source>The eMMC reported damaged data on its bus.</source>
        <translation>eMMC ने अपनी बस पर ख़राब डेटा की सूचना दी।</translation>
    </message>
    <message>
        <source>The eMMC did not finish in time.</source>
        <translation>eMMC ने समय पर काम पूरा नहीं किया।</translation>
    </message>
    <message>
        <source>The loader for the signal processor is for another chip.</source>
        <translation>सिग्नल प्रोसेसर का लोडर दूसरी चिप के लिए है।</translation>
    </message>
    <message>
        <source>The UFS storage was not found.</source>
        <translation>UFS स्टोरेज नहीं मिला।</translation>
    </message>
    <message>
        <source>The UFS storage could not be configured.</source>
        <translation>UFS स्टोरेज कॉन्फ़िगर नहीं हो सका।</translation>
    </message>
    <message>
        <source>Reading from the UFS storage failed.</source>
        <translation>UFS स्टोरेज से पढ़ना विफल रहा।</translation>
    </message>
    <message>
        <source>Writing to the UFS storage failed.</source>
        <translation>UFS स्टोरेज में लिखना विफल रहा।</translation>
    </message>
    <message>
        <source>The UFS storage did not finish in time.</source>
        <translation>UFS स्टोरेज ने समय पर काम पूरा नहीं किया।</translation>
    </message>
    <message>
        <source>The UFS storage is of an unknown kind or reported an error.</source>
        <translation>UFS स्टोरेज अज्ञात प्रकार का है या उसने त्रुटि बताई।</translation>
    </message>
    <message>
        <source>The loader cannot tell the phone&apos;s numbers.</source>
        <translation>लोडर फ़ोन की संख्याएँ नहीं बता सकता।</translation>
    </message>
    <message>
        <source>The loader was asked for a kind of storage it does not know.</source>
        <translation>लोडर से ऐसे प्रकार का स्टोरेज माँगा गया जिसे वह नहीं जानता।</translation>
    </message>
    <message>
        <source>A command could not be sent to the loader.</source>
        <translation>लोडर को एक कमांड भेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The loader did not acknowledge a command.</source>
        <translation>लोडर ने एक कमांड की पावती नहीं दी।</translation>
    </message>
    <message>
        <source>The state of the storage could not be read.</source>
        <translation>स्टोरेज की स्थिति पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader image.</source>
        <translation>फ़ोन ने प्रीलोडर इमेज स्वीकार नहीं की।</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than this phone has.</source>
        <translation>फ़र्मवेयर इस फ़ोन के स्टोरेज से अलग प्रकार के स्टोरेज के लिए है।</translation>
    </message>
    <message>
        <source>The firmware is for another chip than this phone has.</source>
        <translation>फ़र्मवेयर इस फ़ोन की चिप से अलग चिप के लिए है।</translation>
    </message>
    <message>
        <source>There are more partitions than the loader can hold.</source>
        <translation>पार्टिशन उतने से ज़्यादा हैं जितने लोडर सँभाल सकता है।</translation>
    </message>
    <message>
        <source>The loader was started and stayed silent.</source>
        <translation>लोडर चालू किया गया पर चुप रहा।</translation>
    </message>
    <message>
        <source>The first byte after the start was not the loader&apos;s greeting.</source>
        <translation>चालू होने के बाद का पहला बाइट लोडर का शुरुआती संदेश नहीं था।</translation>
    </message>
    <message>
        <source>The loader greeted with another version than expected.</source>
        <translation>लोडर ने शुरुआती संदेश में उम्मीद से अलग संस्करण बताया।</translation>
    </message>
    <message>
        <source>Tool and loader fell out of step right after the greeting.</source>
        <translation>शुरुआती संदेश के तुरंत बाद टूल और लोडर का तालमेल टूट गया।</translation>
    </message>
    <message>
        <source>The new line speed was not taken.</source>
        <translation>नई लाइन स्पीड नहीं ली गई।</translation>
    </message>
    <message>
        <source>The loader refused the list of what is to be written.</source>
        <translation>लोडर ने लिखने की सूची ठुकरा दी।</translation>
    </message>
    <message>
        <source>Writing an image failed; the inner code and the offset tell why.</source>
        <translation>इमेज लिखना विफल रहा; आंतरिक कोड और ऑफ़सेट कारण बताते हैं।</translation>
    </message>
    <message>
        <source>Reading from the storage failed; the inner code and the offset tell why.</source>
        <translation>स्टोरेज से पढ़ना विफल रहा; आंतरिक कोड और ऑफ़सेट कारण बताते हैं।</translation>
    </message>
    <message>
        <source>Formatting failed; the range, a protection, or the storage is the reason.</source>
        <translation>फ़ॉर्मैट विफल रहा; कारण रेंज, कोई सुरक्षा, या स्टोरेज है।</translation>
    </message>
    <message>
        <source>The command to restart was not carried out; after a finished job this does no harm.</source>
        <translation>रीस्टार्ट का कमांड पूरा नहीं हुआ; काम पूरा होने के बाद इससे कोई नुकसान नहीं।</translation>
    </message>
    <message>
        <source>The last step after writing was refused.</source>
        <translation>लिखने के बाद का आख़िरी चरण ठुकराया गया।</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>फ़ोन की मुख्य मेमोरी चालू नहीं हो सकी।</translation>
    </message>
    <message>
        <source>A file of the firmware could not be read to its end.</source>
        <translation>फ़र्मवेयर की एक फ़ाइल अंत तक पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The name of a file holds characters the tool cannot open.</source>
        <translation>एक फ़ाइल के नाम में ऐसे अक्षर हैं जिन्हें टूल नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>The path of a file is too long for the tool.</source>
        <translation>एक फ़ाइल का पाथ टूल के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The memory test failed.</source>
        <translation>मेमोरी टेस्ट विफल रहा।</translation>
    </message>
    <message>
        <source>In its present state the phone only takes a complete download.</source>
        <translation>अपनी मौजूदा हालत में फ़ोन केवल पूरा डाउनलोड स्वीकार करता है।</translation>
    </message>
    <message>
        <source>A new partition table could not be made.</source>
        <translation>नई पार्टिशन टेबल नहीं बन सकी।</translation>
    </message>
    <message>
        <source>The answer did not fit the step; tool and loader are of different versions, or a byte got lost.</source>
        <translation>जवाब चरण से मेल नहीं खाता; टूल और लोडर अलग-अलग संस्करण के हैं, या कोई बाइट खो गया।</translation>
    </message>
    <message>
        <source>The loader could not tell what memory and storage the phone has.</source>
        <translation>लोडर नहीं बता सका कि फ़ोन में कौन-सी मेमोरी और स्टोरेज है।</translation>
    </message>
    <message>
        <source>The authentication file is not ready to be used.</source>
        <translation>ऑथेंटिकेशन फ़ाइल इस्तेमाल के लिए तैयार नहीं है।</translation>
    </message>
    <message>
        <source>The authentication file is not a valid one.</source>
        <translation>ऑथेंटिकेशन फ़ाइल मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The loader file is not a valid one.</source>
        <translation>लोडर फ़ाइल मान्य नहीं है।</translation>
    </message>
    <message>
        <source>An image changed on the disk after it was loaded.</source>
        <translation>लोड होने के बाद डिस्क पर एक इमेज बदल गई।</translation>
    </message>
    <message>
        <source>A row is ticked whose image was not loaded, mostly because the file is missing or has another name.</source>
        <translation>ऐसी पंक्ति पर टिक है जिसकी इमेज लोड नहीं हुई, अक्सर इसलिए कि फ़ाइल नहीं है या उसका नाम अलग है।</translation>
    </message>
    <message>
        <source>An image could not be loaded.</source>
        <translation>एक इमेज लोड नहीं हो सकी।</translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation>कोई इमेज नहीं चुनी गई।</translation>
    </message>
    <message>
        <source>The scatter file cannot be understood.</source>
        <translation>स्कैटर फ़ाइल समझ में नहीं आती।</translation>
    </message>
    <message>
        <source>An address in the scatter file is not a multiple of four.</source>
        <translation>स्कैटर फ़ाइल का एक पता चार का गुणज नहीं है।</translation>
    </message>
    <message>
        <source>The addresses in the scatter file do not rise.</source>
        <translation>स्कैटर फ़ाइल के पते बढ़ते क्रम में नहीं हैं।</translation>
    </message>
    <message>
        <source>Two rows of the scatter file overlap.</source>
        <translation>स्कैटर फ़ाइल की दो पंक्तियाँ एक-दूसरे पर चढ़ती हैं।</translation>
    </message>
    <message>
        <source>The preloader file is not a boot loader.</source>
        <translation>प्रीलोडर फ़ाइल बूटलोडर नहीं है।</translation>
    </message>
    <message>
        <source>The list names no boot loader.</source>
        <translation>सूची में कोई बूटलोडर नहीं है।</translation>
    </message>
    <message>
        <source>A file did not pass the check of its integrity.</source>
        <translation>एक फ़ाइल अखंडता की जाँच में विफल रही।</translation>
    </message>
    <message>
        <source>The scatter file could not be opened.</source>
        <translation>स्कैटर फ़ाइल खोली नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The phone demands signed software and the image is not signed.</source>
        <translation>फ़ोन साइन किया हुआ सॉफ़्टवेयर माँगता है और इमेज साइन नहीं है।</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings that could be found.</source>
        <translation>प्रीलोडर में मेमोरी सेटिंग नहीं मिलीं।</translation>
    </message>
    <message>
        <source>Files of different projects were mixed.</source>
        <translation>अलग-अलग प्रोजेक्ट की फ़ाइलें मिला दी गईं।</translation>
    </message>
    <message>
        <source>The preloader does not begin with the header a preloader has.</source>
        <translation>प्रीलोडर उस हेडर से शुरू नहीं होता जो प्रीलोडर में होता है।</translation>
    </message>
    <message>
        <source>The new layout does not fit into the storage of the phone.</source>
        <translation>नया लेआउट फ़ोन के स्टोरेज में नहीं समाता।</translation>
    </message>
    <message>
        <source>The partition table of the phone could not be read.</source>
        <translation>फ़ोन की पार्टिशन टेबल पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The boot loader does not match its own hash.</source>
        <translation>बूटलोडर अपने ही हैश से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not accepted.</source>
        <translation>बूटलोडर का सिग्नेचर स्वीकार नहीं हुआ।</translation>
    </message>
    <message>
        <source>The scatter file is of a version this tool does not know.</source>
        <translation>स्कैटर फ़ाइल का संस्करण यह टूल नहीं जानता।</translation>
    </message>
    <message>
        <source>The scatter file wants a row written that names no file.</source>
        <translation>स्कैटर फ़ाइल ऐसी पंक्ति लिखवाना चाहती है जिसमें फ़ाइल का नाम नहीं है।</translation>
    </message>
    <message>
        <source>The external answer to the phone&apos;s question failed.</source>
        <translation>फ़ोन के सवाल का बाहरी जवाब विफल रहा।</translation>
    </message>
    <message>
        <source>The authentication file is for another phone.</source>
        <translation>ऑथेंटिकेशन फ़ाइल दूसरे फ़ोन के लिए है।</translation>
    </message>
    <message>
        <source>The authentication file is damaged.</source>
        <translation>ऑथेंटिकेशन फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>The exchange of challenge and answer failed.</source>
        <translation>चैलेंज और जवाब का आदान-प्रदान विफल रहा।</translation>
    </message>
    <message>
        <source>The phone did not authorise this computer.</source>
        <translation>फ़ोन ने इस कंप्यूटर को ऑथराइज़ नहीं किया।</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image at its secure start.</source>
        <translation>फ़ोन ने सिक्योर बूट पर एक इमेज का सिग्नेचर स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>The phone refused software of an older security version.</source>
        <translation>फ़ोन ने पुराने सुरक्षा संस्करण का सॉफ़्टवेयर ठुकरा दिया।</translation>
    </message>
    <message>
        <source>The firmware is made for another brand.</source>
        <translation>फ़र्मवेयर दूसरे ब्रांड के लिए बना है।</translation>
    </message>
    <message>
        <source>The tool is locked by its own configuration.</source>
        <translation>टूल अपने ही कॉन्फ़िगरेशन से लॉक है।</translation>
    </message>
    <message>
        <source>The phone forbids writing this area.</source>
        <translation>फ़ोन यह क्षेत्र लिखने की मनाही करता है।</translation>
    </message>
    <message>
        <source>The phone forbids reading this area.</source>
        <translation>फ़ोन यह क्षेत्र पढ़ने की मनाही करता है।</translation>
    </message>
    <message>
        <source>The phone forbids formatting this area.</source>
        <translation>फ़ोन यह क्षेत्र फ़ॉर्मैट करने की मनाही करता है।</translation>
    </message>
    <message>
        <source>The area is closed to this loader.</source>
        <translation>यह क्षेत्र इस लोडर के लिए बंद है।</translation>
    </message>
    <message>
        <source>A file does not match its hash.</source>
        <translation>एक फ़ाइल अपने हैश से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not valid for this phone.</source>
        <translation>बूटलोडर का सिग्नेचर इस फ़ोन के लिए मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The boot loader is older than the one the phone has already had.</source>
        <translation>बूटलोडर उससे पुराना है जो फ़ोन में पहले रह चुका है।</translation>
    </message>
    <message>
        <source>The image carries no signature and this phone demands one.</source>
        <translation>इमेज में सिग्नेचर नहीं है और यह फ़ोन उसे माँगता है।</translation>
    </message>
    <message>
        <source>The scatter file does not suit a signed boot loader.</source>
        <translation>स्कैटर फ़ाइल साइन किए हुए बूटलोडर के लिए ठीक नहीं है।</translation>
    </message>
    <message>
        <source>The phone did not take the certificate.</source>
        <translation>फ़ोन ने सर्टिफ़िकेट नहीं लिया।</translation>
    </message>
    <message>
        <source>The phone did not take the authentication file.</source>
        <translation>फ़ोन ने ऑथेंटिकेशन फ़ाइल नहीं ली।</translation>
    </message>
    <message>
        <source>The phone did not tell its security settings.</source>
        <translation>फ़ोन ने अपनी सुरक्षा सेटिंग नहीं बताईं।</translation>
    </message>
    <message>
        <source>The phone did not tell its own number; old preloaders cannot.</source>
        <translation>फ़ोन ने अपनी संख्या नहीं बताई; पुराने प्रीलोडर बता ही नहीं सकते।</translation>
    </message>
    <message>
        <source>The phone did not tell the versions of its chip.</source>
        <translation>फ़ोन ने अपनी चिप के संस्करण नहीं बताए।</translation>
    </message>
    <message>
        <source>The phone did not tell the code of its chip.</source>
        <translation>फ़ोन ने अपनी चिप का कोड नहीं बताया।</translation>
    </message>
    <message>
        <source>The security identifiers of phone and firmware differ.</source>
        <translation>फ़ोन और फ़र्मवेयर के सुरक्षा पहचानकर्ता अलग हैं।</translation>
    </message>
    <message>
        <source>The check of an image before the secure download failed.</source>
        <translation>सिक्योर डाउनलोड से पहले एक इमेज की जाँच विफल रही।</translation>
    </message>
    <message>
        <source>The phone does not allow a download over USB.</source>
        <translation>फ़ोन USB से डाउनलोड की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Not an error: a state of the secure download.</source>
        <translation>त्रुटि नहीं: सिक्योर डाउनलोड की एक स्थिति।</translation>
    </message>
    <message>
        <source>The image carries a signature that this phone does not accept.</source>
        <translation>इमेज का सिग्नेचर यह फ़ोन स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>The image is not the one that was signed.</source>
        <translation>यह वह इमेज नहीं है जिसे साइन किया गया था।</translation>
    </message>
    <message>
        <source>The phone keeps a record of a newer version and refuses this one.</source>
        <translation>फ़ोन में नए संस्करण का रिकॉर्ड है और वह इसे ठुकराता है।</translation>
    </message>
    <message>
        <source>The loader answered a signature check with something unknown.</source>
        <translation>लोडर ने सिग्नेचर जाँच पर अज्ञात जवाब दिया।</translation>
    </message>
    <message>
        <source>Decrypting an image failed, or it is not encrypted as it should be.</source>
        <translation>एक इमेज का डिक्रिप्शन विफल रहा, या वह वैसे एन्क्रिप्टेड नहीं है जैसे होनी चाहिए।</translation>
    </message>
    <message>
        <source>The phone was made for another project than the firmware.</source>
        <translation>फ़ोन फ़र्मवेयर से अलग प्रोजेक्ट के लिए बना था।</translation>
    </message>
    <message>
        <source>The secro image is damaged or not of this phone.</source>
        <translation>secro इमेज ख़राब है या इस फ़ोन की नहीं है।</translation>
    </message>
    <message>
        <source>The secro image lacks the region for this family of phones.</source>
        <translation>secro इमेज में फ़ोनों के इस परिवार का रीजन नहीं है।</translation>
    </message>
    <message>
        <source>A public table numbers this 6192; it is shifted by 64 from 6064 on.</source>
        <translation>एक सार्वजनिक तालिका इसे 6192 कहती है; वह 6064 से आगे 64 खिसकी हुई है।</translation>
    </message>
    <message>
        <source>Preparing the start of the loader failed.</source>
        <translation>लोडर चालू करने की तैयारी विफल रही।</translation>
    </message>
    <message>
        <source>The preloader found no external memory.</source>
        <translation>प्रीलोडर को बाहरी मेमोरी नहीं मिली।</translation>
    </message>
    <message>
        <source>The preloader could not set up the external memory.</source>
        <translation>प्रीलोडर बाहरी मेमोरी तैयार नहीं कर सका।</translation>
    </message>
    <message>
        <source>The start data held no memory settings.</source>
        <translation>शुरुआती डेटा में मेमोरी सेटिंग नहीं थीं।</translation>
    </message>
    <message>
        <source>Not an error: the sparse image goes on.</source>
        <translation>त्रुटि नहीं: स्पार्स इमेज जारी है।</translation>
    </message>
    <message>
        <source>Not an error: the work is complete.</source>
        <translation>त्रुटि नहीं: काम पूरा हुआ।</translation>
    </message>
    <message>
        <source>Not an error: the boot ROM answered, not the preloader.</source>
        <translation>त्रुटि नहीं: प्रीलोडर ने नहीं, बूट ROM ने जवाब दिया।</translation>
    </message>
    <message>
        <source>The loader failed and gave no code; the text messages before it carry the reason.</source>
        <translation>लोडर विफल रहा और कोई कोड नहीं दिया; उससे पहले के पाठ संदेशों में कारण है।</translation>
    </message>
    <message>
        <source>The work was broken off, by the user or by a watchdog.</source>
        <translation>काम बीच में तोड़ा गया, उपयोगकर्ता ने या वॉचडॉग ने।</translation>
    </message>
    <message>
        <source>The loader does not know this command; it is older than the tool.</source>
        <translation>लोडर यह कमांड नहीं जानता; वह टूल से पुराना है।</translation>
    </message>
    <message>
        <source>The loader does not know this control code, which mostly means that a feature is skipped.</source>
        <translation>लोडर यह कंट्रोल कोड नहीं जानता; अक्सर इसका अर्थ है कि एक सुविधा छोड़ दी जाती है।</translation>
    </message>
    <message>
        <source>A step came out of order; a packet got lost, or tool and loader disagree.</source>
        <translation>एक चरण ग़लत क्रम में आया; कोई पैकेट खो गया, या टूल और लोडर में मेल नहीं है।</translation>
    </message>
    <message>
        <source>A packet was larger than the loader takes.</source>
        <translation>एक पैकेट उससे बड़ा था जितना लोडर लेता है।</translation>
    </message>
    <message>
        <source>No phone appeared on USB in time.</source>
        <translation>समय रहते USB पर कोई फ़ोन नहीं दिखा।</translation>
    </message>
    <message>
        <source>The session of the tool is not a valid one.</source>
        <translation>टूल का सत्र मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The command belongs to the other stage of the loader.</source>
        <translation>यह कमांड लोडर के दूसरे चरण का है।</translation>
    </message>
    <message>
        <source>A file was not found.</source>
        <translation>एक फ़ाइल नहीं मिली।</translation>
    </message>
    <message>
        <source>A file could not be opened.</source>
        <translation>एक फ़ाइल खोली नहीं जा सकी।</translation>
    </message>
    <message>
        <source>A file could not be written; the disk may be full.</source>
        <translation>एक फ़ाइल लिखी नहीं जा सकी; डिस्क भरी हो सकती है।</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>एक फ़ाइल पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>A file could not be made, or is of an unknown version.</source>
        <translation>एक फ़ाइल बनाई नहीं जा सकी, या उसका संस्करण अज्ञात है।</translation>
    </message>
    <message>
        <source>The version of a file is not one the tool knows.</source>
        <translation>एक फ़ाइल का संस्करण टूल नहीं जानता।</translation>
    </message>
    <message>
        <source>The phone forbids writing this image.</source>
        <translation>फ़ोन यह इमेज लिखने की मनाही करता है।</translation>
    </message>
    <message>
        <source>The image is larger than the phone&apos;s check allows.</source>
        <translation>इमेज फ़ोन की जाँच की सीमा से बड़ी है।</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader.</source>
        <translation>फ़ोन ने प्रीलोडर स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>The phone did not accept an image: it was altered, or is signed for another phone.</source>
        <translation>फ़ोन ने एक इमेज स्वीकार नहीं की: वह बदली गई है, या दूसरे फ़ोन के लिए साइन है।</translation>
    </message>
    <message>
        <source>The phone&apos;s check of a signature, certificate or hash failed.</source>
        <translation>सिग्नेचर, सर्टिफ़िकेट या हैश की फ़ोन की जाँच विफल रही।</translation>
    </message>
    <message>
        <source>The phone forbids writing raw data.</source>
        <translation>फ़ोन रॉ डेटा लिखने की मनाही करता है।</translation>
    </message>
    <message>
        <source>The key that signed the image is not one this phone accepts.</source>
        <translation>जिस कुंजी से इमेज साइन है उसे यह फ़ोन स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>The image does not match the hash it carries.</source>
        <translation>इमेज अपने साथ दिए हैश से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>The image lacks the header of a signed image.</source>
        <translation>इमेज में साइन की हुई इमेज का हेडर नहीं है।</translation>
    </message>
    <message>
        <source>The key in the image is not the one burnt into this phone.</source>
        <translation>इमेज की कुंजी वह नहीं है जो इस फ़ोन में बर्न की गई है।</translation>
    </message>
    <message>
        <source>The image is made for another project.</source>
        <translation>इमेज दूसरे प्रोजेक्ट के लिए बनी है।</translation>
    </message>
    <message>
        <source>The header of the image names another type than its row.</source>
        <translation>इमेज का हेडर उसकी पंक्ति से अलग प्रकार बताता है।</translation>
    </message>
    <message>
        <source>The image belongs into another partition.</source>
        <translation>इमेज दूसरे पार्टिशन की है।</translation>
    </message>
    <message>
        <source>The header of the image is damaged.</source>
        <translation>इमेज का हेडर ख़राब है।</translation>
    </message>
    <message>
        <source>The body of the image is damaged.</source>
        <translation>इमेज का मुख्य भाग ख़राब है।</translation>
    </message>
    <message>
        <source>The image is older than the phone allows; only the same or a newer version can be written.</source>
        <translation>इमेज फ़ोन में अनुमत संस्करण से पुरानी है; केवल वही या नया संस्करण लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>The running loader asked for a login that only its maker can give, and did not get it.</source>
        <translation>चल रहे लोडर ने ऐसा लॉगिन माँगा जो केवल उसका निर्माता दे सकता है, और वह नहीं मिला।</translation>
    </message>
    <message>
        <source>The version is older than the phone allows.</source>
        <translation>संस्करण फ़ोन में अनुमत संस्करण से पुराना है।</translation>
    </message>
    <message>
        <source>The loader was given a value it cannot use.</source>
        <translation>लोडर को ऐसा मान दिया गया जिसका वह उपयोग नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The phone has no partition of this name.</source>
        <translation>फ़ोन में इस नाम का पार्टिशन नहीं है।</translation>
    </message>
    <message>
        <source>The phone demands a newer loader.</source>
        <translation>फ़ोन नया लोडर माँगता है।</translation>
    </message>
    <message>
        <source>The scatter file is not a valid one.</source>
        <translation>स्कैटर फ़ाइल मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The loader file holds no entry for this chip.</source>
        <translation>लोडर फ़ाइल में इस चिप की एंट्री नहीं है।</translation>
    </message>
    <message>
        <source>The preloader file is not a valid one.</source>
        <translation>प्रीलोडर फ़ाइल मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The memory settings in the preloader have no valid header.</source>
        <translation>प्रीलोडर की मेमोरी सेटिंग का हेडर मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The partition table in the firmware is not a valid one.</source>
        <translation>फ़र्मवेयर की पार्टिशन टेबल मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The partition table on the phone is not a valid one.</source>
        <translation>फ़ोन की पार्टिशन टेबल मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>फ़ोन का पार्टिशन लेआउट फ़र्मवेयर के लेआउट से अलग है।</translation>
    </message>
    <message>
        <source>The range to format is not a valid one.</source>
        <translation>फ़ॉर्मैट की रेंज मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The scatter file or flash XML holds something the tool does not know.</source>
        <translation>स्कैटर फ़ाइल या फ़्लैश XML में कुछ ऐसा है जिसे टूल नहीं जानता।</translation>
    </message>
    <message>
        <source>The scatter file holds a field the tool does not know.</source>
        <translation>स्कैटर फ़ाइल में ऐसी फ़ील्ड है जिसे टूल नहीं जानता।</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>फ़ोन में पार्टिशन टेबल नहीं है।</translation>
    </message>
    <message>
        <source>The authentication file was not found.</source>
        <translation>ऑथेंटिकेशन फ़ाइल नहीं मिली।</translation>
    </message>
    <message>
        <source>The phone wants an authentication file, which only its maker can give.</source>
        <translation>फ़ोन ऑथेंटिकेशन फ़ाइल माँगता है, जो केवल उसका निर्माता दे सकता है।</translation>
    </message>
    <message>
        <source>The file with the memory settings was not found.</source>
        <translation>मेमोरी सेटिंग की फ़ाइल नहीं मिली।</translation>
    </message>
    <message>
        <source>The scatter file was not found.</source>
        <translation>स्कैटर फ़ाइल नहीं मिली।</translation>
    </message>
    <message>
        <source>The loader does not know this storage.</source>
        <translation>लोडर यह स्टोरेज नहीं जानता।</translation>
    </message>
    <message>
        <source>The memory settings name their own length at an impossible place.</source>
        <translation>मेमोरी सेटिंग अपनी लंबाई असंभव जगह पर बताती हैं।</translation>
    </message>
    <message>
        <source>The memory settings have an impossible length.</source>
        <translation>मेमोरी सेटिंग की लंबाई असंभव है।</translation>
    </message>
    <message>
        <source>The storage is near the end of its life.</source>
        <translation>स्टोरेज की उम्र पूरी होने को है।</translation>
    </message>
    <message>
        <source>The storage is worn out.</source>
        <translation>स्टोरेज घिस चुका है।</translation>
    </message>
    <message>
        <source>The loader does not offer this operation.</source>
        <translation>लोडर में यह ऑपरेशन नहीं है।</translation>
    </message>
    <message>
        <source>A part of the tool could not be started.</source>
        <translation>टूल का एक हिस्सा चालू नहीं हो सका।</translation>
    </message>
    <message>
        <source>The data is larger than its partition.</source>
        <translation>डेटा अपने पार्टिशन से बड़ा है।</translation>
    </message>
    <message>
        <source>The sparse image holds a chunk of an unknown kind, so it is damaged.</source>
        <translation>स्पार्स इमेज में अज्ञात प्रकार का खंड है, यानी वह ख़राब है।</translation>
    </message>
    <message>
        <source>A sparse image could not be written.</source>
        <translation>एक स्पार्स इमेज लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The phone has no preloader in its boot area.</source>
        <translation>फ़ोन के बूट क्षेत्र में प्रीलोडर नहीं है।</translation>
    </message>
    <message>
        <source>The eMMC reported an error.</source>
        <translation>eMMC ने त्रुटि बताई।</translation>
    </message>
    <message>
        <source>The NAND flash reported an error.</source>
        <translation>NAND फ़्लैश ने त्रुटि बताई।</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings.</source>
        <translation>लोडर इन मेमोरी सेटिंग का संस्करण नहीं समझता।</translation>
    </message>
    <message>
        <source>A control command of the loader failed.</source>
        <translation>लोडर का एक कंट्रोल कमांड विफल रहा।</translation>
    </message>
    <message>
        <source>The command to switch off failed, which does no harm after a finished job.</source>
        <translation>बंद करने का कमांड विफल रहा; काम पूरा होने के बाद इससे कोई नुकसान नहीं।</translation>
    </message>
    <message>
        <source>Writing was broken off; the inner status and the number of bytes tell why.</source>
        <translation>लिखना बीच में टूटा; आंतरिक स्थिति और बाइट की संख्या कारण बताती हैं।</translation>
    </message>
    <message>
        <source>Reading was broken off; the inner status and the number of bytes tell why.</source>
        <translation>पढ़ना बीच में टूटा; आंतरिक स्थिति और बाइट की संख्या कारण बताती हैं।</translation>
    </message>
    <message>
        <source>The phone did not come back at the higher USB speed.</source>
        <translation>फ़ोन तेज़ USB गति पर वापस नहीं आया।</translation>
    </message>
    <message>
        <source>Reading raw data was broken off.</source>
        <translation>रॉ डेटा पढ़ना बीच में टूटा।</translation>
    </message>
    <message>
        <source>Writing raw data was broken off.</source>
        <translation>रॉ डेटा लिखना बीच में टूटा।</translation>
    </message>
    <message>
        <source>Formatting was broken off.</source>
        <translation>फ़ॉर्मैट बीच में टूटा।</translation>
    </message>
    <message>
        <source>The start sequence was not accepted.</source>
        <translation>स्टार्ट सीक्वेंस स्वीकार नहीं हुआ।</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader.</source>
        <translation>फ़ोन ने पहला लोडर चालू करने से मना किया।</translation>
    </message>
    <message>
        <source>A command of the boot ROM failed.</source>
        <translation>बूट ROM का एक कमांड विफल रहा।</translation>
    </message>
    <message>
        <source>A step between boot ROM and loader was refused by the tool.</source>
        <translation>बूट ROM और लोडर के बीच का एक चरण टूल ने ठुकरा दिया।</translation>
    </message>
    <message>
        <source>The loader has another version than expected.</source>
        <translation>लोडर का संस्करण उम्मीद से अलग है।</translation>
    </message>
    <message>
        <source>No loader for this chip was found.</source>
        <translation>इस चिप का लोडर नहीं मिला।</translation>
    </message>
    <message>
        <source>A part of the loader is missing from its file.</source>
        <translation>लोडर का एक भाग उसकी फ़ाइल में नहीं है।</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>दूसरा लोडर वह नहीं है जिसकी पहले को उम्मीद है।</translation>
    </message>
    <message>
        <source>The loader file holds more loaders than the tool can read.</source>
        <translation>लोडर फ़ाइल में उतने से ज़्यादा लोडर हैं जितने टूल पढ़ सकता है।</translation>
    </message>
    <message>
        <source>A command of the preloader failed.</source>
        <translation>प्रीलोडर का एक कमांड विफल रहा।</translation>
    </message>
    <message>
        <source>The phone did not answer in time; one or two of these are normal while it starts.</source>
        <translation>फ़ोन ने समय पर जवाब नहीं दिया; उसके चालू होते समय ऐसे एक-दो संदेश सामान्य हैं।</translation>
    </message>
    <message>
        <source>The port took no more data: the phone has left it.</source>
        <translation>पोर्ट ने और डेटा नहीं लिया: फ़ोन उससे हट गया है।</translation>
    </message>
    <message>
        <source>An answer arrived damaged.</source>
        <translation>एक जवाब ख़राब होकर आया।</translation>
    </message>
    <message>
        <source>The tool gave up on its port; it does not say why.</source>
        <translation>टूल ने अपना पोर्ट छोड़ दिया; कारण नहीं बताता।</translation>
    </message>
    <message>
        <source>The tool calls it cancelled; mostly the phone had left its port just before.</source>
        <translation>टूल इसे रद्द होना कहता है; अक्सर फ़ोन ठीक पहले पोर्ट से हट चुका होता है।</translation>
    </message>
    <message>
        <source>The port could not be opened: another program has it, or it is gone.</source>
        <translation>पोर्ट खोला नहीं जा सका: वह दूसरे प्रोग्राम के पास है, या हट गया है।</translation>
    </message>
    <message>
        <source>Somebody pressed the stop button.</source>
        <translation>किसी ने रोकने का बटन दबाया।</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked; older tools show this number, newer ones 8502.</source>
        <translation>फ़ोन का पार्टिशन लेआउट ऐसी पंक्ति में अलग है जिस पर टिक नहीं है; पुराने टूल यह संख्या दिखाते हैं, नए 8502।</translation>
    </message>
    <message>
        <source>The folder for the saved areas exists already.</source>
        <translation>सहेजे गए क्षेत्रों का फ़ोल्डर पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>The folder with the saved areas was not found.</source>
        <translation>सहेजे गए क्षेत्रों का फ़ोल्डर नहीं मिला।</translation>
    </message>
    <message>
        <source>The folder for the saved areas could not be made.</source>
        <translation>सहेजे गए क्षेत्रों का फ़ोल्डर नहीं बन सका।</translation>
    </message>
    <message>
        <source>A saved area does not match its checksum.</source>
        <translation>एक सहेजा गया क्षेत्र अपने चेकसम से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The file of a saved area was not found.</source>
        <translation>एक सहेजे गए क्षेत्र की फ़ाइल नहीं मिली।</translation>
    </message>
    <message>
        <source>The scatter file lacks the row that a saved area belongs to.</source>
        <translation>स्कैटर फ़ाइल में वह पंक्ति नहीं है जिसका एक सहेजा गया क्षेत्र है।</translation>
    </message>
    <message>
        <source>Upgrading in place was refused because the layout of the phone differs; the maker&apos;s symbol for this number is not public.</source>
        <translation>बिना मिटाए अपग्रेड ठुकराया गया क्योंकि फ़ोन का लेआउट अलग है; इस संख्या का निर्माता वाला नाम सार्वजनिक नहीं है।</translation>
    </message>
    <message>
        <source>The scatter file names no row for the calibration data.</source>
        <translation>स्कैटर फ़ाइल में कैलिब्रेशन डेटा की पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>The tool lost track of its own job; start it again.</source>
        <translation>टूल को अपने ही काम का हिसाब नहीं रहा; काम फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The loader file could not be loaded.</source>
        <translation>लोडर फ़ाइल लोड नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The authentication file could not be loaded.</source>
        <translation>ऑथेंटिकेशन फ़ाइल लोड नहीं हो सकी।</translation>
    </message>
    <message>
        <source>Saving the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>संरक्षित क्षेत्रों को सहेजना विफल रहा; इस संख्या का निर्माता वाला नाम सार्वजनिक नहीं है।</translation>
    </message>
    <message>
        <source>The saved areas could not be put back.</source>
        <translation>सहेजे गए क्षेत्र वापस नहीं डाले जा सके।</translation>
    </message>
    <message>
        <source>A file that is needed could not be loaded; the maker&apos;s symbol for this number is not public.</source>
        <translation>एक ज़रूरी फ़ाइल लोड नहीं हो सकी; इस संख्या का निर्माता वाला नाम सार्वजनिक नहीं है।</translation>
    </message>
    <message>
        <source>A file differs from the list of checksums that came with the firmware.</source>
        <translation>एक फ़ाइल फ़र्मवेयर के साथ आई चेकसम सूची से अलग है।</translation>
    </message>
    <message>
        <source>The phone&apos;s replay-protected memory was written before this download.</source>
        <translation>फ़ोन की रीप्ले-सुरक्षित मेमोरी (RPMB) इस डाउनलोड से पहले लिखी जा चुकी थी।</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked; they belong together.</source>
        <translation>केवल कुछ बूटलोडर पर टिक है; वे सब साथ चलते हैं।</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked.</source>
        <translation>फ़ोन का पार्टिशन लेआउट ऐसी पंक्ति में अलग है जिस पर टिक नहीं है।</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>फ़ोन में ऐसी पार्टिशन टेबल नहीं है जिसे पढ़ा जा सके।</translation>
    </message>
    <message>
        <source>A protected area changes its length, and its data would be lost.</source>
        <translation>एक संरक्षित क्षेत्र की लंबाई बदल रही है, और उसका डेटा खो जाएगा।</translation>
    </message>
    <message>
        <source>The address is not one the storage has.</source>
        <translation>यह पता स्टोरेज में नहीं है।</translation>
    </message>
    <message>
        <source>Saving or putting back the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>संरक्षित क्षेत्रों को सहेजना या वापस डालना विफल रहा; इस संख्या का निर्माता वाला नाम सार्वजनिक नहीं है।</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>unknown storage</source>
        <translation>अज्ञात स्टोरेज</translation>
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
        <translation>डाउनलोड सफल</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>kept</source>
        <translation>सुरक्षित</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>ख़ाली था</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>इस फ़ोन में नहीं</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1, यूनिट %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>&amp;Set Up This Computer</source>
        <translation>यह कंप्यूटर तैयार करें(&amp;S)</translation>
    </message>
    <message>
        <source>Checks rules and permissions, then proves with a practice phone that all works.</source>
        <translation>नियम और अनुमतियाँ जाँचता है, फिर अभ्यास फ़ोन से दिखाता है कि सब काम करता है।</translation>
    </message>
    <message>
        <source>&amp;Restore Stock Firmware</source>
        <translation>स्टॉक फ़र्मवेयर वापस डालें(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the maker&apos;s firmware on a phone, step by step.</source>
        <translation>निर्माता का फ़र्मवेयर क़दम-दर-क़दम फ़ोन में डालता है।</translation>
    </message>
    <message>
        <source>My Phone Is De&amp;ad</source>
        <translation>मेरा फ़ोन डेड है(&amp;A)</translation>
    </message>
    <message>
        <source>Finds out why a phone does not start, and what brings it back.</source>
        <translation>पता लगाता है कि फ़ोन चालू क्यों नहीं होता, और वह कैसे ठीक होगा।</translation>
    </message>
    <message>
        <source>Back &amp;Up My Phone</source>
        <translation>मेरे फ़ोन का बैकअप लें(&amp;U)</translation>
    </message>
    <message>
        <source>Reads identity and calibration, or the whole phone, into a safe place.</source>
        <translation>पहचान और कैलिब्रेशन, या पूरा फ़ोन, पढ़कर सुरक्षित जगह पर रखता है।</translation>
    </message>
    <message>
        <source>Put My Backup &amp;Back</source>
        <translation>मेरा बैकअप वापस डालें(&amp;B)</translation>
    </message>
    <message>
        <source>Writes a backup to the phone it was read from.</source>
        <translation>बैकअप को उसी फ़ोन में लिखता है जिससे वह पढ़ा गया था।</translation>
    </message>
    <message>
        <source>Which &amp;Key Do I Hold?</source>
        <translation>कौन-सा बटन दबाए रखूँ(&amp;K)?</translation>
    </message>
    <message>
        <source>Shows how a phone is brought into its download mode, and watches whether it worked.</source>
        <translation>दिखाता है कि फ़ोन को उसके डाउनलोड मोड में कैसे लाया जाता है, और देखता है कि बात बनी या नहीं।</translation>
    </message>
</context>
<context>
    <name>flashwright::AllSetPage</name>
    <message>
        <source>All set</source>
        <translation>सब तैयार है</translation>
    </message>
    <message>
        <source>This computer is ready for phones.</source>
        <translation>यह कंप्यूटर फ़ोनों के लिए तैयार है।</translation>
    </message>
    <message>
        <source>Next, choose the firmware of your phone with Load Packet, or let the guide “Restore Stock Firmware” lead you. Press F1 wherever you want to know more.</source>
        <translation>अब “पैकेट लोड करें” से अपने फ़ोन का फ़र्मवेयर चुनें, या गाइड “स्टॉक फ़र्मवेयर वापस डालें” के साथ चलें। कहीं भी ज़्यादा जानना हो तो F1 दबाएँ।</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page when the program starts</source>
        <translation>प्रोग्राम शुरू होने पर स्वागत पेज दिखाएँ(&amp;W)</translation>
    </message>
</context>
<context>
    <name>flashwright::Announcer</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a phone, %2 its state such as &quot;Passed&quot;, %3 a sentence or nothing</extracomment>
        <translation>%1: %2। %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a phone, %2 what is being done with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the job</source>
        <extracomment>%1 is a phone, %2 what is being done with it, %3 how much of the whole job is done, such as 30 %</extracomment>
        <translation>%1: %2, काम का %3</translation>
    </message>
</context>
<context>
    <name>flashwright::AppearancePage</name>
    <message>
        <source>&amp;Theme:</source>
        <translation>थीम(&amp;T):</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>डेस्कटॉप जैसी</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>हाई कंट्रास्ट, हल्की</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>हाई कंट्रास्ट, गहरी</translation>
    </message>
    <message>
        <source>As the desktop: follows the desktop at once when it turns light, dark or high in contrast.</source>
        <translation>डेस्कटॉप जैसी: डेस्कटॉप के हल्का, गहरा या हाई कंट्रास्ट होते ही साथ बदलती है।</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>size of the text, like &quot;115 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>टेक्स्ट का आकार(&amp;S):</translation>
    </message>
    <message>
        <source>100 % is the size that the desktop asks for.</source>
        <translation>100 % वह आकार है जो डेस्कटॉप चाहता है।</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>कम हलचल(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing moves or fades that does not have to.</source>
        <translation>जिसका हिलना या धुँधलाना ज़रूरी नहीं, वह नहीं होता।</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupCheckPage</name>
    <message>
        <source>What was saved</source>
        <translation>क्या सहेजा गया</translation>
    </message>
    <message>
        <source>Keep a copy on another disk: without it a lost identity cannot be brought back.</source>
        <translation>एक कॉपी किसी दूसरी डिस्क पर रखें: उसके बिना खोई हुई पहचान वापस नहीं लाई जा सकती।</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>बैकअप की फ़ाइलें</translation>
    </message>
    <message>
        <source>&amp;Open the Folder</source>
        <translation>फ़ोल्डर खोलें(&amp;O)</translation>
    </message>
    <message>
        <source>⚠ The backup is not whole: %1</source>
        <translation>⚠ बैकअप पूरा नहीं है: %1</translation>
    </message>
    <message>
        <source>Reading the files again and comparing them…</source>
        <translation>फ़ाइलें फिर पढ़कर मिलान किया जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n file(s) (%1) in %2; every one was read again and is the same.</source>
        <extracomment>%n files, %1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>✓ %n फ़ाइल (%1) %2 में; उसे फिर से पढ़ा गया और वह वैसी ही है।</numerusform>
            <numerusform>✓ %n फ़ाइलें (%1) %2 में; हर एक को फिर से पढ़ा गया और वह वैसी ही है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::BackupScopePage</name>
    <message>
        <source>Save in</source>
        <translation>यहाँ सहेजें</translation>
    </message>
    <message>
        <source>What is to be saved?</source>
        <translation>क्या सहेजना है?</translation>
    </message>
    <message>
        <source>The phone is only read; nothing on it is changed.</source>
        <translation>फ़ोन केवल पढ़ा जाता है; उस पर कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>&amp;Identity and calibration</source>
        <translation>पहचान और कैलिब्रेशन(&amp;I)</translation>
    </message>
    <message>
        <source>The phone without &amp;large data</source>
        <translation>बड़े डेटा को छोड़कर पूरा फ़ोन(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Everything, photos and apps included</source>
        <translation>सब कुछ, फ़ोटो और ऐप समेत(&amp;E)</translation>
    </message>
    <message>
        <source>A few megabytes: IMEI and radio values, which no firmware can bring back. Takes a minute.</source>
        <translation>कुछ मेगाबाइट: IMEI और रेडियो के मान, जिन्हें कोई फ़र्मवेयर वापस नहीं ला सकता। एक मिनट लगता है।</translation>
    </message>
    <message>
        <source>The system and what starts the phone, too.</source>
        <translation>सिस्टम और फ़ोन को चालू करने वाला हिस्सा भी।</translation>
    </message>
    <message>
        <source>As large as the storage of the phone; this can take an hour.</source>
        <translation>फ़ोन के स्टोरेज जितना बड़ा; इसमें एक घंटा लग सकता है।</translation>
    </message>
    <message>
        <source>&amp;Save in:</source>
        <translation>यहाँ सहेजें(&amp;S):</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>बैकअप का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>फ़ोल्डर चुनें(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupSourcePage</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n क्षेत्र</numerusform>
            <numerusform>%n क्षेत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the Backup</source>
        <translation>बैकअप चुनें</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer yet; choose the folder of a backup.</source>
        <translation>इस कंप्यूटर पर अभी कुछ नहीं रखा है; बैकअप का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose one of the copies, or the folder of a backup.</source>
        <translation>कोई एक कॉपी चुनें, या बैकअप का फ़ोल्डर।</translation>
    </message>
    <message>
        <source>Comparing every file with its hash…</source>
        <translation>हर फ़ाइल का उसके हैश से मिलान किया जा रहा है…</translation>
    </message>
    <message>
        <source>⚠ This backup cannot be used: %1</source>
        <translation>⚠ यह बैकअप इस्तेमाल नहीं किया जा सकता: %1</translation>
    </message>
    <message>
        <source>⚠ This is a firmware, not a backup of a phone.</source>
        <translation>⚠ यह फ़र्मवेयर है, फ़ोन का बैकअप नहीं।</translation>
    </message>
    <message>
        <source>✓ Every file is as it was when it was read from the phone (%1).</source>
        <translation>✓ हर फ़ाइल वैसी ही है जैसी फ़ोन से पढ़ते समय थी (%1)।</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>कौन-सा बैकअप?</translation>
    </message>
    <message>
        <source>Take the newest one of exactly this phone; it is checked before it is used.</source>
        <translation>ठीक इसी फ़ोन का सबसे नया बैकअप लें; इस्तेमाल से पहले उसकी जाँच होती है।</translation>
    </message>
    <message>
        <source>&amp;Kept on this computer:</source>
        <translation>इस कंप्यूटर पर रखा हुआ(&amp;K):</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजी गई</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>चिप</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>इस कंप्यूटर पर रखा हुआ</translation>
    </message>
    <message>
        <source>One row for each copy, newest first</source>
        <translation>हर कॉपी की एक पंक्ति, सबसे नई पहले</translation>
    </message>
    <message>
        <source>F&amp;older of the backup:</source>
        <translation>बैकअप का फ़ोल्डर(&amp;O):</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>बैकअप का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>चुनें(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>बैकअप का फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupWizard</name>
    <message>
        <source>The phone was read</source>
        <translation>फ़ोन पढ़ लिया गया</translation>
    </message>
    <message>
        <source>Back Up My Phone</source>
        <translation>मेरे फ़ोन का बैकअप लें</translation>
    </message>
</context>
<context>
    <name>flashwright::CausePage</name>
    <message>
        <source>Restor&amp;e the Firmware</source>
        <translation>फ़र्मवेयर वापस डालें(&amp;E)</translation>
    </message>
    <message>
        <source>The phone answers in its download mode: it can be brought back.</source>
        <translation>फ़ोन अपने डाउनलोड मोड में जवाब दे रहा है: वह ठीक किया जा सकता है।</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>कारण अभी पता नहीं है।</translation>
    </message>
    <message>
        <source>This is what we think</source>
        <translation>हमारे विचार से बात यह है</translation>
    </message>
    <message>
        <source>Try the steps in their order; writing the stock firmware again is the next page.</source>
        <translation>चरण क्रम से आज़माएँ; स्टॉक फ़र्मवेयर फिर लिखना अगले पेज पर है।</translation>
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
        <translation>अब क्या करें</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>आज़माने के क्रम में क़दम</translation>
    </message>
    <message>
        <source>&amp;What we saw</source>
        <translation>हमने क्या देखा(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>रिपोर्ट कॉपी करें(&amp;O)</translation>
    </message>
    <message>
        <source>Copies cause and evidence without serial numbers, to ask somebody for help</source>
        <translation>कारण और प्रमाण सीरियल नंबरों के बिना कॉपी करता है, ताकि किसी से मदद माँगी जा सके</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>किसने देखा</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>हमने क्या देखा</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>रिपोर्ट कॉपी करें और अपने सवाल के साथ भेजें: यह कारण अभी हमारी सूची में नहीं है।</translation>
    </message>
</context>
<context>
    <name>flashwright::ChecksPage</name>
    <message>
        <source>Is this computer ready?</source>
        <translation>क्या यह कंप्यूटर तैयार है?</translation>
    </message>
    <message>
        <source>Choose a line that is bad and press Mend It; advice may wait.</source>
        <translation>ख़राब वाली लाइन चुनें और “ठीक करें” दबाएँ; सलाह बाद में भी देखी जा सकती है।</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectPage</name>
    <message>
        <source>Now connect the phone</source>
        <translation>अब फ़ोन जोड़ें</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>अभ्यास फ़ोन अपने आप जुड़ जाता है।</translation>
    </message>
    <message>
        <source>Switch the phone off, hold the key, then plug in the cable. It goes on by itself.</source>
        <translation>फ़ोन बंद करें, बटन दबाए रखें, फिर केबल लगाएँ। आगे सब अपने आप होता है।</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectionPage</name>
    <message>
        <source>Until stopped</source>
        <translation>रोके जाने तक</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wait for the first phone:</source>
        <translation>पहले फ़ोन का इंतज़ार(&amp;W):</translation>
    </message>
    <message>
        <source>When none comes in this time the job ends. Phones that follow are waited for until you stop.</source>
        <translation>इतने समय में कोई फ़ोन न आए तो काम ख़त्म हो जाता है। उसके बाद के फ़ोनों का इंतज़ार आपके रोकने तक होता है।</translation>
    </message>
    <message>
        <source>&amp;USB speed:</source>
        <translation>USB स्पीड(&amp;U):</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>जैसा लोडर चाहे</translation>
    </message>
    <message>
        <source>High speed</source>
        <translation>हाई स्पीड</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>फ़ुल स्पीड</translation>
    </message>
    <message>
        <source>Full speed is slow but survives bad cables and hubs. Only MediaTek loaders have this switch.</source>
        <translation>फ़ुल स्पीड धीमी है, पर ख़राब केबल और हब पर भी चलती है। यह स्विच केवल MediaTek लोडरों में होता है।</translation>
    </message>
    <message>
        <source>&amp;Battery:</source>
        <translation>बैटरी(&amp;B):</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>पता लगाएँ</translation>
    </message>
    <message>
        <source>The phone has its battery</source>
        <translation>फ़ोन में बैटरी है</translation>
    </message>
    <message>
        <source>The phone has no battery</source>
        <translation>फ़ोन में बैटरी नहीं है</translation>
    </message>
    <message>
        <source>Tells MediaTek phones whether to rely on the battery or on the cable alone.</source>
        <translation>MediaTek फ़ोनों को बताता है कि बैटरी के भरोसे चलें या केवल केबल के।</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <extracomment>speed of a serial line, like &quot;921,600 baud&quot;</extracomment>
        <translation>%1 baud</translation>
    </message>
    <message>
        <source>&amp;Serial line:</source>
        <translation>सीरियल लाइन(&amp;S):</translation>
    </message>
    <message>
        <source>Speed of a serial cable once the loader runs. USB cables do not care.</source>
        <translation>लोडर चल जाने के बाद सीरियल केबल की स्पीड। USB केबल पर इसका असर नहीं होता।</translation>
    </message>
    <message>
        <source>Fas&amp;t transfer where the phone offers it</source>
        <translation>जहाँ फ़ोन दे, वहाँ तेज़ ट्रांसफ़र(&amp;T)</translation>
    </message>
    <message>
        <source>Sends images to Unisoc phones in their raw form. Leave it off when jobs fail in mid-write.</source>
        <translation>Unisoc फ़ोनों को इमेज कच्चे रूप में भेजता है। लिखते-लिखते काम विफल हो तो इसे बंद रखें।</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
</context>
<context>
    <name>flashwright::ConsentDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>मिटाएँ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Erase and Download</source>
        <translation>मिटाएँ और डाउनलोड करें(&amp;E)</translation>
    </message>
    <message>
        <source>Start &amp;Download</source>
        <translation>डाउनलोड शुरू करें(&amp;D)</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>पुष्टि का शब्द</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>इसे पलटा नहीं जा सकता। आगे बढ़ने के लिए “%1” लिखें:</translation>
    </message>
    <message>
        <source>This is what happens to every phone you plug in until you press Stop.</source>
        <translation>जब तक आप “रोकें” न दबाएँ, हर लगाए गए फ़ोन के साथ यही होगा।</translation>
    </message>
    <message>
        <source>%1 needs more than you agreed to. Nothing has been written to it yet.</source>
        <translation>%1 को आपकी सहमति से ज़्यादा चाहिए। उस पर अभी कुछ नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>The interrupted job goes on, with the same %1 only. Steps that are done are compared, the others are carried out.</source>
        <translation>बीच में रुका काम आगे बढ़ेगा, केवल उसी %1 के साथ। हो चुके चरणों का मिलान होगा, बाकी किए जाएँगे।</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ फ़ोन की फ़ोटो, संदेश और ऐप मिटा दिए जाएँगे और वापस नहीं लाए जा सकेंगे।</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ फ़ोन की फ़ोटो, संदेश और ऐप बने रहेंगे।</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>बनाए रखें</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>न छेड़ें</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>✓ Identity and calibration of the phone are copied to this computer first, and compared at the end (%1).</source>
        <translation>✓ फ़ोन की पहचान और कैलिब्रेशन पहले इस कंप्यूटर पर कॉपी किए जाते हैं और अंत में मिलाए जाते हैं (%1)।</translation>
    </message>
    <message>
        <source>✓ Calibration and identity of the phone are kept (%1).</source>
        <translation>✓ फ़ोन का कैलिब्रेशन और पहचान बने रहते हैं (%1)।</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>कुल: %1, लगभग %2।</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>कुल: %1।</translation>
    </message>
    <message>
        <source>Nothing on the phone is changed.</source>
        <translation>फ़ोन पर कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>You can stop after any step: the phone starts as before. %1</source>
        <translation>आप किसी भी चरण के बाद रोक सकते हैं: फ़ोन पहले की तरह चालू होगा। %1</translation>
    </message>
    <message>
        <source>Point of no return: the step “%1”. Until then you can stop without a trace; after it the phone may not start before a download has finished. %2</source>
        <extracomment>%1 is a step such as &quot;Write boot&quot;, %2 sizes and times</extracomment>
        <translation>यहाँ से वापसी नहीं: चरण “%1”। उससे पहले आप बिना कोई निशान छोड़े रोक सकते हैं; उसके बाद डाउनलोड पूरा हुए बिना फ़ोन शायद चालू न हो। %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>flashwright::DiagnosisDialog</name>
    <message>
        <source>Copy &amp;Report</source>
        <translation>रिपोर्ट कॉपी करें(&amp;R)</translation>
    </message>
    <message>
        <source>Copies cause, evidence and error without serial numbers, to ask somebody for help</source>
        <translation>कारण, प्रमाण और त्रुटि को सीरियल नंबर के बिना कॉपी करता है, ताकि किसी से मदद माँगी जा सके</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें(&amp;C)</translation>
    </message>
    <message>
        <source>Download failed: %1</source>
        <translation>डाउनलोड विफल: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>It stopped at: %1. The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>यहाँ रुका: %1। फ़ोन अभी चालू नहीं होगा; वह अपने डाउनलोड मोड में इंतज़ार कर रहा है, और पूरा डाउनलोड उसे वापस ले आता है।</translation>
    </message>
    <message>
        <source>It stopped at: %1. Nothing was written to the phone.</source>
        <translation>यहाँ रुका: %1। फ़ोन में कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>It stopped at: %1. Part of the firmware was written; repeat the download.</source>
        <translation>यहाँ रुका: %1। फ़र्मवेयर का एक हिस्सा लिखा गया; डाउनलोड दोहराएँ।</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>रिपोर्ट कॉपी करें और अपने सवाल के साथ भेजें: यह कारण अभी हमारी सूची में नहीं है।</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>जवाब चुनें</translation>
    </message>
</context>
<context>
    <name>flashwright::DoctorSection</name>
    <message>
        <source>Done. This computer was looked at again.</source>
        <translation>हो गया। इस कंप्यूटर की फिर से जाँच की गई।</translation>
    </message>
    <message>
        <source>Taken back. This computer was looked at again.</source>
        <translation>वापस लिया गया। इस कंप्यूटर की फिर से जाँच की गई।</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <source>What &amp;Mend It changes, word for word:</source>
        <translation>“ठीक करें” क्या बदलता है, शब्दशः(&amp;M):</translation>
    </message>
    <message>
        <source>What Take &amp;Back changes, word for word:</source>
        <translation>“वापस लें” क्या बदलता है, शब्दशः(&amp;B):</translation>
    </message>
    <message>
        <source>Working… You may be asked for your password.</source>
        <translation>काम हो रहा है… आपसे पासवर्ड माँगा जा सकता है।</translation>
    </message>
    <message>
        <source>Done. Log out and in again; it holds from then on.</source>
        <translation>हो गया। लॉग आउट करके फिर लॉग इन करें; तब से लागू रहेगा।</translation>
    </message>
    <message>
        <source>What this computer needs to work with phones. Nothing is changed before you press a button.</source>
        <translation>फ़ोनों के साथ काम करने के लिए इस कंप्यूटर को क्या चाहिए। आपके बटन दबाए बिना कुछ नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Checks of this computer</source>
        <translation>इस कंप्यूटर की जाँचें</translation>
    </message>
    <message>
        <source>One row for each check, with its state in a word</source>
        <translation>हर जाँच की एक पंक्ति, स्थिति एक शब्द में</translation>
    </message>
    <message>
        <source>M&amp;end It</source>
        <translation>ठीक करें(&amp;E)</translation>
    </message>
    <message>
        <source>Makes the change that is shown above; it can be taken back</source>
        <translation>ऊपर दिखाया गया बदलाव करता है; उसे वापस लिया जा सकता है</translation>
    </message>
    <message>
        <source>Take Bac&amp;k</source>
        <translation>वापस लें(&amp;K)</translation>
    </message>
    <message>
        <source>Brings this computer back to how it was before</source>
        <translation>इस कंप्यूटर को पहले जैसा कर देता है</translation>
    </message>
    <message>
        <source>Look A&amp;gain</source>
        <translation>फिर जाँचें(&amp;G)</translation>
    </message>
    <message>
        <source>Looks at this computer once more</source>
        <translation>इस कंप्यूटर की एक बार और जाँच करता है</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadDialogs</name>
    <message>
        <source>The download cannot start</source>
        <translation>डाउनलोड शुरू नहीं हो सकता</translation>
    </message>
    <message>
        <source>Break off in the middle?</source>
        <translation>बीच में तोड़ें?</translation>
    </message>
    <message>
        <source>The download already stops after the step it is in. Breaking off now is like pulling the cable: the phone will not start until a download has finished.</source>
        <translation>डाउनलोड चल रहे चरण के बाद वैसे भी रुक जाएगा। अभी तोड़ना केबल खींचने जैसा है: डाउनलोड पूरा होने तक फ़ोन चालू नहीं होगा।</translation>
    </message>
    <message>
        <source>Stop while a phone is being written?</source>
        <translation>फ़ोन पर लिखा जा रहा है, फिर भी रोकें?</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>चल रहा चरण पहले पूरा होगा। डाउनलोड पूरा होने तक फ़ोन शायद चालू न हो।</translation>
    </message>
    <message>
        <source>&amp;Break Off</source>
        <translation>बीच में तोड़ें(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stop After This Step</source>
        <translation>इस चरण के बाद रोकें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>जारी रखें(&amp;K)</translation>
    </message>
    <message>
        <source>Close while a phone is being worked on?</source>
        <translation>फ़ोन पर काम चल रहा है, फिर भी बंद करें?</translation>
    </message>
    <message>
        <source>Closing breaks off every download. A phone that is being written will not start until a download has finished.</source>
        <translation>बंद करने से हर डाउनलोड बीच में टूट जाता है। जिस फ़ोन पर लिखा जा रहा है वह डाउनलोड पूरा होने तक चालू नहीं होगा।</translation>
    </message>
    <message>
        <source>&amp;Break Off and Close</source>
        <translation>तोड़ें और बंद करें(&amp;B)</translation>
    </message>
    <message>
        <source>Phones are still being worked on</source>
        <translation>फ़ोनों पर अब भी काम चल रहा है</translation>
    </message>
    <message>
        <source>Press Stop first, or wait until they are done; then try again.</source>
        <translation>पहले “रोकें” दबाएँ, या उनका काम पूरा होने दें; फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadOptionsPage</name>
    <message>
        <source>&amp;Compare after writing:</source>
        <translation>लिखने के बाद मिलान(&amp;C):</translation>
    </message>
    <message>
        <source>Everything, very large images in samples</source>
        <translation>सब कुछ, बहुत बड़ी इमेजों के नमूने</translation>
    </message>
    <message>
        <source>Samples of large images</source>
        <translation>बड़ी इमेजों के नमूने</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>हर बाइट</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Reads back what was written. Only a compared phone is known to be right.</source>
        <translation>जो लिखा गया उसे वापस पढ़ता है। मिलान हुए फ़ोन के बारे में ही पक्का पता होता है कि वह सही है।</translation>
    </message>
    <message>
        <source>&amp;Afterwards:</source>
        <translation>उसके बाद(&amp;A):</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>फ़ोन रीस्टार्ट करें</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>फ़ोन बंद करें</translation>
    </message>
    <message>
        <source>Leave it in its loader</source>
        <translation>लोडर में ही छोड़ें</translation>
    </message>
    <message>
        <source>What the phone does when the job is over.</source>
        <translation>काम पूरा होने पर फ़ोन क्या करे।</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Watch the phone start:</source>
        <translation>फ़ोन का चालू होना देखें(&amp;W):</translation>
    </message>
    <message>
        <source>After a restart, looks so long at what comes up on the port, and tells what it means.</source>
        <translation>रीस्टार्ट के बाद इतनी देर देखता है कि पोर्ट पर क्या आता है, और उसका मतलब बताता है।</translation>
    </message>
    <message>
        <source>Check&amp;sums while sending:</source>
        <translation>भेजते समय चेकसम(&amp;S):</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>जैसा लोडर चाहे</translation>
    </message>
    <message>
        <source>On the cable</source>
        <translation>केबल पर</translation>
    </message>
    <message>
        <source>In the storage</source>
        <translation>स्टोरेज में</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Only MediaTek loaders have this switch. Comparing after writing finds more.</source>
        <translation>यह स्विच केवल MediaTek लोडरों में होता है। लिखने के बाद मिलान से ज़्यादा पता चलता है।</translation>
    </message>
    <message>
        <source>A storage that reports that it is worn out is always told before anything is written; there is no switch for that.</source>
        <translation>जो स्टोरेज ख़ुद को घिसा हुआ बताता है, उसकी सूचना कुछ भी लिखने से पहले हमेशा दी जाती है; इसका कोई स्विच नहीं है।</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड</translation>
    </message>
</context>
<context>
    <name>flashwright::DropGuide</name>
    <message>
        <source>A download is running. Stop it before you load another packet.</source>
        <translation>एक डाउनलोड चल रहा है। दूसरा पैकेट लोड करने से पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>Drop one file or folder at a time.</source>
        <translation>एक बार में एक ही फ़ाइल या फ़ोल्डर छोड़ें।</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the folder %1. Nothing is written yet.</source>
        <translation>फ़ोल्डर %1 में फ़र्मवेयर खोजने के लिए छोड़ें। अभी कुछ नहीं लिखा जाएगा।</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the archive %1. Nothing is written yet.</source>
        <translation>आर्काइव %1 में फ़र्मवेयर खोजने के लिए छोड़ें। अभी कुछ नहीं लिखा जाएगा।</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Load the firmware first, then drop it on its row.</source>
        <translation>%1 एक पार्टिशन की इमेज है। पहले फ़र्मवेयर लोड करें, फिर इसे उसकी पंक्ति पर छोड़ें।</translation>
    </message>
    <message>
        <source>Let go to load %1. Nothing is written yet.</source>
        <translation>%1 लोड करने के लिए छोड़ दें। अभी कुछ नहीं लिखा जाएगा।</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Turn to the table of the Flash page, and drop it on its row.</source>
        <translation>%1 एक पार्टिशन की इमेज है। फ़्लैश पेज की तालिका पर जाएँ और इसे उसकी पंक्ति पर छोड़ें।</translation>
    </message>
    <message>
        <source>Drop %1 on the row whose image it should replace.</source>
        <translation>%1 को उस पंक्ति पर छोड़ें जिसकी इमेज इससे बदलनी है।</translation>
    </message>
    <message>
        <source>Let go to write %1 in place of the image of %2.</source>
        <translation>%2 की इमेज की जगह %1 लिखने के लिए छोड़ें।</translation>
    </message>
    <message>
        <source>Nothing can be written in place of %1.</source>
        <translation>%1 की जगह कुछ नहीं लिखा जा सकता।</translation>
    </message>
</context>
<context>
    <name>flashwright::EmptyFirmware</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 खोला जा रहा है…</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 का उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>No firmware is loaded</source>
        <translation>कोई फ़र्मवेयर लोड नहीं है</translation>
    </message>
    <message>
        <source>Open a .pac file, a scatter file, a flash.xml, a ROM folder or a .zip with one of them. You can also drop it anywhere on this window, or copy its path and press Ctrl+V.</source>
        <translation>.pac फ़ाइल, स्कैटर फ़ाइल, flash.xml, ROM फ़ोल्डर या इनमें से कुछ रखने वाली .zip खोलें। उसे इस विंडो पर कहीं भी छोड़ सकते हैं, या उसका पथ कॉपी करके Ctrl+V दबा सकते हैं।</translation>
    </message>
    <message>
        <source>Ope&amp;n Firmware…</source>
        <translation>फ़र्मवेयर खोलें(&amp;N)…</translation>
    </message>
    <message>
        <source>Open &amp;a Folder…</source>
        <translation>फ़ोल्डर खोलें(&amp;A)…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>हाल में खोले गए</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesModel</name>
    <message>
        <source>memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Another file is written</source>
        <translation>दूसरी फ़ाइल लिखी जाएगी</translation>
    </message>
    <message>
        <source>Loader, always sent</source>
        <translation>लोडर, हमेशा भेजा जाता है</translation>
    </message>
    <message>
        <source>Kept: calibration and identity</source>
        <translation>बना रहेगा: कैलिब्रेशन और पहचान</translation>
    </message>
    <message>
        <source>Will be erased</source>
        <translation>मिटाया जाएगा</translation>
    </message>
    <message>
        <source>Required by the firmware</source>
        <translation>फ़र्मवेयर के लिए ज़रूरी</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>कहाँ जाएगा</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>शुरुआती पता</translation>
    </message>
    <message>
        <source>End Address</source>
        <translation>अंतिम पता</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>रीजन</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होगा</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Select all (%1 of %2, %3)</source>
        <translation>सभी चुनें (%2 में से %1, %3)</translation>
    </message>
    <message>
        <source>Write &amp;Another File…</source>
        <translation>दूसरी फ़ाइल लिखें(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back to the Firmware&apos;s Own Image</source>
        <translation>फ़र्मवेयर की अपनी इमेज पर लौटें(&amp;B)</translation>
    </message>
    <message>
        <source>Search the partitions</source>
        <translation>पार्टिशन खोजें</translation>
    </message>
    <message>
        <source>Hides the rows that do not contain the text</source>
        <translation>जिन पंक्तियों में यह टेक्स्ट नहीं है उन्हें छिपाता है</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>Ticks or unticks every entry that may be written</source>
        <translation>लिखी जा सकने वाली हर एंट्री पर टिक लगाता या हटाता है</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>तालिका के कॉलम</translation>
    </message>
    <message>
        <source>Entries of the packet</source>
        <translation>पैकेट की एंट्रियाँ</translation>
    </message>
    <message>
        <source>Press Space to tick or untick an entry, Return to write another file in its place</source>
        <translation>एंट्री पर टिक लगाने या हटाने के लिए Space दबाएँ, उसकी जगह दूसरी फ़ाइल लिखने के लिए Return</translation>
    </message>
</context>
<context>
    <name>flashwright::EvidencePage</name>
    <message>
        <source>✓ The phone answers in its download mode: it can be brought back.</source>
        <translation>✓ फ़ोन अपने डाउनलोड मोड में जवाब दे रहा है: वह ठीक किया जा सकता है।</translation>
    </message>
    <message>
        <source>The last job on this computer failed (%1).</source>
        <translation>इस कंप्यूटर पर पिछला काम विफल रहा (%1)।</translation>
    </message>
    <message>
        <source>The last job on this computer, with a %1, failed (%2).</source>
        <translation>इस कंप्यूटर पर %1 के साथ पिछला काम विफल रहा (%2)।</translation>
    </message>
    <message>
        <source>Plug the phone in as it is</source>
        <translation>फ़ोन जैसा है वैसा ही लगाएँ</translation>
    </message>
    <message>
        <source>We watch what it does; when nothing more happens, press Next.</source>
        <translation>हम देखते हैं कि वह क्या करता है; जब और कुछ न हो, तो “आगे” दबाएँ।</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>अभी क्या दिख रहा है(&amp;S):</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>अभी क्या दिख रहा है</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>इस कंप्यूटर के पोर्टों पर क्या आया और क्या गया, सबसे नया पहले</translation>
    </message>
    <message>
        <source>It is this &amp;phone</source>
        <translation>यही फ़ोन है(&amp;P)</translation>
    </message>
</context>
<context>
    <name>flashwright::FactSheet</name>
    <message>
        <source>Good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>सावधान</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>ख़राब</translation>
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
        <translation>फ़र्मवेयर खोलें</translation>
    </message>
    <message>
        <source>Open a folder with unpacked firmware</source>
        <translation>खोले हुए फ़र्मवेयर का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Use This &amp;Folder</source>
        <translation>यही फ़ोल्डर लें(&amp;F)</translation>
    </message>
    <message>
        <source>Looks for firmware in the folder that is shown, or the chosen one</source>
        <translation>दिख रहे या चुने गए फ़ोल्डर में फ़र्मवेयर खोजता है</translation>
    </message>
    <message>
        <source>Nothing to paste: copy the path of a firmware file first.</source>
        <translation>चिपकाने को कुछ नहीं है: पहले फ़र्मवेयर फ़ाइल का पथ कॉपी करें।</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>“%1” नाम की कोई फ़ाइल या फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an entry of the menu of recent firmware; %1 the file, %2 its chip and when it was opened</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>अभी कुछ लोड नहीं है</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>यह सूची साफ़ करें(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashwright::FirmwarePage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>फ़र्मवेयर चुनें</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;Packets (*.pac);;Scatter files (*.txt *.xml);;Archives (*.zip);;All files (*)</source>
        <translation>सभी फ़र्मवेयर (*.pac *scatter*.txt *.xml *.zip);;पैकेट (*.pac);;स्कैटर फ़ाइलें (*.txt *.xml);;आर्काइव (*.zip);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Choose the Firmware Folder</source>
        <translation>फ़र्मवेयर का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>No firmware is chosen yet: a .pac file, a scatter file, a folder or a .zip with one of them.</source>
        <translation>अभी कोई फ़र्मवेयर नहीं चुना गया: .pac फ़ाइल, स्कैटर फ़ाइल, फ़ोल्डर या इनमें से कुछ रखने वाली .zip।</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>खोला जा रहा है…</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>हर फ़ाइल जाँची जा रही है…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ यह फ़र्मवेयर इस्तेमाल नहीं किया जा सकता: %1</translation>
    </message>
    <message>
        <source>✓ Checked: %1 %2, for %3, %4.</source>
        <extracomment>%1 product, %2 version, %3 chip, %4 size</extracomment>
        <translation>✓ जाँचा गया: %1 %2, %3 के लिए, %4।</translation>
    </message>
    <message>
        <source>an unnamed chip</source>
        <translation>बिना नाम की चिप</translation>
    </message>
    <message>
        <source>Choose the firmware</source>
        <translation>फ़र्मवेयर चुनें</translation>
    </message>
    <message>
        <source>Take the one for exactly this model; nothing is written yet.</source>
        <translation>ठीक इसी मॉडल का फ़र्मवेयर लें; अभी कुछ नहीं लिखा जाएगा।</translation>
    </message>
    <message>
        <source>Fir&amp;mware:</source>
        <translation>फ़र्मवेयर(&amp;M):</translation>
    </message>
    <message>
        <source>Path of the firmware</source>
        <translation>फ़र्मवेयर का पथ</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>पथ लिखकर Return दबाएँ, या फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>फ़ाइल चुनें(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>फ़ोल्डर चुनें(&amp;O)…</translation>
    </message>
    <message>
        <source>Check of the firmware</source>
        <translation>फ़र्मवेयर की जाँच</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunIntroPage</name>
    <message>
        <source>Set up this computer</source>
        <translation>यह कंप्यूटर तैयार करें</translation>
    </message>
    <message>
        <source>It takes about two minutes, and no phone is needed.</source>
        <translation>इसमें क़रीब दो मिनट लगते हैं, और किसी फ़ोन की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>1. This computer is looked at: may you use its ports, and does another program get in the way?

2. What is missing is mended, one press each; you see every change before.

3. A practice phone, which is only drawn by this program, is flashed as a real one would be.</source>
        <translation>1. यह कंप्यूटर जाँचा जाता है: क्या आपको इसके पोर्ट इस्तेमाल करने की अनुमति है, और क्या कोई दूसरा प्रोग्राम आड़े आता है?

2. जो कमी है वह ठीक की जाती है, हर एक के लिए एक बटन; हर बदलाव आप पहले देख लेते हैं।

3. एक अभ्यास फ़ोन, जो केवल इस प्रोग्राम का बनाया हुआ है, असली फ़ोन की तरह फ़्लैश किया जाता है।</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunWizard</name>
    <message>
        <source>A real phone goes the same way: choose, read the summary, connect, wait for the green mark.</source>
        <translation>असली फ़ोन के साथ भी यही होता है: चुनें, सारांश पढ़ें, जोड़ें, हरे निशान का इंतज़ार करें।</translation>
    </message>
    <message>
        <source>Set Up This Computer</source>
        <translation>यह कंप्यूटर तैयार करें</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMap</name>
    <message>
        <source>Load a firmware to see what goes where.</source>
        <translation>क्या कहाँ जाएगा, यह देखने के लिए फ़र्मवेयर लोड करें।</translation>
    </message>
    <message>
        <source>The firmware tells sizes but no addresses: drawn in its order, with the sizes to scale.</source>
        <translation>फ़र्मवेयर आकार बताता है, पर पते नहीं: उसके क्रम में बनाया गया, आकार सही अनुपात में।</translation>
    </message>
    <message>
        <source>The firmware tells neither addresses nor sizes: drawn in its order, not to scale.</source>
        <translation>फ़र्मवेयर न पते बताता है न आकार: उसके क्रम में बनाया गया, अनुपात सही नहीं है।</translation>
    </message>
    <message>
        <source>Flash map</source>
        <translation>फ़्लैश नक़्शा</translation>
    </message>
    <message>
        <source>The storage of the phone, drawn to scale; very small partitions are drawn wider. Arrow keys go from partition to partition, Return explains one.</source>
        <translation>फ़ोन का स्टोरेज, सही अनुपात में; बहुत छोटे पार्टिशन चौड़े दिखाए जाते हैं। तीर के बटनों से एक पार्टिशन से दूसरे पर जाएँ; Return उसके बारे में बताता है।</translation>
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
        <translation>बचाए रखा गया</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>संरक्षित</translation>
    </message>
    <message>
        <source>To erase</source>
        <translation>मिटाना है</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>लिखना है</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>जाँचा गया</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>अधूरा</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>ख़ाली जगह</translation>
    </message>
    <message>
        <source>the rest of the storage</source>
        <translation>स्टोरेज का बाक़ी हिस्सा</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>आकार नहीं बताया गया</translation>
    </message>
    <message>
        <source>Belongs to no partition</source>
        <translation>किसी पार्टिशन का नहीं</translation>
    </message>
    <message>
        <source>%1, in work now</source>
        <extracomment>%1 = what becomes of a partition: &quot;To write&quot;</extracomment>
        <translation>%1, अभी काम चल रहा है</translation>
    </message>
    <message>
        <source>Beside the partition table</source>
        <translation>पार्टिशन टेबल के बाहर</translation>
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
        <translation>लिखने के बाद वापस पढ़कर मिलान करें(&amp;K)</translation>
    </message>
    <message>
        <source>Takes longer, and proves that the phone stored every byte</source>
        <translation>समय ज़्यादा लगता है, और साबित होता है कि फ़ोन ने हर बाइट सहेजा</translation>
    </message>
    <message>
        <source>Allow a new partition &amp;table</source>
        <translation>नई पार्टिशन टेबल की अनुमति दें(&amp;T)</translation>
    </message>
    <message>
        <source>If the phone&apos;s table differs from the packet&apos;s, it is replaced. This erases the user&apos;s data.</source>
        <translation>फ़ोन की टेबल पैकेट की टेबल से अलग हो तो उसे बदल दिया जाता है। इससे उपयोगकर्ता का डेटा मिट जाता है।</translation>
    </message>
    <message>
        <source>After&amp;wards:</source>
        <translation>उसके बाद(&amp;W):</translation>
    </message>
    <message>
        <source>What the phone does after the download</source>
        <translation>डाउनलोड के बाद फ़ोन क्या करे</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>फ़ोन रीस्टार्ट करें</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>फ़ोन बंद करें</translation>
    </message>
    <message>
        <source>Stay in download mode</source>
        <translation>डाउनलोड मोड में रहने दें</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashPage</name>
    <message>
        <source>Flash</source>
        <translation>फ़्लैश</translation>
    </message>
    <message>
        <source>Start Downloading</source>
        <translation>डाउनलोड शुरू करें</translation>
    </message>
    <message>
        <source>Another file for %1</source>
        <translation>%1 के लिए दूसरी फ़ाइल</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>इमेज (*.img *.bin *.mbn *.ext4);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1 changed on the disk after it was checked. It has to be loaded again before a start.</source>
        <translation>जाँच के बाद %1 डिस्क पर बदल गया। शुरू करने से पहले उसे फिर लोड करना होगा।</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. It has to be loaded again before a start.</source>
        <translation>%1 अब डिस्क पर नहीं है। शुरू करने से पहले उसे फिर लोड करना होगा।</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>फिर लोड करें(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>अनलोड करें(&amp;U)</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>पार्टिशन(&amp;N)</translation>
    </message>
    <message>
        <source>Fl&amp;ash map</source>
        <translation>फ़्लैश नक़्शा(&amp;A)</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>विकल्प(&amp;S)</translation>
    </message>
    <message>
        <source>What is written, and how</source>
        <translation>क्या लिखा जाएगा, और कैसे</translation>
    </message>
</context>
<context>
    <name>flashwright::FormatPage</name>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Format whole flash except &amp;Bootloader</source>
        <translation>बूटलोडर छोड़कर पूरी फ़्लैश फ़ॉर्मैट करें(&amp;B)</translation>
    </message>
    <message>
        <source>Forma&amp;t whole flash</source>
        <translation>पूरी फ़्लैश फ़ॉर्मैट करें(&amp;T)</translation>
    </message>
    <message>
        <source>Partition to format</source>
        <translation>फ़ॉर्मैट करने का पार्टिशन</translation>
    </message>
    <message>
        <source>Put &amp;calibration and identity back afterwards</source>
        <translation>बाद में कैलिब्रेशन और पहचान वापस डालें(&amp;C)</translation>
    </message>
    <message>
        <source>They are saved on this computer first in any case</source>
        <translation>हर हाल में वे पहले इस कंप्यूटर पर सहेजे जाते हैं</translation>
    </message>
    <message>
        <source>This firmware does not say where the owner&apos;s data lies.</source>
        <translation>यह फ़र्मवेयर नहीं बताता कि मालिक का डेटा कहाँ है।</translation>
    </message>
    <message>
        <source>This firmware names no partitions.</source>
        <translation>यह फ़र्मवेयर किसी पार्टिशन का नाम नहीं बताता।</translation>
    </message>
    <message>
        <source>Nothing is known of this partition.</source>
        <translation>इस पार्टिशन के बारे में कुछ पता नहीं है।</translation>
    </message>
    <message>
        <source>%1 If it is lost: %2</source>
        <translation>%1 यह खो जाए तो: %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Erases parts of the phone&apos;s storage. What is erased cannot be brought back; identity and calibration are saved on this computer first.</source>
        <translation>फ़ोन के स्टोरेज के हिस्से मिटाता है। जो मिट गया वह वापस नहीं आ सकता; पहचान और कैलिब्रेशन पहले इस कंप्यूटर पर सहेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Erased: system, apps and everything the owner stored. Kept: what starts the phone, and, with the tick below, identity and calibration. It needs a download before it works again.</source>
        <translation>मिटेगा: सिस्टम, ऐप और मालिक का रखा हुआ सब कुछ। बचेगा: फ़ोन को चालू करने वाला हिस्सा और, नीचे टिक लगा हो तो, पहचान और कैलिब्रेशन। फ़ोन डाउनलोड के बाद ही फिर काम करेगा।</translation>
    </message>
    <message>
        <source>Erased: everything, what starts the phone included. Kept: only identity and calibration, with the tick below. The phone is dead until a download has finished.</source>
        <translation>मिटेगा: सब कुछ, फ़ोन को चालू करने वाला हिस्सा भी। बचेगा: नीचे टिक लगा हो तो केवल पहचान और कैलिब्रेशन। डाउनलोड पूरा होने तक फ़ोन डेड रहेगा।</translation>
    </message>
    <message>
        <source>Erase &amp;user data only (factory reset)</source>
        <translation>केवल उपयोगकर्ता का डेटा मिटाएँ (फ़ैक्टरी रीसेट)(&amp;U)</translation>
    </message>
    <message>
        <source>Erased: photos, messages, apps and accounts of the owner. Kept: system, identity, calibration and the account lock. The phone starts as on its first day.</source>
        <translation>मिटेगा: मालिक के फ़ोटो, मैसेज, ऐप और खाते। बचेगा: सिस्टम, पहचान, कैलिब्रेशन और खाते का लॉक। फ़ोन पहले दिन जैसा चालू होगा।</translation>
    </message>
    <message>
        <source>Format one part&amp;ition</source>
        <translation>एक पार्टिशन फ़ॉर्मैट करें(&amp;I)</translation>
    </message>
    <message>
        <source>Erased: the partition that you choose. Kept: everything else. Identity and calibration are refused here.</source>
        <translation>मिटेगा: वह पार्टिशन जो आप चुनते हैं। बचेगा: बाक़ी सब कुछ। पहचान और कैलिब्रेशन के लिए यहाँ मनाही है।</translation>
    </message>
    <message>
        <source>&amp;Manual Format Flash</source>
        <translation>मैनुअल फ़्लैश फ़ॉर्मैट(&amp;M)</translation>
    </message>
    <message>
        <source>Erased: a place by region, address and length. Identity and calibration in it are refused as soon as the phone tells where they lie.</source>
        <translation>मिटेगा: रीजन, पते और लंबाई से बताई गई जगह। उसमें पहचान या कैलिब्रेशन हो, तो फ़ोन के उनकी जगह बताते ही काम से मना कर दिया जाता है।</translation>
    </message>
</context>
<context>
    <name>flashwright::GeneralPage</name>
    <message>
        <source>Show the welcome pa&amp;ge at the start</source>
        <translation>शुरू में स्वागत पेज दिखाएँ(&amp;G)</translation>
    </message>
    <message>
        <source>It leads to the guides for what people do most.</source>
        <translation>इससे उन कामों के गाइड खुलते हैं जो लोग सबसे ज़्यादा करते हैं।</translation>
    </message>
    <message>
        <source>&amp;Expert view</source>
        <translation>विशेषज्ञ दृश्य(&amp;E)</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations. Needed by few; nothing gets faster by it.</source>
        <translation>पते, रीजन और अलग-अलग कार्रवाइयाँ दिखाता है। इसकी ज़रूरत कम लोगों को होती है; इससे कुछ भी तेज़ नहीं होता।</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
</context>
<context>
    <name>flashwright::GuideWizard</name>
    <message>
        <source>Passed: %1</source>
        <translation>सफल: %1</translation>
    </message>
    <message>
        <source>Stop now?</source>
        <translation>अभी रोकें?</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>चल रहा चरण पहले पूरा होगा। डाउनलोड पूरा होने तक फ़ोन शायद चालू न हो।</translation>
    </message>
    <message>
        <source>It stops at the next safe point.</source>
        <translation>यह अगली सुरक्षित जगह पर रुकेगा।</translation>
    </message>
    <message>
        <source>&amp;Stop at the Next Safe Point</source>
        <translation>अगली सुरक्षित जगह पर रोकें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>जारी रखें(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>आगे(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>समाप्त करें(&amp;F)</translation>
    </message>
</context>
<context>
    <name>flashwright::HistoryModel</name>
    <message>
        <source>Passed</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>चिप</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>फ़र्मवेयर</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
</context>
<context>
    <name>flashwright::HistorySection</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>No job fits the search.</source>
        <translation>खोज से कोई काम मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>No job yet. Every phone that you work on appears here.</source>
        <translation>अभी कोई काम नहीं। आप जिस फ़ोन पर भी काम करेंगे वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>सर्टिफ़िकेट सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;वेब पेज (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>सहेजा गया: %1</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>रिपोर्ट तैयार हो रही है…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>आर्काइव (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>खोजें(&amp;S):</translation>
    </message>
    <message>
        <source>Chip, firmware, cause, port or phone</source>
        <translation>चिप, फ़र्मवेयर, कारण, पोर्ट या फ़ोन</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>इतिहास में खोजें</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>परिणाम(&amp;R):</translation>
    </message>
    <message>
        <source>Result to show</source>
        <translation>दिखाने का परिणाम</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>One row for each phone and job, newest first</source>
        <translation>हर फ़ोन और काम की एक पंक्ति, सबसे नया पहले</translation>
    </message>
    <message>
        <source>De&amp;tails of the chosen job:</source>
        <translation>चुने हुए काम का ब्योरा(&amp;T):</translation>
    </message>
    <message>
        <source>Details of the chosen job</source>
        <translation>चुने हुए काम का ब्योरा</translation>
    </message>
    <message>
        <source>Save &amp;Certificate…</source>
        <translation>सर्टिफ़िकेट सहेजें(&amp;C)…</translation>
    </message>
    <message>
        <source>A page for the customer: what was written, what was proved, what was kept</source>
        <translation>ग्राहक के लिए एक पन्ना: क्या लिखा गया, क्या प्रमाणित हुआ, क्या बना रहा</translation>
    </message>
    <message>
        <source>Make S&amp;upport Report…</source>
        <translation>सहायता रिपोर्ट बनाएँ(&amp;U)…</translation>
    </message>
    <message>
        <source>One file for somebody who helps: journal, plan and computer, without serial numbers and names</source>
        <translation>मदद करने वाले के लिए एक फ़ाइल: जर्नल, योजना और कंप्यूटर, सीरियल नंबर और नामों के बिना</translation>
    </message>
    <message>
        <source>Open &amp;Journal</source>
        <translation>जर्नल खोलें(&amp;J)</translation>
    </message>
    <message>
        <source>Everything that happened, line by line</source>
        <translation>जो कुछ हुआ, पंक्ति दर पंक्ति</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPanel</name>
    <message numerus="yes">
        <source>%1 (worked here: %n)</source>
        <translation>
            <numerusform>%1 (यहाँ काम आया: %n बार)</numerusform>
            <numerusform>%1 (यहाँ काम आया: %n बार)</numerusform>
        </translation>
    </message>
    <message>
        <source>No key</source>
        <translation>कोई बटन नहीं</translation>
    </message>
    <message>
        <source>What you may see, and what it means:</source>
        <translation>आपको क्या दिख सकता है, और उसका मतलब:</translation>
    </message>
    <message>
        <source>✓ A phone in its download mode is here.</source>
        <translation>✓ डाउनलोड मोड वाला एक फ़ोन जुड़ गया है।</translation>
    </message>
    <message>
        <source>✓ It worked with %1. This is remembered for the next phone of this kind.</source>
        <translation>✓ %1 से काम बन गया। इस तरह के अगले फ़ोन के लिए यह याद रखा जाएगा।</translation>
    </message>
    <message>
        <source>I hold this key:</source>
        <translation>मैं यह बटन दबाए हुए हूँ:</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>क्या करें, क़दम-दर-क़दम</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>अभी क्या दिख रहा है(&amp;S):</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>अभी क्या दिख रहा है</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>इस कंप्यूटर के पोर्टों पर क्या आया और क्या गया, सबसे नया पहले</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPicture</name>
    <message>
        <source>A drawing of a phone with its cable; no key is held.</source>
        <translation>केबल लगे फ़ोन का चित्र; कोई बटन नहीं दबाया गया है।</translation>
    </message>
    <message>
        <source>A drawing of a phone with its cable; marked is: %1.</source>
        <translation>केबल लगे फ़ोन का चित्र; निशान इस पर है: %1।</translation>
    </message>
</context>
<context>
    <name>flashwright::KeySubjectPage</name>
    <message>
        <source>I do not know</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Which phone is it?</source>
        <translation>यह कौन-सा फ़ोन है?</translation>
    </message>
    <message>
        <source>With a firmware loaded this is filled in already; otherwise it stands on the chip or in the phone&apos;s data sheet.</source>
        <translation>फ़र्मवेयर लोड हो तो यह पहले से भरा रहता है; वरना यह चिप पर या फ़ोन की डेटा शीट में लिखा होता है।</translation>
    </message>
    <message>
        <source>Chip &amp;maker:</source>
        <translation>चिप निर्माता(&amp;M):</translation>
    </message>
    <message>
        <source>Chip maker</source>
        <translation>चिप निर्माता</translation>
    </message>
    <message>
        <source>C&amp;hip:</source>
        <translation>चिप(&amp;H):</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>चिप</translation>
    </message>
    <message>
        <source>Nothing is sent to the phone by this guide: it only watches the ports.</source>
        <translation>यह गाइड फ़ोन को कुछ नहीं भेजता: वह केवल पोर्टों को देखता है।</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysPage</name>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>कोई कमांड चुनें, फिर उसकी नई कुंजी दबाएँ।</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>“%1” के लिए नई कुंजी दबाएँ।</translation>
    </message>
    <message>
        <source>Escape only closes what is open: it never starts or stops a job.</source>
        <translation>Escape केवल खुली चीज़ बंद करता है: वह कभी कोई काम शुरू नहीं करता और न रोकता है।</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing and moving about. Hold Ctrl or Alt with it.</source>
        <translation>%1 अकेला टाइप करने और इधर-उधर जाने के लिए चाहिए। उसके साथ Ctrl या Alt दबाएँ।</translation>
    </message>
    <message>
        <source>Alt with a letter leads to menus and fields. Hold Ctrl with it, too.</source>
        <translation>अक्षर के साथ Alt से मेन्यू और फ़ील्ड खुलते हैं। साथ में Ctrl भी दबाएँ।</translation>
    </message>
    <message>
        <source>Ctrl with a digit leads to the parts of the window.</source>
        <translation>अंक के साथ Ctrl से विंडो के भागों पर जाते हैं।</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>“%1” की यही कुंजी पहले से है।</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. If you go on, it is taken away from there.</source>
        <translation>%1 “%2” की कुंजी है। आगे बढ़ेंगे तो वह वहाँ से हट जाएगी।</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ख़ाली है।</translation>
    </message>
    <message>
        <source>Every command with its keys. A change holds at once and is kept.</source>
        <translation>हर कमांड और उसकी कुंजियाँ। बदलाव तुरंत लागू होता है और बना रहता है।</translation>
    </message>
    <message>
        <source>S&amp;earch:</source>
        <translation>खोजें(&amp;E):</translation>
    </message>
    <message>
        <source>Command, key or menu</source>
        <translation>कमांड, कुंजी या मेन्यू</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>कमांड खोजें</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>कमांड और उनकी कुंजियाँ</translation>
    </message>
    <message>
        <source>Press Return to give the command another key</source>
        <translation>कमांड को दूसरी कुंजी देने के लिए Return दबाएँ</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>नई कुंजी(&amp;K):</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>Press the key combination; Tab leads on</source>
        <translation>कुंजी संयोजन दबाएँ; Tab आगे ले जाता है</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>यही कुंजी रखें(&amp;U)</translation>
    </message>
    <message>
        <source>The command has this key and no other</source>
        <translation>कमांड की केवल यही कुंजी रहेगी</translation>
    </message>
    <message>
        <source>&amp;Add This Key</source>
        <translation>यह कुंजी जोड़ें(&amp;A)</translation>
    </message>
    <message>
        <source>The command has this key beside its others</source>
        <translation>कमांड की यह कुंजी बाक़ी कुंजियों के साथ रहेगी</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>कोई कुंजी नहीं(&amp;N)</translation>
    </message>
    <message>
        <source>Takes all keys from the command</source>
        <translation>कमांड की सारी कुंजियाँ हटाता है</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>रीसेट करें(&amp;R)</translation>
    </message>
    <message>
        <source>Gives the command the keys that it had at first</source>
        <translation>कमांड को उसकी शुरुआती कुंजियाँ देता है</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>सब रीसेट करें(&amp;L)</translation>
    </message>
    <message>
        <source>Gives all commands the keys that they had at first</source>
        <translation>सभी कमांडों को उनकी शुरुआती कुंजियाँ देता है</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysWizard</name>
    <message>
        <source>Which Key Do I Hold?</source>
        <translation>कौन-सा बटन दबाए रखूँ?</translation>
    </message>
</context>
<context>
    <name>flashwright::LanguagePage</name>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>विंडो की भाषा(&amp;L):</translation>
    </message>
    <message>
        <source>Changes at once. The log stays English, so that people can help each other.</source>
        <translation>तुरंत बदलती है। लॉग अंग्रेज़ी में रहता है, ताकि लोग एक-दूसरे की मदद कर सकें।</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>विंडो की भाषा</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>डेस्कटॉप जैसी</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>flashwright::LenderPage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>फ़र्मवेयर चुनें</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;All files (*)</source>
        <translation>सभी फ़र्मवेयर (*.pac *scatter*.txt *.xml *.zip);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>खोला जा रहा है…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ यह फ़र्मवेयर इस्तेमाल नहीं किया जा सकता: %1</translation>
    </message>
    <message>
        <source>✓ The loaders of %1 %2 are used; nothing else of it.</source>
        <translation>✓ %1 %2 के लोडर इस्तेमाल होंगे; उसका और कुछ नहीं।</translation>
    </message>
    <message>
        <source>Without one, the loaders that this program knows already are tried.</source>
        <translation>इसके बिना वे लोडर आज़माए जाते हैं जिन्हें यह प्रोग्राम पहले से जानता है।</translation>
    </message>
    <message>
        <source>Loaders of this model</source>
        <translation>इस मॉडल के लोडर</translation>
    </message>
    <message>
        <source>To talk to a phone, its loaders are needed; any stock firmware of the same model has them.</source>
        <translation>फ़ोन से बात करने के लिए उसके लोडर चाहिए; वे उसी मॉडल के किसी भी स्टॉक फ़र्मवेयर में होते हैं।</translation>
    </message>
    <message>
        <source>Fir&amp;mware that lends them:</source>
        <translation>लोडर देने वाला फ़र्मवेयर(&amp;M):</translation>
    </message>
    <message>
        <source>Path of the firmware that lends its loaders</source>
        <translation>लोडर देने वाले फ़र्मवेयर का पथ</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>पथ लिखकर Return दबाएँ, या फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>फ़ाइल चुनें(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>flashwright::LoaderFields</name>
    <message>
        <source>Authentication File (*.auth);;All Files (*)</source>
        <translation>ऑथेंटिकेशन फ़ाइल (*.auth);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Cert File (*.cert);;All Files (*)</source>
        <translation>सर्टिफ़िकेट फ़ाइल (*.cert);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Bin File (*.bin);;All Files (*)</source>
        <translation>Bin फ़ाइल (*.bin);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Download-A&amp;gent:</source>
        <translation>Download-Agent(&amp;G):</translation>
    </message>
    <message>
        <source>A&amp;uthentication File:</source>
        <translation>ऑथेंटिकेशन फ़ाइल(&amp;U):</translation>
    </message>
    <message>
        <source>Certification F&amp;ile:</source>
        <translation>सर्टिफ़िकेट फ़ाइल(&amp;I):</translation>
    </message>
    <message>
        <source>Preloader of the &amp;board:</source>
        <translation>बोर्ड का प्रीलोडर(&amp;B):</translation>
    </message>
    <message>
        <source>From the firmware or the loader folder</source>
        <translation>फ़र्मवेयर या लोडर फ़ोल्डर से</translation>
    </message>
    <message>
        <source>Only for secure phones</source>
        <translation>केवल सिक्योर फ़ोनों के लिए</translation>
    </message>
    <message>
        <source>From the firmware</source>
        <translation>फ़र्मवेयर से</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>चुनें: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::LoadersPage</name>
    <message>
        <source>Loader files</source>
        <translation>लोडर फ़ाइलें</translation>
    </message>
    <message>
        <source>Only fill in what came with the firmware; most phones need nothing here.</source>
        <translation>केवल वही भरें जो फ़र्मवेयर के साथ आया हो; ज़्यादातर फ़ोनों के लिए यहाँ कुछ नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Empty fields are taken from the firmware, or from the folder with known loaders.</source>
        <translation>ख़ाली फ़ील्ड फ़र्मवेयर से, या जाने-पहचाने लोडरों वाले फ़ोल्डर से भरे जाते हैं।</translation>
    </message>
</context>
<context>
    <name>flashwright::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>ब्योरा</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>flashwright::LogPane</name>
    <message>
        <source>&amp;Level:</source>
        <translation>स्तर(&amp;L):</translation>
    </message>
    <message>
        <source>Least important lines to show</source>
        <translation>कम से कम किस महत्व की पंक्तियाँ दिखें</translation>
    </message>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>खोजें(&amp;R):</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>लॉग में खोजें</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>खोजने का पाठ</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>फ़ॉलो करें(&amp;O)</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>सबसे नई पंक्ति को सामने रखें</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>चुनी हुई पंक्तियाँ कॉपी करें, या सभी</translation>
    </message>
    <message>
        <source>Show the journals of all sessions</source>
        <translation>सभी सत्रों के जर्नल दिखाएँ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>What happened, newest line last</source>
        <translation>क्या हुआ, सबसे नई पंक्ति अंत में</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>shown beside the search field of the log</extracomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the matches of a search: &quot;3 of 17&quot;</extracomment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Return leads to the next match, Shift+Return to the one before</source>
        <translation>Return अगले नतीजे पर ले जाता है, Shift+Return पिछले पर</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>Match before (Shift+Return in the search field)</source>
        <translation>पिछला नतीजा (खोज फ़ील्ड में Shift+Return)</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>पिछला नतीजा</translation>
    </message>
    <message>
        <source>Next match (Return in the search field)</source>
        <translation>अगला नतीजा (खोज फ़ील्ड में Return)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अगला नतीजा</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
</context>
<context>
    <name>flashwright::MainWindow</name>
    <message>
        <source>Flashwright cannot start</source>
        <translation>Flashwright शुरू नहीं हो सकता</translation>
    </message>
    <message>
        <source>The record could not be kept</source>
        <translation>रिकॉर्ड रखा नहीं जा सका</translation>
    </message>
    <message>
        <source>This job cannot go on</source>
        <translation>यह काम आगे नहीं बढ़ सकता</translation>
    </message>
    <message>
        <source>Practice is not possible</source>
        <translation>अभ्यास संभव नहीं है</translation>
    </message>
    <message>
        <source>The ports of this computer cannot be used</source>
        <translation>इस कंप्यूटर के पोर्ट का उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>Load Packet</source>
        <translation>पैकेट लोड करें</translation>
    </message>
    <message>
        <source>%1 with every phone that is plugged in (F9)</source>
        <translation>लगाए गए हर फ़ोन के साथ %1 (F9)</translation>
    </message>
    <message>
        <source>Practice: no real phone is touched</source>
        <translation>अभ्यास: किसी असली फ़ोन को नहीं छुआ जाता</translation>
    </message>
    <message>
        <source>Ready for phones on this computer&apos;s ports</source>
        <translation>इस कंप्यूटर के पोर्ट पर फ़ोनों के लिए तैयार</translation>
    </message>
    <message>
        <source>Flashwright</source>
        <translation>Flashwright</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (अभ्यास)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Load Packet…</source>
        <translation>पैकेट लोड करें(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose the firmware file of the phone (%1)</source>
        <translation>फ़ोन की फ़र्मवेयर फ़ाइल चुनें (%1)</translation>
    </message>
    <message>
        <source>Load &amp;Unpacked Folder…</source>
        <translation>खोला हुआ फ़ोल्डर लोड करें(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें(&amp;Q)</translation>
    </message>
    <message>
        <source>Read &amp;Back</source>
        <translation>वापस पढ़ें(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>रोकें(&amp;T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop at the next safe point (F10)</source>
        <translation>अगली सुरक्षित जगह पर रोकें (F10)</translation>
    </message>
    <message>
        <source>Stop the &amp;Chosen Phone</source>
        <translation>चुने हुए फ़ोन को रोकें(&amp;C)</translation>
    </message>
    <message>
        <source>Show the &amp;Outcome of the Chosen Phone</source>
        <translation>चुने हुए फ़ोन का नतीजा दिखाएँ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>लॉग(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Search the Log</source>
        <translation>लॉग में खोजें(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>जर्नल फ़ोल्डर खोलें(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;About Flashwright</source>
        <translation>Flashwright के बारे में(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>हाल में खोले गए(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>डाउनलोड(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>अभ्यास(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम(&amp;T)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>भाषा(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>डेस्कटॉप के अनुसार(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्की(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरी(&amp;D)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>मुख्य टूल बार</translation>
    </message>
    <message>
        <source>About Flashwright</source>
        <translation>Flashwright के बारे में</translation>
    </message>
    <message>
        <source>Flashwright %1</source>
        <translation>Flashwright %1</translation>
    </message>
    <message>
        <source>Restores stock firmware on phones.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>फ़ोनों पर स्टॉक फ़र्मवेयर बहाल करता है।

GNU General Public License, संस्करण 3 या उसके बाद के, के अंतर्गत मुक्त सॉफ़्टवेयर। इसके साथ कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>The %1 whose download was interrupted at %2 % is plugged in again.</source>
        <translation>जिस %1 का डाउनलोड %2 % पर रुका था वह फिर लगाया गया है।</translation>
    </message>
    <message>
        <source>A download of a %1 was interrupted at %2 %. It can go on where it stopped.</source>
        <translation>%1 का डाउनलोड %2 % पर बीच में रुका था। वह वहीं से आगे बढ़ सकता है।</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>आगे बढ़ें(&amp;G)…</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>अभी नहीं(&amp;O)</translation>
    </message>
    <message>
        <source>Plug In a Virtual %1 (%2)</source>
        <translation>वर्चुअल %1 लगाएँ (%2)</translation>
    </message>
    <message>
        <source>Plug In &amp;One More of the Same</source>
        <translation>वैसा ही एक और लगाएँ(&amp;O)</translation>
    </message>
    <message>
        <source>Practise a &amp;Failure</source>
        <translation>विफलता का अभ्यास करें(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave Practice</source>
        <translation>अभ्यास छोड़ें(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Expert View</source>
        <translation>एक्सपर्ट व्यू(&amp;E)</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations</source>
        <translation>पते, क्षेत्र और अकेले काम दिखाता है</translation>
    </message>
    <message>
        <source>%1 is written in place of the firmware&apos;s own image.</source>
        <translation>फ़र्मवेयर की अपनी इमेज की जगह %1 लिखी जाएगी।</translation>
    </message>
    <message>
        <source>No partition of this firmware is called like %1. Drop it on the row that it is for.</source>
        <translation>इस फ़र्मवेयर में %1 नाम का कोई पार्टिशन नहीं है। इसे उस पंक्ति पर छोड़ें जिसके लिए यह है।</translation>
    </message>
    <message>
        <source>O&amp;pen the Pasted Path</source>
        <translation>चिपकाया गया पथ खोलें(&amp;P)</translation>
    </message>
    <message>
        <source>Opens the file or folder whose path was copied</source>
        <translation>वह फ़ाइल या फ़ोल्डर खोलता है जिसका पथ कॉपी किया गया</translation>
    </message>
    <message>
        <source>Search the &amp;Partitions</source>
        <translation>पार्टिशन खोजें(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Record a Trace</source>
        <translation>रिकॉर्डिंग करें(&amp;R)</translation>
    </message>
    <message>
        <source>Keeps every byte between computer and phone of the next jobs</source>
        <translation>अगले कामों में कंप्यूटर और फ़ोन के बीच का हर बाइट रखता है</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग(&amp;S)…</translation>
    </message>
    <message>
        <source>As the D&amp;esktop</source>
        <translation>डेस्कटॉप जैसी(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>हाई कंट्रास्ट, हल्की(&amp;H)</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>हाई कंट्रास्ट, गहरी(&amp;C)</translation>
    </message>
    <message>
        <source>The job is in %1. Run it with: flashwright-cli job run</source>
        <translation>काम %1 में है। इससे चलाएँ: flashwright-cli job run</translation>
    </message>
    <message>
        <source>The job file cannot be used</source>
        <translation>काम की फ़ाइल इस्तेमाल नहीं की जा सकती</translation>
    </message>
    <message>
        <source>&amp;Manual for This Page</source>
        <translation>इस पेज का मैनुअल(&amp;M)</translation>
    </message>
    <message>
        <source>Manual, &amp;Contents</source>
        <translation>मैनुअल, विषय-सूची(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;Job…</source>
        <translation>काम खोलें(&amp;J)…</translation>
    </message>
    <message>
        <source>Sets up firmware and page as a job file says; nothing is started</source>
        <translation>फ़र्मवेयर और पेज को काम की फ़ाइल के अनुसार सेट करता है; कुछ शुरू नहीं होता</translation>
    </message>
    <message>
        <source>&amp;Export Job…</source>
        <translation>काम एक्सपोर्ट करें(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes what the page in front would do into a file for the command line</source>
        <translation>सामने का पेज जो करेगा, उसे कमांड लाइन के लिए एक फ़ाइल में लिखता है</translation>
    </message>
    <message>
        <source>Open Job</source>
        <translation>काम खोलें</translation>
    </message>
    <message>
        <source>Jobs (*.%1);;All files (*)</source>
        <translation>काम (*.%1);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>This page has no job that a file could hold.</source>
        <translation>इस पेज में ऐसा कोई काम नहीं जो फ़ाइल में रखा जा सके।</translation>
    </message>
    <message>
        <source>Export Job</source>
        <translation>काम एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Jobs (*.%1)</source>
        <translation>काम (*.%1)</translation>
    </message>
    <message>
        <source>The job is set up. Nothing is started yet: look at it and press %1.</source>
        <translation>काम सेट हो गया है। अभी कुछ शुरू नहीं हुआ: उसे देख लें और %1 दबाएँ।</translation>
    </message>
    <message>
        <source>Locked for the operator</source>
        <translation>ऑपरेटर के लिए लॉक है</translation>
    </message>
    <message>
        <source>Ask whoever has the PIN to do this.</source>
        <translation>यह करवाने के लिए उनसे कहें जिनके पास PIN है।</translation>
    </message>
    <message>
        <source>&amp;Wizards</source>
        <translation>गाइड(&amp;W)</translation>
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
        <translation>यहाँ से शुरू करें</translation>
    </message>
    <message>
        <source>Working with phones</source>
        <translation>फ़ोनों पर काम</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>क्या रखा जाता है</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Problems and what helps</source>
        <translation>समस्याएँ और उपाय</translation>
    </message>
    <message>
        <source>Error numbers</source>
        <translation>त्रुटि नंबर</translation>
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
            <numerusform>%n पेज मिला</numerusform>
            <numerusform>%n पेज मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>Flashwright manual</source>
        <extracomment>title of the window: page, then program</extracomment>
        <translation>Flashwright मैनुअल</translation>
    </message>
    <message>
        <source>%1 – Flashwright manual</source>
        <translation>%1 – Flashwright मैनुअल</translation>
    </message>
    <message>
        <source>Save the Page</source>
        <translation>पेज सहेजें</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>दस्तावेज़ (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>इससे पहले का पेज</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>इसके बाद का पेज</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>सभी पेज</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा टेक्स्ट</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा टेक्स्ट</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>सामान्य आकार</translation>
    </message>
    <message>
        <source>Text as large as everywhere</source>
        <translation>टेक्स्ट उतना बड़ा जितना बाक़ी जगह है</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save this page, to print it or to pass it on</source>
        <translation>छापने या किसी को देने के लिए यह पेज सहेजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>सभी पेजों में खोजें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>मैनुअल बंद करें</translation>
    </message>
    <message>
        <source>Tool bar of the manual</source>
        <translation>मैनुअल की टूल बार</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>खोजें(&amp;S):</translation>
    </message>
    <message>
        <source>A word, or an error number like 4032</source>
        <translation>कोई शब्द, या 4032 जैसा त्रुटि नंबर</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>मैनुअल में खोजें</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>मिले हुए पेज</translation>
    </message>
    <message>
        <source>A page of the manual; Tab leads from link to link</source>
        <translation>मैनुअल का एक पेज; Tab एक लिंक से दूसरे पर ले जाता है</translation>
    </message>
</context>
<context>
    <name>flashwright::MapLegend</name>
    <message>
        <source>Legend of the flash map</source>
        <translation>फ़्लैश नक़्शे के संकेत</translation>
    </message>
</context>
<context>
    <name>flashwright::MemoryPage</name>
    <message>
        <source>Let go to choose this file for writing. Nothing is written yet.</source>
        <translation>इस फ़ाइल को लिखने के लिए चुनना हो तो छोड़ें। अभी कुछ नहीं लिखा जाएगा।</translation>
    </message>
    <message>
        <source>Let go to compare the phone with this file.</source>
        <translation>फ़ोन का इस फ़ाइल से मिलान करने के लिए छोड़ें।</translation>
    </message>
    <message>
        <source>Choose the File</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Images (*.img *.bin);;All files (*)</source>
        <translation>इमेज (*.img *.bin);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>by region and address</source>
        <translation>रीजन और पते से</translation>
    </message>
    <message>
        <source>The loader found no fault in the memory. Its own words are in the log.</source>
        <translation>लोडर को मेमोरी में कोई ख़राबी नहीं मिली। उसके अपने शब्द लॉग में हैं।</translation>
    </message>
    <message>
        <source>Compared %1: the phone holds exactly this file.</source>
        <translation>%1 का मिलान हुआ: फ़ोन में ठीक यही फ़ाइल है।</translation>
    </message>
    <message>
        <source>%1 were written; %2 were read again and are the same.</source>
        <translation>%1 लिखा गया; %2 फिर पढ़ा गया और वैसा ही है।</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <translation>फ़ाइल का आकार: %1</translation>
    </message>
    <message>
        <source>The file is too large: it takes %1, and %2 has room for %3.</source>
        <translation>फ़ाइल बहुत बड़ी है: उसे %1 चाहिए, और %2 में %3 की जगह है।</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>लिखने के लिए फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose the file to compare with.</source>
        <translation>मिलान के लिए फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>%1 is no file that can be used.</source>
        <translation>%1 ऐसी फ़ाइल नहीं है जो इस्तेमाल की जा सके।</translation>
    </message>
    <message>
        <source>Type “%1” first: a wrong file here leaves the phone dead.</source>
        <translation>पहले “%1” लिखें: यहाँ ग़लत फ़ाइल फ़ोन को डेड कर देती है।</translation>
    </message>
    <message>
        <source>The loaders of Unisoc phones offer no memory test.</source>
        <translation>Unisoc फ़ोनों के लोडरों में मेमोरी टेस्ट नहीं होता।</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Test the Memory</source>
        <translation>मेमोरी टेस्ट करें</translation>
    </message>
    <message>
        <source>Write Memory</source>
        <translation>मेमोरी लिखें</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Repartition</source>
        <translation>रीपार्टिशन करें</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>रीस्टार्ट करें</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>फ़ोन बंद करें</translation>
    </message>
    <message>
        <source>The loader tests the phone&apos;s RAM and says what it found; the log shows it word for word. Newer MediaTek loaders run a flip test, older ones only what they offer; Unisoc loaders have no test. Nothing on the phone is changed.</source>
        <translation>लोडर फ़ोन की RAM जाँचता है और बताता है कि क्या मिला; लॉग में यह शब्दशः दिखता है। नए MediaTek लोडर फ़्लिप टेस्ट चलाते हैं, पुराने केवल वही जो उनमें है; Unisoc लोडरों में टेस्ट नहीं होता। फ़ोन पर कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Writes one file to one partition or address. This changes the phone: what was there is lost. You see the plan first, and identity and calibration are saved before.</source>
        <translation>एक फ़ाइल को एक पार्टिशन या पते पर लिखता है। इससे फ़ोन बदलता है: वहाँ जो था वह चला जाता है। आप पहले योजना देखते हैं, और पहचान और कैलिब्रेशन पहले सहेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Reads one place and compares it with a file, byte for byte. Nothing on the phone is changed.</source>
        <translation>एक जगह पढ़ता है और फ़ाइल से उसका बाइट-दर-बाइट मिलान करता है। फ़ोन पर कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Gives the phone the partition table of the loaded firmware. This changes the phone: what lies in partitions that move is lost. You see the plan first.</source>
        <translation>फ़ोन को लोड किए हुए फ़र्मवेयर की पार्टिशन टेबल देता है। इससे फ़ोन बदलता है: जिन पार्टिशनों की जगह बदलती है, उनमें रखा हुआ चला जाता है। आप पहले योजना देखते हैं।</translation>
    </message>
    <message>
        <source>Starts the loader and lets the phone start again. Nothing on it is changed.</source>
        <translation>लोडर चलाता है और फ़ोन को फिर चालू होने देता है। उस पर कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Starts the loader and switches the phone off. Nothing on it is changed.</source>
        <translation>लोडर चलाता है और फ़ोन को बंद करता है। उस पर कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Memory and single operations</source>
        <translation>मेमोरी और अलग-अलग कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>For experts. Only Write Memory and Repartition change the phone.</source>
        <translation>विशेषज्ञों के लिए। केवल “मेमोरी लिखें” और “रीपार्टिशन करें” फ़ोन को बदलते हैं।</translation>
    </message>
    <message>
        <source>Opera&amp;tion:</source>
        <translation>कार्रवाई(&amp;T):</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>कार्रवाई</translation>
    </message>
    <message>
        <source>Memory test</source>
        <translation>मेमोरी टेस्ट</translation>
    </message>
    <message>
        <source>Verify a place with a file</source>
        <translation>किसी जगह का फ़ाइल से मिलान करें</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>फ़ोन रीस्टार्ट करें</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>फ़ोन बंद करें</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>फ़ाइल(&amp;I):</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>जगह(&amp;A):</translation>
    </message>
    <message>
        <source>Partition, or by region and address</source>
        <translation>पार्टिशन, या रीजन और पते से</translation>
    </message>
    <message>
        <source>A&amp;llow this identity or calibration to be overwritten; a copy is saved first</source>
        <translation>इस पहचान या कैलिब्रेशन को मिटाकर लिखने दें; पहले एक कॉपी सहेजी जाती है(&amp;L)</translation>
    </message>
    <message>
        <source>This starts the pho&amp;ne; with a wrong file it is dead. Type “%1” to allow it:</source>
        <translation>यह फ़ोन को चालू करता है; ग़लत फ़ाइल से फ़ोन डेड हो जाएगा। अनुमति के लिए “%1” लिखें(&amp;N):</translation>
    </message>
    <message>
        <source>Word that allows it</source>
        <translation>अनुमति देने वाला शब्द</translation>
    </message>
</context>
<context>
    <name>flashwright::OfferBar</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
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
        <translation>⚠ यह फ़र्मवेयर ऐसी कोई चिप नहीं बताता जो यहाँ जानी-पहचानी हो। कुछ भी लिखने से पहले फ़ोन से पूछा जाता है।</translation>
    </message>
    <message>
        <source>✓ Writing was proved on a real phone with this chip (%1).</source>
        <translation>✓ इस चिप वाले असली फ़ोन पर लिखना परखा जा चुका है (%1)।</translation>
    </message>
    <message>
        <source>✓ Writing was proved against recordings of real phones with this chip.</source>
        <translation>✓ इस चिप वाले असली फ़ोनों की रिकॉर्डिंग पर लिखना परखा जा चुका है।</translation>
    </message>
    <message>
        <source>Writing was tried on virtual phones with this chip, not yet on a real one.</source>
        <translation>इस चिप के साथ लिखना वर्चुअल फ़ोनों पर आज़माया गया, असली पर अभी नहीं।</translation>
    </message>
    <message>
        <source>⚠ Writing was not tried yet with this chip. Make a backup first.</source>
        <translation>⚠ इस चिप के साथ लिखना अभी नहीं आज़माया गया। पहले बैकअप लें।</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n एंट्री</numerusform>
            <numerusform>%n एंट्रियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is read…</source>
        <translation>फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>विवरण(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the file, its format and its check sum</source>
        <translation>फ़ाइल, उसका फ़ॉर्मैट और उसका चेकसम दिखाता है</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>फ़ाइल:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>फ़ॉर्मैट:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>&amp;Calculate</source>
        <translation>गणना करें(&amp;C)</translation>
    </message>
    <message>
        <source>Reads the whole file to calculate its SHA-256</source>
        <translation>SHA-256 की गणना के लिए पूरी फ़ाइल पढ़ता है</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionCard</name>
    <message>
        <source>Another file for %1</source>
        <translation>%1 के लिए दूसरी फ़ाइल</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>इमेज (*.img *.bin *.mbn *.ext4);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>पार्टिशन %1</translation>
    </message>
    <message>
        <source>Not in the guide</source>
        <translation>गाइड में नहीं है</translation>
    </message>
    <message>
        <source>The maker of this phone keeps something of its own here. Leave it alone unless the firmware writes it.</source>
        <translation>इस फ़ोन का निर्माता यहाँ अपना कुछ रखता है। जब तक फ़र्मवेयर इसे न लिखे, इसे न छेड़ें।</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 = title of a partition, %2 = its kind: &quot;Android kernel (Starts the phone)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What this job does with it</source>
        <translation>यह काम इसके साथ क्या करेगा</translation>
    </message>
    <message>
        <source>Can it be lost?</source>
        <translation>क्या इसे खोया जा सकता है?</translation>
    </message>
    <message>
        <source>If it is lost or wrong</source>
        <translation>यह खो जाए या ग़लत हो तो</translation>
    </message>
    <message>
        <source>Size and place</source>
        <translation>आकार और जगह</translation>
    </message>
    <message>
        <source>Replace Fi&amp;le…</source>
        <translation>फ़ाइल बदलें(&amp;L)…</translation>
    </message>
    <message>
        <source>Writes a file of your choice to this partition instead of the firmware&apos;s</source>
        <translation>फ़र्मवेयर की फ़ाइल की जगह आपकी चुनी हुई फ़ाइल इस पार्टिशन में लिखता है</translation>
    </message>
    <message>
        <source>&amp;Back to the Map</source>
        <translation>नक़्शे पर लौटें(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the whole storage again (Esc)</source>
        <translation>पूरा स्टोरेज फिर दिखाता है (Esc)</translation>
    </message>
    <message>
        <source>About this partition</source>
        <translation>इस पार्टिशन के बारे में</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionTableModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>शुरुआती पता</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>रीजन</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneBoard</name>
    <message>
        <source>Phones</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>No phone yet. Each port gets a card here as soon as you start.</source>
        <translation>अभी कोई फ़ोन नहीं। शुरू करते ही यहाँ हर पोर्ट का एक कार्ड आ जाएगा।</translation>
    </message>
    <message>
        <source>One card for each port, with its state, step and progress</source>
        <translation>हर पोर्ट का एक कार्ड, उसकी स्थिति, चरण और प्रगति के साथ</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneCard</name>
    <message>
        <source>Whole job</source>
        <translation>पूरा काम</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a phone or a station, %2 its state such as &quot;Passed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whole job of %1</source>
        <translation>%1 का पूरा काम</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 रोकें</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 का विवरण</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonePage</name>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Check Phone</source>
        <translation>फ़ोन जाँचें</translation>
    </message>
    <message>
        <source>Copied, with the identity in full.</source>
        <translation>कॉपी किया गया, पूरी पहचान समेत।</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Looks at the phone and tells what it is and how it is. Nothing is written to it.</source>
        <translation>फ़ोन को देखकर बताता है कि वह कौन-सा है और किस हालत में है। उस पर कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Press Check Phone, then plug the switched-off phone in as for a download.

With its firmware loaded the phone tells most: storage, partitions, and whether the firmware fits.</source>
        <translation>“फ़ोन जाँचें” दबाएँ, फिर बंद फ़ोन को उसी तरह लगाएँ जैसे डाउनलोड के लिए लगाते हैं।

अपना फ़र्मवेयर लोड हो तो फ़ोन सबसे ज़्यादा बताता है: स्टोरेज, पार्टिशन, और यह कि फ़र्मवेयर उसका है या नहीं।</translation>
    </message>
    <message>
        <source>What it &amp;tells</source>
        <translation>फ़ोन क्या बताता है(&amp;T)</translation>
    </message>
    <message>
        <source>Does the firmware f&amp;it?</source>
        <translation>क्या फ़र्मवेयर इसी फ़ोन का है(&amp;I)?</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>पार्टिशन(&amp;N)</translation>
    </message>
    <message>
        <source>About the phone</source>
        <translation>फ़ोन के बारे में</translation>
    </message>
    <message>
        <source>What the phone tells</source>
        <translation>फ़ोन क्या बताता है</translation>
    </message>
    <message>
        <source>Does the firmware fit?</source>
        <translation>क्या फ़र्मवेयर इसी फ़ोन का है?</translation>
    </message>
    <message>
        <source>Partitions of the phone</source>
        <translation>फ़ोन के पार्टिशन</translation>
    </message>
    <message>
        <source>Show Id&amp;entity</source>
        <translation>पहचान दिखाएँ(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the whole identity of this unit; others can misuse it</source>
        <translation>इस यूनिट की पूरी पहचान दिखाता है; दूसरे उसका ग़लत इस्तेमाल कर सकते हैं</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>टेक्स्ट कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Puts all of this on the clipboard, the identity as it is shown</source>
        <translation>यह सब क्लिपबोर्ड पर रखता है, पहचान वैसी ही जैसी दिख रही है</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonesModel</name>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>flashwright::PinDialog</name>
    <message>
        <source>Operator View</source>
        <translation>ऑपरेटर दृश्य</translation>
    </message>
    <message>
        <source>Leave the Operator View</source>
        <translation>ऑपरेटर दृश्य से बाहर निकलें</translation>
    </message>
    <message numerus="yes">
        <source>Choose a PIN of at least %n digit(s). Until it is typed again, only Start and Stop work.</source>
        <translation>
            <numerusform>कम से कम %n अंक का PIN चुनें। उसे फिर लिखे जाने तक केवल “शुरू करें” और “रोकें” काम करेंगे।</numerusform>
            <numerusform>कम से कम %n अंकों का PIN चुनें। उसे फिर लिखे जाने तक केवल “शुरू करें” और “रोकें” काम करेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN to change the job or the settings.</source>
        <translation>काम या सेटिंग बदलने के लिए PIN लिखें।</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN फिर से</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>लॉक करें(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>अनलॉक करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>PIN(&amp;P):</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>फिर से(&amp;M):</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों एक जैसे नहीं हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n digit(s).</source>
        <translation>
            <numerusform>कम से कम %n अंक रखें।</numerusform>
            <numerusform>कम से कम %n अंक रखें।</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>यह सही PIN नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>बहुत बार ग़लत PIN लिखा गया। %n सेकंड बाद फिर कोशिश करें।</numerusform>
            <numerusform>बहुत बार ग़लत PIN लिखा गया। %n सेकंड बाद फिर कोशिश करें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::PlaceFields</name>
    <message>
        <source>Type where it begins, for example 0x8000.</source>
        <translation>लिखें कि यह कहाँ से शुरू होता है, जैसे 0x8000।</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal number.</source>
        <translation>“%1” हेक्साडेसिमल संख्या नहीं है।</translation>
    </message>
    <message>
        <source>It must begin at a multiple of 0x200 (512 bytes).</source>
        <translation>शुरुआत 0x200 (512 बाइट) के गुणज पर होनी चाहिए।</translation>
    </message>
    <message>
        <source>Type how many bytes, for example 0x100000 or 1M.</source>
        <translation>लिखें कि कितने बाइट, जैसे 0x100000 या 1M।</translation>
    </message>
    <message>
        <source>No storage reaches that far.</source>
        <translation>कोई स्टोरेज इतनी दूर तक नहीं जाता।</translation>
    </message>
    <message>
        <source>The length must be a multiple of 0x200 (512 bytes).</source>
        <translation>लंबाई 0x200 (512 बाइट) का गुणज होनी चाहिए।</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the field above it</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Re&amp;gion:</source>
        <translation>रीजन(&amp;G):</translation>
    </message>
    <message>
        <source>Begin Addre&amp;ss[HEX]:</source>
        <translation>शुरुआती पता[HEX](&amp;S):</translation>
    </message>
    <message>
        <source>Leng&amp;th[HEX]:</source>
        <translation>लंबाई[HEX](&amp;T):</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>रीजन</translation>
    </message>
    <message>
        <source>Begin Address[HEX]</source>
        <translation>शुरुआती पता[HEX]</translation>
    </message>
    <message>
        <source>Length[HEX]</source>
        <translation>लंबाई[HEX]</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanPanel</name>
    <message>
        <source>The plan is being made…</source>
        <translation>योजना बनाई जा रही है…</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are written, %1 in all.</source>
        <translation>
            <numerusform>%n क्षेत्र लिखा जाएगा, कुल %1।</numerusform>
            <numerusform>%n क्षेत्र लिखे जाएँगे, कुल %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are erased.</source>
        <translation>
            <numerusform>%n क्षेत्र मिटाया जाएगा।</numerusform>
            <numerusform>%n क्षेत्र मिटाए जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone gets a new partition table if its own differs. %1</source>
        <translation>फ़ोन की पार्टिशन टेबल अलग हो तो उसे नई मिलेगी। %1</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are kept.</source>
        <translation>फ़ोन के फ़ोटो, मैसेज और ऐप बचे रहेंगे।</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are ERASED.</source>
        <translation>फ़ोन के फ़ोटो, मैसेज और ऐप मिटा दिए जाएँगे।</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>क़रीब %1</translation>
    </message>
    <message>
        <source>For each phone, as earlier jobs with this chip took</source>
        <translation>हर फ़ोन के लिए, जितना इस चिप के पिछले कामों में लगा</translation>
    </message>
    <message>
        <source>For each phone, on a usual USB port</source>
        <translation>हर फ़ोन के लिए, सामान्य USB पोर्ट पर</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are copied to this computer first, and kept.</source>
        <translation>
            <numerusform>कैलिब्रेशन और पहचान का %n क्षेत्र पहले इस कंप्यूटर पर कॉपी होगा और बचाए रखा जाएगा।</numerusform>
            <numerusform>कैलिब्रेशन और पहचान के %n क्षेत्र पहले इस कंप्यूटर पर कॉपी होंगे और बचाए रखे जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are kept.</source>
        <translation>
            <numerusform>कैलिब्रेशन और पहचान का %n क्षेत्र बचाए रखा जाएगा।</numerusform>
            <numerusform>कैलिब्रेशन और पहचान के %n क्षेत्र बचाए रखे जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>What a start does to each phone</source>
        <translation>शुरू करने पर हर फ़ोन के साथ क्या होगा</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanTree</name>
    <message numerus="yes">
        <source>Copied to this computer first (%n)</source>
        <translation>
            <numerusform>पहले इस कंप्यूटर पर कॉपी होगा (%n)</numerusform>
            <numerusform>पहले इस कंप्यूटर पर कॉपी होंगे (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased (%n)</source>
        <translation>
            <numerusform>मिटाया जाएगा (%n)</numerusform>
            <numerusform>मिटाए जाएँगे (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written (%n, %1)</source>
        <extracomment>%n places, %1 is a size such as &quot;2 GiB&quot;</extracomment>
        <translation>
            <numerusform>लिखा जाएगा (%n, %1)</numerusform>
            <numerusform>लिखे जाएँगे (%n, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read from the phone (%n)</source>
        <translation>
            <numerusform>फ़ोन से पढ़ा जाएगा (%n)</numerusform>
            <numerusform>फ़ोन से पढ़े जाएँगे (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>identity and calibration of this phone</source>
        <translation>इस फ़ोन की पहचान और कैलिब्रेशन</translation>
    </message>
    <message numerus="yes">
        <source>Kept as it is (%n)</source>
        <translation>
            <numerusform>जैसा है वैसा रहेगा (%n)</numerusform>
            <numerusform>जैसे हैं वैसे रहेंगे (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>इसका मतलब</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Everything that the job writes, erases, reads and keeps</source>
        <translation>वह सब जो काम लिखता, मिटाता, पढ़ता और बचाए रखता है</translation>
    </message>
</context>
<context>
    <name>flashwright::PortsDialog</name>
    <message>
        <source>&amp;Leave phones on other ports alone</source>
        <translation>दूसरे पोर्टों के फ़ोनों को न छेड़ें(&amp;L)</translation>
    </message>
    <message>
        <source>Names of the Ports</source>
        <translation>पोर्टों के नाम</translation>
    </message>
    <message>
        <source>Give each port the name that is written on your bench. A port is listed here once a phone was plugged into it; an empty name forgets it.</source>
        <translation>हर पोर्ट को वह नाम दें जो आपकी मेज़ पर लिखा है। किसी पोर्ट पर एक बार फ़ोन लगने के बाद वह यहाँ दिखता है; ख़ाली नाम से वह हट जाता है।</translation>
    </message>
    <message>
        <source>Ports and their names</source>
        <translation>पोर्ट और उनके नाम</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>ठीक है(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashwright::PracticePage</name>
    <message>
        <source>Virtual %1 (%2)</source>
        <extracomment>%1 is a chip, %2 the name of a practice phone</extracomment>
        <translation>वर्चुअल %1 (%2)</translation>
    </message>
    <message>
        <source>✓ The practice phone is plugged in and its firmware is checked.</source>
        <translation>✓ अभ्यास फ़ोन लगा है और उसका फ़र्मवेयर जाँच लिया गया है।</translation>
    </message>
    <message>
        <source>Getting the practice phone ready…</source>
        <translation>अभ्यास फ़ोन तैयार किया जा रहा है…</translation>
    </message>
    <message>
        <source>Try it with a practice phone</source>
        <translation>अभ्यास फ़ोन से आज़माएँ</translation>
    </message>
    <message>
        <source>It behaves like a real one, and nothing on this computer or on a real phone is touched.</source>
        <translation>वह असली फ़ोन जैसा ही चलता है, और न इस कंप्यूटर पर कुछ छेड़ा जाता है, न किसी असली फ़ोन पर।</translation>
    </message>
    <message>
        <source>&amp;Practice phone:</source>
        <translation>अभ्यास फ़ोन(&amp;P):</translation>
    </message>
    <message>
        <source>Practice phone</source>
        <translation>अभ्यास फ़ोन</translation>
    </message>
</context>
<context>
    <name>flashwright::PutBackWizard</name>
    <message>
        <source>The backup is back on the phone</source>
        <translation>बैकअप फ़ोन में वापस आ गया</translation>
    </message>
    <message>
        <source>Put My Backup Back</source>
        <translation>मेरा बैकअप वापस डालें</translation>
    </message>
</context>
<context>
    <name>flashwright::QuestionPage</name>
    <message>
        <source>Only you can see this; everything else is measured.</source>
        <translation>यह केवल आप देख सकते हैं; बाक़ी सब मापा जाता है।</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackModel</name>
    <message>
        <source>by address</source>
        <translation>पते से</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Start Address</source>
        <translation>शुरुआती पता</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>रीजन</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>read</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Read Flag</source>
        <translation>पढ़ने का निशान</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackPage</name>
    <message>
        <source>Save in</source>
        <translation>यहाँ सहेजें</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>वापस पढ़ें</translation>
    </message>
    <message>
        <source>Places to read</source>
        <translation>पढ़ने की जगहें</translation>
    </message>
    <message>
        <source>Press Space to tick a place; places by address can be edited</source>
        <translation>जगह पर टिक लगाने के लिए Space दबाएँ; पते वाली जगहें संपादित की जा सकती हैं</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>जोड़ें(&amp;A)</translation>
    </message>
    <message>
        <source>One more place, by address (Insert)</source>
        <translation>पते से एक और जगह (Insert)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>हटाएँ(&amp;M)</translation>
    </message>
    <message>
        <source>Save &amp;in:</source>
        <translation>यहाँ सहेजें(&amp;I):</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>फ़ाइलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>The phone was read. Every file is now hashed and listed; the phone may be unplugged.</source>
        <translation>फ़ोन पढ़ लिया गया। अब हर फ़ाइल का हैश बनाकर उसे सूची में लिखा जा रहा है; फ़ोन निकाल सकते हैं।</translation>
    </message>
    <message>
        <source>Let go to save into this folder. Nothing is read yet.</source>
        <translation>इस फ़ोल्डर में सहेजने के लिए छोड़ें। अभी कुछ नहीं पढ़ा जाएगा।</translation>
    </message>
    <message>
        <source>Tick at least one row of the table.</source>
        <translation>तालिका की कम से कम एक पंक्ति पर टिक लगाएँ।</translation>
    </message>
    <message>
        <source>Two ticked rows would be written into the same file, %1. Untick one of them.</source>
        <translation>टिक लगी दो पंक्तियाँ एक ही फ़ाइल %1 में लिखी जाएँगी। उनमें से एक से टिक हटाएँ।</translation>
    </message>
    <message>
        <source>Choose the folder to save in.</source>
        <translation>सहेजने के लिए फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is not enough room in the folder. Choose another one, or make room.</source>
        <translation>फ़ोल्डर में काफ़ी जगह नहीं है। दूसरा फ़ोल्डर चुनें, या जगह बनाएँ।</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>बैकअप लें</translation>
    </message>
    <message>
        <source>At least %1 will be read, and as much more as the owner&apos;s data takes on the phone; %2 are free in the folder.</source>
        <translation>कम से कम %1 पढ़ा जाएगा, और उतना और जितना फ़ोन पर मालिक का डेटा है; फ़ोल्डर में %2 ख़ाली है।</translation>
    </message>
    <message>
        <source>About %1 will be read; %2 are free in the folder.</source>
        <translation>क़रीब %1 पढ़ा जाएगा; फ़ोल्डर में %2 ख़ाली है।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read and lie in %1.</source>
        <translation>
            <numerusform>%n फ़ाइल पढ़ी गई और %1 में है।</numerusform>
            <numerusform>%n फ़ाइलें पढ़ी गईं और %1 में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole and verified: %n file(s), %1, read twice with the same result. It lies in %2, and a second copy is under Kept Data.</source>
        <translation>
            <numerusform>बैकअप पूरा और जाँचा हुआ है: %n फ़ाइल, %1, दो बार पढ़ी गई और नतीजा एक ही रहा। वह %2 में है, और दूसरी कॉपी “सुरक्षित डेटा” में है।</numerusform>
            <numerusform>बैकअप पूरा और जाँचा हुआ है: %n फ़ाइलें, %1, दो बार पढ़ी गईं और नतीजा एक ही रहा। वह %2 में है, और दूसरी कॉपी “सुरक्षित डेटा” में है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n file(s), %1, each with its checksum in manifest.json, so that it can be proved before it is put back. It lies in %2.</source>
        <translation>
            <numerusform>बैकअप पूरा है: %n फ़ाइल, %1, जिसका चेकसम manifest.json में है, ताकि वापस डालने से पहले उसे परखा जा सके। वह %2 में है।</numerusform>
            <numerusform>बैकअप पूरा है: %n फ़ाइलें, %1, हर एक का चेकसम manifest.json में है, ताकि वापस डालने से पहले उसे परखा जा सके। वह %2 में है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back and backup</source>
        <translation>रीडबैक और बैकअप</translation>
    </message>
    <message>
        <source>Copies the phone, or parts of it, to this computer. Nothing on the phone is changed.</source>
        <translation>फ़ोन को, या उसके हिस्सों को, इस कंप्यूटर पर कॉपी करता है। फ़ोन पर कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Back up what &amp;belongs to this phone (identity and calibration)</source>
        <translation>जो इसी फ़ोन का है (पहचान और कैलिब्रेशन) उसका बैकअप लें(&amp;B)</translation>
    </message>
    <message>
        <source>IMEI, radio calibration and the like, which no firmware can bring back. Small and quick. It is read twice and compared; a second copy goes to Kept Data.</source>
        <translation>IMEI, रेडियो कैलिब्रेशन वग़ैरह, जिन्हें कोई फ़र्मवेयर वापस नहीं ला सकता। छोटा और जल्दी होने वाला। दो बार पढ़कर मिलान किया जाता है; दूसरी कॉपी “सुरक्षित डेटा” में जाती है।</translation>
    </message>
    <message>
        <source>Back up &amp;everything</source>
        <translation>सब कुछ का बैकअप लें(&amp;E)</translation>
    </message>
    <message>
        <source>Every partition, the owner&apos;s data included, with a list of checksums. It can be put back later. This may take an hour.</source>
        <translation>हर पार्टिशन, मालिक के डेटा समेत, चेकसम की सूची के साथ। इसे बाद में वापस डाला जा सकता है। इसमें एक घंटा लग सकता है।</translation>
    </message>
    <message>
        <source>&amp;Choose partitions</source>
        <translation>पार्टिशन चुनें(&amp;C)</translation>
    </message>
    <message>
        <source>Only the rows that you tick, one file for each.</source>
        <translation>केवल वे पंक्तियाँ जिन पर आप टिक लगाते हैं, हर एक की अलग फ़ाइल।</translation>
    </message>
    <message>
        <source>Takes away the chosen place by address (Delete)</source>
        <translation>चुनी हुई पते वाली जगह हटाता है (Delete)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>सभी चुनें(&amp;L)</translation>
    </message>
    <message>
        <source>Ticks every row, or none</source>
        <translation>हर पंक्ति पर टिक लगाता है, या सबसे हटाता है</translation>
    </message>
    <message>
        <source>N&amp;umbers:</source>
        <translation>संख्याएँ(&amp;U):</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>हेक्साडेसिमल</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>दशमलव</translation>
    </message>
    <message>
        <source>How addresses and lengths are shown and typed</source>
        <translation>पते और लंबाइयाँ कैसे दिखें और लिखी जाएँ</translation>
    </message>
</context>
<context>
    <name>flashwright::RegionDelegate</name>
    <message>
        <source>Region</source>
        <translation>रीजन</translation>
    </message>
</context>
<context>
    <name>flashwright::ReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>सहायता रिपोर्ट</translation>
    </message>
    <message>
        <source>This is what the report will contain, word for word. Serial numbers, IMEIs and names are replaced; nothing is sent anywhere: you get one file.</source>
        <translation>रिपोर्ट में शब्दशः यही होगा। सीरियल नंबर, IMEI और नाम बदल दिए जाते हैं; कहीं कुछ भेजा नहीं जाता: आपको एक फ़ाइल मिलती है।</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>रिपोर्ट के भाग</translation>
    </message>
    <message>
        <source>Text of the chosen part</source>
        <translation>चुने हुए भाग का पाठ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>सहेजें(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashwright::RestoreWizard</name>
    <message>
        <source>Restore Stock Firmware</source>
        <translation>स्टॉक फ़र्मवेयर वापस डालें</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultPage</name>
    <message>
        <source>It worked</source>
        <translation>काम बन गया</translation>
    </message>
    <message>
        <source>The job is done, and its record is in the history.</source>
        <translation>काम पूरा हुआ, और उसका रिकॉर्ड इतिहास में है।</translation>
    </message>
    <message>
        <source>The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>फ़ोन अभी चालू नहीं होगा; वह अपने डाउनलोड मोड में इंतज़ार कर रहा है, और पूरे डाउनलोड से ठीक हो जाएगा।</translation>
    </message>
    <message>
        <source>Part of the work was done; repeat it.</source>
        <translation>काम का एक हिस्सा ही हुआ; उसे दोहराएँ।</translation>
    </message>
    <message>
        <source>Nothing on the phone was changed.</source>
        <translation>फ़ोन पर कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>काम नहीं बना</translation>
    </message>
    <message>
        <source>Do what stands first below, then press Back to try again.</source>
        <translation>नीचे जो सबसे पहले लिखा है वह करें, फिर दोबारा कोशिश के लिए “पीछे” दबाएँ।</translation>
    </message>
    <message>
        <source>Stopped at: %1</source>
        <translation>यहाँ रुका: %1</translation>
    </message>
    <message>
        <source>The phone will not start before a download has finished: press Back and start again.</source>
        <translation>डाउनलोड पूरा होने से पहले फ़ोन चालू नहीं होगा: “पीछे” दबाएँ और फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Part of the work was done: press Back and start again.</source>
        <translation>काम का एक हिस्सा ही हुआ: “पीछे” दबाएँ और फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>The job was stopped at a safe point, as you wanted.</source>
        <translation>जैसा आप चाहते थे, काम सुरक्षित जगह पर रोका गया।</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>The job is over.</source>
        <translation>काम ख़त्म हो गया।</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultStrip</name>
    <message>
        <source>Result of the last job</source>
        <translation>पिछले काम का नतीजा</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>फ़ोल्डर खोलें(&amp;O)</translation>
    </message>
</context>
<context>
    <name>flashwright::RunningPage</name>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>अगली सुरक्षित जगह पर रोका जा रहा है</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>⚠ Do not unplug the phone now.</source>
        <translation>⚠ अभी फ़ोन न निकालें।</translation>
    </message>
    <message>
        <source>The cable has to stay in; nothing is half written at the moment.</source>
        <translation>केबल लगी रहनी चाहिए; इस समय कुछ भी आधा लिखा हुआ नहीं है।</translation>
    </message>
    <message>
        <source>%1, %2 % of the whole</source>
        <translation>%1, पूरे काम का %2 %</translation>
    </message>
    <message>
        <source>The phone is being worked on</source>
        <translation>फ़ोन पर काम चल रहा है</translation>
    </message>
    <message>
        <source>Leave the cable in until this is over.</source>
        <translation>यह ख़त्म होने तक केबल लगी रहने दें।</translation>
    </message>
    <message>
        <source>The whole job:</source>
        <translation>पूरा काम:</translation>
    </message>
    <message>
        <source>The whole job</source>
        <translation>पूरा काम</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneCard</name>
    <message>
        <source>Danger</source>
        <translation>ख़तरा</translation>
    </message>
    <message>
        <source>Everything on the phone is erased</source>
        <translation>फ़ोन पर सब कुछ मिटा दिया जाता है</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneChoice</name>
    <message>
        <source>Firmware Up&amp;grade</source>
        <translation>फ़र्मवेयर अपग्रेड(&amp;G)</translation>
    </message>
    <message>
        <source>For&amp;mat All + Download</source>
        <translation>सब फ़ॉर्मैट + डाउनलोड(&amp;M)</translation>
    </message>
    <message>
        <source>Download Onl&amp;y</source>
        <translation>केवल डाउनलोड(&amp;Y)</translation>
    </message>
    <message>
        <source>Renews the whole system, and its partition table where that changed. Calibration and identity are saved first and kept. Photos, messages and apps may be erased.</source>
        <translation>पूरा सिस्टम नया करता है, और जहाँ पार्टिशन टेबल बदली हो वहाँ उसे भी। कैलिब्रेशन और पहचान पहले सहेजे जाते हैं और बचाए रखे जाते हैं। फ़ोटो, मैसेज और ऐप मिट सकते हैं।</translation>
    </message>
    <message>
        <source>Erases everything first: photos, messages and apps are gone for good. Calibration and identity are saved before and put back. You type a word to confirm.</source>
        <translation>पहले सब कुछ मिटाता है: फ़ोटो, मैसेज और ऐप हमेशा के लिए चले जाते हैं। कैलिब्रेशन और पहचान पहले सहेजे जाते हैं और वापस डाले जाते हैं। पुष्टि के लिए आप एक शब्द लिखते हैं।</translation>
    </message>
    <message>
        <source>Writes only what is ticked; all the rest of the phone stays as it is. The partition table is kept.</source>
        <translation>केवल वही लिखता है जिस पर टिक है; फ़ोन में बाक़ी सब जैसा है वैसा रहता है। पार्टिशन टेबल वही रहती है।</translation>
    </message>
    <message>
        <source>May erase your data</source>
        <translation>आपका डेटा मिट सकता है</translation>
    </message>
    <message>
        <source>Erases everything</source>
        <translation>सब कुछ मिटाता है</translation>
    </message>
    <message>
        <source>Keeps all the rest</source>
        <translation>बाक़ी सब बचाता है</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>सीन</translation>
    </message>
    <message>
        <source>How far the download goes</source>
        <translation>डाउनलोड में कितना कुछ होगा</translation>
    </message>
</context>
<context>
    <name>flashwright::ScenePage</name>
    <message>
        <source>How much is to be done?</source>
        <translation>कितना करना है?</translation>
    </message>
    <message>
        <source>In doubt take the first: it changes the least.</source>
        <translation>तय न हो तो पहला लें: उसमें सबसे कम बदलता है।</translation>
    </message>
    <message>
        <source>&amp;Download Only</source>
        <translation>केवल डाउनलोड(&amp;D)</translation>
    </message>
    <message>
        <source>Firmware &amp;Upgrade</source>
        <translation>फ़र्मवेयर अपग्रेड(&amp;U)</translation>
    </message>
    <message>
        <source>Format &amp;All + Download</source>
        <translation>सब फ़ॉर्मैट + डाउनलोड(&amp;A)</translation>
    </message>
    <message>
        <source>Writes the maker&apos;s system; photos and apps may stay when the firmware brings none of its own.</source>
        <translation>निर्माता का सिस्टम लिखता है; अगर फ़र्मवेयर में उपयोगकर्ता डेटा की अपनी इमेज न हो तो फ़ोटो और ऐप बचे रह सकते हैं।</translation>
    </message>
    <message>
        <source>Erases what it writes and takes a new partition table where the firmware has one; photos and apps may be lost.</source>
        <translation>जो लिखता है उसे पहले मिटाता है और, फ़र्मवेयर में हो तो, नई पार्टिशन टेबल लेता है; फ़ोटो और ऐप खो सकते हैं।</translation>
    </message>
    <message>
        <source>⚠ Erases everything first, photos and apps included. Identity and calibration are saved and put back.</source>
        <translation>⚠ पहले सब कुछ मिटाता है, फ़ोटो और ऐप समेत। पहचान और कैलिब्रेशन सहेजे जाते हैं और वापस डाले जाते हैं।</translation>
    </message>
    <message>
        <source>Identity and calibration of the phone are always copied first. Photos and apps are not.</source>
        <translation>फ़ोन की पहचान और कैलिब्रेशन हमेशा पहले कॉपी किए जाते हैं। फ़ोटो और ऐप नहीं।</translation>
    </message>
    <message>
        <source>Make a &amp;Full Backup First…</source>
        <translation>पहले पूरा बैकअप लें(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>flashwright::SectionBar</name>
    <message>
        <source>Parts of the window</source>
        <translation>विंडो के भाग</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>तीर वाली कुंजियों से चुनें</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>flashwright::SettingsSection</name>
    <message>
        <source>Pages of the settings</source>
        <translation>सेटिंग के पेज</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>तीर वाली कुंजियों से चुनें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>flashwright::StartStrip</name>
    <message>
        <source>A job is running. Press Stop (F10) before you change something here.</source>
        <translation>काम चल रहा है। यहाँ कुछ बदलने से पहले “रोकें” (F10) दबाएँ।</translation>
    </message>
    <message>
        <source>The firmware is still being checked.</source>
        <translation>फ़र्मवेयर की जाँच अभी चल रही है।</translation>
    </message>
    <message>
        <source>Load the firmware of the phone first: it brings the loader that talks to the phone.</source>
        <translation>पहले फ़ोन का फ़र्मवेयर लोड करें: फ़ोन से बात करने वाला लोडर उसी में आता है।</translation>
    </message>
    <message>
        <source>The firmware has changed on the disk since it was checked. Load it again.</source>
        <translation>जाँच के बाद फ़र्मवेयर डिस्क पर बदल गया है। उसे फिर लोड करें।</translation>
    </message>
    <message>
        <source>Everything is set. %1 starts with the phone that is plugged in (F9).</source>
        <translation>सब तैयार है। लगे हुए फ़ोन के साथ %1 शुरू होगा (F9)।</translation>
    </message>
</context>
<context>
    <name>flashwright::StartupPage</name>
    <message>
        <source>&amp;Restore the last state at the start</source>
        <translation>शुरू में पिछली स्थिति लौटाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>Size of the window, its panes, the page in front and the firmware loaded last come back. A job is never started by itself.</source>
        <translation>विंडो का आकार, उसके भाग, सामने का पेज और पिछली बार लोड किया हुआ फ़र्मवेयर लौट आते हैं। कोई काम कभी अपने आप शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>Startup and Shutdown</source>
        <translation>शुरू और बंद होना</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMenu</name>
    <message>
        <source>Station &amp;Mode</source>
        <translation>स्टेशन मोड(&amp;M)</translation>
    </message>
    <message>
        <source>Starts with every phone that is plugged in, one after the other, without a question</source>
        <translation>लगाए गए हर फ़ोन के साथ, एक के बाद एक, बिना सवाल शुरू होता है</translation>
    </message>
    <message>
        <source>&amp;Names of the Ports…</source>
        <translation>पोर्टों के नाम(&amp;N)…</translation>
    </message>
    <message>
        <source>Reset the Co&amp;unters</source>
        <translation>काउंटर रीसेट करें(&amp;U)</translation>
    </message>
    <message>
        <source>Operator &amp;View</source>
        <translation>ऑपरेटर दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>Only Start and Stop work until the PIN is typed</source>
        <translation>PIN लिखे जाने तक केवल “शुरू करें” और “रोकें” काम करते हैं</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMode</name>
    <message>
        <source>A phone waits for your answer</source>
        <translation>एक फ़ोन आपके जवाब का इंतज़ार कर रहा है</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <extracomment>%1 is a phone or a station</extracomment>
        <translation>सफल: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>विफल: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::StationOptionsPage</name>
    <message>
        <source>&amp;Sounds</source>
        <translation>आवाज़ें(&amp;S)</translation>
    </message>
    <message>
        <source>One sound when a phone passes, another when it fails.</source>
        <translation>फ़ोन सफल होने पर एक आवाज़, विफल होने पर दूसरी।</translation>
    </message>
    <message>
        <source>&amp;Notifications of the desktop</source>
        <translation>डेस्कटॉप की सूचनाएँ(&amp;N)</translation>
    </message>
    <message>
        <source>Tells of the end of a job while another window is in front. The desktop may keep them quiet.</source>
        <translation>सामने कोई दूसरी विंडो हो तो काम ख़त्म होने की ख़बर देता है। डेस्कटॉप इन्हें शांत रख सकता है।</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>स्टेशन</translation>
    </message>
</context>
<context>
    <name>flashwright::StationStrip</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n सफल</numerusform>
            <numerusform>%n सफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n विफल</numerusform>
            <numerusform>%n विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n रोका गया</numerusform>
            <numerusform>%n रोके गए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is how often it happened today, %2 the cause, a sentence</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Reset the counters of today</source>
        <translation>आज के काउंटर रीसेट करें</translation>
    </message>
    <message>
        <source>Today: %1, %2</source>
        <translation>आज: %1, %2</translation>
    </message>
</context>
<context>
    <name>flashwright::SuccessDialog</name>
    <message>
        <source>Written: %1 in %2</source>
        <translation>लिखा गया: %2 में %1</translation>
    </message>
    <message>
        <source>Not read back: comparing was switched off.</source>
        <translation>वापस नहीं पढ़ा गया: मिलान बंद था।</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) not compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n क्षेत्र का मिलान नहीं हुआ, क्योंकि फ़ोन उसे ख़ुद बदलता है।</numerusform>
            <numerusform>%n क्षेत्रों का मिलान नहीं हुआ, क्योंकि फ़ोन उन्हें ख़ुद बदलता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as they were: %1</source>
        <translation>जैसे थे वैसे रहे: %1</translation>
    </message>
    <message>
        <source>The user&apos;s data was erased.</source>
        <translation>उपयोगकर्ता का डेटा मिटाया गया।</translation>
    </message>
    <message>
        <source>The user&apos;s data was kept.</source>
        <translation>उपयोगकर्ता का डेटा बना रहा।</translation>
    </message>
    <message>
        <source>Download passed: %1</source>
        <translation>डाउनलोड सफल: %1</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>सफल: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें(&amp;C)</translation>
    </message>
    <message>
        <source>Unplug the phone. It restarts by itself; if it stays dark, hold Power for 10 s. The first start takes minutes.</source>
        <translation>फ़ोन निकालें। वह अपने आप रीस्टार्ट होगा; स्क्रीन काली रहे तो पावर बटन 10 s दबाए रखें। पहली बार चालू होने में कई मिनट लगते हैं।</translation>
    </message>
    <message>
        <source>Unplug the phone and hold Power for 10 s to switch it on. The first start takes minutes.</source>
        <translation>फ़ोन निकालें और चालू करने के लिए पावर बटन 10 s दबाए रखें। पहली बार चालू होने में कई मिनट लगते हैं।</translation>
    </message>
    <message>
        <source>The phone is still in download mode. Unplug it and hold Power for 10 s; the first start takes minutes.</source>
        <translation>फ़ोन अभी भी डाउनलोड मोड में है। उसे निकालें और पावर बटन 10 s दबाए रखें; पहली बार चालू होने में कई मिनट लगते हैं।</translation>
    </message>
</context>
<context>
    <name>flashwright::SummaryPage</name>
    <message>
        <source>&amp;Start Reading</source>
        <translation>पढ़ना शुरू करें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>शुरू करें(&amp;S)</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>यह नहीं किया जा सकता: %1</translation>
    </message>
    <message>
        <source>✓ The phone is only read: nothing on it is changed.</source>
        <translation>✓ फ़ोन केवल पढ़ा जाता है: उस पर कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ फ़ोन की फ़ोटो, संदेश और ऐप मिटा दिए जाएँगे और वापस नहीं लाए जा सकेंगे।</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ फ़ोन की फ़ोटो, संदेश और ऐप बने रहेंगे।</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>कुल: %1, लगभग %2।</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>कुल: %1।</translation>
    </message>
    <message>
        <source>How much there is to do is known once the phone has answered.</source>
        <translation>कितना काम है, यह फ़ोन के जवाब देने के बाद पता चलेगा।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>इसे पलटा नहीं जा सकता। आगे बढ़ने के लिए “%1” लिखें:</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>पुष्टि का शब्द</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>आगे यह होगा</translation>
    </message>
    <message>
        <source>Nothing has been touched yet. The job begins when you press the button below.</source>
        <translation>अभी कुछ नहीं छेड़ा गया है। नीचे का बटन दबाने पर काम शुरू होगा।</translation>
    </message>
</context>
<context>
    <name>flashwright::TracingPage</name>
    <message>
        <source>Folder for Traces</source>
        <translation>रिकॉर्डिंग का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Old journals could not be removed: %1</source>
        <translation>पुराने जर्नल हटाए नहीं जा सके: %1</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>हटाने को कुछ नहीं था।</translation>
    </message>
    <message numerus="yes">
        <source>%n old file(s) removed, %1 freed.</source>
        <translation>
            <numerusform>%n पुरानी फ़ाइल हटाई गई, %1 जगह ख़ाली हुई।</numerusform>
            <numerusform>%n पुरानी फ़ाइलें हटाई गईं, %1 जगह ख़ाली हुई।</numerusform>
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
            <numerusform>%n पुरानी फ़ाइल रखी गई: वह ऐसे काम की है जो विफल रहा या अभी आगे बढ़ सकता है।</numerusform>
            <numerusform>%n पुरानी फ़ाइलें रखी गईं: वे ऐसे कामों की हैं जो विफल रहे या अभी आगे बढ़ सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a &amp;trace of the next jobs</source>
        <translation>अगले कामों की रिकॉर्डिंग करें(&amp;T)</translation>
    </message>
    <message>
        <source>Every byte between computer and phone goes into a file that can be played again. It may hold identities of the phone.</source>
        <translation>कंप्यूटर और फ़ोन के बीच का हर बाइट एक फ़ाइल में जाता है जिसे फिर चलाया जा सकता है। उसमें फ़ोन की पहचान हो सकती है।</translation>
    </message>
    <message>
        <source>Traces go to:</source>
        <translation>रिकॉर्डिंग यहाँ जाती हैं:</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <translation>दूसरा फ़ोल्डर(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose the folder for traces</source>
        <translation>रिकॉर्डिंग का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation>सामान्य फ़ोल्डर(&amp;U)</translation>
    </message>
    <message>
        <source>Put traces beside the journals again</source>
        <translation>रिकॉर्डिंग फिर से जर्नलों के साथ रखें</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें(&amp;O)</translation>
    </message>
    <message>
        <source>Show the folder with the traces</source>
        <translation>रिकॉर्डिंग वाला फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Keep journals and traces:</source>
        <translation>जर्नल और रिकॉर्डिंग रखें(&amp;K):</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 दिन</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 सप्ताह</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 महीना</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 महीने</translation>
    </message>
    <message>
        <source>Older ones are removed at the start. Those of jobs that failed or can go on always stay, and so does the history.</source>
        <translation>इससे पुराने शुरू में हटा दिए जाते हैं। विफल रहे या आगे बढ़ सकने वाले कामों के हमेशा रहते हैं, और इतिहास भी।</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>जर्नल फ़ोल्डर खोलें(&amp;J)</translation>
    </message>
    <message>
        <source>Show the journals of all jobs</source>
        <translation>सभी कामों के जर्नल दिखाएँ</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
</context>
<context>
    <name>flashwright::UnbrickWizard</name>
    <message>
        <source>My Phone Is Dead</source>
        <translation>मेरा फ़ोन डेड है</translation>
    </message>
</context>
<context>
    <name>flashwright::UnitPage</name>
    <message>
        <source>Is it the same phone?</source>
        <translation>क्या यह वही फ़ोन है?</translation>
    </message>
    <message>
        <source>A backup holds the identity of one phone only.</source>
        <translation>बैकअप में केवल एक फ़ोन की पहचान होती है।</translation>
    </message>
    <message>
        <source>The &amp;phone that the backup was read from</source>
        <translation>वही फ़ोन जिससे बैकअप पढ़ा गया था(&amp;P)</translation>
    </message>
    <message>
        <source>The phone is asked who it is before anything is written; another one is refused.</source>
        <translation>कुछ भी लिखने से पहले फ़ोन से पूछा जाता है कि वह कौन है; दूसरा फ़ोन ठुकरा दिया जाता है।</translation>
    </message>
    <message>
        <source>&amp;Another phone, such as one with a new board</source>
        <translation>दूसरा फ़ोन, जैसे नए बोर्ड वाला(&amp;A)</translation>
    </message>
    <message>
        <source>⚠ Two phones then have one IMEI, which is against the law in many countries, and the radio may work badly.</source>
        <translation>⚠ तब दो फ़ोनों का एक ही IMEI हो जाता है, जो कई देशों में क़ानून के ख़िलाफ़ है, और रेडियो शायद ठीक से काम न करे।</translation>
    </message>
</context>
<context>
    <name>flashwright::VaultSection</name>
    <message>
        <source>Kept Data</source>
        <translation>सुरक्षित डेटा</translation>
    </message>
    <message>
        <source>Some copies cannot be read: %1</source>
        <translation>कुछ कॉपियाँ पढ़ी नहीं जा सकतीं: %1</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The first download of a phone makes a copy by itself.</source>
        <translation>अभी कुछ भी सुरक्षित नहीं रखा गया है। किसी फ़ोन का पहला डाउनलोड अपने आप कॉपी बना लेता है।</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Every file is as it was when it was read from the phone.</source>
        <translation>हर फ़ाइल वैसी ही है जैसी फ़ोन से पढ़ते समय थी।</translation>
    </message>
    <message>
        <source>Copy Elsewhere</source>
        <translation>कहीं और कॉपी करें</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>आर्काइव (*.zip)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>कॉपी हो रही है…</translation>
    </message>
    <message>
        <source>Copied to %1. Keep it on another disk: without it a lost identity cannot be brought back.</source>
        <translation>%1 में कॉपी किया गया। इसे दूसरी डिस्क पर रखें: इसके बिना खोई हुई पहचान वापस नहीं लाई जा सकती।</translation>
    </message>
    <message>
        <source>Looking for old copies…</source>
        <translation>पुरानी कॉपियाँ खोजी जा रही हैं…</translation>
    </message>
    <message numerus="yes">
        <source>No phone has more than %n copies.</source>
        <translation>
            <numerusform>किसी फ़ोन की %n से ज़्यादा कॉपी नहीं है।</numerusform>
            <numerusform>किसी फ़ोन की %n से ज़्यादा कॉपियाँ नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove old copies?</source>
        <translation>पुरानी कॉपियाँ हटाएँ?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n old copies?</source>
        <translation>
            <numerusform>%n पुरानी कॉपी हटाएँ?</numerusform>
            <numerusform>%n पुरानी कॉपियाँ हटाएँ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of each phone the newest %n stay.</source>
        <translation>
            <numerusform>हर फ़ोन की सबसे नई %n कॉपी रहेगी।</numerusform>
            <numerusform>हर फ़ोन की सबसे नई %n कॉपियाँ रहेंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>फ़र्मवेयर</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>कॉपियाँ</translation>
    </message>
    <message>
        <source>&amp;Areas of the chosen copy:</source>
        <translation>चुनी हुई कॉपी के क्षेत्र(&amp;A):</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Areas of the chosen copy</source>
        <translation>चुनी हुई कॉपी के क्षेत्र</translation>
    </message>
    <message>
        <source>Writes these areas to the phone that they were read from; you see the plan first</source>
        <translation>इन क्षेत्रों को उसी फ़ोन पर लिखता है जिससे वे पढ़े गए थे; पहले योजना दिखती है</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>जाँचें(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Elsewhere…</source>
        <translation>कहीं और कॉपी करें(&amp;E)…</translation>
    </message>
    <message>
        <source>Makes an archive for another disk</source>
        <translation>दूसरी डिस्क के लिए आर्काइव बनाता है</translation>
    </message>
    <message>
        <source>&amp;Remove Old…</source>
        <translation>पुरानी हटाएँ(&amp;R)…</translation>
    </message>
    <message>
        <source>Removes old copies; the newest of each phone always stay</source>
        <translation>पुरानी कॉपियाँ हटाता है; हर फ़ोन की सबसे नई हमेशा रहती हैं</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>फिर देखें(&amp;K)</translation>
    </message>
    <message>
        <source>Reads the list anew</source>
        <translation>सूची नए सिरे से पढ़ता है</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>कॉपियाँ: %1</translation>
    </message>
    <message>
        <source>backup by hand</source>
        <translation>ख़ुद लिया गया बैकअप</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>अभी नहीं जाँचा गया</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ पूरा</translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation>✗ ख़राब</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>सुरक्षित डेटा</translation>
    </message>
    <message>
        <source>Before anything is written, identity and calibration of a phone (IMEI, radio calibration) are read twice, compared and kept here. Nothing here changes a phone but Put Back, which shows its plan first.</source>
        <translation>कुछ भी लिखने से पहले फ़ोन की पहचान और कैलिब्रेशन (IMEI, रेडियो कैलिब्रेशन) दो बार पढ़कर, मिलान करके यहाँ रखे जाते हैं। यहाँ “वापस डालें” के सिवा कुछ भी फ़ोन को नहीं बदलता, और वह पहले अपनी योजना दिखाता है।</translation>
    </message>
    <message>
        <source>Nothing is kept yet.

Identity and calibration belong to one single phone: no firmware brings them back. The first download of a phone makes a copy by itself; you can also make one now, without changing the phone.</source>
        <translation>अभी कुछ नहीं रखा है।

पहचान और कैलिब्रेशन एक ही फ़ोन के होते हैं: कोई फ़र्मवेयर उन्हें वापस नहीं लाता। फ़ोन का पहला डाउनलोड अपने आप एक कॉपी बनाता है; आप फ़ोन को बदले बिना अभी भी एक बना सकते हैं।</translation>
    </message>
    <message>
        <source>&amp;Back Up a Phone…</source>
        <translation>फ़ोन का बैकअप लें(&amp;B)…</translation>
    </message>
    <message>
        <source>Opens the page that reads a phone</source>
        <translation>फ़ोन पढ़ने वाला पेज खोलता है</translation>
    </message>
    <message>
        <source>Phone and date</source>
        <translation>फ़ोन और तारीख़</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>One row for each phone, its copies below; Enter checks them</source>
        <translation>हर फ़ोन की एक पंक्ति, उसके नीचे उसकी कॉपियाँ; Enter उन्हें जाँचता है</translation>
    </message>
    <message>
        <source>P&amp;ut Back…</source>
        <translation>वापस डालें(&amp;U)…</translation>
    </message>
    <message>
        <source>Compares every file with the hash from the day it was read; of a phone all its copies</source>
        <translation>हर फ़ाइल का मिलान उस दिन के हैश से करता है जब वह पढ़ी गई थी; फ़ोन चुना हो तो उसकी सभी कॉपियाँ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
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
        <translation>स्वागत</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>आप क्या करना चाहेंगे?</translation>
    </message>
    <message>
        <source>Each guide leads you step by step and shows what it will do before it does it. Esc leaves it.</source>
        <translation>हर गाइड आपको क़दम-दर-क़दम ले चलता है और कुछ करने से पहले दिखाता है कि क्या करेगा। Esc से आप उससे बाहर आते हैं।</translation>
    </message>
    <message>
        <source>&amp;I Know What I Want</source>
        <translation>मुझे पता है क्या करना है(&amp;I)</translation>
    </message>
    <message>
        <source>Goes straight to the page where firmware is loaded and phones are flashed.</source>
        <translation>सीधे उस पेज पर जाता है जहाँ फ़र्मवेयर लोड और फ़ोन फ़्लैश किए जाते हैं।</translation>
    </message>
    <message>
        <source>Show this page when the program s&amp;tarts</source>
        <translation>प्रोग्राम शुरू होने पर यह पेज दिखाएँ(&amp;T)</translation>
    </message>
</context>
<context>
    <name>flashwright::WhichKeyPage</name>
    <message>
        <source>Hold the key, then plug in the cable</source>
        <translation>बटन दबाए रखें, फिर केबल लगाएँ</translation>
    </message>
    <message>
        <source>Say below which key you hold. When a phone comes, the key is remembered.</source>
        <translation>नीचे बताएँ कि आप कौन-सा बटन दबाए हुए हैं। फ़ोन आने पर वह बटन याद रखा जाता है।</translation>
    </message>
</context>
</TS>
