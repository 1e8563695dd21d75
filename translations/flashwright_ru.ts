<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Read the question and answer it; the phone waits.</source>
        <translation>Прочтите вопрос и ответьте на него: телефон ждёт.</translation>
    </message>
    <message>
        <source>Stopping after this step. Leave the cable in until then.</source>
        <translation>Остановка после этого шага. До этого не отключайте кабель.</translation>
    </message>
    <message>
        <source>%1 Do not unplug the phone.</source>
        <translation>%1 Не отсоединяйте телефон.</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>Не отсоединяйте телефон.</translation>
    </message>
    <message>
        <source>Keep the key pressed until the bar moves, and leave the cable in.</source>
        <translation>Держите кнопку нажатой, пока не сдвинется индикатор, и не отключайте кабель.</translation>
    </message>
    <message>
        <source>Leave the cable in: the phone reconnects by itself.</source>
        <translation>Не отключайте кабель: телефон переподключится сам.</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>Не отключайте кабель.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) at work. %1: %2</source>
        <translation>
            <numerusform>В работе %n телефон. %1: %2</numerusform>
            <numerusform>В работе %n телефона. %1: %2</numerusform>
            <numerusform>В работе %n телефонов. %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the time since the phone came, %2 bytes, speed and time left</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unplug this phone; plug in the next one, or press Stop.</source>
        <translation>Отсоедините этот телефон и подключите следующий или нажмите «Стоп».</translation>
    </message>
    <message>
        <source>Unplug the phone.</source>
        <translation>Отсоедините телефон.</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Успешно: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Ошибка: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Остановлено: %1</translation>
    </message>
    <message>
        <source>The phone will not start now. Press %1 and let it finish.</source>
        <translation>Сейчас телефон не запустится. Нажмите «%1» и дождитесь конца.</translation>
    </message>
    <message>
        <source>Press %1 to begin again.</source>
        <translation>Чтобы начать заново, нажмите «%1».</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>Учебный телефон подключится сам.</translation>
    </message>
    <message>
        <source>Now plug in the phone</source>
        <translation>Теперь подключите телефон</translation>
    </message>
    <message>
        <source>Load the firmware of your phone</source>
        <translation>Откройте прошивку своего телефона</translation>
    </message>
    <message>
        <source>Press Load Packet, or drop a .pac or scatter file on this window.</source>
        <translation>Нажмите «Открыть пакет» или перетащите в это окно файл .pac или scatter-файл.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Открывается %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Проверяется %1</translation>
    </message>
    <message>
        <source>Comparing the checksums. %1 is possible as soon as they are right.</source>
        <translation>Сверяются контрольные суммы. «%1» станет доступно, когда они сойдутся.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Ready: press %1</source>
        <translation>Готово: нажмите «%1»</translation>
    </message>
    <message>
        <source>This is practice: a virtual phone is plugged in, and nothing real is touched.</source>
        <translation>Это тренировка: подключён виртуальный телефон, настоящие устройства не затрагиваются.</translation>
    </message>
    <message>
        <source>Start first, then plug in the phone when you are told to.</source>
        <translation>Сначала запустите задание, а телефон подключите, когда программа попросит.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1: использовать нельзя</translation>
    </message>
    <message>
        <source>Switch the phone off, hold its boot key (mostly Volume Down), and plug in the cable.</source>
        <translation>Выключите телефон, зажмите его загрузочную кнопку (чаще всего «Громкость −») и подключите кабель.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold %1, and plug in the cable.</source>
        <extracomment>%1 is one key, or several to try, such as &quot;Volume Down&quot; or &quot;Volume Up&quot;</extracomment>
        <translation>Выключите телефон, зажмите %1 и подключите кабель.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>Не хватает одного</translation>
    </message>
    <message>
        <source>%1 changed: load it again</source>
        <translation>Файл %1 изменился: откройте его заново</translation>
    </message>
    <message>
        <source>What was checked is not what lies on the disk now. Nothing is started with it.</source>
        <translation>На диске сейчас не то, что было проверено. С этим файлом ничего не запускается.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The job was done to its end.</source>
        <translation>Задание выполнено до конца.</translation>
    </message>
    <message>
        <source>The job was stopped before its end.</source>
        <translation>Задание остановлено до завершения.</translation>
    </message>
    <message>
        <source>The job failed.</source>
        <translation>Задание завершилось ошибкой.</translation>
    </message>
    <message>
        <source>What was written was not compared with the phone.</source>
        <translation>Записанное не сверялось с телефоном.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s), %1, read back from the phone and found equal.</source>
        <translation>
            <numerusform>%n область (%1) считана с телефона и совпала.</numerusform>
            <numerusform>%n области (%1) считаны с телефона и совпали.</numerusform>
            <numerusform>%n областей (%1) считаны с телефона и совпали.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) could not be compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n область сверить нельзя: телефон сам её меняет.</numerusform>
            <numerusform>%n области сверить нельзя: телефон сам их меняет.</numerusform>
            <numerusform>%n областей сверить нельзя: телефон сам их меняет.</numerusform>
        </translation>
    </message>
    <message>
        <source>kept: read again after the job and equal</source>
        <translation>сохранено: после задания считано ещё раз и совпало</translation>
    </message>
    <message>
        <source>renewed; the phone&apos;s own values kept and proved</source>
        <translation>обновлено; собственные значения телефона сохранены, это проверено</translation>
    </message>
    <message>
        <source>changed, as was agreed</source>
        <translation>изменено по согласованию</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>не сверялось</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>в этом телефоне отсутствует</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Чип</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>Идентификаторы и калибровки</translation>
    </message>
    <message>
        <source>SHA-256 of what was sent</source>
        <translation>SHA-256 переданных данных</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Loader %1</source>
        <translation>Лоадер %1</translation>
    </message>
    <message>
        <source>Flash certificate</source>
        <translation>Акт о прошивке</translation>
    </message>
    <message>
        <source>Made from the record of the job that the program keeps; number %1.</source>
        <translation>Составлен по записи о задании, которую хранит программа; номер %1.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Kept in the vault: %1</source>
        <translation>Сохранено в хранилище: %1</translation>
    </message>
    <message>
        <source>backup needs -o DIR and takes no names.</source>
        <translation>backup: нужен -o DIR; имена не принимаются.</translation>
    </message>
    <message>
        <source>Give either --identity or --full, not both.</source>
        <translation>Укажите либо --identity, либо --full, но не оба сразу.</translation>
    </message>
    <message>
        <source>Read the phone into a folder from which it can be restored.</source>
        <translation>Считать телефон в папку, из которой его можно восстановить.</translation>
    </message>
    <message>
        <source>Put the files here.</source>
        <translation>Поместить файлы сюда.</translation>
    </message>
    <message>
        <source>Only calibration and identity of the phone; they are kept in the vault, too.</source>
        <translation>Только калибровки и идентификаторы телефона; они сохраняются и в хранилище.</translation>
    </message>
    <message>
        <source>Also the owner&apos;s data and other large partitions.</source>
        <translation>Также данные владельца и другие большие разделы.</translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli --help&quot;.</source>
        <translation>См. &quot;flashwright-cli --help&quot;.</translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli help %1&quot;.</source>
        <translation>См. &quot;flashwright-cli help %1&quot;.</translation>
    </message>
    <message>
        <source>completion needs one of: bash, zsh, fish, powershell.</source>
        <translation>completion: нужно одно из: bash, zsh, fish, powershell.</translation>
    </message>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation>Вывести сценарий автодополнения для оболочки.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to go on:</source>
        <translation>Чтобы продолжить, введите &quot;yes&quot; или &quot;да&quot;:</translation>
    </message>
    <message>
        <source>This cannot be undone. Type &quot;%1&quot; to go on:</source>
        <translation>Это необратимо. Чтобы продолжить, введите &quot;%1&quot;:</translation>
    </message>
    <message>
        <source>not in download mode</source>
        <translation>не в режиме прошивки</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>Нет подключённых телефонов в режиме прошивки.</translation>
    </message>
    <message>
        <source>devices takes no arguments.</source>
        <translation>devices не принимает аргументов.</translation>
    </message>
    <message>
        <source>List the phones that are connected and what runs on them.</source>
        <translation>Показать подключённые телефоны и то, что на них работает.</translation>
    </message>
    <message>
        <source>Go on and tell who comes and goes, until Ctrl+C or --wait is over.</source>
        <translation>Продолжать и сообщать о подключениях и отключениях до Ctrl+C или до истечения --wait.</translation>
    </message>
    <message>
        <source>Something failed, but the lines that would prove why are not in this log.</source>
        <translation>Сбой произошёл, но строк, которые доказывали бы его причину, в этом логе нет.</translation>
    </message>
    <message>
        <source>Nothing in this log points to a known cause.</source>
        <translation>Ничто в этом логе не указывает на известную причину.</translation>
    </message>
    <message>
        <source>The lines that prove it:</source>
        <translation>Строки, которые это доказывают:</translation>
    </message>
    <message>
        <source>What is there:</source>
        <translation>Что есть:</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Что произошло: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Почему: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Что делать:</translation>
    </message>
    <message>
        <source>A log of %1.</source>
        <translation>Лог программы %1.</translation>
    </message>
    <message>
        <source>diagnose needs one LOGFILE, or - for standard input.</source>
        <translation>diagnose: нужен один LOGFILE или - для стандартного ввода.</translation>
    </message>
    <message>
        <source>Read the log of another flashing tool and name what went wrong, with the lines that prove it.</source>
        <translation>Прочитать лог другой программы для прошивки и назвать, что пошло не так, с подтверждающими строками.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Nothing to change for %1.</source>
        <translation>Менять нечего: %1.</translation>
    </message>
    <message>
        <source>There is nothing that this program could mend.</source>
        <translation>Нет ничего, что эта программа могла бы исправить.</translation>
    </message>
    <message>
        <source>--fix or --undo, not both.</source>
        <translation>Либо --fix, либо --undo, но не оба сразу.</translation>
    </message>
    <message>
        <source>doctor takes ids of fixes only with --fix or --undo.</source>
        <translation>doctor принимает имена исправлений только с --fix или --undo.</translation>
    </message>
    <message>
        <source>There is no fix &quot;%1&quot;; there are: %2.</source>
        <translation>Исправления &quot;%1&quot; нет; есть: %2.</translation>
    </message>
    <message>
        <source>Look at this computer: rights, drivers, USB, disk, sleep, time; mend what can be mended.</source>
        <translation>Проверить этот компьютер: права, драйверы, USB, диск, сон, время; исправить то, что можно.</translation>
    </message>
    <message>
        <source>Carry out the named fixes, or all that are advised; shows each change and asks.</source>
        <translation>Выполнить названные исправления или все рекомендованные; показывает каждое изменение и спрашивает.</translation>
    </message>
    <message>
        <source>Take back the named fixes, or all that were carried out.</source>
        <translation>Отменить названные исправления или все выполненные.</translation>
    </message>
    <message>
        <source>Print the device rules for Linux and do nothing else.</source>
        <translation>Только вывести правила устройств для Linux.</translation>
    </message>
    <message>
        <source>Something here will keep jobs from working.</source>
        <translation>Что-то на этом компьютере помешает работе.</translation>
    </message>
    <message>
        <source>This computer can flash phones; something could be better.</source>
        <translation>На этом компьютере можно прошивать телефоны; кое-что можно улучшить.</translation>
    </message>
    <message>
        <source>This computer is ready.</source>
        <translation>Компьютер готов.</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Сделайте: %1</translation>
    </message>
    <message>
        <source>Changed by this program on %1: %2 Undo: %3</source>
        <translation>Изменено этой программой %1: %2 Отмена: %3</translation>
    </message>
    <message>
        <source>--address and --length go together and are numbers.</source>
        <translation>--address и --length указываются вместе и должны быть числами.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no region of a storage, like user, boot1 or lu0.</source>
        <translation>&quot;%1&quot; не является регионом памяти, таким как user, boot1 или lu0.</translation>
    </message>
    <message>
        <source>erase needs one of: names of partitions, an address, --all, --except-boot.</source>
        <translation>erase: нужно одно из: имена разделов, адрес, --all, --except-boot.</translation>
    </message>
    <message>
        <source>Allow these partitions with calibration or identity data; a copy is saved first.</source>
        <translation>Разрешить эти разделы с калибровками или идентификаторами; сначала сохраняется копия.</translation>
    </message>
    <message>
        <source>Erase everything, calibration and identity included.</source>
        <translation>Стереть всё, включая калибровки и идентификаторы.</translation>
    </message>
    <message>
        <source>Erase everything but what starts the phone.</source>
        <translation>Стереть всё, кроме загрузочной цепочки.</translation>
    </message>
    <message>
        <source>Erase from this address on.</source>
        <translation>Стирать с этого адреса.</translation>
    </message>
    <message>
        <source>So many bytes from --address on.</source>
        <translation>Столько байтов, начиная с --address.</translation>
    </message>
    <message>
        <source>The region of the storage that --address counts in (user, boot1, lu0, …).</source>
        <translation>Регион памяти, в котором отсчитывается --address (user, boot1, lu0, …).</translation>
    </message>
    <message>
        <source>Do not put calibration and identity back afterwards.</source>
        <translation>Не возвращать после этого калибровки и идентификаторы.</translation>
    </message>
    <message>
        <source>Erase partitions of the phone.</source>
        <translation>Стереть разделы телефона.</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>У других: %1</translation>
    </message>
    <message>
        <source>explain needs a number, a name or a few words of an error.</source>
        <translation>explain: нужен номер, имя или несколько слов ошибки.</translation>
    </message>
    <message>
        <source>Nothing is known of &quot;%1&quot;.</source>
        <translation>О &quot;%1&quot; ничего не известно.</translation>
    </message>
    <message>
        <source>What an error number, name or text means, why it happens and what to do.</source>
        <translation>Что значит номер, имя или текст ошибки, почему она возникает и что делать.</translation>
    </message>
    <message>
        <source>extract needs a firmware and a folder.</source>
        <translation>extract: нужны прошивка и папка.</translation>
    </message>
    <message>
        <source>Unpack the images of a firmware into a folder.</source>
        <translation>Распаковать образы прошивки в папку.</translation>
    </message>
    <message>
        <source>Do not check the checksums first.</source>
        <translation>Не проверять сначала контрольные суммы.</translation>
    </message>
    <message>
        <source>--watch-boot needs seconds from 1 to %1.</source>
        <translation>--watch-boot: нужно число секунд от 1 до %1.</translation>
    </message>
    <message>
        <source>Restart the phone at the end.</source>
        <translation>В конце перезагрузить телефон.</translation>
    </message>
    <message>
        <source>Switch the phone off at the end.</source>
        <translation>В конце выключить телефон.</translation>
    </message>
    <message>
        <source>Leave the phone in its loader at the end, also where no later job can use it.</source>
        <translation>В конце оставить телефон в лоадере, даже если следующее задание не сможет этим воспользоваться.</translation>
    </message>
    <message>
        <source>After a restart look SECONDS long whether the phone comes up.</source>
        <translation>После перезагрузки SECONDS секунд следить, запустится ли телефон.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Give either --scene or -c, not both.</source>
        <translation>Укажите либо --scene, либо -c, но не оба сразу.</translation>
    </message>
    <message>
        <source>There is no scene &quot;%1&quot;; there are download, upgrade and format-all.</source>
        <translation>Сценария &quot;%1&quot; нет; есть download, upgrade и format-all.</translation>
    </message>
    <message>
        <source>--set needs NAME=FILE, not &quot;%1&quot;.</source>
        <translation>--set требует NAME=FILE, а не &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>flash needs one FIRMWARE.</source>
        <translation>flash: нужен один FIRMWARE.</translation>
    </message>
    <message>
        <source>What kind of flash: download (only what is ticked), upgrade (new layout, your areas are saved and put back) or format-all (everything is erased first).</source>
        <translation>Способ прошивки: download (только отмеченное), upgrade (новая разметка, ваши области сохраняются и возвращаются) или format-all (сначала стирается всё).</translation>
    </message>
    <message>
        <source>With format-all: do not put calibration and identity back.</source>
        <translation>С format-all: не возвращать калибровки и идентификаторы.</translation>
    </message>
    <message>
        <source>Go on although the firmware is for another board.</source>
        <translation>Продолжать, хотя прошивка для другой платы.</translation>
    </message>
    <message>
        <source>Write NV images as the firmware brings them: identity and calibration of the phone in them are lost. Without this they are kept.</source>
        <translation>Записать образы NV такими, какие они в прошивке: идентификаторы и калибровки телефона в них будут потеряны. Без этого ключа они сохраняются.</translation>
    </message>
    <message>
        <source>Write these images or partitions and nothing else; names calibration data too.</source>
        <translation>Записать эти образы или разделы и ничего больше; позволяет назвать и калибровки.</translation>
    </message>
    <message>
        <source>Leave these out.</source>
        <translation>Пропустить эти.</translation>
    </message>
    <message>
        <source>Write this file in place of the firmware&apos;s own image.</source>
        <translation>Записать этот файл вместо образа из прошивки.</translation>
    </message>
    <message>
        <source>Allow a new partition table where it differs.</source>
        <translation>Разрешить новую таблицу разделов там, где она отличается.</translation>
    </message>
    <message>
        <source>Go on with an interrupted job: the newest one, or that of a journal, unit or port given in place of FIRMWARE.</source>
        <translation>Продолжить прерванное задание: последнее или то, чей журнал, экземпляр либо порт указан вместо FIRMWARE.</translation>
    </message>
    <message>
        <source>With --resume: it is the same phone, although nothing on it can prove that.</source>
        <translation>С --resume: это тот же телефон, хотя по нему самому это не доказать.</translation>
    </message>
    <message>
        <source>Write a firmware to a phone.</source>
        <translation>Записать прошивку в телефон.</translation>
    </message>
    <message>
        <source>Flashwright restores stock firmware on phones.</source>
        <translation>Flashwright восстанавливает заводскую прошивку телефонов.</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>Использование: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>Explain one command.</source>
        <translation>Объяснить одну команду.</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Параметры для всех команд:</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>Показать справку.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Коды завершения:</translation>
    </message>
    <message>
        <source>  0 done, 1 failure, 2 wrong usage, 3 no phone or no answer, 4 rights or driver,
  5 bad firmware, 6 firmware does not fit the phone, 7 the maker&apos;s authorisation is needed,
  8 connection lost, 9 written data differs, 10 refused, 11 stopped, 12 some of several failed</source>
        <translation>  0 выполнено, 1 сбой, 2 неверный вызов, 3 нет телефона или ответа, 4 права или драйвер,
  5 плохая прошивка, 6 прошивка не подходит телефону, 7 нужна авторизация производителя,
  8 связь потеряна, 9 записанное отличается, 10 отказано, 11 остановлено, 12 часть заданий не удалась</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] %1 %2</source>
        <translation>Использование: flashwright-cli [OPTIONS] %1 %2</translation>
    </message>
    <message>
        <source>Options of this command:</source>
        <translation>Параметры этой команды:</translation>
    </message>
    <message>
        <source>history certificate needs the number of one job and -o FILE, which ends in .html or .pdf.</source>
        <translation>history certificate: нужен номер одного задания и -o FILE с именем на .html или .pdf.</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>Акт находится в %1.</translation>
    </message>
    <message>
        <source>--result is one of passed, failed, cancelled, not &quot;%1&quot;.</source>
        <translation>--result принимает passed, failed или cancelled, а не &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--since needs a day like 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--since требует дату вида 2026-03-31, а не &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not &quot;%1&quot;.</source>
        <translation>--limit требует число от 1, а не &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No job fits.</source>
        <translation>Подходящих заданий нет.</translation>
    </message>
    <message>
        <source>history show needs the number of one job.</source>
        <translation>history show: нужен номер одного задания.</translation>
    </message>
    <message>
        <source>Jobs that were done with this computer, newest first; --port names the physical port.</source>
        <translation>Задания, выполненные на этом компьютере, начиная с новых; --port указывает физический порт.</translation>
    </message>
    <message>
        <source>Only phones whose chip is called so.</source>
        <translation>Только телефоны с чипом, который так называется.</translation>
    </message>
    <message>
        <source>Only firmware that is called so.</source>
        <translation>Только прошивка с таким названием.</translation>
    </message>
    <message>
        <source>Only jobs that ended so: passed, failed or cancelled.</source>
        <translation>Только задания с таким итогом: passed, failed или cancelled.</translation>
    </message>
    <message>
        <source>Only failures with this cause.</source>
        <translation>Только сбои по этой причине.</translation>
    </message>
    <message>
        <source>Only jobs from this day on.</source>
        <translation>Только задания с этого дня.</translation>
    </message>
    <message>
        <source>At most so many jobs (50).</source>
        <translation>Не более стольких заданий (50).</translation>
    </message>
    <message>
        <source>Write the certificate here; the name ends in .html or .pdf.</source>
        <translation>Записать акт сюда; имя оканчивается на .html или .pdf.</translation>
    </message>
    <message>
        <source>Name the phone in full on the certificate instead of masking it.</source>
        <translation>Указать телефон в акте полностью, не скрывая номеров.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Compared with the phone</source>
        <translation>Сверено с телефоном</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Область %1</translation>
    </message>
    <message>
        <source>SHA-256 of %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>успешно</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>unchanged, proved by reading it again</source>
        <translation>без изменений, проверено повторным чтением</translation>
    </message>
    <message>
        <source>renewed with the unit&apos;s own values, proved by reading it again</source>
        <translation>обновлено с собственными значениями экземпляра, проверено повторным чтением</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>изменено, как указано в плане</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>не сверялось</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>в этом телефоне отсутствует</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Завершилось на шаге</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Чип</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Copies of identity and calibration</source>
        <translation>Копии идентификаторов и калибровок</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>%1 takes no arguments.</source>
        <translation>%1 не принимает аргументов.</translation>
    </message>
    <message>
        <source>Connect and show what the phone tells of itself.</source>
        <translation>Подключиться и показать, что телефон сообщает о себе.</translation>
    </message>
    <message>
        <source>inspect needs one FILE or DIR.</source>
        <translation>inspect: нужен один FILE или DIR.</translation>
    </message>
    <message>
        <source>What is this firmware: its images, partitions and risks; no phone needed.</source>
        <translation>Что это за прошивка: её образы, разделы и риски; телефон не нужен.</translation>
    </message>
    <message>
        <source>Do not read the whole file to check its checksums.</source>
        <translation>Не читать весь файл для проверки контрольных сумм.</translation>
    </message>
    <message>
        <source>Also show the SHA-256 of every image.</source>
        <translation>Показать также SHA-256 каждого образа.</translation>
    </message>
    <message>
        <source>The index of the history was damaged. It was made again from records.jsonl; the damaged file is %1.</source>
        <translation>Индекс истории был повреждён. Он создан заново из records.jsonl; повреждённый файл: %1.</translation>
    </message>
    <message>
        <source>Some lines of %1 are damaged and were passed over; the others are all there.</source>
        <translation>Некоторые строки в %1 повреждены и пропущены; остальные на месте.</translation>
    </message>
    <message>
        <source>%1 belongs to a newer version of Flashwright and is left as it is.</source>
        <translation>%1 относится к более новой версии Flashwright и оставлен без изменений.</translation>
    </message>
    <message>
        <source>The trace is not whole: %1</source>
        <translation>Запись обмена неполная: %1</translation>
    </message>
    <message>
        <source>The record of this job could not be kept: %1</source>
        <translation>Запись об этом задании сохранить не удалось: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Done: %1 written in %2.</source>
        <translation>Готово: записано %1 за %2.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Готово за %1.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the phone: %n area(s), %1, all equal.</source>
        <translation>
            <numerusform>Сверена с телефоном %n область, %1, всё совпало.</numerusform>
            <numerusform>Сверены с телефоном %n области, %1, всё совпало.</numerusform>
            <numerusform>Сверено с телефоном %n областей, %1, всё совпало.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of very large images (%1) only samples were compared; --verify full compares every byte.</source>
        <translation>У очень больших образов (%1) сверены только выборки; --verify full сверяет каждый байт.</translation>
    </message>
    <message numerus="yes">
        <source>Not compared, because the phone changes them by itself: %n area(s).</source>
        <translation>
            <numerusform>Не сверена, потому что телефон сам её меняет: %n область.</numerusform>
            <numerusform>Не сверены, потому что телефон сам их меняет: %n области.</numerusform>
            <numerusform>Не сверены, потому что телефон сам их меняет: %n областей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Привязан</translation>
    </message>
    <message>
        <source>yes, to its maker</source>
        <translation>да, к производителю</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сообщается</translation>
    </message>
    <message>
        <source>This phone&apos;s loader cannot list its partitions.</source>
        <translation>Лоадер этого телефона не умеет перечислять разделы.</translation>
    </message>
    <message>
        <source>A phone is being flashed.</source>
        <translation>Идёт прошивка телефона.</translation>
    </message>
    <message>
        <source>Stopping at a safe point. Press Ctrl+C again to break off at once.</source>
        <translation>Остановка в безопасной точке. Нажмите Ctrl+C ещё раз, чтобы прервать сразу.</translation>
    </message>
    <message>
        <source>Breaking off.</source>
        <translation>Работа прерывается.</translation>
    </message>
    <message>
        <source>Keys to try, in this order: %1</source>
        <translation>Кнопки, которые нужно попробовать, по порядку: %1</translation>
    </message>
    <message>
        <source>What you see, and what it means:</source>
        <translation>Что видно и что это значит:</translation>
    </message>
    <message>
        <source>keys takes one chip, or nothing.</source>
        <translation>keys принимает один чип или ничего.</translation>
    </message>
    <message>
        <source>No chip is called &quot;%1&quot;.</source>
        <translation>Чипа &quot;%1&quot; нет.</translation>
    </message>
    <message>
        <source>How to bring a phone into its download mode: which keys, in which order, what is seen.</source>
        <translation>Как перевести телефон в режим прошивки: какие кнопки, в каком порядке, что при этом видно.</translation>
    </message>
    <message>
        <source>Not a loader: %1</source>
        <translation>Не лоадер: %1</translation>
    </message>
    <message>
        <source>No loaders in %1.</source>
        <translation>В %1 лоадеров нет.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>loader needs one of: list, add FILE, why CHIP.</source>
        <translation>loader: нужно одно из: list, add FILE, why CHIP.</translation>
    </message>
    <message>
        <source>Loaders kept for jobs without one: show, add, and say which would be taken and why.</source>
        <translation>Лоадеры для заданий без своего: показать, добавить, сказать, какой будет взят и почему.</translation>
    </message>
    <message>
        <source>Let the phone&apos;s loader test the phone&apos;s memory; nothing is written.</source>
        <translation>Проверить память телефона силами его лоадера; ничего не записывается.</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n byte(s)  %2</source>
        <translation>
            <numerusform>%1  %n байт  %2</numerusform>
            <numerusform>%1  %n байта  %2</numerusform>
            <numerusform>%1  %n байт  %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(private)</source>
        <translation>(скрыто)</translation>
    </message>
    <message>
        <source>A phone cannot work with this image: %1</source>
        <translation>С этим образом телефон работать не сможет: %1</translation>
    </message>
    <message>
        <source>%1: from the phone</source>
        <translation>%1: из телефона</translation>
    </message>
    <message>
        <source>%1: the phone has none</source>
        <translation>%1: в телефоне отсутствует</translation>
    </message>
    <message>
        <source>nv needs &quot;show FILE&quot; or &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</source>
        <translation>nv: нужно &quot;show FILE&quot; или &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</translation>
    </message>
    <message>
        <source>Look into an NV image, or put a phone&apos;s own values into a firmware&apos;s.</source>
        <translation>Посмотреть NV-образ или перенести собственные значения телефона в образ из прошивки.</translation>
    </message>
    <message>
        <source>With show: print the contents too, identities included.</source>
        <translation>С show: вывести и содержимое, включая идентификаторы.</translation>
    </message>
    <message>
        <source>With merge: keep these, by name or number, instead of what the firmware says. Identities are always kept.</source>
        <translation>С merge: сохранить эти, по имени или номеру, вместо значений прошивки. Идентификаторы сохраняются всегда.</translation>
    </message>
    <message>
        <source>With merge: the NV image to take of a firmware that has several.</source>
        <translation>С merge: какой NV-образ взять из прошивки, если их несколько.</translation>
    </message>
    <message>
        <source>With merge: write the result here.</source>
        <translation>С merge: записать результат сюда.</translation>
    </message>
    <message>
        <source>-t is with, without or auto, not &quot;%1&quot;.</source>
        <translation>-t принимает with, without или auto, а не &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>верны</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>в файле нет</translation>
    </message>
    <message>
        <source>WRONG: the file is damaged</source>
        <translation>НЕВЕРНЫ: файл повреждён</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверялись</translation>
    </message>
    <message>
        <source>Partitions (%1):</source>
        <translation>Разделы (%1):</translation>
    </message>
    <message>
        <source>all that is left</source>
        <translation>всё оставшееся</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Контрольные суммы</translation>
    </message>
    <message>
        <source>Images (%1):</source>
        <translation>Образы (%1):</translation>
    </message>
    <message>
        <source>Connect and list the phone&apos;s partitions.</source>
        <translation>Подключиться и перечислить разделы телефона.</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>Подробно: %1</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>Место: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ОШИБКА</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Отчёт: %1</translation>
    </message>
    <message>
        <source>After the restart: %1</source>
        <translation>После перезагрузки: %1</translation>
    </message>
    <message>
        <source>The phone does not start until the job is finished: what starts it is incomplete. It waits in its download mode; go on with the job, or flash again, to bring it back.</source>
        <translation>Телефон не запустится, пока задание не завершено: его загрузочная цепочка неполная. Он ждёт в режиме прошивки; чтобы его восстановить, продолжите задание или прошейте телефон заново.</translation>
    </message>
    <message>
        <source>Some images were written and others were not: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>Часть образов записана, часть нет: загрузочная цепочка цела, поэтому телефон может запуститься, но перед использованием прошейте его заново.</translation>
    </message>
    <message>
        <source>Nothing was written, but the job had begun to erase: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>Ничего не записано, но задание уже начало стирание: загрузочная цепочка цела, поэтому телефон может запуститься, но перед использованием прошейте его заново.</translation>
    </message>
    <message>
        <source>Nothing was written: the phone starts as before.</source>
        <translation>Ничего не записано: телефон запускается как прежде.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n step(s), %2 to move</source>
        <translation>
            <numerusform>План %1: %n шаг, объём данных %2</numerusform>
            <numerusform>План %1: %n шага, объём данных %2</numerusform>
            <numerusform>План %1: %n шагов, объём данных %2</numerusform>
        </translation>
    </message>
    <message>
        <source>  Left out: %1 (%2)</source>
        <translation>  Пропущено: %1 (%2)</translation>
    </message>
    <message>
        <source>User data on the phone: erased.</source>
        <translation>Данные пользователя в телефоне: стираются.</translation>
    </message>
    <message>
        <source>User data on the phone: kept.</source>
        <translation>Данные пользователя в телефоне: сохраняются.</translation>
    </message>
    <message>
        <source>Waiting for a phone. Ctrl+C stops.</source>
        <translation>Ожидание телефона. Ctrl+C — остановить.</translation>
    </message>
    <message>
        <source>Phone on %1.</source>
        <translation>Телефон на %1.</translation>
    </message>
    <message>
        <source>%1, running %2</source>
        <translation>%1, работает %2</translation>
    </message>
    <message>
        <source>The phone: %1.</source>
        <translation>Телефон: %1.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>Сбой на шаге: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3</source>
        <translation>готово %1 из %2: %3</translation>
    </message>
    <message>
        <source>The phone does not answer. Unplug it, hold its keys and plug it in again.</source>
        <translation>Телефон не отвечает. Отсоедините его, зажмите его кнопки и подключите снова.</translation>
    </message>
    <message>
        <source>Switch the phone off.</source>
        <translation>Выключить телефон.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;.</source>
        <translation>У команды %1 нет параметра &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; did you mean --%3?</source>
        <translation>У команды %1 нет параметра &quot;%2&quot;; возможно, имелся в виду --%3?</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Команды &quot;%1&quot; нет.</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>Укажите, что делать: не хватает команды.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Команды &quot;%1&quot; нет; возможно, имелась в виду &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>read needs names of partitions and -o DIR.</source>
        <translation>read: нужны имена разделов и -o DIR.</translation>
    </message>
    <message>
        <source>Read partitions from the phone into files.</source>
        <translation>Считать разделы телефона в файлы.</translation>
    </message>
    <message>
        <source>Restart the phone.</source>
        <translation>Перезагрузить телефон.</translation>
    </message>
    <message>
        <source>%1 needs one firmware.</source>
        <translation>%1: нужна одна прошивка.</translation>
    </message>
    <message>
        <source>Give the phone the partition table of a firmware.</source>
        <translation>Записать в телефон таблицу разделов из прошивки.</translation>
    </message>
    <message>
        <source>The report is in %1. Nothing in it names the phone or you; look before you send it: --preview shows every word.</source>
        <translation>Отчёт находится в %1. В нём нет ничего, что называет телефон или вас; просмотрите его перед отправкой: --preview показывает каждое слово.</translation>
    </message>
    <message>
        <source>report needs one journal, or --last for the newest job.</source>
        <translation>report: нужен один журнал или --last для последнего задания.</translation>
    </message>
    <message>
        <source>Put what helps to understand a job into one file to share; identities are masked.</source>
        <translation>Собрать всё, что помогает разобраться в задании, в один файл для отправки; идентификаторы скрываются.</translation>
    </message>
    <message>
        <source>Of the newest job.</source>
        <translation>Из последнего задания.</translation>
    </message>
    <message>
        <source>Write the file here (flashwright-report.zip).</source>
        <translation>Записать файл сюда (flashwright-report.zip).</translation>
    </message>
    <message>
        <source>Only show what would be in it, word for word.</source>
        <translation>Только показать дословно, что в нём будет.</translation>
    </message>
    <message>
        <source>restore needs the folder of one backup, a copy of the vault, or --latest.</source>
        <translation>restore: нужна папка одной резервной копии, копия из хранилища или --latest.</translation>
    </message>
    <message>
        <source>Write a backup of this phone back to it, calibration and identity included.</source>
        <translation>Записать резервную копию этого телефона обратно, включая калибровки и идентификаторы.</translation>
    </message>
    <message>
        <source>Write these partitions and nothing else.</source>
        <translation>Записать эти разделы и ничего больше.</translation>
    </message>
    <message>
        <source>Take the newest copy of the vault.</source>
        <translation>Взять самую новую копию из хранилища.</translation>
    </message>
    <message>
        <source>The copy may be of another phone: two phones then have one IMEI, and calibration of another radio. Asks for the word &quot;other-unit&quot;.</source>
        <translation>Копия может быть от другого телефона: тогда у двух телефонов будет один IMEI и калибровки чужого радиотракта. Запрашивает слово &quot;other-unit&quot;.</translation>
    </message>
    <message>
        <source>Do not read back and compare.</source>
        <translation>Не считывать и не сверять.</translation>
    </message>
    <message>
        <source>an earlier time</source>
        <translation>более раннее время</translation>
    </message>
    <message>
        <source>The job of %1 had changed nothing yet, so it begins anew.</source>
        <translation>Задание от %1 ещё ничего не изменило, поэтому начинается заново.</translation>
    </message>
    <message>
        <source>Going on with the job of %1: %2 of %3 steps are done and will be checked, %4 are left to write.</source>
        <translation>Продолжается задание от %1: шаги %2 из %3 выполнены и будут проверены, осталось записать: %4.</translation>
    </message>
    <message>
        <source>flash --resume takes one journal, unit or port, or none for the newest job.</source>
        <translation>flash --resume принимает один журнал, экземпляр или порт либо ничего для последнего задания.</translation>
    </message>
    <message>
        <source>To go on where it stopped, connect the phone again and run: %1</source>
        <translation>Чтобы продолжить с места остановки, снова подключите телефон и выполните: %1</translation>
    </message>
    <message>
        <source>--fdl needs FILE@ADDRESS, and &quot;%1&quot; is not an address.</source>
        <translation>--fdl требует FILE@ADDRESS, а &quot;%1&quot; не адрес.</translation>
    </message>
    <message>
        <source>--wait needs a number of seconds or &quot;forever&quot;, not &quot;%1&quot;.</source>
        <translation>--wait требует число секунд или &quot;forever&quot;, а не &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--baud needs a number, not &quot;%1&quot;.</source>
        <translation>--baud требует число, а не &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--raw-mode is &quot;on&quot; or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>--raw-mode принимает &quot;on&quot; или &quot;off&quot;, а не &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--block-size needs a size, not &quot;%1&quot;.</source>
        <translation>--block-size требует размер, а не &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 принимает одно из: %2, а не &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>--fdl goes with no other kind of loader.</source>
        <translation>--fdl не сочетается с другими видами лоадеров.</translation>
    </message>
    <message>
        <source>Use this serial port or pseudo-terminal.</source>
        <translation>Использовать этот последовательный порт или псевдотерминал.</translation>
    </message>
    <message>
        <source>Use only the phone on this physical USB port, like 1-2.3.</source>
        <translation>Использовать только телефон на этом физическом порту USB, например 1-2.3.</translation>
    </message>
    <message>
        <source>Protocol for a port that does not tell what it is.</source>
        <translation>Протокол для порта, который не сообщает, что это такое.</translation>
    </message>
    <message>
        <source>Wait so many seconds for a phone (120), or &quot;forever&quot;.</source>
        <translation>Ждать телефон столько секунд (120) или &quot;forever&quot;.</translation>
    </message>
    <message>
        <source>Use this loader, at this address; given once per loader, in order.</source>
        <translation>Использовать этот лоадер по этому адресу; указывается для каждого лоадера по порядку.</translation>
    </message>
    <message>
        <source>Use this loader file (Download Agent); it may hold loaders for many chips.</source>
        <translation>Использовать этот файл лоадера (Download Agent); в нём могут быть лоадеры для многих чипов.</translation>
    </message>
    <message>
        <source>Take the settings of the phone&apos;s memory from this preloader.</source>
        <translation>Взять настройки памяти телефона из этого preloader.</translation>
    </message>
    <message>
        <source>Give the phone this authentication file of its maker.</source>
        <translation>Передать телефону этот файл аутентификации его производителя.</translation>
    </message>
    <message>
        <source>Give the phone this certificate of its maker.</source>
        <translation>Передать телефону этот сертификат его производителя.</translation>
    </message>
    <message>
        <source>Look for loaders in this folder, too.</source>
        <translation>Искать лоадеры также в этой папке.</translation>
    </message>
    <message>
        <source>Take loaders and names from this firmware.</source>
        <translation>Взять лоадеры и имена из этой прошивки.</translation>
    </message>
    <message>
        <source>Show what would be done; write nothing.</source>
        <translation>Показать, что было бы сделано; ничего не записывать.</translation>
    </message>
    <message>
        <source>Answer ordinary questions with yes.</source>
        <translation>Отвечать «да» на обычные вопросы.</translation>
    </message>
    <message>
        <source>Answer the gravest question; the word is shown by --dry-run.</source>
        <translation>Ответить на самый серьёзный вопрос; слово показывает --dry-run.</translation>
    </message>
    <message>
        <source>Go on even where identity and calibration cannot be saved first (asks for a word).</source>
        <translation>Продолжать, даже если идентификаторы и калибровки нельзя сначала сохранить (запрашивает слово).</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>Вывести результат одним объектом JSON.</translation>
    </message>
    <message>
        <source>Print one JSON object per event while working.</source>
        <translation>Во время работы выводить по объекту JSON на каждое событие.</translation>
    </message>
    <message>
        <source>Plain lines even on a terminal.</source>
        <translation>Простые строки даже в терминале.</translation>
    </message>
    <message>
        <source>No colours (so does the variable NO_COLOR).</source>
        <translation>Без цветов (как и с переменной NO_COLOR).</translation>
    </message>
    <message>
        <source>No progress, only results and errors.</source>
        <translation>Без хода выполнения, только результаты и ошибки.</translation>
    </message>
    <message>
        <source>Say more; twice: also what the phone prints.</source>
        <translation>Выводить больше; дважды: также то, что печатает телефон.</translation>
    </message>
    <message>
        <source>Also write the journal to this file.</source>
        <translation>Писать журнал также в этот файл.</translation>
    </message>
    <message>
        <source>Record every byte of the link in this file; &quot;sim replay&quot; plays it again.</source>
        <translation>Записать каждый байт обмена в этот файл; &quot;sim replay&quot; воспроизводит его.</translation>
    </message>
    <message>
        <source>Language of all texts, like &quot;de&quot;.</source>
        <translation>Язык всех текстов, например &quot;de&quot;.</translation>
    </message>
    <message>
        <source>Use a virtual phone instead of a real one.</source>
        <translation>Использовать виртуальный телефон вместо настоящего.</translation>
    </message>
    <message>
        <source>Speed of a serial line once the loader runs.</source>
        <translation>Скорость последовательной линии после запуска лоадера.</translation>
    </message>
    <message>
        <source>Fast transfers where the phone offers them: on or off.</source>
        <translation>Быстрая передача, если телефон её поддерживает: on или off.</translation>
    </message>
    <message>
        <source>Largest block to send, like 16K.</source>
        <translation>Наибольший передаваемый блок, например 16K.</translation>
    </message>
    <message>
        <source>Whether the phone has its battery: auto, with or without.</source>
        <translation>Стоит ли в телефоне батарея: auto, with или without.</translation>
    </message>
    <message>
        <source>Highest USB speed to ask the loader for: high or full.</source>
        <translation>Наибольшая скорость USB, запрашиваемая у лоадера: high или full.</translation>
    </message>
    <message>
        <source>sim start needs a phone: see &quot;flashwright-cli sim list&quot;.</source>
        <translation>sim start: нужен телефон: см. &quot;flashwright-cli sim list&quot;.</translation>
    </message>
    <message>
        <source>sim firmware needs a phone and a file to write.</source>
        <translation>sim firmware: нужны телефон и файл для записи.</translation>
    </message>
    <message>
        <source>sim needs one of: start, list, firmware, replay.</source>
        <translation>sim: нужно одно из: start, list, firmware, replay.</translation>
    </message>
    <message>
        <source>Virtual phones to practise and test with, on a pseudo-terminal.</source>
        <translation>Виртуальные телефоны для тренировки и проверки, на псевдотерминале.</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s virtual phones.</source>
        <translation>Какой из виртуальных телефонов этого производителя.</translation>
    </message>
    <message>
        <source>What goes wrong, as a JSON file.</source>
        <translation>Что пойдёт не так, в виде файла JSON.</translation>
    </message>
    <message>
        <source>Make a symbolic link to the port here.</source>
        <translation>Создать здесь символическую ссылку на порт.</translation>
    </message>
    <message>
        <source>Write the phone&apos;s storage to files here at the end.</source>
        <translation>В конце записать память телефона в файлы сюда.</translation>
    </message>
    <message>
        <source>Identities were taken out of this trace, so a job may not get far with it.</source>
        <translation>Из этой записи обмена удалены идентификаторы, поэтому задание может далеко не продвинуться.</translation>
    </message>
    <message>
        <source>sim replay needs one trace.</source>
        <translation>sim replay: нужна одна запись обмена.</translation>
    </message>
    <message>
        <source>%1 (put back)</source>
        <translation>%1 (возвращается на место)</translation>
    </message>
    <message>
        <source>%1 (renewed with this phone&apos;s own values)</source>
        <translation>%1 (обновляется с собственными значениями этого телефона)</translation>
    </message>
    <message>
        <source>Identity and calibration: nothing is known of them before the phone is read.</source>
        <translation>Идентификаторы и калибровки: до чтения телефона о них ничего не известно.</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first and compared afterwards: %1.</source>
        <translation>Идентификаторы и калибровки, сначала сохраняются, затем сверяются: %1.</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first: %1.</source>
        <translation>Идентификаторы и калибровки, сначала сохраняются: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s) over a good cable.</source>
        <translation>
            <numerusform>С хорошим кабелем займёт около %n минуты.</numerusform>
            <numerusform>С хорошим кабелем займёт около %n минут.</numerusform>
            <numerusform>С хорошим кабелем займёт около %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone can start at every moment of the job.</source>
        <translation>Телефон способен запуститься в любой момент задания.</translation>
    </message>
    <message>
        <source>Point of no return: step %1 (%2). Until then a stop leaves the phone as it is.</source>
        <translation>Точка невозврата: шаг %1 (%2). До неё остановка оставляет телефон как есть.</translation>
    </message>
    <message>
        <source>The phone starts again after step %1 (%2).</source>
        <translation>Телефон снова запускается после шага %1 (%2).</translation>
    </message>
    <message>
        <source>After this plan the phone does not start by itself.</source>
        <translation>После этого плана телефон сам не запускается.</translation>
    </message>
    <message>
        <source>symptom takes answers as --answer NAME=WORD; without any it lists them.</source>
        <translation>symptom принимает ответы в виде --answer NAME=WORD; без них выводит список.</translation>
    </message>
    <message>
        <source>Say what a phone does that was flashed and does not start well, and get the cause.</source>
        <translation>Описать, что делает прошитый, но плохо запускающийся телефон, и узнать причину.</translation>
    </message>
    <message>
        <source>What is seen, such as screen=logo; may be given several times.</source>
        <translation>Что видно, например screen=logo; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>NAME=WORD</source>
        <translation>NAME=WORD</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number like 4096, 0x1000 or 4K.</source>
        <translation>&quot;%1&quot; не число вида 4096, 0x1000 или 4K.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>&quot;%1&quot; не имеет вида NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH или REGION:ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>An address needs a length: %1:LENGTH.</source>
        <translation>К адресу нужна длина: %1:LENGTH.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME=FILE, ADDRESS=FILE or REGION:ADDRESS=FILE.</source>
        <translation>&quot;%1&quot; не имеет вида NAME=FILE, ADDRESS=FILE или REGION:ADDRESS=FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>&quot;%1&quot; не имеет вида NAME, ADDRESS:LENGTH или REGION:ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>An entry cannot be read: %1</source>
        <translation>Не удаётся прочитать копию: %1</translation>
    </message>
    <message>
        <source>The vault is empty.</source>
        <translation>Хранилище пусто.</translation>
    </message>
    <message>
        <source>%1: whole</source>
        <translation>%1: цела</translation>
    </message>
    <message>
        <source>%1: damaged. %2</source>
        <translation>%1: повреждена. %2</translation>
    </message>
    <message>
        <source>--keep needs a number from 1 on.</source>
        <translation>--keep требует число от 1.</translation>
    </message>
    <message>
        <source>Nothing to remove.</source>
        <translation>Удалять нечего.</translation>
    </message>
    <message>
        <source>vault needs one of: list, show ID, export ID FILE, verify [ID], prune.</source>
        <translation>vault: нужно одно из: list, show ID, export ID FILE, verify [ID], prune.</translation>
    </message>
    <message>
        <source>Copies of identity and calibration that this computer keeps of phones.</source>
        <translation>Копии идентификаторов и калибровок телефонов, которые хранит этот компьютер.</translation>
    </message>
    <message>
        <source>With prune: keep so many copies of each phone (3).</source>
        <translation>С prune: сохранять столько копий каждого телефона (3).</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>nothing was stored there</source>
        <translation>там ничего не было записано</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Создана: %1</translation>
    </message>
    <message>
        <source>Phone: %1 (%2)</source>
        <translation>Телефон: %1 (%2)</translation>
    </message>
    <message>
        <source>The phone told no identity.</source>
        <translation>Телефон не сообщил идентификаторов.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Экземпляр: %1</translation>
    </message>
    <message>
        <source>Storage: %1, %2</source>
        <translation>Память: %1, %2</translation>
    </message>
    <message>
        <source>Saved before this firmware: %1</source>
        <translation>Сохранено перед этой прошивкой: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Папка: %1</translation>
    </message>
    <message>
        <source>Compare the phone with a firmware, or with files that were read; nothing is written.</source>
        <translation>Сверить телефон с прошивкой или со считанными файлами; ничего не записывается.</translation>
    </message>
    <message>
        <source>Compare these images or partitions and nothing else.</source>
        <translation>Сверить эти образы или разделы и ничего больше.</translation>
    </message>
    <message>
        <source>How much is read back: full, sampled or off; also as --verify WORD. The usual is everything, and samples of images above 2 GiB.</source>
        <translation>Сколько считывать обратно: full, sampled или off; также --verify WORD. Обычно всё, а у образов больше 2 GiB — выборки.</translation>
    </message>
    <message>
        <source>Read back and compare (the usual).</source>
        <translation>Считать и сверить (по умолчанию).</translation>
    </message>
    <message>
        <source>--verify knows full, sampled and off, not %1.</source>
        <translation>--verify принимает full, sampled и off, а не %1.</translation>
    </message>
    <message>
        <source>write needs NAME=FILE.</source>
        <translation>write: нужно NAME=FILE.</translation>
    </message>
    <message>
        <source>Write files to partitions of the phone.</source>
        <translation>Записать файлы в разделы телефона.</translation>
    </message>
    <message>
        <source>%1: everything is right (%2).</source>
        <translation>%1: всё в порядке (%2).</translation>
    </message>
    <message>
        <source>The job is for several stations; say which with --station NAME.</source>
        <translation>Задание рассчитано на несколько станций; укажите нужную: --station NAME.</translation>
    </message>
    <message>
        <source>The job has no station &quot;%1&quot;.</source>
        <translation>В задании нет станции &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>job needs one of: run FILE, lint FILE, schema.</source>
        <translation>job: нужно одно из: run FILE, lint FILE, schema.</translation>
    </message>
    <message>
        <source>Run or check a job file, as the window exports it, or print what may stand in one.</source>
        <translation>Выполнить или проверить файл задания, экспортированный из окна, либо вывести, что в нём может быть.</translation>
    </message>
    <message>
        <source>With run: the station of the job file whose port is meant.</source>
        <translation>С run: станция из файла задания, порт которой имеется в виду.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Before anything is written</source>
        <translation>Прежде чем что-либо записать</translation>
    </message>
    <message>
        <source>The plan, step by step</source>
        <translation>План по шагам</translation>
    </message>
    <message>
        <source>What is written, erased and kept</source>
        <translation>Что записывается, стирается и сохраняется</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation>Чем это грозит</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>Nothing on the phone is changed</source>
        <translation>В телефоне ничего не меняется</translation>
    </message>
    <message>
        <source>System software is replaced</source>
        <translation>Заменяется системное ПО</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased</source>
        <translation>Фото, приложения и настройки в телефоне стираются</translation>
    </message>
    <message>
        <source>What starts the phone is replaced: do not unplug it while it is written</source>
        <translation>Заменяется загрузочная цепочка: не отсоединяйте телефон во время её записи</translation>
    </message>
    <message>
        <source>The partition table is replaced</source>
        <translation>Заменяется таблица разделов</translation>
    </message>
    <message>
        <source>Calibration or identity data of this phone is changed</source>
        <translation>Меняются калибровки или идентификаторы этого телефона</translation>
    </message>
    <message>
        <source>Everything on the phone is erased, calibration and identity included</source>
        <translation>Стирается всё в телефоне, включая калибровки и идентификаторы</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>The download failed</source>
        <translation>Прошивка не удалась</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>Шаги в том порядке, в котором их стоит пробовать</translation>
    </message>
    <message>
        <source>Unfolds the facts that prove the cause</source>
        <translation>Раскрывает факты, подтверждающие причину</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>What was seen and by whom</source>
        <translation>Что было замечено и кем</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Do this now:</source>
        <translation>Сделайте сейчас:</translation>
    </message>
    <message>
        <source>&amp;Your answer makes the cause clearer:</source>
        <translation>&amp;Ваш ответ уточнит причину:</translation>
    </message>
    <message>
        <source>What only you can see; the cause is looked for again with it</source>
        <translation>То, что видите только вы; после ответа причина ищется заново</translation>
    </message>
    <message>
        <source>If that does &amp;not help:</source>
        <translation>&amp;Если это не поможет:</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Что ещё сделать</translation>
    </message>
    <message>
        <source>What w&amp;e saw</source>
        <translation>Что м&amp;ы увидели</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Device rules</source>
        <translation>Правила устройств</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Modem service</source>
        <translation>Служба модемов</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Другие программы</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Занятость порта</translation>
    </message>
    <message>
        <source>Driver on the port</source>
        <translation>Драйвер порта</translation>
    </message>
    <message>
        <source>USB connection</source>
        <translation>Подключение USB</translation>
    </message>
    <message>
        <source>USB power saving</source>
        <translation>Энергосбережение USB</translation>
    </message>
    <message>
        <source>USB memory</source>
        <translation>Память USB</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Место на диске</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Виртуальная машина</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Сон</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>You may open phones of all {ids} known ids.</source>
        <translation>Вы можете открывать телефоны со всеми известными ID ({ids}).</translation>
    </message>
    <message>
        <source>You work as root, who may open everything. Better install the device rules and work as yourself.</source>
        <translation>Вы работаете как root, которому доступно всё. Лучше установите правила устройств и работайте от своего имени.</translation>
    </message>
    <message>
        <source>Rules of another program open phones to every user of this computer.</source>
        <translation>Правила другой программы открывают телефоны всем пользователям этого компьютера.</translation>
    </message>
    <message>
        <source>No device rule lets you open a phone. Install the rules of this program.</source>
        <translation>Ни одно правило устройств не даёт вам открыть телефон. Установите правила этой программы.</translation>
    </message>
    <message>
        <source>The device rules leave out {closed} of {ids} ids: {closed_ids}.</source>
        <translation>В правилах устройств нет {closed} из {ids} ID: {closed_ids}.</translation>
    </message>
    <message>
        <source>A rule file marks phones for you, but its number is above 73, when that is no longer looked at.</source>
        <translation>Файл правил помечает телефоны для вас, но его номер больше 73, а тогда пометку уже не учитывают.</translation>
    </message>
    <message>
        <source>{file} is of version {version}; this program brings {wanted_version}.</source>
        <translation>{file} имеет версию {version}; в этой программе есть {wanted_version}.</translation>
    </message>
    <message>
        <source>The device rules are there, but nobody on this system gives devices to the person at the computer. Add MODE=&quot;0666&quot; to a rule of your own, or work with a system that has logind.</source>
        <translation>Правила устройств есть, но никто в этой системе не отдаёт устройства тому, кто сидит за компьютером. Добавьте MODE=&quot;0666&quot; в собственное правило или работайте в системе с logind.</translation>
    </message>
    <message>
        <source>The device rules are there, but the connected phone came before them, or you sit at another computer: unplug the phone and plug it in again.</source>
        <translation>Правила устройств есть, но подключённый телефон появился раньше них или вы сидите за другим компьютером: отсоедините телефон и подключите снова.</translation>
    </message>
    <message>
        <source>This system has no device rules that can be looked at.</source>
        <translation>В этой системе нет правил устройств, которые можно проверить.</translation>
    </message>
    <message>
        <source>Root needs no groups.</source>
        <translation>Пользователю root группы не нужны.</translation>
    </message>
    <message>
        <source>You are in the group {group} of serial ports.</source>
        <translation>Вы состоите в группе последовательных портов {group}.</translation>
    </message>
    <message>
        <source>Phones need no group. A plain serial adapter would need you to be in {group}.</source>
        <translation>Телефонам группа не нужна. Для обычного последовательного адаптера вам нужно состоять в группе {group}.</translation>
    </message>
    <message>
        <source>You were added to {group}; it holds after you log out and in again.</source>
        <translation>Вас добавили в группу {group}; это подействует, когда вы выйдете из системы и войдёте снова.</translation>
    </message>
    <message>
        <source>You are not in the group {group}, to which serial ports belong.</source>
        <translation>Вас нет в группе {group}, которой принадлежат последовательные порты.</translation>
    </message>
    <message>
        <source>This system has no group for serial ports that is known here.</source>
        <translation>В этой системе не найдено известной группы для последовательных портов.</translation>
    </message>
    <message>
        <source>No modem service runs.</source>
        <translation>Служба модемов не работает.</translation>
    </message>
    <message>
        <source>ModemManager runs and leaves phones in download mode alone.</source>
        <translation>ModemManager работает и не трогает телефоны в режиме прошивки.</translation>
    </message>
    <message>
        <source>ModemManager runs and may talk to a phone before this program does ({probed} ids).</source>
        <translation>ModemManager работает и может обратиться к телефону раньше этой программы (ID: {probed}).</translation>
    </message>
    <message>
        <source>No other program that takes serial ports runs.</source>
        <translation>Других программ, занимающих последовательные порты, не запущено.</translation>
    </message>
    <message>
        <source>The program {process} runs and may take serial adapters for its own devices. Stop it while you use one.</source>
        <translation>Запущена программа {process}; она может занимать последовательные адаптеры под свои устройства. Остановите её, пока используете такой адаптер.</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>Нет подключённых телефонов в режиме прошивки.</translation>
    </message>
    <message>
        <source>No other program has the phone {id} open.</source>
        <translation>Телефон {id} не открыт другими программами.</translation>
    </message>
    <message>
        <source>The program {process} (process {process_number}) has {node} open. Close it and try again.</source>
        <translation>Программа {process} (процесс {process_number}) открыла {node}. Закройте её и повторите попытку.</translation>
    </message>
    <message>
        <source>No driver holds the phone {id}.</source>
        <translation>Телефон {id} не занят драйвером.</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}; it is taken off for a job and given back.</source>
        <translation>Драйвер {driver} держит телефон {id}; на время задания он отсоединяется, а потом возвращается.</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}, and you may not take it off before the device rules are installed.</source>
        <translation>Драйвер {driver} держит телефон {id}; отсоединить его вы сможете только после установки правил устройств.</translation>
    </message>
    <message>
        <source>No USB can be seen from here.</source>
        <translation>Отсюда не видно ни одной шины USB.</translation>
    </message>
    <message>
        <source>{buses} USB buses with {devices} devices; no phone in download mode.</source>
        <translation>Шин USB: {buses}, устройств: {devices}; телефонов в режиме прошивки нет.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s behind {hubs} hubs.</source>
        <translation>Телефон {id} работает на {megabits} Мбит/с, хабов перед ним: {hubs}.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only. A boot ROM often does; a loader that stays there is slow: try another cable and a port of the computer itself.</source>
        <translation>Телефон {id} работает всего на {megabits} Мбит/с. Для BootROM это обычно; лоадер на такой скорости медленный: попробуйте другой кабель и порт самого компьютера.</translation>
    </message>
    <message>
        <source>The phone {id} hangs behind {hubs} hubs. Use a port of the computer itself for long jobs.</source>
        <translation>Телефон {id} подключён через хабы ({hubs}). Для долгих заданий используйте порт самого компьютера.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only and hangs behind {hubs} hubs. Use a port of the computer itself and another cable.</source>
        <translation>Телефон {id} работает всего на {megabits} Мбит/с и подключён через хабы ({hubs}). Используйте порт самого компьютера и другой кабель.</translation>
    </message>
    <message>
        <source>No phone in download mode is connected; idle devices may sleep after {autosuspend_s} s unless a rule says otherwise.</source>
        <translation>Нет подключённых телефонов в режиме прошивки; простаивающие устройства могут засыпать через {autosuspend_s} с, если правило не говорит иного.</translation>
    </message>
    <message>
        <source>The port of the phone {id} stays awake.</source>
        <translation>Порт телефона {id} не засыпает.</translation>
    </message>
    <message>
        <source>The system may put the port of the phone {id} to sleep during a pause.</source>
        <translation>Во время паузы система может усыпить порт телефона {id}.</translation>
    </message>
    <message>
        <source>It cannot be told whether ports may sleep.</source>
        <translation>Не удаётся узнать, могут ли порты засыпать.</translation>
    </message>
    <message>
        <source>{limit_mib} MiB for USB transfers are enough for the phones at hand.</source>
        <translation>Для имеющихся телефонов хватает {limit_mib} MiB на передачи USB.</translation>
    </message>
    <message>
        <source>USB transfers may use any memory.</source>
        <translation>Передачи USB могут занимать сколько угодно памяти.</translation>
    </message>
    <message>
        <source>USB transfers may use {limit_mib} MiB; {phones} phones at once want {wanted_mib} MiB.</source>
        <translation>Передачи USB могут занимать {limit_mib} MiB; для одновременной работы ({phones} тел.) нужно {wanted_mib} MiB.</translation>
    </message>
    <message>
        <source>The memory for USB transfers cannot be told.</source>
        <translation>Не удаётся узнать объём памяти для передач USB.</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}.</source>
        <translation>В {folder} свободно {free_bytes}.</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}: enough for copies of a phone, not for large firmware.</source>
        <translation>В {folder} свободно {free_bytes}: хватит для копий телефона, но не для больших прошивок.</translation>
    </message>
    <message>
        <source>Only {free_bytes} are free in {folder}: copies of a phone may not fit. Make room there.</source>
        <translation>В {folder} свободно всего {free_bytes}: копии телефона могут не поместиться. Освободите место.</translation>
    </message>
    <message>
        <source>The free room on disk cannot be told.</source>
        <translation>Не удаётся узнать объём свободного места на диске.</translation>
    </message>
    <message>
        <source>This system runs on the computer itself.</source>
        <translation>Система работает прямо на компьютере.</translation>
    </message>
    <message>
        <source>This is a virtual machine ({machine}). Phones change their USB id during a job: hand over every loader id, not one device, or work on the computer itself.</source>
        <translation>Это виртуальная машина ({machine}). Во время задания телефоны меняют свой USB ID: пробросьте все ID лоадеров, а не одно устройство, или работайте прямо на компьютере.</translation>
    </message>
    <message>
        <source>This is a container ({container}). It must be given /dev/bus/usb and new serial ports.</source>
        <translation>Это контейнер ({container}). Ему нужно передать /dev/bus/usb и новые последовательные порты.</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs; idle, it would: {idle_action}.</source>
        <translation>Во время задания компьютеру не дают заснуть; при простое он бы сделал следующее: {idle_action}.</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs.</source>
        <translation>Во время задания компьютеру не дают заснуть.</translation>
    </message>
    <message>
        <source>Nobody here can keep the computer awake during a job. Switch sleep off before a long one.</source>
        <translation>Здесь нечему удержать компьютер от сна во время задания. Перед долгим заданием отключите сон.</translation>
    </message>
    <message>
        <source>It cannot be told whether the computer can be kept awake.</source>
        <translation>Не удаётся узнать, можно ли удержать компьютер от сна.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>Часы идут верно.</translation>
    </message>
    <message>
        <source>Nobody keeps the clock right: the times in reports and certificates may be off. Switch on time synchronisation.</source>
        <translation>Часы ничем не синхронизируются: время в отчётах и актах может быть неточным. Включите синхронизацию времени.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. Set it: reports carry it.</source>
        <translation>Дата на этом компьютере неверна. Установите её: она указывается в отчётах.</translation>
    </message>
    <message>
        <source>The clock cannot be read.</source>
        <translation>Не удаётся прочитать часы.</translation>
    </message>
    <message>
        <source>Install the device rules: you may open phones, the modem service leaves them alone.</source>
        <translation>Установить правила устройств: вы сможете открывать телефоны, а служба модемов не будет их трогать.</translation>
    </message>
    <message>
        <source>Tell the modem service to leave these phones alone. It goes on running.</source>
        <translation>Указать службе модемов не трогать эти телефоны. Сама она продолжит работать.</translation>
    </message>
    <message>
        <source>Add you to the group of serial ports.</source>
        <translation>Добавить вас в группу последовательных портов.</translation>
    </message>
    <message>
        <source>Take the driver off the phone&apos;s port.</source>
        <translation>Отсоединить драйвер от порта телефона.</translation>
    </message>
    <message>
        <source>Keep the phone&apos;s USB port awake.</source>
        <translation>Не давать порту USB телефона засыпать.</translation>
    </message>
    <message>
        <source>Load the driver of USB serial ports.</source>
        <translation>Загрузить драйвер последовательных портов USB.</translation>
    </message>
    <message>
        <source>Allow more memory for USB transfers until the next start.</source>
        <translation>Разрешить больше памяти для передач USB до следующего запуска.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again, so that the rules see it.</source>
        <translation>Отсоедините телефон и подключите снова, чтобы правила его увидели.</translation>
    </message>
    <message>
        <source>Log out and in again: groups are read at the beginning of a session.</source>
        <translation>Выйдите из системы и войдите снова: группы считываются в начале сеанса.</translation>
    </message>
    <message>
        <source>It holds until the phone is plugged in again.</source>
        <translation>Действует, пока телефон не подключат заново.</translation>
    </message>
    <message>
        <source>It holds until the computer is started again.</source>
        <translation>Действует до следующего запуска компьютера.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>совет</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>плохо</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>load</source>
        <translation>загрузить</translation>
    </message>
    <message>
        <source>write</source>
        <translation>записать</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>стереть</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>EntryClass</name>
    <message>
        <source>Loader</source>
        <translation>Лоадер</translation>
    </message>
    <message>
        <source>Starts the phone</source>
        <translation>Загрузочная цепочка</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Calibration and identity</source>
        <translation>Калибровки и идентификаторы</translation>
    </message>
</context>
<context>
    <name>EraseScope</name>
    <message>
        <source>What is named</source>
        <translation>Указанное</translation>
    </message>
    <message>
        <source>The whole storage</source>
        <translation>Вся память</translation>
    </message>
    <message>
        <source>Everything but what starts the phone</source>
        <translation>Всё, кроме загрузочной цепочки</translation>
    </message>
</context>
<context>
    <name>ErrorTopics</name>
    <message>
        <source>Answers of Unisoc phones (BSL)</source>
        <translation>Ответы телефонов Unisoc (BSL)</translation>
    </message>
    <message>
        <source>Answers of Unisoc feature phones (PDL)</source>
        <translation>Ответы кнопочных телефонов Unisoc (PDL)</translation>
    </message>
    <message>
        <source>Numbers of ResearchDownload</source>
        <translation>Коды ResearchDownload</translation>
    </message>
    <message>
        <source>Answers of the MediaTek boot ROM</source>
        <translation>Ответы BootROM MediaTek</translation>
    </message>
    <message>
        <source>Numbers of SP Flash Tool</source>
        <translation>Коды SP Flash Tool</translation>
    </message>
    <message>
        <source>Answers of MediaTek loaders (XFlash)</source>
        <translation>Ответы лоадеров MediaTek (XFlash)</translation>
    </message>
    <message>
        <source>Numbers that flashing programs show</source>
        <translation>Коды, которые показывают программы для прошивки</translation>
    </message>
    <message>
        <source>It happens during: %1.</source>
        <translation>Возникает на этапе: %1.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>The program offers it as the button &quot;%1&quot;.</source>
        <translation>В программе для этого есть кнопка «%1».</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Что вы видите</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Its name in reports and on the command line: %1</source>
        <translation>Имя в отчётах и в командной строке: %1</translation>
    </message>
    <message>
        <source>What we refuse, and why</source>
        <translation>От чего мы отказываемся и почему</translation>
    </message>
    <message>
        <source>How to ask for help</source>
        <translation>Как попросить о помощи</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The job was stopped.</source>
        <translation>Задание остановлено.</translation>
    </message>
    <message>
        <source>The phone did not answer in time.</source>
        <translation>Телефон не ответил вовремя.</translation>
    </message>
    <message>
        <source>The connection to the phone was lost.</source>
        <translation>Связь с телефоном потеряна.</translation>
    </message>
    <message>
        <source>The port of the phone cannot be opened.</source>
        <translation>Порт телефона не открывается.</translation>
    </message>
    <message>
        <source>The phone sent an answer that makes no sense.</source>
        <translation>Телефон прислал бессмысленный ответ.</translation>
    </message>
    <message>
        <source>Data arrived damaged or differs from what was written.</source>
        <translation>Данные пришли повреждёнными или отличаются от записанных.</translation>
    </message>
    <message>
        <source>The phone refused a request.</source>
        <translation>Телефон отклонил запрос.</translation>
    </message>
    <message>
        <source>This firmware is not for this phone.</source>
        <translation>Эта прошивка не от этого телефона.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>Файл прошивки повреждён.</translation>
    </message>
    <message>
        <source>This kind of firmware file is not supported.</source>
        <translation>Такой вид файла прошивки не поддерживается.</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <translation>Недостаточно места.</translation>
    </message>
    <message>
        <source>A file or device of this computer cannot be used.</source>
        <translation>Файл или устройство этого компьютера использовать нельзя.</translation>
    </message>
    <message>
        <source>The job was refused before anything was changed.</source>
        <translation>Задание отклонено до каких-либо изменений.</translation>
    </message>
    <message>
        <source>Flashwright made a mistake: please report it.</source>
        <translation>Ошибка в самом Flashwright: сообщите о ней, пожалуйста.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This file carries no checksum, so damage cannot be told.</source>
        <translation>В этом файле нет контрольной суммы, поэтому узнать о повреждении нельзя.</translation>
    </message>
    <message>
        <source>The checksum is {found} instead of {wanted}: the file is damaged.</source>
        <translation>Контрольная сумма {found} вместо {wanted}: файл повреждён.</translation>
    </message>
    <message>
        <source>A checksum is wrong: the file is damaged.</source>
        <translation>Контрольная сумма неверна: файл повреждён.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>Файл обрезан: не хватает его конца.</translation>
    </message>
    <message>
        <source>The image file {name} of {entry} is not there.</source>
        <translation>Нет файла образа {name} для {entry}.</translation>
    </message>
    <message>
        <source>An image file is not there.</source>
        <translation>Нет файла образа.</translation>
    </message>
    <message>
        <source>{entry} names the file {name}, which lies outside of the firmware; it is not opened.</source>
        <translation>{entry} ссылается на файл {name}, который лежит вне прошивки; он не открывается.</translation>
    </message>
    <message>
        <source>A file name leads out of the firmware; it is not opened.</source>
        <translation>Имя файла ведёт за пределы прошивки; он не открывается.</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>Образ {entry} — испорченный sparse-образ.</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>Sparse-образ испорчен.</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>Размер образа {entry} — {image_bytes}, а в его разделе места только {partition_bytes}.</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>Образ {entry} больше своего раздела.</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>Образ больше своего раздела.</translation>
    </message>
    <message>
        <source>{entry} is ticked in the firmware but has no image; it is left out.</source>
        <translation>Элемент {entry} отмечен в прошивке, но образа у него нет; он пропускается.</translation>
    </message>
    <message>
        <source>An entry is ticked in the firmware but has no image; it is left out.</source>
        <translation>Элемент отмечен в прошивке, но образа у него нет; он пропускается.</translation>
    </message>
    <message>
        <source>{entry} would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>{entry} перезаписал бы настройки, которые телефон хранит для себя; элемент пропускается.</translation>
    </message>
    <message>
        <source>An image would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>Образ перезаписал бы настройки, которые телефон хранит для себя; он пропускается.</translation>
    </message>
    <message>
        <source>{entry} is of the kind {type}, which cannot be written yet; it is left out.</source>
        <translation>{entry} имеет тип {type}, который пока нельзя записать; элемент пропускается.</translation>
    </message>
    <message>
        <source>An image is of a kind that cannot be written yet; it is left out.</source>
        <translation>Образ такого типа пока нельзя записать; он пропускается.</translation>
    </message>
    <message>
        <source>{entry} is listed twice, again in line {line}; the second one is not ticked.</source>
        <translation>{entry} указан дважды, второй раз в строке {line}; второй не отмечается.</translation>
    </message>
    <message>
        <source>An entry is listed twice; the second one is not ticked.</source>
        <translation>Элемент указан дважды; второй не отмечается.</translation>
    </message>
    <message>
        <source>{entry} is in the file but not in the list of what to write; it is left alone.</source>
        <translation>{entry} есть в файле, но не в списке для записи; он не трогается.</translation>
    </message>
    <message>
        <source>An image is not in the list of what to write; it is left alone.</source>
        <translation>Образа нет в списке для записи; он не трогается.</translation>
    </message>
    <message>
        <source>The partition sizes of {name} are counted in sectors.</source>
        <translation>Размеры разделов в {name} указаны в секторах.</translation>
    </message>
    <message>
        <source>The partition sizes are counted in sectors.</source>
        <translation>Размеры разделов указаны в секторах.</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} — лишь указатель на большой файл, который так и не был скачан; скачайте прошивку заново.</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>Образ — лишь указатель на большой файл, который так и не был скачан.</translation>
    </message>
    <message>
        <source>Line {line} is not understood and is passed over.</source>
        <translation>Строка {line} непонятна и пропускается.</translation>
    </message>
    <message>
        <source>A line is not understood and is passed over.</source>
        <translation>Непонятная строка пропускается.</translation>
    </message>
    <message>
        <source>Line {line} names the unknown storage {value}.</source>
        <translation>В строке {line} названа неизвестная память {value}.</translation>
    </message>
    <message>
        <source>An unknown kind of storage is named.</source>
        <translation>Назван неизвестный вид памяти.</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where a number is expected.</source>
        <translation>В строке {line} стоит {value}, а ожидается число.</translation>
    </message>
    <message>
        <source>Something else stands where a number is expected.</source>
        <translation>Вместо ожидаемого числа стоит нечто другое.</translation>
    </message>
    <message>
        <source>Line {line} holds a number without 0x; it is read as decimal.</source>
        <translation>В строке {line} число без 0x; оно читается как десятичное.</translation>
    </message>
    <message>
        <source>A number without 0x is read as decimal.</source>
        <translation>Число без 0x читается как десятичное.</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where true or false is expected.</source>
        <translation>В строке {line} стоит {value}, а ожидается true или false.</translation>
    </message>
    <message>
        <source>Something else stands where true or false is expected.</source>
        <translation>Вместо ожидаемого true или false стоит нечто другое.</translation>
    </message>
    <message>
        <source>{row} has {key} twice; line {line} is the second one.</source>
        <translation>В {row} ключ {key} встречается дважды; второй — в строке {line}.</translation>
    </message>
    <message>
        <source>A row has the same key twice.</source>
        <translation>В одной записи один и тот же ключ встречается дважды.</translation>
    </message>
    <message>
        <source>The row in line {line} has no partition name.</source>
        <translation>В записи на строке {line} нет имени раздела.</translation>
    </message>
    <message>
        <source>A row has no partition name.</source>
        <translation>В записи нет имени раздела.</translation>
    </message>
    <message>
        <source>{row} has the unknown operation {value}.</source>
        <translation>В {row} указана неизвестная операция {value}.</translation>
    </message>
    <message>
        <source>A row has an unknown operation.</source>
        <translation>В записи указана неизвестная операция.</translation>
    </message>
    <message>
        <source>{row} is to be written but names no file.</source>
        <translation>{row} нужно записать, но файл не указан.</translation>
    </message>
    <message>
        <source>A row is to be written but names no file.</source>
        <translation>Раздел нужно записать, но файл не указан.</translation>
    </message>
    <message>
        <source>{row} has no address.</source>
        <translation>У {row} нет адреса.</translation>
    </message>
    <message>
        <source>A row has no address.</source>
        <translation>В записи нет адреса.</translation>
    </message>
    <message>
        <source>{row} stands after {after} but begins before it.</source>
        <translation>{row} стоит после {after}, но начинается раньше.</translation>
    </message>
    <message>
        <source>Rows are not in the order of their addresses.</source>
        <translation>Записи идут не по порядку адресов.</translation>
    </message>
    <message>
        <source>{row} reaches into {next}.</source>
        <translation>{row} заходит на {next}.</translation>
    </message>
    <message>
        <source>Two partitions overlap.</source>
        <translation>Два раздела перекрываются.</translation>
    </message>
    <message>
        <source>{row} is counted from the end of the storage but has an address too.</source>
        <translation>{row} отсчитывается от конца памяти, но имеет и адрес.</translation>
    </message>
    <message>
        <source>A partition is counted from the end of the storage but has an address too.</source>
        <translation>Раздел отсчитывается от конца памяти, но имеет и адрес.</translation>
    </message>
    <message>
        <source>{row} does not lie where the partitions behind it say.</source>
        <translation>{row} лежит не там, где следует из разделов за ним.</translation>
    </message>
    <message>
        <source>A partition does not lie where the ones behind it say.</source>
        <translation>Раздел лежит не там, где следует из разделов за ним.</translation>
    </message>
    <message>
        <source>{row} is listed under another storage than its section.</source>
        <translation>{row} указан для другой памяти, чем его секция.</translation>
    </message>
    <message>
        <source>A row is listed under another storage than its section.</source>
        <translation>Запись указана для другой памяти, чем её секция.</translation>
    </message>
    <message>
        <source>The partition {row} is listed twice.</source>
        <translation>Раздел {row} указан дважды.</translation>
    </message>
    <message>
        <source>A partition is listed twice.</source>
        <translation>Раздел указан дважды.</translation>
    </message>
    <message>
        <source>The scatter file does not name a chip.</source>
        <translation>В scatter-файле не указан чип.</translation>
    </message>
    <message>
        <source>The scatter file has the version {found}, and {wanted} is the newest one that is known.</source>
        <translation>Версия scatter-файла — {found}, а самая новая из известных — {wanted}.</translation>
    </message>
    <message>
        <source>The scatter file has an unknown version.</source>
        <translation>Версия scatter-файла неизвестна.</translation>
    </message>
    <message>
        <source>The scatter file is for {value}, a chip that is not known here.</source>
        <translation>Scatter-файл предназначен для {value}; этот чип здесь неизвестен.</translation>
    </message>
    <message>
        <source>The scatter file is for a chip that is not known here.</source>
        <translation>Scatter-файл предназначен для чипа, который здесь неизвестен.</translation>
    </message>
    <message>
        <source>{entry} has an image but no image type; it is left unticked.</source>
        <translation>У {entry} есть образ, но нет типа образа; отметка не ставится.</translation>
    </message>
    <message>
        <source>An entry has an image but no image type; it is left unticked.</source>
        <translation>У элемента есть образ, но нет типа образа; отметка не ставится.</translation>
    </message>
    <message>
        <source>{row} in line {line} is a second preloader for the same place.</source>
        <translation>{row} в строке {line} — второй preloader для того же места.</translation>
    </message>
    <message>
        <source>There is a second preloader for the same place.</source>
        <translation>Для одного места указан второй preloader.</translation>
    </message>
    <message>
        <source>{row} has no size.</source>
        <translation>У {row} нет размера.</translation>
    </message>
    <message>
        <source>A row has no size.</source>
        <translation>В записи нет размера.</translation>
    </message>
    <message>
        <source>{row} has the {key} {value}, which is no multiple of four bytes.</source>
        <translation>У {row} значение {key} — {value}, это не кратно четырём байтам.</translation>
    </message>
    <message>
        <source>An address is no multiple of four bytes.</source>
        <translation>Адрес не кратен четырём байтам.</translation>
    </message>
    <message>
        <source>{row} begins at {found} by one key and at {wanted} by the other; the linear addresses are used.</source>
        <translation>По одному ключу {row} начинается с {found}, по другому — с {wanted}; используются линейные адреса.</translation>
    </message>
    <message>
        <source>The physical addresses contradict the linear ones and are not used.</source>
        <translation>Физические адреса противоречат линейным и не используются.</translation>
    </message>
    <message>
        <source>{entry} is marked {value}; it is left unticked although the file wants it written.</source>
        <translation>{entry} помечен как {value}; отметка не ставится, хотя по файлу его нужно записать.</translation>
    </message>
    <message>
        <source>A protected area has an image; it is left unticked.</source>
        <translation>У защищённой области есть образ; отметка не ставится.</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}.</source>
        <translation>Образ {entry} найден как {found}.</translation>
    </message>
    <message>
        <source>An image was found in another folder.</source>
        <translation>Образ найден в другой папке.</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}, in other letters.</source>
        <translation>Образ {entry} найден как {found}, с другим регистром букв.</translation>
    </message>
    <message>
        <source>An image was found under a name in other letters.</source>
        <translation>Образ найден под именем с другим регистром букв.</translation>
    </message>
    <message>
        <source>The image of {entry} is packed and is unpacked on the way.</source>
        <translation>Образ {entry} сжат и распаковывается на ходу.</translation>
    </message>
    <message>
        <source>An image is packed and is unpacked on the way.</source>
        <translation>Образ сжат и распаковывается на ходу.</translation>
    </message>
    <message>
        <source>The image {name} of {entry} is empty.</source>
        <translation>Образ {name} для {entry} пуст.</translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation>Образ пуст.</translation>
    </message>
    <message>
        <source>The packed image {name} of {entry} is damaged.</source>
        <translation>Сжатый образ {name} для {entry} повреждён.</translation>
    </message>
    <message>
        <source>A packed image is damaged.</source>
        <translation>Сжатый образ повреждён.</translation>
    </message>
    <message>
        <source>The image {name} of {entry} cannot be read.</source>
        <translation>Образ {name} для {entry} не читается.</translation>
    </message>
    <message>
        <source>An image cannot be read.</source>
        <translation>Образ не читается.</translation>
    </message>
    <message>
        <source>{entry} has {found_bytes}, but {wanted_bytes} were expected.</source>
        <translation>Размер {entry} — {found_bytes}, а ожидалось {wanted_bytes}.</translation>
    </message>
    <message>
        <source>A file has another length than expected.</source>
        <translation>Длина файла не та, что ожидалась.</translation>
    </message>
    <message>
        <source>Line {line} of the list of checksums is not understood.</source>
        <translation>Строка {line} в списке контрольных сумм непонятна.</translation>
    </message>
    <message>
        <source>A line of the list of checksums is not understood.</source>
        <translation>Строка в списке контрольных сумм непонятна.</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} не соответствует списку контрольных сумм.</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>Файл не соответствует списку контрольных сумм.</translation>
    </message>
    <message>
        <source>{entry} is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>{entry} отсутствует или непригоден; загрузчики записываются либо все вместе, либо никакие.</translation>
    </message>
    <message>
        <source>A boot loader is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>Загрузчик отсутствует или непригоден; загрузчики записываются либо все вместе, либо никакие.</translation>
    </message>
    <message>
        <source>{name} is not a usable preloader.</source>
        <translation>{name} — непригодный preloader.</translation>
    </message>
    <message>
        <source>The preloader is not usable.</source>
        <translation>Preloader непригоден.</translation>
    </message>
    <message>
        <source>The preloader is for {found}, the scatter file for {wanted}.</source>
        <translation>Preloader предназначен для {found}, scatter-файл — для {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is for another chip than the scatter file.</source>
        <translation>Preloader предназначен для другого чипа, чем scatter-файл.</translation>
    </message>
    <message>
        <source>The preloader is of the project {found}, the scatter file of {wanted}.</source>
        <translation>Preloader от проекта {found}, scatter-файл — от {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is of another project than the scatter file.</source>
        <translation>Preloader от другого проекта, чем scatter-файл.</translation>
    </message>
    <message>
        <source>The preloader is for {found} storage, the scatter file for {wanted}.</source>
        <translation>Preloader предназначен для памяти {found}, scatter-файл — для {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is for another storage than the scatter file.</source>
        <translation>Preloader предназначен для другой памяти, чем scatter-файл.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings; a phone in its boot ROM cannot be started with it.</source>
        <translation>В preloader нет настроек памяти; запустить с ним телефон из BootROM нельзя.</translation>
    </message>
    <message>
        <source>The memory settings of the preloader are of an unknown kind; they are sent unchanged.</source>
        <translation>Настройки памяти в preloader неизвестного вида; они передаются без изменений.</translation>
    </message>
    <message>
        <source>The firmware brings no loader; one is taken from the loader folder or must be named.</source>
        <translation>В прошивке нет лоадера; он берётся из папки лоадеров, или его нужно указать.</translation>
    </message>
    <message>
        <source>The loader {name} is not there.</source>
        <translation>Лоадера {name} нет.</translation>
    </message>
    <message>
        <source>A loader that the firmware names is not there.</source>
        <translation>Лоадера, указанного в прошивке, нет.</translation>
    </message>
    <message>
        <source>The loader file {name} is for {found}, not for this firmware.</source>
        <translation>Файл лоадера {name} предназначен для {found}, а не для этой прошивки.</translation>
    </message>
    <message>
        <source>The loader file is not for this firmware.</source>
        <translation>Файл лоадера не от этой прошивки.</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used: {detail}.</source>
        <translation>Файл лоадера {name} использовать нельзя: {detail}.</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used.</source>
        <translation>Файл лоадера {name} использовать нельзя.</translation>
    </message>
    <message>
        <source>The loader file cannot be used.</source>
        <translation>Файл лоадера использовать нельзя.</translation>
    </message>
    <message>
        <source>The loader {name} from the loader folder is used.</source>
        <translation>Используется лоадер {name} из папки лоадеров.</translation>
    </message>
    <message>
        <source>A loader from the loader folder is used.</source>
        <translation>Используется лоадер из папки лоадеров.</translation>
    </message>
    <message>
        <source>The two loaders in {name} do not belong together.</source>
        <translation>Два лоадера в {name} не подходят друг другу.</translation>
    </message>
    <message>
        <source>The two loaders in a file do not belong together.</source>
        <translation>Два лоадера в файле не подходят друг другу.</translation>
    </message>
    <message>
        <source>A loader in the file reaches beyond its end and is left out.</source>
        <translation>Лоадер выходит за конец файла и пропускается.</translation>
    </message>
    <message>
        <source>A signature does not stand at the end of its loader.</source>
        <translation>Подпись стоит не в конце своего лоадера.</translation>
    </message>
    <message>
        <source>{name} is not an authentication file.</source>
        <translation>{name} — не файл аутентификации.</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>Это не файл аутентификации.</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased.</source>
        <translation>Фото, приложения и настройки в телефоне стираются.</translation>
    </message>
    <message>
        <source>The storage of the phone reports that it is near the end of its life.</source>
        <translation>Память телефона сообщает, что её ресурс почти исчерпан.</translation>
    </message>
    <message>
        <source>The phone has no value {name}, so {entry} keeps the firmware&apos;s own.</source>
        <translation>В телефоне нет значения {name}, поэтому в {entry} остаётся значение из прошивки.</translation>
    </message>
    <message>
        <source>The phone has no such value, so the firmware&apos;s own is used.</source>
        <translation>В телефоне такого значения нет, поэтому используется значение из прошивки.</translation>
    </message>
    <message>
        <source>The copy was read from another phone: two phones would have one IMEI, and calibration measured for another radio.</source>
        <translation>Копия считана с другого телефона: у двух телефонов будет один IMEI и калибровки, снятые для чужого радиотракта.</translation>
    </message>
    <message>
        <source>The cable, hub or port works badly, and much is to be written: better use another cable or a port of the computer itself.</source>
        <translation>Кабель, хаб или порт работает плохо, а записать нужно много: лучше возьмите другой кабель или порт самого компьютера.</translation>
    </message>
    <message>
        <source>The job goes on even where identity and calibration cannot be saved first; what is lost then, nothing brings back.</source>
        <translation>Задание продолжится, даже если идентификаторы и калибровки нельзя сначала сохранить; потерянное при этом ничем не вернуть.</translation>
    </message>
    <message>
        <source>{name} is erased as well: it was made from the old calibration, and the phone builds it again.</source>
        <translation>{name} тоже стирается: раздел создан из старых калибровок, и телефон создаст его заново.</translation>
    </message>
    <message>
        <source>The running copy of the calibration is erased as well, and the phone builds it again.</source>
        <translation>Рабочая копия калибровок тоже стирается, и телефон создаст её заново.</translation>
    </message>
</context>
<context>
    <name>FirmwareFilter</name>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>Все прошивки (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Packets (*.pac)</source>
        <translation>Пакеты (*.pac)</translation>
    </message>
    <message>
        <source>Scatter files (*scatter*.txt *scatter*.xml)</source>
        <translation>Scatter-файлы (*scatter*.txt *scatter*.xml)</translation>
    </message>
    <message>
        <source>Flash XML (flash.xml *.xml)</source>
        <translation>Flash XML (flash.xml *.xml)</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>Архивы (*.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4)</source>
        <translation>Образы (*.img *.bin *.mbn *.ext4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>Fuse</name>
    <message>
        <source>The phone starts only software that its maker has signed.</source>
        <translation>Телефон запускает только ПО, подписанное его производителем.</translation>
    </message>
    <message>
        <source>The phone wants an authorisation before it takes a loader.</source>
        <translation>Прежде чем принять лоадер, телефон требует авторизации.</translation>
    </message>
    <message>
        <source>The phone takes only loaders that its maker has signed.</source>
        <translation>Телефон принимает только лоадеры, подписанные его производителем.</translation>
    </message>
    <message>
        <source>The phone is open: it demands no signature and no authorisation.</source>
        <translation>Телефон открыт: он не требует ни подписи, ни авторизации.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>read again, same as before</source>
        <translation>считано повторно, всё как прежде</translation>
    </message>
    <message>
        <source>renewed, the phone&apos;s own values kept</source>
        <translation>обновлено, собственные значения телефона сохранены</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>изменено, как указано в плане</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>не сверялось</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>в этом телефоне отсутствует</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>Идентификаторы и калибровки</translation>
    </message>
    <message>
        <source>SHA-256 of what was written</source>
        <translation>SHA-256 записанного</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сверено</translation>
    </message>
    <message>
        <source>%1, all equal</source>
        <translation>%1, всё совпало</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>Файл прошивки</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>Сохранённые данные</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Программа</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Volume Down</source>
        <translation>«Громкость −»</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>«Громкость +»</translation>
    </message>
    <message>
        <source>both volume keys</source>
        <translation>обе кнопки громкости</translation>
    </message>
    <message>
        <source>the * key</source>
        <translation>«*»</translation>
    </message>
    <message>
        <source>the # key</source>
        <translation>«#»</translation>
    </message>
    <message>
        <source>the centre key</source>
        <translation>«OK» (в центре)</translation>
    </message>
    <message>
        <source>the call key</source>
        <translation>«Вызов»</translation>
    </message>
    <message>
        <source>the boot pin</source>
        <translation>контакт Boot</translation>
    </message>
</context>
<context>
    <name>KeyGuide</name>
    <message>
        <source>Start the job first, so that the program waits for the phone: the first window is a few seconds long.</source>
        <translation>Сначала запустите задание, чтобы программа ждала телефон: первое окно длится всего несколько секунд.</translation>
    </message>
    <message>
        <source>Switch the phone off and unplug it; hold Power for fifteen seconds when it does not react.</source>
        <translation>Выключите телефон и отсоедините его от кабеля; если он не реагирует, держите кнопку питания пятнадцать секунд.</translation>
    </message>
    <message>
        <source>First plug the phone in without any key: most phones answer with their preloader.</source>
        <translation>Сначала подключите телефон без всяких кнопок: большинство телефонов ответит своим preloader.</translation>
    </message>
    <message>
        <source>When that does not do, unplug it, hold the key down, and only then plug in the cable.</source>
        <translation>Если не помогло, отсоедините его, зажмите кнопку и только потом подключите кабель.</translation>
    </message>
    <message>
        <source>Let go when the program names the phone; otherwise unplug it and try the next key of the list.</source>
        <translation>Отпустите, когда программа назовёт телефон; иначе отсоедините его и попробуйте следующую кнопку из списка.</translation>
    </message>
    <message>
        <source>0e8d:2000 shows and the program names the chip.</source>
        <translation>Появляется 0e8d:2000, и программа называет чип.</translation>
    </message>
    <message>
        <source>It worked: the preloader answers.</source>
        <translation>Получилось: отвечает preloader.</translation>
    </message>
    <message>
        <source>0e8d:0003 shows and stays.</source>
        <translation>Появляется и остаётся 0e8d:0003.</translation>
    </message>
    <message>
        <source>It worked: the boot ROM answers. A protected phone then wants its maker&apos;s authorisation.</source>
        <translation>Получилось: отвечает BootROM. Защищённый телефон после этого потребует авторизации производителя.</translation>
    </message>
    <message>
        <source>0e8d:2000 shows for a few seconds again and again.</source>
        <translation>Снова и снова на несколько секунд появляется 0e8d:2000.</translation>
    </message>
    <message>
        <source>The phone starts over and over, or the computer opens it too late: the program catches the next round.</source>
        <translation>Телефон перезапускается по кругу, или компьютер открывает его слишком поздно: программа поймает следующий круг.</translation>
    </message>
    <message>
        <source>0e8d:2007, or the ids of a running phone.</source>
        <translation>0e8d:2007 или ID работающего телефона.</translation>
    </message>
    <message>
        <source>The phone is on or in a test mode; switch it off first.</source>
        <translation>Телефон включён или находится в тестовом режиме; сначала выключите его.</translation>
    </message>
    <message>
        <source>Nothing shows at all.</source>
        <translation>Совсем ничего не появляется.</translation>
    </message>
    <message>
        <source>The battery is empty or the cable only charges: charge for half an hour, then try another cable.</source>
        <translation>Батарея разряжена, или кабель только для зарядки: заряжайте полчаса, затем попробуйте другой кабель.</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the module.</source>
        <translation>Сначала запустите задание, чтобы программа ждала модуль.</translation>
    </message>
    <message>
        <source>Take the power off the module.</source>
        <translation>Снимите с модуля питание.</translation>
    </message>
    <message>
        <source>Connect the boot pin of the module as its data sheet tells, then give it power.</source>
        <translation>Подключите контакт Boot модуля, как указано в его документации, и подайте питание.</translation>
    </message>
    <message>
        <source>Take the connection away when the program names the module.</source>
        <translation>Когда программа назовёт модуль, снимите это подключение.</translation>
    </message>
    <message>
        <source>1782:4d00 stays and the program names the chip.</source>
        <translation>Остаётся 1782:4d00, и программа называет чип.</translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation>Получилось.</translation>
    </message>
    <message>
        <source>Other ids show after a second.</source>
        <translation>Через секунду появляются другие ID.</translation>
    </message>
    <message>
        <source>The module started its own firmware: the pin was not connected when the power came.</source>
        <translation>Модуль запустил собственную прошивку: в момент подачи питания контакт не был подключён.</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the phone.</source>
        <translation>Сначала запустите задание, чтобы программа ждала телефон.</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds; without one, unplug the phone.</source>
        <translation>Выньте батарею на десять секунд; если она несъёмная, отсоедините телефон от кабеля.</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable or put the battery in.</source>
        <translation>Зажмите кнопку и только потом подключите кабель или вставьте батарею.</translation>
    </message>
    <message>
        <source>Go on holding until the program names the phone.</source>
        <translation>Держите, пока программа не назовёт телефон.</translation>
    </message>
    <message>
        <source>Try the next key of the list one at a time; some models use 0 or 9.</source>
        <translation>Пробуйте остальные кнопки из списка по одной; на некоторых моделях это 0 или 9.</translation>
    </message>
    <message>
        <source>The screen stays dark and the program names the phone.</source>
        <translation>Экран остаётся тёмным, и программа называет телефон.</translation>
    </message>
    <message>
        <source>1782:4d00 shows for a moment, then a charging picture appears.</source>
        <translation>На мгновение появляется 1782:4d00, затем картинка зарядки.</translation>
    </message>
    <message>
        <source>Another key is the one, or it was pressed too late.</source>
        <translation>Нужна другая кнопка, или она нажата слишком поздно.</translation>
    </message>
    <message>
        <source>Nothing shows without the battery.</source>
        <translation>Без батареи ничего не появляется.</translation>
    </message>
    <message>
        <source>Some models take power from the battery alone: hold the key while you put it in.</source>
        <translation>Некоторые модели питаются только от батареи: держите кнопку, пока вставляете её.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off completely; take the battery out for ten seconds where that is possible.</source>
        <translation>Отсоедините телефон от кабеля и полностью выключите; где можно, выньте батарею на десять секунд.</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable.</source>
        <translation>Зажмите кнопку и только потом подключите кабель.</translation>
    </message>
    <message>
        <source>Go on holding for ten to fifteen seconds, or until the program names the phone.</source>
        <translation>Держите десять–пятнадцать секунд или пока программа не назовёт телефон.</translation>
    </message>
    <message>
        <source>When the phone goes another way, unplug it, wait five seconds and try the next key of the list.</source>
        <translation>Если телефон повёл себя иначе, отсоедините его, подождите пять секунд и попробуйте следующую кнопку из списка.</translation>
    </message>
    <message>
        <source>The screen stays black and the program names the phone.</source>
        <translation>Экран остаётся чёрным, и программа называет телефон.</translation>
    </message>
    <message>
        <source>1782:4d00 shows for less than two seconds, then a charging picture appears.</source>
        <translation>1782:4d00 появляется менее чем на две секунды, затем картинка зарядки.</translation>
    </message>
    <message>
        <source>The key was not held, was held too late, or is the wrong one.</source>
        <translation>Кнопка не была зажата, зажата слишком поздно или это не та кнопка.</translation>
    </message>
    <message>
        <source>1782:4d03 or another id of the same maker shows.</source>
        <translation>Появляется 1782:4d03 или другой ID того же производителя.</translation>
    </message>
    <message>
        <source>The phone started in a test mode; switch it off and begin again.</source>
        <translation>Телефон запустился в тестовом режиме; выключите его и начните заново.</translation>
    </message>
    <message>
        <source>The phone is not off, or the cable only charges: hold Power for ten seconds, then try another cable.</source>
        <translation>Телефон не выключен, или кабель только для зарядки: держите кнопку питания десять секунд, затем попробуйте другой кабель.</translation>
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
        <translation>Использование: flashwright [PACKET]
               flashwright --practice [PROFILE]

  PACKET              прошивка, которую нужно открыть: файл .pac, архив с ним или папка с его распакованным содержимым
  --practice PROFILE  подключить виртуальный телефон и открыть его учебную прошивку
  --new-window        открыть отдельное окно, даже если одно уже открыто
  --version           вывести версию
  --help              вывести эту справку
</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>not selected</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>calibration and identity data stay as they are</source>
        <translation>калибровки и идентификаторы остаются как есть</translation>
    </message>
    <message>
        <source>for another kind of storage</source>
        <translation>для другого вида памяти</translation>
    </message>
    <message>
        <source>has no image</source>
        <translation>нет образа</translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation>пропущено по запросу</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>No answer for %1 s. Leave the cable alone; some storage needs its time.</source>
        <translation>Нет ответа уже %1 с. Не трогайте кабель: некоторой памяти нужно время.</translation>
    </message>
    <message>
        <source>Everything of %1 was sent. The phone checks and stores it; that can take a minute.</source>
        <translation>%1 передан полностью. Телефон проверяет и записывает его; это может занять минуту.</translation>
    </message>
    <message>
        <source>The loader did not get the phone&apos;s memory going. Unplug the phone, hold its power key for twenty seconds, and plug it in again as before; it is tried once more.</source>
        <translation>Лоадеру не удалось запустить память телефона. Отсоедините телефон, держите кнопку питания двадцать секунд и подключите его снова так же, как раньше; будет ещё одна попытка.</translation>
    </message>
    <message>
        <source>%1 is done again (%2).</source>
        <translation>%1: повтор (%2).</translation>
    </message>
    <message>
        <source>%1 is sent again in blocks of %2 (%3).</source>
        <translation>%1: повторная передача блоками по %2 (%3).</translation>
    </message>
    <message>
        <source>It goes on after %1 s.</source>
        <translation>Продолжение через %1 с.</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s, then the phone went on to %3: hold the key before plugging in, and keep holding it.</source>
        <translation>Режим прошивки (%1) продержался %2 с, затем телефон перешёл в %3: зажмите кнопку до подключения кабеля и не отпускайте.</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s and went away again.</source>
        <translation>Режим прошивки (%1) продержался %2 с и пропал.</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>It is made for exactly this chip and version.</source>
        <translation>Он сделан именно для этого чипа и версии.</translation>
    </message>
    <message>
        <source>It is the newest one that is not newer than the chip.</source>
        <translation>Он самый новый из тех, что не новее чипа.</translation>
    </message>
    <message>
        <source>It is the only loader in its file.</source>
        <translation>Это единственный лоадер в файле.</translation>
    </message>
    <message>
        <source>It is for {found}, and the phone has {wanted}.</source>
        <translation>Он для {found}, а в телефоне {wanted}.</translation>
    </message>
    <message>
        <source>It is for another chip.</source>
        <translation>Он для другого чипа.</translation>
    </message>
    <message>
        <source>It is for a newer version of this chip.</source>
        <translation>Он для более новой версии этого чипа.</translation>
    </message>
    <message>
        <source>It speaks another protocol than this chip needs.</source>
        <translation>Он работает по другому протоколу, чем нужно этому чипу.</translation>
    </message>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>Он не читается: {detail}.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Он не читается.</translation>
    </message>
    <message>
        <source>Its two stages do not belong together.</source>
        <translation>Две его ступени не подходят друг другу.</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount of data like &quot;1.5 MiB&quot;</extracomment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
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
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Считать</translation>
    </message>
    <message>
        <source>Write the partition table</source>
        <translation>Записать таблицу разделов</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Put back the copy</source>
        <translation>Вернуть копию</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Test the memory</source>
        <translation>Проверить память</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
</context>
<context>
    <name>PackageMatch</name>
    <message>
        <source>Chip</source>
        <translation>Чип</translation>
    </message>
    <message>
        <source>The firmware does not say which chip it is for.</source>
        <translation>В прошивке не указано, для какого она чипа.</translation>
    </message>
    <message>
        <source>The phone did not tell its chip.</source>
        <translation>Телефон не сообщил свой чип.</translation>
    </message>
    <message>
        <source>Both are for %1.</source>
        <translation>Оба — для %1.</translation>
    </message>
    <message>
        <source>The firmware is for %1, the phone has %2.</source>
        <translation>Прошивка для %1, а в телефоне %2.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>The firmware does not say which kind of storage it is for.</source>
        <translation>В прошивке не указано, для какого она типа памяти.</translation>
    </message>
    <message>
        <source>The phone did not tell its kind of storage.</source>
        <translation>Телефон не сообщил тип своей памяти.</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Таблица разделов</translation>
    </message>
    <message>
        <source>The firmware brings no partition table.</source>
        <translation>В прошивке нет таблицы разделов.</translation>
    </message>
    <message>
        <source>The phone did not tell its partition table.</source>
        <translation>Телефон не сообщил свою таблицу разделов.</translation>
    </message>
    <message>
        <source>Both have the same partitions.</source>
        <translation>Разделы одинаковы.</translation>
    </message>
    <message>
        <source>They differ, first at %1. Firmware Upgrade brings the new table along.</source>
        <translation>Таблицы различаются, начиная с %1. «Обновление прошивки» запишет новую таблицу.</translation>
    </message>
    <message>
        <source>They differ. Firmware Upgrade brings the new table along.</source>
        <translation>Таблицы различаются. «Обновление прошивки» запишет новую таблицу.</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>Сравнить их нельзя.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Плата</translation>
    </message>
    <message>
        <source>The firmware does not say which model&apos;s board it is for.</source>
        <translation>В прошивке не указано, для платы какой модели она предназначена.</translation>
    </message>
    <message>
        <source>The phone did not tell its board.</source>
        <translation>Телефон не сообщил свою плату.</translation>
    </message>
    <message>
        <source>No firmware is loaded to compare with.</source>
        <translation>Сравнивать не с чем: прошивка не открыта.</translation>
    </message>
    <message>
        <source>The loaded firmware does not fit this phone as it is.</source>
        <translation>Открытая прошивка в таком виде этому телефону не подходит.</translation>
    </message>
    <message>
        <source>The loaded firmware fits, as far as both tell.</source>
        <translation>Открытая прошивка подходит, насколько можно судить по её данным и ответам телефона.</translation>
    </message>
    <message>
        <source>Whether the loaded firmware fits cannot be told.</source>
        <translation>Подходит ли открытая прошивка, определить нельзя.</translation>
    </message>
</context>
<context>
    <name>Partition</name>
    <message>
        <source>Starts the phone</source>
        <translation>Загрузочная цепочка</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Identity of the unit</source>
        <translation>Идентификаторы экземпляра</translation>
    </message>
    <message>
        <source>Calibration of the unit</source>
        <translation>Калибровки экземпляра</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Радиочасть</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>Данные пользователя</translation>
    </message>
    <message>
        <source>Notes and short-term store</source>
        <translation>Служебные пометки и временное хранение</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Таблица разделов</translation>
    </message>
    <message>
        <source>Records of the phone</source>
        <translation>Журналы телефона</translation>
    </message>
    <message>
        <source>Reserved by the maker</source>
        <translation>Резерв производителя</translation>
    </message>
    <message>
        <source>Yes: the phone makes it again by itself.</source>
        <translation>Да: телефон создаст это заново сам.</translation>
    </message>
    <message>
        <source>Yes: a firmware for this model brings it back.</source>
        <translation>Да: это вернёт прошивка для этой модели.</translation>
    </message>
    <message>
        <source>No: only a backup of this very phone brings it back.</source>
        <translation>Нет: это вернёт только резервная копия именно этого телефона.</translation>
    </message>
    <message>
        <source>Only with its owner&apos;s consent: nothing brings it back but copies made before.</source>
        <translation>Только с согласия владельца: вернуть это можно лишь из копий, сделанных раньше.</translation>
    </message>
    <message>
        <source>User area</source>
        <translation>Область пользователя</translation>
    </message>
    <message>
        <source>Boot region %1</source>
        <extracomment>%1 = 1 or 2: a small part of the storage that holds what starts the phone</extracomment>
        <translation>Загрузочный регион %1</translation>
    </message>
    <message>
        <source>Sealed memory (RPMB)</source>
        <translation>Защищённая память (RPMB)</translation>
    </message>
    <message>
        <source>Extra region %1</source>
        <extracomment>%1 = 1 to 4: an extra part of an eMMC storage</extracomment>
        <translation>Дополнительный регион %1</translation>
    </message>
    <message>
        <source>UFS unit %1</source>
        <extracomment>%1 = number of the logical unit of a UFS storage</extracomment>
        <translation>Логическое устройство UFS %1</translation>
    </message>
</context>
<context>
    <name>PartitionGuide</name>
    <message>
        <source>First boot loader</source>
        <translation>Первый загрузчик</translation>
    </message>
    <message>
        <source>The first program that the chip runs from its storage. It starts the memory and then the next loader.</source>
        <translation>Первая программа, которую чип запускает из памяти телефона. Она включает оперативную память, а затем следующий загрузчик.</translation>
    </message>
    <message>
        <source>The phone stays dark, but its chip still answers on USB: a download brings it back.</source>
        <translation>Экран остаётся тёмным, но чип по-прежнему отвечает по USB: прошивка вернёт телефон к жизни.</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>Загрузчик</translation>
    </message>
    <message>
        <source>Starts the screen, the charging picture and the Android system; also shows fastboot.</source>
        <translation>Запускает экран, картинку зарядки и систему Android; он же показывает fastboot.</translation>
    </message>
    <message>
        <source>The phone does not get past a dark or frozen screen until it is written again.</source>
        <translation>Телефон не идёт дальше тёмного или застывшего экрана, пока раздел не будет записан заново.</translation>
    </message>
    <message>
        <source>Notes of the boot loader</source>
        <translation>Пометки загрузчика</translation>
    </message>
    <message>
        <source>A few values that the boot loader keeps, such as why the last start failed.</source>
        <translation>Несколько значений, которые хранит загрузчик, например почему не удался прошлый запуск.</translation>
    </message>
    <message>
        <source>The phone writes it again by itself.</source>
        <translation>Телефон запишет это заново сам.</translation>
    </message>
    <message>
        <source>Secure monitor</source>
        <translation>Защищённый монитор</translation>
    </message>
    <message>
        <source>Small program below Android that switches between the normal and the protected side of the chip.</source>
        <translation>Небольшая программа уровнем ниже Android, которая переключает чип между обычной и защищённой сторонами.</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again.</source>
        <translation>Телефон не запускается, пока раздел не будет записан заново.</translation>
    </message>
    <message>
        <source>Protected system</source>
        <translation>Защищённая система</translation>
    </message>
    <message>
        <source>The protected system beside Android, which guards fingerprints, keys and paid content.</source>
        <translation>Защищённая система рядом с Android: она охраняет отпечатки пальцев, ключи и платный контент.</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again; a version that does not match the boot loader stops it, too.</source>
        <translation>Телефон не запускается, пока раздел не будет записан заново; версия, не подходящая к загрузчику, тоже не даёт ему запуститься.</translation>
    </message>
    <message>
        <source>Settings of the protected system</source>
        <translation>Настройки защищённой системы</translation>
    </message>
    <message>
        <source>Says how the protected system divides the memory.</source>
        <translation>Указывает, как защищённая система делит память.</translation>
    </message>
    <message>
        <source>Parts of the protected system</source>
        <translation>Части защищённой системы</translation>
    </message>
    <message>
        <source>Programs and keys that the protected system loads: for paid content, payment or the fingerprint reader.</source>
        <translation>Программы и ключи, которые загружает защищённая система: для платного контента, оплаты или сканера отпечатков.</translation>
    </message>
    <message>
        <source>Fingerprint, payment or paid films may fail; Android itself starts. Where the area holds keys of this unit, only its own backup has them.</source>
        <translation>Могут не работать отпечатки, оплата или платные фильмы; сам Android запускается. Если в области лежат ключи этого экземпляра, они есть только в его собственной резервной копии.</translation>
    </message>
    <message>
        <source>Android kernel</source>
        <translation>Ядро Android</translation>
    </message>
    <message>
        <source>The kernel of Android, the lowest layer of the running system.</source>
        <translation>Ядро Android, самый нижний уровень работающей системы.</translation>
    </message>
    <message>
        <source>The phone stops at the logo or starts over and over until it is written again.</source>
        <translation>Телефон останавливается на логотипе или перезапускается снова и снова, пока раздел не будет записан заново.</translation>
    </message>
    <message>
        <source>First files of Android</source>
        <translation>Первые файлы Android</translation>
    </message>
    <message>
        <source>The files and drivers that the kernel needs before it can read the large partitions.</source>
        <translation>Файлы и драйверы, нужные ядру, прежде чем оно сможет читать большие разделы.</translation>
    </message>
    <message>
        <source>Description of the hardware</source>
        <translation>Описание оборудования</translation>
    </message>
    <message>
        <source>Tells the kernel which screen, keys and sensors this model has.</source>
        <translation>Сообщает ядру, какие экран, кнопки и датчики у этой модели.</translation>
    </message>
    <message>
        <source>The phone does not start, or its screen or touch stays dead, until the right one is written.</source>
        <translation>Телефон не запускается либо не работает экран или тачскрин, пока не будет записан верный образ.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>The small system for factory reset and for updates from a file.</source>
        <translation>Небольшая система для сброса к заводским настройкам и обновления из файла.</translation>
    </message>
    <message>
        <source>The phone starts as before, but reset by key and updates fail until it is written again.</source>
        <translation>Телефон запускается как прежде, но сброс кнопками и обновления не работают, пока раздел не будет записан заново.</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Картинка запуска</translation>
    </message>
    <message>
        <source>The picture that shows while the phone starts, and often the charging pictures.</source>
        <translation>Картинка, которая видна при запуске телефона, а часто и картинки зарядки.</translation>
    </message>
    <message>
        <source>The screen stays black or shows stripes at the start; everything else works.</source>
        <translation>При запуске экран остаётся чёрным или показывает полосы; всё остальное работает.</translation>
    </message>
    <message>
        <source>Identity and radio calibration</source>
        <translation>Идентификаторы и радиокалибровки</translation>
    </message>
    <message>
        <source>IMEI, network addresses and the radio calibration of exactly this unit, measured in the factory.</source>
        <translation>IMEI, сетевые адреса и радиокалибровки именно этого экземпляра, измеренные на заводе.</translation>
    </message>
    <message>
        <source>No IMEI, no network, weak Wi-Fi and Bluetooth. No firmware has it: only this phone&apos;s own backup.</source>
        <translation>Нет IMEI, нет сети, слабые Wi-Fi и Bluetooth. Этого нет ни в одной прошивке — только в резервной копии этого же телефона.</translation>
    </message>
    <message>
        <source>Working copy of the calibration</source>
        <translation>Рабочая копия калибровок</translation>
    </message>
    <message>
        <source>What the modem works with: made from the identity area and changed by the phone as it goes.</source>
        <translation>То, с чем работает модем: создаётся из области идентификаторов и меняется телефоном в ходе работы.</translation>
    </message>
    <message>
        <source>Mostly made again from the identity area at the next start; where that is damaged as well, the network is lost.</source>
        <translation>Обычно создаётся заново из области идентификаторов при следующем запуске; если повреждена и она, сети не будет.</translation>
    </message>
    <message>
        <source>Production record</source>
        <translation>Производственная запись</translation>
    </message>
    <message>
        <source>Serial number, test results and other notes of the factory on this unit.</source>
        <translation>Серийный номер, результаты проверок и другие заводские пометки об этом экземпляре.</translation>
    </message>
    <message>
        <source>Serial number and some calibration are gone; only this phone&apos;s own backup brings them back.</source>
        <translation>Пропадают серийный номер и часть калибровок; вернёт их только резервная копия этого же телефона.</translation>
    </message>
    <message>
        <source>SIM lock</source>
        <translation>Привязка к SIM</translation>
    </message>
    <message>
        <source>Whether the phone takes only one network&apos;s SIM cards, sealed for this unit; kept twice.</source>
        <translation>Привязан ли телефон к SIM-картам одного оператора; запись защищена и годится только для этого экземпляра, хранится в двух копиях.</translation>
    </message>
    <message>
        <source>The phone may ask for an unlock code or find no network; only its own backup brings it back.</source>
        <translation>Телефон может запросить код разблокировки или не найти сеть; исправит это только резервная копия этого же телефона.</translation>
    </message>
    <message>
        <source>IMEI and the radio calibration of exactly this unit, measured in the factory; kept twice.</source>
        <translation>IMEI и радиокалибровки именно этого экземпляра, измеренные на заводе; хранятся в двух копиях.</translation>
    </message>
    <message>
        <source>No IMEI and no network. A firmware brings only the values that all units share: only this phone&apos;s own backup has the rest.</source>
        <translation>Нет IMEI и нет сети. Прошивка возвращает лишь значения, общие для всех экземпляров; остальное есть только в резервной копии этого же телефона.</translation>
    </message>
    <message>
        <source>What the modem works with while it runs, made from the calibration.</source>
        <translation>То, с чем модем работает после запуска; создаётся из калибровок.</translation>
    </message>
    <message>
        <source>The modem makes it again at the next start.</source>
        <translation>Модем создаст это заново при следующем запуске.</translation>
    </message>
    <message>
        <source>Model settings of the modem</source>
        <translation>Настройки модема для модели</translation>
    </message>
    <message>
        <source>What the modem&apos;s settings of this model and network differ in.</source>
        <translation>Чем отличаются настройки модема для этой модели и сети.</translation>
    </message>
    <message>
        <source>Networks or features of the operator may be missing until it is written again.</source>
        <translation>Могут пропасть сети или услуги оператора, пока раздел не будет записан заново.</translation>
    </message>
    <message>
        <source>Serial number, addresses of Wi-Fi and Bluetooth, sensor calibration and factory notes of this unit.</source>
        <translation>Серийный номер, адреса Wi-Fi и Bluetooth, калибровки датчиков и заводские пометки об этом экземпляре.</translation>
    </message>
    <message>
        <source>Serial number and addresses are gone or all alike; only this phone&apos;s own backup brings them back.</source>
        <translation>Серийный номер и адреса пропадают или становятся у всех одинаковыми; вернёт их только резервная копия этого же телефона.</translation>
    </message>
    <message>
        <source>Test record of the factory</source>
        <translation>Запись заводских проверок</translation>
    </message>
    <message>
        <source>Which tests this unit passed in the factory, with its serial numbers.</source>
        <translation>Какие проверки этот экземпляр прошёл на заводе, с его серийными номерами.</translation>
    </message>
    <message>
        <source>Calibration menus report missing tests and the serial number can be gone; only this phone&apos;s own backup brings it back.</source>
        <translation>Меню калибровки сообщают о непройденных проверках, может пропасть серийный номер; вернёт это только резервная копия этого же телефона.</translation>
    </message>
    <message>
        <source>Calibration and SIM lock</source>
        <translation>Калибровки и привязка к SIM</translation>
    </message>
    <message>
        <source>Radio calibration or SIM lock of exactly this unit.</source>
        <translation>Радиокалибровки или привязка к SIM именно этого экземпляра.</translation>
    </message>
    <message>
        <source>No network, or an unlock code is asked for; only this phone&apos;s own backup brings it back.</source>
        <translation>Нет сети или запрашивается код разблокировки; исправит это только резервная копия этого же телефона.</translation>
    </message>
    <message>
        <source>Sensor calibration</source>
        <translation>Калибровки датчиков</translation>
    </message>
    <message>
        <source>Calibration of sensors, and keys of this unit, that survive a factory reset.</source>
        <translation>Калибровки датчиков и ключи этого экземпляра, которые переживают сброс к заводским настройкам.</translation>
    </message>
    <message>
        <source>Sensors, fingerprint or paid content may stop working; only this phone&apos;s own backup brings it back.</source>
        <translation>Могут перестать работать датчики, отпечатки или платный контент; вернёт это только резервная копия этого же телефона.</translation>
    </message>
    <message>
        <source>Maker&apos;s record of the unit</source>
        <translation>Запись производителя об экземпляре</translation>
    </message>
    <message>
        <source>Model, region, colour or lock state of this unit, as the phone&apos;s maker keeps them.</source>
        <translation>Модель, регион, цвет или состояние блокировки этого экземпляра — так, как их хранит производитель телефона.</translation>
    </message>
    <message>
        <source>Model or region may be shown wrong and updates refused; no firmware brings the unit&apos;s own values back.</source>
        <translation>Модель или регион могут отображаться неверно, обновления — отклоняться; собственные значения экземпляра не вернёт ни одна прошивка.</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Модем</translation>
    </message>
    <message>
        <source>The program of the modem, which does calls, text messages and mobile data.</source>
        <translation>Программа модема, который отвечает за звонки, сообщения и мобильный интернет.</translation>
    </message>
    <message>
        <source>No network and often no IMEI on display until it is written again; the identity itself is elsewhere.</source>
        <translation>Нет сети, а часто не отображается и IMEI, пока раздел не будет записан заново; сами идентификаторы хранятся в другом месте.</translation>
    </message>
    <message>
        <source>Signal processors</source>
        <translation>Сигнальные процессоры</translation>
    </message>
    <message>
        <source>Programs of the processors that do the radio and the sound of calls.</source>
        <translation>Программы процессоров, отвечающих за радиосвязь и звук разговора.</translation>
    </message>
    <message>
        <source>No network, or no sound in calls, until they are written again.</source>
        <translation>Нет сети или нет звука при разговоре, пока разделы не будут записаны заново.</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth</source>
        <translation>Wi-Fi и Bluetooth</translation>
    </message>
    <message>
        <source>The program of the part that does Wi-Fi, Bluetooth and radio.</source>
        <translation>Программа модуля, отвечающего за Wi-Fi, Bluetooth и радио.</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth cannot be switched on until it is written again.</source>
        <translation>Wi-Fi и Bluetooth не включаются, пока раздел не будет записан заново.</translation>
    </message>
    <message>
        <source>Satellite navigation</source>
        <translation>Спутниковая навигация</translation>
    </message>
    <message>
        <source>The program of the receiver that finds the position.</source>
        <translation>Программа приёмника, который определяет местоположение.</translation>
    </message>
    <message>
        <source>The phone does not find its position until it is written again.</source>
        <translation>Телефон не определяет местоположение, пока раздел не будет записан заново.</translation>
    </message>
    <message>
        <source>Power control</source>
        <translation>Управление питанием</translation>
    </message>
    <message>
        <source>The program of the small processor that puts the chip to sleep and wakes it.</source>
        <translation>Программа небольшого процессора, который усыпляет и будит чип.</translation>
    </message>
    <message>
        <source>The phone does not start, or its battery empties fast, until it is written again.</source>
        <translation>Телефон не запускается или быстро разряжается, пока раздел не будет записан заново.</translation>
    </message>
    <message>
        <source>Helper processors</source>
        <translation>Вспомогательные процессоры</translation>
    </message>
    <message>
        <source>Programs of small processors for sensors, sound and the like.</source>
        <translation>Программы небольших процессоров: для датчиков, звука и тому подобного.</translation>
    </message>
    <message>
        <source>Sensors or sound fail, and some phones do not start, until it is written again.</source>
        <translation>Не работают датчики или звук, а некоторые телефоны не запускаются, пока разделы не будут записаны заново.</translation>
    </message>
    <message>
        <source>Camera processors</source>
        <translation>Процессоры камеры</translation>
    </message>
    <message>
        <source>Programs of the processors for pictures and recognition.</source>
        <translation>Программы процессоров для снимков и распознавания.</translation>
    </message>
    <message>
        <source>The camera or its effects fail until it is written again.</source>
        <translation>Камера или её эффекты не работают, пока раздел не будет записан заново.</translation>
    </message>
    <message>
        <source>Seals of the images</source>
        <translation>Подписи образов</translation>
    </message>
    <message>
        <source>Holds the check sums and signatures by which the phone proves its other partitions before it starts them.</source>
        <translation>Хранит контрольные суммы и подписи, по которым телефон проверяет остальные разделы перед запуском.</translation>
    </message>
    <message>
        <source>A locked phone refuses to start when it does not match the images: write it together with them.</source>
        <translation>Заблокированный телефон отказывается запускаться, если раздел не соответствует образам: записывайте его вместе с ними.</translation>
    </message>
    <message>
        <source>Lock state</source>
        <translation>Состояние блокировки</translation>
    </message>
    <message>
        <source>Says whether the boot loader is locked, sealed for this one unit.</source>
        <translation>Указывает, заблокирован ли загрузчик; запись защищена и годится только для этого экземпляра.</translation>
    </message>
    <message>
        <source>The phone may refuse to start or ask to be unlocked anew; another unit&apos;s copy does not fit.</source>
        <translation>Телефон может отказаться запускаться или потребовать разблокировки заново; копия с другого экземпляра не подходит.</translation>
    </message>
    <message>
        <source>Security settings</source>
        <translation>Настройки безопасности</translation>
    </message>
    <message>
        <source>Reserved for the security of the platform; empty on many phones.</source>
        <translation>Отведено под безопасность платформы; на многих телефонах пусто.</translation>
    </message>
    <message>
        <source>Mostly nothing; on phones that use it, protected images are refused.</source>
        <translation>Чаще всего ничего; на телефонах, которые используют раздел, защищённые образы отклоняются.</translation>
    </message>
    <message>
        <source>Keys for checking images</source>
        <translation>Ключи для проверки образов</translation>
    </message>
    <message>
        <source>Keys by which older phones checked the images that they start.</source>
        <translation>Ключи, которыми более старые телефоны проверяли запускаемые образы.</translation>
    </message>
    <message>
        <source>A phone that uses it refuses its own images until it is written again.</source>
        <translation>Телефон, который использует раздел, отклоняет собственные образы, пока раздел не будет записан заново.</translation>
    </message>
    <message>
        <source>Fuse settings</source>
        <translation>Настройки фьюзов</translation>
    </message>
    <message>
        <source>Values for the fuses of the chip. A fuse that was blown can never be set back.</source>
        <translation>Значения для фьюзов чипа. Пережжённый фьюз вернуть назад нельзя.</translation>
    </message>
    <message>
        <source>Nothing when it is left alone; the wrong file can lock the phone for ever.</source>
        <translation>Если не трогать — ничего; неверный файл может заблокировать телефон навсегда.</translation>
    </message>
    <message>
        <source>Values written once</source>
        <translation>Однократно записанные значения</translation>
    </message>
    <message>
        <source>A place for values that the maker writes a single time.</source>
        <translation>Место для значений, которые производитель записывает один-единственный раз.</translation>
    </message>
    <message>
        <source>Leave it alone: nothing in a firmware brings the values back.</source>
        <translation>Не трогайте: ни одна прошивка эти значения не вернёт.</translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation>Защита от кражи</translation>
    </message>
    <message>
        <source>Remembers which account the phone belongs to after a reset, and whether unlocking is allowed.</source>
        <translation>Помнит, какой учётной записи принадлежит телефон после сброса и разрешена ли разблокировка.</translation>
    </message>
    <message>
        <source>The phone makes it anew. Emptying it does not replace the owner&apos;s account: the phone may ask for it.</source>
        <translation>Телефон создаст это заново. Очистка не заменяет учётную запись владельца: телефон может её запросить.</translation>
    </message>
    <message>
        <source>Sealed memory</source>
        <translation>Защищённая память</translation>
    </message>
    <message>
        <source>Counters and keys that only the protected system can read.</source>
        <translation>Счётчики и ключи, которые может читать только защищённая система.</translation>
    </message>
    <message>
        <source>Fingerprints, screen lock and paid content may stop working; nothing in a firmware brings it back.</source>
        <translation>Могут перестать работать отпечатки, блокировка экрана и платный контент; ни одна прошивка это не вернёт.</translation>
    </message>
    <message>
        <source>Note for the next start</source>
        <translation>Пометка для следующего запуска</translation>
    </message>
    <message>
        <source>A note that tells the boot loader to start the recovery, or which slot comes next.</source>
        <translation>Пометка, которая велит загрузчику запустить recovery или указывает, какой слот следующий.</translation>
    </message>
    <message>
        <source>The phone starts normally. An old note can send it to the recovery again and again: emptying it helps.</source>
        <translation>Телефон запускается как обычно. Старая пометка может снова и снова отправлять его в recovery: помогает очистка.</translation>
    </message>
    <message>
        <source>Table of the partitions</source>
        <translation>Таблица разделов</translation>
    </message>
    <message>
        <source>Says where each partition begins and ends.</source>
        <translation>Указывает, где начинается и где заканчивается каждый раздел.</translation>
    </message>
    <message>
        <source>The phone finds nothing of its software until the table is written again; the areas themselves stay.</source>
        <translation>Телефон не находит ничего из своего ПО, пока таблица не будет записана заново; сами области остаются.</translation>
    </message>
    <message>
        <source>Notes of the download</source>
        <translation>Сведения о прошивке</translation>
    </message>
    <message>
        <source>What tool and which version were used for the last download.</source>
        <translation>Какой программой и какой её версией телефон прошивали в последний раз.</translation>
    </message>
    <message>
        <source>Nothing that the phone needs.</source>
        <translation>Ничего нужного телефону.</translation>
    </message>
    <message>
        <source>Crash records</source>
        <translation>Записи о сбоях</translation>
    </message>
    <message>
        <source>What the phone notes when it crashes, for its maker.</source>
        <translation>То, что телефон записывает при сбое для своего производителя.</translation>
    </message>
    <message>
        <source>Nothing that the phone needs: it begins a new one.</source>
        <translation>Ничего нужного телефону: он начнёт новые записи.</translation>
    </message>
    <message>
        <source>Room for updates</source>
        <translation>Место для обновлений</translation>
    </message>
    <message>
        <source>A place in which the phone keeps a copy or a half-done update.</source>
        <translation>Место, где телефон хранит копию или незавершённое обновление.</translation>
    </message>
    <message>
        <source>A running update is lost; otherwise nothing.</source>
        <translation>Теряется идущее обновление; больше ничего.</translation>
    </message>
    <message>
        <source>Maker&apos;s reserve</source>
        <translation>Резерв производителя</translation>
    </message>
    <message>
        <source>A place that the phone&apos;s maker keeps for itself.</source>
        <translation>Место, которое производитель телефона оставляет для себя.</translation>
    </message>
    <message>
        <source>Hard to tell: leave it alone unless a firmware writes it.</source>
        <translation>Трудно сказать: не трогайте, если раздел не записывает прошивка.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Android with its apps and the drivers of this model, several parts in one.</source>
        <translation>Android с приложениями и драйверы этой модели, несколько частей в одном разделе.</translation>
    </message>
    <message>
        <source>The phone stops at the logo until it is written again. Data of the user is elsewhere.</source>
        <translation>Телефон останавливается на логотипе, пока раздел не будет записан заново. Данные пользователя хранятся в другом месте.</translation>
    </message>
    <message>
        <source>Android with the apps that came with the phone.</source>
        <translation>Android с приложениями, которые были в телефоне изначально.</translation>
    </message>
    <message>
        <source>Drivers of the model</source>
        <translation>Драйверы модели</translation>
    </message>
    <message>
        <source>Drivers and settings that the maker adds to Android for this model.</source>
        <translation>Драйверы и настройки, которые производитель добавляет в Android для этой модели.</translation>
    </message>
    <message>
        <source>The phone stops at the logo, or camera, sound and the like fail, until it is written again.</source>
        <translation>Телефон останавливается на логотипе либо не работают камера, звук и тому подобное, пока раздел не будет записан заново.</translation>
    </message>
    <message>
        <source>Maker&apos;s additions</source>
        <translation>Дополнения производителя</translation>
    </message>
    <message>
        <source>Apps, pictures and settings that the maker or a network adds.</source>
        <translation>Приложения, картинки и настройки, которые добавляет производитель или оператор.</translation>
    </message>
    <message>
        <source>Some apps or settings are missing; on some models the phone does not start until it is written again.</source>
        <translation>Нет некоторых приложений или настроек; некоторые модели не запускаются, пока раздел не будет записан заново.</translation>
    </message>
    <message>
        <source>A place in which the phone&apos;s maker keeps files of its own, some of them of this unit.</source>
        <translation>Место, где производитель телефона хранит собственные файлы, в том числе относящиеся к этому экземпляру.</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>Данные пользователя</translation>
    </message>
    <message>
        <source>Photos, messages, apps and settings of the phone&apos;s owner, locked with keys of this phone.</source>
        <translation>Фото, сообщения, приложения и настройки владельца телефона, зашифрованные ключами этого телефона.</translation>
    </message>
    <message>
        <source>Everything that was not copied elsewhere is gone for good. The phone starts like new.</source>
        <translation>Всё, что не скопировано в другое место, пропадает навсегда. Телефон запускается как новый.</translation>
    </message>
    <message>
        <source>Keys to the data of the user</source>
        <translation>Ключи к данным пользователя</translation>
    </message>
    <message>
        <source>Keys with which the data of the user is locked, and notes on updates.</source>
        <translation>Ключи, которыми зашифрованы данные пользователя, и пометки об обновлениях.</translation>
    </message>
    <message>
        <source>Without it the data of the user cannot be read any more and has to be erased.</source>
        <translation>Без них данные пользователя уже нельзя прочитать, их придётся стереть.</translation>
    </message>
    <message>
        <source>Short-term store</source>
        <translation>Временное хранение</translation>
    </message>
    <message>
        <source>Files of updates and of the recovery that are not needed for long.</source>
        <translation>Файлы обновлений и recovery, которые нужны недолго.</translation>
    </message>
    <message>
        <source>The phone makes it anew.</source>
        <translation>Телефон создаст это заново.</translation>
    </message>
</context>
<context>
    <name>PartitionWords</name>
    <message>
        <source>It is written anew.</source>
        <translation>Записывается заново.</translation>
    </message>
    <message>
        <source>%1 is written to it (%2).</source>
        <translation>Сюда записывается %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is written to it.</source>
        <translation>Сюда записывается %1.</translation>
    </message>
    <message>
        <source>A copy is saved on this computer first.</source>
        <translation>Сначала на этом компьютере сохраняется копия.</translation>
    </message>
    <message>
        <source>It is read into a file.</source>
        <translation>Считывается в файл.</translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation>Стирается.</translation>
    </message>
    <message>
        <source>The saved copy is put back.</source>
        <translation>Возвращается сохранённая копия.</translation>
    </message>
    <message>
        <source>It is read back and compared.</source>
        <translation>Считывается обратно и сверяется.</translation>
    </message>
    <message>
        <source>It stays as it is: identity and calibration of the phone are kept.</source>
        <translation>Остаётся как есть: идентификаторы и калибровки телефона сохраняются.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Остаётся как есть.</translation>
    </message>
    <message>
        <source>The job ended in the middle of it: it must be written again.</source>
        <translation>Задание оборвалось на этом разделе: его нужно записать заново.</translation>
    </message>
    <message>
        <source>Work on it is going on now.</source>
        <translation>Сейчас идёт работа с этим разделом.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>It waits for your answer.</source>
        <translation>Ждёт вашего ответа.</translation>
    </message>
    <message>
        <source>It stops after this step. Leave the cable in.</source>
        <translation>Остановится после этого шага. Не отсоединяйте кабель.</translation>
    </message>
    <message>
        <source>Looking for the cause.</source>
        <translation>Ищем причину.</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>Не отсоединяйте телефон.</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>Не отключайте кабель.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>уже %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time such as 12 s or 2 min</extracomment>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>Записано: %1.</translation>
    </message>
    <message>
        <source>The phone does not start now. A complete download brings it back.</source>
        <translation>Сейчас телефон не запускается. Его вернёт полная прошивка.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Остановлено вами.</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>заняло %1</translation>
    </message>
    <message>
        <source>Next phone</source>
        <translation>Следующий телефон</translation>
    </message>
    <message>
        <source>Plug in a switched-off phone.</source>
        <translation>Подключите выключенный телефон.</translation>
    </message>
</context>
<context>
    <name>PhoneFactWords</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Чип</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сообщается</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Плата</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>What answered</source>
        <translation>Что ответило</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>In good health.</source>
        <translation>В порядке.</translation>
    </message>
    <message>
        <source>Worn: most of its life is used up. Save the data soon and expect failures.</source>
        <translation>Износ: большая часть ресурса израсходована. Скорее сохраните данные и будьте готовы к сбоям.</translation>
    </message>
    <message>
        <source>At the end of its life: it may lose what is written, so no job is started. The storage has to be replaced.</source>
        <translation>Ресурс исчерпан: память может терять записанное, поэтому задания не запускаются. Память нужно заменить.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memory (RAM)</source>
        <translation>Оперативная память (ОЗУ)</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Износ</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Write only the maker&apos;s own firmware, and all of its boot chain together.</source>
        <translation>Записывайте только прошивку самого производителя и всю загрузочную цепочку сразу.</translation>
    </message>
    <message>
        <source>A job needs the maker&apos;s authentication file.</source>
        <translation>Для задания нужен файл аутентификации производителя.</translation>
    </message>
    <message>
        <source>A job needs the loader that came with this model&apos;s firmware.</source>
        <translation>Для задания нужен лоадер из прошивки этой модели.</translation>
    </message>
    <message>
        <source>Any loader for this chip will do.</source>
        <translation>Подойдёт любой лоадер для этого чипа.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Fuses</source>
        <translation>Фьюзы</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 = what a fuse of the phone means, %2 = what that means for a job; both whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Its loader wants the maker&apos;s authorisation.</source>
        <translation>Его лоадер требует авторизации производителя.</translation>
    </message>
    <message>
        <source>Nothing that would keep a job from its storage.</source>
        <translation>Ничто не закрывает заданию доступ к памяти телефона.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Батарея</translation>
    </message>
    <message>
        <source>%1 V: too empty to write. Charge it for half an hour first.</source>
        <translation>%1 В: для записи мало. Зарядите батарею в течение получаса.</translation>
    </message>
    <message>
        <source>%1 V: enough for a job.</source>
        <translation>%1 В: для задания достаточно.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <extracomment>%1 = A or B: which of the two copies of the system the phone starts</extracomment>
        <translation>Запускается с</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>слот %1</translation>
    </message>
    <message>
        <source>If a job breaks off</source>
        <translation>Если задание оборвётся</translation>
    </message>
    <message>
        <source>The chip waits for the next try: the phone can be brought back.</source>
        <translation>Чип дождётся следующей попытки: телефон можно вернуть.</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Таблица разделов</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Plug in a switched-off phone</source>
        <translation>Подключите выключенный телефон</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Ожидание вашего ответа</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>Остановка после этого шага</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation>Поиск причины</translation>
    </message>
    <message>
        <source>%1 written. Unplug the phone.</source>
        <translation>Записано %1. Отсоедините телефон.</translation>
    </message>
    <message>
        <source>Finished. Unplug the phone.</source>
        <translation>Завершено. Отсоедините телефон.</translation>
    </message>
    <message>
        <source>Stopped by you; the phone needs another download before it starts</source>
        <translation>Остановлено вами; чтобы телефон запустился, его нужно прошить ещё раз</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Остановлено вами</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is being done, %2 the partition or loader it is done with</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Put between the parts of a list such as &quot;3 MiB of 9 MiB, 2 MiB/s, 5 s left&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>the next phone</source>
        <translation>следующий телефон</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) read back and compared: every byte is as in the firmware (%1).</source>
        <translation>
            <numerusform>%n область считана обратно и сверена: каждый байт как в прошивке (%1).</numerusform>
            <numerusform>%n области считаны обратно и сверены: каждый байт как в прошивке (%1).</numerusform>
            <numerusform>%n областей считаны обратно и сверены: каждый байт как в прошивке (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Any port</source>
        <translation>Любой порт</translation>
    </message>
    <message>
        <source>%1 (other tools call it %2)</source>
        <translation>%1 (в других программах: %2)</translation>
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
        <translation>%1 содержит идентификаторы или калибровки именно этого телефона, которые не вернёт ни одна прошивка. Здесь это не изменяется; чтобы обновить, верните резервную копию или прошейте, отметив эту строку.</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>%1 was on %2 for %3 s.</source>
        <extracomment>%1 is a USB id such as 1782:4d00, %2 a port, %3 a number of seconds</extracomment>
        <translation>Устройство %1 было на %2 в течение %3 с.</translation>
    </message>
    <message>
        <source>%1 is on %2; it is no download mode.</source>
        <translation>Устройство %1 на %2; это не режим прошивки.</translation>
    </message>
    <message>
        <source>%1 is on %2: %3.</source>
        <translation>Устройство %1 на %2: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was on %2 before you began.</source>
        <translation>Устройство %1 было на %2 ещё до начала.</translation>
    </message>
    <message>
        <source>Nothing yet: no cable was plugged in since this page came.</source>
        <translation>Пока ничего: с открытия этой страницы кабель не подключали.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The vault has no entry called {name}.</source>
        <translation>В хранилище нет копии {name}.</translation>
    </message>
    <message>
        <source>The vault has no such entry.</source>
        <translation>В хранилище нет такой копии.</translation>
    </message>
    <message>
        <source>{file} is there already and is never overwritten; choose another name.</source>
        <translation>{file} уже существует и никогда не перезаписывается; выберите другое имя.</translation>
    </message>
    <message>
        <source>A file of that name is there already and is never overwritten.</source>
        <translation>Файл с таким именем уже существует и никогда не перезаписывается.</translation>
    </message>
    <message>
        <source>{name} was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>{name} считан дважды с разным результатом, поэтому доверять копии нельзя.</translation>
    </message>
    <message>
        <source>An area was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>Область считана дважды с разным результатом, поэтому доверять копии нельзя.</translation>
    </message>
    <message>
        <source>The phone&apos;s own value {item} of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Собственное значение телефона {item} из {name} нельзя перенести в образ из прошивки, поэтому ничего не записано.</translation>
    </message>
    <message>
        <source>The phone&apos;s own values of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Собственные значения телефона из {name} нельзя перенести в образ из прошивки, поэтому ничего не записано.</translation>
    </message>
    <message>
        <source>The phone&apos;s own values cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Собственные значения телефона нельзя перенести в образ из прошивки, поэтому ничего не записано.</translation>
    </message>
    <message>
        <source>The calibration {entry} on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>Калибровки {entry} в телефоне пусты или повреждены, поэтому собственных значений для сохранения нет.</translation>
    </message>
    <message>
        <source>The calibration on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>Калибровки в телефоне пусты или повреждены, поэтому собственных значений для сохранения нет.</translation>
    </message>
    <message>
        <source>The calibration image {entry} of the firmware is damaged.</source>
        <translation>Образ калибровок {entry} в прошивке повреждён.</translation>
    </message>
    <message>
        <source>A calibration image of the firmware is damaged.</source>
        <translation>Образ калибровок в прошивке повреждён.</translation>
    </message>
    <message>
        <source>The firmware has no image of calibration that could be merged.</source>
        <translation>В прошивке нет образа калибровок, пригодного для слияния.</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration ({names}); name one of them.</source>
        <translation>В прошивке несколько образов калибровок ({names}); укажите один из них.</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration; name one of them.</source>
        <translation>В прошивке несколько образов калибровок; укажите один из них.</translation>
    </message>
    <message>
        <source>The area {item} of the phone is blank: nothing was ever stored there.</source>
        <translation>Область {item} в телефоне пуста: там никогда ничего не было записано.</translation>
    </message>
    <message>
        <source>The area of the phone is blank: nothing was ever stored there.</source>
        <translation>Область в телефоне пуста: там никогда ничего не было записано.</translation>
    </message>
    <message>
        <source>There is no job called {name} that could go on.</source>
        <translation>Задания {name}, которое можно продолжить, нет.</translation>
    </message>
    <message>
        <source>There is no job that could go on.</source>
        <translation>Задания, которое можно продолжить, нет.</translation>
    </message>
    <message>
        <source>The journal {file} does not tell how the job was asked for, so it cannot go on.</source>
        <translation>Из журнала {file} не видно, как было задано задание, поэтому продолжить его нельзя.</translation>
    </message>
    <message>
        <source>The journal does not tell how the job was asked for, so it cannot go on.</source>
        <translation>Из журнала не видно, как было задано задание, поэтому продолжить его нельзя.</translation>
    </message>
    <message>
        <source>The job of {file} came to its end; there is nothing left to do.</source>
        <translation>Задание из {file} дошло до конца; делать больше нечего.</translation>
    </message>
    <message>
        <source>That job came to its end; there is nothing left to do.</source>
        <translation>Это задание дошло до конца; делать больше нечего.</translation>
    </message>
    <message>
        <source>The journal {file} does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>В журнале {file} не указано, где копии телефона, поэтому при продолжении они были бы потеряны.</translation>
    </message>
    <message>
        <source>The journal does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>В журнале не указано, где копии телефона, поэтому при продолжении они были бы потеряны.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged in line {line}.</source>
        <translation>Журнал {file} повреждён в строке {line}.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged.</source>
        <translation>Журнал {file} повреждён.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Журнал повреждён.</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of the program.</source>
        <translation>Журнал {file} записан более новой версией программы.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of the program.</source>
        <translation>Журнал записан более новой версией программы.</translation>
    </message>
    <message>
        <source>The journal {file} was written by an older version of the program, which did not note enough to go on.</source>
        <translation>Журнал {file} записан старой версией программы, которая отмечала слишком мало, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The journal was written by an older version of the program, which did not note enough to go on.</source>
        <translation>Журнал записан старой версией программы, которая отмечала слишком мало, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The file {file} of the firmware is not what it was when the job began.</source>
        <translation>Файл прошивки {file} уже не тот, каким был в начале задания.</translation>
    </message>
    <message>
        <source>{entry} of the firmware is not what it was when the job began.</source>
        <translation>{entry} в прошивке уже не тот, каким был в начале задания.</translation>
    </message>
    <message>
        <source>The firmware is not what it was when the job began.</source>
        <translation>Прошивка уже не та, какой была в начале задания.</translation>
    </message>
    <message>
        <source>The saved copy {file} is not what it was when it was made.</source>
        <translation>Сохранённая копия {file} уже не та, какой была при создании.</translation>
    </message>
    <message>
        <source>A saved copy is not what it was when it was made.</source>
        <translation>Сохранённая копия уже не та, какой была при создании.</translation>
    </message>
    <message>
        <source>Nothing proves that this is the phone with which the job began.</source>
        <translation>Ничто не доказывает, что это тот телефон, с которым задание было начато.</translation>
    </message>
    <message>
        <source>The history has no record {item}.</source>
        <translation>В истории нет записи {item}.</translation>
    </message>
    <message>
        <source>The history has no such record.</source>
        <translation>В истории нет такой записи.</translation>
    </message>
    <message>
        <source>The index of the history was damaged and was made again; nothing is lost.</source>
        <translation>Индекс истории был повреждён и создан заново; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program and is left as it is.</source>
        <translation>История записана более новой версией программы и оставлена без изменений.</translation>
    </message>
    <message>
        <source>{file} has damaged records; the others are shown.</source>
        <translation>В {file} есть повреждённые записи; остальные показаны.</translation>
    </message>
    <message>
        <source>A record of the history is damaged.</source>
        <translation>Запись в истории повреждена.</translation>
    </message>
    <message>
        <source>{file} is no recording of a job.</source>
        <translation>{file} — не запись обмена.</translation>
    </message>
    <message>
        <source>The file is no recording of a job.</source>
        <translation>Этот файл — не запись обмена.</translation>
    </message>
    <message>
        <source>The recording was made by a newer version of the program.</source>
        <translation>Запись обмена сделана более новой версией программы.</translation>
    </message>
    <message>
        <source>The recording is damaged: {found}.</source>
        <translation>Запись обмена повреждена: {found}.</translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation>Запись обмена повреждена.</translation>
    </message>
    <message>
        <source>The recording holds no conversation with a phone.</source>
        <translation>В записи нет обмена с телефоном.</translation>
    </message>
    <message>
        <source>The recording is too large to be played.</source>
        <translation>Запись обмена слишком велика для воспроизведения.</translation>
    </message>
    <message>
        <source>There is nothing to mend here: it is as it should be.</source>
        <translation>Исправлять здесь нечего: всё как должно быть.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>The change was not permitted, so nothing was changed.</source>
        <translation>Изменение не было разрешено, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>This system has no way to ask for the administrator&apos;s password here; run the commands that are shown yourself.</source>
        <translation>Здесь система не может запросить пароль администратора; выполните показанные команды сами.</translation>
    </message>
    <message>
        <source>A step of the change failed: {said}.</source>
        <translation>Шаг изменения не удался: {said}.</translation>
    </message>
    <message>
        <source>A step of the change failed; nothing on the phone was touched.</source>
        <translation>Шаг изменения не удался; телефон не затронут.</translation>
    </message>
    <message>
        <source>This changes nothing on the computer.</source>
        <translation>Это ничего не меняет на компьютере.</translation>
    </message>
    <message>
        <source>{program} did not do its work.</source>
        <translation>Программа {program} не выполнила свою работу.</translation>
    </message>
    <message>
        <source>A program of the system did not do its work.</source>
        <translation>Системная программа не выполнила свою работу.</translation>
    </message>
    <message>
        <source>Another driver than the one the tool needs holds the phone.</source>
        <translation>Телефон держит не тот драйвер, который нужен программе.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} не читается.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>No loader was given for {wanted}, and none in the loader folder fits.</source>
        <translation>Лоадер для {wanted} не указан, а в папке лоадеров подходящего нет.</translation>
    </message>
    <message>
        <source>No loader was given, and none in the loader folder fits this phone.</source>
        <translation>Лоадер не указан, а в папке лоадеров для этого телефона подходящего нет.</translation>
    </message>
    <message>
        <source>{file} has no loader for {wanted}; it is for {found}.</source>
        <translation>В {file} нет лоадера для {wanted}; он для {found}.</translation>
    </message>
    <message>
        <source>The loader file has no loader for {wanted}; it is for {found}.</source>
        <translation>В файле лоадера нет лоадера для {wanted}; он для {found}.</translation>
    </message>
    <message>
        <source>The loader file has no loader for this phone.</source>
        <translation>В файле лоадера нет лоадера для этого телефона.</translation>
    </message>
    <message>
        <source>{file} is not a Download Agent.</source>
        <translation>{file} — не Download Agent.</translation>
    </message>
    <message>
        <source>The file is not a Download Agent.</source>
        <translation>Этот файл — не Download Agent.</translation>
    </message>
    <message>
        <source>{file} is a Download Agent without any loader in it.</source>
        <translation>{file} — Download Agent, в котором нет ни одного лоадера.</translation>
    </message>
    <message>
        <source>The Download Agent has no loader in it.</source>
        <translation>В Download Agent нет ни одного лоадера.</translation>
    </message>
    <message>
        <source>{file} is neither a loader, nor a preloader, nor an authentication file.</source>
        <translation>{file} — не лоадер, не preloader и не файл аутентификации.</translation>
    </message>
    <message>
        <source>A file that was given is no loader.</source>
        <translation>Указанный файл — не лоадер.</translation>
    </message>
    <message>
        <source>The two loaders in {file} do not belong together.</source>
        <translation>Два лоадера в {file} не подходят друг другу.</translation>
    </message>
    <message>
        <source>The two loaders in the file do not belong together.</source>
        <translation>Два лоадера в файле не подходят друг другу.</translation>
    </message>
    <message>
        <source>The phone was caught in its boot ROM and needs memory settings: give the preloader of its firmware.</source>
        <translation>Телефон пойман в BootROM, и ему нужны настройки памяти: укажите preloader из его прошивки.</translation>
    </message>
    <message>
        <source>{file} is not a preloader.</source>
        <translation>{file} — не preloader.</translation>
    </message>
    <message>
        <source>The file is not a preloader.</source>
        <translation>Этот файл — не preloader.</translation>
    </message>
    <message>
        <source>{file} holds no memory settings.</source>
        <translation>В {file} нет настроек памяти.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings.</source>
        <translation>В preloader нет настроек памяти.</translation>
    </message>
    <message>
        <source>The phone wants the authorisation of its maker: an authentication file or a signed answer.</source>
        <translation>Телефон требует авторизации своего производителя: файла аутентификации или подписанного ответа.</translation>
    </message>
    <message>
        <source>{file} is not an authentication file.</source>
        <translation>{file} — не файл аутентификации.</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>Этот файл — не файл аутентификации.</translation>
    </message>
    <message>
        <source>The preloader is for the board {wanted}, but the phone is {found}.</source>
        <translation>Preloader предназначен для платы {wanted}, а в телефоне — {found}.</translation>
    </message>
    <message>
        <source>The preloader is for another board than the phone has.</source>
        <translation>Preloader предназначен не для той платы, что в телефоне.</translation>
    </message>
    <message>
        <source>{entry} is ticked and {found} is not, but all boot loaders belong together.</source>
        <translation>{entry} отмечен, а {found} — нет, но все загрузчики связаны между собой.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked, but they belong together.</source>
        <translation>Отмечена лишь часть загрузчиков, но все они связаны между собой.</translation>
    </message>
    <message>
        <source>{name} has {found} on the phone and {wanted} in the firmware; its data would be lost.</source>
        <translation>{name}: в телефоне {found}, в прошивке {wanted}; данные этой области были бы потеряны.</translation>
    </message>
    <message>
        <source>A protected area changes its place or length, and its data would be lost.</source>
        <translation>Защищённая область меняет место или длину, и её данные были бы потеряны.</translation>
    </message>
    <message>
        <source>The storage of the phone has reached the end of its life.</source>
        <translation>Ресурс памяти телефона исчерпан.</translation>
    </message>
    <message>
        <source>The battery has {found} mV, and {wanted} mV are needed.</source>
        <translation>На батарее {found} мВ, а нужно {wanted} мВ.</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>Батарея слишком разряжена для этого задания.</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>В телефоне нет таблицы разделов.</translation>
    </message>
    <message>
        <source>The partition table of the phone is damaged.</source>
        <translation>Таблица разделов в телефоне повреждена.</translation>
    </message>
    <message>
        <source>The boot area of the phone holds no preloader.</source>
        <translation>В загрузочной области телефона нет preloader.</translation>
    </message>
    <message>
        <source>The header of the boot area of the phone is damaged.</source>
        <translation>Заголовок загрузочной области телефона повреждён.</translation>
    </message>
    <message>
        <source>{bytes} bytes at {offset_bytes} reach beyond the end of {name}, which has {storage_bytes}.</source>
        <translation>{bytes} байт по смещению {offset_bytes} выходят за конец {name}, где всего {storage_bytes}.</translation>
    </message>
    <message>
        <source>A place lies beyond the end of the storage.</source>
        <translation>Указанное место лежит за концом памяти.</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this: {item}.</source>
        <translation>Лоадер этого телефона этого не умеет: {item}.</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this.</source>
        <translation>Лоадер этого телефона этого не умеет.</translation>
    </message>
    <message>
        <source>This backup is of another phone, and calibration belongs to one phone alone.</source>
        <translation>Эта резервная копия от другого телефона, а калибровки принадлежат только одному телефону.</translation>
    </message>
    <message>
        <source>{entry} needs the image {name}, which is not there.</source>
        <translation>Для {entry} нужен образ {name}, которого нет.</translation>
    </message>
    <message>
        <source>{entry} has no image.</source>
        <translation>У {entry} нет образа.</translation>
    </message>
    <message>
        <source>An image that is needed is not there.</source>
        <translation>Нужного образа нет.</translation>
    </message>
    <message>
        <source>{file} names the scatter file {name}, which is not there.</source>
        <translation>{file} ссылается на scatter-файл {name}, которого нет.</translation>
    </message>
    <message>
        <source>{file} comes without a scatter file.</source>
        <translation>Вместе с {file} нет scatter-файла.</translation>
    </message>
    <message>
        <source>There is no scatter file.</source>
        <translation>Scatter-файла нет.</translation>
    </message>
    <message>
        <source>{file} does not name its {field}.</source>
        <translation>В {file} не указано поле {field}.</translation>
    </message>
    <message>
        <source>The flash XML is incomplete.</source>
        <translation>Flash XML неполный.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a phone.</source>
        <translation>{file} — не резервная копия телефона.</translation>
    </message>
    <message>
        <source>This is not a backup of a phone.</source>
        <translation>Это не резервная копия телефона.</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file: {detail}.</source>
        <translation>{file} — повреждённый файл .gz: {detail}.</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file.</source>
        <translation>{file} — повреждённый файл .gz.</translation>
    </message>
    <message>
        <source>A .gz file is damaged.</source>
        <translation>Файл .gz повреждён.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged: {detail}.</source>
        <translation>Манифест резервной копии повреждён: {detail}.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>Манифест резервной копии повреждён.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright (format {found}, this one knows {wanted}).</source>
        <translation>Резервная копия сделана более новой версией Flashwright (формат {found}, эта версия знает {wanted}).</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright.</source>
        <translation>Резервная копия сделана более новой версией Flashwright.</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} не соответствует списку контрольных сумм.</translation>
    </message>
    <message>
        <source>{file} is not what the list of checksums says.</source>
        <translation>{file} не соответствует списку контрольных сумм.</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>Файл не соответствует списку контрольных сумм.</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} — лишь указатель на большой файл, который так и не был скачан; скачайте прошивку заново.</translation>
    </message>
    <message>
        <source>{file} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{file} — лишь указатель на большой файл, который так и не был скачан; скачайте прошивку заново.</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>Образ — лишь указатель на большой файл, который так и не был скачан.</translation>
    </message>
    <message>
        <source>You do not have the right to open the port {node}.</source>
        <translation>У вас нет права открыть порт {node}.</translation>
    </message>
    <message>
        <source>You do not have the right to open the port of the phone.</source>
        <translation>У вас нет права открыть порт телефона.</translation>
    </message>
    <message>
        <source>The port {node} is in use by {owner}.</source>
        <translation>Порт {node} занят программой {owner}.</translation>
    </message>
    <message>
        <source>The port {node} is in use by another program.</source>
        <translation>Порт {node} занят другой программой.</translation>
    </message>
    <message>
        <source>The port of the phone is in use by another program.</source>
        <translation>Порт телефона занят другой программой.</translation>
    </message>
    <message>
        <source>The driver {driver} of the system holds the phone and does not let it go.</source>
        <translation>Системный драйвер {driver} держит телефон и не отпускает.</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let it go.</source>
        <translation>Системный драйвер держит телефон и не отпускает.</translation>
    </message>
    <message>
        <source>ModemManager has taken the port {node} for a modem.</source>
        <translation>ModemManager занял порт {node}, приняв его за модем.</translation>
    </message>
    <message>
        <source>ModemManager has taken the port of the phone for a modem.</source>
        <translation>ModemManager занял порт телефона, приняв его за модем.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} не существует.</translation>
    </message>
    <message>
        <source>{node} does not exist.</source>
        <translation>{node} не существует.</translation>
    </message>
    <message>
        <source>A file or device that is needed does not exist.</source>
        <translation>Нужный файл или устройство не существует.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} — не файл.</translation>
    </message>
    <message>
        <source>A file was expected and something else was found.</source>
        <translation>Ожидался файл, а найдено нечто другое.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {detail}.</source>
        <translation>{file} не удаётся прочитать или записать: {detail}.</translation>
    </message>
    <message>
        <source>{file} is no firmware and holds no partition images (NAME.bin or NAME.img).</source>
        <translation>{file} — не прошивка, и образов разделов (NAME.bin или NAME.img) в нём нет.</translation>
    </message>
    <message>
        <source>The folder holds no partition images.</source>
        <translation>В папке нет образов разделов.</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written.</source>
        <translation>Диск заполнен: не удалось записать {file}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>The firmware is for {wanted}, but the phone has {found}.</source>
        <translation>Прошивка для {wanted}, а в телефоне {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another chip than the phone has.</source>
        <translation>Прошивка для другого чипа, чем в телефоне.</translation>
    </message>
    <message>
        <source>The firmware is for the product {wanted}, but the phone is {found}.</source>
        <translation>Прошивка для продукта {wanted}, а телефон — {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another product than the phone is.</source>
        <translation>Прошивка для другого продукта, чем этот телефон.</translation>
    </message>
    <message>
        <source>The firmware is for {wanted} storage, but the phone has {found}.</source>
        <translation>Прошивка для памяти {wanted}, а в телефоне {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than the phone has.</source>
        <translation>Прошивка для другого вида памяти, чем в телефоне.</translation>
    </message>
    <message>
        <source>{name} ({what}) is {found} on the phone and {wanted} in the firmware. The scene Firmware Upgrade can change the layout.</source>
        <translation>{name} ({what}): в телефоне {found}, в прошивке {wanted}. Сценарий «Обновление прошивки» может изменить разметку.</translation>
    </message>
    <message>
        <source>The partition table of the phone differs from the one of the firmware, and changing it was not allowed.</source>
        <translation>Таблица разделов в телефоне отличается от таблицы в прошивке, а менять её не разрешено.</translation>
    </message>
    <message>
        <source>The phone does not tell its partition table, so the firmware cannot be checked against it.</source>
        <translation>Телефон не сообщает таблицу разделов, поэтому проверить по ней прошивку нельзя.</translation>
    </message>
    <message>
        <source>The phone has no partition {name}.</source>
        <translation>В телефоне нет раздела {name}.</translation>
    </message>
    <message>
        <source>The phone has no partition {entry}.</source>
        <translation>В телефоне нет раздела {entry}.</translation>
    </message>
    <message>
        <source>The phone does not have the partition that was asked for.</source>
        <translation>В телефоне нет запрошенного раздела.</translation>
    </message>
    <message>
        <source>The phone has no partition {name}, which the firmware needs.</source>
        <translation>В телефоне нет раздела {name}, который нужен прошивке.</translation>
    </message>
    <message>
        <source>The phone lacks a partition that the firmware needs.</source>
        <translation>В телефоне нет раздела, который нужен прошивке.</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>Размер образа {entry} — {image_bytes}, а в его разделе места только {partition_bytes}.</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>Образ {entry} больше своего раздела.</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>Образ больше своего раздела.</translation>
    </message>
    <message>
        <source>{name} holds calibration or identity data of this phone; it is changed only when named with --only.</source>
        <translation>{name} содержит калибровки или идентификаторы этого телефона; изменить его можно, только назвав в --only.</translation>
    </message>
    <message>
        <source>Calibration and identity data of this phone is changed only when it is named.</source>
        <translation>Калибровки и идентификаторы этого телефона меняются, только если названы явно.</translation>
    </message>
    <message>
        <source>There is no entry or partition called {name}.</source>
        <translation>Элемента или раздела {name} нет.</translation>
    </message>
    <message>
        <source>A name that was given fits no entry and no partition.</source>
        <translation>Указанному имени не соответствует ни один элемент и ни один раздел.</translation>
    </message>
    <message>
        <source>No copy of {name} could be saved, so it is not touched.</source>
        <translation>Копию {name} сохранить не удалось, поэтому раздел не трогается.</translation>
    </message>
    <message>
        <source>No copy of the calibration data could be saved, so it is not touched.</source>
        <translation>Копию калибровок сохранить не удалось, поэтому они не трогаются.</translation>
    </message>
    <message>
        <source>The phone is locked to its maker: its loader asks for an authorisation.</source>
        <translation>Телефон привязан к производителю: его лоадер требует авторизации.</translation>
    </message>
    <message>
        <source>The phone refused the loader {item}: it is not signed for this phone.</source>
        <translation>Телефон отклонил лоадер {item}: он подписан не для этого телефона.</translation>
    </message>
    <message>
        <source>The phone refused the loader: it is not signed for this phone.</source>
        <translation>Телефон отклонил лоадер: он подписан не для этого телефона.</translation>
    </message>
    <message>
        <source>The phone is connected in another mode than the download mode.</source>
        <translation>Телефон подключён не в режиме прошивки, а в другом режиме.</translation>
    </message>
    <message>
        <source>The loader {name} is missing, and without it nothing can be done.</source>
        <translation>Лоадера {name} нет, а без него ничего сделать нельзя.</translation>
    </message>
    <message>
        <source>No loader was given, and without one nothing can be done.</source>
        <translation>Лоадер не указан, а без него ничего сделать нельзя.</translation>
    </message>
    <message>
        <source>The phone is there, but it did not answer.</source>
        <translation>Телефон на месте, но не ответил.</translation>
    </message>
    <message>
        <source>{item} reads back different from what was written.</source>
        <translation>{item} при чтении отличается от записанного.</translation>
    </message>
    <message>
        <source>What was written reads back different.</source>
        <translation>Считанное отличается от записанного.</translation>
    </message>
    <message>
        <source>{file} is not a firmware that Flashwright knows.</source>
        <translation>{file} — не прошивка из тех, что знает Flashwright.</translation>
    </message>
    <message>
        <source>This is not a firmware that Flashwright knows.</source>
        <translation>Это не прошивка из тех, что знает Flashwright.</translation>
    </message>
    <message>
        <source>{file} is encrypted and cannot be opened.</source>
        <translation>Файл {file} зашифрован, открыть его нельзя.</translation>
    </message>
    <message>
        <source>The firmware file is encrypted and cannot be opened.</source>
        <translation>Файл прошивки зашифрован, открыть его нельзя.</translation>
    </message>
    <message>
        <source>The firmware file is cut off: its end is missing.</source>
        <translation>Файл прошивки обрезан: не хватает его конца.</translation>
    </message>
    <message>
        <source>The checksum of the firmware file is {found} instead of {wanted}: the file is damaged.</source>
        <translation>Контрольная сумма файла прошивки {found} вместо {wanted}: файл повреждён.</translation>
    </message>
    <message>
        <source>A checksum of the firmware file is wrong: the file is damaged.</source>
        <translation>Контрольная сумма файла прошивки неверна: файл повреждён.</translation>
    </message>
    <message>
        <source>The image {entry} lies beyond the end of the firmware file.</source>
        <translation>Образ {entry} лежит за концом файла прошивки.</translation>
    </message>
    <message>
        <source>An image lies beyond the end of the firmware file.</source>
        <translation>Образ лежит за концом файла прошивки.</translation>
    </message>
    <message>
        <source>The image {entry} overlaps another one in the firmware file.</source>
        <translation>Образ {entry} перекрывается с другим в файле прошивки.</translation>
    </message>
    <message>
        <source>Two images overlap in the firmware file.</source>
        <translation>Два образа в файле прошивки перекрываются.</translation>
    </message>
    <message>
        <source>The firmware file claims to hold more images than is possible.</source>
        <translation>В файле прошивки заявлено больше образов, чем возможно.</translation>
    </message>
    <message>
        <source>The firmware file has no configuration (XML) inside.</source>
        <translation>В файле прошивки нет конфигурации (XML).</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}: {detail}.</source>
        <translation>Конфигурация (XML) прошивки испорчена в строке {line}: {detail}.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}.</source>
        <translation>Конфигурация (XML) прошивки испорчена в строке {line}.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken.</source>
        <translation>Конфигурация (XML) прошивки испорчена.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware defines entities, which is not allowed.</source>
        <translation>В конфигурации (XML) прошивки определены сущности (entities), а это не разрешено.</translation>
    </message>
    <message>
        <source>The firmware holds more than one product ({found}), so it is not clear which one is meant.</source>
        <translation>В прошивке больше одного продукта ({found}), поэтому неясно, какой имеется в виду.</translation>
    </message>
    <message>
        <source>The firmware file holds more than one product, so it is not clear which one is meant.</source>
        <translation>В файле прошивки больше одного продукта, поэтому неясно, какой имеется в виду.</translation>
    </message>
    <message>
        <source>The name {name} occurs twice in the firmware file.</source>
        <translation>Имя {name} встречается в файле прошивки дважды.</translation>
    </message>
    <message>
        <source>The name {entry} occurs twice in the firmware file.</source>
        <translation>Имя {entry} встречается в файле прошивки дважды.</translation>
    </message>
    <message>
        <source>A name occurs twice in the firmware file.</source>
        <translation>Одно имя встречается в файле прошивки дважды.</translation>
    </message>
    <message>
        <source>The firmware file holds the unsafe file name {name}.</source>
        <translation>В файле прошивки есть небезопасное имя файла {name}.</translation>
    </message>
    <message>
        <source>The firmware file holds an unsafe file name.</source>
        <translation>В файле прошивки есть небезопасное имя файла.</translation>
    </message>
    <message>
        <source>The firmware has no loader {name}.</source>
        <translation>В прошивке нет лоадера {name}.</translation>
    </message>
    <message>
        <source>The firmware lacks a loader, and without it nothing can be done.</source>
        <translation>В прошивке не хватает лоадера, а без него ничего сделать нельзя.</translation>
    </message>
    <message>
        <source>The firmware file has the unknown version {found}.</source>
        <translation>Версия файла прошивки {found} неизвестна.</translation>
    </message>
    <message>
        <source>The firmware file has an unknown version.</source>
        <translation>Версия файла прошивки неизвестна.</translation>
    </message>
    <message>
        <source>The firmware file should have {wanted_bytes}, but has {found_bytes}.</source>
        <translation>Размер файла прошивки должен быть {wanted_bytes}, а он {found_bytes}.</translation>
    </message>
    <message>
        <source>A size in the firmware file does not fit what is there.</source>
        <translation>Размер, указанный в файле прошивки, не совпадает с действительным.</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>Образ {entry} — испорченный sparse-образ.</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>Sparse-образ испорчен.</translation>
    </message>
    <message>
        <source>{file} holds several scatter files ({files}); name the one that is meant.</source>
        <translation>В {file} несколько scatter-файлов ({files}); укажите нужный.</translation>
    </message>
    <message>
        <source>There are several scatter files; name the one that is meant.</source>
        <translation>Scatter-файлов несколько; укажите нужный.</translation>
    </message>
    <message>
        <source>{file} is called a scatter file but is not text.</source>
        <translation>{file} назван scatter-файлом, но это не текст.</translation>
    </message>
    <message>
        <source>The scatter file is not text.</source>
        <translation>Scatter-файл — не текст.</translation>
    </message>
    <message>
        <source>{file} is a scatter file without any partition.</source>
        <translation>{file} — scatter-файл, в котором нет ни одного раздела.</translation>
    </message>
    <message>
        <source>The scatter file has no partition.</source>
        <translation>В scatter-файле нет ни одного раздела.</translation>
    </message>
    <message>
        <source>{file} is too large for a scatter file.</source>
        <translation>{file} слишком велик для scatter-файла.</translation>
    </message>
    <message>
        <source>The scatter file is too large.</source>
        <translation>Scatter-файл слишком велик.</translation>
    </message>
    <message>
        <source>The plug-in {file} was built for another version of Flashwright (interface {found}, wanted {wanted}).</source>
        <translation>Модуль {file} собран для другой версии Flashwright (интерфейс {found}, нужен {wanted}).</translation>
    </message>
    <message>
        <source>A plug-in was built for another version of Flashwright.</source>
        <translation>Модуль собран для другой версии Flashwright.</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded: {detail}.</source>
        <translation>Модуль {file} не загружается: {detail}.</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded.</source>
        <translation>Модуль {file} не загружается.</translation>
    </message>
    <message>
        <source>A plug-in cannot be loaded.</source>
        <translation>Модуль не загружается.</translation>
    </message>
    <message>
        <source>The plug-in {file} brings a protocol that is loaded already.</source>
        <translation>Протокол из модуля {file} уже загружен.</translation>
    </message>
    <message>
        <source>A plug-in brings a protocol that is loaded already.</source>
        <translation>Протокол из модуля уже загружен.</translation>
    </message>
    <message>
        <source>There is no virtual phone called {name}.</source>
        <translation>Виртуального телефона {name} нет.</translation>
    </message>
    <message>
        <source>There is no virtual phone of that name.</source>
        <translation>Виртуального телефона с таким именем нет.</translation>
    </message>
    <message>
        <source>Nothing was done, because nobody said yes; --yes says it beforehand.</source>
        <translation>Ничего не сделано, потому что никто не ответил «да»; --yes отвечает заранее.</translation>
    </message>
    <message>
        <source>This needs the word &quot;{word}&quot;: type it when asked, or give --confirm {word}.</source>
        <translation>Для этого нужно слово &quot;{word}&quot;: введите его по запросу или укажите --confirm {word}.</translation>
    </message>
    <message>
        <source>Nothing was changed, because the answer was no.</source>
        <translation>Ничего не изменено, потому что ответ был «нет».</translation>
    </message>
    <message>
        <source>This needs a word of confirmation.</source>
        <translation>Для этого нужно слово подтверждения.</translation>
    </message>
    <message>
        <source>The scenario file is not valid: {detail}.</source>
        <translation>Файл сценария недопустим: {detail}.</translation>
    </message>
    <message>
        <source>The scenario file is not valid.</source>
        <translation>Файл сценария недопустим.</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}, field {field}.</source>
        <translation>Место: {file}, смещение {offset_bytes}, поле {field}.</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}.</source>
        <translation>Место: {file}, смещение {offset_bytes}.</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}, field {field}.</source>
        <translation>Место: смещение {offset_bytes}, поле {field}.</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}.</source>
        <translation>Место: смещение {offset_bytes}.</translation>
    </message>
    <message>
        <source>The field: {field}.</source>
        <translation>Поле: {field}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a job file: in line {line}, column {column} a bracket, a comma or a quote is missing or too many.</source>
        <translation>{file} не удаётся прочитать как файл задания: в строке {line}, столбце {column} нет скобки, запятой или кавычки либо есть лишняя.</translation>
    </message>
    <message>
        <source>The file cannot be read as a job file.</source>
        <translation>Файл не удаётся прочитать как файл задания.</translation>
    </message>
    <message>
        <source>{file} is not a job file of Flashwright.</source>
        <translation>{file} — не файл задания Flashwright.</translation>
    </message>
    <message>
        <source>This is not a job file of Flashwright.</source>
        <translation>Это не файл задания Flashwright.</translation>
    </message>
    <message>
        <source>{file} was made by a newer Flashwright (its format is {found}, this program knows {wanted}).</source>
        <translation>{file} создан более новой версией Flashwright (формат файла — {found}, этой программе известен {wanted}).</translation>
    </message>
    <message>
        <source>The job file was made by a newer Flashwright.</source>
        <translation>Файл задания создан более новой версией Flashwright.</translation>
    </message>
    <message>
        <source>{file} is too large for a job file.</source>
        <translation>{file} слишком велик для файла задания.</translation>
    </message>
    <message>
        <source>The file is too large for a job file.</source>
        <translation>Файл слишком велик для файла задания.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known. Known here: {wanted}.</source>
        <translation>{file}, строка {line}, столбец {column}: поле {pointer} неизвестно. Здесь допустимы: {wanted}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known.</source>
        <translation>{file}, строка {line}, столбец {column}: поле {pointer} неизвестно.</translation>
    </message>
    <message>
        <source>The job file has a field that is not known.</source>
        <translation>В файле задания есть неизвестное поле.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} is there twice.</source>
        <translation>{file}, строка {line}, столбец {column}: {pointer} встречается дважды.</translation>
    </message>
    <message>
        <source>The job file has a field twice.</source>
        <translation>В файле задания одно поле встречается дважды.</translation>
    </message>
    <message>
        <source>{file}: the field {pointer} is missing, or goes with no other one here.</source>
        <translation>{file}: поле {pointer} отсутствует или не сочетается здесь ни с каким другим.</translation>
    </message>
    <message>
        <source>The job file lacks a field.</source>
        <translation>В файле задания не хватает поля.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}, not {found}.</source>
        <translation>{file}, строка {line}, столбец {column}: {pointer} должно быть {wanted}, а не {found}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}.</source>
        <translation>{file}, строка {line}, столбец {column}: {pointer} должно быть {wanted}.</translation>
    </message>
    <message>
        <source>A field of the job file has a value that cannot be used.</source>
        <translation>У поля в файле задания непригодное значение.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} does not go with a job of the kind {found}.</source>
        <translation>{file}, строка {line}, столбец {column}: {pointer} не подходит к заданию вида {found}.</translation>
    </message>
    <message>
        <source>A field of the job file does not go with this kind of job.</source>
        <translation>Поле файла задания не подходит к этому виду задания.</translation>
    </message>
    <message>
        <source>The job was made for another firmware: of {file}, {pointer} is {found} and should be {wanted}.</source>
        <translation>Задание создано для другой прошивки: в {file} {pointer} — {found}, а должно быть {wanted}.</translation>
    </message>
    <message>
        <source>The job was made for another firmware than this one.</source>
        <translation>Задание создано для другой прошивки.</translation>
    </message>
    <message>
        <source>A job of the kind {found} is run by the command line: flashwright-cli job run {file}</source>
        <translation>Задание вида {found} выполняется из командной строки: flashwright-cli job run {file}</translation>
    </message>
    <message>
        <source>This kind of job is run by the command line.</source>
        <translation>Задание этого вида выполняется из командной строки.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>What is on the screen of the phone now?</source>
        <translation>Что сейчас на экране телефона?</translation>
    </message>
    <message>
        <source>Nothing, it is black</source>
        <translation>Ничего, он чёрный</translation>
    </message>
    <message>
        <source>A logo that stays or comes again and again</source>
        <translation>Логотип, который висит или появляется снова и снова</translation>
    </message>
    <message>
        <source>A battery that is charging</source>
        <translation>Батарея заряжается</translation>
    </message>
    <message>
        <source>The system runs</source>
        <translation>Работает система</translation>
    </message>
    <message>
        <source>A message that the phone is damaged or cannot be trusted</source>
        <translation>Сообщение, что телефон повреждён или ему нельзя доверять</translation>
    </message>
    <message>
        <source>A white, distorted or wrongly coloured picture</source>
        <translation>Белый экран, искажения или неверные цвета</translation>
    </message>
    <message>
        <source>The system runs, but touch or sensors do not</source>
        <translation>Система работает, но не работает тачскрин или датчики</translation>
    </message>
    <message>
        <source>The system runs, but without network or IMEI</source>
        <translation>Система работает, но без сети или IMEI</translation>
    </message>
    <message>
        <source>When did you press the boot key?</source>
        <translation>Когда вы нажали загрузочную кнопку?</translation>
    </message>
    <message>
        <source>Before the cable was plugged in, and held</source>
        <translation>До подключения кабеля, и её держали</translation>
    </message>
    <message>
        <source>After the cable was plugged in</source>
        <translation>После подключения кабеля</translation>
    </message>
    <message>
        <source>No key was pressed</source>
        <translation>Кнопки не нажимались</translation>
    </message>
    <message>
        <source>Is the battery in, and charged above one fifth?</source>
        <translation>Батарея вставлена и заряжена больше чем на пятую часть?</translation>
    </message>
    <message>
        <source>Do model, memory size and board number on the label fit the firmware?</source>
        <translation>Совпадают ли модель, объём памяти и номер платы на этикетке с прошивкой?</translation>
    </message>
    <message>
        <source>They fit</source>
        <translation>Совпадают</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Отличаются</translation>
    </message>
    <message>
        <source>Does another cable or another port change it?</source>
        <translation>Меняется ли что-то с другим кабелем или портом?</translation>
    </message>
    <message>
        <source>It fails elsewhere or not at all</source>
        <translation>Сбой в другом месте или его нет</translation>
    </message>
    <message>
        <source>It fails at the same place</source>
        <translation>Сбой в том же месте</translation>
    </message>
    <message>
        <source>Did another tool or an interrupted try touch this phone before?</source>
        <translation>Работала ли с этим телефоном раньше другая программа или была ли прерванная попытка?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
</context>
<context>
    <name>RecentFirmware</name>
    <message>
        <source>opened %1</source>
        <translation>открыто %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>больше нет на месте</translation>
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
        <translation>Прошивка старее, чем допускает этот телефон.</translation>
    </message>
    <message>
        <source>The phone remembers the newest version it has had and refuses older ones. That cannot be undone.</source>
        <translation>Телефон помнит самую новую из бывших в нём версий и отклоняет более старые. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Use the newest official firmware; depending on the package the user&apos;s data is erased.</source>
        <translation>Используйте самую новую официальную прошивку; в зависимости от пакета данные пользователя стираются.</translation>
    </message>
    <message>
        <source>Do not write an older preloader: the phone may then not start any more.</source>
        <translation>Не записывайте более старый preloader: после этого телефон может не запуститься.</translation>
    </message>
    <message>
        <source>This backup is of another phone.</source>
        <translation>Эта резервная копия от другого телефона.</translation>
    </message>
    <message>
        <source>Calibration and identity belong to one phone alone; those of another make it work badly and may be unlawful.</source>
        <translation>Калибровки и идентификаторы принадлежат только одному телефону; с чужими он плохо работает, и это может быть незаконно.</translation>
    </message>
    <message>
        <source>Choose the backup that was made of this phone.</source>
        <translation>Выберите резервную копию, сделанную с этого телефона.</translation>
    </message>
    <message>
        <source>Leave the areas of calibration and identity out of the restore.</source>
        <translation>Исключите области калибровок и идентификаторов из восстановления.</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>Батарея слишком разряжена для этого задания.</translation>
    </message>
    <message>
        <source>If it ran out while the boot loaders are written, the phone would not start.</source>
        <translation>Если она сядет во время записи загрузчиков, телефон не запустится.</translation>
    </message>
    <message>
        <source>Charge the phone for half an hour and try again.</source>
        <translation>Зарядите телефон в течение получаса и повторите попытку.</translation>
    </message>
    <message>
        <source>If the phone has no battery on the bench, connect a good supply and say so in the options.</source>
        <translation>Если телефон на столе без батареи, подключите хороший источник питания и укажите это в параметрах.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders were chosen.</source>
        <translation>Выбрана лишь часть загрузчиков.</translation>
    </message>
    <message>
        <source>They belong to one version and start one another; with halves of two versions the phone may not start.</source>
        <translation>Они относятся к одной версии и запускают друг друга; со смесью двух версий телефон может не запуститься.</translation>
    </message>
    <message>
        <source>Tick all boot loaders of the firmware, or none of them.</source>
        <translation>Отметьте все загрузчики прошивки или не отмечайте ни одного.</translation>
    </message>
    <message>
        <source>The phone starts over and over, or shows its logo for minutes.</source>
        <translation>Телефон перезапускается по кругу или минутами показывает логотип.</translation>
    </message>
    <message>
        <source>The first start takes long, old user data does not suit the new system, or images of two versions were mixed.</source>
        <translation>Первый запуск идёт долго, старые данные пользователя не подходят новой системе или смешаны образы двух версий.</translation>
    </message>
    <message>
        <source>Wait ten minutes; the first start takes long.</source>
        <translation>Подождите десять минут: первый запуск идёт долго.</translation>
    </message>
    <message>
        <source>Compare all partitions with the firmware, in both slots.</source>
        <translation>Сверьте с прошивкой все разделы в обоих слотах.</translation>
    </message>
    <message>
        <source>Reset the phone to its factory state; the user&apos;s data is erased.</source>
        <translation>Сбросьте телефон к заводским настройкам; данные пользователя стираются.</translation>
    </message>
    <message>
        <source>Write the complete official firmware once more, with all files from one package; the user&apos;s data is erased.</source>
        <translation>Запишите полную официальную прошивку ещё раз, все файлы из одного пакета; данные пользователя стираются.</translation>
    </message>
    <message>
        <source>This phone only takes orders from its maker&apos;s own service.</source>
        <translation>Этот телефон выполняет команды только сервиса своего производителя.</translation>
    </message>
    <message>
        <source>Its loader asked for an authorisation that only the maker can give. The program stops here and does not try to get around it.</source>
        <translation>Его лоадер запросил авторизацию, которую может дать только производитель. Программа здесь останавливается и не пытается её обойти.</translation>
    </message>
    <message>
        <source>Turn to the maker&apos;s service, or use the maker&apos;s own update route for this model.</source>
        <translation>Обратитесь в сервис производителя или воспользуйтесь его собственным способом обновления этой модели.</translation>
    </message>
    <message>
        <source>Use the complete official firmware of exactly this model, with all files from one package.</source>
        <translation>Используйте полную официальную прошивку именно этой модели, все файлы из одного пакета.</translation>
    </message>
    <message>
        <source>Bytes from the phone arrived damaged.</source>
        <translation>Байты от телефона пришли повреждёнными.</translation>
    </message>
    <message>
        <source>The line is noisy, or the two sides disagree on how bytes are packed.</source>
        <translation>На линии помехи, или стороны по-разному упаковывают байты.</translation>
    </message>
    <message>
        <source>Use a short cable, directly in a USB port at the back of the computer, without a hub.</source>
        <translation>Возьмите короткий кабель и подключите его прямо к порту USB на задней стороне компьютера, без хаба.</translation>
    </message>
    <message>
        <source>Try again with smaller blocks.</source>
        <translation>Повторите попытку с блоками меньшего размера.</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds, or hold the power key for ten to twenty seconds with the cable unplugged, then start again.</source>
        <translation>Выньте батарею на десять секунд или, отключив кабель, держите кнопку питания десять–двадцать секунд, затем начните снова.</translation>
    </message>
    <message>
        <source>The phone does not support the chosen line speed.</source>
        <translation>Телефон не поддерживает выбранную скорость линии.</translation>
    </message>
    <message>
        <source>The loader refused the change of speed, so nothing that follows would be understood.</source>
        <translation>Лоадер отклонил смену скорости, поэтому ничего из дальнейшего не было бы понято.</translation>
    </message>
    <message>
        <source>Leave the speed at 115200, or choose 921600 or less.</source>
        <translation>Оставьте скорость 115200 или выберите 921600 либо меньше.</translation>
    </message>
    <message>
        <source>Over USB leave the speed setting alone; it has no effect there.</source>
        <translation>При подключении по USB не трогайте настройку скорости: там она не действует.</translation>
    </message>
    <message>
        <source>The phone has no such place, or the image does not fit there.</source>
        <translation>В телефоне такого места нет, или образ туда не помещается.</translation>
    </message>
    <message>
        <source>The layout of the firmware and the one on the phone do not agree.</source>
        <translation>Разметка в прошивке и разметка в телефоне не согласуются.</translation>
    </message>
    <message>
        <source>Use the package that matches this model and version.</source>
        <translation>Используйте пакет для этой модели и версии.</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan.</source>
        <translation>Сравните обе разметки в плане.</translation>
    </message>
    <message>
        <source>Allow a new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>Разрешайте новую разметку только с полным пакетом; данные пользователя стираются.</translation>
    </message>
    <message>
        <source>Phone and computer lost step with each other.</source>
        <translation>Телефон и компьютер рассинхронизировались.</translation>
    </message>
    <message>
        <source>A message was lost or came twice, or the phone still remembers an earlier job.</source>
        <translation>Сообщение потерялось или пришло дважды, или телефон ещё помнит предыдущее задание.</translation>
    </message>
    <message>
        <source>Press the start button again; the phone waits in its boot ROM and the job starts over.</source>
        <translation>Нажмите кнопку запуска ещё раз: телефон ждёт в BootROM, и задание начнётся сначала.</translation>
    </message>
    <message>
        <source>The loader cannot start the storage of the phone.</source>
        <translation>Лоадер не может запустить память телефона.</translation>
    </message>
    <message>
        <source>The loader belongs to a board with another storage chip, or the storage chip no longer works.</source>
        <translation>Лоадер от платы с другой микросхемой памяти, или микросхема памяти больше не работает.</translation>
    </message>
    <message>
        <source>Switch the phone off, wait a minute, try once more.</source>
        <translation>Выключите телефон, подождите минуту и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>If the exact package fails every time, the storage chip needs a repair shop; what was on it is at risk.</source>
        <translation>Если именно подходящий пакет каждый раз даёт сбой, микросхеме памяти нужен сервисный центр; её содержимое под угрозой.</translation>
    </message>
    <message>
        <source>The phone refused calibration data.</source>
        <translation>Телефон отклонил калибровки.</translation>
    </message>
    <message>
        <source>The data is empty, damaged or belongs to another phone.</source>
        <translation>Данные пусты, повреждены или от другого телефона.</translation>
    </message>
    <message>
        <source>Leave the calibration of the phone as it is and write the rest of the firmware.</source>
        <translation>Оставьте калибровки телефона как есть и запишите остальную прошивку.</translation>
    </message>
    <message>
        <source>If it was damaged before, put back the copy that was saved of this very phone.</source>
        <translation>Если они были повреждены раньше, верните копию, сохранённую именно с этого телефона.</translation>
    </message>
    <message>
        <source>Never write calibration that belongs to another phone: it would lose its network.</source>
        <translation>Никогда не записывайте калибровки другого телефона: этот потеряет сеть.</translation>
    </message>
    <message>
        <source>The phone could not carry out a step.</source>
        <translation>Телефон не смог выполнить шаг.</translation>
    </message>
    <message>
        <source>It reported a failed operation or a failed write. The storage may be full, worn or not the one the firmware expects.</source>
        <translation>Он сообщил о неудачной операции или записи. Память может быть заполнена, изношена или не та, на которую рассчитана прошивка.</translation>
    </message>
    <message>
        <source>Switch the phone off and on and try this partition once more.</source>
        <translation>Выключите и включите телефон и попробуйте этот раздел ещё раз.</translation>
    </message>
    <message>
        <source>Check that the partition is in the list of the phone and large enough.</source>
        <translation>Проверьте, что раздел есть в списке телефона и достаточно велик.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is likely worn out.</source>
        <translation>Если остановка всегда в одном и том же месте, память телефона, вероятно, изношена.</translation>
    </message>
    <message>
        <source>The phone waited too long, or ran out of memory.</source>
        <translation>Телефон ждал слишком долго, или ему не хватило памяти.</translation>
    </message>
    <message>
        <source>The computer paused in the middle of a transfer, or sent larger pieces than this loader can hold.</source>
        <translation>Компьютер сделал паузу посреди передачи или отправлял части крупнее, чем вмещает этот лоадер.</translation>
    </message>
    <message>
        <source>Keep the computer from going to sleep and try again.</source>
        <translation>Не давайте компьютеру засыпать и повторите попытку.</translation>
    </message>
    <message>
        <source>The phone did not take the new partition table.</source>
        <translation>Телефон не принял новую таблицу разделов.</translation>
    </message>
    <message>
        <source>The table does not fit the storage, the loader wants another kind of table, or the storage cannot be written.</source>
        <translation>Таблица не подходит памяти, лоадеру нужна таблица другого вида или память недоступна для записи.</translation>
    </message>
    <message>
        <source>Read the table of the phone again before anything else; the old one may still be valid.</source>
        <translation>Прежде всего считайте таблицу телефона ещё раз: старая может быть ещё действительна.</translation>
    </message>
    <message>
        <source>The phone refused an image after checking it.</source>
        <translation>Телефон отклонил образ после проверки.</translation>
    </message>
    <message>
        <source>All bytes arrived and the phone did not accept them: the image is not signed for this phone, or the file was changed.</source>
        <translation>Все байты дошли, но телефон их не принял: образ подписан не для этого телефона, или файл был изменён.</translation>
    </message>
    <message>
        <source>If you replaced a file by your own, write the one from the package.</source>
        <translation>Если вы заменили файл своим, запишите файл из пакета.</translation>
    </message>
    <message>
        <source>Do not erase this partition first: what is on it may still start.</source>
        <translation>Не стирайте сначала этот раздел: то, что в нём есть, может ещё запуститься.</translation>
    </message>
    <message>
        <source>The storage of the phone does not take what is written.</source>
        <translation>Память телефона не принимает то, что записывается.</translation>
    </message>
    <message>
        <source>Writing is locked by the loader, or the storage chip has reached the end of its life and has become read-only.</source>
        <translation>Запись заблокирована лоадером, или ресурс микросхемы памяти исчерпан и она перешла в режим «только чтение».</translation>
    </message>
    <message>
        <source>Run the job again and compare: if the old contents are still there, the storage chip is read-only.</source>
        <translation>Выполните задание ещё раз и сверьте: если старое содержимое на месте, микросхема памяти доступна только для чтения.</translation>
    </message>
    <message>
        <source>A read-only storage chip must be replaced in a repair shop.</source>
        <translation>Микросхему памяти, доступную только для чтения, нужно заменить в сервисном центре.</translation>
    </message>
    <message>
        <source>The phone&apos;s own calibration could not be put into the image of the firmware.</source>
        <translation>Собственные калибровки телефона нельзя перенести в образ из прошивки.</translation>
    </message>
    <message>
        <source>The values of this one phone must stay. The image of the firmware, or what is on the phone, does not allow that, so nothing was written.</source>
        <translation>Значения именно этого телефона должны остаться. Образ из прошивки или то, что есть в телефоне, этого не позволяет, поэтому ничего не записано.</translation>
    </message>
    <message>
        <source>The interrupted job cannot go on where it stopped.</source>
        <translation>Прерванное задание нельзя продолжить с места остановки.</translation>
    </message>
    <message>
        <source>Going on is safe only with the same phone, the same firmware and whole copies; one of these could not be proved.</source>
        <translation>Продолжать безопасно только с тем же телефоном, той же прошивкой и целыми копиями; что-то из этого доказать не удалось.</translation>
    </message>
    <message>
        <source>Choose the firmware with which the job began; files that were changed since then do not count.</source>
        <translation>Выберите прошивку, с которой задание было начато; файлы, изменённые с тех пор, не годятся.</translation>
    </message>
    <message>
        <source>Plug in the phone with which the job began.</source>
        <translation>Подключите телефон, с которым задание было начато.</translation>
    </message>
    <message>
        <source>Start the job again from the beginning.</source>
        <translation>Запустите задание заново с самого начала.</translation>
    </message>
    <message>
        <source>This firmware is for another phone.</source>
        <translation>Эта прошивка от другого телефона.</translation>
    </message>
    <message>
        <source>The chip or product in the firmware is not the one that answered. Nothing was written.</source>
        <translation>Чип или продукт в прошивке не тот, что ответил. Ничего не записано.</translation>
    </message>
    <message>
        <source>Compare model and board number on the label with the firmware, and take the right package.</source>
        <translation>Сравните модель и номер платы на этикетке с прошивкой и возьмите правильный пакет.</translation>
    </message>
    <message>
        <source>Do not force it: with a package for another chip the phone may not start any more.</source>
        <translation>Не делайте этого силой: с пакетом для другого чипа телефон может больше не запуститься.</translation>
    </message>
    <message>
        <source>The job succeeded and the phone stays dark.</source>
        <translation>Задание выполнено, а телефон остаётся тёмным.</translation>
    </message>
    <message>
        <source>The preloader is for another board, the battery is empty, or the storage only pretended to take the data.</source>
        <translation>Preloader от другой платы, батарея разряжена или память лишь сделала вид, что приняла данные.</translation>
    </message>
    <message>
        <source>Unplug the phone, hold the power key for twenty seconds and charge it for half an hour.</source>
        <translation>Отсоедините телефон, держите кнопку питания двадцать секунд и заряжайте его полчаса.</translation>
    </message>
    <message>
        <source>Read preloader and boot back and compare them; reading changes nothing.</source>
        <translation>Считайте preloader и boot обратно и сверьте их; чтение ничего не меняет.</translation>
    </message>
    <message>
        <source>If it stays dark with a charged battery and another cable, the board needs a repair shop.</source>
        <translation>Если с заряженной батареей и другим кабелем он остаётся тёмным, плате нужен сервисный центр.</translation>
    </message>
    <message>
        <source>Write the firmware of exactly this board again, with its preloader.</source>
        <translation>Запишите прошивку именно этой платы ещё раз, вместе с её preloader.</translation>
    </message>
    <message>
        <source>The phone works at the slowest USB speed, and an answer came too late.</source>
        <translation>Телефон работает на самой низкой скорости USB, и ответ пришёл слишком поздно.</translation>
    </message>
    <message>
        <source>The boot ROM is that slow by design; a loader that stays so was not switched over, or the cable does not carry more.</source>
        <translation>BootROM так медленен по своему устройству; лоадер, который таким и остаётся, не был переключён, или кабель не даёт большего.</translation>
    </message>
    <message>
        <source>Let the program look this computer over; what is red there comes first.</source>
        <translation>Пусть программа проверит этот компьютер; начните с того, что отмечено красным.</translation>
    </message>
    <message>
        <source>Plug the phone in without a key, so that the fast preloader answers and not the boot ROM.</source>
        <translation>Подключите телефон без кнопок, чтобы ответил быстрый preloader, а не BootROM.</translation>
    </message>
    <message>
        <source>Stay at full speed without the switch; the job takes longer.</source>
        <translation>Останьтесь на full-speed без переключения; задание займёт больше времени.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Диск этого компьютера заполнен.</translation>
    </message>
    <message>
        <source>What is read from the phone, a saved copy or the record of the job no longer fits.</source>
        <translation>Считываемое с телефона, сохранённая копия или запись о задании больше не помещается.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation>Освободите место или выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>Plug the phone in again and go on where the job stopped; what was written is checked first.</source>
        <translation>Подключите телефон снова и продолжите с места остановки; сначала проверяется уже записанное.</translation>
    </message>
    <message>
        <source>For parts larger than 4 GiB use a drive that is not formatted with FAT32.</source>
        <translation>Для частей больше 4 GiB используйте диск, отформатированный не в FAT32.</translation>
    </message>
    <message>
        <source>The first loader did not answer at once, and the job was ended before it could.</source>
        <translation>Первый лоадер ответил не сразу, и задание завершилось раньше, чем он смог это сделать.</translation>
    </message>
    <message>
        <source>One missed answer right after its start is normal: the loader is setting up the memory.</source>
        <translation>Один пропущенный ответ сразу после запуска — это нормально: лоадер настраивает память.</translation>
    </message>
    <message>
        <source>Press the start button again and give the loader twenty seconds.</source>
        <translation>Нажмите кнопку запуска ещё раз и дайте лоадеру двадцать секунд.</translation>
    </message>
    <message>
        <source>The phone did not accept or did not start the first loader.</source>
        <translation>Телефон не принял или не запустил первый лоадер.</translation>
    </message>
    <message>
        <source>The loader is signed for another phone, belongs to another chip, or could not set up the memory of this one.</source>
        <translation>Лоадер подписан для другого телефона, предназначен для другого чипа или не смог настроить память этого телефона.</translation>
    </message>
    <message>
        <source>Take both loaders and their addresses from the same package, never from another model.</source>
        <translation>Берите оба лоадера и их адреса из одного пакета, никогда — от другой модели.</translation>
    </message>
    <message>
        <source>Switch the phone off and on between tries: a boot ROM that saw a bad loader stays deaf.</source>
        <translation>Выключайте и включайте телефон между попытками: BootROM, получивший плохой лоадер, больше не отвечает.</translation>
    </message>
    <message>
        <source>The second loader started but does not answer the next question.</source>
        <translation>Второй лоадер запустился, но не отвечает на следующий запрос.</translation>
    </message>
    <message>
        <source>It is older than the program expects, or the two sides disagree on how bytes are packed.</source>
        <translation>Он старее, чем ожидает программа, или стороны по-разному упаковывают байты.</translation>
    </message>
    <message>
        <source>Try again with raw transfer switched off.</source>
        <translation>Повторите попытку, отключив быструю передачу (raw).</translation>
    </message>
    <message>
        <source>The second loader was not accepted.</source>
        <translation>Второй лоадер не принят.</translation>
    </message>
    <message>
        <source>The phone checked it and refused it, or the memory of the phone is not the one it was made for.</source>
        <translation>Телефон проверил и отклонил его, или память телефона не та, для которой он сделан.</translation>
    </message>
    <message>
        <source>Check the package for damage, then use only the loaders that are in it.</source>
        <translation>Проверьте, не повреждён ли пакет, и используйте только лоадеры из него.</translation>
    </message>
    <message>
        <source>Charge the battery and try once more.</source>
        <translation>Зарядите батарею и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>If the maker has several packages for this model, take the one for its memory size and board.</source>
        <translation>Если у производителя несколько пакетов для этой модели, возьмите пакет для её объёма памяти и платы.</translation>
    </message>
    <message>
        <source>The phone does not know the place the firmware wants to write to.</source>
        <translation>Телефон не знает места, куда прошивка хочет писать.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one of this firmware, or its table is damaged. The same code right after the start of the loader is only its greeting and no error.</source>
        <translation>Разметка разделов в телефоне отличается от разметки этой прошивки, или его таблица повреждена. Тот же код сразу после запуска лоадера — лишь его приветствие, а не ошибка.</translation>
    </message>
    <message>
        <source>Use the package that matches the version and model on the phone.</source>
        <translation>Используйте пакет для той версии и модели, что в телефоне.</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan before anything else.</source>
        <translation>Прежде всего сравните обе разметки в плане.</translation>
    </message>
    <message>
        <source>Only if they really differ and the whole package is written: allow a new layout. It erases the user&apos;s data.</source>
        <translation>Только если они действительно различаются и записывается весь пакет: разрешите новую разметку. При этом стираются данные пользователя.</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>В телефоне нет читаемой таблицы разделов.</translation>
    </message>
    <message>
        <source>Its storage was erased, never programmed, or the table is damaged.</source>
        <translation>Его память стёрта, никогда не программировалась, или таблица повреждена.</translation>
    </message>
    <message>
        <source>Save what can still be read first: read the calibration areas by address if their place is known.</source>
        <translation>Сначала сохраните то, что ещё читается: считайте области калибровок по адресам, если их расположение известно.</translation>
    </message>
    <message>
        <source>If the table is gone again after a download, the storage is faulty.</source>
        <translation>Если после прошивки таблица снова пропала, память неисправна.</translation>
    </message>
    <message>
        <source>Use Format All + Download with a complete official firmware; everything on the phone is erased.</source>
        <translation>Выберите «Полный формат + прошивка» с полной официальной прошивкой; всё в телефоне стирается.</translation>
    </message>
    <message>
        <source>The program refused to do this.</source>
        <translation>Программа отказалась это делать.</translation>
    </message>
    <message>
        <source>One of its guards, or the person asked, said no. Nothing was changed by this step.</source>
        <translation>Одна из её защит или человек, которого она спросила, сказали «нет». Этот шаг ничего не изменил.</translation>
    </message>
    <message>
        <source>Read the plan again and confirm it if it is what you want.</source>
        <translation>Прочтите план ещё раз и подтвердите его, если это то, чего вы хотите.</translation>
    </message>
    <message>
        <source>Calibration and identity of a phone are touched only when they are named one by one, and after a copy was saved.</source>
        <translation>Калибровки и идентификаторы телефона затрагиваются, только если названы по одному и после сохранения копии.</translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written.</source>
        <translation>Файл на этом компьютере не удалось прочитать или записать.</translation>
    </message>
    <message>
        <source>The drive was removed, fell asleep or is damaged, or the file is not yours.</source>
        <translation>Диск отключён, заснул или повреждён, или файл принадлежит не вам.</translation>
    </message>
    <message>
        <source>Copy the firmware to a drive inside this computer and try again.</source>
        <translation>Скопируйте прошивку на внутренний диск этого компьютера и повторите попытку.</translation>
    </message>
    <message>
        <source>Check that you may read the file and write to the folder.</source>
        <translation>Проверьте, что вам разрешено читать файл и писать в папку.</translation>
    </message>
    <message>
        <source>The link broke, and the phone is connected through a hub or an extension.</source>
        <translation>Связь прервалась, а телефон подключён через хаб или удлинитель.</translation>
    </message>
    <message>
        <source>Hubs, long leads and front sockets lose the phone when its current rises.</source>
        <translation>Хабы, длинные провода и передние разъёмы теряют телефон, когда растёт его ток.</translation>
    </message>
    <message>
        <source>Plug the phone directly into a USB port at the back of the computer.</source>
        <translation>Подключите телефон прямо к порту USB на задней стороне компьютера.</translation>
    </message>
    <message>
        <source>Use a short, good cable; if a hub is needed, one with its own supply.</source>
        <translation>Возьмите короткий хороший кабель; если хаб необходим — с собственным питанием.</translation>
    </message>
    <message>
        <source>An image of the firmware is larger than its place on the phone.</source>
        <translation>Образ из прошивки больше своего места в телефоне.</translation>
    </message>
    <message>
        <source>The firmware is for another version or storage size. Nothing was written.</source>
        <translation>Прошивка для другой версии или другого объёма памяти. Ничего не записано.</translation>
    </message>
    <message>
        <source>Use the package that matches this model and storage size.</source>
        <translation>Используйте пакет для этой модели и объёма памяти.</translation>
    </message>
    <message>
        <source>If you replaced a file, check that it is the right one.</source>
        <translation>Если вы заменили файл, проверьте, тот ли он.</translation>
    </message>
    <message>
        <source>The phone lost its IMEI, its network or its Wi-Fi address.</source>
        <translation>Телефон потерял IMEI, сеть или адрес Wi-Fi.</translation>
    </message>
    <message>
        <source>The areas of calibration and identity were erased or overwritten. No firmware contains them; they belong to this phone alone.</source>
        <translation>Области калибровок и идентификаторов стёрты или перезаписаны. Ни одна прошивка их не содержит: они принадлежат только этому телефону.</translation>
    </message>
    <message>
        <source>Put the saved copy of this phone&apos;s own calibration back, if one was made before.</source>
        <translation>Верните сохранённую копию собственных калибровок этого телефона, если она была сделана раньше.</translation>
    </message>
    <message>
        <source>Without a copy ask an authorised service of the maker; the data of another phone is wrong and may be unlawful.</source>
        <translation>Без копии обратитесь в авторизованный сервис производителя; данные другого телефона не подходят, и их запись может быть незаконной.</translation>
    </message>
    <message>
        <source>Never format everything without the copy that this program makes first.</source>
        <translation>Никогда не форматируйте всё без копии, которую программа делает перед этим.</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let go.</source>
        <translation>Системный драйвер держит телефон и не отпускает.</translation>
    </message>
    <message>
        <source>When the phone appeared, the system took it for a modem or a serial adapter and attached its own driver.</source>
        <translation>Когда телефон появился, система приняла его за модем или последовательный адаптер и подключила свой драйвер.</translation>
    </message>
    <message>
        <source>Unplug the phone, wait three seconds and plug it in again; the program asks the driver to let go.</source>
        <translation>Отсоедините телефон, подождите три секунды и подключите снова: программа попросит драйвер отпустить его.</translation>
    </message>
    <message>
        <source>Install the device rule of this program.</source>
        <translation>Установите правило устройств этой программы.</translation>
    </message>
    <message>
        <source>Or use the serial port that the driver has made, with the option for a serial port.</source>
        <translation>Или используйте последовательный порт, созданный драйвером, указав его соответствующим параметром.</translation>
    </message>
    <message>
        <source>ModemManager holds the port of the phone.</source>
        <translation>ModemManager держит порт телефона.</translation>
    </message>
    <message>
        <source>This service takes the phone for a modem, opens its port and sends it commands of its own.</source>
        <translation>Эта служба принимает телефон за модем, открывает его порт и шлёт ему свои команды.</translation>
    </message>
    <message>
        <source>Install the device rule of this program; it tells ModemManager to leave such phones alone.</source>
        <translation>Установите правило устройств этой программы: оно велит ModemManager не трогать такие телефоны.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again.</source>
        <translation>Отсоедините телефон и подключите снова.</translation>
    </message>
    <message>
        <source>As a last resort stop ModemManager while you work; mobile broadband of this computer is off meanwhile.</source>
        <translation>В крайнем случае остановите ModemManager на время работы; мобильный интернет этого компьютера тогда отключится.</translation>
    </message>
    <message>
        <source>There is no serial port of this name.</source>
        <translation>Последовательного порта с таким именем нет.</translation>
    </message>
    <message>
        <source>The phone is on USB and the system made no port for it: the driver for such ports is not loaded, or the phone does not offer one.</source>
        <translation>Телефон есть на USB, но система не создала для него порт: драйвер таких портов не загружен, или телефон порта не предлагает.</translation>
    </message>
    <message>
        <source>Leave the port out; the program then uses USB directly, which needs no serial port.</source>
        <translation>Не указывайте порт: тогда программа работает с USB напрямую, и последовательный порт не нужен.</translation>
    </message>
    <message>
        <source>Load the driver cdc_acm and plug the phone in again.</source>
        <translation>Загрузите драйвер cdc_acm и подключите телефон заново.</translation>
    </message>
    <message>
        <source>This computer does not let you open the port of the phone.</source>
        <translation>Этот компьютер не даёт вам открыть порт телефона.</translation>
    </message>
    <message>
        <source>The system has no rule yet that gives users access to phones in download mode.</source>
        <translation>В системе ещё нет правила, открывающего пользователям доступ к телефонам в режиме прошивки.</translation>
    </message>
    <message>
        <source>Install the device rule of this program; your password is asked for once.</source>
        <translation>Установите правило устройств этой программы; пароль запрашивается один раз.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again after the rule is there.</source>
        <translation>Когда правило будет установлено, отсоедините телефон и подключите снова.</translation>
    </message>
    <message>
        <source>For a serial port: add your user to the group that owns it, then log out and in again.</source>
        <translation>Для последовательного порта: добавьте своего пользователя в группу, которой он принадлежит, затем выйдите из системы и войдите снова.</translation>
    </message>
    <message>
        <source>Do not run the window as administrator; the rule is enough.</source>
        <translation>Не запускайте окно от имени администратора: достаточно правила.</translation>
    </message>
    <message>
        <source>The phone left to come back faster, and was not found again.</source>
        <translation>Телефон отключился, чтобы вернуться на большей скорости, и не нашёлся.</translation>
    </message>
    <message>
        <source>For higher speed the loader leaves USB and returns under another id. This computer has no driver or no permission for that id, or something else took it.</source>
        <translation>Для большей скорости лоадер уходит с USB и возвращается под другим ID. У компьютера нет для этого ID драйвера или разрешения, или устройство перехвачено другой программой.</translation>
    </message>
    <message>
        <source>Unplug the phone, plug it in again and start once more; the second time the driver is ready.</source>
        <translation>Отсоедините телефон, подключите снова и запустите ещё раз: во второй раз драйвер уже готов.</translation>
    </message>
    <message>
        <source>Choose full USB speed in the options, so that the phone stays under its first id.</source>
        <translation>Выберите в параметрах full-speed USB, чтобы телефон остался под первым ID.</translation>
    </message>
    <message>
        <source>Nothing has failed yet in what this log shows.</source>
        <translation>В том, что показывает этот лог, сбоя ещё не было.</translation>
    </message>
    <message>
        <source>It ends, or was cut, before anything went wrong.</source>
        <translation>Он заканчивается или обрезан раньше, чем что-либо пошло не так.</translation>
    </message>
    <message>
        <source>Take the whole log, to its last line, and look at it again.</source>
        <translation>Возьмите весь лог до последней строки и просмотрите его ещё раз.</translation>
    </message>
    <message>
        <source>The system keeps the phone for its own serial driver.</source>
        <translation>Система удерживает телефон для своего последовательного драйвера.</translation>
    </message>
    <message>
        <source>macOS takes such phones for a modem, and only a signed program may take them away from it.</source>
        <translation>macOS принимает такие телефоны за модем, и отобрать их у неё может только подписанная программа.</translation>
    </message>
    <message>
        <source>Use the serial port that the system made for the phone; its name begins with cu.</source>
        <translation>Используйте последовательный порт, созданный системой для телефона; его имя начинается с cu.</translation>
    </message>
    <message>
        <source>Do not run the program in a virtual machine for this step.</source>
        <translation>Для этого шага не запускайте программу в виртуальной машине.</translation>
    </message>
    <message>
        <source>A checksum does not match.</source>
        <translation>Контрольная сумма не совпадает.</translation>
    </message>
    <message>
        <source>A file of the firmware was changed or not unpacked completely, its list of checksums is of another version, or data arrived damaged in the phone.</source>
        <translation>Файл прошивки изменён или распакован не полностью, список контрольных сумм от другой версии или данные пришли в телефон повреждёнными.</translation>
    </message>
    <message>
        <source>Unpack the firmware again, completely, and compare its size with the download page.</source>
        <translation>Распакуйте прошивку ещё раз полностью и сравните её размер с указанным на странице загрузки.</translation>
    </message>
    <message>
        <source>Download the firmware again if the same file differs once more.</source>
        <translation>Если тот же файл снова отличается, скачайте прошивку заново.</translation>
    </message>
    <message>
        <source>The serial port refuses its settings.</source>
        <translation>Последовательный порт отвергает свои настройки.</translation>
    </message>
    <message>
        <source>The device left in that moment, its driver does not know the speed, or the port is none of a phone.</source>
        <translation>Устройство отключилось в этот момент, его драйвер не знает такой скорости, или это не порт телефона.</translation>
    </message>
    <message>
        <source>See that the port is the one of the phone, not one of Bluetooth or of the computer itself.</source>
        <translation>Убедитесь, что это порт телефона, а не Bluetooth или самого компьютера.</translation>
    </message>
    <message>
        <source>There is no loader for this phone.</source>
        <translation>Для этого телефона нет лоадера.</translation>
    </message>
    <message>
        <source>The loader file is none, is damaged, or holds no entry for this chip and this generation.</source>
        <translation>Файл лоадера — вовсе не лоадер, повреждён или не содержит записи для этого чипа и поколения.</translation>
    </message>
    <message>
        <source>Choose the loader file that came with the firmware (field Download-Agent, option --da).</source>
        <translation>Выберите файл лоадера, который шёл с прошивкой (поле Download-Agent, параметр --da).</translation>
    </message>
    <message>
        <source>Put loader files of your phones into the loader folder; the program looks for the entry that fits.</source>
        <translation>Положите файлы лоадеров своих телефонов в папку лоадеров: программа найдёт подходящую запись.</translation>
    </message>
    <message>
        <source>The command &quot;loader why&quot; lists which chips a file is for.</source>
        <translation>Команда &quot;loader why&quot; показывает, для каких чипов файл.</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>Второй лоадер не тот, которого ожидает первый.</translation>
    </message>
    <message>
        <source>Both are stored in one file, and the first knows the checksum of the second. The file was changed, cut short, or put together from two versions.</source>
        <translation>Оба хранятся в одном файле, и первый знает контрольную сумму второго. Файл изменён, укорочен или собран из двух версий.</translation>
    </message>
    <message>
        <source>Take the loader file of the official firmware, untouched.</source>
        <translation>Возьмите файл лоадера из официальной прошивки без изменений.</translation>
    </message>
    <message>
        <source>If it began after an older firmware was written: use the newest official firmware as a whole.</source>
        <translation>Если это началось после записи более старой прошивки: используйте самую новую официальную прошивку целиком.</translation>
    </message>
    <message>
        <source>The first loader was started and does not answer.</source>
        <translation>Первый лоадер запущен и не отвечает.</translation>
    </message>
    <message>
        <source>The supply broke down when the loader switched the clocks up, the loader is for another chip, or the watchdog started the phone again.</source>
        <translation>Питание просело, когда лоадер повысил тактовые частоты, лоадер от другого чипа или сторожевой таймер перезапустил телефон.</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and try again.</source>
        <translation>Вставьте или зарядите батарею и повторите попытку.</translation>
    </message>
    <message>
        <source>Use the loader from the official firmware of exactly this model.</source>
        <translation>Используйте лоадер из официальной прошивки именно этой модели.</translation>
    </message>
    <message>
        <source>The loader runs and wants a login of its own.</source>
        <translation>Лоадер работает и требует собственного входа (login).</translation>
    </message>
    <message>
        <source>Newer loaders of some makers ask for an authorisation after they were started. It differs from the one of the boot ROM.</source>
        <translation>Новые лоадеры некоторых производителей требуют авторизации уже после запуска. Она отличается от авторизации BootROM.</translation>
    </message>
    <message>
        <source>Use the loader and authentication files of the official firmware of exactly this model.</source>
        <translation>Используйте файлы лоадера и аутентификации из официальной прошивки именно этой модели.</translation>
    </message>
    <message>
        <source>If the maker gives out no such file, only the maker&apos;s own service can do this; the program has no way around it.</source>
        <translation>Если производитель не выдаёт такого файла, сделать это может только его собственный сервис; программа этого не обходит.</translation>
    </message>
    <message>
        <source>The phone accepts only loaders that its maker has signed.</source>
        <translation>Телефон принимает только лоадеры, подписанные его производителем.</translation>
    </message>
    <message>
        <source>The loader carries no signature, or one for another model. This is a lock of the phone, not a fault.</source>
        <translation>Лоадер не подписан или подписан для другой модели. Это блокировка телефона, а не неисправность.</translation>
    </message>
    <message>
        <source>Compare the checksum of the loader file with the one in the official firmware.</source>
        <translation>Сравните контрольную сумму файла лоадера с файлом из официальной прошивки.</translation>
    </message>
    <message>
        <source>The first loader arrived damaged in the phone.</source>
        <translation>Первый лоадер пришёл в телефон повреждённым.</translation>
    </message>
    <message>
        <source>The phone counted other bytes than were sent, or left in the middle: cable, port or supply, seldom the memory of the chip.</source>
        <translation>Телефон насчитал не те байты, что были переданы, или отключился посередине: кабель, порт или питание, реже — память чипа.</translation>
    </message>
    <message>
        <source>Charge the battery above one third, or connect a good supply, and try again.</source>
        <translation>Зарядите батарею больше чем на треть или подключите хороший источник питания и повторите попытку.</translation>
    </message>
    <message>
        <source>If five tries on two computers fail in the same way, the chip itself may be faulty.</source>
        <translation>Если пять попыток на двух компьютерах дают одинаковый сбой, неисправным может быть сам чип.</translation>
    </message>
    <message>
        <source>Writing an image failed part-way.</source>
        <translation>Запись образа прервалась на середине.</translation>
    </message>
    <message>
        <source>The storage refused the data, the image is damaged, or the line broke down. The place at which it stops tells which.</source>
        <translation>Память не приняла данные, образ повреждён или пропала связь. Причину подсказывает место остановки.</translation>
    </message>
    <message>
        <source>Run the job again in another USB port: if it stops elsewhere, the line is the reason.</source>
        <translation>Выполните задание ещё раз на другом порту USB: если оно остановится в другом месте, виновата линия.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is worn and must be replaced.</source>
        <translation>Если остановка всегда в одном и том же месте, память телефона изношена и требует замены.</translation>
    </message>
    <message>
        <source>The phone repeats what it is told and does not answer.</source>
        <translation>Телефон повторяет то, что ему передают, и не отвечает.</translation>
    </message>
    <message>
        <source>An earlier session already greeted it and was broken off, or what answers is no phone in download mode.</source>
        <translation>Прежний сеанс уже обменялся с ним приветствием и был прерван, или отвечает не телефон в режиме прошивки.</translation>
    </message>
    <message>
        <source>Never run two flash tools on one phone.</source>
        <translation>Никогда не запускайте две программы для прошивки на одном телефоне.</translation>
    </message>
    <message>
        <source>Close every other program that could speak to the phone.</source>
        <translation>Закройте все другие программы, которые могут обращаться к телефону.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>Не удалось включить оперативную память телефона.</translation>
    </message>
    <message>
        <source>The settings for it are in the preloader file. That file is missing, or is for another board or another memory of the same model.</source>
        <translation>Её настройки находятся в файле preloader. Этого файла нет, или он для другой платы либо для другой памяти той же модели.</translation>
    </message>
    <message>
        <source>Use preloader, scatter file and loader of exactly this model, board revision and memory size.</source>
        <translation>Используйте preloader, scatter-файл и лоадер именно для этой модели, ревизии платы и объёма памяти.</translation>
    </message>
    <message>
        <source>Compare memory size and board number on the label with the name of the firmware; take the package that fits.</source>
        <translation>Сравните объём памяти и номер платы на этикетке с названием прошивки; возьмите подходящий пакет.</translation>
    </message>
    <message>
        <source>Put the battery in, use a port at the back of the computer, and try three times.</source>
        <translation>Вставьте батарею, используйте порт на задней стороне компьютера и сделайте три попытки.</translation>
    </message>
    <message>
        <source>If every package for this model fails, the memory of the phone may be faulty.</source>
        <translation>Если не подходит ни один пакет для этой модели, возможно, неисправна память телефона.</translation>
    </message>
    <message>
        <source>Do not format everything to get round it; user data and calibration would be lost.</source>
        <translation>Не форматируйте всё, чтобы это обойти: пропали бы данные пользователя и калибровки.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on by the newer loader.</source>
        <translation>Новому лоадеру не удалось включить оперативную память телефона.</translation>
    </message>
    <message>
        <source>The settings in the preloader file do not suit the memory of this phone, the loader does not know their version, or the memory is faulty.</source>
        <translation>Настройки в файле preloader не подходят памяти этого телефона, лоадер не знает их версии или память неисправна.</translation>
    </message>
    <message>
        <source>A file of the firmware is missing, or nothing was chosen.</source>
        <translation>Файла прошивки нет, или ничего не выбрано.</translation>
    </message>
    <message>
        <source>The archive was unpacked partly, the images lie in another folder, or no row is ticked.</source>
        <translation>Архив распакован частично, образы лежат в другой папке, или не отмечена ни одна строка.</translation>
    </message>
    <message>
        <source>Leave all files in the folder of the scatter file and do not rename them.</source>
        <translation>Оставьте все файлы в папке scatter-файла и не переименовывайте их.</translation>
    </message>
    <message>
        <source>Click the place of the row and choose the file, or untick the row.</source>
        <translation>Щёлкните в строке столбец «Расположение» и выберите файл или снимите отметку со строки.</translation>
    </message>
    <message>
        <source>Formatting failed.</source>
        <translation>Форматирование не удалось.</translation>
    </message>
    <message>
        <source>The range lies outside the storage, the phone forbids it, or the storage is read-only.</source>
        <translation>Диапазон лежит за пределами памяти, телефон это запрещает или память доступна только для чтения.</translation>
    </message>
    <message>
        <source>Format by partition and not by address; the range then comes from the phone&apos;s own table.</source>
        <translation>Форматируйте по разделам, а не по адресам: тогда диапазон берётся из таблицы самого телефона.</translation>
    </message>
    <message>
        <source>Do without formatting: a download overwrites what it needs.</source>
        <translation>Обойдитесь без форматирования: прошивка сама перезаписывает то, что нужно.</translation>
    </message>
    <message>
        <source>The phone is on USB and never answered the greeting.</source>
        <translation>Телефон есть на USB, но ни разу не ответил на приветствие.</translation>
    </message>
    <message>
        <source>Its window was over, another driver swallows the bytes, or the maker switched the download over USB off.</source>
        <translation>Его окно уже закрылось, байты перехватывает другой драйвер или производитель отключил прошивку по USB.</translation>
    </message>
    <message>
        <source>Hold volume down, volume up, or both while you plug the cable in: the boot ROM waits longer than the preloader.</source>
        <translation>Подключая кабель, держите «Громкость −», «Громкость +» или обе: BootROM ждёт дольше, чем preloader.</translation>
    </message>
    <message>
        <source>If the phone still starts, use its maker&apos;s own way into download mode.</source>
        <translation>Если телефон ещё запускается, войдите в режим прошивки способом, предусмотренным его производителем.</translation>
    </message>
    <message>
        <source>The phone answered and did not tell what chip it has.</source>
        <translation>Телефон ответил, но не сообщил, какой в нём чип.</translation>
    </message>
    <message>
        <source>Phone and program lost step, or what answers is no loader.</source>
        <translation>Телефон и программа рассинхронизировались, или отвечает не лоадер.</translation>
    </message>
    <message>
        <source>See that the firmware is for exactly this model.</source>
        <translation>Убедитесь, что прошивка именно для этой модели.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image.</source>
        <translation>Телефон не принял подпись образа.</translation>
    </message>
    <message>
        <source>The image was changed, is of another model or version, or stands in the wrong row.</source>
        <translation>Образ изменён, относится к другой модели или версии либо стоит не в той строке.</translation>
    </message>
    <message>
        <source>Use files of one firmware only; do not mix.</source>
        <translation>Используйте файлы только одной прошивки; не смешивайте.</translation>
    </message>
    <message>
        <source>Phone and program lost step.</source>
        <translation>Телефон и программа рассинхронизировались.</translation>
    </message>
    <message>
        <source>An answer had the wrong length or mark: a byte got lost on the line, or the loader is of another generation than the chip needs.</source>
        <translation>У ответа неверная длина или метка: на линии потерялся байт, или лоадер не того поколения, что нужно чипу.</translation>
    </message>
    <message>
        <source>Reading from the phone failed.</source>
        <translation>Чтение из телефона не удалось.</translation>
    </message>
    <message>
        <source>The loader forbids it, the storage has bad places, or the line broke down.</source>
        <translation>Лоадер это запрещает, в памяти есть сбойные места или пропала связь.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage has bad places there; what was read before it is kept.</source>
        <translation>Если остановка всегда в одном и том же месте, там в памяти сбойные места; считанное до них сохранено.</translation>
    </message>
    <message>
        <source>If the phone forbids reading, this area cannot be saved with its loader.</source>
        <translation>Если телефон запрещает чтение, сохранить эту область с его лоадером нельзя.</translation>
    </message>
    <message>
        <source>The first loader was being sent and the phone fell silent.</source>
        <translation>Во время передачи первого лоадера телефон замолчал.</translation>
    </message>
    <message>
        <source>Its supply is too weak without a battery, something else speaks on the port, or the phone rejects this loader without saying so.</source>
        <translation>Без батареи его питание слишком слабое, к порту обращается что-то ещё или телефон молча отклоняет этот лоадер.</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and wait up to a minute.</source>
        <translation>Вставьте или зарядите батарею и подождите до минуты.</translation>
    </message>
    <message>
        <source>Use the loader file that belongs to this firmware.</source>
        <translation>Используйте файл лоадера, относящийся к этой прошивке.</translation>
    </message>
    <message>
        <source>The scatter file or flash XML cannot be used.</source>
        <translation>Scatter-файл или flash XML использовать нельзя.</translation>
    </message>
    <message>
        <source>It was edited or saved in another encoding, is of a version this program does not know, or was not unpacked completely.</source>
        <translation>Он изменён или сохранён в другой кодировке, имеет версию, неизвестную программе, или распакован не полностью.</translation>
    </message>
    <message>
        <source>Do not edit the file; the line that is at fault is named above.</source>
        <translation>Не редактируйте файл; строка с ошибкой названа выше.</translation>
    </message>
    <message>
        <source>The phone forbids writing this area or image.</source>
        <translation>Телефон запрещает запись этой области или образа.</translation>
    </message>
    <message>
        <source>It is locked and takes only what its maker has signed, each file in its own place.</source>
        <translation>Он заблокирован и принимает только подписанное его производителем, причём каждый файл на своё место.</translation>
    </message>
    <message>
        <source>Untick images that are not from the maker.</source>
        <translation>Снимите отметки с образов не от производителя.</translation>
    </message>
    <message>
        <source>For a phone that is locked by its maker, ask the maker&apos;s service.</source>
        <translation>Если телефон заблокирован производителем, обратитесь в его сервис.</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>Телефон отклонил первый лоадер.</translation>
    </message>
    <message>
        <source>The loader is for another chip, is banned by the maker, or its address and length do not suit this phone.</source>
        <translation>Лоадер для другого чипа, запрещён производителем, или его адрес и длина не подходят этому телефону.</translation>
    </message>
    <message>
        <source>Plug the phone in without any key: some makers authorise only in the preloader.</source>
        <translation>Подключите телефон без кнопок: некоторые производители проводят авторизацию только в preloader.</translation>
    </message>
    <message>
        <source>The phone wants to be authorised by its maker first.</source>
        <translation>Телефон требует сначала авторизации его производителя.</translation>
    </message>
    <message>
        <source>Phones of this kind take a loader only after an authentication file or an answer that the maker gives to its service partners.</source>
        <translation>Такие телефоны принимают лоадер только после файла аутентификации или ответа, который производитель даёт своим сервисным партнёрам.</translation>
    </message>
    <message>
        <source>Give the authentication file that came with the official firmware (field Authentication File, option --auth).</source>
        <translation>Укажите файл аутентификации, который шёл с официальной прошивкой (поле «Файл аутентификации», параметр --auth).</translation>
    </message>
    <message>
        <source>The second loader was sent and never came alive.</source>
        <translation>Второй лоадер передан, но так и не ожил.</translation>
    </message>
    <message>
        <source>The memory works with settings that do not quite suit it, the second loader was rejected, or the phone started again at the jump.</source>
        <translation>Память работает с не совсем подходящими настройками, второй лоадер отклонён или телефон при переходе перезапустился.</translation>
    </message>
    <message>
        <source>Use preloader and loader of exactly this firmware, unchanged.</source>
        <translation>Используйте preloader и лоадер именно этой прошивки, без изменений.</translation>
    </message>
    <message>
        <source>The phone was there and did not accept the start of the conversation.</source>
        <translation>Телефон был на связи, но не принял начало обмена.</translation>
    </message>
    <message>
        <source>The first bytes came too early or too late, something else speaks on the port, or an earlier session left the phone in the middle of a command.</source>
        <translation>Первые байты пришли слишком рано или слишком поздно, к порту обращается что-то ещё или прежний сеанс оставил телефон посреди команды.</translation>
    </message>
    <message>
        <source>Unplug the phone, switch it fully off, and plug it in only while the program waits.</source>
        <translation>Отсоедините телефон, полностью выключите его и подключайте только тогда, когда программа его ждёт.</translation>
    </message>
    <message>
        <source>If the battery can be taken out: plug the phone in without it and put it in when the bar turns red.</source>
        <translation>Если батарея съёмная: подключите телефон без неё и вставьте её, когда индикатор станет красным.</translation>
    </message>
    <message>
        <source>The storage of the phone is worn out.</source>
        <translation>Память телефона изношена.</translation>
    </message>
    <message>
        <source>Its own counters say that it has reached the end of its life. Writing may stop half-way, and the phone may then not start.</source>
        <translation>Её собственные счётчики говорят, что ресурс исчерпан. Запись может остановиться на полпути, и тогда телефон может не запуститься.</translation>
    </message>
    <message>
        <source>Read out what can be read first.</source>
        <translation>Сначала считайте всё, что ещё читается.</translation>
    </message>
    <message>
        <source>Let the storage be replaced in a repair shop.</source>
        <translation>Отдайте телефон в сервисный центр на замену памяти.</translation>
    </message>
    <message>
        <source>Go on only if the phone is of no use otherwise; say so explicitly.</source>
        <translation>Продолжайте, только если иначе от телефона нет пользы; подтвердите это явно.</translation>
    </message>
    <message>
        <source>The loader does not find the storage of the phone.</source>
        <translation>Лоадер не находит память телефона.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage, the loader is too old for this chip, or the storage is dead.</source>
        <translation>Прошивка для памяти другого вида, лоадер слишком стар для этого чипа или память мертва.</translation>
    </message>
    <message>
        <source>Take the package for the storage of this phone.</source>
        <translation>Возьмите пакет для памяти этого телефона.</translation>
    </message>
    <message>
        <source>Switch the phone off for a minute and try again.</source>
        <translation>Выключите телефон на минуту и повторите попытку.</translation>
    </message>
    <message>
        <source>Use a newer official loader.</source>
        <translation>Используйте более новый официальный лоадер.</translation>
    </message>
    <message>
        <source>If every package fails, the storage needs a repair shop; what is on it may be lost.</source>
        <translation>Если не подходит ни один пакет, память нужно ремонтировать в сервисном центре; её содержимое может быть потеряно.</translation>
    </message>
    <message>
        <source>Data arrives damaged over the serial cable.</source>
        <translation>Данные по последовательному кабелю приходят повреждёнными.</translation>
    </message>
    <message>
        <source>The speed is too high for the adapter or the cable, or its levels do not suit the phone.</source>
        <translation>Скорость слишком высока для адаптера или кабеля, или его уровни не подходят телефону.</translation>
    </message>
    <message>
        <source>Choose a lower speed: 460800, then 115200.</source>
        <translation>Выберите скорость ниже: 460800, затем 115200.</translation>
    </message>
    <message>
        <source>Use the USB port of the phone instead of a serial adapter.</source>
        <translation>Используйте порт USB телефона вместо последовательного адаптера.</translation>
    </message>
    <message>
        <source>The phone gave a number that says little.</source>
        <translation>Телефон выдал номер, который мало что говорит.</translation>
    </message>
    <message>
        <source>The loader reports a failure without a reason; the step in which it happened and the last messages tell more.</source>
        <translation>Лоадер сообщает о сбое без причины; больше расскажут шаг, на котором он произошёл, и последние сообщения.</translation>
    </message>
    <message>
        <source>Keep the journal of this job; it holds the last messages of the loader.</source>
        <translation>Сохраните журнал этого задания: в нём последние сообщения лоадера.</translation>
    </message>
    <message>
        <source>A name that was given does not exist.</source>
        <translation>Указанное имя не существует.</translation>
    </message>
    <message>
        <source>Neither the firmware nor the phone has an entry of that name.</source>
        <translation>Ни в прошивке, ни в телефоне нет элемента с таким именем.</translation>
    </message>
    <message>
        <source>Look at the list of entries of the firmware and use a name from it.</source>
        <translation>Посмотрите список элементов прошивки и возьмите имя оттуда.</translation>
    </message>
    <message>
        <source>No phone appeared on USB while the program was waiting.</source>
        <translation>Пока программа ждала, ни один телефон на USB не появился.</translation>
    </message>
    <message>
        <source>Nothing was plugged in, the phone is still switched on, the cable only charges, or the battery is empty.</source>
        <translation>Ничего не подключили, телефон ещё включён, кабель только для зарядки или батарея разряжена.</translation>
    </message>
    <message>
        <source>Keep the program waiting, switch the phone fully off, hold its boot key and only then plug the cable in.</source>
        <translation>Пусть программа ждёт; полностью выключите телефон, зажмите его загрузочную кнопку и только потом подключите кабель.</translation>
    </message>
    <message>
        <source>Try another cable and another USB port of the computer; some cables have no data wires.</source>
        <translation>Попробуйте другой кабель и другой порт USB компьютера; в некоторых кабелях нет линий данных.</translation>
    </message>
    <message>
        <source>Hold the power key for ten to twenty seconds with the cable unplugged, then try again.</source>
        <translation>Отключив кабель, держите кнопку питания десять–двадцать секунд, затем повторите попытку.</translation>
    </message>
    <message>
        <source>If no cable, port or computer ever sees the phone, its socket or its supply needs a repair shop.</source>
        <translation>Если телефон не виден ни с каким кабелем, портом и компьютером, его разъём или питание нужно чинить в сервисном центре.</translation>
    </message>
    <message>
        <source>This phone or its loader does not offer what was asked for.</source>
        <translation>Этот телефон или его лоадер не умеет того, что запрошено.</translation>
    </message>
    <message>
        <source>Not every generation of loaders can do everything; nothing was changed by the question.</source>
        <translation>Не каждое поколение лоадеров умеет всё; от самого запроса ничего не изменилось.</translation>
    </message>
    <message>
        <source>Do the job without this step.</source>
        <translation>Выполните задание без этого шага.</translation>
    </message>
    <message>
        <source>A newer official loader of exactly this model may offer it.</source>
        <translation>Возможно, это умеет более новый официальный лоадер именно этой модели.</translation>
    </message>
    <message>
        <source>The copy of the calibration data could not be made.</source>
        <translation>Не удалось сделать копию калибровок.</translation>
    </message>
    <message>
        <source>Nothing of it is changed before a good copy is on disk, so the job ended here.</source>
        <translation>Пока на диске нет исправной копии, в них ничего не меняется, поэтому задание здесь завершилось.</translation>
    </message>
    <message>
        <source>Leave the calibration out of the job; the rest of the firmware does not need it.</source>
        <translation>Исключите калибровки из задания: остальной прошивке они не нужны.</translation>
    </message>
    <message>
        <source>Check that the folder for copies can be written.</source>
        <translation>Проверьте, что в папку для копий можно писать.</translation>
    </message>
    <message>
        <source>If the phone was formatted already, put back the copy that the job made of this phone.</source>
        <translation>Если телефон уже отформатирован, верните копию, которую задание сделало с этого телефона.</translation>
    </message>
    <message>
        <source>Keep every copy made earlier of this phone.</source>
        <translation>Храните все копии, сделанные с этого телефона раньше.</translation>
    </message>
    <message>
        <source>The phone was unplugged or switched off during the work.</source>
        <translation>Во время работы телефон отключили от кабеля или выключили.</translation>
    </message>
    <message>
        <source>It left USB without an error of its own while data was moving.</source>
        <translation>Он пропал с USB во время передачи данных, не сообщив об ошибке.</translation>
    </message>
    <message>
        <source>The phone is not lost: its boot ROM cannot be overwritten. Plug it in again with the boot key held.</source>
        <translation>Телефон не потерян: его BootROM перезаписать нельзя. Подключите его снова, держа загрузочную кнопку.</translation>
    </message>
    <message>
        <source>A phone appeared, but not the one this job waits for.</source>
        <translation>Появился телефон, но не тот, которого ждёт задание.</translation>
    </message>
    <message>
        <source>It is on another port than the one that was named, or the firmware is for a phone of another maker.</source>
        <translation>Он на другом порту, чем указано, или прошивка для телефона другого производителя.</translation>
    </message>
    <message>
        <source>Plug the phone into the port that was named, or leave the port open.</source>
        <translation>Подключите телефон к указанному порту или не указывайте порт.</translation>
    </message>
    <message>
        <source>Check that the firmware is for this phone.</source>
        <translation>Проверьте, что прошивка для этого телефона.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>Файл прошивки повреждён.</translation>
    </message>
    <message>
        <source>Its checksum does not match its contents.</source>
        <translation>Его контрольная сумма не соответствует содержимому.</translation>
    </message>
    <message>
        <source>Download the file again and compare it with the hash of the publisher.</source>
        <translation>Скачайте файл ещё раз и сверьте с хешем издателя.</translation>
    </message>
    <message>
        <source>Do not use a package that somebody packed again without its checksum.</source>
        <translation>Не используйте пакет, который кто-то перепаковал без контрольной суммы.</translation>
    </message>
    <message>
        <source>The firmware file is not complete.</source>
        <translation>Файл прошивки неполный.</translation>
    </message>
    <message>
        <source>It says of itself that it is longer than it is: the download or the copy was cut off.</source>
        <translation>В нём самом указана длина больше действительной: скачивание или копирование прервалось.</translation>
    </message>
    <message>
        <source>Download or copy the file again and compare its size with that of the publisher.</source>
        <translation>Скачайте или скопируйте файл ещё раз и сравните размер с указанным издателем.</translation>
    </message>
    <message>
        <source>If the file was on a FAT32 drive, use another one: files there end at 4 GiB.</source>
        <translation>Если файл лежал на диске FAT32, возьмите другой: файлы там не больше 4 GiB.</translation>
    </message>
    <message>
        <source>If it came in an archive, open the archive itself or unpack it again.</source>
        <translation>Если он был в архиве, откройте сам архив или распакуйте его ещё раз.</translation>
    </message>
    <message>
        <source>The firmware file contradicts itself.</source>
        <translation>Файл прошивки противоречит сам себе.</translation>
    </message>
    <message>
        <source>Its tables cannot be right, so nothing of it is used.</source>
        <translation>Его таблицы не могут быть верны, поэтому ничего из него не используется.</translation>
    </message>
    <message>
        <source>Download the firmware again from its publisher.</source>
        <translation>Скачайте прошивку ещё раз у её издателя.</translation>
    </message>
    <message>
        <source>Do not use packages that somebody changed by hand.</source>
        <translation>Не используйте пакеты, изменённые вручную.</translation>
    </message>
    <message>
        <source>This file is not a firmware that the program can read.</source>
        <translation>Этот файл — не прошивка, которую программа может прочитать.</translation>
    </message>
    <message>
        <source>It is encrypted, of a kind the program does not know, or no firmware at all.</source>
        <translation>Он зашифрован, неизвестного программе вида или вовсе не прошивка.</translation>
    </message>
    <message>
        <source>Choose the .pac file of the phone, or the archive or folder that holds it.</source>
        <translation>Выберите файл .pac телефона либо архив или папку, где он находится.</translation>
    </message>
    <message>
        <source>If it is encrypted, only the tool of its maker can use it.</source>
        <translation>Если он зашифрован, использовать его может только программа его производителя.</translation>
    </message>
    <message>
        <source>The phone stopped answering in the middle of the work.</source>
        <translation>Телефон перестал отвечать посреди работы.</translation>
    </message>
    <message>
        <source>Its storage may be busy far beyond the usual, the loader may have crashed, or the line broke down without the phone leaving USB.</source>
        <translation>Его память может быть занята намного дольше обычного, лоадер мог зависнуть или связь пропала, хотя телефон остался на USB.</translation>
    </message>
    <message>
        <source>A part of the program does not fit the rest.</source>
        <translation>Часть программы не подходит к остальным.</translation>
    </message>
    <message>
        <source>A protocol module was made for another version of the program, or cannot be loaded.</source>
        <translation>Модуль протокола сделан для другой версии программы или не загружается.</translation>
    </message>
    <message>
        <source>Install program and modules of the same version.</source>
        <translation>Установите программу и модули одной версии.</translation>
    </message>
    <message>
        <source>Remove modules of your own that were made for another version.</source>
        <translation>Удалите собственные модули, сделанные для другой версии.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>Разметка разделов в телефоне отличается от разметки в прошивке.</translation>
    </message>
    <message>
        <source>The firmware is for another version or region, and writing it in place would run over neighbours.</source>
        <translation>Прошивка для другой версии или региона, и запись на месте зашла бы на соседние разделы.</translation>
    </message>
    <message>
        <source>Use the package that matches the version on the phone.</source>
        <translation>Используйте пакет для той версии, что в телефоне.</translation>
    </message>
    <message>
        <source>Allow the new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>Разрешайте новую разметку только с полным пакетом; данные пользователя стираются.</translation>
    </message>
    <message>
        <source>The phone has no valid partition table, or no room for the one of the firmware.</source>
        <translation>В телефоне нет действительной таблицы разделов или нет места для таблицы из прошивки.</translation>
    </message>
    <message>
        <source>The phone was erased or never programmed, or the firmware is for a model with larger storage.</source>
        <translation>Телефон стёрт или никогда не программировался, или прошивка для модели с большей памятью.</translation>
    </message>
    <message>
        <source>Compare the size of the storage on the label with the firmware; take the package that fits.</source>
        <translation>Сравните объём памяти на этикетке с прошивкой; возьмите подходящий пакет.</translation>
    </message>
    <message>
        <source>On an empty phone use Format All + Download with a complete official firmware.</source>
        <translation>Для пустого телефона выберите «Полный формат + прошивка» с полной официальной прошивкой.</translation>
    </message>
    <message>
        <source>Another program has the port of the phone open.</source>
        <translation>Порт телефона открыт в другой программе.</translation>
    </message>
    <message>
        <source>Only one program can talk to a phone. Another flashing tool, a terminal or a second run of this program was first.</source>
        <translation>С телефоном может работать только одна программа. Другая программа для прошивки, терминал или второй запуск этой программы успели раньше.</translation>
    </message>
    <message>
        <source>Close the other program and press the start button again.</source>
        <translation>Закройте другую программу и снова нажмите кнопку запуска.</translation>
    </message>
    <message>
        <source>If no other program is open, unplug the phone, wait three seconds and plug it in again.</source>
        <translation>Если других программ не открыто, отсоедините телефон, подождите три секунды и подключите снова.</translation>
    </message>
    <message>
        <source>The phone appeared for a few seconds and left again.</source>
        <translation>Телефон появился на несколько секунд и пропал.</translation>
    </message>
    <message>
        <source>Its preloader waits only two to five seconds for a computer and then starts the system. The port was opened too late, or the phone lost its supply.</source>
        <translation>Его preloader ждёт компьютер всего две–пять секунд, а затем запускает систему. Порт открылся слишком поздно, или у телефона пропало питание.</translation>
    </message>
    <message>
        <source>Leave the program waiting; it takes the phone by itself the next time it appears.</source>
        <translation>Оставьте программу ждать: когда телефон появится снова, она подхватит его сама.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>Программа сама допустила ошибку.</translation>
    </message>
    <message>
        <source>A promise inside the program was broken. This is not the fault of phone or firmware.</source>
        <translation>Нарушено внутреннее условие программы. Телефон и прошивка в этом не виноваты.</translation>
    </message>
    <message>
        <source>Save the report of this job and keep it with the name of the phone and of the firmware.</source>
        <translation>Сохраните отчёт об этом задании вместе с названиями телефона и прошивки.</translation>
    </message>
    <message>
        <source>One port fails more often than the others.</source>
        <translation>Один порт даёт сбои чаще других.</translation>
    </message>
    <message>
        <source>Its cable or plug is worn, or too many phones share one controller.</source>
        <translation>Его кабель или разъём изношен, или на одном контроллере слишком много телефонов.</translation>
    </message>
    <message>
        <source>Replace the cable of this port.</source>
        <translation>Замените кабель этого порта.</translation>
    </message>
    <message>
        <source>Move the phone to another port and go on where the job stopped.</source>
        <translation>Подключите телефон к другому порту и продолжите с места остановки.</translation>
    </message>
    <message>
        <source>Let fewer phones share one controller.</source>
        <translation>Подключайте к одному контроллеру меньше телефонов.</translation>
    </message>
    <message>
        <source>An image in the firmware is damaged inside.</source>
        <translation>Образ в прошивке повреждён внутри.</translation>
    </message>
    <message>
        <source>It is a sparse image, and its parts do not add up.</source>
        <translation>Это sparse-образ, и его части не сходятся.</translation>
    </message>
    <message>
        <source>Download or unpack the firmware again.</source>
        <translation>Скачайте или распакуйте прошивку ещё раз.</translation>
    </message>
    <message>
        <source>Check the package for damage.</source>
        <translation>Проверьте, не повреждён ли пакет.</translation>
    </message>
    <message>
        <source>This firmware is for another kind of storage.</source>
        <translation>Эта прошивка для другого вида памяти.</translation>
    </message>
    <message>
        <source>Phones of one model exist with different storage chips, and each needs its own package.</source>
        <translation>Телефоны одной модели бывают с разными микросхемами памяти, и каждой нужен свой пакет.</translation>
    </message>
    <message>
        <source>Check the board revision on the label.</source>
        <translation>Проверьте ревизию платы на этикетке.</translation>
    </message>
    <message>
        <source>Another tool tried to get round the protection of this phone, and that failed.</source>
        <translation>Другая программа пыталась обойти защиту этого телефона, и это не удалось.</translation>
    </message>
    <message>
        <source>This was no restore of the maker&apos;s firmware. The phone is now in a state that its own loader does not expect.</source>
        <translation>Это не было восстановлением прошивки производителя. Теперь телефон в состоянии, на которое его лоадер не рассчитан.</translation>
    </message>
    <message>
        <source>The program ended or froze while the phone was at work.</source>
        <translation>Программа завершилась или зависла, пока телефон был в работе.</translation>
    </message>
    <message>
        <source>The journal of the last job has no end: the program was closed, killed or stood still in the middle. The phone still waits in its loader.</source>
        <translation>У журнала последнего задания нет конца: программу закрыли, принудительно завершили или она застыла посередине. Телефон всё ещё ждёт в лоадере.</translation>
    </message>
    <message>
        <source>More than one phone in download mode is connected.</source>
        <translation>Подключено больше одного телефона в режиме прошивки.</translation>
    </message>
    <message>
        <source>These phones carry no serial number on USB, so the program cannot know which of them is meant.</source>
        <translation>У этих телефонов на USB нет серийных номеров, поэтому программа не знает, какой из них имеется в виду.</translation>
    </message>
    <message>
        <source>Leave only the phone connected that the firmware is for.</source>
        <translation>Оставьте подключённым только телефон, для которого прошивка.</translation>
    </message>
    <message>
        <source>Or name the USB port of the phone that is meant.</source>
        <translation>Или укажите порт USB нужного телефона.</translation>
    </message>
    <message>
        <source>The phone showed itself for a moment and then went on into charging or normal start.</source>
        <translation>Телефон показался на мгновение и перешёл к зарядке или обычному запуску.</translation>
    </message>
    <message>
        <source>It left its download mode within two seconds and came back as another device: the boot key was not recognised.</source>
        <translation>Он вышел из режима прошивки за две секунды и вернулся как другое устройство: загрузочная кнопка не распознана.</translation>
    </message>
    <message>
        <source>Unplug the cable, wait five seconds, hold the boot key, plug in and keep holding.</source>
        <translation>Отключите кабель, подождите пять секунд, зажмите загрузочную кнопку, подключите кабель и продолжайте держать.</translation>
    </message>
    <message>
        <source>Try the other keys: volume down, volume up, both together; on a keypad phone the centre key, call, star or hash.</source>
        <translation>Попробуйте другие кнопки: «Громкость −», «Громкость +», обе вместе; на кнопочном телефоне — центральную, вызова, «*» или «#».</translation>
    </message>
    <message>
        <source>Use a service cable that asks for download mode, if the maker sells one for this model.</source>
        <translation>Используйте сервисный кабель, запрашивающий режим прошивки, если производитель продаёт такой для этой модели.</translation>
    </message>
    <message>
        <source>The firmware has no loader for the phone.</source>
        <translation>В прошивке нет лоадера для телефона.</translation>
    </message>
    <message>
        <source>The package is only a part of a firmware, or somebody changed it. Without both loaders nothing can be written.</source>
        <translation>Пакет — лишь часть прошивки, или его кто-то изменил. Без обоих лоадеров ничего записать нельзя.</translation>
    </message>
    <message>
        <source>Use the complete official package of this model.</source>
        <translation>Используйте полный официальный пакет этой модели.</translation>
    </message>
    <message>
        <source>Do not borrow the loader of another model: it drives the pins of another board.</source>
        <translation>Не берите лоадер от другой модели: он управляет выводами другой платы.</translation>
    </message>
    <message>
        <source>This loader cannot list its partitions.</source>
        <translation>Этот лоадер не умеет перечислять свои разделы.</translation>
    </message>
    <message>
        <source>Older loaders and keypad phones address places by number and have no list.</source>
        <translation>Старые лоадеры и кнопочные телефоны обращаются к областям по номерам и списка не имеют.</translation>
    </message>
    <message>
        <source>Load the firmware package of this phone, so that its names and places are known.</source>
        <translation>Откройте пакет прошивки этого телефона, чтобы имена и места стали известны.</translation>
    </message>
    <message>
        <source>Write or read by the names or numbers of the package, one at a time.</source>
        <translation>Записывайте или считывайте по именам или номерам из пакета, по одному.</translation>
    </message>
    <message>
        <source>The phone left USB in the middle of the conversation.</source>
        <translation>Телефон пропал с USB посреди обмена.</translation>
    </message>
    <message>
        <source>The cable moved, the supply broke down, or the phone started again by itself.</source>
        <translation>Кабель сдвинулся, питание просело или телефон сам перезапустился.</translation>
    </message>
    <message>
        <source>Charge the battery, or put it in if the phone was running without it.</source>
        <translation>Зарядите батарею или вставьте её, если телефон работал без неё.</translation>
    </message>
    <message>
        <source>The phone is on USB in download mode but does not answer its first question.</source>
        <translation>Телефон есть на USB в режиме прошивки, но не отвечает на первый запрос.</translation>
    </message>
    <message>
        <source>Most often the boot key was not held, so the phone passed through this mode on its way to a normal start. A session that another program left open looks the same.</source>
        <translation>Чаще всего загрузочная кнопка не была зажата, и телефон прошёл через этот режим на пути к обычному запуску. Так же выглядит сеанс, оставленный открытым другой программой.</translation>
    </message>
    <message>
        <source>Unplug the cable, switch the phone fully off, hold its boot key, plug the cable in and keep holding the key for ten seconds.</source>
        <translation>Отключите кабель, полностью выключите телефон, зажмите его загрузочную кнопку, подключите кабель и держите кнопку ещё десять секунд.</translation>
    </message>
    <message>
        <source>If the screen shows a logo or a battery, the key was not accepted: look up the key of this model.</source>
        <translation>Если на экране логотип или батарея, кнопка не сработала: найдите кнопку для этой модели.</translation>
    </message>
    <message>
        <source>Nothing that was seen points to one cause.</source>
        <translation>Ничто из замеченного не указывает на одну причину.</translation>
    </message>
    <message>
        <source>The job ended with an error for which there is no rule. The report holds everything that was seen.</source>
        <translation>Задание завершилось ошибкой, для которой нет правила. В отчёте есть всё, что было замечено.</translation>
    </message>
    <message>
        <source>The computer put the port to sleep during the work.</source>
        <translation>Во время работы компьютер усыпил порт.</translation>
    </message>
    <message>
        <source>Saving power, the computer switches ports or itself off when it believes that nothing happens.</source>
        <translation>Экономя энергию, компьютер отключает порты или засыпает сам, когда считает, что ничего не происходит.</translation>
    </message>
    <message>
        <source>Switch sleep and saving power of USB off while phones are flashed.</source>
        <translation>На время прошивки телефонов отключите сон и энергосбережение USB.</translation>
    </message>
    <message>
        <source>USB could not be started on this computer.</source>
        <translation>На этом компьютере не удалось запустить USB.</translation>
    </message>
    <message>
        <source>The library for USB is missing or does not start, so no phone can be found.</source>
        <translation>Библиотеки USB нет или она не запускается, поэтому телефоны найти нельзя.</translation>
    </message>
    <message>
        <source>Install the program again with its own package; it brings what it needs.</source>
        <translation>Установите программу заново из её собственного пакета: в нём есть всё нужное.</translation>
    </message>
    <message>
        <source>On Linux see that the file system of the devices (/dev/bus/usb) is there; containers often lack it.</source>
        <translation>В Linux убедитесь, что файловая система устройств (/dev/bus/usb) на месте; в контейнерах её часто нет.</translation>
    </message>
    <message>
        <source>The computer sees that something was plugged in and cannot talk to it.</source>
        <translation>Компьютер видит, что что-то подключено, но не может с ним общаться.</translation>
    </message>
    <message>
        <source>The phone did not answer the first questions of USB: the cable or socket has bad contact, the supply is weak, or an interrupted session left the phone stuck.</source>
        <translation>Телефон не ответил на первые запросы USB: плохой контакт в кабеле или разъёме, слабое питание или телефон завис после прерванного сеанса.</translation>
    </message>
    <message>
        <source>Put a USB 2.0 hub between computer and phone; some ports of fast computers do not get on with slow devices.</source>
        <translation>Включите между компьютером и телефоном хаб USB 2.0: некоторые порты быстрых компьютеров не ладят с медленными устройствами.</translation>
    </message>
    <message>
        <source>If three ports and two computers fail alike, the socket or the board of the phone needs a repair shop.</source>
        <translation>Если на трёх портах и двух компьютерах сбой одинаков, разъём или плату телефона нужно чинить в сервисном центре.</translation>
    </message>
    <message>
        <source>The system has no memory left for USB.</source>
        <translation>У системы не осталось памяти для USB.</translation>
    </message>
    <message>
        <source>All USB transfers of this computer share a small memory, and several phones at once use it up.</source>
        <translation>Все передачи USB этого компьютера делят небольшую память, и несколько телефонов сразу её исчерпывают.</translation>
    </message>
    <message>
        <source>Work on fewer phones at the same time.</source>
        <translation>Работайте одновременно с меньшим числом телефонов.</translation>
    </message>
    <message>
        <source>Let the administrator raise usbfs_memory_mb of the module usbcore.</source>
        <translation>Попросите администратора увеличить usbfs_memory_mb модуля usbcore.</translation>
    </message>
    <message>
        <source>The job was stopped on request.</source>
        <translation>Задание остановлено по запросу.</translation>
    </message>
    <message>
        <source>Somebody pressed stop. If the boot chain was not finished, the phone waits in its boot ROM for the next try.</source>
        <translation>Кто-то нажал «Стоп». Если загрузочная цепочка не была записана до конца, телефон ждёт следующей попытки в BootROM.</translation>
    </message>
    <message>
        <source>Start the job again when you are ready.</source>
        <translation>Когда будете готовы, запустите задание снова.</translation>
    </message>
    <message>
        <source>The phone says that its system is damaged and stops.</source>
        <translation>Телефон сообщает, что его система повреждена, и останавливается.</translation>
    </message>
    <message>
        <source>One partition is not the maker&apos;s, only one of two slots was restored, or the version is older than before.</source>
        <translation>Один из разделов не от производителя, восстановлен только один из двух слотов или версия старее прежней.</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own repair route for this model.</source>
        <translation>Воспользуйтесь собственным способом восстановления этой модели от производителя.</translation>
    </message>
    <message>
        <source>Write both slots of one and the same version; the user&apos;s data is erased.</source>
        <translation>Запишите оба слота одной и той же версии; данные пользователя стираются.</translation>
    </message>
    <message>
        <source>Do not lock the boot loader while anything on the phone is not the maker&apos;s.</source>
        <translation>Не блокируйте загрузчик (bootloader), пока в телефоне есть что-то не от производителя.</translation>
    </message>
    <message>
        <source>The phone appears but never answers in time inside this virtual machine.</source>
        <translation>В этой виртуальной машине телефон появляется, но ни разу не отвечает вовремя.</translation>
    </message>
    <message>
        <source>A virtual machine hands USB devices on with a delay, and phones wait for their first question for a moment only.</source>
        <translation>Виртуальная машина передаёт устройства USB с задержкой, а телефоны ждут первого запроса лишь мгновение.</translation>
    </message>
    <message>
        <source>Run the program on the computer itself.</source>
        <translation>Запустите программу прямо на компьютере.</translation>
    </message>
    <message>
        <source>Or tell the virtual machine to pass on every device of this maker, not one device.</source>
        <translation>Или настройте виртуальную машину на проброс всех устройств этого производителя, а не одного.</translation>
    </message>
    <message>
        <source>The phone started again by itself while the second loader was starting.</source>
        <translation>Телефон сам перезапустился во время запуска второго лоадера.</translation>
    </message>
    <message>
        <source>A watchdog of the phone ran out, its supply broke down, or a key was still held.</source>
        <translation>Сработал сторожевой таймер телефона, питание просело или была ещё зажата кнопка.</translation>
    </message>
    <message>
        <source>Let go of all keys as soon as the bar moves.</source>
        <translation>Отпускайте все кнопки, как только сдвинется индикатор.</translation>
    </message>
    <message>
        <source>The phone runs and its screen, touch or sensors do not.</source>
        <translation>Телефон работает, а экран, тачскрин или датчики — нет.</translation>
    </message>
    <message>
        <source>The firmware is for another revision of the board or another screen, or the calibration of the sensors was erased.</source>
        <translation>Прошивка для другой ревизии платы или другого экрана, или стёрты калибровки датчиков.</translation>
    </message>
    <message>
        <source>Use the firmware of exactly this board revision.</source>
        <translation>Используйте прошивку именно для этой ревизии платы.</translation>
    </message>
    <message>
        <source>The driver is there and the phone could not be started.</source>
        <translation>Драйвер есть, но запустить телефон не удалось.</translation>
    </message>
    <message>
        <source>The phone is connected through hubs that do not get on with it, two drivers want it, or it left in that moment.</source>
        <translation>Телефон подключён через хабы, которые с ним не ладят, его делят два драйвера или он отключился в этот момент.</translation>
    </message>
    <message>
        <source>Remove drivers for phones that you do not need.</source>
        <translation>Удалите ненужные вам драйверы телефонов.</translation>
    </message>
    <message>
        <source>Another driver holds the phone than the one this program needs.</source>
        <translation>Телефон держит не тот драйвер, который нужен программе.</translation>
    </message>
    <message>
        <source>Tools for phones bring drivers of different kinds, and a phone can have one at a time.</source>
        <translation>Программы для телефонов ставят драйверы разных видов, а у телефона в каждый момент может быть только один.</translation>
    </message>
    <message>
        <source>Choose the serial port if the driver made one, or take the phone over USB; the program can do both.</source>
        <translation>Выберите последовательный порт, если драйвер его создал, или работайте с телефоном по USB: программа умеет и то и другое.</translation>
    </message>
    <message>
        <source>Ask for the driver to be changed only if neither works; other tools may then no longer find the phone.</source>
        <translation>Просите сменить драйвер, только если не работает ни то ни другое: другие программы могут после этого не найти телефон.</translation>
    </message>
    <message>
        <source>The phone is there and has no driver.</source>
        <translation>Телефон есть, но драйвера для него нет.</translation>
    </message>
    <message>
        <source>Windows found no driver for this id. Each mode of a phone has an id of its own.</source>
        <translation>Windows не нашла драйвера для этого ID. У каждого режима телефона свой ID.</translation>
    </message>
    <message>
        <source>Install the driver package of this program once, then plug the phone in again.</source>
        <translation>Один раз установите пакет драйверов этой программы, затем подключите телефон снова.</translation>
    </message>
    <message>
        <source>Wait until the installation has ended before you plug the phone in; the first time it takes longer than the phone waits.</source>
        <translation>Дождитесь конца установки, прежде чем снова подключать телефон: в первый раз она длится дольше, чем телефон ждёт.</translation>
    </message>
    <message>
        <source>Windows does not accept the signature of the driver.</source>
        <translation>Windows не принимает подпись драйвера.</translation>
    </message>
    <message>
        <source>The driver is an old one of the maker, and its signature is no longer valid for this Windows.</source>
        <translation>Это старый драйвер производителя, и его подпись для этой Windows больше не действительна.</translation>
    </message>
    <message>
        <source>Remove the old driver and let Windows use its own, or install the signed driver of this program.</source>
        <translation>Удалите старый драйвер и дайте Windows использовать свой или установите подписанный драйвер этой программы.</translation>
    </message>
    <message>
        <source>Do not switch the check of signatures off; it protects the whole computer.</source>
        <translation>Не отключайте проверку подписей: она защищает весь компьютер.</translation>
    </message>
    <message>
        <source>The same firmware works on other phones and fails on this one.</source>
        <translation>Та же прошивка работает на других телефонах, а на этом даёт сбой.</translation>
    </message>
    <message>
        <source>If it fails in every slot, this phone is faulty; if it fails in one slot only, the cable or port is.</source>
        <translation>Если сбой на каждом месте, неисправен телефон; если только на одном — кабель или порт.</translation>
    </message>
    <message>
        <source>Plug this phone into another slot: does the fault stay with the phone or with the slot?</source>
        <translation>Подключите этот телефон на другое место: сбой остаётся с телефоном или с местом?</translation>
    </message>
    <message>
        <source>Put the phone aside for the repair bench with the journals of its jobs.</source>
        <translation>Отложите телефон для ремонта вместе с журналами его заданий.</translation>
    </message>
    <message>
        <source>A phone is there, but in another mode than download mode.</source>
        <translation>Телефон есть, но не в режиме прошивки, а в другом режиме.</translation>
    </message>
    <message>
        <source>What answers on USB is a running system, a charging screen, a recovery or a diagnostic port. None of them takes firmware from this program.</source>
        <translation>На USB отвечает работающая система, экран зарядки, recovery или диагностический порт. Ничто из этого не принимает прошивку от этой программы.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off; take the battery out if that is possible.</source>
        <translation>Отсоедините телефон от кабеля и выключите его; если можно, выньте батарею.</translation>
    </message>
    <message>
        <source>If it always comes back in this mode, hold the power key for ten seconds or more to force it off.</source>
        <translation>Если он всегда возвращается в этом режиме, принудительно выключите его: держите кнопку питания десять секунд или дольше.</translation>
    </message>
    <message>
        <source>The phone was already plugged in before the program began to wait.</source>
        <translation>Телефон был подключён раньше, чем программа начала ждать.</translation>
    </message>
    <message>
        <source>A phone can be caught only in the moment in which it starts; that moment was over.</source>
        <translation>Поймать телефон можно только в момент его запуска; этот момент уже прошёл.</translation>
    </message>
    <message>
        <source>Unplug the phone now and leave the program waiting.</source>
        <translation>Отсоедините телефон сейчас и оставьте программу ждать.</translation>
    </message>
    <message>
        <source>The file that was named is not there.</source>
        <translation>Указанного файла нет.</translation>
    </message>
    <message>
        <source>The path is wrong or misspelt, or the drive it was on is gone.</source>
        <translation>Путь неверен или написан с ошибкой, или диска, на котором был файл, больше нет.</translation>
    </message>
    <message>
        <source>Check the name and choose the file again.</source>
        <translation>Проверьте имя и выберите файл ещё раз.</translation>
    </message>
    <message>
        <source>If it was on a removable or network drive, connect that drive again.</source>
        <translation>Если файл был на съёмном или сетевом диске, подключите этот диск снова.</translation>
    </message>
    <message>
        <source>This preloader is for another board.</source>
        <translation>Этот preloader от другой платы.</translation>
    </message>
    <message>
        <source>The preloader sets up memory and supply of one board. With the one of another board the phone does not start.</source>
        <translation>Preloader настраивает память и питание одной конкретной платы. С preloader от другой платы телефон не запустится.</translation>
    </message>
    <message>
        <source>Use the preloader of exactly this model and board revision.</source>
        <translation>Используйте preloader именно для этой модели и ревизии платы.</translation>
    </message>
    <message>
        <source>Leave the preloader of the phone as it is: untick its row.</source>
        <translation>Оставьте preloader телефона как есть: снимите отметку с его строки.</translation>
    </message>
    <message>
        <source>Do not write the preloader of another board: the phone may not start any more.</source>
        <translation>Не записывайте preloader от другой платы: телефон может больше не запуститься.</translation>
    </message>
    <message>
        <source>The second loader was started and stayed silent.</source>
        <translation>Второй лоадер запущен и молчит.</translation>
    </message>
    <message>
        <source>This is what a loader does that was made for another memory or another board of the same model.</source>
        <translation>Так ведёт себя лоадер, сделанный для другой памяти или другой платы той же модели.</translation>
    </message>
    <message>
        <source>If every package for this model stays silent, the memory of the phone may be faulty.</source>
        <translation>Если молчит лоадер из каждого пакета для этой модели, возможно, неисправна память телефона.</translation>
    </message>
    <message>
        <source>This phone would need more than was agreed to.</source>
        <translation>Этому телефону нужно больше, чем было согласовано.</translation>
    </message>
    <message>
        <source>What the phone told of itself makes another plan necessary, and nobody is asked in the middle of a batch. Nothing was changed on it.</source>
        <translation>Судя по тому, что сообщил о себе телефон, нужен другой план, а посреди серии никого не спрашивают. На телефоне ничего не изменено.</translation>
    </message>
    <message>
        <source>Put the phone aside, and flash it alone later: its plan is shown to you then.</source>
        <translation>Отложите телефон и прошейте его позже отдельно: тогда вам будет показан его план.</translation>
    </message>
    <message>
        <source>The job file was made by a newer version of Flashwright.</source>
        <translation>Файл задания создан более новой версией Flashwright.</translation>
    </message>
    <message>
        <source>It may ask for something that this version does not know, so it is not run in part.</source>
        <translation>В нём может требоваться то, чего эта версия не знает, поэтому частично он не выполняется.</translation>
    </message>
    <message>
        <source>Update Flashwright on this computer.</source>
        <translation>Обновите Flashwright на этом компьютере.</translation>
    </message>
    <message>
        <source>Or export the job again with the version that is installed here.</source>
        <translation>Либо экспортируйте задание заново в той версии, которая установлена здесь.</translation>
    </message>
    <message>
        <source>The job file cannot be used as it is.</source>
        <translation>Использовать файл задания в таком виде нельзя.</translation>
    </message>
    <message>
        <source>A job file says exactly what is done to a phone, so nothing in it is guessed or skipped.</source>
        <translation>Файл задания точно указывает, что делается с телефоном, поэтому ничего в нём не додумывается и не пропускается.</translation>
    </message>
    <message>
        <source>Correct the place that is named, or export the job again from the window (File, Export Job).</source>
        <translation>Исправьте указанное место или экспортируйте задание из окна заново («Файл», «Экспорт задания»).</translation>
    </message>
    <message>
        <source>Run &quot;flashwright-cli job lint FILE&quot; to see whether everything is right, and &quot;flashwright-cli job schema&quot; for what may stand in it.</source>
        <translation>Выполните «flashwright-cli job lint FILE», чтобы увидеть, всё ли верно, и «flashwright-cli job schema», чтобы узнать, что в файле может быть.</translation>
    </message>
    <message>
        <source>The job was made for another firmware than the one that is there.</source>
        <translation>Задание создано для другой прошивки, а не для той, что есть.</translation>
    </message>
    <message>
        <source>The job file remembers product, version and checksum of the firmware it was made with; the file on this computer differs.</source>
        <translation>Файл задания помнит продукт, версию и контрольную сумму прошивки, для которой он создан; файл на этом компьютере от них отличается.</translation>
    </message>
    <message>
        <source>Put the firmware of the job in its place, and check that it is for this phone.</source>
        <translation>Положите прошивку из задания на её место и проверьте, что она для этого телефона.</translation>
    </message>
    <message>
        <source>If the new firmware is meant, load it in the window, look at the plan and export the job again.</source>
        <translation>Если нужна новая прошивка, откройте её в окне, посмотрите план и экспортируйте задание заново.</translation>
    </message>
</context>
<context>
    <name>RemedyButton</name>
    <message>
        <source>&amp;Join the Group…</source>
        <translation>Вступить в &amp;группу…</translation>
    </message>
    <message>
        <source>Allow a New &amp;Table…</source>
        <translation>Разрешить новую &amp;таблицу…</translation>
    </message>
    <message>
        <source>Choose the &amp;Authentication File…</source>
        <translation>Выбрать файл &amp;аутентификации…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Loader…</source>
        <translation>Выбрать другой &amp;лоадер…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Firmware…</source>
        <translation>Выбрать другую про&amp;шивку…</translation>
    </message>
    <message>
        <source>Choose the &amp;Preloader…</source>
        <translation>Выбрать &amp;preloader…</translation>
    </message>
    <message>
        <source>Try Again at 115200 &amp;Baud</source>
        <translation>Повторить на 115200 &amp;бод</translation>
    </message>
    <message>
        <source>&amp;Install the Device Rules…</source>
        <translation>&amp;Установить правила устройств…</translation>
    </message>
    <message>
        <source>Keep the Port A&amp;wake…</source>
        <translation>&amp;Не усыплять порт…</translation>
    </message>
    <message>
        <source>Load the &amp;Driver…</source>
        <translation>Загрузить &amp;драйвер…</translation>
    </message>
    <message>
        <source>Make a Su&amp;pport Report…</source>
        <translation>Создать отчёт для поддер&amp;жки…</translation>
    </message>
    <message>
        <source>Which &amp;Key?</source>
        <translation>Какая &amp;кнопка?</translation>
    </message>
    <message>
        <source>Try Again with Plain &amp;Transfer</source>
        <translation>Повторить с обычной п&amp;ередачей</translation>
    </message>
    <message>
        <source>F&amp;ree the Port…</source>
        <translation>&amp;Освободить порт…</translation>
    </message>
    <message>
        <source>Put &amp;Kept Data Back…</source>
        <translation>&amp;Вернуть сохранённые данные…</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>П&amp;родолжить…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Try Again at F&amp;ull Speed</source>
        <translation>Повторить на &amp;full-speed</translation>
    </message>
    <message>
        <source>Ask the &amp;Doctor</source>
        <translation>Открыть д&amp;иагностику</translation>
    </message>
    <message>
        <source>Show the &amp;Files</source>
        <translation>Показать &amp;файлы</translation>
    </message>
    <message>
        <source>Try Again with &amp;Smaller Blocks</source>
        <translation>Повторить с &amp;меньшими блоками</translation>
    </message>
    <message>
        <source>Keep &amp;ModemManager Away…</source>
        <translation>Отстранить &amp;ModemManager…</translation>
    </message>
    <message>
        <source>Allow &amp;More USB Memory…</source>
        <translation>Больше памяти для &amp;USB…</translation>
    </message>
    <message>
        <source>Check the F&amp;irmware Again</source>
        <translation>Проверить прошивку е&amp;щё раз</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>small risk</source>
        <translation>небольшой риск</translation>
    </message>
    <message>
        <source>erases data on the phone</source>
        <translation>стирает данные в телефоне</translation>
    </message>
    <message>
        <source>the phone may not start any more if it goes wrong</source>
        <translation>при сбое телефон может больше не запуститься</translation>
    </message>
</context>
<context>
    <name>RunningStage</name>
    <message>
        <source>boot ROM</source>
        <translation>BootROM</translation>
    </message>
    <message>
        <source>preloader</source>
        <translation>preloader</translation>
    </message>
    <message>
        <source>first loader</source>
        <translation>первый лоадер</translation>
    </message>
    <message>
        <source>second loader</source>
        <translation>второй лоадер</translation>
    </message>
    <message>
        <source>test mode of the maker</source>
        <translation>тестовый режим производителя</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Download Only</source>
        <translation>Только прошивка</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>Обновление прошивки</translation>
    </message>
    <message>
        <source>Format All + Download</source>
        <translation>Полный формат + прошивка</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Checking the firmware file</source>
        <translation>Проверка файла прошивки</translation>
    </message>
    <message>
        <source>Waiting for a phone</source>
        <translation>Ожидание телефона</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Sending the loader</source>
        <translation>Передача лоадера</translation>
    </message>
    <message>
        <source>Starting the loader</source>
        <translation>Запуск лоадера</translation>
    </message>
    <message>
        <source>Waiting for the phone to return</source>
        <translation>Ожидание возвращения телефона</translation>
    </message>
    <message>
        <source>Reading the partition table</source>
        <translation>Чтение таблицы разделов</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Ожидание вашего ответа</translation>
    </message>
    <message>
        <source>Saving copies of calibration data</source>
        <translation>Сохранение копий калибровок</translation>
    </message>
    <message>
        <source>Writing the partition table</source>
        <translation>Запись таблицы разделов</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Стирание</translation>
    </message>
    <message>
        <source>Writing what starts the phone</source>
        <translation>Запись загрузочной цепочки</translation>
    </message>
    <message>
        <source>Writing an image</source>
        <translation>Запись образа</translation>
    </message>
    <message>
        <source>Comparing what was written</source>
        <translation>Сверка записанного</translation>
    </message>
    <message>
        <source>Reading from the phone</source>
        <translation>Чтение из телефона</translation>
    </message>
    <message>
        <source>Testing the memory</source>
        <translation>Проверка памяти</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>StationLauncher</name>
    <message>
        <source>A phone is being flashed.</source>
        <translation>Идёт прошивка телефона.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted.</source>
        <translation>Принято.</translation>
    </message>
    <message>
        <source>Accepted, as some chips answer to a write.</source>
        <translation>Принято; так некоторые чипы отвечают на запись.</translation>
    </message>
    <message>
        <source>The preloader refused to read this region; older code uses the number for security that could not be set up.</source>
        <translation>Preloader отказался читать этот регион; в старом коде этот номер означает, что защиту не удалось настроить.</translation>
    </message>
    <message>
        <source>The preloader refused to write this region; older code uses the number for security that could not be closed.</source>
        <translation>Preloader отказался писать в этот регион; в старом коде этот номер означает, что защиту не удалось завершить.</translation>
    </message>
    <message>
        <source>The security code was asked for a mode it does not have.</source>
        <translation>У кода защиты запрошен режим, которого у него нет.</translation>
    </message>
    <message>
        <source>The security code was given a key it cannot use.</source>
        <translation>Коду защиты передан ключ, который он не может использовать.</translation>
    </message>
    <message>
        <source>Data for the security code was not aligned.</source>
        <translation>Данные для кода защиты не выровнены.</translation>
    </message>
    <message>
        <source>The security code was sent to a place that does not exist.</source>
        <translation>Код защиты отправлен в несуществующее место.</translation>
    </message>
    <message>
        <source>The address lies above 0x80000000, where this phone has nothing.</source>
        <translation>Адрес выше 0x80000000, где у этого телефона ничего нет.</translation>
    </message>
    <message>
        <source>The address lies above 0x40000000, where this phone has nothing.</source>
        <translation>Адрес выше 0x40000000, где у этого телефона ничего нет.</translation>
    </message>
    <message>
        <source>The address is not one the phone allows.</source>
        <translation>Этот адрес телефон не разрешает.</translation>
    </message>
    <message>
        <source>Not an error: no authorisation is needed.</source>
        <translation>Не ошибка: авторизация не нужна.</translation>
    </message>
    <message>
        <source>The phone wants to be authorised first, with a file from its maker.</source>
        <translation>Телефон требует сначала авторизации с файлом от производителя.</translation>
    </message>
    <message>
        <source>The loader would overwrite memory the phone needs itself.</source>
        <translation>Лоадер перезаписал бы память, нужную самому телефону.</translation>
    </message>
    <message>
        <source>There is no loader at the address to jump to.</source>
        <translation>По адресу перехода лоадера нет.</translation>
    </message>
    <message>
        <source>The loader came in more pieces than the phone takes.</source>
        <translation>Лоадер пришёл большим числом частей, чем принимает телефон.</translation>
    </message>
    <message>
        <source>The address of the loader is not a multiple of two.</source>
        <translation>Адрес лоадера не кратен двум.</translation>
    </message>
    <message>
        <source>Address and length of the loader do not fit the phone.</source>
        <translation>Адрес и длина лоадера не подходят телефону.</translation>
    </message>
    <message>
        <source>The length of the loader is zero.</source>
        <translation>Длина лоадера равна нулю.</translation>
    </message>
    <message>
        <source>The signature would be longer than the loader.</source>
        <translation>Подпись оказалась бы длиннее лоадера.</translation>
    </message>
    <message>
        <source>The phone demands a signed loader and this one has no signature.</source>
        <translation>Телефон требует подписанный лоадер, а у этого подписи нет.</translation>
    </message>
    <message>
        <source>No loader was sent before the jump.</source>
        <translation>Перед переходом лоадер не был передан.</translation>
    </message>
    <message>
        <source>The loader is not the one that was authorised.</source>
        <translation>Лоадер не тот, который был авторизован.</translation>
    </message>
    <message>
        <source>The phone refused the loader; the maker&apos;s name for this code is not public.</source>
        <translation>Телефон отклонил лоадер; имя этого кода у производителя не опубликовано.</translation>
    </message>
    <message>
        <source>The phone refused the line speed.</source>
        <translation>Телефон отклонил скорость линии.</translation>
    </message>
    <message>
        <source>The phone does not take loaders of this version.</source>
        <translation>Телефон не принимает лоадеры этой версии.</translation>
    </message>
    <message>
        <source>The phone did not accept the authentication file.</source>
        <translation>Телефон не принял файл аутентификации.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of the loader.</source>
        <translation>Телефон не принял подпись лоадера.</translation>
    </message>
    <message>
        <source>The security code ran out of memory.</source>
        <translation>Коду защиты не хватило памяти.</translation>
    </message>
    <message>
        <source>The key for loaders could not be set up.</source>
        <translation>Не удалось установить ключ для лоадеров.</translation>
    </message>
    <message>
        <source>The key for images could not be set up.</source>
        <translation>Не удалось установить ключ для образов.</translation>
    </message>
    <message>
        <source>The hash of an image could not be computed.</source>
        <translation>Не удалось вычислить хеш образа.</translation>
    </message>
    <message>
        <source>The loader does not fit into the place it is moved to.</source>
        <translation>Лоадер не помещается туда, куда он перемещается.</translation>
    </message>
    <message>
        <source>The phone holds no security settings.</source>
        <translation>В телефоне нет настроек безопасности.</translation>
    </message>
    <message>
        <source>The security library is of another version than its settings.</source>
        <translation>Библиотека безопасности другой версии, чем её настройки.</translation>
    </message>
    <message>
        <source>The security settings could not be erased.</source>
        <translation>Не удалось стереть настройки безопасности.</translation>
    </message>
    <message>
        <source>The security settings could not be written.</source>
        <translation>Не удалось записать настройки безопасности.</translation>
    </message>
    <message>
        <source>The security settings lack their end mark.</source>
        <translation>В настройках безопасности нет завершающей метки.</translation>
    </message>
    <message>
        <source>The security settings are in a state that does not exist.</source>
        <translation>Настройки безопасности в несуществующем состоянии.</translation>
    </message>
    <message>
        <source>The security settings are shorter than they should be.</source>
        <translation>Настройки безопасности короче, чем должны быть.</translation>
    </message>
    <message>
        <source>The key in the security settings could not be set up.</source>
        <translation>Не удалось установить ключ из настроек безопасности.</translation>
    </message>
    <message>
        <source>The phone has no record of this image to check it against.</source>
        <translation>В телефоне нет записи об этом образе, по которой его можно проверить.</translation>
    </message>
    <message>
        <source>An image does not match its hash.</source>
        <translation>Образ не соответствует своему хешу.</translation>
    </message>
    <message>
        <source>There is no room for a record of this image.</source>
        <translation>Нет места для записи об этом образе.</translation>
    </message>
    <message>
        <source>The image lacks the token for a secure download.</source>
        <translation>У образа нет токена для secure download.</translation>
    </message>
    <message>
        <source>The steps of the secure download came out of order.</source>
        <translation>Шаги secure download пришли не по порядку.</translation>
    </message>
    <message>
        <source>The record of this image is not a valid one.</source>
        <translation>Запись об этом образе недействительна.</translation>
    </message>
    <message>
        <source>The secro image is missing.</source>
        <translation>Нет образа secro.</translation>
    </message>
    <message>
        <source>An image could not be read for its check.</source>
        <translation>Образ не удалось прочитать для проверки.</translation>
    </message>
    <message>
        <source>The signature of an image is not accepted.</source>
        <translation>Подпись образа не принята.</translation>
    </message>
    <message>
        <source>The image is signed in another format than this phone checks.</source>
        <translation>Образ подписан в другом формате, чем проверяет этот телефон.</translation>
    </message>
    <message>
        <source>The image lacks its extended header.</source>
        <translation>У образа нет расширенного заголовка.</translation>
    </message>
    <message>
        <source>The extended header of the image is damaged.</source>
        <translation>Расширенный заголовок образа повреждён.</translation>
    </message>
    <message>
        <source>The extended header of the image is of an unknown type.</source>
        <translation>Расширенный заголовок образа неизвестного типа.</translation>
    </message>
    <message>
        <source>The hash over the extended header could not be computed.</source>
        <translation>Не удалось вычислить хеш расширенного заголовка.</translation>
    </message>
    <message>
        <source>The table of locked images is missing.</source>
        <translation>Нет таблицы заблокированных образов.</translation>
    </message>
    <message>
        <source>All images of this phone are locked.</source>
        <translation>Все образы этого телефона заблокированы.</translation>
    </message>
    <message>
        <source>The table of locked images is full.</source>
        <translation>Таблица заблокированных образов заполнена.</translation>
    </message>
    <message>
        <source>The table of locked images does not know this one.</source>
        <translation>Этого образа нет в таблице заблокированных.</translation>
    </message>
    <message>
        <source>The table of locked images is damaged.</source>
        <translation>Таблица заблокированных образов повреждена.</translation>
    </message>
    <message>
        <source>The phone&apos;s maker has banned this loader.</source>
        <translation>Производитель телефона запретил этот лоадер.</translation>
    </message>
    <message>
        <source>The key for the secure start is missing.</source>
        <translation>Нет ключа для защищённого запуска.</translation>
    </message>
    <message>
        <source>The security settings of the boot ROM are missing.</source>
        <translation>Нет настроек безопасности BootROM.</translation>
    </message>
    <message>
        <source>The public key was not set up.</source>
        <translation>Открытый ключ не установлен.</translation>
    </message>
    <message>
        <source>A SHA-256 hash could not be computed.</source>
        <translation>Не удалось вычислить хеш SHA-256.</translation>
    </message>
    <message>
        <source>The padding of a signature is wrong.</source>
        <translation>Неверное дополнение (padding) подписи.</translation>
    </message>
    <message>
        <source>A signature is not accepted.</source>
        <translation>Подпись не принята.</translation>
    </message>
    <message>
        <source>The place of the loader lies inside one that the phone keeps for itself.</source>
        <translation>Место лоадера лежит внутри области, которую телефон держит для себя.</translation>
    </message>
    <message>
        <source>The place of the loader overlaps one that the phone keeps for itself.</source>
        <translation>Место лоадера перекрывается с областью, которую телефон держит для себя.</translation>
    </message>
    <message>
        <source>The place of the loader runs beyond the end of the address space.</source>
        <translation>Место лоадера выходит за конец адресного пространства.</translation>
    </message>
    <message>
        <source>The phone does not take a loader at this address.</source>
        <translation>Телефон не принимает лоадер по этому адресу.</translation>
    </message>
    <message>
        <source>The phone does not take a loader of this length.</source>
        <translation>Телефон не принимает лоадер такой длины.</translation>
    </message>
    <message>
        <source>The phone checks loaders and did not accept the signature of this one.</source>
        <translation>Телефон проверяет лоадеры и не принял подпись этого.</translation>
    </message>
    <message>
        <source>The state of the phone&apos;s security does not allow this step; after a question for authorisation it means that none is needed.</source>
        <translation>Состояние защиты телефона не допускает этого шага; после запроса авторизации это значит, что она не нужна.</translation>
    </message>
    <message>
        <source>The signature has a wrong size.</source>
        <translation>Неверный размер подписи.</translation>
    </message>
    <message>
        <source>The padding has a wrong size.</source>
        <translation>Неверный размер дополнения (padding).</translation>
    </message>
    <message>
        <source>The image is made for another software line.</source>
        <translation>Образ сделан для другой линейки ПО.</translation>
    </message>
    <message>
        <source>The image is of a type that does not belong here.</source>
        <translation>Образ такого типа сюда не относится.</translation>
    </message>
    <message>
        <source>The certificate is longer than the phone can hold.</source>
        <translation>Сертификат длиннее, чем вмещает телефон.</translation>
    </message>
    <message>
        <source>The image named by the certificate is missing.</source>
        <translation>Нет образа, названного в сертификате.</translation>
    </message>
    <message>
        <source>The header of an image does not match its hash.</source>
        <translation>Заголовок образа не соответствует своему хешу.</translation>
    </message>
    <message>
        <source>A field name in the certificate has a wrong size.</source>
        <translation>Неверный размер имени поля в сертификате.</translation>
    </message>
    <message>
        <source>A field of the certificate does not fit its buffer.</source>
        <translation>Поле сертификата не помещается в свой буфер.</translation>
    </message>
    <message>
        <source>The certificate ended too early.</source>
        <translation>Сертификат закончился слишком рано.</translation>
    </message>
    <message>
        <source>The certificate holds another field than expected.</source>
        <translation>В сертификате другое поле, чем ожидалось.</translation>
    </message>
    <message>
        <source>A field of the certificate has another size than expected.</source>
        <translation>Размер поля сертификата не тот, что ожидался.</translation>
    </message>
    <message>
        <source>The certificate cannot be walked through in this way.</source>
        <translation>Сертификат нельзя обойти таким способом.</translation>
    </message>
    <message>
        <source>The certificate was asked for a field number it does not have.</source>
        <translation>У сертификата запрошен номер поля, которого в нём нет.</translation>
    </message>
    <message>
        <source>The certificate lacks a field name.</source>
        <translation>В сертификате не хватает имени поля.</translation>
    </message>
    <message>
        <source>The certificate lacks a field.</source>
        <translation>В сертификате не хватает поля.</translation>
    </message>
    <message>
        <source>The exponent of the key has another length than this phone&apos;s.</source>
        <translation>Длина экспоненты ключа не та, что у этого телефона.</translation>
    </message>
    <message>
        <source>The exponent of the key is not the one of this phone.</source>
        <translation>Экспонента ключа не та, что у этого телефона.</translation>
    </message>
    <message>
        <source>The length of the key is not the one of this phone.</source>
        <translation>Длина ключа не та, что у этого телефона.</translation>
    </message>
    <message>
        <source>The key is not the one of this phone.</source>
        <translation>Ключ не тот, что у этого телефона.</translation>
    </message>
    <message>
        <source>The public key of the image is not accepted.</source>
        <translation>Открытый ключ образа не принят.</translation>
    </message>
    <message>
        <source>The header of the image is not a valid one.</source>
        <translation>Заголовок образа недействителен.</translation>
    </message>
    <message>
        <source>Another image was expected here.</source>
        <translation>Здесь ожидался другой образ.</translation>
    </message>
    <message>
        <source>Certificate and image are of different versions.</source>
        <translation>Сертификат и образ разных версий.</translation>
    </message>
    <message>
        <source>Two images that belong together are of different versions.</source>
        <translation>Два связанных между собой образа разных версий.</translation>
    </message>
    <message>
        <source>The image is older than the phone allows.</source>
        <translation>Образ старее, чем допускает телефон.</translation>
    </message>
    <message>
        <source>The phone has no fuse left to record this version.</source>
        <translation>В телефоне не осталось фьюзов, чтобы отметить эту версию.</translation>
    </message>
    <message>
        <source>The fuses of the phone are set in a way that makes no sense.</source>
        <translation>Фьюзы телефона установлены в бессмысленное сочетание.</translation>
    </message>
    <message>
        <source>A fuse of the phone could not be written.</source>
        <translation>Не удалось записать фьюз телефона.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>version text</source>
        <translation>текст версии</translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation>недопустимая команда</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>неизвестная команда</translation>
    </message>
    <message>
        <source>operation failed, no reason given</source>
        <translation>операция не удалась, причина не указана</translation>
    </message>
    <message>
        <source>baud rate not supported</source>
        <translation>скорость (baud) не поддерживается</translation>
    </message>
    <message>
        <source>data came before a start</source>
        <translation>данные пришли до начала</translation>
    </message>
    <message>
        <source>start came twice</source>
        <translation>начало пришло дважды</translation>
    </message>
    <message>
        <source>end came before all data</source>
        <translation>конец пришёл раньше всех данных</translation>
    </message>
    <message>
        <source>bad destination</source>
        <translation>неверное место назначения</translation>
    </message>
    <message>
        <source>size wrong, or larger than its place</source>
        <translation>неверный размер или больше отведённого места</translation>
    </message>
    <message>
        <source>verification of a packet or an image failed</source>
        <translation>проверка пакета данных или образа не пройдена</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>phone out of memory</source>
        <translation>телефону не хватило памяти</translation>
    </message>
    <message>
        <source>phone waited too long for input</source>
        <translation>телефон слишком долго ждал данных</translation>
    </message>
    <message>
        <source>internal: success</source>
        <translation>внутреннее: успех</translation>
    </message>
    <message>
        <source>internal: baud rate valid</source>
        <translation>внутреннее: скорость (baud) допустима</translation>
    </message>
    <message>
        <source>internal: repeat, continue</source>
        <translation>внутреннее: повтор, продолжить</translation>
    </message>
    <message>
        <source>internal: repeat, break</source>
        <translation>внутреннее: повтор, прервать</translation>
    </message>
    <message>
        <source>data read from storage</source>
        <translation>данные, считанные из памяти</translation>
    </message>
    <message>
        <source>chip type</source>
        <translation>тип чипа</translation>
    </message>
    <message>
        <source>place of a calibration item</source>
        <translation>расположение элемента калибровок</translation>
    </message>
    <message>
        <source>partition layout not known to the loader; after a loader start, its greeting</source>
        <translation>разметка разделов неизвестна лоадеру; после запуска лоадера — его приветствие</translation>
    </message>
    <message>
        <source>storage device unknown or not initialised</source>
        <translation>устройство памяти неизвестно или не инициализировано</translation>
    </message>
    <message>
        <source>storage size invalid</source>
        <translation>недопустимый размер памяти</translation>
    </message>
    <message>
        <source>RAM not supported</source>
        <translation>ОЗУ не поддерживается</translation>
    </message>
    <message>
        <source>RAM settings wrong</source>
        <translation>неверные настройки ОЗУ</translation>
    </message>
    <message>
        <source>storage geometry</source>
        <translation>геометрия памяти</translation>
    </message>
    <message>
        <source>sector size</source>
        <translation>размер сектора</translation>
    </message>
    <message>
        <source>storage type</source>
        <translation>тип памяти</translation>
    </message>
    <message>
        <source>storage unique id</source>
        <translation>уникальный ID памяти</translation>
    </message>
    <message>
        <source>soft SIM id</source>
        <translation>ID soft SIM</translation>
    </message>
    <message>
        <source>calibration checksum is zero</source>
        <translation>контрольная сумма калибровок равна нулю</translation>
    </message>
    <message>
        <source>checksum of the data differs</source>
        <translation>контрольная сумма данных отличается</translation>
    </message>
    <message>
        <source>write to storage failed</source>
        <translation>запись в память не удалась</translation>
    </message>
    <message>
        <source>chip id does not match</source>
        <translation>ID чипа не совпадает</translation>
    </message>
    <message>
        <source>storage configuration wrong</source>
        <translation>неверная конфигурация памяти</translation>
    </message>
    <message>
        <source>size of the data area wrong</source>
        <translation>неверный размер области данных</translation>
    </message>
    <message>
        <source>signature of the first loader refused</source>
        <translation>подпись первого лоадера отклонена</translation>
    </message>
    <message>
        <source>phone is marked as rooted</source>
        <translation>телефон помечен как рутованный</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>подпись отклонена</translation>
    </message>
    <message>
        <source>chip unique id</source>
        <translation>уникальный ID чипа</translation>
    </message>
    <message>
        <source>writing has not been enabled</source>
        <translation>запись не была разрешена</translation>
    </message>
    <message>
        <source>secure boot could not be enabled</source>
        <translation>не удалось включить secure boot</translation>
    </message>
    <message>
        <source>identification begins</source>
        <translation>начало идентификации</translation>
    </message>
    <message>
        <source>identification ends</source>
        <translation>конец идентификации</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>эталонные данные</translation>
    </message>
    <message>
        <source>maker&apos;s own</source>
        <translation>собственный код производителя</translation>
    </message>
    <message>
        <source>storage is write protected</source>
        <translation>память защищена от записи</translation>
    </message>
    <message>
        <source>storage could not be initialised</source>
        <translation>не удалось инициализировать память</translation>
    </message>
    <message>
        <source>radio transceiver type</source>
        <translation>тип радиотрансивера</translation>
    </message>
    <message>
        <source>RAM check failed</source>
        <translation>проверка ОЗУ не пройдена</translation>
    </message>
    <message>
        <source>RAM self refresh failed</source>
        <translation>саморегенерация ОЗУ не удалась</translation>
    </message>
    <message>
        <source>storage block information</source>
        <translation>сведения о блоках памяти</translation>
    </message>
    <message>
        <source>answer to the challenge is wrong</source>
        <translation>неверный ответ на запрос (challenge)</translation>
    </message>
    <message>
        <source>partition list</source>
        <translation>список разделов</translation>
    </message>
    <message>
        <source>loader log</source>
        <translation>лог лоадера</translation>
    </message>
    <message>
        <source>voltage data</source>
        <translation>данные о напряжениях</translation>
    </message>
    <message>
        <source>authentication message</source>
        <translation>сообщение аутентификации</translation>
    </message>
    <message>
        <source>partition value</source>
        <translation>значение раздела</translation>
    </message>
    <message>
        <source>partition not supported</source>
        <translation>раздел не поддерживается</translation>
    </message>
    <message>
        <source>storage card id</source>
        <translation>ID карты памяти</translation>
    </message>
    <message>
        <source>magic number of a table wrong</source>
        <translation>неверное магическое число таблицы</translation>
    </message>
    <message>
        <source>partition table not written</source>
        <translation>таблица разделов не записана</translation>
    </message>
    <message>
        <source>read from storage failed</source>
        <translation>чтение из памяти не удалось</translation>
    </message>
    <message>
        <source>phone could not allocate memory</source>
        <translation>телефон не смог выделить память</translation>
    </message>
    <message>
        <source>command not supported by this loader</source>
        <translation>команда не поддерживается этим лоадером</translation>
    </message>
    <message>
        <source>log text</source>
        <translation>текст лога</translation>
    </message>
    <message>
        <source>Finished without an error.</source>
        <translation>Завершено без ошибок.</translation>
    </message>
    <message>
        <source>The work was stopped on request.</source>
        <translation>Работа остановлена по запросу.</translation>
    </message>
    <message>
        <source>The preloader does not know this mode.</source>
        <translation>Preloader не знает этого режима.</translation>
    </message>
    <message>
        <source>The preloader forbids this mode.</source>
        <translation>Preloader запрещает этот режим.</translation>
    </message>
    <message>
        <source>Reading from or writing to the preloader failed.</source>
        <translation>Чтение из preloader или запись в него не удались.</translation>
    </message>
    <message>
        <source>The preloader wants the connection closed and opened again first.</source>
        <translation>Preloader требует сначала закрыть соединение и открыть его заново.</translation>
    </message>
    <message>
        <source>Something failed inside the tool and it gave no reason; the last lines of its log tell more.</source>
        <translation>Что-то не удалось внутри программы, и причину она не указала; больше расскажут последние строки её лога.</translation>
    </message>
    <message>
        <source>An argument was turned down before anything was sent to the phone; look at the scatter file, the loader and the paths.</source>
        <translation>Аргумент отвергнут до передачи чего-либо в телефон; проверьте scatter-файл, лоадер и пути.</translation>
    </message>
    <message>
        <source>The chip that answered is not one this tool knows; very old tools used this number when the port could not be opened.</source>
        <translation>Ответивший чип этой программе неизвестен; очень старые программы выдавали этот номер, когда не открывался порт.</translation>
    </message>
    <message>
        <source>Tools of 2013 and before use this number when the port could not be opened.</source>
        <translation>Программы 2013 года и более ранние выдают этот номер, когда не открывается порт.</translation>
    </message>
    <message>
        <source>The clock that was named is not one the chip can have.</source>
        <translation>Указанная тактовая частота для чипа невозможна.</translation>
    </message>
    <message>
        <source>The size of the pool of spare blocks is not a valid one.</source>
        <translation>Размер пула запасных блоков недопустим.</translation>
    </message>
    <message>
        <source>The tool could not ask its own library for a version.</source>
        <translation>Программа не смогла запросить версию у собственной библиотеки.</translation>
    </message>
    <message>
        <source>A buffer of the tool is missing or too small.</source>
        <translation>Буфер программы отсутствует или слишком мал.</translation>
    </message>
    <message>
        <source>There is not enough room: for an image in its place on the phone, or for a file on the computer.</source>
        <translation>Недостаточно места: для образа в телефоне или для файла на компьютере.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>Компьютеру не хватило памяти.</translation>
    </message>
    <message>
        <source>The serial port could not be opened: it is gone, in use by another program, or not permitted.</source>
        <translation>Последовательный порт не открылся: он пропал, занят другой программой или доступ запрещён.</translation>
    </message>
    <message>
        <source>The port refused its timeouts; the driver does not behave as a serial port should.</source>
        <translation>Порт отверг таймауты; драйвер ведёт себя не так, как положено последовательному порту.</translation>
    </message>
    <message>
        <source>The port refused its line settings; the driver does not behave as a serial port should.</source>
        <translation>Порт отверг настройки линии; драйвер ведёт себя не так, как положено последовательному порту.</translation>
    </message>
    <message>
        <source>What stood in the buffers of the port could not be thrown away.</source>
        <translation>Не удалось сбросить содержимое буферов порта.</translation>
    </message>
    <message>
        <source>No file was named where one is needed.</source>
        <translation>Не указан файл там, где он нужен.</translation>
    </message>
    <message>
        <source>The chip answered with a code that the tool does not list.</source>
        <translation>Чип ответил кодом, которого у программы нет в списке.</translation>
    </message>
    <message>
        <source>Not an error: the version of the chip is not checked.</source>
        <translation>Не ошибка: версия чипа не проверяется.</translation>
    </message>
    <message>
        <source>Phone and tool are of different ages: a record has a version the tool does not know.</source>
        <translation>Телефон и программа разных поколений: версия одной из записей программе неизвестна.</translation>
    </message>
    <message>
        <source>The header of the boot loader image has a version this tool does not know.</source>
        <translation>Версия заголовка образа загрузчика этой программе неизвестна.</translation>
    </message>
    <message>
        <source>The loader file, or its entry for this chip, has a version this tool does not know.</source>
        <translation>Версия файла лоадера или его записи для этого чипа программе неизвестна.</translation>
    </message>
    <message>
        <source>The phone demands signed software and the images carry no security data.</source>
        <translation>Телефон требует подписанного ПО, а в образах нет данных защиты.</translation>
    </message>
    <message>
        <source>The record about the firmware on the phone is missing or does not fit.</source>
        <translation>Запись о прошивке в телефоне отсутствует или не подходит.</translation>
    </message>
    <message>
        <source>The area for the maker&apos;s own settings is missing, blank, or of another length.</source>
        <translation>Область собственных настроек производителя отсутствует, пуста или другой длины.</translation>
    </message>
    <message>
        <source>The read-only security area is missing, blank, damaged, or closed to the tool.</source>
        <translation>Область безопасности «только для чтения» отсутствует, пуста, повреждена или закрыта для программы.</translation>
    </message>
    <message>
        <source>An address or length is not a multiple of what the hardware needs.</source>
        <translation>Адрес или длина не кратны тому, что требует аппаратура.</translation>
    </message>
    <message>
        <source>A packet over the serial line arrived with a wrong checksum.</source>
        <translation>Пакет по последовательной линии пришёл с неверной контрольной суммой.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from its eMMC.</source>
        <translation>Не ошибка: телефон запускается со своей eMMC.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NOR flash.</source>
        <translation>Не ошибка: телефон запускается с флеш-памяти NOR.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NAND flash.</source>
        <translation>Не ошибка: телефон запускается с флеш-памяти NAND.</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings; preloader and loader are of different ages.</source>
        <translation>Лоадер не понимает версии этих настроек памяти; preloader и лоадер разных поколений.</translation>
    </message>
    <message>
        <source>The storage holds no valid partition table.</source>
        <translation>В памяти нет действительной таблицы разделов.</translation>
    </message>
    <message>
        <source>There is no room for the partition table.</source>
        <translation>Для таблицы разделов нет места.</translation>
    </message>
    <message>
        <source>This chip or loader does not offer the operation.</source>
        <translation>Этот чип или лоадер такой операции не умеет.</translation>
    </message>
    <message>
        <source>A file differs from the checksum in the list that came with it.</source>
        <translation>Файл не совпадает с контрольной суммой из приложенного к нему списка.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Ответ не пришёл вовремя.</translation>
    </message>
    <message>
        <source>A register of the chip could not be set.</source>
        <translation>Не удалось установить регистр чипа.</translation>
    </message>
    <message>
        <source>The first loader could not be put into the memory inside the chip.</source>
        <translation>Не удалось поместить первый лоадер во внутреннюю память чипа.</translation>
    </message>
    <message>
        <source>The start sequence was not accepted: the phone is not in its download mode, or the port was opened too late.</source>
        <translation>Стартовая последовательность не принята: телефон не в режиме прошивки, или порт открылся слишком поздно.</translation>
    </message>
    <message>
        <source>The start sequence was never answered.</source>
        <translation>Ответа на стартовую последовательность так и не было.</translation>
    </message>
    <message>
        <source>The jump to what was loaded was refused.</source>
        <translation>В переходе к загруженному отказано.</translation>
    </message>
    <message>
        <source>Reading or writing a word in the chip failed.</source>
        <translation>Чтение или запись слова в чипе не удались.</translation>
    </message>
    <message>
        <source>A word could not be written into the chip, usually the one that stops its watchdog.</source>
        <translation>Не удалось записать слово в чип, обычно то, которое останавливает его сторожевой таймер.</translation>
    </message>
    <message>
        <source>The jump into another program of the phone failed.</source>
        <translation>Переход в другую программу телефона не удался.</translation>
    </message>
    <message>
        <source>The memory of the chip held other bytes than were sent.</source>
        <translation>В памяти чипа оказались не те байты, что были переданы.</translation>
    </message>
    <message>
        <source>The chip of the phone is not the one these files are for.</source>
        <translation>Чип телефона не тот, для которого эти файлы.</translation>
    </message>
    <message>
        <source>The chip did not tell its version.</source>
        <translation>Чип не сообщил своей версии.</translation>
    </message>
    <message>
        <source>The serial line could not agree on a speed.</source>
        <translation>На последовательной линии не удалось согласовать скорость.</translation>
    </message>
    <message>
        <source>The serial line could not be made faster.</source>
        <translation>Не удалось ускорить последовательную линию.</translation>
    </message>
    <message>
        <source>The power key of the phone could not be locked for the time of the work.</source>
        <translation>Не удалось заблокировать кнопку питания телефона на время работы.</translation>
    </message>
    <message>
        <source>The tool sent itself a message that does not exist.</source>
        <translation>Программа послала сама себе несуществующее сообщение.</translation>
    </message>
    <message>
        <source>This very old chip is not supported.</source>
        <translation>Этот очень старый чип не поддерживается.</translation>
    </message>
    <message>
        <source>Too many blocks of data were given.</source>
        <translation>Передано слишком много блоков данных.</translation>
    </message>
    <message>
        <source>No external SRAM was found.</source>
        <translation>Внешняя SRAM не найдена.</translation>
    </message>
    <message>
        <source>No external memory was found behind the chip.</source>
        <translation>Внешней памяти за чипом не найдено.</translation>
    </message>
    <message>
        <source>The version of the firmware could not be read.</source>
        <translation>Не удалось прочитать версию прошивки.</translation>
    </message>
    <message>
        <source>The boot loader could not be reached; the phone is still in its boot ROM.</source>
        <translation>До загрузчика не удалось добраться; телефон всё ещё в BootROM.</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>Телефон отклонил первый лоадер.</translation>
    </message>
    <message>
        <source>The phone received other bytes of the first loader than were sent.</source>
        <translation>Телефон получил не те байты первого лоадера, что были переданы.</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader, or fell silent at it.</source>
        <translation>Телефон отказался запускать первый лоадер или замолчал на этом шаге.</translation>
    </message>
    <message>
        <source>A fuse of the chip could not be read or set as asked; this program sets none.</source>
        <translation>Фьюз чипа не удалось прочитать или установить как запрошено; эта программа фьюзы не устанавливает.</translation>
    </message>
    <message>
        <source>The phone refused a software version that is too old for it.</source>
        <translation>Телефон отклонил версию ПО, которая для него слишком стара.</translation>
    </message>
    <message>
        <source>The phone refused a preloader that is older than it allows.</source>
        <translation>Телефон отклонил preloader, который старее допустимого.</translation>
    </message>
    <message>
        <source>The watchdog of the phone could not be stopped.</source>
        <translation>Не удалось остановить сторожевой таймер телефона.</translation>
    </message>
    <message>
        <source>The memory inside the chip failed its test.</source>
        <translation>Внутренняя память чипа не прошла проверку.</translation>
    </message>
    <message>
        <source>The main memory cannot be used with these settings.</source>
        <translation>С этими настройками оперативную память использовать нельзя.</translation>
    </message>
    <message>
        <source>The main memory could not be set up.</source>
        <translation>Не удалось настроить оперативную память.</translation>
    </message>
    <message>
        <source>The clocks of the chip could not be set up.</source>
        <translation>Не удалось настроить тактовые частоты чипа.</translation>
    </message>
    <message>
        <source>The memory settings name a kind of memory that makes no sense here.</source>
        <translation>В настройках памяти назван вид памяти, который здесь не имеет смысла.</translation>
    </message>
    <message>
        <source>The first rank of the memory could not be tuned with these settings.</source>
        <translation>Первый ранг памяти не удалось настроить с этими параметрами.</translation>
    </message>
    <message>
        <source>The second rank of the memory could not be tuned, often because the part has only one.</source>
        <translation>Второй ранг памяти не удалось настроить — часто потому, что у микросхемы он только один.</translation>
    </message>
    <message>
        <source>The memory settings hold no entry for the memory in this phone.</source>
        <translation>В настройках памяти нет записи для памяти этого телефона.</translation>
    </message>
    <message>
        <source>The lines of the memory are not driven by anything.</source>
        <translation>Линии памяти ничем не управляются.</translation>
    </message>
    <message>
        <source>The main memory cannot be reached.</source>
        <translation>Оперативная память недоступна.</translation>
    </message>
    <message>
        <source>The main memory reported an error.</source>
        <translation>Оперативная память сообщила об ошибке.</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NOR flash was found; during the start of a loader it asks for memory settings (3015 in later ones).</source>
        <translation>В программах 2013–2017 годов и лоадерах версии 3.2 означает, что флеш-память NOR не найдена; во время запуска лоадера — запрос настроек памяти (в более новых — 3015).</translation>
    </message>
    <message>
        <source>The loader did not find the device it looked for.</source>
        <translation>Лоадер не нашёл нужного устройства.</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NAND flash was found, which is normal on a phone with eMMC (3016 in later ones).</source>
        <translation>В программах 2013–2017 годов и лоадерах версии 3.2 означает, что флеш-память NAND не найдена; для телефона с eMMC это нормально (в более новых — 3016).</translation>
    </message>
    <message>
        <source>The loader does not know this NOR flash chip.</source>
        <translation>Лоадер не знает этой микросхемы флеш-памяти NOR.</translation>
    </message>
    <message>
        <source>S_DA_SOC_CHECK_FAIL in tools of 2013 to 2017: the chip failed the self-check of the loader (3017 in later ones).</source>
        <translation>S_DA_SOC_CHECK_FAIL в программах 2013–2017 годов: чип не прошёл самопроверку лоадера (в более новых — 3017).</translation>
    </message>
    <message>
        <source>The loader does not know this NAND chip.</source>
        <translation>Лоадер не знает этой микросхемы NAND.</translation>
    </message>
    <message>
        <source>The phone has no NOR flash, which is normal unless the firmware is for one.</source>
        <translation>В телефоне нет флеш-памяти NOR; это нормально, если прошивка не для неё.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3011.</source>
        <translation>В программах 2013–2017 годов и лоадерах версии 3.2 это номер 3011.</translation>
    </message>
    <message>
        <source>The phone has no NAND flash; the firmware may be for another kind of storage.</source>
        <translation>В телефоне нет флеш-памяти NAND; возможно, прошивка для другого вида памяти.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3012.</source>
        <translation>В программах 2013–2017 годов и лоадерах версии 3.2 это номер 3012.</translation>
    </message>
    <message>
        <source>The chip failed the self-check of the loader.</source>
        <translation>Чип не прошёл самопроверку лоадера.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3013.</source>
        <translation>В программах 2013–2017 годов это номер 3013.</translation>
    </message>
    <message>
        <source>NOR flash: reading, writing or erasing failed, or the chip does not offer what was asked.</source>
        <translation>Флеш-память NOR: чтение, запись или стирание не удались, или микросхема не умеет запрошенного.</translation>
    </message>
    <message>
        <source>A page of the NAND flash could not be written.</source>
        <translation>Не удалось записать страницу флеш-памяти NAND.</translation>
    </message>
    <message>
        <source>NAND flash: reading, writing or erasing failed, or its controller does not do what was asked.</source>
        <translation>Флеш-память NAND: чтение, запись или стирание не удались, или её контроллер не делает запрошенного.</translation>
    </message>
    <message>
        <source>A block of the NAND flash could not be erased.</source>
        <translation>Не удалось стереть блок флеш-памяти NAND.</translation>
    </message>
    <message>
        <source>The storage did not finish in time.</source>
        <translation>Память не завершила операцию вовремя.</translation>
    </message>
    <message>
        <source>Not an error: the work goes on.</source>
        <translation>Не ошибка: работа продолжается.</translation>
    </message>
    <message>
        <source>The start address is not one the storage has.</source>
        <translation>Такого начального адреса в памяти нет.</translation>
    </message>
    <message>
        <source>The range lies outside what the storage has.</source>
        <translation>Диапазон лежит за пределами памяти.</translation>
    </message>
    <message>
        <source>The NAND flash met a bad block.</source>
        <translation>Во флеш-памяти NAND встретился сбойный блок.</translation>
    </message>
    <message>
        <source>The NAND flash holds no image at this place.</source>
        <translation>В этом месте флеш-памяти NAND образа нет.</translation>
    </message>
    <message>
        <source>The boot loader on the phone and the one in the firmware do not go together.</source>
        <translation>Загрузчик в телефоне и загрузчик в прошивке несовместимы.</translation>
    </message>
    <message>
        <source>A row for a UBI file system got an image that is not sparse.</source>
        <translation>Для строки с файловой системой UBI дан образ, не являющийся sparse-образом.</translation>
    </message>
    <message>
        <source>The boot loader is larger than its place.</source>
        <translation>Загрузчик больше своего места.</translation>
    </message>
    <message>
        <source>Data over the serial line stayed away or overflowed.</source>
        <translation>Данные по последовательной линии не пришли или переполнились.</translation>
    </message>
    <message>
        <source>A packet arrived with a wrong checksum.</source>
        <translation>Пакет пришёл с неверной контрольной суммой.</translation>
    </message>
    <message>
        <source>The serial buffer of the phone overflowed.</source>
        <translation>Буфер последовательной линии телефона переполнен.</translation>
    </message>
    <message>
        <source>S_DA_HANDSET_FAT_INFO_NOT_FOUND in loaders of version 3.2 (3072 in later ones).</source>
        <translation>S_DA_HANDSET_FAT_INFO_NOT_FOUND в лоадерах версии 3.2 (в более новых — 3072).</translation>
    </message>
    <message>
        <source>The phone has too little memory to repair a block.</source>
        <translation>Телефону не хватает памяти, чтобы восстановить блок.</translation>
    </message>
    <message>
        <source>The phone&apos;s record of its security is missing, damaged, or could not be read or written.</source>
        <translation>Запись телефона о его защите отсутствует, повреждена или не читается и не записывается.</translation>
    </message>
    <message>
        <source>The phone holds no record of its FAT area.</source>
        <translation>В телефоне нет записи о его области FAT.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3066.</source>
        <translation>В лоадерах версии 3.2 это номер 3066.</translation>
    </message>
    <message>
        <source>This operation is not offered.</source>
        <translation>Такая операция не предусмотрена.</translation>
    </message>
    <message>
        <source>Not an error: the last step is left out.</source>
        <translation>Не ошибка: последний шаг пропущен.</translation>
    </message>
    <message>
        <source>The one-time area of the storage is missing, locked, or could not be used as asked.</source>
        <translation>Однократно программируемая область памяти (OTP) отсутствует, заблокирована или не может быть использована как запрошено.</translation>
    </message>
    <message>
        <source>The size of the one-time area of the NOR flash could not be read.</source>
        <translation>Не удалось прочитать размер однократно программируемой области (OTP) флеш-памяти NOR.</translation>
    </message>
    <message>
        <source>S_DA_CODE_AREA_IS_BLANK in loaders of version 3.2 (3084 in later ones).</source>
        <translation>S_DA_CODE_AREA_IS_BLANK в лоадерах версии 3.2 (в более новых — 3084).</translation>
    </message>
    <message>
        <source>The storage is blank.</source>
        <translation>Память пуста.</translation>
    </message>
    <message>
        <source>The place of the system is blank, as on a phone that was never programmed.</source>
        <translation>Место системы пусто, как в телефоне, который никогда не программировали.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3078.</source>
        <translation>В лоадерах версии 3.2 это номер 3078.</translation>
    </message>
    <message>
        <source>The loader is not made for this chip.</source>
        <translation>Лоадер не предназначен для этого чипа.</translation>
    </message>
    <message>
        <source>The phone&apos;s FAT area is missing or closed to the tool.</source>
        <translation>Область FAT телефона отсутствует или закрыта для программы.</translation>
    </message>
    <message>
        <source>The memory test found a fault on the lines or in the cells of the memory.</source>
        <translation>Проверка памяти нашла неисправность линий или ячеек памяти.</translation>
    </message>
    <message>
        <source>The memory test found a cell that does not keep what is written.</source>
        <translation>Проверка памяти нашла ячейку, которая не хранит записанное.</translation>
    </message>
    <message>
        <source>The loader could not pass the line on to another part of the phone.</source>
        <translation>Лоадер не смог передать линию другой части телефона.</translation>
    </message>
    <message>
        <source>Additional resources on the phone and in the firmware do not go together.</source>
        <translation>Дополнительные ресурсы в телефоне и в прошивке несовместимы.</translation>
    </message>
    <message>
        <source>The image does not fit into the NAND flash.</source>
        <translation>Образ не помещается во флеш-память NAND.</translation>
    </message>
    <message>
        <source>A record that the phone should hold about itself is missing.</source>
        <translation>Нет записи, которую телефон должен хранить о себе.</translation>
    </message>
    <message>
        <source>The boot loader image does not say which storage it is for.</source>
        <translation>В образе загрузчика не указано, для какой он памяти.</translation>
    </message>
    <message>
        <source>The boot loader image is for a storage this phone does not have.</source>
        <translation>Образ загрузчика для памяти, которой в этом телефоне нет.</translation>
    </message>
    <message>
        <source>The boot area would begin inside the one before it.</source>
        <translation>Загрузочная область начиналась бы внутри предыдущей.</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when no eMMC was found (3149 in later ones).</source>
        <translation>Большинство программ 2013–2017 годов выдают этот номер, когда eMMC не найдена (в более новых — 3149).</translation>
    </message>
    <message>
        <source>The header in front of the boot loader on the phone is not the expected one.</source>
        <translation>Заголовок перед загрузчиком в телефоне не тот, что ожидался.</translation>
    </message>
    <message>
        <source>In loaders of version 3.2 it says that no memory card was found (3151 in later ones).</source>
        <translation>В лоадерах версии 3.2 означает, что карта памяти не найдена (в более новых — 3151).</translation>
    </message>
    <message>
        <source>The boot loader of the firmware does not go with the one on the phone.</source>
        <translation>Загрузчик из прошивки несовместим с загрузчиком в телефоне.</translation>
    </message>
    <message>
        <source>The boot loader is larger than its area.</source>
        <translation>Загрузчик больше своей области.</translation>
    </message>
    <message>
        <source>The eMMC was not found.</source>
        <translation>eMMC не найдена.</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when writing to the eMMC failed (3154 in later ones), and 3144 when no eMMC was found.</source>
        <translation>Большинство программ 2013–2017 годов выдают этот номер, когда не удалась запись в eMMC (в более новых — 3154), и 3144, когда eMMC не найдена.</translation>
    </message>
    <message>
        <source>The firmware inside the eMMC is one that is known to fail.</source>
        <translation>Внутренняя прошивка eMMC — из тех, что известны сбоями.</translation>
    </message>
    <message>
        <source>No memory card was found, which is normal when there is none.</source>
        <translation>Карта памяти не найдена; это нормально, если её нет.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3145.</source>
        <translation>В лоадерах версии 3.2 это номер 3145.</translation>
    </message>
    <message>
        <source>The eMMC or memory card is of an unknown kind or could not be configured.</source>
        <translation>eMMC или карта памяти неизвестного вида или не настраивается.</translation>
    </message>
    <message>
        <source>Reading from the eMMC failed.</source>
        <translation>Чтение из eMMC не удалось.</translation>
    </message>
    <message>
        <source>Writing to the eMMC failed.</source>
        <translation>Запись в eMMC не удалась.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3149.</source>
        <translation>В программах 2013–2017 годов это номер 3149.</translation>
    </message>
    <message>
        <source>The eMMC reported damaged data on its bus.</source>
        <translation>eMMC сообщила о повреждении данных на своей шине.</translation>
    </message>
    <message>
        <source>The eMMC did not finish in time.</source>
        <translation>eMMC не завершила операцию вовремя.</translation>
    </message>
    <message>
        <source>The loader for the signal processor is for another chip.</source>
        <translation>Лоадер сигнального процессора от другого чипа.</translation>
    </message>
    <message>
        <source>The UFS storage was not found.</source>
        <translation>Память UFS не найдена.</translation>
    </message>
    <message>
        <source>The UFS storage could not be configured.</source>
        <translation>Не удалось настроить память UFS.</translation>
    </message>
    <message>
        <source>Reading from the UFS storage failed.</source>
        <translation>Чтение из памяти UFS не удалось.</translation>
    </message>
    <message>
        <source>Writing to the UFS storage failed.</source>
        <translation>Запись в память UFS не удалась.</translation>
    </message>
    <message>
        <source>The UFS storage did not finish in time.</source>
        <translation>Память UFS не завершила операцию вовремя.</translation>
    </message>
    <message>
        <source>The UFS storage is of an unknown kind or reported an error.</source>
        <translation>Память UFS неизвестного вида или сообщила об ошибке.</translation>
    </message>
    <message>
        <source>The loader cannot tell the phone&apos;s numbers.</source>
        <translation>Лоадер не может сообщить номера телефона.</translation>
    </message>
    <message>
        <source>The loader was asked for a kind of storage it does not know.</source>
        <translation>У лоадера запрошен вид памяти, которого он не знает.</translation>
    </message>
    <message>
        <source>A command could not be sent to the loader.</source>
        <translation>Не удалось отправить команду лоадеру.</translation>
    </message>
    <message>
        <source>The loader did not acknowledge a command.</source>
        <translation>Лоадер не подтвердил команду.</translation>
    </message>
    <message>
        <source>The state of the storage could not be read.</source>
        <translation>Не удалось прочитать состояние памяти.</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader image.</source>
        <translation>Телефон не принял образ preloader.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than this phone has.</source>
        <translation>Прошивка для другого вида памяти, чем в этом телефоне.</translation>
    </message>
    <message>
        <source>The firmware is for another chip than this phone has.</source>
        <translation>Прошивка для другого чипа, чем в этом телефоне.</translation>
    </message>
    <message>
        <source>There are more partitions than the loader can hold.</source>
        <translation>Разделов больше, чем вмещает лоадер.</translation>
    </message>
    <message>
        <source>The loader was started and stayed silent.</source>
        <translation>Лоадер запущен и молчит.</translation>
    </message>
    <message>
        <source>The first byte after the start was not the loader&apos;s greeting.</source>
        <translation>Первый байт после запуска — не приветствие лоадера.</translation>
    </message>
    <message>
        <source>The loader greeted with another version than expected.</source>
        <translation>Лоадер назвал в приветствии другую версию, чем ожидалось.</translation>
    </message>
    <message>
        <source>Tool and loader fell out of step right after the greeting.</source>
        <translation>Программа и лоадер рассинхронизировались сразу после приветствия.</translation>
    </message>
    <message>
        <source>The new line speed was not taken.</source>
        <translation>Новая скорость линии не принята.</translation>
    </message>
    <message>
        <source>The loader refused the list of what is to be written.</source>
        <translation>Лоадер отклонил список того, что нужно записать.</translation>
    </message>
    <message>
        <source>Writing an image failed; the inner code and the offset tell why.</source>
        <translation>Запись образа не удалась; причину показывают внутренний код и смещение.</translation>
    </message>
    <message>
        <source>Reading from the storage failed; the inner code and the offset tell why.</source>
        <translation>Чтение из памяти не удалось; причину показывают внутренний код и смещение.</translation>
    </message>
    <message>
        <source>Formatting failed; the range, a protection, or the storage is the reason.</source>
        <translation>Форматирование не удалось; причина — диапазон, защита или память.</translation>
    </message>
    <message>
        <source>The command to restart was not carried out; after a finished job this does no harm.</source>
        <translation>Команда перезагрузки не выполнена; после завершённого задания это не вредит.</translation>
    </message>
    <message>
        <source>The last step after writing was refused.</source>
        <translation>В последнем шаге после записи отказано.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>Не удалось включить оперативную память телефона.</translation>
    </message>
    <message>
        <source>A file of the firmware could not be read to its end.</source>
        <translation>Файл прошивки не удалось прочитать до конца.</translation>
    </message>
    <message>
        <source>The name of a file holds characters the tool cannot open.</source>
        <translation>В имени файла есть символы, с которыми программа не может его открыть.</translation>
    </message>
    <message>
        <source>The path of a file is too long for the tool.</source>
        <translation>Путь к файлу слишком длинный для программы.</translation>
    </message>
    <message>
        <source>The memory test failed.</source>
        <translation>Проверка памяти не пройдена.</translation>
    </message>
    <message>
        <source>In its present state the phone only takes a complete download.</source>
        <translation>В нынешнем состоянии телефон принимает только полную прошивку.</translation>
    </message>
    <message>
        <source>A new partition table could not be made.</source>
        <translation>Не удалось создать новую таблицу разделов.</translation>
    </message>
    <message>
        <source>The answer did not fit the step; tool and loader are of different versions, or a byte got lost.</source>
        <translation>Ответ не подходит к шагу; программа и лоадер разных версий, или потерялся байт.</translation>
    </message>
    <message>
        <source>The loader could not tell what memory and storage the phone has.</source>
        <translation>Лоадер не смог сообщить, какая в телефоне оперативная и флеш-память.</translation>
    </message>
    <message>
        <source>The authentication file is not ready to be used.</source>
        <translation>Файл аутентификации не готов к использованию.</translation>
    </message>
    <message>
        <source>The authentication file is not a valid one.</source>
        <translation>Файл аутентификации недействителен.</translation>
    </message>
    <message>
        <source>The loader file is not a valid one.</source>
        <translation>Файл лоадера недействителен.</translation>
    </message>
    <message>
        <source>An image changed on the disk after it was loaded.</source>
        <translation>Образ изменился на диске после загрузки.</translation>
    </message>
    <message>
        <source>A row is ticked whose image was not loaded, mostly because the file is missing or has another name.</source>
        <translation>Отмечена строка, образ которой не загружен, — чаще всего потому, что файла нет или у него другое имя.</translation>
    </message>
    <message>
        <source>An image could not be loaded.</source>
        <translation>Не удалось загрузить образ.</translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation>Не выбран ни один образ.</translation>
    </message>
    <message>
        <source>The scatter file cannot be understood.</source>
        <translation>Scatter-файл не поддаётся разбору.</translation>
    </message>
    <message>
        <source>An address in the scatter file is not a multiple of four.</source>
        <translation>Адрес в scatter-файле не кратен четырём.</translation>
    </message>
    <message>
        <source>The addresses in the scatter file do not rise.</source>
        <translation>Адреса в scatter-файле идут не по возрастанию.</translation>
    </message>
    <message>
        <source>Two rows of the scatter file overlap.</source>
        <translation>Две строки scatter-файла перекрываются.</translation>
    </message>
    <message>
        <source>The preloader file is not a boot loader.</source>
        <translation>Файл preloader — не загрузчик.</translation>
    </message>
    <message>
        <source>The list names no boot loader.</source>
        <translation>В списке нет загрузчика.</translation>
    </message>
    <message>
        <source>A file did not pass the check of its integrity.</source>
        <translation>Файл не прошёл проверку целостности.</translation>
    </message>
    <message>
        <source>The scatter file could not be opened.</source>
        <translation>Не удалось открыть scatter-файл.</translation>
    </message>
    <message>
        <source>The phone demands signed software and the image is not signed.</source>
        <translation>Телефон требует подписанного ПО, а образ не подписан.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings that could be found.</source>
        <translation>В preloader не найдено настроек памяти.</translation>
    </message>
    <message>
        <source>Files of different projects were mixed.</source>
        <translation>Смешаны файлы разных проектов.</translation>
    </message>
    <message>
        <source>The preloader does not begin with the header a preloader has.</source>
        <translation>Preloader начинается не с того заголовка, который у него должен быть.</translation>
    </message>
    <message>
        <source>The new layout does not fit into the storage of the phone.</source>
        <translation>Новая разметка не помещается в память телефона.</translation>
    </message>
    <message>
        <source>The partition table of the phone could not be read.</source>
        <translation>Не удалось прочитать таблицу разделов телефона.</translation>
    </message>
    <message>
        <source>The boot loader does not match its own hash.</source>
        <translation>Загрузчик не соответствует собственному хешу.</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not accepted.</source>
        <translation>Подпись загрузчика не принята.</translation>
    </message>
    <message>
        <source>The scatter file is of a version this tool does not know.</source>
        <translation>Версия scatter-файла этой программе неизвестна.</translation>
    </message>
    <message>
        <source>The scatter file wants a row written that names no file.</source>
        <translation>В scatter-файле нужно записать строку, для которой не указан файл.</translation>
    </message>
    <message>
        <source>The external answer to the phone&apos;s question failed.</source>
        <translation>Внешний ответ на запрос телефона не удался.</translation>
    </message>
    <message>
        <source>The authentication file is for another phone.</source>
        <translation>Файл аутентификации от другого телефона.</translation>
    </message>
    <message>
        <source>The authentication file is damaged.</source>
        <translation>Файл аутентификации повреждён.</translation>
    </message>
    <message>
        <source>The exchange of challenge and answer failed.</source>
        <translation>Обмен запросом (challenge) и ответом не удался.</translation>
    </message>
    <message>
        <source>The phone did not authorise this computer.</source>
        <translation>Телефон не авторизовал этот компьютер.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image at its secure start.</source>
        <translation>Телефон не принял подпись образа при защищённом запуске.</translation>
    </message>
    <message>
        <source>The phone refused software of an older security version.</source>
        <translation>Телефон отклонил ПО более старой версии защиты.</translation>
    </message>
    <message>
        <source>The firmware is made for another brand.</source>
        <translation>Прошивка сделана для другой марки.</translation>
    </message>
    <message>
        <source>The tool is locked by its own configuration.</source>
        <translation>Программа заблокирована собственной конфигурацией.</translation>
    </message>
    <message>
        <source>The phone forbids writing this area.</source>
        <translation>Телефон запрещает запись этой области.</translation>
    </message>
    <message>
        <source>The phone forbids reading this area.</source>
        <translation>Телефон запрещает чтение этой области.</translation>
    </message>
    <message>
        <source>The phone forbids formatting this area.</source>
        <translation>Телефон запрещает форматирование этой области.</translation>
    </message>
    <message>
        <source>The area is closed to this loader.</source>
        <translation>Для этого лоадера область закрыта.</translation>
    </message>
    <message>
        <source>A file does not match its hash.</source>
        <translation>Файл не соответствует своему хешу.</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not valid for this phone.</source>
        <translation>Подпись загрузчика для этого телефона недействительна.</translation>
    </message>
    <message>
        <source>The boot loader is older than the one the phone has already had.</source>
        <translation>Загрузчик старее того, который в телефоне уже был.</translation>
    </message>
    <message>
        <source>The image carries no signature and this phone demands one.</source>
        <translation>У образа нет подписи, а этот телефон её требует.</translation>
    </message>
    <message>
        <source>The scatter file does not suit a signed boot loader.</source>
        <translation>Scatter-файл не подходит для подписанного загрузчика.</translation>
    </message>
    <message>
        <source>The phone did not take the certificate.</source>
        <translation>Телефон не принял сертификат.</translation>
    </message>
    <message>
        <source>The phone did not take the authentication file.</source>
        <translation>Телефон не принял файл аутентификации.</translation>
    </message>
    <message>
        <source>The phone did not tell its security settings.</source>
        <translation>Телефон не сообщил своих настроек безопасности.</translation>
    </message>
    <message>
        <source>The phone did not tell its own number; old preloaders cannot.</source>
        <translation>Телефон не сообщил собственного номера; старые preloader этого не умеют.</translation>
    </message>
    <message>
        <source>The phone did not tell the versions of its chip.</source>
        <translation>Телефон не сообщил версий своего чипа.</translation>
    </message>
    <message>
        <source>The phone did not tell the code of its chip.</source>
        <translation>Телефон не сообщил кода своего чипа.</translation>
    </message>
    <message>
        <source>The security identifiers of phone and firmware differ.</source>
        <translation>Идентификаторы безопасности телефона и прошивки различаются.</translation>
    </message>
    <message>
        <source>The check of an image before the secure download failed.</source>
        <translation>Проверка образа перед secure download не пройдена.</translation>
    </message>
    <message>
        <source>The phone does not allow a download over USB.</source>
        <translation>Телефон не разрешает прошивку по USB.</translation>
    </message>
    <message>
        <source>Not an error: a state of the secure download.</source>
        <translation>Не ошибка: состояние secure download.</translation>
    </message>
    <message>
        <source>The image carries a signature that this phone does not accept.</source>
        <translation>Подпись образа этот телефон не принимает.</translation>
    </message>
    <message>
        <source>The image is not the one that was signed.</source>
        <translation>Образ не тот, который был подписан.</translation>
    </message>
    <message>
        <source>The phone keeps a record of a newer version and refuses this one.</source>
        <translation>В телефоне отмечена более новая версия, и эту он отклоняет.</translation>
    </message>
    <message>
        <source>The loader answered a signature check with something unknown.</source>
        <translation>На проверку подписи лоадер ответил чем-то неизвестным.</translation>
    </message>
    <message>
        <source>Decrypting an image failed, or it is not encrypted as it should be.</source>
        <translation>Расшифровать образ не удалось, или он зашифрован не так, как должен.</translation>
    </message>
    <message>
        <source>The phone was made for another project than the firmware.</source>
        <translation>Телефон сделан для другого проекта, чем прошивка.</translation>
    </message>
    <message>
        <source>The secro image is damaged or not of this phone.</source>
        <translation>Образ secro повреждён или не от этого телефона.</translation>
    </message>
    <message>
        <source>The secro image lacks the region for this family of phones.</source>
        <translation>В образе secro нет региона для этого семейства телефонов.</translation>
    </message>
    <message>
        <source>A public table numbers this 6192; it is shifted by 64 from 6064 on.</source>
        <translation>В одной открытой таблице это номер 6192; начиная с 6064 она сдвинута на 64.</translation>
    </message>
    <message>
        <source>Preparing the start of the loader failed.</source>
        <translation>Не удалось подготовить запуск лоадера.</translation>
    </message>
    <message>
        <source>The preloader found no external memory.</source>
        <translation>Preloader не нашёл внешней памяти.</translation>
    </message>
    <message>
        <source>The preloader could not set up the external memory.</source>
        <translation>Preloader не смог настроить внешнюю память.</translation>
    </message>
    <message>
        <source>The start data held no memory settings.</source>
        <translation>В стартовых данных не было настроек памяти.</translation>
    </message>
    <message>
        <source>Not an error: the sparse image goes on.</source>
        <translation>Не ошибка: sparse-образ продолжается.</translation>
    </message>
    <message>
        <source>Not an error: the work is complete.</source>
        <translation>Не ошибка: работа завершена.</translation>
    </message>
    <message>
        <source>Not an error: the boot ROM answered, not the preloader.</source>
        <translation>Не ошибка: ответил BootROM, а не preloader.</translation>
    </message>
    <message>
        <source>The loader failed and gave no code; the text messages before it carry the reason.</source>
        <translation>Сбой лоадера без кода; причина — в текстовых сообщениях перед ним.</translation>
    </message>
    <message>
        <source>The work was broken off, by the user or by a watchdog.</source>
        <translation>Работа прервана пользователем или сторожевым таймером.</translation>
    </message>
    <message>
        <source>The loader does not know this command; it is older than the tool.</source>
        <translation>Лоадер не знает этой команды; он старее программы.</translation>
    </message>
    <message>
        <source>The loader does not know this control code, which mostly means that a feature is skipped.</source>
        <translation>Лоадер не знает этого управляющего кода; чаще всего это значит, что одна из возможностей пропущена.</translation>
    </message>
    <message>
        <source>A step came out of order; a packet got lost, or tool and loader disagree.</source>
        <translation>Шаг пришёл не по порядку; потерялся пакет, или программа и лоадер разошлись.</translation>
    </message>
    <message>
        <source>A packet was larger than the loader takes.</source>
        <translation>Пакет больше, чем принимает лоадер.</translation>
    </message>
    <message>
        <source>No phone appeared on USB in time.</source>
        <translation>Телефон не появился на USB вовремя.</translation>
    </message>
    <message>
        <source>The session of the tool is not a valid one.</source>
        <translation>Сеанс программы недействителен.</translation>
    </message>
    <message>
        <source>The command belongs to the other stage of the loader.</source>
        <translation>Команда относится к другой ступени лоадера.</translation>
    </message>
    <message>
        <source>A file was not found.</source>
        <translation>Файл не найден.</translation>
    </message>
    <message>
        <source>A file could not be opened.</source>
        <translation>Не удалось открыть файл.</translation>
    </message>
    <message>
        <source>A file could not be written; the disk may be full.</source>
        <translation>Не удалось записать файл; возможно, диск заполнен.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>Не удалось прочитать файл.</translation>
    </message>
    <message>
        <source>A file could not be made, or is of an unknown version.</source>
        <translation>Не удалось создать файл, или его версия неизвестна.</translation>
    </message>
    <message>
        <source>The version of a file is not one the tool knows.</source>
        <translation>Версия файла программе неизвестна.</translation>
    </message>
    <message>
        <source>The phone forbids writing this image.</source>
        <translation>Телефон запрещает запись этого образа.</translation>
    </message>
    <message>
        <source>The image is larger than the phone&apos;s check allows.</source>
        <translation>Образ больше, чем допускает проверка телефона.</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader.</source>
        <translation>Телефон не принял preloader.</translation>
    </message>
    <message>
        <source>The phone did not accept an image: it was altered, or is signed for another phone.</source>
        <translation>Телефон не принял образ: он изменён или подписан для другого телефона.</translation>
    </message>
    <message>
        <source>The phone&apos;s check of a signature, certificate or hash failed.</source>
        <translation>Проверка подписи, сертификата или хеша в телефоне не пройдена.</translation>
    </message>
    <message>
        <source>The phone forbids writing raw data.</source>
        <translation>Телефон запрещает запись необработанных (raw) данных.</translation>
    </message>
    <message>
        <source>The key that signed the image is not one this phone accepts.</source>
        <translation>Ключ, которым подписан образ, этот телефон не принимает.</translation>
    </message>
    <message>
        <source>The image does not match the hash it carries.</source>
        <translation>Образ не соответствует содержащемуся в нём хешу.</translation>
    </message>
    <message>
        <source>The image lacks the header of a signed image.</source>
        <translation>У образа нет заголовка подписанного образа.</translation>
    </message>
    <message>
        <source>The key in the image is not the one burnt into this phone.</source>
        <translation>Ключ в образе не тот, что прожжён в этом телефоне.</translation>
    </message>
    <message>
        <source>The image is made for another project.</source>
        <translation>Образ сделан для другого проекта.</translation>
    </message>
    <message>
        <source>The header of the image names another type than its row.</source>
        <translation>В заголовке образа указан другой тип, чем в его строке.</translation>
    </message>
    <message>
        <source>The image belongs into another partition.</source>
        <translation>Образ относится к другому разделу.</translation>
    </message>
    <message>
        <source>The header of the image is damaged.</source>
        <translation>Заголовок образа повреждён.</translation>
    </message>
    <message>
        <source>The body of the image is damaged.</source>
        <translation>Тело образа повреждено.</translation>
    </message>
    <message>
        <source>The image is older than the phone allows; only the same or a newer version can be written.</source>
        <translation>Образ старее, чем допускает телефон; записать можно только ту же версию или новее.</translation>
    </message>
    <message>
        <source>The running loader asked for a login that only its maker can give, and did not get it.</source>
        <translation>Работающий лоадер запросил вход (login), который может дать только производитель, и не получил его.</translation>
    </message>
    <message>
        <source>The version is older than the phone allows.</source>
        <translation>Версия старее, чем допускает телефон.</translation>
    </message>
    <message>
        <source>The loader was given a value it cannot use.</source>
        <translation>Лоадеру передано значение, которое он не может использовать.</translation>
    </message>
    <message>
        <source>The phone has no partition of this name.</source>
        <translation>В телефоне нет раздела с таким именем.</translation>
    </message>
    <message>
        <source>The phone demands a newer loader.</source>
        <translation>Телефон требует более новый лоадер.</translation>
    </message>
    <message>
        <source>The scatter file is not a valid one.</source>
        <translation>Scatter-файл недействителен.</translation>
    </message>
    <message>
        <source>The loader file holds no entry for this chip.</source>
        <translation>В файле лоадера нет записи для этого чипа.</translation>
    </message>
    <message>
        <source>The preloader file is not a valid one.</source>
        <translation>Файл preloader недействителен.</translation>
    </message>
    <message>
        <source>The memory settings in the preloader have no valid header.</source>
        <translation>У настроек памяти в preloader нет действительного заголовка.</translation>
    </message>
    <message>
        <source>The partition table in the firmware is not a valid one.</source>
        <translation>Таблица разделов в прошивке недействительна.</translation>
    </message>
    <message>
        <source>The partition table on the phone is not a valid one.</source>
        <translation>Таблица разделов в телефоне недействительна.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>Разметка разделов в телефоне отличается от разметки в прошивке.</translation>
    </message>
    <message>
        <source>The range to format is not a valid one.</source>
        <translation>Диапазон для форматирования недействителен.</translation>
    </message>
    <message>
        <source>The scatter file or flash XML holds something the tool does not know.</source>
        <translation>В scatter-файле или flash XML есть что-то неизвестное программе.</translation>
    </message>
    <message>
        <source>The scatter file holds a field the tool does not know.</source>
        <translation>В scatter-файле есть поле, неизвестное программе.</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>В телефоне нет таблицы разделов.</translation>
    </message>
    <message>
        <source>The authentication file was not found.</source>
        <translation>Файл аутентификации не найден.</translation>
    </message>
    <message>
        <source>The phone wants an authentication file, which only its maker can give.</source>
        <translation>Телефон требует файл аутентификации, который может дать только производитель.</translation>
    </message>
    <message>
        <source>The file with the memory settings was not found.</source>
        <translation>Файл с настройками памяти не найден.</translation>
    </message>
    <message>
        <source>The scatter file was not found.</source>
        <translation>Scatter-файл не найден.</translation>
    </message>
    <message>
        <source>The loader does not know this storage.</source>
        <translation>Лоадер не знает этой памяти.</translation>
    </message>
    <message>
        <source>The memory settings name their own length at an impossible place.</source>
        <translation>Настройки памяти указывают свою длину в невозможном месте.</translation>
    </message>
    <message>
        <source>The memory settings have an impossible length.</source>
        <translation>У настроек памяти невозможная длина.</translation>
    </message>
    <message>
        <source>The storage is near the end of its life.</source>
        <translation>Ресурс памяти почти исчерпан.</translation>
    </message>
    <message>
        <source>The storage is worn out.</source>
        <translation>Память изношена.</translation>
    </message>
    <message>
        <source>The loader does not offer this operation.</source>
        <translation>Лоадер такой операции не умеет.</translation>
    </message>
    <message>
        <source>A part of the tool could not be started.</source>
        <translation>Не удалось запустить часть программы.</translation>
    </message>
    <message>
        <source>The data is larger than its partition.</source>
        <translation>Данные больше своего раздела.</translation>
    </message>
    <message>
        <source>The sparse image holds a chunk of an unknown kind, so it is damaged.</source>
        <translation>В sparse-образе есть фрагмент неизвестного вида, значит, образ повреждён.</translation>
    </message>
    <message>
        <source>A sparse image could not be written.</source>
        <translation>Не удалось записать sparse-образ.</translation>
    </message>
    <message>
        <source>The phone has no preloader in its boot area.</source>
        <translation>В загрузочной области телефона нет preloader.</translation>
    </message>
    <message>
        <source>The eMMC reported an error.</source>
        <translation>eMMC сообщила об ошибке.</translation>
    </message>
    <message>
        <source>The NAND flash reported an error.</source>
        <translation>Флеш-память NAND сообщила об ошибке.</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings.</source>
        <translation>Лоадер не понимает версии этих настроек памяти.</translation>
    </message>
    <message>
        <source>A control command of the loader failed.</source>
        <translation>Управляющая команда лоадера не удалась.</translation>
    </message>
    <message>
        <source>The command to switch off failed, which does no harm after a finished job.</source>
        <translation>Команда выключения не удалась; после завершённого задания это не вредит.</translation>
    </message>
    <message>
        <source>Writing was broken off; the inner status and the number of bytes tell why.</source>
        <translation>Запись прервана; причину показывают внутренний код состояния и число байтов.</translation>
    </message>
    <message>
        <source>Reading was broken off; the inner status and the number of bytes tell why.</source>
        <translation>Чтение прервано; причину показывают внутренний код состояния и число байтов.</translation>
    </message>
    <message>
        <source>The phone did not come back at the higher USB speed.</source>
        <translation>Телефон не вернулся на более высокой скорости USB.</translation>
    </message>
    <message>
        <source>Reading raw data was broken off.</source>
        <translation>Чтение необработанных (raw) данных прервано.</translation>
    </message>
    <message>
        <source>Writing raw data was broken off.</source>
        <translation>Запись необработанных (raw) данных прервана.</translation>
    </message>
    <message>
        <source>Formatting was broken off.</source>
        <translation>Форматирование прервано.</translation>
    </message>
    <message>
        <source>The start sequence was not accepted.</source>
        <translation>Стартовая последовательность не принята.</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader.</source>
        <translation>Телефон отказался запускать первый лоадер.</translation>
    </message>
    <message>
        <source>A command of the boot ROM failed.</source>
        <translation>Команда BootROM не удалась.</translation>
    </message>
    <message>
        <source>A step between boot ROM and loader was refused by the tool.</source>
        <translation>Шаг между BootROM и лоадером отклонён программой.</translation>
    </message>
    <message>
        <source>The loader has another version than expected.</source>
        <translation>Версия лоадера не та, что ожидалась.</translation>
    </message>
    <message>
        <source>No loader for this chip was found.</source>
        <translation>Лоадер для этого чипа не найден.</translation>
    </message>
    <message>
        <source>A part of the loader is missing from its file.</source>
        <translation>В файле не хватает части лоадера.</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>Второй лоадер не тот, которого ожидает первый.</translation>
    </message>
    <message>
        <source>The loader file holds more loaders than the tool can read.</source>
        <translation>В файле лоадера больше лоадеров, чем программа может прочитать.</translation>
    </message>
    <message>
        <source>A command of the preloader failed.</source>
        <translation>Команда preloader не удалась.</translation>
    </message>
    <message>
        <source>The phone did not answer in time; one or two of these are normal while it starts.</source>
        <translation>Телефон не ответил вовремя; один-два таких случая во время запуска — это нормально.</translation>
    </message>
    <message>
        <source>The port took no more data: the phone has left it.</source>
        <translation>Порт больше не принимал данные: телефон с него пропал.</translation>
    </message>
    <message>
        <source>An answer arrived damaged.</source>
        <translation>Ответ пришёл повреждённым.</translation>
    </message>
    <message>
        <source>The tool gave up on its port; it does not say why.</source>
        <translation>Программа отказалась от своего порта; почему — не говорит.</translation>
    </message>
    <message>
        <source>The tool calls it cancelled; mostly the phone had left its port just before.</source>
        <translation>Программа называет это отменой; чаще всего телефон перед этим как раз пропал с порта.</translation>
    </message>
    <message>
        <source>The port could not be opened: another program has it, or it is gone.</source>
        <translation>Порт не открылся: он занят другой программой или пропал.</translation>
    </message>
    <message>
        <source>Somebody pressed the stop button.</source>
        <translation>Кто-то нажал кнопку остановки.</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked; older tools show this number, newer ones 8502.</source>
        <translation>Разметка разделов телефона отличается в неотмеченной строке; этот номер показывают старые программы, новые — 8502.</translation>
    </message>
    <message>
        <source>The folder for the saved areas exists already.</source>
        <translation>Папка для сохранённых областей уже существует.</translation>
    </message>
    <message>
        <source>The folder with the saved areas was not found.</source>
        <translation>Папка с сохранёнными областями не найдена.</translation>
    </message>
    <message>
        <source>The folder for the saved areas could not be made.</source>
        <translation>Не удалось создать папку для сохранённых областей.</translation>
    </message>
    <message>
        <source>A saved area does not match its checksum.</source>
        <translation>Сохранённая область не соответствует своей контрольной сумме.</translation>
    </message>
    <message>
        <source>The file of a saved area was not found.</source>
        <translation>Файл сохранённой области не найден.</translation>
    </message>
    <message>
        <source>The scatter file lacks the row that a saved area belongs to.</source>
        <translation>В scatter-файле нет строки, к которой относится сохранённая область.</translation>
    </message>
    <message>
        <source>Upgrading in place was refused because the layout of the phone differs; the maker&apos;s symbol for this number is not public.</source>
        <translation>В обновлении на месте отказано, потому что разметка телефона отличается; имя этого номера у производителя не опубликовано.</translation>
    </message>
    <message>
        <source>The scatter file names no row for the calibration data.</source>
        <translation>В scatter-файле не названа строка для калибровок.</translation>
    </message>
    <message>
        <source>The tool lost track of its own job; start it again.</source>
        <translation>Программа потеряла нить собственного задания; запустите его снова.</translation>
    </message>
    <message>
        <source>The loader file could not be loaded.</source>
        <translation>Не удалось загрузить файл лоадера.</translation>
    </message>
    <message>
        <source>The authentication file could not be loaded.</source>
        <translation>Не удалось загрузить файл аутентификации.</translation>
    </message>
    <message>
        <source>Saving the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>Сохранить защищённые области не удалось; имя этого номера у производителя не опубликовано.</translation>
    </message>
    <message>
        <source>The saved areas could not be put back.</source>
        <translation>Не удалось вернуть сохранённые области.</translation>
    </message>
    <message>
        <source>A file that is needed could not be loaded; the maker&apos;s symbol for this number is not public.</source>
        <translation>Не удалось загрузить нужный файл; имя этого номера у производителя не опубликовано.</translation>
    </message>
    <message>
        <source>A file differs from the list of checksums that came with the firmware.</source>
        <translation>Файл не совпадает со списком контрольных сумм, приложенным к прошивке.</translation>
    </message>
    <message>
        <source>The phone&apos;s replay-protected memory was written before this download.</source>
        <translation>Память телефона с защитой от повтора (RPMB) записана ещё до этой прошивки.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked; they belong together.</source>
        <translation>Отмечена лишь часть загрузчиков; они связаны между собой.</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked.</source>
        <translation>Разметка разделов телефона отличается в неотмеченной строке.</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>В телефоне нет читаемой таблицы разделов.</translation>
    </message>
    <message>
        <source>A protected area changes its length, and its data would be lost.</source>
        <translation>Защищённая область меняет длину, и её данные были бы потеряны.</translation>
    </message>
    <message>
        <source>The address is not one the storage has.</source>
        <translation>Такого адреса в памяти нет.</translation>
    </message>
    <message>
        <source>Saving or putting back the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>Сохранить или вернуть защищённые области не удалось; имя этого номера у производителя не опубликовано.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>unknown storage</source>
        <translation>неизвестная память</translation>
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
        <translation>Прошивка завершена успешно</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>kept</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>было пусто</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>в этом телефоне отсутствует</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1, экземпляр %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>&amp;Set Up This Computer</source>
        <translation>&amp;Настроить этот компьютер</translation>
    </message>
    <message>
        <source>Checks rules and permissions, then proves with a practice phone that all works.</source>
        <translation>Проверяет правила и права доступа, а затем на учебном телефоне показывает, что всё работает.</translation>
    </message>
    <message>
        <source>&amp;Restore Stock Firmware</source>
        <translation>В&amp;осстановить заводскую прошивку</translation>
    </message>
    <message>
        <source>Puts the maker&apos;s firmware on a phone, step by step.</source>
        <translation>Шаг за шагом записывает на телефон прошивку производителя.</translation>
    </message>
    <message>
        <source>My Phone Is De&amp;ad</source>
        <translation>Телефон не &amp;запускается</translation>
    </message>
    <message>
        <source>Finds out why a phone does not start, and what brings it back.</source>
        <translation>Выясняет, почему телефон не запускается и что его вернёт.</translation>
    </message>
    <message>
        <source>Back &amp;Up My Phone</source>
        <translation>Сделать &amp;резервную копию телефона</translation>
    </message>
    <message>
        <source>Reads identity and calibration, or the whole phone, into a safe place.</source>
        <translation>Считывает в надёжное место идентификаторы и калибровки или весь телефон.</translation>
    </message>
    <message>
        <source>Put My Backup &amp;Back</source>
        <translation>Вернуть резервную &amp;копию</translation>
    </message>
    <message>
        <source>Writes a backup to the phone it was read from.</source>
        <translation>Записывает резервную копию на тот телефон, с которого она считана.</translation>
    </message>
    <message>
        <source>Which &amp;Key Do I Hold?</source>
        <translation>Какую кнопку &amp;держать?</translation>
    </message>
    <message>
        <source>Shows how a phone is brought into its download mode, and watches whether it worked.</source>
        <translation>Показывает, как перевести телефон в режим прошивки, и следит, получилось ли.</translation>
    </message>
</context>
<context>
    <name>flashwright::AllSetPage</name>
    <message>
        <source>All set</source>
        <translation>Всё готово</translation>
    </message>
    <message>
        <source>This computer is ready for phones.</source>
        <translation>Этот компьютер готов к работе с телефонами.</translation>
    </message>
    <message>
        <source>Next, choose the firmware of your phone with Load Packet, or let the guide “Restore Stock Firmware” lead you. Press F1 wherever you want to know more.</source>
        <translation>Теперь выберите прошивку своего телефона кнопкой «Открыть пакет» или воспользуйтесь мастером «Восстановить заводскую прошивку». Если нужно узнать больше, в любом месте нажмите F1.</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page when the program starts</source>
        <translation>&amp;Показывать страницу приветствия при запуске программы</translation>
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
        <translation>%1: %2, %3 задания</translation>
    </message>
</context>
<context>
    <name>flashwright::AppearancePage</name>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Тема:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Контрастная светлая</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Контрастная тёмная</translation>
    </message>
    <message>
        <source>As the desktop: follows the desktop at once when it turns light, dark or high in contrast.</source>
        <translation>«Как в системе»: сразу меняется вслед за рабочим столом, когда он становится светлым, тёмным или контрастным.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>size of the text, like &quot;115 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Размер текста:</translation>
    </message>
    <message>
        <source>100 % is the size that the desktop asks for.</source>
        <translation>100 % — размер, заданный в системе.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>&amp;Меньше движения</translation>
    </message>
    <message>
        <source>Nothing moves or fades that does not have to.</source>
        <translation>Без лишнего движения и плавных переходов.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupCheckPage</name>
    <message>
        <source>What was saved</source>
        <translation>Что сохранено</translation>
    </message>
    <message>
        <source>Keep a copy on another disk: without it a lost identity cannot be brought back.</source>
        <translation>Храните копию на другом диске: без неё потерянные идентификаторы не вернуть.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Файлы резервной копии</translation>
    </message>
    <message>
        <source>&amp;Open the Folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>⚠ The backup is not whole: %1</source>
        <translation>⚠ Резервная копия неполная: %1</translation>
    </message>
    <message>
        <source>Reading the files again and comparing them…</source>
        <translation>Файлы считываются ещё раз и сверяются…</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n file(s) (%1) in %2; every one was read again and is the same.</source>
        <extracomment>%n files, %1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>✓ %n файл (%1) в %2; считан ещё раз и совпадает.</numerusform>
            <numerusform>✓ %n файла (%1) в %2; каждый считан ещё раз и совпадает.</numerusform>
            <numerusform>✓ %n файлов (%1) в %2; каждый считан ещё раз и совпадает.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::BackupScopePage</name>
    <message>
        <source>Save in</source>
        <translation>Сохранить в</translation>
    </message>
    <message>
        <source>What is to be saved?</source>
        <translation>Что сохранить?</translation>
    </message>
    <message>
        <source>The phone is only read; nothing on it is changed.</source>
        <translation>Телефон только считывается; на нём ничего не меняется.</translation>
    </message>
    <message>
        <source>&amp;Identity and calibration</source>
        <translation>&amp;Идентификаторы и калибровки</translation>
    </message>
    <message>
        <source>The phone without &amp;large data</source>
        <translation>Телефон &amp;без больших данных</translation>
    </message>
    <message>
        <source>&amp;Everything, photos and apps included</source>
        <translation>&amp;Всё, включая фото и приложения</translation>
    </message>
    <message>
        <source>A few megabytes: IMEI and radio values, which no firmware can bring back. Takes a minute.</source>
        <translation>Несколько мегабайт: IMEI и радиопараметры, которые не вернёт ни одна прошивка. Занимает минуту.</translation>
    </message>
    <message>
        <source>The system and what starts the phone, too.</source>
        <translation>Ещё и система и всё, что запускает телефон.</translation>
    </message>
    <message>
        <source>As large as the storage of the phone; this can take an hour.</source>
        <translation>Размером со всю память телефона; может занять час.</translation>
    </message>
    <message>
        <source>&amp;Save in:</source>
        <translation>&amp;Сохранить в:</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Папка для резервной копии</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>Выбрать п&amp;апку…</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupSourcePage</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n область</numerusform>
            <numerusform>%n области</numerusform>
            <numerusform>%n областей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the Backup</source>
        <translation>Выбор резервной копии</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer yet; choose the folder of a backup.</source>
        <translation>На этом компьютере пока ничего не сохранено; выберите папку с резервной копией.</translation>
    </message>
    <message>
        <source>Choose one of the copies, or the folder of a backup.</source>
        <translation>Выберите одну из копий или папку с резервной копией.</translation>
    </message>
    <message>
        <source>Comparing every file with its hash…</source>
        <translation>Каждый файл сверяется со своим хешем…</translation>
    </message>
    <message>
        <source>⚠ This backup cannot be used: %1</source>
        <translation>⚠ Эту резервную копию использовать нельзя: %1</translation>
    </message>
    <message>
        <source>⚠ This is a firmware, not a backup of a phone.</source>
        <translation>⚠ Это прошивка, а не резервная копия телефона.</translation>
    </message>
    <message>
        <source>✓ Every file is as it was when it was read from the phone (%1).</source>
        <translation>✓ Каждый файл такой же, каким был считан с телефона (%1).</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Какая резервная копия?</translation>
    </message>
    <message>
        <source>Take the newest one of exactly this phone; it is checked before it is used.</source>
        <translation>Возьмите самую новую копию именно этого телефона; перед использованием она проверяется.</translation>
    </message>
    <message>
        <source>&amp;Kept on this computer:</source>
        <translation>&amp;Сохранено на этом компьютере:</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Чип</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Сохранено на этом компьютере</translation>
    </message>
    <message>
        <source>One row for each copy, newest first</source>
        <translation>По строке на каждую копию, сначала новые</translation>
    </message>
    <message>
        <source>F&amp;older of the backup:</source>
        <translation>П&amp;апка резервной копии:</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Папка резервной копии</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Выб&amp;рать…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Выберите папку с резервной копией</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupWizard</name>
    <message>
        <source>The phone was read</source>
        <translation>Телефон считан</translation>
    </message>
    <message>
        <source>Back Up My Phone</source>
        <translation>Резервная копия телефона</translation>
    </message>
</context>
<context>
    <name>flashwright::CausePage</name>
    <message>
        <source>Restor&amp;e the Firmware</source>
        <translation>&amp;Восстановить прошивку</translation>
    </message>
    <message>
        <source>The phone answers in its download mode: it can be brought back.</source>
        <translation>Телефон отвечает в режиме прошивки: его можно вернуть.</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>Причина пока неизвестна.</translation>
    </message>
    <message>
        <source>This is what we think</source>
        <translation>Вот что мы думаем</translation>
    </message>
    <message>
        <source>Try the steps in their order; writing the stock firmware again is the next page.</source>
        <translation>Выполните шаги по порядку; запись заводской прошивки — на следующей странице.</translation>
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
        <translation>Что делать сейчас</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>Шаги в том порядке, в котором их стоит пробовать</translation>
    </message>
    <message>
        <source>&amp;What we saw</source>
        <translation>&amp;Что мы увидели</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>&amp;Копировать отчёт</translation>
    </message>
    <message>
        <source>Copies cause and evidence without serial numbers, to ask somebody for help</source>
        <translation>Копирует причину и подтверждения без серийных номеров, чтобы можно было попросить о помощи</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Что мы увидели</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>Скопируйте отчёт и отправьте его вместе с вопросом: этой причины в нашем списке ещё нет.</translation>
    </message>
</context>
<context>
    <name>flashwright::ChecksPage</name>
    <message>
        <source>Is this computer ready?</source>
        <translation>Готов ли этот компьютер?</translation>
    </message>
    <message>
        <source>Choose a line that is bad and press Mend It; advice may wait.</source>
        <translation>Выберите строку с ошибкой и нажмите «Исправить»; советы могут подождать.</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectPage</name>
    <message>
        <source>Now connect the phone</source>
        <translation>Теперь подключите телефон</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>Учебный телефон подключится сам.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold the key, then plug in the cable. It goes on by itself.</source>
        <translation>Выключите телефон, удерживайте кнопку и подключите кабель. Дальше всё пойдёт само.</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectionPage</name>
    <message>
        <source>Until stopped</source>
        <translation>Пока не остановят</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wait for the first phone:</source>
        <translation>&amp;Ждать первый телефон:</translation>
    </message>
    <message>
        <source>When none comes in this time the job ends. Phones that follow are waited for until you stop.</source>
        <translation>Если за это время ни один не появится, задание завершается. Следующие телефоны ожидаются, пока вы не остановите.</translation>
    </message>
    <message>
        <source>&amp;USB speed:</source>
        <translation>Скорость &amp;USB:</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>На усмотрение лоадера</translation>
    </message>
    <message>
        <source>High speed</source>
        <translation>High speed</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Full speed</translation>
    </message>
    <message>
        <source>Full speed is slow but survives bad cables and hubs. Only MediaTek loaders have this switch.</source>
        <translation>Full speed медленнее, зато работает и с плохими кабелями и хабами. Переключается только у лоадеров MediaTek.</translation>
    </message>
    <message>
        <source>&amp;Battery:</source>
        <translation>&amp;Батарея:</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>The phone has its battery</source>
        <translation>Телефон с батареей</translation>
    </message>
    <message>
        <source>The phone has no battery</source>
        <translation>Телефон без батареи</translation>
    </message>
    <message>
        <source>Tells MediaTek phones whether to rely on the battery or on the cable alone.</source>
        <translation>Указывает телефонам MediaTek, полагаться на батарею или только на кабель.</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <extracomment>speed of a serial line, like &quot;921,600 baud&quot;</extracomment>
        <translation>%1 бод</translation>
    </message>
    <message>
        <source>&amp;Serial line:</source>
        <translation>&amp;Последовательный порт:</translation>
    </message>
    <message>
        <source>Speed of a serial cable once the loader runs. USB cables do not care.</source>
        <translation>Скорость последовательного кабеля после запуска лоадера. Для USB-кабелей значения не имеет.</translation>
    </message>
    <message>
        <source>Fas&amp;t transfer where the phone offers it</source>
        <translation>Быстрая передача, &amp;если телефон её поддерживает</translation>
    </message>
    <message>
        <source>Sends images to Unisoc phones in their raw form. Leave it off when jobs fail in mid-write.</source>
        <translation>Отправляет образы на телефоны Unisoc в необработанном виде. Не включайте, если задания обрываются посреди записи.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
</context>
<context>
    <name>flashwright::ConsentDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Стереть</translation>
    </message>
    <message>
        <source>&amp;Erase and Download</source>
        <translation>&amp;Стереть и прошить</translation>
    </message>
    <message>
        <source>Start &amp;Download</source>
        <translation>Начать &amp;прошивку</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Слово подтверждения</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>Это необратимо. Чтобы продолжить, введите «%1»:</translation>
    </message>
    <message>
        <source>This is what happens to every phone you plug in until you press Stop.</source>
        <translation>Так будет с каждым телефоном, который вы подключите, пока не нажмёте «Стоп».</translation>
    </message>
    <message>
        <source>%1 needs more than you agreed to. Nothing has been written to it yet.</source>
        <translation>Для %1 нужно больше, чем вы разрешили. В этот телефон ещё ничего не записано.</translation>
    </message>
    <message>
        <source>The interrupted job goes on, with the same %1 only. Steps that are done are compared, the others are carried out.</source>
        <translation>Прерванное задание продолжается, только с тем же телефоном %1. Выполненные шаги сверяются, остальные выполняются.</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ Фото, сообщения и приложения в телефоне СТИРАЮТСЯ, вернуть их нельзя.</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ Фото, сообщения и приложения в телефоне сохраняются.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>целиком</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Не трогать</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>✓ Identity and calibration of the phone are copied to this computer first, and compared at the end (%1).</source>
        <translation>✓ Идентификаторы и калибровки телефона сначала копируются на этот компьютер, а в конце сверяются (%1).</translation>
    </message>
    <message>
        <source>✓ Calibration and identity of the phone are kept (%1).</source>
        <translation>✓ Калибровки и идентификаторы телефона сохраняются (%1).</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>Всего: %1, примерно %2.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>Всего: %1.</translation>
    </message>
    <message>
        <source>Nothing on the phone is changed.</source>
        <translation>В телефоне ничего не меняется.</translation>
    </message>
    <message>
        <source>You can stop after any step: the phone starts as before. %1</source>
        <translation>Остановиться можно после любого шага: телефон запускается как прежде. %1</translation>
    </message>
    <message>
        <source>Point of no return: the step “%1”. Until then you can stop without a trace; after it the phone may not start before a download has finished. %2</source>
        <extracomment>%1 is a step such as &quot;Write boot&quot;, %2 sizes and times</extracomment>
        <translation>Точка невозврата: шаг «%1». До неё можно остановиться без следа; после неё телефон может не запуститься, пока прошивка не будет завершена. %2</translation>
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
        <translation>Скопировать от&amp;чёт</translation>
    </message>
    <message>
        <source>Copies cause, evidence and error without serial numbers, to ask somebody for help</source>
        <translation>Копирует причину, подтверждения и ошибку без серийных номеров, чтобы попросить о помощи</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Download failed: %1</source>
        <translation>Прошивка не удалась: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>It stopped at: %1. The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>Остановка на шаге: %1. Сейчас телефон не запустится; он ждёт в режиме прошивки, и полная прошивка его восстановит.</translation>
    </message>
    <message>
        <source>It stopped at: %1. Nothing was written to the phone.</source>
        <translation>Остановка на шаге: %1. В телефон ничего не записано.</translation>
    </message>
    <message>
        <source>It stopped at: %1. Part of the firmware was written; repeat the download.</source>
        <translation>Остановка на шаге: %1. Записана часть прошивки; прошейте телефон ещё раз.</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>Скопируйте отчёт и отправьте его вместе с вопросом: этой причины в нашем списке ещё нет.</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Выберите ответ</translation>
    </message>
</context>
<context>
    <name>flashwright::DoctorSection</name>
    <message>
        <source>Done. This computer was looked at again.</source>
        <translation>Сделано. Компьютер проверен снова.</translation>
    </message>
    <message>
        <source>Taken back. This computer was looked at again.</source>
        <translation>Отменено. Компьютер проверен снова.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>What &amp;Mend It changes, word for word:</source>
        <translation>Что &amp;меняет «Исправить», дословно:</translation>
    </message>
    <message>
        <source>What Take &amp;Back changes, word for word:</source>
        <translation>&amp;Что меняет «Отменить», дословно:</translation>
    </message>
    <message>
        <source>Working… You may be asked for your password.</source>
        <translation>Выполняется… Может потребоваться ваш пароль.</translation>
    </message>
    <message>
        <source>Done. Log out and in again; it holds from then on.</source>
        <translation>Сделано. Выйдите из системы и войдите снова: после этого подействует.</translation>
    </message>
    <message>
        <source>What this computer needs to work with phones. Nothing is changed before you press a button.</source>
        <translation>Что нужно этому компьютеру для работы с телефонами. Пока вы не нажмёте кнопку, ничего не меняется.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Checks of this computer</source>
        <translation>Проверки этого компьютера</translation>
    </message>
    <message>
        <source>One row for each check, with its state in a word</source>
        <translation>По строке на каждую проверку, состояние указано словом</translation>
    </message>
    <message>
        <source>M&amp;end It</source>
        <translation>Исп&amp;равить</translation>
    </message>
    <message>
        <source>Makes the change that is shown above; it can be taken back</source>
        <translation>Выполняет изменение, показанное выше; его можно отменить</translation>
    </message>
    <message>
        <source>Take Bac&amp;k</source>
        <translation>Отм&amp;енить</translation>
    </message>
    <message>
        <source>Brings this computer back to how it was before</source>
        <translation>Возвращает компьютер в прежнее состояние</translation>
    </message>
    <message>
        <source>Look A&amp;gain</source>
        <translation>Проверить с&amp;нова</translation>
    </message>
    <message>
        <source>Looks at this computer once more</source>
        <translation>Проверяет этот компьютер ещё раз</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadDialogs</name>
    <message>
        <source>The download cannot start</source>
        <translation>Начать прошивку нельзя</translation>
    </message>
    <message>
        <source>Break off in the middle?</source>
        <translation>Прервать посередине?</translation>
    </message>
    <message>
        <source>The download already stops after the step it is in. Breaking off now is like pulling the cable: the phone will not start until a download has finished.</source>
        <translation>Прошивка и так остановится после текущего шага. Прервать её сейчас — всё равно что выдернуть кабель: телефон не запустится, пока прошивка не будет завершена.</translation>
    </message>
    <message>
        <source>Stop while a phone is being written?</source>
        <translation>Остановить, пока идёт запись в телефон?</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>Сначала завершится текущий шаг. Телефон может не запуститься, пока прошивка не будет завершена.</translation>
    </message>
    <message>
        <source>&amp;Break Off</source>
        <translation>&amp;Прервать</translation>
    </message>
    <message>
        <source>&amp;Stop After This Step</source>
        <translation>&amp;Остановить после шага</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>Пр&amp;одолжать</translation>
    </message>
    <message>
        <source>Close while a phone is being worked on?</source>
        <translation>Закрыть, пока телефон в работе?</translation>
    </message>
    <message>
        <source>Closing breaks off every download. A phone that is being written will not start until a download has finished.</source>
        <translation>Если закрыть программу, все прошивки прервутся. Телефон, в который идёт запись, не запустится, пока прошивка не будет завершена.</translation>
    </message>
    <message>
        <source>&amp;Break Off and Close</source>
        <translation>&amp;Прервать и закрыть</translation>
    </message>
    <message>
        <source>Phones are still being worked on</source>
        <translation>Телефоны ещё в работе</translation>
    </message>
    <message>
        <source>Press Stop first, or wait until they are done; then try again.</source>
        <translation>Сначала нажмите «Стоп» или дождитесь конца, затем повторите попытку.</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadOptionsPage</name>
    <message>
        <source>&amp;Compare after writing:</source>
        <translation>&amp;Сверка после записи:</translation>
    </message>
    <message>
        <source>Everything, very large images in samples</source>
        <translation>Всё, очень большие образы — выборочно</translation>
    </message>
    <message>
        <source>Samples of large images</source>
        <translation>Большие образы — выборочно</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>Каждый байт</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Reads back what was written. Only a compared phone is known to be right.</source>
        <translation>Считывает обратно записанное. Только о сверенном телефоне точно известно, что всё верно.</translation>
    </message>
    <message>
        <source>&amp;Afterwards:</source>
        <translation>&amp;После завершения:</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Перезагрузить телефон</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Выключить телефон</translation>
    </message>
    <message>
        <source>Leave it in its loader</source>
        <translation>Оставить в лоадере</translation>
    </message>
    <message>
        <source>What the phone does when the job is over.</source>
        <translation>Что делает телефон, когда задание завершено.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Watch the phone start:</source>
        <translation>&amp;Следить за запуском телефона:</translation>
    </message>
    <message>
        <source>After a restart, looks so long at what comes up on the port, and tells what it means.</source>
        <translation>После перезапуска столько времени наблюдает, что появится на порту, и объясняет, что это значит.</translation>
    </message>
    <message>
        <source>Check&amp;sums while sending:</source>
        <translation>&amp;Контрольные суммы при передаче:</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>На усмотрение лоадера</translation>
    </message>
    <message>
        <source>On the cable</source>
        <translation>По кабелю</translation>
    </message>
    <message>
        <source>In the storage</source>
        <translation>В памяти</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Обе</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Only MediaTek loaders have this switch. Comparing after writing finds more.</source>
        <translation>Переключается только у лоадеров MediaTek. Сверка после записи находит больше.</translation>
    </message>
    <message>
        <source>A storage that reports that it is worn out is always told before anything is written; there is no switch for that.</source>
        <translation>Если память сообщает, что изношена, об этом всегда предупреждают до начала записи; отключить это нельзя.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Прошивка</translation>
    </message>
</context>
<context>
    <name>flashwright::DropGuide</name>
    <message>
        <source>A download is running. Stop it before you load another packet.</source>
        <translation>Идёт прошивка. Остановите её, прежде чем открыть другой пакет.</translation>
    </message>
    <message>
        <source>Drop one file or folder at a time.</source>
        <translation>Перетаскивайте по одному файлу или одной папке.</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the folder %1. Nothing is written yet.</source>
        <translation>Отпустите, чтобы искать прошивку в папке %1. Пока ничего не записывается.</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the archive %1. Nothing is written yet.</source>
        <translation>Отпустите, чтобы искать прошивку в архиве %1. Пока ничего не записывается.</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Load the firmware first, then drop it on its row.</source>
        <translation>%1 — образ одного раздела. Сначала откройте прошивку, затем перетащите образ на нужную строку.</translation>
    </message>
    <message>
        <source>Let go to load %1. Nothing is written yet.</source>
        <translation>Отпустите, чтобы открыть %1. Пока ничего не записывается.</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Turn to the table of the Flash page, and drop it on its row.</source>
        <translation>%1 — образ одного раздела. Перейдите к таблице на странице «Прошивка» и перетащите образ на нужную строку.</translation>
    </message>
    <message>
        <source>Drop %1 on the row whose image it should replace.</source>
        <translation>Перетащите %1 на строку, образ которой нужно заменить.</translation>
    </message>
    <message>
        <source>Let go to write %1 in place of the image of %2.</source>
        <translation>Отпустите, чтобы записать %1 вместо образа %2.</translation>
    </message>
    <message>
        <source>Nothing can be written in place of %1.</source>
        <translation>Вместо %1 ничего записать нельзя.</translation>
    </message>
</context>
<context>
    <name>flashwright::EmptyFirmware</name>
    <message>
        <source>Opening %1…</source>
        <translation>Открывается %1…</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1: использовать нельзя</translation>
    </message>
    <message>
        <source>No firmware is loaded</source>
        <translation>Прошивка не открыта</translation>
    </message>
    <message>
        <source>Open a .pac file, a scatter file, a flash.xml, a ROM folder or a .zip with one of them. You can also drop it anywhere on this window, or copy its path and press Ctrl+V.</source>
        <translation>Откройте файл .pac, scatter-файл, flash.xml, папку с прошивкой или .zip с чем-либо из этого. Можно также перетащить это в любое место окна или скопировать путь и нажать Ctrl+V.</translation>
    </message>
    <message>
        <source>Ope&amp;n Firmware…</source>
        <translation>&amp;Открыть прошивку…</translation>
    </message>
    <message>
        <source>Open &amp;a Folder…</source>
        <translation>От&amp;крыть папку…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавно открытые</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesModel</name>
    <message>
        <source>memory</source>
        <translation>память</translation>
    </message>
    <message>
        <source>Another file is written</source>
        <translation>Записывается другой файл</translation>
    </message>
    <message>
        <source>Loader, always sent</source>
        <translation>Лоадер, передаётся всегда</translation>
    </message>
    <message>
        <source>Kept: calibration and identity</source>
        <translation>Сохраняется: калибровки и идентификаторы</translation>
    </message>
    <message>
        <source>Will be erased</source>
        <translation>Будет стёрто</translation>
    </message>
    <message>
        <source>Required by the firmware</source>
        <translation>Требуется прошивкой</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>Нач. адрес</translation>
    </message>
    <message>
        <source>End Address</source>
        <translation>Кон. адрес</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Действие</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Select all (%1 of %2, %3)</source>
        <translation>Выбрать все (%1 из %2, %3)</translation>
    </message>
    <message>
        <source>Write &amp;Another File…</source>
        <translation>Записать &amp;другой файл…</translation>
    </message>
    <message>
        <source>&amp;Back to the Firmware&apos;s Own Image</source>
        <translation>&amp;Вернуть образ из прошивки</translation>
    </message>
    <message>
        <source>Search the partitions</source>
        <translation>Поиск по разделам</translation>
    </message>
    <message>
        <source>Hides the rows that do not contain the text</source>
        <translation>Скрывает строки, в которых нет этого текста</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Ticks or unticks every entry that may be written</source>
        <translation>Ставит или снимает отметку со всех элементов, которые можно записать</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Entries of the packet</source>
        <translation>Состав пакета</translation>
    </message>
    <message>
        <source>Press Space to tick or untick an entry, Return to write another file in its place</source>
        <translation>Пробел ставит или снимает отметку, Enter выбирает другой файл для записи вместо этого</translation>
    </message>
</context>
<context>
    <name>flashwright::EvidencePage</name>
    <message>
        <source>✓ The phone answers in its download mode: it can be brought back.</source>
        <translation>✓ Телефон отвечает в режиме прошивки: его можно вернуть.</translation>
    </message>
    <message>
        <source>The last job on this computer failed (%1).</source>
        <translation>Последнее задание на этом компьютере завершилось ошибкой (%1).</translation>
    </message>
    <message>
        <source>The last job on this computer, with a %1, failed (%2).</source>
        <translation>Последнее задание на этом компьютере (телефон: %1) завершилось ошибкой (%2).</translation>
    </message>
    <message>
        <source>Plug the phone in as it is</source>
        <translation>Подключите телефон как есть</translation>
    </message>
    <message>
        <source>We watch what it does; when nothing more happens, press Next.</source>
        <translation>Мы следим, что он делает; когда больше ничего не происходит, нажмите «Далее».</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>Что м&amp;ы видим сейчас:</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>Что мы видим сейчас</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>Что появлялось и исчезало на портах этого компьютера, сначала новое</translation>
    </message>
    <message>
        <source>It is this &amp;phone</source>
        <translation>&amp;Это мой телефон</translation>
    </message>
</context>
<context>
    <name>flashwright::FactSheet</name>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Плохо</translation>
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
        <translation>Открыть прошивку</translation>
    </message>
    <message>
        <source>Open a folder with unpacked firmware</source>
        <translation>Открыть папку с распакованной прошивкой</translation>
    </message>
    <message>
        <source>Use This &amp;Folder</source>
        <translation>Выбрать эту &amp;папку</translation>
    </message>
    <message>
        <source>Looks for firmware in the folder that is shown, or the chosen one</source>
        <translation>Ищет прошивку в показанной или выбранной папке</translation>
    </message>
    <message>
        <source>Nothing to paste: copy the path of a firmware file first.</source>
        <translation>Вставлять нечего: сначала скопируйте путь к файлу прошивки.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Файла или папки «%1» нет.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an entry of the menu of recent firmware; %1 the file, %2 its chip and when it was opened</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Прошивка ещё не открыта</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Очистить список</translation>
    </message>
</context>
<context>
    <name>flashwright::FirmwarePage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>Выбор прошивки</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;Packets (*.pac);;Scatter files (*.txt *.xml);;Archives (*.zip);;All files (*)</source>
        <translation>Все прошивки (*.pac *scatter*.txt *.xml *.zip);;Пакеты (*.pac);;Scatter-файлы (*.txt *.xml);;Архивы (*.zip);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose the Firmware Folder</source>
        <translation>Выбор папки с прошивкой</translation>
    </message>
    <message>
        <source>No firmware is chosen yet: a .pac file, a scatter file, a folder or a .zip with one of them.</source>
        <translation>Прошивка ещё не выбрана: нужен файл .pac, scatter-файл, папка или .zip с чем-либо из этого.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>Проверяется каждый файл…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ Эту прошивку использовать нельзя: %1</translation>
    </message>
    <message>
        <source>✓ Checked: %1 %2, for %3, %4.</source>
        <extracomment>%1 product, %2 version, %3 chip, %4 size</extracomment>
        <translation>✓ Проверено: %1 %2, для %3, %4.</translation>
    </message>
    <message>
        <source>an unnamed chip</source>
        <translation>неназванного чипа</translation>
    </message>
    <message>
        <source>Choose the firmware</source>
        <translation>Выберите прошивку</translation>
    </message>
    <message>
        <source>Take the one for exactly this model; nothing is written yet.</source>
        <translation>Возьмите прошивку именно для этой модели; пока ничего не записывается.</translation>
    </message>
    <message>
        <source>Fir&amp;mware:</source>
        <translation>&amp;Прошивка:</translation>
    </message>
    <message>
        <source>Path of the firmware</source>
        <translation>Путь к прошивке</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>Введите путь и нажмите Enter или выберите файл</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>Выбрать п&amp;апку…</translation>
    </message>
    <message>
        <source>Check of the firmware</source>
        <translation>Проверка прошивки</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunIntroPage</name>
    <message>
        <source>Set up this computer</source>
        <translation>Настройка этого компьютера</translation>
    </message>
    <message>
        <source>It takes about two minutes, and no phone is needed.</source>
        <translation>Это займёт около двух минут, телефон не нужен.</translation>
    </message>
    <message>
        <source>1. This computer is looked at: may you use its ports, and does another program get in the way?

2. What is missing is mended, one press each; you see every change before.

3. A practice phone, which is only drawn by this program, is flashed as a real one would be.</source>
        <translation>1. Проверяется этот компьютер: есть ли у вас доступ к портам и не мешает ли другая программа?

2. Недостающее исправляется одним нажатием; каждое изменение вы видите заранее.

3. Прошивается учебный телефон — так же, как прошивался бы настоящий, но он лишь нарисован этой программой.</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunWizard</name>
    <message>
        <source>A real phone goes the same way: choose, read the summary, connect, wait for the green mark.</source>
        <translation>С настоящим телефоном всё так же: выберите прошивку, прочитайте сводку, подключите телефон, дождитесь зелёной отметки.</translation>
    </message>
    <message>
        <source>Set Up This Computer</source>
        <translation>Настройка этого компьютера</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMap</name>
    <message>
        <source>Load a firmware to see what goes where.</source>
        <translation>Откройте прошивку, чтобы увидеть, что куда записывается.</translation>
    </message>
    <message>
        <source>The firmware tells sizes but no addresses: drawn in its order, with the sizes to scale.</source>
        <translation>В прошивке есть размеры, но нет адресов: показано в её порядке, размеры в масштабе.</translation>
    </message>
    <message>
        <source>The firmware tells neither addresses nor sizes: drawn in its order, not to scale.</source>
        <translation>В прошивке нет ни адресов, ни размеров: показано в её порядке, не в масштабе.</translation>
    </message>
    <message>
        <source>Flash map</source>
        <translation>Карта памяти</translation>
    </message>
    <message>
        <source>The storage of the phone, drawn to scale; very small partitions are drawn wider. Arrow keys go from partition to partition, Return explains one.</source>
        <translation>Память телефона в масштабе; очень маленькие разделы показаны шире. Клавиши со стрелками переходят от раздела к разделу, Enter открывает пояснение.</translation>
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
        <translation>Сохраняется</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Защищён</translation>
    </message>
    <message>
        <source>To erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Стёрт</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Сверен</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Не завершён</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Свободное место</translation>
    </message>
    <message>
        <source>the rest of the storage</source>
        <translation>остальная память</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>размер не указан</translation>
    </message>
    <message>
        <source>Belongs to no partition</source>
        <translation>Не относится ни к одному разделу</translation>
    </message>
    <message>
        <source>%1, in work now</source>
        <extracomment>%1 = what becomes of a partition: &quot;To write&quot;</extracomment>
        <translation>%1, сейчас в работе</translation>
    </message>
    <message>
        <source>Beside the partition table</source>
        <translation>Вне таблицы разделов</translation>
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
        <translation>Счит&amp;ать обратно и сверить после записи</translation>
    </message>
    <message>
        <source>Takes longer, and proves that the phone stored every byte</source>
        <translation>Занимает больше времени и доказывает, что телефон сохранил каждый байт</translation>
    </message>
    <message>
        <source>Allow a new partition &amp;table</source>
        <translation>Разрешить новую таблицу &amp;разделов</translation>
    </message>
    <message>
        <source>If the phone&apos;s table differs from the packet&apos;s, it is replaced. This erases the user&apos;s data.</source>
        <translation>Если таблица в телефоне отличается от таблицы в пакете, она заменяется. При этом стираются данные пользователя.</translation>
    </message>
    <message>
        <source>After&amp;wards:</source>
        <translation>&amp;Затем:</translation>
    </message>
    <message>
        <source>What the phone does after the download</source>
        <translation>Что делает телефон после прошивки</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Перезагрузить телефон</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Выключить телефон</translation>
    </message>
    <message>
        <source>Stay in download mode</source>
        <translation>Остаться в режиме прошивки</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashPage</name>
    <message>
        <source>Flash</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>Start Downloading</source>
        <translation>Начать прошивку</translation>
    </message>
    <message>
        <source>Another file for %1</source>
        <translation>Другой файл для %1</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>Образы (*.img *.bin *.mbn *.ext4);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 changed on the disk after it was checked. It has to be loaded again before a start.</source>
        <translation>Файл %1 изменился на диске после проверки. Перед запуском его нужно открыть заново.</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. It has to be loaded again before a start.</source>
        <translation>Файла %1 больше нет на диске. Перед запуском его нужно открыть заново.</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>&amp;Открыть заново</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>&amp;Закрыть прошивку</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>&amp;Разделы</translation>
    </message>
    <message>
        <source>Fl&amp;ash map</source>
        <translation>&amp;Карта памяти</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>П&amp;араметры</translation>
    </message>
    <message>
        <source>What is written, and how</source>
        <translation>Что записывается и как</translation>
    </message>
</context>
<context>
    <name>flashwright::FormatPage</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Format whole flash except &amp;Bootloader</source>
        <translation>Форматировать всю память, кроме &amp;загрузчика</translation>
    </message>
    <message>
        <source>Forma&amp;t whole flash</source>
        <translation>Форматировать вс&amp;ю память</translation>
    </message>
    <message>
        <source>Partition to format</source>
        <translation>Раздел для форматирования</translation>
    </message>
    <message>
        <source>Put &amp;calibration and identity back afterwards</source>
        <translation>Зат&amp;ем вернуть калибровки и идентификаторы</translation>
    </message>
    <message>
        <source>They are saved on this computer first in any case</source>
        <translation>В любом случае они сначала сохраняются на этом компьютере</translation>
    </message>
    <message>
        <source>This firmware does not say where the owner&apos;s data lies.</source>
        <translation>В этой прошивке не указано, где лежат данные владельца.</translation>
    </message>
    <message>
        <source>This firmware names no partitions.</source>
        <translation>В этой прошивке не названы разделы.</translation>
    </message>
    <message>
        <source>Nothing is known of this partition.</source>
        <translation>Об этом разделе ничего не известно.</translation>
    </message>
    <message>
        <source>%1 If it is lost: %2</source>
        <translation>%1 Если раздел потерян: %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Erases parts of the phone&apos;s storage. What is erased cannot be brought back; identity and calibration are saved on this computer first.</source>
        <translation>Стирает части памяти телефона. Стёртое вернуть нельзя; идентификаторы и калибровки сначала сохраняются на этом компьютере.</translation>
    </message>
    <message>
        <source>Erased: system, apps and everything the owner stored. Kept: what starts the phone, and, with the tick below, identity and calibration. It needs a download before it works again.</source>
        <translation>Стирается: система, приложения и всё, что сохранил владелец. Сохраняется: то, что запускает телефон, и, если стоит отметка ниже, идентификаторы и калибровки. Чтобы телефон снова заработал, нужна прошивка.</translation>
    </message>
    <message>
        <source>Erased: everything, what starts the phone included. Kept: only identity and calibration, with the tick below. The phone is dead until a download has finished.</source>
        <translation>Стирается: всё, включая то, что запускает телефон. Сохраняется: только идентификаторы и калибровки, если стоит отметка ниже. Телефон не будет работать, пока не завершится прошивка.</translation>
    </message>
    <message>
        <source>Erase &amp;user data only (factory reset)</source>
        <translation>Стереть только данные пользователя (сброс &amp;к заводским настройкам)</translation>
    </message>
    <message>
        <source>Erased: photos, messages, apps and accounts of the owner. Kept: system, identity, calibration and the account lock. The phone starts as on its first day.</source>
        <translation>Стирается: фото, сообщения, приложения и учётные записи владельца. Сохраняется: система, идентификаторы, калибровки и привязка к учётной записи. Телефон запускается как в первый день.</translation>
    </message>
    <message>
        <source>Format one part&amp;ition</source>
        <translation>Форматировать &amp;один раздел</translation>
    </message>
    <message>
        <source>Erased: the partition that you choose. Kept: everything else. Identity and calibration are refused here.</source>
        <translation>Стирается: выбранный вами раздел. Сохраняется: всё остальное. Идентификаторы и калибровки стереть здесь нельзя.</translation>
    </message>
    <message>
        <source>&amp;Manual Format Flash</source>
        <translation>Форматировать вру&amp;чную, по адресу</translation>
    </message>
    <message>
        <source>Erased: a place by region, address and length. Identity and calibration in it are refused as soon as the phone tells where they lie.</source>
        <translation>Стирается: место, заданное регионом, адресом и длиной. Стереть там идентификаторы и калибровки нельзя: задание отклоняется, как только телефон сообщит, где они лежат.</translation>
    </message>
</context>
<context>
    <name>flashwright::GeneralPage</name>
    <message>
        <source>Show the welcome pa&amp;ge at the start</source>
        <translation>Показывать страницу приветствия при &amp;запуске</translation>
    </message>
    <message>
        <source>It leads to the guides for what people do most.</source>
        <translation>Она ведёт к мастерам для самых частых дел.</translation>
    </message>
    <message>
        <source>&amp;Expert view</source>
        <translation>&amp;Режим эксперта</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations. Needed by few; nothing gets faster by it.</source>
        <translation>Показывает адреса, регионы и отдельные операции. Нужен немногим; быстрее от него ничего не станет.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
</context>
<context>
    <name>flashwright::GuideWizard</name>
    <message>
        <source>Passed: %1</source>
        <translation>Успешно: %1</translation>
    </message>
    <message>
        <source>Stop now?</source>
        <translation>Остановить сейчас?</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>Сначала завершится текущий шаг. Телефон может не запуститься, пока прошивка не будет завершена.</translation>
    </message>
    <message>
        <source>It stops at the next safe point.</source>
        <translation>Работа остановится в ближайшей безопасной точке.</translation>
    </message>
    <message>
        <source>&amp;Stop at the Next Safe Point</source>
        <translation>&amp;Остановить в ближайшей безопасной точке</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>Пр&amp;одолжать</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Готово</translation>
    </message>
</context>
<context>
    <name>flashwright::HistoryModel</name>
    <message>
        <source>Passed</source>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Чип</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
</context>
<context>
    <name>flashwright::HistorySection</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>No job fits the search.</source>
        <translation>По запросу заданий не найдено.</translation>
    </message>
    <message>
        <source>No job yet. Every phone that you work on appears here.</source>
        <translation>Заданий ещё нет. Здесь появится каждый телефон, с которым вы работаете.</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>Сохранить акт</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>Отчёт составляется…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Архивы (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Искать:</translation>
    </message>
    <message>
        <source>Chip, firmware, cause, port or phone</source>
        <translation>Чип, прошивка, причина, порт или телефон</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Поиск по истории</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Результат:</translation>
    </message>
    <message>
        <source>Result to show</source>
        <translation>Какой результат показывать</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>One row for each phone and job, newest first</source>
        <translation>По строке на телефон и задание, сначала новые</translation>
    </message>
    <message>
        <source>De&amp;tails of the chosen job:</source>
        <translation>По&amp;дробности выбранного задания:</translation>
    </message>
    <message>
        <source>Details of the chosen job</source>
        <translation>Подробности выбранного задания</translation>
    </message>
    <message>
        <source>Save &amp;Certificate…</source>
        <translation>Сохранить &amp;акт…</translation>
    </message>
    <message>
        <source>A page for the customer: what was written, what was proved, what was kept</source>
        <translation>Страница для клиента: что записано, что проверено, что сохранено</translation>
    </message>
    <message>
        <source>Make S&amp;upport Report…</source>
        <translation>Создать от&amp;чёт для поддержки…</translation>
    </message>
    <message>
        <source>One file for somebody who helps: journal, plan and computer, without serial numbers and names</source>
        <translation>Один файл для того, кто помогает: журнал, план и компьютер, без серийных номеров и имён</translation>
    </message>
    <message>
        <source>Open &amp;Journal</source>
        <translation>Открыть &amp;журнал</translation>
    </message>
    <message>
        <source>Everything that happened, line by line</source>
        <translation>Всё, что происходило, строка за строкой</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPanel</name>
    <message numerus="yes">
        <source>%1 (worked here: %n)</source>
        <translation>
            <numerusform>%1 (сработало здесь: %n)</numerusform>
            <numerusform>%1 (сработало здесь: %n)</numerusform>
            <numerusform>%1 (сработало здесь: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без кнопки</translation>
    </message>
    <message>
        <source>What you may see, and what it means:</source>
        <translation>Что вы можете увидеть и что это значит:</translation>
    </message>
    <message>
        <source>✓ A phone in its download mode is here.</source>
        <translation>✓ Обнаружен телефон в режиме прошивки.</translation>
    </message>
    <message>
        <source>✓ It worked with %1. This is remembered for the next phone of this kind.</source>
        <translation>✓ Сработало: %1. Это запоминается для следующего телефона такого же типа.</translation>
    </message>
    <message>
        <source>I hold this key:</source>
        <translation>Я держу эту кнопку:</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>Что делать, шаг за шагом</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>Что м&amp;ы видим сейчас:</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>Что мы видим сейчас</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>Что появлялось и исчезало на портах этого компьютера, сначала новое</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPicture</name>
    <message>
        <source>A drawing of a phone with its cable; no key is held.</source>
        <translation>Рисунок телефона с кабелем; кнопки не нажаты.</translation>
    </message>
    <message>
        <source>A drawing of a phone with its cable; marked is: %1.</source>
        <translation>Рисунок телефона с кабелем; отмечено: %1.</translation>
    </message>
</context>
<context>
    <name>flashwright::KeySubjectPage</name>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Which phone is it?</source>
        <translation>Какой это телефон?</translation>
    </message>
    <message>
        <source>With a firmware loaded this is filled in already; otherwise it stands on the chip or in the phone&apos;s data sheet.</source>
        <translation>Если прошивка открыта, здесь уже заполнено; иначе смотрите на самом чипе или в характеристиках телефона.</translation>
    </message>
    <message>
        <source>Chip &amp;maker:</source>
        <translation>Производитель &amp;чипа:</translation>
    </message>
    <message>
        <source>Chip maker</source>
        <translation>Производитель чипа</translation>
    </message>
    <message>
        <source>C&amp;hip:</source>
        <translation>Ч&amp;ип:</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Чип</translation>
    </message>
    <message>
        <source>Nothing is sent to the phone by this guide: it only watches the ports.</source>
        <translation>Этот мастер ничего не отправляет на телефон: он только следит за портами.</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysPage</name>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Выберите команду и нажмите новую клавишу.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>Нажмите новую клавишу для «%1».</translation>
    </message>
    <message>
        <source>Escape only closes what is open: it never starts or stops a job.</source>
        <translation>Escape только закрывает открытое: задания эта клавиша не запускает и не останавливает.</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing and moving about. Hold Ctrl or Alt with it.</source>
        <translation>Клавиша %1 сама по себе нужна для ввода и перемещения. Нажимайте её вместе с Ctrl или Alt.</translation>
    </message>
    <message>
        <source>Alt with a letter leads to menus and fields. Hold Ctrl with it, too.</source>
        <translation>Alt с буквой ведёт к меню и полям. Нажимайте ещё и Ctrl.</translation>
    </message>
    <message>
        <source>Ctrl with a digit leads to the parts of the window.</source>
        <translation>Ctrl с цифрой ведёт к частям окна.</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>У «%1» уже есть эта клавиша.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. If you go on, it is taken away from there.</source>
        <translation>%1 уже назначено команде «%2». Если продолжить, у неё это сочетание снимается.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 свободно.</translation>
    </message>
    <message>
        <source>Every command with its keys. A change holds at once and is kept.</source>
        <translation>Все команды и их клавиши. Изменение действует сразу и сохраняется.</translation>
    </message>
    <message>
        <source>S&amp;earch:</source>
        <translation>&amp;Поиск:</translation>
    </message>
    <message>
        <source>Command, key or menu</source>
        <translation>Команда, клавиша или меню</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Поиск по командам</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Press Return to give the command another key</source>
        <translation>Нажмите Enter, чтобы назначить команде другую клавишу</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Новая &amp;клавиша:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>Press the key combination; Tab leads on</source>
        <translation>Нажмите сочетание клавиш; Tab ведёт дальше</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>&amp;Назначить</translation>
    </message>
    <message>
        <source>The command has this key and no other</source>
        <translation>У команды будет эта клавиша и никакой другой</translation>
    </message>
    <message>
        <source>&amp;Add This Key</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>The command has this key beside its others</source>
        <translation>У команды будет эта клавиша вдобавок к прежним</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Без клавиши</translation>
    </message>
    <message>
        <source>Takes all keys from the command</source>
        <translation>Снимает с команды все клавиши</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>Gives the command the keys that it had at first</source>
        <translation>Возвращает команде исходные клавиши</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>Сбросить &amp;все</translation>
    </message>
    <message>
        <source>Gives all commands the keys that they had at first</source>
        <translation>Возвращает всем командам исходные клавиши</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysWizard</name>
    <message>
        <source>Which Key Do I Hold?</source>
        <translation>Какую кнопку держать?</translation>
    </message>
</context>
<context>
    <name>flashwright::LanguagePage</name>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Язык окна:</translation>
    </message>
    <message>
        <source>Changes at once. The log stays English, so that people can help each other.</source>
        <translation>Меняется сразу. Лог остаётся на английском, чтобы люди могли помогать друг другу.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>flashwright::LenderPage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>Выбор прошивки</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;All files (*)</source>
        <translation>Все прошивки (*.pac *scatter*.txt *.xml *.zip);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ Эту прошивку использовать нельзя: %1</translation>
    </message>
    <message>
        <source>✓ The loaders of %1 %2 are used; nothing else of it.</source>
        <translation>✓ Используются лоадеры %1 %2; больше ничего оттуда.</translation>
    </message>
    <message>
        <source>Without one, the loaders that this program knows already are tried.</source>
        <translation>Без неё пробуются лоадеры, которые программе уже известны.</translation>
    </message>
    <message>
        <source>Loaders of this model</source>
        <translation>Лоадеры этой модели</translation>
    </message>
    <message>
        <source>To talk to a phone, its loaders are needed; any stock firmware of the same model has them.</source>
        <translation>Чтобы общаться с телефоном, нужны его лоадеры; они есть в любой заводской прошивке той же модели.</translation>
    </message>
    <message>
        <source>Fir&amp;mware that lends them:</source>
        <translation>&amp;Прошивка, дающая лоадеры:</translation>
    </message>
    <message>
        <source>Path of the firmware that lends its loaders</source>
        <translation>Путь к прошивке, дающей лоадеры</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>Введите путь и нажмите Enter или выберите файл</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
</context>
<context>
    <name>flashwright::LoaderFields</name>
    <message>
        <source>Authentication File (*.auth);;All Files (*)</source>
        <translation>Файл аутентификации (*.auth);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Cert File (*.cert);;All Files (*)</source>
        <translation>Файл сертификата (*.cert);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Bin File (*.bin);;All Files (*)</source>
        <translation>Файл bin (*.bin);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Download-A&amp;gent:</source>
        <translation>Download-A&amp;gent:</translation>
    </message>
    <message>
        <source>A&amp;uthentication File:</source>
        <translation>Файл &amp;аутентификации:</translation>
    </message>
    <message>
        <source>Certification F&amp;ile:</source>
        <translation>Файл с&amp;ертификата:</translation>
    </message>
    <message>
        <source>Preloader of the &amp;board:</source>
        <translation>Preloader п&amp;латы:</translation>
    </message>
    <message>
        <source>From the firmware or the loader folder</source>
        <translation>Из прошивки или папки лоадеров</translation>
    </message>
    <message>
        <source>Only for secure phones</source>
        <translation>Только для защищённых телефонов</translation>
    </message>
    <message>
        <source>From the firmware</source>
        <translation>Из прошивки</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Выбрать: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::LoadersPage</name>
    <message>
        <source>Loader files</source>
        <translation>Файлы лоадеров</translation>
    </message>
    <message>
        <source>Only fill in what came with the firmware; most phones need nothing here.</source>
        <translation>Заполняйте только тем, что пришло с прошивкой; большинству телефонов здесь ничего не нужно.</translation>
    </message>
    <message>
        <source>Empty fields are taken from the firmware, or from the folder with known loaders.</source>
        <translation>Для пустых полей берутся файлы из прошивки или из папки с известными лоадерами.</translation>
    </message>
</context>
<context>
    <name>flashwright::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>flashwright::LogPane</name>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Уровень:</translation>
    </message>
    <message>
        <source>Least important lines to show</source>
        <translation>Наименее важные из показываемых строк</translation>
    </message>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>&amp;Искать:</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Поиск в логе</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Искомый текст</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>Сле&amp;дить</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Держать на виду самую новую строку</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>Копировать выбранные строки или все</translation>
    </message>
    <message>
        <source>Show the journals of all sessions</source>
        <translation>Показать журналы всех сеансов</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Лог</translation>
    </message>
    <message>
        <source>What happened, newest line last</source>
        <translation>Что произошло, самая новая строка внизу</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>shown beside the search field of the log</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the matches of a search: &quot;3 of 17&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Return leads to the next match, Shift+Return to the one before</source>
        <translation>Enter ведёт к следующему совпадению, Shift+Enter — к предыдущему</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Match before (Shift+Return in the search field)</source>
        <translation>Предыдущее совпадение (Shift+Enter в поле поиска)</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next match (Return in the search field)</source>
        <translation>Следующее совпадение (Enter в поле поиска)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>flashwright::MainWindow</name>
    <message>
        <source>Flashwright cannot start</source>
        <translation>Flashwright не запускается</translation>
    </message>
    <message>
        <source>The record could not be kept</source>
        <translation>Не удалось сохранить запись</translation>
    </message>
    <message>
        <source>This job cannot go on</source>
        <translation>Это задание продолжить нельзя</translation>
    </message>
    <message>
        <source>Practice is not possible</source>
        <translation>Тренировка невозможна</translation>
    </message>
    <message>
        <source>The ports of this computer cannot be used</source>
        <translation>Порты этого компьютера использовать нельзя</translation>
    </message>
    <message>
        <source>Load Packet</source>
        <translation>Открыть пакет</translation>
    </message>
    <message>
        <source>%1 with every phone that is plugged in (F9)</source>
        <translation>%1: каждый подключаемый телефон (F9)</translation>
    </message>
    <message>
        <source>Practice: no real phone is touched</source>
        <translation>Тренировка: настоящие телефоны не затрагиваются</translation>
    </message>
    <message>
        <source>Ready for phones on this computer&apos;s ports</source>
        <translation>Готово к подключению телефонов к портам этого компьютера</translation>
    </message>
    <message>
        <source>Flashwright</source>
        <translation>Flashwright</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (тренировка)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Load Packet…</source>
        <translation>&amp;Открыть пакет…</translation>
    </message>
    <message>
        <source>Choose the firmware file of the phone (%1)</source>
        <translation>Выбрать файл прошивки телефона (%1)</translation>
    </message>
    <message>
        <source>Load &amp;Unpacked Folder…</source>
        <translation>Открыть &amp;распакованную папку…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Read &amp;Back</source>
        <translation>С&amp;читать</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>С&amp;топ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop at the next safe point (F10)</source>
        <translation>Остановить в ближайшей безопасной точке (F10)</translation>
    </message>
    <message>
        <source>Stop the &amp;Chosen Phone</source>
        <translation>Остановить &amp;выбранный телефон</translation>
    </message>
    <message>
        <source>Show the &amp;Outcome of the Chosen Phone</source>
        <translation>Показать &amp;итог выбранного телефона</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Лог</translation>
    </message>
    <message>
        <source>&amp;Search the Log</source>
        <translation>&amp;Искать в логе</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>Открыть папку &amp;журналов</translation>
    </message>
    <message>
        <source>&amp;About Flashwright</source>
        <translation>О &amp;программе Flashwright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Открыть &amp;недавние</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Прошивка</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Тренировка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Т&amp;ёмная</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Главная панель инструментов</translation>
    </message>
    <message>
        <source>About Flashwright</source>
        <translation>О программе Flashwright</translation>
    </message>
    <message>
        <source>Flashwright %1</source>
        <translation>Flashwright %1</translation>
    </message>
    <message>
        <source>Restores stock firmware on phones.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Восстанавливает заводскую прошивку телефонов.

Свободная программа под лицензией GNU General Public License версии 3 или более поздней. Предоставляется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>The %1 whose download was interrupted at %2 % is plugged in again.</source>
        <translation>Телефон %1, прошивка которого прервалась на %2 %, снова подключён.</translation>
    </message>
    <message>
        <source>A download of a %1 was interrupted at %2 %. It can go on where it stopped.</source>
        <translation>Прошивка телефона %1 прервалась на %2 %. Её можно продолжить с места остановки.</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>П&amp;родолжить…</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>Н&amp;е сейчас</translation>
    </message>
    <message>
        <source>Plug In a Virtual %1 (%2)</source>
        <translation>Подключить виртуальный %1 (%2)</translation>
    </message>
    <message>
        <source>Plug In &amp;One More of the Same</source>
        <translation>Подключить &amp;ещё один такой же</translation>
    </message>
    <message>
        <source>Practise a &amp;Failure</source>
        <translation>Отработать &amp;сбой</translation>
    </message>
    <message>
        <source>&amp;Leave Practice</source>
        <translation>&amp;Выйти из тренировки</translation>
    </message>
    <message>
        <source>&amp;Expert View</source>
        <translation>&amp;Экспертный вид</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations</source>
        <translation>Показывает адреса, области и отдельные операции</translation>
    </message>
    <message>
        <source>%1 is written in place of the firmware&apos;s own image.</source>
        <translation>%1 записывается вместо образа из прошивки.</translation>
    </message>
    <message>
        <source>No partition of this firmware is called like %1. Drop it on the row that it is for.</source>
        <translation>Ни один раздел этой прошивки не называется как %1. Перетащите файл на нужную строку.</translation>
    </message>
    <message>
        <source>O&amp;pen the Pasted Path</source>
        <translation>О&amp;ткрыть скопированный путь</translation>
    </message>
    <message>
        <source>Opens the file or folder whose path was copied</source>
        <translation>Открывает файл или папку, путь к которым скопирован</translation>
    </message>
    <message>
        <source>Search the &amp;Partitions</source>
        <translation>&amp;Поиск по разделам</translation>
    </message>
    <message>
        <source>&amp;Record a Trace</source>
        <translation>Вести &amp;запись обмена</translation>
    </message>
    <message>
        <source>Keeps every byte between computer and phone of the next jobs</source>
        <translation>Сохраняет каждый байт между компьютером и телефоном в следующих заданиях</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Н&amp;астройки…</translation>
    </message>
    <message>
        <source>As the D&amp;esktop</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>Контрастная &amp;светлая</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Контрастная &amp;тёмная</translation>
    </message>
    <message>
        <source>The job is in %1. Run it with: flashwright-cli job run</source>
        <translation>Задание сохранено в %1. Его запуск: flashwright-cli job run</translation>
    </message>
    <message>
        <source>The job file cannot be used</source>
        <translation>Файл задания использовать нельзя</translation>
    </message>
    <message>
        <source>&amp;Manual for This Page</source>
        <translation>&amp;Справка по этой странице</translation>
    </message>
    <message>
        <source>Manual, &amp;Contents</source>
        <translation>Руководство, с&amp;одержание</translation>
    </message>
    <message>
        <source>Open &amp;Job…</source>
        <translation>Открыть &amp;задание…</translation>
    </message>
    <message>
        <source>Sets up firmware and page as a job file says; nothing is started</source>
        <translation>Настраивает прошивку и страницу по файлу задания; ничего не запускается</translation>
    </message>
    <message>
        <source>&amp;Export Job…</source>
        <translation>&amp;Экспорт задания…</translation>
    </message>
    <message>
        <source>Writes what the page in front would do into a file for the command line</source>
        <translation>Записывает то, что сделала бы открытая страница, в файл для командной строки</translation>
    </message>
    <message>
        <source>Open Job</source>
        <translation>Открыть задание</translation>
    </message>
    <message>
        <source>Jobs (*.%1);;All files (*)</source>
        <translation>Задания (*.%1);;Все файлы (*)</translation>
    </message>
    <message>
        <source>This page has no job that a file could hold.</source>
        <translation>На этой странице нет задания, которое можно сохранить в файл.</translation>
    </message>
    <message>
        <source>Export Job</source>
        <translation>Экспорт задания</translation>
    </message>
    <message>
        <source>Jobs (*.%1)</source>
        <translation>Задания (*.%1)</translation>
    </message>
    <message>
        <source>The job is set up. Nothing is started yet: look at it and press %1.</source>
        <translation>Задание настроено. Пока ничего не запущено: просмотрите его и нажмите «%1».</translation>
    </message>
    <message>
        <source>Locked for the operator</source>
        <translation>Заблокировано для оператора</translation>
    </message>
    <message>
        <source>Ask whoever has the PIN to do this.</source>
        <translation>Попросите сделать это того, кто знает PIN-код.</translation>
    </message>
    <message>
        <source>&amp;Wizards</source>
        <translation>&amp;Мастера</translation>
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
        <translation>Начните отсюда</translation>
    </message>
    <message>
        <source>Working with phones</source>
        <translation>Работа с телефонами</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Что сохраняется</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Problems and what helps</source>
        <translation>Проблемы и их решение</translation>
    </message>
    <message>
        <source>Error numbers</source>
        <translation>Коды ошибок</translation>
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
            <numerusform>Найдена %n страница</numerusform>
            <numerusform>Найдено %n страницы</numerusform>
            <numerusform>Найдено %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Flashwright manual</source>
        <extracomment>title of the window: page, then program</extracomment>
        <translation>Руководство Flashwright</translation>
    </message>
    <message>
        <source>%1 – Flashwright manual</source>
        <translation>%1 – Руководство Flashwright</translation>
    </message>
    <message>
        <source>Save the Page</source>
        <translation>Сохранить страницу</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Документы (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Text as large as everywhere</source>
        <translation>Размер текста как везде</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save this page, to print it or to pass it on</source>
        <translation>Сохранить эту страницу, чтобы распечатать или передать её</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Поиск по всем страницам</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Закрыть руководство</translation>
    </message>
    <message>
        <source>Tool bar of the manual</source>
        <translation>Панель инструментов руководства</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Искать:</translation>
    </message>
    <message>
        <source>A word, or an error number like 4032</source>
        <translation>Слово или код ошибки, например 4032</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Поиск по руководству</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>Найденные страницы</translation>
    </message>
    <message>
        <source>A page of the manual; Tab leads from link to link</source>
        <translation>Страница руководства; Tab ведёт от ссылки к ссылке</translation>
    </message>
</context>
<context>
    <name>flashwright::MapLegend</name>
    <message>
        <source>Legend of the flash map</source>
        <translation>Обозначения карты памяти</translation>
    </message>
</context>
<context>
    <name>flashwright::MemoryPage</name>
    <message>
        <source>Let go to choose this file for writing. Nothing is written yet.</source>
        <translation>Отпустите, чтобы выбрать этот файл для записи. Пока ничего не записывается.</translation>
    </message>
    <message>
        <source>Let go to compare the phone with this file.</source>
        <translation>Отпустите, чтобы сверить телефон с этим файлом.</translation>
    </message>
    <message>
        <source>Choose the File</source>
        <translation>Выбор файла</translation>
    </message>
    <message>
        <source>Images (*.img *.bin);;All files (*)</source>
        <translation>Образы (*.img *.bin);;Все файлы (*)</translation>
    </message>
    <message>
        <source>by region and address</source>
        <translation>по региону и адресу</translation>
    </message>
    <message>
        <source>The loader found no fault in the memory. Its own words are in the log.</source>
        <translation>Лоадер не нашёл ошибок в памяти. Его собственные сообщения — в логе.</translation>
    </message>
    <message>
        <source>Compared %1: the phone holds exactly this file.</source>
        <translation>Сверено %1: в телефоне именно этот файл.</translation>
    </message>
    <message>
        <source>%1 were written; %2 were read again and are the same.</source>
        <translation>Записано %1; ещё раз считано %2, совпадает.</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <translation>Размер файла: %1</translation>
    </message>
    <message>
        <source>The file is too large: it takes %1, and %2 has room for %3.</source>
        <translation>Файл слишком велик: ему нужно %1, а в %2 помещается %3.</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Выберите файл для записи.</translation>
    </message>
    <message>
        <source>Choose the file to compare with.</source>
        <translation>Выберите файл для сверки.</translation>
    </message>
    <message>
        <source>%1 is no file that can be used.</source>
        <translation>Файл %1 использовать нельзя.</translation>
    </message>
    <message>
        <source>Type “%1” first: a wrong file here leaves the phone dead.</source>
        <translation>Сначала введите «%1»: с неверным файлом телефон перестанет включаться.</translation>
    </message>
    <message>
        <source>The loaders of Unisoc phones offer no memory test.</source>
        <translation>В лоадерах телефонов Unisoc проверки памяти нет.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Test the Memory</source>
        <translation>Проверить память</translation>
    </message>
    <message>
        <source>Write Memory</source>
        <translation>Записать память</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Repartition</source>
        <translation>Переразметить</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>The loader tests the phone&apos;s RAM and says what it found; the log shows it word for word. Newer MediaTek loaders run a flip test, older ones only what they offer; Unisoc loaders have no test. Nothing on the phone is changed.</source>
        <translation>Лоадер проверяет ОЗУ телефона и сообщает, что нашёл; в логе это приведено дословно. Более новые лоадеры MediaTek выполняют проверку с инверсией битов, старые — только то, что умеют; в лоадерах Unisoc проверки нет. На телефоне ничего не меняется.</translation>
    </message>
    <message>
        <source>Writes one file to one partition or address. This changes the phone: what was there is lost. You see the plan first, and identity and calibration are saved before.</source>
        <translation>Записывает один файл в один раздел или по одному адресу. Телефон изменяется: то, что там было, теряется. Сначала вы видите план, а идентификаторы и калибровки сохраняются заранее.</translation>
    </message>
    <message>
        <source>Reads one place and compares it with a file, byte for byte. Nothing on the phone is changed.</source>
        <translation>Считывает одно место и побайтно сверяет его с файлом. На телефоне ничего не меняется.</translation>
    </message>
    <message>
        <source>Gives the phone the partition table of the loaded firmware. This changes the phone: what lies in partitions that move is lost. You see the plan first.</source>
        <translation>Записывает на телефон таблицу разделов открытой прошивки. Телефон изменяется: содержимое разделов, которые сдвигаются, теряется. Сначала вы видите план.</translation>
    </message>
    <message>
        <source>Starts the loader and lets the phone start again. Nothing on it is changed.</source>
        <translation>Запускает лоадер и даёт телефону запуститься заново. На нём ничего не меняется.</translation>
    </message>
    <message>
        <source>Starts the loader and switches the phone off. Nothing on it is changed.</source>
        <translation>Запускает лоадер и выключает телефон. На нём ничего не меняется.</translation>
    </message>
    <message>
        <source>Memory and single operations</source>
        <translation>Память и отдельные операции</translation>
    </message>
    <message>
        <source>For experts. Only Write Memory and Repartition change the phone.</source>
        <translation>Для экспертов. Телефон изменяют только «Записать память» и «Переразметить».</translation>
    </message>
    <message>
        <source>Opera&amp;tion:</source>
        <translation>&amp;Операция:</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Memory test</source>
        <translation>Проверка памяти</translation>
    </message>
    <message>
        <source>Verify a place with a file</source>
        <translation>Сверить место с файлом</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Перезагрузить телефон</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Выключить телефон</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выберите файл</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>&amp;Место:</translation>
    </message>
    <message>
        <source>Partition, or by region and address</source>
        <translation>Раздел либо по региону и адресу</translation>
    </message>
    <message>
        <source>A&amp;llow this identity or calibration to be overwritten; a copy is saved first</source>
        <translation>&amp;Разрешить перезапись этих идентификаторов или калибровок; сначала сохраняется копия</translation>
    </message>
    <message>
        <source>This starts the pho&amp;ne; with a wrong file it is dead. Type “%1” to allow it:</source>
        <translation>Это &amp;запускает телефон; с неверным файлом он перестанет включаться. Чтобы разрешить, введите «%1»:</translation>
    </message>
    <message>
        <source>Word that allows it</source>
        <translation>Слово, которое это разрешает</translation>
    </message>
</context>
<context>
    <name>flashwright::OfferBar</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
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
        <translation>⚠ В прошивке не указан известный программе чип. Перед записью будет опрошен телефон.</translation>
    </message>
    <message>
        <source>✓ Writing was proved on a real phone with this chip (%1).</source>
        <translation>✓ Запись проверена на настоящем телефоне с этим чипом (%1).</translation>
    </message>
    <message>
        <source>✓ Writing was proved against recordings of real phones with this chip.</source>
        <translation>✓ Запись проверена по записям обмена с настоящими телефонами с этим чипом.</translation>
    </message>
    <message>
        <source>Writing was tried on virtual phones with this chip, not yet on a real one.</source>
        <translation>Запись опробована на виртуальных телефонах с этим чипом, на настоящем — ещё нет.</translation>
    </message>
    <message>
        <source>⚠ Writing was not tried yet with this chip. Make a backup first.</source>
        <translation>⚠ Запись с этим чипом ещё не опробована. Сначала сделайте резервную копию.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n элемент</numerusform>
            <numerusform>%n элемента</numerusform>
            <numerusform>%n элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is read…</source>
        <translation>Файл считывается…</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>П&amp;одробности</translation>
    </message>
    <message>
        <source>Shows the file, its format and its check sum</source>
        <translation>Показывает файл, его формат и контрольную сумму</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Файл:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Формат:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>&amp;Calculate</source>
        <translation>&amp;Вычислить</translation>
    </message>
    <message>
        <source>Reads the whole file to calculate its SHA-256</source>
        <translation>Считывает весь файл, чтобы вычислить его SHA-256</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionCard</name>
    <message>
        <source>Another file for %1</source>
        <translation>Другой файл для %1</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>Образы (*.img *.bin *.mbn *.ext4);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>Раздел %1</translation>
    </message>
    <message>
        <source>Not in the guide</source>
        <translation>Нет в справочнике</translation>
    </message>
    <message>
        <source>The maker of this phone keeps something of its own here. Leave it alone unless the firmware writes it.</source>
        <translation>Производитель этого телефона хранит здесь что-то своё. Не трогайте, если раздел не записывает прошивка.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 = title of a partition, %2 = its kind: &quot;Android kernel (Starts the phone)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What this job does with it</source>
        <translation>Что с ним делает это задание</translation>
    </message>
    <message>
        <source>Can it be lost?</source>
        <translation>Допустима ли потеря?</translation>
    </message>
    <message>
        <source>If it is lost or wrong</source>
        <translation>Если потерян или неверен</translation>
    </message>
    <message>
        <source>Size and place</source>
        <translation>Размер и место</translation>
    </message>
    <message>
        <source>Replace Fi&amp;le…</source>
        <translation>Заменить &amp;файл…</translation>
    </message>
    <message>
        <source>Writes a file of your choice to this partition instead of the firmware&apos;s</source>
        <translation>Записывает в этот раздел файл по вашему выбору вместо файла из прошивки</translation>
    </message>
    <message>
        <source>&amp;Back to the Map</source>
        <translation>&amp;Назад к карте</translation>
    </message>
    <message>
        <source>Shows the whole storage again (Esc)</source>
        <translation>Снова показывает всю память (Esc)</translation>
    </message>
    <message>
        <source>About this partition</source>
        <translation>Об этом разделе</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionTableModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>Нач. адрес</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneBoard</name>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>No phone yet. Each port gets a card here as soon as you start.</source>
        <translation>Телефонов пока нет. После запуска у каждого порта здесь появится карточка.</translation>
    </message>
    <message>
        <source>One card for each port, with its state, step and progress</source>
        <translation>По карточке на каждый порт: состояние, шаг и ход выполнения</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneCard</name>
    <message>
        <source>Whole job</source>
        <translation>Всё задание</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a phone or a station, %2 its state such as &quot;Passed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whole job of %1</source>
        <translation>Всё задание: %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Остановить %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Подробности: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonePage</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Check Phone</source>
        <translation>Проверить телефон</translation>
    </message>
    <message>
        <source>Copied, with the identity in full.</source>
        <translation>Скопировано, идентификаторы полностью.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Looks at the phone and tells what it is and how it is. Nothing is written to it.</source>
        <translation>Осматривает телефон и сообщает, что это за телефон и в каком он состоянии. На него ничего не записывается.</translation>
    </message>
    <message>
        <source>Press Check Phone, then plug the switched-off phone in as for a download.

With its firmware loaded the phone tells most: storage, partitions, and whether the firmware fits.</source>
        <translation>Нажмите «Проверить телефон», затем подключите выключенный телефон, как для прошивки.

Больше всего телефон сообщает, когда открыта его прошивка: память, разделы и подходит ли прошивка.</translation>
    </message>
    <message>
        <source>What it &amp;tells</source>
        <translation>Что он с&amp;ообщает</translation>
    </message>
    <message>
        <source>Does the firmware f&amp;it?</source>
        <translation>Подходит ли про&amp;шивка?</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>&amp;Разделы</translation>
    </message>
    <message>
        <source>About the phone</source>
        <translation>О телефоне</translation>
    </message>
    <message>
        <source>What the phone tells</source>
        <translation>Что сообщает телефон</translation>
    </message>
    <message>
        <source>Does the firmware fit?</source>
        <translation>Подходит ли прошивка?</translation>
    </message>
    <message>
        <source>Partitions of the phone</source>
        <translation>Разделы телефона</translation>
    </message>
    <message>
        <source>Show Id&amp;entity</source>
        <translation>Показать &amp;идентификаторы</translation>
    </message>
    <message>
        <source>Shows the whole identity of this unit; others can misuse it</source>
        <translation>Показывает идентификаторы этого экземпляра полностью; другие могут ими злоупотребить</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Копировать как текст</translation>
    </message>
    <message>
        <source>Puts all of this on the clipboard, the identity as it is shown</source>
        <translation>Помещает всё это в буфер обмена, идентификаторы — в показанном виде</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonesModel</name>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
</context>
<context>
    <name>flashwright::PinDialog</name>
    <message>
        <source>Operator View</source>
        <translation>Режим оператора</translation>
    </message>
    <message>
        <source>Leave the Operator View</source>
        <translation>Выход из режима оператора</translation>
    </message>
    <message numerus="yes">
        <source>Choose a PIN of at least %n digit(s). Until it is typed again, only Start and Stop work.</source>
        <translation>
            <numerusform>Выберите PIN-код не короче %n цифры. Пока он не введён снова, работают только запуск и остановка.</numerusform>
            <numerusform>Выберите PIN-код не короче %n цифр. Пока он не введён снова, работают только запуск и остановка.</numerusform>
            <numerusform>Выберите PIN-код не короче %n цифр. Пока он не введён снова, работают только запуск и остановка.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN to change the job or the settings.</source>
        <translation>Введите PIN-код, чтобы изменить задание или настройки.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN-код ещё раз</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Заблокировать</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Разблокировать</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN-код:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Ещё раз:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>PIN-коды не совпадают.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n digit(s).</source>
        <translation>
            <numerusform>Нужно не менее %n цифры.</numerusform>
            <numerusform>Нужно не менее %n цифр.</numerusform>
            <numerusform>Нужно не менее %n цифр.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Это не тот PIN-код.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Слишком много неверных PIN-кодов. Повторите через %n секунду.</numerusform>
            <numerusform>Слишком много неверных PIN-кодов. Повторите через %n секунды.</numerusform>
            <numerusform>Слишком много неверных PIN-кодов. Повторите через %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::PlaceFields</name>
    <message>
        <source>Type where it begins, for example 0x8000.</source>
        <translation>Введите, где оно начинается, например 0x8000.</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal number.</source>
        <translation>«%1» — не шестнадцатеричное число.</translation>
    </message>
    <message>
        <source>It must begin at a multiple of 0x200 (512 bytes).</source>
        <translation>Начало должно быть кратно 0x200 (512 байт).</translation>
    </message>
    <message>
        <source>Type how many bytes, for example 0x100000 or 1M.</source>
        <translation>Введите число байт, например 0x100000 или 1M.</translation>
    </message>
    <message>
        <source>No storage reaches that far.</source>
        <translation>Так далеко никакая память не простирается.</translation>
    </message>
    <message>
        <source>The length must be a multiple of 0x200 (512 bytes).</source>
        <translation>Длина должна быть кратна 0x200 (512 байт).</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the field above it</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Re&amp;gion:</source>
        <translation>Ре&amp;гион:</translation>
    </message>
    <message>
        <source>Begin Addre&amp;ss[HEX]:</source>
        <translation>Н&amp;ачальный адрес[HEX]:</translation>
    </message>
    <message>
        <source>Leng&amp;th[HEX]:</source>
        <translation>&amp;Длина[HEX]:</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Begin Address[HEX]</source>
        <translation>Начальный адрес[HEX]</translation>
    </message>
    <message>
        <source>Length[HEX]</source>
        <translation>Длина[HEX]</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanPanel</name>
    <message>
        <source>The plan is being made…</source>
        <translation>Составляется план…</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are written, %1 in all.</source>
        <translation>
            <numerusform>Записывается %n область, всего %1.</numerusform>
            <numerusform>Записываются %n области, всего %1.</numerusform>
            <numerusform>Записывается %n областей, всего %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are erased.</source>
        <translation>
            <numerusform>Стирается %n область.</numerusform>
            <numerusform>Стираются %n области.</numerusform>
            <numerusform>Стирается %n областей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone gets a new partition table if its own differs. %1</source>
        <translation>Телефон получит новую таблицу разделов, если его собственная отличается. %1</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are kept.</source>
        <translation>Фото, сообщения и приложения на телефоне сохраняются.</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are ERASED.</source>
        <translation>Фото, сообщения и приложения на телефоне СТИРАЮТСЯ.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Около %1</translation>
    </message>
    <message>
        <source>For each phone, as earlier jobs with this chip took</source>
        <translation>На каждый телефон — по прошлым заданиям с этим чипом</translation>
    </message>
    <message>
        <source>For each phone, on a usual USB port</source>
        <translation>На каждый телефон — на обычном порту USB</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are copied to this computer first, and kept.</source>
        <translation>
            <numerusform>%n область калибровок и идентификаторов сначала копируется на этот компьютер и сохраняется.</numerusform>
            <numerusform>%n области калибровок и идентификаторов сначала копируются на этот компьютер и сохраняются.</numerusform>
            <numerusform>%n областей калибровок и идентификаторов сначала копируются на этот компьютер и сохраняются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are kept.</source>
        <translation>
            <numerusform>%n область калибровок и идентификаторов сохраняется.</numerusform>
            <numerusform>%n области калибровок и идентификаторов сохраняются.</numerusform>
            <numerusform>%n областей калибровок и идентификаторов сохраняются.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a start does to each phone</source>
        <translation>Что запуск сделает с каждым телефоном</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanTree</name>
    <message numerus="yes">
        <source>Copied to this computer first (%n)</source>
        <translation>
            <numerusform>Сначала копируется на этот компьютер (%n)</numerusform>
            <numerusform>Сначала копируется на этот компьютер (%n)</numerusform>
            <numerusform>Сначала копируется на этот компьютер (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased (%n)</source>
        <translation>
            <numerusform>Стирается (%n)</numerusform>
            <numerusform>Стирается (%n)</numerusform>
            <numerusform>Стирается (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written (%n, %1)</source>
        <extracomment>%n places, %1 is a size such as &quot;2 GiB&quot;</extracomment>
        <translation>
            <numerusform>Записывается (%n, %1)</numerusform>
            <numerusform>Записывается (%n, %1)</numerusform>
            <numerusform>Записывается (%n, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read from the phone (%n)</source>
        <translation>
            <numerusform>Считывается с телефона (%n)</numerusform>
            <numerusform>Считывается с телефона (%n)</numerusform>
            <numerusform>Считывается с телефона (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>целиком</translation>
    </message>
    <message>
        <source>identity and calibration of this phone</source>
        <translation>идентификаторы и калибровки этого телефона</translation>
    </message>
    <message numerus="yes">
        <source>Kept as it is (%n)</source>
        <translation>
            <numerusform>Остаётся как есть (%n)</numerusform>
            <numerusform>Остаётся как есть (%n)</numerusform>
            <numerusform>Остаётся как есть (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Everything that the job writes, erases, reads and keeps</source>
        <translation>Всё, что задание записывает, стирает, считывает и сохраняет</translation>
    </message>
</context>
<context>
    <name>flashwright::PortsDialog</name>
    <message>
        <source>&amp;Leave phones on other ports alone</source>
        <translation>&amp;Не трогать телефоны на других портах</translation>
    </message>
    <message>
        <source>Names of the Ports</source>
        <translation>Имена портов</translation>
    </message>
    <message>
        <source>Give each port the name that is written on your bench. A port is listed here once a phone was plugged into it; an empty name forgets it.</source>
        <translation>Дайте каждому порту имя, которое написано на вашем рабочем месте. Порт появляется в списке после того, как в него подключили телефон; если имя стереть, порт забывается.</translation>
    </message>
    <message>
        <source>Ports and their names</source>
        <translation>Порты и их имена</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ОК</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;мена</translation>
    </message>
</context>
<context>
    <name>flashwright::PracticePage</name>
    <message>
        <source>Virtual %1 (%2)</source>
        <extracomment>%1 is a chip, %2 the name of a practice phone</extracomment>
        <translation>Виртуальный %1 (%2)</translation>
    </message>
    <message>
        <source>✓ The practice phone is plugged in and its firmware is checked.</source>
        <translation>✓ Учебный телефон подключён, его прошивка проверена.</translation>
    </message>
    <message>
        <source>Getting the practice phone ready…</source>
        <translation>Учебный телефон готовится…</translation>
    </message>
    <message>
        <source>Try it with a practice phone</source>
        <translation>Попробуйте на учебном телефоне</translation>
    </message>
    <message>
        <source>It behaves like a real one, and nothing on this computer or on a real phone is touched.</source>
        <translation>Он ведёт себя как настоящий, но ни этот компьютер, ни настоящие телефоны не затрагиваются.</translation>
    </message>
    <message>
        <source>&amp;Practice phone:</source>
        <translation>&amp;Учебный телефон:</translation>
    </message>
    <message>
        <source>Practice phone</source>
        <translation>Учебный телефон</translation>
    </message>
</context>
<context>
    <name>flashwright::PutBackWizard</name>
    <message>
        <source>The backup is back on the phone</source>
        <translation>Резервная копия снова на телефоне</translation>
    </message>
    <message>
        <source>Put My Backup Back</source>
        <translation>Возврат резервной копии</translation>
    </message>
</context>
<context>
    <name>flashwright::QuestionPage</name>
    <message>
        <source>Only you can see this; everything else is measured.</source>
        <translation>Это видите только вы; всё остальное измеряется.</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackModel</name>
    <message>
        <source>by address</source>
        <translation>по адресу</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>целиком</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Start Address</source>
        <translation>Нач. адрес</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>read</source>
        <translation>считать</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <source>Read Flag</source>
        <translation>Чтение</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackPage</name>
    <message>
        <source>Save in</source>
        <translation>Сохранить в</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>Считать</translation>
    </message>
    <message>
        <source>Places to read</source>
        <translation>Что считать</translation>
    </message>
    <message>
        <source>Press Space to tick a place; places by address can be edited</source>
        <translation>Пробел ставит отметку; места, заданные адресом, можно изменять</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>До&amp;бавить</translation>
    </message>
    <message>
        <source>One more place, by address (Insert)</source>
        <translation>Ещё одно место, по адресу (Insert)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Уб&amp;рать</translation>
    </message>
    <message>
        <source>Save &amp;in:</source>
        <translation>Со&amp;хранить в:</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Папка для файлов</translation>
    </message>
    <message>
        <source>The phone was read. Every file is now hashed and listed; the phone may be unplugged.</source>
        <translation>Телефон считан. Теперь для каждого файла вычисляется хеш и составляется список; телефон можно отсоединить.</translation>
    </message>
    <message>
        <source>Let go to save into this folder. Nothing is read yet.</source>
        <translation>Отпустите, чтобы сохранять в эту папку. Пока ничего не считывается.</translation>
    </message>
    <message>
        <source>Tick at least one row of the table.</source>
        <translation>Отметьте хотя бы одну строку таблицы.</translation>
    </message>
    <message>
        <source>Two ticked rows would be written into the same file, %1. Untick one of them.</source>
        <translation>Две отмеченные строки попали бы в один и тот же файл, %1. Снимите отметку с одной из них.</translation>
    </message>
    <message>
        <source>Choose the folder to save in.</source>
        <translation>Выберите папку для сохранения.</translation>
    </message>
    <message>
        <source>There is not enough room in the folder. Choose another one, or make room.</source>
        <translation>В папке недостаточно места. Выберите другую или освободите место.</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>At least %1 will be read, and as much more as the owner&apos;s data takes on the phone; %2 are free in the folder.</source>
        <translation>Будет считано не менее %1 и ещё столько, сколько занимают на телефоне данные владельца; в папке свободно %2.</translation>
    </message>
    <message>
        <source>About %1 will be read; %2 are free in the folder.</source>
        <translation>Будет считано около %1; в папке свободно %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read and lie in %1.</source>
        <translation>
            <numerusform>Считан %n файл, он лежит в %1.</numerusform>
            <numerusform>Считано %n файла, они лежат в %1.</numerusform>
            <numerusform>Считано %n файлов, они лежат в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole and verified: %n file(s), %1, read twice with the same result. It lies in %2, and a second copy is under Kept Data.</source>
        <translation>
            <numerusform>Резервная копия полная и проверена: %n файл, %1, считан дважды с одинаковым результатом. Она лежит в %2, вторая копия — в разделе «Хранилище».</numerusform>
            <numerusform>Резервная копия полная и проверена: %n файла, %1, считаны дважды с одинаковым результатом. Она лежит в %2, вторая копия — в разделе «Хранилище».</numerusform>
            <numerusform>Резервная копия полная и проверена: %n файлов, %1, считаны дважды с одинаковым результатом. Она лежит в %2, вторая копия — в разделе «Хранилище».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n file(s), %1, each with its checksum in manifest.json, so that it can be proved before it is put back. It lies in %2.</source>
        <translation>
            <numerusform>Резервная копия полная: %n файл, %1, с контрольной суммой в manifest.json, так что копию можно проверить, прежде чем возвращать. Она лежит в %2.</numerusform>
            <numerusform>Резервная копия полная: %n файла, %1, каждый с контрольной суммой в manifest.json, так что копию можно проверить, прежде чем возвращать. Она лежит в %2.</numerusform>
            <numerusform>Резервная копия полная: %n файлов, %1, каждый с контрольной суммой в manifest.json, так что копию можно проверить, прежде чем возвращать. Она лежит в %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back and backup</source>
        <translation>Чтение и резервное копирование</translation>
    </message>
    <message>
        <source>Copies the phone, or parts of it, to this computer. Nothing on the phone is changed.</source>
        <translation>Копирует телефон или его части на этот компьютер. На телефоне ничего не меняется.</translation>
    </message>
    <message>
        <source>Back up what &amp;belongs to this phone (identity and calibration)</source>
        <translation>Сохранить то, &amp;что принадлежит этому телефону (идентификаторы и калибровки)</translation>
    </message>
    <message>
        <source>IMEI, radio calibration and the like, which no firmware can bring back. Small and quick. It is read twice and compared; a second copy goes to Kept Data.</source>
        <translation>IMEI, радиокалибровки и тому подобное, чего не вернёт ни одна прошивка. Мало и быстро. Считывается дважды и сверяется; вторая копия попадает в «Хранилище».</translation>
    </message>
    <message>
        <source>Back up &amp;everything</source>
        <translation>С&amp;охранить всё</translation>
    </message>
    <message>
        <source>Every partition, the owner&apos;s data included, with a list of checksums. It can be put back later. This may take an hour.</source>
        <translation>Все разделы, включая данные владельца, со списком контрольных сумм. Позже это можно вернуть. Может занять час.</translation>
    </message>
    <message>
        <source>&amp;Choose partitions</source>
        <translation>В&amp;ыбрать разделы</translation>
    </message>
    <message>
        <source>Only the rows that you tick, one file for each.</source>
        <translation>Только отмеченные вами строки, по файлу на каждую.</translation>
    </message>
    <message>
        <source>Takes away the chosen place by address (Delete)</source>
        <translation>Убирает выбранное место по адресу (Delete)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Выбрать &amp;все</translation>
    </message>
    <message>
        <source>Ticks every row, or none</source>
        <translation>Отмечает все строки или снимает все отметки</translation>
    </message>
    <message>
        <source>N&amp;umbers:</source>
        <translation>&amp;Числа:</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>шестнадцатеричные</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>десятичные</translation>
    </message>
    <message>
        <source>How addresses and lengths are shown and typed</source>
        <translation>Как показываются и вводятся адреса и длины</translation>
    </message>
</context>
<context>
    <name>flashwright::RegionDelegate</name>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
</context>
<context>
    <name>flashwright::ReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>Отчёт для поддержки</translation>
    </message>
    <message>
        <source>This is what the report will contain, word for word. Serial numbers, IMEIs and names are replaced; nothing is sent anywhere: you get one file.</source>
        <translation>Вот что будет в отчёте, слово в слово. Серийные номера, IMEI и имена заменены; ничего никуда не отправляется: вы получаете один файл.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Части отчёта</translation>
    </message>
    <message>
        <source>Text of the chosen part</source>
        <translation>Текст выбранной части</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;мена</translation>
    </message>
</context>
<context>
    <name>flashwright::RestoreWizard</name>
    <message>
        <source>Restore Stock Firmware</source>
        <translation>Восстановление заводской прошивки</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultPage</name>
    <message>
        <source>It worked</source>
        <translation>Получилось</translation>
    </message>
    <message>
        <source>The job is done, and its record is in the history.</source>
        <translation>Задание выполнено, запись о нём — в истории.</translation>
    </message>
    <message>
        <source>The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>Сейчас телефон не запустится; он ждёт в режиме прошивки, и полная прошивка его вернёт.</translation>
    </message>
    <message>
        <source>Part of the work was done; repeat it.</source>
        <translation>Выполнена только часть работы; повторите её.</translation>
    </message>
    <message>
        <source>Nothing on the phone was changed.</source>
        <translation>На телефоне ничего не изменено.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Do what stands first below, then press Back to try again.</source>
        <translation>Сделайте то, что указано ниже первым, затем нажмите «Назад», чтобы повторить.</translation>
    </message>
    <message>
        <source>Stopped at: %1</source>
        <translation>Остановлено на: %1</translation>
    </message>
    <message>
        <source>The phone will not start before a download has finished: press Back and start again.</source>
        <translation>Телефон не запустится, пока не завершится прошивка: нажмите «Назад» и запустите заново.</translation>
    </message>
    <message>
        <source>Part of the work was done: press Back and start again.</source>
        <translation>Выполнена только часть работы: нажмите «Назад» и запустите заново.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>The job was stopped at a safe point, as you wanted.</source>
        <translation>Задание остановлено в безопасной точке, как вы хотели.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>The job is over.</source>
        <translation>Задание завершено.</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultStrip</name>
    <message>
        <source>Result of the last job</source>
        <translation>Итог последнего задания</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
</context>
<context>
    <name>flashwright::RunningPage</name>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Остановка в ближайшей безопасной точке</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>⚠ Do not unplug the phone now.</source>
        <translation>⚠ Не отсоединяйте сейчас телефон.</translation>
    </message>
    <message>
        <source>The cable has to stay in; nothing is half written at the moment.</source>
        <translation>Кабель должен оставаться подключённым; сейчас ничего не записано наполовину.</translation>
    </message>
    <message>
        <source>%1, %2 % of the whole</source>
        <translation>%1, %2 % от всего</translation>
    </message>
    <message>
        <source>The phone is being worked on</source>
        <translation>Идёт работа с телефоном</translation>
    </message>
    <message>
        <source>Leave the cable in until this is over.</source>
        <translation>Не отсоединяйте кабель, пока всё не закончится.</translation>
    </message>
    <message>
        <source>The whole job:</source>
        <translation>Всё задание:</translation>
    </message>
    <message>
        <source>The whole job</source>
        <translation>Всё задание</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneCard</name>
    <message>
        <source>Danger</source>
        <translation>Опасно</translation>
    </message>
    <message>
        <source>Everything on the phone is erased</source>
        <translation>Всё на телефоне стирается</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneChoice</name>
    <message>
        <source>Firmware Up&amp;grade</source>
        <translation>О&amp;бновление прошивки</translation>
    </message>
    <message>
        <source>For&amp;mat All + Download</source>
        <translation>По&amp;лный формат + прошивка</translation>
    </message>
    <message>
        <source>Download Onl&amp;y</source>
        <translation>Тол&amp;ько прошивка</translation>
    </message>
    <message>
        <source>Renews the whole system, and its partition table where that changed. Calibration and identity are saved first and kept. Photos, messages and apps may be erased.</source>
        <translation>Обновляет всю систему и таблицу разделов, если она изменилась. Калибровки и идентификаторы сначала сохраняются и остаются. Фото, сообщения и приложения могут быть стёрты.</translation>
    </message>
    <message>
        <source>Erases everything first: photos, messages and apps are gone for good. Calibration and identity are saved before and put back. You type a word to confirm.</source>
        <translation>Сначала стирает всё: фото, сообщения и приложения пропадают навсегда. Калибровки и идентификаторы заранее сохраняются, а затем возвращаются. Для подтверждения нужно ввести слово.</translation>
    </message>
    <message>
        <source>Writes only what is ticked; all the rest of the phone stays as it is. The partition table is kept.</source>
        <translation>Записывает только отмеченное; всё остальное на телефоне остаётся как есть. Таблица разделов сохраняется.</translation>
    </message>
    <message>
        <source>May erase your data</source>
        <translation>Может стереть ваши данные</translation>
    </message>
    <message>
        <source>Erases everything</source>
        <translation>Стирает всё</translation>
    </message>
    <message>
        <source>Keeps all the rest</source>
        <translation>Остальное сохраняется</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>How far the download goes</source>
        <translation>Как далеко заходит прошивка</translation>
    </message>
</context>
<context>
    <name>flashwright::ScenePage</name>
    <message>
        <source>How much is to be done?</source>
        <translation>Сколько нужно сделать?</translation>
    </message>
    <message>
        <source>In doubt take the first: it changes the least.</source>
        <translation>Если сомневаетесь, выберите первое: оно меняет меньше всего.</translation>
    </message>
    <message>
        <source>&amp;Download Only</source>
        <translation>&amp;Только прошивка</translation>
    </message>
    <message>
        <source>Firmware &amp;Upgrade</source>
        <translation>&amp;Обновление прошивки</translation>
    </message>
    <message>
        <source>Format &amp;All + Download</source>
        <translation>Полный &amp;формат + прошивка</translation>
    </message>
    <message>
        <source>Writes the maker&apos;s system; photos and apps may stay when the firmware brings none of its own.</source>
        <translation>Записывает систему производителя; фото и приложения могут остаться, если в прошивке нет собственных данных.</translation>
    </message>
    <message>
        <source>Erases what it writes and takes a new partition table where the firmware has one; photos and apps may be lost.</source>
        <translation>Стирает то, что записывает, и берёт новую таблицу разделов, если она есть в прошивке; фото и приложения могут пропасть.</translation>
    </message>
    <message>
        <source>⚠ Erases everything first, photos and apps included. Identity and calibration are saved and put back.</source>
        <translation>⚠ Сначала стирает всё, включая фото и приложения. Идентификаторы и калибровки сохраняются и возвращаются.</translation>
    </message>
    <message>
        <source>Identity and calibration of the phone are always copied first. Photos and apps are not.</source>
        <translation>Идентификаторы и калибровки телефона всегда сначала копируются. Фото и приложения — нет.</translation>
    </message>
    <message>
        <source>Make a &amp;Full Backup First…</source>
        <translation>Сначала сделать полную &amp;копию…</translation>
    </message>
</context>
<context>
    <name>flashwright::SectionBar</name>
    <message>
        <source>Parts of the window</source>
        <translation>Части окна</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>Выбирайте клавишами со стрелками</translation>
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
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>Выбирайте клавишами со стрелками</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>flashwright::StartStrip</name>
    <message>
        <source>A job is running. Press Stop (F10) before you change something here.</source>
        <translation>Идёт задание. Прежде чем что-либо здесь менять, нажмите «Стоп» (F10).</translation>
    </message>
    <message>
        <source>The firmware is still being checked.</source>
        <translation>Прошивка ещё проверяется.</translation>
    </message>
    <message>
        <source>Load the firmware of the phone first: it brings the loader that talks to the phone.</source>
        <translation>Сначала откройте прошивку телефона: в ней лоадер, который общается с телефоном.</translation>
    </message>
    <message>
        <source>The firmware has changed on the disk since it was checked. Load it again.</source>
        <translation>Прошивка изменилась на диске после проверки. Откройте её заново.</translation>
    </message>
    <message>
        <source>Everything is set. %1 starts with the phone that is plugged in (F9).</source>
        <translation>Всё настроено. «%1» начинает работу с подключённым телефоном (F9).</translation>
    </message>
</context>
<context>
    <name>flashwright::StartupPage</name>
    <message>
        <source>&amp;Restore the last state at the start</source>
        <translation>&amp;Восстанавливать прошлое состояние при запуске</translation>
    </message>
    <message>
        <source>Size of the window, its panes, the page in front and the firmware loaded last come back. A job is never started by itself.</source>
        <translation>Возвращаются размер окна, его панели, открытая страница и последняя открытая прошивка. Задание само никогда не запускается.</translation>
    </message>
    <message>
        <source>Startup and Shutdown</source>
        <translation>Запуск и завершение</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMenu</name>
    <message>
        <source>Station &amp;Mode</source>
        <translation>&amp;Режим станции</translation>
    </message>
    <message>
        <source>Starts with every phone that is plugged in, one after the other, without a question</source>
        <translation>Начинает работу с каждым подключённым телефоном по очереди, без вопросов</translation>
    </message>
    <message>
        <source>&amp;Names of the Ports…</source>
        <translation>Имена &amp;портов…</translation>
    </message>
    <message>
        <source>Reset the Co&amp;unters</source>
        <translation>Сбросить &amp;счётчики</translation>
    </message>
    <message>
        <source>Operator &amp;View</source>
        <translation>Режим &amp;оператора</translation>
    </message>
    <message>
        <source>Only Start and Stop work until the PIN is typed</source>
        <translation>До ввода PIN-кода работают только запуск и остановка</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMode</name>
    <message>
        <source>A phone waits for your answer</source>
        <translation>Телефон ждёт вашего ответа</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <extracomment>%1 is a phone or a station</extracomment>
        <translation>Успешно: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Ошибка: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::StationOptionsPage</name>
    <message>
        <source>&amp;Sounds</source>
        <translation>&amp;Звуки</translation>
    </message>
    <message>
        <source>One sound when a phone passes, another when it fails.</source>
        <translation>Один звук, когда телефон прошит успешно, другой — при ошибке.</translation>
    </message>
    <message>
        <source>&amp;Notifications of the desktop</source>
        <translation>&amp;Уведомления рабочего стола</translation>
    </message>
    <message>
        <source>Tells of the end of a job while another window is in front. The desktop may keep them quiet.</source>
        <translation>Сообщают о завершении задания, когда открыто другое окно. Система может их приглушать.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Станция</translation>
    </message>
</context>
<context>
    <name>flashwright::StationStrip</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n успешно</numerusform>
            <numerusform>%n успешно</numerusform>
            <numerusform>%n успешно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n остановлено</numerusform>
            <numerusform>%n остановлено</numerusform>
            <numerusform>%n остановлено</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is how often it happened today, %2 the cause, a sentence</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset the counters of today</source>
        <translation>Сбросить счётчики за сегодня</translation>
    </message>
    <message>
        <source>Today: %1, %2</source>
        <translation>Сегодня: %1, %2</translation>
    </message>
</context>
<context>
    <name>flashwright::SuccessDialog</name>
    <message>
        <source>Written: %1 in %2</source>
        <translation>Записано %1 за %2</translation>
    </message>
    <message>
        <source>Not read back: comparing was switched off.</source>
        <translation>Не считано обратно: сверка была отключена.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) not compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n область не сверена, потому что телефон сам её меняет.</numerusform>
            <numerusform>%n области не сверены, потому что телефон сам их меняет.</numerusform>
            <numerusform>%n областей не сверены, потому что телефон сам их меняет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as they were: %1</source>
        <translation>Сохранено без изменений: %1</translation>
    </message>
    <message>
        <source>The user&apos;s data was erased.</source>
        <translation>Данные пользователя стёрты.</translation>
    </message>
    <message>
        <source>The user&apos;s data was kept.</source>
        <translation>Данные пользователя сохранены.</translation>
    </message>
    <message>
        <source>Download passed: %1</source>
        <translation>Прошивка завершена успешно: %1</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Успешно: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Unplug the phone. It restarts by itself; if it stays dark, hold Power for 10 s. The first start takes minutes.</source>
        <translation>Отсоедините телефон. Он перезапустится сам; если экран остаётся тёмным, удерживайте кнопку питания 10 с. Первый запуск длится несколько минут.</translation>
    </message>
    <message>
        <source>Unplug the phone and hold Power for 10 s to switch it on. The first start takes minutes.</source>
        <translation>Отсоедините телефон и удерживайте кнопку питания 10 с, чтобы включить его. Первый запуск длится несколько минут.</translation>
    </message>
    <message>
        <source>The phone is still in download mode. Unplug it and hold Power for 10 s; the first start takes minutes.</source>
        <translation>Телефон всё ещё в режиме прошивки. Отсоедините его и удерживайте кнопку питания 10 с; первый запуск длится несколько минут.</translation>
    </message>
</context>
<context>
    <name>flashwright::SummaryPage</name>
    <message>
        <source>&amp;Start Reading</source>
        <translation>&amp;Начать чтение</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>Это сделать нельзя: %1</translation>
    </message>
    <message>
        <source>✓ The phone is only read: nothing on it is changed.</source>
        <translation>✓ Телефон только считывается: на нём ничего не меняется.</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ Фото, сообщения и приложения в телефоне СТИРАЮТСЯ, вернуть их нельзя.</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ Фото, сообщения и приложения в телефоне сохраняются.</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>Всего: %1, примерно %2.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>Всего: %1.</translation>
    </message>
    <message>
        <source>How much there is to do is known once the phone has answered.</source>
        <translation>Объём работы станет известен, когда телефон ответит.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>Это необратимо. Чтобы продолжить, введите «%1»:</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Слово подтверждения</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>Вот что произойдёт</translation>
    </message>
    <message>
        <source>Nothing has been touched yet. The job begins when you press the button below.</source>
        <translation>Пока ничего не затронуто. Задание начнётся, когда вы нажмёте кнопку ниже.</translation>
    </message>
</context>
<context>
    <name>flashwright::TracingPage</name>
    <message>
        <source>Folder for Traces</source>
        <translation>Папка для записей обмена</translation>
    </message>
    <message>
        <source>Old journals could not be removed: %1</source>
        <translation>Не удалось удалить старые журналы: %1</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Удалять было нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n old file(s) removed, %1 freed.</source>
        <translation>
            <numerusform>Удалён %n старый файл, освобождено %1.</numerusform>
            <numerusform>Удалено %n старых файла, освобождено %1.</numerusform>
            <numerusform>Удалено %n старых файлов, освобождено %1.</numerusform>
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
            <numerusform>Оставлен %n старый файл: он относится к заданию, которое завершилось ошибкой или может быть продолжено.</numerusform>
            <numerusform>Оставлено %n старых файла: они относятся к заданиям, которые завершились ошибкой или могут быть продолжены.</numerusform>
            <numerusform>Оставлено %n старых файлов: они относятся к заданиям, которые завершились ошибкой или могут быть продолжены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a &amp;trace of the next jobs</source>
        <translation>Вести &amp;запись обмена в следующих заданиях</translation>
    </message>
    <message>
        <source>Every byte between computer and phone goes into a file that can be played again. It may hold identities of the phone.</source>
        <translation>Каждый байт между компьютером и телефоном попадает в файл, который можно воспроизвести. В нём могут быть идентификаторы телефона.</translation>
    </message>
    <message>
        <source>Traces go to:</source>
        <translation>Папка для записей обмена:</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <translation>&amp;Другая папка…</translation>
    </message>
    <message>
        <source>Choose the folder for traces</source>
        <translation>Выберите папку для записей обмена</translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation>&amp;Обычная папка</translation>
    </message>
    <message>
        <source>Put traces beside the journals again</source>
        <translation>Снова класть записи обмена рядом с журналами</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>О&amp;ткрыть</translation>
    </message>
    <message>
        <source>Show the folder with the traces</source>
        <translation>Показать папку с записями обмена</translation>
    </message>
    <message>
        <source>&amp;Keep journals and traces:</source>
        <translation>&amp;Хранить журналы и записи обмена:</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 неделю</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 месяц</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 месяца</translation>
    </message>
    <message>
        <source>Older ones are removed at the start. Those of jobs that failed or can go on always stay, and so does the history.</source>
        <translation>Более старые удаляются при запуске. Относящиеся к заданиям, которые завершились ошибкой или могут быть продолжены, остаются всегда, как и история.</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>Открыть папку &amp;журналов</translation>
    </message>
    <message>
        <source>Show the journals of all jobs</source>
        <translation>Показать журналы всех заданий</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Запись обмена</translation>
    </message>
</context>
<context>
    <name>flashwright::UnbrickWizard</name>
    <message>
        <source>My Phone Is Dead</source>
        <translation>Телефон не запускается</translation>
    </message>
</context>
<context>
    <name>flashwright::UnitPage</name>
    <message>
        <source>Is it the same phone?</source>
        <translation>Это тот же телефон?</translation>
    </message>
    <message>
        <source>A backup holds the identity of one phone only.</source>
        <translation>Резервная копия содержит идентификаторы только одного телефона.</translation>
    </message>
    <message>
        <source>The &amp;phone that the backup was read from</source>
        <translation>Телефон, &amp;с которого считана резервная копия</translation>
    </message>
    <message>
        <source>The phone is asked who it is before anything is written; another one is refused.</source>
        <translation>Перед записью телефон спрашивают, кто он; другому телефону будет отказано.</translation>
    </message>
    <message>
        <source>&amp;Another phone, such as one with a new board</source>
        <translation>Другой &amp;телефон, например с новой платой</translation>
    </message>
    <message>
        <source>⚠ Two phones then have one IMEI, which is against the law in many countries, and the radio may work badly.</source>
        <translation>⚠ Тогда у двух телефонов будет один IMEI, что во многих странах противозаконно, а связь может работать плохо.</translation>
    </message>
</context>
<context>
    <name>flashwright::VaultSection</name>
    <message>
        <source>Kept Data</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Some copies cannot be read: %1</source>
        <translation>Некоторые копии не читаются: %1</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The first download of a phone makes a copy by itself.</source>
        <translation>Пока ничего не сохранено. Первая прошивка телефона сама создаёт копию.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Every file is as it was when it was read from the phone.</source>
        <translation>Каждый файл такой же, каким был считан с телефона.</translation>
    </message>
    <message>
        <source>Copy Elsewhere</source>
        <translation>Скопировать в другое место</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Архивы (*.zip)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копирование…</translation>
    </message>
    <message>
        <source>Copied to %1. Keep it on another disk: without it a lost identity cannot be brought back.</source>
        <translation>Скопировано в %1. Храните это на другом диске: без копии потерянные идентификаторы вернуть нельзя.</translation>
    </message>
    <message>
        <source>Looking for old copies…</source>
        <translation>Поиск старых копий…</translation>
    </message>
    <message numerus="yes">
        <source>No phone has more than %n copies.</source>
        <translation>
            <numerusform>Ни у одного телефона нет больше %n копии.</numerusform>
            <numerusform>Ни у одного телефона нет больше %n копий.</numerusform>
            <numerusform>Ни у одного телефона нет больше %n копий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove old copies?</source>
        <translation>Удалить старые копии?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n old copies?</source>
        <translation>
            <numerusform>Удалить %n старую копию?</numerusform>
            <numerusform>Удалить %n старые копии?</numerusform>
            <numerusform>Удалить %n старых копий?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of each phone the newest %n stay.</source>
        <translation>
            <numerusform>У каждого телефона остаётся %n самая новая.</numerusform>
            <numerusform>У каждого телефона остаются %n самые новые.</numerusform>
            <numerusform>У каждого телефона остаётся %n самых новых.</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>&amp;Areas of the chosen copy:</source>
        <translation>Об&amp;ласти выбранной копии:</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Areas of the chosen copy</source>
        <translation>Области выбранной копии</translation>
    </message>
    <message>
        <source>Writes these areas to the phone that they were read from; you see the plan first</source>
        <translation>Записывает эти области в телефон, с которого они считаны; сначала вы видите план</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Пров&amp;ерить</translation>
    </message>
    <message>
        <source>Copy &amp;Elsewhere…</source>
        <translation>&amp;Копия в другое место…</translation>
    </message>
    <message>
        <source>Makes an archive for another disk</source>
        <translation>Создаёт архив для другого диска</translation>
    </message>
    <message>
        <source>&amp;Remove Old…</source>
        <translation>Удалить ст&amp;арые…</translation>
    </message>
    <message>
        <source>Removes old copies; the newest of each phone always stay</source>
        <translation>Удаляет старые копии; самая новая копия каждого телефона всегда остаётся</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>Reads the list anew</source>
        <translation>Читает список заново</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Копии: %1</translation>
    </message>
    <message>
        <source>backup by hand</source>
        <translation>копия вручную</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ещё не проверено</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ полная</translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation>✗ повреждена</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>Сохранённые данные</translation>
    </message>
    <message>
        <source>Before anything is written, identity and calibration of a phone (IMEI, radio calibration) are read twice, compared and kept here. Nothing here changes a phone but Put Back, which shows its plan first.</source>
        <translation>Прежде чем что-либо записывается, идентификаторы и калибровки телефона (IMEI, радиокалибровки) дважды считываются, сверяются и сохраняются здесь. Изменяет телефон здесь только «Вернуть», и сначала показывается план.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.

Identity and calibration belong to one single phone: no firmware brings them back. The first download of a phone makes a copy by itself; you can also make one now, without changing the phone.</source>
        <translation>Пока ничего не сохранено.

Идентификаторы и калибровки принадлежат одному-единственному телефону: ни одна прошивка их не вернёт. При первой прошивке телефона копия создаётся сама; её можно сделать и сейчас, не изменяя телефон.</translation>
    </message>
    <message>
        <source>&amp;Back Up a Phone…</source>
        <translation>С&amp;охранить копию телефона…</translation>
    </message>
    <message>
        <source>Opens the page that reads a phone</source>
        <translation>Открывает страницу, на которой считывается телефон</translation>
    </message>
    <message>
        <source>Phone and date</source>
        <translation>Телефон и дата</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Области</translation>
    </message>
    <message>
        <source>One row for each phone, its copies below; Enter checks them</source>
        <translation>По строке на каждый телефон, под ней его копии; Enter проверяет их</translation>
    </message>
    <message>
        <source>P&amp;ut Back…</source>
        <translation>Ве&amp;рнуть…</translation>
    </message>
    <message>
        <source>Compares every file with the hash from the day it was read; of a phone all its copies</source>
        <translation>Сверяет каждый файл с хешем дня, когда он был считан; для телефона — все его копии</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
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
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Each guide leads you step by step and shows what it will do before it does it. Esc leaves it.</source>
        <translation>Каждый мастер ведёт вас шаг за шагом и заранее показывает, что сделает. Esc — выход.</translation>
    </message>
    <message>
        <source>&amp;I Know What I Want</source>
        <translation>&amp;Я знаю, что мне нужно</translation>
    </message>
    <message>
        <source>Goes straight to the page where firmware is loaded and phones are flashed.</source>
        <translation>Сразу ведёт на страницу, где открывают прошивку и прошивают телефоны.</translation>
    </message>
    <message>
        <source>Show this page when the program s&amp;tarts</source>
        <translation>Показывать &amp;эту страницу при запуске программы</translation>
    </message>
</context>
<context>
    <name>flashwright::WhichKeyPage</name>
    <message>
        <source>Hold the key, then plug in the cable</source>
        <translation>Удерживайте кнопку и подключите кабель</translation>
    </message>
    <message>
        <source>Say below which key you hold. When a phone comes, the key is remembered.</source>
        <translation>Укажите ниже, какую кнопку вы держите. Когда телефон появится, кнопка запоминается.</translation>
    </message>
</context>
</TS>
