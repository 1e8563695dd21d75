<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Read the question and answer it; the phone waits.</source>
        <translation>اقرأ السؤال وأجب عنه؛ الهاتف في الانتظار.</translation>
    </message>
    <message>
        <source>Stopping after this step. Leave the cable in until then.</source>
        <translation>سيتوقف العمل بعد هذه الخطوة. اترك الكابل موصولًا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>%1 Do not unplug the phone.</source>
        <translation>%1 لا تفصل الهاتف.</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>لا تفصل الهاتف.</translation>
    </message>
    <message>
        <source>Keep the key pressed until the bar moves, and leave the cable in.</source>
        <translation>استمر في الضغط على الزر حتى يتحرك الشريط، واترك الكابل موصولًا.</translation>
    </message>
    <message>
        <source>Leave the cable in: the phone reconnects by itself.</source>
        <translation>اترك الكابل موصولًا: سيعاود الهاتف الاتصال من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>اترك الكابل موصولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) at work. %1: %2</source>
        <translation>
            <numerusform>لا هواتف قيد العمل. %1: %2</numerusform>
            <numerusform>هاتف واحد قيد العمل. %1: %2</numerusform>
            <numerusform>هاتفان قيد العمل. %1: %2</numerusform>
            <numerusform>%n هواتف قيد العمل. %1: %2</numerusform>
            <numerusform>%n هاتفًا قيد العمل. %1: %2</numerusform>
            <numerusform>%n هاتف قيد العمل. %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the time since the phone came, %2 bytes, speed and time left</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unplug this phone; plug in the next one, or press Stop.</source>
        <translation>افصل هذا الهاتف ثم صِل الهاتف التالي، أو اضغط «إيقاف».</translation>
    </message>
    <message>
        <source>Unplug the phone.</source>
        <translation>افصل الهاتف.</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>تم بنجاح: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>أُوقف: %1</translation>
    </message>
    <message>
        <source>The phone will not start now. Press %1 and let it finish.</source>
        <translation>لن يُقلع الهاتف الآن. اضغط «%1» ودعه يكتمل.</translation>
    </message>
    <message>
        <source>Press %1 to begin again.</source>
        <translation>اضغط «%1» للبدء من جديد.</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>يتصل هاتف التدريب من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Now plug in the phone</source>
        <translation>صِل الهاتف الآن</translation>
    </message>
    <message>
        <source>Load the firmware of your phone</source>
        <translation>حمّل فيرموير هاتفك</translation>
    </message>
    <message>
        <source>Press Load Packet, or drop a .pac or scatter file on this window.</source>
        <translation>اضغط «تحميل حزمة»، أو أفلت ملف ‎.pac أو ملف سكاتر في هذه النافذة.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>جارٍ فتح %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>جارٍ فحص %1</translation>
    </message>
    <message>
        <source>Comparing the checksums. %1 is possible as soon as they are right.</source>
        <translation>جارٍ مقارنة مجاميع التحقق. يمكن تنفيذ «%1» فور التأكد من صحتها.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Ready: press %1</source>
        <translation>جاهز: اضغط «%1»</translation>
    </message>
    <message>
        <source>This is practice: a virtual phone is plugged in, and nothing real is touched.</source>
        <translation>هذا تدريب: الهاتف الموصول افتراضي، ولا يُمس شيء حقيقي.</translation>
    </message>
    <message>
        <source>Start first, then plug in the phone when you are told to.</source>
        <translation>ابدأ أولًا، ثم صِل الهاتف عندما يُطلب منك ذلك.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>لا يمكن استخدام %1</translation>
    </message>
    <message>
        <source>Switch the phone off, hold its boot key (mostly Volume Down), and plug in the cable.</source>
        <translation>أطفئ الهاتف، واضغط مطولًا على زر الإقلاع (غالبًا خفض الصوت)، ثم صِل الكابل.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold %1, and plug in the cable.</source>
        <extracomment>%1 is one key, or several to try, such as &quot;Volume Down&quot; or &quot;Volume Up&quot;</extracomment>
        <translation>أطفئ الهاتف، واضغط مطولًا على %1، ثم صِل الكابل.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>ينقص شيء واحد</translation>
    </message>
    <message>
        <source>%1 changed: load it again</source>
        <translation>تغيّر %1: أعد تحميله</translation>
    </message>
    <message>
        <source>What was checked is not what lies on the disk now. Nothing is started with it.</source>
        <translation>ما جرى فحصه ليس هو الموجود على القرص الآن. لن يُبدأ به أي عمل.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The job was done to its end.</source>
        <translation>اكتملت المهمة حتى نهايتها.</translation>
    </message>
    <message>
        <source>The job was stopped before its end.</source>
        <translation>أُوقفت المهمة قبل نهايتها.</translation>
    </message>
    <message>
        <source>The job failed.</source>
        <translation>فشلت المهمة.</translation>
    </message>
    <message>
        <source>What was written was not compared with the phone.</source>
        <translation>لم يُقارَن ما كُتب بمحتوى الهاتف.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s), %1, read back from the phone and found equal.</source>
        <translation>
            <numerusform>لم تُقرأ أي منطقة من الهاتف للمقارنة (%1).</numerusform>
            <numerusform>قُرئت منطقة واحدة (%1) من الهاتف وكانت مطابقة.</numerusform>
            <numerusform>قُرئت منطقتان (%1) من الهاتف وكانتا مطابقتين.</numerusform>
            <numerusform>قُرئت %n مناطق (%1) من الهاتف وكانت مطابقة.</numerusform>
            <numerusform>قُرئت %n منطقة (%1) من الهاتف وكانت مطابقة.</numerusform>
            <numerusform>قُرئت %n منطقة (%1) من الهاتف وكانت مطابقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) could not be compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>لا مناطق تعذرت مقارنتها.</numerusform>
            <numerusform>تعذرت مقارنة منطقة واحدة لأن الهاتف يغيّرها بنفسه.</numerusform>
            <numerusform>تعذرت مقارنة منطقتين لأن الهاتف يغيّرهما بنفسه.</numerusform>
            <numerusform>تعذرت مقارنة %n مناطق لأن الهاتف يغيّرها بنفسه.</numerusform>
            <numerusform>تعذرت مقارنة %n منطقة لأن الهاتف يغيّرها بنفسه.</numerusform>
            <numerusform>تعذرت مقارنة %n منطقة لأن الهاتف يغيّرها بنفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>kept: read again after the job and equal</source>
        <translation>محفوظة: قُرئت مجددًا بعد المهمة وكانت مطابقة</translation>
    </message>
    <message>
        <source>renewed; the phone&apos;s own values kept and proved</source>
        <translation>مجدَّدة؛ القيم الخاصة بالهاتف محفوظة ومتحقَّق منها</translation>
    </message>
    <message>
        <source>changed, as was agreed</source>
        <translation>تغيّرت كما اتُّفق عليه</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم تُقارَن</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>لا وجود لها في هذا الهاتف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>الفيرموير</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>الهوية والمعايرة</translation>
    </message>
    <message>
        <source>SHA-256 of what was sent</source>
        <translation>قيمة SHA-256 لما أُرسل</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Loader %1</source>
        <translation>اللودر %1</translation>
    </message>
    <message>
        <source>Flash certificate</source>
        <translation>شهادة التفليش</translation>
    </message>
    <message>
        <source>Made from the record of the job that the program keeps; number %1.</source>
        <translation>أُعدّت من قيد المهمة الذي يحتفظ به البرنامج؛ الرقم %1.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Kept in the vault: %1</source>
        <translation>حُفظ في الخزنة: %1</translation>
    </message>
    <message>
        <source>backup needs -o DIR and takes no names.</source>
        <translation>يحتاج الأمر backup إلى ‎-o DIR ولا يقبل أسماء.</translation>
    </message>
    <message>
        <source>Give either --identity or --full, not both.</source>
        <translation>حدّد إما ‎--identity أو ‎--full، وليس كليهما.</translation>
    </message>
    <message>
        <source>Read the phone into a folder from which it can be restored.</source>
        <translation>قراءة الهاتف إلى مجلد يمكن استعادته منه.</translation>
    </message>
    <message>
        <source>Put the files here.</source>
        <translation>وضع الملفات هنا.</translation>
    </message>
    <message>
        <source>Only calibration and identity of the phone; they are kept in the vault, too.</source>
        <translation>معايرة الهاتف وهويته فقط؛ وتُحفظان في الخزنة أيضًا.</translation>
    </message>
    <message>
        <source>Also the owner&apos;s data and other large partitions.</source>
        <translation>تضمين بيانات صاحب الهاتف والأقسام الكبيرة الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli --help&quot;.</source>
        <translation>راجع &quot;flashwright-cli --help&quot;.</translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli help %1&quot;.</source>
        <translation>راجع &quot;flashwright-cli help %1&quot;.</translation>
    </message>
    <message>
        <source>completion needs one of: bash, zsh, fish, powershell.</source>
        <translation>يحتاج الأمر completion إلى واحد من: bash، zsh، fish، powershell.</translation>
    </message>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation>طباعة سكربت الإكمال التلقائي لصدفة (shell).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to go on:</source>
        <translation>اكتب &quot;نعم&quot; للمتابعة:</translation>
    </message>
    <message>
        <source>This cannot be undone. Type &quot;%1&quot; to go on:</source>
        <translation>لا يمكن التراجع عن هذا. اكتب &quot;%1&quot; للمتابعة:</translation>
    </message>
    <message>
        <source>not in download mode</source>
        <translation>ليس في وضع التفليش</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>لا يوجد هاتف متصل في وضع التفليش.</translation>
    </message>
    <message>
        <source>devices takes no arguments.</source>
        <translation>الأمر devices لا يقبل وسائط.</translation>
    </message>
    <message>
        <source>List the phones that are connected and what runs on them.</source>
        <translation>سرد الهواتف المتصلة وما يعمل عليها.</translation>
    </message>
    <message>
        <source>Go on and tell who comes and goes, until Ctrl+C or --wait is over.</source>
        <translation>الاستمرار والإبلاغ عن كل هاتف يتصل أو ينفصل، حتى الضغط على Ctrl+C أو انقضاء مهلة ‎--wait.</translation>
    </message>
    <message>
        <source>Something failed, but the lines that would prove why are not in this log.</source>
        <translation>فشل شيء ما، لكن الأسطر التي تثبت السبب ليست في هذا السجل.</translation>
    </message>
    <message>
        <source>Nothing in this log points to a known cause.</source>
        <translation>لا شيء في هذا السجل يشير إلى سبب معروف.</translation>
    </message>
    <message>
        <source>The lines that prove it:</source>
        <translation>الأسطر التي تثبت ذلك:</translation>
    </message>
    <message>
        <source>What is there:</source>
        <translation>ما هو موجود:</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>ما حدث: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>ما يجب فعله:</translation>
    </message>
    <message>
        <source>A log of %1.</source>
        <translation>سجل من %1.</translation>
    </message>
    <message>
        <source>diagnose needs one LOGFILE, or - for standard input.</source>
        <translation>يحتاج الأمر diagnose إلى LOGFILE واحد، أو - للدخل القياسي.</translation>
    </message>
    <message>
        <source>Read the log of another flashing tool and name what went wrong, with the lines that prove it.</source>
        <translation>قراءة سجل أداة تفليش أخرى وتحديد ما حدث من خطأ، مع الأسطر التي تثبته.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Nothing to change for %1.</source>
        <translation>لا شيء يحتاج إلى تغيير من أجل %1.</translation>
    </message>
    <message>
        <source>There is nothing that this program could mend.</source>
        <translation>لا يوجد ما يستطيع هذا البرنامج إصلاحه.</translation>
    </message>
    <message>
        <source>--fix or --undo, not both.</source>
        <translation>استخدم ‎--fix أو ‎--undo، وليس كليهما.</translation>
    </message>
    <message>
        <source>doctor takes ids of fixes only with --fix or --undo.</source>
        <translation>لا يقبل الأمر doctor معرّفات الإصلاحات إلا مع ‎--fix أو ‎--undo.</translation>
    </message>
    <message>
        <source>There is no fix &quot;%1&quot;; there are: %2.</source>
        <translation>لا يوجد إصلاح باسم &quot;%1&quot;؛ المتاح: %2.</translation>
    </message>
    <message>
        <source>Look at this computer: rights, drivers, USB, disk, sleep, time; mend what can be mended.</source>
        <translation>فحص هذا الكمبيوتر: الصلاحيات وبرامج التعريف وUSB والقرص والسكون والوقت؛ وإصلاح ما يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>Carry out the named fixes, or all that are advised; shows each change and asks.</source>
        <translation>تنفيذ الإصلاحات المذكورة، أو كل ما يُنصح به؛ مع عرض كل تغيير والسؤال قبله.</translation>
    </message>
    <message>
        <source>Take back the named fixes, or all that were carried out.</source>
        <translation>التراجع عن الإصلاحات المذكورة، أو عن كل ما نُفّذ.</translation>
    </message>
    <message>
        <source>Print the device rules for Linux and do nothing else.</source>
        <translation>طباعة قواعد الأجهزة لنظام Linux دون أي إجراء آخر.</translation>
    </message>
    <message>
        <source>Something here will keep jobs from working.</source>
        <translation>يوجد هنا ما سيمنع المهام من العمل.</translation>
    </message>
    <message>
        <source>This computer can flash phones; something could be better.</source>
        <translation>هذا الكمبيوتر قادر على تفليش الهواتف؛ وهناك ما يمكن تحسينه.</translation>
    </message>
    <message>
        <source>This computer is ready.</source>
        <translation>هذا الكمبيوتر جاهز.</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>تنفيذ: %1</translation>
    </message>
    <message>
        <source>Changed by this program on %1: %2 Undo: %3</source>
        <translation>غيّره هذا البرنامج في %1: %2 التراجع: %3</translation>
    </message>
    <message>
        <source>--address and --length go together and are numbers.</source>
        <translation>يُستخدم ‎--address و‎--length معًا، وكلاهما رقم.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no region of a storage, like user, boot1 or lu0.</source>
        <translation>&quot;%1&quot; ليس نطاقًا في وحدة تخزين، مثل user أو boot1 أو lu0.</translation>
    </message>
    <message>
        <source>erase needs one of: names of partitions, an address, --all, --except-boot.</source>
        <translation>يحتاج الأمر erase إلى واحد من: أسماء أقسام، عنوان، ‎--all، ‎--except-boot.</translation>
    </message>
    <message>
        <source>Allow these partitions with calibration or identity data; a copy is saved first.</source>
        <translation>السماح بأقسام المعايرة أو الهوية هذه؛ تُحفظ نسخة منها أولًا.</translation>
    </message>
    <message>
        <source>Erase everything, calibration and identity included.</source>
        <translation>محو كل شيء، بما فيه المعايرة والهوية.</translation>
    </message>
    <message>
        <source>Erase everything but what starts the phone.</source>
        <translation>محو كل شيء ما عدا ما يُقلع به الهاتف.</translation>
    </message>
    <message>
        <source>Erase from this address on.</source>
        <translation>المحو بدءًا من هذا العنوان.</translation>
    </message>
    <message>
        <source>So many bytes from --address on.</source>
        <translation>عدد البايتات بدءًا من ‎--address.</translation>
    </message>
    <message>
        <source>The region of the storage that --address counts in (user, boot1, lu0, …).</source>
        <translation>نطاق وحدة التخزين الذي يُحسب فيه ‎--address (مثل user وboot1 وlu0…).</translation>
    </message>
    <message>
        <source>Do not put calibration and identity back afterwards.</source>
        <translation>عدم إعادة المعايرة والهوية بعد ذلك.</translation>
    </message>
    <message>
        <source>Erase partitions of the phone.</source>
        <translation>محو أقسام من الهاتف.</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>في سياقات أخرى: %1</translation>
    </message>
    <message>
        <source>explain needs a number, a name or a few words of an error.</source>
        <translation>يحتاج الأمر explain إلى رقم خطأ أو اسمه أو بضع كلمات منه.</translation>
    </message>
    <message>
        <source>Nothing is known of &quot;%1&quot;.</source>
        <translation>لا يُعرف شيء عن &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>What an error number, name or text means, why it happens and what to do.</source>
        <translation>معنى رقم الخطأ أو اسمه أو نصه، وسبب حدوثه، وما يجب فعله.</translation>
    </message>
    <message>
        <source>extract needs a firmware and a folder.</source>
        <translation>يحتاج الأمر extract إلى فيرموير ومجلد.</translation>
    </message>
    <message>
        <source>Unpack the images of a firmware into a folder.</source>
        <translation>فك صور الفيرموير إلى مجلد.</translation>
    </message>
    <message>
        <source>Do not check the checksums first.</source>
        <translation>عدم فحص مجاميع التحقق أولًا.</translation>
    </message>
    <message>
        <source>--watch-boot needs seconds from 1 to %1.</source>
        <translation>يحتاج ‎--watch-boot إلى عدد ثوانٍ من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Restart the phone at the end.</source>
        <translation>إعادة تشغيل الهاتف في النهاية.</translation>
    </message>
    <message>
        <source>Switch the phone off at the end.</source>
        <translation>إطفاء الهاتف في النهاية.</translation>
    </message>
    <message>
        <source>Leave the phone in its loader at the end, also where no later job can use it.</source>
        <translation>ترك الهاتف في اللودر في النهاية، حتى لو لم تستطع أي مهمة لاحقة استخدامه.</translation>
    </message>
    <message>
        <source>After a restart look SECONDS long whether the phone comes up.</source>
        <translation>بعد إعادة التشغيل، الترقب لمدة SECONDS ثانية لمعرفة هل أقلع الهاتف.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Give either --scene or -c, not both.</source>
        <translation>حدّد إما ‎--scene أو ‎-c، وليس كليهما.</translation>
    </message>
    <message>
        <source>There is no scene &quot;%1&quot;; there are download, upgrade and format-all.</source>
        <translation>لا يوجد نمط باسم &quot;%1&quot;؛ المتاح: download وupgrade وformat-all.</translation>
    </message>
    <message>
        <source>--set needs NAME=FILE, not &quot;%1&quot;.</source>
        <translation>يحتاج ‎--set إلى NAME=FILE، وليس &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>flash needs one FIRMWARE.</source>
        <translation>يحتاج الأمر flash إلى FIRMWARE واحد.</translation>
    </message>
    <message>
        <source>What kind of flash: download (only what is ticked), upgrade (new layout, your areas are saved and put back) or format-all (everything is erased first).</source>
        <translation>نمط التفليش: download (المحدد فقط)، أو upgrade (تخطيط جديد، مع حفظ مناطقك وإعادتها)، أو format-all (محو كل شيء أولًا).</translation>
    </message>
    <message>
        <source>With format-all: do not put calibration and identity back.</source>
        <translation>مع format-all: عدم إعادة المعايرة والهوية.</translation>
    </message>
    <message>
        <source>Go on although the firmware is for another board.</source>
        <translation>المتابعة حتى لو كان الفيرموير للوحة أخرى.</translation>
    </message>
    <message>
        <source>Write NV images as the firmware brings them: identity and calibration of the phone in them are lost. Without this they are kept.</source>
        <translation>كتابة صور NV كما هي في الفيرموير: تضيع هوية الهاتف ومعايرته الموجودتان فيها. بدون هذا الخيار يُحتفظ بهما.</translation>
    </message>
    <message>
        <source>Write these images or partitions and nothing else; names calibration data too.</source>
        <translation>كتابة هذه الصور أو الأقسام دون غيرها؛ ويمكن ذكر بيانات المعايرة أيضًا.</translation>
    </message>
    <message>
        <source>Leave these out.</source>
        <translation>استبعاد هذه العناصر.</translation>
    </message>
    <message>
        <source>Write this file in place of the firmware&apos;s own image.</source>
        <translation>كتابة هذا الملف بدل صورة الفيرموير نفسه.</translation>
    </message>
    <message>
        <source>Allow a new partition table where it differs.</source>
        <translation>السماح بجدول أقسام جديد عند اختلافه.</translation>
    </message>
    <message>
        <source>Go on with an interrupted job: the newest one, or that of a journal, unit or port given in place of FIRMWARE.</source>
        <translation>متابعة مهمة منقطعة: الأحدث، أو مهمة سجل أو جهاز أو منفذ يُذكر مكان FIRMWARE.</translation>
    </message>
    <message>
        <source>With --resume: it is the same phone, although nothing on it can prove that.</source>
        <translation>مع ‎--resume: هذا هو الهاتف نفسه، وإن لم يوجد فيه ما يثبت ذلك.</translation>
    </message>
    <message>
        <source>Write a firmware to a phone.</source>
        <translation>كتابة فيرموير على هاتف.</translation>
    </message>
    <message>
        <source>Flashwright restores stock firmware on phones.</source>
        <translation>يستعيد Flashwright الفيرموير الأصلي على الهواتف.</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>الاستخدام: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Explain one command.</source>
        <translation>شرح أمر واحد.</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>خيارات لكل الأوامر:</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>عرض المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>رموز الخروج:</translation>
    </message>
    <message>
        <source>  0 done, 1 failure, 2 wrong usage, 3 no phone or no answer, 4 rights or driver,
  5 bad firmware, 6 firmware does not fit the phone, 7 the maker&apos;s authorisation is needed,
  8 connection lost, 9 written data differs, 10 refused, 11 stopped, 12 some of several failed</source>
        <translation>  0 تم، 1 فشل، 2 استخدام خاطئ، 3 لا هاتف أو لا استجابة، 4 الصلاحيات أو برنامج التعريف،
  5 فيرموير تالف، 6 الفيرموير لا يناسب الهاتف، 7 يلزم تصريح الشركة المصنّعة،
  8 انقطع الاتصال، 9 البيانات المكتوبة مختلفة، 10 رُفض، 11 أُوقف، 12 فشل بعض من عدة مهام</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] %1 %2</source>
        <translation>الاستخدام: flashwright-cli [OPTIONS] %1 %2</translation>
    </message>
    <message>
        <source>Options of this command:</source>
        <translation>خيارات هذا الأمر:</translation>
    </message>
    <message>
        <source>history certificate needs the number of one job and -o FILE, which ends in .html or .pdf.</source>
        <translation>يحتاج history certificate إلى رقم مهمة واحدة و‎-o FILE بامتداد ‎.html أو ‎.pdf.</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>الشهادة في %1.</translation>
    </message>
    <message>
        <source>--result is one of passed, failed, cancelled, not &quot;%1&quot;.</source>
        <translation>قيمة ‎--result هي واحدة من passed أو failed أو cancelled، وليست &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--since needs a day like 2026-03-31, not &quot;%1&quot;.</source>
        <translation>يحتاج ‎--since إلى تاريخ مثل ‎2026-03-31، وليس &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not &quot;%1&quot;.</source>
        <translation>يحتاج ‎--limit إلى رقم من 1 فصاعدًا، وليس &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No job fits.</source>
        <translation>لا توجد مهمة مطابقة.</translation>
    </message>
    <message>
        <source>history show needs the number of one job.</source>
        <translation>يحتاج history show إلى رقم مهمة واحدة.</translation>
    </message>
    <message>
        <source>Jobs that were done with this computer, newest first; --port names the physical port.</source>
        <translation>المهام التي نُفّذت على هذا الكمبيوتر، الأحدث أولًا؛ يحدد ‎--port المنفذ الفعلي.</translation>
    </message>
    <message>
        <source>Only phones whose chip is called so.</source>
        <translation>الهواتف التي يحمل معالجها هذا الاسم فقط.</translation>
    </message>
    <message>
        <source>Only firmware that is called so.</source>
        <translation>الفيرموير الذي يحمل هذا الاسم فقط.</translation>
    </message>
    <message>
        <source>Only jobs that ended so: passed, failed or cancelled.</source>
        <translation>المهام التي انتهت بهذه النتيجة فقط: passed أو failed أو cancelled.</translation>
    </message>
    <message>
        <source>Only failures with this cause.</source>
        <translation>حالات الفشل لهذا السبب فقط.</translation>
    </message>
    <message>
        <source>Only jobs from this day on.</source>
        <translation>المهام من هذا اليوم فصاعدًا فقط.</translation>
    </message>
    <message>
        <source>At most so many jobs (50).</source>
        <translation>أقصى عدد من المهام (50).</translation>
    </message>
    <message>
        <source>Write the certificate here; the name ends in .html or .pdf.</source>
        <translation>كتابة الشهادة هنا؛ بامتداد ‎.html أو ‎.pdf.</translation>
    </message>
    <message>
        <source>Name the phone in full on the certificate instead of masking it.</source>
        <translation>ذكر هوية الهاتف كاملة في الشهادة بدل إخفائها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Compared with the phone</source>
        <translation>قورن بالهاتف</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>المنطقة %1</translation>
    </message>
    <message>
        <source>SHA-256 of %1</source>
        <translation>قيمة SHA-256 لـ %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>unchanged, proved by reading it again</source>
        <translation>لم تتغير، وثبت ذلك بقراءتها مجددًا</translation>
    </message>
    <message>
        <source>renewed with the unit&apos;s own values, proved by reading it again</source>
        <translation>جُدّدت بقيم الجهاز نفسه، وثبت ذلك بقراءتها مجددًا</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>تغيّرت كما نصّت الخطة</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم تُقارَن</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>لا وجود لها في هذا الهاتف</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>انتهت عند</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>الفيرموير</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Copies of identity and calibration</source>
        <translation>نسخ الهوية والمعايرة</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>سجل المهمة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>%1 takes no arguments.</source>
        <translation>الأمر %1 لا يقبل وسائط.</translation>
    </message>
    <message>
        <source>Connect and show what the phone tells of itself.</source>
        <translation>الاتصال بالهاتف وعرض ما يفصح به عن نفسه.</translation>
    </message>
    <message>
        <source>inspect needs one FILE or DIR.</source>
        <translation>يحتاج الأمر inspect إلى FILE أو DIR واحد.</translation>
    </message>
    <message>
        <source>What is this firmware: its images, partitions and risks; no phone needed.</source>
        <translation>ما هذا الفيرموير: صوره وأقسامه ومخاطره؛ دون حاجة إلى هاتف.</translation>
    </message>
    <message>
        <source>Do not read the whole file to check its checksums.</source>
        <translation>عدم قراءة الملف كله لفحص مجاميع التحقق.</translation>
    </message>
    <message>
        <source>Also show the SHA-256 of every image.</source>
        <translation>عرض SHA-256 لكل صورة أيضًا.</translation>
    </message>
    <message>
        <source>The index of the history was damaged. It was made again from records.jsonl; the damaged file is %1.</source>
        <translation>كان فهرس المحفوظات تالفًا فأُعيد إنشاؤه من records.jsonl؛ الملف التالف هو %1.</translation>
    </message>
    <message>
        <source>Some lines of %1 are damaged and were passed over; the others are all there.</source>
        <translation>بعض أسطر %1 تالفة وقد تم تخطيها؛ الأسطر الأخرى كلها موجودة.</translation>
    </message>
    <message>
        <source>%1 belongs to a newer version of Flashwright and is left as it is.</source>
        <translation>%1 يخص إصدارًا أحدث من Flashwright، وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>The trace is not whole: %1</source>
        <translation>التسجيل غير كامل: %1</translation>
    </message>
    <message>
        <source>The record of this job could not be kept: %1</source>
        <translation>تعذر حفظ قيد هذه المهمة: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Done: %1 written in %2.</source>
        <translation>تم: كُتب %1 خلال %2.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>تم خلال %1.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the phone: %n area(s), %1, all equal.</source>
        <translation>
            <numerusform>لم تُقارَن أي منطقة بالهاتف (%1).</numerusform>
            <numerusform>قورنت بالهاتف: منطقة واحدة، %1، وهي مطابقة.</numerusform>
            <numerusform>قورنت بالهاتف: منطقتان، %1، وكلتاهما مطابقة.</numerusform>
            <numerusform>قورنت بالهاتف: %n مناطق، %1، وكلها مطابقة.</numerusform>
            <numerusform>قورنت بالهاتف: %n منطقة، %1، وكلها مطابقة.</numerusform>
            <numerusform>قورنت بالهاتف: %n منطقة، %1، وكلها مطابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of very large images (%1) only samples were compared; --verify full compares every byte.</source>
        <translation>قورنت عينات فقط من الصور الكبيرة جدًا (%1)؛ لمقارنة كل بايت استخدم ‎--verify full.</translation>
    </message>
    <message numerus="yes">
        <source>Not compared, because the phone changes them by itself: %n area(s).</source>
        <translation>
            <numerusform>لا مناطق بقيت دون مقارنة.</numerusform>
            <numerusform>لم تُقارَن لأن الهاتف يغيّرها بنفسه: منطقة واحدة.</numerusform>
            <numerusform>لم تُقارَن لأن الهاتف يغيّرهما بنفسه: منطقتان.</numerusform>
            <numerusform>لم تُقارَن لأن الهاتف يغيّرها بنفسه: %n مناطق.</numerusform>
            <numerusform>لم تُقارَن لأن الهاتف يغيّرها بنفسه: %n منطقة.</numerusform>
            <numerusform>لم تُقارَن لأن الهاتف يغيّرها بنفسه: %n منطقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل الآن</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>yes, to its maker</source>
        <translation>نعم، على الشركة المصنّعة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>This phone&apos;s loader cannot list its partitions.</source>
        <translation>لودر هذا الهاتف لا يستطيع سرد أقسامه.</translation>
    </message>
    <message>
        <source>A phone is being flashed.</source>
        <translation>يجري تفليش هاتف.</translation>
    </message>
    <message>
        <source>Stopping at a safe point. Press Ctrl+C again to break off at once.</source>
        <translation>سيتوقف العمل عند نقطة آمنة. اضغط Ctrl+C مرة أخرى لقطعه فورًا.</translation>
    </message>
    <message>
        <source>Breaking off.</source>
        <translation>يجري قطع العمل.</translation>
    </message>
    <message>
        <source>Keys to try, in this order: %1</source>
        <translation>الأزرار التي تُجرَّب، بهذا الترتيب: %1</translation>
    </message>
    <message>
        <source>What you see, and what it means:</source>
        <translation>ما تراه، وما يعنيه:</translation>
    </message>
    <message>
        <source>keys takes one chip, or nothing.</source>
        <translation>يقبل الأمر keys معالجًا واحدًا أو لا شيء.</translation>
    </message>
    <message>
        <source>No chip is called &quot;%1&quot;.</source>
        <translation>لا يوجد معالج باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>How to bring a phone into its download mode: which keys, in which order, what is seen.</source>
        <translation>كيفية إدخال الهاتف في وضع التفليش: أي أزرار، وبأي ترتيب، وما الذي يظهر.</translation>
    </message>
    <message>
        <source>Not a loader: %1</source>
        <translation>ليس لودرًا: %1</translation>
    </message>
    <message>
        <source>No loaders in %1.</source>
        <translation>لا توجد لودرات في %1.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>loader needs one of: list, add FILE, why CHIP.</source>
        <translation>يحتاج الأمر loader إلى واحد من: list، add FILE، why CHIP.</translation>
    </message>
    <message>
        <source>Loaders kept for jobs without one: show, add, and say which would be taken and why.</source>
        <translation>اللودرات المحفوظة للمهام التي لا لودر لها: عرضها، والإضافة إليها، وبيان أيها سيُستخدم ولماذا.</translation>
    </message>
    <message>
        <source>Let the phone&apos;s loader test the phone&apos;s memory; nothing is written.</source>
        <translation>جعل لودر الهاتف يختبر ذاكرة الهاتف؛ لا يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n byte(s)  %2</source>
        <translation>
            <numerusform>%1  لا بايتات  %2</numerusform>
            <numerusform>%1  بايت واحد  %2</numerusform>
            <numerusform>%1  بايتان  %2</numerusform>
            <numerusform>%1  %n بايتات  %2</numerusform>
            <numerusform>%1  %n بايتًا  %2</numerusform>
            <numerusform>%1  %n بايت  %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(private)</source>
        <translation>(خاص)</translation>
    </message>
    <message>
        <source>A phone cannot work with this image: %1</source>
        <translation>لا يستطيع هاتف العمل بهذه الصورة: %1</translation>
    </message>
    <message>
        <source>%1: from the phone</source>
        <translation>%1: من الهاتف</translation>
    </message>
    <message>
        <source>%1: the phone has none</source>
        <translation>%1: لا يوجد في الهاتف</translation>
    </message>
    <message>
        <source>nv needs &quot;show FILE&quot; or &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</source>
        <translation>يحتاج الأمر nv إلى &quot;show FILE&quot; أو &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</translation>
    </message>
    <message>
        <source>Look into an NV image, or put a phone&apos;s own values into a firmware&apos;s.</source>
        <translation>عرض محتوى صورة NV، أو وضع قيم الهاتف الخاصة في صورة الفيرموير.</translation>
    </message>
    <message>
        <source>With show: print the contents too, identities included.</source>
        <translation>مع show: طباعة المحتويات أيضًا، بما فيها المعرّفات.</translation>
    </message>
    <message>
        <source>With merge: keep these, by name or number, instead of what the firmware says. Identities are always kept.</source>
        <translation>مع merge: الاحتفاظ بهذه العناصر، بالاسم أو الرقم، بدل ما في الفيرموير. تُحفظ المعرّفات دائمًا.</translation>
    </message>
    <message>
        <source>With merge: the NV image to take of a firmware that has several.</source>
        <translation>مع merge: صورة NV المطلوبة من فيرموير يحوي عدة صور.</translation>
    </message>
    <message>
        <source>With merge: write the result here.</source>
        <translation>مع merge: كتابة النتيجة هنا.</translation>
    </message>
    <message>
        <source>-t is with, without or auto, not &quot;%1&quot;.</source>
        <translation>قيمة ‎-t هي with أو without أو auto، وليست &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>لا يوجد في الملف</translation>
    </message>
    <message>
        <source>WRONG: the file is damaged</source>
        <translation>خطأ: الملف تالف</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Partitions (%1):</source>
        <translation>الأقسام (%1):</translation>
    </message>
    <message>
        <source>all that is left</source>
        <translation>كل ما تبقى</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>مجاميع التحقق</translation>
    </message>
    <message>
        <source>Images (%1):</source>
        <translation>الصور (%1):</translation>
    </message>
    <message>
        <source>Connect and list the phone&apos;s partitions.</source>
        <translation>الاتصال بالهاتف وسرد أقسامه.</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>بالتفصيل: %1</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>عند: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>التقرير: %1</translation>
    </message>
    <message>
        <source>After the restart: %1</source>
        <translation>بعد إعادة التشغيل: %1</translation>
    </message>
    <message>
        <source>The phone does not start until the job is finished: what starts it is incomplete. It waits in its download mode; go on with the job, or flash again, to bring it back.</source>
        <translation>لن يُقلع الهاتف حتى تكتمل المهمة: ما يُقلع به غير مكتمل. وهو ينتظر في وضع التفليش؛ تابع المهمة أو أعد التفليش لإعادته إلى العمل.</translation>
    </message>
    <message>
        <source>Some images were written and others were not: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>كُتبت بعض الصور ولم تُكتب أخرى: ما يُقلع به الهاتف سليم، فقد يُقلع، لكن أعد التفليش قبل استخدامه.</translation>
    </message>
    <message>
        <source>Nothing was written, but the job had begun to erase: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>لم يُكتب شيء، لكن المهمة كانت قد بدأت المحو: ما يُقلع به الهاتف سليم، فقد يُقلع، لكن أعد التفليش قبل استخدامه.</translation>
    </message>
    <message>
        <source>Nothing was written: the phone starts as before.</source>
        <translation>لم يُكتب شيء: يُقلع الهاتف كالسابق.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n step(s), %2 to move</source>
        <translation>
            <numerusform>الخطة %1: لا خطوات، %2 للنقل</numerusform>
            <numerusform>الخطة %1: خطوة واحدة، %2 للنقل</numerusform>
            <numerusform>الخطة %1: خطوتان، %2 للنقل</numerusform>
            <numerusform>الخطة %1: %n خطوات، %2 للنقل</numerusform>
            <numerusform>الخطة %1: %n خطوة، %2 للنقل</numerusform>
            <numerusform>الخطة %1: %n خطوة، %2 للنقل</numerusform>
        </translation>
    </message>
    <message>
        <source>  Left out: %1 (%2)</source>
        <translation>  مستبعد: %1 (%2)</translation>
    </message>
    <message>
        <source>User data on the phone: erased.</source>
        <translation>بيانات المستخدم على الهاتف: تُمحى.</translation>
    </message>
    <message>
        <source>User data on the phone: kept.</source>
        <translation>بيانات المستخدم على الهاتف: تبقى.</translation>
    </message>
    <message>
        <source>Waiting for a phone. Ctrl+C stops.</source>
        <translation>في انتظار هاتف. للإيقاف اضغط Ctrl+C.</translation>
    </message>
    <message>
        <source>Phone on %1.</source>
        <translation>هاتف على %1.</translation>
    </message>
    <message>
        <source>%1, running %2</source>
        <translation>%1، ويعمل عليه %2</translation>
    </message>
    <message>
        <source>The phone: %1.</source>
        <translation>الهاتف: %1.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>فشل عند %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3</source>
        <translation>تم %1 من %2: %3</translation>
    </message>
    <message>
        <source>The phone does not answer. Unplug it, hold its keys and plug it in again.</source>
        <translation>الهاتف لا يستجيب. افصله، واضغط مطولًا على أزراره، ثم صِله مجددًا.</translation>
    </message>
    <message>
        <source>Switch the phone off.</source>
        <translation>إطفاء الهاتف.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;.</source>
        <translation>الأمر %1 ليس له الخيار &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; did you mean --%3?</source>
        <translation>الأمر %1 ليس له الخيار &quot;%2&quot;؛ هل تقصد ‎--%3؟</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>لا يوجد أمر باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>حدّد ما تريد فعله: لم يُذكر أي أمر.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>لا يوجد أمر باسم &quot;%1&quot;؛ هل تقصد &quot;%2&quot;؟</translation>
    </message>
    <message>
        <source>read needs names of partitions and -o DIR.</source>
        <translation>يحتاج الأمر read إلى أسماء أقسام و‎-o DIR.</translation>
    </message>
    <message>
        <source>Read partitions from the phone into files.</source>
        <translation>قراءة أقسام من الهاتف إلى ملفات.</translation>
    </message>
    <message>
        <source>Restart the phone.</source>
        <translation>إعادة تشغيل الهاتف.</translation>
    </message>
    <message>
        <source>%1 needs one firmware.</source>
        <translation>يحتاج الأمر %1 إلى فيرموير واحد.</translation>
    </message>
    <message>
        <source>Give the phone the partition table of a firmware.</source>
        <translation>تزويد الهاتف بجدول أقسام الفيرموير.</translation>
    </message>
    <message>
        <source>The report is in %1. Nothing in it names the phone or you; look before you send it: --preview shows every word.</source>
        <translation>التقرير في %1. ليس فيه ما يكشف الهاتف أو يكشفك؛ راجعه قبل إرساله: يعرض ‎--preview كل كلمة فيه.</translation>
    </message>
    <message>
        <source>report needs one journal, or --last for the newest job.</source>
        <translation>يحتاج الأمر report إلى سجل مهمة واحد، أو ‎--last لأحدث مهمة.</translation>
    </message>
    <message>
        <source>Put what helps to understand a job into one file to share; identities are masked.</source>
        <translation>جمع ما يساعد على فهم مهمة في ملف واحد للمشاركة؛ مع إخفاء المعرّفات.</translation>
    </message>
    <message>
        <source>Of the newest job.</source>
        <translation>لأحدث مهمة.</translation>
    </message>
    <message>
        <source>Write the file here (flashwright-report.zip).</source>
        <translation>كتابة الملف هنا (flashwright-report.zip).</translation>
    </message>
    <message>
        <source>Only show what would be in it, word for word.</source>
        <translation>عرض ما سيحتويه فقط، كلمة بكلمة.</translation>
    </message>
    <message>
        <source>restore needs the folder of one backup, a copy of the vault, or --latest.</source>
        <translation>يحتاج الأمر restore إلى مجلد نسخة احتياطية واحدة، أو نسخة من الخزنة، أو ‎--latest.</translation>
    </message>
    <message>
        <source>Write a backup of this phone back to it, calibration and identity included.</source>
        <translation>كتابة نسخة احتياطية لهذا الهاتف عليه مجددًا، بما فيها المعايرة والهوية.</translation>
    </message>
    <message>
        <source>Write these partitions and nothing else.</source>
        <translation>كتابة هذه الأقسام دون غيرها.</translation>
    </message>
    <message>
        <source>Take the newest copy of the vault.</source>
        <translation>استخدام أحدث نسخة في الخزنة.</translation>
    </message>
    <message>
        <source>The copy may be of another phone: two phones then have one IMEI, and calibration of another radio. Asks for the word &quot;other-unit&quot;.</source>
        <translation>قد تكون النسخة لهاتف آخر: عندها يحمل هاتفان IMEI واحدًا ومعايرة راديو آخر. يُطلب إدخال الكلمة &quot;other-unit&quot;.</translation>
    </message>
    <message>
        <source>Do not read back and compare.</source>
        <translation>عدم قراءة ما كُتب ومقارنته.</translation>
    </message>
    <message>
        <source>an earlier time</source>
        <translation>وقت سابق</translation>
    </message>
    <message>
        <source>The job of %1 had changed nothing yet, so it begins anew.</source>
        <translation>مهمة %1 لم تكن قد غيّرت شيئًا بعد، لذا تبدأ من جديد.</translation>
    </message>
    <message>
        <source>Going on with the job of %1: %2 of %3 steps are done and will be checked, %4 are left to write.</source>
        <translation>متابعة مهمة %1: اكتملت %2 من أصل %3 من الخطوات وسيجري فحصها، وبقي %4 للكتابة.</translation>
    </message>
    <message>
        <source>flash --resume takes one journal, unit or port, or none for the newest job.</source>
        <translation>يقبل flash --resume سجل مهمة أو جهازًا أو منفذًا واحدًا، أو لا شيء لأحدث مهمة.</translation>
    </message>
    <message>
        <source>To go on where it stopped, connect the phone again and run: %1</source>
        <translation>للمتابعة من حيث توقف العمل، صِل الهاتف مجددًا ونفّذ: %1</translation>
    </message>
    <message>
        <source>--fdl needs FILE@ADDRESS, and &quot;%1&quot; is not an address.</source>
        <translation>يحتاج ‎--fdl إلى FILE@ADDRESS، و&quot;%1&quot; ليس عنوانًا.</translation>
    </message>
    <message>
        <source>--wait needs a number of seconds or &quot;forever&quot;, not &quot;%1&quot;.</source>
        <translation>يحتاج ‎--wait إلى عدد ثوانٍ أو &quot;forever&quot;، وليس &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--baud needs a number, not &quot;%1&quot;.</source>
        <translation>يحتاج ‎--baud إلى رقم، وليس &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--raw-mode is &quot;on&quot; or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>قيمة ‎--raw-mode هي &quot;on&quot; أو &quot;off&quot;، وليست &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--block-size needs a size, not &quot;%1&quot;.</source>
        <translation>يحتاج ‎--block-size إلى حجم، وليس &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>قيمة ‎--%1 واحدة من %2، وليست &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>--fdl goes with no other kind of loader.</source>
        <translation>لا يُستخدم ‎--fdl مع أي نوع آخر من اللودرات.</translation>
    </message>
    <message>
        <source>Use this serial port or pseudo-terminal.</source>
        <translation>استخدام هذا المنفذ التسلسلي أو الطرفية الزائفة.</translation>
    </message>
    <message>
        <source>Use only the phone on this physical USB port, like 1-2.3.</source>
        <translation>استخدام الهاتف الموصول بمنفذ USB الفعلي هذا فقط، مثل ‎1-2.3.</translation>
    </message>
    <message>
        <source>Protocol for a port that does not tell what it is.</source>
        <translation>بروتوكول المنفذ الذي لا يفصح عن نوعه.</translation>
    </message>
    <message>
        <source>Wait so many seconds for a phone (120), or &quot;forever&quot;.</source>
        <translation>انتظار هاتف لهذا العدد من الثواني (120)، أو &quot;forever&quot;.</translation>
    </message>
    <message>
        <source>Use this loader, at this address; given once per loader, in order.</source>
        <translation>استخدام هذا اللودر عند هذا العنوان؛ يُذكر مرة لكل لودر، بالترتيب.</translation>
    </message>
    <message>
        <source>Use this loader file (Download Agent); it may hold loaders for many chips.</source>
        <translation>استخدام ملف اللودر هذا (Download Agent)؛ قد يحوي لودرات لمعالجات كثيرة.</translation>
    </message>
    <message>
        <source>Take the settings of the phone&apos;s memory from this preloader.</source>
        <translation>أخذ إعدادات ذاكرة الهاتف من هذا البريلودر.</translation>
    </message>
    <message>
        <source>Give the phone this authentication file of its maker.</source>
        <translation>تقديم ملف المصادقة هذا من الشركة المصنّعة إلى الهاتف.</translation>
    </message>
    <message>
        <source>Give the phone this certificate of its maker.</source>
        <translation>تقديم هذه الشهادة من الشركة المصنّعة إلى الهاتف.</translation>
    </message>
    <message>
        <source>Look for loaders in this folder, too.</source>
        <translation>البحث عن اللودرات في هذا المجلد أيضًا.</translation>
    </message>
    <message>
        <source>Take loaders and names from this firmware.</source>
        <translation>أخذ اللودرات والأسماء من هذا الفيرموير.</translation>
    </message>
    <message>
        <source>Show what would be done; write nothing.</source>
        <translation>عرض ما سيُنفَّذ فقط؛ دون كتابة أي شيء.</translation>
    </message>
    <message>
        <source>Answer ordinary questions with yes.</source>
        <translation>الإجابة بنعم عن الأسئلة العادية.</translation>
    </message>
    <message>
        <source>Answer the gravest question; the word is shown by --dry-run.</source>
        <translation>الإجابة عن أخطر سؤال؛ تظهر الكلمة المطلوبة مع ‎--dry-run.</translation>
    </message>
    <message>
        <source>Go on even where identity and calibration cannot be saved first (asks for a word).</source>
        <translation>المتابعة حتى لو تعذر حفظ الهوية والمعايرة أولًا (تُطلب كلمة تأكيد).</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>طباعة النتيجة كائن JSON واحدًا.</translation>
    </message>
    <message>
        <source>Print one JSON object per event while working.</source>
        <translation>طباعة كائن JSON واحد لكل حدث أثناء العمل.</translation>
    </message>
    <message>
        <source>Plain lines even on a terminal.</source>
        <translation>أسطر نصية بسيطة حتى في الطرفية.</translation>
    </message>
    <message>
        <source>No colours (so does the variable NO_COLOR).</source>
        <translation>بلا ألوان (كما يفعل المتغير NO_COLOR).</translation>
    </message>
    <message>
        <source>No progress, only results and errors.</source>
        <translation>بلا عرض للتقدم، النتائج والأخطاء فقط.</translation>
    </message>
    <message>
        <source>Say more; twice: also what the phone prints.</source>
        <translation>تفاصيل أكثر؛ وعند ذكره مرتين: ما يطبعه الهاتف أيضًا.</translation>
    </message>
    <message>
        <source>Also write the journal to this file.</source>
        <translation>كتابة سجل المهمة في هذا الملف أيضًا.</translation>
    </message>
    <message>
        <source>Record every byte of the link in this file; &quot;sim replay&quot; plays it again.</source>
        <translation>تسجيل كل بايت يمر في الاتصال في هذا الملف؛ يعيد &quot;sim replay&quot; تشغيله.</translation>
    </message>
    <message>
        <source>Language of all texts, like &quot;de&quot;.</source>
        <translation>لغة كل النصوص، مثل &quot;de&quot;.</translation>
    </message>
    <message>
        <source>Use a virtual phone instead of a real one.</source>
        <translation>استخدام هاتف افتراضي بدل هاتف حقيقي.</translation>
    </message>
    <message>
        <source>Speed of a serial line once the loader runs.</source>
        <translation>سرعة الخط التسلسلي بعد بدء عمل اللودر.</translation>
    </message>
    <message>
        <source>Fast transfers where the phone offers them: on or off.</source>
        <translation>النقل السريع حيث يتيحه الهاتف: on أو off.</translation>
    </message>
    <message>
        <source>Largest block to send, like 16K.</source>
        <translation>أكبر كتلة تُرسل، مثل 16K.</translation>
    </message>
    <message>
        <source>Whether the phone has its battery: auto, with or without.</source>
        <translation>هل البطارية في الهاتف: auto أو with أو without.</translation>
    </message>
    <message>
        <source>Highest USB speed to ask the loader for: high or full.</source>
        <translation>أعلى سرعة USB تُطلب من اللودر: high أو full.</translation>
    </message>
    <message>
        <source>sim start needs a phone: see &quot;flashwright-cli sim list&quot;.</source>
        <translation>يحتاج sim start إلى هاتف: راجع &quot;flashwright-cli sim list&quot;.</translation>
    </message>
    <message>
        <source>sim firmware needs a phone and a file to write.</source>
        <translation>يحتاج sim firmware إلى هاتف وملف للكتابة فيه.</translation>
    </message>
    <message>
        <source>sim needs one of: start, list, firmware, replay.</source>
        <translation>يحتاج الأمر sim إلى واحد من: start، list، firmware، replay.</translation>
    </message>
    <message>
        <source>Virtual phones to practise and test with, on a pseudo-terminal.</source>
        <translation>هواتف افتراضية للتدريب والاختبار، على طرفية زائفة.</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s virtual phones.</source>
        <translation>أي هاتف من الهواتف الافتراضية لهذه الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>What goes wrong, as a JSON file.</source>
        <translation>ما الذي يتعطل، في ملف JSON.</translation>
    </message>
    <message>
        <source>Make a symbolic link to the port here.</source>
        <translation>إنشاء رابط رمزي إلى المنفذ هنا.</translation>
    </message>
    <message>
        <source>Write the phone&apos;s storage to files here at the end.</source>
        <translation>كتابة محتوى تخزين الهاتف في ملفات هنا عند النهاية.</translation>
    </message>
    <message>
        <source>Identities were taken out of this trace, so a job may not get far with it.</source>
        <translation>أُزيلت المعرّفات من هذا التسجيل، لذا قد لا تمضي المهمة بعيدًا معه.</translation>
    </message>
    <message>
        <source>sim replay needs one trace.</source>
        <translation>يحتاج sim replay إلى تسجيل واحد.</translation>
    </message>
    <message>
        <source>%1 (put back)</source>
        <translation>%1 (يُعاد)</translation>
    </message>
    <message>
        <source>%1 (renewed with this phone&apos;s own values)</source>
        <translation>%1 (يُجدَّد بقيم هذا الهاتف نفسه)</translation>
    </message>
    <message>
        <source>Identity and calibration: nothing is known of them before the phone is read.</source>
        <translation>الهوية والمعايرة: لا يُعرف عنهما شيء قبل قراءة الهاتف.</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first and compared afterwards: %1.</source>
        <translation>الهوية والمعايرة، تُحفظان أولًا وتُقارَنان بعد ذلك: %1.</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first: %1.</source>
        <translation>الهوية والمعايرة، تُحفظان أولًا: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s) over a good cable.</source>
        <translation>
            <numerusform>يستغرق أقل من دقيقة بكابل جيد.</numerusform>
            <numerusform>يستغرق نحو دقيقة واحدة بكابل جيد.</numerusform>
            <numerusform>يستغرق نحو دقيقتين بكابل جيد.</numerusform>
            <numerusform>يستغرق نحو %n دقائق بكابل جيد.</numerusform>
            <numerusform>يستغرق نحو %n دقيقة بكابل جيد.</numerusform>
            <numerusform>يستغرق نحو %n دقيقة بكابل جيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone can start at every moment of the job.</source>
        <translation>يستطيع الهاتف الإقلاع في كل لحظة من المهمة.</translation>
    </message>
    <message>
        <source>Point of no return: step %1 (%2). Until then a stop leaves the phone as it is.</source>
        <translation>نقطة اللاعودة: الخطوة %1 (%2). حتى ذلك الحين يترك الإيقاف الهاتف كما هو.</translation>
    </message>
    <message>
        <source>The phone starts again after step %1 (%2).</source>
        <translation>يعود الهاتف قادرًا على الإقلاع بعد الخطوة %1 (%2).</translation>
    </message>
    <message>
        <source>After this plan the phone does not start by itself.</source>
        <translation>بعد هذه الخطة لا يُقلع الهاتف من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>symptom takes answers as --answer NAME=WORD; without any it lists them.</source>
        <translation>يأخذ الأمر symptom الإجابات بصيغة ‎--answer NAME=WORD؛ وبدونها يسردها.</translation>
    </message>
    <message>
        <source>Say what a phone does that was flashed and does not start well, and get the cause.</source>
        <translation>وصف ما يفعله هاتف فُلّش ولا يُقلع جيدًا، لمعرفة السبب.</translation>
    </message>
    <message>
        <source>What is seen, such as screen=logo; may be given several times.</source>
        <translation>ما يُلاحَظ، مثل screen=logo؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>NAME=WORD</source>
        <translation>NAME=WORD</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number like 4096, 0x1000 or 4K.</source>
        <translation>&quot;%1&quot; ليس رقمًا مثل 4096 أو 0x1000 أو 4K.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>&quot;%1&quot; ليس بصيغة NAME أو NAME:OFFSET:LENGTH أو ADDRESS:LENGTH أو REGION:ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>An address needs a length: %1:LENGTH.</source>
        <translation>يحتاج العنوان إلى طول: %1:LENGTH.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME=FILE, ADDRESS=FILE or REGION:ADDRESS=FILE.</source>
        <translation>&quot;%1&quot; ليس بصيغة NAME=FILE أو ADDRESS=FILE أو REGION:ADDRESS=FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>&quot;%1&quot; ليس بصيغة NAME أو ADDRESS:LENGTH أو REGION:ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>An entry cannot be read: %1</source>
        <translation>تعذرت قراءة عنصر: %1</translation>
    </message>
    <message>
        <source>The vault is empty.</source>
        <translation>الخزنة فارغة.</translation>
    </message>
    <message>
        <source>%1: whole</source>
        <translation>%1: سليم</translation>
    </message>
    <message>
        <source>%1: damaged. %2</source>
        <translation>%1: تالف. %2</translation>
    </message>
    <message>
        <source>--keep needs a number from 1 on.</source>
        <translation>يحتاج ‎--keep إلى رقم من 1 فصاعدًا.</translation>
    </message>
    <message>
        <source>Nothing to remove.</source>
        <translation>لا شيء لإزالته.</translation>
    </message>
    <message>
        <source>vault needs one of: list, show ID, export ID FILE, verify [ID], prune.</source>
        <translation>يحتاج الأمر vault إلى واحد من: list، show ID، export ID FILE، verify [ID]، prune.</translation>
    </message>
    <message>
        <source>Copies of identity and calibration that this computer keeps of phones.</source>
        <translation>نسخ هوية الهواتف ومعايرتها التي يحتفظ بها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>With prune: keep so many copies of each phone (3).</source>
        <translation>مع prune: الاحتفاظ بهذا العدد من النسخ لكل هاتف (3).</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>nothing was stored there</source>
        <translation>لم يكن مخزنًا هناك شيء</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1، SHA-256 %2</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>أُنشئ: %1</translation>
    </message>
    <message>
        <source>Phone: %1 (%2)</source>
        <translation>الهاتف: %1 (%2)</translation>
    </message>
    <message>
        <source>The phone told no identity.</source>
        <translation>لم يفصح الهاتف عن أي هوية.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>الجهاز: %1</translation>
    </message>
    <message>
        <source>Storage: %1, %2</source>
        <translation>التخزين: %1، %2</translation>
    </message>
    <message>
        <source>Saved before this firmware: %1</source>
        <translation>حُفظ قبل هذا الفيرموير: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>المجلد: %1</translation>
    </message>
    <message>
        <source>Compare the phone with a firmware, or with files that were read; nothing is written.</source>
        <translation>مقارنة الهاتف بفيرموير أو بملفات سبقت قراءتها؛ لا يُكتب شيء.</translation>
    </message>
    <message>
        <source>Compare these images or partitions and nothing else.</source>
        <translation>مقارنة هذه الصور أو الأقسام دون غيرها.</translation>
    </message>
    <message>
        <source>How much is read back: full, sampled or off; also as --verify WORD. The usual is everything, and samples of images above 2 GiB.</source>
        <translation>مقدار ما يُقرأ من الهاتف ويُقارَن: full أو sampled أو off؛ أو بالصيغة ‎--verify WORD. المعتاد كل شيء، وعينات من الصور التي تتجاوز 2 GiB.</translation>
    </message>
    <message>
        <source>Read back and compare (the usual).</source>
        <translation>قراءة ما كُتب ومقارنته (المعتاد).</translation>
    </message>
    <message>
        <source>--verify knows full, sampled and off, not %1.</source>
        <translation>يقبل ‎--verify القيم full وsampled وoff، ولا يقبل %1.</translation>
    </message>
    <message>
        <source>write needs NAME=FILE.</source>
        <translation>يحتاج الأمر write إلى NAME=FILE.</translation>
    </message>
    <message>
        <source>Write files to partitions of the phone.</source>
        <translation>كتابة ملفات في أقسام الهاتف.</translation>
    </message>
    <message>
        <source>%1: everything is right (%2).</source>
        <translation>%1: كل شيء صحيح (%2).</translation>
    </message>
    <message>
        <source>The job is for several stations; say which with --station NAME.</source>
        <translation>المهمة مخصصة لعدة محطات؛ حدّد إحداها باستخدام ‎--station NAME.</translation>
    </message>
    <message>
        <source>The job has no station &quot;%1&quot;.</source>
        <translation>لا توجد في المهمة محطة باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>job needs one of: run FILE, lint FILE, schema.</source>
        <translation>يحتاج الأمر job إلى أحد هذه: run FILE أو lint FILE أو schema.</translation>
    </message>
    <message>
        <source>Run or check a job file, as the window exports it, or print what may stand in one.</source>
        <translation>تشغيل أو فحص ملف مهمة كالذي تصدّره النافذة، أو طباعة ما يجوز أن يحتويه.</translation>
    </message>
    <message>
        <source>With run: the station of the job file whose port is meant.</source>
        <translation>مع run: المحطة المقصودة منفذُها في ملف المهمة.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Before anything is written</source>
        <translation>قبل كتابة أي شيء</translation>
    </message>
    <message>
        <source>The plan, step by step</source>
        <translation>الخطة خطوةً خطوة</translation>
    </message>
    <message>
        <source>What is written, erased and kept</source>
        <translation>ما يُكتب وما يُمحى وما يبقى</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation>ما قد تخسره</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>Nothing on the phone is changed</source>
        <translation>لا يتغير شيء على الهاتف</translation>
    </message>
    <message>
        <source>System software is replaced</source>
        <translation>يُستبدل برنامج النظام</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased</source>
        <translation>تُمحى الصور الشخصية والتطبيقات والإعدادات من الهاتف</translation>
    </message>
    <message>
        <source>What starts the phone is replaced: do not unplug it while it is written</source>
        <translation>يُستبدل ما يُقلع به الهاتف: لا تفصله أثناء الكتابة</translation>
    </message>
    <message>
        <source>The partition table is replaced</source>
        <translation>يُستبدل جدول الأقسام</translation>
    </message>
    <message>
        <source>Calibration or identity data of this phone is changed</source>
        <translation>تتغير بيانات المعايرة أو الهوية لهذا الهاتف</translation>
    </message>
    <message>
        <source>Everything on the phone is erased, calibration and identity included</source>
        <translation>يُمحى كل شيء على الهاتف، بما فيه المعايرة والهوية</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>The download failed</source>
        <translation>فشل التفليش</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>الخطوات حسب ترتيب تجربتها</translation>
    </message>
    <message>
        <source>Unfolds the facts that prove the cause</source>
        <translation>يعرض الوقائع التي تثبت السبب</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>What was seen and by whom</source>
        <translation>ما لوحظ ومن لاحظه</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>الواقعة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Do this now:</source>
        <translation>نفّذ هذا الآن:</translation>
    </message>
    <message>
        <source>&amp;Your answer makes the cause clearer:</source>
        <translation>إجابتك توضّح السبب أكثر(&amp;Y):</translation>
    </message>
    <message>
        <source>What only you can see; the cause is looked for again with it</source>
        <translation>ما لا يراه غيرك؛ ويُعاد البحث عن السبب بناءً عليه</translation>
    </message>
    <message>
        <source>If that does &amp;not help:</source>
        <translation>إذا لم ينفع ذلك(&amp;N):</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>ما يمكن فعله أيضًا</translation>
    </message>
    <message>
        <source>What w&amp;e saw</source>
        <translation>ما لاحظناه(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Device rules</source>
        <translation>قواعد الأجهزة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Modem service</source>
        <translation>خدمة المودم</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>البرامج الأخرى</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>انشغال المنفذ</translation>
    </message>
    <message>
        <source>Driver on the port</source>
        <translation>برنامج تعريف المنفذ</translation>
    </message>
    <message>
        <source>USB connection</source>
        <translation>اتصال USB</translation>
    </message>
    <message>
        <source>USB power saving</source>
        <translation>توفير طاقة USB</translation>
    </message>
    <message>
        <source>USB memory</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>المساحة الحرة في القرص</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>الآلة الافتراضية</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>السكون</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>You may open phones of all {ids} known ids.</source>
        <translation>يُسمح لك بفتح الهواتف بكل المعرّفات المعروفة وعددها {ids}.</translation>
    </message>
    <message>
        <source>You work as root, who may open everything. Better install the device rules and work as yourself.</source>
        <translation>أنت تعمل بحساب root الذي يُسمح له بفتح كل شيء. الأفضل تثبيت قواعد الأجهزة والعمل بحسابك.</translation>
    </message>
    <message>
        <source>Rules of another program open phones to every user of this computer.</source>
        <translation>قواعد برنامج آخر تتيح الهواتف لكل مستخدمي هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No device rule lets you open a phone. Install the rules of this program.</source>
        <translation>لا توجد قاعدة أجهزة تسمح لك بفتح هاتف. ثبّت قواعد هذا البرنامج.</translation>
    </message>
    <message>
        <source>The device rules leave out {closed} of {ids} ids: {closed_ids}.</source>
        <translation>لا تشمل قواعد الأجهزة {closed} من أصل {ids} من المعرّفات: {closed_ids}.</translation>
    </message>
    <message>
        <source>A rule file marks phones for you, but its number is above 73, when that is no longer looked at.</source>
        <translation>يوجد ملف قواعد يخصّك بالهواتف، لكن رقمه أعلى من 73، وعندها لا يُلتفت إلى ذلك.</translation>
    </message>
    <message>
        <source>{file} is of version {version}; this program brings {wanted_version}.</source>
        <translation>الملف ‎{file} من الإصدار {version}؛ وهذا البرنامج يأتي بالإصدار {wanted_version}.</translation>
    </message>
    <message>
        <source>The device rules are there, but nobody on this system gives devices to the person at the computer. Add MODE=&quot;0666&quot; to a rule of your own, or work with a system that has logind.</source>
        <translation>قواعد الأجهزة موجودة، لكن لا شيء في هذا النظام يمنح الأجهزة لمن يجلس أمام الكمبيوتر. أضف MODE=&quot;0666&quot; إلى قاعدة من عندك، أو اعمل على نظام فيه logind.</translation>
    </message>
    <message>
        <source>The device rules are there, but the connected phone came before them, or you sit at another computer: unplug the phone and plug it in again.</source>
        <translation>قواعد الأجهزة موجودة، لكن الهاتف المتصل سبقها، أو أنك تعمل من كمبيوتر آخر: افصل الهاتف ثم صِله مجددًا.</translation>
    </message>
    <message>
        <source>This system has no device rules that can be looked at.</source>
        <translation>ليس في هذا النظام قواعد أجهزة يمكن فحصها.</translation>
    </message>
    <message>
        <source>Root needs no groups.</source>
        <translation>لا يحتاج root إلى مجموعات.</translation>
    </message>
    <message>
        <source>You are in the group {group} of serial ports.</source>
        <translation>أنت عضو في المجموعة {group} الخاصة بالمنافذ التسلسلية.</translation>
    </message>
    <message>
        <source>Phones need no group. A plain serial adapter would need you to be in {group}.</source>
        <translation>لا تحتاج الهواتف إلى أي مجموعة. أما محوّل تسلسلي عادي فيتطلب أن تكون عضوًا في {group}.</translation>
    </message>
    <message>
        <source>You were added to {group}; it holds after you log out and in again.</source>
        <translation>أُضفت إلى {group}؛ ويسري ذلك بعد تسجيل الخروج ثم الدخول.</translation>
    </message>
    <message>
        <source>You are not in the group {group}, to which serial ports belong.</source>
        <translation>لست عضوًا في المجموعة {group} التي تتبعها المنافذ التسلسلية.</translation>
    </message>
    <message>
        <source>This system has no group for serial ports that is known here.</source>
        <translation>ليس في هذا النظام مجموعة معروفة هنا للمنافذ التسلسلية.</translation>
    </message>
    <message>
        <source>No modem service runs.</source>
        <translation>لا تعمل أي خدمة مودم.</translation>
    </message>
    <message>
        <source>ModemManager runs and leaves phones in download mode alone.</source>
        <translation>خدمة ModemManager تعمل ولا تتعرض للهواتف التي في وضع التفليش.</translation>
    </message>
    <message>
        <source>ModemManager runs and may talk to a phone before this program does ({probed} ids).</source>
        <translation>خدمة ModemManager تعمل وقد تخاطب الهاتف قبل هذا البرنامج (عدد المعرّفات: {probed}).</translation>
    </message>
    <message>
        <source>No other program that takes serial ports runs.</source>
        <translation>لا يعمل برنامج آخر يستولي على المنافذ التسلسلية.</translation>
    </message>
    <message>
        <source>The program {process} runs and may take serial adapters for its own devices. Stop it while you use one.</source>
        <translation>البرنامج {process} يعمل وقد يستولي على المحوّلات التسلسلية لأجهزته. أوقفه أثناء استخدامك أحدها.</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>لا يوجد هاتف متصل في وضع التفليش.</translation>
    </message>
    <message>
        <source>No other program has the phone {id} open.</source>
        <translation>لا يفتح أي برنامج آخر الهاتف {id}.</translation>
    </message>
    <message>
        <source>The program {process} (process {process_number}) has {node} open. Close it and try again.</source>
        <translation>البرنامج {process} (العملية {process_number}) يفتح ‎{node}. أغلقه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>No driver holds the phone {id}.</source>
        <translation>لا يمسك أي برنامج تعريف بالهاتف {id}.</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}; it is taken off for a job and given back.</source>
        <translation>برنامج التعريف {driver} يمسك بالهاتف {id}؛ ويُفصل عنه أثناء المهمة ثم يُعاد إليه.</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}, and you may not take it off before the device rules are installed.</source>
        <translation>برنامج التعريف {driver} يمسك بالهاتف {id}، ولا يُسمح لك بفصله عنه قبل تثبيت قواعد الأجهزة.</translation>
    </message>
    <message>
        <source>No USB can be seen from here.</source>
        <translation>لا يظهر أي USB من هنا.</translation>
    </message>
    <message>
        <source>{buses} USB buses with {devices} devices; no phone in download mode.</source>
        <translation>عدد نواقل USB هو {buses} وعدد أجهزتها {devices}؛ ولا هاتف في وضع التفليش.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s behind {hubs} hubs.</source>
        <translation>الهاتف {id} يعمل بسرعة {megabits} Mb/s، وعدد الموزّعات بينه وبين الكمبيوتر {hubs}.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only. A boot ROM often does; a loader that stays there is slow: try another cable and a port of the computer itself.</source>
        <translation>الهاتف {id} يعمل بسرعة {megabits} Mb/s فقط. هذا شائع في Boot ROM؛ أما اللودر الذي يبقى عليها فبطيء: جرّب كابلًا آخر ومنفذًا في الكمبيوتر نفسه.</translation>
    </message>
    <message>
        <source>The phone {id} hangs behind {hubs} hubs. Use a port of the computer itself for long jobs.</source>
        <translation>الهاتف {id} موصول عبر موزّعات (عددها {hubs}). استخدم منفذًا في الكمبيوتر نفسه للمهام الطويلة.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only and hangs behind {hubs} hubs. Use a port of the computer itself and another cable.</source>
        <translation>الهاتف {id} يعمل بسرعة {megabits} Mb/s فقط وهو موصول عبر موزّعات (عددها {hubs}). استخدم منفذًا في الكمبيوتر نفسه وكابلًا آخر.</translation>
    </message>
    <message>
        <source>No phone in download mode is connected; idle devices may sleep after {autosuspend_s} s unless a rule says otherwise.</source>
        <translation>لا يوجد هاتف متصل في وضع التفليش؛ وقد تدخل الأجهزة الخاملة السكون بعد {autosuspend_s} ث ما لم تمنع ذلك قاعدة.</translation>
    </message>
    <message>
        <source>The port of the phone {id} stays awake.</source>
        <translation>منفذ الهاتف {id} يبقى نشطًا.</translation>
    </message>
    <message>
        <source>The system may put the port of the phone {id} to sleep during a pause.</source>
        <translation>قد يُدخل النظام منفذ الهاتف {id} في السكون عند توقف النقل مؤقتًا.</translation>
    </message>
    <message>
        <source>It cannot be told whether ports may sleep.</source>
        <translation>لا يمكن معرفة هل يُسمح للمنافذ بالسكون.</translation>
    </message>
    <message>
        <source>{limit_mib} MiB for USB transfers are enough for the phones at hand.</source>
        <translation>مقدار {limit_mib} MiB لعمليات نقل USB يكفي للهواتف الموصولة.</translation>
    </message>
    <message>
        <source>USB transfers may use any memory.</source>
        <translation>يُسمح لعمليات نقل USB باستخدام أي مقدار من الذاكرة.</translation>
    </message>
    <message>
        <source>USB transfers may use {limit_mib} MiB; {phones} phones at once want {wanted_mib} MiB.</source>
        <translation>يُسمح لعمليات نقل USB باستخدام {limit_mib} MiB؛ وعدد الهواتف المتزامنة {phones} وتحتاج إلى {wanted_mib} MiB.</translation>
    </message>
    <message>
        <source>The memory for USB transfers cannot be told.</source>
        <translation>لا يمكن معرفة الذاكرة المخصصة لعمليات نقل USB.</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}.</source>
        <translation>المساحة الحرة {free_bytes} في ‎{folder}.</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}: enough for copies of a phone, not for large firmware.</source>
        <translation>المساحة الحرة {free_bytes} في ‎{folder}: تكفي لنسخ هاتف، ولا تكفي لفيرموير كبير.</translation>
    </message>
    <message>
        <source>Only {free_bytes} are free in {folder}: copies of a phone may not fit. Make room there.</source>
        <translation>المساحة الحرة {free_bytes} فقط في ‎{folder}: قد لا تتسع لنسخ هاتف. أخلِ مساحة هناك.</translation>
    </message>
    <message>
        <source>The free room on disk cannot be told.</source>
        <translation>لا يمكن معرفة المساحة الحرة في القرص.</translation>
    </message>
    <message>
        <source>This system runs on the computer itself.</source>
        <translation>يعمل هذا النظام على الكمبيوتر نفسه مباشرة.</translation>
    </message>
    <message>
        <source>This is a virtual machine ({machine}). Phones change their USB id during a job: hand over every loader id, not one device, or work on the computer itself.</source>
        <translation>هذه آلة افتراضية ({machine}). يتغير معرّف USB للهاتف أثناء المهمة: مرّر كل معرّفات اللودر لا جهازًا واحدًا، أو اعمل على الكمبيوتر نفسه.</translation>
    </message>
    <message>
        <source>This is a container ({container}). It must be given /dev/bus/usb and new serial ports.</source>
        <translation>هذه حاوية ({container}). يجب أن تُمنح ‎/dev/bus/usb والمنافذ التسلسلية الجديدة.</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs; idle, it would: {idle_action}.</source>
        <translation>يبقى الكمبيوتر نشطًا أثناء تنفيذ المهمة؛ وعند الخمول يقوم بما يلي: {idle_action}.</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs.</source>
        <translation>يبقى الكمبيوتر نشطًا أثناء تنفيذ المهمة.</translation>
    </message>
    <message>
        <source>Nobody here can keep the computer awake during a job. Switch sleep off before a long one.</source>
        <translation>لا شيء هنا يستطيع إبقاء الكمبيوتر نشطًا أثناء المهمة. عطّل السكون قبل أي مهمة طويلة.</translation>
    </message>
    <message>
        <source>It cannot be told whether the computer can be kept awake.</source>
        <translation>لا يمكن معرفة هل يمكن إبقاء الكمبيوتر نشطًا.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>الساعة صحيحة.</translation>
    </message>
    <message>
        <source>Nobody keeps the clock right: the times in reports and certificates may be off. Switch on time synchronisation.</source>
        <translation>لا شيء يضبط الساعة: قد تكون الأوقات في التقارير والشهادات غير دقيقة. فعّل مزامنة الوقت.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. Set it: reports carry it.</source>
        <translation>تاريخ هذا الكمبيوتر خاطئ. اضبطه لأن التقارير تحمله.</translation>
    </message>
    <message>
        <source>The clock cannot be read.</source>
        <translation>تتعذر قراءة الساعة.</translation>
    </message>
    <message>
        <source>Install the device rules: you may open phones, the modem service leaves them alone.</source>
        <translation>تثبيت قواعد الأجهزة: يُسمح لك بفتح الهواتف، ولا تتعرض لها خدمة المودم.</translation>
    </message>
    <message>
        <source>Tell the modem service to leave these phones alone. It goes on running.</source>
        <translation>إبلاغ خدمة المودم بعدم التعرض لهذه الهواتف، مع استمرارها في العمل.</translation>
    </message>
    <message>
        <source>Add you to the group of serial ports.</source>
        <translation>إضافتك إلى مجموعة المنافذ التسلسلية.</translation>
    </message>
    <message>
        <source>Take the driver off the phone&apos;s port.</source>
        <translation>فصل برنامج التعريف عن منفذ الهاتف.</translation>
    </message>
    <message>
        <source>Keep the phone&apos;s USB port awake.</source>
        <translation>إبقاء منفذ USB للهاتف نشطًا.</translation>
    </message>
    <message>
        <source>Load the driver of USB serial ports.</source>
        <translation>تحميل برنامج تعريف منافذ USB التسلسلية.</translation>
    </message>
    <message>
        <source>Allow more memory for USB transfers until the next start.</source>
        <translation>السماح بذاكرة أكبر لعمليات نقل USB حتى التشغيل التالي.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again, so that the rules see it.</source>
        <translation>افصل الهاتف ثم صِله مجددًا لكي تسري عليه القواعد.</translation>
    </message>
    <message>
        <source>Log out and in again: groups are read at the beginning of a session.</source>
        <translation>سجّل الخروج ثم الدخول: تُقرأ المجموعات عند بدء الجلسة.</translation>
    </message>
    <message>
        <source>It holds until the phone is plugged in again.</source>
        <translation>يسري ذلك حتى يُوصل الهاتف مجددًا.</translation>
    </message>
    <message>
        <source>It holds until the computer is started again.</source>
        <translation>يسري ذلك حتى إعادة تشغيل الكمبيوتر.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>EntryClass</name>
    <message>
        <source>Loader</source>
        <translation>لودر</translation>
    </message>
    <message>
        <source>Starts the phone</source>
        <translation>إقلاع الهاتف</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Calibration and identity</source>
        <translation>المعايرة والهوية</translation>
    </message>
</context>
<context>
    <name>EraseScope</name>
    <message>
        <source>What is named</source>
        <translation>ما ذُكر بالاسم</translation>
    </message>
    <message>
        <source>The whole storage</source>
        <translation>وحدة التخزين كلها</translation>
    </message>
    <message>
        <source>Everything but what starts the phone</source>
        <translation>كل شيء ما عدا ما يُقلع به الهاتف</translation>
    </message>
</context>
<context>
    <name>ErrorTopics</name>
    <message>
        <source>Answers of Unisoc phones (BSL)</source>
        <translation>ردود هواتف Unisoc‏ (BSL)</translation>
    </message>
    <message>
        <source>Answers of Unisoc feature phones (PDL)</source>
        <translation>ردود هواتف Unisoc العادية (PDL)</translation>
    </message>
    <message>
        <source>Numbers of ResearchDownload</source>
        <translation>أرقام ResearchDownload</translation>
    </message>
    <message>
        <source>Answers of the MediaTek boot ROM</source>
        <translation>ردود Boot ROM في MediaTek</translation>
    </message>
    <message>
        <source>Numbers of SP Flash Tool</source>
        <translation>أرقام SP Flash Tool</translation>
    </message>
    <message>
        <source>Answers of MediaTek loaders (XFlash)</source>
        <translation>ردود لودرات MediaTek‏ (XFlash)</translation>
    </message>
    <message>
        <source>Numbers that flashing programs show</source>
        <translation>الأرقام التي تعرضها برامج التفليش</translation>
    </message>
    <message>
        <source>It happens during: %1.</source>
        <translation>يحدث أثناء: %1.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>للمزيد</translation>
    </message>
    <message>
        <source>The program offers it as the button &quot;%1&quot;.</source>
        <translation>يعرضه البرنامج على شكل الزر «%1».</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>ما تراه</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>Its name in reports and on the command line: %1</source>
        <translation>اسمه في التقارير وفي سطر الأوامر: %1</translation>
    </message>
    <message>
        <source>What we refuse, and why</source>
        <translation>ما نرفضه، ولماذا</translation>
    </message>
    <message>
        <source>How to ask for help</source>
        <translation>كيف تطلب المساعدة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The job was stopped.</source>
        <translation>أُوقفت المهمة.</translation>
    </message>
    <message>
        <source>The phone did not answer in time.</source>
        <translation>لم يستجب الهاتف في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection to the phone was lost.</source>
        <translation>انقطع الاتصال بالهاتف.</translation>
    </message>
    <message>
        <source>The port of the phone cannot be opened.</source>
        <translation>يتعذر فتح منفذ الهاتف.</translation>
    </message>
    <message>
        <source>The phone sent an answer that makes no sense.</source>
        <translation>أرسل الهاتف ردًا غير مفهوم.</translation>
    </message>
    <message>
        <source>Data arrived damaged or differs from what was written.</source>
        <translation>وصلت بيانات تالفة أو مختلفة عما كُتب.</translation>
    </message>
    <message>
        <source>The phone refused a request.</source>
        <translation>رفض الهاتف طلبًا.</translation>
    </message>
    <message>
        <source>This firmware is not for this phone.</source>
        <translation>هذا الفيرموير ليس لهذا الهاتف.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>ملف الفيرموير تالف.</translation>
    </message>
    <message>
        <source>This kind of firmware file is not supported.</source>
        <translation>هذا النوع من ملفات الفيرموير غير مدعوم.</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <translation>لا توجد مساحة كافية.</translation>
    </message>
    <message>
        <source>A file or device of this computer cannot be used.</source>
        <translation>يتعذر استخدام ملف أو جهاز في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The job was refused before anything was changed.</source>
        <translation>رُفضت المهمة قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Flashwright made a mistake: please report it.</source>
        <translation>حدث خطأ في Flashwright نفسه: يُرجى الإبلاغ عنه.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This file carries no checksum, so damage cannot be told.</source>
        <translation>لا يحمل هذا الملف مجموع تحقق، لذا لا يمكن كشف التلف.</translation>
    </message>
    <message>
        <source>The checksum is {found} instead of {wanted}: the file is damaged.</source>
        <translation>مجموع التحقق هو {found} بدل {wanted}: الملف تالف.</translation>
    </message>
    <message>
        <source>A checksum is wrong: the file is damaged.</source>
        <translation>أحد مجاميع التحقق خاطئ: الملف تالف.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>الملف مبتور: نهايته مفقودة.</translation>
    </message>
    <message>
        <source>The image file {name} of {entry} is not there.</source>
        <translation>ملف الصورة {name} الخاص بالعنصر {entry} غير موجود.</translation>
    </message>
    <message>
        <source>An image file is not there.</source>
        <translation>أحد ملفات الصور غير موجود.</translation>
    </message>
    <message>
        <source>{entry} names the file {name}, which lies outside of the firmware; it is not opened.</source>
        <translation>يشير العنصر {entry} إلى الملف {name} الواقع خارج الفيرموير؛ ولن يُفتح.</translation>
    </message>
    <message>
        <source>A file name leads out of the firmware; it is not opened.</source>
        <translation>أحد أسماء الملفات يشير إلى خارج الفيرموير؛ ولن يُفتح.</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>صورة العنصر {entry} من نوع sparse وهي معطوبة.</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>إحدى صور sparse معطوبة.</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>حجم الصورة {entry} هو {image_bytes}، لكن قسمها لا يتسع إلا لـ {partition_bytes}.</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>الصورة {entry} أكبر من قسمها.</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>إحدى الصور أكبر من قسمها.</translation>
    </message>
    <message>
        <source>{entry} is ticked in the firmware but has no image; it is left out.</source>
        <translation>العنصر {entry} محدد في الفيرموير لكن لا صورة له؛ لذا استُبعد.</translation>
    </message>
    <message>
        <source>An entry is ticked in the firmware but has no image; it is left out.</source>
        <translation>أحد العناصر محدد في الفيرموير لكن لا صورة له؛ لذا استُبعد.</translation>
    </message>
    <message>
        <source>{entry} would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>العنصر {entry} سيستبدل إعدادات يحتفظ بها الهاتف لنفسه؛ لذا استُبعد.</translation>
    </message>
    <message>
        <source>An image would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>إحدى الصور ستستبدل إعدادات يحتفظ بها الهاتف لنفسه؛ لذا استُبعدت.</translation>
    </message>
    <message>
        <source>{entry} is of the kind {type}, which cannot be written yet; it is left out.</source>
        <translation>العنصر {entry} من النوع {type} الذي لا يمكن كتابته بعد؛ لذا استُبعد.</translation>
    </message>
    <message>
        <source>An image is of a kind that cannot be written yet; it is left out.</source>
        <translation>إحدى الصور من نوع لا يمكن كتابته بعد؛ لذا استُبعدت.</translation>
    </message>
    <message>
        <source>{entry} is listed twice, again in line {line}; the second one is not ticked.</source>
        <translation>العنصر {entry} مذكور مرتين، والثانية في السطر {line}؛ والثاني غير محدد.</translation>
    </message>
    <message>
        <source>An entry is listed twice; the second one is not ticked.</source>
        <translation>أحد العناصر مذكور مرتين؛ والثاني غير محدد.</translation>
    </message>
    <message>
        <source>{entry} is in the file but not in the list of what to write; it is left alone.</source>
        <translation>العنصر {entry} موجود في الملف لكنه ليس في قائمة ما يُكتب؛ لذا تُرك كما هو.</translation>
    </message>
    <message>
        <source>An image is not in the list of what to write; it is left alone.</source>
        <translation>إحدى الصور ليست في قائمة ما يُكتب؛ لذا تُركت كما هي.</translation>
    </message>
    <message>
        <source>The partition sizes of {name} are counted in sectors.</source>
        <translation>أحجام الأقسام في {name} محسوبة بالقطاعات.</translation>
    </message>
    <message>
        <source>The partition sizes are counted in sectors.</source>
        <translation>أحجام الأقسام محسوبة بالقطاعات.</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>العنصر {entry} مجرد مؤشر إلى ملف كبير لم يُنزَّل قط؛ احصل على الفيرموير من جديد.</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>إحدى الصور مجرد مؤشر إلى ملف كبير لم يُنزَّل قط.</translation>
    </message>
    <message>
        <source>Line {line} is not understood and is passed over.</source>
        <translation>السطر {line} غير مفهوم وقد تم تخطيه.</translation>
    </message>
    <message>
        <source>A line is not understood and is passed over.</source>
        <translation>أحد الأسطر غير مفهوم وقد تم تخطيه.</translation>
    </message>
    <message>
        <source>Line {line} names the unknown storage {value}.</source>
        <translation>يذكر السطر {line} وحدة تخزين غير معروفة: {value}.</translation>
    </message>
    <message>
        <source>An unknown kind of storage is named.</source>
        <translation>ذُكر نوع تخزين غير معروف.</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where a number is expected.</source>
        <translation>يحوي السطر {line} القيمة {value} حيث يُتوقع رقم.</translation>
    </message>
    <message>
        <source>Something else stands where a number is expected.</source>
        <translation>يوجد شيء آخر حيث يُتوقع رقم.</translation>
    </message>
    <message>
        <source>Line {line} holds a number without 0x; it is read as decimal.</source>
        <translation>يحوي السطر {line} رقمًا دون 0x؛ ويُقرأ عددًا عشريًا.</translation>
    </message>
    <message>
        <source>A number without 0x is read as decimal.</source>
        <translation>رقم دون 0x يُقرأ عددًا عشريًا.</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where true or false is expected.</source>
        <translation>يحوي السطر {line} القيمة {value} حيث يُتوقع true أو false.</translation>
    </message>
    <message>
        <source>Something else stands where true or false is expected.</source>
        <translation>يوجد شيء آخر حيث يُتوقع true أو false.</translation>
    </message>
    <message>
        <source>{row} has {key} twice; line {line} is the second one.</source>
        <translation>الصف {row} يحوي {key} مرتين؛ والثانية في السطر {line}.</translation>
    </message>
    <message>
        <source>A row has the same key twice.</source>
        <translation>أحد الصفوف يحوي المفتاح نفسه مرتين.</translation>
    </message>
    <message>
        <source>The row in line {line} has no partition name.</source>
        <translation>الصف في السطر {line} بلا اسم قسم.</translation>
    </message>
    <message>
        <source>A row has no partition name.</source>
        <translation>أحد الصفوف بلا اسم قسم.</translation>
    </message>
    <message>
        <source>{row} has the unknown operation {value}.</source>
        <translation>الصف {row} فيه عملية غير معروفة: {value}.</translation>
    </message>
    <message>
        <source>A row has an unknown operation.</source>
        <translation>أحد الصفوف فيه عملية غير معروفة.</translation>
    </message>
    <message>
        <source>{row} is to be written but names no file.</source>
        <translation>الصف {row} مطلوب كتابته لكنه لا يذكر ملفًا.</translation>
    </message>
    <message>
        <source>A row is to be written but names no file.</source>
        <translation>أحد الصفوف مطلوب كتابته لكنه لا يذكر ملفًا.</translation>
    </message>
    <message>
        <source>{row} has no address.</source>
        <translation>الصف {row} بلا عنوان.</translation>
    </message>
    <message>
        <source>A row has no address.</source>
        <translation>أحد الصفوف بلا عنوان.</translation>
    </message>
    <message>
        <source>{row} stands after {after} but begins before it.</source>
        <translation>الصف {row} يأتي بعد {after} لكنه يبدأ قبله.</translation>
    </message>
    <message>
        <source>Rows are not in the order of their addresses.</source>
        <translation>الصفوف ليست مرتبة حسب عناوينها.</translation>
    </message>
    <message>
        <source>{row} reaches into {next}.</source>
        <translation>الصف {row} يمتد داخل {next}.</translation>
    </message>
    <message>
        <source>Two partitions overlap.</source>
        <translation>قسمان متداخلان.</translation>
    </message>
    <message>
        <source>{row} is counted from the end of the storage but has an address too.</source>
        <translation>الصف {row} محسوب من نهاية وحدة التخزين لكن له عنوانًا أيضًا.</translation>
    </message>
    <message>
        <source>A partition is counted from the end of the storage but has an address too.</source>
        <translation>أحد الأقسام محسوب من نهاية وحدة التخزين لكن له عنوانًا أيضًا.</translation>
    </message>
    <message>
        <source>{row} does not lie where the partitions behind it say.</source>
        <translation>الصف {row} ليس في الموضع الذي تدل عليه الأقسام التالية له.</translation>
    </message>
    <message>
        <source>A partition does not lie where the ones behind it say.</source>
        <translation>أحد الأقسام ليس في الموضع الذي تدل عليه الأقسام التالية له.</translation>
    </message>
    <message>
        <source>{row} is listed under another storage than its section.</source>
        <translation>الصف {row} مذكور ضمن وحدة تخزين غير التي يتبعها قسمه في الملف.</translation>
    </message>
    <message>
        <source>A row is listed under another storage than its section.</source>
        <translation>أحد الصفوف مذكور ضمن وحدة تخزين غير التي يتبعها قسمه في الملف.</translation>
    </message>
    <message>
        <source>The partition {row} is listed twice.</source>
        <translation>القسم {row} مذكور مرتين.</translation>
    </message>
    <message>
        <source>A partition is listed twice.</source>
        <translation>أحد الأقسام مذكور مرتين.</translation>
    </message>
    <message>
        <source>The scatter file does not name a chip.</source>
        <translation>لا يذكر ملف السكاتر اسم معالج.</translation>
    </message>
    <message>
        <source>The scatter file has the version {found}, and {wanted} is the newest one that is known.</source>
        <translation>إصدار ملف السكاتر هو {found}، وأحدث إصدار معروف هو {wanted}.</translation>
    </message>
    <message>
        <source>The scatter file has an unknown version.</source>
        <translation>إصدار ملف السكاتر غير معروف.</translation>
    </message>
    <message>
        <source>The scatter file is for {value}, a chip that is not known here.</source>
        <translation>ملف السكاتر للمعالج {value}، وهو غير معروف هنا.</translation>
    </message>
    <message>
        <source>The scatter file is for a chip that is not known here.</source>
        <translation>ملف السكاتر لمعالج غير معروف هنا.</translation>
    </message>
    <message>
        <source>{entry} has an image but no image type; it is left unticked.</source>
        <translation>العنصر {entry} له صورة لكن بلا نوع صورة؛ لذا تُرك غير محدد.</translation>
    </message>
    <message>
        <source>An entry has an image but no image type; it is left unticked.</source>
        <translation>أحد العناصر له صورة لكن بلا نوع صورة؛ لذا تُرك غير محدد.</translation>
    </message>
    <message>
        <source>{row} in line {line} is a second preloader for the same place.</source>
        <translation>الصف {row} في السطر {line} بريلودر ثانٍ للموضع نفسه.</translation>
    </message>
    <message>
        <source>There is a second preloader for the same place.</source>
        <translation>يوجد بريلودر ثانٍ للموضع نفسه.</translation>
    </message>
    <message>
        <source>{row} has no size.</source>
        <translation>الصف {row} بلا حجم.</translation>
    </message>
    <message>
        <source>A row has no size.</source>
        <translation>أحد الصفوف بلا حجم.</translation>
    </message>
    <message>
        <source>{row} has the {key} {value}, which is no multiple of four bytes.</source>
        <translation>قيمة {key} في الصف {row} هي {value}، وليست من مضاعفات أربعة بايتات.</translation>
    </message>
    <message>
        <source>An address is no multiple of four bytes.</source>
        <translation>أحد العناوين ليس من مضاعفات أربعة بايتات.</translation>
    </message>
    <message>
        <source>{row} begins at {found} by one key and at {wanted} by the other; the linear addresses are used.</source>
        <translation>الصف {row} يبدأ عند {found} حسب أحد المفتاحين وعند {wanted} حسب الآخر؛ وتُستخدم العناوين الخطية.</translation>
    </message>
    <message>
        <source>The physical addresses contradict the linear ones and are not used.</source>
        <translation>العناوين الفعلية تناقض الخطية ولا تُستخدم.</translation>
    </message>
    <message>
        <source>{entry} is marked {value}; it is left unticked although the file wants it written.</source>
        <translation>العنصر {entry} موسوم بـ {value}؛ لذا تُرك غير محدد مع أن الملف يطلب كتابته.</translation>
    </message>
    <message>
        <source>A protected area has an image; it is left unticked.</source>
        <translation>إحدى المناطق المحمية لها صورة؛ لذا تُركت غير محددة.</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}.</source>
        <translation>عُثر على صورة {entry} باسم {found}.</translation>
    </message>
    <message>
        <source>An image was found in another folder.</source>
        <translation>عُثر على إحدى الصور في مجلد آخر.</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}, in other letters.</source>
        <translation>عُثر على صورة {entry} باسم {found} مع اختلاف حالة الأحرف.</translation>
    </message>
    <message>
        <source>An image was found under a name in other letters.</source>
        <translation>عُثر على إحدى الصور باسم تختلف فيه حالة الأحرف.</translation>
    </message>
    <message>
        <source>The image of {entry} is packed and is unpacked on the way.</source>
        <translation>صورة {entry} مضغوطة ويُفك ضغطها أثناء العمل.</translation>
    </message>
    <message>
        <source>An image is packed and is unpacked on the way.</source>
        <translation>إحدى الصور مضغوطة ويُفك ضغطها أثناء العمل.</translation>
    </message>
    <message>
        <source>The image {name} of {entry} is empty.</source>
        <translation>الصورة {name} الخاصة بالعنصر {entry} فارغة.</translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation>إحدى الصور فارغة.</translation>
    </message>
    <message>
        <source>The packed image {name} of {entry} is damaged.</source>
        <translation>الصورة المضغوطة {name} الخاصة بالعنصر {entry} تالفة.</translation>
    </message>
    <message>
        <source>A packed image is damaged.</source>
        <translation>إحدى الصور المضغوطة تالفة.</translation>
    </message>
    <message>
        <source>The image {name} of {entry} cannot be read.</source>
        <translation>تتعذر قراءة الصورة {name} الخاصة بالعنصر {entry}.</translation>
    </message>
    <message>
        <source>An image cannot be read.</source>
        <translation>تتعذر قراءة إحدى الصور.</translation>
    </message>
    <message>
        <source>{entry} has {found_bytes}, but {wanted_bytes} were expected.</source>
        <translation>حجم {entry} هو {found_bytes}، والمتوقع {wanted_bytes}.</translation>
    </message>
    <message>
        <source>A file has another length than expected.</source>
        <translation>طول أحد الملفات ليس الطول المتوقع.</translation>
    </message>
    <message>
        <source>Line {line} of the list of checksums is not understood.</source>
        <translation>السطر {line} من قائمة مجاميع التحقق غير مفهوم.</translation>
    </message>
    <message>
        <source>A line of the list of checksums is not understood.</source>
        <translation>أحد أسطر قائمة مجاميع التحقق غير مفهوم.</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>العنصر {entry} لا يطابق قائمة مجاميع التحقق.</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>أحد الملفات لا يطابق قائمة مجاميع التحقق.</translation>
    </message>
    <message>
        <source>{entry} is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>العنصر {entry} مفقود أو لا يمكن استخدامه؛ تُكتب البوتلودرات كلها معًا أو لا يُكتب أي منها.</translation>
    </message>
    <message>
        <source>A boot loader is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>أحد البوتلودرات مفقود أو لا يمكن استخدامه؛ تُكتب البوتلودرات كلها معًا أو لا يُكتب أي منها.</translation>
    </message>
    <message>
        <source>{name} is not a usable preloader.</source>
        <translation>الملف {name} ليس بريلودرًا صالحًا للاستخدام.</translation>
    </message>
    <message>
        <source>The preloader is not usable.</source>
        <translation>البريلودر غير صالح للاستخدام.</translation>
    </message>
    <message>
        <source>The preloader is for {found}, the scatter file for {wanted}.</source>
        <translation>البريلودر مخصص لـ {found}، وملف السكاتر مخصص لـ {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is for another chip than the scatter file.</source>
        <translation>البريلودر لمعالج غير المعالج الذي في ملف السكاتر.</translation>
    </message>
    <message>
        <source>The preloader is of the project {found}, the scatter file of {wanted}.</source>
        <translation>البريلودر من المشروع {found}، وملف السكاتر من المشروع {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is of another project than the scatter file.</source>
        <translation>البريلودر من مشروع غير مشروع ملف السكاتر.</translation>
    </message>
    <message>
        <source>The preloader is for {found} storage, the scatter file for {wanted}.</source>
        <translation>البريلودر لتخزين {found}، وملف السكاتر لتخزين {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is for another storage than the scatter file.</source>
        <translation>البريلودر لنوع تخزين غير الذي في ملف السكاتر.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings; a phone in its boot ROM cannot be started with it.</source>
        <translation>لا يحوي البريلودر إعدادات ذاكرة؛ ولا يمكن به تشغيل هاتف في وضع Boot ROM.</translation>
    </message>
    <message>
        <source>The memory settings of the preloader are of an unknown kind; they are sent unchanged.</source>
        <translation>إعدادات الذاكرة في البريلودر من نوع غير معروف؛ وتُرسل دون تغيير.</translation>
    </message>
    <message>
        <source>The firmware brings no loader; one is taken from the loader folder or must be named.</source>
        <translation>لا يأتي الفيرموير بلودر؛ فيؤخذ لودر من مجلد اللودرات أو يجب تحديده.</translation>
    </message>
    <message>
        <source>The loader {name} is not there.</source>
        <translation>اللودر {name} غير موجود.</translation>
    </message>
    <message>
        <source>A loader that the firmware names is not there.</source>
        <translation>أحد اللودرات التي يذكرها الفيرموير غير موجود.</translation>
    </message>
    <message>
        <source>The loader file {name} is for {found}, not for this firmware.</source>
        <translation>ملف اللودر {name} مخصص لـ {found}، وليس لهذا الفيرموير.</translation>
    </message>
    <message>
        <source>The loader file is not for this firmware.</source>
        <translation>ملف اللودر ليس لهذا الفيرموير.</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used: {detail}.</source>
        <translation>لا يمكن استخدام ملف اللودر {name}: {detail}.</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used.</source>
        <translation>لا يمكن استخدام ملف اللودر {name}.</translation>
    </message>
    <message>
        <source>The loader file cannot be used.</source>
        <translation>لا يمكن استخدام ملف اللودر.</translation>
    </message>
    <message>
        <source>The loader {name} from the loader folder is used.</source>
        <translation>يُستخدم اللودر {name} من مجلد اللودرات.</translation>
    </message>
    <message>
        <source>A loader from the loader folder is used.</source>
        <translation>يُستخدم لودر من مجلد اللودرات.</translation>
    </message>
    <message>
        <source>The two loaders in {name} do not belong together.</source>
        <translation>اللودران في {name} لا ينتميان إلى بعضهما.</translation>
    </message>
    <message>
        <source>The two loaders in a file do not belong together.</source>
        <translation>لودران في أحد الملفات لا ينتميان إلى بعضهما.</translation>
    </message>
    <message>
        <source>A loader in the file reaches beyond its end and is left out.</source>
        <translation>أحد اللودرات في الملف يتجاوز نهايته؛ لذا استُبعد.</translation>
    </message>
    <message>
        <source>A signature does not stand at the end of its loader.</source>
        <translation>أحد التواقيع ليس في نهاية اللودر الخاص به.</translation>
    </message>
    <message>
        <source>{name} is not an authentication file.</source>
        <translation>الملف {name} ليس ملف مصادقة.</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>الملف ليس ملف مصادقة.</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased.</source>
        <translation>تُمحى الصور الشخصية والتطبيقات والإعدادات من الهاتف.</translation>
    </message>
    <message>
        <source>The storage of the phone reports that it is near the end of its life.</source>
        <translation>تفيد وحدة تخزين الهاتف بأنها قريبة من نهاية عمرها.</translation>
    </message>
    <message>
        <source>The phone has no value {name}, so {entry} keeps the firmware&apos;s own.</source>
        <translation>ليس في الهاتف قيمة {name}، لذا تُبقي {entry} على قيمة الفيرموير.</translation>
    </message>
    <message>
        <source>The phone has no such value, so the firmware&apos;s own is used.</source>
        <translation>ليس في الهاتف قيمة كهذه، لذا تُستخدم قيمة الفيرموير.</translation>
    </message>
    <message>
        <source>The copy was read from another phone: two phones would have one IMEI, and calibration measured for another radio.</source>
        <translation>قُرئت النسخة من هاتف آخر: سيحمل هاتفان IMEI واحدًا، ومعايرة قيست لراديو آخر.</translation>
    </message>
    <message>
        <source>The cable, hub or port works badly, and much is to be written: better use another cable or a port of the computer itself.</source>
        <translation>الكابل أو الموزّع أو المنفذ يعمل بصورة سيئة، والمطلوب كتابته كثير: الأفضل استخدام كابل آخر أو منفذ في الكمبيوتر نفسه.</translation>
    </message>
    <message>
        <source>The job goes on even where identity and calibration cannot be saved first; what is lost then, nothing brings back.</source>
        <translation>تستمر المهمة حتى لو تعذر حفظ الهوية والمعايرة أولًا؛ وما يضيع عندئذ لا يعيده شيء.</translation>
    </message>
    <message>
        <source>{name} is erased as well: it was made from the old calibration, and the phone builds it again.</source>
        <translation>يُمحى {name} أيضًا: فقد أُنشئ من المعايرة القديمة، وسيبنيه الهاتف من جديد.</translation>
    </message>
    <message>
        <source>The running copy of the calibration is erased as well, and the phone builds it again.</source>
        <translation>تُمحى أيضًا النسخة العاملة من المعايرة، وسيبنيها الهاتف من جديد.</translation>
    </message>
</context>
<context>
    <name>FirmwareFilter</name>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>كل ملفات الفيرموير (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Packets (*.pac)</source>
        <translation>الحزم (*.pac)</translation>
    </message>
    <message>
        <source>Scatter files (*scatter*.txt *scatter*.xml)</source>
        <translation>ملفات السكاتر (*scatter*.txt *scatter*.xml)</translation>
    </message>
    <message>
        <source>Flash XML (flash.xml *.xml)</source>
        <translation>ملفات Flash XML‏ (flash.xml *.xml)</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>الأرشيفات (*.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4)</source>
        <translation>الصور (*.img *.bin *.mbn *.ext4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Fuse</name>
    <message>
        <source>The phone starts only software that its maker has signed.</source>
        <translation>لا يشغّل الهاتف إلا البرامج الموقّعة من الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>The phone wants an authorisation before it takes a loader.</source>
        <translation>يطلب الهاتف تصريحًا قبل أن يقبل لودرًا.</translation>
    </message>
    <message>
        <source>The phone takes only loaders that its maker has signed.</source>
        <translation>لا يقبل الهاتف إلا اللودرات الموقّعة من الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>The phone is open: it demands no signature and no authorisation.</source>
        <translation>الهاتف مفتوح: لا يطلب توقيعًا ولا تصريحًا.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>read again, same as before</source>
        <translation>قُرئت مجددًا، وهي كما كانت</translation>
    </message>
    <message>
        <source>renewed, the phone&apos;s own values kept</source>
        <translation>جُدّدت، مع الاحتفاظ بقيم الهاتف نفسه</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>تغيّرت كما نصّت الخطة</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم تُقارَن</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>لا وجود لها في هذا الهاتف</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>الهوية والمعايرة</translation>
    </message>
    <message>
        <source>SHA-256 of what was written</source>
        <translation>قيمة SHA-256 لما كُتب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المقارَن</translation>
    </message>
    <message>
        <source>%1, all equal</source>
        <translation>%1، وكلها مطابقة</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>ملف الفيرموير</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>البيانات المحفوظة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنشأه</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Volume Down</source>
        <translation>زر خفض الصوت</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>زر رفع الصوت</translation>
    </message>
    <message>
        <source>both volume keys</source>
        <translation>زري الصوت معًا</translation>
    </message>
    <message>
        <source>the * key</source>
        <translation>الزر *</translation>
    </message>
    <message>
        <source>the # key</source>
        <translation>الزر #</translation>
    </message>
    <message>
        <source>the centre key</source>
        <translation>الزر الأوسط</translation>
    </message>
    <message>
        <source>the call key</source>
        <translation>زر الاتصال</translation>
    </message>
    <message>
        <source>the boot pin</source>
        <translation>طرف الإقلاع (boot pin)</translation>
    </message>
</context>
<context>
    <name>KeyGuide</name>
    <message>
        <source>Start the job first, so that the program waits for the phone: the first window is a few seconds long.</source>
        <translation>ابدأ المهمة أولًا لكي ينتظر البرنامج الهاتف: لا تدوم المهلة الأولى سوى بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Switch the phone off and unplug it; hold Power for fifteen seconds when it does not react.</source>
        <translation>أطفئ الهاتف وافصله؛ وإذا لم يستجب فاضغط مطولًا على زر التشغيل خمس عشرة ثانية.</translation>
    </message>
    <message>
        <source>First plug the phone in without any key: most phones answer with their preloader.</source>
        <translation>صِل الهاتف أولًا دون أي زر: معظم الهواتف تستجيب بالبريلودر.</translation>
    </message>
    <message>
        <source>When that does not do, unplug it, hold the key down, and only then plug in the cable.</source>
        <translation>إذا لم ينجح ذلك فافصله، واضغط على الزر باستمرار، وبعدها فقط صِل الكابل.</translation>
    </message>
    <message>
        <source>Let go when the program names the phone; otherwise unplug it and try the next key of the list.</source>
        <translation>ارفع إصبعك عندما يذكر البرنامج اسم الهاتف؛ وإلا فافصله وجرّب الزر التالي في القائمة.</translation>
    </message>
    <message>
        <source>0e8d:2000 shows and the program names the chip.</source>
        <translation>يظهر 0e8d:2000 ويذكر البرنامج اسم المعالج.</translation>
    </message>
    <message>
        <source>It worked: the preloader answers.</source>
        <translation>نجح الأمر: البريلودر يستجيب.</translation>
    </message>
    <message>
        <source>0e8d:0003 shows and stays.</source>
        <translation>يظهر 0e8d:0003 ويبقى.</translation>
    </message>
    <message>
        <source>It worked: the boot ROM answers. A protected phone then wants its maker&apos;s authorisation.</source>
        <translation>نجح الأمر: ذاكرة Boot ROM تستجيب. الهاتف المحمي يطلب عندئذ تصريح الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>0e8d:2000 shows for a few seconds again and again.</source>
        <translation>يظهر 0e8d:2000 بضع ثوانٍ مرة بعد مرة.</translation>
    </message>
    <message>
        <source>The phone starts over and over, or the computer opens it too late: the program catches the next round.</source>
        <translation>يعيد الهاتف الإقلاع مرارًا، أو يفتحه الكمبيوتر متأخرًا: يلتقطه البرنامج في الدورة التالية.</translation>
    </message>
    <message>
        <source>0e8d:2007, or the ids of a running phone.</source>
        <translation>يظهر 0e8d:2007 أو معرّفات هاتف يعمل.</translation>
    </message>
    <message>
        <source>The phone is on or in a test mode; switch it off first.</source>
        <translation>الهاتف مشغّل أو في وضع اختبار؛ أطفئه أولًا.</translation>
    </message>
    <message>
        <source>Nothing shows at all.</source>
        <translation>لا يظهر شيء إطلاقًا.</translation>
    </message>
    <message>
        <source>The battery is empty or the cable only charges: charge for half an hour, then try another cable.</source>
        <translation>البطارية فارغة أو الكابل للشحن فقط: اشحن نصف ساعة، ثم جرّب كابلًا آخر.</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the module.</source>
        <translation>ابدأ المهمة أولًا لكي ينتظر البرنامج الوحدة (module).</translation>
    </message>
    <message>
        <source>Take the power off the module.</source>
        <translation>افصل التغذية الكهربائية عن الوحدة.</translation>
    </message>
    <message>
        <source>Connect the boot pin of the module as its data sheet tells, then give it power.</source>
        <translation>وصّل طرف الإقلاع (boot pin) في الوحدة كما تذكر نشرتها الفنية، ثم زوّدها بالكهرباء.</translation>
    </message>
    <message>
        <source>Take the connection away when the program names the module.</source>
        <translation>أزل هذا التوصيل عندما يذكر البرنامج اسم الوحدة.</translation>
    </message>
    <message>
        <source>1782:4d00 stays and the program names the chip.</source>
        <translation>يبقى 1782:4d00 ظاهرًا ويذكر البرنامج اسم المعالج.</translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation>نجح الأمر.</translation>
    </message>
    <message>
        <source>Other ids show after a second.</source>
        <translation>تظهر معرّفات أخرى بعد ثانية.</translation>
    </message>
    <message>
        <source>The module started its own firmware: the pin was not connected when the power came.</source>
        <translation>شغّلت الوحدة الفيرموير الخاص بها: لم يكن الطرف موصّلًا عند وصول الكهرباء.</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the phone.</source>
        <translation>ابدأ المهمة أولًا لكي ينتظر البرنامج الهاتف.</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds; without one, unplug the phone.</source>
        <translation>أخرج البطارية عشر ثوانٍ؛ وإن لم تكن فيه بطارية فافصل الهاتف.</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable or put the battery in.</source>
        <translation>اضغط على الزر باستمرار، وبعدها فقط صِل الكابل أو ركّب البطارية.</translation>
    </message>
    <message>
        <source>Go on holding until the program names the phone.</source>
        <translation>استمر في الضغط حتى يذكر البرنامج اسم الهاتف.</translation>
    </message>
    <message>
        <source>Try the next key of the list one at a time; some models use 0 or 9.</source>
        <translation>جرّب أزرار القائمة واحدًا تلو الآخر؛ بعض الطرازات تستخدم 0 أو 9.</translation>
    </message>
    <message>
        <source>The screen stays dark and the program names the phone.</source>
        <translation>تبقى الشاشة معتمة ويذكر البرنامج اسم الهاتف.</translation>
    </message>
    <message>
        <source>1782:4d00 shows for a moment, then a charging picture appears.</source>
        <translation>يظهر 1782:4d00 للحظة، ثم تظهر صورة الشحن.</translation>
    </message>
    <message>
        <source>Another key is the one, or it was pressed too late.</source>
        <translation>الزر الصحيح زر آخر، أو كان الضغط متأخرًا.</translation>
    </message>
    <message>
        <source>Nothing shows without the battery.</source>
        <translation>لا يظهر شيء دون البطارية.</translation>
    </message>
    <message>
        <source>Some models take power from the battery alone: hold the key while you put it in.</source>
        <translation>بعض الطرازات تتغذى من البطارية وحدها: اضغط على الزر باستمرار أثناء تركيبها.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off completely; take the battery out for ten seconds where that is possible.</source>
        <translation>افصل الهاتف وأطفئه تمامًا؛ وأخرج البطارية عشر ثوانٍ إن أمكن.</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable.</source>
        <translation>اضغط على الزر باستمرار، وبعدها فقط صِل الكابل.</translation>
    </message>
    <message>
        <source>Go on holding for ten to fifteen seconds, or until the program names the phone.</source>
        <translation>استمر في الضغط من عشر إلى خمس عشرة ثانية، أو حتى يذكر البرنامج اسم الهاتف.</translation>
    </message>
    <message>
        <source>When the phone goes another way, unplug it, wait five seconds and try the next key of the list.</source>
        <translation>إذا سلك الهاتف مسارًا آخر فافصله، وانتظر خمس ثوانٍ، وجرّب الزر التالي في القائمة.</translation>
    </message>
    <message>
        <source>The screen stays black and the program names the phone.</source>
        <translation>تبقى الشاشة سوداء ويذكر البرنامج اسم الهاتف.</translation>
    </message>
    <message>
        <source>1782:4d00 shows for less than two seconds, then a charging picture appears.</source>
        <translation>يظهر 1782:4d00 أقل من ثانيتين، ثم تظهر صورة الشحن.</translation>
    </message>
    <message>
        <source>The key was not held, was held too late, or is the wrong one.</source>
        <translation>لم يُضغط على الزر، أو ضُغط عليه متأخرًا، أو أنه الزر الخطأ.</translation>
    </message>
    <message>
        <source>1782:4d03 or another id of the same maker shows.</source>
        <translation>يظهر 1782:4d03 أو معرّف آخر للشركة المصنّعة نفسها.</translation>
    </message>
    <message>
        <source>The phone started in a test mode; switch it off and begin again.</source>
        <translation>أقلع الهاتف في وضع اختبار؛ أطفئه وابدأ من جديد.</translation>
    </message>
    <message>
        <source>The phone is not off, or the cable only charges: hold Power for ten seconds, then try another cable.</source>
        <translation>الهاتف ليس مطفأ، أو الكابل للشحن فقط: اضغط مطولًا على زر التشغيل عشر ثوانٍ، ثم جرّب كابلًا آخر.</translation>
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
        <translation>الاستخدام: flashwright [PACKET]
       flashwright --practice [PROFILE]

  PACKET              الفيرموير المطلوب تحميله: ملف ‎.pac أو أرشيف يحتويه أو مجلده المفكوك
  --practice PROFILE  وصل هاتف افتراضي وتحميل فيرموير التدريب الخاص به
  --new-window        فتح نافذة مستقلة حتى إن كانت هناك نافذة مفتوحة
  --version           طباعة الإصدار
  --help              طباعة هذا النص
</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>not selected</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>calibration and identity data stay as they are</source>
        <translation>تبقى بيانات المعايرة والهوية كما هي</translation>
    </message>
    <message>
        <source>for another kind of storage</source>
        <translation>لنوع تخزين آخر</translation>
    </message>
    <message>
        <source>has no image</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation>استُبعد حسب الطلب</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>No answer for %1 s. Leave the cable alone; some storage needs its time.</source>
        <translation>لا استجابة منذ %1 ث. لا تلمس الكابل؛ بعض وحدات التخزين تحتاج إلى وقت.</translation>
    </message>
    <message>
        <source>Everything of %1 was sent. The phone checks and stores it; that can take a minute.</source>
        <translation>أُرسل كل محتوى %1. الهاتف يفحصه ويخزّنه؛ وقد يستغرق ذلك دقيقة.</translation>
    </message>
    <message>
        <source>The loader did not get the phone&apos;s memory going. Unplug the phone, hold its power key for twenty seconds, and plug it in again as before; it is tried once more.</source>
        <translation>لم يتمكن اللودر من تشغيل ذاكرة الهاتف. افصل الهاتف، واضغط مطولًا على زر التشغيل عشرين ثانية، ثم صِله مجددًا كما فعلت من قبل؛ وستُعاد المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 is done again (%2).</source>
        <translation>يُعاد تنفيذ %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is sent again in blocks of %2 (%3).</source>
        <translation>يُعاد إرسال %1 بكتل حجمها %2 (%3).</translation>
    </message>
    <message>
        <source>It goes on after %1 s.</source>
        <translation>يستمر العمل بعد %1 ث.</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s, then the phone went on to %3: hold the key before plugging in, and keep holding it.</source>
        <translation>بقي وضع التفليش (%1) مدة %2 ث، ثم انتقل الهاتف إلى %3: اضغط على الزر قبل وصل الكابل واستمر في الضغط.</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s and went away again.</source>
        <translation>بقي وضع التفليش (%1) مدة %2 ث ثم اختفى.</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>It is made for exactly this chip and version.</source>
        <translation>مُعدّ لهذا المعالج وهذا الإصدار بالضبط.</translation>
    </message>
    <message>
        <source>It is the newest one that is not newer than the chip.</source>
        <translation>هو الأحدث بين ما ليس أحدث من المعالج.</translation>
    </message>
    <message>
        <source>It is the only loader in its file.</source>
        <translation>هو اللودر الوحيد في ملفه.</translation>
    </message>
    <message>
        <source>It is for {found}, and the phone has {wanted}.</source>
        <translation>هو مخصص لـ {found}، والهاتف فيه {wanted}.</translation>
    </message>
    <message>
        <source>It is for another chip.</source>
        <translation>هو لمعالج آخر.</translation>
    </message>
    <message>
        <source>It is for a newer version of this chip.</source>
        <translation>هو لإصدار أحدث من هذا المعالج.</translation>
    </message>
    <message>
        <source>It speaks another protocol than this chip needs.</source>
        <translation>يستخدم بروتوكولًا غير الذي يحتاجه هذا المعالج.</translation>
    </message>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>تتعذر قراءته: {detail}.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>تتعذر قراءته.</translation>
    </message>
    <message>
        <source>Its two stages do not belong together.</source>
        <translation>مرحلتاه لا تنتميان إلى بعضهما.</translation>
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
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
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
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Write the partition table</source>
        <translation>كتابة جدول الأقسام</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Put back the copy</source>
        <translation>إعادة النسخة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Test the memory</source>
        <translation>اختبار الذاكرة</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
</context>
<context>
    <name>PackageMatch</name>
    <message>
        <source>Chip</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>The firmware does not say which chip it is for.</source>
        <translation>لا يذكر الفيرموير لأي معالج هو.</translation>
    </message>
    <message>
        <source>The phone did not tell its chip.</source>
        <translation>لم يذكر الهاتف معالجه.</translation>
    </message>
    <message>
        <source>Both are for %1.</source>
        <translation>كلاهما للمعالج %1.</translation>
    </message>
    <message>
        <source>The firmware is for %1, the phone has %2.</source>
        <translation>الفيرموير للمعالج %1، وفي الهاتف %2.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>The firmware does not say which kind of storage it is for.</source>
        <translation>لا يذكر الفيرموير لأي نوع من التخزين هو.</translation>
    </message>
    <message>
        <source>The phone did not tell its kind of storage.</source>
        <translation>لم يذكر الهاتف نوع تخزينه.</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>جدول الأقسام</translation>
    </message>
    <message>
        <source>The firmware brings no partition table.</source>
        <translation>لا يتضمن الفيرموير جدول أقسام.</translation>
    </message>
    <message>
        <source>The phone did not tell its partition table.</source>
        <translation>لم يذكر الهاتف جدول أقسامه.</translation>
    </message>
    <message>
        <source>Both have the same partitions.</source>
        <translation>الأقسام نفسها في كليهما.</translation>
    </message>
    <message>
        <source>They differ, first at %1. Firmware Upgrade brings the new table along.</source>
        <translation>هما مختلفان، وأول اختلاف عند %1. ترقية الفيرموير تأتي بالجدول الجديد.</translation>
    </message>
    <message>
        <source>They differ. Firmware Upgrade brings the new table along.</source>
        <translation>هما مختلفان. ترقية الفيرموير تأتي بالجدول الجديد.</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>تتعذر المقارنة بينهما.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>The firmware does not say which model&apos;s board it is for.</source>
        <translation>لا يذكر الفيرموير للوحة أي طراز هو.</translation>
    </message>
    <message>
        <source>The phone did not tell its board.</source>
        <translation>لم يذكر الهاتف لوحته.</translation>
    </message>
    <message>
        <source>No firmware is loaded to compare with.</source>
        <translation>لا يوجد فيرموير محمَّل للمقارنة به.</translation>
    </message>
    <message>
        <source>The loaded firmware does not fit this phone as it is.</source>
        <translation>الفيرموير المحمَّل لا يناسب هذا الهاتف بحالته هذه.</translation>
    </message>
    <message>
        <source>The loaded firmware fits, as far as both tell.</source>
        <translation>الفيرموير المحمَّل مناسب، بحسب ما يذكره الطرفان.</translation>
    </message>
    <message>
        <source>Whether the loaded firmware fits cannot be told.</source>
        <translation>لا يمكن معرفة ما إذا كان الفيرموير المحمَّل مناسبًا.</translation>
    </message>
</context>
<context>
    <name>Partition</name>
    <message>
        <source>Starts the phone</source>
        <translation>إقلاع الهاتف</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Identity of the unit</source>
        <translation>هوية الجهاز</translation>
    </message>
    <message>
        <source>Calibration of the unit</source>
        <translation>معايرة الجهاز</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>الراديو</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>بيانات المستخدم</translation>
    </message>
    <message>
        <source>Notes and short-term store</source>
        <translation>ملاحظات وتخزين مؤقت</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>جدول الأقسام</translation>
    </message>
    <message>
        <source>Records of the phone</source>
        <translation>سجلات الهاتف</translation>
    </message>
    <message>
        <source>Reserved by the maker</source>
        <translation>محجوز للشركة المصنّعة</translation>
    </message>
    <message>
        <source>Yes: the phone makes it again by itself.</source>
        <translation>نعم: يعيد الهاتف إنشاءه بنفسه.</translation>
    </message>
    <message>
        <source>Yes: a firmware for this model brings it back.</source>
        <translation>نعم: يستعيده فيرموير مخصص لهذا الطراز.</translation>
    </message>
    <message>
        <source>No: only a backup of this very phone brings it back.</source>
        <translation>لا: لا تستعيده إلا نسخة احتياطية من هذا الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Only with its owner&apos;s consent: nothing brings it back but copies made before.</source>
        <translation>فقط بموافقة مالكه: لا يستعيده شيء سوى نسخ أُخذت من قبل.</translation>
    </message>
    <message>
        <source>User area</source>
        <translation>منطقة المستخدم</translation>
    </message>
    <message>
        <source>Boot region %1</source>
        <extracomment>%1 = 1 or 2: a small part of the storage that holds what starts the phone</extracomment>
        <translation>نطاق الإقلاع %1</translation>
    </message>
    <message>
        <source>Sealed memory (RPMB)</source>
        <translation>الذاكرة المختومة (RPMB)</translation>
    </message>
    <message>
        <source>Extra region %1</source>
        <extracomment>%1 = 1 to 4: an extra part of an eMMC storage</extracomment>
        <translation>النطاق الإضافي %1</translation>
    </message>
    <message>
        <source>UFS unit %1</source>
        <extracomment>%1 = number of the logical unit of a UFS storage</extracomment>
        <translation>وحدة UFS رقم %1</translation>
    </message>
</context>
<context>
    <name>PartitionGuide</name>
    <message>
        <source>First boot loader</source>
        <translation>البوتلودر الأول</translation>
    </message>
    <message>
        <source>The first program that the chip runs from its storage. It starts the memory and then the next loader.</source>
        <translation>أول برنامج يشغّله المعالج من وحدة تخزينه. يهيّئ الذاكرة ثم يشغّل اللودر التالي.</translation>
    </message>
    <message>
        <source>The phone stays dark, but its chip still answers on USB: a download brings it back.</source>
        <translation>تبقى شاشة الهاتف مظلمة، لكن معالجه لا يزال يرد عبر USB: والتفليش يعيده إلى العمل.</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>البوتلودر</translation>
    </message>
    <message>
        <source>Starts the screen, the charging picture and the Android system; also shows fastboot.</source>
        <translation>يشغّل الشاشة وصورة الشحن ونظام Android؛ ويعرض أيضًا fastboot.</translation>
    </message>
    <message>
        <source>The phone does not get past a dark or frozen screen until it is written again.</source>
        <translation>لا يتجاوز الهاتف شاشة مظلمة أو جامدة حتى تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Notes of the boot loader</source>
        <translation>ملاحظات البوتلودر</translation>
    </message>
    <message>
        <source>A few values that the boot loader keeps, such as why the last start failed.</source>
        <translation>بضع قيم يحتفظ بها البوتلودر، مثل سبب فشل آخر إقلاع.</translation>
    </message>
    <message>
        <source>The phone writes it again by itself.</source>
        <translation>يعيد الهاتف كتابته بنفسه.</translation>
    </message>
    <message>
        <source>Secure monitor</source>
        <translation>مراقب الحماية</translation>
    </message>
    <message>
        <source>Small program below Android that switches between the normal and the protected side of the chip.</source>
        <translation>برنامج صغير تحت Android ينتقل بين الجانب العادي والجانب المحمي من المعالج.</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again.</source>
        <translation>لا يُقلع الهاتف حتى تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Protected system</source>
        <translation>النظام المحمي</translation>
    </message>
    <message>
        <source>The protected system beside Android, which guards fingerprints, keys and paid content.</source>
        <translation>النظام المحمي إلى جانب Android، وهو يحرس البصمات والمفاتيح والمحتوى المدفوع.</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again; a version that does not match the boot loader stops it, too.</source>
        <translation>لا يُقلع الهاتف حتى تُعاد كتابته؛ والإصدار الذي لا يطابق البوتلودر يوقفه أيضًا.</translation>
    </message>
    <message>
        <source>Settings of the protected system</source>
        <translation>إعدادات النظام المحمي</translation>
    </message>
    <message>
        <source>Says how the protected system divides the memory.</source>
        <translation>تحدد كيف يقسّم النظام المحمي الذاكرة.</translation>
    </message>
    <message>
        <source>Parts of the protected system</source>
        <translation>أجزاء النظام المحمي</translation>
    </message>
    <message>
        <source>Programs and keys that the protected system loads: for paid content, payment or the fingerprint reader.</source>
        <translation>برامج ومفاتيح يحمّلها النظام المحمي: للمحتوى المدفوع أو الدفع أو قارئ البصمة.</translation>
    </message>
    <message>
        <source>Fingerprint, payment or paid films may fail; Android itself starts. Where the area holds keys of this unit, only its own backup has them.</source>
        <translation>قد تتعطل البصمة أو الدفع أو الأفلام المدفوعة؛ أما Android نفسه فيُقلع. وإذا كانت المنطقة تحوي مفاتيح لهذا الجهاز، فلا توجد إلا في نسخته الاحتياطية.</translation>
    </message>
    <message>
        <source>Android kernel</source>
        <translation>نواة Android</translation>
    </message>
    <message>
        <source>The kernel of Android, the lowest layer of the running system.</source>
        <translation>نواة Android، وهي أدنى طبقة في النظام أثناء عمله.</translation>
    </message>
    <message>
        <source>The phone stops at the logo or starts over and over until it is written again.</source>
        <translation>يتوقف الهاتف عند الشعار أو يعيد الإقلاع مرارًا حتى تُعاد كتابته.</translation>
    </message>
    <message>
        <source>First files of Android</source>
        <translation>ملفات Android الأولى</translation>
    </message>
    <message>
        <source>The files and drivers that the kernel needs before it can read the large partitions.</source>
        <translation>الملفات وبرامج التعريف التي تحتاج إليها النواة قبل أن تستطيع قراءة الأقسام الكبيرة.</translation>
    </message>
    <message>
        <source>Description of the hardware</source>
        <translation>وصف العتاد</translation>
    </message>
    <message>
        <source>Tells the kernel which screen, keys and sensors this model has.</source>
        <translation>يخبر النواة بالشاشة والأزرار والمستشعرات الموجودة في هذا الطراز.</translation>
    </message>
    <message>
        <source>The phone does not start, or its screen or touch stays dead, until the right one is written.</source>
        <translation>لا يُقلع الهاتف، أو تبقى شاشته أو اللمس معطّلين، حتى يُكتب القسم الصحيح.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>الريكفري</translation>
    </message>
    <message>
        <source>The small system for factory reset and for updates from a file.</source>
        <translation>النظام الصغير لإعادة ضبط المصنع وللتحديث من ملف.</translation>
    </message>
    <message>
        <source>The phone starts as before, but reset by key and updates fail until it is written again.</source>
        <translation>يُقلع الهاتف كالمعتاد، لكن إعادة الضبط بالأزرار والتحديثات تفشل حتى تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>صورة الإقلاع</translation>
    </message>
    <message>
        <source>The picture that shows while the phone starts, and often the charging pictures.</source>
        <translation>الصورة التي تظهر أثناء إقلاع الهاتف، وغالبًا صور الشحن أيضًا.</translation>
    </message>
    <message>
        <source>The screen stays black or shows stripes at the start; everything else works.</source>
        <translation>تبقى الشاشة سوداء أو تظهر خطوط عند الإقلاع؛ وكل ما عدا ذلك يعمل.</translation>
    </message>
    <message>
        <source>Identity and radio calibration</source>
        <translation>الهوية ومعايرة الراديو</translation>
    </message>
    <message>
        <source>IMEI, network addresses and the radio calibration of exactly this unit, measured in the factory.</source>
        <translation>رقم IMEI وعناوين الشبكة ومعايرة الراديو لهذا الجهاز تحديدًا، كما قيست في المصنع.</translation>
    </message>
    <message>
        <source>No IMEI, no network, weak Wi-Fi and Bluetooth. No firmware has it: only this phone&apos;s own backup.</source>
        <translation>لا IMEI ولا شبكة، مع ضعف Wi-Fi وBluetooth. لا يوجد في أي فيرموير: فقط في النسخة الاحتياطية لهذا الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Working copy of the calibration</source>
        <translation>نسخة العمل من المعايرة</translation>
    </message>
    <message>
        <source>What the modem works with: made from the identity area and changed by the phone as it goes.</source>
        <translation>ما يعمل به المودم: أُنشئ من منطقة الهوية ويغيّره الهاتف أثناء عمله.</translation>
    </message>
    <message>
        <source>Mostly made again from the identity area at the next start; where that is damaged as well, the network is lost.</source>
        <translation>يُعاد إنشاؤه غالبًا من منطقة الهوية عند الإقلاع التالي؛ وإذا كانت تالفة أيضًا، تُفقد الشبكة.</translation>
    </message>
    <message>
        <source>Production record</source>
        <translation>سجل الإنتاج</translation>
    </message>
    <message>
        <source>Serial number, test results and other notes of the factory on this unit.</source>
        <translation>الرقم التسلسلي ونتائج الاختبارات وملاحظات أخرى للمصنع عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>Serial number and some calibration are gone; only this phone&apos;s own backup brings them back.</source>
        <translation>يُفقد الرقم التسلسلي وبعض المعايرة؛ ولا تستعيدهما إلا النسخة الاحتياطية لهذا الهاتف نفسه.</translation>
    </message>
    <message>
        <source>SIM lock</source>
        <translation>قفل SIM</translation>
    </message>
    <message>
        <source>Whether the phone takes only one network&apos;s SIM cards, sealed for this unit; kept twice.</source>
        <translation>هل يقبل الهاتف شرائح SIM من شبكة واحدة فقط؛ مختوم لهذا الجهاز ومحفوظ مرتين.</translation>
    </message>
    <message>
        <source>The phone may ask for an unlock code or find no network; only its own backup brings it back.</source>
        <translation>قد يطلب الهاتف رمز فتح أو لا يجد شبكة؛ ولا تستعيده إلا نسخته الاحتياطية.</translation>
    </message>
    <message>
        <source>IMEI and the radio calibration of exactly this unit, measured in the factory; kept twice.</source>
        <translation>رقم IMEI ومعايرة الراديو لهذا الجهاز تحديدًا، كما قيست في المصنع؛ محفوظة مرتين.</translation>
    </message>
    <message>
        <source>No IMEI and no network. A firmware brings only the values that all units share: only this phone&apos;s own backup has the rest.</source>
        <translation>لا IMEI ولا شبكة. الفيرموير لا يأتي إلا بالقيم المشتركة بين كل الأجهزة: أما الباقي فلا يوجد إلا في النسخة الاحتياطية لهذا الهاتف نفسه.</translation>
    </message>
    <message>
        <source>What the modem works with while it runs, made from the calibration.</source>
        <translation>ما يعمل به المودم أثناء تشغيله، ويُنشأ من المعايرة.</translation>
    </message>
    <message>
        <source>The modem makes it again at the next start.</source>
        <translation>يعيد المودم إنشاءه عند الإقلاع التالي.</translation>
    </message>
    <message>
        <source>Model settings of the modem</source>
        <translation>إعدادات المودم لهذا الطراز</translation>
    </message>
    <message>
        <source>What the modem&apos;s settings of this model and network differ in.</source>
        <translation>ما تختلف فيه إعدادات المودم بحسب هذا الطراز وهذه الشبكة.</translation>
    </message>
    <message>
        <source>Networks or features of the operator may be missing until it is written again.</source>
        <translation>قد تغيب شبكات أو ميزات للمشغّل حتى تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Serial number, addresses of Wi-Fi and Bluetooth, sensor calibration and factory notes of this unit.</source>
        <translation>الرقم التسلسلي وعناوين Wi-Fi وBluetooth ومعايرة المستشعرات وملاحظات المصنع عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>Serial number and addresses are gone or all alike; only this phone&apos;s own backup brings them back.</source>
        <translation>يُفقد الرقم التسلسلي والعناوين أو تصبح كلها متشابهة؛ ولا تستعيدها إلا النسخة الاحتياطية لهذا الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Test record of the factory</source>
        <translation>سجل اختبارات المصنع</translation>
    </message>
    <message>
        <source>Which tests this unit passed in the factory, with its serial numbers.</source>
        <translation>الاختبارات التي اجتازها هذا الجهاز في المصنع، مع أرقامه التسلسلية.</translation>
    </message>
    <message>
        <source>Calibration menus report missing tests and the serial number can be gone; only this phone&apos;s own backup brings it back.</source>
        <translation>تُظهر قوائم المعايرة اختبارات ناقصة وقد يُفقد الرقم التسلسلي؛ ولا تستعيده إلا النسخة الاحتياطية لهذا الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Calibration and SIM lock</source>
        <translation>المعايرة وقفل SIM</translation>
    </message>
    <message>
        <source>Radio calibration or SIM lock of exactly this unit.</source>
        <translation>معايرة الراديو أو قفل SIM لهذا الجهاز تحديدًا.</translation>
    </message>
    <message>
        <source>No network, or an unlock code is asked for; only this phone&apos;s own backup brings it back.</source>
        <translation>لا توجد شبكة، أو يُطلب رمز فتح؛ ولا تستعيده إلا النسخة الاحتياطية لهذا الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Sensor calibration</source>
        <translation>معايرة المستشعرات</translation>
    </message>
    <message>
        <source>Calibration of sensors, and keys of this unit, that survive a factory reset.</source>
        <translation>معايرة المستشعرات ومفاتيح لهذا الجهاز، تبقى بعد إعادة ضبط المصنع.</translation>
    </message>
    <message>
        <source>Sensors, fingerprint or paid content may stop working; only this phone&apos;s own backup brings it back.</source>
        <translation>قد تتوقف المستشعرات أو البصمة أو المحتوى المدفوع عن العمل؛ ولا تستعيده إلا النسخة الاحتياطية لهذا الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Maker&apos;s record of the unit</source>
        <translation>سجل الشركة المصنّعة عن الجهاز</translation>
    </message>
    <message>
        <source>Model, region, colour or lock state of this unit, as the phone&apos;s maker keeps them.</source>
        <translation>طراز هذا الجهاز أو منطقته أو لونه أو حالة قفله، كما تحفظها الشركة المصنّعة للهاتف.</translation>
    </message>
    <message>
        <source>Model or region may be shown wrong and updates refused; no firmware brings the unit&apos;s own values back.</source>
        <translation>قد يظهر الطراز أو المنطقة خطأً وتُرفض التحديثات؛ ولا يستعيد أي فيرموير القيم الخاصة بهذا الجهاز.</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>المودم</translation>
    </message>
    <message>
        <source>The program of the modem, which does calls, text messages and mobile data.</source>
        <translation>برنامج المودم المسؤول عن المكالمات والرسائل النصية وبيانات الجوال.</translation>
    </message>
    <message>
        <source>No network and often no IMEI on display until it is written again; the identity itself is elsewhere.</source>
        <translation>لا توجد شبكة وغالبًا لا يظهر IMEI حتى تُعاد كتابته؛ أما الهوية نفسها ففي مكان آخر.</translation>
    </message>
    <message>
        <source>Signal processors</source>
        <translation>معالجات الإشارة</translation>
    </message>
    <message>
        <source>Programs of the processors that do the radio and the sound of calls.</source>
        <translation>برامج المعالجات المسؤولة عن الراديو وصوت المكالمات.</translation>
    </message>
    <message>
        <source>No network, or no sound in calls, until they are written again.</source>
        <translation>لا توجد شبكة، أو لا صوت في المكالمات، حتى تُعاد كتابتها.</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth</source>
        <translation>Wi-Fi وBluetooth</translation>
    </message>
    <message>
        <source>The program of the part that does Wi-Fi, Bluetooth and radio.</source>
        <translation>برنامج الجزء المسؤول عن Wi-Fi وBluetooth والراديو.</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth cannot be switched on until it is written again.</source>
        <translation>لا يمكن تشغيل Wi-Fi وBluetooth حتى تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Satellite navigation</source>
        <translation>الملاحة عبر الأقمار الصناعية</translation>
    </message>
    <message>
        <source>The program of the receiver that finds the position.</source>
        <translation>برنامج المستقبِل الذي يحدد الموقع.</translation>
    </message>
    <message>
        <source>The phone does not find its position until it is written again.</source>
        <translation>لا يحدد الهاتف موقعه حتى تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Power control</source>
        <translation>التحكم في الطاقة</translation>
    </message>
    <message>
        <source>The program of the small processor that puts the chip to sleep and wakes it.</source>
        <translation>برنامج المعالج الصغير الذي يُدخل المعالج الرئيسي في السكون ويوقظه.</translation>
    </message>
    <message>
        <source>The phone does not start, or its battery empties fast, until it is written again.</source>
        <translation>لا يُقلع الهاتف، أو تنفد بطاريته بسرعة، حتى تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Helper processors</source>
        <translation>معالجات مساعدة</translation>
    </message>
    <message>
        <source>Programs of small processors for sensors, sound and the like.</source>
        <translation>برامج معالجات صغيرة للمستشعرات والصوت وما شابه.</translation>
    </message>
    <message>
        <source>Sensors or sound fail, and some phones do not start, until it is written again.</source>
        <translation>تتعطل المستشعرات أو الصوت، وبعض الهواتف لا تُقلع، حتى تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Camera processors</source>
        <translation>معالجات الكاميرا</translation>
    </message>
    <message>
        <source>Programs of the processors for pictures and recognition.</source>
        <translation>برامج المعالجات المسؤولة عن التصوير والتعرّف.</translation>
    </message>
    <message>
        <source>The camera or its effects fail until it is written again.</source>
        <translation>تتعطل الكاميرا أو مؤثراتها حتى تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Seals of the images</source>
        <translation>أختام الصور</translation>
    </message>
    <message>
        <source>Holds the check sums and signatures by which the phone proves its other partitions before it starts them.</source>
        <translation>يحوي مجاميع التحقق والتواقيع التي يتحقق بها الهاتف من أقسامه الأخرى قبل تشغيلها.</translation>
    </message>
    <message>
        <source>A locked phone refuses to start when it does not match the images: write it together with them.</source>
        <translation>الهاتف المقفل يرفض الإقلاع إذا لم تكن مطابقة للصور: اكتبها معها.</translation>
    </message>
    <message>
        <source>Lock state</source>
        <translation>حالة القفل</translation>
    </message>
    <message>
        <source>Says whether the boot loader is locked, sealed for this one unit.</source>
        <translation>تحدد ما إذا كان البوتلودر مقفلًا، ومختومة لهذا الجهاز وحده.</translation>
    </message>
    <message>
        <source>The phone may refuse to start or ask to be unlocked anew; another unit&apos;s copy does not fit.</source>
        <translation>قد يرفض الهاتف الإقلاع أو يطلب فتح القفل من جديد؛ ونسخة جهاز آخر لا تصلح له.</translation>
    </message>
    <message>
        <source>Security settings</source>
        <translation>إعدادات الحماية</translation>
    </message>
    <message>
        <source>Reserved for the security of the platform; empty on many phones.</source>
        <translation>محجوز لحماية المنصة؛ وهو فارغ في كثير من الهواتف.</translation>
    </message>
    <message>
        <source>Mostly nothing; on phones that use it, protected images are refused.</source>
        <translation>لا شيء غالبًا؛ وفي الهواتف التي تستخدمه تُرفض الصور المحمية.</translation>
    </message>
    <message>
        <source>Keys for checking images</source>
        <translation>مفاتيح التحقق من الصور</translation>
    </message>
    <message>
        <source>Keys by which older phones checked the images that they start.</source>
        <translation>مفاتيح كانت الهواتف القديمة تتحقق بها من الصور التي تشغّلها.</translation>
    </message>
    <message>
        <source>A phone that uses it refuses its own images until it is written again.</source>
        <translation>الهاتف الذي يستخدمه يرفض صوره نفسها حتى تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Fuse settings</source>
        <translation>إعدادات الفيوزات</translation>
    </message>
    <message>
        <source>Values for the fuses of the chip. A fuse that was blown can never be set back.</source>
        <translation>قيم لفيوزات المعالج (fuses). الفيوز المحروق لا يمكن إرجاعه أبدًا.</translation>
    </message>
    <message>
        <source>Nothing when it is left alone; the wrong file can lock the phone for ever.</source>
        <translation>لا شيء إذا تُرك كما هو؛ أما الملف الخطأ فقد يقفل الهاتف إلى الأبد.</translation>
    </message>
    <message>
        <source>Values written once</source>
        <translation>قيم تُكتب مرة واحدة</translation>
    </message>
    <message>
        <source>A place for values that the maker writes a single time.</source>
        <translation>موضع لقيم تكتبها الشركة المصنّعة مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Leave it alone: nothing in a firmware brings the values back.</source>
        <translation>اتركه كما هو: لا شيء في الفيرموير يستعيد هذه القيم.</translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation>الحماية من السرقة</translation>
    </message>
    <message>
        <source>Remembers which account the phone belongs to after a reset, and whether unlocking is allowed.</source>
        <translation>يتذكر الحساب الذي يتبعه الهاتف بعد إعادة الضبط، وما إذا كان فتح القفل مسموحًا.</translation>
    </message>
    <message>
        <source>The phone makes it anew. Emptying it does not replace the owner&apos;s account: the phone may ask for it.</source>
        <translation>ينشئه الهاتف من جديد. تفريغه لا يغني عن حساب المالك: فقد يطلبه الهاتف.</translation>
    </message>
    <message>
        <source>Sealed memory</source>
        <translation>الذاكرة المختومة</translation>
    </message>
    <message>
        <source>Counters and keys that only the protected system can read.</source>
        <translation>عدّادات ومفاتيح لا يقرؤها إلا النظام المحمي.</translation>
    </message>
    <message>
        <source>Fingerprints, screen lock and paid content may stop working; nothing in a firmware brings it back.</source>
        <translation>قد تتوقف البصمات وقفل الشاشة والمحتوى المدفوع عن العمل؛ ولا شيء في الفيرموير يستعيدها.</translation>
    </message>
    <message>
        <source>Note for the next start</source>
        <translation>ملاحظة للإقلاع التالي</translation>
    </message>
    <message>
        <source>A note that tells the boot loader to start the recovery, or which slot comes next.</source>
        <translation>ملاحظة تطلب من البوتلودر تشغيل الريكفري، أو تحدد الخانة (slot) التالية.</translation>
    </message>
    <message>
        <source>The phone starts normally. An old note can send it to the recovery again and again: emptying it helps.</source>
        <translation>يُقلع الهاتف بشكل طبيعي. وقد تعيده ملاحظة قديمة إلى الريكفري مرارًا: وتفريغ القسم يحل ذلك.</translation>
    </message>
    <message>
        <source>Table of the partitions</source>
        <translation>جدول الأقسام</translation>
    </message>
    <message>
        <source>Says where each partition begins and ends.</source>
        <translation>يحدد أين يبدأ كل قسم وأين ينتهي.</translation>
    </message>
    <message>
        <source>The phone finds nothing of its software until the table is written again; the areas themselves stay.</source>
        <translation>لا يجد الهاتف شيئًا من برامجه حتى يُكتب الجدول من جديد؛ أما المناطق نفسها فتبقى.</translation>
    </message>
    <message>
        <source>Notes of the download</source>
        <translation>ملاحظات التفليش</translation>
    </message>
    <message>
        <source>What tool and which version were used for the last download.</source>
        <translation>الأداة والإصدار المستخدمان في آخر تفليش.</translation>
    </message>
    <message>
        <source>Nothing that the phone needs.</source>
        <translation>لا شيء مما يحتاج إليه الهاتف.</translation>
    </message>
    <message>
        <source>Crash records</source>
        <translation>سجلات الأعطال</translation>
    </message>
    <message>
        <source>What the phone notes when it crashes, for its maker.</source>
        <translation>ما يدوّنه الهاتف عند تعطله، لأجل الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>Nothing that the phone needs: it begins a new one.</source>
        <translation>لا شيء مما يحتاج إليه الهاتف: يبدأ سجلًا جديدًا.</translation>
    </message>
    <message>
        <source>Room for updates</source>
        <translation>مساحة للتحديثات</translation>
    </message>
    <message>
        <source>A place in which the phone keeps a copy or a half-done update.</source>
        <translation>موضع يحتفظ فيه الهاتف بنسخة أو بتحديث لم يكتمل.</translation>
    </message>
    <message>
        <source>A running update is lost; otherwise nothing.</source>
        <translation>يُفقد التحديث الجاري؛ وما عدا ذلك لا شيء.</translation>
    </message>
    <message>
        <source>Maker&apos;s reserve</source>
        <translation>احتياطي الشركة المصنّعة</translation>
    </message>
    <message>
        <source>A place that the phone&apos;s maker keeps for itself.</source>
        <translation>موضع تحتفظ به الشركة المصنّعة للهاتف لنفسها.</translation>
    </message>
    <message>
        <source>Hard to tell: leave it alone unless a firmware writes it.</source>
        <translation>يصعب الجزم: اتركه كما هو ما لم يكتبه فيرموير.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Android with its apps and the drivers of this model, several parts in one.</source>
        <translation>نظام Android مع تطبيقاته وبرامج تعريف هذا الطراز، عدة أجزاء في قسم واحد.</translation>
    </message>
    <message>
        <source>The phone stops at the logo until it is written again. Data of the user is elsewhere.</source>
        <translation>يتوقف الهاتف عند الشعار حتى تُعاد كتابته. أما بيانات المستخدم ففي مكان آخر.</translation>
    </message>
    <message>
        <source>Android with the apps that came with the phone.</source>
        <translation>نظام Android مع التطبيقات التي جاءت مع الهاتف.</translation>
    </message>
    <message>
        <source>Drivers of the model</source>
        <translation>برامج تعريف الطراز</translation>
    </message>
    <message>
        <source>Drivers and settings that the maker adds to Android for this model.</source>
        <translation>برامج تعريف وإعدادات تضيفها الشركة المصنّعة إلى Android لهذا الطراز.</translation>
    </message>
    <message>
        <source>The phone stops at the logo, or camera, sound and the like fail, until it is written again.</source>
        <translation>يتوقف الهاتف عند الشعار، أو تتعطل الكاميرا والصوت وما شابه، حتى تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Maker&apos;s additions</source>
        <translation>إضافات الشركة المصنّعة</translation>
    </message>
    <message>
        <source>Apps, pictures and settings that the maker or a network adds.</source>
        <translation>تطبيقات وصور وإعدادات تضيفها الشركة المصنّعة أو مشغّل الشبكة.</translation>
    </message>
    <message>
        <source>Some apps or settings are missing; on some models the phone does not start until it is written again.</source>
        <translation>تغيب بعض التطبيقات أو الإعدادات؛ وفي بعض الطرازات لا يُقلع الهاتف حتى تُعاد كتابته.</translation>
    </message>
    <message>
        <source>A place in which the phone&apos;s maker keeps files of its own, some of them of this unit.</source>
        <translation>موضع تحتفظ فيه الشركة المصنّعة للهاتف بملفات لها، بعضها خاص بهذا الجهاز.</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>بيانات المستخدم</translation>
    </message>
    <message>
        <source>Photos, messages, apps and settings of the phone&apos;s owner, locked with keys of this phone.</source>
        <translation>صور مالك الهاتف الشخصية ورسائله وتطبيقاته وإعداداته، مقفلة بمفاتيح هذا الهاتف.</translation>
    </message>
    <message>
        <source>Everything that was not copied elsewhere is gone for good. The phone starts like new.</source>
        <translation>كل ما لم يُنسخ إلى مكان آخر يضيع نهائيًا. ويُقلع الهاتف كأنه جديد.</translation>
    </message>
    <message>
        <source>Keys to the data of the user</source>
        <translation>مفاتيح بيانات المستخدم</translation>
    </message>
    <message>
        <source>Keys with which the data of the user is locked, and notes on updates.</source>
        <translation>المفاتيح التي قُفلت بها بيانات المستخدم، وملاحظات عن التحديثات.</translation>
    </message>
    <message>
        <source>Without it the data of the user cannot be read any more and has to be erased.</source>
        <translation>بدونه لا يمكن قراءة بيانات المستخدم بعد ذلك ولا بد من محوها.</translation>
    </message>
    <message>
        <source>Short-term store</source>
        <translation>تخزين مؤقت</translation>
    </message>
    <message>
        <source>Files of updates and of the recovery that are not needed for long.</source>
        <translation>ملفات للتحديثات وللريكفري لا يُحتاج إليها طويلًا.</translation>
    </message>
    <message>
        <source>The phone makes it anew.</source>
        <translation>ينشئه الهاتف من جديد.</translation>
    </message>
</context>
<context>
    <name>PartitionWords</name>
    <message>
        <source>It is written anew.</source>
        <translation>يُكتب من جديد.</translation>
    </message>
    <message>
        <source>%1 is written to it (%2).</source>
        <translation>يُكتب عليه %1 ‏(%2).</translation>
    </message>
    <message>
        <source>%1 is written to it.</source>
        <translation>يُكتب عليه %1.</translation>
    </message>
    <message>
        <source>A copy is saved on this computer first.</source>
        <translation>تُحفظ نسخة منه على هذا الكمبيوتر أولًا.</translation>
    </message>
    <message>
        <source>It is read into a file.</source>
        <translation>يُقرأ إلى ملف.</translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation>يُمحى.</translation>
    </message>
    <message>
        <source>The saved copy is put back.</source>
        <translation>تُعاد إليه النسخة المحفوظة.</translation>
    </message>
    <message>
        <source>It is read back and compared.</source>
        <translation>يُقرأ ما كُتب ويُقارن.</translation>
    </message>
    <message>
        <source>It stays as it is: identity and calibration of the phone are kept.</source>
        <translation>يبقى كما هو: هوية الهاتف ومعايرته محفوظتان.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>يبقى كما هو.</translation>
    </message>
    <message>
        <source>The job ended in the middle of it: it must be written again.</source>
        <translation>انتهت المهمة وهو في منتصف العمل: يجب أن يُكتب من جديد.</translation>
    </message>
    <message>
        <source>Work on it is going on now.</source>
        <translation>يجري العمل عليه الآن.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>It waits for your answer.</source>
        <translation>في انتظار إجابتك.</translation>
    </message>
    <message>
        <source>It stops after this step. Leave the cable in.</source>
        <translation>سيتوقف العمل بعد هذه الخطوة. اترك الكابل موصولًا.</translation>
    </message>
    <message>
        <source>Looking for the cause.</source>
        <translation>جارٍ البحث عن السبب.</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>لا تفصل الهاتف.</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>اترك الكابل موصولًا.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time such as 12 s or 2 min</extracomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>The phone does not start now. A complete download brings it back.</source>
        <translation>الهاتف لا يُقلع الآن. وتفليش كامل يعيده إلى العمل.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>أوقفته أنت.</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>استغرق %1</translation>
    </message>
    <message>
        <source>Next phone</source>
        <translation>الهاتف التالي</translation>
    </message>
    <message>
        <source>Plug in a switched-off phone.</source>
        <translation>صِل هاتفًا مطفأً.</translation>
    </message>
</context>
<context>
    <name>PhoneFactWords</name>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>What answered</source>
        <translation>ما الذي ردّ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>In good health.</source>
        <translation>بحالة جيدة.</translation>
    </message>
    <message>
        <source>Worn: most of its life is used up. Save the data soon and expect failures.</source>
        <translation>مستهلكة: استُنفد معظم عمرها. احفظ البيانات قريبًا وتوقّع أعطالًا.</translation>
    </message>
    <message>
        <source>At the end of its life: it may lose what is written, so no job is started. The storage has to be replaced.</source>
        <translation>في نهاية عمرها: قد تفقد ما يُكتب عليها، لذلك لا تُبدأ أي مهمة. يجب استبدال وحدة التخزين.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Memory (RAM)</source>
        <translation>الذاكرة (RAM)</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Write only the maker&apos;s own firmware, and all of its boot chain together.</source>
        <translation>اكتب فيرموير الشركة المصنّعة نفسها فقط، واكتب سلسلة إقلاعه كلها معًا.</translation>
    </message>
    <message>
        <source>A job needs the maker&apos;s authentication file.</source>
        <translation>تحتاج المهمة إلى ملف المصادقة من الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>A job needs the loader that came with this model&apos;s firmware.</source>
        <translation>تحتاج المهمة إلى اللودر الذي جاء مع فيرموير هذا الطراز.</translation>
    </message>
    <message>
        <source>Any loader for this chip will do.</source>
        <translation>يكفي أي لودر لهذا المعالج.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Fuses</source>
        <translation>الفيوزات</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 = what a fuse of the phone means, %2 = what that means for a job; both whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Its loader wants the maker&apos;s authorisation.</source>
        <translation>يطلب لودره تصريح الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>Nothing that would keep a job from its storage.</source>
        <translation>لا شيء يمنع المهمة من الوصول إلى وحدة تخزينه.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة الصحية</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>%1 V: too empty to write. Charge it for half an hour first.</source>
        <translation>%1 فولت: أضعف من أن تسمح بالكتابة. اشحنها نصف ساعة أولًا.</translation>
    </message>
    <message>
        <source>%1 V: enough for a job.</source>
        <translation>%1 فولت: تكفي لتنفيذ مهمة.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <extracomment>%1 = A or B: which of the two copies of the system the phone starts</extracomment>
        <translation>يُقلع من</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>الخانة %1</translation>
    </message>
    <message>
        <source>If a job breaks off</source>
        <translation>إذا انقطعت المهمة</translation>
    </message>
    <message>
        <source>The chip waits for the next try: the phone can be brought back.</source>
        <translation>ينتظر المعالج المحاولة التالية: يمكن إعادة الهاتف إلى العمل.</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>جدول الأقسام</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Plug in a switched-off phone</source>
        <translation>صِل هاتفًا مطفأ</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>في انتظار إجابتك</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>سيتوقف بعد هذه الخطوة</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation>جارٍ البحث عن السبب</translation>
    </message>
    <message>
        <source>%1 written. Unplug the phone.</source>
        <translation>كُتب %1. افصل الهاتف.</translation>
    </message>
    <message>
        <source>Finished. Unplug the phone.</source>
        <translation>انتهى العمل. افصل الهاتف.</translation>
    </message>
    <message>
        <source>Stopped by you; the phone needs another download before it starts</source>
        <translation>أوقفته أنت؛ يحتاج الهاتف إلى تفليش آخر قبل أن يُقلع</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>أوقفته أنت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is being done, %2 the partition or loader it is done with</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Put between the parts of a list such as &quot;3 MiB of 9 MiB, 2 MiB/s, 5 s left&quot;</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>the next phone</source>
        <translation>الهاتف التالي</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) read back and compared: every byte is as in the firmware (%1).</source>
        <translation>
            <numerusform>لم تُقرأ أي منطقة للمقارنة (%1).</numerusform>
            <numerusform>قُرئت منطقة واحدة وقورنت: كل بايت كما في الفيرموير (%1).</numerusform>
            <numerusform>قُرئت منطقتان وقورنتا: كل بايت كما في الفيرموير (%1).</numerusform>
            <numerusform>قُرئت %n مناطق وقورنت: كل بايت كما في الفيرموير (%1).</numerusform>
            <numerusform>قُرئت %n منطقة وقورنت: كل بايت كما في الفيرموير (%1).</numerusform>
            <numerusform>قُرئت %n منطقة وقورنت: كل بايت كما في الفيرموير (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Any port</source>
        <translation>أي منفذ</translation>
    </message>
    <message>
        <source>%1 (other tools call it %2)</source>
        <translation>%1 (تسميه أدوات أخرى %2)</translation>
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
        <translation>يحوي %1 هوية أو معايرة هذا الهاتف وحده، ولا يستطيع أي فيرموير استعادتها. لا يُمس هنا؛ ولتجديده أعد نسخة احتياطية أو فلّشه مع تحديد صفه.</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>%1 was on %2 for %3 s.</source>
        <extracomment>%1 is a USB id such as 1782:4d00, %2 a port, %3 a number of seconds</extracomment>
        <translation>كان %1 على %2 لمدة %3 ث.</translation>
    </message>
    <message>
        <source>%1 is on %2; it is no download mode.</source>
        <translation>الجهاز %1 موجود على %2؛ وهذا ليس وضع تفليش.</translation>
    </message>
    <message>
        <source>%1 is on %2: %3.</source>
        <translation>الجهاز %1 موجود على %2: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was on %2 before you began.</source>
        <translation>كان %1 على %2 قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Nothing yet: no cable was plugged in since this page came.</source>
        <translation>لا شيء بعد: لم يوصَل أي كابل منذ ظهور هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The vault has no entry called {name}.</source>
        <translation>لا يوجد في الخزنة عنصر باسم {name}.</translation>
    </message>
    <message>
        <source>The vault has no such entry.</source>
        <translation>لا يوجد في الخزنة عنصر كهذا.</translation>
    </message>
    <message>
        <source>{file} is there already and is never overwritten; choose another name.</source>
        <translation>الملف ‎{file} موجود بالفعل ولا يُستبدل أبدًا؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A file of that name is there already and is never overwritten.</source>
        <translation>يوجد بالفعل ملف بهذا الاسم ولا يُستبدل أبدًا؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{name} was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>قُرئ {name} مرتين فجاءت النتيجتان مختلفتين، لذا لا يوثق بأي نسخة منه.</translation>
    </message>
    <message>
        <source>An area was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>قُرئت إحدى المناطق مرتين فجاءت النتيجتان مختلفتين، لذا لا يوثق بأي نسخة منها.</translation>
    </message>
    <message>
        <source>The phone&apos;s own value {item} of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>يتعذر وضع قيمة الهاتف الخاصة {item} من {name} في صورة الفيرموير، لذا لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The phone&apos;s own values of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>يتعذر وضع قيم الهاتف الخاصة من {name} في صورة الفيرموير، لذا لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The phone&apos;s own values cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>يتعذر وضع قيم الهاتف الخاصة في صورة الفيرموير، لذا لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The calibration {entry} on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>المعايرة {entry} على الهاتف فارغة أو تالفة، لذا لا توجد قيم خاصة للاحتفاظ بها.</translation>
    </message>
    <message>
        <source>The calibration on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>المعايرة على الهاتف فارغة أو تالفة، لذا لا توجد قيم خاصة للاحتفاظ بها.</translation>
    </message>
    <message>
        <source>The calibration image {entry} of the firmware is damaged.</source>
        <translation>صورة المعايرة {entry} في الفيرموير تالفة.</translation>
    </message>
    <message>
        <source>A calibration image of the firmware is damaged.</source>
        <translation>إحدى صور المعايرة في الفيرموير تالفة.</translation>
    </message>
    <message>
        <source>The firmware has no image of calibration that could be merged.</source>
        <translation>ليس في الفيرموير صورة معايرة يمكن دمجها.</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration ({names}); name one of them.</source>
        <translation>في الفيرموير عدة صور معايرة ({names})؛ حدّد واحدة منها.</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration; name one of them.</source>
        <translation>في الفيرموير عدة صور معايرة؛ حدّد واحدة منها.</translation>
    </message>
    <message>
        <source>The area {item} of the phone is blank: nothing was ever stored there.</source>
        <translation>المنطقة {item} في الهاتف فارغة: لم يُخزَّن فيها شيء قط.</translation>
    </message>
    <message>
        <source>The area of the phone is blank: nothing was ever stored there.</source>
        <translation>هذه المنطقة في الهاتف فارغة: لم يُخزَّن فيها شيء قط.</translation>
    </message>
    <message>
        <source>There is no job called {name} that could go on.</source>
        <translation>لا توجد مهمة باسم {name} يمكن متابعتها.</translation>
    </message>
    <message>
        <source>There is no job that could go on.</source>
        <translation>لا توجد مهمة يمكن متابعتها.</translation>
    </message>
    <message>
        <source>The journal {file} does not tell how the job was asked for, so it cannot go on.</source>
        <translation>سجل المهمة ‎{file} لا يذكر كيف طُلبت المهمة، لذا لا يمكن متابعتها.</translation>
    </message>
    <message>
        <source>The journal does not tell how the job was asked for, so it cannot go on.</source>
        <translation>سجل المهمة لا يذكر كيف طُلبت، لذا لا يمكن متابعتها.</translation>
    </message>
    <message>
        <source>The job of {file} came to its end; there is nothing left to do.</source>
        <translation>مهمة ‎{file} وصلت إلى نهايتها؛ لم يبقَ ما يُنفَّذ.</translation>
    </message>
    <message>
        <source>That job came to its end; there is nothing left to do.</source>
        <translation>تلك المهمة وصلت إلى نهايتها؛ لم يبقَ ما يُنفَّذ.</translation>
    </message>
    <message>
        <source>The journal {file} does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>سجل المهمة ‎{file} لا يذكر مكان نسخ الهاتف، لذا ستؤدي المتابعة إلى فقدانها.</translation>
    </message>
    <message>
        <source>The journal does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>سجل المهمة لا يذكر مكان نسخ الهاتف، لذا ستؤدي المتابعة إلى فقدانها.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged in line {line}.</source>
        <translation>سجل المهمة ‎{file} تالف في السطر {line}.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged.</source>
        <translation>سجل المهمة ‎{file} تالف.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>سجل المهمة تالف.</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of the program.</source>
        <translation>سجل المهمة ‎{file} كتبه إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of the program.</source>
        <translation>سجل المهمة كتبه إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The journal {file} was written by an older version of the program, which did not note enough to go on.</source>
        <translation>سجل المهمة ‎{file} كتبه إصدار أقدم من البرنامج لم يدوّن ما يكفي للمتابعة.</translation>
    </message>
    <message>
        <source>The journal was written by an older version of the program, which did not note enough to go on.</source>
        <translation>سجل المهمة كتبه إصدار أقدم من البرنامج لم يدوّن ما يكفي للمتابعة.</translation>
    </message>
    <message>
        <source>The file {file} of the firmware is not what it was when the job began.</source>
        <translation>ملف الفيرموير ‎{file} لم يعد كما كان عند بدء المهمة.</translation>
    </message>
    <message>
        <source>{entry} of the firmware is not what it was when the job began.</source>
        <translation>العنصر {entry} في الفيرموير لم يعد كما كان عند بدء المهمة.</translation>
    </message>
    <message>
        <source>The firmware is not what it was when the job began.</source>
        <translation>الفيرموير لم يعد كما كان عند بدء المهمة.</translation>
    </message>
    <message>
        <source>The saved copy {file} is not what it was when it was made.</source>
        <translation>النسخة المحفوظة ‎{file} لم تعد كما كانت عند إنشائها.</translation>
    </message>
    <message>
        <source>A saved copy is not what it was when it was made.</source>
        <translation>إحدى النسخ المحفوظة لم تعد كما كانت عند إنشائها.</translation>
    </message>
    <message>
        <source>Nothing proves that this is the phone with which the job began.</source>
        <translation>لا شيء يثبت أن هذا هو الهاتف الذي بدأت المهمة به.</translation>
    </message>
    <message>
        <source>The history has no record {item}.</source>
        <translation>لا يوجد في المحفوظات القيد {item}.</translation>
    </message>
    <message>
        <source>The history has no such record.</source>
        <translation>لا يوجد في المحفوظات قيد كهذا.</translation>
    </message>
    <message>
        <source>The index of the history was damaged and was made again; nothing is lost.</source>
        <translation>كان فهرس المحفوظات تالفًا فأُعيد إنشاؤه؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program and is left as it is.</source>
        <translation>كتب المحفوظات إصدار أحدث من البرنامج، وقد تُركت كما هي.</translation>
    </message>
    <message>
        <source>{file} has damaged records; the others are shown.</source>
        <translation>في الملف ‎{file} قيود تالفة؛ تُعرض القيود الأخرى.</translation>
    </message>
    <message>
        <source>A record of the history is damaged.</source>
        <translation>أحد قيود المحفوظات تالف.</translation>
    </message>
    <message>
        <source>{file} is no recording of a job.</source>
        <translation>الملف ‎{file} ليس تسجيلًا لمهمة.</translation>
    </message>
    <message>
        <source>The file is no recording of a job.</source>
        <translation>الملف ليس تسجيلًا لمهمة.</translation>
    </message>
    <message>
        <source>The recording was made by a newer version of the program.</source>
        <translation>أُنشئ التسجيل بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The recording is damaged: {found}.</source>
        <translation>التسجيل تالف: {found}.</translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation>التسجيل تالف.</translation>
    </message>
    <message>
        <source>The recording holds no conversation with a phone.</source>
        <translation>لا يحوي التسجيل أي تخاطب مع هاتف.</translation>
    </message>
    <message>
        <source>The recording is too large to be played.</source>
        <translation>التسجيل أكبر من أن يُعاد تشغيله.</translation>
    </message>
    <message>
        <source>There is nothing to mend here: it is as it should be.</source>
        <translation>لا يوجد ما يُصلَح هنا: كل شيء كما يجب.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The change was not permitted, so nothing was changed.</source>
        <translation>لم يُسمح بالتغيير، لذا لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This system has no way to ask for the administrator&apos;s password here; run the commands that are shown yourself.</source>
        <translation>ليس في هذا النظام وسيلة لطلب كلمة مرور المسؤول هنا؛ نفّذ الأوامر المعروضة بنفسك.</translation>
    </message>
    <message>
        <source>A step of the change failed: {said}.</source>
        <translation>فشلت إحدى خطوات التغيير: {said}.</translation>
    </message>
    <message>
        <source>A step of the change failed; nothing on the phone was touched.</source>
        <translation>فشلت إحدى خطوات التغيير؛ لم يُمس شيء على الهاتف.</translation>
    </message>
    <message>
        <source>This changes nothing on the computer.</source>
        <translation>هذا لا يغيّر شيئًا في الكمبيوتر.</translation>
    </message>
    <message>
        <source>{program} did not do its work.</source>
        <translation>لم يؤدِّ البرنامج {program} عمله.</translation>
    </message>
    <message>
        <source>A program of the system did not do its work.</source>
        <translation>أحد برامج النظام لم يؤدِّ عمله.</translation>
    </message>
    <message>
        <source>Another driver than the one the tool needs holds the phone.</source>
        <translation>برنامج تعريف غير الذي تحتاجه الأداة يمسك بالهاتف.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>تتعذر قراءة ‎{file}.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>تتعذر قراءة أحد الملفات.</translation>
    </message>
    <message>
        <source>No loader was given for {wanted}, and none in the loader folder fits.</source>
        <translation>لم يُحدَّد لودر لـ {wanted}، ولا يناسبه أي لودر في مجلد اللودرات.</translation>
    </message>
    <message>
        <source>No loader was given, and none in the loader folder fits this phone.</source>
        <translation>لم يُحدَّد لودر، ولا يناسب هذا الهاتف أي لودر في مجلد اللودرات.</translation>
    </message>
    <message>
        <source>{file} has no loader for {wanted}; it is for {found}.</source>
        <translation>ليس في ‎{file} لودر لـ {wanted}؛ فهو مخصص لـ {found}.</translation>
    </message>
    <message>
        <source>The loader file has no loader for {wanted}; it is for {found}.</source>
        <translation>ليس في ملف اللودر لودر لـ {wanted}؛ فهو مخصص لـ {found}.</translation>
    </message>
    <message>
        <source>The loader file has no loader for this phone.</source>
        <translation>ليس في ملف اللودر لودر لهذا الهاتف.</translation>
    </message>
    <message>
        <source>{file} is not a Download Agent.</source>
        <translation>الملف ‎{file} ليس Download Agent.</translation>
    </message>
    <message>
        <source>The file is not a Download Agent.</source>
        <translation>الملف ليس Download Agent.</translation>
    </message>
    <message>
        <source>{file} is a Download Agent without any loader in it.</source>
        <translation>الملف ‎{file} هو Download Agent ليس فيه أي لودر.</translation>
    </message>
    <message>
        <source>The Download Agent has no loader in it.</source>
        <translation>ملف Download Agent ليس فيه أي لودر.</translation>
    </message>
    <message>
        <source>{file} is neither a loader, nor a preloader, nor an authentication file.</source>
        <translation>الملف ‎{file} ليس لودرًا ولا بريلودرًا ولا ملف مصادقة.</translation>
    </message>
    <message>
        <source>A file that was given is no loader.</source>
        <translation>أحد الملفات المحددة ليس لودرًا.</translation>
    </message>
    <message>
        <source>The two loaders in {file} do not belong together.</source>
        <translation>اللودران في ‎{file} لا ينتميان إلى بعضهما.</translation>
    </message>
    <message>
        <source>The two loaders in the file do not belong together.</source>
        <translation>اللودران في الملف لا ينتميان إلى بعضهما.</translation>
    </message>
    <message>
        <source>The phone was caught in its boot ROM and needs memory settings: give the preloader of its firmware.</source>
        <translation>أُمسك بالهاتف وهو في Boot ROM ويحتاج إلى إعدادات الذاكرة: حدّد بريلودر الفيرموير الخاص به.</translation>
    </message>
    <message>
        <source>{file} is not a preloader.</source>
        <translation>الملف ‎{file} ليس بريلودرًا.</translation>
    </message>
    <message>
        <source>The file is not a preloader.</source>
        <translation>الملف ليس بريلودرًا.</translation>
    </message>
    <message>
        <source>{file} holds no memory settings.</source>
        <translation>لا يحوي ‎{file} إعدادات ذاكرة.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings.</source>
        <translation>لا يحوي البريلودر إعدادات ذاكرة.</translation>
    </message>
    <message>
        <source>The phone wants the authorisation of its maker: an authentication file or a signed answer.</source>
        <translation>يطلب الهاتف تصريح الشركة المصنّعة: ملف مصادقة أو ردًا موقّعًا.</translation>
    </message>
    <message>
        <source>{file} is not an authentication file.</source>
        <translation>الملف ‎{file} ليس ملف مصادقة.</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>الملف ليس ملف مصادقة.</translation>
    </message>
    <message>
        <source>The preloader is for the board {wanted}, but the phone is {found}.</source>
        <translation>البريلودر للوحة {wanted}، لكن الهاتف {found}.</translation>
    </message>
    <message>
        <source>The preloader is for another board than the phone has.</source>
        <translation>البريلودر للوحة غير لوحة الهاتف.</translation>
    </message>
    <message>
        <source>{entry} is ticked and {found} is not, but all boot loaders belong together.</source>
        <translation>العنصر {entry} محدد و{found} غير محدد، لكن البوتلودرات كلها تنتمي إلى بعضها.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked, but they belong together.</source>
        <translation>حُدِّد بعض البوتلودرات فقط، لكنها تنتمي إلى بعضها.</translation>
    </message>
    <message>
        <source>{name} has {found} on the phone and {wanted} in the firmware; its data would be lost.</source>
        <translation>القسم {name}: {found} على الهاتف و{wanted} في الفيرموير؛ وستُفقد بياناته.</translation>
    </message>
    <message>
        <source>A protected area changes its place or length, and its data would be lost.</source>
        <translation>إحدى المناطق المحمية يتغير موضعها أو طولها، وستُفقد بياناتها.</translation>
    </message>
    <message>
        <source>The storage of the phone has reached the end of its life.</source>
        <translation>بلغت وحدة تخزين الهاتف نهاية عمرها.</translation>
    </message>
    <message>
        <source>The battery has {found} mV, and {wanted} mV are needed.</source>
        <translation>جهد البطارية {found} mV، والمطلوب {wanted} mV.</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>شحن البطارية أقل مما تحتاجه هذه المهمة.</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>ليس في الهاتف جدول أقسام.</translation>
    </message>
    <message>
        <source>The partition table of the phone is damaged.</source>
        <translation>جدول الأقسام في الهاتف تالف.</translation>
    </message>
    <message>
        <source>The boot area of the phone holds no preloader.</source>
        <translation>لا تحوي منطقة الإقلاع في الهاتف بريلودرًا.</translation>
    </message>
    <message>
        <source>The header of the boot area of the phone is damaged.</source>
        <translation>ترويسة منطقة الإقلاع في الهاتف تالفة.</translation>
    </message>
    <message>
        <source>{bytes} bytes at {offset_bytes} reach beyond the end of {name}, which has {storage_bytes}.</source>
        <translation>المدى البالغ {bytes} بايت عند {offset_bytes} يتجاوز نهاية {name}، وحجمه {storage_bytes}.</translation>
    </message>
    <message>
        <source>A place lies beyond the end of the storage.</source>
        <translation>أحد المواضع يقع بعد نهاية وحدة التخزين.</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this: {item}.</source>
        <translation>لا يتيح لودر هذا الهاتف ما يلي: {item}.</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this.</source>
        <translation>لا يتيح لودر هذا الهاتف هذه العملية.</translation>
    </message>
    <message>
        <source>This backup is of another phone, and calibration belongs to one phone alone.</source>
        <translation>هذه النسخة الاحتياطية لهاتف آخر، والمعايرة تخص هاتفًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>{entry} needs the image {name}, which is not there.</source>
        <translation>يحتاج العنصر {entry} إلى الصورة {name}، وهي غير موجودة.</translation>
    </message>
    <message>
        <source>{entry} has no image.</source>
        <translation>العنصر {entry} بلا صورة.</translation>
    </message>
    <message>
        <source>An image that is needed is not there.</source>
        <translation>إحدى الصور اللازمة غير موجودة.</translation>
    </message>
    <message>
        <source>{file} names the scatter file {name}, which is not there.</source>
        <translation>يذكر ‎{file} ملف السكاتر {name}، وهو غير موجود.</translation>
    </message>
    <message>
        <source>{file} comes without a scatter file.</source>
        <translation>لا يوجد ملف سكاتر مع ‎{file}.</translation>
    </message>
    <message>
        <source>There is no scatter file.</source>
        <translation>لا يوجد ملف سكاتر.</translation>
    </message>
    <message>
        <source>{file} does not name its {field}.</source>
        <translation>لا يذكر ‎{file} قيمة {field}.</translation>
    </message>
    <message>
        <source>The flash XML is incomplete.</source>
        <translation>ملف flash XML غير مكتمل.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a phone.</source>
        <translation>الملف ‎{file} ليس نسخة احتياطية لهاتف.</translation>
    </message>
    <message>
        <source>This is not a backup of a phone.</source>
        <translation>هذه ليست نسخة احتياطية لهاتف.</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file: {detail}.</source>
        <translation>الملف ‎{file} ملف ‎.gz تالف: {detail}.</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file.</source>
        <translation>الملف ‎{file} ملف ‎.gz تالف.</translation>
    </message>
    <message>
        <source>A .gz file is damaged.</source>
        <translation>أحد ملفات ‎.gz تالف.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged: {detail}.</source>
        <translation>بيان محتويات النسخة الاحتياطية تالف: {detail}.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>بيان محتويات النسخة الاحتياطية تالف.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright (format {found}, this one knows {wanted}).</source>
        <translation>أُنشئت النسخة الاحتياطية بإصدار أحدث من Flashwright (الصيغة {found}، وهذا الإصدار يعرف {wanted}).</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright.</source>
        <translation>أُنشئت النسخة الاحتياطية بإصدار أحدث من Flashwright.</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>العنصر {entry} لا يطابق قائمة مجاميع التحقق.</translation>
    </message>
    <message>
        <source>{file} is not what the list of checksums says.</source>
        <translation>الملف ‎{file} لا يطابق قائمة مجاميع التحقق.</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>أحد الملفات لا يطابق قائمة مجاميع التحقق.</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>العنصر {entry} مجرد مؤشر إلى ملف كبير لم يُنزَّل قط؛ احصل على الفيرموير من جديد.</translation>
    </message>
    <message>
        <source>{file} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>الملف ‎{file} مجرد مؤشر إلى ملف كبير لم يُنزَّل قط؛ احصل على الفيرموير من جديد.</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>إحدى الصور مجرد مؤشر إلى ملف كبير لم يُنزَّل قط.</translation>
    </message>
    <message>
        <source>You do not have the right to open the port {node}.</source>
        <translation>ليست لديك صلاحية فتح المنفذ ‎{node}.</translation>
    </message>
    <message>
        <source>You do not have the right to open the port of the phone.</source>
        <translation>ليست لديك صلاحية فتح منفذ الهاتف.</translation>
    </message>
    <message>
        <source>The port {node} is in use by {owner}.</source>
        <translation>المنفذ ‎{node} قيد الاستخدام من {owner}.</translation>
    </message>
    <message>
        <source>The port {node} is in use by another program.</source>
        <translation>المنفذ ‎{node} قيد الاستخدام من برنامج آخر.</translation>
    </message>
    <message>
        <source>The port of the phone is in use by another program.</source>
        <translation>منفذ الهاتف قيد الاستخدام من برنامج آخر.</translation>
    </message>
    <message>
        <source>The driver {driver} of the system holds the phone and does not let it go.</source>
        <translation>برنامج التعريف {driver} في النظام يمسك بالهاتف ولا يتركه.</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let it go.</source>
        <translation>أحد برامج التعريف في النظام يمسك بالهاتف ولا يتركه.</translation>
    </message>
    <message>
        <source>ModemManager has taken the port {node} for a modem.</source>
        <translation>استولت خدمة ModemManager على المنفذ ‎{node} ظنًا منها أنه مودم.</translation>
    </message>
    <message>
        <source>ModemManager has taken the port of the phone for a modem.</source>
        <translation>استولت خدمة ModemManager على منفذ الهاتف ظنًا منها أنه مودم.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>الملف ‎{file} غير موجود.</translation>
    </message>
    <message>
        <source>{node} does not exist.</source>
        <translation>المسار ‎{node} غير موجود.</translation>
    </message>
    <message>
        <source>A file or device that is needed does not exist.</source>
        <translation>ملف أو جهاز لازم غير موجود.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>المسار ‎{file} ليس ملفًا.</translation>
    </message>
    <message>
        <source>A file was expected and something else was found.</source>
        <translation>كان المتوقع ملفًا فوُجد شيء آخر.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {detail}.</source>
        <translation>تتعذر قراءة ‎{file} أو الكتابة فيه: {detail}.</translation>
    </message>
    <message>
        <source>{file} is no firmware and holds no partition images (NAME.bin or NAME.img).</source>
        <translation>المسار ‎{file} ليس حزمة فيرموير ولا يحوي صور أقسام (NAME.bin أو NAME.img).</translation>
    </message>
    <message>
        <source>The folder holds no partition images.</source>
        <translation>لا يحوي المجلد صور أقسام.</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written.</source>
        <translation>القرص ممتلئ: تعذرت كتابة ‎{file}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The firmware is for {wanted}, but the phone has {found}.</source>
        <translation>الفيرموير مخصص لـ {wanted}، لكن الهاتف فيه {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another chip than the phone has.</source>
        <translation>الفيرموير لمعالج غير معالج الهاتف.</translation>
    </message>
    <message>
        <source>The firmware is for the product {wanted}, but the phone is {found}.</source>
        <translation>الفيرموير للمنتج {wanted}، لكن الهاتف {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another product than the phone is.</source>
        <translation>الفيرموير لمنتج غير هذا الهاتف.</translation>
    </message>
    <message>
        <source>The firmware is for {wanted} storage, but the phone has {found}.</source>
        <translation>الفيرموير لتخزين {wanted}، لكن الهاتف فيه {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than the phone has.</source>
        <translation>الفيرموير لنوع تخزين غير الموجود في الهاتف.</translation>
    </message>
    <message>
        <source>{name} ({what}) is {found} on the phone and {wanted} in the firmware. The scene Firmware Upgrade can change the layout.</source>
        <translation>القسم {name} ({what}): {found} على الهاتف و{wanted} في الفيرموير. يستطيع النمط «ترقية الفيرموير» تغيير التخطيط.</translation>
    </message>
    <message>
        <source>The partition table of the phone differs from the one of the firmware, and changing it was not allowed.</source>
        <translation>جدول أقسام الهاتف يختلف عن جدول أقسام الفيرموير، ولم يُسمح بتغييره.</translation>
    </message>
    <message>
        <source>The phone does not tell its partition table, so the firmware cannot be checked against it.</source>
        <translation>لا يفصح الهاتف عن جدول أقسامه، لذا لا يمكن التحقق من توافق الفيرموير معه.</translation>
    </message>
    <message>
        <source>The phone has no partition {name}.</source>
        <translation>ليس في الهاتف القسم {name}.</translation>
    </message>
    <message>
        <source>The phone has no partition {entry}.</source>
        <translation>ليس في الهاتف القسم {entry}.</translation>
    </message>
    <message>
        <source>The phone does not have the partition that was asked for.</source>
        <translation>القسم المطلوب غير موجود في الهاتف.</translation>
    </message>
    <message>
        <source>The phone has no partition {name}, which the firmware needs.</source>
        <translation>ليس في الهاتف القسم {name} الذي يحتاجه الفيرموير.</translation>
    </message>
    <message>
        <source>The phone lacks a partition that the firmware needs.</source>
        <translation>ينقص الهاتف قسم يحتاجه الفيرموير.</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>حجم الصورة {entry} هو {image_bytes}، لكن قسمها لا يتسع إلا لـ {partition_bytes}.</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>الصورة {entry} أكبر من قسمها.</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>إحدى الصور أكبر من قسمها.</translation>
    </message>
    <message>
        <source>{name} holds calibration or identity data of this phone; it is changed only when named with --only.</source>
        <translation>يحوي {name} بيانات معايرة أو هوية لهذا الهاتف؛ ولا يُغيَّر إلا إذا ذُكر مع ‎--only.</translation>
    </message>
    <message>
        <source>Calibration and identity data of this phone is changed only when it is named.</source>
        <translation>لا تُغيَّر بيانات المعايرة والهوية لهذا الهاتف إلا إذا ذُكرت بالاسم.</translation>
    </message>
    <message>
        <source>There is no entry or partition called {name}.</source>
        <translation>لا يوجد عنصر أو قسم باسم {name}.</translation>
    </message>
    <message>
        <source>A name that was given fits no entry and no partition.</source>
        <translation>أحد الأسماء المحددة لا يطابق أي عنصر أو قسم.</translation>
    </message>
    <message>
        <source>No copy of {name} could be saved, so it is not touched.</source>
        <translation>تعذر حفظ نسخة من {name}، لذا لن يُمس.</translation>
    </message>
    <message>
        <source>No copy of the calibration data could be saved, so it is not touched.</source>
        <translation>تعذر حفظ نسخة من بيانات المعايرة، لذا لن تُمس.</translation>
    </message>
    <message>
        <source>The phone is locked to its maker: its loader asks for an authorisation.</source>
        <translation>الهاتف مقفل على الشركة المصنّعة: يطلب لودره تصريحًا.</translation>
    </message>
    <message>
        <source>The phone refused the loader {item}: it is not signed for this phone.</source>
        <translation>رفض الهاتف اللودر {item}: ليس موقّعًا لهذا الهاتف.</translation>
    </message>
    <message>
        <source>The phone refused the loader: it is not signed for this phone.</source>
        <translation>رفض الهاتف اللودر: ليس موقّعًا لهذا الهاتف.</translation>
    </message>
    <message>
        <source>The phone is connected in another mode than the download mode.</source>
        <translation>الهاتف متصل في وضع غير وضع التفليش.</translation>
    </message>
    <message>
        <source>The loader {name} is missing, and without it nothing can be done.</source>
        <translation>اللودر {name} مفقود، ولا يمكن فعل شيء بدونه.</translation>
    </message>
    <message>
        <source>No loader was given, and without one nothing can be done.</source>
        <translation>لم يُحدَّد لودر، ولا يمكن فعل شيء بدونه.</translation>
    </message>
    <message>
        <source>The phone is there, but it did not answer.</source>
        <translation>الهاتف موجود لكنه لم يستجب.</translation>
    </message>
    <message>
        <source>{item} reads back different from what was written.</source>
        <translation>ما قُرئ من {item} يختلف عما كُتب.</translation>
    </message>
    <message>
        <source>What was written reads back different.</source>
        <translation>ما قُرئ يختلف عما كُتب.</translation>
    </message>
    <message>
        <source>{file} is not a firmware that Flashwright knows.</source>
        <translation>الملف ‎{file} ليس فيرموير من الأنواع التي يعرفها Flashwright.</translation>
    </message>
    <message>
        <source>This is not a firmware that Flashwright knows.</source>
        <translation>هذا ليس فيرموير من الأنواع التي يعرفها Flashwright.</translation>
    </message>
    <message>
        <source>{file} is encrypted and cannot be opened.</source>
        <translation>الملف ‎{file} مشفّر ولا يمكن فتحه.</translation>
    </message>
    <message>
        <source>The firmware file is encrypted and cannot be opened.</source>
        <translation>ملف الفيرموير مشفّر ولا يمكن فتحه.</translation>
    </message>
    <message>
        <source>The firmware file is cut off: its end is missing.</source>
        <translation>ملف الفيرموير مبتور: نهايته مفقودة.</translation>
    </message>
    <message>
        <source>The checksum of the firmware file is {found} instead of {wanted}: the file is damaged.</source>
        <translation>مجموع التحقق لملف الفيرموير هو {found} بدل {wanted}: الملف تالف.</translation>
    </message>
    <message>
        <source>A checksum of the firmware file is wrong: the file is damaged.</source>
        <translation>أحد مجاميع التحقق في ملف الفيرموير خاطئ: الملف تالف.</translation>
    </message>
    <message>
        <source>The image {entry} lies beyond the end of the firmware file.</source>
        <translation>الصورة {entry} تقع بعد نهاية ملف الفيرموير.</translation>
    </message>
    <message>
        <source>An image lies beyond the end of the firmware file.</source>
        <translation>إحدى الصور تقع بعد نهاية ملف الفيرموير.</translation>
    </message>
    <message>
        <source>The image {entry} overlaps another one in the firmware file.</source>
        <translation>الصورة {entry} تتداخل مع صورة أخرى في ملف الفيرموير.</translation>
    </message>
    <message>
        <source>Two images overlap in the firmware file.</source>
        <translation>صورتان متداخلتان في ملف الفيرموير.</translation>
    </message>
    <message>
        <source>The firmware file claims to hold more images than is possible.</source>
        <translation>يدّعي ملف الفيرموير أنه يحوي صورًا أكثر من الممكن.</translation>
    </message>
    <message>
        <source>The firmware file has no configuration (XML) inside.</source>
        <translation>ليس في ملف الفيرموير إعدادات تكوين (XML).</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}: {detail}.</source>
        <translation>إعدادات التكوين (XML) في الفيرموير معطوبة في السطر {line}: {detail}.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}.</source>
        <translation>إعدادات التكوين (XML) في الفيرموير معطوبة في السطر {line}.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken.</source>
        <translation>إعدادات التكوين (XML) في الفيرموير معطوبة.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware defines entities, which is not allowed.</source>
        <translation>إعدادات التكوين (XML) في الفيرموير تعرّف كيانات (entities)، وهذا غير مسموح.</translation>
    </message>
    <message>
        <source>The firmware holds more than one product ({found}), so it is not clear which one is meant.</source>
        <translation>يحوي الفيرموير أكثر من منتج ({found})، لذا ليس واضحًا أيها المقصود.</translation>
    </message>
    <message>
        <source>The firmware file holds more than one product, so it is not clear which one is meant.</source>
        <translation>يحوي ملف الفيرموير أكثر من منتج، لذا ليس واضحًا أيها المقصود.</translation>
    </message>
    <message>
        <source>The name {name} occurs twice in the firmware file.</source>
        <translation>الاسم {name} مكرر في ملف الفيرموير.</translation>
    </message>
    <message>
        <source>The name {entry} occurs twice in the firmware file.</source>
        <translation>الاسم {entry} مكرر في ملف الفيرموير.</translation>
    </message>
    <message>
        <source>A name occurs twice in the firmware file.</source>
        <translation>أحد الأسماء مكرر في ملف الفيرموير.</translation>
    </message>
    <message>
        <source>The firmware file holds the unsafe file name {name}.</source>
        <translation>يحوي ملف الفيرموير اسم ملف غير آمن: {name}.</translation>
    </message>
    <message>
        <source>The firmware file holds an unsafe file name.</source>
        <translation>يحوي ملف الفيرموير اسم ملف غير آمن.</translation>
    </message>
    <message>
        <source>The firmware has no loader {name}.</source>
        <translation>ليس في الفيرموير اللودر {name}.</translation>
    </message>
    <message>
        <source>The firmware lacks a loader, and without it nothing can be done.</source>
        <translation>ينقص الفيرموير لودر، ولا يمكن فعل شيء بدونه.</translation>
    </message>
    <message>
        <source>The firmware file has the unknown version {found}.</source>
        <translation>إصدار ملف الفيرموير غير معروف: {found}.</translation>
    </message>
    <message>
        <source>The firmware file has an unknown version.</source>
        <translation>إصدار ملف الفيرموير غير معروف.</translation>
    </message>
    <message>
        <source>The firmware file should have {wanted_bytes}, but has {found_bytes}.</source>
        <translation>حجم ملف الفيرموير يجب أن يكون {wanted_bytes}، لكنه {found_bytes}.</translation>
    </message>
    <message>
        <source>A size in the firmware file does not fit what is there.</source>
        <translation>أحد الأحجام المذكورة في ملف الفيرموير لا يطابق الموجود.</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>صورة العنصر {entry} من نوع sparse وهي معطوبة.</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>إحدى صور sparse معطوبة.</translation>
    </message>
    <message>
        <source>{file} holds several scatter files ({files}); name the one that is meant.</source>
        <translation>يحوي ‎{file} عدة ملفات سكاتر ({files})؛ حدّد المقصود منها.</translation>
    </message>
    <message>
        <source>There are several scatter files; name the one that is meant.</source>
        <translation>توجد عدة ملفات سكاتر؛ حدّد المقصود منها.</translation>
    </message>
    <message>
        <source>{file} is called a scatter file but is not text.</source>
        <translation>الملف ‎{file} يُسمى ملف سكاتر لكنه ليس نصًا.</translation>
    </message>
    <message>
        <source>The scatter file is not text.</source>
        <translation>ملف السكاتر ليس نصًا.</translation>
    </message>
    <message>
        <source>{file} is a scatter file without any partition.</source>
        <translation>الملف ‎{file} ملف سكاتر بلا أي قسم.</translation>
    </message>
    <message>
        <source>The scatter file has no partition.</source>
        <translation>ملف السكاتر بلا أقسام.</translation>
    </message>
    <message>
        <source>{file} is too large for a scatter file.</source>
        <translation>الملف ‎{file} أكبر من أن يكون ملف سكاتر.</translation>
    </message>
    <message>
        <source>The scatter file is too large.</source>
        <translation>ملف السكاتر كبير جدًا.</translation>
    </message>
    <message>
        <source>The plug-in {file} was built for another version of Flashwright (interface {found}, wanted {wanted}).</source>
        <translation>الملحق ‎{file} مبني لإصدار آخر من Flashwright (الواجهة {found}، والمطلوبة {wanted}).</translation>
    </message>
    <message>
        <source>A plug-in was built for another version of Flashwright.</source>
        <translation>أحد الملحقات مبني لإصدار آخر من Flashwright.</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded: {detail}.</source>
        <translation>يتعذر تحميل الملحق ‎{file}: {detail}.</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded.</source>
        <translation>يتعذر تحميل الملحق ‎{file}.</translation>
    </message>
    <message>
        <source>A plug-in cannot be loaded.</source>
        <translation>يتعذر تحميل أحد الملحقات.</translation>
    </message>
    <message>
        <source>The plug-in {file} brings a protocol that is loaded already.</source>
        <translation>الملحق ‎{file} يأتي ببروتوكول محمَّل من قبل.</translation>
    </message>
    <message>
        <source>A plug-in brings a protocol that is loaded already.</source>
        <translation>أحد الملحقات يأتي ببروتوكول محمَّل من قبل.</translation>
    </message>
    <message>
        <source>There is no virtual phone called {name}.</source>
        <translation>لا يوجد هاتف افتراضي باسم {name}.</translation>
    </message>
    <message>
        <source>There is no virtual phone of that name.</source>
        <translation>لا يوجد هاتف افتراضي بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing was done, because nobody said yes; --yes says it beforehand.</source>
        <translation>لم يُنفَّذ شيء لأن أحدًا لم يُجب بنعم؛ يجيب ‎--yes بذلك مسبقًا.</translation>
    </message>
    <message>
        <source>This needs the word &quot;{word}&quot;: type it when asked, or give --confirm {word}.</source>
        <translation>يتطلب هذا الكلمة &quot;{word}&quot;: اكتبها عند السؤال، أو استخدم ‎--confirm {word}.</translation>
    </message>
    <message>
        <source>Nothing was changed, because the answer was no.</source>
        <translation>لم يتغير شيء لأن الإجابة كانت لا.</translation>
    </message>
    <message>
        <source>This needs a word of confirmation.</source>
        <translation>يتطلب هذا كلمة تأكيد.</translation>
    </message>
    <message>
        <source>The scenario file is not valid: {detail}.</source>
        <translation>ملف السيناريو غير صالح: {detail}.</translation>
    </message>
    <message>
        <source>The scenario file is not valid.</source>
        <translation>ملف السيناريو غير صالح.</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}, field {field}.</source>
        <translation>الموضع: ‎{file}، الإزاحة {offset_bytes}، الحقل {field}.</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}.</source>
        <translation>الموضع: ‎{file}، الإزاحة {offset_bytes}.</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}, field {field}.</source>
        <translation>الموضع: الإزاحة {offset_bytes}، الحقل {field}.</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}.</source>
        <translation>الموضع: الإزاحة {offset_bytes}.</translation>
    </message>
    <message>
        <source>The field: {field}.</source>
        <translation>الحقل: {field}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a job file: in line {line}, column {column} a bracket, a comma or a quote is missing or too many.</source>
        <translation>تتعذر قراءة ‎{file} كملف مهمة: في السطر {line}، العمود {column}، قوس أو فاصلة أو علامة اقتباس ناقصة أو زائدة.</translation>
    </message>
    <message>
        <source>The file cannot be read as a job file.</source>
        <translation>تتعذر قراءة الملف كملف مهمة.</translation>
    </message>
    <message>
        <source>{file} is not a job file of Flashwright.</source>
        <translation>الملف ‎{file} ليس ملف مهمة من Flashwright.</translation>
    </message>
    <message>
        <source>This is not a job file of Flashwright.</source>
        <translation>هذا ليس ملف مهمة من Flashwright.</translation>
    </message>
    <message>
        <source>{file} was made by a newer Flashwright (its format is {found}, this program knows {wanted}).</source>
        <translation>أُنشئ الملف ‎{file} بإصدار أحدث من Flashwright (صيغته {found}، وهذا البرنامج يعرف {wanted}).</translation>
    </message>
    <message>
        <source>The job file was made by a newer Flashwright.</source>
        <translation>أُنشئ ملف المهمة بإصدار أحدث من Flashwright.</translation>
    </message>
    <message>
        <source>{file} is too large for a job file.</source>
        <translation>الملف ‎{file} أكبر من أن يكون ملف مهمة.</translation>
    </message>
    <message>
        <source>The file is too large for a job file.</source>
        <translation>الملف أكبر من أن يكون ملف مهمة.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known. Known here: {wanted}.</source>
        <translation>الملف ‎{file}، السطر {line}، العمود {column}: لا يُعرف حقل باسم {pointer}. المعروف هنا: {wanted}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known.</source>
        <translation>الملف ‎{file}، السطر {line}، العمود {column}: لا يُعرف حقل باسم {pointer}.</translation>
    </message>
    <message>
        <source>The job file has a field that is not known.</source>
        <translation>في ملف المهمة حقل غير معروف.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} is there twice.</source>
        <translation>الملف ‎{file}، السطر {line}، العمود {column}: الحقل {pointer} موجود مرتين.</translation>
    </message>
    <message>
        <source>The job file has a field twice.</source>
        <translation>في ملف المهمة حقل مكرر.</translation>
    </message>
    <message>
        <source>{file}: the field {pointer} is missing, or goes with no other one here.</source>
        <translation>الملف ‎{file}: الحقل {pointer} ناقص، أو لا يجتمع مع حقل آخر هنا.</translation>
    </message>
    <message>
        <source>The job file lacks a field.</source>
        <translation>ملف المهمة ينقصه حقل.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}, not {found}.</source>
        <translation>الملف ‎{file}، السطر {line}، العمود {column}: يجب أن يكون {pointer} هو {wanted} وليس {found}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}.</source>
        <translation>الملف ‎{file}، السطر {line}، العمود {column}: يجب أن يكون {pointer} هو {wanted}.</translation>
    </message>
    <message>
        <source>A field of the job file has a value that cannot be used.</source>
        <translation>في ملف المهمة حقل قيمته لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} does not go with a job of the kind {found}.</source>
        <translation>الملف ‎{file}، السطر {line}، العمود {column}: الحقل {pointer} لا يناسب مهمة من النوع {found}.</translation>
    </message>
    <message>
        <source>A field of the job file does not go with this kind of job.</source>
        <translation>في ملف المهمة حقل لا يناسب هذا النوع من المهام.</translation>
    </message>
    <message>
        <source>The job was made for another firmware: of {file}, {pointer} is {found} and should be {wanted}.</source>
        <translation>أُنشئت المهمة لفيرموير آخر: في ‎{file} قيمة {pointer} هي {found} ويجب أن تكون {wanted}.</translation>
    </message>
    <message>
        <source>The job was made for another firmware than this one.</source>
        <translation>أُنشئت المهمة لفيرموير غير هذا.</translation>
    </message>
    <message>
        <source>A job of the kind {found} is run by the command line: flashwright-cli job run {file}</source>
        <translation>المهمة من النوع {found} تُشغَّل من سطر الأوامر: flashwright-cli job run {file}</translation>
    </message>
    <message>
        <source>This kind of job is run by the command line.</source>
        <translation>هذا النوع من المهام يُشغَّل من سطر الأوامر.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>What is on the screen of the phone now?</source>
        <translation>ماذا يظهر على شاشة الهاتف الآن؟</translation>
    </message>
    <message>
        <source>Nothing, it is black</source>
        <translation>لا شيء، الشاشة سوداء</translation>
    </message>
    <message>
        <source>A logo that stays or comes again and again</source>
        <translation>شعار ثابت أو يتكرر ظهوره</translation>
    </message>
    <message>
        <source>A battery that is charging</source>
        <translation>بطارية قيد الشحن</translation>
    </message>
    <message>
        <source>The system runs</source>
        <translation>النظام يعمل</translation>
    </message>
    <message>
        <source>A message that the phone is damaged or cannot be trusted</source>
        <translation>رسالة تقول إن الهاتف تالف أو غير موثوق</translation>
    </message>
    <message>
        <source>A white, distorted or wrongly coloured picture</source>
        <translation>صورة بيضاء أو مشوّهة أو خاطئة الألوان</translation>
    </message>
    <message>
        <source>The system runs, but touch or sensors do not</source>
        <translation>النظام يعمل، لكن اللمس أو الحساسات لا تعمل</translation>
    </message>
    <message>
        <source>The system runs, but without network or IMEI</source>
        <translation>النظام يعمل، لكن بلا شبكة أو بلا IMEI</translation>
    </message>
    <message>
        <source>When did you press the boot key?</source>
        <translation>متى ضغطت على زر الإقلاع؟</translation>
    </message>
    <message>
        <source>Before the cable was plugged in, and held</source>
        <translation>قبل وصل الكابل، مع الاستمرار في الضغط</translation>
    </message>
    <message>
        <source>After the cable was plugged in</source>
        <translation>بعد وصل الكابل</translation>
    </message>
    <message>
        <source>No key was pressed</source>
        <translation>لم يُضغط على أي زر</translation>
    </message>
    <message>
        <source>Is the battery in, and charged above one fifth?</source>
        <translation>هل البطارية مركّبة ومشحونة بأكثر من الخُمس؟</translation>
    </message>
    <message>
        <source>Do model, memory size and board number on the label fit the firmware?</source>
        <translation>هل يوافق الطراز وحجم الذاكرة ورقم اللوحة على الملصق الفيرموير؟</translation>
    </message>
    <message>
        <source>They fit</source>
        <translation>توافقه</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>تخالفه</translation>
    </message>
    <message>
        <source>Does another cable or another port change it?</source>
        <translation>هل يتغير الأمر مع كابل آخر أو منفذ آخر؟</translation>
    </message>
    <message>
        <source>It fails elsewhere or not at all</source>
        <translation>يفشل في موضع آخر أو لا يفشل</translation>
    </message>
    <message>
        <source>It fails at the same place</source>
        <translation>يفشل في الموضع نفسه</translation>
    </message>
    <message>
        <source>Did another tool or an interrupted try touch this phone before?</source>
        <translation>هل سبق أن تعاملت مع هذا الهاتف أداة أخرى أو محاولة منقطعة؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
</context>
<context>
    <name>RecentFirmware</name>
    <message>
        <source>opened %1</source>
        <translation>فُتح %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>The firmware is older than this phone allows.</source>
        <translation>الفيرموير أقدم مما يسمح به هذا الهاتف.</translation>
    </message>
    <message>
        <source>The phone remembers the newest version it has had and refuses older ones. That cannot be undone.</source>
        <translation>يتذكر الهاتف أحدث إصدار كان عليه ويرفض الأقدم منه. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Use the newest official firmware; depending on the package the user&apos;s data is erased.</source>
        <translation>استخدم أحدث فيرموير رسمي؛ وقد تُمحى بيانات المستخدم حسب الحزمة.</translation>
    </message>
    <message>
        <source>Do not write an older preloader: the phone may then not start any more.</source>
        <translation>لا تكتب بريلودرًا أقدم: فقد لا يُقلع الهاتف بعد ذلك.</translation>
    </message>
    <message>
        <source>This backup is of another phone.</source>
        <translation>هذه النسخة الاحتياطية لهاتف آخر.</translation>
    </message>
    <message>
        <source>Calibration and identity belong to one phone alone; those of another make it work badly and may be unlawful.</source>
        <translation>المعايرة والهوية تخصان هاتفًا واحدًا فقط؛ وما يخص هاتفًا آخر يجعله يعمل بصورة سيئة وقد يخالف القانون.</translation>
    </message>
    <message>
        <source>Choose the backup that was made of this phone.</source>
        <translation>اختر النسخة الاحتياطية المأخوذة من هذا الهاتف.</translation>
    </message>
    <message>
        <source>Leave the areas of calibration and identity out of the restore.</source>
        <translation>استبعد مناطق المعايرة والهوية من الاستعادة.</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>شحن البطارية أقل مما تحتاجه هذه المهمة.</translation>
    </message>
    <message>
        <source>If it ran out while the boot loaders are written, the phone would not start.</source>
        <translation>إذا نفدت أثناء كتابة البوتلودرات فلن يُقلع الهاتف.</translation>
    </message>
    <message>
        <source>Charge the phone for half an hour and try again.</source>
        <translation>اشحن الهاتف نصف ساعة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>If the phone has no battery on the bench, connect a good supply and say so in the options.</source>
        <translation>إذا كان الهاتف على طاولة العمل بلا بطارية فوصّل مصدر تغذية جيدًا وحدّد ذلك في الخيارات.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders were chosen.</source>
        <translation>اختير بعض البوتلودرات فقط.</translation>
    </message>
    <message>
        <source>They belong to one version and start one another; with halves of two versions the phone may not start.</source>
        <translation>تنتمي إلى إصدار واحد ويشغّل بعضها بعضًا؛ وإذا اختلط إصداران فقد لا يُقلع الهاتف.</translation>
    </message>
    <message>
        <source>Tick all boot loaders of the firmware, or none of them.</source>
        <translation>حدّد كل بوتلودرات الفيرموير أو لا تحدّد أيًا منها.</translation>
    </message>
    <message>
        <source>The phone starts over and over, or shows its logo for minutes.</source>
        <translation>يعيد الهاتف الإقلاع مرارًا، أو يعرض شعاره دقائق طويلة.</translation>
    </message>
    <message>
        <source>The first start takes long, old user data does not suit the new system, or images of two versions were mixed.</source>
        <translation>الإقلاع الأول يطول، أو أن بيانات المستخدم القديمة لا تناسب النظام الجديد، أو اختلطت صور من إصدارين.</translation>
    </message>
    <message>
        <source>Wait ten minutes; the first start takes long.</source>
        <translation>انتظر عشر دقائق؛ فالإقلاع الأول يطول.</translation>
    </message>
    <message>
        <source>Compare all partitions with the firmware, in both slots.</source>
        <translation>قارن كل الأقسام بالفيرموير، في كلتا الخانتين (slot).</translation>
    </message>
    <message>
        <source>Reset the phone to its factory state; the user&apos;s data is erased.</source>
        <translation>أعد ضبط المصنع للهاتف؛ ستُمحى بيانات المستخدم.</translation>
    </message>
    <message>
        <source>Write the complete official firmware once more, with all files from one package; the user&apos;s data is erased.</source>
        <translation>اكتب الفيرموير الرسمي الكامل مرة أخرى، بكل الملفات من حزمة واحدة؛ ستُمحى بيانات المستخدم.</translation>
    </message>
    <message>
        <source>This phone only takes orders from its maker&apos;s own service.</source>
        <translation>لا يقبل هذا الهاتف الأوامر إلا من خدمة الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>Its loader asked for an authorisation that only the maker can give. The program stops here and does not try to get around it.</source>
        <translation>طلب لودره تصريحًا لا تستطيع منحه إلا الشركة المصنّعة. يتوقف البرنامج هنا ولا يحاول تجاوز ذلك.</translation>
    </message>
    <message>
        <source>Turn to the maker&apos;s service, or use the maker&apos;s own update route for this model.</source>
        <translation>راجع خدمة الشركة المصنّعة، أو استخدم طريقة التحديث التي توفرها لهذا الطراز.</translation>
    </message>
    <message>
        <source>Use the complete official firmware of exactly this model, with all files from one package.</source>
        <translation>استخدم الفيرموير الرسمي الكامل لهذا الطراز بالضبط، بكل الملفات من حزمة واحدة.</translation>
    </message>
    <message>
        <source>Bytes from the phone arrived damaged.</source>
        <translation>وصلت بايتات تالفة من الهاتف.</translation>
    </message>
    <message>
        <source>The line is noisy, or the two sides disagree on how bytes are packed.</source>
        <translation>الخط مشوَّش، أو لا يتفق الطرفان على كيفية تغليف البايتات.</translation>
    </message>
    <message>
        <source>Use a short cable, directly in a USB port at the back of the computer, without a hub.</source>
        <translation>استخدم كابلًا قصيرًا موصولًا مباشرة بمنفذ USB في خلفية الكمبيوتر، دون موزّع.</translation>
    </message>
    <message>
        <source>Try again with smaller blocks.</source>
        <translation>حاول مجددًا بكتل أصغر.</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds, or hold the power key for ten to twenty seconds with the cable unplugged, then start again.</source>
        <translation>أخرج البطارية عشر ثوانٍ، أو اضغط مطولًا على زر التشغيل من عشر إلى عشرين ثانية والكابل مفصول، ثم ابدأ مجددًا.</translation>
    </message>
    <message>
        <source>The phone does not support the chosen line speed.</source>
        <translation>لا يدعم الهاتف سرعة الخط المختارة.</translation>
    </message>
    <message>
        <source>The loader refused the change of speed, so nothing that follows would be understood.</source>
        <translation>رفض اللودر تغيير السرعة، فلن يُفهم أي شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Leave the speed at 115200, or choose 921600 or less.</source>
        <translation>اترك السرعة على 115200، أو اختر 921600 أو أقل.</translation>
    </message>
    <message>
        <source>Over USB leave the speed setting alone; it has no effect there.</source>
        <translation>عند العمل عبر USB لا تغيّر إعداد السرعة؛ فلا أثر له هناك.</translation>
    </message>
    <message>
        <source>The phone has no such place, or the image does not fit there.</source>
        <translation>لا يوجد هذا الموضع في الهاتف، أو أنه لا يتسع للصورة.</translation>
    </message>
    <message>
        <source>The layout of the firmware and the one on the phone do not agree.</source>
        <translation>تخطيط الفيرموير لا يوافق التخطيط الموجود على الهاتف.</translation>
    </message>
    <message>
        <source>Use the package that matches this model and version.</source>
        <translation>استخدم الحزمة المطابقة لهذا الطراز والإصدار.</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan.</source>
        <translation>قارن التخطيطين في الخطة.</translation>
    </message>
    <message>
        <source>Allow a new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>لا تسمح بتخطيط جديد إلا مع حزمة كاملة؛ ستُمحى بيانات المستخدم.</translation>
    </message>
    <message>
        <source>Phone and computer lost step with each other.</source>
        <translation>فقد الهاتف والكمبيوتر تزامنهما.</translation>
    </message>
    <message>
        <source>A message was lost or came twice, or the phone still remembers an earlier job.</source>
        <translation>ضاعت رسالة أو وصلت مرتين، أو أن الهاتف ما زال يتذكر مهمة سابقة.</translation>
    </message>
    <message>
        <source>Press the start button again; the phone waits in its boot ROM and the job starts over.</source>
        <translation>اضغط زر البدء مجددًا؛ ينتظر الهاتف في Boot ROM وتبدأ المهمة من جديد.</translation>
    </message>
    <message>
        <source>The loader cannot start the storage of the phone.</source>
        <translation>لا يستطيع اللودر تشغيل وحدة تخزين الهاتف.</translation>
    </message>
    <message>
        <source>The loader belongs to a board with another storage chip, or the storage chip no longer works.</source>
        <translation>اللودر للوحة ذات رقاقة تخزين أخرى، أو أن رقاقة التخزين لم تعد تعمل.</translation>
    </message>
    <message>
        <source>Switch the phone off, wait a minute, try once more.</source>
        <translation>أطفئ الهاتف، وانتظر دقيقة، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>If the exact package fails every time, the storage chip needs a repair shop; what was on it is at risk.</source>
        <translation>إذا فشلت الحزمة الصحيحة في كل مرة فرقاقة التخزين تحتاج إلى ورشة إصلاح؛ وما كان عليها معرّض للخطر.</translation>
    </message>
    <message>
        <source>The phone refused calibration data.</source>
        <translation>رفض الهاتف بيانات المعايرة.</translation>
    </message>
    <message>
        <source>The data is empty, damaged or belongs to another phone.</source>
        <translation>البيانات فارغة أو تالفة أو تخص هاتفًا آخر.</translation>
    </message>
    <message>
        <source>Leave the calibration of the phone as it is and write the rest of the firmware.</source>
        <translation>اترك معايرة الهاتف كما هي واكتب بقية الفيرموير.</translation>
    </message>
    <message>
        <source>If it was damaged before, put back the copy that was saved of this very phone.</source>
        <translation>إذا كانت تالفة من قبل فأعد النسخة التي حُفظت من هذا الهاتف ذاته.</translation>
    </message>
    <message>
        <source>Never write calibration that belongs to another phone: it would lose its network.</source>
        <translation>لا تكتب أبدًا معايرة تخص هاتفًا آخر: سيفقد الهاتف شبكته.</translation>
    </message>
    <message>
        <source>The phone could not carry out a step.</source>
        <translation>لم يتمكن الهاتف من تنفيذ إحدى الخطوات.</translation>
    </message>
    <message>
        <source>It reported a failed operation or a failed write. The storage may be full, worn or not the one the firmware expects.</source>
        <translation>أبلغ عن فشل عملية أو فشل كتابة. قد تكون وحدة التخزين ممتلئة أو مستهلكة أو غير التي يتوقعها الفيرموير.</translation>
    </message>
    <message>
        <source>Switch the phone off and on and try this partition once more.</source>
        <translation>أطفئ الهاتف وشغّله وحاول مع هذا القسم مرة أخرى.</translation>
    </message>
    <message>
        <source>Check that the partition is in the list of the phone and large enough.</source>
        <translation>تأكد أن القسم موجود في قائمة الهاتف وأن حجمه كافٍ.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is likely worn out.</source>
        <translation>إذا كان العمل يتوقف دائمًا عند الموضع نفسه فوحدة تخزين الهاتف مستهلكة على الأرجح.</translation>
    </message>
    <message>
        <source>The phone waited too long, or ran out of memory.</source>
        <translation>طال انتظار الهاتف، أو نفدت ذاكرته.</translation>
    </message>
    <message>
        <source>The computer paused in the middle of a transfer, or sent larger pieces than this loader can hold.</source>
        <translation>توقف الكمبيوتر وسط النقل، أو أرسل أجزاء أكبر مما يتسع له هذا اللودر.</translation>
    </message>
    <message>
        <source>Keep the computer from going to sleep and try again.</source>
        <translation>امنع الكمبيوتر من دخول السكون وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The phone did not take the new partition table.</source>
        <translation>لم يقبل الهاتف جدول الأقسام الجديد.</translation>
    </message>
    <message>
        <source>The table does not fit the storage, the loader wants another kind of table, or the storage cannot be written.</source>
        <translation>الجدول لا يناسب وحدة التخزين، أو اللودر يريد نوعًا آخر من الجداول، أو لا يمكن الكتابة على وحدة التخزين.</translation>
    </message>
    <message>
        <source>Read the table of the phone again before anything else; the old one may still be valid.</source>
        <translation>اقرأ جدول الهاتف مجددًا قبل أي شيء آخر؛ فقد يكون الجدول القديم ما زال صالحًا.</translation>
    </message>
    <message>
        <source>The phone refused an image after checking it.</source>
        <translation>رفض الهاتف إحدى الصور بعد فحصها.</translation>
    </message>
    <message>
        <source>All bytes arrived and the phone did not accept them: the image is not signed for this phone, or the file was changed.</source>
        <translation>وصلت كل البايتات ولم يقبلها الهاتف: الصورة ليست موقّعة لهذا الهاتف، أو أن الملف غُيّر.</translation>
    </message>
    <message>
        <source>If you replaced a file by your own, write the one from the package.</source>
        <translation>إذا كنت قد استبدلت ملفًا بملف من عندك فاكتب الملف الأصلي من الحزمة.</translation>
    </message>
    <message>
        <source>Do not erase this partition first: what is on it may still start.</source>
        <translation>لا تمحُ هذا القسم أولًا: ما عليه قد يكون قادرًا على الإقلاع.</translation>
    </message>
    <message>
        <source>The storage of the phone does not take what is written.</source>
        <translation>لا تقبل وحدة تخزين الهاتف ما يُكتب عليها.</translation>
    </message>
    <message>
        <source>Writing is locked by the loader, or the storage chip has reached the end of its life and has become read-only.</source>
        <translation>الكتابة مقفلة من اللودر، أو أن رقاقة التخزين بلغت نهاية عمرها وأصبحت للقراءة فقط.</translation>
    </message>
    <message>
        <source>Run the job again and compare: if the old contents are still there, the storage chip is read-only.</source>
        <translation>نفّذ المهمة مجددًا وقارن: إذا بقي المحتوى القديم فرقاقة التخزين أصبحت للقراءة فقط.</translation>
    </message>
    <message>
        <source>A read-only storage chip must be replaced in a repair shop.</source>
        <translation>رقاقة التخزين التي أصبحت للقراءة فقط يجب استبدالها في ورشة إصلاح.</translation>
    </message>
    <message>
        <source>The phone&apos;s own calibration could not be put into the image of the firmware.</source>
        <translation>تعذر وضع معايرة الهاتف الخاصة في صورة الفيرموير.</translation>
    </message>
    <message>
        <source>The values of this one phone must stay. The image of the firmware, or what is on the phone, does not allow that, so nothing was written.</source>
        <translation>قيم هذا الهاتف بعينه يجب أن تبقى. صورة الفيرموير، أو ما على الهاتف، لا تسمح بذلك، لذا لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The interrupted job cannot go on where it stopped.</source>
        <translation>لا يمكن متابعة المهمة المنقطعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>Going on is safe only with the same phone, the same firmware and whole copies; one of these could not be proved.</source>
        <translation>المتابعة آمنة فقط مع الهاتف نفسه والفيرموير نفسه ونسخ سليمة؛ وقد تعذر إثبات أحدها.</translation>
    </message>
    <message>
        <source>Choose the firmware with which the job began; files that were changed since then do not count.</source>
        <translation>اختر الفيرموير الذي بدأت به المهمة؛ ولا تصلح الملفات التي غُيّرت بعد ذلك.</translation>
    </message>
    <message>
        <source>Plug in the phone with which the job began.</source>
        <translation>صِل الهاتف الذي بدأت به المهمة.</translation>
    </message>
    <message>
        <source>Start the job again from the beginning.</source>
        <translation>ابدأ المهمة من جديد من أولها.</translation>
    </message>
    <message>
        <source>This firmware is for another phone.</source>
        <translation>هذا الفيرموير لهاتف آخر.</translation>
    </message>
    <message>
        <source>The chip or product in the firmware is not the one that answered. Nothing was written.</source>
        <translation>المعالج أو المنتج المذكور في الفيرموير ليس الذي استجاب. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Compare model and board number on the label with the firmware, and take the right package.</source>
        <translation>قارن الطراز ورقم اللوحة على الملصق بالفيرموير، واستخدم الحزمة الصحيحة.</translation>
    </message>
    <message>
        <source>Do not force it: with a package for another chip the phone may not start any more.</source>
        <translation>لا تفرض التفليش: فمع حزمة لمعالج آخر قد لا يُقلع الهاتف بعد ذلك.</translation>
    </message>
    <message>
        <source>The job succeeded and the phone stays dark.</source>
        <translation>نجحت المهمة وبقي الهاتف معتمًا.</translation>
    </message>
    <message>
        <source>The preloader is for another board, the battery is empty, or the storage only pretended to take the data.</source>
        <translation>البريلودر للوحة أخرى، أو البطارية فارغة، أو أن وحدة التخزين تظاهرت بقبول البيانات فقط.</translation>
    </message>
    <message>
        <source>Unplug the phone, hold the power key for twenty seconds and charge it for half an hour.</source>
        <translation>افصل الهاتف، واضغط مطولًا على زر التشغيل عشرين ثانية، واشحنه نصف ساعة.</translation>
    </message>
    <message>
        <source>Read preloader and boot back and compare them; reading changes nothing.</source>
        <translation>اقرأ preloader وboot من الهاتف وقارنهما؛ القراءة لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>If it stays dark with a charged battery and another cable, the board needs a repair shop.</source>
        <translation>إذا بقي معتمًا مع بطارية مشحونة وكابل آخر فاللوحة تحتاج إلى ورشة إصلاح.</translation>
    </message>
    <message>
        <source>Write the firmware of exactly this board again, with its preloader.</source>
        <translation>اكتب فيرموير هذه اللوحة بالضبط مجددًا، مع البريلودر الخاص به.</translation>
    </message>
    <message>
        <source>The phone works at the slowest USB speed, and an answer came too late.</source>
        <translation>يعمل الهاتف بأبطأ سرعة USB، وقد تأخر أحد الردود.</translation>
    </message>
    <message>
        <source>The boot ROM is that slow by design; a loader that stays so was not switched over, or the cable does not carry more.</source>
        <translation>هذا البطء طبيعي في Boot ROM؛ أما اللودر الذي يبقى بطيئًا فلم يُحوَّل إلى السرعة الأعلى، أو أن الكابل لا يتحمل أكثر.</translation>
    </message>
    <message>
        <source>Let the program look this computer over; what is red there comes first.</source>
        <translation>دع البرنامج يفحص هذا الكمبيوتر؛ وابدأ بما يظهر باللون الأحمر.</translation>
    </message>
    <message>
        <source>Plug the phone in without a key, so that the fast preloader answers and not the boot ROM.</source>
        <translation>صِل الهاتف دون أي زر، لكي يستجيب البريلودر السريع لا Boot ROM.</translation>
    </message>
    <message>
        <source>Stay at full speed without the switch; the job takes longer.</source>
        <translation>ابقَ على السرعة الكاملة (full speed) دون تحويل؛ ستستغرق المهمة وقتًا أطول.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>قرص هذا الكمبيوتر ممتلئ.</translation>
    </message>
    <message>
        <source>What is read from the phone, a saved copy or the record of the job no longer fits.</source>
        <translation>لم تعد المساحة تتسع لما يُقرأ من الهاتف، أو لنسخة محفوظة، أو لقيد المهمة.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation>أخلِ مساحة، أو اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>Plug the phone in again and go on where the job stopped; what was written is checked first.</source>
        <translation>صِل الهاتف مجددًا وتابع من حيث توقفت المهمة؛ يُفحص أولًا ما سبقت كتابته.</translation>
    </message>
    <message>
        <source>For parts larger than 4 GiB use a drive that is not formatted with FAT32.</source>
        <translation>للأجزاء الأكبر من 4 GiB استخدم قرصًا غير مهيأ بنظام FAT32.</translation>
    </message>
    <message>
        <source>The first loader did not answer at once, and the job was ended before it could.</source>
        <translation>لم يستجب اللودر الأول فورًا، وأُنهيت المهمة قبل أن يتمكن من ذلك.</translation>
    </message>
    <message>
        <source>One missed answer right after its start is normal: the loader is setting up the memory.</source>
        <translation>فوات رد واحد بعد تشغيله مباشرة أمر طبيعي: فاللودر يُعدّ الذاكرة.</translation>
    </message>
    <message>
        <source>Press the start button again and give the loader twenty seconds.</source>
        <translation>اضغط زر البدء مجددًا وأمهل اللودر عشرين ثانية.</translation>
    </message>
    <message>
        <source>The phone did not accept or did not start the first loader.</source>
        <translation>لم يقبل الهاتف اللودر الأول أو لم يشغّله.</translation>
    </message>
    <message>
        <source>The loader is signed for another phone, belongs to another chip, or could not set up the memory of this one.</source>
        <translation>اللودر موقّع لهاتف آخر، أو لمعالج آخر، أو لم يتمكن من إعداد ذاكرة هذا الهاتف.</translation>
    </message>
    <message>
        <source>Take both loaders and their addresses from the same package, never from another model.</source>
        <translation>خذ اللودرين وعنوانيهما من الحزمة نفسها، ولا تأخذهما أبدًا من طراز آخر.</translation>
    </message>
    <message>
        <source>Switch the phone off and on between tries: a boot ROM that saw a bad loader stays deaf.</source>
        <translation>أطفئ الهاتف وشغّله بين المحاولات: ذاكرة Boot ROM التي استقبلت لودرًا غير مناسب تبقى صمّاء.</translation>
    </message>
    <message>
        <source>The second loader started but does not answer the next question.</source>
        <translation>بدأ اللودر الثاني لكنه لا يجيب عن السؤال التالي.</translation>
    </message>
    <message>
        <source>It is older than the program expects, or the two sides disagree on how bytes are packed.</source>
        <translation>هو أقدم مما يتوقعه البرنامج، أو لا يتفق الطرفان على كيفية تغليف البايتات.</translation>
    </message>
    <message>
        <source>Try again with raw transfer switched off.</source>
        <translation>حاول مجددًا مع تعطيل النقل الخام (raw).</translation>
    </message>
    <message>
        <source>The second loader was not accepted.</source>
        <translation>لم يُقبل اللودر الثاني.</translation>
    </message>
    <message>
        <source>The phone checked it and refused it, or the memory of the phone is not the one it was made for.</source>
        <translation>فحصه الهاتف ورفضه، أو أن ذاكرة الهاتف ليست التي أُعدّ لها.</translation>
    </message>
    <message>
        <source>Check the package for damage, then use only the loaders that are in it.</source>
        <translation>افحص الحزمة بحثًا عن تلف، ثم استخدم اللودرات الموجودة فيها فقط.</translation>
    </message>
    <message>
        <source>Charge the battery and try once more.</source>
        <translation>اشحن البطارية وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>If the maker has several packages for this model, take the one for its memory size and board.</source>
        <translation>إذا كانت للشركة المصنّعة عدة حزم لهذا الطراز فاستخدم الحزمة الموافقة لحجم ذاكرته ولوحته.</translation>
    </message>
    <message>
        <source>The phone does not know the place the firmware wants to write to.</source>
        <translation>لا يعرف الهاتف الموضع الذي يريد الفيرموير الكتابة فيه.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one of this firmware, or its table is damaged. The same code right after the start of the loader is only its greeting and no error.</source>
        <translation>تخطيط الأقسام على الهاتف يختلف عن تخطيط هذا الفيرموير، أو أن جدوله تالف. وإذا ظهر الرمز نفسه مباشرة بعد تشغيل اللودر فهو مجرد تحيته وليس خطأ.</translation>
    </message>
    <message>
        <source>Use the package that matches the version and model on the phone.</source>
        <translation>استخدم الحزمة المطابقة للإصدار والطراز الموجودين على الهاتف.</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan before anything else.</source>
        <translation>قارن التخطيطين في الخطة قبل أي شيء آخر.</translation>
    </message>
    <message>
        <source>Only if they really differ and the whole package is written: allow a new layout. It erases the user&apos;s data.</source>
        <translation>فقط إذا كانا مختلفين حقًا وكانت الحزمة تُكتب كاملة: اسمح بتخطيط جديد. وهذا يمحو بيانات المستخدم.</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>ليس في الهاتف جدول أقسام يمكن قراءته.</translation>
    </message>
    <message>
        <source>Its storage was erased, never programmed, or the table is damaged.</source>
        <translation>مُحيت وحدة تخزينه، أو لم تُبرمج قط، أو أن الجدول تالف.</translation>
    </message>
    <message>
        <source>Save what can still be read first: read the calibration areas by address if their place is known.</source>
        <translation>احفظ أولًا ما يمكن قراءته بعد: اقرأ مناطق المعايرة بالعنوان إذا كان موضعها معروفًا.</translation>
    </message>
    <message>
        <source>If the table is gone again after a download, the storage is faulty.</source>
        <translation>إذا اختفى الجدول مرة أخرى بعد التفليش فوحدة التخزين معطوبة.</translation>
    </message>
    <message>
        <source>Use Format All + Download with a complete official firmware; everything on the phone is erased.</source>
        <translation>استخدم «تهيئة الكل + تفليش» مع فيرموير رسمي كامل؛ سيُمحى كل شيء على الهاتف.</translation>
    </message>
    <message>
        <source>The program refused to do this.</source>
        <translation>رفض البرنامج تنفيذ ذلك.</translation>
    </message>
    <message>
        <source>One of its guards, or the person asked, said no. Nothing was changed by this step.</source>
        <translation>رفضت إحدى وسائل الحماية فيه، أو رفض الشخص الذي سُئل. لم تغيّر هذه الخطوة شيئًا.</translation>
    </message>
    <message>
        <source>Read the plan again and confirm it if it is what you want.</source>
        <translation>اقرأ الخطة مجددًا وأكّدها إذا كانت ما تريده.</translation>
    </message>
    <message>
        <source>Calibration and identity of a phone are touched only when they are named one by one, and after a copy was saved.</source>
        <translation>لا تُمس معايرة الهاتف وهويته إلا إذا ذُكرت كل منطقة بالاسم، وبعد حفظ نسخة منها.</translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written.</source>
        <translation>تعذرت قراءة ملف في هذا الكمبيوتر أو كتابته.</translation>
    </message>
    <message>
        <source>The drive was removed, fell asleep or is damaged, or the file is not yours.</source>
        <translation>أُزيل القرص أو دخل السكون أو تلف، أو أن الملف ليس ملكك.</translation>
    </message>
    <message>
        <source>Copy the firmware to a drive inside this computer and try again.</source>
        <translation>انسخ الفيرموير إلى قرص داخل هذا الكمبيوتر وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Check that you may read the file and write to the folder.</source>
        <translation>تأكد أنه يُسمح لك بقراءة الملف وبالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The link broke, and the phone is connected through a hub or an extension.</source>
        <translation>انقطع الاتصال، والهاتف متصل عبر موزّع أو وصلة تمديد.</translation>
    </message>
    <message>
        <source>Hubs, long leads and front sockets lose the phone when its current rises.</source>
        <translation>الموزّعات والوصلات الطويلة والمنافذ الأمامية تفقد الهاتف عندما يرتفع استهلاكه للتيار.</translation>
    </message>
    <message>
        <source>Plug the phone directly into a USB port at the back of the computer.</source>
        <translation>صِل الهاتف مباشرة بمنفذ USB في خلفية الكمبيوتر.</translation>
    </message>
    <message>
        <source>Use a short, good cable; if a hub is needed, one with its own supply.</source>
        <translation>استخدم كابلًا قصيرًا جيدًا؛ وإذا لزم موزّع فليكن ذا تغذية مستقلة.</translation>
    </message>
    <message>
        <source>An image of the firmware is larger than its place on the phone.</source>
        <translation>إحدى صور الفيرموير أكبر من موضعها على الهاتف.</translation>
    </message>
    <message>
        <source>The firmware is for another version or storage size. Nothing was written.</source>
        <translation>الفيرموير لإصدار آخر أو لحجم تخزين آخر. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Use the package that matches this model and storage size.</source>
        <translation>استخدم الحزمة المطابقة لهذا الطراز وحجم التخزين.</translation>
    </message>
    <message>
        <source>If you replaced a file, check that it is the right one.</source>
        <translation>إذا كنت قد استبدلت ملفًا فتأكد أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>The phone lost its IMEI, its network or its Wi-Fi address.</source>
        <translation>فقد الهاتف IMEI أو الشبكة أو عنوان Wi-Fi.</translation>
    </message>
    <message>
        <source>The areas of calibration and identity were erased or overwritten. No firmware contains them; they belong to this phone alone.</source>
        <translation>مُحيت مناطق المعايرة والهوية أو كُتب فوقها. لا يحويها أي فيرموير؛ فهي تخص هذا الهاتف وحده.</translation>
    </message>
    <message>
        <source>Put the saved copy of this phone&apos;s own calibration back, if one was made before.</source>
        <translation>أعد النسخة المحفوظة من معايرة هذا الهاتف الخاصة، إذا كانت قد أُخذت من قبل.</translation>
    </message>
    <message>
        <source>Without a copy ask an authorised service of the maker; the data of another phone is wrong and may be unlawful.</source>
        <translation>إذا لم توجد نسخة فراجع خدمة معتمدة من الشركة المصنّعة؛ بيانات هاتف آخر خاطئة وقد تخالف القانون.</translation>
    </message>
    <message>
        <source>Never format everything without the copy that this program makes first.</source>
        <translation>لا تهيّئ كل شيء أبدًا دون النسخة التي يأخذها هذا البرنامج أولًا.</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let go.</source>
        <translation>أحد برامج التعريف في النظام يمسك بالهاتف ولا يتركه.</translation>
    </message>
    <message>
        <source>When the phone appeared, the system took it for a modem or a serial adapter and attached its own driver.</source>
        <translation>عندما ظهر الهاتف ظنه النظام مودمًا أو محوّلًا تسلسليًا وربط به برنامج التعريف الخاص به.</translation>
    </message>
    <message>
        <source>Unplug the phone, wait three seconds and plug it in again; the program asks the driver to let go.</source>
        <translation>افصل الهاتف، وانتظر ثلاث ثوانٍ، ثم صِله مجددًا؛ سيطلب البرنامج من برنامج التعريف أن يتركه.</translation>
    </message>
    <message>
        <source>Install the device rule of this program.</source>
        <translation>ثبّت قاعدة الأجهزة الخاصة بهذا البرنامج.</translation>
    </message>
    <message>
        <source>Or use the serial port that the driver has made, with the option for a serial port.</source>
        <translation>أو استخدم المنفذ التسلسلي الذي أنشأه برنامج التعريف، مع خيار المنفذ التسلسلي.</translation>
    </message>
    <message>
        <source>ModemManager holds the port of the phone.</source>
        <translation>خدمة ModemManager تمسك بمنفذ الهاتف.</translation>
    </message>
    <message>
        <source>This service takes the phone for a modem, opens its port and sends it commands of its own.</source>
        <translation>تظن هذه الخدمة أن الهاتف مودم، فتفتح منفذه وترسل إليه أوامر من عندها.</translation>
    </message>
    <message>
        <source>Install the device rule of this program; it tells ModemManager to leave such phones alone.</source>
        <translation>ثبّت قاعدة الأجهزة الخاصة بهذا البرنامج؛ فهي تطلب من ModemManager عدم التعرض لهذه الهواتف.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again.</source>
        <translation>افصل الهاتف ثم صِله مجددًا.</translation>
    </message>
    <message>
        <source>As a last resort stop ModemManager while you work; mobile broadband of this computer is off meanwhile.</source>
        <translation>كحل أخير أوقف ModemManager أثناء عملك؛ وسيتوقف خلال ذلك إنترنت الجوال في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>There is no serial port of this name.</source>
        <translation>لا يوجد منفذ تسلسلي بهذا الاسم.</translation>
    </message>
    <message>
        <source>The phone is on USB and the system made no port for it: the driver for such ports is not loaded, or the phone does not offer one.</source>
        <translation>الهاتف موجود على USB ولم ينشئ النظام منفذًا له: برنامج تعريف هذه المنافذ غير محمَّل، أو أن الهاتف لا يتيح منفذًا كهذا.</translation>
    </message>
    <message>
        <source>Leave the port out; the program then uses USB directly, which needs no serial port.</source>
        <translation>لا تحدد منفذًا؛ عندئذ يستخدم البرنامج USB مباشرة دون حاجة إلى منفذ تسلسلي.</translation>
    </message>
    <message>
        <source>Load the driver cdc_acm and plug the phone in again.</source>
        <translation>حمّل برنامج التعريف cdc_acm ثم صِل الهاتف مجددًا.</translation>
    </message>
    <message>
        <source>This computer does not let you open the port of the phone.</source>
        <translation>لا يسمح لك هذا الكمبيوتر بفتح منفذ الهاتف.</translation>
    </message>
    <message>
        <source>The system has no rule yet that gives users access to phones in download mode.</source>
        <translation>ليس في النظام بعد قاعدة تتيح للمستخدمين الوصول إلى الهواتف في وضع التفليش.</translation>
    </message>
    <message>
        <source>Install the device rule of this program; your password is asked for once.</source>
        <translation>ثبّت قاعدة الأجهزة الخاصة بهذا البرنامج؛ تُطلب كلمة مرورك مرة واحدة.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again after the rule is there.</source>
        <translation>افصل الهاتف ثم صِله مجددًا بعد وضع القاعدة.</translation>
    </message>
    <message>
        <source>For a serial port: add your user to the group that owns it, then log out and in again.</source>
        <translation>للمنفذ التسلسلي: أضف حسابك إلى المجموعة المالكة له، ثم سجّل الخروج والدخول.</translation>
    </message>
    <message>
        <source>Do not run the window as administrator; the rule is enough.</source>
        <translation>لا تشغّل نافذة البرنامج بصلاحيات المسؤول؛ القاعدة تكفي.</translation>
    </message>
    <message>
        <source>The phone left to come back faster, and was not found again.</source>
        <translation>غادر الهاتف ليعود بسرعة أعلى، ولم يُعثر عليه بعد ذلك.</translation>
    </message>
    <message>
        <source>For higher speed the loader leaves USB and returns under another id. This computer has no driver or no permission for that id, or something else took it.</source>
        <translation>للحصول على سرعة أعلى يغادر اللودر USB ويعود بمعرّف آخر. ليس لهذا المعرّف برنامج تعريف أو صلاحية في هذا الكمبيوتر، أو أن شيئًا آخر استولى عليه.</translation>
    </message>
    <message>
        <source>Unplug the phone, plug it in again and start once more; the second time the driver is ready.</source>
        <translation>افصل الهاتف ثم صِله مجددًا وابدأ مرة أخرى؛ في المرة الثانية يكون برنامج التعريف جاهزًا.</translation>
    </message>
    <message>
        <source>Choose full USB speed in the options, so that the phone stays under its first id.</source>
        <translation>اختر سرعة USB الكاملة (full speed) في الخيارات، لكي يبقى الهاتف على معرّفه الأول.</translation>
    </message>
    <message>
        <source>Nothing has failed yet in what this log shows.</source>
        <translation>لم يفشل شيء بعد فيما يعرضه هذا السجل.</translation>
    </message>
    <message>
        <source>It ends, or was cut, before anything went wrong.</source>
        <translation>ينتهي السجل، أو قُطع، قبل أن يحدث أي خطأ.</translation>
    </message>
    <message>
        <source>Take the whole log, to its last line, and look at it again.</source>
        <translation>خذ السجل كله حتى آخر سطر فيه وافحصه مجددًا.</translation>
    </message>
    <message>
        <source>The system keeps the phone for its own serial driver.</source>
        <translation>يحتفظ النظام بالهاتف لبرنامج التعريف التسلسلي الخاص به.</translation>
    </message>
    <message>
        <source>macOS takes such phones for a modem, and only a signed program may take them away from it.</source>
        <translation>يظن macOS أن هذه الهواتف مودمات، ولا يستطيع أخذها منه إلا برنامج موقّع.</translation>
    </message>
    <message>
        <source>Use the serial port that the system made for the phone; its name begins with cu.</source>
        <translation>استخدم المنفذ التسلسلي الذي أنشأه النظام للهاتف؛ يبدأ اسمه بـ cu.</translation>
    </message>
    <message>
        <source>Do not run the program in a virtual machine for this step.</source>
        <translation>لا تشغّل البرنامج في آلة افتراضية لهذه الخطوة.</translation>
    </message>
    <message>
        <source>A checksum does not match.</source>
        <translation>أحد مجاميع التحقق غير مطابق.</translation>
    </message>
    <message>
        <source>A file of the firmware was changed or not unpacked completely, its list of checksums is of another version, or data arrived damaged in the phone.</source>
        <translation>أحد ملفات الفيرموير غُيّر أو لم يُفك ضغطه كاملًا، أو قائمة مجاميع التحقق من إصدار آخر، أو وصلت البيانات إلى الهاتف تالفة.</translation>
    </message>
    <message>
        <source>Unpack the firmware again, completely, and compare its size with the download page.</source>
        <translation>فك ضغط الفيرموير مجددًا بالكامل، وقارن حجمه بالمذكور في صفحة التنزيل.</translation>
    </message>
    <message>
        <source>Download the firmware again if the same file differs once more.</source>
        <translation>نزّل الفيرموير مجددًا إذا ظهر الاختلاف في الملف نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>The serial port refuses its settings.</source>
        <translation>يرفض المنفذ التسلسلي إعداداته.</translation>
    </message>
    <message>
        <source>The device left in that moment, its driver does not know the speed, or the port is none of a phone.</source>
        <translation>غادر الجهاز في تلك اللحظة، أو لا يعرف برنامج تعريفه هذه السرعة، أو أن المنفذ ليس منفذ هاتف.</translation>
    </message>
    <message>
        <source>See that the port is the one of the phone, not one of Bluetooth or of the computer itself.</source>
        <translation>تأكد أن المنفذ هو منفذ الهاتف، لا منفذ Bluetooth أو الكمبيوتر نفسه.</translation>
    </message>
    <message>
        <source>There is no loader for this phone.</source>
        <translation>لا يوجد لودر لهذا الهاتف.</translation>
    </message>
    <message>
        <source>The loader file is none, is damaged, or holds no entry for this chip and this generation.</source>
        <translation>الملف المحدد ليس ملف لودر، أو تالف، أو ليس فيه عنصر لهذا المعالج وهذا الجيل.</translation>
    </message>
    <message>
        <source>Choose the loader file that came with the firmware (field Download-Agent, option --da).</source>
        <translation>اختر ملف اللودر الذي جاء مع الفيرموير (الحقل Download-Agent، الخيار ‎--da).</translation>
    </message>
    <message>
        <source>Put loader files of your phones into the loader folder; the program looks for the entry that fits.</source>
        <translation>ضع ملفات لودر هواتفك في مجلد اللودرات؛ يبحث البرنامج عن العنصر المناسب.</translation>
    </message>
    <message>
        <source>The command &quot;loader why&quot; lists which chips a file is for.</source>
        <translation>الأمر &quot;loader why&quot; يسرد المعالجات التي يخصها كل ملف.</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>اللودر الثاني ليس الذي يتوقعه الأول.</translation>
    </message>
    <message>
        <source>Both are stored in one file, and the first knows the checksum of the second. The file was changed, cut short, or put together from two versions.</source>
        <translation>كلاهما مخزّن في ملف واحد، والأول يعرف مجموع التحقق للثاني. الملف غُيّر أو بُتر أو جُمع من إصدارين.</translation>
    </message>
    <message>
        <source>Take the loader file of the official firmware, untouched.</source>
        <translation>استخدم ملف اللودر من الفيرموير الرسمي دون أي تعديل.</translation>
    </message>
    <message>
        <source>If it began after an older firmware was written: use the newest official firmware as a whole.</source>
        <translation>إذا بدأ ذلك بعد كتابة فيرموير أقدم: فاستخدم أحدث فيرموير رسمي كاملًا.</translation>
    </message>
    <message>
        <source>The first loader was started and does not answer.</source>
        <translation>شُغّل اللودر الأول ولا يستجيب.</translation>
    </message>
    <message>
        <source>The supply broke down when the loader switched the clocks up, the loader is for another chip, or the watchdog started the phone again.</source>
        <translation>انهارت التغذية الكهربائية عندما رفع اللودر تردد الساعات، أو اللودر لمعالج آخر، أو أعاد watchdog تشغيل الهاتف.</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and try again.</source>
        <translation>ركّب البطارية أو اشحنها، وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Use the loader from the official firmware of exactly this model.</source>
        <translation>استخدم اللودر من الفيرموير الرسمي لهذا الطراز بالضبط.</translation>
    </message>
    <message>
        <source>The loader runs and wants a login of its own.</source>
        <translation>يعمل اللودر ويطلب تسجيل دخول خاصًا به.</translation>
    </message>
    <message>
        <source>Newer loaders of some makers ask for an authorisation after they were started. It differs from the one of the boot ROM.</source>
        <translation>اللودرات الأحدث لبعض الشركات المصنّعة تطلب تصريحًا بعد تشغيلها. وهو يختلف عن تصريح Boot ROM.</translation>
    </message>
    <message>
        <source>Use the loader and authentication files of the official firmware of exactly this model.</source>
        <translation>استخدم ملفي اللودر والمصادقة من الفيرموير الرسمي لهذا الطراز بالضبط.</translation>
    </message>
    <message>
        <source>If the maker gives out no such file, only the maker&apos;s own service can do this; the program has no way around it.</source>
        <translation>إذا كانت الشركة المصنّعة لا تصدر ملفًا كهذا فلا يستطيع ذلك إلا خدمتها؛ وليس في البرنامج طريقة لتجاوزه.</translation>
    </message>
    <message>
        <source>The phone accepts only loaders that its maker has signed.</source>
        <translation>لا يقبل الهاتف إلا اللودرات الموقّعة من الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>The loader carries no signature, or one for another model. This is a lock of the phone, not a fault.</source>
        <translation>اللودر بلا توقيع، أو موقّع لطراز آخر. هذا قفل في الهاتف وليس عطلًا.</translation>
    </message>
    <message>
        <source>Compare the checksum of the loader file with the one in the official firmware.</source>
        <translation>قارن مجموع التحقق لملف اللودر بالموجود في الفيرموير الرسمي.</translation>
    </message>
    <message>
        <source>The first loader arrived damaged in the phone.</source>
        <translation>وصل اللودر الأول إلى الهاتف تالفًا.</translation>
    </message>
    <message>
        <source>The phone counted other bytes than were sent, or left in the middle: cable, port or supply, seldom the memory of the chip.</source>
        <translation>أحصى الهاتف بايتات غير التي أُرسلت، أو غادر في منتصف العمل: السبب الكابل أو المنفذ أو التغذية، ونادرًا ذاكرة المعالج.</translation>
    </message>
    <message>
        <source>Charge the battery above one third, or connect a good supply, and try again.</source>
        <translation>اشحن البطارية إلى أكثر من الثلث، أو وصّل مصدر تغذية جيدًا، وحاول مجددًا.</translation>
    </message>
    <message>
        <source>If five tries on two computers fail in the same way, the chip itself may be faulty.</source>
        <translation>إذا فشلت خمس محاولات على جهازي كمبيوتر بالطريقة نفسها فقد يكون المعالج نفسه معطوبًا.</translation>
    </message>
    <message>
        <source>Writing an image failed part-way.</source>
        <translation>فشلت كتابة إحدى الصور في منتصفها.</translation>
    </message>
    <message>
        <source>The storage refused the data, the image is damaged, or the line broke down. The place at which it stops tells which.</source>
        <translation>رفضت وحدة التخزين البيانات، أو الصورة تالفة، أو انقطع الخط. والموضع الذي يتوقف عنده العمل يبيّن السبب.</translation>
    </message>
    <message>
        <source>Run the job again in another USB port: if it stops elsewhere, the line is the reason.</source>
        <translation>نفّذ المهمة مجددًا على منفذ USB آخر: إذا توقفت عند موضع آخر فالخط هو السبب.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is worn and must be replaced.</source>
        <translation>إذا كان العمل يتوقف دائمًا عند الموضع نفسه فوحدة تخزين الهاتف مستهلكة ويجب استبدالها.</translation>
    </message>
    <message>
        <source>The phone repeats what it is told and does not answer.</source>
        <translation>يكرر الهاتف ما يُقال له ولا يجيب.</translation>
    </message>
    <message>
        <source>An earlier session already greeted it and was broken off, or what answers is no phone in download mode.</source>
        <translation>حيّته جلسة سابقة ثم قُطعت، أو أن ما يستجيب ليس هاتفًا في وضع التفليش.</translation>
    </message>
    <message>
        <source>Never run two flash tools on one phone.</source>
        <translation>لا تشغّل أبدًا أداتي تفليش على هاتف واحد.</translation>
    </message>
    <message>
        <source>Close every other program that could speak to the phone.</source>
        <translation>أغلق كل برنامج آخر قد يخاطب الهاتف.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>تعذر تشغيل الذاكرة الرئيسية للهاتف.</translation>
    </message>
    <message>
        <source>The settings for it are in the preloader file. That file is missing, or is for another board or another memory of the same model.</source>
        <translation>إعداداتها موجودة في ملف البريلودر. هذا الملف مفقود، أو للوحة أخرى، أو لذاكرة أخرى من الطراز نفسه.</translation>
    </message>
    <message>
        <source>Use preloader, scatter file and loader of exactly this model, board revision and memory size.</source>
        <translation>استخدم البريلودر وملف السكاتر واللودر الخاصة بهذا الطراز ومراجعة اللوحة وحجم الذاكرة بالضبط.</translation>
    </message>
    <message>
        <source>Compare memory size and board number on the label with the name of the firmware; take the package that fits.</source>
        <translation>قارن حجم الذاكرة ورقم اللوحة على الملصق باسم الفيرموير؛ واستخدم الحزمة المناسبة.</translation>
    </message>
    <message>
        <source>Put the battery in, use a port at the back of the computer, and try three times.</source>
        <translation>ركّب البطارية، واستخدم منفذًا في خلفية الكمبيوتر، وحاول ثلاث مرات.</translation>
    </message>
    <message>
        <source>If every package for this model fails, the memory of the phone may be faulty.</source>
        <translation>إذا فشلت كل حزم هذا الطراز فقد تكون ذاكرة الهاتف معطوبة.</translation>
    </message>
    <message>
        <source>Do not format everything to get round it; user data and calibration would be lost.</source>
        <translation>لا تهيّئ كل شيء لتجاوز المشكلة؛ ستُفقد بيانات المستخدم والمعايرة.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on by the newer loader.</source>
        <translation>تعذر على اللودر الأحدث تشغيل الذاكرة الرئيسية للهاتف.</translation>
    </message>
    <message>
        <source>The settings in the preloader file do not suit the memory of this phone, the loader does not know their version, or the memory is faulty.</source>
        <translation>الإعدادات في ملف البريلودر لا تناسب ذاكرة هذا الهاتف، أو لا يعرف اللودر إصدارها، أو الذاكرة معطوبة.</translation>
    </message>
    <message>
        <source>A file of the firmware is missing, or nothing was chosen.</source>
        <translation>أحد ملفات الفيرموير مفقود، أو لم يُختر شيء.</translation>
    </message>
    <message>
        <source>The archive was unpacked partly, the images lie in another folder, or no row is ticked.</source>
        <translation>فُك ضغط جزء من الأرشيف فقط، أو الصور في مجلد آخر، أو لم يُحدَّد أي صف.</translation>
    </message>
    <message>
        <source>Leave all files in the folder of the scatter file and do not rename them.</source>
        <translation>اترك كل الملفات في مجلد ملف السكاتر ولا تغيّر أسماءها.</translation>
    </message>
    <message>
        <source>Click the place of the row and choose the file, or untick the row.</source>
        <translation>انقر موقع ملف الصف واختر الملف، أو ألغِ تحديد الصف.</translation>
    </message>
    <message>
        <source>Formatting failed.</source>
        <translation>فشلت التهيئة.</translation>
    </message>
    <message>
        <source>The range lies outside the storage, the phone forbids it, or the storage is read-only.</source>
        <translation>المدى خارج وحدة التخزين، أو يمنعه الهاتف، أو وحدة التخزين للقراءة فقط.</translation>
    </message>
    <message>
        <source>Format by partition and not by address; the range then comes from the phone&apos;s own table.</source>
        <translation>هيّئ حسب القسم لا حسب العنوان؛ عندئذ يؤخذ المدى من جدول الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Do without formatting: a download overwrites what it needs.</source>
        <translation>استغنِ عن التهيئة: فالتفليش يكتب فوق ما يحتاجه.</translation>
    </message>
    <message>
        <source>The phone is on USB and never answered the greeting.</source>
        <translation>الهاتف موجود على USB ولم يرد على التحية قط.</translation>
    </message>
    <message>
        <source>Its window was over, another driver swallows the bytes, or the maker switched the download over USB off.</source>
        <translation>انتهت مهلته، أو يبتلع برنامج تعريف آخر البايتات، أو عطّلت الشركة المصنّعة التفليش عبر USB.</translation>
    </message>
    <message>
        <source>Hold volume down, volume up, or both while you plug the cable in: the boot ROM waits longer than the preloader.</source>
        <translation>اضغط على زر خفض الصوت أو رفعه أو كليهما أثناء وصل الكابل: فذاكرة Boot ROM تنتظر أطول من البريلودر.</translation>
    </message>
    <message>
        <source>If the phone still starts, use its maker&apos;s own way into download mode.</source>
        <translation>إذا كان الهاتف ما زال يُقلع فاستخدم طريقة الشركة المصنّعة لدخول وضع التفليش.</translation>
    </message>
    <message>
        <source>The phone answered and did not tell what chip it has.</source>
        <translation>استجاب الهاتف ولم يذكر معالجه.</translation>
    </message>
    <message>
        <source>Phone and program lost step, or what answers is no loader.</source>
        <translation>فقد الهاتف والبرنامج تزامنهما، أو أن ما يستجيب ليس لودرًا.</translation>
    </message>
    <message>
        <source>See that the firmware is for exactly this model.</source>
        <translation>تأكد أن الفيرموير لهذا الطراز بالضبط.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image.</source>
        <translation>لم يقبل الهاتف توقيع إحدى الصور.</translation>
    </message>
    <message>
        <source>The image was changed, is of another model or version, or stands in the wrong row.</source>
        <translation>الصورة غُيّرت، أو من طراز أو إصدار آخر، أو في الصف الخطأ.</translation>
    </message>
    <message>
        <source>Use files of one firmware only; do not mix.</source>
        <translation>استخدم ملفات فيرموير واحد فقط؛ لا تخلط بينها.</translation>
    </message>
    <message>
        <source>Phone and program lost step.</source>
        <translation>فقد الهاتف والبرنامج تزامنهما.</translation>
    </message>
    <message>
        <source>An answer had the wrong length or mark: a byte got lost on the line, or the loader is of another generation than the chip needs.</source>
        <translation>كان طول أحد الردود أو علامته خاطئًا: ضاع بايت على الخط، أو اللودر من جيل غير الذي يحتاجه المعالج.</translation>
    </message>
    <message>
        <source>Reading from the phone failed.</source>
        <translation>فشلت القراءة من الهاتف.</translation>
    </message>
    <message>
        <source>The loader forbids it, the storage has bad places, or the line broke down.</source>
        <translation>يمنعها اللودر، أو في وحدة التخزين مواضع تالفة، أو انقطع الخط.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage has bad places there; what was read before it is kept.</source>
        <translation>إذا كان العمل يتوقف دائمًا عند الموضع نفسه ففي وحدة التخزين مواضع تالفة هناك؛ ويُحتفظ بما قُرئ قبلها.</translation>
    </message>
    <message>
        <source>If the phone forbids reading, this area cannot be saved with its loader.</source>
        <translation>إذا كان الهاتف يمنع القراءة فلا يمكن حفظ هذه المنطقة بلودره.</translation>
    </message>
    <message>
        <source>The first loader was being sent and the phone fell silent.</source>
        <translation>كان اللودر الأول قيد الإرسال ثم صمت الهاتف.</translation>
    </message>
    <message>
        <source>Its supply is too weak without a battery, something else speaks on the port, or the phone rejects this loader without saying so.</source>
        <translation>تغذيته ضعيفة جدًا دون بطارية، أو شيء آخر يتخاطب على المنفذ، أو يرفض الهاتف هذا اللودر دون أن يفصح عن ذلك.</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and wait up to a minute.</source>
        <translation>ركّب البطارية أو اشحنها، وانتظر حتى دقيقة.</translation>
    </message>
    <message>
        <source>Use the loader file that belongs to this firmware.</source>
        <translation>استخدم ملف اللودر الخاص بهذا الفيرموير.</translation>
    </message>
    <message>
        <source>The scatter file or flash XML cannot be used.</source>
        <translation>لا يمكن استخدام ملف السكاتر أو flash XML.</translation>
    </message>
    <message>
        <source>It was edited or saved in another encoding, is of a version this program does not know, or was not unpacked completely.</source>
        <translation>عُدّل أو حُفظ بترميز آخر، أو إصداره لا يعرفه هذا البرنامج، أو لم يُفك ضغطه كاملًا.</translation>
    </message>
    <message>
        <source>Do not edit the file; the line that is at fault is named above.</source>
        <translation>لا تعدّل الملف؛ السطر المسبب للخطأ مذكور أعلاه.</translation>
    </message>
    <message>
        <source>The phone forbids writing this area or image.</source>
        <translation>يمنع الهاتف كتابة هذه المنطقة أو الصورة.</translation>
    </message>
    <message>
        <source>It is locked and takes only what its maker has signed, each file in its own place.</source>
        <translation>الهاتف مقفل ولا يقبل إلا ما وقّعته الشركة المصنّعة، وكل ملف في مكانه.</translation>
    </message>
    <message>
        <source>Untick images that are not from the maker.</source>
        <translation>ألغِ تحديد الصور التي ليست من الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>For a phone that is locked by its maker, ask the maker&apos;s service.</source>
        <translation>إذا كان الهاتف مقفلًا من الشركة المصنّعة فراجع خدمتها.</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>رفض الهاتف اللودر الأول.</translation>
    </message>
    <message>
        <source>The loader is for another chip, is banned by the maker, or its address and length do not suit this phone.</source>
        <translation>اللودر لمعالج آخر، أو محظور من الشركة المصنّعة، أو أن عنوانه وطوله لا يناسبان هذا الهاتف.</translation>
    </message>
    <message>
        <source>Plug the phone in without any key: some makers authorise only in the preloader.</source>
        <translation>صِل الهاتف دون أي زر: بعض الشركات المصنّعة لا تمنح التصريح إلا في البريلودر.</translation>
    </message>
    <message>
        <source>The phone wants to be authorised by its maker first.</source>
        <translation>يطلب الهاتف تصريح الشركة المصنّعة أولًا.</translation>
    </message>
    <message>
        <source>Phones of this kind take a loader only after an authentication file or an answer that the maker gives to its service partners.</source>
        <translation>لا تقبل هذه الهواتف لودرًا إلا بعد ملف مصادقة أو رد تمنحه الشركة المصنّعة لشركاء الصيانة لديها.</translation>
    </message>
    <message>
        <source>Give the authentication file that came with the official firmware (field Authentication File, option --auth).</source>
        <translation>حدّد ملف المصادقة الذي جاء مع الفيرموير الرسمي (الحقل «ملف المصادقة»، الخيار ‎--auth).</translation>
    </message>
    <message>
        <source>The second loader was sent and never came alive.</source>
        <translation>أُرسل اللودر الثاني ولم يبدأ العمل قط.</translation>
    </message>
    <message>
        <source>The memory works with settings that do not quite suit it, the second loader was rejected, or the phone started again at the jump.</source>
        <translation>الذاكرة تعمل بإعدادات لا تناسبها تمامًا، أو رُفض اللودر الثاني، أو أعاد الهاتف تشغيل نفسه عند الانتقال إليه.</translation>
    </message>
    <message>
        <source>Use preloader and loader of exactly this firmware, unchanged.</source>
        <translation>استخدم البريلودر واللودر الخاصين بهذا الفيرموير بالضبط، دون تغيير.</translation>
    </message>
    <message>
        <source>The phone was there and did not accept the start of the conversation.</source>
        <translation>كان الهاتف موجودًا ولم يقبل بدء التخاطب.</translation>
    </message>
    <message>
        <source>The first bytes came too early or too late, something else speaks on the port, or an earlier session left the phone in the middle of a command.</source>
        <translation>وصلت البايتات الأولى مبكرة أو متأخرة جدًا، أو شيء آخر يتخاطب على المنفذ، أو تركت جلسة سابقة الهاتف في منتصف أمر.</translation>
    </message>
    <message>
        <source>Unplug the phone, switch it fully off, and plug it in only while the program waits.</source>
        <translation>افصل الهاتف، وأطفئه تمامًا، ولا تصِله إلا والبرنامج في الانتظار.</translation>
    </message>
    <message>
        <source>If the battery can be taken out: plug the phone in without it and put it in when the bar turns red.</source>
        <translation>إذا كان إخراج البطارية ممكنًا: صِل الهاتف بدونها، وركّبها عندما يصبح الشريط أحمر.</translation>
    </message>
    <message>
        <source>The storage of the phone is worn out.</source>
        <translation>وحدة تخزين الهاتف مستهلكة.</translation>
    </message>
    <message>
        <source>Its own counters say that it has reached the end of its life. Writing may stop half-way, and the phone may then not start.</source>
        <translation>تفيد عدّاداتها بأنها بلغت نهاية عمرها. قد تتوقف الكتابة في منتصفها، وقد لا يُقلع الهاتف بعد ذلك.</translation>
    </message>
    <message>
        <source>Read out what can be read first.</source>
        <translation>اقرأ أولًا ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Let the storage be replaced in a repair shop.</source>
        <translation>استبدل وحدة التخزين في ورشة إصلاح.</translation>
    </message>
    <message>
        <source>Go on only if the phone is of no use otherwise; say so explicitly.</source>
        <translation>لا تتابع إلا إذا كان الهاتف بلا فائدة من دون ذلك؛ وحدّد ذلك صراحة.</translation>
    </message>
    <message>
        <source>The loader does not find the storage of the phone.</source>
        <translation>لا يجد اللودر وحدة تخزين الهاتف.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage, the loader is too old for this chip, or the storage is dead.</source>
        <translation>الفيرموير لنوع تخزين آخر، أو اللودر أقدم من أن يدعم هذا المعالج، أو وحدة التخزين ميتة.</translation>
    </message>
    <message>
        <source>Take the package for the storage of this phone.</source>
        <translation>استخدم الحزمة الموافقة لنوع تخزين هذا الهاتف.</translation>
    </message>
    <message>
        <source>Switch the phone off for a minute and try again.</source>
        <translation>أطفئ الهاتف دقيقة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Use a newer official loader.</source>
        <translation>استخدم لودرًا رسميًا أحدث.</translation>
    </message>
    <message>
        <source>If every package fails, the storage needs a repair shop; what is on it may be lost.</source>
        <translation>إذا فشلت كل الحزم فوحدة التخزين تحتاج إلى ورشة إصلاح؛ وقد يكون ما عليها مفقودًا.</translation>
    </message>
    <message>
        <source>Data arrives damaged over the serial cable.</source>
        <translation>تصل البيانات تالفة عبر الكابل التسلسلي.</translation>
    </message>
    <message>
        <source>The speed is too high for the adapter or the cable, or its levels do not suit the phone.</source>
        <translation>السرعة أعلى مما يتحمله المحوّل أو الكابل، أو مستويات جهده لا تناسب الهاتف.</translation>
    </message>
    <message>
        <source>Choose a lower speed: 460800, then 115200.</source>
        <translation>اختر سرعة أقل: 460800، ثم 115200.</translation>
    </message>
    <message>
        <source>Use the USB port of the phone instead of a serial adapter.</source>
        <translation>استخدم منفذ USB في الهاتف بدل المحوّل التسلسلي.</translation>
    </message>
    <message>
        <source>The phone gave a number that says little.</source>
        <translation>أعطى الهاتف رقمًا لا يوضح الكثير.</translation>
    </message>
    <message>
        <source>The loader reports a failure without a reason; the step in which it happened and the last messages tell more.</source>
        <translation>أبلغ اللودر عن فشل دون ذكر السبب؛ الخطوة التي حدث فيها والرسائل الأخيرة توضح أكثر.</translation>
    </message>
    <message>
        <source>Keep the journal of this job; it holds the last messages of the loader.</source>
        <translation>احتفظ بسجل هذه المهمة؛ فهو يحوي آخر رسائل اللودر.</translation>
    </message>
    <message>
        <source>A name that was given does not exist.</source>
        <translation>أحد الأسماء المحددة غير موجود.</translation>
    </message>
    <message>
        <source>Neither the firmware nor the phone has an entry of that name.</source>
        <translation>لا الفيرموير ولا الهاتف فيه عنصر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Look at the list of entries of the firmware and use a name from it.</source>
        <translation>راجع قائمة عناصر الفيرموير واستخدم اسمًا منها.</translation>
    </message>
    <message>
        <source>No phone appeared on USB while the program was waiting.</source>
        <translation>لم يظهر أي هاتف على USB أثناء انتظار البرنامج.</translation>
    </message>
    <message>
        <source>Nothing was plugged in, the phone is still switched on, the cable only charges, or the battery is empty.</source>
        <translation>لم يُوصل شيء، أو الهاتف ما زال مشغّلًا، أو الكابل للشحن فقط، أو البطارية فارغة.</translation>
    </message>
    <message>
        <source>Keep the program waiting, switch the phone fully off, hold its boot key and only then plug the cable in.</source>
        <translation>أبقِ البرنامج في الانتظار، وأطفئ الهاتف تمامًا، واضغط على زر الإقلاع باستمرار، وبعدها فقط صِل الكابل.</translation>
    </message>
    <message>
        <source>Try another cable and another USB port of the computer; some cables have no data wires.</source>
        <translation>جرّب كابلًا آخر ومنفذ USB آخر في الكمبيوتر؛ بعض الكابلات بلا أسلاك بيانات.</translation>
    </message>
    <message>
        <source>Hold the power key for ten to twenty seconds with the cable unplugged, then try again.</source>
        <translation>اضغط مطولًا على زر التشغيل من عشر إلى عشرين ثانية والكابل مفصول، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>If no cable, port or computer ever sees the phone, its socket or its supply needs a repair shop.</source>
        <translation>إذا لم يظهر الهاتف أبدًا مع أي كابل أو منفذ أو كمبيوتر فمنفذ الشحن فيه أو تغذيته يحتاج إلى ورشة إصلاح.</translation>
    </message>
    <message>
        <source>This phone or its loader does not offer what was asked for.</source>
        <translation>لا يتيح هذا الهاتف أو لودره ما طُلب.</translation>
    </message>
    <message>
        <source>Not every generation of loaders can do everything; nothing was changed by the question.</source>
        <translation>لا تستطيع كل أجيال اللودرات فعل كل شيء؛ ولم يغيّر هذا الطلب شيئًا.</translation>
    </message>
    <message>
        <source>Do the job without this step.</source>
        <translation>نفّذ المهمة دون هذه الخطوة.</translation>
    </message>
    <message>
        <source>A newer official loader of exactly this model may offer it.</source>
        <translation>قد يتيح ذلك لودر رسمي أحدث لهذا الطراز بالضبط.</translation>
    </message>
    <message>
        <source>The copy of the calibration data could not be made.</source>
        <translation>تعذر أخذ نسخة من بيانات المعايرة.</translation>
    </message>
    <message>
        <source>Nothing of it is changed before a good copy is on disk, so the job ended here.</source>
        <translation>لا يُغيَّر منها شيء قبل وجود نسخة سليمة على القرص، لذا انتهت المهمة هنا.</translation>
    </message>
    <message>
        <source>Leave the calibration out of the job; the rest of the firmware does not need it.</source>
        <translation>استبعد المعايرة من المهمة؛ فبقية الفيرموير لا تحتاجها.</translation>
    </message>
    <message>
        <source>Check that the folder for copies can be written.</source>
        <translation>تأكد أنه يمكن الكتابة في مجلد النسخ.</translation>
    </message>
    <message>
        <source>If the phone was formatted already, put back the copy that the job made of this phone.</source>
        <translation>إذا كان الهاتف قد هُيّئ بالفعل فأعد النسخة التي أخذتها المهمة من هذا الهاتف.</translation>
    </message>
    <message>
        <source>Keep every copy made earlier of this phone.</source>
        <translation>احتفظ بكل نسخة سبق أخذها من هذا الهاتف.</translation>
    </message>
    <message>
        <source>The phone was unplugged or switched off during the work.</source>
        <translation>فُصل الهاتف أو أُطفئ أثناء العمل.</translation>
    </message>
    <message>
        <source>It left USB without an error of its own while data was moving.</source>
        <translation>غادر USB دون خطأ منه أثناء نقل البيانات.</translation>
    </message>
    <message>
        <source>The phone is not lost: its boot ROM cannot be overwritten. Plug it in again with the boot key held.</source>
        <translation>لم يضِع الهاتف: فلا يمكن الكتابة فوق ذاكرة Boot ROM فيه. صِله مجددًا مع الضغط على زر الإقلاع.</translation>
    </message>
    <message>
        <source>A phone appeared, but not the one this job waits for.</source>
        <translation>ظهر هاتف، لكنه ليس الذي تنتظره هذه المهمة.</translation>
    </message>
    <message>
        <source>It is on another port than the one that was named, or the firmware is for a phone of another maker.</source>
        <translation>هو على منفذ غير المحدد، أو الفيرموير لهاتف من شركة مصنّعة أخرى.</translation>
    </message>
    <message>
        <source>Plug the phone into the port that was named, or leave the port open.</source>
        <translation>صِل الهاتف بالمنفذ المحدد، أو اترك المنفذ دون تحديد.</translation>
    </message>
    <message>
        <source>Check that the firmware is for this phone.</source>
        <translation>تأكد أن الفيرموير لهذا الهاتف.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>ملف الفيرموير تالف.</translation>
    </message>
    <message>
        <source>Its checksum does not match its contents.</source>
        <translation>مجموع التحقق فيه لا يطابق محتواه.</translation>
    </message>
    <message>
        <source>Download the file again and compare it with the hash of the publisher.</source>
        <translation>نزّل الملف مجددًا وقارنه بقيمة hash لدى الناشر.</translation>
    </message>
    <message>
        <source>Do not use a package that somebody packed again without its checksum.</source>
        <translation>لا تستخدم حزمة أعاد أحدهم ضغطها دون مجموع التحقق الخاص بها.</translation>
    </message>
    <message>
        <source>The firmware file is not complete.</source>
        <translation>ملف الفيرموير غير مكتمل.</translation>
    </message>
    <message>
        <source>It says of itself that it is longer than it is: the download or the copy was cut off.</source>
        <translation>الطول المذكور فيه أكبر من طوله الفعلي: انقطع التنزيل أو النسخ.</translation>
    </message>
    <message>
        <source>Download or copy the file again and compare its size with that of the publisher.</source>
        <translation>نزّل الملف أو انسخه مجددًا وقارن حجمه بالحجم لدى الناشر.</translation>
    </message>
    <message>
        <source>If the file was on a FAT32 drive, use another one: files there end at 4 GiB.</source>
        <translation>إذا كان الملف على قرص FAT32 فاستخدم قرصًا آخر: أقصى حجم للملف عليه 4 GiB.</translation>
    </message>
    <message>
        <source>If it came in an archive, open the archive itself or unpack it again.</source>
        <translation>إذا جاء في أرشيف فافتح الأرشيف نفسه أو فك ضغطه مجددًا.</translation>
    </message>
    <message>
        <source>The firmware file contradicts itself.</source>
        <translation>ملف الفيرموير يناقض نفسه.</translation>
    </message>
    <message>
        <source>Its tables cannot be right, so nothing of it is used.</source>
        <translation>لا يمكن أن تكون جداوله صحيحة، لذا لا يُستخدم منه شيء.</translation>
    </message>
    <message>
        <source>Download the firmware again from its publisher.</source>
        <translation>نزّل الفيرموير مجددًا من ناشره.</translation>
    </message>
    <message>
        <source>Do not use packages that somebody changed by hand.</source>
        <translation>لا تستخدم حزمًا عدّلها أحدهم يدويًا.</translation>
    </message>
    <message>
        <source>This file is not a firmware that the program can read.</source>
        <translation>هذا الملف ليس ملف فيرموير يستطيع البرنامج قراءته.</translation>
    </message>
    <message>
        <source>It is encrypted, of a kind the program does not know, or no firmware at all.</source>
        <translation>هو مشفّر، أو من نوع لا يعرفه البرنامج، أو ليس ملف فيرموير أصلًا.</translation>
    </message>
    <message>
        <source>Choose the .pac file of the phone, or the archive or folder that holds it.</source>
        <translation>اختر ملف ‎.pac الخاص بالهاتف، أو الأرشيف أو المجلد الذي يحويه.</translation>
    </message>
    <message>
        <source>If it is encrypted, only the tool of its maker can use it.</source>
        <translation>إذا كان مشفّرًا فلا تستطيع استخدامه إلا أداة الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>The phone stopped answering in the middle of the work.</source>
        <translation>توقف الهاتف عن الاستجابة في منتصف العمل.</translation>
    </message>
    <message>
        <source>Its storage may be busy far beyond the usual, the loader may have crashed, or the line broke down without the phone leaving USB.</source>
        <translation>قد تكون وحدة تخزينه مشغولة أكثر بكثير من المعتاد، أو انهار اللودر، أو انقطع الخط دون أن يغادر الهاتف USB.</translation>
    </message>
    <message>
        <source>A part of the program does not fit the rest.</source>
        <translation>أحد أجزاء البرنامج لا يوافق بقيته.</translation>
    </message>
    <message>
        <source>A protocol module was made for another version of the program, or cannot be loaded.</source>
        <translation>إحدى وحدات البروتوكول مُعدّة لإصدار آخر من البرنامج، أو يتعذر تحميلها.</translation>
    </message>
    <message>
        <source>Install program and modules of the same version.</source>
        <translation>ثبّت البرنامج والوحدات من الإصدار نفسه.</translation>
    </message>
    <message>
        <source>Remove modules of your own that were made for another version.</source>
        <translation>أزل الوحدات التي أضفتها والمُعدّة لإصدار آخر.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>تخطيط الأقسام على الهاتف يختلف عن تخطيط الفيرموير.</translation>
    </message>
    <message>
        <source>The firmware is for another version or region, and writing it in place would run over neighbours.</source>
        <translation>الفيرموير لإصدار أو منطقة بيع أخرى، وكتابته في مكانه ستطغى على الأقسام المجاورة.</translation>
    </message>
    <message>
        <source>Use the package that matches the version on the phone.</source>
        <translation>استخدم الحزمة المطابقة للإصدار الموجود على الهاتف.</translation>
    </message>
    <message>
        <source>Allow the new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>لا تسمح بالتخطيط الجديد إلا مع حزمة كاملة؛ ستُمحى بيانات المستخدم.</translation>
    </message>
    <message>
        <source>The phone has no valid partition table, or no room for the one of the firmware.</source>
        <translation>ليس في الهاتف جدول أقسام صالح، أو لا مكان فيه لجدول أقسام الفيرموير.</translation>
    </message>
    <message>
        <source>The phone was erased or never programmed, or the firmware is for a model with larger storage.</source>
        <translation>الهاتف مُحي أو لم يُبرمج قط، أو الفيرموير لطراز ذي تخزين أكبر.</translation>
    </message>
    <message>
        <source>Compare the size of the storage on the label with the firmware; take the package that fits.</source>
        <translation>قارن حجم التخزين على الملصق بالفيرموير؛ واستخدم الحزمة المناسبة.</translation>
    </message>
    <message>
        <source>On an empty phone use Format All + Download with a complete official firmware.</source>
        <translation>مع هاتف فارغ استخدم «تهيئة الكل + تفليش» بفيرموير رسمي كامل.</translation>
    </message>
    <message>
        <source>Another program has the port of the phone open.</source>
        <translation>برنامج آخر يفتح منفذ الهاتف.</translation>
    </message>
    <message>
        <source>Only one program can talk to a phone. Another flashing tool, a terminal or a second run of this program was first.</source>
        <translation>لا يستطيع مخاطبة الهاتف إلا برنامج واحد. سبقت إليه أداة تفليش أخرى أو طرفية أو نسخة ثانية من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Close the other program and press the start button again.</source>
        <translation>أغلق البرنامج الآخر واضغط زر البدء مجددًا.</translation>
    </message>
    <message>
        <source>If no other program is open, unplug the phone, wait three seconds and plug it in again.</source>
        <translation>إذا لم يكن أي برنامج آخر مفتوحًا فافصل الهاتف، وانتظر ثلاث ثوانٍ، ثم صِله مجددًا.</translation>
    </message>
    <message>
        <source>The phone appeared for a few seconds and left again.</source>
        <translation>ظهر الهاتف بضع ثوانٍ ثم غادر.</translation>
    </message>
    <message>
        <source>Its preloader waits only two to five seconds for a computer and then starts the system. The port was opened too late, or the phone lost its supply.</source>
        <translation>ينتظر البريلودر فيه الكمبيوتر من ثانيتين إلى خمس فقط ثم يشغّل النظام. فُتح المنفذ متأخرًا جدًا، أو فقد الهاتف تغذيته.</translation>
    </message>
    <message>
        <source>Leave the program waiting; it takes the phone by itself the next time it appears.</source>
        <translation>اترك البرنامج في الانتظار؛ سيلتقط الهاتف بنفسه عند ظهوره في المرة التالية.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>حدث خطأ في البرنامج نفسه.</translation>
    </message>
    <message>
        <source>A promise inside the program was broken. This is not the fault of phone or firmware.</source>
        <translation>اختل شرط داخلي في البرنامج. وليس هذا عيبًا في الهاتف أو الفيرموير.</translation>
    </message>
    <message>
        <source>Save the report of this job and keep it with the name of the phone and of the firmware.</source>
        <translation>احفظ تقرير هذه المهمة واحتفظ به مع اسم الهاتف واسم الفيرموير.</translation>
    </message>
    <message>
        <source>One port fails more often than the others.</source>
        <translation>أحد المنافذ يفشل أكثر من غيره.</translation>
    </message>
    <message>
        <source>Its cable or plug is worn, or too many phones share one controller.</source>
        <translation>كابله أو قابسه مستهلك، أو تتشارك هواتف كثيرة متحكمًا واحدًا.</translation>
    </message>
    <message>
        <source>Replace the cable of this port.</source>
        <translation>استبدل كابل هذا المنفذ.</translation>
    </message>
    <message>
        <source>Move the phone to another port and go on where the job stopped.</source>
        <translation>انقل الهاتف إلى منفذ آخر وتابع من حيث توقفت المهمة.</translation>
    </message>
    <message>
        <source>Let fewer phones share one controller.</source>
        <translation>قلّل عدد الهواتف التي تتشارك متحكمًا واحدًا.</translation>
    </message>
    <message>
        <source>An image in the firmware is damaged inside.</source>
        <translation>إحدى صور الفيرموير تالفة من داخلها.</translation>
    </message>
    <message>
        <source>It is a sparse image, and its parts do not add up.</source>
        <translation>هي صورة sparse، ومجموع أجزائها غير متسق.</translation>
    </message>
    <message>
        <source>Download or unpack the firmware again.</source>
        <translation>نزّل الفيرموير أو فك ضغطه مجددًا.</translation>
    </message>
    <message>
        <source>Check the package for damage.</source>
        <translation>افحص الحزمة بحثًا عن تلف.</translation>
    </message>
    <message>
        <source>This firmware is for another kind of storage.</source>
        <translation>هذا الفيرموير لنوع تخزين آخر.</translation>
    </message>
    <message>
        <source>Phones of one model exist with different storage chips, and each needs its own package.</source>
        <translation>توجد هواتف من طراز واحد برقاقات تخزين مختلفة، ولكل منها حزمته الخاصة.</translation>
    </message>
    <message>
        <source>Check the board revision on the label.</source>
        <translation>تحقق من مراجعة اللوحة على الملصق.</translation>
    </message>
    <message>
        <source>Another tool tried to get round the protection of this phone, and that failed.</source>
        <translation>حاولت أداة أخرى تجاوز حماية هذا الهاتف وفشل ذلك.</translation>
    </message>
    <message>
        <source>This was no restore of the maker&apos;s firmware. The phone is now in a state that its own loader does not expect.</source>
        <translation>لم تكن تلك استعادة لفيرموير الشركة المصنّعة. الهاتف الآن في حالة لا يتوقعها لودره.</translation>
    </message>
    <message>
        <source>The program ended or froze while the phone was at work.</source>
        <translation>انتهى البرنامج أو تجمّد أثناء عمل الهاتف.</translation>
    </message>
    <message>
        <source>The journal of the last job has no end: the program was closed, killed or stood still in the middle. The phone still waits in its loader.</source>
        <translation>سجل المهمة الأخيرة بلا نهاية: أُغلق البرنامج أو أُنهي قسرًا أو توقف في منتصفها. ما زال الهاتف ينتظر في لودره.</translation>
    </message>
    <message>
        <source>More than one phone in download mode is connected.</source>
        <translation>أكثر من هاتف متصل في وضع التفليش.</translation>
    </message>
    <message>
        <source>These phones carry no serial number on USB, so the program cannot know which of them is meant.</source>
        <translation>لا تحمل هذه الهواتف رقمًا تسلسليًا على USB، فلا يستطيع البرنامج معرفة أيها المقصود.</translation>
    </message>
    <message>
        <source>Leave only the phone connected that the firmware is for.</source>
        <translation>اترك متصلًا الهاتف الذي يخصه الفيرموير فقط.</translation>
    </message>
    <message>
        <source>Or name the USB port of the phone that is meant.</source>
        <translation>أو حدّد منفذ USB للهاتف المقصود.</translation>
    </message>
    <message>
        <source>The phone showed itself for a moment and then went on into charging or normal start.</source>
        <translation>ظهر الهاتف للحظة ثم انتقل إلى الشحن أو الإقلاع العادي.</translation>
    </message>
    <message>
        <source>It left its download mode within two seconds and came back as another device: the boot key was not recognised.</source>
        <translation>غادر وضع التفليش خلال ثانيتين وعاد جهازًا آخر: لم يُتعرَّف على زر الإقلاع.</translation>
    </message>
    <message>
        <source>Unplug the cable, wait five seconds, hold the boot key, plug in and keep holding.</source>
        <translation>افصل الكابل، وانتظر خمس ثوانٍ، واضغط على زر الإقلاع، وصِل الكابل مع الاستمرار في الضغط.</translation>
    </message>
    <message>
        <source>Try the other keys: volume down, volume up, both together; on a keypad phone the centre key, call, star or hash.</source>
        <translation>جرّب الأزرار الأخرى: خفض الصوت، رفع الصوت، كليهما معًا؛ وفي هاتف ذي لوحة أزرار: الزر الأوسط، زر الاتصال، النجمة أو المربع.</translation>
    </message>
    <message>
        <source>Use a service cable that asks for download mode, if the maker sells one for this model.</source>
        <translation>استخدم كابل صيانة يطلب وضع التفليش، إذا كانت الشركة المصنّعة تبيعه لهذا الطراز.</translation>
    </message>
    <message>
        <source>The firmware has no loader for the phone.</source>
        <translation>ليس في الفيرموير لودر للهاتف.</translation>
    </message>
    <message>
        <source>The package is only a part of a firmware, or somebody changed it. Without both loaders nothing can be written.</source>
        <translation>الحزمة مجرد جزء من فيرموير، أو عدّلها أحدهم. لا يمكن كتابة شيء دون اللودرين.</translation>
    </message>
    <message>
        <source>Use the complete official package of this model.</source>
        <translation>استخدم الحزمة الرسمية الكاملة لهذا الطراز.</translation>
    </message>
    <message>
        <source>Do not borrow the loader of another model: it drives the pins of another board.</source>
        <translation>لا تستعِر لودر طراز آخر: فهو يشغّل أطراف لوحة أخرى.</translation>
    </message>
    <message>
        <source>This loader cannot list its partitions.</source>
        <translation>لا يستطيع هذا اللودر سرد أقسامه.</translation>
    </message>
    <message>
        <source>Older loaders and keypad phones address places by number and have no list.</source>
        <translation>اللودرات القديمة وهواتف الأزرار تشير إلى المواضع بالأرقام وليست لديها قائمة.</translation>
    </message>
    <message>
        <source>Load the firmware package of this phone, so that its names and places are known.</source>
        <translation>حمّل حزمة فيرموير هذا الهاتف لكي تُعرف أسماؤه ومواضعه.</translation>
    </message>
    <message>
        <source>Write or read by the names or numbers of the package, one at a time.</source>
        <translation>اكتب أو اقرأ بأسماء الحزمة أو أرقامها، واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>The phone left USB in the middle of the conversation.</source>
        <translation>غادر الهاتف USB في منتصف التخاطب.</translation>
    </message>
    <message>
        <source>The cable moved, the supply broke down, or the phone started again by itself.</source>
        <translation>تحرك الكابل، أو انهارت التغذية، أو أعاد الهاتف تشغيل نفسه.</translation>
    </message>
    <message>
        <source>Charge the battery, or put it in if the phone was running without it.</source>
        <translation>اشحن البطارية، أو ركّبها إذا كان الهاتف يعمل بدونها.</translation>
    </message>
    <message>
        <source>The phone is on USB in download mode but does not answer its first question.</source>
        <translation>الهاتف موجود على USB في وضع التفليش لكنه لا يجيب عن السؤال الأول.</translation>
    </message>
    <message>
        <source>Most often the boot key was not held, so the phone passed through this mode on its way to a normal start. A session that another program left open looks the same.</source>
        <translation>في الغالب لم يُضغط على زر الإقلاع، فمرّ الهاتف بهذا الوضع في طريقه إلى الإقلاع العادي. والجلسة التي تركها برنامج آخر مفتوحة تبدو مثله.</translation>
    </message>
    <message>
        <source>Unplug the cable, switch the phone fully off, hold its boot key, plug the cable in and keep holding the key for ten seconds.</source>
        <translation>افصل الكابل، وأطفئ الهاتف تمامًا، واضغط على زر الإقلاع، وصِل الكابل واستمر في الضغط على الزر عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>If the screen shows a logo or a battery, the key was not accepted: look up the key of this model.</source>
        <translation>إذا ظهر على الشاشة شعار أو بطارية فلم يُقبل الزر: ابحث عن زر هذا الطراز.</translation>
    </message>
    <message>
        <source>Nothing that was seen points to one cause.</source>
        <translation>لا شيء مما لوحظ يشير إلى سبب واحد.</translation>
    </message>
    <message>
        <source>The job ended with an error for which there is no rule. The report holds everything that was seen.</source>
        <translation>انتهت المهمة بخطأ لا توجد له قاعدة. يحوي التقرير كل ما لوحظ.</translation>
    </message>
    <message>
        <source>The computer put the port to sleep during the work.</source>
        <translation>أدخل الكمبيوتر المنفذ في السكون أثناء العمل.</translation>
    </message>
    <message>
        <source>Saving power, the computer switches ports or itself off when it believes that nothing happens.</source>
        <translation>لتوفير الطاقة يعطّل الكمبيوتر المنافذ أو ينطفئ عندما يظن أن شيئًا لا يحدث.</translation>
    </message>
    <message>
        <source>Switch sleep and saving power of USB off while phones are flashed.</source>
        <translation>عطّل السكون وتوفير طاقة USB أثناء تفليش الهواتف.</translation>
    </message>
    <message>
        <source>USB could not be started on this computer.</source>
        <translation>تعذر بدء USB على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The library for USB is missing or does not start, so no phone can be found.</source>
        <translation>مكتبة USB مفقودة أو لا تبدأ، لذا لا يمكن العثور على أي هاتف.</translation>
    </message>
    <message>
        <source>Install the program again with its own package; it brings what it needs.</source>
        <translation>ثبّت البرنامج مجددًا من حزمته الخاصة؛ فهي تأتي بما يحتاجه.</translation>
    </message>
    <message>
        <source>On Linux see that the file system of the devices (/dev/bus/usb) is there; containers often lack it.</source>
        <translation>في Linux تأكد من وجود نظام ملفات الأجهزة (‎/dev/bus/usb)؛ فهو غائب غالبًا في الحاويات.</translation>
    </message>
    <message>
        <source>The computer sees that something was plugged in and cannot talk to it.</source>
        <translation>يرى الكمبيوتر أن شيئًا قد وُصل ولا يستطيع مخاطبته.</translation>
    </message>
    <message>
        <source>The phone did not answer the first questions of USB: the cable or socket has bad contact, the supply is weak, or an interrupted session left the phone stuck.</source>
        <translation>لم يجب الهاتف عن أسئلة USB الأولى: تلامس الكابل أو المنفذ سيئ، أو التغذية ضعيفة، أو تركت جلسة منقطعة الهاتف عالقًا.</translation>
    </message>
    <message>
        <source>Put a USB 2.0 hub between computer and phone; some ports of fast computers do not get on with slow devices.</source>
        <translation>ضع موزّع USB 2.0 بين الكمبيوتر والهاتف؛ بعض منافذ أجهزة الكمبيوتر السريعة لا تتوافق مع الأجهزة البطيئة.</translation>
    </message>
    <message>
        <source>If three ports and two computers fail alike, the socket or the board of the phone needs a repair shop.</source>
        <translation>إذا فشلت ثلاثة منافذ وجهازا كمبيوتر بالطريقة نفسها فمنفذ الهاتف أو لوحته يحتاج إلى ورشة إصلاح.</translation>
    </message>
    <message>
        <source>The system has no memory left for USB.</source>
        <translation>لم تبقَ في النظام ذاكرة لـ USB.</translation>
    </message>
    <message>
        <source>All USB transfers of this computer share a small memory, and several phones at once use it up.</source>
        <translation>تتشارك كل عمليات نقل USB في هذا الكمبيوتر ذاكرة صغيرة، وعدة هواتف معًا تستنفدها.</translation>
    </message>
    <message>
        <source>Work on fewer phones at the same time.</source>
        <translation>اعمل على عدد أقل من الهواتف في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Let the administrator raise usbfs_memory_mb of the module usbcore.</source>
        <translation>اطلب من المسؤول رفع قيمة usbfs_memory_mb في الوحدة usbcore.</translation>
    </message>
    <message>
        <source>The job was stopped on request.</source>
        <translation>أُوقفت المهمة حسب الطلب.</translation>
    </message>
    <message>
        <source>Somebody pressed stop. If the boot chain was not finished, the phone waits in its boot ROM for the next try.</source>
        <translation>ضغط أحدهم إيقاف. إذا لم تكتمل سلسلة الإقلاع فالهاتف ينتظر في Boot ROM المحاولة التالية.</translation>
    </message>
    <message>
        <source>Start the job again when you are ready.</source>
        <translation>ابدأ المهمة مجددًا عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <source>The phone says that its system is damaged and stops.</source>
        <translation>يقول الهاتف إن نظامه تالف ثم يتوقف.</translation>
    </message>
    <message>
        <source>One partition is not the maker&apos;s, only one of two slots was restored, or the version is older than before.</source>
        <translation>أحد الأقسام ليس من الشركة المصنّعة، أو استُعيدت خانة (slot) واحدة من اثنتين، أو الإصدار أقدم من السابق.</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own repair route for this model.</source>
        <translation>استخدم طريقة الإصلاح التي توفرها الشركة المصنّعة لهذا الطراز.</translation>
    </message>
    <message>
        <source>Write both slots of one and the same version; the user&apos;s data is erased.</source>
        <translation>اكتب كلتا الخانتين (slot) من إصدار واحد بعينه؛ ستُمحى بيانات المستخدم.</translation>
    </message>
    <message>
        <source>Do not lock the boot loader while anything on the phone is not the maker&apos;s.</source>
        <translation>لا تقفل البوتلودر ما دام على الهاتف شيء ليس من الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>The phone appears but never answers in time inside this virtual machine.</source>
        <translation>يظهر الهاتف لكنه لا يستجيب أبدًا في الوقت المناسب داخل هذه الآلة الافتراضية.</translation>
    </message>
    <message>
        <source>A virtual machine hands USB devices on with a delay, and phones wait for their first question for a moment only.</source>
        <translation>تمرّر الآلة الافتراضية أجهزة USB بتأخير، ولا تنتظر الهواتف سؤالها الأول إلا للحظة.</translation>
    </message>
    <message>
        <source>Run the program on the computer itself.</source>
        <translation>شغّل البرنامج على الكمبيوتر نفسه.</translation>
    </message>
    <message>
        <source>Or tell the virtual machine to pass on every device of this maker, not one device.</source>
        <translation>أو اضبط الآلة الافتراضية لتمرير كل أجهزة هذه الشركة المصنّعة، لا جهازًا واحدًا.</translation>
    </message>
    <message>
        <source>The phone started again by itself while the second loader was starting.</source>
        <translation>أعاد الهاتف تشغيل نفسه أثناء بدء اللودر الثاني.</translation>
    </message>
    <message>
        <source>A watchdog of the phone ran out, its supply broke down, or a key was still held.</source>
        <translation>انتهت مهلة watchdog في الهاتف، أو انهارت تغذيته، أو كان أحد الأزرار ما زال مضغوطًا.</translation>
    </message>
    <message>
        <source>Let go of all keys as soon as the bar moves.</source>
        <translation>ارفع إصبعك عن كل الأزرار حالما يتحرك الشريط.</translation>
    </message>
    <message>
        <source>The phone runs and its screen, touch or sensors do not.</source>
        <translation>يعمل الهاتف ولا تعمل شاشته أو لمسه أو حساساته.</translation>
    </message>
    <message>
        <source>The firmware is for another revision of the board or another screen, or the calibration of the sensors was erased.</source>
        <translation>الفيرموير لمراجعة أخرى من اللوحة أو لشاشة أخرى، أو مُحيت معايرة الحساسات.</translation>
    </message>
    <message>
        <source>Use the firmware of exactly this board revision.</source>
        <translation>استخدم فيرموير مراجعة هذه اللوحة بالضبط.</translation>
    </message>
    <message>
        <source>The driver is there and the phone could not be started.</source>
        <translation>برنامج التعريف موجود وتعذر تشغيل الهاتف به.</translation>
    </message>
    <message>
        <source>The phone is connected through hubs that do not get on with it, two drivers want it, or it left in that moment.</source>
        <translation>الهاتف متصل عبر موزّعات لا تتوافق معه، أو يتنازعه برنامجا تعريف، أو غادر في تلك اللحظة.</translation>
    </message>
    <message>
        <source>Remove drivers for phones that you do not need.</source>
        <translation>أزل برامج تعريف الهواتف التي لا تحتاجها.</translation>
    </message>
    <message>
        <source>Another driver holds the phone than the one this program needs.</source>
        <translation>برنامج تعريف غير الذي يحتاجه هذا البرنامج يمسك بالهاتف.</translation>
    </message>
    <message>
        <source>Tools for phones bring drivers of different kinds, and a phone can have one at a time.</source>
        <translation>تأتي أدوات الهواتف ببرامج تعريف من أنواع مختلفة، ولا يأخذ الهاتف إلا واحدًا منها في كل وقت.</translation>
    </message>
    <message>
        <source>Choose the serial port if the driver made one, or take the phone over USB; the program can do both.</source>
        <translation>اختر المنفذ التسلسلي إذا أنشأه برنامج التعريف، أو استخدم الهاتف عبر USB؛ البرنامج قادر على كليهما.</translation>
    </message>
    <message>
        <source>Ask for the driver to be changed only if neither works; other tools may then no longer find the phone.</source>
        <translation>لا تطلب تغيير برنامج التعريف إلا إذا لم ينجح أي منهما؛ فقد لا تجد الأدوات الأخرى الهاتف بعد ذلك.</translation>
    </message>
    <message>
        <source>The phone is there and has no driver.</source>
        <translation>الهاتف موجود وليس له برنامج تعريف.</translation>
    </message>
    <message>
        <source>Windows found no driver for this id. Each mode of a phone has an id of its own.</source>
        <translation>لم يجد Windows برنامج تعريف لهذا المعرّف. لكل وضع من أوضاع الهاتف معرّف خاص به.</translation>
    </message>
    <message>
        <source>Install the driver package of this program once, then plug the phone in again.</source>
        <translation>ثبّت حزمة التعريفات الخاصة بهذا البرنامج مرة واحدة، ثم صِل الهاتف مجددًا.</translation>
    </message>
    <message>
        <source>Wait until the installation has ended before you plug the phone in; the first time it takes longer than the phone waits.</source>
        <translation>انتظر حتى ينتهي التثبيت قبل أن تصِل الهاتف؛ في المرة الأولى يستغرق وقتًا أطول مما ينتظره الهاتف.</translation>
    </message>
    <message>
        <source>Windows does not accept the signature of the driver.</source>
        <translation>لا يقبل Windows توقيع برنامج التعريف.</translation>
    </message>
    <message>
        <source>The driver is an old one of the maker, and its signature is no longer valid for this Windows.</source>
        <translation>برنامج التعريف قديم من الشركة المصنّعة، ولم يعد توقيعه صالحًا لإصدار Windows هذا.</translation>
    </message>
    <message>
        <source>Remove the old driver and let Windows use its own, or install the signed driver of this program.</source>
        <translation>أزل برنامج التعريف القديم ودع Windows يستخدم برنامجه، أو ثبّت برنامج التعريف الموقّع الخاص بهذا البرنامج.</translation>
    </message>
    <message>
        <source>Do not switch the check of signatures off; it protects the whole computer.</source>
        <translation>لا تعطّل التحقق من التواقيع؛ فهو يحمي الكمبيوتر كله.</translation>
    </message>
    <message>
        <source>The same firmware works on other phones and fails on this one.</source>
        <translation>الفيرموير نفسه يعمل على هواتف أخرى ويفشل على هذا الهاتف.</translation>
    </message>
    <message>
        <source>If it fails in every slot, this phone is faulty; if it fails in one slot only, the cable or port is.</source>
        <translation>إذا فشل في كل المواضع فالعطل في هذا الهاتف؛ وإذا فشل في موضع واحد فقط فالعطل في الكابل أو المنفذ.</translation>
    </message>
    <message>
        <source>Plug this phone into another slot: does the fault stay with the phone or with the slot?</source>
        <translation>صِل هذا الهاتف بموضع آخر: هل يبقى العطل مع الهاتف أم مع الموضع؟</translation>
    </message>
    <message>
        <source>Put the phone aside for the repair bench with the journals of its jobs.</source>
        <translation>ضع الهاتف جانبًا لطاولة الإصلاح مع سجلات مهامه.</translation>
    </message>
    <message>
        <source>A phone is there, but in another mode than download mode.</source>
        <translation>يوجد هاتف، لكنه في وضع غير وضع التفليش.</translation>
    </message>
    <message>
        <source>What answers on USB is a running system, a charging screen, a recovery or a diagnostic port. None of them takes firmware from this program.</source>
        <translation>ما يستجيب على USB هو نظام يعمل أو شاشة شحن أو recovery أو منفذ تشخيص. لا يقبل أي منها الفيرموير من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off; take the battery out if that is possible.</source>
        <translation>افصل الهاتف وأطفئه؛ وأخرج البطارية إن أمكن.</translation>
    </message>
    <message>
        <source>If it always comes back in this mode, hold the power key for ten seconds or more to force it off.</source>
        <translation>إذا كان يعود دائمًا إلى هذا الوضع فاضغط مطولًا على زر التشغيل عشر ثوانٍ أو أكثر لإطفائه قسرًا.</translation>
    </message>
    <message>
        <source>The phone was already plugged in before the program began to wait.</source>
        <translation>كان الهاتف موصولًا قبل أن يبدأ البرنامج الانتظار.</translation>
    </message>
    <message>
        <source>A phone can be caught only in the moment in which it starts; that moment was over.</source>
        <translation>لا يمكن التقاط الهاتف إلا في لحظة إقلاعه؛ وقد فاتت تلك اللحظة.</translation>
    </message>
    <message>
        <source>Unplug the phone now and leave the program waiting.</source>
        <translation>افصل الهاتف الآن واترك البرنامج في الانتظار.</translation>
    </message>
    <message>
        <source>The file that was named is not there.</source>
        <translation>الملف المحدد غير موجود.</translation>
    </message>
    <message>
        <source>The path is wrong or misspelt, or the drive it was on is gone.</source>
        <translation>المسار خاطئ أو فيه خطأ كتابة، أو لم يعد القرص الذي كان عليه موجودًا.</translation>
    </message>
    <message>
        <source>Check the name and choose the file again.</source>
        <translation>تحقق من الاسم واختر الملف مجددًا.</translation>
    </message>
    <message>
        <source>If it was on a removable or network drive, connect that drive again.</source>
        <translation>إذا كان على قرص قابل للإزالة أو قرص شبكة فصِل ذلك القرص مجددًا.</translation>
    </message>
    <message>
        <source>This preloader is for another board.</source>
        <translation>هذا البريلودر للوحة أخرى.</translation>
    </message>
    <message>
        <source>The preloader sets up memory and supply of one board. With the one of another board the phone does not start.</source>
        <translation>يُعدّ البريلودر ذاكرة لوحة واحدة وتغذيتها. ومع بريلودر لوحة أخرى لا يُقلع الهاتف.</translation>
    </message>
    <message>
        <source>Use the preloader of exactly this model and board revision.</source>
        <translation>استخدم بريلودر هذا الطراز ومراجعة اللوحة بالضبط.</translation>
    </message>
    <message>
        <source>Leave the preloader of the phone as it is: untick its row.</source>
        <translation>اترك بريلودر الهاتف كما هو: ألغِ تحديد صفه.</translation>
    </message>
    <message>
        <source>Do not write the preloader of another board: the phone may not start any more.</source>
        <translation>لا تكتب بريلودر لوحة أخرى: فقد لا يُقلع الهاتف بعد ذلك.</translation>
    </message>
    <message>
        <source>The second loader was started and stayed silent.</source>
        <translation>شُغّل اللودر الثاني وبقي صامتًا.</translation>
    </message>
    <message>
        <source>This is what a loader does that was made for another memory or another board of the same model.</source>
        <translation>هذا ما يفعله لودر مُعدّ لذاكرة أخرى أو للوحة أخرى من الطراز نفسه.</translation>
    </message>
    <message>
        <source>If every package for this model stays silent, the memory of the phone may be faulty.</source>
        <translation>إذا بقيت كل حزم هذا الطراز صامتة فقد تكون ذاكرة الهاتف معطوبة.</translation>
    </message>
    <message>
        <source>This phone would need more than was agreed to.</source>
        <translation>يحتاج هذا الهاتف إلى أكثر مما تمت الموافقة عليه.</translation>
    </message>
    <message>
        <source>What the phone told of itself makes another plan necessary, and nobody is asked in the middle of a batch. Nothing was changed on it.</source>
        <translation>ما ذكره الهاتف عن نفسه يستلزم خطة أخرى، ولا يُسأل أحد في منتصف دفعة من الهواتف. لم يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>Put the phone aside, and flash it alone later: its plan is shown to you then.</source>
        <translation>ضع الهاتف جانبًا، وفلّشه وحده لاحقًا: ستُعرض عليك خطته حينها.</translation>
    </message>
    <message>
        <source>The job file was made by a newer version of Flashwright.</source>
        <translation>أُنشئ ملف المهمة بإصدار أحدث من Flashwright.</translation>
    </message>
    <message>
        <source>It may ask for something that this version does not know, so it is not run in part.</source>
        <translation>قد يطلب شيئًا لا يعرفه هذا الإصدار، لذلك لا يُنفَّذ جزء منه فقط.</translation>
    </message>
    <message>
        <source>Update Flashwright on this computer.</source>
        <translation>حدّث Flashwright على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Or export the job again with the version that is installed here.</source>
        <translation>أو صدّر المهمة من جديد بالإصدار المثبّت هنا.</translation>
    </message>
    <message>
        <source>The job file cannot be used as it is.</source>
        <translation>لا يمكن استخدام ملف المهمة بحالته هذه.</translation>
    </message>
    <message>
        <source>A job file says exactly what is done to a phone, so nothing in it is guessed or skipped.</source>
        <translation>يحدد ملف المهمة بالضبط ما يُفعل بالهاتف، لذلك لا يُخمَّن فيه شيء ولا يُتخطى.</translation>
    </message>
    <message>
        <source>Correct the place that is named, or export the job again from the window (File, Export Job).</source>
        <translation>صحّح الموضع المذكور، أو صدّر المهمة من جديد من النافذة (ملف، تصدير مهمة).</translation>
    </message>
    <message>
        <source>Run &quot;flashwright-cli job lint FILE&quot; to see whether everything is right, and &quot;flashwright-cli job schema&quot; for what may stand in it.</source>
        <translation>شغّل &quot;flashwright-cli job lint FILE&quot; لترى ما إذا كان كل شيء صحيحًا، و&quot;flashwright-cli job schema&quot; لمعرفة ما يجوز أن يحتويه الملف.</translation>
    </message>
    <message>
        <source>The job was made for another firmware than the one that is there.</source>
        <translation>أُنشئت المهمة لفيرموير غير الموجود هنا.</translation>
    </message>
    <message>
        <source>The job file remembers product, version and checksum of the firmware it was made with; the file on this computer differs.</source>
        <translation>يحفظ ملف المهمة منتج الفيرموير الذي أُنشئ به وإصداره ومجموع تحققه؛ والملف الموجود على هذا الكمبيوتر مختلف.</translation>
    </message>
    <message>
        <source>Put the firmware of the job in its place, and check that it is for this phone.</source>
        <translation>ضع فيرموير المهمة في مكانه، وتأكد من أنه لهذا الهاتف.</translation>
    </message>
    <message>
        <source>If the new firmware is meant, load it in the window, look at the plan and export the job again.</source>
        <translation>إذا كان الفيرموير الجديد هو المقصود، فحمّله في النافذة وراجع الخطة وصدّر المهمة من جديد.</translation>
    </message>
</context>
<context>
    <name>RemedyButton</name>
    <message>
        <source>&amp;Join the Group…</source>
        <translation>الانضمام إلى المجموعة(&amp;J)…</translation>
    </message>
    <message>
        <source>Allow a New &amp;Table…</source>
        <translation>السماح بجدول جديد(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose the &amp;Authentication File…</source>
        <translation>اختيار ملف المصادقة(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Loader…</source>
        <translation>اختيار لودر آخر(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Firmware…</source>
        <translation>اختيار فيرموير آخر(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose the &amp;Preloader…</source>
        <translation>اختيار البريلودر(&amp;P)…</translation>
    </message>
    <message>
        <source>Try Again at 115200 &amp;Baud</source>
        <translation>إعادة المحاولة بسرعة 115200 ‏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Install the Device Rules…</source>
        <translation>تثبيت قواعد الأجهزة(&amp;I)…</translation>
    </message>
    <message>
        <source>Keep the Port A&amp;wake…</source>
        <translation>إبقاء المنفذ نشطًا(&amp;W)…</translation>
    </message>
    <message>
        <source>Load the &amp;Driver…</source>
        <translation>تحميل برنامج التعريف(&amp;D)…</translation>
    </message>
    <message>
        <source>Make a Su&amp;pport Report…</source>
        <translation>إنشاء تقرير للدعم(&amp;P)…</translation>
    </message>
    <message>
        <source>Which &amp;Key?</source>
        <translation>أي زر؟(&amp;K)</translation>
    </message>
    <message>
        <source>Try Again with Plain &amp;Transfer</source>
        <translation>إعادة المحاولة بنقل بسيط(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ree the Port…</source>
        <translation>تحرير المنفذ(&amp;R)…</translation>
    </message>
    <message>
        <source>Put &amp;Kept Data Back…</source>
        <translation>إعادة البيانات المحفوظة(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>متابعة(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>إعادة المحاولة(&amp;T)</translation>
    </message>
    <message>
        <source>Try Again at F&amp;ull Speed</source>
        <translation>إعادة المحاولة بالسرعة الكاملة(&amp;U)</translation>
    </message>
    <message>
        <source>Ask the &amp;Doctor</source>
        <translation>فحص الكمبيوتر(&amp;D)</translation>
    </message>
    <message>
        <source>Show the &amp;Files</source>
        <translation>إظهار الملفات(&amp;F)</translation>
    </message>
    <message>
        <source>Try Again with &amp;Smaller Blocks</source>
        <translation>إعادة المحاولة بكتل أصغر(&amp;S)</translation>
    </message>
    <message>
        <source>Keep &amp;ModemManager Away…</source>
        <translation>إبعاد ModemManager‏(&amp;M)…</translation>
    </message>
    <message>
        <source>Allow &amp;More USB Memory…</source>
        <translation>السماح بذاكرة USB أكبر(&amp;M)…</translation>
    </message>
    <message>
        <source>Check the F&amp;irmware Again</source>
        <translation>إعادة فحص الفيرموير(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>small risk</source>
        <translation>خطر بسيط</translation>
    </message>
    <message>
        <source>erases data on the phone</source>
        <translation>يمحو بيانات على الهاتف</translation>
    </message>
    <message>
        <source>the phone may not start any more if it goes wrong</source>
        <translation>قد لا يُقلع الهاتف بعد ذلك إذا حدث خطأ</translation>
    </message>
</context>
<context>
    <name>RunningStage</name>
    <message>
        <source>boot ROM</source>
        <translation>ذاكرة Boot ROM</translation>
    </message>
    <message>
        <source>preloader</source>
        <translation>البريلودر</translation>
    </message>
    <message>
        <source>first loader</source>
        <translation>اللودر الأول</translation>
    </message>
    <message>
        <source>second loader</source>
        <translation>اللودر الثاني</translation>
    </message>
    <message>
        <source>test mode of the maker</source>
        <translation>وضع اختبار من الشركة المصنّعة</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Download Only</source>
        <translation>تفليش فقط</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>ترقية الفيرموير</translation>
    </message>
    <message>
        <source>Format All + Download</source>
        <translation>تهيئة الكل + تفليش</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Checking the firmware file</source>
        <translation>فحص ملف الفيرموير</translation>
    </message>
    <message>
        <source>Waiting for a phone</source>
        <translation>انتظار هاتف</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Sending the loader</source>
        <translation>إرسال اللودر</translation>
    </message>
    <message>
        <source>Starting the loader</source>
        <translation>تشغيل اللودر</translation>
    </message>
    <message>
        <source>Waiting for the phone to return</source>
        <translation>انتظار عودة الهاتف</translation>
    </message>
    <message>
        <source>Reading the partition table</source>
        <translation>قراءة جدول الأقسام</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>انتظار إجابتك</translation>
    </message>
    <message>
        <source>Saving copies of calibration data</source>
        <translation>حفظ نسخ من بيانات المعايرة</translation>
    </message>
    <message>
        <source>Writing the partition table</source>
        <translation>كتابة جدول الأقسام</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>Writing what starts the phone</source>
        <translation>كتابة ما يُقلع به الهاتف</translation>
    </message>
    <message>
        <source>Writing an image</source>
        <translation>كتابة صورة</translation>
    </message>
    <message>
        <source>Comparing what was written</source>
        <translation>مقارنة ما كُتب</translation>
    </message>
    <message>
        <source>Reading from the phone</source>
        <translation>القراءة من الهاتف</translation>
    </message>
    <message>
        <source>Testing the memory</source>
        <translation>اختبار الذاكرة</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>StationLauncher</name>
    <message>
        <source>A phone is being flashed.</source>
        <translation>يجري تفليش هاتف.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted.</source>
        <translation>مقبول.</translation>
    </message>
    <message>
        <source>Accepted, as some chips answer to a write.</source>
        <translation>مقبول، كما ترد بعض المعالجات على الكتابة.</translation>
    </message>
    <message>
        <source>The preloader refused to read this region; older code uses the number for security that could not be set up.</source>
        <translation>رفض البريلودر قراءة هذا النطاق؛ وتستخدم الشيفرة الأقدم هذا الرقم عند تعذر إعداد الحماية.</translation>
    </message>
    <message>
        <source>The preloader refused to write this region; older code uses the number for security that could not be closed.</source>
        <translation>رفض البريلودر كتابة هذا النطاق؛ وتستخدم الشيفرة الأقدم هذا الرقم عند تعذر إغلاق الحماية.</translation>
    </message>
    <message>
        <source>The security code was asked for a mode it does not have.</source>
        <translation>طُلب من شيفرة الحماية وضع ليس لديها.</translation>
    </message>
    <message>
        <source>The security code was given a key it cannot use.</source>
        <translation>أُعطيت شيفرة الحماية مفتاحًا لا تستطيع استخدامه.</translation>
    </message>
    <message>
        <source>Data for the security code was not aligned.</source>
        <translation>لم تكن بيانات شيفرة الحماية محاذاة.</translation>
    </message>
    <message>
        <source>The security code was sent to a place that does not exist.</source>
        <translation>أُرسلت شيفرة الحماية إلى موضع غير موجود.</translation>
    </message>
    <message>
        <source>The address lies above 0x80000000, where this phone has nothing.</source>
        <translation>العنوان فوق 0x80000000 حيث لا شيء في هذا الهاتف.</translation>
    </message>
    <message>
        <source>The address lies above 0x40000000, where this phone has nothing.</source>
        <translation>العنوان فوق 0x40000000 حيث لا شيء في هذا الهاتف.</translation>
    </message>
    <message>
        <source>The address is not one the phone allows.</source>
        <translation>العنوان ليس مما يسمح به الهاتف.</translation>
    </message>
    <message>
        <source>Not an error: no authorisation is needed.</source>
        <translation>ليس خطأ: لا حاجة إلى تصريح.</translation>
    </message>
    <message>
        <source>The phone wants to be authorised first, with a file from its maker.</source>
        <translation>يطلب الهاتف تصريحًا أولًا، بملف من الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>The loader would overwrite memory the phone needs itself.</source>
        <translation>سيكتب اللودر فوق ذاكرة يحتاجها الهاتف نفسه.</translation>
    </message>
    <message>
        <source>There is no loader at the address to jump to.</source>
        <translation>لا يوجد لودر عند العنوان المطلوب الانتقال إليه.</translation>
    </message>
    <message>
        <source>The loader came in more pieces than the phone takes.</source>
        <translation>وصل اللودر في أجزاء أكثر مما يقبله الهاتف.</translation>
    </message>
    <message>
        <source>The address of the loader is not a multiple of two.</source>
        <translation>عنوان اللودر ليس من مضاعفات اثنين.</translation>
    </message>
    <message>
        <source>Address and length of the loader do not fit the phone.</source>
        <translation>عنوان اللودر وطوله لا يناسبان الهاتف.</translation>
    </message>
    <message>
        <source>The length of the loader is zero.</source>
        <translation>طول اللودر صفر.</translation>
    </message>
    <message>
        <source>The signature would be longer than the loader.</source>
        <translation>سيكون التوقيع أطول من اللودر.</translation>
    </message>
    <message>
        <source>The phone demands a signed loader and this one has no signature.</source>
        <translation>يشترط الهاتف لودرًا موقّعًا وهذا بلا توقيع.</translation>
    </message>
    <message>
        <source>No loader was sent before the jump.</source>
        <translation>لم يُرسل لودر قبل الانتقال.</translation>
    </message>
    <message>
        <source>The loader is not the one that was authorised.</source>
        <translation>اللودر ليس الذي مُنح التصريح.</translation>
    </message>
    <message>
        <source>The phone refused the loader; the maker&apos;s name for this code is not public.</source>
        <translation>رفض الهاتف اللودر؛ اسم هذا الرمز لدى الشركة المصنّعة غير منشور.</translation>
    </message>
    <message>
        <source>The phone refused the line speed.</source>
        <translation>رفض الهاتف سرعة الخط.</translation>
    </message>
    <message>
        <source>The phone does not take loaders of this version.</source>
        <translation>لا يقبل الهاتف لودرات من هذا الإصدار.</translation>
    </message>
    <message>
        <source>The phone did not accept the authentication file.</source>
        <translation>لم يقبل الهاتف ملف المصادقة.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of the loader.</source>
        <translation>لم يقبل الهاتف توقيع اللودر.</translation>
    </message>
    <message>
        <source>The security code ran out of memory.</source>
        <translation>نفدت ذاكرة شيفرة الحماية.</translation>
    </message>
    <message>
        <source>The key for loaders could not be set up.</source>
        <translation>تعذر إعداد مفتاح اللودرات.</translation>
    </message>
    <message>
        <source>The key for images could not be set up.</source>
        <translation>تعذر إعداد مفتاح الصور.</translation>
    </message>
    <message>
        <source>The hash of an image could not be computed.</source>
        <translation>تعذر حساب قيمة hash لإحدى الصور.</translation>
    </message>
    <message>
        <source>The loader does not fit into the place it is moved to.</source>
        <translation>لا يتسع الموضع الذي يُنقل إليه اللودر لحجمه.</translation>
    </message>
    <message>
        <source>The phone holds no security settings.</source>
        <translation>لا يحوي الهاتف إعدادات حماية.</translation>
    </message>
    <message>
        <source>The security library is of another version than its settings.</source>
        <translation>مكتبة الحماية من إصدار غير إصدار إعداداتها.</translation>
    </message>
    <message>
        <source>The security settings could not be erased.</source>
        <translation>تعذر محو إعدادات الحماية.</translation>
    </message>
    <message>
        <source>The security settings could not be written.</source>
        <translation>تعذرت كتابة إعدادات الحماية.</translation>
    </message>
    <message>
        <source>The security settings lack their end mark.</source>
        <translation>تنقص إعدادات الحماية علامة النهاية.</translation>
    </message>
    <message>
        <source>The security settings are in a state that does not exist.</source>
        <translation>إعدادات الحماية في حالة لا وجود لها.</translation>
    </message>
    <message>
        <source>The security settings are shorter than they should be.</source>
        <translation>إعدادات الحماية أقصر مما يجب.</translation>
    </message>
    <message>
        <source>The key in the security settings could not be set up.</source>
        <translation>تعذر إعداد المفتاح الموجود في إعدادات الحماية.</translation>
    </message>
    <message>
        <source>The phone has no record of this image to check it against.</source>
        <translation>ليس في الهاتف قيد لهذه الصورة للتحقق منها.</translation>
    </message>
    <message>
        <source>An image does not match its hash.</source>
        <translation>إحدى الصور لا تطابق قيمة hash الخاصة بها.</translation>
    </message>
    <message>
        <source>There is no room for a record of this image.</source>
        <translation>لا مكان لقيد هذه الصورة.</translation>
    </message>
    <message>
        <source>The image lacks the token for a secure download.</source>
        <translation>تنقص الصورة علامة التفويض (token) للتفليش الآمن.</translation>
    </message>
    <message>
        <source>The steps of the secure download came out of order.</source>
        <translation>جاءت خطوات التفليش الآمن بغير ترتيبها.</translation>
    </message>
    <message>
        <source>The record of this image is not a valid one.</source>
        <translation>قيد هذه الصورة غير صالح.</translation>
    </message>
    <message>
        <source>The secro image is missing.</source>
        <translation>صورة secro مفقودة.</translation>
    </message>
    <message>
        <source>An image could not be read for its check.</source>
        <translation>تعذرت قراءة إحدى الصور لفحصها.</translation>
    </message>
    <message>
        <source>The signature of an image is not accepted.</source>
        <translation>توقيع إحدى الصور غير مقبول.</translation>
    </message>
    <message>
        <source>The image is signed in another format than this phone checks.</source>
        <translation>الصورة موقّعة بصيغة غير التي يتحقق منها هذا الهاتف.</translation>
    </message>
    <message>
        <source>The image lacks its extended header.</source>
        <translation>تنقص الصورة ترويستها الموسّعة.</translation>
    </message>
    <message>
        <source>The extended header of the image is damaged.</source>
        <translation>الترويسة الموسّعة للصورة تالفة.</translation>
    </message>
    <message>
        <source>The extended header of the image is of an unknown type.</source>
        <translation>الترويسة الموسّعة للصورة من نوع غير معروف.</translation>
    </message>
    <message>
        <source>The hash over the extended header could not be computed.</source>
        <translation>تعذر حساب قيمة hash للترويسة الموسّعة.</translation>
    </message>
    <message>
        <source>The table of locked images is missing.</source>
        <translation>جدول الصور المقفلة مفقود.</translation>
    </message>
    <message>
        <source>All images of this phone are locked.</source>
        <translation>كل صور هذا الهاتف مقفلة.</translation>
    </message>
    <message>
        <source>The table of locked images is full.</source>
        <translation>جدول الصور المقفلة ممتلئ.</translation>
    </message>
    <message>
        <source>The table of locked images does not know this one.</source>
        <translation>هذه الصورة غير موجودة في جدول الصور المقفلة.</translation>
    </message>
    <message>
        <source>The table of locked images is damaged.</source>
        <translation>جدول الصور المقفلة تالف.</translation>
    </message>
    <message>
        <source>The phone&apos;s maker has banned this loader.</source>
        <translation>حظرت الشركة المصنّعة للهاتف هذا اللودر.</translation>
    </message>
    <message>
        <source>The key for the secure start is missing.</source>
        <translation>مفتاح الإقلاع الآمن مفقود.</translation>
    </message>
    <message>
        <source>The security settings of the boot ROM are missing.</source>
        <translation>إعدادات الحماية الخاصة بـ Boot ROM مفقودة.</translation>
    </message>
    <message>
        <source>The public key was not set up.</source>
        <translation>لم يُعدّ المفتاح العام.</translation>
    </message>
    <message>
        <source>A SHA-256 hash could not be computed.</source>
        <translation>تعذر حساب قيمة hash من نوع SHA-256.</translation>
    </message>
    <message>
        <source>The padding of a signature is wrong.</source>
        <translation>حشو أحد التواقيع خاطئ.</translation>
    </message>
    <message>
        <source>A signature is not accepted.</source>
        <translation>أحد التواقيع غير مقبول.</translation>
    </message>
    <message>
        <source>The place of the loader lies inside one that the phone keeps for itself.</source>
        <translation>موضع اللودر يقع داخل موضع يحتفظ به الهاتف لنفسه.</translation>
    </message>
    <message>
        <source>The place of the loader overlaps one that the phone keeps for itself.</source>
        <translation>موضع اللودر يتداخل مع موضع يحتفظ به الهاتف لنفسه.</translation>
    </message>
    <message>
        <source>The place of the loader runs beyond the end of the address space.</source>
        <translation>موضع اللودر يتجاوز نهاية مساحة العناوين.</translation>
    </message>
    <message>
        <source>The phone does not take a loader at this address.</source>
        <translation>لا يقبل الهاتف لودرًا عند هذا العنوان.</translation>
    </message>
    <message>
        <source>The phone does not take a loader of this length.</source>
        <translation>لا يقبل الهاتف لودرًا بهذا الطول.</translation>
    </message>
    <message>
        <source>The phone checks loaders and did not accept the signature of this one.</source>
        <translation>يتحقق الهاتف من اللودرات ولم يقبل توقيع هذا اللودر.</translation>
    </message>
    <message>
        <source>The state of the phone&apos;s security does not allow this step; after a question for authorisation it means that none is needed.</source>
        <translation>حالة حماية الهاتف لا تسمح بهذه الخطوة؛ وبعد سؤال عن التصريح يعني ذلك أنه لا حاجة إليه.</translation>
    </message>
    <message>
        <source>The signature has a wrong size.</source>
        <translation>حجم التوقيع خاطئ.</translation>
    </message>
    <message>
        <source>The padding has a wrong size.</source>
        <translation>حجم الحشو خاطئ.</translation>
    </message>
    <message>
        <source>The image is made for another software line.</source>
        <translation>الصورة مُعدّة لخط برمجي آخر.</translation>
    </message>
    <message>
        <source>The image is of a type that does not belong here.</source>
        <translation>الصورة من نوع لا مكان له هنا.</translation>
    </message>
    <message>
        <source>The certificate is longer than the phone can hold.</source>
        <translation>الشهادة أطول مما يتسع له الهاتف.</translation>
    </message>
    <message>
        <source>The image named by the certificate is missing.</source>
        <translation>الصورة التي تذكرها الشهادة مفقودة.</translation>
    </message>
    <message>
        <source>The header of an image does not match its hash.</source>
        <translation>ترويسة إحدى الصور لا تطابق قيمة hash الخاصة بها.</translation>
    </message>
    <message>
        <source>A field name in the certificate has a wrong size.</source>
        <translation>حجم اسم أحد حقول الشهادة خاطئ.</translation>
    </message>
    <message>
        <source>A field of the certificate does not fit its buffer.</source>
        <translation>أحد حقول الشهادة أكبر من المخزن المؤقت المخصص له.</translation>
    </message>
    <message>
        <source>The certificate ended too early.</source>
        <translation>انتهت الشهادة قبل أوانها.</translation>
    </message>
    <message>
        <source>The certificate holds another field than expected.</source>
        <translation>تحوي الشهادة حقلًا غير المتوقع.</translation>
    </message>
    <message>
        <source>A field of the certificate has another size than expected.</source>
        <translation>حجم أحد حقول الشهادة ليس الحجم المتوقع.</translation>
    </message>
    <message>
        <source>The certificate cannot be walked through in this way.</source>
        <translation>لا يمكن المرور على الشهادة بهذه الطريقة.</translation>
    </message>
    <message>
        <source>The certificate was asked for a field number it does not have.</source>
        <translation>طُلب من الشهادة رقم حقل ليس فيها.</translation>
    </message>
    <message>
        <source>The certificate lacks a field name.</source>
        <translation>ينقص الشهادة اسم حقل.</translation>
    </message>
    <message>
        <source>The certificate lacks a field.</source>
        <translation>ينقص الشهادة حقل.</translation>
    </message>
    <message>
        <source>The exponent of the key has another length than this phone&apos;s.</source>
        <translation>طول أُس المفتاح ليس كالذي في هذا الهاتف.</translation>
    </message>
    <message>
        <source>The exponent of the key is not the one of this phone.</source>
        <translation>أُس المفتاح ليس أُس هذا الهاتف.</translation>
    </message>
    <message>
        <source>The length of the key is not the one of this phone.</source>
        <translation>طول المفتاح ليس كالذي في هذا الهاتف.</translation>
    </message>
    <message>
        <source>The key is not the one of this phone.</source>
        <translation>المفتاح ليس مفتاح هذا الهاتف.</translation>
    </message>
    <message>
        <source>The public key of the image is not accepted.</source>
        <translation>المفتاح العام للصورة غير مقبول.</translation>
    </message>
    <message>
        <source>The header of the image is not a valid one.</source>
        <translation>ترويسة الصورة غير صالحة.</translation>
    </message>
    <message>
        <source>Another image was expected here.</source>
        <translation>كانت المتوقعة هنا صورة أخرى.</translation>
    </message>
    <message>
        <source>Certificate and image are of different versions.</source>
        <translation>الشهادة والصورة من إصدارين مختلفين.</translation>
    </message>
    <message>
        <source>Two images that belong together are of different versions.</source>
        <translation>صورتان تنتميان إلى بعضهما من إصدارين مختلفين.</translation>
    </message>
    <message>
        <source>The image is older than the phone allows.</source>
        <translation>الصورة أقدم مما يسمح به الهاتف.</translation>
    </message>
    <message>
        <source>The phone has no fuse left to record this version.</source>
        <translation>لم يبقَ في الهاتف فيوز (fuse) لتسجيل هذا الإصدار.</translation>
    </message>
    <message>
        <source>The fuses of the phone are set in a way that makes no sense.</source>
        <translation>فيوزات (fuses) الهاتف مضبوطة بصورة لا معنى لها.</translation>
    </message>
    <message>
        <source>A fuse of the phone could not be written.</source>
        <translation>تعذرت كتابة أحد فيوزات (fuses) الهاتف.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>version text</source>
        <translation>نص الإصدار</translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation>أمر غير صالح</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>أمر غير معروف</translation>
    </message>
    <message>
        <source>operation failed, no reason given</source>
        <translation>فشلت العملية دون ذكر السبب</translation>
    </message>
    <message>
        <source>baud rate not supported</source>
        <translation>معدل baud غير مدعوم</translation>
    </message>
    <message>
        <source>data came before a start</source>
        <translation>جاءت بيانات قبل البدء</translation>
    </message>
    <message>
        <source>start came twice</source>
        <translation>جاء البدء مرتين</translation>
    </message>
    <message>
        <source>end came before all data</source>
        <translation>جاءت النهاية قبل كل البيانات</translation>
    </message>
    <message>
        <source>bad destination</source>
        <translation>وجهة غير صحيحة</translation>
    </message>
    <message>
        <source>size wrong, or larger than its place</source>
        <translation>الحجم خاطئ أو أكبر من موضعه</translation>
    </message>
    <message>
        <source>verification of a packet or an image failed</source>
        <translation>فشل التحقق من حزمة بيانات أو صورة</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>phone out of memory</source>
        <translation>نفدت ذاكرة الهاتف</translation>
    </message>
    <message>
        <source>phone waited too long for input</source>
        <translation>طال انتظار الهاتف للدخل</translation>
    </message>
    <message>
        <source>internal: success</source>
        <translation>داخلي: نجاح</translation>
    </message>
    <message>
        <source>internal: baud rate valid</source>
        <translation>داخلي: معدل baud صالح</translation>
    </message>
    <message>
        <source>internal: repeat, continue</source>
        <translation>داخلي: تكرار، متابعة</translation>
    </message>
    <message>
        <source>internal: repeat, break</source>
        <translation>داخلي: تكرار، قطع</translation>
    </message>
    <message>
        <source>data read from storage</source>
        <translation>بيانات مقروءة من التخزين</translation>
    </message>
    <message>
        <source>chip type</source>
        <translation>نوع المعالج</translation>
    </message>
    <message>
        <source>place of a calibration item</source>
        <translation>موضع أحد عناصر المعايرة</translation>
    </message>
    <message>
        <source>partition layout not known to the loader; after a loader start, its greeting</source>
        <translation>تخطيط أقسام لا يعرفه اللودر؛ وبعد تشغيل اللودر: تحيته</translation>
    </message>
    <message>
        <source>storage device unknown or not initialised</source>
        <translation>جهاز التخزين غير معروف أو غير مُهيّأ للعمل</translation>
    </message>
    <message>
        <source>storage size invalid</source>
        <translation>حجم التخزين غير صالح</translation>
    </message>
    <message>
        <source>RAM not supported</source>
        <translation>ذاكرة RAM غير مدعومة</translation>
    </message>
    <message>
        <source>RAM settings wrong</source>
        <translation>إعدادات RAM خاطئة</translation>
    </message>
    <message>
        <source>storage geometry</source>
        <translation>هندسة التخزين</translation>
    </message>
    <message>
        <source>sector size</source>
        <translation>حجم القطاع</translation>
    </message>
    <message>
        <source>storage type</source>
        <translation>نوع التخزين</translation>
    </message>
    <message>
        <source>storage unique id</source>
        <translation>المعرّف الفريد للتخزين</translation>
    </message>
    <message>
        <source>soft SIM id</source>
        <translation>معرّف soft SIM</translation>
    </message>
    <message>
        <source>calibration checksum is zero</source>
        <translation>مجموع التحقق للمعايرة صفر</translation>
    </message>
    <message>
        <source>checksum of the data differs</source>
        <translation>مجموع التحقق للبيانات مختلف</translation>
    </message>
    <message>
        <source>write to storage failed</source>
        <translation>فشلت الكتابة على التخزين</translation>
    </message>
    <message>
        <source>chip id does not match</source>
        <translation>معرّف المعالج غير مطابق</translation>
    </message>
    <message>
        <source>storage configuration wrong</source>
        <translation>إعدادات تكوين التخزين خاطئة</translation>
    </message>
    <message>
        <source>size of the data area wrong</source>
        <translation>حجم منطقة البيانات خاطئ</translation>
    </message>
    <message>
        <source>signature of the first loader refused</source>
        <translation>رُفض توقيع اللودر الأول</translation>
    </message>
    <message>
        <source>phone is marked as rooted</source>
        <translation>الهاتف موسوم بأنه rooted</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>رُفض التوقيع</translation>
    </message>
    <message>
        <source>chip unique id</source>
        <translation>المعرّف الفريد للمعالج</translation>
    </message>
    <message>
        <source>writing has not been enabled</source>
        <translation>لم تُفعَّل الكتابة</translation>
    </message>
    <message>
        <source>secure boot could not be enabled</source>
        <translation>تعذر تفعيل الإقلاع الآمن</translation>
    </message>
    <message>
        <source>identification begins</source>
        <translation>بدء التعريف بالهوية</translation>
    </message>
    <message>
        <source>identification ends</source>
        <translation>انتهاء التعريف بالهوية</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>بيانات مرجعية</translation>
    </message>
    <message>
        <source>maker&apos;s own</source>
        <translation>خاص بالشركة المصنّعة</translation>
    </message>
    <message>
        <source>storage is write protected</source>
        <translation>التخزين محمي من الكتابة</translation>
    </message>
    <message>
        <source>storage could not be initialised</source>
        <translation>تعذر بدء عمل التخزين</translation>
    </message>
    <message>
        <source>radio transceiver type</source>
        <translation>نوع جهاز الإرسال والاستقبال الراديوي</translation>
    </message>
    <message>
        <source>RAM check failed</source>
        <translation>فشل فحص RAM</translation>
    </message>
    <message>
        <source>RAM self refresh failed</source>
        <translation>فشل الإنعاش الذاتي لذاكرة RAM</translation>
    </message>
    <message>
        <source>storage block information</source>
        <translation>معلومات كتل التخزين</translation>
    </message>
    <message>
        <source>answer to the challenge is wrong</source>
        <translation>الرد على التحدي خاطئ</translation>
    </message>
    <message>
        <source>partition list</source>
        <translation>قائمة الأقسام</translation>
    </message>
    <message>
        <source>loader log</source>
        <translation>سجل اللودر</translation>
    </message>
    <message>
        <source>voltage data</source>
        <translation>بيانات الجهد</translation>
    </message>
    <message>
        <source>authentication message</source>
        <translation>رسالة مصادقة</translation>
    </message>
    <message>
        <source>partition value</source>
        <translation>قيمة القسم</translation>
    </message>
    <message>
        <source>partition not supported</source>
        <translation>القسم غير مدعوم</translation>
    </message>
    <message>
        <source>storage card id</source>
        <translation>معرّف بطاقة التخزين</translation>
    </message>
    <message>
        <source>magic number of a table wrong</source>
        <translation>الرقم السحري لأحد الجداول خاطئ</translation>
    </message>
    <message>
        <source>partition table not written</source>
        <translation>لم يُكتب جدول الأقسام</translation>
    </message>
    <message>
        <source>read from storage failed</source>
        <translation>فشلت القراءة من التخزين</translation>
    </message>
    <message>
        <source>phone could not allocate memory</source>
        <translation>لم يتمكن الهاتف من حجز ذاكرة</translation>
    </message>
    <message>
        <source>command not supported by this loader</source>
        <translation>لا يدعم هذا اللودر الأمر</translation>
    </message>
    <message>
        <source>log text</source>
        <translation>نص السجل</translation>
    </message>
    <message>
        <source>Finished without an error.</source>
        <translation>انتهى دون خطأ.</translation>
    </message>
    <message>
        <source>The work was stopped on request.</source>
        <translation>أُوقف العمل حسب الطلب.</translation>
    </message>
    <message>
        <source>The preloader does not know this mode.</source>
        <translation>لا يعرف البريلودر هذا الوضع.</translation>
    </message>
    <message>
        <source>The preloader forbids this mode.</source>
        <translation>يمنع البريلودر هذا الوضع.</translation>
    </message>
    <message>
        <source>Reading from or writing to the preloader failed.</source>
        <translation>فشلت القراءة من البريلودر أو الكتابة إليه.</translation>
    </message>
    <message>
        <source>The preloader wants the connection closed and opened again first.</source>
        <translation>يطلب البريلودر إغلاق الاتصال وفتحه مجددًا أولًا.</translation>
    </message>
    <message>
        <source>Something failed inside the tool and it gave no reason; the last lines of its log tell more.</source>
        <translation>فشل شيء داخل الأداة ولم تذكر السبب؛ الأسطر الأخيرة من سجلها توضح أكثر.</translation>
    </message>
    <message>
        <source>An argument was turned down before anything was sent to the phone; look at the scatter file, the loader and the paths.</source>
        <translation>رُفضت إحدى الوسائط قبل إرسال أي شيء إلى الهاتف؛ تحقق من ملف السكاتر واللودر والمسارات.</translation>
    </message>
    <message>
        <source>The chip that answered is not one this tool knows; very old tools used this number when the port could not be opened.</source>
        <translation>المعالج الذي استجاب غير معروف لهذه الأداة؛ والأدوات القديمة جدًا استخدمت هذا الرقم عند تعذر فتح المنفذ.</translation>
    </message>
    <message>
        <source>Tools of 2013 and before use this number when the port could not be opened.</source>
        <translation>أدوات عام 2013 وما قبله تستخدم هذا الرقم عند تعذر فتح المنفذ.</translation>
    </message>
    <message>
        <source>The clock that was named is not one the chip can have.</source>
        <translation>تردد الساعة المحدد ليس مما يدعمه المعالج.</translation>
    </message>
    <message>
        <source>The size of the pool of spare blocks is not a valid one.</source>
        <translation>حجم مجموعة الكتل الاحتياطية غير صالح.</translation>
    </message>
    <message>
        <source>The tool could not ask its own library for a version.</source>
        <translation>لم تتمكن الأداة من سؤال مكتبتها عن الإصدار.</translation>
    </message>
    <message>
        <source>A buffer of the tool is missing or too small.</source>
        <translation>أحد المخازن المؤقتة للأداة مفقود أو أصغر مما يجب.</translation>
    </message>
    <message>
        <source>There is not enough room: for an image in its place on the phone, or for a file on the computer.</source>
        <translation>لا توجد مساحة كافية: لصورة في موضعها على الهاتف، أو لملف على الكمبيوتر.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>نفدت ذاكرة الكمبيوتر.</translation>
    </message>
    <message>
        <source>The serial port could not be opened: it is gone, in use by another program, or not permitted.</source>
        <translation>تعذر فتح المنفذ التسلسلي: اختفى، أو يستخدمه برنامج آخر، أو غير مسموح به.</translation>
    </message>
    <message>
        <source>The port refused its timeouts; the driver does not behave as a serial port should.</source>
        <translation>رفض المنفذ إعدادات المهلة؛ برنامج التعريف لا يسلك سلوك منفذ تسلسلي سليم.</translation>
    </message>
    <message>
        <source>The port refused its line settings; the driver does not behave as a serial port should.</source>
        <translation>رفض المنفذ إعدادات الخط؛ برنامج التعريف لا يسلك سلوك منفذ تسلسلي سليم.</translation>
    </message>
    <message>
        <source>What stood in the buffers of the port could not be thrown away.</source>
        <translation>تعذر تفريغ ما في المخازن المؤقتة للمنفذ.</translation>
    </message>
    <message>
        <source>No file was named where one is needed.</source>
        <translation>لم يُحدَّد ملف حيث يلزم ملف.</translation>
    </message>
    <message>
        <source>The chip answered with a code that the tool does not list.</source>
        <translation>أجاب المعالج برمز غير مدرج في الأداة.</translation>
    </message>
    <message>
        <source>Not an error: the version of the chip is not checked.</source>
        <translation>ليس خطأ: لا يُتحقق من إصدار المعالج.</translation>
    </message>
    <message>
        <source>Phone and tool are of different ages: a record has a version the tool does not know.</source>
        <translation>الهاتف والأداة من جيلين مختلفين: إصدار أحد القيود لا تعرفه الأداة.</translation>
    </message>
    <message>
        <source>The header of the boot loader image has a version this tool does not know.</source>
        <translation>إصدار ترويسة صورة البوتلودر لا تعرفه هذه الأداة.</translation>
    </message>
    <message>
        <source>The loader file, or its entry for this chip, has a version this tool does not know.</source>
        <translation>إصدار ملف اللودر، أو إصدار العنصر الخاص بهذا المعالج فيه، لا تعرفه هذه الأداة.</translation>
    </message>
    <message>
        <source>The phone demands signed software and the images carry no security data.</source>
        <translation>يشترط الهاتف برامج موقّعة والصور لا تحمل بيانات حماية.</translation>
    </message>
    <message>
        <source>The record about the firmware on the phone is missing or does not fit.</source>
        <translation>القيد الخاص بالفيرموير الموجود على الهاتف مفقود أو غير مطابق.</translation>
    </message>
    <message>
        <source>The area for the maker&apos;s own settings is missing, blank, or of another length.</source>
        <translation>منطقة إعدادات الشركة المصنّعة مفقودة أو فارغة أو طولها مختلف.</translation>
    </message>
    <message>
        <source>The read-only security area is missing, blank, damaged, or closed to the tool.</source>
        <translation>منطقة الحماية المخصصة للقراءة فقط مفقودة أو فارغة أو تالفة أو مغلقة أمام الأداة.</translation>
    </message>
    <message>
        <source>An address or length is not a multiple of what the hardware needs.</source>
        <translation>أحد العناوين أو الأطوال ليس من مضاعفات القيمة التي يشترطها العتاد.</translation>
    </message>
    <message>
        <source>A packet over the serial line arrived with a wrong checksum.</source>
        <translation>وصلت حزمة بيانات عبر الخط التسلسلي بمجموع تحقق خاطئ.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from its eMMC.</source>
        <translation>ليس خطأ: يُقلع الهاتف من ذاكرة eMMC.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NOR flash.</source>
        <translation>ليس خطأ: يُقلع الهاتف من ذاكرة NOR.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NAND flash.</source>
        <translation>ليس خطأ: يُقلع الهاتف من ذاكرة NAND.</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings; preloader and loader are of different ages.</source>
        <translation>لا يفهم اللودر إصدار إعدادات الذاكرة هذه؛ البريلودر واللودر من جيلين مختلفين.</translation>
    </message>
    <message>
        <source>The storage holds no valid partition table.</source>
        <translation>ليس في وحدة التخزين جدول أقسام صالح.</translation>
    </message>
    <message>
        <source>There is no room for the partition table.</source>
        <translation>لا مكان لجدول الأقسام.</translation>
    </message>
    <message>
        <source>This chip or loader does not offer the operation.</source>
        <translation>لا يتيح هذا المعالج أو اللودر هذه العملية.</translation>
    </message>
    <message>
        <source>A file differs from the checksum in the list that came with it.</source>
        <translation>أحد الملفات يخالف مجموع التحقق المذكور في القائمة المرفقة به.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>لم يصل رد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>A register of the chip could not be set.</source>
        <translation>تعذر ضبط أحد مسجّلات المعالج.</translation>
    </message>
    <message>
        <source>The first loader could not be put into the memory inside the chip.</source>
        <translation>تعذر وضع اللودر الأول في الذاكرة الداخلية للمعالج.</translation>
    </message>
    <message>
        <source>The start sequence was not accepted: the phone is not in its download mode, or the port was opened too late.</source>
        <translation>لم يُقبل تسلسل البدء: الهاتف ليس في وضع التفليش، أو فُتح المنفذ متأخرًا جدًا.</translation>
    </message>
    <message>
        <source>The start sequence was never answered.</source>
        <translation>لم يرد شيء على تسلسل البدء.</translation>
    </message>
    <message>
        <source>The jump to what was loaded was refused.</source>
        <translation>رُفض الانتقال إلى ما تم تحميله.</translation>
    </message>
    <message>
        <source>Reading or writing a word in the chip failed.</source>
        <translation>فشلت قراءة كلمة (word) في المعالج أو كتابتها.</translation>
    </message>
    <message>
        <source>A word could not be written into the chip, usually the one that stops its watchdog.</source>
        <translation>تعذرت كتابة كلمة (word) في المعالج، وهي عادة التي توقف watchdog فيه.</translation>
    </message>
    <message>
        <source>The jump into another program of the phone failed.</source>
        <translation>فشل الانتقال إلى برنامج آخر في الهاتف.</translation>
    </message>
    <message>
        <source>The memory of the chip held other bytes than were sent.</source>
        <translation>كانت في ذاكرة المعالج بايتات غير التي أُرسلت.</translation>
    </message>
    <message>
        <source>The chip of the phone is not the one these files are for.</source>
        <translation>معالج الهاتف ليس الذي تخصه هذه الملفات.</translation>
    </message>
    <message>
        <source>The chip did not tell its version.</source>
        <translation>لم يفصح المعالج عن إصداره.</translation>
    </message>
    <message>
        <source>The serial line could not agree on a speed.</source>
        <translation>لم يتفق طرفا الخط التسلسلي على سرعة.</translation>
    </message>
    <message>
        <source>The serial line could not be made faster.</source>
        <translation>تعذر تسريع الخط التسلسلي.</translation>
    </message>
    <message>
        <source>The power key of the phone could not be locked for the time of the work.</source>
        <translation>تعذر قفل زر تشغيل الهاتف أثناء العمل.</translation>
    </message>
    <message>
        <source>The tool sent itself a message that does not exist.</source>
        <translation>أرسلت الأداة إلى نفسها رسالة لا وجود لها.</translation>
    </message>
    <message>
        <source>This very old chip is not supported.</source>
        <translation>هذا المعالج القديم جدًا غير مدعوم.</translation>
    </message>
    <message>
        <source>Too many blocks of data were given.</source>
        <translation>عدد كتل البيانات المعطاة أكبر مما يجب.</translation>
    </message>
    <message>
        <source>No external SRAM was found.</source>
        <translation>لم يُعثر على ذاكرة SRAM خارجية.</translation>
    </message>
    <message>
        <source>No external memory was found behind the chip.</source>
        <translation>لم يُعثر على ذاكرة خارجية متصلة بالمعالج.</translation>
    </message>
    <message>
        <source>The version of the firmware could not be read.</source>
        <translation>تعذرت قراءة إصدار الفيرموير.</translation>
    </message>
    <message>
        <source>The boot loader could not be reached; the phone is still in its boot ROM.</source>
        <translation>تعذر الوصول إلى البوتلودر؛ ما زال الهاتف في Boot ROM.</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>رفض الهاتف اللودر الأول.</translation>
    </message>
    <message>
        <source>The phone received other bytes of the first loader than were sent.</source>
        <translation>استقبل الهاتف من اللودر الأول بايتات غير التي أُرسلت.</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader, or fell silent at it.</source>
        <translation>رفض الهاتف تشغيل اللودر الأول، أو صمت عند ذلك.</translation>
    </message>
    <message>
        <source>A fuse of the chip could not be read or set as asked; this program sets none.</source>
        <translation>تعذرت قراءة أحد فيوزات (fuses) المعالج أو ضبطه كما طُلب؛ وهذا البرنامج لا يضبط أيًا منها.</translation>
    </message>
    <message>
        <source>The phone refused a software version that is too old for it.</source>
        <translation>رفض الهاتف إصدارًا برمجيًا أقدم مما يقبله.</translation>
    </message>
    <message>
        <source>The phone refused a preloader that is older than it allows.</source>
        <translation>رفض الهاتف بريلودرًا أقدم مما يسمح به.</translation>
    </message>
    <message>
        <source>The watchdog of the phone could not be stopped.</source>
        <translation>تعذر إيقاف watchdog في الهاتف.</translation>
    </message>
    <message>
        <source>The memory inside the chip failed its test.</source>
        <translation>فشلت الذاكرة الداخلية للمعالج في اختبارها.</translation>
    </message>
    <message>
        <source>The main memory cannot be used with these settings.</source>
        <translation>لا يمكن استخدام الذاكرة الرئيسية بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>The main memory could not be set up.</source>
        <translation>تعذر إعداد الذاكرة الرئيسية.</translation>
    </message>
    <message>
        <source>The clocks of the chip could not be set up.</source>
        <translation>تعذر إعداد ساعات المعالج.</translation>
    </message>
    <message>
        <source>The memory settings name a kind of memory that makes no sense here.</source>
        <translation>تذكر إعدادات الذاكرة نوعًا من الذاكرة لا معنى له هنا.</translation>
    </message>
    <message>
        <source>The first rank of the memory could not be tuned with these settings.</source>
        <translation>تعذر ضبط الرتبة (rank) الأولى من الذاكرة بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>The second rank of the memory could not be tuned, often because the part has only one.</source>
        <translation>تعذر ضبط الرتبة (rank) الثانية من الذاكرة، والسبب غالبًا أن القطعة فيها رتبة واحدة فقط.</translation>
    </message>
    <message>
        <source>The memory settings hold no entry for the memory in this phone.</source>
        <translation>ليس في إعدادات الذاكرة عنصر للذاكرة الموجودة في هذا الهاتف.</translation>
    </message>
    <message>
        <source>The lines of the memory are not driven by anything.</source>
        <translation>خطوط الذاكرة لا يشغّلها شيء.</translation>
    </message>
    <message>
        <source>The main memory cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الذاكرة الرئيسية.</translation>
    </message>
    <message>
        <source>The main memory reported an error.</source>
        <translation>أبلغت الذاكرة الرئيسية عن خطأ.</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NOR flash was found; during the start of a loader it asks for memory settings (3015 in later ones).</source>
        <translation>في أدوات 2013 إلى 2017 وفي اللودرات من الإصدار 3.2 يعني أنه لم يُعثر على ذاكرة NOR؛ وأثناء تشغيل اللودر يطلب إعدادات الذاكرة (3015 في الأحدث).</translation>
    </message>
    <message>
        <source>The loader did not find the device it looked for.</source>
        <translation>لم يجد اللودر الجهاز الذي بحث عنه.</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NAND flash was found, which is normal on a phone with eMMC (3016 in later ones).</source>
        <translation>في أدوات 2013 إلى 2017 وفي اللودرات من الإصدار 3.2 يعني أنه لم يُعثر على ذاكرة NAND، وهذا طبيعي في هاتف فيه eMMC (3016 في الأحدث).</translation>
    </message>
    <message>
        <source>The loader does not know this NOR flash chip.</source>
        <translation>لا يعرف اللودر رقاقة NOR هذه.</translation>
    </message>
    <message>
        <source>S_DA_SOC_CHECK_FAIL in tools of 2013 to 2017: the chip failed the self-check of the loader (3017 in later ones).</source>
        <translation>يقابل S_DA_SOC_CHECK_FAIL في أدوات 2013 إلى 2017: لم يجتز المعالج الفحص الذاتي للودر (3017 في الأحدث).</translation>
    </message>
    <message>
        <source>The loader does not know this NAND chip.</source>
        <translation>لا يعرف اللودر رقاقة NAND هذه.</translation>
    </message>
    <message>
        <source>The phone has no NOR flash, which is normal unless the firmware is for one.</source>
        <translation>ليس في الهاتف ذاكرة NOR، وهذا طبيعي ما لم يكن الفيرموير مخصصًا لها.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3011.</source>
        <translation>رقمه في أدوات 2013 إلى 2017 وفي اللودرات من الإصدار 3.2 هو 3011.</translation>
    </message>
    <message>
        <source>The phone has no NAND flash; the firmware may be for another kind of storage.</source>
        <translation>ليس في الهاتف ذاكرة NAND؛ قد يكون الفيرموير لنوع تخزين آخر.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3012.</source>
        <translation>رقمه في أدوات 2013 إلى 2017 وفي اللودرات من الإصدار 3.2 هو 3012.</translation>
    </message>
    <message>
        <source>The chip failed the self-check of the loader.</source>
        <translation>لم يجتز المعالج الفحص الذاتي للودر.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3013.</source>
        <translation>رقمه في أدوات 2013 إلى 2017 هو 3013.</translation>
    </message>
    <message>
        <source>NOR flash: reading, writing or erasing failed, or the chip does not offer what was asked.</source>
        <translation>ذاكرة NOR: فشلت القراءة أو الكتابة أو المحو، أو لا تتيح الرقاقة ما طُلب.</translation>
    </message>
    <message>
        <source>A page of the NAND flash could not be written.</source>
        <translation>تعذرت كتابة إحدى صفحات ذاكرة NAND.</translation>
    </message>
    <message>
        <source>NAND flash: reading, writing or erasing failed, or its controller does not do what was asked.</source>
        <translation>ذاكرة NAND: فشلت القراءة أو الكتابة أو المحو، أو لا ينفّذ متحكمها ما طُلب.</translation>
    </message>
    <message>
        <source>A block of the NAND flash could not be erased.</source>
        <translation>تعذر محو إحدى كتل ذاكرة NAND.</translation>
    </message>
    <message>
        <source>The storage did not finish in time.</source>
        <translation>لم تنتهِ وحدة التخزين في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Not an error: the work goes on.</source>
        <translation>ليس خطأ: العمل مستمر.</translation>
    </message>
    <message>
        <source>The start address is not one the storage has.</source>
        <translation>عنوان البداية ليس من عناوين وحدة التخزين.</translation>
    </message>
    <message>
        <source>The range lies outside what the storage has.</source>
        <translation>المدى خارج حدود وحدة التخزين.</translation>
    </message>
    <message>
        <source>The NAND flash met a bad block.</source>
        <translation>صادفت ذاكرة NAND كتلة تالفة.</translation>
    </message>
    <message>
        <source>The NAND flash holds no image at this place.</source>
        <translation>لا توجد في ذاكرة NAND صورة في هذا الموضع.</translation>
    </message>
    <message>
        <source>The boot loader on the phone and the one in the firmware do not go together.</source>
        <translation>البوتلودر الموجود على الهاتف والذي في الفيرموير لا يتوافقان.</translation>
    </message>
    <message>
        <source>A row for a UBI file system got an image that is not sparse.</source>
        <translation>حصل صف مخصص لنظام ملفات UBI على صورة ليست من نوع sparse.</translation>
    </message>
    <message>
        <source>The boot loader is larger than its place.</source>
        <translation>البوتلودر أكبر من موضعه.</translation>
    </message>
    <message>
        <source>Data over the serial line stayed away or overflowed.</source>
        <translation>لم تصل البيانات عبر الخط التسلسلي أو فاضت.</translation>
    </message>
    <message>
        <source>A packet arrived with a wrong checksum.</source>
        <translation>وصلت حزمة بيانات بمجموع تحقق خاطئ.</translation>
    </message>
    <message>
        <source>The serial buffer of the phone overflowed.</source>
        <translation>فاض المخزن المؤقت التسلسلي في الهاتف.</translation>
    </message>
    <message>
        <source>S_DA_HANDSET_FAT_INFO_NOT_FOUND in loaders of version 3.2 (3072 in later ones).</source>
        <translation>يقابل S_DA_HANDSET_FAT_INFO_NOT_FOUND في اللودرات من الإصدار 3.2 (3072 في الأحدث).</translation>
    </message>
    <message>
        <source>The phone has too little memory to repair a block.</source>
        <translation>ذاكرة الهاتف لا تكفي لإصلاح كتلة.</translation>
    </message>
    <message>
        <source>The phone&apos;s record of its security is missing, damaged, or could not be read or written.</source>
        <translation>قيد الحماية في الهاتف مفقود أو تالف، أو تعذرت قراءته أو كتابته.</translation>
    </message>
    <message>
        <source>The phone holds no record of its FAT area.</source>
        <translation>ليس في الهاتف قيد لمنطقة FAT فيه.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3066.</source>
        <translation>رقمه في اللودرات من الإصدار 3.2 هو 3066.</translation>
    </message>
    <message>
        <source>This operation is not offered.</source>
        <translation>هذه العملية غير متاحة.</translation>
    </message>
    <message>
        <source>Not an error: the last step is left out.</source>
        <translation>ليس خطأ: تُركت الخطوة الأخيرة دون تنفيذ.</translation>
    </message>
    <message>
        <source>The one-time area of the storage is missing, locked, or could not be used as asked.</source>
        <translation>منطقة الكتابة لمرة واحدة في وحدة التخزين مفقودة أو مقفلة، أو تعذر استخدامها كما طُلب.</translation>
    </message>
    <message>
        <source>The size of the one-time area of the NOR flash could not be read.</source>
        <translation>تعذرت قراءة حجم منطقة الكتابة لمرة واحدة في ذاكرة NOR.</translation>
    </message>
    <message>
        <source>S_DA_CODE_AREA_IS_BLANK in loaders of version 3.2 (3084 in later ones).</source>
        <translation>يقابل S_DA_CODE_AREA_IS_BLANK في اللودرات من الإصدار 3.2 (3084 في الأحدث).</translation>
    </message>
    <message>
        <source>The storage is blank.</source>
        <translation>وحدة التخزين فارغة.</translation>
    </message>
    <message>
        <source>The place of the system is blank, as on a phone that was never programmed.</source>
        <translation>موضع النظام فارغ، كما في هاتف لم يُبرمج قط.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3078.</source>
        <translation>رقمه في اللودرات من الإصدار 3.2 هو 3078.</translation>
    </message>
    <message>
        <source>The loader is not made for this chip.</source>
        <translation>اللودر ليس مُعدًّا لهذا المعالج.</translation>
    </message>
    <message>
        <source>The phone&apos;s FAT area is missing or closed to the tool.</source>
        <translation>منطقة FAT في الهاتف مفقودة أو مغلقة أمام الأداة.</translation>
    </message>
    <message>
        <source>The memory test found a fault on the lines or in the cells of the memory.</source>
        <translation>كشف اختبار الذاكرة عطلًا في خطوط الذاكرة أو خلاياها.</translation>
    </message>
    <message>
        <source>The memory test found a cell that does not keep what is written.</source>
        <translation>كشف اختبار الذاكرة خلية لا تحتفظ بما يُكتب فيها.</translation>
    </message>
    <message>
        <source>The loader could not pass the line on to another part of the phone.</source>
        <translation>لم يتمكن اللودر من تحويل الخط إلى جزء آخر من الهاتف.</translation>
    </message>
    <message>
        <source>Additional resources on the phone and in the firmware do not go together.</source>
        <translation>الموارد الإضافية على الهاتف وفي الفيرموير لا تتوافق.</translation>
    </message>
    <message>
        <source>The image does not fit into the NAND flash.</source>
        <translation>لا تتسع ذاكرة NAND للصورة.</translation>
    </message>
    <message>
        <source>A record that the phone should hold about itself is missing.</source>
        <translation>قيد يفترض أن يحويه الهاتف عن نفسه مفقود.</translation>
    </message>
    <message>
        <source>The boot loader image does not say which storage it is for.</source>
        <translation>صورة البوتلودر لا تذكر نوع التخزين الذي تخصه.</translation>
    </message>
    <message>
        <source>The boot loader image is for a storage this phone does not have.</source>
        <translation>صورة البوتلودر لنوع تخزين ليس في هذا الهاتف.</translation>
    </message>
    <message>
        <source>The boot area would begin inside the one before it.</source>
        <translation>ستبدأ منطقة الإقلاع داخل المنطقة التي قبلها.</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when no eMMC was found (3149 in later ones).</source>
        <translation>معظم أدوات 2013 إلى 2017 تستخدم هذا الرقم عند عدم العثور على eMMC (3149 في الأحدث).</translation>
    </message>
    <message>
        <source>The header in front of the boot loader on the phone is not the expected one.</source>
        <translation>الترويسة التي تسبق البوتلودر على الهاتف ليست المتوقعة.</translation>
    </message>
    <message>
        <source>In loaders of version 3.2 it says that no memory card was found (3151 in later ones).</source>
        <translation>في اللودرات من الإصدار 3.2 يعني أنه لم يُعثر على بطاقة ذاكرة (3151 في الأحدث).</translation>
    </message>
    <message>
        <source>The boot loader of the firmware does not go with the one on the phone.</source>
        <translation>بوتلودر الفيرموير لا يتوافق مع الموجود على الهاتف.</translation>
    </message>
    <message>
        <source>The boot loader is larger than its area.</source>
        <translation>البوتلودر أكبر من منطقته.</translation>
    </message>
    <message>
        <source>The eMMC was not found.</source>
        <translation>لم يُعثر على eMMC.</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when writing to the eMMC failed (3154 in later ones), and 3144 when no eMMC was found.</source>
        <translation>معظم أدوات 2013 إلى 2017 تستخدم هذا الرقم عند فشل الكتابة على eMMC (3154 في الأحدث)، و3144 عند عدم العثور على eMMC.</translation>
    </message>
    <message>
        <source>The firmware inside the eMMC is one that is known to fail.</source>
        <translation>الفيرموير داخل eMMC معروف بأنه يتعطل.</translation>
    </message>
    <message>
        <source>No memory card was found, which is normal when there is none.</source>
        <translation>لم يُعثر على بطاقة ذاكرة، وهذا طبيعي عند عدم وجودها.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3145.</source>
        <translation>رقمه في اللودرات من الإصدار 3.2 هو 3145.</translation>
    </message>
    <message>
        <source>The eMMC or memory card is of an unknown kind or could not be configured.</source>
        <translation>ذاكرة eMMC أو بطاقة الذاكرة من نوع غير معروف أو تعذر تكوينها.</translation>
    </message>
    <message>
        <source>Reading from the eMMC failed.</source>
        <translation>فشلت القراءة من eMMC.</translation>
    </message>
    <message>
        <source>Writing to the eMMC failed.</source>
        <translation>فشلت الكتابة على eMMC.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3149.</source>
        <translation>رقمه في أدوات 2013 إلى 2017 هو 3149.</translation>
    </message>
    <message>
        <source>The eMMC reported damaged data on its bus.</source>
        <translation>أبلغت eMMC عن بيانات تالفة على ناقلها.</translation>
    </message>
    <message>
        <source>The eMMC did not finish in time.</source>
        <translation>لم تنتهِ eMMC في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The loader for the signal processor is for another chip.</source>
        <translation>اللودر الخاص بمعالج الإشارة لمعالج آخر.</translation>
    </message>
    <message>
        <source>The UFS storage was not found.</source>
        <translation>لم يُعثر على تخزين UFS.</translation>
    </message>
    <message>
        <source>The UFS storage could not be configured.</source>
        <translation>تعذر تكوين تخزين UFS.</translation>
    </message>
    <message>
        <source>Reading from the UFS storage failed.</source>
        <translation>فشلت القراءة من تخزين UFS.</translation>
    </message>
    <message>
        <source>Writing to the UFS storage failed.</source>
        <translation>فشلت الكتابة على تخزين UFS.</translation>
    </message>
    <message>
        <source>The UFS storage did not finish in time.</source>
        <translation>لم ينتهِ تخزين UFS في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The UFS storage is of an unknown kind or reported an error.</source>
        <translation>تخزين UFS من نوع غير معروف أو أبلغ عن خطأ.</translation>
    </message>
    <message>
        <source>The loader cannot tell the phone&apos;s numbers.</source>
        <translation>لا يستطيع اللودر ذكر أرقام الهاتف المعرِّفة.</translation>
    </message>
    <message>
        <source>The loader was asked for a kind of storage it does not know.</source>
        <translation>طُلب من اللودر نوع تخزين لا يعرفه.</translation>
    </message>
    <message>
        <source>A command could not be sent to the loader.</source>
        <translation>تعذر إرسال أمر إلى اللودر.</translation>
    </message>
    <message>
        <source>The loader did not acknowledge a command.</source>
        <translation>لم يؤكد اللودر استلام أحد الأوامر.</translation>
    </message>
    <message>
        <source>The state of the storage could not be read.</source>
        <translation>تعذرت قراءة حالة التخزين.</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader image.</source>
        <translation>لم يقبل الهاتف صورة البريلودر.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than this phone has.</source>
        <translation>الفيرموير لنوع تخزين غير الموجود في هذا الهاتف.</translation>
    </message>
    <message>
        <source>The firmware is for another chip than this phone has.</source>
        <translation>الفيرموير لمعالج غير معالج هذا الهاتف.</translation>
    </message>
    <message>
        <source>There are more partitions than the loader can hold.</source>
        <translation>عدد الأقسام أكبر مما يتسع له اللودر.</translation>
    </message>
    <message>
        <source>The loader was started and stayed silent.</source>
        <translation>شُغّل اللودر وبقي صامتًا.</translation>
    </message>
    <message>
        <source>The first byte after the start was not the loader&apos;s greeting.</source>
        <translation>البايت الأول بعد التشغيل لم يكن تحية اللودر.</translation>
    </message>
    <message>
        <source>The loader greeted with another version than expected.</source>
        <translation>حيّا اللودر بإصدار غير المتوقع.</translation>
    </message>
    <message>
        <source>Tool and loader fell out of step right after the greeting.</source>
        <translation>فقدت الأداة واللودر تزامنهما بعد التحية مباشرة.</translation>
    </message>
    <message>
        <source>The new line speed was not taken.</source>
        <translation>لم تُقبل سرعة الخط الجديدة.</translation>
    </message>
    <message>
        <source>The loader refused the list of what is to be written.</source>
        <translation>رفض اللودر قائمة ما سيُكتب.</translation>
    </message>
    <message>
        <source>Writing an image failed; the inner code and the offset tell why.</source>
        <translation>فشلت كتابة إحدى الصور؛ الرمز الداخلي والإزاحة يوضحان السبب.</translation>
    </message>
    <message>
        <source>Reading from the storage failed; the inner code and the offset tell why.</source>
        <translation>فشلت القراءة من وحدة التخزين؛ الرمز الداخلي والإزاحة يوضحان السبب.</translation>
    </message>
    <message>
        <source>Formatting failed; the range, a protection, or the storage is the reason.</source>
        <translation>فشلت التهيئة؛ السبب هو المدى أو حماية ما أو وحدة التخزين.</translation>
    </message>
    <message>
        <source>The command to restart was not carried out; after a finished job this does no harm.</source>
        <translation>لم يُنفَّذ أمر إعادة التشغيل؛ ولا ضرر في ذلك بعد مهمة مكتملة.</translation>
    </message>
    <message>
        <source>The last step after writing was refused.</source>
        <translation>رُفضت الخطوة الأخيرة بعد الكتابة.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>تعذر تشغيل الذاكرة الرئيسية للهاتف.</translation>
    </message>
    <message>
        <source>A file of the firmware could not be read to its end.</source>
        <translation>تعذرت قراءة أحد ملفات الفيرموير حتى نهايته.</translation>
    </message>
    <message>
        <source>The name of a file holds characters the tool cannot open.</source>
        <translation>في اسم أحد الملفات محارف لا تستطيع الأداة فتحها.</translation>
    </message>
    <message>
        <source>The path of a file is too long for the tool.</source>
        <translation>مسار أحد الملفات أطول مما تقبله الأداة.</translation>
    </message>
    <message>
        <source>The memory test failed.</source>
        <translation>فشل اختبار الذاكرة.</translation>
    </message>
    <message>
        <source>In its present state the phone only takes a complete download.</source>
        <translation>لا يقبل الهاتف في حالته الحالية إلا تفليشًا كاملًا.</translation>
    </message>
    <message>
        <source>A new partition table could not be made.</source>
        <translation>تعذر إنشاء جدول أقسام جديد.</translation>
    </message>
    <message>
        <source>The answer did not fit the step; tool and loader are of different versions, or a byte got lost.</source>
        <translation>الرد لا يوافق الخطوة؛ الأداة واللودر من إصدارين مختلفين، أو ضاع بايت.</translation>
    </message>
    <message>
        <source>The loader could not tell what memory and storage the phone has.</source>
        <translation>لم يتمكن اللودر من ذكر الذاكرة ووحدة التخزين الموجودتين في الهاتف.</translation>
    </message>
    <message>
        <source>The authentication file is not ready to be used.</source>
        <translation>ملف المصادقة غير جاهز للاستخدام.</translation>
    </message>
    <message>
        <source>The authentication file is not a valid one.</source>
        <translation>ملف المصادقة غير صالح.</translation>
    </message>
    <message>
        <source>The loader file is not a valid one.</source>
        <translation>ملف اللودر غير صالح.</translation>
    </message>
    <message>
        <source>An image changed on the disk after it was loaded.</source>
        <translation>تغيّرت إحدى الصور على القرص بعد تحميلها.</translation>
    </message>
    <message>
        <source>A row is ticked whose image was not loaded, mostly because the file is missing or has another name.</source>
        <translation>حُدِّد صف لم تُحمَّل صورته، والسبب غالبًا أن الملف مفقود أو باسم آخر.</translation>
    </message>
    <message>
        <source>An image could not be loaded.</source>
        <translation>تعذر تحميل إحدى الصور.</translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation>لم تُختر أي صورة.</translation>
    </message>
    <message>
        <source>The scatter file cannot be understood.</source>
        <translation>ملف السكاتر غير مفهوم.</translation>
    </message>
    <message>
        <source>An address in the scatter file is not a multiple of four.</source>
        <translation>أحد العناوين في ملف السكاتر ليس من مضاعفات أربعة.</translation>
    </message>
    <message>
        <source>The addresses in the scatter file do not rise.</source>
        <translation>العناوين في ملف السكاتر ليست تصاعدية.</translation>
    </message>
    <message>
        <source>Two rows of the scatter file overlap.</source>
        <translation>صفان في ملف السكاتر متداخلان.</translation>
    </message>
    <message>
        <source>The preloader file is not a boot loader.</source>
        <translation>ملف البريلودر ليس بوتلودرًا.</translation>
    </message>
    <message>
        <source>The list names no boot loader.</source>
        <translation>لا تذكر القائمة أي بوتلودر.</translation>
    </message>
    <message>
        <source>A file did not pass the check of its integrity.</source>
        <translation>لم يجتز أحد الملفات التحقق من سلامته.</translation>
    </message>
    <message>
        <source>The scatter file could not be opened.</source>
        <translation>تعذر فتح ملف السكاتر.</translation>
    </message>
    <message>
        <source>The phone demands signed software and the image is not signed.</source>
        <translation>يشترط الهاتف برامج موقّعة والصورة غير موقّعة.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings that could be found.</source>
        <translation>ليس في البريلودر إعدادات ذاكرة أمكن العثور عليها.</translation>
    </message>
    <message>
        <source>Files of different projects were mixed.</source>
        <translation>اختلطت ملفات من مشاريع مختلفة.</translation>
    </message>
    <message>
        <source>The preloader does not begin with the header a preloader has.</source>
        <translation>لا يبدأ البريلودر بالترويسة التي تكون للبريلودر.</translation>
    </message>
    <message>
        <source>The new layout does not fit into the storage of the phone.</source>
        <translation>لا تتسع وحدة تخزين الهاتف للتخطيط الجديد.</translation>
    </message>
    <message>
        <source>The partition table of the phone could not be read.</source>
        <translation>تعذرت قراءة جدول أقسام الهاتف.</translation>
    </message>
    <message>
        <source>The boot loader does not match its own hash.</source>
        <translation>لا يطابق البوتلودر قيمة hash الخاصة به.</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not accepted.</source>
        <translation>توقيع البوتلودر غير مقبول.</translation>
    </message>
    <message>
        <source>The scatter file is of a version this tool does not know.</source>
        <translation>إصدار ملف السكاتر لا تعرفه هذه الأداة.</translation>
    </message>
    <message>
        <source>The scatter file wants a row written that names no file.</source>
        <translation>يطلب ملف السكاتر كتابة صف لا يذكر ملفًا.</translation>
    </message>
    <message>
        <source>The external answer to the phone&apos;s question failed.</source>
        <translation>فشل الرد الخارجي على سؤال الهاتف.</translation>
    </message>
    <message>
        <source>The authentication file is for another phone.</source>
        <translation>ملف المصادقة لهاتف آخر.</translation>
    </message>
    <message>
        <source>The authentication file is damaged.</source>
        <translation>ملف المصادقة تالف.</translation>
    </message>
    <message>
        <source>The exchange of challenge and answer failed.</source>
        <translation>فشل تبادل التحدي والرد.</translation>
    </message>
    <message>
        <source>The phone did not authorise this computer.</source>
        <translation>لم يمنح الهاتف هذا الكمبيوتر تصريحًا.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image at its secure start.</source>
        <translation>لم يقبل الهاتف توقيع إحدى الصور عند إقلاعه الآمن.</translation>
    </message>
    <message>
        <source>The phone refused software of an older security version.</source>
        <translation>رفض الهاتف برنامجًا ذا إصدار أمني أقدم.</translation>
    </message>
    <message>
        <source>The firmware is made for another brand.</source>
        <translation>الفيرموير مُعدّ لعلامة تجارية أخرى.</translation>
    </message>
    <message>
        <source>The tool is locked by its own configuration.</source>
        <translation>الأداة مقفلة بإعدادات تكوينها.</translation>
    </message>
    <message>
        <source>The phone forbids writing this area.</source>
        <translation>يمنع الهاتف كتابة هذه المنطقة.</translation>
    </message>
    <message>
        <source>The phone forbids reading this area.</source>
        <translation>يمنع الهاتف قراءة هذه المنطقة.</translation>
    </message>
    <message>
        <source>The phone forbids formatting this area.</source>
        <translation>يمنع الهاتف تهيئة هذه المنطقة.</translation>
    </message>
    <message>
        <source>The area is closed to this loader.</source>
        <translation>المنطقة مغلقة أمام هذا اللودر.</translation>
    </message>
    <message>
        <source>A file does not match its hash.</source>
        <translation>أحد الملفات لا يطابق قيمة hash الخاصة به.</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not valid for this phone.</source>
        <translation>توقيع البوتلودر غير صالح لهذا الهاتف.</translation>
    </message>
    <message>
        <source>The boot loader is older than the one the phone has already had.</source>
        <translation>البوتلودر أقدم من الذي سبق أن حمله الهاتف.</translation>
    </message>
    <message>
        <source>The image carries no signature and this phone demands one.</source>
        <translation>الصورة بلا توقيع وهذا الهاتف يشترط توقيعًا.</translation>
    </message>
    <message>
        <source>The scatter file does not suit a signed boot loader.</source>
        <translation>ملف السكاتر لا يناسب بوتلودرًا موقّعًا.</translation>
    </message>
    <message>
        <source>The phone did not take the certificate.</source>
        <translation>لم يقبل الهاتف الشهادة.</translation>
    </message>
    <message>
        <source>The phone did not take the authentication file.</source>
        <translation>لم يقبل الهاتف ملف المصادقة.</translation>
    </message>
    <message>
        <source>The phone did not tell its security settings.</source>
        <translation>لم يفصح الهاتف عن إعدادات الحماية.</translation>
    </message>
    <message>
        <source>The phone did not tell its own number; old preloaders cannot.</source>
        <translation>لم يفصح الهاتف عن رقمه الخاص؛ البريلودرات القديمة لا تستطيع ذلك.</translation>
    </message>
    <message>
        <source>The phone did not tell the versions of its chip.</source>
        <translation>لم يفصح الهاتف عن إصدارات معالجه.</translation>
    </message>
    <message>
        <source>The phone did not tell the code of its chip.</source>
        <translation>لم يفصح الهاتف عن رمز معالجه.</translation>
    </message>
    <message>
        <source>The security identifiers of phone and firmware differ.</source>
        <translation>معرّفات الحماية في الهاتف وفي الفيرموير مختلفة.</translation>
    </message>
    <message>
        <source>The check of an image before the secure download failed.</source>
        <translation>فشل فحص إحدى الصور قبل التفليش الآمن.</translation>
    </message>
    <message>
        <source>The phone does not allow a download over USB.</source>
        <translation>لا يسمح الهاتف بالتفليش عبر USB.</translation>
    </message>
    <message>
        <source>Not an error: a state of the secure download.</source>
        <translation>ليس خطأ: حالة من حالات التفليش الآمن.</translation>
    </message>
    <message>
        <source>The image carries a signature that this phone does not accept.</source>
        <translation>تحمل الصورة توقيعًا لا يقبله هذا الهاتف.</translation>
    </message>
    <message>
        <source>The image is not the one that was signed.</source>
        <translation>الصورة ليست التي وُقّعت.</translation>
    </message>
    <message>
        <source>The phone keeps a record of a newer version and refuses this one.</source>
        <translation>يحتفظ الهاتف بقيد لإصدار أحدث ويرفض هذا.</translation>
    </message>
    <message>
        <source>The loader answered a signature check with something unknown.</source>
        <translation>رد اللودر على فحص توقيع بشيء غير معروف.</translation>
    </message>
    <message>
        <source>Decrypting an image failed, or it is not encrypted as it should be.</source>
        <translation>فشل فك تشفير إحدى الصور، أو أنها ليست مشفّرة كما يجب.</translation>
    </message>
    <message>
        <source>The phone was made for another project than the firmware.</source>
        <translation>صُنع الهاتف لمشروع غير مشروع الفيرموير.</translation>
    </message>
    <message>
        <source>The secro image is damaged or not of this phone.</source>
        <translation>صورة secro تالفة أو لا تخص هذا الهاتف.</translation>
    </message>
    <message>
        <source>The secro image lacks the region for this family of phones.</source>
        <translation>ينقص صورة secro النطاق الخاص بهذه العائلة من الهواتف.</translation>
    </message>
    <message>
        <source>A public table numbers this 6192; it is shifted by 64 from 6064 on.</source>
        <translation>رقمه في أحد الجداول المنشورة 6192؛ والجدول مزاح بمقدار 64 بدءًا من 6064.</translation>
    </message>
    <message>
        <source>Preparing the start of the loader failed.</source>
        <translation>فشل الإعداد لتشغيل اللودر.</translation>
    </message>
    <message>
        <source>The preloader found no external memory.</source>
        <translation>لم يعثر البريلودر على ذاكرة خارجية.</translation>
    </message>
    <message>
        <source>The preloader could not set up the external memory.</source>
        <translation>لم يتمكن البريلودر من إعداد الذاكرة الخارجية.</translation>
    </message>
    <message>
        <source>The start data held no memory settings.</source>
        <translation>لم تحوِ بيانات البدء إعدادات ذاكرة.</translation>
    </message>
    <message>
        <source>Not an error: the sparse image goes on.</source>
        <translation>ليس خطأ: صورة sparse لها بقية.</translation>
    </message>
    <message>
        <source>Not an error: the work is complete.</source>
        <translation>ليس خطأ: اكتمل العمل.</translation>
    </message>
    <message>
        <source>Not an error: the boot ROM answered, not the preloader.</source>
        <translation>ليس خطأ: استجابت ذاكرة Boot ROM لا البريلودر.</translation>
    </message>
    <message>
        <source>The loader failed and gave no code; the text messages before it carry the reason.</source>
        <translation>فشل اللودر ولم يعطِ رمزًا؛ الرسائل النصية التي قبله تحمل السبب.</translation>
    </message>
    <message>
        <source>The work was broken off, by the user or by a watchdog.</source>
        <translation>قُطع العمل، من المستخدم أو من watchdog.</translation>
    </message>
    <message>
        <source>The loader does not know this command; it is older than the tool.</source>
        <translation>لا يعرف اللودر هذا الأمر؛ فهو أقدم من الأداة.</translation>
    </message>
    <message>
        <source>The loader does not know this control code, which mostly means that a feature is skipped.</source>
        <translation>لا يعرف اللودر رمز التحكم هذا، ومعنى ذلك غالبًا تخطي إحدى الميزات.</translation>
    </message>
    <message>
        <source>A step came out of order; a packet got lost, or tool and loader disagree.</source>
        <translation>جاءت خطوة بغير ترتيبها؛ ضاعت حزمة بيانات، أو لا تتفق الأداة واللودر.</translation>
    </message>
    <message>
        <source>A packet was larger than the loader takes.</source>
        <translation>كانت إحدى حزم البيانات أكبر مما يقبله اللودر.</translation>
    </message>
    <message>
        <source>No phone appeared on USB in time.</source>
        <translation>لم يظهر أي هاتف على USB في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The session of the tool is not a valid one.</source>
        <translation>جلسة الأداة غير صالحة.</translation>
    </message>
    <message>
        <source>The command belongs to the other stage of the loader.</source>
        <translation>الأمر يخص المرحلة الأخرى من اللودر.</translation>
    </message>
    <message>
        <source>A file was not found.</source>
        <translation>لم يُعثر على أحد الملفات.</translation>
    </message>
    <message>
        <source>A file could not be opened.</source>
        <translation>تعذر فتح أحد الملفات.</translation>
    </message>
    <message>
        <source>A file could not be written; the disk may be full.</source>
        <translation>تعذرت كتابة أحد الملفات؛ قد يكون القرص ممتلئًا.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>تعذرت قراءة أحد الملفات.</translation>
    </message>
    <message>
        <source>A file could not be made, or is of an unknown version.</source>
        <translation>تعذر إنشاء أحد الملفات، أو إصداره غير معروف.</translation>
    </message>
    <message>
        <source>The version of a file is not one the tool knows.</source>
        <translation>إصدار أحد الملفات لا تعرفه الأداة.</translation>
    </message>
    <message>
        <source>The phone forbids writing this image.</source>
        <translation>يمنع الهاتف كتابة هذه الصورة.</translation>
    </message>
    <message>
        <source>The image is larger than the phone&apos;s check allows.</source>
        <translation>الصورة أكبر مما يسمح به فحص الهاتف.</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader.</source>
        <translation>لم يقبل الهاتف البريلودر.</translation>
    </message>
    <message>
        <source>The phone did not accept an image: it was altered, or is signed for another phone.</source>
        <translation>لم يقبل الهاتف إحدى الصور: عُدّلت، أو موقّعة لهاتف آخر.</translation>
    </message>
    <message>
        <source>The phone&apos;s check of a signature, certificate or hash failed.</source>
        <translation>فشل تحقق الهاتف من توقيع أو شهادة أو قيمة hash.</translation>
    </message>
    <message>
        <source>The phone forbids writing raw data.</source>
        <translation>يمنع الهاتف كتابة البيانات الخام.</translation>
    </message>
    <message>
        <source>The key that signed the image is not one this phone accepts.</source>
        <translation>المفتاح الذي وُقّعت به الصورة ليس مما يقبله هذا الهاتف.</translation>
    </message>
    <message>
        <source>The image does not match the hash it carries.</source>
        <translation>لا تطابق الصورة قيمة hash التي تحملها.</translation>
    </message>
    <message>
        <source>The image lacks the header of a signed image.</source>
        <translation>تنقص الصورة ترويسة الصور الموقّعة.</translation>
    </message>
    <message>
        <source>The key in the image is not the one burnt into this phone.</source>
        <translation>المفتاح في الصورة ليس المحروق في هذا الهاتف.</translation>
    </message>
    <message>
        <source>The image is made for another project.</source>
        <translation>الصورة مُعدّة لمشروع آخر.</translation>
    </message>
    <message>
        <source>The header of the image names another type than its row.</source>
        <translation>تذكر ترويسة الصورة نوعًا غير نوع صفها.</translation>
    </message>
    <message>
        <source>The image belongs into another partition.</source>
        <translation>الصورة تخص قسمًا آخر.</translation>
    </message>
    <message>
        <source>The header of the image is damaged.</source>
        <translation>ترويسة الصورة تالفة.</translation>
    </message>
    <message>
        <source>The body of the image is damaged.</source>
        <translation>محتوى الصورة تالف.</translation>
    </message>
    <message>
        <source>The image is older than the phone allows; only the same or a newer version can be written.</source>
        <translation>الصورة أقدم مما يسمح به الهاتف؛ لا يمكن كتابة إلا الإصدار نفسه أو أحدث منه.</translation>
    </message>
    <message>
        <source>The running loader asked for a login that only its maker can give, and did not get it.</source>
        <translation>طلب اللودر العامل تسجيل دخول لا تستطيع منحه إلا الشركة المصنّعة، ولم يحصل عليه.</translation>
    </message>
    <message>
        <source>The version is older than the phone allows.</source>
        <translation>الإصدار أقدم مما يسمح به الهاتف.</translation>
    </message>
    <message>
        <source>The loader was given a value it cannot use.</source>
        <translation>أُعطي اللودر قيمة لا يستطيع استخدامها.</translation>
    </message>
    <message>
        <source>The phone has no partition of this name.</source>
        <translation>ليس في الهاتف قسم بهذا الاسم.</translation>
    </message>
    <message>
        <source>The phone demands a newer loader.</source>
        <translation>يشترط الهاتف لودرًا أحدث.</translation>
    </message>
    <message>
        <source>The scatter file is not a valid one.</source>
        <translation>ملف السكاتر غير صالح.</translation>
    </message>
    <message>
        <source>The loader file holds no entry for this chip.</source>
        <translation>ليس في ملف اللودر عنصر لهذا المعالج.</translation>
    </message>
    <message>
        <source>The preloader file is not a valid one.</source>
        <translation>ملف البريلودر غير صالح.</translation>
    </message>
    <message>
        <source>The memory settings in the preloader have no valid header.</source>
        <translation>إعدادات الذاكرة في البريلودر بلا ترويسة صالحة.</translation>
    </message>
    <message>
        <source>The partition table in the firmware is not a valid one.</source>
        <translation>جدول الأقسام في الفيرموير غير صالح.</translation>
    </message>
    <message>
        <source>The partition table on the phone is not a valid one.</source>
        <translation>جدول الأقسام على الهاتف غير صالح.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>تخطيط الأقسام على الهاتف يختلف عن تخطيط الفيرموير.</translation>
    </message>
    <message>
        <source>The range to format is not a valid one.</source>
        <translation>المدى المطلوب تهيئته غير صالح.</translation>
    </message>
    <message>
        <source>The scatter file or flash XML holds something the tool does not know.</source>
        <translation>في ملف السكاتر أو flash XML شيء لا تعرفه الأداة.</translation>
    </message>
    <message>
        <source>The scatter file holds a field the tool does not know.</source>
        <translation>في ملف السكاتر حقل لا تعرفه الأداة.</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>ليس في الهاتف جدول أقسام.</translation>
    </message>
    <message>
        <source>The authentication file was not found.</source>
        <translation>لم يُعثر على ملف المصادقة.</translation>
    </message>
    <message>
        <source>The phone wants an authentication file, which only its maker can give.</source>
        <translation>يطلب الهاتف ملف مصادقة لا تستطيع منحه إلا الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>The file with the memory settings was not found.</source>
        <translation>لم يُعثر على ملف إعدادات الذاكرة.</translation>
    </message>
    <message>
        <source>The scatter file was not found.</source>
        <translation>لم يُعثر على ملف السكاتر.</translation>
    </message>
    <message>
        <source>The loader does not know this storage.</source>
        <translation>لا يعرف اللودر وحدة التخزين هذه.</translation>
    </message>
    <message>
        <source>The memory settings name their own length at an impossible place.</source>
        <translation>تذكر إعدادات الذاكرة طولها في موضع مستحيل.</translation>
    </message>
    <message>
        <source>The memory settings have an impossible length.</source>
        <translation>طول إعدادات الذاكرة مستحيل.</translation>
    </message>
    <message>
        <source>The storage is near the end of its life.</source>
        <translation>وحدة التخزين قريبة من نهاية عمرها.</translation>
    </message>
    <message>
        <source>The storage is worn out.</source>
        <translation>وحدة التخزين مستهلكة.</translation>
    </message>
    <message>
        <source>The loader does not offer this operation.</source>
        <translation>لا يتيح اللودر هذه العملية.</translation>
    </message>
    <message>
        <source>A part of the tool could not be started.</source>
        <translation>تعذر تشغيل أحد أجزاء الأداة.</translation>
    </message>
    <message>
        <source>The data is larger than its partition.</source>
        <translation>البيانات أكبر من قسمها.</translation>
    </message>
    <message>
        <source>The sparse image holds a chunk of an unknown kind, so it is damaged.</source>
        <translation>تحوي صورة sparse كتلة من نوع غير معروف، فهي تالفة.</translation>
    </message>
    <message>
        <source>A sparse image could not be written.</source>
        <translation>تعذرت كتابة إحدى صور sparse.</translation>
    </message>
    <message>
        <source>The phone has no preloader in its boot area.</source>
        <translation>ليس في منطقة إقلاع الهاتف بريلودر.</translation>
    </message>
    <message>
        <source>The eMMC reported an error.</source>
        <translation>أبلغت ذاكرة eMMC عن خطأ.</translation>
    </message>
    <message>
        <source>The NAND flash reported an error.</source>
        <translation>أبلغت ذاكرة NAND عن خطأ.</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings.</source>
        <translation>لا يفهم اللودر إصدار إعدادات الذاكرة هذه.</translation>
    </message>
    <message>
        <source>A control command of the loader failed.</source>
        <translation>فشل أحد أوامر التحكم في اللودر.</translation>
    </message>
    <message>
        <source>The command to switch off failed, which does no harm after a finished job.</source>
        <translation>فشل أمر الإطفاء، ولا ضرر في ذلك بعد مهمة مكتملة.</translation>
    </message>
    <message>
        <source>Writing was broken off; the inner status and the number of bytes tell why.</source>
        <translation>قُطعت الكتابة؛ الحالة الداخلية وعدد البايتات يوضحان السبب.</translation>
    </message>
    <message>
        <source>Reading was broken off; the inner status and the number of bytes tell why.</source>
        <translation>قُطعت القراءة؛ الحالة الداخلية وعدد البايتات يوضحان السبب.</translation>
    </message>
    <message>
        <source>The phone did not come back at the higher USB speed.</source>
        <translation>لم يعُد الهاتف بسرعة USB الأعلى.</translation>
    </message>
    <message>
        <source>Reading raw data was broken off.</source>
        <translation>قُطعت قراءة البيانات الخام.</translation>
    </message>
    <message>
        <source>Writing raw data was broken off.</source>
        <translation>قُطعت كتابة البيانات الخام.</translation>
    </message>
    <message>
        <source>Formatting was broken off.</source>
        <translation>قُطعت التهيئة.</translation>
    </message>
    <message>
        <source>The start sequence was not accepted.</source>
        <translation>لم يُقبل تسلسل البدء.</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader.</source>
        <translation>رفض الهاتف تشغيل اللودر الأول.</translation>
    </message>
    <message>
        <source>A command of the boot ROM failed.</source>
        <translation>فشل أحد أوامر Boot ROM.</translation>
    </message>
    <message>
        <source>A step between boot ROM and loader was refused by the tool.</source>
        <translation>رفضت الأداة خطوة بين Boot ROM واللودر.</translation>
    </message>
    <message>
        <source>The loader has another version than expected.</source>
        <translation>إصدار اللودر ليس الإصدار المتوقع.</translation>
    </message>
    <message>
        <source>No loader for this chip was found.</source>
        <translation>لم يُعثر على لودر لهذا المعالج.</translation>
    </message>
    <message>
        <source>A part of the loader is missing from its file.</source>
        <translation>جزء من اللودر مفقود من ملفه.</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>اللودر الثاني ليس الذي يتوقعه الأول.</translation>
    </message>
    <message>
        <source>The loader file holds more loaders than the tool can read.</source>
        <translation>يحوي ملف اللودر لودرات أكثر مما تستطيع الأداة قراءته.</translation>
    </message>
    <message>
        <source>A command of the preloader failed.</source>
        <translation>فشل أحد أوامر البريلودر.</translation>
    </message>
    <message>
        <source>The phone did not answer in time; one or two of these are normal while it starts.</source>
        <translation>لم يستجب الهاتف في الوقت المحدد؛ وقوع ذلك مرة أو مرتين أثناء بدئه طبيعي.</translation>
    </message>
    <message>
        <source>The port took no more data: the phone has left it.</source>
        <translation>لم يعد المنفذ يقبل بيانات: غادره الهاتف.</translation>
    </message>
    <message>
        <source>An answer arrived damaged.</source>
        <translation>وصل أحد الردود تالفًا.</translation>
    </message>
    <message>
        <source>The tool gave up on its port; it does not say why.</source>
        <translation>تخلّت الأداة عن منفذها؛ ولا تذكر السبب.</translation>
    </message>
    <message>
        <source>The tool calls it cancelled; mostly the phone had left its port just before.</source>
        <translation>تسميه الأداة إلغاء؛ والغالب أن الهاتف غادر منفذه قبل ذلك مباشرة.</translation>
    </message>
    <message>
        <source>The port could not be opened: another program has it, or it is gone.</source>
        <translation>تعذر فتح المنفذ: يستخدمه برنامج آخر، أو اختفى.</translation>
    </message>
    <message>
        <source>Somebody pressed the stop button.</source>
        <translation>ضغط أحدهم زر الإيقاف.</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked; older tools show this number, newer ones 8502.</source>
        <translation>تخطيط أقسام الهاتف مختلف لصف غير محدد؛ الأدوات القديمة تعرض هذا الرقم، والأحدث تعرض 8502.</translation>
    </message>
    <message>
        <source>The folder for the saved areas exists already.</source>
        <translation>مجلد المناطق المحفوظة موجود بالفعل.</translation>
    </message>
    <message>
        <source>The folder with the saved areas was not found.</source>
        <translation>لم يُعثر على مجلد المناطق المحفوظة.</translation>
    </message>
    <message>
        <source>The folder for the saved areas could not be made.</source>
        <translation>تعذر إنشاء مجلد المناطق المحفوظة.</translation>
    </message>
    <message>
        <source>A saved area does not match its checksum.</source>
        <translation>إحدى المناطق المحفوظة لا تطابق مجموع التحقق الخاص بها.</translation>
    </message>
    <message>
        <source>The file of a saved area was not found.</source>
        <translation>لم يُعثر على ملف إحدى المناطق المحفوظة.</translation>
    </message>
    <message>
        <source>The scatter file lacks the row that a saved area belongs to.</source>
        <translation>ينقص ملف السكاتر الصف الذي تتبعه إحدى المناطق المحفوظة.</translation>
    </message>
    <message>
        <source>Upgrading in place was refused because the layout of the phone differs; the maker&apos;s symbol for this number is not public.</source>
        <translation>رُفضت الترقية في المكان لأن تخطيط الهاتف مختلف؛ اسم هذا الرقم لدى الشركة المصنّعة غير منشور.</translation>
    </message>
    <message>
        <source>The scatter file names no row for the calibration data.</source>
        <translation>لا يذكر ملف السكاتر صفًا لبيانات المعايرة.</translation>
    </message>
    <message>
        <source>The tool lost track of its own job; start it again.</source>
        <translation>فقدت الأداة تتبع مهمتها؛ ابدأها من جديد.</translation>
    </message>
    <message>
        <source>The loader file could not be loaded.</source>
        <translation>تعذر تحميل ملف اللودر.</translation>
    </message>
    <message>
        <source>The authentication file could not be loaded.</source>
        <translation>تعذر تحميل ملف المصادقة.</translation>
    </message>
    <message>
        <source>Saving the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>فشل حفظ المناطق المحمية؛ اسم هذا الرقم لدى الشركة المصنّعة غير منشور.</translation>
    </message>
    <message>
        <source>The saved areas could not be put back.</source>
        <translation>تعذرت إعادة المناطق المحفوظة.</translation>
    </message>
    <message>
        <source>A file that is needed could not be loaded; the maker&apos;s symbol for this number is not public.</source>
        <translation>تعذر تحميل ملف لازم؛ اسم هذا الرقم لدى الشركة المصنّعة غير منشور.</translation>
    </message>
    <message>
        <source>A file differs from the list of checksums that came with the firmware.</source>
        <translation>أحد الملفات يخالف قائمة مجاميع التحقق المرفقة بالفيرموير.</translation>
    </message>
    <message>
        <source>The phone&apos;s replay-protected memory was written before this download.</source>
        <translation>كُتب في ذاكرة الهاتف المحمية من إعادة الإرسال (RPMB) قبل هذا التفليش.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked; they belong together.</source>
        <translation>حُدِّد بعض البوتلودرات فقط؛ وهي تنتمي إلى بعضها.</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked.</source>
        <translation>تخطيط أقسام الهاتف مختلف لصف غير محدد.</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>ليس في الهاتف جدول أقسام يمكن قراءته.</translation>
    </message>
    <message>
        <source>A protected area changes its length, and its data would be lost.</source>
        <translation>إحدى المناطق المحمية يتغير طولها، وستُفقد بياناتها.</translation>
    </message>
    <message>
        <source>The address is not one the storage has.</source>
        <translation>العنوان ليس من عناوين وحدة التخزين.</translation>
    </message>
    <message>
        <source>Saving or putting back the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>فشل حفظ المناطق المحمية أو إعادتها؛ اسم هذا الرقم لدى الشركة المصنّعة غير منشور.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>unknown storage</source>
        <translation>تخزين غير معروف</translation>
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
        <translation>نجح التفليش</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>كانت فارغة</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>لا وجود لها في هذا الهاتف</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1، الجهاز %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>&amp;Set Up This Computer</source>
        <translation>إعداد هذا الكمبيوتر(&amp;S)</translation>
    </message>
    <message>
        <source>Checks rules and permissions, then proves with a practice phone that all works.</source>
        <translation>يفحص القواعد والأذونات، ثم يثبت بهاتف تدريب أن كل شيء يعمل.</translation>
    </message>
    <message>
        <source>&amp;Restore Stock Firmware</source>
        <translation>استعادة الفيرموير الأصلي(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the maker&apos;s firmware on a phone, step by step.</source>
        <translation>يضع فيرموير الشركة المصنّعة على الهاتف خطوة بخطوة.</translation>
    </message>
    <message>
        <source>My Phone Is De&amp;ad</source>
        <translation>هاتفي لا يعمل(&amp;A)</translation>
    </message>
    <message>
        <source>Finds out why a phone does not start, and what brings it back.</source>
        <translation>يكتشف سبب عدم إقلاع الهاتف، وما يعيده إلى العمل.</translation>
    </message>
    <message>
        <source>Back &amp;Up My Phone</source>
        <translation>نسخ هاتفي احتياطيًا(&amp;U)</translation>
    </message>
    <message>
        <source>Reads identity and calibration, or the whole phone, into a safe place.</source>
        <translation>يقرأ الهوية والمعايرة، أو الهاتف كله، إلى مكان آمن.</translation>
    </message>
    <message>
        <source>Put My Backup &amp;Back</source>
        <translation>إعادة نسختي الاحتياطية(&amp;B)</translation>
    </message>
    <message>
        <source>Writes a backup to the phone it was read from.</source>
        <translation>يكتب نسخة احتياطية على الهاتف الذي قُرئت منه.</translation>
    </message>
    <message>
        <source>Which &amp;Key Do I Hold?</source>
        <translation>أي زر أضغط؟(&amp;K)</translation>
    </message>
    <message>
        <source>Shows how a phone is brought into its download mode, and watches whether it worked.</source>
        <translation>يبيّن كيف يُدخَل الهاتف في وضع التفليش، ويراقب هل نجح ذلك.</translation>
    </message>
</context>
<context>
    <name>flashwright::AllSetPage</name>
    <message>
        <source>All set</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>This computer is ready for phones.</source>
        <translation>هذا الكمبيوتر جاهز للهواتف.</translation>
    </message>
    <message>
        <source>Next, choose the firmware of your phone with Load Packet, or let the guide “Restore Stock Firmware” lead you. Press F1 wherever you want to know more.</source>
        <translation>بعد ذلك اختر فيرموير هاتفك من «تحميل حزمة»، أو دع الدليل «استعادة الفيرموير الأصلي» يقودك. اضغط F1 حيثما أردت معرفة المزيد.</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page when the program starts</source>
        <translation>إظهار صفحة الترحيب عند بدء البرنامج(&amp;W)</translation>
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
        <translation>%1: %2، %3 من المهمة</translation>
    </message>
</context>
<context>
    <name>flashwright::AppearancePage</name>
    <message>
        <source>&amp;Theme:</source>
        <translation>السمة(&amp;T):</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتحة</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكنة</translation>
    </message>
    <message>
        <source>As the desktop: follows the desktop at once when it turns light, dark or high in contrast.</source>
        <translation>مثل سطح المكتب: تتبع سطح المكتب فورًا عندما يصبح فاتحًا أو داكنًا أو عالي التباين.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>size of the text, like &quot;115 %&quot;</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>حجم النص(&amp;S):</translation>
    </message>
    <message>
        <source>100 % is the size that the desktop asks for.</source>
        <translation>القيمة 100% هي الحجم الذي يطلبه سطح المكتب.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>حركة أقل(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing moves or fades that does not have to.</source>
        <translation>لا يتحرك شيء ولا يتلاشى إلا للضرورة.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupCheckPage</name>
    <message>
        <source>What was saved</source>
        <translation>ما حُفظ</translation>
    </message>
    <message>
        <source>Keep a copy on another disk: without it a lost identity cannot be brought back.</source>
        <translation>احتفظ بنسخة على قرص آخر: بدونها لا يمكن استعادة هوية مفقودة.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>ملفات النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Open the Folder</source>
        <translation>فتح المجلد(&amp;O)</translation>
    </message>
    <message>
        <source>⚠ The backup is not whole: %1</source>
        <translation>⚠ النسخة الاحتياطية غير سليمة: %1</translation>
    </message>
    <message>
        <source>Reading the files again and comparing them…</source>
        <translation>جارٍ قراءة الملفات من جديد ومقارنتها…</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n file(s) (%1) in %2; every one was read again and is the same.</source>
        <extracomment>%n files, %1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>✓ لا ملفات (%n، %1) في %2؛ لا يوجد ما يُقرأ.</numerusform>
            <numerusform>✓ ملف واحد (%n، %1) في %2؛ قُرئ من جديد وهو مطابق.</numerusform>
            <numerusform>✓ ملفان (%n، %1) في %2؛ قُرئ كلاهما من جديد وهما مطابقان.</numerusform>
            <numerusform>✓ %n ملفات (%1) في %2؛ قُرئت كلها من جديد وهي مطابقة.</numerusform>
            <numerusform>✓ %n ملفًا (%1) في %2؛ قُرئت كلها من جديد وهي مطابقة.</numerusform>
            <numerusform>✓ %n ملف (%1) في %2؛ قُرئت كلها من جديد وهي مطابقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::BackupScopePage</name>
    <message>
        <source>Save in</source>
        <translation>حفظ في</translation>
    </message>
    <message>
        <source>What is to be saved?</source>
        <translation>ما المطلوب حفظه؟</translation>
    </message>
    <message>
        <source>The phone is only read; nothing on it is changed.</source>
        <translation>يُقرأ الهاتف فقط؛ ولا يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>&amp;Identity and calibration</source>
        <translation>الهوية والمعايرة(&amp;I)</translation>
    </message>
    <message>
        <source>The phone without &amp;large data</source>
        <translation>الهاتف دون البيانات الكبيرة(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Everything, photos and apps included</source>
        <translation>كل شيء، بما فيه الصور الشخصية والتطبيقات(&amp;E)</translation>
    </message>
    <message>
        <source>A few megabytes: IMEI and radio values, which no firmware can bring back. Takes a minute.</source>
        <translation>بضعة ميغابايتات: رقم IMEI وقيم الراديو التي لا يستعيدها أي فيرموير. يستغرق دقيقة.</translation>
    </message>
    <message>
        <source>The system and what starts the phone, too.</source>
        <translation>النظام وما يُقلع به الهاتف أيضًا.</translation>
    </message>
    <message>
        <source>As large as the storage of the phone; this can take an hour.</source>
        <translation>بحجم وحدة تخزين الهاتف؛ وقد يستغرق ذلك ساعة.</translation>
    </message>
    <message>
        <source>&amp;Save in:</source>
        <translation>حفظ في(&amp;S):</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>اختيار المجلد(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupSourcePage</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>لا مناطق (%n)</numerusform>
            <numerusform>منطقة واحدة (%n)</numerusform>
            <numerusform>منطقتان (%n)</numerusform>
            <numerusform>%n مناطق</numerusform>
            <numerusform>%n منطقة</numerusform>
            <numerusform>%n منطقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the Backup</source>
        <translation>اختيار النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer yet; choose the folder of a backup.</source>
        <translation>لا شيء محفوظ على هذا الكمبيوتر بعد؛ اختر مجلد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Choose one of the copies, or the folder of a backup.</source>
        <translation>اختر إحدى النسخ، أو مجلد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Comparing every file with its hash…</source>
        <translation>جارٍ مقارنة كل ملف بقيمة hash الخاصة به…</translation>
    </message>
    <message>
        <source>⚠ This backup cannot be used: %1</source>
        <translation>⚠ لا يمكن استخدام هذه النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>⚠ This is a firmware, not a backup of a phone.</source>
        <translation>⚠ هذا فيرموير وليس نسخة احتياطية من هاتف.</translation>
    </message>
    <message>
        <source>✓ Every file is as it was when it was read from the phone (%1).</source>
        <translation>✓ كل ملف كما كان حين قُرئ من الهاتف (%1).</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>أي نسخة احتياطية؟</translation>
    </message>
    <message>
        <source>Take the newest one of exactly this phone; it is checked before it is used.</source>
        <translation>خذ أحدث نسخة من هذا الهاتف نفسه؛ وستُفحص قبل استخدامها.</translation>
    </message>
    <message>
        <source>&amp;Kept on this computer:</source>
        <translation>المحفوظ على هذا الكمبيوتر(&amp;K):</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تاريخ الحفظ</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>المحفوظ على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>One row for each copy, newest first</source>
        <translation>صف لكل نسخة، والأحدث أولًا</translation>
    </message>
    <message>
        <source>F&amp;older of the backup:</source>
        <translation>مجلد النسخة الاحتياطية(&amp;O):</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>اختيار(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>اختيار مجلد النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupWizard</name>
    <message>
        <source>The phone was read</source>
        <translation>قُرئ الهاتف</translation>
    </message>
    <message>
        <source>Back Up My Phone</source>
        <translation>نسخ هاتفي احتياطيًا</translation>
    </message>
</context>
<context>
    <name>flashwright::CausePage</name>
    <message>
        <source>Restor&amp;e the Firmware</source>
        <translation>استعادة الفيرموير(&amp;E)</translation>
    </message>
    <message>
        <source>The phone answers in its download mode: it can be brought back.</source>
        <translation>يرد الهاتف وهو في وضع التفليش: يمكن إعادته إلى العمل.</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>السبب غير معروف بعد.</translation>
    </message>
    <message>
        <source>This is what we think</source>
        <translation>هذا ما نرجّحه</translation>
    </message>
    <message>
        <source>Try the steps in their order; writing the stock firmware again is the next page.</source>
        <translation>جرّب الخطوات بترتيبها؛ وكتابة الفيرموير الأصلي من جديد في الصفحة التالية.</translation>
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
        <translation>ما يجب فعله الآن</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>الخطوات حسب ترتيب تجربتها</translation>
    </message>
    <message>
        <source>&amp;What we saw</source>
        <translation>ما لاحظناه(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>نسخ التقرير(&amp;O)</translation>
    </message>
    <message>
        <source>Copies cause and evidence without serial numbers, to ask somebody for help</source>
        <translation>ينسخ السبب والأدلة دون الأرقام التسلسلية، لطلب المساعدة من أحد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>ما لاحظناه</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>انسخ التقرير وأرسله مع سؤالك: السبب ليس في قائمتنا بعد.</translation>
    </message>
</context>
<context>
    <name>flashwright::ChecksPage</name>
    <message>
        <source>Is this computer ready?</source>
        <translation>هل هذا الكمبيوتر جاهز؟</translation>
    </message>
    <message>
        <source>Choose a line that is bad and press Mend It; advice may wait.</source>
        <translation>اختر سطرًا حالته «سيئ» واضغط «إصلاح»؛ أما النصائح فيمكن أن تنتظر.</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectPage</name>
    <message>
        <source>Now connect the phone</source>
        <translation>صِل الهاتف الآن</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>يتصل هاتف التدريب من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold the key, then plug in the cable. It goes on by itself.</source>
        <translation>أطفئ الهاتف، واضغط مطولًا على الزر، ثم صِل الكابل. يستمر العمل تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectionPage</name>
    <message>
        <source>Until stopped</source>
        <translation>حتى الإيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق (%n)</numerusform>
            <numerusform>دقيقة واحدة (%n)</numerusform>
            <numerusform>دقيقتان (%n)</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wait for the first phone:</source>
        <translation>انتظار الهاتف الأول(&amp;W):</translation>
    </message>
    <message>
        <source>When none comes in this time the job ends. Phones that follow are waited for until you stop.</source>
        <translation>إذا لم يأتِ هاتف خلال هذه المدة تنتهي المهمة. أما الهواتف التالية فتُنتظر حتى توقف العمل.</translation>
    </message>
    <message>
        <source>&amp;USB speed:</source>
        <translation>سرعة USB‏(&amp;U):</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>كما يفضّل اللودر</translation>
    </message>
    <message>
        <source>High speed</source>
        <translation>سرعة عالية</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>سرعة كاملة</translation>
    </message>
    <message>
        <source>Full speed is slow but survives bad cables and hubs. Only MediaTek loaders have this switch.</source>
        <translation>السرعة الكاملة (Full speed) بطيئة لكنها تتحمل الكابلات والموزّعات الرديئة. لا يوجد هذا الخيار إلا في لودرات MediaTek.</translation>
    </message>
    <message>
        <source>&amp;Battery:</source>
        <translation>البطارية(&amp;B):</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>اكتشاف تلقائي</translation>
    </message>
    <message>
        <source>The phone has its battery</source>
        <translation>البطارية في الهاتف</translation>
    </message>
    <message>
        <source>The phone has no battery</source>
        <translation>الهاتف بلا بطارية</translation>
    </message>
    <message>
        <source>Tells MediaTek phones whether to rely on the battery or on the cable alone.</source>
        <translation>يخبر هواتف MediaTek هل تعتمد على البطارية أم على الكابل وحده.</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <extracomment>speed of a serial line, like &quot;921,600 baud&quot;</extracomment>
        <translation>%1 baud</translation>
    </message>
    <message>
        <source>&amp;Serial line:</source>
        <translation>الخط التسلسلي(&amp;S):</translation>
    </message>
    <message>
        <source>Speed of a serial cable once the loader runs. USB cables do not care.</source>
        <translation>سرعة الكابل التسلسلي بعد تشغيل اللودر. لا تتأثر بها كابلات USB.</translation>
    </message>
    <message>
        <source>Fas&amp;t transfer where the phone offers it</source>
        <translation>نقل سريع إن كان الهاتف يدعمه(&amp;T)</translation>
    </message>
    <message>
        <source>Sends images to Unisoc phones in their raw form. Leave it off when jobs fail in mid-write.</source>
        <translation>يرسل الصور إلى هواتف Unisoc بصيغتها الخام. اتركه معطّلًا إذا كانت المهام تفشل في منتصف الكتابة.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
</context>
<context>
    <name>flashwright::ConsentDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>محو(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Erase and Download</source>
        <translation>محو وتفليش(&amp;E)</translation>
    </message>
    <message>
        <source>Start &amp;Download</source>
        <translation>بدء التفليش(&amp;D)</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>كلمة التأكيد</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>لا يمكن التراجع عن هذا. اكتب «%1» للمتابعة:</translation>
    </message>
    <message>
        <source>This is what happens to every phone you plug in until you press Stop.</source>
        <translation>هذا ما يحدث لكل هاتف تصِله حتى تضغط «إيقاف».</translation>
    </message>
    <message>
        <source>%1 needs more than you agreed to. Nothing has been written to it yet.</source>
        <translation>يحتاج %1 إلى أكثر مما وافقت عليه. لم يُكتب عليه شيء بعد.</translation>
    </message>
    <message>
        <source>The interrupted job goes on, with the same %1 only. Steps that are done are compared, the others are carried out.</source>
        <translation>تُتابَع المهمة المنقطعة مع %1 نفسه فقط. الخطوات المنجزة تُقارَن، والأخرى تُنفَّذ.</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ تُمحى الصور الشخصية والرسائل والتطبيقات على الهاتف ولا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ الصور الشخصية والرسائل والتطبيقات على الهاتف تبقى.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>بالكامل</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>ترك كما هو</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>✓ Identity and calibration of the phone are copied to this computer first, and compared at the end (%1).</source>
        <translation>✓ تُنسخ هوية الهاتف ومعايرته إلى هذا الكمبيوتر أولًا، وتُقارَنان في النهاية (%1).</translation>
    </message>
    <message>
        <source>✓ Calibration and identity of the phone are kept (%1).</source>
        <translation>✓ تبقى معايرة الهاتف وهويته (%1).</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>المجموع: %1، نحو %2.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>المجموع: %1.</translation>
    </message>
    <message>
        <source>Nothing on the phone is changed.</source>
        <translation>لا يتغير شيء على الهاتف.</translation>
    </message>
    <message>
        <source>You can stop after any step: the phone starts as before. %1</source>
        <translation>يمكنك الإيقاف بعد أي خطوة: يُقلع الهاتف كالسابق. %1</translation>
    </message>
    <message>
        <source>Point of no return: the step “%1”. Until then you can stop without a trace; after it the phone may not start before a download has finished. %2</source>
        <extracomment>%1 is a step such as &quot;Write boot&quot;, %2 sizes and times</extracomment>
        <translation>نقطة اللاعودة: الخطوة «%1». حتى ذلك الحين يمكنك الإيقاف دون أي أثر؛ وبعدها قد لا يُقلع الهاتف قبل اكتمال التفليش. %2</translation>
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
        <translation>نسخ التقرير(&amp;R)</translation>
    </message>
    <message>
        <source>Copies cause, evidence and error without serial numbers, to ask somebody for help</source>
        <translation>ينسخ السبب والأدلة والخطأ دون أرقام تسلسلية، لطلب المساعدة من شخص آخر</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق(&amp;C)</translation>
    </message>
    <message>
        <source>Download failed: %1</source>
        <translation>فشل التفليش: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>It stopped at: %1. The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>توقف عند: %1. لن يُقلع الهاتف الآن؛ وهو ينتظر في وضع التفليش، وتفليش كامل يعيده إلى العمل.</translation>
    </message>
    <message>
        <source>It stopped at: %1. Nothing was written to the phone.</source>
        <translation>توقف عند: %1. لم يُكتب شيء على الهاتف.</translation>
    </message>
    <message>
        <source>It stopped at: %1. Part of the firmware was written; repeat the download.</source>
        <translation>توقف عند: %1. كُتب جزء من الفيرموير؛ أعد التفليش.</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>انسخ التقرير وأرسله مع سؤالك: السبب ليس في قائمتنا بعد.</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>اختر إجابة</translation>
    </message>
</context>
<context>
    <name>flashwright::DoctorSection</name>
    <message>
        <source>Done. This computer was looked at again.</source>
        <translation>تم. أُعيد فحص هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Taken back. This computer was looked at again.</source>
        <translation>تم التراجع. أُعيد فحص هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>فحص الكمبيوتر</translation>
    </message>
    <message>
        <source>What &amp;Mend It changes, word for word:</source>
        <translation>ما يغيّره «إصلاح»، كلمة بكلمة(&amp;M):</translation>
    </message>
    <message>
        <source>What Take &amp;Back changes, word for word:</source>
        <translation>ما يغيّره «تراجع»، كلمة بكلمة(&amp;B):</translation>
    </message>
    <message>
        <source>Working… You may be asked for your password.</source>
        <translation>جارٍ العمل… قد تُطلب كلمة مرورك.</translation>
    </message>
    <message>
        <source>Done. Log out and in again; it holds from then on.</source>
        <translation>تم. سجّل الخروج ثم الدخول؛ يسري ذلك بعدها.</translation>
    </message>
    <message>
        <source>What this computer needs to work with phones. Nothing is changed before you press a button.</source>
        <translation>ما يحتاجه هذا الكمبيوتر للعمل مع الهواتف. لا يتغير شيء قبل أن تضغط زرًا.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Checks of this computer</source>
        <translation>فحوص هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>One row for each check, with its state in a word</source>
        <translation>صف لكل فحص، مع حالته في كلمة</translation>
    </message>
    <message>
        <source>M&amp;end It</source>
        <translation>إصلاح(&amp;E)</translation>
    </message>
    <message>
        <source>Makes the change that is shown above; it can be taken back</source>
        <translation>ينفّذ التغيير المعروض أعلاه؛ ويمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Take Bac&amp;k</source>
        <translation>تراجع(&amp;K)</translation>
    </message>
    <message>
        <source>Brings this computer back to how it was before</source>
        <translation>يعيد هذا الكمبيوتر إلى ما كان عليه</translation>
    </message>
    <message>
        <source>Look A&amp;gain</source>
        <translation>إعادة الفحص(&amp;G)</translation>
    </message>
    <message>
        <source>Looks at this computer once more</source>
        <translation>يفحص هذا الكمبيوتر مرة أخرى</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadDialogs</name>
    <message>
        <source>The download cannot start</source>
        <translation>لا يمكن بدء التفليش</translation>
    </message>
    <message>
        <source>Break off in the middle?</source>
        <translation>هل تريد قطع العمل في منتصفه؟</translation>
    </message>
    <message>
        <source>The download already stops after the step it is in. Breaking off now is like pulling the cable: the phone will not start until a download has finished.</source>
        <translation>سيتوقف التفليش أصلًا بعد الخطوة الجارية. القطع الآن كنزع الكابل: لن يُقلع الهاتف حتى يكتمل تفليش.</translation>
    </message>
    <message>
        <source>Stop while a phone is being written?</source>
        <translation>هل تريد الإيقاف أثناء الكتابة على هاتف؟</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>تُكمل الخطوة الجارية أولًا. قد لا يُقلع الهاتف حتى يكتمل تفليش.</translation>
    </message>
    <message>
        <source>&amp;Break Off</source>
        <translation>قطع العمل(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stop After This Step</source>
        <translation>الإيقاف بعد هذه الخطوة(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>متابعة العمل(&amp;K)</translation>
    </message>
    <message>
        <source>Close while a phone is being worked on?</source>
        <translation>هل تريد الإغلاق أثناء العمل على هاتف؟</translation>
    </message>
    <message>
        <source>Closing breaks off every download. A phone that is being written will not start until a download has finished.</source>
        <translation>الإغلاق يقطع كل عمليات التفليش. والهاتف الذي تجري الكتابة عليه لن يُقلع حتى يكتمل تفليش.</translation>
    </message>
    <message>
        <source>&amp;Break Off and Close</source>
        <translation>القطع والإغلاق(&amp;B)</translation>
    </message>
    <message>
        <source>Phones are still being worked on</source>
        <translation>ما زال العمل جاريًا على هواتف</translation>
    </message>
    <message>
        <source>Press Stop first, or wait until they are done; then try again.</source>
        <translation>اضغط «إيقاف» أولًا، أو انتظر حتى تنتهي؛ ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadOptionsPage</name>
    <message>
        <source>&amp;Compare after writing:</source>
        <translation>المقارنة بعد الكتابة(&amp;C):</translation>
    </message>
    <message>
        <source>Everything, very large images in samples</source>
        <translation>كل شيء، والصور الكبيرة جدًا بالعيّنات</translation>
    </message>
    <message>
        <source>Samples of large images</source>
        <translation>عيّنات من الصور الكبيرة</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>كل بايت</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Reads back what was written. Only a compared phone is known to be right.</source>
        <translation>يقرأ ما كُتب من الهاتف. لا يُعرف أن الهاتف سليم إلا إذا قورن.</translation>
    </message>
    <message>
        <source>&amp;Afterwards:</source>
        <translation>بعد ذلك(&amp;A):</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>إعادة تشغيل الهاتف</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>إطفاء الهاتف</translation>
    </message>
    <message>
        <source>Leave it in its loader</source>
        <translation>البقاء في اللودر</translation>
    </message>
    <message>
        <source>What the phone does when the job is over.</source>
        <translation>ما يفعله الهاتف عند انتهاء المهمة.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق (%n)</numerusform>
            <numerusform>دقيقة واحدة (%n)</numerusform>
            <numerusform>دقيقتان (%n)</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Watch the phone start:</source>
        <translation>مراقبة إقلاع الهاتف(&amp;W):</translation>
    </message>
    <message>
        <source>After a restart, looks so long at what comes up on the port, and tells what it means.</source>
        <translation>بعد إعادة التشغيل يراقب طوال هذه المدة ما يظهر على المنفذ ويذكر معناه.</translation>
    </message>
    <message>
        <source>Check&amp;sums while sending:</source>
        <translation>مجاميع التحقق أثناء الإرسال(&amp;S):</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>كما يفضّل اللودر</translation>
    </message>
    <message>
        <source>On the cable</source>
        <translation>على الكابل</translation>
    </message>
    <message>
        <source>In the storage</source>
        <translation>في وحدة التخزين</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Only MediaTek loaders have this switch. Comparing after writing finds more.</source>
        <translation>لا يوجد هذا الخيار إلا في لودرات MediaTek. والمقارنة بعد الكتابة تكشف أكثر.</translation>
    </message>
    <message>
        <source>A storage that reports that it is worn out is always told before anything is written; there is no switch for that.</source>
        <translation>إذا أبلغت وحدة التخزين أنها مستهلكة فسيُذكر ذلك دائمًا قبل كتابة أي شيء؛ ولا يوجد خيار لتعطيل ذلك.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>التفليش</translation>
    </message>
</context>
<context>
    <name>flashwright::DropGuide</name>
    <message>
        <source>A download is running. Stop it before you load another packet.</source>
        <translation>يوجد تفليش جارٍ. أوقفه قبل تحميل حزمة أخرى.</translation>
    </message>
    <message>
        <source>Drop one file or folder at a time.</source>
        <translation>أفلت ملفًا واحدًا أو مجلدًا واحدًا في كل مرة.</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the folder %1. Nothing is written yet.</source>
        <translation>أفلت للبحث عن فيرموير في المجلد %1. لا يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the archive %1. Nothing is written yet.</source>
        <translation>أفلت للبحث عن فيرموير في الأرشيف %1. لا يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Load the firmware first, then drop it on its row.</source>
        <translation>الملف %1 صورة لقسم واحد. حمّل الفيرموير أولًا، ثم أفلتها على صفها.</translation>
    </message>
    <message>
        <source>Let go to load %1. Nothing is written yet.</source>
        <translation>اترك زر الفأرة لتحميل %1. لا يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Turn to the table of the Flash page, and drop it on its row.</source>
        <translation>الملف %1 صورة لقسم واحد. انتقل إلى الجدول في صفحة «تفليش»، ثم أفلتها على صفها.</translation>
    </message>
    <message>
        <source>Drop %1 on the row whose image it should replace.</source>
        <translation>أفلت %1 على الصف الذي ستحل محل صورته.</translation>
    </message>
    <message>
        <source>Let go to write %1 in place of the image of %2.</source>
        <translation>أفلت لكتابة %1 بدلًا من صورة %2.</translation>
    </message>
    <message>
        <source>Nothing can be written in place of %1.</source>
        <translation>لا يمكن كتابة شيء بدلًا من %1.</translation>
    </message>
</context>
<context>
    <name>flashwright::EmptyFirmware</name>
    <message>
        <source>Opening %1…</source>
        <translation>جارٍ فتح %1…</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>لا يمكن استخدام %1</translation>
    </message>
    <message>
        <source>No firmware is loaded</source>
        <translation>لا يوجد فيرموير محمَّل</translation>
    </message>
    <message>
        <source>Open a .pac file, a scatter file, a flash.xml, a ROM folder or a .zip with one of them. You can also drop it anywhere on this window, or copy its path and press Ctrl+V.</source>
        <translation>افتح ملف ‎.pac أو ملف سكاتر أو flash.xml أو مجلد ROM أو ملف ‎.zip يحوي أحدها. يمكنك أيضًا إفلاته في أي مكان من هذه النافذة، أو نسخ مساره والضغط على Ctrl+V.</translation>
    </message>
    <message>
        <source>Ope&amp;n Firmware…</source>
        <translation>فتح الفيرموير(&amp;N)…</translation>
    </message>
    <message>
        <source>Open &amp;a Folder…</source>
        <translation>فتح مجلد(&amp;A)…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>فُتح مؤخرًا</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesModel</name>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Another file is written</source>
        <translation>يُكتب ملف آخر</translation>
    </message>
    <message>
        <source>Loader, always sent</source>
        <translation>لودر، يُرسل دائمًا</translation>
    </message>
    <message>
        <source>Kept: calibration and identity</source>
        <translation>يبقى: معايرة وهوية</translation>
    </message>
    <message>
        <source>Will be erased</source>
        <translation>سيُمحى</translation>
    </message>
    <message>
        <source>Required by the firmware</source>
        <translation>يشترطه الفيرموير</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>عنوان البداية</translation>
    </message>
    <message>
        <source>End Address</source>
        <translation>عنوان النهاية</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>الإجراء</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Select all (%1 of %2, %3)</source>
        <translation>تحديد الكل (%1 من %2، %3)</translation>
    </message>
    <message>
        <source>Write &amp;Another File…</source>
        <translation>كتابة ملف آخر(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back to the Firmware&apos;s Own Image</source>
        <translation>الرجوع إلى صورة الفيرموير(&amp;B)</translation>
    </message>
    <message>
        <source>Search the partitions</source>
        <translation>البحث في الأقسام</translation>
    </message>
    <message>
        <source>Hides the rows that do not contain the text</source>
        <translation>يخفي الصفوف التي لا تحتوي على النص</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Ticks or unticks every entry that may be written</source>
        <translation>يحدد كل عنصر يمكن كتابته أو يلغي تحديده</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>Entries of the packet</source>
        <translation>عناصر الحزمة</translation>
    </message>
    <message>
        <source>Press Space to tick or untick an entry, Return to write another file in its place</source>
        <translation>اضغط مفتاح المسافة لتحديد عنصر أو إلغاء تحديده، ومفتاح الإدخال لكتابة ملف آخر مكانه</translation>
    </message>
</context>
<context>
    <name>flashwright::EvidencePage</name>
    <message>
        <source>✓ The phone answers in its download mode: it can be brought back.</source>
        <translation>✓ يرد الهاتف وهو في وضع التفليش: يمكن إعادته إلى العمل.</translation>
    </message>
    <message>
        <source>The last job on this computer failed (%1).</source>
        <translation>فشلت آخر مهمة على هذا الكمبيوتر (%1).</translation>
    </message>
    <message>
        <source>The last job on this computer, with a %1, failed (%2).</source>
        <translation>فشلت آخر مهمة على هذا الكمبيوتر، وكانت مع %1 ‏(%2).</translation>
    </message>
    <message>
        <source>Plug the phone in as it is</source>
        <translation>صِل الهاتف كما هو</translation>
    </message>
    <message>
        <source>We watch what it does; when nothing more happens, press Next.</source>
        <translation>نراقب ما يفعله؛ وعندما لا يحدث شيء آخر اضغط «التالي».</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>ما نراه الآن(&amp;S):</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>ما نراه الآن</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>ما ظهر واختفى على منافذ هذا الكمبيوتر، والأحدث أولًا</translation>
    </message>
    <message>
        <source>It is this &amp;phone</source>
        <translation>إنه هذا الهاتف(&amp;P)</translation>
    </message>
</context>
<context>
    <name>flashwright::FactSheet</name>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>سيئ</translation>
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
        <translation>فتح فيرموير</translation>
    </message>
    <message>
        <source>Open a folder with unpacked firmware</source>
        <translation>فتح مجلد فيه فيرموير مفكوك</translation>
    </message>
    <message>
        <source>Use This &amp;Folder</source>
        <translation>استخدام هذا المجلد(&amp;F)</translation>
    </message>
    <message>
        <source>Looks for firmware in the folder that is shown, or the chosen one</source>
        <translation>يبحث عن فيرموير في المجلد المعروض أو المختار</translation>
    </message>
    <message>
        <source>Nothing to paste: copy the path of a firmware file first.</source>
        <translation>لا يوجد ما يُلصق: انسخ مسار ملف فيرموير أولًا.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>لا يوجد ملف أو مجلد باسم «%1».</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an entry of the menu of recent firmware; %1 the file, %2 its chip and when it was opened</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>لم يُحمَّل شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>مسح هذه القائمة(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashwright::FirmwarePage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>اختيار الفيرموير</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;Packets (*.pac);;Scatter files (*.txt *.xml);;Archives (*.zip);;All files (*)</source>
        <translation>كل أنواع الفيرموير (*.pac *scatter*.txt *.xml *.zip);;الحزم (*.pac);;ملفات السكاتر (*.txt *.xml);;الأرشيفات (*.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose the Firmware Folder</source>
        <translation>اختيار مجلد الفيرموير</translation>
    </message>
    <message>
        <source>No firmware is chosen yet: a .pac file, a scatter file, a folder or a .zip with one of them.</source>
        <translation>لم يُختر فيرموير بعد: ملف ‎.pac أو ملف سكاتر أو مجلد أو ملف ‎.zip يحوي أحدها.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>جارٍ فحص كل ملف…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ لا يمكن استخدام هذا الفيرموير: %1</translation>
    </message>
    <message>
        <source>✓ Checked: %1 %2, for %3, %4.</source>
        <extracomment>%1 product, %2 version, %3 chip, %4 size</extracomment>
        <translation>✓ تم الفحص: %1 %2، للمعالج %3، %4.</translation>
    </message>
    <message>
        <source>an unnamed chip</source>
        <translation>معالج غير مسمّى</translation>
    </message>
    <message>
        <source>Choose the firmware</source>
        <translation>اختر الفيرموير</translation>
    </message>
    <message>
        <source>Take the one for exactly this model; nothing is written yet.</source>
        <translation>خذ المخصص لهذا الطراز بالضبط؛ لا يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Fir&amp;mware:</source>
        <translation>الفيرموير(&amp;M):</translation>
    </message>
    <message>
        <source>Path of the firmware</source>
        <translation>مسار الفيرموير</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>اكتب مسارًا واضغط Return، أو اختر ملفًا</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>اختيار ملف(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>اختيار المجلد(&amp;O)…</translation>
    </message>
    <message>
        <source>Check of the firmware</source>
        <translation>فحص الفيرموير</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunIntroPage</name>
    <message>
        <source>Set up this computer</source>
        <translation>إعداد هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>It takes about two minutes, and no phone is needed.</source>
        <translation>يستغرق نحو دقيقتين، ولا يلزم أي هاتف.</translation>
    </message>
    <message>
        <source>1. This computer is looked at: may you use its ports, and does another program get in the way?

2. What is missing is mended, one press each; you see every change before.

3. A practice phone, which is only drawn by this program, is flashed as a real one would be.</source>
        <translation>1. يُفحص هذا الكمبيوتر: هل يُسمح لك باستخدام منافذه، وهل يعترض برنامج آخر الطريق؟

2. يُصلَح ما ينقص، بضغطة لكل بند؛ وترى كل تغيير قبل تنفيذه.

3. يُفلَّش هاتف تدريب، يرسمه هذا البرنامج فقط، كما يُفلَّش هاتف حقيقي.</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunWizard</name>
    <message>
        <source>A real phone goes the same way: choose, read the summary, connect, wait for the green mark.</source>
        <translation>الهاتف الحقيقي يسير بالطريقة نفسها: اختر، واقرأ الملخص، وصِل الهاتف، وانتظر العلامة الخضراء.</translation>
    </message>
    <message>
        <source>Set Up This Computer</source>
        <translation>إعداد هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMap</name>
    <message>
        <source>Load a firmware to see what goes where.</source>
        <translation>حمّل فيرموير لترى أين يذهب كل شيء.</translation>
    </message>
    <message>
        <source>The firmware tells sizes but no addresses: drawn in its order, with the sizes to scale.</source>
        <translation>يذكر الفيرموير الأحجام دون العناوين: مرسومة بترتيبه، والأحجام بالمقياس.</translation>
    </message>
    <message>
        <source>The firmware tells neither addresses nor sizes: drawn in its order, not to scale.</source>
        <translation>لا يذكر الفيرموير العناوين ولا الأحجام: مرسومة بترتيبه، بلا مقياس.</translation>
    </message>
    <message>
        <source>Flash map</source>
        <translation>خريطة الفلاش</translation>
    </message>
    <message>
        <source>The storage of the phone, drawn to scale; very small partitions are drawn wider. Arrow keys go from partition to partition, Return explains one.</source>
        <translation>وحدة تخزين الهاتف مرسومة بالمقياس؛ والأقسام الصغيرة جدًا مرسومة أعرض. تنتقل مفاتيح الأسهم بين الأقسام، ويشرح Return القسم.</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMapCanvas</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 = size, %2 = what becomes of it: &quot;64 MiB, To write&quot;</extracomment>
        <translation>%1، %2</translation>
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
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>To erase</source>
        <translation>سيُمحى</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>سيُكتب</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>مساحة حرة</translation>
    </message>
    <message>
        <source>the rest of the storage</source>
        <translation>بقية وحدة التخزين</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>الحجم غير مذكور</translation>
    </message>
    <message>
        <source>Belongs to no partition</source>
        <translation>لا يتبع أي قسم</translation>
    </message>
    <message>
        <source>%1, in work now</source>
        <extracomment>%1 = what becomes of a partition: &quot;To write&quot;</extracomment>
        <translation>%1، قيد العمل الآن</translation>
    </message>
    <message>
        <source>Beside the partition table</source>
        <translation>خارج جدول الأقسام</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 = region of the storage, %2 = its size</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashOptions</name>
    <message>
        <source>Read bac&amp;k and compare after writing</source>
        <translation>القراءة والمقارنة بعد الكتابة(&amp;K)</translation>
    </message>
    <message>
        <source>Takes longer, and proves that the phone stored every byte</source>
        <translation>يستغرق وقتًا أطول، ويثبت أن الهاتف خزّن كل بايت</translation>
    </message>
    <message>
        <source>Allow a new partition &amp;table</source>
        <translation>السماح بجدول أقسام جديد(&amp;T)</translation>
    </message>
    <message>
        <source>If the phone&apos;s table differs from the packet&apos;s, it is replaced. This erases the user&apos;s data.</source>
        <translation>إذا اختلف جدول الهاتف عن جدول الحزمة فسيُستبدل. وهذا يمحو بيانات المستخدم.</translation>
    </message>
    <message>
        <source>After&amp;wards:</source>
        <translation>بعد ذلك(&amp;W):</translation>
    </message>
    <message>
        <source>What the phone does after the download</source>
        <translation>ما يفعله الهاتف بعد التفليش</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>إعادة تشغيل الهاتف</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>إطفاء الهاتف</translation>
    </message>
    <message>
        <source>Stay in download mode</source>
        <translation>البقاء في وضع التفليش</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashPage</name>
    <message>
        <source>Flash</source>
        <translation>تفليش</translation>
    </message>
    <message>
        <source>Start Downloading</source>
        <translation>بدء التفليش</translation>
    </message>
    <message>
        <source>Another file for %1</source>
        <translation>ملف آخر لـ %1</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>صور (*.img *.bin *.mbn *.ext4);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 changed on the disk after it was checked. It has to be loaded again before a start.</source>
        <translation>تغيّر %1 على القرص بعد فحصه. يجب تحميله من جديد قبل البدء.</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. It has to be loaded again before a start.</source>
        <translation>لم يعد %1 موجودًا على القرص. يجب تحميله من جديد قبل البدء.</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>إعادة التحميل(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>إلغاء التحميل(&amp;U)</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>الأقسام(&amp;N)</translation>
    </message>
    <message>
        <source>Fl&amp;ash map</source>
        <translation>خريطة الفلاش(&amp;A)</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>الخيارات(&amp;S)</translation>
    </message>
    <message>
        <source>What is written, and how</source>
        <translation>ما يُكتب، وكيف</translation>
    </message>
</context>
<context>
    <name>flashwright::FormatPage</name>
    <message>
        <source>Format</source>
        <translation>تهيئة</translation>
    </message>
    <message>
        <source>Format whole flash except &amp;Bootloader</source>
        <translation>تهيئة الفلاش كله ما عدا البوتلودر(&amp;B)</translation>
    </message>
    <message>
        <source>Forma&amp;t whole flash</source>
        <translation>تهيئة الفلاش كله(&amp;T)</translation>
    </message>
    <message>
        <source>Partition to format</source>
        <translation>القسم المطلوب تهيئته</translation>
    </message>
    <message>
        <source>Put &amp;calibration and identity back afterwards</source>
        <translation>إعادة المعايرة والهوية بعد ذلك(&amp;C)</translation>
    </message>
    <message>
        <source>They are saved on this computer first in any case</source>
        <translation>تُحفظان على هذا الكمبيوتر أولًا في كل الأحوال</translation>
    </message>
    <message>
        <source>This firmware does not say where the owner&apos;s data lies.</source>
        <translation>لا يذكر هذا الفيرموير أين تقع بيانات المالك.</translation>
    </message>
    <message>
        <source>This firmware names no partitions.</source>
        <translation>لا يسمّي هذا الفيرموير أي أقسام.</translation>
    </message>
    <message>
        <source>Nothing is known of this partition.</source>
        <translation>لا يُعرف شيء عن هذا القسم.</translation>
    </message>
    <message>
        <source>%1 If it is lost: %2</source>
        <translation>%1 إذا فُقد: %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Erases parts of the phone&apos;s storage. What is erased cannot be brought back; identity and calibration are saved on this computer first.</source>
        <translation>يمحو أجزاء من وحدة تخزين الهاتف. ما يُمحى لا يمكن استعادته؛ وتُحفظ الهوية والمعايرة على هذا الكمبيوتر أولًا.</translation>
    </message>
    <message>
        <source>Erased: system, apps and everything the owner stored. Kept: what starts the phone, and, with the tick below, identity and calibration. It needs a download before it works again.</source>
        <translation>يُمحى: النظام والتطبيقات وكل ما خزّنه المالك. يبقى: ما يُقلع به الهاتف، وكذلك الهوية والمعايرة عند تحديد المربع أدناه. يحتاج إلى تفليش قبل أن يعمل من جديد.</translation>
    </message>
    <message>
        <source>Erased: everything, what starts the phone included. Kept: only identity and calibration, with the tick below. The phone is dead until a download has finished.</source>
        <translation>يُمحى: كل شيء، بما فيه ما يُقلع به الهاتف. يبقى: الهوية والمعايرة فقط، عند تحديد المربع أدناه. لا يعمل الهاتف حتى ينتهي تفليش.</translation>
    </message>
    <message>
        <source>Erase &amp;user data only (factory reset)</source>
        <translation>محو بيانات المستخدم فقط (إعادة ضبط المصنع)(&amp;U)</translation>
    </message>
    <message>
        <source>Erased: photos, messages, apps and accounts of the owner. Kept: system, identity, calibration and the account lock. The phone starts as on its first day.</source>
        <translation>يُمحى: صور المالك الشخصية ورسائله وتطبيقاته وحساباته. يبقى: النظام والهوية والمعايرة وقفل الحساب. يُقلع الهاتف كأول يوم.</translation>
    </message>
    <message>
        <source>Format one part&amp;ition</source>
        <translation>تهيئة قسم واحد(&amp;I)</translation>
    </message>
    <message>
        <source>Erased: the partition that you choose. Kept: everything else. Identity and calibration are refused here.</source>
        <translation>يُمحى: القسم الذي تختاره. يبقى: كل ما عداه. تهيئة الهوية والمعايرة مرفوضة هنا.</translation>
    </message>
    <message>
        <source>&amp;Manual Format Flash</source>
        <translation>تهيئة يدوية للفلاش(&amp;M)</translation>
    </message>
    <message>
        <source>Erased: a place by region, address and length. Identity and calibration in it are refused as soon as the phone tells where they lie.</source>
        <translation>يُمحى: موضع يحدَّد بالنطاق والعنوان والطول. وما فيه من هوية ومعايرة يُرفض محوه حالما يذكر الهاتف مكانهما.</translation>
    </message>
</context>
<context>
    <name>flashwright::GeneralPage</name>
    <message>
        <source>Show the welcome pa&amp;ge at the start</source>
        <translation>إظهار صفحة الترحيب عند البدء(&amp;G)</translation>
    </message>
    <message>
        <source>It leads to the guides for what people do most.</source>
        <translation>تقود إلى أدلة أكثر الأعمال شيوعًا.</translation>
    </message>
    <message>
        <source>&amp;Expert view</source>
        <translation>عرض الخبراء(&amp;E)</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations. Needed by few; nothing gets faster by it.</source>
        <translation>يُظهر العناوين والنطاقات والعمليات المنفردة. يحتاج إليه القليلون؛ ولا يسرّع شيئًا.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
</context>
<context>
    <name>flashwright::GuideWizard</name>
    <message>
        <source>Passed: %1</source>
        <translation>تم بنجاح: %1</translation>
    </message>
    <message>
        <source>Stop now?</source>
        <translation>هل تريد الإيقاف الآن؟</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>تُكمل الخطوة الجارية أولًا. قد لا يُقلع الهاتف حتى يكتمل تفليش.</translation>
    </message>
    <message>
        <source>It stops at the next safe point.</source>
        <translation>يتوقف عند نقطة الأمان التالية.</translation>
    </message>
    <message>
        <source>&amp;Stop at the Next Safe Point</source>
        <translation>الإيقاف عند نقطة الأمان التالية(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>متابعة العمل(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إنهاء(&amp;F)</translation>
    </message>
</context>
<context>
    <name>flashwright::HistoryModel</name>
    <message>
        <source>Passed</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>الفيرموير</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
</context>
<context>
    <name>flashwright::HistorySection</name>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>No job fits the search.</source>
        <translation>لا توجد مهمة مطابقة للبحث.</translation>
    </message>
    <message>
        <source>No job yet. Every phone that you work on appears here.</source>
        <translation>لا توجد مهام بعد. كل هاتف تعمل عليه يظهر هنا.</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>ملف PDF (*.pdf);;صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>جارٍ إعداد التقرير…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>أرشيفات (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>بحث(&amp;S):</translation>
    </message>
    <message>
        <source>Chip, firmware, cause, port or phone</source>
        <translation>معالج أو فيرموير أو سبب أو منفذ أو هاتف</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في المحفوظات</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>النتيجة(&amp;R):</translation>
    </message>
    <message>
        <source>Result to show</source>
        <translation>النتيجة المطلوب عرضها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>One row for each phone and job, newest first</source>
        <translation>صف لكل هاتف ومهمة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>De&amp;tails of the chosen job:</source>
        <translation>تفاصيل المهمة المختارة(&amp;T):</translation>
    </message>
    <message>
        <source>Details of the chosen job</source>
        <translation>تفاصيل المهمة المختارة</translation>
    </message>
    <message>
        <source>Save &amp;Certificate…</source>
        <translation>حفظ الشهادة(&amp;C)…</translation>
    </message>
    <message>
        <source>A page for the customer: what was written, what was proved, what was kept</source>
        <translation>صفحة للعميل: ما كُتب وما ثبت وما بقي محفوظًا</translation>
    </message>
    <message>
        <source>Make S&amp;upport Report…</source>
        <translation>إنشاء تقرير للدعم(&amp;U)…</translation>
    </message>
    <message>
        <source>One file for somebody who helps: journal, plan and computer, without serial numbers and names</source>
        <translation>ملف واحد لمن يساعدك: السجل والخطة والكمبيوتر، دون أرقام تسلسلية أو أسماء</translation>
    </message>
    <message>
        <source>Open &amp;Journal</source>
        <translation>فتح سجل المهمة(&amp;J)</translation>
    </message>
    <message>
        <source>Everything that happened, line by line</source>
        <translation>كل ما حدث، سطرًا بسطر</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPanel</name>
    <message numerus="yes">
        <source>%1 (worked here: %n)</source>
        <translation>
            <numerusform>%1 (لم ينجح هنا بعد: %n)</numerusform>
            <numerusform>%1 (نجح هنا مرة: %n)</numerusform>
            <numerusform>%1 (نجح هنا مرتين: %n)</numerusform>
            <numerusform>%1 (نجح هنا %n مرات)</numerusform>
            <numerusform>%1 (نجح هنا %n مرة)</numerusform>
            <numerusform>%1 (نجح هنا %n مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا زر</translation>
    </message>
    <message>
        <source>What you may see, and what it means:</source>
        <translation>ما قد تراه، ومعناه:</translation>
    </message>
    <message>
        <source>✓ A phone in its download mode is here.</source>
        <translation>✓ يوجد هنا هاتف في وضع التفليش.</translation>
    </message>
    <message>
        <source>✓ It worked with %1. This is remembered for the next phone of this kind.</source>
        <translation>✓ نجح الأمر مع %1. سيُحفظ ذلك للهاتف التالي من هذا النوع.</translation>
    </message>
    <message>
        <source>I hold this key:</source>
        <translation>أضغط على هذا الزر:</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>ما يجب فعله خطوة بخطوة</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>ما نراه الآن(&amp;S):</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>ما نراه الآن</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>ما ظهر واختفى على منافذ هذا الكمبيوتر، والأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPicture</name>
    <message>
        <source>A drawing of a phone with its cable; no key is held.</source>
        <translation>رسم لهاتف مع كابله؛ دون ضغط أي زر.</translation>
    </message>
    <message>
        <source>A drawing of a phone with its cable; marked is: %1.</source>
        <translation>رسم لهاتف مع كابله؛ والمحدد عليه: %1.</translation>
    </message>
</context>
<context>
    <name>flashwright::KeySubjectPage</name>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Which phone is it?</source>
        <translation>أي هاتف هو؟</translation>
    </message>
    <message>
        <source>With a firmware loaded this is filled in already; otherwise it stands on the chip or in the phone&apos;s data sheet.</source>
        <translation>عند تحميل فيرموير تُملأ هذه الحقول مسبقًا؛ وإلا فستجدها مكتوبة على المعالج أو في مواصفات الهاتف.</translation>
    </message>
    <message>
        <source>Chip &amp;maker:</source>
        <translation>شركة المعالج(&amp;M):</translation>
    </message>
    <message>
        <source>Chip maker</source>
        <translation>شركة المعالج</translation>
    </message>
    <message>
        <source>C&amp;hip:</source>
        <translation>المعالج(&amp;H):</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Nothing is sent to the phone by this guide: it only watches the ports.</source>
        <translation>لا يرسل هذا الدليل شيئًا إلى الهاتف: هو يراقب المنافذ فقط.</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysPage</name>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>اختر أمرًا، ثم اضغط مفتاحه الجديد.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>اضغط المفتاح الجديد للأمر «%1».</translation>
    </message>
    <message>
        <source>Escape only closes what is open: it never starts or stops a job.</source>
        <translation>المفتاح Escape يغلق ما هو مفتوح فقط: لا يبدأ مهمة ولا يوقفها أبدًا.</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing and moving about. Hold Ctrl or Alt with it.</source>
        <translation>المفتاح %1 وحده لازم للكتابة والتنقل. اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>Alt with a letter leads to menus and fields. Hold Ctrl with it, too.</source>
        <translation>المفتاح Alt مع حرف يقود إلى القوائم والحقول. اضغط معه Ctrl أيضًا.</translation>
    </message>
    <message>
        <source>Ctrl with a digit leads to the parts of the window.</source>
        <translation>المفتاح Ctrl مع رقم يقود إلى أجزاء النافذة.</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>لدى «%1» هذا المفتاح بالفعل.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. If you go on, it is taken away from there.</source>
        <translation>المفتاح %1 يخص «%2». إذا تابعت فسيُسحب منه.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>المفتاح %1 متاح.</translation>
    </message>
    <message>
        <source>Every command with its keys. A change holds at once and is kept.</source>
        <translation>كل أمر مع مفاتيحه. يسري التغيير فورًا ويُحفظ.</translation>
    </message>
    <message>
        <source>S&amp;earch:</source>
        <translation>بحث(&amp;E):</translation>
    </message>
    <message>
        <source>Command, key or menu</source>
        <translation>أمر أو مفتاح أو قائمة</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Press Return to give the command another key</source>
        <translation>اضغط Return لإعطاء الأمر مفتاحًا آخر</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>مفتاح جديد(&amp;K):</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Press the key combination; Tab leads on</source>
        <translation>اضغط تركيبة المفاتيح؛ ومفتاح Tab ينقلك إلى التالي</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>استخدام هذا المفتاح(&amp;U)</translation>
    </message>
    <message>
        <source>The command has this key and no other</source>
        <translation>يصبح للأمر هذا المفتاح وحده</translation>
    </message>
    <message>
        <source>&amp;Add This Key</source>
        <translation>إضافة هذا المفتاح(&amp;A)</translation>
    </message>
    <message>
        <source>The command has this key beside its others</source>
        <translation>يصبح للأمر هذا المفتاح إلى جانب مفاتيحه الأخرى</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>بلا مفتاح(&amp;N)</translation>
    </message>
    <message>
        <source>Takes all keys from the command</source>
        <translation>يسحب كل المفاتيح من الأمر</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة الضبط(&amp;R)</translation>
    </message>
    <message>
        <source>Gives the command the keys that it had at first</source>
        <translation>يعيد إلى الأمر مفاتيحه الأصلية</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>إعادة ضبط الكل(&amp;L)</translation>
    </message>
    <message>
        <source>Gives all commands the keys that they had at first</source>
        <translation>يعيد إلى كل الأوامر مفاتيحها الأصلية</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysWizard</name>
    <message>
        <source>Which Key Do I Hold?</source>
        <translation>أي زر أضغط؟</translation>
    </message>
</context>
<context>
    <name>flashwright::LanguagePage</name>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>لغة النافذة(&amp;L):</translation>
    </message>
    <message>
        <source>Changes at once. The log stays English, so that people can help each other.</source>
        <translation>تتغير فورًا. ويبقى السجل بالإنجليزية ليتمكن الناس من مساعدة بعضهم.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>flashwright::LenderPage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>اختيار الفيرموير</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;All files (*)</source>
        <translation>كل ملفات الفيرموير (*.pac *scatter*.txt *.xml *.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ لا يمكن استخدام هذا الفيرموير: %1</translation>
    </message>
    <message>
        <source>✓ The loaders of %1 %2 are used; nothing else of it.</source>
        <translation>✓ تُستخدم لودرات %1 %2؛ ولا شيء غيرها منه.</translation>
    </message>
    <message>
        <source>Without one, the loaders that this program knows already are tried.</source>
        <translation>بدونه تُجرَّب اللودرات التي يعرفها هذا البرنامج.</translation>
    </message>
    <message>
        <source>Loaders of this model</source>
        <translation>لودرات هذا الطراز</translation>
    </message>
    <message>
        <source>To talk to a phone, its loaders are needed; any stock firmware of the same model has them.</source>
        <translation>للتخاطب مع الهاتف تلزم لودراته؛ وهي موجودة في أي فيرموير أصلي للطراز نفسه.</translation>
    </message>
    <message>
        <source>Fir&amp;mware that lends them:</source>
        <translation>الفيرموير الذي يعيرها(&amp;M):</translation>
    </message>
    <message>
        <source>Path of the firmware that lends its loaders</source>
        <translation>مسار الفيرموير الذي يعير لودراته</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>اكتب مسارًا واضغط Return، أو اختر ملفًا</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>اختيار ملف(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>flashwright::LoaderFields</name>
    <message>
        <source>Authentication File (*.auth);;All Files (*)</source>
        <translation>ملف المصادقة (*.auth);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Cert File (*.cert);;All Files (*)</source>
        <translation>ملف الشهادة (*.cert);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Bin File (*.bin);;All Files (*)</source>
        <translation>ملف Bin ‏(*.bin);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Download-A&amp;gent:</source>
        <translation>‏Download-Agent(&amp;G):</translation>
    </message>
    <message>
        <source>A&amp;uthentication File:</source>
        <translation>ملف المصادقة(&amp;U):</translation>
    </message>
    <message>
        <source>Certification F&amp;ile:</source>
        <translation>ملف الشهادة(&amp;I):</translation>
    </message>
    <message>
        <source>Preloader of the &amp;board:</source>
        <translation>بريلودر اللوحة(&amp;B):</translation>
    </message>
    <message>
        <source>From the firmware or the loader folder</source>
        <translation>من الفيرموير أو مجلد اللودرات</translation>
    </message>
    <message>
        <source>Only for secure phones</source>
        <translation>للهواتف المحمية فقط</translation>
    </message>
    <message>
        <source>From the firmware</source>
        <translation>من الفيرموير</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::LoadersPage</name>
    <message>
        <source>Loader files</source>
        <translation>ملفات اللودر</translation>
    </message>
    <message>
        <source>Only fill in what came with the firmware; most phones need nothing here.</source>
        <translation>املأ فقط ما جاء مع الفيرموير؛ معظم الهواتف لا تحتاج إلى شيء هنا.</translation>
    </message>
    <message>
        <source>Empty fields are taken from the firmware, or from the folder with known loaders.</source>
        <translation>تؤخذ قيم الحقول الفارغة من الفيرموير أو من مجلد اللودرات المعروفة.</translation>
    </message>
</context>
<context>
    <name>flashwright::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>flashwright::LogPane</name>
    <message>
        <source>&amp;Level:</source>
        <translation>المستوى(&amp;L):</translation>
    </message>
    <message>
        <source>Least important lines to show</source>
        <translation>أقل الأسطر أهمية للعرض</translation>
    </message>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>بحث(&amp;R):</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>النص المطلوب البحث عنه</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>متابعة(&amp;O)</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>إبقاء أحدث سطر ظاهرًا</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>نسخ الأسطر المختارة، أو الكل</translation>
    </message>
    <message>
        <source>Show the journals of all sessions</source>
        <translation>عرض سجلات كل الجلسات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What happened, newest line last</source>
        <translation>ما حدث، والسطر الأحدث في الآخر</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>shown beside the search field of the log</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the matches of a search: &quot;3 of 17&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Return leads to the next match, Shift+Return to the one before</source>
        <translation>مفتاح Return للتطابق التالي، وShift+Return للسابق</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>التطابقات</translation>
    </message>
    <message>
        <source>Match before (Shift+Return in the search field)</source>
        <translation>التطابق السابق (Shift+Return في حقل البحث)</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Next match (Return in the search field)</source>
        <translation>التطابق التالي (Return في حقل البحث)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>flashwright::MainWindow</name>
    <message>
        <source>Flashwright cannot start</source>
        <translation>لا يمكن بدء Flashwright</translation>
    </message>
    <message>
        <source>The record could not be kept</source>
        <translation>تعذر حفظ القيد</translation>
    </message>
    <message>
        <source>This job cannot go on</source>
        <translation>لا يمكن متابعة هذه المهمة</translation>
    </message>
    <message>
        <source>Practice is not possible</source>
        <translation>التدريب غير ممكن</translation>
    </message>
    <message>
        <source>The ports of this computer cannot be used</source>
        <translation>لا يمكن استخدام منافذ هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Load Packet</source>
        <translation>تحميل حزمة</translation>
    </message>
    <message>
        <source>%1 with every phone that is plugged in (F9)</source>
        <translation>%1 مع كل هاتف يُوصل (F9)</translation>
    </message>
    <message>
        <source>Practice: no real phone is touched</source>
        <translation>تدريب: لا يُمس أي هاتف حقيقي</translation>
    </message>
    <message>
        <source>Ready for phones on this computer&apos;s ports</source>
        <translation>جاهز لاستقبال الهواتف على منافذ هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Flashwright</source>
        <translation>Flashwright</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (تدريب)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Load Packet…</source>
        <translation>تحميل حزمة(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose the firmware file of the phone (%1)</source>
        <translation>اختيار ملف فيرموير الهاتف (%1)</translation>
    </message>
    <message>
        <source>Load &amp;Unpacked Folder…</source>
        <translation>تحميل مجلد مفكوك(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء(&amp;Q)</translation>
    </message>
    <message>
        <source>Read &amp;Back</source>
        <translation>قراءة من الهاتف(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف(&amp;T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop at the next safe point (F10)</source>
        <translation>الإيقاف عند أول نقطة آمنة (F10)</translation>
    </message>
    <message>
        <source>Stop the &amp;Chosen Phone</source>
        <translation>إيقاف الهاتف المختار(&amp;C)</translation>
    </message>
    <message>
        <source>Show the &amp;Outcome of the Chosen Phone</source>
        <translation>عرض نتيجة الهاتف المختار(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>السجل(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Search the Log</source>
        <translation>البحث في السجل(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>فتح مجلد السجلات(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;About Flashwright</source>
        <translation>حول Flashwright‏(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح الأخيرة(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>التفليش(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>التدريب(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة(&amp;T)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>اللغة(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>تعليمات(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>مثل سطح المكتب(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتحة(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكنة(&amp;D)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>شريط الأدوات الرئيسي</translation>
    </message>
    <message>
        <source>About Flashwright</source>
        <translation>حول Flashwright</translation>
    </message>
    <message>
        <source>Flashwright %1</source>
        <translation>Flashwright %1</translation>
    </message>
    <message>
        <source>Restores stock firmware on phones.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>يستعيد الفيرموير الأصلي على الهواتف.

برنامج حر وفق رخصة GNU العمومية العامة (GPL)، الإصدار 3 أو أحدث. ويأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>The %1 whose download was interrupted at %2 % is plugged in again.</source>
        <translation>وُصل مجددًا %1 الذي انقطع تفليشه عند %2%.</translation>
    </message>
    <message>
        <source>A download of a %1 was interrupted at %2 %. It can go on where it stopped.</source>
        <translation>انقطع تفليش %1 عند %2%. يمكن متابعته من حيث توقف.</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>متابعة(&amp;G)…</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>ليس الآن(&amp;O)</translation>
    </message>
    <message>
        <source>Plug In a Virtual %1 (%2)</source>
        <translation>وصل %1 افتراضي (%2)</translation>
    </message>
    <message>
        <source>Plug In &amp;One More of the Same</source>
        <translation>وصل هاتف آخر من النوع نفسه(&amp;O)</translation>
    </message>
    <message>
        <source>Practise a &amp;Failure</source>
        <translation>التدرب على عطل(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave Practice</source>
        <translation>مغادرة التدريب(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Expert View</source>
        <translation>عرض الخبير(&amp;E)</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations</source>
        <translation>يعرض العناوين والمناطق والعمليات المفردة</translation>
    </message>
    <message>
        <source>%1 is written in place of the firmware&apos;s own image.</source>
        <translation>يُكتب %1 بدلًا من صورة الفيرموير.</translation>
    </message>
    <message>
        <source>No partition of this firmware is called like %1. Drop it on the row that it is for.</source>
        <translation>لا يوجد في هذا الفيرموير قسم باسم %1. أفلته على الصف المقصود.</translation>
    </message>
    <message>
        <source>O&amp;pen the Pasted Path</source>
        <translation>فتح المسار الملصق(&amp;P)</translation>
    </message>
    <message>
        <source>Opens the file or folder whose path was copied</source>
        <translation>يفتح الملف أو المجلد الذي نُسخ مساره</translation>
    </message>
    <message>
        <source>Search the &amp;Partitions</source>
        <translation>البحث في الأقسام(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Record a Trace</source>
        <translation>تسجيل الاتصال(&amp;R)</translation>
    </message>
    <message>
        <source>Keeps every byte between computer and phone of the next jobs</source>
        <translation>يحفظ كل بايت بين الكمبيوتر والهاتف في المهام التالية</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات(&amp;S)…</translation>
    </message>
    <message>
        <source>As the D&amp;esktop</source>
        <translation>مثل سطح المكتب(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>تباين عالٍ، فاتحة(&amp;H)</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>تباين عالٍ، داكنة(&amp;C)</translation>
    </message>
    <message>
        <source>The job is in %1. Run it with: flashwright-cli job run</source>
        <translation>المهمة في %1. شغّلها بالأمر: flashwright-cli job run</translation>
    </message>
    <message>
        <source>The job file cannot be used</source>
        <translation>لا يمكن استخدام ملف المهمة</translation>
    </message>
    <message>
        <source>&amp;Manual for This Page</source>
        <translation>دليل هذه الصفحة(&amp;M)</translation>
    </message>
    <message>
        <source>Manual, &amp;Contents</source>
        <translation>محتويات دليل الاستخدام(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;Job…</source>
        <translation>فتح مهمة(&amp;J)…</translation>
    </message>
    <message>
        <source>Sets up firmware and page as a job file says; nothing is started</source>
        <translation>يضبط الفيرموير والصفحة كما يحدد ملف المهمة؛ ولا يُبدأ شيء</translation>
    </message>
    <message>
        <source>&amp;Export Job…</source>
        <translation>تصدير مهمة(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes what the page in front would do into a file for the command line</source>
        <translation>يكتب ما ستفعله الصفحة الأمامية في ملف لسطر الأوامر</translation>
    </message>
    <message>
        <source>Open Job</source>
        <translation>فتح مهمة</translation>
    </message>
    <message>
        <source>Jobs (*.%1);;All files (*)</source>
        <translation>المهام (*.%1);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>This page has no job that a file could hold.</source>
        <translation>ليس في هذه الصفحة مهمة يمكن حفظها في ملف.</translation>
    </message>
    <message>
        <source>Export Job</source>
        <translation>تصدير مهمة</translation>
    </message>
    <message>
        <source>Jobs (*.%1)</source>
        <translation>المهام (*.%1)</translation>
    </message>
    <message>
        <source>The job is set up. Nothing is started yet: look at it and press %1.</source>
        <translation>ضُبطت المهمة. لم يبدأ شيء بعد: راجعها ثم اضغط «%1».</translation>
    </message>
    <message>
        <source>Locked for the operator</source>
        <translation>مقفل على المشغّل</translation>
    </message>
    <message>
        <source>Ask whoever has the PIN to do this.</source>
        <translation>اطلب ذلك ممن لديه رمز PIN.</translation>
    </message>
    <message>
        <source>&amp;Wizards</source>
        <translation>خطوات موجّهة(&amp;W)</translation>
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
        <translation>ابدأ من هنا</translation>
    </message>
    <message>
        <source>Working with phones</source>
        <translation>العمل مع الهواتف</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Problems and what helps</source>
        <translation>المشكلات وحلولها</translation>
    </message>
    <message>
        <source>Error numbers</source>
        <translation>أرقام الأخطاء</translation>
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
            <numerusform>لم يُعثر على صفحات (%n)</numerusform>
            <numerusform>عُثر على صفحة واحدة (%n)</numerusform>
            <numerusform>عُثر على صفحتين (%n)</numerusform>
            <numerusform>عُثر على %n صفحات</numerusform>
            <numerusform>عُثر على %n صفحة</numerusform>
            <numerusform>عُثر على %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Flashwright manual</source>
        <extracomment>title of the window: page, then program</extracomment>
        <translation>دليل Flashwright</translation>
    </message>
    <message>
        <source>%1 – Flashwright manual</source>
        <translation>%1 – دليل Flashwright</translation>
    </message>
    <message>
        <source>Save the Page</source>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>المستندات (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظت باسم %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>الصفحة اللاحقة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Text as large as everywhere</source>
        <translation>نص بالحجم المعتاد في كل مكان</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save this page, to print it or to pass it on</source>
        <translation>حفظ هذه الصفحة لطباعتها أو مشاركتها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>البحث في كل الصفحات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>إغلاق الدليل</translation>
    </message>
    <message>
        <source>Tool bar of the manual</source>
        <translation>شريط أدوات الدليل</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>بحث(&amp;S):</translation>
    </message>
    <message>
        <source>A word, or an error number like 4032</source>
        <translation>كلمة، أو رقم خطأ مثل 4032</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>الصفحات المعثور عليها</translation>
    </message>
    <message>
        <source>A page of the manual; Tab leads from link to link</source>
        <translation>صفحة من الدليل؛ ينتقل Tab من رابط إلى رابط</translation>
    </message>
</context>
<context>
    <name>flashwright::MapLegend</name>
    <message>
        <source>Legend of the flash map</source>
        <translation>مفتاح خريطة الفلاش</translation>
    </message>
</context>
<context>
    <name>flashwright::MemoryPage</name>
    <message>
        <source>Let go to choose this file for writing. Nothing is written yet.</source>
        <translation>أفلت لاختيار هذا الملف للكتابة. لا يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Let go to compare the phone with this file.</source>
        <translation>أفلت لمقارنة الهاتف بهذا الملف.</translation>
    </message>
    <message>
        <source>Choose the File</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Images (*.img *.bin);;All files (*)</source>
        <translation>الصور (*.img *.bin);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>by region and address</source>
        <translation>حسب النطاق والعنوان</translation>
    </message>
    <message>
        <source>The loader found no fault in the memory. Its own words are in the log.</source>
        <translation>لم يجد اللودر عيبًا في الذاكرة. وكلامه بنصه في السجل.</translation>
    </message>
    <message>
        <source>Compared %1: the phone holds exactly this file.</source>
        <translation>قورن %1: في الهاتف هذا الملف نفسه تمامًا.</translation>
    </message>
    <message>
        <source>%1 were written; %2 were read again and are the same.</source>
        <translation>كُتب %1؛ وقُرئ %2 من جديد وهو مطابق.</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <translation>حجم الملف: %1</translation>
    </message>
    <message>
        <source>The file is too large: it takes %1, and %2 has room for %3.</source>
        <translation>الملف كبير جدًا: يشغل %1، وفي %2 مساحة %3.</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>اختر الملف المطلوب كتابته.</translation>
    </message>
    <message>
        <source>Choose the file to compare with.</source>
        <translation>اختر الملف المطلوب المقارنة به.</translation>
    </message>
    <message>
        <source>%1 is no file that can be used.</source>
        <translation>الملف %1 غير صالح للاستخدام.</translation>
    </message>
    <message>
        <source>Type “%1” first: a wrong file here leaves the phone dead.</source>
        <translation>اكتب «%1» أولًا: الملف الخطأ هنا يعطّل الهاتف تمامًا.</translation>
    </message>
    <message>
        <source>The loaders of Unisoc phones offer no memory test.</source>
        <translation>لودرات هواتف Unisoc لا توفر اختبارًا للذاكرة.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Test the Memory</source>
        <translation>اختبار الذاكرة</translation>
    </message>
    <message>
        <source>Write Memory</source>
        <translation>كتابة الذاكرة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Repartition</source>
        <translation>إعادة التقسيم</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>إطفاء</translation>
    </message>
    <message>
        <source>The loader tests the phone&apos;s RAM and says what it found; the log shows it word for word. Newer MediaTek loaders run a flip test, older ones only what they offer; Unisoc loaders have no test. Nothing on the phone is changed.</source>
        <translation>يختبر اللودر ذاكرة RAM في الهاتف ويذكر ما وجده؛ ويعرضه السجل حرفيًا. لودرات MediaTek الأحدث تجري اختبار قلب البتات، والأقدم ما توفره فقط؛ ولودرات Unisoc بلا اختبار. لا يتغير شيء في الهاتف.</translation>
    </message>
    <message>
        <source>Writes one file to one partition or address. This changes the phone: what was there is lost. You see the plan first, and identity and calibration are saved before.</source>
        <translation>يكتب ملفًا واحدًا على قسم أو عنوان واحد. هذا يغيّر الهاتف: ويضيع ما كان هناك. ترى الخطة أولًا، وتُحفظ الهوية والمعايرة قبل ذلك.</translation>
    </message>
    <message>
        <source>Reads one place and compares it with a file, byte for byte. Nothing on the phone is changed.</source>
        <translation>يقرأ موضعًا واحدًا ويقارنه بملف بايتًا ببايت. لا يتغير شيء في الهاتف.</translation>
    </message>
    <message>
        <source>Gives the phone the partition table of the loaded firmware. This changes the phone: what lies in partitions that move is lost. You see the plan first.</source>
        <translation>يعطي الهاتف جدول أقسام الفيرموير المحمَّل. هذا يغيّر الهاتف: ويضيع ما في الأقسام التي يتغير مكانها. ترى الخطة أولًا.</translation>
    </message>
    <message>
        <source>Starts the loader and lets the phone start again. Nothing on it is changed.</source>
        <translation>يشغّل اللودر ثم يدع الهاتف يُقلع من جديد. لا يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>Starts the loader and switches the phone off. Nothing on it is changed.</source>
        <translation>يشغّل اللودر ثم يطفئ الهاتف. لا يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>Memory and single operations</source>
        <translation>الذاكرة والعمليات المنفردة</translation>
    </message>
    <message>
        <source>For experts. Only Write Memory and Repartition change the phone.</source>
        <translation>للخبراء. «كتابة الذاكرة» و«إعادة التقسيم» وحدهما تغيّران الهاتف.</translation>
    </message>
    <message>
        <source>Opera&amp;tion:</source>
        <translation>العملية(&amp;T):</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Memory test</source>
        <translation>اختبار الذاكرة</translation>
    </message>
    <message>
        <source>Verify a place with a file</source>
        <translation>التحقق من موضع بملف</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>إعادة تشغيل الهاتف</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>إطفاء الهاتف</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>الملف(&amp;I):</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>الموضع(&amp;A):</translation>
    </message>
    <message>
        <source>Partition, or by region and address</source>
        <translation>قسم، أو حسب النطاق والعنوان</translation>
    </message>
    <message>
        <source>A&amp;llow this identity or calibration to be overwritten; a copy is saved first</source>
        <translation>السماح بالكتابة فوق هذه الهوية أو المعايرة؛ وتُحفظ نسخة أولًا(&amp;L)</translation>
    </message>
    <message>
        <source>This starts the pho&amp;ne; with a wrong file it is dead. Type “%1” to allow it:</source>
        <translation>هذا ما يُقلع به الهاتف؛ وبملف خطأ لن يعمل. اكتب «%1» للسماح بذلك(&amp;N):</translation>
    </message>
    <message>
        <source>Word that allows it</source>
        <translation>كلمة السماح</translation>
    </message>
</context>
<context>
    <name>flashwright::OfferBar</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
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
        <translation>⚠ لا يذكر هذا الفيرموير معالجًا معروفًا هنا. يُسأل الهاتف قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <source>✓ Writing was proved on a real phone with this chip (%1).</source>
        <translation>✓ ثبتت الكتابة على هاتف حقيقي بهذا المعالج (%1).</translation>
    </message>
    <message>
        <source>✓ Writing was proved against recordings of real phones with this chip.</source>
        <translation>✓ ثبتت الكتابة بتسجيلات هواتف حقيقية بهذا المعالج.</translation>
    </message>
    <message>
        <source>Writing was tried on virtual phones with this chip, not yet on a real one.</source>
        <translation>جُرّبت الكتابة على هواتف افتراضية بهذا المعالج، ولم تُجرَّب بعد على هاتف حقيقي.</translation>
    </message>
    <message>
        <source>⚠ Writing was not tried yet with this chip. Make a backup first.</source>
        <translation>⚠ لم تُجرَّب الكتابة بعد مع هذا المعالج. خذ نسخة احتياطية أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا عناصر (%n)</numerusform>
            <numerusform>عنصر واحد (%n)</numerusform>
            <numerusform>عنصران (%n)</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is read…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>التفاصيل(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the file, its format and its check sum</source>
        <translation>يُظهر الملف وصيغته ومجموع تحققه</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>الصيغة:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>&amp;Calculate</source>
        <translation>حساب(&amp;C)</translation>
    </message>
    <message>
        <source>Reads the whole file to calculate its SHA-256</source>
        <translation>يقرأ الملف كله لحساب SHA-256</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionCard</name>
    <message>
        <source>Another file for %1</source>
        <translation>ملف آخر لـ %1</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>صور (*.img *.bin *.mbn *.ext4);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>القسم %1</translation>
    </message>
    <message>
        <source>Not in the guide</source>
        <translation>غير موجود في الدليل</translation>
    </message>
    <message>
        <source>The maker of this phone keeps something of its own here. Leave it alone unless the firmware writes it.</source>
        <translation>تحتفظ الشركة المصنّعة لهذا الهاتف بشيء خاص بها هنا. اتركه كما هو ما لم يكتبه الفيرموير.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 = title of a partition, %2 = its kind: &quot;Android kernel (Starts the phone)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What this job does with it</source>
        <translation>ما تفعله هذه المهمة به</translation>
    </message>
    <message>
        <source>Can it be lost?</source>
        <translation>هل يمكن الاستغناء عنه؟</translation>
    </message>
    <message>
        <source>If it is lost or wrong</source>
        <translation>إذا فُقد أو كان خطأً</translation>
    </message>
    <message>
        <source>Size and place</source>
        <translation>الحجم والموضع</translation>
    </message>
    <message>
        <source>Replace Fi&amp;le…</source>
        <translation>استبدال الملف(&amp;L)…</translation>
    </message>
    <message>
        <source>Writes a file of your choice to this partition instead of the firmware&apos;s</source>
        <translation>يكتب على هذا القسم ملفًا من اختيارك بدلًا من ملف الفيرموير</translation>
    </message>
    <message>
        <source>&amp;Back to the Map</source>
        <translation>الرجوع إلى الخريطة(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the whole storage again (Esc)</source>
        <translation>يُظهر وحدة التخزين كلها من جديد (Esc)</translation>
    </message>
    <message>
        <source>About this partition</source>
        <translation>عن هذا القسم</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionTableModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>عنوان البداية</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>النطاق</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneBoard</name>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>No phone yet. Each port gets a card here as soon as you start.</source>
        <translation>لا يوجد هاتف بعد. تظهر هنا بطاقة لكل منفذ بمجرد أن تبدأ.</translation>
    </message>
    <message>
        <source>One card for each port, with its state, step and progress</source>
        <translation>بطاقة لكل منفذ، فيها حالته وخطوته وتقدّمه</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneCard</name>
    <message>
        <source>Whole job</source>
        <translation>المهمة كلها</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a phone or a station, %2 its state such as &quot;Passed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whole job of %1</source>
        <translation>المهمة كلها على %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>تفاصيل %1</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonePage</name>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Check Phone</source>
        <translation>فحص الهاتف</translation>
    </message>
    <message>
        <source>Copied, with the identity in full.</source>
        <translation>نُسخ، مع الهوية كاملةً.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Looks at the phone and tells what it is and how it is. Nothing is written to it.</source>
        <translation>ينظر في الهاتف ويذكر ما هو وكيف حاله. لا يُكتب عليه شيء.</translation>
    </message>
    <message>
        <source>Press Check Phone, then plug the switched-off phone in as for a download.

With its firmware loaded the phone tells most: storage, partitions, and whether the firmware fits.</source>
        <translation>اضغط «فحص الهاتف»، ثم صِل الهاتف مطفأً كما في التفليش.

ومع تحميل الفيرموير الخاص به يذكر الهاتف أكثر ما يمكن: التخزين والأقسام وهل الفيرموير مناسب.</translation>
    </message>
    <message>
        <source>What it &amp;tells</source>
        <translation>ما يذكره(&amp;T)</translation>
    </message>
    <message>
        <source>Does the firmware f&amp;it?</source>
        <translation>هل الفيرموير مناسب؟(&amp;I)</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>الأقسام(&amp;N)</translation>
    </message>
    <message>
        <source>About the phone</source>
        <translation>عن الهاتف</translation>
    </message>
    <message>
        <source>What the phone tells</source>
        <translation>ما يذكره الهاتف</translation>
    </message>
    <message>
        <source>Does the firmware fit?</source>
        <translation>هل الفيرموير مناسب؟</translation>
    </message>
    <message>
        <source>Partitions of the phone</source>
        <translation>أقسام الهاتف</translation>
    </message>
    <message>
        <source>Show Id&amp;entity</source>
        <translation>إظهار الهوية(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the whole identity of this unit; others can misuse it</source>
        <translation>يُظهر هوية هذا الجهاز كاملةً؛ وقد يسيء الآخرون استخدامها</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>نسخ كنص(&amp;C)</translation>
    </message>
    <message>
        <source>Puts all of this on the clipboard, the identity as it is shown</source>
        <translation>يضع هذا كله في الحافظة، والهوية كما هي معروضة</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonesModel</name>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>flashwright::PinDialog</name>
    <message>
        <source>Operator View</source>
        <translation>عرض المشغّل</translation>
    </message>
    <message>
        <source>Leave the Operator View</source>
        <translation>مغادرة عرض المشغّل</translation>
    </message>
    <message numerus="yes">
        <source>Choose a PIN of at least %n digit(s). Until it is typed again, only Start and Stop work.</source>
        <translation>
            <numerusform>اختر رمز PIN من أي عدد من الأرقام (%n). لن يعمل سوى البدء والإيقاف حتى يُكتب من جديد.</numerusform>
            <numerusform>اختر رمز PIN من رقم واحد (%n) على الأقل. لن يعمل سوى البدء والإيقاف حتى يُكتب من جديد.</numerusform>
            <numerusform>اختر رمز PIN من رقمين (%n) على الأقل. لن يعمل سوى البدء والإيقاف حتى يُكتب من جديد.</numerusform>
            <numerusform>اختر رمز PIN من %n أرقام على الأقل. لن يعمل سوى البدء والإيقاف حتى يُكتب من جديد.</numerusform>
            <numerusform>اختر رمز PIN من %n رقمًا على الأقل. لن يعمل سوى البدء والإيقاف حتى يُكتب من جديد.</numerusform>
            <numerusform>اختر رمز PIN من %n رقم على الأقل. لن يعمل سوى البدء والإيقاف حتى يُكتب من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN to change the job or the settings.</source>
        <translation>اكتب رمز PIN لتغيير المهمة أو الإعدادات.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>رمز PIN مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>قفل(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>فتح القفل(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>رمز PIN‏(&amp;P):</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>مرة أخرى(&amp;M):</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الرمزان غير متطابقين.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n digit(s).</source>
        <translation>
            <numerusform>استخدم أي عدد من الأرقام (%n).</numerusform>
            <numerusform>استخدم رقمًا واحدًا (%n) على الأقل.</numerusform>
            <numerusform>استخدم رقمين (%n) على الأقل.</numerusform>
            <numerusform>استخدم %n أرقام على الأقل.</numerusform>
            <numerusform>استخدم %n رقمًا على الأقل.</numerusform>
            <numerusform>استخدم %n رقم على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>رمز PIN غير صحيح.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>عدد كبير من رموز PIN الخاطئة. حاول مجددًا الآن (%n ث).</numerusform>
            <numerusform>عدد كبير من رموز PIN الخاطئة. حاول مجددًا بعد ثانية واحدة (%n).</numerusform>
            <numerusform>عدد كبير من رموز PIN الخاطئة. حاول مجددًا بعد ثانيتين (%n).</numerusform>
            <numerusform>عدد كبير من رموز PIN الخاطئة. حاول مجددًا بعد %n ثوانٍ.</numerusform>
            <numerusform>عدد كبير من رموز PIN الخاطئة. حاول مجددًا بعد %n ثانية.</numerusform>
            <numerusform>عدد كبير من رموز PIN الخاطئة. حاول مجددًا بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::PlaceFields</name>
    <message>
        <source>Type where it begins, for example 0x8000.</source>
        <translation>اكتب عنوان البداية، مثل 0x8000.</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal number.</source>
        <translation>القيمة «%1» ليست رقمًا سداسي عشري.</translation>
    </message>
    <message>
        <source>It must begin at a multiple of 0x200 (512 bytes).</source>
        <translation>يجب أن يبدأ عند أحد مضاعفات 0x200 ‏(512 بايت).</translation>
    </message>
    <message>
        <source>Type how many bytes, for example 0x100000 or 1M.</source>
        <translation>اكتب عدد البايتات، مثل 0x100000 أو 1M.</translation>
    </message>
    <message>
        <source>No storage reaches that far.</source>
        <translation>لا توجد وحدة تخزين تصل إلى هذا الحد.</translation>
    </message>
    <message>
        <source>The length must be a multiple of 0x200 (512 bytes).</source>
        <translation>يجب أن يكون الطول أحد مضاعفات 0x200 ‏(512 بايت).</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the field above it</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Re&amp;gion:</source>
        <translation>النطاق(&amp;G):</translation>
    </message>
    <message>
        <source>Begin Addre&amp;ss[HEX]:</source>
        <translation>عنوان البداية [HEX](&amp;S):</translation>
    </message>
    <message>
        <source>Leng&amp;th[HEX]:</source>
        <translation>الطول [HEX](&amp;T):</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Begin Address[HEX]</source>
        <translation>عنوان البداية [HEX]</translation>
    </message>
    <message>
        <source>Length[HEX]</source>
        <translation>الطول [HEX]</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanPanel</name>
    <message>
        <source>The plan is being made…</source>
        <translation>جارٍ إعداد الخطة…</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are written, %1 in all.</source>
        <translation>
            <numerusform>لا تُكتب أي منطقة (%n)، والمجموع %1.</numerusform>
            <numerusform>تُكتب منطقة واحدة (%n)، والمجموع %1.</numerusform>
            <numerusform>تُكتب منطقتان (%n)، والمجموع %1.</numerusform>
            <numerusform>تُكتب %n مناطق، والمجموع %1.</numerusform>
            <numerusform>تُكتب %n منطقة، والمجموع %1.</numerusform>
            <numerusform>تُكتب %n منطقة، والمجموع %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are erased.</source>
        <translation>
            <numerusform>لا تُمحى أي منطقة (%n).</numerusform>
            <numerusform>تُمحى منطقة واحدة (%n).</numerusform>
            <numerusform>تُمحى منطقتان (%n).</numerusform>
            <numerusform>تُمحى %n مناطق.</numerusform>
            <numerusform>تُمحى %n منطقة.</numerusform>
            <numerusform>تُمحى %n منطقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone gets a new partition table if its own differs. %1</source>
        <translation>يأخذ الهاتف جدول أقسام جديدًا إذا كان جدوله مختلفًا. %1</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are kept.</source>
        <translation>تبقى الصور الشخصية والرسائل والتطبيقات على الهاتف.</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are ERASED.</source>
        <translation>تُمحى الصور الشخصية والرسائل والتطبيقات من الهاتف!</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>For each phone, as earlier jobs with this chip took</source>
        <translation>لكل هاتف، كما استغرقت المهام السابقة مع هذا المعالج</translation>
    </message>
    <message>
        <source>For each phone, on a usual USB port</source>
        <translation>لكل هاتف، على منفذ USB عادي</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are copied to this computer first, and kept.</source>
        <translation>
            <numerusform>لا تُنسخ أي منطقة (%n) من المعايرة والهوية.</numerusform>
            <numerusform>تُنسخ منطقة واحدة (%n) من المعايرة والهوية إلى هذا الكمبيوتر أولًا، وتبقى محفوظة.</numerusform>
            <numerusform>تُنسخ منطقتان (%n) من المعايرة والهوية إلى هذا الكمبيوتر أولًا، وتبقيان محفوظتين.</numerusform>
            <numerusform>تُنسخ %n مناطق من المعايرة والهوية إلى هذا الكمبيوتر أولًا، وتبقى محفوظة.</numerusform>
            <numerusform>تُنسخ %n منطقة من المعايرة والهوية إلى هذا الكمبيوتر أولًا، وتبقى محفوظة.</numerusform>
            <numerusform>تُنسخ %n منطقة من المعايرة والهوية إلى هذا الكمبيوتر أولًا، وتبقى محفوظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are kept.</source>
        <translation>
            <numerusform>لا تبقى أي منطقة (%n) من المعايرة والهوية.</numerusform>
            <numerusform>تبقى منطقة واحدة (%n) من المعايرة والهوية كما هي.</numerusform>
            <numerusform>تبقى منطقتان (%n) من المعايرة والهوية كما هما.</numerusform>
            <numerusform>تبقى %n مناطق من المعايرة والهوية كما هي.</numerusform>
            <numerusform>تبقى %n منطقة من المعايرة والهوية كما هي.</numerusform>
            <numerusform>تبقى %n منطقة من المعايرة والهوية كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a start does to each phone</source>
        <translation>ما يفعله البدء بكل هاتف</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanTree</name>
    <message numerus="yes">
        <source>Copied to this computer first (%n)</source>
        <translation>
            <numerusform>يُنسخ إلى هذا الكمبيوتر أولًا (%n)</numerusform>
            <numerusform>يُنسخ إلى هذا الكمبيوتر أولًا (%n)</numerusform>
            <numerusform>يُنسخ إلى هذا الكمبيوتر أولًا (%n)</numerusform>
            <numerusform>يُنسخ إلى هذا الكمبيوتر أولًا (%n)</numerusform>
            <numerusform>يُنسخ إلى هذا الكمبيوتر أولًا (%n)</numerusform>
            <numerusform>يُنسخ إلى هذا الكمبيوتر أولًا (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased (%n)</source>
        <translation>
            <numerusform>يُمحى (%n)</numerusform>
            <numerusform>يُمحى (%n)</numerusform>
            <numerusform>يُمحى (%n)</numerusform>
            <numerusform>يُمحى (%n)</numerusform>
            <numerusform>يُمحى (%n)</numerusform>
            <numerusform>يُمحى (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written (%n, %1)</source>
        <extracomment>%n places, %1 is a size such as &quot;2 GiB&quot;</extracomment>
        <translation>
            <numerusform>يُكتب (%n، %1)</numerusform>
            <numerusform>يُكتب (%n، %1)</numerusform>
            <numerusform>يُكتب (%n، %1)</numerusform>
            <numerusform>يُكتب (%n، %1)</numerusform>
            <numerusform>يُكتب (%n، %1)</numerusform>
            <numerusform>يُكتب (%n، %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read from the phone (%n)</source>
        <translation>
            <numerusform>يُقرأ من الهاتف (%n)</numerusform>
            <numerusform>يُقرأ من الهاتف (%n)</numerusform>
            <numerusform>يُقرأ من الهاتف (%n)</numerusform>
            <numerusform>يُقرأ من الهاتف (%n)</numerusform>
            <numerusform>يُقرأ من الهاتف (%n)</numerusform>
            <numerusform>يُقرأ من الهاتف (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>بالكامل</translation>
    </message>
    <message>
        <source>identity and calibration of this phone</source>
        <translation>هوية هذا الهاتف ومعايرته</translation>
    </message>
    <message numerus="yes">
        <source>Kept as it is (%n)</source>
        <translation>
            <numerusform>يبقى كما هو (%n)</numerusform>
            <numerusform>يبقى كما هو (%n)</numerusform>
            <numerusform>يبقى كما هو (%n)</numerusform>
            <numerusform>يبقى كما هو (%n)</numerusform>
            <numerusform>يبقى كما هو (%n)</numerusform>
            <numerusform>يبقى كما هو (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Everything that the job writes, erases, reads and keeps</source>
        <translation>كل ما تكتبه المهمة وتمحوه وتقرؤه وتبقيه</translation>
    </message>
</context>
<context>
    <name>flashwright::PortsDialog</name>
    <message>
        <source>&amp;Leave phones on other ports alone</source>
        <translation>ترك الهواتف على المنافذ الأخرى وشأنها(&amp;L)</translation>
    </message>
    <message>
        <source>Names of the Ports</source>
        <translation>أسماء المنافذ</translation>
    </message>
    <message>
        <source>Give each port the name that is written on your bench. A port is listed here once a phone was plugged into it; an empty name forgets it.</source>
        <translation>أعطِ كل منفذ الاسم المكتوب على طاولة عملك. يظهر المنفذ هنا بعد وصل هاتف به؛ والاسم الفارغ يحذفه.</translation>
    </message>
    <message>
        <source>Ports and their names</source>
        <translation>المنافذ وأسماؤها</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>موافق(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashwright::PracticePage</name>
    <message>
        <source>Virtual %1 (%2)</source>
        <extracomment>%1 is a chip, %2 the name of a practice phone</extracomment>
        <translation>%1 افتراضي (%2)</translation>
    </message>
    <message>
        <source>✓ The practice phone is plugged in and its firmware is checked.</source>
        <translation>✓ هاتف التدريب موصول، وجرى فحص الفيرموير الخاص به.</translation>
    </message>
    <message>
        <source>Getting the practice phone ready…</source>
        <translation>جارٍ تجهيز هاتف التدريب…</translation>
    </message>
    <message>
        <source>Try it with a practice phone</source>
        <translation>جرّب بهاتف تدريب</translation>
    </message>
    <message>
        <source>It behaves like a real one, and nothing on this computer or on a real phone is touched.</source>
        <translation>يتصرف كهاتف حقيقي، ولا يُمس شيء على هذا الكمبيوتر ولا على هاتف حقيقي.</translation>
    </message>
    <message>
        <source>&amp;Practice phone:</source>
        <translation>هاتف التدريب(&amp;P):</translation>
    </message>
    <message>
        <source>Practice phone</source>
        <translation>هاتف التدريب</translation>
    </message>
</context>
<context>
    <name>flashwright::PutBackWizard</name>
    <message>
        <source>The backup is back on the phone</source>
        <translation>أُعيدت النسخة الاحتياطية إلى الهاتف</translation>
    </message>
    <message>
        <source>Put My Backup Back</source>
        <translation>إعادة نسختي الاحتياطية</translation>
    </message>
</context>
<context>
    <name>flashwright::QuestionPage</name>
    <message>
        <source>Only you can see this; everything else is measured.</source>
        <translation>أنت وحدك ترى هذا؛ وكل ما عداه يُقاس.</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackModel</name>
    <message>
        <source>by address</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>بالكامل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Start Address</source>
        <translation>عنوان البداية</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Read Flag</source>
        <translation>قراءة؟</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackPage</name>
    <message>
        <source>Save in</source>
        <translation>حفظ في</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>قراءة من الهاتف</translation>
    </message>
    <message>
        <source>Places to read</source>
        <translation>المواضع المطلوب قراءتها</translation>
    </message>
    <message>
        <source>Press Space to tick a place; places by address can be edited</source>
        <translation>اضغط مفتاح المسافة لتحديد موضع؛ ويمكن تحرير المواضع المحددة بالعنوان</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة(&amp;A)</translation>
    </message>
    <message>
        <source>One more place, by address (Insert)</source>
        <translation>موضع آخر، بالعنوان (Insert)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة(&amp;M)</translation>
    </message>
    <message>
        <source>Save &amp;in:</source>
        <translation>حفظ في(&amp;I):</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <source>The phone was read. Every file is now hashed and listed; the phone may be unplugged.</source>
        <translation>قُرئ الهاتف. تُحسب الآن قيمة hash لكل ملف وتُدرج؛ ويمكن فصل الهاتف.</translation>
    </message>
    <message>
        <source>Let go to save into this folder. Nothing is read yet.</source>
        <translation>أفلت للحفظ في هذا المجلد. لا يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>Tick at least one row of the table.</source>
        <translation>حدّد صفًا واحدًا على الأقل من الجدول.</translation>
    </message>
    <message>
        <source>Two ticked rows would be written into the same file, %1. Untick one of them.</source>
        <translation>صفان محددان سيُكتبان في الملف نفسه %1. ألغِ تحديد أحدهما.</translation>
    </message>
    <message>
        <source>Choose the folder to save in.</source>
        <translation>اختر مجلد الحفظ.</translation>
    </message>
    <message>
        <source>There is not enough room in the folder. Choose another one, or make room.</source>
        <translation>لا توجد مساحة كافية في المجلد. اختر غيره أو أفرغ مساحة.</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>At least %1 will be read, and as much more as the owner&apos;s data takes on the phone; %2 are free in the folder.</source>
        <translation>سيُقرأ %1 على الأقل، مع ما تشغله بيانات المالك على الهاتف؛ والمساحة الحرة في المجلد %2.</translation>
    </message>
    <message>
        <source>About %1 will be read; %2 are free in the folder.</source>
        <translation>سيُقرأ نحو %1؛ والمساحة الحرة في المجلد %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read and lie in %1.</source>
        <translation>
            <numerusform>لم يُقرأ أي ملف (%n) إلى %1.</numerusform>
            <numerusform>قُرئ ملف واحد (%n) وهو في %1.</numerusform>
            <numerusform>قُرئ ملفان (%n) وهما في %1.</numerusform>
            <numerusform>قُرئت %n ملفات وهي في %1.</numerusform>
            <numerusform>قُرئ %n ملفًا وهي في %1.</numerusform>
            <numerusform>قُرئ %n ملف وهي في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole and verified: %n file(s), %1, read twice with the same result. It lies in %2, and a second copy is under Kept Data.</source>
        <translation>
            <numerusform>النسخة الاحتياطية سليمة ومتحقق منها: لا ملفات (%n)، %1، قُرئت مرتين بالنتيجة نفسها. وهي في %2، ونسخة ثانية في «البيانات المحفوظة».</numerusform>
            <numerusform>النسخة الاحتياطية سليمة ومتحقق منها: ملف واحد (%n)، %1، قُرئت مرتين بالنتيجة نفسها. وهي في %2، ونسخة ثانية في «البيانات المحفوظة».</numerusform>
            <numerusform>النسخة الاحتياطية سليمة ومتحقق منها: ملفان (%n)، %1، قُرئت مرتين بالنتيجة نفسها. وهي في %2، ونسخة ثانية في «البيانات المحفوظة».</numerusform>
            <numerusform>النسخة الاحتياطية سليمة ومتحقق منها: %n ملفات، %1، قُرئت مرتين بالنتيجة نفسها. وهي في %2، ونسخة ثانية في «البيانات المحفوظة».</numerusform>
            <numerusform>النسخة الاحتياطية سليمة ومتحقق منها: %n ملفًا، %1، قُرئت مرتين بالنتيجة نفسها. وهي في %2، ونسخة ثانية في «البيانات المحفوظة».</numerusform>
            <numerusform>النسخة الاحتياطية سليمة ومتحقق منها: %n ملف، %1، قُرئت مرتين بالنتيجة نفسها. وهي في %2، ونسخة ثانية في «البيانات المحفوظة».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n file(s), %1, each with its checksum in manifest.json, so that it can be proved before it is put back. It lies in %2.</source>
        <translation>
            <numerusform>النسخة الاحتياطية سليمة: لا ملفات (%n)، %1، ولكل ملف مجموع تحقق في manifest.json لإثبات سلامتها قبل إعادتها. وهي في %2.</numerusform>
            <numerusform>النسخة الاحتياطية سليمة: ملف واحد (%n)، %1، مع مجموع تحققه في manifest.json لإثبات سلامتها قبل إعادتها. وهي في %2.</numerusform>
            <numerusform>النسخة الاحتياطية سليمة: ملفان (%n)، %1، ولكل ملف مجموع تحقق في manifest.json لإثبات سلامتها قبل إعادتها. وهي في %2.</numerusform>
            <numerusform>النسخة الاحتياطية سليمة: %n ملفات، %1، ولكل ملف مجموع تحقق في manifest.json لإثبات سلامتها قبل إعادتها. وهي في %2.</numerusform>
            <numerusform>النسخة الاحتياطية سليمة: %n ملفًا، %1، ولكل ملف مجموع تحقق في manifest.json لإثبات سلامتها قبل إعادتها. وهي في %2.</numerusform>
            <numerusform>النسخة الاحتياطية سليمة: %n ملف، %1، ولكل ملف مجموع تحقق في manifest.json لإثبات سلامتها قبل إعادتها. وهي في %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back and backup</source>
        <translation>القراءة والنسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Copies the phone, or parts of it, to this computer. Nothing on the phone is changed.</source>
        <translation>ينسخ الهاتف أو أجزاء منه إلى هذا الكمبيوتر. لا يتغير شيء في الهاتف.</translation>
    </message>
    <message>
        <source>Back up what &amp;belongs to this phone (identity and calibration)</source>
        <translation>نسخ ما يخص هذا الهاتف احتياطيًا (الهوية والمعايرة)(&amp;B)</translation>
    </message>
    <message>
        <source>IMEI, radio calibration and the like, which no firmware can bring back. Small and quick. It is read twice and compared; a second copy goes to Kept Data.</source>
        <translation>رقم IMEI ومعايرة الراديو وما شابه، مما لا يستعيده أي فيرموير. صغيرة وسريعة. تُقرأ مرتين وتُقارن؛ وتذهب نسخة ثانية إلى «البيانات المحفوظة».</translation>
    </message>
    <message>
        <source>Back up &amp;everything</source>
        <translation>نسخ كل شيء احتياطيًا(&amp;E)</translation>
    </message>
    <message>
        <source>Every partition, the owner&apos;s data included, with a list of checksums. It can be put back later. This may take an hour.</source>
        <translation>كل قسم، بما في ذلك بيانات المالك، مع قائمة بمجاميع التحقق. يمكن إعادتها لاحقًا. قد يستغرق ذلك ساعة.</translation>
    </message>
    <message>
        <source>&amp;Choose partitions</source>
        <translation>اختيار الأقسام(&amp;C)</translation>
    </message>
    <message>
        <source>Only the rows that you tick, one file for each.</source>
        <translation>الصفوف التي تحددها فقط، ملف لكل منها.</translation>
    </message>
    <message>
        <source>Takes away the chosen place by address (Delete)</source>
        <translation>يزيل الموضع المختار المحدد بعنوان (Delete)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>تحديد الكل(&amp;L)</translation>
    </message>
    <message>
        <source>Ticks every row, or none</source>
        <translation>يحدد كل الصفوف أو يلغي تحديدها</translation>
    </message>
    <message>
        <source>N&amp;umbers:</source>
        <translation>الأرقام(&amp;U):</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>سداسي عشري</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>عشري</translation>
    </message>
    <message>
        <source>How addresses and lengths are shown and typed</source>
        <translation>كيف تُعرض العناوين والأطوال وتُكتب</translation>
    </message>
</context>
<context>
    <name>flashwright::RegionDelegate</name>
    <message>
        <source>Region</source>
        <translation>النطاق</translation>
    </message>
</context>
<context>
    <name>flashwright::ReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>تقرير الدعم</translation>
    </message>
    <message>
        <source>This is what the report will contain, word for word. Serial numbers, IMEIs and names are replaced; nothing is sent anywhere: you get one file.</source>
        <translation>هذا ما سيحتويه التقرير، كلمة بكلمة. تُستبدل الأرقام التسلسلية وأرقام IMEI والأسماء؛ ولا يُرسل شيء إلى أي مكان: تحصل على ملف واحد.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>أجزاء التقرير</translation>
    </message>
    <message>
        <source>Text of the chosen part</source>
        <translation>نص الجزء المختار</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashwright::RestoreWizard</name>
    <message>
        <source>Restore Stock Firmware</source>
        <translation>استعادة الفيرموير الأصلي</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultPage</name>
    <message>
        <source>It worked</source>
        <translation>نجح الأمر</translation>
    </message>
    <message>
        <source>The job is done, and its record is in the history.</source>
        <translation>تمت المهمة، وقيدها في المحفوظات.</translation>
    </message>
    <message>
        <source>The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>لن يُقلع الهاتف الآن؛ هو ينتظر في وضع التفليش، وتفليش كامل يعيده إلى العمل.</translation>
    </message>
    <message>
        <source>Part of the work was done; repeat it.</source>
        <translation>أُنجز جزء من العمل؛ أعده.</translation>
    </message>
    <message>
        <source>Nothing on the phone was changed.</source>
        <translation>لم يتغير شيء في الهاتف.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>لم ينجح الأمر</translation>
    </message>
    <message>
        <source>Do what stands first below, then press Back to try again.</source>
        <translation>نفّذ أول ما هو مذكور أدناه، ثم اضغط «السابق» لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Stopped at: %1</source>
        <translation>أُوقف عند: %1</translation>
    </message>
    <message>
        <source>The phone will not start before a download has finished: press Back and start again.</source>
        <translation>لن يُقلع الهاتف قبل أن ينتهي تفليش: اضغط «السابق» وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Part of the work was done: press Back and start again.</source>
        <translation>أُنجز جزء من العمل: اضغط «السابق» وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>The job was stopped at a safe point, as you wanted.</source>
        <translation>أُوقفت المهمة عند نقطة آمنة كما أردت.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The job is over.</source>
        <translation>انتهت المهمة.</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultStrip</name>
    <message>
        <source>Result of the last job</source>
        <translation>نتيجة آخر مهمة</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>فتح المجلد(&amp;O)</translation>
    </message>
</context>
<context>
    <name>flashwright::RunningPage</name>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>جارٍ الإيقاف عند نقطة الأمان التالية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>⚠ Do not unplug the phone now.</source>
        <translation>⚠ لا تفصل الهاتف الآن.</translation>
    </message>
    <message>
        <source>The cable has to stay in; nothing is half written at the moment.</source>
        <translation>يجب أن يبقى الكابل موصولًا؛ ولا شيء نصف مكتوب في هذه اللحظة.</translation>
    </message>
    <message>
        <source>%1, %2 % of the whole</source>
        <translation>%1، %2% من الكل</translation>
    </message>
    <message>
        <source>The phone is being worked on</source>
        <translation>يجري العمل على الهاتف</translation>
    </message>
    <message>
        <source>Leave the cable in until this is over.</source>
        <translation>اترك الكابل موصولًا حتى ينتهي العمل.</translation>
    </message>
    <message>
        <source>The whole job:</source>
        <translation>المهمة كلها:</translation>
    </message>
    <message>
        <source>The whole job</source>
        <translation>المهمة كلها</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneCard</name>
    <message>
        <source>Danger</source>
        <translation>خطر</translation>
    </message>
    <message>
        <source>Everything on the phone is erased</source>
        <translation>يُمحى كل شيء على الهاتف</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneChoice</name>
    <message>
        <source>Firmware Up&amp;grade</source>
        <translation>ترقية الفيرموير(&amp;G)</translation>
    </message>
    <message>
        <source>For&amp;mat All + Download</source>
        <translation>تهيئة الكل + تفليش(&amp;M)</translation>
    </message>
    <message>
        <source>Download Onl&amp;y</source>
        <translation>تفليش فقط(&amp;Y)</translation>
    </message>
    <message>
        <source>Renews the whole system, and its partition table where that changed. Calibration and identity are saved first and kept. Photos, messages and apps may be erased.</source>
        <translation>يجدّد النظام كله، وجدول أقسامه إن تغيّر. تُحفظ المعايرة والهوية أولًا وتبقيان. قد تُمحى الصور الشخصية والرسائل والتطبيقات.</translation>
    </message>
    <message>
        <source>Erases everything first: photos, messages and apps are gone for good. Calibration and identity are saved before and put back. You type a word to confirm.</source>
        <translation>يمحو كل شيء أولًا: تضيع الصور الشخصية والرسائل والتطبيقات نهائيًا. تُحفظ المعايرة والهوية قبل ذلك وتُعادان. تكتب كلمة للتأكيد.</translation>
    </message>
    <message>
        <source>Writes only what is ticked; all the rest of the phone stays as it is. The partition table is kept.</source>
        <translation>يكتب المحدد فقط؛ ويبقى كل ما عداه في الهاتف كما هو. يبقى جدول الأقسام.</translation>
    </message>
    <message>
        <source>May erase your data</source>
        <translation>قد يمحو بياناتك</translation>
    </message>
    <message>
        <source>Erases everything</source>
        <translation>يمحو كل شيء</translation>
    </message>
    <message>
        <source>Keeps all the rest</source>
        <translation>يُبقي كل ما عداه</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>How far the download goes</source>
        <translation>مدى ما يشمله التفليش</translation>
    </message>
</context>
<context>
    <name>flashwright::ScenePage</name>
    <message>
        <source>How much is to be done?</source>
        <translation>ما مقدار العمل المطلوب؟</translation>
    </message>
    <message>
        <source>In doubt take the first: it changes the least.</source>
        <translation>عند الشك خذ الأول: فهو الأقل تغييرًا.</translation>
    </message>
    <message>
        <source>&amp;Download Only</source>
        <translation>تفليش فقط(&amp;D)</translation>
    </message>
    <message>
        <source>Firmware &amp;Upgrade</source>
        <translation>ترقية الفيرموير(&amp;U)</translation>
    </message>
    <message>
        <source>Format &amp;All + Download</source>
        <translation>تهيئة الكل + تفليش(&amp;A)</translation>
    </message>
    <message>
        <source>Writes the maker&apos;s system; photos and apps may stay when the firmware brings none of its own.</source>
        <translation>يكتب نظام الشركة المصنّعة؛ وقد تبقى الصور الشخصية والتطبيقات إذا لم يأتِ الفيرموير ببديل عنها.</translation>
    </message>
    <message>
        <source>Erases what it writes and takes a new partition table where the firmware has one; photos and apps may be lost.</source>
        <translation>يمحو ما يكتبه ويأخذ جدول أقسام جديدًا إن وُجد في الفيرموير؛ وقد تضيع الصور الشخصية والتطبيقات.</translation>
    </message>
    <message>
        <source>⚠ Erases everything first, photos and apps included. Identity and calibration are saved and put back.</source>
        <translation>⚠ يمحو كل شيء أولًا، بما فيه الصور الشخصية والتطبيقات. تُحفظ الهوية والمعايرة وتُعادان.</translation>
    </message>
    <message>
        <source>Identity and calibration of the phone are always copied first. Photos and apps are not.</source>
        <translation>تُنسخ هوية الهاتف ومعايرته دائمًا أولًا. أما الصور الشخصية والتطبيقات فلا.</translation>
    </message>
    <message>
        <source>Make a &amp;Full Backup First…</source>
        <translation>نسخ احتياطي كامل أولًا(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>flashwright::SectionBar</name>
    <message>
        <source>Parts of the window</source>
        <translation>أجزاء النافذة</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>اختر بمفاتيح الأسهم</translation>
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
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>اختر بمفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>flashwright::StartStrip</name>
    <message>
        <source>A job is running. Press Stop (F10) before you change something here.</source>
        <translation>هناك مهمة قيد التشغيل. اضغط «إيقاف» (F10) قبل أن تغيّر شيئًا هنا.</translation>
    </message>
    <message>
        <source>The firmware is still being checked.</source>
        <translation>لا يزال الفيرموير قيد الفحص.</translation>
    </message>
    <message>
        <source>Load the firmware of the phone first: it brings the loader that talks to the phone.</source>
        <translation>حمّل فيرموير الهاتف أولًا: فهو يأتي باللودر الذي يخاطب الهاتف.</translation>
    </message>
    <message>
        <source>The firmware has changed on the disk since it was checked. Load it again.</source>
        <translation>تغيّر الفيرموير على القرص منذ فحصه. حمّله من جديد.</translation>
    </message>
    <message>
        <source>Everything is set. %1 starts with the phone that is plugged in (F9).</source>
        <translation>كل شيء جاهز. يبدأ «%1» مع الهاتف الموصول (F9).</translation>
    </message>
</context>
<context>
    <name>flashwright::StartupPage</name>
    <message>
        <source>&amp;Restore the last state at the start</source>
        <translation>استعادة الحالة الأخيرة عند البدء(&amp;R)</translation>
    </message>
    <message>
        <source>Size of the window, its panes, the page in front and the firmware loaded last come back. A job is never started by itself.</source>
        <translation>يعود حجم النافذة وأجزاؤها والصفحة الأمامية وآخر فيرموير محمَّل. لا تبدأ أي مهمة من تلقاء نفسها أبدًا.</translation>
    </message>
    <message>
        <source>Startup and Shutdown</source>
        <translation>البدء والإنهاء</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMenu</name>
    <message>
        <source>Station &amp;Mode</source>
        <translation>وضع المحطة(&amp;M)</translation>
    </message>
    <message>
        <source>Starts with every phone that is plugged in, one after the other, without a question</source>
        <translation>يبدأ مع كل هاتف يوصَل، واحدًا تلو الآخر، دون سؤال</translation>
    </message>
    <message>
        <source>&amp;Names of the Ports…</source>
        <translation>أسماء المنافذ(&amp;N)…</translation>
    </message>
    <message>
        <source>Reset the Co&amp;unters</source>
        <translation>تصفير العدّادات(&amp;U)</translation>
    </message>
    <message>
        <source>Operator &amp;View</source>
        <translation>عرض المشغّل(&amp;V)</translation>
    </message>
    <message>
        <source>Only Start and Stop work until the PIN is typed</source>
        <translation>لا يعمل سوى البدء والإيقاف حتى يُكتب رمز PIN</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMode</name>
    <message>
        <source>A phone waits for your answer</source>
        <translation>هاتف ينتظر إجابتك</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <extracomment>%1 is a phone or a station</extracomment>
        <translation>تم بنجاح: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::StationOptionsPage</name>
    <message>
        <source>&amp;Sounds</source>
        <translation>الأصوات(&amp;S)</translation>
    </message>
    <message>
        <source>One sound when a phone passes, another when it fails.</source>
        <translation>صوت عند نجاح هاتف، وآخر عند فشله.</translation>
    </message>
    <message>
        <source>&amp;Notifications of the desktop</source>
        <translation>إشعارات سطح المكتب(&amp;N)</translation>
    </message>
    <message>
        <source>Tells of the end of a job while another window is in front. The desktop may keep them quiet.</source>
        <translation>تُعلمك بانتهاء مهمة أثناء وجود نافذة أخرى في المقدمة. وقد يكتمها سطح المكتب.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
</context>
<context>
    <name>flashwright::StationStrip</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>نجح %n</numerusform>
            <numerusform>نجح %n</numerusform>
            <numerusform>نجح %n</numerusform>
            <numerusform>نجح %n</numerusform>
            <numerusform>نجح %n</numerusform>
            <numerusform>نجح %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>أُوقف %n</numerusform>
            <numerusform>أُوقف %n</numerusform>
            <numerusform>أُوقف %n</numerusform>
            <numerusform>أُوقف %n</numerusform>
            <numerusform>أُوقف %n</numerusform>
            <numerusform>أُوقف %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is how often it happened today, %2 the cause, a sentence</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>تصفير</translation>
    </message>
    <message>
        <source>Reset the counters of today</source>
        <translation>تصفير عدّادات اليوم</translation>
    </message>
    <message>
        <source>Today: %1, %2</source>
        <translation>اليوم: %1، %2</translation>
    </message>
</context>
<context>
    <name>flashwright::SuccessDialog</name>
    <message>
        <source>Written: %1 in %2</source>
        <translation>كُتب: %1 خلال %2</translation>
    </message>
    <message>
        <source>Not read back: comparing was switched off.</source>
        <translation>لم يُقرأ ما كُتب للتحقق منه: كانت المقارنة معطلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) not compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>لا مناطق بقيت دون مقارنة.</numerusform>
            <numerusform>لم تُقارَن منطقة واحدة لأن الهاتف يغيّرها بنفسه.</numerusform>
            <numerusform>لم تُقارَن منطقتان لأن الهاتف يغيّرهما بنفسه.</numerusform>
            <numerusform>لم تُقارَن %n مناطق لأن الهاتف يغيّرها بنفسه.</numerusform>
            <numerusform>لم تُقارَن %n منطقة لأن الهاتف يغيّرها بنفسه.</numerusform>
            <numerusform>لم تُقارَن %n منطقة لأن الهاتف يغيّرها بنفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as they were: %1</source>
        <translation>بقيت كما كانت: %1</translation>
    </message>
    <message>
        <source>The user&apos;s data was erased.</source>
        <translation>مُحيت بيانات المستخدم.</translation>
    </message>
    <message>
        <source>The user&apos;s data was kept.</source>
        <translation>بقيت بيانات المستخدم.</translation>
    </message>
    <message>
        <source>Download passed: %1</source>
        <translation>نجح التفليش: %1</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>تم بنجاح: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق(&amp;C)</translation>
    </message>
    <message>
        <source>Unplug the phone. It restarts by itself; if it stays dark, hold Power for 10 s. The first start takes minutes.</source>
        <translation>افصل الهاتف. سيعيد التشغيل بنفسه؛ وإذا بقيت شاشته مظلمة فاضغط زر التشغيل 10 ث. الإقلاع الأول يستغرق دقائق.</translation>
    </message>
    <message>
        <source>Unplug the phone and hold Power for 10 s to switch it on. The first start takes minutes.</source>
        <translation>افصل الهاتف واضغط زر التشغيل 10 ث لتشغيله. الإقلاع الأول يستغرق دقائق.</translation>
    </message>
    <message>
        <source>The phone is still in download mode. Unplug it and hold Power for 10 s; the first start takes minutes.</source>
        <translation>لا يزال الهاتف في وضع التفليش. افصله واضغط زر التشغيل 10 ث؛ الإقلاع الأول يستغرق دقائق.</translation>
    </message>
</context>
<context>
    <name>flashwright::SummaryPage</name>
    <message>
        <source>&amp;Start Reading</source>
        <translation>بدء القراءة(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>بدء(&amp;S)</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>لا يمكن تنفيذ ذلك: %1</translation>
    </message>
    <message>
        <source>✓ The phone is only read: nothing on it is changed.</source>
        <translation>✓ يُقرأ الهاتف فقط: لا يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ تُمحى الصور الشخصية والرسائل والتطبيقات على الهاتف ولا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ الصور الشخصية والرسائل والتطبيقات على الهاتف تبقى.</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>المجموع: %1، نحو %2.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>المجموع: %1.</translation>
    </message>
    <message>
        <source>How much there is to do is known once the phone has answered.</source>
        <translation>يُعرف مقدار العمل بعد أن يرد الهاتف.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>لا يمكن التراجع عن هذا. اكتب «%1» للمتابعة:</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>كلمة التأكيد</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>هذا ما سيحدث</translation>
    </message>
    <message>
        <source>Nothing has been touched yet. The job begins when you press the button below.</source>
        <translation>لم يُمس شيء بعد. تبدأ المهمة عندما تضغط الزر أدناه.</translation>
    </message>
</context>
<context>
    <name>flashwright::TracingPage</name>
    <message>
        <source>Folder for Traces</source>
        <translation>مجلد التسجيلات</translation>
    </message>
    <message>
        <source>Old journals could not be removed: %1</source>
        <translation>تعذرت إزالة سجلات المهام القديمة: %1</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>لم يكن هناك شيء لإزالته.</translation>
    </message>
    <message numerus="yes">
        <source>%n old file(s) removed, %1 freed.</source>
        <translation>
            <numerusform>لم يُزل أي ملف قديم (%n)، والمساحة المحررة %1.</numerusform>
            <numerusform>أُزيل ملف قديم واحد (%n)، والمساحة المحررة %1.</numerusform>
            <numerusform>أُزيل ملفان قديمان (%n)، والمساحة المحررة %1.</numerusform>
            <numerusform>أُزيلت %n ملفات قديمة، والمساحة المحررة %1.</numerusform>
            <numerusform>أُزيل %n ملفًا قديمًا، والمساحة المحررة %1.</numerusform>
            <numerusform>أُزيل %n ملف قديم، والمساحة المحررة %1.</numerusform>
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
            <numerusform>لم يبقَ أي ملف قديم (%n) لمهام فشلت أو يمكن متابعتها.</numerusform>
            <numerusform>بقي ملف قديم واحد (%n): يخص مهام فشلت أو يمكن متابعتها.</numerusform>
            <numerusform>بقي ملفان قديمان (%n): يخصان مهام فشلت أو يمكن متابعتها.</numerusform>
            <numerusform>بقيت %n ملفات قديمة: تخص مهام فشلت أو يمكن متابعتها.</numerusform>
            <numerusform>بقي %n ملفًا قديمًا: تخص مهام فشلت أو يمكن متابعتها.</numerusform>
            <numerusform>بقي %n ملف قديم: تخص مهام فشلت أو يمكن متابعتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a &amp;trace of the next jobs</source>
        <translation>تسجيل الاتصال في المهام التالية(&amp;T)</translation>
    </message>
    <message>
        <source>Every byte between computer and phone goes into a file that can be played again. It may hold identities of the phone.</source>
        <translation>يذهب كل بايت بين الكمبيوتر والهاتف إلى ملف يمكن تشغيله من جديد. وقد يحوي معرّفات الهاتف.</translation>
    </message>
    <message>
        <source>Traces go to:</source>
        <translation>وجهة التسجيلات:</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <translation>مجلد آخر(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose the folder for traces</source>
        <translation>اختيار مجلد التسجيلات</translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation>المجلد المعتاد(&amp;U)</translation>
    </message>
    <message>
        <source>Put traces beside the journals again</source>
        <translation>وضع التسجيلات من جديد بجانب سجلات المهام</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح(&amp;O)</translation>
    </message>
    <message>
        <source>Show the folder with the traces</source>
        <translation>إظهار مجلد التسجيلات</translation>
    </message>
    <message>
        <source>&amp;Keep journals and traces:</source>
        <translation>الاحتفاظ بالسجلات والتسجيلات(&amp;K):</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>Older ones are removed at the start. Those of jobs that failed or can go on always stay, and so does the history.</source>
        <translation>يُزال الأقدم عند البدء. أما ما يخص مهام فشلت أو يمكن متابعتها فيبقى دائمًا، وكذلك المحفوظات.</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>فتح مجلد السجلات(&amp;J)</translation>
    </message>
    <message>
        <source>Show the journals of all jobs</source>
        <translation>إظهار سجلات كل المهام</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>التسجيل</translation>
    </message>
</context>
<context>
    <name>flashwright::UnbrickWizard</name>
    <message>
        <source>My Phone Is Dead</source>
        <translation>هاتفي لا يعمل</translation>
    </message>
</context>
<context>
    <name>flashwright::UnitPage</name>
    <message>
        <source>Is it the same phone?</source>
        <translation>هل هو الهاتف نفسه؟</translation>
    </message>
    <message>
        <source>A backup holds the identity of one phone only.</source>
        <translation>النسخة الاحتياطية تحوي هوية هاتف واحد فقط.</translation>
    </message>
    <message>
        <source>The &amp;phone that the backup was read from</source>
        <translation>الهاتف الذي قُرئت منه النسخة الاحتياطية(&amp;P)</translation>
    </message>
    <message>
        <source>The phone is asked who it is before anything is written; another one is refused.</source>
        <translation>يُسأل الهاتف عن هويته قبل كتابة أي شيء؛ ويُرفض غيره.</translation>
    </message>
    <message>
        <source>&amp;Another phone, such as one with a new board</source>
        <translation>هاتف آخر، كهاتف بلوحة جديدة مثلًا(&amp;A)</translation>
    </message>
    <message>
        <source>⚠ Two phones then have one IMEI, which is against the law in many countries, and the radio may work badly.</source>
        <translation>⚠ سيكون لهاتفين عندئذ IMEI واحد، وهذا مخالف للقانون في كثير من البلدان، وقد يسوء عمل الراديو.</translation>
    </message>
</context>
<context>
    <name>flashwright::VaultSection</name>
    <message>
        <source>Kept Data</source>
        <translation>البيانات المحفوظة</translation>
    </message>
    <message>
        <source>Some copies cannot be read: %1</source>
        <translation>تتعذر قراءة بعض النسخ: %1</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The first download of a phone makes a copy by itself.</source>
        <translation>لا شيء محفوظ بعد. أول تفليش لأي هاتف يأخذ نسخة تلقائيًا.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Every file is as it was when it was read from the phone.</source>
        <translation>كل ملف كما كان عند قراءته من الهاتف.</translation>
    </message>
    <message>
        <source>Copy Elsewhere</source>
        <translation>النسخ إلى مكان آخر</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>أرشيفات (*.zip)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Copied to %1. Keep it on another disk: without it a lost identity cannot be brought back.</source>
        <translation>نُسخ إلى %1. احتفظ به على قرص آخر: فبدونه لا يمكن استرجاع هوية مفقودة.</translation>
    </message>
    <message>
        <source>Looking for old copies…</source>
        <translation>جارٍ البحث عن نسخ قديمة…</translation>
    </message>
    <message numerus="yes">
        <source>No phone has more than %n copies.</source>
        <translation>
            <numerusform>ليس لأي هاتف أي نسخة.</numerusform>
            <numerusform>ليس لأي هاتف أكثر من نسخة واحدة.</numerusform>
            <numerusform>ليس لأي هاتف أكثر من نسختين.</numerusform>
            <numerusform>ليس لأي هاتف أكثر من %n نسخ.</numerusform>
            <numerusform>ليس لأي هاتف أكثر من %n نسخة.</numerusform>
            <numerusform>ليس لأي هاتف أكثر من %n نسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove old copies?</source>
        <translation>هل تريد إزالة النسخ القديمة؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n old copies?</source>
        <translation>
            <numerusform>لا توجد نسخ قديمة للإزالة.</numerusform>
            <numerusform>هل تريد إزالة نسخة قديمة واحدة؟</numerusform>
            <numerusform>هل تريد إزالة نسختين قديمتين؟</numerusform>
            <numerusform>هل تريد إزالة %n نسخ قديمة؟</numerusform>
            <numerusform>هل تريد إزالة %n نسخة قديمة؟</numerusform>
            <numerusform>هل تريد إزالة %n نسخة قديمة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of each phone the newest %n stay.</source>
        <translation>
            <numerusform>لا تبقى أي نسخة لكل هاتف.</numerusform>
            <numerusform>تبقى لكل هاتف أحدث نسخة.</numerusform>
            <numerusform>تبقى لكل هاتف أحدث نسختين.</numerusform>
            <numerusform>تبقى لكل هاتف أحدث %n نسخ.</numerusform>
            <numerusform>تبقى لكل هاتف أحدث %n نسخة.</numerusform>
            <numerusform>تبقى لكل هاتف أحدث %n نسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>الفيرموير</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>&amp;Areas of the chosen copy:</source>
        <translation>مناطق النسخة المختارة(&amp;A):</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Areas of the chosen copy</source>
        <translation>مناطق النسخة المختارة</translation>
    </message>
    <message>
        <source>Writes these areas to the phone that they were read from; you see the plan first</source>
        <translation>يكتب هذه المناطق على الهاتف الذي قُرئت منه؛ وترى الخطة أولًا</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>فحص(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Elsewhere…</source>
        <translation>نسخ إلى مكان آخر(&amp;E)…</translation>
    </message>
    <message>
        <source>Makes an archive for another disk</source>
        <translation>ينشئ أرشيفًا لقرص آخر</translation>
    </message>
    <message>
        <source>&amp;Remove Old…</source>
        <translation>إزالة القديمة(&amp;R)…</translation>
    </message>
    <message>
        <source>Removes old copies; the newest of each phone always stay</source>
        <translation>يزيل النسخ القديمة؛ وتبقى أحدث نسخ كل هاتف دائمًا</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>تحديث القائمة(&amp;K)</translation>
    </message>
    <message>
        <source>Reads the list anew</source>
        <translation>يقرأ القائمة من جديد</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>النسخ: %1</translation>
    </message>
    <message>
        <source>backup by hand</source>
        <translation>نسخة احتياطية يدوية</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم تُفحص بعد</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ سليمة</translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation>✗ تالفة</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>البيانات المحفوظة</translation>
    </message>
    <message>
        <source>Before anything is written, identity and calibration of a phone (IMEI, radio calibration) are read twice, compared and kept here. Nothing here changes a phone but Put Back, which shows its plan first.</source>
        <translation>قبل كتابة أي شيء تُقرأ هوية الهاتف ومعايرته (IMEI ومعايرة الراديو) مرتين وتُقارن وتُحفظ هنا. لا شيء هنا يغيّر الهاتف سوى «إعادة إلى الهاتف»، وهو يعرض خطته أولًا.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.

Identity and calibration belong to one single phone: no firmware brings them back. The first download of a phone makes a copy by itself; you can also make one now, without changing the phone.</source>
        <translation>لا شيء محفوظ بعد.

الهوية والمعايرة تخصان هاتفًا واحدًا: ولا يستعيدهما أي فيرموير. أول تفليش للهاتف ينشئ نسخة تلقائيًا؛ ويمكنك أيضًا أخذ نسخة الآن دون تغيير الهاتف.</translation>
    </message>
    <message>
        <source>&amp;Back Up a Phone…</source>
        <translation>نسخ هاتف احتياطيًا(&amp;B)…</translation>
    </message>
    <message>
        <source>Opens the page that reads a phone</source>
        <translation>يفتح الصفحة التي تقرأ الهاتف</translation>
    </message>
    <message>
        <source>Phone and date</source>
        <translation>الهاتف والتاريخ</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>One row for each phone, its copies below; Enter checks them</source>
        <translation>صف لكل هاتف وتحته نسخه؛ وEnter يفحصها</translation>
    </message>
    <message>
        <source>P&amp;ut Back…</source>
        <translation>إعادة إلى الهاتف(&amp;U)…</translation>
    </message>
    <message>
        <source>Compares every file with the hash from the day it was read; of a phone all its copies</source>
        <translation>يقارن كل ملف بقيمة hash من يوم قراءته؛ وعند اختيار هاتف تُقارن كل نسخه</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر (%n)</numerusform>
            <numerusform>وواحد آخر (%n)</numerusform>
            <numerusform>واثنان آخران (%n)</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a date, %2 a phone, %3 a size</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>flashwright::WelcomeSection</name>
    <message>
        <source>Welcome</source>
        <translation>الترحيب</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Each guide leads you step by step and shows what it will do before it does it. Esc leaves it.</source>
        <translation>يقودك كل دليل خطوة بخطوة ويعرض ما سيفعله قبل أن يفعله. والمفتاح Esc يغادره.</translation>
    </message>
    <message>
        <source>&amp;I Know What I Want</source>
        <translation>أعرف ما أريد(&amp;I)</translation>
    </message>
    <message>
        <source>Goes straight to the page where firmware is loaded and phones are flashed.</source>
        <translation>ينتقل مباشرة إلى الصفحة التي يُحمَّل فيها الفيرموير وتُفلَّش الهواتف.</translation>
    </message>
    <message>
        <source>Show this page when the program s&amp;tarts</source>
        <translation>إظهار هذه الصفحة عند بدء البرنامج(&amp;T)</translation>
    </message>
</context>
<context>
    <name>flashwright::WhichKeyPage</name>
    <message>
        <source>Hold the key, then plug in the cable</source>
        <translation>اضغط مطولًا على الزر، ثم صِل الكابل</translation>
    </message>
    <message>
        <source>Say below which key you hold. When a phone comes, the key is remembered.</source>
        <translation>حدّد أدناه الزر الذي تضغطه. وعندما يأتي هاتف يُحفظ الزر.</translation>
    </message>
</context>
</TS>
