<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Read the question and answer it; the phone waits.</source>
        <translation>Lea la pregunta y respóndala; el teléfono espera.</translation>
    </message>
    <message>
        <source>Stopping after this step. Leave the cable in until then.</source>
        <translation>Se detendrá después de este paso. Deje el cable conectado hasta entonces.</translation>
    </message>
    <message>
        <source>%1 Do not unplug the phone.</source>
        <translation>%1 No desconecte el teléfono.</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>No desconecte el teléfono.</translation>
    </message>
    <message>
        <source>Keep the key pressed until the bar moves, and leave the cable in.</source>
        <translation>Mantenga presionada la tecla hasta que la barra avance y deje el cable conectado.</translation>
    </message>
    <message>
        <source>Leave the cable in: the phone reconnects by itself.</source>
        <translation>Deje el cable conectado: el teléfono se reconecta solo.</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>Deje el cable conectado.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) at work. %1: %2</source>
        <translation>
            <numerusform>%n teléfono en proceso. %1: %2</numerusform>
            <numerusform>%n teléfonos en proceso. %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the time since the phone came, %2 bytes, speed and time left</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unplug this phone; plug in the next one, or press Stop.</source>
        <translation>Desconecte este teléfono; conecte el siguiente o presione Detener.</translation>
    </message>
    <message>
        <source>Unplug the phone.</source>
        <translation>Desconecte el teléfono.</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Correcto: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>The phone will not start now. Press %1 and let it finish.</source>
        <translation>Ahora el teléfono no arranca. Presione %1 y espere a que termine.</translation>
    </message>
    <message>
        <source>Press %1 to begin again.</source>
        <translation>Presione %1 para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>El teléfono de práctica se conecta solo.</translation>
    </message>
    <message>
        <source>Now plug in the phone</source>
        <translation>Ahora conecte el teléfono</translation>
    </message>
    <message>
        <source>Load the firmware of your phone</source>
        <translation>Cargue el firmware de su teléfono</translation>
    </message>
    <message>
        <source>Press Load Packet, or drop a .pac or scatter file on this window.</source>
        <translation>Presione Cargar paquete o suelte un archivo .pac o scatter en esta ventana.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>Comparing the checksums. %1 is possible as soon as they are right.</source>
        <translation>Comparando las sumas de verificación. %1 estará disponible en cuanto sean correctas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Ready: press %1</source>
        <translation>Listo: presione %1</translation>
    </message>
    <message>
        <source>This is practice: a virtual phone is plugged in, and nothing real is touched.</source>
        <translation>Esto es una práctica: se conecta un teléfono virtual y no se toca nada real.</translation>
    </message>
    <message>
        <source>Start first, then plug in the phone when you are told to.</source>
        <translation>Primero inicie; conecte el teléfono cuando se le indique.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 no se puede usar</translation>
    </message>
    <message>
        <source>Switch the phone off, hold its boot key (mostly Volume Down), and plug in the cable.</source>
        <translation>Apague el teléfono, presione sin soltar su tecla de arranque (casi siempre Volumen −) y conecte el cable.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold %1, and plug in the cable.</source>
        <extracomment>%1 is one key, or several to try, such as &quot;Volume Down&quot; or &quot;Volume Up&quot;</extracomment>
        <translation>Apague el teléfono, presione %1 sin soltar y conecte el cable.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>Falta una cosa</translation>
    </message>
    <message>
        <source>%1 changed: load it again</source>
        <translation>%1 cambió: vuelva a cargarlo</translation>
    </message>
    <message>
        <source>What was checked is not what lies on the disk now. Nothing is started with it.</source>
        <translation>Lo que se comprobó no es lo que está ahora en el disco. No se inicia nada con ello.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The job was done to its end.</source>
        <translation>El trabajo se completó.</translation>
    </message>
    <message>
        <source>The job was stopped before its end.</source>
        <translation>El trabajo se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>The job failed.</source>
        <translation>El trabajo falló.</translation>
    </message>
    <message>
        <source>What was written was not compared with the phone.</source>
        <translation>Lo escrito no se comparó con el teléfono.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s), %1, read back from the phone and found equal.</source>
        <translation>
            <numerusform>%n área, %1, releída del teléfono e idéntica.</numerusform>
            <numerusform>%n áreas, %1, releídas del teléfono e idénticas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) could not be compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n área no se pudo comparar, porque el teléfono la modifica por sí mismo.</numerusform>
            <numerusform>%n áreas no se pudieron comparar, porque el teléfono las modifica por sí mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>kept: read again after the job and equal</source>
        <translation>se conservó: releído después del trabajo e idéntico</translation>
    </message>
    <message>
        <source>renewed; the phone&apos;s own values kept and proved</source>
        <translation>renovado; los valores propios del teléfono se conservaron y se comprobaron</translation>
    </message>
    <message>
        <source>changed, as was agreed</source>
        <translation>cambiado, según lo acordado</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>no comparado</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>este teléfono no tiene</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>Identidad y calibración</translation>
    </message>
    <message>
        <source>SHA-256 of what was sent</source>
        <translation>SHA-256 de lo enviado</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Loader %1</source>
        <translation>Loader %1</translation>
    </message>
    <message>
        <source>Flash certificate</source>
        <translation>Certificado de flasheo</translation>
    </message>
    <message>
        <source>Made from the record of the job that the program keeps; number %1.</source>
        <translation>Generado a partir del registro del trabajo que guarda el programa; número %1.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Kept in the vault: %1</source>
        <translation>Guardado en la bóveda: %1</translation>
    </message>
    <message>
        <source>backup needs -o DIR and takes no names.</source>
        <translation>backup requiere -o DIR y no admite nombres.</translation>
    </message>
    <message>
        <source>Give either --identity or --full, not both.</source>
        <translation>Indique --identity o --full, no ambas.</translation>
    </message>
    <message>
        <source>Read the phone into a folder from which it can be restored.</source>
        <translation>Lee el teléfono a una carpeta desde la que se puede restaurar.</translation>
    </message>
    <message>
        <source>Put the files here.</source>
        <translation>Guarda los archivos aquí.</translation>
    </message>
    <message>
        <source>Only calibration and identity of the phone; they are kept in the vault, too.</source>
        <translation>Solo la calibración y la identidad del teléfono; también se guardan en la bóveda.</translation>
    </message>
    <message>
        <source>Also the owner&apos;s data and other large partitions.</source>
        <translation>También los datos del dueño y otras particiones grandes.</translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli --help&quot;.</source>
        <translation>Consulte &quot;flashwright-cli --help&quot;.</translation>
    </message>
    <message>
        <source>See &quot;flashwright-cli help %1&quot;.</source>
        <translation>Consulte &quot;flashwright-cli help %1&quot;.</translation>
    </message>
    <message>
        <source>completion needs one of: bash, zsh, fish, powershell.</source>
        <translation>completion requiere uno de: bash, zsh, fish, powershell.</translation>
    </message>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation>Imprime el script de autocompletado de un shell.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to go on:</source>
        <translation>Escriba &quot;sí&quot; (o &quot;yes&quot;) para continuar:</translation>
    </message>
    <message>
        <source>This cannot be undone. Type &quot;%1&quot; to go on:</source>
        <translation>Esto no se puede deshacer. Escriba &quot;%1&quot; para continuar:</translation>
    </message>
    <message>
        <source>not in download mode</source>
        <translation>no está en modo de descarga</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>No hay ningún teléfono conectado en modo de descarga.</translation>
    </message>
    <message>
        <source>devices takes no arguments.</source>
        <translation>devices no admite argumentos.</translation>
    </message>
    <message>
        <source>List the phones that are connected and what runs on them.</source>
        <translation>Lista los teléfonos conectados y qué se ejecuta en ellos.</translation>
    </message>
    <message>
        <source>Go on and tell who comes and goes, until Ctrl+C or --wait is over.</source>
        <translation>Sigue en ejecución e indica qué teléfonos llegan y se van, hasta Ctrl+C o hasta que venza --wait.</translation>
    </message>
    <message>
        <source>Something failed, but the lines that would prove why are not in this log.</source>
        <translation>Algo falló, pero las líneas que probarían por qué no están en este registro.</translation>
    </message>
    <message>
        <source>Nothing in this log points to a known cause.</source>
        <translation>Nada en este registro apunta a una causa conocida.</translation>
    </message>
    <message>
        <source>The lines that prove it:</source>
        <translation>Las líneas que lo prueban:</translation>
    </message>
    <message>
        <source>What is there:</source>
        <translation>Lo que contiene:</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Qué ocurrió: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>A log of %1.</source>
        <translation>Un registro de %1.</translation>
    </message>
    <message>
        <source>diagnose needs one LOGFILE, or - for standard input.</source>
        <translation>diagnose requiere un LOGFILE, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Read the log of another flashing tool and name what went wrong, with the lines that prove it.</source>
        <translation>Lee el registro de otra herramienta de flasheo y dice qué salió mal, con las líneas que lo prueban.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing to change for %1.</source>
        <translation>Nada que cambiar para %1.</translation>
    </message>
    <message>
        <source>There is nothing that this program could mend.</source>
        <translation>No hay nada que este programa pueda corregir.</translation>
    </message>
    <message>
        <source>--fix or --undo, not both.</source>
        <translation>--fix o --undo, no ambas.</translation>
    </message>
    <message>
        <source>doctor takes ids of fixes only with --fix or --undo.</source>
        <translation>doctor admite ids de correcciones solo con --fix o --undo.</translation>
    </message>
    <message>
        <source>There is no fix &quot;%1&quot;; there are: %2.</source>
        <translation>No existe la corrección &quot;%1&quot;; las que hay son: %2.</translation>
    </message>
    <message>
        <source>Look at this computer: rights, drivers, USB, disk, sleep, time; mend what can be mended.</source>
        <translation>Examina este PC: permisos, drivers, USB, disco, suspensión, hora; corrige lo que se pueda corregir.</translation>
    </message>
    <message>
        <source>Carry out the named fixes, or all that are advised; shows each change and asks.</source>
        <translation>Aplica las correcciones indicadas, o todas las recomendadas; muestra cada cambio y pregunta.</translation>
    </message>
    <message>
        <source>Take back the named fixes, or all that were carried out.</source>
        <translation>Deshace las correcciones indicadas, o todas las aplicadas.</translation>
    </message>
    <message>
        <source>Print the device rules for Linux and do nothing else.</source>
        <translation>Imprime las reglas de dispositivos para Linux y no hace nada más.</translation>
    </message>
    <message>
        <source>Something here will keep jobs from working.</source>
        <translation>Algo en este PC impedirá que los trabajos funcionen.</translation>
    </message>
    <message>
        <source>This computer can flash phones; something could be better.</source>
        <translation>Este PC puede flashear teléfonos; algo se podría mejorar.</translation>
    </message>
    <message>
        <source>This computer is ready.</source>
        <translation>Este PC está listo.</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Ejecute: %1</translation>
    </message>
    <message>
        <source>Changed by this program on %1: %2 Undo: %3</source>
        <translation>Cambiado por este programa el %1: %2 Deshacer: %3</translation>
    </message>
    <message>
        <source>--address and --length go together and are numbers.</source>
        <translation>--address y --length van juntas y son números.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no region of a storage, like user, boot1 or lu0.</source>
        <translation>&quot;%1&quot; no es una región del almacenamiento, como user, boot1 o lu0.</translation>
    </message>
    <message>
        <source>erase needs one of: names of partitions, an address, --all, --except-boot.</source>
        <translation>erase requiere uno de: nombres de particiones, una dirección, --all, --except-boot.</translation>
    </message>
    <message>
        <source>Allow these partitions with calibration or identity data; a copy is saved first.</source>
        <translation>Permite estas particiones con datos de calibración o identidad; antes se guarda una copia.</translation>
    </message>
    <message>
        <source>Erase everything, calibration and identity included.</source>
        <translation>Borra todo, incluidas la calibración y la identidad.</translation>
    </message>
    <message>
        <source>Erase everything but what starts the phone.</source>
        <translation>Borra todo excepto lo que arranca el teléfono.</translation>
    </message>
    <message>
        <source>Erase from this address on.</source>
        <translation>Borra desde esta dirección.</translation>
    </message>
    <message>
        <source>So many bytes from --address on.</source>
        <translation>Cantidad de bytes a partir de --address.</translation>
    </message>
    <message>
        <source>The region of the storage that --address counts in (user, boot1, lu0, …).</source>
        <translation>Región del almacenamiento a la que se refiere --address (user, boot1, lu0, …).</translation>
    </message>
    <message>
        <source>Do not put calibration and identity back afterwards.</source>
        <translation>No restaura después la calibración ni la identidad.</translation>
    </message>
    <message>
        <source>Erase partitions of the phone.</source>
        <translation>Borra particiones del teléfono.</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>En otros casos: %1</translation>
    </message>
    <message>
        <source>explain needs a number, a name or a few words of an error.</source>
        <translation>explain requiere un número, un nombre o unas palabras de un error.</translation>
    </message>
    <message>
        <source>Nothing is known of &quot;%1&quot;.</source>
        <translation>No se sabe nada de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>What an error number, name or text means, why it happens and what to do.</source>
        <translation>Qué significa un número, nombre o texto de error, por qué ocurre y qué hacer.</translation>
    </message>
    <message>
        <source>extract needs a firmware and a folder.</source>
        <translation>extract requiere un firmware y una carpeta.</translation>
    </message>
    <message>
        <source>Unpack the images of a firmware into a folder.</source>
        <translation>Extrae las imágenes de un firmware a una carpeta.</translation>
    </message>
    <message>
        <source>Do not check the checksums first.</source>
        <translation>No comprueba antes las sumas de verificación.</translation>
    </message>
    <message>
        <source>--watch-boot needs seconds from 1 to %1.</source>
        <translation>--watch-boot requiere segundos, de 1 a %1.</translation>
    </message>
    <message>
        <source>Restart the phone at the end.</source>
        <translation>Reinicia el teléfono al final.</translation>
    </message>
    <message>
        <source>Switch the phone off at the end.</source>
        <translation>Apaga el teléfono al final.</translation>
    </message>
    <message>
        <source>Leave the phone in its loader at the end, also where no later job can use it.</source>
        <translation>Deja el teléfono en su loader al final, aunque ningún trabajo posterior pueda usarlo.</translation>
    </message>
    <message>
        <source>After a restart look SECONDS long whether the phone comes up.</source>
        <translation>Después del reinicio, observa durante SECONDS segundos si el teléfono enciende.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Give either --scene or -c, not both.</source>
        <translation>Indique --scene o -c, no ambas.</translation>
    </message>
    <message>
        <source>There is no scene &quot;%1&quot;; there are download, upgrade and format-all.</source>
        <translation>No existe el modo &quot;%1&quot;; los que hay son download, upgrade y format-all.</translation>
    </message>
    <message>
        <source>--set needs NAME=FILE, not &quot;%1&quot;.</source>
        <translation>--set requiere NAME=FILE, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>flash needs one FIRMWARE.</source>
        <translation>flash requiere un FIRMWARE.</translation>
    </message>
    <message>
        <source>What kind of flash: download (only what is ticked), upgrade (new layout, your areas are saved and put back) or format-all (everything is erased first).</source>
        <translation>Tipo de flasheo: download (solo lo marcado), upgrade (nueva disposición; sus áreas se guardan y se restauran) o format-all (primero se borra todo).</translation>
    </message>
    <message>
        <source>With format-all: do not put calibration and identity back.</source>
        <translation>Con format-all: no restaura la calibración ni la identidad.</translation>
    </message>
    <message>
        <source>Go on although the firmware is for another board.</source>
        <translation>Continúa aunque el firmware sea para otra placa.</translation>
    </message>
    <message>
        <source>Write NV images as the firmware brings them: identity and calibration of the phone in them are lost. Without this they are kept.</source>
        <translation>Escribe las imágenes NV tal como vienen en el firmware: se pierden la identidad y la calibración del teléfono que contienen. Sin esta opción se conservan.</translation>
    </message>
    <message>
        <source>Write these images or partitions and nothing else; names calibration data too.</source>
        <translation>Escribe estas imágenes o particiones y nada más; con ella se indican también datos de calibración.</translation>
    </message>
    <message>
        <source>Leave these out.</source>
        <translation>Omite estas.</translation>
    </message>
    <message>
        <source>Write this file in place of the firmware&apos;s own image.</source>
        <translation>Escribe este archivo en lugar de la imagen del firmware.</translation>
    </message>
    <message>
        <source>Allow a new partition table where it differs.</source>
        <translation>Permite una nueva tabla de particiones donde difiera.</translation>
    </message>
    <message>
        <source>Go on with an interrupted job: the newest one, or that of a journal, unit or port given in place of FIRMWARE.</source>
        <translation>Continúa un trabajo interrumpido: el más reciente, o el del diario, la unidad o el puerto indicado en lugar de FIRMWARE.</translation>
    </message>
    <message>
        <source>With --resume: it is the same phone, although nothing on it can prove that.</source>
        <translation>Con --resume: es el mismo teléfono, aunque nada en él pueda probarlo.</translation>
    </message>
    <message>
        <source>Write a firmware to a phone.</source>
        <translation>Escribe un firmware en un teléfono.</translation>
    </message>
    <message>
        <source>Flashwright restores stock firmware on phones.</source>
        <translation>Flashwright restaura el firmware original de los teléfonos.</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>Uso: flashwright-cli [OPCIONES] COMANDO [ARGUMENTOS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Explain one command.</source>
        <translation>Explica un comando.</translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation>Opciones para todos los comandos:</translation>
    </message>
    <message>
        <source>Show help.</source>
        <translation>Muestra la ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>  0 done, 1 failure, 2 wrong usage, 3 no phone or no answer, 4 rights or driver,
  5 bad firmware, 6 firmware does not fit the phone, 7 the maker&apos;s authorisation is needed,
  8 connection lost, 9 written data differs, 10 refused, 11 stopped, 12 some of several failed</source>
        <translation>  0 correcto, 1 fallo, 2 uso incorrecto, 3 sin teléfono o sin respuesta, 4 permisos o driver,
  5 firmware dañado, 6 el firmware no corresponde al teléfono, 7 requiere autorización del fabricante,
  8 conexión perdida, 9 los datos escritos difieren, 10 rechazado, 11 detenido, 12 fallaron algunos de varios</translation>
    </message>
    <message>
        <source>Usage: flashwright-cli [OPTIONS] %1 %2</source>
        <translation>Uso: flashwright-cli [OPCIONES] %1 %2</translation>
    </message>
    <message>
        <source>Options of this command:</source>
        <translation>Opciones de este comando:</translation>
    </message>
    <message>
        <source>history certificate needs the number of one job and -o FILE, which ends in .html or .pdf.</source>
        <translation>history certificate requiere el número de un trabajo y -o FILE, que termine en .html o .pdf.</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>El certificado está en %1.</translation>
    </message>
    <message>
        <source>--result is one of passed, failed, cancelled, not &quot;%1&quot;.</source>
        <translation>--result es uno de passed, failed, cancelled, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--since needs a day like 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--since requiere un día como 2026-03-31, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not &quot;%1&quot;.</source>
        <translation>--limit requiere un número a partir de 1, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No job fits.</source>
        <translation>Ningún trabajo coincide.</translation>
    </message>
    <message>
        <source>history show needs the number of one job.</source>
        <translation>history show requiere el número de un trabajo.</translation>
    </message>
    <message>
        <source>Jobs that were done with this computer, newest first; --port names the physical port.</source>
        <translation>Trabajos hechos con este PC, los más recientes primero; --port indica el puerto físico.</translation>
    </message>
    <message>
        <source>Only phones whose chip is called so.</source>
        <translation>Solo teléfonos con un chip de este nombre.</translation>
    </message>
    <message>
        <source>Only firmware that is called so.</source>
        <translation>Solo firmware con este nombre.</translation>
    </message>
    <message>
        <source>Only jobs that ended so: passed, failed or cancelled.</source>
        <translation>Solo trabajos que terminaron así: passed, failed o cancelled.</translation>
    </message>
    <message>
        <source>Only failures with this cause.</source>
        <translation>Solo fallos con esta causa.</translation>
    </message>
    <message>
        <source>Only jobs from this day on.</source>
        <translation>Solo trabajos a partir de este día.</translation>
    </message>
    <message>
        <source>At most so many jobs (50).</source>
        <translation>Como máximo esta cantidad de trabajos (50).</translation>
    </message>
    <message>
        <source>Write the certificate here; the name ends in .html or .pdf.</source>
        <translation>Escribe el certificado aquí; el nombre termina en .html o .pdf.</translation>
    </message>
    <message>
        <source>Name the phone in full on the certificate instead of masking it.</source>
        <translation>Identifica el teléfono por completo en el certificado, en lugar de enmascararlo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Compared with the phone</source>
        <translation>Comparado con el teléfono</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Área %1</translation>
    </message>
    <message>
        <source>SHA-256 of %1</source>
        <translation>SHA-256 de %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>unchanged, proved by reading it again</source>
        <translation>sin cambios, comprobado al releerlo</translation>
    </message>
    <message>
        <source>renewed with the unit&apos;s own values, proved by reading it again</source>
        <translation>renovado con los valores propios de la unidad, comprobado al releerlo</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>cambiado, según el plan</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>no comparado</translation>
    </message>
    <message>
        <source>this phone has none</source>
        <translation>este teléfono no tiene</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminó en</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Copies of identity and calibration</source>
        <translation>Copias de identidad y calibración</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>%1 takes no arguments.</source>
        <translation>%1 no admite argumentos.</translation>
    </message>
    <message>
        <source>Connect and show what the phone tells of itself.</source>
        <translation>Conecta y muestra lo que el teléfono dice de sí mismo.</translation>
    </message>
    <message>
        <source>inspect needs one FILE or DIR.</source>
        <translation>inspect requiere un FILE o DIR.</translation>
    </message>
    <message>
        <source>What is this firmware: its images, partitions and risks; no phone needed.</source>
        <translation>Qué es este firmware: sus imágenes, particiones y riesgos; sin teléfono.</translation>
    </message>
    <message>
        <source>Do not read the whole file to check its checksums.</source>
        <translation>No lee el archivo completo para comprobar sus sumas de verificación.</translation>
    </message>
    <message>
        <source>Also show the SHA-256 of every image.</source>
        <translation>Muestra también el SHA-256 de cada imagen.</translation>
    </message>
    <message>
        <source>The index of the history was damaged. It was made again from records.jsonl; the damaged file is %1.</source>
        <translation>El índice del historial estaba dañado. Se rehízo a partir de records.jsonl; el archivo dañado es %1.</translation>
    </message>
    <message>
        <source>Some lines of %1 are damaged and were passed over; the others are all there.</source>
        <translation>Algunas líneas de %1 están dañadas y se omitieron; las demás están todas.</translation>
    </message>
    <message>
        <source>%1 belongs to a newer version of Flashwright and is left as it is.</source>
        <translation>%1 pertenece a una versión más nueva de Flashwright y se deja como está.</translation>
    </message>
    <message>
        <source>The trace is not whole: %1</source>
        <translation>La traza está incompleta: %1</translation>
    </message>
    <message>
        <source>The record of this job could not be kept: %1</source>
        <translation>No se pudo guardar el registro de este trabajo: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Done: %1 written in %2.</source>
        <translation>Listo: %1 escritos en %2.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Listo en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the phone: %n area(s), %1, all equal.</source>
        <translation>
            <numerusform>Comparado con el teléfono: %n área, %1, idéntica.</numerusform>
            <numerusform>Comparado con el teléfono: %n áreas, %1, todas idénticas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of very large images (%1) only samples were compared; --verify full compares every byte.</source>
        <translation>De las imágenes muy grandes (%1) solo se compararon muestras; --verify full compara todos los bytes.</translation>
    </message>
    <message numerus="yes">
        <source>Not compared, because the phone changes them by itself: %n area(s).</source>
        <translation>
            <numerusform>Sin comparar, porque el teléfono la modifica por sí mismo: %n área.</numerusform>
            <numerusform>Sin comparar, porque el teléfono las modifica por sí mismo: %n áreas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>yes, to its maker</source>
        <translation>sí, a su fabricante</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>This phone&apos;s loader cannot list its partitions.</source>
        <translation>El loader de este teléfono no puede listar sus particiones.</translation>
    </message>
    <message>
        <source>A phone is being flashed.</source>
        <translation>Se está flasheando un teléfono.</translation>
    </message>
    <message>
        <source>Stopping at a safe point. Press Ctrl+C again to break off at once.</source>
        <translation>Se detendrá en un punto seguro. Presione Ctrl+C otra vez para interrumpir de inmediato.</translation>
    </message>
    <message>
        <source>Breaking off.</source>
        <translation>Interrumpiendo.</translation>
    </message>
    <message>
        <source>Keys to try, in this order: %1</source>
        <translation>Teclas que probar, en este orden: %1</translation>
    </message>
    <message>
        <source>What you see, and what it means:</source>
        <translation>Lo que se ve y lo que significa:</translation>
    </message>
    <message>
        <source>keys takes one chip, or nothing.</source>
        <translation>keys admite un chip, o nada.</translation>
    </message>
    <message>
        <source>No chip is called &quot;%1&quot;.</source>
        <translation>Ningún chip se llama &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>How to bring a phone into its download mode: which keys, in which order, what is seen.</source>
        <translation>Cómo poner un teléfono en su modo de descarga: qué teclas, en qué orden, qué se ve.</translation>
    </message>
    <message>
        <source>Not a loader: %1</source>
        <translation>No es un loader: %1</translation>
    </message>
    <message>
        <source>No loaders in %1.</source>
        <translation>No hay loaders en %1.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>loader needs one of: list, add FILE, why CHIP.</source>
        <translation>loader requiere uno de: list, add FILE, why CHIP.</translation>
    </message>
    <message>
        <source>Loaders kept for jobs without one: show, add, and say which would be taken and why.</source>
        <translation>Loaders guardados para trabajos que no traen uno: los muestra, los añade y dice cuál se usaría y por qué.</translation>
    </message>
    <message>
        <source>Let the phone&apos;s loader test the phone&apos;s memory; nothing is written.</source>
        <translation>Hace que el loader del teléfono pruebe la memoria del teléfono; no se escribe nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n byte(s)  %2</source>
        <translation>
            <numerusform>%1  %n byte  %2</numerusform>
            <numerusform>%1  %n bytes  %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(private)</source>
        <translation>(privado)</translation>
    </message>
    <message>
        <source>A phone cannot work with this image: %1</source>
        <translation>Un teléfono no puede funcionar con esta imagen: %1</translation>
    </message>
    <message>
        <source>%1: from the phone</source>
        <translation>%1: del teléfono</translation>
    </message>
    <message>
        <source>%1: the phone has none</source>
        <translation>%1: el teléfono no tiene</translation>
    </message>
    <message>
        <source>nv needs &quot;show FILE&quot; or &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</source>
        <translation>nv requiere &quot;show FILE&quot; o &quot;merge PHONE.bin FIRMWARE -o OUT&quot;.</translation>
    </message>
    <message>
        <source>Look into an NV image, or put a phone&apos;s own values into a firmware&apos;s.</source>
        <translation>Examina una imagen NV, o pone los valores propios de un teléfono en la de un firmware.</translation>
    </message>
    <message>
        <source>With show: print the contents too, identities included.</source>
        <translation>Con show: imprime también el contenido, incluidas las identidades.</translation>
    </message>
    <message>
        <source>With merge: keep these, by name or number, instead of what the firmware says. Identities are always kept.</source>
        <translation>Con merge: conserva estos, por nombre o número, en lugar de lo que dice el firmware. Las identidades se conservan siempre.</translation>
    </message>
    <message>
        <source>With merge: the NV image to take of a firmware that has several.</source>
        <translation>Con merge: la imagen NV que se toma de un firmware que tiene varias.</translation>
    </message>
    <message>
        <source>With merge: write the result here.</source>
        <translation>Con merge: escribe el resultado aquí.</translation>
    </message>
    <message>
        <source>-t is with, without or auto, not &quot;%1&quot;.</source>
        <translation>-t es with, without o auto, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>correctas</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>ninguna en el archivo</translation>
    </message>
    <message>
        <source>WRONG: the file is damaged</source>
        <translation>INCORRECTAS: el archivo está dañado</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>Partitions (%1):</source>
        <translation>Particiones (%1):</translation>
    </message>
    <message>
        <source>all that is left</source>
        <translation>todo el resto</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumas de verificación</translation>
    </message>
    <message>
        <source>Images (%1):</source>
        <translation>Imágenes (%1):</translation>
    </message>
    <message>
        <source>Connect and list the phone&apos;s partitions.</source>
        <translation>Conecta y lista las particiones del teléfono.</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>En detalle: %1</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>En: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLÓ</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
    </message>
    <message>
        <source>After the restart: %1</source>
        <translation>Después del reinicio: %1</translation>
    </message>
    <message>
        <source>The phone does not start until the job is finished: what starts it is incomplete. It waits in its download mode; go on with the job, or flash again, to bring it back.</source>
        <translation>El teléfono no arranca hasta que termine el trabajo: la cadena de arranque está incompleta. Espera en su modo de descarga; continúe el trabajo o vuelva a flashear para recuperarlo.</translation>
    </message>
    <message>
        <source>Some images were written and others were not: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>Algunas imágenes se escribieron y otras no: la cadena de arranque está completa, así que puede que arranque, pero vuelva a flashear antes de usarlo.</translation>
    </message>
    <message>
        <source>Nothing was written, but the job had begun to erase: what starts the phone is whole, so it may start, but flash again before using it.</source>
        <translation>No se escribió nada, pero el trabajo había empezado a borrar: la cadena de arranque está completa, así que puede que arranque, pero vuelva a flashear antes de usarlo.</translation>
    </message>
    <message>
        <source>Nothing was written: the phone starts as before.</source>
        <translation>No se escribió nada: el teléfono arranca como antes.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n step(s), %2 to move</source>
        <translation>
            <numerusform>Plan %1: %n paso, %2 por transferir</numerusform>
            <numerusform>Plan %1: %n pasos, %2 por transferir</numerusform>
        </translation>
    </message>
    <message>
        <source>  Left out: %1 (%2)</source>
        <translation>  Omitido: %1 (%2)</translation>
    </message>
    <message>
        <source>User data on the phone: erased.</source>
        <translation>Datos del usuario en el teléfono: se borran.</translation>
    </message>
    <message>
        <source>User data on the phone: kept.</source>
        <translation>Datos del usuario en el teléfono: se conservan.</translation>
    </message>
    <message>
        <source>Waiting for a phone. Ctrl+C stops.</source>
        <translation>Esperando un teléfono. Ctrl+C detiene.</translation>
    </message>
    <message>
        <source>Phone on %1.</source>
        <translation>Teléfono en %1.</translation>
    </message>
    <message>
        <source>%1, running %2</source>
        <translation>%1, ejecutando %2</translation>
    </message>
    <message>
        <source>The phone: %1.</source>
        <translation>El teléfono: %1.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>Falló en: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3</source>
        <translation>%1 de %2 listos: %3</translation>
    </message>
    <message>
        <source>The phone does not answer. Unplug it, hold its keys and plug it in again.</source>
        <translation>El teléfono no responde. Desconéctelo, presione sus teclas sin soltar y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Switch the phone off.</source>
        <translation>Apaga el teléfono.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;.</source>
        <translation>%1 no tiene la opción &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;; did you mean --%3?</source>
        <translation>%1 no tiene la opción &quot;%2&quot;; ¿quiso decir --%3?</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe el comando &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>Indique qué hacer: falta un comando.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>No existe el comando &quot;%1&quot;; ¿quiso decir &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>read needs names of partitions and -o DIR.</source>
        <translation>read requiere nombres de particiones y -o DIR.</translation>
    </message>
    <message>
        <source>Read partitions from the phone into files.</source>
        <translation>Lee particiones del teléfono a archivos.</translation>
    </message>
    <message>
        <source>Restart the phone.</source>
        <translation>Reinicia el teléfono.</translation>
    </message>
    <message>
        <source>%1 needs one firmware.</source>
        <translation>%1 requiere un firmware.</translation>
    </message>
    <message>
        <source>Give the phone the partition table of a firmware.</source>
        <translation>Pone en el teléfono la tabla de particiones de un firmware.</translation>
    </message>
    <message>
        <source>The report is in %1. Nothing in it names the phone or you; look before you send it: --preview shows every word.</source>
        <translation>El informe está en %1. Nada en él identifica al teléfono ni a usted; revíselo antes de enviarlo: --preview muestra cada palabra.</translation>
    </message>
    <message>
        <source>report needs one journal, or --last for the newest job.</source>
        <translation>report requiere un diario, o --last para el trabajo más reciente.</translation>
    </message>
    <message>
        <source>Put what helps to understand a job into one file to share; identities are masked.</source>
        <translation>Reúne lo que ayuda a entender un trabajo en un archivo para compartir; las identidades se enmascaran.</translation>
    </message>
    <message>
        <source>Of the newest job.</source>
        <translation>Del trabajo más reciente.</translation>
    </message>
    <message>
        <source>Write the file here (flashwright-report.zip).</source>
        <translation>Escribe el archivo aquí (flashwright-report.zip).</translation>
    </message>
    <message>
        <source>Only show what would be in it, word for word.</source>
        <translation>Solo muestra lo que contendría, palabra por palabra.</translation>
    </message>
    <message>
        <source>restore needs the folder of one backup, a copy of the vault, or --latest.</source>
        <translation>restore requiere la carpeta de una copia de seguridad, una copia de la bóveda o --latest.</translation>
    </message>
    <message>
        <source>Write a backup of this phone back to it, calibration and identity included.</source>
        <translation>Vuelve a escribir en este teléfono su copia de seguridad, incluidas la calibración y la identidad.</translation>
    </message>
    <message>
        <source>Write these partitions and nothing else.</source>
        <translation>Escribe estas particiones y nada más.</translation>
    </message>
    <message>
        <source>Take the newest copy of the vault.</source>
        <translation>Toma la copia más reciente de la bóveda.</translation>
    </message>
    <message>
        <source>The copy may be of another phone: two phones then have one IMEI, and calibration of another radio. Asks for the word &quot;other-unit&quot;.</source>
        <translation>La copia puede ser de otro teléfono: entonces dos teléfonos tienen un mismo IMEI y la calibración de otra radio. Pide la palabra &quot;other-unit&quot;.</translation>
    </message>
    <message>
        <source>Do not read back and compare.</source>
        <translation>No relee ni compara.</translation>
    </message>
    <message>
        <source>an earlier time</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>The job of %1 had changed nothing yet, so it begins anew.</source>
        <translation>El trabajo con fecha %1 aún no había cambiado nada, así que empieza de nuevo.</translation>
    </message>
    <message>
        <source>Going on with the job of %1: %2 of %3 steps are done and will be checked, %4 are left to write.</source>
        <translation>Continúa el trabajo con fecha %1: %2 de %3 pasos están hechos y se comprobarán, quedan %4 por escribir.</translation>
    </message>
    <message>
        <source>flash --resume takes one journal, unit or port, or none for the newest job.</source>
        <translation>flash --resume admite un diario, una unidad o un puerto, o nada para el trabajo más reciente.</translation>
    </message>
    <message>
        <source>To go on where it stopped, connect the phone again and run: %1</source>
        <translation>Para continuar donde se detuvo, vuelva a conectar el teléfono y ejecute: %1</translation>
    </message>
    <message>
        <source>--fdl needs FILE@ADDRESS, and &quot;%1&quot; is not an address.</source>
        <translation>--fdl requiere FILE@ADDRESS, y &quot;%1&quot; no es una dirección.</translation>
    </message>
    <message>
        <source>--wait needs a number of seconds or &quot;forever&quot;, not &quot;%1&quot;.</source>
        <translation>--wait requiere un número de segundos o &quot;forever&quot;, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--baud needs a number, not &quot;%1&quot;.</source>
        <translation>--baud requiere un número, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--raw-mode is &quot;on&quot; or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>--raw-mode es &quot;on&quot; u &quot;off&quot;, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--block-size needs a size, not &quot;%1&quot;.</source>
        <translation>--block-size requiere un tamaño, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 es uno de %2, no &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>--fdl goes with no other kind of loader.</source>
        <translation>--fdl no se combina con ningún otro tipo de loader.</translation>
    </message>
    <message>
        <source>Use this serial port or pseudo-terminal.</source>
        <translation>Usa este puerto serie o pseudoterminal.</translation>
    </message>
    <message>
        <source>Use only the phone on this physical USB port, like 1-2.3.</source>
        <translation>Usa solo el teléfono de este puerto USB físico, como 1-2.3.</translation>
    </message>
    <message>
        <source>Protocol for a port that does not tell what it is.</source>
        <translation>Protocolo para un puerto que no indica qué es.</translation>
    </message>
    <message>
        <source>Wait so many seconds for a phone (120), or &quot;forever&quot;.</source>
        <translation>Espera un teléfono esta cantidad de segundos (120), o &quot;forever&quot;.</translation>
    </message>
    <message>
        <source>Use this loader, at this address; given once per loader, in order.</source>
        <translation>Usa este loader, en esta dirección; se indica una vez por loader, en orden.</translation>
    </message>
    <message>
        <source>Use this loader file (Download Agent); it may hold loaders for many chips.</source>
        <translation>Usa este archivo de loader (Download Agent); puede contener loaders para muchos chips.</translation>
    </message>
    <message>
        <source>Take the settings of the phone&apos;s memory from this preloader.</source>
        <translation>Toma de este preloader los ajustes de la memoria del teléfono.</translation>
    </message>
    <message>
        <source>Give the phone this authentication file of its maker.</source>
        <translation>Da al teléfono este archivo de autenticación de su fabricante.</translation>
    </message>
    <message>
        <source>Give the phone this certificate of its maker.</source>
        <translation>Da al teléfono este certificado de su fabricante.</translation>
    </message>
    <message>
        <source>Look for loaders in this folder, too.</source>
        <translation>Busca loaders también en esta carpeta.</translation>
    </message>
    <message>
        <source>Take loaders and names from this firmware.</source>
        <translation>Toma loaders y nombres de este firmware.</translation>
    </message>
    <message>
        <source>Show what would be done; write nothing.</source>
        <translation>Muestra lo que se haría; no escribe nada.</translation>
    </message>
    <message>
        <source>Answer ordinary questions with yes.</source>
        <translation>Responde sí a las preguntas habituales.</translation>
    </message>
    <message>
        <source>Answer the gravest question; the word is shown by --dry-run.</source>
        <translation>Responde a la pregunta más grave; la palabra la muestra --dry-run.</translation>
    </message>
    <message>
        <source>Go on even where identity and calibration cannot be saved first (asks for a word).</source>
        <translation>Continúa aunque la identidad y la calibración no se puedan guardar antes (pide una palabra).</translation>
    </message>
    <message>
        <source>Print the result as one JSON object.</source>
        <translation>Imprime el resultado como un objeto JSON.</translation>
    </message>
    <message>
        <source>Print one JSON object per event while working.</source>
        <translation>Imprime un objeto JSON por evento durante el trabajo.</translation>
    </message>
    <message>
        <source>Plain lines even on a terminal.</source>
        <translation>Líneas simples incluso en un terminal.</translation>
    </message>
    <message>
        <source>No colours (so does the variable NO_COLOR).</source>
        <translation>Sin colores (igual que la variable NO_COLOR).</translation>
    </message>
    <message>
        <source>No progress, only results and errors.</source>
        <translation>Sin progreso, solo resultados y errores.</translation>
    </message>
    <message>
        <source>Say more; twice: also what the phone prints.</source>
        <translation>Da más detalles; dos veces: también lo que imprime el teléfono.</translation>
    </message>
    <message>
        <source>Also write the journal to this file.</source>
        <translation>Escribe el diario también en este archivo.</translation>
    </message>
    <message>
        <source>Record every byte of the link in this file; &quot;sim replay&quot; plays it again.</source>
        <translation>Graba cada byte de la conexión en este archivo; &quot;sim replay&quot; lo reproduce.</translation>
    </message>
    <message>
        <source>Language of all texts, like &quot;de&quot;.</source>
        <translation>Idioma de todos los textos, como &quot;de&quot;.</translation>
    </message>
    <message>
        <source>Use a virtual phone instead of a real one.</source>
        <translation>Usa un teléfono virtual en lugar de uno real.</translation>
    </message>
    <message>
        <source>Speed of a serial line once the loader runs.</source>
        <translation>Velocidad de una línea serie una vez que el loader está en ejecución.</translation>
    </message>
    <message>
        <source>Fast transfers where the phone offers them: on or off.</source>
        <translation>Transferencias rápidas si el teléfono las ofrece: on u off.</translation>
    </message>
    <message>
        <source>Largest block to send, like 16K.</source>
        <translation>Bloque más grande que se envía, como 16K.</translation>
    </message>
    <message>
        <source>Whether the phone has its battery: auto, with or without.</source>
        <translation>Si el teléfono tiene su batería: auto, with o without.</translation>
    </message>
    <message>
        <source>Highest USB speed to ask the loader for: high or full.</source>
        <translation>Máxima velocidad USB que se pide al loader: high o full.</translation>
    </message>
    <message>
        <source>sim start needs a phone: see &quot;flashwright-cli sim list&quot;.</source>
        <translation>sim start requiere un teléfono: consulte &quot;flashwright-cli sim list&quot;.</translation>
    </message>
    <message>
        <source>sim firmware needs a phone and a file to write.</source>
        <translation>sim firmware requiere un teléfono y un archivo donde escribir.</translation>
    </message>
    <message>
        <source>sim needs one of: start, list, firmware, replay.</source>
        <translation>sim requiere uno de: start, list, firmware, replay.</translation>
    </message>
    <message>
        <source>Virtual phones to practise and test with, on a pseudo-terminal.</source>
        <translation>Teléfonos virtuales para practicar y probar, en un pseudoterminal.</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s virtual phones.</source>
        <translation>Cuál de los teléfonos virtuales del fabricante.</translation>
    </message>
    <message>
        <source>What goes wrong, as a JSON file.</source>
        <translation>Qué sale mal, como archivo JSON.</translation>
    </message>
    <message>
        <source>Make a symbolic link to the port here.</source>
        <translation>Crea aquí un enlace simbólico al puerto.</translation>
    </message>
    <message>
        <source>Write the phone&apos;s storage to files here at the end.</source>
        <translation>Al final escribe aquí el almacenamiento del teléfono en archivos.</translation>
    </message>
    <message>
        <source>Identities were taken out of this trace, so a job may not get far with it.</source>
        <translation>De esta traza se quitaron las identidades, así que un trabajo quizá no llegue lejos con ella.</translation>
    </message>
    <message>
        <source>sim replay needs one trace.</source>
        <translation>sim replay requiere una traza.</translation>
    </message>
    <message>
        <source>%1 (put back)</source>
        <translation>%1 (restaurado)</translation>
    </message>
    <message>
        <source>%1 (renewed with this phone&apos;s own values)</source>
        <translation>%1 (renovado con los valores propios de este teléfono)</translation>
    </message>
    <message>
        <source>Identity and calibration: nothing is known of them before the phone is read.</source>
        <translation>Identidad y calibración: no se sabe nada de ellas hasta leer el teléfono.</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first and compared afterwards: %1.</source>
        <translation>Identidad y calibración, guardadas antes y comparadas después: %1.</translation>
    </message>
    <message>
        <source>Identity and calibration, saved first: %1.</source>
        <translation>Identidad y calibración, guardadas antes: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s) over a good cable.</source>
        <translation>
            <numerusform>Tarda alrededor de %n minuto con un buen cable.</numerusform>
            <numerusform>Tarda alrededor de %n minutos con un buen cable.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone can start at every moment of the job.</source>
        <translation>El teléfono puede arrancar en todo momento del trabajo.</translation>
    </message>
    <message>
        <source>Point of no return: step %1 (%2). Until then a stop leaves the phone as it is.</source>
        <translation>Punto de no retorno: paso %1 (%2). Hasta entonces, detener deja el teléfono como está.</translation>
    </message>
    <message>
        <source>The phone starts again after step %1 (%2).</source>
        <translation>El teléfono vuelve a arrancar después del paso %1 (%2).</translation>
    </message>
    <message>
        <source>After this plan the phone does not start by itself.</source>
        <translation>Después de este plan el teléfono no arranca por sí solo.</translation>
    </message>
    <message>
        <source>symptom takes answers as --answer NAME=WORD; without any it lists them.</source>
        <translation>symptom toma respuestas como --answer NAME=WORD; sin ninguna, las lista.</translation>
    </message>
    <message>
        <source>Say what a phone does that was flashed and does not start well, and get the cause.</source>
        <translation>Indique qué hace un teléfono flasheado que no arranca bien y obtenga la causa.</translation>
    </message>
    <message>
        <source>What is seen, such as screen=logo; may be given several times.</source>
        <translation>Lo que se ve, como screen=logo; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>NAME=WORD</source>
        <translation>NAME=WORD</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number like 4096, 0x1000 or 4K.</source>
        <translation>&quot;%1&quot; no es un número como 4096, 0x1000 o 4K.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>&quot;%1&quot; no es NAME, NAME:OFFSET:LENGTH, ADDRESS:LENGTH ni REGION:ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>An address needs a length: %1:LENGTH.</source>
        <translation>Una dirección requiere una longitud: %1:LENGTH.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME=FILE, ADDRESS=FILE or REGION:ADDRESS=FILE.</source>
        <translation>&quot;%1&quot; no es NAME=FILE, ADDRESS=FILE ni REGION:ADDRESS=FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not NAME, ADDRESS:LENGTH or REGION:ADDRESS:LENGTH.</source>
        <translation>&quot;%1&quot; no es NAME, ADDRESS:LENGTH ni REGION:ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>An entry cannot be read: %1</source>
        <translation>No se puede leer una entrada: %1</translation>
    </message>
    <message>
        <source>The vault is empty.</source>
        <translation>La bóveda está vacía.</translation>
    </message>
    <message>
        <source>%1: whole</source>
        <translation>%1: íntegra</translation>
    </message>
    <message>
        <source>%1: damaged. %2</source>
        <translation>%1: dañada. %2</translation>
    </message>
    <message>
        <source>--keep needs a number from 1 on.</source>
        <translation>--keep requiere un número a partir de 1.</translation>
    </message>
    <message>
        <source>Nothing to remove.</source>
        <translation>Nada que eliminar.</translation>
    </message>
    <message>
        <source>vault needs one of: list, show ID, export ID FILE, verify [ID], prune.</source>
        <translation>vault requiere uno de: list, show ID, export ID FILE, verify [ID], prune.</translation>
    </message>
    <message>
        <source>Copies of identity and calibration that this computer keeps of phones.</source>
        <translation>Copias de identidad y calibración de teléfonos que guarda este PC.</translation>
    </message>
    <message>
        <source>With prune: keep so many copies of each phone (3).</source>
        <translation>Con prune: conserva esta cantidad de copias de cada teléfono (3).</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>nothing was stored there</source>
        <translation>no había nada almacenado</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Creada: %1</translation>
    </message>
    <message>
        <source>Phone: %1 (%2)</source>
        <translation>Teléfono: %1 (%2)</translation>
    </message>
    <message>
        <source>The phone told no identity.</source>
        <translation>El teléfono no indicó ninguna identidad.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unidad: %1</translation>
    </message>
    <message>
        <source>Storage: %1, %2</source>
        <translation>Almacenamiento: %1, %2</translation>
    </message>
    <message>
        <source>Saved before this firmware: %1</source>
        <translation>Guardado antes de este firmware: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
    <message>
        <source>Compare the phone with a firmware, or with files that were read; nothing is written.</source>
        <translation>Compara el teléfono con un firmware, o con archivos que se leyeron; no se escribe nada.</translation>
    </message>
    <message>
        <source>Compare these images or partitions and nothing else.</source>
        <translation>Compara estas imágenes o particiones y nada más.</translation>
    </message>
    <message>
        <source>How much is read back: full, sampled or off; also as --verify WORD. The usual is everything, and samples of images above 2 GiB.</source>
        <translation>Cuánto se relee: full, sampled u off; también como --verify WORD. Lo habitual es todo, y muestras en imágenes de más de 2 GiB.</translation>
    </message>
    <message>
        <source>Read back and compare (the usual).</source>
        <translation>Relee y compara (lo habitual).</translation>
    </message>
    <message>
        <source>--verify knows full, sampled and off, not %1.</source>
        <translation>--verify admite full, sampled y off, no %1.</translation>
    </message>
    <message>
        <source>write needs NAME=FILE.</source>
        <translation>write requiere NAME=FILE.</translation>
    </message>
    <message>
        <source>Write files to partitions of the phone.</source>
        <translation>Escribe archivos en particiones del teléfono.</translation>
    </message>
    <message>
        <source>%1: everything is right (%2).</source>
        <translation>%1: todo es correcto (%2).</translation>
    </message>
    <message>
        <source>The job is for several stations; say which with --station NAME.</source>
        <translation>El trabajo es para varias estaciones; indique cuál con --station NAME.</translation>
    </message>
    <message>
        <source>The job has no station &quot;%1&quot;.</source>
        <translation>El trabajo no tiene ninguna estación &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>job needs one of: run FILE, lint FILE, schema.</source>
        <translation>job requiere uno de: run FILE, lint FILE, schema.</translation>
    </message>
    <message>
        <source>Run or check a job file, as the window exports it, or print what may stand in one.</source>
        <translation>Ejecuta o comprueba un archivo de trabajo, tal como lo exporta la ventana, o imprime qué puede contener.</translation>
    </message>
    <message>
        <source>With run: the station of the job file whose port is meant.</source>
        <translation>Con run: la estación del archivo de trabajo a cuyo puerto se refiere.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Before anything is written</source>
        <translation>Antes de escribir nada</translation>
    </message>
    <message>
        <source>The plan, step by step</source>
        <translation>El plan, paso a paso</translation>
    </message>
    <message>
        <source>What is written, erased and kept</source>
        <translation>Qué se escribe, se borra y se conserva</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation>Qué se arriesga</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>Nothing on the phone is changed</source>
        <translation>No se cambia nada en el teléfono</translation>
    </message>
    <message>
        <source>System software is replaced</source>
        <translation>Se reemplaza el software del sistema</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased</source>
        <translation>Se borran las fotos, las aplicaciones y los ajustes del teléfono</translation>
    </message>
    <message>
        <source>What starts the phone is replaced: do not unplug it while it is written</source>
        <translation>Se reemplaza la cadena de arranque: no desconecte el teléfono mientras se escribe</translation>
    </message>
    <message>
        <source>The partition table is replaced</source>
        <translation>Se reemplaza la tabla de particiones</translation>
    </message>
    <message>
        <source>Calibration or identity data of this phone is changed</source>
        <translation>Se cambian datos de calibración o identidad de este teléfono</translation>
    </message>
    <message>
        <source>Everything on the phone is erased, calibration and identity included</source>
        <translation>Se borra todo el teléfono, incluidas la calibración y la identidad</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <source>The download failed</source>
        <translation>El flasheo falló</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>Pasos en el orden en que conviene probarlos</translation>
    </message>
    <message>
        <source>Unfolds the facts that prove the cause</source>
        <translation>Despliega los hechos que prueban la causa</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>What was seen and by whom</source>
        <translation>Qué se observó y quién lo observó</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Observado por</translation>
    </message>
    <message>
        <source>Do this now:</source>
        <translation>Haga esto ahora:</translation>
    </message>
    <message>
        <source>&amp;Your answer makes the cause clearer:</source>
        <translation>&amp;Su respuesta aclara la causa:</translation>
    </message>
    <message>
        <source>What only you can see; the cause is looked for again with it</source>
        <translation>Lo que solo usted puede ver; con ello se vuelve a buscar la causa</translation>
    </message>
    <message>
        <source>If that does &amp;not help:</source>
        <translation>Si eso &amp;no ayuda:</translation>
    </message>
    <message>
        <source>What else to do</source>
        <translation>Qué más hacer</translation>
    </message>
    <message>
        <source>What w&amp;e saw</source>
        <translation>&amp;Qué vimos</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Device rules</source>
        <translation>Reglas de dispositivos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Modem service</source>
        <translation>Servicio de módem</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Puerto en uso</translation>
    </message>
    <message>
        <source>Driver on the port</source>
        <translation>Driver del puerto</translation>
    </message>
    <message>
        <source>USB connection</source>
        <translation>Conexión USB</translation>
    </message>
    <message>
        <source>USB power saving</source>
        <translation>Ahorro de energía USB</translation>
    </message>
    <message>
        <source>USB memory</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Máquina virtual</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>You may open phones of all {ids} known ids.</source>
        <translation>Usted puede abrir teléfonos con cualquiera de los {ids} ids conocidos.</translation>
    </message>
    <message>
        <source>You work as root, who may open everything. Better install the device rules and work as yourself.</source>
        <translation>Trabaja como root, que puede abrir todo. Es mejor instalar las reglas de dispositivos y trabajar con su propio usuario.</translation>
    </message>
    <message>
        <source>Rules of another program open phones to every user of this computer.</source>
        <translation>Las reglas de otro programa abren los teléfonos a todos los usuarios de este PC.</translation>
    </message>
    <message>
        <source>No device rule lets you open a phone. Install the rules of this program.</source>
        <translation>Ninguna regla de dispositivos le permite abrir un teléfono. Instale las reglas de este programa.</translation>
    </message>
    <message>
        <source>The device rules leave out {closed} of {ids} ids: {closed_ids}.</source>
        <translation>Las reglas de dispositivos omiten {closed} de {ids} ids: {closed_ids}.</translation>
    </message>
    <message>
        <source>A rule file marks phones for you, but its number is above 73, when that is no longer looked at.</source>
        <translation>Un archivo de reglas marca teléfonos para usted, pero su número es mayor que 73, cuando eso ya no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>{file} is of version {version}; this program brings {wanted_version}.</source>
        <translation>{file} es de la versión {version}; este programa trae la {wanted_version}.</translation>
    </message>
    <message>
        <source>The device rules are there, but nobody on this system gives devices to the person at the computer. Add MODE=&quot;0666&quot; to a rule of your own, or work with a system that has logind.</source>
        <translation>Las reglas de dispositivos están, pero nadie en este sistema asigna los dispositivos a la persona que está ante el PC. Añada MODE=&quot;0666&quot; a una regla propia o trabaje con un sistema que tenga logind.</translation>
    </message>
    <message>
        <source>The device rules are there, but the connected phone came before them, or you sit at another computer: unplug the phone and plug it in again.</source>
        <translation>Las reglas de dispositivos están, pero el teléfono se conectó antes que ellas, o usted está ante otro PC: desconecte el teléfono y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>This system has no device rules that can be looked at.</source>
        <translation>Este sistema no tiene reglas de dispositivos que se puedan examinar.</translation>
    </message>
    <message>
        <source>Root needs no groups.</source>
        <translation>Root no necesita grupos.</translation>
    </message>
    <message>
        <source>You are in the group {group} of serial ports.</source>
        <translation>Usted está en el grupo {group} de los puertos serie.</translation>
    </message>
    <message>
        <source>Phones need no group. A plain serial adapter would need you to be in {group}.</source>
        <translation>Los teléfonos no requieren grupo. Un adaptador serie simple exigiría que usted esté en {group}.</translation>
    </message>
    <message>
        <source>You were added to {group}; it holds after you log out and in again.</source>
        <translation>Se le añadió a {group}; tendrá efecto cuando cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>You are not in the group {group}, to which serial ports belong.</source>
        <translation>Usted no está en el grupo {group}, al que pertenecen los puertos serie.</translation>
    </message>
    <message>
        <source>This system has no group for serial ports that is known here.</source>
        <translation>Este sistema no tiene un grupo para puertos serie que se conozca aquí.</translation>
    </message>
    <message>
        <source>No modem service runs.</source>
        <translation>No se ejecuta ningún servicio de módem.</translation>
    </message>
    <message>
        <source>ModemManager runs and leaves phones in download mode alone.</source>
        <translation>ModemManager está en ejecución y no toca los teléfonos en modo de descarga.</translation>
    </message>
    <message>
        <source>ModemManager runs and may talk to a phone before this program does ({probed} ids).</source>
        <translation>ModemManager está en ejecución y puede hablar con un teléfono antes que este programa ({probed} ids).</translation>
    </message>
    <message>
        <source>No other program that takes serial ports runs.</source>
        <translation>No se ejecuta ningún otro programa que tome puertos serie.</translation>
    </message>
    <message>
        <source>The program {process} runs and may take serial adapters for its own devices. Stop it while you use one.</source>
        <translation>El programa {process} está en ejecución y puede tomar adaptadores serie para sus propios dispositivos. Deténgalo mientras usa uno.</translation>
    </message>
    <message>
        <source>No phone in download mode is connected.</source>
        <translation>No hay ningún teléfono conectado en modo de descarga.</translation>
    </message>
    <message>
        <source>No other program has the phone {id} open.</source>
        <translation>Ningún otro programa tiene abierto el teléfono {id}.</translation>
    </message>
    <message>
        <source>The program {process} (process {process_number}) has {node} open. Close it and try again.</source>
        <translation>El programa {process} (proceso {process_number}) tiene abierto {node}. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No driver holds the phone {id}.</source>
        <translation>Ningún driver retiene el teléfono {id}.</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}; it is taken off for a job and given back.</source>
        <translation>El driver {driver} retiene el teléfono {id}; se le quita durante un trabajo y luego se le devuelve.</translation>
    </message>
    <message>
        <source>The driver {driver} holds the phone {id}, and you may not take it off before the device rules are installed.</source>
        <translation>El driver {driver} retiene el teléfono {id}, y usted no puede quitárselo antes de instalar las reglas de dispositivos.</translation>
    </message>
    <message>
        <source>No USB can be seen from here.</source>
        <translation>Desde aquí no se ve ningún USB.</translation>
    </message>
    <message>
        <source>{buses} USB buses with {devices} devices; no phone in download mode.</source>
        <translation>{buses} buses USB con {devices} dispositivos; ningún teléfono en modo de descarga.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s behind {hubs} hubs.</source>
        <translation>El teléfono {id} funciona a {megabits} Mb/s detrás de {hubs} hubs.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only. A boot ROM often does; a loader that stays there is slow: try another cable and a port of the computer itself.</source>
        <translation>El teléfono {id} funciona a solo {megabits} Mb/s. Es habitual en una boot ROM; un loader que se queda así es lento: pruebe otro cable y un puerto del propio PC.</translation>
    </message>
    <message>
        <source>The phone {id} hangs behind {hubs} hubs. Use a port of the computer itself for long jobs.</source>
        <translation>El teléfono {id} está detrás de {hubs} hubs. Para trabajos largos use un puerto del propio PC.</translation>
    </message>
    <message>
        <source>The phone {id} runs at {megabits} Mb/s only and hangs behind {hubs} hubs. Use a port of the computer itself and another cable.</source>
        <translation>El teléfono {id} funciona a solo {megabits} Mb/s y está detrás de {hubs} hubs. Use un puerto del propio PC y otro cable.</translation>
    </message>
    <message>
        <source>No phone in download mode is connected; idle devices may sleep after {autosuspend_s} s unless a rule says otherwise.</source>
        <translation>No hay ningún teléfono conectado en modo de descarga; los dispositivos inactivos pueden suspenderse después de {autosuspend_s} s si ninguna regla indica otra cosa.</translation>
    </message>
    <message>
        <source>The port of the phone {id} stays awake.</source>
        <translation>El puerto del teléfono {id} permanece activo.</translation>
    </message>
    <message>
        <source>The system may put the port of the phone {id} to sleep during a pause.</source>
        <translation>El sistema puede suspender el puerto del teléfono {id} durante una pausa.</translation>
    </message>
    <message>
        <source>It cannot be told whether ports may sleep.</source>
        <translation>No se puede saber si los puertos pueden suspenderse.</translation>
    </message>
    <message>
        <source>{limit_mib} MiB for USB transfers are enough for the phones at hand.</source>
        <translation>{limit_mib} MiB para transferencias USB bastan para los teléfonos presentes.</translation>
    </message>
    <message>
        <source>USB transfers may use any memory.</source>
        <translation>Las transferencias USB pueden usar toda la memoria.</translation>
    </message>
    <message>
        <source>USB transfers may use {limit_mib} MiB; {phones} phones at once want {wanted_mib} MiB.</source>
        <translation>Las transferencias USB pueden usar {limit_mib} MiB; {phones} teléfonos a la vez requieren {wanted_mib} MiB.</translation>
    </message>
    <message>
        <source>The memory for USB transfers cannot be told.</source>
        <translation>No se puede saber la memoria para transferencias USB.</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}.</source>
        <translation>{free_bytes} libres en {folder}.</translation>
    </message>
    <message>
        <source>{free_bytes} are free in {folder}: enough for copies of a phone, not for large firmware.</source>
        <translation>{free_bytes} libres en {folder}: suficiente para copias de un teléfono, no para firmware grande.</translation>
    </message>
    <message>
        <source>Only {free_bytes} are free in {folder}: copies of a phone may not fit. Make room there.</source>
        <translation>Solo {free_bytes} libres en {folder}: puede que no quepan las copias de un teléfono. Libere espacio allí.</translation>
    </message>
    <message>
        <source>The free room on disk cannot be told.</source>
        <translation>No se puede saber el espacio libre en disco.</translation>
    </message>
    <message>
        <source>This system runs on the computer itself.</source>
        <translation>Este sistema se ejecuta directamente en el PC.</translation>
    </message>
    <message>
        <source>This is a virtual machine ({machine}). Phones change their USB id during a job: hand over every loader id, not one device, or work on the computer itself.</source>
        <translation>Esto es una máquina virtual ({machine}). Los teléfonos cambian su id USB durante un trabajo: pase a la máquina todos los ids de loader, no un solo dispositivo, o trabaje directamente en el PC.</translation>
    </message>
    <message>
        <source>This is a container ({container}). It must be given /dev/bus/usb and new serial ports.</source>
        <translation>Esto es un contenedor ({container}). Hay que darle /dev/bus/usb y los puertos serie nuevos.</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs; idle, it would: {idle_action}.</source>
        <translation>El PC se mantiene activo mientras se ejecuta un trabajo; inactivo, haría: {idle_action}.</translation>
    </message>
    <message>
        <source>The computer is kept awake while a job runs.</source>
        <translation>El PC se mantiene activo mientras se ejecuta un trabajo.</translation>
    </message>
    <message>
        <source>Nobody here can keep the computer awake during a job. Switch sleep off before a long one.</source>
        <translation>Nada aquí puede mantener activo el PC durante un trabajo. Desactive la suspensión antes de uno largo.</translation>
    </message>
    <message>
        <source>It cannot be told whether the computer can be kept awake.</source>
        <translation>No se puede saber si es posible mantener activo el PC.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>El reloj está bien.</translation>
    </message>
    <message>
        <source>Nobody keeps the clock right: the times in reports and certificates may be off. Switch on time synchronisation.</source>
        <translation>Nada mantiene el reloj en hora: las horas de informes y certificados pueden ser incorrectas. Active la sincronización de hora.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong. Set it: reports carry it.</source>
        <translation>La fecha de este PC es incorrecta. Corríjala: los informes la llevan.</translation>
    </message>
    <message>
        <source>The clock cannot be read.</source>
        <translation>No se puede leer el reloj.</translation>
    </message>
    <message>
        <source>Install the device rules: you may open phones, the modem service leaves them alone.</source>
        <translation>Instalar las reglas de dispositivos: usted podrá abrir teléfonos y el servicio de módem no los tocará.</translation>
    </message>
    <message>
        <source>Tell the modem service to leave these phones alone. It goes on running.</source>
        <translation>Indicar al servicio de módem que no toque estos teléfonos. El servicio sigue en ejecución.</translation>
    </message>
    <message>
        <source>Add you to the group of serial ports.</source>
        <translation>Añadirlo a usted al grupo de los puertos serie.</translation>
    </message>
    <message>
        <source>Take the driver off the phone&apos;s port.</source>
        <translation>Quitar el driver del puerto del teléfono.</translation>
    </message>
    <message>
        <source>Keep the phone&apos;s USB port awake.</source>
        <translation>Mantener activo el puerto USB del teléfono.</translation>
    </message>
    <message>
        <source>Load the driver of USB serial ports.</source>
        <translation>Cargar el driver de puertos serie USB.</translation>
    </message>
    <message>
        <source>Allow more memory for USB transfers until the next start.</source>
        <translation>Permitir más memoria para transferencias USB hasta el próximo arranque.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again, so that the rules see it.</source>
        <translation>Desconecte el teléfono y vuelva a conectarlo, para que las reglas lo detecten.</translation>
    </message>
    <message>
        <source>Log out and in again: groups are read at the beginning of a session.</source>
        <translation>Cierre la sesión y vuelva a entrar: los grupos se leen al iniciar una sesión.</translation>
    </message>
    <message>
        <source>It holds until the phone is plugged in again.</source>
        <translation>Tiene efecto hasta que se vuelva a conectar el teléfono.</translation>
    </message>
    <message>
        <source>It holds until the computer is started again.</source>
        <translation>Tiene efecto hasta que se reinicie el PC.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>consejo</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>load</source>
        <translation>cargar</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>EntryClass</name>
    <message>
        <source>Loader</source>
        <translation>Loader</translation>
    </message>
    <message>
        <source>Starts the phone</source>
        <translation>Arranque del teléfono</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Calibration and identity</source>
        <translation>Calibración e identidad</translation>
    </message>
</context>
<context>
    <name>EraseScope</name>
    <message>
        <source>What is named</source>
        <translation>Lo indicado</translation>
    </message>
    <message>
        <source>The whole storage</source>
        <translation>Todo el almacenamiento</translation>
    </message>
    <message>
        <source>Everything but what starts the phone</source>
        <translation>Todo excepto lo que arranca el teléfono</translation>
    </message>
</context>
<context>
    <name>ErrorTopics</name>
    <message>
        <source>Answers of Unisoc phones (BSL)</source>
        <translation>Respuestas de los teléfonos Unisoc (BSL)</translation>
    </message>
    <message>
        <source>Answers of Unisoc feature phones (PDL)</source>
        <translation>Respuestas de los teléfonos básicos Unisoc (PDL)</translation>
    </message>
    <message>
        <source>Numbers of ResearchDownload</source>
        <translation>Números de ResearchDownload</translation>
    </message>
    <message>
        <source>Answers of the MediaTek boot ROM</source>
        <translation>Respuestas de la boot ROM de MediaTek</translation>
    </message>
    <message>
        <source>Numbers of SP Flash Tool</source>
        <translation>Números de SP Flash Tool</translation>
    </message>
    <message>
        <source>Answers of MediaTek loaders (XFlash)</source>
        <translation>Respuestas de los loaders de MediaTek (XFlash)</translation>
    </message>
    <message>
        <source>Numbers that flashing programs show</source>
        <translation>Números que muestran los programas de flasheo</translation>
    </message>
    <message>
        <source>It happens during: %1.</source>
        <translation>Ocurre durante: %1.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>The program offers it as the button &quot;%1&quot;.</source>
        <translation>El programa lo ofrece con el botón &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Qué se ve</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Its name in reports and on the command line: %1</source>
        <translation>Su nombre en los informes y en la línea de comandos: %1</translation>
    </message>
    <message>
        <source>What we refuse, and why</source>
        <translation>Qué nos negamos a hacer, y por qué</translation>
    </message>
    <message>
        <source>How to ask for help</source>
        <translation>Cómo pedir ayuda</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The job was stopped.</source>
        <translation>El trabajo se detuvo.</translation>
    </message>
    <message>
        <source>The phone did not answer in time.</source>
        <translation>El teléfono no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to the phone was lost.</source>
        <translation>Se perdió la conexión con el teléfono.</translation>
    </message>
    <message>
        <source>The port of the phone cannot be opened.</source>
        <translation>No se puede abrir el puerto del teléfono.</translation>
    </message>
    <message>
        <source>The phone sent an answer that makes no sense.</source>
        <translation>El teléfono envió una respuesta sin sentido.</translation>
    </message>
    <message>
        <source>Data arrived damaged or differs from what was written.</source>
        <translation>Los datos llegaron dañados o difieren de lo escrito.</translation>
    </message>
    <message>
        <source>The phone refused a request.</source>
        <translation>El teléfono rechazó una petición.</translation>
    </message>
    <message>
        <source>This firmware is not for this phone.</source>
        <translation>Este firmware no es para este teléfono.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>El archivo de firmware está dañado.</translation>
    </message>
    <message>
        <source>This kind of firmware file is not supported.</source>
        <translation>Este tipo de archivo de firmware no es compatible.</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <translation>No hay espacio suficiente.</translation>
    </message>
    <message>
        <source>A file or device of this computer cannot be used.</source>
        <translation>No se puede usar un archivo o dispositivo de este PC.</translation>
    </message>
    <message>
        <source>The job was refused before anything was changed.</source>
        <translation>El trabajo se rechazó antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Flashwright made a mistake: please report it.</source>
        <translation>Error interno de Flashwright: comuníquelo, por favor.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This file carries no checksum, so damage cannot be told.</source>
        <translation>Este archivo no lleva suma de verificación, así que no se puede saber si está dañado.</translation>
    </message>
    <message>
        <source>The checksum is {found} instead of {wanted}: the file is damaged.</source>
        <translation>La suma de verificación es {found} en lugar de {wanted}: el archivo está dañado.</translation>
    </message>
    <message>
        <source>A checksum is wrong: the file is damaged.</source>
        <translation>Una suma de verificación es incorrecta: el archivo está dañado.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>El archivo está truncado: le falta el final.</translation>
    </message>
    <message>
        <source>The image file {name} of {entry} is not there.</source>
        <translation>Falta el archivo de imagen {name} de {entry}.</translation>
    </message>
    <message>
        <source>An image file is not there.</source>
        <translation>Falta un archivo de imagen.</translation>
    </message>
    <message>
        <source>{entry} names the file {name}, which lies outside of the firmware; it is not opened.</source>
        <translation>{entry} indica el archivo {name}, que está fuera del firmware; no se abre.</translation>
    </message>
    <message>
        <source>A file name leads out of the firmware; it is not opened.</source>
        <translation>Un nombre de archivo lleva fuera del firmware; no se abre.</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>La imagen {entry} es una imagen sparse defectuosa.</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>Una imagen sparse está defectuosa.</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>La imagen {entry} ocupa {image_bytes}, pero su partición solo tiene espacio para {partition_bytes}.</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>La imagen {entry} es más grande que su partición.</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>Una imagen es más grande que su partición.</translation>
    </message>
    <message>
        <source>{entry} is ticked in the firmware but has no image; it is left out.</source>
        <translation>{entry} está marcada en el firmware pero no tiene imagen; se omite.</translation>
    </message>
    <message>
        <source>An entry is ticked in the firmware but has no image; it is left out.</source>
        <translation>Una entrada está marcada en el firmware pero no tiene imagen; se omite.</translation>
    </message>
    <message>
        <source>{entry} would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>{entry} sobrescribiría ajustes que el teléfono guarda para sí; se omite.</translation>
    </message>
    <message>
        <source>An image would overwrite settings that the phone keeps for itself; it is left out.</source>
        <translation>Una imagen sobrescribiría ajustes que el teléfono guarda para sí; se omite.</translation>
    </message>
    <message>
        <source>{entry} is of the kind {type}, which cannot be written yet; it is left out.</source>
        <translation>{entry} es del tipo {type}, que aún no se puede escribir; se omite.</translation>
    </message>
    <message>
        <source>An image is of a kind that cannot be written yet; it is left out.</source>
        <translation>Una imagen es de un tipo que aún no se puede escribir; se omite.</translation>
    </message>
    <message>
        <source>{entry} is listed twice, again in line {line}; the second one is not ticked.</source>
        <translation>{entry} aparece dos veces, de nuevo en la línea {line}; la segunda no se marca.</translation>
    </message>
    <message>
        <source>An entry is listed twice; the second one is not ticked.</source>
        <translation>Una entrada aparece dos veces; la segunda no se marca.</translation>
    </message>
    <message>
        <source>{entry} is in the file but not in the list of what to write; it is left alone.</source>
        <translation>{entry} está en el archivo pero no en la lista de lo que se escribe; no se toca.</translation>
    </message>
    <message>
        <source>An image is not in the list of what to write; it is left alone.</source>
        <translation>Una imagen no está en la lista de lo que se escribe; no se toca.</translation>
    </message>
    <message>
        <source>The partition sizes of {name} are counted in sectors.</source>
        <translation>Los tamaños de partición de {name} se cuentan en sectores.</translation>
    </message>
    <message>
        <source>The partition sizes are counted in sectors.</source>
        <translation>Los tamaños de partición se cuentan en sectores.</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} es solo un puntero a un archivo grande que nunca se descargó; obtenga el firmware de nuevo.</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>Una imagen es solo un puntero a un archivo grande que nunca se descargó.</translation>
    </message>
    <message>
        <source>Line {line} is not understood and is passed over.</source>
        <translation>La línea {line} no se entiende y se omite.</translation>
    </message>
    <message>
        <source>A line is not understood and is passed over.</source>
        <translation>Una línea no se entiende y se omite.</translation>
    </message>
    <message>
        <source>Line {line} names the unknown storage {value}.</source>
        <translation>La línea {line} indica el almacenamiento desconocido {value}.</translation>
    </message>
    <message>
        <source>An unknown kind of storage is named.</source>
        <translation>Se indica un tipo de almacenamiento desconocido.</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where a number is expected.</source>
        <translation>La línea {line} contiene {value} donde se espera un número.</translation>
    </message>
    <message>
        <source>Something else stands where a number is expected.</source>
        <translation>Hay otra cosa donde se espera un número.</translation>
    </message>
    <message>
        <source>Line {line} holds a number without 0x; it is read as decimal.</source>
        <translation>La línea {line} contiene un número sin 0x; se lee como decimal.</translation>
    </message>
    <message>
        <source>A number without 0x is read as decimal.</source>
        <translation>Un número sin 0x se lee como decimal.</translation>
    </message>
    <message>
        <source>Line {line} holds {value} where true or false is expected.</source>
        <translation>La línea {line} contiene {value} donde se espera true o false.</translation>
    </message>
    <message>
        <source>Something else stands where true or false is expected.</source>
        <translation>Hay otra cosa donde se espera true o false.</translation>
    </message>
    <message>
        <source>{row} has {key} twice; line {line} is the second one.</source>
        <translation>{row} tiene {key} dos veces; la línea {line} es la segunda.</translation>
    </message>
    <message>
        <source>A row has the same key twice.</source>
        <translation>Una fila tiene la misma clave dos veces.</translation>
    </message>
    <message>
        <source>The row in line {line} has no partition name.</source>
        <translation>La fila de la línea {line} no tiene nombre de partición.</translation>
    </message>
    <message>
        <source>A row has no partition name.</source>
        <translation>Una fila no tiene nombre de partición.</translation>
    </message>
    <message>
        <source>{row} has the unknown operation {value}.</source>
        <translation>{row} tiene la operación desconocida {value}.</translation>
    </message>
    <message>
        <source>A row has an unknown operation.</source>
        <translation>Una fila tiene una operación desconocida.</translation>
    </message>
    <message>
        <source>{row} is to be written but names no file.</source>
        <translation>{row} debe escribirse pero no indica ningún archivo.</translation>
    </message>
    <message>
        <source>A row is to be written but names no file.</source>
        <translation>Una fila debe escribirse pero no indica ningún archivo.</translation>
    </message>
    <message>
        <source>{row} has no address.</source>
        <translation>{row} no tiene dirección.</translation>
    </message>
    <message>
        <source>A row has no address.</source>
        <translation>Una fila no tiene dirección.</translation>
    </message>
    <message>
        <source>{row} stands after {after} but begins before it.</source>
        <translation>{row} está después de {after} pero empieza antes.</translation>
    </message>
    <message>
        <source>Rows are not in the order of their addresses.</source>
        <translation>Las filas no están en el orden de sus direcciones.</translation>
    </message>
    <message>
        <source>{row} reaches into {next}.</source>
        <translation>{row} invade {next}.</translation>
    </message>
    <message>
        <source>Two partitions overlap.</source>
        <translation>Dos particiones se solapan.</translation>
    </message>
    <message>
        <source>{row} is counted from the end of the storage but has an address too.</source>
        <translation>{row} se cuenta desde el final del almacenamiento pero también tiene una dirección.</translation>
    </message>
    <message>
        <source>A partition is counted from the end of the storage but has an address too.</source>
        <translation>Una partición se cuenta desde el final del almacenamiento pero también tiene una dirección.</translation>
    </message>
    <message>
        <source>{row} does not lie where the partitions behind it say.</source>
        <translation>{row} no está donde indican las particiones que la siguen.</translation>
    </message>
    <message>
        <source>A partition does not lie where the ones behind it say.</source>
        <translation>Una partición no está donde indican las que la siguen.</translation>
    </message>
    <message>
        <source>{row} is listed under another storage than its section.</source>
        <translation>{row} figura bajo un almacenamiento distinto del de su sección.</translation>
    </message>
    <message>
        <source>A row is listed under another storage than its section.</source>
        <translation>Una fila figura bajo un almacenamiento distinto del de su sección.</translation>
    </message>
    <message>
        <source>The partition {row} is listed twice.</source>
        <translation>La partición {row} aparece dos veces.</translation>
    </message>
    <message>
        <source>A partition is listed twice.</source>
        <translation>Una partición aparece dos veces.</translation>
    </message>
    <message>
        <source>The scatter file does not name a chip.</source>
        <translation>El archivo scatter no indica ningún chip.</translation>
    </message>
    <message>
        <source>The scatter file has the version {found}, and {wanted} is the newest one that is known.</source>
        <translation>El archivo scatter tiene la versión {found}, y {wanted} es la más nueva que se conoce.</translation>
    </message>
    <message>
        <source>The scatter file has an unknown version.</source>
        <translation>El archivo scatter tiene una versión desconocida.</translation>
    </message>
    <message>
        <source>The scatter file is for {value}, a chip that is not known here.</source>
        <translation>El archivo scatter es para {value}, un chip que aquí no se conoce.</translation>
    </message>
    <message>
        <source>The scatter file is for a chip that is not known here.</source>
        <translation>El archivo scatter es para un chip que aquí no se conoce.</translation>
    </message>
    <message>
        <source>{entry} has an image but no image type; it is left unticked.</source>
        <translation>{entry} tiene imagen pero no tipo de imagen; se deja sin marcar.</translation>
    </message>
    <message>
        <source>An entry has an image but no image type; it is left unticked.</source>
        <translation>Una entrada tiene imagen pero no tipo de imagen; se deja sin marcar.</translation>
    </message>
    <message>
        <source>{row} in line {line} is a second preloader for the same place.</source>
        <translation>{row} en la línea {line} es un segundo preloader para el mismo lugar.</translation>
    </message>
    <message>
        <source>There is a second preloader for the same place.</source>
        <translation>Hay un segundo preloader para el mismo lugar.</translation>
    </message>
    <message>
        <source>{row} has no size.</source>
        <translation>{row} no tiene tamaño.</translation>
    </message>
    <message>
        <source>A row has no size.</source>
        <translation>Una fila no tiene tamaño.</translation>
    </message>
    <message>
        <source>{row} has the {key} {value}, which is no multiple of four bytes.</source>
        <translation>{row} tiene {key} {value}, que no es múltiplo de cuatro bytes.</translation>
    </message>
    <message>
        <source>An address is no multiple of four bytes.</source>
        <translation>Una dirección no es múltiplo de cuatro bytes.</translation>
    </message>
    <message>
        <source>{row} begins at {found} by one key and at {wanted} by the other; the linear addresses are used.</source>
        <translation>{row} empieza en {found} según una clave y en {wanted} según la otra; se usan las direcciones lineales.</translation>
    </message>
    <message>
        <source>The physical addresses contradict the linear ones and are not used.</source>
        <translation>Las direcciones físicas contradicen a las lineales y no se usan.</translation>
    </message>
    <message>
        <source>{entry} is marked {value}; it is left unticked although the file wants it written.</source>
        <translation>{entry} está marcada como {value}; se deja sin marcar aunque el archivo pide escribirla.</translation>
    </message>
    <message>
        <source>A protected area has an image; it is left unticked.</source>
        <translation>Un área protegida tiene imagen; se deja sin marcar.</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}.</source>
        <translation>La imagen de {entry} se encontró como {found}.</translation>
    </message>
    <message>
        <source>An image was found in another folder.</source>
        <translation>Una imagen se encontró en otra carpeta.</translation>
    </message>
    <message>
        <source>The image of {entry} was found as {found}, in other letters.</source>
        <translation>La imagen de {entry} se encontró como {found}, con otras mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>An image was found under a name in other letters.</source>
        <translation>Una imagen se encontró con un nombre que difiere en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The image of {entry} is packed and is unpacked on the way.</source>
        <translation>La imagen de {entry} está comprimida y se descomprime al escribirla.</translation>
    </message>
    <message>
        <source>An image is packed and is unpacked on the way.</source>
        <translation>Una imagen está comprimida y se descomprime al escribirla.</translation>
    </message>
    <message>
        <source>The image {name} of {entry} is empty.</source>
        <translation>La imagen {name} de {entry} está vacía.</translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation>Una imagen está vacía.</translation>
    </message>
    <message>
        <source>The packed image {name} of {entry} is damaged.</source>
        <translation>La imagen comprimida {name} de {entry} está dañada.</translation>
    </message>
    <message>
        <source>A packed image is damaged.</source>
        <translation>Una imagen comprimida está dañada.</translation>
    </message>
    <message>
        <source>The image {name} of {entry} cannot be read.</source>
        <translation>No se puede leer la imagen {name} de {entry}.</translation>
    </message>
    <message>
        <source>An image cannot be read.</source>
        <translation>No se puede leer una imagen.</translation>
    </message>
    <message>
        <source>{entry} has {found_bytes}, but {wanted_bytes} were expected.</source>
        <translation>{entry} tiene {found_bytes}, pero se esperaban {wanted_bytes}.</translation>
    </message>
    <message>
        <source>A file has another length than expected.</source>
        <translation>Un archivo tiene una longitud distinta de la esperada.</translation>
    </message>
    <message>
        <source>Line {line} of the list of checksums is not understood.</source>
        <translation>La línea {line} de la lista de sumas de verificación no se entiende.</translation>
    </message>
    <message>
        <source>A line of the list of checksums is not understood.</source>
        <translation>Una línea de la lista de sumas de verificación no se entiende.</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} no coincide con la lista de sumas de verificación.</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>Un archivo no coincide con la lista de sumas de verificación.</translation>
    </message>
    <message>
        <source>{entry} is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>{entry} falta o no se puede usar; los bootloaders se escriben todos juntos o ninguno.</translation>
    </message>
    <message>
        <source>A boot loader is missing or cannot be used; boot loaders are written all together or not at all.</source>
        <translation>Un bootloader falta o no se puede usar; los bootloaders se escriben todos juntos o ninguno.</translation>
    </message>
    <message>
        <source>{name} is not a usable preloader.</source>
        <translation>{name} no es un preloader utilizable.</translation>
    </message>
    <message>
        <source>The preloader is not usable.</source>
        <translation>El preloader no es utilizable.</translation>
    </message>
    <message>
        <source>The preloader is for {found}, the scatter file for {wanted}.</source>
        <translation>El preloader es para {found}; el archivo scatter, para {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is for another chip than the scatter file.</source>
        <translation>El preloader y el archivo scatter son para chips distintos.</translation>
    </message>
    <message>
        <source>The preloader is of the project {found}, the scatter file of {wanted}.</source>
        <translation>El preloader es del proyecto {found}; el archivo scatter, de {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is of another project than the scatter file.</source>
        <translation>El preloader y el archivo scatter son de proyectos distintos.</translation>
    </message>
    <message>
        <source>The preloader is for {found} storage, the scatter file for {wanted}.</source>
        <translation>El preloader es para almacenamiento {found}; el archivo scatter, para {wanted}.</translation>
    </message>
    <message>
        <source>The preloader is for another storage than the scatter file.</source>
        <translation>El preloader y el archivo scatter son para almacenamientos distintos.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings; a phone in its boot ROM cannot be started with it.</source>
        <translation>El preloader no contiene ajustes de memoria; con él no se puede iniciar un teléfono que está en su boot ROM.</translation>
    </message>
    <message>
        <source>The memory settings of the preloader are of an unknown kind; they are sent unchanged.</source>
        <translation>Los ajustes de memoria del preloader son de un tipo desconocido; se envían sin cambios.</translation>
    </message>
    <message>
        <source>The firmware brings no loader; one is taken from the loader folder or must be named.</source>
        <translation>El firmware no trae loader; se toma uno de la carpeta de loaders o hay que indicarlo.</translation>
    </message>
    <message>
        <source>The loader {name} is not there.</source>
        <translation>Falta el loader {name}.</translation>
    </message>
    <message>
        <source>A loader that the firmware names is not there.</source>
        <translation>Falta un loader que el firmware indica.</translation>
    </message>
    <message>
        <source>The loader file {name} is for {found}, not for this firmware.</source>
        <translation>El archivo de loader {name} es para {found}, no para este firmware.</translation>
    </message>
    <message>
        <source>The loader file is not for this firmware.</source>
        <translation>El archivo de loader no es para este firmware.</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used: {detail}.</source>
        <translation>No se puede usar el archivo de loader {name}: {detail}.</translation>
    </message>
    <message>
        <source>The loader file {name} cannot be used.</source>
        <translation>No se puede usar el archivo de loader {name}.</translation>
    </message>
    <message>
        <source>The loader file cannot be used.</source>
        <translation>No se puede usar el archivo de loader.</translation>
    </message>
    <message>
        <source>The loader {name} from the loader folder is used.</source>
        <translation>Se usa el loader {name} de la carpeta de loaders.</translation>
    </message>
    <message>
        <source>A loader from the loader folder is used.</source>
        <translation>Se usa un loader de la carpeta de loaders.</translation>
    </message>
    <message>
        <source>The two loaders in {name} do not belong together.</source>
        <translation>Los dos loaders de {name} no van juntos.</translation>
    </message>
    <message>
        <source>The two loaders in a file do not belong together.</source>
        <translation>Los dos loaders de un archivo no van juntos.</translation>
    </message>
    <message>
        <source>A loader in the file reaches beyond its end and is left out.</source>
        <translation>Un loader del archivo sobrepasa el final de este y se omite.</translation>
    </message>
    <message>
        <source>A signature does not stand at the end of its loader.</source>
        <translation>Una firma no está al final de su loader.</translation>
    </message>
    <message>
        <source>{name} is not an authentication file.</source>
        <translation>{name} no es un archivo de autenticación.</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>El archivo no es un archivo de autenticación.</translation>
    </message>
    <message>
        <source>Photos, apps and settings on the phone are erased.</source>
        <translation>Se borran las fotos, las aplicaciones y los ajustes del teléfono.</translation>
    </message>
    <message>
        <source>The storage of the phone reports that it is near the end of its life.</source>
        <translation>El almacenamiento del teléfono indica que está cerca del final de su vida útil.</translation>
    </message>
    <message>
        <source>The phone has no value {name}, so {entry} keeps the firmware&apos;s own.</source>
        <translation>El teléfono no tiene el valor {name}, así que {entry} conserva el del firmware.</translation>
    </message>
    <message>
        <source>The phone has no such value, so the firmware&apos;s own is used.</source>
        <translation>El teléfono no tiene ese valor, así que se usa el del firmware.</translation>
    </message>
    <message>
        <source>The copy was read from another phone: two phones would have one IMEI, and calibration measured for another radio.</source>
        <translation>La copia se leyó de otro teléfono: dos teléfonos tendrían un mismo IMEI, y calibración medida para otra radio.</translation>
    </message>
    <message>
        <source>The cable, hub or port works badly, and much is to be written: better use another cable or a port of the computer itself.</source>
        <translation>El cable, el hub o el puerto funciona mal y hay mucho que escribir: es mejor usar otro cable o un puerto del propio PC.</translation>
    </message>
    <message>
        <source>The job goes on even where identity and calibration cannot be saved first; what is lost then, nothing brings back.</source>
        <translation>El trabajo continúa aunque la identidad y la calibración no se puedan guardar antes; lo que se pierda así no se recupera con nada.</translation>
    </message>
    <message>
        <source>{name} is erased as well: it was made from the old calibration, and the phone builds it again.</source>
        <translation>{name} también se borra: se generó a partir de la calibración anterior, y el teléfono lo vuelve a crear.</translation>
    </message>
    <message>
        <source>The running copy of the calibration is erased as well, and the phone builds it again.</source>
        <translation>La copia en uso de la calibración también se borra, y el teléfono la vuelve a crear.</translation>
    </message>
</context>
<context>
    <name>FirmwareFilter</name>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>Todo el firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Packets (*.pac)</source>
        <translation>Paquetes (*.pac)</translation>
    </message>
    <message>
        <source>Scatter files (*scatter*.txt *scatter*.xml)</source>
        <translation>Archivos scatter (*scatter*.txt *scatter*.xml)</translation>
    </message>
    <message>
        <source>Flash XML (flash.xml *.xml)</source>
        <translation>Flash XML (flash.xml *.xml)</translation>
    </message>
    <message>
        <source>Archives (*.zip *.7z *.tar *.gz *.xz *.zst)</source>
        <translation>Archivos comprimidos (*.zip *.7z *.tar *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4)</source>
        <translation>Imágenes (*.img *.bin *.mbn *.ext4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Fuse</name>
    <message>
        <source>The phone starts only software that its maker has signed.</source>
        <translation>El teléfono solo arranca software firmado por su fabricante.</translation>
    </message>
    <message>
        <source>The phone wants an authorisation before it takes a loader.</source>
        <translation>El teléfono pide una autorización antes de aceptar un loader.</translation>
    </message>
    <message>
        <source>The phone takes only loaders that its maker has signed.</source>
        <translation>El teléfono solo acepta loaders firmados por su fabricante.</translation>
    </message>
    <message>
        <source>The phone is open: it demands no signature and no authorisation.</source>
        <translation>El teléfono está abierto: no exige firma ni autorización.</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>read again, same as before</source>
        <translation>releído, igual que antes</translation>
    </message>
    <message>
        <source>renewed, the phone&apos;s own values kept</source>
        <translation>renovado, se conservaron los valores propios del teléfono</translation>
    </message>
    <message>
        <source>changed, as the plan said</source>
        <translation>cambiado, según el plan</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>no comparado</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>no está en este teléfono</translation>
    </message>
    <message>
        <source>Identity and calibration</source>
        <translation>Identidad y calibración</translation>
    </message>
    <message>
        <source>SHA-256 of what was written</source>
        <translation>SHA-256 de lo escrito</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>%1, all equal</source>
        <translation>%1, todo idéntico</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>Archivo de firmware</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>Datos guardados</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho con</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Volume Down</source>
        <translation>Volumen −</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Volumen +</translation>
    </message>
    <message>
        <source>both volume keys</source>
        <translation>ambas teclas de volumen</translation>
    </message>
    <message>
        <source>the * key</source>
        <translation>la tecla *</translation>
    </message>
    <message>
        <source>the # key</source>
        <translation>la tecla #</translation>
    </message>
    <message>
        <source>the centre key</source>
        <translation>la tecla central</translation>
    </message>
    <message>
        <source>the call key</source>
        <translation>la tecla de llamada</translation>
    </message>
    <message>
        <source>the boot pin</source>
        <translation>el pin de boot</translation>
    </message>
</context>
<context>
    <name>KeyGuide</name>
    <message>
        <source>Start the job first, so that the program waits for the phone: the first window is a few seconds long.</source>
        <translation>Inicie primero el trabajo, para que el programa espere el teléfono: la primera ventana dura unos segundos.</translation>
    </message>
    <message>
        <source>Switch the phone off and unplug it; hold Power for fifteen seconds when it does not react.</source>
        <translation>Apague el teléfono y desconéctelo; si no reacciona, mantenga presionada la tecla de encendido quince segundos.</translation>
    </message>
    <message>
        <source>First plug the phone in without any key: most phones answer with their preloader.</source>
        <translation>Primero conecte el teléfono sin presionar ninguna tecla: la mayoría responde con su preloader.</translation>
    </message>
    <message>
        <source>When that does not do, unplug it, hold the key down, and only then plug in the cable.</source>
        <translation>Si eso no basta, desconéctelo, presione la tecla sin soltarla y solo entonces conecte el cable.</translation>
    </message>
    <message>
        <source>Let go when the program names the phone; otherwise unplug it and try the next key of the list.</source>
        <translation>Suelte cuando el programa nombre el teléfono; si no, desconéctelo y pruebe la siguiente tecla de la lista.</translation>
    </message>
    <message>
        <source>0e8d:2000 shows and the program names the chip.</source>
        <translation>Aparece 0e8d:2000 y el programa nombra el chip.</translation>
    </message>
    <message>
        <source>It worked: the preloader answers.</source>
        <translation>Funcionó: responde el preloader.</translation>
    </message>
    <message>
        <source>0e8d:0003 shows and stays.</source>
        <translation>Aparece 0e8d:0003 y se queda.</translation>
    </message>
    <message>
        <source>It worked: the boot ROM answers. A protected phone then wants its maker&apos;s authorisation.</source>
        <translation>Funcionó: responde la boot ROM. Un teléfono protegido pide entonces la autorización de su fabricante.</translation>
    </message>
    <message>
        <source>0e8d:2000 shows for a few seconds again and again.</source>
        <translation>0e8d:2000 aparece unos segundos una y otra vez.</translation>
    </message>
    <message>
        <source>The phone starts over and over, or the computer opens it too late: the program catches the next round.</source>
        <translation>El teléfono se reinicia una y otra vez, o el PC lo abre demasiado tarde: el programa atrapa la siguiente vuelta.</translation>
    </message>
    <message>
        <source>0e8d:2007, or the ids of a running phone.</source>
        <translation>0e8d:2007, o los ids de un teléfono encendido.</translation>
    </message>
    <message>
        <source>The phone is on or in a test mode; switch it off first.</source>
        <translation>El teléfono está encendido o en un modo de prueba; apáguelo primero.</translation>
    </message>
    <message>
        <source>Nothing shows at all.</source>
        <translation>No aparece nada.</translation>
    </message>
    <message>
        <source>The battery is empty or the cable only charges: charge for half an hour, then try another cable.</source>
        <translation>La batería está vacía o el cable solo carga: cargue media hora y luego pruebe otro cable.</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the module.</source>
        <translation>Inicie primero el trabajo, para que el programa espere el módulo.</translation>
    </message>
    <message>
        <source>Take the power off the module.</source>
        <translation>Quite la alimentación al módulo.</translation>
    </message>
    <message>
        <source>Connect the boot pin of the module as its data sheet tells, then give it power.</source>
        <translation>Conecte el pin de boot del módulo como indica su hoja de datos y luego aliméntelo.</translation>
    </message>
    <message>
        <source>Take the connection away when the program names the module.</source>
        <translation>Retire la conexión cuando el programa nombre el módulo.</translation>
    </message>
    <message>
        <source>1782:4d00 stays and the program names the chip.</source>
        <translation>1782:4d00 se queda y el programa nombra el chip.</translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation>Funcionó.</translation>
    </message>
    <message>
        <source>Other ids show after a second.</source>
        <translation>Después de un segundo aparecen otros ids.</translation>
    </message>
    <message>
        <source>The module started its own firmware: the pin was not connected when the power came.</source>
        <translation>El módulo arrancó su propio firmware: el pin no estaba conectado cuando llegó la alimentación.</translation>
    </message>
    <message>
        <source>Start the job first, so that the program waits for the phone.</source>
        <translation>Inicie primero el trabajo, para que el programa espere el teléfono.</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds; without one, unplug the phone.</source>
        <translation>Quite la batería durante diez segundos; si no se puede quitar, desconecte el teléfono.</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable or put the battery in.</source>
        <translation>Presione la tecla sin soltarla y solo entonces conecte el cable o ponga la batería.</translation>
    </message>
    <message>
        <source>Go on holding until the program names the phone.</source>
        <translation>No suelte hasta que el programa nombre el teléfono.</translation>
    </message>
    <message>
        <source>Try the next key of the list one at a time; some models use 0 or 9.</source>
        <translation>Pruebe las siguientes teclas de la lista, de una en una; algunos modelos usan 0 o 9.</translation>
    </message>
    <message>
        <source>The screen stays dark and the program names the phone.</source>
        <translation>La pantalla sigue oscura y el programa nombra el teléfono.</translation>
    </message>
    <message>
        <source>1782:4d00 shows for a moment, then a charging picture appears.</source>
        <translation>1782:4d00 aparece un momento y luego se ve una imagen de carga.</translation>
    </message>
    <message>
        <source>Another key is the one, or it was pressed too late.</source>
        <translation>La tecla es otra, o se presionó demasiado tarde.</translation>
    </message>
    <message>
        <source>Nothing shows without the battery.</source>
        <translation>Sin la batería no aparece nada.</translation>
    </message>
    <message>
        <source>Some models take power from the battery alone: hold the key while you put it in.</source>
        <translation>Algunos modelos se alimentan solo de la batería: mantenga presionada la tecla mientras la pone.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off completely; take the battery out for ten seconds where that is possible.</source>
        <translation>Desconecte el teléfono y apáguelo por completo; si es posible, quite la batería durante diez segundos.</translation>
    </message>
    <message>
        <source>Hold the key down, and only then plug in the cable.</source>
        <translation>Presione la tecla sin soltarla y solo entonces conecte el cable.</translation>
    </message>
    <message>
        <source>Go on holding for ten to fifteen seconds, or until the program names the phone.</source>
        <translation>No suelte durante diez a quince segundos, o hasta que el programa nombre el teléfono.</translation>
    </message>
    <message>
        <source>When the phone goes another way, unplug it, wait five seconds and try the next key of the list.</source>
        <translation>Si el teléfono toma otro camino, desconéctelo, espere cinco segundos y pruebe la siguiente tecla de la lista.</translation>
    </message>
    <message>
        <source>The screen stays black and the program names the phone.</source>
        <translation>La pantalla sigue negra y el programa nombra el teléfono.</translation>
    </message>
    <message>
        <source>1782:4d00 shows for less than two seconds, then a charging picture appears.</source>
        <translation>1782:4d00 aparece menos de dos segundos y luego se ve una imagen de carga.</translation>
    </message>
    <message>
        <source>The key was not held, was held too late, or is the wrong one.</source>
        <translation>La tecla no se presionó, se presionó demasiado tarde o no es la correcta.</translation>
    </message>
    <message>
        <source>1782:4d03 or another id of the same maker shows.</source>
        <translation>Aparece 1782:4d03 u otro id del mismo fabricante.</translation>
    </message>
    <message>
        <source>The phone started in a test mode; switch it off and begin again.</source>
        <translation>El teléfono arrancó en un modo de prueba; apáguelo y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The phone is not off, or the cable only charges: hold Power for ten seconds, then try another cable.</source>
        <translation>El teléfono no está apagado, o el cable solo carga: mantenga presionada la tecla de encendido diez segundos y luego pruebe otro cable.</translation>
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
        <translation>Uso: flashwright [PACKET]
     flashwright --practice [PROFILE]

  PACKET              firmware que se carga: un archivo .pac, un archivo comprimido que lo contenga o su carpeta extraída
  --practice PROFILE  conecta un teléfono virtual y carga su firmware de práctica
  --new-window        abre una ventana propia, aunque ya haya una abierta
  --version           muestra la versión
  --help              muestra este texto
</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>not selected</source>
        <translation>no seleccionado</translation>
    </message>
    <message>
        <source>calibration and identity data stay as they are</source>
        <translation>los datos de calibración e identidad se quedan como están</translation>
    </message>
    <message>
        <source>for another kind of storage</source>
        <translation>para otro tipo de almacenamiento</translation>
    </message>
    <message>
        <source>has no image</source>
        <translation>no tiene imagen</translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation>omitido a petición</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>No answer for %1 s. Leave the cable alone; some storage needs its time.</source>
        <translation>Sin respuesta desde hace %1 s. No toque el cable; algunos almacenamientos necesitan su tiempo.</translation>
    </message>
    <message>
        <source>Everything of %1 was sent. The phone checks and stores it; that can take a minute.</source>
        <translation>%1 se envió por completo. El teléfono lo comprueba y lo guarda; puede tardar un minuto.</translation>
    </message>
    <message>
        <source>The loader did not get the phone&apos;s memory going. Unplug the phone, hold its power key for twenty seconds, and plug it in again as before; it is tried once more.</source>
        <translation>El loader no logró poner en marcha la memoria del teléfono. Desconecte el teléfono, mantenga presionada la tecla de encendido veinte segundos y vuelva a conectarlo como antes; se intentará una vez más.</translation>
    </message>
    <message>
        <source>%1 is done again (%2).</source>
        <translation>%1 se repite (%2).</translation>
    </message>
    <message>
        <source>%1 is sent again in blocks of %2 (%3).</source>
        <translation>%1 se envía de nuevo en bloques de %2 (%3).</translation>
    </message>
    <message>
        <source>It goes on after %1 s.</source>
        <translation>Continúa dentro de %1 s.</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s, then the phone went on to %3: hold the key before plugging in, and keep holding it.</source>
        <translation>El modo de descarga (%1) estuvo presente %2 s y luego el teléfono pasó a %3: presione la tecla antes de conectar y no la suelte.</translation>
    </message>
    <message>
        <source>The download mode (%1) was there for %2 s and went away again.</source>
        <translation>El modo de descarga (%1) estuvo presente %2 s y desapareció de nuevo.</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>It is made for exactly this chip and version.</source>
        <translation>Está hecho exactamente para este chip y esta versión.</translation>
    </message>
    <message>
        <source>It is the newest one that is not newer than the chip.</source>
        <translation>Es el más nuevo que no es posterior al chip.</translation>
    </message>
    <message>
        <source>It is the only loader in its file.</source>
        <translation>Es el único loader de su archivo.</translation>
    </message>
    <message>
        <source>It is for {found}, and the phone has {wanted}.</source>
        <translation>Es para {found}, y el teléfono tiene {wanted}.</translation>
    </message>
    <message>
        <source>It is for another chip.</source>
        <translation>Es para otro chip.</translation>
    </message>
    <message>
        <source>It is for a newer version of this chip.</source>
        <translation>Es para una versión más nueva de este chip.</translation>
    </message>
    <message>
        <source>It speaks another protocol than this chip needs.</source>
        <translation>Habla un protocolo distinto del que este chip necesita.</translation>
    </message>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>No se puede leer: {detail}.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>Its two stages do not belong together.</source>
        <translation>Sus dos etapas no van juntas.</translation>
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
        <translation>Respaldar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Write the partition table</source>
        <translation>Escribir tabla de particiones</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Put back the copy</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Test the memory</source>
        <translation>Probar la memoria</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
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
        <translation>El firmware no indica para qué chip es.</translation>
    </message>
    <message>
        <source>The phone did not tell its chip.</source>
        <translation>El teléfono no indicó su chip.</translation>
    </message>
    <message>
        <source>Both are for %1.</source>
        <translation>Ambos son para %1.</translation>
    </message>
    <message>
        <source>The firmware is for %1, the phone has %2.</source>
        <translation>El firmware es para %1, el teléfono tiene %2.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>The firmware does not say which kind of storage it is for.</source>
        <translation>El firmware no indica para qué tipo de almacenamiento es.</translation>
    </message>
    <message>
        <source>The phone did not tell its kind of storage.</source>
        <translation>El teléfono no indicó su tipo de almacenamiento.</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Tabla de particiones</translation>
    </message>
    <message>
        <source>The firmware brings no partition table.</source>
        <translation>El firmware no trae tabla de particiones.</translation>
    </message>
    <message>
        <source>The phone did not tell its partition table.</source>
        <translation>El teléfono no indicó su tabla de particiones.</translation>
    </message>
    <message>
        <source>Both have the same partitions.</source>
        <translation>Ambos tienen las mismas particiones.</translation>
    </message>
    <message>
        <source>They differ, first at %1. Firmware Upgrade brings the new table along.</source>
        <translation>Difieren, primero en %1. Actualizar firmware trae la nueva tabla.</translation>
    </message>
    <message>
        <source>They differ. Firmware Upgrade brings the new table along.</source>
        <translation>Difieren. Actualizar firmware trae la nueva tabla.</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>No se pueden comparar.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>The firmware does not say which model&apos;s board it is for.</source>
        <translation>El firmware no indica para la placa de qué modelo es.</translation>
    </message>
    <message>
        <source>The phone did not tell its board.</source>
        <translation>El teléfono no indicó su placa.</translation>
    </message>
    <message>
        <source>No firmware is loaded to compare with.</source>
        <translation>No hay ningún firmware cargado con el que comparar.</translation>
    </message>
    <message>
        <source>The loaded firmware does not fit this phone as it is.</source>
        <translation>El firmware cargado no corresponde a este teléfono tal como está.</translation>
    </message>
    <message>
        <source>The loaded firmware fits, as far as both tell.</source>
        <translation>El firmware cargado corresponde, según lo que ambos indican.</translation>
    </message>
    <message>
        <source>Whether the loaded firmware fits cannot be told.</source>
        <translation>No se puede saber si el firmware cargado corresponde.</translation>
    </message>
</context>
<context>
    <name>Partition</name>
    <message>
        <source>Starts the phone</source>
        <translation>Arranque del teléfono</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Identity of the unit</source>
        <translation>Identidad de la unidad</translation>
    </message>
    <message>
        <source>Calibration of the unit</source>
        <translation>Calibración de la unidad</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>Datos del usuario</translation>
    </message>
    <message>
        <source>Notes and short-term store</source>
        <translation>Notas y almacén temporal</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Tabla de particiones</translation>
    </message>
    <message>
        <source>Records of the phone</source>
        <translation>Registros del teléfono</translation>
    </message>
    <message>
        <source>Reserved by the maker</source>
        <translation>Reservado por el fabricante</translation>
    </message>
    <message>
        <source>Yes: the phone makes it again by itself.</source>
        <translation>Sí: el teléfono la vuelve a crear por sí mismo.</translation>
    </message>
    <message>
        <source>Yes: a firmware for this model brings it back.</source>
        <translation>Sí: un firmware para este modelo la recupera.</translation>
    </message>
    <message>
        <source>No: only a backup of this very phone brings it back.</source>
        <translation>No: solo una copia de seguridad de este mismo teléfono la recupera.</translation>
    </message>
    <message>
        <source>Only with its owner&apos;s consent: nothing brings it back but copies made before.</source>
        <translation>Solo con el consentimiento de su dueño: nada la recupera salvo copias hechas antes.</translation>
    </message>
    <message>
        <source>User area</source>
        <translation>Área de usuario</translation>
    </message>
    <message>
        <source>Boot region %1</source>
        <extracomment>%1 = 1 or 2: a small part of the storage that holds what starts the phone</extracomment>
        <translation>Región de arranque %1</translation>
    </message>
    <message>
        <source>Sealed memory (RPMB)</source>
        <translation>Memoria sellada (RPMB)</translation>
    </message>
    <message>
        <source>Extra region %1</source>
        <extracomment>%1 = 1 to 4: an extra part of an eMMC storage</extracomment>
        <translation>Región adicional %1</translation>
    </message>
    <message>
        <source>UFS unit %1</source>
        <extracomment>%1 = number of the logical unit of a UFS storage</extracomment>
        <translation>Unidad UFS %1</translation>
    </message>
</context>
<context>
    <name>PartitionGuide</name>
    <message>
        <source>First boot loader</source>
        <translation>Primer bootloader</translation>
    </message>
    <message>
        <source>The first program that the chip runs from its storage. It starts the memory and then the next loader.</source>
        <translation>El primer programa que el chip ejecuta desde su almacenamiento. Inicia la memoria y después el siguiente loader.</translation>
    </message>
    <message>
        <source>The phone stays dark, but its chip still answers on USB: a download brings it back.</source>
        <translation>El teléfono queda con la pantalla negra, pero su chip sigue respondiendo por USB: un flasheo lo recupera.</translation>
    </message>
    <message>
        <source>Boot loader</source>
        <translation>Bootloader</translation>
    </message>
    <message>
        <source>Starts the screen, the charging picture and the Android system; also shows fastboot.</source>
        <translation>Inicia la pantalla, la imagen de carga y el sistema Android; también muestra fastboot.</translation>
    </message>
    <message>
        <source>The phone does not get past a dark or frozen screen until it is written again.</source>
        <translation>El teléfono no pasa de una pantalla negra o congelada hasta que se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Notes of the boot loader</source>
        <translation>Notas del bootloader</translation>
    </message>
    <message>
        <source>A few values that the boot loader keeps, such as why the last start failed.</source>
        <translation>Unos pocos valores que guarda el bootloader, como por qué falló el último arranque.</translation>
    </message>
    <message>
        <source>The phone writes it again by itself.</source>
        <translation>El teléfono la vuelve a escribir por sí mismo.</translation>
    </message>
    <message>
        <source>Secure monitor</source>
        <translation>Monitor seguro</translation>
    </message>
    <message>
        <source>Small program below Android that switches between the normal and the protected side of the chip.</source>
        <translation>Pequeño programa por debajo de Android que alterna entre el lado normal y el lado protegido del chip.</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again.</source>
        <translation>El teléfono no arranca hasta que se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Protected system</source>
        <translation>Sistema protegido</translation>
    </message>
    <message>
        <source>The protected system beside Android, which guards fingerprints, keys and paid content.</source>
        <translation>El sistema protegido junto a Android, que resguarda huellas, claves y contenido de pago.</translation>
    </message>
    <message>
        <source>The phone does not start until it is written again; a version that does not match the boot loader stops it, too.</source>
        <translation>El teléfono no arranca hasta que se vuelve a escribir; una versión que no corresponde al bootloader también lo detiene.</translation>
    </message>
    <message>
        <source>Settings of the protected system</source>
        <translation>Ajustes del sistema protegido</translation>
    </message>
    <message>
        <source>Says how the protected system divides the memory.</source>
        <translation>Indica cómo divide la memoria el sistema protegido.</translation>
    </message>
    <message>
        <source>Parts of the protected system</source>
        <translation>Partes del sistema protegido</translation>
    </message>
    <message>
        <source>Programs and keys that the protected system loads: for paid content, payment or the fingerprint reader.</source>
        <translation>Programas y claves que carga el sistema protegido: para contenido de pago, pagos o el lector de huellas.</translation>
    </message>
    <message>
        <source>Fingerprint, payment or paid films may fail; Android itself starts. Where the area holds keys of this unit, only its own backup has them.</source>
        <translation>Pueden fallar la huella, los pagos o las películas de pago; Android en sí arranca. Si el área contiene claves de esta unidad, solo su propia copia de seguridad las tiene.</translation>
    </message>
    <message>
        <source>Android kernel</source>
        <translation>Kernel de Android</translation>
    </message>
    <message>
        <source>The kernel of Android, the lowest layer of the running system.</source>
        <translation>El kernel de Android, la capa más baja del sistema en ejecución.</translation>
    </message>
    <message>
        <source>The phone stops at the logo or starts over and over until it is written again.</source>
        <translation>El teléfono se queda en el logo o se reinicia una y otra vez hasta que se vuelve a escribir.</translation>
    </message>
    <message>
        <source>First files of Android</source>
        <translation>Primeros archivos de Android</translation>
    </message>
    <message>
        <source>The files and drivers that the kernel needs before it can read the large partitions.</source>
        <translation>Los archivos y drivers que el kernel necesita antes de poder leer las particiones grandes.</translation>
    </message>
    <message>
        <source>Description of the hardware</source>
        <translation>Descripción del hardware</translation>
    </message>
    <message>
        <source>Tells the kernel which screen, keys and sensors this model has.</source>
        <translation>Indica al kernel qué pantalla, teclas y sensores tiene este modelo.</translation>
    </message>
    <message>
        <source>The phone does not start, or its screen or touch stays dead, until the right one is written.</source>
        <translation>El teléfono no arranca, o su pantalla o su táctil no responden, hasta que se escribe la correcta.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>The small system for factory reset and for updates from a file.</source>
        <translation>El pequeño sistema para restablecer el teléfono de fábrica y para actualizarlo desde un archivo.</translation>
    </message>
    <message>
        <source>The phone starts as before, but reset by key and updates fail until it is written again.</source>
        <translation>El teléfono arranca como antes, pero el restablecimiento con teclas y las actualizaciones fallan hasta que se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Imagen de inicio</translation>
    </message>
    <message>
        <source>The picture that shows while the phone starts, and often the charging pictures.</source>
        <translation>La imagen que se ve mientras arranca el teléfono y, a menudo, las imágenes de carga.</translation>
    </message>
    <message>
        <source>The screen stays black or shows stripes at the start; everything else works.</source>
        <translation>La pantalla se queda negra o muestra franjas al arrancar; todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Identity and radio calibration</source>
        <translation>Identidad y calibración de radio</translation>
    </message>
    <message>
        <source>IMEI, network addresses and the radio calibration of exactly this unit, measured in the factory.</source>
        <translation>IMEI, direcciones de red y calibración de radio de exactamente esta unidad, medidas en la fábrica.</translation>
    </message>
    <message>
        <source>No IMEI, no network, weak Wi-Fi and Bluetooth. No firmware has it: only this phone&apos;s own backup.</source>
        <translation>Sin IMEI, sin red, Wi-Fi y Bluetooth débiles. Ningún firmware la tiene: solo la copia de seguridad de este teléfono.</translation>
    </message>
    <message>
        <source>Working copy of the calibration</source>
        <translation>Copia de trabajo de la calibración</translation>
    </message>
    <message>
        <source>What the modem works with: made from the identity area and changed by the phone as it goes.</source>
        <translation>Con lo que trabaja el módem: se crea a partir del área de identidad y el teléfono la modifica sobre la marcha.</translation>
    </message>
    <message>
        <source>Mostly made again from the identity area at the next start; where that is damaged as well, the network is lost.</source>
        <translation>Casi siempre se vuelve a crear a partir del área de identidad en el siguiente arranque; si esa también está dañada, se pierde la red.</translation>
    </message>
    <message>
        <source>Production record</source>
        <translation>Registro de producción</translation>
    </message>
    <message>
        <source>Serial number, test results and other notes of the factory on this unit.</source>
        <translation>Número de serie, resultados de pruebas y otras notas de la fábrica sobre esta unidad.</translation>
    </message>
    <message>
        <source>Serial number and some calibration are gone; only this phone&apos;s own backup brings them back.</source>
        <translation>Se pierden el número de serie y parte de la calibración; solo la copia de seguridad de este teléfono los recupera.</translation>
    </message>
    <message>
        <source>SIM lock</source>
        <translation>Bloqueo de SIM</translation>
    </message>
    <message>
        <source>Whether the phone takes only one network&apos;s SIM cards, sealed for this unit; kept twice.</source>
        <translation>Indica si el teléfono acepta solo tarjetas SIM de una red, sellado para esta unidad; se guarda por duplicado.</translation>
    </message>
    <message>
        <source>The phone may ask for an unlock code or find no network; only its own backup brings it back.</source>
        <translation>El teléfono puede pedir un código de desbloqueo o no encontrar red; solo su propia copia de seguridad lo recupera.</translation>
    </message>
    <message>
        <source>IMEI and the radio calibration of exactly this unit, measured in the factory; kept twice.</source>
        <translation>IMEI y calibración de radio de exactamente esta unidad, medidas en la fábrica; se guardan por duplicado.</translation>
    </message>
    <message>
        <source>No IMEI and no network. A firmware brings only the values that all units share: only this phone&apos;s own backup has the rest.</source>
        <translation>Sin IMEI y sin red. Un firmware trae solo los valores comunes a todas las unidades: solo la copia de seguridad de este teléfono tiene el resto.</translation>
    </message>
    <message>
        <source>What the modem works with while it runs, made from the calibration.</source>
        <translation>Con lo que trabaja el módem mientras funciona, creado a partir de la calibración.</translation>
    </message>
    <message>
        <source>The modem makes it again at the next start.</source>
        <translation>El módem la vuelve a crear en el siguiente arranque.</translation>
    </message>
    <message>
        <source>Model settings of the modem</source>
        <translation>Ajustes del módem para el modelo</translation>
    </message>
    <message>
        <source>What the modem&apos;s settings of this model and network differ in.</source>
        <translation>En qué difieren los ajustes del módem de este modelo y de esta red.</translation>
    </message>
    <message>
        <source>Networks or features of the operator may be missing until it is written again.</source>
        <translation>Pueden faltar redes o funciones del operador hasta que se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Serial number, addresses of Wi-Fi and Bluetooth, sensor calibration and factory notes of this unit.</source>
        <translation>Número de serie, direcciones de Wi-Fi y Bluetooth, calibración de sensores y notas de fábrica de esta unidad.</translation>
    </message>
    <message>
        <source>Serial number and addresses are gone or all alike; only this phone&apos;s own backup brings them back.</source>
        <translation>El número de serie y las direcciones se pierden o quedan iguales en todas; solo la copia de seguridad de este teléfono los recupera.</translation>
    </message>
    <message>
        <source>Test record of the factory</source>
        <translation>Registro de pruebas de la fábrica</translation>
    </message>
    <message>
        <source>Which tests this unit passed in the factory, with its serial numbers.</source>
        <translation>Qué pruebas superó esta unidad en la fábrica, con sus números de serie.</translation>
    </message>
    <message>
        <source>Calibration menus report missing tests and the serial number can be gone; only this phone&apos;s own backup brings it back.</source>
        <translation>Los menús de calibración informan de pruebas faltantes y el número de serie puede perderse; solo la copia de seguridad de este teléfono lo recupera.</translation>
    </message>
    <message>
        <source>Calibration and SIM lock</source>
        <translation>Calibración y bloqueo de SIM</translation>
    </message>
    <message>
        <source>Radio calibration or SIM lock of exactly this unit.</source>
        <translation>Calibración de radio o bloqueo de SIM de exactamente esta unidad.</translation>
    </message>
    <message>
        <source>No network, or an unlock code is asked for; only this phone&apos;s own backup brings it back.</source>
        <translation>Sin red, o se pide un código de desbloqueo; solo la copia de seguridad de este teléfono la recupera.</translation>
    </message>
    <message>
        <source>Sensor calibration</source>
        <translation>Calibración de sensores</translation>
    </message>
    <message>
        <source>Calibration of sensors, and keys of this unit, that survive a factory reset.</source>
        <translation>Calibración de los sensores, y claves de esta unidad, que sobreviven a un restablecimiento de fábrica.</translation>
    </message>
    <message>
        <source>Sensors, fingerprint or paid content may stop working; only this phone&apos;s own backup brings it back.</source>
        <translation>Los sensores, la huella o el contenido de pago pueden dejar de funcionar; solo la copia de seguridad de este teléfono la recupera.</translation>
    </message>
    <message>
        <source>Maker&apos;s record of the unit</source>
        <translation>Registro del fabricante sobre la unidad</translation>
    </message>
    <message>
        <source>Model, region, colour or lock state of this unit, as the phone&apos;s maker keeps them.</source>
        <translation>Modelo, región, color o estado de bloqueo de esta unidad, tal como los guarda el fabricante del teléfono.</translation>
    </message>
    <message>
        <source>Model or region may be shown wrong and updates refused; no firmware brings the unit&apos;s own values back.</source>
        <translation>El modelo o la región pueden mostrarse mal y rechazarse las actualizaciones; ningún firmware recupera los valores propios de la unidad.</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Módem</translation>
    </message>
    <message>
        <source>The program of the modem, which does calls, text messages and mobile data.</source>
        <translation>El programa del módem, que se encarga de llamadas, mensajes de texto y datos móviles.</translation>
    </message>
    <message>
        <source>No network and often no IMEI on display until it is written again; the identity itself is elsewhere.</source>
        <translation>Sin red, y a menudo sin IMEI a la vista, hasta que se vuelve a escribir; la identidad en sí está en otro lugar.</translation>
    </message>
    <message>
        <source>Signal processors</source>
        <translation>Procesadores de señal</translation>
    </message>
    <message>
        <source>Programs of the processors that do the radio and the sound of calls.</source>
        <translation>Programas de los procesadores que se encargan de la radio y del sonido de las llamadas.</translation>
    </message>
    <message>
        <source>No network, or no sound in calls, until they are written again.</source>
        <translation>Sin red, o sin sonido en las llamadas, hasta que se vuelven a escribir.</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth</source>
        <translation>Wi-Fi y Bluetooth</translation>
    </message>
    <message>
        <source>The program of the part that does Wi-Fi, Bluetooth and radio.</source>
        <translation>El programa de la parte que se encarga de Wi-Fi, Bluetooth y radio.</translation>
    </message>
    <message>
        <source>Wi-Fi and Bluetooth cannot be switched on until it is written again.</source>
        <translation>Wi-Fi y Bluetooth no se pueden activar hasta que se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Satellite navigation</source>
        <translation>Navegación por satélite</translation>
    </message>
    <message>
        <source>The program of the receiver that finds the position.</source>
        <translation>El programa del receptor que determina la posición.</translation>
    </message>
    <message>
        <source>The phone does not find its position until it is written again.</source>
        <translation>El teléfono no encuentra su posición hasta que se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Power control</source>
        <translation>Control de energía</translation>
    </message>
    <message>
        <source>The program of the small processor that puts the chip to sleep and wakes it.</source>
        <translation>El programa del pequeño procesador que suspende y despierta el chip.</translation>
    </message>
    <message>
        <source>The phone does not start, or its battery empties fast, until it is written again.</source>
        <translation>El teléfono no arranca, o su batería se agota rápido, hasta que se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Helper processors</source>
        <translation>Procesadores auxiliares</translation>
    </message>
    <message>
        <source>Programs of small processors for sensors, sound and the like.</source>
        <translation>Programas de pequeños procesadores para sensores, sonido y similares.</translation>
    </message>
    <message>
        <source>Sensors or sound fail, and some phones do not start, until it is written again.</source>
        <translation>Fallan los sensores o el sonido, y algunos teléfonos no arrancan, hasta que se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Camera processors</source>
        <translation>Procesadores de cámara</translation>
    </message>
    <message>
        <source>Programs of the processors for pictures and recognition.</source>
        <translation>Programas de los procesadores para imágenes y reconocimiento.</translation>
    </message>
    <message>
        <source>The camera or its effects fail until it is written again.</source>
        <translation>La cámara o sus efectos fallan hasta que se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Seals of the images</source>
        <translation>Sellos de las imágenes</translation>
    </message>
    <message>
        <source>Holds the check sums and signatures by which the phone proves its other partitions before it starts them.</source>
        <translation>Contiene las sumas de verificación y las firmas con las que el teléfono verifica sus otras particiones antes de iniciarlas.</translation>
    </message>
    <message>
        <source>A locked phone refuses to start when it does not match the images: write it together with them.</source>
        <translation>Un teléfono bloqueado se niega a arrancar cuando no corresponde a las imágenes: escríbala junto con ellas.</translation>
    </message>
    <message>
        <source>Lock state</source>
        <translation>Estado de bloqueo</translation>
    </message>
    <message>
        <source>Says whether the boot loader is locked, sealed for this one unit.</source>
        <translation>Indica si el bootloader está bloqueado, sellado para esta única unidad.</translation>
    </message>
    <message>
        <source>The phone may refuse to start or ask to be unlocked anew; another unit&apos;s copy does not fit.</source>
        <translation>El teléfono puede negarse a arrancar o pedir que se lo desbloquee de nuevo; la copia de otra unidad no sirve.</translation>
    </message>
    <message>
        <source>Security settings</source>
        <translation>Ajustes de seguridad</translation>
    </message>
    <message>
        <source>Reserved for the security of the platform; empty on many phones.</source>
        <translation>Reservado para la seguridad de la plataforma; vacío en muchos teléfonos.</translation>
    </message>
    <message>
        <source>Mostly nothing; on phones that use it, protected images are refused.</source>
        <translation>Casi siempre nada; en los teléfonos que lo usan, se rechazan las imágenes protegidas.</translation>
    </message>
    <message>
        <source>Keys for checking images</source>
        <translation>Claves para comprobar imágenes</translation>
    </message>
    <message>
        <source>Keys by which older phones checked the images that they start.</source>
        <translation>Claves con las que los teléfonos más antiguos comprobaban las imágenes que inician.</translation>
    </message>
    <message>
        <source>A phone that uses it refuses its own images until it is written again.</source>
        <translation>Un teléfono que la usa rechaza sus propias imágenes hasta que se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Fuse settings</source>
        <translation>Ajustes de los fusibles</translation>
    </message>
    <message>
        <source>Values for the fuses of the chip. A fuse that was blown can never be set back.</source>
        <translation>Valores para los fusibles del chip. Un fusible quemado no se puede revertir nunca.</translation>
    </message>
    <message>
        <source>Nothing when it is left alone; the wrong file can lock the phone for ever.</source>
        <translation>Nada si no se toca; el archivo equivocado puede bloquear el teléfono para siempre.</translation>
    </message>
    <message>
        <source>Values written once</source>
        <translation>Valores que se escriben una vez</translation>
    </message>
    <message>
        <source>A place for values that the maker writes a single time.</source>
        <translation>Un lugar para valores que el fabricante escribe una sola vez.</translation>
    </message>
    <message>
        <source>Leave it alone: nothing in a firmware brings the values back.</source>
        <translation>No la toque: nada en un firmware recupera los valores.</translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation>Protección antirrobo</translation>
    </message>
    <message>
        <source>Remembers which account the phone belongs to after a reset, and whether unlocking is allowed.</source>
        <translation>Recuerda a qué cuenta pertenece el teléfono después de un restablecimiento, y si se permite desbloquearlo.</translation>
    </message>
    <message>
        <source>The phone makes it anew. Emptying it does not replace the owner&apos;s account: the phone may ask for it.</source>
        <translation>El teléfono la crea de nuevo. Vaciarla no reemplaza la cuenta del dueño: el teléfono puede pedirla.</translation>
    </message>
    <message>
        <source>Sealed memory</source>
        <translation>Memoria sellada</translation>
    </message>
    <message>
        <source>Counters and keys that only the protected system can read.</source>
        <translation>Contadores y claves que solo el sistema protegido puede leer.</translation>
    </message>
    <message>
        <source>Fingerprints, screen lock and paid content may stop working; nothing in a firmware brings it back.</source>
        <translation>Las huellas, el bloqueo de pantalla y el contenido de pago pueden dejar de funcionar; nada en un firmware la recupera.</translation>
    </message>
    <message>
        <source>Note for the next start</source>
        <translation>Nota para el siguiente arranque</translation>
    </message>
    <message>
        <source>A note that tells the boot loader to start the recovery, or which slot comes next.</source>
        <translation>Una nota que indica al bootloader que inicie el recovery, o qué slot sigue.</translation>
    </message>
    <message>
        <source>The phone starts normally. An old note can send it to the recovery again and again: emptying it helps.</source>
        <translation>El teléfono arranca normalmente. Una nota antigua puede enviarlo al recovery una y otra vez: vaciarla ayuda.</translation>
    </message>
    <message>
        <source>Table of the partitions</source>
        <translation>Tabla de las particiones</translation>
    </message>
    <message>
        <source>Says where each partition begins and ends.</source>
        <translation>Indica dónde comienza y termina cada partición.</translation>
    </message>
    <message>
        <source>The phone finds nothing of its software until the table is written again; the areas themselves stay.</source>
        <translation>El teléfono no encuentra nada de su software hasta que se vuelve a escribir la tabla; las áreas en sí permanecen.</translation>
    </message>
    <message>
        <source>Notes of the download</source>
        <translation>Notas del flasheo</translation>
    </message>
    <message>
        <source>What tool and which version were used for the last download.</source>
        <translation>Qué herramienta y qué versión se usaron en el último flasheo.</translation>
    </message>
    <message>
        <source>Nothing that the phone needs.</source>
        <translation>Nada que el teléfono necesite.</translation>
    </message>
    <message>
        <source>Crash records</source>
        <translation>Registros de fallos</translation>
    </message>
    <message>
        <source>What the phone notes when it crashes, for its maker.</source>
        <translation>Lo que el teléfono anota cuando falla, para su fabricante.</translation>
    </message>
    <message>
        <source>Nothing that the phone needs: it begins a new one.</source>
        <translation>Nada que el teléfono necesite: comienza uno nuevo.</translation>
    </message>
    <message>
        <source>Room for updates</source>
        <translation>Espacio para actualizaciones</translation>
    </message>
    <message>
        <source>A place in which the phone keeps a copy or a half-done update.</source>
        <translation>Un lugar donde el teléfono guarda una copia o una actualización a medio hacer.</translation>
    </message>
    <message>
        <source>A running update is lost; otherwise nothing.</source>
        <translation>Se pierde una actualización en curso; aparte de eso, nada.</translation>
    </message>
    <message>
        <source>Maker&apos;s reserve</source>
        <translation>Reserva del fabricante</translation>
    </message>
    <message>
        <source>A place that the phone&apos;s maker keeps for itself.</source>
        <translation>Un lugar que el fabricante del teléfono guarda para sí.</translation>
    </message>
    <message>
        <source>Hard to tell: leave it alone unless a firmware writes it.</source>
        <translation>Difícil de saber: no la toque, salvo que un firmware la escriba.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Android with its apps and the drivers of this model, several parts in one.</source>
        <translation>Android con sus aplicaciones y los drivers de este modelo, varias partes en una.</translation>
    </message>
    <message>
        <source>The phone stops at the logo until it is written again. Data of the user is elsewhere.</source>
        <translation>El teléfono se queda en el logo hasta que se vuelve a escribir. Los datos del usuario están en otro lugar.</translation>
    </message>
    <message>
        <source>Android with the apps that came with the phone.</source>
        <translation>Android con las aplicaciones que venían con el teléfono.</translation>
    </message>
    <message>
        <source>Drivers of the model</source>
        <translation>Drivers del modelo</translation>
    </message>
    <message>
        <source>Drivers and settings that the maker adds to Android for this model.</source>
        <translation>Drivers y ajustes que el fabricante añade a Android para este modelo.</translation>
    </message>
    <message>
        <source>The phone stops at the logo, or camera, sound and the like fail, until it is written again.</source>
        <translation>El teléfono se queda en el logo, o fallan la cámara, el sonido y similares, hasta que se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Maker&apos;s additions</source>
        <translation>Añadidos del fabricante</translation>
    </message>
    <message>
        <source>Apps, pictures and settings that the maker or a network adds.</source>
        <translation>Aplicaciones, imágenes y ajustes que añade el fabricante o un operador.</translation>
    </message>
    <message>
        <source>Some apps or settings are missing; on some models the phone does not start until it is written again.</source>
        <translation>Faltan algunas aplicaciones o ajustes; en algunos modelos el teléfono no arranca hasta que se vuelve a escribir.</translation>
    </message>
    <message>
        <source>A place in which the phone&apos;s maker keeps files of its own, some of them of this unit.</source>
        <translation>Un lugar donde el fabricante del teléfono guarda archivos propios, algunos de ellos de esta unidad.</translation>
    </message>
    <message>
        <source>Data of the user</source>
        <translation>Datos del usuario</translation>
    </message>
    <message>
        <source>Photos, messages, apps and settings of the phone&apos;s owner, locked with keys of this phone.</source>
        <translation>Fotos, mensajes, aplicaciones y ajustes del dueño del teléfono, cifrados con claves de este teléfono.</translation>
    </message>
    <message>
        <source>Everything that was not copied elsewhere is gone for good. The phone starts like new.</source>
        <translation>Todo lo que no se copió a otro lugar se pierde para siempre. El teléfono arranca como nuevo.</translation>
    </message>
    <message>
        <source>Keys to the data of the user</source>
        <translation>Claves de los datos del usuario</translation>
    </message>
    <message>
        <source>Keys with which the data of the user is locked, and notes on updates.</source>
        <translation>Claves con las que están cifrados los datos del usuario, y notas sobre actualizaciones.</translation>
    </message>
    <message>
        <source>Without it the data of the user cannot be read any more and has to be erased.</source>
        <translation>Sin ella los datos del usuario ya no se pueden leer y hay que borrarlos.</translation>
    </message>
    <message>
        <source>Short-term store</source>
        <translation>Almacén temporal</translation>
    </message>
    <message>
        <source>Files of updates and of the recovery that are not needed for long.</source>
        <translation>Archivos de las actualizaciones y del recovery que no se necesitan por mucho tiempo.</translation>
    </message>
    <message>
        <source>The phone makes it anew.</source>
        <translation>El teléfono la crea de nuevo.</translation>
    </message>
</context>
<context>
    <name>PartitionWords</name>
    <message>
        <source>It is written anew.</source>
        <translation>Se escribe de nuevo.</translation>
    </message>
    <message>
        <source>%1 is written to it (%2).</source>
        <translation>Se escribe en ella %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is written to it.</source>
        <translation>Se escribe en ella %1.</translation>
    </message>
    <message>
        <source>A copy is saved on this computer first.</source>
        <translation>Antes se guarda una copia en este PC.</translation>
    </message>
    <message>
        <source>It is read into a file.</source>
        <translation>Se lee a un archivo.</translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation>Se borra.</translation>
    </message>
    <message>
        <source>The saved copy is put back.</source>
        <translation>Se restaura la copia guardada.</translation>
    </message>
    <message>
        <source>It is read back and compared.</source>
        <translation>Se relee y se compara.</translation>
    </message>
    <message>
        <source>It stays as it is: identity and calibration of the phone are kept.</source>
        <translation>Queda como está: la identidad y la calibración del teléfono se conservan.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Queda como está.</translation>
    </message>
    <message>
        <source>The job ended in the middle of it: it must be written again.</source>
        <translation>El trabajo terminó a mitad de ella: hay que volver a escribirla.</translation>
    </message>
    <message>
        <source>Work on it is going on now.</source>
        <translation>Se está trabajando en ella ahora.</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>It waits for your answer.</source>
        <translation>Espera su respuesta.</translation>
    </message>
    <message>
        <source>It stops after this step. Leave the cable in.</source>
        <translation>Se detiene después de este paso. Deje el cable conectado.</translation>
    </message>
    <message>
        <source>Looking for the cause.</source>
        <translation>Buscando la causa.</translation>
    </message>
    <message>
        <source>Do not unplug the phone.</source>
        <translation>No desconecte el teléfono.</translation>
    </message>
    <message>
        <source>Leave the cable in.</source>
        <translation>Deje el cable conectado.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time such as 12 s or 2 min</extracomment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 escritos.</translation>
    </message>
    <message>
        <source>The phone does not start now. A complete download brings it back.</source>
        <translation>El teléfono no arranca ahora. Un flasheo completo lo recupera.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Detenido por usted.</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>%1 is a time such as 1:05</extracomment>
        <translation>duró %1</translation>
    </message>
    <message>
        <source>Next phone</source>
        <translation>Siguiente teléfono</translation>
    </message>
    <message>
        <source>Plug in a switched-off phone.</source>
        <translation>Conecte un teléfono apagado.</translation>
    </message>
</context>
<context>
    <name>PhoneFactWords</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>What answered</source>
        <translation>Qué respondió</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>In good health.</source>
        <translation>En buen estado.</translation>
    </message>
    <message>
        <source>Worn: most of its life is used up. Save the data soon and expect failures.</source>
        <translation>Desgastado: la mayor parte de su vida útil está consumida. Guarde pronto los datos y cuente con fallos.</translation>
    </message>
    <message>
        <source>At the end of its life: it may lose what is written, so no job is started. The storage has to be replaced.</source>
        <translation>Al final de su vida útil: puede perder lo que se escribe, así que no se inicia ningún trabajo. Hay que reemplazar el almacenamiento.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memory (RAM)</source>
        <translation>Memoria (RAM)</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Desgaste</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Write only the maker&apos;s own firmware, and all of its boot chain together.</source>
        <translation>Escriba solo el firmware del propio fabricante, y toda su cadena de arranque junta.</translation>
    </message>
    <message>
        <source>A job needs the maker&apos;s authentication file.</source>
        <translation>Un trabajo requiere el archivo de autenticación del fabricante.</translation>
    </message>
    <message>
        <source>A job needs the loader that came with this model&apos;s firmware.</source>
        <translation>Un trabajo requiere el loader que venía con el firmware de este modelo.</translation>
    </message>
    <message>
        <source>Any loader for this chip will do.</source>
        <translation>Sirve cualquier loader para este chip.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Fuses</source>
        <translation>Fusibles</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 = what a fuse of the phone means, %2 = what that means for a job; both whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Its loader wants the maker&apos;s authorisation.</source>
        <translation>Su loader requiere la autorización del fabricante.</translation>
    </message>
    <message>
        <source>Nothing that would keep a job from its storage.</source>
        <translation>Nada que impida a un trabajo acceder a su almacenamiento.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>%1 V: too empty to write. Charge it for half an hour first.</source>
        <translation>%1 V: demasiado baja para escribir. Cárguela antes media hora.</translation>
    </message>
    <message>
        <source>%1 V: enough for a job.</source>
        <translation>%1 V: suficiente para un trabajo.</translation>
    </message>
    <message>
        <source>Starts from</source>
        <extracomment>%1 = A or B: which of the two copies of the system the phone starts</extracomment>
        <translation>Arranca desde</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>slot %1</translation>
    </message>
    <message>
        <source>If a job breaks off</source>
        <translation>Si un trabajo se interrumpe</translation>
    </message>
    <message>
        <source>The chip waits for the next try: the phone can be brought back.</source>
        <translation>El chip espera el siguiente intento: el teléfono se puede recuperar.</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>Tabla de particiones</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Plug in a switched-off phone</source>
        <translation>Conecte un teléfono apagado</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Esperando su respuesta</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>Se detendrá tras este paso</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation>Buscando la causa</translation>
    </message>
    <message>
        <source>%1 written. Unplug the phone.</source>
        <translation>%1 escritos. Desconecte el teléfono.</translation>
    </message>
    <message>
        <source>Finished. Unplug the phone.</source>
        <translation>Terminado. Desconecte el teléfono.</translation>
    </message>
    <message>
        <source>Stopped by you; the phone needs another download before it starts</source>
        <translation>Detenido por usted; el teléfono necesita otro flasheo para arrancar</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Detenido por usted</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is being done, %2 the partition or loader it is done with</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Put between the parts of a list such as &quot;3 MiB of 9 MiB, 2 MiB/s, 5 s left&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>the next phone</source>
        <translation>el siguiente teléfono</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) read back and compared: every byte is as in the firmware (%1).</source>
        <translation>
            <numerusform>%n área releída y comparada: cada byte es como en el firmware (%1).</numerusform>
            <numerusform>%n áreas releídas y comparadas: cada byte es como en el firmware (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Any port</source>
        <translation>Cualquier puerto</translation>
    </message>
    <message>
        <source>%1 (other tools call it %2)</source>
        <translation>%1 (otras herramientas lo llaman %2)</translation>
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
        <translation>%1 contiene identidad o calibración de este único teléfono, que ningún firmware puede recuperar. Aquí no se toca; para renovarla, restaure una copia de seguridad o flashéela con su fila marcada.</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>%1 was on %2 for %3 s.</source>
        <extracomment>%1 is a USB id such as 1782:4d00, %2 a port, %3 a number of seconds</extracomment>
        <translation>%1 estuvo en %2 durante %3 s.</translation>
    </message>
    <message>
        <source>%1 is on %2; it is no download mode.</source>
        <translation>%1 está en %2; no es un modo de descarga.</translation>
    </message>
    <message>
        <source>%1 is on %2: %3.</source>
        <translation>%1 está en %2: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was on %2 before you began.</source>
        <translation>%1 estaba en %2 antes de que usted comenzara.</translation>
    </message>
    <message>
        <source>Nothing yet: no cable was plugged in since this page came.</source>
        <translation>Nada todavía: no se conectó ningún cable desde que apareció esta página.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The vault has no entry called {name}.</source>
        <translation>La bóveda no tiene ninguna entrada llamada {name}.</translation>
    </message>
    <message>
        <source>The vault has no such entry.</source>
        <translation>La bóveda no tiene esa entrada.</translation>
    </message>
    <message>
        <source>{file} is there already and is never overwritten; choose another name.</source>
        <translation>{file} ya existe y nunca se sobrescribe; elija otro nombre.</translation>
    </message>
    <message>
        <source>A file of that name is there already and is never overwritten.</source>
        <translation>Ya existe un archivo con ese nombre y nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>{name} was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>{name} se leyó dos veces con resultado distinto, así que ninguna copia es fiable.</translation>
    </message>
    <message>
        <source>An area was read twice and came out different, so no copy of it can be trusted.</source>
        <translation>Un área se leyó dos veces con resultado distinto, así que ninguna copia es fiable.</translation>
    </message>
    <message>
        <source>The phone&apos;s own value {item} of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>El valor propio {item} de {name} del teléfono no se puede poner en la imagen del firmware, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>The phone&apos;s own values of {name} cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Los valores propios de {name} del teléfono no se pueden poner en la imagen del firmware, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>The phone&apos;s own values cannot be put into the image of the firmware, so nothing was written.</source>
        <translation>Los valores propios del teléfono no se pueden poner en la imagen del firmware, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>The calibration {entry} on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>La calibración {entry} del teléfono está en blanco o dañada, así que no hay valores propios que conservar.</translation>
    </message>
    <message>
        <source>The calibration on the phone is blank or damaged, so there are no own values to keep.</source>
        <translation>La calibración del teléfono está en blanco o dañada, así que no hay valores propios que conservar.</translation>
    </message>
    <message>
        <source>The calibration image {entry} of the firmware is damaged.</source>
        <translation>La imagen de calibración {entry} del firmware está dañada.</translation>
    </message>
    <message>
        <source>A calibration image of the firmware is damaged.</source>
        <translation>Una imagen de calibración del firmware está dañada.</translation>
    </message>
    <message>
        <source>The firmware has no image of calibration that could be merged.</source>
        <translation>El firmware no tiene ninguna imagen de calibración que se pueda combinar.</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration ({names}); name one of them.</source>
        <translation>El firmware tiene varias imágenes de calibración ({names}); indique una de ellas.</translation>
    </message>
    <message>
        <source>The firmware has several images of calibration; name one of them.</source>
        <translation>El firmware tiene varias imágenes de calibración; indique una de ellas.</translation>
    </message>
    <message>
        <source>The area {item} of the phone is blank: nothing was ever stored there.</source>
        <translation>El área {item} del teléfono está en blanco: nunca se guardó nada en ella.</translation>
    </message>
    <message>
        <source>The area of the phone is blank: nothing was ever stored there.</source>
        <translation>El área del teléfono está en blanco: nunca se guardó nada en ella.</translation>
    </message>
    <message>
        <source>There is no job called {name} that could go on.</source>
        <translation>No hay ningún trabajo llamado {name} que se pueda continuar.</translation>
    </message>
    <message>
        <source>There is no job that could go on.</source>
        <translation>No hay ningún trabajo que se pueda continuar.</translation>
    </message>
    <message>
        <source>The journal {file} does not tell how the job was asked for, so it cannot go on.</source>
        <translation>El diario {file} no dice cómo se pidió el trabajo, así que no se puede continuar.</translation>
    </message>
    <message>
        <source>The journal does not tell how the job was asked for, so it cannot go on.</source>
        <translation>El diario no dice cómo se pidió el trabajo, así que no se puede continuar.</translation>
    </message>
    <message>
        <source>The job of {file} came to its end; there is nothing left to do.</source>
        <translation>El trabajo de {file} llegó a su fin; no queda nada por hacer.</translation>
    </message>
    <message>
        <source>That job came to its end; there is nothing left to do.</source>
        <translation>Ese trabajo llegó a su fin; no queda nada por hacer.</translation>
    </message>
    <message>
        <source>The journal {file} does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>El diario {file} no dice dónde están las copias del teléfono, así que continuar las perdería.</translation>
    </message>
    <message>
        <source>The journal does not say where the copies of the phone are, so going on would lose them.</source>
        <translation>El diario no dice dónde están las copias del teléfono, así que continuar las perdería.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged in line {line}.</source>
        <translation>El diario {file} está dañado en la línea {line}.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged.</source>
        <translation>El diario {file} está dañado.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>El diario está dañado.</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of the program.</source>
        <translation>El diario {file} lo escribió una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of the program.</source>
        <translation>El diario lo escribió una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>The journal {file} was written by an older version of the program, which did not note enough to go on.</source>
        <translation>El diario {file} lo escribió una versión anterior del programa, que no anotaba lo suficiente para continuar.</translation>
    </message>
    <message>
        <source>The journal was written by an older version of the program, which did not note enough to go on.</source>
        <translation>El diario lo escribió una versión anterior del programa, que no anotaba lo suficiente para continuar.</translation>
    </message>
    <message>
        <source>The file {file} of the firmware is not what it was when the job began.</source>
        <translation>El archivo {file} del firmware ya no es el que era al empezar el trabajo.</translation>
    </message>
    <message>
        <source>{entry} of the firmware is not what it was when the job began.</source>
        <translation>{entry} del firmware ya no es lo que era al empezar el trabajo.</translation>
    </message>
    <message>
        <source>The firmware is not what it was when the job began.</source>
        <translation>El firmware ya no es el que era al empezar el trabajo.</translation>
    </message>
    <message>
        <source>The saved copy {file} is not what it was when it was made.</source>
        <translation>La copia guardada {file} ya no es como cuando se hizo.</translation>
    </message>
    <message>
        <source>A saved copy is not what it was when it was made.</source>
        <translation>Una copia guardada ya no es como cuando se hizo.</translation>
    </message>
    <message>
        <source>Nothing proves that this is the phone with which the job began.</source>
        <translation>Nada prueba que este sea el teléfono con el que empezó el trabajo.</translation>
    </message>
    <message>
        <source>The history has no record {item}.</source>
        <translation>El historial no tiene el registro {item}.</translation>
    </message>
    <message>
        <source>The history has no such record.</source>
        <translation>El historial no tiene ese registro.</translation>
    </message>
    <message>
        <source>The index of the history was damaged and was made again; nothing is lost.</source>
        <translation>El índice del historial estaba dañado y se rehízo; no se perdió nada.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program and is left as it is.</source>
        <translation>El historial lo escribió una versión más nueva del programa y se deja como está.</translation>
    </message>
    <message>
        <source>{file} has damaged records; the others are shown.</source>
        <translation>{file} tiene registros dañados; los demás se muestran.</translation>
    </message>
    <message>
        <source>A record of the history is damaged.</source>
        <translation>Un registro del historial está dañado.</translation>
    </message>
    <message>
        <source>{file} is no recording of a job.</source>
        <translation>{file} no es la grabación de un trabajo.</translation>
    </message>
    <message>
        <source>The file is no recording of a job.</source>
        <translation>El archivo no es la grabación de un trabajo.</translation>
    </message>
    <message>
        <source>The recording was made by a newer version of the program.</source>
        <translation>La grabación la hizo una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>The recording is damaged: {found}.</source>
        <translation>La grabación está dañada: {found}.</translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation>La grabación está dañada.</translation>
    </message>
    <message>
        <source>The recording holds no conversation with a phone.</source>
        <translation>La grabación no contiene ninguna conversación con un teléfono.</translation>
    </message>
    <message>
        <source>The recording is too large to be played.</source>
        <translation>La grabación es demasiado grande para reproducirla.</translation>
    </message>
    <message>
        <source>There is nothing to mend here: it is as it should be.</source>
        <translation>Aquí no hay nada que corregir: está como debe estar.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>The change was not permitted, so nothing was changed.</source>
        <translation>El cambio no se permitió, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>This system has no way to ask for the administrator&apos;s password here; run the commands that are shown yourself.</source>
        <translation>Este sistema no puede pedir aquí la contraseña de administrador; ejecute usted los comandos que se muestran.</translation>
    </message>
    <message>
        <source>A step of the change failed: {said}.</source>
        <translation>Falló un paso del cambio: {said}.</translation>
    </message>
    <message>
        <source>A step of the change failed; nothing on the phone was touched.</source>
        <translation>Falló un paso del cambio; no se tocó nada en el teléfono.</translation>
    </message>
    <message>
        <source>This changes nothing on the computer.</source>
        <translation>Esto no cambia nada en el PC.</translation>
    </message>
    <message>
        <source>{program} did not do its work.</source>
        <translation>{program} no hizo su trabajo.</translation>
    </message>
    <message>
        <source>A program of the system did not do its work.</source>
        <translation>Un programa del sistema no hizo su trabajo.</translation>
    </message>
    <message>
        <source>Another driver than the one the tool needs holds the phone.</source>
        <translation>El teléfono lo retiene un driver distinto del que la herramienta necesita.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>No se puede leer {file}.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>No se puede leer un archivo.</translation>
    </message>
    <message>
        <source>No loader was given for {wanted}, and none in the loader folder fits.</source>
        <translation>No se indicó ningún loader para {wanted}, y ninguno de la carpeta de loaders sirve.</translation>
    </message>
    <message>
        <source>No loader was given, and none in the loader folder fits this phone.</source>
        <translation>No se indicó ningún loader, y ninguno de la carpeta de loaders sirve para este teléfono.</translation>
    </message>
    <message>
        <source>{file} has no loader for {wanted}; it is for {found}.</source>
        <translation>{file} no tiene loader para {wanted}; es para {found}.</translation>
    </message>
    <message>
        <source>The loader file has no loader for {wanted}; it is for {found}.</source>
        <translation>El archivo de loader no tiene loader para {wanted}; es para {found}.</translation>
    </message>
    <message>
        <source>The loader file has no loader for this phone.</source>
        <translation>El archivo de loader no tiene loader para este teléfono.</translation>
    </message>
    <message>
        <source>{file} is not a Download Agent.</source>
        <translation>{file} no es un Download Agent.</translation>
    </message>
    <message>
        <source>The file is not a Download Agent.</source>
        <translation>El archivo no es un Download Agent.</translation>
    </message>
    <message>
        <source>{file} is a Download Agent without any loader in it.</source>
        <translation>{file} es un Download Agent sin ningún loader dentro.</translation>
    </message>
    <message>
        <source>The Download Agent has no loader in it.</source>
        <translation>El Download Agent no tiene ningún loader dentro.</translation>
    </message>
    <message>
        <source>{file} is neither a loader, nor a preloader, nor an authentication file.</source>
        <translation>{file} no es un loader, ni un preloader, ni un archivo de autenticación.</translation>
    </message>
    <message>
        <source>A file that was given is no loader.</source>
        <translation>Un archivo indicado no es un loader.</translation>
    </message>
    <message>
        <source>The two loaders in {file} do not belong together.</source>
        <translation>Los dos loaders de {file} no van juntos.</translation>
    </message>
    <message>
        <source>The two loaders in the file do not belong together.</source>
        <translation>Los dos loaders del archivo no van juntos.</translation>
    </message>
    <message>
        <source>The phone was caught in its boot ROM and needs memory settings: give the preloader of its firmware.</source>
        <translation>El teléfono se detectó en su boot ROM y necesita ajustes de memoria: indique el preloader de su firmware.</translation>
    </message>
    <message>
        <source>{file} is not a preloader.</source>
        <translation>{file} no es un preloader.</translation>
    </message>
    <message>
        <source>The file is not a preloader.</source>
        <translation>El archivo no es un preloader.</translation>
    </message>
    <message>
        <source>{file} holds no memory settings.</source>
        <translation>{file} no contiene ajustes de memoria.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings.</source>
        <translation>El preloader no contiene ajustes de memoria.</translation>
    </message>
    <message>
        <source>The phone wants the authorisation of its maker: an authentication file or a signed answer.</source>
        <translation>El teléfono pide la autorización de su fabricante: un archivo de autenticación o una respuesta firmada.</translation>
    </message>
    <message>
        <source>{file} is not an authentication file.</source>
        <translation>{file} no es un archivo de autenticación.</translation>
    </message>
    <message>
        <source>The file is not an authentication file.</source>
        <translation>El archivo no es un archivo de autenticación.</translation>
    </message>
    <message>
        <source>The preloader is for the board {wanted}, but the phone is {found}.</source>
        <translation>El preloader es para la placa {wanted}, pero el teléfono es {found}.</translation>
    </message>
    <message>
        <source>The preloader is for another board than the phone has.</source>
        <translation>El preloader es para una placa distinta de la del teléfono.</translation>
    </message>
    <message>
        <source>{entry} is ticked and {found} is not, but all boot loaders belong together.</source>
        <translation>{entry} está marcado y {found} no, pero todos los bootloaders van juntos.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked, but they belong together.</source>
        <translation>Solo algunos bootloaders están marcados, pero van juntos.</translation>
    </message>
    <message>
        <source>{name} has {found} on the phone and {wanted} in the firmware; its data would be lost.</source>
        <translation>{name} tiene {found} en el teléfono y {wanted} en el firmware; sus datos se perderían.</translation>
    </message>
    <message>
        <source>A protected area changes its place or length, and its data would be lost.</source>
        <translation>Un área protegida cambia de lugar o de longitud, y sus datos se perderían.</translation>
    </message>
    <message>
        <source>The storage of the phone has reached the end of its life.</source>
        <translation>El almacenamiento del teléfono ha llegado al final de su vida útil.</translation>
    </message>
    <message>
        <source>The battery has {found} mV, and {wanted} mV are needed.</source>
        <translation>La batería tiene {found} mV y se necesitan {wanted} mV.</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>La batería tiene muy poca carga para este trabajo.</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>El teléfono no tiene tabla de particiones.</translation>
    </message>
    <message>
        <source>The partition table of the phone is damaged.</source>
        <translation>La tabla de particiones del teléfono está dañada.</translation>
    </message>
    <message>
        <source>The boot area of the phone holds no preloader.</source>
        <translation>El área de arranque del teléfono no contiene ningún preloader.</translation>
    </message>
    <message>
        <source>The header of the boot area of the phone is damaged.</source>
        <translation>La cabecera del área de arranque del teléfono está dañada.</translation>
    </message>
    <message>
        <source>{bytes} bytes at {offset_bytes} reach beyond the end of {name}, which has {storage_bytes}.</source>
        <translation>{bytes} bytes en {offset_bytes} sobrepasan el final de {name}, que tiene {storage_bytes}.</translation>
    </message>
    <message>
        <source>A place lies beyond the end of the storage.</source>
        <translation>Un lugar está más allá del final del almacenamiento.</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this: {item}.</source>
        <translation>El loader de este teléfono no ofrece esto: {item}.</translation>
    </message>
    <message>
        <source>The loader of this phone does not offer this.</source>
        <translation>El loader de este teléfono no ofrece esto.</translation>
    </message>
    <message>
        <source>This backup is of another phone, and calibration belongs to one phone alone.</source>
        <translation>Esta copia de seguridad es de otro teléfono, y la calibración pertenece a un solo teléfono.</translation>
    </message>
    <message>
        <source>{entry} needs the image {name}, which is not there.</source>
        <translation>{entry} necesita la imagen {name}, que no está.</translation>
    </message>
    <message>
        <source>{entry} has no image.</source>
        <translation>{entry} no tiene imagen.</translation>
    </message>
    <message>
        <source>An image that is needed is not there.</source>
        <translation>Falta una imagen necesaria.</translation>
    </message>
    <message>
        <source>{file} names the scatter file {name}, which is not there.</source>
        <translation>{file} indica el archivo scatter {name}, que no está.</translation>
    </message>
    <message>
        <source>{file} comes without a scatter file.</source>
        <translation>{file} viene sin archivo scatter.</translation>
    </message>
    <message>
        <source>There is no scatter file.</source>
        <translation>No hay ningún archivo scatter.</translation>
    </message>
    <message>
        <source>{file} does not name its {field}.</source>
        <translation>{file} no indica su {field}.</translation>
    </message>
    <message>
        <source>The flash XML is incomplete.</source>
        <translation>El flash XML está incompleto.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a phone.</source>
        <translation>{file} no es una copia de seguridad de un teléfono.</translation>
    </message>
    <message>
        <source>This is not a backup of a phone.</source>
        <translation>Esto no es una copia de seguridad de un teléfono.</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file: {detail}.</source>
        <translation>{file} es un archivo .gz dañado: {detail}.</translation>
    </message>
    <message>
        <source>{file} is a damaged .gz file.</source>
        <translation>{file} es un archivo .gz dañado.</translation>
    </message>
    <message>
        <source>A .gz file is damaged.</source>
        <translation>Un archivo .gz está dañado.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged: {detail}.</source>
        <translation>El manifiesto de la copia de seguridad está dañado: {detail}.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>El manifiesto de la copia de seguridad está dañado.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright (format {found}, this one knows {wanted}).</source>
        <translation>La copia de seguridad la hizo una versión más nueva de Flashwright (formato {found}; esta conoce {wanted}).</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Flashwright.</source>
        <translation>La copia de seguridad la hizo una versión más nueva de Flashwright.</translation>
    </message>
    <message>
        <source>{entry} is not what the list of checksums says.</source>
        <translation>{entry} no coincide con la lista de sumas de verificación.</translation>
    </message>
    <message>
        <source>{file} is not what the list of checksums says.</source>
        <translation>{file} no coincide con la lista de sumas de verificación.</translation>
    </message>
    <message>
        <source>A file is not what the list of checksums says.</source>
        <translation>Un archivo no coincide con la lista de sumas de verificación.</translation>
    </message>
    <message>
        <source>{entry} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{entry} es solo un puntero a un archivo grande que nunca se descargó; obtenga el firmware de nuevo.</translation>
    </message>
    <message>
        <source>{file} is only a pointer to a large file that was never downloaded; get the firmware again.</source>
        <translation>{file} es solo un puntero a un archivo grande que nunca se descargó; obtenga el firmware de nuevo.</translation>
    </message>
    <message>
        <source>An image is only a pointer to a large file that was never downloaded.</source>
        <translation>Una imagen es solo un puntero a un archivo grande que nunca se descargó.</translation>
    </message>
    <message>
        <source>You do not have the right to open the port {node}.</source>
        <translation>Usted no tiene permiso para abrir el puerto {node}.</translation>
    </message>
    <message>
        <source>You do not have the right to open the port of the phone.</source>
        <translation>Usted no tiene permiso para abrir el puerto del teléfono.</translation>
    </message>
    <message>
        <source>The port {node} is in use by {owner}.</source>
        <translation>El puerto {node} está en uso por {owner}.</translation>
    </message>
    <message>
        <source>The port {node} is in use by another program.</source>
        <translation>El puerto {node} está en uso por otro programa.</translation>
    </message>
    <message>
        <source>The port of the phone is in use by another program.</source>
        <translation>El puerto del teléfono está en uso por otro programa.</translation>
    </message>
    <message>
        <source>The driver {driver} of the system holds the phone and does not let it go.</source>
        <translation>El driver {driver} del sistema retiene el teléfono y no lo suelta.</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let it go.</source>
        <translation>Un driver del sistema retiene el teléfono y no lo suelta.</translation>
    </message>
    <message>
        <source>ModemManager has taken the port {node} for a modem.</source>
        <translation>ModemManager tomó el puerto {node} por un módem.</translation>
    </message>
    <message>
        <source>ModemManager has taken the port of the phone for a modem.</source>
        <translation>ModemManager tomó el puerto del teléfono por un módem.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} no existe.</translation>
    </message>
    <message>
        <source>{node} does not exist.</source>
        <translation>{node} no existe.</translation>
    </message>
    <message>
        <source>A file or device that is needed does not exist.</source>
        <translation>No existe un archivo o dispositivo necesario.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} no es un archivo.</translation>
    </message>
    <message>
        <source>A file was expected and something else was found.</source>
        <translation>Se esperaba un archivo y se encontró otra cosa.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {detail}.</source>
        <translation>{file} no se puede leer o escribir: {detail}.</translation>
    </message>
    <message>
        <source>{file} is no firmware and holds no partition images (NAME.bin or NAME.img).</source>
        <translation>{file} no es un firmware y no contiene imágenes de particiones (NOMBRE.bin o NOMBRE.img).</translation>
    </message>
    <message>
        <source>The folder holds no partition images.</source>
        <translation>La carpeta no contiene imágenes de particiones.</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written.</source>
        <translation>El disco está lleno: no se pudo escribir {file}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The firmware is for {wanted}, but the phone has {found}.</source>
        <translation>El firmware es para {wanted}, pero el teléfono tiene {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another chip than the phone has.</source>
        <translation>El firmware es para un chip distinto del que tiene el teléfono.</translation>
    </message>
    <message>
        <source>The firmware is for the product {wanted}, but the phone is {found}.</source>
        <translation>El firmware es para el producto {wanted}, pero el teléfono es {found}.</translation>
    </message>
    <message>
        <source>The firmware is for another product than the phone is.</source>
        <translation>El firmware es para un producto que no es este teléfono.</translation>
    </message>
    <message>
        <source>The firmware is for {wanted} storage, but the phone has {found}.</source>
        <translation>El firmware es para almacenamiento {found}, pero el teléfono tiene {wanted}.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than the phone has.</source>
        <translation>El firmware es para un tipo de almacenamiento distinto del que tiene el teléfono.</translation>
    </message>
    <message>
        <source>{name} ({what}) is {found} on the phone and {wanted} in the firmware. The scene Firmware Upgrade can change the layout.</source>
        <translation>{name} ({what}) es {found} en el teléfono y {wanted} en el firmware. El modo Actualizar firmware puede cambiar la disposición.</translation>
    </message>
    <message>
        <source>The partition table of the phone differs from the one of the firmware, and changing it was not allowed.</source>
        <translation>La tabla de particiones del teléfono difiere de la del firmware, y no se permitió cambiarla.</translation>
    </message>
    <message>
        <source>The phone does not tell its partition table, so the firmware cannot be checked against it.</source>
        <translation>El teléfono no indica su tabla de particiones, así que no se puede comprobar el firmware con ella.</translation>
    </message>
    <message>
        <source>The phone has no partition {name}.</source>
        <translation>El teléfono no tiene la partición {name}.</translation>
    </message>
    <message>
        <source>The phone has no partition {entry}.</source>
        <translation>El teléfono no tiene la partición {entry}.</translation>
    </message>
    <message>
        <source>The phone does not have the partition that was asked for.</source>
        <translation>El teléfono no tiene la partición pedida.</translation>
    </message>
    <message>
        <source>The phone has no partition {name}, which the firmware needs.</source>
        <translation>El teléfono no tiene la partición {name}, que el firmware necesita.</translation>
    </message>
    <message>
        <source>The phone lacks a partition that the firmware needs.</source>
        <translation>Al teléfono le falta una partición que el firmware necesita.</translation>
    </message>
    <message>
        <source>The image {entry} has {image_bytes}, but its partition has room for {partition_bytes} only.</source>
        <translation>La imagen {entry} ocupa {image_bytes}, pero su partición solo tiene espacio para {partition_bytes}.</translation>
    </message>
    <message>
        <source>The image {entry} is larger than its partition.</source>
        <translation>La imagen {entry} es más grande que su partición.</translation>
    </message>
    <message>
        <source>An image is larger than its partition.</source>
        <translation>Una imagen es más grande que su partición.</translation>
    </message>
    <message>
        <source>{name} holds calibration or identity data of this phone; it is changed only when named with --only.</source>
        <translation>{name} contiene datos de calibración o identidad de este teléfono; solo se cambia si se indica con --only.</translation>
    </message>
    <message>
        <source>Calibration and identity data of this phone is changed only when it is named.</source>
        <translation>Los datos de calibración e identidad de este teléfono solo se cambian si se indican expresamente.</translation>
    </message>
    <message>
        <source>There is no entry or partition called {name}.</source>
        <translation>No hay ninguna entrada ni partición llamada {name}.</translation>
    </message>
    <message>
        <source>A name that was given fits no entry and no partition.</source>
        <translation>Un nombre indicado no corresponde a ninguna entrada ni partición.</translation>
    </message>
    <message>
        <source>No copy of {name} could be saved, so it is not touched.</source>
        <translation>No se pudo guardar una copia de {name}, así que no se toca.</translation>
    </message>
    <message>
        <source>No copy of the calibration data could be saved, so it is not touched.</source>
        <translation>No se pudo guardar una copia de los datos de calibración, así que no se tocan.</translation>
    </message>
    <message>
        <source>The phone is locked to its maker: its loader asks for an authorisation.</source>
        <translation>El teléfono está bloqueado por su fabricante: su loader pide una autorización.</translation>
    </message>
    <message>
        <source>The phone refused the loader {item}: it is not signed for this phone.</source>
        <translation>El teléfono rechazó el loader {item}: no está firmado para este teléfono.</translation>
    </message>
    <message>
        <source>The phone refused the loader: it is not signed for this phone.</source>
        <translation>El teléfono rechazó el loader: no está firmado para este teléfono.</translation>
    </message>
    <message>
        <source>The phone is connected in another mode than the download mode.</source>
        <translation>El teléfono está conectado en un modo que no es el de descarga.</translation>
    </message>
    <message>
        <source>The loader {name} is missing, and without it nothing can be done.</source>
        <translation>Falta el loader {name}, y sin él no se puede hacer nada.</translation>
    </message>
    <message>
        <source>No loader was given, and without one nothing can be done.</source>
        <translation>No se indicó ningún loader, y sin uno no se puede hacer nada.</translation>
    </message>
    <message>
        <source>The phone is there, but it did not answer.</source>
        <translation>El teléfono está presente, pero no respondió.</translation>
    </message>
    <message>
        <source>{item} reads back different from what was written.</source>
        <translation>{item} difiere de lo escrito al releerlo.</translation>
    </message>
    <message>
        <source>What was written reads back different.</source>
        <translation>Lo escrito difiere al releerlo.</translation>
    </message>
    <message>
        <source>{file} is not a firmware that Flashwright knows.</source>
        <translation>{file} no es un firmware que Flashwright conozca.</translation>
    </message>
    <message>
        <source>This is not a firmware that Flashwright knows.</source>
        <translation>Esto no es un firmware que Flashwright conozca.</translation>
    </message>
    <message>
        <source>{file} is encrypted and cannot be opened.</source>
        <translation>{file} está cifrado y no se puede abrir.</translation>
    </message>
    <message>
        <source>The firmware file is encrypted and cannot be opened.</source>
        <translation>El archivo de firmware está cifrado y no se puede abrir.</translation>
    </message>
    <message>
        <source>The firmware file is cut off: its end is missing.</source>
        <translation>El archivo de firmware está truncado: le falta el final.</translation>
    </message>
    <message>
        <source>The checksum of the firmware file is {found} instead of {wanted}: the file is damaged.</source>
        <translation>La suma de verificación del archivo de firmware es {found} en lugar de {wanted}: el archivo está dañado.</translation>
    </message>
    <message>
        <source>A checksum of the firmware file is wrong: the file is damaged.</source>
        <translation>Una suma de verificación del archivo de firmware es incorrecta: el archivo está dañado.</translation>
    </message>
    <message>
        <source>The image {entry} lies beyond the end of the firmware file.</source>
        <translation>La imagen {entry} está más allá del final del archivo de firmware.</translation>
    </message>
    <message>
        <source>An image lies beyond the end of the firmware file.</source>
        <translation>Una imagen está más allá del final del archivo de firmware.</translation>
    </message>
    <message>
        <source>The image {entry} overlaps another one in the firmware file.</source>
        <translation>La imagen {entry} se solapa con otra en el archivo de firmware.</translation>
    </message>
    <message>
        <source>Two images overlap in the firmware file.</source>
        <translation>Dos imágenes se solapan en el archivo de firmware.</translation>
    </message>
    <message>
        <source>The firmware file claims to hold more images than is possible.</source>
        <translation>El archivo de firmware declara más imágenes de las posibles.</translation>
    </message>
    <message>
        <source>The firmware file has no configuration (XML) inside.</source>
        <translation>El archivo de firmware no contiene configuración (XML).</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}: {detail}.</source>
        <translation>La configuración (XML) del firmware está defectuosa en la línea {line}: {detail}.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken in line {line}.</source>
        <translation>La configuración (XML) del firmware está defectuosa en la línea {line}.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware is broken.</source>
        <translation>La configuración (XML) del firmware está defectuosa.</translation>
    </message>
    <message>
        <source>The configuration (XML) of the firmware defines entities, which is not allowed.</source>
        <translation>La configuración (XML) del firmware define entidades, lo que no está permitido.</translation>
    </message>
    <message>
        <source>The firmware holds more than one product ({found}), so it is not clear which one is meant.</source>
        <translation>El firmware contiene más de un producto ({found}), así que no está claro cuál es el deseado.</translation>
    </message>
    <message>
        <source>The firmware file holds more than one product, so it is not clear which one is meant.</source>
        <translation>El archivo de firmware contiene más de un producto, así que no está claro cuál es el deseado.</translation>
    </message>
    <message>
        <source>The name {name} occurs twice in the firmware file.</source>
        <translation>El nombre {name} aparece dos veces en el archivo de firmware.</translation>
    </message>
    <message>
        <source>The name {entry} occurs twice in the firmware file.</source>
        <translation>El nombre {entry} aparece dos veces en el archivo de firmware.</translation>
    </message>
    <message>
        <source>A name occurs twice in the firmware file.</source>
        <translation>Un nombre aparece dos veces en el archivo de firmware.</translation>
    </message>
    <message>
        <source>The firmware file holds the unsafe file name {name}.</source>
        <translation>El archivo de firmware contiene el nombre de archivo inseguro {name}.</translation>
    </message>
    <message>
        <source>The firmware file holds an unsafe file name.</source>
        <translation>El archivo de firmware contiene un nombre de archivo inseguro.</translation>
    </message>
    <message>
        <source>The firmware has no loader {name}.</source>
        <translation>El firmware no tiene el loader {name}.</translation>
    </message>
    <message>
        <source>The firmware lacks a loader, and without it nothing can be done.</source>
        <translation>Al firmware le falta un loader, y sin él no se puede hacer nada.</translation>
    </message>
    <message>
        <source>The firmware file has the unknown version {found}.</source>
        <translation>El archivo de firmware tiene la versión desconocida {found}.</translation>
    </message>
    <message>
        <source>The firmware file has an unknown version.</source>
        <translation>El archivo de firmware tiene una versión desconocida.</translation>
    </message>
    <message>
        <source>The firmware file should have {wanted_bytes}, but has {found_bytes}.</source>
        <translation>El archivo de firmware debería tener {wanted_bytes}, pero tiene {found_bytes}.</translation>
    </message>
    <message>
        <source>A size in the firmware file does not fit what is there.</source>
        <translation>Un tamaño del archivo de firmware no corresponde a lo que hay.</translation>
    </message>
    <message>
        <source>The image {entry} is a broken sparse image.</source>
        <translation>La imagen {entry} es una imagen sparse defectuosa.</translation>
    </message>
    <message>
        <source>A sparse image is broken.</source>
        <translation>Una imagen sparse está defectuosa.</translation>
    </message>
    <message>
        <source>{file} holds several scatter files ({files}); name the one that is meant.</source>
        <translation>{file} contiene varios archivos scatter ({files}); indique cuál es el deseado.</translation>
    </message>
    <message>
        <source>There are several scatter files; name the one that is meant.</source>
        <translation>Hay varios archivos scatter; indique cuál es el deseado.</translation>
    </message>
    <message>
        <source>{file} is called a scatter file but is not text.</source>
        <translation>{file} se llama archivo scatter pero no es texto.</translation>
    </message>
    <message>
        <source>The scatter file is not text.</source>
        <translation>El archivo scatter no es texto.</translation>
    </message>
    <message>
        <source>{file} is a scatter file without any partition.</source>
        <translation>{file} es un archivo scatter sin ninguna partición.</translation>
    </message>
    <message>
        <source>The scatter file has no partition.</source>
        <translation>El archivo scatter no tiene ninguna partición.</translation>
    </message>
    <message>
        <source>{file} is too large for a scatter file.</source>
        <translation>{file} es demasiado grande para un archivo scatter.</translation>
    </message>
    <message>
        <source>The scatter file is too large.</source>
        <translation>El archivo scatter es demasiado grande.</translation>
    </message>
    <message>
        <source>The plug-in {file} was built for another version of Flashwright (interface {found}, wanted {wanted}).</source>
        <translation>El complemento {file} se compiló para otra versión de Flashwright (interfaz {found}, se requiere {wanted}).</translation>
    </message>
    <message>
        <source>A plug-in was built for another version of Flashwright.</source>
        <translation>Un complemento se compiló para otra versión de Flashwright.</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded: {detail}.</source>
        <translation>No se puede cargar el complemento {file}: {detail}.</translation>
    </message>
    <message>
        <source>The plug-in {file} cannot be loaded.</source>
        <translation>No se puede cargar el complemento {file}.</translation>
    </message>
    <message>
        <source>A plug-in cannot be loaded.</source>
        <translation>No se puede cargar un complemento.</translation>
    </message>
    <message>
        <source>The plug-in {file} brings a protocol that is loaded already.</source>
        <translation>El complemento {file} trae un protocolo que ya está cargado.</translation>
    </message>
    <message>
        <source>A plug-in brings a protocol that is loaded already.</source>
        <translation>Un complemento trae un protocolo que ya está cargado.</translation>
    </message>
    <message>
        <source>There is no virtual phone called {name}.</source>
        <translation>No hay ningún teléfono virtual llamado {name}.</translation>
    </message>
    <message>
        <source>There is no virtual phone of that name.</source>
        <translation>No hay ningún teléfono virtual con ese nombre.</translation>
    </message>
    <message>
        <source>Nothing was done, because nobody said yes; --yes says it beforehand.</source>
        <translation>No se hizo nada, porque nadie dijo que sí; --yes lo dice de antemano.</translation>
    </message>
    <message>
        <source>This needs the word &quot;{word}&quot;: type it when asked, or give --confirm {word}.</source>
        <translation>Esto requiere la palabra &quot;{word}&quot;: escríbala cuando se le pida, o indique --confirm {word}.</translation>
    </message>
    <message>
        <source>Nothing was changed, because the answer was no.</source>
        <translation>No se cambió nada, porque la respuesta fue no.</translation>
    </message>
    <message>
        <source>This needs a word of confirmation.</source>
        <translation>Esto requiere una palabra de confirmación.</translation>
    </message>
    <message>
        <source>The scenario file is not valid: {detail}.</source>
        <translation>El archivo de escenario no es válido: {detail}.</translation>
    </message>
    <message>
        <source>The scenario file is not valid.</source>
        <translation>El archivo de escenario no es válido.</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}, field {field}.</source>
        <translation>El lugar: {file}, desplazamiento {offset_bytes}, campo {field}.</translation>
    </message>
    <message>
        <source>The place: {file}, offset {offset_bytes}.</source>
        <translation>El lugar: {file}, desplazamiento {offset_bytes}.</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}, field {field}.</source>
        <translation>El lugar: desplazamiento {offset_bytes}, campo {field}.</translation>
    </message>
    <message>
        <source>The place: offset {offset_bytes}.</source>
        <translation>El lugar: desplazamiento {offset_bytes}.</translation>
    </message>
    <message>
        <source>The field: {field}.</source>
        <translation>El campo: {field}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a job file: in line {line}, column {column} a bracket, a comma or a quote is missing or too many.</source>
        <translation>{file} no se puede leer como archivo de trabajo: en la línea {line}, columna {column}, falta o sobra un corchete, una coma o una comilla.</translation>
    </message>
    <message>
        <source>The file cannot be read as a job file.</source>
        <translation>El archivo no se puede leer como archivo de trabajo.</translation>
    </message>
    <message>
        <source>{file} is not a job file of Flashwright.</source>
        <translation>{file} no es un archivo de trabajo de Flashwright.</translation>
    </message>
    <message>
        <source>This is not a job file of Flashwright.</source>
        <translation>No es un archivo de trabajo de Flashwright.</translation>
    </message>
    <message>
        <source>{file} was made by a newer Flashwright (its format is {found}, this program knows {wanted}).</source>
        <translation>{file} fue creado por un Flashwright más nuevo (su formato es {found}, este programa conoce {wanted}).</translation>
    </message>
    <message>
        <source>The job file was made by a newer Flashwright.</source>
        <translation>El archivo de trabajo fue creado por un Flashwright más nuevo.</translation>
    </message>
    <message>
        <source>{file} is too large for a job file.</source>
        <translation>{file} es demasiado grande para un archivo de trabajo.</translation>
    </message>
    <message>
        <source>The file is too large for a job file.</source>
        <translation>El archivo es demasiado grande para un archivo de trabajo.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known. Known here: {wanted}.</source>
        <translation>{file}, línea {line}, columna {column}: no se conoce ningún campo {pointer}. Aquí se conocen: {wanted}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: no field {pointer} is known.</source>
        <translation>{file}, línea {line}, columna {column}: no se conoce ningún campo {pointer}.</translation>
    </message>
    <message>
        <source>The job file has a field that is not known.</source>
        <translation>El archivo de trabajo tiene un campo que no se conoce.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} is there twice.</source>
        <translation>{file}, línea {line}, columna {column}: {pointer} aparece dos veces.</translation>
    </message>
    <message>
        <source>The job file has a field twice.</source>
        <translation>El archivo de trabajo tiene un campo repetido.</translation>
    </message>
    <message>
        <source>{file}: the field {pointer} is missing, or goes with no other one here.</source>
        <translation>{file}: falta el campo {pointer}, o no va con ningún otro de los que hay aquí.</translation>
    </message>
    <message>
        <source>The job file lacks a field.</source>
        <translation>Al archivo de trabajo le falta un campo.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}, not {found}.</source>
        <translation>{file}, línea {line}, columna {column}: {pointer} debe ser {wanted}, no {found}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} should be {wanted}.</source>
        <translation>{file}, línea {line}, columna {column}: {pointer} debe ser {wanted}.</translation>
    </message>
    <message>
        <source>A field of the job file has a value that cannot be used.</source>
        <translation>Un campo del archivo de trabajo tiene un valor que no se puede usar.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {pointer} does not go with a job of the kind {found}.</source>
        <translation>{file}, línea {line}, columna {column}: {pointer} no va con un trabajo del tipo {found}.</translation>
    </message>
    <message>
        <source>A field of the job file does not go with this kind of job.</source>
        <translation>Un campo del archivo de trabajo no va con este tipo de trabajo.</translation>
    </message>
    <message>
        <source>The job was made for another firmware: of {file}, {pointer} is {found} and should be {wanted}.</source>
        <translation>El trabajo se creó para otro firmware: de {file}, {pointer} es {found} y debe ser {wanted}.</translation>
    </message>
    <message>
        <source>The job was made for another firmware than this one.</source>
        <translation>El trabajo se creó para otro firmware, no para este.</translation>
    </message>
    <message>
        <source>A job of the kind {found} is run by the command line: flashwright-cli job run {file}</source>
        <translation>Un trabajo del tipo {found} se ejecuta desde la línea de comandos: flashwright-cli job run {file}</translation>
    </message>
    <message>
        <source>This kind of job is run by the command line.</source>
        <translation>Este tipo de trabajo se ejecuta desde la línea de comandos.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>What is on the screen of the phone now?</source>
        <translation>¿Qué se ve ahora en la pantalla del teléfono?</translation>
    </message>
    <message>
        <source>Nothing, it is black</source>
        <translation>Nada, está negra</translation>
    </message>
    <message>
        <source>A logo that stays or comes again and again</source>
        <translation>Un logo que se queda o aparece una y otra vez</translation>
    </message>
    <message>
        <source>A battery that is charging</source>
        <translation>Una batería que se está cargando</translation>
    </message>
    <message>
        <source>The system runs</source>
        <translation>El sistema funciona</translation>
    </message>
    <message>
        <source>A message that the phone is damaged or cannot be trusted</source>
        <translation>Un mensaje de que el teléfono está dañado o no es de confianza</translation>
    </message>
    <message>
        <source>A white, distorted or wrongly coloured picture</source>
        <translation>Una imagen blanca, distorsionada o con colores incorrectos</translation>
    </message>
    <message>
        <source>The system runs, but touch or sensors do not</source>
        <translation>El sistema funciona, pero no el táctil o los sensores</translation>
    </message>
    <message>
        <source>The system runs, but without network or IMEI</source>
        <translation>El sistema funciona, pero sin red o sin IMEI</translation>
    </message>
    <message>
        <source>When did you press the boot key?</source>
        <translation>¿Cuándo presionó la tecla de arranque?</translation>
    </message>
    <message>
        <source>Before the cable was plugged in, and held</source>
        <translation>Antes de conectar el cable, y sin soltarla</translation>
    </message>
    <message>
        <source>After the cable was plugged in</source>
        <translation>Después de conectar el cable</translation>
    </message>
    <message>
        <source>No key was pressed</source>
        <translation>No se presionó ninguna tecla</translation>
    </message>
    <message>
        <source>Is the battery in, and charged above one fifth?</source>
        <translation>¿Está puesta la batería, con más de una quinta parte de carga?</translation>
    </message>
    <message>
        <source>Do model, memory size and board number on the label fit the firmware?</source>
        <translation>¿Coinciden el modelo, el tamaño de memoria y el número de placa de la etiqueta con el firmware?</translation>
    </message>
    <message>
        <source>They fit</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Does another cable or another port change it?</source>
        <translation>¿Cambia algo con otro cable u otro puerto?</translation>
    </message>
    <message>
        <source>It fails elsewhere or not at all</source>
        <translation>Falla en otro lugar o no falla</translation>
    </message>
    <message>
        <source>It fails at the same place</source>
        <translation>Falla en el mismo lugar</translation>
    </message>
    <message>
        <source>Did another tool or an interrupted try touch this phone before?</source>
        <translation>¿Otra herramienta o un intento interrumpido tocó antes este teléfono?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>RecentFirmware</name>
    <message>
        <source>opened %1</source>
        <translation>abierto el %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está allí</translation>
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
        <translation>El firmware es más antiguo de lo que este teléfono permite.</translation>
    </message>
    <message>
        <source>The phone remembers the newest version it has had and refuses older ones. That cannot be undone.</source>
        <translation>El teléfono recuerda la versión más nueva que ha tenido y rechaza las anteriores. Eso no se puede deshacer.</translation>
    </message>
    <message>
        <source>Use the newest official firmware; depending on the package the user&apos;s data is erased.</source>
        <translation>Use el firmware oficial más nuevo; según el paquete, se borran los datos del usuario.</translation>
    </message>
    <message>
        <source>Do not write an older preloader: the phone may then not start any more.</source>
        <translation>No escriba un preloader más antiguo: es posible que el teléfono ya no arranque.</translation>
    </message>
    <message>
        <source>This backup is of another phone.</source>
        <translation>Esta copia de seguridad es de otro teléfono.</translation>
    </message>
    <message>
        <source>Calibration and identity belong to one phone alone; those of another make it work badly and may be unlawful.</source>
        <translation>La calibración y la identidad pertenecen a un solo teléfono; las de otro lo hacen funcionar mal y pueden ser ilegales.</translation>
    </message>
    <message>
        <source>Choose the backup that was made of this phone.</source>
        <translation>Elija la copia de seguridad que se hizo de este teléfono.</translation>
    </message>
    <message>
        <source>Leave the areas of calibration and identity out of the restore.</source>
        <translation>Deje las áreas de calibración e identidad fuera de la restauración.</translation>
    </message>
    <message>
        <source>The battery is too empty for this job.</source>
        <translation>La batería tiene muy poca carga para este trabajo.</translation>
    </message>
    <message>
        <source>If it ran out while the boot loaders are written, the phone would not start.</source>
        <translation>Si se agotara mientras se escriben los bootloaders, el teléfono no arrancaría.</translation>
    </message>
    <message>
        <source>Charge the phone for half an hour and try again.</source>
        <translation>Cargue el teléfono media hora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>If the phone has no battery on the bench, connect a good supply and say so in the options.</source>
        <translation>Si el teléfono está sin batería en la mesa de trabajo, conecte una buena fuente de alimentación e indíquelo en las opciones.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders were chosen.</source>
        <translation>Solo se eligieron algunos de los bootloaders.</translation>
    </message>
    <message>
        <source>They belong to one version and start one another; with halves of two versions the phone may not start.</source>
        <translation>Son de una misma versión y se arrancan unos a otros; con mitades de dos versiones el teléfono puede no arrancar.</translation>
    </message>
    <message>
        <source>Tick all boot loaders of the firmware, or none of them.</source>
        <translation>Marque todos los bootloaders del firmware, o ninguno.</translation>
    </message>
    <message>
        <source>The phone starts over and over, or shows its logo for minutes.</source>
        <translation>El teléfono se reinicia una y otra vez, o muestra su logo durante minutos.</translation>
    </message>
    <message>
        <source>The first start takes long, old user data does not suit the new system, or images of two versions were mixed.</source>
        <translation>El primer arranque tarda, los datos de usuario antiguos no son compatibles con el sistema nuevo, o se mezclaron imágenes de dos versiones.</translation>
    </message>
    <message>
        <source>Wait ten minutes; the first start takes long.</source>
        <translation>Espere diez minutos; el primer arranque tarda.</translation>
    </message>
    <message>
        <source>Compare all partitions with the firmware, in both slots.</source>
        <translation>Compare todas las particiones con el firmware, en ambos slots.</translation>
    </message>
    <message>
        <source>Reset the phone to its factory state; the user&apos;s data is erased.</source>
        <translation>Restablezca el teléfono a su estado de fábrica; se borran los datos del usuario.</translation>
    </message>
    <message>
        <source>Write the complete official firmware once more, with all files from one package; the user&apos;s data is erased.</source>
        <translation>Escriba una vez más el firmware oficial completo, con todos los archivos de un mismo paquete; se borran los datos del usuario.</translation>
    </message>
    <message>
        <source>This phone only takes orders from its maker&apos;s own service.</source>
        <translation>Este teléfono solo acepta órdenes del servicio de su fabricante.</translation>
    </message>
    <message>
        <source>Its loader asked for an authorisation that only the maker can give. The program stops here and does not try to get around it.</source>
        <translation>Su loader pidió una autorización que solo el fabricante puede dar. El programa se detiene aquí y no intenta eludirla.</translation>
    </message>
    <message>
        <source>Turn to the maker&apos;s service, or use the maker&apos;s own update route for this model.</source>
        <translation>Acuda al servicio técnico del fabricante, o use la vía de actualización del propio fabricante para este modelo.</translation>
    </message>
    <message>
        <source>Use the complete official firmware of exactly this model, with all files from one package.</source>
        <translation>Use el firmware oficial completo de este modelo exacto, con todos los archivos de un mismo paquete.</translation>
    </message>
    <message>
        <source>Bytes from the phone arrived damaged.</source>
        <translation>Llegaron bytes dañados del teléfono.</translation>
    </message>
    <message>
        <source>The line is noisy, or the two sides disagree on how bytes are packed.</source>
        <translation>Hay ruido en la línea, o los dos lados no coinciden en cómo se empaquetan los bytes.</translation>
    </message>
    <message>
        <source>Use a short cable, directly in a USB port at the back of the computer, without a hub.</source>
        <translation>Use un cable corto, directamente en un puerto USB trasero del PC, sin hub.</translation>
    </message>
    <message>
        <source>Try again with smaller blocks.</source>
        <translation>Inténtelo de nuevo con bloques más pequeños.</translation>
    </message>
    <message>
        <source>Take the battery out for ten seconds, or hold the power key for ten to twenty seconds with the cable unplugged, then start again.</source>
        <translation>Quite la batería diez segundos, o mantenga presionada la tecla de encendido de diez a veinte segundos con el cable desconectado, y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The phone does not support the chosen line speed.</source>
        <translation>El teléfono no admite la velocidad de línea elegida.</translation>
    </message>
    <message>
        <source>The loader refused the change of speed, so nothing that follows would be understood.</source>
        <translation>El loader rechazó el cambio de velocidad, así que no se entendería nada de lo que sigue.</translation>
    </message>
    <message>
        <source>Leave the speed at 115200, or choose 921600 or less.</source>
        <translation>Deje la velocidad en 115200, o elija 921600 o menos.</translation>
    </message>
    <message>
        <source>Over USB leave the speed setting alone; it has no effect there.</source>
        <translation>Por USB no toque el ajuste de velocidad; ahí no tiene efecto.</translation>
    </message>
    <message>
        <source>The phone has no such place, or the image does not fit there.</source>
        <translation>El teléfono no tiene ese lugar, o la imagen no cabe en él.</translation>
    </message>
    <message>
        <source>The layout of the firmware and the one on the phone do not agree.</source>
        <translation>La disposición del firmware y la del teléfono no coinciden.</translation>
    </message>
    <message>
        <source>Use the package that matches this model and version.</source>
        <translation>Use el paquete que corresponde a este modelo y versión.</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan.</source>
        <translation>Compare ambas disposiciones en el plan.</translation>
    </message>
    <message>
        <source>Allow a new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>Permita una nueva disposición solo con un paquete completo; se borran los datos del usuario.</translation>
    </message>
    <message>
        <source>Phone and computer lost step with each other.</source>
        <translation>El teléfono y el PC perdieron la sincronía.</translation>
    </message>
    <message>
        <source>A message was lost or came twice, or the phone still remembers an earlier job.</source>
        <translation>Un mensaje se perdió o llegó dos veces, o el teléfono aún recuerda un trabajo anterior.</translation>
    </message>
    <message>
        <source>Press the start button again; the phone waits in its boot ROM and the job starts over.</source>
        <translation>Presione de nuevo el botón de inicio; el teléfono espera en su boot ROM y el trabajo empieza otra vez.</translation>
    </message>
    <message>
        <source>The loader cannot start the storage of the phone.</source>
        <translation>El loader no puede iniciar el almacenamiento del teléfono.</translation>
    </message>
    <message>
        <source>The loader belongs to a board with another storage chip, or the storage chip no longer works.</source>
        <translation>El loader es de una placa con otro chip de almacenamiento, o el chip de almacenamiento ya no funciona.</translation>
    </message>
    <message>
        <source>Switch the phone off, wait a minute, try once more.</source>
        <translation>Apague el teléfono, espere un minuto e inténtelo una vez más.</translation>
    </message>
    <message>
        <source>If the exact package fails every time, the storage chip needs a repair shop; what was on it is at risk.</source>
        <translation>Si el paquete exacto falla siempre, el chip de almacenamiento requiere un taller de reparación; lo que contenía está en riesgo.</translation>
    </message>
    <message>
        <source>The phone refused calibration data.</source>
        <translation>El teléfono rechazó datos de calibración.</translation>
    </message>
    <message>
        <source>The data is empty, damaged or belongs to another phone.</source>
        <translation>Los datos están vacíos, dañados o son de otro teléfono.</translation>
    </message>
    <message>
        <source>Leave the calibration of the phone as it is and write the rest of the firmware.</source>
        <translation>Deje la calibración del teléfono como está y escriba el resto del firmware.</translation>
    </message>
    <message>
        <source>If it was damaged before, put back the copy that was saved of this very phone.</source>
        <translation>Si ya estaba dañada, restaure la copia que se guardó de este mismo teléfono.</translation>
    </message>
    <message>
        <source>Never write calibration that belongs to another phone: it would lose its network.</source>
        <translation>Nunca escriba la calibración que pertenece a otro teléfono: el teléfono se quedaría sin red.</translation>
    </message>
    <message>
        <source>The phone could not carry out a step.</source>
        <translation>El teléfono no pudo realizar un paso.</translation>
    </message>
    <message>
        <source>It reported a failed operation or a failed write. The storage may be full, worn or not the one the firmware expects.</source>
        <translation>Notificó una operación o una escritura fallida. El almacenamiento puede estar lleno, desgastado o no ser el que el firmware espera.</translation>
    </message>
    <message>
        <source>Switch the phone off and on and try this partition once more.</source>
        <translation>Apague y encienda el teléfono e intente esta partición una vez más.</translation>
    </message>
    <message>
        <source>Check that the partition is in the list of the phone and large enough.</source>
        <translation>Compruebe que la partición está en la lista del teléfono y que es lo bastante grande.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is likely worn out.</source>
        <translation>Si siempre se detiene en el mismo lugar, es probable que el almacenamiento del teléfono esté desgastado.</translation>
    </message>
    <message>
        <source>The phone waited too long, or ran out of memory.</source>
        <translation>El teléfono esperó demasiado, o se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The computer paused in the middle of a transfer, or sent larger pieces than this loader can hold.</source>
        <translation>El PC hizo una pausa en medio de una transferencia, o envió bloques más grandes de lo que este loader admite.</translation>
    </message>
    <message>
        <source>Keep the computer from going to sleep and try again.</source>
        <translation>Evite que el PC se suspenda e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The phone did not take the new partition table.</source>
        <translation>El teléfono no aceptó la nueva tabla de particiones.</translation>
    </message>
    <message>
        <source>The table does not fit the storage, the loader wants another kind of table, or the storage cannot be written.</source>
        <translation>La tabla no corresponde al almacenamiento, el loader quiere otro tipo de tabla, o no se puede escribir en el almacenamiento.</translation>
    </message>
    <message>
        <source>Read the table of the phone again before anything else; the old one may still be valid.</source>
        <translation>Antes de nada, lea de nuevo la tabla del teléfono; la anterior puede seguir siendo válida.</translation>
    </message>
    <message>
        <source>The phone refused an image after checking it.</source>
        <translation>El teléfono rechazó una imagen después de comprobarla.</translation>
    </message>
    <message>
        <source>All bytes arrived and the phone did not accept them: the image is not signed for this phone, or the file was changed.</source>
        <translation>Todos los bytes llegaron y el teléfono no los aceptó: la imagen no está firmada para este teléfono, o el archivo se modificó.</translation>
    </message>
    <message>
        <source>If you replaced a file by your own, write the one from the package.</source>
        <translation>Si reemplazó un archivo por uno propio, escriba el del paquete.</translation>
    </message>
    <message>
        <source>Do not erase this partition first: what is on it may still start.</source>
        <translation>No borre antes esta partición: lo que contiene quizá aún arranque.</translation>
    </message>
    <message>
        <source>The storage of the phone does not take what is written.</source>
        <translation>El almacenamiento del teléfono no acepta lo que se escribe.</translation>
    </message>
    <message>
        <source>Writing is locked by the loader, or the storage chip has reached the end of its life and has become read-only.</source>
        <translation>El loader bloquea la escritura, o el chip de almacenamiento ha llegado al final de su vida útil y quedó en solo lectura.</translation>
    </message>
    <message>
        <source>Run the job again and compare: if the old contents are still there, the storage chip is read-only.</source>
        <translation>Ejecute el trabajo de nuevo y compare: si sigue el contenido anterior, el chip de almacenamiento está en solo lectura.</translation>
    </message>
    <message>
        <source>A read-only storage chip must be replaced in a repair shop.</source>
        <translation>Un chip de almacenamiento en solo lectura debe reemplazarse en un taller de reparación.</translation>
    </message>
    <message>
        <source>The phone&apos;s own calibration could not be put into the image of the firmware.</source>
        <translation>La calibración propia del teléfono no se pudo poner en la imagen del firmware.</translation>
    </message>
    <message>
        <source>The values of this one phone must stay. The image of the firmware, or what is on the phone, does not allow that, so nothing was written.</source>
        <translation>Los valores de este teléfono en concreto deben conservarse. La imagen del firmware, o lo que hay en el teléfono, no lo permite, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>The interrupted job cannot go on where it stopped.</source>
        <translation>El trabajo interrumpido no puede continuar donde se detuvo.</translation>
    </message>
    <message>
        <source>Going on is safe only with the same phone, the same firmware and whole copies; one of these could not be proved.</source>
        <translation>Continuar solo es seguro con el mismo teléfono, el mismo firmware y copias íntegras; alguna de estas condiciones no se pudo probar.</translation>
    </message>
    <message>
        <source>Choose the firmware with which the job began; files that were changed since then do not count.</source>
        <translation>Elija el firmware con el que empezó el trabajo; los archivos modificados desde entonces no valen.</translation>
    </message>
    <message>
        <source>Plug in the phone with which the job began.</source>
        <translation>Conecte el teléfono con el que empezó el trabajo.</translation>
    </message>
    <message>
        <source>Start the job again from the beginning.</source>
        <translation>Inicie de nuevo el trabajo desde el principio.</translation>
    </message>
    <message>
        <source>This firmware is for another phone.</source>
        <translation>Este firmware es para otro teléfono.</translation>
    </message>
    <message>
        <source>The chip or product in the firmware is not the one that answered. Nothing was written.</source>
        <translation>El chip o el producto del firmware no es el que respondió. No se escribió nada.</translation>
    </message>
    <message>
        <source>Compare model and board number on the label with the firmware, and take the right package.</source>
        <translation>Compare el modelo y el número de placa de la etiqueta con el firmware, y tome el paquete correcto.</translation>
    </message>
    <message>
        <source>Do not force it: with a package for another chip the phone may not start any more.</source>
        <translation>No lo fuerce: con un paquete para otro chip el teléfono puede no volver a arrancar.</translation>
    </message>
    <message>
        <source>The job succeeded and the phone stays dark.</source>
        <translation>El trabajo se completó y el teléfono sigue sin encender.</translation>
    </message>
    <message>
        <source>The preloader is for another board, the battery is empty, or the storage only pretended to take the data.</source>
        <translation>El preloader es para otra placa, la batería está vacía, o el almacenamiento solo fingió guardar los datos.</translation>
    </message>
    <message>
        <source>Unplug the phone, hold the power key for twenty seconds and charge it for half an hour.</source>
        <translation>Desconecte el teléfono, mantenga presionada la tecla de encendido veinte segundos y cárguelo media hora.</translation>
    </message>
    <message>
        <source>Read preloader and boot back and compare them; reading changes nothing.</source>
        <translation>Relea preloader y boot y compárelos; leer no cambia nada.</translation>
    </message>
    <message>
        <source>If it stays dark with a charged battery and another cable, the board needs a repair shop.</source>
        <translation>Si sigue sin encender con la batería cargada y otro cable, la placa requiere un taller de reparación.</translation>
    </message>
    <message>
        <source>Write the firmware of exactly this board again, with its preloader.</source>
        <translation>Escriba de nuevo el firmware de esta placa exacta, con su preloader.</translation>
    </message>
    <message>
        <source>The phone works at the slowest USB speed, and an answer came too late.</source>
        <translation>El teléfono funciona a la velocidad USB más baja, y una respuesta llegó demasiado tarde.</translation>
    </message>
    <message>
        <source>The boot ROM is that slow by design; a loader that stays so was not switched over, or the cable does not carry more.</source>
        <translation>La boot ROM es así de lenta por diseño; si un loader se queda así, no se cambió de velocidad o el cable no da para más.</translation>
    </message>
    <message>
        <source>Let the program look this computer over; what is red there comes first.</source>
        <translation>Deje que el programa examine este PC; lo que esté en rojo va primero.</translation>
    </message>
    <message>
        <source>Plug the phone in without a key, so that the fast preloader answers and not the boot ROM.</source>
        <translation>Conecte el teléfono sin presionar ninguna tecla, para que responda el preloader, que es rápido, y no la boot ROM.</translation>
    </message>
    <message>
        <source>Stay at full speed without the switch; the job takes longer.</source>
        <translation>Permanezca en full speed, sin el cambio de velocidad; el trabajo tarda más.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>El disco de este PC está lleno.</translation>
    </message>
    <message>
        <source>What is read from the phone, a saved copy or the record of the job no longer fits.</source>
        <translation>Ya no cabe lo que se lee del teléfono, una copia guardada o el registro del trabajo.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation>Libere espacio, o elija una carpeta en otra unidad.</translation>
    </message>
    <message>
        <source>Plug the phone in again and go on where the job stopped; what was written is checked first.</source>
        <translation>Conecte de nuevo el teléfono y continúe donde se detuvo el trabajo; primero se comprueba lo escrito.</translation>
    </message>
    <message>
        <source>For parts larger than 4 GiB use a drive that is not formatted with FAT32.</source>
        <translation>Para partes de más de 4 GiB use una unidad que no esté formateada en FAT32.</translation>
    </message>
    <message>
        <source>The first loader did not answer at once, and the job was ended before it could.</source>
        <translation>El primer loader no respondió enseguida, y el trabajo se terminó antes de que pudiera.</translation>
    </message>
    <message>
        <source>One missed answer right after its start is normal: the loader is setting up the memory.</source>
        <translation>Que falte una respuesta justo después de su inicio es normal: el loader está configurando la memoria.</translation>
    </message>
    <message>
        <source>Press the start button again and give the loader twenty seconds.</source>
        <translation>Presione de nuevo el botón de inicio y dé veinte segundos al loader.</translation>
    </message>
    <message>
        <source>The phone did not accept or did not start the first loader.</source>
        <translation>El teléfono no aceptó o no inició el primer loader.</translation>
    </message>
    <message>
        <source>The loader is signed for another phone, belongs to another chip, or could not set up the memory of this one.</source>
        <translation>El loader está firmado para otro teléfono, es de otro chip, o no pudo configurar la memoria de este.</translation>
    </message>
    <message>
        <source>Take both loaders and their addresses from the same package, never from another model.</source>
        <translation>Tome ambos loaders y sus direcciones del mismo paquete, nunca de otro modelo.</translation>
    </message>
    <message>
        <source>Switch the phone off and on between tries: a boot ROM that saw a bad loader stays deaf.</source>
        <translation>Apague y encienda el teléfono entre intentos: una boot ROM que recibió un loader incorrecto deja de responder.</translation>
    </message>
    <message>
        <source>The second loader started but does not answer the next question.</source>
        <translation>El segundo loader se inició pero no responde a la siguiente pregunta.</translation>
    </message>
    <message>
        <source>It is older than the program expects, or the two sides disagree on how bytes are packed.</source>
        <translation>Es más antiguo de lo que el programa espera, o los dos lados no coinciden en cómo se empaquetan los bytes.</translation>
    </message>
    <message>
        <source>Try again with raw transfer switched off.</source>
        <translation>Inténtelo de nuevo con la transferencia raw desactivada.</translation>
    </message>
    <message>
        <source>The second loader was not accepted.</source>
        <translation>El segundo loader no fue aceptado.</translation>
    </message>
    <message>
        <source>The phone checked it and refused it, or the memory of the phone is not the one it was made for.</source>
        <translation>El teléfono lo comprobó y lo rechazó, o la memoria del teléfono no es aquella para la que se hizo.</translation>
    </message>
    <message>
        <source>Check the package for damage, then use only the loaders that are in it.</source>
        <translation>Compruebe si el paquete está dañado y use solo los loaders que contiene.</translation>
    </message>
    <message>
        <source>Charge the battery and try once more.</source>
        <translation>Cargue la batería e inténtelo una vez más.</translation>
    </message>
    <message>
        <source>If the maker has several packages for this model, take the one for its memory size and board.</source>
        <translation>Si el fabricante tiene varios paquetes para este modelo, tome el de su tamaño de memoria y su placa.</translation>
    </message>
    <message>
        <source>The phone does not know the place the firmware wants to write to.</source>
        <translation>El teléfono no conoce el lugar donde el firmware quiere escribir.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one of this firmware, or its table is damaged. The same code right after the start of the loader is only its greeting and no error.</source>
        <translation>La disposición de particiones del teléfono difiere de la de este firmware, o su tabla está dañada. El mismo código justo después del inicio del loader es solo su saludo y no un error.</translation>
    </message>
    <message>
        <source>Use the package that matches the version and model on the phone.</source>
        <translation>Use el paquete que corresponde a la versión y al modelo del teléfono.</translation>
    </message>
    <message>
        <source>Compare both layouts in the plan before anything else.</source>
        <translation>Antes de nada, compare ambas disposiciones en el plan.</translation>
    </message>
    <message>
        <source>Only if they really differ and the whole package is written: allow a new layout. It erases the user&apos;s data.</source>
        <translation>Solo si de verdad difieren y se escribe el paquete completo: permita una nueva disposición. Borra los datos del usuario.</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>El teléfono no tiene una tabla de particiones que se pueda leer.</translation>
    </message>
    <message>
        <source>Its storage was erased, never programmed, or the table is damaged.</source>
        <translation>Su almacenamiento se borró, nunca se programó, o la tabla está dañada.</translation>
    </message>
    <message>
        <source>Save what can still be read first: read the calibration areas by address if their place is known.</source>
        <translation>Guarde primero lo que aún se pueda leer: lea las áreas de calibración por dirección si se conoce su lugar.</translation>
    </message>
    <message>
        <source>If the table is gone again after a download, the storage is faulty.</source>
        <translation>Si la tabla vuelve a faltar después de un flasheo, el almacenamiento está defectuoso.</translation>
    </message>
    <message>
        <source>Use Format All + Download with a complete official firmware; everything on the phone is erased.</source>
        <translation>Use Formatear todo + flashear con un firmware oficial completo; se borra todo lo que hay en el teléfono.</translation>
    </message>
    <message>
        <source>The program refused to do this.</source>
        <translation>El programa se negó a hacer esto.</translation>
    </message>
    <message>
        <source>One of its guards, or the person asked, said no. Nothing was changed by this step.</source>
        <translation>Una de sus protecciones, o la persona consultada, dijo que no. Este paso no cambió nada.</translation>
    </message>
    <message>
        <source>Read the plan again and confirm it if it is what you want.</source>
        <translation>Lea de nuevo el plan y confírmelo si es lo que quiere.</translation>
    </message>
    <message>
        <source>Calibration and identity of a phone are touched only when they are named one by one, and after a copy was saved.</source>
        <translation>La calibración y la identidad de un teléfono solo se tocan si se indican una por una, y después de guardar una copia.</translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written.</source>
        <translation>Un archivo de este PC no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>The drive was removed, fell asleep or is damaged, or the file is not yours.</source>
        <translation>La unidad se retiró, se suspendió o está dañada, o el archivo no es suyo.</translation>
    </message>
    <message>
        <source>Copy the firmware to a drive inside this computer and try again.</source>
        <translation>Copie el firmware a una unidad interna de este PC e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that you may read the file and write to the folder.</source>
        <translation>Compruebe que tiene permiso para leer el archivo y escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The link broke, and the phone is connected through a hub or an extension.</source>
        <translation>La conexión se cortó, y el teléfono está conectado a través de un hub o una extensión.</translation>
    </message>
    <message>
        <source>Hubs, long leads and front sockets lose the phone when its current rises.</source>
        <translation>Los hubs, los cables largos y los puertos frontales pierden el teléfono cuando aumenta su consumo.</translation>
    </message>
    <message>
        <source>Plug the phone directly into a USB port at the back of the computer.</source>
        <translation>Conecte el teléfono directamente a un puerto USB trasero del PC.</translation>
    </message>
    <message>
        <source>Use a short, good cable; if a hub is needed, one with its own supply.</source>
        <translation>Use un cable corto y bueno; si hace falta un hub, uno con alimentación propia.</translation>
    </message>
    <message>
        <source>An image of the firmware is larger than its place on the phone.</source>
        <translation>Una imagen del firmware es más grande que su lugar en el teléfono.</translation>
    </message>
    <message>
        <source>The firmware is for another version or storage size. Nothing was written.</source>
        <translation>El firmware es para otra versión u otro tamaño de almacenamiento. No se escribió nada.</translation>
    </message>
    <message>
        <source>Use the package that matches this model and storage size.</source>
        <translation>Use el paquete que corresponde a este modelo y tamaño de almacenamiento.</translation>
    </message>
    <message>
        <source>If you replaced a file, check that it is the right one.</source>
        <translation>Si reemplazó un archivo, compruebe que es el correcto.</translation>
    </message>
    <message>
        <source>The phone lost its IMEI, its network or its Wi-Fi address.</source>
        <translation>El teléfono perdió su IMEI, su red o su dirección Wi-Fi.</translation>
    </message>
    <message>
        <source>The areas of calibration and identity were erased or overwritten. No firmware contains them; they belong to this phone alone.</source>
        <translation>Las áreas de calibración e identidad se borraron o se sobrescribieron. Ningún firmware las contiene; pertenecen solo a este teléfono.</translation>
    </message>
    <message>
        <source>Put the saved copy of this phone&apos;s own calibration back, if one was made before.</source>
        <translation>Restaure la copia guardada de la calibración propia de este teléfono, si se hizo una antes.</translation>
    </message>
    <message>
        <source>Without a copy ask an authorised service of the maker; the data of another phone is wrong and may be unlawful.</source>
        <translation>Sin copia, consulte a un servicio autorizado del fabricante; los datos de otro teléfono son incorrectos y pueden ser ilegales.</translation>
    </message>
    <message>
        <source>Never format everything without the copy that this program makes first.</source>
        <translation>Nunca formatee todo sin la copia que este programa hace antes.</translation>
    </message>
    <message>
        <source>A driver of the system holds the phone and does not let go.</source>
        <translation>Un driver del sistema retiene el teléfono y no lo suelta.</translation>
    </message>
    <message>
        <source>When the phone appeared, the system took it for a modem or a serial adapter and attached its own driver.</source>
        <translation>Cuando apareció el teléfono, el sistema lo tomó por un módem o un adaptador serie y le asignó su propio driver.</translation>
    </message>
    <message>
        <source>Unplug the phone, wait three seconds and plug it in again; the program asks the driver to let go.</source>
        <translation>Desconecte el teléfono, espere tres segundos y vuelva a conectarlo; el programa pide al driver que lo suelte.</translation>
    </message>
    <message>
        <source>Install the device rule of this program.</source>
        <translation>Instale la regla de dispositivos de este programa.</translation>
    </message>
    <message>
        <source>Or use the serial port that the driver has made, with the option for a serial port.</source>
        <translation>O use el puerto serie que creó el driver, con la opción para puerto serie.</translation>
    </message>
    <message>
        <source>ModemManager holds the port of the phone.</source>
        <translation>ModemManager retiene el puerto del teléfono.</translation>
    </message>
    <message>
        <source>This service takes the phone for a modem, opens its port and sends it commands of its own.</source>
        <translation>Este servicio toma el teléfono por un módem, abre su puerto y le envía comandos propios.</translation>
    </message>
    <message>
        <source>Install the device rule of this program; it tells ModemManager to leave such phones alone.</source>
        <translation>Instale la regla de dispositivos de este programa; indica a ModemManager que no toque estos teléfonos.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again.</source>
        <translation>Desconecte el teléfono y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>As a last resort stop ModemManager while you work; mobile broadband of this computer is off meanwhile.</source>
        <translation>Como último recurso, detenga ModemManager mientras trabaja; entretanto no hay banda ancha móvil en este PC.</translation>
    </message>
    <message>
        <source>There is no serial port of this name.</source>
        <translation>No hay ningún puerto serie con este nombre.</translation>
    </message>
    <message>
        <source>The phone is on USB and the system made no port for it: the driver for such ports is not loaded, or the phone does not offer one.</source>
        <translation>El teléfono está en USB y el sistema no le creó un puerto: el driver para esos puertos no está cargado, o el teléfono no ofrece ninguno.</translation>
    </message>
    <message>
        <source>Leave the port out; the program then uses USB directly, which needs no serial port.</source>
        <translation>No indique el puerto; el programa usa entonces USB directamente, que no necesita puerto serie.</translation>
    </message>
    <message>
        <source>Load the driver cdc_acm and plug the phone in again.</source>
        <translation>Cargue el driver cdc_acm y vuelva a conectar el teléfono.</translation>
    </message>
    <message>
        <source>This computer does not let you open the port of the phone.</source>
        <translation>Este PC no le permite abrir el puerto del teléfono.</translation>
    </message>
    <message>
        <source>The system has no rule yet that gives users access to phones in download mode.</source>
        <translation>El sistema aún no tiene una regla que dé a los usuarios acceso a los teléfonos en modo de descarga.</translation>
    </message>
    <message>
        <source>Install the device rule of this program; your password is asked for once.</source>
        <translation>Instale la regla de dispositivos de este programa; se le pedirá la contraseña una vez.</translation>
    </message>
    <message>
        <source>Unplug the phone and plug it in again after the rule is there.</source>
        <translation>Cuando la regla esté instalada, desconecte el teléfono y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>For a serial port: add your user to the group that owns it, then log out and in again.</source>
        <translation>Para un puerto serie: añada su usuario al grupo propietario, luego cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>Do not run the window as administrator; the rule is enough.</source>
        <translation>No ejecute la ventana como administrador; basta con la regla.</translation>
    </message>
    <message>
        <source>The phone left to come back faster, and was not found again.</source>
        <translation>El teléfono se fue para volver más rápido y no se encontró de nuevo.</translation>
    </message>
    <message>
        <source>For higher speed the loader leaves USB and returns under another id. This computer has no driver or no permission for that id, or something else took it.</source>
        <translation>Para una velocidad mayor, el loader sale de USB y vuelve con otro id. Este PC no tiene driver o permiso para ese id, u otra cosa lo tomó.</translation>
    </message>
    <message>
        <source>Unplug the phone, plug it in again and start once more; the second time the driver is ready.</source>
        <translation>Desconecte el teléfono, vuelva a conectarlo e inicie una vez más; la segunda vez el driver está listo.</translation>
    </message>
    <message>
        <source>Choose full USB speed in the options, so that the phone stays under its first id.</source>
        <translation>Elija USB full speed en las opciones, para que el teléfono siga con su primer id.</translation>
    </message>
    <message>
        <source>Nothing has failed yet in what this log shows.</source>
        <translation>En lo que muestra este registro, todavía no ha fallado nada.</translation>
    </message>
    <message>
        <source>It ends, or was cut, before anything went wrong.</source>
        <translation>Termina, o fue cortado, antes de que algo saliera mal.</translation>
    </message>
    <message>
        <source>Take the whole log, to its last line, and look at it again.</source>
        <translation>Tome el registro completo, hasta la última línea, y examínelo de nuevo.</translation>
    </message>
    <message>
        <source>The system keeps the phone for its own serial driver.</source>
        <translation>El sistema reserva el teléfono para su propio driver serie.</translation>
    </message>
    <message>
        <source>macOS takes such phones for a modem, and only a signed program may take them away from it.</source>
        <translation>macOS toma estos teléfonos por un módem, y solo un programa firmado puede quitárselos.</translation>
    </message>
    <message>
        <source>Use the serial port that the system made for the phone; its name begins with cu.</source>
        <translation>Use el puerto serie que el sistema creó para el teléfono; su nombre empieza por cu.</translation>
    </message>
    <message>
        <source>Do not run the program in a virtual machine for this step.</source>
        <translation>Para este paso no ejecute el programa en una máquina virtual.</translation>
    </message>
    <message>
        <source>A checksum does not match.</source>
        <translation>Una suma de verificación no coincide.</translation>
    </message>
    <message>
        <source>A file of the firmware was changed or not unpacked completely, its list of checksums is of another version, or data arrived damaged in the phone.</source>
        <translation>Un archivo del firmware se modificó o no se descomprimió completo, su lista de sumas es de otra versión, o llegaron datos dañados al teléfono.</translation>
    </message>
    <message>
        <source>Unpack the firmware again, completely, and compare its size with the download page.</source>
        <translation>Descomprima de nuevo el firmware, completo, y compare su tamaño con el de la página de descarga.</translation>
    </message>
    <message>
        <source>Download the firmware again if the same file differs once more.</source>
        <translation>Descargue de nuevo el firmware si el mismo archivo vuelve a diferir.</translation>
    </message>
    <message>
        <source>The serial port refuses its settings.</source>
        <translation>El puerto serie rechaza sus ajustes.</translation>
    </message>
    <message>
        <source>The device left in that moment, its driver does not know the speed, or the port is none of a phone.</source>
        <translation>El dispositivo se fue en ese momento, su driver no conoce la velocidad, o el puerto no es el de un teléfono.</translation>
    </message>
    <message>
        <source>See that the port is the one of the phone, not one of Bluetooth or of the computer itself.</source>
        <translation>Verifique que el puerto sea el del teléfono y no uno de Bluetooth o del propio PC.</translation>
    </message>
    <message>
        <source>There is no loader for this phone.</source>
        <translation>No hay loader para este teléfono.</translation>
    </message>
    <message>
        <source>The loader file is none, is damaged, or holds no entry for this chip and this generation.</source>
        <translation>El archivo de loader no es tal, está dañado, o no contiene una entrada para este chip y esta generación.</translation>
    </message>
    <message>
        <source>Choose the loader file that came with the firmware (field Download-Agent, option --da).</source>
        <translation>Elija el archivo de loader que vino con el firmware (campo Download-Agent, opción --da).</translation>
    </message>
    <message>
        <source>Put loader files of your phones into the loader folder; the program looks for the entry that fits.</source>
        <translation>Ponga los archivos de loader de sus teléfonos en la carpeta de loaders; el programa busca la entrada que corresponde.</translation>
    </message>
    <message>
        <source>The command &quot;loader why&quot; lists which chips a file is for.</source>
        <translation>El comando &quot;loader why&quot; muestra para qué chips sirve un archivo.</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>El segundo loader no es el que espera el primero.</translation>
    </message>
    <message>
        <source>Both are stored in one file, and the first knows the checksum of the second. The file was changed, cut short, or put together from two versions.</source>
        <translation>Ambos están en un mismo archivo, y el primero conoce la suma de verificación del segundo. El archivo se modificó, se truncó o se armó con dos versiones.</translation>
    </message>
    <message>
        <source>Take the loader file of the official firmware, untouched.</source>
        <translation>Tome el archivo de loader del firmware oficial, sin modificar.</translation>
    </message>
    <message>
        <source>If it began after an older firmware was written: use the newest official firmware as a whole.</source>
        <translation>Si empezó después de escribir un firmware más antiguo: use completo el firmware oficial más nuevo.</translation>
    </message>
    <message>
        <source>The first loader was started and does not answer.</source>
        <translation>El primer loader se inició y no responde.</translation>
    </message>
    <message>
        <source>The supply broke down when the loader switched the clocks up, the loader is for another chip, or the watchdog started the phone again.</source>
        <translation>La alimentación cayó cuando el loader subió los relojes, el loader es para otro chip, o el watchdog reinició el teléfono.</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and try again.</source>
        <translation>Ponga la batería o cárguela, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Use the loader from the official firmware of exactly this model.</source>
        <translation>Use el loader del firmware oficial de este modelo exacto.</translation>
    </message>
    <message>
        <source>The loader runs and wants a login of its own.</source>
        <translation>El loader está en ejecución y pide su propio inicio de sesión.</translation>
    </message>
    <message>
        <source>Newer loaders of some makers ask for an authorisation after they were started. It differs from the one of the boot ROM.</source>
        <translation>Los loaders más nuevos de algunos fabricantes piden una autorización después de iniciarse. Es distinta de la de la boot ROM.</translation>
    </message>
    <message>
        <source>Use the loader and authentication files of the official firmware of exactly this model.</source>
        <translation>Use los archivos de loader y de autenticación del firmware oficial de este modelo exacto.</translation>
    </message>
    <message>
        <source>If the maker gives out no such file, only the maker&apos;s own service can do this; the program has no way around it.</source>
        <translation>Si el fabricante no publica ese archivo, solo su propio servicio puede hacerlo; el programa no tiene forma de eludirlo.</translation>
    </message>
    <message>
        <source>The phone accepts only loaders that its maker has signed.</source>
        <translation>El teléfono solo acepta loaders firmados por su fabricante.</translation>
    </message>
    <message>
        <source>The loader carries no signature, or one for another model. This is a lock of the phone, not a fault.</source>
        <translation>El loader no lleva firma, o lleva la de otro modelo. Es un bloqueo del teléfono, no una avería.</translation>
    </message>
    <message>
        <source>Compare the checksum of the loader file with the one in the official firmware.</source>
        <translation>Compare la suma de verificación del archivo de loader con la del que trae el firmware oficial.</translation>
    </message>
    <message>
        <source>The first loader arrived damaged in the phone.</source>
        <translation>El primer loader llegó dañado al teléfono.</translation>
    </message>
    <message>
        <source>The phone counted other bytes than were sent, or left in the middle: cable, port or supply, seldom the memory of the chip.</source>
        <translation>El teléfono contó bytes distintos de los enviados, o se fue a medio camino: cable, puerto o alimentación; rara vez la memoria del chip.</translation>
    </message>
    <message>
        <source>Charge the battery above one third, or connect a good supply, and try again.</source>
        <translation>Cargue la batería a más de un tercio, o conecte una buena fuente de alimentación, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>If five tries on two computers fail in the same way, the chip itself may be faulty.</source>
        <translation>Si cinco intentos en dos PC fallan igual, el propio chip puede estar defectuoso.</translation>
    </message>
    <message>
        <source>Writing an image failed part-way.</source>
        <translation>La escritura de una imagen falló a medias.</translation>
    </message>
    <message>
        <source>The storage refused the data, the image is damaged, or the line broke down. The place at which it stops tells which.</source>
        <translation>El almacenamiento rechazó los datos, la imagen está dañada, o se cortó la línea. El lugar donde se detiene dice cuál es.</translation>
    </message>
    <message>
        <source>Run the job again in another USB port: if it stops elsewhere, the line is the reason.</source>
        <translation>Ejecute el trabajo de nuevo en otro puerto USB: si se detiene en otro lugar, la causa es la línea.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage of the phone is worn and must be replaced.</source>
        <translation>Si siempre se detiene en el mismo lugar, el almacenamiento del teléfono está desgastado y hay que reemplazarlo.</translation>
    </message>
    <message>
        <source>The phone repeats what it is told and does not answer.</source>
        <translation>El teléfono repite lo que se le dice y no responde.</translation>
    </message>
    <message>
        <source>An earlier session already greeted it and was broken off, or what answers is no phone in download mode.</source>
        <translation>Una sesión anterior ya lo saludó y se interrumpió, o lo que responde no es un teléfono en modo de descarga.</translation>
    </message>
    <message>
        <source>Never run two flash tools on one phone.</source>
        <translation>Nunca use dos herramientas de flasheo con un mismo teléfono.</translation>
    </message>
    <message>
        <source>Close every other program that could speak to the phone.</source>
        <translation>Cierre todos los demás programas que puedan hablar con el teléfono.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>No se pudo activar la memoria principal del teléfono.</translation>
    </message>
    <message>
        <source>The settings for it are in the preloader file. That file is missing, or is for another board or another memory of the same model.</source>
        <translation>Los ajustes para ella están en el archivo preloader. Ese archivo falta, o es para otra placa u otra memoria del mismo modelo.</translation>
    </message>
    <message>
        <source>Use preloader, scatter file and loader of exactly this model, board revision and memory size.</source>
        <translation>Use el preloader, el archivo scatter y el loader de este modelo, revisión de placa y tamaño de memoria exactos.</translation>
    </message>
    <message>
        <source>Compare memory size and board number on the label with the name of the firmware; take the package that fits.</source>
        <translation>Compare el tamaño de memoria y el número de placa de la etiqueta con el nombre del firmware; tome el paquete que corresponde.</translation>
    </message>
    <message>
        <source>Put the battery in, use a port at the back of the computer, and try three times.</source>
        <translation>Ponga la batería, use un puerto trasero del PC e inténtelo tres veces.</translation>
    </message>
    <message>
        <source>If every package for this model fails, the memory of the phone may be faulty.</source>
        <translation>Si fallan todos los paquetes para este modelo, la memoria del teléfono puede estar defectuosa.</translation>
    </message>
    <message>
        <source>Do not format everything to get round it; user data and calibration would be lost.</source>
        <translation>No formatee todo para evitarlo; se perderían los datos del usuario y la calibración.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on by the newer loader.</source>
        <translation>El loader más nuevo no pudo activar la memoria principal del teléfono.</translation>
    </message>
    <message>
        <source>The settings in the preloader file do not suit the memory of this phone, the loader does not know their version, or the memory is faulty.</source>
        <translation>Los ajustes del archivo preloader no son adecuados para la memoria de este teléfono, el loader no conoce su versión, o la memoria está defectuosa.</translation>
    </message>
    <message>
        <source>A file of the firmware is missing, or nothing was chosen.</source>
        <translation>Falta un archivo del firmware, o no se eligió nada.</translation>
    </message>
    <message>
        <source>The archive was unpacked partly, the images lie in another folder, or no row is ticked.</source>
        <translation>El archivo comprimido se descomprimió solo en parte, las imágenes están en otra carpeta, o no hay ninguna fila marcada.</translation>
    </message>
    <message>
        <source>Leave all files in the folder of the scatter file and do not rename them.</source>
        <translation>Deje todos los archivos en la carpeta del archivo scatter y no les cambie el nombre.</translation>
    </message>
    <message>
        <source>Click the place of the row and choose the file, or untick the row.</source>
        <translation>Haga clic en la ubicación de la fila y elija el archivo, o desmarque la fila.</translation>
    </message>
    <message>
        <source>Formatting failed.</source>
        <translation>El formateo falló.</translation>
    </message>
    <message>
        <source>The range lies outside the storage, the phone forbids it, or the storage is read-only.</source>
        <translation>El rango está fuera del almacenamiento, el teléfono lo prohíbe, o el almacenamiento es de solo lectura.</translation>
    </message>
    <message>
        <source>Format by partition and not by address; the range then comes from the phone&apos;s own table.</source>
        <translation>Formatee por partición y no por dirección; el rango sale entonces de la propia tabla del teléfono.</translation>
    </message>
    <message>
        <source>Do without formatting: a download overwrites what it needs.</source>
        <translation>Prescinda del formateo: un flasheo sobrescribe lo que necesita.</translation>
    </message>
    <message>
        <source>The phone is on USB and never answered the greeting.</source>
        <translation>El teléfono está en USB y nunca respondió al saludo.</translation>
    </message>
    <message>
        <source>Its window was over, another driver swallows the bytes, or the maker switched the download over USB off.</source>
        <translation>Su ventana había terminado, otro driver se queda con los bytes, o el fabricante desactivó la descarga por USB.</translation>
    </message>
    <message>
        <source>Hold volume down, volume up, or both while you plug the cable in: the boot ROM waits longer than the preloader.</source>
        <translation>Mantenga presionada la tecla Volumen −, Volumen + o ambas mientras conecta el cable: la boot ROM espera más que el preloader.</translation>
    </message>
    <message>
        <source>If the phone still starts, use its maker&apos;s own way into download mode.</source>
        <translation>Si el teléfono aún arranca, use el método del propio fabricante para entrar en modo de descarga.</translation>
    </message>
    <message>
        <source>The phone answered and did not tell what chip it has.</source>
        <translation>El teléfono respondió y no indicó qué chip tiene.</translation>
    </message>
    <message>
        <source>Phone and program lost step, or what answers is no loader.</source>
        <translation>El teléfono y el programa perdieron la sincronía, o lo que responde no es un loader.</translation>
    </message>
    <message>
        <source>See that the firmware is for exactly this model.</source>
        <translation>Verifique que el firmware sea para este modelo exacto.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image.</source>
        <translation>El teléfono no aceptó la firma de una imagen.</translation>
    </message>
    <message>
        <source>The image was changed, is of another model or version, or stands in the wrong row.</source>
        <translation>La imagen se modificó, es de otro modelo o versión, o está en la fila equivocada.</translation>
    </message>
    <message>
        <source>Use files of one firmware only; do not mix.</source>
        <translation>Use archivos de un solo firmware; no los mezcle.</translation>
    </message>
    <message>
        <source>Phone and program lost step.</source>
        <translation>El teléfono y el programa perdieron la sincronía.</translation>
    </message>
    <message>
        <source>An answer had the wrong length or mark: a byte got lost on the line, or the loader is of another generation than the chip needs.</source>
        <translation>Una respuesta tuvo una longitud o marca incorrecta: se perdió un byte en la línea, o el loader es de una generación distinta de la que el chip necesita.</translation>
    </message>
    <message>
        <source>Reading from the phone failed.</source>
        <translation>La lectura del teléfono falló.</translation>
    </message>
    <message>
        <source>The loader forbids it, the storage has bad places, or the line broke down.</source>
        <translation>El loader la prohíbe, el almacenamiento tiene sectores defectuosos, o se cortó la línea.</translation>
    </message>
    <message>
        <source>If it always stops at the same place, the storage has bad places there; what was read before it is kept.</source>
        <translation>Si siempre se detiene en el mismo lugar, el almacenamiento tiene ahí sectores defectuosos; lo leído antes se conserva.</translation>
    </message>
    <message>
        <source>If the phone forbids reading, this area cannot be saved with its loader.</source>
        <translation>Si el teléfono prohíbe la lectura, esta área no se puede guardar con su loader.</translation>
    </message>
    <message>
        <source>The first loader was being sent and the phone fell silent.</source>
        <translation>Se estaba enviando el primer loader y el teléfono dejó de responder.</translation>
    </message>
    <message>
        <source>Its supply is too weak without a battery, something else speaks on the port, or the phone rejects this loader without saying so.</source>
        <translation>Su alimentación es demasiado débil sin batería, otra cosa habla por el puerto, o el teléfono rechaza este loader sin decirlo.</translation>
    </message>
    <message>
        <source>Put the battery in or charge it, and wait up to a minute.</source>
        <translation>Ponga la batería o cárguela, y espere hasta un minuto.</translation>
    </message>
    <message>
        <source>Use the loader file that belongs to this firmware.</source>
        <translation>Use el archivo de loader que pertenece a este firmware.</translation>
    </message>
    <message>
        <source>The scatter file or flash XML cannot be used.</source>
        <translation>No se puede usar el archivo scatter o flash XML.</translation>
    </message>
    <message>
        <source>It was edited or saved in another encoding, is of a version this program does not know, or was not unpacked completely.</source>
        <translation>Se editó o se guardó con otra codificación, es de una versión que este programa no conoce, o no se descomprimió completo.</translation>
    </message>
    <message>
        <source>Do not edit the file; the line that is at fault is named above.</source>
        <translation>No edite el archivo; la línea que falla se indica arriba.</translation>
    </message>
    <message>
        <source>The phone forbids writing this area or image.</source>
        <translation>El teléfono prohíbe escribir esta área o imagen.</translation>
    </message>
    <message>
        <source>It is locked and takes only what its maker has signed, each file in its own place.</source>
        <translation>Está bloqueado y solo acepta lo que firmó su fabricante, cada archivo en su propio lugar.</translation>
    </message>
    <message>
        <source>Untick images that are not from the maker.</source>
        <translation>Desmarque las imágenes que no sean del fabricante.</translation>
    </message>
    <message>
        <source>For a phone that is locked by its maker, ask the maker&apos;s service.</source>
        <translation>Si el teléfono está bloqueado por su fabricante, acuda al servicio técnico del fabricante.</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>El teléfono rechazó el primer loader.</translation>
    </message>
    <message>
        <source>The loader is for another chip, is banned by the maker, or its address and length do not suit this phone.</source>
        <translation>El loader es para otro chip, está vetado por el fabricante, o su dirección y longitud no son adecuadas para este teléfono.</translation>
    </message>
    <message>
        <source>Plug the phone in without any key: some makers authorise only in the preloader.</source>
        <translation>Conecte el teléfono sin presionar ninguna tecla: algunos fabricantes solo autorizan en el preloader.</translation>
    </message>
    <message>
        <source>The phone wants to be authorised by its maker first.</source>
        <translation>El teléfono pide primero la autorización de su fabricante.</translation>
    </message>
    <message>
        <source>Phones of this kind take a loader only after an authentication file or an answer that the maker gives to its service partners.</source>
        <translation>Los teléfonos de este tipo solo aceptan un loader después de un archivo de autenticación o de una respuesta que el fabricante da a sus servicios asociados.</translation>
    </message>
    <message>
        <source>Give the authentication file that came with the official firmware (field Authentication File, option --auth).</source>
        <translation>Indique el archivo de autenticación que vino con el firmware oficial (campo Archivo de autenticación, opción --auth).</translation>
    </message>
    <message>
        <source>The second loader was sent and never came alive.</source>
        <translation>El segundo loader se envió y nunca dio señales de vida.</translation>
    </message>
    <message>
        <source>The memory works with settings that do not quite suit it, the second loader was rejected, or the phone started again at the jump.</source>
        <translation>La memoria funciona con ajustes que no son del todo adecuados, el segundo loader se rechazó, o el teléfono se reinició al hacer el salto.</translation>
    </message>
    <message>
        <source>Use preloader and loader of exactly this firmware, unchanged.</source>
        <translation>Use el preloader y el loader de este firmware exacto, sin modificar.</translation>
    </message>
    <message>
        <source>The phone was there and did not accept the start of the conversation.</source>
        <translation>El teléfono estaba presente y no aceptó el inicio de la conversación.</translation>
    </message>
    <message>
        <source>The first bytes came too early or too late, something else speaks on the port, or an earlier session left the phone in the middle of a command.</source>
        <translation>Los primeros bytes llegaron demasiado pronto o demasiado tarde, otra cosa habla por el puerto, o una sesión anterior dejó el teléfono en medio de un comando.</translation>
    </message>
    <message>
        <source>Unplug the phone, switch it fully off, and plug it in only while the program waits.</source>
        <translation>Desconecte el teléfono, apáguelo por completo y conéctelo solo mientras el programa espera.</translation>
    </message>
    <message>
        <source>If the battery can be taken out: plug the phone in without it and put it in when the bar turns red.</source>
        <translation>Si la batería se puede quitar: conecte el teléfono sin ella y póngala cuando la barra se ponga roja.</translation>
    </message>
    <message>
        <source>The storage of the phone is worn out.</source>
        <translation>El almacenamiento del teléfono está desgastado.</translation>
    </message>
    <message>
        <source>Its own counters say that it has reached the end of its life. Writing may stop half-way, and the phone may then not start.</source>
        <translation>Sus propios contadores dicen que ha llegado al final de su vida útil. La escritura puede detenerse a medias, y el teléfono puede entonces no arrancar.</translation>
    </message>
    <message>
        <source>Read out what can be read first.</source>
        <translation>Lea primero todo lo que se pueda leer.</translation>
    </message>
    <message>
        <source>Let the storage be replaced in a repair shop.</source>
        <translation>Haga reemplazar el almacenamiento en un taller de reparación.</translation>
    </message>
    <message>
        <source>Go on only if the phone is of no use otherwise; say so explicitly.</source>
        <translation>Continúe solo si de otro modo el teléfono no sirve; indíquelo expresamente.</translation>
    </message>
    <message>
        <source>The loader does not find the storage of the phone.</source>
        <translation>El loader no encuentra el almacenamiento del teléfono.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage, the loader is too old for this chip, or the storage is dead.</source>
        <translation>El firmware es para otro tipo de almacenamiento, el loader es demasiado antiguo para este chip, o el almacenamiento está muerto.</translation>
    </message>
    <message>
        <source>Take the package for the storage of this phone.</source>
        <translation>Tome el paquete para el almacenamiento de este teléfono.</translation>
    </message>
    <message>
        <source>Switch the phone off for a minute and try again.</source>
        <translation>Apague el teléfono un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Use a newer official loader.</source>
        <translation>Use un loader oficial más nuevo.</translation>
    </message>
    <message>
        <source>If every package fails, the storage needs a repair shop; what is on it may be lost.</source>
        <translation>Si fallan todos los paquetes, el almacenamiento requiere un taller de reparación; lo que contiene puede perderse.</translation>
    </message>
    <message>
        <source>Data arrives damaged over the serial cable.</source>
        <translation>Los datos llegan dañados por el cable serie.</translation>
    </message>
    <message>
        <source>The speed is too high for the adapter or the cable, or its levels do not suit the phone.</source>
        <translation>La velocidad es demasiado alta para el adaptador o el cable, o sus niveles no son adecuados para el teléfono.</translation>
    </message>
    <message>
        <source>Choose a lower speed: 460800, then 115200.</source>
        <translation>Elija una velocidad menor: 460800, luego 115200.</translation>
    </message>
    <message>
        <source>Use the USB port of the phone instead of a serial adapter.</source>
        <translation>Use el puerto USB del teléfono en lugar de un adaptador serie.</translation>
    </message>
    <message>
        <source>The phone gave a number that says little.</source>
        <translation>El teléfono dio un número que dice poco.</translation>
    </message>
    <message>
        <source>The loader reports a failure without a reason; the step in which it happened and the last messages tell more.</source>
        <translation>El loader indica un fallo sin motivo; el paso en que ocurrió y los últimos mensajes dicen más.</translation>
    </message>
    <message>
        <source>Keep the journal of this job; it holds the last messages of the loader.</source>
        <translation>Guarde el diario de este trabajo; contiene los últimos mensajes del loader.</translation>
    </message>
    <message>
        <source>A name that was given does not exist.</source>
        <translation>Un nombre indicado no existe.</translation>
    </message>
    <message>
        <source>Neither the firmware nor the phone has an entry of that name.</source>
        <translation>Ni el firmware ni el teléfono tienen una entrada con ese nombre.</translation>
    </message>
    <message>
        <source>Look at the list of entries of the firmware and use a name from it.</source>
        <translation>Vea la lista de entradas del firmware y use un nombre de ella.</translation>
    </message>
    <message>
        <source>No phone appeared on USB while the program was waiting.</source>
        <translation>No apareció ningún teléfono en USB mientras el programa esperaba.</translation>
    </message>
    <message>
        <source>Nothing was plugged in, the phone is still switched on, the cable only charges, or the battery is empty.</source>
        <translation>No se conectó nada, el teléfono sigue encendido, el cable solo carga, o la batería está vacía.</translation>
    </message>
    <message>
        <source>Keep the program waiting, switch the phone fully off, hold its boot key and only then plug the cable in.</source>
        <translation>Deje el programa esperando, apague el teléfono por completo, presione su tecla de arranque sin soltarla y solo entonces conecte el cable.</translation>
    </message>
    <message>
        <source>Try another cable and another USB port of the computer; some cables have no data wires.</source>
        <translation>Pruebe otro cable y otro puerto USB del PC; algunos cables no tienen hilos de datos.</translation>
    </message>
    <message>
        <source>Hold the power key for ten to twenty seconds with the cable unplugged, then try again.</source>
        <translation>Mantenga presionada la tecla de encendido de diez a veinte segundos con el cable desconectado, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>If no cable, port or computer ever sees the phone, its socket or its supply needs a repair shop.</source>
        <translation>Si con ningún cable, puerto o PC se detecta nunca el teléfono, su conector o su alimentación requiere un taller de reparación.</translation>
    </message>
    <message>
        <source>This phone or its loader does not offer what was asked for.</source>
        <translation>Este teléfono o su loader no ofrece lo que se pidió.</translation>
    </message>
    <message>
        <source>Not every generation of loaders can do everything; nothing was changed by the question.</source>
        <translation>No todas las generaciones de loaders pueden hacerlo todo; la consulta no cambió nada.</translation>
    </message>
    <message>
        <source>Do the job without this step.</source>
        <translation>Haga el trabajo sin este paso.</translation>
    </message>
    <message>
        <source>A newer official loader of exactly this model may offer it.</source>
        <translation>Un loader oficial más nuevo de este modelo exacto quizá lo ofrezca.</translation>
    </message>
    <message>
        <source>The copy of the calibration data could not be made.</source>
        <translation>No se pudo hacer la copia de los datos de calibración.</translation>
    </message>
    <message>
        <source>Nothing of it is changed before a good copy is on disk, so the job ended here.</source>
        <translation>Nada de ellos se cambia antes de que haya una copia buena en disco, así que el trabajo terminó aquí.</translation>
    </message>
    <message>
        <source>Leave the calibration out of the job; the rest of the firmware does not need it.</source>
        <translation>Deje la calibración fuera del trabajo; el resto del firmware no la necesita.</translation>
    </message>
    <message>
        <source>Check that the folder for copies can be written.</source>
        <translation>Compruebe que se puede escribir en la carpeta de las copias.</translation>
    </message>
    <message>
        <source>If the phone was formatted already, put back the copy that the job made of this phone.</source>
        <translation>Si el teléfono ya se formateó, restaure la copia que el trabajo hizo de este teléfono.</translation>
    </message>
    <message>
        <source>Keep every copy made earlier of this phone.</source>
        <translation>Conserve todas las copias anteriores de este teléfono.</translation>
    </message>
    <message>
        <source>The phone was unplugged or switched off during the work.</source>
        <translation>El teléfono se desconectó o se apagó durante el trabajo.</translation>
    </message>
    <message>
        <source>It left USB without an error of its own while data was moving.</source>
        <translation>Salió de USB sin un error propio mientras se transferían datos.</translation>
    </message>
    <message>
        <source>The phone is not lost: its boot ROM cannot be overwritten. Plug it in again with the boot key held.</source>
        <translation>El teléfono no está perdido: su boot ROM no se puede sobrescribir. Conéctelo de nuevo con la tecla de arranque presionada.</translation>
    </message>
    <message>
        <source>A phone appeared, but not the one this job waits for.</source>
        <translation>Apareció un teléfono, pero no el que este trabajo espera.</translation>
    </message>
    <message>
        <source>It is on another port than the one that was named, or the firmware is for a phone of another maker.</source>
        <translation>Está en un puerto distinto del indicado, o el firmware es para un teléfono de otro fabricante.</translation>
    </message>
    <message>
        <source>Plug the phone into the port that was named, or leave the port open.</source>
        <translation>Conecte el teléfono al puerto indicado, o no indique ninguno.</translation>
    </message>
    <message>
        <source>Check that the firmware is for this phone.</source>
        <translation>Compruebe que el firmware es para este teléfono.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>El archivo de firmware está dañado.</translation>
    </message>
    <message>
        <source>Its checksum does not match its contents.</source>
        <translation>Su suma de verificación no corresponde a su contenido.</translation>
    </message>
    <message>
        <source>Download the file again and compare it with the hash of the publisher.</source>
        <translation>Descargue de nuevo el archivo y compárelo con el hash de quien lo publica.</translation>
    </message>
    <message>
        <source>Do not use a package that somebody packed again without its checksum.</source>
        <translation>No use un paquete que alguien volvió a empaquetar sin su suma de verificación.</translation>
    </message>
    <message>
        <source>The firmware file is not complete.</source>
        <translation>El archivo de firmware no está completo.</translation>
    </message>
    <message>
        <source>It says of itself that it is longer than it is: the download or the copy was cut off.</source>
        <translation>Dice ser más largo de lo que es: la descarga o la copia se cortó.</translation>
    </message>
    <message>
        <source>Download or copy the file again and compare its size with that of the publisher.</source>
        <translation>Descargue o copie de nuevo el archivo y compare su tamaño con el de quien lo publica.</translation>
    </message>
    <message>
        <source>If the file was on a FAT32 drive, use another one: files there end at 4 GiB.</source>
        <translation>Si el archivo estaba en una unidad FAT32, use otra: en ella los archivos se cortan a los 4 GiB.</translation>
    </message>
    <message>
        <source>If it came in an archive, open the archive itself or unpack it again.</source>
        <translation>Si vino en un archivo comprimido, abra este directamente o descomprímalo de nuevo.</translation>
    </message>
    <message>
        <source>The firmware file contradicts itself.</source>
        <translation>El archivo de firmware se contradice.</translation>
    </message>
    <message>
        <source>Its tables cannot be right, so nothing of it is used.</source>
        <translation>Sus tablas no pueden ser correctas, así que no se usa nada de él.</translation>
    </message>
    <message>
        <source>Download the firmware again from its publisher.</source>
        <translation>Descargue de nuevo el firmware de quien lo publica.</translation>
    </message>
    <message>
        <source>Do not use packages that somebody changed by hand.</source>
        <translation>No use paquetes que alguien modificó a mano.</translation>
    </message>
    <message>
        <source>This file is not a firmware that the program can read.</source>
        <translation>Este archivo no es un firmware que el programa pueda leer.</translation>
    </message>
    <message>
        <source>It is encrypted, of a kind the program does not know, or no firmware at all.</source>
        <translation>Está cifrado, es de un tipo que el programa no conoce, o no es un firmware.</translation>
    </message>
    <message>
        <source>Choose the .pac file of the phone, or the archive or folder that holds it.</source>
        <translation>Elija el archivo .pac del teléfono, o el archivo comprimido o la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>If it is encrypted, only the tool of its maker can use it.</source>
        <translation>Si está cifrado, solo puede usarlo la herramienta de su fabricante.</translation>
    </message>
    <message>
        <source>The phone stopped answering in the middle of the work.</source>
        <translation>El teléfono dejó de responder en medio del trabajo.</translation>
    </message>
    <message>
        <source>Its storage may be busy far beyond the usual, the loader may have crashed, or the line broke down without the phone leaving USB.</source>
        <translation>Su almacenamiento puede estar ocupado mucho más de lo habitual, el loader puede haberse colgado, o se cortó la línea sin que el teléfono saliera de USB.</translation>
    </message>
    <message>
        <source>A part of the program does not fit the rest.</source>
        <translation>Una parte del programa no corresponde al resto.</translation>
    </message>
    <message>
        <source>A protocol module was made for another version of the program, or cannot be loaded.</source>
        <translation>Un módulo de protocolo se hizo para otra versión del programa, o no se puede cargar.</translation>
    </message>
    <message>
        <source>Install program and modules of the same version.</source>
        <translation>Instale el programa y los módulos de la misma versión.</translation>
    </message>
    <message>
        <source>Remove modules of your own that were made for another version.</source>
        <translation>Quite los módulos propios hechos para otra versión.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>La disposición de particiones del teléfono difiere de la del firmware.</translation>
    </message>
    <message>
        <source>The firmware is for another version or region, and writing it in place would run over neighbours.</source>
        <translation>El firmware es para otra versión o región, y escribirlo tal cual invadiría las particiones vecinas.</translation>
    </message>
    <message>
        <source>Use the package that matches the version on the phone.</source>
        <translation>Use el paquete que corresponde a la versión del teléfono.</translation>
    </message>
    <message>
        <source>Allow the new layout only with a complete package; the user&apos;s data is erased.</source>
        <translation>Permita la nueva disposición solo con un paquete completo; se borran los datos del usuario.</translation>
    </message>
    <message>
        <source>The phone has no valid partition table, or no room for the one of the firmware.</source>
        <translation>El teléfono no tiene una tabla de particiones válida, o no hay espacio para la del firmware.</translation>
    </message>
    <message>
        <source>The phone was erased or never programmed, or the firmware is for a model with larger storage.</source>
        <translation>El teléfono se borró o nunca se programó, o el firmware es para un modelo con más almacenamiento.</translation>
    </message>
    <message>
        <source>Compare the size of the storage on the label with the firmware; take the package that fits.</source>
        <translation>Compare el tamaño de almacenamiento de la etiqueta con el firmware; tome el paquete que corresponde.</translation>
    </message>
    <message>
        <source>On an empty phone use Format All + Download with a complete official firmware.</source>
        <translation>En un teléfono vacío use Formatear todo + flashear con un firmware oficial completo.</translation>
    </message>
    <message>
        <source>Another program has the port of the phone open.</source>
        <translation>Otro programa tiene abierto el puerto del teléfono.</translation>
    </message>
    <message>
        <source>Only one program can talk to a phone. Another flashing tool, a terminal or a second run of this program was first.</source>
        <translation>Solo un programa puede hablar con un teléfono. Otra herramienta de flasheo, un terminal o una segunda ejecución de este programa llegó antes.</translation>
    </message>
    <message>
        <source>Close the other program and press the start button again.</source>
        <translation>Cierre el otro programa y presione de nuevo el botón de inicio.</translation>
    </message>
    <message>
        <source>If no other program is open, unplug the phone, wait three seconds and plug it in again.</source>
        <translation>Si no hay otro programa abierto, desconecte el teléfono, espere tres segundos y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>The phone appeared for a few seconds and left again.</source>
        <translation>El teléfono apareció unos segundos y se fue de nuevo.</translation>
    </message>
    <message>
        <source>Its preloader waits only two to five seconds for a computer and then starts the system. The port was opened too late, or the phone lost its supply.</source>
        <translation>Su preloader espera a un PC solo de dos a cinco segundos y luego arranca el sistema. El puerto se abrió demasiado tarde, o el teléfono se quedó sin alimentación.</translation>
    </message>
    <message>
        <source>Leave the program waiting; it takes the phone by itself the next time it appears.</source>
        <translation>Deje el programa esperando; toma el teléfono por sí solo la próxima vez que aparezca.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>El programa cometió un error propio.</translation>
    </message>
    <message>
        <source>A promise inside the program was broken. This is not the fault of phone or firmware.</source>
        <translation>Se incumplió una condición interna del programa. No es culpa del teléfono ni del firmware.</translation>
    </message>
    <message>
        <source>Save the report of this job and keep it with the name of the phone and of the firmware.</source>
        <translation>Guarde el informe de este trabajo junto con el nombre del teléfono y del firmware.</translation>
    </message>
    <message>
        <source>One port fails more often than the others.</source>
        <translation>Un puerto falla más que los demás.</translation>
    </message>
    <message>
        <source>Its cable or plug is worn, or too many phones share one controller.</source>
        <translation>Su cable o conector está desgastado, o demasiados teléfonos comparten un mismo controlador.</translation>
    </message>
    <message>
        <source>Replace the cable of this port.</source>
        <translation>Reemplace el cable de este puerto.</translation>
    </message>
    <message>
        <source>Move the phone to another port and go on where the job stopped.</source>
        <translation>Pase el teléfono a otro puerto y continúe donde se detuvo el trabajo.</translation>
    </message>
    <message>
        <source>Let fewer phones share one controller.</source>
        <translation>Haga que menos teléfonos compartan un mismo controlador.</translation>
    </message>
    <message>
        <source>An image in the firmware is damaged inside.</source>
        <translation>Una imagen del firmware está dañada por dentro.</translation>
    </message>
    <message>
        <source>It is a sparse image, and its parts do not add up.</source>
        <translation>Es una imagen sparse, y sus partes no cuadran.</translation>
    </message>
    <message>
        <source>Download or unpack the firmware again.</source>
        <translation>Descargue o descomprima de nuevo el firmware.</translation>
    </message>
    <message>
        <source>Check the package for damage.</source>
        <translation>Compruebe si el paquete está dañado.</translation>
    </message>
    <message>
        <source>This firmware is for another kind of storage.</source>
        <translation>Este firmware es para otro tipo de almacenamiento.</translation>
    </message>
    <message>
        <source>Phones of one model exist with different storage chips, and each needs its own package.</source>
        <translation>Hay teléfonos de un mismo modelo con distintos chips de almacenamiento, y cada uno necesita su propio paquete.</translation>
    </message>
    <message>
        <source>Check the board revision on the label.</source>
        <translation>Compruebe la revisión de placa en la etiqueta.</translation>
    </message>
    <message>
        <source>Another tool tried to get round the protection of this phone, and that failed.</source>
        <translation>Otra herramienta intentó eludir la protección de este teléfono, y eso falló.</translation>
    </message>
    <message>
        <source>This was no restore of the maker&apos;s firmware. The phone is now in a state that its own loader does not expect.</source>
        <translation>No fue una restauración del firmware del fabricante. El teléfono está ahora en un estado que su propio loader no espera.</translation>
    </message>
    <message>
        <source>The program ended or froze while the phone was at work.</source>
        <translation>El programa terminó o se congeló mientras trabajaba con el teléfono.</translation>
    </message>
    <message>
        <source>The journal of the last job has no end: the program was closed, killed or stood still in the middle. The phone still waits in its loader.</source>
        <translation>El diario del último trabajo no tiene final: el programa se cerró, se forzó su cierre o se quedó parado a medias. El teléfono sigue esperando en su loader.</translation>
    </message>
    <message>
        <source>More than one phone in download mode is connected.</source>
        <translation>Hay más de un teléfono conectado en modo de descarga.</translation>
    </message>
    <message>
        <source>These phones carry no serial number on USB, so the program cannot know which of them is meant.</source>
        <translation>Estos teléfonos no llevan número de serie en USB, así que el programa no puede saber cuál es el deseado.</translation>
    </message>
    <message>
        <source>Leave only the phone connected that the firmware is for.</source>
        <translation>Deje conectado solo el teléfono para el que es el firmware.</translation>
    </message>
    <message>
        <source>Or name the USB port of the phone that is meant.</source>
        <translation>O indique el puerto USB del teléfono deseado.</translation>
    </message>
    <message>
        <source>The phone showed itself for a moment and then went on into charging or normal start.</source>
        <translation>El teléfono apareció un momento y luego pasó a la carga o al arranque normal.</translation>
    </message>
    <message>
        <source>It left its download mode within two seconds and came back as another device: the boot key was not recognised.</source>
        <translation>Salió de su modo de descarga en menos de dos segundos y volvió como otro dispositivo: la tecla de arranque no se reconoció.</translation>
    </message>
    <message>
        <source>Unplug the cable, wait five seconds, hold the boot key, plug in and keep holding.</source>
        <translation>Desconecte el cable, espere cinco segundos, presione la tecla de arranque, conecte y no la suelte.</translation>
    </message>
    <message>
        <source>Try the other keys: volume down, volume up, both together; on a keypad phone the centre key, call, star or hash.</source>
        <translation>Pruebe las otras teclas: Volumen −, Volumen +, ambas a la vez; en un teléfono con teclado, la tecla central, llamada, asterisco o numeral (#).</translation>
    </message>
    <message>
        <source>Use a service cable that asks for download mode, if the maker sells one for this model.</source>
        <translation>Use un cable de servicio que pida el modo de descarga, si el fabricante vende uno para este modelo.</translation>
    </message>
    <message>
        <source>The firmware has no loader for the phone.</source>
        <translation>El firmware no tiene loader para el teléfono.</translation>
    </message>
    <message>
        <source>The package is only a part of a firmware, or somebody changed it. Without both loaders nothing can be written.</source>
        <translation>El paquete es solo una parte de un firmware, o alguien lo modificó. Sin ambos loaders no se puede escribir nada.</translation>
    </message>
    <message>
        <source>Use the complete official package of this model.</source>
        <translation>Use el paquete oficial completo de este modelo.</translation>
    </message>
    <message>
        <source>Do not borrow the loader of another model: it drives the pins of another board.</source>
        <translation>No tome prestado el loader de otro modelo: controla los pines de otra placa.</translation>
    </message>
    <message>
        <source>This loader cannot list its partitions.</source>
        <translation>Este loader no puede listar sus particiones.</translation>
    </message>
    <message>
        <source>Older loaders and keypad phones address places by number and have no list.</source>
        <translation>Los loaders más antiguos y los teléfonos con teclado identifican los lugares por número y no tienen lista.</translation>
    </message>
    <message>
        <source>Load the firmware package of this phone, so that its names and places are known.</source>
        <translation>Cargue el paquete de firmware de este teléfono, para que se conozcan sus nombres y lugares.</translation>
    </message>
    <message>
        <source>Write or read by the names or numbers of the package, one at a time.</source>
        <translation>Escriba o lea con los nombres o números del paquete, de uno en uno.</translation>
    </message>
    <message>
        <source>The phone left USB in the middle of the conversation.</source>
        <translation>El teléfono salió de USB en medio de la conversación.</translation>
    </message>
    <message>
        <source>The cable moved, the supply broke down, or the phone started again by itself.</source>
        <translation>El cable se movió, la alimentación cayó, o el teléfono se reinició por sí solo.</translation>
    </message>
    <message>
        <source>Charge the battery, or put it in if the phone was running without it.</source>
        <translation>Cargue la batería, o póngala si el teléfono funcionaba sin ella.</translation>
    </message>
    <message>
        <source>The phone is on USB in download mode but does not answer its first question.</source>
        <translation>El teléfono está en USB en modo de descarga pero no responde a la primera pregunta.</translation>
    </message>
    <message>
        <source>Most often the boot key was not held, so the phone passed through this mode on its way to a normal start. A session that another program left open looks the same.</source>
        <translation>Lo más frecuente es que no se mantuvo presionada la tecla de arranque y el teléfono pasó por este modo camino a un arranque normal. Una sesión que otro programa dejó abierta se ve igual.</translation>
    </message>
    <message>
        <source>Unplug the cable, switch the phone fully off, hold its boot key, plug the cable in and keep holding the key for ten seconds.</source>
        <translation>Desconecte el cable, apague el teléfono por completo, presione su tecla de arranque, conecte el cable y siga presionando la tecla diez segundos.</translation>
    </message>
    <message>
        <source>If the screen shows a logo or a battery, the key was not accepted: look up the key of this model.</source>
        <translation>Si la pantalla muestra un logo o una batería, la tecla no se aceptó: consulte la tecla de este modelo.</translation>
    </message>
    <message>
        <source>Nothing that was seen points to one cause.</source>
        <translation>Nada de lo observado apunta a una sola causa.</translation>
    </message>
    <message>
        <source>The job ended with an error for which there is no rule. The report holds everything that was seen.</source>
        <translation>El trabajo terminó con un error para el que no hay regla. El informe contiene todo lo observado.</translation>
    </message>
    <message>
        <source>The computer put the port to sleep during the work.</source>
        <translation>El PC suspendió el puerto durante el trabajo.</translation>
    </message>
    <message>
        <source>Saving power, the computer switches ports or itself off when it believes that nothing happens.</source>
        <translation>Para ahorrar energía, el PC apaga puertos o se apaga él mismo cuando cree que no ocurre nada.</translation>
    </message>
    <message>
        <source>Switch sleep and saving power of USB off while phones are flashed.</source>
        <translation>Desactive la suspensión y el ahorro de energía USB mientras se flashean teléfonos.</translation>
    </message>
    <message>
        <source>USB could not be started on this computer.</source>
        <translation>No se pudo iniciar USB en este PC.</translation>
    </message>
    <message>
        <source>The library for USB is missing or does not start, so no phone can be found.</source>
        <translation>La biblioteca para USB falta o no se inicia, así que no se puede encontrar ningún teléfono.</translation>
    </message>
    <message>
        <source>Install the program again with its own package; it brings what it needs.</source>
        <translation>Instale de nuevo el programa con su propio paquete; trae lo que necesita.</translation>
    </message>
    <message>
        <source>On Linux see that the file system of the devices (/dev/bus/usb) is there; containers often lack it.</source>
        <translation>En Linux, verifique que exista el sistema de archivos de los dispositivos (/dev/bus/usb); en los contenedores suele faltar.</translation>
    </message>
    <message>
        <source>The computer sees that something was plugged in and cannot talk to it.</source>
        <translation>El PC ve que se conectó algo y no puede comunicarse con ello.</translation>
    </message>
    <message>
        <source>The phone did not answer the first questions of USB: the cable or socket has bad contact, the supply is weak, or an interrupted session left the phone stuck.</source>
        <translation>El teléfono no respondió a las primeras preguntas de USB: el cable o el conector hace mal contacto, la alimentación es débil, o una sesión interrumpida dejó el teléfono colgado.</translation>
    </message>
    <message>
        <source>Put a USB 2.0 hub between computer and phone; some ports of fast computers do not get on with slow devices.</source>
        <translation>Ponga un hub USB 2.0 entre el PC y el teléfono; algunos puertos de PC rápidos no se entienden con dispositivos lentos.</translation>
    </message>
    <message>
        <source>If three ports and two computers fail alike, the socket or the board of the phone needs a repair shop.</source>
        <translation>Si tres puertos y dos PC fallan igual, el conector o la placa del teléfono requiere un taller de reparación.</translation>
    </message>
    <message>
        <source>The system has no memory left for USB.</source>
        <translation>Al sistema no le queda memoria para USB.</translation>
    </message>
    <message>
        <source>All USB transfers of this computer share a small memory, and several phones at once use it up.</source>
        <translation>Todas las transferencias USB de este PC comparten una memoria pequeña, y varios teléfonos a la vez la agotan.</translation>
    </message>
    <message>
        <source>Work on fewer phones at the same time.</source>
        <translation>Trabaje con menos teléfonos a la vez.</translation>
    </message>
    <message>
        <source>Let the administrator raise usbfs_memory_mb of the module usbcore.</source>
        <translation>Pida al administrador que aumente usbfs_memory_mb del módulo usbcore.</translation>
    </message>
    <message>
        <source>The job was stopped on request.</source>
        <translation>El trabajo se detuvo a petición.</translation>
    </message>
    <message>
        <source>Somebody pressed stop. If the boot chain was not finished, the phone waits in its boot ROM for the next try.</source>
        <translation>Alguien presionó Detener. Si la cadena de arranque no quedó terminada, el teléfono espera en su boot ROM el próximo intento.</translation>
    </message>
    <message>
        <source>Start the job again when you are ready.</source>
        <translation>Inicie el trabajo de nuevo cuando usted esté listo.</translation>
    </message>
    <message>
        <source>The phone says that its system is damaged and stops.</source>
        <translation>El teléfono dice que su sistema está dañado y se detiene.</translation>
    </message>
    <message>
        <source>One partition is not the maker&apos;s, only one of two slots was restored, or the version is older than before.</source>
        <translation>Una partición no es la del fabricante, solo se restauró uno de dos slots, o la versión es anterior a la que había.</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own repair route for this model.</source>
        <translation>Use la vía de reparación del propio fabricante para este modelo.</translation>
    </message>
    <message>
        <source>Write both slots of one and the same version; the user&apos;s data is erased.</source>
        <translation>Escriba ambos slots con una misma versión; se borran los datos del usuario.</translation>
    </message>
    <message>
        <source>Do not lock the boot loader while anything on the phone is not the maker&apos;s.</source>
        <translation>No bloquee el bootloader mientras algo en el teléfono no sea del fabricante.</translation>
    </message>
    <message>
        <source>The phone appears but never answers in time inside this virtual machine.</source>
        <translation>El teléfono aparece pero nunca responde a tiempo dentro de esta máquina virtual.</translation>
    </message>
    <message>
        <source>A virtual machine hands USB devices on with a delay, and phones wait for their first question for a moment only.</source>
        <translation>Una máquina virtual entrega los dispositivos USB con retraso, y los teléfonos esperan su primera pregunta solo un momento.</translation>
    </message>
    <message>
        <source>Run the program on the computer itself.</source>
        <translation>Ejecute el programa directamente en el PC.</translation>
    </message>
    <message>
        <source>Or tell the virtual machine to pass on every device of this maker, not one device.</source>
        <translation>O configure la máquina virtual para que pase todos los dispositivos de este fabricante, no uno solo.</translation>
    </message>
    <message>
        <source>The phone started again by itself while the second loader was starting.</source>
        <translation>El teléfono se reinició por sí solo mientras se iniciaba el segundo loader.</translation>
    </message>
    <message>
        <source>A watchdog of the phone ran out, its supply broke down, or a key was still held.</source>
        <translation>Venció un watchdog del teléfono, cayó su alimentación, o aún había una tecla presionada.</translation>
    </message>
    <message>
        <source>Let go of all keys as soon as the bar moves.</source>
        <translation>Suelte todas las teclas en cuanto avance la barra.</translation>
    </message>
    <message>
        <source>The phone runs and its screen, touch or sensors do not.</source>
        <translation>El teléfono funciona, pero no su pantalla, su táctil o sus sensores.</translation>
    </message>
    <message>
        <source>The firmware is for another revision of the board or another screen, or the calibration of the sensors was erased.</source>
        <translation>El firmware es para otra revisión de la placa u otra pantalla, o se borró la calibración de los sensores.</translation>
    </message>
    <message>
        <source>Use the firmware of exactly this board revision.</source>
        <translation>Use el firmware de esta revisión de placa exacta.</translation>
    </message>
    <message>
        <source>The driver is there and the phone could not be started.</source>
        <translation>El driver está instalado, pero no se pudo iniciar el teléfono como dispositivo.</translation>
    </message>
    <message>
        <source>The phone is connected through hubs that do not get on with it, two drivers want it, or it left in that moment.</source>
        <translation>El teléfono está conectado por hubs que no se entienden con él, dos drivers lo quieren, o se fue en ese momento.</translation>
    </message>
    <message>
        <source>Remove drivers for phones that you do not need.</source>
        <translation>Quite los drivers de teléfonos que no necesite.</translation>
    </message>
    <message>
        <source>Another driver holds the phone than the one this program needs.</source>
        <translation>El teléfono lo retiene un driver distinto del que este programa necesita.</translation>
    </message>
    <message>
        <source>Tools for phones bring drivers of different kinds, and a phone can have one at a time.</source>
        <translation>Las herramientas para teléfonos traen drivers de distintos tipos, y un teléfono solo puede tener uno a la vez.</translation>
    </message>
    <message>
        <source>Choose the serial port if the driver made one, or take the phone over USB; the program can do both.</source>
        <translation>Elija el puerto serie si el driver creó uno, o use el teléfono por USB; el programa puede con ambos.</translation>
    </message>
    <message>
        <source>Ask for the driver to be changed only if neither works; other tools may then no longer find the phone.</source>
        <translation>Pida que se cambie el driver solo si no funciona ninguno de los dos; otras herramientas quizá dejen entonces de encontrar el teléfono.</translation>
    </message>
    <message>
        <source>The phone is there and has no driver.</source>
        <translation>El teléfono está presente y no tiene driver.</translation>
    </message>
    <message>
        <source>Windows found no driver for this id. Each mode of a phone has an id of its own.</source>
        <translation>Windows no encontró un driver para este id. Cada modo de un teléfono tiene su propio id.</translation>
    </message>
    <message>
        <source>Install the driver package of this program once, then plug the phone in again.</source>
        <translation>Instale una vez el paquete de drivers de este programa y luego vuelva a conectar el teléfono.</translation>
    </message>
    <message>
        <source>Wait until the installation has ended before you plug the phone in; the first time it takes longer than the phone waits.</source>
        <translation>Espere a que termine la instalación antes de conectar el teléfono; la primera vez tarda más de lo que el teléfono espera.</translation>
    </message>
    <message>
        <source>Windows does not accept the signature of the driver.</source>
        <translation>Windows no acepta la firma del driver.</translation>
    </message>
    <message>
        <source>The driver is an old one of the maker, and its signature is no longer valid for this Windows.</source>
        <translation>El driver es uno antiguo del fabricante, y su firma ya no es válida para este Windows.</translation>
    </message>
    <message>
        <source>Remove the old driver and let Windows use its own, or install the signed driver of this program.</source>
        <translation>Quite el driver antiguo y deje que Windows use el suyo, o instale el driver firmado de este programa.</translation>
    </message>
    <message>
        <source>Do not switch the check of signatures off; it protects the whole computer.</source>
        <translation>No desactive la comprobación de firmas; protege todo el PC.</translation>
    </message>
    <message>
        <source>The same firmware works on other phones and fails on this one.</source>
        <translation>El mismo firmware funciona en otros teléfonos y falla en este.</translation>
    </message>
    <message>
        <source>If it fails in every slot, this phone is faulty; if it fails in one slot only, the cable or port is.</source>
        <translation>Si falla en todas las posiciones, el defecto es de este teléfono; si falla solo en una, es del cable o del puerto.</translation>
    </message>
    <message>
        <source>Plug this phone into another slot: does the fault stay with the phone or with the slot?</source>
        <translation>Conecte este teléfono en otra posición: ¿el fallo sigue al teléfono o se queda en la posición?</translation>
    </message>
    <message>
        <source>Put the phone aside for the repair bench with the journals of its jobs.</source>
        <translation>Aparte el teléfono para la mesa de reparación junto con los diarios de sus trabajos.</translation>
    </message>
    <message>
        <source>A phone is there, but in another mode than download mode.</source>
        <translation>Hay un teléfono, pero en un modo que no es el de descarga.</translation>
    </message>
    <message>
        <source>What answers on USB is a running system, a charging screen, a recovery or a diagnostic port. None of them takes firmware from this program.</source>
        <translation>Lo que responde en USB es un sistema en marcha, una pantalla de carga, un recovery o un puerto de diagnóstico. Ninguno de ellos acepta firmware de este programa.</translation>
    </message>
    <message>
        <source>Unplug the phone and switch it off; take the battery out if that is possible.</source>
        <translation>Desconecte el teléfono y apáguelo; quite la batería si es posible.</translation>
    </message>
    <message>
        <source>If it always comes back in this mode, hold the power key for ten seconds or more to force it off.</source>
        <translation>Si siempre vuelve en este modo, mantenga presionada la tecla de encendido diez segundos o más para forzar el apagado.</translation>
    </message>
    <message>
        <source>The phone was already plugged in before the program began to wait.</source>
        <translation>El teléfono ya estaba conectado antes de que el programa empezara a esperar.</translation>
    </message>
    <message>
        <source>A phone can be caught only in the moment in which it starts; that moment was over.</source>
        <translation>Un teléfono solo se puede atrapar en el momento en que arranca; ese momento ya pasó.</translation>
    </message>
    <message>
        <source>Unplug the phone now and leave the program waiting.</source>
        <translation>Desconecte ahora el teléfono y deje el programa esperando.</translation>
    </message>
    <message>
        <source>The file that was named is not there.</source>
        <translation>El archivo indicado no está.</translation>
    </message>
    <message>
        <source>The path is wrong or misspelt, or the drive it was on is gone.</source>
        <translation>La ruta es incorrecta o está mal escrita, o ya no está la unidad donde se encontraba.</translation>
    </message>
    <message>
        <source>Check the name and choose the file again.</source>
        <translation>Compruebe el nombre y elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>If it was on a removable or network drive, connect that drive again.</source>
        <translation>Si estaba en una unidad extraíble o de red, conecte de nuevo esa unidad.</translation>
    </message>
    <message>
        <source>This preloader is for another board.</source>
        <translation>Este preloader es para otra placa.</translation>
    </message>
    <message>
        <source>The preloader sets up memory and supply of one board. With the one of another board the phone does not start.</source>
        <translation>El preloader configura la memoria y la alimentación de una placa. Con el de otra placa el teléfono no arranca.</translation>
    </message>
    <message>
        <source>Use the preloader of exactly this model and board revision.</source>
        <translation>Use el preloader de este modelo y esta revisión de placa exactos.</translation>
    </message>
    <message>
        <source>Leave the preloader of the phone as it is: untick its row.</source>
        <translation>Deje el preloader del teléfono como está: desmarque su fila.</translation>
    </message>
    <message>
        <source>Do not write the preloader of another board: the phone may not start any more.</source>
        <translation>No escriba el preloader de otra placa: el teléfono puede no volver a arrancar.</translation>
    </message>
    <message>
        <source>The second loader was started and stayed silent.</source>
        <translation>El segundo loader se inició y no respondió nada.</translation>
    </message>
    <message>
        <source>This is what a loader does that was made for another memory or another board of the same model.</source>
        <translation>Así se comporta un loader hecho para otra memoria u otra placa del mismo modelo.</translation>
    </message>
    <message>
        <source>If every package for this model stays silent, the memory of the phone may be faulty.</source>
        <translation>Si no responde ningún paquete para este modelo, la memoria del teléfono puede estar defectuosa.</translation>
    </message>
    <message>
        <source>This phone would need more than was agreed to.</source>
        <translation>Este teléfono requeriría más de lo que se aceptó.</translation>
    </message>
    <message>
        <source>What the phone told of itself makes another plan necessary, and nobody is asked in the middle of a batch. Nothing was changed on it.</source>
        <translation>Lo que el teléfono indicó de sí mismo hace necesario otro plan, y en medio de un lote no se pregunta a nadie. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>Put the phone aside, and flash it alone later: its plan is shown to you then.</source>
        <translation>Aparte el teléfono y flashéelo después por separado: entonces se le mostrará su plan.</translation>
    </message>
    <message>
        <source>The job file was made by a newer version of Flashwright.</source>
        <translation>El archivo de trabajo fue creado por una versión más nueva de Flashwright.</translation>
    </message>
    <message>
        <source>It may ask for something that this version does not know, so it is not run in part.</source>
        <translation>Puede pedir algo que esta versión no conoce, así que no se ejecuta en parte.</translation>
    </message>
    <message>
        <source>Update Flashwright on this computer.</source>
        <translation>Actualice Flashwright en este PC.</translation>
    </message>
    <message>
        <source>Or export the job again with the version that is installed here.</source>
        <translation>O vuelva a exportar el trabajo con la versión instalada aquí.</translation>
    </message>
    <message>
        <source>The job file cannot be used as it is.</source>
        <translation>El archivo de trabajo no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>A job file says exactly what is done to a phone, so nothing in it is guessed or skipped.</source>
        <translation>Un archivo de trabajo dice exactamente qué se hace con un teléfono, así que nada en él se adivina ni se omite.</translation>
    </message>
    <message>
        <source>Correct the place that is named, or export the job again from the window (File, Export Job).</source>
        <translation>Corrija el lugar indicado, o vuelva a exportar el trabajo desde la ventana (Archivo, Exportar trabajo).</translation>
    </message>
    <message>
        <source>Run &quot;flashwright-cli job lint FILE&quot; to see whether everything is right, and &quot;flashwright-cli job schema&quot; for what may stand in it.</source>
        <translation>Ejecute &quot;flashwright-cli job lint FILE&quot; para ver si todo es correcto, y &quot;flashwright-cli job schema&quot; para ver qué puede contener.</translation>
    </message>
    <message>
        <source>The job was made for another firmware than the one that is there.</source>
        <translation>El trabajo se creó para un firmware distinto del que está allí.</translation>
    </message>
    <message>
        <source>The job file remembers product, version and checksum of the firmware it was made with; the file on this computer differs.</source>
        <translation>El archivo de trabajo recuerda el producto, la versión y la suma de verificación del firmware con el que se creó; el archivo en este PC difiere.</translation>
    </message>
    <message>
        <source>Put the firmware of the job in its place, and check that it is for this phone.</source>
        <translation>Ponga en su lugar el firmware del trabajo y compruebe que es para este teléfono.</translation>
    </message>
    <message>
        <source>If the new firmware is meant, load it in the window, look at the plan and export the job again.</source>
        <translation>Si lo que se quiere es el firmware nuevo, cárguelo en la ventana, revise el plan y vuelva a exportar el trabajo.</translation>
    </message>
</context>
<context>
    <name>RemedyButton</name>
    <message>
        <source>&amp;Join the Group…</source>
        <translation>Unirse al &amp;grupo…</translation>
    </message>
    <message>
        <source>Allow a New &amp;Table…</source>
        <translation>Permitir nueva &amp;tabla…</translation>
    </message>
    <message>
        <source>Choose the &amp;Authentication File…</source>
        <translation>Elegir archivo de a&amp;utenticación…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Loader…</source>
        <translation>Elegir otro &amp;loader…</translation>
    </message>
    <message>
        <source>Choose Another &amp;Firmware…</source>
        <translation>Elegir otro &amp;firmware…</translation>
    </message>
    <message>
        <source>Choose the &amp;Preloader…</source>
        <translation>Elegir el &amp;preloader…</translation>
    </message>
    <message>
        <source>Try Again at 115200 &amp;Baud</source>
        <translation>Reintentar a 115200 &amp;baudios</translation>
    </message>
    <message>
        <source>&amp;Install the Device Rules…</source>
        <translation>&amp;Instalar reglas de dispositivos…</translation>
    </message>
    <message>
        <source>Keep the Port A&amp;wake…</source>
        <translation>Mantener puerto a&amp;ctivo…</translation>
    </message>
    <message>
        <source>Load the &amp;Driver…</source>
        <translation>Cargar el &amp;driver…</translation>
    </message>
    <message>
        <source>Make a Su&amp;pport Report…</source>
        <translation>Crear info&amp;rme de soporte…</translation>
    </message>
    <message>
        <source>Which &amp;Key?</source>
        <translation>¿Qué te&amp;cla?</translation>
    </message>
    <message>
        <source>Try Again with Plain &amp;Transfer</source>
        <translation>Reintentar con transferencia &amp;simple</translation>
    </message>
    <message>
        <source>F&amp;ree the Port…</source>
        <translation>&amp;Liberar el puerto…</translation>
    </message>
    <message>
        <source>Put &amp;Kept Data Back…</source>
        <translation>Restaurar datos &amp;guardados…</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>Co&amp;ntinuar…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Try Again at F&amp;ull Speed</source>
        <translation>Reintentar en f&amp;ull speed</translation>
    </message>
    <message>
        <source>Ask the &amp;Doctor</source>
        <translation>Consultar al &amp;Doctor</translation>
    </message>
    <message>
        <source>Show the &amp;Files</source>
        <translation>Mostrar los arc&amp;hivos</translation>
    </message>
    <message>
        <source>Try Again with &amp;Smaller Blocks</source>
        <translation>Reintentar con blo&amp;ques menores</translation>
    </message>
    <message>
        <source>Keep &amp;ModemManager Away…</source>
        <translation>Apartar &amp;ModemManager…</translation>
    </message>
    <message>
        <source>Allow &amp;More USB Memory…</source>
        <translation>Permitir más m&amp;emoria USB…</translation>
    </message>
    <message>
        <source>Check the F&amp;irmware Again</source>
        <translation>Comprobar el f&amp;irmware</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>small risk</source>
        <translation>riesgo bajo</translation>
    </message>
    <message>
        <source>erases data on the phone</source>
        <translation>borra datos del teléfono</translation>
    </message>
    <message>
        <source>the phone may not start any more if it goes wrong</source>
        <translation>si sale mal, el teléfono puede no volver a arrancar</translation>
    </message>
</context>
<context>
    <name>RunningStage</name>
    <message>
        <source>boot ROM</source>
        <translation>boot ROM</translation>
    </message>
    <message>
        <source>preloader</source>
        <translation>preloader</translation>
    </message>
    <message>
        <source>first loader</source>
        <translation>primer loader</translation>
    </message>
    <message>
        <source>second loader</source>
        <translation>segundo loader</translation>
    </message>
    <message>
        <source>test mode of the maker</source>
        <translation>modo de prueba del fabricante</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Download Only</source>
        <translation>Solo flashear</translation>
    </message>
    <message>
        <source>Firmware Upgrade</source>
        <translation>Actualizar firmware</translation>
    </message>
    <message>
        <source>Format All + Download</source>
        <translation>Formatear todo + flashear</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Checking the firmware file</source>
        <translation>Comprobación del archivo de firmware</translation>
    </message>
    <message>
        <source>Waiting for a phone</source>
        <translation>En espera de un teléfono</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Sending the loader</source>
        <translation>Envío del loader</translation>
    </message>
    <message>
        <source>Starting the loader</source>
        <translation>Inicio del loader</translation>
    </message>
    <message>
        <source>Waiting for the phone to return</source>
        <translation>En espera de la reconexión</translation>
    </message>
    <message>
        <source>Reading the partition table</source>
        <translation>Lectura de la tabla de particiones</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>En espera de su respuesta</translation>
    </message>
    <message>
        <source>Saving copies of calibration data</source>
        <translation>Copia de seguridad de la calibración</translation>
    </message>
    <message>
        <source>Writing the partition table</source>
        <translation>Escritura de la tabla de particiones</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Writing what starts the phone</source>
        <translation>Escritura de la cadena de arranque</translation>
    </message>
    <message>
        <source>Writing an image</source>
        <translation>Escritura de una imagen</translation>
    </message>
    <message>
        <source>Comparing what was written</source>
        <translation>Comparación de lo escrito</translation>
    </message>
    <message>
        <source>Reading from the phone</source>
        <translation>Lectura del teléfono</translation>
    </message>
    <message>
        <source>Testing the memory</source>
        <translation>Prueba de la memoria</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalización</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
</context>
<context>
    <name>StationLauncher</name>
    <message>
        <source>A phone is being flashed.</source>
        <translation>Se está flasheando un teléfono.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted.</source>
        <translation>Aceptado.</translation>
    </message>
    <message>
        <source>Accepted, as some chips answer to a write.</source>
        <translation>Aceptado, como responden algunos chips a una escritura.</translation>
    </message>
    <message>
        <source>The preloader refused to read this region; older code uses the number for security that could not be set up.</source>
        <translation>El preloader se negó a leer esta región; código más antiguo usa el número para una seguridad que no se pudo configurar.</translation>
    </message>
    <message>
        <source>The preloader refused to write this region; older code uses the number for security that could not be closed.</source>
        <translation>El preloader se negó a escribir esta región; código más antiguo usa el número para una seguridad que no se pudo cerrar.</translation>
    </message>
    <message>
        <source>The security code was asked for a mode it does not have.</source>
        <translation>Se pidió a la rutina de seguridad un modo que no tiene.</translation>
    </message>
    <message>
        <source>The security code was given a key it cannot use.</source>
        <translation>Se dio a la rutina de seguridad una clave que no puede usar.</translation>
    </message>
    <message>
        <source>Data for the security code was not aligned.</source>
        <translation>Los datos para la rutina de seguridad no estaban alineados.</translation>
    </message>
    <message>
        <source>The security code was sent to a place that does not exist.</source>
        <translation>Se envió la rutina de seguridad a un lugar que no existe.</translation>
    </message>
    <message>
        <source>The address lies above 0x80000000, where this phone has nothing.</source>
        <translation>La dirección está por encima de 0x80000000, donde este teléfono no tiene nada.</translation>
    </message>
    <message>
        <source>The address lies above 0x40000000, where this phone has nothing.</source>
        <translation>La dirección está por encima de 0x40000000, donde este teléfono no tiene nada.</translation>
    </message>
    <message>
        <source>The address is not one the phone allows.</source>
        <translation>El teléfono no permite esta dirección.</translation>
    </message>
    <message>
        <source>Not an error: no authorisation is needed.</source>
        <translation>No es un error: no se necesita autorización.</translation>
    </message>
    <message>
        <source>The phone wants to be authorised first, with a file from its maker.</source>
        <translation>El teléfono exige primero una autorización, con un archivo de su fabricante.</translation>
    </message>
    <message>
        <source>The loader would overwrite memory the phone needs itself.</source>
        <translation>El loader sobrescribiría memoria que el propio teléfono necesita.</translation>
    </message>
    <message>
        <source>There is no loader at the address to jump to.</source>
        <translation>No hay ningún loader en la dirección de salto.</translation>
    </message>
    <message>
        <source>The loader came in more pieces than the phone takes.</source>
        <translation>El loader llegó en más partes de las que el teléfono acepta.</translation>
    </message>
    <message>
        <source>The address of the loader is not a multiple of two.</source>
        <translation>La dirección del loader no es múltiplo de dos.</translation>
    </message>
    <message>
        <source>Address and length of the loader do not fit the phone.</source>
        <translation>La dirección y la longitud del loader no son válidas para el teléfono.</translation>
    </message>
    <message>
        <source>The length of the loader is zero.</source>
        <translation>La longitud del loader es cero.</translation>
    </message>
    <message>
        <source>The signature would be longer than the loader.</source>
        <translation>La firma sería más larga que el loader.</translation>
    </message>
    <message>
        <source>The phone demands a signed loader and this one has no signature.</source>
        <translation>El teléfono exige un loader firmado y este no tiene firma.</translation>
    </message>
    <message>
        <source>No loader was sent before the jump.</source>
        <translation>No se envió ningún loader antes del salto.</translation>
    </message>
    <message>
        <source>The loader is not the one that was authorised.</source>
        <translation>El loader no es el que se autorizó.</translation>
    </message>
    <message>
        <source>The phone refused the loader; the maker&apos;s name for this code is not public.</source>
        <translation>El teléfono rechazó el loader; el nombre que el fabricante da a este código no es público.</translation>
    </message>
    <message>
        <source>The phone refused the line speed.</source>
        <translation>El teléfono rechazó la velocidad de línea.</translation>
    </message>
    <message>
        <source>The phone does not take loaders of this version.</source>
        <translation>El teléfono no acepta loaders de esta versión.</translation>
    </message>
    <message>
        <source>The phone did not accept the authentication file.</source>
        <translation>El teléfono no aceptó el archivo de autenticación.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of the loader.</source>
        <translation>El teléfono no aceptó la firma del loader.</translation>
    </message>
    <message>
        <source>The security code ran out of memory.</source>
        <translation>La rutina de seguridad se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The key for loaders could not be set up.</source>
        <translation>No se pudo configurar la clave para loaders.</translation>
    </message>
    <message>
        <source>The key for images could not be set up.</source>
        <translation>No se pudo configurar la clave para imágenes.</translation>
    </message>
    <message>
        <source>The hash of an image could not be computed.</source>
        <translation>No se pudo calcular el hash de una imagen.</translation>
    </message>
    <message>
        <source>The loader does not fit into the place it is moved to.</source>
        <translation>El loader no cabe en el lugar al que se mueve.</translation>
    </message>
    <message>
        <source>The phone holds no security settings.</source>
        <translation>El teléfono no contiene ajustes de seguridad.</translation>
    </message>
    <message>
        <source>The security library is of another version than its settings.</source>
        <translation>La biblioteca de seguridad y sus ajustes son de versiones distintas.</translation>
    </message>
    <message>
        <source>The security settings could not be erased.</source>
        <translation>No se pudieron borrar los ajustes de seguridad.</translation>
    </message>
    <message>
        <source>The security settings could not be written.</source>
        <translation>No se pudieron escribir los ajustes de seguridad.</translation>
    </message>
    <message>
        <source>The security settings lack their end mark.</source>
        <translation>A los ajustes de seguridad les falta su marca final.</translation>
    </message>
    <message>
        <source>The security settings are in a state that does not exist.</source>
        <translation>Los ajustes de seguridad están en un estado que no existe.</translation>
    </message>
    <message>
        <source>The security settings are shorter than they should be.</source>
        <translation>Los ajustes de seguridad son más cortos de lo debido.</translation>
    </message>
    <message>
        <source>The key in the security settings could not be set up.</source>
        <translation>No se pudo configurar la clave de los ajustes de seguridad.</translation>
    </message>
    <message>
        <source>The phone has no record of this image to check it against.</source>
        <translation>El teléfono no tiene un registro de esta imagen con el que comprobarla.</translation>
    </message>
    <message>
        <source>An image does not match its hash.</source>
        <translation>Una imagen no corresponde a su hash.</translation>
    </message>
    <message>
        <source>There is no room for a record of this image.</source>
        <translation>No hay espacio para un registro de esta imagen.</translation>
    </message>
    <message>
        <source>The image lacks the token for a secure download.</source>
        <translation>A la imagen le falta el token para una descarga segura.</translation>
    </message>
    <message>
        <source>The steps of the secure download came out of order.</source>
        <translation>Los pasos de la descarga segura llegaron desordenados.</translation>
    </message>
    <message>
        <source>The record of this image is not a valid one.</source>
        <translation>El registro de esta imagen no es válido.</translation>
    </message>
    <message>
        <source>The secro image is missing.</source>
        <translation>Falta la imagen secro.</translation>
    </message>
    <message>
        <source>An image could not be read for its check.</source>
        <translation>No se pudo leer una imagen para comprobarla.</translation>
    </message>
    <message>
        <source>The signature of an image is not accepted.</source>
        <translation>No se acepta la firma de una imagen.</translation>
    </message>
    <message>
        <source>The image is signed in another format than this phone checks.</source>
        <translation>La imagen está firmada en un formato distinto del que comprueba este teléfono.</translation>
    </message>
    <message>
        <source>The image lacks its extended header.</source>
        <translation>A la imagen le falta su cabecera extendida.</translation>
    </message>
    <message>
        <source>The extended header of the image is damaged.</source>
        <translation>La cabecera extendida de la imagen está dañada.</translation>
    </message>
    <message>
        <source>The extended header of the image is of an unknown type.</source>
        <translation>La cabecera extendida de la imagen es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>The hash over the extended header could not be computed.</source>
        <translation>No se pudo calcular el hash de la cabecera extendida.</translation>
    </message>
    <message>
        <source>The table of locked images is missing.</source>
        <translation>Falta la tabla de imágenes bloqueadas.</translation>
    </message>
    <message>
        <source>All images of this phone are locked.</source>
        <translation>Todas las imágenes de este teléfono están bloqueadas.</translation>
    </message>
    <message>
        <source>The table of locked images is full.</source>
        <translation>La tabla de imágenes bloqueadas está llena.</translation>
    </message>
    <message>
        <source>The table of locked images does not know this one.</source>
        <translation>La tabla de imágenes bloqueadas no conoce esta.</translation>
    </message>
    <message>
        <source>The table of locked images is damaged.</source>
        <translation>La tabla de imágenes bloqueadas está dañada.</translation>
    </message>
    <message>
        <source>The phone&apos;s maker has banned this loader.</source>
        <translation>El fabricante del teléfono vetó este loader.</translation>
    </message>
    <message>
        <source>The key for the secure start is missing.</source>
        <translation>Falta la clave para el arranque seguro.</translation>
    </message>
    <message>
        <source>The security settings of the boot ROM are missing.</source>
        <translation>Faltan los ajustes de seguridad de la boot ROM.</translation>
    </message>
    <message>
        <source>The public key was not set up.</source>
        <translation>No se configuró la clave pública.</translation>
    </message>
    <message>
        <source>A SHA-256 hash could not be computed.</source>
        <translation>No se pudo calcular un hash SHA-256.</translation>
    </message>
    <message>
        <source>The padding of a signature is wrong.</source>
        <translation>El relleno de una firma es incorrecto.</translation>
    </message>
    <message>
        <source>A signature is not accepted.</source>
        <translation>No se acepta una firma.</translation>
    </message>
    <message>
        <source>The place of the loader lies inside one that the phone keeps for itself.</source>
        <translation>El lugar del loader está dentro de uno que el teléfono reserva para sí.</translation>
    </message>
    <message>
        <source>The place of the loader overlaps one that the phone keeps for itself.</source>
        <translation>El lugar del loader se solapa con uno que el teléfono reserva para sí.</translation>
    </message>
    <message>
        <source>The place of the loader runs beyond the end of the address space.</source>
        <translation>El lugar del loader sobrepasa el final del espacio de direcciones.</translation>
    </message>
    <message>
        <source>The phone does not take a loader at this address.</source>
        <translation>El teléfono no acepta un loader en esta dirección.</translation>
    </message>
    <message>
        <source>The phone does not take a loader of this length.</source>
        <translation>El teléfono no acepta un loader de esta longitud.</translation>
    </message>
    <message>
        <source>The phone checks loaders and did not accept the signature of this one.</source>
        <translation>El teléfono comprueba los loaders y no aceptó la firma de este.</translation>
    </message>
    <message>
        <source>The state of the phone&apos;s security does not allow this step; after a question for authorisation it means that none is needed.</source>
        <translation>El estado de seguridad del teléfono no permite este paso; después de preguntar por la autorización significa que no se necesita ninguna.</translation>
    </message>
    <message>
        <source>The signature has a wrong size.</source>
        <translation>La firma tiene un tamaño incorrecto.</translation>
    </message>
    <message>
        <source>The padding has a wrong size.</source>
        <translation>El relleno tiene un tamaño incorrecto.</translation>
    </message>
    <message>
        <source>The image is made for another software line.</source>
        <translation>La imagen está hecha para otra línea de software.</translation>
    </message>
    <message>
        <source>The image is of a type that does not belong here.</source>
        <translation>La imagen es de un tipo que no va aquí.</translation>
    </message>
    <message>
        <source>The certificate is longer than the phone can hold.</source>
        <translation>El certificado es más largo de lo que cabe en el teléfono.</translation>
    </message>
    <message>
        <source>The image named by the certificate is missing.</source>
        <translation>Falta la imagen que indica el certificado.</translation>
    </message>
    <message>
        <source>The header of an image does not match its hash.</source>
        <translation>La cabecera de una imagen no corresponde a su hash.</translation>
    </message>
    <message>
        <source>A field name in the certificate has a wrong size.</source>
        <translation>Un nombre de campo del certificado tiene un tamaño incorrecto.</translation>
    </message>
    <message>
        <source>A field of the certificate does not fit its buffer.</source>
        <translation>Un campo del certificado no cabe en su búfer.</translation>
    </message>
    <message>
        <source>The certificate ended too early.</source>
        <translation>El certificado terminó demasiado pronto.</translation>
    </message>
    <message>
        <source>The certificate holds another field than expected.</source>
        <translation>El certificado contiene un campo distinto del esperado.</translation>
    </message>
    <message>
        <source>A field of the certificate has another size than expected.</source>
        <translation>Un campo del certificado tiene un tamaño distinto del esperado.</translation>
    </message>
    <message>
        <source>The certificate cannot be walked through in this way.</source>
        <translation>El certificado no se puede recorrer de este modo.</translation>
    </message>
    <message>
        <source>The certificate was asked for a field number it does not have.</source>
        <translation>Se pidió al certificado un número de campo que no tiene.</translation>
    </message>
    <message>
        <source>The certificate lacks a field name.</source>
        <translation>Al certificado le falta un nombre de campo.</translation>
    </message>
    <message>
        <source>The certificate lacks a field.</source>
        <translation>Al certificado le falta un campo.</translation>
    </message>
    <message>
        <source>The exponent of the key has another length than this phone&apos;s.</source>
        <translation>El exponente de la clave tiene una longitud distinta de la del de este teléfono.</translation>
    </message>
    <message>
        <source>The exponent of the key is not the one of this phone.</source>
        <translation>El exponente de la clave no es el de este teléfono.</translation>
    </message>
    <message>
        <source>The length of the key is not the one of this phone.</source>
        <translation>La longitud de la clave no es la de este teléfono.</translation>
    </message>
    <message>
        <source>The key is not the one of this phone.</source>
        <translation>La clave no es la de este teléfono.</translation>
    </message>
    <message>
        <source>The public key of the image is not accepted.</source>
        <translation>No se acepta la clave pública de la imagen.</translation>
    </message>
    <message>
        <source>The header of the image is not a valid one.</source>
        <translation>La cabecera de la imagen no es válida.</translation>
    </message>
    <message>
        <source>Another image was expected here.</source>
        <translation>Aquí se esperaba otra imagen.</translation>
    </message>
    <message>
        <source>Certificate and image are of different versions.</source>
        <translation>El certificado y la imagen son de versiones distintas.</translation>
    </message>
    <message>
        <source>Two images that belong together are of different versions.</source>
        <translation>Dos imágenes que van juntas son de versiones distintas.</translation>
    </message>
    <message>
        <source>The image is older than the phone allows.</source>
        <translation>La imagen es más antigua de lo que el teléfono permite.</translation>
    </message>
    <message>
        <source>The phone has no fuse left to record this version.</source>
        <translation>Al teléfono no le quedan fusibles para registrar esta versión.</translation>
    </message>
    <message>
        <source>The fuses of the phone are set in a way that makes no sense.</source>
        <translation>Los fusibles del teléfono tienen una configuración que no tiene sentido.</translation>
    </message>
    <message>
        <source>A fuse of the phone could not be written.</source>
        <translation>No se pudo escribir un fusible del teléfono.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>version text</source>
        <translation>texto de versión</translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation>comando no válido</translation>
    </message>
    <message>
        <source>unknown command</source>
        <translation>comando desconocido</translation>
    </message>
    <message>
        <source>operation failed, no reason given</source>
        <translation>operación fallida, sin motivo indicado</translation>
    </message>
    <message>
        <source>baud rate not supported</source>
        <translation>velocidad en baudios no admitida</translation>
    </message>
    <message>
        <source>data came before a start</source>
        <translation>llegaron datos antes de un inicio</translation>
    </message>
    <message>
        <source>start came twice</source>
        <translation>el inicio llegó dos veces</translation>
    </message>
    <message>
        <source>end came before all data</source>
        <translation>el fin llegó antes que todos los datos</translation>
    </message>
    <message>
        <source>bad destination</source>
        <translation>destino incorrecto</translation>
    </message>
    <message>
        <source>size wrong, or larger than its place</source>
        <translation>tamaño incorrecto, o mayor que su lugar</translation>
    </message>
    <message>
        <source>verification of a packet or an image failed</source>
        <translation>falló la verificación de un paquete o una imagen</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>phone out of memory</source>
        <translation>teléfono sin memoria</translation>
    </message>
    <message>
        <source>phone waited too long for input</source>
        <translation>el teléfono esperó datos demasiado tiempo</translation>
    </message>
    <message>
        <source>internal: success</source>
        <translation>interno: éxito</translation>
    </message>
    <message>
        <source>internal: baud rate valid</source>
        <translation>interno: velocidad en baudios válida</translation>
    </message>
    <message>
        <source>internal: repeat, continue</source>
        <translation>interno: repetir, continuar</translation>
    </message>
    <message>
        <source>internal: repeat, break</source>
        <translation>interno: repetir, interrumpir</translation>
    </message>
    <message>
        <source>data read from storage</source>
        <translation>datos leídos del almacenamiento</translation>
    </message>
    <message>
        <source>chip type</source>
        <translation>tipo de chip</translation>
    </message>
    <message>
        <source>place of a calibration item</source>
        <translation>lugar de un elemento de calibración</translation>
    </message>
    <message>
        <source>partition layout not known to the loader; after a loader start, its greeting</source>
        <translation>disposición de particiones desconocida para el loader; tras iniciar el loader, su saludo</translation>
    </message>
    <message>
        <source>storage device unknown or not initialised</source>
        <translation>dispositivo de almacenamiento desconocido o sin inicializar</translation>
    </message>
    <message>
        <source>storage size invalid</source>
        <translation>tamaño de almacenamiento no válido</translation>
    </message>
    <message>
        <source>RAM not supported</source>
        <translation>RAM no admitida</translation>
    </message>
    <message>
        <source>RAM settings wrong</source>
        <translation>ajustes de RAM incorrectos</translation>
    </message>
    <message>
        <source>storage geometry</source>
        <translation>geometría del almacenamiento</translation>
    </message>
    <message>
        <source>sector size</source>
        <translation>tamaño de sector</translation>
    </message>
    <message>
        <source>storage type</source>
        <translation>tipo de almacenamiento</translation>
    </message>
    <message>
        <source>storage unique id</source>
        <translation>id único del almacenamiento</translation>
    </message>
    <message>
        <source>soft SIM id</source>
        <translation>id de SIM por software</translation>
    </message>
    <message>
        <source>calibration checksum is zero</source>
        <translation>la suma de verificación de la calibración es cero</translation>
    </message>
    <message>
        <source>checksum of the data differs</source>
        <translation>la suma de verificación de los datos difiere</translation>
    </message>
    <message>
        <source>write to storage failed</source>
        <translation>falló la escritura en el almacenamiento</translation>
    </message>
    <message>
        <source>chip id does not match</source>
        <translation>el id del chip no coincide</translation>
    </message>
    <message>
        <source>storage configuration wrong</source>
        <translation>configuración del almacenamiento incorrecta</translation>
    </message>
    <message>
        <source>size of the data area wrong</source>
        <translation>tamaño del área de datos incorrecto</translation>
    </message>
    <message>
        <source>signature of the first loader refused</source>
        <translation>firma del primer loader rechazada</translation>
    </message>
    <message>
        <source>phone is marked as rooted</source>
        <translation>el teléfono está marcado como rooteado</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>firma rechazada</translation>
    </message>
    <message>
        <source>chip unique id</source>
        <translation>id único del chip</translation>
    </message>
    <message>
        <source>writing has not been enabled</source>
        <translation>no se ha habilitado la escritura</translation>
    </message>
    <message>
        <source>secure boot could not be enabled</source>
        <translation>no se pudo habilitar el arranque seguro</translation>
    </message>
    <message>
        <source>identification begins</source>
        <translation>comienza la identificación</translation>
    </message>
    <message>
        <source>identification ends</source>
        <translation>termina la identificación</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>datos de referencia</translation>
    </message>
    <message>
        <source>maker&apos;s own</source>
        <translation>propio del fabricante</translation>
    </message>
    <message>
        <source>storage is write protected</source>
        <translation>almacenamiento protegido contra escritura</translation>
    </message>
    <message>
        <source>storage could not be initialised</source>
        <translation>no se pudo inicializar el almacenamiento</translation>
    </message>
    <message>
        <source>radio transceiver type</source>
        <translation>tipo de transceptor de radio</translation>
    </message>
    <message>
        <source>RAM check failed</source>
        <translation>falló la comprobación de la RAM</translation>
    </message>
    <message>
        <source>RAM self refresh failed</source>
        <translation>falló el autorrefresco de la RAM</translation>
    </message>
    <message>
        <source>storage block information</source>
        <translation>información de bloques del almacenamiento</translation>
    </message>
    <message>
        <source>answer to the challenge is wrong</source>
        <translation>respuesta al desafío incorrecta</translation>
    </message>
    <message>
        <source>partition list</source>
        <translation>lista de particiones</translation>
    </message>
    <message>
        <source>loader log</source>
        <translation>registro del loader</translation>
    </message>
    <message>
        <source>voltage data</source>
        <translation>datos de voltaje</translation>
    </message>
    <message>
        <source>authentication message</source>
        <translation>mensaje de autenticación</translation>
    </message>
    <message>
        <source>partition value</source>
        <translation>valor de partición</translation>
    </message>
    <message>
        <source>partition not supported</source>
        <translation>partición no admitida</translation>
    </message>
    <message>
        <source>storage card id</source>
        <translation>id de la tarjeta de memoria</translation>
    </message>
    <message>
        <source>magic number of a table wrong</source>
        <translation>número mágico de una tabla incorrecto</translation>
    </message>
    <message>
        <source>partition table not written</source>
        <translation>tabla de particiones no escrita</translation>
    </message>
    <message>
        <source>read from storage failed</source>
        <translation>falló la lectura del almacenamiento</translation>
    </message>
    <message>
        <source>phone could not allocate memory</source>
        <translation>el teléfono no pudo reservar memoria</translation>
    </message>
    <message>
        <source>command not supported by this loader</source>
        <translation>comando no admitido por este loader</translation>
    </message>
    <message>
        <source>log text</source>
        <translation>texto de registro</translation>
    </message>
    <message>
        <source>Finished without an error.</source>
        <translation>Terminó sin errores.</translation>
    </message>
    <message>
        <source>The work was stopped on request.</source>
        <translation>El trabajo se detuvo a petición.</translation>
    </message>
    <message>
        <source>The preloader does not know this mode.</source>
        <translation>El preloader no conoce este modo.</translation>
    </message>
    <message>
        <source>The preloader forbids this mode.</source>
        <translation>El preloader prohíbe este modo.</translation>
    </message>
    <message>
        <source>Reading from or writing to the preloader failed.</source>
        <translation>Falló la lectura del preloader o la escritura en él.</translation>
    </message>
    <message>
        <source>The preloader wants the connection closed and opened again first.</source>
        <translation>El preloader exige cerrar primero la conexión y abrirla de nuevo.</translation>
    </message>
    <message>
        <source>Something failed inside the tool and it gave no reason; the last lines of its log tell more.</source>
        <translation>Algo falló dentro de la herramienta y esta no dio motivo; las últimas líneas de su registro dicen más.</translation>
    </message>
    <message>
        <source>An argument was turned down before anything was sent to the phone; look at the scatter file, the loader and the paths.</source>
        <translation>Un argumento se rechazó antes de enviar nada al teléfono; revise el archivo scatter, el loader y las rutas.</translation>
    </message>
    <message>
        <source>The chip that answered is not one this tool knows; very old tools used this number when the port could not be opened.</source>
        <translation>El chip que respondió no es uno que esta herramienta conozca; herramientas muy antiguas usaban este número cuando no se podía abrir el puerto.</translation>
    </message>
    <message>
        <source>Tools of 2013 and before use this number when the port could not be opened.</source>
        <translation>Las herramientas de 2013 y anteriores usan este número cuando no se pudo abrir el puerto.</translation>
    </message>
    <message>
        <source>The clock that was named is not one the chip can have.</source>
        <translation>El chip no puede tener el reloj indicado.</translation>
    </message>
    <message>
        <source>The size of the pool of spare blocks is not a valid one.</source>
        <translation>El tamaño de la reserva de bloques de repuesto no es válido.</translation>
    </message>
    <message>
        <source>The tool could not ask its own library for a version.</source>
        <translation>La herramienta no pudo pedir la versión a su propia biblioteca.</translation>
    </message>
    <message>
        <source>A buffer of the tool is missing or too small.</source>
        <translation>Un búfer de la herramienta falta o es demasiado pequeño.</translation>
    </message>
    <message>
        <source>There is not enough room: for an image in its place on the phone, or for a file on the computer.</source>
        <translation>No hay espacio suficiente: para una imagen en su lugar del teléfono, o para un archivo en el PC.</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>El PC se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The serial port could not be opened: it is gone, in use by another program, or not permitted.</source>
        <translation>No se pudo abrir el puerto serie: ya no está, lo usa otro programa, o no está permitido.</translation>
    </message>
    <message>
        <source>The port refused its timeouts; the driver does not behave as a serial port should.</source>
        <translation>El puerto rechazó sus tiempos de espera; el driver no se comporta como debe hacerlo un puerto serie.</translation>
    </message>
    <message>
        <source>The port refused its line settings; the driver does not behave as a serial port should.</source>
        <translation>El puerto rechazó sus ajustes de línea; el driver no se comporta como debe hacerlo un puerto serie.</translation>
    </message>
    <message>
        <source>What stood in the buffers of the port could not be thrown away.</source>
        <translation>No se pudo descartar lo que había en los búferes del puerto.</translation>
    </message>
    <message>
        <source>No file was named where one is needed.</source>
        <translation>No se indicó un archivo donde hace falta uno.</translation>
    </message>
    <message>
        <source>The chip answered with a code that the tool does not list.</source>
        <translation>El chip respondió con un código que no está en la lista de la herramienta.</translation>
    </message>
    <message>
        <source>Not an error: the version of the chip is not checked.</source>
        <translation>No es un error: la versión del chip no se comprueba.</translation>
    </message>
    <message>
        <source>Phone and tool are of different ages: a record has a version the tool does not know.</source>
        <translation>El teléfono y la herramienta son de épocas distintas: un registro tiene una versión que la herramienta no conoce.</translation>
    </message>
    <message>
        <source>The header of the boot loader image has a version this tool does not know.</source>
        <translation>La cabecera de la imagen del bootloader tiene una versión que esta herramienta no conoce.</translation>
    </message>
    <message>
        <source>The loader file, or its entry for this chip, has a version this tool does not know.</source>
        <translation>El archivo de loader, o su entrada para este chip, tiene una versión que esta herramienta no conoce.</translation>
    </message>
    <message>
        <source>The phone demands signed software and the images carry no security data.</source>
        <translation>El teléfono exige software firmado y las imágenes no llevan datos de seguridad.</translation>
    </message>
    <message>
        <source>The record about the firmware on the phone is missing or does not fit.</source>
        <translation>El registro sobre el firmware del teléfono falta o no corresponde.</translation>
    </message>
    <message>
        <source>The area for the maker&apos;s own settings is missing, blank, or of another length.</source>
        <translation>El área para los ajustes propios del fabricante falta, está en blanco o tiene otra longitud.</translation>
    </message>
    <message>
        <source>The read-only security area is missing, blank, damaged, or closed to the tool.</source>
        <translation>El área de seguridad de solo lectura falta, está en blanco, está dañada o está cerrada a la herramienta.</translation>
    </message>
    <message>
        <source>An address or length is not a multiple of what the hardware needs.</source>
        <translation>Una dirección o longitud no es múltiplo de lo que el hardware necesita.</translation>
    </message>
    <message>
        <source>A packet over the serial line arrived with a wrong checksum.</source>
        <translation>Un paquete por la línea serie llegó con una suma de verificación incorrecta.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from its eMMC.</source>
        <translation>No es un error: el teléfono arranca desde su eMMC.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NOR flash.</source>
        <translation>No es un error: el teléfono arranca desde flash NOR.</translation>
    </message>
    <message>
        <source>Not an error: the phone starts from NAND flash.</source>
        <translation>No es un error: el teléfono arranca desde flash NAND.</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings; preloader and loader are of different ages.</source>
        <translation>El loader no entiende la versión de estos ajustes de memoria; el preloader y el loader son de épocas distintas.</translation>
    </message>
    <message>
        <source>The storage holds no valid partition table.</source>
        <translation>El almacenamiento no contiene una tabla de particiones válida.</translation>
    </message>
    <message>
        <source>There is no room for the partition table.</source>
        <translation>No hay espacio para la tabla de particiones.</translation>
    </message>
    <message>
        <source>This chip or loader does not offer the operation.</source>
        <translation>Este chip o loader no ofrece la operación.</translation>
    </message>
    <message>
        <source>A file differs from the checksum in the list that came with it.</source>
        <translation>Un archivo difiere de la suma de verificación de la lista que lo acompañaba.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó ninguna respuesta a tiempo.</translation>
    </message>
    <message>
        <source>A register of the chip could not be set.</source>
        <translation>No se pudo configurar un registro del chip.</translation>
    </message>
    <message>
        <source>The first loader could not be put into the memory inside the chip.</source>
        <translation>No se pudo poner el primer loader en la memoria interna del chip.</translation>
    </message>
    <message>
        <source>The start sequence was not accepted: the phone is not in its download mode, or the port was opened too late.</source>
        <translation>La secuencia de inicio no se aceptó: el teléfono no está en su modo de descarga, o el puerto se abrió demasiado tarde.</translation>
    </message>
    <message>
        <source>The start sequence was never answered.</source>
        <translation>La secuencia de inicio nunca tuvo respuesta.</translation>
    </message>
    <message>
        <source>The jump to what was loaded was refused.</source>
        <translation>Se rechazó el salto a lo que se cargó.</translation>
    </message>
    <message>
        <source>Reading or writing a word in the chip failed.</source>
        <translation>Falló la lectura o escritura de una palabra en el chip.</translation>
    </message>
    <message>
        <source>A word could not be written into the chip, usually the one that stops its watchdog.</source>
        <translation>No se pudo escribir una palabra en el chip, normalmente la que detiene su watchdog.</translation>
    </message>
    <message>
        <source>The jump into another program of the phone failed.</source>
        <translation>Falló el salto a otro programa del teléfono.</translation>
    </message>
    <message>
        <source>The memory of the chip held other bytes than were sent.</source>
        <translation>La memoria del chip contenía bytes distintos de los enviados.</translation>
    </message>
    <message>
        <source>The chip of the phone is not the one these files are for.</source>
        <translation>El chip del teléfono no es aquel para el que son estos archivos.</translation>
    </message>
    <message>
        <source>The chip did not tell its version.</source>
        <translation>El chip no indicó su versión.</translation>
    </message>
    <message>
        <source>The serial line could not agree on a speed.</source>
        <translation>La línea serie no logró acordar una velocidad.</translation>
    </message>
    <message>
        <source>The serial line could not be made faster.</source>
        <translation>La línea serie no se pudo acelerar.</translation>
    </message>
    <message>
        <source>The power key of the phone could not be locked for the time of the work.</source>
        <translation>No se pudo bloquear la tecla de encendido del teléfono durante el trabajo.</translation>
    </message>
    <message>
        <source>The tool sent itself a message that does not exist.</source>
        <translation>La herramienta se envió a sí misma un mensaje que no existe.</translation>
    </message>
    <message>
        <source>This very old chip is not supported.</source>
        <translation>Este chip muy antiguo no es compatible.</translation>
    </message>
    <message>
        <source>Too many blocks of data were given.</source>
        <translation>Se dieron demasiados bloques de datos.</translation>
    </message>
    <message>
        <source>No external SRAM was found.</source>
        <translation>No se encontró SRAM externa.</translation>
    </message>
    <message>
        <source>No external memory was found behind the chip.</source>
        <translation>No se encontró memoria externa detrás del chip.</translation>
    </message>
    <message>
        <source>The version of the firmware could not be read.</source>
        <translation>No se pudo leer la versión del firmware.</translation>
    </message>
    <message>
        <source>The boot loader could not be reached; the phone is still in its boot ROM.</source>
        <translation>No se pudo llegar al bootloader; el teléfono sigue en su boot ROM.</translation>
    </message>
    <message>
        <source>The phone refused the first loader.</source>
        <translation>El teléfono rechazó el primer loader.</translation>
    </message>
    <message>
        <source>The phone received other bytes of the first loader than were sent.</source>
        <translation>El teléfono recibió del primer loader bytes distintos de los enviados.</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader, or fell silent at it.</source>
        <translation>El teléfono se negó a iniciar el primer loader, o dejó de responder al hacerlo.</translation>
    </message>
    <message>
        <source>A fuse of the chip could not be read or set as asked; this program sets none.</source>
        <translation>Un fusible del chip no se pudo leer o escribir como se pidió; este programa no escribe ninguno.</translation>
    </message>
    <message>
        <source>The phone refused a software version that is too old for it.</source>
        <translation>El teléfono rechazó una versión de software demasiado antigua para él.</translation>
    </message>
    <message>
        <source>The phone refused a preloader that is older than it allows.</source>
        <translation>El teléfono rechazó un preloader más antiguo de lo que permite.</translation>
    </message>
    <message>
        <source>The watchdog of the phone could not be stopped.</source>
        <translation>No se pudo detener el watchdog del teléfono.</translation>
    </message>
    <message>
        <source>The memory inside the chip failed its test.</source>
        <translation>La memoria interna del chip no pasó su prueba.</translation>
    </message>
    <message>
        <source>The main memory cannot be used with these settings.</source>
        <translation>La memoria principal no se puede usar con estos ajustes.</translation>
    </message>
    <message>
        <source>The main memory could not be set up.</source>
        <translation>No se pudo configurar la memoria principal.</translation>
    </message>
    <message>
        <source>The clocks of the chip could not be set up.</source>
        <translation>No se pudieron configurar los relojes del chip.</translation>
    </message>
    <message>
        <source>The memory settings name a kind of memory that makes no sense here.</source>
        <translation>Los ajustes de memoria indican un tipo de memoria que aquí no tiene sentido.</translation>
    </message>
    <message>
        <source>The first rank of the memory could not be tuned with these settings.</source>
        <translation>El primer rango (rank) de la memoria no se pudo afinar con estos ajustes.</translation>
    </message>
    <message>
        <source>The second rank of the memory could not be tuned, often because the part has only one.</source>
        <translation>El segundo rango (rank) de la memoria no se pudo afinar, a menudo porque el chip de memoria solo tiene uno.</translation>
    </message>
    <message>
        <source>The memory settings hold no entry for the memory in this phone.</source>
        <translation>Los ajustes de memoria no contienen una entrada para la memoria de este teléfono.</translation>
    </message>
    <message>
        <source>The lines of the memory are not driven by anything.</source>
        <translation>Nada controla las líneas de la memoria.</translation>
    </message>
    <message>
        <source>The main memory cannot be reached.</source>
        <translation>No se puede acceder a la memoria principal.</translation>
    </message>
    <message>
        <source>The main memory reported an error.</source>
        <translation>La memoria principal notificó un error.</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NOR flash was found; during the start of a loader it asks for memory settings (3015 in later ones).</source>
        <translation>En herramientas de 2013 a 2017 y loaders de la versión 3.2 dice que no se encontró flash NOR; durante el inicio de un loader pide ajustes de memoria (3015 en versiones posteriores).</translation>
    </message>
    <message>
        <source>The loader did not find the device it looked for.</source>
        <translation>El loader no encontró el dispositivo que buscaba.</translation>
    </message>
    <message>
        <source>In tools of 2013 to 2017 and loaders of version 3.2 it says that no NAND flash was found, which is normal on a phone with eMMC (3016 in later ones).</source>
        <translation>En herramientas de 2013 a 2017 y loaders de la versión 3.2 dice que no se encontró flash NAND, lo que es normal en un teléfono con eMMC (3016 en versiones posteriores).</translation>
    </message>
    <message>
        <source>The loader does not know this NOR flash chip.</source>
        <translation>El loader no conoce este chip de flash NOR.</translation>
    </message>
    <message>
        <source>S_DA_SOC_CHECK_FAIL in tools of 2013 to 2017: the chip failed the self-check of the loader (3017 in later ones).</source>
        <translation>S_DA_SOC_CHECK_FAIL en herramientas de 2013 a 2017: el chip no pasó la autocomprobación del loader (3017 en versiones posteriores).</translation>
    </message>
    <message>
        <source>The loader does not know this NAND chip.</source>
        <translation>El loader no conoce este chip NAND.</translation>
    </message>
    <message>
        <source>The phone has no NOR flash, which is normal unless the firmware is for one.</source>
        <translation>El teléfono no tiene flash NOR, lo que es normal salvo que el firmware sea para una.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3011.</source>
        <translation>Las herramientas de 2013 a 2017 y los loaders de la versión 3.2 numeran esto como 3011.</translation>
    </message>
    <message>
        <source>The phone has no NAND flash; the firmware may be for another kind of storage.</source>
        <translation>El teléfono no tiene flash NAND; el firmware puede ser para otro tipo de almacenamiento.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 and loaders of version 3.2 number this 3012.</source>
        <translation>Las herramientas de 2013 a 2017 y los loaders de la versión 3.2 numeran esto como 3012.</translation>
    </message>
    <message>
        <source>The chip failed the self-check of the loader.</source>
        <translation>El chip no pasó la autocomprobación del loader.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3013.</source>
        <translation>Las herramientas de 2013 a 2017 numeran esto como 3013.</translation>
    </message>
    <message>
        <source>NOR flash: reading, writing or erasing failed, or the chip does not offer what was asked.</source>
        <translation>Flash NOR: falló la lectura, la escritura o el borrado, o el chip no ofrece lo que se pidió.</translation>
    </message>
    <message>
        <source>A page of the NAND flash could not be written.</source>
        <translation>No se pudo escribir una página de la flash NAND.</translation>
    </message>
    <message>
        <source>NAND flash: reading, writing or erasing failed, or its controller does not do what was asked.</source>
        <translation>Flash NAND: falló la lectura, la escritura o el borrado, o su controlador no hace lo que se pidió.</translation>
    </message>
    <message>
        <source>A block of the NAND flash could not be erased.</source>
        <translation>No se pudo borrar un bloque de la flash NAND.</translation>
    </message>
    <message>
        <source>The storage did not finish in time.</source>
        <translation>El almacenamiento no terminó a tiempo.</translation>
    </message>
    <message>
        <source>Not an error: the work goes on.</source>
        <translation>No es un error: el trabajo continúa.</translation>
    </message>
    <message>
        <source>The start address is not one the storage has.</source>
        <translation>La dirección inicial no existe en el almacenamiento.</translation>
    </message>
    <message>
        <source>The range lies outside what the storage has.</source>
        <translation>El rango está fuera del almacenamiento.</translation>
    </message>
    <message>
        <source>The NAND flash met a bad block.</source>
        <translation>La flash NAND encontró un bloque defectuoso.</translation>
    </message>
    <message>
        <source>The NAND flash holds no image at this place.</source>
        <translation>La flash NAND no contiene ninguna imagen en este lugar.</translation>
    </message>
    <message>
        <source>The boot loader on the phone and the one in the firmware do not go together.</source>
        <translation>El bootloader del teléfono y el del firmware no son compatibles.</translation>
    </message>
    <message>
        <source>A row for a UBI file system got an image that is not sparse.</source>
        <translation>Una fila para un sistema de archivos UBI recibió una imagen que no es sparse.</translation>
    </message>
    <message>
        <source>The boot loader is larger than its place.</source>
        <translation>El bootloader es más grande que su lugar.</translation>
    </message>
    <message>
        <source>Data over the serial line stayed away or overflowed.</source>
        <translation>Los datos por la línea serie no llegaron o se desbordaron.</translation>
    </message>
    <message>
        <source>A packet arrived with a wrong checksum.</source>
        <translation>Un paquete llegó con una suma de verificación incorrecta.</translation>
    </message>
    <message>
        <source>The serial buffer of the phone overflowed.</source>
        <translation>El búfer serie del teléfono se desbordó.</translation>
    </message>
    <message>
        <source>S_DA_HANDSET_FAT_INFO_NOT_FOUND in loaders of version 3.2 (3072 in later ones).</source>
        <translation>S_DA_HANDSET_FAT_INFO_NOT_FOUND en loaders de la versión 3.2 (3072 en versiones posteriores).</translation>
    </message>
    <message>
        <source>The phone has too little memory to repair a block.</source>
        <translation>El teléfono tiene muy poca memoria para reparar un bloque.</translation>
    </message>
    <message>
        <source>The phone&apos;s record of its security is missing, damaged, or could not be read or written.</source>
        <translation>El registro de seguridad del teléfono falta, está dañado, o no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>The phone holds no record of its FAT area.</source>
        <translation>El teléfono no contiene un registro de su área FAT.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3066.</source>
        <translation>Los loaders de la versión 3.2 numeran esto como 3066.</translation>
    </message>
    <message>
        <source>This operation is not offered.</source>
        <translation>Esta operación no se ofrece.</translation>
    </message>
    <message>
        <source>Not an error: the last step is left out.</source>
        <translation>No es un error: se omite el último paso.</translation>
    </message>
    <message>
        <source>The one-time area of the storage is missing, locked, or could not be used as asked.</source>
        <translation>El área de escritura única del almacenamiento falta, está bloqueada, o no se pudo usar como se pidió.</translation>
    </message>
    <message>
        <source>The size of the one-time area of the NOR flash could not be read.</source>
        <translation>No se pudo leer el tamaño del área de escritura única de la flash NOR.</translation>
    </message>
    <message>
        <source>S_DA_CODE_AREA_IS_BLANK in loaders of version 3.2 (3084 in later ones).</source>
        <translation>S_DA_CODE_AREA_IS_BLANK en loaders de la versión 3.2 (3084 en versiones posteriores).</translation>
    </message>
    <message>
        <source>The storage is blank.</source>
        <translation>El almacenamiento está en blanco.</translation>
    </message>
    <message>
        <source>The place of the system is blank, as on a phone that was never programmed.</source>
        <translation>El lugar del sistema está en blanco, como en un teléfono que nunca se programó.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3078.</source>
        <translation>Los loaders de la versión 3.2 numeran esto como 3078.</translation>
    </message>
    <message>
        <source>The loader is not made for this chip.</source>
        <translation>El loader no está hecho para este chip.</translation>
    </message>
    <message>
        <source>The phone&apos;s FAT area is missing or closed to the tool.</source>
        <translation>El área FAT del teléfono falta o está cerrada a la herramienta.</translation>
    </message>
    <message>
        <source>The memory test found a fault on the lines or in the cells of the memory.</source>
        <translation>La prueba de memoria encontró un fallo en las líneas o en las celdas de la memoria.</translation>
    </message>
    <message>
        <source>The memory test found a cell that does not keep what is written.</source>
        <translation>La prueba de memoria encontró una celda que no retiene lo que se escribe.</translation>
    </message>
    <message>
        <source>The loader could not pass the line on to another part of the phone.</source>
        <translation>El loader no pudo ceder la línea a otra parte del teléfono.</translation>
    </message>
    <message>
        <source>Additional resources on the phone and in the firmware do not go together.</source>
        <translation>Los recursos adicionales del teléfono y del firmware no son compatibles.</translation>
    </message>
    <message>
        <source>The image does not fit into the NAND flash.</source>
        <translation>La imagen no cabe en la flash NAND.</translation>
    </message>
    <message>
        <source>A record that the phone should hold about itself is missing.</source>
        <translation>Falta un registro que el teléfono debería guardar sobre sí mismo.</translation>
    </message>
    <message>
        <source>The boot loader image does not say which storage it is for.</source>
        <translation>La imagen del bootloader no dice para qué almacenamiento es.</translation>
    </message>
    <message>
        <source>The boot loader image is for a storage this phone does not have.</source>
        <translation>La imagen del bootloader es para un almacenamiento que este teléfono no tiene.</translation>
    </message>
    <message>
        <source>The boot area would begin inside the one before it.</source>
        <translation>El área de arranque empezaría dentro de la anterior.</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when no eMMC was found (3149 in later ones).</source>
        <translation>La mayoría de las herramientas de 2013 a 2017 usan este número cuando no se encontró eMMC (3149 en versiones posteriores).</translation>
    </message>
    <message>
        <source>The header in front of the boot loader on the phone is not the expected one.</source>
        <translation>La cabecera que precede al bootloader en el teléfono no es la esperada.</translation>
    </message>
    <message>
        <source>In loaders of version 3.2 it says that no memory card was found (3151 in later ones).</source>
        <translation>En loaders de la versión 3.2 dice que no se encontró tarjeta de memoria (3151 en versiones posteriores).</translation>
    </message>
    <message>
        <source>The boot loader of the firmware does not go with the one on the phone.</source>
        <translation>El bootloader del firmware no es compatible con el del teléfono.</translation>
    </message>
    <message>
        <source>The boot loader is larger than its area.</source>
        <translation>El bootloader es más grande que su área.</translation>
    </message>
    <message>
        <source>The eMMC was not found.</source>
        <translation>No se encontró la eMMC.</translation>
    </message>
    <message>
        <source>Most tools of 2013 to 2017 use this number when writing to the eMMC failed (3154 in later ones), and 3144 when no eMMC was found.</source>
        <translation>La mayoría de las herramientas de 2013 a 2017 usan este número cuando falló la escritura en la eMMC (3154 en versiones posteriores), y 3144 cuando no se encontró eMMC.</translation>
    </message>
    <message>
        <source>The firmware inside the eMMC is one that is known to fail.</source>
        <translation>El firmware interno de la eMMC es uno del que se sabe que falla.</translation>
    </message>
    <message>
        <source>No memory card was found, which is normal when there is none.</source>
        <translation>No se encontró tarjeta de memoria, lo que es normal cuando no hay ninguna.</translation>
    </message>
    <message>
        <source>Loaders of version 3.2 number this 3145.</source>
        <translation>Los loaders de la versión 3.2 numeran esto como 3145.</translation>
    </message>
    <message>
        <source>The eMMC or memory card is of an unknown kind or could not be configured.</source>
        <translation>La eMMC o la tarjeta de memoria es de un tipo desconocido o no se pudo configurar.</translation>
    </message>
    <message>
        <source>Reading from the eMMC failed.</source>
        <translation>Falló la lectura de la eMMC.</translation>
    </message>
    <message>
        <source>Writing to the eMMC failed.</source>
        <translation>Falló la escritura en la eMMC.</translation>
    </message>
    <message>
        <source>Tools of 2013 to 2017 number this 3149.</source>
        <translation>Las herramientas de 2013 a 2017 numeran esto como 3149.</translation>
    </message>
    <message>
        <source>The eMMC reported damaged data on its bus.</source>
        <translation>La eMMC notificó datos dañados en su bus.</translation>
    </message>
    <message>
        <source>The eMMC did not finish in time.</source>
        <translation>La eMMC no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The loader for the signal processor is for another chip.</source>
        <translation>El loader para el procesador de señal es para otro chip.</translation>
    </message>
    <message>
        <source>The UFS storage was not found.</source>
        <translation>No se encontró el almacenamiento UFS.</translation>
    </message>
    <message>
        <source>The UFS storage could not be configured.</source>
        <translation>No se pudo configurar el almacenamiento UFS.</translation>
    </message>
    <message>
        <source>Reading from the UFS storage failed.</source>
        <translation>Falló la lectura del almacenamiento UFS.</translation>
    </message>
    <message>
        <source>Writing to the UFS storage failed.</source>
        <translation>Falló la escritura en el almacenamiento UFS.</translation>
    </message>
    <message>
        <source>The UFS storage did not finish in time.</source>
        <translation>El almacenamiento UFS no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The UFS storage is of an unknown kind or reported an error.</source>
        <translation>El almacenamiento UFS es de un tipo desconocido o notificó un error.</translation>
    </message>
    <message>
        <source>The loader cannot tell the phone&apos;s numbers.</source>
        <translation>El loader no puede indicar los números del teléfono.</translation>
    </message>
    <message>
        <source>The loader was asked for a kind of storage it does not know.</source>
        <translation>Se pidió al loader un tipo de almacenamiento que no conoce.</translation>
    </message>
    <message>
        <source>A command could not be sent to the loader.</source>
        <translation>No se pudo enviar un comando al loader.</translation>
    </message>
    <message>
        <source>The loader did not acknowledge a command.</source>
        <translation>El loader no confirmó un comando.</translation>
    </message>
    <message>
        <source>The state of the storage could not be read.</source>
        <translation>No se pudo leer el estado del almacenamiento.</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader image.</source>
        <translation>El teléfono no aceptó la imagen del preloader.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of storage than this phone has.</source>
        <translation>El firmware es para un tipo de almacenamiento distinto del que tiene este teléfono.</translation>
    </message>
    <message>
        <source>The firmware is for another chip than this phone has.</source>
        <translation>El firmware es para un chip distinto del que tiene este teléfono.</translation>
    </message>
    <message>
        <source>There are more partitions than the loader can hold.</source>
        <translation>Hay más particiones de las que el loader admite.</translation>
    </message>
    <message>
        <source>The loader was started and stayed silent.</source>
        <translation>El loader se inició y no respondió nada.</translation>
    </message>
    <message>
        <source>The first byte after the start was not the loader&apos;s greeting.</source>
        <translation>El primer byte después del inicio no fue el saludo del loader.</translation>
    </message>
    <message>
        <source>The loader greeted with another version than expected.</source>
        <translation>El loader saludó con una versión distinta de la esperada.</translation>
    </message>
    <message>
        <source>Tool and loader fell out of step right after the greeting.</source>
        <translation>La herramienta y el loader perdieron la sincronía justo después del saludo.</translation>
    </message>
    <message>
        <source>The new line speed was not taken.</source>
        <translation>No se aceptó la nueva velocidad de línea.</translation>
    </message>
    <message>
        <source>The loader refused the list of what is to be written.</source>
        <translation>El loader rechazó la lista de lo que se va a escribir.</translation>
    </message>
    <message>
        <source>Writing an image failed; the inner code and the offset tell why.</source>
        <translation>Falló la escritura de una imagen; el código interno y el desplazamiento dicen por qué.</translation>
    </message>
    <message>
        <source>Reading from the storage failed; the inner code and the offset tell why.</source>
        <translation>Falló la lectura del almacenamiento; el código interno y el desplazamiento dicen por qué.</translation>
    </message>
    <message>
        <source>Formatting failed; the range, a protection, or the storage is the reason.</source>
        <translation>Falló el formateo; la causa es el rango, una protección o el almacenamiento.</translation>
    </message>
    <message>
        <source>The command to restart was not carried out; after a finished job this does no harm.</source>
        <translation>El comando de reinicio no se ejecutó; después de un trabajo terminado no hace daño.</translation>
    </message>
    <message>
        <source>The last step after writing was refused.</source>
        <translation>Se rechazó el último paso después de la escritura.</translation>
    </message>
    <message>
        <source>The main memory of the phone could not be switched on.</source>
        <translation>No se pudo activar la memoria principal del teléfono.</translation>
    </message>
    <message>
        <source>A file of the firmware could not be read to its end.</source>
        <translation>Un archivo del firmware no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>The name of a file holds characters the tool cannot open.</source>
        <translation>El nombre de un archivo contiene caracteres que la herramienta no puede abrir.</translation>
    </message>
    <message>
        <source>The path of a file is too long for the tool.</source>
        <translation>La ruta de un archivo es demasiado larga para la herramienta.</translation>
    </message>
    <message>
        <source>The memory test failed.</source>
        <translation>Falló la prueba de memoria.</translation>
    </message>
    <message>
        <source>In its present state the phone only takes a complete download.</source>
        <translation>En su estado actual el teléfono solo acepta un flasheo completo.</translation>
    </message>
    <message>
        <source>A new partition table could not be made.</source>
        <translation>No se pudo crear una nueva tabla de particiones.</translation>
    </message>
    <message>
        <source>The answer did not fit the step; tool and loader are of different versions, or a byte got lost.</source>
        <translation>La respuesta no correspondía al paso; la herramienta y el loader son de versiones distintas, o se perdió un byte.</translation>
    </message>
    <message>
        <source>The loader could not tell what memory and storage the phone has.</source>
        <translation>El loader no pudo determinar qué memoria y almacenamiento tiene el teléfono.</translation>
    </message>
    <message>
        <source>The authentication file is not ready to be used.</source>
        <translation>El archivo de autenticación no está listo para usarse.</translation>
    </message>
    <message>
        <source>The authentication file is not a valid one.</source>
        <translation>El archivo de autenticación no es válido.</translation>
    </message>
    <message>
        <source>The loader file is not a valid one.</source>
        <translation>El archivo de loader no es válido.</translation>
    </message>
    <message>
        <source>An image changed on the disk after it was loaded.</source>
        <translation>Una imagen cambió en el disco después de cargarse.</translation>
    </message>
    <message>
        <source>A row is ticked whose image was not loaded, mostly because the file is missing or has another name.</source>
        <translation>Está marcada una fila cuya imagen no se cargó, casi siempre porque el archivo falta o tiene otro nombre.</translation>
    </message>
    <message>
        <source>An image could not be loaded.</source>
        <translation>No se pudo cargar una imagen.</translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation>No se eligió ninguna imagen.</translation>
    </message>
    <message>
        <source>The scatter file cannot be understood.</source>
        <translation>El archivo scatter no se puede interpretar.</translation>
    </message>
    <message>
        <source>An address in the scatter file is not a multiple of four.</source>
        <translation>Una dirección del archivo scatter no es múltiplo de cuatro.</translation>
    </message>
    <message>
        <source>The addresses in the scatter file do not rise.</source>
        <translation>Las direcciones del archivo scatter no van en aumento.</translation>
    </message>
    <message>
        <source>Two rows of the scatter file overlap.</source>
        <translation>Dos filas del archivo scatter se solapan.</translation>
    </message>
    <message>
        <source>The preloader file is not a boot loader.</source>
        <translation>El archivo preloader no es un bootloader.</translation>
    </message>
    <message>
        <source>The list names no boot loader.</source>
        <translation>La lista no indica ningún bootloader.</translation>
    </message>
    <message>
        <source>A file did not pass the check of its integrity.</source>
        <translation>Un archivo no pasó la comprobación de integridad.</translation>
    </message>
    <message>
        <source>The scatter file could not be opened.</source>
        <translation>No se pudo abrir el archivo scatter.</translation>
    </message>
    <message>
        <source>The phone demands signed software and the image is not signed.</source>
        <translation>El teléfono exige software firmado y la imagen no está firmada.</translation>
    </message>
    <message>
        <source>The preloader holds no memory settings that could be found.</source>
        <translation>No se encontraron ajustes de memoria en el preloader.</translation>
    </message>
    <message>
        <source>Files of different projects were mixed.</source>
        <translation>Se mezclaron archivos de proyectos distintos.</translation>
    </message>
    <message>
        <source>The preloader does not begin with the header a preloader has.</source>
        <translation>El preloader no empieza con la cabecera que tiene un preloader.</translation>
    </message>
    <message>
        <source>The new layout does not fit into the storage of the phone.</source>
        <translation>La nueva disposición no cabe en el almacenamiento del teléfono.</translation>
    </message>
    <message>
        <source>The partition table of the phone could not be read.</source>
        <translation>No se pudo leer la tabla de particiones del teléfono.</translation>
    </message>
    <message>
        <source>The boot loader does not match its own hash.</source>
        <translation>El bootloader no corresponde a su propio hash.</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not accepted.</source>
        <translation>No se acepta la firma del bootloader.</translation>
    </message>
    <message>
        <source>The scatter file is of a version this tool does not know.</source>
        <translation>El archivo scatter es de una versión que esta herramienta no conoce.</translation>
    </message>
    <message>
        <source>The scatter file wants a row written that names no file.</source>
        <translation>El archivo scatter pide escribir una fila que no indica ningún archivo.</translation>
    </message>
    <message>
        <source>The external answer to the phone&apos;s question failed.</source>
        <translation>Falló la respuesta externa a la pregunta del teléfono.</translation>
    </message>
    <message>
        <source>The authentication file is for another phone.</source>
        <translation>El archivo de autenticación es para otro teléfono.</translation>
    </message>
    <message>
        <source>The authentication file is damaged.</source>
        <translation>El archivo de autenticación está dañado.</translation>
    </message>
    <message>
        <source>The exchange of challenge and answer failed.</source>
        <translation>Falló el intercambio de desafío y respuesta.</translation>
    </message>
    <message>
        <source>The phone did not authorise this computer.</source>
        <translation>El teléfono no autorizó este PC.</translation>
    </message>
    <message>
        <source>The phone did not accept the signature of an image at its secure start.</source>
        <translation>El teléfono no aceptó la firma de una imagen en su arranque seguro.</translation>
    </message>
    <message>
        <source>The phone refused software of an older security version.</source>
        <translation>El teléfono rechazó software de una versión de seguridad anterior.</translation>
    </message>
    <message>
        <source>The firmware is made for another brand.</source>
        <translation>El firmware está hecho para otra marca.</translation>
    </message>
    <message>
        <source>The tool is locked by its own configuration.</source>
        <translation>La herramienta está bloqueada por su propia configuración.</translation>
    </message>
    <message>
        <source>The phone forbids writing this area.</source>
        <translation>El teléfono prohíbe escribir esta área.</translation>
    </message>
    <message>
        <source>The phone forbids reading this area.</source>
        <translation>El teléfono prohíbe leer esta área.</translation>
    </message>
    <message>
        <source>The phone forbids formatting this area.</source>
        <translation>El teléfono prohíbe formatear esta área.</translation>
    </message>
    <message>
        <source>The area is closed to this loader.</source>
        <translation>El área está cerrada a este loader.</translation>
    </message>
    <message>
        <source>A file does not match its hash.</source>
        <translation>Un archivo no corresponde a su hash.</translation>
    </message>
    <message>
        <source>The signature of the boot loader is not valid for this phone.</source>
        <translation>La firma del bootloader no es válida para este teléfono.</translation>
    </message>
    <message>
        <source>The boot loader is older than the one the phone has already had.</source>
        <translation>El bootloader es más antiguo que el que el teléfono ya ha tenido.</translation>
    </message>
    <message>
        <source>The image carries no signature and this phone demands one.</source>
        <translation>La imagen no lleva firma y este teléfono la exige.</translation>
    </message>
    <message>
        <source>The scatter file does not suit a signed boot loader.</source>
        <translation>El archivo scatter no es adecuado para un bootloader firmado.</translation>
    </message>
    <message>
        <source>The phone did not take the certificate.</source>
        <translation>El teléfono no aceptó el certificado.</translation>
    </message>
    <message>
        <source>The phone did not take the authentication file.</source>
        <translation>El teléfono no aceptó el archivo de autenticación.</translation>
    </message>
    <message>
        <source>The phone did not tell its security settings.</source>
        <translation>El teléfono no indicó sus ajustes de seguridad.</translation>
    </message>
    <message>
        <source>The phone did not tell its own number; old preloaders cannot.</source>
        <translation>El teléfono no indicó su propio número; los preloaders antiguos no pueden.</translation>
    </message>
    <message>
        <source>The phone did not tell the versions of its chip.</source>
        <translation>El teléfono no indicó las versiones de su chip.</translation>
    </message>
    <message>
        <source>The phone did not tell the code of its chip.</source>
        <translation>El teléfono no indicó el código de su chip.</translation>
    </message>
    <message>
        <source>The security identifiers of phone and firmware differ.</source>
        <translation>Los identificadores de seguridad del teléfono y del firmware difieren.</translation>
    </message>
    <message>
        <source>The check of an image before the secure download failed.</source>
        <translation>Falló la comprobación de una imagen antes de la descarga segura.</translation>
    </message>
    <message>
        <source>The phone does not allow a download over USB.</source>
        <translation>El teléfono no permite la descarga por USB.</translation>
    </message>
    <message>
        <source>Not an error: a state of the secure download.</source>
        <translation>No es un error: un estado de la descarga segura.</translation>
    </message>
    <message>
        <source>The image carries a signature that this phone does not accept.</source>
        <translation>La imagen lleva una firma que este teléfono no acepta.</translation>
    </message>
    <message>
        <source>The image is not the one that was signed.</source>
        <translation>La imagen no es la que se firmó.</translation>
    </message>
    <message>
        <source>The phone keeps a record of a newer version and refuses this one.</source>
        <translation>El teléfono guarda el registro de una versión más nueva y rechaza esta.</translation>
    </message>
    <message>
        <source>The loader answered a signature check with something unknown.</source>
        <translation>El loader respondió algo desconocido a una comprobación de firma.</translation>
    </message>
    <message>
        <source>Decrypting an image failed, or it is not encrypted as it should be.</source>
        <translation>Falló el descifrado de una imagen, o no está cifrada como debería.</translation>
    </message>
    <message>
        <source>The phone was made for another project than the firmware.</source>
        <translation>El teléfono y el firmware son de proyectos distintos.</translation>
    </message>
    <message>
        <source>The secro image is damaged or not of this phone.</source>
        <translation>La imagen secro está dañada o no es de este teléfono.</translation>
    </message>
    <message>
        <source>The secro image lacks the region for this family of phones.</source>
        <translation>A la imagen secro le falta la región para esta familia de teléfonos.</translation>
    </message>
    <message>
        <source>A public table numbers this 6192; it is shifted by 64 from 6064 on.</source>
        <translation>Una tabla pública numera esto como 6192; está desplazada 64 a partir de 6064.</translation>
    </message>
    <message>
        <source>Preparing the start of the loader failed.</source>
        <translation>Falló la preparación del inicio del loader.</translation>
    </message>
    <message>
        <source>The preloader found no external memory.</source>
        <translation>El preloader no encontró memoria externa.</translation>
    </message>
    <message>
        <source>The preloader could not set up the external memory.</source>
        <translation>El preloader no pudo configurar la memoria externa.</translation>
    </message>
    <message>
        <source>The start data held no memory settings.</source>
        <translation>Los datos de inicio no contenían ajustes de memoria.</translation>
    </message>
    <message>
        <source>Not an error: the sparse image goes on.</source>
        <translation>No es un error: la imagen sparse continúa.</translation>
    </message>
    <message>
        <source>Not an error: the work is complete.</source>
        <translation>No es un error: el trabajo está completo.</translation>
    </message>
    <message>
        <source>Not an error: the boot ROM answered, not the preloader.</source>
        <translation>No es un error: respondió la boot ROM, no el preloader.</translation>
    </message>
    <message>
        <source>The loader failed and gave no code; the text messages before it carry the reason.</source>
        <translation>El loader falló y no dio ningún código; los mensajes de texto anteriores llevan el motivo.</translation>
    </message>
    <message>
        <source>The work was broken off, by the user or by a watchdog.</source>
        <translation>El trabajo lo interrumpió el usuario o un watchdog.</translation>
    </message>
    <message>
        <source>The loader does not know this command; it is older than the tool.</source>
        <translation>El loader no conoce este comando; es más antiguo que la herramienta.</translation>
    </message>
    <message>
        <source>The loader does not know this control code, which mostly means that a feature is skipped.</source>
        <translation>El loader no conoce este código de control, lo que casi siempre significa que se omite una función.</translation>
    </message>
    <message>
        <source>A step came out of order; a packet got lost, or tool and loader disagree.</source>
        <translation>Un paso llegó fuera de orden; se perdió un paquete, o la herramienta y el loader no concuerdan.</translation>
    </message>
    <message>
        <source>A packet was larger than the loader takes.</source>
        <translation>Un paquete era más grande de lo que el loader acepta.</translation>
    </message>
    <message>
        <source>No phone appeared on USB in time.</source>
        <translation>No apareció a tiempo ningún teléfono en USB.</translation>
    </message>
    <message>
        <source>The session of the tool is not a valid one.</source>
        <translation>La sesión de la herramienta no es válida.</translation>
    </message>
    <message>
        <source>The command belongs to the other stage of the loader.</source>
        <translation>El comando pertenece a la otra etapa del loader.</translation>
    </message>
    <message>
        <source>A file was not found.</source>
        <translation>No se encontró un archivo.</translation>
    </message>
    <message>
        <source>A file could not be opened.</source>
        <translation>No se pudo abrir un archivo.</translation>
    </message>
    <message>
        <source>A file could not be written; the disk may be full.</source>
        <translation>No se pudo escribir un archivo; el disco puede estar lleno.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>No se pudo leer un archivo.</translation>
    </message>
    <message>
        <source>A file could not be made, or is of an unknown version.</source>
        <translation>No se pudo crear un archivo, o es de una versión desconocida.</translation>
    </message>
    <message>
        <source>The version of a file is not one the tool knows.</source>
        <translation>La versión de un archivo no es una que la herramienta conozca.</translation>
    </message>
    <message>
        <source>The phone forbids writing this image.</source>
        <translation>El teléfono prohíbe escribir esta imagen.</translation>
    </message>
    <message>
        <source>The image is larger than the phone&apos;s check allows.</source>
        <translation>La imagen es más grande de lo que permite la comprobación del teléfono.</translation>
    </message>
    <message>
        <source>The phone did not accept the preloader.</source>
        <translation>El teléfono no aceptó el preloader.</translation>
    </message>
    <message>
        <source>The phone did not accept an image: it was altered, or is signed for another phone.</source>
        <translation>El teléfono no aceptó una imagen: se modificó, o está firmada para otro teléfono.</translation>
    </message>
    <message>
        <source>The phone&apos;s check of a signature, certificate or hash failed.</source>
        <translation>Falló la comprobación que hace el teléfono de una firma, un certificado o un hash.</translation>
    </message>
    <message>
        <source>The phone forbids writing raw data.</source>
        <translation>El teléfono prohíbe escribir datos en bruto.</translation>
    </message>
    <message>
        <source>The key that signed the image is not one this phone accepts.</source>
        <translation>La clave que firmó la imagen no es una que este teléfono acepte.</translation>
    </message>
    <message>
        <source>The image does not match the hash it carries.</source>
        <translation>La imagen no corresponde al hash que lleva.</translation>
    </message>
    <message>
        <source>The image lacks the header of a signed image.</source>
        <translation>A la imagen le falta la cabecera de una imagen firmada.</translation>
    </message>
    <message>
        <source>The key in the image is not the one burnt into this phone.</source>
        <translation>La clave de la imagen no es la que está grabada en los fusibles de este teléfono.</translation>
    </message>
    <message>
        <source>The image is made for another project.</source>
        <translation>La imagen está hecha para otro proyecto.</translation>
    </message>
    <message>
        <source>The header of the image names another type than its row.</source>
        <translation>La cabecera de la imagen indica un tipo distinto del de su fila.</translation>
    </message>
    <message>
        <source>The image belongs into another partition.</source>
        <translation>La imagen pertenece a otra partición.</translation>
    </message>
    <message>
        <source>The header of the image is damaged.</source>
        <translation>La cabecera de la imagen está dañada.</translation>
    </message>
    <message>
        <source>The body of the image is damaged.</source>
        <translation>El cuerpo de la imagen está dañado.</translation>
    </message>
    <message>
        <source>The image is older than the phone allows; only the same or a newer version can be written.</source>
        <translation>La imagen es más antigua de lo que el teléfono permite; solo se puede escribir la misma versión o una más nueva.</translation>
    </message>
    <message>
        <source>The running loader asked for a login that only its maker can give, and did not get it.</source>
        <translation>El loader en ejecución pidió un inicio de sesión que solo su fabricante puede dar, y no lo obtuvo.</translation>
    </message>
    <message>
        <source>The version is older than the phone allows.</source>
        <translation>La versión es más antigua de lo que el teléfono permite.</translation>
    </message>
    <message>
        <source>The loader was given a value it cannot use.</source>
        <translation>Se dio al loader un valor que no puede usar.</translation>
    </message>
    <message>
        <source>The phone has no partition of this name.</source>
        <translation>El teléfono no tiene ninguna partición con este nombre.</translation>
    </message>
    <message>
        <source>The phone demands a newer loader.</source>
        <translation>El teléfono exige un loader más nuevo.</translation>
    </message>
    <message>
        <source>The scatter file is not a valid one.</source>
        <translation>El archivo scatter no es válido.</translation>
    </message>
    <message>
        <source>The loader file holds no entry for this chip.</source>
        <translation>El archivo de loader no contiene una entrada para este chip.</translation>
    </message>
    <message>
        <source>The preloader file is not a valid one.</source>
        <translation>El archivo preloader no es válido.</translation>
    </message>
    <message>
        <source>The memory settings in the preloader have no valid header.</source>
        <translation>Los ajustes de memoria del preloader no tienen una cabecera válida.</translation>
    </message>
    <message>
        <source>The partition table in the firmware is not a valid one.</source>
        <translation>La tabla de particiones del firmware no es válida.</translation>
    </message>
    <message>
        <source>The partition table on the phone is not a valid one.</source>
        <translation>La tabla de particiones del teléfono no es válida.</translation>
    </message>
    <message>
        <source>The partition layout on the phone differs from the one in the firmware.</source>
        <translation>La disposición de particiones del teléfono difiere de la del firmware.</translation>
    </message>
    <message>
        <source>The range to format is not a valid one.</source>
        <translation>El rango que se va a formatear no es válido.</translation>
    </message>
    <message>
        <source>The scatter file or flash XML holds something the tool does not know.</source>
        <translation>El archivo scatter o flash XML contiene algo que la herramienta no conoce.</translation>
    </message>
    <message>
        <source>The scatter file holds a field the tool does not know.</source>
        <translation>El archivo scatter contiene un campo que la herramienta no conoce.</translation>
    </message>
    <message>
        <source>The phone has no partition table.</source>
        <translation>El teléfono no tiene tabla de particiones.</translation>
    </message>
    <message>
        <source>The authentication file was not found.</source>
        <translation>No se encontró el archivo de autenticación.</translation>
    </message>
    <message>
        <source>The phone wants an authentication file, which only its maker can give.</source>
        <translation>El teléfono pide un archivo de autenticación, que solo su fabricante puede dar.</translation>
    </message>
    <message>
        <source>The file with the memory settings was not found.</source>
        <translation>No se encontró el archivo con los ajustes de memoria.</translation>
    </message>
    <message>
        <source>The scatter file was not found.</source>
        <translation>No se encontró el archivo scatter.</translation>
    </message>
    <message>
        <source>The loader does not know this storage.</source>
        <translation>El loader no conoce este almacenamiento.</translation>
    </message>
    <message>
        <source>The memory settings name their own length at an impossible place.</source>
        <translation>Los ajustes de memoria indican su propia longitud en un lugar imposible.</translation>
    </message>
    <message>
        <source>The memory settings have an impossible length.</source>
        <translation>Los ajustes de memoria tienen una longitud imposible.</translation>
    </message>
    <message>
        <source>The storage is near the end of its life.</source>
        <translation>El almacenamiento está cerca del final de su vida útil.</translation>
    </message>
    <message>
        <source>The storage is worn out.</source>
        <translation>El almacenamiento está desgastado.</translation>
    </message>
    <message>
        <source>The loader does not offer this operation.</source>
        <translation>El loader no ofrece esta operación.</translation>
    </message>
    <message>
        <source>A part of the tool could not be started.</source>
        <translation>No se pudo iniciar una parte de la herramienta.</translation>
    </message>
    <message>
        <source>The data is larger than its partition.</source>
        <translation>Los datos son más grandes que su partición.</translation>
    </message>
    <message>
        <source>The sparse image holds a chunk of an unknown kind, so it is damaged.</source>
        <translation>La imagen sparse contiene un bloque (chunk) de tipo desconocido, así que está dañada.</translation>
    </message>
    <message>
        <source>A sparse image could not be written.</source>
        <translation>No se pudo escribir una imagen sparse.</translation>
    </message>
    <message>
        <source>The phone has no preloader in its boot area.</source>
        <translation>El teléfono no tiene preloader en su área de arranque.</translation>
    </message>
    <message>
        <source>The eMMC reported an error.</source>
        <translation>La eMMC notificó un error.</translation>
    </message>
    <message>
        <source>The NAND flash reported an error.</source>
        <translation>La flash NAND notificó un error.</translation>
    </message>
    <message>
        <source>The loader does not understand the version of these memory settings.</source>
        <translation>El loader no entiende la versión de estos ajustes de memoria.</translation>
    </message>
    <message>
        <source>A control command of the loader failed.</source>
        <translation>Falló un comando de control del loader.</translation>
    </message>
    <message>
        <source>The command to switch off failed, which does no harm after a finished job.</source>
        <translation>Falló el comando de apagado, lo que después de un trabajo terminado no hace daño.</translation>
    </message>
    <message>
        <source>Writing was broken off; the inner status and the number of bytes tell why.</source>
        <translation>La escritura se interrumpió; el estado interno y el número de bytes dicen por qué.</translation>
    </message>
    <message>
        <source>Reading was broken off; the inner status and the number of bytes tell why.</source>
        <translation>La lectura se interrumpió; el estado interno y el número de bytes dicen por qué.</translation>
    </message>
    <message>
        <source>The phone did not come back at the higher USB speed.</source>
        <translation>El teléfono no volvió a la velocidad USB superior.</translation>
    </message>
    <message>
        <source>Reading raw data was broken off.</source>
        <translation>La lectura de datos en bruto se interrumpió.</translation>
    </message>
    <message>
        <source>Writing raw data was broken off.</source>
        <translation>La escritura de datos en bruto se interrumpió.</translation>
    </message>
    <message>
        <source>Formatting was broken off.</source>
        <translation>El formateo se interrumpió.</translation>
    </message>
    <message>
        <source>The start sequence was not accepted.</source>
        <translation>La secuencia de inicio no se aceptó.</translation>
    </message>
    <message>
        <source>The phone refused to start the first loader.</source>
        <translation>El teléfono se negó a iniciar el primer loader.</translation>
    </message>
    <message>
        <source>A command of the boot ROM failed.</source>
        <translation>Falló un comando de la boot ROM.</translation>
    </message>
    <message>
        <source>A step between boot ROM and loader was refused by the tool.</source>
        <translation>La herramienta rechazó un paso entre la boot ROM y el loader.</translation>
    </message>
    <message>
        <source>The loader has another version than expected.</source>
        <translation>El loader tiene una versión distinta de la esperada.</translation>
    </message>
    <message>
        <source>No loader for this chip was found.</source>
        <translation>No se encontró un loader para este chip.</translation>
    </message>
    <message>
        <source>A part of the loader is missing from its file.</source>
        <translation>Al loader le falta una parte en su archivo.</translation>
    </message>
    <message>
        <source>The second loader is not the one the first one expects.</source>
        <translation>El segundo loader no es el que espera el primero.</translation>
    </message>
    <message>
        <source>The loader file holds more loaders than the tool can read.</source>
        <translation>El archivo de loader contiene más loaders de los que la herramienta puede leer.</translation>
    </message>
    <message>
        <source>A command of the preloader failed.</source>
        <translation>Falló un comando del preloader.</translation>
    </message>
    <message>
        <source>The phone did not answer in time; one or two of these are normal while it starts.</source>
        <translation>El teléfono no respondió a tiempo; uno o dos de estos son normales mientras arranca.</translation>
    </message>
    <message>
        <source>The port took no more data: the phone has left it.</source>
        <translation>El puerto no aceptó más datos: el teléfono lo abandonó.</translation>
    </message>
    <message>
        <source>An answer arrived damaged.</source>
        <translation>Una respuesta llegó dañada.</translation>
    </message>
    <message>
        <source>The tool gave up on its port; it does not say why.</source>
        <translation>La herramienta abandonó su puerto; no dice por qué.</translation>
    </message>
    <message>
        <source>The tool calls it cancelled; mostly the phone had left its port just before.</source>
        <translation>La herramienta lo llama cancelado; casi siempre el teléfono había abandonado su puerto justo antes.</translation>
    </message>
    <message>
        <source>The port could not be opened: another program has it, or it is gone.</source>
        <translation>No se pudo abrir el puerto: lo tiene otro programa, o ya no está.</translation>
    </message>
    <message>
        <source>Somebody pressed the stop button.</source>
        <translation>Alguien presionó el botón Detener.</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked; older tools show this number, newer ones 8502.</source>
        <translation>La disposición de particiones del teléfono difiere en una fila que no está marcada; las herramientas antiguas muestran este número, las nuevas 8502.</translation>
    </message>
    <message>
        <source>The folder for the saved areas exists already.</source>
        <translation>La carpeta para las áreas guardadas ya existe.</translation>
    </message>
    <message>
        <source>The folder with the saved areas was not found.</source>
        <translation>No se encontró la carpeta con las áreas guardadas.</translation>
    </message>
    <message>
        <source>The folder for the saved areas could not be made.</source>
        <translation>No se pudo crear la carpeta para las áreas guardadas.</translation>
    </message>
    <message>
        <source>A saved area does not match its checksum.</source>
        <translation>Un área guardada no corresponde a su suma de verificación.</translation>
    </message>
    <message>
        <source>The file of a saved area was not found.</source>
        <translation>No se encontró el archivo de un área guardada.</translation>
    </message>
    <message>
        <source>The scatter file lacks the row that a saved area belongs to.</source>
        <translation>Al archivo scatter le falta la fila a la que pertenece un área guardada.</translation>
    </message>
    <message>
        <source>Upgrading in place was refused because the layout of the phone differs; the maker&apos;s symbol for this number is not public.</source>
        <translation>Se rechazó la actualización in situ porque la disposición del teléfono difiere; el símbolo del fabricante para este número no es público.</translation>
    </message>
    <message>
        <source>The scatter file names no row for the calibration data.</source>
        <translation>El archivo scatter no indica ninguna fila para los datos de calibración.</translation>
    </message>
    <message>
        <source>The tool lost track of its own job; start it again.</source>
        <translation>La herramienta perdió el hilo de su propio trabajo; inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The loader file could not be loaded.</source>
        <translation>No se pudo cargar el archivo de loader.</translation>
    </message>
    <message>
        <source>The authentication file could not be loaded.</source>
        <translation>No se pudo cargar el archivo de autenticación.</translation>
    </message>
    <message>
        <source>Saving the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>No se pudieron guardar las áreas protegidas; el símbolo del fabricante para este número no es público.</translation>
    </message>
    <message>
        <source>The saved areas could not be put back.</source>
        <translation>No se pudieron restaurar las áreas guardadas.</translation>
    </message>
    <message>
        <source>A file that is needed could not be loaded; the maker&apos;s symbol for this number is not public.</source>
        <translation>No se pudo cargar un archivo necesario; el símbolo del fabricante para este número no es público.</translation>
    </message>
    <message>
        <source>A file differs from the list of checksums that came with the firmware.</source>
        <translation>Un archivo difiere de la lista de sumas de verificación que venía con el firmware.</translation>
    </message>
    <message>
        <source>The phone&apos;s replay-protected memory was written before this download.</source>
        <translation>La memoria del teléfono protegida contra repetición (RPMB) se escribió antes de este flasheo.</translation>
    </message>
    <message>
        <source>Only some of the boot loaders are ticked; they belong together.</source>
        <translation>Solo algunos bootloaders están marcados; van juntos.</translation>
    </message>
    <message>
        <source>The partition layout of the phone differs for a row that is not ticked.</source>
        <translation>La disposición de particiones del teléfono difiere en una fila que no está marcada.</translation>
    </message>
    <message>
        <source>The phone has no partition table that could be read.</source>
        <translation>El teléfono no tiene una tabla de particiones que se pueda leer.</translation>
    </message>
    <message>
        <source>A protected area changes its length, and its data would be lost.</source>
        <translation>Un área protegida cambia de longitud, y sus datos se perderían.</translation>
    </message>
    <message>
        <source>The address is not one the storage has.</source>
        <translation>La dirección no existe en el almacenamiento.</translation>
    </message>
    <message>
        <source>Saving or putting back the protected areas failed; the maker&apos;s symbol for this number is not public.</source>
        <translation>No se pudieron guardar o restaurar las áreas protegidas; el símbolo del fabricante para este número no es público.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>unknown storage</source>
        <translation>almacenamiento desconocido</translation>
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
        <translation>Flasheo correcto</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>estaba en blanco</translation>
    </message>
    <message>
        <source>not on this phone</source>
        <translation>no está en este teléfono</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1, unidad %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>&amp;Set Up This Computer</source>
        <translation>&amp;Configurar este PC</translation>
    </message>
    <message>
        <source>Checks rules and permissions, then proves with a practice phone that all works.</source>
        <translation>Comprueba reglas y permisos, y después prueba con un teléfono de práctica que todo funciona.</translation>
    </message>
    <message>
        <source>&amp;Restore Stock Firmware</source>
        <translation>&amp;Restaurar firmware original</translation>
    </message>
    <message>
        <source>Puts the maker&apos;s firmware on a phone, step by step.</source>
        <translation>Pone el firmware del fabricante en un teléfono, paso a paso.</translation>
    </message>
    <message>
        <source>My Phone Is De&amp;ad</source>
        <translation>Mi teléfono está &amp;muerto</translation>
    </message>
    <message>
        <source>Finds out why a phone does not start, and what brings it back.</source>
        <translation>Averigua por qué un teléfono no arranca y qué lo recupera.</translation>
    </message>
    <message>
        <source>Back &amp;Up My Phone</source>
        <translation>Re&amp;spaldar mi teléfono</translation>
    </message>
    <message>
        <source>Reads identity and calibration, or the whole phone, into a safe place.</source>
        <translation>Lee la identidad y la calibración, o todo el teléfono, a un lugar seguro.</translation>
    </message>
    <message>
        <source>Put My Backup &amp;Back</source>
        <translation>Restaurar mi c&amp;opia de seguridad</translation>
    </message>
    <message>
        <source>Writes a backup to the phone it was read from.</source>
        <translation>Escribe una copia de seguridad en el teléfono del que se leyó.</translation>
    </message>
    <message>
        <source>Which &amp;Key Do I Hold?</source>
        <translation>¿Qué &amp;tecla presiono?</translation>
    </message>
    <message>
        <source>Shows how a phone is brought into its download mode, and watches whether it worked.</source>
        <translation>Muestra cómo poner un teléfono en su modo de descarga, y observa si funcionó.</translation>
    </message>
</context>
<context>
    <name>flashwright::AllSetPage</name>
    <message>
        <source>All set</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>This computer is ready for phones.</source>
        <translation>Este PC está listo para los teléfonos.</translation>
    </message>
    <message>
        <source>Next, choose the firmware of your phone with Load Packet, or let the guide “Restore Stock Firmware” lead you. Press F1 wherever you want to know more.</source>
        <translation>A continuación, elija el firmware de su teléfono con Cargar paquete, o siga la guía “Restaurar firmware original”. Presione F1 donde quiera saber más.</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page when the program starts</source>
        <translation>Mostrar la página de &amp;bienvenida al iniciar el programa</translation>
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
        <translation>%1: %2, %3 del trabajo</translation>
    </message>
</context>
<context>
    <name>flashwright::AppearancePage</name>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>As the desktop: follows the desktop at once when it turns light, dark or high in contrast.</source>
        <translation>Como el escritorio: sigue de inmediato al escritorio cuando pasa a claro, oscuro o alto contraste.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>size of the text, like &quot;115 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Tamaño del te&amp;xto:</translation>
    </message>
    <message>
        <source>100 % is the size that the desktop asks for.</source>
        <translation>100 % es el tamaño que pide el escritorio.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Menos &amp;movimiento</translation>
    </message>
    <message>
        <source>Nothing moves or fades that does not have to.</source>
        <translation>Nada se mueve ni se desvanece sin necesidad.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupCheckPage</name>
    <message>
        <source>What was saved</source>
        <translation>Qué se guardó</translation>
    </message>
    <message>
        <source>Keep a copy on another disk: without it a lost identity cannot be brought back.</source>
        <translation>Guarde una copia en otro disco: sin ella no se puede recuperar una identidad perdida.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Archivos de la copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Open the Folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>⚠ The backup is not whole: %1</source>
        <translation>⚠ La copia de seguridad no está completa: %1</translation>
    </message>
    <message>
        <source>Reading the files again and comparing them…</source>
        <translation>Leyendo de nuevo los archivos y comparándolos…</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n file(s) (%1) in %2; every one was read again and is the same.</source>
        <extracomment>%n files, %1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>✓ %n archivo (%1) en %2; se volvió a leer y es idéntico.</numerusform>
            <numerusform>✓ %n archivos (%1) en %2; todos se volvieron a leer y son idénticos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::BackupScopePage</name>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>What is to be saved?</source>
        <translation>¿Qué se debe guardar?</translation>
    </message>
    <message>
        <source>The phone is only read; nothing on it is changed.</source>
        <translation>El teléfono solo se lee; no se cambia nada en él.</translation>
    </message>
    <message>
        <source>&amp;Identity and calibration</source>
        <translation>&amp;Identidad y calibración</translation>
    </message>
    <message>
        <source>The phone without &amp;large data</source>
        <translation>El teléfono sin los datos &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Everything, photos and apps included</source>
        <translation>&amp;Todo, incluidas fotos y aplicaciones</translation>
    </message>
    <message>
        <source>A few megabytes: IMEI and radio values, which no firmware can bring back. Takes a minute.</source>
        <translation>Unos pocos megabytes: IMEI y valores de radio, que ningún firmware puede recuperar. Tarda un minuto.</translation>
    </message>
    <message>
        <source>The system and what starts the phone, too.</source>
        <translation>También el sistema y lo que arranca el teléfono.</translation>
    </message>
    <message>
        <source>As large as the storage of the phone; this can take an hour.</source>
        <translation>Tan grande como el almacenamiento del teléfono; puede tardar una hora.</translation>
    </message>
    <message>
        <source>&amp;Save in:</source>
        <translation>G&amp;uardar en:</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Carpeta para la copia de seguridad</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>&amp;Elegir carpeta…</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupSourcePage</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n área</numerusform>
            <numerusform>%n áreas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the Backup</source>
        <translation>Elegir la copia de seguridad</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer yet; choose the folder of a backup.</source>
        <translation>Aún no se guarda nada en este PC; elija la carpeta de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose one of the copies, or the folder of a backup.</source>
        <translation>Elija una de las copias, o la carpeta de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Comparing every file with its hash…</source>
        <translation>Comparando cada archivo con su hash…</translation>
    </message>
    <message>
        <source>⚠ This backup cannot be used: %1</source>
        <translation>⚠ Esta copia de seguridad no se puede usar: %1</translation>
    </message>
    <message>
        <source>⚠ This is a firmware, not a backup of a phone.</source>
        <translation>⚠ Esto es un firmware, no una copia de seguridad de un teléfono.</translation>
    </message>
    <message>
        <source>✓ Every file is as it was when it was read from the phone (%1).</source>
        <translation>✓ Cada archivo está como cuando se leyó del teléfono (%1).</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>¿Qué copia de seguridad?</translation>
    </message>
    <message>
        <source>Take the newest one of exactly this phone; it is checked before it is used.</source>
        <translation>Tome la más reciente de exactamente este teléfono; se comprueba antes de usarla.</translation>
    </message>
    <message>
        <source>&amp;Kept on this computer:</source>
        <translation>Guardadas &amp;en este PC:</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardadas en este PC</translation>
    </message>
    <message>
        <source>One row for each copy, newest first</source>
        <translation>Una fila por copia, la más reciente primero</translation>
    </message>
    <message>
        <source>F&amp;older of the backup:</source>
        <translation>Carpeta &amp;de la copia de seguridad:</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Carpeta de la copia de seguridad</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Elija la carpeta de la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>flashwright::BackupWizard</name>
    <message>
        <source>The phone was read</source>
        <translation>El teléfono se leyó</translation>
    </message>
    <message>
        <source>Back Up My Phone</source>
        <translation>Respaldar mi teléfono</translation>
    </message>
</context>
<context>
    <name>flashwright::CausePage</name>
    <message>
        <source>Restor&amp;e the Firmware</source>
        <translation>&amp;Restaurar el firmware</translation>
    </message>
    <message>
        <source>The phone answers in its download mode: it can be brought back.</source>
        <translation>El teléfono responde en su modo de descarga: se puede recuperar.</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>Aún no se conoce la causa.</translation>
    </message>
    <message>
        <source>This is what we think</source>
        <translation>Esto es lo que creemos</translation>
    </message>
    <message>
        <source>Try the steps in their order; writing the stock firmware again is the next page.</source>
        <translation>Pruebe los pasos en su orden; volver a escribir el firmware original es la página siguiente.</translation>
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
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Steps in the order to try</source>
        <translation>Pasos en el orden en que conviene probarlos</translation>
    </message>
    <message>
        <source>&amp;What we saw</source>
        <translation>&amp;Qué vimos</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>C&amp;opiar informe</translation>
    </message>
    <message>
        <source>Copies cause and evidence without serial numbers, to ask somebody for help</source>
        <translation>Copia la causa y la evidencia sin números de serie, para pedir ayuda a alguien</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Observado por</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Qué vimos</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>Copie el informe y envíelo con su pregunta: la causa aún no está en nuestra lista.</translation>
    </message>
</context>
<context>
    <name>flashwright::ChecksPage</name>
    <message>
        <source>Is this computer ready?</source>
        <translation>¿Está listo este PC?</translation>
    </message>
    <message>
        <source>Choose a line that is bad and press Mend It; advice may wait.</source>
        <translation>Elija una línea con problema y presione Corregir; los consejos pueden esperar.</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectPage</name>
    <message>
        <source>Now connect the phone</source>
        <translation>Ahora conecte el teléfono</translation>
    </message>
    <message>
        <source>The practice phone connects by itself.</source>
        <translation>El teléfono de práctica se conecta solo.</translation>
    </message>
    <message>
        <source>Switch the phone off, hold the key, then plug in the cable. It goes on by itself.</source>
        <translation>Apague el teléfono, mantenga presionada la tecla y conecte el cable. Sigue por sí solo.</translation>
    </message>
</context>
<context>
    <name>flashwright::ConnectionPage</name>
    <message>
        <source>Until stopped</source>
        <translation>Hasta detenerlo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wait for the first phone:</source>
        <translation>&amp;Esperar el primer teléfono:</translation>
    </message>
    <message>
        <source>When none comes in this time the job ends. Phones that follow are waited for until you stop.</source>
        <translation>Si no llega ninguno en este tiempo, el trabajo termina. Los siguientes teléfonos se esperan hasta que usted lo detenga.</translation>
    </message>
    <message>
        <source>&amp;USB speed:</source>
        <translation>Velocidad &amp;USB:</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>La que prefiera el loader</translation>
    </message>
    <message>
        <source>High speed</source>
        <translation>Alta velocidad (High Speed)</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Velocidad completa (Full Speed)</translation>
    </message>
    <message>
        <source>Full speed is slow but survives bad cables and hubs. Only MediaTek loaders have this switch.</source>
        <translation>Full Speed es lenta, pero resiste cables y hubs malos. Solo los loaders de MediaTek tienen esta opción.</translation>
    </message>
    <message>
        <source>&amp;Battery:</source>
        <translation>&amp;Batería:</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>The phone has its battery</source>
        <translation>El teléfono tiene su batería</translation>
    </message>
    <message>
        <source>The phone has no battery</source>
        <translation>El teléfono no tiene batería</translation>
    </message>
    <message>
        <source>Tells MediaTek phones whether to rely on the battery or on the cable alone.</source>
        <translation>Indica a los teléfonos MediaTek si deben contar con la batería o solo con el cable.</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <extracomment>speed of a serial line, like &quot;921,600 baud&quot;</extracomment>
        <translation>%1 baudios</translation>
    </message>
    <message>
        <source>&amp;Serial line:</source>
        <translation>&amp;Línea serie:</translation>
    </message>
    <message>
        <source>Speed of a serial cable once the loader runs. USB cables do not care.</source>
        <translation>Velocidad de un cable serie cuando el loader ya se ejecuta. A los cables USB no les afecta.</translation>
    </message>
    <message>
        <source>Fas&amp;t transfer where the phone offers it</source>
        <translation>Trans&amp;ferencia rápida cuando el teléfono la ofrece</translation>
    </message>
    <message>
        <source>Sends images to Unisoc phones in their raw form. Leave it off when jobs fail in mid-write.</source>
        <translation>Envía las imágenes a los teléfonos Unisoc en su forma en bruto. Déjela desactivada si los trabajos fallan a mitad de la escritura.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>flashwright::ConsentDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Erase and Download</source>
        <translation>&amp;Borrar y flashear</translation>
    </message>
    <message>
        <source>Start &amp;Download</source>
        <translation>Iniciar &amp;flasheo</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Palabra que confirma</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>Esto no se puede deshacer. Escriba “%1” para continuar:</translation>
    </message>
    <message>
        <source>This is what happens to every phone you plug in until you press Stop.</source>
        <translation>Esto es lo que ocurre con cada teléfono que conecte hasta que presione Detener.</translation>
    </message>
    <message>
        <source>%1 needs more than you agreed to. Nothing has been written to it yet.</source>
        <translation>%1 requiere más de lo que usted aceptó. Aún no se ha escrito nada en él.</translation>
    </message>
    <message>
        <source>The interrupted job goes on, with the same %1 only. Steps that are done are compared, the others are carried out.</source>
        <translation>El trabajo interrumpido continúa, solo con el mismo %1. Los pasos hechos se comparan; los demás se ejecutan.</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ Las fotos, los mensajes y las aplicaciones del teléfono se BORRAN y no se pueden recuperar.</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ Las fotos, los mensajes y las aplicaciones del teléfono se conservan.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>No tocar</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>✓ Identity and calibration of the phone are copied to this computer first, and compared at the end (%1).</source>
        <translation>✓ La identidad y la calibración del teléfono se copian antes a este PC y se comparan al final (%1).</translation>
    </message>
    <message>
        <source>✓ Calibration and identity of the phone are kept (%1).</source>
        <translation>✓ La calibración y la identidad del teléfono se conservan (%1).</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>Total: %1, aprox. %2.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>Total: %1.</translation>
    </message>
    <message>
        <source>Nothing on the phone is changed.</source>
        <translation>No se cambia nada en el teléfono.</translation>
    </message>
    <message>
        <source>You can stop after any step: the phone starts as before. %1</source>
        <translation>Puede detener después de cualquier paso: el teléfono arranca como antes. %1</translation>
    </message>
    <message>
        <source>Point of no return: the step “%1”. Until then you can stop without a trace; after it the phone may not start before a download has finished. %2</source>
        <extracomment>%1 is a step such as &quot;Write boot&quot;, %2 sizes and times</extracomment>
        <translation>Punto de no retorno: el paso “%1”. Hasta entonces puede detener sin dejar rastro; después, el teléfono puede no arrancar hasta que termine un flasheo. %2</translation>
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
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <source>Copies cause, evidence and error without serial numbers, to ask somebody for help</source>
        <translation>Copia la causa, la evidencia y el error sin números de serie, para pedir ayuda a alguien</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Download failed: %1</source>
        <translation>El flasheo falló: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>It stopped at: %1. The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>Se detuvo en: %1. Ahora el teléfono no arranca; espera en su modo de descarga, y un flasheo completo lo recupera.</translation>
    </message>
    <message>
        <source>It stopped at: %1. Nothing was written to the phone.</source>
        <translation>Se detuvo en: %1. No se escribió nada en el teléfono.</translation>
    </message>
    <message>
        <source>It stopped at: %1. Part of the firmware was written; repeat the download.</source>
        <translation>Se detuvo en: %1. Se escribió una parte del firmware; repita el flasheo.</translation>
    </message>
    <message>
        <source>Copy the report and send it with your question: the cause is not in our list yet.</source>
        <translation>Copie el informe y envíelo con su pregunta: la causa aún no está en nuestra lista.</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Elija una respuesta</translation>
    </message>
</context>
<context>
    <name>flashwright::DoctorSection</name>
    <message>
        <source>Done. This computer was looked at again.</source>
        <translation>Hecho. Se examinó de nuevo este PC.</translation>
    </message>
    <message>
        <source>Taken back. This computer was looked at again.</source>
        <translation>Deshecho. Se examinó de nuevo este PC.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>What &amp;Mend It changes, word for word:</source>
        <translation>Qué cambia Co&amp;rregir, palabra por palabra:</translation>
    </message>
    <message>
        <source>What Take &amp;Back changes, word for word:</source>
        <translation>Qué cambia D&amp;eshacer, palabra por palabra:</translation>
    </message>
    <message>
        <source>Working… You may be asked for your password.</source>
        <translation>Trabajando… Es posible que se le pida la contraseña.</translation>
    </message>
    <message>
        <source>Done. Log out and in again; it holds from then on.</source>
        <translation>Hecho. Cierre la sesión y vuelva a entrar; tendrá efecto a partir de entonces.</translation>
    </message>
    <message>
        <source>What this computer needs to work with phones. Nothing is changed before you press a button.</source>
        <translation>Lo que este PC necesita para trabajar con teléfonos. No se cambia nada hasta que presione un botón.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Checks of this computer</source>
        <translation>Comprobaciones de este PC</translation>
    </message>
    <message>
        <source>One row for each check, with its state in a word</source>
        <translation>Una fila por comprobación, con su estado en una palabra</translation>
    </message>
    <message>
        <source>M&amp;end It</source>
        <translation>C&amp;orregir</translation>
    </message>
    <message>
        <source>Makes the change that is shown above; it can be taken back</source>
        <translation>Hace el cambio que se muestra arriba; se puede deshacer</translation>
    </message>
    <message>
        <source>Take Bac&amp;k</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Brings this computer back to how it was before</source>
        <translation>Devuelve este PC a como estaba antes</translation>
    </message>
    <message>
        <source>Look A&amp;gain</source>
        <translation>E&amp;xaminar</translation>
    </message>
    <message>
        <source>Looks at this computer once more</source>
        <translation>Examina este PC una vez más</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadDialogs</name>
    <message>
        <source>The download cannot start</source>
        <translation>El flasheo no puede empezar</translation>
    </message>
    <message>
        <source>Break off in the middle?</source>
        <translation>¿Interrumpir a medias?</translation>
    </message>
    <message>
        <source>The download already stops after the step it is in. Breaking off now is like pulling the cable: the phone will not start until a download has finished.</source>
        <translation>El flasheo ya se detiene después del paso en curso. Interrumpir ahora es como tirar del cable: el teléfono no arrancará hasta que termine un flasheo.</translation>
    </message>
    <message>
        <source>Stop while a phone is being written?</source>
        <translation>¿Detener mientras se escribe un teléfono?</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>Primero termina el paso en curso. El teléfono puede no arrancar hasta que termine un flasheo.</translation>
    </message>
    <message>
        <source>&amp;Break Off</source>
        <translation>&amp;Interrumpir</translation>
    </message>
    <message>
        <source>&amp;Stop After This Step</source>
        <translation>&amp;Detener tras este paso</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Close while a phone is being worked on?</source>
        <translation>¿Cerrar mientras se trabaja con un teléfono?</translation>
    </message>
    <message>
        <source>Closing breaks off every download. A phone that is being written will not start until a download has finished.</source>
        <translation>Cerrar interrumpe todos los flasheos. Un teléfono que se está escribiendo no arrancará hasta que termine un flasheo.</translation>
    </message>
    <message>
        <source>&amp;Break Off and Close</source>
        <translation>&amp;Interrumpir y cerrar</translation>
    </message>
    <message>
        <source>Phones are still being worked on</source>
        <translation>Aún se trabaja con teléfonos</translation>
    </message>
    <message>
        <source>Press Stop first, or wait until they are done; then try again.</source>
        <translation>Presione primero Detener, o espere a que terminen; luego inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>flashwright::DownloadOptionsPage</name>
    <message>
        <source>&amp;Compare after writing:</source>
        <translation>&amp;Comparar después de escribir:</translation>
    </message>
    <message>
        <source>Everything, very large images in samples</source>
        <translation>Todo, las imágenes muy grandes por muestras</translation>
    </message>
    <message>
        <source>Samples of large images</source>
        <translation>Muestras de las imágenes grandes</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>Todos los bytes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Reads back what was written. Only a compared phone is known to be right.</source>
        <translation>Relee lo que se escribió. Solo de un teléfono comparado se sabe que está bien.</translation>
    </message>
    <message>
        <source>&amp;Afterwards:</source>
        <translation>&amp;Al final:</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Reiniciar el teléfono</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Apagar el teléfono</translation>
    </message>
    <message>
        <source>Leave it in its loader</source>
        <translation>Dejarlo en su loader</translation>
    </message>
    <message>
        <source>What the phone does when the job is over.</source>
        <translation>Qué hace el teléfono cuando termina el trabajo.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Watch the phone start:</source>
        <translation>&amp;Observar el arranque del teléfono:</translation>
    </message>
    <message>
        <source>After a restart, looks so long at what comes up on the port, and tells what it means.</source>
        <translation>Después de un reinicio, observa durante ese tiempo qué aparece en el puerto y dice qué significa.</translation>
    </message>
    <message>
        <source>Check&amp;sums while sending:</source>
        <translation>&amp;Sumas de verificación al enviar:</translation>
    </message>
    <message>
        <source>As the loader likes</source>
        <translation>La que prefiera el loader</translation>
    </message>
    <message>
        <source>On the cable</source>
        <translation>En el cable</translation>
    </message>
    <message>
        <source>In the storage</source>
        <translation>En el almacenamiento</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>En ambos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>En ninguno</translation>
    </message>
    <message>
        <source>Only MediaTek loaders have this switch. Comparing after writing finds more.</source>
        <translation>Solo los loaders de MediaTek tienen esta opción. Comparar después de escribir detecta más.</translation>
    </message>
    <message>
        <source>A storage that reports that it is worn out is always told before anything is written; there is no switch for that.</source>
        <translation>Si un almacenamiento se declara desgastado, siempre se avisa antes de escribir nada; no hay opción para desactivarlo.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Flasheo</translation>
    </message>
</context>
<context>
    <name>flashwright::DropGuide</name>
    <message>
        <source>A download is running. Stop it before you load another packet.</source>
        <translation>Hay un flasheo en curso. Deténgalo antes de cargar otro paquete.</translation>
    </message>
    <message>
        <source>Drop one file or folder at a time.</source>
        <translation>Suelte un solo archivo o carpeta a la vez.</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the folder %1. Nothing is written yet.</source>
        <translation>Suelte para buscar firmware en la carpeta %1. Aún no se escribe nada.</translation>
    </message>
    <message>
        <source>Let go to look for firmware in the archive %1. Nothing is written yet.</source>
        <translation>Suelte para buscar firmware en el archivo comprimido %1. Aún no se escribe nada.</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Load the firmware first, then drop it on its row.</source>
        <translation>%1 es la imagen de una partición. Cargue primero el firmware y después suéltela en su fila.</translation>
    </message>
    <message>
        <source>Let go to load %1. Nothing is written yet.</source>
        <translation>Suelte para cargar %1. Aún no se escribe nada.</translation>
    </message>
    <message>
        <source>%1 is the image of one partition. Turn to the table of the Flash page, and drop it on its row.</source>
        <translation>%1 es la imagen de una partición. Vaya a la tabla de la página Flashear y suéltela en su fila.</translation>
    </message>
    <message>
        <source>Drop %1 on the row whose image it should replace.</source>
        <translation>Suelte %1 en la fila cuya imagen debe reemplazar.</translation>
    </message>
    <message>
        <source>Let go to write %1 in place of the image of %2.</source>
        <translation>Suelte para escribir %1 en lugar de la imagen de %2.</translation>
    </message>
    <message>
        <source>Nothing can be written in place of %1.</source>
        <translation>No se puede escribir nada en lugar de %1.</translation>
    </message>
</context>
<context>
    <name>flashwright::EmptyFirmware</name>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 no se puede usar</translation>
    </message>
    <message>
        <source>No firmware is loaded</source>
        <translation>No hay ningún firmware cargado</translation>
    </message>
    <message>
        <source>Open a .pac file, a scatter file, a flash.xml, a ROM folder or a .zip with one of them. You can also drop it anywhere on this window, or copy its path and press Ctrl+V.</source>
        <translation>Abra un archivo .pac, un archivo scatter, un flash.xml, una carpeta de ROM o un .zip que contenga uno de ellos. También puede soltarlo en cualquier parte de esta ventana, o copiar su ruta y presionar Ctrl+V.</translation>
    </message>
    <message>
        <source>Ope&amp;n Firmware…</source>
        <translation>A&amp;brir firmware…</translation>
    </message>
    <message>
        <source>Open &amp;a Folder…</source>
        <translation>Abrir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos recientemente</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesModel</name>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>Another file is written</source>
        <translation>Se escribe otro archivo</translation>
    </message>
    <message>
        <source>Loader, always sent</source>
        <translation>Loader, se envía siempre</translation>
    </message>
    <message>
        <source>Kept: calibration and identity</source>
        <translation>Se conserva: calibración e identidad</translation>
    </message>
    <message>
        <source>Will be erased</source>
        <translation>Se borrará</translation>
    </message>
    <message>
        <source>Required by the firmware</source>
        <translation>Lo exige el firmware</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>Dirección inicial</translation>
    </message>
    <message>
        <source>End Address</source>
        <translation>Dirección final</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>flashwright::EntriesTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Select all (%1 of %2, %3)</source>
        <translation>Seleccionar todo (%1 de %2, %3)</translation>
    </message>
    <message>
        <source>Write &amp;Another File…</source>
        <translation>Escribir &amp;otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Back to the Firmware&apos;s Own Image</source>
        <translation>&amp;Volver a la imagen del firmware</translation>
    </message>
    <message>
        <source>Search the partitions</source>
        <translation>Buscar en las particiones</translation>
    </message>
    <message>
        <source>Hides the rows that do not contain the text</source>
        <translation>Oculta las filas que no contienen el texto</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Ticks or unticks every entry that may be written</source>
        <translation>Marca o desmarca todas las entradas que se pueden escribir</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Entries of the packet</source>
        <translation>Entradas del paquete</translation>
    </message>
    <message>
        <source>Press Space to tick or untick an entry, Return to write another file in its place</source>
        <translation>Presione Espacio para marcar o desmarcar una entrada, Intro para escribir otro archivo en su lugar</translation>
    </message>
</context>
<context>
    <name>flashwright::EvidencePage</name>
    <message>
        <source>✓ The phone answers in its download mode: it can be brought back.</source>
        <translation>✓ El teléfono responde en su modo de descarga: se puede recuperar.</translation>
    </message>
    <message>
        <source>The last job on this computer failed (%1).</source>
        <translation>El último trabajo en este PC falló (%1).</translation>
    </message>
    <message>
        <source>The last job on this computer, with a %1, failed (%2).</source>
        <translation>El último trabajo en este PC, con un %1, falló (%2).</translation>
    </message>
    <message>
        <source>Plug the phone in as it is</source>
        <translation>Conecte el teléfono tal como está</translation>
    </message>
    <message>
        <source>We watch what it does; when nothing more happens, press Next.</source>
        <translation>Observamos lo que hace; cuando ya no ocurra nada más, presione Siguiente.</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>Qué &amp;vemos ahora:</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>Qué vemos ahora</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>Qué llegó y se fue en los puertos de este PC, lo más reciente primero</translation>
    </message>
    <message>
        <source>It is this &amp;phone</source>
        <translation>Es este &amp;teléfono</translation>
    </message>
</context>
<context>
    <name>flashwright::FactSheet</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
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
        <translation>Abrir firmware</translation>
    </message>
    <message>
        <source>Open a folder with unpacked firmware</source>
        <translation>Abrir una carpeta con firmware extraído</translation>
    </message>
    <message>
        <source>Use This &amp;Folder</source>
        <translation>Usar esta &amp;carpeta</translation>
    </message>
    <message>
        <source>Looks for firmware in the folder that is shown, or the chosen one</source>
        <translation>Busca firmware en la carpeta que se muestra, o en la elegida</translation>
    </message>
    <message>
        <source>Nothing to paste: copy the path of a firmware file first.</source>
        <translation>Nada que pegar: copie antes la ruta de un archivo de firmware.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>No existe ningún archivo o carpeta “%1”.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an entry of the menu of recent firmware; %1 the file, %2 its chip and when it was opened</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Aún no se ha cargado nada</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
</context>
<context>
    <name>flashwright::FirmwarePage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>Elegir el firmware</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;Packets (*.pac);;Scatter files (*.txt *.xml);;Archives (*.zip);;All files (*)</source>
        <translation>Todo el firmware (*.pac *scatter*.txt *.xml *.zip);;Paquetes (*.pac);;Archivos scatter (*.txt *.xml);;Archivos comprimidos (*.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the Firmware Folder</source>
        <translation>Elegir la carpeta del firmware</translation>
    </message>
    <message>
        <source>No firmware is chosen yet: a .pac file, a scatter file, a folder or a .zip with one of them.</source>
        <translation>Aún no se eligió ningún firmware: un archivo .pac, un archivo scatter, una carpeta o un .zip que contenga uno de ellos.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>Comprobando cada archivo…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ Este firmware no se puede usar: %1</translation>
    </message>
    <message>
        <source>✓ Checked: %1 %2, for %3, %4.</source>
        <extracomment>%1 product, %2 version, %3 chip, %4 size</extracomment>
        <translation>✓ Comprobado: %1 %2, para %3, %4.</translation>
    </message>
    <message>
        <source>an unnamed chip</source>
        <translation>un chip sin nombre</translation>
    </message>
    <message>
        <source>Choose the firmware</source>
        <translation>Elija el firmware</translation>
    </message>
    <message>
        <source>Take the one for exactly this model; nothing is written yet.</source>
        <translation>Tome el de exactamente este modelo; aún no se escribe nada.</translation>
    </message>
    <message>
        <source>Fir&amp;mware:</source>
        <translation>Fir&amp;mware:</translation>
    </message>
    <message>
        <source>Path of the firmware</source>
        <translation>Ruta del firmware</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>Escriba una ruta y presione Intro, o elija un archivo</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>Elegir arch&amp;ivo…</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>&amp;Elegir carpeta…</translation>
    </message>
    <message>
        <source>Check of the firmware</source>
        <translation>Comprobación del firmware</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunIntroPage</name>
    <message>
        <source>Set up this computer</source>
        <translation>Configurar este PC</translation>
    </message>
    <message>
        <source>It takes about two minutes, and no phone is needed.</source>
        <translation>Tarda unos dos minutos y no se necesita ningún teléfono.</translation>
    </message>
    <message>
        <source>1. This computer is looked at: may you use its ports, and does another program get in the way?

2. What is missing is mended, one press each; you see every change before.

3. A practice phone, which is only drawn by this program, is flashed as a real one would be.</source>
        <translation>1. Se examina este PC: ¿puede usted usar sus puertos y no interfiere otro programa?

2. Lo que falta se corrige, con una pulsación cada cosa; usted ve antes cada cambio.

3. Se flashea un teléfono de práctica, que este programa solo dibuja, como se haría con uno real.</translation>
    </message>
</context>
<context>
    <name>flashwright::FirstRunWizard</name>
    <message>
        <source>A real phone goes the same way: choose, read the summary, connect, wait for the green mark.</source>
        <translation>Con un teléfono real se hace igual: elegir, leer el resumen, conectar, esperar la marca verde.</translation>
    </message>
    <message>
        <source>Set Up This Computer</source>
        <translation>Configurar este PC</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashMap</name>
    <message>
        <source>Load a firmware to see what goes where.</source>
        <translation>Cargue un firmware para ver qué va dónde.</translation>
    </message>
    <message>
        <source>The firmware tells sizes but no addresses: drawn in its order, with the sizes to scale.</source>
        <translation>El firmware indica tamaños pero no direcciones: dibujado en su orden, con los tamaños a escala.</translation>
    </message>
    <message>
        <source>The firmware tells neither addresses nor sizes: drawn in its order, not to scale.</source>
        <translation>El firmware no indica direcciones ni tamaños: dibujado en su orden, sin escala.</translation>
    </message>
    <message>
        <source>Flash map</source>
        <translation>Mapa de flash</translation>
    </message>
    <message>
        <source>The storage of the phone, drawn to scale; very small partitions are drawn wider. Arrow keys go from partition to partition, Return explains one.</source>
        <translation>El almacenamiento del teléfono, dibujado a escala; las particiones muy pequeñas se dibujan más anchas. Las flechas van de una partición a otra, Intro explica una.</translation>
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
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>To erase</source>
        <translation>Por borrar</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>Por escribir</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrada</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>the rest of the storage</source>
        <translation>el resto del almacenamiento</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>tamaño no indicado</translation>
    </message>
    <message>
        <source>Belongs to no partition</source>
        <translation>No pertenece a ninguna partición</translation>
    </message>
    <message>
        <source>%1, in work now</source>
        <extracomment>%1 = what becomes of a partition: &quot;To write&quot;</extracomment>
        <translation>%1, en curso</translation>
    </message>
    <message>
        <source>Beside the partition table</source>
        <translation>Fuera de la tabla de particiones</translation>
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
        <translation>&amp;Releer y comparar después de escribir</translation>
    </message>
    <message>
        <source>Takes longer, and proves that the phone stored every byte</source>
        <translation>Tarda más, y prueba que el teléfono guardó cada byte</translation>
    </message>
    <message>
        <source>Allow a new partition &amp;table</source>
        <translation>Permitir nueva &amp;tabla de particiones</translation>
    </message>
    <message>
        <source>If the phone&apos;s table differs from the packet&apos;s, it is replaced. This erases the user&apos;s data.</source>
        <translation>Si la tabla del teléfono difiere de la del paquete, se reemplaza. Esto borra los datos del usuario.</translation>
    </message>
    <message>
        <source>After&amp;wards:</source>
        <translation>De&amp;spués:</translation>
    </message>
    <message>
        <source>What the phone does after the download</source>
        <translation>Lo que hace el teléfono después del flasheo</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Reiniciar el teléfono</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Apagar el teléfono</translation>
    </message>
    <message>
        <source>Stay in download mode</source>
        <translation>Seguir en modo de descarga</translation>
    </message>
</context>
<context>
    <name>flashwright::FlashPage</name>
    <message>
        <source>Flash</source>
        <translation>Flashear</translation>
    </message>
    <message>
        <source>Start Downloading</source>
        <translation>Iniciar flasheo</translation>
    </message>
    <message>
        <source>Another file for %1</source>
        <translation>Otro archivo para %1</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>Imágenes (*.img *.bin *.mbn *.ext4);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 changed on the disk after it was checked. It has to be loaded again before a start.</source>
        <translation>%1 cambió en el disco después de comprobarse. Hay que volver a cargarlo antes de iniciar.</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. It has to be loaded again before a start.</source>
        <translation>%1 ya no está en el disco. Hay que volver a cargarlo antes de iniciar.</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>&amp;Volver a cargar</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>4009b4c0|&amp;Descargar de la ventanaQuitar</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>Par&amp;ticiones</translation>
    </message>
    <message>
        <source>Fl&amp;ash map</source>
        <translation>Mapa &amp;de flash</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>What is written, and how</source>
        <translation>Qué se escribe, y cómo</translation>
    </message>
</context>
<context>
    <name>flashwright::FormatPage</name>
    <message>
        <source>Format</source>
        <translation>Formateo</translation>
    </message>
    <message>
        <source>Format whole flash except &amp;Bootloader</source>
        <translation>Formatear toda la flash excepto &amp;bootloader</translation>
    </message>
    <message>
        <source>Forma&amp;t whole flash</source>
        <translation>Formatear &amp;toda la flash</translation>
    </message>
    <message>
        <source>Partition to format</source>
        <translation>Partición que se va a formatear</translation>
    </message>
    <message>
        <source>Put &amp;calibration and identity back afterwards</source>
        <translation>Restaurar &amp;calibración e identidad después</translation>
    </message>
    <message>
        <source>They are saved on this computer first in any case</source>
        <translation>En todo caso se guardan primero en este PC</translation>
    </message>
    <message>
        <source>This firmware does not say where the owner&apos;s data lies.</source>
        <translation>Este firmware no indica dónde están los datos del dueño.</translation>
    </message>
    <message>
        <source>This firmware names no partitions.</source>
        <translation>Este firmware no nombra particiones.</translation>
    </message>
    <message>
        <source>Nothing is known of this partition.</source>
        <translation>No se sabe nada de esta partición.</translation>
    </message>
    <message>
        <source>%1 If it is lost: %2</source>
        <translation>%1 Si se pierde: %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Erases parts of the phone&apos;s storage. What is erased cannot be brought back; identity and calibration are saved on this computer first.</source>
        <translation>Borra partes del almacenamiento del teléfono. Lo que se borra no se puede recuperar; antes se guardan la identidad y la calibración en este PC.</translation>
    </message>
    <message>
        <source>Erased: system, apps and everything the owner stored. Kept: what starts the phone, and, with the tick below, identity and calibration. It needs a download before it works again.</source>
        <translation>Se borra: el sistema, las aplicaciones y todo lo que guardó el dueño. Se conserva: lo que arranca el teléfono y, con la casilla de abajo, la identidad y la calibración. Necesita un flasheo para volver a funcionar.</translation>
    </message>
    <message>
        <source>Erased: everything, what starts the phone included. Kept: only identity and calibration, with the tick below. The phone is dead until a download has finished.</source>
        <translation>Se borra: todo, incluido lo que arranca el teléfono. Se conserva: solo la identidad y la calibración, con la casilla de abajo. El teléfono queda muerto hasta que termine un flasheo.</translation>
    </message>
    <message>
        <source>Erase &amp;user data only (factory reset)</source>
        <translation>Borrar solo &amp;los datos del usuario (restablecer de fábrica)</translation>
    </message>
    <message>
        <source>Erased: photos, messages, apps and accounts of the owner. Kept: system, identity, calibration and the account lock. The phone starts as on its first day.</source>
        <translation>Se borra: fotos, mensajes, aplicaciones y cuentas del dueño. Se conserva: el sistema, la identidad, la calibración y el bloqueo de cuenta. El teléfono arranca como el primer día.</translation>
    </message>
    <message>
        <source>Format one part&amp;ition</source>
        <translation>F&amp;ormatear una partición</translation>
    </message>
    <message>
        <source>Erased: the partition that you choose. Kept: everything else. Identity and calibration are refused here.</source>
        <translation>Se borra: la partición que usted elija. Se conserva: todo lo demás. Aquí se rechazan la identidad y la calibración.</translation>
    </message>
    <message>
        <source>&amp;Manual Format Flash</source>
        <translation>Formateo &amp;manual de flash</translation>
    </message>
    <message>
        <source>Erased: a place by region, address and length. Identity and calibration in it are refused as soon as the phone tells where they lie.</source>
        <translation>Se borra: un lugar por región, dirección y longitud. La identidad y la calibración que contenga se rechazan en cuanto el teléfono indica dónde están.</translation>
    </message>
</context>
<context>
    <name>flashwright::GeneralPage</name>
    <message>
        <source>Show the welcome pa&amp;ge at the start</source>
        <translation>Mostrar la página de &amp;bienvenida al inicio</translation>
    </message>
    <message>
        <source>It leads to the guides for what people do most.</source>
        <translation>Lleva a las guías de lo que más se hace.</translation>
    </message>
    <message>
        <source>&amp;Expert view</source>
        <translation>Vista de &amp;experto</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations. Needed by few; nothing gets faster by it.</source>
        <translation>Muestra direcciones, regiones y operaciones sueltas. Pocos la necesitan; no acelera nada.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>flashwright::GuideWizard</name>
    <message>
        <source>Passed: %1</source>
        <translation>Correcto: %1</translation>
    </message>
    <message>
        <source>Stop now?</source>
        <translation>¿Detener ahora?</translation>
    </message>
    <message>
        <source>The step in work is finished first. The phone may not start until a download has finished.</source>
        <translation>Primero termina el paso en curso. El teléfono puede no arrancar hasta que termine un flasheo.</translation>
    </message>
    <message>
        <source>It stops at the next safe point.</source>
        <translation>Se detiene en el próximo punto seguro.</translation>
    </message>
    <message>
        <source>&amp;Stop at the Next Safe Point</source>
        <translation>&amp;Detener en el próximo punto seguro</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
</context>
<context>
    <name>flashwright::HistoryModel</name>
    <message>
        <source>Passed</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
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
        <translation>Causa</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
</context>
<context>
    <name>flashwright::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No job fits the search.</source>
        <translation>Ningún trabajo coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>No job yet. Every phone that you work on appears here.</source>
        <translation>Aún no hay trabajos. Aquí aparece cada teléfono con el que trabaje.</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>Guardar certificado</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Página web (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>Preparando el informe…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Chip, firmware, cause, port or phone</source>
        <translation>Chip, firmware, causa, puerto o teléfono</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Resultado:</translation>
    </message>
    <message>
        <source>Result to show</source>
        <translation>Resultado que se muestra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>One row for each phone and job, newest first</source>
        <translation>Una fila por teléfono y trabajo, los más recientes primero</translation>
    </message>
    <message>
        <source>De&amp;tails of the chosen job:</source>
        <translation>D&amp;etalles del trabajo elegido:</translation>
    </message>
    <message>
        <source>Details of the chosen job</source>
        <translation>Detalles del trabajo elegido</translation>
    </message>
    <message>
        <source>Save &amp;Certificate…</source>
        <translation>Guardar &amp;certificado…</translation>
    </message>
    <message>
        <source>A page for the customer: what was written, what was proved, what was kept</source>
        <translation>Una página para el cliente: qué se escribió, qué se comprobó, qué se conservó</translation>
    </message>
    <message>
        <source>Make S&amp;upport Report…</source>
        <translation>Crear informe de s&amp;oporte…</translation>
    </message>
    <message>
        <source>One file for somebody who helps: journal, plan and computer, without serial numbers and names</source>
        <translation>Un solo archivo para quien ayude: diario, plan y PC, sin números de serie ni nombres</translation>
    </message>
    <message>
        <source>Open &amp;Journal</source>
        <translation>Abrir &amp;diario</translation>
    </message>
    <message>
        <source>Everything that happened, line by line</source>
        <translation>Todo lo que ocurrió, línea por línea</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPanel</name>
    <message numerus="yes">
        <source>%1 (worked here: %n)</source>
        <translation>
            <numerusform>%1 (funcionó aquí: %n vez)</numerusform>
            <numerusform>%1 (funcionó aquí: %n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>What you may see, and what it means:</source>
        <translation>Lo que puede verse, y lo que significa:</translation>
    </message>
    <message>
        <source>✓ A phone in its download mode is here.</source>
        <translation>✓ Aquí hay un teléfono en su modo de descarga.</translation>
    </message>
    <message>
        <source>✓ It worked with %1. This is remembered for the next phone of this kind.</source>
        <translation>✓ Funcionó con %1. Se recordará para el próximo teléfono de este tipo.</translation>
    </message>
    <message>
        <source>I hold this key:</source>
        <translation>Mantengo presionada esta tecla:</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>Qué hacer, paso a paso</translation>
    </message>
    <message>
        <source>What we &amp;see now:</source>
        <translation>Qué &amp;vemos ahora:</translation>
    </message>
    <message>
        <source>What we see now</source>
        <translation>Qué vemos ahora</translation>
    </message>
    <message>
        <source>What came and went on the ports of this computer, newest first</source>
        <translation>Qué llegó y se fue en los puertos de este PC, lo más reciente primero</translation>
    </message>
</context>
<context>
    <name>flashwright::KeyPicture</name>
    <message>
        <source>A drawing of a phone with its cable; no key is held.</source>
        <translation>Dibujo de un teléfono con su cable; no se presiona ninguna tecla.</translation>
    </message>
    <message>
        <source>A drawing of a phone with its cable; marked is: %1.</source>
        <translation>Dibujo de un teléfono con su cable; está marcado: %1.</translation>
    </message>
</context>
<context>
    <name>flashwright::KeySubjectPage</name>
    <message>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Which phone is it?</source>
        <translation>¿Qué teléfono es?</translation>
    </message>
    <message>
        <source>With a firmware loaded this is filled in already; otherwise it stands on the chip or in the phone&apos;s data sheet.</source>
        <translation>Con un firmware cargado esto ya está completado; si no, figura en el chip o en la ficha técnica del teléfono.</translation>
    </message>
    <message>
        <source>Chip &amp;maker:</source>
        <translation>&amp;Fabricante del chip:</translation>
    </message>
    <message>
        <source>Chip maker</source>
        <translation>Fabricante del chip</translation>
    </message>
    <message>
        <source>C&amp;hip:</source>
        <translation>C&amp;hip:</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Nothing is sent to the phone by this guide: it only watches the ports.</source>
        <translation>Esta guía no envía nada al teléfono: solo observa los puertos.</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysPage</name>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Elija un comando y presione su nueva tecla.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>Presione la nueva tecla para “%1”.</translation>
    </message>
    <message>
        <source>Escape only closes what is open: it never starts or stops a job.</source>
        <translation>Escape solo cierra lo que está abierto: nunca inicia ni detiene un trabajo.</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing and moving about. Hold Ctrl or Alt with it.</source>
        <translation>%1 sola se necesita para escribir y desplazarse. Combínela con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Alt with a letter leads to menus and fields. Hold Ctrl with it, too.</source>
        <translation>Alt con una letra lleva a menús y campos. Combínela también con Ctrl.</translation>
    </message>
    <message>
        <source>Ctrl with a digit leads to the parts of the window.</source>
        <translation>Ctrl con un dígito lleva a las partes de la ventana.</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>“%1” ya tiene esta tecla.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. If you go on, it is taken away from there.</source>
        <translation>%1 pertenece a “%2”. Si continúa, se le quita.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está libre.</translation>
    </message>
    <message>
        <source>Every command with its keys. A change holds at once and is kept.</source>
        <translation>Todos los comandos con sus teclas. Un cambio vale de inmediato y se conserva.</translation>
    </message>
    <message>
        <source>S&amp;earch:</source>
        <translation>B&amp;uscar:</translation>
    </message>
    <message>
        <source>Command, key or menu</source>
        <translation>Comando, tecla o menú</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Buscar en los comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Press Return to give the command another key</source>
        <translation>Presione Intro para dar otra tecla al comando</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Nueva &amp;tecla:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <source>Press the key combination; Tab leads on</source>
        <translation>Presione la combinación de teclas; Tab pasa al siguiente control</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>&amp;Usar esta tecla</translation>
    </message>
    <message>
        <source>The command has this key and no other</source>
        <translation>El comando tiene esta tecla y ninguna otra</translation>
    </message>
    <message>
        <source>&amp;Add This Key</source>
        <translation>&amp;Añadir esta tecla</translation>
    </message>
    <message>
        <source>The command has this key beside its others</source>
        <translation>El comando tiene esta tecla además de las otras</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>Takes all keys from the command</source>
        <translation>Quita todas las teclas del comando</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Gives the command the keys that it had at first</source>
        <translation>Devuelve al comando las teclas que tenía al principio</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>Restablecer t&amp;odo</translation>
    </message>
    <message>
        <source>Gives all commands the keys that they had at first</source>
        <translation>Devuelve a todos los comandos las teclas que tenían al principio</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>flashwright::KeysWizard</name>
    <message>
        <source>Which Key Do I Hold?</source>
        <translation>¿Qué tecla presiono?</translation>
    </message>
</context>
<context>
    <name>flashwright::LanguagePage</name>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Idioma de la ventana:</translation>
    </message>
    <message>
        <source>Changes at once. The log stays English, so that people can help each other.</source>
        <translation>Cambia de inmediato. El registro sigue en inglés, para que la gente se pueda ayudar entre sí.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>flashwright::LenderPage</name>
    <message>
        <source>Choose the Firmware</source>
        <translation>Elegir el firmware</translation>
    </message>
    <message>
        <source>All firmware (*.pac *scatter*.txt *.xml *.zip);;All files (*)</source>
        <translation>Todo el firmware (*.pac *scatter*.txt *.xml *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>⚠ This firmware cannot be used: %1</source>
        <translation>⚠ Este firmware no se puede usar: %1</translation>
    </message>
    <message>
        <source>✓ The loaders of %1 %2 are used; nothing else of it.</source>
        <translation>✓ Se usan los loaders de %1 %2; nada más de él.</translation>
    </message>
    <message>
        <source>Without one, the loaders that this program knows already are tried.</source>
        <translation>Sin uno, se prueban los loaders que este programa ya conoce.</translation>
    </message>
    <message>
        <source>Loaders of this model</source>
        <translation>Loaders de este modelo</translation>
    </message>
    <message>
        <source>To talk to a phone, its loaders are needed; any stock firmware of the same model has them.</source>
        <translation>Para comunicarse con un teléfono se necesitan sus loaders; cualquier firmware original del mismo modelo los tiene.</translation>
    </message>
    <message>
        <source>Fir&amp;mware that lends them:</source>
        <translation>Fir&amp;mware que los presta:</translation>
    </message>
    <message>
        <source>Path of the firmware that lends its loaders</source>
        <translation>Ruta del firmware que presta sus loaders</translation>
    </message>
    <message>
        <source>Type a path and press Return, or choose a file</source>
        <translation>Escriba una ruta y presione Intro, o elija un archivo</translation>
    </message>
    <message>
        <source>Choose F&amp;ile…</source>
        <translation>Elegir arch&amp;ivo…</translation>
    </message>
</context>
<context>
    <name>flashwright::LoaderFields</name>
    <message>
        <source>Authentication File (*.auth);;All Files (*)</source>
        <translation>Archivo de autenticación (*.auth);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cert File (*.cert);;All Files (*)</source>
        <translation>Archivo Cert (*.cert);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Bin File (*.bin);;All Files (*)</source>
        <translation>Archivo Bin (*.bin);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Download-A&amp;gent:</source>
        <translation>Download-A&amp;gent:</translation>
    </message>
    <message>
        <source>A&amp;uthentication File:</source>
        <translation>Archivo de autent&amp;icación:</translation>
    </message>
    <message>
        <source>Certification F&amp;ile:</source>
        <translation>Archivo de &amp;certificación:</translation>
    </message>
    <message>
        <source>Preloader of the &amp;board:</source>
        <translation>Preloader de la p&amp;laca:</translation>
    </message>
    <message>
        <source>From the firmware or the loader folder</source>
        <translation>Del firmware o de la carpeta de loaders</translation>
    </message>
    <message>
        <source>Only for secure phones</source>
        <translation>Solo para teléfonos protegidos</translation>
    </message>
    <message>
        <source>From the firmware</source>
        <translation>Del firmware</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::LoadersPage</name>
    <message>
        <source>Loader files</source>
        <translation>Archivos de loader</translation>
    </message>
    <message>
        <source>Only fill in what came with the firmware; most phones need nothing here.</source>
        <translation>Complete solo lo que venía con el firmware; la mayoría de los teléfonos no necesitan nada aquí.</translation>
    </message>
    <message>
        <source>Empty fields are taken from the firmware, or from the folder with known loaders.</source>
        <translation>Los campos vacíos se toman del firmware, o de la carpeta con loaders conocidos.</translation>
    </message>
</context>
<context>
    <name>flashwright::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>flashwright::LogPane</name>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Nivel:</translation>
    </message>
    <message>
        <source>Least important lines to show</source>
        <translation>Líneas menos importantes que se muestran</translation>
    </message>
    <message>
        <source>Sea&amp;rch:</source>
        <translation>Bu&amp;scar:</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Texto que se busca</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Mantiene visible la línea más reciente</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>Copia las líneas elegidas, o todas</translation>
    </message>
    <message>
        <source>Show the journals of all sessions</source>
        <translation>Muestra los diarios de todas las sesiones</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What happened, newest line last</source>
        <translation>Lo que ocurrió, la línea más reciente al final</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>shown beside the search field of the log</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the matches of a search: &quot;3 of 17&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Return leads to the next match, Shift+Return to the one before</source>
        <translation>Intro lleva a la siguiente coincidencia, Mayús+Intro a la anterior</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Match before (Shift+Return in the search field)</source>
        <translation>Coincidencia anterior (Mayús+Intro en el campo de búsqueda)</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match (Return in the search field)</source>
        <translation>Coincidencia siguiente (Intro en el campo de búsqueda)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>flashwright::MainWindow</name>
    <message>
        <source>Flashwright cannot start</source>
        <translation>Flashwright no puede iniciarse</translation>
    </message>
    <message>
        <source>The record could not be kept</source>
        <translation>No se pudo guardar el registro</translation>
    </message>
    <message>
        <source>This job cannot go on</source>
        <translation>Este trabajo no puede continuar</translation>
    </message>
    <message>
        <source>Practice is not possible</source>
        <translation>La práctica no es posible</translation>
    </message>
    <message>
        <source>The ports of this computer cannot be used</source>
        <translation>No se pueden usar los puertos de este PC</translation>
    </message>
    <message>
        <source>Load Packet</source>
        <translation>Cargar paquete</translation>
    </message>
    <message>
        <source>%1 with every phone that is plugged in (F9)</source>
        <translation>%1 con cada teléfono que se conecte (F9)</translation>
    </message>
    <message>
        <source>Practice: no real phone is touched</source>
        <translation>Práctica: no se toca ningún teléfono real</translation>
    </message>
    <message>
        <source>Ready for phones on this computer&apos;s ports</source>
        <translation>Listo para teléfonos en los puertos de este PC</translation>
    </message>
    <message>
        <source>Flashwright</source>
        <translation>Flashwright</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (práctica)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Load Packet…</source>
        <translation>&amp;Cargar paquete…</translation>
    </message>
    <message>
        <source>Choose the firmware file of the phone (%1)</source>
        <translation>Elige el archivo de firmware del teléfono (%1)</translation>
    </message>
    <message>
        <source>Load &amp;Unpacked Folder…</source>
        <translation>Cargar carpeta &amp;descomprimida…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Read &amp;Back</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop at the next safe point (F10)</source>
        <translation>Detiene en el próximo punto seguro (F10)</translation>
    </message>
    <message>
        <source>Stop the &amp;Chosen Phone</source>
        <translation>Detener el teléfono &amp;elegido</translation>
    </message>
    <message>
        <source>Show the &amp;Outcome of the Chosen Phone</source>
        <translation>&amp;Ver el resultado del teléfono elegido</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Search the Log</source>
        <translation>&amp;Buscar en el registro</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>Abrir carpeta de &amp;diarios</translation>
    </message>
    <message>
        <source>&amp;About Flashwright</source>
        <translation>&amp;Acerca de Flashwright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Flasheo</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Práctica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
    <message>
        <source>About Flashwright</source>
        <translation>Acerca de Flashwright</translation>
    </message>
    <message>
        <source>Flashwright %1</source>
        <translation>Flashwright %1</translation>
    </message>
    <message>
        <source>Restores stock firmware on phones.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Restaura el firmware original de los teléfonos.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>The %1 whose download was interrupted at %2 % is plugged in again.</source>
        <translation>Se volvió a conectar el %1 cuyo flasheo se interrumpió al %2 %.</translation>
    </message>
    <message>
        <source>A download of a %1 was interrupted at %2 %. It can go on where it stopped.</source>
        <translation>El flasheo de un %1 se interrumpió al %2 %. Puede continuar donde se detuvo.</translation>
    </message>
    <message>
        <source>&amp;Go On…</source>
        <translation>Co&amp;ntinuar…</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>Ahora n&amp;o</translation>
    </message>
    <message>
        <source>Plug In a Virtual %1 (%2)</source>
        <translation>Conectar un %1 virtual (%2)</translation>
    </message>
    <message>
        <source>Plug In &amp;One More of the Same</source>
        <translation>Conectar un&amp;o más igual</translation>
    </message>
    <message>
        <source>Practise a &amp;Failure</source>
        <translation>Practicar un &amp;fallo</translation>
    </message>
    <message>
        <source>&amp;Leave Practice</source>
        <translation>&amp;Salir de la práctica</translation>
    </message>
    <message>
        <source>&amp;Expert View</source>
        <translation>Vista de &amp;experto</translation>
    </message>
    <message>
        <source>Shows addresses, regions and single operations</source>
        <translation>Muestra direcciones, regiones y operaciones sueltas</translation>
    </message>
    <message>
        <source>%1 is written in place of the firmware&apos;s own image.</source>
        <translation>%1 se escribe en lugar de la imagen propia del firmware.</translation>
    </message>
    <message>
        <source>No partition of this firmware is called like %1. Drop it on the row that it is for.</source>
        <translation>Ninguna partición de este firmware se llama como %1. Suéltelo en la fila a la que corresponde.</translation>
    </message>
    <message>
        <source>O&amp;pen the Pasted Path</source>
        <translation>&amp;Abrir la ruta pegada</translation>
    </message>
    <message>
        <source>Opens the file or folder whose path was copied</source>
        <translation>Abre el archivo o la carpeta cuya ruta se copió</translation>
    </message>
    <message>
        <source>Search the &amp;Partitions</source>
        <translation>Buscar en las &amp;particiones</translation>
    </message>
    <message>
        <source>&amp;Record a Trace</source>
        <translation>&amp;Grabar una traza</translation>
    </message>
    <message>
        <source>Keeps every byte between computer and phone of the next jobs</source>
        <translation>Guarda cada byte entre el PC y el teléfono en los próximos trabajos</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Aju&amp;stes…</translation>
    </message>
    <message>
        <source>As the D&amp;esktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>&amp;Alto contraste, claro</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Alto &amp;contraste, oscuro</translation>
    </message>
    <message>
        <source>The job is in %1. Run it with: flashwright-cli job run</source>
        <translation>El trabajo está en %1. Ejecútelo con: flashwright-cli job run</translation>
    </message>
    <message>
        <source>The job file cannot be used</source>
        <translation>El archivo de trabajo no se puede usar</translation>
    </message>
    <message>
        <source>&amp;Manual for This Page</source>
        <translation>&amp;Manual de esta página</translation>
    </message>
    <message>
        <source>Manual, &amp;Contents</source>
        <translation>Manual, &amp;contenido</translation>
    </message>
    <message>
        <source>Open &amp;Job…</source>
        <translation>Abrir &amp;trabajo…</translation>
    </message>
    <message>
        <source>Sets up firmware and page as a job file says; nothing is started</source>
        <translation>Prepara firmware y página según un archivo de trabajo; no se inicia nada</translation>
    </message>
    <message>
        <source>&amp;Export Job…</source>
        <translation>&amp;Exportar trabajo…</translation>
    </message>
    <message>
        <source>Writes what the page in front would do into a file for the command line</source>
        <translation>Escribe lo que haría la página visible en un archivo para la línea de comandos</translation>
    </message>
    <message>
        <source>Open Job</source>
        <translation>Abrir trabajo</translation>
    </message>
    <message>
        <source>Jobs (*.%1);;All files (*)</source>
        <translation>Trabajos (*.%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This page has no job that a file could hold.</source>
        <translation>Esta página no tiene ningún trabajo que un archivo pueda contener.</translation>
    </message>
    <message>
        <source>Export Job</source>
        <translation>Exportar trabajo</translation>
    </message>
    <message>
        <source>Jobs (*.%1)</source>
        <translation>Trabajos (*.%1)</translation>
    </message>
    <message>
        <source>The job is set up. Nothing is started yet: look at it and press %1.</source>
        <translation>El trabajo está preparado. Aún no se inicia nada: revíselo y presione %1.</translation>
    </message>
    <message>
        <source>Locked for the operator</source>
        <translation>Bloqueado para el operador</translation>
    </message>
    <message>
        <source>Ask whoever has the PIN to do this.</source>
        <translation>Pida a quien tenga el PIN que haga esto.</translation>
    </message>
    <message>
        <source>&amp;Wizards</source>
        <translation>As&amp;istentes</translation>
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
        <translation>Empiece aquí</translation>
    </message>
    <message>
        <source>Working with phones</source>
        <translation>Trabajar con teléfonos</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se guarda</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Problems and what helps</source>
        <translation>Problemas y qué ayuda</translation>
    </message>
    <message>
        <source>Error numbers</source>
        <translation>Números de error</translation>
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
            <numerusform>%n página encontrada</numerusform>
            <numerusform>%n páginas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Flashwright manual</source>
        <extracomment>title of the window: page, then program</extracomment>
        <translation>Manual de Flashwright</translation>
    </message>
    <message>
        <source>%1 – Flashwright manual</source>
        <translation>%1 – Manual de Flashwright</translation>
    </message>
    <message>
        <source>Save the Page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La página anterior</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>La página siguiente</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Usual Size</source>
        <translation>Tamaño habitual</translation>
    </message>
    <message>
        <source>Text as large as everywhere</source>
        <translation>Texto tan grande como en todas partes</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save this page, to print it or to pass it on</source>
        <translation>Guarda esta página, para imprimirla o pasarla a otros</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Cierra el manual</translation>
    </message>
    <message>
        <source>Tool bar of the manual</source>
        <translation>Barra de herramientas del manual</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>A word, or an error number like 4032</source>
        <translation>Una palabra, o un número de error como 4032</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>Páginas encontradas</translation>
    </message>
    <message>
        <source>A page of the manual; Tab leads from link to link</source>
        <translation>Una página del manual; Tab lleva de un enlace a otro</translation>
    </message>
</context>
<context>
    <name>flashwright::MapLegend</name>
    <message>
        <source>Legend of the flash map</source>
        <translation>Leyenda del mapa de flash</translation>
    </message>
</context>
<context>
    <name>flashwright::MemoryPage</name>
    <message>
        <source>Let go to choose this file for writing. Nothing is written yet.</source>
        <translation>Suelte para elegir este archivo para escribir. Aún no se escribe nada.</translation>
    </message>
    <message>
        <source>Let go to compare the phone with this file.</source>
        <translation>Suelte para comparar el teléfono con este archivo.</translation>
    </message>
    <message>
        <source>Choose the File</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Images (*.img *.bin);;All files (*)</source>
        <translation>Imágenes (*.img *.bin);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>by region and address</source>
        <translation>por región y dirección</translation>
    </message>
    <message>
        <source>The loader found no fault in the memory. Its own words are in the log.</source>
        <translation>El loader no encontró fallos en la memoria. Sus propias palabras están en el registro.</translation>
    </message>
    <message>
        <source>Compared %1: the phone holds exactly this file.</source>
        <translation>Comparado %1: el teléfono contiene exactamente este archivo.</translation>
    </message>
    <message>
        <source>%1 were written; %2 were read again and are the same.</source>
        <translation>Se escribieron %1; se releyeron %2 y son idénticos.</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <translation>Tamaño del archivo: %1</translation>
    </message>
    <message>
        <source>The file is too large: it takes %1, and %2 has room for %3.</source>
        <translation>El archivo es demasiado grande: ocupa %1, y %2 tiene lugar para %3.</translation>
    </message>
    <message>
        <source>Choose the file to write.</source>
        <translation>Elija el archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>Choose the file to compare with.</source>
        <translation>Elija el archivo con el que comparar.</translation>
    </message>
    <message>
        <source>%1 is no file that can be used.</source>
        <translation>%1 no es un archivo que se pueda usar.</translation>
    </message>
    <message>
        <source>Type “%1” first: a wrong file here leaves the phone dead.</source>
        <translation>Escriba antes “%1”: un archivo equivocado aquí deja el teléfono muerto.</translation>
    </message>
    <message>
        <source>The loaders of Unisoc phones offer no memory test.</source>
        <translation>Los loaders de los teléfonos Unisoc no ofrecen prueba de memoria.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Test the Memory</source>
        <translation>Probar la memoria</translation>
    </message>
    <message>
        <source>Write Memory</source>
        <translation>Escribir memoria</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Repartition</source>
        <translation>Reparticionar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>The loader tests the phone&apos;s RAM and says what it found; the log shows it word for word. Newer MediaTek loaders run a flip test, older ones only what they offer; Unisoc loaders have no test. Nothing on the phone is changed.</source>
        <translation>El loader prueba la RAM del teléfono y dice qué encontró; el registro lo muestra textualmente. Los loaders MediaTek más nuevos hacen una prueba de inversión de bits; los más antiguos, solo lo que ofrecen; los loaders Unisoc no tienen prueba. No se cambia nada en el teléfono.</translation>
    </message>
    <message>
        <source>Writes one file to one partition or address. This changes the phone: what was there is lost. You see the plan first, and identity and calibration are saved before.</source>
        <translation>Escribe un archivo en una partición o dirección. Esto cambia el teléfono: se pierde lo que había allí. Usted ve antes el plan, y la identidad y la calibración se guardan primero.</translation>
    </message>
    <message>
        <source>Reads one place and compares it with a file, byte for byte. Nothing on the phone is changed.</source>
        <translation>Lee un lugar y lo compara con un archivo, byte por byte. No se cambia nada en el teléfono.</translation>
    </message>
    <message>
        <source>Gives the phone the partition table of the loaded firmware. This changes the phone: what lies in partitions that move is lost. You see the plan first.</source>
        <translation>Da al teléfono la tabla de particiones del firmware cargado. Esto cambia el teléfono: se pierde lo que hay en las particiones que se mueven. Usted ve antes el plan.</translation>
    </message>
    <message>
        <source>Starts the loader and lets the phone start again. Nothing on it is changed.</source>
        <translation>Inicia el loader y deja que el teléfono vuelva a arrancar. No se cambia nada en él.</translation>
    </message>
    <message>
        <source>Starts the loader and switches the phone off. Nothing on it is changed.</source>
        <translation>Inicia el loader y apaga el teléfono. No se cambia nada en él.</translation>
    </message>
    <message>
        <source>Memory and single operations</source>
        <translation>Memoria y operaciones sueltas</translation>
    </message>
    <message>
        <source>For experts. Only Write Memory and Repartition change the phone.</source>
        <translation>Para expertos. Solo Escribir memoria y Reparticionar cambian el teléfono.</translation>
    </message>
    <message>
        <source>Opera&amp;tion:</source>
        <translation>Ope&amp;ración:</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Memory test</source>
        <translation>Prueba de memoria</translation>
    </message>
    <message>
        <source>Verify a place with a file</source>
        <translation>Verificar un lugar con un archivo</translation>
    </message>
    <message>
        <source>Restart the phone</source>
        <translation>Reiniciar el teléfono</translation>
    </message>
    <message>
        <source>Switch the phone off</source>
        <translation>Apagar el teléfono</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Arch&amp;ivo:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elija el archivo</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>Lu&amp;gar:</translation>
    </message>
    <message>
        <source>Partition, or by region and address</source>
        <translation>Partición, o por región y dirección</translation>
    </message>
    <message>
        <source>A&amp;llow this identity or calibration to be overwritten; a copy is saved first</source>
        <translation>Per&amp;mitir que se sobrescriba esta identidad o calibración; antes se guarda una copia</translation>
    </message>
    <message>
        <source>This starts the pho&amp;ne; with a wrong file it is dead. Type “%1” to allow it:</source>
        <translation>Esto es lo que arranca el teléfo&amp;no; con un archivo equivocado queda muerto. Escriba “%1” para permitirlo:</translation>
    </message>
    <message>
        <source>Word that allows it</source>
        <translation>Palabra que lo permite</translation>
    </message>
</context>
<context>
    <name>flashwright::OfferBar</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <translation>⚠ Este firmware no nombra ningún chip conocido aquí. Se pregunta al teléfono antes de escribir nada.</translation>
    </message>
    <message>
        <source>✓ Writing was proved on a real phone with this chip (%1).</source>
        <translation>✓ La escritura quedó verificada en un teléfono real con este chip (%1).</translation>
    </message>
    <message>
        <source>✓ Writing was proved against recordings of real phones with this chip.</source>
        <translation>✓ La escritura quedó verificada con grabaciones de teléfonos reales con este chip.</translation>
    </message>
    <message>
        <source>Writing was tried on virtual phones with this chip, not yet on a real one.</source>
        <translation>La escritura se ensayó en teléfonos virtuales con este chip, aún no en uno real.</translation>
    </message>
    <message>
        <source>⚠ Writing was not tried yet with this chip. Make a backup first.</source>
        <translation>⚠ La escritura aún no se ensayó con este chip. Haga antes una copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is read…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>D&amp;etalles</translation>
    </message>
    <message>
        <source>Shows the file, its format and its check sum</source>
        <translation>Muestra el archivo, su formato y su suma de verificación</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>&amp;Calculate</source>
        <translation>&amp;Calcular</translation>
    </message>
    <message>
        <source>Reads the whole file to calculate its SHA-256</source>
        <translation>Lee el archivo entero para calcular su SHA-256</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionCard</name>
    <message>
        <source>Another file for %1</source>
        <translation>Otro archivo para %1</translation>
    </message>
    <message>
        <source>Images (*.img *.bin *.mbn *.ext4);;All Files (*)</source>
        <translation>Imágenes (*.img *.bin *.mbn *.ext4);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>Partición %1</translation>
    </message>
    <message>
        <source>Not in the guide</source>
        <translation>No está en la guía</translation>
    </message>
    <message>
        <source>The maker of this phone keeps something of its own here. Leave it alone unless the firmware writes it.</source>
        <translation>El fabricante de este teléfono guarda aquí algo propio. No la toque, salvo que el firmware la escriba.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 = title of a partition, %2 = its kind: &quot;Android kernel (Starts the phone)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What this job does with it</source>
        <translation>Qué hace este trabajo con ella</translation>
    </message>
    <message>
        <source>Can it be lost?</source>
        <translation>¿Se puede perder?</translation>
    </message>
    <message>
        <source>If it is lost or wrong</source>
        <translation>Si se pierde o es incorrecta</translation>
    </message>
    <message>
        <source>Size and place</source>
        <translation>Tamaño y lugar</translation>
    </message>
    <message>
        <source>Replace Fi&amp;le…</source>
        <translation>&amp;Reemplazar archivo…</translation>
    </message>
    <message>
        <source>Writes a file of your choice to this partition instead of the firmware&apos;s</source>
        <translation>Escribe en esta partición un archivo de su elección en lugar del que trae el firmware</translation>
    </message>
    <message>
        <source>&amp;Back to the Map</source>
        <translation>&amp;Volver al mapa</translation>
    </message>
    <message>
        <source>Shows the whole storage again (Esc)</source>
        <translation>Vuelve a mostrar todo el almacenamiento (Esc)</translation>
    </message>
    <message>
        <source>About this partition</source>
        <translation>Sobre esta partición</translation>
    </message>
</context>
<context>
    <name>flashwright::PartitionTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Begin Address</source>
        <translation>Dirección inicial</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneBoard</name>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>No phone yet. Each port gets a card here as soon as you start.</source>
        <translation>Aún no hay teléfonos. Cada puerto recibe aquí una tarjeta en cuanto usted inicia.</translation>
    </message>
    <message>
        <source>One card for each port, with its state, step and progress</source>
        <translation>Una tarjeta por puerto, con su estado, paso y progreso</translation>
    </message>
</context>
<context>
    <name>flashwright::PhoneCard</name>
    <message>
        <source>Whole job</source>
        <translation>Trabajo completo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a phone or a station, %2 its state such as &quot;Passed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whole job of %1</source>
        <translation>Trabajo completo de %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonePage</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Check Phone</source>
        <translation>Comprobar teléfono</translation>
    </message>
    <message>
        <source>Copied, with the identity in full.</source>
        <translation>Copiado, con la identidad completa.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Looks at the phone and tells what it is and how it is. Nothing is written to it.</source>
        <translation>Examina el teléfono y dice qué es y cómo está. No se escribe nada en él.</translation>
    </message>
    <message>
        <source>Press Check Phone, then plug the switched-off phone in as for a download.

With its firmware loaded the phone tells most: storage, partitions, and whether the firmware fits.</source>
        <translation>Presione Comprobar teléfono y conecte el teléfono apagado como para flashear.

Con su firmware cargado el teléfono indica lo máximo: almacenamiento, particiones y si el firmware corresponde.</translation>
    </message>
    <message>
        <source>What it &amp;tells</source>
        <translation>Qué ind&amp;ica</translation>
    </message>
    <message>
        <source>Does the firmware f&amp;it?</source>
        <translation>¿Corresponde el &amp;firmware?</translation>
    </message>
    <message>
        <source>Partitio&amp;ns</source>
        <translation>Par&amp;ticiones</translation>
    </message>
    <message>
        <source>About the phone</source>
        <translation>Sobre el teléfono</translation>
    </message>
    <message>
        <source>What the phone tells</source>
        <translation>Qué indica el teléfono</translation>
    </message>
    <message>
        <source>Does the firmware fit?</source>
        <translation>¿Corresponde el firmware?</translation>
    </message>
    <message>
        <source>Partitions of the phone</source>
        <translation>Particiones del teléfono</translation>
    </message>
    <message>
        <source>Show Id&amp;entity</source>
        <translation>Mostrar id&amp;entidad</translation>
    </message>
    <message>
        <source>Shows the whole identity of this unit; others can misuse it</source>
        <translation>Muestra la identidad completa de esta unidad; otros pueden usarla indebidamente</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Puts all of this on the clipboard, the identity as it is shown</source>
        <translation>Pone todo esto en el portapapeles, con la identidad tal como se muestra</translation>
    </message>
</context>
<context>
    <name>flashwright::PhonesModel</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>flashwright::PinDialog</name>
    <message>
        <source>Operator View</source>
        <translation>Vista de operador</translation>
    </message>
    <message>
        <source>Leave the Operator View</source>
        <translation>Salir de la vista de operador</translation>
    </message>
    <message numerus="yes">
        <source>Choose a PIN of at least %n digit(s). Until it is typed again, only Start and Stop work.</source>
        <translation>
            <numerusform>Elija un PIN de al menos %n dígito. Hasta que se vuelva a escribir, solo funcionan Iniciar y Detener.</numerusform>
            <numerusform>Elija un PIN de al menos %n dígitos. Hasta que se vuelva a escribir, solo funcionan Iniciar y Detener.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN to change the job or the settings.</source>
        <translation>Escriba el PIN para cambiar el trabajo o los ajustes.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN otra vez</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Otra vez:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Los dos no coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n digit(s).</source>
        <translation>
            <numerusform>Use al menos %n dígito.</numerusform>
            <numerusform>Use al menos %n dígitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiados PIN incorrectos. Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>Demasiados PIN incorrectos. Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashwright::PlaceFields</name>
    <message>
        <source>Type where it begins, for example 0x8000.</source>
        <translation>Escriba dónde comienza, por ejemplo 0x8000.</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal number.</source>
        <translation>“%1” no es un número hexadecimal.</translation>
    </message>
    <message>
        <source>It must begin at a multiple of 0x200 (512 bytes).</source>
        <translation>Debe comenzar en un múltiplo de 0x200 (512 bytes).</translation>
    </message>
    <message>
        <source>Type how many bytes, for example 0x100000 or 1M.</source>
        <translation>Escriba cuántos bytes, por ejemplo 0x100000 o 1M.</translation>
    </message>
    <message>
        <source>No storage reaches that far.</source>
        <translation>Ningún almacenamiento llega tan lejos.</translation>
    </message>
    <message>
        <source>The length must be a multiple of 0x200 (512 bytes).</source>
        <translation>La longitud debe ser un múltiplo de 0x200 (512 bytes).</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the field above it</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Re&amp;gion:</source>
        <translation>Re&amp;gión:</translation>
    </message>
    <message>
        <source>Begin Addre&amp;ss[HEX]:</source>
        <translation>Dirección inicia&amp;l [HEX]:</translation>
    </message>
    <message>
        <source>Leng&amp;th[HEX]:</source>
        <translation>Lon&amp;gitud[HEX]:</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Begin Address[HEX]</source>
        <translation>Dirección inicial [HEX]</translation>
    </message>
    <message>
        <source>Length[HEX]</source>
        <translation>Longitud[HEX]</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanPanel</name>
    <message>
        <source>The plan is being made…</source>
        <translation>Creando el plan…</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are written, %1 in all.</source>
        <translation>
            <numerusform>Se escribe %n área, %1 en total.</numerusform>
            <numerusform>Se escriben %n áreas, %1 en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are erased.</source>
        <translation>
            <numerusform>Se borra %n área.</numerusform>
            <numerusform>Se borran %n áreas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone gets a new partition table if its own differs. %1</source>
        <translation>El teléfono recibe una nueva tabla de particiones si la suya difiere. %1</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are kept.</source>
        <translation>Las fotos, los mensajes y las aplicaciones del teléfono se conservan.</translation>
    </message>
    <message>
        <source>Photos, messages and apps on the phone are ERASED.</source>
        <translation>Las fotos, los mensajes y las aplicaciones del teléfono se BORRAN.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Alrededor de %1</translation>
    </message>
    <message>
        <source>For each phone, as earlier jobs with this chip took</source>
        <translation>Por teléfono, según lo que tardaron los trabajos anteriores con este chip</translation>
    </message>
    <message>
        <source>For each phone, on a usual USB port</source>
        <translation>Por teléfono, en un puerto USB normal</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are copied to this computer first, and kept.</source>
        <translation>
            <numerusform>%n área de calibración e identidad se copia antes a este PC y se conserva.</numerusform>
            <numerusform>%n áreas de calibración e identidad se copian antes a este PC y se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of calibration and identity are kept.</source>
        <translation>
            <numerusform>%n área de calibración e identidad se conserva.</numerusform>
            <numerusform>%n áreas de calibración e identidad se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a start does to each phone</source>
        <translation>Qué hace un inicio con cada teléfono</translation>
    </message>
</context>
<context>
    <name>flashwright::PlanTree</name>
    <message numerus="yes">
        <source>Copied to this computer first (%n)</source>
        <translation>
            <numerusform>Copiada antes a este PC (%n)</numerusform>
            <numerusform>Copiadas antes a este PC (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased (%n)</source>
        <translation>
            <numerusform>Se borra (%n)</numerusform>
            <numerusform>Se borran (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written (%n, %1)</source>
        <extracomment>%n places, %1 is a size such as &quot;2 GiB&quot;</extracomment>
        <translation>
            <numerusform>Se escribe (%n, %1)</numerusform>
            <numerusform>Se escriben (%n, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read from the phone (%n)</source>
        <translation>
            <numerusform>Se lee del teléfono (%n)</numerusform>
            <numerusform>Se leen del teléfono (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>identity and calibration of this phone</source>
        <translation>identidad y calibración de este teléfono</translation>
    </message>
    <message numerus="yes">
        <source>Kept as it is (%n)</source>
        <translation>
            <numerusform>Queda como está (%n)</numerusform>
            <numerusform>Quedan como están (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Everything that the job writes, erases, reads and keeps</source>
        <translation>Todo lo que el trabajo escribe, borra, lee y conserva</translation>
    </message>
</context>
<context>
    <name>flashwright::PortsDialog</name>
    <message>
        <source>&amp;Leave phones on other ports alone</source>
        <translation>&amp;No tocar los teléfonos de otros puertos</translation>
    </message>
    <message>
        <source>Names of the Ports</source>
        <translation>Nombres de los puertos</translation>
    </message>
    <message>
        <source>Give each port the name that is written on your bench. A port is listed here once a phone was plugged into it; an empty name forgets it.</source>
        <translation>Dé a cada puerto el nombre que está escrito en su mesa de trabajo. Un puerto aparece aquí una vez que se conectó un teléfono a él; un nombre vacío lo olvida.</translation>
    </message>
    <message>
        <source>Ports and their names</source>
        <translation>Puertos y sus nombres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>flashwright::PracticePage</name>
    <message>
        <source>Virtual %1 (%2)</source>
        <extracomment>%1 is a chip, %2 the name of a practice phone</extracomment>
        <translation>%1 virtual (%2)</translation>
    </message>
    <message>
        <source>✓ The practice phone is plugged in and its firmware is checked.</source>
        <translation>✓ El teléfono de práctica está conectado y su firmware está comprobado.</translation>
    </message>
    <message>
        <source>Getting the practice phone ready…</source>
        <translation>Preparando el teléfono de práctica…</translation>
    </message>
    <message>
        <source>Try it with a practice phone</source>
        <translation>Pruébelo con un teléfono de práctica</translation>
    </message>
    <message>
        <source>It behaves like a real one, and nothing on this computer or on a real phone is touched.</source>
        <translation>Se comporta como uno real, y no se toca nada en este PC ni en un teléfono real.</translation>
    </message>
    <message>
        <source>&amp;Practice phone:</source>
        <translation>Teléfono de &amp;práctica:</translation>
    </message>
    <message>
        <source>Practice phone</source>
        <translation>Teléfono de práctica</translation>
    </message>
</context>
<context>
    <name>flashwright::PutBackWizard</name>
    <message>
        <source>The backup is back on the phone</source>
        <translation>La copia de seguridad está de nuevo en el teléfono</translation>
    </message>
    <message>
        <source>Put My Backup Back</source>
        <translation>Restaurar mi copia de seguridad</translation>
    </message>
</context>
<context>
    <name>flashwright::QuestionPage</name>
    <message>
        <source>Only you can see this; everything else is measured.</source>
        <translation>Solo usted puede ver esto; todo lo demás se mide.</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackModel</name>
    <message>
        <source>by address</source>
        <translation>por dirección</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Start Address</source>
        <translation>Dirección inicial</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>Read Flag</source>
        <translation>Lectura</translation>
    </message>
</context>
<context>
    <name>flashwright::ReadbackPage</name>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Places to read</source>
        <translation>Lugares que se leen</translation>
    </message>
    <message>
        <source>Press Space to tick a place; places by address can be edited</source>
        <translation>Presione Espacio para marcar un lugar; los lugares por dirección se pueden editar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Añadi&amp;r</translation>
    </message>
    <message>
        <source>One more place, by address (Insert)</source>
        <translation>Un lugar más, por dirección (Insertar)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Save &amp;in:</source>
        <translation>Guardar &amp;en:</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>The phone was read. Every file is now hashed and listed; the phone may be unplugged.</source>
        <translation>El teléfono se leyó. Ahora se calculan los hashes de los archivos y se prepara la lista; el teléfono ya se puede desconectar.</translation>
    </message>
    <message>
        <source>Let go to save into this folder. Nothing is read yet.</source>
        <translation>Suelte para guardar en esta carpeta. Aún no se lee nada.</translation>
    </message>
    <message>
        <source>Tick at least one row of the table.</source>
        <translation>Marque al menos una fila de la tabla.</translation>
    </message>
    <message>
        <source>Two ticked rows would be written into the same file, %1. Untick one of them.</source>
        <translation>Dos filas marcadas se escribirían en el mismo archivo, %1. Desmarque una de ellas.</translation>
    </message>
    <message>
        <source>Choose the folder to save in.</source>
        <translation>Elija la carpeta en la que guardar.</translation>
    </message>
    <message>
        <source>There is not enough room in the folder. Choose another one, or make room.</source>
        <translation>No hay espacio suficiente en la carpeta. Elija otra o libere espacio.</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>Respaldar</translation>
    </message>
    <message>
        <source>At least %1 will be read, and as much more as the owner&apos;s data takes on the phone; %2 are free in the folder.</source>
        <translation>Se leerán al menos %1, y tanto más como ocupen en el teléfono los datos del dueño; en la carpeta hay %2 libres.</translation>
    </message>
    <message>
        <source>About %1 will be read; %2 are free in the folder.</source>
        <translation>Se leerán alrededor de %1; en la carpeta hay %2 libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read and lie in %1.</source>
        <translation>
            <numerusform>Se leyó %n archivo y está en %1.</numerusform>
            <numerusform>Se leyeron %n archivos y están en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole and verified: %n file(s), %1, read twice with the same result. It lies in %2, and a second copy is under Kept Data.</source>
        <translation>
            <numerusform>La copia de seguridad está completa y verificada: %n archivo, %1, leído dos veces con el mismo resultado. Está en %2, y hay una segunda copia en Datos guardados.</numerusform>
            <numerusform>La copia de seguridad está completa y verificada: %n archivos, %1, leídos dos veces con el mismo resultado. Está en %2, y hay una segunda copia en Datos guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n file(s), %1, each with its checksum in manifest.json, so that it can be proved before it is put back. It lies in %2.</source>
        <translation>
            <numerusform>La copia de seguridad está completa: %n archivo, %1, con su suma de verificación en manifest.json, para poder probarlo antes de restaurarlo. Está en %2.</numerusform>
            <numerusform>La copia de seguridad está completa: %n archivos, %1, cada uno con su suma de verificación en manifest.json, para poder probarlos antes de restaurarlos. Está en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back and backup</source>
        <translation>Lectura y copia de seguridad</translation>
    </message>
    <message>
        <source>Copies the phone, or parts of it, to this computer. Nothing on the phone is changed.</source>
        <translation>Copia el teléfono, o partes de él, a este PC. No se cambia nada en el teléfono.</translation>
    </message>
    <message>
        <source>Back up what &amp;belongs to this phone (identity and calibration)</source>
        <translation>&amp;Respaldar lo propio de este teléfono (identidad y calibración)</translation>
    </message>
    <message>
        <source>IMEI, radio calibration and the like, which no firmware can bring back. Small and quick. It is read twice and compared; a second copy goes to Kept Data.</source>
        <translation>IMEI, calibración de radio y similares, que ningún firmware puede recuperar. Pequeño y rápido. Se lee dos veces y se compara; una segunda copia va a Datos guardados.</translation>
    </message>
    <message>
        <source>Back up &amp;everything</source>
        <translation>Respaldar &amp;todo</translation>
    </message>
    <message>
        <source>Every partition, the owner&apos;s data included, with a list of checksums. It can be put back later. This may take an hour.</source>
        <translation>Todas las particiones, incluidos los datos del dueño, con una lista de sumas de verificación. Se puede restaurar después. Puede tardar una hora.</translation>
    </message>
    <message>
        <source>&amp;Choose partitions</source>
        <translation>E&amp;legir particiones</translation>
    </message>
    <message>
        <source>Only the rows that you tick, one file for each.</source>
        <translation>Solo las filas que usted marque, un archivo por cada una.</translation>
    </message>
    <message>
        <source>Takes away the chosen place by address (Delete)</source>
        <translation>Quita el lugar elegido por dirección (Supr)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Se&amp;leccionar todo</translation>
    </message>
    <message>
        <source>Ticks every row, or none</source>
        <translation>Marca todas las filas, o ninguna</translation>
    </message>
    <message>
        <source>N&amp;umbers:</source>
        <translation>Nú&amp;meros:</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadecimales</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>decimales</translation>
    </message>
    <message>
        <source>How addresses and lengths are shown and typed</source>
        <translation>Cómo se muestran y se escriben las direcciones y longitudes</translation>
    </message>
</context>
<context>
    <name>flashwright::RegionDelegate</name>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
</context>
<context>
    <name>flashwright::ReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>Informe de soporte</translation>
    </message>
    <message>
        <source>This is what the report will contain, word for word. Serial numbers, IMEIs and names are replaced; nothing is sent anywhere: you get one file.</source>
        <translation>Esto es lo que contendrá el informe, palabra por palabra. Los números de serie, los IMEI y los nombres se reemplazan; no se envía nada a ninguna parte: usted obtiene un solo archivo.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Partes del informe</translation>
    </message>
    <message>
        <source>Text of the chosen part</source>
        <translation>Texto de la parte elegida</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>flashwright::RestoreWizard</name>
    <message>
        <source>Restore Stock Firmware</source>
        <translation>Restaurar firmware original</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultPage</name>
    <message>
        <source>It worked</source>
        <translation>Funcionó</translation>
    </message>
    <message>
        <source>The job is done, and its record is in the history.</source>
        <translation>El trabajo está hecho, y su registro está en el historial.</translation>
    </message>
    <message>
        <source>The phone will not start now; it waits in its download mode, and a complete download brings it back.</source>
        <translation>El teléfono no arrancará ahora; espera en su modo de descarga, y un flasheo completo lo recupera.</translation>
    </message>
    <message>
        <source>Part of the work was done; repeat it.</source>
        <translation>Se hizo parte del trabajo; repítalo.</translation>
    </message>
    <message>
        <source>Nothing on the phone was changed.</source>
        <translation>No se cambió nada en el teléfono.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Do what stands first below, then press Back to try again.</source>
        <translation>Haga lo primero que se indica abajo y presione Atrás para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped at: %1</source>
        <translation>Se detuvo en: %1</translation>
    </message>
    <message>
        <source>The phone will not start before a download has finished: press Back and start again.</source>
        <translation>El teléfono no arrancará hasta que termine un flasheo: presione Atrás e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Part of the work was done: press Back and start again.</source>
        <translation>Se hizo parte del trabajo: presione Atrás e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The job was stopped at a safe point, as you wanted.</source>
        <translation>El trabajo se detuvo en un punto seguro, como usted quería.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The job is over.</source>
        <translation>El trabajo terminó.</translation>
    </message>
</context>
<context>
    <name>flashwright::ResultStrip</name>
    <message>
        <source>Result of the last job</source>
        <translation>Resultado del último trabajo</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>flashwright::RunningPage</name>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Se detendrá en el próximo punto seguro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>⚠ Do not unplug the phone now.</source>
        <translation>⚠ No desconecte el teléfono ahora.</translation>
    </message>
    <message>
        <source>The cable has to stay in; nothing is half written at the moment.</source>
        <translation>El cable debe seguir conectado; en este momento no hay nada a medio escribir.</translation>
    </message>
    <message>
        <source>%1, %2 % of the whole</source>
        <translation>%1, %2 % del total</translation>
    </message>
    <message>
        <source>The phone is being worked on</source>
        <translation>Se está trabajando en el teléfono</translation>
    </message>
    <message>
        <source>Leave the cable in until this is over.</source>
        <translation>Deje el cable conectado hasta que esto termine.</translation>
    </message>
    <message>
        <source>The whole job:</source>
        <translation>Trabajo completo:</translation>
    </message>
    <message>
        <source>The whole job</source>
        <translation>Trabajo completo</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneCard</name>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Everything on the phone is erased</source>
        <translation>Se borra todo lo que hay en el teléfono</translation>
    </message>
</context>
<context>
    <name>flashwright::SceneChoice</name>
    <message>
        <source>Firmware Up&amp;grade</source>
        <translation>Actualizar fi&amp;rmware</translation>
    </message>
    <message>
        <source>For&amp;mat All + Download</source>
        <translation>For&amp;matear todo + flashear</translation>
    </message>
    <message>
        <source>Download Onl&amp;y</source>
        <translation>So&amp;lo flashear</translation>
    </message>
    <message>
        <source>Renews the whole system, and its partition table where that changed. Calibration and identity are saved first and kept. Photos, messages and apps may be erased.</source>
        <translation>Renueva todo el sistema, y su tabla de particiones donde haya cambiado. La calibración y la identidad se guardan antes y se conservan. Las fotos, los mensajes y las aplicaciones pueden borrarse.</translation>
    </message>
    <message>
        <source>Erases everything first: photos, messages and apps are gone for good. Calibration and identity are saved before and put back. You type a word to confirm.</source>
        <translation>Primero lo borra todo: las fotos, los mensajes y las aplicaciones se pierden para siempre. La calibración y la identidad se guardan antes y se restauran. Usted escribe una palabra para confirmar.</translation>
    </message>
    <message>
        <source>Writes only what is ticked; all the rest of the phone stays as it is. The partition table is kept.</source>
        <translation>Escribe solo lo marcado; todo el resto del teléfono queda como está. La tabla de particiones se conserva.</translation>
    </message>
    <message>
        <source>May erase your data</source>
        <translation>Puede borrar sus datos</translation>
    </message>
    <message>
        <source>Erases everything</source>
        <translation>Lo borra todo</translation>
    </message>
    <message>
        <source>Keeps all the rest</source>
        <translation>Conserva todo el resto</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>How far the download goes</source>
        <translation>Hasta dónde llega el flasheo</translation>
    </message>
</context>
<context>
    <name>flashwright::ScenePage</name>
    <message>
        <source>How much is to be done?</source>
        <translation>¿Cuánto se debe hacer?</translation>
    </message>
    <message>
        <source>In doubt take the first: it changes the least.</source>
        <translation>En caso de duda elija la primera opción: es la que menos cambia.</translation>
    </message>
    <message>
        <source>&amp;Download Only</source>
        <translation>S&amp;olo flashear</translation>
    </message>
    <message>
        <source>Firmware &amp;Upgrade</source>
        <translation>Act&amp;ualizar firmware</translation>
    </message>
    <message>
        <source>Format &amp;All + Download</source>
        <translation>Formatear to&amp;do + flashear</translation>
    </message>
    <message>
        <source>Writes the maker&apos;s system; photos and apps may stay when the firmware brings none of its own.</source>
        <translation>Escribe el sistema del fabricante; las fotos y aplicaciones pueden quedar si el firmware no trae las suyas.</translation>
    </message>
    <message>
        <source>Erases what it writes and takes a new partition table where the firmware has one; photos and apps may be lost.</source>
        <translation>Borra lo que escribe y toma una nueva tabla de particiones donde el firmware la tenga; las fotos y aplicaciones pueden perderse.</translation>
    </message>
    <message>
        <source>⚠ Erases everything first, photos and apps included. Identity and calibration are saved and put back.</source>
        <translation>⚠ Primero lo borra todo, incluidas fotos y aplicaciones. La identidad y la calibración se guardan y se restauran.</translation>
    </message>
    <message>
        <source>Identity and calibration of the phone are always copied first. Photos and apps are not.</source>
        <translation>La identidad y la calibración del teléfono siempre se copian antes. Las fotos y aplicaciones, no.</translation>
    </message>
    <message>
        <source>Make a &amp;Full Backup First…</source>
        <translation>&amp;Hacer antes una copia completa…</translation>
    </message>
</context>
<context>
    <name>flashwright::SectionBar</name>
    <message>
        <source>Parts of the window</source>
        <translation>Partes de la ventana</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>Elija con las teclas de flecha</translation>
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
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Choose with the arrow keys</source>
        <translation>Elija con las teclas de flecha</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>flashwright::StartStrip</name>
    <message>
        <source>A job is running. Press Stop (F10) before you change something here.</source>
        <translation>Hay un trabajo en curso. Presione Detener (F10) antes de cambiar algo aquí.</translation>
    </message>
    <message>
        <source>The firmware is still being checked.</source>
        <translation>El firmware aún se está comprobando.</translation>
    </message>
    <message>
        <source>Load the firmware of the phone first: it brings the loader that talks to the phone.</source>
        <translation>Cargue primero el firmware del teléfono: trae el loader que se comunica con el teléfono.</translation>
    </message>
    <message>
        <source>The firmware has changed on the disk since it was checked. Load it again.</source>
        <translation>El firmware cambió en el disco desde que se comprobó. Vuelva a cargarlo.</translation>
    </message>
    <message>
        <source>Everything is set. %1 starts with the phone that is plugged in (F9).</source>
        <translation>Todo está preparado. %1 comienza con el teléfono que se conecte (F9).</translation>
    </message>
</context>
<context>
    <name>flashwright::StartupPage</name>
    <message>
        <source>&amp;Restore the last state at the start</source>
        <translation>&amp;Restaurar el último estado al inicio</translation>
    </message>
    <message>
        <source>Size of the window, its panes, the page in front and the firmware loaded last come back. A job is never started by itself.</source>
        <translation>Se recuperan el tamaño de la ventana, sus paneles, la página visible y el último firmware cargado. Un trabajo nunca se inicia por sí solo.</translation>
    </message>
    <message>
        <source>Startup and Shutdown</source>
        <translation>Inicio y cierre</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMenu</name>
    <message>
        <source>Station &amp;Mode</source>
        <translation>&amp;Modo estación</translation>
    </message>
    <message>
        <source>Starts with every phone that is plugged in, one after the other, without a question</source>
        <translation>Comienza con cada teléfono que se conecta, uno tras otro, sin preguntar</translation>
    </message>
    <message>
        <source>&amp;Names of the Ports…</source>
        <translation>Nombres &amp;de los puertos…</translation>
    </message>
    <message>
        <source>Reset the Co&amp;unters</source>
        <translation>Restablecer los &amp;contadores</translation>
    </message>
    <message>
        <source>Operator &amp;View</source>
        <translation>Vista de &amp;operador</translation>
    </message>
    <message>
        <source>Only Start and Stop work until the PIN is typed</source>
        <translation>Solo funcionan Iniciar y Detener hasta que se escriba el PIN</translation>
    </message>
</context>
<context>
    <name>flashwright::StationMode</name>
    <message>
        <source>A phone waits for your answer</source>
        <translation>Un teléfono espera su respuesta</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <extracomment>%1 is a phone or a station</extracomment>
        <translation>Correcto: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
</context>
<context>
    <name>flashwright::StationOptionsPage</name>
    <message>
        <source>&amp;Sounds</source>
        <translation>&amp;Sonidos</translation>
    </message>
    <message>
        <source>One sound when a phone passes, another when it fails.</source>
        <translation>Un sonido cuando un teléfono termina correcto, otro cuando falla.</translation>
    </message>
    <message>
        <source>&amp;Notifications of the desktop</source>
        <translation>&amp;Notificaciones del escritorio</translation>
    </message>
    <message>
        <source>Tells of the end of a job while another window is in front. The desktop may keep them quiet.</source>
        <translation>Avisa del fin de un trabajo mientras otra ventana está delante. El escritorio puede silenciarlas.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
</context>
<context>
    <name>flashwright::StationStrip</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n correcto</numerusform>
            <numerusform>%n correctos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Counter of today</extracomment>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n detenido</numerusform>
            <numerusform>%n detenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is how often it happened today, %2 the cause, a sentence</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the counters of today</source>
        <translation>Restablece los contadores de hoy</translation>
    </message>
    <message>
        <source>Today: %1, %2</source>
        <translation>Hoy: %1, %2</translation>
    </message>
</context>
<context>
    <name>flashwright::SuccessDialog</name>
    <message>
        <source>Written: %1 in %2</source>
        <translation>Escritos: %1 en %2</translation>
    </message>
    <message>
        <source>Not read back: comparing was switched off.</source>
        <translation>Sin releer: la comparación estaba desactivada.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) not compared, because the phone changes them by itself.</source>
        <translation>
            <numerusform>%n área no comparada, porque el teléfono la modifica por sí mismo.</numerusform>
            <numerusform>%n áreas no comparadas, porque el teléfono las modifica por sí mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as they were: %1</source>
        <translation>Se conservaron sin cambios: %1</translation>
    </message>
    <message>
        <source>The user&apos;s data was erased.</source>
        <translation>Se borraron los datos del usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s data was kept.</source>
        <translation>Se conservaron los datos del usuario.</translation>
    </message>
    <message>
        <source>Download passed: %1</source>
        <translation>Flasheo correcto: %1</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Correcto: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Unplug the phone. It restarts by itself; if it stays dark, hold Power for 10 s. The first start takes minutes.</source>
        <translation>Desconecte el teléfono. Se reinicia por sí mismo; si la pantalla sigue negra, mantenga presionada la tecla de encendido durante 10 s. El primer arranque tarda unos minutos.</translation>
    </message>
    <message>
        <source>Unplug the phone and hold Power for 10 s to switch it on. The first start takes minutes.</source>
        <translation>Desconecte el teléfono y mantenga presionada la tecla de encendido durante 10 s para encenderlo. El primer arranque tarda unos minutos.</translation>
    </message>
    <message>
        <source>The phone is still in download mode. Unplug it and hold Power for 10 s; the first start takes minutes.</source>
        <translation>El teléfono sigue en modo de descarga. Desconéctelo y mantenga presionada la tecla de encendido durante 10 s; el primer arranque tarda unos minutos.</translation>
    </message>
</context>
<context>
    <name>flashwright::SummaryPage</name>
    <message>
        <source>&amp;Start Reading</source>
        <translation>&amp;Iniciar lectura</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>Esto no se puede hacer: %1</translation>
    </message>
    <message>
        <source>✓ The phone is only read: nothing on it is changed.</source>
        <translation>✓ El teléfono solo se lee: no se cambia nada en él.</translation>
    </message>
    <message>
        <source>⚠ Photos, messages and apps on the phone are ERASED and cannot be brought back.</source>
        <translation>⚠ Las fotos, los mensajes y las aplicaciones del teléfono se BORRAN y no se pueden recuperar.</translation>
    </message>
    <message>
        <source>✓ Photos, messages and apps on the phone are kept.</source>
        <translation>✓ Las fotos, los mensajes y las aplicaciones del teléfono se conservan.</translation>
    </message>
    <message>
        <source>Total: %1, about %2.</source>
        <translation>Total: %1, aprox. %2.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>Total: %1.</translation>
    </message>
    <message>
        <source>How much there is to do is known once the phone has answered.</source>
        <translation>Cuánto hay que hacer se sabrá cuando el teléfono haya respondido.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to go on:</source>
        <translation>Esto no se puede deshacer. Escriba “%1” para continuar:</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Palabra que confirma</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>Esto es lo que ocurrirá</translation>
    </message>
    <message>
        <source>Nothing has been touched yet. The job begins when you press the button below.</source>
        <translation>Aún no se ha tocado nada. El trabajo comienza cuando usted presiona el botón de abajo.</translation>
    </message>
</context>
<context>
    <name>flashwright::TracingPage</name>
    <message>
        <source>Folder for Traces</source>
        <translation>Carpeta para las trazas</translation>
    </message>
    <message>
        <source>Old journals could not be removed: %1</source>
        <translation>No se pudieron eliminar los diarios antiguos: %1</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>No había nada que eliminar.</translation>
    </message>
    <message numerus="yes">
        <source>%n old file(s) removed, %1 freed.</source>
        <translation>
            <numerusform>Se eliminó %n archivo antiguo, %1 liberados.</numerusform>
            <numerusform>Se eliminaron %n archivos antiguos, %1 liberados.</numerusform>
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
            <numerusform>Se conserva %n archivo antiguo: pertenece a trabajos que fallaron o aún pueden continuar.</numerusform>
            <numerusform>Se conservan %n archivos antiguos: pertenecen a trabajos que fallaron o aún pueden continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a &amp;trace of the next jobs</source>
        <translation>Grabar una &amp;traza de los próximos trabajos</translation>
    </message>
    <message>
        <source>Every byte between computer and phone goes into a file that can be played again. It may hold identities of the phone.</source>
        <translation>Cada byte entre el PC y el teléfono va a un archivo que se puede reproducir. Puede contener identidades del teléfono.</translation>
    </message>
    <message>
        <source>Traces go to:</source>
        <translation>Las trazas van a:</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <translation>&amp;Otra carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder for traces</source>
        <translation>Elija la carpeta para las trazas</translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation>Carpeta &amp;habitual</translation>
    </message>
    <message>
        <source>Put traces beside the journals again</source>
        <translation>Volver a poner las trazas junto a los diarios</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show the folder with the traces</source>
        <translation>Mostrar la carpeta con las trazas</translation>
    </message>
    <message>
        <source>&amp;Keep journals and traces:</source>
        <translation>&amp;Conservar diarios y trazas:</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>Older ones are removed at the start. Those of jobs that failed or can go on always stay, and so does the history.</source>
        <translation>Los más antiguos se eliminan al inicio. Los de trabajos que fallaron o pueden continuar se conservan siempre, y también el historial.</translation>
    </message>
    <message>
        <source>Open &amp;Journal Folder</source>
        <translation>Abrir carpeta de &amp;diarios</translation>
    </message>
    <message>
        <source>Show the journals of all jobs</source>
        <translation>Mostrar los diarios de todos los trabajos</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Trazas</translation>
    </message>
</context>
<context>
    <name>flashwright::UnbrickWizard</name>
    <message>
        <source>My Phone Is Dead</source>
        <translation>Mi teléfono está muerto</translation>
    </message>
</context>
<context>
    <name>flashwright::UnitPage</name>
    <message>
        <source>Is it the same phone?</source>
        <translation>¿Es el mismo teléfono?</translation>
    </message>
    <message>
        <source>A backup holds the identity of one phone only.</source>
        <translation>Una copia de seguridad contiene la identidad de un solo teléfono.</translation>
    </message>
    <message>
        <source>The &amp;phone that the backup was read from</source>
        <translation>El &amp;teléfono del que se leyó la copia de seguridad</translation>
    </message>
    <message>
        <source>The phone is asked who it is before anything is written; another one is refused.</source>
        <translation>Se pregunta al teléfono quién es antes de escribir nada; se rechaza uno distinto.</translation>
    </message>
    <message>
        <source>&amp;Another phone, such as one with a new board</source>
        <translation>&amp;Otro teléfono, por ejemplo uno con una placa nueva</translation>
    </message>
    <message>
        <source>⚠ Two phones then have one IMEI, which is against the law in many countries, and the radio may work badly.</source>
        <translation>⚠ Entonces dos teléfonos tendrán un mismo IMEI, lo que es ilegal en muchos países, y la radio puede funcionar mal.</translation>
    </message>
</context>
<context>
    <name>flashwright::VaultSection</name>
    <message>
        <source>Kept Data</source>
        <translation>Datos guardados</translation>
    </message>
    <message>
        <source>Some copies cannot be read: %1</source>
        <translation>No se pueden leer algunas copias: %1</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The first download of a phone makes a copy by itself.</source>
        <translation>Aún no hay nada guardado. El primer flasheo de un teléfono hace una copia por sí solo.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Every file is as it was when it was read from the phone.</source>
        <translation>Todos los archivos están como cuando se leyeron del teléfono.</translation>
    </message>
    <message>
        <source>Copy Elsewhere</source>
        <translation>Copiar a otro lugar</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Copied to %1. Keep it on another disk: without it a lost identity cannot be brought back.</source>
        <translation>Copiado a %1. Consérvelo en otro disco: sin esta copia no se puede recuperar una identidad perdida.</translation>
    </message>
    <message>
        <source>Looking for old copies…</source>
        <translation>Buscando copias antiguas…</translation>
    </message>
    <message numerus="yes">
        <source>No phone has more than %n copies.</source>
        <translation>
            <numerusform>Ningún teléfono tiene más de %n copia.</numerusform>
            <numerusform>Ningún teléfono tiene más de %n copias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove old copies?</source>
        <translation>¿Eliminar copias antiguas?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n old copies?</source>
        <translation>
            <numerusform>¿Eliminar %n copia antigua?</numerusform>
            <numerusform>¿Eliminar %n copias antiguas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of each phone the newest %n stay.</source>
        <translation>
            <numerusform>De cada teléfono queda la %n más reciente.</numerusform>
            <numerusform>De cada teléfono quedan las %n más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>&amp;Areas of the chosen copy:</source>
        <translation>Á&amp;reas de la copia elegida:</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Areas of the chosen copy</source>
        <translation>Áreas de la copia elegida</translation>
    </message>
    <message>
        <source>Writes these areas to the phone that they were read from; you see the plan first</source>
        <translation>Escribe estas áreas en el teléfono del que se leyeron; antes se muestra el plan</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Copy &amp;Elsewhere…</source>
        <translation>Copiar a &amp;otro lugar…</translation>
    </message>
    <message>
        <source>Makes an archive for another disk</source>
        <translation>Crea un archivo comprimido para otro disco</translation>
    </message>
    <message>
        <source>&amp;Remove Old…</source>
        <translation>&amp;Eliminar antiguas…</translation>
    </message>
    <message>
        <source>Removes old copies; the newest of each phone always stay</source>
        <translation>Elimina copias antiguas; la más reciente de cada teléfono siempre queda</translation>
    </message>
    <message>
        <source>Loo&amp;k Again</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Reads the list anew</source>
        <translation>Lee la lista de nuevo</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Copias: %1</translation>
    </message>
    <message>
        <source>backup by hand</source>
        <translation>copia de seguridad manual</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ completa</translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation>✗ dañada</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>Datos guardados</translation>
    </message>
    <message>
        <source>Before anything is written, identity and calibration of a phone (IMEI, radio calibration) are read twice, compared and kept here. Nothing here changes a phone but Put Back, which shows its plan first.</source>
        <translation>Antes de escribir nada, la identidad y la calibración de un teléfono (IMEI, calibración de radio) se leen dos veces, se comparan y se guardan aquí. Nada aquí cambia un teléfono salvo Restaurar, que muestra antes su plan.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.

Identity and calibration belong to one single phone: no firmware brings them back. The first download of a phone makes a copy by itself; you can also make one now, without changing the phone.</source>
        <translation>Aún no se guarda nada.

La identidad y la calibración pertenecen a un único teléfono: ningún firmware las recupera. El primer flasheo de un teléfono hace una copia por sí mismo; también puede hacer una ahora, sin cambiar el teléfono.</translation>
    </message>
    <message>
        <source>&amp;Back Up a Phone…</source>
        <translation>Respaldar un &amp;teléfono…</translation>
    </message>
    <message>
        <source>Opens the page that reads a phone</source>
        <translation>Abre la página que lee un teléfono</translation>
    </message>
    <message>
        <source>Phone and date</source>
        <translation>Teléfono y fecha</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>One row for each phone, its copies below; Enter checks them</source>
        <translation>Una fila por teléfono, sus copias debajo; Intro las comprueba</translation>
    </message>
    <message>
        <source>P&amp;ut Back…</source>
        <translation>Restau&amp;rar…</translation>
    </message>
    <message>
        <source>Compares every file with the hash from the day it was read; of a phone all its copies</source>
        <translation>Compara cada archivo con el hash del día en que se leyó; de un teléfono, todas sus copias</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Each guide leads you step by step and shows what it will do before it does it. Esc leaves it.</source>
        <translation>Cada guía avanza paso a paso y muestra lo que hará antes de hacerlo. Esc sale de ella.</translation>
    </message>
    <message>
        <source>&amp;I Know What I Want</source>
        <translation>&amp;Ya sé lo que quiero</translation>
    </message>
    <message>
        <source>Goes straight to the page where firmware is loaded and phones are flashed.</source>
        <translation>Va directamente a la página donde se carga el firmware y se flashean los teléfonos.</translation>
    </message>
    <message>
        <source>Show this page when the program s&amp;tarts</source>
        <translation>Mostrar &amp;esta página al iniciar el programa</translation>
    </message>
</context>
<context>
    <name>flashwright::WhichKeyPage</name>
    <message>
        <source>Hold the key, then plug in the cable</source>
        <translation>Mantenga presionada la tecla y conecte el cable</translation>
    </message>
    <message>
        <source>Say below which key you hold. When a phone comes, the key is remembered.</source>
        <translation>Indique abajo qué tecla mantiene presionada. Cuando llega un teléfono, la tecla se recuerda.</translation>
    </message>
</context>
</TS>
